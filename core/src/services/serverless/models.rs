// Generated from api/serverless.yaml by codegen; do not edit.

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

/// An access key of an object storage account.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AccessKey {
    /// The key's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The key's secret. The answer about an import leaves it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
}

impl AccessKey {
    /// One without any field set. The service needs `id` and `secret`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(id: into String);
    setter!(secret: into Secret);
}

pub(super) static ACCESS_KEY_FIELDS: Fields = Fields(&[
    Check { name: "id", required: true, rule: Rule::Any },
    Check { name: "secret", required: true, rule: Rule::Any },
]);

/// An endpoint service at Alibaba Cloud.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AlicloudEndpointService {
    /// Name of the endpoint service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the endpoint that leads to the service.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// Availability zones in which the endpoint is.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub availability_zone_ids: Vec<String>,
}

impl AlicloudEndpointService {
    /// One without any field set. The service needs `name`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(name: into String);
}

pub(super) static ALICLOUD_ENDPOINT_SERVICE_FIELDS: Fields =
    Fields(&[Check { name: "name", required: true, rule: Rule::Any }]);

/// What an Alibaba Cloud PrivateLink endpoint connects to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AlicloudPrivateLink {
    /// Name of the endpoint service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    /// Availability zones that offer the service.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub availability_zone: Vec<String>,
}

/// Domains to attach to a private link connection.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachDomain {
    /// Whose domains they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PrivateLinkDomainType>,
    /// The part of the domains that sets them apart from others. Only TIDBCLOUD_MANAGED domains that are not
    /// attached yet (`validateOnly`) may leave it out: the service makes one up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unique_name: Option<String>,
}

impl AttachDomain {
    /// One without any field set. The service needs `type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(r#type: into PrivateLinkDomainType);
    setter!(unique_name: into String);
}

pub(super) static ATTACH_DOMAIN_FIELDS: Fields =
    Fields(&[Check { name: "type", required: true, rule: Rule::Any }]);

/// Domains that were attached to a private link connection together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachedDomains {
    /// Id by which they can be detached.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub attach_domain_id: Option<String>,
    /// Id of the cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Id of the connection.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub private_link_connection_id: Option<String>,
    /// Whose domains they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PrivateLinkDomainType>,
    /// The part of the domains that sets them apart from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unique_name: Option<String>,
    /// The domains.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<PrivateLinkDomain>,
    /// Email address of who attached them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// When they were attached. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
}

/// A place in Azure Blob Storage for audit log files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLogAzureBlobStorage {
    /// Where the files go: `azure://<account>.blob.core.windows.net/<container>/<path>/`, or the same with
    /// `https://`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// How the container is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<AzureBlobAuthType>,
    /// Shared access signature that allows writing. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sas_token: Option<Secret>,
}

impl AuditLogAzureBlobStorage {
    /// One without any field set. The service needs `uri` and `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(uri: into String);
    setter!(auth_type: into AzureBlobAuthType);
    setter!(sas_token: into Secret);
}

pub(super) static AUDIT_LOG_AZURE_BLOB_STORAGE_FIELDS: Fields = Fields(&[
    Check { name: "uri", required: true, rule: Rule::Any },
    Check { name: "authType", required: true, rule: Rule::Any },
]);

/// What a cluster writes to its audit log.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AuditLogConfig {
    /// Whether the log is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Whether values in SQL statements are logged as they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unredacted: Option<bool>,
}

impl AuditLogConfig {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(enabled: bool);
    setter!(unredacted: bool);
}

/// A file of the audit log.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLogFile {
    /// Name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Size of the file. Unit: bytes.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub size_bytes: Option<i64>,
    /// Where to download it from, without an API key. It expires, and a list leaves it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Secret>,
    /// When the file was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
}

/// Conditions that a statement meets all. One without conditions is met by every statement.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLogFilter {
    /// Classes of events, such as `SELECT` or `QUERY_DDL`, of which one has to be met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classes: Option<Vec<String>>,
    /// Tables, such as `shop.orders`, of which one has to be met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tables: Option<Vec<String>>,
    /// How statements end, of which one has to be met: 1 for success, 0 for an error.
    #[serde(deserialize_with = "wire::int32::optional_list", skip_serializing_if = "Option::is_none")]
    pub status_codes: Option<Vec<i32>>,
}

impl AuditLogFilter {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(classes: list String);
    setter!(tables: list String);
    setter!(status_codes: list i32);
}

/// Chooses statements for the audit log by their user and by filters.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLogFilterRule {
    /// The rule's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub filter_rule_id: Option<String>,
    /// Id of the cluster that it belongs to.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Name of the rule, which no other rule of the cluster has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// SQL users, as `user@host` or `user` for any host, where `%` stands for any text. One has to be met. At
    /// least 1 item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<String>>,
    /// Filters, of which one has to be met. A single empty one is met by every statement. At least 1 item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<AuditLogFilter>>,
    /// Whether the rule chooses nothing for the time being.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// When the rule was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// When it last changed. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<Timestamp>,
}

impl AuditLogFilterRule {
    /// One without any field set. The service needs `display_name`, `users` and `filters`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(display_name: into String);
    setter!(users: list String);
    setter!(filters: list AuditLogFilter);
}

pub(super) static AUDIT_LOG_FILTER_RULE_FIELDS: Fields = Fields(&[
    Check { name: "displayName", required: true, rule: Rule::Any },
    Check { name: "users", required: true, rule: Rule::Any },
    Check { name: "filters", required: true, rule: Rule::Any },
]);

/// A place in Google Cloud Storage for audit log files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLogGcsStorage {
    /// Where the files go: `gs://<bucket>/<path>/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// How the bucket is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<GcsAuthType>,
    /// Key of a service account that may write to the bucket. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_account_key: Option<Secret>,
}

impl AuditLogGcsStorage {
    /// One without any field set. The service needs `uri` and `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(uri: into String);
    setter!(auth_type: into GcsAuthType);
    setter!(service_account_key: into Secret);
}

pub(super) static AUDIT_LOG_GCS_STORAGE_FIELDS: Fields = Fields(&[
    Check { name: "uri", required: true, rule: Rule::Any },
    Check { name: "authType", required: true, rule: Rule::Any },
]);

open_enum! {
    /// How Alibaba Cloud Object Storage Service is accessed for audit log files.
    pub enum AuditLogOssAuthType {
        /// With an access key.
        AccessKey = "ACCESS_KEY",
        /// By taking on a role that trusts the service.
        RoleArn = "ROLE_ARN",
    }
}

/// A place in Alibaba Cloud Object Storage Service for audit log files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLogOssStorage {
    /// Where the files go: `oss://<bucket>/<path>/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// How the bucket is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<AuditLogOssAuthType>,
    /// Access key that may write to the bucket. Needed when `authType` is ACCESS_KEY.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key: Option<AccessKey>,
    /// Role that may write to the bucket. Needed when `authType` is ROLE_ARN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
}

impl AuditLogOssStorage {
    /// One without any field set. The service needs `uri` and `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(uri: into String);
    setter!(auth_type: into AuditLogOssAuthType);
    setter!(access_key: AccessKey);
    setter!(role_arn: into String);
}

pub(super) static AUDIT_LOG_OSS_STORAGE_FIELDS: Fields = Fields(&[
    Check { name: "uri", required: true, rule: Rule::Any },
    Check { name: "authType", required: true, rule: Rule::Any },
    Check { name: "accessKey", required: false, rule: Rule::Object(&ACCESS_KEY_FIELDS) },
]);

/// A place in Amazon S3 for audit log files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLogS3Storage {
    /// Where the files go: `s3://<bucket>/<path>/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// How the bucket is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<S3AuthType>,
    /// Access key that may write to the bucket. Needed when `authType` is ACCESS_KEY.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key: Option<AccessKey>,
    /// Role that may write to the bucket. Needed when `authType` is ROLE_ARN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
}

impl AuditLogS3Storage {
    /// One without any field set. The service needs `uri` and `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(uri: into String);
    setter!(auth_type: into S3AuthType);
    setter!(access_key: AccessKey);
    setter!(role_arn: into String);
}

pub(super) static AUDIT_LOG_S3_STORAGE_FIELDS: Fields = Fields(&[
    Check { name: "uri", required: true, rule: Rule::Any },
    Check { name: "authType", required: true, rule: Rule::Any },
    Check { name: "accessKey", required: false, rule: Rule::Object(&ACCESS_KEY_FIELDS) },
]);

/// Where audit log files go. The settings that belong to `type` are needed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLogStorage {
    /// Kind of the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<AuditLogStorageType>,
    /// Needed when `type` is S3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3: Option<AuditLogS3Storage>,
    /// Needed when `type` is GCS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gcs: Option<AuditLogGcsStorage>,
    /// Needed when `type` is AZURE_BLOB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub azure_blob: Option<AuditLogAzureBlobStorage>,
    /// Needed when `type` is OSS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oss: Option<AuditLogOssStorage>,
}

impl AuditLogStorage {
    /// One without any field set. The service needs `type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(r#type: into AuditLogStorageType);
    setter!(s3: AuditLogS3Storage);
    setter!(gcs: AuditLogGcsStorage);
    setter!(azure_blob: AuditLogAzureBlobStorage);
    setter!(oss: AuditLogOssStorage);
}

pub(super) static AUDIT_LOG_STORAGE_FIELDS: Fields = Fields(&[
    Check { name: "type", required: true, rule: Rule::Any },
    Check { name: "s3", required: false, rule: Rule::Object(&AUDIT_LOG_S3_STORAGE_FIELDS) },
    Check { name: "gcs", required: false, rule: Rule::Object(&AUDIT_LOG_GCS_STORAGE_FIELDS) },
    Check { name: "azureBlob", required: false, rule: Rule::Object(&AUDIT_LOG_AZURE_BLOB_STORAGE_FIELDS) },
    Check { name: "oss", required: false, rule: Rule::Object(&AUDIT_LOG_OSS_STORAGE_FIELDS) },
]);

open_enum! {
    /// The kind of place that audit log files go to.
    pub enum AuditLogStorageType {
        /// The service keeps the files for download.
        TidbCloud = "TIDB_CLOUD",
        /// Amazon S3.
        S3 = "S3",
        /// Google Cloud Storage.
        Gcs = "GCS",
        /// Azure Blob Storage.
        AzureBlob = "AZURE_BLOB",
        /// Alibaba Cloud Object Storage Service.
        Oss = "OSS",
    }
}

/// A range of IP addresses that may connect through the public endpoint.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuthorizedNetwork {
    /// First address of the range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_ip_address: Option<String>,
    /// Last address of the range, itself included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_ip_address: Option<String>,
    /// Name of the range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

impl AuthorizedNetwork {
    /// One without any field set. The service needs `start_ip_address`, `end_ip_address` and `display_name`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(start_ip_address: into String);
    setter!(end_ip_address: into String);
    setter!(display_name: into String);
}

pub(super) static AUTHORIZED_NETWORK_FIELDS: Fields = Fields(&[
    Check { name: "startIpAddress", required: true, rule: Rule::Any },
    Check { name: "endIpAddress", required: true, rule: Rule::Any },
    Check { name: "displayName", required: true, rule: Rule::Any },
]);

/// Bounds between which the capacity of an Essential cluster follows its load.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoScaling {
    /// Least capacity, in request capacity units. At most `maxRcu`. Unit: RCU. At least 2000.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub min_rcu: Option<i64>,
    /// Greatest capacity, in request capacity units. At least `minRcu`. Unit: RCU. At most 100000.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub max_rcu: Option<i64>,
}

