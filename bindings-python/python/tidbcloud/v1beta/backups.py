# Generated from api/v1beta.yaml by codegen; do not edit.
"""Backups of Dedicated clusters."""

from __future__ import annotations

from types import NoneType
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

_CREATE = Operation(
    "v1beta.backups.create",
    models.CreateBackupResponse,
    _bodies.CREATE_BACKUP_REQUEST,
    path={"project_id": unsigned, "cluster_id": unsigned},
)
_DELETE = Operation(
    "v1beta.backups.delete",
    NoneType,
    path={"project_id": unsigned, "cluster_id": unsigned, "backup_id": unsigned},
)
_GET = Operation(
    "v1beta.backups.get",
    models.Backup,
    path={"project_id": unsigned, "cluster_id": unsigned, "backup_id": unsigned},
)
_LIST = Listing(
    "v1beta.backups.list",
    models.ListBackupsResponse,
    lambda page: page.items,
    "items",
    path={"project_id": unsigned, "cluster_id": unsigned},
)


class Backups(Resource):
    """Backups of Dedicated clusters."""

    __slots__ = ()

    @property
    def with_response(self) -> BackupsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return BackupsWithResponse(self._engine)

    def create(
        self,
        project_id: str,
        cluster_id: str,
        *,
        name: str,
        description: str | None = None,
    ) -> models.CreateBackupResponse:
        """Create a backup of a Dedicated cluster.

        Starts a manual backup; there is no limit to their number. Starter clusters have no backups in this
        API: export their data instead.

        Not repeated when the connection breaks after it was sent: `v1beta.backups.list` shows whether it
        was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            name: Name of the backup. It need not be unique, but is easier to find when it is.
            description: What the backup is for, in at most 256 characters. At most 256 characters.

        Raises:
            BadRequestError: 400: The cluster is a Starter cluster.

        Example:
            backup = client.v1beta.backups.create(project_id, cluster_id, name=name)
        """
        body = _CREATE.body(name=name, description=description)
        return self._call(_CREATE, _CREATE.path(project_id, cluster_id), None, body)

    def delete(self, project_id: str, cluster_id: str, backup_id: str) -> None:
        """Delete a backup of a Dedicated cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            backup_id: Id of the backup, as `v1beta.backups.list` gives it.

        Raises:
            BadRequestError: 400: The cluster is a Starter cluster.

        Example:
            client.v1beta.backups.delete(project_id, cluster_id, backup_id)
        """
        return self._call(_DELETE, _DELETE.path(project_id, cluster_id, backup_id))

    def get(self, project_id: str, cluster_id: str, backup_id: str) -> models.Backup:
        """Get a backup of a Dedicated cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            backup_id: Id of the backup, as `v1beta.backups.list` gives it.

        Raises:
            BadRequestError: 400: The cluster is a Starter cluster.

        Example:
            backup = client.v1beta.backups.get(project_id, cluster_id, backup_id)
        """
        return self._call(_GET, _GET.path(project_id, cluster_id, backup_id))

    def wait_until_succeeded(
        self,
        project_id: str,
        cluster_id: str,
        backup_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Backup:
        """Wait until the backup is complete and can be restored.

        Ends at `SUCCESS`. Fails at once at `FAILED`. Gives up after 3600 seconds unless told otherwise.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            backup_id: Id of the backup, as `v1beta.backups.list` gives it.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            backup = client.v1beta.backups.wait_until_succeeded(
                project_id,
                cluster_id,
                backup_id,
                timeout=3600,
            )
        """
        return wait(
            self._engine,
            _GET,
            "wait_until_succeeded",
            _GET.path(project_id, cluster_id, backup_id),
            timeout,
            progress,
        )

    def list(self, project_id: str, cluster_id: str) -> List[models.Backup]:
        """List the backups of a Dedicated cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Raises:
            BadRequestError: 400: The cluster is a Starter cluster.

        Example:
            for backup in client.v1beta.backups.list(project_id, cluster_id):
                print(backup)
        """
        return List(self._engine, _LIST, _LIST.path(project_id, cluster_id))


class AsyncBackups(AsyncResource):
    """Backups of Dedicated clusters."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncBackupsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncBackupsWithResponse(self._engine)

    async def create(
        self,
        project_id: str,
        cluster_id: str,
        *,
        name: str,
        description: str | None = None,
    ) -> models.CreateBackupResponse:
        """Create a backup of a Dedicated cluster.

        Starts a manual backup; there is no limit to their number. Starter clusters have no backups in this
        API: export their data instead.

        Not repeated when the connection breaks after it was sent: `v1beta.backups.list` shows whether it
        was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            name: Name of the backup. It need not be unique, but is easier to find when it is.
            description: What the backup is for, in at most 256 characters. At most 256 characters.

        Raises:
            BadRequestError: 400: The cluster is a Starter cluster.

        Example:
            backup = await client.v1beta.backups.create(project_id, cluster_id, name=name)
        """
        body = _CREATE.body(name=name, description=description)
        return await self._call(_CREATE, _CREATE.path(project_id, cluster_id), None, body)

    async def delete(self, project_id: str, cluster_id: str, backup_id: str) -> None:
        """Delete a backup of a Dedicated cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            backup_id: Id of the backup, as `v1beta.backups.list` gives it.

        Raises:
            BadRequestError: 400: The cluster is a Starter cluster.

        Example:
            await client.v1beta.backups.delete(project_id, cluster_id, backup_id)
        """
        return await self._call(_DELETE, _DELETE.path(project_id, cluster_id, backup_id))

    async def get(self, project_id: str, cluster_id: str, backup_id: str) -> models.Backup:
        """Get a backup of a Dedicated cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            backup_id: Id of the backup, as `v1beta.backups.list` gives it.

        Raises:
            BadRequestError: 400: The cluster is a Starter cluster.

        Example:
            backup = await client.v1beta.backups.get(project_id, cluster_id, backup_id)
        """
        return await self._call(_GET, _GET.path(project_id, cluster_id, backup_id))

    async def wait_until_succeeded(
        self,
        project_id: str,
        cluster_id: str,
        backup_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Backup:
        """Wait until the backup is complete and can be restored.

        Ends at `SUCCESS`. Fails at once at `FAILED`. Gives up after 3600 seconds unless told otherwise.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            backup_id: Id of the backup, as `v1beta.backups.list` gives it.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            backup = await client.v1beta.backups.wait_until_succeeded(
                project_id,
                cluster_id,
                backup_id,
                timeout=3600,
            )
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_succeeded",
            _GET.path(project_id, cluster_id, backup_id),
            timeout,
            progress,
        )

    def list(self, project_id: str, cluster_id: str) -> AsyncList[models.Backup]:
        """List the backups of a Dedicated cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Raises:
            BadRequestError: 400: The cluster is a Starter cluster.

        Example:
            async for backup in client.v1beta.backups.list(project_id, cluster_id):
                print(backup)
        """
        return AsyncList(self._engine, _LIST, _LIST.path(project_id, cluster_id))


class _WholeBackups(Whole, Backups):
    __slots__ = ()


class BackupsWithResponse:
    """The methods of `Backups`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeBackups(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)


class _WholeAsyncBackups(AsyncWhole, AsyncBackups):
    __slots__ = ()


class AsyncBackupsWithResponse:
    """The methods of `AsyncBackups`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncBackups(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
