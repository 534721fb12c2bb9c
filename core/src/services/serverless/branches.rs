// Generated from api/serverless.yaml by codegen; do not edit.

//! Copies of a cluster at a point in time, to develop and test against.

use super::models;
use crate::builder::{builder, map};
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Form, Rule, Rules};
use crate::secret::Secret;
use crate::services::operations;
use crate::timestamp::Timestamp;

/// Copies of a cluster at a point in time, to develop and test against.
#[derive(Clone, Debug)]
pub struct Branches {
    client: Client,
}

impl Branches {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a branch of a cluster.
    ///
    /// The answer comes before the branch is ready: its state is CREATING until it becomes ACTIVE. A branch
    /// created twice is two branches.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`display_name`](CreateBranch::display_name).
    ///
    /// Not repeated when the connection breaks after it was sent: `serverless.branches.list` shows whether it
    /// was applied.
    ///
    /// # Errors
    /// - 400: The name is missing or the parent or time cannot be branched from.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     display_name: String,
    /// # ) -> Result<(), Error> {
    /// let branch = client.serverless().branches().create(cluster_id)
    ///     .display_name(display_name)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, cluster_id: impl Into<PathValue>) -> CreateBranch {
        CreateBranch(
            Call::new(
                &self.client,
                &operations::SERVERLESS_BRANCHES_CREATE,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Delete a branch.
    ///
    /// The branch and all data written to it are lost. Its parent is not touched.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `branch_id`: The branch's id.
    ///
    /// # Errors
    /// - 404: The cluster or the branch does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     branch_id: &str,
    /// # ) -> Result<(), Error> {
    /// let branch = client.serverless().branches().delete(cluster_id, branch_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        cluster_id: impl Into<PathValue>,
        branch_id: impl Into<PathValue>,
    ) -> Call<models::Branch> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_BRANCHES_DELETE,
            PathValue::texts([cluster_id.into(), branch_id.into()]),
        )
    }

    /// Get a branch.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `branch_id`: The branch's id.
    ///
    /// # Errors
    /// - 404: The cluster or the branch does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     branch_id: &str,
    /// # ) -> Result<(), Error> {
    /// let branch = client.serverless().branches().get(cluster_id, branch_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, cluster_id: impl Into<PathValue>, branch_id: impl Into<PathValue>) -> GetBranch {
        GetBranch(Call::new(
            &self.client,
            &operations::SERVERLESS_BRANCHES_GET,
            PathValue::texts([cluster_id.into(), branch_id.into()]),
        ))
    }

    /// Wait until a branch that is being created, restored or reset can be used.
    ///
    /// Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`.
    /// Gives up after 600 seconds unless told otherwise.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `branch_id`: The branch's id.
    pub fn wait_until_active(
        &self,
        cluster_id: impl Into<PathValue>,
        branch_id: impl Into<PathValue>,
    ) -> WaitCall<models::Branch> {
        WaitCall::new(
            &self.client,
            &operations::SERVERLESS_BRANCHES_GET,
            &operations::SERVERLESS_BRANCHES_GET.waits[0],
            PathValue::texts([cluster_id.into(), branch_id.into()]),
        )
    }

    /// Wait until a deleted branch is gone.
    ///
    /// Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives `None`
    /// when it is gone.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `branch_id`: The branch's id.
    pub fn wait_until_deleted(
        &self,
        cluster_id: impl Into<PathValue>,
        branch_id: impl Into<PathValue>,
    ) -> WaitCall<Option<models::Branch>> {
        WaitCall::new(
            &self.client,
            &operations::SERVERLESS_BRANCHES_GET,
            &operations::SERVERLESS_BRANCHES_GET.waits[1],
            PathValue::texts([cluster_id.into(), branch_id.into()]),
        )
    }

    /// List the branches of a cluster.
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
    /// let mut items = client.serverless().branches().list(cluster_id).items();
    /// while let Some(branch) = items.try_next().await? {
    ///     println!("{branch:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        cluster_id: impl Into<PathValue>,
    ) -> List<models::ListBranchesResponse, models::Branch> {
        List::new(&self.client, &operations::SERVERLESS_BRANCHES_LIST, PathValue::texts([cluster_id.into()]))
    }

    /// Reset a branch to what its parent holds now.
    ///
    /// All changes made on the branch are lost. It cannot be used until it is ACTIVE again.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `branch_id`: The branch's id.
    ///
    /// Not repeated when the connection breaks after it was sent: `serverless.branches.get` shows whether it
    /// was applied.
    ///
    /// # Errors
    /// - 400: The branch is not ACTIVE.
    /// - 404: The cluster or the branch does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     branch_id: &str,
    /// # ) -> Result<(), Error> {
    /// let branch = client.serverless().branches().reset(cluster_id, branch_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset(
        &self,
        cluster_id: impl Into<PathValue>,
        branch_id: impl Into<PathValue>,
    ) -> Call<models::Branch> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_BRANCHES_RESET,
            PathValue::texts([cluster_id.into(), branch_id.into()]),
        )
    }

    /// Change the password of a SQL user of a branch.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `branch_id`: The branch's id.
    /// - `username`: The user's name, with the branch's `userPrefix`, such as `3pTAoNNegb47Uc8.root`.
    ///
    /// # Errors
    /// - 400: The password is missing or breaks its limits or the branch is not ACTIVE.
    /// - 404: The cluster or the branch or the user does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     branch_id: &str,
    /// #     username: &str,
    /// # ) -> Result<(), Error> {
    /// let sql_user = client.serverless().branches().update_sql_user(cluster_id, branch_id, username)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_sql_user(
        &self,
        cluster_id: impl Into<PathValue>,
        branch_id: impl Into<PathValue>,
        username: impl Into<PathValue>,
    ) -> UpdateBranchSqlUser {
        UpdateBranchSqlUser(
            Call::new(
                &self.client,
                &operations::SERVERLESS_BRANCHES_UPDATE_SQL_USER,
                PathValue::texts([cluster_id.into(), branch_id.into(), username.into()]),
            )
            .rules(&UPDATE_SQL_USER_RULES),
        )
    }
}

