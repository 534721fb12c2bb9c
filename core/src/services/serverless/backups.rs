// Generated from api/serverless.yaml by codegen; do not edit.

//! Backups that the service makes of a cluster, and new clusters made from them.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Backups that the service makes of a cluster, and new clusters made from them.
#[derive(Clone, Debug)]
pub struct Backups {
    client: Client,
}

impl Backups {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Delete a backup.
    ///
    /// Nothing can be restored from it any more.
    ///
    /// - `backup_id`: The backup's id.
    ///
    /// # Errors
    /// - 404: The backup does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     backup_id: &str,
    /// # ) -> Result<(), Error> {
    /// let backup = client.serverless().backups().delete(backup_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, backup_id: impl Into<PathValue>) -> Call<models::Backup> {
        Call::new(&self.client, &operations::SERVERLESS_BACKUPS_DELETE, PathValue::texts([backup_id.into()]))
    }

    /// Get a backup.
    ///
    /// - `backup_id`: The backup's id.
    ///
    /// # Errors
    /// - 404: The backup does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     backup_id: &str,
    /// # ) -> Result<(), Error> {
    /// let backup = client.serverless().backups().get(backup_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, backup_id: impl Into<PathValue>) -> Call<models::Backup> {
        Call::new(&self.client, &operations::SERVERLESS_BACKUPS_GET, PathValue::texts([backup_id.into()]))
    }

    /// List the backups of a cluster.
    ///
    /// The service makes them by itself, as the cluster's `automatedBackupPolicy` says.
    ///
    /// Needs [`cluster_id`](ListBackups::cluster_id).
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
    /// let mut items = client.serverless().backups().list().cluster_id(cluster_id).items();
    /// while let Some(backup) = items.try_next().await? {
    ///     println!("{backup:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListBackups {
        ListBackups(List::new(&self.client, &operations::SERVERLESS_BACKUPS_LIST, vec![]).rules(&LIST_RULES))
    }

    /// Restore a backup, or a moment of a cluster, into a new cluster.
    ///
    /// Give either of `snapshot` and `pointInTime`. The new cluster is like the old one and is RESTORING
    /// until it becomes ACTIVE: wait for it with `serverless.clusters.wait_until_active`. Restored twice,
    /// there are two clusters, and each costs money.
    ///
    /// Not repeated when the connection breaks after it was sent: `serverless.clusters.list` shows whether it
    /// was applied.
    ///
    /// # Errors
    /// - 400: Neither or both are given or nothing is kept of that moment.
    /// - 404: The backup or the cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let backup = client.serverless().backups().restore().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restore(&self) -> RestoreBackup {
        RestoreBackup(
            Call::new(&self.client, &operations::SERVERLESS_BACKUPS_RESTORE, vec![]).rules(&RESTORE_RULES),
        )
    }
}

builder! {
    /// What [`Backups::list`] sends.
    pub struct ListBackups(List<models::ListBackupsResponse, models::Backup>);
}

impl ListBackups {
    /// The cluster's id. Required.
    pub fn cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("clusterId", value.into()))
    }
}

builder! {
    /// What [`Backups::restore`] sends.
    pub struct RestoreBackup(Call<models::RestoreResponse>);
}

impl RestoreBackup {
    /// A backup.
    pub fn snapshot(self, value: models::RestoreFromBackup) -> Self {
        Self(self.0.field("snapshot", value))
    }

    /// A moment of a cluster that still exists.
    pub fn point_in_time(self, value: models::RestoreFromPointInTime) -> Self {
        Self(self.0.field("pointInTime", value))
    }
}

static LIST_RULES: Rules = Rules {
    path: &[],
    query: &[Check { name: "clusterId", required: true, rule: Rule::Any }],
    body: None,
    bare: false,
};

static RESTORE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "pointInTime",
        required: false,
        rule: Rule::Object(&models::RESTORE_FROM_POINT_IN_TIME_FIELDS),
    }])),
    bare: false,
};
