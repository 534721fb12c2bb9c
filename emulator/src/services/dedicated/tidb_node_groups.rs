//! What is done to groups of TiDB nodes: added, renamed, resized and deleted, apart from the cluster's own
//! settings.

use serde::Serialize;
use serde_json::Value;

use super::clusters::{self, Cluster};
use super::node_groups::{self, NodeGroup};
use super::{node_quota, validates_only};
use crate::envelope::Failure;
use crate::paging::Page;
use crate::services::{Call, Reply, nothing, reply};

/// Groups that a cluster can have.
const MOST: usize = 5;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    tidb_node_groups: Vec<node_groups::View<'a>>,
    next_page_token: String,
    total_size: usize,
}

/// Refuses a name that is empty, or that another group of the cluster has.
fn check_name(cluster: &Cluster, group: &NodeGroup) -> Result<(), Failure> {
    let name = group.display_name.trim();
    if name.is_empty() {
        return Err(Failure::invalid("displayName", "must not be empty"));
    }
    if cluster.node_groups.values().any(|other| other.id != group.id && other.display_name == name) {
        return Err(Failure::invalid("displayName", format!("another group is called {name} already")));
    }
    Ok(())
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let mut cluster = clusters::find(call, &mut state)?.clone();
    cluster.require_active(call.now)?;
    cluster.forget_deleted_groups(call.now);
    if cluster.node_groups.len() >= MOST {
        return Err(Failure::wrong_state(format!("cluster {} has {MOST} groups already", cluster.id())));
    }
    let spec_key = cluster.default_group().nodes.spec().key;
    let mut group = NodeGroup::of_setting(call, body, Some(spec_key), "tidbNodeGroup")?;
    if !body["displayName"].is_string() {
        group.display_name = format!("NodeGroup{}", cluster.node_groups.len());
    }
    check_name(&cluster, &group)?;
    group.begin(Cluster::change_span(call.now));
    let id = group.id;
    cluster.node_groups.insert(id, group);
    cluster.begin_change(call.now);
    node_quota::check(&state, &cluster, call.now)?;
    let view = cluster.node_groups[&id].view(&cluster, call.now);
    if validates_only(call) {
        return reply(&view.unmade());
    }
    let answer = reply(&view);
    clusters::put(call, &mut state, cluster);
    answer
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let id = node_groups::find(call, cluster)?.id;
    reply(&cluster.node_groups[&id].view(cluster, call.now))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = &*clusters::find(call, &mut state)?;
    let groups = cluster.groups(call.now);
    let page = Page::by_token(groups.collect(), call.query, false, |group: &&NodeGroup| {
        format!("{:020}", group.id)
    })?;
    let tidb_node_groups = page.items.iter().map(|group| group.view(cluster, call.now)).collect();
    reply(&List { tidb_node_groups, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let mut cluster = clusters::find(call, &mut state)?.clone();
    let mut group = node_groups::find(call, &mut cluster)?.clone();
    if let Some(name) = body.get("displayName").and_then(Value::as_str) {
        name.clone_into(&mut group.display_name);
        check_name(&cluster, &group)?;
    }
    let id = group.id;
    if body.get("nodeCount").is_some() || body.get("tiproxySetting").is_some() {
        cluster.require_active(call.now)?;
        group.change(body, None, "tidbNodeGroup", Cluster::change_span(call.now))?;
        if group.is_changing(call.now) {
            cluster.begin_change(call.now);
        }
    }
    cluster.node_groups.insert(id, group);
    node_quota::check(&state, &cluster, call.now)?;
    let answer = reply(&cluster.node_groups[&id].view(&cluster, call.now));
    if !validates_only(call) {
        clusters::put(call, &mut state, cluster);
    }
    answer
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let mut cluster = clusters::find(call, &mut state)?.clone();
    let group = node_groups::find(call, &mut cluster)?;
    if group.is_default {
        return Err(Failure::wrong_state(format!("group {} is the default one of its cluster", group.id)));
    }
    if group.is_leaving() {
        return nothing();
    }
    group.leave(Cluster::change_span(call.now));
    cluster.require_active(call.now)?;
    cluster.begin_change(call.now);
    if !validates_only(call) {
        clusters::put(call, &mut state, cluster);
    }
    nothing()
}
