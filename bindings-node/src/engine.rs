//! The engine as JavaScript holds it: rows and texts in, outcomes by number out.
//!
//! No method here knows an operation, and none makes a promise: each starts a task under a number that JavaScript
//! has chosen, and answers what the loop does next.

#![allow(clippy::needless_pass_by_value, reason = "what crosses from JavaScript is handed over as it is")]

use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::AbortHandle;
use napi::{Error, Result, Status};
use napi_derive::napi;
use tidbcloud::operation::{Operation, Wait};
use tidbcloud::operations::OPERATIONS;
use tidbcloud::{CallOptions, Client, Input, Service, WaitOptions};
use tokio::sync::Mutex;

use crate::crossing;
use crate::hub::{Bridge, Hub, Report};
use crate::outbox::Outcome;

/// Settings of a client; what is absent comes from the environment or a profile.
#[napi(object, object_to_js = false)]
pub struct Settings {
    /// The public key.
    pub public_key: Option<String>,
    /// The private key.
    pub private_key: Option<String>,
    /// A profile of the configuration file.
    pub profile: Option<String>,
    /// The configuration file's path.
    pub config_file: Option<String>,
    /// Services and their endpoints, in turns.
    pub endpoints: Vec<String>,
    /// A path to certificates that are trusted beside the system's.
    pub ca_bundle: Option<String>,
    /// What follows the client's own name in the user agent.
    pub user_agent: String,
    /// Bounds and headers of every call.
    pub options: Options,
}

/// Bounds and headers of a call; what is absent is the client's.
#[napi(object, object_to_js = false)]
pub struct Options {
    /// Milliseconds for one attempt.
    pub timeout: Option<f64>,
    /// Milliseconds for the whole call.
    pub deadline: Option<f64>,
    /// Repeats after the first try.
    pub retries: Option<u32>,
    /// Names and values, in turns.
    pub headers: Option<Vec<String>>,
}

impl From<Options> for CallOptions {
    fn from(options: Options) -> Self {
        Self {
            timeout: options.timeout.map(milliseconds),
            deadline: options.deadline.map(milliseconds),
            retries: options.retries,
            headers: pairs(options.headers),
        }
    }
}

/// Bounds of a wait; what is absent is the wait's own.
#[napi(object, object_to_js = false)]
pub struct WaitBounds {
    /// Milliseconds for the whole wait.
    pub timeout: Option<f64>,
    /// Milliseconds before the second poll.
    pub initial_interval: Option<f64>,
    /// Milliseconds between two polls, at most.
    pub maximum_interval: Option<f64>,
}

/// One client: keys, endpoints, connections, quota.
#[napi]
pub struct Engine {
    hub: Rc<Hub>,
    client: Option<Client>,
}

#[napi]
impl Engine {
    /// A client on this environment's hub. A setting that is missing or wrong is thrown as the JSON of a failure.
    #[napi(constructor, catch_unwind)]
    pub fn new(bridge: &Bridge, settings: Settings) -> Result<Self> {
        let mut builder = Client::builder().user_agent(settings.user_agent);
        if let Some(key) = settings.public_key {
            builder = builder.public_key(key);
        }
        if let Some(key) = settings.private_key {
            builder = builder.private_key(key);
        }
        if let Some(profile) = settings.profile {
            builder = builder.profile(profile);
        }
        if let Some(path) = settings.config_file {
            builder = builder.config_file(path);
        }
        if let Some(path) = settings.ca_bundle {
            builder = builder.ca_bundle(path);
        }
        for (service, url) in pairs(Some(settings.endpoints)) {
            builder = builder.endpoint(service, url);
        }
        let client = builder.build().map_err(|error| refusal(&error))?.with_options(settings.options.into());
        Ok(Self { hub: Rc::clone(&bridge.hub), client: Some(client) })
    }

    /// The same client with other bounds or headers; what they leave open stays as it is.
    #[napi(catch_unwind)]
    pub fn with_options(&self, options: Options) -> Result<Self> {
        let client = self.client()?.with_options(options.into());
        Ok(Self { hub: Rc::clone(&self.hub), client: Some(client) })
    }