impl AutoScaling {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(min_rcu: i64);
    setter!(max_rcu: i64);
}

pub(super) static AUTO_SCALING_FIELDS: Fields =
    Fields(&[Check { name: "minRcu", required: false, rule: Rule::NotNegative }]);

/// When the service backs a cluster up, and how long it keeps the backups.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutomatedBackupPolicy {
    /// Time of day in UTC at which the backup starts. A time of the day as HH:mm, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// How long a backup is kept. Unit: days.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub retention_days: Option<i32>,
}

impl AutomatedBackupPolicy {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(start_time: into String);
    setter!(retention_days: i32);
}

pub(super) static AUTOMATED_BACKUP_POLICY_FIELDS: Fields =
    Fields(&[Check { name: "startTime", required: false, rule: Rule::Time(Form::HoursMinutes) }]);

/// From where a cluster connects to endpoint services.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AvailabilityZones {
    /// Id of the account at the cloud provider that owns the endpoints.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Ids of the availability zones.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub az_ids: Vec<String>,
}

open_enum! {
    /// How Avro messages hold unsigned BIGINT values.
    pub enum AvroBigintUnsignedHandlingMode {
        /// As signed 64-bit numbers, which values from 2^63 on do not fit.
        Long = "LONG",
        /// As text.
        String = "STRING",
    }
}

/// The form of Avro messages, and where their schemas are registered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AvroConfig {
    /// How they hold DECIMAL values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal_handling_mode: Option<AvroDecimalHandlingMode>,
    /// How they hold unsigned BIGINT values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bigint_unsigned_handling_mode: Option<AvroBigintUnsignedHandlingMode>,
    /// A schema registry of Confluent's kind. Either this or `awsGlueSchemaRegistry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confluent_schema_registry: Option<ConfluentSchemaRegistry>,
    /// A schema registry of AWS Glue. Either this or `confluentSchemaRegistry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_glue_schema_registry: Option<GlueSchemaRegistry>,
}

impl AvroConfig {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(decimal_handling_mode: into AvroDecimalHandlingMode);
    setter!(bigint_unsigned_handling_mode: into AvroBigintUnsignedHandlingMode);
    setter!(confluent_schema_registry: ConfluentSchemaRegistry);
    setter!(aws_glue_schema_registry: GlueSchemaRegistry);
}

pub(super) static AVRO_CONFIG_FIELDS: Fields = Fields(&[
    Check {
        name: "confluentSchemaRegistry",
        required: false,
        rule: Rule::Object(&CONFLUENT_SCHEMA_REGISTRY_FIELDS),
    },
    Check {
        name: "awsGlueSchemaRegistry",
        required: false,
        rule: Rule::Object(&GLUE_SCHEMA_REGISTRY_FIELDS),
    },
]);

open_enum! {
    /// How Avro messages hold DECIMAL values.
    pub enum AvroDecimalHandlingMode {
        /// As bytes with a scale, so that nothing is lost.
        Precise = "PRECISE",
        /// As text.
        String = "STRING",
    }
}

/// An endpoint service at AWS.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AwsEndpointService {
    /// Name of the endpoint service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Region of the endpoint service. By default that of the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Id of the endpoint that leads to the service.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// Availability zones in which the endpoint is.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub availability_zone_ids: Vec<String>,
}

impl AwsEndpointService {
    /// One without any field set. The service needs `name`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(name: into String);
    setter!(region: into String);
}

pub(super) static AWS_ENDPOINT_SERVICE_FIELDS: Fields =
    Fields(&[Check { name: "name", required: true, rule: Rule::Any }]);

/// What an AWS PrivateLink endpoint connects to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AwsPrivateLink {
    /// Name of the endpoint service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    /// Availability zones that offer the service.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub availability_zone: Vec<String>,
}

open_enum! {
    /// How Azure Blob Storage is accessed.
    pub enum AzureBlobAuthType {
        /// With a shared access signature.
        SasToken = "SAS_TOKEN",
    }
}

/// Files in Azure Blob Storage to import.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AzureBlobSource {
    /// Where the files are: `azure://<account>.blob.core.windows.net/<container>/<path>`, or the same with
    /// `https://`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// How the container is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<AzureBlobAuthType>,
    /// Shared access signature that allows reading and listing. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sas_token: Option<Secret>,
}

impl AzureBlobSource {
    /// One without any field set. The service needs `uri` and `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(uri: into String);
    setter!(auth_type: into AzureBlobAuthType);
    setter!(sas_token: into Secret);
}

pub(super) static AZURE_BLOB_SOURCE_FIELDS: Fields = Fields(&[
    Check { name: "uri", required: true, rule: Rule::Any },
    Check { name: "authType", required: true, rule: Rule::Any },
]);

/// A place in Azure Blob Storage to export to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AzureBlobTarget {
    /// Where the files go: `azure://<account>.blob.core.windows.net/<container>/<path>`, or the same with
    /// `https://`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// How the container is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<AzureBlobAuthType>,
    /// Shared access signature that allows writing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sas_token: Option<Secret>,
}

impl AzureBlobTarget {
    /// One without any field set. The service needs `uri` and `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(uri: into String);
    setter!(auth_type: into AzureBlobAuthType);
    setter!(sas_token: into Secret);
}

pub(super) static AZURE_BLOB_TARGET_FIELDS: Fields = Fields(&[
    Check { name: "uri", required: true, rule: Rule::Any },
    Check { name: "authType", required: true, rule: Rule::Any },
]);

/// A backup of a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Backup {
    /// Resource name of the backup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The backup's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub backup_id: Option<String>,
    /// Id of the cluster that it is of.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// When the backup was created: the moment whose data it holds. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
}

/// One of several clusters to create.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct BatchCreateClusterItem {
    /// The cluster to create.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster: Option<CreateClusterRequest>,
}

impl BatchCreateClusterItem {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cluster: CreateClusterRequest);
}

pub(super) static BATCH_CREATE_CLUSTER_ITEM_FIELDS: Fields =
    Fields(&[Check { name: "cluster", required: false, rule: Rule::Object(&CREATE_CLUSTER_REQUEST_FIELDS) }]);

/// Clusters that were created at once.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct BatchCreateClustersResponse {
    /// The clusters, in the order of the request.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub clusters: Vec<Cluster>,
}

/// Clusters that were asked for at once.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct BatchGetClustersResponse {
    /// The clusters, in the order of the request.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub clusters: Vec<Cluster>,
}

/// A copy of a cluster, or of another branch, at a point in time.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Branch {
    /// Resource name of the branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The branch's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub branch_id: Option<String>,
    /// Name that its maker chose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Id of the cluster that the branch belongs to.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Id of the cluster or branch that it was made from.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// Name of the cluster or branch that it was made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_display_name: Option<String>,
    /// Moment of the parent that the branch was made from, in whole seconds. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_timestamp: Option<Timestamp>,
    /// Email address of the maker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// What the branch is doing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<BranchState>,
    /// Where to connect to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Endpoints>,
    /// Prefix that every SQL user name on this branch begins with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_prefix: Option<String>,
    /// Password of the branch's root user, where the service repeats it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_password: Option<Secret>,
    /// Facts that the service keeps about the branch.
    #[serde(deserialize_with = "wire::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub annotations: BTreeMap<String, String>,
    /// When the branch was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// When the branch last changed. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<Timestamp>,
}

open_enum! {
    /// What a branch is doing.
    pub enum BranchState {
        /// It is being created.
        Creating = "CREATING",
        /// It can be used.
        Active = "ACTIVE",
        /// Its data is being restored.
        Restoring = "RESTORING",
        /// It is being reset to what its parent holds.
        Resetting = "RESETTING",
        /// It is being deleted.
        Deleting = "DELETING",
        /// It is deleted.
        Deleted = "DELETED",
        /// It cannot be used, though it is not being deleted.
        Inactive = "INACTIVE",
        /// It cannot be reached.
        Unavailable = "UNAVAILABLE",
        /// The last change to it failed.
        Failed = "FAILED",
    }
}

open_enum! {
    /// How much of a branch to answer.
    pub enum BranchView {
        /// Basic fields only.
        Basic = "BASIC",
        /// All fields.
        Full = "FULL",
    }
}

/// A stream of a cluster's changes to a sink.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Changefeed {
    /// Id of the cluster whose changes it sends.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// The changefeed's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub changefeed_id: Option<String>,
    /// What the changefeed is doing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ChangefeedState>,
    /// Name of the changefeed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Where the changes go. Secrets are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sink: Option<ChangefeedSink>,
    /// Which changes it sends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<ChangefeedFilter>,
    /// From which change on it was to send.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_position: Option<ChangefeedStartPosition>,
    /// Up to where all changes are at the sink.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<ChangefeedCheckpoint>,
    /// What went wrong. Empty otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// When the changefeed was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// When it last changed. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<Timestamp>,
}

/// A point in the history of a cluster. All changes before it are at the sink.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ChangefeedCheckpoint {
    /// The point as a timestamp of TiDB.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub tso: Option<i64>,
    /// The point as a time. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Timestamp>,
}

/// Kinds of changes that are not to be sent for some tables.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangefeedEventFilterRule {
    /// Patterns of the tables.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matcher: Option<Vec<String>>,
    /// Kinds of changes to leave out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignore_event: Option<Vec<String>>,
}

impl ChangefeedEventFilterRule {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(matcher: list String);
    setter!(ignore_event: list String);
}

/// Which changes a changefeed sends.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangefeedFilter {
    /// Patterns of tables to send, `database.table` with `*` and `?`. One that begins with `!` takes tables
    /// out again; the last one that fits decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_rule: Option<Vec<String>>,
    /// What is done about tables without a primary key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<ChangefeedTableMode>,
    /// Kinds of changes to leave out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_filter_rule: Option<Vec<ChangefeedEventFilterRule>>,
    /// Whether capitals count in the names of databases and tables.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_sensitive: Option<bool>,
}

impl ChangefeedFilter {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(filter_rule: list String);
    setter!(mode: into ChangefeedTableMode);
    setter!(event_filter_rule: list ChangefeedEventFilterRule);
    setter!(case_sensitive: bool);
}

/// What Kafka is behind a private link service.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangefeedKafkaEndpoint {
    /// Who runs it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kafka_type: Option<KafkaType>,
    /// For each availability zone, the pattern of the addresses that its brokers advertise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advertised_listeners_pattern: Option<BTreeMap<String, String>>,
}

impl ChangefeedKafkaEndpoint {
    /// One without any field set. The service needs `kafka_type` and `advertised_listeners_pattern`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(kafka_type: into KafkaType);
    setter!(advertised_listeners_pattern: map String);
}

pub(super) static CHANGEFEED_KAFKA_ENDPOINT_FIELDS: Fields = Fields(&[
    Check { name: "kafkaType", required: true, rule: Rule::Any },
    Check { name: "advertisedListenersPattern", required: true, rule: Rule::Any },
]);

