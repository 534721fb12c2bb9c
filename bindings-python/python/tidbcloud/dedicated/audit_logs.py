# Generated from api/dedicated.yaml by codegen; do not edit.
"""Records of who did what in a cluster, and which of them are kept."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from tidbcloud._body import time
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
from tidbcloud.dedicated import _bodies, models

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from tidbcloud._native import Engine
    from tidbcloud.dedicated import params

_CREATE_FILTER_RULE = Operation(
    "dedicated.audit_logs.create_filter_rule",
    models.AuditLogFilterRule,
    _bodies.CREATE_AUDIT_LOG_FILTER_RULE_REQUEST,
)
_DELETE_FILTER_RULE = Operation("dedicated.audit_logs.delete_filter_rule", NoneType)
_GENERATE_FILE_DOWNLOAD_ADDRESS = Operation(
    "dedicated.audit_logs.generate_file_download_address",
    models.GenerateAuditLogFileDownloadAddressResponse,
)
_GET_CONFIG = Operation("dedicated.audit_logs.get_config", models.AuditLogConfig)
_GET_FILTER_RULE = Operation("dedicated.audit_logs.get_filter_rule", models.AuditLogFilterRule)
_LIST_FILTER_RULES = Listing(
    "dedicated.audit_logs.list_filter_rules",
    models.ListAuditLogFilterRulesResponse,
    lambda page: page.audit_log_filter_rules,
    "auditLogFilterRules",
)
_QUERY_FILES = Listing(
    "dedicated.audit_logs.query_files",
    models.QueryAuditLogFilesResponse,
    lambda page: page.audit_log_files,
    "auditLogFiles",
    query={"startTime": ("start_time", time), "endTime": ("end_time", time)},
)
_REPLACE_FILTER_RULE = Operation(
    "dedicated.audit_logs.replace_filter_rule",
    models.ReplaceAuditLogFilterRuleResponse,
    _bodies.REPLACE_AUDIT_LOG_FILTER_RULE_REQUEST,
)
_SHOW_OBJECT_STORAGE_ACCESS_IAM_PRINCIPAL = Operation(
    "dedicated.audit_logs.show_object_storage_access_iam_principal",
    models.ShowObjectStorageAccessIamPrincipalResponse,
)
_UPDATE_CONFIG = Operation(
    "dedicated.audit_logs.update_config",
    models.AuditLogConfig,
    _bodies.UPDATE_AUDIT_LOG_CONFIG_REQUEST,
)


class AuditLogs(Resource):
    """Records of who did what in a cluster, and which of them are kept."""

    __slots__ = ()

    @property
    def with_response(self) -> AuditLogsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AuditLogsWithResponse(self._engine)

    def create_filter_rule(
        self,
        cluster_id: str,
        *,
        user_expr: str | None = None,
        disabled: bool | None = None,
        event_types: Sequence[models.AuditLogEventType] | None = None,
        display_name: str | None = None,
        db_expr: str | None = None,
        table_expr: str | None = None,
        access_type_list: Sequence[str] | None = None,
    ) -> models.AuditLogFilterRule:
        """Add a filter rule to the audit log of a cluster.

        A rule says of which users which events are written. Where several match a user, the one with the
        longest name counts.

        Not repeated when the connection breaks after it was sent: `dedicated.audit_logs.list_filter_rules`
        shows whether it was applied.

        Args:
            cluster_id: The cluster's id.
            user_expr: The users it is for, `user@host`, of which `@host` may be left out. `%` stands
                for any text and `_` for any character. Required, but for older audit logs.
            disabled: Whether to add the rule without it counting yet. Default: false.
            event_types: Events to let through. All unless given.
            display_name: Name of the rule. The same as `user_expr` unless given.
            db_expr: Pattern of databases. Older audit logs only. Deprecated: The service is about to
                drop it.
            table_expr: Pattern of tables. Older audit logs only. Deprecated: The service is about to
                drop it.
            access_type_list: Kinds of access. Older audit logs only. Deprecated: The service is about
                to drop it.

        Raises:
            BadRequestError: 400: The users are missing, are named by another rule already, or a field
                is for older audit logs only.
            NotFoundError: 404: The cluster does not exist.

        Example:
            filter_rule = client.dedicated.audit_logs.create_filter_rule(cluster_id)
        """
        body = _CREATE_FILTER_RULE.body(
            user_expr=user_expr,
            disabled=disabled,
            event_types=event_types,
            display_name=display_name,
            db_expr=db_expr,
            table_expr=table_expr,
            access_type_list=access_type_list,
        )
        return self._call(_CREATE_FILTER_RULE, (cluster_id,), None, body)

    def delete_filter_rule(self, cluster_id: str, audit_log_filter_rule_id: str) -> None:
        """Delete a filter rule of an audit log.

        Args:
            cluster_id: The cluster's id.
            audit_log_filter_rule_id: The rule's id, which is its `userExpr`.

        Raises:
            NotFoundError: 404: The cluster or the rule does not exist.

        Example:
            client.dedicated.audit_logs.delete_filter_rule(cluster_id, audit_log_filter_rule_id)
        """
        return self._call(_DELETE_FILTER_RULE, (cluster_id, audit_log_filter_rule_id))

    def generate_file_download_address(
        self,
        cluster_id: str,
        *,
        audit_log_file_uri: str,
    ) -> models.GenerateAuditLogFileDownloadAddressResponse:
        """Make an address from which a file of an audit log can be downloaded.

        The address is good for 15 minutes, for whoever has it.

        Not repeated when the connection breaks after it was sent: `dedicated.audit_logs.query_files` shows
        whether it was applied.

        Args:
            cluster_id: The cluster's id.
            audit_log_file_uri: The file's `uri`.

        Raises:
            BadRequestError: 400: The file lies in the customer's own bucket.
            NotFoundError: 404: The cluster or the file does not exist.

        Example:
            file_download_address = client.dedicated.audit_logs.generate_file_download_address(
                cluster_id,
                audit_log_file_uri=audit_log_file_uri,
            )
        """
        return self._call(
            _GENERATE_FILE_DOWNLOAD_ADDRESS,
            (cluster_id,),
            (("auditLogFileUri", str, audit_log_file_uri),),
        )

    def get_config(self, cluster_id: str) -> models.AuditLogConfig:
        """Get how the audit log of a cluster is written.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            config = client.dedicated.audit_logs.get_config(cluster_id)
        """
        return self._call(_GET_CONFIG, (cluster_id,))

    def get_filter_rule(self, cluster_id: str, audit_log_filter_rule_id: str) -> models.AuditLogFilterRule:
        """Get a filter rule of an audit log.

        Args:
            cluster_id: The cluster's id.
            audit_log_filter_rule_id: The rule's id, which is its `userExpr`.

        Raises:
            NotFoundError: 404: The cluster or the rule does not exist.

        Example:
            filter_rule = client.dedicated.audit_logs.get_filter_rule(cluster_id, audit_log_filter_rule_id)
        """
        return self._call(_GET_FILTER_RULE, (cluster_id, audit_log_filter_rule_id))

    def list_filter_rules(
        self,
        cluster_id: str,
        *,
        skip: int | None = None,
    ) -> List[models.AuditLogFilterRule]:
        """List the filter rules of the audit log of a cluster.

        Args:
            cluster_id: The cluster's id.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            for audit_log in client.dedicated.audit_logs.list_filter_rules(cluster_id):
                print(audit_log)
        """
        return List(self._engine, _LIST_FILTER_RULES, (cluster_id,), (("skip", int, skip),))

    def query_files(
        self,
        cluster_id: str,
        *,
        start_time: dt.datetime | str | None = None,
        end_time: dt.datetime | str | None = None,
        skip: int | None = None,
    ) -> List[models.AuditLogFile]:
        """List the files of the audit log of a cluster.

        Args:
            cluster_id: The cluster's id.
            start_time: Only files created at or after this time. An RFC 3339 time.
            end_time: Only files created before this time. An RFC 3339 time.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            BadRequestError: 400: The time range ends before it begins.
            NotFoundError: 404: The cluster does not exist.

        Example:
            for audit_log in client.dedicated.audit_logs.query_files(cluster_id):
                print(audit_log)
        """
        return List(
            self._engine,
            _QUERY_FILES,
            (cluster_id,),
            _QUERY_FILES.query(
                ("startTime", str, start_time),
                ("endTime", str, end_time),
                ("skip", int, skip),
            ),
        )

    def replace_filter_rule(
        self,
        cluster_id: str,
        audit_log_filter_rule_id: str,
        *,
        user_expr: str | None = None,
        disabled: bool | None = None,
        event_types: Sequence[models.AuditLogEventType] | None = None,
        display_name: str | None = None,
    ) -> models.ReplaceAuditLogFilterRuleResponse:
        """Replace a filter rule of an audit log.

        All fields take the values given, or their defaults where none is given. The id follows the users
        that the rule is for.

        Args:
            cluster_id: The cluster's id.
            audit_log_filter_rule_id: The rule's id, which is its `user_expr`.
            user_expr: The users it is for, in the form that new rules have. Required, but for older
                audit logs.
            disabled: Whether the rule is passed over. Default: false.
            event_types: Events to let through. All unless given.
            display_name: Name of the rule. The same as `user_expr` unless given.

        Raises:
            BadRequestError: 400: The users are missing or are named by another rule already.
            NotFoundError: 404: The cluster or the rule does not exist.

        Example:
            filter_rule = client.dedicated.audit_logs.replace_filter_rule(
                cluster_id,
                audit_log_filter_rule_id,
            )
        """
        body = _REPLACE_FILTER_RULE.body(
            user_expr=user_expr,
            disabled=disabled,
            event_types=event_types,
            display_name=display_name,
        )
        return self._call(_REPLACE_FILTER_RULE, (cluster_id, audit_log_filter_rule_id), None, body)

    def show_object_storage_access_iam_principal(
        self,
        cluster_id: str,
    ) -> models.ShowObjectStorageAccessIamPrincipalResponse:
        """Show who writes the audit log of a cluster into object storage.

        It is whom a bucket of your own has to let in.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            client.dedicated.audit_logs.show_object_storage_access_iam_principal(
                cluster_id,
            )
        """
        return self._call(_SHOW_OBJECT_STORAGE_ACCESS_IAM_PRINCIPAL, (cluster_id,))

    def update_config(
        self,
        cluster_id: str,
        *,
        validate_only: bool | None = None,
        enabled: bool | None = None,
        bucket_uri: str | None = None,
        bucket_region_id: str | None = None,
        aws_role_arn: str | None = None,
        azure_sas_token: str | None = None,
        bucket_manager: models.AuditLogBucketManager | None = None,
        unredacted: bool | None = None,
        format: models.AuditLogFormat | None = None,
        rotation_policy: params.AuditLogRotationPolicyParam | models.AuditLogRotationPolicy | None = None,
    ) -> models.AuditLogConfig:
        """Change how the audit log of a cluster is written.

        Fields that are not given stay as they are. A log is enabled once its bucket can be written to,
        which is tried at once.

        Args:
            cluster_id: The cluster's id.
            validate_only: Only check the request, and change nothing. Default: false.
            enabled: Whether to write the log.
            bucket_uri: Your bucket and folder, such as `s3://logs/tidb`. Required for a bucket of your
                own.
            bucket_region_id: Region of the bucket, provider and code joined by a hyphen, such as
                `aws-us-east-1`.
            aws_role_arn: Role that lets the service write into a bucket on AWS.
            azure_sas_token: Shared access signature that lets the service write into a container on
                Azure.
            bucket_manager: Whose bucket to write to. Your own unless given.
            unredacted: Whether to write values in statements as they are.
            format: The form of its lines. TEXT unless set.
            rotation_policy: When to begin a new file.

        Raises:
            BadRequestError: 400: The bucket is not named, its access is missing, or it cannot be
                written to.
            NotFoundError: 404: The cluster does not exist.

        Example:
            config = client.dedicated.audit_logs.update_config(cluster_id)
        """
        try:
            return self._call(
                _UPDATE_CONFIG,
                (cluster_id,),
                (("validateOnly", bool, validate_only),),
                _UPDATE_CONFIG.body(
                    enabled=enabled,
                    bucket_uri=bucket_uri,
                    bucket_region_id=bucket_region_id,
                    aws_role_arn=aws_role_arn,
                    azure_sas_token=azure_sas_token,
                    bucket_manager=bucket_manager,
                    unredacted=unredacted,
                    format=format,
                    rotation_policy=rotation_policy,
                ),
            )
        finally:
            del azure_sas_token


class AsyncAuditLogs(AsyncResource):
    """Records of who did what in a cluster, and which of them are kept."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncAuditLogsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncAuditLogsWithResponse(self._engine)

    async def create_filter_rule(
        self,
        cluster_id: str,
        *,
        user_expr: str | None = None,
        disabled: bool | None = None,
        event_types: Sequence[models.AuditLogEventType] | None = None,
        display_name: str | None = None,
        db_expr: str | None = None,
        table_expr: str | None = None,
        access_type_list: Sequence[str] | None = None,
    ) -> models.AuditLogFilterRule:
        """Add a filter rule to the audit log of a cluster.

        A rule says of which users which events are written. Where several match a user, the one with the
        longest name counts.

        Not repeated when the connection breaks after it was sent: `dedicated.audit_logs.list_filter_rules`
        shows whether it was applied.

        Args:
            cluster_id: The cluster's id.
            user_expr: The users it is for, `user@host`, of which `@host` may be left out. `%` stands
                for any text and `_` for any character. Required, but for older audit logs.
            disabled: Whether to add the rule without it counting yet. Default: false.
            event_types: Events to let through. All unless given.
            display_name: Name of the rule. The same as `user_expr` unless given.
            db_expr: Pattern of databases. Older audit logs only. Deprecated: The service is about to
                drop it.
            table_expr: Pattern of tables. Older audit logs only. Deprecated: The service is about to
                drop it.
            access_type_list: Kinds of access. Older audit logs only. Deprecated: The service is about
                to drop it.

        Raises:
            BadRequestError: 400: The users are missing, are named by another rule already, or a field
                is for older audit logs only.
            NotFoundError: 404: The cluster does not exist.

        Example:
            filter_rule = await client.dedicated.audit_logs.create_filter_rule(cluster_id)
        """
        body = _CREATE_FILTER_RULE.body(
            user_expr=user_expr,
            disabled=disabled,
            event_types=event_types,
            display_name=display_name,
            db_expr=db_expr,
            table_expr=table_expr,
            access_type_list=access_type_list,
        )
        return await self._call(_CREATE_FILTER_RULE, (cluster_id,), None, body)

    async def delete_filter_rule(self, cluster_id: str, audit_log_filter_rule_id: str) -> None:
        """Delete a filter rule of an audit log.

        Args:
            cluster_id: The cluster's id.
            audit_log_filter_rule_id: The rule's id, which is its `userExpr`.

        Raises:
            NotFoundError: 404: The cluster or the rule does not exist.

        Example:
            await client.dedicated.audit_logs.delete_filter_rule(cluster_id, audit_log_filter_rule_id)
        """
        return await self._call(_DELETE_FILTER_RULE, (cluster_id, audit_log_filter_rule_id))

    async def generate_file_download_address(
        self,
        cluster_id: str,
        *,
        audit_log_file_uri: str,
    ) -> models.GenerateAuditLogFileDownloadAddressResponse:
        """Make an address from which a file of an audit log can be downloaded.

        The address is good for 15 minutes, for whoever has it.

        Not repeated when the connection breaks after it was sent: `dedicated.audit_logs.query_files` shows
        whether it was applied.

        Args:
            cluster_id: The cluster's id.
            audit_log_file_uri: The file's `uri`.

        Raises:
            BadRequestError: 400: The file lies in the customer's own bucket.
            NotFoundError: 404: The cluster or the file does not exist.

        Example:
            file_download_address = await client.dedicated.audit_logs.generate_file_download_address(
                cluster_id,
                audit_log_file_uri=audit_log_file_uri,
            )
        """
        return await self._call(
            _GENERATE_FILE_DOWNLOAD_ADDRESS,
            (cluster_id,),
            (("auditLogFileUri", str, audit_log_file_uri),),
        )

    async def get_config(self, cluster_id: str) -> models.AuditLogConfig:
        """Get how the audit log of a cluster is written.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            config = await client.dedicated.audit_logs.get_config(cluster_id)
        """
        return await self._call(_GET_CONFIG, (cluster_id,))

    async def get_filter_rule(
        self,
        cluster_id: str,
        audit_log_filter_rule_id: str,
    ) -> models.AuditLogFilterRule:
        """Get a filter rule of an audit log.

        Args:
            cluster_id: The cluster's id.
            audit_log_filter_rule_id: The rule's id, which is its `userExpr`.

        Raises:
            NotFoundError: 404: The cluster or the rule does not exist.

        Example:
            filter_rule = await client.dedicated.audit_logs.get_filter_rule(
                cluster_id,
                audit_log_filter_rule_id,
            )
        """
        return await self._call(_GET_FILTER_RULE, (cluster_id, audit_log_filter_rule_id))

    def list_filter_rules(
        self,
        cluster_id: str,
        *,
        skip: int | None = None,
    ) -> AsyncList[models.AuditLogFilterRule]:
        """List the filter rules of the audit log of a cluster.

        Args:
            cluster_id: The cluster's id.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for audit_log in client.dedicated.audit_logs.list_filter_rules(cluster_id):
                print(audit_log)
        """
        return AsyncList(self._engine, _LIST_FILTER_RULES, (cluster_id,), (("skip", int, skip),))

    def query_files(
        self,
        cluster_id: str,
        *,
        start_time: dt.datetime | str | None = None,
        end_time: dt.datetime | str | None = None,
        skip: int | None = None,
    ) -> AsyncList[models.AuditLogFile]:
        """List the files of the audit log of a cluster.

        Args:
            cluster_id: The cluster's id.
            start_time: Only files created at or after this time. An RFC 3339 time.
            end_time: Only files created before this time. An RFC 3339 time.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            BadRequestError: 400: The time range ends before it begins.
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for audit_log in client.dedicated.audit_logs.query_files(cluster_id):
                print(audit_log)
        """
        return AsyncList(
            self._engine,
            _QUERY_FILES,
            (cluster_id,),
            _QUERY_FILES.query(
                ("startTime", str, start_time),
                ("endTime", str, end_time),
                ("skip", int, skip),
            ),
        )

    async def replace_filter_rule(
        self,
        cluster_id: str,
        audit_log_filter_rule_id: str,
        *,
        user_expr: str | None = None,
        disabled: bool | None = None,
        event_types: Sequence[models.AuditLogEventType] | None = None,
        display_name: str | None = None,
    ) -> models.ReplaceAuditLogFilterRuleResponse:
        """Replace a filter rule of an audit log.

        All fields take the values given, or their defaults where none is given. The id follows the users
        that the rule is for.

        Args:
            cluster_id: The cluster's id.
            audit_log_filter_rule_id: The rule's id, which is its `user_expr`.
            user_expr: The users it is for, in the form that new rules have. Required, but for older
                audit logs.
            disabled: Whether the rule is passed over. Default: false.
            event_types: Events to let through. All unless given.
            display_name: Name of the rule. The same as `user_expr` unless given.

        Raises:
            BadRequestError: 400: The users are missing or are named by another rule already.
            NotFoundError: 404: The cluster or the rule does not exist.

        Example:
            filter_rule = await client.dedicated.audit_logs.replace_filter_rule(
                cluster_id,
                audit_log_filter_rule_id,
            )
        """
        body = _REPLACE_FILTER_RULE.body(
            user_expr=user_expr,
            disabled=disabled,
            event_types=event_types,
            display_name=display_name,
        )
        return await self._call(_REPLACE_FILTER_RULE, (cluster_id, audit_log_filter_rule_id), None, body)

    async def show_object_storage_access_iam_principal(
        self,
        cluster_id: str,
    ) -> models.ShowObjectStorageAccessIamPrincipalResponse:
        """Show who writes the audit log of a cluster into object storage.

        It is whom a bucket of your own has to let in.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            await client.dedicated.audit_logs.show_object_storage_access_iam_principal(
                cluster_id,
            )
        """
        return await self._call(_SHOW_OBJECT_STORAGE_ACCESS_IAM_PRINCIPAL, (cluster_id,))

    async def update_config(
        self,
        cluster_id: str,
        *,
        validate_only: bool | None = None,
        enabled: bool | None = None,
        bucket_uri: str | None = None,
        bucket_region_id: str | None = None,
        aws_role_arn: str | None = None,
        azure_sas_token: str | None = None,
        bucket_manager: models.AuditLogBucketManager | None = None,
        unredacted: bool | None = None,
        format: models.AuditLogFormat | None = None,
        rotation_policy: params.AuditLogRotationPolicyParam | models.AuditLogRotationPolicy | None = None,
    ) -> models.AuditLogConfig:
        """Change how the audit log of a cluster is written.

        Fields that are not given stay as they are. A log is enabled once its bucket can be written to,
        which is tried at once.

        Args:
            cluster_id: The cluster's id.
            validate_only: Only check the request, and change nothing. Default: false.
            enabled: Whether to write the log.
            bucket_uri: Your bucket and folder, such as `s3://logs/tidb`. Required for a bucket of your
                own.
            bucket_region_id: Region of the bucket, provider and code joined by a hyphen, such as
                `aws-us-east-1`.
            aws_role_arn: Role that lets the service write into a bucket on AWS.
            azure_sas_token: Shared access signature that lets the service write into a container on
                Azure.
            bucket_manager: Whose bucket to write to. Your own unless given.
            unredacted: Whether to write values in statements as they are.
            format: The form of its lines. TEXT unless set.
            rotation_policy: When to begin a new file.

        Raises:
            BadRequestError: 400: The bucket is not named, its access is missing, or it cannot be
                written to.
            NotFoundError: 404: The cluster does not exist.

        Example:
            config = await client.dedicated.audit_logs.update_config(cluster_id)
        """
        try:
            return await self._call(
                _UPDATE_CONFIG,
                (cluster_id,),
                (("validateOnly", bool, validate_only),),
                _UPDATE_CONFIG.body(
                    enabled=enabled,
                    bucket_uri=bucket_uri,
                    bucket_region_id=bucket_region_id,
                    aws_role_arn=aws_role_arn,
                    azure_sas_token=azure_sas_token,
                    bucket_manager=bucket_manager,
                    unredacted=unredacted,
                    format=format,
                    rotation_policy=rotation_policy,
                ),
            )
        finally:
            del azure_sas_token


