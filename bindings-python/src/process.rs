//! The runtimes of this process, and how they end.
//!
//! There are two, because the two ways of calling have different needs. A synchronous call is driven by the
//! thread that makes it, on the *foreground* runtime: handing it to another thread and back costs more than
//! the request does. An asynchronous call, and the page that is fetched ahead of a loop, must go on while
//! Python runs something else: that is the *background* runtime, one thread that never attaches to Python.
//!
//! Exit: Python joins its ordinary threads, then runs the exit hooks, then takes itself down; a daemon thread
//! that attaches after that crashes or hangs the process. So the hook refuses new calls, aborts those that
//! daemon threads still wait in, gives them a bound to leave, and parks for good whoever comes too late.

use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use pyo3::PyErr;
use pyo3::exceptions::PyRuntimeError;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::Notify;

use crate::per_process::PerProcess;

/// How long the exit hook waits for calls that it aborted, and for the background thread.
const EXIT_BOUND: Duration = Duration::from_secs(1);

/// After this long without a driver, the foreground runtime first looks at what its sockets have to say.
const IDLE_MILLISECONDS: u64 = 500;

static PROCESS: PerProcess<Process> = PerProcess::new();

/// The runtimes and the calls under way.
pub(crate) struct Process {
    foreground: Runtime,
    background: OnceLock<io::Result<Background>>,
    /// Milliseconds from `started` to the beginning of the last synchronous call.
    last_driven: AtomicU64,
    started: Instant,
    calls: AtomicUsize,
    stopping: AtomicBool,
    gone: AtomicBool,
}

struct Background {
    handle: Handle,
    stop: std::sync::Arc<Notify>,
    ended: std::sync::Mutex<mpsc::Receiver<Infallible>>,
}

/// Counts a synchronous call for as long as it lives.
pub(crate) struct Call(&'static Process);

impl Drop for Call {
    fn drop(&mut self) {
        self.0.calls.fetch_sub(1, Ordering::AcqRel);
    }
}

impl Process {
    /// This process's runtimes, started now if this is their first use or the first since a fork.
    pub(crate) fn current() -> io::Result<&'static Self> {
        PROCESS.get_or_try_init(|| {
            Ok(Self {
                foreground: Builder::new_current_thread().enable_all().build()?,
                background: OnceLock::new(),
                last_driven: AtomicU64::new(0),
                started: Instant::now(),
                calls: AtomicUsize::new(0),
                stopping: AtomicBool::new(false),
                gone: AtomicBool::new(false),
            })
        })
    }

    /// Registers a synchronous call; `None` once the interpreter is on its way out.
    pub(crate) fn enter(&'static self) -> Option<Call> {
        self.calls.fetch_add(1, Ordering::AcqRel);
        let call = Call(self);
        (!self.is_stopping()).then_some(call)
    }

    /// Whether calls are to be given up because the interpreter is on its way out.
    pub(crate) fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Acquire)
    }

    /// Never returns once the interpreter is gone. To be called before each attaching on a thread that may
    /// have outlived it.
    pub(crate) fn park_if_gone(&self) {
        while self.gone.load(Ordering::Acquire) {
            thread::park();
        }
    }

    /// Drives a future on the calling thread, for a while at most; `None` when that is over. Several threads may
    /// do so at once: one of them drives the sockets and timers for all, and hands that over when its own
    /// future is done.
    pub(crate) fn drive<F: Future>(&self, future: F, most: Duration) -> Option<F::Output> {
        let now = Instant::now();
        let since_start = u64::try_from(now.duration_since(self.started).as_millis()).unwrap_or(u64::MAX);
        // The last call's beginning, not its end: it saves a look at the clock, and to settle once too often
        // does no harm.
        let idle = since_start - self.last_driven.swap(since_start, Ordering::Relaxed).min(since_start);
        self.foreground.block_on(async {
            if idle > IDLE_MILLISECONDS {
                settle().await;
            }
            tokio::time::timeout_at((now + most).into(), future).await.ok()
        })
    }

    /// Lets the tasks behind dropped or closed connections end.
    pub(crate) fn sweep(&self) {
        self.foreground.block_on(settle());
    }

    /// The background runtime, started now if this is its first use.
    pub(crate) fn background(&self) -> io::Result<&Handle> {
        match self.background.get_or_init(Background::start) {
            Ok(background) => Ok(&background.handle),
            Err(error) => Err(io::Error::new(error.kind(), error.to_string())),
        }
    }

    /// The exit hook's work, see the module's comment. To be called detached.
    fn stop(&self) {
        let until = Instant::now() + EXIT_BOUND;
        self.stopping.store(true, Ordering::Release);
        if let Some(Ok(background)) = self.background.get() {
            background.stop.notify_one();
        }
        while self.calls.load(Ordering::Acquire) > 0 && Instant::now() < until {
            thread::sleep(Duration::from_millis(1));
        }
        self.gone.store(true, Ordering::Release);
        if let Some(Ok(background)) = self.background.get()
            && let Ok(ended) = background.ended.lock()
        {
            // Nothing is ever sent: the channel closes when the thread has dropped its runtime.
            let _ = ended.recv_timeout(until.saturating_duration_since(Instant::now()));
        }
    }
}

/// Stops what this process has started; nothing to do where it has started nothing.
pub(crate) fn stop() {
    if let Some(process) = PROCESS.get() {
        process.stop();
    }
}

impl Background {
    fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let stop = std::sync::Arc::new(Notify::new());
        let (alive, ended) = mpsc::channel();
        let stopped = std::sync::Arc::clone(&stop);
        thread::Builder::new().name("tidbcloud".to_owned()).spawn(move || {
            runtime.block_on(stopped.notified());
            runtime.shutdown_background();
            drop(alive);
        })?;
        Ok(Self { handle, stop, ended: std::sync::Mutex::new(ended) })
    }
}

/// Why a list or a wait that a parent began does not go on in its child.
pub(crate) fn forked() -> PyErr {
    PyRuntimeError::new_err("this was begun before the process forked; begin it again in the child")
}

/// Yields often enough that the driver looks at its sockets and the tasks that it wakes have run. Between two
/// synchronous calls nobody drives the foreground runtime, so a connection that the server closed in the
/// meantime is only noticed here: before the next request is written to it.
async fn settle() {
    for _ in 0..4 {
        tokio::task::yield_now().await;
    }
}
