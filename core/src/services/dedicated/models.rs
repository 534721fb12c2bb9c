// Generated from api/dedicated.yaml by codegen; do not edit.

//! What the operations take and give.

#![allow(deprecated, reason = "derived code reads every field")]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::builder::setter;
use crate::open_enum;
use crate::rules::{Check, Fields, Form, Rule};
use crate::secret::Secret;
use crate::timestamp::Timestamp;
use crate::wire;

open_enum! {
    /// Whose bucket an audit log is written to.
    pub enum AuditLogBucketManager {
        /// The customer's own.
        Customer = "CUSTOMER",
        /// The service's, from which files can be downloaded.
        Pingcap = "PINGCAP",
    }
}

/// What came of trying to write into a bucket.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLogBucketWriteCheck {
    /// Whether the service can write.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub writable: Option<bool>,
    /// Why it cannot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_reason: Option<String>,
}

/// How the audit log of a cluster is written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLogConfig {
    /// Resource name, `clusters/{clusterId}/auditLogConfig`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Whether the log is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The customer's bucket and folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket_uri: Option<String>,
    /// Region of the bucket, provider and code joined by a hyphen.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub bucket_region_id: Option<String>,
    /// Role that lets the service write into a bucket on AWS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_role_arn: Option<String>,
    /// Shared access signature that lets the service write into a container on Azure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub azure_sas_token: Option<Secret>,
    /// Whose bucket it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket_manager: Option<AuditLogBucketManager>,
    /// Whether values in statements are written as they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unredacted: Option<bool>,
    /// The form of its lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<AuditLogFormat>,
    /// When a new file is begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rotation_policy: Option<AuditLogRotationPolicy>,
    /// What went wrong when writing was tried. Only there when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket_write_check: Option<AuditLogBucketWriteCheck>,
    /// Whether it is the older kind of audit log. Only there when it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legacy: Option<bool>,
}

open_enum! {
    /// What an audit log tells. CONNECTION stands for all about connections, QUERY for all about statements,
    /// and QUERY_DML for all that change or read rows.
    pub enum AuditLogEventType {
        /// Everything about connections.
        Connection = "CONNECTION",
        /// A connection is opened.
        Connect = "CONNECT",
        /// A connection is closed.
        Disconnect = "DISCONNECT",
        /// A connection changes its user.
        ChangeUser = "CHANGE_USER",
        /// Every statement.
        Query = "QUERY",
        /// A transaction begins or ends.
        Transaction = "TRANSACTION",
        /// A prepared statement runs.
        Execute = "EXECUTE",
        /// Every statement that reads or changes rows.
        QueryDml = "QUERY_DML",
        /// Rows are inserted.
        Insert = "INSERT",
        /// Rows are replaced.
        Replace = "REPLACE",
        /// Rows are updated.
        Update = "UPDATE",
        /// Rows are deleted.
        Delete = "DELETE",
        /// A file is loaded.
        LoadData = "LOAD_DATA",
        /// Rows are read.
        Select = "SELECT",
        /// A definition is changed.
        QueryDdl = "QUERY_DDL",
    }
}

/// A file of an audit log.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLogFile {
    /// Name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// Where it is, and what a download address is made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// The bucket that holds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket: Option<String>,
    /// Size of the file. Unit: bytes.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub size_byte: Option<i64>,
    /// When the file was closed and stored. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
}

/// Which events of which users an audit log tells.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLogFilterRule {
    /// Resource name, `auditLogFilterRules/{auditLogFilterRuleId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The rule's id. It is the same as `userExpr`, or a number in older audit logs.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub audit_log_filter_rule_id: Option<String>,
    /// Id of the cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// The users it is for, `user@host`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_expr: Option<String>,
    /// Whether the rule is passed over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Events it lets through. Empty for all.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub event_types: Vec<AuditLogEventType>,
    /// Name of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Pattern of databases. Older audit logs only.
    #[deprecated(note = "The service is about to drop it.")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub db_expr: Option<String>,
    /// Pattern of tables. Older audit logs only.
    #[deprecated(note = "The service is about to drop it.")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_expr: Option<String>,
    /// Kinds of access. Older audit logs only.
    #[deprecated(note = "The service is about to drop it.")]
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub access_type_list: Vec<String>,
}

open_enum! {
    /// The form of an audit log's lines.
    pub enum AuditLogFormat {
        /// Fields in brackets.
        Text = "TEXT",
        /// One JSON object a line.
        Json = "JSON",
    }
}

/// When the file of an audit log is closed and a new one begun.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLogRotationPolicy {
    /// Size at which a file is closed. Unit: MiB. From 1 to 100. Default: 10.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub max_size_mib: Option<i32>,
    /// Age at which a file is closed. With 0, age closes none. Unit: seconds. From 0 to 2592000.
    /// Default: 86400.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub max_age_second: Option<i32>,
}

impl AuditLogRotationPolicy {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(max_size_mib: i32);
    setter!(max_age_second: i32);
}

pub(super) static AUDIT_LOG_ROTATION_POLICY_FIELDS: Fields = Fields(&[
    Check { name: "maxSizeMib", required: false, rule: Rule::NotNegative },
    Check { name: "maxAgeSecond", required: false, rule: Rule::NotNegative },
]);

open_enum! {
    /// How Avro messages carry values of the type BIGINT UNSIGNED.
    pub enum AvroBigintUnsignedHandling {
        /// As 64-bit integers, into which the largest do not fit.
        BigintUnsignedHandlingModeLong = "BIGINT_UNSIGNED_HANDLING_MODE_LONG",
        /// As text, into which all fit.
        BigintUnsignedHandlingModeString = "BIGINT_UNSIGNED_HANDLING_MODE_STRING",
    }
}

/// How Avro messages are written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AvroConfig {
    /// How they carry decimals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal_handling_mode: Option<AvroDecimalHandling>,
    /// How they carry values of the type BIGINT UNSIGNED.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bigint_unsigned_handling_mode: Option<AvroBigintUnsignedHandling>,
    /// Where their schemas are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_registry: Option<SchemaRegistry>,
}

impl AvroConfig {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(decimal_handling_mode: into AvroDecimalHandling);
    setter!(bigint_unsigned_handling_mode: into AvroBigintUnsignedHandling);
    setter!(schema_registry: SchemaRegistry);
}

open_enum! {
    /// How Avro messages carry decimals.
    pub enum AvroDecimalHandling {
        /// Nobody said.
        DecimalHandlingModeUnspecified = "DECIMAL_HANDLING_MODE_UNSPECIFIED",
        /// As exact decimals.
        DecimalHandlingModePrecise = "DECIMAL_HANDLING_MODE_PRECISE",
        /// As text.
        DecimalHandlingModeString = "DECIMAL_HANDLING_MODE_STRING",
    }
}

/// A place in Azure Blob Storage to which changes go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AzureBlobDownstream {
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<AzureBlobDownstreamEndpoint>,
    /// How files are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_format: Option<StorageDataFormat>,
    /// When files are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_flush_config: Option<StorageFlushConfig>,
}

impl AzureBlobDownstream {
    /// One without any field set. The service needs `endpoint` and `data_format`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(endpoint: AzureBlobDownstreamEndpoint);
    setter!(data_format: StorageDataFormat);
    setter!(storage_flush_config: StorageFlushConfig);
}

pub(super) static AZURE_BLOB_DOWNSTREAM_FIELDS: Fields = Fields(&[
    Check { name: "endpoint", required: true, rule: Rule::Object(&AZURE_BLOB_DOWNSTREAM_ENDPOINT_FIELDS) },
    Check { name: "dataFormat", required: true, rule: Rule::Object(&STORAGE_DATA_FORMAT_FIELDS) },
    Check { name: "storageFlushConfig", required: false, rule: Rule::Object(&STORAGE_FLUSH_CONFIG_FIELDS) },
]);

/// A place in Azure Blob Storage.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AzureBlobDownstreamEndpoint {
    /// Where it is, `https://<account>.blob.core.windows.net/<container>/<path>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blob_uri: Option<String>,
    /// Shared access signature that allows writing. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sas_token: Option<Secret>,
}

impl AzureBlobDownstreamEndpoint {
    /// One without any field set. The service needs `blob_uri` and `sas_token`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(blob_uri: into String);
    setter!(sas_token: into Secret);
}

pub(super) static AZURE_BLOB_DOWNSTREAM_ENDPOINT_FIELDS: Fields = Fields(&[
    Check { name: "blobUri", required: true, rule: Rule::Any },
    Check { name: "sasToken", required: true, rule: Rule::Any },
]);

/// A stream of a cluster's changes to another system.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Changefeed {
    /// The changefeed's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the cluster whose changes flow.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How the downstream is reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_info: Option<ChangefeedNetwork>,
    /// What the changefeed is going through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ChangefeedState>,
    /// When it was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// Timestamp of the cluster's up to which all changes have been written.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub checkpoint_tso: Option<String>,
    /// Time up to which all changes have been written. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_ts: Option<Timestamp>,
    /// Its capacity, the name of one of `dedicated.changefeeds.list_rcus`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replication_capacity: Option<String>,
    /// Kind of system that the changes go to. Its settings are required too, and it never changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub downstream_type: Option<ChangefeedDownstreamType>,
    /// Which changes flow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_config: Option<ChangefeedTableConfig>,
    /// From when on changes flow. Only a new changefeed has a choice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_position: Option<ChangefeedStartPosition>,
    /// Settings for the type `KAFKA`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kafka: Option<KafkaDownstream>,
    /// Settings for the type `MYSQL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mysql: Option<MysqlDownstream>,
    /// Settings for the type `S3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3: Option<S3Downstream>,
    /// Settings for the type `GCS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gcs: Option<GcsDownstream>,
    /// Settings for the type `AZURE_BLOB`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub azure_blob: Option<AzureBlobDownstream>,
    /// What went wrong, in the states FAILED and ERROR.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

