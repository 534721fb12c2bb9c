# Generated from api/data_service.yaml by codegen; do not edit.
"""The shapes of what requests of the data_service service hold."""

from __future__ import annotations

from tidbcloud._body import (
    Field,
    Shape,
    boolean,
    filled,
    integer,
    mapping,
    matching,
    not_negative,
    sequence,
    text,
)

API_KEY_EXPIRE_SETTING = Shape(
    {
        "expire_option": Field("expireOption", text),
        "api_key_ttl": Field("apiKeyTtl", not_negative(integer)),
    },
)

CREATE_API_KEY_REQUEST = Shape(
    {
        "description": Field("description", text, required=True),
        "role": Field("role", text, required=True),
        "rate_limit_rpm": Field("rateLimitRpm", not_negative(integer), required=True),
        "api_key_expire_setting": Field("apiKeyExpireSetting", API_KEY_EXPIRE_SETTING),
    },
)

UPDATE_API_KEY_REQUEST = Shape(
    {
        "description": Field("description", text),
        "role": Field("role", text),
        "rate_limit_rpm": Field("rateLimitRpm", not_negative(integer)),
        "api_key_expire_setting": Field("apiKeyExpireSetting", API_KEY_EXPIRE_SETTING),
    },
)

CREATE_DATA_APP_REQUEST = Shape(
    {
        "project_id": Field("projectId", text, required=True),
        "cluster_ids": Field("clusterIds", sequence(text)),
        "app_type": Field("appType", text),
        "version": Field("version", matching("^[1-9]\\.[0-9]\\.[0-9]$"), required=True),
        "display_name": Field("displayName", filled, required=True),
        "description": Field("description", text, required=True),
    },
)

UPDATE_DATA_APP_REQUEST = Shape(
    {
        "version": Field("version", matching("^[1-9]\\.[0-9]\\.[0-9]$")),
        "display_name": Field("displayName", filled),
        "description": Field("description", text),
    },
)

UPDATE_CHAT2_QUERY_SETTINGS_REQUEST = Shape(
    {
        "llm_api_key": Field("llmApiKey", text),
        "language_code": Field("languageCode", text),
        "llm_model": Field("llmModel", text),
    },
)

SYSTEM_ENDPOINT = Shape(
    {
        "type": Field("type", text, required=True),
        "key": Field("key", text, required=True),
        "enabled": Field("enabled", boolean, required=True),
    },
)

UPDATE_SYSTEM_ENDPOINT_CONFIG_REQUEST = Shape(
    {
        "items": Field("items", sequence(SYSTEM_ENDPOINT), required=True),
    },
)

CREATE_DATA_SOURCE_REQUEST = Shape(
    {
        "cluster_id": Field("clusterId", text, required=True),
    },
)

CREATE_DEPLOYMENT_REQUEST = Shape(
    {
        "description": Field("description", text),
    },
)

ENDPOINT_PARAMETER = Shape(
    {
        "name": Field("name", text, required=True),
        "type": Field("type", text, required=True),
        "item_type": Field("itemType", text),
        "required": Field("required", boolean),
        "default_value": Field("defaultValue", text),
        "description": Field("description", text),
        "enum": Field("enum", text),
    },
)

ENDPOINT_SETTINGS = Shape(
    {
        "timeout": Field("timeout", not_negative(integer), required=True),
        "row_limit": Field("rowLimit", not_negative(integer), required=True),
        "pagination_enabled": Field("paginationEnabled", boolean, required=True),
        "cache_enabled": Field("cacheEnabled", boolean, required=True),
        "cache_ttl": Field("cacheTtl", not_negative(integer)),
    },
)

CREATE_ENDPOINT_REQUEST = Shape(
    {
        "display_name": Field("displayName", matching("^[a-zA-Z0-9_\\-/\\[\\]]+$"), required=True),
        "description": Field("description", text),
        "path": Field("path", matching("^/([a-zA-Z0-9_]+/)*[a-zA-Z0-9_]+$"), required=True),
        "method": Field("method", text, required=True),
        "cluster_id": Field("clusterId", text, required=True),
        "params": Field("params", sequence(ENDPOINT_PARAMETER)),
        "settings": Field("settings", ENDPOINT_SETTINGS, required=True),
        "tag": Field("tag", text, required=True),
        "batch_operation": Field("batchOperation", boolean),
        "sql_template": Field("sqlTemplate", text, required=True),
    },
)

ENDPOINT_TEST_ARGUMENTS = Shape(
    {
        "items": Field("items", mapping(text), required=True),
    },
)

TEST_ENDPOINT_REQUEST = Shape(
    {
        "args": Field("args", sequence(ENDPOINT_TEST_ARGUMENTS), required=True),
    },
)

UPDATE_ENDPOINT_REQUEST = Shape(
    {
        "display_name": Field("displayName", matching("^[a-zA-Z0-9_\\-/\\[\\]]+$")),
        "description": Field("description", text),
        "path": Field("path", matching("^/([a-zA-Z0-9_]+/)*[a-zA-Z0-9_]+$")),
        "method": Field("method", text),
        "cluster_id": Field("clusterId", text),
        "params": Field("params", sequence(ENDPOINT_PARAMETER)),
        "settings": Field("settings", ENDPOINT_SETTINGS),
        "tag": Field("tag", text),
        "batch_operation": Field("batchOperation", boolean),
        "sql_template": Field("sqlTemplate", text),
    },
)
