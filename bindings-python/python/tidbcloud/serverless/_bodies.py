# Generated from api/serverless.yaml by codegen; do not edit.
"""The shapes of what requests of the serverless service hold."""

from __future__ import annotations

from tidbcloud._body import (
    Bare,
    Field,
    Shape,
    boolean,
    clock,
    filled,
    integer,
    mapping,
    matching,
    not_negative,
    sequence,
    text,
    time,
)

AUDIT_LOG_FILTER = Shape(
    {
        "classes": Field("classes", sequence(text)),
        "tables": Field("tables", sequence(text)),
        "status_codes": Field("statusCodes", sequence(integer)),
    },
)

AUDIT_LOG_FILTER_RULE = Shape(
    {
        "display_name": Field("displayName", text, required=True),
        "users": Field("users", sequence(text), required=True),
        "filters": Field("filters", sequence(AUDIT_LOG_FILTER), required=True),
    },
    read_only=("filter_rule_id", "cluster_id", "disabled", "create_time", "update_time"),
)

CREATE_AUDIT_LOG_FILTER_RULE_REQUEST = Shape(
    {
        "filter_rule": Field("filterRule", AUDIT_LOG_FILTER_RULE, required=True),
    },
)

DOWNLOAD_AUDIT_LOG_FILES_REQUEST = Shape(
    {
        "audit_log_file_names": Field("auditLogFileNames", sequence(text), required=True),
    },
)

ACCESS_KEY = Shape(
    {
        "id": Field("id", text, required=True),
        "secret": Field("secret", text, required=True),
    },
)

AUDIT_LOG_S3_STORAGE = Shape(
    {
        "uri": Field("uri", text, required=True),
        "auth_type": Field("authType", text, required=True),
        "access_key": Field("accessKey", ACCESS_KEY),
        "role_arn": Field("roleArn", text),
    },
)

AUDIT_LOG_GCS_STORAGE = Shape(
    {
        "uri": Field("uri", text, required=True),
        "auth_type": Field("authType", text, required=True),
        "service_account_key": Field("serviceAccountKey", text),
    },
)

AUDIT_LOG_AZURE_BLOB_STORAGE = Shape(
    {
        "uri": Field("uri", text, required=True),
        "auth_type": Field("authType", text, required=True),
        "sas_token": Field("sasToken", text),
    },
)

AUDIT_LOG_OSS_STORAGE = Shape(
    {
        "uri": Field("uri", text, required=True),
        "auth_type": Field("authType", text, required=True),
        "access_key": Field("accessKey", ACCESS_KEY),
        "role_arn": Field("roleArn", text),
    },
)

AUDIT_LOG_STORAGE = Shape(
    {
        "type": Field("type", text, required=True),
        "s3": Field("s3", AUDIT_LOG_S3_STORAGE),
        "gcs": Field("gcs", AUDIT_LOG_GCS_STORAGE),
        "azure_blob": Field("azureBlob", AUDIT_LOG_AZURE_BLOB_STORAGE),
        "oss": Field("oss", AUDIT_LOG_OSS_STORAGE),
    },
)

DATABASE_AUDIT_LOG_CONFIG = Shape(
    {
        "enabled": Field("enabled", boolean),
        "unredacted": Field("unredacted", boolean),
        "cloud_storage": Field("cloudStorage", AUDIT_LOG_STORAGE),
        "rotation_interval_minutes": Field("rotationIntervalMinutes", integer),
        "rotation_size_mib": Field("rotationSizeMib", integer),
    },
    read_only=("cluster_id",),
)

UPDATE_AUDIT_LOG_CONFIG_REQUEST = Shape(
    {
        "audit_log_config": Field("auditLogConfig", DATABASE_AUDIT_LOG_CONFIG, required=True),
    },
)

UPDATE_AUDIT_LOG_FILTER_RULE_REQUEST = Shape(
    {
        "filters": Field("filters", sequence(AUDIT_LOG_FILTER)),
        "users": Field("users", sequence(text)),
        "disabled": Field("disabled", boolean),
        "display_name": Field("displayName", text),
    },
)

RESTORE_FROM_BACKUP = Shape(
    {
        "backup_id": Field("backupId", text),
    },
)

RESTORE_FROM_POINT_IN_TIME = Shape(
    {
        "cluster_id": Field("clusterId", text),
        "backup_time": Field("backupTime", time),
    },
)

