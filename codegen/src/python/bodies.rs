//! The shapes by which requests are checked and written.

use std::collections::{BTreeMap, BTreeSet};

use super::params::writable;
use super::syntax::{Code, identifier, literal, mentioned};
use crate::model::{BodyForm, Field, Operation, Rule, Service, TimeForm, TypeRef};
use crate::output::File;
use crate::{naming, prose};

/// `<service>/_bodies.py`
pub(super) fn bodies(service: &Service) -> File {
    let about = format!("The shapes of what requests of the {} service hold.", service.name);
    let mut code = Code::file(&prose::header(service), &about);
    let mut shapes = Shapes { service, written: BTreeMap::new(), order: Vec::new(), open: BTreeSet::new() };
    for operation in service.operations() {
        match operation.body.as_ref().map(|body| (&body.form, body.fields.as_slice())) {
            None => {}
            Some((BodyForm::Object(name), fields)) => {
                shapes.add(&naming::screaming(name), &fields.iter().collect::<Vec<_>>(), &[]);
            }
            Some((BodyForm::Bare, fields)) => shapes.add_bare(&bare_constant(operation), fields),
        }
    }
    let used: BTreeSet<String> =
        shapes.order.iter().flat_map(|name| kinds_in(&shapes.written[name])).collect();
    if !shapes.order.is_empty() {
        code.blank();
        code.import(0, "tidbcloud._body", &used);
    }
    for name in &shapes.order {
        code.blank();
        code.raw(&shapes.written[name]);
    }
    code.at(&format!("{}/_bodies.py", service.name))
}

/// The kinds of values that generated modules may name.
const KINDS: [&str; 22] = [
    "Bare",
    "Field",
    "Shape",
    "anything",
    "boolean",
    "clock",
    "date",
    "decimal",
    "epoch",
    "filled",
    "integer",
    "later",
    "mapping",
    "matching",
    "month",
    "not_negative",
    "number",
    "sequence",
    "text",
    "time",
    "unsigned",
    "unzoned",
];

/// The kinds that an expression names. Texts in it, such as wire names and patterns, are passed over.
pub(super) fn kinds_in(expression: &str) -> BTreeSet<String> {
    let mut named: BTreeSet<String> = expression.split('"').step_by(2).flat_map(mentioned).collect();
    named.retain(|word| KINDS.contains(&word.as_str()));
    named
}

/// The constant that holds an operation's body.
pub(super) fn constant(operation: &Operation) -> Option<String> {
    operation.body.as_ref().map(|body| match &body.form {
        BodyForm::Object(name) => naming::screaming(name),
        BodyForm::Bare => bare_constant(operation),
    })
}

fn bare_constant(operation: &Operation) -> String {
    naming::screaming(&format!("{}_{}_BODY", operation.resource, operation.verb))
}

/// The kind of a time.
fn time_kind(form: TimeForm) -> &'static str {
    match form {
        TimeForm::Rfc3339 => "time",
        TimeForm::EpochSeconds => "epoch",
        TimeForm::Unzoned => "unzoned",
        TimeForm::Date => "date",
        TimeForm::Month => "month",
        TimeForm::HoursMinutes => "clock",
    }
}

/// Shapes in an order in which each comes after those it is made of.
struct Shapes<'a> {
    service: &'a Service,
    written: BTreeMap<String, String>,
    order: Vec<String>,
    /// Begun and not written yet: what refers to one of these holds its own kind.
    open: BTreeSet<String>,
}

impl<'a> Shapes<'a> {
    /// A body that is the value of its only argument.
    fn add_bare(&mut self, constant: &str, fields: &[Field]) {
        let mut code = Code::default();
        for field in fields {
            let parts = [literal(&identifier(&field.name)), self.kind(&field.type_ref, field)];
            code.call(0, &format!("{constant} = Bare("), &parts, ")");
        }
        self.order.push(constant.to_owned());
        self.written.insert(constant.to_owned(), code.into_text());
    }

    /// `constant` names the shape.
    fn add(&mut self, constant: &str, fields: &[&'a Field], read_only: &[&'a Field]) {
        if self.written.contains_key(constant) || !self.open.insert(constant.to_owned()) {
            return;
        }
        let mut code = Code::default();
        let lines: Vec<_> = fields
            .iter()
            .map(|field| {
                let mut parts = vec![literal(&field.name), self.kind(&field.type_ref, field)];
                if field.required {
                    parts.push("required=True".to_owned());
                }
                if field.nullable {
                    parts.push("nullable=True".to_owned());
                }
                (format!("{}: Field(", literal(&identifier(&field.name))), parts)
            })
            .collect();
        code.line(0, format!("{constant} = Shape("));
        if lines.is_empty() {
            code.line(1, "{},");
        } else {
            code.line(1, "{");
            for (open, parts) in lines {
                code.call(2, &open, &parts, "),");
            }
            code.line(1, "},");
        }
        if !read_only.is_empty() {
            let names: Vec<_> = read_only.iter().map(|field| literal(&identifier(&field.name))).collect();
            let single = if names.len() == 1 { "," } else { "" };
            let one_line = format!("read_only=({}{single}),", names.join(", "));
            if one_line.chars().count() + 4 <= super::syntax::WIDTH {
                code.line(1, one_line);
            } else {
                code.call(1, "read_only=(", &names, "),");
            }
        }
        code.line(0, ")");
        self.open.remove(constant);
        self.order.push(constant.to_owned());
        self.written.insert(constant.to_owned(), code.into_text());
    }

    /// The expression that checks and writes a value of this type, which the field holds.
    fn kind(&mut self, type_ref: &TypeRef, field: &Field) -> String {
        match type_ref {
            TypeRef::Array(item) => format!("sequence({})", self.kind(item, field)),
            TypeRef::Map(value) => format!("mapping({})", self.kind(value, field)),
            TypeRef::Named(name) => {
                let Some(object) = self.service.find_struct(name) else {
                    return "text".to_owned(); // Enums are open.
                };
                let constant = naming::screaming(name);
                if self.open.contains(&constant) {
                    return format!("later(lambda: {constant})");
                }
                let read_only: Vec<_> = object.fields.iter().filter(|field| field.read_only).collect();
                self.add(&constant, &writable(object).collect::<Vec<_>>(), &read_only);
                constant
            }
            plain => kind_of(plain, field),
        }
    }
}

/// The kind of a value that is no list, map or object: what its type is, and what is known of its form.
pub(super) fn kind_of(type_ref: &TypeRef, field: &Field) -> String {
    let plain = match type_ref {
        TypeRef::Integer32 | TypeRef::Integer64 | TypeRef::ExactInteger => "integer",
        TypeRef::Decimal => "decimal",
        TypeRef::Number => "number",
        TypeRef::Boolean => "boolean",
        TypeRef::Any => "anything",
        _ => "text",
    };
    match field.rule() {
        Some(Rule::Time(form)) => time_kind(form).to_owned(),
        Some(Rule::Unsigned64) => "unsigned".to_owned(),
        Some(Rule::NotEmpty) => "filled".to_owned(),
        Some(Rule::NotNegative) => format!("not_negative({plain})"),
        Some(Rule::Matches(pattern)) => format!("matching({})", literal(&pattern)),
        None => plain.to_owned(),
    }
}
