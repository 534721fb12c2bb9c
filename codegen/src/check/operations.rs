//! Rules for an operation's name, words, body, answer, and whether it can be repeated.

use super::lists::{answer_schema, is_array};
use super::schemas::{self, Position};
use super::{Catalogue, Findings, is_snake};
use crate::document::{Located, MediaType};
use crate::naming;

pub(super) fn check(findings: &mut Findings<'_>, located: Located<'_>, catalogue: &Catalogue<'_>) {
    name(findings, located, catalogue);
    words(findings, located);
    body(findings, located);
    answer(findings, located);
    repetition(findings, located, catalogue);
    errors(findings, located);
    alternative_path(findings, located);
}

fn name(findings: &mut Findings<'_>, located: Located<'_>, catalogue: &Catalogue<'_>) {
    let name = located.operation.operation_id.as_str();
    let parts: Vec<&str> = name.split('.').collect();
    if parts.len() != 3 || !parts.iter().copied().all(is_snake) {
        findings.report(name, "a canonical name is service.resource.verb, each in snake case");
        return;
    }
    let service = &findings.document.service;
    if parts[0] != service {
        findings.report(name, format!("the name begins with {}, but the service is {service}", parts[0]));
    }
    if catalogue.get(name).is_some_and(|same| same.len() > 1) {
        findings.report(name, "another operation has the same name");
    }
    if located.operation.tags.iter().any(|tag| tag != parts[1]) {
        findings.report(name, format!("the only tag is the resource's name, {}", parts[1]));
    }
}

fn words(findings: &mut Findings<'_>, located: Located<'_>) {
    let operation = located.operation;
    let name = &operation.operation_id;
    match operation.summary.as_deref().map(str::trim) {
        None | Some("") => findings.report(name, "an operation has a summary"),
        Some(summary) if !summary.ends_with('.') || summary.contains('\n') => {
            findings.report(name, "a summary is one line that ends with a full stop");
        }
        Some(_) => {}
    }
    if operation.replaced_by.is_some() && !operation.deprecated {
        findings.report(name, "x-replaced-by stands only beside deprecated: true");
    }
}

fn body(findings: &mut Findings<'_>, located: Located<'_>) {
    let Some(body) = &located.operation.request_body else { return };
    let name = &located.operation.operation_id;
    if matches!(located.method, "get" | "delete") {
        findings.report(name, format!("a {} has no body", located.method));
    }
    if !body.required {
        findings.report(name, "a request body is required: true");
    }
    let Some(media) = only_json(findings, name, "request body", &body.content) else { return };
    let schema = &media.schema;
    match &media.argument {
        Some(argument) if is_array(schema) => {
            if naming::snake(argument).is_empty() {
                findings.report(name, "x-argument has a letter");
            }
            if schema.description.as_deref().is_none_or(|words| words.trim().is_empty()) {
                findings.report(name, "a request body that is a bare array has a description");
            }
            schemas::check_value(findings, &format!("{name}: request body"), schema, Position::Property);
            return;
        }
        None if is_array(schema) => {
            findings.report(name, "x-argument names the argument that becomes this body");
            return;
        }
        Some(_) => findings.report(name, "x-argument stands only beside a bare array"),
        None => {}
    }
    let target = schema.reference.as_deref().map(|reference| findings.document.schema(reference));
    match target {
        Some(Some((_, target))) if target.properties.is_some() => {}
        // A reference that leads nowhere is reported with all others, by `reach`.
        Some(None) => {}
        _ => findings.report(name, "a request body is a reference to an object with properties"),
    }
}

