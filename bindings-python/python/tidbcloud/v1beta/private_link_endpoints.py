# Generated from api/v1beta.yaml by codegen; do not edit.
"""Private endpoints of yours that an access point accepts."""

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
from tidbcloud._wait import wait, wait_async, wait_gone, wait_gone_async
from tidbcloud.v1beta import _bodies, models

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption

_CREATE = Operation(
    "v1beta.private_link_endpoints.create",
    models.CreatePrivateLinkEndpointResponse,
    _bodies.CREATE_PRIVATE_LINK_ENDPOINT_REQUEST,
    path={"project_id": unsigned, "cluster_id": unsigned, "accesspoint_id": unsigned},
)
_DELETE = Operation(
    "v1beta.private_link_endpoints.delete",
    NoneType,
    path={
        "project_id": unsigned,
        "cluster_id": unsigned,
        "accesspoint_id": unsigned,
        "private_link_endpoint_id": unsigned,
    },
)
_GET = Operation(
    "v1beta.private_link_endpoints.get",
    models.PrivateLinkEndpoint,
    path={
        "project_id": unsigned,
        "cluster_id": unsigned,
        "accesspoint_id": unsigned,
        "private_link_endpoint_id": unsigned,
    },
)
_LIST = Listing(
    "v1beta.private_link_endpoints.list",
    models.ListPrivateLinkEndpointsResponse,
    lambda page: page.items,
    "items",
    path={"project_id": unsigned, "cluster_id": unsigned, "accesspoint_id": unsigned},
)


