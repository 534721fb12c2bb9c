# Generated from api/v1beta.yaml by codegen; do not edit.
"""Private network access to Dedicated clusters through AWS PrivateLink or Google Cloud Private Service
Connect.
"""

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
from tidbcloud.v1beta import _bodies, models

if TYPE_CHECKING:
    from tidbcloud._native import Engine

_CREATE = Operation(
    "v1beta.private_endpoints.create",
    models.CreatePrivateEndpointResponse,
    _bodies.CREATE_PRIVATE_ENDPOINT_REQUEST,
    path={"project_id": unsigned, "cluster_id": unsigned},
)
_CREATE_SERVICE = Operation(
    "v1beta.private_endpoints.create_service",
    models.PrivateEndpointServiceResponse,
    _bodies.CREATE_PRIVATE_ENDPOINT_SERVICE_REQUEST,
    path={"project_id": unsigned, "cluster_id": unsigned},
)
_DELETE = Operation(
    "v1beta.private_endpoints.delete",
    NoneType,
    path={"project_id": unsigned, "cluster_id": unsigned, "endpoint_id": unsigned},
)
_GET_SERVICE = Operation(
    "v1beta.private_endpoints.get_service",
    models.PrivateEndpointServiceResponse,
    path={"project_id": unsigned, "cluster_id": unsigned},
)
_LIST = Listing(
    "v1beta.private_endpoints.list",
    models.ListPrivateEndpointsResponse,
    lambda page: page.endpoints,
    "endpoints",
    path={"project_id": unsigned, "cluster_id": unsigned},
)
_LIST_FOR_PROJECT = Listing(
    "v1beta.private_endpoints.list_for_project",
    models.ListPrivateEndpointsResponse,
    lambda page: page.endpoints,
    "endpoints",
    path={"project_id": unsigned},
)


class PrivateEndpoints(Resource):
    """Private network access to Dedicated clusters through AWS PrivateLink or Google Cloud Private Service
    Connect.
    """

    __slots__ = ()

    @property
    def with_response(self) -> PrivateEndpointsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return PrivateEndpointsWithResponse(self._engine)

    def create(
        self,
        project_id: str,
        cluster_id: str,
        *,
        endpoint_name: str,
    ) -> models.CreatePrivateEndpointResponse:
        """Accept a private endpoint of yours for a Dedicated cluster.

        First create the endpoint in your own AWS or Google Cloud account, towards the cluster's private
        endpoint service; then name it here, and TiDB Cloud accepts its connections.

        Not repeated when the connection breaks after it was sent: `v1beta.private_endpoints.list` shows
        whether it was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            endpoint_name: Name of your endpoint: `vpce-…` on AWS, or
                `projects/…/regions/…/forwardingRules/…` on Google Cloud.

        Raises:
            BadRequestError: 400: The cluster is a Starter cluster.

        Example:
            private_endpoint = client.v1beta.private_endpoints.create(
                project_id,
                cluster_id,
                endpoint_name=endpoint_name,
            )
        """
        body = _CREATE.body(endpoint_name=endpoint_name)
        return self._call(_CREATE, _CREATE.path(project_id, cluster_id), None, body)

    def create_service(self, project_id: str, cluster_id: str) -> models.PrivateEndpointServiceResponse:
        """Create the private endpoint service of a Dedicated cluster.

        Creates an AWS PrivateLink or a Google Cloud Private Service Connect service, as the cluster's
        provider has it. The request has no fields.

        Not repeated when the connection breaks after it was sent: `v1beta.private_endpoints.get_service`
        shows whether it was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Raises:
            BadRequestError: 400: The cluster is a Starter cluster.

        Example:
            service = client.v1beta.private_endpoints.create_service(project_id, cluster_id)
        """
        body = _CREATE_SERVICE.body()
        return self._call(_CREATE_SERVICE, _CREATE_SERVICE.path(project_id, cluster_id), None, body)

    def delete(self, project_id: str, cluster_id: str, endpoint_id: str) -> None:
        """Delete a private endpoint of a Dedicated cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            endpoint_id: Id of the private endpoint, as `v1beta.private_endpoints.list` gives it.

        Raises:
            BadRequestError: 400: The cluster is a Starter cluster.

        Example:
            client.v1beta.private_endpoints.delete(project_id, cluster_id, endpoint_id)
        """
        return self._call(_DELETE, _DELETE.path(project_id, cluster_id, endpoint_id))

    def get_service(self, project_id: str, cluster_id: str) -> models.PrivateEndpointServiceResponse:
        """Get the private endpoint service of a Dedicated cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Raises:
            BadRequestError: 400: The cluster is a Starter cluster.

        Example:
            service = client.v1beta.private_endpoints.get_service(project_id, cluster_id)
        """
        return self._call(_GET_SERVICE, _GET_SERVICE.path(project_id, cluster_id))

    def list(self, project_id: str, cluster_id: str) -> List[models.PrivateEndpoint]:
        """List the private endpoints of a cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Example:
            for private_endpoint in client.v1beta.private_endpoints.list(project_id, cluster_id):
                print(private_endpoint)
        """
        return List(self._engine, _LIST, _LIST.path(project_id, cluster_id))

    def list_for_project(self, project_id: str) -> List[models.PrivateEndpoint]:
        """List the private endpoints of all clusters of a project.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.

        Example:
            for private_endpoint in client.v1beta.private_endpoints.list_for_project(project_id):
                print(private_endpoint)
        """
        return List(self._engine, _LIST_FOR_PROJECT, _LIST_FOR_PROJECT.path(project_id))


