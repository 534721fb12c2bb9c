//! System endpoints: ready-made ones that a Data App only has to enable.

use serde_json::{Value, json};

use super::data_apps::App;
use crate::envelope::Failure;
use crate::services::{Call, Reply, reply};

/// Type and key, which is method and path, of all there are.
const ALL: [(&str, &str); 1] = [("system-data", "POST:/system/query")];

fn view(app: &App) -> Value {
    let items = ALL.iter().map(|(kind, key)| {
        let enabled = app.system_endpoints.iter().any(|enabled| enabled == key);
        json!({ "type": kind, "key": key, "enabled": enabled })
    });
    json!({ "name": format!("{}/systemEndpointConfig", app.name()), "items": items.collect::<Vec<_>>() })
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    reply(&view(call.state().data_service.app(call)?))
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let app = state.data_service.app_mut(call)?;
    let mut enabled = app.system_endpoints.clone();
    for (index, item) in call.body.value["items"].as_array().into_iter().flatten().enumerate() {
        let (kind, key) =
            (item["type"].as_str().unwrap_or_default(), item["key"].as_str().unwrap_or_default());
        if !ALL.contains(&(kind, key)) {
            let problem = format!("there is no system endpoint {key} of type {kind}");
            return Err(Failure::invalid(format!("items.{index}.key"), problem));
        }
        enabled.retain(|other| other != key);
        if item["enabled"] == true {
            enabled.push(key.to_owned());
        }
    }
    app.system_endpoints = enabled;
    reply(&view(app))
}
