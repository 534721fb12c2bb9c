# Generated from api/serverless.yaml by codegen; do not edit.
"""What a cluster's audit log records, where it is kept, and its files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._body import date
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
from tidbcloud.serverless import _bodies, models

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from tidbcloud._native import Engine
    from tidbcloud.serverless import params

_CREATE_FILTER_RULE = Operation(
    "serverless.audit_logs.create_filter_rule",
    models.AuditLogFilterRule,
    _bodies.CREATE_AUDIT_LOG_FILTER_RULE_REQUEST,
)
_DELETE_FILTER_RULE = Operation("serverless.audit_logs.delete_filter_rule", models.AuditLogFilterRule)
_DOWNLOAD_FILES = Operation(
    "serverless.audit_logs.download_files",
    models.DownloadAuditLogFilesResponse,
    _bodies.DOWNLOAD_AUDIT_LOG_FILES_REQUEST,
)
_GET_CONFIG = Operation("serverless.audit_logs.get_config", models.DatabaseAuditLogConfig)
_GET_FILTER_RULE = Operation("serverless.audit_logs.get_filter_rule", models.AuditLogFilterRule)
_LIST_FILES = Listing(
    "serverless.audit_logs.list_files",
    models.ListAuditLogFilesResponse,
    lambda page: page.audit_log_files,
    "auditLogFiles",
    query={"date": ("date", date)},
)
_LIST_FILTER_RULES = Listing(
    "serverless.audit_logs.list_filter_rules",
    models.ListAuditLogFilterRulesResponse,
    lambda page: page.filter_rules,
    "filterRules",
)
_UPDATE_CONFIG = Operation(
    "serverless.audit_logs.update_config",
    models.DatabaseAuditLogConfig,
    _bodies.UPDATE_AUDIT_LOG_CONFIG_REQUEST,
)
_UPDATE_FILTER_RULE = Operation(
    "serverless.audit_logs.update_filter_rule",
    models.AuditLogFilterRule,
    _bodies.UPDATE_AUDIT_LOG_FILTER_RULE_REQUEST,
)


class AuditLogs(Resource):
    """What a cluster's audit log records, where it is kept, and its files."""

    __slots__ = ()

    @property
    def with_response(self) -> AuditLogsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AuditLogsWithResponse(self._engine)

    def create_filter_rule(
        self,
        cluster_id: str,
        *,
        filter_rule: params.AuditLogFilterRuleParam | models.AuditLogFilterRule,
    ) -> models.AuditLogFilterRule:
        """Create a rule that chooses what the audit log records.

        A statement is recorded when any rule that is not disabled chooses it. As long as a cluster has no
        rule, its log stays empty.

        Not repeated when the connection breaks after it was sent:
        `serverless.audit_logs.list_filter_rules` shows whether it was applied.

        Args:
            cluster_id: The cluster's id.
            filter_rule: The rule.

        Raises:
            BadRequestError: 400: A field is missing or empty.
            NotFoundError: 404: The cluster does not exist.
            ConflictError: 409: The cluster has a rule of this name.

        Example:
            filter_rule = client.serverless.audit_logs.create_filter_rule(cluster_id, filter_rule=filter_rule)
        """
        body = _CREATE_FILTER_RULE.body(filter_rule=filter_rule)
        return self._call(_CREATE_FILTER_RULE, (cluster_id,), None, body)

    def delete_filter_rule(self, cluster_id: str, filter_rule_id: str) -> models.AuditLogFilterRule:
        """Delete a rule of a cluster's audit log.

        What the rule has let into the log stays there.

        Args:
            cluster_id: The cluster's id.
            filter_rule_id: The rule's id.

        Raises:
            NotFoundError: 404: The cluster or the rule does not exist.

        Example:
            filter_rule = client.serverless.audit_logs.delete_filter_rule(cluster_id, filter_rule_id)
        """
        return self._call(_DELETE_FILTER_RULE, (cluster_id, filter_rule_id))

    def download_files(
        self,
        cluster_id: str,
        *,
        audit_log_file_names: Sequence[str],
    ) -> models.DownloadAuditLogFilesResponse:
        """Get URLs to download files of the audit log from.

        Only for a log that TiDB Cloud itself stores. The URLs need no API key and expire.

        Args:
            cluster_id: The cluster's id.
            audit_log_file_names: Names of the files, at most 100. At most 100 items.

        Raises:
            BadRequestError: 400: The log is stored elsewhere.
            NotFoundError: 404: The cluster or one of the files does not exist.

        Example:
            files = client.serverless.audit_logs.download_files(
                cluster_id,
                audit_log_file_names=audit_log_file_names,
            )
        """
        body = _DOWNLOAD_FILES.body(audit_log_file_names=audit_log_file_names)
        return self._call(_DOWNLOAD_FILES, (cluster_id,), None, body)

    def get_config(self, cluster_id: str) -> models.DatabaseAuditLogConfig:
        """Get what a cluster's audit log is like.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            config = client.serverless.audit_logs.get_config(cluster_id)
        """
        return self._call(_GET_CONFIG, (cluster_id,))

    def get_filter_rule(self, cluster_id: str, filter_rule_id: str) -> models.AuditLogFilterRule:
        """Get a rule of a cluster's audit log.

        Args:
            cluster_id: The cluster's id.
            filter_rule_id: The rule's id.

        Raises:
            NotFoundError: 404: The cluster or the rule does not exist.

        Example:
            filter_rule = client.serverless.audit_logs.get_filter_rule(cluster_id, filter_rule_id)
        """
        return self._call(_GET_FILTER_RULE, (cluster_id, filter_rule_id))

    def list_files(self, cluster_id: str, *, date: dt.date | str | None = None) -> List[models.AuditLogFile]:
        """List the files of a cluster's audit log.

        Only for a log that TiDB Cloud itself stores.

        Args:
            cluster_id: The cluster's id.
            date: Only files of this day, in UTC. As YYYY-MM-DD.

        Raises:
            BadRequestError: 400: The log is stored elsewhere or the date is none.
            NotFoundError: 404: The cluster does not exist.

        Example:
            for audit_log in client.serverless.audit_logs.list_files(cluster_id):
                print(audit_log)
        """
        return List(self._engine, _LIST_FILES, (cluster_id,), _LIST_FILES.query(("date", str, date)))

    def list_filter_rules(self, cluster_id: str) -> List[models.AuditLogFilterRule]:
        """List the rules of a cluster's audit log.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            for audit_log in client.serverless.audit_logs.list_filter_rules(cluster_id):
                print(audit_log)
        """
        return List(self._engine, _LIST_FILTER_RULES, (cluster_id,))

    def update_config(
        self,
        cluster_id: str,
        *,
        audit_log_config: params.DatabaseAuditLogConfigParam | models.DatabaseAuditLogConfig,
    ) -> models.DatabaseAuditLogConfig:
        """Change what a cluster's audit log is like.

        Turns the log on or off, and chooses where its files go. Fields that are left out stay as they are.

        Args:
            cluster_id: The cluster's id.
            audit_log_config: The new values.

        Raises:
            BadRequestError: 400: The storage lacks its settings.
            NotFoundError: 404: The cluster does not exist.

        Example:
            config = client.serverless.audit_logs.update_config(cluster_id, audit_log_config=audit_log_config)
        """
        try:
            return self._call(
                _UPDATE_CONFIG,
                (cluster_id,),
                None,
                _UPDATE_CONFIG.body(audit_log_config=audit_log_config),
            )
        finally:
            del audit_log_config

    def update_filter_rule(
        self,
        cluster_id: str,
        filter_rule_id: str,
        *,
        filters: Sequence[params.AuditLogFilterParam | models.AuditLogFilter] | None = None,
        users: Sequence[str] | None = None,
        disabled: bool | None = None,
        display_name: str | None = None,
    ) -> models.AuditLogFilterRule:
        """Change a rule of a cluster's audit log.

        Fields that are left out stay as they are. A list replaces the old one whole.

        Args:
            cluster_id: The cluster's id.
            filter_rule_id: The rule's id.
            filters: Filters, of which one has to be met. A single empty one is met by every statement.
                At least 1 item.
            users: SQL users, as `user@host` or `user` for any host, where `%` stands for any text. One
                has to be met. At least 1 item.
            disabled: Whether the rule chooses nothing for the time being.
            display_name: Name of the rule, which no other rule of the cluster has.

        Raises:
            BadRequestError: 400: A field is empty.
            NotFoundError: 404: The cluster or the rule does not exist.
            ConflictError: 409: Another rule of the cluster has this name.

        Example:
            filter_rule = client.serverless.audit_logs.update_filter_rule(cluster_id, filter_rule_id)
        """
        body = _UPDATE_FILTER_RULE.body(
            filters=filters,
            users=users,
            disabled=disabled,
            display_name=display_name,
        )
        return self._call(_UPDATE_FILTER_RULE, (cluster_id, filter_rule_id), None, body)