RESTORE_REQUEST = Shape(
    {
        "snapshot": Field("snapshot", RESTORE_FROM_BACKUP),
        "point_in_time": Field("pointInTime", RESTORE_FROM_POINT_IN_TIME),
    },
)

CREATE_BRANCH_REQUEST = Shape(
    {
        "display_name": Field("displayName", text, required=True),
        "parent_id": Field("parentId", text),
        "parent_timestamp": Field("parentTimestamp", time),
        "root_password": Field("rootPassword", matching("^[^\\n]{8,64}$")),
        "annotations": Field("annotations", mapping(text)),
    },
)

UPDATE_BRANCH_SQL_USER_REQUEST = Shape(
    {
        "password": Field("password", matching("^[^\\n]{8,64}$")),
    },
)

KAFKA_PRIVATE_LINK = Shape(
    {
        "private_link_connection_id": Field("privateLinkConnectionId", text),
        "port": Field("port", integer),
    },
)

KAFKA_NETWORK = Shape(
    {
        "network_type": Field("networkType", text),
        "private_link": Field("privateLink", KAFKA_PRIVATE_LINK),
        "public_endpoints": Field("publicEndpoints", text),
    },
)

KAFKA_BROKER = Shape(
    {
        "kafka_version": Field("kafkaVersion", text),
        "compression": Field("compression", text),
    },
)

KAFKA_AUTHENTICATION = Shape(
    {
        "auth_type": Field("authType", text),
        "username": Field("username", text),
        "password": Field("password", text),
        "enable_tls": Field("enableTls", boolean),
        "server_name": Field("serverName", text),
    },
)

CONFLUENT_SCHEMA_REGISTRY = Shape(
    {
        "endpoint": Field("endpoint", text, required=True),
        "enable_http_auth": Field("enableHttpAuth", boolean),
        "username": Field("username", text),
        "password": Field("password", text),
    },
)

GLUE_SCHEMA_REGISTRY = Shape(
    {
        "region": Field("region", text, required=True),
        "name": Field("name", text, required=True),
        "access_key_id": Field("accessKeyId", text, required=True),
        "secret_access_key": Field("secretAccessKey", text, required=True),
    },
)

AVRO_CONFIG = Shape(
    {
        "decimal_handling_mode": Field("decimalHandlingMode", text),
        "bigint_unsigned_handling_mode": Field("bigintUnsignedHandlingMode", text),
        "confluent_schema_registry": Field("confluentSchemaRegistry", CONFLUENT_SCHEMA_REGISTRY),
        "aws_glue_schema_registry": Field("awsGlueSchemaRegistry", GLUE_SCHEMA_REGISTRY),
    },
)

DEBEZIUM_CONFIG = Shape(
    {
        "disable_output_old_value": Field("disableOutputOldValue", boolean),
        "disable_schema": Field("disableSchema", boolean),
    },
)

KAFKA_DATA_FORMAT = Shape(
    {
        "protocol": Field("protocol", text),
        "enable_tidb_extension": Field("enableTidbExtension", boolean),
        "avro_config": Field("avroConfig", AVRO_CONFIG),
        "debezium_config": Field("debeziumConfig", DEBEZIUM_CONFIG),
    },
)

KAFKA_PARTITION_DISPATCHER = Shape(
    {
        "partition_type": Field("partitionType", text),
        "matcher": Field("matcher", sequence(text)),
        "index_name": Field("indexName", text),
        "columns": Field("columns", sequence(text)),
    },
)

KAFKA_TOPIC_PARTITION_CONFIG = Shape(
    {
        "dispatch_type": Field("dispatchType", text),
        "default_topic": Field("defaultTopic", text),
        "topic_prefix": Field("topicPrefix", text),
        "separator": Field("separator", text),
        "topic_suffix": Field("topicSuffix", text),
        "replication_factor": Field("replicationFactor", integer),
        "partition_num": Field("partitionNum", integer),
        "partition_dispatchers": Field("partitionDispatchers", sequence(KAFKA_PARTITION_DISPATCHER)),
    },
)

KAFKA_COLUMN_SELECTOR = Shape(
    {
        "matcher": Field("matcher", sequence(text)),
        "columns": Field("columns", sequence(text)),
    },
)

