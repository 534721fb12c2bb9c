"""requests: a session with `HTTPDigestAuth`, which signs ahead once it has met the first challenge."""

import msgspec
import requests
from course import CA_BUNDLE, ORIGIN, PRIVATE_KEY, PUBLIC_KEY, TARGET, check, one_after_another
from requests.auth import HTTPDigestAuth

session = requests.Session()
session.auth = HTTPDigestAuth(PUBLIC_KEY, PRIVATE_KEY)


def fetch() -> None:
    answer = session.get(ORIGIN + TARGET, verify=CA_BUNDLE)
    answer.raise_for_status()
    check(msgspec.json.decode(answer.content))


one_after_another(fetch)
