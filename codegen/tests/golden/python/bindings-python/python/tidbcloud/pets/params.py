# Generated from api/pets.yaml by codegen; do not edit.
"""What requests of the pets service are made of, as plain dicts.

These are for type checkers: at run time any dict with these keys will do, or with the names on the wire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from typing_extensions import Required

    from tidbcloud.pets import models


class BedParam(TypedDict, total=False):
    """Something soft."""

    s3_size: models.BedSize
    """How large it is."""
    price: int
    """What it costs. Unit: USD cents. At least 0. Default: 100."""
    made_at: str
    """When it is made each day. A time of the day as HH:mm, in UTC."""


class EntryParam(TypedDict, total=False):
    """Something to add to a bill."""

    amount: Required[Decimal | int | str]
    """What it costs. Unit: USD cents. An exact decimal."""
    animal: int
    """The animal it is for."""
    on: dt.date | str
    """When it was bought. As YYYY-MM-DD."""
    from_: dt.datetime | str
    """When it begins. On the wire, seconds since 1970."""
    code: str
    """What opens it."""
    entries: Sequence[EntryParam]
    """What belongs to it."""


class HomeParam(TypedDict, total=False):
    """A place to sleep."""

    type: Required[models.HomeType]
    """Its form."""
    self_: bool
    """Whether the animal built it itself."""
    beds: Sequence[BedParam | models.Bed]
    """What it lies on. At most 3 items."""
    labels: Mapping[str, str]
    """Words on the door."""
