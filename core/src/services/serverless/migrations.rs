// Generated from api/serverless.yaml by codegen; do not edit.

//! Migrations from MySQL into a cluster.

use super::models;
use crate::builder::{builder, list};
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Migrations from MySQL into a cluster.
#[derive(Clone, Debug)]
pub struct Migrations {
    client: Client,
}

impl Migrations {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a migration into a cluster.
    ///
    /// Copies what the sources hold (mode ALL) and then follows their changes until it is paused or deleted;
    /// in mode INCREMENTAL it follows changes only. It is CREATING until it becomes RUNNING.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`display_name`](CreateMigration::display_name), [`sources`](CreateMigration::sources),
    /// [`target`](CreateMigration::target) and [`mode`](CreateMigration::mode).
    ///
    /// Not repeated when the connection breaks after it was sent: `serverless.migrations.list` shows whether
    /// it was applied.
    ///
    /// # Errors
    /// - 400: A source lacks its settings or the cluster is not active.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     display_name: String,
    /// #     sources: Vec<serverless::MigrationSource>,
    /// #     target: serverless::MigrationTarget,
    /// #     mode: serverless::MigrationMode,
    /// # ) -> Result<(), Error> {
    /// let migration = client.serverless().migrations().create(cluster_id)
    ///     .display_name(display_name)
    ///     .sources(sources)
    ///     .target(target)
    ///     .mode(mode)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, cluster_id: impl Into<PathValue>) -> CreateMigration {
        CreateMigration(
            Call::new(
                &self.client,
                &operations::SERVERLESS_MIGRATIONS_CREATE,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Delete a migration.
    ///
    /// What it has copied stays in the cluster.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `migration_id`: The migration's id.
    ///
    /// # Errors
    /// - 404: The cluster or the migration does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     migration_id: &str,
    /// # ) -> Result<(), Error> {
    /// let migration = client.serverless().migrations().delete(cluster_id, migration_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        cluster_id: impl Into<PathValue>,
        migration_id: impl Into<PathValue>,
    ) -> Call<models::Migration> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_MIGRATIONS_DELETE,
            PathValue::texts([cluster_id.into(), migration_id.into()]),
        )
    }

    /// Get a migration.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `migration_id`: The migration's id.
    ///
    /// # Errors
    /// - 404: The cluster or the migration does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     migration_id: &str,
    /// # ) -> Result<(), Error> {
    /// let migration = client.serverless().migrations().get(cluster_id, migration_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        cluster_id: impl Into<PathValue>,
        migration_id: impl Into<PathValue>,
    ) -> Call<models::Migration> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_MIGRATIONS_GET,
            PathValue::texts([cluster_id.into(), migration_id.into()]),
        )
    }

    /// Wait until a migration that is being created or resumed copies data.
    ///
    /// Ends at `RUNNING`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 600 seconds
    /// unless told otherwise.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `migration_id`: The migration's id.
    pub fn wait_until_running(
        &self,
        cluster_id: impl Into<PathValue>,
        migration_id: impl Into<PathValue>,
    ) -> WaitCall<models::Migration> {
        WaitCall::new(
            &self.client,
            &operations::SERVERLESS_MIGRATIONS_GET,
            &operations::SERVERLESS_MIGRATIONS_GET.waits[0],
            PathValue::texts([cluster_id.into(), migration_id.into()]),
        )
    }

    /// Wait until a migration that is being paused copies nothing more.
    ///
    /// Ends at `PAUSED`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 600 seconds
    /// unless told otherwise.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `migration_id`: The migration's id.
    pub fn wait_until_paused(
        &self,
        cluster_id: impl Into<PathValue>,
        migration_id: impl Into<PathValue>,
    ) -> WaitCall<models::Migration> {
        WaitCall::new(
            &self.client,
            &operations::SERVERLESS_MIGRATIONS_GET,
            &operations::SERVERLESS_MIGRATIONS_GET.waits[1],
            PathValue::texts([cluster_id.into(), migration_id.into()]),
        )
    }

    /// Wait until a deleted migration is gone.
    ///
    /// Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives `None`
    /// when it is gone.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `migration_id`: The migration's id.
    pub fn wait_until_deleted(
        &self,
        cluster_id: impl Into<PathValue>,
        migration_id: impl Into<PathValue>,
    ) -> WaitCall<Option<models::Migration>> {
        WaitCall::new(
            &self.client,
            &operations::SERVERLESS_MIGRATIONS_GET,
            &operations::SERVERLESS_MIGRATIONS_GET.waits[2],
            PathValue::texts([cluster_id.into(), migration_id.into()]),
        )
    }

    /// List the migrations into a cluster.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 400: The order names another field than `createTime`.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.serverless().migrations().list(cluster_id).items();
    /// while let Some(migration) = items.try_next().await? {
    ///     println!("{migration:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, cluster_id: impl Into<PathValue>) -> ListMigrations {
        ListMigrations(List::new(
            &self.client,
            &operations::SERVERLESS_MIGRATIONS_LIST,
            PathValue::texts([cluster_id.into()]),
        ))
    }

    /// Pause a running migration.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `migration_id`: The migration's id.
    ///
    /// # Errors
    /// - 400: The migration is not running.
    /// - 404: The cluster or the migration does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     migration_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.serverless().migrations().pause(cluster_id, migration_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pause(&self, cluster_id: impl Into<PathValue>, migration_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_MIGRATIONS_PAUSE,
            PathValue::texts([cluster_id.into(), migration_id.into()]),
        )
    }

    /// Resume a paused migration.
    ///
    /// It goes on where it stood.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `migration_id`: The migration's id.
    ///
    /// # Errors
    /// - 400: The migration is not paused.
    /// - 404: The cluster or the migration does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     migration_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.serverless().migrations().resume(cluster_id, migration_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume(&self, cluster_id: impl Into<PathValue>, migration_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_MIGRATIONS_RESUME,
            PathValue::texts([cluster_id.into(), migration_id.into()]),
        )
    }
}

