// Generated from api/ by codegen; do not edit.

//! The operation table: what the engine knows of each operation.
//!
//! Bindings name a row by its index in [`OPERATIONS`].

use std::time::Duration;

use crate::operation::{Method, Operation, Pagination, Wait};
use crate::service::Service;

/// All operations of all services, sorted by canonical name.
pub static OPERATIONS: &[&Operation] = &[
    &BILLING_BILLS_GET,
    &BILLING_BILLS_GET_DETAILS,
    &BILLING_COST_EXPLORER_GET_ARGS,
    &BILLING_COST_EXPLORER_QUERY,
    &DATA_SERVICE_API_KEYS_CREATE,
    &DATA_SERVICE_API_KEYS_DELETE,
    &DATA_SERVICE_API_KEYS_GET,
    &DATA_SERVICE_API_KEYS_LIST,
    &DATA_SERVICE_API_KEYS_UPDATE,
    &DATA_SERVICE_DATA_APPS_CREATE,
    &DATA_SERVICE_DATA_APPS_DELETE,
    &DATA_SERVICE_DATA_APPS_GET,
    &DATA_SERVICE_DATA_APPS_GET_API_SPEC,
    &DATA_SERVICE_DATA_APPS_GET_CHAT2QUERY_SETTINGS,
    &DATA_SERVICE_DATA_APPS_GET_SYSTEM_ENDPOINT_CONFIG,
    &DATA_SERVICE_DATA_APPS_LIST,
    &DATA_SERVICE_DATA_APPS_UPDATE,
    &DATA_SERVICE_DATA_APPS_UPDATE_CHAT2QUERY_SETTINGS,
    &DATA_SERVICE_DATA_APPS_UPDATE_SYSTEM_ENDPOINT_CONFIG,
    &DATA_SERVICE_DATA_SOURCES_CREATE,
    &DATA_SERVICE_DATA_SOURCES_DELETE,
    &DATA_SERVICE_DATA_SOURCES_GET,
    &DATA_SERVICE_DATA_SOURCES_LIST,
    &DATA_SERVICE_DEPLOYMENTS_CREATE,
    &DATA_SERVICE_DEPLOYMENTS_GET,
    &DATA_SERVICE_DEPLOYMENTS_LIST,
    &DATA_SERVICE_ENDPOINTS_CREATE,
    &DATA_SERVICE_ENDPOINTS_DELETE,
    &DATA_SERVICE_ENDPOINTS_GET,
    &DATA_SERVICE_ENDPOINTS_LIST,
    &DATA_SERVICE_ENDPOINTS_TEST,
    &DATA_SERVICE_ENDPOINTS_UPDATE,
    &DEDICATED_AUDIT_LOGS_CREATE_FILTER_RULE,
    &DEDICATED_AUDIT_LOGS_DELETE_FILTER_RULE,
    &DEDICATED_AUDIT_LOGS_GENERATE_FILE_DOWNLOAD_ADDRESS,
    &DEDICATED_AUDIT_LOGS_GET_CONFIG,
    &DEDICATED_AUDIT_LOGS_GET_FILTER_RULE,
    &DEDICATED_AUDIT_LOGS_LIST_FILTER_RULES,
    &DEDICATED_AUDIT_LOGS_QUERY_FILES,
    &DEDICATED_AUDIT_LOGS_REPLACE_FILTER_RULE,
    &DEDICATED_AUDIT_LOGS_SHOW_OBJECT_STORAGE_ACCESS_IAM_PRINCIPAL,
    &DEDICATED_AUDIT_LOGS_UPDATE_CONFIG,
    &DEDICATED_CHANGEFEEDS_CREATE,
    &DEDICATED_CHANGEFEEDS_DELETE,
    &DEDICATED_CHANGEFEEDS_EDIT_DOWNSTREAM_CONFIG,
    &DEDICATED_CHANGEFEEDS_GET,
    &DEDICATED_CHANGEFEEDS_LIST,
    &DEDICATED_CHANGEFEEDS_LIST_RCUS,
    &DEDICATED_CHANGEFEEDS_PAUSE,
    &DEDICATED_CHANGEFEEDS_RESUME,
    &DEDICATED_CHANGEFEEDS_SCALE,
    &DEDICATED_CLUSTERS_CREATE,
    &DEDICATED_CLUSTERS_DELETE,
    &DEDICATED_CLUSTERS_GET,
    &DEDICATED_CLUSTERS_GET_LOG_REDACTION_POLICY,
    &DEDICATED_CLUSTERS_GET_NODE_INSTANCE,
    &DEDICATED_CLUSTERS_LIST,
    &DEDICATED_CLUSTERS_LIST_NODE_INSTANCES,
    &DEDICATED_CLUSTERS_PAUSE,
    &DEDICATED_CLUSTERS_RESET_ROOT_PASSWORD,
    &DEDICATED_CLUSTERS_RESUME,
    &DEDICATED_CLUSTERS_SHOW_NODE_QUOTA,
    &DEDICATED_CLUSTERS_UPDATE,
    &DEDICATED_CLUSTERS_UPDATE_LOG_REDACTION_POLICY,
    &DEDICATED_IMPORTS_CANCEL,
    &DEDICATED_IMPORTS_CREATE,
    &DEDICATED_IMPORTS_GET,
    &DEDICATED_IMPORTS_LIST,
    &DEDICATED_INTEGRATIONS_CREATE,
    &DEDICATED_INTEGRATIONS_DELETE,
    &DEDICATED_INTEGRATIONS_LIST,
    &DEDICATED_MAINTENANCE_TASKS_GET,
    &DEDICATED_MAINTENANCE_TASKS_LIST,
    &DEDICATED_MAINTENANCE_TASKS_UPDATE,
    &DEDICATED_MAINTENANCE_WINDOWS_GET,
    &DEDICATED_MAINTENANCE_WINDOWS_LIST,
    &DEDICATED_MAINTENANCE_WINDOWS_UPDATE,
    &DEDICATED_NETWORK_CONTAINERS_CREATE,
    &DEDICATED_NETWORK_CONTAINERS_DELETE,
    &DEDICATED_NETWORK_CONTAINERS_GET,
    &DEDICATED_NETWORK_CONTAINERS_LIST,
    &DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_CREATE,
    &DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
    &DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_GET,
    &DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_GET_PRIVATE_LINK_SERVICE,
    &DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_LIST,
    &DEDICATED_REGIONS_GET,
    &DEDICATED_REGIONS_GET_NODE_SPEC,
    &DEDICATED_REGIONS_LIST,
    &DEDICATED_REGIONS_LIST_NODE_SPECS,
    &DEDICATED_REGIONS_SHOW_CLOUD_PROVIDERS,
    &DEDICATED_TIDB_NODE_GROUPS_CREATE,
    &DEDICATED_TIDB_NODE_GROUPS_DELETE,
    &DEDICATED_TIDB_NODE_GROUPS_GET,
    &DEDICATED_TIDB_NODE_GROUPS_GET_PUBLIC_ENDPOINT_SETTING,
    &DEDICATED_TIDB_NODE_GROUPS_LIST,
    &DEDICATED_TIDB_NODE_GROUPS_UPDATE,
    &DEDICATED_TIDB_NODE_GROUPS_UPDATE_PUBLIC_ENDPOINT_SETTING,
    &DEDICATED_VPC_PEERINGS_CREATE,
    &DEDICATED_VPC_PEERINGS_DELETE,
    &DEDICATED_VPC_PEERINGS_GET,
    &DEDICATED_VPC_PEERINGS_LIST,
    &IAM_API_KEYS_CREATE,
    &IAM_API_KEYS_DELETE,
    &IAM_API_KEYS_GET,
    &IAM_API_KEYS_LIST,
    &IAM_API_KEYS_UPDATE,
    &IAM_AUDIT_LOGS_LIST,
    &IAM_MEMBERS_BATCH_UPDATE,
    &IAM_MEMBERS_DELETE,
    &IAM_MEMBERS_INVITE,
    &IAM_MEMBERS_LIST,
    &IAM_MEMBERS_RESEND_INVITATION,
    &IAM_MEMBERS_UPDATE,
    &IAM_PROJECTS_LIST,
    &IAM_SQL_USERS_CREATE,
    &IAM_SQL_USERS_DELETE,
    &IAM_SQL_USERS_GET,
    &IAM_SQL_USERS_GET_DB_USER,
    &IAM_SQL_USERS_LIST,
    &IAM_SQL_USERS_UPDATE,
    &MSP_BILLS_GET,
    &MSP_BILLS_GET_FOR_CUSTOMER,
    &MSP_CREDITS_LIST,
    &MSP_CUSTOMERS_GET,
    &MSP_CUSTOMERS_LIST,
    &MSP_DISCOUNTS_LIST,
    &MSP_SIGNUP_URLS_CREATE,
    &PREMIUM_BACKUPS_CREATE,
    &PREMIUM_BACKUPS_DELETE,
    &PREMIUM_BACKUPS_DELETE_FOR_INSTANCE,
    &PREMIUM_BACKUPS_GET_RESTORE_STATUS,
    &PREMIUM_BACKUPS_LIST,
    &PREMIUM_BACKUPS_LIST_FOR_INSTANCE,
    &PREMIUM_BACKUPS_RESTORE,
    &PREMIUM_CHANGEFEEDS_CREATE,
    &PREMIUM_CHANGEFEEDS_DELETE,
    &PREMIUM_CHANGEFEEDS_EDIT_DOWNSTREAM_CONFIG,
    &PREMIUM_CHANGEFEEDS_GET,
    &PREMIUM_CHANGEFEEDS_LIST,
    &PREMIUM_CHANGEFEEDS_LIST_CCUS,
    &PREMIUM_CHANGEFEEDS_PAUSE,
    &PREMIUM_CHANGEFEEDS_RESUME,
    &PREMIUM_CHANGEFEEDS_SCALE,
    &PREMIUM_INSTANCES_CREATE,
    &PREMIUM_INSTANCES_DELETE,
    &PREMIUM_INSTANCES_GET,
    &PREMIUM_INSTANCES_GET_CA_CERTIFICATE_URL,
    &PREMIUM_INSTANCES_GET_CLOUD_PROVIDER_INFO,
    &PREMIUM_INSTANCES_LIST,
    &PREMIUM_INSTANCES_RESET_ROOT_PASSWORD,
    &PREMIUM_INSTANCES_UPDATE,
    &PREMIUM_REGIONS_LIST,
    &SERVERLESS_AUDIT_LOGS_CREATE_FILTER_RULE,
    &SERVERLESS_AUDIT_LOGS_DELETE_FILTER_RULE,
    &SERVERLESS_AUDIT_LOGS_DOWNLOAD_FILES,
    &SERVERLESS_AUDIT_LOGS_GET_CONFIG,
    &SERVERLESS_AUDIT_LOGS_GET_FILTER_RULE,
    &SERVERLESS_AUDIT_LOGS_LIST_FILES,
    &SERVERLESS_AUDIT_LOGS_LIST_FILTER_RULES,
    &SERVERLESS_AUDIT_LOGS_UPDATE_CONFIG,
    &SERVERLESS_AUDIT_LOGS_UPDATE_FILTER_RULE,
    &SERVERLESS_BACKUPS_DELETE,
    &SERVERLESS_BACKUPS_GET,
    &SERVERLESS_BACKUPS_LIST,
    &SERVERLESS_BACKUPS_RESTORE,
    &SERVERLESS_BRANCHES_CREATE,
    &SERVERLESS_BRANCHES_DELETE,
    &SERVERLESS_BRANCHES_GET,
    &SERVERLESS_BRANCHES_LIST,
    &SERVERLESS_BRANCHES_RESET,
    &SERVERLESS_BRANCHES_UPDATE_SQL_USER,
    &SERVERLESS_CHANGEFEEDS_CREATE,
    &SERVERLESS_CHANGEFEEDS_CREATE_PRIVATE_LINK_ENDPOINT,
    &SERVERLESS_CHANGEFEEDS_DELETE,
    &SERVERLESS_CHANGEFEEDS_DELETE_PRIVATE_LINK_ENDPOINT,
    &SERVERLESS_CHANGEFEEDS_DESCRIBE_SCHEMA_TABLE,
    &SERVERLESS_CHANGEFEEDS_GET,
    &SERVERLESS_CHANGEFEEDS_GET_PRIVATE_LINK_ENDPOINT,
    &SERVERLESS_CHANGEFEEDS_LIST,
    &SERVERLESS_CHANGEFEEDS_START,
    &SERVERLESS_CHANGEFEEDS_STOP,
    &SERVERLESS_CHANGEFEEDS_TEST,
    &SERVERLESS_CHANGEFEEDS_UPDATE,
    &SERVERLESS_CLUSTERS_BATCH_CREATE,
    &SERVERLESS_CLUSTERS_BATCH_GET,
    &SERVERLESS_CLUSTERS_CHANGE_ROOT_PASSWORD,
    &SERVERLESS_CLUSTERS_CREATE,
    &SERVERLESS_CLUSTERS_DELETE,
    &SERVERLESS_CLUSTERS_GET,
    &SERVERLESS_CLUSTERS_LIST,
    &SERVERLESS_CLUSTERS_UPDATE,
    &SERVERLESS_EXPORTS_CANCEL,
    &SERVERLESS_EXPORTS_CREATE,
    &SERVERLESS_EXPORTS_DELETE,
    &SERVERLESS_EXPORTS_DOWNLOAD,
    &SERVERLESS_EXPORTS_DOWNLOAD_FILES,
    &SERVERLESS_EXPORTS_GET,
    &SERVERLESS_EXPORTS_LIST,
    &SERVERLESS_EXPORTS_LIST_FILES,
    &SERVERLESS_IMPORTS_CANCEL,
    &SERVERLESS_IMPORTS_CANCEL_UPLOAD,
    &SERVERLESS_IMPORTS_COMPLETE_UPLOAD,
    &SERVERLESS_IMPORTS_CREATE,
    &SERVERLESS_IMPORTS_GET,
    &SERVERLESS_IMPORTS_LIST,
    &SERVERLESS_IMPORTS_START_UPLOAD,
    &SERVERLESS_MIGRATION_PRECHECKS_CANCEL,
    &SERVERLESS_MIGRATION_PRECHECKS_CREATE,
    &SERVERLESS_MIGRATION_PRECHECKS_GET,
    &SERVERLESS_MIGRATIONS_CREATE,
    &SERVERLESS_MIGRATIONS_DELETE,
    &SERVERLESS_MIGRATIONS_GET,
    &SERVERLESS_MIGRATIONS_LIST,
    &SERVERLESS_MIGRATIONS_PAUSE,
    &SERVERLESS_MIGRATIONS_RESUME,
    &SERVERLESS_PRIVATE_LINK_CONNECTIONS_ATTACH_DOMAINS,
    &SERVERLESS_PRIVATE_LINK_CONNECTIONS_CREATE,
    &SERVERLESS_PRIVATE_LINK_CONNECTIONS_DELETE,
    &SERVERLESS_PRIVATE_LINK_CONNECTIONS_DETACH_DOMAINS,
    &SERVERLESS_PRIVATE_LINK_CONNECTIONS_GET,
    &SERVERLESS_PRIVATE_LINK_CONNECTIONS_GET_AVAILABILITY_ZONES,
    &SERVERLESS_PRIVATE_LINK_CONNECTIONS_LIST,
    &SERVERLESS_REGIONS_LIST,
    &SERVERLESS_REGIONS_LIST_CLOUD_PROVIDERS,
    &V1BETA_ACCESS_POINTS_CREATE,
    &V1BETA_ACCESS_POINTS_DELETE,
    &V1BETA_ACCESS_POINTS_GET,
    &V1BETA_ACCESS_POINTS_LIST,
    &V1BETA_ACCESS_POINTS_UPDATE,
    &V1BETA_AWS_CMEK_CREATE,
    &V1BETA_AWS_CMEK_LIST,
    &V1BETA_BACKUPS_CREATE,
    &V1BETA_BACKUPS_DELETE,
    &V1BETA_BACKUPS_GET,
    &V1BETA_BACKUPS_LIST,
    &V1BETA_CLUSTERS_CREATE,
    &V1BETA_CLUSTERS_DELETE,
    &V1BETA_CLUSTERS_GET,
    &V1BETA_CLUSTERS_LIST,
    &V1BETA_CLUSTERS_LIST_PROVIDER_REGIONS,
    &V1BETA_CLUSTERS_UPDATE,
    &V1BETA_IMPORTS_CREATE,
    &V1BETA_IMPORTS_GET,
    &V1BETA_IMPORTS_GET_ROLE_INFO,
    &V1BETA_IMPORTS_LIST,
    &V1BETA_IMPORTS_PREVIEW,
    &V1BETA_IMPORTS_UPDATE,
    &V1BETA_IMPORTS_UPLOAD_FILE,
    &V1BETA_PRIVATE_ENDPOINTS_CREATE,
    &V1BETA_PRIVATE_ENDPOINTS_CREATE_SERVICE,
    &V1BETA_PRIVATE_ENDPOINTS_DELETE,
    &V1BETA_PRIVATE_ENDPOINTS_GET_SERVICE,
    &V1BETA_PRIVATE_ENDPOINTS_LIST,
    &V1BETA_PRIVATE_ENDPOINTS_LIST_FOR_PROJECT,
    &V1BETA_PRIVATE_LINK_ENDPOINTS_CREATE,
    &V1BETA_PRIVATE_LINK_ENDPOINTS_DELETE,
    &V1BETA_PRIVATE_LINK_ENDPOINTS_GET,
    &V1BETA_PRIVATE_LINK_ENDPOINTS_LIST,
    &V1BETA_PROJECTS_CREATE,
    &V1BETA_PROJECTS_LIST,
    &V1BETA_RESTORES_CREATE,
    &V1BETA_RESTORES_GET,
    &V1BETA_RESTORES_LIST,
];

