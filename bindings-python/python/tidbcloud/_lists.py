"""Lists: iterated for their items over all pages, or page by page.

Nothing is sent until a list is iterated. The engine asks for the largest page that the service allows and
fetches the next one while the caller works on this one; it stops when the caller stops.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._call import Operation
from ._loops import deliver
from ._model import beyond, table
from ._response import Response

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping

    from ._body import Kind
    from ._call import Query
    from ._native import Answer, Engine

__all__ = ["AsyncList", "Items", "List", "Listing", "Page"]

T = TypeVar("T")
P = TypeVar("P")


class Listing(Generic[P, T]):
    """A list operation: the type of its pages, and where a page has its items.

    That is a name on the wire, or an empty one where the page itself is the list.
    """

    __slots__ = ("field", "items", "operation", "path", "query")

    def __init__(
        self,
        name: str,
        page: type[P],
        items: Callable[[P], list[T]],
        field: str,
        *,
        path: Mapping[str, Kind] | None = None,
        query: Mapping[str, tuple[str, Kind]] | None = None,
    ) -> None:
        self.operation: Operation[P] = Operation(name, page, path=path, query=query)
        self.path = self.operation.path
        self.query = self.operation.query
        self.items: Callable[[P], list[T]] = items
        self.field: str = field

    def read(self, answer: Answer) -> Page[T]:
        """An answer as a page."""
        value = self.operation.decode(answer)
        return Page(self.items(value), Response(answer, value), self.field)


class Page(Generic[T]):
    """One answer of a list."""

    __slots__ = ("_field", "items", "response")

    items: Items[T]
    """The items of this page."""
    response: Response[Any]
    """The answer, whole."""

    def __init__(self, items: list[T], response: Response[Any], field: str) -> None:
        self.items = Items(items)
        self.response = response
        self._field = field

    def unknown_fields(self, item: T) -> dict[str, Any]:
        """What the service sent of an item of this page beyond the fields of its type, by wire names."""
        page = self.response.json()
        for own, plain in zip(self.items, page[self._field] if self._field else page, strict=True):
            if own is item:
                return beyond(plain, own)
        raise LookupError("this page does not hold this item")

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"<Page of {len(self.items)}: {self.items!r}>"

    def _repr_html_(self) -> str:
        return self.items._repr_html_()


class Items(list[T]):
    """A list of items that a notebook shows as a table."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return table(self, "1 item" if len(self) == 1 else f"{len(self)} items")


class List(Generic[T]):
    """A list of the service, fetched as it is iterated; each iteration asks anew."""

    __slots__ = ("_engine", "_listing", "_path", "_query")

    def __init__(
        self, engine: Engine, listing: Listing[Any, T], path: tuple[str, ...], query: Query | None = None
    ) -> None:
        self._engine = engine
        self._listing = listing
        self._path = path
        self._query = query

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """The pages, one after another."""
        pages = self._engine.pages(self._listing.operation.row, self._path, self._query, True)
        while (answer := pages.next()) is not None:
            yield self._listing.read(answer)

    def to_list(self) -> Items[T]:
        """All items."""
        return Items(self)

    def __repr__(self) -> str:
        return f"<List {self._listing.operation.name}: iterate it, or call to_list()>"

    def _repr_html_(self) -> str:
        # To show a list must not fetch all of it: that is for who asks for all of it.
        first = next(self.pages(), None)
        items = [] if first is None else first.items
        return table(items, f"{self._listing.operation.name}: the first page")


class AsyncList(Generic[T]):
    """A list of the service, fetched as it is iterated with `async for`; each iteration asks anew."""

    __slots__ = ("_engine", "_listing", "_path", "_query")

    def __init__(
        self, engine: Engine, listing: Listing[Any, T], path: tuple[str, ...], query: Query | None = None
    ) -> None:
        self._engine = engine
        self._listing = listing
        self._path = path
        self._query = query

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """The pages, one after another."""
        pages = self._engine.pages(self._listing.operation.row, self._path, self._query, False)
        while (answer := await deliver(pages.start)) is not None:
            yield self._listing.read(answer)

    async def to_list(self) -> Items[T]:
        """All items."""
        return Items([item async for item in self])

    def __repr__(self) -> str:
        return f"<AsyncList {self._listing.operation.name}: iterate it with `async for`, or await to_list()>"
