//! The v1beta service: projects, Dedicated and Developer clusters, and what belongs to them.

pub(crate) mod access_points;
pub(crate) mod aws_cmek;
pub(crate) mod backups;
mod charges;
pub(crate) mod clusters;
mod components;
pub(crate) mod imports;
pub(crate) mod private_endpoints;
pub(crate) mod private_link_endpoints;
pub(crate) mod projects;
pub(crate) mod provider_regions;
pub(crate) mod restores;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::envelope::Failure;
use crate::services::Call;

/// What an organization has made here, each by its id.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) projects: BTreeMap<u64, projects::Project>,
    pub(crate) clusters: BTreeMap<u64, clusters::Cluster>,
    pub(crate) restores: BTreeMap<u64, restores::Restore>,
}

impl State {
    pub(crate) fn with_default_project(id: u64, now: Moment) -> Self {
        let project = projects::Project::new("default project".to_owned(), false, now);
        Self { projects: BTreeMap::from([(id, project)]), ..Self::default() }
    }

    pub(crate) fn has_project(&self, id: u64) -> bool {
        self.projects.contains_key(&id)
    }

    /// The id in the first path parameter, when there is such a project and the key may do this there.
    fn project_id(&self, call: &Call<'_>) -> Result<u64, Failure> {
        let id = number(call, 0);
        if !self.has_project(id) {
            return Err(Failure::not_found("project", &call.path[0]));
        }
        call.require_access(id, "project", &call.path[0])?;
        Ok(id)
    }

    /// The cluster that the second path parameter names, in the project of the first.
    fn cluster(&mut self, call: &Call<'_>) -> Result<&mut clusters::Cluster, Failure> {
        let project_id = self.project_id(call)?;
        let found = self.clusters.get_mut(&number(call, 1));
        let found = found.filter(|cluster| cluster.project_id == project_id && cluster.exists(call.now));
        found.ok_or_else(|| Failure::not_found("cluster", &call.path[1]))
    }
}

/// A path parameter as a number; the router's check has seen that it is one.
fn number(call: &Call<'_>, index: usize) -> u64 {
    call.path.get(index).and_then(|value| value.parse().ok()).unwrap_or_default()
}

/// How a page of anything is answered.
#[derive(Serialize)]
struct List<T> {
    items: Vec<T>,
    total: usize,
}

/// The answer of whatever makes a thing with an id.
#[derive(Serialize)]
struct Created {
    id: String,
}
