// Generated from api/premium.yaml by codegen; do not edit.

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

/// A key of Alibaba Cloud KMS.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AliyunKmsKey {
    /// The key's resource name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<String>,
}

impl AliyunKmsKey {
    /// One without any field set. The service needs `kms_key_arn`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(kms_key_arn: into String);
}

pub(super) static ALIYUN_KMS_KEY_FIELDS: Fields =
    Fields(&[Check { name: "kmsKeyArn", required: true, rule: Rule::Any }]);

/// Who uses an encryption key in Alibaba Cloud.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AliyunPrincipal {
    /// Alibaba Cloud account that the key has to admit.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

open_enum! {
    /// How Avro messages carry BIGINT UNSIGNED values.
    pub enum AvroBigintUnsigned {
        /// As signed 64-bit integers, which very large values overflow.
        BigintUnsignedHandlingModeLong = "BIGINT_UNSIGNED_HANDLING_MODE_LONG",
        /// As text, which holds all values.
        BigintUnsignedHandlingModeString = "BIGINT_UNSIGNED_HANDLING_MODE_STRING",
    }
}

/// Settings of messages in Avro.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AvroConfig {
    /// How DECIMAL values are carried. Default: DECIMAL_HANDLING_MODE_PRECISE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal_handling_mode: Option<AvroDecimal>,
    /// How BIGINT UNSIGNED values are carried. Default: BIGINT_UNSIGNED_HANDLING_MODE_LONG.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bigint_unsigned_handling_mode: Option<AvroBigintUnsigned>,
    /// Where schemas are registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_registry: Option<SchemaRegistry>,
}

impl AvroConfig {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(decimal_handling_mode: into AvroDecimal);
    setter!(bigint_unsigned_handling_mode: into AvroBigintUnsigned);
    setter!(schema_registry: SchemaRegistry);
}

open_enum! {
    /// How Avro messages carry DECIMAL values.
    pub enum AvroDecimal {
        /// Exactly, in binary.
        DecimalHandlingModePrecise = "DECIMAL_HANDLING_MODE_PRECISE",
        /// As text.
        DecimalHandlingModeString = "DECIMAL_HANDLING_MODE_STRING",
    }
}

/// A key of AWS KMS.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AwsKmsKey {
    /// The key's resource name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<String>,
}

impl AwsKmsKey {
    /// One without any field set. The service needs `kms_key_arn`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(kms_key_arn: into String);
}

pub(super) static AWS_KMS_KEY_FIELDS: Fields =
    Fields(&[Check { name: "kmsKeyArn", required: true, rule: Rule::Any }]);

/// Who uses an encryption key in AWS.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AwsPrincipal {
    /// AWS account that the key's policy has to admit.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// External id with which the role is assumed. Demand it in a condition of the key's policy.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
}

open_enum! {
    /// Whether the instance of a backup is still there.
    pub enum BackedUpInstanceState {
        /// It is there.
        Active = "ACTIVE",
        /// It is deleted.
        Deleted = "DELETED",
    }
}

/// A copy of an instance's data at a moment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Backup {
    /// The backup's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the instance it was taken of.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub tidb_id: Option<String>,
    /// Id of the organization it belongs to.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Plan of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_plan: Option<ServicePlan>,
    /// Name of the backup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When it was started. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// Size of its data. Unit: bytes.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub size_bytes: Option<i64>,
    /// How far it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<BackupState>,
    /// What it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<BackupType>,
    /// Who started it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trigger_type: Option<BackupTriggerType>,
    /// When the service deletes it. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_time: Option<Timestamp>,
    /// Moment of the data, as TiDB's timestamp (TSO).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_ts: Option<String>,
    /// Id of the region where it is stored.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    /// Whether a key of the customer's own encrypted the instance when it was taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_managed: Option<bool>,
    /// Id of the key that encrypted the instance when it was taken. `0` when none did.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub encryption_key_id: Option<String>,
}

open_enum! {
    /// How far a backup is.
    pub enum BackupState {
        /// The service does not know.
        Unknown = "UNKNOWN",
        /// It waits to begin.
        Pending = "PENDING",
        /// Data is being copied.
        Running = "RUNNING",
        /// It can be restored.
        Succeeded = "SUCCEEDED",
        /// It ended with an error.
        Failed = "FAILED",
        /// It was cancelled.
        Cancelled = "CANCELLED",
    }
}

/// An access key of the object storage that holds a backup.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BackupStorageAuth {
    /// The key's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    /// The key's secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key_secret: Option<Secret>,
}

impl BackupStorageAuth {
    /// One without any field set. The service needs `access_key_id` and `access_key_secret`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(access_key_id: into String);
    setter!(access_key_secret: into Secret);
}

pub(super) static BACKUP_STORAGE_AUTH_FIELDS: Fields = Fields(&[
    Check { name: "accessKeyId", required: true, rule: Rule::Any },
    Check { name: "accessKeySecret", required: true, rule: Rule::Any },
]);

open_enum! {
    /// Who started a backup.
    pub enum BackupTriggerType {
        /// The service, by its schedule.
        Auto = "AUTO",
        /// A user.
        Manual = "MANUAL",
    }
}

open_enum! {
    /// What a backup holds.
    pub enum BackupType {
        /// All data at one moment.
        Snapshot = "SNAPSHOT",
    }
}

