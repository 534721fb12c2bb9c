# Generated from api/serverless.yaml by codegen; do not edit.
"""Regions in which a cluster can be created."""

from __future__ import annotations

from tidbcloud._call import AsyncResource, Resource
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud.serverless import models

_LIST = Listing("serverless.regions.list", models.ListRegionsResponse, lambda page: page.regions, "regions")
_LIST_CLOUD_PROVIDERS = Listing(
    "serverless.regions.list_cloud_providers",
    models.ListCloudProvidersResponse,
    lambda page: page.cloud_providers,
    "cloudProviders",
)


class Regions(Resource):
    """Regions in which a cluster can be created."""

    __slots__ = ()

    def list(
        self,
        *,
        cloud_provider: models.CloudProvider | None = None,
        service_plan: models.ServicePlan | None = None,
    ) -> List[models.Region]:
        """List the regions in which a cluster can be created.

        Args:
            cloud_provider: Only regions of this cloud provider.
            service_plan: Only regions that offer this plan.

        Example:
            for region in client.serverless.regions.list():
                print(region)
        """
        return List(
            self._engine,
            _LIST,
            (),
            (("cloudProvider", str, cloud_provider), ("servicePlan", str, service_plan)),
        )

    def list_cloud_providers(self) -> List[models.CloudProvider]:
        """List the cloud providers that clusters can run on.

        Example:
            for region in client.serverless.regions.list_cloud_providers():
                print(region)
        """
        return List(self._engine, _LIST_CLOUD_PROVIDERS, ())


class AsyncRegions(AsyncResource):
    """Regions in which a cluster can be created."""

    __slots__ = ()

    def list(
        self,
        *,
        cloud_provider: models.CloudProvider | None = None,
        service_plan: models.ServicePlan | None = None,
    ) -> AsyncList[models.Region]:
        """List the regions in which a cluster can be created.

        Args:
            cloud_provider: Only regions of this cloud provider.
            service_plan: Only regions that offer this plan.

        Example:
            async for region in client.serverless.regions.list():
                print(region)
        """
        return AsyncList(
            self._engine,
            _LIST,
            (),
            (("cloudProvider", str, cloud_provider), ("servicePlan", str, service_plan)),
        )

    def list_cloud_providers(self) -> AsyncList[models.CloudProvider]:
        """List the cloud providers that clusters can run on.

        Example:
            async for region in client.serverless.regions.list_cloud_providers():
                print(region)
        """
        return AsyncList(self._engine, _LIST_CLOUD_PROVIDERS, ())
