//! Turns checked documents into the model.
//!
//! `check` has judged the documents before; what it lets through is lowered here without a second
//! opinion. A gap between the two comes out as a [`Problem`] that names the place, never as a panic.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{AdditionalProperties, Document, Gone, Located, Parameter, Schema};
use crate::document::{Pagination as PaginationNote, Wait as WaitNote};
use crate::model::{
    Api, Body, BodyForm, Deprecation, DocumentedError, Enum, EnumValue, Envelope, Field, Limits, Method,
    Operation, PageStyle, Pagination, Resource, Service, Struct, TimeForm, Type, TypeRef, Usage, Wait,
};
use crate::naming;
use crate::problem::Problem;

/// Builds the model of all documents. Row numbers count operations sorted by canonical name.
pub fn lower(documents: &[Document]) -> Result<Api, Problem> {
    let mut services =
        documents.iter().map(|document| Lowering { document }.service()).collect::<Result<Vec<_>, _>>()?;
    services.sort_by(|a, b| a.name.cmp(&b.name));
    let mut operations: Vec<&mut Operation> = services
        .iter_mut()
        .flat_map(|service| &mut service.resources)
        .flat_map(|resource| &mut resource.operations)
        .collect();
    operations.sort_by(|a, b| a.name.cmp(&b.name));
    for (row, operation) in operations.into_iter().enumerate() {
        operation.row = row;
    }
    Ok(Api { services })
}

struct Lowering<'a> {
    document: &'a Document,
}

impl<'a> Lowering<'a> {
    fn problem(&self, place: &str, message: &str) -> Problem {
        Problem::new(&self.document.source, place, message)
    }

    fn service(&self) -> Result<Service, Problem> {
        let document = self.document;
        let mut by_resource: BTreeMap<String, Vec<Operation>> = BTreeMap::new();
        for located in document.operations() {
            let operation = self.operation(located)?;
            by_resource.entry(operation.resource.clone()).or_default().push(operation);
        }
        let usages = self.usages(by_resource.values().flatten());
        let resources = by_resource.into_iter().map(|(name, operations)| self.resource(name, operations));
        let mut types = Vec::new();
        for (name, usage) in usages {
            types.push(self.named_type(&name, usage)?);
        }
        Ok(Service {
            name: document.service.clone(),
            source: document.source.clone(),
            title: document.info.title.clone(),
            description: one_line(document.info.description.as_deref().unwrap_or(&document.info.title)),
            origin: document.servers.first().map(|server| server.url.clone()).unwrap_or_default(),
            envelope: self.envelope(),
            resources: resources.collect(),
            types,
        })
    }

    /// How errors are written, by the properties of the schema behind the response that all operations share.
    fn envelope(&self) -> Envelope {
        let response = self.document.components.responses.get("Error");
        let media = response.and_then(|response| response.content.get("application/json"));
        let reference = media.and_then(|media| media.schema.reference.as_deref());
        let schema = reference.and_then(|reference| self.document.schema(reference));
        let property = |name: &str| schema.and_then(|(_, schema)| schema.properties.as_ref()?.get(name));
        let details = property("details").and_then(|details| details.items.as_deref());
        if property("msgPrefix").is_some() {
            Envelope::Prefixed
        } else if details.is_some_and(|item| item.kind.is_some()) {
            Envelope::Sentences
        } else {
            Envelope::Objects
        }
    }

    fn resource(&self, name: String, mut operations: Vec<Operation>) -> Resource {
        operations.sort_by(|a, b| a.verb.cmp(&b.verb));
        let tag = self.document.tags.iter().find(|tag| tag.name == name);
        let description = match tag.and_then(|tag| tag.description.as_deref()) {
            Some(description) => one_line(description),
            None => format!("The {} of the service.", naming::snake(&name).replace('_', " ")),
        };
        Resource { name, description, operations }
    }

