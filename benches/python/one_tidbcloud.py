"""The client, one request after another."""

import tidbcloud
from course import CA_BUNDLE, ORIGIN, PRIVATE_KEY, PUBLIC_KEY, TARGET, check, one_after_another

client = tidbcloud.Client(PUBLIC_KEY, PRIVATE_KEY, endpoints={"serverless": ORIGIN}, ca_bundle=CA_BUNDLE)


def fetch() -> None:
    check(client.request("serverless", "GET", TARGET).value)


one_after_another(fetch)
