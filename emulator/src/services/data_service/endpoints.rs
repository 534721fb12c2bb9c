//! Endpoints: SQL statements that are called by method and path.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::data_apps::App;
use super::{endpoint_run, number, page};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::services::{Call, Reply, nothing, reply};

/// What kind of endpoint all are.
pub(super) const KIND: &str = "sql_endpoint";

/// What the owner says of an endpoint.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Definition {
    pub(super) display_name: String,
    #[serde(default)]
    pub(super) description: String,
    pub(super) path: String,
    pub(super) method: String,
    pub(super) cluster_id: String,
    #[serde(default)]
    pub(super) params: Vec<Parameter>,
    pub(super) settings: Settings,
    pub(super) tag: String,
    #[serde(default)]
    pub(super) batch_operation: bool,
    pub(super) sql_template: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) r#type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) item_type: Option<String>,
    #[serde(default)]
    pub(super) required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) default_value: Option<String>,
    #[serde(default)]
    pub(super) description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) r#enum: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Settings {
    timeout: i32,
    pub(super) row_limit: i32,
    pub(super) pagination_enabled: bool,
    cache_enabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    cache_ttl: Option<i32>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Endpoint {
    pub(super) definition: Definition,
    created: Moment,
    updated: Moment,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    name: String,
    status: &'static str,
    #[serde(flatten)]
    definition: &'a Definition,
    r#type: &'static str,
    return_type: &'static str,
    created_at: String,
    updated_at: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    endpoints: Vec<View<'a>>,
    next_page_token: String,
}

impl Endpoint {
    /// Whether it is online as it stands.
    fn is_deployed(&self, app: &App, id: u64, now: Moment) -> bool {
        app.online(id, now) == Some(&self.definition)
    }

    fn view(&self, app: &App, id: u64, now: Moment) -> View<'_> {
        View {
            name: format!("{}/endpoints/{id}", app.name()),
            status: if self.is_deployed(app, id, now) { "deployed" } else { "draft" },
            definition: &self.definition,
            r#type: KIND,
            return_type: "json",
            created_at: self.created.rfc3339(),
            updated_at: self.updated.rfc3339(),
        }
    }
}

/// Reads a whole definition, which the schema has checked piece by piece, and checks what it refers to.
fn define(app: &App, body: Value, own: Option<u64>) -> Result<Definition, Failure> {
    let definition: Definition = serde_json::from_value(body)
        .map_err(|error| Failure::bad_request(format!("the endpoint is not whole: {error}")))?;
    if !app.data_sources.contains_key(&definition.cluster_id) {
        let problem = format!("{} is no data source of the Data App", definition.cluster_id);
        return Err(Failure::invalid("clusterId", problem));
    }
    let settings = &definition.settings;
    if settings.cache_enabled && settings.cache_ttl.is_none() {
        return Err(Failure::invalid("settings.cacheTtl", "is required when settings.cacheEnabled is true"));
    }
    for (index, parameter) in definition.params.iter().enumerate() {
        if definition.params[..index].iter().any(|other| other.name == parameter.name) {
            let problem = format!("another parameter has the name {}", parameter.name);
            return Err(Failure::invalid(format!("params.{index}.name"), problem));
        }
    }
    let same = |other: &Definition| other.method == definition.method && other.path == definition.path;
    let mut others = app.endpoints.iter().filter(|(id, _)| Some(**id) != own);
    if others.any(|(_, other)| same(&other.definition)) {
        let problem = format!("another endpoint is called by {} {}", definition.method, definition.path);
        return Err(Failure::invalid("path", problem));
    }
    Ok(definition)
}

fn not_found(call: &Call<'_>) -> Failure {
    Failure::not_found("endpoint", &call.path[1])
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let app = state.data_service.app_mut(call)?;
    let definition = define(app, call.body.value.clone(), None)?;
    let endpoint = Endpoint { definition, created: call.now, updated: call.now };
    let id = call.world.ids.number();
    let answer = reply(&endpoint.view(app, id, call.now));
    app.endpoints.insert(id, endpoint);
    answer
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let state = call.state();
    let app = state.data_service.app(call)?;
    let id = number(call);
    let endpoint = app.endpoints.get(&id).ok_or_else(|| not_found(call))?;
    reply(&endpoint.view(app, id, call.now))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let state = call.state();
    let app = state.data_service.app(call)?;
    let page = page(&app.endpoints, call)?;
    let endpoints = page.items.into_iter().map(|(id, each)| each.view(app, *id, call.now)).collect();
    reply(&List { endpoints, next_page_token: page.next })
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let app = state.data_service.app_mut(call)?;
    let id = number(call);
    let mut endpoint = app.endpoints.get(&id).cloned().ok_or_else(|| not_found(call))?;
    let mut whole =
        serde_json::to_value(&endpoint.definition).map_err(|error| Failure::internal(error.to_string()))?;
    for (name, value) in call.body.value.as_object().into_iter().flatten() {
        whole[name] = value.clone();
    }
    endpoint.definition = define(app, whole, Some(id))?;
    endpoint.updated = call.now;
    let answer = reply(&endpoint.view(app, id, call.now));
    app.endpoints.insert(id, endpoint);
    answer
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let app = state.data_service.app_mut(call)?;
    let id = number(call);
    let endpoint = app.endpoints.get(&id).ok_or_else(|| not_found(call))?;
    if endpoint.is_deployed(app, id, call.now) {
        return Err(Failure::wrong_state(format!("endpoint {id} is deployed: only a draft can be deleted")));
    }
    app.endpoints.remove(&id);
    nothing()
}

pub(crate) fn test(call: &Call<'_>) -> Reply {
    let state = call.state();
    let app = state.data_service.app(call)?;
    let endpoint = app.endpoints.get(&number(call)).ok_or_else(|| not_found(call))?;
    reply(&endpoint_run::run(&state, app, &endpoint.definition, &call.body.value["args"], call.now)?)
}
