# Generated from api/dedicated.yaml by codegen; do not edit.
"""Peerings between the network of a project and networks of a customer."""

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
    from collections.abc import Mapping

    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption

_CREATE = Operation("dedicated.vpc_peerings.create", models.VpcPeering, _bodies.CREATE_VPC_PEERING_REQUEST)
_DELETE = Operation("dedicated.vpc_peerings.delete", NoneType)
_GET = Operation("dedicated.vpc_peerings.get", models.VpcPeering)
_LIST = Listing(
    "dedicated.vpc_peerings.list",
    models.ListVpcPeeringsResponse,
    lambda page: page.vpc_peerings,
    "vpcPeerings",
)


class VpcPeerings(Resource):
    """Peerings between the network of a project and networks of a customer."""

    __slots__ = ()

    @property
    def with_response(self) -> VpcPeeringsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return VpcPeeringsWithResponse(self._engine)

    def create(
        self,
        *,
        tidb_cloud_region_id: str,
        customer_account_id: str,
        customer_vpc_id: str,
        customer_vpc_cidr: str,
        labels: Mapping[str, str] | None = None,
        customer_region_id: str | None = None,
    ) -> models.VpcPeering:
        """Peer the network of a project in a region with one of your own.

        The project needs a cluster in the region first. The peering is PENDING until its other side
        accepts it. AWS and Google Cloud only.

        Not repeated when the connection breaks after it was sent: `dedicated.vpc_peerings.list` shows
        whether it was applied.

        Args:
            tidb_cloud_region_id: The region of your clusters, provider and code joined by a hyphen,
                such as `aws-us-east-1`.
            customer_account_id: The account of your network on AWS, the name of its project on Google
                Cloud.
            customer_vpc_id: The id of your network on AWS, its name on Google Cloud.
            customer_vpc_cidr: The addresses of your network, such as `10.0.0.0/16`.
            labels: The label `tidb.cloud/project` holds the id of the project it is for. The default
                project's unless given.
            customer_region_id: The region of your network, in the same form. Required on AWS.

        Raises:
            BadRequestError: 400: The region has no active network container, or the networks overlap
                or are peered already.
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            vpc_peering = client.dedicated.vpc_peerings.create(
                tidb_cloud_region_id=tidb_cloud_region_id,
                customer_account_id=customer_account_id,
                customer_vpc_id=customer_vpc_id,
                customer_vpc_cidr=customer_vpc_cidr,
            )
        """
        body = _CREATE.body(
            tidb_cloud_region_id=tidb_cloud_region_id,
            customer_account_id=customer_account_id,
            customer_vpc_id=customer_vpc_id,
            customer_vpc_cidr=customer_vpc_cidr,
            labels=labels,
            customer_region_id=customer_region_id,
        )
        return self._call(_CREATE, (), None, body)

    def delete(self, vpc_peering_id: str) -> None:
        """Delete a VPC peering.

        Connections over it break. It can still be seen until the networks are apart.

        Args:
            vpc_peering_id: The peering's id.

        Raises:
            NotFoundError: 404: The peering does not exist.

        Example:
            client.dedicated.vpc_peerings.delete(vpc_peering_id)
        """
        return self._call(_DELETE, (vpc_peering_id,))

    def get(self, vpc_peering_id: str) -> models.VpcPeering:
        """Get a VPC peering.

        Args:
            vpc_peering_id: The peering's id.

        Raises:
            NotFoundError: 404: The peering does not exist.

        Example:
            vpc_peering = client.dedicated.vpc_peerings.get(vpc_peering_id)
        """
        return self._call(_GET, (vpc_peering_id,))

    def wait_until_active(
        self,
        vpc_peering_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.VpcPeering:
        """Wait until the other side has accepted the peering.

        Ends at `ACTIVE`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 3600 seconds
        unless told otherwise.

        Args:
            vpc_peering_id: The peering's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            vpc_peering = client.dedicated.vpc_peerings.wait_until_active(vpc_peering_id, timeout=3600)
        """
        return wait(self._engine, _GET, "wait_until_active", (vpc_peering_id,), timeout, progress)

    def wait_until_deleted(
        self,
        vpc_peering_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.VpcPeering | None:
        """Wait until a deleted peering is gone.

        Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            vpc_peering_id: The peering's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            vpc_peering = client.dedicated.vpc_peerings.wait_until_deleted(vpc_peering_id, timeout=600)
        """
        return wait_gone(self._engine, _GET, "wait_until_deleted", (vpc_peering_id,), timeout, progress)

    def list(
        self,
        *,
        project_id: str | None = None,
        cloud_provider: models.CloudProvider | None = None,
    ) -> List[models.VpcPeering]:
        """List the VPC peerings of a project.

        Args:
            project_id: The project's id. The default project's unless given.
            cloud_provider: Only those of this cloud provider.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            for vpc_peering in client.dedicated.vpc_peerings.list():
                print(vpc_peering)
        """
        return List(
            self._engine,
            _LIST,
            (),
            (("projectId", str, project_id), ("cloudProvider", str, cloud_provider)),
        )


class AsyncVpcPeerings(AsyncResource):
    """Peerings between the network of a project and networks of a customer."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncVpcPeeringsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncVpcPeeringsWithResponse(self._engine)

    async def create(
        self,
        *,
        tidb_cloud_region_id: str,
        customer_account_id: str,
        customer_vpc_id: str,
        customer_vpc_cidr: str,
        labels: Mapping[str, str] | None = None,
        customer_region_id: str | None = None,
    ) -> models.VpcPeering:
        """Peer the network of a project in a region with one of your own.

        The project needs a cluster in the region first. The peering is PENDING until its other side
        accepts it. AWS and Google Cloud only.

        Not repeated when the connection breaks after it was sent: `dedicated.vpc_peerings.list` shows
        whether it was applied.

        Args:
            tidb_cloud_region_id: The region of your clusters, provider and code joined by a hyphen,
                such as `aws-us-east-1`.
            customer_account_id: The account of your network on AWS, the name of its project on Google
                Cloud.
            customer_vpc_id: The id of your network on AWS, its name on Google Cloud.
            customer_vpc_cidr: The addresses of your network, such as `10.0.0.0/16`.
            labels: The label `tidb.cloud/project` holds the id of the project it is for. The default
                project's unless given.
            customer_region_id: The region of your network, in the same form. Required on AWS.

        Raises:
            BadRequestError: 400: The region has no active network container, or the networks overlap
                or are peered already.
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            vpc_peering = await client.dedicated.vpc_peerings.create(
                tidb_cloud_region_id=tidb_cloud_region_id,
                customer_account_id=customer_account_id,
                customer_vpc_id=customer_vpc_id,
                customer_vpc_cidr=customer_vpc_cidr,
            )
        """
        body = _CREATE.body(
            tidb_cloud_region_id=tidb_cloud_region_id,
            customer_account_id=customer_account_id,
            customer_vpc_id=customer_vpc_id,
            customer_vpc_cidr=customer_vpc_cidr,
            labels=labels,
            customer_region_id=customer_region_id,
        )
        return await self._call(_CREATE, (), None, body)

    async def delete(self, vpc_peering_id: str) -> None:
        """Delete a VPC peering.

        Connections over it break. It can still be seen until the networks are apart.

        Args:
            vpc_peering_id: The peering's id.

        Raises:
            NotFoundError: 404: The peering does not exist.

        Example:
            await client.dedicated.vpc_peerings.delete(vpc_peering_id)
        """
        return await self._call(_DELETE, (vpc_peering_id,))

    async def get(self, vpc_peering_id: str) -> models.VpcPeering:
        """Get a VPC peering.

        Args:
            vpc_peering_id: The peering's id.

        Raises:
            NotFoundError: 404: The peering does not exist.

        Example:
            vpc_peering = await client.dedicated.vpc_peerings.get(vpc_peering_id)
        """
        return await self._call(_GET, (vpc_peering_id,))

    async def wait_until_active(
        self,
        vpc_peering_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.VpcPeering:
        """Wait until the other side has accepted the peering.

        Ends at `ACTIVE`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 3600 seconds
        unless told otherwise.

        Args:
            vpc_peering_id: The peering's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            vpc_peering = await client.dedicated.vpc_peerings.wait_until_active(vpc_peering_id, timeout=3600)
        """
        return await wait_async(self._engine, _GET, "wait_until_active", (vpc_peering_id,), timeout, progress)

    async def wait_until_deleted(
        self,
        vpc_peering_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.VpcPeering | None:
        """Wait until a deleted peering is gone.

        Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            vpc_peering_id: The peering's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            vpc_peering = await client.dedicated.vpc_peerings.wait_until_deleted(vpc_peering_id, timeout=600)
        """
        return await wait_gone_async(
            self._engine,
            _GET,
            "wait_until_deleted",
            (vpc_peering_id,),
            timeout,
            progress,
        )

    def list(
        self,
        *,
        project_id: str | None = None,
        cloud_provider: models.CloudProvider | None = None,
    ) -> AsyncList[models.VpcPeering]:
        """List the VPC peerings of a project.

        Args:
            project_id: The project's id. The default project's unless given.
            cloud_provider: Only those of this cloud provider.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            async for vpc_peering in client.dedicated.vpc_peerings.list():
                print(vpc_peering)
        """
        return AsyncList(
            self._engine,
            _LIST,
            (),
            (("projectId", str, project_id), ("cloudProvider", str, cloud_provider)),
        )


class _WholeVpcPeerings(Whole, VpcPeerings):
    __slots__ = ()


class VpcPeeringsWithResponse:
    """The methods of `VpcPeerings`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeVpcPeerings(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)


class _WholeAsyncVpcPeerings(AsyncWhole, AsyncVpcPeerings):
    __slots__ = ()


class AsyncVpcPeeringsWithResponse:
    """The methods of `AsyncVpcPeerings`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncVpcPeerings(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
