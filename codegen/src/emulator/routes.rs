//! The enums of services and operations, and one row for each operation.

use std::fmt::Write as _;

use super::schemas;
use crate::model::{Api, Envelope, Field, Operation, PageStyle, Service, TimeForm, TypeRef};
use crate::naming;
use crate::prose;

/// `generated/mod.rs`.
pub(super) fn enums(api: &Api) -> String {
    let mut text = format!("//! {}\n", prose::header_of("`api/`"));
    text.push_str(
        "//!\n//! The services and operations there are; a row for each is in the service's own module.\n\n",
    );
    for service in &api.services {
        let _ = writeln!(text, "mod {};", service.name);
    }
    text.push_str("\nuse crate::envelope::Envelope;\nuse crate::operation::Row;\n");
    services(&mut text, api);
    operations(&mut text, api);
    text
}

fn services(text: &mut String, api: &Api) {
    text.push_str("\n/// A service that the emulator offers.\n");
    text.push_str("#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n");
    text.push_str("#[allow(clippy::enum_variant_names, reason = \"services have the names they have\")]\n");
    text.push_str("pub(crate) enum Service {\n");
    for service in &api.services {
        let _ = writeln!(
            text,
            "/// {}.\n{},",
            service.title.trim_end_matches('.'),
            naming::pascal(&service.name)
        );
    }
    text.push_str("}\n\n#[allow(clippy::match_same_arms, reason = \"each service has a row of its own\")]\nimpl Service {\n");
    let _ = writeln!(text, "pub(crate) const ALL: [Self; {}] = [", api.services.len());
    for service in &api.services {
        let _ = writeln!(text, "Self::{},", naming::pascal(&service.name));
    }
    text.push_str("];\n\n");
    let mut table = |name: &str, summary: &str, answer: &str, value: &dyn Fn(&Service) -> String| {
        let _ =
            writeln!(text, "/// {summary}\npub(crate) const fn {name}(self) -> {answer} {{\nmatch self {{");
        for service in &api.services {
            let _ = writeln!(text, "Self::{} => {},", naming::pascal(&service.name), value(service));
        }
        text.push_str("}\n}\n\n");
    };
    table("name", "The first part of its operations' canonical names.", "&'static str", &|service| {
        format!("{:?}", service.name)
    });
    table("host", "The host where the real service lives.", "&'static str", &|service| {
        format!("{:?}", service.origin.trim_start_matches("https://"))
    });
    table("envelope", "How its errors are written.", "Envelope", &|service| match service.envelope {
        Envelope::Sentences => "Envelope::Sentences".to_owned(),
        Envelope::Objects => "Envelope::Objects".to_owned(),
        Envelope::Prefixed => "Envelope::Prefixed".to_owned(),
    });
    table("rows", "Its operations.", "&'static [Row]", &|service| format!("{}::ROWS", service.name));
    table("schemas", "The JSON Schemas of what it takes and answers.", "&'static str", &|service| {
        format!("include_str!(\"{}.json\")", service.name)
    });
    text.push_str("}\n");
}

fn operations(text: &mut String, api: &Api) {
    text.push_str("\n/// An operation, by its canonical name.\n");
    text.push_str("#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\npub(crate) enum Operation {\n");
    for operation in api.operations() {
        let _ = writeln!(text, "/// {}\n{},", operation.summary, variant(operation));
    }
    text.push_str("}\n");
}

/// `generated/<service>.rs`.
pub(super) fn rows(service: &Service) -> String {
    let mut text = format!("//! {}\n\n", prose::header_of(&format!("`{}`", service.source)));
    text.push_str("use super::{Operation, Service};\n");
    let mut operations: Vec<&Operation> = service.operations().collect();
    let mut used = Vec::new();
    if operations.iter().any(|operation| !operation.path_parameters.is_empty()) {
        used.push("PathParameter");
    }
    if operations.iter().any(|operation| !operation.query_parameters.is_empty()) {
        used.extend(["Kind", "QueryParameter"]);
    }
    used.push("Row");
    let _ = writeln!(text, "use crate::operation::{{{}}};\n", used.join(", "));
    text.push_str("pub(super) const ROWS: &[Row] = &[\n");
    operations.sort_by_key(|operation| operation.row);
    for operation in operations {
        row(&mut text, service, operation);
    }
    text.push_str("];\n");
    text
}

