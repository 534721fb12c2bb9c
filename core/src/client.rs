//! What a user holds: a client for one API key, cheap to clone and to share.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::auth::DigestHash;
use crate::config::{Config, Settings};
use crate::engine::{Engine, Plan};
use crate::error::Error;
use crate::input::{CallOptions, Input};
use crate::operation::{Method, Operation, Wait};
use crate::pagination::Pages;
use crate::response::Response;
use crate::secret::Secret;
use crate::service::Service;
use crate::target;
use crate::transport::network::{Network, Versions};
use crate::wait::{WaitOptions, Waiter};

/// A client of the TiDB Cloud API for one API key.
///
/// Clones share connections, Digest sessions, the quota and the budget of repeats.
///
/// ```no_run
/// # async fn run() -> Result<(), tidbcloud::Error> {
/// let client = tidbcloud::Client::from_env()?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) engine: Engine,
    options: Arc<CallOptions>,
}

impl Client {
    /// A client with the keys and endpoints of the environment, or of a profile of `~/.ticloud/config.toml`.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) with the setting that is missing or wrong.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// A client with settings of one's own. What is not given comes from the environment or a profile.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client on an engine with a transport of its own.
    #[cfg(test)]
    pub(crate) fn of(engine: Engine) -> Self {
        Self { options: Arc::new(engine.config.options.clone()), engine }
    }

    /// Executes one operation of the table: the one way from any typed surface into the engine.
    ///
    /// # Errors
    /// Every kind but those of waits.
    pub async fn execute(&self, operation: &'static Operation, mut input: Input) -> Result<Response, Error> {
        input.options = input.options.or(&self.options);
        self.engine.execute(operation, input).await
    }

    /// The pages of a list, one after another.
    pub fn pages(&self, operation: &'static Operation, input: Input) -> Pages {
        Pages::new(self.clone(), operation, input)
    }

    /// Polls an operation until a wait's end.
    pub fn wait(
        &self,
        operation: &'static Operation,
        wait: &'static Wait,
        input: Input,
        options: WaitOptions,
    ) -> Waiter {
        Waiter::new(self.clone(), operation, wait, input, options)
    }

    /// Sends a request that has no method yet, signed and paced as all else. `path` is the whole path after the
    /// endpoint, such as `/v1beta1/clusters/123`, percent-encoded. GET, PUT and DELETE are repeated when they
    /// fail in passing; others only where the service cannot have acted.
    ///
    /// # Errors
    /// As [`Client::execute`].
    pub async fn request(
        &self,
        service: Service,
        method: &str,
        path: &str,
        query: &[(String, String)],
        body: Option<Bytes>,
        options: CallOptions,
    ) -> Result<Response, Error> {
        let method = Method::parse(method).ok_or_else(|| {
            Error::invalid_argument("method", format!("{method:?} is none of GET, POST, PUT, PATCH, DELETE"))
        })?;
        if !path.starts_with('/') || path.contains(['{', '}', '#']) {
            return Err(Error::invalid_argument(
                "path",
                "the path does not begin with a slash, or has { } # in it",
            )
            .with_hint("Give the whole path after the endpoint, percent-encoded: /v1beta1/clusters/123."));
        }
        let prefix = &self.engine.config.endpoint(service).prefix;
        let target = target::build(prefix, path, &[], query)?;
        let plan = Plan {
            name: service.name(),
            service,
            method,
            idempotent: matches!(method, Method::Get | Method::Put | Method::Delete),
            settled_by: None,
            error_in_answer: None,
        };
        self.engine.run(plan, target, body, &options.or(&self.options)).await
    }

    /// The same client with connections of its own, for use on another runtime: connections live on the runtime
    /// that opened them. Digest sessions, quota and budget stay shared.
    ///
    /// # Errors
    /// A CA bundle that can no longer be read.
    pub fn with_own_connections(&self) -> Result<Self, Error> {
        self.with_connections(Versions::Both)
    }

    /// The same client with HTTP/1.1 connections of its own, for a caller that makes one request after another.
    /// Digest sessions, quota and budget stay shared.
    ///
    /// # Errors
    /// As [`Client::with_own_connections`].
    pub fn with_http1_connections(&self) -> Result<Self, Error> {
        self.with_connections(Versions::Http1)
    }

