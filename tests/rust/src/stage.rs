//! What a scenario is played on: an emulator of its own, and clients for one organization in it.
//!
//! The emulator runs in this process and starts in milliseconds, so that no scenario can meet another's faults or
//! clock. It checks its own answers against the API's description as it goes.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Map, Value, json};
use tidbcloud::{Client, Error};
use tidbcloud_emulator::{Emulator, Fault, JournalEntry, Key};

use crate::saved::Saved;
use crate::scenario::Scenario;

/// The emulator of one scenario, and its organization.
#[derive(Debug)]
pub struct Stage {
    emulator: Emulator,
    key: Key,
    /// The last request that has been looked at.
    seen: u64,
}

impl Stage {
    /// Starts an emulator with the time factor and the rate limit of a scenario.
    pub fn open(scenario: &Scenario) -> Result<Self, String> {
        let builder = Emulator::builder().time_factor(scenario.time_factor).check_answers(true);
        let emulator = builder.start().map_err(|cause| format!("the emulator does not start: {cause}"))?;
        let key = emulator.add_organization(scenario.rate_limit);
        Ok(Self { emulator, key, seen: 0 })
    }

    /// What every scenario may refer to from the start.
    pub fn saved(&self) -> Saved {
        let mut saved = Saved::default();
        saved.set("project", self.key.project_id.as_str());
        saved.set("organization", self.key.organization_id.as_str());
        saved
    }

    /// A client with the scenario's settings and these changes; null leaves a setting out.
    pub fn client(&self, changes: &Map<String, Value>) -> Result<Client, Error> {
        let mut settings = Map::from_iter([
            ("public_key".to_owned(), json!(self.key.public_key)),
            ("private_key".to_owned(), json!(self.key.private_key)),
            ("ca_bundle".to_owned(), json!(self.emulator.ca_file())),
        ]);
        let mut endpoints: BTreeMap<String, Value> =
            self.emulator.endpoints().into_iter().map(|(name, url)| (name.to_owned(), json!(url))).collect();
        for (name, value) in changes {
            match value {
                Value::Object(urls) => endpoints.extend(urls.clone()),
                value => drop(settings.insert(name.clone(), value.clone())),
            }
        }
        let text = |name: &str| settings.get(name).and_then(Value::as_str).map(str::to_owned);
        let bound = |name: &str| settings.get(name).and_then(Value::as_f64).map(Duration::from_secs_f64);
        let mut builder = Client::builder();
        if let Some(key) = text("public_key") {
            builder = builder.public_key(key);
        }
        if let Some(key) = text("private_key") {
            builder = builder.private_key(key);
        }
        if let Some(path) = text("ca_bundle") {
            builder = builder.ca_bundle(path);
        }
        if let Some(timeout) = bound("timeout") {
            builder = builder.timeout(timeout);
        }
        if let Some(deadline) = bound("deadline") {
            builder = builder.deadline(deadline);
        }
        if let Some(retries) = settings.get("retries").and_then(Value::as_u64) {
            builder = builder.retries(u32::try_from(retries).unwrap_or(u32::MAX));
        }
        for (name, url) in endpoints {
            builder = builder.endpoint(name, url.as_str().unwrap_or_default());
        }
        builder.build()
    }

    /// Arms a fault. A body that is not text is sent as JSON.
    pub fn fault(&self, fault: &Map<String, Value>) -> Result<(), String> {
        let mut fault = fault.clone();
        if let Some(body) = fault.get_mut("body")
            && !body.is_string()
        {
            *body = Value::String(body.to_string());
        }
        fault.insert("public_key".to_owned(), json!(self.key.public_key));
        let fault =
            Fault::deserialize(Value::Object(fault)).map_err(|cause| format!("it is no fault: {cause}"))?;
        self.emulator.arm(fault)
    }

    /// The authority that the emulator's certificate is to be held against.
    pub fn authority(&self) -> Option<&str> {
        self.emulator.ca_pem()
    }

    /// Moves the clock forward by service seconds.
    pub fn advance(&self, seconds: f64) {
        self.emulator.advance(Duration::from_secs_f64(seconds));
    }

    /// The signed requests since this was last asked.
    pub fn requests(&mut self) -> Vec<JournalEntry> {
        let mut requests = self.emulator.journal(Some(&self.key.public_key));
        requests.retain(|entry| entry.authenticated && entry.sequence > self.seen);
        if let Some(last) = requests.last() {
            self.seen = last.sequence;
        }
        requests
    }
}
