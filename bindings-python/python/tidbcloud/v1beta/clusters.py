# Generated from api/v1beta.yaml by codegen; do not edit.
"""Dedicated and Starter clusters, and the regions and node sizes they can use."""

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
    "v1beta.clusters.create",
    models.CreateClusterResponse,
    _bodies.CREATE_CLUSTER_REQUEST,
    path={"project_id": unsigned},
)
_DELETE = Operation("v1beta.clusters.delete", NoneType, path={"project_id": unsigned, "cluster_id": unsigned})
_GET = Operation("v1beta.clusters.get", models.Cluster, path={"project_id": unsigned, "cluster_id": unsigned})
_LIST = Listing(
    "v1beta.clusters.list",
    models.ListClustersResponse,
    lambda page: page.items,
    "items",
    path={"project_id": unsigned},
)
_LIST_PROVIDER_REGIONS = Listing(
    "v1beta.clusters.list_provider_regions",
    models.ListProviderRegionsResponse,
    lambda page: page.items,
    "items",
)
_UPDATE = Operation(
    "v1beta.clusters.update",
    NoneType,
    _bodies.UPDATE_CLUSTER_REQUEST,
    path={"project_id": unsigned, "cluster_id": unsigned},
)


class Clusters(Resource):
    """Dedicated and Starter clusters, and the regions and node sizes they can use."""

    __slots__ = ()

    @property
    def with_response(self) -> ClustersWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return ClustersWithResponse(self._engine)

    def create(
        self,
        project_id: str,
        *,
        name: str,
        cluster_type: models.ClusterType,
        cloud_provider: models.CloudProvider,
        region: str,
        config: params.NewClusterConfigParam,
    ) -> models.CreateClusterResponse:
        """Create a cluster.

        Returns the new cluster's id at once; it can be used when its status is `AVAILABLE`. Before the
        first Dedicated cluster of a project, set the project's CIDR in the TiDB Cloud console.

        Not repeated when the connection breaks after it was sent: `v1beta.clusters.list` shows whether it
        was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            name: Name of the cluster: 4 to 64 letters, digits and hyphens, with a letter or digit at
                both ends. From 4 to 64 characters. Must match
                `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
            cluster_type: Plan of the cluster.
            cloud_provider: Cloud that hosts the cluster.
            region: The provider's code of the region, such as `us-west-2`;
                `v1beta.clusters.list_provider_regions` gives the choices.
            config: Password, port, nodes and access list.

        Raises:
            BadRequestError: 400: The region does not offer the cluster type, a node size, a number of
                nodes or a storage size.
            BadRequestError: 400: The cluster is Dedicated and `config.components` is missing, or the
                project has no CIDR.

        Example:
            cluster = client.v1beta.clusters.create(
                project_id,
                name=name,
                cluster_type=cluster_type,
                cloud_provider=cloud_provider,
                region=region,
                config=config,
            )
        """
        try:
            return self._call(
                _CREATE,
                _CREATE.path(project_id),
                None,
                _CREATE.body(
                    name=name,
                    cluster_type=cluster_type,
                    cloud_provider=cloud_provider,
                    region=region,
                    config=config,
                ),
            )
        finally:
            del config

    def delete(self, project_id: str, cluster_id: str) -> None:
        """Delete a cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Raises:
            BadRequestError: 400: The cluster's state does not allow it, as while it is being created.

        Example:
            client.v1beta.clusters.delete(project_id, cluster_id)
        """
        return self._call(_DELETE, _DELETE.path(project_id, cluster_id))

    def get(self, project_id: str, cluster_id: str) -> models.Cluster:
        """Get a cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Example:
            cluster = client.v1beta.clusters.get(project_id, cluster_id)
        """
        return self._call(_GET, _GET.path(project_id, cluster_id))

    def wait_until_available(
        self,
        project_id: str,
        cluster_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Cluster:
        """Wait until the cluster can be used, as after creating, modifying or resuming it.

        Ends at `AVAILABLE`. Fails at once at `UNAVAILABLE`, `DELETING`, `DELETED` and `CLEARED`. Gives up
        after 3600 seconds unless told otherwise.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            cluster = client.v1beta.clusters.wait_until_available(project_id, cluster_id, timeout=3600)
        """
        return wait(
            self._engine,
            _GET,
            "wait_until_available",
            _GET.path(project_id, cluster_id),
            timeout,
            progress,
        )

    def wait_until_paused(
        self,
        project_id: str,
        cluster_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Cluster:
        """Wait until the cluster is paused.

        Ends at `PAUSED`. Fails at once at `UNAVAILABLE`, `DELETING`, `DELETED` and `CLEARED`. Gives up
        after 3600 seconds unless told otherwise.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            cluster = client.v1beta.clusters.wait_until_paused(project_id, cluster_id, timeout=3600)
        """
        return wait(
            self._engine,
            _GET,
            "wait_until_paused",
            _GET.path(project_id, cluster_id),
            timeout,
            progress,
        )

    def wait_until_deleted(
        self,
        project_id: str,
        cluster_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Cluster | None:
        """Wait until the cluster no longer exists.

        Ends at `DELETED` and `CLEARED` or when it is gone. Gives up after 3600 seconds unless told
        otherwise. Gives `None` when it is gone.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            cluster = client.v1beta.clusters.wait_until_deleted(project_id, cluster_id, timeout=3600)
        """
        return wait_gone(
            self._engine,
            _GET,
            "wait_until_deleted",
            _GET.path(project_id, cluster_id),
            timeout,
            progress,
        )

    def list(self, project_id: str) -> List[models.Cluster]:
        """List the clusters of a project.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.

        Example:
            for cluster in client.v1beta.clusters.list(project_id):
                print(cluster)
        """
        return List(self._engine, _LIST, _LIST.path(project_id))

    def list_provider_regions(self) -> List[models.ProviderRegion]:
        """List the regions of each cloud provider with the nodes they offer.

        Each item is one combination of cluster type, provider and region, with the node sizes, numbers of
        nodes and storage sizes that a cluster there can have.

        Example:
            for cluster in client.v1beta.clusters.list_provider_regions():
                print(cluster)
        """
        return List(self._engine, _LIST_PROVIDER_REGIONS, ())

    def update(self, project_id: str, cluster_id: str, *, config: params.UpdateClusterConfigParam) -> None:
        """Scale, pause or resume a Dedicated cluster.

        Set either `config.components`, to change the nodes, or `config.paused`, to pause or resume; never
        both in one call.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            config: What to change.

        Raises:
            BadRequestError: 400: Both `config.components` and `config.paused` are set.
            BadRequestError: 400: The cluster is to be paused but is not `AVAILABLE`, or to be resumed
                but is not `PAUSED`.
            BadRequestError: 400: The storage of TiKV or TiFlash would shrink, or on AWS was changed
                less than six hours ago.
            BadRequestError: 400: The first TiFlash nodes are to be added without node size, storage
                size and number of nodes.

        Example:
            client.v1beta.clusters.update(project_id, cluster_id, config=config)
        """
        body = _UPDATE.body(config=config)
        return self._call(_UPDATE, _UPDATE.path(project_id, cluster_id), None, body)


class AsyncClusters(AsyncResource):
    """Dedicated and Starter clusters, and the regions and node sizes they can use."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncClustersWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncClustersWithResponse(self._engine)

    async def create(
        self,
        project_id: str,
        *,
        name: str,
        cluster_type: models.ClusterType,
        cloud_provider: models.CloudProvider,
        region: str,
        config: params.NewClusterConfigParam,
    ) -> models.CreateClusterResponse:
        """Create a cluster.

        Returns the new cluster's id at once; it can be used when its status is `AVAILABLE`. Before the
        first Dedicated cluster of a project, set the project's CIDR in the TiDB Cloud console.

        Not repeated when the connection breaks after it was sent: `v1beta.clusters.list` shows whether it
        was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            name: Name of the cluster: 4 to 64 letters, digits and hyphens, with a letter or digit at
                both ends. From 4 to 64 characters. Must match
                `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
            cluster_type: Plan of the cluster.
            cloud_provider: Cloud that hosts the cluster.
            region: The provider's code of the region, such as `us-west-2`;
                `v1beta.clusters.list_provider_regions` gives the choices.
            config: Password, port, nodes and access list.

        Raises:
            BadRequestError: 400: The region does not offer the cluster type, a node size, a number of
                nodes or a storage size.
            BadRequestError: 400: The cluster is Dedicated and `config.components` is missing, or the
                project has no CIDR.

        Example:
            cluster = await client.v1beta.clusters.create(
                project_id,
                name=name,
                cluster_type=cluster_type,
                cloud_provider=cloud_provider,
                region=region,
                config=config,
            )
        """
        try:
            return await self._call(
                _CREATE,
                _CREATE.path(project_id),
                None,
                _CREATE.body(
                    name=name,
                    cluster_type=cluster_type,
                    cloud_provider=cloud_provider,
                    region=region,
                    config=config,
                ),
            )
        finally:
            del config

    async def delete(self, project_id: str, cluster_id: str) -> None:
        """Delete a cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Raises:
            BadRequestError: 400: The cluster's state does not allow it, as while it is being created.

        Example:
            await client.v1beta.clusters.delete(project_id, cluster_id)
        """
        return await self._call(_DELETE, _DELETE.path(project_id, cluster_id))

    async def get(self, project_id: str, cluster_id: str) -> models.Cluster:
        """Get a cluster.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Example:
            cluster = await client.v1beta.clusters.get(project_id, cluster_id)
        """
        return await self._call(_GET, _GET.path(project_id, cluster_id))

    async def wait_until_available(
        self,
        project_id: str,
        cluster_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Cluster:
        """Wait until the cluster can be used, as after creating, modifying or resuming it.

        Ends at `AVAILABLE`. Fails at once at `UNAVAILABLE`, `DELETING`, `DELETED` and `CLEARED`. Gives up
        after 3600 seconds unless told otherwise.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            cluster = await client.v1beta.clusters.wait_until_available(project_id, cluster_id, timeout=3600)
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_available",
            _GET.path(project_id, cluster_id),
            timeout,
            progress,
        )

    async def wait_until_paused(
        self,
        project_id: str,
        cluster_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Cluster:
        """Wait until the cluster is paused.

        Ends at `PAUSED`. Fails at once at `UNAVAILABLE`, `DELETING`, `DELETED` and `CLEARED`. Gives up
        after 3600 seconds unless told otherwise.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            cluster = await client.v1beta.clusters.wait_until_paused(project_id, cluster_id, timeout=3600)
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_paused",
            _GET.path(project_id, cluster_id),
            timeout,
            progress,
        )

    async def wait_until_deleted(
        self,
        project_id: str,
        cluster_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Cluster | None:
        """Wait until the cluster no longer exists.

        Ends at `DELETED` and `CLEARED` or when it is gone. Gives up after 3600 seconds unless told
        otherwise. Gives `None` when it is gone.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            cluster = await client.v1beta.clusters.wait_until_deleted(project_id, cluster_id, timeout=3600)
        """
        return await wait_gone_async(
            self._engine,
            _GET,
            "wait_until_deleted",
            _GET.path(project_id, cluster_id),
            timeout,
            progress,
        )

    def list(self, project_id: str) -> AsyncList[models.Cluster]:
        """List the clusters of a project.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.

        Example:
            async for cluster in client.v1beta.clusters.list(project_id):
                print(cluster)
        """
        return AsyncList(self._engine, _LIST, _LIST.path(project_id))

    def list_provider_regions(self) -> AsyncList[models.ProviderRegion]:
        """List the regions of each cloud provider with the nodes they offer.

        Each item is one combination of cluster type, provider and region, with the node sizes, numbers of
        nodes and storage sizes that a cluster there can have.

        Example:
            async for cluster in client.v1beta.clusters.list_provider_regions():
                print(cluster)
        """
        return AsyncList(self._engine, _LIST_PROVIDER_REGIONS, ())

    async def update(
        self,
        project_id: str,
        cluster_id: str,
        *,
        config: params.UpdateClusterConfigParam,
    ) -> None:
        """Scale, pause or resume a Dedicated cluster.

        Set either `config.components`, to change the nodes, or `config.paused`, to pause or resume; never
        both in one call.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            config: What to change.

        Raises:
            BadRequestError: 400: Both `config.components` and `config.paused` are set.
            BadRequestError: 400: The cluster is to be paused but is not `AVAILABLE`, or to be resumed
                but is not `PAUSED`.
            BadRequestError: 400: The storage of TiKV or TiFlash would shrink, or on AWS was changed
                less than six hours ago.
            BadRequestError: 400: The first TiFlash nodes are to be added without node size, storage
                size and number of nodes.

        Example:
            await client.v1beta.clusters.update(project_id, cluster_id, config=config)
        """
        body = _UPDATE.body(config=config)
        return await self._call(_UPDATE, _UPDATE.path(project_id, cluster_id), None, body)


class _WholeClusters(Whole, Clusters):
    __slots__ = ()


class ClustersWithResponse:
    """The methods of `Clusters`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeClusters(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)
        self.update = whole_answer(whole.update)


class _WholeAsyncClusters(AsyncWhole, AsyncClusters):
    __slots__ = ()


class AsyncClustersWithResponse:
    """The methods of `AsyncClusters`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncClusters(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
        self.update = async_whole_answer(whole.update)
