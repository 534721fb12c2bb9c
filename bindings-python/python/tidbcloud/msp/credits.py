# Generated from api/msp.yaml by codegen; do not edit.
"""Credits of the provider (deprecated)."""

from __future__ import annotations

from tidbcloud._call import AsyncResource, Resource
from tidbcloud._deprecated import deprecated
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud.msp import models

_LIST = Listing("msp.credits.list", list[models.Credit], lambda page: page, "")


class Credits(Resource):
    """Credits of the provider (deprecated)."""

    __slots__ = ()

    @deprecated("msp.credits.list is deprecated. Use the Partner Management API of TiDB Cloud.")
    def list(self) -> List[models.Credit]:
        """List the credits of the provider.

        Deprecated: Use the Partner Management API of TiDB Cloud.

        Raises:
            PermissionDeniedError: 403: The organization is no provider or the role of the key does not
                include bills.

        Example:
            for credit in client.msp.credits.list():
                print(credit)
        """
        return List(self._engine, _LIST, ())


class AsyncCredits(AsyncResource):
    """Credits of the provider (deprecated)."""

    __slots__ = ()

    @deprecated("msp.credits.list is deprecated. Use the Partner Management API of TiDB Cloud.")
    def list(self) -> AsyncList[models.Credit]:
        """List the credits of the provider.

        Deprecated: Use the Partner Management API of TiDB Cloud.

        Raises:
            PermissionDeniedError: 403: The organization is no provider or the role of the key does not
                include bills.

        Example:
            async for credit in client.msp.credits.list():
                print(credit)
        """
        return AsyncList(self._engine, _LIST, ())
