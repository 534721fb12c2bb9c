# Generated from api/iam.yaml by codegen; do not edit.
"""Models of the iam service: what it answers."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from tidbcloud._model import Model

if TYPE_CHECKING:
    ApiKeyRole: TypeAlias = (
        Literal[
            "org:owner",
            "org:member",
            "org:billing_admin",
            "org:billing_viewer",
            "org:audit_admin",
            "project:owner",
            "project:dev",
            "project:readonly",
            "project:ctl_plane_viewer",
        ]
        | str
    )
    """What an API key may do, in the organization or in one project.

    - `org:owner`: Everything in the organization.
    - `org:member`: Looking at the organization, and changing nothing.
    - `org:billing_admin`: Managing bills and payment.
    - `org:billing_viewer`: Reading bills.
    - `org:audit_admin`: Managing and reading the audit log.
    - `project:owner`: Everything in the project.
    - `project:dev`: Reading and writing data in the project's clusters.
    - `project:readonly`: Reading data in the project's clusters.
    - `project:ctl_plane_viewer`: Looking at the project's clusters, but not at their data.
    """

    InstanceRoleName: TypeAlias = Literal["cluster:admin", "cluster:viewer"] | str
    """What a member may do in an instance.

    - `cluster:admin`: Everything in the instance.
    - `cluster:viewer`: Looking at the instance.
    """

    MemberOrder: TypeAlias = (
        Literal[
            "email",
            "email asc",
            "email desc",
            "invite_time",
            "invite_time asc",
            "invite_time desc",
            "login_time",
            "login_time asc",
            "login_time desc",
        ]
        | str
    )
    """What members are sorted by. Without a direction, the order ascends.

    - `email`: By email address.
    - `email asc`: By email address, the first in the alphabet first.
    - `email desc`: By email address, the last in the alphabet first.
    - `invite_time`: By the time of their invitation.
    - `invite_time asc`: By the time of their invitation, the oldest first.
    - `invite_time desc`: By the time of their invitation, the newest first.
    - `login_time`: By the time of their last login.
    - `login_time asc`: By the time of their last login, the oldest first.
    - `login_time desc`: By the time of their last login, the newest first.
    """

    MemberRole: TypeAlias = (
        Literal[
            "org:owner",
            "org:member",
            "org:billing_admin",
            "org:billing_viewer",
            "org:audit_admin",
            "project:owner",
            "project:dev",
            "project:readonly",
            "project:ctl_plane_viewer",
            "cluster:admin",
            "cluster:viewer",
        ]
        | str
    )
    """Any role of a member, in the organization, in a project or in an instance.

    - `org:owner`: Everything in the organization.
    - `org:member`: Looking at the organization, and changing nothing.
    - `org:billing_admin`: Managing bills and payment.
    - `org:billing_viewer`: Reading bills.
    - `org:audit_admin`: Managing and reading the audit log.
    - `project:owner`: Everything in a project.
    - `project:dev`: Reading and writing data in a project's clusters.
    - `project:readonly`: Reading data in a project's clusters.
    - `project:ctl_plane_viewer`: Looking at a project's clusters, but not at their data.
    - `cluster:admin`: Everything in an instance.
    - `cluster:viewer`: Looking at an instance.
    """

    MemberStatus: TypeAlias = Literal["Active", "Pending"] | str
    """Whether a member has accepted their invitation.

    - `Active`: The invitation is accepted.
    - `Pending`: The invitation is not accepted yet.
    """

    OrganizationRoleName: TypeAlias = (
        Literal["org:owner", "org:member", "org:billing_admin", "org:billing_viewer", "org:audit_admin"] | str
    )
    """What a member may do in the organization.

    - `org:owner`: Everything.
    - `org:member`: Looking, and changing nothing.
    - `org:billing_admin`: Managing bills and payment.
    - `org:billing_viewer`: Reading bills.
    - `org:audit_admin`: Managing and reading the audit log.
    """

    ProjectRoleName: TypeAlias = (
        Literal["project:owner", "project:dev", "project:readonly", "project:ctl_plane_viewer"] | str
    )
    """What a member may do in a project.

    - `project:owner`: Everything.
    - `project:dev`: Reading and writing data in its clusters.
    - `project:readonly`: Reading data in its clusters.
    - `project:ctl_plane_viewer`: Looking at its clusters, but not at their data.
    """

    SqlAuthMethod: TypeAlias = Literal["mysql_native_password"] | str
    """How a SQL user proves who it is.

    - `mysql_native_password`: With a password, in MySQL's native way.
    """
else:
    ApiKeyRole = str
    InstanceRoleName = str
    MemberOrder = str
    MemberRole = str
    MemberStatus = str
    OrganizationRoleName = str
    ProjectRoleName = str
    SqlAuthMethod = str


class ApiKey(Model, rename="camel"):
    """An API key."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"secret_key"})

    access_key: str = ""
    """The public key."""
    display_name: str | None = None
    """The name that people gave it."""
    name: str | None = None
    """Name of the resource."""
    role: ApiKeyRole | None = None
    """What the key may do."""
    secret_key: str | None = None
    """The private key, whole in the answer to its creation and masked in all others."""


