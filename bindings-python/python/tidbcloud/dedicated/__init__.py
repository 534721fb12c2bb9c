# Generated from api/dedicated.yaml by codegen; do not edit.
"""TiDB Cloud Dedicated: the models.

The methods are on the clients: `client.dedicated`.
"""

from __future__ import annotations

from tidbcloud.dedicated.models import (
    CloudProvider,
    Cluster,
    ClusterState,
    ComponentQuota,
    ComponentType,
    ListClustersResponse,
    ListNodeSpecsResponse,
    ListRegionsResponse,
    LogRedactionPolicy,
    NodeChangingProgress,
    NodeSpec,
    PauseClusterResponse,
    PausePlan,
    PauseType,
    Region,
    ResumeClusterResponse,
    ServicePlan,
    ShowCloudProvidersResponse,
    ShowNodeQuotaResponse,
    StorageNodeSetting,
    StorageType,
    TidbNodeGroup,
    TidbNodeGroupConnectionType,
    TidbNodeGroupEndpoint,
    TidbNodeGroupState,
    TidbNodeSetting,
    TiproxySetting,
)

__all__ = [
    "CloudProvider",
    "Cluster",
    "ClusterState",
    "ComponentQuota",
    "ComponentType",
    "ListClustersResponse",
    "ListNodeSpecsResponse",
    "ListRegionsResponse",
    "LogRedactionPolicy",
    "NodeChangingProgress",
    "NodeSpec",
    "PauseClusterResponse",
    "PausePlan",
    "PauseType",
    "Region",
    "ResumeClusterResponse",
    "ServicePlan",
    "ShowCloudProvidersResponse",
    "ShowNodeQuotaResponse",
    "StorageNodeSetting",
    "StorageType",
    "TidbNodeGroup",
    "TidbNodeGroupConnectionType",
    "TidbNodeGroupEndpoint",
    "TidbNodeGroupState",
    "TidbNodeSetting",
    "TiproxySetting",
]
