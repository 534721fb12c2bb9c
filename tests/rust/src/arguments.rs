//! What a scenario gives a call, and what comes back, as JSON in wire names.

use std::collections::VecDeque;
use std::pin::Pin;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use tidbcloud::{Answer, Error, Response, TypedPages};

/// The path values and the arguments by name that a call has not used yet.
#[derive(Debug)]
pub struct Arguments {
    path: VecDeque<String>,
    named: Map<String, Value>,
}

impl Arguments {
    /// `named` is an object, or null where there are no arguments.
    pub fn new(path: &[String], named: Value) -> Result<Arguments, Error> {
        let named = match named {
            Value::Object(named) => named,
            Value::Null => Map::new(),
            _ => return Err(Error::invalid_argument("args", "the arguments are an object of names")),
        };
        let named = named.into_iter().map(|(name, value)| (name, with_integers(value))).collect();
        Ok(Arguments { path: path.iter().cloned().collect(), named })
    }

    /// The next path value.
    pub fn path(&mut self, name: &str) -> Result<String, Error> {
        self.path.pop_front().ok_or_else(|| Error::invalid_argument(name, format!("{name} is missing")))
    }

    /// An argument as what the typed method takes, where it is given.
    pub fn take<T: DeserializeOwned>(&mut self, name: &str) -> Result<Option<T>, Error> {
        let Some(value) = self.named.remove(name) else { return Ok(None) };
        let wrong = |cause| Error::invalid_argument(name, format!("{name} has the wrong type: {cause}"));
        serde_json::from_value(value).map(Some).map_err(wrong)
    }

    /// Refuses what no parameter has taken, as the compiler would in a program.
    pub fn finish(&self) -> Result<(), Error> {
        if let Some(name) = self.named.keys().next() {
            return Err(Error::invalid_argument(name, format!("there is no argument {name}")));
        }
        match self.path.front() {
            Some(value) => Err(Error::invalid_argument("path", format!("there is no place for {value:?}"))),
            None => Ok(()),
        }
    }
}

/// The value with each `{$integer: "9007199254740993"}` as the number itself.
fn with_integers(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(with_integers).collect(),
        Value::Object(fields) => match fields.get("$integer").and_then(Value::as_str) {
            Some(digits) => digits.parse().expect("an integer is digits"),
            None => fields.into_iter().map(|(name, value)| (name, with_integers(value))).collect(),
        },
        other => other,
    }
}

/// What a call or a wait gave.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The typed value in wire names; all items of a list, or its pages; null where the service answers nothing.
    pub value: Value,
    /// The whole answer; lists and waits, which take several, have none.
    pub response: Option<Response>,
}

impl Outcome {
    /// A typed value with the answer it was read from.
    pub fn answer(answer: Answer<impl Serialize>) -> Outcome {
        Outcome { value: json(answer.value), response: Some(answer.response) }
    }

    /// A typed value.
    pub fn value(value: impl Serialize) -> Outcome {
        Outcome { value: json(value), response: None }
    }

    /// Typed pages, to the last.
    pub async fn pages<P: DeserializeOwned + Serialize>(mut pages: TypedPages<P>) -> Result<Outcome, Error> {
        let mut values = Vec::new();
        while let Some(page) = pages.try_next().await? {
            values.push(page.value);
        }
        Ok(Outcome::value(values))
    }

    /// Typed items.
    pub fn items(items: Vec<impl Serialize>) -> Outcome {
        Outcome { value: json(items), response: None }
    }
}

fn json(value: impl Serialize) -> Value {
    serde_json::to_value(value).expect("a model's keys are strings, so it is always JSON")
}

/// The error for a name that no operation and no wait has.
pub fn unknown(name: &str) -> Error {
    Error::invalid_argument("name", format!("there is no operation or wait {name}"))
}

/// Makes a future where it does not count towards the size of the one that awaits it. Calls of all operations
/// stand side by side in one function, and together they outgrow the stack of a thread.
#[inline(never)]
pub fn on_heap<F: Future>(make: impl FnOnce() -> F) -> Pin<Box<F>> {
    Box::pin(make())
}
