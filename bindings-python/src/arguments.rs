//! What Python hands over for a call, checked as it is taken: a wrong type is an error that names the argument.

use std::time::Duration;

use bytes::Bytes;
use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyFloat, PyInt, PyList, PyString, PyTuple, PyType};
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

/// A query of wire names, types and values; `None` is left out. A type in a tuple is that of the items of a list,
/// which repeats its name.
fn query_values(query: &Bound<'_, PyTuple>) -> PyResult<Result<Vec<(String, String)>, Error>> {
    let mut pairs = Vec::with_capacity(query.len());
    for entry in query {
        let (name, kind, value): (String, Bound<'_, PyAny>, Bound<'_, PyAny>) = entry.extract()?;
        let added = match kind.cast::<PyTuple>() {
            Ok(items) => add_list(&mut pairs, &name, items.get_item(0)?.cast::<PyType>()?, &value),
            Err(_) => add_one(&mut pairs, &name, Some(kind.cast::<PyType>()?), &value),
        };
        if let Err(error) = added {
            return Ok(Err(error));
        }
    }
    Ok(Ok(pairs))
}

/// A query of names and values, for a request that nothing is known about.
pub(crate) fn plain_query(query: &Bound<'_, PyTuple>) -> PyResult<Result<Vec<(String, String)>, Error>> {
    let mut pairs = Vec::with_capacity(query.len());
    for entry in query {
        let (name, value): (String, Bound<'_, PyAny>) = entry.extract()?;
        if let Err(error) = add_any(&mut pairs, &name, &value) {
            return Ok(Err(error));
        }
    }
    Ok(Ok(pairs))
}

type Pairs = Vec<(String, String)>;

fn add_one(
    pairs: &mut Pairs,
    name: &str,
    kind: Option<&Bound<'_, PyType>>,
    value: &Bound<'_, PyAny>,
) -> Result<(), Error> {
    if !value.is_none() {
        pairs.push((name.to_owned(), query_value(name, kind, value)?));
    }
    Ok(())
}

fn add_list(
    pairs: &mut Pairs,
    name: &str,
    kind: &Bound<'_, PyType>,
    value: &Bound<'_, PyAny>,
) -> Result<(), Error> {
    match items(value) {
        _ if value.is_none() => Ok(()),
        Some(items) => items.iter().try_for_each(|item| add_one(pairs, name, Some(kind), item)),
        // Text is a sequence too, of letters that nobody means.
        None => Err(wrong_type(name, "a list", value)),
    }
}

/// Adds a value, or each of a list.
fn add_any(pairs: &mut Pairs, name: &str, value: &Bound<'_, PyAny>) -> Result<(), Error> {
    match items(value) {
        Some(items) => items.iter().try_for_each(|item| add_one(pairs, name, None, item)),
        None => add_one(pairs, name, None, value),
    }
}

/// The items of a list or a tuple.
fn items<'py>(value: &Bound<'py, PyAny>) -> Option<Vec<Bound<'py, PyAny>>> {
    match (value.cast::<PyList>(), value.cast::<PyTuple>()) {
        (Ok(list), _) => Some(list.iter().collect()),
        (_, Ok(tuple)) => Some(tuple.iter().collect()),
        _ => None,
    }
}

fn query_value(
    name: &str,
    kind: Option<&Bound<'_, PyType>>,
    value: &Bound<'_, PyAny>,
) -> Result<String, Error> {
    let flag = value.cast::<PyBool>();
    // To Python a truth value is a number, to the service it is not.
    let fits = kind.is_none_or(|kind| {
        let is = |other: Bound<'_, PyType>| kind.is(other);
        let py = value.py();
        if flag.is_ok() || is(py.get_type::<PyBool>()) {
            return flag.is_ok() && is(py.get_type::<PyBool>());
        }
        let whole_for_fraction = is(py.get_type::<PyFloat>()) && value.is_instance_of::<PyInt>();
        whole_for_fraction || value.is_instance(kind).unwrap_or(false)
    });
    let text = match flag {
        Ok(flag) => Some(flag.is_true().to_string()),
        Err(_) if value.is_instance_of::<PyString>() => value.extract().ok(),
        Err(_) if value.is_instance_of::<PyInt>() || value.is_instance_of::<PyFloat>() => {
            value.str().and_then(|text| text.extract()).ok()
        }
        Err(_) => None,
    };
    text.filter(|_| fits).ok_or_else(|| {
        let wanted = kind.and_then(|kind| Some(format!("of type {}", kind.name().ok()?)));
        wrong_type(
            name,
            wanted.as_deref().unwrap_or("a string, a number, a truth value or a list of these"),
            value,
        )
    })
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

/// Bounds and headers of calls.
pub(crate) fn options(
    py: Python<'_>,
    timeout: Option<f64>,
    deadline: Option<f64>,
    retries: Option<u32>,
    headers: Vec<(String, String)>,
) -> PyResult<CallOptions> {
    Ok(CallOptions {
        timeout: seconds(py, "timeout", timeout)?,
        deadline: seconds(py, "deadline", deadline)?,
        retries,
        headers,
    })
}
