// Generated from api/data_service.yaml by codegen; do not edit.

//! Collections of endpoints for one application, and their settings.

use super::models;
use crate::builder::{builder, list};
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::secret::Secret;
use crate::services::operations;

/// Collections of endpoints for one application, and their settings.
#[derive(Clone, Debug)]
pub struct DataApps {
    client: Client,
}

impl DataApps {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a Data App.
    ///
    /// A CHAT2QUERY Data App answers questions in plain language and has settings for that; a DATAAPP has
    /// only the endpoints that you write. A Data App created twice is two Data Apps.
    ///
    /// Needs [`project_id`](CreateDataApp::project_id), [`version`](CreateDataApp::version),
    /// [`display_name`](CreateDataApp::display_name) and [`description`](CreateDataApp::description).
    ///
    /// Not repeated when the connection breaks after it was sent: `data_service.data_apps.list` shows whether
    /// it was applied.
    ///
    /// # Errors
    /// - 400: A field is missing or breaks its limits or a cluster cannot be linked.
    /// - 403: The project does not exist or the key may not use it.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: String,
    /// #     version: String,
    /// #     display_name: String,
    /// #     description: String,
    /// # ) -> Result<(), Error> {
    /// let data_app = client.data_service().data_apps().create()
    ///     .project_id(project_id)
    ///     .version(version)
    ///     .display_name(display_name)
    ///     .description(description)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateDataApp {
        CreateDataApp(
            Call::new(&self.client, &operations::DATA_SERVICE_DATA_APPS_CREATE, vec![]).rules(&CREATE_RULES),
        )
    }

    /// Delete a Data App.
    ///
    /// Its endpoints go offline and its API keys end with it. The clusters that it is linked to are not
    /// touched.
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
    /// client.data_service().data_apps().delete(data_app_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, data_app_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::DATA_SERVICE_DATA_APPS_DELETE,
            PathValue::texts([data_app_id.into()]),
        )
    }

    /// Get a Data App.
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
    /// let data_app = client.data_service().data_apps().get(data_app_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, data_app_id: impl Into<PathValue>) -> Call<models::DataApp> {
        Call::new(
            &self.client,
            &operations::DATA_SERVICE_DATA_APPS_GET,
            PathValue::texts([data_app_id.into()]),
        )
    }

    /// Get the OpenAPI specification of a Data App.
    ///
    /// An OpenAPI 3.0 document of the endpoints that are online, to make documentation, clients or servers
    /// from.
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
    /// let api_spec = client.data_service().data_apps().get_api_spec(data_app_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_api_spec(&self, data_app_id: impl Into<PathValue>) -> GetDataAppApiSpec {
        GetDataAppApiSpec(Call::new(
            &self.client,
            &operations::DATA_SERVICE_DATA_APPS_GET_API_SPEC,
            PathValue::texts([data_app_id.into()]),
        ))
    }

    /// Get how a Data App answers questions in plain language.
    ///
    /// Only a CHAT2QUERY Data App has these settings.
    ///
    /// - `data_app_id`: The Data App's id.
    ///
    /// # Errors
    /// - 400: The Data App is not a CHAT2QUERY one.
    /// - 404: The Data App does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// # ) -> Result<(), Error> {
    /// let chat2query_settings = client.data_service().data_apps().get_chat2query_settings(data_app_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chat2query_settings(
        &self,
        data_app_id: impl Into<PathValue>,
    ) -> Call<models::Chat2QuerySettings> {
        Call::new(
            &self.client,
            &operations::DATA_SERVICE_DATA_APPS_GET_CHAT2QUERY_SETTINGS,
            PathValue::texts([data_app_id.into()]),
        )
    }

    /// Get which system endpoints of a Data App are enabled.
    ///
    /// System endpoints are ready-made: `POST:/system/query` runs whatever SQL statement its caller sends.
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
    /// let system_endpoint_config = client.data_service().data_apps().get_system_endpoint_config(data_app_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_system_endpoint_config(
        &self,
        data_app_id: impl Into<PathValue>,
    ) -> Call<models::SystemEndpointConfig> {
        Call::new(
            &self.client,
            &operations::DATA_SERVICE_DATA_APPS_GET_SYSTEM_ENDPOINT_CONFIG,
            PathValue::texts([data_app_id.into()]),
        )
    }

    /// List the Data Apps of a project.
    ///
    /// Needs [`project_id`](ListDataApps::project_id).
    ///
    /// # Errors
    /// - 403: The project does not exist or the key may not use it.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: String,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.data_service().data_apps().list().project_id(project_id).items();
    /// while let Some(data_app) = items.try_next().await? {
    ///     println!("{data_app:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListDataApps {
        ListDataApps(
            List::new(&self.client, &operations::DATA_SERVICE_DATA_APPS_LIST, vec![]).rules(&LIST_RULES),
        )
    }

    /// Change the version, name or description of a Data App.
    ///
    /// Fields that are left out stay as they are. How a CHAT2QUERY Data App answers questions is set with
    /// `data_service.data_apps.update_chat2query_settings`.
    ///
    /// - `data_app_id`: The Data App's id.
    ///
    /// # Errors
    /// - 400: A value breaks its limits.
    /// - 404: The Data App does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// # ) -> Result<(), Error> {
    /// let data_app = client.data_service().data_apps().update(data_app_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, data_app_id: impl Into<PathValue>) -> UpdateDataApp {
        UpdateDataApp(
            Call::new(
                &self.client,
                &operations::DATA_SERVICE_DATA_APPS_UPDATE,
                PathValue::texts([data_app_id.into()]),
            )
            .rules(&UPDATE_RULES),
        )
    }

    /// Change how a Data App answers questions in plain language.
    ///
    /// Only a CHAT2QUERY Data App has these settings. Fields that are left out stay as they are.
    ///
    /// - `data_app_id`: The Data App's id.
    ///
    /// # Errors
    /// - 400: The Data App is not a CHAT2QUERY one or the model needs a key of the model service.
    /// - 404: The Data App does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// # ) -> Result<(), Error> {
    /// let chat2query_settings = client.data_service().data_apps().update_chat2query_settings(data_app_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_chat2query_settings(
        &self,
        data_app_id: impl Into<PathValue>,
    ) -> UpdateDataAppChat2querySettings {
        UpdateDataAppChat2querySettings(
            Call::new(
                &self.client,
                &operations::DATA_SERVICE_DATA_APPS_UPDATE_CHAT2QUERY_SETTINGS,
                PathValue::texts([data_app_id.into()]),
            )
            .rules(&UPDATE_CHAT2QUERY_SETTINGS_RULES),
        )
    }

    /// Enable or disable system endpoints of a Data App.
    ///
    /// System endpoints that are not named stay as they are.
    ///
    /// - `data_app_id`: The Data App's id.
    ///
    /// Needs [`items`](UpdateDataAppSystemEndpointConfig::items).
    ///
    /// # Errors
    /// - 400: There is no system endpoint of this type and key.
    /// - 404: The Data App does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// #     items: Vec<data_service::SystemEndpoint>,
    /// # ) -> Result<(), Error> {
    /// let system_endpoint_config = client.data_service().data_apps().update_system_endpoint_config(data_app_id)
    ///     .items(items)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_system_endpoint_config(
        &self,
        data_app_id: impl Into<PathValue>,
    ) -> UpdateDataAppSystemEndpointConfig {
        UpdateDataAppSystemEndpointConfig(
            Call::new(
                &self.client,
                &operations::DATA_SERVICE_DATA_APPS_UPDATE_SYSTEM_ENDPOINT_CONFIG,
                PathValue::texts([data_app_id.into()]),
            )
            .rules(&UPDATE_SYSTEM_ENDPOINT_CONFIG_RULES),
        )
    }
}

