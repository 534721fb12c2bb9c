"""Many small calls, and what they leave behind in this process: memory and file descriptors.

    .venv/bin/python tests/soak/python_memory.py --calls 1000000

makes that many calls with the synchronous client and as many with the asyncio client, 64 at once, and fails
if either grows the process by more than 5 MB or by a file descriptor after its warm-up. The emulator is a
process of its own. `bindings-python/tests/test_memory.py` is the short version, with a tighter bound.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tidbcloud.testing import Emulator

if TYPE_CHECKING:
    from tidbcloud import AsyncClient, Client

AT_ONCE = 64


def resident() -> int:
    """Bytes of this process that are in memory."""
    gc.collect()
    pages = Path("/proc/self/statm").read_text("ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def descriptors() -> int:
    """Open file descriptors of this process, beside the one that is opened to count them."""
    return sum(1 for _ in Path("/proc/self/fd").iterdir()) - 1


def call(client: Client, cluster: str, calls: int) -> None:
    """One call after another."""
    for _ in range(calls):
        client.serverless.clusters.get(cluster)


async def call_at_once(client: AsyncClient, cluster: str, calls: int) -> None:
    """64 tasks that share the calls."""

    async def some(count: int) -> None:
        for _ in range(count):
            await client.serverless.clusters.get(cluster)

    await asyncio.gather(*(some(calls // AT_ONCE) for _ in range(AT_ONCE)))


class Meter:
    """What a manner of calling costs."""

    def __init__(self, most: int) -> None:
        self._most = most
        self.kept = True

    def report(self, manner: str, calls: int, before: tuple[float, int, int]) -> None:
        """Prints what has come to be since `before`, and remembers whether it was within its bounds."""
        (began, memory, files), (ended, memory_now, files_now) = before, self.now()
        grown, opened = memory_now - memory, files_now - files
        rate = calls / (ended - began)
        print(  # noqa: T201 - what it is run for
            f"{manner}: {calls} calls, {rate:.0f} a second; "
            f"{memory_now / 1e6:.1f} MB, grown by {grown / 1e6:.2f} MB; {opened} more file descriptors"
        )
        self.kept = self.kept and grown <= self._most and opened <= 0

    @staticmethod
    def now() -> tuple[float, int, int]:
        """The time, memory, and file descriptors."""
        return time.monotonic(), resident(), descriptors()


async def measure_asyncio(client: AsyncClient, cluster: str, calls: int, warm_up: int, meter: Meter) -> None:
    """Warms up and measures on one loop."""
    async with client:
        await call_at_once(client, cluster, warm_up)
        before = meter.now()
        await call_at_once(client, cluster, calls)
        meter.report("asyncio", calls, before)


def main() -> int:
    """Runs both manners, and gives the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--calls", type=int, default=1_000_000)
    parser.add_argument("--warm-up", type=int, default=20_000)
    parser.add_argument("--most-bytes", type=int, default=5_000_000)
    given = parser.parse_args()
    calls, warm_up = given.calls // AT_ONCE * AT_ONCE, given.warm_up // AT_ONCE * AT_ONCE
    meter = Meter(given.most_bytes)
    with Emulator() as emulator:
        organization = emulator.organization()
        with organization.client() as client:
            made = client.serverless.clusters.create(
                display_name="small", region={"name": "regions/aws-us-east-1"}
            )
            cluster = made.cluster_id or ""
            call(client, cluster, warm_up)
            before = meter.now()
            call(client, cluster, calls)
            meter.report("synchronous", calls, before)
        asyncio.run(measure_asyncio(organization.async_client(), cluster, calls, warm_up, meter))
    return 0 if meter.kept else 1


if __name__ == "__main__":
    sys.exit(main())
