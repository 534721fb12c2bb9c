# Generated from api/serverless.yaml by codegen; do not edit.
"""The resources of the serverless service. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._lazy import lazy

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud.serverless.audit_logs import AsyncAuditLogs, AuditLogs
    from tidbcloud.serverless.backups import AsyncBackups, Backups
    from tidbcloud.serverless.branches import AsyncBranches, Branches
    from tidbcloud.serverless.changefeeds import AsyncChangefeeds, Changefeeds
    from tidbcloud.serverless.clusters import AsyncClusters, Clusters
    from tidbcloud.serverless.exports import AsyncExports, Exports
    from tidbcloud.serverless.imports import AsyncImports, Imports
    from tidbcloud.serverless.migration_prechecks import AsyncMigrationPrechecks, MigrationPrechecks
    from tidbcloud.serverless.migrations import AsyncMigrations, Migrations
    from tidbcloud.serverless.private_link_connections import (
        AsyncPrivateLinkConnections,
        PrivateLinkConnections,
    )
    from tidbcloud.serverless.regions import AsyncRegions, Regions


class Serverless:
    """Creates and runs serverless TiDB clusters of the Starter and Essential plans, branches them, and moves
    data in and out through object storage. Every change returns at once; a state field shows its progress.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def audit_logs(self) -> AuditLogs:
        """What a cluster's audit log records, where it is kept, and its files."""
        from tidbcloud.serverless.audit_logs import AuditLogs

        return AuditLogs(self._engine)

    @lazy
    def backups(self) -> Backups:
        """Backups that the service makes of a cluster, and new clusters made from them."""
        from tidbcloud.serverless.backups import Backups

        return Backups(self._engine)

    @lazy
    def branches(self) -> Branches:
        """Copies of a cluster at a point in time, to develop and test against."""
        from tidbcloud.serverless.branches import Branches

        return Branches(self._engine)

    @lazy
    def changefeeds(self) -> Changefeeds:
        """Streams of a cluster's changes to Kafka or MySQL."""
        from tidbcloud.serverless.changefeeds import Changefeeds

        return Changefeeds(self._engine)

    @lazy
    def clusters(self) -> Clusters:
        """Starter and Essential clusters."""
        from tidbcloud.serverless.clusters import Clusters

        return Clusters(self._engine)

    @lazy
    def exports(self) -> Exports:
        """Exports of a cluster's data to object storage, or to files to download."""
        from tidbcloud.serverless.exports import Exports

        return Exports(self._engine)

    @lazy
    def imports(self) -> Imports:
        """Imports of files into a cluster."""
        from tidbcloud.serverless.imports import Imports

        return Imports(self._engine)

    @lazy
    def migration_prechecks(self) -> MigrationPrechecks:
        """Checks of what a migration would meet."""
        from tidbcloud.serverless.migration_prechecks import MigrationPrechecks

        return MigrationPrechecks(self._engine)

    @lazy
    def migrations(self) -> Migrations:
        """Migrations from MySQL into a cluster."""
        from tidbcloud.serverless.migrations import Migrations

        return Migrations(self._engine)

    @lazy
    def private_link_connections(self) -> PrivateLinkConnections:
        """Ways out of a cluster to private endpoint services, for changefeeds and migrations."""
        from tidbcloud.serverless.private_link_connections import PrivateLinkConnections

        return PrivateLinkConnections(self._engine)

    @lazy
    def regions(self) -> Regions:
        """Regions in which a cluster can be created."""
        from tidbcloud.serverless.regions import Regions

        return Regions(self._engine)


class AsyncServerless:
    """Creates and runs serverless TiDB clusters of the Starter and Essential plans, branches them, and moves
    data in and out through object storage. Every change returns at once; a state field shows its progress.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def audit_logs(self) -> AsyncAuditLogs:
        """What a cluster's audit log records, where it is kept, and its files."""
        from tidbcloud.serverless.audit_logs import AsyncAuditLogs

        return AsyncAuditLogs(self._engine)

    @lazy
    def backups(self) -> AsyncBackups:
        """Backups that the service makes of a cluster, and new clusters made from them."""
        from tidbcloud.serverless.backups import AsyncBackups

        return AsyncBackups(self._engine)

    @lazy
    def branches(self) -> AsyncBranches:
        """Copies of a cluster at a point in time, to develop and test against."""
        from tidbcloud.serverless.branches import AsyncBranches

        return AsyncBranches(self._engine)

    @lazy
    def changefeeds(self) -> AsyncChangefeeds:
        """Streams of a cluster's changes to Kafka or MySQL."""
        from tidbcloud.serverless.changefeeds import AsyncChangefeeds

        return AsyncChangefeeds(self._engine)

    @lazy
    def clusters(self) -> AsyncClusters:
        """Starter and Essential clusters."""
        from tidbcloud.serverless.clusters import AsyncClusters

        return AsyncClusters(self._engine)

    @lazy
    def exports(self) -> AsyncExports:
        """Exports of a cluster's data to object storage, or to files to download."""
        from tidbcloud.serverless.exports import AsyncExports

        return AsyncExports(self._engine)

    @lazy
    def imports(self) -> AsyncImports:
        """Imports of files into a cluster."""
        from tidbcloud.serverless.imports import AsyncImports

        return AsyncImports(self._engine)

    @lazy
    def migration_prechecks(self) -> AsyncMigrationPrechecks:
        """Checks of what a migration would meet."""
        from tidbcloud.serverless.migration_prechecks import AsyncMigrationPrechecks

        return AsyncMigrationPrechecks(self._engine)

    @lazy
    def migrations(self) -> AsyncMigrations:
        """Migrations from MySQL into a cluster."""
        from tidbcloud.serverless.migrations import AsyncMigrations

        return AsyncMigrations(self._engine)

    @lazy
    def private_link_connections(self) -> AsyncPrivateLinkConnections:
        """Ways out of a cluster to private endpoint services, for changefeeds and migrations."""
        from tidbcloud.serverless.private_link_connections import AsyncPrivateLinkConnections

        return AsyncPrivateLinkConnections(self._engine)

    @lazy
    def regions(self) -> AsyncRegions:
        """Regions in which a cluster can be created."""
        from tidbcloud.serverless.regions import AsyncRegions

        return AsyncRegions(self._engine)
