// Generated from api/serverless.yaml by codegen; do not edit.

//! Imports of files into a cluster.

use super::models;
use crate::builder::{builder, list};
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Imports of files into a cluster.
#[derive(Clone, Debug)]
pub struct Imports {
    client: Client,
}

impl Imports {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Cancel an import.
    ///
    /// The import is CANCELING until it is CANCELED.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `id`: The import's id, its `importId`.
    ///
    /// # Errors
    /// - 400: The import has already ended.
    /// - 404: The cluster or the import does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     id: &str,
    /// # ) -> Result<(), Error> {
    /// client.serverless().imports().cancel(cluster_id, id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self, cluster_id: impl Into<PathValue>, id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_IMPORTS_CANCEL,
            PathValue::texts([cluster_id.into(), id.into()]),
        )
    }

    /// Give up an upload.
    ///
    /// The parts that have arrived are removed.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`upload_id`](CancelImportUpload::upload_id).
    ///
    /// # Errors
    /// - 400: The upload is complete.
    /// - 404: The cluster or the upload does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     upload_id: String,
    /// # ) -> Result<(), Error> {
    /// client.serverless().imports().cancel_upload(cluster_id).upload_id(upload_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_upload(&self, cluster_id: impl Into<PathValue>) -> CancelImportUpload {
        CancelImportUpload(
            Call::new(
                &self.client,
                &operations::SERVERLESS_IMPORTS_CANCEL_UPLOAD,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&CANCEL_UPLOAD_RULES),
        )
    }

    /// Make one file of the parts of an upload.
    ///
    /// Each part is told by its number and the ETag that its PUT was answered with, quotes included, in order
    /// of the numbers. A file of a single part may leave the list empty.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`upload_id`](CompleteImportUpload::upload_id) and [`parts`](CompleteImportUpload::parts).
    ///
    /// # Errors
    /// - 400: A part is missing or out of order or too small or has another ETag.
    /// - 404: The cluster or the upload does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     upload_id: String,
    /// #     parts: Vec<serverless::CompletePart>,
    /// # ) -> Result<(), Error> {
    /// client.serverless().imports().complete_upload(cluster_id)
    ///     .upload_id(upload_id)
    ///     .parts(parts)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn complete_upload(&self, cluster_id: impl Into<PathValue>) -> CompleteImportUpload {
        CompleteImportUpload(
            Call::new(
                &self.client,
                &operations::SERVERLESS_IMPORTS_COMPLETE_UPLOAD,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&COMPLETE_UPLOAD_RULES),
        )
    }

    /// Import files into a cluster.
    ///
    /// The files come from object storage, or from an upload that is complete. The answer comes at once: the
    /// import's state shows how far it is.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`import_options`](CreateImport::import_options) and [`source`](CreateImport::source).
    ///
    /// Not repeated when the connection breaks after it was sent: `serverless.imports.list` shows whether it
    /// was applied.
    ///
    /// # Errors
    /// - 400: The source lacks its settings or cannot be read.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     import_options: serverless::ImportOptions,
    /// #     source: serverless::ImportSource,
    /// # ) -> Result<(), Error> {
    /// let import = client.serverless().imports().create(cluster_id)
    ///     .import_options(import_options)
    ///     .source(source)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, cluster_id: impl Into<PathValue>) -> CreateImport {
        CreateImport(
            Call::new(
                &self.client,
                &operations::SERVERLESS_IMPORTS_CREATE,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Get an import.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `id`: The import's id, its `importId`.
    ///
    /// # Errors
    /// - 404: The cluster or the import does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     id: &str,
    /// # ) -> Result<(), Error> {
    /// let import = client.serverless().imports().get(cluster_id, id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, cluster_id: impl Into<PathValue>, id: impl Into<PathValue>) -> Call<models::Import> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_IMPORTS_GET,
            PathValue::texts([cluster_id.into(), id.into()]),
        )
    }

    /// Wait until all rows of an import are in the cluster.
    ///
    /// Ends at `COMPLETED`. Fails at once at `FAILED` and `CANCELED`. Gives up after 3600 seconds unless told
    /// otherwise.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `id`: The import's id, its `importId`.
    pub fn wait_until_completed(
        &self,
        cluster_id: impl Into<PathValue>,
        id: impl Into<PathValue>,
    ) -> WaitCall<models::Import> {
        WaitCall::new(
            &self.client,
            &operations::SERVERLESS_IMPORTS_GET,
            &operations::SERVERLESS_IMPORTS_GET.waits[0],
            PathValue::texts([cluster_id.into(), id.into()]),
        )
    }

    /// List the imports of a cluster.
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
    /// let mut items = client.serverless().imports().list(cluster_id).items();
    /// while let Some(import) = items.try_next().await? {
    ///     println!("{import:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, cluster_id: impl Into<PathValue>) -> ListImports {
        ListImports(List::new(
            &self.client,
            &operations::SERVERLESS_IMPORTS_LIST,
            PathValue::texts([cluster_id.into()]),
        ))
    }

    /// Begin to upload a file to import.
    ///
    /// Send each part by PUT to its URL, without an API key, and keep the ETag of the answer; then complete
    /// the upload, and import it with a source of type LOCAL. Each part but the last has 5 MiB at least, and
    /// none more than 5 GiB. No list shows uploads: one that was begun without an answer is harmless.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`file_name`](StartImportUpload::file_name), [`part_number`](StartImportUpload::part_number),
    /// [`target_database`](StartImportUpload::target_database) and
    /// [`target_table`](StartImportUpload::target_table).
    ///
    /// Not repeated when the connection breaks after it was sent: `serverless.imports.list` shows whether it
    /// was applied.
    ///
    /// # Errors
    /// - 400: A parameter is missing or there are too many parts.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     file_name: String,
    /// #     part_number: i32,
    /// #     target_database: String,
    /// #     target_table: String,
    /// # ) -> Result<(), Error> {
    /// let upload = client.serverless().imports().start_upload(cluster_id)
    ///     .file_name(file_name)
    ///     .part_number(part_number)
    ///     .target_database(target_database)
    ///     .target_table(target_table)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_upload(&self, cluster_id: impl Into<PathValue>) -> StartImportUpload {
        StartImportUpload(
            Call::new(
                &self.client,
                &operations::SERVERLESS_IMPORTS_START_UPLOAD,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&START_UPLOAD_RULES),
        )
    }
}

