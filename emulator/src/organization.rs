//! An organization: one API key, its clock, its rate limit, and everything it has made.
//!
//! Organizations do not see each other. Tests give themselves a new one each, and so run side by side.

use parking_lot::Mutex;
use serde::{Deserialize, Serialize};

use crate::clock::{Clock, Moment};
use crate::digest::Credential;
use crate::ids::{Ids, random_text};
use crate::quota::Quota;
use crate::services::State;

/// An organization while it is served.
pub(crate) struct Organization {
    pub(crate) id: u64,
    pub(crate) project_id: u64,
    pub(crate) credential: Credential,
    pub(crate) clock: Clock,
    pub(crate) quota: Quota,
    pub(crate) state: Mutex<State>,
}

/// What a new organization is to be like.
#[derive(Clone, Debug, Default)]
pub(crate) struct Blueprint {
    /// Public and private key; random ones by default.
    pub(crate) keys: Option<(String, String)>,
    pub(crate) rate_limit: Option<u32>,
    pub(crate) time_factor: f64,
}

impl Organization {
    pub(crate) fn new(blueprint: Blueprint, ids: &Ids) -> Self {
        let (public_key, private_key) =
            blueprint.keys.unwrap_or_else(|| (random_text(8).to_uppercase(), private_key()));
        let clock = Clock::starting(Moment::of_the_wall(), blueprint.time_factor);
        let (id, project_id) = (ids.number(), ids.number());
        let state = State::with_default_project(project_id, clock.now());
        Self {
            id,
            project_id,
            credential: Credential::new(public_key, private_key),
            clock,
            quota: Quota::new(blueprint.rate_limit),
            state: Mutex::new(state),
        }
    }

    pub(crate) fn public_key(&self) -> &str {
        self.credential.public_key()
    }

    /// The email address that stands for the key's owner.
    pub(crate) fn owner(&self) -> String {
        format!("owner@{}.example.com", self.id)
    }

    /// Forgets everything that was made.
    pub(crate) fn reset(&self) {
        *self.state.lock() = State::with_default_project(self.project_id, self.clock.now());
    }

    pub(crate) fn save(&self) -> Saved {
        Saved {
            id: self.id,
            project_id: self.project_id,
            public_key: self.public_key().to_owned(),
            private_key: self.credential.private_key().to_owned(),
            rate_limit: self.quota.limit(),
            time_factor: self.clock.factor(),
            now: self.clock.now(),
            state: self.state.lock().clone(),
        }
    }
}

fn private_key() -> String {
    [8, 4, 4, 4, 12].map(random_text).join("-")
}

/// An organization in a state file.
#[derive(Serialize, Deserialize)]
pub(crate) struct Saved {
    id: u64,
    project_id: u64,
    public_key: String,
    private_key: String,
    rate_limit: Option<u32>,
    time_factor: f64,
    now: Moment,
    state: State,
}

impl From<Saved> for Organization {
    /// Its clock goes on where it stopped, or with the wall clock where that is ahead.
    fn from(saved: Saved) -> Self {
        let origin = saved.now.max(Moment::of_the_wall());
        Self {
            id: saved.id,
            project_id: saved.project_id,
            credential: Credential::new(saved.public_key, saved.private_key),
            clock: Clock::starting(origin, saved.time_factor),
            quota: Quota::new(saved.rate_limit),
            state: Mutex::new(saved.state),
        }
    }
}
