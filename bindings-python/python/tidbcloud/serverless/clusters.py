# Generated from api/serverless.yaml by codegen; do not edit.
"""Starter and Essential clusters."""

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
from tidbcloud._wait import wait, wait_async, wait_gone, wait_gone_async
from tidbcloud.serverless import _bodies, models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption
    from tidbcloud.serverless import params

_BATCH_CREATE = Operation(
    "serverless.clusters.batch_create",
    models.BatchCreateClustersResponse,
    _bodies.BATCH_CREATE_CLUSTERS_REQUEST,
)
_BATCH_GET = Operation("serverless.clusters.batch_get", models.BatchGetClustersResponse)
_CHANGE_ROOT_PASSWORD = Operation(
    "serverless.clusters.change_root_password",
    NoneType,
    _bodies.CHANGE_ROOT_PASSWORD_REQUEST,
)
_CREATE = Operation("serverless.clusters.create", models.Cluster, _bodies.CREATE_CLUSTER_REQUEST)
_DELETE = Operation("serverless.clusters.delete", models.Cluster)
_GET = Operation("serverless.clusters.get", models.Cluster)
_LIST = Listing(
    "serverless.clusters.list",
    models.ListClustersResponse,
    lambda page: page.clusters,
    "clusters",
)
_UPDATE = Operation("serverless.clusters.update", models.Cluster, _bodies.UPDATE_CLUSTER_REQUEST)


