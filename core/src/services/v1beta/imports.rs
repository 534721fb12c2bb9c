// Generated from api/v1beta.yaml by codegen; do not edit.

//! Loading files into a cluster (deprecated).

use super::models;
use crate::builder::builder;
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Loading files into a cluster (deprecated).
#[derive(Clone, Debug)]
pub struct Imports {
    client: Client,
}

impl Imports {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Start importing data into a cluster.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    ///
    /// Needs [`spec`](CreateImport::spec).
    ///
    /// Not repeated when the connection breaks after it was sent: `v1beta.imports.list` shows whether it was
    /// applied.
    ///
    /// # Errors
    /// - 400: Both `aws_assume_role_access` and `aws_key_access` are given.
    /// - 400: The source is a local file and its format is not CSV.
    /// - 400: Several target tables are given and one of them has a file name pattern of its own.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     spec: v1beta::ImportSpec,
    /// # ) -> Result<(), Error> {
    /// let import = client.v1beta().imports().create(project_id, cluster_id).spec(spec).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use serverless.imports for Starter and Essential clusters, dedicated.imports for Dedicated ones."
    )]
    pub fn create(&self, project_id: impl Into<PathValue>, cluster_id: impl Into<PathValue>) -> CreateImport {
        CreateImport(
            Call::new(
                &self.client,
                &operations::V1BETA_IMPORTS_CREATE,
                PathValue::texts([project_id.into(), cluster_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Get an import.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `import_id`: Id of the import, as `v1beta.imports.list` gives it.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     import_id: &str,
    /// # ) -> Result<(), Error> {
    /// let import = client.v1beta().imports().get(project_id, cluster_id, import_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use serverless.imports for Starter and Essential clusters, dedicated.imports for Dedicated ones."
    )]
    pub fn get(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        import_id: impl Into<PathValue>,
    ) -> Call<models::Import> {
        Call::new(
            &self.client,
            &operations::V1BETA_IMPORTS_GET,
            PathValue::texts([project_id.into(), cluster_id.into(), import_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// Wait until all data is imported and validated.
    ///
    /// Ends at `COMPLETED`. Fails at once at `FAILED` and `CANCELED`. Gives up after 7200 seconds unless told
    /// otherwise.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `import_id`: Id of the import, as `v1beta.imports.list` gives it.
    #[deprecated(
        note = "Use serverless.imports for Starter and Essential clusters, dedicated.imports for Dedicated ones."
    )]
    pub fn wait_until_completed(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        import_id: impl Into<PathValue>,
    ) -> WaitCall<models::Import> {
        WaitCall::new(
            &self.client,
            &operations::V1BETA_IMPORTS_GET,
            &operations::V1BETA_IMPORTS_GET.waits[0],
            PathValue::texts([project_id.into(), cluster_id.into(), import_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// Get the cloud identity that a cluster's imports run as.
    ///
    /// Allow this identity to read your bucket before you import from Amazon S3 or Google Cloud Storage.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let role_info = client.v1beta().imports().get_role_info(project_id, cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use serverless.imports for Starter and Essential clusters, dedicated.imports for Dedicated ones."
    )]
    pub fn get_role_info(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> Call<models::ImportRoleInfo> {
        Call::new(
            &self.client,
            &operations::V1BETA_IMPORTS_GET_ROLE_INFO,
            PathValue::texts([project_id.into(), cluster_id.into()]),
        )
        .rules(&GET_ROLE_INFO_RULES)
    }

    /// List the imports of a cluster.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.v1beta().imports().list(project_id, cluster_id).items();
    /// while let Some(import) = items.try_next().await? {
    ///     println!("{import:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use serverless.imports for Starter and Essential clusters, dedicated.imports for Dedicated ones."
    )]
    pub fn list(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> List<models::ListImportsResponse, models::Import> {
        List::new(
            &self.client,
            &operations::V1BETA_IMPORTS_LIST,
            PathValue::texts([project_id.into(), cluster_id.into()]),
        )
        .rules(&LIST_RULES)
    }

    /// Show the first rows that an import would load.
    ///
    /// Reads an uploaded file as the import would and changes nothing. Other sources have no preview.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    ///
    /// Needs [`spec`](PreviewImport::spec).
    ///
    /// # Errors
    /// - 400: The source is not `LOCAL_FILE`.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     spec: v1beta::ImportSpec,
    /// # ) -> Result<(), Error> {
    /// let import = client.v1beta().imports().preview(project_id, cluster_id).spec(spec).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use serverless.imports for Starter and Essential clusters, dedicated.imports for Dedicated ones."
    )]
    pub fn preview(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> PreviewImport {
        PreviewImport(
            Call::new(
                &self.client,
                &operations::V1BETA_IMPORTS_PREVIEW,
                PathValue::texts([project_id.into(), cluster_id.into()]),
            )
            .rules(&PREVIEW_RULES),
        )
    }

    /// Cancel an import.
    ///
    /// Canceling is the only action, and possible only while the import is preparing or importing.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `import_id`: Id of the import, as `v1beta.imports.list` gives it.
    ///
    /// Needs [`action`](UpdateImport::action).
    ///
    /// # Errors
    /// - 400: The import's phase is neither `PREPARING` nor `IMPORTING`.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     import_id: &str,
    /// #     action: v1beta::ImportAction,
    /// # ) -> Result<(), Error> {
    /// client.v1beta().imports().update(project_id, cluster_id, import_id).action(action).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use serverless.imports for Starter and Essential clusters, dedicated.imports for Dedicated ones."
    )]
    pub fn update(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        import_id: impl Into<PathValue>,
    ) -> UpdateImport {
        UpdateImport(
            Call::new(
                &self.client,
                &operations::V1BETA_IMPORTS_UPDATE,
                PathValue::texts([project_id.into(), cluster_id.into(), import_id.into()]),
            )
            .rules(&UPDATE_RULES),
        )
    }

    /// Upload a local CSV file to import into a Starter cluster.
    ///
    /// The file, of at most 50 MiB, travels in the body, compressed with gzip and encoded in base64. An
    /// import names the upload by the id in the answer. An upload that no import uses has no effect and no
    /// list shows it, so uploading again is harmless.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    ///
    /// Needs [`local_file_name`](UploadImportFile::local_file_name) and
    /// [`payload`](UploadImportFile::payload).
    ///
    /// Not repeated when the connection breaks after it was sent: `v1beta.imports.list` shows whether it was
    /// applied.
    ///
    /// # Errors
    /// - 400: The file is larger than 50 MiB, not a CSV file, or its name is that of a folder.
    /// - 400: The cluster is a Dedicated cluster.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     local_file_name: String,
    /// #     payload: v1beta::LocalFilePayload,
    /// # ) -> Result<(), Error> {
    /// let file = client.v1beta().imports().upload_file(project_id, cluster_id)
    ///     .local_file_name(local_file_name)
    ///     .payload(payload)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use serverless.imports for Starter and Essential clusters, dedicated.imports for Dedicated ones."
    )]
    pub fn upload_file(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> UploadImportFile {
        UploadImportFile(
            Call::new(
                &self.client,
                &operations::V1BETA_IMPORTS_UPLOAD_FILE,
                PathValue::texts([project_id.into(), cluster_id.into()]),
            )
            .rules(&UPLOAD_FILE_RULES),
        )
    }
}

builder! {
    /// What [`Imports::create`] sends.
    pub struct CreateImport(Call<models::CreateImportResponse>);
}

impl CreateImport {
    /// What to import, and into which tables. Required.
    pub fn spec(self, value: models::ImportSpec) -> Self {
        Self(self.0.field("spec", value))
    }

    /// Name of the import, at most 64 characters. Left out, it is `import_` and the time of creation. At most
    /// 64 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("name", value.into()))
    }

    /// Tables to create first.
    pub fn options(self, value: models::ImportOptions) -> Self {
        Self(self.0.field("options", value))
    }
}

builder! {
    /// What [`Imports::preview`] sends.
    pub struct PreviewImport(Call<models::PreviewImportResponse>);
}

impl PreviewImport {
    /// The import to show; its source must be `LOCAL_FILE`. Required.
    pub fn spec(self, value: models::ImportSpec) -> Self {
        Self(self.0.field("spec", value))
    }

    /// How many rows of each table to show at most. From 1 to 20. Default: 10.
    pub fn limit_rows_count(self, value: i64) -> Self {
        Self(self.0.field("limit_rows_count", value))
    }
}

builder! {
    /// What [`Imports::update`] sends.
    pub struct UpdateImport(Call<()>);
}

impl UpdateImport {
    /// What to do with the import. Required.
    pub fn action(self, value: impl Into<models::ImportAction>) -> Self {
        Self(self.0.field("action", value.into()))
    }
}

builder! {
    /// What [`Imports::upload_file`] sends.
    pub struct UploadImportFile(Call<models::UploadImportFileResponse>);
}

impl UploadImportFile {
    /// Name of the CSV file, at most 255 characters. Folders in front of it are ignored, and it cannot itself
    /// be a folder. At most 255 characters. Required.
    pub fn local_file_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("local_file_name", value.into()))
    }

    /// The file. Required.
    pub fn payload(self, value: models::LocalFilePayload) -> Self {
        Self(self.0.field("payload", value))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: Some(Fields(&[
        Check { name: "spec", required: true, rule: Rule::Object(&models::IMPORT_SPEC_FIELDS) },
        Check { name: "options", required: false, rule: Rule::Object(&models::IMPORT_OPTIONS_FIELDS) },
    ])),
    bare: false,
};

static GET_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "import_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: None,
    bare: false,
};

static GET_ROLE_INFO_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
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

static PREVIEW_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: Some(Fields(&[
        Check { name: "spec", required: true, rule: Rule::Object(&models::IMPORT_SPEC_FIELDS) },
        Check { name: "limit_rows_count", required: false, rule: Rule::NotNegative },
    ])),
    bare: false,
};

static UPDATE_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "import_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: Some(Fields(&[Check { name: "action", required: true, rule: Rule::Any }])),
    bare: false,
};

static UPLOAD_FILE_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: Some(Fields(&[
        Check { name: "local_file_name", required: true, rule: Rule::Any },
        Check { name: "payload", required: true, rule: Rule::Object(&models::LOCAL_FILE_PAYLOAD_FIELDS) },
    ])),
    bare: false,
};
