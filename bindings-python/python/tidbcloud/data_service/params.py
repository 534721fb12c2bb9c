# Generated from api/data_service.yaml by codegen; do not edit.
"""What requests of the data_service service are made of, as plain dicts.

These are for type checkers: at run time any dict with these keys will do, or with the names on the wire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Required

    from tidbcloud.data_service import models


class ApiKeyExpireSettingParam(TypedDict, total=False):
    """How long an API key lives."""

    expire_option: models.ApiKeyExpireOption
    """Whether the key expires. Default: EXPIRE_OPTION_NEVER_EXPIRE."""
    api_key_ttl: int
    """How long the key lives. With `EXPIRE_OPTION_SET_TTL` only. Unit: minutes. From 1 to 525600."""


class EndpointParameterParam(TypedDict, total=False):
    """A parameter that callers of an endpoint give."""

    name: Required[str]
    """Its name, as in `sqlTemplate`."""
    type: Required[models.EndpointParameterType]
    """The type of its values."""
    item_type: models.EndpointParameterItemType
    """The type of an array's items."""
    required: bool
    """Whether callers must give it."""
    default_value: str
    """What it is where callers do not give it. Must fit its type."""
    description: str
    """What it is for."""
    enum: str
    """The values that it can have, separated by commas."""


class EndpointSettingsParam(TypedDict, total=False):
    """Limits, pages and cache of an endpoint."""

    timeout: Required[int]
    """How long a call may take. Unit: milliseconds. From 1 to 60000."""
    row_limit: Required[int]
    """Rows that a call may answer or change. Unit: rows. From 1 to 2000."""
    pagination_enabled: Required[bool]
    """Whether callers of a GET endpoint may ask for a `page` of `page_size` rows."""
    cache_enabled: Required[bool]
    """Whether answers of a GET endpoint are kept for `cache_ttl`."""
    cache_ttl: int
    """How long an answer is kept, where `cache_enabled` is true. Unit: seconds. From 30 to 600."""


class EndpointTestArgumentsParam(TypedDict, total=False):
    """Values of parameters for one run of a statement."""

    items: Required[Mapping[str, str]]
    """The values as text, each by the name of its parameter."""


class SystemEndpointParam(TypedDict, total=False):
    """A ready-made endpoint, and whether it is enabled."""

    type: Required[str]
    """Its type."""
    key: Required[str]
    """Its method and path."""
    enabled: Required[bool]
    """Whether it can be called."""