KAFKA_SINK = Shape(
    {
        "network": Field("network", KAFKA_NETWORK),
        "broker": Field("broker", KAFKA_BROKER),
        "authentication": Field("authentication", KAFKA_AUTHENTICATION),
        "data_format": Field("dataFormat", KAFKA_DATA_FORMAT),
        "topic_partition_config": Field("topicPartitionConfig", KAFKA_TOPIC_PARTITION_CONFIG),
        "column_selectors": Field("columnSelectors", sequence(KAFKA_COLUMN_SELECTOR)),
        "output_raw_change_event": Field("outputRawChangeEvent", boolean),
    },
)

MYSQL_PRIVATE_LINK = Shape(
    {
        "private_link_connection_id": Field("privateLinkConnectionId", text, required=True),
        "port": Field("port", integer, required=True),
    },
)

MYSQL_NETWORK = Shape(
    {
        "network_type": Field("networkType", text, required=True),
        "public_endpoint": Field("publicEndpoint", text),
        "private_link": Field("privateLink", MYSQL_PRIVATE_LINK),
    },
)

MYSQL_AUTHENTICATION = Shape(
    {
        "user_name": Field("userName", text, required=True),
        "password": Field("password", text, required=True),
        "enable_tls": Field("enableTls", boolean),
    },
)

MYSQL_SINK = Shape(
    {
        "network": Field("network", MYSQL_NETWORK, required=True),
        "authentication": Field("authentication", MYSQL_AUTHENTICATION, required=True),
    },
)

CHANGEFEED_SINK = Shape(
    {
        "type": Field("type", text, required=True),
        "kafka": Field("kafka", KAFKA_SINK),
        "mysql": Field("mysql", MYSQL_SINK),
    },
)

CHANGEFEED_EVENT_FILTER_RULE = Shape(
    {
        "matcher": Field("matcher", sequence(text)),
        "ignore_event": Field("ignoreEvent", sequence(text)),
    },
)

CHANGEFEED_FILTER = Shape(
    {
        "filter_rule": Field("filterRule", sequence(text)),
        "mode": Field("mode", text),
        "event_filter_rule": Field("eventFilterRule", sequence(CHANGEFEED_EVENT_FILTER_RULE)),
        "case_sensitive": Field("caseSensitive", boolean),
    },
)

CHANGEFEED_START_POSITION = Shape(
    {
        "mode": Field("mode", text),
        "tso": Field("tso", integer),
        "time": Field("time", time),
    },
)

CREATE_CHANGEFEED_REQUEST = Shape(
    {
        "display_name": Field("displayName", text),
        "sink": Field("sink", CHANGEFEED_SINK, required=True),
        "filter": Field("filter", CHANGEFEED_FILTER, required=True),
        "start_position": Field("startPosition", CHANGEFEED_START_POSITION),
    },
)

CHANGEFEED_KAFKA_ENDPOINT = Shape(
    {
        "kafka_type": Field("kafkaType", text, required=True),
        "advertised_listeners_pattern": Field("advertisedListenersPattern", mapping(text), required=True),
    },
)

CREATE_CHANGEFEED_PRIVATE_LINK_ENDPOINT_REQUEST = Shape(
    {
        "private_link_service_name": Field("privateLinkServiceName", text, required=True),
        "changefeed_type": Field("changefeedType", text, required=True),
        "kafka": Field("kafka", CHANGEFEED_KAFKA_ENDPOINT),
    },
)

DESCRIBE_SCHEMA_TABLE_REQUEST = Shape(
    {
        "filter_rules": Field("filterRules", sequence(text)),
    },
)

TEST_CHANGEFEED_REQUEST = Shape(
    {
        "sink": Field("sink", CHANGEFEED_SINK, required=True),
    },
)

UPDATE_CHANGEFEED_REQUEST = Shape(
    {
        "display_name": Field("displayName", text),
        "sink": Field("sink", CHANGEFEED_SINK, required=True),
        "filter": Field("filter", CHANGEFEED_FILTER, required=True),
    },
)

REGION = Shape(
    {
        "name": Field("name", matching("^regions/[a-z0-9]+-[^\\n]+$")),
    },
    read_only=("region_id", "cloud_provider", "display_name", "provider", "service_plans"),
)

SPENDING_LIMIT = Shape(
    {
        "monthly": Field("monthly", integer),
    },
)

AUTOMATED_BACKUP_POLICY = Shape(
    {
        "start_time": Field("startTime", clock),
        "retention_days": Field("retentionDays", integer),
    },
)

AUTHORIZED_NETWORK = Shape(
    {
        "start_ip_address": Field("startIpAddress", text, required=True),
        "end_ip_address": Field("endIpAddress", text, required=True),
        "display_name": Field("displayName", text, required=True),
    },
)

