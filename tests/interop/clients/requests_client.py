"""A day at the service by `requests` with its `HTTPDigestAuth`."""

from __future__ import annotations

import requests
from day import CA, KEY, day
from requests.auth import HTTPDigestAuth


def call(
    session: requests.Session, method: str, url: str, body: object
) -> tuple[int, dict[str, object], str]:
    answer = session.request(method, url, json=body, timeout=20)
    return answer.status_code, answer.json(), f"HTTP/{answer.raw.version / 10}"


def main() -> None:
    with requests.Session() as good, requests.Session() as bad:
        good.verify = bad.verify = CA
        good.trust_env = bad.trust_env = False
        good.auth, bad.auth = HTTPDigestAuth(*KEY), HTTPDigestAuth(KEY[0], "wrong")
        day(lambda *wanted: call(good, *wanted), lambda *wanted: call(bad, *wanted))


main()
