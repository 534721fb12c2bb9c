//! Groups of TiDB nodes: how a cluster is connected to.
//!
//! A cluster is created with one, its default group. Everything that has to do with connecting (endpoints,
//! private links, access lists) belongs to a group.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::clusters::{Cluster, ClusterState};
use super::node_specs::{Component, VERSION};
use super::nodes::{self, Nodes, Progress};
use super::private_endpoint_connections::Connection;
use super::private_links::{self, PrivateLinkState};
use super::public_endpoints::PublicEndpoint;
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::services::Call;

pub(crate) const DEFAULT_NAME: &str = "DefaultGroup";

/// A group of TiDB nodes, and the proxies before it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct NodeGroup {
    pub(crate) id: u64,
    pub(crate) display_name: String,
    pub(crate) nodes: Nodes,
    pub(crate) tiproxy: Option<Nodes>,
    pub(crate) is_default: bool,
    /// The part of its host names that nobody else has.
    pub(crate) host_label: String,
    pub(crate) created: Moment,
    pub(crate) connections: BTreeMap<u64, Connection>,
    pub(crate) public_endpoint: PublicEndpoint,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum NodeGroupState {
    Active,
    Modifying,
    Paused,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct View<'a> {
    /// Neither is there in the answer to a request that was only checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tidb_node_group_id: Option<String>,
    cluster_id: String,
    display_name: &'a str,
    node_count: i64,
    endpoints: Vec<Endpoint>,
    node_spec_key: &'static str,
    node_spec_version: &'static str,
    node_spec_display_name: &'static str,
    is_default_group: bool,
    state: NodeGroupState,
    #[serde(skip_serializing_if = "Option::is_none")]
    node_changing_progress: Option<Progress>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tiproxy_setting: Option<Tiproxy>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tiproxy_node_changing_progress: Option<Progress>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Endpoint {
    pub(crate) host: String,
    pub(crate) port: i64,
    pub(crate) connection_type: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_field_names, reason = "the names of the wire")]
struct Tiproxy {
    node_spec_key: &'static str,
    node_spec_version: &'static str,
    node_count: i64,
    node_spec_display_name: &'static str,
}

impl NodeGroup {
    /// A group as a request asks for it under `field`. `spec_key` is the size where it names none itself.
    pub(crate) fn of_setting(
        call: &Call<'_>,
        setting: &Value,
        spec_key: Option<&str>,
        field: &str,
    ) -> Result<Self, Failure> {
        let (own_key, count) = nodes::wanted(setting);
        let nodes = Nodes::new(Component::Tidb, own_key.or(spec_key), count.unwrap_or(0), field)?;
        Ok(Self {
            id: call.world.ids.number(),
            display_name: setting["displayName"].as_str().unwrap_or(DEFAULT_NAME).to_owned(),
            nodes,
            tiproxy: tiproxy(&setting["tiproxySetting"], field)?,
            is_default: false,
            host_label: crate::ids::random_text(12),
            created: call.now,
            connections: BTreeMap::new(),
            public_endpoint: PublicEndpoint::default(),
        })
    }

    /// Takes over what a request changes of the group under `field`.
    pub(crate) fn change(
        &mut self,
        setting: &Value,
        spec_key: Option<&str>,
        field: &str,
        span: (Moment, Moment),
    ) -> Result<(), Failure> {
        let (own_key, count) = nodes::wanted(setting);
        self.nodes = self.nodes.changed((own_key.or(spec_key), count), field, span)?;
        let wanted = &setting["tiproxySetting"];
        if wanted.is_null() {
            return Ok(());
        }
        let (tiproxy_key, tiproxy_count) = nodes::wanted(wanted);
        self.tiproxy = match &self.tiproxy {
            Some(nodes) if tiproxy_count != Some(0) => {
                let field = format!("{field}.tiproxySetting");
                Some(nodes.changed((tiproxy_key, tiproxy_count), &field, span)?)
            }
            _ => tiproxy(wanted, field)?,
        };
        Ok(())
    }

    pub(crate) fn state(&self, cluster: &Cluster, now: Moment) -> NodeGroupState {
        match cluster.state(now) {
            ClusterState::Pausing | ClusterState::Paused => NodeGroupState::Paused,
            ClusterState::Creating | ClusterState::Resuming => NodeGroupState::Modifying,
            _ if self.is_changing(now) => NodeGroupState::Modifying,
            _ => NodeGroupState::Active,
        }
    }

