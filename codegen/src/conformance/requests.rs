//! Calls, and what they put on the wire.

use serde_json::{Map, Value, json};

use super::samples::{self, Given, Sample};
use crate::model::{Argument, BodyForm, Operation, Place, Service};

/// A call with its arguments, in the caller's words and in those of the wire.
pub(super) struct Request<'a> {
    operation: &'a Operation,
    /// The wire's prefix of the service in the emulator, and the path with its values encoded.
    target: String,
    path: Vec<String>,
    pub(super) arguments: Map<String, Value>,
    query: Map<String, Value>,
    body: Value,
}

impl<'a> Request<'a> {
    /// With each argument that there is.
    pub(super) fn with_every_argument(
        service: &'a Service,
        operation: &'a Operation,
    ) -> Result<Self, String> {
        Self::new(service, operation, Given::Known, |_| true)
    }

    /// With nothing that could be left out.
    pub(super) fn with_what_is_required(
        service: &'a Service,
        operation: &'a Operation,
    ) -> Result<Self, String> {
        Self::new(service, operation, Given::Known, |argument| argument.field.required)
    }

    /// With each argument, enums at a value that no document has, and null where it has a meaning.
    pub(super) fn with_unknown_values(
        service: &'a Service,
        operation: &'a Operation,
    ) -> Result<Self, String> {
        Self::new(service, operation, Given::Unknown, |_| true)
    }

    fn new(
        service: &'a Service,
        operation: &'a Operation,
        given: Given,
        wanted: impl Fn(&Argument<'_>) -> bool,
    ) -> Result<Self, String> {
        let mut target = format!("/{}{}", service.name, operation.path);
        let mut path = Vec::new();
        for field in &operation.path_parameters {
            let value = samples::path_value(field)?;
            target = target.replace(&format!("{{{}}}", field.name), &samples::encoded(&value));
            path.push(value);
        }
        let mut request = Self {
            operation,
            target,
            path,
            arguments: Map::new(),
            query: Map::new(),
            body: match operation.body.as_ref().map(|body| &body.form) {
                Some(BodyForm::Object(_)) => json!({}),
                // The argument's own value is to become it.
                Some(BodyForm::Bare) | None => Value::Null,
            },
        };
        for argument in operation.arguments().iter().filter(|argument| wanted(argument)) {
            let field = argument.field;
            if given == Given::Unknown && field.nullable {
                request.put(argument, Sample { given: Value::Null, sent: Value::Null });
            } else {
                request.put(argument, samples::argument(service, field, given)?);
            }
        }
        Ok(request)
    }

    fn put(&mut self, argument: &Argument<'_>, sample: Sample) {
        let name = argument.field.name.clone();
        match argument.place {
            Place::Query => {
                self.query.insert(name.clone(), samples::in_a_query(&sample.sent));
            }
            Place::Body => match &mut self.body {
                Value::Object(fields) => {
                    fields.insert(name.clone(), sample.sent);
                }
                other => *other = sample.sent,
            },
        }
        self.arguments.insert(name, sample.given);
    }

    /// A step that makes the call, with what is to come of it.
    pub(super) fn call<'b>(&self, outcome: impl IntoIterator<Item = (&'b str, Value)>) -> Value {
        self.call_with(&self.path, &self.arguments, outcome)
    }

    /// A step that makes the call with other path values or arguments.
    pub(super) fn call_with<'b>(
        &self,
        path: &[String],
        arguments: &Map<String, Value>,
        outcome: impl IntoIterator<Item = (&'b str, Value)>,
    ) -> Value {
        let mut step = Map::from_iter([("call".to_owned(), json!(self.operation.name))]);
        if !path.is_empty() {
            step.insert("path".to_owned(), json!(path));
        }
        if !arguments.is_empty() || self.operation.body.is_some() {
            step.insert("args".to_owned(), json!(arguments));
        }
        step.extend(outcome.into_iter().map(|(name, value)| (name.to_owned(), value)));
        Value::Object(step)
    }

    pub(super) fn path(&self) -> &[String] {
        &self.path
    }

    /// The one entry that it leaves in the emulator's journal, with what a list adds to the query.
    pub(super) fn wire(&self, added: &[(String, String)]) -> Value {
        let mut query = self.query.clone();
        query.extend(added.iter().map(|(name, value)| (name.clone(), json!(value))));
        json!({
            "method": self.operation.method.as_str(),
            "path": self.target,
            "query": if query.is_empty() { Value::Null } else { Value::Object(query) },
            "body": self.body,
        })
    }
}
