# Generated from api/data_service.yaml by codegen; do not edit.
"""Deployments, which put the endpoints of a Data App online as they are at that moment."""

from __future__ import annotations

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
from tidbcloud._wait import wait, wait_async
from tidbcloud.data_service import _bodies, models

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption

_CREATE = Operation("data_service.deployments.create", models.Deployment, _bodies.CREATE_DEPLOYMENT_REQUEST)
_GET = Operation("data_service.deployments.get", models.Deployment)
_LIST = Listing(
    "data_service.deployments.list",
    models.ListDeploymentsResponse,
    lambda page: page.deployments,
    "deployments",
)


class Deployments(Resource):
    """Deployments, which put the endpoints of a Data App online as they are at that moment."""

    __slots__ = ()

    @property
    def with_response(self) -> DeploymentsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return DeploymentsWithResponse(self._engine)

    def create(self, data_app_id: str, *, description: str | None = None) -> models.Deployment:
        """Deploy the endpoints of a Data App.

        Puts all endpoints online as they are now. The answer comes before that is done: `status` is absent
        until the deployment has ended.

        Not repeated when the connection breaks after it was sent: `data_service.deployments.list` shows
        whether it was applied.

        Args:
            data_app_id: The Data App's id.
            description: What is deployed, and why.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            deployment = client.data_service.deployments.create(data_app_id)
        """
        body = _CREATE.body(description=description)
        return self._call(_CREATE, (data_app_id,), None, body)

    def get(self, data_app_id: str, deployment_id: str) -> models.Deployment:
        """Get a deployment of a Data App.

        Args:
            data_app_id: The Data App's id.
            deployment_id: The deployment's id.

        Raises:
            NotFoundError: 404: The Data App or the deployment does not exist.

        Example:
            deployment = client.data_service.deployments.get(data_app_id, deployment_id)
        """
        return self._call(_GET, (data_app_id, deployment_id))

    def wait_until_succeeded(
        self,
        data_app_id: str,
        deployment_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Deployment:
        """Wait until a deployment has put its endpoints online.

        Ends at `success`. Fails at once at `failed`. Gives up after 600 seconds unless told otherwise.

        Args:
            data_app_id: The Data App's id.
            deployment_id: The deployment's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            deployment = client.data_service.deployments.wait_until_succeeded(
                data_app_id,
                deployment_id,
                timeout=600,
            )
        """
        return wait(
            self._engine,
            _GET,
            "wait_until_succeeded",
            (data_app_id, deployment_id),
            timeout,
            progress,
        )

    def list(self, data_app_id: str) -> List[models.Deployment]:
        """List the deployments of a Data App.

        Args:
            data_app_id: The Data App's id.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            for deployment in client.data_service.deployments.list(data_app_id):
                print(deployment)
        """
        return List(self._engine, _LIST, (data_app_id,))


class AsyncDeployments(AsyncResource):
    """Deployments, which put the endpoints of a Data App online as they are at that moment."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncDeploymentsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncDeploymentsWithResponse(self._engine)

    async def create(self, data_app_id: str, *, description: str | None = None) -> models.Deployment:
        """Deploy the endpoints of a Data App.

        Puts all endpoints online as they are now. The answer comes before that is done: `status` is absent
        until the deployment has ended.

        Not repeated when the connection breaks after it was sent: `data_service.deployments.list` shows
        whether it was applied.

        Args:
            data_app_id: The Data App's id.
            description: What is deployed, and why.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            deployment = await client.data_service.deployments.create(data_app_id)
        """
        body = _CREATE.body(description=description)
        return await self._call(_CREATE, (data_app_id,), None, body)

    async def get(self, data_app_id: str, deployment_id: str) -> models.Deployment:
        """Get a deployment of a Data App.

        Args:
            data_app_id: The Data App's id.
            deployment_id: The deployment's id.

        Raises:
            NotFoundError: 404: The Data App or the deployment does not exist.

        Example:
            deployment = await client.data_service.deployments.get(data_app_id, deployment_id)
        """
        return await self._call(_GET, (data_app_id, deployment_id))

    async def wait_until_succeeded(
        self,
        data_app_id: str,
        deployment_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Deployment:
        """Wait until a deployment has put its endpoints online.

        Ends at `success`. Fails at once at `failed`. Gives up after 600 seconds unless told otherwise.

        Args:
            data_app_id: The Data App's id.
            deployment_id: The deployment's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            deployment = await client.data_service.deployments.wait_until_succeeded(
                data_app_id,
                deployment_id,
                timeout=600,
            )
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_succeeded",
            (data_app_id, deployment_id),
            timeout,
            progress,
        )

    def list(self, data_app_id: str) -> AsyncList[models.Deployment]:
        """List the deployments of a Data App.

        Args:
            data_app_id: The Data App's id.

        Raises:
            NotFoundError: 404: The Data App does not exist.

        Example:
            async for deployment in client.data_service.deployments.list(data_app_id):
                print(deployment)
        """
        return AsyncList(self._engine, _LIST, (data_app_id,))


class _WholeDeployments(Whole, Deployments):
    __slots__ = ()


class DeploymentsWithResponse:
    """The methods of `Deployments`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeDeployments(engine)
        self.create = whole_answer(whole.create)
        self.get = whole_answer(whole.get)


class _WholeAsyncDeployments(AsyncWhole, AsyncDeployments):
    __slots__ = ()


class AsyncDeploymentsWithResponse:
    """The methods of `AsyncDeployments`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncDeployments(engine)
        self.create = async_whole_answer(whole.create)
        self.get = async_whole_answer(whole.get)
