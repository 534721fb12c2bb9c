// Generated from api/v1beta.yaml by codegen; do not edit.

//! What the operations take and give.

use serde::{Deserialize, Serialize};

use crate::builder::setter;
use crate::open_enum;
use crate::rules::{Check, Fields, Rule};
use crate::secret::Secret;
use crate::timestamp::Timestamp;
use crate::wire;

/// A way into a Dedicated cluster, with endpoints of its own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AccessPoint {
    /// Id of the access point.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the project.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Id of the cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Name of the access point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Number of TiDB nodes that it leads to.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub tidb_node_quantity: Option<i32>,
    /// The endpoint on the internet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_endpoint: Option<AccessPointPublicEndpoint>,
    /// The endpoint for peered networks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_peering_endpoint: Option<AccessPointVpcPeeringEndpoint>,
    /// The endpoint for private links.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_endpoint: Option<AccessPointPrivateEndpoint>,
}

/// A range of IP addresses that may connect.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AccessPointIpRange {
    /// The range in CIDR notation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
}

impl AccessPointIpRange {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cidr: into String);
}

/// The endpoint of an access point for private links.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AccessPointPrivateEndpoint {
    /// What private link endpoints connect to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_link_service: Option<PrivateLinkService>,
    /// Host name to connect to through an endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Port to connect to.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
    /// Ids of the availability zones that the service is in; AWS only.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub az_ids: Vec<String>,
}

/// The endpoint of an access point on the internet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AccessPointPublicEndpoint {
    /// Host name to connect to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Port to connect to.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
    /// Addresses that may connect. A new list replaces the old one whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_allowlist: Option<Vec<AccessPointIpRange>>,
}

impl AccessPointPublicEndpoint {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(ip_allowlist: list AccessPointIpRange);
}

/// The endpoint of an access point for peered networks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AccessPointVpcPeeringEndpoint {
    /// Host name to connect to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Port to connect to.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
}

/// A role of yours that may read the bucket.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AwsAssumeRoleAccess {
    /// ARN of the role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assume_role: Option<String>,
}

impl AwsAssumeRoleAccess {
    /// One without any field set. The service needs `assume_role`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(assume_role: into String);
}

pub(super) static AWS_ASSUME_ROLE_ACCESS_FIELDS: Fields =
    Fields(&[Check { name: "assume_role", required: true, rule: Rule::Any }]);

/// An encryption key of your own in AWS KMS.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AwsCmek {
    /// The AWS code of the key's region, such as `us-west-2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// ARN of the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kms_arn: Option<String>,
}

impl AwsCmek {
    /// One without any field set. The service needs `region` and `kms_arn`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(region: into String);
    setter!(kms_arn: into String);
}

pub(super) static AWS_CMEK_FIELDS: Fields = Fields(&[
    Check { name: "region", required: true, rule: Rule::Any },
    Check { name: "kms_arn", required: true, rule: Rule::Any },
]);

/// Identity that imports on AWS run as.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AwsImportRole {
    /// Id of the AWS account.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Id that the cluster's imports present when they assume a role; name it in the role's trust policy so
    /// that no other cluster can.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
}

/// An access key of yours that may read the bucket. Answers blank both fields out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AwsKeyAccess {
    /// Id of the access key.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    /// Secret of the access key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_access_key: Option<Secret>,
}

impl AwsKeyAccess {
    /// One without any field set. The service needs `access_key_id` and `secret_access_key`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(access_key_id: into String);
    setter!(secret_access_key: into Secret);
}

pub(super) static AWS_KEY_ACCESS_FIELDS: Fields = Fields(&[
    Check { name: "access_key_id", required: true, rule: Rule::Any },
    Check { name: "secret_access_key", required: true, rule: Rule::Any },
]);

/// A SAS token of yours that may read the container. Answers blank it out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AzureTokenAccess {
    /// The token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sas_token: Option<Secret>,
}

impl AzureTokenAccess {
    /// One without any field set. The service needs `sas_token`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(sas_token: into Secret);
}

pub(super) static AZURE_TOKEN_ACCESS_FIELDS: Fields =
    Fields(&[Check { name: "sas_token", required: true, rule: Rule::Any }]);

/// A backup of a Dedicated cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Backup {
    /// Id of the backup.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the backup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the backup is for, as its creator put it; manual backups only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who started the backup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<BackupType>,
    /// When the backup was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_timestamp: Option<Timestamp>,
    /// Size of the backup. Unit: bytes.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
    /// Status of the backup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BackupStatus>,
}

