# Generated from api/billing.yaml by codegen; do not edit.
"""The shapes of what requests of the billing service hold."""

from __future__ import annotations

from tidbcloud._body import Field, Shape, date, sequence, text

COST_EXPLORER_TIME_RANGE = Shape(
    {
        "start_date": Field("startDate", date),
        "end_date": Field("endDate", date),
    },
)

COST_EXPLORER_SERVICE = Shape(
    {
        "product": Field("product", text),
        "category": Field("category", text),
        "component": Field("component", text),
        "service": Field("service", text),
    },
)

COST_EXPLORER_PROVIDER = Shape(
    {
        "name": Field("name", text),
        "regions": Field("regions", sequence(text)),
    },
)

COST_EXPLORER_FILTER = Shape(
    {
        "time_range": Field("timeRange", COST_EXPLORER_TIME_RANGE),
        "services": Field("services", sequence(COST_EXPLORER_SERVICE)),
        "providers": Field("providers", sequence(COST_EXPLORER_PROVIDER)),
        "projects": Field("projects", sequence(text)),
        "clusters": Field("clusters", sequence(text)),
    },
)

COST_EXPLORER_GROUPS = Shape(
    {
        "group_by": Field("groupBy", sequence(text)),
        "time_granularity": Field("timeGranularity", text),
    },
)

COST_EXPLORER_QUERY = Shape(
    {
        "filter": Field("filter", COST_EXPLORER_FILTER),
        "groups": Field("groups", COST_EXPLORER_GROUPS),
    },
)
