// Generated from api/dedicated.yaml by codegen; do not edit.

//! Private connections from a network of the customer's to a group of TiDB nodes.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Private connections from a network of the customer's to a group of TiDB nodes.
#[derive(Clone, Debug)]
pub struct PrivateEndpointConnections {
    client: Client,
}

impl PrivateEndpointConnections {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Accept a private endpoint for a group of TiDB nodes.
    ///
    /// First make the endpoint with the cloud provider, for the service that
    /// `dedicated.private_endpoint_connections.get_private_link_service` names. The answer comes before the
    /// connection can be used: its state is PENDING until it becomes ACTIVE.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `tidb_node_group_id`: The id of the group of TiDB nodes.
    ///
    /// Needs [`endpoint_id`](CreatePrivateEndpointConnection::endpoint_id).
    ///
    /// Not repeated when the connection breaks after it was sent:
    /// `dedicated.private_endpoint_connections.list` shows whether it was applied.
    ///
    /// # Errors
    /// - 400: The endpoint's id has not the provider's form, it is connected already, or the link service is
    ///   not ready.
    /// - 404: The cluster or the group does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     tidb_node_group_id: &str,
    /// #     endpoint_id: String,
    /// # ) -> Result<(), Error> {
    /// let private_endpoint_connection = client.dedicated().private_endpoint_connections().create(cluster_id, tidb_node_group_id)
    ///     .endpoint_id(endpoint_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        cluster_id: impl Into<PathValue>,
        tidb_node_group_id: impl Into<PathValue>,
    ) -> CreatePrivateEndpointConnection {
        CreatePrivateEndpointConnection(
            Call::new(
                &self.client,
                &operations::DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_CREATE,
                PathValue::texts([cluster_id.into(), tidb_node_group_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// End a private endpoint connection.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `tidb_node_group_id`: The id of the group of TiDB nodes.
    /// - `private_endpoint_connection_id`: The connection's id.
    ///
    /// # Errors
    /// - 404: The cluster, the group or the connection does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     tidb_node_group_id: &str,
    /// #     private_endpoint_connection_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.dedicated().private_endpoint_connections().delete(cluster_id, tidb_node_group_id, private_endpoint_connection_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        cluster_id: impl Into<PathValue>,
        tidb_node_group_id: impl Into<PathValue>,
        private_endpoint_connection_id: impl Into<PathValue>,
    ) -> Call<()> {
        Call::new(
            &self.client,
            &operations::DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            PathValue::texts([
                cluster_id.into(),
                tidb_node_group_id.into(),
                private_endpoint_connection_id.into(),
            ]),
        )
    }

    /// Get a private endpoint connection.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `tidb_node_group_id`: The id of the group of TiDB nodes.
    /// - `private_endpoint_connection_id`: The connection's id.
    ///
    /// # Errors
    /// - 404: The cluster, the group or the connection does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     tidb_node_group_id: &str,
    /// #     private_endpoint_connection_id: &str,
    /// # ) -> Result<(), Error> {
    /// let private_endpoint_connection = client.dedicated().private_endpoint_connections().get(cluster_id, tidb_node_group_id, private_endpoint_connection_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        cluster_id: impl Into<PathValue>,
        tidb_node_group_id: impl Into<PathValue>,
        private_endpoint_connection_id: impl Into<PathValue>,
    ) -> Call<models::PrivateEndpointConnection> {
        Call::new(
            &self.client,
            &operations::DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_GET,
            PathValue::texts([
                cluster_id.into(),
                tidb_node_group_id.into(),
                private_endpoint_connection_id.into(),
            ]),
        )
    }

    /// Wait until a connection can be used.
    ///
    /// Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED` and `FAILED`. Gives up after 1800 seconds
    /// unless told otherwise.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `tidb_node_group_id`: The id of the group of TiDB nodes.
    /// - `private_endpoint_connection_id`: The connection's id.
    pub fn wait_until_active(
        &self,
        cluster_id: impl Into<PathValue>,
        tidb_node_group_id: impl Into<PathValue>,
        private_endpoint_connection_id: impl Into<PathValue>,
    ) -> WaitCall<models::PrivateEndpointConnection> {
        WaitCall::new(
            &self.client,
            &operations::DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_GET,
            &operations::DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_GET.waits[0],
            PathValue::texts([
                cluster_id.into(),
                tidb_node_group_id.into(),
                private_endpoint_connection_id.into(),
            ]),
        )
    }

    /// Wait until a deleted connection is gone.
    ///
    /// Ends at `DELETED` or when it is gone. Gives up after 1800 seconds unless told otherwise. Gives `None`
    /// when it is gone.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `tidb_node_group_id`: The id of the group of TiDB nodes.
    /// - `private_endpoint_connection_id`: The connection's id.
    pub fn wait_until_deleted(
        &self,
        cluster_id: impl Into<PathValue>,
        tidb_node_group_id: impl Into<PathValue>,
        private_endpoint_connection_id: impl Into<PathValue>,
    ) -> WaitCall<Option<models::PrivateEndpointConnection>> {
        WaitCall::new(
            &self.client,
            &operations::DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_GET,
            &operations::DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_GET.waits[1],
            PathValue::texts([
                cluster_id.into(),
                tidb_node_group_id.into(),
                private_endpoint_connection_id.into(),
            ]),
        )
    }

    /// Get the service to which private endpoints of a group of TiDB nodes connect.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `tidb_node_group_id`: The id of the group of TiDB nodes.
    ///
    /// # Errors
    /// - 404: The cluster or the group does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     tidb_node_group_id: &str,
    /// # ) -> Result<(), Error> {
    /// let private_link_service = client.dedicated().private_endpoint_connections().get_private_link_service(cluster_id, tidb_node_group_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_private_link_service(
        &self,
        cluster_id: impl Into<PathValue>,
        tidb_node_group_id: impl Into<PathValue>,
    ) -> Call<models::PrivateLinkService> {
        Call::new(
            &self.client,
            &operations::DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_GET_PRIVATE_LINK_SERVICE,
            PathValue::texts([cluster_id.into(), tidb_node_group_id.into()]),
        )
    }

    /// Wait until private endpoints can be connected.
    ///
    /// Ends at `ACTIVE`. Fails at once at `DELETING` and `DELETED`. Gives up after 1800 seconds unless told
    /// otherwise.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `tidb_node_group_id`: The id of the group of TiDB nodes.
    pub fn wait_until_connectable(
        &self,
        cluster_id: impl Into<PathValue>,
        tidb_node_group_id: impl Into<PathValue>,
    ) -> WaitCall<models::PrivateLinkService> {
        WaitCall::new(
            &self.client,
            &operations::DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_GET_PRIVATE_LINK_SERVICE,
            &operations::DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_GET_PRIVATE_LINK_SERVICE.waits[0],
            PathValue::texts([cluster_id.into(), tidb_node_group_id.into()]),
        )
    }

    /// List private endpoint connections.
    ///
    /// Of one group of TiDB nodes; of all groups of a cluster with `-` for the group; and of all clusters
    /// with `-` for both.
    ///
    /// - `cluster_id`: The cluster's id, or `-` for all clusters.
    /// - `tidb_node_group_id`: The group's id, or `-` for all groups.
    ///
    /// # Errors
    /// - 400: A project is given beside a cluster or a group.
    /// - 404: The cluster or the group does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     tidb_node_group_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.dedicated().private_endpoint_connections().list(cluster_id, tidb_node_group_id)
    ///     .items();
    /// while let Some(private_endpoint_connection) = items.try_next().await? {
    ///     println!("{private_endpoint_connection:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        cluster_id: impl Into<PathValue>,
        tidb_node_group_id: impl Into<PathValue>,
    ) -> ListPrivateEndpointConnections {
        ListPrivateEndpointConnections(List::new(
            &self.client,
            &operations::DEDICATED_PRIVATE_ENDPOINT_CONNECTIONS_LIST,
            PathValue::texts([cluster_id.into(), tidb_node_group_id.into()]),
        ))
    }
}

