// Generated from api/dedicated.yaml by codegen; do not edit.

//! What the operations take and give.

#![allow(deprecated, reason = "derived code reads every field")]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::builder::setter;
use crate::open_enum;
use crate::timestamp::Timestamp;
use crate::wire;

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

/// What resuming a cluster answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ResumeClusterResponse {
    /// The cluster as it is being resumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster: Option<Cluster>,
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