impl Changefeed {
    /// One without any field set. The service needs `cluster_id`, `name`, `replication_capacity`,
    /// `downstream_type`, `table_config` and `start_position`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cluster_id: into String);
    setter!(name: into String);
    setter!(network_info: ChangefeedNetwork);
    setter!(replication_capacity: into String);
    setter!(downstream_type: into ChangefeedDownstreamType);
    setter!(table_config: ChangefeedTableConfig);
    setter!(start_position: ChangefeedStartPosition);
    setter!(kafka: KafkaDownstream);
    setter!(mysql: MysqlDownstream);
    setter!(s3: S3Downstream);
    setter!(gcs: GcsDownstream);
    setter!(azure_blob: AzureBlobDownstream);
}

pub(super) static CHANGEFEED_FIELDS: Fields = Fields(&[
    Check { name: "clusterId", required: true, rule: Rule::Any },
    Check { name: "name", required: true, rule: Rule::Any },
    Check { name: "networkInfo", required: false, rule: Rule::Object(&CHANGEFEED_NETWORK_FIELDS) },
    Check { name: "replicationCapacity", required: true, rule: Rule::Any },
    Check { name: "downstreamType", required: true, rule: Rule::Any },
    Check { name: "tableConfig", required: true, rule: Rule::Any },
    Check { name: "startPosition", required: true, rule: Rule::Object(&CHANGEFEED_START_POSITION_FIELDS) },
    Check { name: "kafka", required: false, rule: Rule::Object(&KAFKA_DOWNSTREAM_FIELDS) },
    Check { name: "mysql", required: false, rule: Rule::Object(&MYSQL_DOWNSTREAM_FIELDS) },
    Check { name: "s3", required: false, rule: Rule::Object(&S3_DOWNSTREAM_FIELDS) },
    Check { name: "gcs", required: false, rule: Rule::Object(&GCS_DOWNSTREAM_FIELDS) },
    Check { name: "azureBlob", required: false, rule: Rule::Object(&AZURE_BLOB_DOWNSTREAM_FIELDS) },
]);

open_enum! {
    /// Kind of system that changes go to.
    pub enum ChangefeedDownstreamType {
        /// Nobody said.
        DownstreamTypeUnspecified = "DOWNSTREAM_TYPE_UNSPECIFIED",
        /// Apache Kafka.
        Kafka = "KAFKA",
        /// MySQL, or what is compatible with it.
        Mysql = "MYSQL",
        /// Amazon S3, or what is compatible with it.
        S3 = "S3",
        /// Google Cloud Storage.
        Gcs = "GCS",
        /// Azure Blob Storage.
        AzureBlob = "AZURE_BLOB",
    }
}

/// Changes of some tables that do not flow.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangefeedEventFilter {
    /// The tables, `<database>.<table>`, with `*` for any text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_matchers: Option<Vec<String>>,
    /// Kinds of changes to leave out, such as `insert` or `alter table`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignored_events: Option<Vec<String>>,
    /// Regular expressions of statements that change schemas to leave out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignored_sql_statements: Option<Vec<String>>,
    /// Leaves out inserted rows for which this SQL expression holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignored_insert_value_expression: Option<String>,
    /// Leaves out updated rows for whose old values this SQL expression holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignored_update_old_value_expression: Option<String>,
    /// Leaves out updated rows for whose new values this SQL expression holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignored_update_new_value_expression: Option<String>,
    /// Leaves out deleted rows for which this SQL expression holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignored_delete_value_expression: Option<String>,
}

impl ChangefeedEventFilter {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(table_matchers: list String);
    setter!(ignored_events: list String);
    setter!(ignored_sql_statements: list String);
    setter!(ignored_insert_value_expression: into String);
    setter!(ignored_update_old_value_expression: into String);
    setter!(ignored_update_new_value_expression: into String);
    setter!(ignored_delete_value_expression: into String);
}

/// How a downstream is reached.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangefeedNetwork {
    /// Over which network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_type: Option<ChangefeedNetworkType>,
    /// Id of the private endpoint, required for private links.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub sink_endpoint_id: Option<String>,
    /// Ports of the downstream, for private links.
    #[serde(deserialize_with = "wire::int64::optional_list", skip_serializing_if = "Option::is_none")]
    pub ports: Option<Vec<i64>>,
}

impl ChangefeedNetwork {
    /// One without any field set. The service needs `network_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(network_type: into ChangefeedNetworkType);
    setter!(sink_endpoint_id: into String);
    setter!(ports: list i64);
}

pub(super) static CHANGEFEED_NETWORK_FIELDS: Fields = Fields(&[
    Check { name: "networkType", required: true, rule: Rule::Any },
    Check { name: "sinkEndpointId", required: false, rule: Rule::Unsigned64 },
]);

open_enum! {
    /// Over which network a downstream is reached.
    pub enum ChangefeedNetworkType {
        /// Nobody said.
        NetworkTypeUnspecified = "NETWORK_TYPE_UNSPECIFIED",
        /// Over the internet.
        NetworkTypePublic = "NETWORK_TYPE_PUBLIC",
        /// Over a peered network.
        NetworkTypeVpcPeering = "NETWORK_TYPE_VPC_PEERING",
        /// Over a private endpoint of the service's.
        NetworkTypePrivateLink = "NETWORK_TYPE_PRIVATE_LINK",
    }
}

/// A capacity that a changefeed can have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangefeedRcu {
    /// Its name, which changefeeds refer to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Replication capacity units. Unit: RCU.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub rcu_num: Option<i64>,
    /// Roughly how many rows a second it can take. Unit: rows per second.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub rps_limit: Option<i64>,
}

open_enum! {
    /// What tells from when on changes flow.
    pub enum ChangefeedStartMode {
        /// Nobody said.
        ModeUnspecified = "MODE_UNSPECIFIED",
        /// The time at which the changefeed begins.
        FromNow = "FROM_NOW",
        /// A timestamp of the cluster's.
        FromTso = "FROM_TSO",
        /// A time.
        FromUtc = "FROM_UTC",
    }
}

/// From when on changes flow.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangefeedStartPosition {
    /// What tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<ChangefeedStartMode>,
    /// The timestamp, for the mode `FROM_TSO`.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub start_tso: Option<String>,
    /// The time, for the mode `FROM_UTC`. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_timestamp: Option<Timestamp>,
}

impl ChangefeedStartPosition {
    /// One without any field set. The service needs `mode`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(mode: into ChangefeedStartMode);
    setter!(start_tso: into String);
    setter!(start_timestamp: into Timestamp);
}

pub(super) static CHANGEFEED_START_POSITION_FIELDS: Fields = Fields(&[
    Check { name: "mode", required: true, rule: Rule::Any },
    Check { name: "startTso", required: false, rule: Rule::Unsigned64 },
    Check { name: "startTimestamp", required: false, rule: Rule::Time(Form::Rfc3339) },
]);

open_enum! {
    /// What a changefeed is going through.
    pub enum ChangefeedState {
        /// Nobody said.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// Changes flow.
        Running = "RUNNING",
        /// An error has ended it.
        Failed = "FAILED",
        /// An error keeps changes from flowing, perhaps not for good.
        Error = "ERROR",
        /// It is being created.
        Creating = "CREATING",
        /// It is being paused.
        Pausing = "PAUSING",
        /// It is paused.
        Paused = "PAUSED",
        /// It is being deleted.
        Deleting = "DELETING",
        /// It is gone.
        Deleted = "DELETED",
        /// Its settings are being changed.
        Editing = "EDITING",
        /// Changes flow, but something needs to be looked at.
        Warning = "WARNING",
        /// It is getting another capacity.
        Scaling = "SCALING",
    }
}

/// Which changes flow.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangefeedTableConfig {
    /// Rules that choose tables, in the syntax of TiCDC's table filter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_rules: Option<Vec<String>>,
    /// What becomes of tables that cannot be followed exactly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<ChangefeedTableMode>,
    /// Whether the rules tell capital letters from small ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_sensitive: Option<bool>,
    /// Changes that do not flow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_filters: Option<Vec<ChangefeedEventFilter>>,
}

impl ChangefeedTableConfig {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(filter_rules: list String);
    setter!(mode: into ChangefeedTableMode);
    setter!(case_sensitive: bool);
    setter!(event_filters: list ChangefeedEventFilter);
}

open_enum! {
    /// What becomes of tables that cannot be followed exactly, such as those without a key.
    pub enum ChangefeedTableMode {
        /// Nobody said.
        ModeUnspecified = "MODE_UNSPECIFIED",
        /// They are left out.
        IgnoreNotSupportTable = "IGNORE_NOT_SUPPORT_TABLE",
        /// They are followed as well as can be.
        ForceSync = "FORCE_SYNC",
    }
}

open_enum! {
    /// Who runs a region.
    pub enum CloudProvider {
        /// Amazon Web Services.
        Aws = "aws",
        /// Google Cloud.
        Gcp = "gcp",
        /// Microsoft Azure.
        Azure = "azure",
        /// Alibaba Cloud.
        Alicloud = "alicloud",
    }
}

/// A cluster of reserved nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Cluster {
    /// Resource name of the cluster, `clusters/{clusterId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The cluster's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Id of the region that it runs in.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    /// Its labels. Those whose key begins with `tidb.cloud/` are the service's own: `tidb.cloud/project`
    /// holds the id of its project.
    #[serde(deserialize_with = "wire::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
    /// Its TiDB nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tidb_node_setting: Option<TidbNodeSetting>,
    /// Its TiKV nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tikv_node_setting: Option<StorageNodeSetting>,
    /// Its TiFlash nodes. Absent where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tiflash_node_setting: Option<StorageNodeSetting>,
    /// Port of all its endpoints.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
    /// What the cluster is going through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ClusterState>,
    /// Its version of TiDB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Email address or public key of whoever created it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// When it was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// When it last changed. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<Timestamp>,
    /// How it is paused. Absent where it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pause_plan: Option<PausePlan>,
    /// The region's name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_display_name: Option<String>,
    /// Who runs the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider: Option<CloudProvider>,
    /// What else the service says of it. `tidb.cloud/has-set-password` says whether the root user has a
    /// password, `tidb.cloud/available-features` lists features, and `tidb.cloud/insufficient-vm-resource`
    /// says that the region lacks machines for a change.
    #[serde(deserialize_with = "wire::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub annotations: BTreeMap<String, String>,
}

