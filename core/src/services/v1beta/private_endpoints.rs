// Generated from api/v1beta.yaml by codegen; do not edit.

//! Private network access to Dedicated clusters through AWS PrivateLink or Google Cloud Private Service
//! Connect.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Private network access to Dedicated clusters through AWS PrivateLink or Google Cloud Private Service
/// Connect.
#[derive(Clone, Debug)]
pub struct PrivateEndpoints {
    client: Client,
}

impl PrivateEndpoints {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Accept a private endpoint of yours for a Dedicated cluster.
    ///
    /// First create the endpoint in your own AWS or Google Cloud account, towards the cluster's private
    /// endpoint service; then name it here, and TiDB Cloud accepts its connections.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    ///
    /// Needs [`endpoint_name`](CreatePrivateEndpoint::endpoint_name).
    ///
    /// Not repeated when the connection breaks after it was sent: `v1beta.private_endpoints.list` shows
    /// whether it was applied.
    ///
    /// # Errors
    /// - 400: The cluster is a Starter cluster.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     endpoint_name: String,
    /// # ) -> Result<(), Error> {
    /// let private_endpoint = client.v1beta().private_endpoints().create(project_id, cluster_id)
    ///     .endpoint_name(endpoint_name)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> CreatePrivateEndpoint {
        CreatePrivateEndpoint(
            Call::new(
                &self.client,
                &operations::V1BETA_PRIVATE_ENDPOINTS_CREATE,
                PathValue::texts([project_id.into(), cluster_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Create the private endpoint service of a Dedicated cluster.
    ///
    /// Creates an AWS PrivateLink or a Google Cloud Private Service Connect service, as the cluster's
    /// provider has it. The request has no fields.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    ///
    /// Not repeated when the connection breaks after it was sent: `v1beta.private_endpoints.get_service`
    /// shows whether it was applied.
    ///
    /// # Errors
    /// - 400: The cluster is a Starter cluster.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let service = client.v1beta().private_endpoints().create_service(project_id, cluster_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_service(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> Call<models::PrivateEndpointServiceResponse> {
        Call::new(
            &self.client,
            &operations::V1BETA_PRIVATE_ENDPOINTS_CREATE_SERVICE,
            PathValue::texts([project_id.into(), cluster_id.into()]),
        )
        .rules(&CREATE_SERVICE_RULES)
    }

    /// Delete a private endpoint of a Dedicated cluster.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `endpoint_id`: Id of the private endpoint, as `v1beta.private_endpoints.list` gives it.
    ///
    /// # Errors
    /// - 400: The cluster is a Starter cluster.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     endpoint_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.v1beta().private_endpoints().delete(project_id, cluster_id, endpoint_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        endpoint_id: impl Into<PathValue>,
    ) -> Call<()> {
        Call::new(
            &self.client,
            &operations::V1BETA_PRIVATE_ENDPOINTS_DELETE,
            PathValue::texts([project_id.into(), cluster_id.into(), endpoint_id.into()]),
        )
        .rules(&DELETE_RULES)
    }

    /// Get the private endpoint service of a Dedicated cluster.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    ///
    /// # Errors
    /// - 400: The cluster is a Starter cluster.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let service = client.v1beta().private_endpoints().get_service(project_id, cluster_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_service(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> Call<models::PrivateEndpointServiceResponse> {
        Call::new(
            &self.client,
            &operations::V1BETA_PRIVATE_ENDPOINTS_GET_SERVICE,
            PathValue::texts([project_id.into(), cluster_id.into()]),
        )
        .rules(&GET_SERVICE_RULES)
    }

    /// List the private endpoints of a cluster.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.v1beta().private_endpoints().list(project_id, cluster_id).items();
    /// while let Some(private_endpoint) = items.try_next().await? {
    ///     println!("{private_endpoint:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> List<models::ListPrivateEndpointsResponse, models::PrivateEndpoint> {
        List::new(
            &self.client,
            &operations::V1BETA_PRIVATE_ENDPOINTS_LIST,
            PathValue::texts([project_id.into(), cluster_id.into()]),
        )
        .rules(&LIST_RULES)
    }

    /// List the private endpoints of all clusters of a project.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.v1beta().private_endpoints().list_for_project(project_id).items();
    /// while let Some(private_endpoint) = items.try_next().await? {
    ///     println!("{private_endpoint:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_project(
        &self,
        project_id: impl Into<PathValue>,
    ) -> List<models::ListPrivateEndpointsResponse, models::PrivateEndpoint> {
        List::new(
            &self.client,
            &operations::V1BETA_PRIVATE_ENDPOINTS_LIST_FOR_PROJECT,
            PathValue::texts([project_id.into()]),
        )
        .rules(&LIST_FOR_PROJECT_RULES)
    }
}

builder! {
    /// What [`PrivateEndpoints::create`] sends.
    pub struct CreatePrivateEndpoint(Call<models::CreatePrivateEndpointResponse>);
}

impl CreatePrivateEndpoint {
    /// Name of your endpoint: `vpce-…` on AWS, or `projects/…/regions/…/forwardingRules/…` on Google Cloud.
    /// Required.
    pub fn endpoint_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("endpoint_name", value.into()))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: Some(Fields(&[Check { name: "endpoint_name", required: true, rule: Rule::Any }])),
    bare: false,
};

static CREATE_SERVICE_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: Some(Fields(&[])),
    bare: false,
};

static DELETE_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "endpoint_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: None,
    bare: false,
};

static GET_SERVICE_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: None,
    bare: false,
};

static LIST_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: None,
    bare: false,
};

static LIST_FOR_PROJECT_RULES: Rules = Rules {
    path: &[Check { name: "project_id", required: false, rule: Rule::Unsigned64 }],
    query: &[],
    body: None,
    bare: false,
};
