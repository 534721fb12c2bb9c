//! The one error of this crate: what happened, to which operation, and what to do next.
//!
//! An error carries its own verdict (its [`ErrorKind`]) and its context as plain data, so that a binding can
//! turn it into its language's own exception without reading text.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;

/// What kind of failure this is. The names are the same in every language, with `Error` appended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client is not set up: no keys, a bad endpoint, plain http.
    Config,
    /// An argument was refused before anything was sent.
    InvalidArgument,
    /// The service refused the request: 400 and every 4xx without a kind of its own.
    BadRequest,
    /// The service did not accept the API key: 401.
    Authentication,
    /// The API key may not do this: 403.
    PermissionDenied,
    /// There is no such resource: 404.
    NotFound,
    /// The resource is in a state that does not allow this: 409.
    Conflict,
    /// The API key's requests for this minute are used up: 429.
    RateLimit,
    /// The service failed: 5xx.
    Server,
    /// The connection failed, and nothing was applied or the operation is idempotent.
    Connection,
    /// The time ran out, and nothing was applied or the operation is idempotent.
    Timeout,
    /// An unrepeatable request may or may not have been applied.
    OutcomeUnknown,
    /// The answer is not what it should be.
    Decode,
    /// A wait met a state from which the awaited one is not reached.
    WaitFailed,
    /// A wait ran out of time; the resource still exists.
    WaitTimeout,
}

impl ErrorKind {
    /// The name of this kind in every language: `NotFoundError`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Config => "ConfigError",
            Self::InvalidArgument => "InvalidArgumentError",
            Self::BadRequest => "BadRequestError",
            Self::Authentication => "AuthenticationError",
            Self::PermissionDenied => "PermissionDeniedError",
            Self::NotFound => "NotFoundError",
            Self::Conflict => "ConflictError",
            Self::RateLimit => "RateLimitError",
            Self::Server => "ServerError",
            Self::Connection => "ConnectionError",
            Self::Timeout => "TimeoutError",
            Self::OutcomeUnknown => "OutcomeUnknownError",
            Self::Decode => "DecodeError",
            Self::WaitFailed => "WaitFailedError",
            Self::WaitTimeout => "WaitTimeoutError",
        }
    }

    /// The kind of an error answer with this status.
    pub(crate) const fn of_status(status: u16) -> Self {
        match status {
            401 => Self::Authentication,
            403 => Self::PermissionDenied,
            404 => Self::NotFound,
            409 => Self::Conflict,
            429 => Self::RateLimit,
            500.. => Self::Server,
            _ => Self::BadRequest,
        }
    }
}

/// How far an attempt had come when it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Waiting for the quota or for a pause to end: nothing was sent.
    Queue,
    /// Resolving, connecting or TLS: nothing was sent.
    Connect,
    /// From the first byte of the request on: it may have been received.
    Exchange,
    /// Reading the body, after the status had come.
    Body,
}

impl Phase {
    /// The phase in one word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queue => "queue",
            Self::Connect => "connect",
            Self::Exchange => "exchange",
            Self::Body => "body",
        }
    }
}

/// Every failure of this crate.
pub struct Error(Box<Inner>);

#[derive(Default)]
struct Inner {
    kind: Option<ErrorKind>,
    message: String,
    hint: Option<String>,
    operation: Option<String>,
    attempts: u32,
    status: Option<u16>,
    code: Option<String>,
    details: Option<String>,
    trace_id: Option<String>,
    body: Option<Bytes>,
    argument: Option<String>,
    setting: Option<String>,
    setting_source: Option<String>,
    retry_after: Option<Duration>,
    phase: Option<Phase>,
    settled_by: Option<&'static str>,
    position: Option<String>,
    last_state: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What an error says beside its kind and message. Each is `None` where it does not apply.
impl Error {
    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind.unwrap_or(ErrorKind::Connection)
    }
    /// What happened, without the operation and the hint that `Display` adds.
    pub fn message(&self) -> &str {
        &self.0.message
    }
    /// What to do next.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }
    /// The canonical name of the operation: `serverless.clusters.get`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }
    /// How many attempts were made; 0 where nothing was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }
    /// The HTTP status of the answer.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }
    /// The service's own code of the error, as text.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }
    /// The service's details of the error, as JSON text.
    pub fn details(&self) -> Option<&str> {
        self.0.details.as_deref()
    }
    /// The service's id of the request.
    pub fn trace_id(&self) -> Option<&str> {
        self.0.trace_id.as_deref()
    }
    /// The answer's body as it came.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.body.as_ref()
    }
    /// The argument that was refused, by its name on the wire.
    pub fn argument(&self) -> Option<&str> {
        self.0.argument.as_deref()
    }
    /// The setting that is missing or wrong.
    pub fn setting(&self) -> Option<&str> {
        self.0.setting.as_deref()
    }
    /// Where that setting was taken from: an argument, a variable, a profile.
    pub fn setting_source(&self) -> Option<&str> {
        self.0.setting_source.as_deref()
    }
    /// How long to pause before another try, where the service said so.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }
    /// How far the last attempt had come.
    pub fn phase(&self) -> Option<Phase> {
        self.0.phase
    }
    /// The operation that shows whether the request was applied.
    pub fn settled_by(&self) -> Option<&'static str> {
        self.0.settled_by
    }
    /// Where in the body the answer is not what it should be.
    pub fn position(&self) -> Option<&str> {
        self.0.position.as_deref()
    }
    /// The last state that a wait saw.
    pub fn last_state(&self) -> Option<&str> {
        self.0.last_state.as_deref()
    }
}

