// Generated from api/serverless.yaml by codegen; do not edit.

//! Checks of what a migration would meet.

use super::models;
use crate::builder::{builder, list};
use crate::call::{Call, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Checks of what a migration would meet.
#[derive(Clone, Debug)]
pub struct MigrationPrechecks {
    client: Client,
}

impl MigrationPrechecks {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Cancel a check of a migration.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `precheck_id`: The check's id, as `serverless.migration_prechecks.create` answers it.
    ///
    /// # Errors
    /// - 400: The check has already ended.
    /// - 404: The cluster or the check does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     precheck_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.serverless().migration_prechecks().cancel(cluster_id, precheck_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self, cluster_id: impl Into<PathValue>, precheck_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_MIGRATION_PRECHECKS_CANCEL,
            PathValue::texts([cluster_id.into(), precheck_id.into()]),
        )
    }

    /// Check whether a migration would work.
    ///
    /// Takes what the migration would take, and creates nothing but the check. The check is PENDING, then
    /// RUNNING, until it has ended; get it to see its items. A second check does no harm.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`display_name`](CreateMigrationPrecheck::display_name),
    /// [`sources`](CreateMigrationPrecheck::sources), [`target`](CreateMigrationPrecheck::target) and
    /// [`mode`](CreateMigrationPrecheck::mode).
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
    /// let migration_precheck = client.serverless().migration_prechecks().create(cluster_id)
    ///     .display_name(display_name)
    ///     .sources(sources)
    ///     .target(target)
    ///     .mode(mode)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, cluster_id: impl Into<PathValue>) -> CreateMigrationPrecheck {
        CreateMigrationPrecheck(
            Call::new(
                &self.client,
                &operations::SERVERLESS_MIGRATION_PRECHECKS_CREATE,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Get a check of a migration.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `precheck_id`: The check's id, as `serverless.migration_prechecks.create` answers it.
    ///
    /// # Errors
    /// - 404: The cluster or the check does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     precheck_id: &str,
    /// # ) -> Result<(), Error> {
    /// let migration_precheck = client.serverless().migration_prechecks().get(cluster_id, precheck_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        cluster_id: impl Into<PathValue>,
        precheck_id: impl Into<PathValue>,
    ) -> Call<models::MigrationPrecheck> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_MIGRATION_PRECHECKS_GET,
            PathValue::texts([cluster_id.into(), precheck_id.into()]),
        )
    }

    /// Wait until a check has ended without a failed item. It may still hold warnings.
    ///
    /// Ends at `FINISHED`. Fails at once at `FAILED` and `CANCELED`. Gives up after 600 seconds unless told
    /// otherwise.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `precheck_id`: The check's id, as `serverless.migration_prechecks.create` answers it.
    pub fn wait_until_finished(
        &self,
        cluster_id: impl Into<PathValue>,
        precheck_id: impl Into<PathValue>,
    ) -> WaitCall<models::MigrationPrecheck> {
        WaitCall::new(
            &self.client,
            &operations::SERVERLESS_MIGRATION_PRECHECKS_GET,
            &operations::SERVERLESS_MIGRATION_PRECHECKS_GET.waits[0],
            PathValue::texts([cluster_id.into(), precheck_id.into()]),
        )
    }
}

builder! {
    /// What [`MigrationPrechecks::create`] sends.
    pub struct CreateMigrationPrecheck(Call<models::CreateMigrationPrecheckResponse>);
}

impl CreateMigrationPrecheck {
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
