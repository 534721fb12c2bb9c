# Generated from api/serverless.yaml by codegen; do not edit.
"""Checks of what a migration would meet."""

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
from tidbcloud._wait import wait, wait_async
from tidbcloud.serverless import _bodies, models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption
    from tidbcloud.serverless import params

_CANCEL = Operation("serverless.migration_prechecks.cancel", NoneType)
_CREATE = Operation(
    "serverless.migration_prechecks.create",
    models.CreateMigrationPrecheckResponse,
    _bodies.CREATE_MIGRATION_PRECHECK_REQUEST,
)
_GET = Operation("serverless.migration_prechecks.get", models.MigrationPrecheck)


class MigrationPrechecks(Resource):
    """Checks of what a migration would meet."""

    __slots__ = ()

    @property
    def with_response(self) -> MigrationPrechecksWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return MigrationPrechecksWithResponse(self._engine)

    def cancel(self, cluster_id: str, precheck_id: str) -> None:
        """Cancel a check of a migration.

        Args:
            cluster_id: The cluster's id.
            precheck_id: The check's id, as `serverless.migration_prechecks.create` answers it.

        Raises:
            BadRequestError: 400: The check has already ended.
            NotFoundError: 404: The cluster or the check does not exist.

        Example:
            client.serverless.migration_prechecks.cancel(cluster_id, precheck_id)
        """
        return self._call(_CANCEL, (cluster_id, precheck_id))

    def create(
        self,
        cluster_id: str,
        *,
        display_name: str,
        sources: Sequence[params.MigrationSourceParam | models.MigrationSource],
        target: params.MigrationTargetParam,
        mode: models.MigrationMode,
        shard_mode: models.MigrationShardMode | None = None,
    ) -> models.CreateMigrationPrecheckResponse:
        """Check whether a migration would work.

        Takes what the migration would take, and creates nothing but the check. The check is PENDING, then
        RUNNING, until it has ended; get it to see its items. A second check does no harm.

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
            migration_precheck = client.serverless.migration_prechecks.create(
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

    def get(self, cluster_id: str, precheck_id: str) -> models.MigrationPrecheck:
        """Get a check of a migration.

        Args:
            cluster_id: The cluster's id.
            precheck_id: The check's id, as `serverless.migration_prechecks.create` answers it.

        Raises:
            NotFoundError: 404: The cluster or the check does not exist.

        Example:
            migration_precheck = client.serverless.migration_prechecks.get(cluster_id, precheck_id)
        """
        return self._call(_GET, (cluster_id, precheck_id))

    def wait_until_finished(
        self,
        cluster_id: str,
        precheck_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.MigrationPrecheck:
        """Wait until a check has ended without a failed item. It may still hold warnings.

        Ends at `FINISHED`. Fails at once at `FAILED` and `CANCELED`. Gives up after 600 seconds unless
        told otherwise.

        Args:
            cluster_id: The cluster's id.
            precheck_id: The check's id, as `serverless.migration_prechecks.create` answers it.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            migration_precheck = client.serverless.migration_prechecks.wait_until_finished(
                cluster_id,
                precheck_id,
                timeout=600,
            )
        """
        return wait(self._engine, _GET, "wait_until_finished", (cluster_id, precheck_id), timeout, progress)


class AsyncMigrationPrechecks(AsyncResource):
    """Checks of what a migration would meet."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncMigrationPrechecksWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncMigrationPrechecksWithResponse(self._engine)

    async def cancel(self, cluster_id: str, precheck_id: str) -> None:
        """Cancel a check of a migration.

        Args:
            cluster_id: The cluster's id.
            precheck_id: The check's id, as `serverless.migration_prechecks.create` answers it.

        Raises:
            BadRequestError: 400: The check has already ended.
            NotFoundError: 404: The cluster or the check does not exist.

        Example:
            await client.serverless.migration_prechecks.cancel(cluster_id, precheck_id)
        """
        return await self._call(_CANCEL, (cluster_id, precheck_id))

    async def create(
        self,
        cluster_id: str,
        *,
        display_name: str,
        sources: Sequence[params.MigrationSourceParam | models.MigrationSource],
        target: params.MigrationTargetParam,
        mode: models.MigrationMode,
        shard_mode: models.MigrationShardMode | None = None,
    ) -> models.CreateMigrationPrecheckResponse:
        """Check whether a migration would work.

        Takes what the migration would take, and creates nothing but the check. The check is PENDING, then
        RUNNING, until it has ended; get it to see its items. A second check does no harm.

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
            migration_precheck = await client.serverless.migration_prechecks.create(
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

    async def get(self, cluster_id: str, precheck_id: str) -> models.MigrationPrecheck:
        """Get a check of a migration.

        Args:
            cluster_id: The cluster's id.
            precheck_id: The check's id, as `serverless.migration_prechecks.create` answers it.

        Raises:
            NotFoundError: 404: The cluster or the check does not exist.

        Example:
            migration_precheck = await client.serverless.migration_prechecks.get(cluster_id, precheck_id)
        """
        return await self._call(_GET, (cluster_id, precheck_id))

    async def wait_until_finished(
        self,
        cluster_id: str,
        precheck_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.MigrationPrecheck:
        """Wait until a check has ended without a failed item. It may still hold warnings.

        Ends at `FINISHED`. Fails at once at `FAILED` and `CANCELED`. Gives up after 600 seconds unless
        told otherwise.

        Args:
            cluster_id: The cluster's id.
            precheck_id: The check's id, as `serverless.migration_prechecks.create` answers it.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            migration_precheck = await client.serverless.migration_prechecks.wait_until_finished(
                cluster_id,
                precheck_id,
                timeout=600,
            )
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_finished",
            (cluster_id, precheck_id),
            timeout,
            progress,
        )


class _WholeMigrationPrechecks(Whole, MigrationPrechecks):
    __slots__ = ()


class MigrationPrechecksWithResponse:
    """The methods of `MigrationPrechecks`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeMigrationPrechecks(engine)
        self.cancel = whole_answer(whole.cancel)
        self.create = whole_answer(whole.create)
        self.get = whole_answer(whole.get)


class _WholeAsyncMigrationPrechecks(AsyncWhole, AsyncMigrationPrechecks):
    __slots__ = ()


class AsyncMigrationPrechecksWithResponse:
    """The methods of `AsyncMigrationPrechecks`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncMigrationPrechecks(engine)
        self.cancel = async_whole_answer(whole.cancel)
        self.create = async_whole_answer(whole.create)
        self.get = async_whole_answer(whole.get)
