"""What no sane service sends: each ends with an error of this package, and the process lives."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest
import tidbcloud
from child_process import clean
from scripted_server import ScriptedServer, answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from conftest import Child

DEEP = 100_000

BODIES = {
    "arrays": b"[" * DEEP + b"]" * DEEP,
    "objects": b'{"a":' * DEEP + b"1" + b"}" * DEEP,
    "arrays in an unknown field": b'{"clusterId":"1","new":' + b"[" * DEEP + b"]" * DEEP + b"}",
    "arrays in a known field": b'{"clusterId":"1","labels":' + b"[" * DEEP + b"]" * DEEP + b"}",
    "unclosed": b"[" * DEEP,
    "text": b"<html>",
    "nothing": b"",
    "no UTF-8": b'{"clusterId":"\xff\xfe"}',
    "a lone surrogate": b'{"clusterId":"\\ud800"}',
    "a huge number": b'{"clusterId":"1","userPrefix":' + b"9" * DEEP + b"}",
    "a huge number for a text": b'{"clusterId":' + b"9" * DEEP + b"}",
    "an endless exponent": b'{"clusterId":1e' + b"9" * 30 + b"}",
    "a number out of all bounds": b'{"clusterId":"1","userPrefix":1e999999999}',
}


def through(body: bytes, call: Callable[[tidbcloud.Client], Any], status: str = "200 OK") -> Any:
    """What a call gives for an answer."""
    with (
        ScriptedServer(lambda _: answer(body=body, status=status)) as server,
        tidbcloud.Client("PUBLIC", "secret", endpoints={"serverless": server.url}, retries=0) as client,
    ):
        return call(client)


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.serverless.clusters.get("1"),
        lambda client: client.serverless.clusters.with_response.get("1").unknown_fields(),
        lambda client: list(client.serverless.clusters.list()),
        lambda client: client.request("serverless", "GET", "/v1beta1/clusters/1").value,
    ],
    ids=["get", "unknown fields", "list", "request"],
)
def test_an_answer_is_read_or_a_decode_error(call: Callable[[tidbcloud.Client], Any], body: bytes) -> None:
    error: tidbcloud.DecodeError | None = None
    try:
        through(body, call)
    except tidbcloud.DecodeError as raised:
        error = raised
    if error is not None:
        assert error.status == 200
        assert error.body == body
        assert len(str(error)) < 2000


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@pytest.mark.parametrize("status", ["400 Bad Request", "404 Not Found", "500 Internal Server Error"])
def test_an_error_stays_the_error_that_its_status_says(status: str, body: bytes) -> None:
    wrapped = b'{"code":5,"message":"no","details":%s}' % (body or b"[]")
    for content in (body, wrapped):
        with pytest.raises(tidbcloud.ApiError) as caught:
            through(content, lambda client: client.serverless.clusters.get("1"), status)
        assert caught.value.status == int(status[:3])
        assert len(str(caught.value)) < 2000


@pytest.mark.parametrize(
    "value",
    [
        {"clusterId": {"id": "1"}},
        {"clusterId": "1", "region": []},
        {"clusterId": "1", "region": {"name": {"deep": [1]}}},
        {"clusterId": "1", "endpoints": {"public": {"port": "many"}}},
        {"clusterId": "1", "endpoints": {"public": {"port": 1e400}}},
        {"clusterId": "1", "labels": {"a": {"b": "c"}}},
        {"clusterId": "1", "createTime": "yesterday"},
        {"clusterId": "1", "createTime": "9999999-12-06T15:18:13Z"},
    ],
    ids=json.dumps,
)
@pytest.mark.parametrize("listed", [False, True], ids=["alone", "in a list"])
def test_a_wrong_type_deep_inside_is_a_decode_error_that_says_where(value: Any, listed: bool) -> None:
    body = json.dumps({"clusters": [value]} if listed else value).replace("Infinity", "1e400").encode()
    with pytest.raises(tidbcloud.DecodeError) as caught:
        through(
            body,
            lambda client: (
                list(client.serverless.clusters.list()) if listed else client.serverless.clusters.get("1")
            ),
        )
    assert (caught.value.position or "").startswith("$")
    assert caught.value.body == body


def test_the_loop_lives_after_an_answer_that_is_too_deep() -> None:
    async def call(url: str) -> None:
        async with tidbcloud.AsyncClient("PUBLIC", "secret", endpoints={"serverless": url}) as client:
            for _ in range(3):
                with pytest.raises(tidbcloud.DecodeError):
                    await client.serverless.clusters.get("1")

    with ScriptedServer(lambda _: answer(body=BODIES["objects"])) as server:
        asyncio.run(call(server.url))


def test_a_request_that_is_too_deep_is_refused() -> None:
    nested: Any = []
    for _ in range(DEEP):
        nested = [nested]
    with (
        tidbcloud.Client("PUBLIC", "secret", endpoints={"serverless": "http://127.0.0.1:9"}) as client,
        pytest.raises(tidbcloud.InvalidArgumentError),
    ):
        client.request("serverless", "POST", "/v1beta1/clusters", body=nested)


GIGABYTE = """
    import resource, sys, tidbcloud
    # So that a client which took it all would fail here, and not take the machine with it.
    resource.setrlimit(resource.RLIMIT_AS, (1_500_000_000, 1_500_000_000))
    client = tidbcloud.Client(endpoints={"serverless": sys.argv[1]}, retries=0)
    try:
        client.serverless.clusters.get("1")
    except tidbcloud.TidbCloudError as error:
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < 250_000  # kilobytes
        print(error)
    """


@pytest.mark.parametrize("said", [b"content-length: 1073741824", b"transfer-encoding: chunked"])
def test_a_gigabyte_of_body_ends_within_its_bound(child: Child, said: bytes) -> None:
    def gigabyte(_: str) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\n" + said + b"\r\n\r\n"
        chunk = b"x" * 0x100000
        for _part in range(1024):
            yield b"100000\r\n" + chunk + b"\r\n" if b"chunked" in said else chunk

    with ScriptedServer(gigabyte) as server:
        printed = clean(child, GIGABYTE, server.url)
    assert "body is larger than" in printed
