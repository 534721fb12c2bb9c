//! Who asks: the API keys of an organization, and what each may see and do.
//!
//! Each key is a principal of its own, with its own credential, its own minute of requests, and one role: in
//! the whole organization, or in one project. What a key may not see is to it as if it did not exist; what it
//! sees and may not change is forbidden. A handler asks its `Call`:
//!
//! - `call.may_see(project_id)` filters lists;
//! - `call.require_access(project_id, "cluster", id)` belongs into whatever finds a resource: 404 when it is
//!   hidden, and 403 when the operation is no GET and the key may only look;
//! - `call.require_project(project_id)` is the second half of that alone;
//! - `call.require_data_access(project_id)` is for what works on data, which more roles may do;
//! - `call.grant` answers what concerns the organization: owners, bills, audit logs;
//! - `call.default_project()` is where things go when nothing is said.

use std::sync::Arc;

use parking_lot::RwLock;
use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::digest::Credential;
use crate::ids::random_text;
use crate::organization::Organization;
use crate::quota::Quota;

/// The roles, by the names that the service gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Role {
    #[serde(rename = "org:owner")]
    OrganizationOwner,
    #[serde(rename = "org:member")]
    OrganizationViewer,
    #[serde(rename = "org:billing_admin")]
    BillingManager,
    #[serde(rename = "org:billing_viewer")]
    BillingViewer,
    #[serde(rename = "org:audit_admin")]
    AuditManager,
    #[serde(rename = "project:owner")]
    ProjectOwner,
    #[serde(rename = "project:dev")]
    DataReadWrite,
    #[serde(rename = "project:readonly")]
    DataReadOnly,
    #[serde(rename = "project:ctl_plane_viewer")]
    ProjectViewer,
}

impl Role {
    /// Whether it is a role in one project, not in the organization.
    pub(crate) const fn is_of_project(self) -> bool {
        matches!(self, Self::ProjectOwner | Self::DataReadWrite | Self::DataReadOnly | Self::ProjectViewer)
    }
}

/// A role, and the project for which it is given: `None` for the roles of the organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Grant {
    pub(crate) role: Role,
    pub(crate) project_id: Option<u64>,
}

impl Grant {
    /// What the first key of an organization has.
    pub(crate) const OWNER: Self = Self { role: Role::OrganizationOwner, project_id: None };

    pub(crate) const fn is_owner(self) -> bool {
        matches!(self.role, Role::OrganizationOwner)
    }

    /// Whether a project and all that is in it can be seen.
    pub(crate) fn may_see(self, project_id: u64) -> bool {
        match self.role {
            Role::OrganizationOwner | Role::OrganizationViewer => true,
            Role::BillingManager | Role::BillingViewer | Role::AuditManager => false,
            _ => self.project_id == Some(project_id),
        }
    }

    /// Whether what is in a project can be made, changed and deleted.
    pub(crate) fn may_change(self, project_id: u64) -> bool {
        self.is_owner() || (self.role == Role::ProjectOwner && self.may_see(project_id))
    }

    /// Whether data in the clusters of a project can be read.
    pub(crate) fn may_read_data(self, project_id: u64) -> bool {
        self.may_change_data(project_id) || (self.role == Role::DataReadOnly && self.may_see(project_id))
    }

    /// Whether data in the clusters of a project can be changed.
    pub(crate) fn may_change_data(self, project_id: u64) -> bool {
        self.may_change(project_id) || (self.role == Role::DataReadWrite && self.may_see(project_id))
    }

    /// Whether the bills of the organization can be read.
    pub(crate) const fn may_see_bills(self) -> bool {
        matches!(self.role, Role::OrganizationOwner | Role::BillingManager | Role::BillingViewer)
    }

    /// Whether the audit logs of the organization can be read.
    pub(crate) const fn may_see_audit_logs(self) -> bool {
        matches!(self.role, Role::OrganizationOwner | Role::AuditManager)
    }
}

/// An API key.
pub(crate) struct ApiKey {
    pub(crate) id: u64,
    pub(crate) credential: Credential,
    pub(crate) quota: Quota,
    pub(crate) created: Moment,
    settings: RwLock<Settings>,
}

/// What can be changed of a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Settings {
    pub(crate) display_name: String,
    pub(crate) grant: Grant,
}

/// A key in a state file.
#[derive(Serialize, Deserialize)]
pub(crate) struct SavedKey {
    id: u64,
    public_key: String,
    private_key: String,
    rate_limit: Option<u32>,
    created: Moment,
    settings: Settings,
}

impl ApiKey {
    /// A new key: of the pair given, or of a random one.
    pub(crate) fn new(
        id: u64,
        pair: Option<(String, String)>,
        settings: Settings,
        rate_limit: Option<u32>,
        now: Moment,
    ) -> Self {
        let random = || (random_text(8).to_uppercase(), [8, 4, 4, 4, 12].map(random_text).join("-"));
        let (public_key, private_key) = pair.unwrap_or_else(random);
        Self {
            id,
            credential: Credential::new(public_key, private_key),
            quota: Quota::new(rate_limit),
            created: now,
            settings: RwLock::new(settings),
        }
    }

    pub(crate) fn public_key(&self) -> &str {
        self.credential.public_key()
    }

    pub(crate) fn settings(&self) -> Settings {
        self.settings.read().clone()
    }

    pub(crate) fn grant(&self) -> Grant {
        self.settings.read().grant
    }

    pub(crate) fn set(&self, settings: Settings) {
        *self.settings.write() = settings;
    }

    pub(crate) fn save(&self) -> SavedKey {
        SavedKey {
            id: self.id,
            public_key: self.public_key().to_owned(),
            private_key: self.credential.private_key().to_owned(),
            rate_limit: self.quota.limit(),
            created: self.created,
            settings: self.settings(),
        }
    }
}

impl From<SavedKey> for ApiKey {
    fn from(saved: SavedKey) -> Self {
        let pair = (saved.public_key, saved.private_key);
        Self::new(saved.id, Some(pair), saved.settings, saved.rate_limit, saved.created)
    }
}

/// Who signed a request: a key, and the organization that it belongs to.
#[derive(Clone)]
pub(crate) struct Principal {
    pub(crate) organization: Arc<Organization>,
    pub(crate) key: Arc<ApiKey>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant(role: &str, project_id: Option<u64>) -> Grant {
        Grant { role: serde_json::from_value(role.into()).expect("a role"), project_id }
    }

    #[test]
    fn organization_roles_reach_over_all_projects() {
        assert!(Grant::OWNER.may_see(1) && Grant::OWNER.may_change(1));
        let viewer = grant("org:member", None);
        assert!(viewer.may_see(1) && !viewer.may_change(1) && !viewer.may_see_bills());
        let billing = grant("org:billing_viewer", None);
        assert!(billing.may_see_bills() && !billing.may_see(1) && !billing.may_see_audit_logs());
        assert!(grant("org:audit_admin", None).may_see_audit_logs());
    }

    #[test]
    fn project_roles_end_at_their_project() {
        let owner = grant("project:owner", Some(1));
        assert!(owner.may_change(1) && !owner.may_change(2) && !owner.may_see(2));
        let data = grant("project:dev", Some(1));
        assert!(data.may_see(1) && !data.may_change(1));
        assert!(data.may_change_data(1) && !data.may_change_data(2));
        for role in ["project:readonly", "project:ctl_plane_viewer"] {
            let viewer = grant(role, Some(1));
            assert!(viewer.may_see(1) && !viewer.may_see(2) && !viewer.may_change_data(1), "{role}");
        }
    }
}
