"""Request bodies: checked where they are given, written as the wire wants them.

The caller gives plain dicts (with Python's names or the wire's) or models; what is wrong with them is said
before anything is sent, with the path of the argument. The shapes themselves are generated from the API's
description, one for each kind of object that a request may hold.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date as Date  # noqa: N812 - `date` is the kind below
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias, cast

import msgspec

from ._times import epoch_seconds, unzoned_text
from .errors import InvalidArgumentError

__all__ = [
    "Bare",
    "Field",
    "Shape",
    "anything",
    "boolean",
    "clock",
    "date",
    "decimal",
    "epoch",
    "filled",
    "integer",
    "later",
    "mapping",
    "matching",
    "month",
    "not_negative",
    "number",
    "of",
    "sequence",
    "text",
    "time",
    "unsigned",
    "unzoned",
]

Kind: TypeAlias = Callable[[object, str], Any]
"""Takes a value and the path of its argument, and gives what goes onto the wire."""


class Field(NamedTuple):
    """A field of an object."""

    wire: str
    kind: Kind
    required: bool = False
    nullable: bool = False


class Shape:
    """An object of a request: its fields by Python's names, and those that only the service sets."""

    __slots__ = ("_fields", "_read_only", "_wire_names")

    def __init__(self, fields: dict[str, Field], read_only: Sequence[str] = ()) -> None:
        self._fields = fields
        self._read_only = read_only
        self._wire_names = {field.wire: name for name, field in fields.items()}

    def encode(self, operation: str, arguments: dict[str, object]) -> bytes:
        """A whole body, from the arguments of an operation's method.

        What is `None` was not given, unless null has a meaning of its own: there `UNSET` was not given.
        """
        try:
            return msgspec.json.encode(self._object(arguments, ""))
        except InvalidArgumentError as error:
            refused = of(operation, error)
        finally:
            del arguments
        # Not while the other is handled: the frames of its traceback hold the values.
        raise refused

    def __call__(self, value: object, where: str) -> dict[str, Any]:
        if isinstance(value, msgspec.Struct):
            # A model that came from the service has fields that only the service sets: those stay behind.
            fields = {name: getattr(value, name) for name in value.__struct_fields__ if name in self._fields}
            # And a field without a value is one that nobody set.
            given = {name: field for name, field in fields.items() if field is not None}
            return self._object(given, f"{where}.")
        if isinstance(value, Mapping):
            return self._object(value, f"{where}.")
        raise _wrong(where, "a dict or a model", value)

    def _object(self, given: Mapping[Any, object], prefix: str) -> dict[str, Any]:
        written: dict[str, Any] = {}
        for key, value in given.items():
            name = key if key in self._fields else self._wire_names.get(key)
            if name is None:
                raise self._unknown(str(key), prefix)
            field = self._fields[name]
            if value is None or value is msgspec.UNSET:
                if field.nullable and value is None:
                    written[field.wire] = None
                continue
            written[field.wire] = field.kind(value, prefix + name)
        for name, field in self._fields.items():
            if field.required and field.wire not in written:
                where = prefix + name
                raise InvalidArgumentError(f"{where} is missing", argument=where)
        return written

    def _unknown(self, key: str, prefix: str) -> InvalidArgumentError:
        where = prefix + key
        if key in self._read_only:
            return InvalidArgumentError(f"{where} is set by the service alone; leave it out", argument=where)
        from difflib import get_close_matches

        close = get_close_matches(key, self._fields, n=1)
        known = f"did you mean {close[0]}?" if close else f"known are {', '.join(sorted(self._fields))}"
        return InvalidArgumentError(f"there is no argument {where}: {known}", argument=where)


class Bare:
    """A body that is the value of one argument."""

    __slots__ = ("_kind", "_name")

    def __init__(self, name: str, kind: Kind) -> None:
        self._name = name
        self._kind = kind

    def encode(self, operation: str, arguments: dict[str, object]) -> bytes:
        """The body, from the argument of an operation's method."""
        name, value = self._name, arguments[self._name]
        if value is None:
            raise of(operation, InvalidArgumentError(f"{name} is missing", argument=name))
        try:
            return msgspec.json.encode(self._kind(value, name))
        except InvalidArgumentError as error:
            refused = of(operation, error)
        finally:
            del arguments, value
        raise refused


def of(operation: str, error: InvalidArgumentError) -> InvalidArgumentError:
    """The same error, with the operation that refused."""
    return InvalidArgumentError(
        f"{operation}: {error}", message=str(error), operation=operation, argument=error.argument
    )


def text(value: object, where: str) -> str:
    """Text."""
    if isinstance(value, str):
        return value
    raise _wrong(where, "a string", value)


def filled(value: object, where: str) -> str:
    """Text that is not empty."""
    if text(value, where):
        return cast("str", value)
    raise InvalidArgumentError(f"{where} is not to be empty", argument=where)


def matching(pattern: str) -> Kind:
    """Text that matches a regular expression, which means the same in every language."""
    # To Python, `$` lets a newline follow. A class has none in it, and a backslash takes its meaning away.
    python_pattern = f"{pattern[:-1]}\\Z" if pattern.endswith("$") else pattern

    def matched(value: object, where: str) -> str:
        return _formed(value, where, python_pattern, f"match {pattern}")

    return matched


def unsigned(value: object, where: str) -> str:
    """A decimal number of 64 bits without a sign, as text."""
    number = _formed(value, where, r"^[0-9]+\Z", "be a decimal number of 64 bits without a sign")
    if len(number.lstrip("0")) <= 20 and int(number) < 2**64:  # noqa: PLR2004 - the digits of 2**64
        return number
    raise InvalidArgumentError(f"{where} does not fit into 64 bits", argument=where)


