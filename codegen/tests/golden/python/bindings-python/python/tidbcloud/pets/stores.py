# Generated from api/pets.yaml by codegen; do not edit.
"""Places with animals."""

from __future__ import annotations

from tidbcloud._call import AsyncResource, Resource
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud.pets import models

_LIST = Listing("pets.stores.list", models.ListStoresResponse, lambda page: page.items, "items")


class Stores(Resource):
    """Places with animals."""

    __slots__ = ()

    def list(self) -> List[models.Store]:
        """List the stores.

        Example:
            for store in client.pets.stores.list():
                print(store)
        """
        return List(self._engine, _LIST, ())


class AsyncStores(AsyncResource):
    """Places with animals."""

    __slots__ = ()

    def list(self) -> AsyncList[models.Store]:
        """List the stores.

        Example:
            async for store in client.pets.stores.list():
                print(store)
        """
        return AsyncList(self._engine, _LIST, ())
