# Generated from api/iam.yaml by codegen; do not edit.
"""The people of an organization, their roles, and invitations to join it."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from tidbcloud._call import (
    AsyncResource,
    AsyncWhole,
    Operation,
    Resource,
    Whole,
    async_whole_answer,
    whole_answer,
)
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud.iam import _bodies, models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tidbcloud._native import Engine
    from tidbcloud.iam import params

_BATCH_UPDATE = Operation(
    "iam.members.batch_update",
    models.BatchUpdateMembersResponse,
    _bodies.BATCH_UPDATE_MEMBERS_REQUEST,
)
_DELETE = Operation("iam.members.delete", NoneType)
_INVITE = Operation("iam.members.invite", models.InviteMembersResponse, _bodies.INVITE_MEMBERS_REQUEST)
_LIST = Listing("iam.members.list", models.ListMembersResponse, lambda page: page.users, "users")
_RESEND_INVITATION = Operation("iam.members.resend_invitation", NoneType)
_UPDATE = Operation("iam.members.update", NoneType, _bodies.UPDATE_MEMBER_REQUEST)


class Members(Resource):
    """The people of an organization, their roles, and invitations to join it."""

    __slots__ = ()

    @property
    def with_response(self) -> MembersWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return MembersWithResponse(self._engine)

    def batch_update(
        self,
        *,
        users: Sequence[params.BatchUpdateMembersEntryParam] | None = None,
    ) -> models.BatchUpdateMembersResponse:
        """Change the roles of several members.

        Each member is changed apart from the others, and the answer says of each whether it worked: look
        at `success` of every result.

        Args:
            users: The members, each with new roles. At most 100 items.

        Raises:
            BadRequestError: 400: There are no members or more than 100.
            PermissionDeniedError: 403: The key is not an owner of the organization.

        Example:
            update = client.iam.members.batch_update()
        """
        body = _BATCH_UPDATE.body(users=users)
        return self._call(_BATCH_UPDATE, (), None, body)

    def delete(self, user_id: str) -> None:
        """Remove a member from the organization.

        All roles of the member end. A pending invitation can no longer be accepted.

        Args:
            user_id: Id of the member, as `iam.members.list` gives it.

        Raises:
            BadRequestError: 400: The member is the last owner.
            PermissionDeniedError: 403: The key is not an owner of the organization.
            NotFoundError: 404: There is no such member.

        Example:
            client.iam.members.delete(user_id)
        """
        return self._call(_DELETE, (user_id,))

    def invite(
        self,
        *,
        emails: Sequence[str],
        org_role: params.OrganizationRoleParam | models.OrganizationRole,
        project_roles: Sequence[params.ProjectRoleParam | models.ProjectRole] | None = None,
        instance_roles: Sequence[params.InstanceRoleParam | models.InstanceRole] | None = None,
    ) -> models.InviteMembersResponse:
        """Invite people to the organization.

        Each of them gets an email, and is a member with the status `Pending` until they accept.

        Not repeated when the connection breaks after it was sent: `iam.members.list` shows whether it was
        applied.

        Args:
            emails: Email addresses of those to invite.
            org_role: Their role in the organization.
            project_roles: Their roles in projects.
            instance_roles: Their roles in instances.

        Raises:
            BadRequestError: 400: An address is not valid or a member's already or a role does not
                exist.
            PermissionDeniedError: 403: The key is not an owner of the organization.

        Example:
            member = client.iam.members.invite(emails=emails, org_role=org_role)
        """
        body = _INVITE.body(
            emails=emails,
            org_role=org_role,
            project_roles=project_roles,
            instance_roles=instance_roles,
        )
        return self._call(_INVITE, (), None, body)

    def list(
        self,
        *,
        email: str | None = None,
        roles: Sequence[models.MemberRole] | None = None,
        statuses: Sequence[models.MemberStatus] | None = None,
        order_by: models.MemberOrder | None = None,
        project_id: str | None = None,
        instance_id: str | None = None,
    ) -> List[models.Member]:
        """List the members of the organization.

        Args:
            email: Only the member with this email address.
            roles: Only members who have one of these roles.
            statuses: Only members with one of these statuses.
            order_by: What to sort by.
            project_id: Only members who have a role in this project.
            instance_id: Only members who have a role in this Starter, Essential or Premium instance.

        Raises:
            PermissionDeniedError: 403: The key has no role in the organization that shows its members.

        Example:
            for member in client.iam.members.list():
                print(member)
        """
        return List(
            self._engine,
            _LIST,
            (),
            (
                ("email", str, email),
                ("roles", (str,), roles),
                ("statuses", (str,), statuses),
                ("orderBy", str, order_by),
                ("projectId", str, project_id),
                ("instanceId", str, instance_id),
            ),
        )

    def resend_invitation(self, user_id: str) -> None:
        """Send the invitation of a pending member again.

        Not repeated when the connection breaks after it was sent: `iam.members.list` shows whether it was
        applied.

        Args:
            user_id: Id of the member, as `iam.members.list` gives it.

        Raises:
            BadRequestError: 400: The member has accepted already.
            PermissionDeniedError: 403: The key is not an owner of the organization.
            NotFoundError: 404: There is no such member.

        Example:
            client.iam.members.resend_invitation(user_id)
        """
        return self._call(_RESEND_INVITATION, (user_id,))

    def update(
        self,
        user_id: str,
        *,
        org_role: params.OrganizationRoleParam | models.OrganizationRole | None = None,
        project_roles: Sequence[params.ProjectRoleParam | models.ProjectRole] | None = None,
        instance_roles: Sequence[params.InstanceRoleParam | models.InstanceRole] | None = None,
    ) -> None:
        """Change the roles of a member.

        A list of roles that is given replaces all roles of its kind. What is left out stays as it is.

        Args:
            user_id: Id of the member, as `iam.members.list` gives it.
            org_role: The new role in the organization.
            project_roles: All roles in projects from now on.
            instance_roles: All roles in instances from now on.

        Raises:
            BadRequestError: 400: A role does not exist or the last owner would cease to be one.
            PermissionDeniedError: 403: The key is not an owner of the organization.
            NotFoundError: 404: There is no such member.

        Example:
            client.iam.members.update(user_id)
        """
        body = _UPDATE.body(org_role=org_role, project_roles=project_roles, instance_roles=instance_roles)
        return self._call(_UPDATE, (user_id,), None, body)


class AsyncMembers(AsyncResource):
    """The people of an organization, their roles, and invitations to join it."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncMembersWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncMembersWithResponse(self._engine)

    async def batch_update(
        self,
        *,
        users: Sequence[params.BatchUpdateMembersEntryParam] | None = None,
    ) -> models.BatchUpdateMembersResponse:
        """Change the roles of several members.

        Each member is changed apart from the others, and the answer says of each whether it worked: look
        at `success` of every result.

        Args:
            users: The members, each with new roles. At most 100 items.

        Raises:
            BadRequestError: 400: There are no members or more than 100.
            PermissionDeniedError: 403: The key is not an owner of the organization.

        Example:
            update = await client.iam.members.batch_update()
        """
        body = _BATCH_UPDATE.body(users=users)
        return await self._call(_BATCH_UPDATE, (), None, body)

    async def delete(self, user_id: str) -> None:
        """Remove a member from the organization.

        All roles of the member end. A pending invitation can no longer be accepted.

        Args:
            user_id: Id of the member, as `iam.members.list` gives it.

        Raises:
            BadRequestError: 400: The member is the last owner.
            PermissionDeniedError: 403: The key is not an owner of the organization.
            NotFoundError: 404: There is no such member.

        Example:
            await client.iam.members.delete(user_id)
        """
        return await self._call(_DELETE, (user_id,))

    async def invite(
        self,
        *,
        emails: Sequence[str],
        org_role: params.OrganizationRoleParam | models.OrganizationRole,
        project_roles: Sequence[params.ProjectRoleParam | models.ProjectRole] | None = None,
        instance_roles: Sequence[params.InstanceRoleParam | models.InstanceRole] | None = None,
    ) -> models.InviteMembersResponse:
        """Invite people to the organization.

        Each of them gets an email, and is a member with the status `Pending` until they accept.

        Not repeated when the connection breaks after it was sent: `iam.members.list` shows whether it was
        applied.

        Args:
            emails: Email addresses of those to invite.
            org_role: Their role in the organization.
            project_roles: Their roles in projects.
            instance_roles: Their roles in instances.

        Raises:
            BadRequestError: 400: An address is not valid or a member's already or a role does not
                exist.
            PermissionDeniedError: 403: The key is not an owner of the organization.

        Example:
            member = await client.iam.members.invite(emails=emails, org_role=org_role)
        """
        body = _INVITE.body(
            emails=emails,
            org_role=org_role,
            project_roles=project_roles,
            instance_roles=instance_roles,
        )
        return await self._call(_INVITE, (), None, body)

    def list(
        self,
        *,
        email: str | None = None,
        roles: Sequence[models.MemberRole] | None = None,
        statuses: Sequence[models.MemberStatus] | None = None,
        order_by: models.MemberOrder | None = None,
        project_id: str | None = None,
        instance_id: str | None = None,
    ) -> AsyncList[models.Member]:
        """List the members of the organization.

        Args:
            email: Only the member with this email address.
            roles: Only members who have one of these roles.
            statuses: Only members with one of these statuses.
            order_by: What to sort by.
            project_id: Only members who have a role in this project.
            instance_id: Only members who have a role in this Starter, Essential or Premium instance.

        Raises:
            PermissionDeniedError: 403: The key has no role in the organization that shows its members.

        Example:
            async for member in client.iam.members.list():
                print(member)
        """
        return AsyncList(
            self._engine,
            _LIST,
            (),
            (
                ("email", str, email),
                ("roles", (str,), roles),
                ("statuses", (str,), statuses),
                ("orderBy", str, order_by),
                ("projectId", str, project_id),
                ("instanceId", str, instance_id),
            ),
        )

    async def resend_invitation(self, user_id: str) -> None:
        """Send the invitation of a pending member again.

        Not repeated when the connection breaks after it was sent: `iam.members.list` shows whether it was
        applied.

        Args:
            user_id: Id of the member, as `iam.members.list` gives it.

        Raises:
            BadRequestError: 400: The member has accepted already.
            PermissionDeniedError: 403: The key is not an owner of the organization.
            NotFoundError: 404: There is no such member.

        Example:
            await client.iam.members.resend_invitation(user_id)
        """
        return await self._call(_RESEND_INVITATION, (user_id,))

    async def update(
        self,
        user_id: str,
        *,
        org_role: params.OrganizationRoleParam | models.OrganizationRole | None = None,
        project_roles: Sequence[params.ProjectRoleParam | models.ProjectRole] | None = None,
        instance_roles: Sequence[params.InstanceRoleParam | models.InstanceRole] | None = None,
    ) -> None:
        """Change the roles of a member.

        A list of roles that is given replaces all roles of its kind. What is left out stays as it is.

        Args:
            user_id: Id of the member, as `iam.members.list` gives it.
            org_role: The new role in the organization.
            project_roles: All roles in projects from now on.
            instance_roles: All roles in instances from now on.

        Raises:
            BadRequestError: 400: A role does not exist or the last owner would cease to be one.
            PermissionDeniedError: 403: The key is not an owner of the organization.
            NotFoundError: 404: There is no such member.

        Example:
            await client.iam.members.update(user_id)
        """
        body = _UPDATE.body(org_role=org_role, project_roles=project_roles, instance_roles=instance_roles)
        return await self._call(_UPDATE, (user_id,), None, body)


class _WholeMembers(Whole, Members):
    __slots__ = ()


class MembersWithResponse:
    """The methods of `Members`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeMembers(engine)
        self.batch_update = whole_answer(whole.batch_update)
        self.delete = whole_answer(whole.delete)
        self.invite = whole_answer(whole.invite)
        self.resend_invitation = whole_answer(whole.resend_invitation)
        self.update = whole_answer(whole.update)


class _WholeAsyncMembers(AsyncWhole, AsyncMembers):
    __slots__ = ()


class AsyncMembersWithResponse:
    """The methods of `AsyncMembers`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncMembers(engine)
        self.batch_update = async_whole_answer(whole.batch_update)
        self.delete = async_whole_answer(whole.delete)
        self.invite = async_whole_answer(whole.invite)
        self.resend_invitation = async_whole_answer(whole.resend_invitation)
        self.update = async_whole_answer(whole.update)
