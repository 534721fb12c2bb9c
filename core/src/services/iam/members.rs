// Generated from api/iam.yaml by codegen; do not edit.

//! The people of an organization, their roles, and invitations to join it.

use super::models;
use crate::builder::{builder, list};
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// The people of an organization, their roles, and invitations to join it.
#[derive(Clone, Debug)]
pub struct Members {
    client: Client,
}

impl Members {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Change the roles of several members.
    ///
    /// Each member is changed apart from the others, and the answer says of each whether it worked: look at
    /// `success` of every result.
    ///
    /// # Errors
    /// - 400: There are no members or more than 100.
    /// - 403: The key is not an owner of the organization.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let update = client.iam().members().batch_update().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_update(&self) -> BatchMemberUpdate {
        BatchMemberUpdate(
            Call::new(&self.client, &operations::IAM_MEMBERS_BATCH_UPDATE, vec![]).rules(&BATCH_UPDATE_RULES),
        )
    }

    /// Remove a member from the organization.
    ///
    /// All roles of the member end. A pending invitation can no longer be accepted.
    ///
    /// - `user_id`: Id of the member, as `iam.members.list` gives it.
    ///
    /// # Errors
    /// - 400: The member is the last owner.
    /// - 403: The key is not an owner of the organization.
    /// - 404: There is no such member.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     user_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.iam().members().delete(user_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, user_id: impl Into<PathValue>) -> Call<()> {
        Call::new(&self.client, &operations::IAM_MEMBERS_DELETE, PathValue::texts([user_id.into()]))
    }

    /// Invite people to the organization.
    ///
    /// Each of them gets an email, and is a member with the status `Pending` until they accept.
    ///
    /// Needs [`emails`](InviteMember::emails) and [`org_role`](InviteMember::org_role).
    ///
    /// Not repeated when the connection breaks after it was sent: `iam.members.list` shows whether it was
    /// applied.
    ///
    /// # Errors
    /// - 400: An address is not valid or a member's already or a role does not exist.
    /// - 403: The key is not an owner of the organization.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     emails: Vec<String>,
    /// #     org_role: iam::OrganizationRole,
    /// # ) -> Result<(), Error> {
    /// let member = client.iam().members().invite().emails(emails).org_role(org_role).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn invite(&self) -> InviteMember {
        InviteMember(Call::new(&self.client, &operations::IAM_MEMBERS_INVITE, vec![]).rules(&INVITE_RULES))
    }

    /// List the members of the organization.
    ///
    /// # Errors
    /// - 403: The key has no role in the organization that shows its members.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.iam().members().list().items();
    /// while let Some(member) = items.try_next().await? {
    ///     println!("{member:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListMembers {
        ListMembers(List::new(&self.client, &operations::IAM_MEMBERS_LIST, vec![]))
    }

    /// Send the invitation of a pending member again.
    ///
    /// - `user_id`: Id of the member, as `iam.members.list` gives it.
    ///
    /// Not repeated when the connection breaks after it was sent: `iam.members.list` shows whether it was
    /// applied.
    ///
    /// # Errors
    /// - 400: The member has accepted already.
    /// - 403: The key is not an owner of the organization.
    /// - 404: There is no such member.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     user_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.iam().members().resend_invitation(user_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resend_invitation(&self, user_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::IAM_MEMBERS_RESEND_INVITATION,
            PathValue::texts([user_id.into()]),
        )
    }

    /// Change the roles of a member.
    ///
    /// A list of roles that is given replaces all roles of its kind. What is left out stays as it is.
    ///
    /// - `user_id`: Id of the member, as `iam.members.list` gives it.
    ///
    /// # Errors
    /// - 400: A role does not exist or the last owner would cease to be one.
    /// - 403: The key is not an owner of the organization.
    /// - 404: There is no such member.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     user_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.iam().members().update(user_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, user_id: impl Into<PathValue>) -> UpdateMember {
        UpdateMember(
            Call::new(&self.client, &operations::IAM_MEMBERS_UPDATE, PathValue::texts([user_id.into()]))
                .rules(&UPDATE_RULES),
        )
    }
}

