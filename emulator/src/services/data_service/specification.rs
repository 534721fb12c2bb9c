//! The OpenAPI document of what a Data App has online.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::data_apps::App;
use super::endpoints::{Definition, Parameter};
use crate::clock::Moment;
use crate::services::{Call, Reply, reply};

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let state = call.state();
    let app = state.data_service.app(call)?;
    let document = document(app, call.now);
    let content =
        if call.query.get("format") == Some("YAML") { yaml(&document) } else { format!("{document:#}") };
    reply(&json!({ "name": format!("{}/apiSpec", app.name()), "content": content }))
}

fn document(app: &App, now: Moment) -> Value {
    let mut paths = Map::new();
    let mut add = |path: &str, method: &str, operation: Value| {
        let methods = paths.entry(path).or_insert_with(|| json!({}));
        methods[method.to_lowercase()] = operation;
    };
    for definition in app.endpoints.keys().filter_map(|id| app.online(*id, now)) {
        add(&definition.path, &definition.method, operation(definition));
    }
    for (method, path) in app.system_endpoints.iter().filter_map(|key| key.split_once(':')) {
        add(path, method, system_operation(path));
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": app.display_name, "description": app.description, "version": app.version },
        "servers": [{ "url": format!("https://data.tidbcloud.com/api/v1beta/app/{}/endpoint", app.id) }],
        "security": [{ "digest": [] }],
        "paths": paths,
        "components": {
            "securitySchemes": { "digest": { "type": "http", "scheme": "digest" } },
        },
    })
}

fn operation(definition: &Definition) -> Value {
    let mut operation = json!({
        "summary": definition.display_name,
        "description": definition.description,
        "tags": [definition.tag],
        "responses": responses(),
    });
    if matches!(definition.method.as_str(), "GET" | "DELETE") {
        let own = definition.params.iter().map(|parameter| {
            json!({
                "name": parameter.name,
                "in": "query",
                "required": parameter.required,
                "description": parameter.description,
                "schema": schema(parameter),
            })
        });
        let mut parameters: Vec<Value> = own.collect();
        if definition.settings.pagination_enabled {
            let page = |name: &str| json!({ "name": name, "in": "query", "schema": { "type": "integer" } });
            parameters.extend(["page", "page_size"].map(page));
        }
        operation["parameters"] = parameters.into();
    } else {
        let properties: Map<String, Value> =
            definition.params.iter().map(|parameter| (parameter.name.clone(), schema(parameter))).collect();
        operation["requestBody"] = body(&json!({ "type": "object", "properties": properties }));
    }
    operation
}

fn system_operation(path: &str) -> Value {
    let properties = json!({ "sql": { "type": "string" } });
    let schema = json!({ "type": "object", "required": ["sql"], "properties": properties });
    json!({ "summary": path, "tags": ["System Data"], "requestBody": body(&schema), "responses": responses() })
}

fn body(schema: &Value) -> Value {
    json!({ "required": true, "content": { "application/json": { "schema": schema } } })
}

fn responses() -> Value {
    json!({ "200": {
        "description": "OK",
        "content": { "application/json": { "schema": { "type": "object" } } },
    } })
}

fn schema(parameter: &Parameter) -> Value {
    let json_type = |kind: &str| if kind == "bool" { "boolean".to_owned() } else { kind.to_owned() };
    let mut schema = json!({ "type": json_type(&parameter.r#type) });
    if parameter.r#type == "array" {
        schema["items"] = json!({ "type": json_type(parameter.item_type.as_deref().unwrap_or("string")) });
    }
    if let Some(choices) = parameter.r#enum.as_deref().filter(|choices| !choices.is_empty()) {
        schema["enum"] = choices.split(',').map(str::trim).collect();
    }
    if let Some(default) = &parameter.default_value {
        schema["default"] = default.as_str().into();
    }
    schema
}

/// Maps in block style and all else as JSON, which YAML holds too.
fn yaml(document: &Value) -> String {
    let mut text = String::new();
    write_yaml(document, 0, &mut text);
    text
}

fn write_yaml(value: &Value, depth: usize, text: &mut String) {
    for (name, value) in value.as_object().into_iter().flatten() {
        let name = Value::from(name.as_str());
        let _ = write!(text, "{:1$}{name}:", "", depth * 2);
        match value {
            Value::Object(fields) if !fields.is_empty() => {
                text.push('\n');
                write_yaml(value, depth + 1, text);
            }
            _ => {
                let _ = writeln!(text, " {value}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn maps_become_blocks() {
        let document =
            json!({ "openapi": "3.0.3", "paths": { "/hello": { "get": { "tags": ["a"] } } }, "x": {} });
        let expected = "\"openapi\": \"3.0.3\"\n\"paths\":\n  \"/hello\":\n    \"get\":\n      \"tags\": [\"a\"]\n\"x\": {}\n";
        assert_eq!(yaml(&document), expected);
    }
}
