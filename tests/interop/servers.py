"""Starts a server that nobody here wrote on a free port of this machine, and ends it."""

from __future__ import annotations

import socket
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

FOREIGN = Path(__file__).resolve().parents[2] / "target" / "interop" / "venv" / "bin" / "python"
"""The interpreter of the environment that `run` fills."""

BOUND = 20
"""Seconds after which a server that does not listen, or does not end, has failed."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def running(command: list[str], port: int, errors: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The server, once it listens. What it complains of goes to `errors`."""
    with errors.open("ab") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        deadline = time.monotonic() + BOUND
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                assert server.poll() is None, errors.read_text()
                assert time.monotonic() < deadline, f"{command[0]} did not start: {errors.read_text()}"
                time.sleep(0.01)
        yield server
    finally:
        server.terminate()
        try:
            server.wait(BOUND)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
