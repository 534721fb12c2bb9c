"""One emulator for all tests; each of them has an organization of its own in it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Protocol

import pytest
from tidbcloud.testing import Emulator, Organization

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import tidbcloud

BOUND = 60
"""Seconds after which a child process has hung."""


class Child(Protocol):
    """Runs a program in a process of its own, with a client's settings in its environment."""

    def __call__(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]: ...


@pytest.fixture(scope="session")
def emulator() -> Iterator[Emulator]:
    with Emulator(time_factor=600) as emulator:
        yield emulator


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No key and no endpoint but a test's own."""
    for name in os.environ:
        if name.startswith("TIDBCLOUD_") and name != "TIDBCLOUD_EMULATOR":
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.fixture
def organization(emulator: Emulator) -> Organization:
    return emulator.organization()


@pytest.fixture
def client(organization: Organization) -> Iterator[tidbcloud.Client]:
    with organization.client() as client:
        yield client


@pytest.fixture
def child(emulator: Emulator, organization: Organization) -> Child:
    """A child whose program finds the test's organization by `tidbcloud.Client()`."""
    environment = {
        **os.environ,
        **emulator.environment,
        "TIDBCLOUD_PUBLIC_KEY": organization.public_key,
        "TIDBCLOUD_PRIVATE_KEY": organization.private_key,
        "PYTHONPATH": os.pathsep.join(sys.path),
    }

    def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", program, *arguments]
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=BOUND, check=False
        )

    return run
