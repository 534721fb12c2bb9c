//! The form in which outcomes cross into JavaScript: a flat array, four entries for each.
//!
//! | entry | answer | last page | progress | end | failure |
//! |---|---|---|---|---|---|
//! | 0 | id | id | id | id | id |
//! | 1 | [`ANSWER`] | [`LAST_PAGE`] | [`PROGRESS`] | [`END`] | [`FAILURE`] |
//! | 2 | body | body | body, once the wait is over | | body, if there was one |
//! | 3 | facts: lines | facts: lines | facts: lines | | facts: JSON |
//!
//! A body crosses as a string, ready for `JSON.parse`, and as a Buffer only where it is not UTF-8. The facts that
//! hardly anybody reads (headers and the like) cross as one string, taken apart when asked for: one string costs
//! a hundred nanoseconds and an object with its strings some microseconds.

use std::error::Error as _;
use std::fmt::Write as _;
use std::time::Duration;

use bytes::Bytes;
use napi::bindgen_prelude::{Array, Buffer};
use napi::{Env, Result};
use serde::Serialize;
use tidbcloud::{Error, Progress, Response};

use crate::integers;
use crate::outbox::{Finished, Outcome};

const ANSWER: u32 = 0;
const LAST_PAGE: u32 = 1;
const PROGRESS: u32 = 2;
const END: u32 = 3;
const FAILURE: u32 = 4;

const ENTRIES: u32 = 4;

/// The outcomes as one flat array.
pub(crate) fn outcomes(env: &Env, finished: Vec<Finished>) -> Result<Array<'_>> {
    let count = u32::try_from(finished.len()).unwrap_or(u32::MAX / ENTRIES);
    let mut array = env.create_array(count * ENTRIES)?;
    for (index, (id, outcome)) in (0..count).zip(finished) {
        let at = index * ENTRIES;
        array.set(at, id)?;
        match outcome {
            Outcome::Answer(response) => set_answer(*env, &mut array, at, ANSWER, &response)?,
            Outcome::LastPage(response) => set_answer(*env, &mut array, at, LAST_PAGE, &response)?,
            Outcome::Progress(progress) => {
                array.set(at + 1, PROGRESS)?;
                if let Some(response) = &progress.response {
                    set_body(*env, &mut array, at + 2, response.body())?;
                }
                array.set(at + 3, progress_facts(&progress))?;
            }
            Outcome::End => array.set(at + 1, END)?,
            Outcome::Failure(error) => {
                array.set(at + 1, FAILURE)?;
                if let Some(body) = error.body() {
                    set_body(*env, &mut array, at + 2, body)?;
                }
                array.set(at + 3, failure_facts(&error))?;
            }
            Outcome::Panic(message) => {
                array.set(at + 1, FAILURE)?;
                array.set(at + 3, panic_facts(&message))?;
            }
        }
    }
    Ok(array)
}

fn set_answer(env: Env, array: &mut Array<'_>, at: u32, kind: u32, response: &Response) -> Result<()> {
    array.set(at + 1, kind)?;
    set_body(env, array, at + 2, response.body())?;
    array.set(at + 3, env.create_string_latin1(response_facts(response))?)
}

fn set_body(env: Env, array: &mut Array<'_>, at: u32, body: &Bytes) -> Result<()> {
    if body.is_ascii() {
        // One byte a character: copied as it is. ASCII is UTF-8, so the check below it is not needed.
        let text = std::str::from_utf8(body).unwrap_or_default();
        array.set(at, env.create_string_latin1(integers::quote_unsafe(text).as_bytes())?)
    } else if let Ok(text) = std::str::from_utf8(body) {
        array.set(at, &*integers::quote_unsafe(text))
    } else {
        array.set(at, Buffer::from(body.to_vec()))
    }
}

/// Status, attempts and trace id, then a line for each header's name and one for its value.
fn response_facts(response: &Response) -> Vec<u8> {
    let mut facts = String::new();
    let trace_id = response.trace_id().unwrap_or_default();
    let _ = write!(facts, "{}\n{}\n{trace_id}", response.status(), response.attempts());
    let mut facts = facts.into_bytes();
    for (name, value) in response.headers() {
        facts.push(b'\n');
        facts.extend_from_slice(name.as_str().as_bytes());
        facts.push(b'\n');
        facts.extend_from_slice(value.as_bytes());
    }
    facts
}

/// The state, milliseconds since the wait began, polls made, and whether it is over.
fn progress_facts(progress: &Progress) -> String {
    format!("{}\n{}\n{}\n{}", milliseconds(progress.elapsed), progress.polls, progress.done, progress.state)
}

/// An error as JSON, for [`Outcome::Failure`] and for what is refused while a client is made.
pub(crate) fn failure_facts(error: &Error) -> String {
    let mut causes = Vec::new();
    let mut source = error.source();
    while let Some(cause) = source {
        causes.push(cause.to_string());
        source = cause.source();
    }
    to_json(&Failure {
        kind: error.kind().name(),
        message: error.to_string(),
        hint: error.hint(),
        operation: error.operation(),
        attempts: error.attempts(),
        trace_id: error.trace_id(),
        status: error.status(),
        code: error.code(),
        details: error.details(),
        argument: error.argument(),
        setting: error.setting(),
        setting_source: error.setting_source(),
        retry_after: error.retry_after().map(milliseconds),
        phase: error.phase().map(tidbcloud::Phase::as_str),
        settled_by: error.settled_by(),
        position: error.position(),
        last_state: error.last_state(),
        causes,
    })
}

fn panic_facts(message: &str) -> String {
    to_json(&Failure {
        kind: "TidbCloudError",
        message: format!("the engine met a defect of its own: {message}"),
        hint: Some("Please report it."),
        ..Failure::default()
    })
}

fn to_json(failure: &Failure<'_>) -> String {
    serde_json::to_string(failure).expect("a struct of texts and numbers is JSON")
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}

/// The data that an error class in `errors.ts` is made of.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Failure<'a> {
    kind: &'static str,
    message: String,
    hint: Option<&'a str>,
    operation: Option<&'a str>,
    attempts: u32,
    trace_id: Option<&'a str>,
    status: Option<u16>,
    code: Option<&'a str>,
    details: Option<&'a str>,
    argument: Option<&'a str>,
    setting: Option<&'a str>,
    setting_source: Option<&'a str>,
    retry_after: Option<f64>,
    phase: Option<&'static str>,
    settled_by: Option<&'static str>,
    position: Option<&'a str>,
    last_state: Option<&'a str>,
    causes: Vec<String>,
}
