// Generated from api/dedicated.yaml by codegen; do not edit.

//! Streams of a cluster's changes to Kafka, to MySQL or to object storage.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Streams of a cluster's changes to Kafka, to MySQL or to object storage.
#[derive(Clone, Debug)]
pub struct Changefeeds {
    client: Client,
}

impl Changefeeds {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Stream a cluster's changes to another system.
    ///
    /// The settings of the chosen downstream are required beside its type. The answer comes before changes
    /// flow: the changefeed's state is CREATING until it becomes RUNNING. Each one costs money.
    ///
    /// Needs [`changefeed`](CreateChangefeed::changefeed).
    ///
    /// Not repeated when the connection breaks after it was sent: `dedicated.changefeeds.list` shows whether
    /// it was applied.
    ///
    /// # Errors
    /// - 400: The settings contradict each other, or the cluster is not ACTIVE.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     changefeed: dedicated::Changefeed,
    /// # ) -> Result<(), Error> {
    /// let changefeed = client.dedicated().changefeeds().create().changefeed(changefeed).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateChangefeed {
        CreateChangefeed(
            Call::new(&self.client, &operations::DEDICATED_CHANGEFEEDS_CREATE, vec![]).rules(&CREATE_RULES),
        )
    }

    /// Delete a changefeed.
    ///
    /// - `changefeed_id`: The changefeed's id.
    ///
    /// # Errors
    /// - 400: The changefeed is still being created.
    /// - 404: The changefeed does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     changefeed_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.dedicated().changefeeds().delete(changefeed_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, changefeed_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::DEDICATED_CHANGEFEEDS_DELETE,
            PathValue::texts([changefeed_id.into()]),
        )
    }

    /// Change where and how a paused changefeed writes.
    ///
    /// Replaces the settings that are given. The kind of downstream stays. The changefeed is EDITING until it
    /// is PAUSED again.
    ///
    /// - `changefeed_id`: The changefeed's id.
    ///
    /// Needs [`downstream_type`](EditChangefeedDownstreamConfig::downstream_type).
    ///
    /// # Errors
    /// - 400: The changefeed is not PAUSED, or the settings are for another kind of downstream.
    /// - 404: The changefeed does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     changefeed_id: &str,
    /// #     downstream_type: dedicated::ChangefeedDownstreamType,
    /// # ) -> Result<(), Error> {
    /// let downstream_config = client.dedicated().changefeeds().edit_downstream_config(changefeed_id)
    ///     .downstream_type(downstream_type)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn edit_downstream_config(
        &self,
        changefeed_id: impl Into<PathValue>,
    ) -> EditChangefeedDownstreamConfig {
        EditChangefeedDownstreamConfig(
            Call::new(
                &self.client,
                &operations::DEDICATED_CHANGEFEEDS_EDIT_DOWNSTREAM_CONFIG,
                PathValue::texts([changefeed_id.into()]),
            )
            .rules(&EDIT_DOWNSTREAM_CONFIG_RULES),
        )
    }

    /// Get a changefeed.
    ///
    /// - `changefeed_id`: The changefeed's id.
    ///
    /// # Errors
    /// - 404: The changefeed does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     changefeed_id: &str,
    /// # ) -> Result<(), Error> {
    /// let changefeed = client.dedicated().changefeeds().get(changefeed_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, changefeed_id: impl Into<PathValue>) -> GetChangefeed {
        GetChangefeed(Call::new(
            &self.client,
            &operations::DEDICATED_CHANGEFEEDS_GET,
            PathValue::texts([changefeed_id.into()]),
        ))
    }

    /// Wait until a deleted changefeed is gone.
    ///
    /// Ends at `DELETED` or when it is gone. Gives up after 1800 seconds unless told otherwise. Gives `None`
    /// when it is gone.
    ///
    /// - `changefeed_id`: The changefeed's id.
    pub fn wait_until_deleted(
        &self,
        changefeed_id: impl Into<PathValue>,
    ) -> WaitCall<Option<models::Changefeed>> {
        WaitCall::new(
            &self.client,
            &operations::DEDICATED_CHANGEFEEDS_GET,
            &operations::DEDICATED_CHANGEFEEDS_GET.waits[0],
            PathValue::texts([changefeed_id.into()]),
        )
    }

    /// Wait until a changefeed is paused, or paused again once its settings have changed.
    ///
    /// Ends at `PAUSED`. Fails at once at `DELETING`, `DELETED` and `FAILED`. Gives up after 1800 seconds
    /// unless told otherwise.
    ///
    /// - `changefeed_id`: The changefeed's id.
    pub fn wait_until_paused(&self, changefeed_id: impl Into<PathValue>) -> WaitCall<models::Changefeed> {
        WaitCall::new(
            &self.client,
            &operations::DEDICATED_CHANGEFEEDS_GET,
            &operations::DEDICATED_CHANGEFEEDS_GET.waits[1],
            PathValue::texts([changefeed_id.into()]),
        )
    }

    /// Wait until changes flow.
    ///
    /// Ends at `RUNNING` and `WARNING`. Fails at once at `DELETING`, `DELETED` and `FAILED`. Gives up after
    /// 1800 seconds unless told otherwise.
    ///
    /// - `changefeed_id`: The changefeed's id.
    pub fn wait_until_running(&self, changefeed_id: impl Into<PathValue>) -> WaitCall<models::Changefeed> {
        WaitCall::new(
            &self.client,
            &operations::DEDICATED_CHANGEFEEDS_GET,
            &operations::DEDICATED_CHANGEFEEDS_GET.waits[2],
            PathValue::texts([changefeed_id.into()]),
        )
    }

    /// List the changefeeds of a cluster.
    ///
    /// Needs [`cluster_id`](ListChangefeeds::cluster_id).
    ///
    /// # Errors
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: String,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.dedicated().changefeeds().list().cluster_id(cluster_id).items();
    /// while let Some(changefeed) = items.try_next().await? {
    ///     println!("{changefeed:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListChangefeeds {
        ListChangefeeds(
            List::new(&self.client, &operations::DEDICATED_CHANGEFEEDS_LIST, vec![]).rules(&LIST_RULES),
        )
    }

    /// List the capacities that a changefeed can have.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.dedicated().changefeeds().list_rcus().items();
    /// while let Some(changefeed) = items.try_next().await? {
    ///     println!("{changefeed:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_rcus(&self) -> List<models::ListChangefeedRcusResponse, models::ChangefeedRcu> {
        List::new(&self.client, &operations::DEDICATED_CHANGEFEEDS_LIST_RCUS, vec![])
    }

    /// Pause a changefeed.
    ///
    /// It keeps its settings and remembers how far it has come.
    ///
    /// - `changefeed_id`: The changefeed's id.
    ///
    /// # Errors
    /// - 400: The changefeed is not running.
    /// - 404: The changefeed does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     changefeed_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.dedicated().changefeeds().pause(changefeed_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pause(&self, changefeed_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::DEDICATED_CHANGEFEEDS_PAUSE,
            PathValue::texts([changefeed_id.into()]),
        )
    }

    /// Resume a paused changefeed.
    ///
    /// It goes on from where it was paused.
    ///
    /// - `changefeed_id`: The changefeed's id.
    ///
    /// # Errors
    /// - 400: The changefeed is not PAUSED.
    /// - 404: The changefeed does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     changefeed_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.dedicated().changefeeds().resume(changefeed_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume(&self, changefeed_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::DEDICATED_CHANGEFEEDS_RESUME,
            PathValue::texts([changefeed_id.into()]),
        )
    }

    /// Give a changefeed another capacity.
    ///
    /// It is SCALING until it has the new capacity.
    ///
    /// - `changefeed_id`: The changefeed's id.
    ///
    /// Needs [`replication_capacity`](ScaleChangefeed::replication_capacity).
    ///
    /// # Errors
    /// - 400: There is no such capacity or the changefeed is neither running nor PAUSED.
    /// - 404: The changefeed does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     changefeed_id: &str,
    /// #     replication_capacity: String,
    /// # ) -> Result<(), Error> {
    /// let changefeed = client.dedicated().changefeeds().scale(changefeed_id)
    ///     .replication_capacity(replication_capacity)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn scale(&self, changefeed_id: impl Into<PathValue>) -> ScaleChangefeed {
        ScaleChangefeed(
            Call::new(
                &self.client,
                &operations::DEDICATED_CHANGEFEEDS_SCALE,
                PathValue::texts([changefeed_id.into()]),
            )
            .rules(&SCALE_RULES),
        )
    }
}

