# Generated from api/msp.yaml by codegen; do not edit.
"""Customers of the provider (deprecated)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._call import (
    AsyncResource,
    AsyncWhole,
    Operation,
    Resource,
    Whole,
    async_whole_answer,
    whole_answer,
)
from tidbcloud._deprecated import deprecated
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud.msp import models

if TYPE_CHECKING:
    from tidbcloud._native import Engine

_GET = Operation("msp.customers.get", models.Customer)
_LIST = Listing(
    "msp.customers.list",
    models.ListCustomersResponse,
    lambda page: page.msp_customers,
    "mspCustomers",
)


class Customers(Resource):
    """Customers of the provider (deprecated)."""

    __slots__ = ()

    @property
    def with_response(self) -> CustomersWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return CustomersWithResponse(self._engine)

    @deprecated("msp.customers.get is deprecated. Use the Partner Management API of TiDB Cloud.")
    def get(self, customer_org_id: str) -> models.Customer:
        """Get a customer.

        Deprecated: Use the Partner Management API of TiDB Cloud.

        Args:
            customer_org_id: Id of the customer's organization.

        Raises:
            PermissionDeniedError: 403: The organization is no provider or the role of the key does not
                include bills.
            NotFoundError: 404: There is no such customer.

        Example:
            customer = client.msp.customers.get(customer_org_id)
        """
        return self._call(_GET, (customer_org_id,))

    @deprecated("msp.customers.list is deprecated. Use the Partner Management API of TiDB Cloud.")
    def list(self) -> List[models.Customer]:
        """List the customers of the provider.

        Deprecated: Use the Partner Management API of TiDB Cloud.

        With a `pageSize` of 0, all customers come on one page.

        Raises:
            PermissionDeniedError: 403: The organization is no provider or the role of the key does not
                include bills.

        Example:
            for customer in client.msp.customers.list():
                print(customer)
        """
        return List(self._engine, _LIST, ())


class AsyncCustomers(AsyncResource):
    """Customers of the provider (deprecated)."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncCustomersWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncCustomersWithResponse(self._engine)

    @deprecated("msp.customers.get is deprecated. Use the Partner Management API of TiDB Cloud.")
    async def get(self, customer_org_id: str) -> models.Customer:
        """Get a customer.

        Deprecated: Use the Partner Management API of TiDB Cloud.

        Args:
            customer_org_id: Id of the customer's organization.

        Raises:
            PermissionDeniedError: 403: The organization is no provider or the role of the key does not
                include bills.
            NotFoundError: 404: There is no such customer.

        Example:
            customer = await client.msp.customers.get(customer_org_id)
        """
        return await self._call(_GET, (customer_org_id,))

    @deprecated("msp.customers.list is deprecated. Use the Partner Management API of TiDB Cloud.")
    def list(self) -> AsyncList[models.Customer]:
        """List the customers of the provider.

        Deprecated: Use the Partner Management API of TiDB Cloud.

        With a `pageSize` of 0, all customers come on one page.

        Raises:
            PermissionDeniedError: 403: The organization is no provider or the role of the key does not
                include bills.

        Example:
            async for customer in client.msp.customers.list():
                print(customer)
        """
        return AsyncList(self._engine, _LIST, ())


class _WholeCustomers(Whole, Customers):
    __slots__ = ()


class CustomersWithResponse:
    """The methods of `Customers`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeCustomers(engine)
        self.get = whole_answer(whole.get)


class _WholeAsyncCustomers(AsyncWhole, AsyncCustomers):
    __slots__ = ()


class AsyncCustomersWithResponse:
    """The methods of `AsyncCustomers`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncCustomers(engine)
        self.get = async_whole_answer(whole.get)
