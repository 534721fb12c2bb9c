// Generated from api/serverless.yaml by codegen; do not edit.

//! Streams of a cluster's changes to Kafka or MySQL.

use super::models;
use crate::builder::{builder, list};
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Streams of a cluster's changes to Kafka or MySQL.
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
    /// The changefeed is CREATING until it becomes RUNNING, and sends changes to its sink from then on. One
    /// created twice sends every change twice.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`sink`](CreateChangefeed::sink) and [`filter`](CreateChangefeed::filter).
    ///
    /// Not repeated when the connection breaks after it was sent: `serverless.changefeeds.list` shows whether
    /// it was applied.
    ///
    /// # Errors
    /// - 400: The sink lacks its settings, the start position is gone already, or the cluster is not active.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     sink: serverless::ChangefeedSink,
    /// #     filter: serverless::ChangefeedFilter,
    /// # ) -> Result<(), Error> {
    /// let changefeed = client.serverless().changefeeds().create(cluster_id)
    ///     .sink(sink)
    ///     .filter(filter)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, cluster_id: impl Into<PathValue>) -> CreateChangefeed {
        CreateChangefeed(
            Call::new(
                &self.client,
                &operations::SERVERLESS_CHANGEFEEDS_CREATE,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Create an endpoint through which changefeeds reach a private link service.
    ///
    /// The owner of the service may have to accept it: it is PENDING_ACCEPTANCE until then, and AVAILABLE
    /// afterwards.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`private_link_service_name`](CreateChangefeedPrivateLinkEndpoint::private_link_service_name)
    /// and [`changefeed_type`](CreateChangefeedPrivateLinkEndpoint::changefeed_type).
    ///
    /// Not repeated when the connection breaks after it was sent:
    /// `serverless.changefeeds.get_private_link_endpoint` shows whether it was applied.
    ///
    /// # Errors
    /// - 400: The settings for its kind are missing or the cluster is not active.
    /// - 404: The cluster does not exist.
    /// - 409: The service has an endpoint already.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     private_link_service_name: String,
    /// #     changefeed_type: serverless::ChangefeedType,
    /// # ) -> Result<(), Error> {
    /// let private_link_endpoint = client.serverless().changefeeds().create_private_link_endpoint(cluster_id)
    ///     .private_link_service_name(private_link_service_name)
    ///     .changefeed_type(changefeed_type)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_private_link_endpoint(
        &self,
        cluster_id: impl Into<PathValue>,
    ) -> CreateChangefeedPrivateLinkEndpoint {
        CreateChangefeedPrivateLinkEndpoint(
            Call::new(
                &self.client,
                &operations::SERVERLESS_CHANGEFEEDS_CREATE_PRIVATE_LINK_ENDPOINT,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&CREATE_PRIVATE_LINK_ENDPOINT_RULES),
        )
    }

    /// Delete a changefeed.
    ///
    /// What it has sent stays at the sink. Where it stood is lost.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `changefeed_id`: The changefeed's id.
    ///
    /// # Errors
    /// - 404: The cluster or the changefeed does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     changefeed_id: &str,
    /// # ) -> Result<(), Error> {
    /// let changefeed = client.serverless().changefeeds().delete(cluster_id, changefeed_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        cluster_id: impl Into<PathValue>,
        changefeed_id: impl Into<PathValue>,
    ) -> Call<models::Changefeed> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_CHANGEFEEDS_DELETE,
            PathValue::texts([cluster_id.into(), changefeed_id.into()]),
        )
    }

    /// Delete the endpoint of a private link service.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`private_link_service_name`](DeleteChangefeedPrivateLinkEndpoint::private_link_service_name).
    ///
    /// # Errors
    /// - 404: The cluster does not exist or has no endpoint of this service.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     private_link_service_name: String,
    /// # ) -> Result<(), Error> {
    /// let private_link_endpoint = client.serverless().changefeeds().delete_private_link_endpoint(cluster_id)
    ///     .private_link_service_name(private_link_service_name)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_private_link_endpoint(
        &self,
        cluster_id: impl Into<PathValue>,
    ) -> DeleteChangefeedPrivateLinkEndpoint {
        DeleteChangefeedPrivateLinkEndpoint(
            Call::new(
                &self.client,
                &operations::SERVERLESS_CHANGEFEEDS_DELETE_PRIVATE_LINK_ENDPOINT,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&DELETE_PRIVATE_LINK_ENDPOINT_RULES),
        )
    }

    /// Show which tables a filter selects, and which of them a changefeed can send.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 400: A filter rule cannot be read.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let schema_table = client.serverless().changefeeds().describe_schema_table(cluster_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn describe_schema_table(&self, cluster_id: impl Into<PathValue>) -> DescribeChangefeedSchemaTable {
        DescribeChangefeedSchemaTable(
            Call::new(
                &self.client,
                &operations::SERVERLESS_CHANGEFEEDS_DESCRIBE_SCHEMA_TABLE,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&DESCRIBE_SCHEMA_TABLE_RULES),
        )
    }

    /// Get a changefeed.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `changefeed_id`: The changefeed's id.
    ///
    /// # Errors
    /// - 404: The cluster or the changefeed does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     changefeed_id: &str,
    /// # ) -> Result<(), Error> {
    /// let changefeed = client.serverless().changefeeds().get(cluster_id, changefeed_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        cluster_id: impl Into<PathValue>,
        changefeed_id: impl Into<PathValue>,
    ) -> Call<models::Changefeed> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_CHANGEFEEDS_GET,
            PathValue::texts([cluster_id.into(), changefeed_id.into()]),
        )
    }

    /// Wait until a changefeed that is being created or started sends changes. One with a warning is tried
    /// again by the service, so the wait goes on.
    ///
    /// Ends at `RUNNING`. Fails at once at `CREATE_FAILED`, `RUNNING_FAILED` and `DELETED`. Gives up after
    /// 600 seconds unless told otherwise.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `changefeed_id`: The changefeed's id.
    pub fn wait_until_running(
        &self,
        cluster_id: impl Into<PathValue>,
        changefeed_id: impl Into<PathValue>,
    ) -> WaitCall<models::Changefeed> {
        WaitCall::new(
            &self.client,
            &operations::SERVERLESS_CHANGEFEEDS_GET,
            &operations::SERVERLESS_CHANGEFEEDS_GET.waits[0],
            PathValue::texts([cluster_id.into(), changefeed_id.into()]),
        )
    }

    /// Wait until a changefeed that is being stopped sends nothing more.
    ///
    /// Ends at `PAUSED`. Fails at once at `CREATE_FAILED`, `RUNNING_FAILED` and `DELETED`. Gives up after 600
    /// seconds unless told otherwise.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `changefeed_id`: The changefeed's id.
    pub fn wait_until_paused(
        &self,
        cluster_id: impl Into<PathValue>,
        changefeed_id: impl Into<PathValue>,
    ) -> WaitCall<models::Changefeed> {
        WaitCall::new(
            &self.client,
            &operations::SERVERLESS_CHANGEFEEDS_GET,
            &operations::SERVERLESS_CHANGEFEEDS_GET.waits[1],
            PathValue::texts([cluster_id.into(), changefeed_id.into()]),
        )
    }

    /// Wait until a deleted changefeed is gone.
    ///
    /// Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives `None`
    /// when it is gone.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `changefeed_id`: The changefeed's id.
    pub fn wait_until_deleted(
        &self,
        cluster_id: impl Into<PathValue>,
        changefeed_id: impl Into<PathValue>,
    ) -> WaitCall<Option<models::Changefeed>> {
        WaitCall::new(
            &self.client,
            &operations::SERVERLESS_CHANGEFEEDS_GET,
            &operations::SERVERLESS_CHANGEFEEDS_GET.waits[2],
            PathValue::texts([cluster_id.into(), changefeed_id.into()]),
        )
    }

    /// Get the endpoint of a private link service.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`private_link_service_name`](GetChangefeedPrivateLinkEndpoint::private_link_service_name).
    ///
    /// # Errors
    /// - 404: The cluster does not exist or has no endpoint of this service.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     private_link_service_name: String,
    /// # ) -> Result<(), Error> {
    /// let private_link_endpoint = client.serverless().changefeeds().get_private_link_endpoint(cluster_id)
    ///     .private_link_service_name(private_link_service_name)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_private_link_endpoint(
        &self,
        cluster_id: impl Into<PathValue>,
    ) -> GetChangefeedPrivateLinkEndpoint {
        GetChangefeedPrivateLinkEndpoint(
            Call::new(
                &self.client,
                &operations::SERVERLESS_CHANGEFEEDS_GET_PRIVATE_LINK_ENDPOINT,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&GET_PRIVATE_LINK_ENDPOINT_RULES),
        )
    }

    /// List the changefeeds of a cluster.
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
    /// let mut items = client.serverless().changefeeds().list(cluster_id).items();
    /// while let Some(changefeed) = items.try_next().await? {
    ///     println!("{changefeed:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, cluster_id: impl Into<PathValue>) -> ListChangefeeds {
        ListChangefeeds(List::new(
            &self.client,
            &operations::SERVERLESS_CHANGEFEEDS_LIST,
            PathValue::texts([cluster_id.into()]),
        ))
    }

    /// Start a paused changefeed.
    ///
    /// It goes on where it stood, as long as the cluster still keeps the changes since then.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `changefeed_id`: The changefeed's id.
    ///
    /// # Errors
    /// - 400: The changefeed cannot be started, or the changes since it stood are gone.
    /// - 404: The cluster or the changefeed does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     changefeed_id: &str,
    /// # ) -> Result<(), Error> {
    /// let changefeed = client.serverless().changefeeds().start(cluster_id, changefeed_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start(
        &self,
        cluster_id: impl Into<PathValue>,
        changefeed_id: impl Into<PathValue>,
    ) -> Call<models::Changefeed> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_CHANGEFEEDS_START,
            PathValue::texts([cluster_id.into(), changefeed_id.into()]),
        )
    }

    /// Pause a changefeed.
    ///
    /// It sends nothing until it is started, and keeps its checkpoint.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `changefeed_id`: The changefeed's id.
    ///
    /// # Errors
    /// - 400: The changefeed is being created or could not be.
    /// - 404: The cluster or the changefeed does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     changefeed_id: &str,
    /// # ) -> Result<(), Error> {
    /// let changefeed = client.serverless().changefeeds().stop(cluster_id, changefeed_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop(
        &self,
        cluster_id: impl Into<PathValue>,
        changefeed_id: impl Into<PathValue>,
    ) -> Call<models::Changefeed> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_CHANGEFEEDS_STOP,
            PathValue::texts([cluster_id.into(), changefeed_id.into()]),
        )
    }

    /// Test whether a changefeed could reach a sink.
    ///
    /// Nothing is created. An answer without an error says that the sink can be used.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`sink`](TestChangefeed::sink).
    ///
    /// # Errors
    /// - 400: The sink lacks its settings or cannot be reached.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     sink: serverless::ChangefeedSink,
    /// # ) -> Result<(), Error> {
    /// client.serverless().changefeeds().test(cluster_id).sink(sink).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn test(&self, cluster_id: impl Into<PathValue>) -> TestChangefeed {
        TestChangefeed(
            Call::new(
                &self.client,
                &operations::SERVERLESS_CHANGEFEEDS_TEST,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&TEST_RULES),
        )
    }

    /// Change a paused changefeed.
    ///
    /// Sink and filter are replaced as a whole, secrets included. The kind of sink stays what it is. Changes
    /// are sent by the new settings once the changefeed is started.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `changefeed_id`: The changefeed's id.
    ///
    /// Needs [`sink`](UpdateChangefeed::sink) and [`filter`](UpdateChangefeed::filter).
    ///
    /// # Errors
    /// - 400: The changefeed is not paused or the sink lacks its settings.
    /// - 404: The cluster or the changefeed does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     changefeed_id: &str,
    /// #     sink: serverless::ChangefeedSink,
    /// #     filter: serverless::ChangefeedFilter,
    /// # ) -> Result<(), Error> {
    /// let changefeed = client.serverless().changefeeds().update(cluster_id, changefeed_id)
    ///     .sink(sink)
    ///     .filter(filter)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        cluster_id: impl Into<PathValue>,
        changefeed_id: impl Into<PathValue>,
    ) -> UpdateChangefeed {
        UpdateChangefeed(
            Call::new(
                &self.client,
                &operations::SERVERLESS_CHANGEFEEDS_UPDATE,
                PathValue::texts([cluster_id.into(), changefeed_id.into()]),
            )
            .rules(&UPDATE_RULES),
        )
    }
}

