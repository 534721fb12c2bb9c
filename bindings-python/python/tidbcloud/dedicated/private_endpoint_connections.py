# Generated from api/dedicated.yaml by codegen; do not edit.
"""Private connections from a network of the customer's to a group of TiDB nodes."""

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

_CREATE = Operation(
    "dedicated.private_endpoint_connections.create",
    models.PrivateEndpointConnection,
    _bodies.CREATE_PRIVATE_ENDPOINT_CONNECTION_REQUEST,
)
_DELETE = Operation("dedicated.private_endpoint_connections.delete", NoneType)
_GET = Operation("dedicated.private_endpoint_connections.get", models.PrivateEndpointConnection)
_GET_PRIVATE_LINK_SERVICE = Operation(
    "dedicated.private_endpoint_connections.get_private_link_service",
    models.PrivateLinkService,
)
_LIST = Listing(
    "dedicated.private_endpoint_connections.list",
    models.ListPrivateEndpointConnectionsResponse,
    lambda page: page.private_endpoint_connections,
    "privateEndpointConnections",
)


class PrivateEndpointConnections(Resource):
    """Private connections from a network of the customer's to a group of TiDB nodes."""

    __slots__ = ()

    @property
    def with_response(self) -> PrivateEndpointConnectionsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return PrivateEndpointConnectionsWithResponse(self._engine)

    def create(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        *,
        endpoint_id: str,
        validate_only: bool | None = None,
        private_ip_address: str | None = None,
    ) -> models.PrivateEndpointConnection:
        """Accept a private endpoint for a group of TiDB nodes.

        First make the endpoint with the cloud provider, for the service that
        `dedicated.private_endpoint_connections.get_private_link_service` names. The answer comes before
        the connection can be used: its state is PENDING until it becomes ACTIVE.

        Not repeated when the connection breaks after it was sent:
        `dedicated.private_endpoint_connections.list` shows whether it was applied.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            endpoint_id: The endpoint's id: of the VPC endpoint on AWS, of the Private Service Connect
                endpoint on Google Cloud, the resource id of the private endpoint on Azure.
            validate_only: Only check the request, and change nothing. Default: false.
            private_ip_address: Address of the endpoint in its network. For Azure only, where a public
                DNS record leads to it.

        Raises:
            BadRequestError: 400: The endpoint's id has not the provider's form, it is connected
                already, or the link service is not ready.
            NotFoundError: 404: The cluster or the group does not exist.

        Example:
            private_endpoint_connection = client.dedicated.private_endpoint_connections.create(
                cluster_id,
                tidb_node_group_id,
                endpoint_id=endpoint_id,
            )
        """
        body = _CREATE.body(endpoint_id=endpoint_id, private_ip_address=private_ip_address)
        return self._call(
            _CREATE,
            (cluster_id, tidb_node_group_id),
            (("validateOnly", bool, validate_only),),
            body,
        )

    def delete(self, cluster_id: str, tidb_node_group_id: str, private_endpoint_connection_id: str) -> None:
        """End a private endpoint connection.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            private_endpoint_connection_id: The connection's id.

        Raises:
            NotFoundError: 404: The cluster, the group or the connection does not exist.

        Example:
            client.dedicated.private_endpoint_connections.delete(
                cluster_id,
                tidb_node_group_id,
                private_endpoint_connection_id,
            )
        """
        return self._call(_DELETE, (cluster_id, tidb_node_group_id, private_endpoint_connection_id))

    def get(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        private_endpoint_connection_id: str,
    ) -> models.PrivateEndpointConnection:
        """Get a private endpoint connection.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            private_endpoint_connection_id: The connection's id.

        Raises:
            NotFoundError: 404: The cluster, the group or the connection does not exist.

        Example:
            private_endpoint_connection = client.dedicated.private_endpoint_connections.get(
                cluster_id,
                tidb_node_group_id,
                private_endpoint_connection_id,
            )
        """
        return self._call(_GET, (cluster_id, tidb_node_group_id, private_endpoint_connection_id))

    def wait_until_active(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        private_endpoint_connection_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.PrivateEndpointConnection:
        """Wait until a connection can be used.

        Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED` and `FAILED`. Gives up after 1800 seconds
        unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            private_endpoint_connection_id: The connection's id.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            private_endpoint_connection = client.dedicated.private_endpoint_connections.wait_until_active(
                cluster_id,
                tidb_node_group_id,
                private_endpoint_connection_id,
                timeout=1800,
            )
        """
        return wait(
            self._engine,
            _GET,
            "wait_until_active",
            (cluster_id, tidb_node_group_id, private_endpoint_connection_id),
            timeout,
            progress,
        )

    def wait_until_deleted(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        private_endpoint_connection_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.PrivateEndpointConnection | None:
        """Wait until a deleted connection is gone.

        Ends at `DELETED` or when it is gone. Gives up after 1800 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            private_endpoint_connection_id: The connection's id.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            private_endpoint_connection = client.dedicated.private_endpoint_connections.wait_until_deleted(
                cluster_id,
                tidb_node_group_id,
                private_endpoint_connection_id,
                timeout=1800,
            )
        """
        return wait_gone(
            self._engine,
            _GET,
            "wait_until_deleted",
            (cluster_id, tidb_node_group_id, private_endpoint_connection_id),
            timeout,
            progress,
        )

    def get_private_link_service(self, cluster_id: str, tidb_node_group_id: str) -> models.PrivateLinkService:
        """Get the service to which private endpoints of a group of TiDB nodes connect.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.

        Raises:
            NotFoundError: 404: The cluster or the group does not exist.

        Example:
            private_link_service = client.dedicated.private_endpoint_connections.get_private_link_service(
                cluster_id,
                tidb_node_group_id,
            )
        """
        return self._call(_GET_PRIVATE_LINK_SERVICE, (cluster_id, tidb_node_group_id))

    def wait_until_connectable(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.PrivateLinkService:
        """Wait until private endpoints can be connected.

        Ends at `ACTIVE`. Fails at once at `DELETING` and `DELETED`. Gives up after 1800 seconds unless
        told otherwise.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            client.dedicated.private_endpoint_connections.wait_until_connectable(
                cluster_id,
                tidb_node_group_id,
                timeout=1800,
            )
        """
        return wait(
            self._engine,
            _GET_PRIVATE_LINK_SERVICE,
            "wait_until_connectable",
            (cluster_id, tidb_node_group_id),
            timeout,
            progress,
        )

    def list(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        *,
        project_id: str | None = None,
        cloud_provider: models.CloudProvider | None = None,
        skip: int | None = None,
    ) -> List[models.PrivateEndpointConnection]:
        """List private endpoint connections.

        Of one group of TiDB nodes; of all groups of a cluster with `-` for the group; and of all clusters
        with `-` for both.

        Args:
            cluster_id: The cluster's id, or `-` for all clusters.
            tidb_node_group_id: The group's id, or `-` for all groups.
            project_id: Only connections of this project. For all clusters and all groups only.
            cloud_provider: Only connections with this cloud provider.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            BadRequestError: 400: A project is given beside a cluster or a group.
            NotFoundError: 404: The cluster or the group does not exist.

        Example:
            for private_endpoint_connection in client.dedicated.private_endpoint_connections.list(
                cluster_id,
                tidb_node_group_id,
            ):
                print(private_endpoint_connection)
        """
        return List(
            self._engine,
            _LIST,
            (cluster_id, tidb_node_group_id),
            (("projectId", str, project_id), ("cloudProvider", str, cloud_provider), ("skip", int, skip)),
        )


class AsyncPrivateEndpointConnections(AsyncResource):
    """Private connections from a network of the customer's to a group of TiDB nodes."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncPrivateEndpointConnectionsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncPrivateEndpointConnectionsWithResponse(self._engine)

    async def create(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        *,
        endpoint_id: str,
        validate_only: bool | None = None,
        private_ip_address: str | None = None,
    ) -> models.PrivateEndpointConnection:
        """Accept a private endpoint for a group of TiDB nodes.

        First make the endpoint with the cloud provider, for the service that
        `dedicated.private_endpoint_connections.get_private_link_service` names. The answer comes before
        the connection can be used: its state is PENDING until it becomes ACTIVE.

        Not repeated when the connection breaks after it was sent:
        `dedicated.private_endpoint_connections.list` shows whether it was applied.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            endpoint_id: The endpoint's id: of the VPC endpoint on AWS, of the Private Service Connect
                endpoint on Google Cloud, the resource id of the private endpoint on Azure.
            validate_only: Only check the request, and change nothing. Default: false.
            private_ip_address: Address of the endpoint in its network. For Azure only, where a public
                DNS record leads to it.

        Raises:
            BadRequestError: 400: The endpoint's id has not the provider's form, it is connected
                already, or the link service is not ready.
            NotFoundError: 404: The cluster or the group does not exist.

        Example:
            private_endpoint_connection = await client.dedicated.private_endpoint_connections.create(
                cluster_id,
                tidb_node_group_id,
                endpoint_id=endpoint_id,
            )
        """
        body = _CREATE.body(endpoint_id=endpoint_id, private_ip_address=private_ip_address)
        return await self._call(
            _CREATE,
            (cluster_id, tidb_node_group_id),
            (("validateOnly", bool, validate_only),),
            body,
        )

    async def delete(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        private_endpoint_connection_id: str,
    ) -> None:
        """End a private endpoint connection.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            private_endpoint_connection_id: The connection's id.

        Raises:
            NotFoundError: 404: The cluster, the group or the connection does not exist.

        Example:
            await client.dedicated.private_endpoint_connections.delete(
                cluster_id,
                tidb_node_group_id,
                private_endpoint_connection_id,
            )
        """
        return await self._call(_DELETE, (cluster_id, tidb_node_group_id, private_endpoint_connection_id))

    async def get(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        private_endpoint_connection_id: str,
    ) -> models.PrivateEndpointConnection:
        """Get a private endpoint connection.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            private_endpoint_connection_id: The connection's id.

        Raises:
            NotFoundError: 404: The cluster, the group or the connection does not exist.

        Example:
            private_endpoint_connection = await client.dedicated.private_endpoint_connections.get(
                cluster_id,
                tidb_node_group_id,
                private_endpoint_connection_id,
            )
        """
        return await self._call(_GET, (cluster_id, tidb_node_group_id, private_endpoint_connection_id))

    async def wait_until_active(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        private_endpoint_connection_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.PrivateEndpointConnection:
        """Wait until a connection can be used.

        Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED` and `FAILED`. Gives up after 1800 seconds
        unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            private_endpoint_connection_id: The connection's id.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            await client.dedicated.private_endpoint_connections.wait_until_active(
                cluster_id,
                tidb_node_group_id,
                private_endpoint_connection_id,
                timeout=1800,
            )
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_active",
            (cluster_id, tidb_node_group_id, private_endpoint_connection_id),
            timeout,
            progress,
        )

    async def wait_until_deleted(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        private_endpoint_connection_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.PrivateEndpointConnection | None:
        """Wait until a deleted connection is gone.

        Ends at `DELETED` or when it is gone. Gives up after 1800 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            private_endpoint_connection_id: The connection's id.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            await client.dedicated.private_endpoint_connections.wait_until_deleted(
                cluster_id,
                tidb_node_group_id,
                private_endpoint_connection_id,
                timeout=1800,
            )
        """
        return await wait_gone_async(
            self._engine,
            _GET,
            "wait_until_deleted",
            (cluster_id, tidb_node_group_id, private_endpoint_connection_id),
            timeout,
            progress,
        )

    async def get_private_link_service(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
    ) -> models.PrivateLinkService:
        """Get the service to which private endpoints of a group of TiDB nodes connect.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.

        Raises:
            NotFoundError: 404: The cluster or the group does not exist.

        Example:
            await client.dedicated.private_endpoint_connections.get_private_link_service(
                cluster_id,
                tidb_node_group_id,
            )
        """
        return await self._call(_GET_PRIVATE_LINK_SERVICE, (cluster_id, tidb_node_group_id))

    async def wait_until_connectable(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.PrivateLinkService:
        """Wait until private endpoints can be connected.

        Ends at `ACTIVE`. Fails at once at `DELETING` and `DELETED`. Gives up after 1800 seconds unless
        told otherwise.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            await client.dedicated.private_endpoint_connections.wait_until_connectable(
                cluster_id,
                tidb_node_group_id,
                timeout=1800,
            )
        """
        return await wait_async(
            self._engine,
            _GET_PRIVATE_LINK_SERVICE,
            "wait_until_connectable",
            (cluster_id, tidb_node_group_id),
            timeout,
            progress,
        )

    def list(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        *,
        project_id: str | None = None,
        cloud_provider: models.CloudProvider | None = None,
        skip: int | None = None,
    ) -> AsyncList[models.PrivateEndpointConnection]:
        """List private endpoint connections.

        Of one group of TiDB nodes; of all groups of a cluster with `-` for the group; and of all clusters
        with `-` for both.

        Args:
            cluster_id: The cluster's id, or `-` for all clusters.
            tidb_node_group_id: The group's id, or `-` for all groups.
            project_id: Only connections of this project. For all clusters and all groups only.
            cloud_provider: Only connections with this cloud provider.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            BadRequestError: 400: A project is given beside a cluster or a group.
            NotFoundError: 404: The cluster or the group does not exist.

        Example:
            async for private_endpoint_connection in client.dedicated.private_endpoint_connections.list(
                cluster_id,
                tidb_node_group_id,
            ):
                print(private_endpoint_connection)
        """
        return AsyncList(
            self._engine,
            _LIST,
            (cluster_id, tidb_node_group_id),
            (("projectId", str, project_id), ("cloudProvider", str, cloud_provider), ("skip", int, skip)),
        )


class _WholePrivateEndpointConnections(Whole, PrivateEndpointConnections):
    __slots__ = ()


class PrivateEndpointConnectionsWithResponse:
    """The methods of `PrivateEndpointConnections`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholePrivateEndpointConnections(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)
        self.get_private_link_service = whole_answer(whole.get_private_link_service)


class _WholeAsyncPrivateEndpointConnections(AsyncWhole, AsyncPrivateEndpointConnections):
    __slots__ = ()


class AsyncPrivateEndpointConnectionsWithResponse:
    """The methods of `AsyncPrivateEndpointConnections`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncPrivateEndpointConnections(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
        self.get_private_link_service = async_whole_answer(whole.get_private_link_service)
