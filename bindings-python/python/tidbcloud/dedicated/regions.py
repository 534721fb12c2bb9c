# Generated from api/dedicated.yaml by codegen; do not edit.
"""Regions in which a cluster can be created, and the nodes that they offer."""

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
from tidbcloud.dedicated import models

if TYPE_CHECKING:
    from tidbcloud._native import Engine

_GET = Operation("dedicated.regions.get", models.Region)
_GET_NODE_SPEC = Operation("dedicated.regions.get_node_spec", models.NodeSpec)
_LIST = Listing("dedicated.regions.list", models.ListRegionsResponse, lambda page: page.regions, "regions")
_LIST_NODE_SPECS = Listing(
    "dedicated.regions.list_node_specs",
    models.ListNodeSpecsResponse,
    lambda page: page.node_specs,
    "nodeSpecs",
)
_SHOW_CLOUD_PROVIDERS = Operation("dedicated.regions.show_cloud_providers", models.ShowCloudProvidersResponse)


class Regions(Resource):
    """Regions in which a cluster can be created, and the nodes that they offer."""

    __slots__ = ()

    @property
    def with_response(self) -> RegionsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return RegionsWithResponse(self._engine)

    def get(self, region_id: str, *, project_id: str | None = None) -> models.Region:
        """Get a region.

        Args:
            region_id: The region's id, provider and code joined by a hyphen, such as `aws-us-east-1`.
            project_id: The project's id. The default project's unless given.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.
            NotFoundError: 404: The region does not exist.

        Example:
            region = client.dedicated.regions.get(region_id)
        """
        return self._call(_GET, (region_id,), (("projectId", str, project_id),))

    def get_node_spec(
        self,
        region_id: str,
        component_type: str,
        node_spec_key: str,
        *,
        project_id: str | None = None,
        cluster_id: str | None = None,
    ) -> models.NodeSpec:
        """Get a size of node that a region offers.

        Args:
            region_id: The region's id, provider and code joined by a hyphen, such as `aws-us-east-1`.
            component_type: What runs on the nodes: `TIDB`, `TIKV`, `TIFLASH`, `PD` or `TIPROXY`.
            node_spec_key: The size's key, such as `8C32G`.
            project_id: The project's id. The default project's unless given.
            cluster_id: A cluster for which the size has to be available.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.
            NotFoundError: 404: The region, the component, the size or the cluster does not exist.

        Example:
            node_spec = client.dedicated.regions.get_node_spec(region_id, component_type, node_spec_key)
        """
        return self._call(
            _GET_NODE_SPEC,
            (region_id, component_type, node_spec_key),
            (("projectId", str, project_id), ("clusterId", str, cluster_id)),
        )

    def list(
        self,
        *,
        cloud_provider: models.CloudProvider | None = None,
        project_id: str | None = None,
        skip: int | None = None,
    ) -> List[models.Region]:
        """List the regions in which a cluster can be created.

        Args:
            cloud_provider: Only regions of this cloud provider.
            project_id: The project's id. The default project's unless given.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            for region in client.dedicated.regions.list():
                print(region)
        """
        return List(
            self._engine,
            _LIST,
            (),
            (("cloudProvider", str, cloud_provider), ("projectId", str, project_id), ("skip", int, skip)),
        )

    def list_node_specs(
        self,
        region_id: str,
        *,
        component_type: models.ComponentType | None = None,
        project_id: str | None = None,
        cluster_id: str | None = None,
        skip: int | None = None,
    ) -> List[models.NodeSpec]:
        """List the sizes of nodes that a region offers.

        Args:
            region_id: The region's id, provider and code joined by a hyphen, such as `aws-us-east-1`.
            component_type: Only sizes of nodes for this component.
            project_id: The project's id. The default project's unless given.
            cluster_id: Only sizes that are available to this cluster.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.
            NotFoundError: 404: The region or the cluster does not exist.

        Example:
            for region in client.dedicated.regions.list_node_specs(region_id):
                print(region)
        """
        return List(
            self._engine,
            _LIST_NODE_SPECS,
            (region_id,),
            (
                ("componentType", str, component_type),
                ("projectId", str, project_id),
                ("clusterId", str, cluster_id),
                ("skip", int, skip),
            ),
        )

    def show_cloud_providers(self, *, project_id: str | None = None) -> models.ShowCloudProvidersResponse:
        """Show the cloud providers on which a cluster can be created.

        Args:
            project_id: The project's id. The default project's unless given.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            cloud_providers = client.dedicated.regions.show_cloud_providers()
        """
        return self._call(_SHOW_CLOUD_PROVIDERS, (), (("projectId", str, project_id),))


