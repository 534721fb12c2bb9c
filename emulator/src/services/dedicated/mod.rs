//! The dedicated service: clusters of reserved nodes, and what belongs to them.

pub(crate) mod changefeeds;
pub(crate) mod charges;
pub(crate) mod clusters;
mod downstreams;
pub(crate) mod imports;
pub(crate) mod integrations;
pub(crate) mod node_groups;
pub(crate) mod node_quota;
pub(crate) mod node_specs;
mod nodes;
pub(crate) mod private_endpoint_connections;
pub(crate) mod private_links;
pub(crate) mod regions;
mod storage_nodes;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::envelope::Failure;
use crate::services::{Call, State as Everything};

/// What an organization has made here, each by its id.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) changefeeds: BTreeMap<u64, changefeeds::Changefeed>,
    pub(crate) clusters: BTreeMap<u64, clusters::Cluster>,
}

impl State {
    /// Drops what is gone.
    fn forget_deleted(&mut self, now: Moment) {
        self.changefeeds.retain(|_, changefeed| changefeed.exists(now));
        self.clusters.retain(|_, cluster| cluster.exists(now));
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
