//! VPC peerings: ways from the network of a project in a region into one of the customer.
//!
//! The other side of each peering accepts it after a while. What the cloud provider refuses then is a second
//! way to addresses that are peered already: such a peering ends as FAILED.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::cidr::Cidr;
use super::network_containers::{self, ContainerState, NetworkContainer};
use super::regions::Region;
use super::{PROJECT_LABEL, State, project};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::ids::random_text;
use crate::life::Life;
use crate::paging::Page;
use crate::services::{Call, Reply, nothing, reply};

const PENDING: i64 = 120;
const DELETING: i64 = 30;
const DIGITS_OF_AN_AWS_ACCOUNT: usize = 12;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum PeeringState {
    Pending,
    Failed,
    Active,
    /// On its way out. The service has no state for it but PENDING.
    Deleting,
    /// Gone: the service does not find it any more.
    Gone,
}

impl PeeringState {
    fn on_the_wire(self) -> Self {
        if self == Self::Deleting { Self::Pending } else { self }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct VpcPeering {
    id: String,
    pub(crate) project_id: u64,
    /// The region of the clusters.
    pub(crate) region_id: String,
    labels: BTreeMap<String, String>,
    customer_region_id: Option<String>,
    customer_account_id: String,
    customer_vpc_id: String,
    customer_vpc_cidr: Cidr,
    vpc_id: String,
    vpc_cidr: Cidr,
    /// The peering's id on AWS.
    connection_id: Option<String>,
    created: Moment,
    pub(crate) life: Life<PeeringState>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    name: String,
    vpc_peering_id: &'a str,
    labels: &'a BTreeMap<String, String>,
    tidb_cloud_region_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_region_id: Option<&'a str>,
    customer_account_id: &'a str,
    customer_vpc_id: &'a str,
    customer_vpc_cidr: Cidr,
    tidb_cloud_cloud_provider: &'a str,
    tidb_cloud_account_id: &'static str,
    tidb_cloud_vpc_id: &'a str,
    tidb_cloud_vpc_cidr: Cidr,
    state: PeeringState,
    #[serde(skip_serializing_if = "Option::is_none")]
    aws_vpc_peering_connection_id: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    vpc_peerings: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

impl VpcPeering {
    pub(crate) fn exists(&self, now: Moment) -> bool {
        self.life.state(now) != PeeringState::Gone
    }

    fn provider(&self) -> &str {
        provider_of(&self.region_id)
    }

    fn view(&self, now: Moment) -> View<'_> {
        View {
            name: format!("vpcPeerings/{}", self.id),
            vpc_peering_id: &self.id,
            labels: &self.labels,
            tidb_cloud_region_id: &self.region_id,
            customer_region_id: self.customer_region_id.as_deref(),
            customer_account_id: &self.customer_account_id,
            customer_vpc_id: &self.customer_vpc_id,
            customer_vpc_cidr: self.customer_vpc_cidr,
            tidb_cloud_cloud_provider: self.provider(),
            tidb_cloud_account_id: if self.provider() == "aws" {
                "380838443567"
            } else {
                "tidb-cloud-emulator"
            },
            tidb_cloud_vpc_id: &self.vpc_id,
            tidb_cloud_vpc_cidr: self.vpc_cidr,
            state: self.life.state(now).on_the_wire(),
            aws_vpc_peering_connection_id: self.connection_id.as_deref(),
        }
    }
}

fn provider_of(region_id: &str) -> &str {
    region_id.split_once('-').map_or("", |(provider, _)| provider)
}

/// The network of a project in a region, once clusters have made it.
fn network<'a>(
    call: &Call<'_>,
    state: &'a State,
    project_id: u64,
    region_id: &str,
) -> Result<&'a NetworkContainer, Failure> {
    let region = Region::named(region_id)
        .ok_or_else(|| Failure::invalid("tidbCloudRegionId", format!("there is no region {region_id}")))?;
    if !matches!(region.provider(), "aws" | "gcp") {
        let problem = format!("networks in {region_id} cannot be peered, only those on AWS and Google Cloud");
        return Err(Failure::invalid("tidbCloudRegionId", problem));
    }
    let container = network_containers::of_region(state, project_id, region_id);
    let active = container.filter(|container| container.state(state, call.now) == ContainerState::Active);
    active.ok_or_else(|| {
        Failure::wrong_state(format!(
            "project {project_id} has no cluster in {region_id} yet, and so no network"
        ))
    })
}

