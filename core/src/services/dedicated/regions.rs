// Generated from api/dedicated.yaml by codegen; do not edit.

//! Regions in which a cluster can be created, and the nodes that they offer.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::services::operations;

/// Regions in which a cluster can be created, and the nodes that they offer.
#[derive(Clone, Debug)]
pub struct Regions {
    client: Client,
}

impl Regions {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get a region.
    ///
    /// - `region_id`: The region's id, provider and code joined by a hyphen, such as `aws-us-east-1`.
    ///
    /// # Errors
    /// - 403: The key may not use this project.
    /// - 404: The region does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     region_id: &str,
    /// # ) -> Result<(), Error> {
    /// let region = client.dedicated().regions().get(region_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, region_id: impl Into<PathValue>) -> GetRegion {
        GetRegion(Call::new(
            &self.client,
            &operations::DEDICATED_REGIONS_GET,
            PathValue::texts([region_id.into()]),
        ))
    }

    /// Get a size of node that a region offers.
    ///
    /// - `region_id`: The region's id, provider and code joined by a hyphen, such as `aws-us-east-1`.
    /// - `component_type`: What runs on the nodes: `TIDB`, `TIKV`, `TIFLASH`, `PD` or `TIPROXY`.
    /// - `node_spec_key`: The size's key, such as `8C32G`.
    ///
    /// # Errors
    /// - 403: The key may not use this project.
    /// - 404: The region, the component, the size or the cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     region_id: &str,
    /// #     component_type: &str,
    /// #     node_spec_key: &str,
    /// # ) -> Result<(), Error> {
    /// let node_spec = client.dedicated().regions().get_node_spec(region_id, component_type, node_spec_key)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_node_spec(
        &self,
        region_id: impl Into<PathValue>,
        component_type: impl Into<PathValue>,
        node_spec_key: impl Into<PathValue>,
    ) -> GetRegionNodeSpec {
        GetRegionNodeSpec(Call::new(
            &self.client,
            &operations::DEDICATED_REGIONS_GET_NODE_SPEC,
            PathValue::texts([region_id.into(), component_type.into(), node_spec_key.into()]),
        ))
    }

    /// List the regions in which a cluster can be created.
    ///
    /// # Errors
    /// - 403: The key may not use this project.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.dedicated().regions().list().items();
    /// while let Some(region) = items.try_next().await? {
    ///     println!("{region:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRegions {
        ListRegions(List::new(&self.client, &operations::DEDICATED_REGIONS_LIST, vec![]))
    }

    /// List the sizes of nodes that a region offers.
    ///
    /// - `region_id`: The region's id, provider and code joined by a hyphen, such as `aws-us-east-1`.
    ///
    /// # Errors
    /// - 403: The key may not use this project.
    /// - 404: The region or the cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     region_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.dedicated().regions().list_node_specs(region_id).items();
    /// while let Some(region) = items.try_next().await? {
    ///     println!("{region:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_node_specs(&self, region_id: impl Into<PathValue>) -> ListRegionNodeSpecs {
        ListRegionNodeSpecs(List::new(
            &self.client,
            &operations::DEDICATED_REGIONS_LIST_NODE_SPECS,
            PathValue::texts([region_id.into()]),
        ))
    }

    /// Show the cloud providers on which a cluster can be created.
    ///
    /// # Errors
    /// - 403: The key may not use this project.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let cloud_providers = client.dedicated().regions().show_cloud_providers().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_cloud_providers(&self) -> ShowRegionCloudProviders {
        ShowRegionCloudProviders(Call::new(
            &self.client,
            &operations::DEDICATED_REGIONS_SHOW_CLOUD_PROVIDERS,
            vec![],
        ))
    }
}

builder! {
    /// What [`Regions::get`] sends.
    pub struct GetRegion(Call<models::Region>);
}

impl GetRegion {
    /// The project's id. The default project's unless given.
    pub fn project_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("projectId", value.into()))
    }
}

builder! {
    /// What [`Regions::get_node_spec`] sends.
    pub struct GetRegionNodeSpec(Call<models::NodeSpec>);
}

impl GetRegionNodeSpec {
    /// The project's id. The default project's unless given.
    pub fn project_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("projectId", value.into()))
    }

    /// A cluster for which the size has to be available.
    pub fn cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("clusterId", value.into()))
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

    /// The project's id. The default project's unless given.
    pub fn project_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("projectId", value.into()))
    }

    /// Items to pass over before the first one answered. Past the end, the list is empty.
    pub fn skip(self, value: i32) -> Self {
        Self(self.0.query("skip", value))
    }
}

builder! {
    /// What [`Regions::list_node_specs`] sends.
    pub struct ListRegionNodeSpecs(List<models::ListNodeSpecsResponse, models::NodeSpec>);
}

impl ListRegionNodeSpecs {
    /// Only sizes of nodes for this component.
    pub fn component_type(self, value: impl Into<models::ComponentType>) -> Self {
        Self(self.0.query("componentType", value.into()))
    }

    /// The project's id. The default project's unless given.
    pub fn project_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("projectId", value.into()))
    }

    /// Only sizes that are available to this cluster.
    pub fn cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("clusterId", value.into()))
    }

    /// Items to pass over before the first one answered. Past the end, the list is empty.
    pub fn skip(self, value: i32) -> Self {
        Self(self.0.query("skip", value))
    }
}

builder! {
    /// What [`Regions::show_cloud_providers`] sends.
    pub struct ShowRegionCloudProviders(Call<models::ShowCloudProvidersResponse>);
}

impl ShowRegionCloudProviders {
    /// The project's id. The default project's unless given.
    pub fn project_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("projectId", value.into()))
    }
}
