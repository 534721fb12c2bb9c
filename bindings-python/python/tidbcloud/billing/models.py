# Generated from api/billing.yaml by codegen; do not edit.
"""Models of the billing service: what it answers."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, TypeAlias

from tidbcloud._model import Model

if TYPE_CHECKING:
    CostExplorerGranularity: TypeAlias = Literal["day", "month", "total"] | str
    """How long the periods of a report are.

    - `day`: A day each.
    - `month`: A month each.
    - `total`: One period in all.
    """

    CostExplorerGroupBy: TypeAlias = (
        Literal["service", "product", "project", "cluster", "provider", "region"] | str
    )
    """What costs are broken down by.

    - `service`: By service, down to the component.
    - `product`: By product.
    - `project`: By project.
    - `cluster`: By cluster.
    - `provider`: By cloud provider.
    - `region`: By region of a cloud provider.
    """
else:
    CostExplorerGranularity = str
    CostExplorerGroupBy = str


class Bill(Model, rename="camel"):
    """The bill of one month."""

    overview: BillOverview | None = None
    """What the month cost as a whole."""
    summary_by_project: ProjectSummary | None = None
    """The same by project."""
    summary_by_service: list[ServiceCosts] = []
    """The same by service."""


class BillDetail(Model, rename="camel"):
    """What one service of one cluster cost on one day."""

    billed_date: dt.date | None = None
    """The day. As YYYY-MM-DD."""
    project_name: str | None = None
    """Name of the project."""
    cluster_name: str | None = None
    """Name of the cluster."""
    service_path_name: str | None = None
    """Names of product, category and component, joined by ` - `."""
    running_total: Decimal | None = None
    """What was used. Unit: USD cents. An exact decimal."""
    discounts: Decimal | None = None
    """What discounts take off. Unit: USD cents. An exact decimal."""
    credits: Decimal | None = None
    """What credits take off. Unit: USD cents. An exact decimal."""
    total_cost: Decimal | None = None
    """What is to be paid: `running_total` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    """


class BillDetails(Model):
    """What each day of a month cost."""

    details: list[BillDetail] = []
    """The costs, by day, cluster and service."""


class BillOverview(Model, rename="camel"):
    """What a month cost as a whole."""

    billed_month: str | None = None
    """The month. As YYYY-MM."""
    running_total: Decimal | None = None
    """What was used. Unit: USD cents. An exact decimal."""
    discounts: Decimal | None = None
    """What discounts take off. Unit: USD cents. An exact decimal."""
    credits: Decimal | None = None
    """What credits take off. Unit: USD cents. An exact decimal."""
    total_cost: Decimal | None = None
    """What is to be paid: `running_total` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    """


class CostExplorerArguments(Model):
    """The values that a query can filter by."""

    services: list[CostExplorerService] = []
    """Everything that was sold to the organization."""
    providers: list[CostExplorerProvider] = []
    """Cloud providers, with their regions."""
    projects: list[CostExplorerProject] = []
    """Projects."""
    clusters: list[CostExplorerCluster] = []
    """Clusters, those that are gone included."""


class CostExplorerCluster(Model, rename={"project_id": "ProjectID", "region_name": "regionName"}):
    """A cluster to filter by."""

    id: str | None = None
    """Id of the cluster."""
    name: str | None = None
    """Name of the cluster."""
    project_id: str | None = None
    """Id of its project. The capitals are the service's own."""
    region_name: str | None = None
    """Its region."""
    status: str | None = None
    """Its state."""


class CostExplorerPart(Model, rename="camel"):
    """What one group cost in one period."""

    billed_date: str | None = None
    """The day or the month, depending on the granularity."""
    detail_key: str | None = None
    """Id of the group's project or cluster, or the name of anything else."""
    detail_name: str | None = None
    """Its name."""
    running_total: Decimal | None = None
    """What was used. Unit: USD cents. An exact decimal."""
    discounts: Decimal | None = None
    """What discounts take off. Unit: USD cents. An exact decimal."""
    credits: Decimal | None = None
    """What credits take off. Unit: USD cents. An exact decimal."""
    total_cost: Decimal | None = None
    """What is to be paid: `running_total` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    """


