//! Changefeeds: what replicates an instance's changes elsewhere.
//!
//! There are no changes here, so one that runs is always up to date: its checkpoint is now, and stands still
//! from the moment on at which it stops.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::downstreams::Downstream;
use super::instances::DELETING as INSTANCE_DELETING;
use super::{State, charges, integer, tso};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::{Life, name_of};
use crate::paging::Page;
use crate::services::{Call, Reply, nothing, reply};

const CREATING: i64 = 30;
const PAUSING: i64 = 10;
const RESUMING: i64 = 15;
const EDITING: i64 = 15;
const SCALING: i64 = 60;
const DELETING: i64 = 10;
const PAGE: usize = 20;
/// How old a cached checkpoint can be, in milliseconds.
const CACHED: i64 = 30_000;

/// Capacities: name, name for people, units, and rows a second.
const CAPACITIES: [(&str, &str, u64, u64); 5] = [
    ("2ccu", "2 CCU", 2, 5_000),
    ("4ccu", "4 CCU", 4, 10_000),
    ("8ccu", "8 CCU", 8, 20_000),
    ("16ccu", "16 CCU", 16, 40_000),
    ("24ccu", "24 CCU", 24, 60_000),
];

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
    Resuming,
}

use ChangefeedState as At;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Changefeed {
    id: u64,
    instance_id: u64,
    name: String,
    capacity: String,
    /// What the capacity was until the last change of it took effect.
    former_capacity: Option<String>,
    kind: String,
    network: Value,
    tables: Value,
    start: Value,
    /// The settings of its kind of downstream.
    downstream: Value,
    /// The checkpoint when it last stopped, or where it begins.
    stopped_at: Moment,
    /// What went wrong.
    error: String,
    pub(crate) life: Life<ChangefeedState>,
}

impl Changefeed {
    fn exists(&self, now: Moment) -> bool {
        self.life.state(now) != At::Deleted
    }

    fn is_running(&self, now: Moment) -> bool {
        matches!(self.life.state(now), At::Running | At::Warning)
    }

    fn checkpoint(&self, now: Moment) -> Moment {
        if self.is_running(now) { self.stopped_at.max(now) } else { self.stopped_at }
    }

    /// A new capacity counts when it is there.
    fn capacity(&self, now: Moment) -> &str {
        match &self.former_capacity {
            Some(former) if self.life.state(now) == At::Scaling => former,
            _ => &self.capacity,
        }
    }

    /// Goes on with another plan, and remembers how far it got.
    fn replan(&mut self, now: Moment, first: At, then: &[(i64, At)]) {
        self.stopped_at = self.checkpoint(now);
        self.life.replan(now, first, then);
    }

    /// Puts an end on it from outside.
    pub(crate) fn stop(&mut self, now: Moment, error: &str) {
        self.stopped_at = self.checkpoint(now);
        error.clone_into(&mut self.error);
    }

    fn require(&self, now: Moment, action: &str, allowed: &[At]) -> Result<At, Failure> {
        let state = self.life.state(now);
        if allowed.contains(&state) {
            return Ok(state);
        }
        let states: Vec<String> = allowed.iter().map(name_of).collect();
        let message = format!(
            "changefeed {} is {}; to {action} it, it has to be {}",
            self.id,
            name_of(state),
            states.join(" or ")
        );
        Err(Failure::wrong_state(message))
    }

    /// `checkpoint` is the one to tell, which may be older than the one there is.
    fn view(&self, now: Moment, checkpoint: Moment, is_made: bool) -> Value {
        let mut view = json!({
            "tidbId": self.instance_id.to_string(),
            "name": self.name,
            "changefeedCapacity": self.capacity(now),
            "downstreamType": self.kind,
            "tableConfig": self.tables,
            "startPosition": self.start,
            "error": self.error,
        });
        if !self.network.is_null() {
            view["networkInfo"] = self.network.clone();
        }
        view[field_of(&self.kind)] = self.downstream.clone();
        if is_made {
            view["id"] = self.id.to_string().into();
            view["state"] = json!(self.life.state(now));
            view["createTime"] = self.life.began().rfc3339().into();
            view["checkpointTso"] = tso(checkpoint).into();
            view["checkpointTs"] = checkpoint.rfc3339().into();
        }
        view
    }

    fn fresh_view(&self, now: Moment) -> Value {
        self.view(now, self.checkpoint(now), true)
    }

    fn cached_view(&self, now: Moment) -> Value {
        let fresh = self.checkpoint(now);
        let read = fresh.milliseconds() - fresh.milliseconds().rem_euclid(CACHED);
        self.view(now, Moment::from_milliseconds(read).max(self.stopped_at), true)
    }
}

fn field_of(kind: &str) -> &'static str {
    match kind {
        "KAFKA" => "kafka",
        "MYSQL" => "mysql",
        _ => "s3",
    }
}