    /// Lets go of the client: its idle connections close.
    #[napi(catch_unwind)]
    pub fn close(&mut self) {
        if self.client.take().is_some() {
            self.hub.tidy();
        }
    }

    /// The public key, from wherever it came.
    #[napi(getter, catch_unwind)]
    pub fn public_key(&self) -> Result<&str> {
        Ok(self.client()?.public_key())
    }

    /// Where each service is reached: names and URLs, in turns.
    #[napi(getter, catch_unwind)]
    pub fn endpoints(&self) -> Result<Vec<String>> {
        let client = self.client()?;
        let services = Service::ALL.iter();
        Ok(services.flat_map(|&service| [service.name().to_owned(), client.endpoint(service)]).collect())
    }

    /// Starts an operation.
    #[napi(catch_unwind)]
    #[allow(clippy::too_many_arguments, reason = "an object for them would cost more than all else here")]
    pub fn start(
        &self,
        id: u32,
        row: u32,
        path: Vec<String>,
        query: Option<Vec<String>>,
        body: Option<String>,
        options: Option<Options>,
        cancellable: bool,
    ) -> Result<u32> {
        let operation = operation(row)?;
        let client = self.client()?.clone();
        let input = input(path, query, body, options);
        Ok(self.hub.start(id, cancellable, async move {
            client.execute(operation, input).await.map_or_else(Outcome::Failure, Outcome::Answer)
        }))
    }

    /// Starts a request that has no operation.
    #[napi(catch_unwind)]
    #[allow(clippy::too_many_arguments, reason = "as above")]
    pub fn request(
        &self,
        id: u32,
        service: String,
        method: String,
        path: String,
        query: Option<Vec<String>>,
        body: Option<String>,
        options: Option<Options>,
        cancellable: bool,
    ) -> Result<u32> {
        let client = self.client()?.clone();
        let query = pairs(query);
        let options = options.map(CallOptions::from).unwrap_or_default();
        Ok(self.hub.start(id, cancellable, async move {
            let response = match service_named(&service) {
                Ok(service) => {
                    client.request(service, &method, &path, &query, body.map(Bytes::from), options).await
                }
                Err(error) => Err(error),
            };
            response.map_or_else(Outcome::Failure, Outcome::Answer)
        }))
    }

    /// A list's pages. Nothing is sent before the first is asked for.
    #[napi(catch_unwind)]
    pub fn pages(
        &self,
        row: u32,
        path: Vec<String>,
        query: Option<Vec<String>>,
        options: Option<Options>,
    ) -> Result<Pages> {
        let pages = self.client()?.pages(operation(row)?, input(path, query, None, options));
        Ok(Pages {
            hub: Rc::clone(&self.hub),
            list: Some(Arc::new(Mutex::new(pages))),
            running: None,
            before: None,
        })
    }

    /// A wait for a state. Nothing is sent before the first poll is asked for.
    #[napi(catch_unwind)]
    pub fn wait(
        &self,
        row: u32,
        name: String,
        path: Vec<String>,
        bounds: WaitBounds,
        options: Option<Options>,
    ) -> Result<Waiter> {
        let operation = operation(row)?;
        let wait: &'static Wait = operation.waits.iter().find(|wait| wait.name == name).ok_or_else(|| {
            Error::new(Status::InvalidArg, format!("{} has no wait {name}", operation.name))
        })?;
        let bounds = WaitOptions {
            timeout: bounds.timeout.map(milliseconds),
            initial_interval: bounds.initial_interval.map(milliseconds),
            maximum_interval: bounds.maximum_interval.map(milliseconds),
        };
        let waiter = self.client()?.wait(operation, wait, input(path, None, None, options), bounds);
        Ok(Waiter { hub: Rc::clone(&self.hub), waiter: Arc::new(Mutex::new(waiter)) })
    }
}

impl Engine {
    fn client(&self) -> Result<&Client> {
        self.client.as_ref().ok_or_else(|| Error::from_reason("the client is closed"))
    }
}

