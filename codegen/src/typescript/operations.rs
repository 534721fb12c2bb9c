//! What of an operation is left at run time: literals of the package's `Operation`.

use super::folder;
use super::readers;
use super::syntax::{Code, key, quoted};
use crate::model::{BodyForm, Field, Operation, Place, Resource, Service, Struct, TimeForm, Type, TypeRef};
use crate::output::File;
use crate::{naming, prose};

/// `services/<service>/structs.ts`: what callers make inside arguments; no file where they make nothing.
pub(super) fn structs(service: &Service) -> Option<File> {
    let requests: Vec<&Struct> = requests(service).collect();
    if requests.is_empty() {
        return None;
    }
    let mut code = Code::file(&prose::header(service));
    code.line("import type { Structs } from '../../operation.js'");
    code.blank();
    code.docs(&["What callers make inside arguments.".to_owned()]);
    code.open("export const structs: Structs = {");
    for found in requests {
        let fields: Vec<_> = found.fields.iter().filter(|field| !field.read_only).collect();
        fields_of(&mut code, service, &key(&found.name), &fields);
    }
    code.close("}");
    Some(File::new(format!("{}/structs.ts", folder(service)), code.finish()))
}

fn requests(service: &Service) -> impl Iterator<Item = &Struct> {
    service.types.iter().filter_map(|found| match found {
        Type::Struct(found) if found.usage.request => Some(found),
        _ => None,
    })
}

/// Whether an argument of the operation holds a struct that a caller makes.
fn takes_structs(service: &Service, operation: &Operation) -> bool {
    let named =
        |field: &Field| field.type_ref.named().is_some_and(|name| service.find_struct(name).is_some());
    operation.arguments().iter().any(|argument| named(argument.field))
}

/// Whether any operation of the resource needs the table of structs.
pub(super) fn resource_takes_structs(service: &Service, resource: &Resource) -> bool {
    resource.operations.iter().any(|operation| takes_structs(service, operation))
}

/// `const operations = { … }`: the resource's operations by verb.
pub(super) fn literals(code: &mut Code, service: &Service, resource: &Resource) {
    code.open("const operations = {");
    for operation in &resource.operations {
        literal(code, service, operation);
    }
    code.close("} satisfies Record<string, Operation>");
}

fn literal(code: &mut Code, service: &Service, operation: &Operation) {
    let path: Vec<_> = operation.path_parameters.iter().map(|field| quoted(&field.name)).collect();
    let arguments = operation.arguments();
    let fields = |place: Place| -> Vec<&Field> {
        arguments.iter().filter(|argument| argument.place == place).map(|argument| argument.field).collect()
    };
    code.open(format!("{}: {{", naming::camel(&operation.verb)));
    code.line(format!("row: {},", operation.row));
    code.line(format!("name: {},", quoted(&operation.name)));
    code.line(format!("path: [{}],", path.join(", ")));
    if !fields(Place::Query).is_empty() {
        fields_of(code, service, "query", &fields(Place::Query));
    }
    if let Some(body) = &operation.body {
        fields_of(code, service, "body", &fields(Place::Body));
        if body.form == BodyForm::Bare {
            code.line("bare: true,");
        }
    }
    if takes_structs(service, operation) {
        code.line("structs,");
    }
    if let Some(answer) = &operation.answer {
        let form = match answer {
            TypeRef::Named(_) => "object",
            TypeRef::Array(_) => "array",
            _ => "any",
        };
        code.line(format!("answers: {},", quoted(form)));
    }
    if let Some(reader) = readers::of_operation(service, operation) {
        code.line(format!("read: readers.{reader},"));
    }
    if let Some(pagination) = &operation.pagination {
        code.line(format!("items: {},", quoted(&pagination.items)));
    }
    code.close("},");
}

/// `name: { displayName: 'string!', … },`
fn fields_of(code: &mut Code, service: &Service, name: &str, fields: &[&Field]) {
    let field = |field: &&Field| format!("{}: {}", key(&field.name), quoted(&form(service, field)));
    let fields: Vec<_> = fields.iter().map(field).collect();
    if fields.is_empty() {
        return code.line(format!("{name}: {{}},"));
    }
    let line = format!("{name}: {{ {} }},", fields.join(", "));
    if code.fits(&line) {
        return code.line(line);
    }
    code.open(format!("{name}: {{"));
    for field in fields {
        code.line(format!("{field},"));
    }
    code.close("},");
}

/// A field's type in the words of the package's `Fields`.
fn form(service: &Service, field: &Field) -> String {
    let required = if field.required { "!" } else { "" };
    let nullable = if field.nullable { "?" } else { "" };
    format!("{}{required}{nullable}", type_form(service, &field.type_ref))
}

fn type_form(service: &Service, type_ref: &TypeRef) -> String {
    match type_ref {
        TypeRef::Time(TimeForm::Rfc3339) => "time".to_owned(),
        TypeRef::Time(TimeForm::EpochSeconds) => "epoch".to_owned(),
        TypeRef::String | TypeRef::Secret | TypeRef::Time(_) => "string".to_owned(),
        TypeRef::Decimal => "decimal".to_owned(),
        TypeRef::ExactInteger => "exact".to_owned(),
        TypeRef::Integer32 => "integer32".to_owned(),
        TypeRef::Integer64 => "integer64".to_owned(),
        TypeRef::Number => "number".to_owned(),
        TypeRef::Boolean => "boolean".to_owned(),
        TypeRef::Any => "any".to_owned(),
        // An enum is open: to a check it is any text.
        TypeRef::Named(name) if service.find_struct(name).is_none() => "string".to_owned(),
        TypeRef::Named(name) => name.clone(),
        TypeRef::Array(item) => format!("[{}]", type_form(service, item)),
        TypeRef::Map(value) => format!("{{{}}}", type_form(service, value)),
    }
}
