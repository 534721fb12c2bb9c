"""The native half of the package: handles and bytes. See `src/lib.rs` of the binding."""

import asyncio
from collections.abc import Mapping
from os import PathLike
from typing import Final, TypeAlias, final

__version__: Final[str]

_QueryKind: TypeAlias = type[str | float] | tuple[type[str | float]]
_Query: TypeAlias = tuple[tuple[str, _QueryKind, object], ...]
_PlainQuery: TypeAlias = tuple[tuple[str, object], ...]
_Poll: TypeAlias = tuple[str, float, int, bool, Answer | None]

def row(name: str) -> int: ...
def stop() -> None: ...

@final
class Answer:
    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> list[tuple[str, str]]: ...
    @property
    def trace_id(self) -> str | None: ...
    @property
    def attempts(self) -> int: ...
    @property
    def body(self) -> bytes: ...

@final
class Arrivals:
    def wait(self) -> bool: ...

@final
class Bridge:
    def __new__(cls) -> Bridge: ...
    @property
    def socket(self) -> int | None: ...
    def arrivals(self) -> Arrivals: ...
    def drain(self) -> None: ...
    def abort(self, ticket: int, /) -> None: ...

@final
class Pages:
    def next(self) -> Answer | None: ...
    def start(self, bridge: Bridge, future: asyncio.Future[Answer | None], /) -> int: ...

@final
class Wait:
    def next(self) -> _Poll: ...
    def start(self, bridge: Bridge, future: asyncio.Future[_Poll], /) -> int: ...

@final
class Engine:
    def __new__(
        cls,
        public_key: str | None,
        private_key: str | None,
        profile: str | None,
        config_file: str | PathLike[str] | None,
        endpoints: Mapping[str, str] | None,
        ca_bundle: str | PathLike[str] | None,
        timeout: float | None,
        deadline: float | None,
        retries: int | None,
        headers: list[tuple[str, str]],
        pickled: bool = False,
        /,
    ) -> Engine: ...
    @property
    def public_key(self) -> str: ...
    @property
    def endpoints(self) -> dict[str, str]: ...
    @property
    def closed(self) -> bool: ...
    def with_options(
        self,
        timeout: float | None,
        deadline: float | None,
        retries: int | None,
        headers: list[tuple[str, str]],
        /,
    ) -> Engine: ...
    def close(self) -> None: ...
    def execute(
        self,
        row: int,
        path: tuple[str, ...],
        query: _Query | None = None,
        body: bytes | None = None,
        /,
    ) -> Answer: ...
    def start(
        self,
        bridge: Bridge,
        future: asyncio.Future[Answer],
        row: int,
        path: tuple[str, ...],
        query: _Query | None = None,
        body: bytes | None = None,
        /,
    ) -> int: ...
    def request(
        self,
        service: str,
        method: str,
        path: str,
        query: _PlainQuery | None = None,
        body: bytes | None = None,
        /,
    ) -> Answer: ...
    def start_request(
        self,
        bridge: Bridge,
        future: asyncio.Future[Answer],
        service: str,
        method: str,
        path: str,
        query: _PlainQuery | None = None,
        body: bytes | None = None,
        /,
    ) -> int: ...
    def pages(self, row: int, path: tuple[str, ...], query: _Query | None, ahead: bool, /) -> Pages: ...
    def wait(
        self, row: int, name: str, path: tuple[str, ...], timeout: float | None, ahead: bool, /
    ) -> Wait: ...
