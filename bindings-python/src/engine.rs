//! The handle behind a Python client: one engine for synchronous calls and one for asynchronous ones.
//!
//! Both share Digest sessions, quota and the budget of repeats; only the connections differ, because a
//! connection lives on the runtime that opened it. All of it belongs to one process, see `per_process`.

use std::collections::BTreeMap;
use std::future::Future;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use pyo3::IntoPyObjectExt as _;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};
use tidbcloud::operation::Operation;
use tidbcloud::{CallOptions, Client, Error, Input, Response, Secret, Service};

use crate::answer::Answer;
use crate::arguments;
use crate::bridge::{Bridge, Delivery};
use crate::drive::drive;
use crate::failure;
use crate::log;
use crate::pages::Pages;
use crate::per_process::PerProcess;
use crate::process::Process;
use crate::settings::{self, Settings, Unset};
use crate::waits::Wait;

/// A client as the native side holds it.
#[pyclass(frozen, module = "tidbcloud._native")]
pub(crate) struct Engine {
    shared: Arc<Shared>,
    options: CallOptions,
}

/// What an engine shares with those made from it by `with_options`.
struct Shared {
    settings: Settings,
    closed: AtomicBool,
    clients: PerProcess<Clients>,
}

/// This process's clients. Fields are dropped in their order: first the connections, then the sweep.
struct Clients {
    open: Mutex<Option<Pair>>,
    _sweep: Sweep,
}

/// One client for each runtime.
struct Pair {
    /// HTTP/1.1: a thread that makes one request after another gains nothing from HTTP/2 and pays for it.
    foreground: Client,
    /// HTTP/2 where the server takes it: many tasks share a connection.
    background: Client,
}

/// Lets the tasks behind the connections end once their client is dropped.
struct Sweep;

impl Drop for Sweep {
    fn drop(&mut self) {
        if let Ok(process) = Process::current() {
            process.sweep();
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    fn clients(&self, py: Python<'_>) -> PyResult<&Clients> {
        if self.closed.load(Ordering::Acquire) {
            return Err(closed());
        }
        let build = || {
            let background = self.settings.build()?;
            let foreground = background.with_http1_connections()?;
            Ok(Clients { open: Mutex::new(Some(Pair { foreground, background })), _sweep: Sweep })
        };
        self.clients.get_or_try_init(build).map_err(|error| match error {
            Unset::Engine(error) => failure::exception(py, &error, None),
            Unset::KeyLeftBehind(why) => failure::key_left_behind(py, &why),
        })
    }

    /// The client of the thread that calls.
    fn foreground(&self, py: Python<'_>) -> PyResult<Client> {
        lock(&self.clients(py)?.open).as_ref().map(|pair| pair.foreground.clone()).ok_or_else(closed)
    }

    /// The client of the background thread.
    fn background(&self, py: Python<'_>) -> PyResult<Client> {
        lock(&self.clients(py)?.open).as_ref().map(|pair| pair.background.clone()).ok_or_else(closed)
    }
}

fn closed() -> PyErr {
    PyRuntimeError::new_err("this client is closed; make a new one")
}

/// The delivery of a call's result.
pub(crate) fn deliver(result: Result<Response, Error>, operation: &'static str) -> Delivery {
    Box::new(move |py| match result {
        Ok(response) => Ok(Py::new(py, Answer::from(response))?.into_any()),
        Err(error) => Err(failure::exception(py, &error, Some(operation))),
    })
}

/// A request that has no method yet.
struct Free {
    service: Service,
    method: String,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Bytes>,
    options: CallOptions,
}

impl Free {
    async fn send(self, client: Client) -> Result<Response, Error> {
        let Self { service, method, path, query, body, options } = self;
        client.request(service, &method, &path, &query, body, options).await
    }
}

impl Engine {
    fn call(
        &self,
        py: Python<'_>,
        row: usize,
        path: &Bound<'_, PyTuple>,
        query: Option<&Bound<'_, PyTuple>>,
        body: Option<&Bound<'_, PyBytes>>,
    ) -> PyResult<(&'static Operation, Input)> {
        log::refresh(py);
        let operation = arguments::operation(row)?;
        Ok((operation, arguments::input(py, operation, path, query, body, &self.options)?))
    }

    fn free(
        &self,
        py: Python<'_>,
        service: &str,
        method: String,
        path: String,
        query: Option<&Bound<'_, PyTuple>>,
        body: Option<&Bound<'_, PyBytes>>,
    ) -> PyResult<Free> {
        log::refresh(py);
        let refused = |error: &Error| failure::exception(py, error, None);
        let service =
            Service::ALL.iter().find(|known| known.name() == service).copied().ok_or_else(|| {
                let known: Vec<_> = Service::ALL.iter().map(|service| service.name()).collect();
                let message =
                    format!("there is no service {service:?}; the services are {}", known.join(", "));
                refused(&Error::invalid_argument("service", message))
            })?;
        let query = match query {
            Some(query) => arguments::plain_query(query)?.map_err(|error| refused(&error))?,
            None => Vec::new(),
        };
        let body = body.map(|body| Bytes::copy_from_slice(body.as_bytes()));
        Ok(Free { service, method, path, query, body, options: self.options.clone() })
    }
}

/// Drives a call on this thread and makes its answer or error Python's.
pub(crate) fn finish<F>(py: Python<'_>, operation: Option<&str>, call: F) -> PyResult<Answer>
where
    F: Future<Output = Result<Response, Error>> + Send,
{
    let result = drive(py, call);
    log::flush(py);
    result?.map(Answer::from).map_err(|error| failure::exception(py, &error, operation))
}

#[pymethods]
impl Engine {
    #[new]
    #[pyo3(signature = (public_key, private_key, profile, config_file, endpoints, ca_bundle, timeout, deadline,
        retries, headers, pickled=false, /))]
    #[allow(clippy::too_many_arguments, reason = "one parameter for each argument of Python's `Client`")]
    fn new(
        py: Python<'_>,
        public_key: Option<String>,
        private_key: Option<String>,
        profile: Option<String>,
        config_file: Option<PathBuf>,
        endpoints: Option<BTreeMap<String, String>>,
        ca_bundle: Option<PathBuf>,
        timeout: Option<f64>,
        deadline: Option<f64>,
        retries: Option<u32>,
        headers: Vec<(String, String)>,
        pickled: bool,
    ) -> PyResult<Self> {
        // Only a key pair that was an argument stands in a pickle, and of it only the public half.
        let (public_key, left_behind) = if pickled { (None, public_key) } else { (public_key, None) };
        let settings = Settings {
            public_key,
            private_key: private_key.map(Secret::from),
            left_behind,
            profile,
            config_file,
            endpoints,
            ca_bundle,
            user_agent: settings::user_agent(py),
            options: arguments::options(py, timeout, deadline, retries, headers)?,
        };
        let shared = Shared { settings, closed: AtomicBool::new(false), clients: PerProcess::new() };
        if !pickled {
            shared.clients(py)?;
        }
        Ok(Self { shared: Arc::new(shared), options: CallOptions::default() })
    }