open_enum! {
    /// Status of a backup.
    pub enum BackupStatus {
        /// Not started yet.
        Pending = "PENDING",
        /// Being taken.
        Running = "RUNNING",
        /// Ended without a backup that can be used.
        Failed = "FAILED",
        /// Complete.
        Success = "SUCCESS",
    }
}

open_enum! {
    /// Who started a backup.
    pub enum BackupType {
        /// Started by a user or by this API.
        Manual = "MANUAL",
        /// Started by the cluster's backup schedule.
        Auto = "AUTO",
    }
}

open_enum! {
    /// Cloud that hosts a cluster.
    pub enum CloudProvider {
        /// Amazon Web Services.
        Aws = "AWS",
        /// Google Cloud.
        Gcp = "GCP",
    }
}

/// A TiDB cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Cluster {
    /// Id of the cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the project that the cluster belongs to.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Name of the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Plan of the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_type: Option<ClusterType>,
    /// Cloud that hosts the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider: Option<CloudProvider>,
    /// The provider's code of the region, such as `us-west-2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// When the cluster was created. On the wire, seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_timestamp: Option<Timestamp>,
    /// Port and nodes as they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<ClusterConfig>,
    /// Version, status, nodes and addresses as they are now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ClusterState>,
}

/// Nodes of a cluster by component. Where TiDB or TiKV nodes have 4 vCPUs, those of the other must too, and
/// the cluster can have no TiFlash.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ClusterComponents {
    /// SQL nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tidb: Option<TidbComponent>,
    /// Row storage nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tikv: Option<TikvComponent>,
    /// Columnar storage nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tiflash: Option<TiflashComponent>,
}

impl ClusterComponents {
    /// One without any field set. The service needs `tidb` and `tikv`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tidb: TidbComponent);
    setter!(tikv: TikvComponent);
    setter!(tiflash: TiflashComponent);
}

pub(super) static CLUSTER_COMPONENTS_FIELDS: Fields = Fields(&[
    Check { name: "tidb", required: true, rule: Rule::Object(&TIDB_COMPONENT_FIELDS) },
    Check { name: "tikv", required: true, rule: Rule::Object(&TIKV_COMPONENT_FIELDS) },
    Check { name: "tiflash", required: false, rule: Rule::Object(&TIFLASH_COMPONENT_FIELDS) },
]);

/// Configuration of a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ClusterConfig {
    /// Port to connect to.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
    /// Nodes of the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub components: Option<ClusterComponents>,
}

/// One node of a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ClusterNode {
    /// Name of the node, such as `tikv-0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// Availability zone that the node runs in, such as `us-west-2a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    /// Size of the node as vCPUs and GiB of memory, such as `8C32G`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_size: Option<String>,
    /// Number of vCPUs; 0 in a Starter cluster.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub vcpu_num: Option<i32>,
    /// Memory of the node; 0 in a Starter cluster. Unit: bytes.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub ram_bytes: Option<i64>,
    /// Storage of the node; absent for TiDB nodes, which store nothing. Unit: GiB.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub storage_size_gib: Option<i32>,
    /// Status of the node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<NodeStatus>,
}

/// What a cluster is like at present.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ClusterState {
    /// Version of TiDB, such as `v6.1.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tidb_version: Option<String>,
    /// What the cluster is doing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_status: Option<ClusterStatus>,
    /// The nodes; given only while the status is `AVAILABLE` or `MODIFYING`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_map: Option<NodeMap>,
    /// Where to connect; can be empty while the status is `CREATING`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_strings: Option<ConnectionStrings>,
}

open_enum! {
    /// Status of a cluster.
    pub enum ClusterStatus {
        /// Ready for use.
        Available = "AVAILABLE",
        /// Being created.
        Creating = "CREATING",
        /// Nodes are being added, removed or resized.
        Modifying = "MODIFYING",
        /// Stopped, with its data kept.
        Paused = "PAUSED",
        /// Being started after a pause.
        Resuming = "RESUMING",
        /// Cannot be used.
        Unavailable = "UNAVAILABLE",
        /// An import is running.
        Importing = "IMPORTING",
        /// Under maintenance by TiDB Cloud.
        Maintaining = "MAINTAINING",
        /// Being paused.
        Pausing = "PAUSING",
        /// Gone; only restores report it, of a cluster that no longer exists.
        Cleared = "CLEARED",
    }
}

open_enum! {
    /// Plan of a cluster. The service has announced `SERVERLESS` as a new name of `DEVELOPER`.
    pub enum ClusterType {
        /// TiDB Cloud Dedicated.
        Dedicated = "DEDICATED",
        /// TiDB Cloud Starter.
        Developer = "DEVELOPER",
    }
}

