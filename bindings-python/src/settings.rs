//! The arguments of a client, kept so that a fork's child or another process can build the same client again.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use pyo3::prelude::*;
use tidbcloud::{CallOptions, Client, Error, Secret};

/// What the caller gave; `None` is looked up in the environment or a profile.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) public_key: Option<String>,
    pub(crate) private_key: Option<Secret>,
    /// The public half of a pair that was an argument before the client was pickled. The pair itself is looked
    /// up, and is to be this one.
    pub(crate) left_behind: Option<String>,
    pub(crate) profile: Option<String>,
    pub(crate) config_file: Option<PathBuf>,
    pub(crate) endpoints: Option<BTreeMap<String, String>>,
    pub(crate) ca_bundle: Option<PathBuf>,
    pub(crate) user_agent: String,
    pub(crate) options: CallOptions,
}

/// Why there is no client of these settings.
pub(crate) enum Unset {
    Engine(Error),
    /// The key of a pickled client is not found here.
    KeyLeftBehind(String),
}

impl From<Error> for Unset {
    fn from(error: Error) -> Self {
        Self::Engine(error)
    }
}

/// Enough of a public key to tell one from another.
pub(crate) fn beginning(public_key: &str) -> String {
    public_key.chars().take(4).chain(['…']).collect()
}

impl Settings {
    /// A client of these settings that shares nothing with an earlier one.
    pub(crate) fn build(&self) -> Result<Client, Unset> {
        let Some(wanted) = &self.left_behind else {
            return Ok(self.look_up()?);
        };
        let shown = beginning(wanted);
        match self.look_up() {
            Ok(client) if client.public_key() == wanted => Ok(client),
            // Another key may be another organization: to act for that one instead would be the worst.
            Ok(client) => Err(Unset::KeyLeftBehind(format!(
                "it had the key {shown}, and the key found here is {}",
                beginning(client.public_key())
            ))),
            Err(error) if matches!(error.setting(), Some("public_key" | "private_key")) => {
                Err(Unset::KeyLeftBehind(format!("its key {shown} is not found here: {error}")))
            }
            Err(error) => Err(error.into()),
        }
    }

    fn look_up(&self) -> Result<Client, Error> {
        let mut builder = Client::builder().user_agent(&self.user_agent);
        if let Some(key) = &self.public_key {
            builder = builder.public_key(key);
        }
        if let Some(key) = &self.private_key {
            builder = builder.private_key(key.clone());
        }
        if let Some(profile) = &self.profile {
            builder = builder.profile(profile);
        }
        if let Some(path) = &self.config_file {
            builder = builder.config_file(path);
        }
        for (service, url) in self.endpoints.iter().flatten() {
            builder = builder.endpoint(service, url);
        }
        if let Some(path) = &self.ca_bundle {
            builder = builder.ca_bundle(path);
        }
        let CallOptions { timeout, deadline, retries, headers } = &self.options;
        if let Some(bound) = timeout {
            builder = builder.timeout(*bound);
        }
        if let Some(bound) = deadline {
            builder = builder.deadline(*bound);
        }
        if let Some(most) = retries {
            builder = builder.retries(*most);
        }
        for (name, value) in headers {
            builder = builder.header(name, value);
        }
        builder.build()
    }
}

/// Seconds, as Python gives and takes them.
pub(crate) fn seconds(span: Option<Duration>) -> Option<f64> {
    span.map(|span| span.as_secs_f64())
}

/// What a Python program says of itself in the user agent.
pub(crate) fn user_agent(py: Python<'_>) -> String {
    let version = py.version_info();
    format!("python/{}.{}.{}", version.major, version.minor, version.patch)
}
