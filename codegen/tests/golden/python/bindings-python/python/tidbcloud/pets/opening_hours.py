# Generated from api/pets.yaml by codegen; do not edit.
"""The opening hours of the service."""

from __future__ import annotations

from tidbcloud._call import AsyncResource, Resource
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud.pets import models

_LIST_FOR_WEEK = Listing(
    "pets.opening_hours.list_for_week",
    models.ListHoursResponse,
    lambda page: page.hours,
    "hours",
)


class OpeningHours(Resource):
    """The opening hours of the service."""

    __slots__ = ()

    def list_for_week(self) -> List[list[str]]:
        """List when the stores are open.

        Example:
            for opening_hour in client.pets.opening_hours.list_for_week():
                print(opening_hour)
        """
        return List(self._engine, _LIST_FOR_WEEK, ())


class AsyncOpeningHours(AsyncResource):
    """The opening hours of the service."""

    __slots__ = ()

    def list_for_week(self) -> AsyncList[list[str]]:
        """List when the stores are open.

        Example:
            async for opening_hour in client.pets.opening_hours.list_for_week():
                print(opening_hour)
        """
        return AsyncList(self._engine, _LIST_FOR_WEEK, ())
