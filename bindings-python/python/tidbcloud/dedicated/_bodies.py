# Generated from api/dedicated.yaml by codegen; do not edit.
"""The shapes of what requests of the dedicated service hold."""

from __future__ import annotations

from tidbcloud._body import Field, Shape, integer, mapping, sequence, text

TIPROXY_SETTING = Shape(
    {
        "node_spec_key": Field("nodeSpecKey", text, required=True),
        "node_count": Field("nodeCount", integer),
    },
    read_only=("node_spec_version", "node_spec_display_name"),
)

TIDB_NODE_GROUP = Shape(
    {
        "display_name": Field("displayName", text),
        "node_count": Field("nodeCount", integer, required=True),
        "node_spec_key": Field("nodeSpecKey", text),
        "tiproxy_setting": Field("tiproxySetting", TIPROXY_SETTING),
    },
    read_only=(
        "name",
        "tidb_node_group_id",
        "cluster_id",
        "endpoints",
        "node_spec_version",
        "node_spec_display_name",
        "is_default_group",
        "state",
        "node_changing_progress",
        "tiproxy_node_changing_progress",
    ),
)

TIDB_NODE_SETTING = Shape(
    {
        "node_spec_key": Field("nodeSpecKey", text),
        "tidb_node_groups": Field("tidbNodeGroups", sequence(TIDB_NODE_GROUP), required=True),
    },
    read_only=("node_spec_display_name", "node_spec_version"),
)

STORAGE_NODE_SETTING = Shape(
    {
        "node_count": Field("nodeCount", integer, required=True),
        "node_spec_key": Field("nodeSpecKey", text, required=True),
        "storage_size_gi": Field("storageSizeGi", integer, required=True),
        "storage_type": Field("storageType", text),
        "raft_store_iops": Field("raftStoreIops", integer),
    },
    read_only=("node_spec_version", "node_spec_display_name", "node_changing_progress"),
)

CREATE_CLUSTER_REQUEST = Shape(
    {
        "display_name": Field("displayName", text, required=True),
        "region_id": Field("regionId", text, required=True),
        "labels": Field("labels", mapping(text)),
        "tidb_node_setting": Field("tidbNodeSetting", TIDB_NODE_SETTING, required=True),
        "tikv_node_setting": Field("tikvNodeSetting", STORAGE_NODE_SETTING, required=True),
        "tiflash_node_setting": Field("tiflashNodeSetting", STORAGE_NODE_SETTING),
        "port": Field("port", integer),
        "root_password": Field("rootPassword", text),
    },
)

RESET_ROOT_PASSWORD_REQUEST = Shape(
    {
        "root_password": Field("rootPassword", text, required=True),
    },
)

UPDATE_TIDB_NODE_SETTING_GROUP = Shape(
    {
        "tidb_node_group_id": Field("tidbNodeGroupId", text),
        "node_count": Field("nodeCount", integer),
        "tiproxy_setting": Field("tiproxySetting", TIPROXY_SETTING),
        "node_spec_key": Field("nodeSpecKey", text),
    },
)

UPDATE_TIDB_NODE_SETTING = Shape(
    {
        "node_spec_key": Field("nodeSpecKey", text),
        "tidb_node_groups": Field("tidbNodeGroups", sequence(UPDATE_TIDB_NODE_SETTING_GROUP)),
    },
)

UPDATE_STORAGE_NODE_SETTING = Shape(
    {
        "node_spec_key": Field("nodeSpecKey", text),
        "node_count": Field("nodeCount", integer),
        "storage_size_gi": Field("storageSizeGi", integer),
        "storage_type": Field("storageType", text),
        "raft_store_iops": Field("raftStoreIops", integer),
    },
)

UPDATE_CLUSTER_REQUEST = Shape(
    {
        "tidb_node_setting": Field("tidbNodeSetting", UPDATE_TIDB_NODE_SETTING),
        "tikv_node_setting": Field("tikvNodeSetting", UPDATE_STORAGE_NODE_SETTING),
        "tiflash_node_setting": Field("tiflashNodeSetting", UPDATE_STORAGE_NODE_SETTING),
        "display_name": Field("displayName", text),
        "labels": Field("labels", mapping(text)),
    },
)
