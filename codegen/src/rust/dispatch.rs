//! The typed builders by name, for scenarios that are data: `tests/rust/src/dispatch.rs`.
//!
//! Scenarios name operations and give arguments as JSON. Going through the typed surface, and not through
//! `Client::execute`, is what makes them test it.

use super::syntax::{Code, identifier, is_timestamp, mentions, type_name};
use crate::model::{Api, Operation, Service, TypeRef, Wait};
use crate::output::File;
use crate::prose;

/// `tests/rust/src/dispatch.rs`
pub(super) fn dispatch(api: &Api) -> File {
    let mut code = Code::file(&prose::header_of_all());
    code.module_docs("Operations and waits by name, through the typed methods.");
    code.blank();
    code.line(
        "#![allow(deprecated, clippy::too_many_lines, reason = \"each operation has its place here\")]",
    );
    code.blank();
    let operations = api.operations();
    let uses = |wanted: &dyn Fn(&TypeRef) -> bool| {
        let arguments = operations.iter().flat_map(|operation| operation.arguments());
        arguments.into_iter().any(|argument| mentions(&argument.field.type_ref, &wanted))
    };
    if uses(&|t| matches!(t, TypeRef::Map(_))) {
        code.line("use std::collections::BTreeMap;");
    }
    code.line("use std::time::Duration;");
    code.blank();
    code.line("use serde_json::Value;");
    for service in &api.services {
        let named = |operation: &Operation| {
            operation.arguments().iter().any(|argument| argument.field.type_ref.named().is_some())
        };
        if service.operations().any(named) {
            code.line(format!("use tidbcloud::{};", service.name));
        }
    }
    let mut names = vec!["Client"];
    if uses(&|t| *t == TypeRef::Decimal) {
        names.push("Decimal");
    }
    names.extend(["Error", "Progress"]);
    if uses(&|t| *t == TypeRef::Secret) {
        names.push("Secret");
    }
    if uses(&is_timestamp) {
        names.push("Timestamp");
    }
    code.line(format!("use tidbcloud::{{{}}};", names.join(", ")));
    code.blank();
    code.line("use crate::arguments::{Arguments, Outcome, on_heap, unknown};");
    code.blank();
    code.docs(
        0,
        "Calls an operation by its canonical name. `arguments` is an object of wire names; `pages` asks for the \
         pages of a list, and not for its items.",
    );
    code.line(
        "pub async fn call(client: &Client, name: &str, path: &[String], arguments: Value, pages: bool) \
         -> Result<Outcome, Error> {",
    );
    code.line("let mut arguments = Arguments::new(path, arguments)?;");
    code.line("match name {");
    for operation in &operations {
        call_arm(&mut code, api.service_of(operation), operation);
    }
    code.line("_ => Err(unknown(name)),");
    code.line("}\n}");
    code.blank();
    code.docs(
        0,
        "Waits by a name such as `serverless.clusters.wait_until_active`. `progress` is told what each poll saw.",
    );
    code.line(
        "pub async fn wait(client: &Client, name: &str, path: &[String], timeout: Option<Duration>, \
         progress: impl FnMut(&Progress) + Send + 'static) -> Result<Outcome, Error> {",
    );
    code.line("let mut arguments = Arguments::new(path, Value::Null)?;");
    code.line("match name {");
    for operation in &operations {
        for wait in &operation.waits {
            wait_arm(&mut code, operation, wait);
        }
    }
    code.line("_ => Err(unknown(name)),");
    code.line("}\n}");
    File::new("tests/rust/src/dispatch.rs", code.finish())
}

fn call_arm(code: &mut Code, service: &Service, operation: &Operation) {
    let arguments = operation.arguments();
    let mutable = if arguments.is_empty() { "" } else { "mut " };
    code.line(format!("{:?} => on_heap(move || async move {{", operation.name));
    code.line(format!("let {mutable}call = {};", method(operation, &operation.verb)));
    for argument in arguments {
        let own = type_name(&argument.field.type_ref, &format!("{}::", service.name));
        let own = if argument.field.nullable { format!("Option<{own}>") } else { own };
        let (name, setter) = (&argument.field.name, identifier(&argument.field.name));
        code.line(format!("if let Some(value) = arguments.take::<{own}>({name:?})? {{"));
        code.line(format!("call = call.{setter}(value);"));
        code.line("}");
    }
    code.line("arguments.finish()?;");
    if operation.pagination.is_some() {
        code.line("if pages { return Outcome::pages(call.pages()).await; }");
    }
    code.line(if operation.pagination.is_some() {
        "Ok(Outcome::items(call.items().try_collect().await?))"
    } else {
        "Ok(Outcome::answer(call.with_response().await?))"
    });
    code.line("}).await,");
}

fn wait_arm(code: &mut Code, operation: &Operation, wait: &Wait) {
    let name = format!("{}.{}.{}", operation.service, operation.resource, wait.name);
    code.line(format!("{name:?} => on_heap(move || async move {{"));
    code.line(format!("let mut wait = {}.progress(progress);", method(operation, &wait.name)));
    code.line("if let Some(timeout) = timeout { wait = wait.timeout(timeout); }");
    code.line("Ok(Outcome::value(wait.await?))");
    code.line("}).await,");
}

/// `client.serverless().branches().create(arguments.path("clusterId")?)`
fn method(operation: &Operation, verb: &str) -> String {
    let values = operation.path_parameters.iter().map(|field| format!("arguments.path({:?})?", field.name));
    format!(
        "client.{}().{}().{}({})",
        operation.service,
        operation.resource,
        identifier(verb),
        values.collect::<Vec<_>>().join(", ")
    )
}
