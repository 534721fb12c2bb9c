# Generated from api/iam.yaml by codegen; do not edit.
"""What was done in the organization, by whom and from where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._body import time
from tidbcloud._call import AsyncResource, Resource
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud.iam import models

if TYPE_CHECKING:
    import datetime as dt

_LIST = Listing(
    "iam.audit_logs.list",
    models.ListAuditLogsResponse,
    lambda page: page.audit_logs,
    "auditLogs",
    query={"startTime": ("start_time", time), "endTime": ("end_time", time)},
)


class AuditLogs(Resource):
    """What was done in the organization, by whom and from where."""

    __slots__ = ()

    def list(
        self,
        *,
        start_time: dt.datetime | str | None = None,
        end_time: dt.datetime | str | None = None,
        audit_event_types: str | None = None,
        keyword: str | None = None,
    ) -> List[models.AuditLog]:
        """List what was done in the organization.

        Args:
            start_time: Only events at or after this time. An RFC 3339 time.
            end_time: Only events before or at this time. An RFC 3339 time.
            audit_event_types: Only events of these types, such as `CreateCluster`; several are
                separated by commas.
            keyword: Only events that contain this text.

        Raises:
            BadRequestError: 400: A time cannot be read or the range ends before it starts.
            PermissionDeniedError: 403: The key is neither an owner nor an audit manager of the
                organization.

        Example:
            for audit_log in client.iam.audit_logs.list():
                print(audit_log)
        """
        return List(
            self._engine,
            _LIST,
            (),
            _LIST.query(
                ("startTime", str, start_time),
                ("endTime", str, end_time),
                ("auditEventTypes", str, audit_event_types),
                ("keyword", str, keyword),
            ),
        )


class AsyncAuditLogs(AsyncResource):
    """What was done in the organization, by whom and from where."""

    __slots__ = ()

    def list(
        self,
        *,
        start_time: dt.datetime | str | None = None,
        end_time: dt.datetime | str | None = None,
        audit_event_types: str | None = None,
        keyword: str | None = None,
    ) -> AsyncList[models.AuditLog]:
        """List what was done in the organization.

        Args:
            start_time: Only events at or after this time. An RFC 3339 time.
            end_time: Only events before or at this time. An RFC 3339 time.
            audit_event_types: Only events of these types, such as `CreateCluster`; several are
                separated by commas.
            keyword: Only events that contain this text.

        Raises:
            BadRequestError: 400: A time cannot be read or the range ends before it starts.
            PermissionDeniedError: 403: The key is neither an owner nor an audit manager of the
                organization.

        Example:
            async for audit_log in client.iam.audit_logs.list():
                print(audit_log)
        """
        return AsyncList(
            self._engine,
            _LIST,
            (),
            _LIST.query(
                ("startTime", str, start_time),
                ("endTime", str, end_time),
                ("auditEventTypes", str, audit_event_types),
                ("keyword", str, keyword),
            ),
        )
