# Generated from api/premium.yaml by codegen; do not edit.
"""Replication of an instance's changes to Kafka, MySQL or object storage."""

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
from tidbcloud.premium import _bodies, models

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption
    from tidbcloud.premium import params

_CREATE = Operation("premium.changefeeds.create", models.Changefeed, _bodies.CREATE_CHANGEFEED_REQUEST)
_DELETE = Operation("premium.changefeeds.delete", NoneType)
_EDIT_DOWNSTREAM_CONFIG = Operation(
    "premium.changefeeds.edit_downstream_config",
    models.Changefeed,
    _bodies.EDIT_DOWNSTREAM_CONFIG_REQUEST,
)
_GET = Operation("premium.changefeeds.get", models.Changefeed)
_LIST = Listing(
    "premium.changefeeds.list",
    models.ListChangefeedsResponse,
    lambda page: page.changefeeds,
    "changefeeds",
)
_LIST_CCUS = Listing("premium.changefeeds.list_ccus", models.ListCcusResponse, lambda page: page.ccus, "ccus")
_PAUSE = Operation("premium.changefeeds.pause", NoneType)
_RESUME = Operation("premium.changefeeds.resume", NoneType)
_SCALE = Operation("premium.changefeeds.scale", models.Changefeed, _bodies.SCALE_CHANGEFEED_REQUEST)


