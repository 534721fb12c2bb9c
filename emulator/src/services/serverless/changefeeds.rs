//! Changefeeds: streams of a cluster's changes to Kafka or MySQL.
//!
//! No sink is ever written to. What a caller can see of a changefeed is its state and its checkpoint, and both
//! follow from its life: the checkpoint stays close behind the clock while it runs, and stands while it does not.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::clusters::{self, Cluster};
use super::sinks;
use super::table_filter::TableFilter;
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::{Life, name_of};
use crate::paging::Page;
use crate::services::{Call, Reply, nothing, reply};

const CREATING: i64 = 30;
/// How far the checkpoint of one that runs is behind.
const LAG: i64 = 1;
/// How long a cluster keeps its changes.
const KEPT: i64 = 24 * 3600;
/// Tables of each kind that an answer names at most.
const MOST_TABLES: usize = 1000;
/// A timestamp of TiDB holds milliseconds above these many bits of a counter.
const COUNTER_BITS: u32 = 18;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ChangefeedState {
    Running,
    CreateFailed,
    RunningFailed,
    Creating,
    Paused,
    Deleted,
    Warning,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Changefeed {
    id: String,
    display_name: String,
    sink: Value,
    filter: Value,
    start_position: Value,
    /// The moment that the start position means.
    start: Moment,
    updated: Moment,
    /// What went wrong, when it does.
    pub(super) error: String,
    pub(super) life: Life<ChangefeedState>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    cluster_id: &'a str,
    changefeed_id: &'a str,
    state: ChangefeedState,
    display_name: &'a str,
    sink: &'a Value,
    filter: &'a Value,
    start_position: &'a Value,
    checkpoint: Checkpoint,
    error: &'a str,
    create_time: String,
    update_time: String,
}

#[derive(Serialize)]
struct Checkpoint {
    tso: String,
    time: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    changefeeds: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Selection<'a> {
    cluster_id: &'a str,
    handle_key_tables: Vec<String>,
    non_handle_key_tables: Vec<String>,
    gc_safe_point: String,
}

impl Changefeed {
    /// All changes before this are at the sink.
    fn checkpoint(&self, now: Moment) -> Moment {
        let ran = self.life.last_in(ChangefeedState::Running, now);
        ran.map_or(self.start, |until| until.plus_seconds(-LAG).max(self.start))
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    fn exists(&self, now: Moment) -> bool {
        self.life.state(now) != ChangefeedState::Deleted
    }

    /// Whether its sink is reached through this private link connection.
    pub(super) fn uses(&self, connection: &str, now: Moment) -> bool {
        self.exists(now) && sinks::connection(&self.sink) == Some(connection)
    }

    fn view<'a>(&'a self, call: &'a Call<'_>) -> View<'a> {
        let (state, checkpoint) = (self.life.state(call.now), self.checkpoint(call.now));
        let is_wrong = matches!(
            state,
            ChangefeedState::CreateFailed | ChangefeedState::RunningFailed | ChangefeedState::Warning
        );
        View {
            cluster_id: &call.path[0],
            changefeed_id: &self.id,
            state,
            display_name: &self.display_name,
            sink: &self.sink,
            filter: &self.filter,
            start_position: &self.start_position,
            checkpoint: Checkpoint { tso: tso_of(checkpoint).to_string(), time: checkpoint.rfc3339() },
            error: if is_wrong { &self.error } else { "" },
            create_time: self.life.began().rfc3339(),
            update_time: self.updated.max(self.life.since(call.now)).rfc3339(),
        }
    }

    fn refuse(&self, state: ChangefeedState, wanted: &str) -> Failure {
        Failure::wrong_state(format!("changefeed {} is {}, not {wanted}", self.id, name_of(state)))
    }
}

fn tso_of(moment: Moment) -> i64 {
    moment.milliseconds() << COUNTER_BITS
}

/// The first moment whose changes are still there.
fn safe_point(cluster: &Cluster, now: Moment) -> Moment {
    now.plus_seconds(-KEPT).max(cluster.created())
}

