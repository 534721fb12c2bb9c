"""What it costs to have the client at all: importing it, making one, and the size of what is installed."""

from __future__ import annotations

import subprocess
import time
from statistics import median
from typing import TYPE_CHECKING

from harness.contest import surroundings
from harness.places import BENCHES, NODE_PROJECT, PACKAGES, PYTHON
from harness.table import Bound

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from harness.server import Course

PAIRS = 25
MEGABYTE = 1_000_000


def startup(course: Course) -> list[Bound]:
    return [
        Bound("`import tidbcloud` over a bare interpreter", import_milliseconds(), 40.0, "ms"),
        *construction("Python", [str(PYTHON), str(BENCHES / "python" / "construct.py")], course),
        *construction("Node", ["node", str(NODE_PROJECT / "construct.mjs")], course),
        Bound("Python wheel", megabytes(PACKAGES.glob("tidbcloud-*.whl")), 4.0, "MB"),
        Bound("Node binary", megabytes(NODE_PROJECT.glob("node_modules/tidbcloud-*/*.node")), 5.0, "MB"),
    ]


def import_milliseconds() -> float:
    """The median of whole processes in pairs, one that imports and one that does nothing."""

    def run(statement: str) -> float:
        started = time.perf_counter()
        subprocess.run([PYTHON, "-c", statement], check=True)
        return (time.perf_counter() - started) * 1000

    run("import tidbcloud")
    return median(run("import tidbcloud") - run("pass") for _ in range(PAIRS))


def construction(language: str, command: Sequence[str], course: Course) -> list[Bound]:
    """The first client reads the system's certificates, so it has no bound; the script prints it and the next ones."""
    output = subprocess.run(
        command, env=surroundings(course.environment), stdout=subprocess.PIPE, text=True, check=True
    ).stdout
    first, later = map(float, output.split())
    return [
        Bound(f"First client, {language}", first, None, "ms"),
        Bound(f"A client after the first, {language}", later, 1.0, "ms"),
    ]


def megabytes(files: Iterable[Path]) -> float:
    (file,) = files
    return file.stat().st_size / MEGABYTE
