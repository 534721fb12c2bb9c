# Generated from api/serverless.yaml by codegen; do not edit.
"""Backups that the service makes of a cluster, and new clusters made from them."""

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
from tidbcloud.serverless import _bodies, models

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud.serverless import params

_DELETE = Operation("serverless.backups.delete", models.Backup)
_GET = Operation("serverless.backups.get", models.Backup)
_LIST = Listing("serverless.backups.list", models.ListBackupsResponse, lambda page: page.backups, "backups")
_RESTORE = Operation("serverless.backups.restore", models.RestoreResponse, _bodies.RESTORE_REQUEST)


class Backups(Resource):
    """Backups that the service makes of a cluster, and new clusters made from them."""

    __slots__ = ()

    @property
    def with_response(self) -> BackupsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return BackupsWithResponse(self._engine)

    def delete(self, backup_id: str) -> models.Backup:
        """Delete a backup.

        Nothing can be restored from it any more.

        Args:
            backup_id: The backup's id.

        Raises:
            NotFoundError: 404: The backup does not exist.

        Example:
            backup = client.serverless.backups.delete(backup_id)
        """
        return self._call(_DELETE, (backup_id,))

    def get(self, backup_id: str) -> models.Backup:
        """Get a backup.

        Args:
            backup_id: The backup's id.

        Raises:
            NotFoundError: 404: The backup does not exist.

        Example:
            backup = client.serverless.backups.get(backup_id)
        """
        return self._call(_GET, (backup_id,))

    def list(self, *, cluster_id: str) -> List[models.Backup]:
        """List the backups of a cluster.

        The service makes them by itself, as the cluster's `automatedBackupPolicy` says.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            for backup in client.serverless.backups.list(cluster_id=cluster_id):
                print(backup)
        """
        return List(self._engine, _LIST, (), (("clusterId", str, cluster_id),))

    def restore(
        self,
        *,
        snapshot: params.RestoreFromBackupParam | None = None,
        point_in_time: params.RestoreFromPointInTimeParam | None = None,
    ) -> models.RestoreResponse:
        """Restore a backup, or a moment of a cluster, into a new cluster.

        Give either of `snapshot` and `point_in_time`. The new cluster is like the old one and is RESTORING
        until it becomes ACTIVE: wait for it with `serverless.clusters.wait_until_active`. Restored twice,
        there are two clusters, and each costs money.

        Not repeated when the connection breaks after it was sent: `serverless.clusters.list` shows whether
        it was applied.

        Args:
            snapshot: A backup.
            point_in_time: A moment of a cluster that still exists.

        Raises:
            BadRequestError: 400: Neither or both are given or nothing is kept of that moment.
            NotFoundError: 404: The backup or the cluster does not exist.

        Example:
            backup = client.serverless.backups.restore()
        """
        body = _RESTORE.body(snapshot=snapshot, point_in_time=point_in_time)
        return self._call(_RESTORE, (), None, body)


class AsyncBackups(AsyncResource):
    """Backups that the service makes of a cluster, and new clusters made from them."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncBackupsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncBackupsWithResponse(self._engine)

    async def delete(self, backup_id: str) -> models.Backup:
        """Delete a backup.

        Nothing can be restored from it any more.

        Args:
            backup_id: The backup's id.

        Raises:
            NotFoundError: 404: The backup does not exist.

        Example:
            backup = await client.serverless.backups.delete(backup_id)
        """
        return await self._call(_DELETE, (backup_id,))

    async def get(self, backup_id: str) -> models.Backup:
        """Get a backup.

        Args:
            backup_id: The backup's id.

        Raises:
            NotFoundError: 404: The backup does not exist.

        Example:
            backup = await client.serverless.backups.get(backup_id)
        """
        return await self._call(_GET, (backup_id,))

    def list(self, *, cluster_id: str) -> AsyncList[models.Backup]:
        """List the backups of a cluster.

        The service makes them by itself, as the cluster's `automatedBackupPolicy` says.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for backup in client.serverless.backups.list(cluster_id=cluster_id):
                print(backup)
        """
        return AsyncList(self._engine, _LIST, (), (("clusterId", str, cluster_id),))

    async def restore(
        self,
        *,
        snapshot: params.RestoreFromBackupParam | None = None,
        point_in_time: params.RestoreFromPointInTimeParam | None = None,
    ) -> models.RestoreResponse:
        """Restore a backup, or a moment of a cluster, into a new cluster.

        Give either of `snapshot` and `point_in_time`. The new cluster is like the old one and is RESTORING
        until it becomes ACTIVE: wait for it with `serverless.clusters.wait_until_active`. Restored twice,
        there are two clusters, and each costs money.

        Not repeated when the connection breaks after it was sent: `serverless.clusters.list` shows whether
        it was applied.

        Args:
            snapshot: A backup.
            point_in_time: A moment of a cluster that still exists.

        Raises:
            BadRequestError: 400: Neither or both are given or nothing is kept of that moment.
            NotFoundError: 404: The backup or the cluster does not exist.

        Example:
            backup = await client.serverless.backups.restore()
        """
        body = _RESTORE.body(snapshot=snapshot, point_in_time=point_in_time)
        return await self._call(_RESTORE, (), None, body)


class _WholeBackups(Whole, Backups):
    __slots__ = ()


class BackupsWithResponse:
    """The methods of `Backups`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeBackups(engine)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)
        self.restore = whole_answer(whole.restore)


class _WholeAsyncBackups(AsyncWhole, AsyncBackups):
    __slots__ = ()


class AsyncBackupsWithResponse:
    """The methods of `AsyncBackups`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncBackups(engine)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
        self.restore = async_whole_answer(whole.restore)
