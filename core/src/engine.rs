//! One call's way: quota, retry, auth, transport, error.
//!
//! [`Engine::execute`] is the loop over attempts; [`attempt`] is one of them, with the legs of its Digest exchange
//! and its redirects. The order matters. The quota stands outside the transport and around each leg, because the
//! service may count every request it sees. Retry stands outside auth, because a second leg after a 401 is part of the
//! same attempt: the first was not executed. Auth stands directly before the transport, so that a signature is
//! never older than the moment in which it is sent.

mod attempt;
#[cfg(test)]
mod load_tests;
mod redirect;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HOST};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use reqwest::Url;
use serde::de::IgnoredAny;
use tokio::time::Instant;
use tracing::{Instrument as _, debug, debug_span, warn};

use crate::auth::{AuthError, Authenticator, Origin};
use crate::config::Config;
use crate::deadline;
use crate::error::{Error, ErrorKind, Phase};
use crate::error_answer;
use crate::input::{CallOptions, Input};
use crate::operation::{Method, Operation};
use crate::quota::Bucket;
use crate::response::Response;
use crate::retry::{self, Budget, Failure};
use crate::service::Service;
use crate::target;
use crate::transport::{Answer, Request, Transport};
use attempt::Ended;

const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);
const CALL_DEADLINE: Duration = Duration::from_secs(120);
const RETRIES: u32 = 2;

/// What executes calls: one API key's settings and the state that its calls share.
#[derive(Clone)]
pub(crate) struct Engine {
    pub(crate) config: Arc<Config>,
    pub(crate) bucket: Arc<Bucket>,
    pub(crate) budget: Arc<Budget>,
    pub(crate) auth: Arc<Authenticator>,
    pub(crate) transport: Arc<dyn Transport>,
    /// What a Digest session belongs to, for each service in the order of [`Service::ALL`].
    pub(crate) scopes: Arc<[Origin]>,
    /// The operations, by name, that were found at their alternative path.
    pub(crate) moved: Arc<Mutex<BTreeSet<&'static str>>>,
}

/// What of an operation a call needs; a request without a row of the table has it too.
pub(crate) struct Plan<'a> {
    pub(crate) name: &'a str,
    pub(crate) service: Service,
    pub(crate) method: Method,
    pub(crate) idempotent: bool,
    pub(crate) settled_by: Option<&'static str>,
    pub(crate) error_in_answer: Option<&'static str>,
}

impl<'a> From<&'a Operation> for Plan<'a> {
    fn from(operation: &'a Operation) -> Self {
        Self {
            name: operation.name,
            service: operation.service,
            method: operation.method,
            idempotent: operation.idempotent,
            settled_by: operation.settled_by,
            error_in_answer: operation.error_in_answer,
        }
    }
}

/// A call that is ready to be sent: nothing about it changes between attempts.
struct Prepared<'a> {
    plan: Plan<'a>,
    /// The exact request target, which Digest signs.
    target: String,
    request: Request,
    timeout: Duration,
    deadline: Instant,
}

impl Engine {
    /// An engine for these settings. What its calls share begins here: the Digest sessions, the budget, and the
    /// quota, which other engines with the same key share too.
    pub(crate) fn new(config: Config, transport: Arc<dyn Transport>) -> Result<Self, Error> {
        let auth = Authenticator::new(config.credentials.clone(), config.minimum_digest)
            .map_err(|cause| Error::config("public_key", "the API key", cause.to_string()))?;
        let origins: Vec<_> = config.endpoints.iter().map(|endpoint| endpoint.origin.as_str()).collect();
        let scopes =
            origins.iter().map(|origin| Ok(Origin::of(&parse(origin)?))).collect::<Result<_, Error>>()?;
        Ok(Self {
            bucket: Bucket::shared(&config.credentials.public_key, &origins.join(" ")),
            budget: Arc::new(Budget::new()),
            auth: Arc::new(auth),
            transport,
            scopes,
            moved: Arc::default(),
            config: Arc::new(config),
        })
    }

    /// Executes an operation: as many attempts as it takes and its safety allows.
    pub(crate) async fn execute(
        &self,
        operation: &'static Operation,
        input: Input,
    ) -> Result<Response, Error> {
        let Some(alternative) = operation.alternative_path else {
            return self.execute_at(operation.path, operation, &input).await;
        };
        // What works is remembered, so that one form costs no request beyond the first.
        let moved = self.moved().contains(operation.name);
        let (first, second) =
            if moved { (alternative, operation.path) } else { (operation.path, alternative) };
        let missing = match self.execute_at(first, operation, &input).await {
            Err(error) if error.kind() == ErrorKind::NotFound => error,
            other => return other,
        };
        match self.execute_at(second, operation, &input).await {
            // It is not there in either form, and the first says so in the words of the likelier.
            Err(error) if error.kind() == ErrorKind::NotFound => Err(missing),
            other => {
                if other.is_ok() && moved {
                    self.moved().remove(operation.name);
                } else if other.is_ok() {
                    self.moved().insert(operation.name);
                }
                other
            }
        }
    }

