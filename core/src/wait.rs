//! Waits until a resource has reached a state.
//!
//! Every change of the API returns at once and goes on by itself; its progress is a field of the resource. A
//! waiter polls that field with growing, jittered pauses, each poll an ordinary call within the quota. It hands
//! out what it saw after every poll, so that a binding can show progress in its own language without the engine
//! calling back into it. States from which the awaited one is not reached end the wait at once.

use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

use crate::client::Client;
use crate::deadline;
use crate::error::{Error, ErrorKind};
use crate::input::Input;
use crate::operation::{Operation, Wait};
use crate::response::Response;

/// By how much a pause grows from one poll to the next.
const GROWTH: f64 = 1.5;

/// Bounds of one wait. What is `None` is taken from the API's description.
#[derive(Clone, Copy, Debug, Default)]
pub struct WaitOptions {
    /// How long to wait in all.
    pub timeout: Option<Duration>,
    /// The first pause between two polls.
    pub initial_interval: Option<Duration>,
    /// The longest pause between two polls.
    pub maximum_interval: Option<Duration>,
}

/// What one poll saw.
#[derive(Clone, Debug)]
pub struct Progress {
    /// The resource's state; empty where a wait for a deletion found nothing any more.
    pub state: String,
    /// The time since the wait began.
    pub elapsed: Duration,
    /// How many polls there were, this one included.
    pub polls: u32,
    /// Whether the wait has reached its end.
    pub done: bool,
    /// The answer; `None` where the resource is gone and that was waited for.
    pub response: Option<Response>,
}

/// A wait under way. Nothing is sent before the first [`Waiter::next`].
pub struct Waiter {
    client: Client,
    operation: &'static Operation,
    wait: &'static Wait,
    input: Input,
    timeout: Duration,
    interval: Duration,
    maximum_interval: Duration,
    started: Option<Instant>,
    polls: u32,
    last_state: String,
}

impl Waiter {
    pub(crate) fn new(
        client: Client,
        operation: &'static Operation,
        wait: &'static Wait,
        input: Input,
        options: WaitOptions,
    ) -> Self {
        Self {
            client,
            operation,
            wait,
            input,
            timeout: options.timeout.unwrap_or(wait.timeout),
            interval: options.initial_interval.unwrap_or(wait.initial_interval).min(deadline::NEVER),
            maximum_interval: options.maximum_interval.unwrap_or(wait.maximum_interval).min(deadline::NEVER),
            started: None,
            polls: 0,
            last_state: String::new(),
        }
    }

    /// Pauses as needed, polls once and says what it saw. Call it until `done`.
    ///
    /// # Errors
    /// [`ErrorKind::WaitFailed`] on a failed state, [`ErrorKind::WaitTimeout`] when the time is up, and those of
    /// a call.
    pub async fn next(&mut self) -> Result<Progress, Error> {
        let started = *self.started.get_or_insert_with(Instant::now);
        let end = deadline::after(started, self.timeout);
        if self.polls > 0 {
            let pause = self.interval.mul_f64(0.75 + 0.25 * fastrand::f64());
            let next = deadline::after(Instant::now(), pause);
            if next >= end {
                tokio::time::sleep_until(end).await;
                return Err(self.timed_out());
            }
            tokio::time::sleep_until(next).await;
            self.interval = self.interval.mul_f64(GROWTH).min(self.maximum_interval);
        }
        let mut input = self.input.clone();
        let left = end.saturating_duration_since(Instant::now());
        input.options.deadline = Some(input.options.deadline.map_or(left, |deadline| deadline.min(left)));
        let answer = self.client.execute(self.operation, input).await;
        self.polls += 1;
        let (state, response) = match answer {
            Ok(response) => (state(&response, self.wait)?, Some(response)),
            Err(error) if error.kind() == ErrorKind::NotFound && self.wait.gone_is_done => {
                (String::new(), None)
            }
            Err(error) if error.kind() == ErrorKind::NotFound && self.polls > 1 => {
                return Err(self.failed("the resource no longer exists", None).with_source(error));
            }
            Err(error) if error.kind() == ErrorKind::Timeout && Instant::now() >= end => {
                return Err(self.timed_out().with_source(error));
            }
            Err(error) => return Err(error),
        };
        self.last_state.clone_from(&state);
        let is = |states: &[&str]| states.contains(&state.as_str());
        if is(self.wait.failed) {
            let message = format!("the resource is {state}, from where it does not become {}", self.goal());
            return Err(self.failed(&message, response.as_ref()));
        }
        let done = response.is_none() || is(self.wait.done);
        Ok(Progress { state, elapsed: started.elapsed(), polls: self.polls, done, response })
    }

    /// The states that are waited for, for a sentence.
    fn goal(&self) -> String {
        self.wait.done.join(" or ")
    }

    fn failed(&self, message: &str, response: Option<&Response>) -> Error {
        let error = Error::new(ErrorKind::WaitFailed, message)
            .with_operation(&self.name())
            .with_attempts(self.polls)
            .with_last_state(&self.last_state)
            .with_hint("Look at the resource for the reason; waiting longer does not help.");
        match response {
            Some(response) => error.with_answer(response.status(), response.headers(), response.body()),
            None => error,
        }
    }

