"""The examples run as they stand, against an emulator that their environment names."""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tidbcloud.testing import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples" / "python"


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    with Emulator(time_factor=600) as emulator:
        for name, value in emulator.environment.items():
            monkeypatch.setenv(name, value)
        yield emulator


def applied(emulator: Emulator) -> list[str]:
    """What changed something, in order."""
    requests = emulator.steer("GET", "/journal")["requests"]
    return [request["operation"] for request in requests if request["applied"] and request["method"] != "GET"]


def test_the_main_job(emulator: Emulator, capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(EXAMPLES / "main_job.py"), run_name="__main__")
    steps = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert steps == ["created", "ready", "branched", "exported", "listed", "deleted"]
    creates = [f"serverless.{resource}.create" for resource in ("clusters", "branches", "exports")]
    assert applied(emulator) == [*creates, "serverless.clusters.delete"]


def test_the_notebook(emulator: Emulator) -> None:
    cells = json.loads((EXAMPLES / "tour.ipynb").read_text())["cells"]
    names: dict[str, Any] = {}
    for cell in cells:
        if cell["cell_type"] == "code":
            exec(compile(cell["source"], cell["id"], "exec"), names)  # noqa: S102 - the notebook is ours
    assert names["cluster"].state == "ACTIVE"
    assert applied(emulator) == ["serverless.clusters.create", "serverless.clusters.delete"]


def test_the_programs_of_the_packages_readme(emulator: Emulator, capsys: pytest.CaptureFixture[str]) -> None:
    programs = (ROOT / "bindings-python" / "README.md").read_text().split("```python\n")[1:]
    for program in programs:
        exec(compile(program.split("```")[0], "README.md", "exec"), {})  # noqa: S102 - the README is ours
    assert capsys.readouterr().out == "orders ACTIVE\n404\n8\n"
    assert applied(emulator) == ["serverless.clusters.create"]


def test_the_first_program_of_the_readme(emulator: Emulator, capsys: pytest.CaptureFixture[str]) -> None:
    program = (ROOT / "README.md").read_text().split("```python\n")[1].split("```")[0]
    exec(compile(program, "README.md", "exec"), {})  # noqa: S102 - the README is ours
    assert capsys.readouterr().out == "first regions/aws-us-east-1\n"
    assert applied(emulator) == ["serverless.clusters.create"]
