# Generated from api/pets.yaml by codegen; do not edit.
"""What requests of the pets service are made of, as plain dicts.

These are for type checkers: at run time any dict with these keys will do, or with the names on the wire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
