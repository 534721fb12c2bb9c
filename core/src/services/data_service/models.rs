// Generated from api/data_service.yaml by codegen; do not edit.

//! What the operations take and give.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::builder::setter;
use crate::open_enum;
use crate::rules::{Check, Fields, Rule};
use crate::secret::Secret;
use crate::timestamp::Timestamp;
use crate::wire;

/// A key with which the endpoints of a Data App are called.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApiKey {
    /// The API key's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub api_key_id: Option<String>,
    /// Its resource name: `dataApps/{dataAppId}/apiKeys/{apiKeyId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The public key, the user name of a call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// The private key, the password of a call. Whole in the answer of its creation only; later all but its
    /// last four characters are obscured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_key: Option<Secret>,
    /// What the key is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What the key may do with data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<ApiKeyRole>,
    /// Calls that the key may make. Unit: requests a minute.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub rate_limit_rpm: Option<i32>,
    /// Whether the key has expired.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_state: Option<ApiKeyExpireState>,
    /// When the key expires. Absent where it never does. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_time: Option<Timestamp>,
    /// How long the key lives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key_expire_setting: Option<ApiKeyExpireSetting>,
}

open_enum! {
    /// Whether an API key expires.
    pub enum ApiKeyExpireOption {
        /// It lives until it is deleted.
        ExpireOptionNeverExpire = "EXPIRE_OPTION_NEVER_EXPIRE",
        /// It expires after `apiKeyTtl`.
        ExpireOptionSetTtl = "EXPIRE_OPTION_SET_TTL",
    }
}

/// How long an API key lives.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApiKeyExpireSetting {
    /// Whether the key expires. Default: EXPIRE_OPTION_NEVER_EXPIRE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_option: Option<ApiKeyExpireOption>,
    /// How long the key lives. With `EXPIRE_OPTION_SET_TTL` only. Unit: minutes. From 1 to 525600.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub api_key_ttl: Option<i64>,
}

impl ApiKeyExpireSetting {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(expire_option: into ApiKeyExpireOption);
    setter!(api_key_ttl: i64);
}

pub(super) static API_KEY_EXPIRE_SETTING_FIELDS: Fields =
    Fields(&[Check { name: "apiKeyTtl", required: false, rule: Rule::NotNegative }]);

open_enum! {
    /// Whether an API key has expired.
    pub enum ApiKeyExpireState {
        /// It never will.
        ExpireStateNeverExpire = "EXPIRE_STATE_NEVER_EXPIRE",
        /// It has, and is refused.
        ExpireStateExpired = "EXPIRE_STATE_EXPIRED",
        /// It will, but has not yet.
        ExpireStateNotExpire = "EXPIRE_STATE_NOT_EXPIRE",
    }
}

open_enum! {
    /// What an API key may do with the data of linked clusters.
    pub enum ApiKeyRole {
        /// Run any statement.
        ReadAndWrite = "READ_AND_WRITE",
        /// Run only statements that read, such as SELECT and SHOW.
        ReadOnly = "READ_ONLY",
    }
}

/// The OpenAPI specification of a Data App.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ApiSpec {
    /// Its resource name: `dataApps/{dataAppId}/apiSpec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The OpenAPI 3.0 document, in the format asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
}

open_enum! {
    /// A format of a specification.
    pub enum ApiSpecFormat {
        /// None: not to be used.
        FormatUnspecified = "FORMAT_UNSPECIFIED",
        /// JSON.
        Json = "JSON",
        /// YAML.
        Yaml = "YAML",
    }
}

open_enum! {
    /// A language in which questions are answered.
    pub enum Chat2QueryLanguage {
        /// English.
        English = "English",
        /// Chinese.
        Chinese = "Chinese",
    }
}

open_enum! {
    /// A language model that answers questions.
    pub enum Chat2QueryModel {
        /// GPT-4, with a key of the model service only.
        Gpt4 = "gpt-4",
        /// GPT-4o, with a key of the model service only.
        Gpt4o = "gpt-4o",
        /// GPT-4o mini.
        Gpt4oMini = "gpt-4o-mini",
    }
}

/// How a CHAT2QUERY Data App answers questions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Chat2QuerySettings {
    /// Their resource name: `dataApps/{dataAppId}/chat2querySettings`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The key of the model service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub llm_api_key: Option<Secret>,
    /// The language of the answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language_code: Option<Chat2QueryLanguage>,
    /// The language model that answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub llm_model: Option<Chat2QueryModel>,
}

/// A collection of endpoints for one application.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DataApp {
    /// The Data App's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub data_app_id: Option<String>,
    /// Its resource name: `dataApps/{dataAppId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The owner's version number of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The id of the project that it belongs to.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Ids of the clusters that it is linked to.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub cluster_ids: Vec<String>,
    /// Its type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_type: Option<DataAppType>,
    /// Its name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When it was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When it was last changed. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
}

