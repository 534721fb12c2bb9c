//! Migrations from MySQL into a cluster.
//!
//! There is no source to read, so no rows arrive. How far a migration is follows from how long it has been
//! running: it reads, then writes what it read, then follows changes until it is paused or deleted.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::clusters::{self, Cluster};
use super::migration_sources as sources;
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::{Life, name_of};
use crate::paging::{Order, Page};
use crate::services::{Call, Reply, nothing, reply};

const CREATING: i64 = 30;
const DELETING: i64 = 10;
/// Seconds of running that reading and writing take.
const DUMPING: i64 = 60;
const LOADING: i64 = 120;
/// What every source holds.
const TABLES: i64 = 12;
const ROWS: i64 = 480_000;
const BYTES: i64 = 96 << 20;
/// What every source changes in a second.
const CHANGED_ROWS: i64 = 20;
const BINLOG_BYTES: i64 = 1800;
/// Where the first event of a binary log begins.
const BINLOG_START: i64 = 4;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum MigrationState {
    Creating,
    Running,
    Paused,
    Failed,
    Deleting,
    /// Gone: the service does not find it any more.
    Deleted,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Migration {
    id: String,
    display_name: String,
    sources: Vec<Value>,
    target_user: String,
    mode: String,
    /// Why it fails, when it does.
    pub(super) error: String,
    pub(super) life: Life<MigrationState>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    migration_id: &'a str,
    display_name: &'a str,
    sub_tasks: Vec<SubTask<'a>>,
    target_user: &'a str,
    create_time: String,
    mode: &'a str,
    state: MigrationState,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SubTask<'a> {
    source: &'a Value,
    stage: &'static str,
    #[serde(flatten)]
    steps: Steps,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_msg: Option<&'a str>,
}

/// How far a source is. What has not begun is missing.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Steps {
    current_step: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    dump_detail: Option<Dump>,
    #[serde(skip_serializing_if = "Option::is_none")]
    load_detail: Option<Load>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sync_detail: Option<Sync>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Dump {
    bps: String,
    progress: f64,
    total_tables: String,
    completed_tables: String,
    finished_bytes: String,
    finished_rows: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Load {
    bps: String,
    progress: f64,
    finished_bytes: String,
    total_bytes: String,
}

#[derive(Debug, Serialize)]
struct Sync {
    rps: String,
    latency: String,
    checkpoint: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    migrations: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

impl Migration {
    fn exists(&self, now: Moment) -> bool {
        self.life.state(now) != MigrationState::Deleted
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// Whether a source is reached through this private link connection.
    pub(super) fn uses(&self, connection: &str, now: Moment) -> bool {
        self.exists(now) && self.sources.iter().any(|source| sources::uses(source, connection))
    }

    fn view<'a>(&'a self, call: &Call<'_>) -> View<'a> {
        let state = self.life.state(call.now);
        let ran = self.life.seconds_in(MigrationState::Running, call.now);
        let doing = match state {
            MigrationState::Running => "RUNNING",
            MigrationState::Paused => "PAUSED",
            MigrationState::Failed => "FAILED",
            MigrationState::Creating | MigrationState::Deleting | MigrationState::Deleted => "UNKNOWN",
        };
        let sub_task = |source| SubTask {
            source,
            stage: doing,
            steps: Steps::after(ran, doing == "RUNNING", self.mode == "ALL", source),
            error_msg: (state == MigrationState::Failed).then_some(&self.error),
        };
        View {
            migration_id: &self.id,
            display_name: &self.display_name,
            sub_tasks: self.sources.iter().map(sub_task).collect(),
            target_user: &self.target_user,
            create_time: self.life.began().rfc3339(),
            mode: &self.mode,
            state,
        }
    }
}

impl Steps {
    /// How far a source is after seconds of running.
    fn after(ran: i64, is_running: bool, copies: bool, source: &Value) -> Self {
        let (dumped, loaded) =
            if copies { (ran.min(DUMPING), (ran - DUMPING).clamp(0, LOADING)) } else { (DUMPING, LOADING) };
        let synced = if copies { ran - DUMPING - LOADING } else { ran };
        let current_step = if dumped < DUMPING {
            "DUMP"
        } else if loaded < LOADING {
            "LOAD"
        } else {
            "SYNC"
        };
        let speed = |step: &str, seconds: i64| {
            if is_running && step == current_step { (BYTES / seconds).to_string() } else { "0".to_owned() }
        };
        let dump = || Dump {
            bps: speed("DUMP", DUMPING),
            progress: percent(dumped, DUMPING),
            total_tables: TABLES.to_string(),
            completed_tables: (TABLES * dumped / DUMPING).to_string(),
            finished_bytes: (BYTES * dumped / DUMPING).to_string(),
            finished_rows: (ROWS * dumped / DUMPING).to_string(),
        };
        let load = || Load {
            bps: speed("LOAD", LOADING),
            progress: percent(loaded, LOADING),
            finished_bytes: (BYTES * loaded / LOADING).to_string(),
            total_bytes: BYTES.to_string(),
        };
        let sync = || Sync {
            rps: if is_running { CHANGED_ROWS } else { 0 }.to_string(),
            latency: "1".to_owned(),
            checkpoint: binlog_position(source, synced),
        };
        Self {
            current_step,
            dump_detail: (copies && ran > 0).then(dump),
            load_detail: (copies && current_step != "DUMP").then(load),
            sync_detail: (current_step == "SYNC" && synced >= 0).then(sync),
        }
    }
}

/// The position up to which changes have been followed for some seconds, as MySQL writes it.
fn binlog_position(source: &Value, seconds: i64) -> String {
    let file = source["binlogName"].as_str().unwrap_or("mysql-bin.000001");
    let start = source["binlogPosition"].as_i64().unwrap_or(BINLOG_START);
    format!("({file}, {})", start.saturating_add(seconds.saturating_mul(BINLOG_BYTES)))
}

#[expect(clippy::cast_precision_loss, reason = "seconds of one step")]
fn percent(done: i64, whole: i64) -> f64 {
    100.0 * done as f64 / whole as f64
}

/// The migration that the second path parameter names.
fn find<'c>(call: &Call<'_>, cluster: &'c mut Cluster) -> Result<&'c mut Migration, Failure> {
    let id = &call.path[1];
    let found = cluster.dataflow.migrations.get_mut(id).filter(|migration| migration.exists(call.now));
    found.ok_or_else(|| Failure::not_found("migration", id))
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    sources::check(body, &cluster.dataflow, call.now)?;
    cluster.require_active(call.now)?;
    cluster.dataflow.migrations.retain(|_, migration| migration.exists(call.now));
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let from = body["sources"].as_array().cloned().unwrap_or_default();
    let obstacle = from.iter().find_map(sources::obstacle);
    let end = if obstacle.is_some() { MigrationState::Failed } else { MigrationState::Running };
    let migration = Migration {
        id: call.world.ids.text("mig"),
        display_name: text(&body["displayName"]),
        sources: from,
        target_user: text(&body["target"]["user"]),
        mode: text(&body["mode"]),
        error: obstacle.unwrap_or_default(),
        life: Life::plan(call.now, MigrationState::Creating, &[(CREATING, end)]),
    };
    let answer = reply(&migration.view(call));
    cluster.dataflow.migrations.insert(migration.id.clone(), migration);
    answer
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    reply(&find(call, cluster)?.view(call))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let order = Order::parse(call.query.get("orderBy"), &["createTime"])?;
    let mut state = call.state();
    let migrations = clusters::find(call, &mut state)?.dataflow.migrations.values();
    let migrations = migrations.filter(|migration| migration.exists(call.now)).collect();
    let page = Page::by_token(migrations, call.query, order.descending, |migration: &&Migration| {
        migration.id.clone()
    })?;
    let migrations = page.items.iter().map(|migration| migration.view(call)).collect();
    reply(&List { migrations, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn pause(call: &Call<'_>) -> Reply {
    turn(call, MigrationState::Running, MigrationState::Paused)
}

pub(crate) fn resume(call: &Call<'_>) -> Reply {
    turn(call, MigrationState::Paused, MigrationState::Running)
}

/// Brings a migration from one state into another, in which it may be already.
fn turn(call: &Call<'_>, from: MigrationState, to: MigrationState) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let migration = find(call, cluster)?;
    let state = migration.life.state(call.now);
    if state == from {
        migration.life.settle(call.now, to);
    } else if state != to {
        return Err(Failure::wrong_state(format!(
            "migration {} is {}, not {}",
            migration.id,
            name_of(state),
            name_of(from)
        )));
    }
    nothing()
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let migration = find(call, cluster)?;
    if migration.life.state(call.now) != MigrationState::Deleting {
        migration.life.replan(call.now, MigrationState::Deleting, &[(DELETING, MigrationState::Deleted)]);
    }
    reply(&migration.view(call))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_migration_reads_then_writes_then_follows() {
        let source = json!({});
        let steps = |ran| Steps::after(ran, true, true, &source);
        let begun = steps(0);
        assert!(begun.current_step == "DUMP" && begun.dump_detail.is_none());
        let dumping = steps(30);
        let dump = dumping.dump_detail.expect("it reads");
        assert_eq!((dump.progress, dump.completed_tables.as_str()), (50.0, "6"));
        assert!(dumping.load_detail.is_none());
        let loading = steps(90);
        assert_eq!((loading.current_step, loading.load_detail.expect("it writes").progress), ("LOAD", 25.0));
        let following = steps(190);
        let sync = following.sync_detail.expect("it follows");
        assert_eq!((following.current_step, sync.checkpoint.as_str()), ("SYNC", "(mysql-bin.000001, 18004)"));
    }

    #[test]
    fn one_that_only_follows_begins_where_it_is_told() {
        let source = json!({ "binlogName": "mysql-bin.000007", "binlogPosition": 1000 });
        let steps = Steps::after(10, false, false, &source);
        assert!(steps.dump_detail.is_none() && steps.load_detail.is_none());
        let sync = steps.sync_detail.expect("it follows");
        assert_eq!((sync.checkpoint.as_str(), sync.rps.as_str()), ("(mysql-bin.000007, 19000)", "0"));
    }
}
