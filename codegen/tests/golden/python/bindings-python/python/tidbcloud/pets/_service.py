# Generated from api/pets.yaml by codegen; do not edit.
"""The resources of the pets service. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._lazy import lazy

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud.pets.animals import Animals, AsyncAnimals
    from tidbcloud.pets.bills import AsyncBills, Bills
    from tidbcloud.pets.opening_hours import AsyncOpeningHours, OpeningHours
    from tidbcloud.pets.stores import AsyncStores, Stores


class Pets:
    """Stores and the animals that live in them."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def animals(self) -> Animals:
        """Animals of a store. Some <b>names</b> [in brackets], see https://example.com/animals."""
        from tidbcloud.pets.animals import Animals

        return Animals(self._engine)

    @lazy
    def bills(self) -> Bills:
        """What stores are to pay."""
        from tidbcloud.pets.bills import Bills

        return Bills(self._engine)

    @lazy
    def opening_hours(self) -> OpeningHours:
        """The opening hours of the service."""
        from tidbcloud.pets.opening_hours import OpeningHours

        return OpeningHours(self._engine)

    @lazy
    def stores(self) -> Stores:
        """Places with animals."""
        from tidbcloud.pets.stores import Stores

        return Stores(self._engine)


class AsyncPets:
    """Stores and the animals that live in them."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def animals(self) -> AsyncAnimals:
        """Animals of a store. Some <b>names</b> [in brackets], see https://example.com/animals."""
        from tidbcloud.pets.animals import AsyncAnimals

        return AsyncAnimals(self._engine)

    @lazy
    def bills(self) -> AsyncBills:
        """What stores are to pay."""
        from tidbcloud.pets.bills import AsyncBills

        return AsyncBills(self._engine)

    @lazy
    def opening_hours(self) -> AsyncOpeningHours:
        """The opening hours of the service."""
        from tidbcloud.pets.opening_hours import AsyncOpeningHours

        return AsyncOpeningHours(self._engine)

    @lazy
    def stores(self) -> AsyncStores:
        """Places with animals."""
        from tidbcloud.pets.stores import AsyncStores

        return AsyncStores(self._engine)
