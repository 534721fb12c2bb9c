//! Streams of a cluster's changes to another system.
//!
//! Nothing is written anywhere: what can be seen of a changefeed is its state, and a checkpoint that follows the
//! clock for as long as it runs.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::downstreams::Downstream;
use super::{charges, clusters};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::{Life, name_of};
use crate::paging::Page;
use crate::services::{Call, Reply, State, nothing, reply};

const CREATING: i64 = 60;
const PAUSING: i64 = 15;
const RESUMING: i64 = 15;
const EDITING: i64 = 30;
const SCALING: i64 = 60;
const DELETING: i64 = 15;
/// How far the checkpoint of a running changefeed is behind.
const LAG: i64 = 1;
/// How old a checkpoint can be that the service remembers, in seconds.
const CACHED: i64 = 10;
/// Low bits of a timestamp of the cluster's, which count within a millisecond.
const LOGICAL_BITS: u32 = 18;
/// Changefeeds on a page unless the request says how many: more than elsewhere.
const PAGE_SIZE: usize = 20;

/// Replication capacity units, and rows a second.
const CAPACITIES: [(u64, u64); 7] =
    [(2, 5000), (4, 10_000), (8, 20_000), (16, 40_000), (24, 60_000), (32, 80_000), (40, 100_000)];

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ChangefeedState {
    Running,
    Failed,
    Error,
    Creating,
    Pausing,
    Paused,
    Deleting,
    /// Gone: the service does not find it any more.
    Deleted,
    Editing,
    Warning,
    Scaling,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Changefeed {
    id: u64,
    cluster_id: u64,
    /// What its owner has set, without secrets.
    settings: Map<String, Value>,
    start: Moment,
    /// Up to when changes have been written while none flow.
    stopped: Option<Moment>,
    /// What went wrong, when something did.
    pub(crate) error: String,
    pub(crate) life: Life<ChangefeedState>,
}

impl Changefeed {
    pub(crate) fn exists(&self, now: Moment) -> bool {
        self.life.state(now) != ChangefeedState::Deleted
    }

    pub(crate) fn cluster_id(&self) -> u64 {
        self.cluster_id
    }

    /// The units that it is charged for: none while it is paused or on its way out.
    pub(crate) fn charged_units(&self, now: Moment) -> u64 {
        use ChangefeedState::{Deleted, Deleting, Editing, Paused, Pausing};
        // A paused one that is being resumed has a next state.
        match self.life.state(now) {
            Paused if self.life.until(now).is_some() => {}
            Paused | Pausing | Editing | Deleting | Deleted => return 0,
            _ => {}
        }
        units(self.settings["replicationCapacity"].as_str().unwrap_or_default()).unwrap_or(0)
    }

    /// It goes with its cluster.
    pub(crate) fn end(&mut self, now: Moment) {
        if !matches!(self.life.state(now), ChangefeedState::Deleting | ChangefeedState::Deleted) {
            self.life.replan(now, ChangefeedState::Deleting, &[(DELETING, ChangefeedState::Deleted)]);
        }
    }

    fn checkpoint(&self, now: Moment) -> Moment {
        use ChangefeedState::{Creating, Error, Failed, Running, Warning};
        let flowing = now.plus_seconds(-LAG);
        let reached = match self.life.state(now) {
            Creating => self.start,
            Running | Warning => flowing,
            Failed | Error => self.life.since(now),
            _ => self.stopped.unwrap_or(flowing),
        };
        reached.max(self.start)
    }

    /// `latest` says whether the checkpoint has to be that of now.
    fn view(&self, now: Moment, latest: bool) -> Value {
        let state = self.life.state(now);
        let mut checkpoint = self.checkpoint(now);
        if !latest {
            let span = CACHED * 1000;
            let remembered = Moment::from_milliseconds(checkpoint.milliseconds() / span * span);
            checkpoint = remembered.max(self.start);
        }
        let tso = u64::try_from(checkpoint.milliseconds()).unwrap_or(0) << LOGICAL_BITS;
        let mut view = Value::Object(self.settings.clone());
        view["id"] = self.id.to_string().into();
        view["state"] = json!(state);
        view["createTime"] = self.life.began().rfc3339().into();
        view["checkpointTso"] = tso.to_string().into();
        view["checkpointTs"] = checkpoint.rfc3339().into();
        let failed = matches!(state, ChangefeedState::Failed | ChangefeedState::Error);
        view["error"] = if failed { self.error.as_str() } else { "" }.into();
        view
    }

    fn wrong_state(&self, now: Moment, wanted: &str) -> Failure {
        let state = name_of(self.life.state(now));
        Failure::wrong_state(format!("changefeed {} is {state}, not {wanted}", self.id))
    }
}

/// How many units a capacity has, if there is such a capacity.
fn units(name: &str) -> Option<u64> {
    let found = CAPACITIES.iter().find(|(units, _)| name == format!("{units}rcu"));
    found.map(|(units, _)| *units)
}

fn check_capacity(field: &str, name: &str) -> Result<(), Failure> {
    match units(name) {
        Some(_) => Ok(()),
        None => Err(Failure::invalid(field, format!("{name} is not a capacity to choose"))),
    }
}

/// The changefeed that the first path parameter names, for whoever may do this to it.
fn find<'s>(call: &Call<'_>, state: &'s mut State) -> Result<&'s mut Changefeed, Failure> {
    let id = &call.path[0];
    let dedicated = &mut state.dedicated;
    let found = id.parse().ok().and_then(|id: u64| dedicated.changefeeds.get_mut(&id));
    let found = found.filter(|changefeed| changefeed.exists(call.now));
    let changefeed = found.ok_or_else(|| Failure::not_found("changefeed", id))?;
    if let Some(cluster) = dedicated.clusters.get(&changefeed.cluster_id) {
        call.require_access(cluster.project_id(), "changefeed", id)?;
    }
    Ok(changefeed)
}

/// From when on a new changefeed follows its cluster.
fn start(position: &Value, now: Moment) -> Result<Moment, Failure> {
    let field = |name: &str| format!("changefeed.startPosition.{name}");
    let mode = position["mode"].as_str().unwrap_or_default();
    let start = match mode {
        "FROM_NOW" => return Ok(now),
        "FROM_TSO" => {
            let tso = &position["startTso"];
            let tso = tso.as_u64().or_else(|| tso.as_str()?.parse().ok());
            let tso = tso.ok_or_else(|| Failure::invalid(field("startTso"), "is required for FROM_TSO"))?;
            Moment::from_milliseconds(i64::try_from(tso >> LOGICAL_BITS).unwrap_or(i64::MAX))
        }
        "FROM_UTC" => position["startTimestamp"]
            .as_str()
            .and_then(Moment::parse)
            .ok_or_else(|| Failure::invalid(field("startTimestamp"), "is required for FROM_UTC"))?,
        _ => return Err(Failure::invalid(field("mode"), "is required")),
    };
    if start > now {
        let name = if mode == "FROM_TSO" { "startTso" } else { "startTimestamp" };
        return Err(Failure::invalid(field(name), "must not be in the future"));
    }
    Ok(start)
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let wanted = &call.body.value["changefeed"];
    if wanted["name"].as_str().unwrap_or_default().trim().is_empty() {
        return Err(Failure::invalid("changefeed.name", "must not be empty"));
    }
    check_capacity(
        "changefeed.replicationCapacity",
        wanted["replicationCapacity"].as_str().unwrap_or_default(),
    )?;
    Downstream { body: call.body, settings: wanted, root: "changefeed.", network: &wanted["networkInfo"] }
        .check()?;
    let start = start(&wanted["startPosition"], call.now)?;
    let mut state = call.state();
    let cluster = clusters::named(call, &mut state, wanted["clusterId"].as_str().unwrap_or_default())?;
    cluster.require_active(call.now)?;
    let cluster_id = cluster.id();
    let changefeed = Changefeed {
        id: call.world.ids.number(),
        cluster_id,
        settings: wanted.as_object().cloned().unwrap_or_default(),
        start,
        stopped: None,
        error: String::new(),
        life: Life::plan(call.now, ChangefeedState::Creating, &[(CREATING, ChangefeedState::Running)]),
    };
    let mut view = changefeed.view(call.now, true);
    if call.body.value["dryRun"] == true {
        view.as_object_mut().and_then(|fields| fields.remove("id"));
        return reply(&view);
    }
    state.dedicated.changefeeds.insert(changefeed.id, changefeed);
    charges::settle(&mut state, cluster_id, call.now);
    reply(&view)
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let latest = call.query.get("invalidateCache") == Some("true");
    reply(&find(call, &mut call.state())?.view(call.now, latest))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster_id = clusters::named(call, &mut state, call.query.get("clusterId").unwrap_or_default())?.id();
    let kind = call.query.get("downstreamType").filter(|kind| *kind != "DOWNSTREAM_TYPE_UNSPECIFIED");
    let changefeeds = state.dedicated.changefeeds.values().filter(|changefeed| {
        changefeed.cluster_id == cluster_id
            && changefeed.exists(call.now)
            && kind.is_none_or(|kind| changefeed.settings["downstreamType"] == kind)
    });
    let key = |changefeed: &&Changefeed| format!("{:020}", changefeed.id);
    let page = Page::by_token_sized(changefeeds.collect(), call.query, PAGE_SIZE, false, key)?;
    let views: Vec<Value> = page.items.iter().map(|changefeed| changefeed.view(call.now, false)).collect();
    reply(&json!({ "changefeeds": views, "totalSize": page.total, "nextPageToken": page.next }))
}

pub(crate) fn list_rcus(_call: &Call<'_>) -> Reply {
    let rcus = CAPACITIES.map(|(units, rows)| {
        json!({
            "name": format!("{units}rcu"),
            "displayName": format!("{units} RCUs"),
            "rcuNum": units,
            "rpsLimit": rows,
        })
    });
    reply(&json!({ "rcus": rcus }))
}

pub(crate) fn edit_downstream_config(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let changefeed = find(call, &mut state)?;
    if body["downstreamType"] != changefeed.settings["downstreamType"] {
        return Err(Failure::invalid(
            "downstreamType",
            format!("is {} and cannot change", changefeed.settings["downstreamType"]),
        ));
    }
    let mut settings = changefeed.settings.clone();
    let given = body.as_object().into_iter().flatten().filter(|(name, _)| *name != "dryRun");
    settings.extend(given.map(|(name, value)| (name.clone(), value.clone())));
    let network = settings.get("networkInfo").cloned().unwrap_or_default();
    let downstream = Downstream { body: call.body, settings: body, root: "", network: &network };
    if downstream.is_given() {
        downstream.check()?;
    }
    match changefeed.life.state(call.now) {
        ChangefeedState::Paused if changefeed.life.until(call.now).is_none() => {}
        // A repeated request finds what the first one did.
        ChangefeedState::Editing => {}
        _ => return Err(changefeed.wrong_state(call.now, "PAUSED")),
    }
    let mut edited = changefeed.clone();
    edited.settings = settings;
    edited.life.replan(call.now, ChangefeedState::Editing, &[(EDITING, ChangefeedState::Paused)]);
    let view = edited.view(call.now, true);
    if body["dryRun"] != true {
        *changefeed = edited;
    }
    reply(&view)
}

pub(crate) fn pause(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let changefeed = find(call, &mut state)?;
    match changefeed.life.state(call.now) {
        ChangefeedState::Running | ChangefeedState::Warning | ChangefeedState::Error => {
            changefeed.stopped = Some(changefeed.checkpoint(call.now));
            let then = [(PAUSING, ChangefeedState::Paused)];
            changefeed.life.replan(call.now, ChangefeedState::Pausing, &then);
        }
        ChangefeedState::Pausing | ChangefeedState::Paused => {}
        _ => return Err(changefeed.wrong_state(call.now, "RUNNING")),
    }
    let cluster_id = changefeed.cluster_id;
    charges::settle(&mut state, cluster_id, call.now);
    nothing()
}

pub(crate) fn resume(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let changefeed = find(call, &mut state)?;
    if changefeed.life.state(call.now) != ChangefeedState::Paused {
        return Err(changefeed.wrong_state(call.now, "PAUSED"));
    }
    // One that has a next state is being resumed already.
    if changefeed.life.until(call.now).is_none() {
        let then = [(RESUMING, ChangefeedState::Running)];
        changefeed.life.replan(call.now, ChangefeedState::Paused, &then);
    }
    let cluster_id = changefeed.cluster_id;
    charges::settle(&mut state, cluster_id, call.now);
    nothing()
}

pub(crate) fn scale(call: &Call<'_>) -> Reply {
    let capacity = call.body.value["replicationCapacity"].as_str().unwrap_or_default();
    check_capacity("replicationCapacity", capacity)?;
    let mut state = call.state();
    let changefeed = find(call, &mut state)?;
    let before = changefeed.life.state(call.now);
    match before {
        ChangefeedState::Running | ChangefeedState::Warning | ChangefeedState::Paused => {
            if before != ChangefeedState::Paused {
                changefeed.stopped = None;
            }
            changefeed.life.replan(call.now, ChangefeedState::Scaling, &[(SCALING, before)]);
            changefeed.settings.insert("replicationCapacity".to_owned(), capacity.into());
        }
        ChangefeedState::Scaling if changefeed.settings["replicationCapacity"] == capacity => {}
        _ => return Err(changefeed.wrong_state(call.now, "RUNNING or PAUSED")),
    }
    let (cluster_id, answer) = (changefeed.cluster_id, reply(&changefeed.view(call.now, true)));
    charges::settle(&mut state, cluster_id, call.now);
    answer
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let changefeed = find(call, &mut state)?;
    if changefeed.life.state(call.now) == ChangefeedState::Creating {
        return Err(Failure::wrong_state(format!("changefeed {} is still being created", changefeed.id)));
    }
    changefeed.end(call.now);
    let cluster_id = changefeed.cluster_id;
    charges::settle(&mut state, cluster_id, call.now);
    nothing()
}