    /// The same client with other bounds or headers; what they leave open stays as it is.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self { engine: self.engine.clone(), options: Arc::new(options.or(&self.options)) }
    }

    /// The public key: the user name of the Digest exchange.
    pub fn public_key(&self) -> &str {
        &self.engine.config.credentials.public_key
    }

    /// Where a service is reached: origin and prefix.
    pub fn endpoint(&self, service: Service) -> String {
        let endpoint = self.engine.config.endpoint(service);
        format!("{}{}", endpoint.origin, endpoint.prefix)
    }
}

impl Client {
    fn with_connections(&self, versions: Versions) -> Result<Self, Error> {
        let config = &self.engine.config;
        let network = Network::new(config, versions)?;
        let engine = Engine { transport: Arc::new(network), ..self.engine.clone() };
        Ok(Self { engine, options: Arc::clone(&self.options) })
    }
}

/// Shows the public key's beginning only, and no private key.
impl std::fmt::Debug for Client {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let shown: String = self.public_key().chars().take(4).collect();
        formatter.debug_struct("Client").field("public_key", &format!("{shown}…")).finish_non_exhaustive()
    }
}

/// Settings of a client. Each wins over the environment and over a profile.
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    settings: Settings,
}

impl ClientBuilder {
    /// The public key. Needs the private key beside it.
    pub fn public_key(mut self, key: impl Into<String>) -> Self {
        self.settings.public_key = Some(key.into());
        self
    }

    /// The private key. Needs the public key beside it.
    pub fn private_key(mut self, key: impl Into<Secret>) -> Self {
        self.settings.private_key = Some(key.into());
        self
    }

    /// A profile of the configuration file. Default: `TIDBCLOUD_PROFILE`, else the file's `current-profile`.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.settings.profile = Some(name.into());
        self
    }

    /// The configuration file. Default: `~/.ticloud/config.toml`.
    pub fn config_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.settings.config_file = Some(path.into());
        self
    }

    /// Where a service is reached: an origin with an optional path prefix. Plain http only to a loopback address.
    pub fn endpoint(mut self, service: impl Into<String>, url: impl Into<String>) -> Self {
        self.settings.endpoints.push((service.into(), url.into()));
        self
    }

    /// A file of certificates in PEM form that are trusted beside the system's roots.
    pub fn ca_bundle(mut self, path: impl Into<PathBuf>) -> Self {
        self.settings.ca_bundle = Some(path.into());
        self
    }

    /// The bound on one attempt. Default: 30 s.
    pub fn timeout(mut self, bound: Duration) -> Self {
        self.settings.options.timeout = Some(bound);
        self
    }

    /// The bound on a whole call. Default: 120 s.
    pub fn deadline(mut self, bound: Duration) -> Self {
        self.settings.options.deadline = Some(bound);
        self
    }

    /// How often a failed attempt is repeated at most. Default: 2.
    pub fn retries(mut self, most: u32) -> Self {
        self.settings.options.retries = Some(most);
        self
    }

    /// A header sent with every request.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.settings.options.headers.push((name.into(), value.into()));
        self
    }

    /// The weakest hash that a Digest challenge may ask for. Default: MD5, which the service uses today.
    pub fn minimum_digest(mut self, hash: DigestHash) -> Self {
        self.settings.minimum_digest = hash;
        self
    }

    /// The largest body of an answer that is read, in bytes, after a content coding is undone. A larger one is an
    /// error, found without holding more of it than this. Default: 16 MiB.
    pub fn maximum_body(mut self, bytes: usize) -> Self {
        self.settings.maximum_body = Some(bytes);
        self
    }

    /// The most pages that one list may have, so that a list without an end comes to one. Default: 100,000.
    pub fn maximum_pages(mut self, pages: u32) -> Self {
        self.settings.maximum_pages = Some(pages);
        self
    }

    /// What follows `tidbcloud/<version>` in the user agent.
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.settings.user_agent = Some(suffix.into());
        self
    }

    /// The client. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) with the setting that is missing or wrong.
    pub fn build(self) -> Result<Client, Error> {
        let config = Config::load(self.settings)?;
        let network = Network::new(&config, Versions::Both)?;
        let options = Arc::new(config.options.clone());
        Ok(Client { engine: Engine::new(config, Arc::new(network))?, options })
    }
}
