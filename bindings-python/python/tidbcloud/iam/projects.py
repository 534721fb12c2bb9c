# Generated from api/iam.yaml by codegen; do not edit.
"""Projects, which group clusters and their users."""

from __future__ import annotations

from tidbcloud._call import AsyncResource, Resource
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud.iam import models

_LIST = Listing("iam.projects.list", models.ListProjectsResponse, lambda page: page.projects, "projects")


class Projects(Resource):
    """Projects, which group clusters and their users."""

    __slots__ = ()

    def list(self) -> List[models.Project]:
        """List the projects that the API key can see.

        Example:
            for project in client.iam.projects.list():
                print(project)
        """
        return List(self._engine, _LIST, ())


class AsyncProjects(AsyncResource):
    """Projects, which group clusters and their users."""

    __slots__ = ()

    def list(self) -> AsyncList[models.Project]:
        """List the projects that the API key can see.

        Example:
            async for project in client.iam.projects.list():
                print(project)
        """
        return AsyncList(self._engine, _LIST, ())
