//! Manual backups of Dedicated clusters.

use serde::{Deserialize, Serialize};

use super::{Created, List, number};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::Life;
use crate::paging::Page;
use crate::services::{Call, Reply, nothing, reply};

const PENDING: i64 = 10;
const RUNNING: i64 = 120;
/// Bytes of every backup: there is no data to measure.
const SIZE: u64 = 1 << 30;
const WHAT: &str = "backups";

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum BackupStatus {
    Pending,
    Running,
    Success,
    Failed,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Backup {
    id: u64,
    name: String,
    description: String,
    pub(crate) life: Life<BackupStatus>,
}

#[derive(Serialize)]
struct View<'a> {
    id: String,
    name: &'a str,
    description: &'a str,
    r#type: &'static str,
    create_timestamp: String,
    size: String,
    status: BackupStatus,
}

impl Backup {
    pub(crate) fn has_succeeded(&self, now: Moment) -> bool {
        self.life.state(now) == BackupStatus::Success
    }

    fn view(&self, now: Moment) -> View<'_> {
        let status = self.life.state(now);
        View {
            id: self.id.to_string(),
            name: &self.name,
            description: &self.description,
            r#type: "MANUAL",
            create_timestamp: self.life.began().rfc3339(),
            size: if status == BackupStatus::Success { SIZE } else { 0 }.to_string(),
            status,
        }
    }
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    let mut state = call.state();
    let cluster = state.v1beta.cluster(call)?;
    cluster.require_dedicated(WHAT)?;
    if text("name").is_empty() {
        return Err(Failure::invalid("name", "must not be empty"));
    }
    cluster.require_available(call.now)?;
    let id = call.world.ids.number();
    let then = [(PENDING, BackupStatus::Running), (RUNNING, BackupStatus::Success)];
    let life = Life::plan(call.now, BackupStatus::Pending, &then);
    cluster.backups.insert(id, Backup { id, name: text("name"), description: text("description"), life });
    reply(&Created { id: id.to_string() })
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = state.v1beta.cluster(call)?;
    cluster.require_dedicated(WHAT)?;
    match cluster.backups.get(&number(call, 2)) {
        Some(backup) => reply(&backup.view(call.now)),
        None => Err(Failure::not_found("backup", &call.path[2])),
    }
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = state.v1beta.cluster(call)?;
    cluster.require_dedicated(WHAT)?;
    let page = Page::by_number(cluster.backups.values().collect(), call.query);
    let items = page.items.into_iter().map(|backup| backup.view(call.now)).collect();
    reply(&List { items, total: page.total })
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = state.v1beta.cluster(call)?;
    cluster.require_dedicated(WHAT)?;
    match cluster.backups.remove(&number(call, 2)) {
        Some(_) => nothing(),
        None => Err(Failure::not_found("backup", &call.path[2])),
    }
}