PUBLIC_ENDPOINT = Shape(
    {
        "disabled": Field("disabled", boolean),
        "authorized_networks": Field("authorizedNetworks", sequence(AUTHORIZED_NETWORK)),
    },
    read_only=("host", "port"),
)

ENDPOINTS = Shape(
    {
        "public": Field("public", PUBLIC_ENDPOINT),
    },
    read_only=("private",),
)

ENCRYPTION_CONFIG = Shape(
    {
        "enhanced_encryption_enabled": Field("enhancedEncryptionEnabled", boolean),
    },
)

AUDIT_LOG_CONFIG = Shape(
    {
        "enabled": Field("enabled", boolean),
        "unredacted": Field("unredacted", boolean),
    },
)

AUTO_SCALING = Shape(
    {
        "min_rcu": Field("minRcu", not_negative(integer)),
        "max_rcu": Field("maxRcu", integer),
    },
)

CREATE_CLUSTER_REQUEST = Shape(
    {
        "display_name": Field(
            "displayName",
            matching("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$"),
            required=True,
        ),
        "region": Field("region", REGION, required=True),
        "spending_limit": Field("spendingLimit", SPENDING_LIMIT),
        "automated_backup_policy": Field("automatedBackupPolicy", AUTOMATED_BACKUP_POLICY),
        "endpoints": Field("endpoints", ENDPOINTS),
        "root_password": Field("rootPassword", matching("^[^\\n]{8,64}$")),
        "encryption_config": Field("encryptionConfig", ENCRYPTION_CONFIG),
        "high_availability_type": Field("highAvailabilityType", text),
        "labels": Field("labels", mapping(text)),
        "audit_log_config": Field("auditLogConfig", AUDIT_LOG_CONFIG),
        "auto_scaling": Field("autoScaling", AUTO_SCALING),
    },
)

BATCH_CREATE_CLUSTER_ITEM = Shape(
    {
        "cluster": Field("cluster", CREATE_CLUSTER_REQUEST),
    },
)

BATCH_CREATE_CLUSTERS_REQUEST = Shape(
    {
        "requests": Field("requests", sequence(BATCH_CREATE_CLUSTER_ITEM), required=True),
    },
)

CHANGE_ROOT_PASSWORD_REQUEST = Shape(
    {
        "password": Field("password", matching("^[^\\n]{8,64}$"), required=True),
    },
)

CLUSTER_UPDATE = Shape(
    {
        "display_name": Field("displayName", matching("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$")),
        "spending_limit": Field("spendingLimit", SPENDING_LIMIT),
        "automated_backup_policy": Field("automatedBackupPolicy", AUTOMATED_BACKUP_POLICY),
        "endpoints": Field("endpoints", ENDPOINTS),
        "labels": Field("labels", mapping(text)),
        "audit_log_config": Field("auditLogConfig", AUDIT_LOG_CONFIG),
        "auto_scaling": Field("autoScaling", AUTO_SCALING),
    },
)

UPDATE_CLUSTER_REQUEST = Shape(
    {
        "cluster": Field("cluster", CLUSTER_UPDATE),
        "update_mask": Field("updateMask", text, required=True),
    },
)

EXPORT_TABLE_FILTER = Shape(
    {
        "patterns": Field("patterns", sequence(text)),
        "where": Field("where", text),
        "partitions": Field("partitions", sequence(text)),
    },
)

EXPORT_FILTER = Shape(
    {
        "sql": Field("sql", text),
        "table": Field("table", EXPORT_TABLE_FILTER),
    },
)

EXPORT_CSV_FORMAT = Shape(
    {
        "separator": Field("separator", text),
        "delimiter": Field("delimiter", text),
        "null_value": Field("nullValue", text),
        "skip_header": Field("skipHeader", boolean),
    },
)

EXPORT_PARQUET_FORMAT = Shape(
    {
        "compression": Field("compression", text),
    },
)

EXPORT_OPTIONS = Shape(
    {
        "file_type": Field("fileType", text),
        "database": Field("database", text),
        "table": Field("table", text),
        "compression": Field("compression", text),
        "filter": Field("filter", EXPORT_FILTER),
        "csv_format": Field("csvFormat", EXPORT_CSV_FORMAT),
        "parquet_format": Field("parquetFormat", EXPORT_PARQUET_FORMAT),
    },
)

