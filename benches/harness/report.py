"""All that a run has found, put together as one page's worth of Markdown."""

from __future__ import annotations

import os
import platform
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from harness.places import PYTHON
from harness.table import Bound, Rivalry, bound_table, processor_table, rivalries, rivalry_table

if TYPE_CHECKING:
    from harness.contest import Contender, Contest, Turns

BEGIN, END = "<!-- numbers: written by benches/run -->", "<!-- end of numbers -->"


@dataclass
class Held:
    """A contest and what its contenders did."""

    contest: Contest
    record: dict[Contender, Turns]


@dataclass
class Report:
    """What was found so far."""

    rounds: int
    machine: str
    sizes: tuple[int, int] = (0, 0)
    on_object: dict[str, Held] = field(default_factory=dict)
    on_list: dict[str, Held] = field(default_factory=dict)
    bounds: list[Bound] = field(default_factory=list)
    server: Rivalry | None = None

    @classmethod
    def begin(cls, rounds: int) -> Report:
        return cls(rounds, machine())

    @property
    def all_met(self) -> bool:
        rows: list[Bound | Rivalry] = [*rows_of(self.on_object), *rows_of(self.on_list), *self.bounds]
        return all(row.met for row in rows) and (self.server is None or self.server.met)

    def text(self) -> str:
        parts = [f"{self.machine} {self.rounds} rounds.\n"]
        object_size, list_size = self.sizes
        if self.on_object:
            parts += [
                f"On an object of {object_size:,} bytes, requests a second:\n",
                rivalry_table(rows_of(self.on_object)),
            ]
        if self.on_list:
            parts += [
                f"On a list of 100 clusters, {list_size:,} bytes, decoded to typed values, lists a second:\n",
                rivalry_table(rows_of(self.on_list)),
            ]
        if self.bounds:
            parts.append(bound_table(self.bounds))
        if self.server:
            parts += ["The emulator, requests a second:\n", rivalry_table([self.server], "emulator")]
        turns = [
            (f"{held.contest.title}: {what}", contender, turns)
            for what, contests in (("object", self.on_object), ("list", self.on_list))
            for held in contests.values()
            for contender, turns in held.record.items()
        ]
        if turns:
            parts += ["Processor time for one request, in microseconds:\n", processor_table(turns)]
        return "\n".join(parts)


def rows_of(contests: dict[str, Held]) -> list[Rivalry]:
    return [row for held in contests.values() for row in rivalries(held.contest, held.record)]


def machine() -> str:
    """One line about where the numbers come from."""
    facts = Path("/proc/cpuinfo").read_text().splitlines()
    models = [line.partition(":")[2].strip() for line in facts if line.startswith("model name")]
    python = version([str(PYTHON), "--version"])
    node = version(["node", "--version"])
    load = os.getloadavg()[0]
    return (
        f"{len(models)} × {models[0] if models else platform.processor()}, Linux {platform.release()}, {python}, "
        f"Node {node}; load before the run {load:.1f}."
    )


def version(command: list[str]) -> str:
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()


def write_into(page: Path, text: str) -> None:
    """Replaces what is between the markers of a page."""
    before, begin, rest = page.read_text().partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise SystemExit(f"{page} has no place for the numbers: it needs the lines {BEGIN} and {END}")
    page.write_text(f"{before}{BEGIN}\n\n{text}\n{END}{after}")