/// An endpoint through which changefeeds reach a private link service.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangefeedPrivateLinkEndpoint {
    /// The endpoint's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// Id of the cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Name of the private link service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_link_service_name: Option<String>,
    /// Kind of the sinks behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changefeed_type: Option<ChangefeedType>,
    /// Whether it can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ChangefeedPrivateLinkEndpointState>,
    /// The Kafka behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kafka: Option<ChangefeedKafkaEndpoint>,
    /// What the service says about its state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Host name of the endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_url: Option<String>,
    /// When the endpoint was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// When it last changed. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<Timestamp>,
}

open_enum! {
    /// Whether an endpoint can be used.
    pub enum ChangefeedPrivateLinkEndpointState {
        /// The owner of the service has to accept it.
        PendingAcceptance = "PENDING_ACCEPTANCE",
        /// It is being created.
        Pending = "PENDING",
        /// It can be used.
        Available = "AVAILABLE",
        /// The owner of the service did not accept it.
        Rejected = "REJECTED",
        /// Nobody accepted it in time.
        Expired = "EXPIRED",
        /// It could not be created.
        Failed = "FAILED",
        /// It is being deleted.
        Deleting = "DELETING",
    }
}

/// Where changes go. The settings stand under the name of the kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ChangefeedSink {
    /// Kind of the sink.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ChangefeedType>,
    /// Settings of a KAFKA sink.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kafka: Option<KafkaSink>,
    /// Settings of a MYSQL sink.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mysql: Option<MysqlSink>,
}

impl ChangefeedSink {
    /// One without any field set. The service needs `type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(r#type: into ChangefeedType);
    setter!(kafka: KafkaSink);
    setter!(mysql: MysqlSink);
}

pub(super) static CHANGEFEED_SINK_FIELDS: Fields = Fields(&[
    Check { name: "type", required: true, rule: Rule::Any },
    Check { name: "kafka", required: false, rule: Rule::Object(&KAFKA_SINK_FIELDS) },
    Check { name: "mysql", required: false, rule: Rule::Object(&MYSQL_SINK_FIELDS) },
]);

open_enum! {
    /// How the start of a changefeed is given.
    pub enum ChangefeedStartMode {
        /// The moment of its creation.
        FromNow = "FROM_NOW",
        /// A timestamp of TiDB.
        FromTso = "FROM_TSO",
        /// A time.
        FromTime = "FROM_TIME",
    }
}

/// The first change that a changefeed sends. The cluster must still keep the changes since then.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ChangefeedStartPosition {
    /// How the position is given. By default FROM_NOW.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<ChangefeedStartMode>,
    /// The position as a timestamp of TiDB, for FROM_TSO.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub tso: Option<i64>,
    /// The position as a time, for FROM_TIME. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Timestamp>,
}

impl ChangefeedStartPosition {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(mode: into ChangefeedStartMode);
    setter!(tso: i64);
    setter!(time: into Timestamp);
}

pub(super) static CHANGEFEED_START_POSITION_FIELDS: Fields =
    Fields(&[Check { name: "time", required: false, rule: Rule::Time(Form::Rfc3339) }]);

open_enum! {
    /// What a changefeed is doing.
    pub enum ChangefeedState {
        /// It sends changes.
        Running = "RUNNING",
        /// It could not be created.
        CreateFailed = "CREATE_FAILED",
        /// It ran, and met an error that it does not get over by itself.
        RunningFailed = "RUNNING_FAILED",
        /// It is being created.
        Creating = "CREATING",
        /// It is stopped, and can be started.
        Paused = "PAUSED",
        /// It is deleted.
        Deleted = "DELETED",
        /// It met an error, and tries again.
        Warning = "WARNING",
    }
}

open_enum! {
    /// What a changefeed does about tables without a primary key or a unique key that is not null.
    pub enum ChangefeedTableMode {
        /// It leaves them out.
        IgnoreNotSupportTable = "IGNORE_NOT_SUPPORT_TABLE",
        /// It sends their changes too, which may reach the sink twice.
        ForceSync = "FORCE_SYNC",
    }
}

open_enum! {
    /// Kind of a sink.
    pub enum ChangefeedType {
        /// Topics of Kafka.
        Kafka = "KAFKA",
        /// A database that speaks MySQL's protocol.
        Mysql = "MYSQL",
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

/// A Starter or Essential cluster.
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
    /// Name that its owner chose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Where the cluster runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// The most that a Starter cluster may cost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spending_limit: Option<SpendingLimit>,
    /// When it is backed up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automated_backup_policy: Option<AutomatedBackupPolicy>,
    /// Where to connect to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Endpoints>,
    /// Password of the root user, where the service repeats it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_password: Option<Secret>,
    /// How its data is encrypted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption_config: Option<EncryptionConfig>,
    /// What it survives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high_availability_type: Option<HighAvailabilityType>,
    /// Version of TiDB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Email address of the maker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Prefix that every SQL user name on this cluster begins with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_prefix: Option<String>,
    /// What the cluster is doing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ClusterState>,
    /// Its owner's labels, and two of the service: `tidb.cloud/organization` and `tidb.cloud/project` hold
    /// the ids of the organization and project it belongs to.
    #[serde(deserialize_with = "wire::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
    /// Facts that the service keeps: among them `tidb.cloud/has-set-password` (the root user has a password)
    /// and `tidb.cloud/available-features`. The answer to an update lacks them.
    #[serde(deserialize_with = "wire::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub annotations: BTreeMap<String, String>,
    /// What is written to the audit log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_log_config: Option<AuditLogConfig>,
    /// Capacity of an Essential cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_scaling: Option<AutoScaling>,
    /// Plan of the cluster; `servicePlan` says the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_plan: Option<ClusterPlan>,
    /// Plan of the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_plan: Option<ServicePlan>,
    /// When the cluster was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// When the cluster last changed. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<Timestamp>,
}

open_enum! {
    /// Plan of a cluster, spelled in capitals.
    pub enum ClusterPlan {
        /// Starter.
        Starter = "STARTER",
        /// Essential.
        Essential = "ESSENTIAL",
    }
}

open_enum! {
    /// What a cluster is doing.
    pub enum ClusterState {
        /// It is being created.
        Creating = "CREATING",
        /// It can be used.
        Active = "ACTIVE",
        /// Its data is being restored.
        Restoring = "RESTORING",
        /// The service is working on it.
        Maintenance = "MAINTENANCE",
        /// Its version is being raised. Dedicated clusters only.
        Upgrading = "UPGRADING",
        /// Data is being imported. Dedicated clusters only.
        Importing = "IMPORTING",
        /// It is being changed. Dedicated clusters only.
        Modifying = "MODIFYING",
        /// It is being paused. Dedicated clusters only.
        Pausing = "PAUSING",
        /// It is paused. Dedicated clusters only.
        Paused = "PAUSED",
        /// It is being resumed. Dedicated clusters only.
        Resuming = "RESUMING",
        /// It is being deleted.
        Deleting = "DELETING",
        /// It is deleted.
        Deleted = "DELETED",
        /// It cannot be used, though it is not being deleted.
        Inactive = "INACTIVE",
        /// It cannot be reached.
        Unavailable = "UNAVAILABLE",
        /// The last change to it failed.
        Failed = "FAILED",
    }
}

/// New values for a cluster. Those that the mask does not name are ignored.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterUpdate {
    /// New name. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
    /// `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The most that a Starter cluster may cost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spending_limit: Option<SpendingLimit>,
    /// When it is backed up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automated_backup_policy: Option<AutomatedBackupPolicy>,
    /// Whether its public endpoint is open, and to whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Endpoints>,
    /// Labels to set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
    /// What is written to the audit log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_log_config: Option<AuditLogConfig>,
    /// Capacity of an Essential cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_scaling: Option<AutoScaling>,
}

impl ClusterUpdate {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(display_name: into String);
    setter!(spending_limit: SpendingLimit);
    setter!(automated_backup_policy: AutomatedBackupPolicy);
    setter!(endpoints: Endpoints);
    setter!(labels: map String);
    setter!(audit_log_config: AuditLogConfig);
    setter!(auto_scaling: AutoScaling);
}

pub(super) static CLUSTER_UPDATE_FIELDS: Fields = Fields(&[
    Check {
        name: "displayName",
        required: false,
        rule: Rule::Matches("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$"),
    },
    Check {
        name: "automatedBackupPolicy",
        required: false,
        rule: Rule::Object(&AUTOMATED_BACKUP_POLICY_FIELDS),
    },
    Check { name: "endpoints", required: false, rule: Rule::Object(&ENDPOINTS_FIELDS) },
    Check { name: "autoScaling", required: false, rule: Rule::Object(&AUTO_SCALING_FIELDS) },
]);

open_enum! {
    /// How much of a cluster to answer.
    pub enum ClusterView {
        /// Basic fields only.
        Basic = "BASIC",
        /// All fields.
        Full = "FULL",
    }
}

/// A part of an upload that has arrived.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompletePart {
    /// Number of the part, from 1. From 1 to 10000.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub part_number: Option<i32>,
    /// ETag that the PUT of the part was answered with, quotes included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
}

impl CompletePart {
    /// One without any field set. The service needs `part_number` and `etag`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(part_number: i32);
    setter!(etag: into String);
}

pub(super) static COMPLETE_PART_FIELDS: Fields = Fields(&[
    Check { name: "partNumber", required: true, rule: Rule::NotNegative },
    Check { name: "etag", required: true, rule: Rule::Any },
]);

/// A schema registry of Confluent's kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfluentSchemaRegistry {
    /// URL of the registry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    /// Whether to sign in with user name and password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_http_auth: Option<bool>,
    /// User name for the registry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Password for the registry. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

impl ConfluentSchemaRegistry {
    /// One without any field set. The service needs `endpoint`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(endpoint: into String);
    setter!(enable_http_auth: bool);
    setter!(username: into String);
    setter!(password: into Secret);
}

pub(super) static CONFLUENT_SCHEMA_REGISTRY_FIELDS: Fields =
    Fields(&[Check { name: "endpoint", required: true, rule: Rule::Any }]);

/// A cluster to create.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateClusterRequest {
    /// Name of the cluster. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
    /// `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Where the cluster is to run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// The most that a Starter cluster may cost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spending_limit: Option<SpendingLimit>,
    /// When it is to be backed up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automated_backup_policy: Option<AutomatedBackupPolicy>,
    /// Whether its public endpoint is to be open, and to whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Endpoints>,
    /// Password for the root user. From 8 to 64 characters. Must match `^.{8,64}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_password: Option<Secret>,
    /// How its data is to be encrypted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption_config: Option<EncryptionConfig>,
    /// What it is to survive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high_availability_type: Option<HighAvailabilityType>,
    /// Labels. `tidb.cloud/project` holds the id of the project to create the cluster in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
    /// What to write to the audit log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_log_config: Option<AuditLogConfig>,
    /// Capacity, both bounds of it. Makes the cluster an Essential one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_scaling: Option<AutoScaling>,
}

impl CreateClusterRequest {
    /// One without any field set. The service needs `display_name` and `region`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(display_name: into String);
    setter!(region: Region);
    setter!(spending_limit: SpendingLimit);
    setter!(automated_backup_policy: AutomatedBackupPolicy);
    setter!(endpoints: Endpoints);
    setter!(root_password: into Secret);
    setter!(encryption_config: EncryptionConfig);
    setter!(high_availability_type: into HighAvailabilityType);
    setter!(labels: map String);
    setter!(audit_log_config: AuditLogConfig);
    setter!(auto_scaling: AutoScaling);
}

