//! The serverless service: Starter and Essential clusters, their branches, exports and imports, backups and
//! audit logs.

pub(crate) mod audit_files;
pub(crate) mod audit_logs;
pub(crate) mod audit_rules;
pub(crate) mod backups;
pub(crate) mod branches;
mod charges;
pub(crate) mod clusters;
mod endpoints;
pub(crate) mod export_files;
pub(crate) mod exports;
pub(crate) mod imports;
pub(crate) mod regions;
pub(crate) mod uploads;
