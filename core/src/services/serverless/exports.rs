// Generated from api/serverless.yaml by codegen; do not edit.

//! Exports of a cluster's data to object storage, or to files to download.

use super::models;
use crate::builder::{builder, list};
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
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
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     export_id: &str,
    /// # ) -> Result<(), Error> {
    /// let export = client.serverless().exports().cancel(cluster_id, export_id).await?;
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let export = client.serverless().exports().create(cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, cluster_id: impl Into<PathValue>) -> CreateExport {
        CreateExport(
            Call::new(
                &self.client,
                &operations::SERVERLESS_EXPORTS_CREATE,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&CREATE_RULES),
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
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     export_id: &str,
    /// # ) -> Result<(), Error> {
    /// let export = client.serverless().exports().delete(cluster_id, export_id).await?;
    /// # Ok(())
    /// # }
    /// ```
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

    /// Get URLs to download all files of an export from.
    ///
    /// Only for an export that the service keeps for download. The URLs need no API key and expire.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `export_id`: The export's id.
    ///
    /// # Errors
    /// - 400: The export has not succeeded or went elsewhere.
    /// - 404: The cluster or the export does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     export_id: &str,
    /// # ) -> Result<(), Error> {
    /// let export = client.serverless().exports().download(cluster_id, export_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use serverless.exports.download_files.")]
    pub fn download(
        &self,
        cluster_id: impl Into<PathValue>,
        export_id: impl Into<PathValue>,
    ) -> Call<models::DownloadExportResponse> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_EXPORTS_DOWNLOAD,
            PathValue::texts([cluster_id.into(), export_id.into()]),
        )
    }

    /// Get URLs to download files of an export from.
    ///
    /// Only for an export that the service keeps for download. The URLs need no API key and expire.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `export_id`: The export's id.
    ///
    /// Needs [`file_names`](DownloadExportFiles::file_names).
    ///
    /// # Errors
    /// - 400: The export has not succeeded or went elsewhere.
    /// - 404: The cluster or the export or one of the files does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     export_id: &str,
    /// #     file_names: Vec<String>,
    /// # ) -> Result<(), Error> {
    /// let files = client.serverless().exports().download_files(cluster_id, export_id)
    ///     .file_names(file_names)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_files(
        &self,
        cluster_id: impl Into<PathValue>,
        export_id: impl Into<PathValue>,
    ) -> DownloadExportFiles {
        DownloadExportFiles(
            Call::new(
                &self.client,
                &operations::SERVERLESS_EXPORTS_DOWNLOAD_FILES,
                PathValue::texts([cluster_id.into(), export_id.into()]),
            )
            .rules(&DOWNLOAD_FILES_RULES),
        )
    }

    /// Get an export.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `export_id`: The export's id.
    ///
    /// # Errors
    /// - 404: The cluster or the export does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     export_id: &str,
    /// # ) -> Result<(), Error> {
    /// let export = client.serverless().exports().get(cluster_id, export_id).await?;
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.serverless().exports().list(cluster_id).items();
    /// while let Some(export) = items.try_next().await? {
    ///     println!("{export:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, cluster_id: impl Into<PathValue>) -> ListExports {
        ListExports(List::new(
            &self.client,
            &operations::SERVERLESS_EXPORTS_LIST,
            PathValue::texts([cluster_id.into()]),
        ))
    }

    /// List the files of an export.
    ///
    /// Only for an export that the service keeps for download. The file `metadata` tells of the export itself
    /// and holds no data.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `export_id`: The export's id.
    ///
    /// # Errors
    /// - 400: The export has not succeeded or went elsewhere.
    /// - 404: The cluster or the export does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     export_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.serverless().exports().list_files(cluster_id, export_id).items();
    /// while let Some(export) = items.try_next().await? {
    ///     println!("{export:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_files(
        &self,
        cluster_id: impl Into<PathValue>,
        export_id: impl Into<PathValue>,
    ) -> ListExportFiles {
        ListExportFiles(List::new(
            &self.client,
            &operations::SERVERLESS_EXPORTS_LIST_FILES,
            PathValue::texts([cluster_id.into(), export_id.into()]),
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
    /// What [`Exports::download_files`] sends.
    pub struct DownloadExportFiles(Call<models::DownloadExportFilesResponse>);
}

impl DownloadExportFiles {
    /// Names of the files, at most 100. At most 100 items. Required.
    pub fn file_names(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("fileNames", list::<String>(value)))
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

builder! {
    /// What [`Exports::list_files`] sends.
    pub struct ListExportFiles(List<models::ListExportFilesResponse, models::ExportFile>);
}

impl ListExportFiles {
    /// Whether each file comes with a URL to download it from, which expires. Default: false.
    pub fn generate_url(self, value: bool) -> Self {
        Self(self.0.query("generateUrl", value))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "target",
        required: false,
        rule: Rule::Object(&models::EXPORT_TARGET_FIELDS),
    }])),
    bare: false,
};

static DOWNLOAD_FILES_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check { name: "fileNames", required: true, rule: Rule::Any }])),
    bare: false,
};
