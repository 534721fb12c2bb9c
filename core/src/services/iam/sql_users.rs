// Generated from api/iam.yaml by codegen; do not edit.

//! Users of a cluster's database.

use super::models;
use crate::builder::{builder, list};
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Fields, Rules};
use crate::secret::Secret;
use crate::services::operations;

/// Users of a cluster's database.
#[derive(Clone, Debug)]
pub struct SqlUsers {
    client: Client,
}

impl SqlUsers {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a SQL user.
    ///
    /// Names of users and built-in roles of a Starter or Essential cluster begin with the cluster's prefix
    /// and a dot. With `autoPrefix` the service puts it there.
    ///
    /// - `cluster_id`: Id of the cluster.
    ///
    /// Not repeated when the connection breaks after it was sent: `iam.sql_users.get` shows whether it was
    /// applied.
    ///
    /// # Errors
    /// - 400: The name is taken or lacks the prefix or a role does not exist.
    /// - 403: The key may not change what is in the cluster's project.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let sql_user = client.iam().sql_users().create(cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, cluster_id: impl Into<PathValue>) -> CreateSqlUser {
        CreateSqlUser(
            Call::new(&self.client, &operations::IAM_SQL_USERS_CREATE, PathValue::texts([cluster_id.into()]))
                .rules(&CREATE_RULES),
        )
    }

    /// Delete a SQL user.
    ///
    /// The service answers 200 in any case. A `code` other than 0 says that it failed.
    ///
    /// - `cluster_id`: Id of the cluster.
    /// - `user_name`: Name of the SQL user, with its prefix.
    ///
    /// # Errors
    /// - 403: The key may not change what is in the cluster's project.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     user_name: &str,
    /// # ) -> Result<(), Error> {
    /// let sql_user = client.iam().sql_users().delete(cluster_id, user_name).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        cluster_id: impl Into<PathValue>,
        user_name: impl Into<PathValue>,
    ) -> Call<models::DeleteSqlUserResponse> {
        Call::new(
            &self.client,
            &operations::IAM_SQL_USERS_DELETE,
            PathValue::texts([cluster_id.into(), user_name.into()]),
        )
    }

    /// Get a SQL user.
    ///
    /// - `cluster_id`: Id of the cluster.
    /// - `user_name`: Name of the SQL user, with its prefix.
    ///
    /// # Errors
    /// - 404: The cluster or the user does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     user_name: &str,
    /// # ) -> Result<(), Error> {
    /// let sql_user = client.iam().sql_users().get(cluster_id, user_name).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        cluster_id: impl Into<PathValue>,
        user_name: impl Into<PathValue>,
    ) -> Call<models::SqlUser> {
        Call::new(
            &self.client,
            &operations::IAM_SQL_USERS_GET,
            PathValue::texts([cluster_id.into(), user_name.into()]),
        )
    }

    /// Get a user of the cluster's database for the caller, with a token to log in.
    ///
    /// - `cluster_id`: Id of the cluster.
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
    /// let db_user = client.iam().sql_users().get_db_user(cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_db_user(&self, cluster_id: impl Into<PathValue>) -> Call<models::DbUser> {
        Call::new(&self.client, &operations::IAM_SQL_USERS_GET_DB_USER, PathValue::texts([cluster_id.into()]))
    }

    /// List the SQL users of a cluster.
    ///
    /// - `cluster_id`: Id of the cluster.
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
    /// let mut items = client.iam().sql_users().list(cluster_id).items();
    /// while let Some(sql_user) = items.try_next().await? {
    ///     println!("{sql_user:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        cluster_id: impl Into<PathValue>,
    ) -> List<models::ListSqlUsersResponse, models::SqlUser> {
        List::new(&self.client, &operations::IAM_SQL_USERS_LIST, PathValue::texts([cluster_id.into()]))
    }

    /// Change the password or the roles of a SQL user.
    ///
    /// What is left out stays as it is.
    ///
    /// - `cluster_id`: Id of the cluster.
    /// - `user_name`: Name of the SQL user, with its prefix.
    ///
    /// # Errors
    /// - 400: A role does not exist.
    /// - 403: The key may not change what is in the cluster's project.
    /// - 404: The cluster or the user does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     user_name: &str,
    /// # ) -> Result<(), Error> {
    /// let sql_user = client.iam().sql_users().update(cluster_id, user_name).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, cluster_id: impl Into<PathValue>, user_name: impl Into<PathValue>) -> UpdateSqlUser {
        UpdateSqlUser(
            Call::new(
                &self.client,
                &operations::IAM_SQL_USERS_UPDATE,
                PathValue::texts([cluster_id.into(), user_name.into()]),
            )
            .rules(&UPDATE_RULES),
        )
    }
}

builder! {
    /// What [`SqlUsers::create`] sends.
    pub struct CreateSqlUser(Call<models::SqlUser>);
}

impl CreateSqlUser {
    /// Name of the user. In a Starter or Essential cluster it begins with the cluster's prefix, unless
    /// `autoPrefix` is true.
    pub fn user_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("userName", value.into()))
    }

    /// Password of the user.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.field("password", value.into()))
    }

    /// How the user proves who it is.
    pub fn auth_method(self, value: impl Into<models::SqlAuthMethod>) -> Self {
        Self(self.0.field("authMethod", value.into()))
    }

    /// Whether the service puts the prefix before the name and the built-in role.
    pub fn auto_prefix(self, value: bool) -> Self {
        Self(self.0.field("autoPrefix", value))
    }

    /// `role_admin`, `role_readonly` or `role_readwrite`. In a Starter or Essential cluster the last two
    /// begin with the cluster's prefix, unless `autoPrefix` is true.
    pub fn builtin_role(self, value: impl Into<String>) -> Self {
        Self(self.0.field("builtinRole", value.into()))
    }

    /// Roles of your own, without a prefix.
    pub fn custom_roles(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("customRoles", list::<String>(value)))
    }
}

builder! {
    /// What [`SqlUsers::update`] sends.
    pub struct UpdateSqlUser(Call<models::SqlUser>);
}

impl UpdateSqlUser {
    /// The new password.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.field("password", value.into()))
    }

    /// The new built-in role.
    pub fn builtin_role(self, value: impl Into<String>) -> Self {
        Self(self.0.field("builtinRole", value.into()))
    }

    /// All roles of your own from now on.
    pub fn custom_roles(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("customRoles", list::<String>(value)))
    }
}

static CREATE_RULES: Rules = Rules { path: &[], query: &[], body: Some(Fields(&[])), bare: false };

static UPDATE_RULES: Rules = Rules { path: &[], query: &[], body: Some(Fields(&[])), bare: false };