open_enum! {
    /// What a cluster is going through.
    pub enum ClusterState {
        /// It is being created.
        Creating = "CREATING",
        /// It is being deleted.
        Deleting = "DELETING",
        /// It can be used.
        Active = "ACTIVE",
        /// Data is being restored into it.
        Restoring = "RESTORING",
        /// The service works on it.
        Maintenance = "MAINTENANCE",
        /// It is gone.
        Deleted = "DELETED",
        /// It cannot be used, though nobody deleted it.
        Inactive = "INACTIVE",
        /// It is getting a newer version.
        Upgrading = "UPGRADING",
        /// Data is being imported into it.
        Importing = "IMPORTING",
        /// Its nodes are being changed.
        Modifying = "MODIFYING",
        /// It is being paused.
        Pausing = "PAUSING",
        /// It is paused.
        Paused = "PAUSED",
        /// It is being resumed.
        Resuming = "RESUMING",
    }
}

/// How many nodes of a component an organization may have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComponentQuota {
    /// What runs on the nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub component_type: Option<ComponentType>,
    /// Most nodes over all clusters.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub quota: Option<i32>,
}

open_enum! {
    /// What runs on a node.
    pub enum ComponentType {
        /// Stores rows.
        Tikv = "TIKV",
        /// Takes connections and runs SQL.
        Tidb = "TIDB",
        /// Stores columns, for analysis.
        Tiflash = "TIFLASH",
        /// Places data and hands out timestamps.
        Pd = "PD",
        /// Keeps connections alive while TiDB nodes change.
        Tiproxy = "TIPROXY",
    }
}

/// Settings of Datadog.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateDatadogIntegration {
    /// API key of Datadog's. Answers show part of it only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<Secret>,
    /// Where the metrics go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<DatadogSite>,
}

impl CreateDatadogIntegration {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(api_key: into Secret);
    setter!(site: into DatadogSite);
}

/// Settings of New Relic.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateNewRelicIntegration {
    /// Ingestion key of New Relic's. Answers show part of it only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<Secret>,
    /// Where the metrics go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<NewRelicSite>,
}

impl CreateNewRelicIntegration {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(api_key: into Secret);
    setter!(site: into NewRelicSite);
}

/// How metrics go to Datadog.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DatadogIntegration {
    /// How the integration fares.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<IntegrationState>,
    /// Why it is in the state ERROR. Empty otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<String>,
    /// Where the metrics go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<DatadogSite>,
    /// URL of that site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_url: Option<String>,
    /// Where to look at the metrics.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dashboard_url: Option<String>,
    /// The API key, most of it masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub masked_api_key: Option<String>,
}

open_enum! {
    /// A site of Datadog's.
    pub enum DatadogSite {
        /// datadoghq.com.
        Us1 = "US1",
        /// us3.datadoghq.com.
        Us3 = "US3",
        /// us5.datadoghq.com.
        Us5 = "US5",
        /// datadoghq.eu.
        Eu1 = "EU1",
        /// ddog-gov.com.
        Us1Fed = "US1_FED",
        /// ap1.datadoghq.com.
        Ap1 = "AP1",
        /// ap2.datadoghq.com.
        Ap2 = "AP2",
    }
}

/// How Debezium messages are written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DebeziumConfig {
    /// Whether they carry the values before a change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_old_value: Option<bool>,
    /// Whether they leave out the schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_schema: Option<bool>,
}

impl DebeziumConfig {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(output_old_value: bool);
    setter!(disable_schema: bool);
}

/// A place in Google Cloud Storage to which changes go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GcsDownstream {
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<GcsDownstreamEndpoint>,
    /// How files are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_format: Option<StorageDataFormat>,
    /// When files are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_flush_config: Option<StorageFlushConfig>,
}

impl GcsDownstream {
    /// One without any field set. The service needs `endpoint` and `data_format`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(endpoint: GcsDownstreamEndpoint);
    setter!(data_format: StorageDataFormat);
    setter!(storage_flush_config: StorageFlushConfig);
}

pub(super) static GCS_DOWNSTREAM_FIELDS: Fields = Fields(&[
    Check { name: "endpoint", required: true, rule: Rule::Object(&GCS_DOWNSTREAM_ENDPOINT_FIELDS) },
    Check { name: "dataFormat", required: true, rule: Rule::Object(&STORAGE_DATA_FORMAT_FIELDS) },
    Check { name: "storageFlushConfig", required: false, rule: Rule::Object(&STORAGE_FLUSH_CONFIG_FIELDS) },
]);

/// A place in Google Cloud Storage.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GcsDownstreamEndpoint {
    /// Where it is, `gs://<bucket>/<path>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gcs_uri: Option<String>,
}

impl GcsDownstreamEndpoint {
    /// One without any field set. The service needs `gcs_uri`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(gcs_uri: into String);
}

pub(super) static GCS_DOWNSTREAM_ENDPOINT_FIELDS: Fields =
    Fields(&[Check { name: "gcsUri", required: true, rule: Rule::Any }]);

/// Where a file of an audit log can be downloaded.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateAuditLogFileDownloadAddressResponse {
    /// A presigned URL, good for 15 minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_address: Option<Secret>,
}

/// An import of files into a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Import {
    /// Resource name of the import, `clusters/{clusterId}/imports/{importId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Size of all that is imported. Unit: bytes.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i64>,
    /// When it was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// When it ended. Absent until then. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complete_time: Option<Timestamp>,
    /// What the import is going through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ImportState>,
    /// How far it has come, without what follows once all is loaded. Unit: percent.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub complete_percent: Option<i32>,
    /// Why it failed. Empty otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Email address of whoever created it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// What is imported, and how, without secrets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_details: Option<ImportCreationDetails>,
    /// The import's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub import_id: Option<String>,
}

/// An access key of AWS.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportAccessKey {
    /// The key's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The key's secret. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
}

impl ImportAccessKey {
    /// One without any field set. The service needs `id` and `secret`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(id: into String);
    setter!(secret: into Secret);
}

pub(super) static IMPORT_ACCESS_KEY_FIELDS: Fields = Fields(&[
    Check { name: "id", required: true, rule: Rule::Any },
    Check { name: "secret", required: true, rule: Rule::Any },
]);

open_enum! {
    /// How Azure Blob Storage is accessed.
    pub enum ImportAzureBlobAuthType {
        /// Nobody said.
        Unspecified = "UNSPECIFIED",
        /// With a shared access signature.
        SasToken = "SAS_TOKEN",
    }
}

/// Files in Azure Blob Storage to import.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportAzureBlobSource {
    /// How the container is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<ImportAzureBlobAuthType>,
    /// Shared access signature that allows reading and listing. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sas_token: Option<Secret>,
    /// Where the files are: `azure://<account>.blob.core.windows.net/<container>/<path>`, or the same with
    /// `https://`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
}

impl ImportAzureBlobSource {
    /// One without any field set. The service needs `auth_type` and `uri`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(auth_type: into ImportAzureBlobAuthType);
    setter!(sas_token: into Secret);
    setter!(uri: into String);
}

pub(super) static IMPORT_AZURE_BLOB_SOURCE_FIELDS: Fields = Fields(&[
    Check { name: "authType", required: true, rule: Rule::Any },
    Check { name: "uri", required: true, rule: Rule::Any },
]);

open_enum! {
    /// What is checked before an import.
    pub enum ImportCheckItem {
        /// Nobody said.
        ImportValidationItemUnspecified = "IMPORT_VALIDATION_ITEM_UNSPECIFIED",
        /// Whether the files can be read.
        SourceAccessCheck = "SOURCE_ACCESS_CHECK",
        /// Whether the cluster can be written to. No longer in use.
        TargetAccessCheck = "TARGET_ACCESS_CHECK",
        /// Whether files match tables. No longer in use.
        FilterAndRuleCheck = "FILTER_AND_RULE_CHECK",
        /// Whether the import can begin.
        ImportPrecheck = "IMPORT_PRECHECK",
        /// Whether the tables are empty.
        TargetTableEmptyCheck = "TARGET_TABLE_EMPTY_CHECK",
        /// How large the files are.
        EstimateSize = "ESTIMATE_SIZE",
        /// Whether the tables are there already, for files that hold rows only.
        ImportDataOnlyCheck = "IMPORT_DATA_ONLY_CHECK",
    }
}

/// What is imported, and how.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportCreationDetails {
    /// How the files are read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import_options: Option<ImportOptions>,
    /// Where the files are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<ImportSource>,
    /// Tables to import into, and their files. Without them, the names of the files tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_table_infos: Option<Vec<ImportTargetTable>>,
    /// What to check first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_items: Option<Vec<ImportCheckItem>>,
}

impl ImportCreationDetails {
    /// One without any field set. The service needs `import_options` and `source`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(import_options: ImportOptions);
    setter!(source: ImportSource);
    setter!(target_table_infos: list ImportTargetTable);
    setter!(check_items: list ImportCheckItem);
}

pub(super) static IMPORT_CREATION_DETAILS_FIELDS: Fields = Fields(&[
    Check { name: "importOptions", required: true, rule: Rule::Object(&IMPORT_OPTIONS_FIELDS) },
    Check { name: "source", required: true, rule: Rule::Object(&IMPORT_SOURCE_FIELDS) },
]);

/// How CSV files are written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportCsvFormat {
    /// What stands between values. Default: ,.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// What stands around a value. Default: ".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    /// Whether the first line names the columns. Default: true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<bool>,
    /// Whether no value is ever NULL. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_null: Option<bool>,
    /// What stands for NULL. Default: \N.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub null_value: Option<String>,
    /// Whether a backslash escapes what follows it. Default: true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backslash_escape: Option<bool>,
    /// Whether lines end with a separator that means nothing. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trim_last_separator: Option<bool>,
}

impl ImportCsvFormat {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(separator: into String);
    setter!(delimiter: into String);
    setter!(header: bool);
    setter!(not_null: bool);
    setter!(null_value: into String);
    setter!(backslash_escape: bool);
    setter!(trim_last_separator: bool);
}