class PrivateLinkEndpoints(Resource):
    """Private endpoints of yours that an access point accepts."""

    __slots__ = ()

    @property
    def with_response(self) -> PrivateLinkEndpointsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return PrivateLinkEndpointsWithResponse(self._engine)

    def create(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
        *,
        endpoint_name: str,
    ) -> models.CreatePrivateLinkEndpointResponse:
        """Accept a private endpoint of yours at an access point.

        First create the endpoint in your own AWS or Google Cloud account, towards the access point's
        private link service; then name it here, and TiDB Cloud accepts its connections.

        Not repeated when the connection breaks after it was sent: `v1beta.private_link_endpoints.list`
        shows whether it was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.
            endpoint_name: The name that the cloud provider gives the endpoint: `vpce-xxxx` on AWS,
                `projects/xxx/regions/xxx/forwardingRules/xxx` on Google Cloud.

        Raises:
            BadRequestError: 400: The name has the wrong form or the private link service is not
                ACTIVE.
            NotFoundError: 404: The cluster or the access point does not exist.

        Example:
            private_link_endpoint = client.v1beta.private_link_endpoints.create(
                project_id,
                cluster_id,
                accesspoint_id,
                endpoint_name=endpoint_name,
            )
        """
        body = _CREATE.body(endpoint_name=endpoint_name)
        return self._call(_CREATE, _CREATE.path(project_id, cluster_id, accesspoint_id), None, body)

    def delete(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
        private_link_endpoint_id: str,
    ) -> None:
        """Delete a private link endpoint.

        TiDB Cloud no longer accepts its connections. The endpoint in your own account stays.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.
            private_link_endpoint_id: Id of the private link endpoint, as
                `v1beta.private_link_endpoints.list` gives it.

        Raises:
            NotFoundError: 404: The cluster or the access point or the endpoint does not exist.

        Example:
            client.v1beta.private_link_endpoints.delete(
                project_id,
                cluster_id,
                accesspoint_id,
                private_link_endpoint_id,
            )
        """
        return self._call(
            _DELETE,
            _DELETE.path(project_id, cluster_id, accesspoint_id, private_link_endpoint_id),
        )

    def get(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
        private_link_endpoint_id: str,
    ) -> models.PrivateLinkEndpoint:
        """Get a private link endpoint.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.
            private_link_endpoint_id: Id of the private link endpoint, as
                `v1beta.private_link_endpoints.list` gives it.

        Raises:
            NotFoundError: 404: The cluster or the access point or the endpoint does not exist.

        Example:
            private_link_endpoint = client.v1beta.private_link_endpoints.get(
                project_id,
                cluster_id,
                accesspoint_id,
                private_link_endpoint_id,
            )
        """
        return self._call(_GET, _GET.path(project_id, cluster_id, accesspoint_id, private_link_endpoint_id))

    def wait_until_active(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
        private_link_endpoint_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.PrivateLinkEndpoint:
        """Wait until a private link endpoint can be used.

        Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED` and `FAILED`. Gives up after 1800 seconds
        unless told otherwise.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.
            private_link_endpoint_id: Id of the private link endpoint, as
                `v1beta.private_link_endpoints.list` gives it.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            private_link_endpoint = client.v1beta.private_link_endpoints.wait_until_active(
                project_id,
                cluster_id,
                accesspoint_id,
                private_link_endpoint_id,
                timeout=1800,
            )
        """
        return wait(
            self._engine,
            _GET,
            "wait_until_active",
            _GET.path(project_id, cluster_id, accesspoint_id, private_link_endpoint_id),
            timeout,
            progress,
        )

    def wait_until_deleted(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
        private_link_endpoint_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.PrivateLinkEndpoint | None:
        """Wait until a deleted private link endpoint is gone.

        Ends at `DELETED` or when it is gone. Gives up after 1800 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.
            private_link_endpoint_id: Id of the private link endpoint, as
                `v1beta.private_link_endpoints.list` gives it.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            private_link_endpoint = client.v1beta.private_link_endpoints.wait_until_deleted(
                project_id,
                cluster_id,
                accesspoint_id,
                private_link_endpoint_id,
                timeout=1800,
            )
        """
        return wait_gone(
            self._engine,
            _GET,
            "wait_until_deleted",
            _GET.path(project_id, cluster_id, accesspoint_id, private_link_endpoint_id),
            timeout,
            progress,
        )

    def list(self, project_id: str, cluster_id: str, accesspoint_id: str) -> List[models.PrivateLinkEndpoint]:
        """List the private link endpoints of an access point.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.

        Raises:
            NotFoundError: 404: The cluster or the access point does not exist.

        Example:
            for private_link_endpoint in client.v1beta.private_link_endpoints.list(
                project_id,
                cluster_id,
                accesspoint_id,
            ):
                print(private_link_endpoint)
        """
        return List(self._engine, _LIST, _LIST.path(project_id, cluster_id, accesspoint_id))


class AsyncPrivateLinkEndpoints(AsyncResource):
    """Private endpoints of yours that an access point accepts."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncPrivateLinkEndpointsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncPrivateLinkEndpointsWithResponse(self._engine)

    async def create(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
        *,
        endpoint_name: str,
    ) -> models.CreatePrivateLinkEndpointResponse:
        """Accept a private endpoint of yours at an access point.

        First create the endpoint in your own AWS or Google Cloud account, towards the access point's
        private link service; then name it here, and TiDB Cloud accepts its connections.

        Not repeated when the connection breaks after it was sent: `v1beta.private_link_endpoints.list`
        shows whether it was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.
            endpoint_name: The name that the cloud provider gives the endpoint: `vpce-xxxx` on AWS,
                `projects/xxx/regions/xxx/forwardingRules/xxx` on Google Cloud.

        Raises:
            BadRequestError: 400: The name has the wrong form or the private link service is not
                ACTIVE.
            NotFoundError: 404: The cluster or the access point does not exist.

        Example:
            private_link_endpoint = await client.v1beta.private_link_endpoints.create(
                project_id,
                cluster_id,
                accesspoint_id,
                endpoint_name=endpoint_name,
            )
        """
        body = _CREATE.body(endpoint_name=endpoint_name)
        return await self._call(_CREATE, _CREATE.path(project_id, cluster_id, accesspoint_id), None, body)

    async def delete(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
        private_link_endpoint_id: str,
    ) -> None:
        """Delete a private link endpoint.

        TiDB Cloud no longer accepts its connections. The endpoint in your own account stays.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.
            private_link_endpoint_id: Id of the private link endpoint, as
                `v1beta.private_link_endpoints.list` gives it.

        Raises:
            NotFoundError: 404: The cluster or the access point or the endpoint does not exist.

        Example:
            await client.v1beta.private_link_endpoints.delete(
                project_id,
                cluster_id,
                accesspoint_id,
                private_link_endpoint_id,
            )
        """
        return await self._call(
            _DELETE,
            _DELETE.path(project_id, cluster_id, accesspoint_id, private_link_endpoint_id),
        )

    async def get(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
        private_link_endpoint_id: str,
    ) -> models.PrivateLinkEndpoint:
        """Get a private link endpoint.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.
            private_link_endpoint_id: Id of the private link endpoint, as
                `v1beta.private_link_endpoints.list` gives it.

        Raises:
            NotFoundError: 404: The cluster or the access point or the endpoint does not exist.

        Example:
            private_link_endpoint = await client.v1beta.private_link_endpoints.get(
                project_id,
                cluster_id,
                accesspoint_id,
                private_link_endpoint_id,
            )
        """
        return await self._call(
            _GET,
            _GET.path(project_id, cluster_id, accesspoint_id, private_link_endpoint_id),
        )

    async def wait_until_active(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
        private_link_endpoint_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.PrivateLinkEndpoint:
        """Wait until a private link endpoint can be used.

        Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED` and `FAILED`. Gives up after 1800 seconds
        unless told otherwise.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.
            private_link_endpoint_id: Id of the private link endpoint, as
                `v1beta.private_link_endpoints.list` gives it.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            private_link_endpoint = await client.v1beta.private_link_endpoints.wait_until_active(
                project_id,
                cluster_id,
                accesspoint_id,
                private_link_endpoint_id,
                timeout=1800,
            )
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_active",
            _GET.path(project_id, cluster_id, accesspoint_id, private_link_endpoint_id),
            timeout,
            progress,
        )

    async def wait_until_deleted(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
        private_link_endpoint_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.PrivateLinkEndpoint | None:
        """Wait until a deleted private link endpoint is gone.

        Ends at `DELETED` or when it is gone. Gives up after 1800 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.
            private_link_endpoint_id: Id of the private link endpoint, as
                `v1beta.private_link_endpoints.list` gives it.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            private_link_endpoint = await client.v1beta.private_link_endpoints.wait_until_deleted(
                project_id,
                cluster_id,
                accesspoint_id,
                private_link_endpoint_id,
                timeout=1800,
            )
        """
        return await wait_gone_async(
            self._engine,
            _GET,
            "wait_until_deleted",
            _GET.path(project_id, cluster_id, accesspoint_id, private_link_endpoint_id),
            timeout,
            progress,
        )

    def list(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
    ) -> AsyncList[models.PrivateLinkEndpoint]:
        """List the private link endpoints of an access point.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.

        Raises:
            NotFoundError: 404: The cluster or the access point does not exist.

        Example:
            async for private_link_endpoint in client.v1beta.private_link_endpoints.list(
                project_id,
                cluster_id,
                accesspoint_id,
            ):
                print(private_link_endpoint)
        """
        return AsyncList(self._engine, _LIST, _LIST.path(project_id, cluster_id, accesspoint_id))


class _WholePrivateLinkEndpoints(Whole, PrivateLinkEndpoints):
    __slots__ = ()


class PrivateLinkEndpointsWithResponse:
    """The methods of `PrivateLinkEndpoints`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholePrivateLinkEndpoints(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)


class _WholeAsyncPrivateLinkEndpoints(AsyncWhole, AsyncPrivateLinkEndpoints):
    __slots__ = ()


class AsyncPrivateLinkEndpointsWithResponse:
    """The methods of `AsyncPrivateLinkEndpoints`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncPrivateLinkEndpoints(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
