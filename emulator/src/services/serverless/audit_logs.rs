//! The audit log of a cluster: how it is written, and what gets into it.
//!
//! Nobody runs SQL here. What is logged are the statements that stand for what the service does to the tables
//! (an export reads them, an import fills them) and for changes of the log itself. An entry is written at the
//! moment it happens, if a rule of then chooses it, into the file of that stretch of time; the file can be seen
//! when its time is over.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::audit_rules::Rule;
use super::clusters::{self, Cluster};
use crate::clock::Moment;
use crate::dataset::Table;
use crate::envelope::Failure;
use crate::services::places::Place;
use crate::services::{Call, Reply, reply};

const ROTATION_MINUTES: i64 = 60;
const ROTATION_MIB: i64 = 100;
/// The settings that an update of the log can change, but for the two that a cluster's own update can too.
const OWN: [&str; 3] = ["cloudStorage", "rotationIntervalMinutes", "rotationSizeMib"];
const SHARED: [&str; 2] = ["enabled", "unredacted"];

/// What a cluster has of its audit log.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct AuditLog {
    /// What was set of [`OWN`].
    settings: BTreeMap<String, Value>,
    /// The bucket and path that files go to; `None` where the service keeps them.
    folder: Option<String>,
    pub(super) rules: BTreeMap<String, Rule>,
    pub(super) files: Vec<File>,
}

/// A file of the log.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct File {
    pub(super) name: String,
    /// Its place in storage.
    pub(super) path: String,
    pub(super) size: usize,
    /// The stretch of time whose entries it holds.
    begun: Moment,
    pub(super) complete: Moment,
    pub(super) is_kept: bool,
}

/// Something that happens to a cluster and may be logged.
pub(super) struct Event<'a> {
    pub(super) classes: &'a [&'a str],
    /// As `database.table`.
    pub(super) tables: Vec<String>,
    pub(super) sql: String,
}

impl AuditLog {
    pub(super) fn is_kept(&self) -> bool {
        self.folder.is_none()
    }

    fn number(&self, name: &str, default: i64) -> i64 {
        self.settings.get(name).and_then(Value::as_i64).unwrap_or(default)
    }
}

fn view(cluster: &Cluster) -> Value {
    let log = &cluster.audit_log;
    let mut view = json!({
        "clusterId": cluster.id().to_string(),
        "enabled": flag(cluster, "enabled"),
        "unredacted": flag(cluster, "unredacted"),
        "cloudStorage": { "type": "TIDB_CLOUD" },
        "rotationIntervalMinutes": ROTATION_MINUTES,
        "rotationSizeMib": ROTATION_MIB,
    });
    for (name, value) in &log.settings {
        view[name] = value.clone();
    }
    view
}

fn flag(cluster: &Cluster, name: &str) -> bool {
    cluster.setting("auditLogConfig").and_then(|config| config[name].as_bool()).unwrap_or(false)
}

pub(crate) fn get_config(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    reply(&view(clusters::find(call, &mut state)?))
}

pub(crate) fn update_config(call: &Call<'_>) -> Reply {
    let wanted = &call.body.value["auditLogConfig"];
    let given = |name: &str| Some(&wanted[name]).filter(|value| !value.is_null());
    for name in ["rotationIntervalMinutes", "rotationSizeMib"] {
        if given(name).is_some_and(|value| value.as_i64().is_none_or(|number| number < 1)) {
            return Err(Failure::invalid(format!("auditLogConfig.{name}"), "must be at least 1"));
        }
    }
    let folder = match given("cloudStorage") {
        None => None,
        Some(_) => Some(match Place::of(call.body, "auditLogConfig.cloudStorage")? {
            Place::Local => None,
            Place::Bucket(path) => Some(path),
        }),
    };
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    for name in SHARED {
        if let Some(value) = given(name) {
            cluster.set(&format!("auditLogConfig.{name}"), value, call.now);
        }
    }
    for name in OWN {
        if let Some(value) = given(name) {
            cluster.audit_log.settings.insert(name.to_owned(), value.clone());
        }
    }
    if let Some(folder) = folder {
        cluster.audit_log.folder = folder;
    }
    let sql = format!("SET GLOBAL tidb_audit_enabled = {}", i32::from(flag(cluster, "enabled")));
    record(call, cluster, &Event { classes: &["AUDIT", "AUDIT_SET_SYS_VAR"], tables: Vec::new(), sql });
    reply(&view(cluster))
}