open_enum! {
    /// What becomes of rows of SQL files that are there already.
    pub enum ImportDuplicationHandling {
        /// Nobody said.
        Unspecified = "UNSPECIFIED",
        /// New rows replace old ones.
        Replace = "REPLACE",
        /// Old rows stay.
        Ignore = "IGNORE",
        /// The import fails.
        Error = "ERROR",
    }
}

open_enum! {
    /// What kind of files are imported.
    pub enum ImportFileType {
        /// Nobody said.
        Unspecified = "UNSPECIFIED",
        /// Values separated by commas, or by something else.
        Csv = "CSV",
        /// SQL statements.
        Sql = "SQL",
        /// A snapshot of Amazon Aurora.
        AuroraSnapshot = "AURORA_SNAPSHOT",
        /// Apache Parquet.
        Parquet = "PARQUET",
    }
}

open_enum! {
    /// How Google Cloud Storage is accessed.
    pub enum ImportGcsAuthType {
        /// Nobody said.
        Unspecified = "UNSPECIFIED",
        /// With the key of a service account.
        ServiceAccountKey = "SERVICE_ACCOUNT_KEY",
    }
}

/// Files in Google Cloud Storage to import.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportGcsSource {
    /// Where the files are, `gs://<bucket>/<path>/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// How the bucket is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<ImportGcsAuthType>,
    /// Key of a service account. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_account_key: Option<Secret>,
}

impl ImportGcsSource {
    /// One without any field set. The service needs `uri` and `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(uri: into String);
    setter!(auth_type: into ImportGcsAuthType);
    setter!(service_account_key: into Secret);
}

pub(super) static IMPORT_GCS_SOURCE_FIELDS: Fields = Fields(&[
    Check { name: "uri", required: true, rule: Rule::Any },
    Check { name: "authType", required: true, rule: Rule::Any },
]);

/// How files are read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportOptions {
    /// What kind of files they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_type: Option<ImportFileType>,
    /// How CSV files are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csv_format: Option<ImportCsvFormat>,
    /// What becomes of rows of SQL files that are there already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duplication_handling: Option<ImportDuplicationHandling>,
    /// Only check the request, and import nothing. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validate_only: Option<bool>,
}

impl ImportOptions {
    /// One without any field set. The service needs `file_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(file_type: into ImportFileType);
    setter!(csv_format: ImportCsvFormat);
    setter!(duplication_handling: into ImportDuplicationHandling);
    setter!(validate_only: bool);
}

pub(super) static IMPORT_OPTIONS_FIELDS: Fields =
    Fields(&[Check { name: "fileType", required: true, rule: Rule::Any }]);

open_enum! {
    /// How Amazon S3 is accessed.
    pub enum ImportS3AuthType {
        /// Nobody said.
        Unspecified = "UNSPECIFIED",
        /// By taking a role.
        RoleArn = "ROLE_ARN",
        /// With an access key.
        AccessKey = "ACCESS_KEY",
    }
}

/// Files in Amazon S3 to import.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportS3Source {
    /// Where the files are, `s3://<bucket>/<path>/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// How the bucket is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<ImportS3AuthType>,
    /// ARN of the role to take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    /// Access key to use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key: Option<ImportAccessKey>,
}

impl ImportS3Source {
    /// One without any field set. The service needs `uri` and `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(uri: into String);
    setter!(auth_type: into ImportS3AuthType);
    setter!(role_arn: into String);
    setter!(access_key: ImportAccessKey);
}

pub(super) static IMPORT_S3_SOURCE_FIELDS: Fields = Fields(&[
    Check { name: "uri", required: true, rule: Rule::Any },
    Check { name: "authType", required: true, rule: Rule::Any },
    Check { name: "accessKey", required: false, rule: Rule::Object(&IMPORT_ACCESS_KEY_FIELDS) },
]);

/// Where files to import are. The settings of the chosen type are required.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportSource {
    /// Kind of storage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ImportSourceType>,
    /// Settings for the type `S3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3: Option<ImportS3Source>,
    /// Settings for the type `GCS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gcs: Option<ImportGcsSource>,
    /// Settings for the type `AZURE_BLOB`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub azure_blob: Option<ImportAzureBlobSource>,
}

impl ImportSource {
    /// One without any field set. The service needs `type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(r#type: into ImportSourceType);
    setter!(s3: ImportS3Source);
    setter!(gcs: ImportGcsSource);
    setter!(azure_blob: ImportAzureBlobSource);
}

pub(super) static IMPORT_SOURCE_FIELDS: Fields = Fields(&[
    Check { name: "type", required: true, rule: Rule::Any },
    Check { name: "s3", required: false, rule: Rule::Object(&IMPORT_S3_SOURCE_FIELDS) },
    Check { name: "gcs", required: false, rule: Rule::Object(&IMPORT_GCS_SOURCE_FIELDS) },
    Check { name: "azureBlob", required: false, rule: Rule::Object(&IMPORT_AZURE_BLOB_SOURCE_FIELDS) },
]);

open_enum! {
    /// Kind of storage that files are imported from.
    pub enum ImportSourceType {
        /// Nobody said.
        Unspecified = "UNSPECIFIED",
        /// Amazon S3.
        S3 = "S3",
        /// Google Cloud Storage.
        Gcs = "GCS",
        /// Azure Blob Storage.
        AzureBlob = "AZURE_BLOB",
    }
}

open_enum! {
    /// What an import is going through.
    pub enum ImportState {
        /// Nobody said.
        Unspecified = "UNSPECIFIED",
        /// The files are being looked at.
        Preparing = "PREPARING",
        /// Rows are being loaded.
        Importing = "IMPORTING",
        /// All rows are in the cluster.
        Completed = "COMPLETED",
        /// It ended with an error.
        Failed = "FAILED",
        /// It is being canceled.
        Canceling = "CANCELING",
        /// Somebody canceled it.
        Canceled = "CANCELED",
    }
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportTable {
    /// Name of its database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<String>,
}

impl ImportTable {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(schema: into String);
    setter!(table: into String);
}

/// A table to import into, and its file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportTargetTable {
    /// The table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_table: Option<ImportTable>,
    /// URI of its file. Without it, the files' names tell which are the table's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_file: Option<String>,
    /// URI of the file that was found for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matched_uri: Option<String>,
}

impl ImportTargetTable {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(target_table: ImportTable);
    setter!(custom_file: into String);
}

/// A service to which a cluster's metrics go, and how that fares.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Integration {
    /// The integration's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<IntegrationType>,
    /// For the type `DATADOG`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datadog: Option<DatadogIntegration>,
    /// For the type `NEWRELIC`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub newrelic: Option<NewRelicIntegration>,
    /// For the type `PROMETHEUS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prometheus: Option<PrometheusIntegration>,
    /// When it was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// When it last changed. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<Timestamp>,
    /// Email address, or another name, of whoever created it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
}

open_enum! {
    /// How an integration fares.
    pub enum IntegrationState {
        /// Nothing has been sent yet.
        None = "NONE",
        /// Metrics arrive.
        Active = "ACTIVE",
        /// Metrics do not arrive.
        Error = "ERROR",
    }
}

open_enum! {
    /// A service that takes metrics.
    pub enum IntegrationType {
        /// Datadog.
        Datadog = "DATADOG",
        /// New Relic.
        Newrelic = "NEWRELIC",
        /// Prometheus, which fetches them itself.
        Prometheus = "PROMETHEUS",
    }
}

open_enum! {
    /// A way to access Kafka.
    pub enum KafkaAuthType {
        /// Nobody said.
        AuthTypeUnspecified = "AUTH_TYPE_UNSPECIFIED",
        /// Without a password.
        Disable = "DISABLE",
        /// SASL/PLAIN.
        SaslPlain = "SASL_PLAIN",
        /// SASL/SCRAM with SHA-256.
        SaslScramSha256 = "SASL_SCRAM_SHA_256",
        /// SASL/SCRAM with SHA-512.
        SaslScramSha512 = "SASL_SCRAM_SHA_512",
    }
}

/// How Kafka is accessed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaAuthentication {
    /// The way of access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<KafkaAuthType>,
    /// Name of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Password of the user. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

impl KafkaAuthentication {
    /// One without any field set. The service needs `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(auth_type: into KafkaAuthType);
    setter!(username: into String);
    setter!(password: into Secret);
}

pub(super) static KAFKA_AUTHENTICATION_FIELDS: Fields =
    Fields(&[Check { name: "authType", required: true, rule: Rule::Any }]);

/// Brokers of Kafka.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaBroker {
    /// Their version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<KafkaVersion>,
    /// Their hosts and ports, separated by commas. Required unless they are reached over a private link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub broker_endpoints: Option<String>,
    /// Whether to speak TLS. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_tls: Option<bool>,
    /// Whether to take any certificate. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insecure_skip_verify: Option<bool>,
    /// How messages are compressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compression: Option<KafkaCompression>,
}

impl KafkaBroker {
    /// One without any field set. The service needs `version`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(version: into KafkaVersion);
    setter!(broker_endpoints: into String);
    setter!(use_tls: bool);
    setter!(insecure_skip_verify: bool);
    setter!(compression: into KafkaCompression);
}

pub(super) static KAFKA_BROKER_FIELDS: Fields =
    Fields(&[Check { name: "version", required: true, rule: Rule::Any }]);

/// Columns of some tables that flow.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct KafkaColumnSelector {
    /// The tables, `<database>.<table>`, with `*` for any text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matcher: Option<Vec<String>>,
    /// The columns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub columns: Option<Vec<String>>,
}

impl KafkaColumnSelector {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(matcher: list String);
    setter!(columns: list String);
}

open_enum! {
    /// How messages are compressed.
    pub enum KafkaCompression {
        /// Nobody said.
        CompressionTypeUnspecified = "COMPRESSION_TYPE_UNSPECIFIED",
        /// Not at all.
        None = "NONE",
        /// With gzip.
        Gzip = "GZIP",
        /// With Snappy.
        Snappy = "SNAPPY",
        /// With LZ4.
        Lz4 = "LZ4",
        /// With Zstandard.
        Zstd = "ZSTD",
    }
}

