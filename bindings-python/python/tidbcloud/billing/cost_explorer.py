# Generated from api/billing.yaml by codegen; do not edit.
"""Questions about costs, with filters and groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._call import (
    AsyncResource,
    AsyncWhole,
    Operation,
    Resource,
    Whole,
    async_whole_answer,
    whole_answer,
)
from tidbcloud.billing import _bodies, models

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud.billing import params

_GET_ARGS = Operation("billing.cost_explorer.get_args", models.CostExplorerArguments)
_QUERY = Operation("billing.cost_explorer.query", models.CostExplorerReport, _bodies.COST_EXPLORER_QUERY)


class CostExplorer(Resource):
    """Questions about costs, with filters and groups."""

    __slots__ = ()

    @property
    def with_response(self) -> CostExplorerWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return CostExplorerWithResponse(self._engine)

    def get_args(self) -> models.CostExplorerArguments:
        """Get the values that a query of the cost explorer can filter by.

        Raises:
            PermissionDeniedError: 403: The role of the key does not include bills.

        Example:
            args = client.billing.cost_explorer.get_args()
        """
        return self._call(_GET_ARGS, ())

    def query(
        self,
        *,
        filter: params.CostExplorerFilterParam | None = None,
        groups: params.CostExplorerGroupsParam | None = None,
    ) -> models.CostExplorerReport:
        """Ask what was spent, filtered and grouped.

        Everything may be left out: without filters all costs count. `billing.cost_explorer.get_args` lists
        the values that filters can have. A query changes nothing.

        Args:
            filter: Which costs count.
            groups: How they are summed up.

        Raises:
            BadRequestError: 400: A date cannot be read or the range ends before it starts.
            PermissionDeniedError: 403: The role of the key does not include bills.

        Example:
            cost_explorer = client.billing.cost_explorer.query()
        """
        body = _QUERY.body(filter=filter, groups=groups)
        return self._call(_QUERY, (), None, body)


class AsyncCostExplorer(AsyncResource):
    """Questions about costs, with filters and groups."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncCostExplorerWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncCostExplorerWithResponse(self._engine)

    async def get_args(self) -> models.CostExplorerArguments:
        """Get the values that a query of the cost explorer can filter by.

        Raises:
            PermissionDeniedError: 403: The role of the key does not include bills.

        Example:
            args = await client.billing.cost_explorer.get_args()
        """
        return await self._call(_GET_ARGS, ())

    async def query(
        self,
        *,
        filter: params.CostExplorerFilterParam | None = None,
        groups: params.CostExplorerGroupsParam | None = None,
    ) -> models.CostExplorerReport:
        """Ask what was spent, filtered and grouped.

        Everything may be left out: without filters all costs count. `billing.cost_explorer.get_args` lists
        the values that filters can have. A query changes nothing.

        Args:
            filter: Which costs count.
            groups: How they are summed up.

        Raises:
            BadRequestError: 400: A date cannot be read or the range ends before it starts.
            PermissionDeniedError: 403: The role of the key does not include bills.

        Example:
            cost_explorer = await client.billing.cost_explorer.query()
        """
        body = _QUERY.body(filter=filter, groups=groups)
        return await self._call(_QUERY, (), None, body)


class _WholeCostExplorer(Whole, CostExplorer):
    __slots__ = ()


class CostExplorerWithResponse:
    """The methods of `CostExplorer`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeCostExplorer(engine)
        self.get_args = whole_answer(whole.get_args)
        self.query = whole_answer(whole.query)


class _WholeAsyncCostExplorer(AsyncWhole, AsyncCostExplorer):
    __slots__ = ()


class AsyncCostExplorerWithResponse:
    """The methods of `AsyncCostExplorer`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncCostExplorer(engine)
        self.get_args = async_whole_answer(whole.get_args)
        self.query = async_whole_answer(whole.query)