    fn moved(&self) -> std::sync::MutexGuard<'_, BTreeSet<&'static str>> {
        self.moved.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn execute_at(
        &self,
        path: &str,
        operation: &'static Operation,
        input: &Input,
    ) -> Result<Response, Error> {
        let prefix = &self.config.endpoint(operation.service).prefix;
        let target = target::build(prefix, path, &input.path, &input.query)
            .map_err(|error| error.with_operation(operation.name))?;
        let mut response = self.run(operation.into(), target, input.body.clone(), &input.options).await?;
        response.operation = operation.name;
        // Something between may have answered in the service's place. Of an unrepeatable request that is all that
        // is known of it, so it is looked at here, once for all languages.
        if !operation.idempotent && !response.body.is_empty() {
            response
                .borrowed::<IgnoredAny>()
                .map_err(|error| error.into_outcome_unknown(operation.settled_by))?;
        }
        Ok(response)
    }

    /// Executes a request that is planned already. `target` holds the endpoint's prefix.
    pub(crate) async fn run(
        &self,
        plan: Plan<'_>,
        target: String,
        body: Option<Bytes>,
        options: &CallOptions,
    ) -> Result<Response, Error> {
        let span = debug_span!("call", operation = plan.name, method = plan.method.as_str());
        self.attempts(plan, target, body, options).instrument(span).await
    }

    async fn attempts(
        &self,
        plan: Plan<'_>,
        target: String,
        body: Option<Bytes>,
        options: &CallOptions,
    ) -> Result<Response, Error> {
        let name = plan.name;
        let prepared =
            self.prepare(plan, target, body, options).map_err(|error| error.with_operation(name))?;
        let tries = options.retries.unwrap_or(RETRIES).saturating_add(1);
        self.budget.pay_in();
        let mut attempts = 0;
        loop {
            let started = Instant::now();
            attempts += 1;
            let ended = self.attempt(&prepared).await;
            let (failure, asked) = match &ended {
                Ok(answer) => {
                    debug!(
                        operation = name,
                        attempt = attempts,
                        status = answer.status.as_u16(),
                        milliseconds = millis(started),
                        trace_id = crate::trace::trace_id(&answer.headers),
                        "answered"
                    );
                    if let Some(response) = success(&prepared.plan, answer, attempts) {
                        return match error_inside(&prepared.plan, &response) {
                            Some(error) => Err(error.with_operation(name).with_attempts(attempts)),
                            None => Ok(response),
                        };
                    }
                    let asked =
                        retry::asked_pause(answer.status.as_u16(), &answer.headers, SystemTime::now());
                    (Failure::Status(answer.status.as_u16()), asked)
                }
                Err(Ended::Broken(broken)) => {
                    debug!(
                        operation = name,
                        attempt = attempts,
                        milliseconds = millis(started),
                        error = broken.message,
                        "broke"
                    );
                    (broken.failure, None)
                }
                Err(Ended::Queued | Ended::Auth(..) | Ended::Endless | Ended::Redirected(..)) => {
                    (Failure::Final(Phase::Queue), None)
                }
            };
            let pause = retry::pause(attempts, asked, fastrand::f64());
            // Who comes back when the quota says so multiplies nothing: keys are shared with other processes, whose
            // requests make 429s that no fault of the service is behind.
            let told_when = failure == Failure::Status(429) && asked.is_some();
            let repeat = failure.allows_repeat(prepared.plan.idempotent)
                && attempts < tries
                && Instant::now() + pause < prepared.deadline
                && (told_when || self.budget.take());
            if !repeat {
                let sent = attempts - u32::from(matches!(ended, Err(Ended::Queued)));
                return Err(failed(&prepared, ended, failure, asked)
                    .with_operation(name)
                    .with_attempts(sent));
            }
            warn!(
                operation = name,
                attempt = attempts,
                milliseconds = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX),
                "repeating after a pause"
            );
            tokio::time::sleep(pause).await;
        }
    }

    fn prepare<'a>(
        &self,
        plan: Plan<'a>,
        target: String,
        body: Option<Bytes>,
        options: &CallOptions,
    ) -> Result<Prepared<'a>, Error> {
        let endpoint = self.config.endpoint(plan.service);
        let mut url = String::with_capacity(endpoint.origin.len() + target.len());
        url.push_str(&endpoint.origin);
        url.push_str(&target);
        let url = parse(&url)?;
        if request_target(&url) != target {
            return Err(Error::invalid_argument(
                "path",
                "the path has parts that a URL may not hold as they are",
            )
            .with_hint("Percent-encode them."));
        }
        let mut headers = HeaderMap::with_capacity(4 + options.headers.len());
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if body.is_some() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        for (name, value) in &options.headers {
            let (name, value) = header(name, value)?;
            headers.insert(name, value);
        }
        Ok(Prepared {
            request: Request { method: plan.method, url, headers, body },
            target,
            timeout: options.timeout.unwrap_or(ATTEMPT_TIMEOUT),
            deadline: deadline::after(Instant::now(), options.deadline.unwrap_or(CALL_DEADLINE)),
            plan,
        })
    }
}