    /// The arguments that make the same engine in another process, without the private key: that is looked up
    /// there. Nothing is looked up before the first call. An error while unpickling ends a worker of Python's
    /// pools, and the pool waits for it for ever; an error of a call arrives at the caller.
    fn __getnewargs__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let settings = &self.shared.settings;
        let options = self.options.clone().or(&settings.options);
        PyTuple::new(
            py,
            [
                settings.left_behind.as_deref().or(settings.public_key.as_deref()).into_py_any(py)?,
                py.None(),
                settings.profile.as_deref().into_py_any(py)?,
                settings.config_file.as_deref().into_py_any(py)?,
                settings.endpoints.clone().into_py_any(py)?,
                settings.ca_bundle.as_deref().into_py_any(py)?,
                settings::seconds(options.timeout).into_py_any(py)?,
                settings::seconds(options.deadline).into_py_any(py)?,
                options.retries.into_py_any(py)?,
                options.headers.into_py_any(py)?,
                true.into_py_any(py)?,
            ],
        )
    }

    /// A copy within the process is the engine itself: it never changes, and its key stays with it.
    fn __copy__(this: Py<Self>) -> Py<Self> {
        this
    }

    #[allow(clippy::needless_pass_by_value, reason = "Python's protocol hands it over")]
    fn __deepcopy__(this: Py<Self>, _memo: Py<PyAny>) -> Py<Self> {
        this
    }

    /// The same client with other bounds or headers. Connections and sessions are shared.
    #[pyo3(signature = (timeout, deadline, retries, headers, /))]
    fn with_options(
        &self,
        py: Python<'_>,
        timeout: Option<f64>,
        deadline: Option<f64>,
        retries: Option<u32>,
        headers: Vec<(String, String)>,
    ) -> PyResult<Self> {
        let options = arguments::options(py, timeout, deadline, retries, headers)?;
        Ok(Self { shared: Arc::clone(&self.shared), options: options.or(&self.options) })
    }

    /// Executes an operation on this thread.
    #[pyo3(signature = (row, path, query=None, body=None, /))]
    fn execute(
        &self,
        py: Python<'_>,
        row: usize,
        path: &Bound<'_, PyTuple>,
        query: Option<&Bound<'_, PyTuple>>,
        body: Option<&Bound<'_, PyBytes>>,
    ) -> PyResult<Answer> {
        let (operation, input) = self.call(py, row, path, query, body)?;
        let client = self.shared.foreground(py)?;
        finish(py, Some(operation.name), client.execute(operation, input))
    }

    /// Starts an operation whose answer a bridge will deliver to `future`; returns the ticket that aborts it.
    #[pyo3(signature = (bridge, future, row, path, query=None, body=None, /))]
    #[allow(clippy::too_many_arguments, reason = "positions cost less than a tuple on this path")]
    fn start(
        &self,
        py: Python<'_>,
        bridge: &Bridge,
        future: Py<PyAny>,
        row: usize,
        path: &Bound<'_, PyTuple>,
        query: Option<&Bound<'_, PyTuple>>,
        body: Option<&Bound<'_, PyBytes>>,
    ) -> PyResult<u64> {
        let (operation, input) = self.call(py, row, path, query, body)?;
        let client = self.shared.background(py)?;
        bridge.spawn(future, async move { deliver(client.execute(operation, input).await, operation.name) })
    }

    /// Sends a request that has no method yet, on this thread.
    #[pyo3(signature = (service, method, path, query=None, body=None, /))]
    fn request(
        &self,
        py: Python<'_>,
        service: &str,
        method: String,
        path: String,
        query: Option<&Bound<'_, PyTuple>>,
        body: Option<&Bound<'_, PyBytes>>,
    ) -> PyResult<Answer> {
        let free = self.free(py, service, method, path, query, body)?;
        let client = self.shared.foreground(py)?;
        finish(py, None, free.send(client))
    }

    /// Starts a request that has no method yet; see `start`.
    #[pyo3(signature = (bridge, future, service, method, path, query=None, body=None, /))]
    #[allow(clippy::too_many_arguments, reason = "the parts of a request")]
    fn start_request(
        &self,
        py: Python<'_>,
        bridge: &Bridge,
        future: Py<PyAny>,
        service: &str,
        method: String,
        path: String,
        query: Option<&Bound<'_, PyTuple>>,
        body: Option<&Bound<'_, PyBytes>>,
    ) -> PyResult<u64> {
        let free = self.free(py, service, method, path, query, body)?;
        let client = self.shared.background(py)?;
        let name = free.service.name();
        bridge.spawn(future, async move { deliver(free.send(client).await, name) })
    }

    /// The pages of a list. `ahead` says that the caller is synchronous, so that the page after the one it
    /// works on is to be fetched in the background.
    #[pyo3(signature = (row, path, query, ahead, /))]
    fn pages(
        &self,
        py: Python<'_>,
        row: usize,
        path: &Bound<'_, PyTuple>,
        query: Option<&Bound<'_, PyTuple>>,
        ahead: bool,
    ) -> PyResult<Pages> {
        let (operation, input) = self.call(py, row, path, query, None)?;
        let background = || self.shared.background(py);
        let pages = if ahead {
            let pages = self.shared.foreground(py)?.pages(operation, input);
            pages.prefetch_on(background()?, Process::current()?.background()?.clone())
        } else {
            background()?.pages(operation, input)
        };
        Ok(Pages::new(pages, operation))
    }

    /// Polls an operation until a wait's end. `name` is one of the operation's waits.
    #[pyo3(signature = (row, name, path, timeout, ahead, /))]
    fn wait(
        &self,
        py: Python<'_>,
        row: usize,
        name: &str,
        path: &Bound<'_, PyTuple>,
        timeout: Option<f64>,
        ahead: bool,
    ) -> PyResult<Wait> {
        let (operation, input) = self.call(py, row, path, None, None)?;
        let timeout = arguments::seconds(py, "timeout", timeout)?;
        let client = if ahead { self.shared.foreground(py)? } else { self.shared.background(py)? };
        Wait::new(&client, operation, name, input, timeout)
    }

    /// The beginning of the public key, enough to tell one from another.
    #[getter]
    fn public_key(&self, py: Python<'_>) -> PyResult<String> {
        let client = self.shared.foreground(py)?;
        Ok(settings::beginning(client.public_key()))
    }

    /// Where each service is reached.
    #[getter]
    fn endpoints(&self, py: Python<'_>) -> PyResult<BTreeMap<&'static str, String>> {
        let client = self.shared.foreground(py)?;
        Ok(Service::ALL.iter().map(|service| (service.name(), client.endpoint(*service))).collect())
    }

    #[getter]
    fn closed(&self) -> bool {
        self.shared.closed.load(Ordering::Acquire)
    }

    /// Closes the connections, here and in what `with_options` made. Calls under way go on to their end.
    fn close(&self) {
        self.shared.closed.store(true, Ordering::Release);
        if let Some(clients) = self.shared.clients.get() {
            let pair = lock(&clients.open).take();
            drop(pair);
            drop(Sweep);
        }
    }
}