/// The units of all changefeeds of an instance.
pub(super) fn units(state: &State, instance_id: u64, now: Moment) -> u64 {
    let changefeeds = state.changefeeds.values().filter(|changefeed| changefeed.instance_id == instance_id);
    let charged =
        changefeeds.filter(|changefeed| !matches!(changefeed.life.state(now), At::Deleting | At::Deleted));
    charged
        .filter_map(|changefeed| CAPACITIES.iter().find(|(name, ..)| *name == changefeed.capacity))
        .map(|(_, _, units, _)| units)
        .sum()
}

/// They go with their instance.
pub(super) fn delete_all_of(state: &mut State, instance_id: u64, now: Moment) {
    for changefeed in state.changefeeds.values_mut() {
        if changefeed.instance_id == instance_id && changefeed.exists(now) {
            changefeed.replan(now, At::Deleting, &[(INSTANCE_DELETING, At::Deleted)]);
        }
    }
}

/// The changefeed that the path names, and the key may do this to.
fn find<'s>(call: &Call<'_>, state: &'s mut State) -> Result<&'s mut Changefeed, Failure> {
    let id = &call.path[0];
    let State { instances, changefeeds, .. } = state;
    let found = id.parse().ok().and_then(|id: u64| changefeeds.get_mut(&id));
    let changefeed = found.filter(|changefeed| changefeed.exists(call.now));
    let changefeed = changefeed.ok_or_else(|| Failure::not_found("changefeed", id))?;
    if let Some(instance) = instances.get(&changefeed.instance_id) {
        call.require_access(instance.project_id, "changefeed", id)?;
    }
    Ok(changefeed)
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let wanted = &call.body.value["changefeed"];
    let text = |name: &str| wanted[name].as_str().unwrap_or_default();
    let mut state = call.state();
    let instance = state.premium.instance(call, text("tidbId"))?;
    instance.require_active(call.now)?;
    let instance_id = instance.id;
    let invalid = |name: &str, problem: String| Failure::invalid(format!("changefeed.{name}"), problem);
    if text("name").is_empty() {
        return Err(invalid("name", "must not be empty".to_owned()));
    }
    let taken = |other: &Changefeed| {
        other.instance_id == instance_id && other.name == text("name") && other.exists(call.now)
    };
    if state.premium.changefeeds.values().any(taken) {
        return Err(invalid("name", format!("there is a changefeed {} already", text("name"))));
    }
    check_capacity(text("changefeedCapacity"), "changefeed.changefeedCapacity")?;
    check_tables(&wanted["tableConfig"], "changefeed.tableConfig")?;
    let (start, stopped_at) = start(&wanted["startPosition"], "changefeed.startPosition", call.now)?;
    let downstream = Downstream {
        kind: text("downstreamType"),
        settings: wanted,
        network: &wanted["networkInfo"],
        prefix: "changefeed.",
        had_secret: Some(&|path| call.body.had_secret(path)),
    };
    downstream.check()?;
    let id = call.world.ids.number();
    let changefeed = Changefeed {
        id,
        instance_id,
        name: text("name").to_owned(),
        capacity: text("changefeedCapacity").to_owned(),
        former_capacity: None,
        kind: text("downstreamType").to_owned(),
        network: wanted["networkInfo"].clone(),
        tables: wanted["tableConfig"].clone(),
        start,
        downstream: wanted[field_of(text("downstreamType"))].clone(),
        stopped_at,
        error: String::new(),
        life: Life::plan(call.now, At::Creating, &[(CREATING, At::Running)]),
    };
    if call.body.value["dryRun"] == true {
        return reply(&changefeed.view(call.now, stopped_at, false));
    }
    let answer = reply(&changefeed.fresh_view(call.now));
    state.premium.changefeeds.insert(id, changefeed);
    charges::settle(&mut state, instance_id, call.now);
    answer
}

fn check_capacity(name: &str, field: &str) -> Result<(), Failure> {
    if CAPACITIES.iter().any(|(known, ..)| *known == name) {
        return Ok(());
    }
    let names = CAPACITIES.map(|(name, ..)| name).join(", ");
    Err(Failure::invalid(field, format!("must be one of {names}")))
}

fn check_tables(tables: &Value, field: &str) -> Result<(), Failure> {
    if tables["mode"] == "MODE_UNSPECIFIED" {
        return Err(Failure::invalid(format!("{field}.mode"), "must say what is to be done"));
    }
    Ok(())
}

