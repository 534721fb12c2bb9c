"""How times are written on the wire, where that is not RFC 3339."""

from __future__ import annotations

from datetime import datetime, timezone

__all__ = ["epoch_seconds", "unzoned_text"]

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def epoch_seconds(moment: datetime) -> str:
    """Whole seconds since 1970 of a moment with a zone."""
    elapsed = moment - _EPOCH
    return str(elapsed.days * 86_400 + elapsed.seconds)


def unzoned_text(moment: datetime) -> str:
    """Date and time without a zone: `2023-12-06 15:18:13`."""
    return moment.replace(tzinfo=None).isoformat(sep=" ", timespec="seconds")
