//! How a synchronous call waits: detached from Python, and never deaf to Ctrl-C.
//!
//! Python runs its signal handlers only when an attached thread asks for it. So the wait is cut into ticks,
//! and after each the thread attaches and asks; what the handler raises drops the future, which aborts the
//! request. Nobody drives the foreground runtime after that, or after a time that ran out, so the connection
//! is closed at once here: the service is not to work on for a caller who has gone, perhaps to a prompt.

use std::any::Any;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures_util::FutureExt as _;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tidbcloud::Error;

use crate::process::Process;

/// The longest time that a signal goes unnoticed.
const TICK: Duration = Duration::from_millis(50);

enum Ended<T> {
    Done(Result<T, Error>),
    Panicked(Box<dyn Any + Send>),
    Interrupted(PyErr),
    Stopped,
}

/// Drives a future to its end on this thread. Fails with what a signal handler raises, or because the
/// interpreter is going away.
pub(crate) fn drive<T, F>(py: Python<'_>, future: F) -> PyResult<Result<T, Error>>
where
    F: Future<Output = Result<T, Error>> + Send,
    T: Send,
{
    let process = Process::current()?;
    let _call = process.enter().ok_or_else(stopped)?;
    // A call's state takes kilobytes: on the heap it is moved once, not at each step down to the runtime.
    let mut future = Box::pin(AssertUnwindSafe(future).catch_unwind());
    let ended = py.detach(|| {
        let ended = loop {
            match process.drive(future.as_mut(), TICK) {
                Some(Ok(output)) => break Ended::Done(output),
                Some(Err(panic)) => break Ended::Panicked(panic),
                None if process.is_stopping() => break Ended::Stopped,
                None => {
                    #[allow(
                        clippy::redundant_closure_for_method_calls,
                        reason = "its lifetime is not general enough"
                    )]
                    let asked = Python::attach(|py| py.check_signals());
                    if let Err(raised) = asked {
                        break Ended::Interrupted(raised);
                    }
                }
            }
        };
        let broken_off = match &ended {
            Ended::Interrupted(_) => true,
            Ended::Done(Err(error)) => error.status().is_none(),
            _ => false,
        };
        if broken_off {
            drop(future);
            process.sweep();
        }
        process.park_if_gone();
        ended
    });
    match ended {
        Ended::Done(output) => Ok(output),
        Ended::Panicked(panic) => Err(panicked(panic.as_ref())),
        Ended::Interrupted(raised) => Err(raised),
        Ended::Stopped => Err(stopped()),
    }
}

/// A bug of the engine, as an error that says so.
pub(crate) fn panicked(panic: &(dyn Any + Send)) -> PyErr {
    let text = panic
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_default();
    PyRuntimeError::new_err(format!("the engine of tidbcloud panicked, which is a bug in it: {text}"))
}

/// Why no call is taken any more.
pub(crate) fn stopped() -> PyErr {
    PyRuntimeError::new_err("the interpreter is shutting down: the call was given up")
}
