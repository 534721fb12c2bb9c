"""A client for the whole TiDB Cloud API.

    import tidbcloud

    with tidbcloud.Client() as client:
        for cluster in client.serverless.clusters.list():
            print(cluster.display_name, cluster.state)

`Client` is synchronous, `AsyncClient` offers the same with `await`. The models of a service are in its own
module, such as `tidbcloud.serverless`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._client import AsyncClient, Client
    from ._lists import AsyncList, Items, List, Page
    from ._native import __version__
    from ._response import Headers, Response
    from ._wait import Progress
    from .errors import (
        ApiError,
        AuthenticationError,
        BadRequestError,
        ConfigError,
        ConflictError,
        ConnectionError,
        DecodeError,
        InvalidArgumentError,
        NotFoundError,
        OutcomeUnknownError,
        PermissionDeniedError,
        RateLimitError,
        ServerError,
        TidbCloudError,
        TimeoutError,
        WaitFailedError,
        WaitTimeoutError,
    )

__all__ = [
    "ApiError",
    "AsyncClient",
    "AsyncList",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConfigError",
    "ConflictError",
    "ConnectionError",
    "DecodeError",
    "Headers",
    "InvalidArgumentError",
    "Items",
    "List",
    "NotFoundError",
    "OutcomeUnknownError",
    "Page",
    "PermissionDeniedError",
    "Progress",
    "RateLimitError",
    "Response",
    "ServerError",
    "TidbCloudError",
    "TimeoutError",
    "WaitFailedError",
    "WaitTimeoutError",
    "__version__",
]

if not TYPE_CHECKING:
    # Each name is loaded when it is first used, so that importing the package costs next to nothing.
    _HOMES = {
        "AsyncClient": "_client",
        "AsyncList": "_lists",
        "Client": "_client",
        "Headers": "_response",
        "Items": "_lists",
        "List": "_lists",
        "Page": "_lists",
        "Progress": "_wait",
        "Response": "_response",
        "__version__": "_native",
    }

    def __getattr__(name):  # noqa: ANN001, ANN202 - invisible to type checkers, which see the imports above
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f".{_HOMES.get(name, 'errors')}", __name__), name)
        globals()[name] = value
        return value

    def __dir__():  # noqa: ANN202 - see above
        return sorted({*globals(), *__all__})
