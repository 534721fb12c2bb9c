// Generated from api/ by codegen; do not edit.

//! Which services there are, and where.

#![allow(clippy::doc_markdown, reason = "descriptions are prose, with the names of products")]

/// A host of TiDB Cloud and what it offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Service {
    /// TiDB Cloud billing.
    Billing,
    /// TiDB Cloud Data Service.
    DataService,
    /// TiDB Cloud Dedicated.
    Dedicated,
    /// TiDB Cloud identity and access.
    Iam,
    /// TiDB Cloud for managed service providers.
    Msp,
    /// TiDB Cloud Premium.
    Premium,
    /// TiDB Cloud Starter and Essential.
    Serverless,
    /// TiDB Cloud API v1beta.
    V1beta,
}

impl Service {
    /// All services, sorted by name.
    pub const ALL: &[Self] = &[
        Self::Billing,
        Self::DataService,
        Self::Dedicated,
        Self::Iam,
        Self::Msp,
        Self::Premium,
        Self::Serverless,
        Self::V1beta,
    ];

    /// The name that canonical operation names begin with.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Billing => "billing",
            Self::DataService => "data_service",
            Self::Dedicated => "dedicated",
            Self::Iam => "iam",
            Self::Msp => "msp",
            Self::Premium => "premium",
            Self::Serverless => "serverless",
            Self::V1beta => "v1beta",
        }
    }

    /// The origin to which an operation's whole path is appended unless an endpoint is set.
    pub const fn default_endpoint(self) -> &'static str {
        match self {
            Self::Billing => "https://billing.tidbapi.com",
            Self::DataService => "https://dataservice.tidbapi.com",
            Self::Dedicated => "https://dedicated.tidbapi.com",
            Self::Iam => "https://iam.tidbapi.com",
            Self::Msp => "https://msp.tidbapi.com",
            Self::Premium => "https://cloud.tidbapi.com",
            Self::Serverless => "https://serverless.tidbapi.com",
            Self::V1beta => "https://api.tidbcloud.com",
        }
    }
}
