# Generated from api/dedicated.yaml by codegen; do not edit.
"""What requests of the dedicated service are made of, as plain dicts.

These are for type checkers: at run time any dict with these keys will do, or with the names on the wire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from tidbcloud.dedicated import models


class StorageNodeSettingParam(TypedDict, total=False):
    """TiKV or TiFlash nodes of a cluster."""

    node_count: Required[int]
    """How many nodes."""
    node_spec_key: Required[str]
    """Key of their size, one that the region lists."""
    storage_size_gi: Required[int]
    """Storage of each node, within what its size allows. Unit: GiB."""
    storage_type: models.StorageType
    """Disks of each node, among those that its size allows."""
    raft_store_iops: int
    """Operations a second to reserve for the Raft log of each node. The default is best left alone."""


class TidbNodeGroupParam(TypedDict, total=False):
    """TiDB nodes of a cluster that share endpoints."""

    display_name: str
    """Name for people."""
    node_count: Required[int]
    """How many TiDB nodes. At least 1."""
    node_spec_key: str
    """Key of their size, one that the region lists. That of the cluster's TiDB nodes unless given."""
    tiproxy_setting: TiproxySettingParam | models.TiproxySetting
    """TiProxy nodes before the TiDB nodes. Without them, there are none."""


class TidbNodeSettingParam(TypedDict, total=False):
    """TiDB nodes of a cluster."""

    node_spec_key: str
    """Key of their size, one that the region lists. A group may have another."""
    tidb_node_groups: Required[Sequence[TidbNodeGroupParam | models.TidbNodeGroup]]
    """The groups that they form."""


class TiproxySettingParam(TypedDict, total=False):
    """TiProxy nodes before a group of TiDB nodes."""

    node_spec_key: Required[str]
    """Key of their size, one that the region lists."""
    node_count: int
    """How many TiProxy nodes. None where it is 0 or left out. At least 0."""


class UpdateStorageNodeSettingParam(TypedDict, total=False):
    """What to change of TiKV or TiFlash nodes."""

    node_spec_key: str
    """Key of their size, one that the region lists."""
    node_count: int
    """How many nodes. 0 removes TiFlash nodes, and is passed over for others."""
    storage_size_gi: int
    """Storage of each node. It can grow but not shrink. Unit: GiB."""
    storage_type: models.StorageType
    """Disks of each node, among those that its size allows."""
    raft_store_iops: int
    """Operations a second to reserve for the Raft log of each node."""


class UpdateTidbNodeSettingParam(TypedDict, total=False):
    """What to change of TiDB nodes."""

    node_spec_key: str
    """Key of the size of the nodes of all groups, one that the region lists."""
    tidb_node_groups: Sequence[UpdateTidbNodeSettingGroupParam]
    """The groups to change. Others stay as they are."""


class UpdateTidbNodeSettingGroupParam(TypedDict, total=False):
    """What to change of a group of TiDB nodes."""

    tidb_node_group_id: str
    """Id of the group. The default group unless given."""
    node_count: int
    """How many TiDB nodes. At least 1."""
    tiproxy_setting: TiproxySettingParam | models.TiproxySetting
    """The TiProxy nodes before them."""
    node_spec_key: str
    """Key of their size, one that the region lists."""
