//! What Python hands over for a call, checked as it is taken: a wrong type is an error that names the argument.

use std::time::Duration;

use bytes::Bytes;
use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyInt, PyList, PyString, PyTuple};
use tidbcloud::operation::Operation;
use tidbcloud::{CallOptions, Error, Input};

use crate::failure;

/// The operation of a row.
pub(crate) fn operation(row: usize) -> PyResult<&'static Operation> {
    let found = tidbcloud::operations::OPERATIONS.get(row).copied();
    found.ok_or_else(|| PyIndexError::new_err(format!("the engine has no row {row}")))
}

/// The input of a call from its parts.
pub(crate) fn input(
    py: Python<'_>,
    operation: &'static Operation,
    path: &Bound<'_, PyTuple>,
    query: Option<&Bound<'_, PyTuple>>,
    body: Option<&Bound<'_, PyBytes>>,
    options: &CallOptions,
) -> PyResult<Input> {
    let refused = |error: &Error| failure::exception(py, error, Some(operation.name));
    Ok(Input {
        path: path_values(operation, path).map_err(|error| refused(&error))?,
        query: match query {
            Some(query) => query_values(query)?.map_err(|error| refused(&error))?,
            None => Vec::new(),
        },
        body: body.map(|body| Bytes::copy_from_slice(body.as_bytes())),
        options: options.clone(),
    })
}

fn path_values(operation: &Operation, path: &Bound<'_, PyTuple>) -> Result<Vec<String>, Error> {
    let text = |(index, value): (usize, Bound<'_, PyAny>)| {
        value.extract::<String>().map_err(|_| {
            let name = operation.path.split('{').nth(index + 1).and_then(|rest| rest.split('}').next());
            wrong_type(name.unwrap_or("path"), "a string", &value)
        })
    };
    path.iter().enumerate().map(text).collect()
}

/// Name and value by name and value; `None` is left out and a list repeats its name.
pub(crate) fn query_values(query: &Bound<'_, PyTuple>) -> PyResult<Result<Vec<(String, String)>, Error>> {
    let mut pairs = Vec::with_capacity(query.len());
    for pair in query {
        let (name, value): (String, Bound<'_, PyAny>) = pair.extract()?;
        if value.is_none() {
            continue;
        }
        let added = if let Ok(values) = value.cast::<PyList>() {
            values.iter().try_for_each(|value| {
                pairs.push((name.clone(), query_value(&name, &value)?));
                Ok(())
            })
        } else {
            query_value(&name, &value).map(|value| pairs.push((name, value)))
        };
        if let Err(error) = added {
            return Ok(Err(error));
        }
    }
    Ok(Ok(pairs))
}

fn query_value(name: &str, value: &Bound<'_, PyAny>) -> Result<String, Error> {
    let text = if let Ok(flag) = value.cast::<PyBool>() {
        Some(flag.is_true().to_string())
    } else if let Ok(text) = value.cast::<PyString>() {
        text.extract().ok()
    } else if value.is_instance_of::<PyInt>() {
        value.str().and_then(|text| text.extract()).ok()
    } else {
        None
    };
    text.ok_or_else(|| wrong_type(name, "a string, a number, a truth value or a list of these", value))
}

fn wrong_type(argument: &str, wanted: &str, value: &Bound<'_, PyAny>) -> Error {
    let given = value.get_type().name().map_or_else(|_| "something else".to_owned(), |name| name.to_string());
    Error::invalid_argument(argument, format!("{argument} is to be {wanted}, not {given}"))
}

/// A span of time in seconds.
pub(crate) fn seconds(py: Python<'_>, argument: &str, value: Option<f64>) -> PyResult<Option<Duration>> {
    let convert = |value: f64| {
        Duration::try_from_secs_f64(value).ok().filter(|span| !span.is_zero()).ok_or_else(|| {
            let message = format!("{argument} is to be a number of seconds above zero, not {value}");
            failure::exception(py, &Error::invalid_argument(argument, message), None)
        })
    };
    value.map(convert).transpose()
}
