//! Where clusters can run, and of which nodes they can be made.

use serde::Serialize;

use crate::services::{Call, Reply, reply};

/// Sizes and numbers of one component's nodes.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct NodeSpecification {
    pub(crate) node_size: &'static str,
    pub(crate) node_quantity_range: QuantityRange,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) storage_size_gib_range: Option<StorageRange>,
}

#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct QuantityRange {
    pub(crate) min: i64,
    pub(crate) step: i64,
}

#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct StorageRange {
    pub(crate) min: i64,
    pub(crate) max: i64,
}

/// A region for one type of cluster.
#[derive(Debug, Serialize)]
pub(crate) struct ProviderRegion {
    cluster_type: &'static str,
    cloud_provider: &'static str,
    region: &'static str,
    pub(crate) tidb: &'static [NodeSpecification],
    pub(crate) tikv: &'static [NodeSpecification],
    pub(crate) tiflash: &'static [NodeSpecification],
}

#[derive(Serialize)]
struct List {
    items: &'static [ProviderRegion],
}

const STORAGE: Option<StorageRange> = Some(StorageRange { min: 200, max: 4096 });

const fn nodes(size: &'static str, min: i64, step: i64, storage: Option<StorageRange>) -> NodeSpecification {
    NodeSpecification {
        node_size: size,
        node_quantity_range: QuantityRange { min, step },
        storage_size_gib_range: storage,
    }
}

const TIDB: &[NodeSpecification] = &[
    nodes("4C16G", 1, 1, None),
    nodes("8C16G", 1, 1, None),
    nodes("8C32G", 1, 1, None),
    nodes("16C32G", 1, 1, None),
    nodes("16C64G", 1, 1, None),
];
const TIKV: &[NodeSpecification] = &[
    nodes("4C16G", 3, 3, STORAGE),
    nodes("8C32G", 3, 3, STORAGE),
    nodes("8C64G", 3, 3, STORAGE),
    nodes("16C64G", 3, 3, STORAGE),
];
const TIFLASH: &[NodeSpecification] = &[nodes("8C64G", 0, 1, STORAGE), nodes("16C128G", 0, 1, STORAGE)];

const fn dedicated(cloud_provider: &'static str, region: &'static str) -> ProviderRegion {
    ProviderRegion {
        cluster_type: "DEDICATED",
        cloud_provider,
        region,
        tidb: TIDB,
        tikv: TIKV,
        tiflash: TIFLASH,
    }
}

const fn developer(region: &'static str) -> ProviderRegion {
    ProviderRegion {
        cluster_type: "DEVELOPER",
        cloud_provider: "AWS",
        region,
        tidb: &[],
        tikv: &[],
        tiflash: &[],
    }
}

static REGIONS: [ProviderRegion; 12] = [
    dedicated("AWS", "us-east-1"),
    dedicated("AWS", "us-west-2"),
    dedicated("AWS", "eu-central-1"),
    dedicated("AWS", "ap-northeast-1"),
    dedicated("GCP", "us-west1"),
    dedicated("GCP", "us-central1"),
    dedicated("GCP", "asia-northeast1"),
    developer("us-east-1"),
    developer("us-west-2"),
    developer("eu-central-1"),
    developer("ap-northeast-1"),
    developer("ap-southeast-1"),
];

/// What a region offers for a type of cluster, if it offers that at all.
pub(crate) fn find(
    cluster_type: &str,
    cloud_provider: &str,
    region: &str,
) -> Option<&'static ProviderRegion> {
    REGIONS.iter().find(|offer| {
        (offer.cluster_type, offer.cloud_provider, offer.region) == (cluster_type, cloud_provider, region)
    })
}

pub(crate) fn list(_call: &Call<'_>) -> Reply {
    reply(&List { items: &REGIONS })
}