/// Where a CA certificate is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CaCertificateUrl {
    /// URL to download the certificate from, in PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
}

/// Replication of an instance's changes to another system.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Changefeed {
    /// The changefeed's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the instance whose changes it replicates.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub tidb_id: Option<String>,
    /// Name that its maker chose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How the downstream is reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_info: Option<NetworkInfo>,
    /// What the changefeed is doing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ChangefeedState>,
    /// When it was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// Up to where everything is replicated, as TiDB's timestamp (TSO).
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub checkpoint_tso: Option<i64>,
    /// Up to where everything is replicated, as a time. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_ts: Option<Timestamp>,
    /// Name of its capacity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changefeed_capacity: Option<String>,
    /// Kind of the system it writes to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub downstream_type: Option<DownstreamType>,
    /// Which tables and events it replicates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_config: Option<TableConfig>,
    /// Where it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_position: Option<StartPosition>,
    /// Settings of a Kafka downstream.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kafka: Option<KafkaDownstream>,
    /// Settings of a MySQL downstream.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mysql: Option<MysqlDownstream>,
    /// Settings of an object storage downstream.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3: Option<S3Downstream>,
    /// What went wrong, when the state is FAILED or ERROR.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// A capacity that a changefeed can have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangefeedCcu {
    /// Name by which it is chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Capacity in changefeed capacity units. Unit: CCU.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub ccu_num: Option<i64>,
    /// Rows that it replicates at most, as a guide. Unit: rows per second.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub rps_limit: Option<i64>,
}

open_enum! {
    /// What a changefeed is doing.
    pub enum ChangefeedState {
        /// Not used.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// It replicates.
        Running = "RUNNING",
        /// It has stopped for good, for a reason that `error` tells.
        Failed = "FAILED",
        /// It has met an error, and may recover by itself.
        Error = "ERROR",
        /// It is being created.
        Creating = "CREATING",
        /// It is being paused.
        Pausing = "PAUSING",
        /// It is paused.
        Paused = "PAUSED",
        /// It is being deleted.
        Deleting = "DELETING",
        /// It is deleted.
        Deleted = "DELETED",
        /// Its settings are being changed.
        Editing = "EDITING",
        /// It replicates, and something needs attention.
        Warning = "WARNING",
        /// Its capacity is being changed.
        Scaling = "SCALING",
        /// It is being resumed.
        Resuming = "RESUMING",
    }
}

/// Object storage that holds a backup of a self-managed TiDB.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClassicBackupStorage {
    /// Who runs the storage, `aws` or `alicloud`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider: Option<CloudProvider>,
    /// Region of the bucket. Needed on Alibaba Cloud.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    /// Where the backup is: `s3://<bucket>/<path>` in Amazon S3, `oss://<bucket>/<path>` on Alibaba Cloud.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket_uri: Option<String>,
    /// Access key that may read the bucket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth: Option<BackupStorageAuth>,
}

impl ClassicBackupStorage {
    /// One without any field set. The service needs `cloud_provider`, `bucket_uri` and `auth`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cloud_provider: into CloudProvider);
    setter!(region_id: into String);
    setter!(bucket_uri: into String);
    setter!(auth: BackupStorageAuth);
}

pub(super) static CLASSIC_BACKUP_STORAGE_FIELDS: Fields = Fields(&[
    Check { name: "cloudProvider", required: true, rule: Rule::Any },
    Check { name: "bucketUri", required: true, rule: Rule::Any },
    Check { name: "auth", required: true, rule: Rule::Object(&BACKUP_STORAGE_AUTH_FIELDS) },
]);

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

/// The cloud identity as which an instance reaches your storage.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CloudProviderInfo {
    /// The instance's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub tidb_id: Option<String>,
    /// Who runs the instance's region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider: Option<CloudProvider>,
    /// The service's account with this provider.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub tidb_cloud_account_id: Option<String>,
    /// External id with which the service assumes your roles.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub tidb_cloud_account_external_id: Option<String>,
    /// Role or identity of the instance's nodes. On Azure the object id of the kubelet's identity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_role: Option<String>,
}

/// Whether an endpoint can be reached.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ConnectionReachability {
    /// Whether it can.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reachable: Option<bool>,
    /// What that depends on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<ConnectionReachabilityDetail>,
}

/// What it depends on whether an endpoint can be reached.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConnectionReachabilityDetail {
    /// Whether the endpoint service is active.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_active: Option<bool>,
    /// Whether the endpoint is active.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_active: Option<bool>,
    /// Whether its name resolves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns_reachable: Option<bool>,
    /// The same for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// A backup that has been started.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateBackupResponse {
    /// The backup's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub backup_id: Option<String>,
}

/// An instance to create.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// Name of the instance. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
    /// `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Id of the region where it is to run.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    /// Greatest capacity, in request capacity units. The least is a quarter of it, and at least 5000. Unit:
    /// RCU.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub max_rcu: Option<i64>,
    /// Plan of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_plan: Option<ServicePlan>,
    /// Password for the root user, 8 to 64 characters; or, after `rsa_oaep_sha256:`, the password as the
    /// service's public key encrypts it. Must match `^(rsa_oaep_sha256:.+|.{8,64})$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_password: Option<Secret>,
    /// Facts to keep with the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotations: Option<BTreeMap<String, String>>,
    /// Labels. `tidb.cloud/project` holds the id of the project to create the instance in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
    /// How its data is to be encrypted, beyond what the cloud provider does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dual_layer_data_encryption: Option<DualLayerDataEncryption>,
    /// Words to find it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