S3_TARGET = Shape(
    {
        "uri": Field("uri", text),
        "bucket_uri": Field("bucketUri", text),
        "auth_type": Field("authType", text, required=True),
        "role_arn": Field("roleArn", text),
        "access_key": Field("accessKey", ACCESS_KEY),
    },
)

GCS_TARGET = Shape(
    {
        "uri": Field("uri", text, required=True),
        "auth_type": Field("authType", text, required=True),
        "service_account_key": Field("serviceAccountKey", text),
    },
)

AZURE_BLOB_TARGET = Shape(
    {
        "uri": Field("uri", text, required=True),
        "auth_type": Field("authType", text, required=True),
        "sas_token": Field("sasToken", text),
    },
)

OSS_TARGET = Shape(
    {
        "uri": Field("uri", text, required=True),
        "auth_type": Field("authType", text, required=True),
        "access_key": Field("accessKey", ACCESS_KEY),
    },
)

EXPORT_TARGET = Shape(
    {
        "type": Field("type", text),
        "s3": Field("s3", S3_TARGET),
        "gcs": Field("gcs", GCS_TARGET),
        "azure_blob": Field("azureBlob", AZURE_BLOB_TARGET),
        "oss": Field("oss", OSS_TARGET),
    },
)

CREATE_EXPORT_REQUEST = Shape(
    {
        "display_name": Field("displayName", text),
        "export_options": Field("exportOptions", EXPORT_OPTIONS),
        "target": Field("target", EXPORT_TARGET),
    },
)

DOWNLOAD_EXPORT_FILES_REQUEST = Shape(
    {
        "file_names": Field("fileNames", sequence(text), required=True),
    },
)

COMPLETE_PART = Shape(
    {
        "part_number": Field("partNumber", not_negative(integer), required=True),
        "etag": Field("etag", text, required=True),
    },
)

IMPORTS_COMPLETE_UPLOAD_BODY = Bare("parts", sequence(COMPLETE_PART))

IMPORT_CSV_FORMAT = Shape(
    {
        "separator": Field("separator", text),
        "delimiter": Field("delimiter", text),
        "header": Field("header", boolean),
        "not_null": Field("notNull", boolean),
        "null": Field("null", text),
        "backslash_escape": Field("backslashEscape", boolean),
        "trim_last_separator": Field("trimLastSeparator", boolean),
    },
)

IMPORT_OPTIONS = Shape(
    {
        "file_type": Field("fileType", text, required=True),
        "csv_format": Field("csvFormat", IMPORT_CSV_FORMAT),
    },
)

LOCAL_SOURCE = Shape(
    {
        "upload_id": Field("uploadId", text, required=True),
        "target_database": Field("targetDatabase", text, required=True),
        "target_table": Field("targetTable", text, required=True),
    },
    read_only=("file_name",),
)

S3_SOURCE = Shape(
    {
        "uri": Field("uri", text, required=True),
        "auth_type": Field("authType", text, required=True),
        "role_arn": Field("roleArn", text),
        "access_key": Field("accessKey", ACCESS_KEY),
    },
)

GCS_SOURCE = Shape(
    {
        "uri": Field("uri", text, required=True),
        "auth_type": Field("authType", text, required=True),
        "service_account_key": Field("serviceAccountKey", text),
    },
)

AZURE_BLOB_SOURCE = Shape(
    {
        "uri": Field("uri", text, required=True),
        "auth_type": Field("authType", text, required=True),
        "sas_token": Field("sasToken", text),
    },
)

S3_COMPATIBLE_SOURCE = Shape(
    {
        "uri": Field("uri", text, required=True),
        "auth_type": Field("authType", text, required=True),
        "access_key": Field("accessKey", ACCESS_KEY),
        "endpoint": Field("endpoint", text),
    },
)

OSS_SOURCE = Shape(
    {
        "uri": Field("uri", text, required=True),
        "auth_type": Field("authType", text, required=True),
        "access_key": Field("accessKey", ACCESS_KEY),
    },
)

IMPORT_SOURCE = Shape(
    {
        "type": Field("type", text, required=True),
        "local": Field("local", LOCAL_SOURCE),
        "s3": Field("s3", S3_SOURCE),
        "gcs": Field("gcs", GCS_SOURCE),
        "azure_blob": Field("azureBlob", AZURE_BLOB_SOURCE),
        "s3_compatible": Field("s3Compatible", S3_COMPATIBLE_SOURCE),
        "oss": Field("oss", OSS_SOURCE),
    },
)

