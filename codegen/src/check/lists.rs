//! Rules for `x-pagination`: all that it names exists.

use super::Findings;
use crate::document::{Kind, Located, Schema};

pub(super) fn check(findings: &mut Findings<'_>, located: Located<'_>) {
    let operation = located.operation;
    let name = operation.operation_id.as_str();
    let verb = name.rsplit('.').next().unwrap_or_default();
    let Some(pagination) = &operation.pagination else {
        if verb == "list" || verb.starts_with("list_") {
            findings.report(name, "a list says in x-pagination how it goes on");
        }
        return;
    };
    if located.method != "get" {
        findings.report(name, "x-pagination: only a GET is a list");
    }

    let given = [
        ("size", pagination.size.is_some()),
        ("maximum", pagination.maximum.is_some()),
        ("token", pagination.token.is_some()),
        ("next", pagination.next.is_some()),
        ("page", pagination.page.is_some()),
        ("total", pagination.total.is_some()),
    ];
    let (needed, allowed): (&[&str], &[&str]) = match pagination.style.as_str() {
        "token" => (&["size", "maximum", "token", "next"], &["total"]),
        "page" => (&["size", "maximum", "page", "total"], &[]),
        "single" => (&[], &[]),
        other => {
            findings.report(name, format!("x-pagination: style {other} is none of token, page and single"));
            return;
        }
    };
    for (key, is_given) in given {
        if needed.contains(&key) && !is_given {
            findings.report(name, format!("x-pagination: style {} has {key}", pagination.style));
        } else if is_given && !needed.contains(&key) && !allowed.contains(&key) {
            findings.report(name, format!("x-pagination: style {} has no {key}", pagination.style));
        }
    }
    for parameter in [&pagination.size, &pagination.token, &pagination.page].into_iter().flatten() {
        if !has_query_parameter(findings, located, parameter) {
            findings.report(name, format!("x-pagination: {parameter} is no query parameter"));
        }
    }
    answer(findings, located);
}

fn answer(findings: &mut Findings<'_>, located: Located<'_>) {
    let Some(pagination) = &located.operation.pagination else { return };
    let name = &located.operation.operation_id;
    let is_bare = answer_media(findings, located).is_some_and(is_array);
    match (&pagination.items, is_bare) {
        (None, true) if pagination.style == "single" => return,
        (_, true) => {
            findings.report(
                name,
                "x-pagination: an answer that is a bare array is {style: single}, with no items",
            );
            return;
        }
        (None, false) => {
            findings.report(name, "x-pagination: items names the answer's array");
            return;
        }
        (Some(_), false) => {}
    }
    let Some(page) = answer_schema(findings, located) else {
        findings.report(name, "x-pagination: a list answers with a named schema");
        return;
    };
    let property = |wanted: &String| page.properties.as_ref().and_then(|properties| properties.get(wanted));
    if let Some(items) = &pagination.items
        && !property(items).is_some_and(is_array)
    {
        findings.report(name, format!("x-pagination: {items} is no array of the answer"));
    }
    for wanted in [&pagination.next, &pagination.total].into_iter().flatten() {
        if property(wanted).is_none() {
            findings.report(name, format!("x-pagination: {wanted} is no property of the answer"));
        }
    }
}

pub(super) fn is_array(schema: &Schema) -> bool {
    schema.kind.as_ref().and_then(Kind::name) == Some("array")
}

/// The named schema that an operation answers with.
pub(super) fn answer_schema<'a>(findings: &Findings<'a>, located: Located<'a>) -> Option<&'a Schema> {
    let reference = answer_media(findings, located)?.reference.as_deref()?;
    findings.document.schema(reference).map(|(_, schema)| schema)
}

/// The schema that stands in an operation's answer.
fn answer_media<'a>(findings: &Findings<'a>, located: Located<'a>) -> Option<&'a Schema> {
    let response = findings.document.response(located.operation.responses.get("200")?)?;
    Some(&response.content.get("application/json")?.schema)
}

fn has_query_parameter(findings: &Findings<'_>, located: Located<'_>, name: &str) -> bool {
    located.parameters().filter_map(|parameter| findings.document.parameter(parameter)).any(|parameter| {
        parameter.place.as_deref() == Some("query") && parameter.name.as_deref() == Some(name)
    })
}