builder! {
    /// What [`Changefeeds::create`] sends.
    pub struct CreateChangefeed(Call<models::Changefeed>);
}

impl CreateChangefeed {
    /// Where the changes go. Required.
    pub fn sink(self, value: models::ChangefeedSink) -> Self {
        Self(self.0.field("sink", value))
    }

    /// Which changes to send. Required.
    pub fn filter(self, value: models::ChangefeedFilter) -> Self {
        Self(self.0.field("filter", value))
    }

    /// Name of the changefeed.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// From which change on to send. By default the moment of its creation.
    pub fn start_position(self, value: models::ChangefeedStartPosition) -> Self {
        Self(self.0.field("startPosition", value))
    }
}

builder! {
    /// What [`Changefeeds::create_private_link_endpoint`] sends.
    pub struct CreateChangefeedPrivateLinkEndpoint(Call<models::ChangefeedPrivateLinkEndpoint>);
}

impl CreateChangefeedPrivateLinkEndpoint {
    /// Name of the private link service that the endpoint is to lead to. Required.
    pub fn private_link_service_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("privateLinkServiceName", value.into()))
    }

    /// Kind of the sinks behind it. Required.
    pub fn changefeed_type(self, value: impl Into<models::ChangefeedType>) -> Self {
        Self(self.0.field("changefeedType", value.into()))
    }

    /// The Kafka behind it, for KAFKA.
    pub fn kafka(self, value: models::ChangefeedKafkaEndpoint) -> Self {
        Self(self.0.field("kafka", value))
    }
}

