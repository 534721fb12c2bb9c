//! The routes by which tests steer an emulator: loopback only, no signature, plain JSON.

use std::sync::Arc;

use http::{Method, StatusCode};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::digest::DigestPolicy;
use crate::faults::Fault;
use crate::organization::{Blueprint, Organization};
use crate::server::Received;
use crate::services;
use crate::world::World;

/// The path under which they live.
pub(crate) const PREFIX: &str = "/_emulator/";
const LARGEST_OBJECT: usize = 64 << 20;

/// A new organization's settings.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewOrganization {
    /// `null` means none; left out, it is the emulator's own.
    #[serde(default = "left_out")]
    rate_limit: Value,
    #[serde(default)]
    time_factor: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    advance_seconds: f64,
    /// Only this organization's clock; by default the gateway's and every organization's.
    #[serde(default)]
    public_key: Option<String>,
}

/// A URL to make for the organization's object storage.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Presign {
    public_key: String,
    /// GET or PUT.
    method: String,
    /// Bucket and key: `uploads/orders/2024.csv`.
    path: String,
    /// Seconds of the organization's clock for which it is good.
    #[serde(default = "an_hour")]
    expires_seconds: i64,
}

/// What is to become of something that was made.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Decide {
    public_key: String,
    id: String,
    state: String,
    #[serde(default)]
    message: String,
}

fn an_hour() -> i64 {
    3600
}

/// Something that is no limit, to tell a field that is left out from `null`.
fn left_out() -> Value {
    Value::Bool(false)
}

type Outcome = Result<Value, (StatusCode, String)>;

pub(crate) fn answer(world: &World, received: &Received) -> Answer {
    let name = received.path().strip_prefix(PREFIX).unwrap_or_default();
    if let Some(object) = name.strip_prefix("objects/") {
        return serve_object(world, received, object);
    }
    match route(world, received, name) {
        Ok(value) => Answer::json(StatusCode::OK, value.to_string()),
        Err((status, problem)) => Answer::json(status, json!({ "error": problem }).to_string()),
    }
}

fn route(world: &World, received: &Received, name: &str) -> Outcome {
    let key = parameter(received, "public_key");
    let key = key.as_deref();
    match (&received.method, name) {
        (&Method::GET, "health") => Ok(json!({ "status": "ok" })),
        (&Method::POST, "organizations") => add_organization(world, &body(received)?),
        (&Method::POST, "faults") => {
            let fault: Fault = body(received)?;
            fault.check().map_err(refused)?;
            Ok(json!({ "id": world.faults.arm(fault) }))
        }
        (&Method::DELETE, "faults") => {
            world.faults.clear();
            Ok(json!({}))
        }
        (&Method::GET, "journal") => {
            let requests = world.journal.read(world.keys_with(key).as_deref());
            to_json(&json!({ "requests": requests, "dropped": world.journal.dropped() }))
        }
        (&Method::DELETE, "journal") => {
            world.journal.clear(world.keys_with(key).as_deref());
            Ok(json!({}))
        }
        (&Method::POST, "clock") => advance(world, &body(received)?),
        (&Method::GET, "digest") => to_json(&*world.verifier.policy()),
        (&Method::POST, "digest") => {
            let policy: DigestPolicy = body(received)?;
            if policy.algorithms.is_empty() {
                return Err(refused("algorithms: at least one must be offered".to_owned()));
            }
            world.verifier.set_policy(policy);
            Ok(json!({}))
        }
        (&Method::POST, "presign") => presign(world, &body(received)?),
        (&Method::POST, "outcomes") => decide(world, &body(received)?),
        (&Method::GET, _) if name.starts_with("exports/") => {
            list_files(world, key, &name["exports/".len()..])
        }
        (&Method::POST, "reset") => {
            world.reset();
            Ok(json!({}))
        }
        _ => Err((StatusCode::NOT_FOUND, format!("there is no {} {}", received.method, received.path()))),
    }
}

fn add_organization(world: &World, wanted: &NewOrganization) -> Outcome {
    let time_factor = wanted.time_factor.unwrap_or(world.settings.time_factor);
    if !(time_factor.is_finite() && time_factor > 0.0) {
        return Err(refused("time_factor: must be larger than 0".to_owned()));
    }
    let rate_limit = match &wanted.rate_limit {
        Value::Null => None,
        limit if *limit == left_out() => world.settings.rate_limit,
        limit => {
            let number = limit.as_u64().and_then(|limit| u32::try_from(limit).ok());
            Some(number.ok_or_else(|| refused("rate_limit: must be a number or null".to_owned()))?)
        }
    };
    let organization = world.add_organization(Blueprint { keys: None, rate_limit, time_factor });
    Ok(json!({
        "public_key": organization.public_key(),
        "private_key": organization.private_key(),
        "organization_id": organization.id.to_string(),
        "project_id": organization.project_id.to_string(),
    }))
}

