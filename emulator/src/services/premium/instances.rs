//! Premium instances.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::encryption::{ACCOUNT, Encryption, external_id};
use super::regions::{self, Region};
use super::restores::Restore;
use super::{PLAN, backups, changefeeds, charges, integer};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::{Life, name_of};
use crate::paging::Page;
use crate::services::{Call, Reply, State, nothing, reply};
use crate::tls;

const CREATING: i64 = 240;
pub(super) const DELETING: i64 = 30;
const VERSION: &str = "v8.5.3";
const PROJECT: &str = "tidb.cloud/project";
const ORGANIZATION: &str = "tidb.cloud/organization";
const HAS_PASSWORD: &str = "tidb.cloud/has-set-password";
const FEATURES: &str = "tidb.cloud/available-features";
/// No instance can be scaled to less.
const LEAST_RCU: i64 = 5000;
/// For how long the URL of a certificate is good, in seconds.
const CERTIFICATE_URL: i64 = 3600;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum InstanceState {
    Creating,
    Deleting,
    Active,
    Restoring,
    Maintenance,
    /// Gone: the service does not find it any more.
    Deleted,
    Inactive,
    Upgrading,
    Importing,
    Modifying,
    Pausing,
    Paused,
    Resuming,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Instance {
    pub(super) id: u64,
    pub(super) display_name: String,
    pub(super) region: String,
    pub(super) project_id: u64,
    pub(super) encryption: Encryption,
    creator: String,
    has_password: bool,
    max_rcu: i64,
    labels: BTreeMap<String, String>,
    annotations: BTreeMap<String, String>,
    tags: Vec<String>,
    updated: Moment,
    capacity_updated: Moment,
    /// When its next daily backup is due; `None` once it is going.
    pub(super) next_backup: Option<Moment>,
    /// What was restored into it, if anything was.
    pub(crate) restore: Option<Restore>,
    pub(crate) life: Life<InstanceState>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct View<'a> {
    #[serde(flatten)]
    identity: Option<Identity>,
    display_name: &'a str,
    region_id: &'a str,
    cloud_provider: &'static str,
    region_display_name: &'static str,
    min_rcu: String,
    max_rcu: String,
    service_plan: &'static str,
    high_availability_type: &'static str,
    annotations: BTreeMap<&'a str, &'a str>,
    labels: BTreeMap<&'a str, String>,
    creator: &'a str,
    create_time: String,
    update_time: String,
    endpoints: Vec<Value>,
    dual_layer_data_encryption: Value,
    tidb_version: &'static str,
    tags: &'a [String],
    capacity_update_time: String,
}

/// What an instance lacks that was only checked.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Identity {
    name: String,
    tidb_id: String,
    state: InstanceState,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    tidbs: Vec<View<'a>>,
    total_size: usize,
    next_page_token: String,
}

impl Instance {
    /// Reads an instance to create. `prefix` is where its fields stand in the body, `password` the root
    /// password's place among the secrets.
    pub(super) fn read(
        call: &Call<'_>,
        state: &State,
        body: &Value,
        prefix: &str,
        password: &str,
    ) -> Result<Self, Failure> {
        let field = |name: &str| format!("{prefix}{name}");
        let text = |name: &str| body[name].as_str().unwrap_or_default();
        let region = regions::named(text("regionId"), &field("regionId"))?;
        let max_rcu = capacity(&body["maxRcu"], &field("maxRcu"))?;
        let new_id = || call.world.ids.number();
        let encryption = &body["dualLayerDataEncryption"];
        let encryption =
            Encryption::read(encryption, &field("dualLayerDataEncryption"), region, call.now, new_id)?;
        let mut labels = texts(&body["labels"]);
        labels.remove(ORGANIZATION);
        let project_id = match labels.remove(PROJECT) {
            Some(wanted) => project(state, &wanted)?,
            None => call.default_project(),
        };
        call.require_project(project_id)?;
        let mut annotations = texts(&body["annotations"]);
        annotations.retain(|name, _| ![HAS_PASSWORD, FEATURES].contains(&name.as_str()));
        let tags = body["tags"].as_array().into_iter().flatten();
        let active = call.now.plus_seconds(CREATING);
        Ok(Self {
            id: new_id(),
            display_name: text("displayName").to_owned(),
            region: region.id.to_owned(),
            project_id,
            encryption,
            creator: call.organization.owner(),
            has_password: call.body.had_secret(password),
            max_rcu,
            labels,
            annotations,
            tags: tags.filter_map(Value::as_str).map(str::to_owned).collect(),
            updated: call.now,
            capacity_updated: call.now,
            next_backup: Some(active.plus_seconds(backups::DAY)),
            restore: None,
            life: Life::plan(call.now, InstanceState::Creating, &[(CREATING, InstanceState::Active)]),
        })
    }