    fn operation(&self, located: Located<'a>) -> Result<Operation, Problem> {
        let source = located.operation;
        let name = &source.operation_id;
        let mut parts = name.splitn(3, '.').map(str::to_owned);
        let mut part = || parts.next().unwrap_or_default();
        let (service, resource, verb) = (part(), part(), part());
        let answer = self.answer(located)?;
        let pagination = match &source.pagination {
            Some(note) => Some(self.pagination(name, note, answer.as_ref())?),
            None => None,
        };
        Ok(Operation {
            row: 0,
            name: name.clone(),
            service,
            resource,
            verb,
            method: method(located.method),
            path: located.path.to_owned(),
            alternative_path: source.alternative_path.clone(),
            summary: one_line(source.summary.as_deref().unwrap_or_default()),
            description: source.description.as_deref().map(paragraphs),
            deprecated: deprecation(source.deprecated, source.replaced_by.as_deref()),
            idempotent: source.idempotent.unwrap_or_default(),
            path_parameters: self.parameters(located, "path")?,
            query_parameters: self.parameters(located, "query")?,
            body: self.body(located)?,
            answer,
            pagination,
            waits: source.waits.iter().map(wait).collect(),
            settled_by: source.settled_by.clone(),
            errors: source.errors.iter().map(documented_error).collect(),
            error_in_answer: source.error_in_answer.clone(),
        })
    }

    fn parameters(&self, located: Located<'a>, place: &str) -> Result<Vec<Field>, Problem> {
        let mut fields = Vec::new();
        for parameter in located.parameters() {
            let operation = &located.operation.operation_id;
            let found = self.document.parameter(parameter);
            let found =
                found.ok_or_else(|| self.problem(operation, "a parameter's reference leads nowhere"))?;
            if found.place.as_deref() == Some(place) {
                fields.push(self.parameter(operation, found)?);
            }
        }
        Ok(fields)
    }

    fn parameter(&self, operation: &str, parameter: &Parameter) -> Result<Field, Problem> {
        let name = parameter.name.as_deref().unwrap_or_default();
        let schema = parameter.schema.clone().unwrap_or_default();
        let mut field = self.field(&format!("{operation}: parameter {name}"), name, &schema)?;
        if let Some(description) = &parameter.description {
            field.description = paragraphs(description);
        }
        field.required = parameter.required;
        if field.deprecated.is_none() {
            field.deprecated = deprecation(parameter.deprecated, parameter.replaced_by.as_deref());
        }
        Ok(field)
    }

    fn body(&self, located: Located<'a>) -> Result<Option<Body>, Problem> {
        let operation = &located.operation.operation_id;
        let Some(body) = &located.operation.request_body else { return Ok(None) };
        let media = body.content.get("application/json");
        if let Some((media, argument)) = media.and_then(|media| Some((media, media.argument.as_ref()?))) {
            let mut field = self.field(&format!("{operation}: request body"), argument, &media.schema)?;
            field.required = true;
            return Ok(Some(Body { form: BodyForm::Bare, fields: vec![field] }));
        }
        let reference = media.and_then(|media| media.schema.reference.as_deref());
        let found = reference.and_then(|reference| self.document.schema(reference));
        let (name, schema) =
            found.ok_or_else(|| self.problem(operation, "the request body is no reference to a schema"))?;
        let fields = self.fields(name, schema)?.into_iter().filter(|field| !field.read_only).collect();
        Ok(Some(Body { form: BodyForm::Object(name.to_owned()), fields }))
    }

    fn answer(&self, located: Located<'a>) -> Result<Option<TypeRef>, Problem> {
        let Some(response) = located.operation.responses.get("200") else { return Ok(None) };
        let place = &located.operation.operation_id;
        let response = self.document.response(response);
        let response = response.ok_or_else(|| self.problem(place, "the answer's reference leads nowhere"))?;
        let Some(media) = response.content.get("application/json") else { return Ok(None) };
        self.type_ref(place, &media.schema).map(Some)
    }

    fn pagination(
        &self,
        place: &str,
        note: &PaginationNote,
        answer: Option<&TypeRef>,
    ) -> Result<Pagination, Problem> {
        let item = match (answer, &note.items) {
            (Some(TypeRef::Array(item)), None) => (**item).clone(),
            (Some(TypeRef::Named(name)), Some(items)) => {
                let page = self.document.components.schemas.get(name);
                let items = page.and_then(|page| page.properties.as_ref()?.get(items)?.items.as_deref());
                let items =
                    items.ok_or_else(|| self.problem(place, "x-pagination: the answer has no such items"))?;
                self.type_ref(place, items)?
            }
            _ => return Err(self.problem(place, "x-pagination: the answer has no such items")),
        };
        let or_empty = |name: &Option<String>| name.clone().unwrap_or_default();
        let (size, maximum) = (or_empty(&note.size), note.maximum.unwrap_or_default());
        let style = match note.style.as_str() {
            "token" => PageStyle::Token {
                size,
                maximum,
                token: or_empty(&note.token),
                next: or_empty(&note.next),
                total: note.total.clone(),
            },
            "page" => {
                PageStyle::Page { size, maximum, page: or_empty(&note.page), total: or_empty(&note.total) }
            }
            "single" => PageStyle::Single,
            _ => return Err(self.problem(place, "x-pagination: style is token, page or single")),
        };
        Ok(Pagination { items: note.items.clone().unwrap_or_default(), item, style })
    }

