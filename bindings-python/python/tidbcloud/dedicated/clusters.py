# Generated from api/dedicated.yaml by codegen; do not edit.
"""Clusters of reserved nodes."""

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
from tidbcloud.dedicated import _bodies, models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption
    from tidbcloud.dedicated import params

_CREATE = Operation("dedicated.clusters.create", models.Cluster, _bodies.CREATE_CLUSTER_REQUEST)
_DELETE = Operation("dedicated.clusters.delete", models.Cluster)
_GET = Operation("dedicated.clusters.get", models.Cluster)
_GET_LOG_REDACTION_POLICY = Operation(
    "dedicated.clusters.get_log_redaction_policy",
    models.LogRedactionPolicy,
)
_GET_NODE_INSTANCE = Operation("dedicated.clusters.get_node_instance", models.NodeInstance)
_LIST = Listing(
    "dedicated.clusters.list",
    models.ListClustersResponse,
    lambda page: page.clusters,
    "clusters",
)
_LIST_NODE_INSTANCES = Listing(
    "dedicated.clusters.list_node_instances",
    models.ListNodeInstancesResponse,
    lambda page: page.node_instances,
    "nodeInstances",
)
_PAUSE = Operation("dedicated.clusters.pause", models.PauseClusterResponse)
_RESET_ROOT_PASSWORD = Operation(
    "dedicated.clusters.reset_root_password",
    NoneType,
    _bodies.RESET_ROOT_PASSWORD_REQUEST,
)
_RESUME = Operation("dedicated.clusters.resume", models.ResumeClusterResponse)
_SHOW_NODE_QUOTA = Operation("dedicated.clusters.show_node_quota", models.ShowNodeQuotaResponse)
_UPDATE = Operation("dedicated.clusters.update", models.Cluster, _bodies.UPDATE_CLUSTER_REQUEST)
_UPDATE_LOG_REDACTION_POLICY = Operation(
    "dedicated.clusters.update_log_redaction_policy",
    models.LogRedactionPolicy,
    _bodies.UPDATE_LOG_REDACTION_POLICY_REQUEST,
)


