"""Ctrl-C: the prompt is back within 100 ms, and the connection is closed though the process lives on."""

from __future__ import annotations

import os
import signal
import statistics
import subprocess
import sys
import textwrap
import time
from typing import TYPE_CHECKING

import pytest
import tidbcloud
from scripted_server import BOUND, ScriptedServer, answer

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")

ROUNDS = 5
PROMPT = 0.1
"""Seconds from Ctrl-C to the prompt."""

PROGRAM = """
import sys, time, tidbcloud
client = tidbcloud.Client(deadline=60, timeout=60)
clusters = client.serverless.clusters
work = {
    "call": lambda: clusters.get("1"),
    "request": lambda: client.request("serverless", "GET", "/v1beta1/clusters/1"),
    "poll": lambda: clusters.wait_until_active("1"),
    "pause": lambda: clusters.wait_until_active("1", progress=lambda _: print("polled", flush=True)),
    "page": lambda: list(clusters.list()),
    "iteration": lambda: [time.sleep(0.001) for _ in clusters.list()],
}[sys.argv[1]]
for _ in range(int(sys.argv[2])):
    try:
        work()
    except KeyboardInterrupt:
        print(time.monotonic(), flush=True)
    # As at a prompt: nothing of this package runs until the next line is there.
    sys.stdin.readline()
"""


def silent(_: str) -> None:
    return None


def creating(_: str) -> bytes:
    return answer({"clusterId": "1", "state": "CREATING"})


def endless(_: str) -> bytes:
    return answer(
        {"clusters": [{"clusterId": str(i)} for i in range(10)], "nextPageToken": os.urandom(8).hex()}
    )


@pytest.mark.parametrize(
    ("kind", "script", "requests", "closes"),
    [
        ("call", silent, 1, True),
        ("request", silent, 1, True),
        ("poll", silent, 1, True),
        # Between two polls the connection is idle, and stays for what is called next.
        ("pause", creating, 1, False),
        ("page", silent, 1, True),
        ("iteration", endless, 30, False),
    ],
)
def test_ctrl_c_is_back_at_the_prompt_within_100_ms(
    kind: str, script: Callable[[str], bytes | None], requests: int, closes: bool
) -> None:
    with ScriptedServer(script) as server:
        environment = {
            **os.environ,
            "TIDBCLOUD_SERVERLESS_ENDPOINT": server.url,
            "TIDBCLOUD_PUBLIC_KEY": "PUBLIC",
            "TIDBCLOUD_PRIVATE_KEY": "secret",
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        command = [sys.executable, "-c", textwrap.dedent(PROGRAM), kind, str(ROUNDS)]
        with subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as program:
            try:
                assert program.stdin
                assert program.stdout
                pauses: list[float] = []
                for _ in range(ROUNDS):
                    for _ in range(requests):
                        server.next_request()
                    if kind == "pause":
                        assert program.stdout.readline() == "polled\n"
                    rung = time.monotonic()
                    program.send_signal(signal.SIGINT)
                    # The clock is the machine's, the same in both processes.
                    pauses.append(float(program.stdout.readline()) - rung)
                    if closes:
                        server.next_closed()
                    program.stdin.write("\n")
                    program.stdin.flush()
                assert program.wait(BOUND) == 0
            finally:
                program.kill()
    # The median: the promise is the client's, a machine that is busy elsewhere may spoil one of them.
    assert statistics.median(pauses) < PROMPT, pauses


def test_a_time_that_runs_out_closes_the_connection_at_once() -> None:
    with (
        ScriptedServer() as server,
        tidbcloud.Client("PUBLIC", "secret", endpoints={"serverless": server.url}, retries=0) as client,
    ):
        with pytest.raises(tidbcloud.TimeoutError):
            client.with_options(timeout=0.1).serverless.clusters.get("1")
        server.next_closed()
