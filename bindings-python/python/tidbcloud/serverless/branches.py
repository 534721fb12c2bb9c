# Generated from api/serverless.yaml by codegen; do not edit.
"""Copies of a cluster at a point in time, to develop and test against."""

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
from tidbcloud._wait import wait, wait_async, wait_gone, wait_gone_async
from tidbcloud.serverless import _bodies, models

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption

_CREATE = Operation("serverless.branches.create", models.Branch, _bodies.CREATE_BRANCH_REQUEST)
_DELETE = Operation("serverless.branches.delete", models.Branch)
_GET = Operation("serverless.branches.get", models.Branch)
_LIST = Listing(
    "serverless.branches.list",
    models.ListBranchesResponse,
    lambda page: page.branches,
    "branches",
)
_RESET = Operation("serverless.branches.reset", models.Branch)
_UPDATE_SQL_USER = Operation(
    "serverless.branches.update_sql_user",
    models.SqlUser,
    _bodies.UPDATE_BRANCH_SQL_USER_REQUEST,
)


class Branches(Resource):
    """Copies of a cluster at a point in time, to develop and test against."""

    __slots__ = ()

    @property
    def with_response(self) -> BranchesWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return BranchesWithResponse(self._engine)

    def create(
        self,
        cluster_id: str,
        *,
        display_name: str,
        parent_id: str | None = None,
        parent_timestamp: dt.datetime | str | None = None,
        root_password: str | None = None,
        annotations: Mapping[str, str] | None = None,
    ) -> models.Branch:
        """Create a branch of a cluster.

        The answer comes before the branch is ready: its state is CREATING until it becomes ACTIVE. A
        branch created twice is two branches.

        Not repeated when the connection breaks after it was sent: `serverless.branches.list` shows whether
        it was applied.

        Args:
            cluster_id: The cluster's id.
            display_name: Name of the branch.
            parent_id: Id of the cluster or branch to copy. By default the cluster itself.
            parent_timestamp: Moment of the parent to copy; fractions of a second are cut off. By
                default now. An RFC 3339 time.
            root_password: Password for the branch's root user. From 8 to 64 characters. Must match
                `^.{8,64}$`.
            annotations: Facts to keep with the branch.

        Raises:
            BadRequestError: 400: The name is missing or the parent or time cannot be branched from.
            NotFoundError: 404: The cluster does not exist.

        Example:
            branch = client.serverless.branches.create(cluster_id, display_name=display_name)
        """
        try:
            return self._call(
                _CREATE,
                (cluster_id,),
                None,
                _CREATE.body(
                    display_name=display_name,
                    parent_id=parent_id,
                    parent_timestamp=parent_timestamp,
                    root_password=root_password,
                    annotations=annotations,
                ),
            )
        finally:
            del root_password

    def delete(self, cluster_id: str, branch_id: str) -> models.Branch:
        """Delete a branch.

        The branch and all data written to it are lost. Its parent is not touched.

        Args:
            cluster_id: The cluster's id.
            branch_id: The branch's id.

        Raises:
            NotFoundError: 404: The cluster or the branch does not exist.

        Example:
            branch = client.serverless.branches.delete(cluster_id, branch_id)
        """
        return self._call(_DELETE, (cluster_id, branch_id))

    def get(self, cluster_id: str, branch_id: str, *, view: models.BranchView | None = None) -> models.Branch:
        """Get a branch.

        Args:
            cluster_id: The cluster's id.
            branch_id: The branch's id.
            view: How much of the branch to answer. Default: FULL.

        Raises:
            NotFoundError: 404: The cluster or the branch does not exist.

        Example:
            branch = client.serverless.branches.get(cluster_id, branch_id)
        """
        return self._call(_GET, (cluster_id, branch_id), (("view", str, view),))

    def wait_until_active(
        self,
        cluster_id: str,
        branch_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Branch:
        """Wait until a branch that is being created, restored or reset can be used.

        Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`.
        Gives up after 600 seconds unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            branch_id: The branch's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            branch = client.serverless.branches.wait_until_active(cluster_id, branch_id, timeout=600)
        """
        return wait(self._engine, _GET, "wait_until_active", (cluster_id, branch_id), timeout, progress)

    def wait_until_deleted(
        self,
        cluster_id: str,
        branch_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Branch | None:
        """Wait until a deleted branch is gone.

        Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            cluster_id: The cluster's id.
            branch_id: The branch's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            branch = client.serverless.branches.wait_until_deleted(cluster_id, branch_id, timeout=600)
        """
        return wait_gone(self._engine, _GET, "wait_until_deleted", (cluster_id, branch_id), timeout, progress)

    def list(self, cluster_id: str) -> List[models.Branch]:
        """List the branches of a cluster.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            for branch in client.serverless.branches.list(cluster_id):
                print(branch)
        """
        return List(self._engine, _LIST, (cluster_id,))

    def reset(self, cluster_id: str, branch_id: str) -> models.Branch:
        """Reset a branch to what its parent holds now.

        All changes made on the branch are lost. It cannot be used until it is ACTIVE again.

        Not repeated when the connection breaks after it was sent: `serverless.branches.get` shows whether
        it was applied.

        Args:
            cluster_id: The cluster's id.
            branch_id: The branch's id.

        Raises:
            BadRequestError: 400: The branch is not ACTIVE.
            NotFoundError: 404: The cluster or the branch does not exist.

        Example:
            branch = client.serverless.branches.reset(cluster_id, branch_id)
        """
        return self._call(_RESET, (cluster_id, branch_id))

    def update_sql_user(
        self,
        cluster_id: str,
        branch_id: str,
        username: str,
        *,
        password: str | None = None,
    ) -> models.SqlUser:
        """Change the password of a SQL user of a branch.

        Args:
            cluster_id: The cluster's id.
            branch_id: The branch's id.
            username: The user's name, with the branch's `userPrefix`, such as `3pTAoNNegb47Uc8.root`.
            password: The new password. From 8 to 64 characters. Must match `^.{8,64}$`.

        Raises:
            BadRequestError: 400: The password is missing or breaks its limits or the branch is not
                ACTIVE.
            NotFoundError: 404: The cluster or the branch or the user does not exist.

        Example:
            sql_user = client.serverless.branches.update_sql_user(cluster_id, branch_id, username)
        """
        try:
            return self._call(
                _UPDATE_SQL_USER,
                (cluster_id, branch_id, username),
                None,
                _UPDATE_SQL_USER.body(password=password),
            )
        finally:
            del password


class AsyncBranches(AsyncResource):
    """Copies of a cluster at a point in time, to develop and test against."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncBranchesWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncBranchesWithResponse(self._engine)

    async def create(
        self,
        cluster_id: str,
        *,
        display_name: str,
        parent_id: str | None = None,
        parent_timestamp: dt.datetime | str | None = None,
        root_password: str | None = None,
        annotations: Mapping[str, str] | None = None,
    ) -> models.Branch:
        """Create a branch of a cluster.

        The answer comes before the branch is ready: its state is CREATING until it becomes ACTIVE. A
        branch created twice is two branches.

        Not repeated when the connection breaks after it was sent: `serverless.branches.list` shows whether
        it was applied.

        Args:
            cluster_id: The cluster's id.
            display_name: Name of the branch.
            parent_id: Id of the cluster or branch to copy. By default the cluster itself.
            parent_timestamp: Moment of the parent to copy; fractions of a second are cut off. By
                default now. An RFC 3339 time.
            root_password: Password for the branch's root user. From 8 to 64 characters. Must match
                `^.{8,64}$`.
            annotations: Facts to keep with the branch.

        Raises:
            BadRequestError: 400: The name is missing or the parent or time cannot be branched from.
            NotFoundError: 404: The cluster does not exist.

        Example:
            branch = await client.serverless.branches.create(cluster_id, display_name=display_name)
        """
        try:
            return await self._call(
                _CREATE,
                (cluster_id,),
                None,
                _CREATE.body(
                    display_name=display_name,
                    parent_id=parent_id,
                    parent_timestamp=parent_timestamp,
                    root_password=root_password,
                    annotations=annotations,
                ),
            )
        finally:
            del root_password

    async def delete(self, cluster_id: str, branch_id: str) -> models.Branch:
        """Delete a branch.

        The branch and all data written to it are lost. Its parent is not touched.

        Args:
            cluster_id: The cluster's id.
            branch_id: The branch's id.

        Raises:
            NotFoundError: 404: The cluster or the branch does not exist.

        Example:
            branch = await client.serverless.branches.delete(cluster_id, branch_id)
        """
        return await self._call(_DELETE, (cluster_id, branch_id))

    async def get(
        self,
        cluster_id: str,
        branch_id: str,
        *,
        view: models.BranchView | None = None,
    ) -> models.Branch:
        """Get a branch.

        Args:
            cluster_id: The cluster's id.
            branch_id: The branch's id.
            view: How much of the branch to answer. Default: FULL.

        Raises:
            NotFoundError: 404: The cluster or the branch does not exist.

        Example:
            branch = await client.serverless.branches.get(cluster_id, branch_id)
        """
        return await self._call(_GET, (cluster_id, branch_id), (("view", str, view),))

    async def wait_until_active(
        self,
        cluster_id: str,
        branch_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Branch:
        """Wait until a branch that is being created, restored or reset can be used.

        Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`.
        Gives up after 600 seconds unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            branch_id: The branch's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            branch = await client.serverless.branches.wait_until_active(cluster_id, branch_id, timeout=600)
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_active",
            (cluster_id, branch_id),
            timeout,
            progress,
        )

    async def wait_until_deleted(
        self,
        cluster_id: str,
        branch_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Branch | None:
        """Wait until a deleted branch is gone.

        Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            cluster_id: The cluster's id.
            branch_id: The branch's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            branch = await client.serverless.branches.wait_until_deleted(cluster_id, branch_id, timeout=600)
        """
        return await wait_gone_async(
            self._engine,
            _GET,
            "wait_until_deleted",
            (cluster_id, branch_id),
            timeout,
            progress,
        )

    def list(self, cluster_id: str) -> AsyncList[models.Branch]:
        """List the branches of a cluster.

        Args:
            cluster_id: The cluster's id.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for branch in client.serverless.branches.list(cluster_id):
                print(branch)
        """
        return AsyncList(self._engine, _LIST, (cluster_id,))

    async def reset(self, cluster_id: str, branch_id: str) -> models.Branch:
        """Reset a branch to what its parent holds now.

        All changes made on the branch are lost. It cannot be used until it is ACTIVE again.

        Not repeated when the connection breaks after it was sent: `serverless.branches.get` shows whether
        it was applied.

        Args:
            cluster_id: The cluster's id.
            branch_id: The branch's id.

        Raises:
            BadRequestError: 400: The branch is not ACTIVE.
            NotFoundError: 404: The cluster or the branch does not exist.

        Example:
            branch = await client.serverless.branches.reset(cluster_id, branch_id)
        """
        return await self._call(_RESET, (cluster_id, branch_id))

    async def update_sql_user(
        self,
        cluster_id: str,
        branch_id: str,
        username: str,
        *,
        password: str | None = None,
    ) -> models.SqlUser:
        """Change the password of a SQL user of a branch.

        Args:
            cluster_id: The cluster's id.
            branch_id: The branch's id.
            username: The user's name, with the branch's `userPrefix`, such as `3pTAoNNegb47Uc8.root`.
            password: The new password. From 8 to 64 characters. Must match `^.{8,64}$`.

        Raises:
            BadRequestError: 400: The password is missing or breaks its limits or the branch is not
                ACTIVE.
            NotFoundError: 404: The cluster or the branch or the user does not exist.

        Example:
            sql_user = await client.serverless.branches.update_sql_user(cluster_id, branch_id, username)
        """
        try:
            return await self._call(
                _UPDATE_SQL_USER,
                (cluster_id, branch_id, username),
                None,
                _UPDATE_SQL_USER.body(password=password),
            )
        finally:
            del password


class _WholeBranches(Whole, Branches):
    __slots__ = ()


class BranchesWithResponse:
    """The methods of `Branches`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeBranches(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)
        self.reset = whole_answer(whole.reset)
        self.update_sql_user = whole_answer(whole.update_sql_user)


class _WholeAsyncBranches(AsyncWhole, AsyncBranches):
    __slots__ = ()


class AsyncBranchesWithResponse:
    """The methods of `AsyncBranches`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncBranches(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
        self.reset = async_whole_answer(whole.reset)
        self.update_sql_user = async_whole_answer(whole.update_sql_user)