/// The operation of a canonical name such as `serverless.clusters.get`.
pub fn by_name(name: &str) -> Option<&'static Operation> {
    let row = OPERATIONS.binary_search_by(|row| row.name.cmp(name)).ok()?;
    Some(OPERATIONS[row])
}

/// Get the bill of a month.
pub static BILLING_BILLS_GET: Operation = Operation {
    name: "billing.bills.get",
    service: Service::Billing,
    method: Method::Get,
    path: "/v1beta1/bills/{billedMonth}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get what each day of a month cost.
pub static BILLING_BILLS_GET_DETAILS: Operation = Operation {
    name: "billing.bills.get_details",
    service: Service::Billing,
    method: Method::Get,
    path: "/v1beta1/billsDetails/{billedMonth}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get the values that a query of the cost explorer can filter by.
pub static BILLING_COST_EXPLORER_GET_ARGS: Operation = Operation {
    name: "billing.cost_explorer.get_args",
    service: Service::Billing,
    method: Method::Get,
    path: "/v1beta1/billsCostExplorer/args",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Ask what was spent, filtered and grouped.
pub static BILLING_COST_EXPLORER_QUERY: Operation = Operation {
    name: "billing.cost_explorer.query",
    service: Service::Billing,
    method: Method::Post,
    path: "/v1beta1/billsCostExplorer",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Create an API key of a Data App.
pub static DATA_SERVICE_API_KEYS_CREATE: Operation = Operation {
    name: "data_service.api_keys.create",
    service: Service::DataService,
    method: Method::Post,
    path: "/v1beta1/dataApps/{dataAppId}/apiKeys",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("data_service.api_keys.list"),
    error_in_answer: None,
};

/// Delete an API key of a Data App.
pub static DATA_SERVICE_API_KEYS_DELETE: Operation = Operation {
    name: "data_service.api_keys.delete",
    service: Service::DataService,
    method: Method::Delete,
    path: "/v1beta1/dataApps/{dataAppId}/apiKeys/{apiKeyId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get an API key of a Data App.
pub static DATA_SERVICE_API_KEYS_GET: Operation = Operation {
    name: "data_service.api_keys.get",
    service: Service::DataService,
    method: Method::Get,
    path: "/v1beta1/dataApps/{dataAppId}/apiKeys/{apiKeyId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the API keys of a Data App.
pub static DATA_SERVICE_API_KEYS_LIST: Operation = Operation {
    name: "data_service.api_keys.list",
    service: Service::DataService,
    method: Method::Get,
    path: "/v1beta1/dataApps/{dataAppId}/apiKeys",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "apiKeys",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Change an API key of a Data App.
pub static DATA_SERVICE_API_KEYS_UPDATE: Operation = Operation {
    name: "data_service.api_keys.update",
    service: Service::DataService,
    method: Method::Patch,
    path: "/v1beta1/dataApps/{dataAppId}/apiKeys/{apiKeyId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Create a Data App.
pub static DATA_SERVICE_DATA_APPS_CREATE: Operation = Operation {
    name: "data_service.data_apps.create",
    service: Service::DataService,
    method: Method::Post,
    path: "/v1beta1/dataApps",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("data_service.data_apps.list"),
    error_in_answer: None,
};

/// Delete a Data App.
pub static DATA_SERVICE_DATA_APPS_DELETE: Operation = Operation {
    name: "data_service.data_apps.delete",
    service: Service::DataService,
    method: Method::Delete,
    path: "/v1beta1/dataApps/{dataAppId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a Data App.
pub static DATA_SERVICE_DATA_APPS_GET: Operation = Operation {
    name: "data_service.data_apps.get",
    service: Service::DataService,
    method: Method::Get,
    path: "/v1beta1/dataApps/{dataAppId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get the OpenAPI specification of a Data App.
pub static DATA_SERVICE_DATA_APPS_GET_API_SPEC: Operation = Operation {
    name: "data_service.data_apps.get_api_spec",
    service: Service::DataService,
    method: Method::Get,
    path: "/v1beta1/dataApps/{dataAppId}/apiSpec",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get how a Data App answers questions in plain language.
pub static DATA_SERVICE_DATA_APPS_GET_CHAT2QUERY_SETTINGS: Operation = Operation {
    name: "data_service.data_apps.get_chat2query_settings",
    service: Service::DataService,
    method: Method::Get,
    path: "/v1beta1/dataApps/{dataAppId}/chat2querySettings",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get which system endpoints of a Data App are enabled.
pub static DATA_SERVICE_DATA_APPS_GET_SYSTEM_ENDPOINT_CONFIG: Operation = Operation {
    name: "data_service.data_apps.get_system_endpoint_config",
    service: Service::DataService,
    method: Method::Get,
    path: "/v1beta1/dataApps/{dataAppId}/systemEndpointConfig",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the Data Apps of a project.
pub static DATA_SERVICE_DATA_APPS_LIST: Operation = Operation {
    name: "data_service.data_apps.list",
    service: Service::DataService,
    method: Method::Get,
    path: "/v1beta1/dataApps",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "dataApps",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Change the version, name or description of a Data App.
pub static DATA_SERVICE_DATA_APPS_UPDATE: Operation = Operation {
    name: "data_service.data_apps.update",
    service: Service::DataService,
    method: Method::Patch,
    path: "/v1beta1/dataApps/{dataAppId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Change how a Data App answers questions in plain language.
pub static DATA_SERVICE_DATA_APPS_UPDATE_CHAT2QUERY_SETTINGS: Operation = Operation {
    name: "data_service.data_apps.update_chat2query_settings",
    service: Service::DataService,
    method: Method::Patch,
    path: "/v1beta1/dataApps/{dataAppId}/chat2querySettings",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Enable or disable system endpoints of a Data App.
pub static DATA_SERVICE_DATA_APPS_UPDATE_SYSTEM_ENDPOINT_CONFIG: Operation = Operation {
    name: "data_service.data_apps.update_system_endpoint_config",
    service: Service::DataService,
    method: Method::Patch,
    path: "/v1beta1/dataApps/{dataAppId}/systemEndpointConfig",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Link a cluster to a Data App.
pub static DATA_SERVICE_DATA_SOURCES_CREATE: Operation = Operation {
    name: "data_service.data_sources.create",
    service: Service::DataService,
    method: Method::Post,
    path: "/v1beta1/dataApps/{dataAppId}/dataSources",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("data_service.data_sources.list"),
    error_in_answer: None,
};

/// Unlink a cluster from a Data App.
pub static DATA_SERVICE_DATA_SOURCES_DELETE: Operation = Operation {
    name: "data_service.data_sources.delete",
    service: Service::DataService,
    method: Method::Delete,
    path: "/v1beta1/dataApps/{dataAppId}/dataSources/{clusterId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a cluster that a Data App is linked to.
pub static DATA_SERVICE_DATA_SOURCES_GET: Operation = Operation {
    name: "data_service.data_sources.get",
    service: Service::DataService,
    method: Method::Get,
    path: "/v1beta1/dataApps/{dataAppId}/dataSources/{clusterId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the clusters that a Data App is linked to.
pub static DATA_SERVICE_DATA_SOURCES_LIST: Operation = Operation {
    name: "data_service.data_sources.list",
    service: Service::DataService,
    method: Method::Get,
    path: "/v1beta1/dataApps/{dataAppId}/dataSources",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "dataSources",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Deploy the endpoints of a Data App.
pub static DATA_SERVICE_DEPLOYMENTS_CREATE: Operation = Operation {
    name: "data_service.deployments.create",
    service: Service::DataService,
    method: Method::Post,
    path: "/v1beta1/dataApps/{dataAppId}/deployments",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("data_service.deployments.list"),
    error_in_answer: None,
};

/// Get a deployment of a Data App.
pub static DATA_SERVICE_DEPLOYMENTS_GET: Operation = Operation {
    name: "data_service.deployments.get",
    service: Service::DataService,
    method: Method::Get,
    path: "/v1beta1/dataApps/{dataAppId}/deployments/{deploymentId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[Wait {
        name: "wait_until_succeeded",
        state: &["status"],
        done: &["success"],
        failed: &["failed"],
        gone_is_done: false,
        initial_interval: Duration::from_secs(2),
        maximum_interval: Duration::from_secs(10),
        timeout: Duration::from_secs(600),
    }],
    settled_by: None,
    error_in_answer: None,
};

/// List the deployments of a Data App.
pub static DATA_SERVICE_DEPLOYMENTS_LIST: Operation = Operation {
    name: "data_service.deployments.list",
    service: Service::DataService,
    method: Method::Get,
    path: "/v1beta1/dataApps/{dataAppId}/deployments",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "deployments",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Create an endpoint of a Data App.
pub static DATA_SERVICE_ENDPOINTS_CREATE: Operation = Operation {
    name: "data_service.endpoints.create",
    service: Service::DataService,
    method: Method::Post,
    path: "/v1beta1/dataApps/{dataAppId}/endpoints",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("data_service.endpoints.list"),
    error_in_answer: None,
};

/// Delete an endpoint of a Data App.
pub static DATA_SERVICE_ENDPOINTS_DELETE: Operation = Operation {
    name: "data_service.endpoints.delete",
    service: Service::DataService,
    method: Method::Delete,
    path: "/v1beta1/dataApps/{dataAppId}/endpoints/{endpointId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get an endpoint of a Data App.
pub static DATA_SERVICE_ENDPOINTS_GET: Operation = Operation {
    name: "data_service.endpoints.get",
    service: Service::DataService,
    method: Method::Get,
    path: "/v1beta1/dataApps/{dataAppId}/endpoints/{endpointId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the endpoints of a Data App.
pub static DATA_SERVICE_ENDPOINTS_LIST: Operation = Operation {
    name: "data_service.endpoints.list",
    service: Service::DataService,
    method: Method::Get,
    path: "/v1beta1/dataApps/{dataAppId}/endpoints",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "endpoints",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Run the statement of an endpoint.
pub static DATA_SERVICE_ENDPOINTS_TEST: Operation = Operation {
    name: "data_service.endpoints.test",
    service: Service::DataService,
    method: Method::Post,
    path: "/v1beta1/dataApps/{dataAppId}/endpoints/{endpointId}/test",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("data_service.endpoints.get"),
    error_in_answer: None,
};

/// Change an endpoint of a Data App.
pub static DATA_SERVICE_ENDPOINTS_UPDATE: Operation = Operation {
    name: "data_service.endpoints.update",
    service: Service::DataService,
    method: Method::Patch,
    path: "/v1beta1/dataApps/{dataAppId}/endpoints/{endpointId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Add a filter rule to the audit log of a cluster.
pub static DEDICATED_AUDIT_LOGS_CREATE_FILTER_RULE: Operation = Operation {
    name: "dedicated.audit_logs.create_filter_rule",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/auditLogFilterRules",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("dedicated.audit_logs.list_filter_rules"),
    error_in_answer: None,
};

/// Delete a filter rule of an audit log.
pub static DEDICATED_AUDIT_LOGS_DELETE_FILTER_RULE: Operation = Operation {
    name: "dedicated.audit_logs.delete_filter_rule",
    service: Service::Dedicated,
    method: Method::Delete,
    path: "/v1beta1/clusters/{clusterId}/auditLogFilterRules/{auditLogFilterRuleId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Make an address from which a file of an audit log can be downloaded.
pub static DEDICATED_AUDIT_LOGS_GENERATE_FILE_DOWNLOAD_ADDRESS: Operation = Operation {
    name: "dedicated.audit_logs.generate_file_download_address",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/auditLogConfig:generateAuditLogFileDownloadAddress",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("dedicated.audit_logs.query_files"),
    error_in_answer: None,
};

/// Get how the audit log of a cluster is written.
pub static DEDICATED_AUDIT_LOGS_GET_CONFIG: Operation = Operation {
    name: "dedicated.audit_logs.get_config",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/auditLogConfig",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a filter rule of an audit log.
pub static DEDICATED_AUDIT_LOGS_GET_FILTER_RULE: Operation = Operation {
    name: "dedicated.audit_logs.get_filter_rule",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/auditLogFilterRules/{auditLogFilterRuleId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the filter rules of the audit log of a cluster.
pub static DEDICATED_AUDIT_LOGS_LIST_FILTER_RULES: Operation = Operation {
    name: "dedicated.audit_logs.list_filter_rules",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/auditLogFilterRules",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "auditLogFilterRules",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the files of the audit log of a cluster.
pub static DEDICATED_AUDIT_LOGS_QUERY_FILES: Operation = Operation {
    name: "dedicated.audit_logs.query_files",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/auditLogConfig:queryAuditLogFiles",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "auditLogFiles",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Replace a filter rule of an audit log.
pub static DEDICATED_AUDIT_LOGS_REPLACE_FILTER_RULE: Operation = Operation {
    name: "dedicated.audit_logs.replace_filter_rule",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/auditLogFilterRules/{auditLogFilterRuleId}:replaceAuditLogFilterRule",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Show who writes the audit log of a cluster into object storage.
pub static DEDICATED_AUDIT_LOGS_SHOW_OBJECT_STORAGE_ACCESS_IAM_PRINCIPAL: Operation = Operation {
    name: "dedicated.audit_logs.show_object_storage_access_iam_principal",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/auditLogConfig:showObjectStorageAccessIamPrincipal",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Change how the audit log of a cluster is written.
pub static DEDICATED_AUDIT_LOGS_UPDATE_CONFIG: Operation = Operation {
    name: "dedicated.audit_logs.update_config",
    service: Service::Dedicated,
    method: Method::Patch,
    path: "/v1beta1/clusters/{clusterId}/auditLogConfig",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Stream a cluster's changes to another system.
pub static DEDICATED_CHANGEFEEDS_CREATE: Operation = Operation {
    name: "dedicated.changefeeds.create",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/changefeeds",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("dedicated.changefeeds.list"),
    error_in_answer: None,
};

/// Delete a changefeed.
pub static DEDICATED_CHANGEFEEDS_DELETE: Operation = Operation {
    name: "dedicated.changefeeds.delete",
    service: Service::Dedicated,
    method: Method::Delete,
    path: "/v1beta1/changefeeds/{changefeedId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Change where and how a paused changefeed writes.
pub static DEDICATED_CHANGEFEEDS_EDIT_DOWNSTREAM_CONFIG: Operation = Operation {
    name: "dedicated.changefeeds.edit_downstream_config",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/changefeeds/{changefeedId}:editDownstreamConfig",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a changefeed.
pub static DEDICATED_CHANGEFEEDS_GET: Operation = Operation {
    name: "dedicated.changefeeds.get",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/changefeeds/{changefeedId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[
        Wait {
            name: "wait_until_deleted",
            state: &["state"],
            done: &["DELETED"],
            failed: &[],
            gone_is_done: true,
            initial_interval: Duration::from_secs(10),
            maximum_interval: Duration::from_secs(30),
            timeout: Duration::from_secs(1800),
        },
        Wait {
            name: "wait_until_paused",
            state: &["state"],
            done: &["PAUSED"],
            failed: &["DELETING", "DELETED", "FAILED"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(10),
            maximum_interval: Duration::from_secs(30),
            timeout: Duration::from_secs(1800),
        },
        Wait {
            name: "wait_until_running",
            state: &["state"],
            done: &["RUNNING", "WARNING"],
            failed: &["DELETING", "DELETED", "FAILED"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(10),
            maximum_interval: Duration::from_secs(30),
            timeout: Duration::from_secs(1800),
        },
    ],
    settled_by: None,
    error_in_answer: None,
};

/// List the changefeeds of a cluster.
pub static DEDICATED_CHANGEFEEDS_LIST: Operation = Operation {
    name: "dedicated.changefeeds.list",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/changefeeds",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "changefeeds",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the capacities that a changefeed can have.
pub static DEDICATED_CHANGEFEEDS_LIST_RCUS: Operation = Operation {
    name: "dedicated.changefeeds.list_rcus",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/changefeedRCUs",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Single { items: "rcus" }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Pause a changefeed.
pub static DEDICATED_CHANGEFEEDS_PAUSE: Operation = Operation {
    name: "dedicated.changefeeds.pause",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/changefeeds/{changefeedId}:pause",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Resume a paused changefeed.
pub static DEDICATED_CHANGEFEEDS_RESUME: Operation = Operation {
    name: "dedicated.changefeeds.resume",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/changefeeds/{changefeedId}:resume",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Give a changefeed another capacity.
pub static DEDICATED_CHANGEFEEDS_SCALE: Operation = Operation {
    name: "dedicated.changefeeds.scale",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/changefeeds/{changefeedId}:scale",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Create a cluster.
pub static DEDICATED_CLUSTERS_CREATE: Operation = Operation {
    name: "dedicated.clusters.create",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/clusters",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("dedicated.clusters.list"),
    error_in_answer: None,
};

/// Delete a cluster.
pub static DEDICATED_CLUSTERS_DELETE: Operation = Operation {
    name: "dedicated.clusters.delete",
    service: Service::Dedicated,
    method: Method::Delete,
    path: "/v1beta1/clusters/{clusterId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a cluster.
pub static DEDICATED_CLUSTERS_GET: Operation = Operation {
    name: "dedicated.clusters.get",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[
        Wait {
            name: "wait_until_active",
            state: &["state"],
            done: &["ACTIVE"],
            failed: &["DELETING", "DELETED", "FAILED", "INACTIVE", "UNAVAILABLE"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(20),
            maximum_interval: Duration::from_secs(60),
            timeout: Duration::from_secs(3600),
        },
        Wait {
            name: "wait_until_deleted",
            state: &["state"],
            done: &["DELETED"],
            failed: &[],
            gone_is_done: true,
            initial_interval: Duration::from_secs(20),
            maximum_interval: Duration::from_secs(60),
            timeout: Duration::from_secs(3600),
        },
        Wait {
            name: "wait_until_paused",
            state: &["state"],
            done: &["PAUSED"],
            failed: &["DELETING", "DELETED", "FAILED", "INACTIVE", "UNAVAILABLE"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(20),
            maximum_interval: Duration::from_secs(60),
            timeout: Duration::from_secs(3600),
        },
    ],
    settled_by: None,
    error_in_answer: None,
};

/// Get whether a cluster's logs hide values.
pub static DEDICATED_CLUSTERS_GET_LOG_REDACTION_POLICY: Operation = Operation {
    name: "dedicated.clusters.get_log_redaction_policy",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/logRedactionPolicy",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a node of a cluster.
pub static DEDICATED_CLUSTERS_GET_NODE_INSTANCE: Operation = Operation {
    name: "dedicated.clusters.get_node_instance",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/nodeInstances/{instanceId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the clusters that the API key can see.
pub static DEDICATED_CLUSTERS_LIST: Operation = Operation {
    name: "dedicated.clusters.list",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "clusters",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the nodes of a cluster.
pub static DEDICATED_CLUSTERS_LIST_NODE_INSTANCES: Operation = Operation {
    name: "dedicated.clusters.list_node_instances",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/nodeInstances",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "nodeInstances",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Pause a cluster.
pub static DEDICATED_CLUSTERS_PAUSE: Operation = Operation {
    name: "dedicated.clusters.pause",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}:pauseCluster",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Set the password of a cluster's root user.
pub static DEDICATED_CLUSTERS_RESET_ROOT_PASSWORD: Operation = Operation {
    name: "dedicated.clusters.reset_root_password",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}:resetRootPassword",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("dedicated.clusters.get"),
    error_in_answer: None,
};

/// Resume a paused cluster.
pub static DEDICATED_CLUSTERS_RESUME: Operation = Operation {
    name: "dedicated.clusters.resume",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}:resumeCluster",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Show how many nodes the organization may have.
pub static DEDICATED_CLUSTERS_SHOW_NODE_QUOTA: Operation = Operation {
    name: "dedicated.clusters.show_node_quota",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters:showNodeQuota",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Rename or scale a cluster.
pub static DEDICATED_CLUSTERS_UPDATE: Operation = Operation {
    name: "dedicated.clusters.update",
    service: Service::Dedicated,
    method: Method::Patch,
    path: "/v1beta1/clusters/{clusterId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Change whether the logs of a cluster are redacted.
pub static DEDICATED_CLUSTERS_UPDATE_LOG_REDACTION_POLICY: Operation = Operation {
    name: "dedicated.clusters.update_log_redaction_policy",
    service: Service::Dedicated,
    method: Method::Patch,
    path: "/v1beta1/clusters/{clusterId}/logRedactionPolicy",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Cancel an import.
pub static DEDICATED_IMPORTS_CANCEL: Operation = Operation {
    name: "dedicated.imports.cancel",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/imports/{importId}:cancel",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Import files into a cluster.
pub static DEDICATED_IMPORTS_CREATE: Operation = Operation {
    name: "dedicated.imports.create",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/imports",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("dedicated.imports.list"),
    error_in_answer: None,
};

/// Get an import.
pub static DEDICATED_IMPORTS_GET: Operation = Operation {
    name: "dedicated.imports.get",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/imports/{importId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[Wait {
        name: "wait_until_completed",
        state: &["state"],
        done: &["COMPLETED"],
        failed: &["FAILED", "CANCELED"],
        gone_is_done: false,
        initial_interval: Duration::from_secs(10),
        maximum_interval: Duration::from_secs(30),
        timeout: Duration::from_secs(3600),
    }],
    settled_by: None,
    error_in_answer: None,
};

/// List the imports into a cluster.
pub static DEDICATED_IMPORTS_LIST: Operation = Operation {
    name: "dedicated.imports.list",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/imports",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "imports",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Send a cluster's metrics to a service.
pub static DEDICATED_INTEGRATIONS_CREATE: Operation = Operation {
    name: "dedicated.integrations.create",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/integrations",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("dedicated.integrations.list"),
    error_in_answer: None,
};

/// Stop sending a cluster's metrics to a service.
pub static DEDICATED_INTEGRATIONS_DELETE: Operation = Operation {
    name: "dedicated.integrations.delete",
    service: Service::Dedicated,
    method: Method::Delete,
    path: "/v1beta1/clusters/{clusterId}/integrations/{id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the services to which a cluster's metrics go.
pub static DEDICATED_INTEGRATIONS_LIST: Operation = Operation {
    name: "dedicated.integrations.list",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/integrations",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Single { items: "items" }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a maintenance task.
pub static DEDICATED_MAINTENANCE_TASKS_GET: Operation = Operation {
    name: "dedicated.maintenance_tasks.get",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/maintenanceTasks/{maintenanceTaskId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[Wait {
        name: "wait_until_done",
        state: &["state"],
        done: &["DONE"],
        failed: &["FAILED", "DELETED"],
        gone_is_done: false,
        initial_interval: Duration::from_secs(20),
        maximum_interval: Duration::from_secs(60),
        timeout: Duration::from_secs(14400),
    }],
    settled_by: None,
    error_in_answer: None,
};

/// List the maintenance tasks of a project.
pub static DEDICATED_MAINTENANCE_TASKS_LIST: Operation = Operation {
    name: "dedicated.maintenance_tasks.list",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/maintenanceTasks",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "maintenanceTasks",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Reschedule a maintenance task.
pub static DEDICATED_MAINTENANCE_TASKS_UPDATE: Operation = Operation {
    name: "dedicated.maintenance_tasks.update",
    service: Service::Dedicated,
    method: Method::Patch,
    path: "/v1beta1/maintenanceTasks/{maintenanceTaskId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get the maintenance window of a project.
pub static DEDICATED_MAINTENANCE_WINDOWS_GET: Operation = Operation {
    name: "dedicated.maintenance_windows.get",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/maintenanceWindows/{maintenanceWindowId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the maintenance windows of a project.
pub static DEDICATED_MAINTENANCE_WINDOWS_LIST: Operation = Operation {
    name: "dedicated.maintenance_windows.list",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/maintenanceWindows",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "maintenanceWindows",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Move the maintenance window of a project.
pub static DEDICATED_MAINTENANCE_WINDOWS_UPDATE: Operation = Operation {
    name: "dedicated.maintenance_windows.update",
    service: Service::Dedicated,
    method: Method::Patch,
    path: "/v1beta1/maintenanceWindows/{maintenanceWindowId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Reserve a range of addresses for the clusters of a project in a region.
pub static DEDICATED_NETWORK_CONTAINERS_CREATE: Operation = Operation {
    name: "dedicated.network_containers.create",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/networkContainers",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("dedicated.network_containers.list"),
    error_in_answer: None,
};

/// Delete a network container.
pub static DEDICATED_NETWORK_CONTAINERS_DELETE: Operation = Operation {
    name: "dedicated.network_containers.delete",
    service: Service::Dedicated,
    method: Method::Delete,
    path: "/v1beta1/networkContainers/{networkContainerId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a network container.
pub static DEDICATED_NETWORK_CONTAINERS_GET: Operation = Operation {
    name: "dedicated.network_containers.get",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/networkContainers/{networkContainerId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[Wait {
        name: "wait_until_active",
        state: &["state"],
        done: &["ACTIVE"],
        failed: &["FAILED", "DELETING", "DELETED"],
        gone_is_done: false,
        initial_interval: Duration::from_secs(10),
        maximum_interval: Duration::from_secs(30),
        timeout: Duration::from_secs(3600),
    }],
    settled_by: None,
    error_in_answer: None,
};

/// List the network containers of a project.
pub static DEDICATED_NETWORK_CONTAINERS_LIST: Operation = Operation {
    name: "dedicated.network_containers.list",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/networkContainers",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "networkContainers",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Accept a private endpoint for a group of TiDB nodes.
pub static DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_CREATE: Operation = Operation {
    name: "dedicated.private_endpoint_connections.create",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/tidbNodeGroups/{tidbNodeGroupId}/privateEndpointConnections",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("dedicated.private_endpoint_connections.list"),
    error_in_answer: None,
};

/// End a private endpoint connection.
pub static DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_DELETE: Operation = Operation {
    name: "dedicated.private_endpoint_connections.delete",
    service: Service::Dedicated,
    method: Method::Delete,
    path: "/v1beta1/clusters/{clusterId}/tidbNodeGroups/{tidbNodeGroupId}/privateEndpointConnections/{privateEndpointConnectionId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a private endpoint connection.
pub static DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_GET: Operation = Operation {
    name: "dedicated.private_endpoint_connections.get",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/tidbNodeGroups/{tidbNodeGroupId}/privateEndpointConnections/{privateEndpointConnectionId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[
        Wait {
            name: "wait_until_active",
            state: &["endpointState"],
            done: &["ACTIVE"],
            failed: &["DELETING", "DELETED", "FAILED"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(10),
            maximum_interval: Duration::from_secs(30),
            timeout: Duration::from_secs(1800),
        },
        Wait {
            name: "wait_until_deleted",
            state: &["endpointState"],
            done: &["DELETED"],
            failed: &[],
            gone_is_done: true,
            initial_interval: Duration::from_secs(10),
            maximum_interval: Duration::from_secs(30),
            timeout: Duration::from_secs(1800),
        },
    ],
    settled_by: None,
    error_in_answer: None,
};

/// Get the service to which private endpoints of a group of TiDB nodes connect.
pub static DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_GET_PRIVATE_LINK_SERVICE: Operation = Operation {
    name: "dedicated.private_endpoint_connections.get_private_link_service",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/tidbNodeGroups/{tidbNodeGroupId}/privateLinkService",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[Wait {
        name: "wait_until_connectable",
        state: &["state"],
        done: &["ACTIVE"],
        failed: &["DELETING", "DELETED"],
        gone_is_done: false,
        initial_interval: Duration::from_secs(10),
        maximum_interval: Duration::from_secs(30),
        timeout: Duration::from_secs(1800),
    }],
    settled_by: None,
    error_in_answer: None,
};

/// List private endpoint connections.
pub static DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_LIST: Operation = Operation {
    name: "dedicated.private_endpoint_connections.list",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/tidbNodeGroups/{tidbNodeGroupId}/privateEndpointConnections",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "privateEndpointConnections",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a region.
pub static DEDICATED_REGIONS_GET: Operation = Operation {
    name: "dedicated.regions.get",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/regions/{regionId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a size of node that a region offers.
pub static DEDICATED_REGIONS_GET_NODE_SPEC: Operation = Operation {
    name: "dedicated.regions.get_node_spec",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/regions/{regionId}/componentTypes/{componentType}/nodeSpecs/{nodeSpecKey}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the regions in which a cluster can be created.
pub static DEDICATED_REGIONS_LIST: Operation = Operation {
    name: "dedicated.regions.list",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/regions",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "regions",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the sizes of nodes that a region offers.
pub static DEDICATED_REGIONS_LIST_NODE_SPECS: Operation = Operation {
    name: "dedicated.regions.list_node_specs",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/regions/{regionId}/nodeSpecs",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "nodeSpecs",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Show the cloud providers on which a cluster can be created.
pub static DEDICATED_REGIONS_SHOW_CLOUD_PROVIDERS: Operation = Operation {
    name: "dedicated.regions.show_cloud_providers",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/regions:showCloudProviders",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Add a group of TiDB nodes to a cluster.
pub static DEDICATED_TIDB_NODE_GROUPS_CREATE: Operation = Operation {
    name: "dedicated.tidb_node_groups.create",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/tidbNodeGroups",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("dedicated.tidb_node_groups.list"),
    error_in_answer: None,
};

/// Delete a group of TiDB nodes.
pub static DEDICATED_TIDB_NODE_GROUPS_DELETE: Operation = Operation {
    name: "dedicated.tidb_node_groups.delete",
    service: Service::Dedicated,
    method: Method::Delete,
    path: "/v1beta1/clusters/{clusterId}/tidbNodeGroups/{tidbNodeGroupId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a group of TiDB nodes.
pub static DEDICATED_TIDB_NODE_GROUPS_GET: Operation = Operation {
    name: "dedicated.tidb_node_groups.get",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/tidbNodeGroups/{tidbNodeGroupId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[
        Wait {
            name: "wait_until_active",
            state: &["state"],
            done: &["ACTIVE"],
            failed: &["FAILED", "DELETING", "DELETED", "UNAVAILABLE"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(20),
            maximum_interval: Duration::from_secs(60),
            timeout: Duration::from_secs(3600),
        },
        Wait {
            name: "wait_until_deleted",
            state: &["state"],
            done: &["DELETED"],
            failed: &[],
            gone_is_done: true,
            initial_interval: Duration::from_secs(20),
            maximum_interval: Duration::from_secs(60),
            timeout: Duration::from_secs(3600),
        },
    ],
    settled_by: None,
    error_in_answer: None,
};

/// Get the public endpoint of a group of TiDB nodes.
pub static DEDICATED_TIDB_NODE_GROUPS_GET_PUBLIC_ENDPOINT_SETTING: Operation = Operation {
    name: "dedicated.tidb_node_groups.get_public_endpoint_setting",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/tidbNodeGroups/{tidbNodeGroupId}/publicEndpointSetting",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the groups of TiDB nodes of a cluster.
pub static DEDICATED_TIDB_NODE_GROUPS_LIST: Operation = Operation {
    name: "dedicated.tidb_node_groups.list",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/tidbNodeGroups",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "tidbNodeGroups",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Rename or resize a group of TiDB nodes.
pub static DEDICATED_TIDB_NODE_GROUPS_UPDATE: Operation = Operation {
    name: "dedicated.tidb_node_groups.update",
    service: Service::Dedicated,
    method: Method::Patch,
    path: "/v1beta1/clusters/{clusterId}/tidbNodeGroups/{tidbNodeGroupId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Open or close the public endpoint of a group of TiDB nodes.
pub static DEDICATED_TIDB_NODE_GROUPS_UPDATE_PUBLIC_ENDPOINT_SETTING: Operation = Operation {
    name: "dedicated.tidb_node_groups.update_public_endpoint_setting",
    service: Service::Dedicated,
    method: Method::Patch,
    path: "/v1beta1/clusters/{clusterId}/tidbNodeGroups/{tidbNodeGroupId}/publicEndpointSetting",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Peer the network of a project in a region with one of your own.
pub static DEDICATED_VPC_PEERINGS_CREATE: Operation = Operation {
    name: "dedicated.vpc_peerings.create",
    service: Service::Dedicated,
    method: Method::Post,
    path: "/v1beta1/vpcPeerings",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("dedicated.vpc_peerings.list"),
    error_in_answer: None,
};

/// Delete a VPC peering.
pub static DEDICATED_VPC_PEERINGS_DELETE: Operation = Operation {
    name: "dedicated.vpc_peerings.delete",
    service: Service::Dedicated,
    method: Method::Delete,
    path: "/v1beta1/vpcPeerings/{vpcPeeringId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a VPC peering.
pub static DEDICATED_VPC_PEERINGS_GET: Operation = Operation {
    name: "dedicated.vpc_peerings.get",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/vpcPeerings/{vpcPeeringId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[
        Wait {
            name: "wait_until_active",
            state: &["state"],
            done: &["ACTIVE"],
            failed: &["FAILED", "DELETING", "DELETED"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(10),
            maximum_interval: Duration::from_secs(30),
            timeout: Duration::from_secs(3600),
        },
        Wait {
            name: "wait_until_deleted",
            state: &["state"],
            done: &["DELETED"],
            failed: &[],
            gone_is_done: true,
            initial_interval: Duration::from_secs(5),
            maximum_interval: Duration::from_secs(20),
            timeout: Duration::from_secs(600),
        },
    ],
    settled_by: None,
    error_in_answer: None,
};

/// List the VPC peerings of a project.
pub static DEDICATED_VPC_PEERINGS_LIST: Operation = Operation {
    name: "dedicated.vpc_peerings.list",
    service: Service::Dedicated,
    method: Method::Get,
    path: "/v1beta1/vpcPeerings",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "vpcPeerings",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Create an API key.
pub static IAM_API_KEYS_CREATE: Operation = Operation {
    name: "iam.api_keys.create",
    service: Service::Iam,
    method: Method::Post,
    path: "/v1beta1/apikeys",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("iam.api_keys.list"),
    error_in_answer: None,
};

/// Delete an API key.
pub static IAM_API_KEYS_DELETE: Operation = Operation {
    name: "iam.api_keys.delete",
    service: Service::Iam,
    method: Method::Delete,
    path: "/v1beta1/apikeys/{accessKey}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get an API key.
pub static IAM_API_KEYS_GET: Operation = Operation {
    name: "iam.api_keys.get",
    service: Service::Iam,
    method: Method::Get,
    path: "/v1beta1/apikeys/{accessKey}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List API keys.
pub static IAM_API_KEYS_LIST: Operation = Operation {
    name: "iam.api_keys.list",
    service: Service::Iam,
    method: Method::Get,
    path: "/v1beta1/apikeys",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "apiKeys",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Change the name, the role or the project of an API key.
pub static IAM_API_KEYS_UPDATE: Operation = Operation {
    name: "iam.api_keys.update",
    service: Service::Iam,
    method: Method::Patch,
    path: "/v1beta1/apikeys/{accessKey}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List what was done in the organization.
pub static IAM_AUDIT_LOGS_LIST: Operation = Operation {
    name: "iam.audit_logs.list",
    service: Service::Iam,
    method: Method::Get,
    path: "/v1beta1/auditLogs",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "auditLogs",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Change the roles of several members.
pub static IAM_MEMBERS_BATCH_UPDATE: Operation = Operation {
    name: "iam.members.batch_update",
    service: Service::Iam,
    method: Method::Post,
    path: "/v1beta1/members/batchUpdate",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Remove a member from the organization.
pub static IAM_MEMBERS_DELETE: Operation = Operation {
    name: "iam.members.delete",
    service: Service::Iam,
    method: Method::Delete,
    path: "/v1beta1/members/{user_id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Invite people to the organization.
pub static IAM_MEMBERS_INVITE: Operation = Operation {
    name: "iam.members.invite",
    service: Service::Iam,
    method: Method::Post,
    path: "/v1beta1/members",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("iam.members.list"),
    error_in_answer: None,
};

/// List the members of the organization.
pub static IAM_MEMBERS_LIST: Operation = Operation {
    name: "iam.members.list",
    service: Service::Iam,
    method: Method::Get,
    path: "/v1beta1/members",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "users",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Send the invitation of a pending member again.
pub static IAM_MEMBERS_RESEND_INVITATION: Operation = Operation {
    name: "iam.members.resend_invitation",
    service: Service::Iam,
    method: Method::Post,
    path: "/v1beta1/members/{user_id}/resendInvitation",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("iam.members.list"),
    error_in_answer: None,
};

/// Change the roles of a member.
pub static IAM_MEMBERS_UPDATE: Operation = Operation {
    name: "iam.members.update",
    service: Service::Iam,
    method: Method::Patch,
    path: "/v1beta1/members/{user_id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the projects that the API key can see.
pub static IAM_PROJECTS_LIST: Operation = Operation {
    name: "iam.projects.list",
    service: Service::Iam,
    method: Method::Get,
    path: "/v1beta1/projects",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "projects",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Create a SQL user.
pub static IAM_SQL_USERS_CREATE: Operation = Operation {
    name: "iam.sql_users.create",
    service: Service::Iam,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/sqlUsers",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("iam.sql_users.get"),
    error_in_answer: None,
};

/// Delete a SQL user.
pub static IAM_SQL_USERS_DELETE: Operation = Operation {
    name: "iam.sql_users.delete",
    service: Service::Iam,
    method: Method::Delete,
    path: "/v1beta1/clusters/{clusterId}/sqlUsers/{userName}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: Some("code"),
};

/// Get a SQL user.
pub static IAM_SQL_USERS_GET: Operation = Operation {
    name: "iam.sql_users.get",
    service: Service::Iam,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/sqlUsers/{userName}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a user of the cluster's database for the caller, with a token to log in.
pub static IAM_SQL_USERS_GET_DB_USER: Operation = Operation {
    name: "iam.sql_users.get_db_user",
    service: Service::Iam,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/dbuser",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the SQL users of a cluster.
pub static IAM_SQL_USERS_LIST: Operation = Operation {
    name: "iam.sql_users.list",
    service: Service::Iam,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/sqlUsers",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "sqlUsers",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Change the password or the roles of a SQL user.
pub static IAM_SQL_USERS_UPDATE: Operation = Operation {
    name: "iam.sql_users.update",
    service: Service::Iam,
    method: Method::Patch,
    path: "/v1beta1/clusters/{clusterId}/sqlUsers/{userName}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get the bill of a month, with those of all customers.
pub static MSP_BILLS_GET: Operation = Operation {
    name: "msp.bills.get",
    service: Service::Msp,
    method: Method::Get,
    path: "/v1beta1/msp/bills/{billedMonth}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get the bill of a month of one customer.
pub static MSP_BILLS_GET_FOR_CUSTOMER: Operation = Operation {
    name: "msp.bills.get_for_customer",
    service: Service::Msp,
    method: Method::Get,
    path: "/v1beta1/msp/mspCustomerBills/{billedMonth}/mspCustomers/{mspCustomerId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the credits of the provider.
pub static MSP_CREDITS_LIST: Operation = Operation {
    name: "msp.credits.list",
    service: Service::Msp,
    method: Method::Get,
    path: "/v1beta1/msp/credits",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Single { items: "" }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a customer.
pub static MSP_CUSTOMERS_GET: Operation = Operation {
    name: "msp.customers.get",
    service: Service::Msp,
    method: Method::Get,
    path: "/v1beta1/msp/mspCustomers/{customerOrgId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the customers of the provider.
pub static MSP_CUSTOMERS_LIST: Operation = Operation {
    name: "msp.customers.list",
    service: Service::Msp,
    method: Method::Get,
    path: "/v1beta1/msp/mspCustomers",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "mspCustomers",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the discounts of the provider.
pub static MSP_DISCOUNTS_LIST: Operation = Operation {
    name: "msp.discounts.list",
    service: Service::Msp,
    method: Method::Get,
    path: "/v1beta1/msp/discounts/",
    alternative_path: Some("/v1beta1/msp/discounts"),
    idempotent: true,
    pagination: Some(Pagination::Single { items: "" }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Create a URL for a customer to sign up with.
pub static MSP_SIGNUP_URLS_CREATE: Operation = Operation {
    name: "msp.signup_urls.create",
    service: Service::Msp,
    method: Method::Post,
    path: "/v1beta1/msp/customerSignupUrl",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("msp.customers.list"),
    error_in_answer: None,
};

/// Back an instance up.
pub static PREMIUM_BACKUPS_CREATE: Operation = Operation {
    name: "premium.backups.create",
    service: Service::Premium,
    method: Method::Post,
    path: "/v1beta2/tidbs/{tidbId}/backups",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("premium.backups.list_for_instance"),
    error_in_answer: None,
};

/// Delete a backup.
pub static PREMIUM_BACKUPS_DELETE: Operation = Operation {
    name: "premium.backups.delete",
    service: Service::Premium,
    method: Method::Delete,
    path: "/v1beta2/backups/{backupId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Delete a backup of an instance.
pub static PREMIUM_BACKUPS_DELETE_FOR_INSTANCE: Operation = Operation {
    name: "premium.backups.delete_for_instance",
    service: Service::Premium,
    method: Method::Delete,
    path: "/v1beta2/tidbs/{tidbId}/backups/{backupId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get how far the restore into an instance is.
pub static PREMIUM_BACKUPS_GET_RESTORE_STATUS: Operation = Operation {
    name: "premium.backups.get_restore_status",
    service: Service::Premium,
    method: Method::Get,
    path: "/v1beta2/tidbs/{tidbId}:getRestoreStatus",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[Wait {
        name: "wait_until_restored",
        state: &["state"],
        done: &["SUCCEEDED"],
        failed: &["FAILED", "CANCELLED"],
        gone_is_done: false,
        initial_interval: Duration::from_secs(10),
        maximum_interval: Duration::from_secs(30),
        timeout: Duration::from_secs(7200),
    }],
    settled_by: None,
    error_in_answer: None,
};

/// List the backups of an organization.
pub static PREMIUM_BACKUPS_LIST: Operation = Operation {
    name: "premium.backups.list",
    service: Service::Premium,
    method: Method::Get,
    path: "/v1beta2/backups",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "backups",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the backups of an instance.
pub static PREMIUM_BACKUPS_LIST_FOR_INSTANCE: Operation = Operation {
    name: "premium.backups.list_for_instance",
    service: Service::Premium,
    method: Method::Get,
    path: "/v1beta2/tidbs/{tidbId}/backups",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "backups",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Restore a backup into a new instance.
pub static PREMIUM_BACKUPS_RESTORE: Operation = Operation {
    name: "premium.backups.restore",
    service: Service::Premium,
    method: Method::Post,
    path: "/v1beta2/tidbs:restore",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("premium.instances.list"),
    error_in_answer: None,
};

/// Create a changefeed.
pub static PREMIUM_CHANGEFEEDS_CREATE: Operation = Operation {
    name: "premium.changefeeds.create",
    service: Service::Premium,
    method: Method::Post,
    path: "/v1beta2/changefeeds",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("premium.changefeeds.list"),
    error_in_answer: None,
};

/// Delete a changefeed.
pub static PREMIUM_CHANGEFEEDS_DELETE: Operation = Operation {
    name: "premium.changefeeds.delete",
    service: Service::Premium,
    method: Method::Delete,
    path: "/v1beta2/changefeeds/{changefeedId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Change what a paused changefeed replicates and where to.
pub static PREMIUM_CHANGEFEEDS_EDIT_DOWNSTREAM_CONFIG: Operation = Operation {
    name: "premium.changefeeds.edit_downstream_config",
    service: Service::Premium,
    method: Method::Post,
    path: "/v1beta2/changefeeds/{changefeedId}:editDownstreamConfig",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a changefeed.
pub static PREMIUM_CHANGEFEEDS_GET: Operation = Operation {
    name: "premium.changefeeds.get",
    service: Service::Premium,
    method: Method::Get,
    path: "/v1beta2/changefeeds/{changefeedId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[
        Wait {
            name: "wait_until_running",
            state: &["state"],
            done: &["RUNNING", "WARNING"],
            failed: &["FAILED", "DELETING", "DELETED"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(5),
            maximum_interval: Duration::from_secs(20),
            timeout: Duration::from_secs(1800),
        },
        Wait {
            name: "wait_until_paused",
            state: &["state"],
            done: &["PAUSED"],
            failed: &["FAILED", "DELETING", "DELETED"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(5),
            maximum_interval: Duration::from_secs(20),
            timeout: Duration::from_secs(1800),
        },
        Wait {
            name: "wait_until_deleted",
            state: &["state"],
            done: &["DELETED"],
            failed: &[],
            gone_is_done: true,
            initial_interval: Duration::from_secs(5),
            maximum_interval: Duration::from_secs(20),
            timeout: Duration::from_secs(1800),
        },
    ],
    settled_by: None,
    error_in_answer: None,
};

/// List the changefeeds of an instance.
pub static PREMIUM_CHANGEFEEDS_LIST: Operation = Operation {
    name: "premium.changefeeds.list",
    service: Service::Premium,
    method: Method::Get,
    path: "/v1beta2/changefeeds",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "changefeeds",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the capacities that a changefeed can have.
pub static PREMIUM_CHANGEFEEDS_LIST_CCUS: Operation = Operation {
    name: "premium.changefeeds.list_ccus",
    service: Service::Premium,
    method: Method::Get,
    path: "/v1beta2/changefeeds:listCCUs",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Single { items: "ccus" }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Pause a changefeed.
pub static PREMIUM_CHANGEFEEDS_PAUSE: Operation = Operation {
    name: "premium.changefeeds.pause",
    service: Service::Premium,
    method: Method::Post,
    path: "/v1beta2/changefeeds/{changefeedId}:pause",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Resume a changefeed from its checkpoint.
pub static PREMIUM_CHANGEFEEDS_RESUME: Operation = Operation {
    name: "premium.changefeeds.resume",
    service: Service::Premium,
    method: Method::Post,
    path: "/v1beta2/changefeeds/{changefeedId}:resume",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Give a changefeed another capacity.
pub static PREMIUM_CHANGEFEEDS_SCALE: Operation = Operation {
    name: "premium.changefeeds.scale",
    service: Service::Premium,
    method: Method::Post,
    path: "/v1beta2/changefeeds/{changefeedId}:scale",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Create an instance.
pub static PREMIUM_INSTANCES_CREATE: Operation = Operation {
    name: "premium.instances.create",
    service: Service::Premium,
    method: Method::Post,
    path: "/v1beta2/tidbs",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("premium.instances.list"),
    error_in_answer: None,
};

/// Delete an instance.
pub static PREMIUM_INSTANCES_DELETE: Operation = Operation {
    name: "premium.instances.delete",
    service: Service::Premium,
    method: Method::Delete,
    path: "/v1beta2/tidbs/{tidbId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get an instance.
pub static PREMIUM_INSTANCES_GET: Operation = Operation {
    name: "premium.instances.get",
    service: Service::Premium,
    method: Method::Get,
    path: "/v1beta2/tidbs/{tidbId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[
        Wait {
            name: "wait_until_active",
            state: &["state"],
            done: &["ACTIVE"],
            failed: &["DELETING", "DELETED", "FAILED", "INACTIVE", "UNAVAILABLE"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(10),
            maximum_interval: Duration::from_secs(30),
            timeout: Duration::from_secs(3600),
        },
        Wait {
            name: "wait_until_deleted",
            state: &["state"],
            done: &["DELETED"],
            failed: &[],
            gone_is_done: true,
            initial_interval: Duration::from_secs(10),
            maximum_interval: Duration::from_secs(30),
            timeout: Duration::from_secs(3600),
        },
    ],
    settled_by: None,
    error_in_answer: None,
};

/// Get where to download the CA certificate that clients of an instance trust.
pub static PREMIUM_INSTANCES_GET_CA_CERTIFICATE_URL: Operation = Operation {
    name: "premium.instances.get_ca_certificate_url",
    service: Service::Premium,
    method: Method::Get,
    path: "/v1beta2/tidbs/{tidbId}/caCertificateUrl",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get the cloud identity as which an instance reaches your storage.
pub static PREMIUM_INSTANCES_GET_CLOUD_PROVIDER_INFO: Operation = Operation {
    name: "premium.instances.get_cloud_provider_info",
    service: Service::Premium,
    method: Method::Get,
    path: "/v1beta2/tidbs/{tidbId}/cloudProviderInfo",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the instances that the API key can see.
pub static PREMIUM_INSTANCES_LIST: Operation = Operation {
    name: "premium.instances.list",
    service: Service::Premium,
    method: Method::Get,
    path: "/v1beta2/tidbs",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "tidbs",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Set the root password of an instance.
pub static PREMIUM_INSTANCES_RESET_ROOT_PASSWORD: Operation = Operation {
    name: "premium.instances.reset_root_password",
    service: Service::Premium,
    method: Method::Post,
    path: "/v1beta2/tidbs/{tidbId}:resetRootPassword",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("premium.instances.get"),
    error_in_answer: None,
};

/// Rename an instance or change its capacity.
pub static PREMIUM_INSTANCES_UPDATE: Operation = Operation {
    name: "premium.instances.update",
    service: Service::Premium,
    method: Method::Patch,
    path: "/v1beta2/tidbs/{tidbId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the regions in which an instance can be created.
pub static PREMIUM_REGIONS_LIST: Operation = Operation {
    name: "premium.regions.list",
    service: Service::Premium,
    method: Method::Get,
    path: "/v1beta2/regions",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "regions",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Create a rule that chooses what the audit log records.
pub static SERVERLESS_AUDIT_LOGS_CREATE_FILTER_RULE: Operation = Operation {
    name: "serverless.audit_logs.create_filter_rule",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/auditLog/filterRules",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("serverless.audit_logs.list_filter_rules"),
    error_in_answer: None,
};

/// Delete a rule of a cluster's audit log.
pub static SERVERLESS_AUDIT_LOGS_DELETE_FILTER_RULE: Operation = Operation {
    name: "serverless.audit_logs.delete_filter_rule",
    service: Service::Serverless,
    method: Method::Delete,
    path: "/v1beta1/clusters/{clusterId}/auditLog/filterRules/{filterRuleId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get URLs to download files of the audit log from.
pub static SERVERLESS_AUDIT_LOGS_DOWNLOAD_FILES: Operation = Operation {
    name: "serverless.audit_logs.download_files",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/auditLog/files:download",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get what a cluster's audit log is like.
pub static SERVERLESS_AUDIT_LOGS_GET_CONFIG: Operation = Operation {
    name: "serverless.audit_logs.get_config",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/auditLog/config",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a rule of a cluster's audit log.
pub static SERVERLESS_AUDIT_LOGS_GET_FILTER_RULE: Operation = Operation {
    name: "serverless.audit_logs.get_filter_rule",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/auditLog/filterRules/{filterRuleId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the files of a cluster's audit log.
pub static SERVERLESS_AUDIT_LOGS_LIST_FILES: Operation = Operation {
    name: "serverless.audit_logs.list_files",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/auditLog/files",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "auditLogFiles",
        size: "pageSize",
        maximum: 1000,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the rules of a cluster's audit log.
pub static SERVERLESS_AUDIT_LOGS_LIST_FILTER_RULES: Operation = Operation {
    name: "serverless.audit_logs.list_filter_rules",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/auditLog/filterRules",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "filterRules",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Change what a cluster's audit log is like.
pub static SERVERLESS_AUDIT_LOGS_UPDATE_CONFIG: Operation = Operation {
    name: "serverless.audit_logs.update_config",
    service: Service::Serverless,
    method: Method::Patch,
    path: "/v1beta1/clusters/{clusterId}/auditLog/config",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Change a rule of a cluster's audit log.
pub static SERVERLESS_AUDIT_LOGS_UPDATE_FILTER_RULE: Operation = Operation {
    name: "serverless.audit_logs.update_filter_rule",
    service: Service::Serverless,
    method: Method::Patch,
    path: "/v1beta1/clusters/{clusterId}/auditLog/filterRules/{filterRuleId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Delete a backup.
pub static SERVERLESS_BACKUPS_DELETE: Operation = Operation {
    name: "serverless.backups.delete",
    service: Service::Serverless,
    method: Method::Delete,
    path: "/v1beta1/backups/{backupId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a backup.
pub static SERVERLESS_BACKUPS_GET: Operation = Operation {
    name: "serverless.backups.get",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/backups/{backupId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the backups of a cluster.
pub static SERVERLESS_BACKUPS_LIST: Operation = Operation {
    name: "serverless.backups.list",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/backups",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "backups",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Restore a backup, or a moment of a cluster, into a new cluster.
pub static SERVERLESS_BACKUPS_RESTORE: Operation = Operation {
    name: "serverless.backups.restore",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters:restore",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("serverless.clusters.list"),
    error_in_answer: None,
};

/// Create a branch of a cluster.
pub static SERVERLESS_BRANCHES_CREATE: Operation = Operation {
    name: "serverless.branches.create",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/branches",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("serverless.branches.list"),
    error_in_answer: None,
};

/// Delete a branch.
pub static SERVERLESS_BRANCHES_DELETE: Operation = Operation {
    name: "serverless.branches.delete",
    service: Service::Serverless,
    method: Method::Delete,
    path: "/v1beta1/clusters/{clusterId}/branches/{branchId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a branch.
pub static SERVERLESS_BRANCHES_GET: Operation = Operation {
    name: "serverless.branches.get",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/branches/{branchId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[
        Wait {
            name: "wait_until_active",
            state: &["state"],
            done: &["ACTIVE"],
            failed: &["DELETING", "DELETED", "FAILED", "INACTIVE", "UNAVAILABLE"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(5),
            maximum_interval: Duration::from_secs(10),
            timeout: Duration::from_secs(600),
        },
        Wait {
            name: "wait_until_deleted",
            state: &["state"],
            done: &["DELETED"],
            failed: &[],
            gone_is_done: true,
            initial_interval: Duration::from_secs(5),
            maximum_interval: Duration::from_secs(10),
            timeout: Duration::from_secs(600),
        },
    ],
    settled_by: None,
    error_in_answer: None,
};

/// List the branches of a cluster.
pub static SERVERLESS_BRANCHES_LIST: Operation = Operation {
    name: "serverless.branches.list",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/branches",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "branches",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Reset a branch to what its parent holds now.
pub static SERVERLESS_BRANCHES_RESET: Operation = Operation {
    name: "serverless.branches.reset",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/branches/{branchId}:reset",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("serverless.branches.get"),
    error_in_answer: None,
};

/// Change the password of a SQL user of a branch.
pub static SERVERLESS_BRANCHES_UPDATE_SQL_USER: Operation = Operation {
    name: "serverless.branches.update_sql_user",
    service: Service::Serverless,
    method: Method::Patch,
    path: "/v1beta1/clusters/{clusterId}/branches/{branchId}/sqlUsers/{username}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Create a changefeed.
pub static SERVERLESS_CHANGEFEEDS_CREATE: Operation = Operation {
    name: "serverless.changefeeds.create",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/changefeeds",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("serverless.changefeeds.list"),
    error_in_answer: None,
};

/// Create an endpoint through which changefeeds reach a private link service.
pub static SERVERLESS_CHANGEFEEDS_CREATE_PRIVATE_LINK_ENDPOINT: Operation = Operation {
    name: "serverless.changefeeds.create_private_link_endpoint",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/changefeeds/privateLinkEndpoint",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("serverless.changefeeds.get_private_link_endpoint"),
    error_in_answer: None,
};

/// Delete a changefeed.
pub static SERVERLESS_CHANGEFEEDS_DELETE: Operation = Operation {
    name: "serverless.changefeeds.delete",
    service: Service::Serverless,
    method: Method::Delete,
    path: "/v1beta1/clusters/{clusterId}/changefeeds/{changefeedId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Delete the endpoint of a private link service.
pub static SERVERLESS_CHANGEFEEDS_DELETE_PRIVATE_LINK_ENDPOINT: Operation = Operation {
    name: "serverless.changefeeds.delete_private_link_endpoint",
    service: Service::Serverless,
    method: Method::Delete,
    path: "/v1beta1/clusters/{clusterId}/changefeeds/privateLinkEndpoint",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Show which tables a filter selects, and which of them a changefeed can send.
pub static SERVERLESS_CHANGEFEEDS_DESCRIBE_SCHEMA_TABLE: Operation = Operation {
    name: "serverless.changefeeds.describe_schema_table",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/changefeeds:describeSchemaTable",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a changefeed.
pub static SERVERLESS_CHANGEFEEDS_GET: Operation = Operation {
    name: "serverless.changefeeds.get",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/changefeeds/{changefeedId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[
        Wait {
            name: "wait_until_running",
            state: &["state"],
            done: &["RUNNING"],
            failed: &["CREATE_FAILED", "RUNNING_FAILED", "DELETED"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(5),
            maximum_interval: Duration::from_secs(20),
            timeout: Duration::from_secs(600),
        },
        Wait {
            name: "wait_until_paused",
            state: &["state"],
            done: &["PAUSED"],
            failed: &["CREATE_FAILED", "RUNNING_FAILED", "DELETED"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(5),
            maximum_interval: Duration::from_secs(20),
            timeout: Duration::from_secs(600),
        },
        Wait {
            name: "wait_until_deleted",
            state: &["state"],
            done: &["DELETED"],
            failed: &[],
            gone_is_done: true,
            initial_interval: Duration::from_secs(5),
            maximum_interval: Duration::from_secs(20),
            timeout: Duration::from_secs(600),
        },
    ],
    settled_by: None,
    error_in_answer: None,
};

/// Get the endpoint of a private link service.
pub static SERVERLESS_CHANGEFEEDS_GET_PRIVATE_LINK_ENDPOINT: Operation = Operation {
    name: "serverless.changefeeds.get_private_link_endpoint",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/changefeeds/privateLinkEndpoint",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the changefeeds of a cluster.
pub static SERVERLESS_CHANGEFEEDS_LIST: Operation = Operation {
    name: "serverless.changefeeds.list",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/changefeeds",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "changefeeds",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Start a paused changefeed.
pub static SERVERLESS_CHANGEFEEDS_START: Operation = Operation {
    name: "serverless.changefeeds.start",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/changefeeds/{changefeedId}:start",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Pause a changefeed.
pub static SERVERLESS_CHANGEFEEDS_STOP: Operation = Operation {
    name: "serverless.changefeeds.stop",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/changefeeds/{changefeedId}:stop",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Test whether a changefeed could reach a sink.
pub static SERVERLESS_CHANGEFEEDS_TEST: Operation = Operation {
    name: "serverless.changefeeds.test",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/changefeeds:test",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Change a paused changefeed.
pub static SERVERLESS_CHANGEFEEDS_UPDATE: Operation = Operation {
    name: "serverless.changefeeds.update",
    service: Service::Serverless,
    method: Method::Patch,
    path: "/v1beta1/clusters/{clusterId}/changefeeds/{changefeedId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Create several clusters at once.
pub static SERVERLESS_CLUSTERS_BATCH_CREATE: Operation = Operation {
    name: "serverless.clusters.batch_create",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters:batchCreate",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("serverless.clusters.list"),
    error_in_answer: None,
};

/// Get several clusters at once.
pub static SERVERLESS_CLUSTERS_BATCH_GET: Operation = Operation {
    name: "serverless.clusters.batch_get",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters:batchGet",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Change the password of the root user of a cluster.
pub static SERVERLESS_CLUSTERS_CHANGE_ROOT_PASSWORD: Operation = Operation {
    name: "serverless.clusters.change_root_password",
    service: Service::Serverless,
    method: Method::Put,
    path: "/v1beta1/clusters/{clusterId}/password",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Create a cluster.
pub static SERVERLESS_CLUSTERS_CREATE: Operation = Operation {
    name: "serverless.clusters.create",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("serverless.clusters.list"),
    error_in_answer: None,
};

/// Delete a cluster.
pub static SERVERLESS_CLUSTERS_DELETE: Operation = Operation {
    name: "serverless.clusters.delete",
    service: Service::Serverless,
    method: Method::Delete,
    path: "/v1beta1/clusters/{clusterId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a cluster.
pub static SERVERLESS_CLUSTERS_GET: Operation = Operation {
    name: "serverless.clusters.get",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[
        Wait {
            name: "wait_until_active",
            state: &["state"],
            done: &["ACTIVE"],
            failed: &["DELETING", "DELETED", "FAILED", "INACTIVE", "UNAVAILABLE"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(2),
            maximum_interval: Duration::from_secs(15),
            timeout: Duration::from_secs(600),
        },
        Wait {
            name: "wait_until_deleted",
            state: &["state"],
            done: &["DELETED"],
            failed: &[],
            gone_is_done: true,
            initial_interval: Duration::from_secs(2),
            maximum_interval: Duration::from_secs(15),
            timeout: Duration::from_secs(600),
        },
    ],
    settled_by: None,
    error_in_answer: None,
};

/// List the clusters that the API key can see.
pub static SERVERLESS_CLUSTERS_LIST: Operation = Operation {
    name: "serverless.clusters.list",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "clusters",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Change a cluster.
pub static SERVERLESS_CLUSTERS_UPDATE: Operation = Operation {
    name: "serverless.clusters.update",
    service: Service::Serverless,
    method: Method::Patch,
    path: "/v1beta1/clusters/{clusterId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Cancel an export.
pub static SERVERLESS_EXPORTS_CANCEL: Operation = Operation {
    name: "serverless.exports.cancel",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/exports/{exportId}:cancel",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Export data of a cluster.
pub static SERVERLESS_EXPORTS_CREATE: Operation = Operation {
    name: "serverless.exports.create",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/exports",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("serverless.exports.list"),
    error_in_answer: None,
};

/// Delete an export.
pub static SERVERLESS_EXPORTS_DELETE: Operation = Operation {
    name: "serverless.exports.delete",
    service: Service::Serverless,
    method: Method::Delete,
    path: "/v1beta1/clusters/{clusterId}/exports/{exportId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get URLs to download all files of an export from.
pub static SERVERLESS_EXPORTS_DOWNLOAD: Operation = Operation {
    name: "serverless.exports.download",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/exports/{exportId}:download",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get URLs to download files of an export from.
pub static SERVERLESS_EXPORTS_DOWNLOAD_FILES: Operation = Operation {
    name: "serverless.exports.download_files",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/exports/{exportId}/files:download",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get an export.
pub static SERVERLESS_EXPORTS_GET: Operation = Operation {
    name: "serverless.exports.get",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/exports/{exportId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[Wait {
        name: "wait_until_succeeded",
        state: &["state"],
        done: &["SUCCEEDED"],
        failed: &["FAILED", "CANCELED", "DELETED", "EXPIRED"],
        gone_is_done: false,
        initial_interval: Duration::from_secs(5),
        maximum_interval: Duration::from_secs(30),
        timeout: Duration::from_secs(3600),
    }],
    settled_by: None,
    error_in_answer: None,
};

/// List the exports of a cluster.
pub static SERVERLESS_EXPORTS_LIST: Operation = Operation {
    name: "serverless.exports.list",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/exports",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "exports",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the files of an export.
pub static SERVERLESS_EXPORTS_LIST_FILES: Operation = Operation {
    name: "serverless.exports.list_files",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/exports/{exportId}/files",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "files",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Cancel an import.
pub static SERVERLESS_IMPORTS_CANCEL: Operation = Operation {
    name: "serverless.imports.cancel",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/imports/{id}:cancel",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Give up an upload.
pub static SERVERLESS_IMPORTS_CANCEL_UPLOAD: Operation = Operation {
    name: "serverless.imports.cancel_upload",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/imports:cancelUpload",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Make one file of the parts of an upload.
pub static SERVERLESS_IMPORTS_COMPLETE_UPLOAD: Operation = Operation {
    name: "serverless.imports.complete_upload",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/imports:completeUpload",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Import files into a cluster.
pub static SERVERLESS_IMPORTS_CREATE: Operation = Operation {
    name: "serverless.imports.create",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/imports",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("serverless.imports.list"),
    error_in_answer: None,
};

/// Get an import.
pub static SERVERLESS_IMPORTS_GET: Operation = Operation {
    name: "serverless.imports.get",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/imports/{id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[Wait {
        name: "wait_until_completed",
        state: &["state"],
        done: &["COMPLETED"],
        failed: &["FAILED", "CANCELED"],
        gone_is_done: false,
        initial_interval: Duration::from_secs(5),
        maximum_interval: Duration::from_secs(30),
        timeout: Duration::from_secs(3600),
    }],
    settled_by: None,
    error_in_answer: None,
};

/// List the imports of a cluster.
pub static SERVERLESS_IMPORTS_LIST: Operation = Operation {
    name: "serverless.imports.list",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/imports",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "imports",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Begin to upload a file to import.
pub static SERVERLESS_IMPORTS_START_UPLOAD: Operation = Operation {
    name: "serverless.imports.start_upload",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/imports:startUpload",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("serverless.imports.list"),
    error_in_answer: None,
};

/// Cancel a check of a migration.
pub static SERVERLESS_MIGRATION_PRECHECKS_CANCEL: Operation = Operation {
    name: "serverless.migration_prechecks.cancel",
    service: Service::Serverless,
    method: Method::Delete,
    path: "/v1beta1/clusters/{clusterId}/migrationPrechecks/{precheckId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Check whether a migration would work.
pub static SERVERLESS_MIGRATION_PRECHECKS_CREATE: Operation = Operation {
    name: "serverless.migration_prechecks.create",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/migrationPrechecks",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a check of a migration.
pub static SERVERLESS_MIGRATION_PRECHECKS_GET: Operation = Operation {
    name: "serverless.migration_prechecks.get",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/migrationPrechecks/{precheckId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[Wait {
        name: "wait_until_finished",
        state: &["status"],
        done: &["FINISHED"],
        failed: &["FAILED", "CANCELED"],
        gone_is_done: false,
        initial_interval: Duration::from_secs(5),
        maximum_interval: Duration::from_secs(15),
        timeout: Duration::from_secs(600),
    }],
    settled_by: None,
    error_in_answer: None,
};

/// Create a migration into a cluster.
pub static SERVERLESS_MIGRATIONS_CREATE: Operation = Operation {
    name: "serverless.migrations.create",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/migrations",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("serverless.migrations.list"),
    error_in_answer: None,
};

/// Delete a migration.
pub static SERVERLESS_MIGRATIONS_DELETE: Operation = Operation {
    name: "serverless.migrations.delete",
    service: Service::Serverless,
    method: Method::Delete,
    path: "/v1beta1/clusters/{clusterId}/migrations/{migrationId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a migration.
pub static SERVERLESS_MIGRATIONS_GET: Operation = Operation {
    name: "serverless.migrations.get",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/migrations/{migrationId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[
        Wait {
            name: "wait_until_running",
            state: &["state"],
            done: &["RUNNING"],
            failed: &["FAILED", "DELETING", "DELETED"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(5),
            maximum_interval: Duration::from_secs(20),
            timeout: Duration::from_secs(600),
        },
        Wait {
            name: "wait_until_paused",
            state: &["state"],
            done: &["PAUSED"],
            failed: &["FAILED", "DELETING", "DELETED"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(5),
            maximum_interval: Duration::from_secs(20),
            timeout: Duration::from_secs(600),
        },
        Wait {
            name: "wait_until_deleted",
            state: &["state"],
            done: &["DELETED"],
            failed: &[],
            gone_is_done: true,
            initial_interval: Duration::from_secs(5),
            maximum_interval: Duration::from_secs(20),
            timeout: Duration::from_secs(600),
        },
    ],
    settled_by: None,
    error_in_answer: None,
};

/// List the migrations into a cluster.
pub static SERVERLESS_MIGRATIONS_LIST: Operation = Operation {
    name: "serverless.migrations.list",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/migrations",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "migrations",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Pause a running migration.
pub static SERVERLESS_MIGRATIONS_PAUSE: Operation = Operation {
    name: "serverless.migrations.pause",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/migrations/{migrationId}:pause",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Resume a paused migration.
pub static SERVERLESS_MIGRATIONS_RESUME: Operation = Operation {
    name: "serverless.migrations.resume",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/migrations/{migrationId}:resume",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Attach domains to a private link connection.
pub static SERVERLESS_PRIVATE_LINK_CONNECTIONS_ATTACH_DOMAINS: Operation = Operation {
    name: "serverless.private_link_connections.attach_domains",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/privateLinkConnections/{privateLinkConnectionId}:attachDomains",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("serverless.private_link_connections.get"),
    error_in_answer: None,
};

/// Connect a cluster to a private endpoint service.
pub static SERVERLESS_PRIVATE_LINK_CONNECTIONS_CREATE: Operation = Operation {
    name: "serverless.private_link_connections.create",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/privateLinkConnections",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("serverless.private_link_connections.list"),
    error_in_answer: None,
};

/// Delete a private link connection.
pub static SERVERLESS_PRIVATE_LINK_CONNECTIONS_DELETE: Operation = Operation {
    name: "serverless.private_link_connections.delete",
    service: Service::Serverless,
    method: Method::Delete,
    path: "/v1beta1/clusters/{clusterId}/privateLinkConnections/{privateLinkConnectionId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Detach domains from a private link connection.
pub static SERVERLESS_PRIVATE_LINK_CONNECTIONS_DETACH_DOMAINS: Operation = Operation {
    name: "serverless.private_link_connections.detach_domains",
    service: Service::Serverless,
    method: Method::Post,
    path: "/v1beta1/clusters/{clusterId}/privateLinkConnections/{privateLinkConnectionId}:detachDomains",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a private link connection.
pub static SERVERLESS_PRIVATE_LINK_CONNECTIONS_GET: Operation = Operation {
    name: "serverless.private_link_connections.get",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/privateLinkConnections/{privateLinkConnectionId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[
        Wait {
            name: "wait_until_active",
            state: &["state"],
            done: &["ACTIVE"],
            failed: &["FAILED", "DELETING", "DELETED"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(5),
            maximum_interval: Duration::from_secs(20),
            timeout: Duration::from_secs(1200),
        },
        Wait {
            name: "wait_until_deleted",
            state: &["state"],
            done: &["DELETED"],
            failed: &[],
            gone_is_done: true,
            initial_interval: Duration::from_secs(5),
            maximum_interval: Duration::from_secs(20),
            timeout: Duration::from_secs(600),
        },
    ],
    settled_by: None,
    error_in_answer: None,
};

/// Get the account and the availability zones from which a cluster connects.
pub static SERVERLESS_PRIVATE_LINK_CONNECTIONS_GET_AVAILABILITY_ZONES: Operation = Operation {
    name: "serverless.private_link_connections.get_availability_zones",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/privateLinkConnections:getAvailabilityZones",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the private link connections of a cluster.
pub static SERVERLESS_PRIVATE_LINK_CONNECTIONS_LIST: Operation = Operation {
    name: "serverless.private_link_connections.list",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/clusters/{clusterId}/privateLinkConnections",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "privateLinkConnections",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the regions in which a cluster can be created.
pub static SERVERLESS_REGIONS_LIST: Operation = Operation {
    name: "serverless.regions.list",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/regions",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Single { items: "regions" }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the cloud providers that clusters can run on.
pub static SERVERLESS_REGIONS_LIST_CLOUD_PROVIDERS: Operation = Operation {
    name: "serverless.regions.list_cloud_providers",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1beta1/regions:listCloudProviders",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Single { items: "cloudProviders" }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Create an access point of a Dedicated cluster.
pub static V1BETA_ACCESS_POINTS_CREATE: Operation = Operation {
    name: "v1beta.access_points.create",
    service: Service::V1beta,
    method: Method::Post,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/accesspoints",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("v1beta.access_points.list"),
    error_in_answer: None,
};

/// Delete an access point.
pub static V1BETA_ACCESS_POINTS_DELETE: Operation = Operation {
    name: "v1beta.access_points.delete",
    service: Service::V1beta,
    method: Method::Delete,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/accesspoints/{accesspoint_id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get an access point.
pub static V1BETA_ACCESS_POINTS_GET: Operation = Operation {
    name: "v1beta.access_points.get",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/accesspoints/{accesspoint_id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[
        Wait {
            name: "wait_until_active",
            state: &["private_endpoint", "private_link_service", "status"],
            done: &["ACTIVE"],
            failed: &["DELETING", "DELETED"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(10),
            maximum_interval: Duration::from_secs(30),
            timeout: Duration::from_secs(1800),
        },
        Wait {
            name: "wait_until_deleted",
            state: &["private_endpoint", "private_link_service", "status"],
            done: &["DELETED"],
            failed: &[],
            gone_is_done: true,
            initial_interval: Duration::from_secs(10),
            maximum_interval: Duration::from_secs(30),
            timeout: Duration::from_secs(1800),
        },
    ],
    settled_by: None,
    error_in_answer: None,
};

/// List the access points of a cluster.
pub static V1BETA_ACCESS_POINTS_LIST: Operation = Operation {
    name: "v1beta.access_points.list",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/accesspoints",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Single { items: "items" }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Change an access point.
pub static V1BETA_ACCESS_POINTS_UPDATE: Operation = Operation {
    name: "v1beta.access_points.update",
    service: Service::V1beta,
    method: Method::Patch,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/accesspoints/{accesspoint_id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Set the AWS encryption keys of a project.
pub static V1BETA_AWS_CMEK_CREATE: Operation = Operation {
    name: "v1beta.aws_cmek.create",
    service: Service::V1beta,
    method: Method::Post,
    path: "/api/v1beta/projects/{project_id}/aws-cmek",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("v1beta.aws_cmek.list"),
    error_in_answer: None,
};

/// List the AWS encryption keys of a project.
pub static V1BETA_AWS_CMEK_LIST: Operation = Operation {
    name: "v1beta.aws_cmek.list",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/aws-cmek",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Single { items: "items" }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Create a backup of a Dedicated cluster.
pub static V1BETA_BACKUPS_CREATE: Operation = Operation {
    name: "v1beta.backups.create",
    service: Service::V1beta,
    method: Method::Post,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/backups",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("v1beta.backups.list"),
    error_in_answer: None,
};

/// Delete a backup of a Dedicated cluster.
pub static V1BETA_BACKUPS_DELETE: Operation = Operation {
    name: "v1beta.backups.delete",
    service: Service::V1beta,
    method: Method::Delete,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/backups/{backup_id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a backup of a Dedicated cluster.
pub static V1BETA_BACKUPS_GET: Operation = Operation {
    name: "v1beta.backups.get",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/backups/{backup_id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[Wait {
        name: "wait_until_succeeded",
        state: &["status"],
        done: &["SUCCESS"],
        failed: &["FAILED"],
        gone_is_done: false,
        initial_interval: Duration::from_secs(10),
        maximum_interval: Duration::from_secs(30),
        timeout: Duration::from_secs(3600),
    }],
    settled_by: None,
    error_in_answer: None,
};

/// List the backups of a Dedicated cluster.
pub static V1BETA_BACKUPS_LIST: Operation = Operation {
    name: "v1beta.backups.list",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/backups",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Page {
        items: "items",
        size: "page_size",
        maximum: 100,
        page: "page",
        total: "total",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Create a cluster.
pub static V1BETA_CLUSTERS_CREATE: Operation = Operation {
    name: "v1beta.clusters.create",
    service: Service::V1beta,
    method: Method::Post,
    path: "/api/v1beta/projects/{project_id}/clusters",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("v1beta.clusters.list"),
    error_in_answer: None,
};

/// Delete a cluster.
pub static V1BETA_CLUSTERS_DELETE: Operation = Operation {
    name: "v1beta.clusters.delete",
    service: Service::V1beta,
    method: Method::Delete,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a cluster.
pub static V1BETA_CLUSTERS_GET: Operation = Operation {
    name: "v1beta.clusters.get",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[
        Wait {
            name: "wait_until_available",
            state: &["status", "cluster_status"],
            done: &["AVAILABLE"],
            failed: &["UNAVAILABLE", "DELETING", "DELETED", "CLEARED"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(10),
            maximum_interval: Duration::from_secs(30),
            timeout: Duration::from_secs(3600),
        },
        Wait {
            name: "wait_until_paused",
            state: &["status", "cluster_status"],
            done: &["PAUSED"],
            failed: &["UNAVAILABLE", "DELETING", "DELETED", "CLEARED"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(10),
            maximum_interval: Duration::from_secs(30),
            timeout: Duration::from_secs(3600),
        },
        Wait {
            name: "wait_until_deleted",
            state: &["status", "cluster_status"],
            done: &["DELETED", "CLEARED"],
            failed: &[],
            gone_is_done: true,
            initial_interval: Duration::from_secs(10),
            maximum_interval: Duration::from_secs(30),
            timeout: Duration::from_secs(3600),
        },
    ],
    settled_by: None,
    error_in_answer: None,
};

/// List the clusters of a project.
pub static V1BETA_CLUSTERS_LIST: Operation = Operation {
    name: "v1beta.clusters.list",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/clusters",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Page {
        items: "items",
        size: "page_size",
        maximum: 100,
        page: "page",
        total: "total",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the regions of each cloud provider with the nodes they offer.
pub static V1BETA_CLUSTERS_LIST_PROVIDER_REGIONS: Operation = Operation {
    name: "v1beta.clusters.list_provider_regions",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/clusters/provider/regions",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Single { items: "items" }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Scale, pause or resume a Dedicated cluster.
pub static V1BETA_CLUSTERS_UPDATE: Operation = Operation {
    name: "v1beta.clusters.update",
    service: Service::V1beta,
    method: Method::Patch,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Start importing data into a cluster.
pub static V1BETA_IMPORTS_CREATE: Operation = Operation {
    name: "v1beta.imports.create",
    service: Service::V1beta,
    method: Method::Post,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/imports",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("v1beta.imports.list"),
    error_in_answer: None,
};

/// Get an import.
pub static V1BETA_IMPORTS_GET: Operation = Operation {
    name: "v1beta.imports.get",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/imports/{import_id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[Wait {
        name: "wait_until_completed",
        state: &["status", "phase"],
        done: &["COMPLETED"],
        failed: &["FAILED", "CANCELED"],
        gone_is_done: false,
        initial_interval: Duration::from_secs(10),
        maximum_interval: Duration::from_secs(30),
        timeout: Duration::from_secs(7200),
    }],
    settled_by: None,
    error_in_answer: None,
};

/// Get the cloud identity that a cluster's imports run as.
pub static V1BETA_IMPORTS_GET_ROLE_INFO: Operation = Operation {
    name: "v1beta.imports.get_role_info",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/imports/role_info",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the imports of a cluster.
pub static V1BETA_IMPORTS_LIST: Operation = Operation {
    name: "v1beta.imports.list",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/imports",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Page {
        items: "items",
        size: "page_size",
        maximum: 100,
        page: "page",
        total: "total",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Show the first rows that an import would load.
pub static V1BETA_IMPORTS_PREVIEW: Operation = Operation {
    name: "v1beta.imports.preview",
    service: Service::V1beta,
    method: Method::Post,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/imports/preview",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Cancel an import.
pub static V1BETA_IMPORTS_UPDATE: Operation = Operation {
    name: "v1beta.imports.update",
    service: Service::V1beta,
    method: Method::Patch,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/imports/{import_id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Upload a local CSV file to import into a Starter cluster.
pub static V1BETA_IMPORTS_UPLOAD_FILE: Operation = Operation {
    name: "v1beta.imports.upload_file",
    service: Service::V1beta,
    method: Method::Post,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/imports/upload_file",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("v1beta.imports.list"),
    error_in_answer: None,
};

/// Accept a private endpoint of yours for a Dedicated cluster.
pub static V1BETA_PRIVATE_ENDPOINTS_CREATE: Operation = Operation {
    name: "v1beta.private_endpoints.create",
    service: Service::V1beta,
    method: Method::Post,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/private_endpoints",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("v1beta.private_endpoints.list"),
    error_in_answer: None,
};

/// Create the private endpoint service of a Dedicated cluster.
pub static V1BETA_PRIVATE_ENDPOINTS_CREATE_SERVICE: Operation = Operation {
    name: "v1beta.private_endpoints.create_service",
    service: Service::V1beta,
    method: Method::Post,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/private_endpoint_service",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("v1beta.private_endpoints.get_service"),
    error_in_answer: None,
};

/// Delete a private endpoint of a Dedicated cluster.
pub static V1BETA_PRIVATE_ENDPOINTS_DELETE: Operation = Operation {
    name: "v1beta.private_endpoints.delete",
    service: Service::V1beta,
    method: Method::Delete,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/private_endpoints/{endpoint_id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get the private endpoint service of a Dedicated cluster.
pub static V1BETA_PRIVATE_ENDPOINTS_GET_SERVICE: Operation = Operation {
    name: "v1beta.private_endpoints.get_service",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/private_endpoint_service",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the private endpoints of a cluster.
pub static V1BETA_PRIVATE_ENDPOINTS_LIST: Operation = Operation {
    name: "v1beta.private_endpoints.list",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/private_endpoints",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Single { items: "endpoints" }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the private endpoints of all clusters of a project.
pub static V1BETA_PRIVATE_ENDPOINTS_LIST_FOR_PROJECT: Operation = Operation {
    name: "v1beta.private_endpoints.list_for_project",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/private_endpoints",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Single { items: "endpoints" }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Accept a private endpoint of yours at an access point.
pub static V1BETA_PRIVATE_LINK_ENDPOINTS_CREATE: Operation = Operation {
    name: "v1beta.private_link_endpoints.create",
    service: Service::V1beta,
    method: Method::Post,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/accesspoints/{accesspoint_id}/privateLinkEndpoints",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("v1beta.private_link_endpoints.list"),
    error_in_answer: None,
};

/// Delete a private link endpoint.
pub static V1BETA_PRIVATE_LINK_ENDPOINTS_DELETE: Operation = Operation {
    name: "v1beta.private_link_endpoints.delete",
    service: Service::V1beta,
    method: Method::Delete,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/accesspoints/{accesspoint_id}/privateLinkEndpoints/{private_link_endpoint_id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get a private link endpoint.
pub static V1BETA_PRIVATE_LINK_ENDPOINTS_GET: Operation = Operation {
    name: "v1beta.private_link_endpoints.get",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/accesspoints/{accesspoint_id}/privateLinkEndpoints/{private_link_endpoint_id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[
        Wait {
            name: "wait_until_active",
            state: &["status"],
            done: &["ACTIVE"],
            failed: &["DELETING", "DELETED", "FAILED"],
            gone_is_done: false,
            initial_interval: Duration::from_secs(10),
            maximum_interval: Duration::from_secs(30),
            timeout: Duration::from_secs(1800),
        },
        Wait {
            name: "wait_until_deleted",
            state: &["status"],
            done: &["DELETED"],
            failed: &[],
            gone_is_done: true,
            initial_interval: Duration::from_secs(10),
            maximum_interval: Duration::from_secs(30),
            timeout: Duration::from_secs(1800),
        },
    ],
    settled_by: None,
    error_in_answer: None,
};

/// List the private link endpoints of an access point.
pub static V1BETA_PRIVATE_LINK_ENDPOINTS_LIST: Operation = Operation {
    name: "v1beta.private_link_endpoints.list",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/clusters/{cluster_id}/accesspoints/{accesspoint_id}/privateLinkEndpoints",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Single { items: "items" }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Create a project.
pub static V1BETA_PROJECTS_CREATE: Operation = Operation {
    name: "v1beta.projects.create",
    service: Service::V1beta,
    method: Method::Post,
    path: "/api/v1beta/projects",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("v1beta.projects.list"),
    error_in_answer: None,
};

/// List the projects that the API key can access.
pub static V1BETA_PROJECTS_LIST: Operation = Operation {
    name: "v1beta.projects.list",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Page {
        items: "items",
        size: "page_size",
        maximum: 100,
        page: "page",
        total: "total",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Restore a backup into a new Dedicated cluster.
pub static V1BETA_RESTORES_CREATE: Operation = Operation {
    name: "v1beta.restores.create",
    service: Service::V1beta,
    method: Method::Post,
    path: "/api/v1beta/projects/{project_id}/restores",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("v1beta.restores.list"),
    error_in_answer: None,
};

/// Get a restore.
pub static V1BETA_RESTORES_GET: Operation = Operation {
    name: "v1beta.restores.get",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/restores/{restore_id}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[Wait {
        name: "wait_until_succeeded",
        state: &["status"],
        done: &["SUCCESS"],
        failed: &["FAILED"],
        gone_is_done: false,
        initial_interval: Duration::from_secs(10),
        maximum_interval: Duration::from_secs(30),
        timeout: Duration::from_secs(7200),
    }],
    settled_by: None,
    error_in_answer: None,
};

/// List the restores of a project.
pub static V1BETA_RESTORES_LIST: Operation = Operation {
    name: "v1beta.restores.list",
    service: Service::V1beta,
    method: Method::Get,
    path: "/api/v1beta/projects/{project_id}/restores",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Page {
        items: "items",
        size: "page_size",
        maximum: 100,
        page: "page",
        total: "total",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};