/// The parts of the other side that have a form of their own on each provider.
fn check_customer(provider: &str, account: &str, region: Option<&str>) -> Result<(), Failure> {
    if account.is_empty() {
        return Err(Failure::invalid("customerAccountId", "must not be empty"));
    }
    if provider == "aws" {
        if account.len() != DIGITS_OF_AN_AWS_ACCOUNT || !account.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Failure::invalid("customerAccountId", "must be the 12 digits of an account on AWS"));
        }
        if region.is_none() {
            return Err(Failure::invalid("customerRegionId", "is required on AWS"));
        }
    }
    match region {
        Some(region) if provider_of(region) != provider => {
            Err(Failure::invalid("customerRegionId", format!("{region} is no region of {provider}")))
        }
        _ => Ok(()),
    }
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let text = |name: &str| body[name].as_str().unwrap_or_default();
    let mut state = call.state();
    let mut labels: BTreeMap<String, String> =
        serde_json::from_value(body["labels"].clone()).unwrap_or_default();
    let project_id = project(call, &state, labels.get(PROJECT_LABEL).map(String::as_str))?;
    call.require_project(project_id)?;
    labels.insert(PROJECT_LABEL.to_owned(), project_id.to_string());
    let state = &mut state.dedicated;

    let region_id = text("tidbCloudRegionId");
    let container = network(call, state, project_id, region_id)?;
    let provider = container.provider();
    let customer_region_id = body["customerRegionId"].as_str().filter(|region| !region.is_empty());
    check_customer(provider, text("customerAccountId"), customer_region_id)?;
    let customer_vpc_id = text("customerVpcId");
    if customer_vpc_id.is_empty() {
        return Err(Failure::invalid("customerVpcId", "must not be empty"));
    }
    let customer_vpc_cidr = text("customerVpcCidr");
    let customer_vpc_cidr = Cidr::parse(customer_vpc_cidr).ok_or_else(|| {
        Failure::invalid("customerVpcCidr", format!("{customer_vpc_cidr} is not in CIDR notation"))
    })?;
    if customer_vpc_cidr.overlaps(container.cidr) {
        let problem = format!("{customer_vpc_cidr} overlaps {}, the network of the clusters", container.cidr);
        return Err(Failure::invalid("customerVpcCidr", problem));
    }
    let others = state.vpc_peerings.values().filter(|other| {
        other.project_id == project_id && other.region_id == region_id && other.exists(call.now)
    });
    let others: Vec<_> = others.filter(|other| other.life.state(call.now) != PeeringState::Failed).collect();
    if others.iter().any(|other| other.customer_vpc_id == customer_vpc_id) {
        return Err(Failure::invalid("customerVpcId", format!("{customer_vpc_id} is peered already")));
    }
    let is_routed = others.iter().any(|other| other.customer_vpc_cidr.overlaps(customer_vpc_cidr));
    let end = if is_routed { PeeringState::Failed } else { PeeringState::Active };

    let peering = VpcPeering {
        id: format!("{provider}-{}", random_text(12)),
        project_id,
        region_id: region_id.to_owned(),
        labels,
        customer_region_id: customer_region_id.map(str::to_owned),
        customer_account_id: text("customerAccountId").to_owned(),
        customer_vpc_id: customer_vpc_id.to_owned(),
        customer_vpc_cidr,
        vpc_id: container.vpc_id(),
        vpc_cidr: container.cidr,
        connection_id: (provider == "aws")
            .then(|| format!("pcx-{:017x}", call.world.ids.number() & 0xffff_ffff_ffff)),
        created: call.now,
        life: Life::plan(call.now, PeeringState::Pending, &[(PENDING, end)]),
    };
    let answer = reply(&peering.view(call.now));
    state.vpc_peerings.insert(peering.id.clone(), peering);
    answer
}

/// The peering that the path names.
fn find<'a>(call: &Call<'_>, state: &'a mut State) -> Result<&'a mut VpcPeering, Failure> {
    let id = &call.path[0];
    let found = state.vpc_peerings.get_mut(id).filter(|peering| peering.exists(call.now));
    let peering = found.ok_or_else(|| Failure::not_found("VPC peering", id))?;
    call.require_access(peering.project_id, "VPC peering", id)?;
    Ok(peering)
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    reply(&find(call, &mut call.state().dedicated)?.view(call.now))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let state = call.state();
    let project_id = project(call, &state, call.query.get("projectId"))?;
    let provider = call.query.get("cloudProvider");
    let peerings = state.dedicated.vpc_peerings.values().filter(|peering| {
        peering.project_id == project_id
            && peering.exists(call.now)
            && provider.is_none_or(|provider| provider == peering.provider())
    });
    // Ids are random, so the order of creation is told by the time.
    let key = |peering: &&VpcPeering| format!("{:020}{}", peering.created.milliseconds(), peering.id);
    let page = Page::by_token(peerings.collect(), call.query, false, key)?;
    let vpc_peerings = page.items.iter().map(|peering| peering.view(call.now)).collect();
    reply(&List { vpc_peerings, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let peering = find(call, &mut state.dedicated)?;
    if peering.life.state(call.now) != PeeringState::Deleting {
        peering.life.replan(call.now, PeeringState::Deleting, &[(DELETING, PeeringState::Gone)]);
    }
    nothing()
}
