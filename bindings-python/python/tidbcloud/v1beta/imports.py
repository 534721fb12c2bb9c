# Generated from api/v1beta.yaml by codegen; do not edit.
"""Loading files into a cluster (deprecated)."""

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
from tidbcloud._deprecated import deprecated
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud._wait import wait, wait_async
from tidbcloud.v1beta import _bodies, models

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption
    from tidbcloud.v1beta import params

_CREATE = Operation(
    "v1beta.imports.create",
    models.CreateImportResponse,
    _bodies.CREATE_IMPORT_REQUEST,
    path={"project_id": unsigned, "cluster_id": unsigned},
)
_GET = Operation(
    "v1beta.imports.get",
    models.Import,
    path={"project_id": unsigned, "cluster_id": unsigned, "import_id": unsigned},
)
_GET_ROLE_INFO = Operation(
    "v1beta.imports.get_role_info",
    models.ImportRoleInfo,
    path={"project_id": unsigned, "cluster_id": unsigned},
)
_LIST = Listing(
    "v1beta.imports.list",
    models.ListImportsResponse,
    lambda page: page.items,
    "items",
    path={"project_id": unsigned, "cluster_id": unsigned},
)
_PREVIEW = Operation(
    "v1beta.imports.preview",
    models.PreviewImportResponse,
    _bodies.PREVIEW_IMPORT_REQUEST,
    path={"project_id": unsigned, "cluster_id": unsigned},
)
_UPDATE = Operation(
    "v1beta.imports.update",
    NoneType,
    _bodies.UPDATE_IMPORT_REQUEST,
    path={"project_id": unsigned, "cluster_id": unsigned, "import_id": unsigned},
)
_UPLOAD_FILE = Operation(
    "v1beta.imports.upload_file",
    models.UploadImportFileResponse,
    _bodies.UPLOAD_IMPORT_FILE_REQUEST,
    path={"project_id": unsigned, "cluster_id": unsigned},
)


