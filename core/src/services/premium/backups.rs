// Generated from api/premium.yaml by codegen; do not edit.

//! Backups of instances, taken every day or by hand, and what is restored from them.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Form, Rule, Rules};
use crate::services::operations;
use crate::timestamp::Timestamp;

/// Backups of instances, taken every day or by hand, and what is restored from them.
#[derive(Clone, Debug)]
pub struct Backups {
    client: Client,
}

impl Backups {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Back an instance up.
    ///
    /// The answer holds the backup's id only. Its state, which the list shows, is PENDING until it becomes
    /// RUNNING and then SUCCEEDED. A backup created twice is two backups.
    ///
    /// - `tidb_id`: The instance's id.
    ///
    /// Needs [`name`](CreateBackup::name).
    ///
    /// Not repeated when the connection breaks after it was sent: `premium.backups.list_for_instance` shows
    /// whether it was applied.
    ///
    /// # Errors
    /// - 400: The name is missing or the instance is not ACTIVE.
    /// - 404: The instance does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     tidb_id: &str,
    /// #     name: String,
    /// # ) -> Result<(), Error> {
    /// let backup = client.premium().backups().create(tidb_id).name(name).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, tidb_id: impl Into<PathValue>) -> CreateBackup {
        CreateBackup(
            Call::new(&self.client, &operations::PREMIUM_BACKUPS_CREATE, PathValue::texts([tidb_id.into()]))
                .rules(&CREATE_RULES),
        )
    }

    /// Delete a backup.
    ///
    /// The instance it was taken of need not exist any more.
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
    /// client.premium().backups().delete(backup_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, backup_id: impl Into<PathValue>) -> Call<()> {
        Call::new(&self.client, &operations::PREMIUM_BACKUPS_DELETE, PathValue::texts([backup_id.into()]))
    }

    /// Delete a backup of an instance.
    ///
    /// - `tidb_id`: The instance's id.
    /// - `backup_id`: The backup's id.
    ///
    /// # Errors
    /// - 404: The instance does not exist or has no such backup.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     tidb_id: &str,
    /// #     backup_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.premium().backups().delete_for_instance(tidb_id, backup_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_for_instance(
        &self,
        tidb_id: impl Into<PathValue>,
        backup_id: impl Into<PathValue>,
    ) -> Call<()> {
        Call::new(
            &self.client,
            &operations::PREMIUM_BACKUPS_DELETE_FOR_INSTANCE,
            PathValue::texts([tidb_id.into(), backup_id.into()]),
        )
    }

    /// Get how far the restore into an instance is.
    ///
    /// - `tidb_id`: The instance's id.
    ///
    /// # Errors
    /// - 404: The instance does not exist or was not restored from a backup.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     tidb_id: &str,
    /// # ) -> Result<(), Error> {
    /// let restore_status = client.premium().backups().get_restore_status(tidb_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_restore_status(&self, tidb_id: impl Into<PathValue>) -> Call<models::RestoreStatus> {
        Call::new(
            &self.client,
            &operations::PREMIUM_BACKUPS_GET_RESTORE_STATUS,
            PathValue::texts([tidb_id.into()]),
        )
    }

    /// Wait until all data of a backup is in the instance that was restored from it.
    ///
    /// Ends at `SUCCEEDED`. Fails at once at `FAILED` and `CANCELLED`. Gives up after 7200 seconds unless
    /// told otherwise.
    ///
    /// - `tidb_id`: The instance's id.
    pub fn wait_until_restored(&self, tidb_id: impl Into<PathValue>) -> WaitCall<models::RestoreStatus> {
        WaitCall::new(
            &self.client,
            &operations::PREMIUM_BACKUPS_GET_RESTORE_STATUS,
            &operations::PREMIUM_BACKUPS_GET_RESTORE_STATUS.waits[0],
            PathValue::texts([tidb_id.into()]),
        )
    }

    /// List the backups of an organization.
    ///
    /// Backups of deleted instances are among them until they expire or are deleted.
    ///
    /// # Errors
    /// - 400: A filter has a value that is not known or a time that cannot be read.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.premium().backups().list().items();
    /// while let Some(backup) = items.try_next().await? {
    ///     println!("{backup:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListBackups {
        ListBackups(List::new(&self.client, &operations::PREMIUM_BACKUPS_LIST, vec![]).rules(&LIST_RULES))
    }

    /// List the backups of an instance.
    ///
    /// - `tidb_id`: The instance's id.
    ///
    /// # Errors
    /// - 400: A filter has a value that is not known or a time that cannot be read.
    /// - 404: The instance does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     tidb_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.premium().backups().list_for_instance(tidb_id).items();
    /// while let Some(backup) = items.try_next().await? {
    ///     println!("{backup:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_instance(&self, tidb_id: impl Into<PathValue>) -> ListBackupsForInstance {
        ListBackupsForInstance(
            List::new(
                &self.client,
                &operations::PREMIUM_BACKUPS_LIST_FOR_INSTANCE,
                PathValue::texts([tidb_id.into()]),
            )
            .rules(&LIST_FOR_INSTANCE_RULES),
        )
    }

    /// Restore a backup into a new instance.
    ///
    /// `restoreMode` says what is restored and which other fields are needed. The new instance is RESTORING
    /// until it becomes ACTIVE. A restore asked for twice makes two instances, and each costs money.
    ///
    /// Needs [`tidb`](RestoreBackup::tidb) and [`restore_mode`](RestoreBackup::restore_mode).
    ///
    /// Not repeated when the connection breaks after it was sent: `premium.instances.list` shows whether it
    /// was applied.
    ///
    /// # Errors
    /// - 400: The mode lacks its settings or the backup has not succeeded.
    /// - 403: The key may not create instances in this project.
    /// - 404: The backup or the source instance does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     tidb: premium::CreateInstanceRequest,
    /// #     restore_mode: premium::RestoreMode,
    /// # ) -> Result<(), Error> {
    /// let backup = client.premium().backups().restore()
    ///     .tidb(tidb)
    ///     .restore_mode(restore_mode)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restore(&self) -> RestoreBackup {
        RestoreBackup(
            Call::new(&self.client, &operations::PREMIUM_BACKUPS_RESTORE, vec![]).rules(&RESTORE_RULES),
        )
    }
}

