# Generated from api/serverless.yaml by codegen; do not edit.
"""Imports of files into a cluster."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from tidbcloud._body import integer, not_negative
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
from tidbcloud.serverless import _bodies, models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption
    from tidbcloud.serverless import params

_CANCEL = Operation("serverless.imports.cancel", NoneType)
_CANCEL_UPLOAD = Operation("serverless.imports.cancel_upload", NoneType)
_COMPLETE_UPLOAD = Operation(
    "serverless.imports.complete_upload",
    NoneType,
    _bodies.IMPORTS_COMPLETE_UPLOAD_BODY,
)
_CREATE = Operation("serverless.imports.create", models.Import, _bodies.CREATE_IMPORT_REQUEST)
_GET = Operation("serverless.imports.get", models.Import)
_LIST = Listing("serverless.imports.list", models.ListImportsResponse, lambda page: page.imports, "imports")
_START_UPLOAD = Operation(
    "serverless.imports.start_upload",
    models.StartUploadResponse,
    query={"partNumber": ("part_number", not_negative(integer))},
)


class Imports(Resource):
    """Imports of files into a cluster."""

    __slots__ = ()

    @property
    def with_response(self) -> ImportsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return ImportsWithResponse(self._engine)

    def cancel(self, cluster_id: str, id: str) -> None:
        """Cancel an import.

        The import is CANCELING until it is CANCELED.

        Args:
            cluster_id: The cluster's id.
            id: The import's id, its `importId`.

        Raises:
            BadRequestError: 400: The import has already ended.
            NotFoundError: 404: The cluster or the import does not exist.

        Example:
            client.serverless.imports.cancel(cluster_id, id)
        """
        return self._call(_CANCEL, (cluster_id, id))

    def cancel_upload(self, cluster_id: str, *, upload_id: str) -> None:
        """Give up an upload.

        The parts that have arrived are removed.

        Args:
            cluster_id: The cluster's id.
            upload_id: The upload's id.

        Raises:
            BadRequestError: 400: The upload is complete.
            NotFoundError: 404: The cluster or the upload does not exist.

        Example:
            client.serverless.imports.cancel_upload(cluster_id, upload_id=upload_id)
        """
        return self._call(_CANCEL_UPLOAD, (cluster_id,), (("uploadId", str, upload_id),))

    def complete_upload(
        self,
        cluster_id: str,
        *,
        upload_id: str,
        parts: Sequence[params.CompletePartParam],
    ) -> None:
        """Make one file of the parts of an upload.

        Each part is told by its number and the ETag that its PUT was answered with, quotes included, in
        order of the numbers. A file of a single part may leave the list empty.

        Args:
            cluster_id: The cluster's id.
            upload_id: The upload's id.
            parts: The parts, in order.

        Raises:
            BadRequestError: 400: A part is missing or out of order or too small or has another ETag.
            NotFoundError: 404: The cluster or the upload does not exist.

        Example:
            client.serverless.imports.complete_upload(cluster_id, upload_id=upload_id, parts=parts)
        """
        body = _COMPLETE_UPLOAD.body(parts=parts)
        return self._call(_COMPLETE_UPLOAD, (cluster_id,), (("uploadId", str, upload_id),), body)

    def create(
        self,
        cluster_id: str,
        *,
        import_options: params.ImportOptionsParam | models.ImportOptions,
        source: params.ImportSourceParam | models.ImportSource,
    ) -> models.Import:
        """Import files into a cluster.

        The files come from object storage, or from an upload that is complete. The answer comes at once:
        the import's state shows how far it is.

        Not repeated when the connection breaks after it was sent: `serverless.imports.list` shows whether
        it was applied.

        Args:
            cluster_id: The cluster's id.
            import_options: What form the files have.
            source: Where the files are.

        Raises:
            BadRequestError: 400: The source lacks its settings or cannot be read.
            NotFoundError: 404: The cluster does not exist.

        Example:
            import_ = client.serverless.imports.create(
                cluster_id,
                import_options=import_options,
                source=source,
            )
        """
        try:
            return self._call(
                _CREATE,
                (cluster_id,),
                None,
                _CREATE.body(import_options=import_options, source=source),
            )
        finally:
            del source

    def get(self, cluster_id: str, id: str) -> models.Import:
        """Get an import.

        Args:
            cluster_id: The cluster's id.
            id: The import's id, its `importId`.

        Raises:
            NotFoundError: 404: The cluster or the import does not exist.

        Example:
            import_ = client.serverless.imports.get(cluster_id, id)
        """
        return self._call(_GET, (cluster_id, id))

    def wait_until_completed(
        self,
        cluster_id: str,
        id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Import:
        """Wait until all rows of an import are in the cluster.

        Ends at `COMPLETED`. Fails at once at `FAILED` and `CANCELED`. Gives up after 3600 seconds unless
        told otherwise.

        Args:
            cluster_id: The cluster's id.
            id: The import's id, its `importId`.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            import_ = client.serverless.imports.wait_until_completed(cluster_id, id, timeout=3600)
        """
        return wait(self._engine, _GET, "wait_until_completed", (cluster_id, id), timeout, progress)

    def list(self, cluster_id: str, *, order_by: str | None = None) -> List[models.Import]:
        """List the imports of a cluster.

        Args:
            cluster_id: The cluster's id.
            order_by: Field to sort by, followed by ` desc` for the largest first. Only `createTime` is
                known.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            for import_ in client.serverless.imports.list(cluster_id):
                print(import_)
        """
        return List(self._engine, _LIST, (cluster_id,), (("orderBy", str, order_by),))

    def start_upload(
        self,
        cluster_id: str,
        *,
        file_name: str,
        part_number: int,
        target_database: str,
        target_table: str,
    ) -> models.StartUploadResponse:
        """Begin to upload a file to import.

        Send each part by PUT to its URL, without an API key, and keep the ETag of the answer; then
        complete the upload, and import it with a source of type LOCAL. Each part but the last has 5 MiB at
        least, and none more than 5 GiB. No list shows uploads: one that was begun without an answer is
        harmless.

        Not repeated when the connection breaks after it was sent: `serverless.imports.list` shows whether
        it was applied.

        Args:
            cluster_id: The cluster's id.
            file_name: Name of the file.
            part_number: In how many parts the file comes. From 1 to 10000.
            target_database: Database that is to receive the rows.
            target_table: Table that is to receive the rows.

        Raises:
            BadRequestError: 400: A parameter is missing or there are too many parts.
            NotFoundError: 404: The cluster does not exist.

        Example:
            upload = client.serverless.imports.start_upload(
                cluster_id,
                file_name=file_name,
                part_number=part_number,
                target_database=target_database,
                target_table=target_table,
            )
        """
        return self._call(
            _START_UPLOAD,
            (cluster_id,),
            _START_UPLOAD.query(
                ("fileName", str, file_name),
                ("partNumber", int, part_number),
                ("targetDatabase", str, target_database),
                ("targetTable", str, target_table),
            ),
        )


class AsyncImports(AsyncResource):
    """Imports of files into a cluster."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncImportsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncImportsWithResponse(self._engine)

    async def cancel(self, cluster_id: str, id: str) -> None:
        """Cancel an import.

        The import is CANCELING until it is CANCELED.

        Args:
            cluster_id: The cluster's id.
            id: The import's id, its `importId`.

        Raises:
            BadRequestError: 400: The import has already ended.
            NotFoundError: 404: The cluster or the import does not exist.

        Example:
            await client.serverless.imports.cancel(cluster_id, id)
        """
        return await self._call(_CANCEL, (cluster_id, id))

    async def cancel_upload(self, cluster_id: str, *, upload_id: str) -> None:
        """Give up an upload.

        The parts that have arrived are removed.

        Args:
            cluster_id: The cluster's id.
            upload_id: The upload's id.

        Raises:
            BadRequestError: 400: The upload is complete.
            NotFoundError: 404: The cluster or the upload does not exist.

        Example:
            await client.serverless.imports.cancel_upload(cluster_id, upload_id=upload_id)
        """
        return await self._call(_CANCEL_UPLOAD, (cluster_id,), (("uploadId", str, upload_id),))

    async def complete_upload(
        self,
        cluster_id: str,
        *,
        upload_id: str,
        parts: Sequence[params.CompletePartParam],
    ) -> None:
        """Make one file of the parts of an upload.

        Each part is told by its number and the ETag that its PUT was answered with, quotes included, in
        order of the numbers. A file of a single part may leave the list empty.

        Args:
            cluster_id: The cluster's id.
            upload_id: The upload's id.
            parts: The parts, in order.

        Raises:
            BadRequestError: 400: A part is missing or out of order or too small or has another ETag.
            NotFoundError: 404: The cluster or the upload does not exist.

        Example:
            await client.serverless.imports.complete_upload(cluster_id, upload_id=upload_id, parts=parts)
        """
        body = _COMPLETE_UPLOAD.body(parts=parts)
        return await self._call(_COMPLETE_UPLOAD, (cluster_id,), (("uploadId", str, upload_id),), body)

    async def create(
        self,
        cluster_id: str,
        *,
        import_options: params.ImportOptionsParam | models.ImportOptions,
        source: params.ImportSourceParam | models.ImportSource,
    ) -> models.Import:
        """Import files into a cluster.

        The files come from object storage, or from an upload that is complete. The answer comes at once:
        the import's state shows how far it is.

        Not repeated when the connection breaks after it was sent: `serverless.imports.list` shows whether
        it was applied.

        Args:
            cluster_id: The cluster's id.
            import_options: What form the files have.
            source: Where the files are.

        Raises:
            BadRequestError: 400: The source lacks its settings or cannot be read.
            NotFoundError: 404: The cluster does not exist.

        Example:
            import_ = await client.serverless.imports.create(
                cluster_id,
                import_options=import_options,
                source=source,
            )
        """
        try:
            return await self._call(
                _CREATE,
                (cluster_id,),
                None,
                _CREATE.body(import_options=import_options, source=source),
            )
        finally:
            del source

    async def get(self, cluster_id: str, id: str) -> models.Import:
        """Get an import.

        Args:
            cluster_id: The cluster's id.
            id: The import's id, its `importId`.

        Raises:
            NotFoundError: 404: The cluster or the import does not exist.

        Example:
            import_ = await client.serverless.imports.get(cluster_id, id)
        """
        return await self._call(_GET, (cluster_id, id))

    async def wait_until_completed(
        self,
        cluster_id: str,
        id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Import:
        """Wait until all rows of an import are in the cluster.

        Ends at `COMPLETED`. Fails at once at `FAILED` and `CANCELED`. Gives up after 3600 seconds unless
        told otherwise.

        Args:
            cluster_id: The cluster's id.
            id: The import's id, its `importId`.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            import_ = await client.serverless.imports.wait_until_completed(cluster_id, id, timeout=3600)
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_completed",
            (cluster_id, id),
            timeout,
            progress,
        )

    def list(self, cluster_id: str, *, order_by: str | None = None) -> AsyncList[models.Import]:
        """List the imports of a cluster.

        Args:
            cluster_id: The cluster's id.
            order_by: Field to sort by, followed by ` desc` for the largest first. Only `createTime` is
                known.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for import_ in client.serverless.imports.list(cluster_id):
                print(import_)
        """
        return AsyncList(self._engine, _LIST, (cluster_id,), (("orderBy", str, order_by),))

    async def start_upload(
        self,
        cluster_id: str,
        *,
        file_name: str,
        part_number: int,
        target_database: str,
        target_table: str,
    ) -> models.StartUploadResponse:
        """Begin to upload a file to import.

        Send each part by PUT to its URL, without an API key, and keep the ETag of the answer; then
        complete the upload, and import it with a source of type LOCAL. Each part but the last has 5 MiB at
        least, and none more than 5 GiB. No list shows uploads: one that was begun without an answer is
        harmless.

        Not repeated when the connection breaks after it was sent: `serverless.imports.list` shows whether
        it was applied.

        Args:
            cluster_id: The cluster's id.
            file_name: Name of the file.
            part_number: In how many parts the file comes. From 1 to 10000.
            target_database: Database that is to receive the rows.
            target_table: Table that is to receive the rows.

        Raises:
            BadRequestError: 400: A parameter is missing or there are too many parts.
            NotFoundError: 404: The cluster does not exist.

        Example:
            upload = await client.serverless.imports.start_upload(
                cluster_id,
                file_name=file_name,
                part_number=part_number,
                target_database=target_database,
                target_table=target_table,
            )
        """
        return await self._call(
            _START_UPLOAD,
            (cluster_id,),
            _START_UPLOAD.query(
                ("fileName", str, file_name),
                ("partNumber", int, part_number),
                ("targetDatabase", str, target_database),
                ("targetTable", str, target_table),
            ),
        )


class _WholeImports(Whole, Imports):
    __slots__ = ()


class ImportsWithResponse:
    """The methods of `Imports`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeImports(engine)
        self.cancel = whole_answer(whole.cancel)
        self.cancel_upload = whole_answer(whole.cancel_upload)
        self.complete_upload = whole_answer(whole.complete_upload)
        self.create = whole_answer(whole.create)
        self.get = whole_answer(whole.get)
        self.start_upload = whole_answer(whole.start_upload)


class _WholeAsyncImports(AsyncWhole, AsyncImports):
    __slots__ = ()


class AsyncImportsWithResponse:
    """The methods of `AsyncImports`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncImports(engine)
        self.cancel = async_whole_answer(whole.cancel)
        self.cancel_upload = async_whole_answer(whole.cancel_upload)
        self.complete_upload = async_whole_answer(whole.complete_upload)
        self.create = async_whole_answer(whole.create)
        self.get = async_whole_answer(whole.get)
        self.start_upload = async_whole_answer(whole.start_upload)
