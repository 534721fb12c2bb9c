# Generated from api/v1beta.yaml by codegen; do not edit.
"""Encryption keys of your own in AWS KMS."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from tidbcloud._body import unsigned
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
from tidbcloud.v1beta import _bodies, models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tidbcloud._native import Engine
    from tidbcloud.v1beta import params

_CREATE = Operation(
    "v1beta.aws_cmek.create",
    NoneType,
    _bodies.CREATE_AWS_CMEK_REQUEST,
    path={"project_id": unsigned},
)
_LIST = Listing(
    "v1beta.aws_cmek.list",
    models.ListAwsCmekResponse,
    lambda page: page.items,
    "items",
    path={"project_id": unsigned},
)


class AwsCmek(Resource):
    """Encryption keys of your own in AWS KMS."""

    __slots__ = ()

    @property
    def with_response(self) -> AwsCmekWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AwsCmekWithResponse(self._engine)

    def create(self, project_id: str, *, specs: Sequence[params.AwsCmekParam | models.AwsCmek]) -> None:
        """Set the AWS encryption keys of a project.

        The project must have been created with `aws_cmek_enabled`, a feature that TiDB Cloud support
        switches on for an organization. A project takes keys of one AWS region only, and can then have
        clusters in no other.

        Not repeated when the connection breaks after it was sent: `v1beta.aws_cmek.list` shows whether it
        was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            specs: The keys, all of one region.

        Raises:
            BadRequestError: 400: The project was created without `aws_cmek_enabled`, or the keys are
                of different regions.

        Example:
            client.v1beta.aws_cmek.create(project_id, specs=specs)
        """
        body = _CREATE.body(specs=specs)
        return self._call(_CREATE, _CREATE.path(project_id), None, body)

    def list(self, project_id: str) -> List[models.AwsCmek]:
        """List the AWS encryption keys of a project.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.

        Example:
            for aws_cmek in client.v1beta.aws_cmek.list(project_id):
                print(aws_cmek)
        """
        return List(self._engine, _LIST, _LIST.path(project_id))


class AsyncAwsCmek(AsyncResource):
    """Encryption keys of your own in AWS KMS."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncAwsCmekWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncAwsCmekWithResponse(self._engine)

    async def create(self, project_id: str, *, specs: Sequence[params.AwsCmekParam | models.AwsCmek]) -> None:
        """Set the AWS encryption keys of a project.

        The project must have been created with `aws_cmek_enabled`, a feature that TiDB Cloud support
        switches on for an organization. A project takes keys of one AWS region only, and can then have
        clusters in no other.

        Not repeated when the connection breaks after it was sent: `v1beta.aws_cmek.list` shows whether it
        was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            specs: The keys, all of one region.

        Raises:
            BadRequestError: 400: The project was created without `aws_cmek_enabled`, or the keys are
                of different regions.

        Example:
            await client.v1beta.aws_cmek.create(project_id, specs=specs)
        """
        body = _CREATE.body(specs=specs)
        return await self._call(_CREATE, _CREATE.path(project_id), None, body)

    def list(self, project_id: str) -> AsyncList[models.AwsCmek]:
        """List the AWS encryption keys of a project.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.

        Example:
            async for aws_cmek in client.v1beta.aws_cmek.list(project_id):
                print(aws_cmek)
        """
        return AsyncList(self._engine, _LIST, _LIST.path(project_id))


class _WholeAwsCmek(Whole, AwsCmek):
    __slots__ = ()


class AwsCmekWithResponse:
    """The methods of `AwsCmek`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAwsCmek(engine)
        self.create = whole_answer(whole.create)


class _WholeAsyncAwsCmek(AsyncWhole, AsyncAwsCmek):
    __slots__ = ()


class AsyncAwsCmekWithResponse:
    """The methods of `AsyncAwsCmek`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncAwsCmek(engine)
        self.create = async_whole_answer(whole.create)
