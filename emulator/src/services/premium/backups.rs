//! Backups of instances: those that the service takes every day, and those taken by hand.
//!
//! As nothing runs in the background, daily backups come into being when someone looks: each with the moment
//! at which it was due, and none that would have expired since.

use serde::{Deserialize, Serialize};

use super::{PLAN, State, tso};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::{Life, name_of};
use crate::paging::Page;
use crate::services::{Call, Reply, nothing, reply};

pub(super) const DAY: i64 = 86_400;
/// For how long a daily backup is kept.
const KEPT: i64 = 7 * DAY;
const PENDING: i64 = 10;
const RUNNING: i64 = 120;
/// Bytes of every backup: there is no data to measure.
const SIZE: u64 = 1 << 30;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum BackupState {
    Unknown,
    Pending,
    Running,
    Succeeded,
    Failed,
    Cancelled,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Backup {
    id: u64,
    pub(super) instance_id: u64,
    project_id: u64,
    region: String,
    name: String,
    /// Taken by the service; it expires.
    daily: bool,
    key_id: u64,
    customer_key: bool,
    pub(crate) life: Life<BackupState>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    id: String,
    tidb_id: String,
    organization_id: String,
    service_plan: &'static str,
    display_name: &'a str,
    description: &'static str,
    create_time: String,
    size_bytes: String,
    state: BackupState,
    r#type: &'static str,
    trigger_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    expiration_time: Option<String>,
    backup_ts: String,
    region_id: &'a str,
    customer_managed: bool,
    encryption_key_id: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    backups: Vec<View<'a>>,
    total_size: usize,
    next_page_token: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    backup_id: String,
}

impl Backup {
    fn taken(&self) -> Moment {
        self.life.began()
    }

    fn expires(&self) -> Option<Moment> {
        self.daily.then(|| self.taken().plus_seconds(KEPT))
    }

    fn trigger(&self) -> &'static str {
        if self.daily { "AUTO" } else { "MANUAL" }
    }

    fn view(&self, organization_id: u64, now: Moment) -> View<'_> {
        let state = self.life.state(now);
        View {
            id: self.id.to_string(),
            tidb_id: self.instance_id.to_string(),
            organization_id: organization_id.to_string(),
            service_plan: PLAN,
            display_name: &self.name,
            description: if self.daily { "Taken by the daily schedule." } else { "" },
            create_time: self.taken().rfc3339(),
            size_bytes: if state == BackupState::Succeeded { SIZE } else { 0 }.to_string(),
            state,
            r#type: "SNAPSHOT",
            trigger_type: self.trigger(),
            expiration_time: self.expires().map(Moment::rfc3339),
            backup_ts: tso(self.taken()),
            region_id: &self.region,
            customer_managed: self.customer_key,
            encryption_key_id: self.key_id.to_string(),
        }
    }
}

fn plan(from: Moment) -> Life<BackupState> {
    let then = [(PENDING, BackupState::Running), (RUNNING, BackupState::Succeeded)];
    Life::plan(from, BackupState::Pending, &then)
}

/// Brings the daily backups up to now, and forgets those that have expired.
pub(super) fn catch_up(call: &Call<'_>, state: &mut State) {
    let State { instances, backups, .. } = state;
    for instance in instances.values_mut() {
        let Some(mut due) = instance.next_backup else { continue };
        let passed = call.now.seconds().saturating_sub(KEPT + due.seconds()).max(0) / DAY;
        due = due.plus_seconds(passed * DAY);
        while due <= call.now {
            let id = call.world.ids.number();
            let backup = Backup {
                id,
                instance_id: instance.id,
                project_id: instance.project_id,
                region: instance.region.clone(),
                name: format!("daily-{}", &due.rfc3339()[..10]),
                daily: true,
                key_id: instance.encryption.key_id(),
                customer_key: instance.encryption.is_customers(),
                life: plan(due),
            };
            backups.insert(id, backup);
            due = due.plus_seconds(DAY);
        }
        instance.next_backup = Some(due);
    }
    backups.retain(|_, backup| backup.expires().is_none_or(|expires| call.now < expires));
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let instance = state.premium.instance(call, &call.path[0])?;
    let name = call.body.value["name"].as_str().unwrap_or_default();
    if name.is_empty() {
        return Err(Failure::invalid("name", "must not be empty"));
    }
    instance.require_active(call.now)?;
    let id = call.world.ids.number();
    let backup = Backup {
        id,
        instance_id: instance.id,
        project_id: instance.project_id,
        region: instance.region.clone(),
        name: name.to_owned(),
        daily: false,
        key_id: instance.encryption.key_id(),
        customer_key: instance.encryption.is_customers(),
        life: plan(call.now),
    };
    state.premium.backups.insert(id, backup);
    reply(&Created { backup_id: id.to_string() })
}