/// A column of a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ColumnDefinition {
    /// Name of the column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column_name: Option<String>,
    /// SQL type of the column, such as `VARCHAR(255)`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column_type: Option<String>,
}

impl ColumnDefinition {
    /// One without any field set. The service needs `column_name` and `column_type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(column_name: into String);
    setter!(column_type: into String);
}

pub(super) static COLUMN_DEFINITION_FIELDS: Fields = Fields(&[
    Check { name: "column_name", required: true, rule: Rule::Any },
    Check { name: "column_type", required: true, rule: Rule::Any },
]);

/// A host and port to connect to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ConnectionAddress {
    /// Host name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Port.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
}

/// How to connect to a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ConnectionStrings {
    /// User to begin with, such as `root`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_user: Option<String>,
    /// Address on the public network, for clients that the IP access list allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standard: Option<ConnectionAddress>,
    /// Address inside a VPC that is peered with the project's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_peering: Option<ConnectionAddress>,
}

/// What creating an access point returns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CreateAccessPointResponse {
    /// Id of the access point.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// What `v1beta.backups.create` returns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CreateBackupResponse {
    /// Id of the backup that was started.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// What `v1beta.clusters.create` returns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CreateClusterResponse {
    /// Id of the new cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// What `v1beta.imports.create` returns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CreateImportResponse {
    /// Id of the import that was started.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// What `v1beta.private_endpoints.create` returns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CreatePrivateEndpointResponse {
    /// The private endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_endpoint: Option<PrivateEndpoint>,
}

/// What creating a private link endpoint returns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CreatePrivateLinkEndpointResponse {
    /// Id of the private link endpoint.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// What `v1beta.projects.create` returns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CreateProjectResponse {
    /// Id of the new project.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// What `v1beta.restores.create` returns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CreateRestoreResponse {
    /// Id of the restore that was started.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the new cluster that the backup is restored into.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
}

/// How to read CSV files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CsvConfig {
    /// What separates the fields of a row. Default: ,.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    /// What encloses a field. Default: ".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// Whether a backslash and the character behind it stand for one character. Known are `\0`, `\b`, `\n`,
    /// `\r`, `\t` and `\Z`; elsewhere the backslash is dropped. Default: true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backslash_escape: Option<bool>,
    /// Whether the first row names the columns; they are then matched by name to the table's. Default: true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_header_row: Option<bool>,
}

impl CsvConfig {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(delimiter: into String);
    setter!(quote: into String);
    setter!(backslash_escape: bool);
    setter!(has_header_row: bool);
}

/// Identity that imports on Google Cloud run as.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GcpImportRole {
    /// Service account, as an email address.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

/// The loading of files into a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Import {
    /// Id, name and time of creation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ImportMetadata>,
    /// What is imported, and into which tables; secrets are blanked out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spec: Option<ImportSpec>,
    /// How far the import is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ImportStatus>,
}

open_enum! {
    /// What can be done with an import.
    pub enum ImportAction {
        /// Stop the import.
        Cancel = "CANCEL",
    }
}

/// Format of the files of an import.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportFormat {
    /// The format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ImportFormatType>,
    /// How to read CSV files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csv_config: Option<CsvConfig>,
}

impl ImportFormat {
    /// One without any field set. The service needs `type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(r#type: into ImportFormatType);
    setter!(csv_config: CsvConfig);
}

pub(super) static IMPORT_FORMAT_FIELDS: Fields =
    Fields(&[Check { name: "type", required: true, rule: Rule::Any }]);

open_enum! {
    /// Format of files.
    pub enum ImportFormatType {
        /// Comma-separated values.
        Csv = "CSV",
        /// Apache Parquet.
        Parquet = "PARQUET",
        /// SQL statements.
        Sql = "SQL",
        /// A snapshot exported from Amazon Aurora.
        AuroraSnapshot = "AURORA_SNAPSHOT",
    }
}

/// What identifies an import.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportMetadata {
    /// Id of the import.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the import.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// When the import was created. On the wire, seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_timestamp: Option<Timestamp>,
}

/// What to do before an import.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportOptions {
    /// Tables to create first. Those that are not a target of the import are ignored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_create_tables: Option<Vec<TableDefinition>>,
}

impl ImportOptions {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(pre_create_tables: list TableDefinition);
}

pub(super) static IMPORT_OPTIONS_FIELDS: Fields = Fields(&[Check {
    name: "pre_create_tables",
    required: false,
    rule: Rule::List(&Rule::Object(&TABLE_DEFINITION_FIELDS)),
}]);

