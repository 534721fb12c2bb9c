// Generated from api/v1beta.yaml by codegen; do not edit.

//! Backups of Dedicated clusters.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Backups of Dedicated clusters.
#[derive(Clone, Debug)]
pub struct Backups {
    client: Client,
}

impl Backups {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a backup of a Dedicated cluster.
    ///
    /// Starts a manual backup; there is no limit to their number. Starter clusters have no backups in this
    /// API: export their data instead.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    ///
    /// Needs [`name`](CreateBackup::name).
    ///
    /// Not repeated when the connection breaks after it was sent: `v1beta.backups.list` shows whether it was
    /// applied.
    ///
    /// # Errors
    /// - 400: The cluster is a Starter cluster.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     name: String,
    /// # ) -> Result<(), Error> {
    /// let backup = client.v1beta().backups().create(project_id, cluster_id).name(name).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, project_id: impl Into<PathValue>, cluster_id: impl Into<PathValue>) -> CreateBackup {
        CreateBackup(
            Call::new(
                &self.client,
                &operations::V1BETA_BACKUPS_CREATE,
                PathValue::texts([project_id.into(), cluster_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Delete a backup of a Dedicated cluster.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `backup_id`: Id of the backup, as `v1beta.backups.list` gives it.
    ///
    /// # Errors
    /// - 400: The cluster is a Starter cluster.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     backup_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.v1beta().backups().delete(project_id, cluster_id, backup_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        backup_id: impl Into<PathValue>,
    ) -> Call<()> {
        Call::new(
            &self.client,
            &operations::V1BETA_BACKUPS_DELETE,
            PathValue::texts([project_id.into(), cluster_id.into(), backup_id.into()]),
        )
        .rules(&DELETE_RULES)
    }

    /// Get a backup of a Dedicated cluster.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `backup_id`: Id of the backup, as `v1beta.backups.list` gives it.
    ///
    /// # Errors
    /// - 400: The cluster is a Starter cluster.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     backup_id: &str,
    /// # ) -> Result<(), Error> {
    /// let backup = client.v1beta().backups().get(project_id, cluster_id, backup_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        backup_id: impl Into<PathValue>,
    ) -> Call<models::Backup> {
        Call::new(
            &self.client,
            &operations::V1BETA_BACKUPS_GET,
            PathValue::texts([project_id.into(), cluster_id.into(), backup_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// Wait until the backup is complete and can be restored.
    ///
    /// Ends at `SUCCESS`. Fails at once at `FAILED`. Gives up after 3600 seconds unless told otherwise.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `backup_id`: Id of the backup, as `v1beta.backups.list` gives it.
    pub fn wait_until_succeeded(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        backup_id: impl Into<PathValue>,
    ) -> WaitCall<models::Backup> {
        WaitCall::new(
            &self.client,
            &operations::V1BETA_BACKUPS_GET,
            &operations::V1BETA_BACKUPS_GET.waits[0],
            PathValue::texts([project_id.into(), cluster_id.into(), backup_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// List the backups of a Dedicated cluster.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    ///
    /// # Errors
    /// - 400: The cluster is a Starter cluster.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.v1beta().backups().list(project_id, cluster_id).items();
    /// while let Some(backup) = items.try_next().await? {
    ///     println!("{backup:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> List<models::ListBackupsResponse, models::Backup> {
        List::new(
            &self.client,
            &operations::V1BETA_BACKUPS_LIST,
            PathValue::texts([project_id.into(), cluster_id.into()]),
        )
        .rules(&LIST_RULES)
    }
}

builder! {
    /// What [`Backups::create`] sends.
    pub struct CreateBackup(Call<models::CreateBackupResponse>);
}

impl CreateBackup {
    /// Name of the backup. It need not be unique, but is easier to find when it is. Required.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("name", value.into()))
    }

    /// What the backup is for, in at most 256 characters. At most 256 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.field("description", value.into()))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: Some(Fields(&[Check { name: "name", required: true, rule: Rule::Any }])),
    bare: false,
};

static DELETE_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "backup_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: None,
    bare: false,
};

static GET_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "backup_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: None,
    bare: false,
};

static LIST_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: None,
    bare: false,
};
