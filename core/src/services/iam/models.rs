// Generated from api/iam.yaml by codegen; do not edit.

//! What the operations take and give.

use serde::{Deserialize, Serialize};

use crate::builder::setter;
use crate::open_enum;
use crate::rules::{Check, Fields, Rule};
use crate::secret::Secret;
use crate::timestamp::Timestamp;
use crate::wire;

/// An API key.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApiKey {
    /// The public key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key: Option<String>,
    /// The name that people gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Name of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the key may do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<ApiKeyRole>,
    /// The private key, whole in the answer to its creation and masked in all others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_key: Option<Secret>,
}

open_enum! {
    /// What an API key may do, in the organization or in one project.
    pub enum ApiKeyRole {
        /// Everything in the organization.
        OrgOwner = "org:owner",
        /// Looking at the organization, and changing nothing.
        OrgMember = "org:member",
        /// Managing bills and payment.
        OrgBillingAdmin = "org:billing_admin",
        /// Reading bills.
        OrgBillingViewer = "org:billing_viewer",
        /// Managing and reading the audit log.
        OrgAuditAdmin = "org:audit_admin",
        /// Everything in the project.
        ProjectOwner = "project:owner",
        /// Reading and writing data in the project's clusters.
        ProjectDev = "project:dev",
        /// Reading data in the project's clusters.
        ProjectReadonly = "project:readonly",
        /// Looking at the project's clusters, but not at their data.
        ProjectCtlPlaneViewer = "project:ctl_plane_viewer",
    }
}

/// Something that was done in the organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLog {
    /// Id of the event.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// Whether it worked, `Success` or `Failure`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// When it was done. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<Timestamp>,
    /// Id of the operation that the event is part of.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub operation_id: Option<String>,
    /// How it was done, by a user in the console or through the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation_type: Option<String>,
    /// Email address of who did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation_email: Option<String>,
    /// IP address from which it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation_ip: Option<String>,
    /// How they had logged in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation_login_method: Option<String>,
    /// Id of the organization.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Name of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_name: Option<String>,
    /// Id of the project that it was done in.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Name of that project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// Id of the cluster that it was done to.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Name of that cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    /// Plan of that cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_type: Option<String>,
    /// More about it, as the text of a JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
    /// Trace id of the request. The name is the service's own spelling.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub trance_id: Option<String>,
}

/// Why a member could not be changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct BatchUpdateMemberError {
    /// Code of the error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What went wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// What became of one member of a batch.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchUpdateMemberResult {
    /// Id of the member.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Whether the member was changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Why not; absent when it worked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<BatchUpdateMemberError>,
}

/// New roles of one member. What is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchUpdateMembersEntry {
    /// Id of the member.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The new role in the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_role: Option<OrganizationRole>,
    /// All roles in projects from now on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_roles: Option<Vec<ProjectRole>>,
    /// All roles in instances from now on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_roles: Option<Vec<InstanceRole>>,
}

impl BatchUpdateMembersEntry {
    /// One without any field set. The service needs `user_id`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(user_id: into String);
    setter!(org_role: OrganizationRole);
    setter!(project_roles: list ProjectRole);
    setter!(instance_roles: list InstanceRole);
}

pub(super) static BATCH_UPDATE_MEMBERS_ENTRY_FIELDS: Fields =
    Fields(&[Check { name: "userId", required: true, rule: Rule::Any }]);

/// What became of a batch.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct BatchUpdateMembersResponse {
    /// One result for each member of the request.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<BatchUpdateMemberResult>,
}

/// A user of a cluster's database, for whoever asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct DbUser {
    /// Name to connect with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dbuser: Option<String>,
    /// JSON web token to connect with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwt: Option<Secret>,
}

/// Whether a SQL user was deleted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct DeleteSqlUserResponse {
    /// 0 when it was.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// What the service says about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// A role in one Starter, Essential or Premium instance.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceRole {
    /// The role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rbac_role: Option<InstanceRoleName>,
    /// Id of the instance.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub scope_id: Option<String>,
}

impl InstanceRole {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(rbac_role: into InstanceRoleName);
    setter!(scope_id: into String);
}

open_enum! {
    /// What a member may do in an instance.
    pub enum InstanceRoleName {
        /// Everything in the instance.
        ClusterAdmin = "cluster:admin",
        /// Looking at the instance.
        ClusterViewer = "cluster:viewer",
    }
}

/// What became of an invitation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct InviteMembersResponse {
    /// Whether the invitations were sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// What the service says about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Who was invited.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<InvitedMember>,
}

/// Someone who was invited.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvitedMember {
    /// Their email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Their id as a member.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// A page of API keys.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListApiKeysResponse {
    /// The keys.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub api_keys: Vec<ApiKey>,
    /// Where the next page begins; empty on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of the audit log.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAuditLogsResponse {
    /// The events.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub audit_logs: Vec<AuditLog>,
    /// Where the next page begins; empty on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// How many events there are on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i64>,
}

/// A page of members.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListMembersResponse {
    /// The members.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<Member>,
    /// Where the next page begins; empty on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// How many members there are on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i64>,
}

