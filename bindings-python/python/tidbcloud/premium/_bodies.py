# Generated from api/premium.yaml by codegen; do not edit.
"""The shapes of what requests of the premium service hold."""

from __future__ import annotations

from tidbcloud._body import (
    Field,
    Shape,
    anything,
    boolean,
    integer,
    mapping,
    matching,
    not_negative,
    sequence,
    text,
    time,
    unsigned,
)

CREATE_BACKUP_REQUEST = Shape(
    {
        "name": Field("name", text, required=True),
    },
)

AWS_KMS_KEY = Shape(
    {
        "kms_key_arn": Field("kmsKeyArn", text, required=True),
    },
)

ALIYUN_KMS_KEY = Shape(
    {
        "kms_key_arn": Field("kmsKeyArn", text, required=True),
    },
)

CUSTOMER_MANAGED_ENCRYPTION_KEY = Shape(
    {
        "region_id": Field("regionId", text, required=True),
        "service_plan": Field("servicePlan", text, required=True),
        "aws_kms": Field("awsKms", AWS_KMS_KEY),
        "aliyun_kms": Field("aliyunKms", ALIYUN_KMS_KEY),
    },
    read_only=(
        "name",
        "customer_managed_encryption_key_id",
        "cloud_provider",
        "aws_principal",
        "aliyun_principal",
        "create_time",
    ),
)

DUAL_LAYER_DATA_ENCRYPTION = Shape(
    {
        "no_encryption": Field("noEncryption", mapping(anything)),
        "default_key": Field("defaultKey", mapping(anything)),
        "cmek": Field("cmek", CUSTOMER_MANAGED_ENCRYPTION_KEY),
    },
)

CREATE_INSTANCE_REQUEST = Shape(
    {
        "display_name": Field(
            "displayName",
            matching("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$"),
            required=True,
        ),
        "region_id": Field("regionId", text, required=True),
        "max_rcu": Field("maxRcu", integer, required=True),
        "service_plan": Field("servicePlan", text, required=True),
        "root_password": Field("rootPassword", matching("^(rsa_oaep_sha256:[^\\n]+|[^\\n]{8,64})$")),
        "annotations": Field("annotations", mapping(text)),
        "labels": Field("labels", mapping(text)),
        "dual_layer_data_encryption": Field("dualLayerDataEncryption", DUAL_LAYER_DATA_ENCRYPTION),
        "tags": Field("tags", sequence(text)),
    },
)

BACKUP_STORAGE_AUTH = Shape(
    {
        "access_key_id": Field("accessKeyId", text, required=True),
        "access_key_secret": Field("accessKeySecret", text, required=True),
    },
)

CLASSIC_BACKUP_STORAGE = Shape(
    {
        "cloud_provider": Field("cloudProvider", text, required=True),
        "region_id": Field("regionId", text),
        "bucket_uri": Field("bucketUri", text, required=True),
        "auth": Field("auth", BACKUP_STORAGE_AUTH, required=True),
    },
)

RESTORE_REQUEST = Shape(
    {
        "tidb": Field("tidb", CREATE_INSTANCE_REQUEST, required=True),
        "source_tidb_id": Field("sourceTidbId", text),
        "restore_mode": Field("restoreMode", text, required=True),
        "backup_id": Field("backupId", text),
        "point_in_time": Field("pointInTime", time),
        "classic_backup_storage": Field("classicBackupStorage", CLASSIC_BACKUP_STORAGE),
        "validate_only": Field("validateOnly", boolean),
    },
)

NETWORK_INFO = Shape(
    {
        "network_type": Field("networkType", text, required=True),
        "sink_endpoint_id": Field("sinkEndpointId", unsigned),
        "ports": Field("ports", sequence(integer)),
    },
)

EVENT_FILTER = Shape(
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

TABLE_CONFIG = Shape(
    {
        "filter_rules": Field("filterRules", sequence(text)),
        "mode": Field("mode", text, required=True),
        "case_sensitive": Field("caseSensitive", boolean),
        "event_filters": Field("eventFilters", sequence(EVENT_FILTER)),
        "bdr_mode": Field("bdrMode", boolean),
    },
)

START_POSITION = Shape(
    {
        "mode": Field("mode", text, required=True),
        "start_tso": Field("startTso", integer),
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
        "kafka_client_id": Field("kafkaClientId", text),
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
        "matcher": Field("matcher", sequence(text), required=True),
        "index_name": Field("indexName", text),
        "columns": Field("columns", sequence(text)),
    },
)

KAFKA_TOPIC_PARTITION = Shape(
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
        "topic_partition_config": Field("topicPartitionConfig", KAFKA_TOPIC_PARTITION, required=True),
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

S3_ENDPOINT = Shape(
    {
        "s3_uri": Field("s3Uri", text, required=True),
        "auth_type": Field("authType", text, required=True),
        "access_key": Field("accessKey", text),
        "secret_key": Field("secretKey", text),
        "iam_assumed_role_arn": Field("iamAssumedRoleArn", text),
        "custom_endpoint": Field("customEndpoint", text),
        "provider": Field("provider", text),
    },
)

S3_DATA_FORMAT = Shape(
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
        "file_size": Field("fileSize", not_negative(integer)),
    },
)

S3_DOWNSTREAM = Shape(
    {
        "endpoint": Field("endpoint", S3_ENDPOINT, required=True),
        "data_format": Field("dataFormat", S3_DATA_FORMAT, required=True),
        "storage_flush_config": Field("storageFlushConfig", STORAGE_FLUSH_CONFIG),
    },
)

NEW_CHANGEFEED = Shape(
    {
        "tidb_id": Field("tidbId", text, required=True),
        "name": Field("name", text, required=True),
        "network_info": Field("networkInfo", NETWORK_INFO),
        "changefeed_capacity": Field("changefeedCapacity", text, required=True),
        "downstream_type": Field("downstreamType", text, required=True),
        "table_config": Field("tableConfig", TABLE_CONFIG, required=True),
        "start_position": Field("startPosition", START_POSITION, required=True),
        "kafka": Field("kafka", KAFKA_DOWNSTREAM),
        "mysql": Field("mysql", MYSQL_DOWNSTREAM),
        "s3": Field("s3", S3_DOWNSTREAM),
    },
)

CREATE_CHANGEFEED_REQUEST = Shape(
    {
        "changefeed": Field("changefeed", NEW_CHANGEFEED, required=True),
        "dry_run": Field("dryRun", boolean),
    },
)

EDIT_DOWNSTREAM_CONFIG_REQUEST = Shape(
    {
        "dry_run": Field("dryRun", boolean),
        "table_config": Field("tableConfig", TABLE_CONFIG),
        "downstream_type": Field("downstreamType", text, required=True),
        "kafka": Field("kafka", KAFKA_DOWNSTREAM),
        "mysql": Field("mysql", MYSQL_DOWNSTREAM),
        "s3": Field("s3", S3_DOWNSTREAM),
    },
)

SCALE_CHANGEFEED_REQUEST = Shape(
    {
        "changefeed_capacity": Field("changefeedCapacity", text, required=True),
    },
)

RESET_ROOT_PASSWORD_REQUEST = Shape(
    {
        "root_password": Field(
            "rootPassword",
            matching("^(rsa_oaep_sha256:[^\\n]+|[^\\n]{8,64})$"),
            required=True,
        ),
    },
)

UPDATE_INSTANCE_REQUEST = Shape(
    {
        "display_name": Field("displayName", matching("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$")),
        "max_rcu": Field("maxRcu", integer),
    },
)
