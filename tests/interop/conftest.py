"""The emulator that foreign clients speak to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tidbcloud.testing import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def emulator() -> Iterator[Emulator]:
    with Emulator(time_factor=600) as emulator:
        yield emulator