pub(super) static CREATE_CLUSTER_REQUEST_FIELDS: Fields = Fields(&[
    Check {
        name: "displayName",
        required: true,
        rule: Rule::Matches("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$"),
    },
    Check { name: "region", required: true, rule: Rule::Object(&REGION_FIELDS) },
    Check {
        name: "automatedBackupPolicy",
        required: false,
        rule: Rule::Object(&AUTOMATED_BACKUP_POLICY_FIELDS),
    },
    Check { name: "endpoints", required: false, rule: Rule::Object(&ENDPOINTS_FIELDS) },
    Check { name: "rootPassword", required: false, rule: Rule::Matches("^[^\\n]{8,64}$") },
    Check { name: "autoScaling", required: false, rule: Rule::Object(&AUTO_SCALING_FIELDS) },
]);

/// What was begun.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateMigrationPrecheckResponse {
    /// Id of the check.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub precheck_id: Option<String>,
}

/// How the audit log of a cluster is written, and where to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DatabaseAuditLogConfig {
    /// Id of the cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Whether the log is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Whether values in SQL statements are logged as they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unredacted: Option<bool>,
    /// Where the files go. By default the service keeps them for download.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_storage: Option<AuditLogStorage>,
    /// After how long a new file is begun. Unit: minutes. Default: 60.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub rotation_interval_minutes: Option<i32>,
    /// At which size a new file is begun. Unit: MiB. Default: 100.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub rotation_size_mib: Option<i32>,
}

impl DatabaseAuditLogConfig {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(enabled: bool);
    setter!(unredacted: bool);
    setter!(cloud_storage: AuditLogStorage);
    setter!(rotation_interval_minutes: i32);
    setter!(rotation_size_mib: i32);
}

pub(super) static DATABASE_AUDIT_LOG_CONFIG_FIELDS: Fields =
    Fields(&[Check { name: "cloudStorage", required: false, rule: Rule::Object(&AUDIT_LOG_STORAGE_FIELDS) }]);

/// The form of Debezium messages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DebeziumConfig {
    /// Whether to leave out what a row held before. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_output_old_value: Option<bool>,
    /// Whether to leave out the schema of the row. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_schema: Option<bool>,
}

impl DebeziumConfig {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(disable_output_old_value: bool);
    setter!(disable_schema: bool);
}

/// Which tables a filter selects, and from when on a changefeed can begin.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DescribeSchemaTableResponse {
    /// Id of the cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Selected tables with a primary key or a unique key that is not null, at most 1000. A changefeed can
    /// send them.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub handle_key_tables: Vec<String>,
    /// Selected tables without such a key, at most 1000.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub non_handle_key_tables: Vec<String>,
    /// The cluster keeps the changes since then; no changefeed can begin before it. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gc_safe_point: Option<Timestamp>,
}

/// Where to download files of the audit log from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DownloadAuditLogFilesResponse {
    /// The files, each with its URL.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub audit_log_files: Vec<AuditLogFile>,
}

/// Where to download files of an export from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct DownloadExportFilesResponse {
    /// The files, each with its URL.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<ExportFile>,
}

/// Where to download all files of an export from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct DownloadExportResponse {
    /// The files, each with its URL.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub downloads: Vec<ExportDownload>,
}

/// How a cluster's data is encrypted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct EncryptionConfig {
    /// Whether data is encrypted once more, above the storage's own encryption.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enhanced_encryption_enabled: Option<bool>,
}

impl EncryptionConfig {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(enhanced_encryption_enabled: bool);
}

/// Where to connect to a cluster or a branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Endpoints {
    /// The endpoint on the internet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<PublicEndpoint>,
    /// The endpoint inside the cloud provider's network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private: Option<PrivateEndpoint>,
}

impl Endpoints {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(public: PublicEndpoint);
}

pub(super) static ENDPOINTS_FIELDS: Fields =
    Fields(&[Check { name: "public", required: false, rule: Rule::Object(&PUBLIC_ENDPOINT_FIELDS) }]);

/// An export of a cluster's data.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Export {
    /// Resource name of the export.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The export's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub export_id: Option<String>,
    /// Id of the cluster that it exports.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Name that its maker chose, or `SNAPSHOT_` and the time of its snapshot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Email address of the maker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// How far the export is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ExportState>,
    /// Why it failed. Empty otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What it exports, and in which form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export_options: Option<ExportOptions>,
    /// Where the files go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<ExportTarget>,
    /// When the export was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// When it last changed. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<Timestamp>,
    /// When it ended. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complete_time: Option<Timestamp>,
    /// The moment whose data it holds. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot_time: Option<Timestamp>,
    /// When the files that the service keeps are removed. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_time: Option<Timestamp>,
}

open_enum! {
    /// How exported data is compressed.
    pub enum ExportCompression {
        /// Gzip.
        Gzip = "GZIP",
        /// Snappy.
        Snappy = "SNAPPY",
        /// Zstandard.
        Zstd = "ZSTD",
        /// Not compressed.
        None = "NONE",
    }
}

/// The form of exported CSV files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExportCsvFormat {
    /// Text between values. A rare one such as `|+|` cannot be mistaken for data. Default: ,.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// Text on both sides of a string. Default: ".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    /// Text that stands for NULL. Default: \N.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub null_value: Option<String>,
    /// Whether to leave out the line of column names. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_header: Option<bool>,
}

impl ExportCsvFormat {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(separator: into String);
    setter!(delimiter: into String);
    setter!(null_value: into String);
    setter!(skip_header: bool);
}

/// A file of an export to download.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ExportDownload {
    /// Name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where to download it from, without an API key. It expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Secret>,
    /// Size of the file. Unit: bytes.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

/// A file of an export.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ExportFile {
    /// Name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Size of the file. Unit: bytes.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Where to download it from, without an API key. It expires. A list has it only where it is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Secret>,
}

open_enum! {
    /// The form of exported files.
    pub enum ExportFileType {
        /// SQL statements.
        Sql = "SQL",
        /// Values separated by commas or another text.
        Csv = "CSV",
        /// Apache Parquet.
        Parquet = "PARQUET",
    }
}

/// Which data to export. Give either of the two.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ExportFilter {
    /// A SELECT statement whose result is exported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sql: Option<String>,
    /// Tables to export.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<ExportTableFilter>,
}

impl ExportFilter {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(sql: into String);
    setter!(table: ExportTableFilter);
}

/// What to export, and in which form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExportOptions {
    /// Form of the files. Default: CSV.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_type: Option<ExportFileType>,
    /// The one database to export.
    #[deprecated(note = "Use filter.")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// The one table to export.
    #[deprecated(note = "Use filter.")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<String>,
    /// Compression of the files. Default: GZIP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compression: Option<ExportCompression>,
    /// Which data to export. By default all tables of the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<ExportFilter>,
    /// Form of CSV files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csv_format: Option<ExportCsvFormat>,
    /// Form of Parquet files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parquet_format: Option<ExportParquetFormat>,
}

impl ExportOptions {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(file_type: into ExportFileType);
    setter!(#[deprecated(note = "Use filter.")]database: into String);
    setter!(#[deprecated(note = "Use filter.")]table: into String);
    setter!(compression: into ExportCompression);
    setter!(filter: ExportFilter);
    setter!(csv_format: ExportCsvFormat);
    setter!(parquet_format: ExportParquetFormat);
}

/// The form of exported Parquet files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ExportParquetFormat {
    /// Compression inside the files. Default: ZSTD.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compression: Option<ExportCompression>,
}

impl ExportParquetFormat {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(compression: into ExportCompression);
}

open_enum! {
    /// How far an export is.
    pub enum ExportState {
        /// It is being written.
        Running = "RUNNING",
        /// All files are written.
        Succeeded = "SUCCEEDED",
        /// It ended with an error, which `reason` tells.
        Failed = "FAILED",
        /// It was canceled.
        Canceled = "CANCELED",
        /// The files that the service kept for download are removed.
        Expired = "EXPIRED",
        /// It was deleted.
        Deleted = "DELETED",
    }
}

/// Which tables to export, and which of their rows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ExportTableFilter {
    /// Table filter patterns of TiDB, such as `shop.*` or `!shop.tmp_*`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patterns: Option<Vec<String>>,
    /// Condition that rows must meet, as after WHERE in SQL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#where: Option<String>,
    /// Partitions to export. By default all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partitions: Option<Vec<String>>,
}

impl ExportTableFilter {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(patterns: list String);
    setter!(r#where: into String);
    setter!(partitions: list String);
}

/// Where exported files go. The settings that belong to `type` are needed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExportTarget {
    /// Kind of the place. Default: LOCAL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ExportTargetType>,
    /// Needed when `type` is S3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3: Option<S3Target>,
    /// Needed when `type` is GCS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gcs: Option<GcsTarget>,
    /// Needed when `type` is AZURE_BLOB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub azure_blob: Option<AzureBlobTarget>,
    /// Needed when `type` is OSS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oss: Option<OssTarget>,
}

impl ExportTarget {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(r#type: into ExportTargetType);
    setter!(s3: S3Target);
    setter!(gcs: GcsTarget);
    setter!(azure_blob: AzureBlobTarget);
    setter!(oss: OssTarget);
}

pub(super) static EXPORT_TARGET_FIELDS: Fields = Fields(&[
    Check { name: "s3", required: false, rule: Rule::Object(&S3_TARGET_FIELDS) },
    Check { name: "gcs", required: false, rule: Rule::Object(&GCS_TARGET_FIELDS) },
    Check { name: "azureBlob", required: false, rule: Rule::Object(&AZURE_BLOB_TARGET_FIELDS) },
    Check { name: "oss", required: false, rule: Rule::Object(&OSS_TARGET_FIELDS) },
]);

open_enum! {
    /// The kind of place that an export writes to.
    pub enum ExportTargetType {
        /// The service keeps the files for download until they expire.
        Local = "LOCAL",
        /// Amazon S3.
        S3 = "S3",
        /// Google Cloud Storage.
        Gcs = "GCS",
        /// Azure Blob Storage.
        AzureBlob = "AZURE_BLOB",
        /// Alibaba Cloud Object Storage Service.
        Oss = "OSS",
    }
}

/// What a Google Cloud Private Service Connect endpoint connects to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GcpPrivateServiceConnect {
    /// Name of the service attachment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_attachment_name: Option<String>,
}

open_enum! {
    /// How Google Cloud Storage is accessed.
    pub enum GcsAuthType {
        /// With the key of a service account.
        ServiceAccountKey = "SERVICE_ACCOUNT_KEY",
    }
}

/// Files in Google Cloud Storage to import.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GcsSource {
    /// Where the files are: `gs://<bucket>/<path>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// How the bucket is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<GcsAuthType>,
    /// Key of a service account that may read the bucket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_account_key: Option<Secret>,
}

impl GcsSource {
    /// One without any field set. The service needs `uri` and `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(uri: into String);
    setter!(auth_type: into GcsAuthType);
    setter!(service_account_key: into Secret);
}

pub(super) static GCS_SOURCE_FIELDS: Fields = Fields(&[
    Check { name: "uri", required: true, rule: Rule::Any },
    Check { name: "authType", required: true, rule: Rule::Any },
]);

/// A place in Google Cloud Storage to export to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GcsTarget {
    /// Where the files go: `gs://<bucket>/<path>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// How the bucket is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<GcsAuthType>,
    /// Key of a service account that may write to the bucket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_account_key: Option<Secret>,
}

