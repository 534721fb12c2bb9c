// Generated from api/dedicated.yaml by codegen; do not edit.

//! What the operations take and give.

#![allow(deprecated, reason = "derived code reads every field")]

use serde::{Deserialize, Serialize};

use crate::open_enum;
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
