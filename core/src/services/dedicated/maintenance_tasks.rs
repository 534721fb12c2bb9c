// Generated from api/dedicated.yaml by codegen; do not edit.

//! Work that the service has announced for the clusters of a project.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Form, Rule, Rules};
use crate::services::operations;
use crate::timestamp::Timestamp;

/// Work that the service has announced for the clusters of a project.
#[derive(Clone, Debug)]
pub struct MaintenanceTasks {
    client: Client,
}

impl MaintenanceTasks {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get a maintenance task.
    ///
    /// - `maintenance_task_id`: The task's id.
    ///
    /// # Errors
    /// - 404: The task does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     maintenance_task_id: &str,
    /// # ) -> Result<(), Error> {
    /// let maintenance_task = client.dedicated().maintenance_tasks().get(maintenance_task_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, maintenance_task_id: impl Into<PathValue>) -> Call<models::MaintenanceTask> {
        Call::new(
            &self.client,
            &operations::DEDICATED_MAINTENANCE_TASKS_GET,
            PathValue::texts([maintenance_task_id.into()]),
        )
    }

    /// Wait until the task has run.
    ///
    /// Ends at `DONE`. Fails at once at `FAILED` and `DELETED`. Gives up after 14400 seconds unless told
    /// otherwise.
    ///
    /// - `maintenance_task_id`: The task's id.
    pub fn wait_until_done(
        &self,
        maintenance_task_id: impl Into<PathValue>,
    ) -> WaitCall<models::MaintenanceTask> {
        WaitCall::new(
            &self.client,
            &operations::DEDICATED_MAINTENANCE_TASKS_GET,
            &operations::DEDICATED_MAINTENANCE_TASKS_GET.waits[0],
            PathValue::texts([maintenance_task_id.into()]),
        )
    }

    /// List the maintenance tasks of a project.
    ///
    /// # Errors
    /// - 403: The key may not use this project.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.dedicated().maintenance_tasks().list().items();
    /// while let Some(maintenance_task) = items.try_next().await? {
    ///     println!("{maintenance_task:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListMaintenanceTasks {
        ListMaintenanceTasks(List::new(&self.client, &operations::DEDICATED_MAINTENANCE_TASKS_LIST, vec![]))
    }

    /// Reschedule a maintenance task.
    ///
    /// - `maintenance_task_id`: The task's id.
    ///
    /// Needs [`scheduled_apply_time`](UpdateMaintenanceTask::scheduled_apply_time).
    ///
    /// # Errors
    /// - 400: The task has begun already, or the time is past or after its deadline.
    /// - 404: The task does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     maintenance_task_id: &str,
    /// #     scheduled_apply_time: Timestamp,
    /// # ) -> Result<(), Error> {
    /// let maintenance_task = client.dedicated().maintenance_tasks().update(maintenance_task_id)
    ///     .scheduled_apply_time(scheduled_apply_time)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, maintenance_task_id: impl Into<PathValue>) -> UpdateMaintenanceTask {
        UpdateMaintenanceTask(
            Call::new(
                &self.client,
                &operations::DEDICATED_MAINTENANCE_TASKS_UPDATE,
                PathValue::texts([maintenance_task_id.into()]),
            )
            .rules(&UPDATE_RULES),
        )
    }
}

builder! {
    /// What [`MaintenanceTasks::list`] sends.
    pub struct ListMaintenanceTasks(List<models::ListMaintenanceTasksResponse, models::MaintenanceTask>);
}

impl ListMaintenanceTasks {
    /// The project's id. The default project's unless given.
    pub fn project_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("projectId", value.into()))
    }

    /// Items to pass over before the first one answered. Past the end, the list is empty.
    pub fn skip(self, value: i32) -> Self {
        Self(self.0.query("skip", value))
    }
}

builder! {
    /// What [`MaintenanceTasks::update`] sends.
    pub struct UpdateMaintenanceTask(Call<models::MaintenanceTask>);
}

impl UpdateMaintenanceTask {
    /// The time, after now and not after the task's deadline. An RFC 3339 time. Required.
    pub fn scheduled_apply_time(self, value: impl Into<Timestamp>) -> Self {
        Self(self.0.field("scheduledApplyTime", value.into()))
    }
}

static UPDATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "scheduledApplyTime",
        required: true,
        rule: Rule::Time(Form::Rfc3339),
    }])),
    bare: false,
};