class Changefeeds(Resource):
    """Replication of an instance's changes to Kafka, MySQL or object storage."""

    __slots__ = ()

    @property
    def with_response(self) -> ChangefeedsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return ChangefeedsWithResponse(self._engine)

    def create(
        self,
        *,
        changefeed: params.NewChangefeedParam,
        dry_run: bool | None = None,
    ) -> models.Changefeed:
        """Create a changefeed.

        The changefeed is CREATING until it becomes RUNNING. With `dry_run` it is only checked. For Alibaba
        Cloud OSS choose the downstream type S3 and the provider ALIBABA_OSS, with an access key and the
        bucket's S3-compatible endpoint.

        Not repeated when the connection breaks after it was sent: `premium.changefeeds.list` shows whether
        it was applied.

        Args:
            changefeed: The changefeed.
            dry_run: Whether to check the changefeed and not create it. Default: false.

        Raises:
            BadRequestError: 400: The downstream lacks its settings or the instance is not ACTIVE.
            NotFoundError: 404: The instance does not exist.

        Example:
            changefeed = client.premium.changefeeds.create(changefeed=changefeed)
        """
        try:
            return self._call(_CREATE, (), None, _CREATE.body(changefeed=changefeed, dry_run=dry_run))
        finally:
            del changefeed

    def delete(self, changefeed_id: str) -> None:
        """Delete a changefeed.

        Its checkpoint is lost. What it wrote downstream stays there.

        Args:
            changefeed_id: The changefeed's id.

        Raises:
            BadRequestError: 400: The changefeed is being created or changed.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            client.premium.changefeeds.delete(changefeed_id)
        """
        return self._call(_DELETE, (changefeed_id,))

    def edit_downstream_config(
        self,
        changefeed_id: str,
        *,
        downstream_type: models.DownstreamType,
        dry_run: bool | None = None,
        table_config: params.TableConfigParam | models.TableConfig | None = None,
        kafka: params.KafkaDownstreamParam | models.KafkaDownstream | None = None,
        mysql: params.MysqlDownstreamParam | models.MysqlDownstream | None = None,
        s3: params.S3DownstreamParam | models.S3Downstream | None = None,
    ) -> models.Changefeed:
        """Change what a paused changefeed replicates and where to.

        The downstream's settings and the table filters that are given replace those that stand. With
        `dry_run` they are only checked.

        Args:
            changefeed_id: The changefeed's id.
            downstream_type: Kind of the system it writes to, which cannot change.
            dry_run: Whether to check the change and not make it. Default: false.
            table_config: Which tables and events to replicate.
            kafka: New settings of a Kafka downstream.
            mysql: New settings of a MySQL downstream.
            s3: New settings of an object storage downstream.

        Raises:
            BadRequestError: 400: The changefeed is not PAUSED or has another downstream type.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            downstream_config = client.premium.changefeeds.edit_downstream_config(
                changefeed_id,
                downstream_type=downstream_type,
            )
        """
        try:
            return self._call(
                _EDIT_DOWNSTREAM_CONFIG,
                (changefeed_id,),
                None,
                _EDIT_DOWNSTREAM_CONFIG.body(
                    downstream_type=downstream_type,
                    dry_run=dry_run,
                    table_config=table_config,
                    kafka=kafka,
                    mysql=mysql,
                    s3=s3,
                ),
            )
        finally:
            del kafka, mysql, s3

    def get(self, changefeed_id: str, *, invalidate_cache: bool | None = None) -> models.Changefeed:
        """Get a changefeed.

        Args:
            changefeed_id: The changefeed's id.
            invalidate_cache: Whether to read the checkpoint anew rather than answer the one last read.

        Raises:
            NotFoundError: 404: The changefeed does not exist.

        Example:
            changefeed = client.premium.changefeeds.get(changefeed_id)
        """
        return self._call(_GET, (changefeed_id,), (("invalidateCache", bool, invalidate_cache),))

    def wait_until_running(
        self,
        changefeed_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Changefeed:
        """Wait until a changefeed that is being created, resumed or scaled replicates.

        Ends at `RUNNING` and `WARNING`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up
        after 1800 seconds unless told otherwise.

        Args:
            changefeed_id: The changefeed's id.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            changefeed = client.premium.changefeeds.wait_until_running(changefeed_id, timeout=1800)
        """
        return wait(self._engine, _GET, "wait_until_running", (changefeed_id,), timeout, progress)

    def wait_until_paused(
        self,
        changefeed_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Changefeed:
        """Wait until a changefeed that is being paused, edited or scaled is paused.

        Ends at `PAUSED`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 1800 seconds
        unless told otherwise.

        Args:
            changefeed_id: The changefeed's id.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            changefeed = client.premium.changefeeds.wait_until_paused(changefeed_id, timeout=1800)
        """
        return wait(self._engine, _GET, "wait_until_paused", (changefeed_id,), timeout, progress)

    def wait_until_deleted(
        self,
        changefeed_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Changefeed | None:
        """Wait until a deleted changefeed is gone.

        Ends at `DELETED` or when it is gone. Gives up after 1800 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            changefeed_id: The changefeed's id.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            changefeed = client.premium.changefeeds.wait_until_deleted(changefeed_id, timeout=1800)
        """
        return wait_gone(self._engine, _GET, "wait_until_deleted", (changefeed_id,), timeout, progress)

    def list(
        self,
        *,
        tidb_id: str,
        downstream_type: models.DownstreamType | None = None,
    ) -> List[models.Changefeed]:
        """List the changefeeds of an instance.

        Args:
            tidb_id: The instance's id.
            downstream_type: Only changefeeds that write to this kind of system. Default:
                DOWNSTREAM_TYPE_UNSPECIFIED.

        Raises:
            NotFoundError: 404: The instance does not exist.

        Example:
            for changefeed in client.premium.changefeeds.list(tidb_id=tidb_id):
                print(changefeed)
        """
        return List(
            self._engine,
            _LIST,
            (),
            (("tidbId", str, tidb_id), ("downstreamType", str, downstream_type)),
        )

    def list_ccus(self) -> List[models.ChangefeedCcu]:
        """List the capacities that a changefeed can have.

        Example:
            for changefeed in client.premium.changefeeds.list_ccus():
                print(changefeed)
        """
        return List(self._engine, _LIST_CCUS, ())

    def pause(self, changefeed_id: str) -> None:
        """Pause a changefeed.

        It keeps its settings and its checkpoint. It is PAUSING until it is PAUSED.

        Args:
            changefeed_id: The changefeed's id.

        Raises:
            BadRequestError: 400: The changefeed is not running.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            client.premium.changefeeds.pause(changefeed_id)
        """
        return self._call(_PAUSE, (changefeed_id,))

    def resume(self, changefeed_id: str) -> None:
        """Resume a changefeed from its checkpoint.

        It is RESUMING until it is RUNNING.

        Args:
            changefeed_id: The changefeed's id.

        Raises:
            BadRequestError: 400: The changefeed is neither paused nor failed.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            client.premium.changefeeds.resume(changefeed_id)
        """
        return self._call(_RESUME, (changefeed_id,))

    def scale(self, changefeed_id: str, *, changefeed_capacity: str) -> models.Changefeed:
        """Give a changefeed another capacity.

        It is SCALING until the new capacity takes effect; then it goes on as before.

        Args:
            changefeed_id: The changefeed's id.
            changefeed_capacity: Name of the capacity, one of those that `list_ccus` answers.

        Raises:
            BadRequestError: 400: There is no such capacity or the changefeed is neither running nor
                paused.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            changefeed = client.premium.changefeeds.scale(
                changefeed_id,
                changefeed_capacity=changefeed_capacity,
            )
        """
        body = _SCALE.body(changefeed_capacity=changefeed_capacity)
        return self._call(_SCALE, (changefeed_id,), None, body)


class AsyncChangefeeds(AsyncResource):
    """Replication of an instance's changes to Kafka, MySQL or object storage."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncChangefeedsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncChangefeedsWithResponse(self._engine)

    async def create(
        self,
        *,
        changefeed: params.NewChangefeedParam,
        dry_run: bool | None = None,
    ) -> models.Changefeed:
        """Create a changefeed.

        The changefeed is CREATING until it becomes RUNNING. With `dry_run` it is only checked. For Alibaba
        Cloud OSS choose the downstream type S3 and the provider ALIBABA_OSS, with an access key and the
        bucket's S3-compatible endpoint.

        Not repeated when the connection breaks after it was sent: `premium.changefeeds.list` shows whether
        it was applied.

        Args:
            changefeed: The changefeed.
            dry_run: Whether to check the changefeed and not create it. Default: false.

        Raises:
            BadRequestError: 400: The downstream lacks its settings or the instance is not ACTIVE.
            NotFoundError: 404: The instance does not exist.

        Example:
            changefeed = await client.premium.changefeeds.create(changefeed=changefeed)
        """
        try:
            return await self._call(_CREATE, (), None, _CREATE.body(changefeed=changefeed, dry_run=dry_run))
        finally:
            del changefeed

    async def delete(self, changefeed_id: str) -> None:
        """Delete a changefeed.

        Its checkpoint is lost. What it wrote downstream stays there.

        Args:
            changefeed_id: The changefeed's id.

        Raises:
            BadRequestError: 400: The changefeed is being created or changed.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            await client.premium.changefeeds.delete(changefeed_id)
        """
        return await self._call(_DELETE, (changefeed_id,))

    async def edit_downstream_config(
        self,
        changefeed_id: str,
        *,
        downstream_type: models.DownstreamType,
        dry_run: bool | None = None,
        table_config: params.TableConfigParam | models.TableConfig | None = None,
        kafka: params.KafkaDownstreamParam | models.KafkaDownstream | None = None,
        mysql: params.MysqlDownstreamParam | models.MysqlDownstream | None = None,
        s3: params.S3DownstreamParam | models.S3Downstream | None = None,
    ) -> models.Changefeed:
        """Change what a paused changefeed replicates and where to.

        The downstream's settings and the table filters that are given replace those that stand. With
        `dry_run` they are only checked.

        Args:
            changefeed_id: The changefeed's id.
            downstream_type: Kind of the system it writes to, which cannot change.
            dry_run: Whether to check the change and not make it. Default: false.
            table_config: Which tables and events to replicate.
            kafka: New settings of a Kafka downstream.
            mysql: New settings of a MySQL downstream.
            s3: New settings of an object storage downstream.

        Raises:
            BadRequestError: 400: The changefeed is not PAUSED or has another downstream type.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            downstream_config = await client.premium.changefeeds.edit_downstream_config(
                changefeed_id,
                downstream_type=downstream_type,
            )
        """
        try:
            return await self._call(
                _EDIT_DOWNSTREAM_CONFIG,
                (changefeed_id,),
                None,
                _EDIT_DOWNSTREAM_CONFIG.body(
                    downstream_type=downstream_type,
                    dry_run=dry_run,
                    table_config=table_config,
                    kafka=kafka,
                    mysql=mysql,
                    s3=s3,
                ),
            )
        finally:
            del kafka, mysql, s3

    async def get(self, changefeed_id: str, *, invalidate_cache: bool | None = None) -> models.Changefeed:
        """Get a changefeed.

        Args:
            changefeed_id: The changefeed's id.
            invalidate_cache: Whether to read the checkpoint anew rather than answer the one last read.

        Raises:
            NotFoundError: 404: The changefeed does not exist.

        Example:
            changefeed = await client.premium.changefeeds.get(changefeed_id)
        """
        return await self._call(_GET, (changefeed_id,), (("invalidateCache", bool, invalidate_cache),))

    async def wait_until_running(
        self,
        changefeed_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Changefeed:
        """Wait until a changefeed that is being created, resumed or scaled replicates.

        Ends at `RUNNING` and `WARNING`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up
        after 1800 seconds unless told otherwise.

        Args:
            changefeed_id: The changefeed's id.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            changefeed = await client.premium.changefeeds.wait_until_running(changefeed_id, timeout=1800)
        """
        return await wait_async(self._engine, _GET, "wait_until_running", (changefeed_id,), timeout, progress)

    async def wait_until_paused(
        self,
        changefeed_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Changefeed:
        """Wait until a changefeed that is being paused, edited or scaled is paused.

        Ends at `PAUSED`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 1800 seconds
        unless told otherwise.

        Args:
            changefeed_id: The changefeed's id.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            changefeed = await client.premium.changefeeds.wait_until_paused(changefeed_id, timeout=1800)
        """
        return await wait_async(self._engine, _GET, "wait_until_paused", (changefeed_id,), timeout, progress)

    async def wait_until_deleted(
        self,
        changefeed_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Changefeed | None:
        """Wait until a deleted changefeed is gone.

        Ends at `DELETED` or when it is gone. Gives up after 1800 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            changefeed_id: The changefeed's id.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            changefeed = await client.premium.changefeeds.wait_until_deleted(changefeed_id, timeout=1800)
        """
        return await wait_gone_async(
            self._engine,
            _GET,
            "wait_until_deleted",
            (changefeed_id,),
            timeout,
            progress,
        )

    def list(
        self,
        *,
        tidb_id: str,
        downstream_type: models.DownstreamType | None = None,
    ) -> AsyncList[models.Changefeed]:
        """List the changefeeds of an instance.

        Args:
            tidb_id: The instance's id.
            downstream_type: Only changefeeds that write to this kind of system. Default:
                DOWNSTREAM_TYPE_UNSPECIFIED.

        Raises:
            NotFoundError: 404: The instance does not exist.

        Example:
            async for changefeed in client.premium.changefeeds.list(tidb_id=tidb_id):
                print(changefeed)
        """
        return AsyncList(
            self._engine,
            _LIST,
            (),
            (("tidbId", str, tidb_id), ("downstreamType", str, downstream_type)),
        )

    def list_ccus(self) -> AsyncList[models.ChangefeedCcu]:
        """List the capacities that a changefeed can have.

        Example:
            async for changefeed in client.premium.changefeeds.list_ccus():
                print(changefeed)
        """
        return AsyncList(self._engine, _LIST_CCUS, ())

    async def pause(self, changefeed_id: str) -> None:
        """Pause a changefeed.

        It keeps its settings and its checkpoint. It is PAUSING until it is PAUSED.

        Args:
            changefeed_id: The changefeed's id.

        Raises:
            BadRequestError: 400: The changefeed is not running.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            await client.premium.changefeeds.pause(changefeed_id)
        """
        return await self._call(_PAUSE, (changefeed_id,))

    async def resume(self, changefeed_id: str) -> None:
        """Resume a changefeed from its checkpoint.

        It is RESUMING until it is RUNNING.

        Args:
            changefeed_id: The changefeed's id.

        Raises:
            BadRequestError: 400: The changefeed is neither paused nor failed.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            await client.premium.changefeeds.resume(changefeed_id)
        """
        return await self._call(_RESUME, (changefeed_id,))

    async def scale(self, changefeed_id: str, *, changefeed_capacity: str) -> models.Changefeed:
        """Give a changefeed another capacity.

        It is SCALING until the new capacity takes effect; then it goes on as before.

        Args:
            changefeed_id: The changefeed's id.
            changefeed_capacity: Name of the capacity, one of those that `list_ccus` answers.

        Raises:
            BadRequestError: 400: There is no such capacity or the changefeed is neither running nor
                paused.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            changefeed = await client.premium.changefeeds.scale(
                changefeed_id,
                changefeed_capacity=changefeed_capacity,
            )
        """
        body = _SCALE.body(changefeed_capacity=changefeed_capacity)
        return await self._call(_SCALE, (changefeed_id,), None, body)


class _WholeChangefeeds(Whole, Changefeeds):
    __slots__ = ()


class ChangefeedsWithResponse:
    """The methods of `Changefeeds`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeChangefeeds(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.edit_downstream_config = whole_answer(whole.edit_downstream_config)
        self.get = whole_answer(whole.get)
        self.pause = whole_answer(whole.pause)
        self.resume = whole_answer(whole.resume)
        self.scale = whole_answer(whole.scale)


class _WholeAsyncChangefeeds(AsyncWhole, AsyncChangefeeds):
    __slots__ = ()


class AsyncChangefeedsWithResponse:
    """The methods of `AsyncChangefeeds`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncChangefeeds(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.edit_downstream_config = async_whole_answer(whole.edit_downstream_config)
        self.get = async_whole_answer(whole.get)
        self.pause = async_whole_answer(whole.pause)
        self.resume = async_whole_answer(whole.resume)
        self.scale = async_whole_answer(whole.scale)