builder! {
    /// What [`Changefeeds::create`] sends.
    pub struct CreateChangefeed(Call<models::Changefeed>);
}

impl CreateChangefeed {
    /// The changefeed. Required.
    pub fn changefeed(self, value: models::Changefeed) -> Self {
        Self(self.0.field("changefeed", value))
    }

    /// Only check the request, and create nothing.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.field("dryRun", value))
    }
}

builder! {
    /// What [`Changefeeds::edit_downstream_config`] sends.
    pub struct EditChangefeedDownstreamConfig(Call<models::Changefeed>);
}

impl EditChangefeedDownstreamConfig {
    /// Kind of system that the changes go to, which stays as it is. Required.
    pub fn downstream_type(self, value: impl Into<models::ChangefeedDownstreamType>) -> Self {
        Self(self.0.field("downstreamType", value.into()))
    }

    /// Only check the request, and change nothing.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.field("dryRun", value))
    }

    /// Which changes flow.
    pub fn table_config(self, value: models::ChangefeedTableConfig) -> Self {
        Self(self.0.field("tableConfig", value))
    }

    /// Settings for the type `KAFKA`.
    pub fn kafka(self, value: models::KafkaDownstream) -> Self {
        Self(self.0.field("kafka", value))
    }

    /// Settings for the type `MYSQL`.
    pub fn mysql(self, value: models::MysqlDownstream) -> Self {
        Self(self.0.field("mysql", value))
    }

    /// Settings for the type `S3`.
    pub fn s3(self, value: models::S3Downstream) -> Self {
        Self(self.0.field("s3", value))
    }

    /// Settings for the type `GCS`.
    pub fn gcs(self, value: models::GcsDownstream) -> Self {
        Self(self.0.field("gcs", value))
    }

    /// Settings for the type `AZURE_BLOB`.
    pub fn azure_blob(self, value: models::AzureBlobDownstream) -> Self {
        Self(self.0.field("azureBlob", value))
    }
}

