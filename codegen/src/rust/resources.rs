//! One module for each resource: its handle with a method for each operation, and a builder for each
//! operation that has arguments by name.

use std::collections::BTreeSet;

use super::examples;
use super::operations::constant;
use super::rules;
use super::syntax::{
    Code, Taken, field_docs, identifier, is_timestamp, markdown, mentions, taken, type_name,
};
use crate::model::{Argument, Field, Operation, Place, Resource, Service, TypeRef, Wait};
use crate::output::File;
use crate::{naming, prose};

/// `core/src/services/<service>/<resource>.rs`
pub(super) fn resource(service: &Service, resource: &Resource) -> File {
    let handle = naming::pascal(&resource.name);
    let mut code = Code::file(&prose::header(service));
    code.module_docs(&markdown(&resource.description));
    code.blank();
    imports(&mut code, service, resource);
    code.blank();
    code.docs(0, &markdown(&resource.description));
    code.line("#[derive(Clone, Debug)]");
    code.line(format!("pub struct {handle} {{ client: Client }}"));
    code.blank();
    code.line(format!("impl {handle} {{"));
    code.line("pub(super) fn new(client: &Client) -> Self { Self { client: client.clone() } }");
    for operation in &resource.operations {
        method(&mut code, service, operation);
        for (index, wait) in operation.waits.iter().enumerate() {
            wait_method(&mut code, service, operation, index, wait);
        }
    }
    code.line("}");
    for operation in &resource.operations {
        if !operation.arguments().is_empty() {
            builder(&mut code, service, &handle, operation);
        }
    }
    for operation in resource.operations.iter().filter(|operation| rules::has_any(service, operation)) {
        code.blank();
        rules::of_operation(&mut code, service, operation);
    }
    File::new(format!("core/src/services/{}/{}.rs", service.name, resource.name), code.finish())
}

fn imports(code: &mut Code, service: &Service, resource: &Resource) {
    let operations = &resource.operations;
    let arguments = || operations.iter().flat_map(Operation::arguments);
    let uses = |wanted: &dyn Fn(&TypeRef) -> bool| {
        arguments().any(|argument| mentions(&argument.field.type_ref, &wanted))
    };
    let in_body = |wanted: &dyn Fn(&TypeRef) -> bool| {
        arguments().any(|argument| argument.place == Place::Body && wanted(&argument.field.type_ref))
    };
    let mut calls = BTreeSet::new();
    for operation in operations {
        calls.insert(if operation.pagination.is_some() { "List" } else { "Call" });
        if !operation.waits.is_empty() {
            calls.insert("WaitCall");
        }
    }
    let mut built = Vec::new();
    if arguments().next().is_some() {
        built.push("builder");
    }
    if in_body(&|t| matches!(t, TypeRef::Array(_))) {
        built.push("list");
    }
    if in_body(&|t| matches!(t, TypeRef::Map(_))) {
        built.push("map");
    }
    if !built.is_empty() {
        code.line(format!("use crate::builder::{{{}}};", built.join(", ")));
    }
    code.line(format!("use crate::call::{{{}}};", calls.into_iter().collect::<Vec<_>>().join(", ")));
    code.line("use crate::client::Client;");
    if operations.iter().any(|operation| !operation.path_parameters.is_empty()) {
        code.line("use crate::path_value::PathValue;");
    }
    if uses(&|t| *t == TypeRef::Decimal) {
        code.line("use crate::Decimal;");
    }
    let ruled = || operations.iter().filter(|operation| rules::has_any(service, operation));
    if ruled().next().is_some() {
        let mut names = rules::names(ruled().map(|operation| rules::written(service, operation)));
        names.insert("Rules");
        code.line(format!("use crate::rules::{{{}}};", names.into_iter().collect::<Vec<_>>().join(", ")));
    }
    if uses(&|t| *t == TypeRef::Secret) {
        code.line("use crate::secret::Secret;");
    }
    if uses(&is_timestamp) {
        code.line("use crate::timestamp::Timestamp;");
    }
    let answered =
        operations.iter().filter_map(|operation| operation.answer.as_ref()).any(|t| t.named().is_some());
    if answered || uses(&|t| matches!(t, TypeRef::Named(_))) {
        code.line("use super::models;");
    }
    code.line("use crate::services::operations;");
}

/// What a method gives without its builder: `Call<models::Branch>`, `List<…, …>`.
fn call_type(operation: &Operation) -> String {
    let answer = operation.answer.as_ref().map_or_else(|| "()".to_owned(), |t| type_name(t, "models::"));
    match &operation.pagination {
        Some(pagination) => format!("List<{answer}, {}>", type_name(&pagination.item, "models::")),
        None => format!("Call<{answer}>"),
    }
}

/// `CreateBranch`, `ListBranches`, `CreatePrivateEndpointService`: the verb, with the resource after its
/// first word.
fn builder_name(operation: &Operation) -> String {
    let mut words = naming::words(&operation.verb);
    let rest = words.split_off(1);
    let of_many = words[0] == "list" && rest.first().is_none_or(|word| word == "for" || word == "of");
    let resource = if of_many { operation.resource.clone() } else { naming::singular(&operation.resource) };
    naming::pascal(&format!("{}_{resource}_{}", words[0], rest.join("_")))
}

fn path_parameters(operation: &Operation) -> String {
    let parameter = |name: &str| format!(", {}: impl Into<PathValue>", identifier(name));
    operation.path_parameters.iter().map(|field| parameter(&field.name)).collect()
}

fn path_values(operation: &Operation) -> String {
    let values: Vec<_> =
        operation.path_parameters.iter().map(|field| format!("{}.into()", identifier(&field.name))).collect();
    if values.is_empty() { "vec![]".to_owned() } else { format!("PathValue::texts([{}])", values.join(", ")) }
}

