//! Backups of clusters, which the service makes by itself, and new clusters made from them.
//!
//! Nothing runs in the background here: whoever looks makes the backups that have fallen due since the last
//! look. What a backup holds follows from its moment, as the tables of a cluster are known for any moment.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::clusters::{self, Cluster, ClusterState};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::ids::Ids;
use crate::paging::Page;
use crate::services::{Call, Reply, State, reply};

const DAY: i64 = 24 * 3600;

/// The backups of one cluster.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Backups {
    /// By id; each with the moment whose data it holds.
    kept: BTreeMap<u64, Moment>,
    /// Until when all that fell due were made.
    made_until: Option<Moment>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View {
    name: String,
    backup_id: String,
    cluster_id: String,
    create_time: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List {
    backups: Vec<View>,
    next_page_token: String,
    total_size: usize,
}

fn view(cluster_id: u64, id: u64, moment: Moment) -> View {
    View {
        name: format!("backups/{id}"),
        backup_id: id.to_string(),
        cluster_id: cluster_id.to_string(),
        create_time: moment.rfc3339(),
    }
}

/// When backups of a cluster begin, in seconds of the day, and for how many seconds they are kept.
fn policy(cluster: &Cluster) -> (i64, i64) {
    let policy = cluster.backup_policy();
    let start = policy["startTime"].as_str().and_then(|text| {
        let (hours, minutes) = text.split_once(':')?;
        let number = |text: &str| text.parse::<u8>().ok().map(i64::from);
        Some(number(hours)? * 3600 + number(minutes)? * 60)
    });
    let days = policy["retentionDays"].as_i64().unwrap_or(1).max(0);
    (start.unwrap_or(7 * 3600).rem_euclid(DAY), days.saturating_mul(DAY))
}

/// The first moment after `moment` at which the day is `start` seconds old.
fn next_start(moment: Moment, start: i64) -> Moment {
    let seconds = moment.seconds();
    let today = seconds.div_euclid(DAY) * DAY + start;
    let next = if today > seconds { today } else { today + DAY };
    Moment::from_milliseconds(next.saturating_mul(1000))
}

/// The earliest moment that a cluster still knows its data of.
fn earliest(cluster: &Cluster, now: Moment) -> Moment {
    let (_, kept_for) = policy(cluster);
    cluster.created().max(now.plus_seconds(-kept_for))
}

/// Makes what has fallen due, and lets go of what has been kept long enough.
fn catch_up(cluster: &mut Cluster, ids: &Ids, now: Moment) {
    let (start, _) = policy(cluster);
    let earliest = earliest(cluster, now);
    let from = cluster.backups.made_until.map_or(earliest, |until| until.max(earliest));
    let mut due = next_start(from, start);
    while due <= now {
        if cluster.life.state(due) == ClusterState::Active {
            cluster.backups.kept.insert(ids.number(), due);
        }
        due = due.plus_seconds(DAY);
    }
    cluster.backups.made_until = Some(now);
    cluster.backups.kept.retain(|_, moment| *moment >= earliest);
}

/// The cluster of the backup with an id, and the backup's own id and moment.
fn find<'s>(
    call: &Call<'_>,
    state: &'s mut State,
    id: &str,
) -> Result<(&'s mut Cluster, u64, Moment), Failure> {
    let missing = || Failure::not_found("backup", id);
    let number: u64 = id.parse().map_err(|_| missing())?;
    let mut clusters = state.serverless.values_mut().filter(|cluster| cluster.exists(call.now));
    let cluster = clusters.find(|cluster| cluster.backups.kept.contains_key(&number)).ok_or_else(missing)?;
    call.require_access(cluster.project_id(), "backup", id)?;
    catch_up(cluster, &call.world.ids, call.now);
    let moment = *cluster.backups.kept.get(&number).ok_or_else(missing)?;
    Ok((cluster, number, moment))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let id = call.query.get("clusterId").unwrap_or_default();
    let cluster = clusters::find_by_id(call, &mut state, id)?;
    catch_up(cluster, &call.world.ids, call.now);
    let kept = cluster.backups.kept.iter().map(|(id, moment)| (*id, *moment)).collect();
    let page = Page::by_token(kept, call.query, false, |(id, _)| format!("{id:020}"))?;
    let backups = page.items.iter().map(|(id, moment)| view(cluster.id(), *id, *moment)).collect();
    reply(&List { backups, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let (cluster, id, moment) = find(call, &mut state, &call.path[0])?;
    reply(&view(cluster.id(), id, moment))
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let (cluster, id, moment) = find(call, &mut state, &call.path[0])?;
    cluster.backups.kept.remove(&id);
    reply(&view(cluster.id(), id, moment))
}

pub(crate) fn restore(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let (source, moment) = match (body["snapshot"].is_object(), body["pointInTime"].is_object()) {
        (true, false) => {
            let id = body["snapshot"]["backupId"]
                .as_str()
                .ok_or_else(|| Failure::invalid("snapshot.backupId", "is required"))?;
            let (cluster, _, moment) = find(call, &mut state, id)?;
            (cluster.id(), moment)
        }
        (false, true) => point_in_time(call, &mut state)?,
        _ => return Err(Failure::bad_request("either snapshot or pointInTime is required, and not both")),
    };
    let id = clusters::restore(call, &mut state, source, moment)
        .ok_or_else(|| Failure::not_found("cluster", &source.to_string()))?;
    reply(&json!({ "clusterId": id.to_string() }))
}

fn point_in_time(call: &Call<'_>, state: &mut State) -> Result<(u64, Moment), Failure> {
    let wanted = &call.body.value["pointInTime"];
    let text = |name: &str| {
        wanted[name].as_str().ok_or_else(|| Failure::invalid(format!("pointInTime.{name}"), "is required"))
    };
    let cluster = clusters::find_by_id(call, state, text("clusterId")?)?;
    let moment = Moment::parse(text("backupTime")?)
        .filter(|moment| *moment <= call.now && moment.seconds() >= earliest(cluster, call.now).seconds())
        .ok_or_else(|| {
            Failure::invalid("pointInTime.backupTime", "must lie in the time for which backups are kept")
        })?;
    Ok((cluster.id(), moment))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_start_is_later_today_or_tomorrow() {
        let at = |text: &str| Moment::parse(text).expect("a time");
        let next = |text: &str| next_start(at(text), 7 * 3600);
        assert_eq!(next("2024-05-01T06:59:59Z"), at("2024-05-01T07:00:00Z"));
        assert_eq!(next("2024-05-01T07:00:00Z"), at("2024-05-02T07:00:00Z"));
        assert_eq!(next("2024-05-01T23:00:00Z"), at("2024-05-02T07:00:00Z"));
    }
}