builder! {
    /// What [`Changefeeds::delete_private_link_endpoint`] sends.
    pub struct DeleteChangefeedPrivateLinkEndpoint(Call<models::ChangefeedPrivateLinkEndpoint>);
}

impl DeleteChangefeedPrivateLinkEndpoint {
    /// Name of the private link service that the endpoint leads to. Required.
    pub fn private_link_service_name(self, value: impl Into<String>) -> Self {
        Self(self.0.query("privateLinkServiceName", value.into()))
    }
}

builder! {
    /// What [`Changefeeds::describe_schema_table`] sends.
    pub struct DescribeChangefeedSchemaTable(Call<models::DescribeSchemaTableResponse>);
}

impl DescribeChangefeedSchemaTable {
    /// Patterns of tables, as in `filterRule` of a changefeed's filter. By default all tables.
    pub fn filter_rules(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("filterRules", list::<String>(value)))
    }
}

builder! {
    /// What [`Changefeeds::get_private_link_endpoint`] sends.
    pub struct GetChangefeedPrivateLinkEndpoint(Call<models::ChangefeedPrivateLinkEndpoint>);
}

impl GetChangefeedPrivateLinkEndpoint {
    /// Name of the private link service that the endpoint leads to. Required.
    pub fn private_link_service_name(self, value: impl Into<String>) -> Self {
        Self(self.0.query("privateLinkServiceName", value.into()))
    }
}

