//! The engine's errors as Python's exceptions.
//!
//! The classes are Python's (`errors.py`): kind by kind the same name, and every fact an attribute.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict};
use tidbcloud::{Error, ErrorKind};

static ERRORS: PyOnceLock<Py<PyModule>> = PyOnceLock::new();

/// The exception for an engine's error. `operation` is used where the engine has not named one.
pub(crate) fn exception(py: Python<'_>, error: &Error, operation: Option<&str>) -> PyErr {
    build(py, error, operation).unwrap_or_else(|failure| failure)
}

/// The `ConfigError` of a client that came by pickle to where its key is not.
pub(crate) fn key_left_behind(py: Python<'_>, why: &str) -> PyErr {
    let hint = "Set TIDBCLOUD_PUBLIC_KEY and TIDBCLOUD_PRIVATE_KEY in this process before the first call, or \
                make the client from a profile, or make it here.";
    let text = format!("a private key that was an argument does not travel in a pickle; {why}. {hint}");
    let raised = || {
        let errors = ERRORS.get_or_try_init(py, || py.import("tidbcloud.errors").map(Bound::unbind))?;
        let facts = PyDict::new(py);
        facts.set_item("setting", "private_key")?;
        facts.set_item("source", "a pickle")?;
        facts.set_item("hint", hint)?;
        let class = errors.bind(py).getattr("ConfigError")?;
        Ok(PyErr::from_value(class.call((text,), Some(&facts))?))
    };
    raised().unwrap_or_else(|failure: PyErr| failure)
}

fn build(py: Python<'_>, error: &Error, operation: Option<&str>) -> PyResult<PyErr> {
    let errors = ERRORS.get_or_try_init(py, || py.import("tidbcloud.errors").map(Bound::unbind))?;
    let class = errors.bind(py).getattr(error.kind().name())?;
    let facts = PyDict::new(py);
    let operation = error.operation().or(operation);
    facts.set_item("operation", operation)?;
    facts.set_item("attempts", error.attempts())?;
    facts.set_item("trace_id", error.trace_id())?;
    facts.set_item("hint", error.hint())?;
    let mut text = error.to_string();
    let mut message = error.message().to_owned();
    if error.operation().is_none()
        && let Some(operation) = operation
    {
        text = format!("{operation}: {text}");
    }
    match error.kind() {
        ErrorKind::Config => {
            facts.set_item("setting", error.setting())?;
            facts.set_item("source", error.setting_source())?;
        }
        ErrorKind::InvalidArgument => {
            // The engine knows the name on the wire; the caller of a method wrote Python's.
            let argument = error.argument().map(|wire| {
                let name = if operation.is_some() { snake_case(wire) } else { wire.to_owned() };
                if name != wire {
                    text = text.replace(wire, &name);
                    message = message.replace(wire, &name);
                }
                name
            });
            facts.set_item("argument", argument)?;
        }
        ErrorKind::Connection | ErrorKind::Timeout => {
            facts.set_item("phase", error.phase().map(tidbcloud::Phase::as_str))?;
        }
        ErrorKind::OutcomeUnknown => {
            facts.set_item("phase", error.phase().map(tidbcloud::Phase::as_str))?;
            facts.set_item("settled_by", error.settled_by())?;
            set_answer(&facts, error)?;
        }
        ErrorKind::Decode => {
            facts.set_item("position", error.position())?;
            facts.set_item("status", error.status())?;
            facts.set_item("body", body(py, error))?;
        }
        ErrorKind::WaitFailed | ErrorKind::WaitTimeout => {
            facts.set_item("last_state", error.last_state())?;
            facts.set_item("body", body(py, error))?;
        }
        kind => {
            set_answer(&facts, error)?;
            if kind == ErrorKind::RateLimit {
                facts.set_item("retry_after", error.retry_after().map(|pause| pause.as_secs_f64()))?;
            }
        }
    }
    facts.set_item("message", message)?;
    Ok(PyErr::from_value(class.call((text,), Some(&facts))?))
}

/// What the service answered.
fn set_answer(facts: &Bound<'_, PyDict>, error: &Error) -> PyResult<()> {
    let py = facts.py();
    facts.set_item("status", error.status())?;
    facts.set_item("code", error.code())?;
    if let Some(details) = error.details() {
        facts.set_item("details", py.import("json")?.call_method1("loads", (details,))?)?;
    }
    facts.set_item("body", body(py, error))
}

fn body<'py>(py: Python<'py>, error: &Error) -> Option<Bound<'py, PyBytes>> {
    error.body().map(|body| PyBytes::new(py, body))
}

/// A wire name as the generated methods spell it: `clusterId`, `ClusterID` and `cluster_id` are `cluster_id`.
fn snake_case(wire: &str) -> String {
    let characters: Vec<char> = wire.chars().collect();
    let mut name = String::with_capacity(wire.len() + 4);
    for (index, &character) in characters.iter().enumerate() {
        if character.is_ascii_uppercase() {
            let after_small = index > 0 && !characters[index - 1].is_ascii_uppercase();
            let before_small = index > 0 && characters.get(index + 1).is_some_and(char::is_ascii_lowercase);
            if (after_small || before_small) && !name.ends_with(['_', '.']) {
                name.push('_');
            }
        }
        name.push(character.to_ascii_lowercase());
    }
    name
}
