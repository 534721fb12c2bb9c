// Generated from api/iam.yaml by codegen; do not edit.

//! Projects, which group clusters and their users.

use super::models;
use crate::call::List;
use crate::client::Client;
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

    /// List the projects that the API key can see.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.iam().projects().list().items();
    /// while let Some(project) = items.try_next().await? {
    ///     println!("{project:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List<models::ListProjectsResponse, models::Project> {
        List::new(&self.client, &operations::IAM_PROJECTS_LIST, vec![])
    }
}
