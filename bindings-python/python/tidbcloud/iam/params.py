# Generated from api/iam.yaml by codegen; do not edit.
"""What requests of the iam service are made of, as plain dicts.

These are for type checkers: at run time any dict with these keys will do, or with the names on the wire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from tidbcloud.iam import models


class BatchUpdateMembersEntryParam(TypedDict, total=False):
    """New roles of one member. What is left out stays as it is."""

    user_id: Required[str]
    """Id of the member."""
    org_role: OrganizationRoleParam | models.OrganizationRole
    """The new role in the organization."""
    project_roles: Sequence[ProjectRoleParam | models.ProjectRole]
    """All roles in projects from now on."""
    instance_roles: Sequence[InstanceRoleParam | models.InstanceRole]
    """All roles in instances from now on."""


class InstanceRoleParam(TypedDict, total=False):
    """A role in one Starter, Essential or Premium instance."""

    rbac_role: models.InstanceRoleName
    """The role."""
    scope_id: str
    """Id of the instance."""


class OrganizationRoleParam(TypedDict, total=False):
    """A role in the organization."""

    rbac_role: models.OrganizationRoleName
    """The role."""
    scope_id: str
    """Id of the organization."""


class ProjectRoleParam(TypedDict, total=False):
    """A role in one project."""

    rbac_role: models.ProjectRoleName
    """The role."""
    scope_id: str
    """Id of the project."""
