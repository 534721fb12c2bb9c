# Generated from api/dedicated.yaml by codegen; do not edit.
"""The shapes of what requests of the dedicated service hold."""

from __future__ import annotations

from tidbcloud._body import (
    Field,
    Shape,
    anything,
    boolean,
    filled,
    integer,
    mapping,
    matching,
    not_negative,
    sequence,
    text,
    time,
    unsigned,
)

CREATE_AUDIT_LOG_FILTER_RULE_REQUEST = Shape(
    {
        "user_expr": Field("userExpr", text),
        "disabled": Field("disabled", boolean),
        "event_types": Field("eventTypes", sequence(text)),
        "display_name": Field("displayName", text),
        "db_expr": Field("dbExpr", text),
        "table_expr": Field("tableExpr", text),
        "access_type_list": Field("accessTypeList", sequence(text)),
    },
)

REPLACE_AUDIT_LOG_FILTER_RULE_REQUEST = Shape(
    {
        "user_expr": Field("userExpr", text),
        "disabled": Field("disabled", boolean),
        "event_types": Field("eventTypes", sequence(text)),
        "display_name": Field("displayName", text),
    },
)

AUDIT_LOG_ROTATION_POLICY = Shape(
    {
        "max_size_mib": Field("maxSizeMib", not_negative(integer)),
        "max_age_second": Field("maxAgeSecond", not_negative(integer)),
    },
)

UPDATE_AUDIT_LOG_CONFIG_REQUEST = Shape(
    {
        "enabled": Field("enabled", boolean),
        "bucket_uri": Field("bucketUri", text),
        "bucket_region_id": Field("bucketRegionId", text),
        "aws_role_arn": Field("awsRoleArn", text),
        "azure_sas_token": Field("azureSasToken", text),
        "bucket_manager": Field("bucketManager", text),
        "unredacted": Field("unredacted", boolean),
        "format": Field("format", text),
        "rotation_policy": Field("rotationPolicy", AUDIT_LOG_ROTATION_POLICY),
    },
)

CHANGEFEED_NETWORK = Shape(
    {
        "network_type": Field("networkType", text, required=True),
        "sink_endpoint_id": Field("sinkEndpointId", unsigned),
        "ports": Field("ports", sequence(integer)),
    },
)

CHANGEFEED_EVENT_FILTER = Shape(
    {
        "table_matchers": Field("tableMatchers", sequence(text)),
        "ignored_events": Field("ignoredEvents", sequence(text)),
        "ignored_sql_statements": Field("ignoredSqlStatements", sequence(text)),
        "ignored_insert_value_expression": Field("ignoredInsertValueExpression", text),
        "ignored_update_old_value_expression": Field("ignoredUpdateOldValueExpression", text),
        "ignored_update_new_value_expression": Field("ignoredUpdateNewValueExpression", text),
        "ignored_delete_value_expression": Field("ignoredDeleteValueExpression", text),
    },
)

CHANGEFEED_TABLE_CONFIG = Shape(
    {
        "filter_rules": Field("filterRules", sequence(text)),
        "mode": Field("mode", text),
        "case_sensitive": Field("caseSensitive", boolean),
        "event_filters": Field("eventFilters", sequence(CHANGEFEED_EVENT_FILTER)),
    },
)

CHANGEFEED_START_POSITION = Shape(
    {
        "mode": Field("mode", text, required=True),
        "start_tso": Field("startTso", unsigned),
        "start_timestamp": Field("startTimestamp", time),
    },
)

KAFKA_BROKER = Shape(
    {
        "version": Field("version", text, required=True),
        "broker_endpoints": Field("brokerEndpoints", text),
        "use_tls": Field("useTls", boolean),
        "insecure_skip_verify": Field("insecureSkipVerify", boolean),
        "compression": Field("compression", text),
    },
)

KAFKA_AUTHENTICATION = Shape(
    {
        "auth_type": Field("authType", text, required=True),
        "username": Field("username", text),
        "password": Field("password", text),
    },
)

