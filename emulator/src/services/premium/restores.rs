//! Restores: a backup, or the past of an instance, brought to life as a new instance.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::backups::{self, BackupState, DAY};
use super::instances::{self, Instance, InstanceState};
use super::regions;
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::{Life, name_of};
use crate::services::{Call, Reply, State, reply};

const PENDING: i64 = 10;
const RUNNING: i64 = 600;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum RestoreState {
    Unknown,
    Pending,
    Running,
    Succeeded,
    Failed,
    Cancelled,
}

/// What was restored into an instance, and how that went.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Restore {
    pub(crate) message: String,
    pub(crate) life: Life<RestoreState>,
}

impl Restore {
    /// How much of the data is there, in percent.
    fn progress(&self, now: Moment) -> i64 {
        match self.life.state(now) {
            RestoreState::Succeeded => 100,
            RestoreState::Running => {
                #[expect(clippy::cast_possible_truncation, reason = "it is between 0 and 99")]
                let percent = (self.life.progress(now) * 99.0) as i64;
                percent
            }
            _ => 0,
        }
    }
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    match body["restoreMode"].as_str().unwrap_or_default() {
        "SNAPSHOT" => check_backup(call, &mut state.premium)?,
        "PITR" => check_point_in_time(call, &mut state.premium)?,
        "DEDICATED_SNAPSHOT" => check_dedicated_backup(call, &state)?,
        _ => check_storage(&body["classicBackupStorage"], call)?,
    }
    let mut instance = Instance::read(call, &state, &body["tidb"], "tidb.", "tidb.rootPassword")?;
    let active = PENDING + RUNNING;
    instance.life = Life::plan(call.now, InstanceState::Restoring, &[(active, InstanceState::Active)]);
    instance.next_backup = Some(call.now.plus_seconds(active + DAY));
    let then = [(PENDING, RestoreState::Running), (RUNNING, RestoreState::Succeeded)];
    let life = Life::plan(call.now, RestoreState::Pending, &then);
    instance.restore = Some(Restore { message: String::new(), life });
    let is_made = body["validateOnly"] != true;
    let answer = reply(&json!({ "tidb": instance.view(call.organization.id, call.now, is_made) }));
    if is_made {
        instances::insert(&mut state, instance, call.now);
    }
    answer
}

/// A field of the body that the mode needs.
fn required<'c>(call: &'c Call<'_>, field: &str) -> Result<&'c str, Failure> {
    let value = call.body.value[field].as_str().filter(|text| !text.is_empty());
    value.ok_or_else(|| {
        let mode = call.body.value["restoreMode"].as_str().unwrap_or_default();
        Failure::invalid(field, format!("is required for the mode {mode}"))
    })
}

/// When the source is named, it has to be that of the backup.
fn check_source(call: &Call<'_>, source: u64) -> Result<(), Failure> {
    match call.body.value["sourceTidbId"].as_str() {
        Some(named) if named != source.to_string() => {
            Err(Failure::invalid("sourceTidbId", "is not what this backup was taken of"))
        }
        _ => Ok(()),
    }
}

fn check_backup(call: &Call<'_>, state: &mut super::State) -> Result<(), Failure> {
    let id = required(call, "backupId")?;
    let backup = backups::find(call, state, id)?;
    check_source(call, backup.instance_id)?;
    match backup.life.state(call.now) {
        BackupState::Succeeded => Ok(()),
        other => Err(Failure::wrong_state(format!("backup {id} is {}, not SUCCEEDED", name_of(other)))),
    }
}

/// An instance keeps its past from the moment on at which it could first be used.
fn check_point_in_time(call: &Call<'_>, state: &mut super::State) -> Result<(), Failure> {
    let (id, point) = (required(call, "sourceTidbId")?, required(call, "pointInTime")?);
    let instance = state.instance(call, id)?;
    let Some(first) = instance.life.entered(InstanceState::Active, call.now) else {
        return Err(Failure::wrong_state(format!("instance {id} has not been ACTIVE yet")));
    };
    match Moment::parse(point) {
        Some(point) if (first.seconds()..=call.now.seconds()).contains(&point.seconds()) => Ok(()),
        Some(_) => {
            let problem = format!("must be between {} and now", first.rfc3339());
            Err(Failure::invalid("pointInTime", problem))
        }
        None => Err(Failure::invalid("pointInTime", "must be a time as in RFC 3339")),
    }
}

/// Backups of Dedicated clusters are those of v1beta.
fn check_dedicated_backup(call: &Call<'_>, state: &State) -> Result<(), Failure> {
    let id = required(call, "backupId")?;
    let clusters = state.v1beta.clusters.values().filter(|cluster| call.may_see(cluster.project_id));
    let found = id.parse().ok().and_then(|id: u64| {
        clusters.into_iter().find_map(|cluster| Some((cluster, cluster.backups.get(&id)?)))
    });
    let (cluster, backup) = found.ok_or_else(|| Failure::not_found("backup", id))?;
    check_source(call, cluster.id)?;
    if backup.has_succeeded(call.now) {
        return Ok(());
    }
    Err(Failure::wrong_state(format!("backup {id} has not succeeded")))
}

fn check_storage(storage: &Value, call: &Call<'_>) -> Result<(), Failure> {
    const FIELD: &str = "classicBackupStorage";
    if storage.is_null() {
        return Err(Failure::invalid(FIELD, "is required for the mode CLASSIC_SNAPSHOT"));
    }
    let invalid = |name: &str, problem: &str| Err(Failure::invalid(format!("{FIELD}.{name}"), problem));
    let scheme = match storage["cloudProvider"].as_str() {
        Some("aws") => "s3://",
        Some("alicloud") => "oss://",
        _ => return invalid("cloudProvider", "must be aws or alicloud"),
    };
    if !storage["bucketUri"].as_str().unwrap_or_default().starts_with(scheme) {
        return invalid("bucketUri", &format!("must begin with {scheme}"));
    }
    match storage["regionId"].as_str() {
        Some(region) => {
            let field = format!("{FIELD}.regionId");
            if regions::named(region, &field)?.provider() != storage["cloudProvider"] {
                return Err(Failure::invalid(field, "is a region of another provider"));
            }
        }
        None if scheme == "oss://" => return invalid("regionId", "is required for alicloud"),
        None => {}
    }
    if !call.body.had_secret("classicBackupStorage.auth.accessKeySecret") {
        return invalid("auth.accessKeySecret", "is required");
    }
    Ok(())
}

pub(crate) fn get_status(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let instance = state.premium.instance(call, &call.path[0])?;
    let restore = instance.restore.as_ref();
    let restore = restore.ok_or_else(|| Failure::not_found("restore of instance", &call.path[0]))?;
    reply(&json!({
        "state": restore.life.state(call.now),
        "message": restore.message,
        "progress": restore.progress(call.now),
    }))
}
