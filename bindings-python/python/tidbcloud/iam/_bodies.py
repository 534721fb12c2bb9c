# Generated from api/iam.yaml by codegen; do not edit.
"""The shapes of what requests of the iam service hold."""

from __future__ import annotations

from tidbcloud._body import Field, Shape, boolean, integer, sequence, text

CREATE_API_KEY_REQUEST = Shape(
    {
        "display_name": Field("displayName", text),
        "project_id": Field("projectId", integer),
        "role": Field("role", text),
    },
)

UPDATE_API_KEY_REQUEST = Shape(
    {
        "display_name": Field("displayName", text),
        "project_id": Field("projectId", integer),
        "role": Field("role", text),
    },
)

ORGANIZATION_ROLE = Shape(
    {
        "rbac_role": Field("rbacRole", text),
        "scope_id": Field("scopeId", text),
    },
)

PROJECT_ROLE = Shape(
    {
        "rbac_role": Field("rbacRole", text),
        "scope_id": Field("scopeId", text),
    },
)

INSTANCE_ROLE = Shape(
    {
        "rbac_role": Field("rbacRole", text),
        "scope_id": Field("scopeId", text),
    },
)

BATCH_UPDATE_MEMBERS_ENTRY = Shape(
    {
        "user_id": Field("userId", text, required=True),
        "org_role": Field("orgRole", ORGANIZATION_ROLE),
        "project_roles": Field("projectRoles", sequence(PROJECT_ROLE)),
        "instance_roles": Field("instanceRoles", sequence(INSTANCE_ROLE)),
    },
)

BATCH_UPDATE_MEMBERS_REQUEST = Shape(
    {
        "users": Field("users", sequence(BATCH_UPDATE_MEMBERS_ENTRY)),
    },
)

INVITE_MEMBERS_REQUEST = Shape(
    {
        "emails": Field("emails", sequence(text), required=True),
        "org_role": Field("orgRole", ORGANIZATION_ROLE, required=True),
        "project_roles": Field("projectRoles", sequence(PROJECT_ROLE)),
        "instance_roles": Field("instanceRoles", sequence(INSTANCE_ROLE)),
    },
)

UPDATE_MEMBER_REQUEST = Shape(
    {
        "org_role": Field("orgRole", ORGANIZATION_ROLE),
        "project_roles": Field("projectRoles", sequence(PROJECT_ROLE)),
        "instance_roles": Field("instanceRoles", sequence(INSTANCE_ROLE)),
    },
)

CREATE_SQL_USER_REQUEST = Shape(
    {
        "user_name": Field("userName", text),
        "password": Field("password", text),
        "auth_method": Field("authMethod", text),
        "auto_prefix": Field("autoPrefix", boolean),
        "builtin_role": Field("builtinRole", text),
        "custom_roles": Field("customRoles", sequence(text)),
    },
)

UPDATE_SQL_USER_REQUEST = Shape(
    {
        "password": Field("password", text),
        "builtin_role": Field("builtinRole", text),
        "custom_roles": Field("customRoles", sequence(text)),
    },
)
