"""`curl --digest` against the emulator: a client that nobody here wrote has to find it a correct server."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tidbcloud.testing import Emulator, Organization

VERSIONS = ["--http1.1", "--http2"]


class Curl:
    """One organization's key, as curl takes it."""

    def __init__(
        self, emulator: Emulator, version: str, organization: Organization, private_key: str | None = None
    ) -> None:
        self.base = emulator.endpoints["serverless"]
        key = f"{organization.public_key}:{private_key or organization.private_key}"
        self.command = ["curl", "--silent", "--show-error", "--max-time", "20", "--noproxy", "*", version]
        self.command += ["--cacert", emulator.ca_bundle, "--digest", "--user", key]

    def call(self, method: str, path: str, body: object = None) -> tuple[int, Any]:
        """The status and the JSON of an answer."""
        command = [*self.command, "--request", method, "--write-out", "\n%{http_code}", self.base + path]
        if body is not None:
            command += ["--header", "Content-Type: application/json", "--data", json.dumps(body)]
        printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        text, _, status = printed.rpartition("\n")
        return int(status), json.loads(text) if text else None


@pytest.mark.parametrize("version", VERSIONS)
def test_a_cluster_lives_from_create_to_delete(emulator: Emulator, version: str) -> None:
    curl = Curl(emulator, version, emulator.organization())
    status, cluster = curl.call(
        "POST", "/v1beta1/clusters", {"displayName": "from-curl", "region": {"name": "regions/aws-us-east-1"}}
    )
    assert (status, cluster["displayName"]) == (200, "from-curl")
    path = f"/v1beta1/clusters/{cluster['clusterId']}"
    emulator.steer("POST", "/clock", {"advance_seconds": 3600})
    status, cluster = curl.call("GET", path)
    assert (status, cluster["state"]) == (200, "ACTIVE")
    status, page = curl.call("GET", "/v1beta1/clusters?filter=state%3D%22ACTIVE%22&pageSize=5")
    assert (status, [found["displayName"] for found in page["clusters"]]) == (200, ["from-curl"])
    status, _ = curl.call("DELETE", path)
    assert status == 200
    status, envelope = curl.call("GET", "/v1beta1/clusters/1")
    assert status == 404
    assert envelope["message"]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_wrong_private_key_is_refused(emulator: Emulator, version: str) -> None:
    status, envelope = Curl(emulator, version, emulator.organization(), "wrong").call(
        "GET", "/v1beta1/regions"
    )
    assert status == 401
    assert envelope["message"]


@pytest.mark.parametrize("version", VERSIONS)
def test_curl_answers_one_challenge_for_several_requests(emulator: Emulator, version: str) -> None:
    organization = emulator.organization()
    curl = Curl(emulator, version, organization)
    url = curl.base + "/v1beta1/regions"
    subprocess.run(
        [*curl.command, "--fail", "--output", "/dev/null", *[url] * 3], check=True, capture_output=True
    )
    requests = emulator.steer("GET", f"/journal?public_key={organization.public_key}")["requests"]
    assert [request["status"] for request in requests if request["authenticated"]] == [200] * 3
    wanted = "HTTP/2" if version == "--http2" else "HTTP/1.1"
    assert all(request["http_version"].startswith(wanted) for request in requests)
