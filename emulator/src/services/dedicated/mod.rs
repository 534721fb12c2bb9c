//! The dedicated service: clusters of reserved nodes, and what belongs to them.

mod audit_log;
pub(crate) mod audit_log_config;
pub(crate) mod audit_log_files;
pub(crate) mod audit_log_rules;
pub(crate) mod changefeeds;
pub(crate) mod charges;
mod cidr;
pub(crate) mod clusters;
mod downstreams;
pub(crate) mod imports;
pub(crate) mod integrations;
pub(crate) mod log_redaction;
mod maintenance;
pub(crate) mod maintenance_tasks;
pub(crate) mod maintenance_windows;
pub(crate) mod network_containers;
pub(crate) mod node_groups;
pub(crate) mod node_instances;
pub(crate) mod node_quota;
pub(crate) mod node_specs;
mod nodes;
pub(crate) mod private_endpoint_connections;
pub(crate) mod private_links;
pub(crate) mod public_endpoints;
pub(crate) mod regions;
mod storage_nodes;
pub(crate) mod tidb_node_groups;
pub(crate) mod vpc_peerings;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::envelope::Failure;
use crate::services::{Call, State as Everything};

/// The label that holds a project's id.
const PROJECT_LABEL: &str = "tidb.cloud/project";

/// What an organization has made here, each by its id.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) changefeeds: BTreeMap<u64, changefeeds::Changefeed>,
    pub(crate) clusters: BTreeMap<u64, clusters::Cluster>,
    maintenance: maintenance::Maintenance,
    pub(crate) network_containers: BTreeMap<u64, network_containers::NetworkContainer>,
    pub(crate) vpc_peerings: BTreeMap<String, vpc_peerings::VpcPeering>,
}

impl State {
    /// Drops what is gone.
    fn forget_deleted(&mut self, now: Moment) {
        self.changefeeds.retain(|_, changefeed| changefeed.exists(now));
        self.clusters.retain(|_, cluster| cluster.exists(now));
        self.vpc_peerings.retain(|_, peering| peering.exists(now));
    }
}

/// The project that a request speaks of; the default one where it names none.
fn project(call: &Call<'_>, state: &Everything, wanted: Option<&str>) -> Result<u64, Failure> {
    let Some(wanted) = wanted.filter(|id| !id.is_empty()) else { return Ok(call.default_project()) };
    match wanted.parse::<u64>() {
        Ok(id) if state.v1beta.has_project(id) && call.may_see(id) => Ok(id),
        _ => Err(Failure::forbidden(format!(
            "the key of organization {} may not use project {wanted}",
            call.organization.id
        ))),
    }
}

/// Whether a request is only to be checked.
fn validates_only(call: &Call<'_>) -> bool {
    call.query.get("validateOnly") == Some("true")
}
