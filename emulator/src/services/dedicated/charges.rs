//! What a cluster costs, in prices of the emulator's own: near those of the service, and easy to work with.

use super::clusters::{Cluster, ClusterState};
use super::nodes::Nodes;
use crate::clock::Moment;
use crate::ledger::{Charge, Price, Product};
use crate::services::State;

/// For each core of a node.
const TIDB_CORE: Price = Price::micro_dollars_an_hour(96_000);
const TIKV_CORE: Price = Price::micro_dollars_an_hour(120_000);
const TIFLASH_CORE: Price = Price::micro_dollars_an_hour(180_000);
const TIPROXY_CORE: Price = Price::micro_dollars_an_hour(48_000);
/// For each replication capacity unit of a changefeed.
const REPLICATION_UNIT: Price = Price::micro_dollars_an_hour(122_400);
/// For each GiB of a node's storage.
const STORED_GIB: Price = Price::micro_dollars_an_hour(200);

/// Charges what a cluster costs from now on, and for one that is paused, from when it resumes by itself.
pub(crate) fn settle(state: &mut State, cluster_id: u64, now: Moment) {
    let Some(cluster) = state.dedicated.clusters.get(&cluster_id) else { return };
    let project_name = state.project_name(cluster.project_id());
    let at = |moment| {
        let changefeeds = state.dedicated.changefeeds.values();
        let changefeeds = changefeeds.filter(|changefeed| changefeed.cluster_id() == cluster_id);
        let units: Vec<u64> = changefeeds.map(|changefeed| changefeed.charged_units(moment)).collect();
        of(cluster, &units, &project_name, moment)
    };
    let charges = at(now);
    let mut later: Vec<(Charge, Moment)> = Vec::new();
    if let Some(resumption) = cluster.resumes_by_itself(now) {
        let added = at(resumption).into_iter().filter(|charge| !charges.contains(charge));
        later.extend(added.map(|charge| (charge, resumption)));
    }
    let ledger = &mut state.ledger;
    if let Some(cluster) = state.dedicated.clusters.get_mut(&cluster_id) {
        // What was expected ends before it begins: replacing would take it for what goes on.
        cluster.expected_charges.drain(..).for_each(|entry| ledger.close(entry, now));
        ledger.replace(&cluster_id.to_string(), charges, now);
        let opened = later.into_iter().map(|(charge, from)| ledger.open(charge, from));
        cluster.expected_charges.extend(opened);
    }
}

/// Everything that a cluster is charged for: while it is paused, that is its storage alone. `units` has those of
/// each of its changefeeds.
fn of(cluster: &Cluster, units: &[u64], project_name: &str, now: Moment) -> Vec<Charge> {
    let region = cluster.region();
    let charge = |category: &str, component: &str, price| Charge {
        product: Product::Dedicated,
        category: category.to_owned(),
        component: component.to_owned(),
        project_id: cluster.project_id(),
        project_name: project_name.to_owned(),
        cluster_id: cluster.id().to_string(),
        cluster_name: cluster.display_name().to_owned(),
        provider: region.provider().to_uppercase(),
        region: region.code().to_owned(),
        price,
    };
    let count = |number: i64| u64::try_from(number).unwrap_or(0);
    let cores = |price: Price, nodes: &Nodes| price.times(count(nodes.spec().v_cpu * nodes.count()));
    let mut charges = Vec::new();
    if !matches!(cluster.state(now), ClusterState::Pausing | ClusterState::Paused) {
        for group in cluster.node_groups.values().filter(|group| !group.is_leaving()) {
            charges.push(charge("Node Compute", "TiDB", cores(TIDB_CORE, &group.nodes)));
            if let Some(tiproxy) = &group.tiproxy {
                charges.push(charge("Node Compute", "TiProxy", cores(TIPROXY_CORE, tiproxy)));
            }
        }
        charges.push(charge("Node Compute", "TiKV", cores(TIKV_CORE, &cluster.tikv.nodes)));
        if let Some(tiflash) = &cluster.tiflash {
            charges.push(charge("Node Compute", "TiFlash", cores(TIFLASH_CORE, &tiflash.nodes)));
        }
        for units in units.iter().filter(|units| **units > 0) {
            charges.push(charge("Data Replication", "Changefeed", REPLICATION_UNIT.times(*units)));
        }
    }
    for (component, nodes) in [("TiKV", Some(&cluster.tikv)), ("TiFlash", cluster.tiflash.as_ref())] {
        if let Some(stored) = nodes {
            let price = STORED_GIB.times(count(stored.size_gib() * stored.nodes.count()));
            charges.push(charge("Node Storage", component, price));
        }
    }
    charges
}
