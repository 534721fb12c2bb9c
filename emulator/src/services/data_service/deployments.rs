//! Deployments, which put the endpoints of a Data App online as they are at that moment.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::data_apps::App;
use super::endpoints::Definition;
use super::{number, page};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::Life;
use crate::services::{Call, Reply, State, directory, reply};

const DEPLOYING: i64 = 10;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Status {
    /// On its way, for which the service has no word.
    Deploying,
    Success,
    Failed,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Deployment {
    description: String,
    created_by: String,
    /// The endpoints as they were, by id.
    pub(super) definitions: BTreeMap<u64, Definition>,
    pub(crate) error_message: String,
    pub(crate) life: Life<Status>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    deployment_id: String,
    name: String,
    description: &'a str,
    origin: &'static str,
    created_by: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<Status>,
    #[serde(skip_serializing_if = "str::is_empty")]
    status_error_message: &'a str,
    created_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    deployed_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    finished_at: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    deployments: Vec<View<'a>>,
    next_page_token: String,
}

impl Deployment {
    pub(super) fn succeeded(&self, now: Moment) -> bool {
        self.life.state(now) == Status::Success
    }

    fn view(&self, app: &App, id: u64, now: Moment) -> View<'_> {
        let status = self.life.state(now);
        let at = self.life.since(now).rfc3339();
        View {
            deployment_id: id.to_string(),
            name: format!("{}/deployments/{id}", app.name()),
            description: &self.description,
            origin: "UI",
            created_by: &self.created_by,
            status: (status != Status::Deploying).then_some(status),
            status_error_message: if status == Status::Failed { &self.error_message } else { "" },
            created_at: self.life.began().rfc3339(),
            deployed_at: (status == Status::Success).then(|| at.clone()),
            finished_at: (status != Status::Deploying).then_some(at),
        }
    }
}

/// Why the endpoints cannot go online, if so: each needs a running cluster that is still linked.
fn obstacle(state: &State, app: &App, now: Moment) -> Option<String> {
    app.endpoints.values().find_map(|endpoint| {
        let Definition { method, path, cluster_id, .. } = &endpoint.definition;
        let reached = app.data_sources.get(cluster_id).and_then(|_| directory::find(state, cluster_id, now));
        let problem = match reached {
            None => "is no data source of the Data App".to_owned(),
            Some(cluster) if !cluster.active => format!("is {}", cluster.state),
            Some(_) => return None,
        };
        Some(format!("endpoint {method} {path}: cluster {cluster_id} {problem}"))
    })
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let app = state.data_service.app(call)?;
    let obstacle = obstacle(&state, app, call.now);
    let end = if obstacle.is_none() { Status::Success } else { Status::Failed };
    let app = state.data_service.app_mut(call)?;
    let deployment = Deployment {
        description: call.body.value["description"].as_str().unwrap_or_default().to_owned(),
        created_by: call.organization.owner(),
        definitions: app.endpoints.iter().map(|(id, endpoint)| (*id, endpoint.definition.clone())).collect(),
        error_message: obstacle.unwrap_or_default(),
        life: Life::plan(call.now, Status::Deploying, &[(DEPLOYING, end)]),
    };
    let id = call.world.ids.number();
    let answer = reply(&deployment.view(app, id, call.now));
    app.deployments.insert(id, deployment);
    answer
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let state = call.state();
    let app = state.data_service.app(call)?;
    let id = number(call);
    let deployment =
        app.deployments.get(&id).ok_or_else(|| Failure::not_found("deployment", &call.path[1]))?;
    reply(&deployment.view(app, id, call.now))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let state = call.state();
    let app = state.data_service.app(call)?;
    let page = page(&app.deployments, call)?;
    let deployments = page.items.into_iter().map(|(id, each)| each.view(app, *id, call.now)).collect();
    reply(&List { deployments, next_page_token: page.next })
}
