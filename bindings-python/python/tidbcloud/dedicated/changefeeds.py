# Generated from api/dedicated.yaml by codegen; do not edit.
"""Streams of a cluster's changes to Kafka, to MySQL or to object storage."""

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
from tidbcloud.dedicated import _bodies, models

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption
    from tidbcloud.dedicated import params

_CREATE = Operation("dedicated.changefeeds.create", models.Changefeed, _bodies.CREATE_CHANGEFEED_REQUEST)
_DELETE = Operation("dedicated.changefeeds.delete", NoneType)
_EDIT_DOWNSTREAM_CONFIG = Operation(
    "dedicated.changefeeds.edit_downstream_config",
    models.Changefeed,
    _bodies.EDIT_CHANGEFEED_DOWNSTREAM_CONFIG_REQUEST,
)
_GET = Operation("dedicated.changefeeds.get", models.Changefeed)
_LIST = Listing(
    "dedicated.changefeeds.list",
    models.ListChangefeedsResponse,
    lambda page: page.changefeeds,
    "changefeeds",
)
_LIST_RCUS = Listing(
    "dedicated.changefeeds.list_rcus",
    models.ListChangefeedRcusResponse,
    lambda page: page.rcus,
    "rcus",
)
_PAUSE = Operation("dedicated.changefeeds.pause", NoneType)
_RESUME = Operation("dedicated.changefeeds.resume", NoneType)
_SCALE = Operation("dedicated.changefeeds.scale", models.Changefeed, _bodies.SCALE_CHANGEFEED_REQUEST)


