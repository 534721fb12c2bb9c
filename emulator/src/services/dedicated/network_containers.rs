//! Network containers: the range of addresses in which the clusters of a project in a region live.
//!
//! A project has one in a region at most. Its network is made with the first cluster there, which reserves the
//! default range itself when nobody has chosen one; until then the container is INACTIVE.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::cidr::Cidr;
use super::clusters::ClusterState;
use super::regions::Region;
use super::{PROJECT_LABEL, State, project, validates_only};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::ids::Ids;
use crate::paging::Page;
use crate::services::{Call, Reply, nothing, reply};

/// The first of the ranges that regions get by default.
const DEFAULT: Cidr = Cidr::new(Ipv4Addr::new(172, 16, 0, 0), 21);
/// How many of that size there are in its private range.
const DEFAULTS: u32 = 512;
/// The lengths of the largest and the smallest range that has room for clusters.
const LENGTHS: std::ops::RangeInclusive<u8> = 16..=24;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ContainerState {
    Active,
    Inactive,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct NetworkContainer {
    id: u64,
    pub(crate) project_id: u64,
    pub(crate) region_id: String,
    pub(crate) cidr: Cidr,
    labels: BTreeMap<String, String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    /// Neither is there in the answer to a request that was only checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    network_container_id: Option<String>,
    labels: &'a BTreeMap<String, String>,
    region_id: &'a str,
    cidr_notation: Cidr,
    cloud_provider: &'a str,
    state: ContainerState,
    region_display_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    vpc_id: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    network_containers: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

impl NetworkContainer {
    pub(crate) fn provider(&self) -> &str {
        self.region_id.split_once('-').map_or("", |(provider, _)| provider)
    }

    /// Active once a cluster in it has been made, for as long as there is one.
    pub(crate) fn state(&self, state: &State, now: Moment) -> ContainerState {
        let made = self.clusters(state, now).any(|cluster| cluster != ClusterState::Creating);
        if made { ContainerState::Active } else { ContainerState::Inactive }
    }

    /// The states of the clusters that live in it.
    fn clusters<'a>(&'a self, state: &'a State, now: Moment) -> impl Iterator<Item = ClusterState> + 'a {
        let clusters = state.clusters.values().filter(move |cluster| {
            cluster.project_id() == self.project_id
                && cluster.region().id == self.region_id
                && cluster.exists(now)
        });
        clusters.map(move |cluster| cluster.state(now))
    }

    /// What the cloud provider calls the network.
    pub(crate) fn vpc_id(&self) -> String {
        match self.provider() {
            "aws" => format!("vpc-{:017x}", self.id & 0xffff_ffff_ffff),
            provider => format!("tidb-cloud-{provider}-{}", self.id),
        }
    }

    fn view<'a>(&'a self, state: &State, now: Moment) -> View<'a> {
        let container_state = self.state(state, now);
        View {
            name: Some(format!("networkContainers/{}", self.id)),
            network_container_id: Some(self.id.to_string()),
            labels: &self.labels,
            region_id: &self.region_id,
            cidr_notation: self.cidr,
            cloud_provider: self.provider(),
            state: container_state,
            region_display_name: Region::named(&self.region_id).map_or("", |region| region.display_name),
            vpc_id: (container_state == ContainerState::Active).then(|| self.vpc_id()),
        }
    }
}

/// The container of a project in a region, if it has one.
pub(crate) fn of_region<'a>(
    state: &'a State,
    project_id: u64,
    region_id: &str,
) -> Option<&'a NetworkContainer> {
    let containers = &mut state.network_containers.values();
    containers.find(|container| container.project_id == project_id && container.region_id == region_id)
}

/// Sees to it that a cluster which is being made has a network to live in.
pub(crate) fn reserve(state: &mut State, ids: &Ids, project_id: u64, region_id: &str) -> Result<(), Failure> {
    if of_region(state, project_id, region_id).is_some() {
        return Ok(());
    }
    let labels = BTreeMap::from([(PROJECT_LABEL.to_owned(), project_id.to_string())]);
    let cidr = default_range(state, project_id)?;
    let container =
        NetworkContainer { id: ids.number(), project_id, region_id: region_id.to_owned(), cidr, labels };
    state.network_containers.insert(container.id, container);
    Ok(())
}

