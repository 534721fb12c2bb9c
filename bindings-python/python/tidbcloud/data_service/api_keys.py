# Generated from api/data_service.yaml by codegen; do not edit.
"""Keys with which the endpoints of a Data App are called. They manage nothing."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from tidbcloud._body import text, unsigned
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
    from tidbcloud.data_service import params

_CREATE = Operation("data_service.api_keys.create", models.ApiKey, _bodies.CREATE_API_KEY_REQUEST)
_DELETE = Operation(
    "data_service.api_keys.delete",
    NoneType,
    path={"data_app_id": text, "api_key_id": unsigned},
)
_GET = Operation(
    "data_service.api_keys.get",
    models.ApiKey,
    path={"data_app_id": text, "api_key_id": unsigned},
)
_LIST = Listing(
    "data_service.api_keys.list",
    models.ListApiKeysResponse,
    lambda page: page.api_keys,
    "apiKeys",
)
_UPDATE = Operation(
    "data_service.api_keys.update",
    models.ApiKey,
    _bodies.UPDATE_API_KEY_REQUEST,
    path={"data_app_id": text, "api_key_id": unsigned},
)


class ApiKeys(Resource):
    """Keys with which the endpoints of a Data App are called. They manage nothing."""

    __slots__ = ()

    @property
    def with_response(self) -> ApiKeysWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return ApiKeysWithResponse(self._engine)

    def create(
        self,
        data_app_id: str,
        *,
        description: str,
        role: models.ApiKeyRole,
        rate_limit_rpm: int,
        api_key_expire_setting: params.ApiKeyExpireSettingParam | models.ApiKeyExpireSetting | None = None,
    ) -> models.ApiKey:
        """Create an API key of a Data App.

        The answer is the only one that holds the whole private key. A Data App has at most 100 API keys. A
        key created twice is two keys.

        Not repeated when the connection breaks after it was sent: `data_service.api_keys.list` shows
        whether it was applied.

        Args:
            data_app_id: The Data App's id.
            description: What the key is for.
            role: What the key may do with data.
            rate_limit_rpm: Calls that the key may make. Unit: requests a minute. From 1 to 1000.
            api_key_expire_setting: How long the key lives. Without it, until it is deleted.

        Raises:
            BadRequestError: 400: A field is missing or breaks its limits or the Data App has 100 API
                keys already.
            NotFoundError: 404: The Data App does not exist.

        Example:
            api_key = client.data_service.api_keys.create(
                data_app_id,
                description=description,
                role=role,
                rate_limit_rpm=rate_limit_rpm,
            )
        """
        body = _CREATE.body(
            description=description,
            role=role,
            rate_limit_rpm=rate_limit_rpm,
            api_key_expire_setting=api_key_expire_setting,
        )
        return self._call(_CREATE, (data_app_id,), None, body)

    def delete(self, data_app_id: str, api_key_id: str) -> None:
        """Delete an API key of a Data App.

        Whoever calls endpoints with it is refused from then on.

        Args:
            data_app_id: The Data App's id.
            api_key_id: The API key's id, its `api_key_id`.

        Raises:
            NotFoundError: 404: The Data App or the API key does not exist.

        Example:
            client.data_service.api_keys.delete(data_app_id, api_key_id)
        """
        return self._call(_DELETE, _DELETE.path(data_app_id, api_key_id))

    def get(self, data_app_id: str, api_key_id: str) -> models.ApiKey:
        """Get an API key of a Data App.

        Of the private key only the last four characters can be read.

        Args:
            data_app_id: The Data App's id.
            api_key_id: The API key's id, its `api_key_id`.

        Raises:
            NotFoundError: 404: The Data App or the API key does not exist.

        Example:
            api_key = client.data_service.api_keys.get(data_app_id, api_key_id)
        """
        return self._call(_GET, _GET.path(data_app_id, api_key_id))

    def list(self, data_app_id: str) -> List[models.ApiKey]:
        """List the API keys of a Data App.

        Of each private key only the last four characters can be read.

        Args:
            data_app_id: The Data App's id.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            for api_key in client.data_service.api_keys.list(data_app_id):
                print(api_key)
        """
        return List(self._engine, _LIST, (data_app_id,))

    def update(
        self,
        data_app_id: str,
        api_key_id: str,
        *,
        description: str | None = None,
        role: models.ApiKeyRole | None = None,
        rate_limit_rpm: int | None = None,
        api_key_expire_setting: params.ApiKeyExpireSettingParam | models.ApiKeyExpireSetting | None = None,
    ) -> models.ApiKey:
        """Change an API key of a Data App.

        Fields that are left out stay as they are. A lifetime that is set begins anew with the change.

        Args:
            data_app_id: The Data App's id.
            api_key_id: The API key's id, its `api_key_id`.
            description: What the key is for.
            role: What the key may do with data.
            rate_limit_rpm: Calls that the key may make. A CHAT2QUERY Data App's keys keep theirs.
                Unit: requests a minute. From 1 to 1000.
            api_key_expire_setting: How long the key lives from now on.

        Raises:
            BadRequestError: 400: The key has expired or a value breaks its limits or the rate limit is
                a CHAT2QUERY Data App's.
            NotFoundError: 404: The Data App or the API key does not exist.

        Example:
            api_key = client.data_service.api_keys.update(data_app_id, api_key_id)
        """
        body = _UPDATE.body(
            description=description,
            role=role,
            rate_limit_rpm=rate_limit_rpm,
            api_key_expire_setting=api_key_expire_setting,
        )
        return self._call(_UPDATE, _UPDATE.path(data_app_id, api_key_id), None, body)


class AsyncApiKeys(AsyncResource):
    """Keys with which the endpoints of a Data App are called. They manage nothing."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncApiKeysWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncApiKeysWithResponse(self._engine)

    async def create(
        self,
        data_app_id: str,
        *,
        description: str,
        role: models.ApiKeyRole,
        rate_limit_rpm: int,
        api_key_expire_setting: params.ApiKeyExpireSettingParam | models.ApiKeyExpireSetting | None = None,
    ) -> models.ApiKey:
        """Create an API key of a Data App.

        The answer is the only one that holds the whole private key. A Data App has at most 100 API keys. A
        key created twice is two keys.

        Not repeated when the connection breaks after it was sent: `data_service.api_keys.list` shows
        whether it was applied.

        Args:
            data_app_id: The Data App's id.
            description: What the key is for.
            role: What the key may do with data.
            rate_limit_rpm: Calls that the key may make. Unit: requests a minute. From 1 to 1000.
            api_key_expire_setting: How long the key lives. Without it, until it is deleted.

        Raises:
            BadRequestError: 400: A field is missing or breaks its limits or the Data App has 100 API
                keys already.
            NotFoundError: 404: The Data App does not exist.

        Example:
            api_key = await client.data_service.api_keys.create(
                data_app_id,
                description=description,
                role=role,
                rate_limit_rpm=rate_limit_rpm,
            )
        """
        body = _CREATE.body(
            description=description,
            role=role,
            rate_limit_rpm=rate_limit_rpm,
            api_key_expire_setting=api_key_expire_setting,
        )
        return await self._call(_CREATE, (data_app_id,), None, body)

    async def delete(self, data_app_id: str, api_key_id: str) -> None:
        """Delete an API key of a Data App.

        Whoever calls endpoints with it is refused from then on.

        Args:
            data_app_id: The Data App's id.
            api_key_id: The API key's id, its `api_key_id`.

        Raises:
            NotFoundError: 404: The Data App or the API key does not exist.

        Example:
            await client.data_service.api_keys.delete(data_app_id, api_key_id)
        """
        return await self._call(_DELETE, _DELETE.path(data_app_id, api_key_id))

    async def get(self, data_app_id: str, api_key_id: str) -> models.ApiKey:
        """Get an API key of a Data App.

        Of the private key only the last four characters can be read.

        Args:
            data_app_id: The Data App's id.
            api_key_id: The API key's id, its `api_key_id`.

        Raises:
            NotFoundError: 404: The Data App or the API key does not exist.

        Example:
            api_key = await client.data_service.api_keys.get(data_app_id, api_key_id)
        """
        return await self._call(_GET, _GET.path(data_app_id, api_key_id))

    def list(self, data_app_id: str) -> AsyncList[models.ApiKey]:
        """List the API keys of a Data App.

        Of each private key only the last four characters can be read.

        Args:
            data_app_id: The Data App's id.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            async for api_key in client.data_service.api_keys.list(data_app_id):
                print(api_key)
        """
        return AsyncList(self._engine, _LIST, (data_app_id,))

    async def update(
        self,
        data_app_id: str,
        api_key_id: str,
        *,
        description: str | None = None,
        role: models.ApiKeyRole | None = None,
        rate_limit_rpm: int | None = None,
        api_key_expire_setting: params.ApiKeyExpireSettingParam | models.ApiKeyExpireSetting | None = None,
    ) -> models.ApiKey:
        """Change an API key of a Data App.

        Fields that are left out stay as they are. A lifetime that is set begins anew with the change.

        Args:
            data_app_id: The Data App's id.
            api_key_id: The API key's id, its `api_key_id`.
            description: What the key is for.
            role: What the key may do with data.
            rate_limit_rpm: Calls that the key may make. A CHAT2QUERY Data App's keys keep theirs.
                Unit: requests a minute. From 1 to 1000.
            api_key_expire_setting: How long the key lives from now on.

        Raises:
            BadRequestError: 400: The key has expired or a value breaks its limits or the rate limit is
                a CHAT2QUERY Data App's.
            NotFoundError: 404: The Data App or the API key does not exist.

        Example:
            api_key = await client.data_service.api_keys.update(data_app_id, api_key_id)
        """
        body = _UPDATE.body(
            description=description,
            role=role,
            rate_limit_rpm=rate_limit_rpm,
            api_key_expire_setting=api_key_expire_setting,
        )
        return await self._call(_UPDATE, _UPDATE.path(data_app_id, api_key_id), None, body)


class _WholeApiKeys(Whole, ApiKeys):
    __slots__ = ()


class ApiKeysWithResponse:
    """The methods of `ApiKeys`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeApiKeys(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)
        self.update = whole_answer(whole.update)


class _WholeAsyncApiKeys(AsyncWhole, AsyncApiKeys):
    __slots__ = ()


class AsyncApiKeysWithResponse:
    """The methods of `AsyncApiKeys`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncApiKeys(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
        self.update = async_whole_answer(whole.update)