fn advance(world: &World, wanted: &Advance) -> Outcome {
    if !(wanted.advance_seconds.is_finite() && wanted.advance_seconds >= 0.0) {
        return Err(refused("advance_seconds: must not be negative".to_owned()));
    }
    match &wanted.public_key {
        None => world.advance(wanted.advance_seconds),
        Some(key) => organization(world, key)?.clock.advance(wanted.advance_seconds),
    }
    Ok(json!({}))
}

fn presign(world: &World, wanted: &Presign) -> Outcome {
    let organization = organization(world, &wanted.public_key)?;
    let method = match wanted.method.as_str() {
        "GET" => Method::GET,
        "PUT" => Method::PUT,
        _ => return Err(refused("method: must be GET or PUT".to_owned())),
    };
    let path = wanted.path.trim_start_matches('/');
    Ok(json!({ "url": world.presign(&method, &organization, path, wanted.expires_seconds) }))
}

fn decide(world: &World, wanted: &Decide) -> Outcome {
    let organization = organization(world, &wanted.public_key)?;
    let Decide { id, state, message, .. } = wanted;
    let outcome = services::outcome::Outcome { id, state, message };
    outcome.apply(&mut organization.state.lock(), organization.clock.now()).map_err(refused)?;
    Ok(json!({}))
}

/// The files of an export that has succeeded, each with a URL to get it from.
fn list_files(world: &World, key: Option<&str>, export_id: &str) -> Outcome {
    let organization = organization(world, key.unwrap_or_default())?;
    let now = organization.clock.now();
    let state = organization.state.lock();
    let export = state.serverless.values().find_map(|cluster| cluster.exports.get(export_id));
    let export = export.ok_or_else(|| (StatusCode::NOT_FOUND, format!("there is no export {export_id}")))?;
    let mut files = Vec::new();
    for path in &export.files {
        if let Some(content) = world.storage.get(organization.id, path, now) {
            let url = world.presign(&Method::GET, &organization, path, an_hour());
            let name = path.rsplit('/').next();
            files.push(json!({ "name": name, "size": content.len(), "url": url }));
        }
    }
    Ok(json!({ "files": files }))
}

fn organization(world: &World, key: &str) -> Result<Arc<Organization>, (StatusCode, String)> {
    let found = world.organization(key);
    found.ok_or_else(|| (StatusCode::NOT_FOUND, format!("there is no organization with the key {key:?}")))
}

/// Objects by any path: put here with a body or with a size, and got back as they are.
fn serve_object(world: &World, received: &Received, path: &str) -> Answer {
    match received.method {
        Method::PUT => {
            let size = parameter(received, "size").map(|size| size.parse::<usize>());
            let object = match size {
                None => received.body.clone(),
                Some(Ok(size)) if size <= LARGEST_OBJECT => vec![b'x'; size].into(),
                Some(_) => {
                    return Answer::json(StatusCode::BAD_REQUEST, r#"{"error":"size: is not a size"}"#);
                }
            };
            world.objects.write().insert(path.to_owned(), object);
            Answer::json(StatusCode::OK, "{}")
        }
        Method::GET | Method::HEAD => match world.objects.read().get(path) {
            Some(object) => Answer::new(StatusCode::OK, "application/octet-stream", object.clone()),
            None => Answer::json(StatusCode::NOT_FOUND, r#"{"error":"there is no such object"}"#),
        },
        _ => Answer::json(StatusCode::METHOD_NOT_ALLOWED, r#"{"error":"use PUT or GET"}"#),
    }
}

fn parameter(received: &Received, name: &str) -> Option<String> {
    let mut pairs = form_urlencoded::parse(received.query().as_bytes());
    pairs.find(|(found, _)| found == name).map(|(_, value)| value.into_owned())
}

/// The body, where nothing stands for an empty object.
fn body<T: DeserializeOwned>(received: &Received) -> Result<T, (StatusCode, String)> {
    let bytes = if received.body.is_empty() { b"{}" } else { &received.body[..] };
    serde_json::from_slice(bytes).map_err(|error| refused(error.to_string()))
}

fn to_json(value: &impl Serialize) -> Outcome {
    serde_json::to_value(value).map_err(|error| (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))
}

fn refused(problem: String) -> (StatusCode, String) {
    (StatusCode::BAD_REQUEST, problem)
}
