//! Node instances: every node of a cluster by itself.
//!
//! They are not kept: which there are, and how they are, follows from what the cluster has of each component
//! and from how far a change of it has come.

use serde::{Deserialize, Serialize};

use super::clusters::{self, Cluster, ClusterState};
use super::node_groups::NodeGroup;
use super::node_specs::{Component, NodeSpec, VERSION};
use super::nodes::Nodes;
use super::regions::Region;
use super::storage_nodes::StorageNodes;
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::paging::Page;
use crate::services::{Call, Reply, reply};

/// Every cluster has so many PD nodes, of the one size there is.
const PD_NODES: i64 = 3;
/// Zones over which the nodes of a component are spread.
const ZONES: i64 = 3;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum InstanceState {
    Creating,
    Available,
    Deleting,
    Unavailable,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    name: String,
    cluster_id: String,
    instance_id: String,
    component_type: Component,
    state: InstanceState,
    v_cpu: i64,
    memory_size_gi: i64,
    availability_zone: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    storage_size_gi: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tidb_node_group_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tidb_node_group_display_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_default_tidb_node_group: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    raft_store_iops: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    storage_type: Option<&'a str>,
    node_spec_display_name: &'static str,
    node_spec_version: &'static str,
    node_spec_key: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    node_instances: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

/// Nodes of one kind, and what they belong to.
#[derive(Clone, Copy)]
struct Kind<'a> {
    spec: &'static NodeSpec,
    group: Option<&'a NodeGroup>,
    storage: Option<&'a StorageNodes>,
}

impl Kind<'_> {
    fn instance_id(self, index: i64) -> String {
        let component = self.spec.component.name().to_lowercase();
        match self.group {
            Some(group) if !group.is_default => format!("{}-{component}-{index}", group.display_name),
            _ => format!("{component}-{index}"),
        }
    }
}

/// The zone of a node, as the cloud provider writes it.
fn zone(region: &Region, index: i64) -> String {
    let (code, zone) = (region.code(), index % ZONES);
    let letter = ["a", "b", "c"].get(usize::try_from(zone).unwrap_or(0)).copied().unwrap_or("a");
    match region.provider() {
        "aws" => format!("{code}{letter}"),
        "gcp" => format!("{code}-{letter}"),
        _ => format!("{code}-{}", zone + 1),
    }
}

/// All nodes of a cluster, component by component.
fn instances(cluster: &Cluster, now: Moment) -> Vec<View<'_>> {
    let mut views = Vec::new();
    for group in cluster.groups(now) {
        for nodes in [Some(&group.nodes), group.tiproxy.as_ref()].into_iter().flatten() {
            let kind = Kind { spec: nodes.spec(), group: Some(group), storage: None };
            add(&mut views, cluster, kind, &states(nodes, now), now);
        }
    }
    for storage in [Some(&cluster.tikv), cluster.tiflash.as_ref()].into_iter().flatten() {
        let kind = Kind { spec: storage.nodes.spec(), group: None, storage: Some(storage) };
        add(&mut views, cluster, kind, &states(&storage.nodes, now), now);
    }
    let pd = Kind { spec: NodeSpec::default_of(Component::Pd), group: None, storage: None };
    let states: Vec<_> = (0..PD_NODES).map(|_| InstanceState::Available).collect();
    add(&mut views, cluster, pd, &states, now);
    views
}

/// The state of each of some nodes: those that serve come first, then those that come or go.
fn states(nodes: &Nodes, now: Moment) -> Vec<InstanceState> {
    let present = nodes.present(now);
    let of_state = |count: i64, state| (0..count).map(move |_| state);
    of_state(present.serving, InstanceState::Available)
        .chain(of_state(present.coming, InstanceState::Creating))
        .chain(of_state(present.going, InstanceState::Deleting))
        .collect()
}

fn add<'a>(
    views: &mut Vec<View<'a>>,
    cluster: &'a Cluster,
    kind: Kind<'a>,
    states: &[InstanceState],
    now: Moment,
) {
    let of_all = match cluster.state(now) {
        ClusterState::Creating => Some(InstanceState::Creating),
        ClusterState::Deleting => Some(InstanceState::Deleting),
        ClusterState::Pausing | ClusterState::Paused | ClusterState::Resuming | ClusterState::Inactive => {
            Some(InstanceState::Unavailable)
        }
        _ => None,
    };
    for (index, state) in (0..).zip(states) {
        let instance_id = kind.instance_id(index);
        let Kind { spec, group, storage } = kind;
        views.push(View {
            name: format!("clusters/{}/nodeInstances/{instance_id}", cluster.id()),
            cluster_id: cluster.id().to_string(),
            instance_id,
            component_type: spec.component,
            state: of_all.unwrap_or(*state),
            v_cpu: spec.v_cpu,
            memory_size_gi: spec.memory_gib,
            availability_zone: zone(cluster.region(), index),
            storage_size_gi: storage.map(StorageNodes::size_gib),
            tidb_node_group_id: group.map(|group| group.id.to_string()),
            tidb_node_group_display_name: group.map(|group| group.display_name.as_str()),
            is_default_tidb_node_group: group.map(|group| group.is_default),
            raft_store_iops: storage.and_then(StorageNodes::raft_store_iops),
            storage_type: storage.map(StorageNodes::storage_type),
            node_spec_display_name: spec.display_name,
            node_spec_version: VERSION,
            node_spec_key: spec.key,
        });
    }
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let id = &call.path[1];
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let found = instances(cluster, call.now).into_iter().find(|instance| instance.instance_id == *id);
    reply(&found.ok_or_else(|| Failure::not_found("node instance", id))?)
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let component = call.query.get("componentType");
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let instances = instances(cluster, call.now).into_iter();
    let instances = instances
        .filter(|instance| component.is_none_or(|component| component == instance.component_type.name()));
    let page = Page::by_token(instances.enumerate().collect(), call.query, false, |(index, _)| {
        format!("{index:06}")
    })?;
    let node_instances = page.items.into_iter().map(|(_, instance)| instance).collect();
    reply(&List { node_instances, next_page_token: page.next, total_size: page.total })
}
