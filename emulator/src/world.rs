//! Everything that one emulator holds, shared by all connections.

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use http::Method;
use parking_lot::RwLock;
use serde::{Deserialize, Serialize};

use crate::clock::{Clock, Moment};
use crate::connection::OpenConnections;
use crate::digest::{Credential, DigestPolicy, Directory, Verifier};
use crate::faults::Faults;
use crate::ids::{Ids, random_text};
use crate::journal::Journal;
use crate::organization::{self, Blueprint, Organization};
use crate::principal::{ApiKey, Principal};
use crate::route::Router;
use crate::storage::{SavedObject, Storage};
use crate::validate::Schemas;

/// How an emulator behaves, apart from where it listens.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) time_factor: f64,
    pub(crate) rate_limit: Option<u32>,
    pub(crate) gzip: bool,
    pub(crate) check_answers: bool,
    pub(crate) digest: DigestPolicy,
}

pub(crate) struct World {
    pub(crate) settings: Settings,
    /// Scheme, host and port under which everything is reached.
    pub(crate) origin: String,
    /// The clock of the gateway, by which nonces age: as fast as the wall's, but it can be advanced.
    pub(crate) clock: Clock,
    pub(crate) verifier: Verifier,
    pub(crate) router: Router,
    pub(crate) schemas: Schemas,
    pub(crate) journal: Journal,
    pub(crate) faults: Faults,
    pub(crate) connections: OpenConnections,
    pub(crate) storage: Storage,
    pub(crate) ids: Ids,
    /// Objects that tests and benchmarks put here to get the same bytes back.
    pub(crate) objects: RwLock<HashMap<String, Bytes>>,
    organizations: RwLock<Vec<Arc<Organization>>>,
    /// Whose each public key is, of keys that let in and of those that no longer do.
    owners: RwLock<HashMap<String, Arc<Organization>>>,
    traces: AtomicU64,
    trace_seed: u64,
}

impl World {
    pub(crate) fn new(settings: Settings, origin: String, last_id: u64) -> Self {
        let verifier = Verifier::new(settings.digest.clone(), random_text(16));
        let trace_seed =
            random_text(13).bytes().fold(0_u64, |seed, byte| seed.wrapping_mul(31).wrapping_add(byte.into()));
        Self {
            settings,
            origin,
            clock: Clock::starting(Moment::of_the_wall(), 1.0),
            verifier,
            router: Router::new(),
            schemas: Schemas::default(),
            journal: Journal::default(),
            faults: Faults::default(),
            connections: OpenConnections::new(),
            storage: Storage::new(),
            ids: Ids::after(last_id),
            objects: RwLock::default(),
            organizations: RwLock::default(),
            owners: RwLock::default(),
            traces: AtomicU64::new(0),
            trace_seed,
        }
    }

    /// A trace id of 32 hex digits, new for each answer.
    pub(crate) fn trace_id(&self) -> String {
        let number = self.traces.fetch_add(1, Ordering::Relaxed);
        format!("{:016x}{number:016x}", self.trace_seed)
    }

    pub(crate) fn add_organization(&self, blueprint: Blueprint) -> Arc<Organization> {
        let organization = Arc::new(Organization::new(blueprint, &self.ids));
        self.insert(&organization);
        organization
    }

    fn insert(&self, organization: &Arc<Organization>) {
        let mut owners = self.owners.write();
        owners.insert(organization.public_key().to_owned(), Arc::clone(organization));
        for key in organization.keys() {
            owners.insert(key.public_key().to_owned(), Arc::clone(organization));
        }
        self.organizations.write().push(Arc::clone(organization));
    }

    /// Lets a new key in, from now on.
    pub(crate) fn add_key(&self, organization: &Arc<Organization>, key: Arc<ApiKey>) {
        self.owners.write().insert(key.public_key().to_owned(), Arc::clone(organization));
        organization.insert_key(key);
    }

