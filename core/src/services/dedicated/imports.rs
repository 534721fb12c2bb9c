// Generated from api/dedicated.yaml by codegen; do not edit.

//! Imports of files into a cluster.

use super::models;
use crate::builder::builder;
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
    /// What has been imported by then stays in the cluster.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `import_id`: The import's id.
    ///
    /// # Errors
    /// - 400: The import has ended.
    /// - 404: The cluster or the import does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     import_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.dedicated().imports().cancel(cluster_id, import_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self, cluster_id: impl Into<PathValue>, import_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::DEDICATED_IMPORTS_CANCEL,
            PathValue::texts([cluster_id.into(), import_id.into()]),
        )
    }

    /// Import files into a cluster.
    ///
    /// The answer comes at once: the import's state is PREPARING, then IMPORTING, until it ends. The cluster
    /// is IMPORTING meanwhile.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`creation_details`](CreateImport::creation_details).
    ///
    /// Not repeated when the connection breaks after it was sent: `dedicated.imports.list` shows whether it
    /// was applied.
    ///
    /// # Errors
    /// - 400: The source lacks its settings, or the cluster is not ACTIVE.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     creation_details: dedicated::ImportCreationDetails,
    /// # ) -> Result<(), Error> {
    /// let import = client.dedicated().imports().create(cluster_id)
    ///     .creation_details(creation_details)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, cluster_id: impl Into<PathValue>) -> CreateImport {
        CreateImport(
            Call::new(
                &self.client,
                &operations::DEDICATED_IMPORTS_CREATE,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Get an import.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `import_id`: The import's id.
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
    /// #     import_id: &str,
    /// # ) -> Result<(), Error> {
    /// let import = client.dedicated().imports().get(cluster_id, import_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        cluster_id: impl Into<PathValue>,
        import_id: impl Into<PathValue>,
    ) -> Call<models::Import> {
        Call::new(
            &self.client,
            &operations::DEDICATED_IMPORTS_GET,
            PathValue::texts([cluster_id.into(), import_id.into()]),
        )
    }

    /// Wait until all rows of an import are in the cluster.
    ///
    /// Ends at `COMPLETED`. Fails at once at `FAILED` and `CANCELED`. Gives up after 3600 seconds unless told
    /// otherwise.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `import_id`: The import's id.
    pub fn wait_until_completed(
        &self,
        cluster_id: impl Into<PathValue>,
        import_id: impl Into<PathValue>,
    ) -> WaitCall<models::Import> {
        WaitCall::new(
            &self.client,
            &operations::DEDICATED_IMPORTS_GET,
            &operations::DEDICATED_IMPORTS_GET.waits[0],
            PathValue::texts([cluster_id.into(), import_id.into()]),
        )
    }

    /// List the imports into a cluster.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 400: The order names a field that imports are not sorted by.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.dedicated().imports().list(cluster_id).items();
    /// while let Some(import) = items.try_next().await? {
    ///     println!("{import:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, cluster_id: impl Into<PathValue>) -> ListImports {
        ListImports(List::new(
            &self.client,
            &operations::DEDICATED_IMPORTS_LIST,
            PathValue::texts([cluster_id.into()]),
        ))
    }
}

builder! {
    /// What [`Imports::create`] sends.
    pub struct CreateImport(Call<models::Import>);
}

impl CreateImport {
    /// What to import, and how. Required.
    pub fn creation_details(self, value: models::ImportCreationDetails) -> Self {
        Self(self.0.field("creationDetails", value))
    }
}

builder! {
    /// What [`Imports::list`] sends.
    pub struct ListImports(List<models::ListImportsResponse, models::Import>);
}

impl ListImports {
    /// Fields to sort by, separated by commas, each followed by ` desc` for the largest first. `createTime`
    /// and `name` are known.
    pub fn order_by(self, value: impl Into<String>) -> Self {
        Self(self.0.query("orderBy", value.into()))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "creationDetails",
        required: true,
        rule: Rule::Object(&models::IMPORT_CREATION_DETAILS_FIELDS),
    }])),
    bare: false,
};
