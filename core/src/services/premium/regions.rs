// Generated from api/premium.yaml by codegen; do not edit.

//! Regions in which an instance can be created.

use super::models;
use crate::builder::builder;
use crate::call::List;
use crate::client::Client;
use crate::services::operations;

/// Regions in which an instance can be created.
#[derive(Clone, Debug)]
pub struct Regions {
    client: Client,
}

impl Regions {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List the regions in which an instance can be created.
    ///
    /// # Errors
    /// - 400: The plan is not known or the page token belongs to another list.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.premium().regions().list().items();
    /// while let Some(region) = items.try_next().await? {
    ///     println!("{region:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRegions {
        ListRegions(List::new(&self.client, &operations::PREMIUM_REGIONS_LIST, vec![]))
    }
}

builder! {
    /// What [`Regions::list`] sends.
    pub struct ListRegions(List<models::ListRegionsResponse, models::Region>);
}

impl ListRegions {
    /// Only regions of this cloud provider, such as `aws`.
    pub fn cloud_provider(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cloudProvider", value.into()))
    }

    /// Only regions that offer this plan.
    pub fn service_plan(self, value: impl Into<models::ServicePlan>) -> Self {
        Self(self.0.query("servicePlan", value.into()))
    }

    /// Items to pass over before the first one answered. Past the end, the list is empty.
    pub fn skip(self, value: i32) -> Self {
        Self(self.0.query("skip", value))
    }
}