builder! {
    /// What [`Branches::create`] sends.
    pub struct CreateBranch(Call<models::Branch>);
}

impl CreateBranch {
    /// Name of the branch. Required.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// Id of the cluster or branch to copy. By default the cluster itself.
    pub fn parent_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("parentId", value.into()))
    }

    /// Moment of the parent to copy; fractions of a second are cut off. By default now. An RFC 3339 time.
    pub fn parent_timestamp(self, value: impl Into<Timestamp>) -> Self {
        Self(self.0.field("parentTimestamp", value.into()))
    }

    /// Password for the branch's root user. From 8 to 64 characters. Must match `^.{8,64}$`.
    pub fn root_password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.field("rootPassword", value.into()))
    }

    /// Facts to keep with the branch.
    pub fn annotations(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.field("annotations", map::<String>(value)))
    }
}

builder! {
    /// What [`Branches::get`] sends.
    pub struct GetBranch(Call<models::Branch>);
}

impl GetBranch {
    /// How much of the branch to answer. Default: FULL.
    pub fn view(self, value: impl Into<models::BranchView>) -> Self {
        Self(self.0.query("view", value.into()))
    }
}

builder! {
    /// What [`Branches::update_sql_user`] sends.
    pub struct UpdateBranchSqlUser(Call<models::SqlUser>);
}

impl UpdateBranchSqlUser {
    /// The new password. From 8 to 64 characters. Must match `^.{8,64}$`.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.field("password", value.into()))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "displayName", required: true, rule: Rule::Any },
        Check { name: "parentTimestamp", required: false, rule: Rule::Time(Form::Rfc3339) },
        Check { name: "rootPassword", required: false, rule: Rule::Matches("^[^\\n]{8,64}$") },
    ])),
    bare: false,
};

static UPDATE_SQL_USER_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check { name: "password", required: false, rule: Rule::Matches("^[^\\n]{8,64}$") }])),
    bare: false,
};
