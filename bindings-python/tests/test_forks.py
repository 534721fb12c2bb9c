"""Forks: a child of the process calls on its own connections, whatever its parent was about to do."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import pytest
from child_process import clean
from scripted_server import ScriptedServer, answer

if TYPE_CHECKING:
    from conftest import Child
    from tidbcloud.testing import Organization

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks of POSIX")


def test_a_forks_child_calls_on_its_own(child: Child) -> None:
    printed = clean(
        child,
        """
        import asyncio, os, tidbcloud
        client, aclient = tidbcloud.Client(), tidbcloud.AsyncClient()
        async def count():
            return len(await aclient.serverless.regions.list().to_list())
        regions = len(list(client.serverless.regions.list()))
        assert asyncio.run(count()) == regions
        for _ in range(3):
            pid = os.fork()
            if pid == 0:
                counts = [len(list(client.serverless.regions.list())), asyncio.run(count())]
                client.close()
                os._exit(0 if counts == [regions, regions] else 1)
            assert os.waitpid(pid, 0)[1] == 0
            assert len(list(client.serverless.regions.list())) == regions
            assert asyncio.run(count()) == regions
        print("three children")
        """,
    )
    assert printed == "three children\n"


def test_case_30_a_forks_child_starts_with_no_nonce(child: Child, organization: Organization) -> None:
    clean(
        child,
        """
        import os, tidbcloud
        client = tidbcloud.Client()
        def call():
            list(client.serverless.regions.list())
        call()
        pid = os.fork()
        if pid == 0:
            call()
            call()
            os._exit(0)
        assert os.waitpid(pid, 0)[1] == 0
        call()
        """,
    )
    seen = []
    for entry in organization.journal():
        header = entry["headers"].get("authorization", "")
        nonce, count = re.search(r' nonce="(.+?)"', header), re.search(r" nc=(\w+)", header)
        seen.append((entry["status"], nonce and nonce[1], count and int(count[1], 16)))
    parents, childs = seen[1][1], seen[3][1]
    assert parents != childs
    assert seen == [
        (401, None, None),
        (200, parents, 1),
        (401, None, None),
        (200, childs, 1),
        (200, childs, 2),
        (200, parents, 2),
    ]


def test_a_fork_while_other_threads_call_does_not_hang(child: Child) -> None:
    printed = clean(
        child,
        """
        import os, threading, tidbcloud
        client = tidbcloud.Client()
        list(client.serverless.regions.list())  # Python itself does not fork well in the middle of an import.
        stop = threading.Event()
        def call():
            while not stop.is_set():
                list(client.serverless.regions.list())
        threads = [threading.Thread(target=call) for _ in range(4)]
        for thread in threads:
            thread.start()
        for _ in range(10):
            pid = os.fork()
            if pid == 0:
                list(client.serverless.regions.list())
                os._exit(0)
            assert os.waitpid(pid, 0)[1] == 0
        stop.set()
        for thread in threads:
            thread.join()
        print("ten children")
        """,
    )
    assert printed == "ten children\n"


def test_a_pool_of_forked_workers_shares_a_client(child: Child) -> None:
    printed = clean(
        child,
        """
        import multiprocessing, tidbcloud
        client = tidbcloud.Client()
        def count(_):
            return len(list(client.serverless.regions.list()))
        one = count(0)
        with multiprocessing.get_context("fork").Pool(3) as pool:
            print(pool.map(count, range(6)) == [one] * 6)
        """,
    )
    assert printed == "True\n"


@pytest.mark.parametrize("called", ["never", "sync", "asyncio"])
def test_a_child_may_end_as_any_process_does(child: Child, called: str) -> None:
    program = """
        import asyncio, os, sys, tidbcloud
        client, aclient = tidbcloud.Client(), tidbcloud.AsyncClient()
        def sync():
            return len(list(client.serverless.regions.list()))
        def asynchronous():
            async def count():
                return len(await aclient.serverless.regions.list().to_list())
            return asyncio.run(count())
        work = {"never": lambda: 0, "sync": sync, "asyncio": asynchronous}[sys.argv[1]]
        work()
        for in_the_child in (lambda: 0, sync, asynchronous):
            pid = os.fork()
            if pid == 0:
                in_the_child()
                sys.exit(7)  # With the exit hooks, ours among them, and without a close.
            assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 7
        print(work() == work(), sync() == asynchronous())
        """
    assert clean(child, program, called) == "True True\n"


def test_a_list_goes_on_where_it_was_begun(child: Child) -> None:
    program = """
        import os, sys, tidbcloud
        client = tidbcloud.Client(endpoints={"serverless": sys.argv[1]})
        clusters = iter(client.serverless.clusters.list())
        first = [next(clusters) for _ in range(10)]
        pid = os.fork()
        if pid == 0:
            try:
                next(clusters)
            except RuntimeError as error:
                os._exit(3 if "before the process forked" in str(error) else 4)
            os._exit(5)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 3
        print(len(first) + len(list(clusters)))
        """
    ten = [{"clusterId": str(number)} for number in range(10)]
    pages = iter([{"nextPageToken": "2"}, {"nextPageToken": "3"}, {}])
    with ScriptedServer(lambda _: answer({"clusters": ten, **next(pages)})) as server:
        assert clean(child, program, server.url) == "30\n"


def test_a_fork_in_a_running_loop_leaves_its_calls_to_the_parent(child: Child) -> None:
    program = """
        import asyncio, os, tidbcloud
        client, aclient = tidbcloud.Client(), tidbcloud.AsyncClient()
        list(client.serverless.regions.list())
        async def main():
            calls = [asyncio.ensure_future(aclient.serverless.regions.list().to_list()) for _ in range(50)]
            await asyncio.sleep(0)
            pid = os.fork()
            if pid == 0:
                # A copy of a running loop is of no use to a child: it keeps to calls that wait.
                os._exit(0 if list(client.serverless.regions.list()) else 1)
            found = await asyncio.gather(*calls)
            assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
            print(len(found), min(map(len, found)) > 0)
        asyncio.run(main())
        """
    assert clean(child, program) == "50 True\n"
