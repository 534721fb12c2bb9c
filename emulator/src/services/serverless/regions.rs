//! The regions in which a cluster can be created.

use serde::Serialize;

use crate::envelope::Failure;
use crate::services::{Call, Reply, reply};

/// A region, by its id, its name for people, and whether it offers Starter beside Essential.
pub(crate) struct Region {
    id: &'static str,
    display_name: &'static str,
    offers_starter: bool,
}

const REGIONS: [Region; 8] = [
    Region { id: "aws-us-east-1", display_name: "N. Virginia (us-east-1)", offers_starter: true },
    Region { id: "aws-us-west-2", display_name: "Oregon (us-west-2)", offers_starter: true },
    Region { id: "aws-eu-central-1", display_name: "Frankfurt (eu-central-1)", offers_starter: true },
    Region { id: "aws-ap-northeast-1", display_name: "Tokyo (ap-northeast-1)", offers_starter: true },
    Region { id: "aws-ap-southeast-1", display_name: "Singapore (ap-southeast-1)", offers_starter: true },
    Region {
        id: "alicloud-ap-southeast-1",
        display_name: "Singapore (ap-southeast-1)",
        offers_starter: true,
    },
    Region { id: "alicloud-ap-southeast-5", display_name: "Jakarta (ap-southeast-5)", offers_starter: false },
    Region { id: "alicloud-cn-hongkong", display_name: "Hong Kong (cn-hongkong)", offers_starter: false },
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct View {
    name: String,
    region_id: &'static str,
    cloud_provider: &'static str,
    display_name: &'static str,
    provider: &'static str,
    service_plans: &'static [&'static str],
}

#[derive(Serialize)]
struct List {
    regions: Vec<View>,
}

impl Region {
    /// The region of a resource name, `regions/{regionId}`.
    pub(crate) fn named(name: &str) -> Option<&'static Region> {
        let id = name.strip_prefix("regions/")?;
        REGIONS.iter().find(|region| region.id == id)
    }

    pub(crate) fn provider(&self) -> &'static str {
        self.id.split('-').next().unwrap_or(self.id)
    }

    /// The provider's own code, `us-east-1`.
    pub(crate) fn code(&self) -> &'static str {
        self.id.split_once('-').map_or(self.id, |(_, code)| code)
    }

    /// Its name for people.
    pub(crate) fn display_name(&self) -> &'static str {
        self.display_name
    }

    pub(crate) fn name(&self) -> String {
        format!("regions/{}", self.id)
    }

    pub(crate) fn plans(&self) -> &'static [&'static str] {
        if self.offers_starter { &["Starter", "Essential"] } else { &["Essential"] }
    }

    pub(crate) fn view(&self) -> View {
        View {
            name: self.name(),
            region_id: self.id,
            cloud_provider: self.provider(),
            display_name: self.display_name,
            provider: self.provider(),
            service_plans: self.plans(),
        }
    }
}

/// The region that a body names under `region.name`.
pub(crate) fn of_body(body: &serde_json::Value) -> Result<&'static Region, Failure> {
    let Some(name) = body["region"]["name"].as_str() else {
        return Err(Failure::invalid("region.name", "is required"));
    };
    Region::named(name)
        .ok_or_else(|| Failure::invalid("region.name", format!("{name} is not a region to choose")))
}

pub(crate) fn list_cloud_providers() -> Reply {
    let mut providers: Vec<&str> = REGIONS.iter().map(Region::provider).collect();
    providers.dedup();
    reply(&serde_json::json!({ "cloudProviders": providers }))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let (provider, plan) = (call.query.get("cloudProvider"), call.query.get("servicePlan"));
    let wanted = REGIONS.iter().filter(|region| {
        provider.is_none_or(|provider| provider == region.provider())
            && plan.is_none_or(|plan| region.plans().contains(&plan))
    });
    reply(&List { regions: wanted.map(Region::view).collect() })
}