class _WholeAuditLogs(Whole, AuditLogs):
    __slots__ = ()


class AuditLogsWithResponse:
    """The methods of `AuditLogs`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAuditLogs(engine)
        self.create_filter_rule = whole_answer(whole.create_filter_rule)
        self.delete_filter_rule = whole_answer(whole.delete_filter_rule)
        self.generate_file_download_address = whole_answer(whole.generate_file_download_address)
        self.get_config = whole_answer(whole.get_config)
        self.get_filter_rule = whole_answer(whole.get_filter_rule)
        self.replace_filter_rule = whole_answer(whole.replace_filter_rule)
        self.show_object_storage_access_iam_principal = whole_answer(
            whole.show_object_storage_access_iam_principal
        )
        self.update_config = whole_answer(whole.update_config)


class _WholeAsyncAuditLogs(AsyncWhole, AsyncAuditLogs):
    __slots__ = ()


class AsyncAuditLogsWithResponse:
    """The methods of `AsyncAuditLogs`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncAuditLogs(engine)
        self.create_filter_rule = async_whole_answer(whole.create_filter_rule)
        self.delete_filter_rule = async_whole_answer(whole.delete_filter_rule)
        self.generate_file_download_address = async_whole_answer(whole.generate_file_download_address)
        self.get_config = async_whole_answer(whole.get_config)
        self.get_filter_rule = async_whole_answer(whole.get_filter_rule)
        self.replace_filter_rule = async_whole_answer(whole.replace_filter_rule)
        self.show_object_storage_access_iam_principal = async_whole_answer(
            whole.show_object_storage_access_iam_principal
        )
        self.update_config = async_whole_answer(whole.update_config)
