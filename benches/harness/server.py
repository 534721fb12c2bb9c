"""The one server that everything is measured on: the emulator, and what it is stocked with."""

from __future__ import annotations

import json
import ssl
import subprocess
import urllib.request
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from types import TracebackType

    from typing_extensions import Self

# A kilobyte to the byte, so that nobody has to ask which kilobyte was meant.
OBJECT_SIZE = 1024
CLUSTERS = 100
OBJECT = "/_emulator/signed/kilobyte"
LIST = f"/serverless/v1beta1/clusters?pageSize={CLUSTERS}"


class Emulator:
    """A running emulator without a rate limit. It ends with its `with` block."""

    def __init__(self, program: Path, *arguments: str) -> None:
        # At the service's own pace: a nonce lives as long as the real one's, and nothing stirs while it is measured.
        command = [str(program), "--format", "json", "--exit-with-stdin", "--rate-limit", "off", "--time-factor", "1"]
        self._process = subprocess.Popen([*command, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        line = self._process.stdout.readline() if self._process.stdout else b""
        if not line:
            raise RuntimeError("the emulator did not start; what it said is above")
        facts = json.loads(line)
        self.admin: str = facts["admin"]
        self.origin = self.admin.removesuffix("/_emulator")
        self.ca_bundle: str | None = facts.get("ca_bundle")
        self.keys: tuple[str, str] = (facts["public_key"], facts["private_key"])

    @property
    def pid(self) -> int:
        return self._process.pid

    def steer(self, method: str, route: str, body: object = None) -> Any:
        """Calls a route of the emulator's own. `body` is JSON, or bytes as they are."""
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        answer = self._opener().open(urllib.request.Request(self.admin + route, data, method=method))
        text = answer.read()
        return json.loads(text) if text else None

    def call(self, keys: tuple[str, str], method: str, path: str, body: object = None) -> bytes:
        """Calls the service, by an HTTP client that is none of the contenders."""
        passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
        passwords.add_password(None, self.origin, *keys)
        digest = urllib.request.HTTPDigestAuthHandler(passwords)
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(self.origin + path, data, headers, method=method)
        answer: bytes = self._opener(digest).open(request).read()
        return answer

    def requests(self) -> int:
        """How many requests it got since `forget`, challenged ones included."""
        return len(self.steer("GET", "/journal")["requests"])

    def forget(self) -> None:
        self.steer("DELETE", "/journal")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._process.communicate()

    def _opener(self, *handlers: urllib.request.BaseHandler) -> urllib.request.OpenerDirector:
        context = ssl.create_default_context(cafile=self.ca_bundle)
        https = urllib.request.HTTPSHandler(context=context)
        return urllib.request.build_opener(urllib.request.ProxyHandler({}), https, *handlers)


@dataclass(frozen=True)
class Course:
    """What is fetched, and how large it is."""

    target: str
    size: int
    environment: Mapping[str, str]


def kilobyte() -> bytes:
    """A JSON object of the service's kind, exactly as large as it should be."""
    value = {
        "name": "clusters/10581524018573000000",
        "clusterId": "10581524018573000000",
        "displayName": "kilobyte",
        "state": "ACTIVE",
        "version": "v7.5.2",
        "createTime": "2024-05-01T07:00:00Z",
        "spendingLimit": {"monthly": 500},
        "labels": {f"label-{number}": f"value of label {number}" for number in range(16)},
        "annotations": {"filler": ""},
    }
    value["annotations"] = {"filler": "x" * (OBJECT_SIZE - len(json.dumps(value)))}
    body = json.dumps(value).encode()
    if len(body) != OBJECT_SIZE:
        raise ValueError("the fixed part has outgrown the object")
    return body


def stock(emulator: Emulator) -> tuple[Course, Course]:
    """Puts the object and a hundred clusters there. Returns the courses of both."""
    organization = emulator.steer("POST", "/organizations", {"rate_limit": None})
    keys = organization["public_key"], organization["private_key"]
    emulator.steer("PUT", "/objects/kilobyte", kilobyte())
    for number in range(CLUSTERS):
        emulator.call(keys, "POST", "/serverless/v1beta1/clusters", cluster(number))
    # They are created by then, and stay as they are.
    emulator.steer("POST", "/clock", {"advance_seconds": 3600})
    return course(emulator, keys, OBJECT), course(emulator, keys, LIST)


def cluster(number: int) -> dict[str, object]:
    """What somebody with a hundred clusters says of each."""
    return {
        "displayName": f"tenant-{number:04d}",
        "region": {"name": "regions/aws-us-east-1"},
        "spendingLimit": {"monthly": 500},
    }


def course(emulator: Emulator, keys: tuple[str, str], target: str) -> Course:
    environment = {
        "BENCH_ORIGIN": emulator.origin,
        "BENCH_CA_BUNDLE": emulator.ca_bundle or "",
        "BENCH_PUBLIC_KEY": keys[0],
        "BENCH_PRIVATE_KEY": keys[1],
        "BENCH_TARGET": target,
    }
    size = len(emulator.call(keys, "GET", target))
    environment |= {"BENCH_SIZE": str(size), "BENCH_CLUSTERS": str(CLUSTERS)}
    return Course(target, size, environment)
