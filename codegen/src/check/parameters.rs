//! Rules for parameters, and for the names that all of a call's arguments share.

use std::collections::BTreeMap;

use super::Findings;
use super::schemas::{self, Position};
use crate::document::{Located, Parameter};
use crate::naming;

/// What the builders of all calls, and those of lists, have as methods of their own.
const METHODS_OF_CALLS: [&str; 3] = ["with_options", "with_response", "into_future"];
const METHODS_OF_LISTS: [&str; 2] = ["items", "pages"];

pub(super) fn check(findings: &mut Findings<'_>, located: Located<'_>) {
    let mut found = Vec::new();
    for parameter in located.parameters() {
        let resolved = findings.document.parameter(parameter);
        if resolved.is_none() {
            let reference = parameter.reference.as_deref().unwrap_or_default();
            findings.report(&located.operation.operation_id, format!("{reference} leads nowhere"));
        }
        found.extend(resolved);
    }
    for parameter in &found {
        alone(findings, located, parameter);
    }
    placeholders(findings, located, &found);
    argument_names(findings, located, &found);
}

fn alone(findings: &mut Findings<'_>, located: Located<'_>, parameter: &Parameter) {
    let operation = &located.operation.operation_id;
    let Some(name) = parameter.name.as_deref() else {
        findings.report(operation, "a parameter has a name");
        return;
    };
    let place = format!("{operation}: parameter {name}");
    if parameter.description.as_deref().is_none_or(|words| words.trim().is_empty()) {
        findings.report(&place, "a parameter has a description");
    }
    let position = match parameter.place.as_deref() {
        Some("path") => Position::Path,
        Some("query") => Position::Query,
        _ => {
            findings.report(&place, "a parameter is in the path or in the query");
            return;
        }
    };
    if position == Position::Path && !parameter.required {
        findings.report(&place, "a path parameter is required: true");
    }
    match &parameter.schema {
        Some(schema) => schemas::check_value(findings, &place, schema, position),
        None => findings.report(&place, "a parameter has a schema"),
    }
}

/// The placeholders of the path are the path parameters, in the same order: methods take them by position.
fn placeholders(findings: &mut Findings<'_>, located: Located<'_>, parameters: &[&Parameter]) {
    let in_template: Vec<&str> = located
        .path
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
        .collect();
    let in_path = parameters.iter().filter(|parameter| parameter.place.as_deref() == Some("path"));
    let described: Vec<&str> = in_path.filter_map(|parameter| parameter.name.as_deref()).collect();
    if in_template != described {
        let message = format!(
            "the path holds {}, but its parameters are {}, in this order",
            listed(&in_template),
            listed(&described)
        );
        findings.report(&located.operation.operation_id, message);
    }
}

fn listed(names: &[&str]) -> String {
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

/// No two arguments become the same name in snake case, and none that of a method of all builders.
fn argument_names(findings: &mut Findings<'_>, located: Located<'_>, parameters: &[&Parameter]) {
    let operation = &located.operation.operation_id;
    let media = located.operation.request_body.as_ref().and_then(|body| body.content.get("application/json"));
    let body = media.and_then(|media| {
        findings.document.schema(media.schema.reference.as_deref()?)?.1.properties.as_ref()
    });
    let bare = media.and_then(|media| media.argument.as_deref());
    let names = parameters.iter().filter_map(|parameter| parameter.name.as_deref()).chain(bare);
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut clashes = Vec::new();
    for name in names.chain(body.into_iter().flatten().map(|(name, _)| name.as_str())) {
        let snake = naming::snake(name);
        let is_list = located.operation.pagination.is_some();
        if METHODS_OF_CALLS.contains(&snake.as_str()) || is_list && METHODS_OF_LISTS.contains(&snake.as_str())
        {
            clashes.push(format!("the argument {name} has the name of a method that every call has"));
        }
        if let Some(other) = seen.insert(snake, name) {
            clashes.push(format!("the arguments {other} and {name} become the same name"));
        }
    }
    for clash in clashes {
        findings.report(operation, clash);
    }
}
