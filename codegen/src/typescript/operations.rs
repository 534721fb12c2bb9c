//! What of an operation is left at run time: literals of the package's `Operation`.

use std::collections::BTreeSet;

use super::folder;
use super::readers;
use super::syntax::{Code, key, quoted};
use crate::model::{
    BodyForm, Field, Operation, Place, Resource, Rule, Service, Struct, TimeForm, Type, TypeRef,
};
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
    let arguments = operation.arguments();
    let fields = |place: Place| -> Vec<&Field> {
        arguments.iter().filter(|argument| argument.place == place).map(|argument| argument.field).collect()
    };
    code.open(format!("{}: {{", naming::camel(&operation.verb)));
    code.line(format!("row: {},", operation.row));
    code.line(format!("name: {},", quoted(&operation.name)));
    // A path has no place for what is not there.
    let path = operation.path_parameters.iter().cloned().map(|field| Field { required: false, ..field });
    fields_of(code, service, "path", &path.collect::<Vec<_>>().iter().collect::<Vec<_>>());
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
    let decimals: Vec<_> = decimals(service, operation).iter().map(|name| quoted(name)).collect();
    if !decimals.is_empty() {
        code.list("decimals: [", &decimals, "],");
    }
    if let Some(pagination) = &operation.pagination {
        code.line(format!("items: {},", quoted(&pagination.items)));
    }
    code.close("},");
}

/// The properties of an operation's answer, at any depth, that are decimals.
fn decimals<'a>(service: &'a Service, operation: &'a Operation) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut waiting: Vec<&str> = operation.answer.iter().filter_map(TypeRef::named).collect();
    while let Some(name) = waiting.pop() {
        let Some(object) = service.find_struct(name).filter(|_| seen.insert(name)) else { continue };
        let decimals = object.fields.iter().filter(|field| field.type_ref == TypeRef::Decimal);
        found.extend(decimals.map(|field| field.name.as_str()));
        waiting.extend(object.fields.iter().filter_map(|field| field.type_ref.named()));
    }
    found
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

/// A field's type, and what is known of its form, in the words of the package's `Fields`.
fn form(service: &Service, field: &Field) -> String {
    let required = if field.required { "!" } else { "" };
    let nullable = if field.nullable { "?" } else { "" };
    format!("{}{required}{nullable}", type_form(service, &field.type_ref, field))
}

fn type_form(service: &Service, type_ref: &TypeRef, field: &Field) -> String {
    let plain = match type_ref {
        TypeRef::Array(item) => return format!("[{}]", type_form(service, item, field)),
        TypeRef::Map(value) => return format!("{{{}}}", type_form(service, value, field)),
        TypeRef::Named(name) if service.find_struct(name).is_some() => name,
        // An enum is open: to a check it is any text.
        TypeRef::String | TypeRef::Secret | TypeRef::Time(_) | TypeRef::Named(_) => "string",
        TypeRef::Decimal => "decimal",
        TypeRef::ExactInteger => "exact",
        TypeRef::Integer32 => "integer32",
        TypeRef::Integer64 => "integer64",
        TypeRef::Number => "number",
        TypeRef::Boolean => "boolean",
        TypeRef::Any => "any",
    };
    match field.rule() {
        Some(Rule::Unsigned64) => "id".to_owned(),
        Some(Rule::Time(form)) => match form {
            TimeForm::Rfc3339 => "time",
            TimeForm::EpochSeconds => "epoch",
            TimeForm::Unzoned => "unzoned",
            TimeForm::Date => "date",
            TimeForm::Month => "month",
            TimeForm::HoursMinutes => "clock",
        }
        .to_owned(),
        Some(Rule::NotEmpty | Rule::NotNegative) => format!("{plain}+"),
        Some(Rule::Matches(pattern)) => format!("{plain}/{pattern}/"),
        None => plain.to_owned(),
    }
}