/// A span of time in which backups were taken.
struct Span {
    from: Option<Moment>,
    until: Option<Moment>,
    /// Whether its ends belong to it.
    closed: bool,
}

impl Span {
    fn read(call: &Call<'_>, closed: bool) -> Self {
        Self { from: call.query.moment("startTime"), until: call.query.moment("endTime"), closed }
    }

    /// Seconds are compared, as answers tell no fractions.
    fn holds(&self, moment: Moment) -> bool {
        let moment = moment.seconds();
        let (from, until) = (self.from.map(Moment::seconds), self.until.map(Moment::seconds));
        if self.closed {
            from.is_none_or(|from| from <= moment) && until.is_none_or(|until| moment <= until)
        } else {
            from.is_none_or(|from| from < moment) && until.is_none_or(|until| moment < until)
        }
    }
}

/// The page of backups that the query asks for, of those that `admits` lets through.
fn page(call: &Call<'_>, state: &State, span: &Span, admits: impl Fn(&Backup) -> bool) -> Reply {
    let [states, regions, triggers] =
        ["states", "regionIds", "triggerTypes"].map(|name| call.query.all(name).collect::<Vec<_>>());
    let wanted = state.backups.values().filter(|backup| {
        let current = name_of(backup.life.state(call.now));
        call.may_see(backup.project_id)
            && admits(backup)
            && span.holds(backup.taken())
            && (states.is_empty() || states.contains(&current.as_str()))
            && (regions.is_empty() || regions.contains(&backup.region.as_str()))
            && (triggers.is_empty() || triggers.contains(&backup.trigger()))
    });
    // Daily ones get their ids late, so the id alone is not the order of time.
    let key = |backup: &&Backup| format!("{:020}{:020}", backup.taken().milliseconds(), backup.id);
    let page = Page::by_token(wanted.collect(), call.query, false, key)?;
    let backups = page.items.iter().map(|backup| backup.view(call.organization.id, call.now)).collect();
    reply(&List { backups, total_size: page.total, next_page_token: page.next })
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let span = Span::read(call, false);
    let mut state = call.state();
    let state = &mut state.premium;
    catch_up(call, state);
    let [ids, lives] = ["tidbIds", "tidbStates"].map(|name| call.query.all(name).collect::<Vec<_>>());
    page(call, state, &span, |backup| {
        let instance = state.instances.get(&backup.instance_id);
        let life = if instance.is_some_and(|it| it.exists(call.now)) { "ACTIVE" } else { "DELETED" };
        (ids.is_empty() || ids.contains(&backup.instance_id.to_string().as_str()))
            && (lives.is_empty() || lives.contains(&life))
    })
}

pub(crate) fn list_for_instance(call: &Call<'_>) -> Reply {
    let span = Span::read(call, true);
    let mut state = call.state();
    let state = &mut state.premium;
    catch_up(call, state);
    let id = state.instance(call, &call.path[0])?.id;
    page(call, state, &span, |backup| backup.instance_id == id)
}

/// The backup with this id, if there is one and the key may do this to it.
pub(super) fn find<'s>(call: &Call<'_>, state: &'s mut State, id: &str) -> Result<&'s Backup, Failure> {
    catch_up(call, state);
    let found = id.parse().ok().and_then(|id: u64| state.backups.get(&id));
    let backup = found.ok_or_else(|| Failure::not_found("backup", id))?;
    call.require_access(backup.project_id, "backup", id)?;
    Ok(backup)
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let id = find(call, &mut state.premium, &call.path[0])?.id;
    state.premium.backups.remove(&id);
    nothing()
}

pub(crate) fn delete_for_instance(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let instance_id = state.premium.instance(call, &call.path[0])?.id;
    let backup = find(call, &mut state.premium, &call.path[1])?;
    if backup.instance_id != instance_id {
        return Err(Failure::not_found("backup", &call.path[1]));
    }
    let id = backup.id;
    state.premium.backups.remove(&id);
    nothing()
}
