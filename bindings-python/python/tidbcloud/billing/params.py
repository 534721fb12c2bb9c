# Generated from api/billing.yaml by codegen; do not edit.
"""What requests of the billing service are made of, as plain dicts.

These are for type checkers: at run time any dict with these keys will do, or with the names on the wire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from tidbcloud.billing import models


class CostExplorerFilterParam(TypedDict, total=False):
    """What costs must meet to count. What is left out admits all."""

    time_range: CostExplorerTimeRangeParam
    """When they arose."""
    services: Sequence[CostExplorerServiceParam | models.CostExplorerService]
    """What they are for, any of these."""
    providers: Sequence[CostExplorerProviderParam | models.CostExplorerProvider]
    """Where they arose, in any of these."""
    projects: Sequence[str]
    """Ids of projects, any of which they belong to."""
    clusters: Sequence[str]
    """Ids of clusters, any of which they belong to."""


class CostExplorerGroupsParam(TypedDict, total=False):
    """How costs are summed up."""

    group_by: Sequence[models.CostExplorerGroupBy]
    """What the costs of a period are broken down by."""
    time_granularity: models.CostExplorerGranularity
    """How long a period is."""


class CostExplorerProviderParam(TypedDict, total=False):
    """A cloud provider, and regions of it."""

    name: str
    """Name of the provider."""
    regions: Sequence[str]
    """Names of regions."""


class CostExplorerServiceParam(TypedDict, total=False):
    """Something that is sold, told on three levels. A filter may leave lower levels out."""

    product: str
    """The first level, a product."""
    category: str
    """The second level, a kind of service."""
    component: str
    """The third level, a component."""
    service: str
    """All levels, joined by ` - `."""


class CostExplorerTimeRangeParam(TypedDict, total=False):
    """Days from the first to the last, both included."""

    start_date: dt.date | str
    """The first day. As YYYY-MM-DD."""
    end_date: dt.date | str
    """The last day. As YYYY-MM-DD."""
