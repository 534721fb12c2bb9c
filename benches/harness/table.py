"""What was found, as Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from harness.contest import Contender, Contest, Ratio, Turns

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True)
class Bound:
    """A number that may be at most so large; `most` is `None` where it is only of interest."""

    name: str
    value: float
    most: float | None
    unit: str

    @property
    def met(self) -> bool:
        return self.most is None or self.value <= self.most


@dataclass(frozen=True)
class Rivalry:
    """The client against one other; `wanted` is `None` where it is only of interest."""

    title: str
    other: str
    client_rate: float
    other_rate: float
    ratio: Ratio
    wanted: float | None

    @property
    def met(self) -> bool:
        return self.wanted is None or self.ratio.middle >= self.wanted


def rivalries(contest: Contest, record: dict[Contender, Turns]) -> list[Rivalry]:
    client = record[contest.client]
    return [
        Rivalry(contest.title, other.name, client.rate, record[other].rate, Ratio.of(client, record[other]), wanted)
        for other, wanted in contest.others.items()
    ]


def rivalry_table(rows: Iterable[Rivalry], ours: str = "tidbcloud") -> str:
    head = ["", "against", f"{ours} /s", "other /s", "ratio", "middle half", "wanted", "met"]
    return table(
        head,
        [
            [
                row.title,
                row.other,
                f"{row.client_rate:,.0f}",
                f"{row.other_rate:,.0f}",
                f"**{row.ratio.middle:.2f}**",
                f"{row.ratio.low:.2f} – {row.ratio.high:.2f}",
                wanted(row.wanted, "≥ "),
                verdict(row.wanted, row.met),
            ]
            for row in rows
        ],
    )


def bound_table(rows: Iterable[Bound]) -> str:
    return table(
        ["", "measured", "wanted", "met"],
        [
            [
                row.name,
                f"{number(row.value)} {row.unit}".strip(),
                f"{wanted(row.most, '≤ ')} {row.unit if row.most is not None else ''}".strip(),
                verdict(row.most, row.met),
            ]
            for row in rows
        ],
    )


def processor_table(record: Iterable[tuple[str, Contender, Turns]]) -> str:
    return table(
        ["", "contender", "own µs", "server's µs"],
        [
            [title, contender.name, f"{turns.processor(turns.own):.0f}", f"{turns.processor(turns.server):.0f}"]
            for title, contender, turns in record
        ],
    )


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"


def wanted(limit: float | None, sign: str) -> str:
    return "" if limit is None else f"{sign}{number(limit)}"


def verdict(limit: float | None, met: bool) -> str:
    if limit is None:
        return ""
    return "yes" if met else "**no**"


def number(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.2f}".rstrip("0").rstrip(".")
