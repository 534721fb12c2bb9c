# Generated from api/pets.yaml by codegen; do not edit.
"""What stores are to pay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tidbcloud._body import date, decimal, month, unzoned
from tidbcloud._call import (
    ANY,
    AsyncResource,
    AsyncWhole,
    Operation,
    Resource,
    Whole,
    async_whole_answer,
    whole_answer,
)
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud.pets import _bodies, models

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from decimal import Decimal

    from tidbcloud._native import Engine
    from tidbcloud.pets import params

_ADD = Operation("pets.bills.add", ANY, _bodies.BILLS_ADD_BODY, query={"printed": ("printed", unzoned)})
_CANCEL = Operation("pets.bills.cancel", models.CancelBillResponse)
_LIST = Listing(
    "pets.bills.list",
    list[models.Bill],
    lambda page: page,
    "",
    query={"since": ("since", date), "month": ("month", month), "least": ("least", decimal)},
)


class Bills(Resource):
    """What stores are to pay."""

    __slots__ = ()

    @property
    def with_response(self) -> BillsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return BillsWithResponse(self._engine)

    def add(
        self,
        store_id: str,
        *,
        entries: Sequence[params.EntryParam],
        printed: dt.datetime | str | None = None,
    ) -> Any:
        """Add to the bill of a store.

        Not repeated when the connection breaks after it was sent: `pets.bills.list` shows whether it was
        applied.

        Args:
            store_id: The store's id.
            entries: What to add. At least 1 item.
            printed: When it was printed. As YYYY-MM-DD HH:mm:ss, of a zone that is not said.

        Example:
            bill = client.pets.bills.add(store_id, entries=entries)
        """
        try:
            return self._call(
                _ADD,
                (store_id,),
                _ADD.query(("printed", str, printed)),
                _ADD.body(entries=entries),
            )
        finally:
            del entries

    def cancel(self, store_id: str, number: str) -> models.CancelBillResponse:
        """Cancel a bill.

        Args:
            store_id: The store's id.
            number: The bill's number.

        Example:
            bill = client.pets.bills.cancel(store_id, number)
        """
        return self._call(_CANCEL, (store_id, number))

    def list(
        self,
        store_id: str,
        *,
        since: dt.date | str | None = None,
        month: str | None = None,
        least: Decimal | int | str | None = None,
    ) -> List[models.Bill]:
        """List the bills of a store.

        Args:
            store_id: The store's id.
            since: Only of this day and later. As YYYY-MM-DD.
            month: Only of this month. As YYYY-MM.
            least: Only larger ones. Unit: USD. An exact decimal.

        Example:
            for bill in client.pets.bills.list(store_id):
                print(bill)
        """
        return List(
            self._engine,
            _LIST,
            (store_id,),
            _LIST.query(("since", str, since), ("month", str, month), ("least", str, least)),
        )


class AsyncBills(AsyncResource):
    """What stores are to pay."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncBillsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncBillsWithResponse(self._engine)

    async def add(
        self,
        store_id: str,
        *,
        entries: Sequence[params.EntryParam],
        printed: dt.datetime | str | None = None,
    ) -> Any:
        """Add to the bill of a store.

        Not repeated when the connection breaks after it was sent: `pets.bills.list` shows whether it was
        applied.

        Args:
            store_id: The store's id.
            entries: What to add. At least 1 item.
            printed: When it was printed. As YYYY-MM-DD HH:mm:ss, of a zone that is not said.

        Example:
            bill = await client.pets.bills.add(store_id, entries=entries)
        """
        try:
            return await self._call(
                _ADD,
                (store_id,),
                _ADD.query(("printed", str, printed)),
                _ADD.body(entries=entries),
            )
        finally:
            del entries

    async def cancel(self, store_id: str, number: str) -> models.CancelBillResponse:
        """Cancel a bill.

        Args:
            store_id: The store's id.
            number: The bill's number.

        Example:
            bill = await client.pets.bills.cancel(store_id, number)
        """
        return await self._call(_CANCEL, (store_id, number))

    def list(
        self,
        store_id: str,
        *,
        since: dt.date | str | None = None,
        month: str | None = None,
        least: Decimal | int | str | None = None,
    ) -> AsyncList[models.Bill]:
        """List the bills of a store.

        Args:
            store_id: The store's id.
            since: Only of this day and later. As YYYY-MM-DD.
            month: Only of this month. As YYYY-MM.
            least: Only larger ones. Unit: USD. An exact decimal.

        Example:
            async for bill in client.pets.bills.list(store_id):
                print(bill)
        """
        return AsyncList(
            self._engine,
            _LIST,
            (store_id,),
            _LIST.query(("since", str, since), ("month", str, month), ("least", str, least)),
        )


class _WholeBills(Whole, Bills):
    __slots__ = ()


class BillsWithResponse:
    """The methods of `Bills`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeBills(engine)
        self.add = whole_answer(whole.add)
        self.cancel = whole_answer(whole.cancel)


class _WholeAsyncBills(AsyncWhole, AsyncBills):
    __slots__ = ()


class AsyncBillsWithResponse:
    """The methods of `AsyncBills`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncBills(engine)
        self.add = async_whole_answer(whole.add)
        self.cancel = async_whole_answer(whole.cancel)
