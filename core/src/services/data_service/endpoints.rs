// Generated from api/data_service.yaml by codegen; do not edit.

//! SQL statements that are called by method and path.

use super::models;
use crate::builder::{builder, list};
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// SQL statements that are called by method and path.
#[derive(Clone, Debug)]
pub struct Endpoints {
    client: Client,
}

impl Endpoints {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create an endpoint of a Data App.
    ///
    /// It is a draft until the Data App is deployed. An endpoint has its method and path for itself.
    ///
    /// - `data_app_id`: The Data App's id.
    ///
    /// Needs [`display_name`](CreateEndpoint::display_name), [`path`](CreateEndpoint::path),
    /// [`method`](CreateEndpoint::method), [`cluster_id`](CreateEndpoint::cluster_id),
    /// [`settings`](CreateEndpoint::settings), [`tag`](CreateEndpoint::tag) and
    /// [`sql_template`](CreateEndpoint::sql_template).
    ///
    /// Not repeated when the connection breaks after it was sent: `data_service.endpoints.list` shows whether
    /// it was applied.
    ///
    /// # Errors
    /// - 400: A field is missing or breaks its limits or the cluster is no data source or another endpoint
    ///   has this method and path.
    /// - 404: The Data App does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// #     display_name: String,
    /// #     path: String,
    /// #     method: data_service::EndpointMethod,
    /// #     cluster_id: String,
    /// #     settings: data_service::EndpointSettings,
    /// #     tag: String,
    /// #     sql_template: String,
    /// # ) -> Result<(), Error> {
    /// let endpoint = client.data_service().endpoints().create(data_app_id)
    ///     .display_name(display_name)
    ///     .path(path)
    ///     .method(method)
    ///     .cluster_id(cluster_id)
    ///     .settings(settings)
    ///     .tag(tag)
    ///     .sql_template(sql_template)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, data_app_id: impl Into<PathValue>) -> CreateEndpoint {
        CreateEndpoint(
            Call::new(
                &self.client,
                &operations::DATA_SERVICE_ENDPOINTS_CREATE,
                PathValue::texts([data_app_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Delete an endpoint of a Data App.
    ///
    /// It must be a draft: one that is deployed cannot be deleted.
    ///
    /// - `data_app_id`: The Data App's id.
    /// - `endpoint_id`: The endpoint's id, the last part of its `name`.
    ///
    /// # Errors
    /// - 400: The endpoint is deployed.
    /// - 404: The Data App or the endpoint does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// #     endpoint_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.data_service().endpoints().delete(data_app_id, endpoint_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, data_app_id: impl Into<PathValue>, endpoint_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::DATA_SERVICE_ENDPOINTS_DELETE,
            PathValue::texts([data_app_id.into(), endpoint_id.into()]),
        )
    }

    /// Get an endpoint of a Data App.
    ///
    /// - `data_app_id`: The Data App's id.
    /// - `endpoint_id`: The endpoint's id, the last part of its `name`.
    ///
    /// # Errors
    /// - 404: The Data App or the endpoint does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// #     endpoint_id: &str,
    /// # ) -> Result<(), Error> {
    /// let endpoint = client.data_service().endpoints().get(data_app_id, endpoint_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        data_app_id: impl Into<PathValue>,
        endpoint_id: impl Into<PathValue>,
    ) -> Call<models::Endpoint> {
        Call::new(
            &self.client,
            &operations::DATA_SERVICE_ENDPOINTS_GET,
            PathValue::texts([data_app_id.into(), endpoint_id.into()]),
        )
    }

    /// List the endpoints of a Data App.
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
    /// let mut items = client.data_service().endpoints().list(data_app_id).items();
    /// while let Some(endpoint) = items.try_next().await? {
    ///     println!("{endpoint:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        data_app_id: impl Into<PathValue>,
    ) -> List<models::ListEndpointsResponse, models::Endpoint> {
        List::new(
            &self.client,
            &operations::DATA_SERVICE_ENDPOINTS_LIST,
            PathValue::texts([data_app_id.into()]),
        )
    }

