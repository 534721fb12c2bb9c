//! Answers that the emulator is told to give, and what a caller has to get of them.

use serde_json::{Map, Value, json};

use super::samples::{DECIMAL, EXACT, NEW_VALUE, UNSIGNED, time};
use crate::model::{DocumentedError, Field, Operation, PageStyle, Service, Struct, TimeForm, Type, TypeRef};

/// What a page says of the next one.
pub(super) const TOKEN: &str = "next page+/=";

/// How often a type is entered again inside itself.
const ROUNDS: usize = 2;

/// How an answer is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Every field, as the document has it.
    Documented,
    /// Every field, with integers as text and ids as numbers, as the service also writes them.
    Other,
    /// No field.
    Empty,
    /// Every field, and each of them null.
    Nulls,
    /// Every field, with values of enums and fields that no document has.
    Unknown,
}

impl Form {
    pub(super) fn has_items(self) -> bool {
        matches!(self, Form::Documented | Form::Other | Form::Unknown)
    }
}

/// An answer, and what it means.
pub(super) struct Told {
    /// The step that tells it to the emulator.
    pub(super) fault: Value,
    /// What the caller gets: a value, or a list of pages.
    pub(super) expected: Value,
    /// The JSON itself.
    pub(super) body: Value,
}

/// The answers of one operation.
#[derive(Clone, Copy)]
pub(super) struct Answers<'a> {
    pub(super) service: &'a Service,
    pub(super) operation: &'a Operation,
}

/// A value as the service writes it, and as a caller gets it.
struct Written {
    body: Value,
    value: Value,
}

impl Written {
    fn same(value: Value) -> Self {
        Self { body: value.clone(), value }
    }
}