impl CreateInstanceRequest {
    /// One without any field set. The service needs `display_name`, `region_id`, `max_rcu` and
    /// `service_plan`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(display_name: into String);
    setter!(region_id: into String);
    setter!(max_rcu: i64);
    setter!(service_plan: into ServicePlan);
    setter!(root_password: into Secret);
    setter!(annotations: map String);
    setter!(labels: map String);
    setter!(dual_layer_data_encryption: DualLayerDataEncryption);
    setter!(tags: list String);
}

pub(super) static CREATE_INSTANCE_REQUEST_FIELDS: Fields = Fields(&[
    Check {
        name: "displayName",
        required: true,
        rule: Rule::Matches("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$"),
    },
    Check { name: "regionId", required: true, rule: Rule::Any },
    Check { name: "maxRcu", required: true, rule: Rule::Any },
    Check { name: "servicePlan", required: true, rule: Rule::Any },
    Check {
        name: "rootPassword",
        required: false,
        rule: Rule::Matches("^(rsa_oaep_sha256:[^\\n]+|[^\\n]{8,64})$"),
    },
    Check {
        name: "dualLayerDataEncryption",
        required: false,
        rule: Rule::Object(&DUAL_LAYER_DATA_ENCRYPTION_FIELDS),
    },
]);

/// An encryption key of the customer's own. The settings of its cloud provider are needed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomerManagedEncryptionKey {
    /// Resource name of the key, `cmeks/{id}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The key's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub customer_managed_encryption_key_id: Option<String>,
    /// Id of the region of the key, which is that of the instance.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    /// Who keeps the key, `aws` or `alicloud`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider: Option<CloudProvider>,
    /// Plan of the instances that it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_plan: Option<ServicePlan>,
    /// Needed on AWS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_kms: Option<AwsKmsKey>,
    /// Needed on Alibaba Cloud.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aliyun_kms: Option<AliyunKmsKey>,
    /// On AWS, whom the key's policy has to admit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_principal: Option<AwsPrincipal>,
    /// On Alibaba Cloud, whom the key has to admit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aliyun_principal: Option<AliyunPrincipal>,
    /// When the key was made known to the service. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
}

impl CustomerManagedEncryptionKey {
    /// One without any field set. The service needs `region_id` and `service_plan`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(region_id: into String);
    setter!(service_plan: into ServicePlan);
    setter!(aws_kms: AwsKmsKey);
    setter!(aliyun_kms: AliyunKmsKey);
}

pub(super) static CUSTOMER_MANAGED_ENCRYPTION_KEY_FIELDS: Fields = Fields(&[
    Check { name: "regionId", required: true, rule: Rule::Any },
    Check { name: "servicePlan", required: true, rule: Rule::Any },
    Check { name: "awsKms", required: false, rule: Rule::Object(&AWS_KMS_KEY_FIELDS) },
    Check { name: "aliyunKms", required: false, rule: Rule::Object(&ALIYUN_KMS_KEY_FIELDS) },
]);

/// Settings of messages in Debezium's form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DebeziumConfig {
    /// Whether messages hold the values before a change too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_old_value: Option<bool>,
    /// Whether messages leave the schema out.
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

open_enum! {
    /// The kind of system that a changefeed writes to.
    pub enum DownstreamType {
        /// Not said. As a filter, every kind.
        DownstreamTypeUnspecified = "DOWNSTREAM_TYPE_UNSPECIFIED",
        /// Apache Kafka.
        Kafka = "KAFKA",
        /// A database that speaks MySQL.
        Mysql = "MYSQL",
        /// Amazon S3, or storage that speaks S3.
        S3 = "S3",
    }
}

/// How data is encrypted beyond what the cloud provider does. One of the three is set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DualLayerDataEncryption {
    /// Set, to an empty object, for no second layer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_encryption: Option<BTreeMap<String, serde_json::Value>>,
    /// Set, to an empty object, for a key of the service's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_key: Option<BTreeMap<String, serde_json::Value>>,
    /// Set for a key of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cmek: Option<CustomerManagedEncryptionKey>,
}

impl DualLayerDataEncryption {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(no_encryption: map serde_json::Value);
    setter!(default_key: map serde_json::Value);
    setter!(cmek: CustomerManagedEncryptionKey);
}

pub(super) static DUAL_LAYER_DATA_ENCRYPTION_FIELDS: Fields = Fields(&[Check {
    name: "cmek",
    required: false,
    rule: Rule::Object(&CUSTOMER_MANAGED_ENCRYPTION_KEY_FIELDS),
}]);

/// Where to connect to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Endpoint {
    /// Host name. That of a private endpoint is known once the endpoint service is ready (AWS) or a
    /// connection to it exists (Google Cloud and Azure).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// TCP port.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
    /// Over which network it is reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<EndpointConnectionType>,
    /// Whether it can be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_reachability: Option<ConnectionReachability>,
}

open_enum! {
    /// Over which network an endpoint is reached.
    pub enum EndpointConnectionType {
        /// The internet.
        Public = "PUBLIC",
        /// A private endpoint in the cloud provider's network.
        PrivateEndpoint = "PRIVATE_ENDPOINT",
        /// A peered network. Not offered yet.
        VpcPeering = "VPC_PEERING",
    }
}

