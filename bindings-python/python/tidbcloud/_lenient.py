"""A second, patient look at an answer that the strict decoder did not take.

The service writes 64-bit integers as numbers here and as strings there, and null for an empty list or map.
The decoder already reads a number from a string; what else can be understood without guessing is put right
here. What remains is a `DecodeError` that says where.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec
from msgspec import inspect

from ._unreadable import UNREADABLE
from .errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Hashable

    from ._native import Answer

__all__ = ["decode", "unreadable"]

T = TypeVar("T")

_DECODER = msgspec.json.Decoder(float_hook=Decimal)


def decode(operation: str, kind: type[T], answer: Answer) -> T:
    """The answer as its type, or a `DecodeError`."""
    try:
        return _read(kind, answer.body)
    except UNREADABLE as error:
        refused = unreadable(operation, answer, error)
    # Not while the other is handled: the frames of its traceback hold the body, and what is secret in it.
    raise refused


def _read(kind: type[T], body: bytes) -> T:
    # Fractions by their digits: a float is only made where the type has one.
    plain = _DECODER.decode(body) if body else {}
    return msgspec.convert(_fit(plain, _shape(cast("Hashable", kind))), kind, strict=False)


def unreadable(operation: str | None, answer: Answer, error: Exception) -> DecodeError:
    """The error for an answer that cannot be read."""
    body = answer.body
    position = None
    if isinstance(error, RecursionError):
        what = "it is nested too deep"
    elif isinstance(error, msgspec.MsgspecError):
        what, at, place = str(error).partition(" - at `")
        position = place.rstrip("`") if at else _byte(what, body)
    else:
        # Python's own errors repeat the value, which may be a secret or a book.
        what = "a text is no UTF-8" if isinstance(error, UnicodeError) else "a number is out of range"
    place = f", at {position}" if position else ""
    return DecodeError(
        f"{operation or 'answer'}: the answer is not what it should be{place}: {what}. "
        "It is in the error's `body`; give the trace id to the service's support.",
        message=what,
        operation=operation,
        attempts=answer.attempts,
        trace_id=answer.trace_id,
        hint="The answer is in `body`; give the trace id to the service's support.",
        position=position,
        body=body,
        status=answer.status,
    )


def _byte(message: str, body: bytes) -> str:
    """The place that a message about malformed JSON names; the end where it says that more was to come."""
    _, found, rest = message.rpartition("(byte ")
    return f"byte {rest.rstrip(')') if found else len(body)}"


@cache
def _shape(kind: Any) -> inspect.Type:
    return inspect.type_info(kind)


def _fit(value: Any, shape: inspect.Type) -> Any:  # noqa: PLR0911 - one for each kind of shape
    """The value in the form that the shape wants, where that needs no guess; else the value as it is."""
    match shape:
        case inspect.UnionType():
            inner = [part for part in shape.types if not isinstance(part, inspect.NoneType)]
            return None if value is None or len(inner) != 1 else _fit_optional(value, inner[0])
        case inspect.StructType() if isinstance(value, dict):
            return _fit_fields(value, shape)
        case inspect.ListType() if value is None:
            return []
        case inspect.ListType() if isinstance(value, list):
            return [_fit(item, shape.item_type) for item in value]
        case inspect.DictType() if value is None:
            return {}
        case inspect.DictType() if isinstance(value, dict):
            return {name: _fit(entry, shape.value_type) for name, entry in value.items()}
        case inspect.StrType() if value is None:
            return ""
        case inspect.StrType() if isinstance(value, int | Decimal):
            return str(value)
        case inspect.DecimalType():
            return value
        case _:
            return _plain(value)


def _plain(value: Any) -> Any:
    """A value with plain floats for fractions, as it is where nobody asked for the digits."""
    match value:
        case Decimal():
            return float(value)
        case list():
            return [_plain(item) for item in value]
        case dict():
            return {name: _plain(entry) for name, entry in value.items()}
        case _:
            return value


def _fit_optional(value: Any, shape: inspect.Type) -> Any:
    # An empty text where a number, a time or an object could be means that there is none.
    if value == "" and not isinstance(shape, inspect.StrType | inspect.AnyType):
        return None
    return _fit(value, shape)


def _fit_fields(value: dict[str, Any], shape: inspect.StructType) -> dict[str, Any]:
    shapes = {field.encode_name: field.type for field in shape.fields}
    return {name: _fit(entry, shapes[name]) if name in shapes else entry for name, entry in value.items()}
