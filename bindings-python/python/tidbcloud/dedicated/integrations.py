# Generated from api/dedicated.yaml by codegen; do not edit.
"""Services to which a cluster's metrics go."""

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
from tidbcloud.dedicated import _bodies, models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tidbcloud._native import Engine
    from tidbcloud.dedicated import params

_CREATE = Operation("dedicated.integrations.create", models.Integration, _bodies.CREATE_INTEGRATION_REQUEST)
_DELETE = Operation("dedicated.integrations.delete", NoneType, path={"cluster_id": text, "id": unsigned})
_LIST = Listing(
    "dedicated.integrations.list",
    models.ListIntegrationsResponse,
    lambda page: page.items,
    "items",
)


class Integrations(Resource):
    """Services to which a cluster's metrics go."""

    __slots__ = ()

    @property
    def with_response(self) -> IntegrationsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return IntegrationsWithResponse(self._engine)

    def create(
        self,
        cluster_id: str,
        *,
        type: models.IntegrationType,
        datadog: params.CreateDatadogIntegrationParam | None = None,
        newrelic: params.CreateNewRelicIntegrationParam | None = None,
        prometheus: Mapping[str, object] | None = None,
    ) -> models.Integration:
        """Send a cluster's metrics to a service.

        The settings of the chosen service are required beside its type. For Prometheus, which fetches
        metrics itself, the answer has the key with which it does.

        Not repeated when the connection breaks after it was sent: `dedicated.integrations.list` shows
        whether it was applied.

        Args:
            cluster_id: The cluster's id.
            type: The service. Its settings are required too.
            datadog: Settings for the type `DATADOG`.
            newrelic: Settings for the type `NEWRELIC`.
            prometheus: Settings for the type `PROMETHEUS`. There are none yet: give an empty object.

        Raises:
            BadRequestError: 400: The settings of the service are missing or the cluster has such an
                integration.
            NotFoundError: 404: The cluster does not exist.

        Example:
            integration = client.dedicated.integrations.create(cluster_id, type=type)
        """
        try:
            return self._call(
                _CREATE,
                (cluster_id,),
                None,
                _CREATE.body(type=type, datadog=datadog, newrelic=newrelic, prometheus=prometheus),
            )
        finally:
            del datadog, newrelic

    def delete(self, cluster_id: str, id: str) -> None:
        """Stop sending a cluster's metrics to a service.

        Args:
            cluster_id: The cluster's id.
            id: The integration's id.

        Raises:
            NotFoundError: 404: The cluster or the integration does not exist.

        Example:
            client.dedicated.integrations.delete(cluster_id, id)
        """
        return self._call(_DELETE, _DELETE.path(cluster_id, id))

    def list(self, cluster_id: str) -> List[models.Integration]:
        """List the services to which a cluster's metrics go.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            for integration in client.dedicated.integrations.list(cluster_id):
                print(integration)
        """
        return List(self._engine, _LIST, (cluster_id,))


class AsyncIntegrations(AsyncResource):
    """Services to which a cluster's metrics go."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncIntegrationsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncIntegrationsWithResponse(self._engine)

    async def create(
        self,
        cluster_id: str,
        *,
        type: models.IntegrationType,
        datadog: params.CreateDatadogIntegrationParam | None = None,
        newrelic: params.CreateNewRelicIntegrationParam | None = None,
        prometheus: Mapping[str, object] | None = None,
    ) -> models.Integration:
        """Send a cluster's metrics to a service.

        The settings of the chosen service are required beside its type. For Prometheus, which fetches
        metrics itself, the answer has the key with which it does.

        Not repeated when the connection breaks after it was sent: `dedicated.integrations.list` shows
        whether it was applied.

        Args:
            cluster_id: The cluster's id.
            type: The service. Its settings are required too.
            datadog: Settings for the type `DATADOG`.
            newrelic: Settings for the type `NEWRELIC`.
            prometheus: Settings for the type `PROMETHEUS`. There are none yet: give an empty object.

        Raises:
            BadRequestError: 400: The settings of the service are missing or the cluster has such an
                integration.
            NotFoundError: 404: The cluster does not exist.

        Example:
            integration = await client.dedicated.integrations.create(cluster_id, type=type)
        """
        try:
            return await self._call(
                _CREATE,
                (cluster_id,),
                None,
                _CREATE.body(type=type, datadog=datadog, newrelic=newrelic, prometheus=prometheus),
            )
        finally:
            del datadog, newrelic

    async def delete(self, cluster_id: str, id: str) -> None:
        """Stop sending a cluster's metrics to a service.

        Args:
            cluster_id: The cluster's id.
            id: The integration's id.

        Raises:
            NotFoundError: 404: The cluster or the integration does not exist.

        Example:
            await client.dedicated.integrations.delete(cluster_id, id)
        """
        return await self._call(_DELETE, _DELETE.path(cluster_id, id))

    def list(self, cluster_id: str) -> AsyncList[models.Integration]:
        """List the services to which a cluster's metrics go.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for integration in client.dedicated.integrations.list(cluster_id):
                print(integration)
        """
        return AsyncList(self._engine, _LIST, (cluster_id,))


class _WholeIntegrations(Whole, Integrations):
    __slots__ = ()


class IntegrationsWithResponse:
    """The methods of `Integrations`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeIntegrations(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)


class _WholeAsyncIntegrations(AsyncWhole, AsyncIntegrations):
    __slots__ = ()


class AsyncIntegrationsWithResponse:
    """The methods of `AsyncIntegrations`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncIntegrations(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
