# Generated from api/dedicated.yaml by codegen; do not edit.
"""The resources of the dedicated service. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._lazy import lazy

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud.dedicated.audit_logs import AsyncAuditLogs, AuditLogs
    from tidbcloud.dedicated.changefeeds import AsyncChangefeeds, Changefeeds
    from tidbcloud.dedicated.clusters import AsyncClusters, Clusters
    from tidbcloud.dedicated.imports import AsyncImports, Imports
    from tidbcloud.dedicated.integrations import AsyncIntegrations, Integrations
    from tidbcloud.dedicated.maintenance_tasks import AsyncMaintenanceTasks, MaintenanceTasks
    from tidbcloud.dedicated.maintenance_windows import AsyncMaintenanceWindows, MaintenanceWindows
    from tidbcloud.dedicated.network_containers import AsyncNetworkContainers, NetworkContainers
    from tidbcloud.dedicated.private_endpoint_connections import (
        AsyncPrivateEndpointConnections,
        PrivateEndpointConnections,
    )
    from tidbcloud.dedicated.regions import AsyncRegions, Regions
    from tidbcloud.dedicated.tidb_node_groups import AsyncTidbNodeGroups, TidbNodeGroups
    from tidbcloud.dedicated.vpc_peerings import AsyncVpcPeerings, VpcPeerings


class Dedicated:
    """Creates, scales, pauses and connects clusters of reserved nodes, loads data into them and streams
    changes out of them. Every change returns at once; a state field shows its progress.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def audit_logs(self) -> AuditLogs:
        """Records of who did what in a cluster, and which of them are kept."""
        from tidbcloud.dedicated.audit_logs import AuditLogs

        return AuditLogs(self._engine)

    @lazy
    def changefeeds(self) -> Changefeeds:
        """Streams of a cluster's changes to Kafka, to MySQL or to object storage."""
        from tidbcloud.dedicated.changefeeds import Changefeeds

        return Changefeeds(self._engine)

    @lazy
    def clusters(self) -> Clusters:
        """Clusters of reserved nodes."""
        from tidbcloud.dedicated.clusters import Clusters

        return Clusters(self._engine)

    @lazy
    def imports(self) -> Imports:
        """Imports of files into a cluster."""
        from tidbcloud.dedicated.imports import Imports

        return Imports(self._engine)

    @lazy
    def integrations(self) -> Integrations:
        """Services to which a cluster's metrics go."""
        from tidbcloud.dedicated.integrations import Integrations

        return Integrations(self._engine)

    @lazy
    def maintenance_tasks(self) -> MaintenanceTasks:
        """Work that the service has announced for the clusters of a project."""
        from tidbcloud.dedicated.maintenance_tasks import MaintenanceTasks

        return MaintenanceTasks(self._engine)

    @lazy
    def maintenance_windows(self) -> MaintenanceWindows:
        """When in the week the service may work on the clusters of a project."""
        from tidbcloud.dedicated.maintenance_windows import MaintenanceWindows

        return MaintenanceWindows(self._engine)

    @lazy
    def network_containers(self) -> NetworkContainers:
        """Ranges of addresses in which the clusters of a project live, one a region."""
        from tidbcloud.dedicated.network_containers import NetworkContainers

        return NetworkContainers(self._engine)

    @lazy
    def private_endpoint_connections(self) -> PrivateEndpointConnections:
        """Private connections from a network of the customer's to a group of TiDB nodes."""
        from tidbcloud.dedicated.private_endpoint_connections import PrivateEndpointConnections

        return PrivateEndpointConnections(self._engine)

    @lazy
    def regions(self) -> Regions:
        """Regions in which a cluster can be created, and the nodes that they offer."""
        from tidbcloud.dedicated.regions import Regions

        return Regions(self._engine)

    @lazy
    def tidb_node_groups(self) -> TidbNodeGroups:
        """Groups of TiDB nodes of a cluster, each with connections of its own."""
        from tidbcloud.dedicated.tidb_node_groups import TidbNodeGroups

        return TidbNodeGroups(self._engine)

    @lazy
    def vpc_peerings(self) -> VpcPeerings:
        """Peerings between the network of a project and networks of a customer."""
        from tidbcloud.dedicated.vpc_peerings import VpcPeerings

        return VpcPeerings(self._engine)


class AsyncDedicated:
    """Creates, scales, pauses and connects clusters of reserved nodes, loads data into them and streams
    changes out of them. Every change returns at once; a state field shows its progress.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def audit_logs(self) -> AsyncAuditLogs:
        """Records of who did what in a cluster, and which of them are kept."""
        from tidbcloud.dedicated.audit_logs import AsyncAuditLogs

        return AsyncAuditLogs(self._engine)

    @lazy
    def changefeeds(self) -> AsyncChangefeeds:
        """Streams of a cluster's changes to Kafka, to MySQL or to object storage."""
        from tidbcloud.dedicated.changefeeds import AsyncChangefeeds

        return AsyncChangefeeds(self._engine)

    @lazy
    def clusters(self) -> AsyncClusters:
        """Clusters of reserved nodes."""
        from tidbcloud.dedicated.clusters import AsyncClusters

        return AsyncClusters(self._engine)

    @lazy
    def imports(self) -> AsyncImports:
        """Imports of files into a cluster."""
        from tidbcloud.dedicated.imports import AsyncImports

        return AsyncImports(self._engine)

    @lazy
    def integrations(self) -> AsyncIntegrations:
        """Services to which a cluster's metrics go."""
        from tidbcloud.dedicated.integrations import AsyncIntegrations

        return AsyncIntegrations(self._engine)

    @lazy
    def maintenance_tasks(self) -> AsyncMaintenanceTasks:
        """Work that the service has announced for the clusters of a project."""
        from tidbcloud.dedicated.maintenance_tasks import AsyncMaintenanceTasks

        return AsyncMaintenanceTasks(self._engine)

    @lazy
    def maintenance_windows(self) -> AsyncMaintenanceWindows:
        """When in the week the service may work on the clusters of a project."""
        from tidbcloud.dedicated.maintenance_windows import AsyncMaintenanceWindows

        return AsyncMaintenanceWindows(self._engine)

    @lazy
    def network_containers(self) -> AsyncNetworkContainers:
        """Ranges of addresses in which the clusters of a project live, one a region."""
        from tidbcloud.dedicated.network_containers import AsyncNetworkContainers

        return AsyncNetworkContainers(self._engine)

    @lazy
    def private_endpoint_connections(self) -> AsyncPrivateEndpointConnections:
        """Private connections from a network of the customer's to a group of TiDB nodes."""
        from tidbcloud.dedicated.private_endpoint_connections import AsyncPrivateEndpointConnections

        return AsyncPrivateEndpointConnections(self._engine)

    @lazy
    def regions(self) -> AsyncRegions:
        """Regions in which a cluster can be created, and the nodes that they offer."""
        from tidbcloud.dedicated.regions import AsyncRegions

        return AsyncRegions(self._engine)

    @lazy
    def tidb_node_groups(self) -> AsyncTidbNodeGroups:
        """Groups of TiDB nodes of a cluster, each with connections of its own."""
        from tidbcloud.dedicated.tidb_node_groups import AsyncTidbNodeGroups

        return AsyncTidbNodeGroups(self._engine)

    @lazy
    def vpc_peerings(self) -> AsyncVpcPeerings:
        """Peerings between the network of a project and networks of a customer."""
        from tidbcloud.dedicated.vpc_peerings import AsyncVpcPeerings

        return AsyncVpcPeerings(self._engine)
