"""An emulator of the service for tests: real HTTPS on this machine, and clusters that cost nothing.

    from tidbcloud.testing import Emulator

    with Emulator() as emulator, emulator.client() as client:
        client.serverless.clusters.create(display_name="test", region={"name": "regions/aws-us-east-1"})

It runs the program `tidbcloud-emulator`: the one that `TIDBCLOUD_EMULATOR` names, else the one on the path,
else that of the package `tidbcloud-emulator`.
"""

from __future__ import annotations

import json
import os
import shutil
import ssl
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from ._client import AsyncClient, Client

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

__all__ = ["Emulator", "Organization"]


@dataclass(frozen=True)
class Organization:
    """An organization of the emulator: a key of its own, which sees nothing of the others."""

    organization_id: str
    """Its id."""
    project_id: str
    """The id of its first project."""
    public_key: str
    """Its key's public half."""
    private_key: str = field(repr=False)
    """Its key's private half."""
    _emulator: Emulator = field(repr=False)

    def client(self, **options: Any) -> Client:
        """A client with this organization's key. `options` are arguments of `Client`."""
        return Client(self.public_key, self.private_key, **self._emulator.place(options))

    def async_client(self, **options: Any) -> AsyncClient:
        """An asyncio client with this organization's key. `options` are arguments of `AsyncClient`."""
        return AsyncClient(self.public_key, self.private_key, **self._emulator.place(options))

    def fault(self, kind: str, **fields: Any) -> None:
        """Lets the next request of this organization go wrong.

        `kind` is `refuse`, `unread`, `reset`, `stream`, `close`, `delay`, `truncate`, `status`, `stale` or
        `garbage`. Fields narrow and shape it: `operation` (a canonical name), `method`, `path_prefix`, `when`
        (`before` or `after` the request takes effect), `times` or else `rate` and `seed`, `status`, `body`
        (text or JSON), `headers`, `delay_ms`.
        """
        body = fields.get("body")
        if body is not None and not isinstance(body, str):
            fields["body"] = json.dumps(body)
        self._emulator.steer("POST", "/faults", {"kind": kind, "public_key": self.public_key, **fields})

    def advance(self, seconds: float) -> None:
        """Moves this organization's clock forward."""
        fields = {"advance_seconds": seconds, "public_key": self.public_key}
        self._emulator.steer("POST", "/clock", fields)

    def journal(self) -> list[dict[str, Any]]:
        """The requests that came with this organization's key, oldest first."""
        requests: list[dict[str, Any]] = self._emulator.steer(
            "GET", f"/journal?public_key={self.public_key}"
        )["requests"]
        return requests


class Emulator:
    """An emulator that runs as long as its `with` block, or until `close`.

    Args:
        time_factor: How many seconds of the service pass in one: with 60 a cluster that takes a minute to
            create is there after a second.
        rate_limit: Requests a minute for each key; `None` for no limit.
        arguments: Further arguments of the program.
    """

    def __init__(
        self, *, time_factor: float = 60, rate_limit: int | None = None, arguments: tuple[str, ...] = ()
    ) -> None:
        limit = "off" if rate_limit is None else str(rate_limit)
        command = [_program(), "--format", "json", "--exit-with-stdin", "--rate-limit", limit]
        command += ["--time-factor", str(time_factor), *arguments]
        # Its standard input ends with this process, however that ends, and the emulator ends with its input.
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - a program of the caller's choice
        facts = json.loads(self._first_line())
        self.environment: dict[str, str] = facts["environment"]
        """The variables that point any client of this API at the emulator."""
        self.endpoints: dict[str, str] = facts["endpoints"]
        """Where each service is reached."""
        self.ca_bundle: str = facts["ca_bundle"]
        """The certificate of the emulator's own CA."""
        self.admin: str = facts["admin"]
        """Where the emulator is steered: faults, clock, journal."""
        self._trust = ssl.create_default_context(cafile=self.ca_bundle)
        self._keys: tuple[str, str] = facts["public_key"], facts["private_key"]

    def client(self, **options: Any) -> Client:
        """A client with the emulator's first key. `options` are arguments of `Client`."""
        return Client(*self._keys, **self.place(options))

    def async_client(self, **options: Any) -> AsyncClient:
        """An asyncio client with the emulator's first key. `options` are arguments of `AsyncClient`."""
        return AsyncClient(*self._keys, **self.place(options))

    def place(self, options: dict[str, Any]) -> dict[str, Any]:
        """Arguments of a client, with the emulator's endpoints and CA unless they name others."""
        return {"endpoints": self.endpoints, "ca_bundle": self.ca_bundle, **options}

    def organization(
        self, *, rate_limit: int | None = None, time_factor: float | None = None
    ) -> Organization:
        """A new organization with a project and a key, so that tests don't see each other's resources."""
        wanted: dict[str, float | None] = {"rate_limit": rate_limit}
        if time_factor is not None:
            wanted["time_factor"] = time_factor
        made = self.steer("POST", "/organizations", wanted)
        return Organization(
            organization_id=made["organization_id"],
            project_id=made["project_id"],
            public_key=made["public_key"],
            private_key=made["private_key"],
            _emulator=self,
        )

    def steer(self, method: str, path: str, body: object = None) -> Any:
        """Calls a route of the emulator's own, such as `POST /faults`, and gives its JSON answer."""
        from urllib.request import HTTPSHandler, ProxyHandler, Request, build_opener

        request = Request(  # noqa: S310 - the address is the emulator's
            self.admin + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        opener = build_opener(ProxyHandler({}), HTTPSHandler(context=self._trust))
        with opener.open(request) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def close(self) -> None:
        """Ends the emulator and waits for it."""
        stdin, stdout = self._pipes()
        stdin.close()
        self._process.wait()
        stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Emulator at {self.admin.removesuffix('/_emulator')}>"

    def _first_line(self) -> bytes:
        """What the program says once it serves."""
        line = self._pipes()[1].readline()
        if not line:
            self.close()
            raise RuntimeError(f"the emulator did not start: it ended with code {self._process.returncode}")
        return line

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise RuntimeError("the emulator was started without pipes")
        return stdin, stdout


def _program() -> str:
    """The emulator's program, from the variable, the path or its package."""
    named = os.environ.get("TIDBCLOUD_EMULATOR")
    if named:
        return named
    # A program installed beside this interpreter counts even where its folder is not on the path.
    beside = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    found = shutil.which("tidbcloud-emulator", path=beside)
    if found:
        return found
    try:
        import tidbcloud_emulator  # type: ignore[import-not-found,unused-ignore]  # a package of its own
    except ImportError:
        raise FileNotFoundError(
            "there is no tidbcloud-emulator: install the package of that name, or name the program in the "
            "variable TIDBCLOUD_EMULATOR"
        ) from None
    return str(tidbcloud_emulator.program())