impl GcsTarget {
    /// One without any field set. The service needs `uri` and `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(uri: into String);
    setter!(auth_type: into GcsAuthType);
    setter!(service_account_key: into Secret);
}

pub(super) static GCS_TARGET_FIELDS: Fields = Fields(&[
    Check { name: "uri", required: true, rule: Rule::Any },
    Check { name: "authType", required: true, rule: Rule::Any },
]);

/// A schema registry of AWS Glue.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GlueSchemaRegistry {
    /// Region of the registry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Name of the registry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of an AWS access key that may use it.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    /// The access key's secret. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_access_key: Option<Secret>,
}

impl GlueSchemaRegistry {
    /// One without any field set. The service needs `region`, `name`, `access_key_id` and
    /// `secret_access_key`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(region: into String);
    setter!(name: into String);
    setter!(access_key_id: into String);
    setter!(secret_access_key: into Secret);
}

pub(super) static GLUE_SCHEMA_REGISTRY_FIELDS: Fields = Fields(&[
    Check { name: "region", required: true, rule: Rule::Any },
    Check { name: "name", required: true, rule: Rule::Any },
    Check { name: "accessKeyId", required: true, rule: Rule::Any },
    Check { name: "secretAccessKey", required: true, rule: Rule::Any },
]);

open_enum! {
    /// What a cluster survives.
    pub enum HighAvailabilityType {
        /// The loss of a machine. All of the cluster runs in one availability zone.
        Zonal = "ZONAL",
        /// The loss of an availability zone. The cluster runs in several zones of its region.
        Regional = "REGIONAL",
    }
}

/// An import of files into a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Import {
    /// Name of the import.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The import's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub import_id: Option<String>,
    /// The import's id.
    #[deprecated(note = "Use importId.")]
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the cluster that receives the data.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Email address of the maker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// How far the import is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ImportState>,
    /// Why it failed. Empty otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Size of the files. Unit: bytes.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i64>,
    /// How much of the files is read. Work that follows the reading is not counted. Unit: percent.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub complete_percent: Option<i64>,
    /// What the import was created with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_details: Option<ImportCreationDetails>,
    /// When the import was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// When it ended. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complete_time: Option<Timestamp>,
}

/// What an import was created with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportCreationDetails {
    /// What form the files have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import_options: Option<ImportOptions>,
    /// Where the files are. Secrets are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<ImportSource>,
}

/// The form of CSV files to import.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportCsvFormat {
    /// Text between values. Default: ,.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// Text on both sides of a string. Default: ".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    /// Whether the first line holds the column names. Default: true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<bool>,
    /// Whether no value is NULL, so that `null` is read as the text it is. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_null: Option<bool>,
    /// Text that stands for NULL. Default: \N.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub null: Option<String>,
    /// Whether a backslash escapes the character after it. Default: true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backslash_escape: Option<bool>,
    /// Whether a separator at the end of a line is dropped. Default: false.
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
    setter!(null: into String);
    setter!(backslash_escape: bool);
    setter!(trim_last_separator: bool);
}

open_enum! {
    /// The form of files to import.
    pub enum ImportFileType {
        /// Values separated by commas or another text.
        Csv = "CSV",
        /// SQL statements.
        Sql = "SQL",
        /// A snapshot of Amazon Aurora.
        AuroraSnapshot = "AURORA_SNAPSHOT",
        /// Apache Parquet.
        Parquet = "PARQUET",
    }
}

/// What form the files to import have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportOptions {
    /// Form of the files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_type: Option<ImportFileType>,
    /// Form of CSV files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csv_format: Option<ImportCsvFormat>,
}

impl ImportOptions {
    /// One without any field set. The service needs `file_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(file_type: into ImportFileType);
    setter!(csv_format: ImportCsvFormat);
}

pub(super) static IMPORT_OPTIONS_FIELDS: Fields =
    Fields(&[Check { name: "fileType", required: true, rule: Rule::Any }]);

/// Where the files to import are. The settings that belong to `type` are needed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportSource {
    /// Kind of the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ImportSourceType>,
    /// Needed when `type` is LOCAL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local: Option<LocalSource>,
    /// Needed when `type` is S3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3: Option<S3Source>,
    /// Needed when `type` is GCS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gcs: Option<GcsSource>,
    /// Needed when `type` is AZURE_BLOB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub azure_blob: Option<AzureBlobSource>,
    /// Needed when `type` is S3_COMPATIBLE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3_compatible: Option<S3CompatibleSource>,
    /// Needed when `type` is OSS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oss: Option<OssSource>,
}

impl ImportSource {
    /// One without any field set. The service needs `type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(r#type: into ImportSourceType);
    setter!(local: LocalSource);
    setter!(s3: S3Source);
    setter!(gcs: GcsSource);
    setter!(azure_blob: AzureBlobSource);
    setter!(s3_compatible: S3CompatibleSource);
    setter!(oss: OssSource);
}

pub(super) static IMPORT_SOURCE_FIELDS: Fields = Fields(&[
    Check { name: "type", required: true, rule: Rule::Any },
    Check { name: "local", required: false, rule: Rule::Object(&LOCAL_SOURCE_FIELDS) },
    Check { name: "s3", required: false, rule: Rule::Object(&S3_SOURCE_FIELDS) },
    Check { name: "gcs", required: false, rule: Rule::Object(&GCS_SOURCE_FIELDS) },
    Check { name: "azureBlob", required: false, rule: Rule::Object(&AZURE_BLOB_SOURCE_FIELDS) },
    Check { name: "s3Compatible", required: false, rule: Rule::Object(&S3_COMPATIBLE_SOURCE_FIELDS) },
    Check { name: "oss", required: false, rule: Rule::Object(&OSS_SOURCE_FIELDS) },
]);

open_enum! {
    /// The kind of place that an import reads from.
    pub enum ImportSourceType {
        /// A file that was uploaded to the service.
        Local = "LOCAL",
        /// Amazon S3.
        S3 = "S3",
        /// Google Cloud Storage.
        Gcs = "GCS",
        /// Azure Blob Storage.
        AzureBlob = "AZURE_BLOB",
        /// Storage of another provider that speaks S3.
        S3Compatible = "S3_COMPATIBLE",
        /// Alibaba Cloud Object Storage Service.
        Oss = "OSS",
    }
}

open_enum! {
    /// How far an import is.
    pub enum ImportState {
        /// The files are being examined.
        Preparing = "PREPARING",
        /// Rows are being written.
        Importing = "IMPORTING",
        /// All rows are in the cluster.
        Completed = "COMPLETED",
        /// It ended with an error, which `message` tells.
        Failed = "FAILED",
        /// It is being canceled.
        Canceling = "CANCELING",
        /// It was canceled.
        Canceled = "CANCELED",
    }
}

open_enum! {
    /// How a changefeed signs in at Kafka.
    pub enum KafkaAuthType {
        /// Not at all.
        Disable = "DISABLE",
        /// SASL/PLAIN.
        SaslPlain = "SASL_PLAIN",
        /// SASL/SCRAM-SHA-256.
        SaslScramSha256 = "SASL_SCRAM_SHA_256",
        /// SASL/SCRAM-SHA-512.
        SaslScramSha512 = "SASL_SCRAM_SHA_512",
    }
}

/// How a changefeed signs in at Kafka.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaAuthentication {
    /// The way of signing in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<KafkaAuthType>,
    /// User name, for all ways but DISABLE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Password, for all ways but DISABLE. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Whether to connect by TLS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_tls: Option<bool>,
    /// Name that the server's certificate is checked for, where TLS needs one to find the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_name: Option<String>,
}

impl KafkaAuthentication {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(auth_type: into KafkaAuthType);
    setter!(username: into String);
    setter!(password: into Secret);
    setter!(enable_tls: bool);
    setter!(server_name: into String);
}

/// What the brokers understand.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaBroker {
    /// Their version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kafka_version: Option<KafkaVersion>,
    /// How messages are compressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compression: Option<KafkaCompression>,
}

impl KafkaBroker {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(kafka_version: into KafkaVersion);
    setter!(compression: into KafkaCompression);
}

/// Columns to send for some tables.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct KafkaColumnSelector {
    /// Patterns of the tables.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matcher: Option<Vec<String>>,
    /// Patterns of their columns.
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
        /// Not compressed.
        None = "NONE",
        /// Gzip.
        Gzip = "GZIP",
        /// Snappy.
        Snappy = "SNAPPY",
        /// LZ4.
        Lz4 = "LZ4",
        /// Zstandard.
        Zstd = "ZSTD",
    }
}

/// The form of messages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaDataFormat {
    /// The form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<KafkaProtocol>,
    /// Whether to add fields of TiDB's own. For CANAL_JSON and AVRO.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_tidb_extension: Option<bool>,
    /// Settings of AVRO.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avro_config: Option<AvroConfig>,
    /// Settings of DEBEZIUM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debezium_config: Option<DebeziumConfig>,
}

impl KafkaDataFormat {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(protocol: into KafkaProtocol);
    setter!(enable_tidb_extension: bool);
    setter!(avro_config: AvroConfig);
    setter!(debezium_config: DebeziumConfig);
}

pub(super) static KAFKA_DATA_FORMAT_FIELDS: Fields =
    Fields(&[Check { name: "avroConfig", required: false, rule: Rule::Object(&AVRO_CONFIG_FIELDS) }]);

/// How a changefeed reaches Kafka.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaNetwork {
    /// The way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_type: Option<KafkaNetworkType>,
    /// The connection to use, for PRIVATE_LINK.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_link: Option<KafkaPrivateLink>,
    /// Brokers with ports, separated by commas, for PUBLIC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_endpoints: Option<String>,
}

impl KafkaNetwork {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(network_type: into KafkaNetworkType);
    setter!(private_link: KafkaPrivateLink);
    setter!(public_endpoints: into String);
}

open_enum! {
    /// How a changefeed reaches Kafka.
    pub enum KafkaNetworkType {
        /// Over the internet.
        Public = "PUBLIC",
        /// Through a private link connection.
        PrivateLink = "PRIVATE_LINK",
    }
}

/// How the changes of some tables spread over the partitions of a topic.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaPartitionDispatcher {
    /// What decides the partition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partition_type: Option<KafkaPartitionType>,
    /// Patterns of the tables.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matcher: Option<Vec<String>>,
    /// The index whose values decide, for INDEX_VALUE. By default the primary key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index_name: Option<String>,
    /// The columns whose values decide, for COLUMNS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub columns: Option<Vec<String>>,
}

impl KafkaPartitionDispatcher {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(partition_type: into KafkaPartitionType);
    setter!(matcher: list String);
    setter!(index_name: into String);
    setter!(columns: list String);
}

open_enum! {
    /// What decides the partition of a change.
    pub enum KafkaPartitionType {
        /// Its table.
        Table = "TABLE",
        /// The values of an index.
        IndexValue = "INDEX_VALUE",
        /// When it was committed.
        Ts = "TS",
        /// The values of some columns.
        Columns = "COLUMNS",
    }
}

/// The private link connection to Kafka.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaPrivateLink {
    /// Id of the connection.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub private_link_connection_id: Option<String>,
    /// Port of the first broker.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
}

impl KafkaPrivateLink {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(private_link_connection_id: into String);
    setter!(port: i32);
}