builder! {
    /// What [`PrivateEndpointConnections::create`] sends.
    pub struct CreatePrivateEndpointConnection(Call<models::PrivateEndpointConnection>);
}

impl CreatePrivateEndpointConnection {
    /// The endpoint's id: of the VPC endpoint on AWS, of the Private Service Connect endpoint on Google
    /// Cloud, the resource id of the private endpoint on Azure. Required.
    pub fn endpoint_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("endpointId", value.into()))
    }

    /// Only check the request, and change nothing. Default: false.
    pub fn validate_only(self, value: bool) -> Self {
        Self(self.0.query("validateOnly", value))
    }

    /// Address of the endpoint in its network. For Azure only, where a public DNS record leads to it.
    pub fn private_ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.field("privateIpAddress", value.into()))
    }
}

builder! {
    /// What [`PrivateEndpointConnections::list`] sends.
    pub struct ListPrivateEndpointConnections(List<models::ListPrivateEndpointConnectionsResponse, models::PrivateEndpointConnection>);
}

impl ListPrivateEndpointConnections {
    /// Only connections of this project. For all clusters and all groups only.
    pub fn project_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("projectId", value.into()))
    }

    /// Only connections with this cloud provider.
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
    body: Some(Fields(&[Check { name: "endpointId", required: true, rule: Rule::Any }])),
    bare: false,
};
