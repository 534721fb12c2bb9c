//! The rules that core checks arguments by, as statics: one for each operation that has some beside its handle, and
//! one for each object inside of a request beside its struct.

use std::collections::BTreeSet;

use super::syntax::Code;
use crate::model::{BodyForm, Field, Operation, Place, Rule, Service, Struct, TimeForm, Type, TypeRef};
use crate::naming;

/// The name of an operation's rules.
pub(super) fn constant(operation: &Operation) -> String {
    naming::screaming(&format!("{}_rules", operation.verb))
}

/// The name of the rules for the fields of an object.
fn fields_constant(name: &str) -> String {
    naming::screaming(&format!("{name}_fields"))
}

/// Whether there is anything to check of an operation, or a body to send.
pub(super) fn has_any(service: &Service, operation: &Operation) -> bool {
    let checked = checked(service);
    operation.body.is_some()
        || operation.path_parameters.iter().any(|field| field.rule().is_some())
        || query(operation).any(|field| check(&checked, field, "").is_some())
}

/// Writes an operation's rules.
pub(super) fn of_operation(code: &mut Code, service: &Service, operation: &Operation) {
    code.line(written(service, operation));
}

/// An operation's rules as they are written.
pub(super) fn written(service: &Service, operation: &Operation) -> String {
    let checked = checked(service);
    let list = |fields: &mut dyn Iterator<Item = &Field>| {
        let checks: Vec<_> = fields.filter_map(|field| check(&checked, field, "models::")).collect();
        format!("&[{}]", checks.join(", "))
    };
    let path = operation.path_parameters.iter();
    let path: Vec<_> = path
        .filter_map(|field| Some(check_of(field, false, &rule(&checked, &field.type_ref, field, "")?)))
        .collect();
    let body = operation.body.as_ref();
    let fields = body.map(|body| format!("Fields({})", list(&mut body.fields.iter())));
    format!(
        "static {}: Rules = Rules {{ path: &[{}], query: {}, body: {}, bare: {} }};",
        constant(operation),
        path.join(", "),
        list(&mut query(operation)),
        fields.map_or_else(|| "None".to_owned(), |fields| format!("Some({fields})")),
        body.is_some_and(|body| body.form == BodyForm::Bare)
    )
}

/// Which of the names that rules are made of appear in these.
pub(super) fn names(written: impl Iterator<Item = String>) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    for text in written {
        let parts = [("Check", "Check {"), ("Fields", "Fields("), ("Form", "Form::"), ("Rule", "Rule::")];
        found.extend(parts.into_iter().filter(|(_, mark)| text.contains(mark)).map(|(name, _)| name));
    }
    found
}

/// The rules for the fields of a struct, where it has some.
pub(super) fn of_struct(service: &Service, found: &Struct) -> Option<String> {
    let checked = checked(service);
    checked.contains(found.name.as_str()).then(|| {
        let checks: Vec<_> = writable(found).filter_map(|field| check(&checked, field, "")).collect();
        let name = fields_constant(&found.name);
        format!("pub(super) static {name}: Fields = Fields(&[{}]);", checks.join(", "))
    })
}

fn query(operation: &Operation) -> impl Iterator<Item = &Field> {
    let arguments = operation.arguments().into_iter();
    arguments.filter(|argument| argument.place == Place::Query).map(|argument| argument.field)
}

fn writable(found: &Struct) -> impl Iterator<Item = &Field> {
    found.fields.iter().filter(|field| !field.read_only)
}

/// The objects inside of requests that have something to check, themselves or further inside.
fn checked(service: &Service) -> BTreeSet<&str> {
    let mut checked = BTreeSet::new();
    loop {
        let before = checked.len();
        for found in service.types.iter().filter(|found| found.usage().request) {
            let Type::Struct(found) = found else { continue };
            if writable(found).any(|field| check(&checked, field, "").is_some()) {
                checked.insert(found.name.as_str());
            }
        }
        if checked.len() == before {
            return checked;
        }
    }
}

/// What is known of a field, where anything is.
fn check(checked: &BTreeSet<&str>, field: &Field, models: &str) -> Option<String> {
    match rule(checked, &field.type_ref, field, models) {
        Some(rule) => Some(check_of(field, field.required, &rule)),
        None => field.required.then(|| check_of(field, true, "Rule::Any")),
    }
}

fn check_of(field: &Field, required: bool, rule: &str) -> String {
    format!("Check {{ name: {:?}, required: {required}, rule: {rule} }}", field.name)
}

fn rule(checked: &BTreeSet<&str>, type_ref: &TypeRef, field: &Field, models: &str) -> Option<String> {
    match type_ref {
        TypeRef::Array(item) => Some(format!("Rule::List(&{})", rule(checked, item, field, models)?)),
        TypeRef::Map(value) => Some(format!("Rule::Map(&{})", rule(checked, value, field, models)?)),
        TypeRef::Named(name) => checked
            .contains(name.as_str())
            .then(|| format!("Rule::Object(&{models}{})", fields_constant(name))),
        _ => field.rule().map(|rule| match rule {
            Rule::Unsigned64 => "Rule::Unsigned64".to_owned(),
            Rule::NotEmpty => "Rule::NotEmpty".to_owned(),
            Rule::NotNegative => "Rule::NotNegative".to_owned(),
            Rule::Matches(pattern) => format!("Rule::Matches({pattern:?})"),
            Rule::Time(form) => format!(
                "Rule::Time(Form::{})",
                match form {
                    TimeForm::Rfc3339 => "Rfc3339",
                    TimeForm::EpochSeconds => "EpochSeconds",
                    TimeForm::Unzoned => "Unzoned",
                    TimeForm::Date => "Date",
                    TimeForm::Month => "Month",
                    TimeForm::HoursMinutes => "HoursMinutes",
                }
            ),
        }),
    }
}