open_enum! {
    /// What an import is doing.
    pub enum ImportPhase {
        /// Getting ready.
        Preparing = "PREPARING",
        /// Loading data.
        Importing = "IMPORTING",
        /// All data is loaded.
        Completed = "COMPLETED",
        /// Ended by an error.
        Failed = "FAILED",
        /// Being canceled.
        Canceling = "CANCELING",
        /// Ended by a user.
        Canceled = "CANCELED",
    }
}

/// How much of an import is done.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportProgress {
    /// How much of the data is loaded. Unit: percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import_progress: Option<f64>,
    /// How much of the loaded data is validated. Unit: percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation_progress: Option<f64>,
}

/// The cloud identity that a cluster's imports run as; only the one of the cluster's provider is given.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportRoleInfo {
    /// Identity of a cluster on AWS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_import_role: Option<AwsImportRole>,
    /// Identity of a cluster on Google Cloud.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gcp_import_role: Option<GcpImportRole>,
}

/// Where the files of an import are and how to read them. For Amazon S3, give one of `aws_assume_role_access`
/// and `aws_key_access`, never both.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportSource {
    /// Kind of storage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ImportSourceType>,
    /// Place of the files: `s3://bucket/folder/`, `gs://bucket/folder/`, or, for an uploaded file,
    /// `file://<upload_stub_id>/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// Read Amazon S3 in a role of yours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_assume_role_access: Option<AwsAssumeRoleAccess>,
    /// Read Amazon S3 with an access key of yours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_key_access: Option<AwsKeyAccess>,
    /// Read Azure Blob Storage with a SAS token of yours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub azure_token_access: Option<AzureTokenAccess>,
    /// Format of the files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<ImportFormat>,
}

impl ImportSource {
    /// One without any field set. The service needs `type`, `uri` and `format`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(r#type: into ImportSourceType);
    setter!(uri: into String);
    setter!(aws_assume_role_access: AwsAssumeRoleAccess);
    setter!(aws_key_access: AwsKeyAccess);
    setter!(azure_token_access: AzureTokenAccess);
    setter!(format: ImportFormat);
}

pub(super) static IMPORT_SOURCE_FIELDS: Fields = Fields(&[
    Check { name: "type", required: true, rule: Rule::Any },
    Check { name: "uri", required: true, rule: Rule::Any },
    Check {
        name: "aws_assume_role_access",
        required: false,
        rule: Rule::Object(&AWS_ASSUME_ROLE_ACCESS_FIELDS),
    },
    Check { name: "aws_key_access", required: false, rule: Rule::Object(&AWS_KEY_ACCESS_FIELDS) },
    Check { name: "azure_token_access", required: false, rule: Rule::Object(&AZURE_TOKEN_ACCESS_FIELDS) },
    Check { name: "format", required: true, rule: Rule::Object(&IMPORT_FORMAT_FIELDS) },
]);

open_enum! {
    /// Kind of storage that an import reads.
    pub enum ImportSourceType {
        /// Amazon S3.
        S3 = "S3",
        /// Google Cloud Storage; Dedicated clusters only.
        Gcs = "GCS",
        /// A CSV file that was uploaded with `v1beta.imports.upload_file`; Starter clusters only.
        LocalFile = "LOCAL_FILE",
        /// Azure Blob Storage.
        Azblob = "AZBLOB",
    }
}

/// What to import, and into which tables.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportSpec {
    /// Where the files are and how to read them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<ImportSource>,
    /// The tables to fill.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<ImportTarget>,
}

impl ImportSpec {
    /// One without any field set. The service needs `source` and `target`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(source: ImportSource);
    setter!(target: ImportTarget);
}

pub(super) static IMPORT_SPEC_FIELDS: Fields = Fields(&[
    Check { name: "source", required: true, rule: Rule::Object(&IMPORT_SOURCE_FIELDS) },
    Check { name: "target", required: true, rule: Rule::Object(&IMPORT_TARGET_FIELDS) },
]);

/// How far an import is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportStatus {
    /// What the import is doing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase: Option<ImportPhase>,
    /// Why the import failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// When the import started. On the wire, seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_timestamp: Option<Timestamp>,
    /// When the import ended. On the wire, seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_timestamp: Option<Timestamp>,
    /// How much is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<ImportProgress>,
    /// Size of all files of the source. Unit: bytes.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub source_total_size_bytes: Option<String>,
}

/// The tables that an import fills.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportTarget {
    /// The tables. Left empty, all files of the source whose names follow the default pattern are imported. A
    /// table that does not exist is created from the file `<database>.<table>-schema.sql` of the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tables: Option<Vec<ImportTargetTable>>,
}

impl ImportTarget {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tables: list ImportTargetTable);
}

