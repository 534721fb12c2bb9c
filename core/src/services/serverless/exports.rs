// Generated from api/serverless.yaml by codegen; do not edit.

//! Exports of a cluster's data to object storage, or to files to download.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::services::operations;

/// Exports of a cluster's data to object storage, or to files to download.
#[derive(Clone, Debug)]
pub struct Exports {
    client: Client,
}

impl Exports {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Cancel an export.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `export_id`: The export's id.
    ///
    /// # Errors
    /// - 400: The export is no longer running.
    /// - 404: The cluster or the export does not exist.
    pub fn cancel(
        &self,
        cluster_id: impl Into<PathValue>,
        export_id: impl Into<PathValue>,
    ) -> Call<models::Export> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_EXPORTS_CANCEL,
            PathValue::texts([cluster_id.into(), export_id.into()]),
        )
    }

    /// Export data of a cluster.
    ///
    /// Without options, all tables are written as gzipped CSV files that the service keeps for download. The
    /// answer comes at once: the export's state is RUNNING until it ends.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Not repeated when the connection breaks after it was sent: `serverless.exports.list` shows whether it
    /// was applied.
    ///
    /// # Errors
    /// - 400: The options contradict each other or the target lacks its settings.
    /// - 404: The cluster does not exist.
    pub fn create(&self, cluster_id: impl Into<PathValue>) -> CreateExport {
        CreateExport(
            Call::new(
                &self.client,
                &operations::SERVERLESS_EXPORTS_CREATE,
                PathValue::texts([cluster_id.into()]),
            )
            .require(&[]),
        )
    }

    /// Delete an export.
    ///
    /// Files that the service keeps for download go with it.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `export_id`: The export's id.
    ///
    /// # Errors
    /// - 404: The cluster or the export does not exist.
    pub fn delete(
        &self,
        cluster_id: impl Into<PathValue>,
        export_id: impl Into<PathValue>,
    ) -> Call<models::Export> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_EXPORTS_DELETE,
            PathValue::texts([cluster_id.into(), export_id.into()]),
        )
    }

    /// Get an export.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `export_id`: The export's id.
    ///
    /// # Errors
    /// - 404: The cluster or the export does not exist.
    pub fn get(
        &self,
        cluster_id: impl Into<PathValue>,
        export_id: impl Into<PathValue>,
    ) -> Call<models::Export> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_EXPORTS_GET,
            PathValue::texts([cluster_id.into(), export_id.into()]),
        )
    }

    /// Wait until an export has written all its files.
    ///
    /// Ends at `SUCCEEDED`. Fails at once at `FAILED`, `CANCELED`, `DELETED` and `EXPIRED`. Gives up after
    /// 3600 seconds unless told otherwise.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `export_id`: The export's id.
    pub fn wait_until_succeeded(
        &self,
        cluster_id: impl Into<PathValue>,
        export_id: impl Into<PathValue>,
    ) -> WaitCall<models::Export> {
        WaitCall::new(
            &self.client,
            &operations::SERVERLESS_EXPORTS_GET,
            &operations::SERVERLESS_EXPORTS_GET.waits[0],
            PathValue::texts([cluster_id.into(), export_id.into()]),
        )
    }

    /// List the exports of a cluster.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 404: The cluster does not exist.
    pub fn list(&self, cluster_id: impl Into<PathValue>) -> ListExports {
        ListExports(List::new(
            &self.client,
            &operations::SERVERLESS_EXPORTS_LIST,
            PathValue::texts([cluster_id.into()]),
        ))
    }
}

builder! {
    /// What [`Exports::create`] sends.
    pub struct CreateExport(Call<models::Export>);
}

impl CreateExport {
    /// Name of the export. By default `SNAPSHOT_` and the time of its snapshot.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// What to export, and in which form.
    pub fn export_options(self, value: models::ExportOptions) -> Self {
        Self(self.0.field("exportOptions", value))
    }

    /// Where the files go. By default the service keeps them for download.
    pub fn target(self, value: models::ExportTarget) -> Self {
        Self(self.0.field("target", value))
    }
}

builder! {
    /// What [`Exports::list`] sends.
    pub struct ListExports(List<models::ListExportsResponse, models::Export>);
}

impl ListExports {
    /// Field to sort by, followed by ` desc` for the largest first. Only `createTime` is known.
    pub fn order_by(self, value: impl Into<String>) -> Self {
        Self(self.0.query("orderBy", value.into()))
    }
}