/// How messages are written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaDataFormat {
    /// Their form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<KafkaProtocol>,
    /// Settings for the protocol `PROTOCOL_DEBEZIUM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debezium_config: Option<DebeziumConfig>,
    /// Settings for the protocol `PROTOCOL_AVRO`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avro_config: Option<AvroConfig>,
    /// Whether they carry fields of TiDB's own. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_tidb_extension: Option<bool>,
    /// Whether an update of a key stays one change, rather than a deletion and an insertion. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_raw_change_event: Option<bool>,
}

impl KafkaDataFormat {
    /// One without any field set. The service needs `protocol`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(protocol: into KafkaProtocol);
    setter!(debezium_config: DebeziumConfig);
    setter!(avro_config: AvroConfig);
    setter!(enable_tidb_extension: bool);
    setter!(output_raw_change_event: bool);
}

pub(super) static KAFKA_DATA_FORMAT_FIELDS: Fields =
    Fields(&[Check { name: "protocol", required: true, rule: Rule::Any }]);

/// A Kafka to which changes go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaDownstream {
    /// Its brokers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub broker: Option<KafkaBroker>,
    /// How it is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authentication: Option<KafkaAuthentication>,
    /// How messages are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_format: Option<KafkaDataFormat>,
    /// Which topics and partitions they go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_partition_config: Option<KafkaTopicPartitions>,
    /// Columns that flow, where not all do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column_selectors: Option<Vec<KafkaColumnSelector>>,
}

impl KafkaDownstream {
    /// One without any field set. The service needs `broker`, `authentication`, `data_format` and
    /// `topic_partition_config`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(broker: KafkaBroker);
    setter!(authentication: KafkaAuthentication);
    setter!(data_format: KafkaDataFormat);
    setter!(topic_partition_config: KafkaTopicPartitions);
    setter!(column_selectors: list KafkaColumnSelector);
}

pub(super) static KAFKA_DOWNSTREAM_FIELDS: Fields = Fields(&[
    Check { name: "broker", required: true, rule: Rule::Object(&KAFKA_BROKER_FIELDS) },
    Check { name: "authentication", required: true, rule: Rule::Object(&KAFKA_AUTHENTICATION_FIELDS) },
    Check { name: "dataFormat", required: true, rule: Rule::Object(&KAFKA_DATA_FORMAT_FIELDS) },
    Check {
        name: "topicPartitionConfig",
        required: true,
        rule: Rule::Object(&KAFKA_TOPIC_PARTITIONS_FIELDS),
    },
]);

/// Which partitions changes of some tables go to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaPartitionDispatcher {
    /// What decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partition_type: Option<KafkaPartitionType>,
    /// The tables, `<database>.<table>`, with `*` for any text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matcher: Option<Vec<String>>,
    /// The index, for the type `INDEX_VALUE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index_name: Option<String>,
    /// The columns, for the type `COLUMNS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub columns: Option<Vec<String>>,
}

impl KafkaPartitionDispatcher {
    /// One without any field set. The service needs `partition_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(partition_type: into KafkaPartitionType);
    setter!(matcher: list String);
    setter!(index_name: into String);
    setter!(columns: list String);
}

pub(super) static KAFKA_PARTITION_DISPATCHER_FIELDS: Fields =
    Fields(&[Check { name: "partitionType", required: true, rule: Rule::Any }]);

open_enum! {
    /// What decides which partition a change goes to.
    pub enum KafkaPartitionType {
        /// Nobody said.
        PartitionDispatcherUnspecified = "PARTITION_DISPATCHER_UNSPECIFIED",
        /// The table's name.
        Table = "TABLE",
        /// The value of an index.
        IndexValue = "INDEX_VALUE",
        /// The time of the change.
        Timestamp = "Timestamp",
        /// The values of some columns.
        Columns = "COLUMNS",
    }
}

open_enum! {
    /// Form of messages.
    pub enum KafkaProtocol {
        /// Nobody said.
        ProtocolUnspecified = "PROTOCOL_UNSPECIFIED",
        /// Canal JSON, which suits most.
        ProtocolCanalJson = "PROTOCOL_CANAL_JSON",
        /// TiDB's own.
        ProtocolOpenProtocol = "PROTOCOL_OPEN_PROTOCOL",
        /// Apache Avro.
        ProtocolAvro = "PROTOCOL_AVRO",
        /// Debezium.
        ProtocolDebezium = "PROTOCOL_DEBEZIUM",
    }
}

open_enum! {
    /// Which topics messages go to.
    pub enum KafkaTopicDispatch {
        /// Nobody said.
        DispatchTypeUnspecified = "DISPATCH_TYPE_UNSPECIFIED",
        /// All to one.
        DispatchTypeOneTopic = "DISPATCH_TYPE_ONE_TOPIC",
        /// One for each table.
        DispatchTypeByTable = "DISPATCH_TYPE_BY_TABLE",
        /// One for each database.
        DispatchTypeByDatabase = "DISPATCH_TYPE_BY_DATABASE",
    }
}

/// Which topics and partitions messages go to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaTopicPartitions {
    /// Which topics.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dispatch_type: Option<KafkaTopicDispatch>,
    /// The topic of all messages, for the type `DISPATCH_TYPE_ONE_TOPIC`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_topic: Option<String>,
    /// What topics' names begin with, where each table or database has its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_prefix: Option<String>,
    /// What stands between that and the name of the table or database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// What topics' names end with, where each table or database has its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_suffix: Option<String>,
    /// Copies of a topic that is created. At least 1.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub replication_factor: Option<i64>,
    /// Partitions of a topic that is created. At least 1.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub partition_num: Option<i64>,
    /// Which partitions, for some tables.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partition_dispatchers: Option<Vec<KafkaPartitionDispatcher>>,
}

impl KafkaTopicPartitions {
    /// One without any field set. The service needs `dispatch_type`, `replication_factor` and
    /// `partition_num`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(dispatch_type: into KafkaTopicDispatch);
    setter!(default_topic: into String);
    setter!(topic_prefix: into String);
    setter!(separator: into String);
    setter!(topic_suffix: into String);
    setter!(replication_factor: i64);
    setter!(partition_num: i64);
    setter!(partition_dispatchers: list KafkaPartitionDispatcher);
}

pub(super) static KAFKA_TOPIC_PARTITIONS_FIELDS: Fields = Fields(&[
    Check { name: "dispatchType", required: true, rule: Rule::Any },
    Check { name: "replicationFactor", required: true, rule: Rule::NotNegative },
    Check { name: "partitionNum", required: true, rule: Rule::NotNegative },
    Check {
        name: "partitionDispatchers",
        required: false,
        rule: Rule::List(&Rule::Object(&KAFKA_PARTITION_DISPATCHER_FIELDS)),
    },
]);

open_enum! {
    /// Version of Kafka.
    pub enum KafkaVersion {
        /// Nobody said.
        KafkaVersionUnspecified = "KAFKA_VERSION_UNSPECIFIED",
        /// One that begins with 0.
        KafkaVersion0Xx = "KAFKA_VERSION_0XX",
        /// One that begins with 1.
        KafkaVersion1Xx = "KAFKA_VERSION_1XX",
        /// One that begins with 2.
        KafkaVersion2Xx = "KAFKA_VERSION_2XX",
        /// One that begins with 3.
        KafkaVersion3Xx = "KAFKA_VERSION_3XX",
    }
}

/// A page of rules.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAuditLogFilterRulesResponse {
    /// The rules.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub audit_log_filter_rules: Vec<AuditLogFilterRule>,
    /// Rules on all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Where the next page begins. Empty on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// Capacities that a changefeed can have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListChangefeedRcusResponse {
    /// The capacities.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub rcus: Vec<ChangefeedRcu>,
}

/// A page of changefeeds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListChangefeedsResponse {
    /// The changefeeds.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub changefeeds: Vec<Changefeed>,
    /// How many changefeeds there are over all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Where the next page begins. Empty or absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of clusters.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListClustersResponse {
    /// The clusters.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub clusters: Vec<Cluster>,
    /// How many clusters there are over all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Where the next page begins. Empty or absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of imports.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListImportsResponse {
    /// The imports.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub imports: Vec<Import>,
    /// How many imports there are over all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Where the next page begins. Empty or absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// All integrations of a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListIntegrationsResponse {
    /// The integrations.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Integration>,
    /// How many there are.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total: Option<i32>,
}

/// A page of maintenance tasks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListMaintenanceTasksResponse {
    /// The tasks.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub maintenance_tasks: Vec<MaintenanceTask>,
    /// Tasks on all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Where the next page begins. Empty on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of maintenance windows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListMaintenanceWindowsResponse {
    /// The windows.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub maintenance_windows: Vec<MaintenanceWindow>,
    /// Windows on all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Where the next page begins. Empty on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of network containers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListNetworkContainersResponse {
    /// The network containers.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub network_containers: Vec<NetworkContainer>,
    /// Network containers on all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Where the next page begins. Empty on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListNodeInstancesResponse {
    /// The nodes.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub node_instances: Vec<NodeInstance>,
    /// Nodes on all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Where the next page begins. Empty on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of sizes of nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListNodeSpecsResponse {
    /// The sizes.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub node_specs: Vec<NodeSpec>,
    /// How many sizes there are over all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Where the next page begins. Empty or absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of private endpoint connections.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListPrivateEndpointConnectionsResponse {
    /// The connections.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub private_endpoint_connections: Vec<PrivateEndpointConnection>,
    /// How many connections there are over all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Where the next page begins. Empty or absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of regions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListRegionsResponse {
    /// The regions.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<Region>,
    /// How many regions there are over all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Where the next page begins. Empty or absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of groups of TiDB nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListTidbNodeGroupsResponse {
    /// The groups.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub tidb_node_groups: Vec<TidbNodeGroup>,
    /// Groups on all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Where the next page begins. Empty on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of VPC peerings.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListVpcPeeringsResponse {
    /// The peerings.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub vpc_peerings: Vec<VpcPeering>,
    /// Peerings on all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Where the next page begins. Empty on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// Whether a cluster's logs hide values.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct LogRedactionPolicy {
    /// Id of the cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Whether values that may be secret are hidden. They are unless someone turned that off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redact_log: Option<bool>,
}