/// Notes that tables were read, by a statement or whole.
pub(super) fn record_export(call: &Call<'_>, cluster: &mut Cluster, tables: &[Table], sql: Option<&str>) {
    let classes = ["QUERY", "QUERY_DML", "SELECT"];
    let name = |table: &Table| format!("{}.{}", table.database, table.name);
    if let Some(sql) = sql {
        let event = Event { classes: &classes, tables: Vec::new(), sql: sql.to_owned() };
        return record(call, cluster, &event);
    }
    for table in tables {
        let sql = format!("SELECT * FROM `{}`.`{}`", table.database, table.name);
        record(call, cluster, &Event { classes: &classes, tables: vec![name(table)], sql });
    }
}

/// Notes that rows come into tables.
pub(super) fn record_import(call: &Call<'_>, cluster: &mut Cluster, tables: &[Table]) {
    for table in tables {
        let event = Event {
            classes: &["QUERY", "QUERY_DML", "LOAD DATA"],
            tables: vec![format!("{}.{}", table.database, table.name)],
            sql: format!("IMPORT INTO `{}`.`{}`", table.database, table.name),
        };
        record(call, cluster, &event);
    }
}

/// Writes an event into the log, if the log is on and a rule chooses it.
pub(super) fn record(call: &Call<'_>, cluster: &mut Cluster, event: &Event<'_>) {
    let user = cluster.root();
    if !flag(cluster, "enabled") || !cluster.audit_log.rules.values().any(|rule| rule.admits(&user, event)) {
        return;
    }
    let sql = if flag(cluster, "unredacted") { event.sql.clone() } else { redacted(&event.sql) };
    let line = format!(
        "[{}] [INFO] [EVENT=\"[{}]\"] [USER={user}] [HOST=%] [TABLES=\"[{}]\"] [STATUS_CODE=1] [SQL_TEXT={sql:?}]\n",
        call.now.rfc3339(),
        event.classes.join(","),
        event.tables.join(","),
    );
    let id = cluster.id();
    write(call, id, &mut cluster.audit_log, &line);
}

/// Adds a line to the file of now, or begins that file.
fn write(call: &Call<'_>, cluster_id: u64, log: &mut AuditLog, line: &str) {
    let (storage, organization) = (&call.world.storage, call.organization.id);
    let interval = log.number("rotationIntervalMinutes", ROTATION_MINUTES).saturating_mul(60);
    let largest = usize::try_from(log.number("rotationSizeMib", ROTATION_MIB)).unwrap_or(usize::MAX);
    let largest = largest.saturating_mul(1 << 20);
    let begun = call.now.seconds().div_euclid(interval) * interval;
    let begun = Moment::from_milliseconds(begun.saturating_mul(1000));
    let folder = log.folder.clone().unwrap_or_else(|| format!("auditlogs/{cluster_id}"));
    let of_now = |file: &File| {
        file.begun == begun
            && file.size + line.len() <= largest
            && file.path.strip_suffix(&file.name).is_some_and(|place| place.trim_end_matches('/') == folder)
    };
    if !log.files.last().is_some_and(of_now) {
        let number = log.files.iter().filter(|file| file.begun == begun).count();
        let name = format!("tidb-audit-{}-{number:03}.log", begun.rfc3339().replace(':', "-"));
        let path = format!("{folder}/{name}");
        let complete = begun.plus_seconds(interval);
        let is_kept = log.is_kept();
        log.files.push(File { name, path, size: 0, begun, complete, is_kept });
    }
    let Some(file) = log.files.last_mut() else { return };
    let mut content = storage.get(organization, &file.path, file.complete).unwrap_or_default().to_vec();
    content.extend_from_slice(line.as_bytes());
    file.size = content.len();
    storage.put(organization, file.path.clone(), Bytes::from(content), file.complete);
}

/// A statement with a question mark for each string and number in it.
fn redacted(sql: &str) -> String {
    let mut text = String::with_capacity(sql.len());
    let mut rest = sql.chars().peekable();
    let mut in_word = false;
    while let Some(character) = rest.next() {
        match character {
            '\'' | '"' => {
                while let Some(inner) = rest.next() {
                    if inner == '\\' {
                        rest.next();
                    } else if inner == character {
                        break;
                    }
                }
                text.push('?');
            }
            // A name in backquotes is no value, whatever it looks like.
            '`' => {
                text.push('`');
                text.extend(rest.by_ref().take_while(|inner| *inner != '`'));
                text.push('`');
            }
            digit if digit.is_ascii_digit() && !in_word => {
                while rest.next_if(|next| next.is_ascii_digit() || *next == '.').is_some() {}
                text.push('?');
            }
            other => text.push(other),
        }
        in_word = character.is_alphanumeric() || character == '_' || character == '`';
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_redacted_and_names_are_not() {
        assert_eq!(
            redacted(r"SELECT `10`, t1 FROM t WHERE a = 12.5 AND b = 'it\'s' AND c IN (1,2)"),
            "SELECT `10`, t1 FROM t WHERE a = ? AND b = ? AND c IN (?,?)"
        );
    }
}
