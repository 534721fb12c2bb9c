// Generated from api/v1beta.yaml by codegen; do not edit.

//! Encryption keys of your own in AWS KMS.

use super::models;
use crate::builder::{builder, list};
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Encryption keys of your own in AWS KMS.
#[derive(Clone, Debug)]
pub struct AwsCmek {
    client: Client,
}

impl AwsCmek {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Set the AWS encryption keys of a project.
    ///
    /// The project must have been created with `aws_cmek_enabled`, a feature that TiDB Cloud support switches
    /// on for an organization. A project takes keys of one AWS region only, and can then have clusters in no
    /// other.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    ///
    /// Needs [`specs`](CreateAwsCmek::specs).
    ///
    /// Not repeated when the connection breaks after it was sent: `v1beta.aws_cmek.list` shows whether it was
    /// applied.
    ///
    /// # Errors
    /// - 400: The project was created without `aws_cmek_enabled`, or the keys are of different regions.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     specs: Vec<v1beta::AwsCmek>,
    /// # ) -> Result<(), Error> {
    /// client.v1beta().aws_cmek().create(project_id).specs(specs).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, project_id: impl Into<PathValue>) -> CreateAwsCmek {
        CreateAwsCmek(
            Call::new(
                &self.client,
                &operations::V1BETA_AWS_CMEK_CREATE,
                PathValue::texts([project_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// List the AWS encryption keys of a project.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.v1beta().aws_cmek().list(project_id).items();
    /// while let Some(aws_cmek) = items.try_next().await? {
    ///     println!("{aws_cmek:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        project_id: impl Into<PathValue>,
    ) -> List<models::ListAwsCmekResponse, models::AwsCmek> {
        List::new(&self.client, &operations::V1BETA_AWS_CMEK_LIST, PathValue::texts([project_id.into()]))
            .rules(&LIST_RULES)
    }
}

builder! {
    /// What [`AwsCmek::create`] sends.
    pub struct CreateAwsCmek(Call<()>);
}

impl CreateAwsCmek {
    /// The keys, all of one region. Required.
    pub fn specs(self, value: impl IntoIterator<Item = impl Into<models::AwsCmek>>) -> Self {
        Self(self.0.field("specs", list::<models::AwsCmek>(value)))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[Check { name: "project_id", required: false, rule: Rule::Unsigned64 }],
    query: &[],
    body: Some(Fields(&[Check {
        name: "specs",
        required: true,
        rule: Rule::List(&Rule::Object(&models::AWS_CMEK_FIELDS)),
    }])),
    bare: false,
};

static LIST_RULES: Rules = Rules {
    path: &[Check { name: "project_id", required: false, rule: Rule::Unsigned64 }],
    query: &[],
    body: None,
    bare: false,
};
