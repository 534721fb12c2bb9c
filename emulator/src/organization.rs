//! An organization: its API keys, its clock, and everything it has made.
//!
//! Organizations do not see each other. Tests give themselves a new one each, and so run side by side.

use std::collections::BTreeMap;
use std::sync::Arc;

use parking_lot::{Mutex, RwLock};
use serde::{Deserialize, Serialize};

use crate::clock::{Clock, Moment};
use crate::ids::Ids;
use crate::principal::{ApiKey, Grant, SavedKey, Settings};
use crate::services::State;

/// An organization while it is served.
pub(crate) struct Organization {
    pub(crate) id: u64,
    pub(crate) project_id: u64,
    founding: Founding,
    /// The key that it began with. It names the organization to whoever steers the emulator, even when it has
    /// been deleted and lets nobody in any more.
    first: Arc<ApiKey>,
    /// The keys that let in, by public key.
    keys: RwLock<BTreeMap<String, Arc<ApiKey>>>,
    pub(crate) clock: Clock,
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

/// The ids of what every organization begins with. They stay the same when all that was made is forgotten.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Founding {
    pub(crate) organization_id: u64,
    pub(crate) project_id: u64,
    /// Of the member who owns it.
    pub(crate) owner_id: u64,
    /// Of the customers that it has as a provider.
    pub(crate) customer_ids: [u64; 3],
}

impl Organization {
    pub(crate) fn new(blueprint: Blueprint, ids: &Ids) -> Self {
        let Blueprint { keys, rate_limit, time_factor } = blueprint;
        let clock = Clock::starting(Moment::of_the_wall(), time_factor);
        let now = clock.now();
        let founding = Founding {
            organization_id: ids.number(),
            project_id: ids.signed(),
            owner_id: ids.number(),
            customer_ids: std::array::from_fn(|_| ids.signed()),
        };
        let first = Arc::new(ApiKey::new(ids.number(), keys, first_settings(), rate_limit, now));
        Self {
            id: founding.organization_id,
            project_id: founding.project_id,
            founding,
            keys: RwLock::new(by_public_key([Arc::clone(&first)])),
            first,
            clock,
            state: Mutex::new(State::founded(&founding, now)),
        }
    }

    pub(crate) fn public_key(&self) -> &str {
        self.first.public_key()
    }

    pub(crate) fn private_key(&self) -> &str {
        self.first.credential.private_key()
    }

    /// The limit that new keys get.
    pub(crate) fn rate_limit(&self) -> Option<u32> {
        self.first.quota.limit()
    }

    /// The key with this public key, if it lets in.
    pub(crate) fn key(&self, public_key: &str) -> Option<Arc<ApiKey>> {
        self.keys.read().get(public_key).cloned()
    }

    /// All keys that let in, in order of their creation.
    pub(crate) fn keys(&self) -> Vec<Arc<ApiKey>> {
        let mut keys: Vec<_> = self.keys.read().values().cloned().collect();
        keys.sort_by_key(|key| key.id);
        keys
    }

    /// Lets a key in. `World::add_key` makes it known.
    pub(crate) fn insert_key(&self, key: Arc<ApiKey>) {
        self.keys.write().insert(key.public_key().to_owned(), key);
    }

    /// From now on it is as if there had never been such a key.
    pub(crate) fn remove_key(&self, public_key: &str) -> Option<Arc<ApiKey>> {
        self.keys.write().remove(public_key)
    }

    /// The email address of its owner, who stands for all keys.
    pub(crate) fn owner(&self) -> String {
        self.founding.owner()
    }

    /// The name that it has in audit logs.
    pub(crate) fn name(&self) -> String {
        format!("Organization {}", self.id)
    }

    /// Forgets everything that was made, but for the first key.
    pub(crate) fn reset(&self) {
        self.first.set(first_settings());
        *self.keys.write() = by_public_key([Arc::clone(&self.first)]);
        *self.state.lock() = State::founded(&self.founding, self.clock.now());
    }

    pub(crate) fn save(&self) -> Saved {
        Saved {
            founding: self.founding,
            first: self.first.save(),
            first_lets_in: self.key(self.public_key()).is_some(),
            others: self.keys().iter().filter(|key| key.id != self.first.id).map(|key| key.save()).collect(),
            time_factor: self.clock.factor(),
            now: self.clock.now(),
            state: self.state.lock().clone(),
        }
    }
}

impl Founding {
    /// The email address of the member who owns the organization.
    pub(crate) fn owner(&self) -> String {
        format!("owner@{}.example.com", self.organization_id)
    }
}

fn first_settings() -> Settings {
    Settings { display_name: "default".to_owned(), grant: Grant::OWNER }
}

fn by_public_key(keys: impl IntoIterator<Item = Arc<ApiKey>>) -> BTreeMap<String, Arc<ApiKey>> {
    keys.into_iter().map(|key| (key.public_key().to_owned(), key)).collect()
}

/// An organization in a state file.
#[derive(Serialize, Deserialize)]
pub(crate) struct Saved {
    founding: Founding,
    first: SavedKey,
    first_lets_in: bool,
    others: Vec<SavedKey>,
    time_factor: f64,
    now: Moment,
    state: State,
}

impl From<Saved> for Organization {
    /// Its clock goes on where it stopped, or with the wall clock where that is ahead.
    fn from(saved: Saved) -> Self {
        let origin = saved.now.max(Moment::of_the_wall());
        let first = Arc::new(ApiKey::from(saved.first));
        let others = saved.others.into_iter().map(|key| Arc::new(ApiKey::from(key)));
        let keys = by_public_key(saved.first_lets_in.then(|| Arc::clone(&first)).into_iter().chain(others));
        Self {
            id: saved.founding.organization_id,
            project_id: saved.founding.project_id,
            founding: saved.founding,
            first,
            keys: RwLock::new(keys),
            clock: Clock::starting(origin, saved.time_factor),
            state: Mutex::new(saved.state),
        }
    }
}
