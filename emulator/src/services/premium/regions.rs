//! The regions in which an instance can be created.

use serde::Serialize;

use super::PLAN;
use crate::envelope::Failure;
use crate::paging::Page;
use crate::services::{Call, Reply, reply};

pub(crate) struct Region {
    pub(super) id: &'static str,
    pub(super) display_name: &'static str,
}

const REGIONS: [Region; 7] = [
    Region { id: "alicloud-ap-southeast-1", display_name: "Singapore (ap-southeast-1)" },
    Region { id: "alicloud-cn-shanghai", display_name: "Shanghai (cn-shanghai)" },
    Region { id: "aws-ap-northeast-1", display_name: "Tokyo (ap-northeast-1)" },
    Region { id: "aws-ap-southeast-1", display_name: "Singapore (ap-southeast-1)" },
    Region { id: "aws-eu-central-1", display_name: "Frankfurt (eu-central-1)" },
    Region { id: "aws-us-east-1", display_name: "N. Virginia (us-east-1)" },
    Region { id: "aws-us-west-2", display_name: "Oregon (us-west-2)" },
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View {
    name: String,
    region_id: &'static str,
    cloud_provider: &'static str,
    display_name: &'static str,
    provider: &'static str,
    service_plans: [&'static str; 1],
    supported_service_plans: [PlanView; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PlanView {
    service_plan: &'static str,
    display_name: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List {
    regions: Vec<View>,
    total_size: usize,
    next_page_token: String,
}

impl Region {
    pub(super) fn with_id(id: &str) -> Option<&'static Region> {
        REGIONS.iter().find(|region| region.id == id)
    }

    pub(super) fn provider(&self) -> &'static str {
        self.id.split('-').next().unwrap_or(self.id)
    }

    /// The provider's own code, `us-west-2`.
    pub(super) fn code(&self) -> &'static str {
        self.id.split_once('-').map_or(self.id, |(_, code)| code)
    }

    fn view(&self) -> View {
        View {
            name: format!("regions/{}", self.id),
            region_id: self.id,
            cloud_provider: self.provider(),
            display_name: self.display_name,
            provider: self.provider(),
            service_plans: [PLAN],
            supported_service_plans: [PlanView { service_plan: PLAN, display_name: "TiDB Cloud Premium" }],
        }
    }
}

/// The region that a field of a body names.
pub(super) fn named(id: &str, field: &str) -> Result<&'static Region, Failure> {
    Region::with_id(id).ok_or_else(|| Failure::invalid(field, format!("{id:?} is not a region to choose")))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let provider = call.query.get("cloudProvider");
    let wanted = REGIONS.iter().filter(|region| provider.is_none_or(|wanted| wanted == region.provider()));
    let page = Page::by_token(wanted.collect(), call.query, false, |region| region.id.to_owned())?;
    let regions = page.items.into_iter().map(Region::view).collect();
    reply(&List { regions, total_size: page.total, next_page_token: page.next })
}
