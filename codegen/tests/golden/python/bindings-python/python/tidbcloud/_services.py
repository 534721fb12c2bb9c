# Generated from api/ by codegen; do not edit.
"""The services, as attributes of the clients. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._lazy import lazy

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud.pets._service import AsyncPets, Pets


class Services:
    """What `Client` offers."""

    _engine: Engine

    @lazy
    def pets(self) -> Pets:
        """Stores and the animals that live in them."""
        from tidbcloud.pets._service import Pets

        return Pets(self._engine)


class AsyncServices:
    """What `AsyncClient` offers."""

    _engine: Engine

    @lazy
    def pets(self) -> AsyncPets:
        """Stores and the animals that live in them."""
        from tidbcloud.pets._service import AsyncPets

        return AsyncPets(self._engine)
