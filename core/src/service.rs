// Generated from api/data_service.yaml, api/dedicated.yaml, api/serverless.yaml and api/v1beta.yaml by codegen; do not edit.

//! Which services there are, and where.

#![allow(clippy::doc_markdown, reason = "descriptions are prose, with the names of products")]

/// A host of TiDB Cloud and what it offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Service {
    /// TiDB Cloud Data Service.
    DataService,
    /// TiDB Cloud Dedicated.
    Dedicated,
    /// TiDB Cloud Starter and Essential.
    Serverless,
    /// TiDB Cloud API v1beta.
    V1beta,
}

impl Service {
    /// All services, sorted by name.
    pub const ALL: &[Self] = &[Self::DataService, Self::Dedicated, Self::Serverless, Self::V1beta];

    /// The name that canonical operation names begin with.
    pub const fn name(self) -> &'static str {
        match self {
            Self::DataService => "data_service",
            Self::Dedicated => "dedicated",
            Self::Serverless => "serverless",
            Self::V1beta => "v1beta",
        }
    }

    /// The origin to which an operation's whole path is appended unless an endpoint is set.
    pub const fn default_endpoint(self) -> &'static str {
        match self {
            Self::DataService => "https://dataservice.tidbapi.com",
            Self::Dedicated => "https://dedicated.tidbapi.com",
            Self::Serverless => "https://serverless.tidbapi.com",
            Self::V1beta => "https://api.tidbcloud.com",
        }
    }
}
