# Generated from api/premium.yaml by codegen; do not edit.
"""The resources of the premium service. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._lazy import lazy

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud.premium.backups import AsyncBackups, Backups
    from tidbcloud.premium.changefeeds import AsyncChangefeeds, Changefeeds
    from tidbcloud.premium.instances import AsyncInstances, Instances
    from tidbcloud.premium.regions import AsyncRegions, Regions


class Premium:
    """Creates and runs Premium instances, backs them up, restores them, and replicates their changes to other
    systems. Every change returns at once; a state field shows its progress. The service is in beta.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def backups(self) -> Backups:
        """Backups of instances, taken every day or by hand, and what is restored from them."""
        from tidbcloud.premium.backups import Backups

        return Backups(self._engine)

    @lazy
    def changefeeds(self) -> Changefeeds:
        """Replication of an instance's changes to Kafka, MySQL or object storage."""
        from tidbcloud.premium.changefeeds import Changefeeds

        return Changefeeds(self._engine)

    @lazy
    def instances(self) -> Instances:
        """Premium instances."""
        from tidbcloud.premium.instances import Instances

        return Instances(self._engine)

    @lazy
    def regions(self) -> Regions:
        """Regions in which an instance can be created."""
        from tidbcloud.premium.regions import Regions

        return Regions(self._engine)


class AsyncPremium:
    """Creates and runs Premium instances, backs them up, restores them, and replicates their changes to other
    systems. Every change returns at once; a state field shows its progress. The service is in beta.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def backups(self) -> AsyncBackups:
        """Backups of instances, taken every day or by hand, and what is restored from them."""
        from tidbcloud.premium.backups import AsyncBackups

        return AsyncBackups(self._engine)

    @lazy
    def changefeeds(self) -> AsyncChangefeeds:
        """Replication of an instance's changes to Kafka, MySQL or object storage."""
        from tidbcloud.premium.changefeeds import AsyncChangefeeds

        return AsyncChangefeeds(self._engine)

    @lazy
    def instances(self) -> AsyncInstances:
        """Premium instances."""
        from tidbcloud.premium.instances import AsyncInstances

        return AsyncInstances(self._engine)

    @lazy
    def regions(self) -> AsyncRegions:
        """Regions in which an instance can be created."""
        from tidbcloud.premium.regions import AsyncRegions

        return AsyncRegions(self._engine)