DEBEZIUM_CONFIG = Shape(
    {
        "output_old_value": Field("outputOldValue", boolean),
        "disable_schema": Field("disableSchema", boolean),
    },
)

SCHEMA_REGISTRY = Shape(
    {
        "schema_registry_endpoints": Field("schemaRegistryEndpoints", text),
        "enable_basic_auth": Field("enableBasicAuth", boolean),
        "basic_auth_username": Field("basicAuthUsername", text),
        "basic_auth_password": Field("basicAuthPassword", text),
    },
)

AVRO_CONFIG = Shape(
    {
        "decimal_handling_mode": Field("decimalHandlingMode", text),
        "bigint_unsigned_handling_mode": Field("bigintUnsignedHandlingMode", text),
        "schema_registry": Field("schemaRegistry", SCHEMA_REGISTRY),
    },
)

KAFKA_DATA_FORMAT = Shape(
    {
        "protocol": Field("protocol", text, required=True),
        "debezium_config": Field("debeziumConfig", DEBEZIUM_CONFIG),
        "avro_config": Field("avroConfig", AVRO_CONFIG),
        "enable_tidb_extension": Field("enableTidbExtension", boolean),
        "output_raw_change_event": Field("outputRawChangeEvent", boolean),
    },
)

KAFKA_PARTITION_DISPATCHER = Shape(
    {
        "partition_type": Field("partitionType", text, required=True),
        "matcher": Field("matcher", sequence(text)),
        "index_name": Field("indexName", text),
        "columns": Field("columns", sequence(text)),
    },
)

KAFKA_TOPIC_PARTITIONS = Shape(
    {
        "dispatch_type": Field("dispatchType", text, required=True),
        "default_topic": Field("defaultTopic", text),
        "topic_prefix": Field("topicPrefix", text),
        "separator": Field("separator", text),
        "topic_suffix": Field("topicSuffix", text),
        "replication_factor": Field("replicationFactor", not_negative(integer), required=True),
        "partition_num": Field("partitionNum", not_negative(integer), required=True),
        "partition_dispatchers": Field("partitionDispatchers", sequence(KAFKA_PARTITION_DISPATCHER)),
    },
)

KAFKA_COLUMN_SELECTOR = Shape(
    {
        "matcher": Field("matcher", sequence(text)),
        "columns": Field("columns", sequence(text)),
    },
)

KAFKA_DOWNSTREAM = Shape(
    {
        "broker": Field("broker", KAFKA_BROKER, required=True),
        "authentication": Field("authentication", KAFKA_AUTHENTICATION, required=True),
        "data_format": Field("dataFormat", KAFKA_DATA_FORMAT, required=True),
        "topic_partition_config": Field("topicPartitionConfig", KAFKA_TOPIC_PARTITIONS, required=True),
        "column_selectors": Field("columnSelectors", sequence(KAFKA_COLUMN_SELECTOR)),
    },
)

MYSQL_CONNECTION = Shape(
    {
        "endpoint": Field("endpoint", text),
        "username": Field("username", text, required=True),
        "password": Field("password", text),
    },
)

MYSQL_DOWNSTREAM = Shape(
    {
        "connection": Field("connection", MYSQL_CONNECTION, required=True),
    },
)

S3_DOWNSTREAM_ENDPOINT = Shape(
    {
        "s3_uri": Field("s3Uri", text, required=True),
        "auth_type": Field("authType", text, required=True),
        "access_key": Field("accessKey", text),
        "secret_key": Field("secretKey", text),
        "iam_assumed_role_arn": Field("iamAssumedRoleArn", text),
    },
)

STORAGE_DATA_FORMAT = Shape(
    {
        "protocol": Field("protocol", text, required=True),
        "terminator": Field("terminator", text),
        "date_separator": Field("dateSeparator", text),
        "enable_tidb_extension": Field("enableTidbExtension", boolean),
        "delimiter": Field("delimiter", text),
        "quote": Field("quote", text),
        "null": Field("null", text),
        "include_commit_ts": Field("includeCommitTs", boolean),
        "binary_encoding_method": Field("binaryEncodingMethod", text),
        "output_raw_change_event": Field("outputRawChangeEvent", boolean),
        "output_field_header": Field("outputFieldHeader", boolean),
    },
)

