// Generated from api/serverless.yaml by codegen; do not edit.

//! TiDB Cloud Starter and Essential.
//!
//! Creates and runs serverless TiDB clusters of the Starter and Essential plans, branches them, and moves
//! data in and out through object storage. Every change returns at once; a state field shows its progress.

use crate::client::Client;

pub mod audit_logs;
pub mod backups;
pub mod branches;
pub mod changefeeds;
pub mod clusters;
pub mod exports;
pub mod imports;
pub mod migration_prechecks;
pub mod migrations;
mod models;
pub mod private_link_connections;
pub mod regions;

pub use models::*;

/// Creates and runs serverless TiDB clusters of the Starter and Essential plans, branches them, and moves
/// data in and out through object storage. Every change returns at once; a state field shows its progress.
#[derive(Clone, Debug)]
pub struct Serverless {
    client: Client,
}

impl Serverless {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// What a cluster's audit log records, where it is kept, and its files.
    pub fn audit_logs(&self) -> audit_logs::AuditLogs {
        audit_logs::AuditLogs::new(&self.client)
    }

    /// Backups that the service makes of a cluster, and new clusters made from them.
    pub fn backups(&self) -> backups::Backups {
        backups::Backups::new(&self.client)
    }

    /// Copies of a cluster at a point in time, to develop and test against.
    pub fn branches(&self) -> branches::Branches {
        branches::Branches::new(&self.client)
    }

    /// Streams of a cluster's changes to Kafka or MySQL.
    pub fn changefeeds(&self) -> changefeeds::Changefeeds {
        changefeeds::Changefeeds::new(&self.client)
    }

    /// Starter and Essential clusters.
    pub fn clusters(&self) -> clusters::Clusters {
        clusters::Clusters::new(&self.client)
    }

    /// Exports of a cluster's data to object storage, or to files to download.
    pub fn exports(&self) -> exports::Exports {
        exports::Exports::new(&self.client)
    }

    /// Imports of files into a cluster.
    pub fn imports(&self) -> imports::Imports {
        imports::Imports::new(&self.client)
    }

    /// Checks of what a migration would meet.
    pub fn migration_prechecks(&self) -> migration_prechecks::MigrationPrechecks {
        migration_prechecks::MigrationPrechecks::new(&self.client)
    }

    /// Migrations from MySQL into a cluster.
    pub fn migrations(&self) -> migrations::Migrations {
        migrations::Migrations::new(&self.client)
    }

    /// Ways out of a cluster to private endpoint services, for changefeeds and migrations.
    pub fn private_link_connections(&self) -> private_link_connections::PrivateLinkConnections {
        private_link_connections::PrivateLinkConnections::new(&self.client)
    }

    /// Regions in which a cluster can be created.
    pub fn regions(&self) -> regions::Regions {
        regions::Regions::new(&self.client)
    }
}
