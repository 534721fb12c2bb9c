//! Finds a cluster by its id, whichever service it was made through.

use super::serverless::clusters::ClusterState;
use super::v1beta::clusters::ClusterStatus;
use super::{State, dedicated};
use crate::clock::Moment;
use crate::dataset::Table;
use crate::life::name_of;

/// Whether a cluster is shared with others or has nodes of its own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Serverless,
    Dedicated,
}

/// What all services know of a cluster.
#[derive(Clone, Debug)]
pub(crate) struct Listing {
    pub(crate) id: String,
    pub(crate) project_id: u64,
    pub(crate) display_name: String,
    pub(crate) kind: Kind,
    /// In lower case, `aws`.
    pub(crate) provider: String,
    /// The provider's own code, `us-east-1`.
    pub(crate) region: String,
    pub(crate) region_display_name: String,
    /// As its service writes it.
    pub(crate) state: String,
    /// Whether it can be used now.
    pub(crate) active: bool,
}

/// The cluster of this id, if it exists at that moment.
pub(crate) fn find(state: &State, id: &str, now: Moment) -> Option<Listing> {
    let number: u64 = id.parse().ok()?;
    serverless(state, number, now)
        .or_else(|| dedicated(state, number, now))
        .or_else(|| v1beta(state, number, now))
}

fn dedicated(state: &State, id: u64, now: Moment) -> Option<Listing> {
    let cluster = state.dedicated.clusters.get(&id).filter(|cluster| cluster.exists(now))?;
    let region = cluster.region();
    let (provider, code) = region.id.split_once('-')?;
    Some(Listing {
        id: id.to_string(),
        project_id: cluster.project_id(),
        display_name: cluster.display_name().to_owned(),
        kind: Kind::Dedicated,
        provider: provider.to_owned(),
        region: code.to_owned(),
        region_display_name: region.display_name.to_owned(),
        state: name_of(cluster.state(now)),
        active: cluster.state(now) == dedicated::clusters::ClusterState::Active,
    })
}

fn serverless(state: &State, id: u64, now: Moment) -> Option<Listing> {
    let cluster = state.serverless.get(&id).filter(|cluster| cluster.exists(now))?;
    let cluster_state = cluster.life.state(now);
    let region = cluster.region();
    Some(Listing {
        id: id.to_string(),
        project_id: cluster.project_id(),
        display_name: cluster.display_name().to_owned(),
        kind: Kind::Serverless,
        provider: region.provider().to_owned(),
        region: region.code().to_owned(),
        region_display_name: region.display_name().to_owned(),
        state: name_of(cluster_state),
        active: cluster_state == ClusterState::Active,
    })
}

fn v1beta(state: &State, id: u64, now: Moment) -> Option<Listing> {
    let cluster = state.v1beta.clusters.get(&id).filter(|cluster| cluster.exists(now))?;
    let status = cluster.status(now);
    Some(Listing {
        id: id.to_string(),
        project_id: cluster.project_id,
        display_name: cluster.name.clone(),
        kind: if cluster.components.is_some() { Kind::Dedicated } else { Kind::Serverless },
        provider: cluster.cloud_provider.to_lowercase(),
        region: cluster.region.clone(),
        region_display_name: cluster.region.clone(),
        state: name_of(status),
        active: status == ClusterStatus::Available,
    })
}

/// What a cluster's tables hold.
pub(crate) fn tables(state: &State, id: &str, now: Moment) -> Vec<Table> {
    let serverless = id.parse().ok().and_then(|id: u64| state.serverless.get(&id));
    serverless.map_or_else(|| vec![Table::sample()], |cluster| cluster.tables(now))
}
