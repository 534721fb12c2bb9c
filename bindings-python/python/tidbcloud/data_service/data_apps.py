# Generated from api/data_service.yaml by codegen; do not edit.
"""Collections of endpoints for one application, and their settings."""

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

_CREATE = Operation("data_service.data_apps.create", models.DataApp, _bodies.CREATE_DATA_APP_REQUEST)
_DELETE = Operation("data_service.data_apps.delete", NoneType)
_GET = Operation("data_service.data_apps.get", models.DataApp)
_GET_API_SPEC = Operation("data_service.data_apps.get_api_spec", models.ApiSpec)
_GET_CHAT2QUERY_SETTINGS = Operation(
    "data_service.data_apps.get_chat2query_settings",
    models.Chat2QuerySettings,
)
_GET_SYSTEM_ENDPOINT_CONFIG = Operation(
    "data_service.data_apps.get_system_endpoint_config",
    models.SystemEndpointConfig,
)
_LIST = Listing(
    "data_service.data_apps.list",
    models.ListDataAppsResponse,
    lambda page: page.data_apps,
    "dataApps",
)
_UPDATE = Operation("data_service.data_apps.update", models.DataApp, _bodies.UPDATE_DATA_APP_REQUEST)
_UPDATE_CHAT2QUERY_SETTINGS = Operation(
    "data_service.data_apps.update_chat2query_settings",
    models.Chat2QuerySettings,
    _bodies.UPDATE_CHAT2_QUERY_SETTINGS_REQUEST,
)
_UPDATE_SYSTEM_ENDPOINT_CONFIG = Operation(
    "data_service.data_apps.update_system_endpoint_config",
    models.SystemEndpointConfig,
    _bodies.UPDATE_SYSTEM_ENDPOINT_CONFIG_REQUEST,
)