class Clusters(Resource):
    """Clusters of reserved nodes."""

    __slots__ = ()

    @property
    def with_response(self) -> ClustersWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return ClustersWithResponse(self._engine)

    def create(
        self,
        *,
        display_name: str,
        region_id: str,
        tidb_node_setting: params.TidbNodeSettingParam | models.TidbNodeSetting,
        tikv_node_setting: params.StorageNodeSettingParam | models.StorageNodeSetting,
        validate_only: bool | None = None,
        labels: Mapping[str, str] | None = None,
        tiflash_node_setting: params.StorageNodeSettingParam | models.StorageNodeSetting | None = None,
        port: int | None = None,
        root_password: str | None = None,
    ) -> models.Cluster:
        """Create a cluster.

        The label `tidb.cloud/project` chooses its project, which needs a CIDR before its first cluster.
        The answer comes before the cluster is ready: its state is CREATING until it becomes ACTIVE. A
        cluster created twice is two clusters, and each costs money.

        Not repeated when the connection breaks after it was sent: `dedicated.clusters.list` shows whether
        it was applied.

        Args:
            display_name: Name for people. Letters, digits and hyphens, no hyphen at either end. From 4
                to 64 characters. Must match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
            region_id: Id of the region to run in.
            tidb_node_setting: Its TiDB nodes. A new cluster has exactly one group of them.
            tikv_node_setting: Its TiKV nodes, a multiple of three.
            validate_only: Only check the request, and change nothing. Default: false.
            labels: Labels. Only `tidb.cloud/project` can be given, the id of a project; without it the
                cluster belongs to the organization's default project.
            tiflash_node_setting: Its TiFlash nodes. Without them, it has none.
            port: Port of all its endpoints. From 1024 to 65535. Default: 4000.
            root_password: Password of the root user. No answer ever shows it. From 8 to 64 characters.

        Raises:
            BadRequestError: 400: A field is missing or breaks its limits, or the node quota is used
                up.
            PermissionDeniedError: 403: The key may not create clusters in this project.

        Example:
            cluster = client.dedicated.clusters.create(
                display_name=display_name,
                region_id=region_id,
                tidb_node_setting=tidb_node_setting,
                tikv_node_setting=tikv_node_setting,
            )
        """
        try:
            return self._call(
                _CREATE,
                (),
                (("validateOnly", bool, validate_only),),
                _CREATE.body(
                    display_name=display_name,
                    region_id=region_id,
                    tidb_node_setting=tidb_node_setting,
                    tikv_node_setting=tikv_node_setting,
                    labels=labels,
                    tiflash_node_setting=tiflash_node_setting,
                    port=port,
                    root_password=root_password,
                ),
            )
        finally:
            del root_password

    def delete(self, cluster_id: str, *, validate_only: bool | None = None) -> models.Cluster:
        """Delete a cluster.

        The cluster and all its data are lost, and its changefeeds and private endpoints end with it.

        Args:
            cluster_id: The cluster's id.
            validate_only: Only check the request, and change nothing. Default: false.

        Raises:
            BadRequestError: 400: The cluster is still being created.
            NotFoundError: 404: The cluster does not exist.

        Example:
            cluster = client.dedicated.clusters.delete(cluster_id)
        """
        return self._call(_DELETE, (cluster_id,), (("validateOnly", bool, validate_only),))

    def get(self, cluster_id: str) -> models.Cluster:
        """Get a cluster.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            cluster = client.dedicated.clusters.get(cluster_id)
        """
        return self._call(_GET, (cluster_id,))

    def wait_until_active(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Cluster:
        """Wait until a cluster that is being created, changed or resumed can be used.

        Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`.
        Gives up after 3600 seconds unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            cluster = client.dedicated.clusters.wait_until_active(cluster_id, timeout=3600)
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

        Ends at `DELETED` or when it is gone. Gives up after 3600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            cluster_id: The cluster's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            cluster = client.dedicated.clusters.wait_until_deleted(cluster_id, timeout=3600)
        """
        return wait_gone(self._engine, _GET, "wait_until_deleted", (cluster_id,), timeout, progress)

    def wait_until_paused(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Cluster:
        """Wait until a cluster is paused.

        Ends at `PAUSED`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`.
        Gives up after 3600 seconds unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            cluster = client.dedicated.clusters.wait_until_paused(cluster_id, timeout=3600)
        """
        return wait(self._engine, _GET, "wait_until_paused", (cluster_id,), timeout, progress)

    def get_log_redaction_policy(self, cluster_id: str) -> models.LogRedactionPolicy:
        """Get whether a cluster's logs hide values.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            log_redaction_policy = client.dedicated.clusters.get_log_redaction_policy(cluster_id)
        """
        return self._call(_GET_LOG_REDACTION_POLICY, (cluster_id,))

    def get_node_instance(self, cluster_id: str, instance_id: str) -> models.NodeInstance:
        """Get a node of a cluster.

        Args:
            cluster_id: The cluster's id.
            instance_id: The node's id, such as `tidb-0`.

        Raises:
            NotFoundError: 404: The cluster or the node does not exist.

        Example:
            node_instance = client.dedicated.clusters.get_node_instance(cluster_id, instance_id)
        """
        return self._call(_GET_NODE_INSTANCE, (cluster_id, instance_id))

    def list(
        self,
        *,
        project_id: str | None = None,
        cluster_ids: Sequence[str] | None = None,
        region_ids: Sequence[str] | None = None,
        cluster_states: Sequence[models.ClusterState] | None = None,
        skip: int | None = None,
    ) -> List[models.Cluster]:
        """List the clusters that the API key can see.

        Args:
            project_id: Only clusters of this project.
            cluster_ids: Only clusters of these ids.
            region_ids: Only clusters in these regions, such as `aws-us-east-1`.
            cluster_states: Only clusters in these states.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            for cluster in client.dedicated.clusters.list():
                print(cluster)
        """
        return List(
            self._engine,
            _LIST,
            (),
            (
                ("projectId", str, project_id),
                ("clusterIds", (str,), cluster_ids),
                ("regionIds", (str,), region_ids),
                ("clusterStates", (str,), cluster_states),
                ("skip", int, skip),
            ),
        )

    def list_node_instances(
        self,
        cluster_id: str,
        *,
        component_type: models.ComponentType | None = None,
        skip: int | None = None,
    ) -> List[models.NodeInstance]:
        """List the nodes of a cluster.

        Args:
            cluster_id: The cluster's id.
            component_type: Only nodes that run this component.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            for cluster in client.dedicated.clusters.list_node_instances(cluster_id):
                print(cluster)
        """
        return List(
            self._engine,
            _LIST_NODE_INSTANCES,
            (cluster_id,),
            (("componentType", str, component_type), ("skip", int, skip)),
        )

    def pause(self, cluster_id: str) -> models.PauseClusterResponse:
        """Pause a cluster.

        A paused cluster takes no connections, and costs its storage only. It resumes by itself at the time
        that `pausePlan` says.

        Args:
            cluster_id: The cluster's id.

        Raises:
            BadRequestError: 400: The cluster is not ACTIVE.
            NotFoundError: 404: The cluster does not exist.

        Example:
            cluster = client.dedicated.clusters.pause(cluster_id)
        """
        return self._call(_PAUSE, (cluster_id,))

    def reset_root_password(self, cluster_id: str, *, root_password: str) -> None:
        """Set the password of a cluster's root user.

        No answer ever shows the password, so keep it.

        Not repeated when the connection breaks after it was sent: `dedicated.clusters.get` shows whether
        it was applied.

        Args:
            cluster_id: The cluster's id.
            root_password: The password. From 8 to 64 characters.

        Raises:
            BadRequestError: 400: The cluster is not ACTIVE or the password breaks its limits.
            NotFoundError: 404: The cluster does not exist.

        Example:
            client.dedicated.clusters.reset_root_password(cluster_id, root_password=root_password)
        """
        try:
            return self._call(
                _RESET_ROOT_PASSWORD,
                (cluster_id,),
                None,
                _RESET_ROOT_PASSWORD.body(root_password=root_password),
            )
        finally:
            del root_password

    def resume(self, cluster_id: str) -> models.ResumeClusterResponse:
        """Resume a paused cluster.

        Args:
            cluster_id: The cluster's id.

        Raises:
            BadRequestError: 400: The cluster is not PAUSED.
            NotFoundError: 404: The cluster does not exist.

        Example:
            cluster = client.dedicated.clusters.resume(cluster_id)
        """
        return self._call(_RESUME, (cluster_id,))

    def show_node_quota(self) -> models.ShowNodeQuotaResponse:
        """Show how many nodes the organization may have.

        Example:
            node_quota = client.dedicated.clusters.show_node_quota()
        """
        return self._call(_SHOW_NODE_QUOTA, ())

    def update(
        self,
        cluster_id: str,
        *,
        validate_only: bool | None = None,
        tidb_node_setting: params.UpdateTidbNodeSettingParam | None = None,
        tikv_node_setting: params.UpdateStorageNodeSettingParam | None = None,
        tiflash_node_setting: params.UpdateStorageNodeSettingParam | None = None,
        display_name: str | None = None,
        labels: Mapping[str, str] | None = None,
    ) -> models.Cluster:
        """Rename or scale a cluster.

        Sets what is given and leaves the rest as it is. A cluster that is scaled is MODIFYING until its
        nodes have changed, and can be used meanwhile. Storage can grow but not shrink.

        Args:
            cluster_id: The cluster's id.
            validate_only: Only check the request, and change nothing. Default: false.
            tidb_node_setting: What to change of its TiDB nodes.
            tikv_node_setting: What to change of its TiKV nodes.
            tiflash_node_setting: What to change of its TiFlash nodes. A number of 0 removes them.
            display_name: Name for people.
            labels: Labels. The service does not change them yet.

        Raises:
            BadRequestError: 400: A field breaks its limits, the cluster is not ACTIVE, or the node
                quota is used up.
            NotFoundError: 404: The cluster does not exist.

        Example:
            cluster = client.dedicated.clusters.update(cluster_id)
        """
        body = _UPDATE.body(
            tidb_node_setting=tidb_node_setting,
            tikv_node_setting=tikv_node_setting,
            tiflash_node_setting=tiflash_node_setting,
            display_name=display_name,
            labels=labels,
        )
        return self._call(_UPDATE, (cluster_id,), (("validateOnly", bool, validate_only),), body)

    def update_log_redaction_policy(
        self,
        cluster_id: str,
        *,
        redact_log: bool | None = None,
    ) -> models.LogRedactionPolicy:
        """Change whether the logs of a cluster are redacted.

        Logs that are not redacted can show the values of statements. Turn redaction on again when you are
        done.

        Args:
            cluster_id: The cluster's id.
            redact_log: Whether to leave values in statements out of the logs.

        Raises:
            BadRequestError: 400: The cluster is not ACTIVE.
            NotFoundError: 404: The cluster does not exist.

        Example:
            log_redaction_policy = client.dedicated.clusters.update_log_redaction_policy(cluster_id)
        """
        body = _UPDATE_LOG_REDACTION_POLICY.body(redact_log=redact_log)
        return self._call(_UPDATE_LOG_REDACTION_POLICY, (cluster_id,), None, body)


class AsyncClusters(AsyncResource):
    """Clusters of reserved nodes."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncClustersWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncClustersWithResponse(self._engine)

    async def create(
        self,
        *,
        display_name: str,
        region_id: str,
        tidb_node_setting: params.TidbNodeSettingParam | models.TidbNodeSetting,
        tikv_node_setting: params.StorageNodeSettingParam | models.StorageNodeSetting,
        validate_only: bool | None = None,
        labels: Mapping[str, str] | None = None,
        tiflash_node_setting: params.StorageNodeSettingParam | models.StorageNodeSetting | None = None,
        port: int | None = None,
        root_password: str | None = None,
    ) -> models.Cluster:
        """Create a cluster.

        The label `tidb.cloud/project` chooses its project, which needs a CIDR before its first cluster.
        The answer comes before the cluster is ready: its state is CREATING until it becomes ACTIVE. A
        cluster created twice is two clusters, and each costs money.

        Not repeated when the connection breaks after it was sent: `dedicated.clusters.list` shows whether
        it was applied.

        Args:
            display_name: Name for people. Letters, digits and hyphens, no hyphen at either end. From 4
                to 64 characters. Must match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
            region_id: Id of the region to run in.
            tidb_node_setting: Its TiDB nodes. A new cluster has exactly one group of them.
            tikv_node_setting: Its TiKV nodes, a multiple of three.
            validate_only: Only check the request, and change nothing. Default: false.
            labels: Labels. Only `tidb.cloud/project` can be given, the id of a project; without it the
                cluster belongs to the organization's default project.
            tiflash_node_setting: Its TiFlash nodes. Without them, it has none.
            port: Port of all its endpoints. From 1024 to 65535. Default: 4000.
            root_password: Password of the root user. No answer ever shows it. From 8 to 64 characters.

        Raises:
            BadRequestError: 400: A field is missing or breaks its limits, or the node quota is used
                up.
            PermissionDeniedError: 403: The key may not create clusters in this project.

        Example:
            cluster = await client.dedicated.clusters.create(
                display_name=display_name,
                region_id=region_id,
                tidb_node_setting=tidb_node_setting,
                tikv_node_setting=tikv_node_setting,
            )
        """
        try:
            return await self._call(
                _CREATE,
                (),
                (("validateOnly", bool, validate_only),),
                _CREATE.body(
                    display_name=display_name,
                    region_id=region_id,
                    tidb_node_setting=tidb_node_setting,
                    tikv_node_setting=tikv_node_setting,
                    labels=labels,
                    tiflash_node_setting=tiflash_node_setting,
                    port=port,
                    root_password=root_password,
                ),
            )
        finally:
            del root_password

    async def delete(self, cluster_id: str, *, validate_only: bool | None = None) -> models.Cluster:
        """Delete a cluster.

        The cluster and all its data are lost, and its changefeeds and private endpoints end with it.

        Args:
            cluster_id: The cluster's id.
            validate_only: Only check the request, and change nothing. Default: false.

        Raises:
            BadRequestError: 400: The cluster is still being created.
            NotFoundError: 404: The cluster does not exist.

        Example:
            cluster = await client.dedicated.clusters.delete(cluster_id)
        """
        return await self._call(_DELETE, (cluster_id,), (("validateOnly", bool, validate_only),))

    async def get(self, cluster_id: str) -> models.Cluster:
        """Get a cluster.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            cluster = await client.dedicated.clusters.get(cluster_id)
        """
        return await self._call(_GET, (cluster_id,))

    async def wait_until_active(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Cluster:
        """Wait until a cluster that is being created, changed or resumed can be used.

        Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`.
        Gives up after 3600 seconds unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            cluster = await client.dedicated.clusters.wait_until_active(cluster_id, timeout=3600)
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

        Ends at `DELETED` or when it is gone. Gives up after 3600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            cluster_id: The cluster's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            cluster = await client.dedicated.clusters.wait_until_deleted(cluster_id, timeout=3600)
        """
        return await wait_gone_async(
            self._engine,
            _GET,
            "wait_until_deleted",
            (cluster_id,),
            timeout,
            progress,
        )

    async def wait_until_paused(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Cluster:
        """Wait until a cluster is paused.

        Ends at `PAUSED`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`.
        Gives up after 3600 seconds unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            cluster = await client.dedicated.clusters.wait_until_paused(cluster_id, timeout=3600)
        """
        return await wait_async(self._engine, _GET, "wait_until_paused", (cluster_id,), timeout, progress)

    async def get_log_redaction_policy(self, cluster_id: str) -> models.LogRedactionPolicy:
        """Get whether a cluster's logs hide values.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            log_redaction_policy = await client.dedicated.clusters.get_log_redaction_policy(cluster_id)
        """
        return await self._call(_GET_LOG_REDACTION_POLICY, (cluster_id,))

    async def get_node_instance(self, cluster_id: str, instance_id: str) -> models.NodeInstance:
        """Get a node of a cluster.

        Args:
            cluster_id: The cluster's id.
            instance_id: The node's id, such as `tidb-0`.

        Raises:
            NotFoundError: 404: The cluster or the node does not exist.

        Example:
            node_instance = await client.dedicated.clusters.get_node_instance(cluster_id, instance_id)
        """
        return await self._call(_GET_NODE_INSTANCE, (cluster_id, instance_id))

    def list(
        self,
        *,
        project_id: str | None = None,
        cluster_ids: Sequence[str] | None = None,
        region_ids: Sequence[str] | None = None,
        cluster_states: Sequence[models.ClusterState] | None = None,
        skip: int | None = None,
    ) -> AsyncList[models.Cluster]:
        """List the clusters that the API key can see.

        Args:
            project_id: Only clusters of this project.
            cluster_ids: Only clusters of these ids.
            region_ids: Only clusters in these regions, such as `aws-us-east-1`.
            cluster_states: Only clusters in these states.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            PermissionDeniedError: 403: The key may not use this project.

        Example:
            async for cluster in client.dedicated.clusters.list():
                print(cluster)
        """
        return AsyncList(
            self._engine,
            _LIST,
            (),
            (
                ("projectId", str, project_id),
                ("clusterIds", (str,), cluster_ids),
                ("regionIds", (str,), region_ids),
                ("clusterStates", (str,), cluster_states),
                ("skip", int, skip),
            ),
        )

    def list_node_instances(
        self,
        cluster_id: str,
        *,
        component_type: models.ComponentType | None = None,
        skip: int | None = None,
    ) -> AsyncList[models.NodeInstance]:
        """List the nodes of a cluster.

        Args:
            cluster_id: The cluster's id.
            component_type: Only nodes that run this component.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for cluster in client.dedicated.clusters.list_node_instances(cluster_id):
                print(cluster)
        """
        return AsyncList(
            self._engine,
            _LIST_NODE_INSTANCES,
            (cluster_id,),
            (("componentType", str, component_type), ("skip", int, skip)),
        )

    async def pause(self, cluster_id: str) -> models.PauseClusterResponse:
        """Pause a cluster.

        A paused cluster takes no connections, and costs its storage only. It resumes by itself at the time
        that `pausePlan` says.

        Args:
            cluster_id: The cluster's id.

        Raises:
            BadRequestError: 400: The cluster is not ACTIVE.
            NotFoundError: 404: The cluster does not exist.

        Example:
            cluster = await client.dedicated.clusters.pause(cluster_id)
        """
        return await self._call(_PAUSE, (cluster_id,))

    async def reset_root_password(self, cluster_id: str, *, root_password: str) -> None:
        """Set the password of a cluster's root user.

        No answer ever shows the password, so keep it.

        Not repeated when the connection breaks after it was sent: `dedicated.clusters.get` shows whether
        it was applied.

        Args:
            cluster_id: The cluster's id.
            root_password: The password. From 8 to 64 characters.

        Raises:
            BadRequestError: 400: The cluster is not ACTIVE or the password breaks its limits.
            NotFoundError: 404: The cluster does not exist.

        Example:
            await client.dedicated.clusters.reset_root_password(cluster_id, root_password=root_password)
        """
        try:
            return await self._call(
                _RESET_ROOT_PASSWORD,
                (cluster_id,),
                None,
                _RESET_ROOT_PASSWORD.body(root_password=root_password),
            )
        finally:
            del root_password

    async def resume(self, cluster_id: str) -> models.ResumeClusterResponse:
        """Resume a paused cluster.

        Args:
            cluster_id: The cluster's id.

        Raises:
            BadRequestError: 400: The cluster is not PAUSED.
            NotFoundError: 404: The cluster does not exist.

        Example:
            cluster = await client.dedicated.clusters.resume(cluster_id)
        """
        return await self._call(_RESUME, (cluster_id,))

    async def show_node_quota(self) -> models.ShowNodeQuotaResponse:
        """Show how many nodes the organization may have.

        Example:
            node_quota = await client.dedicated.clusters.show_node_quota()
        """
        return await self._call(_SHOW_NODE_QUOTA, ())

    async def update(
        self,
        cluster_id: str,
        *,
        validate_only: bool | None = None,
        tidb_node_setting: params.UpdateTidbNodeSettingParam | None = None,
        tikv_node_setting: params.UpdateStorageNodeSettingParam | None = None,
        tiflash_node_setting: params.UpdateStorageNodeSettingParam | None = None,
        display_name: str | None = None,
        labels: Mapping[str, str] | None = None,
    ) -> models.Cluster:
        """Rename or scale a cluster.

        Sets what is given and leaves the rest as it is. A cluster that is scaled is MODIFYING until its
        nodes have changed, and can be used meanwhile. Storage can grow but not shrink.

        Args:
            cluster_id: The cluster's id.
            validate_only: Only check the request, and change nothing. Default: false.
            tidb_node_setting: What to change of its TiDB nodes.
            tikv_node_setting: What to change of its TiKV nodes.
            tiflash_node_setting: What to change of its TiFlash nodes. A number of 0 removes them.
            display_name: Name for people.
            labels: Labels. The service does not change them yet.

        Raises:
            BadRequestError: 400: A field breaks its limits, the cluster is not ACTIVE, or the node
                quota is used up.
            NotFoundError: 404: The cluster does not exist.

        Example:
            cluster = await client.dedicated.clusters.update(cluster_id)
        """
        body = _UPDATE.body(
            tidb_node_setting=tidb_node_setting,
            tikv_node_setting=tikv_node_setting,
            tiflash_node_setting=tiflash_node_setting,
            display_name=display_name,
            labels=labels,
        )
        return await self._call(_UPDATE, (cluster_id,), (("validateOnly", bool, validate_only),), body)

    async def update_log_redaction_policy(
        self,
        cluster_id: str,
        *,
        redact_log: bool | None = None,
    ) -> models.LogRedactionPolicy:
        """Change whether the logs of a cluster are redacted.

        Logs that are not redacted can show the values of statements. Turn redaction on again when you are
        done.

        Args:
            cluster_id: The cluster's id.
            redact_log: Whether to leave values in statements out of the logs.

        Raises:
            BadRequestError: 400: The cluster is not ACTIVE.
            NotFoundError: 404: The cluster does not exist.

        Example:
            log_redaction_policy = await client.dedicated.clusters.update_log_redaction_policy(cluster_id)
        """
        body = _UPDATE_LOG_REDACTION_POLICY.body(redact_log=redact_log)
        return await self._call(_UPDATE_LOG_REDACTION_POLICY, (cluster_id,), None, body)


class _WholeClusters(Whole, Clusters):
    __slots__ = ()


class ClustersWithResponse:
    """The methods of `Clusters`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeClusters(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)
        self.get_log_redaction_policy = whole_answer(whole.get_log_redaction_policy)
        self.get_node_instance = whole_answer(whole.get_node_instance)
        self.pause = whole_answer(whole.pause)
        self.reset_root_password = whole_answer(whole.reset_root_password)
        self.resume = whole_answer(whole.resume)
        self.show_node_quota = whole_answer(whole.show_node_quota)
        self.update = whole_answer(whole.update)
        self.update_log_redaction_policy = whole_answer(whole.update_log_redaction_policy)


class _WholeAsyncClusters(AsyncWhole, AsyncClusters):
    __slots__ = ()


class AsyncClustersWithResponse:
    """The methods of `AsyncClusters`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncClusters(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
        self.get_log_redaction_policy = async_whole_answer(whole.get_log_redaction_policy)
        self.get_node_instance = async_whole_answer(whole.get_node_instance)
        self.pause = async_whole_answer(whole.pause)
        self.reset_root_password = async_whole_answer(whole.reset_root_password)
        self.resume = async_whole_answer(whole.resume)
        self.show_node_quota = async_whole_answer(whole.show_node_quota)
        self.update = async_whole_answer(whole.update)
        self.update_log_redaction_policy = async_whole_answer(whole.update_log_redaction_policy)
