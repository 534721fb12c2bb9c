# Generated from api/data_service.yaml by codegen; do not edit.
"""SQL statements that are called by method and path."""

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
    from collections.abc import Sequence

    from tidbcloud._native import Engine
    from tidbcloud.data_service import params

_CREATE = Operation("data_service.endpoints.create", models.Endpoint, _bodies.CREATE_ENDPOINT_REQUEST)
_DELETE = Operation("data_service.endpoints.delete", NoneType)
_GET = Operation("data_service.endpoints.get", models.Endpoint)
_LIST = Listing(
    "data_service.endpoints.list",
    models.ListEndpointsResponse,
    lambda page: page.endpoints,
    "endpoints",
)
_TEST = Operation("data_service.endpoints.test", models.EndpointTest, _bodies.TEST_ENDPOINT_REQUEST)
_UPDATE = Operation("data_service.endpoints.update", models.Endpoint, _bodies.UPDATE_ENDPOINT_REQUEST)


class Endpoints(Resource):
    """SQL statements that are called by method and path."""

    __slots__ = ()

    @property
    def with_response(self) -> EndpointsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return EndpointsWithResponse(self._engine)

    def create(
        self,
        data_app_id: str,
        *,
        display_name: str,
        path: str,
        method: models.EndpointMethod,
        cluster_id: str,
        settings: params.EndpointSettingsParam | models.EndpointSettings,
        tag: str,
        sql_template: str,
        description: str | None = None,
        params: Sequence[params.EndpointParameterParam | models.EndpointParameter] | None = None,
        batch_operation: bool | None = None,
    ) -> models.Endpoint:
        r"""Create an endpoint of a Data App.

        It is a draft until the Data App is deployed. An endpoint has its method and path for itself.

        Not repeated when the connection breaks after it was sent: `data_service.endpoints.list` shows
        whether it was applied.

        Args:
            data_app_id: The Data App's id.
            display_name: Its name for people, most often its path. From 1 to 32 characters. Must
                match `^[a-zA-Z0-9_\-/\[\]]+$`.
            path: Its path in the Data App. From 2 to 64 characters. Must match
                `^/([a-zA-Z0-9_]+/)*[a-zA-Z0-9_]+$`.
            method: The HTTP method that it is called with.
            cluster_id: The id of the cluster that it runs on, a data source of the Data App.
            settings: Its limits, pages and cache.
            tag: The group that it belongs to.
            sql_template: The SQL statements that it runs, in which `${name}` stands for a parameter.
            description: What it is for. At most 2000 characters.
            params: The parameters that its callers give.
            batch_operation: Whether one call may carry many rows.

        Raises:
            BadRequestError: 400: A field is missing or breaks its limits or the cluster is no data
                source or another endpoint has this method and path.
            NotFoundError: 404: The Data App does not exist.

        Example:
            endpoint = client.data_service.endpoints.create(
                data_app_id,
                display_name=display_name,
                path=path,
                method=method,
                cluster_id=cluster_id,
                settings=settings,
                tag=tag,
                sql_template=sql_template,
            )
        """
        body = _CREATE.body(
            display_name=display_name,
            path=path,
            method=method,
            cluster_id=cluster_id,
            settings=settings,
            tag=tag,
            sql_template=sql_template,
            description=description,
            params=params,
            batch_operation=batch_operation,
        )
        return self._call(_CREATE, (data_app_id,), None, body)

    def delete(self, data_app_id: str, endpoint_id: str) -> None:
        """Delete an endpoint of a Data App.

        It must be a draft: one that is deployed cannot be deleted.

        Args:
            data_app_id: The Data App's id.
            endpoint_id: The endpoint's id, the last part of its `name`.

        Raises:
            BadRequestError: 400: The endpoint is deployed.
            NotFoundError: 404: The Data App or the endpoint does not exist.

        Example:
            client.data_service.endpoints.delete(data_app_id, endpoint_id)
        """
        return self._call(_DELETE, (data_app_id, endpoint_id))

    def get(self, data_app_id: str, endpoint_id: str) -> models.Endpoint:
        """Get an endpoint of a Data App.

        Args:
            data_app_id: The Data App's id.
            endpoint_id: The endpoint's id, the last part of its `name`.

        Raises:
            NotFoundError: 404: The Data App or the endpoint does not exist.

        Example:
            endpoint = client.data_service.endpoints.get(data_app_id, endpoint_id)
        """
        return self._call(_GET, (data_app_id, endpoint_id))

    def list(self, data_app_id: str) -> List[models.Endpoint]:
        """List the endpoints of a Data App.

        Args:
            data_app_id: The Data App's id.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            for endpoint in client.data_service.endpoints.list(data_app_id):
                print(endpoint)
        """
        return List(self._engine, _LIST, (data_app_id,))

    def test(
        self,
        data_app_id: str,
        endpoint_id: str,
        *,
        args: Sequence[params.EndpointTestArgumentsParam],
    ) -> models.EndpointTest:
        """Run the statement of an endpoint.

        Draft or deployed, it runs for real: what it changes stays changed. What goes wrong in the
        statement is told in `data.result`, not as an error.

        Not repeated when the connection breaks after it was sent: `data_service.endpoints.get` shows
        whether it was applied.

        Args:
            data_app_id: The Data App's id.
            endpoint_id: The endpoint's id, the last part of its `name`.
            args: Values of the parameters. The statement runs once for each item; only a batch
                endpoint takes several.

        Raises:
            BadRequestError: 400: A parameter is missing or is none of the endpoint.
            NotFoundError: 404: The Data App or the endpoint does not exist.

        Example:
            endpoint = client.data_service.endpoints.test(data_app_id, endpoint_id, args=args)
        """
        body = _TEST.body(args=args)
        return self._call(_TEST, (data_app_id, endpoint_id), None, body)

    def update(
        self,
        data_app_id: str,
        endpoint_id: str,
        *,
        display_name: str | None = None,
        description: str | None = None,
        path: str | None = None,
        method: models.EndpointMethod | None = None,
        cluster_id: str | None = None,
        params: Sequence[params.EndpointParameterParam | models.EndpointParameter] | None = None,
        settings: params.EndpointSettingsParam | models.EndpointSettings | None = None,
        tag: str | None = None,
        batch_operation: bool | None = None,
        sql_template: str | None = None,
    ) -> models.Endpoint:
        r"""Change an endpoint of a Data App.

        Fields that are left out stay as they are. A deployed endpoint becomes a draft again; until the
        next deployment it is called as it was.

        Args:
            data_app_id: The Data App's id.
            endpoint_id: The endpoint's id, the last part of its `name`.
            display_name: Its name for people, most often its path. From 1 to 32 characters. Must
                match `^[a-zA-Z0-9_\-/\[\]]+$`.
            description: What it is for. At most 2000 characters.
            path: Its path in the Data App. From 2 to 64 characters. Must match
                `^/([a-zA-Z0-9_]+/)*[a-zA-Z0-9_]+$`.
            method: The HTTP method that it is called with.
            cluster_id: The id of the cluster that it runs on, a data source of the Data App.
            params: The parameters that its callers give.
            settings: Its limits, pages and cache.
            tag: The group that it belongs to.
            batch_operation: Whether one call may carry many rows.
            sql_template: The SQL statements that it runs, in which `${name}` stands for a parameter.

        Raises:
            BadRequestError: 400: A value breaks its limits or the cluster is no data source or
                another endpoint has this method and path.
            NotFoundError: 404: The Data App or the endpoint does not exist.

        Example:
            endpoint = client.data_service.endpoints.update(data_app_id, endpoint_id)
        """
        body = _UPDATE.body(
            display_name=display_name,
            description=description,
            path=path,
            method=method,
            cluster_id=cluster_id,
            params=params,
            settings=settings,
            tag=tag,
            batch_operation=batch_operation,
            sql_template=sql_template,
        )
        return self._call(_UPDATE, (data_app_id, endpoint_id), None, body)


