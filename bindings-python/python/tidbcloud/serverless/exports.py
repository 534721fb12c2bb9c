# Generated from api/serverless.yaml by codegen; do not edit.
"""Exports of a cluster's data to object storage, or to files to download."""

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
from tidbcloud._deprecated import deprecated
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud._wait import wait, wait_async
from tidbcloud.serverless import _bodies, models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption
    from tidbcloud.serverless import params

_CANCEL = Operation("serverless.exports.cancel", models.Export)
_CREATE = Operation("serverless.exports.create", models.Export, _bodies.CREATE_EXPORT_REQUEST)
_DELETE = Operation("serverless.exports.delete", models.Export)
_DOWNLOAD = Operation("serverless.exports.download", models.DownloadExportResponse)
_DOWNLOAD_FILES = Operation(
    "serverless.exports.download_files",
    models.DownloadExportFilesResponse,
    _bodies.DOWNLOAD_EXPORT_FILES_REQUEST,
)
_GET = Operation("serverless.exports.get", models.Export)
_LIST = Listing("serverless.exports.list", models.ListExportsResponse, lambda page: page.exports, "exports")
_LIST_FILES = Listing(
    "serverless.exports.list_files",
    models.ListExportFilesResponse,
    lambda page: page.files,
    "files",
)


