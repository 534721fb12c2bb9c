"""All scenarios, with `Client` and with `AsyncClient`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from scenarios.manner import Asyncio, Synchronous
from scenarios.player import Player
from scenarios.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tidbcloud.testing import Emulator

FOLDER = Path(__file__).resolve().parent.parent / "scenarios"


def scenarios() -> Iterator[Any]:
    for file in sorted(FOLDER.glob("*.yaml")):
        for scenario in yaml.safe_load(file.read_text("utf-8")):
            yield pytest.param(scenario, id=f"{file.stem}: {scenario['name']}")


@pytest.mark.parametrize("manner", [Synchronous, Asyncio], ids=["sync", "asyncio"])
@pytest.mark.parametrize("scenario", list(scenarios()))
def test_scenario(scenario: dict[str, Any], manner: type[Synchronous], emulator: Emulator) -> None:
    calling = manner()
    try:
        Player(Stage(emulator, scenario), calling).play(scenario["steps"])
    finally:
        calling.close()
