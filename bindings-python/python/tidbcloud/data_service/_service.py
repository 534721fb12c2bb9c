# Generated from api/data_service.yaml by codegen; do not edit.
"""The resources of the data_service service. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._lazy import lazy

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud.data_service.api_keys import ApiKeys, AsyncApiKeys
    from tidbcloud.data_service.data_apps import AsyncDataApps, DataApps
    from tidbcloud.data_service.data_sources import AsyncDataSources, DataSources
    from tidbcloud.data_service.deployments import AsyncDeployments, Deployments
    from tidbcloud.data_service.endpoints import AsyncEndpoints, Endpoints


class DataService:
    """Makes web APIs out of SQL statements. A Data App holds endpoints, each a statement behind a path, on
    the clusters that are its data sources. Endpoints are drafts until a deployment puts them online, where
    they are called with API keys of the Data App's own.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def api_keys(self) -> ApiKeys:
        """Keys with which the endpoints of a Data App are called. They manage nothing."""
        from tidbcloud.data_service.api_keys import ApiKeys

        return ApiKeys(self._engine)

    @lazy
    def data_apps(self) -> DataApps:
        """Collections of endpoints for one application, and their settings."""
        from tidbcloud.data_service.data_apps import DataApps

        return DataApps(self._engine)

    @lazy
    def data_sources(self) -> DataSources:
        """Clusters whose data a Data App can reach."""
        from tidbcloud.data_service.data_sources import DataSources

        return DataSources(self._engine)

    @lazy
    def deployments(self) -> Deployments:
        """Deployments, which put the endpoints of a Data App online as they are at that moment."""
        from tidbcloud.data_service.deployments import Deployments

        return Deployments(self._engine)

    @lazy
    def endpoints(self) -> Endpoints:
        """SQL statements that are called by method and path."""
        from tidbcloud.data_service.endpoints import Endpoints

        return Endpoints(self._engine)


class AsyncDataService:
    """Makes web APIs out of SQL statements. A Data App holds endpoints, each a statement behind a path, on
    the clusters that are its data sources. Endpoints are drafts until a deployment puts them online, where
    they are called with API keys of the Data App's own.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def api_keys(self) -> AsyncApiKeys:
        """Keys with which the endpoints of a Data App are called. They manage nothing."""
        from tidbcloud.data_service.api_keys import AsyncApiKeys

        return AsyncApiKeys(self._engine)

    @lazy
    def data_apps(self) -> AsyncDataApps:
        """Collections of endpoints for one application, and their settings."""
        from tidbcloud.data_service.data_apps import AsyncDataApps

        return AsyncDataApps(self._engine)

    @lazy
    def data_sources(self) -> AsyncDataSources:
        """Clusters whose data a Data App can reach."""
        from tidbcloud.data_service.data_sources import AsyncDataSources

        return AsyncDataSources(self._engine)

    @lazy
    def deployments(self) -> AsyncDeployments:
        """Deployments, which put the endpoints of a Data App online as they are at that moment."""
        from tidbcloud.data_service.deployments import AsyncDeployments

        return AsyncDeployments(self._engine)

    @lazy
    def endpoints(self) -> AsyncEndpoints:
        """SQL statements that are called by method and path."""
        from tidbcloud.data_service.endpoints import AsyncEndpoints

        return AsyncEndpoints(self._engine)