    /// A URL of the object storage that is good for one method and so many seconds of the organization's clock.
    pub(crate) fn presign(
        &self,
        method: &Method,
        organization: &Organization,
        path: &str,
        seconds: i64,
    ) -> String {
        format!("{}{}", self.origin, self.storage.presign(method, organization, path, seconds))
    }

    /// All keys of the organization that has this one, those that no longer let in included; of an unknown key, the
    /// key alone. `None` stands for all keys there are.
    pub(crate) fn keys_with(&self, public_key: Option<&str>) -> Option<Vec<String>> {
        let public_key = public_key?;
        let owners = self.owners.read();
        let Some(organization) = owners.get(public_key) else { return Some(vec![public_key.to_owned()]) };
        let of_it = owners.iter().filter(|(_, owner)| Arc::ptr_eq(owner, organization));
        Some(of_it.map(|(key, _)| key.clone()).collect())
    }

    /// The organization of a key, whether the key lets in or not.
    pub(crate) fn organization(&self, public_key: &str) -> Option<Arc<Organization>> {
        self.owners.read().get(public_key).cloned()
    }

    /// Moves every clock forward by service seconds.
    pub(crate) fn advance(&self, seconds: f64) {
        self.clock.advance(seconds);
        for organization in self.organizations.read().iter() {
            organization.clock.advance(seconds);
        }
    }

    /// Empties every organization, disarms all faults and forgets all requests and objects. Keys and clocks
    /// stay as they are.
    pub(crate) fn reset(&self) {
        for organization in self.organizations.read().iter() {
            organization.reset();
        }
        self.faults.clear();
        self.journal.clear(None);
        self.storage.clear();
        self.objects.write().clear();
    }

    /// Writes everything that was made to a file that only its owner can read: it holds keys.
    pub(crate) fn save(&self, path: &Path) -> io::Result<()> {
        let saved = Saved {
            last_id: self.ids.last(),
            organizations: self.organizations.read().iter().map(|organization| organization.save()).collect(),
            objects: self.storage.save(),
        };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        serde_json::to_writer(&mut file, &saved).map_err(io::Error::other)?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    }

    /// Takes in what was saved and gives the first organization: the one with these keys, or the first of
    /// those saved, or a new one.
    pub(crate) fn open(&self, saved: Option<Saved>, keys: Option<(String, String)>) -> Arc<Organization> {
        let mut first = None;
        if let Some(saved) = saved {
            for organization in saved.organizations {
                let organization = Arc::new(Organization::from(organization));
                self.insert(&organization);
                first = first.or(Some(organization));
            }
            self.storage.load(saved.objects);
        }
        let wanted = match &keys {
            Some((public_key, _)) => self.organization(public_key),
            None => first,
        };
        let Settings { rate_limit, time_factor, .. } = self.settings;
        wanted.unwrap_or_else(|| self.add_organization(Blueprint { keys, rate_limit, time_factor }))
    }
}

impl Directory for World {
    type Owner = Principal;

    fn find(&self, public_key: &str) -> Option<Principal> {
        let organization = self.organization(public_key)?;
        let key = organization.key(public_key)?;
        Some(Principal { organization, key })
    }

    fn credential(owner: &Principal) -> &Credential {
        &owner.key.credential
    }
}

/// What a state file holds.
#[derive(Serialize, Deserialize)]
pub(crate) struct Saved {
    pub(crate) last_id: u64,
    organizations: Vec<organization::Saved>,
    objects: Vec<SavedObject>,
}

impl Saved {
    /// Reads a state file; `None` when there is none yet.
    pub(crate) fn read(path: &Path) -> io::Result<Option<Self>> {
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        serde_json::from_slice(&bytes).map(Some).map_err(|error| {
            io::Error::new(
                io::ErrorKind::InvalidData,
                format!("{} is not a state file: {error}", path.display()),
            )
        })
    }
}
