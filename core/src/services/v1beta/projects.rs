// Generated from api/v1beta.yaml by codegen; do not edit.

//! Projects, which group clusters and their users.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List};
use crate::client::Client;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Projects, which group clusters and their users.
#[derive(Clone, Debug)]
pub struct Projects {
    client: Client,
}

impl Projects {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a project.
    ///
    /// Needs [`name`](CreateProject::name).
    ///
    /// Not repeated when the connection breaks after it was sent: `v1beta.projects.list` shows whether it was
    /// applied.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     name: String,
    /// # ) -> Result<(), Error> {
    /// let project = client.v1beta().projects().create().name(name).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateProject {
        CreateProject(
            Call::new(&self.client, &operations::V1BETA_PROJECTS_CREATE, vec![]).rules(&CREATE_RULES),
        )
    }

    /// List the projects that the API key can access.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.v1beta().projects().list().items();
    /// while let Some(project) = items.try_next().await? {
    ///     println!("{project:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List<models::ListProjectsResponse, models::Project> {
        List::new(&self.client, &operations::V1BETA_PROJECTS_LIST, vec![])
    }
}

builder! {
    /// What [`Projects::create`] sends.
    pub struct CreateProject(Call<models::CreateProjectResponse>);
}

impl CreateProject {
    /// Name of the project. Required.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("name", value.into()))
    }

    /// Whether the project's data is to be encrypted with AWS keys of your own. Support switches this feature
    /// on for an organization. Default: false.
    pub fn aws_cmek_enabled(self, value: bool) -> Self {
        Self(self.0.field("aws_cmek_enabled", value))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check { name: "name", required: true, rule: Rule::Any }])),
    bare: false,
};
