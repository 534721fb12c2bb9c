# Generated from api/v1beta.yaml by codegen; do not edit.
"""Ways into a Dedicated cluster, each with endpoints of its own."""

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
    from tidbcloud.v1beta import params

_CREATE = Operation(
    "v1beta.access_points.create",
    models.CreateAccessPointResponse,
    _bodies.CREATE_ACCESS_POINT_REQUEST,
    path={"project_id": unsigned, "cluster_id": unsigned},
)
_DELETE = Operation(
    "v1beta.access_points.delete",
    NoneType,
    path={"project_id": unsigned, "cluster_id": unsigned, "accesspoint_id": unsigned},
)
_GET = Operation(
    "v1beta.access_points.get",
    models.AccessPoint,
    path={"project_id": unsigned, "cluster_id": unsigned, "accesspoint_id": unsigned},
)
_LIST = Listing(
    "v1beta.access_points.list",
    models.ListAccessPointsResponse,
    lambda page: page.items,
    "items",
    path={"project_id": unsigned, "cluster_id": unsigned},
)
_UPDATE = Operation(
    "v1beta.access_points.update",
    NoneType,
    _bodies.UPDATE_ACCESS_POINT_REQUEST,
    path={"project_id": unsigned, "cluster_id": unsigned, "accesspoint_id": unsigned},
)