class AsyncEndpoints(AsyncResource):
    """SQL statements that are called by method and path."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncEndpointsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncEndpointsWithResponse(self._engine)

    async def create(
        self,
        data_app_id: str,
        *,
        display_name: str,
        path: str,
        method: models.EndpointMethod,
        cluster_id: str,
        settings: params.EndpointSettingsParam | models.EndpointSettings,
        tag: str,
        sql_template: str,
        description: str | None = None,
        params: Sequence[params.EndpointParameterParam | models.EndpointParameter] | None = None,
        batch_operation: bool | None = None,
    ) -> models.Endpoint:
        r"""Create an endpoint of a Data App.

        It is a draft until the Data App is deployed. An endpoint has its method and path for itself.

        Not repeated when the connection breaks after it was sent: `data_service.endpoints.list` shows
        whether it was applied.

        Args:
            data_app_id: The Data App's id.
            display_name: Its name for people, most often its path. From 1 to 32 characters. Must
                match `^[a-zA-Z0-9_\-/\[\]]+$`.
            path: Its path in the Data App. From 2 to 64 characters. Must match
                `^/([a-zA-Z0-9_]+/)*[a-zA-Z0-9_]+$`.
            method: The HTTP method that it is called with.
            cluster_id: The id of the cluster that it runs on, a data source of the Data App.
            settings: Its limits, pages and cache.
            tag: The group that it belongs to.
            sql_template: The SQL statements that it runs, in which `${name}` stands for a parameter.
            description: What it is for. At most 2000 characters.
            params: The parameters that its callers give.
            batch_operation: Whether one call may carry many rows.

        Raises:
            BadRequestError: 400: A field is missing or breaks its limits or the cluster is no data
                source or another endpoint has this method and path.
            NotFoundError: 404: The Data App does not exist.

        Example:
            endpoint = await client.data_service.endpoints.create(
                data_app_id,
                display_name=display_name,
                path=path,
                method=method,
                cluster_id=cluster_id,
                settings=settings,
                tag=tag,
                sql_template=sql_template,
            )
        """
        body = _CREATE.body(
            display_name=display_name,
            path=path,
            method=method,
            cluster_id=cluster_id,
            settings=settings,
            tag=tag,
            sql_template=sql_template,
            description=description,
            params=params,
            batch_operation=batch_operation,
        )
        return await self._call(_CREATE, (data_app_id,), None, body)

    async def delete(self, data_app_id: str, endpoint_id: str) -> None:
        """Delete an endpoint of a Data App.

        It must be a draft: one that is deployed cannot be deleted.

        Args:
            data_app_id: The Data App's id.
            endpoint_id: The endpoint's id, the last part of its `name`.

        Raises:
            BadRequestError: 400: The endpoint is deployed.
            NotFoundError: 404: The Data App or the endpoint does not exist.

        Example:
            await client.data_service.endpoints.delete(data_app_id, endpoint_id)
        """
        return await self._call(_DELETE, (data_app_id, endpoint_id))

    async def get(self, data_app_id: str, endpoint_id: str) -> models.Endpoint:
        """Get an endpoint of a Data App.

        Args:
            data_app_id: The Data App's id.
            endpoint_id: The endpoint's id, the last part of its `name`.

        Raises:
            NotFoundError: 404: The Data App or the endpoint does not exist.

        Example:
            endpoint = await client.data_service.endpoints.get(data_app_id, endpoint_id)
        """
        return await self._call(_GET, (data_app_id, endpoint_id))

    def list(self, data_app_id: str) -> AsyncList[models.Endpoint]:
        """List the endpoints of a Data App.

        Args:
            data_app_id: The Data App's id.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            async for endpoint in client.data_service.endpoints.list(data_app_id):
                print(endpoint)
        """
        return AsyncList(self._engine, _LIST, (data_app_id,))

    async def test(
        self,
        data_app_id: str,
        endpoint_id: str,
        *,
        args: Sequence[params.EndpointTestArgumentsParam],
    ) -> models.EndpointTest:
        """Run the statement of an endpoint.

        Draft or deployed, it runs for real: what it changes stays changed. What goes wrong in the
        statement is told in `data.result`, not as an error.

        Not repeated when the connection breaks after it was sent: `data_service.endpoints.get` shows
        whether it was applied.

        Args:
            data_app_id: The Data App's id.
            endpoint_id: The endpoint's id, the last part of its `name`.
            args: Values of the parameters. The statement runs once for each item; only a batch
                endpoint takes several.

        Raises:
            BadRequestError: 400: A parameter is missing or is none of the endpoint.
            NotFoundError: 404: The Data App or the endpoint does not exist.

        Example:
            endpoint = await client.data_service.endpoints.test(data_app_id, endpoint_id, args=args)
        """
        body = _TEST.body(args=args)
        return await self._call(_TEST, (data_app_id, endpoint_id), None, body)

    async def update(
        self,
        data_app_id: str,
        endpoint_id: str,
        *,
        display_name: str | None = None,
        description: str | None = None,
        path: str | None = None,
        method: models.EndpointMethod | None = None,
        cluster_id: str | None = None,
        params: Sequence[params.EndpointParameterParam | models.EndpointParameter] | None = None,
        settings: params.EndpointSettingsParam | models.EndpointSettings | None = None,
        tag: str | None = None,
        batch_operation: bool | None = None,
        sql_template: str | None = None,
    ) -> models.Endpoint:
        r"""Change an endpoint of a Data App.

        Fields that are left out stay as they are. A deployed endpoint becomes a draft again; until the
        next deployment it is called as it was.

        Args:
            data_app_id: The Data App's id.
            endpoint_id: The endpoint's id, the last part of its `name`.
            display_name: Its name for people, most often its path. From 1 to 32 characters. Must
                match `^[a-zA-Z0-9_\-/\[\]]+$`.
            description: What it is for. At most 2000 characters.
            path: Its path in the Data App. From 2 to 64 characters. Must match
                `^/([a-zA-Z0-9_]+/)*[a-zA-Z0-9_]+$`.
            method: The HTTP method that it is called with.
            cluster_id: The id of the cluster that it runs on, a data source of the Data App.
            params: The parameters that its callers give.
            settings: Its limits, pages and cache.
            tag: The group that it belongs to.
            batch_operation: Whether one call may carry many rows.
            sql_template: The SQL statements that it runs, in which `${name}` stands for a parameter.

        Raises:
            BadRequestError: 400: A value breaks its limits or the cluster is no data source or
                another endpoint has this method and path.
            NotFoundError: 404: The Data App or the endpoint does not exist.

        Example:
            endpoint = await client.data_service.endpoints.update(data_app_id, endpoint_id)
        """
        body = _UPDATE.body(
            display_name=display_name,
            description=description,
            path=path,
            method=method,
            cluster_id=cluster_id,
            params=params,
            settings=settings,
            tag=tag,
            batch_operation=batch_operation,
            sql_template=sql_template,
        )
        return await self._call(_UPDATE, (data_app_id, endpoint_id), None, body)


class _WholeEndpoints(Whole, Endpoints):
    __slots__ = ()


class EndpointsWithResponse:
    """The methods of `Endpoints`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeEndpoints(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)
        self.test = whole_answer(whole.test)
        self.update = whole_answer(whole.update)


class _WholeAsyncEndpoints(AsyncWhole, AsyncEndpoints):
    __slots__ = ()


class AsyncEndpointsWithResponse:
    """The methods of `AsyncEndpoints`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncEndpoints(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
        self.test = async_whole_answer(whole.test)
        self.update = async_whole_answer(whole.update)