    pub(super) fn exists(&self, now: Moment) -> bool {
        self.life.state(now) != InstanceState::Deleted
    }

    pub(super) fn is_charged(&self, now: Moment) -> bool {
        !matches!(self.life.state(now), InstanceState::Deleting | InstanceState::Deleted)
    }

    pub(super) fn region(&self) -> &'static Region {
        Region::with_id(&self.region).expect("an instance is created in a known region")
    }

    pub(super) fn min_rcu(&self) -> i64 {
        LEAST_RCU.max(self.max_rcu / 4)
    }

    /// Refuses what only a running instance can do.
    pub(super) fn require_active(&self, now: Moment) -> Result<(), Failure> {
        match self.life.state(now) {
            InstanceState::Active => Ok(()),
            state => {
                Err(Failure::wrong_state(format!("instance {} is {}, not ACTIVE", self.id, name_of(state))))
            }
        }
    }

    /// `is_made` is false for one that was only checked: it has no id yet.
    pub(super) fn view(&self, organization_id: u64, now: Moment, is_made: bool) -> View<'_> {
        let state = self.life.state(now);
        let identity = is_made.then(|| Identity {
            name: format!("tidbs/{}", self.id),
            tidb_id: self.id.to_string(),
            state,
        });
        let own = self.annotations.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let mut annotations: BTreeMap<&str, &str> = own.collect();
        annotations.insert(HAS_PASSWORD, if self.has_password { "true" } else { "false" });
        annotations.insert(FEATURES, "BACKUP,CHANGEFEED,PITR");
        let own = self.labels.iter().map(|(name, value)| (name.as_str(), value.clone()));
        let mut labels: BTreeMap<&str, String> = own.collect();
        labels.insert(ORGANIZATION, organization_id.to_string());
        labels.insert(PROJECT, self.project_id.to_string());
        View {
            identity,
            display_name: &self.display_name,
            region_id: &self.region,
            cloud_provider: self.region().provider(),
            region_display_name: self.region().display_name,
            min_rcu: self.min_rcu().to_string(),
            max_rcu: self.max_rcu.to_string(),
            service_plan: PLAN,
            high_availability_type: "REGIONAL",
            annotations,
            labels,
            creator: &self.creator,
            create_time: self.life.began().rfc3339(),
            update_time: self.updated.max(self.life.since(now)).rfc3339(),
            endpoints: self.endpoints(state),
            dual_layer_data_encryption: self.encryption.view(),
            tidb_version: VERSION,
            tags: &self.tags,
            capacity_update_time: self.capacity_updated.rfc3339(),
        }
    }

    /// None until there is something to connect to.
    fn endpoints(&self, state: InstanceState) -> Vec<Value> {
        if matches!(state, InstanceState::Creating | InstanceState::Restoring) {
            return Vec::new();
        }
        let region = self.region();
        let active = state == InstanceState::Active;
        let endpoint = |kind: &str, prefix: &str| {
            json!({
                "host": format!("{prefix}tidb-{}.{}.{}.tidbcloud.com", self.id, region.code(), region.provider()),
                "port": 4000,
                "connectionType": kind,
                "connectionReachability": {
                    "reachable": active,
                    "detail": {
                        "serviceActive": active,
                        "endpointActive": active,
                        "dnsReachable": true,
                        "message": if active { "" } else { "the instance is not running" },
                    },
                },
            })
        };
        vec![endpoint("PUBLIC", ""), endpoint("PRIVATE_ENDPOINT", "privatelink-")]
    }
}

/// A greatest capacity that can be chosen.
fn capacity(value: &Value, field: &str) -> Result<i64, Failure> {
    match integer(value) {
        None => Err(Failure::invalid(field, "must be a whole number of 64 bits")),
        Some(units) if units < LEAST_RCU => {
            Err(Failure::invalid(field, format!("must be at least {LEAST_RCU}")))
        }
        Some(units) => Ok(units),
    }
}

fn texts(value: &Value) -> BTreeMap<String, String> {
    let pairs = value.as_object().into_iter().flatten();
    pairs.map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_owned())).collect()
}

/// The project that a label chooses.
fn project(state: &State, wanted: &str) -> Result<u64, Failure> {
    match wanted.parse::<u64>() {
        Ok(id) if state.v1beta.has_project(id) => Ok(id),
        _ => Err(Failure::forbidden(format!("this API key may not use project {wanted}"))),
    }
}

fn only_checks(call: &Call<'_>) -> bool {
    call.query.get("validateOnly") == Some("true")
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let instance = Instance::read(call, &state, &call.body.value, "", "rootPassword")?;
    let is_made = !only_checks(call);
    let answer = reply(&instance.view(call.organization.id, call.now, is_made));
    if is_made {
        insert(&mut state, instance, call.now);
    }
    answer
}

