# Generated from api/billing.yaml by codegen; do not edit.
"""The resources of the billing service. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._lazy import lazy

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud.billing.bills import AsyncBills, Bills
    from tidbcloud.billing.cost_explorer import AsyncCostExplorer, CostExplorer


class Billing:
    """Reads an organization's bills of this month and of the six before it, and asks what was spent on what.
    All amounts are in US cents. The key needs the role of an owner or billing manager of the organization.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def bills(self) -> Bills:
        """The bill of a month, in total and by the day."""
        from tidbcloud.billing.bills import Bills

        return Bills(self._engine)

    @lazy
    def cost_explorer(self) -> CostExplorer:
        """Questions about costs, with filters and groups."""
        from tidbcloud.billing.cost_explorer import CostExplorer

        return CostExplorer(self._engine)


class AsyncBilling:
    """Reads an organization's bills of this month and of the six before it, and asks what was spent on what.
    All amounts are in US cents. The key needs the role of an owner or billing manager of the organization.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def bills(self) -> AsyncBills:
        """The bill of a month, in total and by the day."""
        from tidbcloud.billing.bills import AsyncBills

        return AsyncBills(self._engine)

    @lazy
    def cost_explorer(self) -> AsyncCostExplorer:
        """Questions about costs, with filters and groups."""
        from tidbcloud.billing.cost_explorer import AsyncCostExplorer

        return AsyncCostExplorer(self._engine)
