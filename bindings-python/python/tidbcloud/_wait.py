"""Waits: polling until a resource has reached a state, and telling of the progress.

The engine pauses and polls; between two polls it comes back here, so that a callback or a progress line runs
on the caller's own thread.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeAlias, TypeVar, cast

from ._loops import deliver
from ._unreadable import UNREADABLE
from .errors import WaitFailedError, WaitTimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from ._call import Operation
    from ._native import Answer, Engine
    from ._progress import Line

__all__ = ["Progress", "ProgressOption", "wait", "wait_async", "wait_gone", "wait_gone_async"]

T = TypeVar("T")


class Progress(NamedTuple):
    """What a poll of a wait saw."""

    resource: str
    """The resource that is waited for: the values of its path, joined by slashes."""
    state: str
    """Its state; empty where it is gone."""
    elapsed: float
    """Seconds since the wait began."""
    polls: int
    """How many polls there were, this one included."""
    done: bool
    """Whether the wait is over."""


if TYPE_CHECKING:
    ProgressOption: TypeAlias = bool | Callable[[Progress], object] | None
    """A callback; or whether to show a progress line. `None` shows one on a terminal and in a notebook."""

    Poll: TypeAlias = tuple[str, float, int, bool, Answer | None]


class _Wait(Generic[T]):
    """A wait under way. Leaving its `with` clears the progress line, and gives an error the last resource."""

    def __init__(self, operation: Operation[T], path: tuple[str, ...], progress: ProgressOption) -> None:
        self._operation = operation
        self._resource = "/".join(path)
        self._tell: Callable[[Progress], object] | None = None
        self._line: Line | None = None
        if callable(progress):
            self._tell = progress
        elif progress is not False:
            from ._progress import line

            self._line = line(f"{operation.name.rpartition('.')[0]} {self._resource}", wanted=progress)
        self._answer: Answer | None = None

    def goes_on(self, poll: Poll) -> bool:
        """Takes note of a poll, tells of it and says whether another one is to follow."""
        state, elapsed, polls, done, self._answer = poll
        if self._tell is not None:
            self._tell(Progress(self._resource, state, elapsed, polls, done))
        elif self._line is not None:
            self._line.show(state or "gone", elapsed)
        return not done

    def found(self) -> T | None:
        """The resource as last seen; `None` where it is gone."""
        return None if self._answer is None else self._operation.decode(self._answer)

    def __enter__(self) -> _Wait[T]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._line is not None:
            self._line.close()
        if isinstance(error, WaitFailedError | WaitTimeoutError):
            self._complete(error)

    def _complete(self, error: WaitFailedError | WaitTimeoutError) -> None:
        """Gives an error the resource as last seen: in its own answer, or in that of the last poll."""
        import msgspec

        if error.body is None and self._answer is not None:
            error.body = self._answer.body
        if error.body is not None:
            # Where the body is no such resource, the error has the bytes and that is all there is.
            with suppress(*UNREADABLE):
                error.resource = msgspec.json.decode(error.body, type=self._operation.type, strict=False)


def wait_gone(
    engine: Engine,
    operation: Operation[T],
    name: str,
    path: tuple[str, ...],
    timeout: float | None,
    progress: ProgressOption,
) -> T | None:
    """Waits on this thread. `None` where the resource is gone and that was waited for."""
    with _Wait(operation, path, progress) as waiting:
        polls = engine.wait(operation.row, name, path, timeout, True)
        while waiting.goes_on(polls.next()):
            pass
        return waiting.found()


def wait(
    engine: Engine,
    operation: Operation[T],
    name: str,
    path: tuple[str, ...],
    timeout: float | None,
    progress: ProgressOption,
) -> T:
    """Waits on this thread for a state in which the resource is there."""
    return cast("T", wait_gone(engine, operation, name, path, timeout, progress))


async def wait_gone_async(
    engine: Engine,
    operation: Operation[T],
    name: str,
    path: tuple[str, ...],
    timeout: float | None,
    progress: ProgressOption,
) -> T | None:
    """Waits without holding the loop. `None` where the resource is gone and that was waited for."""
    with _Wait(operation, path, progress) as waiting:
        polls = engine.wait(operation.row, name, path, timeout, False)
        while waiting.goes_on(await deliver(polls.start)):
            pass
        return waiting.found()


async def wait_async(
    engine: Engine,
    operation: Operation[T],
    name: str,
    path: tuple[str, ...],
    timeout: float | None,
    progress: ProgressOption,
) -> T:
    """Waits without holding the loop for a state in which the resource is there."""
    return cast("T", await wait_gone_async(engine, operation, name, path, timeout, progress))
