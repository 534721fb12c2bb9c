//! The operation table: one static row for each, and the way to a row by its name.

use super::syntax::{Code, markdown};
use crate::model::{Api, Operation, PageStyle, Pagination, Wait};
use crate::output::File;
use crate::{naming, prose};

/// `core/src/services/operations.rs`
pub(super) fn table(api: &Api) -> File {
    let operations = api.operations();
    let mut code = Code::file(&prose::header_of_all());
    code.module_docs(
        "The operation table: what the engine knows of each operation.\n\n\
         Bindings name a row by its index in [`OPERATIONS`].",
    );
    code.blank();
    if operations.iter().any(|operation| !operation.waits.is_empty()) {
        code.line("use std::time::Duration;");
        code.blank();
    }
    let mut names = vec!["Method", "Operation"];
    if operations.iter().any(|operation| operation.pagination.is_some()) {
        names.push("Pagination");
    }
    if operations.iter().any(|operation| !operation.waits.is_empty()) {
        names.push("Wait");
    }
    code.line(format!("use crate::operation::{{{}}};", names.join(", ")));
    code.line("use crate::service::Service;");
    code.blank();
    code.docs(0, "All operations of all services, sorted by canonical name.");
    code.line("pub static OPERATIONS: &[&Operation] = &[");
    for operation in &operations {
        code.line(format!("&{},", constant(operation)));
    }
    code.line("];");
    code.blank();
    code.docs(0, "The operation of a canonical name such as `serverless.clusters.get`.");
    code.line("pub fn by_name(name: &str) -> Option<&'static Operation> {");
    code.line("let row = OPERATIONS.binary_search_by(|row| row.name.cmp(name)).ok()?;");
    code.line("Some(OPERATIONS[row])");
    code.line("}");
    for operation in &operations {
        row(&mut code, operation);
    }
    File::new("core/src/services/operations.rs", code.finish())
}

/// The name of an operation's row: `SERVERLESS_CLUSTERS_GET`.
pub(super) fn constant(operation: &Operation) -> String {
    naming::screaming(&operation.name)
}

fn row(code: &mut Code, operation: &Operation) {
    code.blank();
    code.docs(0, &markdown(&operation.summary));
    code.line(format!("pub static {}: Operation = Operation {{", constant(operation)));
    code.line(format!("name: {:?},", operation.name));
    code.line(format!("service: Service::{},", naming::pascal(&operation.service)));
    code.line(format!("method: Method::{},", naming::pascal(operation.method.as_str())));
    code.line(format!("path: {:?},", operation.path));
    code.line(format!("alternative_path: {:?},", operation.alternative_path));
    code.line(format!("idempotent: {},", operation.idempotent));
    code.line(format!("pagination: {},", option(operation.pagination.as_ref().map(pagination))));
    let waits: Vec<_> = operation.waits.iter().map(wait).collect();
    code.line(format!("waits: &[{}],", waits.join(", ")));
    let settled_by = operation.settled_by.as_ref().map(|name| format!("{name:?}"));
    code.line(format!("settled_by: {},", option(settled_by)));
    code.line(format!("error_in_answer: {:?},", operation.error_in_answer));
    code.line("};");
}

fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

fn pagination(pagination: &Pagination) -> String {
    let items = &pagination.items;
    match &pagination.style {
        PageStyle::Token { size, maximum, token, next, .. } => format!(
            "Pagination::Token {{ items: {items:?}, size: {size:?}, maximum: {maximum}, token: {token:?}, \
             next: {next:?} }}"
        ),
        PageStyle::Page { size, maximum, page, total } => format!(
            "Pagination::Page {{ items: {items:?}, size: {size:?}, maximum: {maximum}, page: {page:?}, \
             total: {total:?} }}"
        ),
        PageStyle::Single => format!("Pagination::Single {{ items: {items:?} }}"),
    }
}

fn wait(wait: &Wait) -> String {
    format!(
        "Wait {{ name: {:?}, state: &{:?}, done: &{:?}, failed: &{:?}, gone_is_done: {}, \
         initial_interval: {}, maximum_interval: {}, timeout: {} }}",
        wait.name,
        wait.state,
        wait.done,
        wait.failed,
        wait.gone_is_done,
        duration(wait.initial_interval),
        duration(wait.maximum_interval),
        duration(wait.timeout),
    )
}

/// Whole seconds as such, else milliseconds.
fn duration(seconds: f64) -> String {
    if seconds.fract() == 0.0 {
        format!("Duration::from_secs({seconds})")
    } else {
        format!("Duration::from_millis({})", (seconds * 1000.0).round())
    }
}
