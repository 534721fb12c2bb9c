# Generated from api/dedicated.yaml by codegen; do not edit.
"""When in the week the service may work on the clusters of a project."""

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
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud.dedicated import _bodies, models

if TYPE_CHECKING:
    from tidbcloud._native import Engine

_GET = Operation("dedicated.maintenance_windows.get", models.MaintenanceWindow)
_LIST = Listing(
    "dedicated.maintenance_windows.list",
    models.ListMaintenanceWindowsResponse,
    lambda page: page.maintenance_windows,
    "maintenanceWindows",
)
_UPDATE = Operation(
    "dedicated.maintenance_windows.update",
    models.MaintenanceWindow,
    _bodies.UPDATE_MAINTENANCE_WINDOW_REQUEST,
)


class MaintenanceWindows(Resource):
    """When in the week the service may work on the clusters of a project."""

    __slots__ = ()

    @property
    def with_response(self) -> MaintenanceWindowsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return MaintenanceWindowsWithResponse(self._engine)

    def get(self, maintenance_window_id: str) -> models.MaintenanceWindow:
        """Get the maintenance window of a project.

        Args:
            maintenance_window_id: The window's id, `project-` and the project's id.

        Raises:
            NotFoundError: 404: The project does not exist.

        Example:
            maintenance_window = client.dedicated.maintenance_windows.get(maintenance_window_id)
        """
        return self._call(_GET, (maintenance_window_id,))

    def list(
        self,
        *,
        project_id: str | None = None,
        skip: int | None = None,
    ) -> List[models.MaintenanceWindow]:
        """List the maintenance windows of a project.

        A project has exactly one.

        Args:
            project_id: The project's id. The default project's unless given.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            for maintenance_window in client.dedicated.maintenance_windows.list():
                print(maintenance_window)
        """
        return List(self._engine, _LIST, (), (("projectId", str, project_id), ("skip", int, skip)))

    def update(
        self,
        maintenance_window_id: str,
        *,
        week_day: int | None = None,
        day_hour: int | None = None,
        hour_minute: int | None = None,
    ) -> models.MaintenanceWindow:
        """Move the maintenance window of a project.

        Tasks that have not begun move with it, but for those whose deadline lies before the new window.

        Args:
            maintenance_window_id: The window's id, `project-` and the project's id.
            week_day: Day of the week, from 0 for Sunday. From 0 to 6.
            day_hour: Hour of the day. Unit: hours. From 0 to 23.
            hour_minute: Minute of the hour. Unit: minutes. From 0 to 59.

        Raises:
            BadRequestError: 400: A day, an hour or a minute is out of range.
            NotFoundError: 404: The project does not exist.

        Example:
            maintenance_window = client.dedicated.maintenance_windows.update(maintenance_window_id)
        """
        body = _UPDATE.body(week_day=week_day, day_hour=day_hour, hour_minute=hour_minute)
        return self._call(_UPDATE, (maintenance_window_id,), None, body)


class AsyncMaintenanceWindows(AsyncResource):
    """When in the week the service may work on the clusters of a project."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncMaintenanceWindowsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncMaintenanceWindowsWithResponse(self._engine)

    async def get(self, maintenance_window_id: str) -> models.MaintenanceWindow:
        """Get the maintenance window of a project.

        Args:
            maintenance_window_id: The window's id, `project-` and the project's id.

        Raises:
            NotFoundError: 404: The project does not exist.

        Example:
            maintenance_window = await client.dedicated.maintenance_windows.get(maintenance_window_id)
        """
        return await self._call(_GET, (maintenance_window_id,))

    def list(
        self,
        *,
        project_id: str | None = None,
        skip: int | None = None,
    ) -> AsyncList[models.MaintenanceWindow]:
        """List the maintenance windows of a project.

        A project has exactly one.

        Args:
            project_id: The project's id. The default project's unless given.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            async for maintenance_window in client.dedicated.maintenance_windows.list():
                print(maintenance_window)
        """
        return AsyncList(self._engine, _LIST, (), (("projectId", str, project_id), ("skip", int, skip)))

    async def update(
        self,
        maintenance_window_id: str,
        *,
        week_day: int | None = None,
        day_hour: int | None = None,
        hour_minute: int | None = None,
    ) -> models.MaintenanceWindow:
        """Move the maintenance window of a project.

        Tasks that have not begun move with it, but for those whose deadline lies before the new window.

        Args:
            maintenance_window_id: The window's id, `project-` and the project's id.
            week_day: Day of the week, from 0 for Sunday. From 0 to 6.
            day_hour: Hour of the day. Unit: hours. From 0 to 23.
            hour_minute: Minute of the hour. Unit: minutes. From 0 to 59.

        Raises:
            BadRequestError: 400: A day, an hour or a minute is out of range.
            NotFoundError: 404: The project does not exist.

        Example:
            maintenance_window = await client.dedicated.maintenance_windows.update(maintenance_window_id)
        """
        body = _UPDATE.body(week_day=week_day, day_hour=day_hour, hour_minute=hour_minute)
        return await self._call(_UPDATE, (maintenance_window_id,), None, body)


class _WholeMaintenanceWindows(Whole, MaintenanceWindows):
    __slots__ = ()


class MaintenanceWindowsWithResponse:
    """The methods of `MaintenanceWindows`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeMaintenanceWindows(engine)
        self.get = whole_answer(whole.get)
        self.update = whole_answer(whole.update)


class _WholeAsyncMaintenanceWindows(AsyncWhole, AsyncMaintenanceWindows):
    __slots__ = ()


class AsyncMaintenanceWindowsWithResponse:
    """The methods of `AsyncMaintenanceWindows`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncMaintenanceWindows(engine)
        self.get = async_whole_answer(whole.get)
        self.update = async_whole_answer(whole.update)
