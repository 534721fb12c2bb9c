// Generated from api/iam.yaml by codegen; do not edit.

//! TiDB Cloud identity and access.
//!
//! Manages who and what may use an organization: API keys, members and their invitations, projects, and the
//! SQL users of clusters. Its audit log says what was done in the console and through the API.

use crate::client::Client;

pub mod api_keys;
pub mod audit_logs;
pub mod members;
mod models;
pub mod projects;
pub mod sql_users;

pub use models::*;

/// Manages who and what may use an organization: API keys, members and their invitations, projects, and the
/// SQL users of clusters. Its audit log says what was done in the console and through the API.
#[derive(Clone, Debug)]
pub struct Iam {
    client: Client,
}

impl Iam {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// API keys, each with a role in the organization or in one project.
    pub fn api_keys(&self) -> api_keys::ApiKeys {
        api_keys::ApiKeys::new(&self.client)
    }

    /// What was done in the organization, by whom and from where.
    pub fn audit_logs(&self) -> audit_logs::AuditLogs {
        audit_logs::AuditLogs::new(&self.client)
    }

    /// The people of an organization, their roles, and invitations to join it.
    pub fn members(&self) -> members::Members {
        members::Members::new(&self.client)
    }

    /// Projects, which group clusters and their users.
    pub fn projects(&self) -> projects::Projects {
        projects::Projects::new(&self.client)
    }

    /// Users of a cluster's database.
    pub fn sql_users(&self) -> sql_users::SqlUsers {
        sql_users::SqlUsers::new(&self.client)
    }
}