class CostExplorerPeriod(Model, rename="camel"):
    """What one period cost."""

    billed_date: str | None = None
    """The day or the month, depending on the granularity."""
    breakdown: list[CostExplorerPart] = []
    """The same, broken down by what was asked for."""
    running_total: Decimal | None = None
    """What was used. Unit: USD cents. An exact decimal."""
    discounts: Decimal | None = None
    """What discounts take off. Unit: USD cents. An exact decimal."""
    credits: Decimal | None = None
    """What credits take off. Unit: USD cents. An exact decimal."""
    total_cost: Decimal | None = None
    """What is to be paid: `running_total` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    """


class CostExplorerProject(Model):
    """A project to filter by."""

    id: str | None = None
    """Id of the project."""
    name: str | None = None
    """Name of the project."""
    status: str | None = None
    """Its state."""


class CostExplorerProvider(Model):
    """A cloud provider, and regions of it."""

    name: str | None = None
    """Name of the provider."""
    regions: list[str] = []
    """Names of regions."""


class CostExplorerReport(Model, rename="camel"):
    """The answer to a question about costs."""

    elements: list[CostExplorerPeriod] = []
    """One element for each period that cost something."""
    running_total: Decimal | None = None
    """What was used. Unit: USD cents. An exact decimal."""
    discounts: Decimal | None = None
    """What discounts take off. Unit: USD cents. An exact decimal."""
    credits: Decimal | None = None
    """What credits take off. Unit: USD cents. An exact decimal."""
    total_cost: Decimal | None = None
    """What is to be paid: `running_total` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    """


class CostExplorerService(Model):
    """Something that is sold, told on three levels. A filter may leave lower levels out."""

    product: str | None = None
    """The first level, a product."""
    category: str | None = None
    """The second level, a kind of service."""
    component: str | None = None
    """The third level, a component."""
    service: str | None = None
    """All levels, joined by ` - `."""


class OtherCharge(Model, rename="camel"):
    """A cost of the whole organization."""

    charge_name: str | None = None
    """What it is for."""
    running_total: Decimal | None = None
    """What was used. Unit: USD cents. An exact decimal."""
    discounts: Decimal | None = None
    """What discounts take off. Unit: USD cents. An exact decimal."""
    credits: Decimal | None = None
    """What credits take off. Unit: USD cents. An exact decimal."""
    total_cost: Decimal | None = None
    """What is to be paid: `running_total` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    """


class ProjectCosts(Model, rename="camel"):
    """What a project cost."""

    project_name: str | None = None
    """Name of the project."""
    running_total: Decimal | None = None
    """What was used. Unit: USD cents. An exact decimal."""
    discounts: Decimal | None = None
    """What discounts take off. Unit: USD cents. An exact decimal."""
    credits: Decimal | None = None
    """What credits take off. Unit: USD cents. An exact decimal."""
    total_cost: Decimal | None = None
    """What is to be paid: `running_total` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    """


class ProjectSummary(Model, rename="camel"):
    """The costs of a month by project."""

    projects: list[ProjectCosts] = []
    """What each project cost."""
    other_charges: list[OtherCharge] = []
    """Costs that belong to no project."""


class ServiceCosts(Model, rename="camel"):
    """What a service cost, and its parts within."""

    service_name: str | None = None
    """Name of the service."""
    service_costs: list[ServiceCosts] = []
    """The parts that it is made of; each may have parts of its own."""
    running_total: Decimal | None = None
    """What was used. Unit: USD cents. An exact decimal."""
    discounts: Decimal | None = None
    """What discounts take off. Unit: USD cents. An exact decimal."""
    credits: Decimal | None = None
    """What credits take off. Unit: USD cents. An exact decimal."""
    total_cost: Decimal | None = None
    """What is to be paid: `running_total` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    """
