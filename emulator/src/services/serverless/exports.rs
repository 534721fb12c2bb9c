//! Exports of a cluster's tables.
//!
//! The files are written when the export is asked for, from what the tables hold then, and can be seen from the
//! moment at which it succeeds.

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::audit_logs;
use super::clusters::{self, Cluster};
use crate::clock::Moment;
use crate::dataset::export::Layout;
use crate::envelope::Failure;
use crate::life::{Life, name_of};
use crate::paging::{Order, Page};
use crate::services::places::Place;
use crate::services::{Call, Reply, reply};

const RUNNING: i64 = 30;
/// For how long the service keeps files for download.
const KEPT: i64 = 48 * 3600;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ExportState {
    Running,
    Succeeded,
    Failed,
    Canceled,
    Expired,
    Deleted,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Export {
    id: String,
    display_name: String,
    created_by: String,
    options: Value,
    target: Value,
    /// The objects it writes, as paths in storage.
    pub(crate) files: Vec<String>,
    pub(crate) reason: String,
    pub(crate) life: Life<ExportState>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    export_id: &'a str,
    name: String,
    cluster_id: &'a str,
    created_by: &'a str,
    state: ExportState,
    export_options: &'a Value,
    target: &'a Value,
    reason: &'a str,
    display_name: &'a str,
    create_time: String,
    update_time: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    complete_time: Option<String>,
    snapshot_time: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    expire_time: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    exports: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

impl Export {
    /// Whether the service keeps the files for download.
    pub(super) fn is_kept(&self) -> bool {
        self.target["type"].as_str().unwrap_or("LOCAL") == "LOCAL"
    }

    fn view<'a>(&'a self, call: &'a Call<'_>) -> View<'a> {
        let (cluster_id, now) = (&call.path[0], call.now);
        let ends = [ExportState::Succeeded, ExportState::Failed, ExportState::Canceled];
        let ended = ends.into_iter().find_map(|state| self.life.entered(state, now));
        let succeeded = self.life.entered(ExportState::Succeeded, now).filter(|_| self.is_kept());
        View {
            export_id: &self.id,
            name: format!("clusters/{cluster_id}/exports/{}", self.id),
            cluster_id,
            created_by: &self.created_by,
            state: self.life.state(now),
            export_options: &self.options,
            target: &self.target,
            reason: &self.reason,
            display_name: &self.display_name,
            create_time: self.life.began().rfc3339(),
            update_time: self.life.since(now).rfc3339(),
            complete_time: ended.map(Moment::rfc3339),
            snapshot_time: self.life.began().rfc3339(),
            expire_time: succeeded.map(|moment| moment.plus_seconds(KEPT).rfc3339()),
        }
    }
}

/// The export that the second path parameter names.
pub(super) fn find<'c>(call: &Call<'_>, cluster: &'c mut Cluster) -> Result<&'c mut Export, Failure> {
    let id = &call.path[1];
    cluster.exports.get_mut(id).ok_or_else(|| Failure::not_found("export", id))
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    check_filter(&body["exportOptions"])?;
    let place = Place::of(call.body, "target")?;
    cluster.require_active(call.now)?;
    let options = with_defaults(&body["exportOptions"]);
    let id = call.world.ids.text("exp");
    let mut then = vec![(RUNNING, ExportState::Succeeded)];
    let folder = match place {
        Place::Local => {
            then.push((KEPT, ExportState::Expired));
            format!("exports/{id}")
        }
        Place::Bucket(path) => path,
    };
    let life = Life::plan(call.now, ExportState::Running, &then);
    let mut files = Vec::new();
    let layout = Layout::of(&options);
    let mut written = cluster.tables(call.now);
    written.retain(|table| layout.takes(table));
    for (name, content) in layout.files(&written, call.now) {
        let path = format!("{folder}/{name}");
        let seen_from = call.now.plus_seconds(RUNNING);
        call.world.storage.put(call.organization.id, path.clone(), Bytes::from(content), seen_from);
        files.push(path);
    }
    let display_name = body["displayName"].as_str().filter(|name| !name.is_empty());
    let target = if body["target"].is_object() { body["target"].clone() } else { json!({ "type": "LOCAL" }) };
    let export = Export {
        display_name: display_name.map_or_else(|| format!("SNAPSHOT_{}", call.now.rfc3339()), str::to_owned),
        created_by: call.organization.owner(),
        options,
        target,
        files,
        reason: String::new(),
        life,
        id: id.clone(),
    };
    let answer = reply(&export.view(call));
    let sql = export.options["filter"]["sql"].as_str().map(str::to_owned);
    cluster.exports.insert(id, export);
    audit_logs::record_export(call, cluster, &written, sql.as_deref());
    answer
}

