// Generated from api/dedicated.yaml by codegen; do not edit.

//! TiDB Cloud Dedicated.
//!
//! Creates, scales, pauses and connects clusters of reserved nodes, loads data into them and streams changes
//! out of them. Every change returns at once; a state field shows its progress.

use crate::client::Client;

pub mod changefeeds;
pub mod clusters;
pub mod imports;
pub mod integrations;
mod models;
pub mod private_endpoint_connections;
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

    /// Streams of a cluster's changes to Kafka, to MySQL or to object storage.
    pub fn changefeeds(&self) -> changefeeds::Changefeeds {
        changefeeds::Changefeeds::new(&self.client)
    }

    /// Clusters of reserved nodes.
    pub fn clusters(&self) -> clusters::Clusters {
        clusters::Clusters::new(&self.client)
    }

    /// Imports of files into a cluster.
    pub fn imports(&self) -> imports::Imports {
        imports::Imports::new(&self.client)
    }

    /// Services to which a cluster's metrics go.
    pub fn integrations(&self) -> integrations::Integrations {
        integrations::Integrations::new(&self.client)
    }

    /// Private connections from a network of the customer's to a group of TiDB nodes.
    pub fn private_endpoint_connections(&self) -> private_endpoint_connections::PrivateEndpointConnections {
        private_endpoint_connections::PrivateEndpointConnections::new(&self.client)
    }

    /// Regions in which a cluster can be created, and the nodes that they offer.
    pub fn regions(&self) -> regions::Regions {
        regions::Regions::new(&self.client)
    }
}
