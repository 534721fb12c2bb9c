// Generated from api/premium.yaml by codegen; do not edit.

//! TiDB Cloud Premium.
//!
//! Creates and runs Premium instances, backs them up, restores them, and replicates their changes to other
//! systems. Every change returns at once; a state field shows its progress. The service is in beta.

use crate::client::Client;

pub mod backups;
pub mod changefeeds;
pub mod instances;
mod models;
pub mod regions;

pub use models::*;

/// Creates and runs Premium instances, backs them up, restores them, and replicates their changes to other
/// systems. Every change returns at once; a state field shows its progress. The service is in beta.
#[derive(Clone, Debug)]
pub struct Premium {
    client: Client,
}

impl Premium {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Backups of instances, taken every day or by hand, and what is restored from them.
    pub fn backups(&self) -> backups::Backups {
        backups::Backups::new(&self.client)
    }

    /// Replication of an instance's changes to Kafka, MySQL or object storage.
    pub fn changefeeds(&self) -> changefeeds::Changefeeds {
        changefeeds::Changefeeds::new(&self.client)
    }

    /// Premium instances.
    pub fn instances(&self) -> instances::Instances {
        instances::Instances::new(&self.client)
    }

    /// Regions in which an instance can be created.
    pub fn regions(&self) -> regions::Regions {
        regions::Regions::new(&self.client)
    }
}