builder! {
    /// What [`Backups::create`] sends.
    pub struct CreateBackup(Call<models::CreateBackupResponse>);
}

impl CreateBackup {
    /// Name of the backup. Required.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("name", value.into()))
    }
}

builder! {
    /// What [`Backups::list`] sends.
    pub struct ListBackups(List<models::ListBackupsResponse, models::Backup>);
}

impl ListBackups {
    /// Only backups of these instances.
    pub fn tidb_ids(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("tidbIds", value.into())))
    }

    /// Only backups in these states.
    pub fn states(self, values: impl IntoIterator<Item = impl Into<models::BackupState>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("states", value.into())))
    }

    /// Only backups of instances of these plans.
    pub fn service_plans(self, values: impl IntoIterator<Item = impl Into<models::ServicePlan>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("servicePlans", value.into())))
    }

    /// Only backups that are stored in these regions.
    pub fn region_ids(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("regionIds", value.into())))
    }

    /// Only backups of instances that are still there, or of those that are not.
    pub fn tidb_states(
        self,
        values: impl IntoIterator<Item = impl Into<models::BackedUpInstanceState>>,
    ) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("tidbStates", value.into())))
    }

    /// Only backups that were started in these ways.
    pub fn trigger_types(
        self,
        values: impl IntoIterator<Item = impl Into<models::BackupTriggerType>>,
    ) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("triggerTypes", value.into())))
    }

    /// Only backups created after this moment. An RFC 3339 time.
    pub fn start_time(self, value: impl Into<Timestamp>) -> Self {
        Self(self.0.query("startTime", value.into()))
    }

    /// Only backups created before this moment. An RFC 3339 time.
    pub fn end_time(self, value: impl Into<Timestamp>) -> Self {
        Self(self.0.query("endTime", value.into()))
    }

    /// Items to pass over before the first one answered. Past the end, the list is empty.
    pub fn skip(self, value: i32) -> Self {
        Self(self.0.query("skip", value))
    }
}

