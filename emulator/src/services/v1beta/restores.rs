//! Restores: a backup brought to life as a new cluster.

use serde::{Deserialize, Serialize};

use super::backups::BackupStatus;
use super::clusters::{self, Cluster, ClusterStatus, Plan};
use super::components::Components;
use super::{List, State, number};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::{Life, name_of};
use crate::paging::Page;
use crate::services::{Call, Reply, reply};

const PENDING: i64 = 10;
const RUNNING: i64 = 600;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum RestoreStatus {
    Pending,
    Running,
    Success,
    Failed,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Restore {
    project_id: u64,
    backup_id: u64,
    /// The cluster that was backed up.
    cluster_id: u64,
    /// The cluster that it makes.
    new_cluster_id: u64,
    new_cluster_name: String,
    pub(crate) error_message: String,
    pub(crate) life: Life<RestoreStatus>,
}

#[derive(Serialize)]
struct View<'a> {
    id: String,
    create_timestamp: String,
    backup_id: String,
    cluster_id: String,
    status: RestoreStatus,
    cluster: NewCluster<'a>,
    error_message: &'a str,
}

#[derive(Serialize)]
struct NewCluster<'a> {
    id: String,
    name: &'a str,
    status: ClusterStatus,
}

#[derive(Serialize)]
struct Started {
    id: String,
    cluster_id: String,
}

impl Restore {
    fn view<'a>(&'a self, id: u64, state: &'a State, now: Moment) -> View<'a> {
        let cluster = state.clusters.get(&self.new_cluster_id);
        View {
            id: id.to_string(),
            create_timestamp: self.life.began().rfc3339(),
            backup_id: self.backup_id.to_string(),
            cluster_id: self.cluster_id.to_string(),
            status: self.life.state(now),
            cluster: NewCluster {
                id: self.new_cluster_id.to_string(),
                name: &self.new_cluster_name,
                status: cluster.map_or(ClusterStatus::Cleared, |cluster| cluster.status(now)),
            },
            error_message: &self.error_message,
        }
    }
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let project_id = state.v1beta.project_id(call)?;
    // A number, or the same as text.
    let backup_id = body["backup_id"].as_str().map_or_else(|| body["backup_id"].to_string(), str::to_owned);
    let source = find_backup(&state.v1beta, project_id, &backup_id, call.now)?;
    let name = body["name"].as_str().unwrap_or_default();
    let taken = |cluster: &Cluster| {
        cluster.project_id == project_id && cluster.name == name && cluster.exists(call.now)
    };
    if state.v1beta.clusters.values().any(taken) {
        return Err(Failure::invalid("name", format!("there is a cluster {name} already")));
    }
    let config = &body["config"];
    if let (Some(backed_up), Ok(wanted)) = (&source.components, Components::read(&config["components"]))
        && let Some(field) = wanted.first_smaller_than(backed_up)
    {
        return Err(Failure::invalid(
            field,
            "must not be smaller than that of the cluster that was backed up",
        ));
    }
    let plan = Plan {
        project_id,
        name,
        cluster_type: "DEDICATED",
        cloud_provider: &source.cloud_provider,
        region: &source.region,
        config,
        ready_after: PENDING + RUNNING,
    };
    let cluster = plan.build(call)?;
    let id = call.world.ids.number();
    let then = [(PENDING, RestoreStatus::Running), (RUNNING, RestoreStatus::Success)];
    let restore = Restore {
        project_id,
        backup_id: backup_id.parse().unwrap_or_default(),
        cluster_id: source.id,
        new_cluster_id: cluster.id,
        new_cluster_name: name.to_owned(),
        error_message: String::new(),
        life: Life::plan(call.now, RestoreStatus::Pending, &then),
    };
    let started = Started { id: id.to_string(), cluster_id: cluster.id.to_string() };
    clusters::insert(&mut state, cluster, call.now);
    state.v1beta.restores.insert(id, restore);
    reply(&started)
}

/// The cluster of a backup that can be restored.
fn find_backup<'s>(
    state: &'s State,
    project_id: u64,
    backup_id: &str,
    now: Moment,
) -> Result<&'s Cluster, Failure> {
    let found = backup_id.parse().ok().and_then(|id: u64| {
        let mut clusters = state.clusters.values().filter(|cluster| cluster.project_id == project_id);
        clusters.find_map(|cluster| Some((cluster, cluster.backups.get(&id)?)))
    });
    let (cluster, backup) = found.ok_or_else(|| Failure::not_found("backup", backup_id))?;
    match backup.life.state(now) {
        BackupStatus::Success => Ok(cluster),
        status => {
            Err(Failure::wrong_state(format!("backup {backup_id} is {}, not SUCCESS", name_of(status))))
        }
    }
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let state = call.state();
    let project_id = state.v1beta.project_id(call)?;
    let id = number(call, 1);
    match state.v1beta.restores.get(&id).filter(|restore| restore.project_id == project_id) {
        Some(restore) => reply(&restore.view(id, &state.v1beta, call.now)),
        None => Err(Failure::not_found("restore", &call.path[1])),
    }
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let state = call.state();
    let project_id = state.v1beta.project_id(call)?;
    let restores = state.v1beta.restores.iter().filter(|(_, restore)| restore.project_id == project_id);
    let page = Page::by_number(restores.collect(), call.query);
    let items =
        page.items.into_iter().map(|(id, restore)| restore.view(*id, &state.v1beta, call.now)).collect();
    reply(&List { items, total: page.total })
}
