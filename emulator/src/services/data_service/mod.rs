//! The data service: Data Apps, the clusters they are linked to, and the endpoints they put online.

pub(crate) mod api_keys;
pub(crate) mod chat2query;
pub(crate) mod data_apps;
pub(crate) mod data_sources;
pub(crate) mod deployments;
mod endpoint_run;
pub(crate) mod endpoints;
pub(crate) mod specification;
mod sql;
pub(crate) mod system_endpoints;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::envelope::Failure;
use crate::paging::Page;
use crate::services::Call;

/// Items on a page for whoever asks for no size: more than in other services.
const PAGE: usize = 100;
const WHAT: &str = "Data App";

/// What an organization has made here, by id.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) apps: BTreeMap<String, data_apps::App>,
}

impl State {
    /// The Data App that the first path parameter names, when the key may do this to it.
    fn app(&self, call: &Call<'_>) -> Result<&data_apps::App, Failure> {
        let id = &call.path[0];
        let app = self.apps.get(id).ok_or_else(|| Failure::not_found(WHAT, id))?;
        call.require_access(app.project_id, WHAT, id)?;
        Ok(app)
    }

    fn app_mut(&mut self, call: &Call<'_>) -> Result<&mut data_apps::App, Failure> {
        let id = &call.path[0];
        let app = self.apps.get_mut(id).ok_or_else(|| Failure::not_found(WHAT, id))?;
        call.require_access(app.project_id, WHAT, id)?;
        Ok(app)
    }
}

/// The number in the second path parameter: 0, which nothing has, where it is none.
fn number(call: &Call<'_>) -> u64 {
    call.path[1].parse().unwrap_or_default()
}

/// A page of what has a number, in order of creation.
fn page<'a, T>(things: &'a BTreeMap<u64, T>, call: &Call<'_>) -> Result<Page<(&'a u64, &'a T)>, Failure> {
    Page::by_token_sized(things.iter().collect(), call.query, PAGE, false, |(id, _)| format!("{id:020}"))
}