builder! {
    /// What [`DataApps::create`] sends.
    pub struct CreateDataApp(Call<models::DataApp>);
}

impl CreateDataApp {
    /// The id of the project that it is to belong to. Required.
    pub fn project_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("projectId", value.into()))
    }

    /// The owner's version number of it: three digits between dots, the first of them not 0. Must match
    /// `^[1-9]\.[0-9]\.[0-9]$`. Required.
    pub fn version(self, value: impl Into<String>) -> Self {
        Self(self.0.field("version", value.into()))
    }

    /// Its name for people. From 1 to 32 characters. Required.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// What it is for. At most 1000 characters. Required.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.field("description", value.into()))
    }

    /// Ids of clusters to link it to at once.
    pub fn cluster_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("clusterIds", list::<String>(value)))
    }

    /// Its type.
    pub fn app_type(self, value: impl Into<models::DataAppType>) -> Self {
        Self(self.0.field("appType", value.into()))
    }
}

builder! {
    /// What [`DataApps::get_api_spec`] sends.
    pub struct GetDataAppApiSpec(Call<models::ApiSpec>);
}

impl GetDataAppApiSpec {
    /// The format of the specification's text. Default: JSON.
    pub fn format(self, value: impl Into<models::ApiSpecFormat>) -> Self {
        Self(self.0.query("format", value.into()))
    }
}

