//! Data Apps.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::api_keys::ApiKey;
use super::chat2query::Settings;
use super::deployments::Deployment;
use super::endpoints::{Definition, Endpoint};
use super::{PAGE, data_sources};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::paging::Page;
use crate::services::{Call, Reply, State, directory, nothing, reply};

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum AppType {
    #[default]
    DataApp,
    Chat2Query,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct App {
    pub(super) id: String,
    pub(super) project_id: u64,
    pub(super) kind: AppType,
    pub(super) version: String,
    pub(super) display_name: String,
    pub(super) description: String,
    created: Moment,
    pub(super) updated: Moment,
    /// Linked clusters by id, and since when.
    pub(super) data_sources: BTreeMap<String, Moment>,
    pub(super) endpoints: BTreeMap<u64, Endpoint>,
    pub(crate) deployments: BTreeMap<u64, Deployment>,
    pub(super) api_keys: BTreeMap<u64, ApiKey>,
    pub(super) chat2query: Settings,
    /// Keys of the system endpoints that are enabled.
    pub(super) system_endpoints: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    data_app_id: &'a str,
    name: String,
    version: &'a str,
    project_id: String,
    cluster_ids: Vec<&'a str>,
    app_type: AppType,
    display_name: &'a str,
    description: &'a str,
    created_at: String,
    updated_at: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    data_apps: Vec<View<'a>>,
    next_page_token: String,
}

impl App {
    pub(super) fn name(&self) -> String {
        format!("dataApps/{}", self.id)
    }

    /// What of an endpoint is online: what the last deployment that succeeded found there.
    pub(super) fn online(&self, endpoint: u64, now: Moment) -> Option<&Definition> {
        let last = self.deployments.values().rev().find(|deployment| deployment.succeeded(now))?;
        last.definitions.get(&endpoint)
    }

    /// The linked clusters that still exist, and since when they are linked.
    pub(super) fn linked<'a>(&'a self, state: &State, now: Moment) -> Vec<(&'a str, Moment)> {
        let linked = self.data_sources.iter().map(|(id, since)| (id.as_str(), *since));
        linked.filter(|(id, _)| directory::find(state, id, now).is_some()).collect()
    }

    fn view(&self, state: &State, now: Moment) -> View<'_> {
        View {
            data_app_id: &self.id,
            name: self.name(),
            version: &self.version,
            project_id: self.project_id.to_string(),
            cluster_ids: self.linked(state, now).into_iter().map(|(id, _)| id).collect(),
            app_type: self.kind,
            display_name: &self.display_name,
            description: &self.description,
            created_at: self.created.rfc3339(),
            updated_at: self.updated.rfc3339(),
        }
    }
}

/// The project of this id, if the key sees it. The service tells both cases by the same refusal.
fn project(call: &Call<'_>, state: &State, id: &str) -> Result<u64, Failure> {
    let known = id.parse().ok().filter(|id| state.v1beta.has_project(*id) && call.may_see(*id));
    known.ok_or_else(|| Failure::forbidden("Request error, projectId not exist"))
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let text = |name: &str| body[name].as_str().unwrap_or_default();
    let mut state = call.state();
    let project_id = project(call, &state, text("projectId"))?;
    call.require_project(project_id)?;
    let mut data_sources = BTreeMap::new();
    let clusters = body["clusterIds"].as_array().into_iter().flatten();
    for (index, id) in clusters.filter_map(Value::as_str).enumerate() {
        data_sources::linkable(call, &state, id, &format!("clusterIds.{index}"))?;
        data_sources.insert(id.to_owned(), call.now);
    }
    let kind = serde_json::from_value(body["appType"].clone()).unwrap_or_default();
    let app = App {
        id: call.world.ids.text("dataapp"),
        project_id,
        kind,
        version: text("version").to_owned(),
        display_name: text("displayName").to_owned(),
        description: text("description").to_owned(),
        created: call.now,
        updated: call.now,
        data_sources,
        endpoints: BTreeMap::new(),
        deployments: BTreeMap::new(),
        api_keys: BTreeMap::new(),
        chat2query: Settings::default(),
        system_endpoints: Vec::new(),
    };
    let answer = reply(&app.view(&state, call.now));
    state.data_service.apps.insert(app.id.clone(), app);
    answer
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let state = call.state();
    reply(&state.data_service.app(call)?.view(&state, call.now))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let state = call.state();
    let project_id = project(call, &state, call.query.get("projectId").unwrap_or_default())?;
    let apps = state.data_service.apps.values().filter(|app| app.project_id == project_id).collect();
    let page = Page::by_token_sized(apps, call.query, PAGE, false, |app: &&App| app.id.clone())?;
    let data_apps = page.items.into_iter().map(|app| app.view(&state, call.now)).collect();
    reply(&List { data_apps, next_page_token: page.next })
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let text = |name: &str| call.body.value[name].as_str().map(str::to_owned);
    let mut state = call.state();
    let app = state.data_service.app_mut(call)?;
    app.version = text("version").unwrap_or_else(|| app.version.clone());
    app.display_name = text("displayName").unwrap_or_else(|| app.display_name.clone());
    app.description = text("description").unwrap_or_else(|| app.description.clone());
    app.updated = call.now;
    reply(&state.data_service.app(call)?.view(&state, call.now))
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    state.data_service.app(call)?;
    state.data_service.apps.remove(&call.path[0]);
    nothing()
}