/// A list on its way from page to page.
#[napi]
pub struct Pages {
    hub: Rc<Hub>,
    list: Option<Arc<Mutex<tidbcloud::Pages>>>,
    /// The newest task, and the one before, which may still wait for the page that the newest is to hand out. Those
    /// before them have ended, because each gets the list only from its predecessor.
    running: Option<AbortHandle>,
    before: Option<AbortHandle>,
}

#[napi]
impl Pages {
    /// Starts the next page. The task goes on until the page after it has come too, so that something counts as
    /// under way, and is driven, as long as something is being fetched.
    #[napi(catch_unwind)]
    pub fn next(&mut self, id: u32) -> Result<u32> {
        let pages = self.list.clone().ok_or_else(|| Error::from_reason("the list was given up"))?;
        let (next, task) = self.hub.spawn_abortable(id, async move |report: Report| {
            let mut pages = pages.lock().await;
            report.put(match pages.next().await {
                Ok(Some(page)) if pages.has_next() => Outcome::Answer(page),
                Ok(Some(page)) => Outcome::LastPage(page),
                Ok(None) => Outcome::End,
                Err(error) => Outcome::Failure(error),
            });
            pages.arrival().await;
        });
        self.before = self.running.replace(task);
        Ok(next)
    }

    /// Gives the list up: what is being fetched is not wanted any more.
    #[napi(catch_unwind)]
    pub fn close(&mut self) {
        self.list = None;
        for task in [self.running.take(), self.before.take()].into_iter().flatten() {
            self.hub.end(&task);
        }
    }
}

/// A wait on its way from poll to poll.
#[napi]
pub struct Waiter {
    hub: Rc<Hub>,
    waiter: Arc<Mutex<tidbcloud::Waiter>>,
}

#[napi]
impl Waiter {
    /// Starts the next poll, after the pause that is due before it.
    #[napi(catch_unwind)]
    pub fn next(&self, id: u32) -> u32 {
        let waiter = Arc::clone(&self.waiter);
        self.hub.start(id, true, async move {
            waiter.lock().await.next().await.map_or_else(Outcome::Failure, Outcome::Progress)
        })
    }
}

/// Where a text stops being JSON, in the words of the engine's own errors: `line 1 column 1`.
#[napi]
pub fn position(text: String) -> Option<String> {
    let error = serde_json::from_str::<serde::de::IgnoredAny>(&text).err()?;
    Some(format!("line {} column {}", error.line(), error.column()))
}

fn service_named(name: &str) -> std::result::Result<Service, tidbcloud::Error> {
    Service::ALL.iter().copied().find(|service| service.name() == name).ok_or_else(|| {
        let known: Vec<_> = Service::ALL.iter().map(|service| service.name()).collect();
        let message = format!("there is no service {name:?}; there are {}", known.join(", "));
        tidbcloud::Error::invalid_argument("service", message)
    })
}

fn operation(row: u32) -> Result<&'static Operation> {
    OPERATIONS.get(row as usize).copied().ok_or_else(|| {
        let message =
            format!("there is no operation {row}: the native part is of another version than the package");
        Error::new(Status::InvalidArg, message)
    })
}

fn input(
    path: Vec<String>,
    query: Option<Vec<String>>,
    body: Option<String>,
    options: Option<Options>,
) -> Input {
    Input {
        path,
        query: pairs(query),
        body: body.map(Bytes::from),
        options: options.map(CallOptions::from).unwrap_or_default(),
    }
}

/// What is refused before a task exists is thrown, as the JSON of a failure.
fn refusal(error: &tidbcloud::Error) -> Error {
    Error::from_reason(crossing::failure_facts(error))
}

fn milliseconds(number: f64) -> Duration {
    Duration::try_from_secs_f64(number / 1e3).unwrap_or(Duration::MAX)
}

fn pairs(flat: Option<Vec<String>>) -> Vec<(String, String)> {
    let mut flat = flat.unwrap_or_default().into_iter();
    let mut pairs = Vec::with_capacity(flat.len() / 2);
    while let (Some(name), Some(value)) = (flat.next(), flat.next()) {
        pairs.push((name, value));
    }
    pairs
}