fn answer(findings: &mut Findings<'_>, located: Located<'_>) {
    let operation = located.operation;
    let name = &operation.operation_id;
    match operation.responses.get("200").map(|response| findings.document.response(response)) {
        None => findings.report(name, "an operation has a response '200'"),
        Some(None) => findings.report(name, "the reference of response '200' leads nowhere"),
        Some(Some(response)) if !response.content.is_empty() => {
            if let Some(MediaType { schema, .. }) = only_json(findings, name, "answer", &response.content) {
                let is_any = schema.kind.is_none() && schema.properties.is_none() && schema.values.is_none();
                // `lists` sees to what else a bare array needs.
                if is_array(schema) && operation.pagination.is_some() {
                    schemas::check_value(findings, &format!("{name}: answer"), schema, Position::Property);
                } else if schema.reference.is_none() && !is_any {
                    findings.report(name, "an answer is a reference to a named schema, or any JSON: {}");
                }
            }
        }
        Some(Some(_)) => {}
    }
    let default = operation.responses.get("default").and_then(|response| response.reference.as_deref());
    if default != Some("#/components/responses/Error") {
        findings.report(name, "the default response is #/components/responses/Error");
    }
    if let Some(other) =
        operation.responses.keys().find(|status| !matches!(status.as_str(), "200" | "default"))
    {
        findings.report(name, format!("response '{other}' is neither '200' nor default; see x-errors"));
    }
}

/// The only content type there may be.
fn only_json<'a>(
    findings: &mut Findings<'_>,
    name: &str,
    what: &str,
    content: &'a indexmap::IndexMap<String, MediaType>,
) -> Option<&'a MediaType> {
    let json = content.get("application/json");
    if json.is_none() || content.len() > 1 {
        findings.report(name, format!("the {what} is application/json and nothing else"));
    }
    json
}

fn repetition(findings: &mut Findings<'_>, located: Located<'_>, catalogue: &Catalogue<'_>) {
    let operation = located.operation;
    let name = &operation.operation_id;
    let Some(idempotent) = operation.idempotent else {
        findings.report(name, "x-idempotent says whether a repetition does no harm");
        return;
    };
    if !idempotent && matches!(located.method, "get" | "put" | "delete") {
        findings.report(name, format!("a {} is idempotent", located.method));
    }
    match (&operation.settled_by, idempotent) {
        (None, false) => {
            findings.report(name, "x-settled-by names the call that shows whether it was applied");
        }
        (Some(_), true) => findings.report(name, "x-settled-by is for what is not idempotent"),
        (Some(other), false) => match catalogue.get(other.as_str()).map(Vec::as_slice) {
            Some([found, ..]) if found.method == "get" => {}
            Some(_) => findings.report(name, format!("x-settled-by: {other} is no GET")),
            None => findings.report(name, format!("x-settled-by: there is no operation {other}")),
        },
        (None, true) => {}
    }
}

/// The other path is another way to write the same one: it takes the same values in the same order.
fn alternative_path(findings: &mut Findings<'_>, located: Located<'_>) {
    let Some(alternative) = &located.operation.alternative_path else { return };
    let name = &located.operation.operation_id;
    let placeholders = |path: &str| -> Vec<String> {
        path.split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}'))
            .map(|(name, _)| name.to_owned())
            .collect()
    };
    if !alternative.starts_with('/') || alternative == located.path {
        findings.report(name, "x-alternative-path is a whole path, and another than the operation's own");
    } else if placeholders(alternative) != placeholders(located.path) {
        findings.report(name, "x-alternative-path takes other values than the operation's own path");
    }
}

fn errors(findings: &mut Findings<'_>, located: Located<'_>) {
    if let Some(code) = &located.operation.error_in_answer {
        let properties = answer_schema(findings, located).and_then(|answer| answer.properties.as_ref());
        if properties.is_none_or(|properties| !properties.contains_key(code)) {
            let message = format!("x-error-in-answer: the answer has no {code}");
            findings.report(&located.operation.operation_id, message);
        }
    }
    for error in &located.operation.errors {
        if !(400..600).contains(&error.status) {
            let message = format!("x-errors: {} is no status of an error", error.status);
            findings.report(&located.operation.operation_id, message);
        }
    }
}
