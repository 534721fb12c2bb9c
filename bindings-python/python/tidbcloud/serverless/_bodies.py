# Generated from api/serverless.yaml by codegen; do not edit.
"""The shapes of what requests of the serverless service hold."""

from __future__ import annotations

from tidbcloud._body import Bare, Field, Shape, boolean, integer, mapping, sequence, text, time

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
        "root_password": Field("rootPassword", text),
        "annotations": Field("annotations", mapping(text)),
    },
)

UPDATE_BRANCH_SQL_USER_REQUEST = Shape(
    {
        "password": Field("password", text),
    },
)

REGION = Shape(
    {
        "name": Field("name", text),
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
        "start_time": Field("startTime", text),
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
        "min_rcu": Field("minRcu", integer),
        "max_rcu": Field("maxRcu", integer),
    },
)

CREATE_CLUSTER_REQUEST = Shape(
    {
        "display_name": Field("displayName", text, required=True),
        "region": Field("region", REGION, required=True),
        "spending_limit": Field("spendingLimit", SPENDING_LIMIT),
        "automated_backup_policy": Field("automatedBackupPolicy", AUTOMATED_BACKUP_POLICY),
        "endpoints": Field("endpoints", ENDPOINTS),
        "root_password": Field("rootPassword", text),
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
        "password": Field("password", text, required=True),
    },
)

CLUSTER_UPDATE = Shape(
    {
        "display_name": Field("displayName", text),
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
        "part_number": Field("partNumber", integer, required=True),
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