/// Events of some tables that are not replicated.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventFilter {
    /// Patterns of the tables it is for, with their databases, in the syntax of TiCDC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_matchers: Option<Vec<String>>,
    /// Kinds of events to leave out, such as `insert`, `all dml` or `drop table`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignored_events: Option<Vec<String>>,
    /// Regular expressions of DDL statements to leave out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignored_sql_statements: Option<Vec<String>>,
    /// SQL condition on the new row; an INSERT that meets it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignored_insert_value_expression: Option<String>,
    /// SQL condition on the old row; an UPDATE that meets it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignored_update_old_value_expression: Option<String>,
    /// SQL condition on the new row; an UPDATE that meets it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignored_update_new_value_expression: Option<String>,
    /// SQL condition on the old row; a DELETE that meets it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignored_delete_value_expression: Option<String>,
}

impl EventFilter {
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

open_enum! {
    /// What an instance survives.
    pub enum HighAvailabilityType {
        /// The loss of an availability zone.
        Regional = "REGIONAL",
        /// The loss of a machine. Not a mode of Premium.
        Zonal = "ZONAL",
    }
}

/// A Premium instance.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Instance {
    /// Resource name of the instance, `tidbs/{tidbId}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The instance's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub tidb_id: Option<String>,
    /// Name that its owner chose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Id of the region where it runs.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    /// Who runs the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider: Option<CloudProvider>,
    /// The region's name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_display_name: Option<String>,
    /// What the instance is doing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<InstanceState>,
    /// Password of the root user, where the service repeats it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_password: Option<Secret>,
    /// Least capacity, which follows from the greatest. Unit: RCU.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub min_rcu: Option<i64>,
    /// Greatest capacity, in request capacity units. Unit: RCU.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub max_rcu: Option<i64>,
    /// Plan of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_plan: Option<ServicePlan>,
    /// What it survives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high_availability_type: Option<HighAvailabilityType>,
    /// Facts that the service keeps: among them `tidb.cloud/has-set-password` (the root user has a password)
    /// and `tidb.cloud/available-features`.
    #[serde(deserialize_with = "wire::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub annotations: BTreeMap<String, String>,
    /// Its owner's labels, and two of the service: `tidb.cloud/organization` and `tidb.cloud/project` hold
    /// the ids of the organization and project it belongs to.
    #[serde(deserialize_with = "wire::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
    /// Email address or public API key of the maker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// When the instance was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// When the instance last changed. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<Timestamp>,
    /// Where to connect to.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub endpoints: Vec<Endpoint>,
    /// How its data is encrypted, beyond what the cloud provider does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dual_layer_data_encryption: Option<DualLayerDataEncryption>,
    /// Version of TiDB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tidb_version: Option<String>,
    /// Words to find it by.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// When its capacity last changed. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity_update_time: Option<Timestamp>,
}

open_enum! {
    /// What an instance is doing.
    pub enum InstanceState {
        /// It is being created.
        Creating = "CREATING",
        /// It is being deleted.
        Deleting = "DELETING",
        /// It can be used.
        Active = "ACTIVE",
        /// A backup is being restored into it.
        Restoring = "RESTORING",
        /// The service is working on it.
        Maintenance = "MAINTENANCE",
        /// It is deleted.
        Deleted = "DELETED",
        /// It cannot be used, though it is not being deleted.
        Inactive = "INACTIVE",
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
    }
}

open_enum! {
    /// How Kafka knows the changefeed.
    pub enum KafkaAuthType {
        /// Not at all.
        Disable = "DISABLE",
        /// SASL with the password as it is.
        SaslPlain = "SASL_PLAIN",
        /// SASL with SCRAM and SHA-256.
        SaslScramSha256 = "SASL_SCRAM_SHA_256",
        /// SASL with SCRAM and SHA-512.
        SaslScramSha512 = "SASL_SCRAM_SHA_512",
    }
}

/// How Kafka knows the changefeed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaAuthentication {
    /// The mechanism.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<KafkaAuthType>,
    /// User name for SASL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Password for SASL. Answers leave it out.
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

/// How Kafka's brokers are reached.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaBroker {
    /// Version of the brokers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<KafkaVersion>,
    /// Addresses of the brokers, separated by commas. Needed over the internet and over peered networks;
    /// behind a private link they follow from the network settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub broker_endpoints: Option<String>,
    /// Whether connections use TLS. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_tls: Option<bool>,
    /// Whether certificates go unchecked. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insecure_skip_verify: Option<bool>,
    /// How messages are compressed. Default: NONE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compression: Option<KafkaCompression>,
    /// Client id that the brokers see. By default the service chooses it.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub kafka_client_id: Option<String>,
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
    setter!(kafka_client_id: into String);
}

pub(super) static KAFKA_BROKER_FIELDS: Fields =
    Fields(&[Check { name: "version", required: true, rule: Rule::Any }]);

/// Columns of some tables to replicate.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct KafkaColumnSelector {
    /// Patterns of the tables it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matcher: Option<Vec<String>>,
    /// Names of the columns.
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