class AuditLog(Model, rename="camel"):
    """Something that was done in the organization."""

    id: str = ""
    """Id of the event."""
    event_type: str | None = None
    """What was done."""
    result: str | None = None
    """Whether it worked, `Success` or `Failure`."""
    end_time: dt.datetime | None = None
    """When it was done. An RFC 3339 time."""
    operation_id: str | None = None
    """Id of the operation that the event is part of."""
    operation_type: str | None = None
    """How it was done, by a user in the console or through the API."""
    operation_email: str | None = None
    """Email address of who did it."""
    operation_ip: str | None = None
    """IP address from which it was done."""
    operation_login_method: str | None = None
    """How they had logged in."""
    organization_id: str | None = None
    """Id of the organization."""
    organization_name: str | None = None
    """Name of the organization."""
    project_id: str | None = None
    """Id of the project that it was done in."""
    project_name: str | None = None
    """Name of that project."""
    cluster_id: str | None = None
    """Id of the cluster that it was done to."""
    cluster_name: str | None = None
    """Name of that cluster."""
    cluster_type: str | None = None
    """Plan of that cluster."""
    details: str | None = None
    """More about it, as the text of a JSON object."""
    trance_id: str | None = None
    """Trace id of the request. The name is the service's own spelling."""


class BatchUpdateMemberError(Model):
    """Why a member could not be changed."""

    code: str | None = None
    """Code of the error."""
    message: str | None = None
    """What went wrong."""


class BatchUpdateMemberResult(Model, rename="camel"):
    """What became of one member of a batch."""

    user_id: str | None = None
    """Id of the member."""
    success: bool | None = None
    """Whether the member was changed."""
    error: BatchUpdateMemberError | None = None
    """Why not; absent when it worked."""


class BatchUpdateMembersResponse(Model):
    """What became of a batch."""

    results: list[BatchUpdateMemberResult] = []
    """One result for each member of the request."""


class DbUser(Model):
    """A user of a cluster's database, for whoever asked."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"jwt"})

    dbuser: str | None = None
    """Name to connect with."""
    jwt: str | None = None
    """JSON web token to connect with."""


class DeleteSqlUserResponse(Model):
    """Whether a SQL user was deleted."""

    code: int | None = None
    """0 when it was."""
    message: str | None = None
    """What the service says about it."""


class InstanceRole(Model, rename="camel"):
    """A role in one Starter, Essential or Premium instance."""

    rbac_role: InstanceRoleName | None = None
    """The role."""
    scope_id: str | None = None
    """Id of the instance."""


class InviteMembersResponse(Model):
    """What became of an invitation."""

    success: bool | None = None
    """Whether the invitations were sent."""
    message: str | None = None
    """What the service says about it."""
    users: list[InvitedMember] = []
    """Who was invited."""


class InvitedMember(Model, rename="camel"):
    """Someone who was invited."""

    email: str | None = None
    """Their email address."""
    user_id: str | None = None
    """Their id as a member."""


class ListApiKeysResponse(Model, rename="camel"):
    """A page of API keys."""

    api_keys: list[ApiKey] = []
    """The keys."""
    next_page_token: str | None = None
    """Where the next page begins; empty on the last one."""


class ListAuditLogsResponse(Model, rename="camel"):
    """A page of the audit log."""

    audit_logs: list[AuditLog] = []
    """The events."""
    next_page_token: str | None = None
    """Where the next page begins; empty on the last one."""
    total_size: int | None = None
    """How many events there are on all pages."""


class ListMembersResponse(Model, rename="camel"):
    """A page of members."""

    users: list[Member] = []
    """The members."""
    next_page_token: str | None = None
    """Where the next page begins; empty on the last one."""
    total_size: int | None = None
    """How many members there are on all pages."""


class ListProjectsResponse(Model, rename="camel"):
    """A page of projects."""

    projects: list[Project] = []
    """The projects."""
    next_page_token: str | None = None
    """Where the next page begins; empty on the last one."""


class ListSqlUsersResponse(Model, rename="camel"):
    """A page of SQL users."""

    sql_users: list[SqlUser] = []
    """The users."""
    next_page_token: str | None = None
    """Where the next page begins; empty on the last one."""


class Member(Model, rename="camel"):
    """Someone who belongs to the organization, or is invited to."""

    user_id: str | None = None
    """Their id."""
    email: str | None = None
    """Their email address."""
    first_name: str | None = None
    """Their first name."""
    last_name: str | None = None
    """Their last name."""
    status: MemberStatus | None = None
    """Whether they have accepted their invitation."""
    invite_time: dt.datetime | None = None
    """When they were invited. An RFC 3339 time."""
    last_login_time: dt.datetime | None = None
    """When they last logged in. An RFC 3339 time."""
    org_role: OrganizationRole | None = None
    """Their role in the organization."""
    project_roles: list[ProjectRole] = []
    """Their roles in projects."""
    instance_roles: list[InstanceRole] = []
    """Their roles in instances."""


class OrganizationRole(Model, rename="camel"):
    """A role in the organization."""

    rbac_role: OrganizationRoleName | None = None
    """The role."""
    scope_id: str | None = None
    """Id of the organization."""


class Project(Model):
    """A project."""

    __forms__: ClassVar[dict[str, str]] = {"create_timestamp": "epoch-seconds"}

    id: str = ""
    """Id of the project."""
    org_id: str | None = None
    """Id of the organization."""
    name: str | None = None
    """Name of the project."""
    cluster_count: int | None = None
    """How many clusters are in it."""
    user_count: int | None = None
    """How many users have a role in it."""
    create_timestamp: dt.datetime | None = None
    """When it was created. On the wire, seconds since 1970."""
    aws_cmek_enabled: bool | None = None
    """Whether its clusters can be encrypted with keys of your own in AWS KMS."""


class ProjectRole(Model, rename="camel"):
    """A role in one project."""

    rbac_role: ProjectRoleName | None = None
    """The role."""
    scope_id: str | None = None
    """Id of the project."""


class SqlUser(Model, rename="camel"):
    """A user of a cluster's database."""

    user_name: str = ""
    """Name of the user, with its prefix."""
    auth_method: SqlAuthMethod | None = None
    """How the user proves who it is."""
    builtin_role: str | None = None
    """The built-in role, with its prefix."""
    custom_roles: list[str] = []
    """Roles of your own."""
