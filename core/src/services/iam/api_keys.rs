// Generated from api/iam.yaml by codegen; do not edit.

//! API keys, each with a role in the organization or in one project.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Fields, Rules};
use crate::services::operations;

/// API keys, each with a role in the organization or in one project.
#[derive(Clone, Debug)]
pub struct ApiKeys {
    client: Client,
}

impl ApiKeys {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create an API key.
    ///
    /// The answer holds the private key. It is shown this once, so keep it. The key can be used at once. A
    /// key created twice is two keys.
    ///
    /// Not repeated when the connection breaks after it was sent: `iam.api_keys.list` shows whether it was
    /// applied.
    ///
    /// # Errors
    /// - 400: The role is not known or does not fit the project.
    /// - 403: The key that asks is neither an owner of the organization nor of the project.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let api_key = client.iam().api_keys().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateApiKey {
        CreateApiKey(Call::new(&self.client, &operations::IAM_API_KEYS_CREATE, vec![]).rules(&CREATE_RULES))
    }

    /// Delete an API key.
    ///
    /// Requests that it signs are refused from now on.
    ///
    /// - `access_key`: The public key of the API key.
    ///
    /// # Errors
    /// - 403: The key that asks is neither an owner of the organization nor of the project.
    /// - 404: The key does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     access_key: &str,
    /// # ) -> Result<(), Error> {
    /// client.iam().api_keys().delete(access_key).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, access_key: impl Into<PathValue>) -> Call<()> {
        Call::new(&self.client, &operations::IAM_API_KEYS_DELETE, PathValue::texts([access_key.into()]))
    }

    /// Get an API key.
    ///
    /// The private key in the answer is masked, all but its last characters.
    ///
    /// - `access_key`: The public key of the API key.
    ///
    /// # Errors
    /// - 404: The key does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     access_key: &str,
    /// # ) -> Result<(), Error> {
    /// let api_key = client.iam().api_keys().get(access_key).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, access_key: impl Into<PathValue>) -> Call<models::ApiKey> {
        Call::new(&self.client, &operations::IAM_API_KEYS_GET, PathValue::texts([access_key.into()]))
    }

    /// List API keys.
    ///
    /// The private keys in the answer are masked, all but their last characters.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.iam().api_keys().list().items();
    /// while let Some(api_key) = items.try_next().await? {
    ///     println!("{api_key:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListApiKeys {
        ListApiKeys(List::new(&self.client, &operations::IAM_API_KEYS_LIST, vec![]))
    }

    /// Change the name, the role or the project of an API key.
    ///
    /// What is left out stays as it is.
    ///
    /// - `access_key`: The public key of the API key.
    ///
    /// # Errors
    /// - 400: The role is not known or does not fit the project.
    /// - 403: The key that asks is neither an owner of the organization nor of the project.
    /// - 404: The key does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     access_key: &str,
    /// # ) -> Result<(), Error> {
    /// client.iam().api_keys().update(access_key).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, access_key: impl Into<PathValue>) -> UpdateApiKey {
        UpdateApiKey(
            Call::new(&self.client, &operations::IAM_API_KEYS_UPDATE, PathValue::texts([access_key.into()]))
                .rules(&UPDATE_RULES),
        )
    }
}

builder! {
    /// What [`ApiKeys::create`] sends.
    pub struct CreateApiKey(Call<models::ApiKey>);
}

impl CreateApiKey {
    /// Name of the key.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// The project that a project's role is for. 0 for a role in the organization; left out, the default
    /// project.
    pub fn project_id(self, value: i64) -> Self {
        Self(self.0.field("projectId", value))
    }

    /// What the key may do.
    pub fn role(self, value: impl Into<models::ApiKeyRole>) -> Self {
        Self(self.0.field("role", value.into()))
    }
}

builder! {
    /// What [`ApiKeys::list`] sends.
    pub struct ListApiKeys(List<models::ListApiKeysResponse, models::ApiKey>);
}

impl ListApiKeys {
    /// Only keys of this project. The service documents that it takes the default project when this is left
    /// out, and 0 for keys of the organization itself.
    pub fn project_id(self, value: i64) -> Self {
        Self(self.0.query("projectId", value))
    }
}

builder! {
    /// What [`ApiKeys::update`] sends.
    pub struct UpdateApiKey(Call<()>);
}

impl UpdateApiKey {
    /// The new name.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// The project that a project's role is for. 0 for a role in the organization.
    pub fn project_id(self, value: i64) -> Self {
        Self(self.0.field("projectId", value))
    }

    /// What the key may do from now on.
    pub fn role(self, value: impl Into<models::ApiKeyRole>) -> Self {
        Self(self.0.field("role", value.into()))
    }
}

static CREATE_RULES: Rules = Rules { path: &[], query: &[], body: Some(Fields(&[])), bare: false };

static UPDATE_RULES: Rules = Rules { path: &[], query: &[], body: Some(Fields(&[])), bare: false };
