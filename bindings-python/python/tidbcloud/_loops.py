"""Results of the background runtime, for whatever event loop is running.

Nothing holds a loop: the running one is asked for at each call. Its bridge is held by what the loop watches
and by nothing else: a loop that closes lets go of it, and with it end the requests that were under way.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary, ref

from ._native import Bridge

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._native import Arrivals

__all__ = ["deliver"]

T = TypeVar("T")

_bridges: WeakKeyDictionary[asyncio.AbstractEventLoop, Callable[[], Bridge | None]] = WeakKeyDictionary()


async def deliver(start: Callable[..., int], *arguments: Any) -> Any:
    """Starts something on the engine and waits for its result; whoever stops waiting stops it."""
    loop = asyncio.get_running_loop()
    held = _bridges.get(loop)
    bridge = None if held is None else held()
    if held is None or bridge is None:
        held, bridge = _connect(loop)
    future = loop.create_future()
    try:
        ticket = start(bridge, future, *arguments)
    finally:
        del arguments  # Among them is the body, see `_call`.
    del bridge  # The future leads to this frame, so it would hold itself.
    try:
        return await future
    except BaseException:
        # Cancelled, or the loop went away. After a result it does nothing.
        bridge = held()
        if bridge is not None:
            bridge.abort(ticket)
        raise


def _connect(loop: asyncio.AbstractEventLoop) -> tuple[Callable[[], Bridge | None], Bridge]:
    # Where the loop does not hold its bridge, a future that nobody waited for to its end holds its loop.
    for closed in [other for other in _bridges if other.is_closed()]:
        del _bridges[closed]
    bridge = Bridge()
    held: Callable[[], Bridge | None] = ref(bridge)
    if not _watches(loop, bridge):
        from threading import Thread

        arguments = (bridge.arrivals(), ref(loop), ref(bridge))
        Thread(target=_carry, args=arguments, name="tidbcloud-loop", daemon=True).start()
        held = lambda: bridge  # noqa: E731 - as `ref` is called, but it holds
    _bridges[loop] = held
    return held, bridge


def _watches(loop: asyncio.AbstractEventLoop, bridge: Bridge) -> bool:
    """Has the loop watch the bridge's socket, if it can: Windows' proactor cannot."""
    if bridge.socket is None:
        return False
    try:
        loop.add_reader(bridge.socket, bridge.drain)
    except NotImplementedError:
        return False
    return True


def _carry(arrivals: Arrivals, loop_ref: ref[asyncio.AbstractEventLoop], bridge_ref: ref[Bridge]) -> None:
    while arrivals.wait():
        loop, bridge = loop_ref(), bridge_ref()
        if loop is None or bridge is None:
            return
        try:
            loop.call_soon_threadsafe(bridge.drain)
        except RuntimeError:  # The loop is closed: nobody waits any more.
            return
        del loop, bridge
