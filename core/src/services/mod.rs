// Generated from api/serverless.yaml and api/v1beta.yaml by codegen; do not edit.

//! The services of TiDB Cloud, one module each.

#![allow(clippy::doc_markdown, reason = "descriptions are prose, with the names of products")]

use crate::client::Client;

pub mod operations;
pub mod serverless;
pub mod v1beta;

/// A host of TiDB Cloud and what it offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Service {
    /// TiDB Cloud Starter and Essential.
    Serverless,
    /// TiDB Cloud API v1beta.
    V1beta,
}

impl Service {
    /// All services, sorted by name.
    pub const ALL: &[Self] = &[Self::Serverless, Self::V1beta];

    /// The name that canonical operation names begin with.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Serverless => "serverless",
            Self::V1beta => "v1beta",
        }
    }

    /// The origin to which an operation's whole path is appended unless an endpoint is set.
    pub const fn default_endpoint(self) -> &'static str {
        match self {
            Self::Serverless => "https://serverless.tidbapi.com",
            Self::V1beta => "https://api.tidbcloud.com",
        }
    }
}

impl Client {
    /// Creates and runs serverless TiDB clusters of the Starter and Essential plans, branches them, and moves
    /// data in and out through object storage. Every change returns at once; a state field shows its
    /// progress.
    pub fn serverless(&self) -> serverless::Serverless {
        serverless::Serverless::new(self)
    }

    /// Manages projects, Dedicated and Starter clusters, and a cluster's backups, restores, imports and
    /// private endpoints. Every change returns at once; its progress shows in a status field. Field names are
    /// snake_case, and ids are strings that hold unsigned 64-bit integers.
    pub fn v1beta(&self) -> v1beta::V1beta {
        v1beta::V1beta::new(self)
    }
}