/// The first default range that overlaps none of the project.
fn default_range(state: &State, project_id: u64) -> Result<Cidr, Failure> {
    let defaults = (0..DEFAULTS).filter_map(|count| DEFAULT.following(count));
    let mut free = defaults.filter(|cidr| overlapped(state, project_id, *cidr).is_none());
    free.next().ok_or_else(|| Failure::wrong_state("the project has no free default range of addresses left"))
}

/// The container of the project that shares addresses with a range. They may be peered with one network, which
/// then has to know to which of them an address belongs.
fn overlapped(state: &State, project_id: u64, cidr: Cidr) -> Option<&NetworkContainer> {
    let mut containers = state.network_containers.values();
    containers.find(|container| container.project_id == project_id && container.cidr.overlaps(cidr))
}

/// The range that a caller has chosen, when it can be had.
fn chosen_range(state: &State, project_id: u64, text: &str) -> Result<Cidr, Failure> {
    let refused = |problem: String| Err(Failure::invalid("cidrNotation", problem));
    let Some(cidr) = Cidr::parse(text) else {
        return refused(format!("{text} is not the first address and the length of a range"));
    };
    if !cidr.is_private() {
        return refused(format!("{text} holds public addresses"));
    }
    if !LENGTHS.contains(&cidr.length()) {
        return refused(format!("{text} is not between /{} and /{}", LENGTHS.start(), LENGTHS.end()));
    }
    match overlapped(state, project_id, cidr) {
        Some(other) => refused(format!("{text} overlaps {} in {}", other.cidr, other.region_id)),
        None => Ok(cidr),
    }
}

/// The container that the path names.
fn find<'a>(call: &Call<'_>, state: &'a State) -> Result<&'a NetworkContainer, Failure> {
    let id = &call.path[0];
    let found = id.parse().ok().and_then(|id: u64| state.network_containers.get(&id));
    let container = found.ok_or_else(|| Failure::not_found("network container", id))?;
    call.require_access(container.project_id, "network container", id)?;
    Ok(container)
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let mut labels: BTreeMap<String, String> =
        serde_json::from_value(body["labels"].clone()).unwrap_or_default();
    let project_id = project(call, &state, labels.get(PROJECT_LABEL).map(String::as_str))?;
    call.require_project(project_id)?;
    labels.insert(PROJECT_LABEL.to_owned(), project_id.to_string());
    let region_id = body["regionId"].as_str().unwrap_or_default();
    let region = Region::named(region_id)
        .ok_or_else(|| Failure::invalid("regionId", format!("there is no region {region_id}")))?;
    let state = &mut state.dedicated;
    if of_region(state, project_id, region.id).is_some() {
        let problem = format!("project {project_id} has a network container in {region_id} already");
        return Err(Failure::invalid("regionId", problem));
    }
    let cidr = match body.get("cidrNotation").and_then(Value::as_str).filter(|text| !text.is_empty()) {
        Some(text) => chosen_range(state, project_id, text)?,
        None => default_range(state, project_id)?,
    };
    let id = call.world.ids.number();
    let container = NetworkContainer { id, project_id, region_id: region.id.to_owned(), cidr, labels };
    let view = container.view(state, call.now);
    if validates_only(call) {
        return reply(&View { name: None, network_container_id: None, ..view });
    }
    let answer = reply(&view);
    state.network_containers.insert(id, container);
    answer
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let state = call.state();
    reply(&find(call, &state.dedicated)?.view(&state.dedicated, call.now))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let state = call.state();
    let project_id = project(call, &state, call.query.get("projectId"))?;
    let provider = call.query.get("cloudProvider");
    let containers = state.dedicated.network_containers.values().filter(|container| {
        container.project_id == project_id && provider.is_none_or(|provider| provider == container.provider())
    });
    let key = |container: &&NetworkContainer| format!("{:020}", container.id);
    let page = Page::by_token(containers.collect(), call.query, false, key)?;
    let network_containers =
        page.items.iter().map(|container| container.view(&state.dedicated, call.now)).collect();
    reply(&List { network_containers, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let state = &mut state.dedicated;
    let container = find(call, state)?;
    let id = container.id;
    if container.clusters(state, call.now).next().is_some() {
        return Err(Failure::wrong_state(format!("clusters live in network container {id}")));
    }
    let peered = state.vpc_peerings.values().any(|peering| {
        peering.project_id == container.project_id
            && peering.region_id == container.region_id
            && peering.exists(call.now)
    });
    if peered {
        return Err(Failure::wrong_state(format!("network container {id} has VPC peerings")));
    }
    state.network_containers.remove(&id);
    nothing()
}
