"""The client's list of clusters, whose items are typed values."""

import tidbcloud
from course import CA_BUNDLE, ORIGIN, PRIVATE_KEY, PUBLIC_KEY, check_list, one_after_another

endpoints = {"serverless": f"{ORIGIN}/serverless"}
client = tidbcloud.Client(PUBLIC_KEY, PRIVATE_KEY, endpoints=endpoints, ca_bundle=CA_BUNDLE)


def fetch() -> None:
    check_list(client.serverless.clusters.list().to_list())


one_after_another(fetch)