builder! {
    /// What [`Members::batch_update`] sends.
    pub struct BatchMemberUpdate(Call<models::BatchUpdateMembersResponse>);
}

impl BatchMemberUpdate {
    /// The members, each with new roles. At most 100 items.
    pub fn users(self, value: impl IntoIterator<Item = impl Into<models::BatchUpdateMembersEntry>>) -> Self {
        Self(self.0.field("users", list::<models::BatchUpdateMembersEntry>(value)))
    }
}

builder! {
    /// What [`Members::invite`] sends.
    pub struct InviteMember(Call<models::InviteMembersResponse>);
}

impl InviteMember {
    /// Email addresses of those to invite. Required.
    pub fn emails(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("emails", list::<String>(value)))
    }

    /// Their role in the organization. Required.
    pub fn org_role(self, value: models::OrganizationRole) -> Self {
        Self(self.0.field("orgRole", value))
    }

    /// Their roles in projects.
    pub fn project_roles(self, value: impl IntoIterator<Item = impl Into<models::ProjectRole>>) -> Self {
        Self(self.0.field("projectRoles", list::<models::ProjectRole>(value)))
    }

    /// Their roles in instances.
    pub fn instance_roles(self, value: impl IntoIterator<Item = impl Into<models::InstanceRole>>) -> Self {
        Self(self.0.field("instanceRoles", list::<models::InstanceRole>(value)))
    }
}

builder! {
    /// What [`Members::list`] sends.
    pub struct ListMembers(List<models::ListMembersResponse, models::Member>);
}

impl ListMembers {
    /// Only the member with this email address.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.query("email", value.into()))
    }

    /// Only members who have one of these roles.
    pub fn roles(self, values: impl IntoIterator<Item = impl Into<models::MemberRole>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("roles", value.into())))
    }

    /// Only members with one of these statuses.
    pub fn statuses(self, values: impl IntoIterator<Item = impl Into<models::MemberStatus>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("statuses", value.into())))
    }

    /// What to sort by.
    pub fn order_by(self, value: impl Into<models::MemberOrder>) -> Self {
        Self(self.0.query("orderBy", value.into()))
    }

    /// Only members who have a role in this project.
    pub fn project_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("projectId", value.into()))
    }

    /// Only members who have a role in this Starter, Essential or Premium instance.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("instanceId", value.into()))
    }
}

builder! {
    /// What [`Members::update`] sends.
    pub struct UpdateMember(Call<()>);
}

impl UpdateMember {
    /// The new role in the organization.
    pub fn org_role(self, value: models::OrganizationRole) -> Self {
        Self(self.0.field("orgRole", value))
    }

    /// All roles in projects from now on.
    pub fn project_roles(self, value: impl IntoIterator<Item = impl Into<models::ProjectRole>>) -> Self {
        Self(self.0.field("projectRoles", list::<models::ProjectRole>(value)))
    }

    /// All roles in instances from now on.
    pub fn instance_roles(self, value: impl IntoIterator<Item = impl Into<models::InstanceRole>>) -> Self {
        Self(self.0.field("instanceRoles", list::<models::InstanceRole>(value)))
    }
}

static BATCH_UPDATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "users",
        required: false,
        rule: Rule::List(&Rule::Object(&models::BATCH_UPDATE_MEMBERS_ENTRY_FIELDS)),
    }])),
    bare: false,
};

static INVITE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "emails", required: true, rule: Rule::Any },
        Check { name: "orgRole", required: true, rule: Rule::Any },
    ])),
    bare: false,
};

static UPDATE_RULES: Rules = Rules { path: &[], query: &[], body: Some(Fields(&[])), bare: false };
