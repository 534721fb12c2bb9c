//! One module for each resource: a class with a method for each operation and wait, and an interface for the
//! arguments of each operation that has some.

use std::collections::BTreeSet;

use super::syntax::{Code, Side, deprecated, field_docs, named, parameter, type_name};
use super::types::argument;
use super::{folder, operations, readers};
use crate::model::{Field, Operation, Resource, Service, TypeRef, Wait};
use crate::output::File;
use crate::{naming, prose};

/// `services/<service>/<resource>.ts`
pub(super) fn resource(service: &Service, resource: &Resource) -> File {
    let mut code = Code::file(&prose::header(service));
    imports(&mut code, service, resource);
    code.blank();
    operations::literals(&mut code, service, resource);
    for operation in &resource.operations {
        arguments(&mut code, service, resource, operation);
    }
    code.blank();
    code.docs(&[prose::sentence(&resource.description)]);
    code.open(format!("export class {} extends Resource {{", class(resource)));
    let mut first = true;
    for operation in &resource.operations {
        separate(&mut code, &mut first);
        method(&mut code, service, operation);
        for wait in &operation.waits {
            separate(&mut code, &mut first);
            wait_method(&mut code, service, operation, wait);
        }
    }
    code.close("}");
    File::new(format!("{}/{}.ts", folder(service), file(resource)), code.finish())
}

/// `PrivateEndpointsResource`: a type of the service may have the plain name.
pub(super) fn class(resource: &Resource) -> String {
    format!("{}Resource", naming::pascal(&resource.name))
}

/// `private-endpoints`
pub(super) fn file(resource: &Resource) -> String {
    resource.name.replace('_', "-")
}

/// `BranchesCreateArguments`, for an operation that has arguments by name.
pub(super) fn arguments_name(operation: &Operation) -> Option<String> {
    let name = format!("{}Arguments", naming::pascal(&format!("{}_{}", operation.resource, operation.verb)));
    (!operation.arguments().is_empty()).then_some(name)
}

fn separate(code: &mut Code, first: &mut bool) {
    if !std::mem::replace(first, false) {
        code.blank();
    }
}

fn imports(code: &mut Code, service: &Service, resource: &Resource) {
    let all = &resource.operations;
    if all.iter().any(|operation| operation.pagination.is_none()) {
        code.line("import type { Call } from '../../call.js'");
    }
    if all.iter().any(|operation| operation.pagination.is_some()) {
        code.line("import type { List } from '../../lists.js'");
    }
    code.line("import type { Operation } from '../../operation.js'");
    let waits = if all.iter().any(|operation| !operation.waits.is_empty()) { ", WaitOptions" } else { "" };
    code.line(format!("import type {{ CallOptions{waits} }} from '../../options.js'"));
    code.line("import { Resource } from '../../session.js'");
    if all.iter().any(|operation| readers::of_operation(service, operation).is_some()) {
        code.line("import * as readers from './readers.js'");
    }
    if operations::resource_takes_structs(service, resource) {
        code.line("import { structs } from './structs.js'");
    }
    let types = mentioned(service, resource);
    if !types.is_empty() {
        code.list("import type { ", &types, " } from './types.js'");
    }
}

/// The service's types that the module names, sorted as the formatter sorts them.
fn mentioned(service: &Service, resource: &Resource) -> Vec<String> {
    let mut types = BTreeSet::new();
    let mut mention = |type_ref: &TypeRef, side: Side| {
        types.extend(type_ref.named().map(|name| named(service, name, side)));
    };
    for operation in &resource.operations {
        for argument in operation.arguments() {
            mention(&argument.field.type_ref, Side::Argument);
        }
        if let Some(answer) = &operation.answer {
            mention(answer, Side::Answer);
        }
        if let Some(pagination) = &operation.pagination {
            mention(&pagination.item, Side::Answer);
        }
    }
    let mut types: Vec<_> = types.into_iter().collect();
    types.sort_by_key(|name| name.to_ascii_lowercase());
    types
}

fn arguments(code: &mut Code, service: &Service, resource: &Resource, operation: &Operation) {
    let Some(name) = arguments_name(operation) else { return };
    code.blank();
    let method = naming::camel(&operation.verb);
    code.docs(&[format!("Arguments of {{@link {}.{method}}}.", class(resource))]);
    code.open(format!("export interface {name} {{"));
    for given in operation.arguments() {
        code.docs(&field_docs(given.field));
        code.line(argument(service, given.field));
    }
    code.close("}");
}

