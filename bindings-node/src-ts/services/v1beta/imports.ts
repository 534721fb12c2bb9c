// Generated from api/v1beta.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  CreateImportResponse,
  Import,
  ImportAction,
  ImportOptions,
  ImportRoleInfo,
  ImportSpecInput,
  ListImportsResponse,
  LocalFilePayload,
  PreviewImportResponse,
  UploadImportFileResponse,
} from './types.js'

const operations = {
  create: {
    row: 242,
    name: 'v1beta.imports.create',
    path: { project_id: 'id', cluster_id: 'id' },
    body: { spec: 'ImportSpec!', name: 'string', options: 'ImportOptions' },
    structs,
    answers: 'object',
    read: readers.readCreateImportResponse,
  },
  get: {
    row: 243,
    name: 'v1beta.imports.get',
    path: { project_id: 'id', cluster_id: 'id', import_id: 'id' },
    answers: 'object',
    read: readers.readImport,
  },
  getRoleInfo: {
    row: 244,
    name: 'v1beta.imports.get_role_info',
    path: { project_id: 'id', cluster_id: 'id' },
    answers: 'object',
    read: readers.readImportRoleInfo,
  },
  list: {
    row: 245,
    name: 'v1beta.imports.list',
    path: { project_id: 'id', cluster_id: 'id' },
    answers: 'object',
    read: readers.readListImportsResponse,
    items: 'items',
  },
  preview: {
    row: 246,
    name: 'v1beta.imports.preview',
    path: { project_id: 'id', cluster_id: 'id' },
    body: { spec: 'ImportSpec!', limit_rows_count: 'integer64+' },
    structs,
    answers: 'object',
  },
  update: {
    row: 247,
    name: 'v1beta.imports.update',
    path: { project_id: 'id', cluster_id: 'id', import_id: 'id' },
    body: { action: 'string!' },
  },
  uploadFile: {
    row: 248,
    name: 'v1beta.imports.upload_file',
    path: { project_id: 'id', cluster_id: 'id' },
    body: { local_file_name: 'string!', payload: 'LocalFilePayload!' },
    structs,
    answers: 'object',
    read: readers.readUploadImportFileResponse,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link ImportsResource.create}. */
export interface ImportsCreateArguments {
  /** What to import, and into which tables. */
  spec: ImportSpecInput
  /**
   * Name of the import, at most 64 characters. Left out, it is `import_` and the time of creation. At most 64
   * characters.
   */
  name?: string | undefined
  /** Tables to create first. */
  options?: ImportOptions | undefined
}

/** Arguments of {@link ImportsResource.preview}. */
export interface ImportsPreviewArguments {
  /** The import to show; its source must be `LOCAL_FILE`. */
  spec: ImportSpecInput
  /** How many rows of each table to show at most. From 1 to 20. Default: 10. */
  limit_rows_count?: number | undefined
}

/** Arguments of {@link ImportsResource.update}. */
export interface ImportsUpdateArguments {
  /** What to do with the import. */
  action: ImportAction
}

/** Arguments of {@link ImportsResource.uploadFile}. */
export interface ImportsUploadFileArguments {
  /**
   * Name of the CSV file, at most 255 characters. Folders in front of it are ignored, and it cannot itself be
   * a folder. At most 255 characters.
   */
  local_file_name: string
  /** The file. */
  payload: LocalFilePayload
}

/** Loading files into a cluster (deprecated). */
export class ImportsResource extends Resource {
  /**
   * Start importing data into a cluster.
   *
   * Not repeated when the connection breaks after it was sent: `v1beta.imports.list` shows whether it was
   * applied.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: Both `aws_assume_role_access` and `aws_key_access` are given.
   * @throws ApiError 400: The source is a local file and its format is not CSV.
   * @throws ApiError 400: Several target tables are given and one of them has a file name pattern of its own.
   * @deprecated Use serverless.imports for Starter and Essential clusters, dedicated.imports for Dedicated
   * ones.
   * @example
   * ```ts
   * const import_ = await client.v1beta.imports.create(projectId, clusterId, { spec })
   * ```
   */
  create(
    projectId: string,
    clusterId: string,
    args: ImportsCreateArguments,
    options?: CallOptions,
  ): Call<CreateImportResponse> {
    return this.session.call<CreateImportResponse>(operations.create, [projectId, clusterId], args, options)
  }

  /**
   * Get an import.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param importId Id of the import, as `v1beta.imports.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @deprecated Use serverless.imports for Starter and Essential clusters, dedicated.imports for Dedicated
   * ones.
   * @example
   * ```ts
   * const import_ = await client.v1beta.imports.get(projectId, clusterId, importId)
   * ```
   */
  get(projectId: string, clusterId: string, importId: string, options?: CallOptions): Call<Import> {
    return this.session.call<Import>(operations.get, [projectId, clusterId, importId], undefined, options)
  }

  /**
   * Wait until all data is imported and validated.
   *
   * Ends at `COMPLETED`. Fails at once at `FAILED` and `CANCELED`. Gives up after 7200 seconds unless told
   * otherwise.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param importId Id of the import, as `v1beta.imports.list` gives it.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   * @deprecated Use serverless.imports for Starter and Essential clusters, dedicated.imports for Dedicated
   * ones.
   */
  waitUntilCompleted(
    projectId: string,
    clusterId: string,
    importId: string,
    options?: WaitOptions,
  ): Promise<Import> {
    return this.session.wait(
      operations.get,
      'wait_until_completed',
      [projectId, clusterId, importId],
      options,
    )
  }

  /**
   * Get the cloud identity that a cluster's imports run as.
   *
   * Allow this identity to read your bucket before you import from Amazon S3 or Google Cloud Storage.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @deprecated Use serverless.imports for Starter and Essential clusters, dedicated.imports for Dedicated
   * ones.
   * @example
   * ```ts
   * const roleInfo = await client.v1beta.imports.getRoleInfo(projectId, clusterId)
   * ```
   */
  getRoleInfo(projectId: string, clusterId: string, options?: CallOptions): Call<ImportRoleInfo> {
    return this.session.call<ImportRoleInfo>(
      operations.getRoleInfo,
      [projectId, clusterId],
      undefined,
      options,
    )
  }

  /**
   * List the imports of a cluster.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @deprecated Use serverless.imports for Starter and Essential clusters, dedicated.imports for Dedicated
   * ones.
   * @example
   * ```ts
   * for await (const item of client.v1beta.imports.list(projectId, clusterId)) console.log(item)
   * ```
   */
  list(projectId: string, clusterId: string, options?: CallOptions): List<Import, ListImportsResponse> {
    return this.session.list<Import, ListImportsResponse>(
      operations.list,
      [projectId, clusterId],
      undefined,
      options,
    )
  }

  /**
   * Show the first rows that an import would load.
   *
   * Reads an uploaded file as the import would and changes nothing. Other sources have no preview.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The source is not `LOCAL_FILE`.
   * @deprecated Use serverless.imports for Starter and Essential clusters, dedicated.imports for Dedicated
   * ones.
   * @example
   * ```ts
   * const import_ = await client.v1beta.imports.preview(projectId, clusterId, { spec })
   * ```
   */
  preview(
    projectId: string,
    clusterId: string,
    args: ImportsPreviewArguments,
    options?: CallOptions,
  ): Call<PreviewImportResponse> {
    return this.session.call<PreviewImportResponse>(operations.preview, [projectId, clusterId], args, options)
  }

  /**
   * Cancel an import.
   *
   * Canceling is the only action, and possible only while the import is preparing or importing.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param importId Id of the import, as `v1beta.imports.list` gives it.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The import's phase is neither `PREPARING` nor `IMPORTING`.
   * @deprecated Use serverless.imports for Starter and Essential clusters, dedicated.imports for Dedicated
   * ones.
   * @example
   * ```ts
   * await client.v1beta.imports.update(projectId, clusterId, importId, { action })
   * ```
   */
  update(
    projectId: string,
    clusterId: string,
    importId: string,
    args: ImportsUpdateArguments,
    options?: CallOptions,
  ): Call<void> {
    return this.session.call<void>(operations.update, [projectId, clusterId, importId], args, options)
  }

  /**
   * Upload a local CSV file to import into a Starter cluster.
   *
   * The file, of at most 50 MiB, travels in the body, compressed with gzip and encoded in base64. An import
   * names the upload by the id in the answer. An upload that no import uses has no effect and no list shows
   * it, so uploading again is harmless.
   *
   * Not repeated when the connection breaks after it was sent: `v1beta.imports.list` shows whether it was
   * applied.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The file is larger than 50 MiB, not a CSV file, or its name is that of a folder.
   * @throws ApiError 400: The cluster is a Dedicated cluster.
   * @deprecated Use serverless.imports for Starter and Essential clusters, dedicated.imports for Dedicated
   * ones.
   * @example
   * ```ts
   * const file = await client.v1beta.imports.uploadFile(projectId, clusterId, { local_file_name, payload })
   * ```
   */
  uploadFile(
    projectId: string,
    clusterId: string,
    args: ImportsUploadFileArguments,
    options?: CallOptions,
  ): Call<UploadImportFileResponse> {
    return this.session.call<UploadImportFileResponse>(
      operations.uploadFile,
      [projectId, clusterId],
      args,
      options,
    )
  }
}