/// Work that the service has to do on the clusters of a project.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct MaintenanceTask {
    /// Resource name, `maintenanceTasks/{maintenanceTaskId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The task's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub maintenance_task_id: Option<String>,
    /// Id of the project.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// What is to be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Where the task stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<MaintenanceTaskState>,
    /// When the task was announced. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// When it runs. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_apply_time: Option<Timestamp>,
    /// The last time at which it can run. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Timestamp>,
}

open_enum! {
    /// Where a maintenance task stands.
    pub enum MaintenanceTaskState {
        /// It has not begun and can be rescheduled.
        Pending = "PENDING",
        /// It runs.
        Running = "RUNNING",
        /// It has run.
        Done = "DONE",
    }
}

/// When in the week the service may work on the clusters of a project. Times are in UTC.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// Resource name, `maintenanceWindows/{maintenanceWindowId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The window's id, `project-` and the project's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub maintenance_window_id: Option<String>,
    /// Id of the project.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Day of the week, from 0 for Sunday to 6.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub week_day: Option<i32>,
    /// Hour of the day. Unit: hours.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub day_hour: Option<i32>,
    /// Minute of the hour. Unit: minutes.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub hour_minute: Option<i32>,
    /// When the window opens next. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_maintenance_date: Option<Timestamp>,
    /// Tasks that have not begun and do not run when the window opens, as they are set to another time.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub unchanged_maintenance_tasks: Vec<MaintenanceTask>,
}

/// How a MySQL is accessed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MysqlConnection {
    /// Its host and port. Required unless it is reached over a private link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    /// Name of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Password of the user. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

impl MysqlConnection {
    /// One without any field set. The service needs `username`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(endpoint: into String);
    setter!(username: into String);
    setter!(password: into Secret);
}

pub(super) static MYSQL_CONNECTION_FIELDS: Fields =
    Fields(&[Check { name: "username", required: true, rule: Rule::Any }]);

/// A MySQL to which changes go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MysqlDownstream {
    /// How it is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<MysqlConnection>,
}

impl MysqlDownstream {
    /// One without any field set. The service needs `connection`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(connection: MysqlConnection);
}

pub(super) static MYSQL_DOWNSTREAM_FIELDS: Fields =
    Fields(&[Check { name: "connection", required: true, rule: Rule::Object(&MYSQL_CONNECTION_FIELDS) }]);

/// The range of addresses in which the clusters of a project in a region live.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct NetworkContainer {
    /// Resource name, `networkContainers/{networkContainerId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The network container's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub network_container_id: Option<String>,
    /// Its labels. `tidb.cloud/project` holds the id of the project.
    #[serde(deserialize_with = "wire::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
    /// The region, provider and code joined by a hyphen.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    /// The range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr_notation: Option<String>,
    /// Who runs the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider: Option<CloudProvider>,
    /// Whether clusters use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<NetworkContainerState>,
    /// Name of the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_display_name: Option<String>,
    /// The network's id on AWS, its name elsewhere. Only there once a cluster has been made.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

open_enum! {
    /// Whether a network container is used.
    pub enum NetworkContainerState {
        /// Clusters use it, and it can be peered.
        Active = "ACTIVE",
        /// No cluster uses it.
        Inactive = "INACTIVE",
    }
}

/// How metrics go to New Relic.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewRelicIntegration {
    /// How the integration fares.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<IntegrationState>,
    /// Why it is in the state ERROR. Empty otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<String>,
    /// Where the metrics go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<NewRelicSite>,
    /// URL of that site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_url: Option<String>,
    /// Where to look at the metrics.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dashboard_url: Option<String>,
    /// The ingestion key, most of it masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub masked_api_key: Option<String>,
}

open_enum! {
    /// A site of New Relic's.
    pub enum NewRelicSite {
        /// In the United States.
        UsOtlp = "US_OTLP",
        /// In the European Union.
        EuOtlp = "EU_OTLP",
    }
}

/// How far a change of nodes has come.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct NodeChangingProgress {
    /// Nodes that have the wanted size already.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub matching_node_spec_node_count: Option<i32>,
    /// Nodes that are still to go. Absent where none go.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub remaining_deletion_node_count: Option<i32>,
}

/// A node of a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct NodeInstance {
    /// Resource name, `clusters/{clusterId}/nodeInstances/{instanceId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// The node's id: its component and a number, such as `tikv-0`, with the name of its group before it
    /// where that is not the default one.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// What runs on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub component_type: Option<ComponentType>,
    /// Where it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<NodeInstanceState>,
    /// Its vCPUs.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub v_cpu: Option<i32>,
    /// Its memory. Unit: GiB.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub memory_size_gi: Option<i32>,
    /// The zone it runs in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    /// Its storage. Unit: GiB.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub storage_size_gi: Option<i32>,
    /// Id of the group it belongs to. TiDB and TiProxy nodes only.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub tidb_node_group_id: Option<String>,
    /// Name of that group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tidb_node_group_display_name: Option<String>,
    /// Whether that group is the default one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default_tidb_node_group: Option<bool>,
    /// Operations that the disk of its Raft log can do. The default of its size unless set. Unit: operations
    /// a second.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub raft_store_iops: Option<i32>,
    /// Its disks. Only of nodes that store data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<StorageType>,
    /// Name of its size, such as `8 vCPU, 32 GiB`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_display_name: Option<String>,
    /// Version of its size, on which performance and price depend.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_version: Option<String>,
    /// Its size, such as `8C32G`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_key: Option<String>,
}

open_enum! {
    /// Where a node stands.
    pub enum NodeInstanceState {
        /// It is being created.
        Creating = "CREATING",
        /// It serves.
        Available = "AVAILABLE",
        /// It is being deleted.
        Deleting = "DELETING",
        /// It does not serve.
        Unavailable = "UNAVAILABLE",
    }
}

/// A size of node that a region offers for a component.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct NodeSpec {
    /// Resource name, `regions/{regionId}/componentTypes/{componentType}/nodeSpecs/{nodeSpecKey}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the region that offers it.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    /// What runs on such a node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub component_type: Option<ComponentType>,
    /// The size's key, which clusters refer to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_key: Option<String>,
    /// Name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Virtual processors of a node.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub v_cpu: Option<i32>,
    /// Memory of a node. Unit: GiB.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub memory_size_gi: Option<i32>,
    /// Storage of a node unless another size is asked for. Unit: GiB.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub default_storage_size_gi: Option<i32>,
    /// Most storage that a node can have. Unit: GiB.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub max_storage_size_gi: Option<i32>,
    /// Least storage that a node can have. Unit: GiB.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub min_storage_size_gi: Option<i32>,
    /// Nodes of a cluster unless another number is asked for.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub default_node_count: Option<i32>,
    /// Kinds of storage that a node can have.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub storage_types: Vec<StorageType>,
    /// Most operations a second that can be reserved for the Raft log. Absent where none can.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub max_raft_store_iops: Option<i32>,
    /// Fewest operations a second that can be reserved for the Raft log. Absent where none can.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub min_raft_store_iops: Option<i32>,
    /// Operations a second of the Raft log unless others are asked for. Absent where none can be.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub default_raft_store_iops: Option<i32>,
    /// Generation of the hardware, on which performance and price depend.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Whether clusters get this size unless they ask for another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
}

/// What pausing a cluster answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PauseClusterResponse {
    /// The cluster as it is being paused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster: Option<Cluster>,
}

/// How a cluster is paused.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PausePlan {
    /// Under which rules it is paused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pause_type: Option<PauseType>,
    /// When it resumes by itself. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_resume_time: Option<Timestamp>,
}

open_enum! {
    /// Under which rules a cluster is paused.
    pub enum PauseType {
        /// Those of today.
        Normal = "NORMAL",
        /// Older ones, which a later release takes away.
        Deprecate = "DEPRECATE",
    }
}

/// A private connection from a network of the customer's to a group of TiDB nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PrivateEndpointConnection {
    /// Resource name,
    /// `tidbNodeGroups/{tidbNodeGroupId}/privateEndpointConnections/{privateEndpointConnectionId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the group that it leads to.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub tidb_node_group_id: Option<String>,
    /// The connection's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub private_endpoint_connection_id: Option<String>,
    /// Id of the cluster that it leads to.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// The cluster's name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_display_name: Option<String>,
    /// Its labels. `tidb.cloud/project` holds the id of its project.
    #[serde(deserialize_with = "wire::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
    /// The endpoint's id with the cloud provider.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// Address of the endpoint in its network. On Azure only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
    /// What the connection is going through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_state: Option<PrivateEndpointState>,
    /// Why it failed. Empty otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the region that it is in.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    /// The region's name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_display_name: Option<String>,
    /// Who runs the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider: Option<CloudProvider>,
    /// Name of the service that the endpoint connects to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_link_service_name: Option<String>,
    /// What that service is going through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_link_service_state: Option<PrivateLinkServiceState>,
    /// The group's name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tidb_node_group_display_name: Option<String>,
    /// Google Cloud project that the endpoint belongs to. On Google Cloud only.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Host to connect to through it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Port to connect to through it.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
}

open_enum! {
    /// What a private endpoint connection is going through.
    pub enum PrivateEndpointState {
        /// It is being accepted.
        Pending = "PENDING",
        /// It can be used.
        Active = "ACTIVE",
        /// It is being deleted.
        Deleting = "DELETING",
        /// It could not be made.
        Failed = "FAILED",
        /// The endpoint is there, but nobody has asked the service to accept it.
        Discovered = "DISCOVERED",
    }
}

/// The service to which private endpoints connect.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PrivateLinkService {
    /// Resource name, `tidbNodeGroups/{tidbNodeGroupId}/privateLinkService`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the group of TiDB nodes that it leads to.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub tidb_node_group_id: Option<String>,
    /// Its name with the cloud provider: the service's name on AWS, the service attachment's on Google Cloud,
    /// the resource id of the private link service on Azure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    /// Its DNS name: on AWS the host to connect to, on Google Cloud and Azure the zone in which each endpoint
    /// has a host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_dns_name: Option<String>,
    /// Availability zones that it is offered in. On AWS only.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub available_zones: Vec<String>,
    /// What it is going through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<PrivateLinkServiceState>,
    /// Id of the region that it is in.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    /// The region's name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_display_name: Option<String>,
    /// Who runs the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider: Option<CloudProvider>,
}

