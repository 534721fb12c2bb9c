"""The client against httpbin's digest routes: every algorithm and quality of protection that they offer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import tidbcloud
from servers import FOREIGN, free_port, running

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = ("user", "password")
QOPS = ["auth", "auth-int", "both"]
"""What httpbin does not know by its name, it takes for an offer of both."""


class Httpbin:
    def __init__(self, origin: str, log: Path) -> None:
        self.origin = origin
        self._log = log

    def client(self, private_key: str = KEY[1], **options: str) -> tidbcloud.Client:
        return tidbcloud.Client(KEY[0], private_key, endpoints={"serverless": self.origin}, **options)

    def statuses(self, path: str) -> list[int]:
        """The statuses of all requests for a path. The server logs a request before it answers."""
        plain = re.sub("\x1b\\[\\d*m", "", self._log.read_text())
        return [int(status) for status in re.findall(rf'"GET {re.escape(path)} .*?" (\d+)', plain)]


@pytest.fixture(scope="module")
def httpbin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Httpbin]:
    port, log = free_port(), tmp_path_factory.mktemp("httpbin") / "log"
    command = [str(FOREIGN), "-m", "flask", "--app", "httpbin", "run", "--port", str(port)]
    with running(command, port, log):
        yield Httpbin(f"http://127.0.0.1:{port}", log)


def path(qop: str, algorithm: str, more: str = "") -> str:
    return f"/digest-auth/{qop}/{KEY[0]}/{KEY[1]}/{algorithm}{more}"


@pytest.mark.parametrize("qop", QOPS)
@pytest.mark.parametrize("algorithm", ["MD5", "SHA-256"])
def test_every_algorithm_and_protection_is_answered_once(httpbin: Httpbin, qop: str, algorithm: str) -> None:
    target = path(qop, algorithm)
    with httpbin.client() as client:
        for _ in range(3):
            answer = client.request("serverless", "GET", target)
            assert answer.json() == {"authenticated": True, "user": KEY[0]}
    assert httpbin.statuses(target) == [401, 200, 200, 200]


@pytest.mark.parametrize("qop", QOPS)
def test_sha_512_which_no_standard_defines_is_refused_and_nothing_is_signed(
    httpbin: Httpbin, qop: str
) -> None:
    target = path(qop, "SHA-512")
    with httpbin.client() as client, pytest.raises(tidbcloud.AuthenticationError, match="not a known one"):
        client.request("serverless", "GET", target)
    assert httpbin.statuses(target) == [401]


def test_a_server_that_calls_every_nonce_stale_is_given_up_and_the_next_call_goes_on(
    httpbin: Httpbin,
) -> None:
    target = path("auth", "MD5", "/1")
    with httpbin.client() as client:
        assert client.request("serverless", "GET", target).json()["authenticated"]
        # httpbin counts in a cookie how often a nonce may still be used.
        used_up = client.with_options(headers={"Cookie": "stale_after=0"})
        with pytest.raises(tidbcloud.AuthenticationError, match="signature after signature"):
            used_up.request("serverless", "GET", target)
        assert client.request("serverless", "GET", target).json()["authenticated"]
    assert httpbin.statuses(target) == [401, 200, 401, 401, 200]


def test_a_wrong_private_key_is_an_authentication_error_at_once(httpbin: Httpbin) -> None:
    target = path("auth", "MD5", "/never")
    with httpbin.client("wrong") as client, pytest.raises(tidbcloud.AuthenticationError):
        client.request("serverless", "GET", target)
    assert httpbin.statuses(target) == [401, 401]
