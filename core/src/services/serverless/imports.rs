// Generated from api/serverless.yaml by codegen; do not edit.

//! Imports of files into a cluster.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
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
    pub fn cancel(&self, cluster_id: impl Into<PathValue>, id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_IMPORTS_CANCEL,
            PathValue::texts([cluster_id.into(), id.into()]),
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
    pub fn create(&self, cluster_id: impl Into<PathValue>) -> CreateImport {
        CreateImport(
            Call::new(
                &self.client,
                &operations::SERVERLESS_IMPORTS_CREATE,
                PathValue::texts([cluster_id.into()]),
            )
            .require(&["importOptions", "source"]),
        )
    }

    /// Get an import.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `id`: The import's id, its `importId`.
    ///
    /// # Errors
    /// - 404: The cluster or the import does not exist.
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
    pub fn list(&self, cluster_id: impl Into<PathValue>) -> ListImports {
        ListImports(List::new(
            &self.client,
            &operations::SERVERLESS_IMPORTS_LIST,
            PathValue::texts([cluster_id.into()]),
        ))
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
