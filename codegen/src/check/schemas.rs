//! Rules for named schemas and for values: every object and every enum has a name, and every number a size.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Findings, is_pascal};
use crate::document::{AdditionalProperties, Kind, Schema};
use crate::model::TimeForm;
use crate::{naming, pattern};

/// Names that generated code needs for what its language means by them.
const TAKEN_NAMES: [&str; 16] = [
    "Any",
    "BTreeMap",
    "Box",
    "Decimal",
    "Default",
    "Deserialize",
    "Dict",
    "List",
    "Option",
    "Secret",
    "Self",
    "Serialize",
    "String",
    "Struct",
    "Timestamp",
    "Vec",
];

/// Where a value stands; not every type can stand everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    Path,
    Query,
    Property,
}

pub(super) fn check(findings: &mut Findings<'_>) {
    for (name, schema) in &findings.document.components.schemas {
        let place = format!("components/schemas/{name}");
        if !is_pascal(name) || naming::pascal(name) != *name {
            findings.report(&place, format!("a schema's name is in Pascal case: {}", naming::pascal(name)));
        }
        if TAKEN_NAMES.contains(&name.as_str()) {
            findings.report(&place, "the name means something else in a target language");
        }
        if schema.description.as_deref().is_none_or(|words| words.trim().is_empty()) {
            findings.report(&place, "a schema has a description");
        }
        let kind = schema.kind.as_ref().and_then(Kind::name);
        match (&schema.values, &schema.properties, kind) {
            (Some(values), None, Some("string")) => check_enum(findings, &place, schema, values),
            (None, Some(_), Some("object")) => check_object(findings, &place, schema),
            _ => findings
                .report(&place, "a named schema is an object with properties, or a string with an enum"),
        }
    }
}

fn check_enum(findings: &mut Findings<'_>, place: &str, schema: &Schema, values: &[String]) {
    let repeated = values.iter().enumerate().find(|(index, value)| values[..*index].contains(value));
    if let Some((_, value)) = repeated {
        findings.report(place, format!("{value} is in the enum twice"));
    }
    if let Some(unknown) = schema.value_descriptions.keys().find(|value| !values.contains(value)) {
        findings.report(place, format!("x-enum-descriptions: {unknown} is not in the enum"));
    }
}

fn check_object(findings: &mut Findings<'_>, place: &str, schema: &Schema) {
    let properties = schema.properties.iter().flatten();
    let mut seen: BTreeMap<String, &String> = BTreeMap::new();
    for (name, property) in properties {
        let place = format!("{place}/properties/{name}");
        if naming::snake(name).is_empty() {
            findings.report(&place, "a property's name has a letter");
        }
        if let Some(other) = seen.insert(naming::snake(name), name) {
            findings.report(&place, format!("{other} and {name} become the same name"));
        }
        if property.description.as_deref().is_none_or(|words| words.trim().is_empty()) {
            findings.report(&place, "a property has a description");
        }
        check_value(findings, &place, property, Position::Property);
    }
    for name in &schema.required {
        match schema.properties.as_ref().and_then(|properties| properties.get(name)) {
            None => findings.report(place, format!("required: there is no property {name}")),
            Some(property) if property.read_only => {
                findings.report(place, format!("required: {name} is read-only, so no request can carry it"));
            }
            Some(_) => {}
        }
    }
}

/// Checks a property or a parameter.
pub(super) fn check_value(findings: &mut Findings<'_>, place: &str, schema: &Schema, position: Position) {
    shape(findings, place, schema, position);
    notes(findings, place, schema);
    if let Some(inner) = inner(schema) {
        notes(findings, place, inner);
    }
    if let Some(default) = &schema.default {
        check_default(findings, place, schema, default);
    }
}

/// What an array or a map holds.
fn inner(schema: &Schema) -> Option<&Schema> {
    schema.items.as_deref().or(match &schema.additional_properties {
        Some(AdditionalProperties::Schema(value)) => Some(value),
        _ => None,
    })
}

