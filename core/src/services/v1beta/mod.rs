// Generated from api/v1beta.yaml by codegen; do not edit.

//! TiDB Cloud API v1beta.
//!
//! Manages projects, Dedicated and Starter clusters, and a cluster's backups, restores, imports and private
//! endpoints. Every change returns at once; its progress shows in a status field. Field names are snake_case,
//! and ids are strings that hold unsigned 64-bit integers.

use crate::client::Client;

pub mod access_points;
pub mod aws_cmek;
pub mod backups;
pub mod clusters;
pub mod imports;
mod models;
pub mod private_endpoints;
pub mod private_link_endpoints;
pub mod projects;
pub mod restores;

pub use models::*;

/// Manages projects, Dedicated and Starter clusters, and a cluster's backups, restores, imports and private
/// endpoints. Every change returns at once; its progress shows in a status field. Field names are snake_case,
/// and ids are strings that hold unsigned 64-bit integers.
#[derive(Clone, Debug)]
pub struct V1beta {
    client: Client,
}

impl V1beta {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Ways into a Dedicated cluster, each with endpoints of its own.
    pub fn access_points(&self) -> access_points::AccessPoints {
        access_points::AccessPoints::new(&self.client)
    }

    /// Encryption keys of your own in AWS KMS.
    pub fn aws_cmek(&self) -> aws_cmek::AwsCmek {
        aws_cmek::AwsCmek::new(&self.client)
    }

    /// Backups of Dedicated clusters.
    pub fn backups(&self) -> backups::Backups {
        backups::Backups::new(&self.client)
    }

    /// Dedicated and Starter clusters, and the regions and node sizes they can use.
    pub fn clusters(&self) -> clusters::Clusters {
        clusters::Clusters::new(&self.client)
    }

    /// Loading files into a cluster (deprecated).
    pub fn imports(&self) -> imports::Imports {
        imports::Imports::new(&self.client)
    }

    /// Private network access to Dedicated clusters through AWS PrivateLink or Google Cloud Private Service
    /// Connect.
    pub fn private_endpoints(&self) -> private_endpoints::PrivateEndpoints {
        private_endpoints::PrivateEndpoints::new(&self.client)
    }

    /// Private endpoints of yours that an access point accepts.
    pub fn private_link_endpoints(&self) -> private_link_endpoints::PrivateLinkEndpoints {
        private_link_endpoints::PrivateLinkEndpoints::new(&self.client)
    }

    /// Projects, which group clusters and their users.
    pub fn projects(&self) -> projects::Projects {
        projects::Projects::new(&self.client)
    }

    /// Restoring a backup of a Dedicated cluster into a new cluster.
    pub fn restores(&self) -> restores::Restores {
        restores::Restores::new(&self.client)
    }
}
