"""The two ways of calling, for a player that needs not know which one it uses.

An asyncio call runs to its end on a loop that lives as long as the scenario, so that its connections do too.
"""

from __future__ import annotations

import asyncio
import inspect
import keyword
import re
from typing import TYPE_CHECKING, Any

import msgspec
import tidbcloud
from tidbcloud._model import Model

if TYPE_CHECKING:
    from collections.abc import Callable


class Synchronous:
    """Calls `Client`."""

    def client(self, settings: dict[str, Any]) -> Any:
        """A client with these arguments."""
        return tidbcloud.Client(**settings)

    def run(self, call: Callable[[], Any], *, pages: bool = False) -> Any:
        """What a call gives in the end; all items of a list, or its pages."""
        value = call()
        if not isinstance(value, tidbcloud.List):
            return value
        return [page.response.value for page in value.pages()] if pages else value.to_list()

    def close(self) -> None:
        """Ends what this needs between calls."""


class Asyncio(Synchronous):
    """Calls `AsyncClient`."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()

    def client(self, settings: dict[str, Any]) -> Any:
        return tidbcloud.AsyncClient(**settings)

    def run(self, call: Callable[[], Any], *, pages: bool = False) -> Any:
        async def wait() -> Any:
            value = call()
            if not isinstance(value, tidbcloud.AsyncList):
                return await value
            return [page.response.value async for page in value.pages()] if pages else await value.to_list()

        return self._loop.run_until_complete(wait())

    def close(self) -> None:
        self._loop.close()


def method(client: Any, name: str, *, whole: bool) -> Any:
    """The method of a canonical name; `whole` for the one that returns the whole answer."""
    service, resource, verb = name.split(".")
    found = getattr(getattr(client, service), resource)
    return getattr(found.with_response if whole else found, verb)


def keywords(function: Any, arguments: dict[str, Any]) -> dict[str, Any]:
    """Arguments by wire names under the names that a method gives them."""
    known = inspect.signature(function).parameters
    spelled = {name: snake_case(name) for name in arguments}
    return {
        f"{spelled[name]}_" if f"{spelled[name]}_" in known else spelled[name]: with_integers(value)
        for name, value in arguments.items()
    }


def with_integers(value: Any) -> Any:
    """The value with each `{$integer: "9007199254740993"}` as the number itself."""
    if isinstance(value, list):
        return [with_integers(item) for item in value]
    if isinstance(value, dict):
        if value.keys() == {"$integer"}:
            return int(value["$integer"])
        return {name: with_integers(item) for name, item in value.items()}
    return value


def snake_case(name: str) -> str:
    """A wire name as Python's: `clusterId` is `cluster_id`."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
    return f"{words}_" if keyword.iskeyword(words) else words


def on_the_wire(value: Any) -> Any:
    """A typed value as JSON in wire names."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [on_the_wire(item) for item in value]
    return msgspec.to_builtins(value)