/// A page of projects.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListProjectsResponse {
    /// The projects.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub projects: Vec<Project>,
    /// Where the next page begins; empty on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// A page of SQL users.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSqlUsersResponse {
    /// The users.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub sql_users: Vec<SqlUser>,
    /// Where the next page begins; empty on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

/// Someone who belongs to the organization, or is invited to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Member {
    /// Their id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Their email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Their first name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Their last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Whether they have accepted their invitation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<MemberStatus>,
    /// When they were invited. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_time: Option<Timestamp>,
    /// When they last logged in. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_login_time: Option<Timestamp>,
    /// Their role in the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_role: Option<OrganizationRole>,
    /// Their roles in projects.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub project_roles: Vec<ProjectRole>,
    /// Their roles in instances.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub instance_roles: Vec<InstanceRole>,
}

open_enum! {
    /// What members are sorted by. Without a direction, the order ascends.
    pub enum MemberOrder {
        /// By email address.
        Email = "email",
        /// By email address, the first in the alphabet first.
        EmailAsc = "email asc",
        /// By email address, the last in the alphabet first.
        EmailDesc = "email desc",
        /// By the time of their invitation.
        InviteTime = "invite_time",
        /// By the time of their invitation, the oldest first.
        InviteTimeAsc = "invite_time asc",
        /// By the time of their invitation, the newest first.
        InviteTimeDesc = "invite_time desc",
        /// By the time of their last login.
        LoginTime = "login_time",
        /// By the time of their last login, the oldest first.
        LoginTimeAsc = "login_time asc",
        /// By the time of their last login, the newest first.
        LoginTimeDesc = "login_time desc",
    }
}

open_enum! {
    /// Any role of a member, in the organization, in a project or in an instance.
    pub enum MemberRole {
        /// Everything in the organization.
        OrgOwner = "org:owner",
        /// Looking at the organization, and changing nothing.
        OrgMember = "org:member",
        /// Managing bills and payment.
        OrgBillingAdmin = "org:billing_admin",
        /// Reading bills.
        OrgBillingViewer = "org:billing_viewer",
        /// Managing and reading the audit log.
        OrgAuditAdmin = "org:audit_admin",
        /// Everything in a project.
        ProjectOwner = "project:owner",
        /// Reading and writing data in a project's clusters.
        ProjectDev = "project:dev",
        /// Reading data in a project's clusters.
        ProjectReadonly = "project:readonly",
        /// Looking at a project's clusters, but not at their data.
        ProjectCtlPlaneViewer = "project:ctl_plane_viewer",
        /// Everything in an instance.
        ClusterAdmin = "cluster:admin",
        /// Looking at an instance.
        ClusterViewer = "cluster:viewer",
    }
}

open_enum! {
    /// Whether a member has accepted their invitation.
    pub enum MemberStatus {
        /// The invitation is accepted.
        Active = "Active",
        /// The invitation is not accepted yet.
        Pending = "Pending",
    }
}

/// A role in the organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct OrganizationRole {
    /// The role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rbac_role: Option<OrganizationRoleName>,
    /// Id of the organization.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub scope_id: Option<String>,
}

impl OrganizationRole {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(rbac_role: into OrganizationRoleName);
    setter!(scope_id: into String);
}

open_enum! {
    /// What a member may do in the organization.
    pub enum OrganizationRoleName {
        /// Everything.
        OrgOwner = "org:owner",
        /// Looking, and changing nothing.
        OrgMember = "org:member",
        /// Managing bills and payment.
        OrgBillingAdmin = "org:billing_admin",
        /// Reading bills.
        OrgBillingViewer = "org:billing_viewer",
        /// Managing and reading the audit log.
        OrgAuditAdmin = "org:audit_admin",
    }
}

/// A project.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Project {
    /// Id of the project.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the organization.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub org_id: Option<String>,
    /// Name of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many clusters are in it.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub cluster_count: Option<i64>,
    /// How many users have a role in it.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub user_count: Option<i64>,
    /// When it was created. On the wire, seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_timestamp: Option<Timestamp>,
    /// Whether its clusters can be encrypted with keys of your own in AWS KMS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_cmek_enabled: Option<bool>,
}

/// A role in one project.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectRole {
    /// The role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rbac_role: Option<ProjectRoleName>,
    /// Id of the project.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub scope_id: Option<String>,
}

impl ProjectRole {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(rbac_role: into ProjectRoleName);
    setter!(scope_id: into String);
}

open_enum! {
    /// What a member may do in a project.
    pub enum ProjectRoleName {
        /// Everything.
        ProjectOwner = "project:owner",
        /// Reading and writing data in its clusters.
        ProjectDev = "project:dev",
        /// Reading data in its clusters.
        ProjectReadonly = "project:readonly",
        /// Looking at its clusters, but not at their data.
        ProjectCtlPlaneViewer = "project:ctl_plane_viewer",
    }
}

open_enum! {
    /// How a SQL user proves who it is.
    pub enum SqlAuthMethod {
        /// With a password, in MySQL's native way.
        MysqlNativePassword = "mysql_native_password",
    }
}

/// A user of a cluster's database.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct SqlUser {
    /// Name of the user, with its prefix.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// How the user proves who it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_method: Option<SqlAuthMethod>,
    /// The built-in role, with its prefix.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub builtin_role: Option<String>,
    /// Roles of your own.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub custom_roles: Vec<String>,
}
