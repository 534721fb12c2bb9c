# Generated from api/v1beta.yaml by codegen; do not edit.
"""The shapes of what requests of the v1beta service hold."""

from __future__ import annotations

from tidbcloud._body import (
    Field,
    Shape,
    boolean,
    filled,
    integer,
    matching,
    not_negative,
    sequence,
    text,
    unsigned,
)

ACCESS_POINT_IP_RANGE = Shape(
    {
        "cidr": Field("cidr", text),
    },
)

ACCESS_POINT_PUBLIC_ENDPOINT = Shape(
    {
        "ip_allowlist": Field("ip_allowlist", sequence(ACCESS_POINT_IP_RANGE)),
    },
    read_only=("host", "port"),
)

CREATE_ACCESS_POINT_REQUEST = Shape(
    {
        "display_name": Field(
            "display_name",
            matching("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$"),
            required=True,
        ),
        "public_endpoint": Field("public_endpoint", ACCESS_POINT_PUBLIC_ENDPOINT),
    },
)

UPDATE_ACCESS_POINT_REQUEST = Shape(
    {
        "display_name": Field("display_name", matching("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$")),
        "public_endpoint": Field("public_endpoint", ACCESS_POINT_PUBLIC_ENDPOINT),
    },
)

AWS_CMEK = Shape(
    {
        "region": Field("region", text, required=True),
        "kms_arn": Field("kms_arn", text, required=True),
    },
)

CREATE_AWS_CMEK_REQUEST = Shape(
    {
        "specs": Field("specs", sequence(AWS_CMEK), required=True),
    },
)

CREATE_BACKUP_REQUEST = Shape(
    {
        "name": Field("name", text, required=True),
        "description": Field("description", text),
    },
)

TIDB_COMPONENT = Shape(
    {
        "node_size": Field("node_size", text, required=True),
        "node_quantity": Field("node_quantity", integer, required=True),
    },
)

TIKV_COMPONENT = Shape(
    {
        "node_size": Field("node_size", text, required=True),
        "storage_size_gib": Field("storage_size_gib", integer, required=True),
        "node_quantity": Field("node_quantity", integer, required=True),
    },
)

TIFLASH_COMPONENT = Shape(
    {
        "node_size": Field("node_size", text, required=True),
        "storage_size_gib": Field("storage_size_gib", integer, required=True),
        "node_quantity": Field("node_quantity", integer, required=True),
    },
)

CLUSTER_COMPONENTS = Shape(
    {
        "tidb": Field("tidb", TIDB_COMPONENT, required=True),
        "tikv": Field("tikv", TIKV_COMPONENT, required=True),
        "tiflash": Field("tiflash", TIFLASH_COMPONENT),
    },
)

IP_ACCESS_LIST_ENTRY = Shape(
    {
        "cidr": Field("cidr", text, required=True),
        "description": Field("description", text),
    },
)

NEW_CLUSTER_CONFIG = Shape(
    {
        "root_password": Field("root_password", filled, required=True),
        "port": Field("port", not_negative(integer)),
        "components": Field("components", CLUSTER_COMPONENTS),
        "ip_access_list": Field("ip_access_list", sequence(IP_ACCESS_LIST_ENTRY)),
    },
)

CREATE_CLUSTER_REQUEST = Shape(
    {
        "name": Field("name", matching("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$"), required=True),
        "cluster_type": Field("cluster_type", text, required=True),
        "cloud_provider": Field("cloud_provider", text, required=True),
        "region": Field("region", text, required=True),
        "config": Field("config", NEW_CLUSTER_CONFIG, required=True),
    },
)

UPDATE_TIDB_COMPONENT = Shape(
    {
        "node_size": Field("node_size", text),
        "node_quantity": Field("node_quantity", integer),
        "accesspoint_id": Field("accesspoint_id", unsigned),
    },
)

UPDATE_TIKV_COMPONENT = Shape(
    {
        "node_size": Field("node_size", text),
        "storage_size_gib": Field("storage_size_gib", integer),
        "node_quantity": Field("node_quantity", integer),
    },
)

UPDATE_TIFLASH_COMPONENT = Shape(
    {
        "node_size": Field("node_size", text),
        "storage_size_gib": Field("storage_size_gib", integer),
        "node_quantity": Field("node_quantity", integer),
    },
)

UPDATE_CLUSTER_COMPONENTS = Shape(
    {
        "tidb": Field("tidb", UPDATE_TIDB_COMPONENT),
        "tikv": Field("tikv", UPDATE_TIKV_COMPONENT),
        "tiflash": Field("tiflash", UPDATE_TIFLASH_COMPONENT),
    },
)

UPDATE_CLUSTER_CONFIG = Shape(
    {
        "components": Field("components", UPDATE_CLUSTER_COMPONENTS),
        "paused": Field("paused", boolean),
    },
)