class DataApps(Resource):
    """Collections of endpoints for one application, and their settings."""

    __slots__ = ()

    @property
    def with_response(self) -> DataAppsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return DataAppsWithResponse(self._engine)

    def create(
        self,
        *,
        project_id: str,
        version: str,
        display_name: str,
        description: str,
        cluster_ids: Sequence[str] | None = None,
        app_type: models.DataAppType | None = None,
    ) -> models.DataApp:
        r"""Create a Data App.

        A CHAT2QUERY Data App answers questions in plain language and has settings for that; a DATAAPP has
        only the endpoints that you write. A Data App created twice is two Data Apps.

        Not repeated when the connection breaks after it was sent: `data_service.data_apps.list` shows
        whether it was applied.

        Args:
            project_id: The id of the project that it is to belong to.
            version: The owner's version number of it: three digits between dots, the first of them
                not 0. Must match `^[1-9]\.[0-9]\.[0-9]$`.
            display_name: Its name for people. From 1 to 32 characters.
            description: What it is for. At most 1000 characters.
            cluster_ids: Ids of clusters to link it to at once.
            app_type: Its type.

        Raises:
            BadRequestError: 400: A field is missing or breaks its limits or a cluster cannot be
                linked.
            PermissionDeniedError: 403: The project does not exist or the key may not use it.

        Example:
            data_app = client.data_service.data_apps.create(
                project_id=project_id,
                version=version,
                display_name=display_name,
                description=description,
            )
        """
        body = _CREATE.body(
            project_id=project_id,
            version=version,
            display_name=display_name,
            description=description,
            cluster_ids=cluster_ids,
            app_type=app_type,
        )
        return self._call(_CREATE, (), None, body)

    def delete(self, data_app_id: str) -> None:
        """Delete a Data App.

        Its endpoints go offline and its API keys end with it. The clusters that it is linked to are not
        touched.

        Args:
            data_app_id: The Data App's id.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            client.data_service.data_apps.delete(data_app_id)
        """
        return self._call(_DELETE, (data_app_id,))

    def get(self, data_app_id: str) -> models.DataApp:
        """Get a Data App.

        Args:
            data_app_id: The Data App's id.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            data_app = client.data_service.data_apps.get(data_app_id)
        """
        return self._call(_GET, (data_app_id,))

    def get_api_spec(self, data_app_id: str, *, format: models.ApiSpecFormat | None = None) -> models.ApiSpec:
        """Get the OpenAPI specification of a Data App.

        An OpenAPI 3.0 document of the endpoints that are online, to make documentation, clients or servers
        from.

        Args:
            data_app_id: The Data App's id.
            format: The format of the specification's text. Default: JSON.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            api_spec = client.data_service.data_apps.get_api_spec(data_app_id)
        """
        return self._call(_GET_API_SPEC, (data_app_id,), (("format", str, format),))

    def get_chat2query_settings(self, data_app_id: str) -> models.Chat2QuerySettings:
        """Get how a Data App answers questions in plain language.

        Only a CHAT2QUERY Data App has these settings.

        Args:
            data_app_id: The Data App's id.

        Raises:
            BadRequestError: 400: The Data App is not a CHAT2QUERY one.
            NotFoundError: 404: The Data App does not exist.

        Example:
            chat2query_settings = client.data_service.data_apps.get_chat2query_settings(data_app_id)
        """
        return self._call(_GET_CHAT2QUERY_SETTINGS, (data_app_id,))

    def get_system_endpoint_config(self, data_app_id: str) -> models.SystemEndpointConfig:
        """Get which system endpoints of a Data App are enabled.

        System endpoints are ready-made: `POST:/system/query` runs whatever SQL statement its caller sends.

        Args:
            data_app_id: The Data App's id.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            system_endpoint_config = client.data_service.data_apps.get_system_endpoint_config(data_app_id)
        """
        return self._call(_GET_SYSTEM_ENDPOINT_CONFIG, (data_app_id,))

    def list(self, *, project_id: str) -> List[models.DataApp]:
        """List the Data Apps of a project.

        Args:
            project_id: The id of the project whose Data Apps to list.

        Raises:
            PermissionDeniedError: 403: The project does not exist or the key may not use it.

        Example:
            for data_app in client.data_service.data_apps.list(project_id=project_id):
                print(data_app)
        """
        return List(self._engine, _LIST, (), (("projectId", str, project_id),))

    def update(
        self,
        data_app_id: str,
        *,
        version: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
    ) -> models.DataApp:
        r"""Change the version, name or description of a Data App.

        Fields that are left out stay as they are. How a CHAT2QUERY Data App answers questions is set with
        `data_service.data_apps.update_chat2query_settings`.

        Args:
            data_app_id: The Data App's id.
            version: The owner's version number of it: three digits between dots, the first of them
                not 0. Must match `^[1-9]\.[0-9]\.[0-9]$`.
            display_name: Its name for people. From 1 to 32 characters.
            description: What it is for. At most 1000 characters.

        Raises:
            BadRequestError: 400: A value breaks its limits.
            NotFoundError: 404: The Data App does not exist.

        Example:
            data_app = client.data_service.data_apps.update(data_app_id)
        """
        body = _UPDATE.body(version=version, display_name=display_name, description=description)
        return self._call(_UPDATE, (data_app_id,), None, body)

    def update_chat2query_settings(
        self,
        data_app_id: str,
        *,
        llm_api_key: str | None = None,
        language_code: models.Chat2QueryLanguage | None = None,
        llm_model: models.Chat2QueryModel | None = None,
    ) -> models.Chat2QuerySettings:
        """Change how a Data App answers questions in plain language.

        Only a CHAT2QUERY Data App has these settings. Fields that are left out stay as they are.

        Args:
            data_app_id: The Data App's id.
            llm_api_key: A key of the model service, `sk-xxxx`. Without one, 100 questions a day are
                answered.
            language_code: The language of the answers.
            llm_model: The language model that answers.

        Raises:
            BadRequestError: 400: The Data App is not a CHAT2QUERY one or the model needs a key of the
                model service.
            NotFoundError: 404: The Data App does not exist.

        Example:
            chat2query_settings = client.data_service.data_apps.update_chat2query_settings(data_app_id)
        """
        try:
            return self._call(
                _UPDATE_CHAT2QUERY_SETTINGS,
                (data_app_id,),
                None,
                _UPDATE_CHAT2QUERY_SETTINGS.body(
                    llm_api_key=llm_api_key,
                    language_code=language_code,
                    llm_model=llm_model,
                ),
            )
        finally:
            del llm_api_key

    def update_system_endpoint_config(
        self,
        data_app_id: str,
        *,
        items: Sequence[params.SystemEndpointParam | models.SystemEndpoint],
    ) -> models.SystemEndpointConfig:
        """Enable or disable system endpoints of a Data App.

        System endpoints that are not named stay as they are.

        Args:
            data_app_id: The Data App's id.
            items: The system endpoints to change.

        Raises:
            BadRequestError: 400: There is no system endpoint of this type and key.
            NotFoundError: 404: The Data App does not exist.

        Example:
            system_endpoint_config = client.data_service.data_apps.update_system_endpoint_config(
                data_app_id,
                items=items,
            )
        """
        body = _UPDATE_SYSTEM_ENDPOINT_CONFIG.body(items=items)
        return self._call(_UPDATE_SYSTEM_ENDPOINT_CONFIG, (data_app_id,), None, body)