fn parse(url: &str) -> Result<Url, Error> {
    Url::parse(url)
        .map_err(|cause| Error::invalid_argument("path", format!("the path makes no URL: {cause}")))
}

/// The part of a URL that goes onto the request line. It has to be what was put in, because Digest signs it.
fn request_target(url: &Url) -> &str {
    let text = url.as_str();
    let authority = text.find("://").map_or(0, |at| at + 3);
    text[authority..].find('/').map_or("", |at| &text[authority + at..])
}

fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), Error> {
    let refuse = |why: &str| Error::invalid_argument("headers", format!("the header {name:?} {why}"));
    let parsed = HeaderName::try_from(name).map_err(|_| refuse("has a name that HTTP does not allow"))?;
    if [AUTHORIZATION, HOST, http::header::CONTENT_LENGTH, http::header::TRANSFER_ENCODING].contains(&parsed)
    {
        return Err(refuse("is set by the client itself"));
    }
    let value = HeaderValue::try_from(value).map_err(|_| refuse("has a value that HTTP does not allow"))?;
    Ok((parsed, value))
}

fn millis(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}

/// The response, if this answer is a success.
fn success(plan: &Plan<'_>, answer: &Answer, attempts: u32) -> Option<Response> {
    // A repeated delete that finds nothing has found what an earlier attempt left.
    let deleted = answer.status == StatusCode::NOT_FOUND && plan.method == Method::Delete && attempts > 1;
    (answer.status.is_success() || deleted).then(|| Response {
        operation: "",
        status: answer.status.as_u16(),
        headers: answer.headers.clone(),
        // The typed surfaces read a resource here, and all of its fields may be absent.
        body: if deleted { Bytes::from_static(b"{}") } else { answer.body.clone() },
        attempts,
    })
}

/// The error that a success holds, where the operation is one whose successes can.
fn error_inside(plan: &Plan<'_>, response: &Response) -> Option<Error> {
    error_answer::error_inside(plan.error_in_answer?, response.status, &response.headers, &response.body)
}

/// The error that the last attempt stands for.
fn failed(
    call: &Prepared<'_>,
    ended: Result<Answer, Ended>,
    failure: Failure,
    asked: Option<Duration>,
) -> Error {
    let error = match ended {
        Ok(answer) => error_answer::error(answer.status.as_u16(), &answer.headers, &answer.body, asked),
        Err(Ended::Auth(cause, answer)) => {
            let carried_out = cause == AuthError::ServerNotProven;
            let mut error = Error::new(ErrorKind::Authentication, cause.to_string()).with_source(cause);
            if let Some(answer) = answer {
                error = error.with_answer(answer.status.as_u16(), &answer.headers, &answer.body);
            }
            return if carried_out && !call.plan.idempotent {
                error.into_outcome_unknown(call.plan.settled_by)
            } else {
                error.with_hint("Check the endpoint and what stands between it and this client.")
            };
        }
        Err(Ended::Endless) => {
            return Error::new(
                ErrorKind::Authentication,
                "the service asked for signature after signature and took none",
            )
            .with_hint("Check the endpoint, and that no proxy rewrites the request's path.");
        }
        Err(Ended::Redirected(refused, answer)) => {
            let error = refused.error(&answer);
            return if refused.may_have_been_applied() && !call.plan.idempotent {
                error.into_outcome_unknown(call.plan.settled_by)
            } else {
                error
            };
        }
        Err(Ended::Queued) => {
            return Error::new(
                ErrorKind::Timeout,
                "the call's deadline came before the quota allowed a request",
            )
            .with_phase(Phase::Queue)
            .with_hint(
                "This attempt was not sent. Each API key has 100 requests a minute; give the call a longer deadline.",
            );
        }
        Err(Ended::Broken(broken)) => {
            let kind = if broken.timed_out { ErrorKind::Timeout } else { ErrorKind::Connection };
            let mut error = Error::new(kind, broken.message);
            if let Failure::Broken(phase) | Failure::Final(phase) = broken.failure {
                error = error.with_phase(phase);
            }
            if let Some(hint) = broken.hint {
                error = error.with_hint(hint);
            }
            match broken.source {
                Some(source) => error.with_source(source),
                None => error,
            }
        }
    };
    if call.plan.idempotent || !failure.may_have_been_applied() {
        return error;
    }
    error.into_outcome_unknown(call.plan.settled_by)
}
