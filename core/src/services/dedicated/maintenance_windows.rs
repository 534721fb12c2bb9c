// Generated from api/dedicated.yaml by codegen; do not edit.

//! When in the week the service may work on the clusters of a project.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// When in the week the service may work on the clusters of a project.
#[derive(Clone, Debug)]
pub struct MaintenanceWindows {
    client: Client,
}

impl MaintenanceWindows {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get the maintenance window of a project.
    ///
    /// - `maintenance_window_id`: The window's id, `project-` and the project's id.
    ///
    /// # Errors
    /// - 404: The project does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     maintenance_window_id: &str,
    /// # ) -> Result<(), Error> {
    /// let maintenance_window = client.dedicated().maintenance_windows().get(maintenance_window_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, maintenance_window_id: impl Into<PathValue>) -> Call<models::MaintenanceWindow> {
        Call::new(
            &self.client,
            &operations::DEDICATED_MAINTENANCE_WINDOWS_GET,
            PathValue::texts([maintenance_window_id.into()]),
        )
    }

    /// List the maintenance windows of a project.
    ///
    /// A project has exactly one.
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
    /// let mut items = client.dedicated().maintenance_windows().list().items();
    /// while let Some(maintenance_window) = items.try_next().await? {
    ///     println!("{maintenance_window:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListMaintenanceWindows {
        ListMaintenanceWindows(List::new(
            &self.client,
            &operations::DEDICATED_MAINTENANCE_WINDOWS_LIST,
            vec![],
        ))
    }

    /// Move the maintenance window of a project.
    ///
    /// Tasks that have not begun move with it, but for those whose deadline lies before the new window.
    ///
    /// - `maintenance_window_id`: The window's id, `project-` and the project's id.
    ///
    /// # Errors
    /// - 400: A day, an hour or a minute is out of range.
    /// - 404: The project does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     maintenance_window_id: &str,
    /// # ) -> Result<(), Error> {
    /// let maintenance_window = client.dedicated().maintenance_windows().update(maintenance_window_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, maintenance_window_id: impl Into<PathValue>) -> UpdateMaintenanceWindow {
        UpdateMaintenanceWindow(
            Call::new(
                &self.client,
                &operations::DEDICATED_MAINTENANCE_WINDOWS_UPDATE,
                PathValue::texts([maintenance_window_id.into()]),
            )
            .rules(&UPDATE_RULES),
        )
    }
}

builder! {
    /// What [`MaintenanceWindows::list`] sends.
    pub struct ListMaintenanceWindows(List<models::ListMaintenanceWindowsResponse, models::MaintenanceWindow>);
}

impl ListMaintenanceWindows {
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
    /// What [`MaintenanceWindows::update`] sends.
    pub struct UpdateMaintenanceWindow(Call<models::MaintenanceWindow>);
}

impl UpdateMaintenanceWindow {
    /// Day of the week, from 0 for Sunday. From 0 to 6.
    pub fn week_day(self, value: i32) -> Self {
        Self(self.0.field("weekDay", value))
    }

    /// Hour of the day. Unit: hours. From 0 to 23.
    pub fn day_hour(self, value: i32) -> Self {
        Self(self.0.field("dayHour", value))
    }

    /// Minute of the hour. Unit: minutes. From 0 to 59.
    pub fn hour_minute(self, value: i32) -> Self {
        Self(self.0.field("hourMinute", value))
    }
}

static UPDATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "weekDay", required: false, rule: Rule::NotNegative },
        Check { name: "dayHour", required: false, rule: Rule::NotNegative },
        Check { name: "hourMinute", required: false, rule: Rule::NotNegative },
    ])),
    bare: false,
};