open_enum! {
    /// What a Data App does.
    pub enum DataAppType {
        /// Serves the endpoints that its owner writes.
        Dataapp = "DATAAPP",
        /// Answers questions in plain language too.
        Chat2Query = "CHAT2QUERY",
    }
}

/// A cluster that a Data App is linked to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DataSource {
    /// The cluster's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Its resource name: `dataApps/{dataAppId}/dataSources/{clusterId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The cluster's name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_display: Option<String>,
    /// What kind of cluster it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_type: Option<DataSourceClusterType>,
    /// The cloud provider that it runs on: `aws` or `gcp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_provider: Option<String>,
    /// The provider's code of its region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_region: Option<String>,
    /// The name of its region for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_region_display: Option<String>,
    /// When it was linked. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
}

open_enum! {
    /// A kind of cluster.
    pub enum DataSourceClusterType {
        /// A Starter cluster.
        Serverless = "Serverless",
        /// A Dedicated cluster.
        Dedicated = "Dedicated",
    }
}

/// A deployment of the endpoints of a Data App.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Deployment {
    /// The deployment's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<String>,
    /// Its resource name: `dataApps/{dataAppId}/deployments/{deploymentId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What was deployed, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<DeploymentOrigin>,
    /// The commit that it was made from, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_info: Option<DeploymentOriginInfo>,
    /// Who asked for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// How it ended. Absent until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DeploymentStatus>,
    /// Why it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_error_message: Option<String>,
    /// When it was asked for. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When its endpoints went online. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployed_at: Option<Timestamp>,
    /// When it ended, well or not. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
}

open_enum! {
    /// Where a deployment was asked for.
    pub enum DeploymentOrigin {
        /// In the console or through this API.
        Ui = "UI",
        /// By a push to a connected GitHub repository.
        GitHub = "GitHub",
    }
}

/// The commit that a deployment was made from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeploymentOriginInfo {
    /// Its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// Where its changes can be seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diff_url: Option<String>,
}

open_enum! {
    /// How a deployment ended.
    pub enum DeploymentStatus {
        /// Its endpoints are online.
        Success = "success",
        /// Nothing changed.
        Failed = "failed",
    }
}

/// A SQL statement that is called by method and path.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Endpoint {
    /// Its resource name: `dataApps/{dataAppId}/endpoints/{endpointId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it is online as it is here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<EndpointStatus>,
    /// Its name for people, most often its path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Its path in the Data App.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The HTTP method that it is called with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<EndpointMethod>,
    /// The id of the cluster that it runs on, a data source of the Data App.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// The parameters that its callers give.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub params: Vec<EndpointParameter>,
    /// Its limits, pages and cache.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<EndpointSettings>,
    /// The group that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// Whether one call may carry many rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_operation: Option<bool>,
    /// The SQL statements that it runs, in which `${name}` stands for a parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sql_template: Option<String>,
    /// What kind of endpoint it is, which nobody can choose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// The format of what it answers its callers, which nobody can choose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_type: Option<String>,
    /// When it was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When it was last changed. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
}

open_enum! {
    /// An HTTP method of endpoints.
    pub enum EndpointMethod {
        /// GET.
        Get = "GET",
        /// POST.
        Post = "POST",
        /// PUT.
        Put = "PUT",
        /// DELETE.
        Delete = "DELETE",
    }
}

/// A parameter that callers of an endpoint give.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct EndpointParameter {
    /// Its name, as in `sqlTemplate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The type of its values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<EndpointParameterType>,
    /// The type of an array's items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_type: Option<EndpointParameterItemType>,
    /// Whether callers must give it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// What it is where callers do not give it. Must fit its type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The values that it can have, separated by commas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#enum: Option<String>,
}