class Imports(Resource):
    """Loading files into a cluster (deprecated)."""

    __slots__ = ()

    @property
    def with_response(self) -> ImportsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return ImportsWithResponse(self._engine)

    @deprecated(
        "v1beta.imports.create is deprecated. Use serverless.imports for Starter and Essential clusters, "
        "dedicated.imports for Dedicated ones."
    )
    def create(
        self,
        project_id: str,
        cluster_id: str,
        *,
        spec: params.ImportSpecParam | models.ImportSpec,
        name: str | None = None,
        options: params.ImportOptionsParam | None = None,
    ) -> models.CreateImportResponse:
        """Start importing data into a cluster.

        Deprecated: Use serverless.imports for Starter and Essential clusters, dedicated.imports for
        Dedicated ones.

        Not repeated when the connection breaks after it was sent: `v1beta.imports.list` shows whether it
        was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            spec: What to import, and into which tables.
            name: Name of the import, at most 64 characters. Left out, it is `import_` and the time of
                creation. At most 64 characters.
            options: Tables to create first.

        Raises:
            BadRequestError: 400: Both `aws_assume_role_access` and `aws_key_access` are given.
            BadRequestError: 400: The source is a local file and its format is not CSV.
            BadRequestError: 400: Several target tables are given and one of them has a file name
                pattern of its own.

        Example:
            import_ = client.v1beta.imports.create(project_id, cluster_id, spec=spec)
        """
        try:
            return self._call(
                _CREATE,
                _CREATE.path(project_id, cluster_id),
                None,
                _CREATE.body(spec=spec, name=name, options=options),
            )
        finally:
            del spec

    @deprecated(
        "v1beta.imports.get is deprecated. Use serverless.imports for Starter and Essential clusters, "
        "dedicated.imports for Dedicated ones."
    )
    def get(self, project_id: str, cluster_id: str, import_id: str) -> models.Import:
        """Get an import.

        Deprecated: Use serverless.imports for Starter and Essential clusters, dedicated.imports for
        Dedicated ones.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            import_id: Id of the import, as `v1beta.imports.list` gives it.

        Example:
            import_ = client.v1beta.imports.get(project_id, cluster_id, import_id)
        """
        return self._call(_GET, _GET.path(project_id, cluster_id, import_id))

    @deprecated(
        "v1beta.imports.get is deprecated. Use serverless.imports for Starter and Essential clusters, "
        "dedicated.imports for Dedicated ones."
    )
    def wait_until_completed(
        self,
        project_id: str,
        cluster_id: str,
        import_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Import:
        """Wait until all data is imported and validated.

        Ends at `COMPLETED`. Fails at once at `FAILED` and `CANCELED`. Gives up after 7200 seconds unless
        told otherwise.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            import_id: Id of the import, as `v1beta.imports.list` gives it.
            timeout: Seconds to wait at most. Default: 7200.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            import_ = client.v1beta.imports.wait_until_completed(
                project_id,
                cluster_id,
                import_id,
                timeout=7200,
            )
        """
        return wait(
            self._engine,
            _GET,
            "wait_until_completed",
            _GET.path(project_id, cluster_id, import_id),
            timeout,
            progress,
        )

    @deprecated(
        "v1beta.imports.get_role_info is deprecated. Use serverless.imports for Starter and Essential "
        "clusters, dedicated.imports for Dedicated ones."
    )
    def get_role_info(self, project_id: str, cluster_id: str) -> models.ImportRoleInfo:
        """Get the cloud identity that a cluster's imports run as.

        Deprecated: Use serverless.imports for Starter and Essential clusters, dedicated.imports for
        Dedicated ones.

        Allow this identity to read your bucket before you import from Amazon S3 or Google Cloud Storage.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Example:
            role_info = client.v1beta.imports.get_role_info(project_id, cluster_id)
        """
        return self._call(_GET_ROLE_INFO, _GET_ROLE_INFO.path(project_id, cluster_id))

    @deprecated(
        "v1beta.imports.list is deprecated. Use serverless.imports for Starter and Essential clusters, "
        "dedicated.imports for Dedicated ones."
    )
    def list(self, project_id: str, cluster_id: str) -> List[models.Import]:
        """List the imports of a cluster.

        Deprecated: Use serverless.imports for Starter and Essential clusters, dedicated.imports for
        Dedicated ones.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Example:
            for import_ in client.v1beta.imports.list(project_id, cluster_id):
                print(import_)
        """
        return List(self._engine, _LIST, _LIST.path(project_id, cluster_id))

    @deprecated(
        "v1beta.imports.preview is deprecated. Use serverless.imports for Starter and Essential clusters, "
        "dedicated.imports for Dedicated ones."
    )
    def preview(
        self,
        project_id: str,
        cluster_id: str,
        *,
        spec: params.ImportSpecParam | models.ImportSpec,
        limit_rows_count: int | None = None,
    ) -> models.PreviewImportResponse:
        """Show the first rows that an import would load.

        Deprecated: Use serverless.imports for Starter and Essential clusters, dedicated.imports for
        Dedicated ones.

        Reads an uploaded file as the import would and changes nothing. Other sources have no preview.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            spec: The import to show; its source must be `LOCAL_FILE`.
            limit_rows_count: How many rows of each table to show at most. From 1 to 20. Default: 10.

        Raises:
            BadRequestError: 400: The source is not `LOCAL_FILE`.

        Example:
            import_ = client.v1beta.imports.preview(project_id, cluster_id, spec=spec)
        """
        try:
            return self._call(
                _PREVIEW,
                _PREVIEW.path(project_id, cluster_id),
                None,
                _PREVIEW.body(spec=spec, limit_rows_count=limit_rows_count),
            )
        finally:
            del spec

    @deprecated(
        "v1beta.imports.update is deprecated. Use serverless.imports for Starter and Essential clusters, "
        "dedicated.imports for Dedicated ones."
    )
    def update(
        self,
        project_id: str,
        cluster_id: str,
        import_id: str,
        *,
        action: models.ImportAction,
    ) -> None:
        """Cancel an import.

        Deprecated: Use serverless.imports for Starter and Essential clusters, dedicated.imports for
        Dedicated ones.

        Canceling is the only action, and possible only while the import is preparing or importing.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            import_id: Id of the import, as `v1beta.imports.list` gives it.
            action: What to do with the import.

        Raises:
            BadRequestError: 400: The import's phase is neither `PREPARING` nor `IMPORTING`.

        Example:
            client.v1beta.imports.update(project_id, cluster_id, import_id, action=action)
        """
        body = _UPDATE.body(action=action)
        return self._call(_UPDATE, _UPDATE.path(project_id, cluster_id, import_id), None, body)

    @deprecated(
        "v1beta.imports.upload_file is deprecated. Use serverless.imports for Starter and Essential "
        "clusters, dedicated.imports for Dedicated ones."
    )
    def upload_file(
        self,
        project_id: str,
        cluster_id: str,
        *,
        local_file_name: str,
        payload: params.LocalFilePayloadParam,
    ) -> models.UploadImportFileResponse:
        """Upload a local CSV file to import into a Starter cluster.

        Deprecated: Use serverless.imports for Starter and Essential clusters, dedicated.imports for
        Dedicated ones.

        The file, of at most 50 MiB, travels in the body, compressed with gzip and encoded in base64. An
        import names the upload by the id in the answer. An upload that no import uses has no effect and no
        list shows it, so uploading again is harmless.

        Not repeated when the connection breaks after it was sent: `v1beta.imports.list` shows whether it
        was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            local_file_name: Name of the CSV file, at most 255 characters. Folders in front of it are
                ignored, and it cannot itself be a folder. At most 255 characters.
            payload: The file.

        Raises:
            BadRequestError: 400: The file is larger than 50 MiB, not a CSV file, or its name is that
                of a folder.
            BadRequestError: 400: The cluster is a Dedicated cluster.

        Example:
            file = client.v1beta.imports.upload_file(
                project_id,
                cluster_id,
                local_file_name=local_file_name,
                payload=payload,
            )
        """
        body = _UPLOAD_FILE.body(local_file_name=local_file_name, payload=payload)
        return self._call(_UPLOAD_FILE, _UPLOAD_FILE.path(project_id, cluster_id), None, body)


class AsyncImports(AsyncResource):
    """Loading files into a cluster (deprecated)."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncImportsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncImportsWithResponse(self._engine)

    @deprecated(
        "v1beta.imports.create is deprecated. Use serverless.imports for Starter and Essential clusters, "
        "dedicated.imports for Dedicated ones."
    )
    async def create(
        self,
        project_id: str,
        cluster_id: str,
        *,
        spec: params.ImportSpecParam | models.ImportSpec,
        name: str | None = None,
        options: params.ImportOptionsParam | None = None,
    ) -> models.CreateImportResponse:
        """Start importing data into a cluster.

        Deprecated: Use serverless.imports for Starter and Essential clusters, dedicated.imports for
        Dedicated ones.

        Not repeated when the connection breaks after it was sent: `v1beta.imports.list` shows whether it
        was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            spec: What to import, and into which tables.
            name: Name of the import, at most 64 characters. Left out, it is `import_` and the time of
                creation. At most 64 characters.
            options: Tables to create first.

        Raises:
            BadRequestError: 400: Both `aws_assume_role_access` and `aws_key_access` are given.
            BadRequestError: 400: The source is a local file and its format is not CSV.
            BadRequestError: 400: Several target tables are given and one of them has a file name
                pattern of its own.

        Example:
            import_ = await client.v1beta.imports.create(project_id, cluster_id, spec=spec)
        """
        try:
            return await self._call(
                _CREATE,
                _CREATE.path(project_id, cluster_id),
                None,
                _CREATE.body(spec=spec, name=name, options=options),
            )
        finally:
            del spec

    @deprecated(
        "v1beta.imports.get is deprecated. Use serverless.imports for Starter and Essential clusters, "
        "dedicated.imports for Dedicated ones."
    )
    async def get(self, project_id: str, cluster_id: str, import_id: str) -> models.Import:
        """Get an import.

        Deprecated: Use serverless.imports for Starter and Essential clusters, dedicated.imports for
        Dedicated ones.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            import_id: Id of the import, as `v1beta.imports.list` gives it.

        Example:
            import_ = await client.v1beta.imports.get(project_id, cluster_id, import_id)
        """
        return await self._call(_GET, _GET.path(project_id, cluster_id, import_id))

    @deprecated(
        "v1beta.imports.get is deprecated. Use serverless.imports for Starter and Essential clusters, "
        "dedicated.imports for Dedicated ones."
    )
    async def wait_until_completed(
        self,
        project_id: str,
        cluster_id: str,
        import_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Import:
        """Wait until all data is imported and validated.

        Ends at `COMPLETED`. Fails at once at `FAILED` and `CANCELED`. Gives up after 7200 seconds unless
        told otherwise.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            import_id: Id of the import, as `v1beta.imports.list` gives it.
            timeout: Seconds to wait at most. Default: 7200.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            import_ = await client.v1beta.imports.wait_until_completed(
                project_id,
                cluster_id,
                import_id,
                timeout=7200,
            )
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_completed",
            _GET.path(project_id, cluster_id, import_id),
            timeout,
            progress,
        )

    @deprecated(
        "v1beta.imports.get_role_info is deprecated. Use serverless.imports for Starter and Essential "
        "clusters, dedicated.imports for Dedicated ones."
    )
    async def get_role_info(self, project_id: str, cluster_id: str) -> models.ImportRoleInfo:
        """Get the cloud identity that a cluster's imports run as.

        Deprecated: Use serverless.imports for Starter and Essential clusters, dedicated.imports for
        Dedicated ones.

        Allow this identity to read your bucket before you import from Amazon S3 or Google Cloud Storage.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Example:
            role_info = await client.v1beta.imports.get_role_info(project_id, cluster_id)
        """
        return await self._call(_GET_ROLE_INFO, _GET_ROLE_INFO.path(project_id, cluster_id))

    @deprecated(
        "v1beta.imports.list is deprecated. Use serverless.imports for Starter and Essential clusters, "
        "dedicated.imports for Dedicated ones."
    )
    def list(self, project_id: str, cluster_id: str) -> AsyncList[models.Import]:
        """List the imports of a cluster.

        Deprecated: Use serverless.imports for Starter and Essential clusters, dedicated.imports for
        Dedicated ones.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.

        Example:
            async for import_ in client.v1beta.imports.list(project_id, cluster_id):
                print(import_)
        """
        return AsyncList(self._engine, _LIST, _LIST.path(project_id, cluster_id))

    @deprecated(
        "v1beta.imports.preview is deprecated. Use serverless.imports for Starter and Essential clusters, "
        "dedicated.imports for Dedicated ones."
    )
    async def preview(
        self,
        project_id: str,
        cluster_id: str,
        *,
        spec: params.ImportSpecParam | models.ImportSpec,
        limit_rows_count: int | None = None,
    ) -> models.PreviewImportResponse:
        """Show the first rows that an import would load.

        Deprecated: Use serverless.imports for Starter and Essential clusters, dedicated.imports for
        Dedicated ones.

        Reads an uploaded file as the import would and changes nothing. Other sources have no preview.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            spec: The import to show; its source must be `LOCAL_FILE`.
            limit_rows_count: How many rows of each table to show at most. From 1 to 20. Default: 10.

        Raises:
            BadRequestError: 400: The source is not `LOCAL_FILE`.

        Example:
            import_ = await client.v1beta.imports.preview(project_id, cluster_id, spec=spec)
        """
        try:
            return await self._call(
                _PREVIEW,
                _PREVIEW.path(project_id, cluster_id),
                None,
                _PREVIEW.body(spec=spec, limit_rows_count=limit_rows_count),
            )
        finally:
            del spec

    @deprecated(
        "v1beta.imports.update is deprecated. Use serverless.imports for Starter and Essential clusters, "
        "dedicated.imports for Dedicated ones."
    )
    async def update(
        self,
        project_id: str,
        cluster_id: str,
        import_id: str,
        *,
        action: models.ImportAction,
    ) -> None:
        """Cancel an import.

        Deprecated: Use serverless.imports for Starter and Essential clusters, dedicated.imports for
        Dedicated ones.

        Canceling is the only action, and possible only while the import is preparing or importing.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            import_id: Id of the import, as `v1beta.imports.list` gives it.
            action: What to do with the import.

        Raises:
            BadRequestError: 400: The import's phase is neither `PREPARING` nor `IMPORTING`.

        Example:
            await client.v1beta.imports.update(project_id, cluster_id, import_id, action=action)
        """
        body = _UPDATE.body(action=action)
        return await self._call(_UPDATE, _UPDATE.path(project_id, cluster_id, import_id), None, body)

    @deprecated(
        "v1beta.imports.upload_file is deprecated. Use serverless.imports for Starter and Essential "
        "clusters, dedicated.imports for Dedicated ones."
    )
    async def upload_file(
        self,
        project_id: str,
        cluster_id: str,
        *,
        local_file_name: str,
        payload: params.LocalFilePayloadParam,
    ) -> models.UploadImportFileResponse:
        """Upload a local CSV file to import into a Starter cluster.

        Deprecated: Use serverless.imports for Starter and Essential clusters, dedicated.imports for
        Dedicated ones.

        The file, of at most 50 MiB, travels in the body, compressed with gzip and encoded in base64. An
        import names the upload by the id in the answer. An upload that no import uses has no effect and no
        list shows it, so uploading again is harmless.

        Not repeated when the connection breaks after it was sent: `v1beta.imports.list` shows whether it
        was applied.

        Args:
            project_id: Id of the project, as `v1beta.projects.list` gives it.
            cluster_id: Id of the cluster, as `v1beta.clusters.list` gives it.
            local_file_name: Name of the CSV file, at most 255 characters. Folders in front of it are
                ignored, and it cannot itself be a folder. At most 255 characters.
            payload: The file.

        Raises:
            BadRequestError: 400: The file is larger than 50 MiB, not a CSV file, or its name is that
                of a folder.
            BadRequestError: 400: The cluster is a Dedicated cluster.

        Example:
            file = await client.v1beta.imports.upload_file(
                project_id,
                cluster_id,
                local_file_name=local_file_name,
                payload=payload,
            )
        """
        body = _UPLOAD_FILE.body(local_file_name=local_file_name, payload=payload)
        return await self._call(_UPLOAD_FILE, _UPLOAD_FILE.path(project_id, cluster_id), None, body)


class _WholeImports(Whole, Imports):
    __slots__ = ()


class ImportsWithResponse:
    """The methods of `Imports`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeImports(engine)
        self.create = whole_answer(whole.create)
        self.get = whole_answer(whole.get)
        self.get_role_info = whole_answer(whole.get_role_info)
        self.preview = whole_answer(whole.preview)
        self.update = whole_answer(whole.update)
        self.upload_file = whole_answer(whole.upload_file)


class _WholeAsyncImports(AsyncWhole, AsyncImports):
    __slots__ = ()


class AsyncImportsWithResponse:
    """The methods of `AsyncImports`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncImports(engine)
        self.create = async_whole_answer(whole.create)
        self.get = async_whole_answer(whole.get)
        self.get_role_info = async_whole_answer(whole.get_role_info)
        self.preview = async_whole_answer(whole.preview)
        self.update = async_whole_answer(whole.update)
        self.upload_file = async_whole_answer(whole.upload_file)