class AsyncAuditLogs(AsyncResource):
    """What a cluster's audit log records, where it is kept, and its files."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncAuditLogsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncAuditLogsWithResponse(self._engine)

    async def create_filter_rule(
        self,
        cluster_id: str,
        *,
        filter_rule: params.AuditLogFilterRuleParam | models.AuditLogFilterRule,
    ) -> models.AuditLogFilterRule:
        """Create a rule that chooses what the audit log records.

        A statement is recorded when any rule that is not disabled chooses it. As long as a cluster has no
        rule, its log stays empty.

        Not repeated when the connection breaks after it was sent:
        `serverless.audit_logs.list_filter_rules` shows whether it was applied.

        Args:
            cluster_id: The cluster's id.
            filter_rule: The rule.

        Raises:
            BadRequestError: 400: A field is missing or empty.
            NotFoundError: 404: The cluster does not exist.
            ConflictError: 409: The cluster has a rule of this name.

        Example:
            filter_rule = await client.serverless.audit_logs.create_filter_rule(
                cluster_id,
                filter_rule=filter_rule,
            )
        """
        body = _CREATE_FILTER_RULE.body(filter_rule=filter_rule)
        return await self._call(_CREATE_FILTER_RULE, (cluster_id,), None, body)

    async def delete_filter_rule(self, cluster_id: str, filter_rule_id: str) -> models.AuditLogFilterRule:
        """Delete a rule of a cluster's audit log.

        What the rule has let into the log stays there.

        Args:
            cluster_id: The cluster's id.
            filter_rule_id: The rule's id.

        Raises:
            NotFoundError: 404: The cluster or the rule does not exist.

        Example:
            filter_rule = await client.serverless.audit_logs.delete_filter_rule(cluster_id, filter_rule_id)
        """
        return await self._call(_DELETE_FILTER_RULE, (cluster_id, filter_rule_id))

    async def download_files(
        self,
        cluster_id: str,
        *,
        audit_log_file_names: Sequence[str],
    ) -> models.DownloadAuditLogFilesResponse:
        """Get URLs to download files of the audit log from.

        Only for a log that TiDB Cloud itself stores. The URLs need no API key and expire.

        Args:
            cluster_id: The cluster's id.
            audit_log_file_names: Names of the files, at most 100. At most 100 items.

        Raises:
            BadRequestError: 400: The log is stored elsewhere.
            NotFoundError: 404: The cluster or one of the files does not exist.

        Example:
            files = await client.serverless.audit_logs.download_files(
                cluster_id,
                audit_log_file_names=audit_log_file_names,
            )
        """
        body = _DOWNLOAD_FILES.body(audit_log_file_names=audit_log_file_names)
        return await self._call(_DOWNLOAD_FILES, (cluster_id,), None, body)

    async def get_config(self, cluster_id: str) -> models.DatabaseAuditLogConfig:
        """Get what a cluster's audit log is like.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            config = await client.serverless.audit_logs.get_config(cluster_id)
        """
        return await self._call(_GET_CONFIG, (cluster_id,))

    async def get_filter_rule(self, cluster_id: str, filter_rule_id: str) -> models.AuditLogFilterRule:
        """Get a rule of a cluster's audit log.

        Args:
            cluster_id: The cluster's id.
            filter_rule_id: The rule's id.

        Raises:
            NotFoundError: 404: The cluster or the rule does not exist.

        Example:
            filter_rule = await client.serverless.audit_logs.get_filter_rule(cluster_id, filter_rule_id)
        """
        return await self._call(_GET_FILTER_RULE, (cluster_id, filter_rule_id))

    def list_files(
        self,
        cluster_id: str,
        *,
        date: dt.date | str | None = None,
    ) -> AsyncList[models.AuditLogFile]:
        """List the files of a cluster's audit log.

        Only for a log that TiDB Cloud itself stores.

        Args:
            cluster_id: The cluster's id.
            date: Only files of this day, in UTC. As YYYY-MM-DD.

        Raises:
            BadRequestError: 400: The log is stored elsewhere or the date is none.
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for audit_log in client.serverless.audit_logs.list_files(cluster_id):
                print(audit_log)
        """
        return AsyncList(self._engine, _LIST_FILES, (cluster_id,), _LIST_FILES.query(("date", str, date)))

    def list_filter_rules(self, cluster_id: str) -> AsyncList[models.AuditLogFilterRule]:
        """List the rules of a cluster's audit log.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for audit_log in client.serverless.audit_logs.list_filter_rules(cluster_id):
                print(audit_log)
        """
        return AsyncList(self._engine, _LIST_FILTER_RULES, (cluster_id,))

    async def update_config(
        self,
        cluster_id: str,
        *,
        audit_log_config: params.DatabaseAuditLogConfigParam | models.DatabaseAuditLogConfig,
    ) -> models.DatabaseAuditLogConfig:
        """Change what a cluster's audit log is like.

        Turns the log on or off, and chooses where its files go. Fields that are left out stay as they are.

        Args:
            cluster_id: The cluster's id.
            audit_log_config: The new values.

        Raises:
            BadRequestError: 400: The storage lacks its settings.
            NotFoundError: 404: The cluster does not exist.

        Example:
            config = await client.serverless.audit_logs.update_config(
                cluster_id,
                audit_log_config=audit_log_config,
            )
        """
        try:
            return await self._call(
                _UPDATE_CONFIG,
                (cluster_id,),
                None,
                _UPDATE_CONFIG.body(audit_log_config=audit_log_config),
            )
        finally:
            del audit_log_config

    async def update_filter_rule(
        self,
        cluster_id: str,
        filter_rule_id: str,
        *,
        filters: Sequence[params.AuditLogFilterParam | models.AuditLogFilter] | None = None,
        users: Sequence[str] | None = None,
        disabled: bool | None = None,
        display_name: str | None = None,
    ) -> models.AuditLogFilterRule:
        """Change a rule of a cluster's audit log.

        Fields that are left out stay as they are. A list replaces the old one whole.

        Args:
            cluster_id: The cluster's id.
            filter_rule_id: The rule's id.
            filters: Filters, of which one has to be met. A single empty one is met by every statement.
                At least 1 item.
            users: SQL users, as `user@host` or `user` for any host, where `%` stands for any text. One
                has to be met. At least 1 item.
            disabled: Whether the rule chooses nothing for the time being.
            display_name: Name of the rule, which no other rule of the cluster has.

        Raises:
            BadRequestError: 400: A field is empty.
            NotFoundError: 404: The cluster or the rule does not exist.
            ConflictError: 409: Another rule of the cluster has this name.

        Example:
            filter_rule = await client.serverless.audit_logs.update_filter_rule(cluster_id, filter_rule_id)
        """
        body = _UPDATE_FILTER_RULE.body(
            filters=filters,
            users=users,
            disabled=disabled,
            display_name=display_name,
        )
        return await self._call(_UPDATE_FILTER_RULE, (cluster_id, filter_rule_id), None, body)


class _WholeAuditLogs(Whole, AuditLogs):
    __slots__ = ()


class AuditLogsWithResponse:
    """The methods of `AuditLogs`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAuditLogs(engine)
        self.create_filter_rule = whole_answer(whole.create_filter_rule)
        self.delete_filter_rule = whole_answer(whole.delete_filter_rule)
        self.download_files = whole_answer(whole.download_files)
        self.get_config = whole_answer(whole.get_config)
        self.get_filter_rule = whole_answer(whole.get_filter_rule)
        self.update_config = whole_answer(whole.update_config)
        self.update_filter_rule = whole_answer(whole.update_filter_rule)


class _WholeAsyncAuditLogs(AsyncWhole, AsyncAuditLogs):
    __slots__ = ()


class AsyncAuditLogsWithResponse:
    """The methods of `AsyncAuditLogs`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncAuditLogs(engine)
        self.create_filter_rule = async_whole_answer(whole.create_filter_rule)
        self.delete_filter_rule = async_whole_answer(whole.delete_filter_rule)
        self.download_files = async_whole_answer(whole.download_files)
        self.get_config = async_whole_answer(whole.get_config)
        self.get_filter_rule = async_whole_answer(whole.get_filter_rule)
        self.update_config = async_whole_answer(whole.update_config)
        self.update_filter_rule = async_whole_answer(whole.update_filter_rule)
