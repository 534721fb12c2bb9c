"""The values that a scenario keeps from one step to the next, and puts in the place of `${name}`."""

from __future__ import annotations

import re
from typing import Any

PLACEHOLDER = re.compile(r"(\$?)\$\{(\w+)\}")


class Saved(dict[str, Any]):
    """Saved values by name."""

    def keep(self, name: str, value: Any, path: str) -> None:
        """Keeps the part at a dotted path, in which a number is an index of a list or of a resource name."""
        part = value
        for key in path.split("."):
            part = part.split("/") if isinstance(part, str) else part
            part = part[int(key)] if isinstance(part, list) else part.get(key)
        assert part is not None, f"there is no {path} to save as {name} in {value!r}"
        self[name] = part

    def fill(self, value: Any) -> Any:
        """The same value with every `${name}` in its texts replaced; `$${name}` loses a dollar sign."""
        if isinstance(value, str):
            alone = PLACEHOLDER.fullmatch(value)
            if alone and not alone[1]:
                return self[alone[2]]
            return PLACEHOLDER.sub(lambda found: found[0][1:] if found[1] else str(self[found[2]]), value)
        if isinstance(value, list):
            return [self.fill(item) for item in value]
        if isinstance(value, dict):
            return {name: self.fill(item) for name, item in value.items()}
        return value