open_enum! {
    /// The form of messages.
    pub enum KafkaProtocol {
        /// JSON as Canal writes it.
        CanalJson = "CANAL_JSON",
        /// TiCDC's own JSON.
        OpenProtocol = "OPEN_PROTOCOL",
        /// Avro, with its schemas in a registry.
        Avro = "AVRO",
        /// JSON as Debezium writes it.
        Debezium = "DEBEZIUM",
    }
}

/// Settings of a Kafka sink.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaSink {
    /// How to reach Kafka.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<KafkaNetwork>,
    /// What the brokers understand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub broker: Option<KafkaBroker>,
    /// How to sign in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authentication: Option<KafkaAuthentication>,
    /// The form of messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_format: Option<KafkaDataFormat>,
    /// Which topic and partition a change goes to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_partition_config: Option<KafkaTopicPartitionConfig>,
    /// Columns to send. By default all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column_selectors: Option<Vec<KafkaColumnSelector>>,
    /// Whether changes of primary and unique keys are sent as they are, not as delete and insert.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_raw_change_event: Option<bool>,
}

impl KafkaSink {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(network: KafkaNetwork);
    setter!(broker: KafkaBroker);
    setter!(authentication: KafkaAuthentication);
    setter!(data_format: KafkaDataFormat);
    setter!(topic_partition_config: KafkaTopicPartitionConfig);
    setter!(column_selectors: list KafkaColumnSelector);
    setter!(output_raw_change_event: bool);
}

pub(super) static KAFKA_SINK_FIELDS: Fields =
    Fields(&[Check { name: "dataFormat", required: false, rule: Rule::Object(&KAFKA_DATA_FORMAT_FIELDS) }]);

open_enum! {
    /// How changes spread over topics.
    pub enum KafkaTopicDispatchType {
        /// All go to one topic.
        OneTopic = "ONE_TOPIC",
        /// Each table has a topic.
        ByTable = "BY_TABLE",
        /// Each database has a topic.
        ByDatabase = "BY_DATABASE",
    }
}

/// Which topic and partition a change goes to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaTopicPartitionConfig {
    /// How changes spread over topics.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dispatch_type: Option<KafkaTopicDispatchType>,
    /// The topic of all that has no other, and with ONE_TOPIC of everything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_topic: Option<String>,
    /// What the names of topics begin with, for BY_TABLE and BY_DATABASE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_prefix: Option<String>,
    /// What stands between database and table in the name of a topic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// What the names of topics end with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_suffix: Option<String>,
    /// Copies of each new topic.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub replication_factor: Option<i64>,
    /// Partitions of each new topic.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub partition_num: Option<i64>,
    /// How changes spread over partitions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partition_dispatchers: Option<Vec<KafkaPartitionDispatcher>>,
}

impl KafkaTopicPartitionConfig {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(dispatch_type: into KafkaTopicDispatchType);
    setter!(default_topic: into String);
    setter!(topic_prefix: into String);
    setter!(separator: into String);
    setter!(topic_suffix: into String);
    setter!(replication_factor: i64);
    setter!(partition_num: i64);
    setter!(partition_dispatchers: list KafkaPartitionDispatcher);
}

open_enum! {
    /// Who runs a Kafka.
    pub enum KafkaType {
        /// Its owner.
        SelfHosted = "SELF_HOSTED",
        /// Amazon Managed Streaming for Apache Kafka.
        Msk = "MSK",
        /// Confluent Cloud.
        Confluent = "CONFLUENT",
    }
}

open_enum! {
    /// Version of Kafka's brokers.
    pub enum KafkaVersion {
        /// Any version 2.
        Version2Xx = "VERSION_2XX",
        /// Any version 3.
        Version3Xx = "VERSION_3XX",
    }
}

/// A page of audit log files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAuditLogFilesResponse {
    /// The files, without URLs.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub audit_log_files: Vec<AuditLogFile>,
    /// Token of the next page. Empty on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of audit log rules.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAuditLogFilterRulesResponse {
    /// The rules.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub filter_rules: Vec<AuditLogFilterRule>,
    /// Token of the next page. Empty on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// Number of rules on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i64>,
}

/// A page of backups.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListBackupsResponse {
    /// The backups.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub backups: Vec<Backup>,
    /// Token of the next page. Empty on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// Number of backups on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i64>,
}

/// A page of branches.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListBranchesResponse {
    /// The branches.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub branches: Vec<Branch>,
    /// Token of the next page. Empty on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// Number of branches on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i64>,
}

/// A page of changefeeds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListChangefeedsResponse {
    /// The changefeeds.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub changefeeds: Vec<Changefeed>,
    /// Token of the next page. Empty or missing on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// How many changefeeds there are on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i64>,
}

/// All cloud providers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListCloudProvidersResponse {
    /// The cloud providers.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub cloud_providers: Vec<CloudProvider>,
}

/// A page of clusters.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListClustersResponse {
    /// The clusters.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub clusters: Vec<Cluster>,
    /// Token of the next page. Empty on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// Number of clusters on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i64>,
}

/// A page of files of an export.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListExportFilesResponse {
    /// The files.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<ExportFile>,
    /// Token of the next page. Empty on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of exports.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListExportsResponse {
    /// The exports.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub exports: Vec<Export>,
    /// Token of the next page. Empty on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// Number of exports on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i64>,
}

/// A page of imports.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListImportsResponse {
    /// The imports.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub imports: Vec<Import>,
    /// Token of the next page. Empty on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// Number of imports on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i64>,
}

/// A page of migrations.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListMigrationsResponse {
    /// The migrations.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub migrations: Vec<Migration>,
    /// Token of the next page. Empty or missing on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// How many migrations there are on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i64>,
}

/// A page of private link connections.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListPrivateLinkConnectionsResponse {
    /// The connections.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub private_link_connections: Vec<PrivateLinkConnection>,
    /// Token of the next page. Empty or missing on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// How many connections there are on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i64>,
}

/// All regions that match.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListRegionsResponse {
    /// The regions.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<Region>,
}

/// An uploaded file to import.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct LocalSource {
    /// Id of the upload, which must be complete.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub upload_id: Option<String>,
    /// Database that receives the rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_database: Option<String>,
    /// Table that receives the rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_table: Option<String>,
    /// Name of the uploaded file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
}

impl LocalSource {
    /// One without any field set. The service needs `upload_id`, `target_database` and `target_table`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(upload_id: into String);
    setter!(target_database: into String);
    setter!(target_table: into String);
}

pub(super) static LOCAL_SOURCE_FIELDS: Fields = Fields(&[
    Check { name: "uploadId", required: true, rule: Rule::Any },
    Check { name: "targetDatabase", required: true, rule: Rule::Any },
    Check { name: "targetTable", required: true, rule: Rule::Any },
]);

/// Data and changes of other databases on their way into a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Migration {
    /// The migration's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub migration_id: Option<String>,
    /// Name of the migration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// How far it is, for each source.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub sub_tasks: Vec<MigrationSubTask>,
    /// SQL user as whom it writes into the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_user: Option<String>,
    /// When the migration was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// What it copies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<MigrationMode>,
    /// What the migration is doing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<MigrationState>,
}

/// How a migration reaches a source.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct MigrationConnection {
    /// The way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conn_type: Option<MigrationConnectionType>,
    /// Id of the private link connection to use, for PRIVATE_LINK.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// Host of the source, for PUBLIC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Port of the source.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
    /// User of the source who may read it, and its binary log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// That user's password. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Certificates for TLS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<MigrationSecurity>,
}

impl MigrationConnection {
    /// One without any field set. The service needs `conn_type`, `port`, `user` and `password`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(conn_type: into MigrationConnectionType);
    setter!(endpoint_id: into String);
    setter!(host: into String);
    setter!(port: i32);
    setter!(user: into String);
    setter!(password: into Secret);
    setter!(security: MigrationSecurity);
}

pub(super) static MIGRATION_CONNECTION_FIELDS: Fields = Fields(&[
    Check { name: "connType", required: true, rule: Rule::Any },
    Check { name: "port", required: true, rule: Rule::Any },
    Check { name: "user", required: true, rule: Rule::Any },
    Check { name: "password", required: true, rule: Rule::Any },
]);

open_enum! {
    /// How a migration reaches a source.
    pub enum MigrationConnectionType {
        /// Over the internet.
        Public = "PUBLIC",
        /// Through a private link connection.
        PrivateLink = "PRIVATE_LINK",
    }
}

/// How far a source has been read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct MigrationDumpDetail {
    /// Speed. Unit: bytes per second.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub bps: Option<i64>,
    /// How much is done. Unit: percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<f64>,
    /// Tables to read.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total_tables: Option<i64>,
    /// Tables read.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub completed_tables: Option<i64>,
    /// Data read. Unit: bytes.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub finished_bytes: Option<i64>,
    /// Rows read.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub finished_rows: Option<i64>,
}

/// How far what was read is in the cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct MigrationLoadDetail {
    /// Speed. Unit: bytes per second.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub bps: Option<i64>,
    /// How much is done. Unit: percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<f64>,
    /// Data written. Unit: bytes.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub finished_bytes: Option<i64>,
    /// Data to write. Unit: bytes.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total_bytes: Option<i64>,
}

open_enum! {
    /// What a migration copies.
    pub enum MigrationMode {
        /// What the sources hold, and then their changes.
        All = "ALL",
        /// Their changes only.
        Incremental = "INCREMENTAL",
    }
}

/// A check of what a migration would meet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct MigrationPrecheck {
    /// The check's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub precheck_id: Option<String>,
    /// How many items there are to check.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total: Option<i32>,
    /// How many of them failed so far.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub failed_cnt: Option<i32>,
    /// How many gave a warning so far.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub warn_cnt: Option<i32>,
    /// How many passed so far.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub success_cnt: Option<i32>,
    /// How far the check is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<MigrationPrecheckStatus>,
    /// What was checked so far.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<MigrationPrecheckItem>,
}

/// One thing that was checked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct MigrationPrecheckItem {
    /// What was checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<MigrationPrecheckType>,
    /// What was checked, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What came out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<MigrationPrecheckItemStatus>,
    /// Why it failed or gave a warning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solution: Option<String>,
    /// Where to read more about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solution_doc_url: Option<String>,
}

open_enum! {
    /// What came out of one item of a check.
    pub enum MigrationPrecheckItemStatus {
        /// It passed.
        Success = "SUCCESS",
        /// The migration works, but not all may be as wished.
        Warning = "WARNING",
        /// The migration would fail.
        Failed = "FAILED",
    }
}

open_enum! {
    /// How far a check is.
    pub enum MigrationPrecheckStatus {
        /// Items are being checked.
        Running = "RUNNING",
        /// It has ended, and no item failed.
        Finished = "FINISHED",
        /// It has not begun.
        Pending = "PENDING",
        /// It has ended, and the migration would fail.
        Failed = "FAILED",
        /// It was canceled.
        Canceled = "CANCELED",
    }
}