pub(super) static IMPORT_TARGET_FIELDS: Fields = Fields(&[Check {
    name: "tables",
    required: false,
    rule: Rule::List(&Rule::Object(&IMPORT_TARGET_TABLE_FIELDS)),
}]);

/// A table that an import fills.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportTargetTable {
    /// Database of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database_name: Option<String>,
    /// Name of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// Files to load into the table, with `?` for one character and `*` for any number; only possible where
    /// it is the only table. The default is `<database>.<table>.<number>.<format>`, with or without the
    /// number. For an uploaded file it is the file's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name_pattern: Option<String>,
}

impl ImportTargetTable {
    /// One without any field set. The service needs `database_name` and `table_name`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(database_name: into String);
    setter!(table_name: into String);
    setter!(file_name_pattern: into String);
}

pub(super) static IMPORT_TARGET_TABLE_FIELDS: Fields = Fields(&[
    Check { name: "database_name", required: true, rule: Rule::Any },
    Check { name: "table_name", required: true, rule: Rule::Any },
]);

/// Addresses that may connect to a cluster over the public network.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct IpAccessListEntry {
    /// An IP address, or a range in CIDR notation such as `203.0.113.0/24`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
    /// What the addresses are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl IpAccessListEntry {
    /// One without any field set. The service needs `cidr`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cidr: into String);
    setter!(description: into String);
}

pub(super) static IP_ACCESS_LIST_ENTRY_FIELDS: Fields =
    Fields(&[Check { name: "cidr", required: true, rule: Rule::Any }]);

/// The access points of a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListAccessPointsResponse {
    /// The access points.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<AccessPoint>,
    /// Number of access points.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// The AWS encryption keys of a project.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListAwsCmekResponse {
    /// The keys.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<AwsCmek>,
}

/// A page of backups.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListBackupsResponse {
    /// The backups of this page.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Backup>,
    /// Number of backups on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// A page of clusters.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListClustersResponse {
    /// The clusters of this page.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Cluster>,
    /// Number of clusters on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// A page of imports.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListImportsResponse {
    /// The imports of this page.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Import>,
    /// Number of imports on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// The private endpoints of a cluster or of a project.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListPrivateEndpointsResponse {
    /// The private endpoints.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub endpoints: Vec<PrivateEndpoint>,
}

/// The private link endpoints of an access point.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListPrivateLinkEndpointsResponse {
    /// The endpoints.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<PrivateLinkEndpoint>,
    /// Number of endpoints.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// A page of projects.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListProjectsResponse {
    /// The projects of this page.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Project>,
    /// Number of projects on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// Where clusters can be created, and with which nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListProviderRegionsResponse {
    /// One item for each cluster type, provider and region.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ProviderRegion>,
}

/// A page of restores.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListRestoresResponse {
    /// The restores of this page.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Restore>,
    /// Number of restores on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// A file and its size.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct LocalFilePayload {
    /// Size of the file itself, before compression; at most 52428800 (50 MiB). Unit: bytes.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub total_size_bytes: Option<String>,
    /// The file, compressed with gzip and then encoded in base64. At most 52428800 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
}

impl LocalFilePayload {
    /// One without any field set. The service needs `total_size_bytes` and `content`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(total_size_bytes: into String);
    setter!(content: into String);
}

pub(super) static LOCAL_FILE_PAYLOAD_FIELDS: Fields = Fields(&[
    Check { name: "total_size_bytes", required: true, rule: Rule::Unsigned64 },
    Check { name: "content", required: true, rule: Rule::Any },
]);

/// Configuration of a cluster to create or to restore into.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct NewClusterConfig {
    /// Password of the `root` user, 8 to 64 characters. From 8 to 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_password: Option<Secret>,
    /// Port to connect to, 1024 to 65535 but not 10080. A Starter cluster has 4000 only. From 1024 to 65535.
    /// Default: 4000.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
    /// Nodes of the cluster. Needed for a Dedicated cluster, ignored for a Starter cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub components: Option<ClusterComponents>,
    /// Addresses that may connect over the public network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_access_list: Option<Vec<IpAccessListEntry>>,
}

impl NewClusterConfig {
    /// One without any field set. The service needs `root_password`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(root_password: into Secret);
    setter!(port: i32);
    setter!(components: ClusterComponents);
    setter!(ip_access_list: list IpAccessListEntry);
}

pub(super) static NEW_CLUSTER_CONFIG_FIELDS: Fields = Fields(&[
    Check { name: "root_password", required: true, rule: Rule::NotEmpty },
    Check { name: "port", required: false, rule: Rule::NotNegative },
    Check { name: "components", required: false, rule: Rule::Object(&CLUSTER_COMPONENTS_FIELDS) },
    Check {
        name: "ip_access_list",
        required: false,
        rule: Rule::List(&Rule::Object(&IP_ACCESS_LIST_ENTRY_FIELDS)),
    },
]);

