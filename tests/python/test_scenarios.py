"""All scenarios, with `Client` and with `AsyncClient`.

One emulator serves them all; each of them has an organization of its own in it.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from tidbcloud.testing import Emulator

from scenarios.manner import Asyncio, Synchronous
from scenarios.player import Player
from scenarios.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator


ROOT = Path(__file__).resolve().parent.parent.parent
FILES = [*sorted(ROOT.glob("tests/scenarios/*.yaml")), *sorted(ROOT.glob("target/conformance/*.json"))]
"""Those written by hand, and those derived from `api/`."""


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


def scenarios() -> Iterator[Any]:
    for file in FILES:
        # Reading megabytes of JSON as YAML would take longer than playing it.
        read = json.loads if file.suffix == ".json" else yaml.safe_load
        for scenario in read(file.read_text("utf-8")):
            yield pytest.param(scenario, id=f"{file.stem}: {scenario['name']}")


@pytest.mark.parametrize("manner", [Synchronous, Asyncio], ids=["sync", "asyncio"])
@pytest.mark.parametrize("scenario", list(scenarios()))
def test_scenario(scenario: dict[str, Any], manner: type[Synchronous], emulator: Emulator) -> None:
    calling = manner()
    try:
        Player(Stage(emulator, scenario), calling).play(scenario["steps"])
    finally:
        calling.close()