class AsyncRegions(AsyncResource):
    """Regions in which a cluster can be created, and the nodes that they offer."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncRegionsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncRegionsWithResponse(self._engine)

    async def get(self, region_id: str, *, project_id: str | None = None) -> models.Region:
        """Get a region.

        Args:
            region_id: The region's id, provider and code joined by a hyphen, such as `aws-us-east-1`.
            project_id: The project's id. The default project's unless given.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.
            NotFoundError: 404: The region does not exist.

        Example:
            region = await client.dedicated.regions.get(region_id)
        """
        return await self._call(_GET, (region_id,), (("projectId", str, project_id),))

    async def get_node_spec(
        self,
        region_id: str,
        component_type: str,
        node_spec_key: str,
        *,
        project_id: str | None = None,
        cluster_id: str | None = None,
    ) -> models.NodeSpec:
        """Get a size of node that a region offers.

        Args:
            region_id: The region's id, provider and code joined by a hyphen, such as `aws-us-east-1`.
            component_type: What runs on the nodes: `TIDB`, `TIKV`, `TIFLASH`, `PD` or `TIPROXY`.
            node_spec_key: The size's key, such as `8C32G`.
            project_id: The project's id. The default project's unless given.
            cluster_id: A cluster for which the size has to be available.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.
            NotFoundError: 404: The region, the component, the size or the cluster does not exist.

        Example:
            node_spec = await client.dedicated.regions.get_node_spec(region_id, component_type, node_spec_key)
        """
        return await self._call(
            _GET_NODE_SPEC,
            (region_id, component_type, node_spec_key),
            (("projectId", str, project_id), ("clusterId", str, cluster_id)),
        )

    def list(
        self,
        *,
        cloud_provider: models.CloudProvider | None = None,
        project_id: str | None = None,
        skip: int | None = None,
    ) -> AsyncList[models.Region]:
        """List the regions in which a cluster can be created.

        Args:
            cloud_provider: Only regions of this cloud provider.
            project_id: The project's id. The default project's unless given.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            async for region in client.dedicated.regions.list():
                print(region)
        """
        return AsyncList(
            self._engine,
            _LIST,
            (),
            (("cloudProvider", str, cloud_provider), ("projectId", str, project_id), ("skip", int, skip)),
        )

    def list_node_specs(
        self,
        region_id: str,
        *,
        component_type: models.ComponentType | None = None,
        project_id: str | None = None,
        cluster_id: str | None = None,
        skip: int | None = None,
    ) -> AsyncList[models.NodeSpec]:
        """List the sizes of nodes that a region offers.

        Args:
            region_id: The region's id, provider and code joined by a hyphen, such as `aws-us-east-1`.
            component_type: Only sizes of nodes for this component.
            project_id: The project's id. The default project's unless given.
            cluster_id: Only sizes that are available to this cluster.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.
            NotFoundError: 404: The region or the cluster does not exist.

        Example:
            async for region in client.dedicated.regions.list_node_specs(region_id):
                print(region)
        """
        return AsyncList(
            self._engine,
            _LIST_NODE_SPECS,
            (region_id,),
            (
                ("componentType", str, component_type),
                ("projectId", str, project_id),
                ("clusterId", str, cluster_id),
                ("skip", int, skip),
            ),
        )

    async def show_cloud_providers(
        self,
        *,
        project_id: str | None = None,
    ) -> models.ShowCloudProvidersResponse:
        """Show the cloud providers on which a cluster can be created.

        Args:
            project_id: The project's id. The default project's unless given.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            cloud_providers = await client.dedicated.regions.show_cloud_providers()
        """
        return await self._call(_SHOW_CLOUD_PROVIDERS, (), (("projectId", str, project_id),))


class _WholeRegions(Whole, Regions):
    __slots__ = ()


class RegionsWithResponse:
    """The methods of `Regions`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeRegions(engine)
        self.get = whole_answer(whole.get)
        self.get_node_spec = whole_answer(whole.get_node_spec)
        self.show_cloud_providers = whole_answer(whole.show_cloud_providers)


class _WholeAsyncRegions(AsyncWhole, AsyncRegions):
    __slots__ = ()


class AsyncRegionsWithResponse:
    """The methods of `AsyncRegions`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncRegions(engine)
        self.get = async_whole_answer(whole.get)
        self.get_node_spec = async_whole_answer(whole.get_node_spec)
        self.show_cloud_providers = async_whole_answer(whole.show_cloud_providers)
