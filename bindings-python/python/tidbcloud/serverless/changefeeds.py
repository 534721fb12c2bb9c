# Generated from api/serverless.yaml by codegen; do not edit.
"""Streams of a cluster's changes to Kafka or MySQL."""

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

_CREATE = Operation("serverless.changefeeds.create", models.Changefeed, _bodies.CREATE_CHANGEFEED_REQUEST)
_CREATE_PRIVATE_LINK_ENDPOINT = Operation(
    "serverless.changefeeds.create_private_link_endpoint",
    models.ChangefeedPrivateLinkEndpoint,
    _bodies.CREATE_CHANGEFEED_PRIVATE_LINK_ENDPOINT_REQUEST,
)
_DELETE = Operation("serverless.changefeeds.delete", models.Changefeed)
_DELETE_PRIVATE_LINK_ENDPOINT = Operation(
    "serverless.changefeeds.delete_private_link_endpoint",
    models.ChangefeedPrivateLinkEndpoint,
)
_DESCRIBE_SCHEMA_TABLE = Operation(
    "serverless.changefeeds.describe_schema_table",
    models.DescribeSchemaTableResponse,
    _bodies.DESCRIBE_SCHEMA_TABLE_REQUEST,
)
_GET = Operation("serverless.changefeeds.get", models.Changefeed)
_GET_PRIVATE_LINK_ENDPOINT = Operation(
    "serverless.changefeeds.get_private_link_endpoint",
    models.ChangefeedPrivateLinkEndpoint,
)
_LIST = Listing(
    "serverless.changefeeds.list",
    models.ListChangefeedsResponse,
    lambda page: page.changefeeds,
    "changefeeds",
)
_START = Operation("serverless.changefeeds.start", models.Changefeed)
_STOP = Operation("serverless.changefeeds.stop", models.Changefeed)
_TEST = Operation("serverless.changefeeds.test", NoneType, _bodies.TEST_CHANGEFEED_REQUEST)
_UPDATE = Operation("serverless.changefeeds.update", models.Changefeed, _bodies.UPDATE_CHANGEFEED_REQUEST)