/// What messages look like.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaDataFormat {
    /// Their form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<KafkaProtocol>,
    /// Settings of Debezium's form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debezium_config: Option<DebeziumConfig>,
    /// Settings of Avro.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avro_config: Option<AvroConfig>,
    /// Whether messages hold fields that only TiDB has. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_tidb_extension: Option<bool>,
    /// Whether changes are written as they came, not split. Default: false.
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

open_enum! {
    /// How changes are spread over topics.
    pub enum KafkaDispatchType {
        /// All into one.
        DispatchTypeOneTopic = "DISPATCH_TYPE_ONE_TOPIC",
        /// One topic for each table.
        DispatchTypeByTable = "DISPATCH_TYPE_BY_TABLE",
        /// One topic for each database.
        DispatchTypeByDatabase = "DISPATCH_TYPE_BY_DATABASE",
    }
}

/// A Kafka to write to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaDownstream {
    /// How its brokers are reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub broker: Option<KafkaBroker>,
    /// How it knows the changefeed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authentication: Option<KafkaAuthentication>,
    /// What messages look like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_format: Option<KafkaDataFormat>,
    /// Into which topics and partitions they go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_partition_config: Option<KafkaTopicPartition>,
    /// Columns to replicate. By default all.
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
    setter!(topic_partition_config: KafkaTopicPartition);
    setter!(column_selectors: list KafkaColumnSelector);
}

pub(super) static KAFKA_DOWNSTREAM_FIELDS: Fields = Fields(&[
    Check { name: "broker", required: true, rule: Rule::Object(&KAFKA_BROKER_FIELDS) },
    Check { name: "authentication", required: true, rule: Rule::Object(&KAFKA_AUTHENTICATION_FIELDS) },
    Check { name: "dataFormat", required: true, rule: Rule::Object(&KAFKA_DATA_FORMAT_FIELDS) },
    Check { name: "topicPartitionConfig", required: true, rule: Rule::Object(&KAFKA_TOPIC_PARTITION_FIELDS) },
]);

/// How changes of some tables are spread over partitions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaPartitionDispatcher {
    /// What the partition follows from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partition_type: Option<KafkaPartitionType>,
    /// Patterns of the tables it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matcher: Option<Vec<String>>,
    /// The index, when the type is INDEX_VALUE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index_name: Option<String>,
    /// The columns, when the type is COLUMNS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub columns: Option<Vec<String>>,
}

impl KafkaPartitionDispatcher {
    /// One without any field set. The service needs `partition_type` and `matcher`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(partition_type: into KafkaPartitionType);
    setter!(matcher: list String);
    setter!(index_name: into String);
    setter!(columns: list String);
}

pub(super) static KAFKA_PARTITION_DISPATCHER_FIELDS: Fields = Fields(&[
    Check { name: "partitionType", required: true, rule: Rule::Any },
    Check { name: "matcher", required: true, rule: Rule::Any },
]);

open_enum! {
    /// What the partition of a change follows from.
    pub enum KafkaPartitionType {
        /// The table's name.
        Table = "TABLE",
        /// The value of an index.
        IndexValue = "INDEX_VALUE",
        /// The time of the commit.
        Timestamp = "TIMESTAMP",
        /// The values of some columns.
        Columns = "COLUMNS",
    }
}

open_enum! {
    /// The form of messages.
    pub enum KafkaProtocol {
        /// Canal's JSON.
        ProtocolCanalJson = "PROTOCOL_CANAL_JSON",
        /// TiDB's own, several events in a message.
        ProtocolOpenProtocol = "PROTOCOL_OPEN_PROTOCOL",
        /// Apache Avro, with Confluent's or AWS Glue's schema registry.
        ProtocolAvro = "PROTOCOL_AVRO",
        /// Debezium's JSON.
        ProtocolDebezium = "PROTOCOL_DEBEZIUM",
        /// Debezium's events in Avro.
        ProtocolDebeziumAvro = "PROTOCOL_DEBEZIUM_AVRO",
    }
}

/// Into which topics and partitions messages go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KafkaTopicPartition {
    /// How changes are spread over topics.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dispatch_type: Option<KafkaDispatchType>,
    /// The topic, when all changes go into one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_topic: Option<String>,
    /// What names of topics begin with, when there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_prefix: Option<String>,
    /// What stands between the prefix and the table or database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// What names of topics end with, when there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_suffix: Option<String>,
    /// Copies that Kafka keeps of a topic that it creates. At least 1.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub replication_factor: Option<i64>,
    /// Partitions of a topic that it creates. At least 1.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub partition_num: Option<i64>,
    /// How changes are spread over partitions, where the default does not do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partition_dispatchers: Option<Vec<KafkaPartitionDispatcher>>,
}

impl KafkaTopicPartition {
    /// One without any field set. The service needs `dispatch_type`, `replication_factor` and
    /// `partition_num`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(dispatch_type: into KafkaDispatchType);
    setter!(default_topic: into String);
    setter!(topic_prefix: into String);
    setter!(separator: into String);
    setter!(topic_suffix: into String);
    setter!(replication_factor: i64);
    setter!(partition_num: i64);
    setter!(partition_dispatchers: list KafkaPartitionDispatcher);
}

