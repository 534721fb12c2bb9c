// Generated from api/v1beta.yaml by codegen; do not edit.

//! Private endpoints of yours that an access point accepts.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Private endpoints of yours that an access point accepts.
#[derive(Clone, Debug)]
pub struct PrivateLinkEndpoints {
    client: Client,
}

impl PrivateLinkEndpoints {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Accept a private endpoint of yours at an access point.
    ///
    /// First create the endpoint in your own AWS or Google Cloud account, towards the access point's private
    /// link service; then name it here, and TiDB Cloud accepts its connections.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `accesspoint_id`: Id of the access point, as `v1beta.access_points.list` gives it.
    ///
    /// Needs [`endpoint_name`](CreatePrivateLinkEndpoint::endpoint_name).
    ///
    /// Not repeated when the connection breaks after it was sent: `v1beta.private_link_endpoints.list` shows
    /// whether it was applied.
    ///
    /// # Errors
    /// - 400: The name has the wrong form or the private link service is not ACTIVE.
    /// - 404: The cluster or the access point does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     accesspoint_id: &str,
    /// #     endpoint_name: String,
    /// # ) -> Result<(), Error> {
    /// let private_link_endpoint = client.v1beta().private_link_endpoints().create(project_id, cluster_id, accesspoint_id)
    ///     .endpoint_name(endpoint_name)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        accesspoint_id: impl Into<PathValue>,
    ) -> CreatePrivateLinkEndpoint {
        CreatePrivateLinkEndpoint(
            Call::new(
                &self.client,
                &operations::V1BETA_PRIVATE_LINK_ENDPOINTS_CREATE,
                PathValue::texts([project_id.into(), cluster_id.into(), accesspoint_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Delete a private link endpoint.
    ///
    /// TiDB Cloud no longer accepts its connections. The endpoint in your own account stays.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `accesspoint_id`: Id of the access point, as `v1beta.access_points.list` gives it.
    /// - `private_link_endpoint_id`: Id of the private link endpoint, as `v1beta.private_link_endpoints.list`
    ///   gives it.
    ///
    /// # Errors
    /// - 404: The cluster or the access point or the endpoint does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     accesspoint_id: &str,
    /// #     private_link_endpoint_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.v1beta().private_link_endpoints().delete(project_id, cluster_id, accesspoint_id, private_link_endpoint_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        accesspoint_id: impl Into<PathValue>,
        private_link_endpoint_id: impl Into<PathValue>,
    ) -> Call<()> {
        Call::new(
            &self.client,
            &operations::V1BETA_PRIVATE_LINK_ENDPOINTS_DELETE,
            PathValue::texts([
                project_id.into(),
                cluster_id.into(),
                accesspoint_id.into(),
                private_link_endpoint_id.into(),
            ]),
        )
        .rules(&DELETE_RULES)
    }

    /// Get a private link endpoint.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `accesspoint_id`: Id of the access point, as `v1beta.access_points.list` gives it.
    /// - `private_link_endpoint_id`: Id of the private link endpoint, as `v1beta.private_link_endpoints.list`
    ///   gives it.
    ///
    /// # Errors
    /// - 404: The cluster or the access point or the endpoint does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     accesspoint_id: &str,
    /// #     private_link_endpoint_id: &str,
    /// # ) -> Result<(), Error> {
    /// let private_link_endpoint = client.v1beta().private_link_endpoints().get(project_id, cluster_id, accesspoint_id, private_link_endpoint_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        accesspoint_id: impl Into<PathValue>,
        private_link_endpoint_id: impl Into<PathValue>,
    ) -> Call<models::PrivateLinkEndpoint> {
        Call::new(
            &self.client,
            &operations::V1BETA_PRIVATE_LINK_ENDPOINTS_GET,
            PathValue::texts([
                project_id.into(),
                cluster_id.into(),
                accesspoint_id.into(),
                private_link_endpoint_id.into(),
            ]),
        )
        .rules(&GET_RULES)
    }

    /// Wait until a private link endpoint can be used.
    ///
    /// Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED` and `FAILED`. Gives up after 1800 seconds
    /// unless told otherwise.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `accesspoint_id`: Id of the access point, as `v1beta.access_points.list` gives it.
    /// - `private_link_endpoint_id`: Id of the private link endpoint, as `v1beta.private_link_endpoints.list`
    ///   gives it.
    pub fn wait_until_active(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        accesspoint_id: impl Into<PathValue>,
        private_link_endpoint_id: impl Into<PathValue>,
    ) -> WaitCall<models::PrivateLinkEndpoint> {
        WaitCall::new(
            &self.client,
            &operations::V1BETA_PRIVATE_LINK_ENDPOINTS_GET,
            &operations::V1BETA_PRIVATE_LINK_ENDPOINTS_GET.waits[0],
            PathValue::texts([
                project_id.into(),
                cluster_id.into(),
                accesspoint_id.into(),
                private_link_endpoint_id.into(),
            ]),
        )
        .rules(&GET_RULES)
    }

    /// Wait until a deleted private link endpoint is gone.
    ///
    /// Ends at `DELETED` or when it is gone. Gives up after 1800 seconds unless told otherwise. Gives `None`
    /// when it is gone.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `accesspoint_id`: Id of the access point, as `v1beta.access_points.list` gives it.
    /// - `private_link_endpoint_id`: Id of the private link endpoint, as `v1beta.private_link_endpoints.list`
    ///   gives it.
    pub fn wait_until_deleted(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        accesspoint_id: impl Into<PathValue>,
        private_link_endpoint_id: impl Into<PathValue>,
    ) -> WaitCall<Option<models::PrivateLinkEndpoint>> {
        WaitCall::new(
            &self.client,
            &operations::V1BETA_PRIVATE_LINK_ENDPOINTS_GET,
            &operations::V1BETA_PRIVATE_LINK_ENDPOINTS_GET.waits[1],
            PathValue::texts([
                project_id.into(),
                cluster_id.into(),
                accesspoint_id.into(),
                private_link_endpoint_id.into(),
            ]),
        )
        .rules(&GET_RULES)
    }

    /// List the private link endpoints of an access point.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `accesspoint_id`: Id of the access point, as `v1beta.access_points.list` gives it.
    ///
    /// # Errors
    /// - 404: The cluster or the access point does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     accesspoint_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.v1beta().private_link_endpoints().list(project_id, cluster_id, accesspoint_id)
    ///     .items();
    /// while let Some(private_link_endpoint) = items.try_next().await? {
    ///     println!("{private_link_endpoint:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        accesspoint_id: impl Into<PathValue>,
    ) -> List<models::ListPrivateLinkEndpointsResponse, models::PrivateLinkEndpoint> {
        List::new(
            &self.client,
            &operations::V1BETA_PRIVATE_LINK_ENDPOINTS_LIST,
            PathValue::texts([project_id.into(), cluster_id.into(), accesspoint_id.into()]),
        )
        .rules(&LIST_RULES)
    }
}

builder! {
    /// What [`PrivateLinkEndpoints::create`] sends.
    pub struct CreatePrivateLinkEndpoint(Call<models::CreatePrivateLinkEndpointResponse>);
}

impl CreatePrivateLinkEndpoint {
    /// The name that the cloud provider gives the endpoint: `vpce-xxxx` on AWS,
    /// `projects/xxx/regions/xxx/forwardingRules/xxx` on Google Cloud. Required.
    pub fn endpoint_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("endpoint_name", value.into()))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "accesspoint_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: Some(Fields(&[Check { name: "endpoint_name", required: true, rule: Rule::Any }])),
    bare: false,
};

static DELETE_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "accesspoint_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "private_link_endpoint_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: None,
    bare: false,
};

static GET_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "accesspoint_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "private_link_endpoint_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: None,
    bare: false,
};

static LIST_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "accesspoint_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: None,
    bare: false,
};