    /// Run the statement of an endpoint.
    ///
    /// Draft or deployed, it runs for real: what it changes stays changed. What goes wrong in the statement
    /// is told in `data.result`, not as an error.
    ///
    /// - `data_app_id`: The Data App's id.
    /// - `endpoint_id`: The endpoint's id, the last part of its `name`.
    ///
    /// Needs [`args`](TestEndpoint::args).
    ///
    /// Not repeated when the connection breaks after it was sent: `data_service.endpoints.get` shows whether
    /// it was applied.
    ///
    /// # Errors
    /// - 400: A parameter is missing or is none of the endpoint.
    /// - 404: The Data App or the endpoint does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// #     endpoint_id: &str,
    /// #     args: Vec<data_service::EndpointTestArguments>,
    /// # ) -> Result<(), Error> {
    /// let endpoint = client.data_service().endpoints().test(data_app_id, endpoint_id)
    ///     .args(args)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn test(&self, data_app_id: impl Into<PathValue>, endpoint_id: impl Into<PathValue>) -> TestEndpoint {
        TestEndpoint(
            Call::new(
                &self.client,
                &operations::DATA_SERVICE_ENDPOINTS_TEST,
                PathValue::texts([data_app_id.into(), endpoint_id.into()]),
            )
            .rules(&TEST_RULES),
        )
    }

    /// Change an endpoint of a Data App.
    ///
    /// Fields that are left out stay as they are. A deployed endpoint becomes a draft again; until the next
    /// deployment it is called as it was.
    ///
    /// - `data_app_id`: The Data App's id.
    /// - `endpoint_id`: The endpoint's id, the last part of its `name`.
    ///
    /// # Errors
    /// - 400: A value breaks its limits or the cluster is no data source or another endpoint has this method
    ///   and path.
    /// - 404: The Data App or the endpoint does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// #     endpoint_id: &str,
    /// # ) -> Result<(), Error> {
    /// let endpoint = client.data_service().endpoints().update(data_app_id, endpoint_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        data_app_id: impl Into<PathValue>,
        endpoint_id: impl Into<PathValue>,
    ) -> UpdateEndpoint {
        UpdateEndpoint(
            Call::new(
                &self.client,
                &operations::DATA_SERVICE_ENDPOINTS_UPDATE,
                PathValue::texts([data_app_id.into(), endpoint_id.into()]),
            )
            .rules(&UPDATE_RULES),
        )
    }
}

builder! {
    /// What [`Endpoints::create`] sends.
    pub struct CreateEndpoint(Call<models::Endpoint>);
}

impl CreateEndpoint {
    /// Its name for people, most often its path. From 1 to 32 characters. Must match
    /// `^[a-zA-Z0-9_\-/\[\]]+$`. Required.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// Its path in the Data App. From 2 to 64 characters. Must match `^/([a-zA-Z0-9_]+/)*[a-zA-Z0-9_]+$`.
    /// Required.
    pub fn path(self, value: impl Into<String>) -> Self {
        Self(self.0.field("path", value.into()))
    }

    /// The HTTP method that it is called with. Required.
    pub fn method(self, value: impl Into<models::EndpointMethod>) -> Self {
        Self(self.0.field("method", value.into()))
    }

    /// The id of the cluster that it runs on, a data source of the Data App. Required.
    pub fn cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("clusterId", value.into()))
    }

    /// Its limits, pages and cache. Required.
    pub fn settings(self, value: models::EndpointSettings) -> Self {
        Self(self.0.field("settings", value))
    }

    /// The group that it belongs to. Required.
    pub fn tag(self, value: impl Into<String>) -> Self {
        Self(self.0.field("tag", value.into()))
    }

    /// The SQL statements that it runs, in which `${name}` stands for a parameter. Required.
    pub fn sql_template(self, value: impl Into<String>) -> Self {
        Self(self.0.field("sqlTemplate", value.into()))
    }

    /// What it is for. At most 2000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.field("description", value.into()))
    }

    /// The parameters that its callers give.
    pub fn params(self, value: impl IntoIterator<Item = impl Into<models::EndpointParameter>>) -> Self {
        Self(self.0.field("params", list::<models::EndpointParameter>(value)))
    }

    /// Whether one call may carry many rows.
    pub fn batch_operation(self, value: bool) -> Self {
        Self(self.0.field("batchOperation", value))
    }
}