/// Where to begin, as it is answered and as a moment.
fn start(wanted: &Value, field: &str, now: Moment) -> Result<(Value, Moment), Failure> {
    let (name, moment) = match wanted["mode"].as_str() {
        Some("FROM_NOW") => return Ok((json!({ "mode": "FROM_NOW" }), now)),
        Some("FROM_TSO") => {
            let position = integer(&wanted["startTso"]).filter(|position| *position >= 0);
            ("startTso", position.map(|position| Moment::from_milliseconds(position >> 18)))
        }
        Some("FROM_UTC") => ("startTimestamp", wanted["startTimestamp"].as_str().and_then(Moment::parse)),
        _ => {
            let problem = "must be FROM_NOW, FROM_TSO or FROM_UTC";
            return Err(Failure::invalid(format!("{field}.mode"), problem));
        }
    };
    let field = format!("{field}.{name}");
    let moment = moment.ok_or_else(|| Failure::invalid(&*field, "is required for this mode"))?;
    if moment > now {
        return Err(Failure::invalid(field, "must not lie in the future"));
    }
    let value = match integer(&wanted[name]) {
        Some(position) => position.to_string().into(),
        None => wanted[name].clone(),
    };
    Ok((json!({ "mode": wanted["mode"], name: value }), moment))
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let changefeed = find(call, &mut state.premium)?;
    let is_fresh = call.query.get("invalidateCache") == Some("true");
    reply(&if is_fresh { changefeed.fresh_view(call.now) } else { changefeed.cached_view(call.now) })
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let id = state.premium.instance(call, call.query.get("tidbId").unwrap_or_default())?.id;
    let kind = call.query.get("downstreamType").filter(|kind| *kind != "DOWNSTREAM_TYPE_UNSPECIFIED");
    let wanted = state.premium.changefeeds.values().filter(|changefeed| {
        changefeed.instance_id == id
            && changefeed.exists(call.now)
            && kind.is_none_or(|kind| kind == changefeed.kind)
    });
    let key = |changefeed: &&Changefeed| format!("{:020}", changefeed.id);
    let page = Page::by_token_sized(wanted.collect(), call.query, PAGE, false, key)?;
    let changefeeds: Vec<Value> =
        page.items.iter().map(|changefeed| changefeed.cached_view(call.now)).collect();
    reply(&json!({ "changefeeds": changefeeds, "totalSize": page.total, "nextPageToken": page.next }))
}

pub(crate) fn list_ccus(_call: &Call<'_>) -> Reply {
    let ccus: Vec<Value> = CAPACITIES
        .iter()
        .map(|(name, display_name, units, rows)| {
            json!({ "name": name, "displayName": display_name, "ccuNum": units, "rpsLimit": rows })
        })
        .collect();
    reply(&json!({ "ccus": ccus }))
}

pub(crate) fn pause(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let changefeed = find(call, &mut state.premium)?;
    changefeed.require(call.now, "pause", &[At::Running, At::Warning, At::Error])?;
    changefeed.replan(call.now, At::Pausing, &[(PAUSING, At::Paused)]);
    nothing()
}

pub(crate) fn resume(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let changefeed = find(call, &mut state.premium)?;
    changefeed.require(call.now, "resume", &[At::Paused, At::Failed])?;
    changefeed.error.clear();
    changefeed.replan(call.now, At::Resuming, &[(RESUMING, At::Running)]);
    nothing()
}

pub(crate) fn scale(call: &Call<'_>) -> Reply {
    let wanted = call.body.value["changefeedCapacity"].as_str().unwrap_or_default();
    let mut state = call.state();
    let changefeed = find(call, &mut state.premium)?;
    check_capacity(wanted, "changefeedCapacity")?;
    let goes_on_as = changefeed.require(call.now, "scale", &[At::Running, At::Warning, At::Paused])?;
    changefeed.former_capacity = Some(std::mem::replace(&mut changefeed.capacity, wanted.to_owned()));
    changefeed.replan(call.now, At::Scaling, &[(SCALING, goes_on_as)]);
    let (answer, instance_id) = (reply(&changefeed.fresh_view(call.now)), changefeed.instance_id);
    charges::settle(&mut state, instance_id, call.now);
    answer
}

pub(crate) fn edit_downstream_config(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let changefeed = find(call, &mut state.premium)?;
    let kind = body["downstreamType"].as_str().unwrap_or_default();
    if kind != changefeed.kind {
        let problem = format!("must be {}, as it cannot change", changefeed.kind);
        return Err(Failure::invalid("downstreamType", problem));
    }
    changefeed.require(call.now, "edit", &[At::Paused])?;
    let mut changed = changefeed.clone();
    let field = field_of(kind);
    if !body[field].is_null() || ["kafka", "mysql", "s3"].iter().any(|other| !body[*other].is_null()) {
        // Secrets need not be sent again.
        let network = &changefeed.network;
        let downstream = Downstream { kind, settings: body, network, prefix: "", had_secret: None };
        downstream.check()?;
        changed.downstream = body[field].clone();
    }
    if !body["tableConfig"].is_null() {
        check_tables(&body["tableConfig"], "tableConfig")?;
        changed.tables = body["tableConfig"].clone();
    }
    if body["dryRun"] == true {
        return reply(&changed.fresh_view(call.now));
    }
    changed.replan(call.now, At::Editing, &[(EDITING, At::Paused)]);
    *changefeed = changed;
    reply(&changefeed.fresh_view(call.now))
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let changefeed = find(call, &mut state.premium)?;
    if changefeed.life.state(call.now) != At::Deleting {
        let deletable = [At::Running, At::Warning, At::Error, At::Failed, At::Paused];
        changefeed.require(call.now, "delete", &deletable)?;
        changefeed.replan(call.now, At::Deleting, &[(DELETING, At::Deleted)]);
    }
    let instance_id = changefeed.instance_id;
    charges::settle(&mut state, instance_id, call.now);
    nothing()
}
