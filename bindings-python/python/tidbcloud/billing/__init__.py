# Generated from api/billing.yaml by codegen; do not edit.
"""TiDB Cloud billing: the models.

The methods are on the clients: `client.billing`.
"""

from __future__ import annotations

from tidbcloud.billing.models import (
    Bill,
    BillDetail,
    BillDetails,
    BillOverview,
    CostExplorerArguments,
    CostExplorerCluster,
    CostExplorerGranularity,
    CostExplorerGroupBy,
    CostExplorerPart,
    CostExplorerPeriod,
    CostExplorerProject,
    CostExplorerProvider,
    CostExplorerReport,
    CostExplorerService,
    OtherCharge,
    ProjectCosts,
    ProjectSummary,
    ServiceCosts,
)

__all__ = [
    "Bill",
    "BillDetail",
    "BillDetails",
    "BillOverview",
    "CostExplorerArguments",
    "CostExplorerCluster",
    "CostExplorerGranularity",
    "CostExplorerGroupBy",
    "CostExplorerPart",
    "CostExplorerPeriod",
    "CostExplorerProject",
    "CostExplorerProvider",
    "CostExplorerReport",
    "CostExplorerService",
    "OtherCharge",
    "ProjectCosts",
    "ProjectSummary",
    "ServiceCosts",
]