fn method(code: &mut Code, service: &Service, operation: &Operation) {
    let answer = answer(service, operation);
    let item = operation.pagination.as_ref().map(|list| type_name(service, &list.item, Side::Answer));
    let (given, start) = match &item {
        Some(item) => (format!("List<{item}, {answer}>"), format!("list<{item}, {answer}>")),
        None => (format!("Call<{answer}>"), format!("call<{answer}>")),
    };
    let mut parameters = path_parameters(operation);
    let arguments = arguments_name(operation);
    if let Some(arguments) = &arguments {
        let optional = if takes_required(operation) { "" } else { "?" };
        parameters.push(format!("args{optional}: {arguments}"));
    }
    parameters.push("options?: CallOptions".to_owned());
    code.docs(&method_docs(operation, arguments.is_some()));
    let verb = naming::camel(&operation.verb);
    block(code, &format!("{verb}("), &parameters, &format!("): {given} {{"));
    let values = [
        format!("operations.{verb}"),
        format!("[{}]", path_values(operation)),
        if arguments.is_some() { "args".to_owned() } else { "undefined".to_owned() },
        "options".to_owned(),
    ];
    code.list(&format!("return this.session.{start}("), &values, ")");
    code.close("}");
}

fn wait_method(code: &mut Code, service: &Service, operation: &Operation, wait: &Wait) {
    let answer = answer(service, operation);
    let value = if wait.gone_is_done { format!("{answer} | undefined") } else { answer };
    let returned = if wait.gone_is_done {
        "@returns The resource as it was seen last; `undefined` where it is gone."
    } else {
        "@returns The resource in that state."
    };
    let mut docs = vec![prose::sentence(&wait.description), prose::wait(wait)];
    docs.extend(operation.path_parameters.iter().map(parameter_docs));
    docs.push("@param options Bounds of the wait, its progress callback and its signal.".to_owned());
    docs.push(returned.to_owned());
    docs.push("@throws WaitFailedError, WaitTimeoutError, and the errors of a call.".to_owned());
    docs.extend(deprecated(operation.deprecated.as_ref()));
    code.docs(&docs);
    let mut parameters = path_parameters(operation);
    parameters.push("options?: WaitOptions".to_owned());
    block(code, &format!("{}(", naming::camel(&wait.name)), &parameters, &format!("): Promise<{value}> {{"));
    let values = [
        format!("operations.{}", naming::camel(&operation.verb)),
        format!("'{}'", wait.name),
        format!("[{}]", path_values(operation)),
        "options".to_owned(),
    ];
    code.list("return this.session.wait(", &values, ")");
    code.close("}");
}

/// The head of a method: its parameters in one line where they fit.
fn block(code: &mut Code, before: &str, parameters: &[String], after: &str) {
    code.list(before, parameters, after);
    code.begin();
}

fn answer(service: &Service, operation: &Operation) -> String {
    let answer = operation.answer.as_ref();
    answer.map_or_else(|| "void".to_owned(), |answer| type_name(service, answer, Side::Answer))
}

fn takes_required(operation: &Operation) -> bool {
    operation.arguments().iter().any(|argument| argument.field.required)
}

fn path_parameters(operation: &Operation) -> Vec<String> {
    operation.path_parameters.iter().map(|field| format!("{}: string", parameter(&field.name))).collect()
}

fn path_values(operation: &Operation) -> String {
    let values: Vec<_> = operation.path_parameters.iter().map(|field| parameter(&field.name)).collect();
    values.join(", ")
}

fn parameter_docs(field: &Field) -> String {
    format!("@param {} {}", parameter(&field.name), prose::described(field))
}

fn method_docs(operation: &Operation, has_arguments: bool) -> Vec<String> {
    let mut docs = vec![prose::sentence(&operation.summary)];
    docs.extend(operation.description.clone());
    docs.extend(prose::repetition(operation));
    docs.extend(operation.path_parameters.iter().map(parameter_docs));
    if has_arguments {
        docs.push("@param args What goes along, by name.".to_owned());
    }
    docs.push("@param options Bounds, headers and signal of the call.".to_owned());
    if operation.pagination.is_some() {
        docs.push("@returns A lazy list: nothing is sent before it is iterated.".to_owned());
    }
    docs.extend(prose::errors(operation).iter().map(|error| format!("@throws ApiError {error}")));
    docs.extend(deprecated(operation.deprecated.as_ref()));
    docs.push(example(operation));
    docs
}

/// A call with the least that it needs.
fn example(operation: &Operation) -> String {
    let mut values: Vec<_> = operation.path_parameters.iter().map(|field| parameter(&field.name)).collect();
    let arguments = operation.arguments();
    let required: Vec<_> = arguments.iter().filter(|argument| argument.field.required).collect();
    if !required.is_empty() {
        let names: Vec<_> = required.iter().map(|argument| argument.field.name.as_str()).collect();
        values.push(format!("{{ {} }}", names.join(", ")));
    }
    let call = format!(
        "client.{}.{}.{}({})",
        naming::camel(&operation.service),
        naming::camel(&operation.resource),
        naming::camel(&operation.verb),
        values.join(", ")
    );
    let line = if operation.pagination.is_some() {
        format!("for await (const item of {call}) console.log(item)")
    } else if operation.answer.is_some() {
        let answer = parameter(&prose::answer_name(operation));
        let is_taken = required.iter().any(|argument| argument.field.name == answer);
        format!("const {} = await {call}", if is_taken { "answer" } else { &answer })
    } else {
        format!("await {call}")
    };
    format!("@example\n```ts\n{line}\n```")
}