STORAGE_FLUSH_CONFIG = Shape(
    {
        "interval": Field("interval", text),
        "file_size": Field("fileSize", unsigned),
    },
)

S3_DOWNSTREAM = Shape(
    {
        "endpoint": Field("endpoint", S3_DOWNSTREAM_ENDPOINT, required=True),
        "data_format": Field("dataFormat", STORAGE_DATA_FORMAT, required=True),
        "storage_flush_config": Field("storageFlushConfig", STORAGE_FLUSH_CONFIG),
    },
)

GCS_DOWNSTREAM_ENDPOINT = Shape(
    {
        "gcs_uri": Field("gcsUri", text, required=True),
    },
)

GCS_DOWNSTREAM = Shape(
    {
        "endpoint": Field("endpoint", GCS_DOWNSTREAM_ENDPOINT, required=True),
        "data_format": Field("dataFormat", STORAGE_DATA_FORMAT, required=True),
        "storage_flush_config": Field("storageFlushConfig", STORAGE_FLUSH_CONFIG),
    },
)

AZURE_BLOB_DOWNSTREAM_ENDPOINT = Shape(
    {
        "blob_uri": Field("blobUri", text, required=True),
        "sas_token": Field("sasToken", text, required=True),
    },
)

AZURE_BLOB_DOWNSTREAM = Shape(
    {
        "endpoint": Field("endpoint", AZURE_BLOB_DOWNSTREAM_ENDPOINT, required=True),
        "data_format": Field("dataFormat", STORAGE_DATA_FORMAT, required=True),
        "storage_flush_config": Field("storageFlushConfig", STORAGE_FLUSH_CONFIG),
    },
)

CHANGEFEED = Shape(
    {
        "cluster_id": Field("clusterId", text, required=True),
        "name": Field("name", text, required=True),
        "network_info": Field("networkInfo", CHANGEFEED_NETWORK),
        "replication_capacity": Field("replicationCapacity", text, required=True),
        "downstream_type": Field("downstreamType", text, required=True),
        "table_config": Field("tableConfig", CHANGEFEED_TABLE_CONFIG, required=True),
        "start_position": Field("startPosition", CHANGEFEED_START_POSITION, required=True),
        "kafka": Field("kafka", KAFKA_DOWNSTREAM),
        "mysql": Field("mysql", MYSQL_DOWNSTREAM),
        "s3": Field("s3", S3_DOWNSTREAM),
        "gcs": Field("gcs", GCS_DOWNSTREAM),
        "azure_blob": Field("azureBlob", AZURE_BLOB_DOWNSTREAM),
    },
    read_only=("id", "state", "create_time", "checkpoint_tso", "checkpoint_ts", "error"),
)

CREATE_CHANGEFEED_REQUEST = Shape(
    {
        "changefeed": Field("changefeed", CHANGEFEED, required=True),
        "dry_run": Field("dryRun", boolean),
    },
)

EDIT_CHANGEFEED_DOWNSTREAM_CONFIG_REQUEST = Shape(
    {
        "dry_run": Field("dryRun", boolean),
        "table_config": Field("tableConfig", CHANGEFEED_TABLE_CONFIG),
        "downstream_type": Field("downstreamType", text, required=True),
        "kafka": Field("kafka", KAFKA_DOWNSTREAM),
        "mysql": Field("mysql", MYSQL_DOWNSTREAM),
        "s3": Field("s3", S3_DOWNSTREAM),
        "gcs": Field("gcs", GCS_DOWNSTREAM),
        "azure_blob": Field("azureBlob", AZURE_BLOB_DOWNSTREAM),
    },
)

SCALE_CHANGEFEED_REQUEST = Shape(
    {
        "replication_capacity": Field("replicationCapacity", text, required=True),
    },
)

