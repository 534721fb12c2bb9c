# Generated from api/msp.yaml by codegen; do not edit.
"""Bills of the provider and of its customers (deprecated)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._body import month, text
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
from tidbcloud.msp import models

if TYPE_CHECKING:
    from tidbcloud._native import Engine

_GET = Operation("msp.bills.get", models.ProviderBill, path={"billed_month": month})
_GET_FOR_CUSTOMER = Operation(
    "msp.bills.get_for_customer",
    models.Bill,
    path={"billed_month": month, "msp_customer_id": text},
)


class Bills(Resource):
    """Bills of the provider and of its customers (deprecated)."""

    __slots__ = ()

    @property
    def with_response(self) -> BillsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return BillsWithResponse(self._engine)

    @deprecated("msp.bills.get is deprecated. Use the Partner Management API of TiDB Cloud.")
    def get(self, billed_month: str) -> models.ProviderBill:
        """Get the bill of a month, with those of all customers.

        Deprecated: Use the Partner Management API of TiDB Cloud.

        Of this month, the bill so far. A bill can be read until six months after its month.

        Args:
            billed_month: The month of the bill, as in `2024-05`. As YYYY-MM.

        Raises:
            BadRequestError: 400: The month cannot be read or lies ahead or more than six months back.
            PermissionDeniedError: 403: The organization is no provider or the role of the key does not
                include bills.

        Example:
            bill = client.msp.bills.get(billed_month)
        """
        return self._call(_GET, _GET.path(billed_month))

    @deprecated("msp.bills.get_for_customer is deprecated. Use the Partner Management API of TiDB Cloud.")
    def get_for_customer(self, billed_month: str, msp_customer_id: str) -> models.Bill:
        """Get the bill of a month of one customer.

        Deprecated: Use the Partner Management API of TiDB Cloud.

        Of this month, the bill so far. A bill can be read until six months after its month.

        Args:
            billed_month: The month of the bill, as in `2024-05`. As YYYY-MM.
            msp_customer_id: Id of the customer.

        Raises:
            BadRequestError: 400: The month cannot be read or lies ahead or more than six months back.
            PermissionDeniedError: 403: The organization is no provider or the role of the key does not
                include bills.
            NotFoundError: 404: There is no such customer.

        Example:
            for_customer = client.msp.bills.get_for_customer(billed_month, msp_customer_id)
        """
        return self._call(_GET_FOR_CUSTOMER, _GET_FOR_CUSTOMER.path(billed_month, msp_customer_id))


class AsyncBills(AsyncResource):
    """Bills of the provider and of its customers (deprecated)."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncBillsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncBillsWithResponse(self._engine)

    @deprecated("msp.bills.get is deprecated. Use the Partner Management API of TiDB Cloud.")
    async def get(self, billed_month: str) -> models.ProviderBill:
        """Get the bill of a month, with those of all customers.

        Deprecated: Use the Partner Management API of TiDB Cloud.

        Of this month, the bill so far. A bill can be read until six months after its month.

        Args:
            billed_month: The month of the bill, as in `2024-05`. As YYYY-MM.

        Raises:
            BadRequestError: 400: The month cannot be read or lies ahead or more than six months back.
            PermissionDeniedError: 403: The organization is no provider or the role of the key does not
                include bills.

        Example:
            bill = await client.msp.bills.get(billed_month)
        """
        return await self._call(_GET, _GET.path(billed_month))

    @deprecated("msp.bills.get_for_customer is deprecated. Use the Partner Management API of TiDB Cloud.")
    async def get_for_customer(self, billed_month: str, msp_customer_id: str) -> models.Bill:
        """Get the bill of a month of one customer.

        Deprecated: Use the Partner Management API of TiDB Cloud.

        Of this month, the bill so far. A bill can be read until six months after its month.

        Args:
            billed_month: The month of the bill, as in `2024-05`. As YYYY-MM.
            msp_customer_id: Id of the customer.

        Raises:
            BadRequestError: 400: The month cannot be read or lies ahead or more than six months back.
            PermissionDeniedError: 403: The organization is no provider or the role of the key does not
                include bills.
            NotFoundError: 404: There is no such customer.

        Example:
            for_customer = await client.msp.bills.get_for_customer(billed_month, msp_customer_id)
        """
        return await self._call(_GET_FOR_CUSTOMER, _GET_FOR_CUSTOMER.path(billed_month, msp_customer_id))


class _WholeBills(Whole, Bills):
    __slots__ = ()


class BillsWithResponse:
    """The methods of `Bills`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeBills(engine)
        self.get = whole_answer(whole.get)
        self.get_for_customer = whole_answer(whole.get_for_customer)


class _WholeAsyncBills(AsyncWhole, AsyncBills):
    __slots__ = ()


class AsyncBillsWithResponse:
    """The methods of `AsyncBills`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncBills(engine)
        self.get = async_whole_answer(whole.get)
        self.get_for_customer = async_whole_answer(whole.get_for_customer)