class AsyncDataApps(AsyncResource):
    """Collections of endpoints for one application, and their settings."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncDataAppsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncDataAppsWithResponse(self._engine)

    async def create(
        self,
        *,
        project_id: str,
        version: str,
        display_name: str,
        description: str,
        cluster_ids: Sequence[str] | None = None,
        app_type: models.DataAppType | None = None,
    ) -> models.DataApp:
        r"""Create a Data App.

        A CHAT2QUERY Data App answers questions in plain language and has settings for that; a DATAAPP has
        only the endpoints that you write. A Data App created twice is two Data Apps.

        Not repeated when the connection breaks after it was sent: `data_service.data_apps.list` shows
        whether it was applied.

        Args:
            project_id: The id of the project that it is to belong to.
            version: The owner's version number of it: three digits between dots, the first of them
                not 0. Must match `^[1-9]\.[0-9]\.[0-9]$`.
            display_name: Its name for people. From 1 to 32 characters.
            description: What it is for. At most 1000 characters.
            cluster_ids: Ids of clusters to link it to at once.
            app_type: Its type.

        Raises:
            BadRequestError: 400: A field is missing or breaks its limits or a cluster cannot be
                linked.
            PermissionDeniedError: 403: The project does not exist or the key may not use it.

        Example:
            data_app = await client.data_service.data_apps.create(
                project_id=project_id,
                version=version,
                display_name=display_name,
                description=description,
            )
        """
        body = _CREATE.body(
            project_id=project_id,
            version=version,
            display_name=display_name,
            description=description,
            cluster_ids=cluster_ids,
            app_type=app_type,
        )
        return await self._call(_CREATE, (), None, body)

    async def delete(self, data_app_id: str) -> None:
        """Delete a Data App.

        Its endpoints go offline and its API keys end with it. The clusters that it is linked to are not
        touched.

        Args:
            data_app_id: The Data App's id.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            await client.data_service.data_apps.delete(data_app_id)
        """
        return await self._call(_DELETE, (data_app_id,))

    async def get(self, data_app_id: str) -> models.DataApp:
        """Get a Data App.

        Args:
            data_app_id: The Data App's id.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            data_app = await client.data_service.data_apps.get(data_app_id)
        """
        return await self._call(_GET, (data_app_id,))

    async def get_api_spec(
        self,
        data_app_id: str,
        *,
        format: models.ApiSpecFormat | None = None,
    ) -> models.ApiSpec:
        """Get the OpenAPI specification of a Data App.

        An OpenAPI 3.0 document of the endpoints that are online, to make documentation, clients or servers
        from.

        Args:
            data_app_id: The Data App's id.
            format: The format of the specification's text. Default: JSON.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            api_spec = await client.data_service.data_apps.get_api_spec(data_app_id)
        """
        return await self._call(_GET_API_SPEC, (data_app_id,), (("format", str, format),))

    async def get_chat2query_settings(self, data_app_id: str) -> models.Chat2QuerySettings:
        """Get how a Data App answers questions in plain language.

        Only a CHAT2QUERY Data App has these settings.

        Args:
            data_app_id: The Data App's id.

        Raises:
            BadRequestError: 400: The Data App is not a CHAT2QUERY one.
            NotFoundError: 404: The Data App does not exist.

        Example:
            chat2query_settings = await client.data_service.data_apps.get_chat2query_settings(data_app_id)
        """
        return await self._call(_GET_CHAT2QUERY_SETTINGS, (data_app_id,))

    async def get_system_endpoint_config(self, data_app_id: str) -> models.SystemEndpointConfig:
        """Get which system endpoints of a Data App are enabled.

        System endpoints are ready-made: `POST:/system/query` runs whatever SQL statement its caller sends.

        Args:
            data_app_id: The Data App's id.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            system_endpoint_config = await client.data_service.data_apps.get_system_endpoint_config(
                data_app_id,
            )
        """
        return await self._call(_GET_SYSTEM_ENDPOINT_CONFIG, (data_app_id,))

    def list(self, *, project_id: str) -> AsyncList[models.DataApp]:
        """List the Data Apps of a project.

        Args:
            project_id: The id of the project whose Data Apps to list.

        Raises:
            PermissionDeniedError: 403: The project does not exist or the key may not use it.

        Example:
            async for data_app in client.data_service.data_apps.list(project_id=project_id):
                print(data_app)
        """
        return AsyncList(self._engine, _LIST, (), (("projectId", str, project_id),))

    async def update(
        self,
        data_app_id: str,
        *,
        version: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
    ) -> models.DataApp:
        r"""Change the version, name or description of a Data App.

        Fields that are left out stay as they are. How a CHAT2QUERY Data App answers questions is set with
        `data_service.data_apps.update_chat2query_settings`.

        Args:
            data_app_id: The Data App's id.
            version: The owner's version number of it: three digits between dots, the first of them
                not 0. Must match `^[1-9]\.[0-9]\.[0-9]$`.
            display_name: Its name for people. From 1 to 32 characters.
            description: What it is for. At most 1000 characters.

        Raises:
            BadRequestError: 400: A value breaks its limits.
            NotFoundError: 404: The Data App does not exist.

        Example:
            data_app = await client.data_service.data_apps.update(data_app_id)
        """
        body = _UPDATE.body(version=version, display_name=display_name, description=description)
        return await self._call(_UPDATE, (data_app_id,), None, body)

    async def update_chat2query_settings(
        self,
        data_app_id: str,
        *,
        llm_api_key: str | None = None,
        language_code: models.Chat2QueryLanguage | None = None,
        llm_model: models.Chat2QueryModel | None = None,
    ) -> models.Chat2QuerySettings:
        """Change how a Data App answers questions in plain language.

        Only a CHAT2QUERY Data App has these settings. Fields that are left out stay as they are.

        Args:
            data_app_id: The Data App's id.
            llm_api_key: A key of the model service, `sk-xxxx`. Without one, 100 questions a day are
                answered.
            language_code: The language of the answers.
            llm_model: The language model that answers.

        Raises:
            BadRequestError: 400: The Data App is not a CHAT2QUERY one or the model needs a key of the
                model service.
            NotFoundError: 404: The Data App does not exist.

        Example:
            chat2query_settings = await client.data_service.data_apps.update_chat2query_settings(data_app_id)
        """
        try:
            return await self._call(
                _UPDATE_CHAT2QUERY_SETTINGS,
                (data_app_id,),
                None,
                _UPDATE_CHAT2QUERY_SETTINGS.body(
                    llm_api_key=llm_api_key,
                    language_code=language_code,
                    llm_model=llm_model,
                ),
            )
        finally:
            del llm_api_key

    async def update_system_endpoint_config(
        self,
        data_app_id: str,
        *,
        items: Sequence[params.SystemEndpointParam | models.SystemEndpoint],
    ) -> models.SystemEndpointConfig:
        """Enable or disable system endpoints of a Data App.

        System endpoints that are not named stay as they are.

        Args:
            data_app_id: The Data App's id.
            items: The system endpoints to change.

        Raises:
            BadRequestError: 400: There is no system endpoint of this type and key.
            NotFoundError: 404: The Data App does not exist.

        Example:
            system_endpoint_config = await client.data_service.data_apps.update_system_endpoint_config(
                data_app_id,
                items=items,
            )
        """
        body = _UPDATE_SYSTEM_ENDPOINT_CONFIG.body(items=items)
        return await self._call(_UPDATE_SYSTEM_ENDPOINT_CONFIG, (data_app_id,), None, body)


class _WholeDataApps(Whole, DataApps):
    __slots__ = ()


class DataAppsWithResponse:
    """The methods of `DataApps`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeDataApps(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)
        self.get_api_spec = whole_answer(whole.get_api_spec)
        self.get_chat2query_settings = whole_answer(whole.get_chat2query_settings)
        self.get_system_endpoint_config = whole_answer(whole.get_system_endpoint_config)
        self.update = whole_answer(whole.update)
        self.update_chat2query_settings = whole_answer(whole.update_chat2query_settings)
        self.update_system_endpoint_config = whole_answer(whole.update_system_endpoint_config)


class _WholeAsyncDataApps(AsyncWhole, AsyncDataApps):
    __slots__ = ()


class AsyncDataAppsWithResponse:
    """The methods of `AsyncDataApps`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncDataApps(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
        self.get_api_spec = async_whole_answer(whole.get_api_spec)
        self.get_chat2query_settings = async_whole_answer(whole.get_chat2query_settings)
        self.get_system_endpoint_config = async_whole_answer(whole.get_system_endpoint_config)
        self.update = async_whole_answer(whole.update)
        self.update_chat2query_settings = async_whole_answer(whole.update_chat2query_settings)
        self.update_system_endpoint_config = async_whole_answer(whole.update_system_endpoint_config)
