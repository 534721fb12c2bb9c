"""What hurts others: Ctrl-C, exits with calls under way, threads. Each in a process of its own."""

from __future__ import annotations

import signal
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest
from child_process import clean

if TYPE_CHECKING:
    import tidbcloud
    from conftest import Child
    from tidbcloud.testing import Organization

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and forks of POSIX")


@posix
def test_ctrl_c_ends_a_call_at_once(child: Child, organization: Organization) -> None:
    organization.fault("delay", delay_ms=30_000, operation="serverless.clusters.get")
    printed = clean(
        child,
        """
        import os, signal, threading, time, tidbcloud
        client = tidbcloud.Client()
        list(client.serverless.regions.list())
        threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()
        started = time.monotonic()
        try:
            client.serverless.clusters.get("1")
        except KeyboardInterrupt:
            print(f"interrupted after {time.monotonic() - started:.3f}")
        try:
            client.serverless.clusters.get("1")
        except tidbcloud.NotFoundError:
            print("goes on")
        """,
    )
    first, second = printed.splitlines()
    # A tick is 50 ms; the rest is for a machine that has other things to do. Not interrupted, it is 30 s.
    assert 0.1 < float(first.removeprefix("interrupted after ")) < 5
    assert second == "goes on"


@posix
@pytest.mark.parametrize(
    "call",
    [
        "client.serverless.clusters.wait_until_active('1')",
        "list(client.serverless.clusters.list())",
        "client.request('serverless', 'GET', '/v1beta1/clusters/1')",
    ],
)
def test_ctrl_c_ends_every_kind_of_call(child: Child, organization: Organization, call: str) -> None:
    organization.fault("delay", delay_ms=30_000)
    program = f"""
        import os, signal, threading, tidbcloud
        client = tidbcloud.Client()
        threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()
        try:
            {call}
        except KeyboardInterrupt:
            print("interrupted")
        """
    assert clean(child, program) == "interrupted\n"


@posix
def test_a_handler_that_raises_nothing_lets_the_call_go_on(
    client: tidbcloud.Client, organization: Organization
) -> None:
    rung: list[int] = []
    before = signal.signal(signal.SIGALRM, lambda *_: rung.append(1))
    try:
        organization.fault("delay", delay_ms=300, operation="serverless.regions.list")
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        assert list(client.serverless.regions.list())
    finally:
        signal.signal(signal.SIGALRM, before)
    assert rung == [1]


@pytest.mark.parametrize("kind", ["sync", "wait", "pages", "asyncio"])
def test_exit_with_calls_under_way_is_clean_and_quick(
    child: Child, organization: Organization, kind: str
) -> None:
    organization.fault("delay", delay_ms=30_000, times=20, operation="serverless.clusters.get")
    organization.fault("delay", delay_ms=30_000, times=20, operation="serverless.clusters.list")
    started = time.monotonic()
    printed = clean(
        child,
        """
        import asyncio, sys, threading, tidbcloud
        client, aclient = tidbcloud.Client(), tidbcloud.AsyncClient()
        list(client.serverless.regions.list())
        work = {
            "sync": lambda: client.serverless.clusters.get("1"),
            "wait": lambda: client.serverless.clusters.wait_until_active("1"),
            "pages": lambda: list(client.serverless.clusters.list()),
            "asyncio": lambda: asyncio.run(aclient.serverless.clusters.get("1")),
        }[sys.argv[1]]
        begun = threading.Barrier(5)
        def call():
            begun.wait()
            try:
                work()
            except RuntimeError as error:
                assert "shutting down" in str(error), error
        for _ in range(4):
            threading.Thread(target=call, daemon=True).start()
        begun.wait()
        print("leaves")
        """,
        kind,
    )
    assert printed == "leaves\n"
    assert time.monotonic() - started < 20


def test_exit_hooks_of_the_program_may_still_call(child: Child) -> None:
    printed = clean(
        child,
        """
        import atexit, tidbcloud
        client = tidbcloud.Client()
        atexit.register(lambda: print(len(list(client.serverless.regions.list())) > 0))
        """,
    )
    assert printed == "True\n"


def test_a_client_that_is_never_closed_is_no_harm(child: Child) -> None:
    program = """
        import asyncio, tidbcloud
        client, aclient = tidbcloud.Client(), tidbcloud.AsyncClient()
        list(client.serverless.regions.list())
        async def call():
            return await aclient.serverless.regions.list().to_list()
        asyncio.run(call())
        print("done")
        """
    assert clean(child, program) == "done\n"


def test_many_threads_share_a_client(client: tidbcloud.Client, organization: Organization) -> None:
    counts: list[int] = []
    begun = threading.Barrier(64)

    def call() -> None:
        begun.wait()
        counts.extend(len(list(client.serverless.regions.list())) for _ in range(5))

    threads = [threading.Thread(target=call) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(counts) == 320
    assert len(set(counts)) == 1
    # Cold and all at once, they share one challenge.
    assert [entry["status"] for entry in organization.journal()].count(401) == 1


def test_a_thread_that_waits_holds_up_no_other(client: tidbcloud.Client, organization: Organization) -> None:
    organization.fault("delay", delay_ms=500, operation="serverless.clusters.get")
    finished: list[str] = []

    def wait() -> None:
        with pytest.raises(LookupError):
            client.serverless.clusters.get("1")
        finished.append("slow")

    slow = threading.Thread(target=wait)
    slow.start()
    while not any(entry["authenticated"] for entry in organization.journal()):
        pass
    assert list(client.serverless.regions.list())
    finished.append("quick")
    slow.join()
    assert finished == ["quick", "slow"]