class Changefeeds(Resource):
    """Streams of a cluster's changes to Kafka, to MySQL or to object storage."""

    __slots__ = ()

    @property
    def with_response(self) -> ChangefeedsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return ChangefeedsWithResponse(self._engine)

    def create(
        self,
        *,
        changefeed: params.ChangefeedParam | models.Changefeed,
        dry_run: bool | None = None,
    ) -> models.Changefeed:
        """Stream a cluster's changes to another system.

        The settings of the chosen downstream are required beside its type. The answer comes before changes
        flow: the changefeed's state is CREATING until it becomes RUNNING. Each one costs money.

        Not repeated when the connection breaks after it was sent: `dedicated.changefeeds.list` shows
        whether it was applied.

        Args:
            changefeed: The changefeed.
            dry_run: Only check the request, and create nothing.

        Raises:
            BadRequestError: 400: The settings contradict each other, or the cluster is not ACTIVE.
            NotFoundError: 404: The cluster does not exist.

        Example:
            changefeed = client.dedicated.changefeeds.create(changefeed=changefeed)
        """
        try:
            return self._call(_CREATE, (), None, _CREATE.body(changefeed=changefeed, dry_run=dry_run))
        finally:
            del changefeed

    def delete(self, changefeed_id: str) -> None:
        """Delete a changefeed.

        Args:
            changefeed_id: The changefeed's id.

        Raises:
            BadRequestError: 400: The changefeed is still being created.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            client.dedicated.changefeeds.delete(changefeed_id)
        """
        return self._call(_DELETE, (changefeed_id,))

    def edit_downstream_config(
        self,
        changefeed_id: str,
        *,
        downstream_type: models.ChangefeedDownstreamType,
        dry_run: bool | None = None,
        table_config: params.ChangefeedTableConfigParam | models.ChangefeedTableConfig | None = None,
        kafka: params.KafkaDownstreamParam | models.KafkaDownstream | None = None,
        mysql: params.MysqlDownstreamParam | models.MysqlDownstream | None = None,
        s3: params.S3DownstreamParam | models.S3Downstream | None = None,
        gcs: params.GcsDownstreamParam | models.GcsDownstream | None = None,
        azure_blob: params.AzureBlobDownstreamParam | models.AzureBlobDownstream | None = None,
    ) -> models.Changefeed:
        """Change where and how a paused changefeed writes.

        Replaces the settings that are given. The kind of downstream stays. The changefeed is EDITING until
        it is PAUSED again.

        Args:
            changefeed_id: The changefeed's id.
            downstream_type: Kind of system that the changes go to, which stays as it is.
            dry_run: Only check the request, and change nothing.
            table_config: Which changes flow.
            kafka: Settings for the type `KAFKA`.
            mysql: Settings for the type `MYSQL`.
            s3: Settings for the type `S3`.
            gcs: Settings for the type `GCS`.
            azure_blob: Settings for the type `AZURE_BLOB`.

        Raises:
            BadRequestError: 400: The changefeed is not PAUSED, or the settings are for another kind of
                downstream.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            downstream_config = client.dedicated.changefeeds.edit_downstream_config(
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
                    gcs=gcs,
                    azure_blob=azure_blob,
                ),
            )
        finally:
            del kafka, mysql, s3, azure_blob

    def get(self, changefeed_id: str, *, invalidate_cache: bool | None = None) -> models.Changefeed:
        """Get a changefeed.

        Args:
            changefeed_id: The changefeed's id.
            invalidate_cache: Whether the checkpoint has to be the latest, not one that the service
                remembers.

        Raises:
            NotFoundError: 404: The changefeed does not exist.

        Example:
            changefeed = client.dedicated.changefeeds.get(changefeed_id)
        """
        return self._call(_GET, (changefeed_id,), (("invalidateCache", bool, invalidate_cache),))

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
            changefeed = client.dedicated.changefeeds.wait_until_deleted(changefeed_id, timeout=1800)
        """
        return wait_gone(self._engine, _GET, "wait_until_deleted", (changefeed_id,), timeout, progress)

    def wait_until_paused(
        self,
        changefeed_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Changefeed:
        """Wait until a changefeed is paused, or paused again once its settings have changed.

        Ends at `PAUSED`. Fails at once at `DELETING`, `DELETED` and `FAILED`. Gives up after 1800 seconds
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
            changefeed = client.dedicated.changefeeds.wait_until_paused(changefeed_id, timeout=1800)
        """
        return wait(self._engine, _GET, "wait_until_paused", (changefeed_id,), timeout, progress)

    def wait_until_running(
        self,
        changefeed_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Changefeed:
        """Wait until changes flow.

        Ends at `RUNNING` and `WARNING`. Fails at once at `DELETING`, `DELETED` and `FAILED`. Gives up
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
            changefeed = client.dedicated.changefeeds.wait_until_running(changefeed_id, timeout=1800)
        """
        return wait(self._engine, _GET, "wait_until_running", (changefeed_id,), timeout, progress)

    def list(
        self,
        *,
        cluster_id: str,
        downstream_type: models.ChangefeedDownstreamType | None = None,
    ) -> List[models.Changefeed]:
        """List the changefeeds of a cluster.

        Args:
            cluster_id: Id of the cluster whose changes flow.
            downstream_type: Only changefeeds to this kind of system. Default:
                DOWNSTREAM_TYPE_UNSPECIFIED.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            for changefeed in client.dedicated.changefeeds.list(cluster_id=cluster_id):
                print(changefeed)
        """
        return List(
            self._engine,
            _LIST,
            (),
            (("clusterId", str, cluster_id), ("downstreamType", str, downstream_type)),
        )

    def list_rcus(self) -> List[models.ChangefeedRcu]:
        """List the capacities that a changefeed can have.

        Example:
            for changefeed in client.dedicated.changefeeds.list_rcus():
                print(changefeed)
        """
        return List(self._engine, _LIST_RCUS, ())

    def pause(self, changefeed_id: str) -> None:
        """Pause a changefeed.

        It keeps its settings and remembers how far it has come.

        Args:
            changefeed_id: The changefeed's id.

        Raises:
            BadRequestError: 400: The changefeed is not running.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            client.dedicated.changefeeds.pause(changefeed_id)
        """
        return self._call(_PAUSE, (changefeed_id,))

    def resume(self, changefeed_id: str) -> None:
        """Resume a paused changefeed.

        It goes on from where it was paused.

        Args:
            changefeed_id: The changefeed's id.

        Raises:
            BadRequestError: 400: The changefeed is not PAUSED.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            client.dedicated.changefeeds.resume(changefeed_id)
        """
        return self._call(_RESUME, (changefeed_id,))

    def scale(self, changefeed_id: str, *, replication_capacity: str) -> models.Changefeed:
        """Give a changefeed another capacity.

        It is SCALING until it has the new capacity.

        Args:
            changefeed_id: The changefeed's id.
            replication_capacity: The capacity, the name of one of `dedicated.changefeeds.list_rcus`.

        Raises:
            BadRequestError: 400: There is no such capacity or the changefeed is neither running nor
                PAUSED.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            changefeed = client.dedicated.changefeeds.scale(
                changefeed_id,
                replication_capacity=replication_capacity,
            )
        """
        body = _SCALE.body(replication_capacity=replication_capacity)
        return self._call(_SCALE, (changefeed_id,), None, body)


class AsyncChangefeeds(AsyncResource):
    """Streams of a cluster's changes to Kafka, to MySQL or to object storage."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncChangefeedsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncChangefeedsWithResponse(self._engine)

    async def create(
        self,
        *,
        changefeed: params.ChangefeedParam | models.Changefeed,
        dry_run: bool | None = None,
    ) -> models.Changefeed:
        """Stream a cluster's changes to another system.

        The settings of the chosen downstream are required beside its type. The answer comes before changes
        flow: the changefeed's state is CREATING until it becomes RUNNING. Each one costs money.

        Not repeated when the connection breaks after it was sent: `dedicated.changefeeds.list` shows
        whether it was applied.

        Args:
            changefeed: The changefeed.
            dry_run: Only check the request, and create nothing.

        Raises:
            BadRequestError: 400: The settings contradict each other, or the cluster is not ACTIVE.
            NotFoundError: 404: The cluster does not exist.

        Example:
            changefeed = await client.dedicated.changefeeds.create(changefeed=changefeed)
        """
        try:
            return await self._call(_CREATE, (), None, _CREATE.body(changefeed=changefeed, dry_run=dry_run))
        finally:
            del changefeed

    async def delete(self, changefeed_id: str) -> None:
        """Delete a changefeed.

        Args:
            changefeed_id: The changefeed's id.

        Raises:
            BadRequestError: 400: The changefeed is still being created.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            await client.dedicated.changefeeds.delete(changefeed_id)
        """
        return await self._call(_DELETE, (changefeed_id,))

    async def edit_downstream_config(
        self,
        changefeed_id: str,
        *,
        downstream_type: models.ChangefeedDownstreamType,
        dry_run: bool | None = None,
        table_config: params.ChangefeedTableConfigParam | models.ChangefeedTableConfig | None = None,
        kafka: params.KafkaDownstreamParam | models.KafkaDownstream | None = None,
        mysql: params.MysqlDownstreamParam | models.MysqlDownstream | None = None,
        s3: params.S3DownstreamParam | models.S3Downstream | None = None,
        gcs: params.GcsDownstreamParam | models.GcsDownstream | None = None,
        azure_blob: params.AzureBlobDownstreamParam | models.AzureBlobDownstream | None = None,
    ) -> models.Changefeed:
        """Change where and how a paused changefeed writes.

        Replaces the settings that are given. The kind of downstream stays. The changefeed is EDITING until
        it is PAUSED again.

        Args:
            changefeed_id: The changefeed's id.
            downstream_type: Kind of system that the changes go to, which stays as it is.
            dry_run: Only check the request, and change nothing.
            table_config: Which changes flow.
            kafka: Settings for the type `KAFKA`.
            mysql: Settings for the type `MYSQL`.
            s3: Settings for the type `S3`.
            gcs: Settings for the type `GCS`.
            azure_blob: Settings for the type `AZURE_BLOB`.

        Raises:
            BadRequestError: 400: The changefeed is not PAUSED, or the settings are for another kind of
                downstream.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            downstream_config = await client.dedicated.changefeeds.edit_downstream_config(
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
                    gcs=gcs,
                    azure_blob=azure_blob,
                ),
            )
        finally:
            del kafka, mysql, s3, azure_blob

    async def get(self, changefeed_id: str, *, invalidate_cache: bool | None = None) -> models.Changefeed:
        """Get a changefeed.

        Args:
            changefeed_id: The changefeed's id.
            invalidate_cache: Whether the checkpoint has to be the latest, not one that the service
                remembers.

        Raises:
            NotFoundError: 404: The changefeed does not exist.

        Example:
            changefeed = await client.dedicated.changefeeds.get(changefeed_id)
        """
        return await self._call(_GET, (changefeed_id,), (("invalidateCache", bool, invalidate_cache),))

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
            changefeed = await client.dedicated.changefeeds.wait_until_deleted(changefeed_id, timeout=1800)
        """
        return await wait_gone_async(
            self._engine,
            _GET,
            "wait_until_deleted",
            (changefeed_id,),
            timeout,
            progress,
        )

    async def wait_until_paused(
        self,
        changefeed_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Changefeed:
        """Wait until a changefeed is paused, or paused again once its settings have changed.

        Ends at `PAUSED`. Fails at once at `DELETING`, `DELETED` and `FAILED`. Gives up after 1800 seconds
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
            changefeed = await client.dedicated.changefeeds.wait_until_paused(changefeed_id, timeout=1800)
        """
        return await wait_async(self._engine, _GET, "wait_until_paused", (changefeed_id,), timeout, progress)

    async def wait_until_running(
        self,
        changefeed_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Changefeed:
        """Wait until changes flow.

        Ends at `RUNNING` and `WARNING`. Fails at once at `DELETING`, `DELETED` and `FAILED`. Gives up
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
            changefeed = await client.dedicated.changefeeds.wait_until_running(changefeed_id, timeout=1800)
        """
        return await wait_async(self._engine, _GET, "wait_until_running", (changefeed_id,), timeout, progress)

    def list(
        self,
        *,
        cluster_id: str,
        downstream_type: models.ChangefeedDownstreamType | None = None,
    ) -> AsyncList[models.Changefeed]:
        """List the changefeeds of a cluster.

        Args:
            cluster_id: Id of the cluster whose changes flow.
            downstream_type: Only changefeeds to this kind of system. Default:
                DOWNSTREAM_TYPE_UNSPECIFIED.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for changefeed in client.dedicated.changefeeds.list(cluster_id=cluster_id):
                print(changefeed)
        """
        return AsyncList(
            self._engine,
            _LIST,
            (),
            (("clusterId", str, cluster_id), ("downstreamType", str, downstream_type)),
        )

    def list_rcus(self) -> AsyncList[models.ChangefeedRcu]:
        """List the capacities that a changefeed can have.

        Example:
            async for changefeed in client.dedicated.changefeeds.list_rcus():
                print(changefeed)
        """
        return AsyncList(self._engine, _LIST_RCUS, ())

    async def pause(self, changefeed_id: str) -> None:
        """Pause a changefeed.

        It keeps its settings and remembers how far it has come.

        Args:
            changefeed_id: The changefeed's id.

        Raises:
            BadRequestError: 400: The changefeed is not running.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            await client.dedicated.changefeeds.pause(changefeed_id)
        """
        return await self._call(_PAUSE, (changefeed_id,))

    async def resume(self, changefeed_id: str) -> None:
        """Resume a paused changefeed.

        It goes on from where it was paused.

        Args:
            changefeed_id: The changefeed's id.

        Raises:
            BadRequestError: 400: The changefeed is not PAUSED.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            await client.dedicated.changefeeds.resume(changefeed_id)
        """
        return await self._call(_RESUME, (changefeed_id,))

    async def scale(self, changefeed_id: str, *, replication_capacity: str) -> models.Changefeed:
        """Give a changefeed another capacity.

        It is SCALING until it has the new capacity.

        Args:
            changefeed_id: The changefeed's id.
            replication_capacity: The capacity, the name of one of `dedicated.changefeeds.list_rcus`.

        Raises:
            BadRequestError: 400: There is no such capacity or the changefeed is neither running nor
                PAUSED.
            NotFoundError: 404: The changefeed does not exist.

        Example:
            changefeed = await client.dedicated.changefeeds.scale(
                changefeed_id,
                replication_capacity=replication_capacity,
            )
        """
        body = _SCALE.body(replication_capacity=replication_capacity)
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
