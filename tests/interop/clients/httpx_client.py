"""A day at the service by `httpx` with its `DigestAuth`, over HTTP/2."""

from __future__ import annotations

import ssl

import httpx
from day import CA, KEY, day


def call(client: httpx.Client, method: str, url: str, body: object) -> tuple[int, dict[str, object], str]:
    answer = client.request(method, url, json=body)
    return answer.status_code, answer.json(), answer.http_version


def main() -> None:
    trust = ssl.create_default_context(cafile=CA)

    def client(key: str) -> httpx.Client:
        return httpx.Client(
            auth=httpx.DigestAuth(KEY[0], key), verify=trust, http2=True, trust_env=False, timeout=20
        )

    with client(KEY[1]) as good, client("wrong") as bad:
        day(lambda *wanted: call(good, *wanted), lambda *wanted: call(bad, *wanted))


main()
