# Generated from api/dedicated.yaml by codegen; do not edit.
"""Ranges of addresses in which the clusters of a project live, one a region."""

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
from tidbcloud._wait import wait, wait_async
from tidbcloud.dedicated import _bodies, models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption

_CREATE = Operation(
    "dedicated.network_containers.create",
    models.NetworkContainer,
    _bodies.CREATE_NETWORK_CONTAINER_REQUEST,
)
_DELETE = Operation("dedicated.network_containers.delete", NoneType)
_GET = Operation("dedicated.network_containers.get", models.NetworkContainer)
_LIST = Listing(
    "dedicated.network_containers.list",
    models.ListNetworkContainersResponse,
    lambda page: page.network_containers,
    "networkContainers",
)


class NetworkContainers(Resource):
    """Ranges of addresses in which the clusters of a project live, one a region."""

    __slots__ = ()

    @property
    def with_response(self) -> NetworkContainersWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return NetworkContainersWithResponse(self._engine)

    def create(
        self,
        *,
        region_id: str,
        validate_only: bool | None = None,
        labels: Mapping[str, str] | None = None,
        cidr_notation: str | None = None,
    ) -> models.NetworkContainer:
        """Reserve a range of addresses for the clusters of a project in a region.

        The range cannot be changed later. It becomes ACTIVE with the first cluster in the region; without
        one of your own, that cluster takes the default of the region.

        Not repeated when the connection breaks after it was sent: `dedicated.network_containers.list`
        shows whether it was applied.

        Args:
            region_id: The region, provider and code joined by a hyphen, such as `aws-us-east-1`.
            validate_only: Only check the request, and change nothing. Default: false.
            labels: The label `tidb.cloud/project` holds the id of the project it is for. The default
                project's unless given.
            cidr_notation: The range, such as `172.16.16.0/21`. The default of the region unless given.

        Raises:
            BadRequestError: 400: The project has a container in this region already, or the range is
                not valid or overlaps another one.
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            network_container = client.dedicated.network_containers.create(region_id=region_id)
        """
        body = _CREATE.body(region_id=region_id, labels=labels, cidr_notation=cidr_notation)
        return self._call(_CREATE, (), (("validateOnly", bool, validate_only),), body)

    def delete(self, network_container_id: str) -> None:
        """Delete a network container.

        Args:
            network_container_id: The network container's id.

        Raises:
            BadRequestError: 400: A cluster or a VPC peering uses it.
            NotFoundError: 404: The network container does not exist.

        Example:
            client.dedicated.network_containers.delete(network_container_id)
        """
        return self._call(_DELETE, (network_container_id,))

    def get(self, network_container_id: str) -> models.NetworkContainer:
        """Get a network container.

        Args:
            network_container_id: The network container's id.

        Raises:
            NotFoundError: 404: The network container does not exist.

        Example:
            network_container = client.dedicated.network_containers.get(network_container_id)
        """
        return self._call(_GET, (network_container_id,))

    def wait_until_active(
        self,
        network_container_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.NetworkContainer:
        """Wait until the first cluster in its region has made the network.

        Ends at `ACTIVE`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 3600 seconds
        unless told otherwise.

        Args:
            network_container_id: The network container's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            network_container = client.dedicated.network_containers.wait_until_active(
                network_container_id,
                timeout=3600,
            )
        """
        return wait(self._engine, _GET, "wait_until_active", (network_container_id,), timeout, progress)

    def list(
        self,
        *,
        project_id: str | None = None,
        cloud_provider: models.CloudProvider | None = None,
        skip: int | None = None,
    ) -> List[models.NetworkContainer]:
        """List the network containers of a project.

        Args:
            project_id: The project's id. The default project's unless given.
            cloud_provider: Only those of this cloud provider.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            for network_container in client.dedicated.network_containers.list():
                print(network_container)
        """
        return List(
            self._engine,
            _LIST,
            (),
            (("projectId", str, project_id), ("cloudProvider", str, cloud_provider), ("skip", int, skip)),
        )


class AsyncNetworkContainers(AsyncResource):
    """Ranges of addresses in which the clusters of a project live, one a region."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncNetworkContainersWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncNetworkContainersWithResponse(self._engine)

    async def create(
        self,
        *,
        region_id: str,
        validate_only: bool | None = None,
        labels: Mapping[str, str] | None = None,
        cidr_notation: str | None = None,
    ) -> models.NetworkContainer:
        """Reserve a range of addresses for the clusters of a project in a region.

        The range cannot be changed later. It becomes ACTIVE with the first cluster in the region; without
        one of your own, that cluster takes the default of the region.

        Not repeated when the connection breaks after it was sent: `dedicated.network_containers.list`
        shows whether it was applied.

        Args:
            region_id: The region, provider and code joined by a hyphen, such as `aws-us-east-1`.
            validate_only: Only check the request, and change nothing. Default: false.
            labels: The label `tidb.cloud/project` holds the id of the project it is for. The default
                project's unless given.
            cidr_notation: The range, such as `172.16.16.0/21`. The default of the region unless given.

        Raises:
            BadRequestError: 400: The project has a container in this region already, or the range is
                not valid or overlaps another one.
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            network_container = await client.dedicated.network_containers.create(region_id=region_id)
        """
        body = _CREATE.body(region_id=region_id, labels=labels, cidr_notation=cidr_notation)
        return await self._call(_CREATE, (), (("validateOnly", bool, validate_only),), body)

    async def delete(self, network_container_id: str) -> None:
        """Delete a network container.

        Args:
            network_container_id: The network container's id.

        Raises:
            BadRequestError: 400: A cluster or a VPC peering uses it.
            NotFoundError: 404: The network container does not exist.

        Example:
            await client.dedicated.network_containers.delete(network_container_id)
        """
        return await self._call(_DELETE, (network_container_id,))

    async def get(self, network_container_id: str) -> models.NetworkContainer:
        """Get a network container.

        Args:
            network_container_id: The network container's id.

        Raises:
            NotFoundError: 404: The network container does not exist.

        Example:
            network_container = await client.dedicated.network_containers.get(network_container_id)
        """
        return await self._call(_GET, (network_container_id,))

    async def wait_until_active(
        self,
        network_container_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.NetworkContainer:
        """Wait until the first cluster in its region has made the network.

        Ends at `ACTIVE`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 3600 seconds
        unless told otherwise.

        Args:
            network_container_id: The network container's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            network_container = await client.dedicated.network_containers.wait_until_active(
                network_container_id,
                timeout=3600,
            )
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_active",
            (network_container_id,),
            timeout,
            progress,
        )

    def list(
        self,
        *,
        project_id: str | None = None,
        cloud_provider: models.CloudProvider | None = None,
        skip: int | None = None,
    ) -> AsyncList[models.NetworkContainer]:
        """List the network containers of a project.

        Args:
            project_id: The project's id. The default project's unless given.
            cloud_provider: Only those of this cloud provider.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            async for network_container in client.dedicated.network_containers.list():
                print(network_container)
        """
        return AsyncList(
            self._engine,
            _LIST,
            (),
            (("projectId", str, project_id), ("cloudProvider", str, cloud_provider), ("skip", int, skip)),
        )


class _WholeNetworkContainers(Whole, NetworkContainers):
    __slots__ = ()


class NetworkContainersWithResponse:
    """The methods of `NetworkContainers`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeNetworkContainers(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)


class _WholeAsyncNetworkContainers(AsyncWhole, AsyncNetworkContainers):
    __slots__ = ()


class AsyncNetworkContainersWithResponse:
    """The methods of `AsyncNetworkContainers`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncNetworkContainers(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
