// Generated from api/serverless.yaml by codegen; do not edit.

//! Regions in which a cluster can be created.

use super::models;
use crate::builder::builder;
use crate::call::List;
use crate::client::Client;
use crate::services::operations;

/// Regions in which a cluster can be created.
#[derive(Clone, Debug)]
pub struct Regions {
    client: Client,
}

impl Regions {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List the regions in which a cluster can be created.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.serverless().regions().list().items();
    /// while let Some(region) = items.try_next().await? {
    ///     println!("{region:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRegions {
        ListRegions(List::new(&self.client, &operations::SERVERLESS_REGIONS_LIST, vec![]))
    }

    /// List the cloud providers that clusters can run on.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.serverless().regions().list_cloud_providers().items();
    /// while let Some(region) = items.try_next().await? {
    ///     println!("{region:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_cloud_providers(&self) -> List<models::ListCloudProvidersResponse, models::CloudProvider> {
        List::new(&self.client, &operations::SERVERLESS_REGIONS_LIST_CLOUD_PROVIDERS, vec![])
    }
}

builder! {
    /// What [`Regions::list`] sends.
    pub struct ListRegions(List<models::ListRegionsResponse, models::Region>);
}

impl ListRegions {
    /// Only regions of this cloud provider.
    pub fn cloud_provider(self, value: impl Into<models::CloudProvider>) -> Self {
        Self(self.0.query("cloudProvider", value.into()))
    }

    /// Only regions that offer this plan.
    pub fn service_plan(self, value: impl Into<models::ServicePlan>) -> Self {
        Self(self.0.query("servicePlan", value.into()))
    }
}