open_enum! {
    /// What one item of a check looks at.
    pub enum MigrationPrecheckType {
        /// The user may read the source's tables.
        DumpPrivilegeChecking = "DUMP_PRIVILEGE_CHECKING",
        /// The user may read the source's binary log.
        ReplicationPrivilegeChecking = "REPLICATION_PRIVILEGE_CHECKING",
        /// The source's version is one that can be migrated.
        VersionChecking = "VERSION_CHECKING",
        /// The source has a server id.
        ServerIdChecking = "SERVER_ID_CHECKING",
        /// The source writes a binary log.
        BinlogEnableChecking = "BINLOG_ENABLE_CHECKING",
        /// The binary log holds rows.
        BinlogFormatChecking = "BINLOG_FORMAT_CHECKING",
        /// The binary log holds whole rows.
        BinlogRowImageChecking = "BINLOG_ROW_IMAGE_CHECKING",
        /// The tables can be created in the cluster.
        TableSchemaChecking = "TABLE_SCHEMA_CHECKING",
        /// The binary log holds the databases to migrate.
        BinlogDbChecking = "BINLOG_DB_CHECKING",
        /// The source admits as many connections as are needed.
        ConnNumberChecking = "CONN_NUMBER_CHECKING",
        /// The target user may write.
        TargetDbPrivilegeChecking = "TARGET_DB_PRIVILEGE_CHECKING",
        /// The position to begin at is still in the binary log.
        MetaPositionChecking = "META_POSITION_CHECKING",
        /// The tables to be filled are empty.
        LightningTableEmptyChecking = "LIGHTNING_TABLE_EMPTY_CHECKING",
        /// The tables have primary keys.
        PrimaryKeyChecking = "PRIMARY_KEY_CHECKING",
    }
}

/// Tables to migrate, and where to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct MigrationRule {
    /// The tables.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_table: Option<MigrationRuleSource>,
    /// Where they go. By default to the same names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_table: Option<MigrationRuleTarget>,
}

impl MigrationRule {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(source_table: MigrationRuleSource);
    setter!(target_table: MigrationRuleTarget);
}

pub(super) static MIGRATION_RULE_FIELDS: Fields = Fields(&[
    Check { name: "sourceTable", required: false, rule: Rule::Object(&MIGRATION_RULE_SOURCE_FIELDS) },
    Check { name: "targetTable", required: false, rule: Rule::Object(&MIGRATION_RULE_TARGET_FIELDS) },
]);

/// Tables of a source.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct MigrationRuleSource {
    /// Pattern of their database's name, with `*` and `?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_pattern: Option<String>,
    /// Pattern of their names, with `*` and `?`. By default all of the database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_pattern: Option<String>,
}

impl MigrationRuleSource {
    /// One without any field set. The service needs `schema_pattern`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(schema_pattern: into String);
    setter!(table_pattern: into String);
}

pub(super) static MIGRATION_RULE_SOURCE_FIELDS: Fields =
    Fields(&[Check { name: "schemaPattern", required: true, rule: Rule::Any }]);

/// Where the tables of a rule go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MigrationRuleTarget {
    /// Name of the database, without wildcards. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Name of the table, without wildcards. Empty for the same name as at the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<String>,
}

impl MigrationRuleTarget {
    /// One without any field set. The service needs `schema`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(schema: into String);
    setter!(table: into String);
}

pub(super) static MIGRATION_RULE_TARGET_FIELDS: Fields =
    Fields(&[Check { name: "schema", required: true, rule: Rule::NotEmpty }]);

/// Certificates for TLS to a source. Each is a PEM file in Base64.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct MigrationSecurity {
    /// Common names that the source's certificate may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cert_allowed_cn: Option<Vec<String>>,
    /// Certificate of the authority that the source's certificate is checked with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl_ca_content: Option<String>,
    /// Certificate to present.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl_cert_content: Option<String>,
    /// Private key of the certificate to present. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl_key_content: Option<Secret>,
}

impl MigrationSecurity {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cert_allowed_cn: list String);
    setter!(ssl_ca_content: into String);
    setter!(ssl_cert_content: into String);
    setter!(ssl_key_content: into Secret);
}

open_enum! {
    /// How schema changes of tables that are merged from several sources are brought together.
    pub enum MigrationShardMode {
        /// A source that has changed waits for the others.
        Pessimistic = "PESSIMISTIC",
        /// No source waits; schema changes have to fit together at all times.
        Optimistic = "OPTIMISTIC",
    }
}

/// A database to copy from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct MigrationSource {
    /// How to reach it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conn_profile: Option<MigrationConnection>,
    /// Tables to copy. By default all but the system's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migration_rules: Option<Vec<MigrationRule>>,
    /// File of the binary log at which changes begin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binlog_name: Option<String>,
    /// Position in that file.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub binlog_position: Option<i32>,
    /// Set of transactions after which changes begin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binlog_gtid: Option<String>,
    /// Kind of the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_type: Option<MigrationSourceType>,
}

impl MigrationSource {
    /// One without any field set. The service needs `conn_profile` and `source_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(conn_profile: MigrationConnection);
    setter!(migration_rules: list MigrationRule);
    setter!(binlog_name: into String);
    setter!(binlog_position: i32);
    setter!(binlog_gtid: into String);
    setter!(source_type: into MigrationSourceType);
}

pub(super) static MIGRATION_SOURCE_FIELDS: Fields = Fields(&[
    Check { name: "connProfile", required: true, rule: Rule::Object(&MIGRATION_CONNECTION_FIELDS) },
    Check {
        name: "migrationRules",
        required: false,
        rule: Rule::List(&Rule::Object(&MIGRATION_RULE_FIELDS)),
    },
    Check { name: "sourceType", required: true, rule: Rule::Any },
]);

open_enum! {
    /// Kind of a source.
    pub enum MigrationSourceType {
        /// MySQL that its owner runs.
        Mysql = "MYSQL",
        /// ApsaraDB RDS for MySQL of Alibaba Cloud.
        AlicloudRdsMysql = "ALICLOUD_RDS_MYSQL",
        /// Amazon RDS for MySQL.
        AwsRdsMysql = "AWS_RDS_MYSQL",
    }
}

open_enum! {
    /// What a migration is doing about one source.
    pub enum MigrationStage {
        /// It copies.
        Running = "RUNNING",
        /// It is paused.
        Paused = "PAUSED",
        /// It failed.
        Failed = "FAILED",
        /// It is done.
        Finished = "FINISHED",
        /// The service cannot tell.
        Unknown = "UNKNOWN",
    }
}

open_enum! {
    /// What a migration is doing. One that is not paused goes on following changes, so none is ever complete.
    pub enum MigrationState {
        /// It is being created.
        Creating = "CREATING",
        /// It copies.
        Running = "RUNNING",
        /// It is paused.
        Paused = "PAUSED",
        /// It failed.
        Failed = "FAILED",
        /// It is being deleted.
        Deleting = "DELETING",
    }
}

open_enum! {
    /// How far a migration is with one source.
    pub enum MigrationStep {
        /// It reads what the source holds.
        Dump = "DUMP",
        /// It writes that into the cluster.
        Load = "LOAD",
        /// It follows the source's changes.
        Sync = "SYNC",
    }
}

/// How far a migration is with one source.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct MigrationSubTask {
    /// The source. Secrets are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<MigrationSource>,
    /// Which step it is at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_step: Option<MigrationStep>,
    /// What it is doing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<MigrationStage>,
    /// How far the source has been read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dump_detail: Option<MigrationDumpDetail>,
    /// How far that is in the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub load_detail: Option<MigrationLoadDetail>,
    /// How it follows changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sync_detail: Option<MigrationSyncDetail>,
    /// Why it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_msg: Option<String>,
}

/// How a migration follows the changes of a source.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MigrationSyncDetail {
    /// Speed. Unit: rows per second.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub rps: Option<i64>,
    /// How far the cluster is behind the source. Unit: seconds.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub latency: Option<i64>,
    /// Position in the source's binary log up to which all changes are in the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<String>,
}

/// As whom a migration writes into the cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MigrationTarget {
    /// SQL user of the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// That user's password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

impl MigrationTarget {
    /// One without any field set. The service needs `user` and `password`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(user: into String);
    setter!(password: into Secret);
}

pub(super) static MIGRATION_TARGET_FIELDS: Fields = Fields(&[
    Check { name: "user", required: true, rule: Rule::Any },
    Check { name: "password", required: true, rule: Rule::Any },
]);

/// How a changefeed signs in at a database.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct MysqlAuthentication {
    /// User name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// Password. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Whether to connect by TLS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_tls: Option<bool>,
}

impl MysqlAuthentication {
    /// One without any field set. The service needs `user_name` and `password`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(user_name: into String);
    setter!(password: into Secret);
    setter!(enable_tls: bool);
}

pub(super) static MYSQL_AUTHENTICATION_FIELDS: Fields = Fields(&[
    Check { name: "userName", required: true, rule: Rule::Any },
    Check { name: "password", required: true, rule: Rule::Any },
]);

/// How a changefeed reaches a database.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct MysqlNetwork {
    /// The way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_type: Option<MysqlNetworkType>,
    /// Host and port, for PUBLIC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_endpoint: Option<String>,
    /// The connection to use, for PRIVATE_LINK.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_link: Option<MysqlPrivateLink>,
}

impl MysqlNetwork {
    /// One without any field set. The service needs `network_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(network_type: into MysqlNetworkType);
    setter!(public_endpoint: into String);
    setter!(private_link: MysqlPrivateLink);
}

pub(super) static MYSQL_NETWORK_FIELDS: Fields = Fields(&[
    Check { name: "networkType", required: true, rule: Rule::Any },
    Check { name: "privateLink", required: false, rule: Rule::Object(&MYSQL_PRIVATE_LINK_FIELDS) },
]);

open_enum! {
    /// How a changefeed reaches a database.
    pub enum MysqlNetworkType {
        /// Over the internet.
        Public = "PUBLIC",
        /// Through a private link connection.
        PrivateLink = "PRIVATE_LINK",
    }
}

/// The private link connection to a database.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct MysqlPrivateLink {
    /// Id of the connection.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub private_link_connection_id: Option<String>,
    /// Port of the database.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
}

impl MysqlPrivateLink {
    /// One without any field set. The service needs `private_link_connection_id` and `port`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(private_link_connection_id: into String);
    setter!(port: i32);
}

pub(super) static MYSQL_PRIVATE_LINK_FIELDS: Fields = Fields(&[
    Check { name: "privateLinkConnectionId", required: true, rule: Rule::Any },
    Check { name: "port", required: true, rule: Rule::Any },
]);

/// Settings of a MySQL sink.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MysqlSink {
    /// How to reach the database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<MysqlNetwork>,
    /// How to sign in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authentication: Option<MysqlAuthentication>,
}

impl MysqlSink {
    /// One without any field set. The service needs `network` and `authentication`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(network: MysqlNetwork);
    setter!(authentication: MysqlAuthentication);
}

pub(super) static MYSQL_SINK_FIELDS: Fields = Fields(&[
    Check { name: "network", required: true, rule: Rule::Object(&MYSQL_NETWORK_FIELDS) },
    Check { name: "authentication", required: true, rule: Rule::Object(&MYSQL_AUTHENTICATION_FIELDS) },
]);

/// A private link connection to create. The settings stand under the name of the type.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewPrivateLinkConnection {
    /// Id of the cluster, the same as in the path.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Name of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// What it leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PrivateLinkConnectionType>,
    /// The endpoint service, for AWS_ENDPOINT_SERVICE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_endpoint_service: Option<AwsEndpointService>,
    /// The endpoint service, for ALICLOUD_ENDPOINT_SERVICE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alicloud_endpoint_service: Option<AlicloudEndpointService>,
}

