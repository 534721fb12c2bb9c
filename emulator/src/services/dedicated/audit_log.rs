//! The audit log of a cluster: how it is written, which events its rules let through, and the files there are.
//!
//! Nothing runs in the background, so files that have become full by age are written when someone looks. What
//! they tell is the same few events over and over, those of an application and of an administrator; as on the
//! service, a log without rules tells none.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::audit_log_rules::Rule;
use crate::clock::Moment;

/// Files that are written at one look at most, for a clock that has made a leap.
const MOST_FILES_AT_ONCE: i64 = 500;

/// An event that clusters here have: who, from where, its kinds from the widest to its own, and the statement.
struct Event {
    user: &'static str,
    host: &'static str,
    kinds: &'static [&'static str],
    statement: &'static str,
    redacted: &'static str,
}

static EVENTS: [Event; 5] = [
    Event { user: "app", host: "10.0.4.17", kinds: &["CONNECTION", "CONNECT"], statement: "", redacted: "" },
    Event {
        user: "app",
        host: "10.0.4.17",
        kinds: &["QUERY", "QUERY_DML", "SELECT"],
        statement: "SELECT * FROM shop.orders WHERE id = 42",
        redacted: "SELECT * FROM shop.orders WHERE id = ?",
    },
    Event {
        user: "app",
        host: "10.0.4.17",
        kinds: &["QUERY", "QUERY_DML", "INSERT"],
        statement: "INSERT INTO shop.orders VALUES (43, 'tea')",
        redacted: "INSERT INTO shop.orders VALUES (?, ?)",
    },
    Event {
        user: "root",
        host: "203.0.113.9",
        kinds: &["QUERY", "QUERY_DDL"],
        statement: "CREATE INDEX created ON shop.orders (created)",
        redacted: "CREATE INDEX created ON shop.orders (created)",
    },
    Event {
        user: "app",
        host: "10.0.4.17",
        kinds: &["CONNECTION", "DISCONNECT"],
        statement: "",
        redacted: "",
    },
];

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Format {
    #[default]
    Text,
    Json,
}

/// Who owns the bucket.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Manager {
    #[default]
    Customer,
    Pingcap,
}

/// When a file is closed and the next one begun.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Rotation {
    pub(crate) max_size_mib: i64,
    /// Never by age where it is 0.
    pub(crate) max_age_second: i64,
}