builder! {
    /// What [`Backups::list_for_instance`] sends.
    pub struct ListBackupsForInstance(List<models::ListBackupsResponse, models::Backup>);
}

impl ListBackupsForInstance {
    /// Only backups in these states.
    pub fn states(self, values: impl IntoIterator<Item = impl Into<models::BackupState>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("states", value.into())))
    }

    /// Only backups that are stored in these regions.
    pub fn region_ids(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("regionIds", value.into())))
    }

    /// Only backups that were started in these ways.
    pub fn trigger_types(
        self,
        values: impl IntoIterator<Item = impl Into<models::BackupTriggerType>>,
    ) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("triggerTypes", value.into())))
    }

    /// Only backups created at this moment or later. An RFC 3339 time.
    pub fn start_time(self, value: impl Into<Timestamp>) -> Self {
        Self(self.0.query("startTime", value.into()))
    }

    /// Only backups created at this moment or earlier. An RFC 3339 time.
    pub fn end_time(self, value: impl Into<Timestamp>) -> Self {
        Self(self.0.query("endTime", value.into()))
    }

    /// Items to pass over before the first one answered. Past the end, the list is empty.
    pub fn skip(self, value: i32) -> Self {
        Self(self.0.query("skip", value))
    }
}

builder! {
    /// What [`Backups::restore`] sends.
    pub struct RestoreBackup(Call<models::RestoreResponse>);
}

impl RestoreBackup {
    /// The instance to create. Required.
    pub fn tidb(self, value: models::CreateInstanceRequest) -> Self {
        Self(self.0.field("tidb", value))
    }

    /// What to restore from. Required.
    pub fn restore_mode(self, value: impl Into<models::RestoreMode>) -> Self {
        Self(self.0.field("restoreMode", value.into()))
    }

    /// Id of the instance or cluster that was backed up. Needed for PITR.
    pub fn source_tidb_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("sourceTidbId", value.into()))
    }

    /// Id of the backup. Needed for SNAPSHOT and DEDICATED_SNAPSHOT.
    pub fn backup_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("backupId", value.into()))
    }

    /// Moment to restore. Needed for PITR. An RFC 3339 time.
    pub fn point_in_time(self, value: impl Into<Timestamp>) -> Self {
        Self(self.0.field("pointInTime", value.into()))
    }

    /// Where the backup is. Needed for CLASSIC_SNAPSHOT.
    pub fn classic_backup_storage(self, value: models::ClassicBackupStorage) -> Self {
        Self(self.0.field("classicBackupStorage", value))
    }

    /// Whether to check the request and restore nothing. Default: false.
    pub fn validate_only(self, value: bool) -> Self {
        Self(self.0.field("validateOnly", value))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check { name: "name", required: true, rule: Rule::Any }])),
    bare: false,
};

static LIST_RULES: Rules = Rules {
    path: &[],
    query: &[
        Check { name: "startTime", required: false, rule: Rule::Time(Form::Rfc3339) },
        Check { name: "endTime", required: false, rule: Rule::Time(Form::Rfc3339) },
    ],
    body: None,
    bare: false,
};

static LIST_FOR_INSTANCE_RULES: Rules = Rules {
    path: &[],
    query: &[
        Check { name: "startTime", required: false, rule: Rule::Time(Form::Rfc3339) },
        Check { name: "endTime", required: false, rule: Rule::Time(Form::Rfc3339) },
    ],
    body: None,
    bare: false,
};

static RESTORE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "tidb", required: true, rule: Rule::Object(&models::CREATE_INSTANCE_REQUEST_FIELDS) },
        Check { name: "restoreMode", required: true, rule: Rule::Any },
        Check { name: "pointInTime", required: false, rule: Rule::Time(Form::Rfc3339) },
        Check {
            name: "classicBackupStorage",
            required: false,
            rule: Rule::Object(&models::CLASSIC_BACKUP_STORAGE_FIELDS),
        },
    ])),
    bare: false,
};
