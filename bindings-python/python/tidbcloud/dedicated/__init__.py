# Generated from api/dedicated.yaml by codegen; do not edit.
"""TiDB Cloud Dedicated: the models.

The methods are on the clients: `client.dedicated`.
"""

from __future__ import annotations

from tidbcloud.dedicated.models import (
    CloudProvider,
    ComponentType,
    ListNodeSpecsResponse,
    ListRegionsResponse,
    NodeSpec,
    Region,
    ServicePlan,
    ShowCloudProvidersResponse,
    StorageType,
)

__all__ = [
    "CloudProvider",
    "ComponentType",
    "ListNodeSpecsResponse",
    "ListRegionsResponse",
    "NodeSpec",
    "Region",
    "ServicePlan",
    "ShowCloudProvidersResponse",
    "StorageType",
]
