"""Who stops waiting stops the request on the wire: on asyncio's own loop, on uvloop, and in Jupyter."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING

import pytest
from child_process import clean
from scripted_server import BOUND, ScriptedServer

if TYPE_CHECKING:
    from conftest import Child
    from tidbcloud.testing import Organization

posix = pytest.mark.skipif(sys.platform == "win32", reason="uvloop and signals of POSIX")
LOOPS = ["asyncio", "uvloop"]

# Each way ends with the process alive and nothing of this package running: what the server sees then is not
# the exit's doing.
LEAVING = """
import asyncio, gc, sys, threading, tidbcloud
kind, new_loop = sys.argv[1], __import__(sys.argv[2]).new_event_loop
client = tidbcloud.AsyncClient(deadline=60, timeout=60)

def say(word):
    print(word, flush=True)

def until_asked():  # The parent has the request.
    return asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)

def run(work):
    loop = new_loop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()

async def cancelled():
    task = asyncio.ensure_future(client.serverless.clusters.get("1"))
    await until_asked()
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        say("left")

async def timed_out():
    task = asyncio.wait_for(client.serverless.clusters.get("1"), 0.2)
    if hasattr(asyncio, "timeout"):
        async def bounded():
            async with asyncio.timeout(0.2):
                await client.serverless.clusters.get("1")
        task.close()
        task = bounded()
    try:
        await task
    except (TimeoutError, asyncio.TimeoutError) as error:
        assert not isinstance(error, tidbcloud.TidbCloudError)
        say("left")

async def listing():
    async def pages():
        async for _ in client.serverless.clusters.list():
            pass
    task = asyncio.ensure_future(pages())
    await until_asked()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    say("left")

async def waiting():
    task = asyncio.ensure_future(client.serverless.clusters.wait_until_active("1"))
    await until_asked()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    say("left")

def closed():
    loop = new_loop()
    loop.set_exception_handler(lambda *_: None)  # It complains of the pending task, as it should.
    task = loop.create_task(client.serverless.clusters.get("1"))
    loop.run_until_complete(asyncio.sleep(0))
    sys.stdin.readline()
    loop.close()
    del loop, task
    gc.collect()
    say("left")

match kind:
    case "closed":
        closed()
    case "thread":
        # Two loops with one client: the one that leaves does not disturb the other.
        other = threading.Thread(target=run, args=(cancelled(),))
        other.start()
        other.join()
    case _:
        work = {"cancel": cancelled, "timeout": timed_out, "list": listing, "wait": waiting}[kind]
        run(work())
sys.stdin.readline()
"""


@posix
@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("kind", ["cancel", "timeout", "list", "wait", "closed", "thread"])
def test_a_request_ends_with_the_one_who_waits_for_it(kind: str, loop: str) -> None:
    with ScriptedServer() as server:
        environment = {
            **os.environ,
            "TIDBCLOUD_SERVERLESS_ENDPOINT": server.url,
            "TIDBCLOUD_PUBLIC_KEY": "PUBLIC",
            "TIDBCLOUD_PRIVATE_KEY": "secret",
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        command = [sys.executable, "-c", LEAVING, kind, loop]
        with subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as program:
            try:
                assert program.stdin
                assert program.stdout
                server.next_request()
                if kind != "timeout":
                    program.stdin.write("asked\n")
                    program.stdin.flush()
                assert program.stdout.readline() == "left\n"
                server.next_closed()
                program.stdin.close()
                assert program.wait(BOUND) == 0
            finally:
                program.kill()


@posix
@pytest.mark.parametrize("loop", LOOPS)
def test_two_loops_in_two_threads_share_a_client(child: Child, organization: Organization, loop: str) -> None:
    program = """
        import asyncio, sys, threading, tidbcloud
        new_loop = __import__(sys.argv[1]).new_event_loop
        client = tidbcloud.AsyncClient()
        found, begun = [], threading.Barrier(2)
        async def work(leaves):
            begun.wait()
            calls = [asyncio.ensure_future(client.serverless.regions.list().to_list()) for _ in range(100)]
            await asyncio.sleep(0)
            for call in calls if leaves else []:
                call.cancel()
            found.append((leaves, await asyncio.gather(*calls, return_exceptions=True)))
        def run(leaves):
            loop = new_loop()
            loop.run_until_complete(work(leaves))
            loop.close()
        threads = [threading.Thread(target=run, args=(leaves,)) for leaves in (True, False)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        found = dict(found)
        assert all(isinstance(answer, asyncio.CancelledError) for answer in found[True])
        print(len(found[False]), len({len(answer) for answer in found[False]}))
        """
    assert clean(child, program, loop) == "100 1\n"
    assert organization.journal()


CELLS = """
    import sys, tidbcloud
    from jupyter_client.manager import start_new_kernel
    manager, kernel = start_new_kernel(kernel_name="python3", startup_timeout=30)

    def cell(code, **options):
        said = []
        def heard(message):
            if message["msg_type"] == "stream":
                said.append(message["content"]["text"])
        reply = kernel.execute_interactive(code, timeout=30, output_hook=heard, **options)["content"]
        return reply.get("ename"), "".join(said)

    try:
        print(cell("import asyncio, tidbcloud; asyncio.get_running_loop(); client = tidbcloud.Client()"))
        # The loop runs, and the synchronous client neither needs nor disturbs it.
        print(cell("print(len(list(client.serverless.regions.list())) > 0)"))
        print(cell("aclient = tidbcloud.AsyncClient()"))
        print(cell("print(len(await aclient.serverless.regions.list().to_list()) > 0)"))
        print(cell("task = asyncio.create_task(asyncio.sleep(0, 'goes on'))"))
        print(cell("client.serverless.clusters.get('1')"))
        print(cell("print(await task)"))
    finally:
        kernel.stop_channels()
        manager.shutdown_kernel(now=True)
    """


@posix
def test_a_notebooks_loop_runs_beside_the_synchronous_client(child: Child) -> None:
    ended = child(textwrap.dedent(CELLS))
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.splitlines() == [
        "(None, '')",
        "(None, 'True\\n')",
        "(None, '')",
        "(None, 'True\\n')",
        "(None, '')",
        "('NotFoundError', '')",
        "(None, 'goes on\\n')",
    ]
