# Generated from api/dedicated.yaml by codegen; do not edit.
"""The resources of the dedicated service. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._lazy import lazy

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud.dedicated.changefeeds import AsyncChangefeeds, Changefeeds
    from tidbcloud.dedicated.clusters import AsyncClusters, Clusters
    from tidbcloud.dedicated.imports import AsyncImports, Imports
    from tidbcloud.dedicated.integrations import AsyncIntegrations, Integrations
    from tidbcloud.dedicated.private_endpoint_connections import (
        AsyncPrivateEndpointConnections,
        PrivateEndpointConnections,
    )
    from tidbcloud.dedicated.regions import AsyncRegions, Regions


class Dedicated:
    """Creates, scales, pauses and connects clusters of reserved nodes, loads data into them and streams
    changes out of them. Every change returns at once; a state field shows its progress.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

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
    def private_endpoint_connections(self) -> PrivateEndpointConnections:
        """Private connections from a network of the customer's to a group of TiDB nodes."""
        from tidbcloud.dedicated.private_endpoint_connections import PrivateEndpointConnections

        return PrivateEndpointConnections(self._engine)

    @lazy
    def regions(self) -> Regions:
        """Regions in which a cluster can be created, and the nodes that they offer."""
        from tidbcloud.dedicated.regions import Regions

        return Regions(self._engine)


class AsyncDedicated:
    """Creates, scales, pauses and connects clusters of reserved nodes, loads data into them and streams
    changes out of them. Every change returns at once; a state field shows its progress.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

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
    def private_endpoint_connections(self) -> AsyncPrivateEndpointConnections:
        """Private connections from a network of the customer's to a group of TiDB nodes."""
        from tidbcloud.dedicated.private_endpoint_connections import AsyncPrivateEndpointConnections

        return AsyncPrivateEndpointConnections(self._engine)

    @lazy
    def regions(self) -> AsyncRegions:
        """Regions in which a cluster can be created, and the nodes that they offer."""
        from tidbcloud.dedicated.regions import AsyncRegions

        return AsyncRegions(self._engine)