open_enum! {
    /// What a private link service is going through.
    pub enum PrivateLinkServiceState {
        /// It is being created.
        Creating = "CREATING",
        /// It can be connected to.
        Active = "ACTIVE",
        /// It is being deleted.
        Deleting = "DELETING",
    }
}

/// How Prometheus fetches metrics.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PrometheusIntegration {
    /// Key to read the metrics with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<Secret>,
    /// Where to read them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_endpoint: Option<String>,
}

/// Addresses that may connect.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PublicEndpointAccess {
    /// The addresses, such as `198.51.100.0/24`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr_notation: Option<String>,
    /// What they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl PublicEndpointAccess {
    /// One without any field set. The service needs `cidr_notation`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cidr_notation: into String);
    setter!(description: into String);
}

pub(super) static PUBLIC_ENDPOINT_ACCESS_FIELDS: Fields =
    Fields(&[Check { name: "cidrNotation", required: true, rule: Rule::Any }]);

/// Whether and from where a group of TiDB nodes can be reached over the internet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PublicEndpointSetting {
    /// Resource name, `tidbNodeGroups/{tidbNodeGroupId}/publicEndpointSetting`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the group.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub tidb_node_group_id: Option<String>,
    /// Whether it can be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// From where. From everywhere when empty.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub ip_access_list: Vec<PublicEndpointAccess>,
}

/// A page of files of an audit log.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct QueryAuditLogFilesResponse {
    /// The files.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub audit_log_files: Vec<AuditLogFile>,
    /// Files on all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Where the next page begins. Empty on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A region of a cloud provider.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Region {
    /// Resource name of the region, `regions/{regionId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The region's id, provider and code joined by a hyphen.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    /// Who runs the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider: Option<CloudProvider>,
    /// Name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Who runs the region.
    #[deprecated(note = "Use cloudProvider.")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Plans that the region offers beside Dedicated.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub service_plans: Vec<ServicePlan>,
}

/// What a rule has become.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReplaceAuditLogFilterRuleResponse {
    /// The rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_log_filter_rule: Option<AuditLogFilterRule>,
}

/// What resuming a cluster answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ResumeClusterResponse {
    /// The cluster as it is being resumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster: Option<Cluster>,
}

/// A place in Amazon S3 to which changes go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct S3Downstream {
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<S3DownstreamEndpoint>,
    /// How files are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_format: Option<StorageDataFormat>,
    /// When files are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_flush_config: Option<StorageFlushConfig>,
}

impl S3Downstream {
    /// One without any field set. The service needs `endpoint` and `data_format`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(endpoint: S3DownstreamEndpoint);
    setter!(data_format: StorageDataFormat);
    setter!(storage_flush_config: StorageFlushConfig);
}

pub(super) static S3_DOWNSTREAM_FIELDS: Fields = Fields(&[
    Check { name: "endpoint", required: true, rule: Rule::Object(&S3_DOWNSTREAM_ENDPOINT_FIELDS) },
    Check { name: "dataFormat", required: true, rule: Rule::Object(&STORAGE_DATA_FORMAT_FIELDS) },
    Check { name: "storageFlushConfig", required: false, rule: Rule::Object(&STORAGE_FLUSH_CONFIG_FIELDS) },
]);

open_enum! {
    /// A way to access Amazon S3.
    pub enum S3DownstreamAuthType {
        /// Nobody said.
        S3AuthTypeUnspecified = "S3_AUTH_TYPE_UNSPECIFIED",
        /// With an access key.
        S3AuthTypeAkSk = "S3_AUTH_TYPE_AK_SK",
        /// By taking a role.
        S3AuthTypeAssumeRole = "S3_AUTH_TYPE_ASSUME_ROLE",
    }
}

/// A place in Amazon S3.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct S3DownstreamEndpoint {
    /// Where it is, `s3://<bucket>/<path>/`, with a slash at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3_uri: Option<String>,
    /// The way of access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<S3DownstreamAuthType>,
    /// Id of the access key, for the way `S3_AUTH_TYPE_AK_SK`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key: Option<String>,
    /// Secret of the access key, for the way `S3_AUTH_TYPE_AK_SK`. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_key: Option<Secret>,
    /// ARN of the role, for the way `S3_AUTH_TYPE_ASSUME_ROLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iam_assumed_role_arn: Option<String>,
}

impl S3DownstreamEndpoint {
    /// One without any field set. The service needs `s3_uri` and `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(s3_uri: into String);
    setter!(auth_type: into S3DownstreamAuthType);
    setter!(access_key: into String);
    setter!(secret_key: into Secret);
    setter!(iam_assumed_role_arn: into String);
}

pub(super) static S3_DOWNSTREAM_ENDPOINT_FIELDS: Fields = Fields(&[
    Check { name: "s3Uri", required: true, rule: Rule::Any },
    Check { name: "authType", required: true, rule: Rule::Any },
]);

/// Where schemas of messages are kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct SchemaRegistry {
    /// Its URLs, separated by commas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_registry_endpoints: Option<String>,
    /// Whether it asks for a name and a password. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_basic_auth: Option<bool>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basic_auth_username: Option<String>,
    /// The password. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basic_auth_password: Option<Secret>,
}

impl SchemaRegistry {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(schema_registry_endpoints: into String);
    setter!(enable_basic_auth: bool);
    setter!(basic_auth_username: into String);
    setter!(basic_auth_password: into Secret);
}

open_enum! {
    /// What a cluster is billed as.
    pub enum ServicePlan {
        /// Billed by use, with a free part.
        Starter = "Starter",
        /// Billed by provisioned capacity, which follows the load.
        Essential = "Essential",
        /// Billed by capacity, for the largest loads.
        Premium = "Premium",
        /// Runs in the customer's own cloud account.
        Byoc = "BYOC",
    }
}

/// Cloud providers on which a cluster can be created.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShowCloudProvidersResponse {
    /// The cloud providers.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub cloud_providers: Vec<CloudProvider>,
}

/// How many nodes an organization may have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShowNodeQuotaResponse {
    /// The most nodes of each component.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub component_quotas: Vec<ComponentQuota>,
}

/// Who writes audit logs into object storage.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShowObjectStorageAccessIamPrincipalResponse {
    /// The identity, in the form of the cloud provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iam_principal: Option<String>,
}

open_enum! {
    /// How CSV files carry bytes.
    pub enum StorageBinaryEncoding {
        /// Nobody said.
        BinaryEncodingMethodUnspecified = "BINARY_ENCODING_METHOD_UNSPECIFIED",
        /// In base 64.
        Base64 = "BASE64",
        /// In hexadecimal.
        Hex = "HEX",
    }
}

/// How files of changes are written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct StorageDataFormat {
    /// Their form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<StorageProtocol>,
    /// What ends a row. A carriage return and a line feed where it is empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminator: Option<String>,
    /// Into which folders they go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_separator: Option<StorageDateSeparator>,
    /// Whether Canal JSON carries fields of TiDB's own. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_tidb_extension: Option<bool>,
    /// What stands between values of CSV files, one ASCII character. A comma unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    /// What stands around values of CSV files. A double quote unless given, nothing where it is empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// What stands for NULL in CSV files. A backslash and N unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub null: Option<String>,
    /// Whether rows of CSV files carry the timestamp of their change. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_commit_ts: Option<bool>,
    /// How CSV files carry bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binary_encoding_method: Option<StorageBinaryEncoding>,
    /// Whether an update of a key stays one change, rather than a deletion and an insertion. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_raw_change_event: Option<bool>,
    /// Whether CSV files begin with the names of their columns. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_field_header: Option<bool>,
}

impl StorageDataFormat {
    /// One without any field set. The service needs `protocol`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(protocol: into StorageProtocol);
    setter!(terminator: into String);
    setter!(date_separator: into StorageDateSeparator);
    setter!(enable_tidb_extension: bool);
    setter!(delimiter: into String);
    setter!(quote: into String);
    setter!(null: into String);
    setter!(include_commit_ts: bool);
    setter!(binary_encoding_method: into StorageBinaryEncoding);
    setter!(output_raw_change_event: bool);
    setter!(output_field_header: bool);
}

pub(super) static STORAGE_DATA_FORMAT_FIELDS: Fields =
    Fields(&[Check { name: "protocol", required: true, rule: Rule::Any }]);

open_enum! {
    /// Into which folders files of changes go.
    pub enum StorageDateSeparator {
        /// Nobody said.
        DateSeparatorUnspecified = "DATE_SEPARATOR_UNSPECIFIED",
        /// All into one.
        None = "NONE",
        /// One for each year.
        Year = "YEAR",
        /// One for each month.
        Month = "MONTH",
        /// One for each day.
        Day = "DAY",
    }
}

/// When files of changes are written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct StorageFlushConfig {
    /// At the latest after this time, from `2s` to `10m`. `1m` unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<String>,
    /// At the latest with this many bytes, from 1048576 (1 MiB) to 536870912 (512 MiB). 67108864 (64 MiB)
    /// unless given. Unit: bytes.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub file_size: Option<String>,
}

impl StorageFlushConfig {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(interval: into String);
    setter!(file_size: into String);
}

pub(super) static STORAGE_FLUSH_CONFIG_FIELDS: Fields =
    Fields(&[Check { name: "fileSize", required: false, rule: Rule::Unsigned64 }]);

/// TiKV or TiFlash nodes of a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct StorageNodeSetting {
    /// How many nodes.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub node_count: Option<i32>,
    /// Key of their size, one that the region lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_key: Option<String>,
    /// Generation of the hardware, on which performance and price depend.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_version: Option<String>,
    /// Storage of each node, within what its size allows. Unit: GiB.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub storage_size_gi: Option<i32>,
    /// Disks of each node, among those that its size allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<StorageType>,
    /// Operations a second to reserve for the Raft log of each node. The default is best left alone.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub raft_store_iops: Option<i32>,
    /// Their size's name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_display_name: Option<String>,
    /// How far a change of the nodes has come. Absent where they do not change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_changing_progress: Option<NodeChangingProgress>,
}

