//! Private endpoints that were accepted for a group of TiDB nodes.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::clusters::{self, Cluster};
use super::node_groups::{self, NodeGroup};
use super::private_links::{self, PrivateLinkState};
use super::project;
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::Life;
use crate::paging::Page;
use crate::services::{Call, Reply, nothing, reply};

const PENDING: i64 = 60;
const DELETING: i64 = 30;
/// Stands for all clusters, or for all groups.
const ALL: &str = "-";

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum EndpointState {
    Pending,
    Active,
    Deleting,
    Failed,
    Discovered,
    /// Gone: the service does not find it any more.
    Gone,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Connection {
    id: u64,
    endpoint_id: String,
    private_ip_address: Option<String>,
    /// Tells its host from those of others, where each endpoint has its own.
    host_label: String,
    /// Why it failed, when it has.
    pub(crate) message: String,
    pub(crate) life: Life<EndpointState>,
}

impl Connection {
    pub(crate) fn exists(&self, now: Moment) -> bool {
        self.life.state(now) != EndpointState::Gone
    }

    pub(crate) fn host(&self, group: &NodeGroup, cluster: &Cluster) -> String {
        let name = private_links::dns_name(group, cluster);
        match cluster.region().provider() {
            "aws" => name,
            _ => format!("{}.{name}", self.host_label),
        }
    }

    fn view(&self, group: &NodeGroup, cluster: &Cluster, now: Moment) -> Value {
        let region = cluster.region();
        let state = self.life.state(now);
        let mut view = json!({
            "name": format!("tidbNodeGroups/{}/privateEndpointConnections/{}", group.id, self.id),
            "tidbNodeGroupId": group.id.to_string(),
            "privateEndpointConnectionId": self.id.to_string(),
            "clusterId": cluster.id().to_string(),
            "clusterDisplayName": cluster.display_name(),
            "labels": { "tidb.cloud/project": cluster.project_id().to_string() },
            "endpointId": self.endpoint_id,
            "endpointState": state,
            "message": if state == EndpointState::Failed { &self.message } else { "" },
            "regionId": region.id,
            "regionDisplayName": region.display_name,
            "cloudProvider": region.provider(),
            "privateLinkServiceName": private_links::service_name(group, cluster),
            "privateLinkServiceState": private_links::state(group, cluster, now),
            "tidbNodeGroupDisplayName": group.display_name,
            "host": self.host(group, cluster),
            "port": cluster.port(),
        });
        if let Some(address) = &self.private_ip_address {
            view["privateIpAddress"] = address.as_str().into();
        }
        if region.provider() == "gcp" {
            view["accountId"] = format!("project-{}", self.host_label).into();
        }
        view
    }
}

/// The group of the path, and its cluster.
fn find<'c>(call: &Call<'_>, cluster: &'c mut Cluster) -> Result<&'c mut Connection, Failure> {
    let id = &call.path[2];
    let group = node_groups::find(call, cluster)?;
    let found = id.parse().ok().and_then(|id: u64| group.connections.get_mut(&id));
    let found = found.filter(|connection| connection.exists(call.now));
    found.ok_or_else(|| Failure::not_found("private endpoint connection", id))
}

/// Endpoint ids have a form of their own with each provider.
fn check_endpoint(provider: &str, body: &Value) -> Result<(), Failure> {
    let id = body["endpointId"].as_str().unwrap_or_default();
    let problem = match provider {
        "aws" if !id.starts_with("vpce-") => Some("must begin with vpce- on AWS"),
        "azure" if !id.starts_with("/subscriptions/") => Some("must be a resource id on Azure"),
        _ if id.is_empty() => Some("must not be empty"),
        _ => None,
    };
    if let Some(problem) = problem {
        return Err(Failure::invalid("endpointId", problem));
    }
    match body["privateIpAddress"].as_str() {
        Some(_) if provider != "azure" => Err(Failure::invalid("privateIpAddress", "is for Azure only")),
        Some(address) if address.parse::<std::net::IpAddr>().is_err() => {
            Err(Failure::invalid("privateIpAddress", "must be an IP address"))
        }
        _ => Ok(()),
    }
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let group_id = node_groups::find(call, cluster)?.id;
    let group = &cluster.node_groups[&group_id];
    check_endpoint(cluster.region().provider(), body)?;
    if private_links::state(group, cluster, call.now) != PrivateLinkState::Active {
        return Err(Failure::wrong_state(format!(
            "the private link service of group {group_id} is not ACTIVE"
        )));
    }
    let endpoint_id = body["endpointId"].as_str().unwrap_or_default();
    let mut others = group.connections.values().filter(|connection| connection.exists(call.now));
    if others.any(|other| other.endpoint_id == endpoint_id) {
        return Err(Failure::invalid("endpointId", format!("{endpoint_id} is connected already")));
    }
    let connection = Connection {
        id: call.world.ids.number(),
        endpoint_id: endpoint_id.to_owned(),
        private_ip_address: body["privateIpAddress"].as_str().map(str::to_owned),
        host_label: crate::ids::random_text(10),
        message: String::new(),
        life: Life::plan(call.now, EndpointState::Pending, &[(PENDING, EndpointState::Active)]),
    };
    let mut view = connection.view(group, cluster, call.now);
    if call.query.get("validateOnly") == Some("true") {
        for name in ["name", "privateEndpointConnectionId"] {
            view.as_object_mut().and_then(|fields| fields.remove(name));
        }
        return reply(&view);
    }
    node_groups::find(call, cluster)?.connections.insert(connection.id, connection);
    reply(&view)
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let group_id = node_groups::find(call, cluster)?.id;
    let connection = find(call, cluster)?.clone();
    reply(&connection.view(&cluster.node_groups[&group_id], cluster, call.now))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let (cluster_id, group_id) = (call.path[0].as_str(), call.path[1].as_str());
    let mut state = call.state();
    let wanted_project = call.query.get("projectId");
    if wanted_project.is_some() && (cluster_id, group_id) != (ALL, ALL) {
        return Err(Failure::invalid("projectId", "is for all clusters and all groups, - and -"));
    }
    let project_id = wanted_project.map(|id| project(call, &state, Some(id))).transpose()?;
    if cluster_id != ALL {
        let cluster = clusters::find(call, &mut state)?;
        if group_id != ALL {
            node_groups::find(call, cluster)?;
        }
    }
    let provider = call.query.get("cloudProvider");
    let clusters = state.dedicated.clusters.values().filter(|cluster| {
        cluster.exists(call.now)
            && call.may_see(cluster.project_id())
            && (cluster_id == ALL || cluster_id == cluster.id().to_string())
            && project_id.is_none_or(|id| id == cluster.project_id())
            && provider.is_none_or(|provider| provider == cluster.region().provider())
    });
    let groups = clusters.flat_map(|cluster| cluster.node_groups.values().map(move |group| (cluster, group)));
    let groups = groups.filter(|(_, group)| group_id == ALL || group_id == group.id.to_string());
    let found = groups.flat_map(|(cluster, group)| {
        let connections = group.connections.values().filter(|connection| connection.exists(call.now));
        connections.map(move |connection| (cluster, group, connection))
    });
    let page = Page::by_token(found.collect(), call.query, false, |(_, _, connection)| {
        format!("{:020}", connection.id)
    })?;
    let views: Vec<Value> = page
        .items
        .iter()
        .map(|(cluster, group, connection)| connection.view(group, cluster, call.now))
        .collect();
    reply(&json!({
        "privateEndpointConnections": views,
        "nextPageToken": page.next,
        "totalSize": page.total,
    }))
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let connection = find(call, cluster)?;
    if connection.life.state(call.now) != EndpointState::Deleting {
        connection.life.replan(call.now, EndpointState::Deleting, &[(DELETING, EndpointState::Gone)]);
    }
    nothing()
}
