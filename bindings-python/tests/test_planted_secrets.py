"""Secrets are planted in every place that has any, and then looked for in everything that a program shows.

The callers below name no secret in a local variable, as `planted` does: a caller's own are its own business.
"""

from __future__ import annotations

import asyncio
import io
import json
import logging
import pickle
import traceback
from typing import TYPE_CHECKING, Any

import pytest
import tidbcloud
from rich.console import Console
from rich.traceback import Traceback
from scripted_server import ScriptedServer, answer
from tidbcloud.serverless import Cluster

if TYPE_CHECKING:
    from collections.abc import Callable

SECRETS = {
    "private": "planted-private-key",
    "password": "planted-password",
    "access": "planted-access-key",
    "url": "https://planted-presigned.example/part?X-Amz-Signature=1",
    "token": "planted-token",
}
WORD = "planted"


def planted(name: str) -> str:
    return SECRETS[name]


REGION = {"name": "regions/aws-us-east-1"}
BUCKET = {"type": "S3", "s3": {"uri": "s3://bucket/", "authType": "ACCESS_KEY"}}


def create(client: Any, **more: Any) -> Any:
    return client.serverless.clusters.create(
        display_name="test", region=REGION, root_password=planted("password"), **more
    )


def create_whole(client: Any) -> Any:
    return client.serverless.clusters.with_response.create(
        display_name="test", region=REGION, root_password=planted("password")
    )


def create_wrong(client: Any) -> Any:
    return create(client, labels={"a": 1})


def change(client: Any) -> Any:
    return client.serverless.clusters.change_root_password("1", password=planted("password"))


def import_nested(client: Any) -> Any:
    return client.serverless.imports.create(
        "1",
        import_options={"fileType": "CSV"},
        source={
            "type": "S3",
            "s3": {
                "uri": "s3://bucket/",
                "auth_type": "ACCESS_KEY",
                "access_key": {"id": "id", "secret": planted("access")},
            },
        },
    )


def import_nested_wrong(client: Any) -> Any:
    return client.serverless.imports.create(
        "1",
        import_options={"fileType": "CSV"},
        source={"type": "S3", "s3": {"uri": 1, "access_key": {"secret": planted("access")}}},
    )


def request(client: Any) -> Any:
    return client.request("serverless", "POST", "/v1beta1/clusters", body={"a": planted("password")})


def request_wrong(client: Any) -> Any:
    return client.request(
        "serverless", "POST", "/v1beta1/clusters", body={"a": planted("password"), "b": object()}
    )


CALLS = [
    create,
    create_whole,
    create_wrong,
    change,
    import_nested,
    import_nested_wrong,
    request,
    request_wrong,
]

ANSWERS = {
    "refused": answer({"code": 3, "message": "no"}, status="400 Bad Request"),
    "failed": answer(body=b"<html>", status="502 Bad Gateway"),
    "broken off": b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{",
    "silence": None,
    "no JSON": answer(body=b'{"token":"planted-token'),
    "too deep": answer(body=b'{"token":"planted-token","a":' * 3000),
    "wrong inside": answer({"clusterId": {"id": "1"}, "region": [], "token": SECRETS["token"]}),
    "no UTF-8": answer(body=b'{"clusterId":"planted-token\xff","importId":"\xff"}'),
}


def all_that_is_shown(error: BaseException, *, richly: bool) -> str:
    """What a program may show of an error: itself, and its traceback with local variables, in two forms."""
    plain = traceback.TracebackException.from_exception(error, capture_locals=True)
    shown = [repr(error), str(error), repr(error.args), *plain.format()]
    if richly:  # It takes its time.
        console = Console(file=io.StringIO(), width=200)
        stack = error.__traceback__
        console.print(
            Traceback.from_exception(type(error), error, stack, show_locals=True, locals_max_string=10_000)
        )
        assert isinstance(console.file, io.StringIO)
        shown.append(console.file.getvalue())
    # Also where somebody looks past `raise … from None`.
    if error.__context__ is not None:
        shown.append(all_that_is_shown(error.__context__, richly=richly))
    return "\n".join(shown)


def error_of(call: Callable[[Any], Any], url: str, kind: str) -> BaseException | None:
    options: dict[str, Any] = {"endpoints": {"serverless": url}, "retries": 0, "timeout": 0.2}

    async def call_async() -> None:
        async with tidbcloud.AsyncClient("PUBLIC", planted("private"), **options) as client:
            await call(client)

    try:
        if kind == "asyncio":
            asyncio.run(call_async())
        else:
            with tidbcloud.Client("PUBLIC", planted("private"), **options) as client:
                call(client)
    except (tidbcloud.TidbCloudError, TypeError) as error:
        return error
    return None


@pytest.mark.parametrize("kind", ["sync", "asyncio"])
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("said", ANSWERS)
def test_no_error_log_or_traceback_shows_one(
    said: str, call: Callable[[Any], Any], kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(1)
    caplog.set_level(logging.DEBUG, "tidbcloud")
    with ScriptedServer(lambda _: ANSWERS[said]) as server:
        error = error_of(call, server.url, kind)
    # Some of these answers are good enough for an operation that reads less of them.
    assert error is not None or said in {"wrong inside", "no UTF-8", "no JSON", "too deep"}
    if error is not None:
        shown = all_that_is_shown(error, richly=said in {"refused", "wrong inside"})
        assert "Traceback" in shown
        # The lines of this file are shown, and name what they plant; what they stand for is what counts.
        for secret in SECRETS.values():
            assert secret not in shown
    assert WORD not in caplog.text


def test_no_answer_shows_one() -> None:
    bodies: dict[str, Any] = {
        "/v1beta1/clusters/1/imports:startUpload": {"uploadUrl": [SECRETS["url"]], "uploadId": "1"},
        "/v1beta1/clusters/1": {"clusterId": "1", "rootPassword": SECRETS["password"]},
    }

    def script(head: str) -> bytes:
        path = head.split(" ")[1].partition("?")[0]
        return answer(bodies.get(path) or next(iter(bodies.values())))

    with (
        ScriptedServer(script) as server,
        tidbcloud.Client(
            "PUBLIC", SECRETS["private"], endpoints={"serverless": server.url, "iam": server.url}
        ) as client,
    ):
        clusters = client.serverless.clusters
        whole = clusters.with_response.get("1")
        upload = client.serverless.imports.start_upload(
            "1", file_name="a.csv", part_number=1, target_database="d", target_table="t"
        )
        assert upload.upload_url == [SECRETS["url"]]
        model = Cluster(root_password=SECRETS["password"])
        things: list[Any] = [client, client._engine, clusters, whole, whole.value, upload, model]
        console = Console(file=io.StringIO(), width=200)
        for thing in things:
            console.print(thing)
        assert isinstance(console.file, io.StringIO)
        shown = [console.file.getvalue(), *map(repr, things), *map(str, things), repr(things)]
        shown += [thing._repr_html_() for thing in (upload, whole.value, model)]
        shown.append(pickle.dumps(client).decode("latin-1"))
    assert WORD not in "\n".join(shown), json.dumps(shown)
