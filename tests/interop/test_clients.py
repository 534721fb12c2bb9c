"""Clients that nobody here wrote against the emulator, which they have to find a correct server."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from servers import FOREIGN

if TYPE_CHECKING:
    from tidbcloud.testing import Emulator

CLIENTS = Path(__file__).parent / "clients"
BOUND = 60
"""Seconds after which a client has hung."""


@pytest.mark.parametrize(
    ("command", "version", "challenges"),
    [
        # How many requests are answered by a challenge: the first of each key, and the answer to a wrong
        # one. What urllib sends unsigned goes over connections that tell no key.
        pytest.param([FOREIGN, "requests_client.py"], "HTTP/1.1", 3, id="requests"),
        pytest.param([FOREIGN, "httpx_client.py"], "HTTP/2", 3, id="httpx"),
        pytest.param([FOREIGN, "aiohttp_client.py"], "HTTP/1.1", 3, id="aiohttp"),
        pytest.param(["node", "undici_client.mjs"], "HTTP/1.1", None, id="undici"),
    ],
)
def test_a_day_from_create_to_delete(
    emulator: Emulator, command: list[str | Path], version: str, challenges: int | None
) -> None:
    # Time passes so fast that a cluster is there as soon as it is created.
    key = emulator.organization(time_factor=1e6)
    environment = {
        **os.environ,
        "INTEROP_BASE": emulator.endpoints["serverless"],
        "INTEROP_PUBLIC_KEY": key.public_key,
        "INTEROP_PRIVATE_KEY": key.private_key,
        "INTEROP_CA": emulator.ca_bundle,
        "NODE_EXTRA_CA_CERTS": emulator.ca_bundle,
    }
    ended = subprocess.run(
        command, cwd=CLIENTS, env=environment, capture_output=True, text=True, timeout=BOUND, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout) == {
        "version": version,
        "statuses": [200, 200, 200, 404, 200, 401],
        "names": ["foreign", "foreign"],
    }
    journal = key.journal()
    assert sum(entry["authenticated"] for entry in journal) == 5
    assert challenges in (None, sum(entry["status"] == 401 for entry in journal))
