// Generated from api/dedicated.yaml by codegen; do not edit.

//! TiDB Cloud Dedicated.
//!
//! Creates, scales, pauses and connects clusters of reserved nodes, loads data into them and streams changes
//! out of them. Every change returns at once; a state field shows its progress.

use crate::client::Client;

pub mod clusters;
mod models;
pub mod regions;

pub use models::*;

/// Creates, scales, pauses and connects clusters of reserved nodes, loads data into them and streams changes
/// out of them. Every change returns at once; a state field shows its progress.
#[derive(Clone, Debug)]
pub struct Dedicated {
    client: Client,
}

impl Dedicated {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Clusters of reserved nodes.
    pub fn clusters(&self) -> clusters::Clusters {
        clusters::Clusters::new(&self.client)
    }

    /// Regions in which a cluster can be created, and the nodes that they offer.
    pub fn regions(&self) -> regions::Regions {
        regions::Regions::new(&self.client)
    }
}