/// How the engine's modules put an error together.
impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner { kind: Some(kind), message: message.into(), ..Inner::default() }))
    }

    /// An argument that is refused before anything is sent. `argument` is its name on the wire.
    pub fn invalid_argument(argument: impl Into<String>, message: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::InvalidArgument, message);
        error.0.argument = Some(argument.into());
        error
    }

    /// A setting that is missing or wrong, and where it came from.
    pub(crate) fn config(setting: &str, source: impl Into<String>, message: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::Config, message);
        error.0.setting = Some(setting.to_owned());
        error.0.setting_source = Some(source.into());
        error
    }

    #[must_use]
    pub(crate) fn with_operation(mut self, operation: &str) -> Self {
        self.0.operation = Some(operation.to_owned());
        self
    }

    #[must_use]
    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    #[must_use]
    pub(crate) fn with_answer(mut self, status: u16, headers: &HeaderMap, body: &Bytes) -> Self {
        self.0.status = Some(status);
        self.0.trace_id = crate::trace::trace_id(headers).map(str::to_owned);
        self.0.body = Some(body.clone());
        self
    }

    #[must_use]
    pub(crate) fn with_code(mut self, code: Option<String>, details: Option<String>) -> Self {
        self.0.code = code;
        self.0.details = details;
        self
    }

    #[must_use]
    pub(crate) fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    #[must_use]
    pub(crate) fn with_retry_after(mut self, pause: Option<Duration>) -> Self {
        self.0.retry_after = pause;
        self
    }

    #[must_use]
    pub(crate) fn with_phase(mut self, phase: Phase) -> Self {
        self.0.phase = Some(phase);
        self
    }

    /// The same failure of a request that may have been applied and must not be sent again.
    #[must_use]
    pub(crate) fn into_outcome_unknown(mut self, settled_by: Option<&'static str>) -> Self {
        self.0.kind = Some(ErrorKind::OutcomeUnknown);
        self.0.message = format!("it is unknown whether the request was applied: {}", self.0.message);
        self.0.settled_by = settled_by;
        let look = settled_by.map_or_else(|| "the resource".to_owned(), |operation| format!("`{operation}`"));
        self.with_hint(format!("Look with {look} before you send it again; a repeat may apply it twice."))
    }

    #[must_use]
    pub(crate) fn with_position(mut self, position: impl Into<String>) -> Self {
        self.0.position = Some(position.into());
        self
    }

    #[must_use]
    pub(crate) fn with_last_state(mut self, state: impl Into<String>) -> Self {
        self.0.last_state = Some(state.into());
        self
    }

    #[must_use]
    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = &inner.operation {
            write!(formatter, "{operation}: ")?;
        }
        formatter.write_str(&inner.message)?;
        let mut facts = Vec::new();
        if let Some(status) = inner.status {
            facts.push(format!("status {status}"));
        }
        if let Some(code) = &inner.code {
            facts.push(format!("code {code}"));
        }
        if inner.attempts > 1 {
            facts.push(format!("{} attempts", inner.attempts));
        }
        if let Some(trace_id) = &inner.trace_id {
            facts.push(format!("trace id {trace_id}"));
        }
        if !facts.is_empty() {
            write!(formatter, " ({})", facts.join(", "))?;
        }
        match &inner.hint {
            Some(hint) => write!(formatter, ". {hint}"),
            None => Ok(()),
        }
    }
}

/// The body is left out: it may hold what must not be logged.
impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Error")
            .field("kind", &self.kind())
            .field("message", &self.to_string())
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_names_the_operation_the_facts_and_the_way_out() {
        let error = Error::new(ErrorKind::NotFound, "cluster 1 does not exist")
            .with_operation("serverless.clusters.get")
            .with_attempts(2)
            .with_answer(404, &HeaderMap::new(), &Bytes::from_static(b"secret body"))
            .with_code(Some("5".into()), None)
            .with_hint("Check the id.");
        assert_eq!(
            error.to_string(),
            "serverless.clusters.get: cluster 1 does not exist (status 404, code 5, 2 attempts). Check the id."
        );
        assert!(!format!("{error:?}").contains("secret body"));
    }

    #[test]
    fn every_status_has_a_kind() {
        let kinds = [400, 401, 403, 404, 409, 410, 429, 500, 503].map(ErrorKind::of_status);
        assert_eq!(
            kinds,
            [
                ErrorKind::BadRequest,
                ErrorKind::Authentication,
                ErrorKind::PermissionDenied,
                ErrorKind::NotFound,
                ErrorKind::Conflict,
                ErrorKind::BadRequest,
                ErrorKind::RateLimit,
                ErrorKind::Server,
                ErrorKind::Server
            ]
        );
    }
}
