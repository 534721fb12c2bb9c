//! Plays a scenario: does what its steps say and compares what comes of it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use parking_lot::Mutex;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use tidbcloud::{Client, Error, Service};

use crate::arguments::Outcome;
use crate::matching::{Extent, check, without_nothing};
use crate::saved::Saved;
use crate::scenario::{Action, Request, Scenario, Step};
use crate::stage::Stage;
use crate::{dispatch, storage, wire};

/// Plays all steps of a scenario.
///
/// # Errors
/// The number and the text of the step that went wrong, and how.
pub async fn play(scenario: &Scenario) -> Result<(), String> {
    let stage = Stage::open(scenario)?;
    let client = stage.client(&Map::new()).map_err(|error| error.to_string())?;
    let mut player = Player { saved: stage.saved(), stage, client };
    for (index, step) in scenario.steps.iter().enumerate() {
        player.step(step).await.map_err(|wrong| format!("step {}: {step}\n{wrong}", index + 1))?;
    }
    Ok(())
}

struct Player {
    stage: Stage,
    client: Client,
    saved: Saved,
}

impl Player {
    async fn step(&mut self, raw: &Value) -> Result<(), String> {
        let times = raw.get("repeat").and_then(Value::as_u64).unwrap_or(1);
        for number in 1..times {
            self.saved.set("n", number);
            self.perform(&self.parse(raw)?).await?;
        }
        self.saved.set("n", times);
        let step = self.parse(raw)?;
        self.perform(&step).await?;
        let requests = self.stage.requests();
        if let Some(sent) = step.sent
            && sent != requests.len()
        {
            return Err(format!("{sent} signed requests were expected, but {} were sent", requests.len()));
        }
        step.wire.map_or(Ok(()), |expected| wire::compare(&expected, &requests))
    }

    fn parse(&self, raw: &Value) -> Result<Step, String> {
        Step::deserialize(self.saved.fill(raw)?).map_err(|cause| format!("it is no step: {cause}"))
    }

    /// Does what a step says, once.
    async fn perform(&mut self, step: &Step) -> Result<(), String> {
        let started = Instant::now();
        let result = match &step.action {
            Action::Advance(seconds) => {
                self.stage.advance(*seconds);
                return Ok(());
            }
            Action::Fault(fault) => return self.stage.fault(fault),
            Action::Client(settings) => match self.stage.client(settings) {
                Ok(client) => {
                    self.client = client;
                    Ok(Outcome::value(()))
                }
                Err(error) => Err(error),
            },
            Action::Call(name) => {
                let client = self.client.with_options(step.options.clone().into());
                let arguments = Value::Object(step.args.clone());
                dispatch::call(&client, name, &step.path, arguments, step.pages).await
            }
            Action::Wait(name) => self.wait(name, step).await?,
            Action::Request(request) => self.request(request, step).await,
            Action::Storage(request) => {
                Ok(Outcome::value(storage::ask(request, self.stage.authority()).await?))
            }
        };
        if started.elapsed().as_secs_f64() < step.seconds {
            return Err(format!(
                "it took {:?}, and {} s at least were expected",
                started.elapsed(),
                step.seconds
            ));
        }
        match (result, &step.error) {
            (Ok(outcome), None) => self.succeeded(step, &outcome),
            (Ok(outcome), Some(expected)) => {
                Err(format!("it succeeded\n  expected: {}\n  got:      {}", json!(expected), outcome.value))
            }
            (Err(error), None) => Err(format!("it failed: {error}")),
            (Err(error), Some(expected)) => {
                let got = describe(&error);
                check(&json!(expected), Some(&got), Extent::Part, "error")
                    .map_err(|wrong| format!("{wrong}\n  of:       {got}"))
            }
        }
    }

    async fn wait(&self, name: &str, step: &Step) -> Result<Result<Outcome, Error>, String> {
        let states = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&states);
        let timeout = step.timeout.map(Duration::from_secs_f64);
        let client = self.client.with_options(step.options.clone().into());
        let result = dispatch::wait(&client, name, &step.path, timeout, move |progress| {
            let mut states = seen.lock();
            if states.last() != Some(&progress.state) {
                states.push(progress.state.clone());
            }
        });
        let result = result.await;
        if let Some(expected) = &step.states {
            check(&json!(expected), Some(&json!(*states.lock())), Extent::Whole, "states")
                .map_err(|wrong| wrong.to_string())?;
        }
        Ok(result)
    }

    async fn request(&self, request: &Request, step: &Step) -> Result<Outcome, Error> {
        let Some(service) = Service::ALL.iter().find(|service| service.name() == request.service) else {
            return Err(Error::invalid_argument(
                "service",
                format!("there is no service {}", request.service),
            ));
        };
        let query: Vec<_> = request.query.clone().into_iter().collect();
        let body = request.body.as_ref().map(|body| body.to_string().into());
        let options = step.options.clone().into();
        let response =
            self.client.request(*service, &request.method, &request.path, &query, body, options).await?;
        Ok(Outcome { value: response.json()?, response: Some(response) })
    }

    fn succeeded(&mut self, step: &Step, outcome: &Outcome) -> Result<(), String> {
        if let Some(expected) = &step.expect {
            let matched = if step.whole {
                check(
                    &without_nothing(expected),
                    Some(&without_nothing(&outcome.value)),
                    Extent::Whole,
                    "value",
                )
            } else {
                check(expected, Some(&outcome.value), Extent::Part, "value")
            };
            matched.map_err(|wrong| wrong.to_string())?;
        }
        if let Some(expected) = &step.answer {
            let response = outcome.response.as_ref().ok_or("there is no single answer")?;
            let got = json!({
                "status": response.status(),
                "attempts": response.attempts(),
                "trace_id": response.trace_id(),
                "body": response.json::<Value>().map_err(|error| error.to_string())?,
            });
            check(expected, Some(&got), Extent::Part, "answer").map_err(|wrong| wrong.to_string())?;
        }
        step.save.iter().try_for_each(|(name, path)| self.saved.keep(name, &outcome.value, path))
    }
}

/// An error as scenarios see it.
fn describe(error: &Error) -> Value {
    json!({
        "kind": error.kind().name(),
        "message": error.to_string(),
        "operation": error.operation(),
        "attempts": error.attempts(),
        "status": error.status(),
        "code": error.code(),
        "trace_id": error.trace_id(),
        "body": error.body().map(|body| String::from_utf8_lossy(body).into_owned()),
        "argument": error.argument(),
        "setting": error.setting(),
        "retry_after": error.retry_after().map(|pause| pause.as_secs_f64()),
        "settled_by": error.settled_by(),
        "position": error.position(),
        "last_state": error.last_state(),
        "hint": error.hint(),
    })
}
