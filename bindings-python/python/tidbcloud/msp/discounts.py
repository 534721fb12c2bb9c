# Generated from api/msp.yaml by codegen; do not edit.
"""Discounts of the provider (deprecated)."""

from __future__ import annotations

from tidbcloud._call import AsyncResource, Resource
from tidbcloud._deprecated import deprecated
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud.msp import models

_LIST = Listing("msp.discounts.list", list[models.Discount], lambda page: page, "")


class Discounts(Resource):
    """Discounts of the provider (deprecated)."""

    __slots__ = ()

    @deprecated("msp.discounts.list is deprecated. Use the Partner Management API of TiDB Cloud.")
    def list(self) -> List[models.Discount]:
        """List the discounts of the provider.

        Deprecated: Use the Partner Management API of TiDB Cloud.

        Raises:
            PermissionDeniedError: 403: The organization is no provider or the role of the key does not
                include bills.

        Example:
            for discount in client.msp.discounts.list():
                print(discount)
        """
        return List(self._engine, _LIST, ())


class AsyncDiscounts(AsyncResource):
    """Discounts of the provider (deprecated)."""

    __slots__ = ()

    @deprecated("msp.discounts.list is deprecated. Use the Partner Management API of TiDB Cloud.")
    def list(self) -> AsyncList[models.Discount]:
        """List the discounts of the provider.

        Deprecated: Use the Partner Management API of TiDB Cloud.

        Raises:
            PermissionDeniedError: 403: The organization is no provider or the role of the key does not
                include bills.

        Example:
            async for discount in client.msp.discounts.list():
                print(discount)
        """
        return AsyncList(self._engine, _LIST, ())
