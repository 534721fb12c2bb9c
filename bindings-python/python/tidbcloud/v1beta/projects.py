# Generated from api/v1beta.yaml by codegen; do not edit.
"""Projects, which group clusters and their users."""

from __future__ import annotations

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
from tidbcloud.v1beta import _bodies, models

if TYPE_CHECKING:
    from tidbcloud._native import Engine

_CREATE = Operation("v1beta.projects.create", models.CreateProjectResponse, _bodies.CREATE_PROJECT_REQUEST)
_LIST = Listing("v1beta.projects.list", models.ListProjectsResponse, lambda page: page.items, "items")


class Projects(Resource):
    """Projects, which group clusters and their users."""

    __slots__ = ()

    @property
    def with_response(self) -> ProjectsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return ProjectsWithResponse(self._engine)

    def create(self, *, name: str, aws_cmek_enabled: bool | None = None) -> models.CreateProjectResponse:
        """Create a project.

        Not repeated when the connection breaks after it was sent: `v1beta.projects.list` shows whether it
        was applied.

        Args:
            name: Name of the project.
            aws_cmek_enabled: Whether the project's data is to be encrypted with AWS keys of your own.
                Support switches this feature on for an organization. Default: false.

        Example:
            project = client.v1beta.projects.create(name=name)
        """
        body = _CREATE.body(name=name, aws_cmek_enabled=aws_cmek_enabled)
        return self._call(_CREATE, (), None, body)

    def list(self) -> List[models.Project]:
        """List the projects that the API key can access.

        Example:
            for project in client.v1beta.projects.list():
                print(project)
        """
        return List(self._engine, _LIST, ())


class AsyncProjects(AsyncResource):
    """Projects, which group clusters and their users."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncProjectsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncProjectsWithResponse(self._engine)

    async def create(
        self,
        *,
        name: str,
        aws_cmek_enabled: bool | None = None,
    ) -> models.CreateProjectResponse:
        """Create a project.

        Not repeated when the connection breaks after it was sent: `v1beta.projects.list` shows whether it
        was applied.

        Args:
            name: Name of the project.
            aws_cmek_enabled: Whether the project's data is to be encrypted with AWS keys of your own.
                Support switches this feature on for an organization. Default: false.

        Example:
            project = await client.v1beta.projects.create(name=name)
        """
        body = _CREATE.body(name=name, aws_cmek_enabled=aws_cmek_enabled)
        return await self._call(_CREATE, (), None, body)

    def list(self) -> AsyncList[models.Project]:
        """List the projects that the API key can access.

        Example:
            async for project in client.v1beta.projects.list():
                print(project)
        """
        return AsyncList(self._engine, _LIST, ())


class _WholeProjects(Whole, Projects):
    __slots__ = ()


class ProjectsWithResponse:
    """The methods of `Projects`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeProjects(engine)
        self.create = whole_answer(whole.create)


class _WholeAsyncProjects(AsyncWhole, AsyncProjects):
    __slots__ = ()


class AsyncProjectsWithResponse:
    """The methods of `AsyncProjects`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncProjects(engine)
        self.create = async_whole_answer(whole.create)