builder! {
    /// What [`Changefeeds::get`] sends.
    pub struct GetChangefeed(Call<models::Changefeed>);
}

impl GetChangefeed {
    /// Whether the checkpoint has to be the latest, not one that the service remembers.
    pub fn invalidate_cache(self, value: bool) -> Self {
        Self(self.0.query("invalidateCache", value))
    }
}

builder! {
    /// What [`Changefeeds::list`] sends.
    pub struct ListChangefeeds(List<models::ListChangefeedsResponse, models::Changefeed>);
}

impl ListChangefeeds {
    /// Id of the cluster whose changes flow. Required.
    pub fn cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("clusterId", value.into()))
    }

    /// Only changefeeds to this kind of system. Default: DOWNSTREAM_TYPE_UNSPECIFIED.
    pub fn downstream_type(self, value: impl Into<models::ChangefeedDownstreamType>) -> Self {
        Self(self.0.query("downstreamType", value.into()))
    }
}

builder! {
    /// What [`Changefeeds::scale`] sends.
    pub struct ScaleChangefeed(Call<models::Changefeed>);
}

impl ScaleChangefeed {
    /// The capacity, the name of one of `dedicated.changefeeds.list_rcus`. Required.
    pub fn replication_capacity(self, value: impl Into<String>) -> Self {
        Self(self.0.field("replicationCapacity", value.into()))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "changefeed",
        required: true,
        rule: Rule::Object(&models::CHANGEFEED_FIELDS),
    }])),
    bare: false,
};

static EDIT_DOWNSTREAM_CONFIG_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "downstreamType", required: true, rule: Rule::Any },
        Check { name: "kafka", required: false, rule: Rule::Object(&models::KAFKA_DOWNSTREAM_FIELDS) },
        Check { name: "mysql", required: false, rule: Rule::Object(&models::MYSQL_DOWNSTREAM_FIELDS) },
        Check { name: "s3", required: false, rule: Rule::Object(&models::S3_DOWNSTREAM_FIELDS) },
        Check { name: "gcs", required: false, rule: Rule::Object(&models::GCS_DOWNSTREAM_FIELDS) },
        Check {
            name: "azureBlob",
            required: false,
            rule: Rule::Object(&models::AZURE_BLOB_DOWNSTREAM_FIELDS),
        },
    ])),
    bare: false,
};

static LIST_RULES: Rules = Rules {
    path: &[],
    query: &[Check { name: "clusterId", required: true, rule: Rule::Any }],
    body: None,
    bare: false,
};

static SCALE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check { name: "replicationCapacity", required: true, rule: Rule::Any }])),
    bare: false,
};
