# Generated from api/billing.yaml by codegen; do not edit.
"""The bill of a month, in total and by the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._body import month
from tidbcloud._call import (
    AsyncResource,
    AsyncWhole,
    Operation,
    Resource,
    Whole,
    async_whole_answer,
    whole_answer,
)
from tidbcloud.billing import models

if TYPE_CHECKING:
    from tidbcloud._native import Engine

_GET = Operation("billing.bills.get", models.Bill, path={"billed_month": month})
_GET_DETAILS = Operation("billing.bills.get_details", models.BillDetails, path={"billed_month": month})


class Bills(Resource):
    """The bill of a month, in total and by the day."""

    __slots__ = ()

    @property
    def with_response(self) -> BillsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return BillsWithResponse(self._engine)

    def get(self, billed_month: str) -> models.Bill:
        """Get the bill of a month.

        Of this month, the bill so far. A bill can be read until six months after its month.

        Args:
            billed_month: The month of the bill, as in `2024-05`. As YYYY-MM.

        Raises:
            BadRequestError: 400: The month cannot be read or lies ahead or more than six months back.
            PermissionDeniedError: 403: The role of the key does not include bills.

        Example:
            bill = client.billing.bills.get(billed_month)
        """
        return self._call(_GET, _GET.path(billed_month))

    def get_details(self, billed_month: str) -> models.BillDetails:
        """Get what each day of a month cost.

        Of this month, the days so far. Details can be read until six months after their month.

        Args:
            billed_month: The month of the bill, as in `2024-05`. As YYYY-MM.

        Raises:
            BadRequestError: 400: The month cannot be read or lies ahead or more than six months back.
            PermissionDeniedError: 403: The role of the key does not include bills.

        Example:
            details = client.billing.bills.get_details(billed_month)
        """
        return self._call(_GET_DETAILS, _GET_DETAILS.path(billed_month))


class AsyncBills(AsyncResource):
    """The bill of a month, in total and by the day."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncBillsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncBillsWithResponse(self._engine)

    async def get(self, billed_month: str) -> models.Bill:
        """Get the bill of a month.

        Of this month, the bill so far. A bill can be read until six months after its month.

        Args:
            billed_month: The month of the bill, as in `2024-05`. As YYYY-MM.

        Raises:
            BadRequestError: 400: The month cannot be read or lies ahead or more than six months back.
            PermissionDeniedError: 403: The role of the key does not include bills.

        Example:
            bill = await client.billing.bills.get(billed_month)
        """
        return await self._call(_GET, _GET.path(billed_month))

    async def get_details(self, billed_month: str) -> models.BillDetails:
        """Get what each day of a month cost.

        Of this month, the days so far. Details can be read until six months after their month.

        Args:
            billed_month: The month of the bill, as in `2024-05`. As YYYY-MM.

        Raises:
            BadRequestError: 400: The month cannot be read or lies ahead or more than six months back.
            PermissionDeniedError: 403: The role of the key does not include bills.

        Example:
            details = await client.billing.bills.get_details(billed_month)
        """
        return await self._call(_GET_DETAILS, _GET_DETAILS.path(billed_month))


class _WholeBills(Whole, Bills):
    __slots__ = ()


class BillsWithResponse:
    """The methods of `Bills`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeBills(engine)
        self.get = whole_answer(whole.get)
        self.get_details = whole_answer(whole.get_details)


class _WholeAsyncBills(AsyncWhole, AsyncBills):
    __slots__ = ()


class AsyncBillsWithResponse:
    """The methods of `AsyncBills`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncBills(engine)
        self.get = async_whole_answer(whole.get)
        self.get_details = async_whole_answer(whole.get_details)