/// The changefeed that the second path parameter names.
fn find<'c>(call: &Call<'_>, cluster: &'c mut Cluster) -> Result<&'c mut Changefeed, Failure> {
    let id = &call.path[1];
    let found = cluster.dataflow.changefeeds.get_mut(id).filter(|changefeed| changefeed.exists(call.now));
    found.ok_or_else(|| Failure::not_found("changefeed", id))
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    check_filter(&body["filter"])?;
    sinks::check(call.body, &cluster.dataflow, call.now)?;
    cluster.require_active(call.now)?;
    let start = moment_of(&body["startPosition"], cluster, call.now)?;
    let id = call.world.ids.text("cf");
    let (end, error) = match sinks::obstacle(&body["sink"]) {
        None => (ChangefeedState::Running, String::new()),
        Some(obstacle) => (ChangefeedState::CreateFailed, obstacle),
    };
    let display_name = body["displayName"].as_str().filter(|name| !name.is_empty());
    let start_position = match &body["startPosition"] {
        Value::Null => serde_json::json!({ "mode": "FROM_NOW" }),
        given => given.clone(),
    };
    let changefeed = Changefeed {
        display_name: display_name.unwrap_or(&id).to_owned(),
        sink: body["sink"].clone(),
        filter: body["filter"].clone(),
        start_position,
        start,
        updated: call.now,
        error,
        life: Life::plan(call.now, ChangefeedState::Creating, &[(CREATING, end)]),
        id,
    };
    let answer = reply(&changefeed.view(call));
    cluster.dataflow.changefeeds.insert(changefeed.id.clone(), changefeed);
    answer
}

fn check_filter(filter: &Value) -> Result<(), Failure> {
    let case_sensitive = filter["caseSensitive"] == true;
    TableFilter::parse("filter.filterRule", texts(&filter["filterRule"]), case_sensitive)?;
    for rule in filter["eventFilterRule"].as_array().into_iter().flatten() {
        TableFilter::parse("filter.eventFilterRule.matcher", texts(&rule["matcher"]), case_sensitive)?;
    }
    Ok(())
}

