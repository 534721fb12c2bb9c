//! How results reach an asyncio loop.
//!
//! A result is finished on the background thread, which must never attach to Python: it would wait for the
//! interpreter's lock while it should serve sockets. So it leaves the result in the loop's queue and, only if
//! the queue was empty, writes one byte to a socket that the loop watches. The loop's callback then resolves
//! every future whose result is there: results that finish together share one wake.
//!
//! A loop that cannot watch a socket (Windows' proactor) gets a thread of Python's that waits for the same
//! queue and calls the loop's `call_soon_threadsafe`; see `_loops.py`.

use std::collections::HashMap;
use std::future::Future;
use std::mem;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt as _;
use pyo3::prelude::*;
use pyo3::{PyTraverseError, PyVisit, intern};
use tokio::task::AbortHandle;

use crate::drive;
use crate::log;
use crate::per_process::Own;
use crate::process::Process;

/// Makes a result into a Python object or error, on the loop's thread.
pub(crate) type Delivery = Box<dyn FnOnce(Python<'_>) -> PyResult<Py<PyAny>> + Send>;

/// How long a thread that waits for results sleeps before it looks whether the interpreter is still there.
const NAP: Duration = Duration::from_millis(50);

/// One asyncio loop's side of the background runtime. The loop keeps it alive, never the other way round.
#[pyclass(frozen, weakref, module = "tidbcloud._native")]
pub(crate) struct Bridge {
    queue: Arc<Queue>,
    waiting: Mutex<HashMap<u64, Waiting>>,
    next_ticket: AtomicU64,
    #[cfg(unix)]
    wakes: std::os::unix::net::UnixStream,
}

/// What a result is for.
struct Waiting {
    future: Py<PyAny>,
    task: Own<AbortHandle>,
}

impl Waiting {
    fn give_up(&self) {
        if let Some(task) = self.task.get() {
            task.abort();
        }
    }
}

/// What the background thread shares with the loop's.
struct Queue {
    finished: Mutex<Finished>,
    arrived: Condvar,
    #[cfg(unix)]
    wake: std::os::unix::net::UnixStream,
}

#[derive(Default)]
struct Finished {
    results: Vec<(u64, Delivery)>,
    closed: bool,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Nothing that runs under these locks can leave half a change behind.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Queue {
    fn push(&self, ticket: u64, delivery: Delivery) {
        let mut finished = lock(&self.finished);
        let first = finished.results.is_empty();
        finished.results.push((ticket, delivery));
        drop(finished);
        if first {
            self.arrived.notify_one();
            #[cfg(unix)]
            {
                use std::io::Write as _;
                // A full socket holds a wake already, and a closed one has nobody left to wake.
                let _ = (&self.wake).write(&[1]);
            }
        }
    }
}

impl Bridge {
    /// Runs `work` on the background runtime and resolves `future` with what it makes. The ticket returned
    /// aborts it.
    pub(crate) fn spawn<F>(&self, future: Py<PyAny>, work: F) -> PyResult<u64>
    where
        F: Future<Output = Delivery> + Send + 'static,
    {
        let process = Process::current()?;
        if process.is_stopping() {
            return Err(drive::stopped());
        }
        let ticket = self.next_ticket.fetch_add(1, Ordering::Relaxed);
        let queue = Arc::clone(&self.queue);
        let task = process.background()?.spawn(async move {
            let delivery = AssertUnwindSafe(work)
                .catch_unwind()
                .await
                .unwrap_or_else(|panic| Box::new(move |_| Err(drive::panicked(panic.as_ref()))));
            queue.push(ticket, delivery);
        });
        lock(&self.waiting).insert(ticket, Waiting { future, task: Own::new(task.abort_handle()) });
        Ok(ticket)
    }
}

#[pymethods]
impl Bridge {
    #[new]
    fn new() -> PyResult<Self> {
        #[cfg(unix)]
        let (wake, wakes) = {
            let (wake, wakes) = std::os::unix::net::UnixStream::pair()?;
            wake.set_nonblocking(true)?;
            wakes.set_nonblocking(true)?;
            (wake, wakes)
        };
        Ok(Self {
            queue: Arc::new(Queue {
                finished: Mutex::default(),
                arrived: Condvar::new(),
                #[cfg(unix)]
                wake,
            }),
            waiting: Mutex::default(),
            next_ticket: AtomicU64::new(0),
            #[cfg(unix)]
            wakes,
        })
    }

    /// The socket to watch for reading; `None` where the platform's loops watch none.
    #[getter]
    #[allow(clippy::unnecessary_wraps, reason = "`None` on other platforms")]
    fn socket(&self) -> Option<i32> {
        #[cfg(unix)]
        {
            use std::os::fd::AsRawFd as _;
            Some(self.wakes.as_raw_fd())
        }
        #[cfg(not(unix))]
        None
    }

    /// The thing for a thread to wait on, where the loop cannot watch the socket.
    fn arrivals(&self) -> Arrivals {
        Arrivals(Arc::clone(&self.queue))
    }

    /// Resolves the futures of all results that have arrived. The loop's callback.
    fn drain(&self, py: Python<'_>) {
        #[cfg(unix)]
        {
            use std::io::Read as _;
            // Emptied before the queue is: a result that comes in between costs a wake too many, never one
            // too few.
            let _ = (&self.wakes).read(&mut [0; 64]);
        }
        let results = mem::take(&mut lock(&self.queue.finished).results);
        for (ticket, delivery) in results {
            let Some(Waiting { future, .. }) = lock(&self.waiting).remove(&ticket) else {
                continue; // Aborted in the meantime.
            };
            let future = future.bind(py);
            let resolved = match delivery(py) {
                Ok(value) => future.call_method1(intern!(py, "set_result"), (value,)),
                Err(error) => future.call_method1(intern!(py, "set_exception"), (error.into_value(py),)),
            };
            // The future was cancelled, or its loop is closed: nobody is left to be told.
            drop(resolved);
        }
        log::flush(py);
    }

    /// Gives up what a ticket stands for; nothing to do once its future is resolved.
    fn abort(&self, ticket: u64) {
        let waiting = lock(&self.waiting).remove(&ticket);
        if let Some(waiting) = waiting {
            waiting.give_up();
        }
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        if let Ok(waiting) = self.waiting.try_lock() {
            for entry in waiting.values() {
                visit.call(&entry.future)?;
            }
        }
        Ok(())
    }

    fn __clear__(&self) {
        let waiting = mem::take(&mut *lock(&self.waiting));
        for entry in waiting.into_values() {
            entry.give_up();
        }
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        self.__clear__();
        lock(&self.queue.finished).closed = true;
        self.queue.arrived.notify_all();
    }
}

/// Waits for results on behalf of a loop that cannot watch a socket.
#[pyclass(frozen, module = "tidbcloud._native")]
pub(crate) struct Arrivals(Arc<Queue>);

#[pymethods]
impl Arrivals {
    /// Waits until there are results to drain. False once the bridge is gone or the interpreter is going.
    fn wait(&self, py: Python<'_>) -> PyResult<bool> {
        let process = Process::current()?;
        let Some(_call) = process.enter() else {
            return Ok(false);
        };
        Ok(py.detach(|| {
            let mut finished = lock(&self.0.finished);
            while finished.results.is_empty() && !finished.closed && !process.is_stopping() {
                (finished, _) =
                    self.0.arrived.wait_timeout(finished, NAP).unwrap_or_else(PoisonError::into_inner);
            }
            let wanted = !finished.closed && !process.is_stopping();
            drop(finished);
            process.park_if_gone();
            wanted
        }))
    }
}