class Exports(Resource):
    """Exports of a cluster's data to object storage, or to files to download."""

    __slots__ = ()

    @property
    def with_response(self) -> ExportsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return ExportsWithResponse(self._engine)

    def cancel(self, cluster_id: str, export_id: str) -> models.Export:
        """Cancel an export.

        Args:
            cluster_id: The cluster's id.
            export_id: The export's id.

        Raises:
            BadRequestError: 400: The export is no longer running.
            NotFoundError: 404: The cluster or the export does not exist.

        Example:
            export = client.serverless.exports.cancel(cluster_id, export_id)
        """
        return self._call(_CANCEL, (cluster_id, export_id))

    def create(
        self,
        cluster_id: str,
        *,
        display_name: str | None = None,
        export_options: params.ExportOptionsParam | models.ExportOptions | None = None,
        target: params.ExportTargetParam | models.ExportTarget | None = None,
    ) -> models.Export:
        """Export data of a cluster.

        Without options, all tables are written as gzipped CSV files that the service keeps for download.
        The answer comes at once: the export's state is RUNNING until it ends.

        Not repeated when the connection breaks after it was sent: `serverless.exports.list` shows whether
        it was applied.

        Args:
            cluster_id: The cluster's id.
            display_name: Name of the export. By default `SNAPSHOT_` and the time of its snapshot.
            export_options: What to export, and in which form.
            target: Where the files go. By default the service keeps them for download.

        Raises:
            BadRequestError: 400: The options contradict each other or the target lacks its settings.
            NotFoundError: 404: The cluster does not exist.

        Example:
            export = client.serverless.exports.create(cluster_id)
        """
        try:
            return self._call(
                _CREATE,
                (cluster_id,),
                None,
                _CREATE.body(display_name=display_name, export_options=export_options, target=target),
            )
        finally:
            del target

    def delete(self, cluster_id: str, export_id: str) -> models.Export:
        """Delete an export.

        Files that the service keeps for download go with it.

        Args:
            cluster_id: The cluster's id.
            export_id: The export's id.

        Raises:
            NotFoundError: 404: The cluster or the export does not exist.

        Example:
            export = client.serverless.exports.delete(cluster_id, export_id)
        """
        return self._call(_DELETE, (cluster_id, export_id))

    @deprecated("serverless.exports.download is deprecated. Use serverless.exports.download_files.")
    def download(self, cluster_id: str, export_id: str) -> models.DownloadExportResponse:
        """Get URLs to download all files of an export from.

        Deprecated: Use serverless.exports.download_files.

        Only for an export that the service keeps for download. The URLs need no API key and expire.

        Args:
            cluster_id: The cluster's id.
            export_id: The export's id.

        Raises:
            BadRequestError: 400: The export has not succeeded or went elsewhere.
            NotFoundError: 404: The cluster or the export does not exist.

        Example:
            export = client.serverless.exports.download(cluster_id, export_id)
        """
        return self._call(_DOWNLOAD, (cluster_id, export_id))

    def download_files(
        self,
        cluster_id: str,
        export_id: str,
        *,
        file_names: Sequence[str],
    ) -> models.DownloadExportFilesResponse:
        """Get URLs to download files of an export from.

        Only for an export that the service keeps for download. The URLs need no API key and expire.

        Args:
            cluster_id: The cluster's id.
            export_id: The export's id.
            file_names: Names of the files, at most 100. At most 100 items.

        Raises:
            BadRequestError: 400: The export has not succeeded or went elsewhere.
            NotFoundError: 404: The cluster or the export or one of the files does not exist.

        Example:
            files = client.serverless.exports.download_files(cluster_id, export_id, file_names=file_names)
        """
        body = _DOWNLOAD_FILES.body(file_names=file_names)
        return self._call(_DOWNLOAD_FILES, (cluster_id, export_id), None, body)

    def get(self, cluster_id: str, export_id: str) -> models.Export:
        """Get an export.

        Args:
            cluster_id: The cluster's id.
            export_id: The export's id.

        Raises:
            NotFoundError: 404: The cluster or the export does not exist.

        Example:
            export = client.serverless.exports.get(cluster_id, export_id)
        """
        return self._call(_GET, (cluster_id, export_id))

    def wait_until_succeeded(
        self,
        cluster_id: str,
        export_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Export:
        """Wait until an export has written all its files.

        Ends at `SUCCEEDED`. Fails at once at `FAILED`, `CANCELED`, `DELETED` and `EXPIRED`. Gives up after
        3600 seconds unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            export_id: The export's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            export = client.serverless.exports.wait_until_succeeded(cluster_id, export_id, timeout=3600)
        """
        return wait(self._engine, _GET, "wait_until_succeeded", (cluster_id, export_id), timeout, progress)

    def list(self, cluster_id: str, *, order_by: str | None = None) -> List[models.Export]:
        """List the exports of a cluster.

        Args:
            cluster_id: The cluster's id.
            order_by: Field to sort by, followed by ` desc` for the largest first. Only `createTime` is
                known.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            for export in client.serverless.exports.list(cluster_id):
                print(export)
        """
        return List(self._engine, _LIST, (cluster_id,), (("orderBy", str, order_by),))

    def list_files(
        self,
        cluster_id: str,
        export_id: str,
        *,
        generate_url: bool | None = None,
    ) -> List[models.ExportFile]:
        """List the files of an export.

        Only for an export that the service keeps for download. The file `metadata` tells of the export
        itself and holds no data.

        Args:
            cluster_id: The cluster's id.
            export_id: The export's id.
            generate_url: Whether each file comes with a URL to download it from, which expires.
                Default: false.

        Raises:
            BadRequestError: 400: The export has not succeeded or went elsewhere.
            NotFoundError: 404: The cluster or the export does not exist.

        Example:
            for export in client.serverless.exports.list_files(cluster_id, export_id):
                print(export)
        """
        return List(
            self._engine,
            _LIST_FILES,
            (cluster_id, export_id),
            (("generateUrl", bool, generate_url),),
        )


class AsyncExports(AsyncResource):
    """Exports of a cluster's data to object storage, or to files to download."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncExportsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncExportsWithResponse(self._engine)

    async def cancel(self, cluster_id: str, export_id: str) -> models.Export:
        """Cancel an export.

        Args:
            cluster_id: The cluster's id.
            export_id: The export's id.

        Raises:
            BadRequestError: 400: The export is no longer running.
            NotFoundError: 404: The cluster or the export does not exist.

        Example:
            export = await client.serverless.exports.cancel(cluster_id, export_id)
        """
        return await self._call(_CANCEL, (cluster_id, export_id))

    async def create(
        self,
        cluster_id: str,
        *,
        display_name: str | None = None,
        export_options: params.ExportOptionsParam | models.ExportOptions | None = None,
        target: params.ExportTargetParam | models.ExportTarget | None = None,
    ) -> models.Export:
        """Export data of a cluster.

        Without options, all tables are written as gzipped CSV files that the service keeps for download.
        The answer comes at once: the export's state is RUNNING until it ends.

        Not repeated when the connection breaks after it was sent: `serverless.exports.list` shows whether
        it was applied.

        Args:
            cluster_id: The cluster's id.
            display_name: Name of the export. By default `SNAPSHOT_` and the time of its snapshot.
            export_options: What to export, and in which form.
            target: Where the files go. By default the service keeps them for download.

        Raises:
            BadRequestError: 400: The options contradict each other or the target lacks its settings.
            NotFoundError: 404: The cluster does not exist.

        Example:
            export = await client.serverless.exports.create(cluster_id)
        """
        try:
            return await self._call(
                _CREATE,
                (cluster_id,),
                None,
                _CREATE.body(display_name=display_name, export_options=export_options, target=target),
            )
        finally:
            del target

    async def delete(self, cluster_id: str, export_id: str) -> models.Export:
        """Delete an export.

        Files that the service keeps for download go with it.

        Args:
            cluster_id: The cluster's id.
            export_id: The export's id.

        Raises:
            NotFoundError: 404: The cluster or the export does not exist.

        Example:
            export = await client.serverless.exports.delete(cluster_id, export_id)
        """
        return await self._call(_DELETE, (cluster_id, export_id))

    @deprecated("serverless.exports.download is deprecated. Use serverless.exports.download_files.")
    async def download(self, cluster_id: str, export_id: str) -> models.DownloadExportResponse:
        """Get URLs to download all files of an export from.

        Deprecated: Use serverless.exports.download_files.

        Only for an export that the service keeps for download. The URLs need no API key and expire.

        Args:
            cluster_id: The cluster's id.
            export_id: The export's id.

        Raises:
            BadRequestError: 400: The export has not succeeded or went elsewhere.
            NotFoundError: 404: The cluster or the export does not exist.

        Example:
            export = await client.serverless.exports.download(cluster_id, export_id)
        """
        return await self._call(_DOWNLOAD, (cluster_id, export_id))

    async def download_files(
        self,
        cluster_id: str,
        export_id: str,
        *,
        file_names: Sequence[str],
    ) -> models.DownloadExportFilesResponse:
        """Get URLs to download files of an export from.

        Only for an export that the service keeps for download. The URLs need no API key and expire.

        Args:
            cluster_id: The cluster's id.
            export_id: The export's id.
            file_names: Names of the files, at most 100. At most 100 items.

        Raises:
            BadRequestError: 400: The export has not succeeded or went elsewhere.
            NotFoundError: 404: The cluster or the export or one of the files does not exist.

        Example:
            files = await client.serverless.exports.download_files(
                cluster_id,
                export_id,
                file_names=file_names,
            )
        """
        body = _DOWNLOAD_FILES.body(file_names=file_names)
        return await self._call(_DOWNLOAD_FILES, (cluster_id, export_id), None, body)

    async def get(self, cluster_id: str, export_id: str) -> models.Export:
        """Get an export.

        Args:
            cluster_id: The cluster's id.
            export_id: The export's id.

        Raises:
            NotFoundError: 404: The cluster or the export does not exist.

        Example:
            export = await client.serverless.exports.get(cluster_id, export_id)
        """
        return await self._call(_GET, (cluster_id, export_id))

    async def wait_until_succeeded(
        self,
        cluster_id: str,
        export_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Export:
        """Wait until an export has written all its files.

        Ends at `SUCCEEDED`. Fails at once at `FAILED`, `CANCELED`, `DELETED` and `EXPIRED`. Gives up after
        3600 seconds unless told otherwise.

        Args:
            cluster_id: The cluster's id.
            export_id: The export's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            export = await client.serverless.exports.wait_until_succeeded(cluster_id, export_id, timeout=3600)
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_succeeded",
            (cluster_id, export_id),
            timeout,
            progress,
        )

    def list(self, cluster_id: str, *, order_by: str | None = None) -> AsyncList[models.Export]:
        """List the exports of a cluster.

        Args:
            cluster_id: The cluster's id.
            order_by: Field to sort by, followed by ` desc` for the largest first. Only `createTime` is
                known.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for export in client.serverless.exports.list(cluster_id):
                print(export)
        """
        return AsyncList(self._engine, _LIST, (cluster_id,), (("orderBy", str, order_by),))

    def list_files(
        self,
        cluster_id: str,
        export_id: str,
        *,
        generate_url: bool | None = None,
    ) -> AsyncList[models.ExportFile]:
        """List the files of an export.

        Only for an export that the service keeps for download. The file `metadata` tells of the export
        itself and holds no data.

        Args:
            cluster_id: The cluster's id.
            export_id: The export's id.
            generate_url: Whether each file comes with a URL to download it from, which expires.
                Default: false.

        Raises:
            BadRequestError: 400: The export has not succeeded or went elsewhere.
            NotFoundError: 404: The cluster or the export does not exist.

        Example:
            async for export in client.serverless.exports.list_files(cluster_id, export_id):
                print(export)
        """
        return AsyncList(
            self._engine,
            _LIST_FILES,
            (cluster_id, export_id),
            (("generateUrl", bool, generate_url),),
        )


class _WholeExports(Whole, Exports):
    __slots__ = ()


class ExportsWithResponse:
    """The methods of `Exports`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeExports(engine)
        self.cancel = whole_answer(whole.cancel)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.download = whole_answer(whole.download)
        self.download_files = whole_answer(whole.download_files)
        self.get = whole_answer(whole.get)


class _WholeAsyncExports(AsyncWhole, AsyncExports):
    __slots__ = ()


class AsyncExportsWithResponse:
    """The methods of `AsyncExports`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncExports(engine)
        self.cancel = async_whole_answer(whole.cancel)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.download = async_whole_answer(whole.download)
        self.download_files = async_whole_answer(whole.download_files)
        self.get = async_whole_answer(whole.get)
