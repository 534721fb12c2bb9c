//! JSON Schemas for what travels, in one document a service.
//!
//! A type is written twice, as what a caller may send and as what the service may answer, because the two
//! differ: requests have required fields, limits and closed enums, and lack what is only read; answers may
//! lack any field. Both refuse unknown fields, so that a misspelt one is found.

use serde_json::{Map, Value, json};

use crate::model::{Body, BodyForm, Enum, Field, Limits, Operation, Service, Struct, Type, TypeRef};
use crate::prose;

/// Which of a type's two schemas.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Answer,
}

impl Side {
    /// The key of a type's schema under `$defs`.
    pub(super) fn key(self, name: &str) -> String {
        match self {
            Side::Request => format!("request.{name}"),
            Side::Answer => format!("answer.{name}"),
        }
    }
}

/// The whole document as text.
pub(super) fn document(service: &Service) -> String {
    let mut definitions = Map::new();
    for described in &service.types {
        let usage = described.usage();
        if usage.request {
            definitions.insert(Side::Request.key(described.name()), definition(described, Side::Request));
        }
        if usage.response {
            definitions.insert(Side::Answer.key(described.name()), definition(described, Side::Answer));
        }
    }
    for operation in service.operations() {
        if let Some(body) = &operation.body {
            let schema = match &body.form {
                BodyForm::Object(_) => object(&body.fields, Side::Request),
                BodyForm::Bare => {
                    body.fields.first().map_or(json!({}), |field| property(field, Side::Request))
                }
            };
            definitions.insert(body_key(operation, body), schema);
        }
        match &operation.answer {
            None | Some(TypeRef::Named(_)) => {}
            Some(answer) => {
                definitions.insert(answer_key(operation, answer), value_schema(answer, Side::Answer));
            }
        }
    }
    let document = json!({ "$comment": prose::header(service), "$defs": definitions });
    format!("{document:#}\n")
}

/// The key of a body's schema. One that is no named type is kept under the operation's name.
pub(super) fn body_key(operation: &Operation, body: &Body) -> String {
    match &body.form {
        BodyForm::Object(name) => Side::Request.key(name),
        BodyForm::Bare => Side::Request.key(&operation.name),
    }
}

/// The key of an answer's schema, likewise.
pub(super) fn answer_key(operation: &Operation, answer: &TypeRef) -> String {
    match answer {
        TypeRef::Named(name) => Side::Answer.key(name),
        _ => Side::Answer.key(&operation.name),
    }
}

/// Where in a body secrets stand: property names joined by dots, `[]` for each item of a list.
pub(super) fn secrets(service: &Service, operation: &Operation) -> Vec<String> {
    let mut found = Vec::new();
    let bodies = operation.body.iter().flat_map(|body| body.fields.iter().map(move |field| (body, field)));
    for (body, field) in bodies {
        let path = if body.form == BodyForm::Bare { "" } else { &field.name };
        collect_secrets(service, path, &field.type_ref, &mut Vec::new(), &mut found);
    }
    found
}

fn collect_secrets<'a>(
    service: &'a Service,
    path: &str,
    type_ref: &'a TypeRef,
    seen: &mut Vec<&'a str>,
    found: &mut Vec<String>,
) {
    match type_ref {
        TypeRef::Secret => found.push(path.to_owned()),
        TypeRef::Array(item) => {
            let path = if path.is_empty() { "[]".to_owned() } else { format!("{path}.[]") };
            collect_secrets(service, &path, item, seen, found);
        }
        TypeRef::Named(name) if !seen.contains(&name.as_str()) => {
            seen.push(name);
            for field in writable(service.find_struct(name)) {
                collect_secrets(service, &format!("{path}.{}", field.name), &field.type_ref, seen, found);
            }
            seen.pop();
        }
        _ => {}
    }
}

fn writable(described: Option<&Struct>) -> impl Iterator<Item = &Field> {
    described.into_iter().flat_map(|described| &described.fields).filter(|field| !field.read_only)
}

fn definition(described: &Type, side: Side) -> Value {
    match described {
        Type::Enum(Enum { values, .. }) => {
            let values: Vec<&str> = values.iter().map(|known| known.value.as_str()).collect();
            json!({ "type": "string", "enum": values })
        }
        Type::Struct(Struct { fields, .. }) => object(fields, side),
    }
}

