//! Access points of Dedicated clusters: ways in, each with a public endpoint, one for peered networks, and a
//! private link service.

use std::collections::BTreeMap;
use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::clusters::Cluster;
use super::private_link_endpoints::PrivateLinkEndpoint;
use super::{Created, List, State, number};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::Life;
use crate::services::{Call, Reply, nothing, reply};

const CREATING: i64 = 60;
const DELETING: i64 = 30;
const PORT: u16 = 4000;
const WHAT: &str = "access points";

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ServiceStatus {
    Creating,
    Active,
    Deleting,
    /// Gone: the service does not find it any more.
    Gone,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct AccessPoint {
    display_name: String,
    /// In CIDR notation.
    allowed: Vec<String>,
    /// Of its private link service, the one part that takes its time.
    pub(crate) life: Life<ServiceStatus>,
    pub(crate) endpoints: BTreeMap<u64, PrivateLinkEndpoint>,
}

#[derive(Serialize)]
struct View<'a> {
    id: String,
    project_id: String,
    cluster_id: String,
    display_name: &'a str,
    tidb_node_quantity: i64,
    public_endpoint: PublicEndpoint<'a>,
    vpc_peering_endpoint: VpcPeeringEndpoint,
    private_endpoint: PrivateEndpoint,
}

#[derive(Serialize)]
struct PublicEndpoint<'a> {
    host: String,
    port: u16,
    ip_allowlist: Vec<IpRange<'a>>,
}

#[derive(Serialize)]
struct IpRange<'a> {
    cidr: &'a str,
}

#[derive(Serialize)]
struct VpcPeeringEndpoint {
    host: String,
    port: u16,
}

#[derive(Serialize)]
struct PrivateEndpoint {
    private_link_service: PrivateLinkService,
    host: String,
    port: u16,
    az_ids: Vec<String>,
}

#[derive(Serialize)]
struct PrivateLinkService {
    service_name: String,
    status: ServiceStatus,
}

impl AccessPoint {
    fn exists(&self, now: Moment) -> bool {
        self.life.state(now) != ServiceStatus::Gone
    }

    fn view<'a>(&'a self, cluster: &Cluster, id: u64, now: Moment) -> View<'a> {
        let Cluster { id: cluster_id, region, cloud_provider, .. } = cluster;
        let is_aws = cloud_provider == "AWS";
        let host = |prefix: &str| {
            let provider = cloud_provider.to_lowercase();
            format!("{prefix}tidb.{id}.{cluster_id}.{region}.shared.{provider}.tidbcloud.com")
        };
        View {
            id: id.to_string(),
            project_id: cluster.project_id.to_string(),
            cluster_id: cluster_id.to_string(),
            display_name: &self.display_name,
            // Each of them leads to all nodes of the cluster.
            tidb_node_quantity: cluster.tidb_nodes(),
            public_endpoint: PublicEndpoint {
                host: host(""),
                port: PORT,
                ip_allowlist: self.allowed.iter().map(|cidr| IpRange { cidr }).collect(),
            },
            vpc_peering_endpoint: VpcPeeringEndpoint { host: host("private-"), port: PORT },
            private_endpoint: PrivateEndpoint {
                private_link_service: PrivateLinkService {
                    service_name: if is_aws {
                        format!("com.amazonaws.vpce.{region}.vpce-svc-{:017x}", id & 0xffff_ffff_ffff)
                    } else {
                        format!("projects/tidbcloud-emulator/regions/{region}/serviceAttachments/access-{id}")
                    },
                    status: self.life.state(now),
                },
                host: format!("privatelink-tidb.{id}.clusters.tidb-cloud.com"),
                port: PORT,
                az_ids: if is_aws {
                    vec![format!("{region}-az1"), format!("{region}-az2")]
                } else {
                    Vec::new()
                },
            },
        }
    }

    /// Takes over the fields that a body gives.
    fn set(&mut self, wanted: &Value) -> Result<(), Failure> {
        if let Some(name) = wanted["display_name"].as_str() {
            name.clone_into(&mut self.display_name);
        }
        if let Some(ranges) = wanted["public_endpoint"]["ip_allowlist"].as_array() {
            let read = |(index, range): (usize, &Value)| {
                let cidr = range["cidr"].as_str().unwrap_or_default();
                let field = format!("public_endpoint.ip_allowlist.{index}.cidr");
                let problem = || Failure::invalid(field, "must be a range in CIDR notation");
                if is_cidr(cidr) { Ok(cidr.to_owned()) } else { Err(problem()) }
            };
            self.allowed = ranges.iter().enumerate().map(read).collect::<Result<_, _>>()?;
        }
        Ok(())
    }
}

