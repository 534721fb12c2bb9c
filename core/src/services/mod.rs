// Generated from api/ by codegen; do not edit.

//! The services of TiDB Cloud, one module each.

#![allow(clippy::doc_markdown, reason = "descriptions are prose, with the names of products")]

#[cfg(feature = "typed")]
use crate::client::Client;

#[cfg(feature = "billing")]
pub mod billing;
#[cfg(feature = "data-service")]
pub mod data_service;
#[cfg(feature = "dedicated")]
pub mod dedicated;
#[cfg(feature = "iam")]
pub mod iam;
#[cfg(feature = "msp")]
pub mod msp;
pub mod operations;
#[cfg(feature = "premium")]
pub mod premium;
#[cfg(feature = "serverless")]
pub mod serverless;
#[cfg(feature = "v1beta")]
pub mod v1beta;

#[cfg(feature = "typed")]
impl Client {
    /// Reads an organization's bills of this month and of the six before it, and asks what was spent on what.
    /// All amounts are in US cents. The key needs the role of an owner or billing manager of the
    /// organization.
    #[cfg(feature = "billing")]
    pub fn billing(&self) -> billing::Billing {
        billing::Billing::new(self)
    }

    /// Makes web APIs out of SQL statements. A Data App holds endpoints, each a statement behind a path, on
    /// the clusters that are its data sources. Endpoints are drafts until a deployment puts them online,
    /// where they are called with API keys of the Data App's own.
    #[cfg(feature = "data-service")]
    pub fn data_service(&self) -> data_service::DataService {
        data_service::DataService::new(self)
    }

    /// Creates, scales, pauses and connects clusters of reserved nodes, loads data into them and streams
    /// changes out of them. Every change returns at once; a state field shows its progress.
    #[cfg(feature = "dedicated")]
    pub fn dedicated(&self) -> dedicated::Dedicated {
        dedicated::Dedicated::new(self)
    }

    /// Manages who and what may use an organization: API keys, members and their invitations, projects, and
    /// the SQL users of clusters. Its audit log says what was done in the console and through the API.
    #[cfg(feature = "iam")]
    pub fn iam(&self) -> iam::Iam {
        iam::Iam::new(self)
    }

    /// For organizations that resell TiDB Cloud to customers of their own. Deprecated since October 2024: the
    /// Partner Management API of TiDB Cloud takes its place.
    #[cfg(feature = "msp")]
    pub fn msp(&self) -> msp::Msp {
        msp::Msp::new(self)
    }

    /// Creates and runs Premium instances, backs them up, restores them, and replicates their changes to
    /// other systems. Every change returns at once; a state field shows its progress. The service is in beta.
    #[cfg(feature = "premium")]
    pub fn premium(&self) -> premium::Premium {
        premium::Premium::new(self)
    }

    /// Creates and runs serverless TiDB clusters of the Starter and Essential plans, branches them, and moves
    /// data in and out through object storage. Every change returns at once; a state field shows its
    /// progress.
    #[cfg(feature = "serverless")]
    pub fn serverless(&self) -> serverless::Serverless {
        serverless::Serverless::new(self)
    }

    /// Manages projects, Dedicated and Starter clusters, and a cluster's backups, restores, imports and
    /// private endpoints. Every change returns at once; its progress shows in a status field. Field names are
    /// snake_case, and ids are strings that hold unsigned 64-bit integers.
    #[cfg(feature = "v1beta")]
    pub fn v1beta(&self) -> v1beta::V1beta {
        v1beta::V1beta::new(self)
    }
}