def integer(value: object, where: str) -> int:
    """A whole number of at most 64 bits."""
    if isinstance(value, int) and not isinstance(value, bool):
        if -(2**63) <= value < 2**63:
            return value
        raise InvalidArgumentError(f"{where} does not fit into 64 bits: {value}", argument=where)
    raise _wrong(where, "an integer", value)


def number(value: object, where: str) -> float:
    """A number."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    raise _wrong(where, "a number", value)


def not_negative(kind: Kind) -> Kind:
    """A number from zero on."""

    def natural(value: object, where: str) -> Any:
        written = kind(value, where)
        if written >= 0:
            return written
        raise InvalidArgumentError(f"{where} is not to be negative", argument=where)

    return natural


def decimal(value: object, where: str) -> str:
    """An exact decimal. A float is none: its digits are not those that were written."""
    if isinstance(value, Decimal) and value.is_finite():
        return f"{value:f}"
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, str):
        return _formed(value, where, r"^-?[0-9]+(\.[0-9]+)?\Z", "be a decimal number")
    raise _wrong(where, "a Decimal, an integer or a string of digits", value)


def boolean(value: object, where: str) -> bool:
    """True or false."""
    if isinstance(value, bool):
        return value
    raise _wrong(where, "True or False", value)


_DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]"


def time(value: object, where: str) -> str:
    """A moment: a `datetime` with a zone, or RFC 3339 text."""
    if isinstance(value, datetime):
        return _zoned(value, where).isoformat().replace("+00:00", "Z")
    if isinstance(value, str):
        pattern = rf"^{_DAY}[Tt]{_CLOCK}:([0-5][0-9]|60)(\.[0-9]+)?([Zz]|[+-][0-9]{{2}}:[0-9]{{2}})\Z"
        return _formed(value, where, pattern, "be an RFC 3339 time, such as 2023-12-06T15:18:13Z")
    raise _wrong(where, "a datetime or RFC 3339 text", value)


def epoch(value: object, where: str) -> str:
    """A moment as seconds since 1970: a `datetime` with a zone, or the digits."""
    if isinstance(value, datetime):
        return epoch_seconds(_zoned(value, where))
    if isinstance(value, str):
        return _formed(value, where, r"^[0-9]+\Z", "be seconds since 1970, such as 1701875893")
    raise _wrong(where, "a datetime or seconds since 1970 as text", value)


def unzoned(value: object, where: str) -> str:
    """Date and time of a zone that is not said: a `datetime` without a zone, or text."""
    if isinstance(value, datetime):
        if value.tzinfo is None:
            return unzoned_text(value)
        raise InvalidArgumentError(f"{where} has a time zone, but the service takes none", argument=where)
    if isinstance(value, str):
        pattern = rf"^{_DAY} {_CLOCK}:[0-5][0-9]\Z"
        return _formed(value, where, pattern, "be a time as YYYY-MM-DD HH:mm:ss")
    raise _wrong(where, "a datetime or text as YYYY-MM-DD HH:mm:ss", value)


def date(value: object, where: str) -> str:
    """A day."""
    if isinstance(value, Date) and not isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, str):
        return _formed(value, where, rf"^{_DAY}\Z", "be a date as YYYY-MM-DD")
    raise _wrong(where, "a date or text as YYYY-MM-DD", value)


def month(value: object, where: str) -> str:
    """A month."""
    return _formed(value, where, r"^[0-9]{4}-(0[1-9]|1[0-2])\Z", "be a month as YYYY-MM")


def clock(value: object, where: str) -> str:
    """A time of the day."""
    return _formed(value, where, rf"^{_CLOCK}\Z", "be a time of the day as HH:mm")


def _zoned(value: datetime, where: str) -> datetime:
    if value.tzinfo is not None:
        return value
    raise InvalidArgumentError(
        f"{where} has no time zone; give it one, such as `tzinfo=datetime.timezone.utc`", argument=where
    )


def _formed(value: object, where: str, pattern: str, expected: str) -> str:
    """Text of a form. The value itself is not repeated: it may be a secret."""
    # Compiled when it is first needed: most of a service's patterns never are.
    if re.search(pattern, text(value, where)):
        return cast("str", value)
    raise InvalidArgumentError(f"{where} is to {expected}", argument=where)


def anything(value: object, where: str) -> Any:
    """Any JSON value."""
    try:
        return msgspec.to_builtins(value)
    except TypeError as error:
        raise InvalidArgumentError(f"{where} is no JSON value: {error}", argument=where) from None


def sequence(kind: Kind) -> Kind:
    """A list of one kind."""

    def items(value: object, where: str) -> list[Any]:
        if isinstance(value, Sequence) and not isinstance(value, str | bytes):
            return [kind(item, f"{where}[{index}]") for index, item in enumerate(value)]
        raise _wrong(where, "a list", value)

    return items


def mapping(kind: Kind) -> Kind:
    """An object with any keys."""

    def entries(value: object, where: str) -> dict[str, Any]:
        if isinstance(value, Mapping):
            if not all(isinstance(key, str) for key in value):
                raise InvalidArgumentError(f"{where} has a key that is no string", argument=where)
            return {key: kind(entry, f"{where}[{key!r}]") for key, entry in value.items()}
        raise _wrong(where, "a dict", value)

    return entries


def later(shape: Callable[[], Kind]) -> Kind:
    """A shape that is written further down: objects that hold their own kind."""

    def written(value: object, where: str) -> Any:
        return shape()(value, where)

    return written


def _wrong(where: str, wanted: str, value: object) -> InvalidArgumentError:
    # The value itself is not repeated: it may be a secret in the wrong place.
    return InvalidArgumentError(f"{where} is to be {wanted}, not {type(value).__name__}", argument=where)
