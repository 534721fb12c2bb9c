// Generated from api/data_service.yaml by codegen; do not edit.

//! Keys with which the endpoints of a Data App are called. They manage nothing.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Keys with which the endpoints of a Data App are called. They manage nothing.
#[derive(Clone, Debug)]
pub struct ApiKeys {
    client: Client,
}

impl ApiKeys {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create an API key of a Data App.
    ///
    /// The answer is the only one that holds the whole private key. A Data App has at most 100 API keys. A
    /// key created twice is two keys.
    ///
    /// - `data_app_id`: The Data App's id.
    ///
    /// Needs [`description`](CreateApiKey::description), [`role`](CreateApiKey::role) and
    /// [`rate_limit_rpm`](CreateApiKey::rate_limit_rpm).
    ///
    /// Not repeated when the connection breaks after it was sent: `data_service.api_keys.list` shows whether
    /// it was applied.
    ///
    /// # Errors
    /// - 400: A field is missing or breaks its limits or the Data App has 100 API keys already.
    /// - 404: The Data App does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// #     description: String,
    /// #     role: data_service::ApiKeyRole,
    /// #     rate_limit_rpm: i32,
    /// # ) -> Result<(), Error> {
    /// let api_key = client.data_service().api_keys().create(data_app_id)
    ///     .description(description)
    ///     .role(role)
    ///     .rate_limit_rpm(rate_limit_rpm)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, data_app_id: impl Into<PathValue>) -> CreateApiKey {
        CreateApiKey(
            Call::new(
                &self.client,
                &operations::DATA_SERVICE_API_KEYS_CREATE,
                PathValue::texts([data_app_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Delete an API key of a Data App.
    ///
    /// Whoever calls endpoints with it is refused from then on.
    ///
    /// - `data_app_id`: The Data App's id.
    /// - `api_key_id`: The API key's id, its `apiKeyId`.
    ///
    /// # Errors
    /// - 404: The Data App or the API key does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// #     api_key_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.data_service().api_keys().delete(data_app_id, api_key_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, data_app_id: impl Into<PathValue>, api_key_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::DATA_SERVICE_API_KEYS_DELETE,
            PathValue::texts([data_app_id.into(), api_key_id.into()]),
        )
        .rules(&DELETE_RULES)
    }

    /// Get an API key of a Data App.
    ///
    /// Of the private key only the last four characters can be read.
    ///
    /// - `data_app_id`: The Data App's id.
    /// - `api_key_id`: The API key's id, its `apiKeyId`.
    ///
    /// # Errors
    /// - 404: The Data App or the API key does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// #     api_key_id: &str,
    /// # ) -> Result<(), Error> {
    /// let api_key = client.data_service().api_keys().get(data_app_id, api_key_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        data_app_id: impl Into<PathValue>,
        api_key_id: impl Into<PathValue>,
    ) -> Call<models::ApiKey> {
        Call::new(
            &self.client,
            &operations::DATA_SERVICE_API_KEYS_GET,
            PathValue::texts([data_app_id.into(), api_key_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// List the API keys of a Data App.
    ///
    /// Of each private key only the last four characters can be read.
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
    /// let mut items = client.data_service().api_keys().list(data_app_id).items();
    /// while let Some(api_key) = items.try_next().await? {
    ///     println!("{api_key:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        data_app_id: impl Into<PathValue>,
    ) -> List<models::ListApiKeysResponse, models::ApiKey> {
        List::new(
            &self.client,
            &operations::DATA_SERVICE_API_KEYS_LIST,
            PathValue::texts([data_app_id.into()]),
        )
    }

    /// Change an API key of a Data App.
    ///
    /// Fields that are left out stay as they are. A lifetime that is set begins anew with the change.
    ///
    /// - `data_app_id`: The Data App's id.
    /// - `api_key_id`: The API key's id, its `apiKeyId`.
    ///
    /// # Errors
    /// - 400: The key has expired or a value breaks its limits or the rate limit is a CHAT2QUERY Data App's.
    /// - 404: The Data App or the API key does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     data_app_id: &str,
    /// #     api_key_id: &str,
    /// # ) -> Result<(), Error> {
    /// let api_key = client.data_service().api_keys().update(data_app_id, api_key_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        data_app_id: impl Into<PathValue>,
        api_key_id: impl Into<PathValue>,
    ) -> UpdateApiKey {
        UpdateApiKey(
            Call::new(
                &self.client,
                &operations::DATA_SERVICE_API_KEYS_UPDATE,
                PathValue::texts([data_app_id.into(), api_key_id.into()]),
            )
            .rules(&UPDATE_RULES),
        )
    }
}

builder! {
    /// What [`ApiKeys::create`] sends.
    pub struct CreateApiKey(Call<models::ApiKey>);
}

impl CreateApiKey {
    /// What the key is for. Required.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.field("description", value.into()))
    }

    /// What the key may do with data. Required.
    pub fn role(self, value: impl Into<models::ApiKeyRole>) -> Self {
        Self(self.0.field("role", value.into()))
    }

    /// Calls that the key may make. Unit: requests a minute. From 1 to 1000. Required.
    pub fn rate_limit_rpm(self, value: i32) -> Self {
        Self(self.0.field("rateLimitRpm", value))
    }

    /// How long the key lives. Without it, until it is deleted.
    pub fn api_key_expire_setting(self, value: models::ApiKeyExpireSetting) -> Self {
        Self(self.0.field("apiKeyExpireSetting", value))
    }
}

builder! {
    /// What [`ApiKeys::update`] sends.
    pub struct UpdateApiKey(Call<models::ApiKey>);
}

impl UpdateApiKey {
    /// What the key is for.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.field("description", value.into()))
    }

    /// What the key may do with data.
    pub fn role(self, value: impl Into<models::ApiKeyRole>) -> Self {
        Self(self.0.field("role", value.into()))
    }

    /// Calls that the key may make. A CHAT2QUERY Data App's keys keep theirs. Unit: requests a minute. From 1
    /// to 1000.
    pub fn rate_limit_rpm(self, value: i32) -> Self {
        Self(self.0.field("rateLimitRpm", value))
    }

    /// How long the key lives from now on.
    pub fn api_key_expire_setting(self, value: models::ApiKeyExpireSetting) -> Self {
        Self(self.0.field("apiKeyExpireSetting", value))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "description", required: true, rule: Rule::Any },
        Check { name: "role", required: true, rule: Rule::Any },
        Check { name: "rateLimitRpm", required: true, rule: Rule::NotNegative },
        Check {
            name: "apiKeyExpireSetting",
            required: false,
            rule: Rule::Object(&models::API_KEY_EXPIRE_SETTING_FIELDS),
        },
    ])),
    bare: false,
};

static DELETE_RULES: Rules = Rules {
    path: &[Check { name: "apiKeyId", required: false, rule: Rule::Unsigned64 }],
    query: &[],
    body: None,
    bare: false,
};

static GET_RULES: Rules = Rules {
    path: &[Check { name: "apiKeyId", required: false, rule: Rule::Unsigned64 }],
    query: &[],
    body: None,
    bare: false,
};

static UPDATE_RULES: Rules = Rules {
    path: &[Check { name: "apiKeyId", required: false, rule: Rule::Unsigned64 }],
    query: &[],
    body: Some(Fields(&[
        Check { name: "rateLimitRpm", required: false, rule: Rule::NotNegative },
        Check {
            name: "apiKeyExpireSetting",
            required: false,
            rule: Rule::Object(&models::API_KEY_EXPIRE_SETTING_FIELDS),
        },
    ])),
    bare: false,
};
