//! The TiDB Cloud API on one machine: what the service documents, strict, and fast in time.
//!
//! Tests and trials point a client at it in place of the real service: real HTTPS, real Digest, and clusters
//! that become active in a second. It is a program, `tidbcloud-emulator`, and this library, which a test can
//! start without leaving its process:
//!
//! ```
//! use tidbcloud_emulator::Emulator;
//!
//! # fn main() -> std::io::Result<()> {
//! let emulator = Emulator::builder().time_factor(600.0).start()?;
//! let endpoint = &emulator.endpoints()["serverless"];
//! assert!(endpoint.starts_with("https://127.0.0.1:"));
//! # Ok(())
//! # }
//! ```
//!
//! The emulator runs on threads of its own, so it can be started from a plain test and from an asynchronous
//! one, and it stops when it is dropped. It listens on loopback only.

mod admin;
mod answer;
mod clock;
mod connection;
mod dataset;
mod digest;
mod envelope;
mod faults;
mod filter;
mod gateway;
mod generated;
mod ids;
mod journal;
mod ledger;
mod life;
mod operation;
pub mod options;
mod organization;
mod paging;
mod principal;
mod quota;
mod route;
mod server;
mod services;
mod storage;
mod tls;
mod validate;
mod world;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;
use std::io::Write as _;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};
use tempfile::NamedTempFile;
use tokio::runtime::Runtime;
use tokio_rustls::TlsAcceptor;

pub use crate::digest::{Algorithm, DigestPolicy};
pub use crate::faults::{Fault, FaultKind, FaultLeg, FaultWhen};
use crate::generated::Service;
pub use crate::journal::JournalEntry;
use crate::options::Options;
use crate::organization::{Blueprint, Organization};
use crate::tls::Tls;
use crate::world::{Saved, Settings, World};

/// A running emulator. It stops when it is dropped.
pub struct Emulator {
    world: Arc<World>,
    first: Arc<Organization>,
    ca: Option<Ca>,
    state: Option<PathBuf>,
    /// Taken when it stops.
    runtime: Option<Runtime>,
}

/// The certificate to trust.
struct Ca {
    pem: String,
    path: PathBuf,
    /// Keeps a temporary file there for as long as the emulator runs.
    _file: Option<NamedTempFile>,
}

/// An API key of an organization of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The public key, the user name of Digest.
    pub public_key: String,
    /// The private key, the password of Digest.
    pub private_key: String,
    /// The id of the organization.
    pub organization_id: String,
    /// The id of its default project.
    pub project_id: String,
}

/// Says how an emulator is to behave, and starts it.
#[derive(Clone, Debug)]
#[must_use = "an emulator runs once it is started"]
pub struct Builder {
    options: Options,
    digest: DigestPolicy,
}

impl Builder {
    /// Takes everything a command line can say.
    pub fn options(mut self, options: &Options) -> Self {
        self.options = options.clone();
        self
    }

