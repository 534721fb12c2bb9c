# Generated from api/dedicated.yaml by codegen; do not edit.
"""Groups of TiDB nodes of a cluster, each with connections of its own."""

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
    from collections.abc import Sequence

    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption
    from tidbcloud.dedicated import params

_CREATE = Operation(
    "dedicated.tidb_node_groups.create",
    models.TidbNodeGroup,
    _bodies.CREATE_TIDB_NODE_GROUP_REQUEST,
)
_DELETE = Operation("dedicated.tidb_node_groups.delete", NoneType)
_GET = Operation("dedicated.tidb_node_groups.get", models.TidbNodeGroup)
_GET_PUBLIC_ENDPOINT_SETTING = Operation(
    "dedicated.tidb_node_groups.get_public_endpoint_setting",
    models.PublicEndpointSetting,
)
_LIST = Listing(
    "dedicated.tidb_node_groups.list",
    models.ListTidbNodeGroupsResponse,
    lambda page: page.tidb_node_groups,
    "tidbNodeGroups",
)
_UPDATE = Operation(
    "dedicated.tidb_node_groups.update",
    models.TidbNodeGroup,
    _bodies.UPDATE_TIDB_NODE_GROUP_REQUEST,
)
_UPDATE_PUBLIC_ENDPOINT_SETTING = Operation(
    "dedicated.tidb_node_groups.update_public_endpoint_setting",
    models.PublicEndpointSetting,
    _bodies.UPDATE_PUBLIC_ENDPOINT_SETTING_REQUEST,
)