impl Default for Rotation {
    fn default() -> Self {
        Self { max_size_mib: 10, max_age_second: 24 * 3600 }
    }
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Config {
    pub(crate) enabled: bool,
    pub(crate) manager: Manager,
    pub(crate) bucket_uri: Option<String>,
    pub(crate) bucket_region_id: Option<String>,
    pub(crate) aws_role_arn: Option<String>,
    pub(crate) has_sas_token: bool,
    pub(crate) unredacted: bool,
    pub(crate) format: Format,
    pub(crate) rotation: Rotation,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct AuditLog {
    pub(crate) config: Config,
    /// By their ids, which are the users that each is for.
    pub(crate) rules: BTreeMap<String, Rule>,
    pub(crate) files: Vec<File>,
    /// When the file was begun that is being written; none is where the log is off.
    begun: Option<Moment>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct File {
    pub(crate) name: String,
    /// The folder it is in, as a URI without a slash at the end.
    pub(crate) folder: String,
    pub(crate) manager: Manager,
    pub(crate) size: usize,
    pub(crate) created: Moment,
}

impl File {
    pub(crate) fn uri(&self) -> String {
        format!("{}/{}", self.folder, self.name)
    }

    pub(crate) fn bucket(&self) -> &str {
        self.path_of_folder().split('/').next().unwrap_or_default()
    }

    /// Where storage has it: `bucket/key`.
    pub(crate) fn path(&self) -> String {
        format!("{}/{}", self.path_of_folder(), self.name)
    }

    fn path_of_folder(&self) -> &str {
        self.folder.split_once("://").map_or(self.folder.as_str(), |(_, path)| path)
    }
}

impl AuditLog {
    /// Closes the files whose age is up, and gives each with its content. `folder` is where files go.
    #[must_use]
    pub(crate) fn rotate(&mut self, folder: &str, now: Moment) -> Vec<(File, String)> {
        let age = self.config.rotation.max_age_second;
        let Some(mut begun) = self.begun.filter(|_| age > 0) else { return Vec::new() };
        let full = (now.seconds() - begun.seconds()) / age;
        begun = begun.plus_seconds(age * (full - MOST_FILES_AT_ONCE).max(0));
        let mut written = Vec::new();
        for _ in 0..full.min(MOST_FILES_AT_ONCE) {
            let end = begun.plus_seconds(age);
            written.extend(self.close(folder, begun, end));
            begun = end;
        }
        self.begun = Some(begun);
        written
    }

    /// Begins a new file with new settings, or none where they turn the log off. What was written until now goes
    /// into a file of its own.
    #[must_use]
    pub(crate) fn reconfigure(&mut self, config: Config, folder: &str, now: Moment) -> Vec<(File, String)> {
        let mut written = self.rotate(folder, now);
        if let Some(begun) = self.begun.filter(|begun| *begun < now) {
            written.extend(self.close(folder, begun, now));
        }
        self.begun = config.enabled.then_some(now);
        self.config = config;
        written
    }

    /// The file of a span of time; none when the rules let nothing through.
    fn close(&mut self, folder: &str, begun: Moment, end: Moment) -> Option<(File, String)> {
        let content = self.content(begun);
        if content.is_empty() {
            return None;
        }
        let file = File {
            name: format!("tidb-audit-{}.log", end.rfc3339().replace(':', "-")),
            folder: folder.to_owned(),
            manager: self.config.manager,
            size: content.len(),
            created: end,
        };
        self.files.push(file.clone());
        Some((file, content))
    }

    fn content(&self, begun: Moment) -> String {
        let mut content = String::new();
        for (seconds, event) in (0..).zip(&EVENTS) {
            if self.lets_through(event) {
                self.write(&mut content, event, begun.plus_seconds(seconds));
            }
        }
        content
    }

    /// The rule for a user that says most about the name decides.
    fn lets_through(&self, event: &Event) -> bool {
        let rules = self.rules.values().filter(|rule| rule.is_for(event.user, event.host));
        let deciding = rules.filter(|rule| !rule.disabled).max_by_key(|rule| rule.user().len());
        deciding.is_some_and(|rule| rule.lets_through(event.kinds))
    }

    fn write(&self, content: &mut String, event: &Event, moment: Moment) {
        let statement = if self.config.unredacted { event.statement } else { event.redacted };
        let (time, Event { user, host, kinds, .. }) = (moment.rfc3339(), event);
        // Writing into a string cannot fail.
        let _ = match self.config.format {
            Format::Text => writeln!(
                content,
                "[{time}] [INFO] [EVENT=\"[{}]\"] [USER={user}] [CLIENT_IP={host}] [SQL_TEXT=\"{statement}\"]",
                kinds.join(",")
            ),
            Format::Json => {
                let line = json!({
                    "TIME": time, "EVENT": kinds, "USER": user, "CLIENT_IP": host, "SQL_TEXT": statement,
                });
                writeln!(content, "{line}")
            }
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Moment = Moment::from_milliseconds(1_700_000_000_000);
    const HOUR: i64 = 3600;

    fn log(rules: &[(&str, &[&str])]) -> AuditLog {
        let rules = rules.iter().map(|(user, kinds)| ((*user).to_owned(), Rule::for_events(user, kinds)));
        let mut log = AuditLog { rules: rules.collect(), ..AuditLog::default() };
        let config = Config {
            enabled: true,
            rotation: Rotation { max_age_second: HOUR, ..Rotation::default() },
            ..Config::default()
        };
        assert!(log.reconfigure(config, "s3://b/p", START).is_empty());
        log
    }

    #[test]
    fn a_file_is_closed_when_its_age_is_up() {
        let mut log = log(&[("%", &[])]);
        assert!(log.rotate("s3://b/p", START.plus_seconds(HOUR - 1)).is_empty());
        let written = log.rotate("s3://b/p", START.plus_seconds(2 * HOUR + 1));
        assert_eq!(written.len(), 2);
        assert_eq!(written[1].0.created, START.plus_seconds(2 * HOUR));
        assert_eq!((written[0].0.bucket(), log.files.len()), ("b", 2));
        assert_eq!(log.rotate("s3://b/p", START.plus_seconds(2_000_000 * HOUR)).len(), 500);
    }

    #[test]
    fn turning_it_off_closes_the_file_that_is_open() {
        let mut log = log(&[("%", &[])]);
        let written = log.reconfigure(Config::default(), "s3://b/p", START.plus_seconds(60));
        assert_eq!(written.len(), 1);
        assert!(log.rotate("s3://b/p", START.plus_seconds(9 * HOUR)).is_empty());
    }

    #[test]
    fn without_rules_nothing_is_told() {
        assert!(log(&[]).rotate("s3://b/p", START.plus_seconds(HOUR)).is_empty());
    }

    #[test]
    fn the_rule_that_says_most_about_a_user_decides() {
        let mut log = log(&[("%", &[]), ("app@10.%", &["CONNECTION"])]);
        let written = log.rotate("s3://b/p", START.plus_seconds(HOUR));
        let content = &written[0].1;
        assert!(content.contains("CONNECTION,CONNECT") && content.contains("QUERY_DDL"), "{content}");
        assert!(!content.contains("SELECT"), "{content}");
    }

    #[test]
    fn values_are_told_only_where_that_is_wanted() {
        let mut log = log(&[("%", &["SELECT"])]);
        assert!(log.content(START).contains("id = ?"));
        log.config.unredacted = true;
        log.config.format = Format::Json;
        let line: serde_json::Value =
            serde_json::from_str(log.content(START).trim()).expect("a line of JSON");
        assert_eq!(line["SQL_TEXT"], "SELECT * FROM shop.orders WHERE id = 42");
    }
}