    /// The port on 127.0.0.1. Default: 0, which takes a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.options.port = port;
        self
    }

    /// How many times faster than the wall clock states change. Default: 60.
    pub fn time_factor(mut self, factor: f64) -> Self {
        self.options.time_factor = factor;
        self
    }

    /// The first organization's keys. Default: random ones.
    pub fn keys(mut self, public_key: impl Into<String>, private_key: impl Into<String>) -> Self {
        self.options.keys = Some((public_key.into(), private_key.into()));
        self
    }

    /// Requests a minute for each key; `None` for no limit. Default: none, other than the program's 100.
    pub fn rate_limit(mut self, limit: impl Into<Option<u32>>) -> Self {
        self.options.rate_limit = limit.into();
        self
    }

    /// Serves without TLS. Default: with TLS.
    pub fn plain_http(mut self, plain: bool) -> Self {
        self.options.plain_http = plain;
        self
    }

    /// Compresses answers for clients that take it. Default: no.
    pub fn gzip(mut self, gzip: bool) -> Self {
        self.options.gzip = gzip;
        self
    }

    /// Loads what was made before from this file, and saves it there in [`Emulator::stop`].
    pub fn state(mut self, path: impl Into<PathBuf>) -> Self {
        self.options.state = Some(path.into());
        self
    }

    /// Where to write the certificate to trust. Default: a temporary file.
    pub fn ca_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.options.ca_file = Some(path.into());
        self
    }

    /// Answers 500 where the emulator's own answer breaks the API's description. Default: no.
    pub fn check_answers(mut self, check: bool) -> Self {
        self.options.check_answers = check;
        self
    }

    /// What Digest offers and demands. Default: MD5 with `auth`, as the service does.
    pub fn digest(mut self, policy: DigestPolicy) -> Self {
        self.digest = policy;
        self
    }

    /// Starts it. When this returns, it answers.
    ///
    /// # Errors
    /// When the port is taken, or a file cannot be read or written.
    pub fn start(self) -> io::Result<Emulator> {
        let Self { options, digest } = self;
        let saved = options.state.as_deref().map(Saved::read).transpose()?.flatten();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))?;
        listener.set_nonblocking(true)?;
        let scheme = if options.plain_http { "http" } else { "https" };
        let origin = format!("{scheme}://{}", listener.local_addr()?);
        let tls = if options.plain_http { None } else { Some(Tls::generate()?) };
        let ca = tls.as_ref().map(|tls| Ca::write(&tls.ca_pem, options.ca_file.as_deref())).transpose()?;
        let acceptor = tls.map(|tls| TlsAcceptor::from(tls.config));

        let settings = Settings {
            time_factor: options.time_factor,
            rate_limit: options.rate_limit,
            gzip: options.gzip,
            check_answers: options.check_answers,
            digest,
        };
        let world = Arc::new(World::new(settings, origin, saved.as_ref().map_or(0, |saved| saved.last_id)));
        let first = world.open(saved, options.keys);
        let runtime = start_runtime(options.threads)?;
        let listener = {
            let _context = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        runtime.spawn(server::accept(listener, acceptor, Arc::clone(&world)));
        Ok(Emulator { world, first, ca, state: options.state, runtime: Some(runtime) })
    }
}

fn start_runtime(threads: Option<usize>) -> io::Result<Runtime> {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    if let Some(threads) = threads {
        builder.worker_threads(threads);
    }
    builder.thread_name("tidbcloud-emulator").enable_all().build()
}

impl Ca {
    fn write(pem: &str, path: Option<&Path>) -> io::Result<Self> {
        if let Some(path) = path {
            std::fs::write(path, pem)?;
            return Ok(Self { pem: pem.to_owned(), path: path.to_owned(), _file: None });
        }
        let mut file = tempfile::Builder::new().prefix("tidbcloud-emulator-").suffix(".pem").tempfile()?;
        file.write_all(pem.as_bytes())?;
        Ok(Self { pem: pem.to_owned(), path: file.path().to_owned(), _file: Some(file) })
    }
}

impl Emulator {
    /// Begins to describe an emulator for tests: states change 60 times as fast, and there is no rate limit.
    pub fn builder() -> Builder {
        Builder {
            options: Options { rate_limit: None, ..Options::default() },
            digest: DigestPolicy::default(),
        }
    }

    /// Scheme, host and port under which everything is reached.
    pub fn origin(&self) -> &str {
        &self.world.origin
    }

