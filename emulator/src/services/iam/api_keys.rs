//! API keys. An owner of the organization manages all of them, an owner of a project those of the project.

use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use crate::envelope::Failure;
use crate::principal::{ApiKey, Grant, Role, Settings};
use crate::services::{Call, Reply, nothing, reply};

/// How many characters of a private key can still be seen after its creation.
const SEEN: usize = 4;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View {
    access_key: String,
    display_name: String,
    name: String,
    role: Role,
    secret_key: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List {
    api_keys: Vec<View>,
    next_page_token: String,
}

fn view(call: &Call<'_>, key: &ApiKey, secret_key: String) -> View {
    let Settings { display_name, grant } = key.settings();
    View {
        access_key: key.public_key().to_owned(),
        display_name,
        name: format!("orgs/{}/apiKeys/{}", call.organization.id, key.id),
        role: grant.role,
        secret_key,
    }
}

fn masked(key: &ApiKey) -> String {
    let private_key = key.credential.private_key();
    let end = private_key.len().saturating_sub(SEEN);
    format!("{}{}", "*".repeat(32), private_key.get(end..).unwrap_or_default())
}

/// Whether whoever asks manages what has this grant.
fn manages(call: &Call<'_>, grant: Grant) -> bool {
    match grant.project_id {
        Some(project_id) => call.grant.may_change(project_id),
        None => call.grant.is_owner(),
    }
}

fn require_manager(call: &Call<'_>, grant: Grant) -> Result<(), Failure> {
    match grant.project_id {
        Some(project_id) => call.require_project(project_id),
        None => call.require_owner(),
    }
}

/// The key in the path. To whoever does not manage it, it does not exist.
fn find(call: &Call<'_>) -> Result<Arc<ApiKey>, Failure> {
    let found = call.organization.key(&call.path[0]).filter(|key| manages(call, key.grant()));
    found.ok_or_else(|| Failure::not_found("API key", &call.path[0]))
}

/// A project's id in a body, as a number or as text.
fn project_id(body: &Value) -> Result<Option<u64>, Failure> {
    match &body["projectId"] {
        Value::Null => Ok(None),
        value => {
            let number = value.as_u64().or_else(|| value.as_str().and_then(|text| text.parse().ok()));
            number.map(Some).ok_or_else(|| Failure::invalid("projectId", "must not be negative"))
        }
    }
}

/// The grant that a body asks for. What it leaves out stays as in `current`.
fn grant(call: &Call<'_>, body: &Value, current: Option<Grant>) -> Result<Grant, Failure> {
    let role = match &body["role"] {
        Value::Null => current.map(|current| current.role),
        role => serde_json::from_value(role.clone()).ok(),
    };
    let role: Role = role.ok_or_else(|| Failure::invalid("role", "is required"))?;
    let wanted = project_id(body)?;
    if !role.is_of_project() {
        return match wanted {
            None | Some(0) => Ok(Grant { role, project_id: None }),
            Some(_) => Err(Failure::invalid("role", "must be one of a project, as projectId names one")),
        };
    }
    if wanted == Some(0) {
        return Err(Failure::invalid("role", "must be one of the organization, as projectId is 0"));
    }
    let kept = current.and_then(|current| current.project_id);
    let project_id = wanted.or(kept).unwrap_or_else(|| call.default_project());
    if !call.may_see(project_id) || !call.state().v1beta.has_project(project_id) {
        return Err(Failure::invalid("projectId", format!("there is no project {project_id}")));
    }
    Ok(Grant { role, project_id: Some(project_id) })
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let grant = grant(call, body, None)?;
    require_manager(call, grant)?;
    let display_name = body["displayName"].as_str().unwrap_or_default().to_owned();
    let (id, settings) = (call.world.ids.number(), Settings { display_name, grant });
    let key = Arc::new(ApiKey::new(id, None, settings, call.organization.rate_limit(), call.now));
    let answer = reply(&view(call, &key, key.credential.private_key().to_owned()));
    call.world.add_key(call.organization, key);
    answer
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let key = find(call)?;
    reply(&view(call, &key, masked(&key)))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let wanted = call.query.integer("projectId").map(u64::try_from).transpose();
    let wanted = wanted.map_err(|_| Failure::invalid("projectId", "must not be negative"))?;
    let admits = |grant: Grant| wanted.is_none_or(|wanted| grant.project_id.unwrap_or(0) == wanted);
    let mut keys = call.organization.keys();
    keys.retain(|key| manages(call, key.grant()) && admits(key.grant()));
    let page = super::page(call, keys, false, |key| format!("{:020}", key.id))?;
    let api_keys = page.items.iter().map(|key| view(call, key, masked(key))).collect();
    reply(&List { api_keys, next_page_token: page.next })
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let key = find(call)?;
    let Settings { mut display_name, grant: current } = key.settings();
    let grant = grant(call, body, Some(current))?;
    require_manager(call, grant)?;
    if let Some(name) = body["displayName"].as_str() {
        name.clone_into(&mut display_name);
    }
    key.set(Settings { display_name, grant });
    nothing()
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let key = find(call)?;
    call.organization.remove_key(key.public_key());
    nothing()
}
