"""One emulator for all scenarios; each of them has an organization of its own in it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tidbcloud.testing import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def emulator() -> Iterator[Emulator]:
    with Emulator(time_factor=1, arguments=("--check-answers",)) as emulator:
        yield emulator


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No key and no endpoint but a scenario's own."""
    for name in os.environ:
        if name.startswith("TIDBCLOUD_") and name != "TIDBCLOUD_EMULATOR":
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