fn shape(findings: &mut Findings<'_>, place: &str, schema: &Schema, position: Position) {
    if schema.values.is_some() {
        findings.report(place, "an enum is a named schema: refer to it");
    }
    if schema.properties.is_some() {
        findings.report(place, "an object is a named schema: refer to it");
        return;
    }
    if let Some(reference) = &schema.reference {
        // One that leads nowhere is reported by `reach`.
        let target = findings.document.schema(reference);
        if position != Position::Property && target.is_some_and(|(_, target)| target.values.is_none()) {
            findings.report(place, "a parameter is text, a number, a boolean or an enum");
        }
        return;
    }
    let format = schema.format.as_deref();
    let kind = schema.kind.as_ref();
    if inner(schema).is_some_and(|inner| inner.format.as_deref() == Some("decimal")) {
        findings.report(place, "a decimal is a property of its own, not in a list or a map");
    }
    let Some(name) = kind.and_then(Kind::name) else {
        if kind.is_some() {
            findings.report(place, "a type is one name, or one name and 'null'");
        } else if position != Position::Property {
            findings.report(place, "a parameter has a type");
        }
        return;
    };
    match (position, name) {
        (Position::Path, "string")
        | (Position::Query | Position::Property, "string" | "integer" | "number" | "boolean") => {}
        (Position::Path, _) => findings.report(place, "a path parameter is a string"),
        (Position::Query | Position::Property, "array") => match &schema.items {
            Some(items) => shape(findings, &format!("{place}/items"), items, position),
            None => findings.report(place, "an array says what its items are"),
        },
        (Position::Property, "object") => match &schema.additional_properties {
            Some(AdditionalProperties::Schema(value)) => {
                shape(findings, &format!("{place}/additionalProperties"), value, position);
            }
            Some(AdditionalProperties::Allowed(true)) => {}
            _ => findings.report(place, "an object is a named schema, or a map with additionalProperties"),
        },
        _ => findings.report(place, format!("{name} cannot stand here")),
    }
    match (name, format) {
        ("integer", Some("int32" | "int64"))
        | ("string", None | Some("byte" | "date-time" | "decimal" | "int64" | "uint64"))
        | ("number", None | Some("float" | "double"))
        | ("boolean" | "array" | "object", None) => {}
        ("string", Some("password")) if position == Position::Property => {}
        ("string", Some("password")) => {
            findings.report(place, "a secret travels in a body, where no log shows it");
        }
        ("integer", _) => findings.report(place, "an integer has the format int32 or int64"),
        (_, format) => {
            let format = format.unwrap_or_default();
            findings
                .report(place, format!("a {name} with the format {format} means nothing to the generator"));
        }
    }
}

/// `x-unit`, `x-time` and limits stand where they have a meaning.
fn notes(findings: &mut Findings<'_>, place: &str, schema: &Schema) {
    let kind = schema.kind.as_ref().and_then(Kind::name);
    match schema.time.as_deref() {
        None => {}
        Some(form) if kind == Some("string") && schema.format.is_none() && TimeForm::named(form).is_some() => {}
        Some(_) => findings.report(
            place,
            "x-time is epoch-seconds, YYYY-MM-DD HH:mm:ss, YYYY-MM-DD, YYYY-MM or HH:mm, of a string without a \
             format",
        ),
    }
    let is_integer64 =
        matches!(kind, Some("integer" | "string")) && schema.format.as_deref() == Some("int64");
    if schema.exact && !is_integer64 {
        findings.report(place, "x-exact is for an integer of the format int64");
    }
    let misplaced = [
        ("x-unit", schema.unit.is_some(), &["integer", "number", "string"][..]),
        ("minLength", schema.min_length.is_some(), &["string"]),
        ("maxLength", schema.max_length.is_some(), &["string"]),
        ("pattern", schema.pattern.is_some(), &["string"]),
        ("minimum", schema.minimum.is_some(), &["integer", "number"]),
        ("maximum", schema.maximum.is_some(), &["integer", "number"]),
        ("minItems", schema.min_items.is_some(), &["array"]),
        ("maxItems", schema.max_items.is_some(), &["array"]),
    ];
    for (keyword, is_given, kinds) in misplaced {
        if is_given && !kind.is_some_and(|kind| kinds.contains(&kind)) {
            findings.report(place, format!("{keyword} says nothing of this type"));
        }
    }
    if let Some(Err(problem)) = schema.pattern.as_deref().map(pattern::portable) {
        findings.report(place, format!("pattern: {problem}"));
    }
    if schema.replaced_by.is_some() && !schema.deprecated {
        findings.report(place, "x-replaced-by stands only beside deprecated: true");
    }
}

fn check_default(findings: &mut Findings<'_>, place: &str, schema: &Schema, default: &Value) {
    let target = schema.reference.as_deref().and_then(|reference| findings.document.schema(reference));
    let fits = match (target.map(|(_, target)| target), schema.kind.as_ref().and_then(Kind::name)) {
        (Some(target), _) => {
            target.values.as_ref().is_some_and(|values| values.iter().any(|value| default == value))
        }
        (None, Some("string")) => default.is_string(),
        (None, Some("integer")) => default.is_i64() || default.is_u64(),
        (None, Some("number")) => default.is_number(),
        (None, Some("boolean")) => default.is_boolean(),
        (None, Some("array")) => default.is_array(),
        (None, Some("object")) => default.is_object(),
        (None, _) => true,
    };
    if !fits {
        findings.report(place, format!("the default {default} is not of this type"));
    }
}
