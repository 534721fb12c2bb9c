//! Derives scenarios from the model: for each operation what it puts on the wire and what it makes of any answer.
//!
//! A scenario written by hand shows what the service does; these show that no operation, argument or field is
//! lost or altered between a caller and the wire, in any language. The emulator is told each answer in advance,
//! so the expected values are known to the last digit. They are derived anew for each run and lie in no
//! repository: `tests/README.md` says how the runners play them.

mod answers;
mod refusals;
mod requests;
mod samples;

use serde_json::{Value, json};

use crate::model::{Api, Operation, PageStyle, Service};
use crate::output::File;
use answers::{Answers, Form};
use requests::Request;

/// The folder, from the project's root, in which the runners look for them.
pub const FOLDER: &str = "target/conformance";

/// A file of scenarios for each service.
///
/// # Errors
/// The operation for which no sample could be found, and why.
pub fn files(api: &Api) -> Result<Vec<File>, String> {
    let file = |service: &Service| {
        let scenarios: Result<Vec<Value>, String> =
            service.operations().map(|operation| scenario(service, operation)).collect();
        let path = format!("{FOLDER}/{}.json", service.name);
        Ok(File::new(path, format!("{:#}\n", Value::Array(scenarios?))))
    };
    api.services.iter().map(file).collect()
}

fn scenario(service: &Service, operation: &Operation) -> Result<Value, String> {
    let problem = |cause: String| format!("{}: {cause}", operation.name);
    let every = Request::with_every_argument(service, operation).map_err(problem)?;
    let required = Request::with_what_is_required(service, operation).map_err(problem)?;
    let answers = Answers { service, operation };
    let mut steps = Vec::new();
    for (request, form) in [
        (&every, Form::Documented),
        (&every, Form::Other),
        (&required, Form::Empty),
        (&required, Form::Nulls),
    ] {
        match &operation.pagination {
            Some(pagination) if !matches!(pagination.style, PageStyle::Single) && form.has_items() => {
                steps.extend(two_pages(&answers, request, form));
            }
            _ => steps.extend(one_answer(&answers, request, form)),
        }
    }
    steps.extend(unknown(&answers, &Request::with_unknown_values(service, operation).map_err(problem)?));
    steps.extend(answers.errors().into_iter().flat_map(|(fault, error)| {
        let call = required.call([
            ("options", json!({"retries": 0})),
            ("error", error),
            ("wire", json!([required.wire(&first_page(operation))])),
        ]);
        [fault, call]
    }));
    steps.extend(refusals::steps(service, operation, &required));
    Ok(json!({"name": format!("the form of {}", operation.name), "steps": steps}))
}

/// A call that one answer ends.
fn one_answer(answers: &Answers<'_>, request: &Request<'_>, form: Form) -> Vec<Value> {
    let told = answers.one(form);
    let call = request.call([
        ("expect", told.expected),
        ("whole", json!(true)),
        ("wire", json!([request.wire(&first_page(answers.operation))])),
        if answers.operation.pagination.is_some() {
            ("pages", json!(true))
        } else {
            ("answer", json!({"status": 200, "attempts": 1}))
        },
    ]);
    vec![told.fault, call]
}

/// A list of two pages.
fn two_pages(answers: &Answers<'_>, request: &Request<'_>, form: Form) -> Vec<Value> {
    let (first, second) = answers.two_pages(form);
    let page = first_page(answers.operation);
    let mut next = page.clone();
    next.push(second_page(answers.operation));
    let call = request.call([
        ("pages", json!(true)),
        ("expect", json!([first.expected[0], second.expected[0]])),
        ("whole", json!(true)),
        ("wire", json!([request.wire(&page), request.wire(&next)])),
    ]);
    vec![first.fault, second.fault, call]
}

/// What the documents do not know, in both directions.
fn unknown(answers: &Answers<'_>, request: &Request<'_>) -> Vec<Value> {
    let told = answers.one(Form::Unknown);
    let mut outcome = vec![("wire", json!([request.wire(&first_page(answers.operation))]))];
    if answers.operation.pagination.is_some() {
        outcome.push(("pages", json!(true)));
        outcome.push(("expect", told.expected));
    } else {
        outcome.push(("expect", told.expected));
        outcome.push(("answer", json!({"status": 200, "body": told.body})));
    }
    vec![told.fault, request.call(outcome)]
}

/// What a list adds to its first request.
fn first_page(operation: &Operation) -> Vec<(String, String)> {
    match operation.pagination.as_ref().map(|pagination| &pagination.style) {
        Some(PageStyle::Token { size, maximum, .. } | PageStyle::Page { size, maximum, .. }) => {
            vec![(size.clone(), maximum.to_string())]
        }
        Some(PageStyle::Single) | None => Vec::new(),
    }
}

/// What a list adds to its second request.
fn second_page(operation: &Operation) -> (String, String) {
    match operation.pagination.as_ref().map(|pagination| &pagination.style) {
        Some(PageStyle::Token { token, .. }) => (token.clone(), answers::TOKEN.to_owned()),
        Some(PageStyle::Page { page, .. }) => (page.clone(), "2".to_owned()),
        Some(PageStyle::Single) | None => unreachable!("a list of one page has no second"),
    }
}