fn texts(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// The moment that a start position means; the cluster must still have the changes since then.
fn moment_of(position: &Value, cluster: &Cluster, now: Moment) -> Result<Moment, Failure> {
    let (field, moment) = match position["mode"].as_str() {
        Some("FROM_TSO") => {
            let tso = &position["tso"];
            let tso = tso.as_i64().or_else(|| tso.as_str()?.parse().ok());
            let moment = tso.map(|tso| Moment::from_milliseconds(tso >> COUNTER_BITS));
            ("startPosition.tso", moment)
        }
        Some("FROM_TIME") => ("startPosition.time", position["time"].as_str().and_then(Moment::parse)),
        _ => return Ok(now),
    };
    let Some(moment) = moment else {
        return Err(Failure::invalid(field, "is required for this startPosition.mode"));
    };
    let safe_point = safe_point(cluster, now);
    if moment.seconds() < safe_point.seconds() {
        let problem = format!("changes are kept since {} only", safe_point.rfc3339());
        return Err(Failure::invalid(field, problem));
    }
    if moment > now {
        return Err(Failure::invalid(field, "must not lie in the future"));
    }
    Ok(moment)
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    reply(&find(call, cluster)?.view(call))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let wanted = call.query.get("changefeedType");
    let mut state = call.state();
    let changefeeds = clusters::find(call, &mut state)?.dataflow.changefeeds.values();
    let changefeeds = changefeeds
        .filter(|changefeed| changefeed.exists(call.now))
        .filter(|changefeed| wanted.is_none_or(|wanted| changefeed.sink["type"] == wanted));
    let page = Page::by_token(changefeeds.collect(), call.query, false, |changefeed: &&Changefeed| {
        changefeed.id.clone()
    })?;
    let changefeeds = page.items.iter().map(|changefeed| changefeed.view(call)).collect();
    reply(&List { changefeeds, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    check_filter(&body["filter"])?;
    sinks::check(call.body, &cluster.dataflow, call.now)?;
    let changefeed = find(call, cluster)?;
    match changefeed.life.state(call.now) {
        ChangefeedState::Paused => {}
        state => return Err(changefeed.refuse(state, "PAUSED")),
    }
    if changefeed.sink["type"] != body["sink"]["type"] {
        return Err(Failure::invalid("sink.type", "cannot change"));
    }
    if let Some(name) = body["displayName"].as_str() {
        name.clone_into(&mut changefeed.display_name);
    }
    changefeed.sink = body["sink"].clone();
    changefeed.filter = body["filter"].clone();
    changefeed.updated = call.now;
    reply(&changefeed.view(call))
}

pub(crate) fn start(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    cluster.require_active(call.now)?;
    let safe_point = safe_point(cluster, call.now);
    let changefeed = find(call, cluster)?;
    match changefeed.life.state(call.now) {
        ChangefeedState::Running => {}
        ChangefeedState::Paused | ChangefeedState::RunningFailed => {
            if changefeed.checkpoint(call.now) < safe_point {
                return Err(Failure::wrong_state(format!(
                    "changefeed {} stands at {}, and changes are kept since {} only",
                    changefeed.id,
                    changefeed.checkpoint(call.now).rfc3339(),
                    safe_point.rfc3339()
                )));
            }
            match sinks::obstacle(&changefeed.sink) {
                None => changefeed.life.settle(call.now, ChangefeedState::Running),
                Some(obstacle) => {
                    changefeed.error = obstacle;
                    changefeed.life.settle(call.now, ChangefeedState::RunningFailed);
                }
            }
        }
        state => return Err(changefeed.refuse(state, "PAUSED")),
    }
    reply(&changefeed.view(call))
}

pub(crate) fn stop(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let changefeed = find(call, cluster)?;
    match changefeed.life.state(call.now) {
        ChangefeedState::Paused => {}
        ChangefeedState::Running | ChangefeedState::Warning | ChangefeedState::RunningFailed => {
            changefeed.life.settle(call.now, ChangefeedState::Paused);
        }
        state => return Err(changefeed.refuse(state, "RUNNING")),
    }
    reply(&changefeed.view(call))
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let changefeed = find(call, cluster)?;
    changefeed.life.settle(call.now, ChangefeedState::Deleted);
    let answer = reply(&changefeed.view(call));
    cluster.dataflow.changefeeds.remove(&call.path[1]);
    answer
}

pub(crate) fn test(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    sinks::check(call.body, &cluster.dataflow, call.now)?;
    cluster.require_active(call.now)?;
    match sinks::obstacle(&call.body.value["sink"]) {
        None => nothing(),
        Some(obstacle) => Err(Failure::invalid("sink", obstacle)),
    }
}

pub(crate) fn describe_schema_table(call: &Call<'_>) -> Reply {
    let filter = TableFilter::parse("filterRules", texts(&call.body.value["filterRules"]), false)?;
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    cluster.require_active(call.now)?;
    let tables = cluster.tables(call.now);
    let selected = tables.iter().filter(|table| filter.selects(&table.database, &table.name));
    // There are no indexes here; a column of this name is the primary key that tables commonly have.
    let (with_key, without): (Vec<_>, Vec<_>) =
        selected.partition(|table| table.columns.iter().any(|column| column.eq_ignore_ascii_case("id")));
    let names = |tables: Vec<&crate::dataset::Table>| {
        let names = tables.into_iter().take(MOST_TABLES);
        names.map(|table| format!("{}.{}", table.database, table.name)).collect()
    };
    reply(&Selection {
        cluster_id: &call.path[0],
        handle_key_tables: names(with_key),
        non_handle_key_tables: names(without),
        gc_safe_point: safe_point(cluster, call.now).rfc3339(),
    })
}
