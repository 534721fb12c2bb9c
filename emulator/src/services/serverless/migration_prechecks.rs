//! Checks of what a migration would meet, item by item.
//!
//! What can be told without a source is really checked: whether its host can exist, whether tables that it would
//! fill have rows already, whether several sources would meet in one table. All else passes.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::clusters::{self, Cluster};
use super::migration_sources as sources;
use crate::dataset::Table;
use crate::envelope::Failure;
use crate::life::{Life, name_of};
use crate::services::{Call, Reply, nothing, reply};

const PENDING: i64 = 5;
const RUNNING: i64 = 30;
const MANUAL: &str = "https://docs.pingcap.com/tidbcloud/migrate-from-mysql-using-data-migration";

/// The items in order, each with its description and whether it is for migrations that copy what is there.
const ITEMS: [(&str, &str, bool); 14] = [
    ("DUMP_PRIVILEGE_CHECKING", "The user may read the tables of the source", true),
    ("REPLICATION_PRIVILEGE_CHECKING", "The user may read the binary log of the source", false),
    ("VERSION_CHECKING", "The version of the source can be migrated", false),
    ("SERVER_ID_CHECKING", "The source has a server id", false),
    ("BINLOG_ENABLE_CHECKING", "The source writes a binary log", false),
    ("BINLOG_FORMAT_CHECKING", "The binary log of the source holds rows", false),
    ("BINLOG_ROW_IMAGE_CHECKING", "The binary log of the source holds whole rows", false),
    ("TABLE_SCHEMA_CHECKING", "The tables can be created in the cluster", false),
    ("BINLOG_DB_CHECKING", "The binary log holds the databases to migrate", false),
    ("CONN_NUMBER_CHECKING", "The source admits enough connections", true),
    ("TARGET_DB_PRIVILEGE_CHECKING", "The target user may write", false),
    ("META_POSITION_CHECKING", "The position to begin at is in the binary log", false),
    ("LIGHTNING_TABLE_EMPTY_CHECKING", "The tables to fill are empty", true),
    ("PRIMARY_KEY_CHECKING", "The tables have primary keys", false),
];

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum PrecheckStatus {
    Running,
    Finished,
    Pending,
    Failed,
    Canceled,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum ItemStatus {
    Success,
    Warning,
    Failed,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Precheck {
    id: String,
    items: Vec<Item>,
    pub(super) life: Life<PrecheckStatus>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    r#type: String,
    description: String,
    status: ItemStatus,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reason: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    solution: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    solution_doc_url: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    precheck_id: &'a str,
    total: usize,
    failed_cnt: usize,
    warn_cnt: usize,
    success_cnt: usize,
    status: PrecheckStatus,
    items: &'a [Item],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Created<'a> {
    precheck_id: &'a str,
}

impl Item {
    fn set(&mut self, status: ItemStatus, reason: impl Into<String>, solution: &str) {
        self.status = status;
        self.reason = reason.into();
        solution.clone_into(&mut self.solution);
        MANUAL.clone_into(&mut self.solution_doc_url);
    }
}

impl Precheck {
    /// Puts a failure that was decided from outside on its first item.
    pub(super) fn blame(&mut self, reason: &str) {
        if let (Some(item), false) = (self.items.first_mut(), reason.is_empty()) {
            item.set(ItemStatus::Failed, reason, "Correct it and check again.");
        }
    }

    fn view(&self, call: &Call<'_>) -> View<'_> {
        let status = self.life.state(call.now);
        let all = self.items.len();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_precision_loss,
            clippy::cast_sign_loss,
            reason = "a share of a few items"
        )]
        let done = match status {
            PrecheckStatus::Finished | PrecheckStatus::Failed => all,
            PrecheckStatus::Running => (self.life.progress(call.now) * all as f64) as usize,
            PrecheckStatus::Pending | PrecheckStatus::Canceled => 0,
        };
        let items = &self.items[..done];
        let count = |status| items.iter().filter(|item| item.status == status).count();
        View {
            precheck_id: &self.id,
            total: all,
            failed_cnt: count(ItemStatus::Failed),
            warn_cnt: count(ItemStatus::Warning),
            success_cnt: count(ItemStatus::Success),
            status,
            items,
        }
    }
}

/// What comes out for a migration into a cluster with these tables.
fn items(body: &Value, tables: &[Table]) -> Vec<Item> {
    let copies = body["mode"] == "ALL";
    let sources = body["sources"].as_array().map(Vec::as_slice).unwrap_or_default();
    let wanted = ITEMS.iter().filter(|(_, _, for_copies)| copies || !for_copies);
    let passed = wanted.map(|(name, description, _)| Item {
        r#type: (*name).to_owned(),
        description: (*description).to_owned(),
        status: ItemStatus::Success,
        reason: String::new(),
        solution: String::new(),
        solution_doc_url: String::new(),
    });
    let mut items: Vec<Item> = passed.collect();
    let obstacle = sources.iter().find_map(sources::obstacle);
    let filled = sources.iter().find_map(|source| sources::filled_target(source, tables));
    for item in &mut items {
        match item.r#type.as_str() {
            "DUMP_PRIVILEGE_CHECKING" | "REPLICATION_PRIVILEGE_CHECKING" => {
                if let Some(obstacle) = &obstacle {
                    item.set(ItemStatus::Failed, obstacle, "Correct host and port of the source.");
                }
            }
            "TABLE_SCHEMA_CHECKING" if sources.len() > 1 && body["shardMode"].is_null() => {
                let reason = "several sources may write to one table, and no shardMode is set";
                item.set(ItemStatus::Warning, reason, "Set a shardMode, or write to tables of their own.");
            }
            "LIGHTNING_TABLE_EMPTY_CHECKING" => {
                if let Some(table) = filled {
                    let reason = format!("table {}.{} has rows already", table.database, table.name);
                    item.set(ItemStatus::Failed, reason, "Empty the table, or write to another.");
                }
            }
            _ => {}
        }
    }
    items
}

/// The check that the second path parameter names.
fn find<'c>(call: &Call<'_>, cluster: &'c mut Cluster) -> Result<&'c mut Precheck, Failure> {
    let id = &call.path[1];
    cluster.dataflow.prechecks.get_mut(id).ok_or_else(|| Failure::not_found("migration precheck", id))
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    sources::check(body, &cluster.dataflow, call.now)?;
    cluster.require_active(call.now)?;
    let items = items(body, &cluster.tables(call.now));
    let failed = items.iter().any(|item| item.status == ItemStatus::Failed);
    let end = if failed { PrecheckStatus::Failed } else { PrecheckStatus::Finished };
    let life =
        Life::plan(call.now, PrecheckStatus::Pending, &[(PENDING, PrecheckStatus::Running), (RUNNING, end)]);
    let precheck = Precheck { id: call.world.ids.text("precheck"), items, life };
    let answer = reply(&Created { precheck_id: &precheck.id });
    cluster.dataflow.prechecks.insert(precheck.id.clone(), precheck);
    answer
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    reply(&find(call, cluster)?.view(call))
}

pub(crate) fn cancel(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let precheck = find(call, cluster)?;
    match precheck.life.state(call.now) {
        PrecheckStatus::Pending | PrecheckStatus::Running => {
            precheck.life.settle(call.now, PrecheckStatus::Canceled);
        }
        PrecheckStatus::Canceled => {}
        state => {
            let told = format!("migration precheck {} is {} already", precheck.id, name_of(state));
            return Err(Failure::wrong_state(told));
        }
    }
    nothing()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn failed(body: &Value) -> Vec<String> {
        let items = items(body, &[Table::sample()]);
        let wrong = items.into_iter().filter(|item| item.status != ItemStatus::Success);
        wrong.map(|item| item.r#type).collect()
    }

    #[test]
    fn a_good_migration_passes_all_items() {
        let source = json!({ "connProfile": { "host": "db.example.com" } });
        let all = json!({ "mode": "ALL", "sources": [source] });
        assert_eq!((items(&all, &[]).len(), failed(&all).len()), (14, 0));
        let incremental = json!({ "mode": "INCREMENTAL", "sources": [source] });
        assert_eq!(items(&incremental, &[]).len(), 11);
    }

    #[test]
    fn what_would_go_wrong_is_told_by_its_item() {
        let silent = json!({ "connProfile": { "host": "db.invalid" } });
        assert_eq!(
            failed(&json!({ "mode": "INCREMENTAL", "sources": [silent] })),
            ["REPLICATION_PRIVILEGE_CHECKING"]
        );
        let rules = json!([{ "sourceTable": { "schemaPattern": "sample" } }]);
        let filling = json!({ "connProfile": { "host": "db.example.com" }, "migrationRules": rules });
        assert_eq!(
            failed(&json!({ "mode": "ALL", "sources": [filling] })),
            ["LIGHTNING_TABLE_EMPTY_CHECKING"]
        );
        assert_eq!(failed(&json!({ "mode": "INCREMENTAL", "sources": [{}, {}] })), ["TABLE_SCHEMA_CHECKING"]);
    }
}