fn is_cidr(text: &str) -> bool {
    let parsed = text
        .split_once('/')
        .and_then(|(address, length)| Some((address.parse::<IpAddr>().ok()?, length.parse::<u8>().ok()?)));
    parsed.is_some_and(|(address, length)| length <= if address.is_ipv4() { 32 } else { 128 })
}

/// The cluster of the path, for what only Dedicated ones have.
fn cluster<'s>(call: &Call<'_>, state: &'s mut State) -> Result<&'s mut Cluster, Failure> {
    let cluster = state.cluster(call)?;
    cluster.require_dedicated(WHAT)?;
    Ok(cluster)
}

/// The access point that the third path parameter names, and the cloud provider it is on.
pub(super) fn find<'s>(
    call: &Call<'_>,
    state: &'s mut State,
) -> Result<(&'s mut AccessPoint, &'s str), Failure> {
    let Cluster { access_points, cloud_provider, .. } = cluster(call, state)?;
    let found = access_points.get_mut(&number(call, 2)).filter(|point| point.exists(call.now));
    let point = found.ok_or_else(|| Failure::not_found("access point", &call.path[2]))?;
    Ok((point, cloud_provider))
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = cluster(call, &mut state.v1beta)?;
    cluster.require_available(call.now)?;
    let life = Life::plan(call.now, ServiceStatus::Creating, &[(CREATING, ServiceStatus::Active)]);
    let mut point =
        AccessPoint { display_name: String::new(), allowed: Vec::new(), life, endpoints: BTreeMap::new() };
    point.set(&call.body.value)?;
    let id = call.world.ids.number();
    cluster.access_points.insert(id, point);
    reply(&Created { id: id.to_string() })
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = &*cluster(call, &mut state.v1beta)?;
    let points = cluster.access_points.iter().filter(|(_, point)| point.exists(call.now));
    let items: Vec<View<'_>> = points.map(|(id, point)| point.view(cluster, *id, call.now)).collect();
    reply(&List { total: items.len(), items })
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    find(call, &mut state.v1beta)?;
    let cluster = cluster(call, &mut state.v1beta)?;
    let id = number(call, 2);
    let point = cluster.access_points.get(&id);
    reply(&point.map(|point| point.view(cluster, id, call.now)))
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    find(call, &mut state.v1beta)?.0.set(&call.body.value)?;
    nothing()
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let (point, _) = find(call, &mut state.v1beta)?;
    if point.life.state(call.now) != ServiceStatus::Deleting {
        point.life.replan(call.now, ServiceStatus::Deleting, &[(DELETING, ServiceStatus::Gone)]);
        for endpoint in point.endpoints.values_mut() {
            endpoint.delete(call.now);
        }
    }
    nothing()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_in_cidr_notation() {
        assert!(is_cidr("0.0.0.0/0") && is_cidr("203.0.113.0/24") && is_cidr("2001:db8::/32"));
        for wrong in ["", "203.0.113.0", "203.0.113.0/33", "203.0.113/24", "2001:db8::/129", "0.0.0.0/-1"] {
            assert!(!is_cidr(wrong), "{wrong}");
        }
    }
}
