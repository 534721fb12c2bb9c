// Generated from api/dedicated.yaml by codegen; do not edit.

//! TiDB Cloud Dedicated.
//!
//! Creates, scales, pauses and connects clusters of reserved nodes, loads data into them and streams changes
//! out of them. Every change returns at once; a state field shows its progress.

use crate::client::Client;

pub mod audit_logs;
pub mod changefeeds;
pub mod clusters;
pub mod imports;
pub mod integrations;
pub mod maintenance_tasks;
pub mod maintenance_windows;
mod models;
pub mod network_containers;
pub mod private_endpoint_connections;
pub mod regions;
pub mod tidb_node_groups;
pub mod vpc_peerings;

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

    /// Records of who did what in a cluster, and which of them are kept.
    pub fn audit_logs(&self) -> audit_logs::AuditLogs {
        audit_logs::AuditLogs::new(&self.client)
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

    /// Work that the service has announced for the clusters of a project.
    pub fn maintenance_tasks(&self) -> maintenance_tasks::MaintenanceTasks {
        maintenance_tasks::MaintenanceTasks::new(&self.client)
    }

    /// When in the week the service may work on the clusters of a project.
    pub fn maintenance_windows(&self) -> maintenance_windows::MaintenanceWindows {
        maintenance_windows::MaintenanceWindows::new(&self.client)
    }

    /// Ranges of addresses in which the clusters of a project live, one a region.
    pub fn network_containers(&self) -> network_containers::NetworkContainers {
        network_containers::NetworkContainers::new(&self.client)
    }

    /// Private connections from a network of the customer's to a group of TiDB nodes.
    pub fn private_endpoint_connections(&self) -> private_endpoint_connections::PrivateEndpointConnections {
        private_endpoint_connections::PrivateEndpointConnections::new(&self.client)
    }

    /// Regions in which a cluster can be created, and the nodes that they offer.
    pub fn regions(&self) -> regions::Regions {
        regions::Regions::new(&self.client)
    }

    /// Groups of TiDB nodes of a cluster, each with connections of its own.
    pub fn tidb_node_groups(&self) -> tidb_node_groups::TidbNodeGroups {
        tidb_node_groups::TidbNodeGroups::new(&self.client)
    }

    /// Peerings between the network of a project and networks of a customer.
    pub fn vpc_peerings(&self) -> vpc_peerings::VpcPeerings {
        vpc_peerings::VpcPeerings::new(&self.client)
    }
}
