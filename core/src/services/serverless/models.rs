// Generated from api/serverless.yaml by codegen; do not edit.

//! What the operations take and give.

#![allow(deprecated, reason = "derived code reads every field")]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::builder::setter;
use crate::open_enum;
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
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// A region of a cloud provider.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Region {
    /// Resource name of the region, `regions/{regionId}`. A new cluster needs it. Must match
    /// `^regions/(aws|gcp|azure|alicloud)-(.+)$`.
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