fn object(fields: &[Field], side: Side) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in fields.iter().filter(|field| side == Side::Answer || !field.read_only) {
        properties.insert(field.name.clone(), property(field, side));
        if side == Side::Request && field.required {
            required.push(field.name.as_str());
        }
    }
    let mut schema = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

fn property(field: &Field, side: Side) -> Value {
    let mut schema = limited(&field.type_ref, &field.limits, side);
    if side == Side::Request && field.nullable {
        schema = json!({ "anyOf": [schema, { "type": "null" }] });
    }
    schema
}

/// A value with its limits, which are those of each item of a list or a map.
fn limited(type_ref: &TypeRef, limits: &Limits, side: Side) -> Value {
    let Limits { unsigned64, min_length, max_length, pattern, minimum, maximum, min_items, max_items } =
        limits;
    let (mut schema, keywords) = match type_ref {
        TypeRef::Array(item) => {
            let schema = json!({ "type": "array", "items": limited(item, limits, side) });
            (schema, vec![("minItems", min_items.map(Value::from)), ("maxItems", max_items.map(Value::from))])
        }
        TypeRef::Map(value) => {
            (json!({ "type": "object", "additionalProperties": limited(value, limits, side) }), Vec::new())
        }
        _ => {
            let schema = match (*unsigned64, side) {
                (false, _) => value_schema(type_ref, side),
                (true, Side::Request) => either_integer_or_text("^[0-9]{1,20}$", true),
                (true, Side::Answer) => json!({ "type": "string", "pattern": "^[0-9]{1,20}$" }),
            };
            let keywords = vec![
                ("minLength", min_length.map(Value::from)),
                ("maxLength", max_length.map(Value::from)),
                ("pattern", pattern.clone().map(Value::from)),
                ("minimum", minimum.map(number)),
                ("maximum", maximum.map(number)),
            ];
            (schema, keywords)
        }
    };
    if side == Side::Request {
        for (keyword, value) in keywords {
            if let Some(value) = value {
                schema[keyword] = value;
            }
        }
    }
    schema
}

/// Whole limits without the `.0` of a float.
fn number(limit: f64) -> Value {
    let text = limit.to_string();
    text.parse::<i64>().map_or_else(|_| Value::from(limit), Value::from)
}

const DECIMAL: &str = "^-?[0-9]+(\\.[0-9]+)?$";

/// What the text of a parameter of this type matches, where that says more than the type.
pub(super) fn pattern_of(type_ref: &TypeRef) -> Option<&'static str> {
    match type_ref {
        TypeRef::Decimal | TypeRef::Number => Some(DECIMAL),
        TypeRef::Time(form) => form.pattern(),
        _ => None,
    }
}

fn value_schema(type_ref: &TypeRef, side: Side) -> Value {
    match type_ref {
        TypeRef::String | TypeRef::Secret => json!({ "type": "string" }),
        TypeRef::Integer32 => json!({ "type": "integer", "minimum": i32::MIN, "maximum": i32::MAX }),
        TypeRef::Integer64 | TypeRef::ExactInteger => either_integer_or_text("^-?[0-9]{1,20}$", false),
        TypeRef::Number => json!({ "type": "number" }),
        TypeRef::Boolean => json!({ "type": "boolean" }),
        TypeRef::Decimal => json!({ "type": ["number", "string"], "pattern": DECIMAL }),
        TypeRef::Time(form) => match form.pattern() {
            None => json!({ "type": "string", "format": "date-time" }),
            Some(pattern) => json!({ "type": "string", "pattern": pattern }),
        },
        TypeRef::Named(name) => json!({ "$ref": format!("#/$defs/{}", side.key(name)) }),
        TypeRef::Array(item) => json!({ "type": "array", "items": value_schema(item, side) }),
        TypeRef::Map(value) => json!({ "type": "object", "additionalProperties": value_schema(value, side) }),
        TypeRef::Any => json!({}),
    }
}

/// 64-bit integers may be written as numbers or as text. What is less than the least of them is read into a
/// floating number that equals it, so the least one is left out.
fn either_integer_or_text(pattern: &str, unsigned: bool) -> Value {
    let (least, most) =
        if unsigned { (json!(0), json!(u64::MAX)) } else { (json!(i64::MIN + 1), json!(i64::MAX)) };
    json!({ "type": ["integer", "string"], "pattern": pattern, "minimum": least, "maximum": most })
}