    /// Its nodes are still to be made.
    pub(crate) fn begin(&mut self, span: (Moment, Moment)) {
        self.nodes = self.nodes.clone().arriving(span);
        self.tiproxy = self.tiproxy.take().map(|nodes| nodes.arriving(span));
    }

    /// Its nodes go, and then the group.
    pub(crate) fn leave(&mut self, span: (Moment, Moment)) {
        self.nodes = self.nodes.leaving(span);
        self.tiproxy = None;
    }

    pub(crate) fn is_leaving(&self) -> bool {
        self.nodes.count() == 0
    }

    pub(crate) fn exists(&self, now: Moment) -> bool {
        !self.is_leaving() || self.nodes.are_changing(now)
    }

    pub(crate) fn is_changing(&self, now: Moment) -> bool {
        self.nodes.are_changing(now) || self.tiproxy.as_ref().is_some_and(|nodes| nodes.are_changing(now))
    }

    /// Where to connect; nowhere before the cluster has been created.
    fn endpoints(&self, cluster: &Cluster, now: Moment) -> Vec<Endpoint> {
        if cluster.state(now) == ClusterState::Creating {
            return Vec::new();
        }
        let host = format!("private-tidb.{}.clusters.tidb-cloud.com", self.host_label);
        let port = cluster.port();
        let mut endpoints = vec![Endpoint { host, port, connection_type: "VPC_PEERING" }];
        if self.public_endpoint.enabled {
            let host = format!("tidb.{}.clusters.tidb-cloud.com", self.host_label);
            endpoints.push(Endpoint { host, port, connection_type: "PUBLIC" });
        }
        if private_links::state(self, cluster, now) == PrivateLinkState::Active {
            let hosts: Vec<_> = if cluster.region().provider() == "aws" {
                vec![private_links::dns_name(self, cluster)]
            } else {
                let connections = self.connections.values().filter(|connection| connection.exists(now));
                connections.map(|connection| connection.host(self, cluster)).collect()
            };
            let private = |host| Endpoint { host, port, connection_type: "PRIVATE_ENDPOINT" };
            endpoints.extend(hosts.into_iter().map(private));
        }
        endpoints
    }

    pub(crate) fn view<'a>(&'a self, cluster: &Cluster, now: Moment) -> View<'a> {
        let spec = self.nodes.spec();
        View {
            name: Some(format!("tidbNodeGroups/{}", self.id)),
            tidb_node_group_id: Some(self.id.to_string()),
            cluster_id: cluster.id().to_string(),
            display_name: &self.display_name,
            node_count: self.nodes.count(),
            endpoints: self.endpoints(cluster, now),
            node_spec_key: spec.key,
            node_spec_version: VERSION,
            node_spec_display_name: spec.display_name,
            is_default_group: self.is_default,
            state: self.state(cluster, now),
            node_changing_progress: self.nodes.progress(now),
            tiproxy_setting: self.tiproxy.as_ref().map(|nodes| Tiproxy {
                node_spec_key: nodes.spec().key,
                node_spec_version: VERSION,
                node_count: nodes.count(),
                node_spec_display_name: nodes.spec().display_name,
            }),
            tiproxy_node_changing_progress: self.tiproxy.as_ref().and_then(|nodes| nodes.progress(now)),
        }
    }
}

impl View<'_> {
    /// The same for a group that was only checked.
    pub(crate) fn unmade(self) -> Self {
        Self { name: None, tidb_node_group_id: None, ..self }
    }
}

/// The proxies that a setting asks for; none without a number.
fn tiproxy(setting: &Value, field: &str) -> Result<Option<Nodes>, Failure> {
    let (spec_key, count) = nodes::wanted(setting);
    let Some(count) = count.filter(|count| *count != 0) else { return Ok(None) };
    Nodes::new(Component::Tiproxy, spec_key, count, &format!("{field}.tiproxySetting")).map(Some)
}

/// The group that the second path parameter names; `-` stands for the default group.
pub(crate) fn find<'c>(call: &Call<'_>, cluster: &'c mut Cluster) -> Result<&'c mut NodeGroup, Failure> {
    let id = call.path[1].as_str();
    let is_wanted =
        |group: &&mut NodeGroup| if id == "-" { group.is_default } else { id.parse() == Ok(group.id) };
    let found = cluster.node_groups.values_mut().find(is_wanted).filter(|group| group.exists(call.now));
    found.ok_or_else(|| Failure::not_found("TiDB node group", id))
}
