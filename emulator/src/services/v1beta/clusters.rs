//! Dedicated and Developer clusters.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::access_points::AccessPoint;
use super::backups::Backup;
use super::charges;
use super::components::{Components, Nodes, cores_and_memory};
use super::imports::{Import, Upload};
use super::private_endpoints::Endpoints;
use super::provider_regions::{self, ProviderRegion};
use super::{Created, List, number};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::{Life, name_of};
use crate::paging::Page;
use crate::services::{Call, Reply, State, nothing, reply};

const CREATING_DEDICATED: i64 = 900;
const CREATING_DEVELOPER: i64 = 30;
const MODIFYING: i64 = 300;
const PAUSING: i64 = 120;
const RESUMING: i64 = 300;
const DELETING: i64 = 60;
const BETWEEN_STORAGE_CHANGES: i64 = 6 * 3600;
const DEFAULT_PORT: i64 = 4000;
const RESERVED_PORT: i64 = 10080;
const BYTES_A_GIB: u64 = 1 << 30;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ClusterStatus {
    Creating,
    Available,
    Modifying,
    Pausing,
    Paused,
    Resuming,
    Importing,
    Maintaining,
    Unavailable,
    /// On its way out. The service has no status for it but UNAVAILABLE.
    Deleting,
    /// Gone: the service does not find it any more, and says CLEARED where something else refers to it.
    Cleared,
}

impl ClusterStatus {
    fn on_the_wire(self) -> Self {
        if self == Self::Deleting { Self::Unavailable } else { self }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(clippy::struct_field_names, reason = "the service calls it `cluster_type`")]
pub(crate) struct Cluster {
    pub(crate) id: u64,
    pub(crate) project_id: u64,
    pub(crate) name: String,
    cluster_type: String,
    pub(crate) cloud_provider: String,
    pub(crate) region: String,
    port: i64,
    /// `None` for a Developer cluster.
    pub(crate) components: Option<Components>,
    storage_changed: Option<Moment>,
    user_prefix: String,
    pub(crate) life: Life<ClusterStatus>,
    pub(crate) backups: BTreeMap<u64, Backup>,
    pub(crate) imports: BTreeMap<u64, Import>,
    pub(crate) uploads: BTreeMap<u64, Upload>,
    pub(crate) endpoints: Endpoints,
    pub(crate) access_points: BTreeMap<u64, AccessPoint>,
}

#[derive(Serialize)]
struct View<'a> {
    id: String,
    project_id: String,
    name: &'a str,
    cluster_type: &'a str,
    cloud_provider: &'a str,
    region: &'a str,
    create_timestamp: String,
    config: Config<'a>,
    status: Value,
}

#[derive(Serialize)]
struct Config<'a> {
    port: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    components: Option<&'a Components>,
}

impl Cluster {
    pub(crate) fn exists(&self, now: Moment) -> bool {
        self.life.state(now) != ClusterStatus::Cleared
    }

    pub(crate) fn status(&self, now: Moment) -> ClusterStatus {
        self.life.state(now).on_the_wire()
    }

    /// How many nodes serve SQL.
    pub(crate) fn tidb_nodes(&self) -> i64 {
        self.components.as_ref().map_or(1, |components| components.tidb.node_quantity)
    }

    /// Refuses what only a cluster that runs can do.
    pub(crate) fn require_available(&self, now: Moment) -> Result<(), Failure> {
        self.require(now, &[ClusterStatus::Available])
    }

    fn require(&self, now: Moment, allowed: &[ClusterStatus]) -> Result<(), Failure> {
        let status = self.status(now);
        if allowed.contains(&status) {
            return Ok(());
        }
        let allowed: Vec<String> = allowed.iter().map(name_of).collect();
        Err(Failure::wrong_state(format!(
            "cluster {} is {}, not {}",
            self.id,
            name_of(status),
            allowed.join(" or ")
        )))
    }

    /// Refuses what Developer clusters do not have.
    pub(crate) fn require_dedicated(&self, what: &str) -> Result<&Components, Failure> {
        self.components
            .as_ref()
            .ok_or_else(|| Failure::wrong_state(format!("a DEVELOPER cluster has no {what}")))
    }

