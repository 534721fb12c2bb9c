//! The serverless service: Starter and Essential clusters, their branches, exports and imports.

pub(crate) mod branches;
pub(crate) mod clusters;
pub(crate) mod endpoints;
pub(crate) mod regions;
