"""Requests on the wire: a call after another pays for the challenge once, and so do fifty cold calls at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.contest import Contender, Running
from harness.programme import NODE_MANY, NODE_ONE, PYTHON_MANY, PYTHON_ONE, RUST_MANY, RUST_ONE
from harness.table import Bound

if TYPE_CHECKING:
    from harness.server import Course, Emulator

ONE_AFTER_ANOTHER = {"Python": PYTHON_ONE, "Node": NODE_ONE, "Rust": RUST_ONE}
AT_ONCE = {"Python": PYTHON_MANY, "Node": NODE_MANY, "Rust": RUST_MANY}


def requests_on_the_wire(emulator: Emulator, course: Course) -> list[Bound]:
    bounds = []
    for words, contenders, calls in (
        ("calls one after another", ONE_AFTER_ANOTHER, 20),
        ("cold calls at once", AT_ONCE, 50),
    ):
        for language, contender in contenders.items():
            sent = count(emulator, course, contender, calls)
            bounds.append(Bound(f"Requests for {calls} {words}, {language}", sent, calls + 1, ""))
    return bounds


def count(emulator: Emulator, course: Course, contender: Contender, calls: int) -> int:
    """How many requests a fresh process sends for so many calls. Those with lanes have one for each of up to 64."""
    with Running(contender, course.environment) as running:
        emulator.forget()
        running.start(calls)
        running.finish()
        return emulator.requests()
