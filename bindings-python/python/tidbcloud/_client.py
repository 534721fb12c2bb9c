"""The two clients. What they offer of each service is generated (`_services`); here is the rest of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ._lazy import lazy
from ._native import Engine
from ._services import AsyncServices, Services
from .errors import ConfigError, InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from os import PathLike
    from types import TracebackType

    from typing_extensions import Self

    from ._free import AsyncFree, Free
    from ._response import Response

__all__ = ["AsyncClient", "Client"]

C = TypeVar("C", bound="Client | AsyncClient")


class Client(Services):
    """A client of the TiDB Cloud API for one API key.

        with tidbcloud.Client() as client:
            for cluster in client.serverless.clusters.list():
                print(cluster.display_name)

    It may be used from several threads at once. What is not given is looked up in the environment
    (`TIDBCLOUD_PUBLIC_KEY`, `TIDBCLOUD_PRIVATE_KEY`), then in a profile of `~/.ticloud/config.toml`. Raises
    `ConfigError` with the setting that is missing or wrong; nothing is sent.

    It can be pickled, to go to a worker process: the settings cross, a private key never does. Keys are
    looked up where the pickle is opened, at the first call, in the environment and then in the profile that
    the client was made with. Where the keys were arguments, the ones found there are to be the same pair; if
    not, the first call raises `ConfigError`.

    Args:
        public_key: The API key's public half. Needs `private_key` beside it.
        private_key: The API key's private half.
        profile: A profile of the configuration file. Default: `TIDBCLOUD_PROFILE`, else the file's choice.
        config_file: The configuration file. Default: `~/.ticloud/config.toml`.
        endpoints: Where services are reached, by their names: `{"serverless": "https://…"}`. Plain http only
            to a loopback address.
        ca_bundle: A PEM file of certificates that are trusted beside the system's. Default:
            `TIDBCLOUD_CA_BUNDLE`.
        timeout: Seconds for one attempt.
        deadline: Seconds for a whole call: all its attempts and the pauses between them.
        retries: How often an attempt that failed in passing is repeated at most.
    """

    def __init__(
        self,
        public_key: str | None = None,
        private_key: str | None = None,
        *,
        profile: str | None = None,
        config_file: str | PathLike[str] | None = None,
        endpoints: Mapping[str, str] | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        timeout: float = 30.0,
        deadline: float = 120.0,
        retries: int = 2,
    ) -> None:
        try:
            self._engine = Engine(
                public_key,
                private_key,
                profile,
                config_file,
                endpoints,
                ca_bundle,
                *_options(_setting, timeout, deadline, retries, None),
            )
        finally:
            # A traceback that shows local variables is not to show this one.
            del private_key

    def with_options(
        self,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """The same client with other bounds, or with headers on every request; `None` leaves one as it is.

        Connections and sessions are shared with this client, and so is its end.
        """
        options = _options(_argument, timeout, deadline, retries, headers)
        return _of(type(self), self._engine.with_options(*options))

    def request(
        self,
        service: str,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: object = None,
    ) -> Response[Any]:
        """Sends a request that has no method yet, signed, paced and repeated as all else.

            client.request("serverless", "GET", "/v1beta1/clusters/123").value["displayName"]

        Args:
            service: The service's name, such as `serverless`.
            method: `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
            path: The whole path, percent-encoded.
            query: Values by name; a list repeats its name, `None` is left out.
            body: Any JSON value.
        """
        try:
            return self._free.request(service, method, path, query, body)
        finally:
            del body, query  # See `_call`.

    @lazy
    def _free(self) -> Free:
        from ._free import Free

        return Free(self._engine)

    def close(self) -> None:
        """Closes the connections. Whatever is called afterwards raises `RuntimeError`."""
        self._engine.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return _shown(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return _of, (type(self), self._engine)


class AsyncClient(AsyncServices):
    """A client of the TiDB Cloud API for one API key, for asyncio.

        async with tidbcloud.AsyncClient() as client:
            async for cluster in client.serverless.clusters.list():
                print(cluster.display_name)

    It is bound to no event loop and may be used from several at once. The arguments are those of `Client`.
    """

    def __init__(
        self,
        public_key: str | None = None,
        private_key: str | None = None,
        *,
        profile: str | None = None,
        config_file: str | PathLike[str] | None = None,
        endpoints: Mapping[str, str] | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        timeout: float = 30.0,
        deadline: float = 120.0,
        retries: int = 2,
    ) -> None:
        try:
            self._engine = Engine(
                public_key,
                private_key,
                profile,
                config_file,
                endpoints,
                ca_bundle,
                *_options(_setting, timeout, deadline, retries, None),
            )
        finally:
            del private_key  # See `Client`.

    def with_options(
        self,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """As `Client.with_options`."""
        options = _options(_argument, timeout, deadline, retries, headers)
        return _of(type(self), self._engine.with_options(*options))

    async def request(
        self,
        service: str,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: object = None,
    ) -> Response[Any]:
        """As `Client.request`."""
        try:
            return await self._free.request(service, method, path, query, body)
        finally:
            del body, query

    @lazy
    def _free(self) -> AsyncFree:
        from ._free import AsyncFree

        return AsyncFree(self._engine)

    async def aclose(self) -> None:
        """Closes the connections. Whatever is called afterwards raises `RuntimeError`."""
        self._engine.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return _shown(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return _of, (type(self), self._engine)


def _of(kind: type[C], engine: Engine) -> C:
    """A client on an engine that is there already."""
    client = object.__new__(kind)
    client._engine = engine
    return client


_LONGEST = 1e9
"""Seconds that no bound exceeds: three decades are as good as for ever, and clocks can count them."""


def _options(
    refused: Callable[[str, str], Exception],
    timeout: float | None,
    deadline: float | None,
    retries: int | None,
    headers: Mapping[str, str] | None,
) -> tuple[float | None, float | None, int | None, list[tuple[str, str]]]:
    """Bounds and headers in the engine's form, refused by name where they cannot be."""
    for name, seconds in (("timeout", timeout), ("deadline", deadline)):
        if seconds is None:
            continue
        is_number = isinstance(seconds, int | float) and not isinstance(seconds, bool)
        if not is_number or not 0 < seconds <= _LONGEST:
            raise refused(name, f"{name} is to be a number of seconds above zero, not {seconds!r}")
    if retries is not None:
        is_count = isinstance(retries, int) and not isinstance(retries, bool)
        if not is_count or not 0 <= retries < 2**32 - 1:
            raise refused("retries", f"retries is to be a count from zero on, not {retries!r}")
    pairs = list((headers or {}).items())
    if not all(isinstance(part, str) for pair in pairs for part in pair):
        raise refused("headers", "headers are to be strings by strings")
    return timeout, deadline, retries, pairs


def _setting(name: str, message: str) -> ConfigError:
    """The error for an argument that a client is made with."""
    return ConfigError(message, setting=name, source="an argument")


def _argument(name: str, message: str) -> InvalidArgumentError:
    """The error for an argument of a call."""
    return InvalidArgumentError(message, argument=name)


def _shown(client: Client | AsyncClient) -> str:
    kind = type(client).__name__
    engine: Engine | None = client.__dict__.get("_engine")
    if engine is None:
        return f"<{kind}, not set up>"  # In a traceback of its own making.
    if engine.closed:
        return f"<{kind}, closed>"
    from ._call import key_of

    key = key_of(engine)
    if not key.startswith("with key"):
        return f"<{kind} {key}>"
    return f"<{kind} {key} at {', '.join(sorted(set(engine.endpoints.values())))}>"