impl Answers<'_> {
    /// One answer; of a list, its only page.
    pub(super) fn one(&self, form: Form) -> Told {
        let Some(answer) = &self.operation.answer else {
            return Told { fault: self.fault(&json!({})), expected: Value::Null, body: json!({}) };
        };
        let mut written = self.value(answer, None, form, &mut Vec::new());
        self.end_list(&mut written);
        if let Some(code) = &self.operation.error_in_answer
            && written.value.get(code).is_some()
        {
            // Any other would make an error of it.
            written.body[code] = json!(0);
            written.value[code] = json!(0);
        }
        self.told(written)
    }

    /// Two pages of a list.
    pub(super) fn two_pages(&self, form: Form) -> (Told, Told) {
        let page = |is_last: bool| {
            let answer = self.operation.answer.as_ref().expect("a list answers");
            let mut written = self.value(answer, None, form, &mut Vec::new());
            match self.operation.pagination.as_ref().map(|pagination| &pagination.style) {
                Some(PageStyle::Token { .. }) if is_last => self.end_list(&mut written),
                Some(PageStyle::Page { total, maximum, .. }) => {
                    written.body[total] = json!(maximum + 1);
                    written.value[total] = json!(maximum + 1);
                }
                _ => {}
            }
            self.told(written)
        };
        (page(false), page(true))
    }

    /// Makes a page the last one.
    fn end_list(&self, written: &mut Written) {
        match self.operation.pagination.as_ref().map(|pagination| &pagination.style) {
            Some(PageStyle::Token { next, .. }) if written.body.get(next).is_some_and(Value::is_string) => {
                written.body[next] = json!("");
                written.value[next] = json!("");
            }
            Some(PageStyle::Page { total, .. }) if written.body.get(total).is_some_and(|n| !n.is_null()) => {
                written.body[total] = json!(2);
                written.value[total] = json!(2);
            }
            _ => {}
        }
    }

    fn told(&self, written: Written) -> Told {
        let is_list = self.operation.pagination.is_some();
        let expected = if is_list { json!([written.value]) } else { written.value };
        Told { fault: self.fault(&written.body), expected, body: written.body }
    }

    /// The body is text, so that no reader of the step rounds its numbers.
    fn fault(&self, body: &Value) -> Value {
        let body = body.to_string();
        let body = body.replace(&format!("\"{}", NUMBER.0), "").replace(&format!("{}\"", NUMBER.1), "");
        json!({"fault": {"kind": "status", "status": 200, "operation": self.operation.name, "body": body}})
    }

    fn value<'a>(
        &'a self,
        type_ref: &'a TypeRef,
        field: Option<&'a Field>,
        form: Form,
        within: &mut Vec<&'a str>,
    ) -> Written {
        let other = form == Form::Other;
        let name = field.map_or("value", |field| field.name.as_str());
        match type_ref {
            TypeRef::String => match field {
                Some(field) if field.limits.unsigned64 => Written {
                    body: if other { json!(UNSIGNED) } else { json!(UNSIGNED.to_string()) },
                    value: json!(UNSIGNED.to_string()),
                },
                _ => Written::same(self.text(name)),
            },
            TypeRef::Secret => Written::same(json!(format!("secret of {name} ü"))),
            TypeRef::Integer32 => integer(7, other),
            TypeRef::Integer64 => integer(12_345_678_901, other),
            TypeRef::ExactInteger => Written {
                body: if form == Form::Documented { digits(EXACT) } else { json!(EXACT) },
                value: json!({"$integer": EXACT}),
            },
            TypeRef::Decimal => {
                Written { body: if other { digits(DECIMAL) } else { json!(DECIMAL) }, value: json!(DECIMAL) }
            }
            TypeRef::Number => Written::same(json!(0.5)),
            TypeRef::Boolean => Written::same(json!(true)),
            TypeRef::Time(TimeForm::EpochSeconds) if other => Written {
                body: time(TimeForm::EpochSeconds).parse().expect("digits"),
                value: json!(time(TimeForm::EpochSeconds)),
            },
            TypeRef::Time(form) => Written::same(json!(time(*form))),
            TypeRef::Any => Written::same(json!({"any": ["thing", 1, {"at": "all"}]})),
            TypeRef::Array(item) => {
                let item = self.value(item, field, form, within);
                Written { body: json!([item.body, item.body]), value: json!([item.value, item.value]) }
            }
            TypeRef::Map(value) => {
                let item = self.value(value, field, form, within);
                Written { body: json!({"a key ü": item.body}), value: json!({"a key ü": item.value}) }
            }
            TypeRef::Named(name) => match self.service.find_type(name) {
                Some(Type::Enum(found)) => Written::same(match form {
                    Form::Unknown => json!(NEW_VALUE),
                    _ => json!(found.values.last().map(|last| &last.value)),
                }),
                Some(Type::Struct(found)) => self.object(found, form, within),
                None => Written::same(Value::Null),
            },
        }
    }

    fn text(&self, name: &str) -> Value {
        match self.operation.pagination.as_ref().map(|pagination| &pagination.style) {
            Some(PageStyle::Token { next, .. }) if next == name => json!(TOKEN),
            _ => json!(format!("{name}: ü \"<>&\u{2028}")),
        }
    }

    fn object<'a>(&'a self, found: &'a Struct, form: Form, within: &mut Vec<&'a str>) -> Written {
        let mut object = Written { body: Value::Object(Map::new()), value: Value::Object(Map::new()) };
        if form == Form::Empty || within.iter().filter(|outer| **outer == found.name).count() >= ROUNDS {
            return object;
        }
        within.push(&found.name);
        for field in &found.fields {
            if form == Form::Nulls {
                object.body[&field.name] = Value::Null;
                continue;
            }
            let written = self.value(&field.type_ref, Some(field), form, within);
            object.body[&field.name] = written.body;
            object.value[&field.name] = written.value;
        }
        within.pop();
        if form == Form::Unknown {
            object.body["brandNew"] = json!({"from": ["the", "future"]});
        }
        object
    }

    /// Each error to tell the emulator, and what the caller's has to say: those that the document has, and one
    /// that any gateway has.
    pub(super) fn errors(&self) -> Vec<(Value, Value)> {
        let gateway = DocumentedError { status: 500, code: None, when: "it breaks".to_owned() };
        let documented = self.operation.errors.iter().filter(|error| error.status != 401);
        documented.chain([&gateway]).map(|error| self.error(error)).collect()
    }

    fn error(&self, error: &DocumentedError) -> (Value, Value) {
        let code = error.code.clone().unwrap_or_else(|| "49900099".to_owned());
        let said = format!("{} ({})", error.when, error.status);
        let body = json!({"code": code.parse().map_or_else(|_| json!(code), |number: u64| json!(number)),
            "message": said, "details": []});
        let fault = json!({"fault": {
            "kind": "status", "status": error.status, "operation": self.operation.name, "body": body.to_string(),
        }});
        let is_unknown = error.status >= 500 && !self.operation.idempotent;
        let kind = match error.status {
            _ if is_unknown => "OutcomeUnknownError",
            401 => "AuthenticationError",
            403 => "PermissionDeniedError",
            404 => "NotFoundError",
            409 => "ConflictError",
            429 => "RateLimitError",
            500.. => "ServerError",
            _ => "BadRequestError",
        };
        let mut expected = json!({
            "kind": kind, "operation": self.operation.name, "status": error.status, "code": code,
            "attempts": 1, "body": body.to_string(),
        });
        if is_unknown {
            expected["settled_by"] = json!(self.operation.settled_by);
        } else {
            expected["message"] = json!({"$matches": regex::escape(&said)});
        }
        (fault, expected)
    }
}

/// Stands around digits that are a number in the answer's text, but that no number here could hold.
const NUMBER: (&str, &str) = ("<number>", "</number>");

fn digits(number: &str) -> Value {
    json!(format!("{}{number}{}", NUMBER.0, NUMBER.1))
}

fn integer(number: i64, as_text: bool) -> Written {
    Written { body: if as_text { json!(number.to_string()) } else { json!(number) }, value: json!(number) }
}
