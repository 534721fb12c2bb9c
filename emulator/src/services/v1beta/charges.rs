//! What a cluster costs, in prices of the emulator's own: near those of the service, and easy to work with.

use super::clusters::Cluster;
use super::components::{Nodes, cores_and_memory};
use crate::ledger::{Charge, Price, Product};

/// For each core of a node, and for each GiB of its storage.
struct Rate {
    component: &'static str,
    core: Price,
    gib: Price,
}

const TIDB: Rate = rate("TiDB", 96_000, 0);
const TIKV: Rate = rate("TiKV", 120_000, 200);
const TIFLASH: Rate = rate("TiFlash", 180_000, 200);

const fn rate(component: &'static str, core: u64, gib: u64) -> Rate {
    Rate { component, core: Price::micro_dollars_an_hour(core), gib: Price::micro_dollars_an_hour(gib) }
}

/// Everything that a cluster is charged for. While it is paused, that is its storage alone; a Developer cluster
/// is free.
pub(super) fn of(cluster: &Cluster, project_name: &str, paused: bool) -> Vec<Charge> {
    let charge = |product, category: &str, component: &str, price| Charge {
        product,
        category: category.to_owned(),
        component: component.to_owned(),
        project_id: cluster.project_id,
        project_name: project_name.to_owned(),
        cluster_id: cluster.id.to_string(),
        cluster_name: cluster.name.clone(),
        provider: cluster.cloud_provider.clone(),
        region: cluster.region.clone(),
        price,
    };
    let Some(components) = &cluster.components else {
        let free = Price::micro_dollars_an_hour(0);
        return vec![charge(Product::Starter, "Compute", "Request Units", free)];
    };
    let mut charges = Vec::new();
    let parts = [(&TIDB, Some(&components.tidb)), (&TIKV, Some(&components.tikv))];
    for (rate, nodes) in parts.into_iter().chain([(&TIFLASH, components.tiflash.as_ref())]) {
        let Some(Nodes { node_size, storage_size_gib, node_quantity }) = nodes else { continue };
        let count = u64::try_from(*node_quantity).unwrap_or(0);
        if !paused {
            let cores = u64::from(cores_and_memory(node_size).0);
            let price = rate.core.times(cores * count);
            charges.push(charge(Product::Dedicated, "Node Compute", rate.component, price));
        }
        if let Some(size) = storage_size_gib {
            let price = rate.gib.times(u64::try_from(*size).unwrap_or(0) * count);
            charges.push(charge(Product::Dedicated, "Node Storage", rate.component, price));
        }
    }
    charges
}
