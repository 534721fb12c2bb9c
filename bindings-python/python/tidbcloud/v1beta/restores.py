# Generated from api/v1beta.yaml by codegen; do not edit.
"""Restoring a backup of a Dedicated cluster into a new cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._body import unsigned
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
from tidbcloud.v1beta import _bodies, models

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption
    from tidbcloud.v1beta import params

_CREATE = Operation(
    "v1beta.restores.create",
    models.CreateRestoreResponse,
    _bodies.CREATE_RESTORE_REQUEST,
    path={"project_id": unsigned},
)
_GET = Operation("v1beta.restores.get", models.Restore, path={"project_id": unsigned, "restore_id": unsigned})
_LIST = Listing(
    "v1beta.restores.list",
    models.ListRestoresResponse,
    lambda page: page.items,
    "items",
    path={"project_id": unsigned},
)


class Restores(Resource):
    """Restoring a backup of a Dedicated cluster into a new cluster."""

    __slots__ = ()

    @property
    def with_response(self) -> RestoresWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return RestoresWithResponse(self._engine)

    def create(
        self,
        project_id: str,
        *,
        backup_id: str,
        name: str,
        config: params.NewClusterConfigParam,
    ) -> models.CreateRestoreResponse:
        """Restore a backup into a new Dedicated cluster.

        Creates a cluster with the given configuration and loads the backup into it. Its nodes must be at
        least as large as those of the cluster that was backed up. Starter clusters can be neither source
        nor target.

        Not repeated when the connection breaks after it was sent: `v1beta.restores.list` shows whether it
        was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            backup_id: Id of the backup to restore.
            name: Name of the new cluster, which no other may have: 4 to 64 letters, digits and
                hyphens, with a letter or digit at both ends. From 4 to 64 characters. Must match
                `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
            config: Password, port, nodes and access list of the new cluster.

        Raises:
            BadRequestError: 400: A node size is smaller than that of the cluster that was backed up.
            BadRequestError: 400: A cluster of this name exists already.
            NotFoundError: 404: The backup does not exist.

        Example:
            restore = client.v1beta.restores.create(project_id, backup_id=backup_id, name=name, config=config)
        """
        try:
            return self._call(
                _CREATE,
                _CREATE.path(project_id),
                None,
                _CREATE.body(backup_id=backup_id, name=name, config=config),
            )
        finally:
            del config

    def get(self, project_id: str, restore_id: str) -> models.Restore:
        """Get a restore.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            restore_id: Id of the restore, as `v1beta.restores.list` gives it.

        Example:
            restore = client.v1beta.restores.get(project_id, restore_id)
        """
        return self._call(_GET, _GET.path(project_id, restore_id))

    def wait_until_succeeded(
        self,
        project_id: str,
        restore_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Restore:
        """Wait until the backup is restored and the new cluster holds its data.

        Ends at `SUCCESS`. Fails at once at `FAILED`. Gives up after 7200 seconds unless told otherwise.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            restore_id: Id of the restore, as `v1beta.restores.list` gives it.
            timeout: Seconds to wait at most. Default: 7200.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            restore = client.v1beta.restores.wait_until_succeeded(project_id, restore_id, timeout=7200)
        """
        return wait(
            self._engine,
            _GET,
            "wait_until_succeeded",
            _GET.path(project_id, restore_id),
            timeout,
            progress,
        )

    def list(self, project_id: str) -> List[models.Restore]:
        """List the restores of a project.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.

        Example:
            for restore in client.v1beta.restores.list(project_id):
                print(restore)
        """
        return List(self._engine, _LIST, _LIST.path(project_id))


class AsyncRestores(AsyncResource):
    """Restoring a backup of a Dedicated cluster into a new cluster."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncRestoresWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncRestoresWithResponse(self._engine)

    async def create(
        self,
        project_id: str,
        *,
        backup_id: str,
        name: str,
        config: params.NewClusterConfigParam,
    ) -> models.CreateRestoreResponse:
        """Restore a backup into a new Dedicated cluster.

        Creates a cluster with the given configuration and loads the backup into it. Its nodes must be at
        least as large as those of the cluster that was backed up. Starter clusters can be neither source
        nor target.

        Not repeated when the connection breaks after it was sent: `v1beta.restores.list` shows whether it
        was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            backup_id: Id of the backup to restore.
            name: Name of the new cluster, which no other may have: 4 to 64 letters, digits and
                hyphens, with a letter or digit at both ends. From 4 to 64 characters. Must match
                `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
            config: Password, port, nodes and access list of the new cluster.

        Raises:
            BadRequestError: 400: A node size is smaller than that of the cluster that was backed up.
            BadRequestError: 400: A cluster of this name exists already.
            NotFoundError: 404: The backup does not exist.

        Example:
            restore = await client.v1beta.restores.create(
                project_id,
                backup_id=backup_id,
                name=name,
                config=config,
            )
        """
        try:
            return await self._call(
                _CREATE,
                _CREATE.path(project_id),
                None,
                _CREATE.body(backup_id=backup_id, name=name, config=config),
            )
        finally:
            del config

    async def get(self, project_id: str, restore_id: str) -> models.Restore:
        """Get a restore.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            restore_id: Id of the restore, as `v1beta.restores.list` gives it.

        Example:
            restore = await client.v1beta.restores.get(project_id, restore_id)
        """
        return await self._call(_GET, _GET.path(project_id, restore_id))

    async def wait_until_succeeded(
        self,
        project_id: str,
        restore_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Restore:
        """Wait until the backup is restored and the new cluster holds its data.

        Ends at `SUCCESS`. Fails at once at `FAILED`. Gives up after 7200 seconds unless told otherwise.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            restore_id: Id of the restore, as `v1beta.restores.list` gives it.
            timeout: Seconds to wait at most. Default: 7200.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            restore = await client.v1beta.restores.wait_until_succeeded(project_id, restore_id, timeout=7200)
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_succeeded",
            _GET.path(project_id, restore_id),
            timeout,
            progress,
        )

    def list(self, project_id: str) -> AsyncList[models.Restore]:
        """List the restores of a project.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.

        Example:
            async for restore in client.v1beta.restores.list(project_id):
                print(restore)
        """
        return AsyncList(self._engine, _LIST, _LIST.path(project_id))


class _WholeRestores(Whole, Restores):
    __slots__ = ()


class RestoresWithResponse:
    """The methods of `Restores`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeRestores(engine)
        self.create = whole_answer(whole.create)
        self.get = whole_answer(whole.get)


class _WholeAsyncRestores(AsyncWhole, AsyncRestores):
    __slots__ = ()


class AsyncRestoresWithResponse:
    """The methods of `AsyncRestores`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncRestores(engine)
        self.create = async_whole_answer(whole.create)
        self.get = async_whole_answer(whole.get)
