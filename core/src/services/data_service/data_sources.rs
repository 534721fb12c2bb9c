// Generated from api/data_service.yaml by codegen; do not edit.

//! Clusters whose data a Data App can reach.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Clusters whose data a Data App can reach.
#[derive(Clone, Debug)]
pub struct DataSources {
    client: Client,
}

impl DataSources {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Link a cluster to a Data App.
    ///
    /// The Data App's endpoints can then read and change the cluster's data. A cluster is linked once.
    ///
    /// - `data_app_id`: The Data App's id.
    ///
    /// Needs [`cluster_id`](CreateDataSource::cluster_id).
    ///
    /// Not repeated when the connection breaks after it was sent: `data_service.data_sources.list` shows
    /// whether it was applied.
    ///
    /// # Errors
    /// - 400: The cluster does not exist or cannot be used now or is linked already.
    /// - 404: The Data App does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// #     cluster_id: String,
    /// # ) -> Result<(), Error> {
    /// let data_source = client.data_service().data_sources().create(data_app_id)
    ///     .cluster_id(cluster_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, data_app_id: impl Into<PathValue>) -> CreateDataSource {
        CreateDataSource(
            Call::new(
                &self.client,
                &operations::DATA_SERVICE_DATA_SOURCES_CREATE,
                PathValue::texts([data_app_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Unlink a cluster from a Data App.
    ///
    /// Endpoints on the cluster stay, but cannot reach its data any more.
    ///
    /// - `data_app_id`: The Data App's id.
    /// - `cluster_id`: The id of a cluster that the Data App is linked to.
    ///
    /// # Errors
    /// - 404: The Data App does not exist or is not linked to the cluster.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.data_service().data_sources().delete(data_app_id, cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, data_app_id: impl Into<PathValue>, cluster_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::DATA_SERVICE_DATA_SOURCES_DELETE,
            PathValue::texts([data_app_id.into(), cluster_id.into()]),
        )
    }

    /// Get a cluster that a Data App is linked to.
    ///
    /// - `data_app_id`: The Data App's id.
    /// - `cluster_id`: The id of a cluster that the Data App is linked to.
    ///
    /// # Errors
    /// - 404: The Data App does not exist or is not linked to the cluster.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let data_source = client.data_service().data_sources().get(data_app_id, cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        data_app_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> Call<models::DataSource> {
        Call::new(
            &self.client,
            &operations::DATA_SERVICE_DATA_SOURCES_GET,
            PathValue::texts([data_app_id.into(), cluster_id.into()]),
        )
    }

    /// List the clusters that a Data App is linked to.
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
    /// let mut items = client.data_service().data_sources().list(data_app_id).items();
    /// while let Some(data_source) = items.try_next().await? {
    ///     println!("{data_source:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        data_app_id: impl Into<PathValue>,
    ) -> List<models::ListDataSourcesResponse, models::DataSource> {
        List::new(
            &self.client,
            &operations::DATA_SERVICE_DATA_SOURCES_LIST,
            PathValue::texts([data_app_id.into()]),
        )
    }
}

builder! {
    /// What [`DataSources::create`] sends.
    pub struct CreateDataSource(Call<models::DataSource>);
}

impl CreateDataSource {
    /// The id of a cluster that is active. Required.
    pub fn cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("clusterId", value.into()))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check { name: "clusterId", required: true, rule: Rule::Any }])),
    bare: false,
};