/// The nodes of a cluster by component.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct NodeMap {
    /// TiDB nodes.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub tidb: Vec<ClusterNode>,
    /// TiKV nodes.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub tikv: Vec<ClusterNode>,
    /// TiFlash nodes.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub tiflash: Vec<ClusterNode>,
}

/// Allowed numbers of nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct NodeQuantityRange {
    /// Smallest number of nodes.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
    /// What the number grows by.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub step: Option<i32>,
}

/// A node size that a region offers, with how many nodes and how much storage it allows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct NodeSpecification {
    /// Size of a node as vCPUs and GiB of memory, such as `8C32G`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_size: Option<String>,
    /// Allowed numbers of nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_quantity_range: Option<NodeQuantityRange>,
    /// Allowed storage of each node; absent for TiDB nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_size_gib_range: Option<StorageSizeRange>,
}

open_enum! {
    /// Status of a node.
    pub enum NodeStatus {
        /// Serving.
        Available = "NODE_STATUS_AVAILABLE",
        /// Not serving.
        Unavailable = "NODE_STATUS_UNAVAILABLE",
        /// Being created.
        Creating = "NODE_STATUS_CREATING",
        /// Being removed.
        Deleting = "NODE_STATUS_DELETING",
    }
}

/// What an import would load.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PreviewImportResponse {
    /// One item for each target table.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub table_previews: Vec<TablePreview>,
}

/// An endpoint in your network that reaches a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PrivateEndpoint {
    /// Id of the private endpoint.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Cloud that hosts the endpoint and the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider: Option<CloudProvider>,
    /// Id of the cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Name of the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    /// Region of the endpoint by name, such as `Oregon`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_name: Option<String>,
    /// The provider's name of the endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_name: Option<String>,
    /// Status of the endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PrivateEndpointStatus>,
    /// Why the endpoint failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The provider's name of the service that the endpoint connects to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    /// Status of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_status: Option<PrivateEndpointServiceStatus>,
}

/// What private endpoints connect to in order to reach a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PrivateEndpointService {
    /// Cloud that hosts the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider: Option<CloudProvider>,
    /// The provider's name of the service, which an endpoint is created for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Status of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PrivateEndpointServiceStatus>,
    /// Host name to connect to through an endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns_name: Option<String>,
    /// Port to connect to.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
    /// Ids of the availability zones that the service is in; AWS only.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub az_ids: Vec<String>,
}

/// What the calls for the private endpoint service of a cluster return.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PrivateEndpointServiceResponse {
    /// The service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_endpoint_service: Option<PrivateEndpointService>,
}

open_enum! {
    /// Status of a private endpoint service.
    pub enum PrivateEndpointServiceStatus {
        /// Being created.
        Creating = "CREATING",
        /// Ready for use.
        Active = "ACTIVE",
        /// Being deleted.
        Deleting = "DELETING",
    }
}

open_enum! {
    /// Status of a private endpoint.
    pub enum PrivateEndpointStatus {
        /// Not accepted yet.
        Pending = "PENDING",
        /// Ready for use.
        Active = "ACTIVE",
        /// Being deleted.
        Deleting = "DELETING",
        /// Cannot be used; `message` says why.
        Failed = "FAILED",
    }
}

/// An endpoint in your network that reaches an access point.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PrivateLinkEndpoint {
    /// Id of the private link endpoint.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The provider's name of the endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_name: Option<String>,
    /// Status of the endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PrivateEndpointStatus>,
    /// Why the endpoint failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// What private link endpoints connect to in order to reach an access point.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PrivateLinkService {
    /// The provider's name of the service, which an endpoint is created for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    /// Status of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PrivateEndpointServiceStatus>,
}

/// A group of clusters with their users and settings.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Project {
    /// Id of the project.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the organization that the project belongs to.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub org_id: Option<String>,
    /// Name of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Kind of clusters that the project holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ProjectType>,
    /// Number of clusters in the project.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub cluster_count: Option<i64>,
    /// Number of users in the project.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub user_count: Option<i64>,
    /// When the project was created. On the wire, seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_timestamp: Option<Timestamp>,
    /// Whether the project's data is encrypted with AWS keys of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_cmek_enabled: Option<bool>,
}

open_enum! {
    /// Kind of clusters that a project holds.
    pub enum ProjectType {
        /// Dedicated clusters.
        Dedicated = "dedicated",
        /// TiDB X instances, such as Starter and Essential.
        Tidbx = "tidbx",
        /// The TiDB X instances that belong to no project of their own.
        TidbxVirtual = "tidbx_virtual",
    }
}

