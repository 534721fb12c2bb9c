# Generated from api/v1beta.yaml by codegen; do not edit.
"""The resources of the v1beta service. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._lazy import lazy

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud.v1beta.access_points import AccessPoints, AsyncAccessPoints
    from tidbcloud.v1beta.aws_cmek import AsyncAwsCmek, AwsCmek
    from tidbcloud.v1beta.backups import AsyncBackups, Backups
    from tidbcloud.v1beta.clusters import AsyncClusters, Clusters
    from tidbcloud.v1beta.imports import AsyncImports, Imports
    from tidbcloud.v1beta.private_endpoints import AsyncPrivateEndpoints, PrivateEndpoints
    from tidbcloud.v1beta.private_link_endpoints import AsyncPrivateLinkEndpoints, PrivateLinkEndpoints
    from tidbcloud.v1beta.projects import AsyncProjects, Projects
    from tidbcloud.v1beta.restores import AsyncRestores, Restores


class V1beta:
    """Manages projects, Dedicated and Starter clusters, and a cluster's backups, restores, imports and
    private endpoints. Every change returns at once; its progress shows in a status field. Field names are
    snake_case, and ids are strings that hold unsigned 64-bit integers.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def access_points(self) -> AccessPoints:
        """Ways into a Dedicated cluster, each with endpoints of its own."""
        from tidbcloud.v1beta.access_points import AccessPoints

        return AccessPoints(self._engine)

    @lazy
    def aws_cmek(self) -> AwsCmek:
        """Encryption keys of your own in AWS KMS."""
        from tidbcloud.v1beta.aws_cmek import AwsCmek

        return AwsCmek(self._engine)

    @lazy
    def backups(self) -> Backups:
        """Backups of Dedicated clusters."""
        from tidbcloud.v1beta.backups import Backups

        return Backups(self._engine)

    @lazy
    def clusters(self) -> Clusters:
        """Dedicated and Starter clusters, and the regions and node sizes they can use."""
        from tidbcloud.v1beta.clusters import Clusters

        return Clusters(self._engine)

    @lazy
    def imports(self) -> Imports:
        """Loading files into a cluster (deprecated)."""
        from tidbcloud.v1beta.imports import Imports

        return Imports(self._engine)

    @lazy
    def private_endpoints(self) -> PrivateEndpoints:
        """Private network access to Dedicated clusters through AWS PrivateLink or Google Cloud Private
        Service Connect.
        """
        from tidbcloud.v1beta.private_endpoints import PrivateEndpoints

        return PrivateEndpoints(self._engine)

    @lazy
    def private_link_endpoints(self) -> PrivateLinkEndpoints:
        """Private endpoints of yours that an access point accepts."""
        from tidbcloud.v1beta.private_link_endpoints import PrivateLinkEndpoints

        return PrivateLinkEndpoints(self._engine)

    @lazy
    def projects(self) -> Projects:
        """Projects, which group clusters and their users."""
        from tidbcloud.v1beta.projects import Projects

        return Projects(self._engine)

    @lazy
    def restores(self) -> Restores:
        """Restoring a backup of a Dedicated cluster into a new cluster."""
        from tidbcloud.v1beta.restores import Restores

        return Restores(self._engine)


class AsyncV1beta:
    """Manages projects, Dedicated and Starter clusters, and a cluster's backups, restores, imports and
    private endpoints. Every change returns at once; its progress shows in a status field. Field names are
    snake_case, and ids are strings that hold unsigned 64-bit integers.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def access_points(self) -> AsyncAccessPoints:
        """Ways into a Dedicated cluster, each with endpoints of its own."""
        from tidbcloud.v1beta.access_points import AsyncAccessPoints

        return AsyncAccessPoints(self._engine)

    @lazy
    def aws_cmek(self) -> AsyncAwsCmek:
        """Encryption keys of your own in AWS KMS."""
        from tidbcloud.v1beta.aws_cmek import AsyncAwsCmek

        return AsyncAwsCmek(self._engine)

    @lazy
    def backups(self) -> AsyncBackups:
        """Backups of Dedicated clusters."""
        from tidbcloud.v1beta.backups import AsyncBackups

        return AsyncBackups(self._engine)

    @lazy
    def clusters(self) -> AsyncClusters:
        """Dedicated and Starter clusters, and the regions and node sizes they can use."""
        from tidbcloud.v1beta.clusters import AsyncClusters

        return AsyncClusters(self._engine)

    @lazy
    def imports(self) -> AsyncImports:
        """Loading files into a cluster (deprecated)."""
        from tidbcloud.v1beta.imports import AsyncImports

        return AsyncImports(self._engine)

    @lazy
    def private_endpoints(self) -> AsyncPrivateEndpoints:
        """Private network access to Dedicated clusters through AWS PrivateLink or Google Cloud Private
        Service Connect.
        """
        from tidbcloud.v1beta.private_endpoints import AsyncPrivateEndpoints

        return AsyncPrivateEndpoints(self._engine)

    @lazy
    def private_link_endpoints(self) -> AsyncPrivateLinkEndpoints:
        """Private endpoints of yours that an access point accepts."""
        from tidbcloud.v1beta.private_link_endpoints import AsyncPrivateLinkEndpoints

        return AsyncPrivateLinkEndpoints(self._engine)

    @lazy
    def projects(self) -> AsyncProjects:
        """Projects, which group clusters and their users."""
        from tidbcloud.v1beta.projects import AsyncProjects

        return AsyncProjects(self._engine)

    @lazy
    def restores(self) -> AsyncRestores:
        """Restoring a backup of a Dedicated cluster into a new cluster."""
        from tidbcloud.v1beta.restores import AsyncRestores

        return AsyncRestores(self._engine)