class Changefeeds(Resource):
    """Streams of a cluster's changes to Kafka or MySQL."""

    __slots__ = ()

    @property
    def with_response(self) -> ChangefeedsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return ChangefeedsWithResponse(self._engine)

    def create(
        self,
        cluster_id: str,
        *,
        sink: params.ChangefeedSinkParam | models.ChangefeedSink,
        filter: params.ChangefeedFilterParam | models.ChangefeedFilter,
        display_name: str | None = None,
        start_position: params.ChangefeedStartPositionParam | models.ChangefeedStartPosition | None = None,
    ) -> models.Changefeed:
        """Create a changefeed.

        The changefeed is CREATING until it becomes RUNNING, and sends changes to its sink from then on.
        One created twice sends every change twice.

        Not repeated when the connection breaks after it was sent: `serverless.changefeeds.list` shows
        whether it was applied.

        Args:
            cluster_id: The cluster's id.
            sink: Where the changes go.
            filter: Which changes to send.
            display_name: Name of the changefeed.
            start_position: From which change on to send. By default the moment of its creation.

        Raises:
            BadRequestError: 400: The sink lacks its settings, the start position is gone already, or
                the cluster is not active.
            NotFoundError: 404: The cluster does not exist.

        Example:
            changefeed = client.serverless.changefeeds.create(cluster_id, sink=sink, filter=filter)
        """
        try:
            return self._call(
                _CREATE,
                (cluster_id,),
                None,
                _CREATE.body(
                    sink=sink,
                    filter=filter,
                    display_name=display_name,
                    start_position=start_position,
                ),
            )
        finally:
            del sink

    def create_private_link_endpoint(
        self,
        cluster_id: str,
        *,
        private_link_service_name: str,
        changefeed_type: models.ChangefeedType,
        kafka: params.ChangefeedKafkaEndpointParam | models.ChangefeedKafkaEndpoint | None = None,
    ) -> models.ChangefeedPrivateLinkEndpoint:
        """Create an endpoint through which changefeeds reach a private link service.

        The owner of the service may have to accept it: it is PENDING_ACCEPTANCE until then, and AVAILABLE
        afterwards.

        Not repeated when the connection breaks after it was sent:
        `serverless.changefeeds.get_private_link_endpoint` shows whether it was applied.

        Args:
            cluster_id: The cluster's id.
            private_link_service_name: Name of the private link service that the endpoint is to lead
                to.
            changefeed_type: Kind of the sinks behind it.
            kafka: The Kafka behind it, for KAFKA.

        Raises:
            BadRequestError: 400: The settings for its kind are missing or the cluster is not active.
            NotFoundError: 404: The cluster does not exist.
            ConflictError: 409: The service has an endpoint already.

        Example:
            private_link_endpoint = client.serverless.changefeeds.create_private_link_endpoint(
                cluster_id,
                private_link_service_name=private_link_service_name,
                changefeed_type=changefeed_type,
            )
        """
        body = _CREATE_PRIVATE_LINK_ENDPOINT.body(
            private_link_service_name=private_link_service_name,
            changefeed_type=changefeed_type,
            kafka=kafka,
        )
        return self._call(_CREATE_PRIVATE_LINK_ENDPOINT, (cluster_id,), None, body)

    def delete(self, cluster_id: str, changefeed_id: str) -> models.Changefeed:
        """Delete a changefeed.

        What it has sent stays at the sink. Where it stood is lost.

        Args:
            cluster_id: The cluster's id.
            changefeed_id: The changefeed's id.

        Raises:
            NotFoundError: 404: The cluster or the changefeed does not exist.

        Example:
            changefeed = client.serverless.changefeeds.delete(cluster_id, changefeed_id)
        """
        return self._call(_DELETE, (cluster_id, changefeed_id))

    def delete_private_link_endpoint(
        self,
        cluster_id: str,
        *,
        private_link_service_name: str,
    ) -> models.ChangefeedPrivateLinkEndpoint:
        """Delete the endpoint of a private link service.

        Args:
            cluster_id: The cluster's id.
            private_link_service_name: Name of the private link service that the endpoint leads to.

        Raises:
            NotFoundError: 404: The cluster does not exist or has no endpoint of this service.

        Example:
            private_link_endpoint = client.serverless.changefeeds.delete_private_link_endpoint(
                cluster_id,
                private_link_service_name=private_link_service_name,
            )
        """
        return self._call(
            _DELETE_PRIVATE_LINK_ENDPOINT,
            (cluster_id,),
            (("privateLinkServiceName", str, private_link_service_name),),
        )

    def describe_schema_table(
        self,
        cluster_id: str,
        *,
        filter_rules: Sequence[str] | None = None,
    ) -> models.DescribeSchemaTableResponse:
        """Show which tables a filter selects, and which of them a changefeed can send.

        Args:
            cluster_id: The cluster's id.
            filter_rules: Patterns of tables, as in `filterRule` of a changefeed's filter. By default
                all tables.

        Raises:
            BadRequestError: 400: A filter rule cannot be read.
            NotFoundError: 404: The cluster does not exist.

        Example:
            schema_table = client.serverless.changefeeds.describe_schema_table(cluster_id)
        """
        body = _DESCRIBE_SCHEMA_TABLE.body(filter_rules=filter_rules)
        return self._call(_DESCRIBE_SCHEMA_TABLE, (cluster_id,), None, body)

    def get(self, cluster_id: str, changefeed_id: str) -> models.Changefeed:
        """Get a changefeed.

        Args:
            cluster_id: The cluster's id.
            changefeed_id: The changefeed's id.

        Raises:
            NotFoundError: 404: The cluster or the changefeed does not exist.

        Example:
            changefeed = client.serverless.changefeeds.get(cluster_id, changefeed_id)
        """
        return self._call(_GET, (cluster_id, changefeed_id))

    def wait_until_running(
        self,
        cluster_id: str,
        changefeed_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Changefeed:
        """Wait until a changefeed that is being created or started sends changes. One with a warning is tried
        again by the service, so the wait goes on.

        Ends at `RUNNING`. Fails at once at `CREATE_FAILED`, `RUNNING_FAILED` and `DELETED`. Gives up after
        600 seconds unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            changefeed_id: The changefeed's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            changefeed = client.serverless.changefeeds.wait_until_running(
                cluster_id,
                changefeed_id,
                timeout=600,
            )
        """
        return wait(self._engine, _GET, "wait_until_running", (cluster_id, changefeed_id), timeout, progress)

    def wait_until_paused(
        self,
        cluster_id: str,
        changefeed_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Changefeed:
        """Wait until a changefeed that is being stopped sends nothing more.

        Ends at `PAUSED`. Fails at once at `CREATE_FAILED`, `RUNNING_FAILED` and `DELETED`. Gives up after
        600 seconds unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            changefeed_id: The changefeed's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            changefeed = client.serverless.changefeeds.wait_until_paused(
                cluster_id,
                changefeed_id,
                timeout=600,
            )
        """
        return wait(self._engine, _GET, "wait_until_paused", (cluster_id, changefeed_id), timeout, progress)

    def wait_until_deleted(
        self,
        cluster_id: str,
        changefeed_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Changefeed | None:
        """Wait until a deleted changefeed is gone.

        Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            cluster_id: The cluster's id.
            changefeed_id: The changefeed's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            changefeed = client.serverless.changefeeds.wait_until_deleted(
                cluster_id,
                changefeed_id,
                timeout=600,
            )
        """
        return wait_gone(
            self._engine,
            _GET,
            "wait_until_deleted",
            (cluster_id, changefeed_id),
            timeout,
            progress,
        )

    def get_private_link_endpoint(
        self,
        cluster_id: str,
        *,
        private_link_service_name: str,
    ) -> models.ChangefeedPrivateLinkEndpoint:
        """Get the endpoint of a private link service.

        Args:
            cluster_id: The cluster's id.
            private_link_service_name: Name of the private link service that the endpoint leads to.

        Raises:
            NotFoundError: 404: The cluster does not exist or has no endpoint of this service.

        Example:
            private_link_endpoint = client.serverless.changefeeds.get_private_link_endpoint(
                cluster_id,
                private_link_service_name=private_link_service_name,
            )
        """
        return self._call(
            _GET_PRIVATE_LINK_ENDPOINT,
            (cluster_id,),
            (("privateLinkServiceName", str, private_link_service_name),),
        )

    def list(
        self,
        cluster_id: str,
        *,
        changefeed_type: models.ChangefeedType | None = None,
    ) -> List[models.Changefeed]:
        """List the changefeeds of a cluster.

        Args:
            cluster_id: The cluster's id.
            changefeed_type: Only changefeeds with a sink of this kind. By default all.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            for changefeed in client.serverless.changefeeds.list(cluster_id):
                print(changefeed)
        """
        return List(self._engine, _LIST, (cluster_id,), (("changefeedType", str, changefeed_type),))

    def start(self, cluster_id: str, changefeed_id: str) -> models.Changefeed:
        """Start a paused changefeed.

        It goes on where it stood, as long as the cluster still keeps the changes since then.

        Args:
            cluster_id: The cluster's id.
            changefeed_id: The changefeed's id.

        Raises:
            BadRequestError: 400: The changefeed cannot be started, or the changes since it stood are
                gone.
            NotFoundError: 404: The cluster or the changefeed does not exist.

        Example:
            changefeed = client.serverless.changefeeds.start(cluster_id, changefeed_id)
        """
        return self._call(_START, (cluster_id, changefeed_id))

    def stop(self, cluster_id: str, changefeed_id: str) -> models.Changefeed:
        """Pause a changefeed.

        It sends nothing until it is started, and keeps its checkpoint.

        Args:
            cluster_id: The cluster's id.
            changefeed_id: The changefeed's id.

        Raises:
            BadRequestError: 400: The changefeed is being created or could not be.
            NotFoundError: 404: The cluster or the changefeed does not exist.

        Example:
            changefeed = client.serverless.changefeeds.stop(cluster_id, changefeed_id)
        """
        return self._call(_STOP, (cluster_id, changefeed_id))

    def test(self, cluster_id: str, *, sink: params.ChangefeedSinkParam | models.ChangefeedSink) -> None:
        """Test whether a changefeed could reach a sink.

        Nothing is created. An answer without an error says that the sink can be used.

        Args:
            cluster_id: The cluster's id.
            sink: The sink.

        Raises:
            BadRequestError: 400: The sink lacks its settings or cannot be reached.
            NotFoundError: 404: The cluster does not exist.

        Example:
            client.serverless.changefeeds.test(cluster_id, sink=sink)
        """
        try:
            return self._call(_TEST, (cluster_id,), None, _TEST.body(sink=sink))
        finally:
            del sink

    def update(
        self,
        cluster_id: str,
        changefeed_id: str,
        *,
        sink: params.ChangefeedSinkParam | models.ChangefeedSink,
        filter: params.ChangefeedFilterParam | models.ChangefeedFilter,
        display_name: str | None = None,
    ) -> models.Changefeed:
        """Change a paused changefeed.

        Sink and filter are replaced as a whole, secrets included. The kind of sink stays what it is.
        Changes are sent by the new settings once the changefeed is started.

        Args:
            cluster_id: The cluster's id.
            changefeed_id: The changefeed's id.
            sink: New settings of the sink, all of them, with secrets. The kind stays.
            filter: Which changes to send from now on.
            display_name: New name.

        Raises:
            BadRequestError: 400: The changefeed is not paused or the sink lacks its settings.
            NotFoundError: 404: The cluster or the changefeed does not exist.

        Example:
            changefeed = client.serverless.changefeeds.update(
                cluster_id,
                changefeed_id,
                sink=sink,
                filter=filter,
            )
        """
        try:
            return self._call(
                _UPDATE,
                (cluster_id, changefeed_id),
                None,
                _UPDATE.body(sink=sink, filter=filter, display_name=display_name),
            )
        finally:
            del sink


class AsyncChangefeeds(AsyncResource):
    """Streams of a cluster's changes to Kafka or MySQL."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncChangefeedsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncChangefeedsWithResponse(self._engine)

    async def create(
        self,
        cluster_id: str,
        *,
        sink: params.ChangefeedSinkParam | models.ChangefeedSink,
        filter: params.ChangefeedFilterParam | models.ChangefeedFilter,
        display_name: str | None = None,
        start_position: params.ChangefeedStartPositionParam | models.ChangefeedStartPosition | None = None,
    ) -> models.Changefeed:
        """Create a changefeed.

        The changefeed is CREATING until it becomes RUNNING, and sends changes to its sink from then on.
        One created twice sends every change twice.

        Not repeated when the connection breaks after it was sent: `serverless.changefeeds.list` shows
        whether it was applied.

        Args:
            cluster_id: The cluster's id.
            sink: Where the changes go.
            filter: Which changes to send.
            display_name: Name of the changefeed.
            start_position: From which change on to send. By default the moment of its creation.

        Raises:
            BadRequestError: 400: The sink lacks its settings, the start position is gone already, or
                the cluster is not active.
            NotFoundError: 404: The cluster does not exist.

        Example:
            changefeed = await client.serverless.changefeeds.create(cluster_id, sink=sink, filter=filter)
        """
        try:
            return await self._call(
                _CREATE,
                (cluster_id,),
                None,
                _CREATE.body(
                    sink=sink,
                    filter=filter,
                    display_name=display_name,
                    start_position=start_position,
                ),
            )
        finally:
            del sink

    async def create_private_link_endpoint(
        self,
        cluster_id: str,
        *,
        private_link_service_name: str,
        changefeed_type: models.ChangefeedType,
        kafka: params.ChangefeedKafkaEndpointParam | models.ChangefeedKafkaEndpoint | None = None,
    ) -> models.ChangefeedPrivateLinkEndpoint:
        """Create an endpoint through which changefeeds reach a private link service.

        The owner of the service may have to accept it: it is PENDING_ACCEPTANCE until then, and AVAILABLE
        afterwards.

        Not repeated when the connection breaks after it was sent:
        `serverless.changefeeds.get_private_link_endpoint` shows whether it was applied.

        Args:
            cluster_id: The cluster's id.
            private_link_service_name: Name of the private link service that the endpoint is to lead
                to.
            changefeed_type: Kind of the sinks behind it.
            kafka: The Kafka behind it, for KAFKA.

        Raises:
            BadRequestError: 400: The settings for its kind are missing or the cluster is not active.
            NotFoundError: 404: The cluster does not exist.
            ConflictError: 409: The service has an endpoint already.

        Example:
            private_link_endpoint = await client.serverless.changefeeds.create_private_link_endpoint(
                cluster_id,
                private_link_service_name=private_link_service_name,
                changefeed_type=changefeed_type,
            )
        """
        body = _CREATE_PRIVATE_LINK_ENDPOINT.body(
            private_link_service_name=private_link_service_name,
            changefeed_type=changefeed_type,
            kafka=kafka,
        )
        return await self._call(_CREATE_PRIVATE_LINK_ENDPOINT, (cluster_id,), None, body)

    async def delete(self, cluster_id: str, changefeed_id: str) -> models.Changefeed:
        """Delete a changefeed.

        What it has sent stays at the sink. Where it stood is lost.

        Args:
            cluster_id: The cluster's id.
            changefeed_id: The changefeed's id.

        Raises:
            NotFoundError: 404: The cluster or the changefeed does not exist.

        Example:
            changefeed = await client.serverless.changefeeds.delete(cluster_id, changefeed_id)
        """
        return await self._call(_DELETE, (cluster_id, changefeed_id))

    async def delete_private_link_endpoint(
        self,
        cluster_id: str,
        *,
        private_link_service_name: str,
    ) -> models.ChangefeedPrivateLinkEndpoint:
        """Delete the endpoint of a private link service.

        Args:
            cluster_id: The cluster's id.
            private_link_service_name: Name of the private link service that the endpoint leads to.

        Raises:
            NotFoundError: 404: The cluster does not exist or has no endpoint of this service.

        Example:
            private_link_endpoint = await client.serverless.changefeeds.delete_private_link_endpoint(
                cluster_id,
                private_link_service_name=private_link_service_name,
            )
        """
        return await self._call(
            _DELETE_PRIVATE_LINK_ENDPOINT,
            (cluster_id,),
            (("privateLinkServiceName", str, private_link_service_name),),
        )

    async def describe_schema_table(
        self,
        cluster_id: str,
        *,
        filter_rules: Sequence[str] | None = None,
    ) -> models.DescribeSchemaTableResponse:
        """Show which tables a filter selects, and which of them a changefeed can send.

        Args:
            cluster_id: The cluster's id.
            filter_rules: Patterns of tables, as in `filterRule` of a changefeed's filter. By default
                all tables.

        Raises:
            BadRequestError: 400: A filter rule cannot be read.
            NotFoundError: 404: The cluster does not exist.

        Example:
            schema_table = await client.serverless.changefeeds.describe_schema_table(cluster_id)
        """
        body = _DESCRIBE_SCHEMA_TABLE.body(filter_rules=filter_rules)
        return await self._call(_DESCRIBE_SCHEMA_TABLE, (cluster_id,), None, body)

    async def get(self, cluster_id: str, changefeed_id: str) -> models.Changefeed:
        """Get a changefeed.

        Args:
            cluster_id: The cluster's id.
            changefeed_id: The changefeed's id.

        Raises:
            NotFoundError: 404: The cluster or the changefeed does not exist.

        Example:
            changefeed = await client.serverless.changefeeds.get(cluster_id, changefeed_id)
        """
        return await self._call(_GET, (cluster_id, changefeed_id))

    async def wait_until_running(
        self,
        cluster_id: str,
        changefeed_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Changefeed:
        """Wait until a changefeed that is being created or started sends changes. One with a warning is tried
        again by the service, so the wait goes on.

        Ends at `RUNNING`. Fails at once at `CREATE_FAILED`, `RUNNING_FAILED` and `DELETED`. Gives up after
        600 seconds unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            changefeed_id: The changefeed's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            changefeed = await client.serverless.changefeeds.wait_until_running(
                cluster_id,
                changefeed_id,
                timeout=600,
            )
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_running",
            (cluster_id, changefeed_id),
            timeout,
            progress,
        )

    async def wait_until_paused(
        self,
        cluster_id: str,
        changefeed_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Changefeed:
        """Wait until a changefeed that is being stopped sends nothing more.

        Ends at `PAUSED`. Fails at once at `CREATE_FAILED`, `RUNNING_FAILED` and `DELETED`. Gives up after
        600 seconds unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            changefeed_id: The changefeed's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            changefeed = await client.serverless.changefeeds.wait_until_paused(
                cluster_id,
                changefeed_id,
                timeout=600,
            )
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_paused",
            (cluster_id, changefeed_id),
            timeout,
            progress,
        )

    async def wait_until_deleted(
        self,
        cluster_id: str,
        changefeed_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Changefeed | None:
        """Wait until a deleted changefeed is gone.

        Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            cluster_id: The cluster's id.
            changefeed_id: The changefeed's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            changefeed = await client.serverless.changefeeds.wait_until_deleted(
                cluster_id,
                changefeed_id,
                timeout=600,
            )
        """
        return await wait_gone_async(
            self._engine,
            _GET,
            "wait_until_deleted",
            (cluster_id, changefeed_id),
            timeout,
            progress,
        )

    async def get_private_link_endpoint(
        self,
        cluster_id: str,
        *,
        private_link_service_name: str,
    ) -> models.ChangefeedPrivateLinkEndpoint:
        """Get the endpoint of a private link service.

        Args:
            cluster_id: The cluster's id.
            private_link_service_name: Name of the private link service that the endpoint leads to.

        Raises:
            NotFoundError: 404: The cluster does not exist or has no endpoint of this service.

        Example:
            private_link_endpoint = await client.serverless.changefeeds.get_private_link_endpoint(
                cluster_id,
                private_link_service_name=private_link_service_name,
            )
        """
        return await self._call(
            _GET_PRIVATE_LINK_ENDPOINT,
            (cluster_id,),
            (("privateLinkServiceName", str, private_link_service_name),),
        )

    def list(
        self,
        cluster_id: str,
        *,
        changefeed_type: models.ChangefeedType | None = None,
    ) -> AsyncList[models.Changefeed]:
        """List the changefeeds of a cluster.

        Args:
            cluster_id: The cluster's id.
            changefeed_type: Only changefeeds with a sink of this kind. By default all.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for changefeed in client.serverless.changefeeds.list(cluster_id):
                print(changefeed)
        """
        return AsyncList(self._engine, _LIST, (cluster_id,), (("changefeedType", str, changefeed_type),))

    async def start(self, cluster_id: str, changefeed_id: str) -> models.Changefeed:
        """Start a paused changefeed.

        It goes on where it stood, as long as the cluster still keeps the changes since then.

        Args:
            cluster_id: The cluster's id.
            changefeed_id: The changefeed's id.

        Raises:
            BadRequestError: 400: The changefeed cannot be started, or the changes since it stood are
                gone.
            NotFoundError: 404: The cluster or the changefeed does not exist.

        Example:
            changefeed = await client.serverless.changefeeds.start(cluster_id, changefeed_id)
        """
        return await self._call(_START, (cluster_id, changefeed_id))

    async def stop(self, cluster_id: str, changefeed_id: str) -> models.Changefeed:
        """Pause a changefeed.

        It sends nothing until it is started, and keeps its checkpoint.

        Args:
            cluster_id: The cluster's id.
            changefeed_id: The changefeed's id.

        Raises:
            BadRequestError: 400: The changefeed is being created or could not be.
            NotFoundError: 404: The cluster or the changefeed does not exist.

        Example:
            changefeed = await client.serverless.changefeeds.stop(cluster_id, changefeed_id)
        """
        return await self._call(_STOP, (cluster_id, changefeed_id))

    async def test(
        self,
        cluster_id: str,
        *,
        sink: params.ChangefeedSinkParam | models.ChangefeedSink,
    ) -> None:
        """Test whether a changefeed could reach a sink.

        Nothing is created. An answer without an error says that the sink can be used.

        Args:
            cluster_id: The cluster's id.
            sink: The sink.

        Raises:
            BadRequestError: 400: The sink lacks its settings or cannot be reached.
            NotFoundError: 404: The cluster does not exist.

        Example:
            await client.serverless.changefeeds.test(cluster_id, sink=sink)
        """
        try:
            return await self._call(_TEST, (cluster_id,), None, _TEST.body(sink=sink))
        finally:
            del sink

    async def update(
        self,
        cluster_id: str,
        changefeed_id: str,
        *,
        sink: params.ChangefeedSinkParam | models.ChangefeedSink,
        filter: params.ChangefeedFilterParam | models.ChangefeedFilter,
        display_name: str | None = None,
    ) -> models.Changefeed:
        """Change a paused changefeed.

        Sink and filter are replaced as a whole, secrets included. The kind of sink stays what it is.
        Changes are sent by the new settings once the changefeed is started.

        Args:
            cluster_id: The cluster's id.
            changefeed_id: The changefeed's id.
            sink: New settings of the sink, all of them, with secrets. The kind stays.
            filter: Which changes to send from now on.
            display_name: New name.

        Raises:
            BadRequestError: 400: The changefeed is not paused or the sink lacks its settings.
            NotFoundError: 404: The cluster or the changefeed does not exist.

        Example:
            changefeed = await client.serverless.changefeeds.update(
                cluster_id,
                changefeed_id,
                sink=sink,
                filter=filter,
            )
        """
        try:
            return await self._call(
                _UPDATE,
                (cluster_id, changefeed_id),
                None,
                _UPDATE.body(sink=sink, filter=filter, display_name=display_name),
            )
        finally:
            del sink


class _WholeChangefeeds(Whole, Changefeeds):
    __slots__ = ()


class ChangefeedsWithResponse:
    """The methods of `Changefeeds`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeChangefeeds(engine)
        self.create = whole_answer(whole.create)
        self.create_private_link_endpoint = whole_answer(whole.create_private_link_endpoint)
        self.delete = whole_answer(whole.delete)
        self.delete_private_link_endpoint = whole_answer(whole.delete_private_link_endpoint)
        self.describe_schema_table = whole_answer(whole.describe_schema_table)
        self.get = whole_answer(whole.get)
        self.get_private_link_endpoint = whole_answer(whole.get_private_link_endpoint)
        self.start = whole_answer(whole.start)
        self.stop = whole_answer(whole.stop)
        self.test = whole_answer(whole.test)
        self.update = whole_answer(whole.update)


class _WholeAsyncChangefeeds(AsyncWhole, AsyncChangefeeds):
    __slots__ = ()


class AsyncChangefeedsWithResponse:
    """The methods of `AsyncChangefeeds`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncChangefeeds(engine)
        self.create = async_whole_answer(whole.create)
        self.create_private_link_endpoint = async_whole_answer(whole.create_private_link_endpoint)
        self.delete = async_whole_answer(whole.delete)
        self.delete_private_link_endpoint = async_whole_answer(whole.delete_private_link_endpoint)
        self.describe_schema_table = async_whole_answer(whole.describe_schema_table)
        self.get = async_whole_answer(whole.get)
        self.get_private_link_endpoint = async_whole_answer(whole.get_private_link_endpoint)
        self.start = async_whole_answer(whole.start)
        self.stop = async_whole_answer(whole.stop)
        self.test = async_whole_answer(whole.test)
        self.update = async_whole_answer(whole.update)
