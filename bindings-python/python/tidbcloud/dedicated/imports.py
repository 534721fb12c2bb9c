# Generated from api/dedicated.yaml by codegen; do not edit.
"""Imports of files into a cluster."""

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
from tidbcloud._wait import wait, wait_async
from tidbcloud.dedicated import _bodies, models

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption
    from tidbcloud.dedicated import params

_CANCEL = Operation("dedicated.imports.cancel", NoneType)
_CREATE = Operation("dedicated.imports.create", models.Import, _bodies.CREATE_IMPORT_REQUEST)
_GET = Operation("dedicated.imports.get", models.Import)
_LIST = Listing("dedicated.imports.list", models.ListImportsResponse, lambda page: page.imports, "imports")


class Imports(Resource):
    """Imports of files into a cluster."""

    __slots__ = ()

    @property
    def with_response(self) -> ImportsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return ImportsWithResponse(self._engine)

    def cancel(self, cluster_id: str, import_id: str) -> None:
        """Cancel an import.

        What has been imported by then stays in the cluster.

        Args:
            cluster_id: The cluster's id.
            import_id: The import's id.

        Raises:
            BadRequestError: 400: The import has ended.
            NotFoundError: 404: The cluster or the import does not exist.

        Example:
            client.dedicated.imports.cancel(cluster_id, import_id)
        """
        return self._call(_CANCEL, (cluster_id, import_id))

    def create(
        self,
        cluster_id: str,
        *,
        creation_details: params.ImportCreationDetailsParam | models.ImportCreationDetails,
    ) -> models.Import:
        """Import files into a cluster.

        The answer comes at once: the import's state is PREPARING, then IMPORTING, until it ends. The
        cluster is IMPORTING meanwhile.

        Not repeated when the connection breaks after it was sent: `dedicated.imports.list` shows whether
        it was applied.

        Args:
            cluster_id: The cluster's id.
            creation_details: What to import, and how.

        Raises:
            BadRequestError: 400: The source lacks its settings, or the cluster is not ACTIVE.
            NotFoundError: 404: The cluster does not exist.

        Example:
            import_ = client.dedicated.imports.create(cluster_id, creation_details=creation_details)
        """
        try:
            return self._call(_CREATE, (cluster_id,), None, _CREATE.body(creation_details=creation_details))
        finally:
            del creation_details

    def get(self, cluster_id: str, import_id: str) -> models.Import:
        """Get an import.

        Args:
            cluster_id: The cluster's id.
            import_id: The import's id.

        Raises:
            NotFoundError: 404: The cluster or the import does not exist.

        Example:
            import_ = client.dedicated.imports.get(cluster_id, import_id)
        """
        return self._call(_GET, (cluster_id, import_id))

    def wait_until_completed(
        self,
        cluster_id: str,
        import_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Import:
        """Wait until all rows of an import are in the cluster.

        Ends at `COMPLETED`. Fails at once at `FAILED` and `CANCELED`. Gives up after 3600 seconds unless
        told otherwise.

        Args:
            cluster_id: The cluster's id.
            import_id: The import's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            import_ = client.dedicated.imports.wait_until_completed(cluster_id, import_id, timeout=3600)
        """
        return wait(self._engine, _GET, "wait_until_completed", (cluster_id, import_id), timeout, progress)

    def list(self, cluster_id: str, *, order_by: str | None = None) -> List[models.Import]:
        """List the imports into a cluster.

        Args:
            cluster_id: The cluster's id.
            order_by: Fields to sort by, separated by commas, each followed by ` desc` for the largest
                first. `createTime` and `name` are known.

        Raises:
            BadRequestError: 400: The order names a field that imports are not sorted by.
            NotFoundError: 404: The cluster does not exist.

        Example:
            for import_ in client.dedicated.imports.list(cluster_id):
                print(import_)
        """
        return List(self._engine, _LIST, (cluster_id,), (("orderBy", str, order_by),))


class AsyncImports(AsyncResource):
    """Imports of files into a cluster."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncImportsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncImportsWithResponse(self._engine)

    async def cancel(self, cluster_id: str, import_id: str) -> None:
        """Cancel an import.

        What has been imported by then stays in the cluster.

        Args:
            cluster_id: The cluster's id.
            import_id: The import's id.

        Raises:
            BadRequestError: 400: The import has ended.
            NotFoundError: 404: The cluster or the import does not exist.

        Example:
            await client.dedicated.imports.cancel(cluster_id, import_id)
        """
        return await self._call(_CANCEL, (cluster_id, import_id))

    async def create(
        self,
        cluster_id: str,
        *,
        creation_details: params.ImportCreationDetailsParam | models.ImportCreationDetails,
    ) -> models.Import:
        """Import files into a cluster.

        The answer comes at once: the import's state is PREPARING, then IMPORTING, until it ends. The
        cluster is IMPORTING meanwhile.

        Not repeated when the connection breaks after it was sent: `dedicated.imports.list` shows whether
        it was applied.

        Args:
            cluster_id: The cluster's id.
            creation_details: What to import, and how.

        Raises:
            BadRequestError: 400: The source lacks its settings, or the cluster is not ACTIVE.
            NotFoundError: 404: The cluster does not exist.

        Example:
            import_ = await client.dedicated.imports.create(cluster_id, creation_details=creation_details)
        """
        try:
            return await self._call(
                _CREATE,
                (cluster_id,),
                None,
                _CREATE.body(creation_details=creation_details),
            )
        finally:
            del creation_details

    async def get(self, cluster_id: str, import_id: str) -> models.Import:
        """Get an import.

        Args:
            cluster_id: The cluster's id.
            import_id: The import's id.

        Raises:
            NotFoundError: 404: The cluster or the import does not exist.

        Example:
            import_ = await client.dedicated.imports.get(cluster_id, import_id)
        """
        return await self._call(_GET, (cluster_id, import_id))

    async def wait_until_completed(
        self,
        cluster_id: str,
        import_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Import:
        """Wait until all rows of an import are in the cluster.

        Ends at `COMPLETED`. Fails at once at `FAILED` and `CANCELED`. Gives up after 3600 seconds unless
        told otherwise.

        Args:
            cluster_id: The cluster's id.
            import_id: The import's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            import_ = await client.dedicated.imports.wait_until_completed(cluster_id, import_id, timeout=3600)
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_completed",
            (cluster_id, import_id),
            timeout,
            progress,
        )

    def list(self, cluster_id: str, *, order_by: str | None = None) -> AsyncList[models.Import]:
        """List the imports into a cluster.

        Args:
            cluster_id: The cluster's id.
            order_by: Fields to sort by, separated by commas, each followed by ` desc` for the largest
                first. `createTime` and `name` are known.

        Raises:
            BadRequestError: 400: The order names a field that imports are not sorted by.
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for import_ in client.dedicated.imports.list(cluster_id):
                print(import_)
        """
        return AsyncList(self._engine, _LIST, (cluster_id,), (("orderBy", str, order_by),))


class _WholeImports(Whole, Imports):
    __slots__ = ()


class ImportsWithResponse:
    """The methods of `Imports`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeImports(engine)
        self.cancel = whole_answer(whole.cancel)
        self.create = whole_answer(whole.create)
        self.get = whole_answer(whole.get)


class _WholeAsyncImports(AsyncWhole, AsyncImports):
    __slots__ = ()


class AsyncImportsWithResponse:
    """The methods of `AsyncImports`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncImports(engine)
        self.cancel = async_whole_answer(whole.cancel)
        self.create = async_whole_answer(whole.create)
        self.get = async_whole_answer(whole.get)
