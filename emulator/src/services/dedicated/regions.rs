//! The regions in which a cluster of reserved nodes can be created.

use serde::Serialize;

use super::project;
use crate::envelope::Failure;
use crate::paging::Page;
use crate::services::{Call, Reply, reply};

/// Regions on a page unless the request says how many: more than elsewhere.
const PAGE_SIZE: usize = 20;

const SERVERLESS: &[&str] = &["Starter", "Essential"];
const ALL_PLANS: &[&str] = &["Starter", "Essential", "Premium", "BYOC"];

/// A region, and what it offers beside clusters of reserved nodes.
#[derive(Debug)]
pub(crate) struct Region {
    pub(crate) id: &'static str,
    pub(crate) display_name: &'static str,
    service_plans: &'static [&'static str],
}

static REGIONS: [Region; 14] = [
    Region { id: "aws-ap-northeast-1", display_name: "Tokyo (ap-northeast-1)", service_plans: ALL_PLANS },
    Region { id: "aws-ap-south-1", display_name: "Mumbai (ap-south-1)", service_plans: &[] },
    Region { id: "aws-ap-southeast-1", display_name: "Singapore (ap-southeast-1)", service_plans: ALL_PLANS },
    Region { id: "aws-eu-central-1", display_name: "Frankfurt (eu-central-1)", service_plans: SERVERLESS },
    Region { id: "aws-us-east-1", display_name: "N. Virginia (us-east-1)", service_plans: ALL_PLANS },
    Region { id: "aws-us-west-2", display_name: "Oregon (us-west-2)", service_plans: ALL_PLANS },
    Region { id: "azure-eastus2", display_name: "Virginia (eastus2)", service_plans: &[] },
    Region { id: "azure-japaneast", display_name: "Tokyo (japaneast)", service_plans: &[] },
    Region { id: "azure-southeastasia", display_name: "Singapore (southeastasia)", service_plans: &[] },
    Region { id: "gcp-asia-northeast1", display_name: "Tokyo (asia-northeast1)", service_plans: &[] },
    Region { id: "gcp-asia-southeast1", display_name: "Singapore (asia-southeast1)", service_plans: &[] },
    Region { id: "gcp-us-central1", display_name: "Iowa (us-central1)", service_plans: &[] },
    Region { id: "gcp-us-east4", display_name: "N. Virginia (us-east4)", service_plans: &[] },
    Region { id: "gcp-us-west1", display_name: "Oregon (us-west1)", service_plans: &[] },
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View {
    name: String,
    region_id: &'static str,
    cloud_provider: &'static str,
    display_name: &'static str,
    provider: &'static str,
    service_plans: &'static [&'static str],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List {
    regions: Vec<View>,
    next_page_token: String,
    total_size: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Providers {
    cloud_providers: Vec<&'static str>,
}

impl Region {
    /// The region of this id, if clusters can run there.
    pub(crate) fn named(id: &str) -> Option<&'static Self> {
        REGIONS.iter().find(|region| region.id == id)
    }

    /// The region that the first path parameter names.
    pub(crate) fn of_path(call: &Call<'_>) -> Result<&'static Self, Failure> {
        let id = &call.path[0];
        Self::named(id).ok_or_else(|| Failure::not_found("region", id))
    }

    pub(crate) fn provider(&self) -> &'static str {
        self.id.split_once('-').map_or(self.id, |(provider, _)| provider)
    }

    /// The provider's own code, `us-east-1`.
    pub(crate) fn code(&self) -> &'static str {
        self.id.split_once('-').map_or(self.id, |(_, code)| code)
    }

    pub(crate) fn name(&self) -> String {
        format!("regions/{}", self.id)
    }

    fn view(&self) -> View {
        View {
            name: self.name(),
            region_id: self.id,
            cloud_provider: self.provider(),
            display_name: self.display_name,
            provider: self.provider(),
            service_plans: self.service_plans,
        }
    }
}

/// All regions are open to all projects, so it is enough that the project can be used.
fn check_project(call: &Call<'_>) -> Result<(), Failure> {
    project(call, &call.state(), call.query.get("projectId")).map(drop)
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    check_project(call)?;
    reply(&Region::of_path(call)?.view())
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    check_project(call)?;
    let provider = call.query.get("cloudProvider");
    let wanted = REGIONS.iter();
    let wanted = wanted.filter(|region| provider.is_none_or(|provider| provider == region.provider()));
    let page =
        Page::by_token_sized(wanted.collect(), call.query, PAGE_SIZE, false, |region| region.id.to_owned())?;
    let regions = page.items.iter().map(|region| region.view()).collect();
    reply(&List { regions, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn show_cloud_providers(call: &Call<'_>) -> Reply {
    check_project(call)?;
    let mut cloud_providers: Vec<_> = REGIONS.iter().map(Region::provider).collect();
    cloud_providers.dedup();
    reply(&Providers { cloud_providers })
}
