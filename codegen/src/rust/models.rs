//! Structs and enums of a service.
//!
//! In an answer any field can be absent or null, so each is an `Option`; a list or a map that is only read
//! is empty instead. Where a caller sets it as well, a list stays an `Option`: an empty one and none mean
//! different things to an update.

use std::collections::BTreeSet;

use super::rules;
use super::syntax::{
    Code, deprecated_attribute, field_docs, identifier, is_converted, is_timestamp, markdown, mentions,
    type_name,
};
use crate::model::{Enum, EnumValue, Field, Service, Struct, Type, TypeRef};
use crate::output::File;
use crate::{naming, prose};

/// `core/src/services/<service>/models.rs`
pub(super) fn models(service: &Service) -> File {
    let types: Vec<&Type> = service.types.iter().filter(|t| !t.usage().only_body()).collect();
    let fields = || {
        types.iter().flat_map(|t| match t {
            Type::Struct(found) => found.fields.as_slice(),
            Type::Enum(_) => &[],
        })
    };
    let uses = |wanted: &dyn Fn(&TypeRef) -> bool| fields().any(|field| mentions(&field.type_ref, &wanted));
    let has_structs = types.iter().any(|t| matches!(t, Type::Struct(_)));
    let has_enums = types.iter().any(|t| matches!(t, Type::Enum(_)));
    let has_leniency = types.iter().any(|t| match t {
        Type::Struct(found) => found.fields.iter().any(|field| lenient_reader(found, field).is_some()),
        Type::Enum(_) => false,
    });

    let mut code = Code::file(&prose::header(service));
    code.module_docs("What the operations take and give.");
    code.blank();
    if fields().any(|field| field.deprecated.is_some()) {
        code.line("#![allow(deprecated, reason = \"derived code reads every field\")]");
        code.blank();
    }
    if uses(&|t| matches!(t, TypeRef::Map(_))) {
        code.line("use std::collections::BTreeMap;");
        code.blank();
    }
    if has_structs {
        code.line("use serde::{Deserialize, Serialize};");
        code.blank();
    }
    if types.iter().any(|t| matches!(t, Type::Struct(_)) && t.usage().request) {
        code.line("use crate::builder::setter;");
    }
    if uses(&|t| *t == TypeRef::Decimal) {
        code.line("use crate::Decimal;");
    }
    if has_enums {
        code.line("use crate::open_enum;");
    }
    let ruled = types.iter().filter_map(|t| match t {
        Type::Struct(found) => rules::of_struct(service, found),
        Type::Enum(_) => None,
    });
    let names = rules::names(ruled);
    if !names.is_empty() {
        code.line(format!("use crate::rules::{{{}}};", names.into_iter().collect::<Vec<_>>().join(", ")));
    }
    if uses(&|t| *t == TypeRef::Secret) {
        code.line("use crate::secret::Secret;");
    }
    if uses(&is_timestamp) {
        code.line("use crate::timestamp::Timestamp;");
    }
    if has_leniency {
        code.line("use crate::wire;");
    }
    for t in types {
        code.blank();
        match t {
            Type::Struct(found) => write_struct(&mut code, service, found),
            Type::Enum(found) => write_enum(&mut code, found),
        }
    }
    File::new(format!("core/src/services/{}/models.rs", service.name), code.finish())
}

fn write_struct(code: &mut Code, service: &Service, found: &Struct) {
    let camel = found.fields.iter().any(|field| naming::snake(&field.name) != field.name);
    code.docs(0, &markdown(&prose::sentence(&found.description)));
    code.line("#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]");
    code.line(if camel { "#[serde(default, rename_all = \"camelCase\")]" } else { "#[serde(default)]" });
    code.line("#[non_exhaustive]");
    code.line(format!("pub struct {} {{", found.name));
    for field in &found.fields {
        write_field(code, found, field, camel);
    }
    code.line("}");
    if found.usage.request {
        code.blank();
        write_setters(code, service, found);
        if let Some(fields) = rules::of_struct(service, found) {
            code.blank();
            code.line(fields);
        }
    }
}

fn write_field(code: &mut Code, found: &Struct, field: &Field, camel: bool) {
    code.docs(1, &field_docs(field));
    code.deprecated(field.deprecated.as_ref());
    let mut attributes = Vec::new();
    let own_name = identifier(&field.name);
    let plain = own_name.trim_start_matches("r#");
    let derived = if camel { naming::camel(plain) } else { plain.to_owned() };
    if derived != field.name {
        attributes.push(format!("rename = {:?}", field.name));
    }
    if let Some(reader) = lenient_reader(found, field) {
        attributes.push(format!("deserialize_with = \"wire::{reader}\""));
    }
    let (field_type, is_absent) = match &field.type_ref {
        own @ TypeRef::Array(_) if !is_made_by_callers(found, field) => (type_name(own, ""), "Vec::is_empty"),
        own @ TypeRef::Map(_) if !is_made_by_callers(found, field) => {
            (type_name(own, ""), "BTreeMap::is_empty")
        }
        own => (format!("Option<{}>", type_name(own, "")), "Option::is_none"),
    };
    attributes.push(format!("skip_serializing_if = {is_absent:?}"));
    code.line(format!("#[serde({})]", attributes.join(", ")));
    code.line(format!("pub {own_name}: {field_type},"));
}