builder! {
    /// What [`Changefeeds::list`] sends.
    pub struct ListChangefeeds(List<models::ListChangefeedsResponse, models::Changefeed>);
}

impl ListChangefeeds {
    /// Only changefeeds with a sink of this kind. By default all.
    pub fn changefeed_type(self, value: impl Into<models::ChangefeedType>) -> Self {
        Self(self.0.query("changefeedType", value.into()))
    }
}

builder! {
    /// What [`Changefeeds::test`] sends.
    pub struct TestChangefeed(Call<()>);
}

impl TestChangefeed {
    /// The sink. Required.
    pub fn sink(self, value: models::ChangefeedSink) -> Self {
        Self(self.0.field("sink", value))
    }
}

builder! {
    /// What [`Changefeeds::update`] sends.
    pub struct UpdateChangefeed(Call<models::Changefeed>);
}

impl UpdateChangefeed {
    /// New settings of the sink, all of them, with secrets. The kind stays. Required.
    pub fn sink(self, value: models::ChangefeedSink) -> Self {
        Self(self.0.field("sink", value))
    }

    /// Which changes to send from now on. Required.
    pub fn filter(self, value: models::ChangefeedFilter) -> Self {
        Self(self.0.field("filter", value))
    }

    /// New name.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "sink", required: true, rule: Rule::Object(&models::CHANGEFEED_SINK_FIELDS) },
        Check { name: "filter", required: true, rule: Rule::Any },
        Check {
            name: "startPosition",
            required: false,
            rule: Rule::Object(&models::CHANGEFEED_START_POSITION_FIELDS),
        },
    ])),
    bare: false,
};

static CREATE_PRIVATE_LINK_ENDPOINT_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "privateLinkServiceName", required: true, rule: Rule::Any },
        Check { name: "changefeedType", required: true, rule: Rule::Any },
        Check {
            name: "kafka",
            required: false,
            rule: Rule::Object(&models::CHANGEFEED_KAFKA_ENDPOINT_FIELDS),
        },
    ])),
    bare: false,
};

static DELETE_PRIVATE_LINK_ENDPOINT_RULES: Rules = Rules {
    path: &[],
    query: &[Check { name: "privateLinkServiceName", required: true, rule: Rule::Any }],
    body: None,
    bare: false,
};

static DESCRIBE_SCHEMA_TABLE_RULES: Rules =
    Rules { path: &[], query: &[], body: Some(Fields(&[])), bare: false };

static GET_PRIVATE_LINK_ENDPOINT_RULES: Rules = Rules {
    path: &[],
    query: &[Check { name: "privateLinkServiceName", required: true, rule: Rule::Any }],
    body: None,
    bare: false,
};

static TEST_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "sink",
        required: true,
        rule: Rule::Object(&models::CHANGEFEED_SINK_FIELDS),
    }])),
    bare: false,
};

static UPDATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "sink", required: true, rule: Rule::Object(&models::CHANGEFEED_SINK_FIELDS) },
        Check { name: "filter", required: true, rule: Rule::Any },
    ])),
    bare: false,
};
