// Generated from api/dedicated.yaml by codegen; do not edit.

//! Ranges of addresses in which the clusters of a project live, one a region.

use super::models;
use crate::builder::{builder, map};
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Ranges of addresses in which the clusters of a project live, one a region.
#[derive(Clone, Debug)]
pub struct NetworkContainers {
    client: Client,
}

impl NetworkContainers {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Reserve a range of addresses for the clusters of a project in a region.
    ///
    /// The range cannot be changed later. It becomes ACTIVE with the first cluster in the region; without one
    /// of your own, that cluster takes the default of the region.
    ///
    /// Needs [`region_id`](CreateNetworkContainer::region_id).
    ///
    /// Not repeated when the connection breaks after it was sent: `dedicated.network_containers.list` shows
    /// whether it was applied.
    ///
    /// # Errors
    /// - 400: The project has a container in this region already, or the range is not valid or overlaps
    ///   another one.
    /// - 403: The key may not use this project.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     region_id: String,
    /// # ) -> Result<(), Error> {
    /// let network_container = client.dedicated().network_containers().create()
    ///     .region_id(region_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateNetworkContainer {
        CreateNetworkContainer(
            Call::new(&self.client, &operations::DEDICATED_NETWORK_CONTAINERS_CREATE, vec![])
                .rules(&CREATE_RULES),
        )
    }

    /// Delete a network container.
    ///
    /// - `network_container_id`: The network container's id.
    ///
    /// # Errors
    /// - 400: A cluster or a VPC peering uses it.
    /// - 404: The network container does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     network_container_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.dedicated().network_containers().delete(network_container_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, network_container_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::DEDICATED_NETWORK_CONTAINERS_DELETE,
            PathValue::texts([network_container_id.into()]),
        )
    }

    /// Get a network container.
    ///
    /// - `network_container_id`: The network container's id.
    ///
    /// # Errors
    /// - 404: The network container does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     network_container_id: &str,
    /// # ) -> Result<(), Error> {
    /// let network_container = client.dedicated().network_containers().get(network_container_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, network_container_id: impl Into<PathValue>) -> Call<models::NetworkContainer> {
        Call::new(
            &self.client,
            &operations::DEDICATED_NETWORK_CONTAINERS_GET,
            PathValue::texts([network_container_id.into()]),
        )
    }

    /// Wait until the first cluster in its region has made the network.
    ///
    /// Ends at `ACTIVE`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 3600 seconds
    /// unless told otherwise.
    ///
    /// - `network_container_id`: The network container's id.
    pub fn wait_until_active(
        &self,
        network_container_id: impl Into<PathValue>,
    ) -> WaitCall<models::NetworkContainer> {
        WaitCall::new(
            &self.client,
            &operations::DEDICATED_NETWORK_CONTAINERS_GET,
            &operations::DEDICATED_NETWORK_CONTAINERS_GET.waits[0],
            PathValue::texts([network_container_id.into()]),
        )
    }

    /// List the network containers of a project.
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
    /// let mut items = client.dedicated().network_containers().list().items();
    /// while let Some(network_container) = items.try_next().await? {
    ///     println!("{network_container:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListNetworkContainers {
        ListNetworkContainers(List::new(&self.client, &operations::DEDICATED_NETWORK_CONTAINERS_LIST, vec![]))
    }
}

builder! {
    /// What [`NetworkContainers::create`] sends.
    pub struct CreateNetworkContainer(Call<models::NetworkContainer>);
}

impl CreateNetworkContainer {
    /// The region, provider and code joined by a hyphen, such as `aws-us-east-1`. Required.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("regionId", value.into()))
    }

    /// Only check the request, and change nothing. Default: false.
    pub fn validate_only(self, value: bool) -> Self {
        Self(self.0.query("validateOnly", value))
    }

    /// The label `tidb.cloud/project` holds the id of the project it is for. The default project's unless
    /// given.
    pub fn labels(self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        Self(self.0.field("labels", map::<String>(value)))
    }

    /// The range, such as `172.16.16.0/21`. The default of the region unless given.
    pub fn cidr_notation(self, value: impl Into<String>) -> Self {
        Self(self.0.field("cidrNotation", value.into()))
    }
}

builder! {
    /// What [`NetworkContainers::list`] sends.
    pub struct ListNetworkContainers(List<models::ListNetworkContainersResponse, models::NetworkContainer>);
}

impl ListNetworkContainers {
    /// The project's id. The default project's unless given.
    pub fn project_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("projectId", value.into()))
    }

    /// Only those of this cloud provider.
    pub fn cloud_provider(self, value: impl Into<models::CloudProvider>) -> Self {
        Self(self.0.query("cloudProvider", value.into()))
    }

    /// Items to pass over before the first one answered. Past the end, the list is empty.
    pub fn skip(self, value: i32) -> Self {
        Self(self.0.query("skip", value))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check { name: "regionId", required: true, rule: Rule::Any }])),
    bare: false,
};