impl EndpointParameter {
    /// One without any field set. The service needs `name` and `type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(name: into String);
    setter!(r#type: into EndpointParameterType);
    setter!(item_type: into EndpointParameterItemType);
    setter!(required: bool);
    setter!(default_value: into String);
    setter!(description: into String);
    setter!(r#enum: into String);
}

pub(super) static ENDPOINT_PARAMETER_FIELDS: Fields = Fields(&[
    Check { name: "name", required: true, rule: Rule::Any },
    Check { name: "type", required: true, rule: Rule::Any },
]);

open_enum! {
    /// A type of an array's items.
    pub enum EndpointParameterItemType {
        /// Text.
        String = "string",
        /// Any number.
        Number = "number",
        /// A whole number.
        Integer = "integer",
    }
}

open_enum! {
    /// A type of a parameter's values.
    pub enum EndpointParameterType {
        /// Text.
        String = "string",
        /// Any number.
        Number = "number",
        /// A whole number.
        Integer = "integer",
        /// True or false.
        Bool = "bool",
        /// Several values of `itemType`.
        Array = "array",
    }
}

/// Limits, pages and cache of an endpoint.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct EndpointSettings {
    /// How long a call may take. Unit: milliseconds. From 1 to 60000.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i32>,
    /// Rows that a call may answer or change. Unit: rows. From 1 to 2000.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub row_limit: Option<i32>,
    /// Whether callers of a GET endpoint may ask for a `page` of `page_size` rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination_enabled: Option<bool>,
    /// Whether answers of a GET endpoint are kept for `cacheTtl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache_enabled: Option<bool>,
    /// How long an answer is kept, where `cacheEnabled` is true. Unit: seconds. From 30 to 600.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub cache_ttl: Option<i32>,
}

impl EndpointSettings {
    /// One without any field set. The service needs `timeout`, `row_limit`, `pagination_enabled` and
    /// `cache_enabled`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(timeout: i32);
    setter!(row_limit: i32);
    setter!(pagination_enabled: bool);
    setter!(cache_enabled: bool);
    setter!(cache_ttl: i32);
}

pub(super) static ENDPOINT_SETTINGS_FIELDS: Fields = Fields(&[
    Check { name: "timeout", required: true, rule: Rule::NotNegative },
    Check { name: "rowLimit", required: true, rule: Rule::NotNegative },
    Check { name: "paginationEnabled", required: true, rule: Rule::Any },
    Check { name: "cacheEnabled", required: true, rule: Rule::Any },
    Check { name: "cacheTtl", required: false, rule: Rule::NotNegative },
]);

open_enum! {
    /// Whether an endpoint is online.
    pub enum EndpointStatus {
        /// It is online as it is.
        Deployed = "deployed",
        /// It was never deployed, or was changed since.
        Draft = "draft",
    }
}

/// What an endpoint's statement answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct EndpointTest {
    /// What kind of endpoint it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// What came of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<EndpointTestData>,
}

/// Values of parameters for one run of a statement.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct EndpointTestArguments {
    /// The values as text, each by the name of its parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<BTreeMap<String, String>>,
}

impl EndpointTestArguments {
    /// One without any field set. The service needs `items`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(items: map String);
}

pub(super) static ENDPOINT_TEST_ARGUMENTS_FIELDS: Fields =
    Fields(&[Check { name: "items", required: true, rule: Rule::Any }]);

/// A column of what a statement answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct EndpointTestColumn {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub col: Option<String>,
    /// Its SQL type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_type: Option<String>,
    /// Whether it can be NULL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable: Option<bool>,
}

/// Columns, rows and result of a run.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct EndpointTestData {
    /// The columns of the rows.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<EndpointTestColumn>,
    /// The rows.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<EndpointTestRow>,
    /// How it went.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<EndpointTestResult>,
}

/// How a run of a statement went.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct EndpointTestResult {
    /// The status that a call of the endpoint would have had: 200 where all went well.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub code: Option<i32>,
    /// OK, or what went wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// When it began, counted from the Unix epoch. Unit: milliseconds.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub start_ms: Option<i64>,
    /// When it ended, counted from the Unix epoch. Unit: milliseconds.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub end_ms: Option<i64>,
    /// How long it took, with its unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latency: Option<String>,
    /// Rows that there are. No more than `limit` of them are answered. Unit: rows.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub row_count: Option<i32>,
    /// Rows that a statement which is no query has changed. Unit: rows.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub row_affect: Option<i32>,
    /// Rows that are answered at most. Unit: rows.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
}

/// A row of what a statement answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct EndpointTestRow {
    /// The values as text, each by the name of its column.
    #[serde(deserialize_with = "wire::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub items: BTreeMap<String, String>,
}

/// A page of API keys.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListApiKeysResponse {
    /// The API keys on this page.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub api_keys: Vec<ApiKey>,
    /// Where the next page begins; empty on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of Data Apps.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListDataAppsResponse {
    /// The Data Apps on this page.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub data_apps: Vec<DataApp>,
    /// Where the next page begins; empty on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of data sources.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListDataSourcesResponse {
    /// The data sources on this page.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub data_sources: Vec<DataSource>,
    /// Where the next page begins; empty on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of deployments.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListDeploymentsResponse {
    /// The deployments on this page.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub deployments: Vec<Deployment>,
    /// Where the next page begins; empty on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of endpoints.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListEndpointsResponse {
    /// The endpoints on this page.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub endpoints: Vec<Endpoint>,
    /// Where the next page begins; empty on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A ready-made endpoint, and whether it is enabled.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SystemEndpoint {
    /// Its type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Its method and path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Whether it can be called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

impl SystemEndpoint {
    /// One without any field set. The service needs `type`, `key` and `enabled`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(r#type: into String);
    setter!(key: into String);
    setter!(enabled: bool);
}

pub(super) static SYSTEM_ENDPOINT_FIELDS: Fields = Fields(&[
    Check { name: "type", required: true, rule: Rule::Any },
    Check { name: "key", required: true, rule: Rule::Any },
    Check { name: "enabled", required: true, rule: Rule::Any },
]);

/// Which system endpoints of a Data App are enabled.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SystemEndpointConfig {
    /// Its resource name: `dataApps/{dataAppId}/systemEndpointConfig`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// All system endpoints.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<SystemEndpoint>,
}
