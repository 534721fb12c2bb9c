# Generated from api/ by codegen; do not edit.
"""The services, as attributes of the clients. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._lazy import lazy

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud.billing._service import AsyncBilling, Billing
    from tidbcloud.data_service._service import AsyncDataService, DataService
    from tidbcloud.dedicated._service import AsyncDedicated, Dedicated
    from tidbcloud.iam._service import AsyncIam, Iam
    from tidbcloud.msp._service import AsyncMsp, Msp
    from tidbcloud.premium._service import AsyncPremium, Premium
    from tidbcloud.serverless._service import AsyncServerless, Serverless
    from tidbcloud.v1beta._service import AsyncV1beta, V1beta


class Services:
    """What `Client` offers."""

    _engine: Engine

    @lazy
    def billing(self) -> Billing:
        """Reads an organization's bills of this month and of the six before it, and asks what was spent on
        what. All amounts are in US cents. The key needs the role of an owner or billing manager of the
        organization.
        """
        from tidbcloud.billing._service import Billing

        return Billing(self._engine)

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
    def iam(self) -> Iam:
        """Manages who and what may use an organization: API keys, members and their invitations, projects,
        and the SQL users of clusters. Its audit log says what was done in the console and through the API.
        """
        from tidbcloud.iam._service import Iam

        return Iam(self._engine)

    @lazy
    def msp(self) -> Msp:
        """For organizations that resell TiDB Cloud to customers of their own. Deprecated since October 2024:
        the Partner Management API of TiDB Cloud takes its place.
        """
        from tidbcloud.msp._service import Msp

        return Msp(self._engine)

    @lazy
    def premium(self) -> Premium:
        """Creates and runs Premium instances, backs them up, restores them, and replicates their changes to
        other systems. Every change returns at once; a state field shows its progress. The service is in
        beta.
        """
        from tidbcloud.premium._service import Premium

        return Premium(self._engine)

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
    def billing(self) -> AsyncBilling:
        """Reads an organization's bills of this month and of the six before it, and asks what was spent on
        what. All amounts are in US cents. The key needs the role of an owner or billing manager of the
        organization.
        """
        from tidbcloud.billing._service import AsyncBilling

        return AsyncBilling(self._engine)

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
    def iam(self) -> AsyncIam:
        """Manages who and what may use an organization: API keys, members and their invitations, projects,
        and the SQL users of clusters. Its audit log says what was done in the console and through the API.
        """
        from tidbcloud.iam._service import AsyncIam

        return AsyncIam(self._engine)

    @lazy
    def msp(self) -> AsyncMsp:
        """For organizations that resell TiDB Cloud to customers of their own. Deprecated since October 2024:
        the Partner Management API of TiDB Cloud takes its place.
        """
        from tidbcloud.msp._service import AsyncMsp

        return AsyncMsp(self._engine)

    @lazy
    def premium(self) -> AsyncPremium:
        """Creates and runs Premium instances, backs them up, restores them, and replicates their changes to
        other systems. Every change returns at once; a state field shows its progress. The service is in
        beta.
        """
        from tidbcloud.premium._service import AsyncPremium

        return AsyncPremium(self._engine)

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
