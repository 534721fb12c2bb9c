//! The serverless service: Starter and Essential clusters, their branches, exports and imports.

pub(crate) mod branches;
mod charges;
pub(crate) mod clusters;
mod endpoints;
pub(crate) mod exports;
pub(crate) mod imports;
mod places;
pub(crate) mod regions;