/// What a region offers for one type of cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ProviderRegion {
    /// Plan that the item is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_type: Option<ClusterType>,
    /// Cloud that the region belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider: Option<CloudProvider>,
    /// The provider's code of the region, such as `us-west-2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Choices for TiDB nodes.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub tidb: Vec<NodeSpecification>,
    /// Choices for TiKV nodes.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub tikv: Vec<NodeSpecification>,
    /// Choices for TiFlash nodes.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub tiflash: Vec<NodeSpecification>,
}

/// The restoring of a backup into a new cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Restore {
    /// Id of the restore.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// When the restore was created. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_timestamp: Option<Timestamp>,
    /// Id of the backup.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub backup_id: Option<String>,
    /// Id of the cluster that was backed up; `cluster` has the new one.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Status of the restore.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<RestoreStatus>,
    /// The new cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster: Option<RestoredCluster>,
    /// Why the restore failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
}

open_enum! {
    /// Status of a restore.
    pub enum RestoreStatus {
        /// Not started yet.
        Pending = "PENDING",
        /// The cluster is being created or loaded.
        Running = "RUNNING",
        /// Ended without a complete cluster.
        Failed = "FAILED",
        /// Complete.
        Success = "SUCCESS",
    }
}

/// The cluster that a backup is restored into.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct RestoredCluster {
    /// Id of the cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the cluster is doing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ClusterStatus>,
}

/// Allowed storage of each node.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct StorageSizeRange {
    /// Smallest storage of a node. Unit: GiB.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
    /// Largest storage of a node. Unit: GiB.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
}

/// Sample rows of a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TableData {
    /// Names of the columns, in the order of the values in a row.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub column_names: Vec<String>,
    /// The rows.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<TableRow>,
}

/// A table to create.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TableDefinition {
    /// Database of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database_name: Option<String>,
    /// Name of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// Columns of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<TableSchema>,
}

impl TableDefinition {
    /// One without any field set. The service needs `database_name`, `table_name` and `schema`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(database_name: into String);
    setter!(table_name: into String);
    setter!(schema: TableSchema);
}

pub(super) static TABLE_DEFINITION_FIELDS: Fields = Fields(&[
    Check { name: "database_name", required: true, rule: Rule::Any },
    Check { name: "table_name", required: true, rule: Rule::Any },
    Check { name: "schema", required: true, rule: Rule::Object(&TABLE_SCHEMA_FIELDS) },
]);

/// What an import would load into one table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TablePreview {
    /// Database of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database_name: Option<String>,
    /// Name of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// Columns of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_preview: Option<TableSchema>,
    /// Sample rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_preview: Option<TableData>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TableRow {
    /// The values, as text.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<String>,
}

/// The columns of a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TableSchema {
    /// The columns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column_definitions: Option<Vec<ColumnDefinition>>,
    /// Names of the columns that form the primary key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_key_columns: Option<Vec<String>>,
}

impl TableSchema {
    /// One without any field set. The service needs `column_definitions`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(column_definitions: list ColumnDefinition);
    setter!(primary_key_columns: list String);
}

pub(super) static TABLE_SCHEMA_FIELDS: Fields = Fields(&[Check {
    name: "column_definitions",
    required: true,
    rule: Rule::List(&Rule::Object(&COLUMN_DEFINITION_FIELDS)),
}]);

/// Size and number of the TiDB nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TidbComponent {
    /// Size of each node as vCPUs and GiB of memory, such as `8C16G`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_size: Option<String>,
    /// Number of nodes.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub node_quantity: Option<i32>,
}

impl TidbComponent {
    /// One without any field set. The service needs `node_size` and `node_quantity`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(node_size: into String);
    setter!(node_quantity: i32);
}

pub(super) static TIDB_COMPONENT_FIELDS: Fields = Fields(&[
    Check { name: "node_size", required: true, rule: Rule::Any },
    Check { name: "node_quantity", required: true, rule: Rule::Any },
]);

/// Size and number of the TiFlash nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TiflashComponent {
    /// Size of each node as vCPUs and GiB of memory, such as `8C64G`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_size: Option<String>,
    /// Storage of each node. Unit: GiB.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub storage_size_gib: Option<i32>,
    /// Number of nodes.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub node_quantity: Option<i32>,
}

impl TiflashComponent {
    /// One without any field set. The service needs `node_size`, `storage_size_gib` and `node_quantity`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(node_size: into String);
    setter!(storage_size_gib: i32);
    setter!(node_quantity: i32);
}

