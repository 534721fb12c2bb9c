// Generated from api/data_service.yaml by codegen; do not edit.

//! Deployments, which put the endpoints of a Data App online as they are at that moment.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Fields, Rules};
use crate::services::operations;

/// Deployments, which put the endpoints of a Data App online as they are at that moment.
#[derive(Clone, Debug)]
pub struct Deployments {
    client: Client,
}

impl Deployments {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Deploy the endpoints of a Data App.
    ///
    /// Puts all endpoints online as they are now. The answer comes before that is done: `status` is absent
    /// until the deployment has ended.
    ///
    /// - `data_app_id`: The Data App's id.
    ///
    /// Not repeated when the connection breaks after it was sent: `data_service.deployments.list` shows
    /// whether it was applied.
    ///
    /// # Errors
    /// - 404: The Data App does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// # ) -> Result<(), Error> {
    /// let deployment = client.data_service().deployments().create(data_app_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, data_app_id: impl Into<PathValue>) -> CreateDeployment {
        CreateDeployment(
            Call::new(
                &self.client,
                &operations::DATA_SERVICE_DEPLOYMENTS_CREATE,
                PathValue::texts([data_app_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Get a deployment of a Data App.
    ///
    /// - `data_app_id`: The Data App's id.
    /// - `deployment_id`: The deployment's id.
    ///
    /// # Errors
    /// - 404: The Data App or the deployment does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// #     deployment_id: &str,
    /// # ) -> Result<(), Error> {
    /// let deployment = client.data_service().deployments().get(data_app_id, deployment_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        data_app_id: impl Into<PathValue>,
        deployment_id: impl Into<PathValue>,
    ) -> Call<models::Deployment> {
        Call::new(
            &self.client,
            &operations::DATA_SERVICE_DEPLOYMENTS_GET,
            PathValue::texts([data_app_id.into(), deployment_id.into()]),
        )
    }

    /// Wait until a deployment has put its endpoints online.
    ///
    /// Ends at `success`. Fails at once at `failed`. Gives up after 600 seconds unless told otherwise.
    ///
    /// - `data_app_id`: The Data App's id.
    /// - `deployment_id`: The deployment's id.
    pub fn wait_until_succeeded(
        &self,
        data_app_id: impl Into<PathValue>,
        deployment_id: impl Into<PathValue>,
    ) -> WaitCall<models::Deployment> {
        WaitCall::new(
            &self.client,
            &operations::DATA_SERVICE_DEPLOYMENTS_GET,
            &operations::DATA_SERVICE_DEPLOYMENTS_GET.waits[0],
            PathValue::texts([data_app_id.into(), deployment_id.into()]),
        )
    }

    /// List the deployments of a Data App.
    ///
    /// - `data_app_id`: The Data App's id.
    ///
    /// # Errors
    /// - 404: The Data App does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.data_service().deployments().list(data_app_id).items();
    /// while let Some(deployment) = items.try_next().await? {
    ///     println!("{deployment:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        data_app_id: impl Into<PathValue>,
    ) -> List<models::ListDeploymentsResponse, models::Deployment> {
        List::new(
            &self.client,
            &operations::DATA_SERVICE_DEPLOYMENTS_LIST,
            PathValue::texts([data_app_id.into()]),
        )
    }
}

builder! {
    /// What [`Deployments::create`] sends.
    pub struct CreateDeployment(Call<models::Deployment>);
}

impl CreateDeployment {
    /// What is deployed, and why.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.field("description", value.into()))
    }
}

static CREATE_RULES: Rules = Rules { path: &[], query: &[], body: Some(Fields(&[])), bare: false };
