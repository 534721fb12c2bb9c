# Generated from api/iam.yaml by codegen; do not edit.
"""TiDB Cloud identity and access: the models.

The methods are on the clients: `client.iam`.
"""

from __future__ import annotations

from tidbcloud.iam.models import (
    ApiKey,
    ApiKeyRole,
    AuditLog,
    BatchUpdateMemberError,
    BatchUpdateMemberResult,
    BatchUpdateMembersResponse,
    DbUser,
    DeleteSqlUserResponse,
    InstanceRole,
    InstanceRoleName,
    InvitedMember,
    InviteMembersResponse,
    ListApiKeysResponse,
    ListAuditLogsResponse,
    ListMembersResponse,
    ListProjectsResponse,
    ListSqlUsersResponse,
    Member,
    MemberOrder,
    MemberRole,
    MemberStatus,
    OrganizationRole,
    OrganizationRoleName,
    Project,
    ProjectRole,
    ProjectRoleName,
    SqlAuthMethod,
    SqlUser,
)

__all__ = [
    "ApiKey",
    "ApiKeyRole",
    "AuditLog",
    "BatchUpdateMemberError",
    "BatchUpdateMemberResult",
    "BatchUpdateMembersResponse",
    "DbUser",
    "DeleteSqlUserResponse",
    "InstanceRole",
    "InstanceRoleName",
    "InviteMembersResponse",
    "InvitedMember",
    "ListApiKeysResponse",
    "ListAuditLogsResponse",
    "ListMembersResponse",
    "ListProjectsResponse",
    "ListSqlUsersResponse",
    "Member",
    "MemberOrder",
    "MemberRole",
    "MemberStatus",
    "OrganizationRole",
    "OrganizationRoleName",
    "Project",
    "ProjectRole",
    "ProjectRoleName",
    "SqlAuthMethod",
    "SqlUser",
]
