//! Rules for `x-waits`: the state that is waited for exists, and the wait can end.

use super::lists::answer_schema;
use super::{Findings, is_snake};
use crate::document::{Located, Schema, Wait};

/// Ends that any resource can meet, whether or not its enum says so.
const ENDS: [&str; 5] = ["DELETED", "DELETING", "FAILED", "INACTIVE", "UNAVAILABLE"];

pub(super) fn check(findings: &mut Findings<'_>, located: Located<'_>) {
    let operation = located.operation;
    let name = &operation.operation_id;
    if operation.waits.is_empty() {
        return;
    }
    if located.method != "get" || operation.pagination.is_some() {
        findings.report(name, "x-waits: only a GET of one resource can be polled");
    }
    let requires_more = located
        .parameters()
        .filter_map(|p| findings.document.parameter(p))
        .any(|parameter| parameter.required && parameter.place.as_deref() == Some("query"));
    if requires_more {
        findings.report(name, "x-waits: a wait has path values only, but a query parameter is required");
    }
    for (index, wait) in operation.waits.iter().enumerate() {
        let place = format!("{name}: {}", wait.name);
        if !is_snake(&wait.name) || !wait.name.starts_with("wait_until_") {
            findings.report(&place, "a wait's name begins with wait_until_");
        }
        if operation.waits[..index].iter().any(|earlier| earlier.name == wait.name) {
            findings.report(&place, "another wait has the same name");
        }
        times(findings, &place, wait);
        states(findings, &place, wait, located);
    }
}

fn times(findings: &mut Findings<'_>, place: &str, wait: &Wait) {
    let interval = wait.interval;
    if !(0.0 < interval.initial && interval.initial <= interval.maximum && interval.maximum <= wait.timeout) {
        findings
            .report(place, "seconds grow from interval.initial (above 0) over interval.maximum to timeout");
    }
}

fn states(findings: &mut Findings<'_>, place: &str, wait: &Wait, located: Located<'_>) {
    if wait.done.is_empty() {
        findings.report(place, "done names at least one state");
    }
    if let Some(both) = wait.done.iter().find(|state| wait.failed.contains(state)) {
        findings.report(place, format!("{both} is both done and failed"));
    }
    let Some(state) = state_schema(findings, wait, located) else {
        findings.report(place, format!("the answer has no {}", wait.state));
        return;
    };
    let Some(known) = &state.values else {
        findings.report(place, format!("{} is no enum, so its states are not known", wait.state));
        return;
    };
    let is_known = |state: &&String| known.contains(*state) || ENDS.contains(&state.as_str());
    for unknown in wait.done.iter().chain(&wait.failed).filter(|state| !is_known(state)) {
        findings.report(place, format!("{unknown} is no value of {}", wait.state));
    }
}

/// The schema at the end of the dotted path, references followed.
fn state_schema<'a>(findings: &Findings<'a>, wait: &Wait, located: Located<'a>) -> Option<&'a Schema> {
    let mut schema = answer_schema(findings, located)?;
    for property in wait.state.split('.') {
        let found = schema.properties.as_ref()?.get(property)?;
        schema = match &found.reference {
            Some(reference) => findings.document.schema(reference)?.1,
            None => found,
        };
    }
    Some(schema)
}