    fn offer(&self) -> Option<&'static ProviderRegion> {
        provider_regions::find(&self.cluster_type, &self.cloud_provider, &self.region)
    }

    fn view(&self, now: Moment) -> View<'_> {
        let status = self.status(now);
        let mut told = json!({
            "tidb_version": "v8.5.2",
            "cluster_status": status,
            "connection_strings": self.connection_strings(),
        });
        if matches!(status, ClusterStatus::Available | ClusterStatus::Modifying) {
            told["node_map"] = self.node_map();
        }
        View {
            id: self.id.to_string(),
            project_id: self.project_id.to_string(),
            name: &self.name,
            cluster_type: &self.cluster_type,
            cloud_provider: &self.cloud_provider,
            region: &self.region,
            create_timestamp: self.life.began().epoch_seconds(),
            config: Config { port: self.port, components: self.components.as_ref() },
            status: told,
        }
    }

    fn connection_strings(&self) -> Value {
        let Self { id, region, port, .. } = self;
        if self.components.is_none() {
            let host = format!("gateway01.{region}.prod.aws.tidbcloud.com");
            let user = format!("{}.root", self.user_prefix);
            return json!({ "default_user": user, "standard": { "host": host, "port": port } });
        }
        json!({
            "default_user": "root",
            "standard": { "host": format!("tidb.{id}.clusters.tidb-cloud.com"), "port": port },
            "vpc_peering": { "host": format!("private-tidb.{id}.clusters.tidb-cloud.com"), "port": port },
        })
    }

    fn node_map(&self) -> Value {
        let Some(components) = &self.components else {
            let shared = Nodes { node_size: "Shared0".to_owned(), storage_size_gib: None, node_quantity: 1 };
            return json!({ "tidb": self.nodes("tidb", &shared), "tikv": self.nodes("tikv", &shared) });
        };
        let mut map = json!({
            "tidb": self.nodes("tidb", &components.tidb),
            "tikv": self.nodes("tikv", &components.tikv),
        });
        if let Some(tiflash) = &components.tiflash {
            map["tiflash"] = self.nodes("tiflash", tiflash).into();
        }
        map
    }

    fn nodes(&self, component: &str, nodes: &Nodes) -> Vec<Value> {
        let (cores, memory) = cores_and_memory(&nodes.node_size);
        let zones = ["a", "b", "c"];
        let node = |(index, zone): (i64, &str)| {
            let mut node = json!({
                "node_name": format!("{component}-{index}"),
                "availability_zone": format!("{}{zone}", self.region),
                "node_size": nodes.node_size,
                "vcpu_num": cores,
                "ram_bytes": (u64::from(memory) * BYTES_A_GIB).to_string(),
                "status": "NODE_STATUS_AVAILABLE",
            });
            if let Some(storage) = nodes.storage_size_gib {
                node["storage_size_gib"] = storage.into();
            }
            node
        };
        (0..nodes.node_quantity).zip(zones.into_iter().cycle()).map(node).collect()
    }
}

/// What is needed to make a cluster, as creating and restoring have it.
pub(crate) struct Plan<'a> {
    pub(crate) project_id: u64,
    pub(crate) name: &'a str,
    pub(crate) cluster_type: &'a str,
    pub(crate) cloud_provider: &'a str,
    pub(crate) region: &'a str,
    pub(crate) config: &'a Value,
    /// Seconds until it can be used.
    pub(crate) ready_after: i64,
}

impl Plan<'_> {
    /// Checks everything and makes the cluster, which is not in the state yet.
    pub(crate) fn build(&self, call: &Call<'_>) -> Result<Cluster, Failure> {
        let offer = provider_regions::find(self.cluster_type, self.cloud_provider, self.region);
        let offer = offer.ok_or_else(|| {
            let problem = format!(
                "{} of {} does not offer {} clusters",
                self.region, self.cloud_provider, self.cluster_type
            );
            Failure::invalid("region", problem)
        })?;
        let dedicated = self.cluster_type == "DEDICATED";
        let port = self.config["port"].as_i64().unwrap_or(DEFAULT_PORT);
        if port == RESERVED_PORT || (!dedicated && port != DEFAULT_PORT) {
            return Err(Failure::invalid("config.port", format!("{port} is not available")));
        }
        let components = match (&self.config["components"], dedicated) {
            // What is said of a Developer cluster's nodes is ignored.
            (_, false) => None,
            (Value::Null, true) => {
                return Err(Failure::invalid("config.components", "is required for a DEDICATED cluster"));
            }
            (components, true) => {
                let components = Components::read(components)?;
                components.check(offer)?;
                Some(components)
            }
        };
        Ok(Cluster {
            id: call.world.ids.number(),
            project_id: self.project_id,
            name: self.name.to_owned(),
            cluster_type: self.cluster_type.to_owned(),
            cloud_provider: self.cloud_provider.to_owned(),
            region: self.region.to_owned(),
            port,
            components,
            storage_changed: None,
            user_prefix: crate::ids::random_text(15),
            life: Life::plan(
                call.now,
                ClusterStatus::Creating,
                &[(self.ready_after, ClusterStatus::Available)],
            ),
            backups: BTreeMap::new(),
            imports: BTreeMap::new(),
            uploads: BTreeMap::new(),
            endpoints: Endpoints::default(),
            access_points: BTreeMap::new(),
        })
    }
}

