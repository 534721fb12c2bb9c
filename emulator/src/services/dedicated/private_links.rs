//! The service of the cloud provider behind a group of TiDB nodes, to which private endpoints connect.
//!
//! Every group has one from the beginning; it needs some time until endpoints can be connected.

use serde::Serialize;

use super::clusters::{self, Cluster, ClusterState};
use super::node_groups::{self, NodeGroup};
use crate::clock::Moment;
use crate::services::{Call, Reply, reply};

/// From when the group was made.
const CREATING: i64 = 60;

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum PrivateLinkState {
    Creating,
    Active,
    Deleting,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View {
    name: String,
    tidb_node_group_id: String,
    service_name: String,
    service_dns_name: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    available_zones: Vec<String>,
    state: PrivateLinkState,
    region_id: &'static str,
    region_display_name: &'static str,
    cloud_provider: &'static str,
}

pub(crate) fn state(group: &NodeGroup, cluster: &Cluster, now: Moment) -> PrivateLinkState {
    match cluster.state(now) {
        ClusterState::Creating => PrivateLinkState::Creating,
        ClusterState::Deleting => PrivateLinkState::Deleting,
        _ if now < group.created.plus_seconds(CREATING) => PrivateLinkState::Creating,
        _ => PrivateLinkState::Active,
    }
}

/// What the provider calls it.
pub(crate) fn service_name(group: &NodeGroup, cluster: &Cluster) -> String {
    let (code, label) = (cluster.region().code(), &group.host_label);
    match cluster.region().provider() {
        "aws" => format!("com.amazonaws.vpce.{code}.vpce-svc-{label}"),
        "gcp" => format!("projects/tidb-cloud/regions/{code}/serviceAttachments/tidb-{label}"),
        _ => format!(
            "/subscriptions/tidb-cloud/resourceGroups/{code}/providers/Microsoft.Network/privateLinkServices/tidb-{label}"
        ),
    }
}

/// On AWS the host of all endpoints, elsewhere the zone in which each has its own.
pub(crate) fn dns_name(group: &NodeGroup, cluster: &Cluster) -> String {
    let zone = format!("{}.clusters.tidb-cloud.com", group.host_label);
    if cluster.region().provider() == "aws" { format!("privatelink-{}.{zone}", group.id) } else { zone }
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut everything = call.state();
    let cluster = clusters::find(call, &mut everything)?;
    let group_id = node_groups::find(call, cluster)?.id;
    let group = &cluster.node_groups[&group_id];
    let region = cluster.region();
    let zones: &[&str] = if region.provider() == "aws" { &["az1", "az2", "az4"] } else { &[] };
    reply(&View {
        name: format!("tidbNodeGroups/{}/privateLinkService", group.id),
        tidb_node_group_id: group.id.to_string(),
        service_name: service_name(group, cluster),
        service_dns_name: dns_name(group, cluster),
        available_zones: zones.iter().map(|zone| format!("{}-{zone}", short(region.code()))).collect(),
        state: state(group, cluster, call.now),
        region_id: region.id,
        region_display_name: region.display_name,
        cloud_provider: region.provider(),
    })
}

/// How AWS shortens a region's code in the ids of its zones: `usw2` for `us-west-2`.
fn short(code: &str) -> String {
    let mut parts = code.split('-');
    let area = parts.next().unwrap_or_default();
    let direction = parts.next().unwrap_or_default();
    // `southeast` becomes `se`, `west` becomes `w`.
    let letters = ["north", "south", "east", "west", "central"].into_iter();
    let direction: String = letters
        .filter(|letters| direction.contains(letters))
        .filter_map(|letters| letters.chars().next())
        .collect();
    format!("{area}{direction}{}", parts.next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn codes_are_shortened_as_in_zone_ids() {
        assert_eq!(short("us-west-2"), "usw2");
        assert_eq!(short("ap-southeast-1"), "apse1");
        assert_eq!(short("eu-central-1"), "euc1");
    }
}