/// Whether a caller sets the field. Then no list and an empty one are two things to say.
fn is_made_by_callers(found: &Struct, field: &Field) -> bool {
    found.usage.request && !field.read_only
}

/// The function of core's `wire` that reads the field where the service is looser than its documents.
fn lenient_reader(found: &Struct, field: &Field) -> Option<&'static str> {
    let is_id = || {
        let words = naming::words(&field.name);
        field.limits.unsigned64 || words.last().is_some_and(|word| word == "id")
    };
    match &field.type_ref {
        TypeRef::Integer32 => Some("int32::option"),
        TypeRef::Integer64 | TypeRef::ExactInteger => Some("int64::option"),
        TypeRef::Decimal => Some("decimal::option"),
        TypeRef::String if is_id() => Some("string::option"),
        TypeRef::Array(item) if matches!(**item, TypeRef::Integer32) => {
            Some(if is_made_by_callers(found, field) { "int32::optional_list" } else { "int32::list" })
        }
        TypeRef::Array(item) if matches!(**item, TypeRef::Integer64 | TypeRef::ExactInteger) => {
            Some(if is_made_by_callers(found, field) { "int64::optional_list" } else { "int64::list" })
        }
        TypeRef::Array(_) if !is_made_by_callers(found, field) => Some("list"),
        TypeRef::Map(_) if !is_made_by_callers(found, field) => Some("map"),
        _ => None,
    }
}

/// A way to make the struct from outside the crate: `new`, then a setter for each field.
fn write_setters(code: &mut Code, service: &Service, found: &Struct) {
    code.line(format!("impl {} {{", found.name));
    let fields: Vec<&Field> = found.fields.iter().filter(|field| !field.read_only).collect();
    let required = fields.iter().filter(|field| field.required);
    let required: Vec<_> = required.map(|field| format!("`{}`", naming::snake(&field.name))).collect();
    let needs = match required.as_slice() {
        [] => String::new(),
        required => format!(" The service needs {}.", prose::listed(required)),
    };
    code.docs(1, &format!("One without any field set.{needs}"));
    code.line("pub fn new() -> Self { Self::default() }");
    code.blank();
    for field in fields {
        let deprecated = field.deprecated.as_ref().map(deprecated_attribute).unwrap_or_default();
        let kind = match &field.type_ref {
            TypeRef::Array(item) => format!("list {}", type_name(item, "")),
            TypeRef::Map(value) => format!("map {}", type_name(value, "")),
            own if is_converted(service, own) => format!("into {}", type_name(own, "")),
            own => type_name(own, ""),
        };
        code.line(format!("setter!({deprecated}{}: {kind});", identifier(&field.name)));
    }
    code.line("}");
}

fn write_enum(code: &mut Code, found: &Enum) {
    code.line("open_enum! {");
    code.in_macro(1);
    code.docs(1, &markdown(&prose::sentence(&found.description)));
    code.line(format!("pub enum {} {{", found.name));
    code.in_macro(2);
    for (value, variant) in found.values.iter().zip(variants(found)) {
        code.docs(2, &markdown(&prose::value_meaning(value)));
        code.line(format!("{variant} = {:?},", value.value));
    }
    code.in_macro(1);
    code.line("}");
    code.in_macro(0);
    code.line("}");
}

/// The variants' names. What all values begin with besides the enum's own name is left out
/// (`NODE_STATUS_AVAILABLE` of `NodeStatus` is `Available`), unless a name would be none then.
pub(super) fn variants(found: &Enum) -> Vec<String> {
    let prefix = format!("{}_", naming::screaming(&found.name));
    let stripped = |value: &EnumValue| value.value.strip_prefix(&prefix).map(naming::pascal);
    let short: Option<Vec<String>> = found.values.iter().map(stripped).collect();
    let is_name = |name: &String| name.starts_with(|first: char| first.is_ascii_alphabetic());
    let names = match short {
        Some(short) if short.iter().all(is_name) => short,
        _ => found.values.iter().map(|value| naming::pascal(&value.value)).collect(),
    };
    let mut taken = BTreeSet::from(["Other".to_owned()]);
    let unique = names.into_iter().map(|name| {
        let mut name = if is_name(&name) { name } else { format!("V{name}") };
        while !taken.insert(name.clone()) {
            name.push_str("Value");
        }
        name
    });
    unique.collect()
}
