# Generated from api/msp.yaml by codegen; do not edit.
"""TiDB Cloud for managed service providers: the models.

The methods are on the clients: `client.msp`.
"""

from __future__ import annotations

from tidbcloud.msp.models import (
    Bill,
    BillOverview,
    Credit,
    Customer,
    CustomerBill,
    Discount,
    ListCustomersResponse,
    OtherCharge,
    ProjectCosts,
    ProjectSummary,
    ProviderBill,
    ServiceCosts,
    SignupUrl,
)

__all__ = [
    "Bill",
    "BillOverview",
    "Credit",
    "Customer",
    "CustomerBill",
    "Discount",
    "ListCustomersResponse",
    "OtherCharge",
    "ProjectCosts",
    "ProjectSummary",
    "ProviderBill",
    "ServiceCosts",
    "SignupUrl",
]