TIPROXY_SETTING = Shape(
    {
        "node_spec_key": Field("nodeSpecKey", text, required=True),
        "node_count": Field("nodeCount", not_negative(integer)),
    },
    read_only=("node_spec_version", "node_spec_display_name"),
)

TIDB_NODE_GROUP = Shape(
    {
        "display_name": Field("displayName", text),
        "node_count": Field("nodeCount", not_negative(integer), required=True),
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
        "display_name": Field(
            "displayName",
            matching("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$"),
            required=True,
        ),
        "region_id": Field("regionId", text, required=True),
        "labels": Field("labels", mapping(text)),
        "tidb_node_setting": Field("tidbNodeSetting", TIDB_NODE_SETTING, required=True),
        "tikv_node_setting": Field("tikvNodeSetting", STORAGE_NODE_SETTING, required=True),
        "tiflash_node_setting": Field("tiflashNodeSetting", STORAGE_NODE_SETTING),
        "port": Field("port", not_negative(integer)),
        "root_password": Field("rootPassword", filled),
    },
)

RESET_ROOT_PASSWORD_REQUEST = Shape(
    {
        "root_password": Field("rootPassword", filled, required=True),
    },
)

UPDATE_TIDB_NODE_SETTING_GROUP = Shape(
    {
        "tidb_node_group_id": Field("tidbNodeGroupId", text),
        "node_count": Field("nodeCount", not_negative(integer)),
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

UPDATE_LOG_REDACTION_POLICY_REQUEST = Shape(
    {
        "redact_log": Field("redactLog", boolean),
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

UPDATE_MAINTENANCE_TASK_REQUEST = Shape(
    {
        "scheduled_apply_time": Field("scheduledApplyTime", time, required=True),
    },
)

UPDATE_MAINTENANCE_WINDOW_REQUEST = Shape(
    {
        "week_day": Field("weekDay", not_negative(integer)),
        "day_hour": Field("dayHour", not_negative(integer)),
        "hour_minute": Field("hourMinute", not_negative(integer)),
    },
)

CREATE_NETWORK_CONTAINER_REQUEST = Shape(
    {
        "labels": Field("labels", mapping(text)),
        "region_id": Field("regionId", text, required=True),
        "cidr_notation": Field("cidrNotation", text),
    },
)

CREATE_PRIVATE_ENDPOINT_CONNECTION_REQUEST = Shape(
    {
        "endpoint_id": Field("endpointId", text, required=True),
        "private_ip_address": Field("privateIpAddress", text),
    },
)

CREATE_TIDB_NODE_GROUP_REQUEST = Shape(
    {
        "display_name": Field("displayName", text),
        "node_count": Field("nodeCount", not_negative(integer), required=True),
        "node_spec_key": Field("nodeSpecKey", text),
        "tiproxy_setting": Field("tiproxySetting", TIPROXY_SETTING),
    },
)

UPDATE_TIDB_NODE_GROUP_REQUEST = Shape(
    {
        "display_name": Field("displayName", text),
        "node_count": Field("nodeCount", not_negative(integer)),
        "tiproxy_setting": Field("tiproxySetting", TIPROXY_SETTING),
    },
)

PUBLIC_ENDPOINT_ACCESS = Shape(
    {
        "cidr_notation": Field("cidrNotation", text, required=True),
        "description": Field("description", text),
    },
)

UPDATE_PUBLIC_ENDPOINT_SETTING_REQUEST = Shape(
    {
        "enabled": Field("enabled", boolean),
        "ip_access_list": Field("ipAccessList", sequence(PUBLIC_ENDPOINT_ACCESS)),
    },
)

CREATE_VPC_PEERING_REQUEST = Shape(
    {
        "labels": Field("labels", mapping(text)),
        "tidb_cloud_region_id": Field("tidbCloudRegionId", text, required=True),
        "customer_region_id": Field("customerRegionId", text),
        "customer_account_id": Field("customerAccountId", text, required=True),
        "customer_vpc_id": Field("customerVpcId", text, required=True),
        "customer_vpc_cidr": Field("customerVpcCidr", text, required=True),
    },
)
