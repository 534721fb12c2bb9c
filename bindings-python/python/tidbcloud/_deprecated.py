"""Marks what the service is about to drop, for type checkers and at run time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from functools import wraps
    from warnings import warn

    def deprecated(message):  # noqa: ANN001, ANN202 - type checkers see the one above
        """Warns at each call, at the place of the call."""

        def mark(method):  # noqa: ANN001, ANN202 - see above
            @wraps(method)
            def marked(*arguments, **options):  # noqa: ANN002, ANN003, ANN202 - see above
                warn(message, DeprecationWarning, stacklevel=2)
                return method(*arguments, **options)

            marked.__deprecated__ = message
            return marked

        return mark


__all__ = ["deprecated"]
