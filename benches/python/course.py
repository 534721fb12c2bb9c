"""What every Python contender shares: where the server is, and how it takes its turn.

A contender is a process of its own. It reads a number from its standard input, makes that many requests, and writes
how many seconds they took; the harness decides when and how often. An end of input ends it.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

ORIGIN = os.environ["BENCH_ORIGIN"]
CA_BUNDLE = os.environ["BENCH_CA_BUNDLE"]
PUBLIC_KEY = os.environ["BENCH_PUBLIC_KEY"]
PRIVATE_KEY = os.environ["BENCH_PRIVATE_KEY"]
# Path and query of what is fetched.
TARGET = os.environ["BENCH_TARGET"]
# How many clusters it has where it is a list.
CLUSTERS = int(os.environ["BENCH_CLUSTERS"])


def check(value: Any) -> None:
    """An answer that is not the object would make a contender look fast."""
    if value["displayName"] != "kilobyte":
        raise SystemExit(f"this is not the object: {value!r}")


def check_list(clusters: Sequence[object]) -> None:
    if len(clusters) != CLUSTERS:
        raise SystemExit(f"the list has {len(clusters)} clusters, not {CLUSTERS}")


def one_after_another(fetch: Callable[[], None]) -> None:
    """Takes turns, making requests one after another."""
    for line in sys.stdin:
        started = time.perf_counter()
        for _ in range(int(line)):
            fetch()
        print(time.perf_counter() - started, flush=True)


async def side_by_side(fetch: Callable[[], Awaitable[None]], width: int = 64) -> None:
    """Takes turns, always with `width` requests under way."""
    loop = asyncio.get_running_loop()

    async def lane(left: list[int]) -> None:
        while left[0] > 0:
            left[0] -= 1
            await fetch()

    while line := await loop.run_in_executor(None, sys.stdin.readline):
        left = [int(line)]
        started = time.perf_counter()
        await asyncio.gather(*(lane(left) for _ in range(width)))
        print(time.perf_counter() - started, flush=True)