pub(super) static KAFKA_TOPIC_PARTITION_FIELDS: Fields = Fields(&[
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
    /// The version of Kafka's brokers.
    pub enum KafkaVersion {
        /// Not used.
        KafkaVersionUnspecified = "KAFKA_VERSION_UNSPECIFIED",
        /// 1.x.
        KafkaVersion1Xx = "KAFKA_VERSION_1XX",
        /// 2.x.
        KafkaVersion2Xx = "KAFKA_VERSION_2XX",
        /// 3.x.
        KafkaVersion3Xx = "KAFKA_VERSION_3XX",
    }
}

/// A page of backups.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListBackupsResponse {
    /// The backups.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub backups: Vec<Backup>,
    /// Number of backups on all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Token of the next page. Empty on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// All capacities that a changefeed can have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListCcusResponse {
    /// The capacities.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub ccus: Vec<ChangefeedCcu>,
}

/// A page of changefeeds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListChangefeedsResponse {
    /// The changefeeds.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub changefeeds: Vec<Changefeed>,
    /// Number of changefeeds on all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Token of the next page. Empty on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of instances.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListInstancesResponse {
    /// The instances.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub tidbs: Vec<Instance>,
    /// Number of instances on all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Token of the next page. Empty on the last.
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
    /// Number of regions on all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Token of the next page. Empty on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// How a MySQL database is reached.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MysqlConnection {
    /// Host and port. Needed over the internet and over peered networks; behind a private link it follows
    /// from the network settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    /// User to connect as.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The user's password. Answers leave it out.
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

/// A MySQL database to write to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MysqlDownstream {
    /// How it is reached.
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

/// How a downstream is reached.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct NetworkInfo {
    /// The kind of network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_type: Option<NetworkType>,
    /// Id of the private endpoint to it. Needed for a private link.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub sink_endpoint_id: Option<String>,
    /// Ports of the private endpoint. Needed for a private link.
    #[serde(deserialize_with = "wire::int64::optional_list", skip_serializing_if = "Option::is_none")]
    pub ports: Option<Vec<i64>>,
}

impl NetworkInfo {
    /// One without any field set. The service needs `network_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(network_type: into NetworkType);
    setter!(sink_endpoint_id: into String);
    setter!(ports: list i64);
}

pub(super) static NETWORK_INFO_FIELDS: Fields = Fields(&[
    Check { name: "networkType", required: true, rule: Rule::Any },
    Check { name: "sinkEndpointId", required: false, rule: Rule::Unsigned64 },
]);

open_enum! {
    /// The kind of network over which a downstream is reached.
    pub enum NetworkType {
        /// Not used.
        Unspecified = "NETWORK_TYPE_UNSPECIFIED",
        /// The internet.
        Public = "NETWORK_TYPE_PUBLIC",
        /// A peered network of AWS.
        VpcPeering = "NETWORK_TYPE_VPC_PEERING",
        /// A private endpoint that the service keeps.
        PrivateLink = "NETWORK_TYPE_PRIVATE_LINK",
    }
}

/// A changefeed to create. The settings that belong to `downstreamType` are needed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewChangefeed {
    /// Id of the instance whose changes to replicate.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub tidb_id: Option<String>,
    /// Name of the changefeed, which no other of the instance has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How the downstream is reached. Needed for KAFKA and MYSQL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_info: Option<NetworkInfo>,
    /// Name of its capacity, one of those that `list_ccus` answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changefeed_capacity: Option<String>,
    /// Kind of the system to write to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub downstream_type: Option<DownstreamType>,
    /// Which tables and events to replicate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_config: Option<TableConfig>,
    /// Where to begin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_position: Option<StartPosition>,
    /// Needed when `downstreamType` is KAFKA.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kafka: Option<KafkaDownstream>,
    /// Needed when `downstreamType` is MYSQL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mysql: Option<MysqlDownstream>,
    /// Needed when `downstreamType` is S3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3: Option<S3Downstream>,
}

impl NewChangefeed {
    /// One without any field set. The service needs `tidb_id`, `name`, `changefeed_capacity`,
    /// `downstream_type`, `table_config` and `start_position`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tidb_id: into String);
    setter!(name: into String);
    setter!(network_info: NetworkInfo);
    setter!(changefeed_capacity: into String);
    setter!(downstream_type: into DownstreamType);
    setter!(table_config: TableConfig);
    setter!(start_position: StartPosition);
    setter!(kafka: KafkaDownstream);
    setter!(mysql: MysqlDownstream);
    setter!(s3: S3Downstream);
}

pub(super) static NEW_CHANGEFEED_FIELDS: Fields = Fields(&[
    Check { name: "tidbId", required: true, rule: Rule::Any },
    Check { name: "name", required: true, rule: Rule::Any },
    Check { name: "networkInfo", required: false, rule: Rule::Object(&NETWORK_INFO_FIELDS) },
    Check { name: "changefeedCapacity", required: true, rule: Rule::Any },
    Check { name: "downstreamType", required: true, rule: Rule::Any },
    Check { name: "tableConfig", required: true, rule: Rule::Object(&TABLE_CONFIG_FIELDS) },
    Check { name: "startPosition", required: true, rule: Rule::Object(&START_POSITION_FIELDS) },
    Check { name: "kafka", required: false, rule: Rule::Object(&KAFKA_DOWNSTREAM_FIELDS) },
    Check { name: "mysql", required: false, rule: Rule::Object(&MYSQL_DOWNSTREAM_FIELDS) },
    Check { name: "s3", required: false, rule: Rule::Object(&S3_DOWNSTREAM_FIELDS) },
]);

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
    /// Plans that the region offers.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub service_plans: Vec<ServicePlan>,
    /// The same plans, with their names for people.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub supported_service_plans: Vec<ServicePlanInfo>,
}