    /// Which named schemas operations reach, and which way they travel.
    fn usages<'o>(&self, operations: impl Iterator<Item = &'o Operation>) -> BTreeMap<String, Usage> {
        let mut usages: BTreeMap<String, Usage> = BTreeMap::new();
        for operation in operations {
            if let Some(BodyForm::Object(name)) = operation.body.as_ref().map(|body| &body.form) {
                usages.entry(name.clone()).or_default().body = true;
            }
            let body = operation.body.iter().flat_map(|body| &body.fields);
            let parameters = operation.path_parameters.iter().chain(&operation.query_parameters);
            for name in body.chain(parameters).filter_map(|field| field.type_ref.named()) {
                for name in self.reachable(name, false) {
                    usages.entry(name).or_default().request = true;
                }
            }
            if let Some(name) = operation.answer.as_ref().and_then(TypeRef::named) {
                for name in self.reachable(name, true) {
                    usages.entry(name).or_default().response = true;
                }
            }
        }
        usages
    }

    /// A schema and all that its properties lead to. Read-only ones count only in answers.
    fn reachable(&self, from: &str, with_read_only: bool) -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let mut waiting = vec![from.to_owned()];
        while let Some(name) = waiting.pop() {
            let Some(schema) = self.document.components.schemas.get(&name) else { continue };
            if seen.insert(name) {
                let properties = schema.properties.iter().flatten();
                let travelling = properties.filter(|(_, property)| with_read_only || !property.read_only);
                waiting.extend(travelling.filter_map(|(_, property)| bottom_reference(property)));
            }
        }
        seen
    }

    fn named_type(&self, name: &str, usage: Usage) -> Result<Type, Problem> {
        let schema = &self.document.components.schemas[name];
        let description = schema.description.as_deref().map(paragraphs).unwrap_or_default();
        let name = name.to_owned();
        let Some(values) = &schema.values else {
            let fields = self.fields(&name, schema)?;
            return Ok(Type::Struct(Struct { name, description, usage, fields }));
        };
        let value = |value: &String| EnumValue {
            value: value.clone(),
            description: schema.value_descriptions.get(value).map(|text| one_line(text)),
        };
        Ok(Type::Enum(Enum { values: values.iter().map(value).collect(), name, description, usage }))
    }

    fn fields(&self, name: &str, schema: &Schema) -> Result<Vec<Field>, Problem> {
        let properties = schema.properties.iter().flatten();
        let lowered = properties.map(|(property, definition)| {
            let place = format!("components/schemas/{name}/properties/{property}");
            let mut field = self.field(&place, property, definition)?;
            field.required = schema.required.contains(property);
            Ok(field)
        });
        lowered.collect()
    }

    fn field(&self, place: &str, name: &str, schema: &Schema) -> Result<Field, Problem> {
        let target = schema.reference.as_deref().and_then(|reference| self.document.schema(reference));
        let described_there = || target.and_then(|(_, target)| target.description.as_deref());
        let description = schema.description.as_deref().or_else(described_there).unwrap_or_default();
        Ok(Field {
            name: name.to_owned(),
            description: paragraphs(description),
            type_ref: self.type_ref(place, schema)?,
            required: false,
            nullable: schema.kind.as_ref().is_some_and(crate::document::Kind::is_nullable),
            read_only: schema.read_only,
            deprecated: deprecation(schema.deprecated, schema.replaced_by.as_deref()),
            default: schema.default.clone(),
            unit: schema.unit.clone(),
            limits: limits(schema),
        })
    }

    fn type_ref(&self, place: &str, schema: &Schema) -> Result<TypeRef, Problem> {
        if let Some(reference) = &schema.reference {
            let found = self.document.schema(reference);
            let (name, _) = found.ok_or_else(|| self.problem(place, "the reference leads nowhere"))?;
            return Ok(TypeRef::Named(name.to_owned()));
        }
        let format = schema.format.as_deref();
        Ok(match schema.kind.as_ref().and_then(crate::document::Kind::name) {
            None => TypeRef::Any,
            Some("string" | "integer") if schema.exact => TypeRef::ExactInteger,
            Some("string") => match (format, schema.time.as_deref().and_then(TimeForm::named)) {
                (_, Some(form)) => TypeRef::Time(form),
                (Some("password"), _) => TypeRef::Secret,
                (Some("date-time"), _) => TypeRef::Time(TimeForm::Rfc3339),
                (Some("decimal"), _) => TypeRef::Decimal,
                (Some("int64"), _) => TypeRef::Integer64,
                _ => TypeRef::String,
            },
            Some("integer") if format == Some("int32") => TypeRef::Integer32,
            Some("integer") => TypeRef::Integer64,
            Some("number") => TypeRef::Number,
            Some("boolean") => TypeRef::Boolean,
            Some("array") => match &schema.items {
                Some(items) => TypeRef::Array(Box::new(self.type_ref(place, items)?)),
                None => return Err(self.problem(place, "an array says what its items are")),
            },
            Some("object") => match &schema.additional_properties {
                Some(AdditionalProperties::Schema(value)) => {
                    TypeRef::Map(Box::new(self.type_ref(place, value)?))
                }
                Some(AdditionalProperties::Allowed(true)) => TypeRef::Map(Box::new(TypeRef::Any)),
                _ => return Err(self.problem(place, "an object is a named schema, or a map")),
            },
            Some(_) => return Err(self.problem(place, "the type is none of JSON Schema's")),
        })
    }
}

