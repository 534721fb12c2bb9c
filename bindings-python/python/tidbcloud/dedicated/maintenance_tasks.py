# Generated from api/dedicated.yaml by codegen; do not edit.
"""Work that the service has announced for the clusters of a project."""

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
from tidbcloud._wait import wait, wait_async
from tidbcloud.dedicated import _bodies, models

if TYPE_CHECKING:
    import datetime as dt

    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption

_GET = Operation("dedicated.maintenance_tasks.get", models.MaintenanceTask)
_LIST = Listing(
    "dedicated.maintenance_tasks.list",
    models.ListMaintenanceTasksResponse,
    lambda page: page.maintenance_tasks,
    "maintenanceTasks",
)
_UPDATE = Operation(
    "dedicated.maintenance_tasks.update",
    models.MaintenanceTask,
    _bodies.UPDATE_MAINTENANCE_TASK_REQUEST,
)


class MaintenanceTasks(Resource):
    """Work that the service has announced for the clusters of a project."""

    __slots__ = ()

    @property
    def with_response(self) -> MaintenanceTasksWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return MaintenanceTasksWithResponse(self._engine)

    def get(self, maintenance_task_id: str) -> models.MaintenanceTask:
        """Get a maintenance task.

        Args:
            maintenance_task_id: The task's id.

        Raises:
            NotFoundError: 404: The task does not exist.

        Example:
            maintenance_task = client.dedicated.maintenance_tasks.get(maintenance_task_id)
        """
        return self._call(_GET, (maintenance_task_id,))

    def wait_until_done(
        self,
        maintenance_task_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.MaintenanceTask:
        """Wait until the task has run.

        Ends at `DONE`. Fails at once at `FAILED` and `DELETED`. Gives up after 14400 seconds unless told
        otherwise.

        Args:
            maintenance_task_id: The task's id.
            timeout: Seconds to wait at most. Default: 14400.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            maintenance_task = client.dedicated.maintenance_tasks.wait_until_done(
                maintenance_task_id,
                timeout=14400,
            )
        """
        return wait(self._engine, _GET, "wait_until_done", (maintenance_task_id,), timeout, progress)

    def list(self, *, project_id: str | None = None, skip: int | None = None) -> List[models.MaintenanceTask]:
        """List the maintenance tasks of a project.

        Args:
            project_id: The project's id. The default project's unless given.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            for maintenance_task in client.dedicated.maintenance_tasks.list():
                print(maintenance_task)
        """
        return List(self._engine, _LIST, (), (("projectId", str, project_id), ("skip", int, skip)))

    def update(
        self,
        maintenance_task_id: str,
        *,
        scheduled_apply_time: dt.datetime | str,
    ) -> models.MaintenanceTask:
        """Reschedule a maintenance task.

        Args:
            maintenance_task_id: The task's id.
            scheduled_apply_time: The time, after now and not after the task's deadline. An RFC 3339
                time.

        Raises:
            BadRequestError: 400: The task has begun already, or the time is past or after its
                deadline.
            NotFoundError: 404: The task does not exist.

        Example:
            maintenance_task = client.dedicated.maintenance_tasks.update(
                maintenance_task_id,
                scheduled_apply_time=scheduled_apply_time,
            )
        """
        body = _UPDATE.body(scheduled_apply_time=scheduled_apply_time)
        return self._call(_UPDATE, (maintenance_task_id,), None, body)


class AsyncMaintenanceTasks(AsyncResource):
    """Work that the service has announced for the clusters of a project."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncMaintenanceTasksWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncMaintenanceTasksWithResponse(self._engine)

    async def get(self, maintenance_task_id: str) -> models.MaintenanceTask:
        """Get a maintenance task.

        Args:
            maintenance_task_id: The task's id.

        Raises:
            NotFoundError: 404: The task does not exist.

        Example:
            maintenance_task = await client.dedicated.maintenance_tasks.get(maintenance_task_id)
        """
        return await self._call(_GET, (maintenance_task_id,))

    async def wait_until_done(
        self,
        maintenance_task_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.MaintenanceTask:
        """Wait until the task has run.

        Ends at `DONE`. Fails at once at `FAILED` and `DELETED`. Gives up after 14400 seconds unless told
        otherwise.

        Args:
            maintenance_task_id: The task's id.
            timeout: Seconds to wait at most. Default: 14400.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            maintenance_task = await client.dedicated.maintenance_tasks.wait_until_done(
                maintenance_task_id,
                timeout=14400,
            )
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_done",
            (maintenance_task_id,),
            timeout,
            progress,
        )

    def list(
        self,
        *,
        project_id: str | None = None,
        skip: int | None = None,
    ) -> AsyncList[models.MaintenanceTask]:
        """List the maintenance tasks of a project.

        Args:
            project_id: The project's id. The default project's unless given.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            async for maintenance_task in client.dedicated.maintenance_tasks.list():
                print(maintenance_task)
        """
        return AsyncList(self._engine, _LIST, (), (("projectId", str, project_id), ("skip", int, skip)))

    async def update(
        self,
        maintenance_task_id: str,
        *,
        scheduled_apply_time: dt.datetime | str,
    ) -> models.MaintenanceTask:
        """Reschedule a maintenance task.

        Args:
            maintenance_task_id: The task's id.
            scheduled_apply_time: The time, after now and not after the task's deadline. An RFC 3339
                time.

        Raises:
            BadRequestError: 400: The task has begun already, or the time is past or after its
                deadline.
            NotFoundError: 404: The task does not exist.

        Example:
            maintenance_task = await client.dedicated.maintenance_tasks.update(
                maintenance_task_id,
                scheduled_apply_time=scheduled_apply_time,
            )
        """
        body = _UPDATE.body(scheduled_apply_time=scheduled_apply_time)
        return await self._call(_UPDATE, (maintenance_task_id,), None, body)


class _WholeMaintenanceTasks(Whole, MaintenanceTasks):
    __slots__ = ()


class MaintenanceTasksWithResponse:
    """The methods of `MaintenanceTasks`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeMaintenanceTasks(engine)
        self.get = whole_answer(whole.get)
        self.update = whole_answer(whole.update)


class _WholeAsyncMaintenanceTasks(AsyncWhole, AsyncMaintenanceTasks):
    __slots__ = ()


class AsyncMaintenanceTasksWithResponse:
    """The methods of `AsyncMaintenanceTasks`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncMaintenanceTasks(engine)
        self.get = async_whole_answer(whole.get)
        self.update = async_whole_answer(whole.update)