impl StorageNodeSetting {
    /// One without any field set. The service needs `node_count`, `node_spec_key` and `storage_size_gi`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(node_count: i32);
    setter!(node_spec_key: into String);
    setter!(storage_size_gi: i32);
    setter!(storage_type: into StorageType);
    setter!(raft_store_iops: i32);
}

pub(super) static STORAGE_NODE_SETTING_FIELDS: Fields = Fields(&[
    Check { name: "nodeCount", required: true, rule: Rule::Any },
    Check { name: "nodeSpecKey", required: true, rule: Rule::Any },
    Check { name: "storageSizeGi", required: true, rule: Rule::Any },
]);

open_enum! {
    /// Form of files of changes.
    pub enum StorageProtocol {
        /// Nobody said.
        ProtocolUnspecified = "PROTOCOL_UNSPECIFIED",
        /// CSV.
        ProtocolCsv = "PROTOCOL_CSV",
        /// Canal JSON.
        ProtocolCanalJson = "PROTOCOL_CANAL_JSON",
        /// Apache Parquet.
        ProtocolParquet = "PROTOCOL_PARQUET",
    }
}

open_enum! {
    /// Disks of a node that stores data.
    pub enum StorageType {
        /// One general-purpose disk for all.
        Basic = "Basic",
        /// General-purpose disks, one of them for the Raft log alone.
        Standard = "Standard",
        /// A general-purpose disk for data, a fast one for the Raft log.
        Performance = "Performance",
        /// One fast disk for all.
        Plus = "Plus",
    }
}

/// TiDB nodes of a cluster that share endpoints.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TidbNodeGroup {
    /// Resource name of the group, `tidbNodeGroups/{tidbNodeGroupId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The group's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub tidb_node_group_id: Option<String>,
    /// Id of the cluster that it belongs to.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// How many TiDB nodes. At least 1.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub node_count: Option<i32>,
    /// Where to connect.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub endpoints: Vec<TidbNodeGroupEndpoint>,
    /// Key of their size, one that the region lists. That of the cluster's TiDB nodes unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_key: Option<String>,
    /// Generation of the hardware, on which performance and price depend.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_version: Option<String>,
    /// Their size's name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_display_name: Option<String>,
    /// Whether it is the group that the cluster was created with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default_group: Option<bool>,
    /// What the group is going through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<TidbNodeGroupState>,
    /// How far a change of the nodes has come. Absent where they do not change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_changing_progress: Option<NodeChangingProgress>,
    /// TiProxy nodes before the TiDB nodes. Without them, there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tiproxy_setting: Option<TiproxySetting>,
    /// How far a change of the TiProxy nodes has come. Absent where they do not change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tiproxy_node_changing_progress: Option<NodeChangingProgress>,
}

impl TidbNodeGroup {
    /// One without any field set. The service needs `node_count`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(display_name: into String);
    setter!(node_count: i32);
    setter!(node_spec_key: into String);
    setter!(tiproxy_setting: TiproxySetting);
}

pub(super) static TIDB_NODE_GROUP_FIELDS: Fields = Fields(&[
    Check { name: "nodeCount", required: true, rule: Rule::NotNegative },
    Check { name: "tiproxySetting", required: false, rule: Rule::Object(&TIPROXY_SETTING_FIELDS) },
]);

open_enum! {
    /// From where an endpoint can be reached.
    pub enum TidbNodeGroupConnectionType {
        /// From the internet.
        Public = "PUBLIC",
        /// From a peered network.
        VpcPeering = "VPC_PEERING",
        /// Through a private link.
        PrivateEndpoint = "PRIVATE_ENDPOINT",
    }
}

/// Where to connect to a group of TiDB nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TidbNodeGroupEndpoint {
    /// Name or address of the host. That of private endpoints is known once the private link service is
    /// ready, and outside AWS once an endpoint is connected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Port.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
    /// From where it can be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<TidbNodeGroupConnectionType>,
}

open_enum! {
    /// What a group of TiDB nodes is going through.
    pub enum TidbNodeGroupState {
        /// It can be used.
        Active = "ACTIVE",
        /// It is being changed.
        Modifying = "MODIFYING",
        /// It is paused, as its cluster is.
        Paused = "PAUSED",
    }
}

/// TiDB nodes of a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TidbNodeSetting {
    /// Key of their size, one that the region lists. A group may have another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_key: Option<String>,
    /// Their size's name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_display_name: Option<String>,
    /// Generation of the hardware, on which performance and price depend.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_version: Option<String>,
    /// The groups that they form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tidb_node_groups: Option<Vec<TidbNodeGroup>>,
}

impl TidbNodeSetting {
    /// One without any field set. The service needs `tidb_node_groups`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(node_spec_key: into String);
    setter!(tidb_node_groups: list TidbNodeGroup);
}

pub(super) static TIDB_NODE_SETTING_FIELDS: Fields = Fields(&[Check {
    name: "tidbNodeGroups",
    required: true,
    rule: Rule::List(&Rule::Object(&TIDB_NODE_GROUP_FIELDS)),
}]);

/// TiProxy nodes before a group of TiDB nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TiproxySetting {
    /// Key of their size, one that the region lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_key: Option<String>,
    /// Generation of the hardware, on which performance and price depend.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_version: Option<String>,
    /// How many TiProxy nodes. None where it is 0 or left out. At least 0.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub node_count: Option<i32>,
    /// Their size's name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_display_name: Option<String>,
}

impl TiproxySetting {
    /// One without any field set. The service needs `node_spec_key`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(node_spec_key: into String);
    setter!(node_count: i32);
}

pub(super) static TIPROXY_SETTING_FIELDS: Fields = Fields(&[
    Check { name: "nodeSpecKey", required: true, rule: Rule::Any },
    Check { name: "nodeCount", required: false, rule: Rule::NotNegative },
]);

/// What to change of TiKV or TiFlash nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateStorageNodeSetting {
    /// Key of their size, one that the region lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_key: Option<String>,
    /// How many nodes. 0 removes TiFlash nodes, and is passed over for others.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub node_count: Option<i32>,
    /// Storage of each node. It can grow but not shrink. Unit: GiB.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub storage_size_gi: Option<i32>,
    /// Disks of each node, among those that its size allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<StorageType>,
    /// Operations a second to reserve for the Raft log of each node.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub raft_store_iops: Option<i32>,
}

impl UpdateStorageNodeSetting {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(node_spec_key: into String);
    setter!(node_count: i32);
    setter!(storage_size_gi: i32);
    setter!(storage_type: into StorageType);
    setter!(raft_store_iops: i32);
}

/// What to change of TiDB nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateTidbNodeSetting {
    /// Key of the size of the nodes of all groups, one that the region lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_key: Option<String>,
    /// The groups to change. Others stay as they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tidb_node_groups: Option<Vec<UpdateTidbNodeSettingGroup>>,
}

impl UpdateTidbNodeSetting {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(node_spec_key: into String);
    setter!(tidb_node_groups: list UpdateTidbNodeSettingGroup);
}

pub(super) static UPDATE_TIDB_NODE_SETTING_FIELDS: Fields = Fields(&[Check {
    name: "tidbNodeGroups",
    required: false,
    rule: Rule::List(&Rule::Object(&UPDATE_TIDB_NODE_SETTING_GROUP_FIELDS)),
}]);

/// What to change of a group of TiDB nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateTidbNodeSettingGroup {
    /// Id of the group. The default group unless given.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub tidb_node_group_id: Option<String>,
    /// How many TiDB nodes. At least 1.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub node_count: Option<i32>,
    /// The TiProxy nodes before them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tiproxy_setting: Option<TiproxySetting>,
    /// Key of their size, one that the region lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_spec_key: Option<String>,
}

impl UpdateTidbNodeSettingGroup {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tidb_node_group_id: into String);
    setter!(node_count: i32);
    setter!(tiproxy_setting: TiproxySetting);
    setter!(node_spec_key: into String);
}

pub(super) static UPDATE_TIDB_NODE_SETTING_GROUP_FIELDS: Fields = Fields(&[
    Check { name: "nodeCount", required: false, rule: Rule::NotNegative },
    Check { name: "tiproxySetting", required: false, rule: Rule::Object(&TIPROXY_SETTING_FIELDS) },
]);

/// A peering between the network of a project in a region and one of a customer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct VpcPeering {
    /// Resource name, `vpcPeerings/{vpcPeeringId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The peering's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub vpc_peering_id: Option<String>,
    /// Its labels. `tidb.cloud/project` holds the id of the project.
    #[serde(deserialize_with = "wire::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
    /// The region of the clusters, provider and code joined by a hyphen.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub tidb_cloud_region_id: Option<String>,
    /// The region of the customer's network, in the same form.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub customer_region_id: Option<String>,
    /// The account of the customer's network on AWS, the name of its project on Google Cloud.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub customer_account_id: Option<String>,
    /// The id of the customer's network on AWS, its name on Google Cloud.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub customer_vpc_id: Option<String>,
    /// The addresses of the customer's network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_vpc_cidr: Option<String>,
    /// Who runs the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tidb_cloud_cloud_provider: Option<CloudProvider>,
    /// The account of the clusters' network on AWS, the name of its project on Google Cloud.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub tidb_cloud_account_id: Option<String>,
    /// The id of the clusters' network on AWS, its name on Google Cloud.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub tidb_cloud_vpc_id: Option<String>,
    /// The addresses of the clusters' network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tidb_cloud_vpc_cidr: Option<String>,
    /// Where it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<VpcPeeringState>,
    /// The peering's id on AWS, under which the other side accepts it. AWS only.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub aws_vpc_peering_connection_id: Option<String>,
}

open_enum! {
    /// Where a VPC peering stands.
    pub enum VpcPeeringState {
        /// It waits for its other side, or is being set up or taken down.
        Pending = "PENDING",
        /// It was refused, or expired before it was accepted.
        Failed = "FAILED",
        /// Traffic can pass.
        Active = "ACTIVE",
    }
}
