//! Compares the requests that a step caused with those that a scenario expects.

use serde_json::{Map, Value, json};
use tidbcloud_emulator::JournalEntry;

use crate::matching::{Extent, check};

/// Matches signed requests against their expectations, one to one and in order.
pub fn compare(expected: &[Map<String, Value>], requests: &[JournalEntry]) -> Result<(), String> {
    let got: Vec<Value> = requests.iter().map(request).collect();
    if expected.len() != got.len() {
        return Err(format!(
            "{} requests were expected on the wire, but these were sent:\n{}",
            expected.len(),
            lines(&got)
        ));
    }
    for (index, (expected, got)) in expected.iter().zip(&got).enumerate() {
        for (name, expected) in expected {
            let extent = if matches!(name.as_str(), "query" | "body") { Extent::Whole } else { Extent::Part };
            check(expected, got.get(name), extent, &format!("wire[{index}].{name}"))
                .map_err(|wrong| wrong.to_string())?;
        }
    }
    Ok(())
}

/// One request as scenarios see it.
fn request(entry: &JournalEntry) -> Value {
    let (path, query) = entry.target.split_once('?').unwrap_or((&entry.target, ""));
    let query = decoded(query);
    let body = entry.body.as_ref().map(|body| serde_json::from_str(body).unwrap_or_else(|_| json!(body)));
    json!({
        "method": entry.method,
        "path": path,
        "query": if query.is_empty() { Value::Null } else { Value::Object(query) },
        "headers": entry.headers,
        "body": body,
        "status": entry.status,
        "applied": entry.applied,
    })
}

/// Names and values of a query; a name that is repeated has a list of them.
fn decoded(query: &str) -> Map<String, Value> {
    let mut pairs = Map::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let value = Value::String(value.into_owned());
        match pairs.get_mut(name.as_ref()) {
            None => drop(pairs.insert(name.into_owned(), value)),
            Some(Value::Array(values)) => values.push(value),
            Some(first) => *first = json!([first, value]),
        }
    }
    pairs
}

/// One line for each request, for a message.
fn lines(requests: &[Value]) -> String {
    let line = |request: &Value| {
        format!("  {} {} {} -> {}", request["method"], request["path"], request["query"], request["status"])
    };
    requests.iter().map(line).collect::<Vec<_>>().join("\n")
}