/// Takes a new cluster in, and begins to charge for it.
pub(super) fn insert(state: &mut State, cluster: Cluster, now: Moment) {
    for charge in charges::of(&cluster, &state.project_name(cluster.project_id), false) {
        state.ledger.open(charge, now);
    }
    state.v1beta.clusters.insert(cluster.id, cluster);
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let text = |name: &str| body[name].as_str().unwrap_or_default();
    let mut state = call.state();
    let project_id = state.v1beta.project_id(call)?;
    let cluster_type = text("cluster_type");
    let ready_after = if cluster_type == "DEDICATED" { CREATING_DEDICATED } else { CREATING_DEVELOPER };
    let plan = Plan {
        project_id,
        name: text("name"),
        cluster_type,
        cloud_provider: text("cloud_provider"),
        region: text("region"),
        config: &body["config"],
        ready_after,
    };
    let keys = state.v1beta.projects.get(&project_id).and_then(|project| project.aws_cmek.first());
    if let Some(key) = keys.filter(|key| cluster_type == "DEDICATED" && key.region != plan.region) {
        let problem = format!("must be {}, where the project's encryption keys are", key.region);
        return Err(Failure::invalid("region", problem));
    }
    let cluster = plan.build(call)?;
    let id = cluster.id;
    insert(&mut state, cluster, call.now);
    reply(&Created { id: id.to_string() })
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    reply(&call.state().v1beta.cluster(call)?.view(call.now))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let state = call.state();
    let project_id = state.v1beta.project_id(call)?;
    let clusters = state.v1beta.clusters.values();
    let clusters = clusters.filter(|cluster| cluster.project_id == project_id && cluster.exists(call.now));
    let page = Page::by_number(clusters.collect(), call.query);
    let items = page.items.into_iter().map(|cluster| cluster.view(call.now)).collect();
    reply(&List { items, total: page.total })
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let config = &call.body.value["config"];
    let mut state = call.state();
    let state = &mut *state;
    let project_name = state.project_name(number(call, 0));
    let cluster = state.v1beta.cluster(call)?;
    match (&config["components"], config["paused"].as_bool()) {
        (Value::Null, None) => Err(Failure::invalid("config", "must have either components or paused")),
        (Value::Null, Some(paused)) => set_paused(cluster, call.now, paused),
        (components, None) => set_components(cluster, call.now, components),
        (_, Some(_)) => Err(Failure::invalid("config.paused", "cannot be set together with components")),
    }?;
    let paused = matches!(cluster.life.state(call.now), ClusterStatus::Pausing | ClusterStatus::Paused);
    let charges = charges::of(cluster, &project_name, paused);
    state.ledger.replace(&cluster.id.to_string(), charges, call.now);
    nothing()
}

fn set_paused(cluster: &mut Cluster, now: Moment, paused: bool) -> Result<(), Failure> {
    cluster.require_dedicated("way to be paused")?;
    if paused {
        cluster.require(now, &[ClusterStatus::Available])?;
        cluster.life.replan(now, ClusterStatus::Pausing, &[(PAUSING, ClusterStatus::Paused)]);
    } else {
        cluster.require(now, &[ClusterStatus::Paused])?;
        cluster.life.replan(now, ClusterStatus::Resuming, &[(RESUMING, ClusterStatus::Available)]);
    }
    Ok(())
}

fn set_components(cluster: &mut Cluster, now: Moment, change: &Value) -> Result<(), Failure> {
    let before = cluster.require_dedicated("nodes of its own")?;
    let after = before.changed(change)?;
    if let Some(offer) = cluster.offer() {
        after.check(offer)?;
    }
    let storage_changes = after.differs_in_storage(before);
    cluster.require(now, &[ClusterStatus::Available])?;
    let recently =
        cluster.storage_changed.is_some_and(|changed| now < changed.plus_seconds(BETWEEN_STORAGE_CHANGES));
    if storage_changes && recently && cluster.cloud_provider == "AWS" {
        return Err(Failure::wrong_state("storage on AWS was changed less than six hours ago"));
    }
    if storage_changes {
        cluster.storage_changed = Some(now);
    }
    cluster.components = Some(after);
    cluster.life.replan(now, ClusterStatus::Modifying, &[(MODIFYING, ClusterStatus::Available)]);
    Ok(())
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let state = &mut *state;
    let cluster = state.v1beta.cluster(call)?;
    if cluster.life.state(call.now) != ClusterStatus::Deleting {
        cluster.require(
            call.now,
            &[ClusterStatus::Available, ClusterStatus::Paused, ClusterStatus::Unavailable],
        )?;
        cluster.life.replan(call.now, ClusterStatus::Deleting, &[(DELETING, ClusterStatus::Cleared)]);
        state.ledger.close_cluster(&cluster.id.to_string(), call.now);
    }
    nothing()
}