fn method(code: &mut Code, service: &Service, operation: &Operation) {
    let mut call = format!(
        "{}::new(&self.client, &operations::{}, {})",
        if operation.pagination.is_some() { "List" } else { "Call" },
        constant(operation),
        path_values(operation)
    );
    let mut given = call_type(operation);
    if rules::has_any(service, operation) {
        call = format!("{call}.rules(&{})", rules::constant(operation));
    }
    if !operation.arguments().is_empty() {
        given = builder_name(operation);
        call = format!("{given}({call})");
    }
    code.blank();
    code.docs(1, &method_docs(operation));
    code.deprecated(operation.deprecated.as_ref());
    code.line(format!(
        "pub fn {}(&self{}) -> {given} {{ {call} }}",
        identifier(&operation.verb),
        path_parameters(operation)
    ));
}

fn method_docs(operation: &Operation) -> String {
    let mut paragraphs = vec![markdown(&prose::sentence(&operation.summary))];
    paragraphs.extend(operation.description.as_deref().map(markdown));
    paragraphs.extend(path_docs(operation));
    let required: Vec<_> =
        operation.arguments().into_iter().filter(|argument| argument.field.required).collect();
    if !required.is_empty() {
        let builder = builder_name(operation);
        let link = |argument: &Argument<'_>| {
            let name = naming::snake(&argument.field.name);
            format!("[`{name}`]({builder}::{name})")
        };
        let links: Vec<_> = required.iter().map(link).collect();
        paragraphs.push(format!("Needs {}.", prose::listed(&links)));
    }
    paragraphs.extend(prose::repetition(operation).as_deref().map(markdown));
    let errors: Vec<_> =
        prose::errors(operation).iter().map(|error| format!("- {}", markdown(error))).collect();
    if !errors.is_empty() {
        paragraphs.push(format!("# Errors\n{}", errors.join("\n")));
    }
    paragraphs.push(examples::section(operation));
    paragraphs.join("\n\n")
}

fn path_docs(operation: &Operation) -> Option<String> {
    let line = |field: &Field| format!("- `{}`: {}", naming::snake(&field.name), field_docs(field));
    let lines: Vec<_> = operation.path_parameters.iter().map(line).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn wait_method(code: &mut Code, service: &Service, operation: &Operation, index: usize, wait: &Wait) {
    let answer = operation.answer.as_ref().map_or_else(|| "()".to_owned(), |t| type_name(t, "models::"));
    let value = if wait.gone_is_done { format!("Option<{answer}>") } else { answer };
    let given = if wait.gone_is_done { " Gives `None` when it is gone." } else { "" };
    let mut paragraphs = vec![
        markdown(&prose::sentence(&wait.description)),
        format!("{}{given}", markdown(&prose::wait(wait))),
    ];
    paragraphs.extend(path_docs(operation));
    code.blank();
    code.docs(1, &paragraphs.join("\n\n"));
    code.deprecated(operation.deprecated.as_ref());
    code.line(format!(
        "pub fn {}(&self{}) -> WaitCall<{value}> {{",
        identifier(&wait.name),
        path_parameters(operation)
    ));
    let row = constant(operation);
    let rules = if rules::has_any(service, operation) {
        format!(".rules(&{})", rules::constant(operation))
    } else {
        String::new()
    };
    code.line(format!(
        "WaitCall::new(&self.client, &operations::{row}, &operations::{row}.waits[{index}], {}){rules}",
        path_values(operation)
    ));
    code.line("}");
}

fn builder(code: &mut Code, service: &Service, handle: &str, operation: &Operation) {
    let name = builder_name(operation);
    let method = identifier(&operation.verb);
    code.blank();
    code.line("builder! {");
    code.in_macro(1);
    code.docs(1, &format!("What [`{handle}::{method}`] sends."));
    code.line(format!("pub struct {name}({});", call_type(operation)));
    code.in_macro(0);
    code.line("}");
    code.blank();
    code.line(format!("impl {name} {{"));
    for (index, argument) in operation.arguments().into_iter().enumerate() {
        if index > 0 {
            code.blank();
        }
        setter(code, service, argument);
    }
    code.line("}");
}

fn setter(code: &mut Code, service: &Service, argument: Argument<'_>) {
    let Argument { place, field } = argument;
    let name = identifier(&field.name);
    let required = if field.required { " Required." } else { "" };
    code.docs(1, &format!("{}{required}", field_docs(field)));
    code.deprecated(field.deprecated.as_ref());
    let wire = &field.name;
    match (place, &field.type_ref) {
        (Place::Query, TypeRef::Array(item)) => {
            let taken = taken(service, item, "models::");
            code.line(format!(
                "pub fn {name}(self, values: impl IntoIterator<Item = {}>) -> Self {{",
                taken.parameter
            ));
            code.line(format!(
                "Self(values.into_iter().fold(self.0, |call, value| call.query({wire:?}, {})))",
                taken.expression
            ));
            code.line("}");
        }
        (Place::Query, own) => {
            let taken = taken(service, own, "models::");
            code.line(format!("pub fn {name}(self, value: {}) -> Self {{", taken.parameter));
            code.line(format!("Self(self.0.query({wire:?}, {}))", taken.expression));
            code.line("}");
        }
        (Place::Body, own) => {
            let taken = if field.nullable {
                let parameter = format!("Option<{}>", type_name(own, "models::"));
                Taken { parameter, expression: "value".to_owned() }
            } else {
                taken(service, own, "models::")
            };
            code.line(format!("pub fn {name}(self, value: {}) -> Self {{", taken.parameter));
            code.line(format!("Self(self.0.field({wire:?}, {}))", taken.expression));
            code.line("}");
        }
    }
}
