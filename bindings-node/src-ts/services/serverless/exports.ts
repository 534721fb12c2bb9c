// Generated from api/serverless.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  DownloadExportFilesResponse,
  DownloadExportResponse,
  Export,
  ExportFile,
  ExportOptionsInput,
  ExportTargetInput,
  ListExportFilesResponse,
  ListExportsResponse,
} from './types.js'

const operations = {
  cancel: {
    row: 192,
    name: 'serverless.exports.cancel',
    path: { clusterId: 'string', exportId: 'string' },
    answers: 'object',
    read: readers.readExport,
  },
  create: {
    row: 193,
    name: 'serverless.exports.create',
    path: { clusterId: 'string' },
    body: { displayName: 'string', exportOptions: 'ExportOptions', target: 'ExportTarget' },
    structs,
    answers: 'object',
    read: readers.readExport,
  },
  delete: {
    row: 194,
    name: 'serverless.exports.delete',
    path: { clusterId: 'string', exportId: 'string' },
    answers: 'object',
    read: readers.readExport,
  },
  download: {
    row: 195,
    name: 'serverless.exports.download',
    path: { clusterId: 'string', exportId: 'string' },
    answers: 'object',
    read: readers.readDownloadExportResponse,
  },
  downloadFiles: {
    row: 196,
    name: 'serverless.exports.download_files',
    path: { clusterId: 'string', exportId: 'string' },
    body: { fileNames: '[string]!' },
    answers: 'object',
    read: readers.readDownloadExportFilesResponse,
  },
  get: {
    row: 197,
    name: 'serverless.exports.get',
    path: { clusterId: 'string', exportId: 'string' },
    answers: 'object',
    read: readers.readExport,
  },
  list: {
    row: 198,
    name: 'serverless.exports.list',
    path: { clusterId: 'string' },
    query: { orderBy: 'string' },
    answers: 'object',
    read: readers.readListExportsResponse,
    items: 'exports',
  },
  listFiles: {
    row: 199,
    name: 'serverless.exports.list_files',
    path: { clusterId: 'string', exportId: 'string' },
    query: { generateUrl: 'boolean' },
    answers: 'object',
    read: readers.readListExportFilesResponse,
    items: 'files',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link ExportsResource.create}. */
export interface ExportsCreateArguments {
  /** Name of the export. By default `SNAPSHOT_` and the time of its snapshot. */
  displayName?: string | undefined
  /** What to export, and in which form. */
  exportOptions?: ExportOptionsInput | undefined
  /** Where the files go. By default the service keeps them for download. */
  target?: ExportTargetInput | undefined
}

/** Arguments of {@link ExportsResource.downloadFiles}. */
export interface ExportsDownloadFilesArguments {
  /** Names of the files, at most 100. At most 100 items. */
  fileNames: string[]
}

/** Arguments of {@link ExportsResource.list}. */
export interface ExportsListArguments {
  /** Field to sort by, followed by ` desc` for the largest first. Only `createTime` is known. */
  orderBy?: string | undefined
}

/** Arguments of {@link ExportsResource.listFiles}. */
export interface ExportsListFilesArguments {
  /** Whether each file comes with a URL to download it from, which expires. Default: false. */
  generateUrl?: boolean | undefined
}

/** Exports of a cluster's data to object storage, or to files to download. */
export class ExportsResource extends Resource {
  /**
   * Cancel an export.
   *
   * @param clusterId The cluster's id.
   * @param exportId The export's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The export is no longer running.
   * @throws ApiError 404: The cluster or the export does not exist.
   * @example
   * ```ts
   * const export_ = await client.serverless.exports.cancel(clusterId, exportId)
   * ```
   */
  cancel(clusterId: string, exportId: string, options?: CallOptions): Call<Export> {
    return this.session.call<Export>(operations.cancel, [clusterId, exportId], undefined, options)
  }

  /**
   * Export data of a cluster.
   *
   * Without options, all tables are written as gzipped CSV files that the service keeps for download. The
   * answer comes at once: the export's state is RUNNING until it ends.
   *
   * Not repeated when the connection breaks after it was sent: `serverless.exports.list` shows whether it was
   * applied.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The options contradict each other or the target lacks its settings.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const export_ = await client.serverless.exports.create(clusterId)
   * ```
   */
  create(clusterId: string, args?: ExportsCreateArguments, options?: CallOptions): Call<Export> {
    return this.session.call<Export>(operations.create, [clusterId], args, options)
  }

  /**
   * Delete an export.
   *
   * Files that the service keeps for download go with it.
   *
   * @param clusterId The cluster's id.
   * @param exportId The export's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the export does not exist.
   * @example
   * ```ts
   * const export_ = await client.serverless.exports.delete(clusterId, exportId)
   * ```
   */
  delete(clusterId: string, exportId: string, options?: CallOptions): Call<Export> {
    return this.session.call<Export>(operations.delete, [clusterId, exportId], undefined, options)
  }

  /**
   * Get URLs to download all files of an export from.
   *
   * Only for an export that the service keeps for download. The URLs need no API key and expire.
   *
   * @param clusterId The cluster's id.
   * @param exportId The export's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The export has not succeeded or went elsewhere.
   * @throws ApiError 404: The cluster or the export does not exist.
   * @deprecated Use serverless.exports.download_files.
   * @example
   * ```ts
   * const export_ = await client.serverless.exports.download(clusterId, exportId)
   * ```
   */
  download(clusterId: string, exportId: string, options?: CallOptions): Call<DownloadExportResponse> {
    return this.session.call<DownloadExportResponse>(
      operations.download,
      [clusterId, exportId],
      undefined,
      options,
    )
  }

  /**
   * Get URLs to download files of an export from.
   *
   * Only for an export that the service keeps for download. The URLs need no API key and expire.
   *
   * @param clusterId The cluster's id.
   * @param exportId The export's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The export has not succeeded or went elsewhere.
   * @throws ApiError 404: The cluster or the export or one of the files does not exist.
   * @example
   * ```ts
   * const files = await client.serverless.exports.downloadFiles(clusterId, exportId, { fileNames })
   * ```
   */
  downloadFiles(
    clusterId: string,
    exportId: string,
    args: ExportsDownloadFilesArguments,
    options?: CallOptions,
  ): Call<DownloadExportFilesResponse> {
    return this.session.call<DownloadExportFilesResponse>(
      operations.downloadFiles,
      [clusterId, exportId],
      args,
      options,
    )
  }

  /**
   * Get an export.
   *
   * @param clusterId The cluster's id.
   * @param exportId The export's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the export does not exist.
   * @example
   * ```ts
   * const export_ = await client.serverless.exports.get(clusterId, exportId)
   * ```
   */
  get(clusterId: string, exportId: string, options?: CallOptions): Call<Export> {
    return this.session.call<Export>(operations.get, [clusterId, exportId], undefined, options)
  }

  /**
   * Wait until an export has written all its files.
   *
   * Ends at `SUCCEEDED`. Fails at once at `FAILED`, `CANCELED`, `DELETED` and `EXPIRED`. Gives up after 3600
   * seconds unless told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param exportId The export's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilSucceeded(clusterId: string, exportId: string, options?: WaitOptions): Promise<Export> {
    return this.session.wait(operations.get, 'wait_until_succeeded', [clusterId, exportId], options)
  }

  /**
   * List the exports of a cluster.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.serverless.exports.list(clusterId)) console.log(item)
   * ```
   */
  list(
    clusterId: string,
    args?: ExportsListArguments,
    options?: CallOptions,
  ): List<Export, ListExportsResponse> {
    return this.session.list<Export, ListExportsResponse>(operations.list, [clusterId], args, options)
  }

  /**
   * List the files of an export.
   *
   * Only for an export that the service keeps for download. The file `metadata` tells of the export itself
   * and holds no data.
   *
   * @param clusterId The cluster's id.
   * @param exportId The export's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 400: The export has not succeeded or went elsewhere.
   * @throws ApiError 404: The cluster or the export does not exist.
   * @example
   * ```ts
   * for await (const item of client.serverless.exports.listFiles(clusterId, exportId)) console.log(item)
   * ```
   */
  listFiles(
    clusterId: string,
    exportId: string,
    args?: ExportsListFilesArguments,
    options?: CallOptions,
  ): List<ExportFile, ListExportFilesResponse> {
    return this.session.list<ExportFile, ListExportFilesResponse>(
      operations.listFiles,
      [clusterId, exportId],
      args,
      options,
    )
  }
}