    fn timed_out(&self) -> Error {
        let seen = if self.last_state.is_empty() { "not seen yet" } else { &self.last_state };
        let message =
            format!("after {} s the resource is {seen}, not {}", self.timeout.as_secs(), self.goal());
        Error::new(ErrorKind::WaitTimeout, message)
            .with_operation(&self.name())
            .with_attempts(self.polls)
            .with_last_state(&self.last_state)
            .with_hint("The resource still exists and goes on by itself; wait again, or longer.")
    }

    /// `serverless.clusters.wait_until_active`
    fn name(&self) -> String {
        let resource =
            self.operation.name.rsplit_once('.').map_or(self.operation.name, |(resource, _)| resource);
        format!("{resource}.{}", self.wait.name)
    }
}

impl std::fmt::Debug for Waiter {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Waiter")
            .field("name", &self.name())
            .field("polls", &self.polls)
            .finish_non_exhaustive()
    }
}

/// The state in an answer. One that is absent counts as a state without a name, which ends no wait.
fn state(response: &Response, wait: &Wait) -> Result<String, Error> {
    let body: Value = response.json()?;
    let found = wait.state.iter().try_fold(&body, |value, name| value.get(name));
    Ok(found.and_then(Value::as_str).unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Method;
    use crate::service::Service;
    use crate::transport::script::{Act, CHALLENGE, Script, answer, engine, ok, status};

    static ACTIVE: Wait = Wait {
        name: "wait_until_active",
        state: &["status", "state"],
        done: &["ACTIVE"],
        failed: &["FAILED"],
        gone_is_done: false,
        initial_interval: Duration::from_secs(2),
        maximum_interval: Duration::from_secs(10),
        timeout: Duration::from_secs(60),
    };
    static DELETED: Wait =
        Wait { name: "wait_until_deleted", done: &["DELETED"], gone_is_done: true, ..ACTIVE };
    static GET: Operation = Operation {
        name: "serverless.things.get",
        service: Service::Serverless,
        method: Method::Get,
        path: "/v1/thing",
        alternative_path: None,
        idempotent: true,
        pagination: None,
        waits: &[],
        settled_by: None,
        error_in_answer: None,
    };

    fn state(state: &str) -> Act {
        ok(&format!(r#"{{"status": {{"state": "{state}"}}}}"#))
    }

    async fn wait(wait: &'static Wait, acts: Vec<Act>) -> (Result<Progress, Error>, Vec<String>, Duration) {
        let script = Script::new(std::iter::once(answer(401, CHALLENGE, "")).chain(acts));
        let client = Client::of(engine(&script));
        let mut waiter = client.wait(&GET, wait, Input::default(), WaitOptions::default());
        let (start, mut seen) = (Instant::now(), Vec::new());
        loop {
            match waiter.next().await {
                Ok(progress) => {
                    seen.push(progress.state.clone());
                    if progress.done {
                        return (Ok(progress), seen, start.elapsed());
                    }
                }
                Err(error) => return (Err(error), seen, start.elapsed()),
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn it_polls_with_growing_pauses_until_the_state_is_reached() {
        let (result, seen, elapsed) =
            wait(&ACTIVE, vec![state("CREATING"), state("SOMETHING_NEW"), ok("{}"), state("ACTIVE")]).await;
        assert_eq!(seen, ["CREATING", "SOMETHING_NEW", "", "ACTIVE"]);
        assert_eq!(result.unwrap().polls, 4);
        // 2 s, 3 s and 4.5 s, each with at most a quarter taken off.
        assert!((7.1..=9.6).contains(&elapsed.as_secs_f64()), "{elapsed:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_failed_state_ends_it_at_once() {
        let (result, _, elapsed) = wait(&ACTIVE, vec![state("FAILED")]).await;
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.last_state()), (ErrorKind::WaitFailed, Some("FAILED")));
        assert_eq!(error.operation(), Some("serverless.things.wait_until_active"));
        assert!(error.body().is_some());
        assert_eq!(elapsed, Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn running_out_of_time_says_that_the_resource_still_exists() {
        let (result, seen, elapsed) = wait(&ACTIVE, vec![state("CREATING"); 20]).await;
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.last_state()), (ErrorKind::WaitTimeout, Some("CREATING")));
        assert!(error.to_string().contains("still exists"), "{error}");
        assert_eq!(elapsed, Duration::from_secs(60));
        assert!((7..=12).contains(&seen.len()), "{seen:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_deletion_that_is_waited_for_ends_with_nothing_there() {
        let (result, _, _) = wait(&DELETED, vec![state("DELETING"), status(404)]).await;
        let progress = result.unwrap();
        assert!(progress.done && progress.response.is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_resource_that_vanishes_on_the_way_is_a_failure_and_one_that_never_was_is_not_found() {
        let (result, _, _) = wait(&ACTIVE, vec![state("CREATING"), status(404)]).await;
        assert_eq!(result.unwrap_err().kind(), ErrorKind::WaitFailed);
        let (result, _, _) = wait(&ACTIVE, vec![status(404)]).await;
        assert_eq!(result.unwrap_err().kind(), ErrorKind::NotFound);
    }
}