impl NewPrivateLinkConnection {
    /// One without any field set. The service needs `cluster_id`, `display_name` and `type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cluster_id: into String);
    setter!(display_name: into String);
    setter!(r#type: into PrivateLinkConnectionType);
    setter!(aws_endpoint_service: AwsEndpointService);
    setter!(alicloud_endpoint_service: AlicloudEndpointService);
}

pub(super) static NEW_PRIVATE_LINK_CONNECTION_FIELDS: Fields = Fields(&[
    Check { name: "clusterId", required: true, rule: Rule::Any },
    Check { name: "displayName", required: true, rule: Rule::Any },
    Check { name: "type", required: true, rule: Rule::Any },
    Check { name: "awsEndpointService", required: false, rule: Rule::Object(&AWS_ENDPOINT_SERVICE_FIELDS) },
    Check {
        name: "alicloudEndpointService",
        required: false,
        rule: Rule::Object(&ALICLOUD_ENDPOINT_SERVICE_FIELDS),
    },
]);

open_enum! {
    /// How Alibaba Cloud Object Storage Service is accessed.
    pub enum OssAuthType {
        /// With an access key.
        AccessKey = "ACCESS_KEY",
    }
}

/// Files in Alibaba Cloud Object Storage Service to import.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct OssSource {
    /// Where the files are: `oss://<bucket>/<path>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// How the bucket is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<OssAuthType>,
    /// Access key that may read the bucket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key: Option<AccessKey>,
}

impl OssSource {
    /// One without any field set. The service needs `uri` and `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(uri: into String);
    setter!(auth_type: into OssAuthType);
    setter!(access_key: AccessKey);
}

pub(super) static OSS_SOURCE_FIELDS: Fields = Fields(&[
    Check { name: "uri", required: true, rule: Rule::Any },
    Check { name: "authType", required: true, rule: Rule::Any },
    Check { name: "accessKey", required: false, rule: Rule::Object(&ACCESS_KEY_FIELDS) },
]);

/// A place in Alibaba Cloud Object Storage Service to export to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct OssTarget {
    /// Where the files go: `oss://<bucket>/<path>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// How the bucket is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<OssAuthType>,
    /// Access key that may write to the bucket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key: Option<AccessKey>,
}

impl OssTarget {
    /// One without any field set. The service needs `uri` and `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(uri: into String);
    setter!(auth_type: into OssAuthType);
    setter!(access_key: AccessKey);
}

pub(super) static OSS_TARGET_FIELDS: Fields = Fields(&[
    Check { name: "uri", required: true, rule: Rule::Any },
    Check { name: "authType", required: true, rule: Rule::Any },
    Check { name: "accessKey", required: false, rule: Rule::Object(&ACCESS_KEY_FIELDS) },
]);

/// An endpoint inside the cloud provider's network. One of the provider's blocks is set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PrivateEndpoint {
    /// Host name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// TCP port.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
    /// On AWS, what to connect to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws: Option<AwsPrivateLink>,
    /// On Google Cloud, what to connect to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gcp: Option<GcpPrivateServiceConnect>,
    /// On Alibaba Cloud, what to connect to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alicloud: Option<AlicloudPrivateLink>,
}

/// A way out of a cluster to a private endpoint service, for changefeeds and migrations.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PrivateLinkConnection {
    /// The connection's id, which begins with `plc-`.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub private_link_connection_id: Option<String>,
    /// Id of the cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Name of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Whether the connection can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<PrivateLinkConnectionState>,
    /// Why it failed. Empty otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Email address of the maker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// When the connection was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// When it last changed. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<Timestamp>,
    /// What it leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PrivateLinkConnectionType>,
    /// Domains that lead to its endpoint. The items of a list lack them.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub attached_domains: Vec<AttachedDomains>,
    /// The endpoint service, for AWS_ENDPOINT_SERVICE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_endpoint_service: Option<AwsEndpointService>,
    /// The endpoint service, for ALICLOUD_ENDPOINT_SERVICE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alicloud_endpoint_service: Option<AlicloudEndpointService>,
}

open_enum! {
    /// Whether a private link connection can be used.
    pub enum PrivateLinkConnectionState {
        /// It is being created.
        Creating = "CREATING",
        /// It can be used.
        Active = "ACTIVE",
        /// It could not be created.
        Failed = "FAILED",
        /// The owner of the endpoint service has to accept it.
        PendingAcceptance = "PENDING_ACCEPTANCE",
        /// It is being deleted.
        Deleting = "DELETING",
    }
}

open_enum! {
    /// What a private link connection leads to.
    pub enum PrivateLinkConnectionType {
        /// An endpoint service at AWS.
        AwsEndpointService = "AWS_ENDPOINT_SERVICE",
        /// An endpoint service at Alibaba Cloud.
        AlicloudEndpointService = "ALICLOUD_ENDPOINT_SERVICE",
    }
}

/// A domain that leads to the endpoint of a private link connection.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PrivateLinkDomain {
    /// The domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Why it failed. Empty otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

open_enum! {
    /// Whose domains lead to a private link connection.
    pub enum PrivateLinkDomainType {
        /// Domains of the service, which end in the provider and `plc.tidbcloud.com`.
        TidbcloudManaged = "TIDBCLOUD_MANAGED",
        /// Domains of Confluent Cloud, which end in the provider and `confluent.cloud`.
        Confluent = "CONFLUENT",
    }
}

/// An endpoint on the internet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PublicEndpoint {
    /// Host name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// TCP port.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
    /// Whether it is closed to everybody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Addresses that may connect. A new list replaces the old one whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorized_networks: Option<Vec<AuthorizedNetwork>>,
}

impl PublicEndpoint {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(disabled: bool);
    setter!(authorized_networks: list AuthorizedNetwork);
}

pub(super) static PUBLIC_ENDPOINT_FIELDS: Fields = Fields(&[Check {
    name: "authorizedNetworks",
    required: false,
    rule: Rule::List(&Rule::Object(&AUTHORIZED_NETWORK_FIELDS)),
}]);

/// A region of a cloud provider.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Region {
    /// Resource name of the region, `regions/{regionId}`. A new cluster needs it. Must match
    /// `^regions/[a-z0-9]+-.+$`.
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
    /// Plans that the region offers.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub service_plans: Vec<ServicePlan>,
}

impl Region {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(name: into String);
}

pub(super) static REGION_FIELDS: Fields =
    Fields(&[Check { name: "name", required: false, rule: Rule::Matches("^regions/[a-z0-9]+-[^\\n]+$") }]);

/// A backup to restore.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RestoreFromBackup {
    /// The backup's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub backup_id: Option<String>,
}

impl RestoreFromBackup {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(backup_id: into String);
}

/// A moment of a cluster to restore.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RestoreFromPointInTime {
    /// The cluster's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// The moment whose data to restore. It lies within the time for which the cluster keeps backups. An RFC
    /// 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_time: Option<Timestamp>,
}

impl RestoreFromPointInTime {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cluster_id: into String);
    setter!(backup_time: into Timestamp);
}

pub(super) static RESTORE_FROM_POINT_IN_TIME_FIELDS: Fields =
    Fields(&[Check { name: "backupTime", required: false, rule: Rule::Time(Form::Rfc3339) }]);

/// The cluster that data is restored into.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RestoreResponse {
    /// Id of the new cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
}

open_enum! {
    /// How Amazon S3 is accessed.
    pub enum S3AuthType {
        /// By taking on a role that trusts the service.
        RoleArn = "ROLE_ARN",
        /// With an access key.
        AccessKey = "ACCESS_KEY",
    }
}

open_enum! {
    /// How storage that speaks S3 is accessed.
    pub enum S3CompatibleAuthType {
        /// With an access key.
        AccessKey = "ACCESS_KEY",
    }
}

/// Files to import from storage of another provider that speaks S3.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct S3CompatibleSource {
    /// Where the files are: `s3://<bucket>/<path>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// How the bucket is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<S3CompatibleAuthType>,
    /// Access key that may read the bucket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key: Option<AccessKey>,
    /// The provider's endpoint. HTTPS only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
}

impl S3CompatibleSource {
    /// One without any field set. The service needs `uri` and `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(uri: into String);
    setter!(auth_type: into S3CompatibleAuthType);
    setter!(access_key: AccessKey);
    setter!(endpoint: into String);
}

pub(super) static S3_COMPATIBLE_SOURCE_FIELDS: Fields = Fields(&[
    Check { name: "uri", required: true, rule: Rule::Any },
    Check { name: "authType", required: true, rule: Rule::Any },
    Check { name: "accessKey", required: false, rule: Rule::Object(&ACCESS_KEY_FIELDS) },
]);

/// Files in Amazon S3 to import.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct S3Source {
    /// Where the files are: `s3://<bucket>/<path>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// How the bucket is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<S3AuthType>,
    /// Role that may read the bucket. Needed when `authType` is ROLE_ARN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    /// Access key that may read the bucket. Needed when `authType` is ACCESS_KEY.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key: Option<AccessKey>,
}

impl S3Source {
    /// One without any field set. The service needs `uri` and `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(uri: into String);
    setter!(auth_type: into S3AuthType);
    setter!(role_arn: into String);
    setter!(access_key: AccessKey);
}

pub(super) static S3_SOURCE_FIELDS: Fields = Fields(&[
    Check { name: "uri", required: true, rule: Rule::Any },
    Check { name: "authType", required: true, rule: Rule::Any },
    Check { name: "accessKey", required: false, rule: Rule::Object(&ACCESS_KEY_FIELDS) },
]);

/// A place in Amazon S3 to export to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct S3Target {
    /// Where the files go: `s3://<bucket>/<path>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// Where the files go.
    #[deprecated(note = "Use uri.")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket_uri: Option<String>,
    /// How the bucket is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<S3AuthType>,
    /// Role that may write to the bucket. Needed when `authType` is ROLE_ARN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    /// Access key that may write to the bucket. Needed when `authType` is ACCESS_KEY.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key: Option<AccessKey>,
}

impl S3Target {
    /// One without any field set. The service needs `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(uri: into String);
    setter!(#[deprecated(note = "Use uri.")]bucket_uri: into String);
    setter!(auth_type: into S3AuthType);
    setter!(role_arn: into String);
    setter!(access_key: AccessKey);
}

pub(super) static S3_TARGET_FIELDS: Fields = Fields(&[
    Check { name: "authType", required: true, rule: Rule::Any },
    Check { name: "accessKey", required: false, rule: Rule::Object(&ACCESS_KEY_FIELDS) },
]);

open_enum! {
    /// A plan of the service.
    pub enum ServicePlan {
        /// Shared capacity, billed by use, with a free quota.
        Starter = "Starter",
        /// Shared capacity between bounds that the owner sets.
        Essential = "Essential",
        /// Capacity of its own, run by the service.
        Premium = "Premium",
        /// Run by the service in the owner's cloud account.
        Byoc = "BYOC",
    }
}

/// The most that a Starter cluster may cost.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SpendingLimit {
    /// Limit for a month. Unit: USD cents.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub monthly: Option<i32>,
}

impl SpendingLimit {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(monthly: i32);
}

/// A SQL user of a branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SqlUser {
    /// The user's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

/// An upload that has begun.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct StartUploadResponse {
    /// A URL for each part, in order. A PUT to it needs no API key. It expires.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub upload_url: Vec<Secret>,
    /// The upload's id, by which it is completed and imported.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub upload_id: Option<String>,
}
