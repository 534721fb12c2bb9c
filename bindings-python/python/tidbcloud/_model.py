"""What all models share.

A model is a `msgspec.Struct` that is filled straight from the answer's bytes, and nothing but its fields.
What its type does not know is with the answer: `Response.unknown_fields` and `Page.unknown_fields`.
"""

from __future__ import annotations

from datetime import datetime
from html import escape
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec

from ._times import epoch_seconds, unzoned_text

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["STARS", "Model", "beyond", "table"]

STARS = "***"
"""What is shown in place of a secret."""


# Out of the garbage collector's sight: models are data and form no cycles, and looking for those among the
# objects of a list takes half as long as reading it.
class Model(msgspec.Struct, kw_only=True, omit_defaults=True, gc=False):
    """The base of all models: fields by name, all of them optional, shown without those that are empty."""

    __secrets__: ClassVar[frozenset[str]] = frozenset()
    __forms__: ClassVar[dict[str, str]] = {}
    """How the times are written on the wire that are not RFC 3339, by field."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, by their names on the wire, as plain JSON values. Secrets are in it."""
        plain: dict[str, Any] = msgspec.to_builtins(self)
        _write_times(self, plain)
        return plain

    def shown(self) -> Iterator[tuple[str, Any]]:
        """The fields that are set, by their names in Python, with stars for secrets."""
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if value is None or (not value and isinstance(value, list | dict | str)):
                continue
            yield name, STARS if name in self.__secrets__ else value

    def __repr__(self) -> str:
        fields = ", ".join(
            f"{name}={STARS if value is STARS else repr(value)}" for name, value in self.shown()
        )
        return f"{type(self).__name__}({fields})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return list(self.shown())

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><th style='text-align: left'>{escape(name)}</th>"
            f"<td style='text-align: left'>{_cell(value)}</td></tr>"
            for name, value in self.shown()
        )
        return f"<table><caption>{escape(type(self).__name__)}</caption>{rows}</table>"


def _write_times(value: Any, plain: Any) -> None:
    """Puts times into `plain` as the wire has them, where that is not RFC 3339."""
    if isinstance(value, Model):
        for name, wire in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
            field = getattr(value, name)
            form = value.__forms__.get(name)
            if isinstance(field, datetime) and form is not None:
                plain[wire] = epoch_seconds(field) if form == "epoch-seconds" else unzoned_text(field)
            elif field and isinstance(field, Model | list | dict) and wire in plain:
                _write_times(field, plain[wire])
    elif isinstance(value, list):
        for item, entry in zip(value, plain, strict=True):
            _write_times(item, entry)
    elif isinstance(value, dict):
        for key, item in value.items():
            _write_times(item, plain[key])


def table(items: list[Any], caption: str) -> str:
    """An HTML table with a row for each item and a column for each field that any of them has."""
    rows = [dict(item.shown()) if isinstance(item, Model) else {"": item} for item in items]
    columns = list(dict.fromkeys(name for row in rows for name in row))
    head = "".join(f"<th>{escape(name)}</th>" for name in columns)
    body = "".join(
        "<tr>" + "".join(f"<td>{_cell(row[name]) if name in row else ''}</td>" for name in columns) + "</tr>"
        for row in rows
    )
    return (
        f"<table><caption>{escape(caption)}</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _cell(value: Any) -> str:
    return escape(str(value))


def _full(model: Model) -> dict[str, Any]:
    """The model as plain values under the names of the wire, with those that `to_builtins` would omit."""
    return {
        field.encode_name: _full_value(getattr(model, field.name)) for field in msgspec.structs.fields(model)
    }


def _full_value(value: Any) -> Any:
    if isinstance(value, Model):
        return _full(value)
    if isinstance(value, list):
        return [_full_value(item) for item in value]
    return value


_NOTHING: Any = object()


def beyond(sent: Any, value: Any) -> dict[str, Any]:
    """The part of a plain JSON value that the model which was read from it has no place for."""
    rest = _beyond(sent, _full_value(value))
    return {} if rest is _NOTHING else rest


def _beyond(sent: Any, known: Any) -> Any:
    """The part of `sent` that `known` has no place for."""
    if isinstance(sent, dict) and isinstance(known, dict):
        unknown: dict[str, Any] = {}
        for name, value in sent.items():
            rest = _beyond(value, known[name]) if name in known else value
            if rest is not _NOTHING:
                unknown[name] = rest
        return unknown or _NOTHING
    if isinstance(sent, list) and isinstance(known, list):
        rests = [_beyond(left, right) for left, right in zip(sent, known, strict=False)]
        found = {str(index): rest for index, rest in enumerate(rests) if rest is not _NOTHING}
        return found or _NOTHING
    return _NOTHING