builder! {
    /// What [`DataApps::list`] sends.
    pub struct ListDataApps(List<models::ListDataAppsResponse, models::DataApp>);
}

impl ListDataApps {
    /// The id of the project whose Data Apps to list. Required.
    pub fn project_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("projectId", value.into()))
    }
}

builder! {
    /// What [`DataApps::update`] sends.
    pub struct UpdateDataApp(Call<models::DataApp>);
}

impl UpdateDataApp {
    /// The owner's version number of it: three digits between dots, the first of them not 0. Must match
    /// `^[1-9]\.[0-9]\.[0-9]$`.
    pub fn version(self, value: impl Into<String>) -> Self {
        Self(self.0.field("version", value.into()))
    }

    /// Its name for people. From 1 to 32 characters.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// What it is for. At most 1000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.field("description", value.into()))
    }
}

builder! {
    /// What [`DataApps::update_chat2query_settings`] sends.
    pub struct UpdateDataAppChat2querySettings(Call<models::Chat2QuerySettings>);
}

impl UpdateDataAppChat2querySettings {
    /// A key of the model service, `sk-xxxx`. Without one, 100 questions a day are answered.
    pub fn llm_api_key(self, value: impl Into<Secret>) -> Self {
        Self(self.0.field("llmApiKey", value.into()))
    }

    /// The language of the answers.
    pub fn language_code(self, value: impl Into<models::Chat2QueryLanguage>) -> Self {
        Self(self.0.field("languageCode", value.into()))
    }

    /// The language model that answers.
    pub fn llm_model(self, value: impl Into<models::Chat2QueryModel>) -> Self {
        Self(self.0.field("llmModel", value.into()))
    }
}

builder! {
    /// What [`DataApps::update_system_endpoint_config`] sends.
    pub struct UpdateDataAppSystemEndpointConfig(Call<models::SystemEndpointConfig>);
}

impl UpdateDataAppSystemEndpointConfig {
    /// The system endpoints to change. Required.
    pub fn items(self, value: impl IntoIterator<Item = impl Into<models::SystemEndpoint>>) -> Self {
        Self(self.0.field("items", list::<models::SystemEndpoint>(value)))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "projectId", required: true, rule: Rule::Any },
        Check { name: "version", required: true, rule: Rule::Matches("^[1-9]\\.[0-9]\\.[0-9]$") },
        Check { name: "displayName", required: true, rule: Rule::NotEmpty },
        Check { name: "description", required: true, rule: Rule::Any },
    ])),
    bare: false,
};

static LIST_RULES: Rules = Rules {
    path: &[],
    query: &[Check { name: "projectId", required: true, rule: Rule::Any }],
    body: None,
    bare: false,
};

static UPDATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "version", required: false, rule: Rule::Matches("^[1-9]\\.[0-9]\\.[0-9]$") },
        Check { name: "displayName", required: false, rule: Rule::NotEmpty },
    ])),
    bare: false,
};

static UPDATE_CHAT2QUERY_SETTINGS_RULES: Rules =
    Rules { path: &[], query: &[], body: Some(Fields(&[])), bare: false };

static UPDATE_SYSTEM_ENDPOINT_CONFIG_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "items",
        required: true,
        rule: Rule::List(&Rule::Object(&models::SYSTEM_ENDPOINT_FIELDS)),
    }])),
    bare: false,
};