UPDATE_CLUSTER_REQUEST = Shape(
    {
        "config": Field("config", UPDATE_CLUSTER_CONFIG, required=True),
    },
)

AWS_ASSUME_ROLE_ACCESS = Shape(
    {
        "assume_role": Field("assume_role", text, required=True),
    },
)

AWS_KEY_ACCESS = Shape(
    {
        "access_key_id": Field("access_key_id", text, required=True),
        "secret_access_key": Field("secret_access_key", text, required=True),
    },
)

AZURE_TOKEN_ACCESS = Shape(
    {
        "sas_token": Field("sas_token", text, required=True),
    },
)

CSV_CONFIG = Shape(
    {
        "delimiter": Field("delimiter", text),
        "quote": Field("quote", text),
        "backslash_escape": Field("backslash_escape", boolean),
        "has_header_row": Field("has_header_row", boolean),
    },
)

IMPORT_FORMAT = Shape(
    {
        "type": Field("type", text, required=True),
        "csv_config": Field("csv_config", CSV_CONFIG),
    },
)

IMPORT_SOURCE = Shape(
    {
        "type": Field("type", text, required=True),
        "uri": Field("uri", text, required=True),
        "aws_assume_role_access": Field("aws_assume_role_access", AWS_ASSUME_ROLE_ACCESS),
        "aws_key_access": Field("aws_key_access", AWS_KEY_ACCESS),
        "azure_token_access": Field("azure_token_access", AZURE_TOKEN_ACCESS),
        "format": Field("format", IMPORT_FORMAT, required=True),
    },
)

IMPORT_TARGET_TABLE = Shape(
    {
        "database_name": Field("database_name", text, required=True),
        "table_name": Field("table_name", text, required=True),
        "file_name_pattern": Field("file_name_pattern", text),
    },
)

IMPORT_TARGET = Shape(
    {
        "tables": Field("tables", sequence(IMPORT_TARGET_TABLE)),
    },
)

IMPORT_SPEC = Shape(
    {
        "source": Field("source", IMPORT_SOURCE, required=True),
        "target": Field("target", IMPORT_TARGET, required=True),
    },
)

COLUMN_DEFINITION = Shape(
    {
        "column_name": Field("column_name", text, required=True),
        "column_type": Field("column_type", text, required=True),
    },
)

TABLE_SCHEMA = Shape(
    {
        "column_definitions": Field("column_definitions", sequence(COLUMN_DEFINITION), required=True),
        "primary_key_columns": Field("primary_key_columns", sequence(text)),
    },
)

TABLE_DEFINITION = Shape(
    {
        "database_name": Field("database_name", text, required=True),
        "table_name": Field("table_name", text, required=True),
        "schema": Field("schema", TABLE_SCHEMA, required=True),
    },
)

IMPORT_OPTIONS = Shape(
    {
        "pre_create_tables": Field("pre_create_tables", sequence(TABLE_DEFINITION)),
    },
)

CREATE_IMPORT_REQUEST = Shape(
    {
        "name": Field("name", text),
        "spec": Field("spec", IMPORT_SPEC, required=True),
        "options": Field("options", IMPORT_OPTIONS),
    },
)

PREVIEW_IMPORT_REQUEST = Shape(
    {
        "spec": Field("spec", IMPORT_SPEC, required=True),
        "limit_rows_count": Field("limit_rows_count", not_negative(integer)),
    },
)

UPDATE_IMPORT_REQUEST = Shape(
    {
        "action": Field("action", text, required=True),
    },
)

LOCAL_FILE_PAYLOAD = Shape(
    {
        "total_size_bytes": Field("total_size_bytes", unsigned, required=True),
        "content": Field("content", text, required=True),
    },
)

UPLOAD_IMPORT_FILE_REQUEST = Shape(
    {
        "local_file_name": Field("local_file_name", text, required=True),
        "payload": Field("payload", LOCAL_FILE_PAYLOAD, required=True),
    },
)

CREATE_PRIVATE_ENDPOINT_REQUEST = Shape(
    {
        "endpoint_name": Field("endpoint_name", text, required=True),
    },
)

CREATE_PRIVATE_ENDPOINT_SERVICE_REQUEST = Shape(
    {},
)

CREATE_PRIVATE_LINK_ENDPOINT_REQUEST = Shape(
    {
        "endpoint_name": Field("endpoint_name", text, required=True),
    },
)

CREATE_PROJECT_REQUEST = Shape(
    {
        "name": Field("name", text, required=True),
        "aws_cmek_enabled": Field("aws_cmek_enabled", boolean),
    },
)

CREATE_RESTORE_REQUEST = Shape(
    {
        "backup_id": Field("backup_id", unsigned, required=True),
        "name": Field("name", matching("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$"), required=True),
        "config": Field("config", NEW_CLUSTER_CONFIG, required=True),
    },
)