fn row(text: &mut String, service: &Service, operation: &Operation) {
    let body = operation.body.as_ref().map(|body| schemas::body_key(operation, body));
    let answer = operation.answer.as_ref().map(|answer| schemas::answer_key(operation, answer));
    let _ = writeln!(text, "Row {{");
    let _ = writeln!(text, "operation: Operation::{},", variant(operation));
    let _ = writeln!(text, "name: {:?},", operation.name);
    let _ = writeln!(text, "service: Service::{},", naming::pascal(&service.name));
    let _ = writeln!(text, "method: {:?},", operation.method.as_str());
    let _ = writeln!(text, "path: {:?},", operation.path);
    let _ = writeln!(text, "alternative_path: {:?},", operation.alternative_path);
    list(text, "path_parameters", operation.path_parameters.iter().map(path_parameter));
    let query = operation.query_parameters.iter();
    list(text, "query_parameters", query.map(|field| query_parameter(service, operation, field)));
    let _ = writeln!(text, "body: {body:?},");
    let _ = writeln!(text, "answer: {answer:?},");
    list(text, "secrets", schemas::secrets(service, operation).iter().map(|path| format!("{path:?}")));
    text.push_str("},\n");
}

fn list(text: &mut String, name: &str, items: impl Iterator<Item = String>) {
    let items: Vec<String> = items.collect();
    let _ = writeln!(text, "{name}: &[{}],", items.join(", "));
}

fn path_parameter(field: &Field) -> String {
    format!(
        "PathParameter {{ name: {:?}, unsigned: {}, pattern: {:?} }}",
        field.name,
        field.limits.unsigned64,
        pattern(field)
    )
}

/// The regular expression that a parameter's text has to match.
fn pattern(field: &Field) -> Option<&str> {
    let own = field.limits.pattern.as_deref();
    own.or_else(|| schemas::pattern_of(field.type_ref.innermost()))
}

fn query_parameter(service: &Service, operation: &Operation, field: &Field) -> String {
    format!(
        "QueryParameter {{ name: {:?}, required: {}, repeats: {}, kind: {} }}",
        field.name,
        field.required,
        matches!(field.type_ref, TypeRef::Array(_)),
        kind(service, operation, field)
    )
}

fn kind(service: &Service, operation: &Operation, field: &Field) -> String {
    match operation.pagination.as_ref().map(|pagination| &pagination.style) {
        Some(PageStyle::Token { size, maximum, .. } | PageStyle::Page { size, maximum, .. })
            if *size == field.name =>
        {
            return format!("Kind::PageSize {{ maximum: {maximum} }}");
        }
        _ => {}
    }
    let text = || format!("Kind::Text {{ pattern: {:?} }}", pattern(field));
    match field.type_ref.innermost() {
        TypeRef::Boolean => "Kind::Boolean".to_owned(),
        TypeRef::Integer32 | TypeRef::Integer64 | TypeRef::ExactInteger => {
            let bound = |limit: Option<f64>| limit.map(|limit| format!("{limit:.0}"));
            // The service reads it into a number of its width, and refuses what does not fit.
            let (least, most) = match field.type_ref.innermost() {
                TypeRef::Integer32 => ("-2_147_483_648", "2_147_483_647"),
                _ => ("i64::MIN", "i64::MAX"),
            };
            let minimum = bound(field.limits.minimum).unwrap_or_else(|| least.to_owned());
            let maximum = bound(field.limits.maximum).unwrap_or_else(|| most.to_owned());
            format!("Kind::Integer {{ minimum: {minimum}, maximum: {maximum} }}")
        }
        TypeRef::Time(TimeForm::Rfc3339) => "Kind::Moment".to_owned(),
        TypeRef::Named(name) => match service.find_enum(name) {
            Some(found) => {
                let values: Vec<&str> = found.values.iter().map(|known| known.value.as_str()).collect();
                format!("Kind::Choice(&{values:?})")
            }
            None => text(),
        },
        _ => text(),
    }
}

fn variant(operation: &Operation) -> String {
    naming::pascal(&operation.name)
}
