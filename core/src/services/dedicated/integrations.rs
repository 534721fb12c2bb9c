// Generated from api/dedicated.yaml by codegen; do not edit.

//! Services to which a cluster's metrics go.

use super::models;
use crate::builder::{builder, map};
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Services to which a cluster's metrics go.
#[derive(Clone, Debug)]
pub struct Integrations {
    client: Client,
}

impl Integrations {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Send a cluster's metrics to a service.
    ///
    /// The settings of the chosen service are required beside its type. For Prometheus, which fetches metrics
    /// itself, the answer has the key with which it does.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`type`](CreateIntegration::type).
    ///
    /// Not repeated when the connection breaks after it was sent: `dedicated.integrations.list` shows whether
    /// it was applied.
    ///
    /// # Errors
    /// - 400: The settings of the service are missing or the cluster has such an integration.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     r#type: dedicated::IntegrationType,
    /// # ) -> Result<(), Error> {
    /// let integration = client.dedicated().integrations().create(cluster_id)
    ///     .r#type(r#type)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, cluster_id: impl Into<PathValue>) -> CreateIntegration {
        CreateIntegration(
            Call::new(
                &self.client,
                &operations::DEDICATED_INTEGRATIONS_CREATE,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Stop sending a cluster's metrics to a service.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `id`: The integration's id.
    ///
    /// # Errors
    /// - 404: The cluster or the integration does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     id: &str,
    /// # ) -> Result<(), Error> {
    /// client.dedicated().integrations().delete(cluster_id, id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, cluster_id: impl Into<PathValue>, id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::DEDICATED_INTEGRATIONS_DELETE,
            PathValue::texts([cluster_id.into(), id.into()]),
        )
        .rules(&DELETE_RULES)
    }

    /// List the services to which a cluster's metrics go.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.dedicated().integrations().list(cluster_id).items();
    /// while let Some(integration) = items.try_next().await? {
    ///     println!("{integration:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        cluster_id: impl Into<PathValue>,
    ) -> List<models::ListIntegrationsResponse, models::Integration> {
        List::new(
            &self.client,
            &operations::DEDICATED_INTEGRATIONS_LIST,
            PathValue::texts([cluster_id.into()]),
        )
    }
}

builder! {
    /// What [`Integrations::create`] sends.
    pub struct CreateIntegration(Call<models::Integration>);
}

impl CreateIntegration {
    /// The service. Its settings are required too. Required.
    pub fn r#type(self, value: impl Into<models::IntegrationType>) -> Self {
        Self(self.0.field("type", value.into()))
    }

    /// Settings for the type `DATADOG`.
    pub fn datadog(self, value: models::CreateDatadogIntegration) -> Self {
        Self(self.0.field("datadog", value))
    }

    /// Settings for the type `NEWRELIC`.
    pub fn newrelic(self, value: models::CreateNewRelicIntegration) -> Self {
        Self(self.0.field("newrelic", value))
    }

    /// Settings for the type `PROMETHEUS`. There are none yet: give an empty object.
    pub fn prometheus(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        Self(self.0.field("prometheus", map::<serde_json::Value>(value)))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check { name: "type", required: true, rule: Rule::Any }])),
    bare: false,
};

static DELETE_RULES: Rules = Rules {
    path: &[Check { name: "id", required: false, rule: Rule::Unsigned64 }],
    query: &[],
    body: None,
    bare: false,
};
