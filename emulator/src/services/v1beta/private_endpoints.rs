//! Private endpoints of Dedicated clusters, and the service in the cloud provider's network behind them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::clusters::Cluster;
use super::number;
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::Life;
use crate::services::{Call, Reply, nothing, reply};

const SERVICE_CREATING: i64 = 60;
const PENDING: i64 = 60;
const DELETING: i64 = 30;
const PORT: u16 = 4000;
const WHAT: &str = "private endpoints";

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ServiceStatus {
    Creating,
    Active,
    Deleting,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum EndpointStatus {
    Pending,
    Active,
    Deleting,
    Failed,
    /// Gone: the service does not find it any more.
    Gone,
}

/// What a cluster has of both.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Endpoints {
    service: Option<Life<ServiceStatus>>,
    pub(crate) endpoints: BTreeMap<u64, Endpoint>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(clippy::struct_field_names, reason = "the service calls it `endpoint_name`")]
pub(crate) struct Endpoint {
    endpoint_name: String,
    pub(crate) message: String,
    pub(crate) life: Life<EndpointStatus>,
}

#[derive(Serialize)]
struct ServiceView<'a> {
    cloud_provider: &'a str,
    name: String,
    status: ServiceStatus,
    dns_name: String,
    port: u16,
    az_ids: Vec<String>,
}

#[derive(Serialize)]
struct View<'a> {
    id: String,
    cloud_provider: &'a str,
    cluster_id: String,
    cluster_name: &'a str,
    region_name: &'a str,
    endpoint_name: &'a str,
    status: EndpointStatus,
    message: &'a str,
    service_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    service_status: Option<ServiceStatus>,
}

impl Endpoint {
    fn exists(&self, now: Moment) -> bool {
        self.life.state(now) != EndpointStatus::Gone
    }
}

fn service_name(cluster: &Cluster) -> String {
    let Cluster { id, region, cloud_provider, .. } = cluster;
    if cloud_provider == "AWS" {
        format!("com.amazonaws.vpce.{region}.vpce-svc-{:017x}", id & 0xffff_ffff_ffff)
    } else {
        format!("projects/tidbcloud-emulator/regions/{region}/serviceAttachments/tidb-{id}")
    }
}

fn view_service(cluster: &Cluster, now: Moment) -> Option<ServiceView<'_>> {
    let life = cluster.endpoints.service.as_ref()?;
    let Cluster { id, region, cloud_provider, .. } = cluster;
    let zones = if cloud_provider == "AWS" {
        vec![format!("{region}-az1"), format!("{region}-az2")]
    } else {
        Vec::new()
    };
    Some(ServiceView {
        cloud_provider,
        name: service_name(cluster),
        status: life.state(now),
        dns_name: format!("privatelink-tidb.{id}.clusters.tidb-cloud.com"),
        port: PORT,
        az_ids: zones,
    })
}

fn view<'a>(cluster: &'a Cluster, id: u64, endpoint: &'a Endpoint, now: Moment) -> View<'a> {
    View {
        id: id.to_string(),
        cloud_provider: &cluster.cloud_provider,
        cluster_id: cluster.id.to_string(),
        cluster_name: &cluster.name,
        region_name: &cluster.region,
        endpoint_name: &endpoint.endpoint_name,
        status: endpoint.life.state(now),
        message: &endpoint.message,
        service_name: service_name(cluster),
        service_status: cluster.endpoints.service.as_ref().map(|service| service.state(now)),
    }
}

fn views(cluster: &Cluster, now: Moment) -> impl Iterator<Item = View<'_>> {
    let endpoints = cluster.endpoints.endpoints.iter().filter(move |(_, endpoint)| endpoint.exists(now));
    endpoints.map(move |(id, endpoint)| view(cluster, *id, endpoint, now))
}

pub(crate) fn create_service(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = state.v1beta.cluster(call)?;
    cluster.require_dedicated(WHAT)?;
    cluster.require_available(call.now)?;
    if cluster.endpoints.service.is_some() {
        return Err(Failure::wrong_state(format!(
            "cluster {} has a private endpoint service already",
            cluster.id
        )));
    }
    let then = [(SERVICE_CREATING, ServiceStatus::Active)];
    cluster.endpoints.service = Some(Life::plan(call.now, ServiceStatus::Creating, &then));
    reply(&json!({ "private_endpoint_service": view_service(cluster, call.now) }))
}

pub(crate) fn get_service(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = state.v1beta.cluster(call)?;
    cluster.require_dedicated(WHAT)?;
    match view_service(cluster, call.now) {
        Some(service) => reply(&json!({ "private_endpoint_service": service })),
        None => Err(Failure::not_found("private endpoint service of cluster", &call.path[1])),
    }
}

/// Refuses a name that is none of the cloud provider's for an endpoint.
pub(super) fn require_form(name: &str, cloud_provider: &str) -> Result<(), Failure> {
    let form = if cloud_provider == "AWS" { "vpce-" } else { "projects/" };
    if name.starts_with(form) {
        return Ok(());
    }
    Err(Failure::invalid("endpoint_name", format!("must begin with {form}")))
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let name = call.body.value["endpoint_name"].as_str().unwrap_or_default();
    let mut state = call.state();
    let cluster = state.v1beta.cluster(call)?;
    cluster.require_dedicated(WHAT)?;
    require_form(name, &cluster.cloud_provider)?;
    let service = cluster.endpoints.service.as_ref().map(|service| service.state(call.now));
    if service != Some(ServiceStatus::Active) {
        return Err(Failure::wrong_state(format!(
            "cluster {} has no active private endpoint service",
            cluster.id
        )));
    }
    let id = call.world.ids.number();
    let life = Life::plan(call.now, EndpointStatus::Pending, &[(PENDING, EndpointStatus::Active)]);
    let endpoint = Endpoint { endpoint_name: name.to_owned(), message: String::new(), life };
    let answer = reply(&json!({ "private_endpoint": view(cluster, id, &endpoint, call.now) }));
    cluster.endpoints.endpoints.insert(id, endpoint);
    answer
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = state.v1beta.cluster(call)?;
    reply(&json!({ "endpoints": views(cluster, call.now).collect::<Vec<_>>() }))
}

pub(crate) fn list_for_project(call: &Call<'_>) -> Reply {
    let state = call.state();
    let project_id = state.v1beta.project_id(call)?;
    let clusters = state.v1beta.clusters.values();
    let clusters = clusters.filter(|cluster| cluster.project_id == project_id && cluster.exists(call.now));
    let endpoints: Vec<View<'_>> = clusters.flat_map(|cluster| views(cluster, call.now)).collect();
    reply(&json!({ "endpoints": endpoints }))
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = state.v1beta.cluster(call)?;
    cluster.require_dedicated(WHAT)?;
    let found =
        cluster.endpoints.endpoints.get_mut(&number(call, 2)).filter(|endpoint| endpoint.exists(call.now));
    let endpoint = found.ok_or_else(|| Failure::not_found("private endpoint", &call.path[2]))?;
    if endpoint.life.state(call.now) != EndpointStatus::Deleting {
        endpoint.life.replan(call.now, EndpointStatus::Deleting, &[(DELETING, EndpointStatus::Gone)]);
    }
    nothing()
}
