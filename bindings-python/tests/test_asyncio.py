"""AsyncClient and event loops: none is held, and whoever stops waiting stops the request."""

from __future__ import annotations

import asyncio
import gc
import threading
import weakref
from typing import TYPE_CHECKING, Any

import pytest
import tidbcloud

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from tidbcloud.serverless import Cluster
    from tidbcloud.testing import Organization

GET = "serverless.clusters.get"


def signed(organization: Organization) -> list[dict[str, Any]]:
    return [entry for entry in organization.journal() if entry["authenticated"]]


async def until_asked(organization: Organization) -> None:
    """Comes back when a request has reached the emulator."""
    while not signed(organization):  # noqa: ASYNC110 - the emulator is another process
        await asyncio.sleep(0)


def test_calls_at_once_share_one_challenge(organization: Organization) -> None:
    async def get_fifty() -> list[Cluster]:
        async with organization.async_client() as client:
            made = await client.serverless.clusters.create(
                display_name="test", region={"name": "regions/aws-us-east-1"}
            )
            name = made.cluster_id or ""
            return await asyncio.gather(*(client.serverless.clusters.get(name) for _ in range(50)))

    clusters = asyncio.run(get_fifty())
    assert len(clusters) == 50
    assert len({cluster.cluster_id for cluster in clusters}) == 1
    journal = organization.journal()
    assert len(journal) == 52
    assert [entry["status"] for entry in journal].count(401) == 1


def test_a_cancelled_task_stops_its_request(organization: Organization) -> None:
    async def cancel_one() -> str:
        async with organization.async_client() as client:
            organization.fault("delay", delay_ms=30_000, operation=GET)
            task = asyncio.create_task(client.serverless.clusters.get("1"))
            await until_asked(organization)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            # The client goes on as if nothing had been.
            with pytest.raises(tidbcloud.NotFoundError):
                await client.serverless.clusters.get("1")
            return "done"

    assert asyncio.run(cancel_one()) == "done"


def test_a_timeout_of_asyncios_stops_the_request(organization: Organization) -> None:
    async def wait() -> None:
        async with organization.async_client() as client:
            organization.fault("delay", delay_ms=30_000, operation=GET)
            await asyncio.wait_for(client.serverless.clusters.get("1"), timeout=0.1)

    with pytest.raises(asyncio.TimeoutError):
        asyncio.run(wait())


def test_one_client_serves_one_loop_after_another(organization: Organization) -> None:
    client = organization.async_client()

    async def regions() -> int:
        return len(await client.serverless.regions.list().to_list())

    first = asyncio.run(regions())
    assert first > 0
    assert asyncio.run(regions()) == first
    asyncio.run(client.aclose())


def test_one_client_serves_loops_in_several_threads(organization: Organization) -> None:
    client = organization.async_client()
    found: list[int] = []

    async def regions() -> None:
        found.append(len(await client.serverless.regions.list().to_list()))

    threads = [threading.Thread(target=lambda: asyncio.run(regions())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert len(set(found)) == 1
    asyncio.run(client.aclose())


def test_a_loop_that_closes_under_a_call_is_no_harm(organization: Organization) -> None:
    client = organization.async_client()
    organization.fault("delay", delay_ms=100, operation=GET)
    loop = asyncio.new_event_loop()
    task = loop.create_task(client.serverless.clusters.get("1"))
    loop.run_until_complete(until_asked(organization))
    loop.close()
    kept = weakref.ref(loop)
    del loop, task
    with pytest.raises(tidbcloud.NotFoundError):
        asyncio.run(client.serverless.clusters.get("1"))
    gc.collect()
    assert kept() is None
    asyncio.run(client.aclose())


def test_a_loop_is_not_kept_alive(organization: Organization) -> None:
    client = organization.async_client()
    loop = asyncio.new_event_loop()
    loop.run_until_complete(client.serverless.regions.list().to_list())
    loop.close()
    kept = weakref.ref(loop)
    del loop
    gc.collect()
    assert kept() is None
    asyncio.run(client.aclose())


class Proactor(asyncio.SelectorEventLoop):
    """A loop that watches no sockets for others, as Windows' own does."""

    def add_reader(self, fd: Any, callback: Any, *args: Any) -> None:  # type: ignore[override]
        raise NotImplementedError

    @staticmethod
    def finish(work: Coroutine[Any, Any, int]) -> int:
        loop = Proactor()
        # The loop's own socket for waking it is watched by the private method, which is left alone.
        try:
            return loop.run_until_complete(work)
        finally:
            loop.close()


def test_a_loop_that_watches_no_sockets_is_served_by_a_thread(organization: Organization) -> None:
    async def regions() -> int:
        async with organization.async_client() as client:
            counts = [client.serverless.regions.list().to_list() for _ in range(10)]
            return sum(len(found) for found in await asyncio.gather(*counts))

    assert Proactor.finish(regions()) > 0
    names = [thread.name for thread in threading.enumerate()]
    gc.collect()
    for thread in threading.enumerate():
        if thread.name == "tidbcloud-loop":
            thread.join(10)
            assert not thread.is_alive(), names


def test_there_is_no_call_without_a_running_loop(organization: Organization) -> None:
    client = organization.async_client()
    call = client.serverless.clusters.get("1")
    with pytest.raises(RuntimeError, match="no running event loop"):
        call.send(None)
    asyncio.run(client.aclose())


def test_a_closed_client_says_so(organization: Organization) -> None:
    async def call_after_the_end() -> None:
        async with organization.async_client() as client:
            pass
        await client.serverless.clusters.get("1")

    with pytest.raises(RuntimeError, match="closed"):
        asyncio.run(call_after_the_end())