    /// The endpoint of each service, by the service's name.
    pub fn endpoints(&self) -> BTreeMap<&'static str, String> {
        let endpoint = |service: Service| (service.name(), format!("{}/{}", self.origin(), service.name()));
        Service::ALL.into_iter().map(endpoint).collect()
    }

    /// Where the routes live that steer it.
    pub fn admin(&self) -> String {
        format!("{}{}", self.origin(), admin::PREFIX.trim_end_matches('/'))
    }

    /// The first organization's public key.
    pub fn public_key(&self) -> &str {
        self.first.public_key()
    }

    /// The first organization's private key.
    pub fn private_key(&self) -> &str {
        self.first.private_key()
    }

    /// The first organization's default project.
    pub fn project_id(&self) -> String {
        self.first.project_id.to_string()
    }

    /// The certificate to trust, in PEM; `None` without TLS.
    pub fn ca_pem(&self) -> Option<&str> {
        self.ca.as_ref().map(|ca| ca.pem.as_str())
    }

    /// The file that holds it; it may be gone after the emulator is dropped.
    pub fn ca_file(&self) -> Option<&Path> {
        self.ca.as_ref().map(|ca| ca.path.as_path())
    }

    /// The environment variables that point the project's clients here.
    pub fn environment(&self) -> BTreeMap<String, String> {
        let mut environment = BTreeMap::from([
            ("TIDBCLOUD_PUBLIC_KEY".to_owned(), self.public_key().to_owned()),
            ("TIDBCLOUD_PRIVATE_KEY".to_owned(), self.private_key().to_owned()),
        ]);
        if let Some(path) = self.ca_file() {
            environment.insert("TIDBCLOUD_CA_BUNDLE".to_owned(), path.display().to_string());
        }
        for (service, endpoint) in self.endpoints() {
            environment.insert(format!("TIDBCLOUD_{}_ENDPOINT", service.to_uppercase()), endpoint);
        }
        environment
    }

    /// The environment as `export NAME='value'` lines.
    pub fn shell_environment(&self) -> String {
        let mut text = String::new();
        for (name, value) in self.environment() {
            // Writing into a string cannot fail.
            let _ = writeln!(text, "export {name}='{}'", value.replace('\'', r"'\''"));
        }
        text
    }

    /// Everything a program that started it has to know.
    pub fn description(&self) -> Value {
        json!({
            "public_key": self.public_key(),
            "private_key": self.private_key(),
            "project_id": self.project_id(),
            "ca_bundle": self.ca_file(),
            "endpoints": self.endpoints(),
            "admin": self.admin(),
            "environment": self.environment(),
        })
    }

    /// Makes an organization that sees nothing of the others, with the emulator's time factor.
    pub fn add_organization(&self, rate_limit: Option<u32>) -> Key {
        let time_factor = self.world.settings.time_factor;
        let organization = self.world.add_organization(Blueprint { keys: None, rate_limit, time_factor });
        Key {
            public_key: organization.public_key().to_owned(),
            private_key: organization.private_key().to_owned(),
            organization_id: organization.id.to_string(),
            project_id: organization.project_id.to_string(),
        }
    }

    /// Arms a fault for the next requests that match it.
    ///
    /// # Errors
    /// A sentence when the fault makes no sense.
    pub fn arm(&self, fault: Fault) -> Result<(), String> {
        fault.check()?;
        self.world.faults.arm(fault);
        Ok(())
    }

    /// How many requests and connections met a fault so far.
    pub fn faults_met(&self) -> u64 {
        self.world.faults.met()
    }

    /// Comes once no connection is open: whatever was sent to it has been served or is lost, and the journal is
    /// complete.
    pub async fn wait_for_silence(&self) {
        self.world.connections.none().await;
    }

    /// How many requests the journal no longer holds for want of room.
    pub fn journal_dropped(&self) -> u64 {
        self.world.journal.dropped()
    }

    /// The requests so far, of all or of one organization, which any of its keys names; a bounded number of the
    /// newest.
    pub fn journal(&self, public_key: Option<&str>) -> Vec<JournalEntry> {
        self.world.journal.read(self.world.keys_with(public_key).as_deref())
    }

    /// Moves all clocks forward by service time.
    pub fn advance(&self, by: Duration) {
        self.world.advance(by.as_secs_f64());
    }

    /// Puts an object that is served under Digest at `/_emulator/signed/<name>`, and without at
    /// `/_emulator/objects/<name>`.
    pub fn put_object(&self, name: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.world.objects.write().insert(name.into(), Bytes::from(bytes.into()));
    }

    /// Stops it, and saves what was made where a state file was named.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn stop(mut self) -> io::Result<()> {
        self.halt();
        match &self.state {
            Some(path) => self.world.save(path),
            None => Ok(()),
        }
    }

    fn halt(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            // Not waiting lets it be dropped within another runtime.
            runtime.shutdown_background();
        }
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.halt();
    }
}

impl std::fmt::Debug for Emulator {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Emulator").field("origin", &self.world.origin).finish_non_exhaustive()
    }
}