pub(super) static TIFLASH_COMPONENT_FIELDS: Fields = Fields(&[
    Check { name: "node_size", required: true, rule: Rule::Any },
    Check { name: "storage_size_gib", required: true, rule: Rule::Any },
    Check { name: "node_quantity", required: true, rule: Rule::Any },
]);

/// Size and number of the TiKV nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TikvComponent {
    /// Size of each node as vCPUs and GiB of memory, such as `8C32G`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_size: Option<String>,
    /// Storage of each node. Unit: GiB.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub storage_size_gib: Option<i32>,
    /// Number of nodes, a multiple of 3.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub node_quantity: Option<i32>,
}

impl TikvComponent {
    /// One without any field set. The service needs `node_size`, `storage_size_gib` and `node_quantity`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(node_size: into String);
    setter!(storage_size_gib: i32);
    setter!(node_quantity: i32);
}

pub(super) static TIKV_COMPONENT_FIELDS: Fields = Fields(&[
    Check { name: "node_size", required: true, rule: Rule::Any },
    Check { name: "storage_size_gib", required: true, rule: Rule::Any },
    Check { name: "node_quantity", required: true, rule: Rule::Any },
]);

/// New sizes and numbers of nodes; what is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UpdateClusterComponents {
    /// SQL nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tidb: Option<UpdateTidbComponent>,
    /// Row storage nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tikv: Option<UpdateTikvComponent>,
    /// Columnar storage nodes. The first ones of a cluster need all three fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tiflash: Option<UpdateTiflashComponent>,
}

impl UpdateClusterComponents {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tidb: UpdateTidbComponent);
    setter!(tikv: UpdateTikvComponent);
    setter!(tiflash: UpdateTiflashComponent);
}

pub(super) static UPDATE_CLUSTER_COMPONENTS_FIELDS: Fields =
    Fields(&[Check { name: "tidb", required: false, rule: Rule::Object(&UPDATE_TIDB_COMPONENT_FIELDS) }]);

/// A change to a cluster; only one of the two fields may be set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UpdateClusterConfig {
    /// New sizes and numbers of nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub components: Option<UpdateClusterComponents>,
    /// `true` pauses a cluster that is `AVAILABLE`, `false` resumes one that is `PAUSED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paused: Option<bool>,
}

impl UpdateClusterConfig {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(components: UpdateClusterComponents);
    setter!(paused: bool);
}

pub(super) static UPDATE_CLUSTER_CONFIG_FIELDS: Fields = Fields(&[Check {
    name: "components",
    required: false,
    rule: Rule::Object(&UPDATE_CLUSTER_COMPONENTS_FIELDS),
}]);

/// New size and number of the TiDB nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UpdateTidbComponent {
    /// Size of each node as vCPUs and GiB of memory, such as `16C32G`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_size: Option<String>,
    /// Number of nodes.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub node_quantity: Option<i32>,
    /// Id of the access point that these nodes serve.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub accesspoint_id: Option<String>,
}

impl UpdateTidbComponent {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(node_size: into String);
    setter!(node_quantity: i32);
    setter!(accesspoint_id: into String);
}

pub(super) static UPDATE_TIDB_COMPONENT_FIELDS: Fields =
    Fields(&[Check { name: "accesspoint_id", required: false, rule: Rule::Unsigned64 }]);

/// New size and number of the TiFlash nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UpdateTiflashComponent {
    /// Size of each node as vCPUs and GiB of memory, such as `16C128G`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_size: Option<String>,
    /// Storage of each node. It cannot shrink, and on AWS can change once in six hours. Unit: GiB.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub storage_size_gib: Option<i32>,
    /// Number of nodes.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub node_quantity: Option<i32>,
}

impl UpdateTiflashComponent {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(node_size: into String);
    setter!(storage_size_gib: i32);
    setter!(node_quantity: i32);
}

/// New size and number of the TiKV nodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UpdateTikvComponent {
    /// Size of each node as vCPUs and GiB of memory, such as `16C64G`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_size: Option<String>,
    /// Storage of each node. It cannot shrink, and on AWS can change once in six hours. Unit: GiB.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub storage_size_gib: Option<i32>,
    /// Number of nodes, a multiple of 3.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub node_quantity: Option<i32>,
}

impl UpdateTikvComponent {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(node_size: into String);
    setter!(storage_size_gib: i32);
    setter!(node_quantity: i32);
}

/// What `v1beta.imports.upload_file` returns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UploadImportFileResponse {
    /// Id of the upload; an import has it as its source, in `file://<id>/`.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub upload_stub_id: Option<String>,
}