/// Takes a new instance in, and begins to charge for it.
pub(super) fn insert(state: &mut State, instance: Instance, now: Moment) {
    let id = instance.id;
    state.premium.instances.insert(id, instance);
    charges::settle(state, id, now);
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let instance = state.premium.instance(call, &call.path[0])?;
    reply(&instance.view(call.organization.id, call.now, true))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let state = call.state();
    let name = call.query.get("name").unwrap_or_default();
    let [ids, regions, tags] =
        ["tidbIds", "regionIds", "tags"].map(|name| call.query.all(name).collect::<Vec<_>>());
    let wanted = state.premium.instances.values().filter(|instance| {
        instance.exists(call.now)
            && call.may_see(instance.project_id)
            && instance.display_name.contains(name)
            && (ids.is_empty() || ids.contains(&instance.id.to_string().as_str()))
            && (regions.is_empty() || regions.contains(&instance.region.as_str()))
            && (tags.is_empty() || instance.tags.iter().any(|tag| tags.contains(&tag.as_str())))
    });
    let page =
        Page::by_token(wanted.collect(), call.query, false, |instance| format!("{:020}", instance.id))?;
    let tidbs = page.items.iter().map(|instance| instance.view(call.organization.id, call.now, true));
    reply(&List { tidbs: tidbs.collect(), total_size: page.total, next_page_token: page.next })
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let instance = state.premium.instance(call, &call.path[0])?;
    instance.require_active(call.now)?;
    let mut changed = instance.clone();
    changed.updated = call.now;
    if let Some(name) = body["displayName"].as_str() {
        name.clone_into(&mut changed.display_name);
    }
    if !body["maxRcu"].is_null() {
        changed.max_rcu = capacity(&body["maxRcu"], "maxRcu")?;
        changed.capacity_updated = call.now;
    }
    let answer = reply(&changed.view(call.organization.id, call.now, true));
    if !only_checks(call) {
        let id = changed.id;
        *instance = changed;
        charges::settle(&mut state, id, call.now);
    }
    answer
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let state = &mut *state;
    // Until now its backups went on.
    backups::catch_up(call, &mut state.premium);
    let instance = state.premium.instance(call, &call.path[0])?;
    let current = instance.life.state(call.now);
    if matches!(current, InstanceState::Creating | InstanceState::Restoring) {
        let message = format!("instance {} is still {}", instance.id, name_of(current));
        return Err(Failure::wrong_state(message));
    }
    if current != InstanceState::Deleting && !only_checks(call) {
        instance.next_backup = None;
        let id = instance.id;
        instance.life.replan(call.now, InstanceState::Deleting, &[(DELETING, InstanceState::Deleted)]);
        changefeeds::delete_all_of(&mut state.premium, id, call.now);
        charges::settle(state, id, call.now);
    }
    reply(&state.premium.instance(call, &call.path[0])?.view(call.organization.id, call.now, true))
}

pub(crate) fn reset_root_password(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let instance = state.premium.instance(call, &call.path[0])?;
    instance.require_active(call.now)?;
    instance.has_password = true;
    instance.updated = call.now;
    nothing()
}

pub(crate) fn get_cloud_provider_info(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let instance = state.premium.instance(call, &call.path[0])?;
    let id = instance.id;
    let provider = instance.region().provider();
    let role = match provider {
        "aws" => format!("arn:aws:iam::{ACCOUNT}:role/tidb-{id}"),
        _ => format!("acs:ram::{ACCOUNT}:role/tidb-{id}"),
    };
    reply(&json!({
        "tidbId": id.to_string(),
        "cloudProvider": provider,
        "tidbCloudAccountId": ACCOUNT,
        "tidbCloudAccountExternalId": external_id(id),
        "nodeRole": role,
    }))
}

/// The certificate is a genuine one, made when it is first asked for, though nothing is served with it.
pub(crate) fn get_ca_certificate_url(call: &Call<'_>) -> Reply {
    let id = {
        let mut state = call.state();
        state.premium.instance(call, &call.path[0])?.id
    };
    let path = format!("certificates/{id}/ca.pem");
    let (storage, organization) = (&call.world.storage, call.organization);
    if storage.get(organization.id, &path, call.now).is_none() {
        let pem = tls::authority_pem().map_err(|error| Failure::internal(error.to_string()))?;
        storage.put(organization.id, path.clone(), Bytes::from(pem), call.now);
    }
    let url = storage.presign(&Method::GET, organization, &path, CERTIFICATE_URL);
    reply(&json!({ "uri": format!("{}{url}", call.world.origin) }))
}
