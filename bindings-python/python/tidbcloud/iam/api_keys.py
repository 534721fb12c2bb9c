# Generated from api/iam.yaml by codegen; do not edit.
"""API keys, each with a role in the organization or in one project."""

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
from tidbcloud.iam import _bodies, models

if TYPE_CHECKING:
    from tidbcloud._native import Engine

_CREATE = Operation("iam.api_keys.create", models.ApiKey, _bodies.CREATE_API_KEY_REQUEST)
_DELETE = Operation("iam.api_keys.delete", NoneType)
_GET = Operation("iam.api_keys.get", models.ApiKey)
_LIST = Listing("iam.api_keys.list", models.ListApiKeysResponse, lambda page: page.api_keys, "apiKeys")
_UPDATE = Operation("iam.api_keys.update", NoneType, _bodies.UPDATE_API_KEY_REQUEST)


class ApiKeys(Resource):
    """API keys, each with a role in the organization or in one project."""

    __slots__ = ()

    @property
    def with_response(self) -> ApiKeysWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return ApiKeysWithResponse(self._engine)

    def create(
        self,
        *,
        display_name: str | None = None,
        project_id: int | None = None,
        role: models.ApiKeyRole | None = None,
    ) -> models.ApiKey:
        """Create an API key.

        The answer holds the private key. It is shown this once, so keep it. The key can be used at once. A
        key created twice is two keys.

        Not repeated when the connection breaks after it was sent: `iam.api_keys.list` shows whether it was
        applied.

        Args:
            display_name: Name of the key.
            project_id: The project that a project's role is for. 0 for a role in the organization;
                left out, the default project.
            role: What the key may do.

        Raises:
            BadRequestError: 400: The role is not known or does not fit the project.
            PermissionDeniedError: 403: The key that asks is neither an owner of the organization nor
                of the project.

        Example:
            api_key = client.iam.api_keys.create()
        """
        body = _CREATE.body(display_name=display_name, project_id=project_id, role=role)
        return self._call(_CREATE, (), None, body)

    def delete(self, access_key: str) -> None:
        """Delete an API key.

        Requests that it signs are refused from now on.

        Args:
            access_key: The public key of the API key.

        Raises:
            PermissionDeniedError: 403: The key that asks is neither an owner of the organization nor
                of the project.
            NotFoundError: 404: The key does not exist.

        Example:
            client.iam.api_keys.delete(access_key)
        """
        return self._call(_DELETE, (access_key,))

    def get(self, access_key: str) -> models.ApiKey:
        """Get an API key.

        The private key in the answer is masked, all but its last characters.

        Args:
            access_key: The public key of the API key.

        Raises:
            NotFoundError: 404: The key does not exist.

        Example:
            api_key = client.iam.api_keys.get(access_key)
        """
        return self._call(_GET, (access_key,))

    def list(self, *, project_id: int | None = None) -> List[models.ApiKey]:
        """List API keys.

        The private keys in the answer are masked, all but their last characters.

        Args:
            project_id: Only keys of this project. The service documents that it takes the default
                project when this is left out, and 0 for keys of the organization itself.

        Example:
            for api_key in client.iam.api_keys.list():
                print(api_key)
        """
        return List(self._engine, _LIST, (), (("projectId", int, project_id),))

    def update(
        self,
        access_key: str,
        *,
        display_name: str | None = None,
        project_id: int | None = None,
        role: models.ApiKeyRole | None = None,
    ) -> None:
        """Change the name, the role or the project of an API key.

        What is left out stays as it is.

        Args:
            access_key: The public key of the API key.
            display_name: The new name.
            project_id: The project that a project's role is for. 0 for a role in the organization.
            role: What the key may do from now on.

        Raises:
            BadRequestError: 400: The role is not known or does not fit the project.
            PermissionDeniedError: 403: The key that asks is neither an owner of the organization nor
                of the project.
            NotFoundError: 404: The key does not exist.

        Example:
            client.iam.api_keys.update(access_key)
        """
        body = _UPDATE.body(display_name=display_name, project_id=project_id, role=role)
        return self._call(_UPDATE, (access_key,), None, body)


class AsyncApiKeys(AsyncResource):
    """API keys, each with a role in the organization or in one project."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncApiKeysWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncApiKeysWithResponse(self._engine)

    async def create(
        self,
        *,
        display_name: str | None = None,
        project_id: int | None = None,
        role: models.ApiKeyRole | None = None,
    ) -> models.ApiKey:
        """Create an API key.

        The answer holds the private key. It is shown this once, so keep it. The key can be used at once. A
        key created twice is two keys.

        Not repeated when the connection breaks after it was sent: `iam.api_keys.list` shows whether it was
        applied.

        Args:
            display_name: Name of the key.
            project_id: The project that a project's role is for. 0 for a role in the organization;
                left out, the default project.
            role: What the key may do.

        Raises:
            BadRequestError: 400: The role is not known or does not fit the project.
            PermissionDeniedError: 403: The key that asks is neither an owner of the organization nor
                of the project.

        Example:
            api_key = await client.iam.api_keys.create()
        """
        body = _CREATE.body(display_name=display_name, project_id=project_id, role=role)
        return await self._call(_CREATE, (), None, body)

    async def delete(self, access_key: str) -> None:
        """Delete an API key.

        Requests that it signs are refused from now on.

        Args:
            access_key: The public key of the API key.

        Raises:
            PermissionDeniedError: 403: The key that asks is neither an owner of the organization nor
                of the project.
            NotFoundError: 404: The key does not exist.

        Example:
            await client.iam.api_keys.delete(access_key)
        """
        return await self._call(_DELETE, (access_key,))

    async def get(self, access_key: str) -> models.ApiKey:
        """Get an API key.

        The private key in the answer is masked, all but its last characters.

        Args:
            access_key: The public key of the API key.

        Raises:
            NotFoundError: 404: The key does not exist.

        Example:
            api_key = await client.iam.api_keys.get(access_key)
        """
        return await self._call(_GET, (access_key,))

    def list(self, *, project_id: int | None = None) -> AsyncList[models.ApiKey]:
        """List API keys.

        The private keys in the answer are masked, all but their last characters.

        Args:
            project_id: Only keys of this project. The service documents that it takes the default
                project when this is left out, and 0 for keys of the organization itself.

        Example:
            async for api_key in client.iam.api_keys.list():
                print(api_key)
        """
        return AsyncList(self._engine, _LIST, (), (("projectId", int, project_id),))

    async def update(
        self,
        access_key: str,
        *,
        display_name: str | None = None,
        project_id: int | None = None,
        role: models.ApiKeyRole | None = None,
    ) -> None:
        """Change the name, the role or the project of an API key.

        What is left out stays as it is.

        Args:
            access_key: The public key of the API key.
            display_name: The new name.
            project_id: The project that a project's role is for. 0 for a role in the organization.
            role: What the key may do from now on.

        Raises:
            BadRequestError: 400: The role is not known or does not fit the project.
            PermissionDeniedError: 403: The key that asks is neither an owner of the organization nor
                of the project.
            NotFoundError: 404: The key does not exist.

        Example:
            await client.iam.api_keys.update(access_key)
        """
        body = _UPDATE.body(display_name=display_name, project_id=project_id, role=role)
        return await self._call(_UPDATE, (access_key,), None, body)


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