open_enum! {
    /// What an instance is restored from.
    pub enum RestoreMode {
        /// A backup of a Premium instance.
        Snapshot = "SNAPSHOT",
        /// A Premium instance as it was at a moment.
        Pitr = "PITR",
        /// A backup of a Dedicated cluster.
        DedicatedSnapshot = "DEDICATED_SNAPSHOT",
        /// A backup of a self-managed TiDB in object storage.
        ClassicSnapshot = "CLASSIC_SNAPSHOT",
    }
}

/// What a restore makes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct RestoreResponse {
    /// The new instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tidb: Option<Instance>,
}

open_enum! {
    /// How far a restore is.
    pub enum RestoreState {
        /// The service does not know.
        Unknown = "UNKNOWN",
        /// It waits to begin.
        Pending = "PENDING",
        /// Data is being copied.
        Running = "RUNNING",
        /// All data is there.
        Succeeded = "SUCCEEDED",
        /// It ended with an error, which `message` tells.
        Failed = "FAILED",
        /// It was cancelled.
        Cancelled = "CANCELLED",
    }
}

/// How far a restore is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct RestoreStatus {
    /// What it is doing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<RestoreState>,
    /// What went wrong, when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// How much of the data is there. Unit: percent.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub progress: Option<i32>,
}

open_enum! {
    /// How object storage is accessed.
    pub enum S3AuthType {
        /// With an access key.
        AkSk = "S3_AUTH_TYPE_AK_SK",
        /// By taking on a role that trusts the service.
        AssumeRole = "S3_AUTH_TYPE_ASSUME_ROLE",
    }
}

open_enum! {
    /// How binary values are written.
    pub enum S3BinaryEncoding {
        /// In Base64.
        Base64 = "BASE64",
        /// In hexadecimal.
        Hex = "HEX",
    }
}

/// What files look like.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct S3DataFormat {
    /// Their form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<S3Protocol>,
    /// Text at the end of a row. By default a line feed, and also when it is empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminator: Option<String>,
    /// By which part of the date folders are made. Default: NONE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_separator: Option<S3DateSeparator>,
    /// Whether Canal's JSON holds fields that only TiDB has. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_tidb_extension: Option<bool>,
    /// ASCII character between values. Needed for CSV.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    /// Character on both sides of a string in CSV. Default: ".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// Text that stands for NULL in CSV. Default: \N.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub null: Option<String>,
    /// Whether rows of CSV hold the timestamp of their commit. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_commit_ts: Option<bool>,
    /// How binary values are written. Default: BASE64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binary_encoding_method: Option<S3BinaryEncoding>,
    /// Whether changes are written as they came, not split. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_raw_change_event: Option<bool>,
    /// Whether the first line of CSV holds the column names. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_field_header: Option<bool>,
}

impl S3DataFormat {
    /// One without any field set. The service needs `protocol`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(protocol: into S3Protocol);
    setter!(terminator: into String);
    setter!(date_separator: into S3DateSeparator);
    setter!(enable_tidb_extension: bool);
    setter!(delimiter: into String);
    setter!(quote: into String);
    setter!(null: into String);
    setter!(include_commit_ts: bool);
    setter!(binary_encoding_method: into S3BinaryEncoding);
    setter!(output_raw_change_event: bool);
    setter!(output_field_header: bool);
}

pub(super) static S3_DATA_FORMAT_FIELDS: Fields =
    Fields(&[Check { name: "protocol", required: true, rule: Rule::Any }]);

open_enum! {
    /// The part of the date by which folders are made.
    pub enum S3DateSeparator {
        /// None.
        None = "NONE",
        /// The year.
        Year = "YEAR",
        /// The month.
        Month = "MONTH",
        /// The day.
        Day = "DAY",
    }
}

/// Object storage to write to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct S3Downstream {
    /// Where it is, and how it is accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<S3Endpoint>,
    /// What files look like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_format: Option<S3DataFormat>,
    /// When files are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_flush_config: Option<StorageFlushConfig>,
}

impl S3Downstream {
    /// One without any field set. The service needs `endpoint` and `data_format`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(endpoint: S3Endpoint);
    setter!(data_format: S3DataFormat);
    setter!(storage_flush_config: StorageFlushConfig);
}

pub(super) static S3_DOWNSTREAM_FIELDS: Fields = Fields(&[
    Check { name: "endpoint", required: true, rule: Rule::Object(&S3_ENDPOINT_FIELDS) },
    Check { name: "dataFormat", required: true, rule: Rule::Object(&S3_DATA_FORMAT_FIELDS) },
    Check { name: "storageFlushConfig", required: false, rule: Rule::Object(&STORAGE_FLUSH_CONFIG_FIELDS) },
]);

/// A place in object storage, and how it is accessed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct S3Endpoint {
    /// Where the files go, on Alibaba Cloud too: `s3://<bucket>/<path>/`, with the slash at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3_uri: Option<String>,
    /// How the bucket is accessed. On Alibaba Cloud, with an access key only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<S3AuthType>,
    /// Id of an access key that may write to the bucket. Needed for S3_AUTH_TYPE_AK_SK.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key: Option<String>,
    /// Secret of the access key. Needed for S3_AUTH_TYPE_AK_SK. Answers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_key: Option<Secret>,
    /// Role that may write to the bucket. Needed for S3_AUTH_TYPE_ASSUME_ROLE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iam_assumed_role_arn: Option<String>,
    /// S3-compatible endpoint of the provider. Needed for ALIBABA_OSS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_endpoint: Option<String>,
    /// Who runs the storage. By default Amazon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<S3Provider>,
}

