"""A progress line for a wait: by `tqdm` or `rich` where the program has one of them, else plain text.

Shown on a terminal and in a notebook only, and always on the standard error stream: what a program writes to
its output is its own.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from typing import TextIO

__all__ = ["Line", "line"]


class Line(Protocol):
    """A line that changes as the wait goes on."""

    def show(self, state: str, elapsed: float) -> None:
        """Shows the state after so many seconds."""

    def close(self) -> None:
        """Leaves the line as it is and ends it."""


def line(subject: str, *, wanted: bool | None) -> Line | None:
    """A line about a subject, or `None` where nobody asked and nobody would see it."""
    stream = sys.stderr
    # A program without a console has no standard error stream, whatever its type says.
    if stream is None or (wanted is None and not (_in_notebook() or stream.isatty())):
        return None
    if find_spec("tqdm") is not None:
        return _TqdmLine(subject)
    if find_spec("rich") is not None:
        return _RichLine(subject)
    return _PlainLine(subject, stream)


def _in_notebook() -> bool:
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython is not None else None
    return type(shell).__name__ == "ZMQInteractiveShell"


def _text(subject: str, state: str, elapsed: float) -> str:
    minutes, seconds = divmod(int(elapsed), 60)
    return f"{subject}: {state} ({minutes}:{seconds:02})"


class _TqdmLine:
    def __init__(self, subject: str) -> None:
        from tqdm.auto import tqdm

        self._subject = subject
        self._bar: Any = tqdm(bar_format="{desc}", leave=True)

    def show(self, state: str, elapsed: float) -> None:
        self._bar.set_description_str(_text(self._subject, state, elapsed))

    def close(self) -> None:
        self._bar.close()


class _RichLine:
    def __init__(self, subject: str) -> None:
        from rich.console import Console
        from rich.live import Live

        self._subject = subject
        self._live: Any = Live(console=Console(stderr=True), auto_refresh=False)
        self._live.start()

    def show(self, state: str, elapsed: float) -> None:
        from rich.text import Text

        self._live.update(Text(_text(self._subject, state, elapsed)), refresh=True)

    def close(self) -> None:
        self._live.stop()


class _PlainLine:
    def __init__(self, subject: str, stream: TextIO) -> None:
        self._subject = subject
        self._stream = stream
        self._width = 0

    def show(self, state: str, elapsed: float) -> None:
        text = _text(self._subject, state, elapsed)
        self._stream.write("\r" + text.ljust(self._width))
        self._stream.flush()
        self._width = len(text)

    def close(self) -> None:
        if self._width:
            self._stream.write("\n")
            self._stream.flush()