builder! {
    /// What [`Migrations::create`] sends.
    pub struct CreateMigration(Call<models::Migration>);
}

impl CreateMigration {
    /// Name of the migration. Required.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// The databases to copy from. Required.
    pub fn sources(self, value: impl IntoIterator<Item = impl Into<models::MigrationSource>>) -> Self {
        Self(self.0.field("sources", list::<models::MigrationSource>(value)))
    }

    /// As whom to write into the cluster. Required.
    pub fn target(self, value: models::MigrationTarget) -> Self {
        Self(self.0.field("target", value))
    }

    /// What to copy. Required.
    pub fn mode(self, value: impl Into<models::MigrationMode>) -> Self {
        Self(self.0.field("mode", value.into()))
    }

    /// How changes of tables that are merged from several sources are brought together.
    pub fn shard_mode(self, value: impl Into<models::MigrationShardMode>) -> Self {
        Self(self.0.field("shardMode", value.into()))
    }
}

builder! {
    /// What [`Migrations::list`] sends.
    pub struct ListMigrations(List<models::ListMigrationsResponse, models::Migration>);
}

impl ListMigrations {
    /// Field to sort by, followed by ` desc` for the largest first. Only `createTime` is known.
    pub fn order_by(self, value: impl Into<String>) -> Self {
        Self(self.0.query("orderBy", value.into()))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "displayName", required: true, rule: Rule::Any },
        Check {
            name: "sources",
            required: true,
            rule: Rule::List(&Rule::Object(&models::MIGRATION_SOURCE_FIELDS)),
        },
        Check { name: "target", required: true, rule: Rule::Object(&models::MIGRATION_TARGET_FIELDS) },
        Check { name: "mode", required: true, rule: Rule::Any },
    ])),
    bare: false,
};
