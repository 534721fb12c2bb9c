# Generated from api/premium.yaml by codegen; do not edit.
"""Regions in which an instance can be created."""

from __future__ import annotations

from tidbcloud._call import AsyncResource, Resource
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud.premium import models

_LIST = Listing("premium.regions.list", models.ListRegionsResponse, lambda page: page.regions, "regions")


class Regions(Resource):
    """Regions in which an instance can be created."""

    __slots__ = ()

    def list(
        self,
        *,
        cloud_provider: str | None = None,
        service_plan: models.ServicePlan | None = None,
        skip: int | None = None,
    ) -> List[models.Region]:
        """List the regions in which an instance can be created.

        Args:
            cloud_provider: Only regions of this cloud provider, such as `aws`.
            service_plan: Only regions that offer this plan.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            BadRequestError: 400: The plan is not known or the page token belongs to another list.

        Example:
            for region in client.premium.regions.list():
                print(region)
        """
        return List(
            self._engine,
            _LIST,
            (),
            (("cloudProvider", str, cloud_provider), ("servicePlan", str, service_plan), ("skip", int, skip)),
        )


class AsyncRegions(AsyncResource):
    """Regions in which an instance can be created."""

    __slots__ = ()

    def list(
        self,
        *,
        cloud_provider: str | None = None,
        service_plan: models.ServicePlan | None = None,
        skip: int | None = None,
    ) -> AsyncList[models.Region]:
        """List the regions in which an instance can be created.

        Args:
            cloud_provider: Only regions of this cloud provider, such as `aws`.
            service_plan: Only regions that offer this plan.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            BadRequestError: 400: The plan is not known or the page token belongs to another list.

        Example:
            async for region in client.premium.regions.list():
                print(region)
        """
        return AsyncList(
            self._engine,
            _LIST,
            (),
            (("cloudProvider", str, cloud_provider), ("servicePlan", str, service_plan), ("skip", int, skip)),
        )