class TidbNodeGroups(Resource):
    """Groups of TiDB nodes of a cluster, each with connections of its own."""

    __slots__ = ()

    @property
    def with_response(self) -> TidbNodeGroupsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return TidbNodeGroupsWithResponse(self._engine)

    def create(
        self,
        cluster_id: str,
        *,
        node_count: int,
        validate_only: bool | None = None,
        display_name: str | None = None,
        node_spec_key: str | None = None,
        tiproxy_setting: params.TiproxySettingParam | models.TiproxySetting | None = None,
    ) -> models.TidbNodeGroup:
        """Add a group of TiDB nodes to a cluster.

        Its nodes serve connections of their own, apart from those of other groups. Its state is MODIFYING
        until it becomes ACTIVE.

        Not repeated when the connection breaks after it was sent: `dedicated.tidb_node_groups.list` shows
        whether it was applied.

        Args:
            cluster_id: The cluster's id.
            node_count: Nodes in the group. At least 1.
            validate_only: Only check the request, and change nothing. Default: false.
            display_name: Name of the group, which no other group of the cluster has.
            node_spec_key: Size of its nodes, such as `8C32G`. That of the default group unless given.
            tiproxy_setting: TiProxy nodes in front of the group. None unless given.

        Raises:
            BadRequestError: 400: The cluster is not ACTIVE, has as many groups as it can, or does not
                offer nodes of this size.
            NotFoundError: 404: The cluster does not exist.

        Example:
            tidb_node_group = client.dedicated.tidb_node_groups.create(cluster_id, node_count=node_count)
        """
        body = _CREATE.body(
            node_count=node_count,
            display_name=display_name,
            node_spec_key=node_spec_key,
            tiproxy_setting=tiproxy_setting,
        )
        return self._call(_CREATE, (cluster_id,), (("validateOnly", bool, validate_only),), body)

    def delete(self, cluster_id: str, tidb_node_group_id: str, *, validate_only: bool | None = None) -> None:
        """Delete a group of TiDB nodes.

        Connections to its nodes end. Its state is MODIFYING until it is gone. The default group stays for
        as long as the cluster does.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            validate_only: Only check the request, and change nothing. Default: false.

        Raises:
            BadRequestError: 400: It is the default group, or the cluster or the group is not ACTIVE.
            NotFoundError: 404: The cluster or the group does not exist.

        Example:
            client.dedicated.tidb_node_groups.delete(cluster_id, tidb_node_group_id)
        """
        return self._call(_DELETE, (cluster_id, tidb_node_group_id), (("validateOnly", bool, validate_only),))

    def get(self, cluster_id: str, tidb_node_group_id: str) -> models.TidbNodeGroup:
        """Get a group of TiDB nodes.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.

        Raises:
            NotFoundError: 404: The cluster or the group does not exist.

        Example:
            tidb_node_group = client.dedicated.tidb_node_groups.get(cluster_id, tidb_node_group_id)
        """
        return self._call(_GET, (cluster_id, tidb_node_group_id))

    def wait_until_active(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.TidbNodeGroup:
        """Wait until a group that is being created or changed has all its nodes.

        Ends at `ACTIVE`. Fails at once at `FAILED`, `DELETING`, `DELETED` and `UNAVAILABLE`. Gives up
        after 3600 seconds unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            tidb_node_group = client.dedicated.tidb_node_groups.wait_until_active(
                cluster_id,
                tidb_node_group_id,
                timeout=3600,
            )
        """
        return wait(
            self._engine,
            _GET,
            "wait_until_active",
            (cluster_id, tidb_node_group_id),
            timeout,
            progress,
        )

    def wait_until_deleted(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.TidbNodeGroup | None:
        """Wait until a deleted group is gone.

        Ends at `DELETED` or when it is gone. Gives up after 3600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            tidb_node_group = client.dedicated.tidb_node_groups.wait_until_deleted(
                cluster_id,
                tidb_node_group_id,
                timeout=3600,
            )
        """
        return wait_gone(
            self._engine,
            _GET,
            "wait_until_deleted",
            (cluster_id, tidb_node_group_id),
            timeout,
            progress,
        )

    def get_public_endpoint_setting(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
    ) -> models.PublicEndpointSetting:
        """Get the public endpoint of a group of TiDB nodes.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The group's id, or `-` for the default group.

        Raises:
            NotFoundError: 404: The cluster or the group does not exist.

        Example:
            public_endpoint_setting = client.dedicated.tidb_node_groups.get_public_endpoint_setting(
                cluster_id,
                tidb_node_group_id,
            )
        """
        return self._call(_GET_PUBLIC_ENDPOINT_SETTING, (cluster_id, tidb_node_group_id))

    def list(self, cluster_id: str, *, skip: int | None = None) -> List[models.TidbNodeGroup]:
        """List the groups of TiDB nodes of a cluster.

        Args:
            cluster_id: The cluster's id.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            for tidb_node_group in client.dedicated.tidb_node_groups.list(cluster_id):
                print(tidb_node_group)
        """
        return List(self._engine, _LIST, (cluster_id,), (("skip", int, skip),))

    def update(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        *,
        validate_only: bool | None = None,
        display_name: str | None = None,
        node_count: int | None = None,
        tiproxy_setting: params.TiproxySettingParam | models.TiproxySetting | None = None,
    ) -> models.TidbNodeGroup:
        """Rename or resize a group of TiDB nodes.

        Fields that are not given stay as they are. Where nodes come or go, its state is MODIFYING until it
        becomes ACTIVE again.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            validate_only: Only check the request, and change nothing. Default: false.
            display_name: Name of the group, which no other group of the cluster has.
            node_count: Nodes in the group. At least 1.
            tiproxy_setting: TiProxy nodes in front of the group.

        Raises:
            BadRequestError: 400: The cluster or the group is not ACTIVE, or the quota of nodes is too
                small.
            NotFoundError: 404: The cluster or the group does not exist.

        Example:
            tidb_node_group = client.dedicated.tidb_node_groups.update(cluster_id, tidb_node_group_id)
        """
        body = _UPDATE.body(display_name=display_name, node_count=node_count, tiproxy_setting=tiproxy_setting)
        return self._call(
            _UPDATE,
            (cluster_id, tidb_node_group_id),
            (("validateOnly", bool, validate_only),),
            body,
        )

    def update_public_endpoint_setting(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        *,
        validate_only: bool | None = None,
        enabled: bool | None = None,
        ip_access_list: Sequence[params.PublicEndpointAccessParam | models.PublicEndpointAccess]
        | None = None,
    ) -> models.PublicEndpointSetting:
        """Open or close the public endpoint of a group of TiDB nodes.

        Fields that are not given stay as they are. A list of addresses replaces the one before it as a
        whole.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The group's id, or `-` for the default group.
            validate_only: Only check the request, and change nothing. Default: false.
            enabled: Whether the group can be reached over the internet.
            ip_access_list: From where, all of it. An empty list lets everyone in.

        Raises:
            BadRequestError: 400: An address is not in CIDR notation.
            NotFoundError: 404: The cluster or the group does not exist.

        Example:
            public_endpoint_setting = client.dedicated.tidb_node_groups.update_public_endpoint_setting(
                cluster_id,
                tidb_node_group_id,
            )
        """
        body = _UPDATE_PUBLIC_ENDPOINT_SETTING.body(enabled=enabled, ip_access_list=ip_access_list)
        return self._call(
            _UPDATE_PUBLIC_ENDPOINT_SETTING,
            (cluster_id, tidb_node_group_id),
            (("validateOnly", bool, validate_only),),
            body,
        )


class AsyncTidbNodeGroups(AsyncResource):
    """Groups of TiDB nodes of a cluster, each with connections of its own."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncTidbNodeGroupsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncTidbNodeGroupsWithResponse(self._engine)

    async def create(
        self,
        cluster_id: str,
        *,
        node_count: int,
        validate_only: bool | None = None,
        display_name: str | None = None,
        node_spec_key: str | None = None,
        tiproxy_setting: params.TiproxySettingParam | models.TiproxySetting | None = None,
    ) -> models.TidbNodeGroup:
        """Add a group of TiDB nodes to a cluster.

        Its nodes serve connections of their own, apart from those of other groups. Its state is MODIFYING
        until it becomes ACTIVE.

        Not repeated when the connection breaks after it was sent: `dedicated.tidb_node_groups.list` shows
        whether it was applied.

        Args:
            cluster_id: The cluster's id.
            node_count: Nodes in the group. At least 1.
            validate_only: Only check the request, and change nothing. Default: false.
            display_name: Name of the group, which no other group of the cluster has.
            node_spec_key: Size of its nodes, such as `8C32G`. That of the default group unless given.
            tiproxy_setting: TiProxy nodes in front of the group. None unless given.

        Raises:
            BadRequestError: 400: The cluster is not ACTIVE, has as many groups as it can, or does not
                offer nodes of this size.
            NotFoundError: 404: The cluster does not exist.

        Example:
            tidb_node_group = await client.dedicated.tidb_node_groups.create(
                cluster_id,
                node_count=node_count,
            )
        """
        body = _CREATE.body(
            node_count=node_count,
            display_name=display_name,
            node_spec_key=node_spec_key,
            tiproxy_setting=tiproxy_setting,
        )
        return await self._call(_CREATE, (cluster_id,), (("validateOnly", bool, validate_only),), body)

    async def delete(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        *,
        validate_only: bool | None = None,
    ) -> None:
        """Delete a group of TiDB nodes.

        Connections to its nodes end. Its state is MODIFYING until it is gone. The default group stays for
        as long as the cluster does.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            validate_only: Only check the request, and change nothing. Default: false.

        Raises:
            BadRequestError: 400: It is the default group, or the cluster or the group is not ACTIVE.
            NotFoundError: 404: The cluster or the group does not exist.

        Example:
            await client.dedicated.tidb_node_groups.delete(cluster_id, tidb_node_group_id)
        """
        return await self._call(
            _DELETE,
            (cluster_id, tidb_node_group_id),
            (("validateOnly", bool, validate_only),),
        )

    async def get(self, cluster_id: str, tidb_node_group_id: str) -> models.TidbNodeGroup:
        """Get a group of TiDB nodes.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.

        Raises:
            NotFoundError: 404: The cluster or the group does not exist.

        Example:
            tidb_node_group = await client.dedicated.tidb_node_groups.get(cluster_id, tidb_node_group_id)
        """
        return await self._call(_GET, (cluster_id, tidb_node_group_id))

    async def wait_until_active(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.TidbNodeGroup:
        """Wait until a group that is being created or changed has all its nodes.

        Ends at `ACTIVE`. Fails at once at `FAILED`, `DELETING`, `DELETED` and `UNAVAILABLE`. Gives up
        after 3600 seconds unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            tidb_node_group = await client.dedicated.tidb_node_groups.wait_until_active(
                cluster_id,
                tidb_node_group_id,
                timeout=3600,
            )
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_active",
            (cluster_id, tidb_node_group_id),
            timeout,
            progress,
        )

    async def wait_until_deleted(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.TidbNodeGroup | None:
        """Wait until a deleted group is gone.

        Ends at `DELETED` or when it is gone. Gives up after 3600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            tidb_node_group = await client.dedicated.tidb_node_groups.wait_until_deleted(
                cluster_id,
                tidb_node_group_id,
                timeout=3600,
            )
        """
        return await wait_gone_async(
            self._engine,
            _GET,
            "wait_until_deleted",
            (cluster_id, tidb_node_group_id),
            timeout,
            progress,
        )

    async def get_public_endpoint_setting(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
    ) -> models.PublicEndpointSetting:
        """Get the public endpoint of a group of TiDB nodes.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The group's id, or `-` for the default group.

        Raises:
            NotFoundError: 404: The cluster or the group does not exist.

        Example:
            public_endpoint_setting = await client.dedicated.tidb_node_groups.get_public_endpoint_setting(
                cluster_id,
                tidb_node_group_id,
            )
        """
        return await self._call(_GET_PUBLIC_ENDPOINT_SETTING, (cluster_id, tidb_node_group_id))

    def list(self, cluster_id: str, *, skip: int | None = None) -> AsyncList[models.TidbNodeGroup]:
        """List the groups of TiDB nodes of a cluster.

        Args:
            cluster_id: The cluster's id.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for tidb_node_group in client.dedicated.tidb_node_groups.list(cluster_id):
                print(tidb_node_group)
        """
        return AsyncList(self._engine, _LIST, (cluster_id,), (("skip", int, skip),))

    async def update(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        *,
        validate_only: bool | None = None,
        display_name: str | None = None,
        node_count: int | None = None,
        tiproxy_setting: params.TiproxySettingParam | models.TiproxySetting | None = None,
    ) -> models.TidbNodeGroup:
        """Rename or resize a group of TiDB nodes.

        Fields that are not given stay as they are. Where nodes come or go, its state is MODIFYING until it
        becomes ACTIVE again.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The id of the group of TiDB nodes.
            validate_only: Only check the request, and change nothing. Default: false.
            display_name: Name of the group, which no other group of the cluster has.
            node_count: Nodes in the group. At least 1.
            tiproxy_setting: TiProxy nodes in front of the group.

        Raises:
            BadRequestError: 400: The cluster or the group is not ACTIVE, or the quota of nodes is too
                small.
            NotFoundError: 404: The cluster or the group does not exist.

        Example:
            tidb_node_group = await client.dedicated.tidb_node_groups.update(cluster_id, tidb_node_group_id)
        """
        body = _UPDATE.body(display_name=display_name, node_count=node_count, tiproxy_setting=tiproxy_setting)
        return await self._call(
            _UPDATE,
            (cluster_id, tidb_node_group_id),
            (("validateOnly", bool, validate_only),),
            body,
        )

    async def update_public_endpoint_setting(
        self,
        cluster_id: str,
        tidb_node_group_id: str,
        *,
        validate_only: bool | None = None,
        enabled: bool | None = None,
        ip_access_list: Sequence[params.PublicEndpointAccessParam | models.PublicEndpointAccess]
        | None = None,
    ) -> models.PublicEndpointSetting:
        """Open or close the public endpoint of a group of TiDB nodes.

        Fields that are not given stay as they are. A list of addresses replaces the one before it as a
        whole.

        Args:
            cluster_id: The cluster's id.
            tidb_node_group_id: The group's id, or `-` for the default group.
            validate_only: Only check the request, and change nothing. Default: false.
            enabled: Whether the group can be reached over the internet.
            ip_access_list: From where, all of it. An empty list lets everyone in.

        Raises:
            BadRequestError: 400: An address is not in CIDR notation.
            NotFoundError: 404: The cluster or the group does not exist.

        Example:
            public_endpoint_setting = await client.dedicated.tidb_node_groups.update_public_endpoint_setting(
                cluster_id,
                tidb_node_group_id,
            )
        """
        body = _UPDATE_PUBLIC_ENDPOINT_SETTING.body(enabled=enabled, ip_access_list=ip_access_list)
        return await self._call(
            _UPDATE_PUBLIC_ENDPOINT_SETTING,
            (cluster_id, tidb_node_group_id),
            (("validateOnly", bool, validate_only),),
            body,
        )


class _WholeTidbNodeGroups(Whole, TidbNodeGroups):
    __slots__ = ()


class TidbNodeGroupsWithResponse:
    """The methods of `TidbNodeGroups`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeTidbNodeGroups(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)
        self.get_public_endpoint_setting = whole_answer(whole.get_public_endpoint_setting)
        self.update = whole_answer(whole.update)
        self.update_public_endpoint_setting = whole_answer(whole.update_public_endpoint_setting)


class _WholeAsyncTidbNodeGroups(AsyncWhole, AsyncTidbNodeGroups):
    __slots__ = ()


class AsyncTidbNodeGroupsWithResponse:
    """The methods of `AsyncTidbNodeGroups`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncTidbNodeGroups(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
        self.get_public_endpoint_setting = async_whole_answer(whole.get_public_endpoint_setting)
        self.update = async_whole_answer(whole.update)
        self.update_public_endpoint_setting = async_whole_answer(whole.update_public_endpoint_setting)
