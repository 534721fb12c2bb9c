"""Compares what a scenario expects with what is there, and says where the two part."""

from __future__ import annotations

import re
from typing import Any

NOTHING: Any = object()
"""Stands for a value that is not there."""


class Mismatch(AssertionError):
    """Where a value is not what was expected."""

    def __init__(self, at: str, expected: Any, got: Any) -> None:
        shown = "nothing" if got is NOTHING else repr(got)
        super().__init__(f"at {at}\n  expected: {expected!r}\n  got:      {shown}")


def check(expected: Any, got: Any, at: str, *, whole: bool = False) -> None:
    """Matches a value against an expectation; `whole` refuses fields that the expectation does not have."""
    match expected:
        case dict() if len(expected) == 1 and str(next(iter(expected))).startswith("$"):
            name, operand = next(iter(expected.items()))
            if not _satisfies(name, operand, got, at, whole=whole):
                raise Mismatch(at, expected, got)
        case dict():
            _check_object(expected, got, at, whole=whole)
        case list():
            if not isinstance(got, list) or len(got) != len(expected):
                raise Mismatch(at, expected, got)
            for index, (wanted, item) in enumerate(zip(expected, got, strict=True)):
                check(wanted, item, f"{at}[{index}]", whole=whole)
        case None:
            if got is not None and got is not NOTHING:
                raise Mismatch(at, expected, got)
        case _:
            # Python holds True for 1; a scenario does not.
            same_kind = isinstance(expected, bool) == isinstance(got, bool)
            if not same_kind or got != expected:
                raise Mismatch(at, expected, got)


def without_nothing(value: Any) -> Any:
    """The value without nulls and empty lists and objects, which stand for the same in answers."""
    if isinstance(value, list):
        return [without_nothing(item) for item in value]
    if isinstance(value, dict):
        fields = {name: without_nothing(field) for name, field in value.items()}
        return {name: field for name, field in fields.items() if field not in (None, [], {})}
    return value


def _check_object(expected: dict[str, Any], got: Any, at: str, *, whole: bool) -> None:
    if not isinstance(got, dict):
        raise Mismatch(at, expected, got)
    for name, wanted in expected.items():
        check(wanted, got.get(name, NOTHING), f"{at}.{name}", whole=whole)
    if whole:
        for name in got.keys() - expected.keys():
            raise Mismatch(f"{at}.{name}", None, got[name])


def _satisfies(name: str, operand: Any, got: Any, at: str, *, whole: bool) -> bool:
    there = got is not None and got is not NOTHING
    if name == "$exists":
        return there is operand
    if name == "$matches":
        return isinstance(got, str) and re.search(operand, got) is not None
    if name == "$length":
        return isinstance(got, list | dict | str) and len(got) == operand
    if name == "$integer":
        return type(got) in (int, str) and str(got) == operand
    if name == "$contains":
        return isinstance(got, list) and any(_matches(operand, item, at, whole=whole) for item in got)
    raise ValueError(f"{at}: {name} is no matcher")


def _matches(expected: Any, got: Any, at: str, *, whole: bool) -> bool:
    try:
        check(expected, got, at, whole=whole)
    except Mismatch:
        return False
    return True
