//! Rules that follow from where schemas are used: references lead somewhere, nothing lies unused, requests
//! and answers each keep to what they can mean.

use std::collections::{BTreeMap, BTreeSet};

use super::Findings;
use crate::document::{AdditionalProperties, Document, Kind, Schema};

pub(super) fn check(findings: &mut Findings<'_>) {
    let document = findings.document;
    let graph = Graph::new(document);
    for (from, to) in graph.dangling(document) {
        findings.report(from, format!("{to} leads nowhere"));
    }
    for name in Graph::recursive(document) {
        findings.report(format!("components/schemas/{name}"), "a schema holds itself only in lists and maps");
    }

    let roots = Roots::new(document);
    let requests = graph.reachable(&roots.requests);
    let answers = graph.reachable(&roots.answers);
    let others = graph.reachable(&roots.others);
    for (name, schema) in &document.components.schemas {
        let place = format!("components/schemas/{name}");
        let name = name.as_str();
        if !requests.contains(name) && !answers.contains(name) && !others.contains(name) {
            findings.report(&place, "no operation uses it");
        }
        if !schema.required.is_empty() && answers.contains(name) && !requests.contains(name) {
            findings.report(&place, "an answer can lack any field, so none is required");
        }
        let is_body = roots.bodies.contains(name);
        for (property, definition) in schema.properties.iter().flatten() {
            let place = format!("{place}/properties/{property}");
            if definition.read_only && is_body {
                findings.report(&place, "a request body lists only what a caller may set");
            }
            if definition.kind.as_ref().is_some_and(Kind::is_nullable) && !is_body {
                findings.report(&place, "null has a meaning at the top of a request body only");
            }
        }
    }
}

/// Schema names, and the places in which references stand.
struct Graph<'a> {
    edges: BTreeMap<&'a str, Vec<(String, &'a str)>>,
}

impl<'a> Graph<'a> {
    fn new(document: &'a Document) -> Graph<'a> {
        let edges = document.components.schemas.iter().map(|(name, schema)| {
            let mut references = Vec::new();
            collect(&format!("components/schemas/{name}"), schema, &mut references);
            (name.as_str(), references)
        });
        Graph { edges: edges.collect() }
    }

    fn dangling(&self, document: &'a Document) -> Vec<(String, &'a str)> {
        let mut all: Vec<_> = self.edges.values().flatten().cloned().collect();
        for located in document.operations() {
            let name = &located.operation.operation_id;
            let mut of_operation = Vec::new();
            for parameter in located.parameters().filter_map(|parameter| document.parameter(parameter)) {
                let schema = parameter.schema.iter();
                schema.for_each(|schema| collect(name, schema, &mut of_operation));
            }
            let body = located.operation.request_body.iter().flat_map(|body| body.content.values());
            let responses =
                located.operation.responses.values().filter_map(|response| document.response(response));
            let answers = responses.flat_map(|response| response.content.values());
            body.chain(answers).for_each(|media| collect(name, &media.schema, &mut of_operation));
            of_operation.sort();
            of_operation.dedup();
            all.extend(of_operation);
        }
        all.retain(|(_, reference)| document.schema(reference).is_none());
        all
    }

    fn targets(&self, name: &str) -> impl Iterator<Item = &'a str> {
        let edges = self.edges.get(name).into_iter().flatten();
        edges.filter_map(|(_, reference)| reference.strip_prefix(PREFIX))
    }

    fn reachable(&self, roots: &BTreeSet<&'a str>) -> BTreeSet<&'a str> {
        let mut seen = BTreeSet::new();
        let mut waiting: Vec<&str> = roots.iter().copied().collect();
        while let Some(name) = waiting.pop() {
            if seen.insert(name) {
                waiting.extend(self.targets(name));
            }
        }
        seen
    }

    /// Schemas that hold themselves other than in a list or a map, which can be empty: no value would end.
    fn recursive(document: &'a Document) -> Vec<&'a str> {
        let directly = document.components.schemas.iter().map(|(name, schema)| {
            let properties = schema.properties.iter().flatten();
            let references = properties.filter_map(|(_, property)| property.reference.as_deref());
            (name.as_str(), references.map(|reference| (String::new(), reference)).collect())
        });
        let graph = Graph { edges: directly.collect() };
        let holds_itself = |name: &&'a str| graph.reachable(&graph.targets(name).collect()).contains(name);
        graph.edges.keys().copied().filter(holds_itself).collect()
    }
}

const PREFIX: &str = "#/components/schemas/";

/// Every reference in a schema, with its place.
fn collect<'a>(place: &str, schema: &'a Schema, found: &mut Vec<(String, &'a str)>) {
    if let Some(reference) = &schema.reference {
        found.push((place.to_owned(), reference));
    }
    for (name, property) in schema.properties.iter().flatten() {
        collect(&format!("{place}/properties/{name}"), property, found);
    }
    if let Some(items) = &schema.items {
        collect(place, items, found);
    }
    if let Some(AdditionalProperties::Schema(value)) = &schema.additional_properties {
        collect(place, value, found);
    }
}

/// The schemas that operations name.
#[derive(Default)]
struct Roots<'a> {
    bodies: BTreeSet<&'a str>,
    requests: BTreeSet<&'a str>,
    answers: BTreeSet<&'a str>,
    /// Of responses that are no answers: errors.
    others: BTreeSet<&'a str>,
}

impl<'a> Roots<'a> {
    fn new(document: &'a Document) -> Roots<'a> {
        let mut roots = Roots::default();
        for located in document.operations() {
            for media in located.operation.request_body.iter().flat_map(|body| body.content.values()) {
                // The items of a bare array are no bodies themselves.
                let into = if media.argument.is_some() { &mut roots.requests } else { &mut roots.bodies };
                into.extend(names(&media.schema));
            }
            for parameter in located.parameters().filter_map(|parameter| document.parameter(parameter)) {
                roots.requests.extend(parameter.schema.iter().flat_map(names));
            }
            for (status, response) in &located.operation.responses {
                let into = if status == "200" { &mut roots.answers } else { &mut roots.others };
                let response = document.response(response).into_iter();
                into.extend(
                    response.flat_map(|response| response.content.values()).flat_map(|m| names(&m.schema)),
                );
            }
        }
        roots.requests.extend(&roots.bodies);
        roots
    }
}

fn names(schema: &Schema) -> Vec<&str> {
    let mut found = Vec::new();
    collect("", schema, &mut found);
    found.into_iter().filter_map(|(_, reference)| reference.strip_prefix(PREFIX)).collect()
}