impl S3Endpoint {
    /// One without any field set. The service needs `s3_uri` and `auth_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(s3_uri: into String);
    setter!(auth_type: into S3AuthType);
    setter!(access_key: into String);
    setter!(secret_key: into Secret);
    setter!(iam_assumed_role_arn: into String);
    setter!(custom_endpoint: into String);
    setter!(provider: into S3Provider);
}

pub(super) static S3_ENDPOINT_FIELDS: Fields = Fields(&[
    Check { name: "s3Uri", required: true, rule: Rule::Any },
    Check { name: "authType", required: true, rule: Rule::Any },
]);

open_enum! {
    /// The form of files.
    pub enum S3Protocol {
        /// CSV.
        ProtocolCsv = "PROTOCOL_CSV",
        /// Canal's JSON.
        ProtocolCanalJson = "PROTOCOL_CANAL_JSON",
    }
}

open_enum! {
    /// Who runs storage that speaks S3.
    pub enum S3Provider {
        /// Not said, so Amazon S3.
        ProviderUnspecified = "PROVIDER_UNSPECIFIED",
        /// Amazon S3.
        Aws = "AWS",
        /// Alibaba Cloud Object Storage Service, at its S3-compatible endpoint.
        AlibabaOss = "ALIBABA_OSS",
    }
}

/// A registry of schemas.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct SchemaRegistry {
    /// Addresses of the registry, separated by commas. Needed for Confluent's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_registry_endpoints: Option<String>,
    /// Whether it asks for a user name and a password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_basic_auth: Option<bool>,
    /// The user name.
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
    /// A plan of the service.
    pub enum ServicePlan {
        /// Capacity of its own, run by the service.
        Premium = "Premium",
    }
}

/// A plan, and its name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServicePlanInfo {
    /// The plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_plan: Option<ServicePlan>,
    /// Its name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

/// From where on changes are replicated.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct StartPosition {
    /// What says where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<StartPositionMode>,
    /// The position, as TiDB's timestamp (TSO). Needed for FROM_TSO.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub start_tso: Option<i64>,
    /// The position, as a time in UTC. Needed for FROM_UTC. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_timestamp: Option<Timestamp>,
}

impl StartPosition {
    /// One without any field set. The service needs `mode`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(mode: into StartPositionMode);
    setter!(start_tso: i64);
    setter!(start_timestamp: into Timestamp);
}

pub(super) static START_POSITION_FIELDS: Fields = Fields(&[
    Check { name: "mode", required: true, rule: Rule::Any },
    Check { name: "startTimestamp", required: false, rule: Rule::Time(Form::Rfc3339) },
]);

open_enum! {
    /// What says from where on changes are replicated.
    pub enum StartPositionMode {
        /// Not used.
        ModeUnspecified = "MODE_UNSPECIFIED",
        /// The moment of creation.
        FromNow = "FROM_NOW",
        /// A timestamp of TiDB.
        FromTso = "FROM_TSO",
        /// A time.
        FromUtc = "FROM_UTC",
    }
}

/// When files are written to object storage.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct StorageFlushConfig {
    /// The longest time between two files, from `2s` to `10m`. Default: 1m.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<String>,
    /// Size at which a file is written. Unit: bytes. From 1048576 to 536870912. Default: 67108864.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub file_size: Option<i64>,
}

impl StorageFlushConfig {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(interval: into String);
    setter!(file_size: i64);
}

pub(super) static STORAGE_FLUSH_CONFIG_FIELDS: Fields =
    Fields(&[Check { name: "fileSize", required: false, rule: Rule::NotNegative }]);

/// Which tables and events are replicated.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TableConfig {
    /// Which tables, in the filter syntax of TiCDC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_rules: Option<Vec<String>>,
    /// What is done with tables that cannot be replicated exactly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<TableConfigMode>,
    /// Whether the rules tell capitals from small letters. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_sensitive: Option<bool>,
    /// Events to leave out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_filters: Option<Vec<EventFilter>>,
    /// Whether another changefeed replicates in the opposite direction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bdr_mode: Option<bool>,
}

impl TableConfig {
    /// One without any field set. The service needs `mode`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(filter_rules: list String);
    setter!(mode: into TableConfigMode);
    setter!(case_sensitive: bool);
    setter!(event_filters: list EventFilter);
    setter!(bdr_mode: bool);
}

pub(super) static TABLE_CONFIG_FIELDS: Fields =
    Fields(&[Check { name: "mode", required: true, rule: Rule::Any }]);

open_enum! {
    /// What is done with tables that cannot be replicated exactly, such as those without a key.
    pub enum TableConfigMode {
        /// Not used.
        ModeUnspecified = "MODE_UNSPECIFIED",
        /// They are left out.
        IgnoreNotSupportTable = "IGNORE_NOT_SUPPORT_TABLE",
        /// They are replicated all the same, which can fail.
        ForceSync = "FORCE_SYNC",
    }
}
