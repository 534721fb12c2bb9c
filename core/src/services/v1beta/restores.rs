// Generated from api/v1beta.yaml by codegen; do not edit.

//! Restoring a backup of a Dedicated cluster into a new cluster.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Restoring a backup of a Dedicated cluster into a new cluster.
#[derive(Clone, Debug)]
pub struct Restores {
    client: Client,
}

impl Restores {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Restore a backup into a new Dedicated cluster.
    ///
    /// Creates a cluster with the given configuration and loads the backup into it. Its nodes must be at
    /// least as large as those of the cluster that was backed up. Starter clusters can be neither source nor
    /// target.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    ///
    /// Needs [`backup_id`](CreateRestore::backup_id), [`name`](CreateRestore::name) and
    /// [`config`](CreateRestore::config).
    ///
    /// Not repeated when the connection breaks after it was sent: `v1beta.restores.list` shows whether it was
    /// applied.
    ///
    /// # Errors
    /// - 400: A node size is smaller than that of the cluster that was backed up.
    /// - 400: A cluster of this name exists already.
    /// - 404: The backup does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     backup_id: String,
    /// #     name: String,
    /// #     config: v1beta::NewClusterConfig,
    /// # ) -> Result<(), Error> {
    /// let restore = client.v1beta().restores().create(project_id)
    ///     .backup_id(backup_id)
    ///     .name(name)
    ///     .config(config)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, project_id: impl Into<PathValue>) -> CreateRestore {
        CreateRestore(
            Call::new(
                &self.client,
                &operations::V1BETA_RESTORES_CREATE,
                PathValue::texts([project_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Get a restore.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `restore_id`: Id of the restore, as `v1beta.restores.list` gives it.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     restore_id: &str,
    /// # ) -> Result<(), Error> {
    /// let restore = client.v1beta().restores().get(project_id, restore_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        project_id: impl Into<PathValue>,
        restore_id: impl Into<PathValue>,
    ) -> Call<models::Restore> {
        Call::new(
            &self.client,
            &operations::V1BETA_RESTORES_GET,
            PathValue::texts([project_id.into(), restore_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// Wait until the backup is restored and the new cluster holds its data.
    ///
    /// Ends at `SUCCESS`. Fails at once at `FAILED`. Gives up after 7200 seconds unless told otherwise.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `restore_id`: Id of the restore, as `v1beta.restores.list` gives it.
    pub fn wait_until_succeeded(
        &self,
        project_id: impl Into<PathValue>,
        restore_id: impl Into<PathValue>,
    ) -> WaitCall<models::Restore> {
        WaitCall::new(
            &self.client,
            &operations::V1BETA_RESTORES_GET,
            &operations::V1BETA_RESTORES_GET.waits[0],
            PathValue::texts([project_id.into(), restore_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// List the restores of a project.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.v1beta().restores().list(project_id).items();
    /// while let Some(restore) = items.try_next().await? {
    ///     println!("{restore:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        project_id: impl Into<PathValue>,
    ) -> List<models::ListRestoresResponse, models::Restore> {
        List::new(&self.client, &operations::V1BETA_RESTORES_LIST, PathValue::texts([project_id.into()]))
            .rules(&LIST_RULES)
    }
}

builder! {
    /// What [`Restores::create`] sends.
    pub struct CreateRestore(Call<models::CreateRestoreResponse>);
}

impl CreateRestore {
    /// Id of the backup to restore. Required.
    pub fn backup_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("backup_id", value.into()))
    }

    /// Name of the new cluster, which no other may have: 4 to 64 letters, digits and hyphens, with a letter
    /// or digit at both ends. From 4 to 64 characters. Must match
    /// `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`. Required.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("name", value.into()))
    }

    /// Password, port, nodes and access list of the new cluster. Required.
    pub fn config(self, value: models::NewClusterConfig) -> Self {
        Self(self.0.field("config", value))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[Check { name: "project_id", required: false, rule: Rule::Unsigned64 }],
    query: &[],
    body: Some(Fields(&[
        Check { name: "backup_id", required: true, rule: Rule::Unsigned64 },
        Check {
            name: "name",
            required: true,
            rule: Rule::Matches("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$"),
        },
        Check { name: "config", required: true, rule: Rule::Object(&models::NEW_CLUSTER_CONFIG_FIELDS) },
    ])),
    bare: false,
};

static GET_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "restore_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: None,
    bare: false,
};

static LIST_RULES: Rules = Rules {
    path: &[Check { name: "project_id", required: false, rule: Rule::Unsigned64 }],
    query: &[],
    body: None,
    bare: false,
};