builder! {
    /// What [`Endpoints::test`] sends.
    pub struct TestEndpoint(Call<models::EndpointTest>);
}

impl TestEndpoint {
    /// Values of the parameters. The statement runs once for each item; only a batch endpoint takes several.
    /// Required.
    pub fn args(self, value: impl IntoIterator<Item = impl Into<models::EndpointTestArguments>>) -> Self {
        Self(self.0.field("args", list::<models::EndpointTestArguments>(value)))
    }
}

builder! {
    /// What [`Endpoints::update`] sends.
    pub struct UpdateEndpoint(Call<models::Endpoint>);
}

impl UpdateEndpoint {
    /// Its name for people, most often its path. From 1 to 32 characters. Must match
    /// `^[a-zA-Z0-9_\-/\[\]]+$`.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// What it is for. At most 2000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.field("description", value.into()))
    }

    /// Its path in the Data App. From 2 to 64 characters. Must match `^/([a-zA-Z0-9_]+/)*[a-zA-Z0-9_]+$`.
    pub fn path(self, value: impl Into<String>) -> Self {
        Self(self.0.field("path", value.into()))
    }

    /// The HTTP method that it is called with.
    pub fn method(self, value: impl Into<models::EndpointMethod>) -> Self {
        Self(self.0.field("method", value.into()))
    }

    /// The id of the cluster that it runs on, a data source of the Data App.
    pub fn cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("clusterId", value.into()))
    }

    /// The parameters that its callers give.
    pub fn params(self, value: impl IntoIterator<Item = impl Into<models::EndpointParameter>>) -> Self {
        Self(self.0.field("params", list::<models::EndpointParameter>(value)))
    }

    /// Its limits, pages and cache.
    pub fn settings(self, value: models::EndpointSettings) -> Self {
        Self(self.0.field("settings", value))
    }

    /// The group that it belongs to.
    pub fn tag(self, value: impl Into<String>) -> Self {
        Self(self.0.field("tag", value.into()))
    }

    /// Whether one call may carry many rows.
    pub fn batch_operation(self, value: bool) -> Self {
        Self(self.0.field("batchOperation", value))
    }

    /// The SQL statements that it runs, in which `${name}` stands for a parameter.
    pub fn sql_template(self, value: impl Into<String>) -> Self {
        Self(self.0.field("sqlTemplate", value.into()))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "displayName", required: true, rule: Rule::Matches("^[a-zA-Z0-9_\\-/\\[\\]]+$") },
        Check { name: "path", required: true, rule: Rule::Matches("^/([a-zA-Z0-9_]+/)*[a-zA-Z0-9_]+$") },
        Check { name: "method", required: true, rule: Rule::Any },
        Check { name: "clusterId", required: true, rule: Rule::Any },
        Check {
            name: "params",
            required: false,
            rule: Rule::List(&Rule::Object(&models::ENDPOINT_PARAMETER_FIELDS)),
        },
        Check { name: "settings", required: true, rule: Rule::Object(&models::ENDPOINT_SETTINGS_FIELDS) },
        Check { name: "tag", required: true, rule: Rule::Any },
        Check { name: "sqlTemplate", required: true, rule: Rule::Any },
    ])),
    bare: false,
};

static TEST_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "args",
        required: true,
        rule: Rule::List(&Rule::Object(&models::ENDPOINT_TEST_ARGUMENTS_FIELDS)),
    }])),
    bare: false,
};

static UPDATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "displayName", required: false, rule: Rule::Matches("^[a-zA-Z0-9_\\-/\\[\\]]+$") },
        Check { name: "path", required: false, rule: Rule::Matches("^/([a-zA-Z0-9_]+/)*[a-zA-Z0-9_]+$") },
        Check {
            name: "params",
            required: false,
            rule: Rule::List(&Rule::Object(&models::ENDPOINT_PARAMETER_FIELDS)),
        },
        Check { name: "settings", required: false, rule: Rule::Object(&models::ENDPOINT_SETTINGS_FIELDS) },
    ])),
    bare: false,
};
