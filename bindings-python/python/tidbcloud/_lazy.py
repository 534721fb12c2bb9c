"""Attributes that are made when they are first used.

`functools.cached_property` would do, but until Python 3.12 it takes a lock, and a fork's child waits for ever
for one that another thread of its parent held. Two threads that come at once may here make the value twice,
which does no harm to what it is used for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self

__all__ = ["lazy"]

T = TypeVar("T")


class lazy(Generic[T]):  # noqa: N801 - it is used as a decorator, like `property`
    """Makes an attribute out of the method that gives its value; the instance keeps it in its `__dict__`."""

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> Self | T:
        if instance is None:
            return self
        value = self._make(instance)
        # Found there from now on, before this descriptor is.
        instance.__dict__[self._name] = value
        return value
