"""How a generated method calls the engine, and how the answer's bytes become a typed value.

A body may hold a password, and a traceback may be shown with local variables. So each frame on the way lets
go of its body before an error leaves it.

This is the way of every call, so it is short: the method packs its arguments, `Resource._call` hands them to
the engine, and one cached decoder reads the answer. What an answer may do to surprise a strict decoder (an id
as a number, null for an empty list) is dealt with in `_lenient`, which is only loaded when it happens.
"""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

import msgspec

from . import _native
from ._loops import deliver
from ._response import Response
from ._unreadable import UNREADABLE
from .errors import ConfigError, InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from ._body import Bare, Kind, Shape
    from ._native import Answer, Engine

__all__ = [
    "ANY",
    "AsyncResource",
    "AsyncWhole",
    "Operation",
    "Query",
    "Resource",
    "Whole",
    "async_whole_answer",
    "key_of",
    "whole_answer",
]

T = TypeVar("T")
P = ParamSpec("P")

QueryKind = type[str | float] | tuple[type[str | float]]
Query = tuple[tuple[str, QueryKind, object], ...]
"""Names on the wire, what the values must be, and the values; `None` is not sent.

In a tuple, the type is that of the items of a list, which repeats its name.
"""


ANY = cast("type[Any]", Any)
"""The type of an answer that may be any JSON."""


class Operation(Generic[T]):
    """An operation of the engine's table, and the type that its answer is read as: `NoneType` for none."""

    __slots__ = ("_body", "_decode", "_path", "_query", "name", "row", "type")

    def __init__(
        self,
        name: str,
        kind: type[T],
        body: Shape | Bare | None = None,
        *,
        path: Mapping[str, Kind] | None = None,
        query: Mapping[str, tuple[str, Kind]] | None = None,
    ) -> None:
        self.name: str = name
        self.row: int = _native.row(name)
        self.type: type[T] = kind
        self._body = body
        self._path = path or {}
        self._query = query or {}
        self._decode: Callable[[bytes], T] = self._first_decode

    def _first_decode(self, body: bytes) -> T:
        # Building a decoder takes longer than most answers; so it waits for the first of them.
        self._decode = msgspec.json.Decoder(self.type, strict=False).decode
        return self._decode(body)

    def body(self, **arguments: object) -> bytes | None:
        """The request's body. Raises `InvalidArgumentError` for what it may not hold."""
        try:
            return None if self._body is None else self._body.encode(self.name, arguments)
        finally:
            del arguments

    def path(self, *values: object) -> tuple[str, ...]:
        """The path's values. Raises `InvalidArgumentError` for one that has not its form."""
        entries = zip(self._path.items(), values, strict=True)
        return tuple(self._written(kind, value, name) for (name, kind), value in entries)

    def query(self, *entries: tuple[str, QueryKind, object]) -> Query:
        """The query with its values in the form of the wire. Raises `InvalidArgumentError` likewise."""

        def entry(name: str, kind: QueryKind, value: object) -> tuple[str, QueryKind, object]:
            if value is None or name not in self._query:
                return name, kind, value
            argument, check = self._query[name]
            return name, kind, self._written(check, value, argument)

        return tuple(entry(*given) for given in entries)

    def _written(self, kind: Kind, value: object, argument: str) -> Any:
        try:
            return kind(value, argument)
        except InvalidArgumentError as error:
            from ._body import of

            raise of(self.name, error) from None

    def decode(self, answer: Answer) -> T:
        """The answer as its type. Raises `DecodeError` where it cannot be read as that."""
        if self.type is NoneType:
            return cast("T", None)
        try:
            return self._decode(answer.body)
        except UNREADABLE:
            pass  # Not a cause of what follows: its traceback holds the body.
        from ._lenient import decode

        return decode(self.name, self.type, answer)


def key_of(engine: Engine) -> str:
    """Which key an engine calls with, for what is shown: it never fails."""
    if engine.closed:
        return "of a closed client"
    try:
        return f"with key {engine.public_key}"
    except ConfigError:  # What came by pickle looks for its key now.
        return "without its key"


class Resource:
    """What the resources of the synchronous client share."""

    __slots__ = ("_engine",)

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def _call(
        self,
        operation: Operation[T],
        path: tuple[str, ...],
        query: Query | None = None,
        body: bytes | None = None,
    ) -> T:
        try:
            answer = self._engine.execute(operation.row, path, query, body)
        finally:
            del body
        return operation.decode(answer)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {key_of(self._engine)}>"


class Whole(Resource):
    """Mixed into a resource, it makes each method return the whole answer."""

    __slots__ = ()

    def _call(
        self,
        operation: Operation[Any],
        path: tuple[str, ...],
        query: Query | None = None,
        body: bytes | None = None,
    ) -> Any:
        try:
            answer = self._engine.execute(operation.row, path, query, body)
        finally:
            del body
        return Response(answer, operation.decode(answer))


def whole_answer(method: Callable[P, T]) -> Callable[P, Response[T]]:
    """A method of a resource with `Whole` mixed in, with the type that it has by that."""
    return cast("Callable[P, Response[T]]", method)


class AsyncResource:
    """What the resources of the asyncio client share."""

    __slots__ = ("_engine",)

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def _call(
        self,
        operation: Operation[T],
        path: tuple[str, ...],
        query: Query | None = None,
        body: bytes | None = None,
    ) -> T:
        try:
            answer = await deliver(self._engine.start, operation.row, path, query, body)
        finally:
            del body
        return operation.decode(answer)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {key_of(self._engine)}>"


class AsyncWhole(AsyncResource):
    """Mixed into a resource of the asyncio client, it makes each method return the whole answer."""

    __slots__ = ()

    async def _call(
        self,
        operation: Operation[Any],
        path: tuple[str, ...],
        query: Query | None = None,
        body: bytes | None = None,
    ) -> Any:
        try:
            answer = await deliver(self._engine.start, operation.row, path, query, body)
        finally:
            del body
        return Response(answer, operation.decode(answer))


def async_whole_answer(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, Response[T]]]:
    """A method of a resource with `AsyncWhole` mixed in, with the type that it has by that."""
    return cast("Callable[P, Coroutine[Any, Any, Response[T]]]", method)
