//! How many nodes an organization may have, over all its clusters.

use serde_json::json;

use super::clusters::Cluster;
use super::node_specs::Component;
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::services::{Call, Reply, State, reply};

const QUOTAS: [(Component, i64); 3] =
    [(Component::Tidb, 200), (Component::Tikv, 200), (Component::Tiflash, 50)];

/// Refuses a cluster that has, or would have, more nodes than are left beside all others.
pub(crate) fn check(state: &State, cluster: &Cluster, now: Moment) -> Result<(), Failure> {
    for (component, quota) in QUOTAS {
        let others = state.dedicated.clusters.values();
        let others = others.filter(|other| other.id() != cluster.id() && other.exists(now));
        let used: i64 = others.map(|other| other.node_count(component)).sum();
        let wanted = cluster.node_count(component);
        if used + wanted > quota {
            return Err(Failure::bad_request(format!(
                "the quota of {quota} {} nodes has {} left, which is too few for {wanted}",
                component.name(),
                (quota - used).max(0)
            )));
        }
    }
    Ok(())
}

pub(crate) fn show(_call: &Call<'_>) -> Reply {
    let quotas = QUOTAS.map(|(component, quota)| json!({ "componentType": component, "quota": quota }));
    reply(&json!({ "componentQuotas": quotas }))
}
