// Generated from api/premium.yaml by codegen; do not edit.

//! Replication of an instance's changes to Kafka, MySQL or object storage.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Replication of an instance's changes to Kafka, MySQL or object storage.
#[derive(Clone, Debug)]
pub struct Changefeeds {
    client: Client,
}

impl Changefeeds {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a changefeed.
    ///
    /// The changefeed is CREATING until it becomes RUNNING. With `dryRun` it is only checked. For Alibaba
    /// Cloud OSS choose the downstream type S3 and the provider ALIBABA_OSS, with an access key and the
    /// bucket's S3-compatible endpoint.
    ///
    /// Needs [`changefeed`](CreateChangefeed::changefeed).
    ///
    /// Not repeated when the connection breaks after it was sent: `premium.changefeeds.list` shows whether it
    /// was applied.
    ///
    /// # Errors
    /// - 400: The downstream lacks its settings or the instance is not ACTIVE.
    /// - 404: The instance does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     changefeed: premium::NewChangefeed,
    /// # ) -> Result<(), Error> {
    /// let changefeed = client.premium().changefeeds().create().changefeed(changefeed).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateChangefeed {
        CreateChangefeed(
            Call::new(&self.client, &operations::PREMIUM_CHANGEFEEDS_CREATE, vec![]).rules(&CREATE_RULES),
        )
    }

    /// Delete a changefeed.
    ///
    /// Its checkpoint is lost. What it wrote downstream stays there.
    ///
    /// - `changefeed_id`: The changefeed's id.
    ///
    /// # Errors
    /// - 400: The changefeed is being created or changed.
    /// - 404: The changefeed does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     changefeed_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.premium().changefeeds().delete(changefeed_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, changefeed_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::PREMIUM_CHANGEFEEDS_DELETE,
            PathValue::texts([changefeed_id.into()]),
        )
    }

    /// Change what a paused changefeed replicates and where to.
    ///
    /// The downstream's settings and the table filters that are given replace those that stand. With `dryRun`
    /// they are only checked.
    ///
    /// - `changefeed_id`: The changefeed's id.
    ///
    /// Needs [`downstream_type`](EditChangefeedDownstreamConfig::downstream_type).
    ///
    /// # Errors
    /// - 400: The changefeed is not PAUSED or has another downstream type.
    /// - 404: The changefeed does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     changefeed_id: &str,
    /// #     downstream_type: premium::DownstreamType,
    /// # ) -> Result<(), Error> {
    /// let downstream_config = client.premium().changefeeds().edit_downstream_config(changefeed_id)
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
                &operations::PREMIUM_CHANGEFEEDS_EDIT_DOWNSTREAM_CONFIG,
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
    /// let changefeed = client.premium().changefeeds().get(changefeed_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, changefeed_id: impl Into<PathValue>) -> GetChangefeed {
        GetChangefeed(Call::new(
            &self.client,
            &operations::PREMIUM_CHANGEFEEDS_GET,
            PathValue::texts([changefeed_id.into()]),
        ))
    }

    /// Wait until a changefeed that is being created, resumed or scaled replicates.
    ///
    /// Ends at `RUNNING` and `WARNING`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after
    /// 1800 seconds unless told otherwise.
    ///
    /// - `changefeed_id`: The changefeed's id.
    pub fn wait_until_running(&self, changefeed_id: impl Into<PathValue>) -> WaitCall<models::Changefeed> {
        WaitCall::new(
            &self.client,
            &operations::PREMIUM_CHANGEFEEDS_GET,
            &operations::PREMIUM_CHANGEFEEDS_GET.waits[0],
            PathValue::texts([changefeed_id.into()]),
        )
    }

    /// Wait until a changefeed that is being paused, edited or scaled is paused.
    ///
    /// Ends at `PAUSED`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 1800 seconds
    /// unless told otherwise.
    ///
    /// - `changefeed_id`: The changefeed's id.
    pub fn wait_until_paused(&self, changefeed_id: impl Into<PathValue>) -> WaitCall<models::Changefeed> {
        WaitCall::new(
            &self.client,
            &operations::PREMIUM_CHANGEFEEDS_GET,
            &operations::PREMIUM_CHANGEFEEDS_GET.waits[1],
            PathValue::texts([changefeed_id.into()]),
        )
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
            &operations::PREMIUM_CHANGEFEEDS_GET,
            &operations::PREMIUM_CHANGEFEEDS_GET.waits[2],
            PathValue::texts([changefeed_id.into()]),
        )
    }

    /// List the changefeeds of an instance.
    ///
    /// Needs [`tidb_id`](ListChangefeeds::tidb_id).
    ///
    /// # Errors
    /// - 404: The instance does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     tidb_id: String,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.premium().changefeeds().list().tidb_id(tidb_id).items();
    /// while let Some(changefeed) = items.try_next().await? {
    ///     println!("{changefeed:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListChangefeeds {
        ListChangefeeds(
            List::new(&self.client, &operations::PREMIUM_CHANGEFEEDS_LIST, vec![]).rules(&LIST_RULES),
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
    /// let mut items = client.premium().changefeeds().list_ccus().items();
    /// while let Some(changefeed) = items.try_next().await? {
    ///     println!("{changefeed:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ccus(&self) -> List<models::ListCcusResponse, models::ChangefeedCcu> {
        List::new(&self.client, &operations::PREMIUM_CHANGEFEEDS_LIST_CCUS, vec![])
    }

    /// Pause a changefeed.
    ///
    /// It keeps its settings and its checkpoint. It is PAUSING until it is PAUSED.
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
    /// client.premium().changefeeds().pause(changefeed_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pause(&self, changefeed_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::PREMIUM_CHANGEFEEDS_PAUSE,
            PathValue::texts([changefeed_id.into()]),
        )
    }

    /// Resume a changefeed from its checkpoint.
    ///
    /// It is RESUMING until it is RUNNING.
    ///
    /// - `changefeed_id`: The changefeed's id.
    ///
    /// # Errors
    /// - 400: The changefeed is neither paused nor failed.
    /// - 404: The changefeed does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     changefeed_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.premium().changefeeds().resume(changefeed_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume(&self, changefeed_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::PREMIUM_CHANGEFEEDS_RESUME,
            PathValue::texts([changefeed_id.into()]),
        )
    }

    /// Give a changefeed another capacity.
    ///
    /// It is SCALING until the new capacity takes effect; then it goes on as before.
    ///
    /// - `changefeed_id`: The changefeed's id.
    ///
    /// Needs [`changefeed_capacity`](ScaleChangefeed::changefeed_capacity).
    ///
    /// # Errors
    /// - 400: There is no such capacity or the changefeed is neither running nor paused.
    /// - 404: The changefeed does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     changefeed_id: &str,
    /// #     changefeed_capacity: String,
    /// # ) -> Result<(), Error> {
    /// let changefeed = client.premium().changefeeds().scale(changefeed_id)
    ///     .changefeed_capacity(changefeed_capacity)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn scale(&self, changefeed_id: impl Into<PathValue>) -> ScaleChangefeed {
        ScaleChangefeed(
            Call::new(
                &self.client,
                &operations::PREMIUM_CHANGEFEEDS_SCALE,
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
    pub fn changefeed(self, value: models::NewChangefeed) -> Self {
        Self(self.0.field("changefeed", value))
    }

    /// Whether to check the changefeed and not create it. Default: false.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.field("dryRun", value))
    }
}

