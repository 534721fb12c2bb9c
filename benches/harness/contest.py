"""Contenders in turns: A B A B …, equal counts, each in a process of its own.

Machines are never quiet, and a busy second hits whoever has it. So a turn is short, contenders alternate, and what
counts is the median of the ratios within a round, in which both had about the same machine. Processes are started anew
a few times in a run, because one process can be lucky or unlucky in how its memory came to lie.
"""

from __future__ import annotations

import os
import subprocess
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from typing import IO, TYPE_CHECKING

from harness.places import BENCHES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType

    from typing_extensions import Self

# Clock ticks a second in /proc/<pid>/stat.
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Contender:
    """Somebody who makes requests: `name` for the table, `command` for a process that takes turns."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True)
class Contest:
    """What is measured: the client against others, `count` requests a turn.

    `wanted` holds the least ratio for each of the others, `None` where it is only of interest.
    """

    title: str
    client: Contender
    others: Mapping[Contender, float | None]
    count: int


@dataclass
class Turns:
    """What one contender did, turn by turn."""

    count: int
    seconds: list[float] = field(default_factory=list)
    # Processor time of the contender and of the server.
    own: list[float] = field(default_factory=list)
    server: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Requests a second, in the median turn."""
        return self.count / median(self.seconds)

    def processor(self, times: Sequence[float]) -> float:
        """Microseconds a request. Ticks are coarse, so of all turns together."""
        return 1e6 * sum(times) / (self.count * len(times))


@dataclass(frozen=True)
class Ratio:
    """How often the client is as fast as another, in the median round and in the middle half of them."""

    middle: float
    low: float
    high: float

    @classmethod
    def of(cls, client: Turns, other: Turns) -> Ratio:
        ratios = [theirs / ours for ours, theirs in zip(client.seconds, other.seconds, strict=True)]
        low, middle, high = quantiles(ratios, n=4) if len(ratios) > 1 else ratios * 3
        return cls(middle, low, high)


class Running:
    """A contender's process."""

    def __init__(self, contender: Contender, environment: Mapping[str, str]) -> None:
        self.contender = contender
        self._process = subprocess.Popen(
            contender.command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
            cwd=BENCHES,
            env=surroundings(environment),
        )

    @property
    def pid(self) -> int:
        return self._process.pid

    def start(self, count: int) -> None:
        """Lets it make `count` requests."""
        self._pipes()[0].write(f"{count}\n")

    def finish(self) -> float:
        """Waits for it to have made them. Returns how many seconds that took."""
        line = self._pipes()[1].readline()
        if not line:
            raise RuntimeError(f"{self.contender.name} gave up; what it said is above")
        return float(line)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        stdin, stdout = self._pipes()
        stdin.close()
        stdout.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _pipes(self) -> tuple[IO[str], IO[str]]:
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise RuntimeError("it was started without pipes")
        return stdin, stdout


def surroundings(environment: Mapping[str, str]) -> dict[str, str]:
    """No proxies and no certificates but those that all contenders are given: some would heed them, others not."""
    return {name: os.environ[name] for name in ("HOME", "PATH") if name in os.environ} | dict(environment)


def processor_seconds(pid: int) -> float:
    """Processor time that a process has used up to now, its own and the system's for it."""
    fields = Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def hold(
    contest: Contest, environment: Mapping[str, str], server: int, *, generations: int, rounds: int
) -> dict[Contender, Turns]:
    """Holds a contest of `rounds` rounds in each of so many generations of processes."""
    contenders = [contest.client, *contest.others]
    record = {contender: Turns(contest.count) for contender in contenders}
    for _ in range(generations):
        with ExitStack() as stack:
            field = [stack.enter_context(Running(contender, environment)) for contender in contenders]
            warm_up(field, contest.count)
            for _ in range(rounds):
                for running in field:
                    take_turn(running, contest.count, record[running.contender], server)
    return record


def warm_up(field: Sequence[Running], count: int) -> None:
    """All at once, for a whole turn: connections, sessions, compilers and caches are ready afterwards."""
    for running in field:
        running.start(count)
    for running in field:
        running.finish()


def take_turn(running: Running, count: int, turns: Turns, server: int) -> None:
    # While the others had theirs, its caches were used by them; a few requests bring it back.
    running.start(max(count // 20, 1))
    running.finish()
    own, served = processor_seconds(running.pid), processor_seconds(server)
    running.start(count)
    turns.seconds.append(running.finish())
    turns.own.append(processor_seconds(running.pid) - own)
    turns.server.append(processor_seconds(server) - served)
