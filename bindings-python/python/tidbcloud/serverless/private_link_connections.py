# Generated from api/serverless.yaml by codegen; do not edit.
"""Ways out of a cluster to private endpoint services, for changefeeds and migrations."""

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
from tidbcloud._wait import wait, wait_async, wait_gone, wait_gone_async
from tidbcloud.serverless import _bodies, models

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption
    from tidbcloud.serverless import params

_ATTACH_DOMAINS = Operation(
    "serverless.private_link_connections.attach_domains",
    models.AttachedDomains,
    _bodies.ATTACH_DOMAINS_REQUEST,
)
_CREATE = Operation(
    "serverless.private_link_connections.create",
    models.PrivateLinkConnection,
    _bodies.CREATE_PRIVATE_LINK_CONNECTION_REQUEST,
)
_DELETE = Operation("serverless.private_link_connections.delete", models.PrivateLinkConnection)
_DETACH_DOMAINS = Operation(
    "serverless.private_link_connections.detach_domains",
    models.AttachedDomains,
    _bodies.DETACH_DOMAINS_REQUEST,
)
_GET = Operation("serverless.private_link_connections.get", models.PrivateLinkConnection)
_GET_AVAILABILITY_ZONES = Operation(
    "serverless.private_link_connections.get_availability_zones",
    models.AvailabilityZones,
)
_LIST = Listing(
    "serverless.private_link_connections.list",
    models.ListPrivateLinkConnectionsResponse,
    lambda page: page.private_link_connections,
    "privateLinkConnections",
)