class Clusters(Resource):
    """Starter and Essential clusters."""

    __slots__ = ()

    @property
    def with_response(self) -> ClustersWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return ClustersWithResponse(self._engine)

    def batch_create(
        self,
        *,
        requests: Sequence[params.BatchCreateClusterItemParam],
    ) -> models.BatchCreateClustersResponse:
        """Create several clusters at once.

        Either all of them are created or none. A batch sent twice is twice as many clusters, and each
        costs money.

        Not repeated when the connection breaks after it was sent: `serverless.clusters.list` shows whether
        it was applied.

        Args:
            requests: The clusters, at most 1000. At most 1000 items.

        Raises:
            BadRequestError: 400: A field of any of the clusters is missing or breaks its limits.
            PermissionDeniedError: 403: The key may not create clusters in one of the projects.

        Example:
            create = client.serverless.clusters.batch_create(requests=requests)
        """
        try:
            return self._call(_BATCH_CREATE, (), None, _BATCH_CREATE.body(requests=requests))
        finally:
            del requests

    def batch_get(
        self,
        *,
        cluster_ids: Sequence[str],
        view: models.ClusterView | None = None,
    ) -> models.BatchGetClustersResponse:
        """Get several clusters at once.

        Fails as a whole if any of them does not exist; `serverless.clusters.list` with a filter by
        `clusterId` passes over those.

        Args:
            cluster_ids: Ids of the clusters, at most 1000. At most 1000 items.
            view: How much of each cluster to answer.

        Raises:
            NotFoundError: 404: One of the clusters does not exist.

        Example:
            get = client.serverless.clusters.batch_get(cluster_ids=cluster_ids)
        """
        return self._call(_BATCH_GET, (), (("clusterIds", (str,), cluster_ids), ("view", str, view)))

    def change_root_password(self, cluster_id: str, *, password: str) -> None:
        """Change the password of the root user of a cluster.

        Args:
            cluster_id: The cluster's id.
            password: The new password. From 8 to 64 characters. Must match `^.{8,64}$`.

        Raises:
            BadRequestError: 400: The password breaks its limits or the cluster is not ACTIVE.
            NotFoundError: 404: The cluster does not exist.

        Example:
            client.serverless.clusters.change_root_password(cluster_id, password=password)
        """
        try:
            return self._call(
                _CHANGE_ROOT_PASSWORD,
                (cluster_id,),
                None,
                _CHANGE_ROOT_PASSWORD.body(password=password),
            )
        finally:
            del password

    def create(
        self,
        *,
        display_name: str,
        region: params.RegionParam | models.Region,
        spending_limit: params.SpendingLimitParam | models.SpendingLimit | None = None,
        automated_backup_policy: params.AutomatedBackupPolicyParam
        | models.AutomatedBackupPolicy
        | None = None,
        endpoints: params.EndpointsParam | models.Endpoints | None = None,
        root_password: str | None = None,
        encryption_config: params.EncryptionConfigParam | models.EncryptionConfig | None = None,
        high_availability_type: models.HighAvailabilityType | None = None,
        labels: Mapping[str, str] | None = None,
        audit_log_config: params.AuditLogConfigParam | models.AuditLogConfig | None = None,
        auto_scaling: params.AutoScalingParam | models.AutoScaling | None = None,
    ) -> models.Cluster:
        """Create a cluster.

        With `auto_scaling` the cluster is an Essential one, without it a Starter one. The label
        `tidb.cloud/project` chooses its project. The answer comes before the cluster is ready: its state
        is CREATING until it becomes ACTIVE. A cluster created twice is two clusters, and each costs money.

        Not repeated when the connection breaks after it was sent: `serverless.clusters.list` shows whether
        it was applied.

        Args:
            display_name: Name of the cluster. Letters, digits and inner hyphens. From 4 to 64
                characters. Must match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
            region: Where the cluster is to run.
            spending_limit: The most that a Starter cluster may cost.
            automated_backup_policy: When it is to be backed up.
            endpoints: Whether its public endpoint is to be open, and to whom.
            root_password: Password for the root user. From 8 to 64 characters. Must match `^.{8,64}$`.
            encryption_config: How its data is to be encrypted.
            high_availability_type: What it is to survive.
            labels: Labels. `tidb.cloud/project` holds the id of the project to create the cluster in.
            audit_log_config: What to write to the audit log.
            auto_scaling: Capacity, both bounds of it. Makes the cluster an Essential one.

        Raises:
            BadRequestError: 400: A field is missing or breaks its limits.
            PermissionDeniedError: 403: The key may not create clusters in this project.

        Example:
            cluster = client.serverless.clusters.create(display_name=display_name, region=region)
        """
        try:
            return self._call(
                _CREATE,
                (),
                None,
                _CREATE.body(
                    display_name=display_name,
                    region=region,
                    spending_limit=spending_limit,
                    automated_backup_policy=automated_backup_policy,
                    endpoints=endpoints,
                    root_password=root_password,
                    encryption_config=encryption_config,
                    high_availability_type=high_availability_type,
                    labels=labels,
                    audit_log_config=audit_log_config,
                    auto_scaling=auto_scaling,
                ),
            )
        finally:
            del root_password

    def delete(self, cluster_id: str) -> models.Cluster:
        """Delete a cluster.

        The cluster, its branches and all their data are lost.

        Args:
            cluster_id: The cluster's id.

        Raises:
            BadRequestError: 400: The cluster is still being created.
            NotFoundError: 404: The cluster does not exist.

        Example:
            cluster = client.serverless.clusters.delete(cluster_id)
        """
        return self._call(_DELETE, (cluster_id,))

    def get(self, cluster_id: str, *, view: models.ClusterView | None = None) -> models.Cluster:
        """Get a cluster.

        Args:
            cluster_id: The cluster's id.
            view: How much of the cluster to answer. Default: FULL.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            cluster = client.serverless.clusters.get(cluster_id)
        """
        return self._call(_GET, (cluster_id,), (("view", str, view),))

    def wait_until_active(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Cluster:
        """Wait until a cluster that is being created, restored or changed can be used.

        Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`.
        Gives up after 600 seconds unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            cluster = client.serverless.clusters.wait_until_active(cluster_id, timeout=600)
        """
        return wait(self._engine, _GET, "wait_until_active", (cluster_id,), timeout, progress)

    def wait_until_deleted(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Cluster | None:
        """Wait until a deleted cluster is gone.

        Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            cluster_id: The cluster's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            cluster = client.serverless.clusters.wait_until_deleted(cluster_id, timeout=600)
        """
        return wait_gone(self._engine, _GET, "wait_until_deleted", (cluster_id,), timeout, progress)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        skip: int | None = None,
    ) -> List[models.Cluster]:
        """List the clusters that the API key can see.

        Args:
            filter: Only clusters that meet these conditions, each `field=value`, joined by `AND`.

                - `region.provider`: a cloud provider, such as `aws` - `region.name`: a region, such as
                  `regions/aws-us-east-1` - `state`: a state, such as `ACTIVE` - `projectId`, `clusterId`:
                  an id, or several separated by commas - `displayName`: the name - `labels.{key}`: the
                  value of a label.
            order_by: Fields to sort by, separated by commas, each followed by ` desc` to turn its
                order around. The service does not say which fields it takes.
            skip: Clusters to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            BadRequestError: 400: The filter cannot be read.

        Example:
            for cluster in client.serverless.clusters.list():
                print(cluster)
        """
        return List(
            self._engine,
            _LIST,
            (),
            (("filter", str, filter), ("orderBy", str, order_by), ("skip", int, skip)),
        )

    def update(
        self,
        cluster_id: str,
        *,
        update_mask: str,
        cluster: params.ClusterUpdateParam | None = None,
    ) -> models.Cluster:
        """Change a cluster.

        Changes the field that `update_mask` names to its value in `cluster`; others stay as they are. The
        answer lacks annotations: get the cluster where they matter.

        Args:
            cluster_id: The cluster's id.
            update_mask: The field of `cluster` to change, as a path, such as `displayName`, `labels`,
                `endpoints.public.disabled` or `endpoints.public.authorizedNetworks`. Change several fields
                by several calls.
            cluster: The new values.

        Raises:
            BadRequestError: 400: The mask names a field that cannot change or a value breaks its
                limits.
            NotFoundError: 404: The cluster does not exist.

        Example:
            cluster = client.serverless.clusters.update(cluster_id, update_mask=update_mask)
        """
        body = _UPDATE.body(update_mask=update_mask, cluster=cluster)
        return self._call(_UPDATE, (cluster_id,), None, body)


class AsyncClusters(AsyncResource):
    """Starter and Essential clusters."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncClustersWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncClustersWithResponse(self._engine)

    async def batch_create(
        self,
        *,
        requests: Sequence[params.BatchCreateClusterItemParam],
    ) -> models.BatchCreateClustersResponse:
        """Create several clusters at once.

        Either all of them are created or none. A batch sent twice is twice as many clusters, and each
        costs money.

        Not repeated when the connection breaks after it was sent: `serverless.clusters.list` shows whether
        it was applied.

        Args:
            requests: The clusters, at most 1000. At most 1000 items.

        Raises:
            BadRequestError: 400: A field of any of the clusters is missing or breaks its limits.
            PermissionDeniedError: 403: The key may not create clusters in one of the projects.

        Example:
            create = await client.serverless.clusters.batch_create(requests=requests)
        """
        try:
            return await self._call(_BATCH_CREATE, (), None, _BATCH_CREATE.body(requests=requests))
        finally:
            del requests

    async def batch_get(
        self,
        *,
        cluster_ids: Sequence[str],
        view: models.ClusterView | None = None,
    ) -> models.BatchGetClustersResponse:
        """Get several clusters at once.

        Fails as a whole if any of them does not exist; `serverless.clusters.list` with a filter by
        `clusterId` passes over those.

        Args:
            cluster_ids: Ids of the clusters, at most 1000. At most 1000 items.
            view: How much of each cluster to answer.

        Raises:
            NotFoundError: 404: One of the clusters does not exist.

        Example:
            get = await client.serverless.clusters.batch_get(cluster_ids=cluster_ids)
        """
        return await self._call(_BATCH_GET, (), (("clusterIds", (str,), cluster_ids), ("view", str, view)))

    async def change_root_password(self, cluster_id: str, *, password: str) -> None:
        """Change the password of the root user of a cluster.

        Args:
            cluster_id: The cluster's id.
            password: The new password. From 8 to 64 characters. Must match `^.{8,64}$`.

        Raises:
            BadRequestError: 400: The password breaks its limits or the cluster is not ACTIVE.
            NotFoundError: 404: The cluster does not exist.

        Example:
            await client.serverless.clusters.change_root_password(cluster_id, password=password)
        """
        try:
            return await self._call(
                _CHANGE_ROOT_PASSWORD,
                (cluster_id,),
                None,
                _CHANGE_ROOT_PASSWORD.body(password=password),
            )
        finally:
            del password

    async def create(
        self,
        *,
        display_name: str,
        region: params.RegionParam | models.Region,
        spending_limit: params.SpendingLimitParam | models.SpendingLimit | None = None,
        automated_backup_policy: params.AutomatedBackupPolicyParam
        | models.AutomatedBackupPolicy
        | None = None,
        endpoints: params.EndpointsParam | models.Endpoints | None = None,
        root_password: str | None = None,
        encryption_config: params.EncryptionConfigParam | models.EncryptionConfig | None = None,
        high_availability_type: models.HighAvailabilityType | None = None,
        labels: Mapping[str, str] | None = None,
        audit_log_config: params.AuditLogConfigParam | models.AuditLogConfig | None = None,
        auto_scaling: params.AutoScalingParam | models.AutoScaling | None = None,
    ) -> models.Cluster:
        """Create a cluster.

        With `auto_scaling` the cluster is an Essential one, without it a Starter one. The label
        `tidb.cloud/project` chooses its project. The answer comes before the cluster is ready: its state
        is CREATING until it becomes ACTIVE. A cluster created twice is two clusters, and each costs money.

        Not repeated when the connection breaks after it was sent: `serverless.clusters.list` shows whether
        it was applied.

        Args:
            display_name: Name of the cluster. Letters, digits and inner hyphens. From 4 to 64
                characters. Must match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
            region: Where the cluster is to run.
            spending_limit: The most that a Starter cluster may cost.
            automated_backup_policy: When it is to be backed up.
            endpoints: Whether its public endpoint is to be open, and to whom.
            root_password: Password for the root user. From 8 to 64 characters. Must match `^.{8,64}$`.
            encryption_config: How its data is to be encrypted.
            high_availability_type: What it is to survive.
            labels: Labels. `tidb.cloud/project` holds the id of the project to create the cluster in.
            audit_log_config: What to write to the audit log.
            auto_scaling: Capacity, both bounds of it. Makes the cluster an Essential one.

        Raises:
            BadRequestError: 400: A field is missing or breaks its limits.
            PermissionDeniedError: 403: The key may not create clusters in this project.

        Example:
            cluster = await client.serverless.clusters.create(display_name=display_name, region=region)
        """
        try:
            return await self._call(
                _CREATE,
                (),
                None,
                _CREATE.body(
                    display_name=display_name,
                    region=region,
                    spending_limit=spending_limit,
                    automated_backup_policy=automated_backup_policy,
                    endpoints=endpoints,
                    root_password=root_password,
                    encryption_config=encryption_config,
                    high_availability_type=high_availability_type,
                    labels=labels,
                    audit_log_config=audit_log_config,
                    auto_scaling=auto_scaling,
                ),
            )
        finally:
            del root_password

    async def delete(self, cluster_id: str) -> models.Cluster:
        """Delete a cluster.

        The cluster, its branches and all their data are lost.

        Args:
            cluster_id: The cluster's id.

        Raises:
            BadRequestError: 400: The cluster is still being created.
            NotFoundError: 404: The cluster does not exist.

        Example:
            cluster = await client.serverless.clusters.delete(cluster_id)
        """
        return await self._call(_DELETE, (cluster_id,))

    async def get(self, cluster_id: str, *, view: models.ClusterView | None = None) -> models.Cluster:
        """Get a cluster.

        Args:
            cluster_id: The cluster's id.
            view: How much of the cluster to answer. Default: FULL.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            cluster = await client.serverless.clusters.get(cluster_id)
        """
        return await self._call(_GET, (cluster_id,), (("view", str, view),))

    async def wait_until_active(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Cluster:
        """Wait until a cluster that is being created, restored or changed can be used.

        Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`.
        Gives up after 600 seconds unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            cluster = await client.serverless.clusters.wait_until_active(cluster_id, timeout=600)
        """
        return await wait_async(self._engine, _GET, "wait_until_active", (cluster_id,), timeout, progress)

    async def wait_until_deleted(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Cluster | None:
        """Wait until a deleted cluster is gone.

        Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            cluster_id: The cluster's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            cluster = await client.serverless.clusters.wait_until_deleted(cluster_id, timeout=600)
        """
        return await wait_gone_async(
            self._engine,
            _GET,
            "wait_until_deleted",
            (cluster_id,),
            timeout,
            progress,
        )

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        skip: int | None = None,
    ) -> AsyncList[models.Cluster]:
        """List the clusters that the API key can see.

        Args:
            filter: Only clusters that meet these conditions, each `field=value`, joined by `AND`.

                - `region.provider`: a cloud provider, such as `aws` - `region.name`: a region, such as
                  `regions/aws-us-east-1` - `state`: a state, such as `ACTIVE` - `projectId`, `clusterId`:
                  an id, or several separated by commas - `displayName`: the name - `labels.{key}`: the
                  value of a label.
            order_by: Fields to sort by, separated by commas, each followed by ` desc` to turn its
                order around. The service does not say which fields it takes.
            skip: Clusters to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            BadRequestError: 400: The filter cannot be read.

        Example:
            async for cluster in client.serverless.clusters.list():
                print(cluster)
        """
        return AsyncList(
            self._engine,
            _LIST,
            (),
            (("filter", str, filter), ("orderBy", str, order_by), ("skip", int, skip)),
        )

    async def update(
        self,
        cluster_id: str,
        *,
        update_mask: str,
        cluster: params.ClusterUpdateParam | None = None,
    ) -> models.Cluster:
        """Change a cluster.

        Changes the field that `update_mask` names to its value in `cluster`; others stay as they are. The
        answer lacks annotations: get the cluster where they matter.

        Args:
            cluster_id: The cluster's id.
            update_mask: The field of `cluster` to change, as a path, such as `displayName`, `labels`,
                `endpoints.public.disabled` or `endpoints.public.authorizedNetworks`. Change several fields
                by several calls.
            cluster: The new values.

        Raises:
            BadRequestError: 400: The mask names a field that cannot change or a value breaks its
                limits.
            NotFoundError: 404: The cluster does not exist.

        Example:
            cluster = await client.serverless.clusters.update(cluster_id, update_mask=update_mask)
        """
        body = _UPDATE.body(update_mask=update_mask, cluster=cluster)
        return await self._call(_UPDATE, (cluster_id,), None, body)


class _WholeClusters(Whole, Clusters):
    __slots__ = ()


class ClustersWithResponse:
    """The methods of `Clusters`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeClusters(engine)
        self.batch_create = whole_answer(whole.batch_create)
        self.batch_get = whole_answer(whole.batch_get)
        self.change_root_password = whole_answer(whole.change_root_password)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)
        self.update = whole_answer(whole.update)


class _WholeAsyncClusters(AsyncWhole, AsyncClusters):
    __slots__ = ()


class AsyncClustersWithResponse:
    """The methods of `AsyncClusters`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncClusters(engine)
        self.batch_create = async_whole_answer(whole.batch_create)
        self.batch_get = async_whole_answer(whole.batch_get)
        self.change_root_password = async_whole_answer(whole.change_root_password)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
        self.update = async_whole_answer(whole.update)
