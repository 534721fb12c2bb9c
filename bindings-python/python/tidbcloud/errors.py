"""Every error of this package.

One tree, the same names as in the other languages. Each error says what happened to which operation and
what to do next, carries its facts as attributes, derives from Python's own exception of the same meaning
where there is one, and survives pickling.
"""

from __future__ import annotations

import builtins
from typing import Any

__all__ = [
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigError",
    "ConflictError",
    "ConnectionError",
    "DecodeError",
    "InvalidArgumentError",
    "NotFoundError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "TidbCloudError",
    "TimeoutError",
    "WaitFailedError",
    "WaitTimeoutError",
]


class TidbCloudError(Exception):
    """The base of all of them.

    Facts are keyword arguments when an error is made and attributes afterwards:
    `NotFoundError("no such cluster", status=404).status == 404`.
    """

    message: str = ""
    """What happened, without the operation and the hint that `str()` adds."""
    operation: str | None = None
    """The canonical name of the operation, such as `serverless.clusters.get`."""
    attempts: int = 0
    """How many attempts were made; 0 where nothing was sent."""
    trace_id: str | None = None
    """The service's id of the request, for its support."""
    hint: str | None = None
    """What to do next."""

    def __init__(self, text: str = "", **facts: Any) -> None:
        super().__init__(text)
        self.message = text
        for name, value in facts.items():
            if name.startswith("_") or not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__} carries no {name}")
            setattr(self, name, value)

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else self.message

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[TidbCloudError], args: tuple[Any, ...], facts: dict[str, Any]) -> TidbCloudError:
    error = kind(*args)
    error.__dict__.update(facts)
    return error


class ConfigError(TidbCloudError, ValueError):
    """The client is not set up: no keys, a bad endpoint, plain http."""

    setting: str | None = None
    """The setting that is missing or wrong."""
    source: str | None = None
    """Where it came from: an argument, a variable, a profile."""


class InvalidArgumentError(TidbCloudError, ValueError):
    """An argument was refused before anything was sent."""

    argument: str | None = None
    """The argument's name; a dotted path where it lies inside one, such as `region.name`."""


class ApiError(TidbCloudError):
    """The service answered with an error."""

    status: int | None = None
    """The HTTP status."""
    code: str | None = None
    """The service's own code."""
    details: Any = None
    """The service's details, as JSON values."""
    body: bytes | None = None
    """The answer's body as it came."""


class BadRequestError(ApiError):
    """The service refused the request: 400, and every 4xx without a class of its own."""


class AuthenticationError(ApiError):
    """The service did not accept the API key: 401."""


class PermissionDeniedError(ApiError, PermissionError):
    """The API key may not do this: 403."""


class NotFoundError(ApiError, LookupError):
    """There is no such resource: 404."""


class ConflictError(ApiError):
    """The resource is in a state that does not allow this: 409."""


class RateLimitError(ApiError):
    """The requests of this minute are used up: 429."""

    retry_after: float | None = None
    """Seconds until the service takes requests again."""


class ServerError(ApiError):
    """The service failed: 5xx."""


class ConnectionError(TidbCloudError, builtins.ConnectionError):
    """The connection failed; nothing was applied, or applying it again does no harm."""

    phase: str | None = None
    """How far the last attempt had come: `queue`, `connect`, `exchange` or `body`."""


class TimeoutError(TidbCloudError, builtins.TimeoutError):
    """The time ran out; nothing was applied, or applying it again does no harm."""

    phase: str | None = None
    """How far the last attempt had come: `queue`, `connect`, `exchange` or `body`."""


class OutcomeUnknownError(TidbCloudError):
    """A request that must not be repeated may or may not have been applied."""

    phase: str | None = None
    """How far the attempt had come."""
    settled_by: str | None = None
    """The operation whose answer shows whether it was applied."""
    status: int | None = None
    """The HTTP status, where an answer came."""
    code: str | None = None
    """The service's own code, where it answered with one."""
    details: Any = None
    """The service's details, as JSON values."""
    body: bytes | None = None
    """The answer's body as it came, where an answer came."""


class DecodeError(TidbCloudError, ValueError):
    """The answer is not what it should be."""

    position: str | None = None
    """Where in the body."""
    body: bytes | None = None
    """The answer's body as it came."""
    status: int | None = None
    """The HTTP status."""


class WaitFailedError(TidbCloudError):
    """A wait met a state from which the awaited one is not reached."""

    last_state: str | None = None
    """The state that ended the wait."""
    body: bytes | None = None
    """The body of the answer that showed it."""
    resource: Any = None
    """The resource as last seen."""


class WaitTimeoutError(TidbCloudError, builtins.TimeoutError):
    """A wait ran out of time. The resource still exists."""

    last_state: str | None = None
    """The state last seen."""
    body: bytes | None = None
    """The body of the last poll's answer."""
    resource: Any = None
    """The resource as last seen."""
