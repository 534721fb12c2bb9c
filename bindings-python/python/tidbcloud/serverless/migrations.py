# Generated from api/serverless.yaml by codegen; do not edit.
"""Migrations from MySQL into a cluster."""

from __future__ import annotations

from types import NoneType
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
from tidbcloud._wait import wait, wait_async, wait_gone, wait_gone_async
from tidbcloud.serverless import _bodies, models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption
    from tidbcloud.serverless import params

_CREATE = Operation("serverless.migrations.create", models.Migration, _bodies.CREATE_MIGRATION_REQUEST)
_DELETE = Operation("serverless.migrations.delete", models.Migration)
_GET = Operation("serverless.migrations.get", models.Migration)
_LIST = Listing(
    "serverless.migrations.list",
    models.ListMigrationsResponse,
    lambda page: page.migrations,
    "migrations",
)
_PAUSE = Operation("serverless.migrations.pause", NoneType)
_RESUME = Operation("serverless.migrations.resume", NoneType)


class Migrations(Resource):
    """Migrations from MySQL into a cluster."""

    __slots__ = ()

    @property
    def with_response(self) -> MigrationsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return MigrationsWithResponse(self._engine)

    def create(
        self,
        cluster_id: str,
        *,
        display_name: str,
        sources: Sequence[params.MigrationSourceParam | models.MigrationSource],
        target: params.MigrationTargetParam,
        mode: models.MigrationMode,
        shard_mode: models.MigrationShardMode | None = None,
    ) -> models.Migration:
        """Create a migration into a cluster.

        Copies what the sources hold (mode ALL) and then follows their changes until it is paused or
        deleted; in mode INCREMENTAL it follows changes only. It is CREATING until it becomes RUNNING.

        Not repeated when the connection breaks after it was sent: `serverless.migrations.list` shows
        whether it was applied.

        Args:
            cluster_id: The cluster's id.
            display_name: Name of the migration.
            sources: The databases to copy from.
            target: As whom to write into the cluster.
            mode: What to copy.
            shard_mode: How changes of tables that are merged from several sources are brought
                together.

        Raises:
            BadRequestError: 400: A source lacks its settings or the cluster is not active.
            NotFoundError: 404: The cluster does not exist.

        Example:
            migration = client.serverless.migrations.create(
                cluster_id,
                display_name=display_name,
                sources=sources,
                target=target,
                mode=mode,
            )
        """
        try:
            return self._call(
                _CREATE,
                (cluster_id,),
                None,
                _CREATE.body(
                    display_name=display_name,
                    sources=sources,
                    target=target,
                    mode=mode,
                    shard_mode=shard_mode,
                ),
            )
        finally:
            del sources, target

    def delete(self, cluster_id: str, migration_id: str) -> models.Migration:
        """Delete a migration.

        What it has copied stays in the cluster.

        Args:
            cluster_id: The cluster's id.
            migration_id: The migration's id.

        Raises:
            NotFoundError: 404: The cluster or the migration does not exist.

        Example:
            migration = client.serverless.migrations.delete(cluster_id, migration_id)
        """
        return self._call(_DELETE, (cluster_id, migration_id))

    def get(self, cluster_id: str, migration_id: str) -> models.Migration:
        """Get a migration.

        Args:
            cluster_id: The cluster's id.
            migration_id: The migration's id.

        Raises:
            NotFoundError: 404: The cluster or the migration does not exist.

        Example:
            migration = client.serverless.migrations.get(cluster_id, migration_id)
        """
        return self._call(_GET, (cluster_id, migration_id))

    def wait_until_running(
        self,
        cluster_id: str,
        migration_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Migration:
        """Wait until a migration that is being created or resumed copies data.

        Ends at `RUNNING`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 600 seconds
        unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            migration_id: The migration's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            migration = client.serverless.migrations.wait_until_running(cluster_id, migration_id, timeout=600)
        """
        return wait(self._engine, _GET, "wait_until_running", (cluster_id, migration_id), timeout, progress)

    def wait_until_paused(
        self,
        cluster_id: str,
        migration_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Migration:
        """Wait until a migration that is being paused copies nothing more.

        Ends at `PAUSED`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 600 seconds
        unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            migration_id: The migration's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            migration = client.serverless.migrations.wait_until_paused(cluster_id, migration_id, timeout=600)
        """
        return wait(self._engine, _GET, "wait_until_paused", (cluster_id, migration_id), timeout, progress)

    def wait_until_deleted(
        self,
        cluster_id: str,
        migration_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Migration | None:
        """Wait until a deleted migration is gone.

        Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            cluster_id: The cluster's id.
            migration_id: The migration's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            migration = client.serverless.migrations.wait_until_deleted(cluster_id, migration_id, timeout=600)
        """
        return wait_gone(
            self._engine,
            _GET,
            "wait_until_deleted",
            (cluster_id, migration_id),
            timeout,
            progress,
        )

    def list(self, cluster_id: str, *, order_by: str | None = None) -> List[models.Migration]:
        """List the migrations into a cluster.

        Args:
            cluster_id: The cluster's id.
            order_by: Field to sort by, followed by ` desc` for the largest first. Only `createTime` is
                known.

        Raises:
            BadRequestError: 400: The order names another field than `createTime`.
            NotFoundError: 404: The cluster does not exist.

        Example:
            for migration in client.serverless.migrations.list(cluster_id):
                print(migration)
        """
        return List(self._engine, _LIST, (cluster_id,), (("orderBy", str, order_by),))

    def pause(self, cluster_id: str, migration_id: str) -> None:
        """Pause a running migration.

        Args:
            cluster_id: The cluster's id.
            migration_id: The migration's id.

        Raises:
            BadRequestError: 400: The migration is not running.
            NotFoundError: 404: The cluster or the migration does not exist.

        Example:
            client.serverless.migrations.pause(cluster_id, migration_id)
        """
        return self._call(_PAUSE, (cluster_id, migration_id))

    def resume(self, cluster_id: str, migration_id: str) -> None:
        """Resume a paused migration.

        It goes on where it stood.

        Args:
            cluster_id: The cluster's id.
            migration_id: The migration's id.

        Raises:
            BadRequestError: 400: The migration is not paused.
            NotFoundError: 404: The cluster or the migration does not exist.

        Example:
            client.serverless.migrations.resume(cluster_id, migration_id)
        """
        return self._call(_RESUME, (cluster_id, migration_id))


class AsyncMigrations(AsyncResource):
    """Migrations from MySQL into a cluster."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncMigrationsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncMigrationsWithResponse(self._engine)

    async def create(
        self,
        cluster_id: str,
        *,
        display_name: str,
        sources: Sequence[params.MigrationSourceParam | models.MigrationSource],
        target: params.MigrationTargetParam,
        mode: models.MigrationMode,
        shard_mode: models.MigrationShardMode | None = None,
    ) -> models.Migration:
        """Create a migration into a cluster.

        Copies what the sources hold (mode ALL) and then follows their changes until it is paused or
        deleted; in mode INCREMENTAL it follows changes only. It is CREATING until it becomes RUNNING.

        Not repeated when the connection breaks after it was sent: `serverless.migrations.list` shows
        whether it was applied.

        Args:
            cluster_id: The cluster's id.
            display_name: Name of the migration.
            sources: The databases to copy from.
            target: As whom to write into the cluster.
            mode: What to copy.
            shard_mode: How changes of tables that are merged from several sources are brought
                together.

        Raises:
            BadRequestError: 400: A source lacks its settings or the cluster is not active.
            NotFoundError: 404: The cluster does not exist.

        Example:
            migration = await client.serverless.migrations.create(
                cluster_id,
                display_name=display_name,
                sources=sources,
                target=target,
                mode=mode,
            )
        """
        try:
            return await self._call(
                _CREATE,
                (cluster_id,),
                None,
                _CREATE.body(
                    display_name=display_name,
                    sources=sources,
                    target=target,
                    mode=mode,
                    shard_mode=shard_mode,
                ),
            )
        finally:
            del sources, target

    async def delete(self, cluster_id: str, migration_id: str) -> models.Migration:
        """Delete a migration.

        What it has copied stays in the cluster.

        Args:
            cluster_id: The cluster's id.
            migration_id: The migration's id.

        Raises:
            NotFoundError: 404: The cluster or the migration does not exist.

        Example:
            migration = await client.serverless.migrations.delete(cluster_id, migration_id)
        """
        return await self._call(_DELETE, (cluster_id, migration_id))

    async def get(self, cluster_id: str, migration_id: str) -> models.Migration:
        """Get a migration.

        Args:
            cluster_id: The cluster's id.
            migration_id: The migration's id.

        Raises:
            NotFoundError: 404: The cluster or the migration does not exist.

        Example:
            migration = await client.serverless.migrations.get(cluster_id, migration_id)
        """
        return await self._call(_GET, (cluster_id, migration_id))

    async def wait_until_running(
        self,
        cluster_id: str,
        migration_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Migration:
        """Wait until a migration that is being created or resumed copies data.

        Ends at `RUNNING`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 600 seconds
        unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            migration_id: The migration's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            migration = await client.serverless.migrations.wait_until_running(
                cluster_id,
                migration_id,
                timeout=600,
            )
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_running",
            (cluster_id, migration_id),
            timeout,
            progress,
        )

    async def wait_until_paused(
        self,
        cluster_id: str,
        migration_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Migration:
        """Wait until a migration that is being paused copies nothing more.

        Ends at `PAUSED`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 600 seconds
        unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            migration_id: The migration's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            migration = await client.serverless.migrations.wait_until_paused(
                cluster_id,
                migration_id,
                timeout=600,
            )
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_paused",
            (cluster_id, migration_id),
            timeout,
            progress,
        )

    async def wait_until_deleted(
        self,
        cluster_id: str,
        migration_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Migration | None:
        """Wait until a deleted migration is gone.

        Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            cluster_id: The cluster's id.
            migration_id: The migration's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            migration = await client.serverless.migrations.wait_until_deleted(
                cluster_id,
                migration_id,
                timeout=600,
            )
        """
        return await wait_gone_async(
            self._engine,
            _GET,
            "wait_until_deleted",
            (cluster_id, migration_id),
            timeout,
            progress,
        )

    def list(self, cluster_id: str, *, order_by: str | None = None) -> AsyncList[models.Migration]:
        """List the migrations into a cluster.

        Args:
            cluster_id: The cluster's id.
            order_by: Field to sort by, followed by ` desc` for the largest first. Only `createTime` is
                known.

        Raises:
            BadRequestError: 400: The order names another field than `createTime`.
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for migration in client.serverless.migrations.list(cluster_id):
                print(migration)
        """
        return AsyncList(self._engine, _LIST, (cluster_id,), (("orderBy", str, order_by),))

    async def pause(self, cluster_id: str, migration_id: str) -> None:
        """Pause a running migration.

        Args:
            cluster_id: The cluster's id.
            migration_id: The migration's id.

        Raises:
            BadRequestError: 400: The migration is not running.
            NotFoundError: 404: The cluster or the migration does not exist.

        Example:
            await client.serverless.migrations.pause(cluster_id, migration_id)
        """
        return await self._call(_PAUSE, (cluster_id, migration_id))

    async def resume(self, cluster_id: str, migration_id: str) -> None:
        """Resume a paused migration.

        It goes on where it stood.

        Args:
            cluster_id: The cluster's id.
            migration_id: The migration's id.

        Raises:
            BadRequestError: 400: The migration is not paused.
            NotFoundError: 404: The cluster or the migration does not exist.

        Example:
            await client.serverless.migrations.resume(cluster_id, migration_id)
        """
        return await self._call(_RESUME, (cluster_id, migration_id))


class _WholeMigrations(Whole, Migrations):
    __slots__ = ()


class MigrationsWithResponse:
    """The methods of `Migrations`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeMigrations(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)
        self.pause = whole_answer(whole.pause)
        self.resume = whole_answer(whole.resume)


class _WholeAsyncMigrations(AsyncWhole, AsyncMigrations):
    __slots__ = ()


class AsyncMigrationsWithResponse:
    """The methods of `AsyncMigrations`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncMigrations(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
        self.pause = async_whole_answer(whole.pause)
        self.resume = async_whole_answer(whole.resume)
