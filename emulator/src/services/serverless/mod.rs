//! The serverless service: Starter and Essential clusters, their branches, exports and imports, backups and
//! audit logs, and what moves data between them and other systems.

pub(crate) mod audit_files;
pub(crate) mod audit_logs;
pub(crate) mod audit_rules;
pub(crate) mod backups;
pub(crate) mod branches;
pub(crate) mod changefeeds;
mod charges;
pub(crate) mod clusters;
mod dataflow;
mod endpoints;
pub(crate) mod export_files;
pub(crate) mod exports;
pub(crate) mod imports;
pub(crate) mod migration_prechecks;
mod migration_sources;
pub(crate) mod migrations;
pub(crate) mod private_link_connections;
pub(crate) mod regions;
pub(crate) mod sink_endpoints;
mod sinks;
mod table_filter;
pub(crate) mod uploads;
