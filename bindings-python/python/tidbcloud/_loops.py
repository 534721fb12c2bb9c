"""Results of the background runtime, for whatever event loop is running.

Nothing holds a loop: the running one is asked for at each call, and its bridge lives as long as it does.
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

_bridges: WeakKeyDictionary[asyncio.AbstractEventLoop, Bridge] = WeakKeyDictionary()


async def deliver(start: Callable[..., int], *arguments: Any) -> Any:
    """Starts something on the engine and waits for its result; whoever stops waiting stops it."""
    loop = asyncio.get_running_loop()
    try:
        bridge = _bridges[loop]
    except KeyError:
        bridge = _connect(loop)
    future = loop.create_future()
    ticket = start(bridge, future, *arguments)
    try:
        return await future
    except BaseException:
        # Cancelled, or the loop went away. After a result it does nothing.
        bridge.abort(ticket)
        raise


def _connect(loop: asyncio.AbstractEventLoop) -> Bridge:
    # A future that nobody waited for to its end holds its loop; what closed with it is let go here.
    for closed in [other for other in _bridges if other.is_closed()]:
        del _bridges[closed]
    bridge = Bridge()
    if not _watches(loop, bridge):
        from threading import Thread

        arguments = (bridge.arrivals(), ref(loop), ref(bridge))
        Thread(target=_carry, args=arguments, name="tidbcloud-loop", daemon=True).start()
    _bridges[loop] = bridge
    return bridge


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
