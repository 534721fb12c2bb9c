"""An answer, whole: the typed value and everything that came with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from ._native import Answer

__all__ = ["Headers", "Response"]

T = TypeVar("T")


class Headers(Mapping[str, str]):
    """Headers of an answer. Names are looked up in any case; repeated ones are joined by commas."""

    __slots__ = ("_values",)

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        values: dict[str, str] = {}
        for name, value in pairs:
            name_in_lower_case = name.lower()
            earlier = values.get(name_in_lower_case)
            values[name_in_lower_case] = value if earlier is None else f"{earlier}, {value}"
        self._values = values

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({self._values!r})"


class Response(Generic[T]):
    """What a method of `with_response` returns: the typed value, and the answer that it was read from."""

    __slots__ = ("_answer", "value")

    value: T
    """The typed value."""

    def __init__(self, answer: Answer, value: T) -> None:
        self._answer = answer
        self.value = value

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._answer.status

    @property
    def headers(self) -> Headers:
        """The answer's headers."""
        return Headers(self._answer.headers)

    @property
    def trace_id(self) -> str | None:
        """The service's id of the request, for its support."""
        return self._answer.trace_id

    @property
    def attempts(self) -> int:
        """How many attempts the call took."""
        return self._answer.attempts

    @property
    def body(self) -> bytes:
        """The body as it came."""
        return self._answer.body

    def json(self) -> Any:
        """The body as plain JSON values, with every field that the service sent.

        Raises `DecodeError` where it cannot be read.
        """
        from msgspec.json import decode

        from ._unreadable import UNREADABLE

        try:
            return decode(self.body) if self.body else None
        except UNREADABLE as error:
            from ._lenient import unreadable

            raise unreadable(None, self._answer, error) from None

    def unknown_fields(self) -> dict[str, Any]:
        """What the service sent beyond the fields of the value's type, by the names on the wire.

        It covers the models inside the value, each under its own name.
        """
        from ._model import beyond

        return beyond(self.json(), self.value)

    def __repr__(self) -> str:
        return f"<Response {self.status} {self.value!r}>"