CREATE_IMPORT_REQUEST = Shape(
    {
        "import_options": Field("importOptions", IMPORT_OPTIONS, required=True),
        "source": Field("source", IMPORT_SOURCE, required=True),
    },
)

MIGRATION_SECURITY = Shape(
    {
        "cert_allowed_cn": Field("certAllowedCn", sequence(text)),
        "ssl_ca_content": Field("sslCaContent", text),
        "ssl_cert_content": Field("sslCertContent", text),
        "ssl_key_content": Field("sslKeyContent", text),
    },
)

MIGRATION_CONNECTION = Shape(
    {
        "conn_type": Field("connType", text, required=True),
        "endpoint_id": Field("endpointId", text),
        "host": Field("host", text),
        "port": Field("port", integer, required=True),
        "user": Field("user", text, required=True),
        "password": Field("password", text, required=True),
        "security": Field("security", MIGRATION_SECURITY),
    },
)

MIGRATION_RULE_SOURCE = Shape(
    {
        "schema_pattern": Field("schemaPattern", text, required=True),
        "table_pattern": Field("tablePattern", text),
    },
)

MIGRATION_RULE_TARGET = Shape(
    {
        "schema": Field("schema", filled, required=True),
        "table": Field("table", text),
    },
)

MIGRATION_RULE = Shape(
    {
        "source_table": Field("sourceTable", MIGRATION_RULE_SOURCE),
        "target_table": Field("targetTable", MIGRATION_RULE_TARGET),
    },
)

MIGRATION_SOURCE = Shape(
    {
        "conn_profile": Field("connProfile", MIGRATION_CONNECTION, required=True),
        "migration_rules": Field("migrationRules", sequence(MIGRATION_RULE)),
        "binlog_name": Field("binlogName", text),
        "binlog_position": Field("binlogPosition", integer),
        "binlog_gtid": Field("binlogGtid", text),
        "source_type": Field("sourceType", text, required=True),
    },
)

MIGRATION_TARGET = Shape(
    {
        "user": Field("user", text, required=True),
        "password": Field("password", text, required=True),
    },
)

CREATE_MIGRATION_PRECHECK_REQUEST = Shape(
    {
        "display_name": Field("displayName", text, required=True),
        "sources": Field("sources", sequence(MIGRATION_SOURCE), required=True),
        "target": Field("target", MIGRATION_TARGET, required=True),
        "mode": Field("mode", text, required=True),
        "shard_mode": Field("shardMode", text),
    },
)

CREATE_MIGRATION_REQUEST = Shape(
    {
        "display_name": Field("displayName", text, required=True),
        "sources": Field("sources", sequence(MIGRATION_SOURCE), required=True),
        "target": Field("target", MIGRATION_TARGET, required=True),
        "mode": Field("mode", text, required=True),
        "shard_mode": Field("shardMode", text),
    },
)

ATTACH_DOMAIN = Shape(
    {
        "type": Field("type", text, required=True),
        "unique_name": Field("uniqueName", text),
    },
)

ATTACH_DOMAINS_REQUEST = Shape(
    {
        "attach_domain": Field("attachDomain", ATTACH_DOMAIN, required=True),
        "validate_only": Field("validateOnly", boolean),
    },
)

AWS_ENDPOINT_SERVICE = Shape(
    {
        "name": Field("name", text, required=True),
        "region": Field("region", text),
    },
    read_only=("endpoint_id", "availability_zone_ids"),
)

ALICLOUD_ENDPOINT_SERVICE = Shape(
    {
        "name": Field("name", text, required=True),
    },
    read_only=("endpoint_id", "availability_zone_ids"),
)

NEW_PRIVATE_LINK_CONNECTION = Shape(
    {
        "cluster_id": Field("clusterId", text, required=True),
        "display_name": Field("displayName", text, required=True),
        "type": Field("type", text, required=True),
        "aws_endpoint_service": Field("awsEndpointService", AWS_ENDPOINT_SERVICE),
        "alicloud_endpoint_service": Field("alicloudEndpointService", ALICLOUD_ENDPOINT_SERVICE),
    },
)

CREATE_PRIVATE_LINK_CONNECTION_REQUEST = Shape(
    {
        "private_link_connection": Field("privateLinkConnection", NEW_PRIVATE_LINK_CONNECTION, required=True),
    },
)

DETACH_DOMAINS_REQUEST = Shape(
    {
        "attach_domain_id": Field("attachDomainId", text, required=True),
    },
)