class AccessPoints(Resource):
    """Ways into a Dedicated cluster, each with endpoints of its own."""

    __slots__ = ()

    @property
    def with_response(self) -> AccessPointsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AccessPointsWithResponse(self._engine)

    def create(
        self,
        project_id: str,
        cluster_id: str,
        *,
        display_name: str,
        public_endpoint: params.AccessPointPublicEndpointParam
        | models.AccessPointPublicEndpoint
        | None = None,
    ) -> models.CreateAccessPointResponse:
        """Create an access point of a Dedicated cluster.

        The answer comes before the access point is ready: its private link service is CREATING until it
        becomes ACTIVE. An access point created twice is two access points.

        Not repeated when the connection breaks after it was sent: `v1beta.access_points.list` shows
        whether it was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            display_name: Name of the access point. Letters, digits and inner hyphens. From 4 to 64
                characters. Must match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
            public_endpoint: Who may connect from the internet.

        Raises:
            BadRequestError: 400: The name or an address range is not valid or the cluster is not a
                running Dedicated one.
            NotFoundError: 404: The cluster does not exist.

        Example:
            access_point = client.v1beta.access_points.create(
                project_id,
                cluster_id,
                display_name=display_name,
            )
        """
        body = _CREATE.body(display_name=display_name, public_endpoint=public_endpoint)
        return self._call(_CREATE, _CREATE.path(project_id, cluster_id), None, body)

    def delete(self, project_id: str, cluster_id: str, accesspoint_id: str) -> None:
        """Delete an access point.

        Its private link endpoints go with it.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.

        Raises:
            NotFoundError: 404: The cluster or the access point does not exist.

        Example:
            client.v1beta.access_points.delete(project_id, cluster_id, accesspoint_id)
        """
        return self._call(_DELETE, _DELETE.path(project_id, cluster_id, accesspoint_id))

    def get(self, project_id: str, cluster_id: str, accesspoint_id: str) -> models.AccessPoint:
        """Get an access point.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.

        Raises:
            NotFoundError: 404: The cluster or the access point does not exist.

        Example:
            access_point = client.v1beta.access_points.get(project_id, cluster_id, accesspoint_id)
        """
        return self._call(_GET, _GET.path(project_id, cluster_id, accesspoint_id))

    def wait_until_active(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.AccessPoint:
        """Wait until the private link service of an access point can be connected to.

        Ends at `ACTIVE`. Fails at once at `DELETING` and `DELETED`. Gives up after 1800 seconds unless
        told otherwise.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            access_point = client.v1beta.access_points.wait_until_active(
                project_id,
                cluster_id,
                accesspoint_id,
                timeout=1800,
            )
        """
        return wait(
            self._engine,
            _GET,
            "wait_until_active",
            _GET.path(project_id, cluster_id, accesspoint_id),
            timeout,
            progress,
        )

    def wait_until_deleted(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.AccessPoint | None:
        """Wait until a deleted access point is gone.

        Ends at `DELETED` or when it is gone. Gives up after 1800 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            access_point = client.v1beta.access_points.wait_until_deleted(
                project_id,
                cluster_id,
                accesspoint_id,
                timeout=1800,
            )
        """
        return wait_gone(
            self._engine,
            _GET,
            "wait_until_deleted",
            _GET.path(project_id, cluster_id, accesspoint_id),
            timeout,
            progress,
        )

    def list(self, project_id: str, cluster_id: str) -> List[models.AccessPoint]:
        """List the access points of a cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            for access_point in client.v1beta.access_points.list(project_id, cluster_id):
                print(access_point)
        """
        return List(self._engine, _LIST, _LIST.path(project_id, cluster_id))

    def update(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
        *,
        display_name: str | None = None,
        public_endpoint: params.AccessPointPublicEndpointParam
        | models.AccessPointPublicEndpoint
        | None = None,
    ) -> None:
        """Change an access point.

        Fields that are left out stay as they are. A list of address ranges replaces the old one whole.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.
            display_name: Name of the access point. Letters, digits and inner hyphens. From 4 to 64
                characters. Must match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
            public_endpoint: Who may connect from the internet.

        Raises:
            BadRequestError: 400: The name or an address range is not valid.
            NotFoundError: 404: The cluster or the access point does not exist.

        Example:
            client.v1beta.access_points.update(project_id, cluster_id, accesspoint_id)
        """
        body = _UPDATE.body(display_name=display_name, public_endpoint=public_endpoint)
        return self._call(_UPDATE, _UPDATE.path(project_id, cluster_id, accesspoint_id), None, body)


class AsyncAccessPoints(AsyncResource):
    """Ways into a Dedicated cluster, each with endpoints of its own."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncAccessPointsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncAccessPointsWithResponse(self._engine)

    async def create(
        self,
        project_id: str,
        cluster_id: str,
        *,
        display_name: str,
        public_endpoint: params.AccessPointPublicEndpointParam
        | models.AccessPointPublicEndpoint
        | None = None,
    ) -> models.CreateAccessPointResponse:
        """Create an access point of a Dedicated cluster.

        The answer comes before the access point is ready: its private link service is CREATING until it
        becomes ACTIVE. An access point created twice is two access points.

        Not repeated when the connection breaks after it was sent: `v1beta.access_points.list` shows
        whether it was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            display_name: Name of the access point. Letters, digits and inner hyphens. From 4 to 64
                characters. Must match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
            public_endpoint: Who may connect from the internet.

        Raises:
            BadRequestError: 400: The name or an address range is not valid or the cluster is not a
                running Dedicated one.
            NotFoundError: 404: The cluster does not exist.

        Example:
            access_point = await client.v1beta.access_points.create(
                project_id,
                cluster_id,
                display_name=display_name,
            )
        """
        body = _CREATE.body(display_name=display_name, public_endpoint=public_endpoint)
        return await self._call(_CREATE, _CREATE.path(project_id, cluster_id), None, body)

    async def delete(self, project_id: str, cluster_id: str, accesspoint_id: str) -> None:
        """Delete an access point.

        Its private link endpoints go with it.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.

        Raises:
            NotFoundError: 404: The cluster or the access point does not exist.

        Example:
            await client.v1beta.access_points.delete(project_id, cluster_id, accesspoint_id)
        """
        return await self._call(_DELETE, _DELETE.path(project_id, cluster_id, accesspoint_id))

    async def get(self, project_id: str, cluster_id: str, accesspoint_id: str) -> models.AccessPoint:
        """Get an access point.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.

        Raises:
            NotFoundError: 404: The cluster or the access point does not exist.

        Example:
            access_point = await client.v1beta.access_points.get(project_id, cluster_id, accesspoint_id)
        """
        return await self._call(_GET, _GET.path(project_id, cluster_id, accesspoint_id))

    async def wait_until_active(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.AccessPoint:
        """Wait until the private link service of an access point can be connected to.

        Ends at `ACTIVE`. Fails at once at `DELETING` and `DELETED`. Gives up after 1800 seconds unless
        told otherwise.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            access_point = await client.v1beta.access_points.wait_until_active(
                project_id,
                cluster_id,
                accesspoint_id,
                timeout=1800,
            )
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_active",
            _GET.path(project_id, cluster_id, accesspoint_id),
            timeout,
            progress,
        )

    async def wait_until_deleted(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.AccessPoint | None:
        """Wait until a deleted access point is gone.

        Ends at `DELETED` or when it is gone. Gives up after 1800 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.
            timeout: Seconds to wait at most. Default: 1800.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            access_point = await client.v1beta.access_points.wait_until_deleted(
                project_id,
                cluster_id,
                accesspoint_id,
                timeout=1800,
            )
        """
        return await wait_gone_async(
            self._engine,
            _GET,
            "wait_until_deleted",
            _GET.path(project_id, cluster_id, accesspoint_id),
            timeout,
            progress,
        )

    def list(self, project_id: str, cluster_id: str) -> AsyncList[models.AccessPoint]:
        """List the access points of a cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for access_point in client.v1beta.access_points.list(project_id, cluster_id):
                print(access_point)
        """
        return AsyncList(self._engine, _LIST, _LIST.path(project_id, cluster_id))

    async def update(
        self,
        project_id: str,
        cluster_id: str,
        accesspoint_id: str,
        *,
        display_name: str | None = None,
        public_endpoint: params.AccessPointPublicEndpointParam
        | models.AccessPointPublicEndpoint
        | None = None,
    ) -> None:
        """Change an access point.

        Fields that are left out stay as they are. A list of address ranges replaces the old one whole.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            accesspoint_id: Id of the access point, as `v1beta.access_points.list` gives it.
            display_name: Name of the access point. Letters, digits and inner hyphens. From 4 to 64
                characters. Must match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
            public_endpoint: Who may connect from the internet.

        Raises:
            BadRequestError: 400: The name or an address range is not valid.
            NotFoundError: 404: The cluster or the access point does not exist.

        Example:
            await client.v1beta.access_points.update(project_id, cluster_id, accesspoint_id)
        """
        body = _UPDATE.body(display_name=display_name, public_endpoint=public_endpoint)
        return await self._call(_UPDATE, _UPDATE.path(project_id, cluster_id, accesspoint_id), None, body)


class _WholeAccessPoints(Whole, AccessPoints):
    __slots__ = ()


class AccessPointsWithResponse:
    """The methods of `AccessPoints`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAccessPoints(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)
        self.update = whole_answer(whole.update)


class _WholeAsyncAccessPoints(AsyncWhole, AsyncAccessPoints):
    __slots__ = ()


class AsyncAccessPointsWithResponse:
    """The methods of `AsyncAccessPoints`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncAccessPoints(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
        self.update = async_whole_answer(whole.update)
