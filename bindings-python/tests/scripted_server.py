"""A plain HTTP server that says what a test tells it to, and tells when connections come and go.

The emulator answers as the service does; what a caller who leaves does to the wire, and what no sane service
ever sends, is seen and said here.
"""

from __future__ import annotations

import json
import queue
import socket
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from typing_extensions import Self

__all__ = ["ScriptedServer", "answer"]

BOUND = 20.0
"""Seconds after which something that should have happened has not."""


def answer(value: object = None, *, body: bytes | None = None, status: str = "200 OK") -> bytes:
    """A whole answer that holds a JSON value, or any bytes."""
    content = json.dumps(value).encode() if body is None else body
    return b"HTTP/1.1 %s\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (
        status.encode(),
        len(content),
        content,
    )


class ScriptedServer:
    """Answers each request with what `script` makes of its head, in parts or whole; `None` is silence."""

    def __init__(self, script: Callable[[str], bytes | Iterable[bytes] | None] = lambda _: None) -> None:
        self._script = script
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self._requests: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._closed: queue.SimpleQueue[int] = queue.SimpleQueue()
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def next_request(self) -> str:
        """Waits for a request, and gives its head."""
        return self._requests.get(timeout=BOUND)

    def next_closed(self) -> None:
        """Waits until the other side has closed a connection."""
        self._closed.get(timeout=BOUND)

    def close(self) -> None:
        self._listener.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:  # Closed: the test is over.
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        received = b""
        with connection:
            try:
                while more := connection.recv(65536):
                    received += more
                    while b"\r\n\r\n" in received:
                        head, _, received = received.partition(b"\r\n\r\n")
                        self._requests.put(head.decode("latin-1"))
                        said = self._script(head.decode("latin-1"))
                        for part in (said,) if isinstance(said, bytes) else said or ():
                            connection.sendall(part)
            except OSError:  # Reset, which is an end as good as any.
                pass
        self._closed.put(1)
