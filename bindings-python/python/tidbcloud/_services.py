# Generated from api/data_service.yaml, api/dedicated.yaml, api/serverless.yaml and api/v1beta.yaml by codegen; do not edit.
"""The services, as attributes of the clients. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._lazy import lazy

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud.data_service._service import AsyncDataService, DataService
    from tidbcloud.dedicated._service import AsyncDedicated, Dedicated
    from tidbcloud.serverless._service import AsyncServerless, Serverless
    from tidbcloud.v1beta._service import AsyncV1beta, V1beta


class Services:
    """What `Client` offers."""

    _engine: Engine

    @lazy
    def data_service(self) -> DataService:
        """Makes web APIs out of SQL statements. A Data App holds endpoints, each a statement behind a path,
        on the clusters that are its data sources. Endpoints are drafts until a deployment puts them
        online, where they are called with API keys of the Data App's own.
        """
        from tidbcloud.data_service._service import DataService

        return DataService(self._engine)

    @lazy
    def dedicated(self) -> Dedicated:
        """Creates, scales, pauses and connects clusters of reserved nodes, loads data into them and streams
        changes out of them. Every change returns at once; a state field shows its progress.
        """
        from tidbcloud.dedicated._service import Dedicated

        return Dedicated(self._engine)

    @lazy
    def serverless(self) -> Serverless:
        """Creates and runs serverless TiDB clusters of the Starter and Essential plans, branches them, and
        moves data in and out through object storage. Every change returns at once; a state field shows its
        progress.
        """
        from tidbcloud.serverless._service import Serverless

        return Serverless(self._engine)

    @lazy
    def v1beta(self) -> V1beta:
        """Manages projects, Dedicated and Starter clusters, and a cluster's backups, restores, imports and
        private endpoints. Every change returns at once; its progress shows in a status field. Field names
        are snake_case, and ids are strings that hold unsigned 64-bit integers.
        """
        from tidbcloud.v1beta._service import V1beta

        return V1beta(self._engine)


class AsyncServices:
    """What `AsyncClient` offers."""

    _engine: Engine

    @lazy
    def data_service(self) -> AsyncDataService:
        """Makes web APIs out of SQL statements. A Data App holds endpoints, each a statement behind a path,
        on the clusters that are its data sources. Endpoints are drafts until a deployment puts them
        online, where they are called with API keys of the Data App's own.
        """
        from tidbcloud.data_service._service import AsyncDataService

        return AsyncDataService(self._engine)

    @lazy
    def dedicated(self) -> AsyncDedicated:
        """Creates, scales, pauses and connects clusters of reserved nodes, loads data into them and streams
        changes out of them. Every change returns at once; a state field shows its progress.
        """
        from tidbcloud.dedicated._service import AsyncDedicated

        return AsyncDedicated(self._engine)

    @lazy
    def serverless(self) -> AsyncServerless:
        """Creates and runs serverless TiDB clusters of the Starter and Essential plans, branches them, and
        moves data in and out through object storage. Every change returns at once; a state field shows its
        progress.
        """
        from tidbcloud.serverless._service import AsyncServerless

        return AsyncServerless(self._engine)

    @lazy
    def v1beta(self) -> AsyncV1beta:
        """Manages projects, Dedicated and Starter clusters, and a cluster's backups, restores, imports and
        private endpoints. Every change returns at once; its progress shows in a status field. Field names
        are snake_case, and ids are strings that hold unsigned 64-bit integers.
        """
        from tidbcloud.v1beta._service import AsyncV1beta

        return AsyncV1beta(self._engine)