class AsyncPrivateEndpoints(AsyncResource):
    """Private network access to Dedicated clusters through AWS PrivateLink or Google Cloud Private Service
    Connect.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncPrivateEndpointsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncPrivateEndpointsWithResponse(self._engine)

    async def create(
        self,
        project_id: str,
        cluster_id: str,
        *,
        endpoint_name: str,
    ) -> models.CreatePrivateEndpointResponse:
        """Accept a private endpoint of yours for a Dedicated cluster.

        First create the endpoint in your own AWS or Google Cloud account, towards the cluster's private
        endpoint service; then name it here, and TiDB Cloud accepts its connections.

        Not repeated when the connection breaks after it was sent: `v1beta.private_endpoints.list` shows
        whether it was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            endpoint_name: Name of your endpoint: `vpce-…` on AWS, or
                `projects/…/regions/…/forwardingRules/…` on Google Cloud.

        Raises:
            BadRequestError: 400: The cluster is a Starter cluster.

        Example:
            private_endpoint = await client.v1beta.private_endpoints.create(
                project_id,
                cluster_id,
                endpoint_name=endpoint_name,
            )
        """
        body = _CREATE.body(endpoint_name=endpoint_name)
        return await self._call(_CREATE, _CREATE.path(project_id, cluster_id), None, body)

    async def create_service(self, project_id: str, cluster_id: str) -> models.PrivateEndpointServiceResponse:
        """Create the private endpoint service of a Dedicated cluster.

        Creates an AWS PrivateLink or a Google Cloud Private Service Connect service, as the cluster's
        provider has it. The request has no fields.

        Not repeated when the connection breaks after it was sent: `v1beta.private_endpoints.get_service`
        shows whether it was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Raises:
            BadRequestError: 400: The cluster is a Starter cluster.

        Example:
            service = await client.v1beta.private_endpoints.create_service(project_id, cluster_id)
        """
        body = _CREATE_SERVICE.body()
        return await self._call(_CREATE_SERVICE, _CREATE_SERVICE.path(project_id, cluster_id), None, body)

    async def delete(self, project_id: str, cluster_id: str, endpoint_id: str) -> None:
        """Delete a private endpoint of a Dedicated cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            endpoint_id: Id of the private endpoint, as `v1beta.private_endpoints.list` gives it.

        Raises:
            BadRequestError: 400: The cluster is a Starter cluster.

        Example:
            await client.v1beta.private_endpoints.delete(project_id, cluster_id, endpoint_id)
        """
        return await self._call(_DELETE, _DELETE.path(project_id, cluster_id, endpoint_id))

    async def get_service(self, project_id: str, cluster_id: str) -> models.PrivateEndpointServiceResponse:
        """Get the private endpoint service of a Dedicated cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Raises:
            BadRequestError: 400: The cluster is a Starter cluster.

        Example:
            service = await client.v1beta.private_endpoints.get_service(project_id, cluster_id)
        """
        return await self._call(_GET_SERVICE, _GET_SERVICE.path(project_id, cluster_id))

    def list(self, project_id: str, cluster_id: str) -> AsyncList[models.PrivateEndpoint]:
        """List the private endpoints of a cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Example:
            async for private_endpoint in client.v1beta.private_endpoints.list(project_id, cluster_id):
                print(private_endpoint)
        """
        return AsyncList(self._engine, _LIST, _LIST.path(project_id, cluster_id))

    def list_for_project(self, project_id: str) -> AsyncList[models.PrivateEndpoint]:
        """List the private endpoints of all clusters of a project.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.

        Example:
            async for private_endpoint in client.v1beta.private_endpoints.list_for_project(project_id):
                print(private_endpoint)
        """
        return AsyncList(self._engine, _LIST_FOR_PROJECT, _LIST_FOR_PROJECT.path(project_id))


class _WholePrivateEndpoints(Whole, PrivateEndpoints):
    __slots__ = ()


class PrivateEndpointsWithResponse:
    """The methods of `PrivateEndpoints`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholePrivateEndpoints(engine)
        self.create = whole_answer(whole.create)
        self.create_service = whole_answer(whole.create_service)
        self.delete = whole_answer(whole.delete)
        self.get_service = whole_answer(whole.get_service)


class _WholeAsyncPrivateEndpoints(AsyncWhole, AsyncPrivateEndpoints):
    __slots__ = ()


class AsyncPrivateEndpointsWithResponse:
    """The methods of `AsyncPrivateEndpoints`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncPrivateEndpoints(engine)
        self.create = async_whole_answer(whole.create)
        self.create_service = async_whole_answer(whole.create_service)
        self.delete = async_whole_answer(whole.delete)
        self.get_service = async_whole_answer(whole.get_service)
