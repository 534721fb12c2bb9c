//! The shapes by which requests are checked and written.

use std::collections::{BTreeMap, BTreeSet};

use super::params::writable;
use super::syntax::{Code, identifier, literal, mentioned};
use crate::model::{Body, Field, Operation, Service, TypeRef};
use crate::output::File;
use crate::{naming, prose};

/// `<service>/_bodies.py`
pub(super) fn bodies(service: &Service) -> File {
    let about = format!("The shapes of what requests of the {} service hold.", service.name);
    let mut code = Code::file(&prose::header(service), &about);
    let mut shapes = Shapes { service, written: BTreeMap::new(), order: Vec::new(), open: BTreeSet::new() };
    for body in service.operations().filter_map(|operation| operation.body.as_ref()) {
        shapes.add(&body.type_name, &body.fields.iter().collect::<Vec<_>>(), &[]);
    }
    let mut used: BTreeSet<String> =
        shapes.order.iter().flat_map(|name| mentioned(&shapes.written[name])).collect();
    used.retain(|word| KINDS.contains(&word.as_str()));
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

const KINDS: [&str; 11] = [
    "Field", "Shape", "anything", "boolean", "integer", "later", "mapping", "number", "sequence", "text",
    "time",
];

/// The constant that holds an operation's body.
pub(super) fn constant(operation: &Operation) -> Option<String> {
    operation.body.as_ref().map(|Body { type_name, .. }| naming::screaming(type_name))
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
    fn add(&mut self, name: &str, fields: &[&'a Field], read_only: &[&'a Field]) {
        if self.written.contains_key(name) || !self.open.insert(name.to_owned()) {
            return;
        }
        let mut code = Code::default();
        let lines: Vec<_> = fields
            .iter()
            .map(|field| {
                let mut parts = vec![literal(&field.name), self.kind(&field.type_ref)];
                if field.required {
                    parts.push("required=True".to_owned());
                }
                if field.nullable {
                    parts.push("nullable=True".to_owned());
                }
                format!("{}: Field({}),", literal(&identifier(&field.name)), parts.join(", "))
            })
            .collect();
        code.line(0, format!("{} = Shape(", naming::screaming(name)));
        if lines.is_empty() {
            code.line(1, "{},");
        } else {
            code.line(1, "{");
            for line in lines {
                code.line(2, line);
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
        self.open.remove(name);
        self.order.push(name.to_owned());
        self.written.insert(name.to_owned(), code.into_text());
    }

    /// The expression that checks and writes a value of this type.
    fn kind(&mut self, type_ref: &TypeRef) -> String {
        match type_ref {
            TypeRef::String | TypeRef::Secret => "text".to_owned(),
            TypeRef::Integer32 | TypeRef::Integer64 => "integer".to_owned(),
            TypeRef::Number => "number".to_owned(),
            TypeRef::Boolean => "boolean".to_owned(),
            TypeRef::DateTime => "time".to_owned(),
            TypeRef::Any => "anything".to_owned(),
            TypeRef::Array(item) => format!("sequence({})", self.kind(item)),
            TypeRef::Map(value) => format!("mapping({})", self.kind(value)),
            TypeRef::Named(name) => {
                let Some(object) = self.service.find_struct(name) else {
                    return "text".to_owned(); // Enums are open.
                };
                let constant = naming::screaming(name);
                if self.open.contains(name) {
                    return format!("later(lambda: {constant})");
                }
                let read_only: Vec<_> = object.fields.iter().filter(|field| field.read_only).collect();
                self.add(name, &writable(object).collect::<Vec<_>>(), &read_only);
                constant
            }
        }
    }
}
