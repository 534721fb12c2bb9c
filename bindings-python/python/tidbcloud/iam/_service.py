# Generated from api/iam.yaml by codegen; do not edit.
"""The resources of the iam service. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._lazy import lazy

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud.iam.api_keys import ApiKeys, AsyncApiKeys
    from tidbcloud.iam.audit_logs import AsyncAuditLogs, AuditLogs
    from tidbcloud.iam.members import AsyncMembers, Members
    from tidbcloud.iam.projects import AsyncProjects, Projects
    from tidbcloud.iam.sql_users import AsyncSqlUsers, SqlUsers


class Iam:
    """Manages who and what may use an organization: API keys, members and their invitations, projects, and
    the SQL users of clusters. Its audit log says what was done in the console and through the API.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def api_keys(self) -> ApiKeys:
        """API keys, each with a role in the organization or in one project."""
        from tidbcloud.iam.api_keys import ApiKeys

        return ApiKeys(self._engine)

    @lazy
    def audit_logs(self) -> AuditLogs:
        """What was done in the organization, by whom and from where."""
        from tidbcloud.iam.audit_logs import AuditLogs

        return AuditLogs(self._engine)

    @lazy
    def members(self) -> Members:
        """The people of an organization, their roles, and invitations to join it."""
        from tidbcloud.iam.members import Members

        return Members(self._engine)

    @lazy
    def projects(self) -> Projects:
        """Projects, which group clusters and their users."""
        from tidbcloud.iam.projects import Projects

        return Projects(self._engine)

    @lazy
    def sql_users(self) -> SqlUsers:
        """Users of a cluster's database."""
        from tidbcloud.iam.sql_users import SqlUsers

        return SqlUsers(self._engine)


class AsyncIam:
    """Manages who and what may use an organization: API keys, members and their invitations, projects, and
    the SQL users of clusters. Its audit log says what was done in the console and through the API.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def api_keys(self) -> AsyncApiKeys:
        """API keys, each with a role in the organization or in one project."""
        from tidbcloud.iam.api_keys import AsyncApiKeys

        return AsyncApiKeys(self._engine)

    @lazy
    def audit_logs(self) -> AsyncAuditLogs:
        """What was done in the organization, by whom and from where."""
        from tidbcloud.iam.audit_logs import AsyncAuditLogs

        return AsyncAuditLogs(self._engine)

    @lazy
    def members(self) -> AsyncMembers:
        """The people of an organization, their roles, and invitations to join it."""
        from tidbcloud.iam.members import AsyncMembers

        return AsyncMembers(self._engine)

    @lazy
    def projects(self) -> AsyncProjects:
        """Projects, which group clusters and their users."""
        from tidbcloud.iam.projects import AsyncProjects

        return AsyncProjects(self._engine)

    @lazy
    def sql_users(self) -> AsyncSqlUsers:
        """Users of a cluster's database."""
        from tidbcloud.iam.sql_users import AsyncSqlUsers

        return AsyncSqlUsers(self._engine)
