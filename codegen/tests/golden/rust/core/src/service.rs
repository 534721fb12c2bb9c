// Generated from api/ by codegen; do not edit.

//! Which services there are, and where.

#![allow(clippy::doc_markdown, reason = "descriptions are prose, with the names of products")]

/// A host of TiDB Cloud and what it offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Service {
    /// Pets.
    Pets,
}

impl Service {
    /// All services, sorted by name.
    pub const ALL: &[Self] = &[Self::Pets];

    /// The name that canonical operation names begin with.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pets => "pets",
        }
    }

    /// The origin to which an operation's whole path is appended unless an endpoint is set.
    pub const fn default_endpoint(self) -> &'static str {
        match self {
            Self::Pets => "https://pets.example.com",
        }
    }
}
