//! A wait for a state, one poll at a time, so that Python can tell of its progress in between.

use std::sync::Arc;
use std::time::Duration;

use pyo3::exceptions::PyLookupError;
use pyo3::prelude::*;
use tidbcloud::operation::Operation;
use tidbcloud::{Client, Input, Progress, WaitOptions, Waiter};
use tokio::sync::Mutex;

use crate::answer::Answer;
use crate::bridge::{Bridge, Delivery};
use crate::drive::drive;
use crate::failure;
use crate::log;
use crate::per_process::Own;
use crate::process::forked;

/// State, seconds since the start, polls, whether the wait is over, and the answer polled (`None` where the
/// resource is gone).
type Poll = (String, f64, u32, bool, Option<Py<Answer>>);

/// A wait's position.
#[pyclass(frozen, module = "tidbcloud._native")]
pub(crate) struct Wait {
    waiter: Own<Arc<Mutex<Waiter>>>,
    operation: &'static Operation,
}

impl Wait {
    pub(crate) fn new(
        client: &Client,
        operation: &'static Operation,
        name: &str,
        input: Input,
        timeout: Option<Duration>,
    ) -> PyResult<Self> {
        let wait = operation
            .waits
            .iter()
            .find(|wait| wait.name == name)
            .ok_or_else(|| PyLookupError::new_err(format!("{} has no {name}", operation.name)))?;
        let options = WaitOptions { timeout, ..WaitOptions::default() };
        let waiter = client.wait(operation, wait, input, options);
        Ok(Self { waiter: Own::new(Arc::new(Mutex::new(waiter))), operation })
    }

    fn waiter(&self) -> PyResult<Arc<Mutex<Waiter>>> {
        self.waiter.get().map(Arc::clone).ok_or_else(forked)
    }
}

fn poll(py: Python<'_>, progress: Progress) -> PyResult<Poll> {
    let Progress { state, elapsed, polls, done, response, .. } = progress;
    let answer = response.map(|response| Py::new(py, Answer::from(response))).transpose()?;
    Ok((state, elapsed.as_secs_f64(), polls, done, answer))
}

#[pymethods]
impl Wait {
    /// Pauses as long as it should, polls once on this thread and says what it saw.
    fn next(&self, py: Python<'_>) -> PyResult<Poll> {
        log::refresh(py);
        let waiter = self.waiter()?;
        let progress = drive(py, async { waiter.lock().await.next().await });
        log::flush(py);
        match progress? {
            Ok(progress) => poll(py, progress),
            Err(error) => Err(failure::exception(py, &error, Some(self.operation.name))),
        }
    }

    /// Starts the next pause and poll for `future`; returns the ticket that aborts them.
    #[pyo3(signature = (bridge, future, /))]
    fn start(&self, py: Python<'_>, bridge: &Bridge, future: Py<PyAny>) -> PyResult<u64> {
        log::refresh(py);
        let (waiter, name) = (self.waiter()?, self.operation.name);
        bridge.spawn(future, async move {
            let progress = waiter.lock().await.next().await;
            Box::new(move |py: Python<'_>| match progress {
                Ok(progress) => Ok(poll(py, progress)?.into_pyobject(py)?.into_any().unbind()),
                Err(error) => Err(failure::exception(py, &error, Some(name))),
            }) as Delivery
        })
    }
}
