"""Requests that have no method yet: plain JSON in, plain JSON out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import msgspec

from ._loops import deliver
from ._response import Response
from ._unreadable import UNREADABLE
from .errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._native import Answer, Engine

__all__ = ["AsyncFree", "Free"]


class Free:
    """What `Client.request` calls."""

    __slots__ = ("_engine",)

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def request(
        self, service: str, method: str, path: str, query: Mapping[str, object] | None, body: object
    ) -> Response[Any]:
        """Sends a request on this thread."""
        try:
            answer = self._engine.request(service, method, path, _query(query), _body(body))
        finally:
            del body, query  # See `_call`.
        return _response(answer, service)


class AsyncFree:
    """What `AsyncClient.request` calls."""

    __slots__ = ("_engine",)

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def request(
        self, service: str, method: str, path: str, query: Mapping[str, object] | None, body: object
    ) -> Response[Any]:
        """Sends a request without holding the loop."""
        start = self._engine.start_request
        try:
            answer = await deliver(start, service, method, path, _query(query), _body(body))
        finally:
            del body, query
        return _response(answer, service)


def _query(query: Mapping[str, object] | None) -> tuple[tuple[str, object], ...] | None:
    return None if query is None else tuple(query.items())


def _body(body: object) -> bytes | None:
    if body is None:
        return None
    try:
        return msgspec.json.encode(body)
    except RecursionError:
        raise InvalidArgumentError("body is nested too deep", argument="body") from None
    finally:
        del body


def _response(answer: Answer, service: str) -> Response[Any]:
    try:
        return Response(answer, msgspec.json.decode(answer.body) if answer.body else None)
    except UNREADABLE:
        pass  # Not a cause of what follows: see `_call`.
    from ._lenient import decode

    return Response(answer, decode(service, cast("type[Any]", Any), answer))
