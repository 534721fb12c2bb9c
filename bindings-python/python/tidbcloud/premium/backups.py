# Generated from api/premium.yaml by codegen; do not edit.
"""Backups of instances, taken every day or by hand, and what is restored from them."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from tidbcloud._body import time
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
from tidbcloud.premium import _bodies, models

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption
    from tidbcloud.premium import params

_CREATE = Operation("premium.backups.create", models.CreateBackupResponse, _bodies.CREATE_BACKUP_REQUEST)
_DELETE = Operation("premium.backups.delete", NoneType)
_DELETE_FOR_INSTANCE = Operation("premium.backups.delete_for_instance", NoneType)
_GET_RESTORE_STATUS = Operation("premium.backups.get_restore_status", models.RestoreStatus)
_LIST = Listing(
    "premium.backups.list",
    models.ListBackupsResponse,
    lambda page: page.backups,
    "backups",
    query={"startTime": ("start_time", time), "endTime": ("end_time", time)},
)
_LIST_FOR_INSTANCE = Listing(
    "premium.backups.list_for_instance",
    models.ListBackupsResponse,
    lambda page: page.backups,
    "backups",
    query={"startTime": ("start_time", time), "endTime": ("end_time", time)},
)
_RESTORE = Operation("premium.backups.restore", models.RestoreResponse, _bodies.RESTORE_REQUEST)


class Backups(Resource):
    """Backups of instances, taken every day or by hand, and what is restored from them."""

    __slots__ = ()

    @property
    def with_response(self) -> BackupsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return BackupsWithResponse(self._engine)

    def create(self, tidb_id: str, *, name: str) -> models.CreateBackupResponse:
        """Back an instance up.

        The answer holds the backup's id only. Its state, which the list shows, is PENDING until it becomes
        RUNNING and then SUCCEEDED. A backup created twice is two backups.

        Not repeated when the connection breaks after it was sent: `premium.backups.list_for_instance`
        shows whether it was applied.

        Args:
            tidb_id: The instance's id.
            name: Name of the backup.

        Raises:
            BadRequestError: 400: The name is missing or the instance is not ACTIVE.
            NotFoundError: 404: The instance does not exist.

        Example:
            backup = client.premium.backups.create(tidb_id, name=name)
        """
        body = _CREATE.body(name=name)
        return self._call(_CREATE, (tidb_id,), None, body)

    def delete(self, backup_id: str) -> None:
        """Delete a backup.

        The instance it was taken of need not exist any more.

        Args:
            backup_id: The backup's id.

        Raises:
            NotFoundError: 404: The backup does not exist.

        Example:
            client.premium.backups.delete(backup_id)
        """
        return self._call(_DELETE, (backup_id,))

    def delete_for_instance(self, tidb_id: str, backup_id: str) -> None:
        """Delete a backup of an instance.

        Args:
            tidb_id: The instance's id.
            backup_id: The backup's id.

        Raises:
            NotFoundError: 404: The instance does not exist or has no such backup.

        Example:
            client.premium.backups.delete_for_instance(tidb_id, backup_id)
        """
        return self._call(_DELETE_FOR_INSTANCE, (tidb_id, backup_id))

    def get_restore_status(self, tidb_id: str) -> models.RestoreStatus:
        """Get how far the restore into an instance is.

        Args:
            tidb_id: The instance's id.

        Raises:
            NotFoundError: 404: The instance does not exist or was not restored from a backup.

        Example:
            restore_status = client.premium.backups.get_restore_status(tidb_id)
        """
        return self._call(_GET_RESTORE_STATUS, (tidb_id,))

    def wait_until_restored(
        self,
        tidb_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.RestoreStatus:
        """Wait until all data of a backup is in the instance that was restored from it.

        Ends at `SUCCEEDED`. Fails at once at `FAILED` and `CANCELLED`. Gives up after 7200 seconds unless
        told otherwise.

        Args:
            tidb_id: The instance's id.
            timeout: Seconds to wait at most. Default: 7200.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            backup = client.premium.backups.wait_until_restored(tidb_id, timeout=7200)
        """
        return wait(self._engine, _GET_RESTORE_STATUS, "wait_until_restored", (tidb_id,), timeout, progress)

    def list(
        self,
        *,
        tidb_ids: Sequence[str] | None = None,
        states: Sequence[models.BackupState] | None = None,
        service_plans: Sequence[models.ServicePlan] | None = None,
        region_ids: Sequence[str] | None = None,
        tidb_states: Sequence[models.BackedUpInstanceState] | None = None,
        trigger_types: Sequence[models.BackupTriggerType] | None = None,
        start_time: dt.datetime | str | None = None,
        end_time: dt.datetime | str | None = None,
        skip: int | None = None,
    ) -> List[models.Backup]:
        """List the backups of an organization.

        Backups of deleted instances are among them until they expire or are deleted.

        Args:
            tidb_ids: Only backups of these instances.
            states: Only backups in these states.
            service_plans: Only backups of instances of these plans.
            region_ids: Only backups that are stored in these regions.
            tidb_states: Only backups of instances that are still there, or of those that are not.
            trigger_types: Only backups that were started in these ways.
            start_time: Only backups created after this moment. An RFC 3339 time.
            end_time: Only backups created before this moment. An RFC 3339 time.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            BadRequestError: 400: A filter has a value that is not known or a time that cannot be read.

        Example:
            for backup in client.premium.backups.list():
                print(backup)
        """
        return List(
            self._engine,
            _LIST,
            (),
            _LIST.query(
                ("tidbIds", (str,), tidb_ids),
                ("states", (str,), states),
                ("servicePlans", (str,), service_plans),
                ("regionIds", (str,), region_ids),
                ("tidbStates", (str,), tidb_states),
                ("triggerTypes", (str,), trigger_types),
                ("startTime", str, start_time),
                ("endTime", str, end_time),
                ("skip", int, skip),
            ),
        )

    def list_for_instance(
        self,
        tidb_id: str,
        *,
        states: Sequence[models.BackupState] | None = None,
        region_ids: Sequence[str] | None = None,
        trigger_types: Sequence[models.BackupTriggerType] | None = None,
        start_time: dt.datetime | str | None = None,
        end_time: dt.datetime | str | None = None,
        skip: int | None = None,
    ) -> List[models.Backup]:
        """List the backups of an instance.

        Args:
            tidb_id: The instance's id.
            states: Only backups in these states.
            region_ids: Only backups that are stored in these regions.
            trigger_types: Only backups that were started in these ways.
            start_time: Only backups created at this moment or later. An RFC 3339 time.
            end_time: Only backups created at this moment or earlier. An RFC 3339 time.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            BadRequestError: 400: A filter has a value that is not known or a time that cannot be read.
            NotFoundError: 404: The instance does not exist.

        Example:
            for backup in client.premium.backups.list_for_instance(tidb_id):
                print(backup)
        """
        return List(
            self._engine,
            _LIST_FOR_INSTANCE,
            (tidb_id,),
            _LIST_FOR_INSTANCE.query(
                ("states", (str,), states),
                ("regionIds", (str,), region_ids),
                ("triggerTypes", (str,), trigger_types),
                ("startTime", str, start_time),
                ("endTime", str, end_time),
                ("skip", int, skip),
            ),
        )

    def restore(
        self,
        *,
        tidb: params.CreateInstanceRequestParam,
        restore_mode: models.RestoreMode,
        source_tidb_id: str | None = None,
        backup_id: str | None = None,
        point_in_time: dt.datetime | str | None = None,
        classic_backup_storage: params.ClassicBackupStorageParam | None = None,
        validate_only: bool | None = None,
    ) -> models.RestoreResponse:
        """Restore a backup into a new instance.

        `restore_mode` says what is restored and which other fields are needed. The new instance is
        RESTORING until it becomes ACTIVE. A restore asked for twice makes two instances, and each costs
        money.

        Not repeated when the connection breaks after it was sent: `premium.instances.list` shows whether
        it was applied.

        Args:
            tidb: The instance to create.
            restore_mode: What to restore from.
            source_tidb_id: Id of the instance or cluster that was backed up. Needed for PITR.
            backup_id: Id of the backup. Needed for SNAPSHOT and DEDICATED_SNAPSHOT.
            point_in_time: Moment to restore. Needed for PITR. An RFC 3339 time.
            classic_backup_storage: Where the backup is. Needed for CLASSIC_SNAPSHOT.
            validate_only: Whether to check the request and restore nothing. Default: false.

        Raises:
            BadRequestError: 400: The mode lacks its settings or the backup has not succeeded.
            PermissionDeniedError: 403: The key may not create instances in this project.
            NotFoundError: 404: The backup or the source instance does not exist.

        Example:
            backup = client.premium.backups.restore(tidb=tidb, restore_mode=restore_mode)
        """
        try:
            return self._call(
                _RESTORE,
                (),
                None,
                _RESTORE.body(
                    tidb=tidb,
                    restore_mode=restore_mode,
                    source_tidb_id=source_tidb_id,
                    backup_id=backup_id,
                    point_in_time=point_in_time,
                    classic_backup_storage=classic_backup_storage,
                    validate_only=validate_only,
                ),
            )
        finally:
            del tidb, classic_backup_storage


class AsyncBackups(AsyncResource):
    """Backups of instances, taken every day or by hand, and what is restored from them."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncBackupsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncBackupsWithResponse(self._engine)

    async def create(self, tidb_id: str, *, name: str) -> models.CreateBackupResponse:
        """Back an instance up.

        The answer holds the backup's id only. Its state, which the list shows, is PENDING until it becomes
        RUNNING and then SUCCEEDED. A backup created twice is two backups.

        Not repeated when the connection breaks after it was sent: `premium.backups.list_for_instance`
        shows whether it was applied.

        Args:
            tidb_id: The instance's id.
            name: Name of the backup.

        Raises:
            BadRequestError: 400: The name is missing or the instance is not ACTIVE.
            NotFoundError: 404: The instance does not exist.

        Example:
            backup = await client.premium.backups.create(tidb_id, name=name)
        """
        body = _CREATE.body(name=name)
        return await self._call(_CREATE, (tidb_id,), None, body)

    async def delete(self, backup_id: str) -> None:
        """Delete a backup.

        The instance it was taken of need not exist any more.

        Args:
            backup_id: The backup's id.

        Raises:
            NotFoundError: 404: The backup does not exist.

        Example:
            await client.premium.backups.delete(backup_id)
        """
        return await self._call(_DELETE, (backup_id,))

    async def delete_for_instance(self, tidb_id: str, backup_id: str) -> None:
        """Delete a backup of an instance.

        Args:
            tidb_id: The instance's id.
            backup_id: The backup's id.

        Raises:
            NotFoundError: 404: The instance does not exist or has no such backup.

        Example:
            await client.premium.backups.delete_for_instance(tidb_id, backup_id)
        """
        return await self._call(_DELETE_FOR_INSTANCE, (tidb_id, backup_id))

    async def get_restore_status(self, tidb_id: str) -> models.RestoreStatus:
        """Get how far the restore into an instance is.

        Args:
            tidb_id: The instance's id.

        Raises:
            NotFoundError: 404: The instance does not exist or was not restored from a backup.

        Example:
            restore_status = await client.premium.backups.get_restore_status(tidb_id)
        """
        return await self._call(_GET_RESTORE_STATUS, (tidb_id,))

    async def wait_until_restored(
        self,
        tidb_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.RestoreStatus:
        """Wait until all data of a backup is in the instance that was restored from it.

        Ends at `SUCCEEDED`. Fails at once at `FAILED` and `CANCELLED`. Gives up after 7200 seconds unless
        told otherwise.

        Args:
            tidb_id: The instance's id.
            timeout: Seconds to wait at most. Default: 7200.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            backup = await client.premium.backups.wait_until_restored(tidb_id, timeout=7200)
        """
        return await wait_async(
            self._engine,
            _GET_RESTORE_STATUS,
            "wait_until_restored",
            (tidb_id,),
            timeout,
            progress,
        )

    def list(
        self,
        *,
        tidb_ids: Sequence[str] | None = None,
        states: Sequence[models.BackupState] | None = None,
        service_plans: Sequence[models.ServicePlan] | None = None,
        region_ids: Sequence[str] | None = None,
        tidb_states: Sequence[models.BackedUpInstanceState] | None = None,
        trigger_types: Sequence[models.BackupTriggerType] | None = None,
        start_time: dt.datetime | str | None = None,
        end_time: dt.datetime | str | None = None,
        skip: int | None = None,
    ) -> AsyncList[models.Backup]:
        """List the backups of an organization.

        Backups of deleted instances are among them until they expire or are deleted.

        Args:
            tidb_ids: Only backups of these instances.
            states: Only backups in these states.
            service_plans: Only backups of instances of these plans.
            region_ids: Only backups that are stored in these regions.
            tidb_states: Only backups of instances that are still there, or of those that are not.
            trigger_types: Only backups that were started in these ways.
            start_time: Only backups created after this moment. An RFC 3339 time.
            end_time: Only backups created before this moment. An RFC 3339 time.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            BadRequestError: 400: A filter has a value that is not known or a time that cannot be read.

        Example:
            async for backup in client.premium.backups.list():
                print(backup)
        """
        return AsyncList(
            self._engine,
            _LIST,
            (),
            _LIST.query(
                ("tidbIds", (str,), tidb_ids),
                ("states", (str,), states),
                ("servicePlans", (str,), service_plans),
                ("regionIds", (str,), region_ids),
                ("tidbStates", (str,), tidb_states),
                ("triggerTypes", (str,), trigger_types),
                ("startTime", str, start_time),
                ("endTime", str, end_time),
                ("skip", int, skip),
            ),
        )

    def list_for_instance(
        self,
        tidb_id: str,
        *,
        states: Sequence[models.BackupState] | None = None,
        region_ids: Sequence[str] | None = None,
        trigger_types: Sequence[models.BackupTriggerType] | None = None,
        start_time: dt.datetime | str | None = None,
        end_time: dt.datetime | str | None = None,
        skip: int | None = None,
    ) -> AsyncList[models.Backup]:
        """List the backups of an instance.

        Args:
            tidb_id: The instance's id.
            states: Only backups in these states.
            region_ids: Only backups that are stored in these regions.
            trigger_types: Only backups that were started in these ways.
            start_time: Only backups created at this moment or later. An RFC 3339 time.
            end_time: Only backups created at this moment or earlier. An RFC 3339 time.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            BadRequestError: 400: A filter has a value that is not known or a time that cannot be read.
            NotFoundError: 404: The instance does not exist.

        Example:
            async for backup in client.premium.backups.list_for_instance(tidb_id):
                print(backup)
        """
        return AsyncList(
            self._engine,
            _LIST_FOR_INSTANCE,
            (tidb_id,),
            _LIST_FOR_INSTANCE.query(
                ("states", (str,), states),
                ("regionIds", (str,), region_ids),
                ("triggerTypes", (str,), trigger_types),
                ("startTime", str, start_time),
                ("endTime", str, end_time),
                ("skip", int, skip),
            ),
        )

    async def restore(
        self,
        *,
        tidb: params.CreateInstanceRequestParam,
        restore_mode: models.RestoreMode,
        source_tidb_id: str | None = None,
        backup_id: str | None = None,
        point_in_time: dt.datetime | str | None = None,
        classic_backup_storage: params.ClassicBackupStorageParam | None = None,
        validate_only: bool | None = None,
    ) -> models.RestoreResponse:
        """Restore a backup into a new instance.

        `restore_mode` says what is restored and which other fields are needed. The new instance is
        RESTORING until it becomes ACTIVE. A restore asked for twice makes two instances, and each costs
        money.

        Not repeated when the connection breaks after it was sent: `premium.instances.list` shows whether
        it was applied.

        Args:
            tidb: The instance to create.
            restore_mode: What to restore from.
            source_tidb_id: Id of the instance or cluster that was backed up. Needed for PITR.
            backup_id: Id of the backup. Needed for SNAPSHOT and DEDICATED_SNAPSHOT.
            point_in_time: Moment to restore. Needed for PITR. An RFC 3339 time.
            classic_backup_storage: Where the backup is. Needed for CLASSIC_SNAPSHOT.
            validate_only: Whether to check the request and restore nothing. Default: false.

        Raises:
            BadRequestError: 400: The mode lacks its settings or the backup has not succeeded.
            PermissionDeniedError: 403: The key may not create instances in this project.
            NotFoundError: 404: The backup or the source instance does not exist.

        Example:
            backup = await client.premium.backups.restore(tidb=tidb, restore_mode=restore_mode)
        """
        try:
            return await self._call(
                _RESTORE,
                (),
                None,
                _RESTORE.body(
                    tidb=tidb,
                    restore_mode=restore_mode,
                    source_tidb_id=source_tidb_id,
                    backup_id=backup_id,
                    point_in_time=point_in_time,
                    classic_backup_storage=classic_backup_storage,
                    validate_only=validate_only,
                ),
            )
        finally:
            del tidb, classic_backup_storage


class _WholeBackups(Whole, Backups):
    __slots__ = ()


class BackupsWithResponse:
    """The methods of `Backups`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeBackups(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.delete_for_instance = whole_answer(whole.delete_for_instance)
        self.get_restore_status = whole_answer(whole.get_restore_status)
        self.restore = whole_answer(whole.restore)


class _WholeAsyncBackups(AsyncWhole, AsyncBackups):
    __slots__ = ()


class AsyncBackupsWithResponse:
    """The methods of `AsyncBackups`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncBackups(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.delete_for_instance = async_whole_answer(whole.delete_for_instance)
        self.get_restore_status = async_whole_answer(whole.get_restore_status)
        self.restore = async_whole_answer(whole.restore)
