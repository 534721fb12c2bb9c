"""The emulator under schemathesis: requests that nobody here thought of, from what `api/` describes.

Whatever it asks, the answer has to be one that `api/` knows, in status, media type and body, and what breaks
the description has to be refused. Seeds and counts are fixed, so that a run asks the same as the one before.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import contract
import pytest
from tidbcloud.testing import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
API = sorted((HERE.parent.parent / "api").glob("*.yaml"))
PROGRAM = HERE.parent.parent / "target" / "interop" / "venv" / "bin" / "schemathesis"
CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
]
OPTIONS = [
    *("--seed", "1", "--generation-database", "none", "--max-examples", "20", "--no-shrink"),
    # A key is no parameter of an operation, and how slowly data is made up says nothing of the emulator.
    *("--generation-with-security-parameters", "false", "--suppress-health-check", "all"),
    *("--request-timeout", "20", "--max-failures", "10", "--no-color", "--warnings", "off"),
]


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One so fast that what takes an hour is there at the next request."""
    with Emulator(time_factor=20_000) as emulator:
        yield emulator


def run(
    emulator: Emulator, path: Path, folder: Path, *options: str, fault: dict[str, object] | None = None
) -> subprocess.CompletedProcess[str]:
    """Lets schemathesis loose on one service, as an organization of its own."""
    organization = emulator.organization()
    if fault is not None:
        emulator.steer("POST", "/faults", {"public_key": organization.public_key, "times": 1000, **fault})
    document = folder / f"{path.stem}.json"
    document.write_text(json.dumps(contract.written_out(path)))
    command = [str(PROGRAM), "run", str(document), "--url", emulator.endpoints[path.stem]]
    command += ["--tls-verify", emulator.ca_bundle, "--checks", ",".join(CHECKS), *OPTIONS, *options]
    environment = {
        **os.environ,
        "TIDBCLOUD_PUBLIC_KEY": organization.public_key,
        "TIDBCLOUD_PRIVATE_KEY": organization.private_key,
        "SCHEMATHESIS_HOOKS": str(HERE / "experience.py"),
        "PYTHONHASHSEED": "0",
    }
    return subprocess.run(command, check=False, cwd=folder, env=environment, capture_output=True, text=True)


@pytest.mark.parametrize("path", API, ids=lambda path: path.stem)
def test_every_answer_is_one_that_the_description_knows(
    emulator: Emulator, path: Path, tmp_path: Path
) -> None:
    result = run(emulator, path, tmp_path)
    if result.returncode != 0:
        pytest.fail(result.stdout + result.stderr, pytrace=False)


BREACHES = {
    "a status of the server's": ({"status": 503}, "Server error"),
    "a status that is not described": ({"status": 418}, "Undocumented status code"),
    "a field that is not described": ({"status": 200, "body": {"colour": "red"}}, "Response violates schema"),
    "an error outside of the envelope": (
        {"status": 400, "body": {"error": "no"}},
        "Response violates schema",
    ),
}


@pytest.mark.parametrize("name", BREACHES)
def test_a_breach_of_the_description_is_found(emulator: Emulator, name: str, tmp_path: Path) -> None:
    answer, finding = BREACHES[name]
    [premium] = [path for path in API if path.stem == "premium"]
    operation = "premium.regions.list"
    fault = {"kind": "status", "operation": operation, **answer}
    options = ["--include-operation-id", operation, "--phases", "coverage,fuzzing"]
    result = run(emulator, premium, tmp_path, *options, fault=fault)
    assert result.returncode == 1
    assert finding in result.stdout, result.stdout


def test_what_breaks_the_description_must_not_be_served(emulator: Emulator, tmp_path: Path) -> None:
    [premium] = [path for path in API if path.stem == "premium"]
    operation = "premium.regions.list"
    fault = {"kind": "status", "operation": operation, "status": 200, "body": {"regions": []}}
    options = ["--include-operation-id", operation, "--phases", "coverage,fuzzing"]
    result = run(emulator, premium, tmp_path, *options, fault=fault)
    assert result.returncode == 1
    assert "Schema-violating request accepted" in result.stdout, result.stdout