class PrivateLinkConnections(Resource):
    """Ways out of a cluster to private endpoint services, for changefeeds and migrations."""

    __slots__ = ()

    @property
    def with_response(self) -> PrivateLinkConnectionsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return PrivateLinkConnectionsWithResponse(self._engine)

    def attach_domains(
        self,
        cluster_id: str,
        private_link_connection_id: str,
        *,
        attach_domain: params.AttachDomainParam,
        validate_only: bool | None = None,
    ) -> models.AttachedDomains:
        """Attach domains to a private link connection.

        Names under these domains lead to the endpoint of the connection. With `validate_only` the answer
        shows the domains, and nothing is attached.

        Not repeated when the connection breaks after it was sent:
        `serverless.private_link_connections.get` shows whether it was applied.

        Args:
            cluster_id: The cluster's id.
            private_link_connection_id: The connection's id, which begins with `plc-`.
            attach_domain: The domains.
            validate_only: Whether to answer the domains without attaching them.

        Raises:
            BadRequestError: 400: The name is missing or the connection is not active.
            NotFoundError: 404: The cluster or the connection does not exist.
            ConflictError: 409: Domains with this name are attached already.

        Example:
            domains = client.serverless.private_link_connections.attach_domains(
                cluster_id,
                private_link_connection_id,
                attach_domain=attach_domain,
            )
        """
        body = _ATTACH_DOMAINS.body(attach_domain=attach_domain, validate_only=validate_only)
        return self._call(_ATTACH_DOMAINS, (cluster_id, private_link_connection_id), None, body)

    def create(
        self,
        cluster_id: str,
        *,
        private_link_connection: params.NewPrivateLinkConnectionParam,
    ) -> models.PrivateLinkConnection:
        """Connect a cluster to a private endpoint service.

        The owner of the service may have to accept the connection: it is PENDING_ACCEPTANCE until then.
        Changefeeds and migrations can use it once it is ACTIVE.

        Not repeated when the connection breaks after it was sent:
        `serverless.private_link_connections.list` shows whether it was applied.

        Args:
            cluster_id: The cluster's id.
            private_link_connection: The connection.

        Raises:
            BadRequestError: 400: The settings for the type are missing, or the service is at another
                provider than the cluster.
            NotFoundError: 404: The cluster does not exist.

        Example:
            private_link_connection = client.serverless.private_link_connections.create(
                cluster_id,
                private_link_connection=private_link_connection,
            )
        """
        body = _CREATE.body(private_link_connection=private_link_connection)
        return self._call(_CREATE, (cluster_id,), None, body)

    def delete(self, cluster_id: str, private_link_connection_id: str) -> models.PrivateLinkConnection:
        """Delete a private link connection.

        Args:
            cluster_id: The cluster's id.
            private_link_connection_id: The connection's id, which begins with `plc-`.

        Raises:
            BadRequestError: 400: A changefeed or a migration still uses the connection.
            NotFoundError: 404: The cluster or the connection does not exist.

        Example:
            private_link_connection = client.serverless.private_link_connections.delete(
                cluster_id,
                private_link_connection_id,
            )
        """
        return self._call(_DELETE, (cluster_id, private_link_connection_id))

    def detach_domains(
        self,
        cluster_id: str,
        private_link_connection_id: str,
        *,
        attach_domain_id: str,
    ) -> models.AttachedDomains:
        """Detach domains from a private link connection.

        Args:
            cluster_id: The cluster's id.
            private_link_connection_id: The connection's id, which begins with `plc-`.
            attach_domain_id: Their `attach_domain_id`.

        Raises:
            NotFoundError: 404: The cluster or the connection does not exist, or has no such domains.

        Example:
            domains = client.serverless.private_link_connections.detach_domains(
                cluster_id,
                private_link_connection_id,
                attach_domain_id=attach_domain_id,
            )
        """
        body = _DETACH_DOMAINS.body(attach_domain_id=attach_domain_id)
        return self._call(_DETACH_DOMAINS, (cluster_id, private_link_connection_id), None, body)

    def get(self, cluster_id: str, private_link_connection_id: str) -> models.PrivateLinkConnection:
        """Get a private link connection.

        Args:
            cluster_id: The cluster's id.
            private_link_connection_id: The connection's id, which begins with `plc-`.

        Raises:
            NotFoundError: 404: The cluster or the connection does not exist.

        Example:
            private_link_connection = client.serverless.private_link_connections.get(
                cluster_id,
                private_link_connection_id,
            )
        """
        return self._call(_GET, (cluster_id, private_link_connection_id))

    def wait_until_active(
        self,
        cluster_id: str,
        private_link_connection_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.PrivateLinkConnection:
        """Wait until a connection can be used. Where the owner of the service has to accept it, that is part
        of the wait.

        Ends at `ACTIVE`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 1200 seconds
        unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            private_link_connection_id: The connection's id, which begins with `plc-`.
            timeout: Seconds to wait at most. Default: 1200.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            private_link_connection = client.serverless.private_link_connections.wait_until_active(
                cluster_id,
                private_link_connection_id,
                timeout=1200,
            )
        """
        return wait(
            self._engine,
            _GET,
            "wait_until_active",
            (cluster_id, private_link_connection_id),
            timeout,
            progress,
        )

    def wait_until_deleted(
        self,
        cluster_id: str,
        private_link_connection_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.PrivateLinkConnection | None:
        """Wait until a deleted connection is gone.

        Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            cluster_id: The cluster's id.
            private_link_connection_id: The connection's id, which begins with `plc-`.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            private_link_connection = client.serverless.private_link_connections.wait_until_deleted(
                cluster_id,
                private_link_connection_id,
                timeout=600,
            )
        """
        return wait_gone(
            self._engine,
            _GET,
            "wait_until_deleted",
            (cluster_id, private_link_connection_id),
            timeout,
            progress,
        )

    def get_availability_zones(self, cluster_id: str) -> models.AvailabilityZones:
        """Get the account and the availability zones from which a cluster connects.

        An endpoint service has to admit the account, and to be offered in one of the zones at least.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            availability_zones = client.serverless.private_link_connections.get_availability_zones(cluster_id)
        """
        return self._call(_GET_AVAILABILITY_ZONES, (cluster_id,))

    def list(
        self,
        cluster_id: str,
        *,
        state: models.PrivateLinkConnectionState | None = None,
    ) -> List[models.PrivateLinkConnection]:
        """List the private link connections of a cluster.

        The items lack `attachedDomains`.

        Args:
            cluster_id: The cluster's id.
            state: Only connections in this state.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            for private_link_connection in client.serverless.private_link_connections.list(cluster_id):
                print(private_link_connection)
        """
        return List(self._engine, _LIST, (cluster_id,), (("state", str, state),))


class AsyncPrivateLinkConnections(AsyncResource):
    """Ways out of a cluster to private endpoint services, for changefeeds and migrations."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncPrivateLinkConnectionsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncPrivateLinkConnectionsWithResponse(self._engine)

    async def attach_domains(
        self,
        cluster_id: str,
        private_link_connection_id: str,
        *,
        attach_domain: params.AttachDomainParam,
        validate_only: bool | None = None,
    ) -> models.AttachedDomains:
        """Attach domains to a private link connection.

        Names under these domains lead to the endpoint of the connection. With `validate_only` the answer
        shows the domains, and nothing is attached.

        Not repeated when the connection breaks after it was sent:
        `serverless.private_link_connections.get` shows whether it was applied.

        Args:
            cluster_id: The cluster's id.
            private_link_connection_id: The connection's id, which begins with `plc-`.
            attach_domain: The domains.
            validate_only: Whether to answer the domains without attaching them.

        Raises:
            BadRequestError: 400: The name is missing or the connection is not active.
            NotFoundError: 404: The cluster or the connection does not exist.
            ConflictError: 409: Domains with this name are attached already.

        Example:
            domains = await client.serverless.private_link_connections.attach_domains(
                cluster_id,
                private_link_connection_id,
                attach_domain=attach_domain,
            )
        """
        body = _ATTACH_DOMAINS.body(attach_domain=attach_domain, validate_only=validate_only)
        return await self._call(_ATTACH_DOMAINS, (cluster_id, private_link_connection_id), None, body)

    async def create(
        self,
        cluster_id: str,
        *,
        private_link_connection: params.NewPrivateLinkConnectionParam,
    ) -> models.PrivateLinkConnection:
        """Connect a cluster to a private endpoint service.

        The owner of the service may have to accept the connection: it is PENDING_ACCEPTANCE until then.
        Changefeeds and migrations can use it once it is ACTIVE.

        Not repeated when the connection breaks after it was sent:
        `serverless.private_link_connections.list` shows whether it was applied.

        Args:
            cluster_id: The cluster's id.
            private_link_connection: The connection.

        Raises:
            BadRequestError: 400: The settings for the type are missing, or the service is at another
                provider than the cluster.
            NotFoundError: 404: The cluster does not exist.

        Example:
            private_link_connection = await client.serverless.private_link_connections.create(
                cluster_id,
                private_link_connection=private_link_connection,
            )
        """
        body = _CREATE.body(private_link_connection=private_link_connection)
        return await self._call(_CREATE, (cluster_id,), None, body)

    async def delete(self, cluster_id: str, private_link_connection_id: str) -> models.PrivateLinkConnection:
        """Delete a private link connection.

        Args:
            cluster_id: The cluster's id.
            private_link_connection_id: The connection's id, which begins with `plc-`.

        Raises:
            BadRequestError: 400: A changefeed or a migration still uses the connection.
            NotFoundError: 404: The cluster or the connection does not exist.

        Example:
            private_link_connection = await client.serverless.private_link_connections.delete(
                cluster_id,
                private_link_connection_id,
            )
        """
        return await self._call(_DELETE, (cluster_id, private_link_connection_id))

    async def detach_domains(
        self,
        cluster_id: str,
        private_link_connection_id: str,
        *,
        attach_domain_id: str,
    ) -> models.AttachedDomains:
        """Detach domains from a private link connection.

        Args:
            cluster_id: The cluster's id.
            private_link_connection_id: The connection's id, which begins with `plc-`.
            attach_domain_id: Their `attach_domain_id`.

        Raises:
            NotFoundError: 404: The cluster or the connection does not exist, or has no such domains.

        Example:
            domains = await client.serverless.private_link_connections.detach_domains(
                cluster_id,
                private_link_connection_id,
                attach_domain_id=attach_domain_id,
            )
        """
        body = _DETACH_DOMAINS.body(attach_domain_id=attach_domain_id)
        return await self._call(_DETACH_DOMAINS, (cluster_id, private_link_connection_id), None, body)

    async def get(self, cluster_id: str, private_link_connection_id: str) -> models.PrivateLinkConnection:
        """Get a private link connection.

        Args:
            cluster_id: The cluster's id.
            private_link_connection_id: The connection's id, which begins with `plc-`.

        Raises:
            NotFoundError: 404: The cluster or the connection does not exist.

        Example:
            private_link_connection = await client.serverless.private_link_connections.get(
                cluster_id,
                private_link_connection_id,
            )
        """
        return await self._call(_GET, (cluster_id, private_link_connection_id))

    async def wait_until_active(
        self,
        cluster_id: str,
        private_link_connection_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.PrivateLinkConnection:
        """Wait until a connection can be used. Where the owner of the service has to accept it, that is part
        of the wait.

        Ends at `ACTIVE`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 1200 seconds
        unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            private_link_connection_id: The connection's id, which begins with `plc-`.
            timeout: Seconds to wait at most. Default: 1200.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            private_link_connection = await client.serverless.private_link_connections.wait_until_active(
                cluster_id,
                private_link_connection_id,
                timeout=1200,
            )
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_active",
            (cluster_id, private_link_connection_id),
            timeout,
            progress,
        )

    async def wait_until_deleted(
        self,
        cluster_id: str,
        private_link_connection_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.PrivateLinkConnection | None:
        """Wait until a deleted connection is gone.

        Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            cluster_id: The cluster's id.
            private_link_connection_id: The connection's id, which begins with `plc-`.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            private_link_connection = await client.serverless.private_link_connections.wait_until_deleted(
                cluster_id,
                private_link_connection_id,
                timeout=600,
            )
        """
        return await wait_gone_async(
            self._engine,
            _GET,
            "wait_until_deleted",
            (cluster_id, private_link_connection_id),
            timeout,
            progress,
        )

    async def get_availability_zones(self, cluster_id: str) -> models.AvailabilityZones:
        """Get the account and the availability zones from which a cluster connects.

        An endpoint service has to admit the account, and to be offered in one of the zones at least.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            availability_zones = await client.serverless.private_link_connections.get_availability_zones(
                cluster_id,
            )
        """
        return await self._call(_GET_AVAILABILITY_ZONES, (cluster_id,))

    def list(
        self,
        cluster_id: str,
        *,
        state: models.PrivateLinkConnectionState | None = None,
    ) -> AsyncList[models.PrivateLinkConnection]:
        """List the private link connections of a cluster.

        The items lack `attachedDomains`.

        Args:
            cluster_id: The cluster's id.
            state: Only connections in this state.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for private_link_connection in client.serverless.private_link_connections.list(cluster_id):
                print(private_link_connection)
        """
        return AsyncList(self._engine, _LIST, (cluster_id,), (("state", str, state),))


class _WholePrivateLinkConnections(Whole, PrivateLinkConnections):
    __slots__ = ()


class PrivateLinkConnectionsWithResponse:
    """The methods of `PrivateLinkConnections`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholePrivateLinkConnections(engine)
        self.attach_domains = whole_answer(whole.attach_domains)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.detach_domains = whole_answer(whole.detach_domains)
        self.get = whole_answer(whole.get)
        self.get_availability_zones = whole_answer(whole.get_availability_zones)


class _WholeAsyncPrivateLinkConnections(AsyncWhole, AsyncPrivateLinkConnections):
    __slots__ = ()


class AsyncPrivateLinkConnectionsWithResponse:
    """The methods of `AsyncPrivateLinkConnections`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncPrivateLinkConnections(engine)
        self.attach_domains = async_whole_answer(whole.attach_domains)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.detach_domains = async_whole_answer(whole.detach_domains)
        self.get = async_whole_answer(whole.get)
        self.get_availability_zones = async_whole_answer(whole.get_availability_zones)