fn check_filter(options: &Value) -> Result<(), Failure> {
    let filter = &options["filter"];
    if filter["sql"].is_string() && filter["table"].is_object() {
        return Err(Failure::invalid("exportOptions.filter", "takes either sql or table, not both"));
    }
    let older = options["database"].is_string() || options["table"].is_string();
    if filter.is_object() && older {
        return Err(Failure::invalid("exportOptions.filter", "cannot be combined with database and table"));
    }
    if options["table"].is_string() && !options["database"].is_string() {
        return Err(Failure::invalid("exportOptions.database", "is required when table is set"));
    }
    Ok(())
}

/// The options with what the service takes where nothing is said.
fn with_defaults(options: &Value) -> Value {
    let mut options = if options.is_object() { options.clone() } else { json!({}) };
    let set = |options: &mut Value, name: &str, default: Value| {
        if options[name].is_null() {
            options[name] = default;
        }
    };
    set(&mut options, "fileType", json!("CSV"));
    match options["fileType"].as_str() {
        Some("PARQUET") => {
            set(&mut options, "parquetFormat", json!({}));
            set(&mut options["parquetFormat"], "compression", json!("ZSTD"));
        }
        Some("CSV") => {
            set(&mut options, "compression", json!("GZIP"));
            set(&mut options, "csvFormat", json!({}));
            let form = &mut options["csvFormat"];
            for (name, default) in [
                ("separator", json!(",")),
                ("delimiter", json!("\"")),
                ("nullValue", json!("\\N")),
                ("skipHeader", json!(false)),
            ] {
                set(form, name, default);
            }
        }
        _ => set(&mut options, "compression", json!("GZIP")),
    }
    options
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    reply(&find(call, cluster)?.view(call))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let order = Order::parse(call.query.get("orderBy"), &["createTime"])?;
    let mut state = call.state();
    let exports = clusters::find(call, &mut state)?.exports.values().collect();
    let page = Page::by_token(exports, call.query, order.descending, |export: &&Export| export.id.clone())?;
    let exports = page.items.iter().map(|export| export.view(call)).collect();
    reply(&List { exports, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn cancel(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let export = find(call, cluster)?;
    let state = export.life.state(call.now);
    if state != ExportState::Running {
        return Err(Failure::wrong_state(format!("export {} is {}, not RUNNING", export.id, name_of(state))));
    }
    export.life.settle(call.now, ExportState::Canceled);
    remove_files(call, export);
    reply(&export.view(call))
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let export = find(call, cluster)?;
    // What was written into the caller's own bucket stays there.
    if export.life.state(call.now) == ExportState::Running || export.is_kept() {
        remove_files(call, export);
    }
    export.life.settle(call.now, ExportState::Deleted);
    let answer = reply(&export.view(call));
    cluster.exports.remove(&call.path[1]);
    answer
}

fn remove_files(call: &Call<'_>, export: &mut Export) {
    for path in export.files.drain(..) {
        call.world.storage.remove(call.organization.id, &path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_filled_in_for_the_file_type() {
        let csv = with_defaults(&Value::Null);
        assert_eq!((&csv["fileType"], &csv["compression"]), (&json!("CSV"), &json!("GZIP")));
        assert_eq!(csv["csvFormat"]["nullValue"], "\\N");
        let parquet = with_defaults(&json!({ "fileType": "PARQUET" }));
        assert_eq!(parquet, json!({ "fileType": "PARQUET", "parquetFormat": { "compression": "ZSTD" } }));
        let kept = with_defaults(&json!({ "compression": "NONE", "csvFormat": { "separator": ";" } }));
        assert_eq!((&kept["compression"], &kept["csvFormat"]["separator"]), (&json!("NONE"), &json!(";")));
    }

    #[test]
    fn contradicting_filters_are_refused() {
        for options in [
            json!({ "filter": { "sql": "SELECT 1", "table": {} } }),
            json!({ "filter": { "sql": "SELECT 1" }, "database": "shop" }),
            json!({ "table": "orders" }),
        ] {
            assert!(check_filter(&options).is_err(), "{options}");
        }
        assert!(check_filter(&json!({ "filter": { "sql": "SELECT 1" } })).is_ok());
        assert!(check_filter(&Value::Null).is_ok());
    }
}