builder! {
    /// What [`Changefeeds::edit_downstream_config`] sends.
    pub struct EditChangefeedDownstreamConfig(Call<models::Changefeed>);
}

impl EditChangefeedDownstreamConfig {
    /// Kind of the system it writes to, which cannot change. Required.
    pub fn downstream_type(self, value: impl Into<models::DownstreamType>) -> Self {
        Self(self.0.field("downstreamType", value.into()))
    }

    /// Whether to check the change and not make it. Default: false.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.field("dryRun", value))
    }

    /// Which tables and events to replicate.
    pub fn table_config(self, value: models::TableConfig) -> Self {
        Self(self.0.field("tableConfig", value))
    }

    /// New settings of a Kafka downstream.
    pub fn kafka(self, value: models::KafkaDownstream) -> Self {
        Self(self.0.field("kafka", value))
    }

    /// New settings of a MySQL downstream.
    pub fn mysql(self, value: models::MysqlDownstream) -> Self {
        Self(self.0.field("mysql", value))
    }

    /// New settings of an object storage downstream.
    pub fn s3(self, value: models::S3Downstream) -> Self {
        Self(self.0.field("s3", value))
    }
}

builder! {
    /// What [`Changefeeds::get`] sends.
    pub struct GetChangefeed(Call<models::Changefeed>);
}

impl GetChangefeed {
    /// Whether to read the checkpoint anew rather than answer the one last read.
    pub fn invalidate_cache(self, value: bool) -> Self {
        Self(self.0.query("invalidateCache", value))
    }
}

builder! {
    /// What [`Changefeeds::list`] sends.
    pub struct ListChangefeeds(List<models::ListChangefeedsResponse, models::Changefeed>);
}

impl ListChangefeeds {
    /// The instance's id. Required.
    pub fn tidb_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("tidbId", value.into()))
    }

    /// Only changefeeds that write to this kind of system. Default: DOWNSTREAM_TYPE_UNSPECIFIED.
    pub fn downstream_type(self, value: impl Into<models::DownstreamType>) -> Self {
        Self(self.0.query("downstreamType", value.into()))
    }
}

builder! {
    /// What [`Changefeeds::scale`] sends.
    pub struct ScaleChangefeed(Call<models::Changefeed>);
}

impl ScaleChangefeed {
    /// Name of the capacity, one of those that `list_ccus` answers. Required.
    pub fn changefeed_capacity(self, value: impl Into<String>) -> Self {
        Self(self.0.field("changefeedCapacity", value.into()))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "changefeed",
        required: true,
        rule: Rule::Object(&models::NEW_CHANGEFEED_FIELDS),
    }])),
    bare: false,
};

static EDIT_DOWNSTREAM_CONFIG_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "tableConfig", required: false, rule: Rule::Object(&models::TABLE_CONFIG_FIELDS) },
        Check { name: "downstreamType", required: true, rule: Rule::Any },
        Check { name: "kafka", required: false, rule: Rule::Object(&models::KAFKA_DOWNSTREAM_FIELDS) },
        Check { name: "mysql", required: false, rule: Rule::Object(&models::MYSQL_DOWNSTREAM_FIELDS) },
        Check { name: "s3", required: false, rule: Rule::Object(&models::S3_DOWNSTREAM_FIELDS) },
    ])),
    bare: false,
};

static LIST_RULES: Rules = Rules {
    path: &[],
    query: &[Check { name: "tidbId", required: true, rule: Rule::Any }],
    body: None,
    bare: false,
};

static SCALE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check { name: "changefeedCapacity", required: true, rule: Rule::Any }])),
    bare: false,
};
