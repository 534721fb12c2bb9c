# Generated from api/data_service.yaml by codegen; do not edit.
"""Clusters whose data a Data App can reach."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from tidbcloud._call import (
    AsyncResource,
    AsyncWhole,
    Operation,
    Resource,
    Whole,
    async_whole_answer,
    whole_answer,
)
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud.data_service import _bodies, models

if TYPE_CHECKING:
    from tidbcloud._native import Engine

_CREATE = Operation("data_service.data_sources.create", models.DataSource, _bodies.CREATE_DATA_SOURCE_REQUEST)
_DELETE = Operation("data_service.data_sources.delete", NoneType)
_GET = Operation("data_service.data_sources.get", models.DataSource)
_LIST = Listing(
    "data_service.data_sources.list",
    models.ListDataSourcesResponse,
    lambda page: page.data_sources,
    "dataSources",
)


class DataSources(Resource):
    """Clusters whose data a Data App can reach."""

    __slots__ = ()

    @property
    def with_response(self) -> DataSourcesWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return DataSourcesWithResponse(self._engine)

    def create(self, data_app_id: str, *, cluster_id: str) -> models.DataSource:
        """Link a cluster to a Data App.

        The Data App's endpoints can then read and change the cluster's data. A cluster is linked once.

        Not repeated when the connection breaks after it was sent: `data_service.data_sources.list` shows
        whether it was applied.

        Args:
            data_app_id: The Data App's id.
            cluster_id: The id of a cluster that is active.

        Raises:
            BadRequestError: 400: The cluster does not exist or cannot be used now or is linked
                already.
            NotFoundError: 404: The Data App does not exist.

        Example:
            data_source = client.data_service.data_sources.create(data_app_id, cluster_id=cluster_id)
        """
        body = _CREATE.body(cluster_id=cluster_id)
        return self._call(_CREATE, (data_app_id,), None, body)

    def delete(self, data_app_id: str, cluster_id: str) -> None:
        """Unlink a cluster from a Data App.

        Endpoints on the cluster stay, but cannot reach its data any more.

        Args:
            data_app_id: The Data App's id.
            cluster_id: The id of a cluster that the Data App is linked to.

        Raises:
            NotFoundError: 404: The Data App does not exist or is not linked to the cluster.

        Example:
            client.data_service.data_sources.delete(data_app_id, cluster_id)
        """
        return self._call(_DELETE, (data_app_id, cluster_id))

    def get(self, data_app_id: str, cluster_id: str) -> models.DataSource:
        """Get a cluster that a Data App is linked to.

        Args:
            data_app_id: The Data App's id.
            cluster_id: The id of a cluster that the Data App is linked to.

        Raises:
            NotFoundError: 404: The Data App does not exist or is not linked to the cluster.

        Example:
            data_source = client.data_service.data_sources.get(data_app_id, cluster_id)
        """
        return self._call(_GET, (data_app_id, cluster_id))

    def list(self, data_app_id: str) -> List[models.DataSource]:
        """List the clusters that a Data App is linked to.

        Args:
            data_app_id: The Data App's id.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            for data_source in client.data_service.data_sources.list(data_app_id):
                print(data_source)
        """
        return List(self._engine, _LIST, (data_app_id,))


class AsyncDataSources(AsyncResource):
    """Clusters whose data a Data App can reach."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncDataSourcesWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncDataSourcesWithResponse(self._engine)

    async def create(self, data_app_id: str, *, cluster_id: str) -> models.DataSource:
        """Link a cluster to a Data App.

        The Data App's endpoints can then read and change the cluster's data. A cluster is linked once.

        Not repeated when the connection breaks after it was sent: `data_service.data_sources.list` shows
        whether it was applied.

        Args:
            data_app_id: The Data App's id.
            cluster_id: The id of a cluster that is active.

        Raises:
            BadRequestError: 400: The cluster does not exist or cannot be used now or is linked
                already.
            NotFoundError: 404: The Data App does not exist.

        Example:
            data_source = await client.data_service.data_sources.create(data_app_id, cluster_id=cluster_id)
        """
        body = _CREATE.body(cluster_id=cluster_id)
        return await self._call(_CREATE, (data_app_id,), None, body)

    async def delete(self, data_app_id: str, cluster_id: str) -> None:
        """Unlink a cluster from a Data App.

        Endpoints on the cluster stay, but cannot reach its data any more.

        Args:
            data_app_id: The Data App's id.
            cluster_id: The id of a cluster that the Data App is linked to.

        Raises:
            NotFoundError: 404: The Data App does not exist or is not linked to the cluster.

        Example:
            await client.data_service.data_sources.delete(data_app_id, cluster_id)
        """
        return await self._call(_DELETE, (data_app_id, cluster_id))

    async def get(self, data_app_id: str, cluster_id: str) -> models.DataSource:
        """Get a cluster that a Data App is linked to.

        Args:
            data_app_id: The Data App's id.
            cluster_id: The id of a cluster that the Data App is linked to.

        Raises:
            NotFoundError: 404: The Data App does not exist or is not linked to the cluster.

        Example:
            data_source = await client.data_service.data_sources.get(data_app_id, cluster_id)
        """
        return await self._call(_GET, (data_app_id, cluster_id))

    def list(self, data_app_id: str) -> AsyncList[models.DataSource]:
        """List the clusters that a Data App is linked to.

        Args:
            data_app_id: The Data App's id.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            async for data_source in client.data_service.data_sources.list(data_app_id):
                print(data_source)
        """
        return AsyncList(self._engine, _LIST, (data_app_id,))


class _WholeDataSources(Whole, DataSources):
    __slots__ = ()


class DataSourcesWithResponse:
    """The methods of `DataSources`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeDataSources(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)


class _WholeAsyncDataSources(AsyncWhole, AsyncDataSources):
    __slots__ = ()


class AsyncDataSourcesWithResponse:
    """The methods of `AsyncDataSources`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncDataSources(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
