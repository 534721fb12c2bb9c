"""The values that a scenario keeps from one step to the next, and puts in the place of `${name}`."""

from __future__ import annotations

import re
from typing import Any

PLACEHOLDER = re.compile(r"\$\{(\w+)\}")


class Saved(dict[str, Any]):
    """Saved values by name."""

    def keep(self, name: str, value: Any, path: str) -> None:
        """Keeps the part of a value at a dotted path, in which a number is an index of a list."""
        part = value
        for key in path.split("."):
            part = part[int(key)] if isinstance(part, list) else part.get(key)
        assert part is not None, f"there is no {path} to save as {name} in {value!r}"
        self[name] = part

    def fill(self, value: Any) -> Any:
        """The same value with every `${name}` in its texts replaced."""
        if isinstance(value, str):
            alone = PLACEHOLDER.fullmatch(value)
            if alone:
                return self[alone[1]]
            return PLACEHOLDER.sub(lambda found: str(self[found[1]]), value)
        if isinstance(value, list):
            return [self.fill(item) for item in value]
        if isinstance(value, dict):
            return {name: self.fill(item) for name, item in value.items()}
        return value