/// The limits of a value; of an array's or a map's own, those of each item in it.
fn limits(schema: &Schema) -> Limits {
    let inner = schema.items.as_deref().or(match &schema.additional_properties {
        Some(AdditionalProperties::Schema(value)) => Some(value),
        _ => None,
    });
    if let Some(inner) = inner {
        return Limits { min_items: schema.min_items, max_items: schema.max_items, ..limits(inner) };
    }
    Limits {
        unsigned64: schema.format.as_deref() == Some("uint64"),
        min_length: schema.min_length,
        max_length: schema.max_length,
        pattern: schema.pattern.clone(),
        minimum: schema.minimum,
        maximum: schema.maximum,
        min_items: None,
        max_items: None,
    }
}

fn bottom_reference(schema: &Schema) -> Option<String> {
    if let Some(reference) = &schema.reference {
        return reference.strip_prefix("#/components/schemas/").map(str::to_owned);
    }
    match (&schema.items, &schema.additional_properties) {
        (Some(items), _) => bottom_reference(items),
        (None, Some(AdditionalProperties::Schema(value))) => bottom_reference(value),
        _ => None,
    }
}

fn method(name: &str) -> Method {
    match name {
        "get" => Method::Get,
        "put" => Method::Put,
        "patch" => Method::Patch,
        "delete" => Method::Delete,
        _ => Method::Post,
    }
}

fn deprecation(deprecated: bool, replaced_by: Option<&str>) -> Option<Deprecation> {
    deprecated.then(|| Deprecation { replaced_by: replaced_by.map(one_line) })
}

fn wait(note: &WaitNote) -> Wait {
    let described = note.description.as_deref().map(one_line);
    let plain = || format!("{}.", capitalised(&note.name.replace('_', " ")));
    Wait {
        name: note.name.clone(),
        description: described.unwrap_or_else(plain),
        state: note.state.split('.').map(str::to_owned).collect(),
        done: note.done.clone(),
        failed: note.failed.clone(),
        gone_is_done: note.gone == Gone::Done,
        initial_interval: note.interval.initial,
        maximum_interval: note.interval.maximum,
        timeout: note.timeout,
    }
}

fn documented_error(note: &crate::document::DocumentedError) -> DocumentedError {
    let code = note.code.as_ref().map(|code| code.as_str().map_or_else(|| code.to_string(), str::to_owned));
    DocumentedError { status: note.status, code, when: one_line(&note.when) }
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// The text with every run of white space made one space.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text with lines joined inside paragraphs, and one blank line between them.
fn paragraphs(text: &str) -> String {
    let joined = text.trim().split("\n\n").map(one_line).filter(|paragraph| !paragraph.is_empty());
    joined.collect::<Vec<_>>().join("\n\n")
}
