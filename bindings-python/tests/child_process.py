"""What a program in a process of its own prints, and that it ends well."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Child

__all__ = ["clean"]


def clean(child: Child, program: str, *arguments: str) -> str:
    """What a program prints that ends well and complains of nothing."""
    ended = child(textwrap.dedent(program), *arguments)
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    return ended.stdout
