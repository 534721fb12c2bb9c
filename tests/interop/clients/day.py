"""What each client of this folder does at the emulator, and prints for the test that started it."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    Call = Callable[[str, str, object], tuple[int, dict[str, object], str]]
    """Method, URL and JSON body; the answer's status, JSON, and version of HTTP."""

BASE = os.environ["INTEROP_BASE"]
KEY = os.environ["INTEROP_PUBLIC_KEY"], os.environ["INTEROP_PRIVATE_KEY"]
CA = os.environ["INTEROP_CA"]


def day(call: Call, call_with_a_wrong_key: Call) -> None:
    """Creates a cluster, reads it, lists it by a target that needs escapes, deletes it, and is refused."""
    clusters = BASE + "/v1beta1/clusters"
    wanted = {"displayName": "foreign", "region": {"name": "regions/aws-us-east-1"}}
    created, cluster, version = call("POST", clusters, wanted)
    one = f"{clusters}/{cluster.get('clusterId')}"
    read, found, _ = call("GET", one, None)
    listed, page, _ = call("GET", clusters + "?filter=displayName%3D%22foreign%22&pageSize=5", None)
    missing, _, _ = call("GET", clusters + "/1", None)
    deleted, _, _ = call("DELETE", one, None)
    refused, _, _ = call_with_a_wrong_key("GET", clusters, None)
    items = page.get("clusters", [])
    names = [item["displayName"] for item in items] if isinstance(items, list) else items
    seen = {
        "version": version,
        "statuses": [created, read, listed, missing, deleted, refused],
        "names": [found.get("displayName"), *names],
    }
    json.dump(seen, sys.stdout)
