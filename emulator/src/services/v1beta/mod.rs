//! The v1beta service: projects, Dedicated and Developer clusters, and what belongs to them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::clock::Moment;

pub(crate) mod projects;

/// What an organization has made here.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) projects: BTreeMap<u64, projects::Project>,
}

impl State {
    pub(crate) fn with_default_project(id: u64, now: Moment) -> Self {
        let project = projects::Project::new("default project".to_owned(), false, now);
        Self { projects: BTreeMap::from([(id, project)]) }
    }

    pub(crate) fn has_project(&self, id: u64) -> bool {
        self.projects.contains_key(&id)
    }
}