builder! {
    /// What [`Imports::cancel_upload`] sends.
    pub struct CancelImportUpload(Call<()>);
}

impl CancelImportUpload {
    /// The upload's id. Required.
    pub fn upload_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("uploadId", value.into()))
    }
}

builder! {
    /// What [`Imports::complete_upload`] sends.
    pub struct CompleteImportUpload(Call<()>);
}

impl CompleteImportUpload {
    /// The upload's id. Required.
    pub fn upload_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("uploadId", value.into()))
    }

    /// The parts, in order. Required.
    pub fn parts(self, value: impl IntoIterator<Item = impl Into<models::CompletePart>>) -> Self {
        Self(self.0.field("parts", list::<models::CompletePart>(value)))
    }
}

builder! {
    /// What [`Imports::create`] sends.
    pub struct CreateImport(Call<models::Import>);
}

impl CreateImport {
    /// What form the files have. Required.
    pub fn import_options(self, value: models::ImportOptions) -> Self {
        Self(self.0.field("importOptions", value))
    }

    /// Where the files are. Required.
    pub fn source(self, value: models::ImportSource) -> Self {
        Self(self.0.field("source", value))
    }
}

builder! {
    /// What [`Imports::list`] sends.
    pub struct ListImports(List<models::ListImportsResponse, models::Import>);
}

impl ListImports {
    /// Field to sort by, followed by ` desc` for the largest first. Only `createTime` is known.
    pub fn order_by(self, value: impl Into<String>) -> Self {
        Self(self.0.query("orderBy", value.into()))
    }
}

builder! {
    /// What [`Imports::start_upload`] sends.
    pub struct StartImportUpload(Call<models::StartUploadResponse>);
}

impl StartImportUpload {
    /// Name of the file. Required.
    pub fn file_name(self, value: impl Into<String>) -> Self {
        Self(self.0.query("fileName", value.into()))
    }

    /// In how many parts the file comes. From 1 to 10000. Required.
    pub fn part_number(self, value: i32) -> Self {
        Self(self.0.query("partNumber", value))
    }

    /// Database that is to receive the rows. Required.
    pub fn target_database(self, value: impl Into<String>) -> Self {
        Self(self.0.query("targetDatabase", value.into()))
    }

    /// Table that is to receive the rows. Required.
    pub fn target_table(self, value: impl Into<String>) -> Self {
        Self(self.0.query("targetTable", value.into()))
    }
}

static CANCEL_UPLOAD_RULES: Rules = Rules {
    path: &[],
    query: &[Check { name: "uploadId", required: true, rule: Rule::Any }],
    body: None,
    bare: false,
};

static COMPLETE_UPLOAD_RULES: Rules = Rules {
    path: &[],
    query: &[Check { name: "uploadId", required: true, rule: Rule::Any }],
    body: Some(Fields(&[Check {
        name: "parts",
        required: true,
        rule: Rule::List(&Rule::Object(&models::COMPLETE_PART_FIELDS)),
    }])),
    bare: true,
};

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "importOptions", required: true, rule: Rule::Object(&models::IMPORT_OPTIONS_FIELDS) },
        Check { name: "source", required: true, rule: Rule::Object(&models::IMPORT_SOURCE_FIELDS) },
    ])),
    bare: false,
};

static START_UPLOAD_RULES: Rules = Rules {
    path: &[],
    query: &[
        Check { name: "fileName", required: true, rule: Rule::Any },
        Check { name: "partNumber", required: true, rule: Rule::NotNegative },
        Check { name: "targetDatabase", required: true, rule: Rule::Any },
        Check { name: "targetTable", required: true, rule: Rule::Any },
    ],
    body: None,
    bare: false,
};
