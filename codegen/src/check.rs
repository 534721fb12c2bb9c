//! The rules that documents follow, so that no backend has to guess.
//!
//! A document that is valid OpenAPI can still mean nothing to a generator: a list without its items, a wait
//! for a state that does not exist, two arguments that become one name. Each rule names what is wrong, where,
//! and what would be right; all findings are told at once.

mod lists;
mod operations;
mod parameters;
mod reach;
mod schemas;
mod waits;

use std::collections::BTreeMap;

use crate::document::{Document, Located};
use crate::problem::Problem;

/// Finds everything that is wrong with the documents, document by document.
pub fn check(documents: &[Document]) -> Vec<Problem> {
    let mut catalogue = Catalogue::default();
    for document in documents {
        for located in document.operations() {
            catalogue.entry(located.operation.operation_id.as_str()).or_default().push(located);
        }
    }
    let mut problems = Vec::new();
    for document in documents {
        let mut findings = Findings { document, problems: Vec::new() };
        whole(&mut findings);
        for located in document.operations() {
            operations::check(&mut findings, located, &catalogue);
            parameters::check(&mut findings, located);
            lists::check(&mut findings, located);
            waits::check(&mut findings, located);
        }
        schemas::check(&mut findings);
        reach::check(&mut findings);
        problems.extend(findings.problems);
    }
    problems
}

/// The operations of all documents by canonical name. More than one of a name is a problem.
type Catalogue<'a> = BTreeMap<&'a str, Vec<Located<'a>>>;

/// What was found in one document.
struct Findings<'a> {
    document: &'a Document,
    problems: Vec<Problem>,
}

impl Findings<'_> {
    fn report(&mut self, place: impl Into<String>, message: impl Into<String>) {
        self.problems.push(Problem::new(&self.document.source, place, message));
    }
}

/// The rules for a document as a whole.
fn whole(findings: &mut Findings<'_>) {
    let document = findings.document;
    if !document.openapi.starts_with("3.1.") {
        findings.report("openapi", format!("{} is not 3.1", document.openapi));
    }
    let is_origin = |url: &str| {
        url.strip_prefix("https://").is_some_and(|host| !host.is_empty() && !host.contains(['/', '?', '#']))
    };
    match document.servers.as_slice() {
        [server] if is_origin(&server.url) => {}
        [server] => {
            let message =
                format!("{} is no origin: write https:// and a host, paths hold the rest", server.url);
            findings.report("servers", message);
        }
        _ => findings.report("servers", "a service has exactly one server"),
    }
    if !document.security.iter().any(|scheme| scheme.contains_key("digest")) {
        findings.report("security", "the scheme digest applies to all operations");
    }
    for tag in &document.tags {
        let is_resource =
            |located: Located<'_>| located.operation.operation_id.split('.').nth(1) == Some(&tag.name);
        if !document.operations().any(is_resource) {
            findings.report("tags", format!("{} is the name of no resource", tag.name));
        }
    }
}

/// Whether a name is in snake case: `create_service`, `v1beta`.
fn is_snake(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Whether a name is in Pascal case: `ClusterState`.
fn is_pascal(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}
