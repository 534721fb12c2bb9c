# Generated from api/dedicated.yaml by codegen; do not edit.
"""The shapes of what requests of the dedicated service hold."""

from __future__ import annotations

from tidbcloud._body import Field, Shape, anything, boolean, integer, mapping, sequence, text

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

IMPORT_CSV_FORMAT = Shape(
    {
        "separator": Field("separator", text),
        "delimiter": Field("delimiter", text),
        "header": Field("header", boolean),
        "not_null": Field("notNull", boolean),
        "null_value": Field("nullValue", text),
        "backslash_escape": Field("backslashEscape", boolean),
        "trim_last_separator": Field("trimLastSeparator", boolean),
    },
)

IMPORT_OPTIONS = Shape(
    {
        "file_type": Field("fileType", text, required=True),
        "csv_format": Field("csvFormat", IMPORT_CSV_FORMAT),
        "duplication_handling": Field("duplicationHandling", text),
        "validate_only": Field("validateOnly", boolean),
    },
)

IMPORT_ACCESS_KEY = Shape(
    {
        "id": Field("id", text, required=True),
        "secret": Field("secret", text, required=True),
    },
)

IMPORT_S3_SOURCE = Shape(
    {
        "uri": Field("uri", text, required=True),
        "auth_type": Field("authType", text, required=True),
        "role_arn": Field("roleArn", text),
        "access_key": Field("accessKey", IMPORT_ACCESS_KEY),
    },
)

IMPORT_GCS_SOURCE = Shape(
    {
        "uri": Field("uri", text, required=True),
        "auth_type": Field("authType", text, required=True),
        "service_account_key": Field("serviceAccountKey", text),
    },
)

IMPORT_AZURE_BLOB_SOURCE = Shape(
    {
        "auth_type": Field("authType", text, required=True),
        "sas_token": Field("sasToken", text),
        "uri": Field("uri", text, required=True),
    },
)

IMPORT_SOURCE = Shape(
    {
        "type": Field("type", text, required=True),
        "s3": Field("s3", IMPORT_S3_SOURCE),
        "gcs": Field("gcs", IMPORT_GCS_SOURCE),
        "azure_blob": Field("azureBlob", IMPORT_AZURE_BLOB_SOURCE),
    },
)

IMPORT_TABLE = Shape(
    {
        "schema": Field("schema", text),
        "table": Field("table", text),
    },
)

IMPORT_TARGET_TABLE = Shape(
    {
        "target_table": Field("targetTable", IMPORT_TABLE),
        "custom_file": Field("customFile", text),
    },
    read_only=("matched_uri",),
)

IMPORT_CREATION_DETAILS = Shape(
    {
        "import_options": Field("importOptions", IMPORT_OPTIONS, required=True),
        "source": Field("source", IMPORT_SOURCE, required=True),
        "target_table_infos": Field("targetTableInfos", sequence(IMPORT_TARGET_TABLE)),
        "check_items": Field("checkItems", sequence(text)),
    },
)

CREATE_IMPORT_REQUEST = Shape(
    {
        "creation_details": Field("creationDetails", IMPORT_CREATION_DETAILS, required=True),
    },
)

CREATE_DATADOG_INTEGRATION = Shape(
    {
        "api_key": Field("apiKey", text),
        "site": Field("site", text),
    },
)

CREATE_NEW_RELIC_INTEGRATION = Shape(
    {
        "api_key": Field("apiKey", text),
        "site": Field("site", text),
    },
)

CREATE_INTEGRATION_REQUEST = Shape(
    {
        "type": Field("type", text, required=True),
        "datadog": Field("datadog", CREATE_DATADOG_INTEGRATION),
        "newrelic": Field("newrelic", CREATE_NEW_RELIC_INTEGRATION),
        "prometheus": Field("prometheus", mapping(anything)),
    },
)

CREATE_PRIVATE_ENDPOINT_CONNECTION_REQUEST = Shape(
    {
        "endpoint_id": Field("endpointId", text, required=True),
        "private_ip_address": Field("privateIpAddress", text),
    },
)
