// Generated from api/serverless.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  CompletePart,
  Import,
  ImportOptionsInput,
  ImportSourceInput,
  ListImportsResponse,
  StartUploadResponse,
} from './types.js'

const operations = {
  cancel: {
    row: 200,
    name: 'serverless.imports.cancel',
    path: { clusterId: 'string', id: 'string' },
  },
  cancelUpload: {
    row: 201,
    name: 'serverless.imports.cancel_upload',
    path: { clusterId: 'string' },
    query: { uploadId: 'string!' },
  },
  completeUpload: {
    row: 202,
    name: 'serverless.imports.complete_upload',
    path: { clusterId: 'string' },
    query: { uploadId: 'string!' },
    body: { parts: '[CompletePart]!' },
    bare: true,
    structs,
  },
  create: {
    row: 203,
    name: 'serverless.imports.create',
    path: { clusterId: 'string' },
    body: { importOptions: 'ImportOptions!', source: 'ImportSource!' },
    structs,
    answers: 'object',
    read: readers.readImport,
  },
  get: {
    row: 204,
    name: 'serverless.imports.get',
    path: { clusterId: 'string', id: 'string' },
    answers: 'object',
    read: readers.readImport,
  },
  list: {
    row: 205,
    name: 'serverless.imports.list',
    path: { clusterId: 'string' },
    query: { orderBy: 'string' },
    answers: 'object',
    read: readers.readListImportsResponse,
    items: 'imports',
  },
  startUpload: {
    row: 206,
    name: 'serverless.imports.start_upload',
    path: { clusterId: 'string' },
    query: {
      fileName: 'string!',
      partNumber: 'integer32+!',
      targetDatabase: 'string!',
      targetTable: 'string!',
    },
    answers: 'object',
    read: readers.readStartUploadResponse,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link ImportsResource.cancelUpload}. */
export interface ImportsCancelUploadArguments {
  /** The upload's id. */
  uploadId: string
}

/** Arguments of {@link ImportsResource.completeUpload}. */
export interface ImportsCompleteUploadArguments {
  /** The upload's id. */
  uploadId: string
  /** The parts, in order. */
  parts: CompletePart[]
}

/** Arguments of {@link ImportsResource.create}. */
export interface ImportsCreateArguments {
  /** What form the files have. */
  importOptions: ImportOptionsInput
  /** Where the files are. */
  source: ImportSourceInput
}

/** Arguments of {@link ImportsResource.list}. */
export interface ImportsListArguments {
  /** Field to sort by, followed by ` desc` for the largest first. Only `createTime` is known. */
  orderBy?: string | undefined
}

/** Arguments of {@link ImportsResource.startUpload}. */
export interface ImportsStartUploadArguments {
  /** Name of the file. */
  fileName: string
  /** In how many parts the file comes. From 1 to 10000. */
  partNumber: number
  /** Database that is to receive the rows. */
  targetDatabase: string
  /** Table that is to receive the rows. */
  targetTable: string
}

/** Imports of files into a cluster. */
export class ImportsResource extends Resource {
  /**
   * Cancel an import.
   *
   * The import is CANCELING until it is CANCELED.
   *
   * @param clusterId The cluster's id.
   * @param id The import's id, its `importId`.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The import has already ended.
   * @throws ApiError 404: The cluster or the import does not exist.
   * @example
   * ```ts
   * await client.serverless.imports.cancel(clusterId, id)
   * ```
   */
  cancel(clusterId: string, id: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.cancel, [clusterId, id], undefined, options)
  }

  /**
   * Give up an upload.
   *
   * The parts that have arrived are removed.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The upload is complete.
   * @throws ApiError 404: The cluster or the upload does not exist.
   * @example
   * ```ts
   * await client.serverless.imports.cancelUpload(clusterId, { uploadId })
   * ```
   */
  cancelUpload(clusterId: string, args: ImportsCancelUploadArguments, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.cancelUpload, [clusterId], args, options)
  }

  /**
   * Make one file of the parts of an upload.
   *
   * Each part is told by its number and the ETag that its PUT was answered with, quotes included, in order of
   * the numbers. A file of a single part may leave the list empty.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A part is missing or out of order or too small or has another ETag.
   * @throws ApiError 404: The cluster or the upload does not exist.
   * @example
   * ```ts
   * await client.serverless.imports.completeUpload(clusterId, { uploadId, parts })
   * ```
   */
  completeUpload(clusterId: string, args: ImportsCompleteUploadArguments, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.completeUpload, [clusterId], args, options)
  }

  /**
   * Import files into a cluster.
   *
   * The files come from object storage, or from an upload that is complete. The answer comes at once: the
   * import's state shows how far it is.
   *
   * Not repeated when the connection breaks after it was sent: `serverless.imports.list` shows whether it was
   * applied.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The source lacks its settings or cannot be read.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const import_ = await client.serverless.imports.create(clusterId, { importOptions, source })
   * ```
   */
  create(clusterId: string, args: ImportsCreateArguments, options?: CallOptions): Call<Import> {
    return this.session.call<Import>(operations.create, [clusterId], args, options)
  }

  /**
   * Get an import.
   *
   * @param clusterId The cluster's id.
   * @param id The import's id, its `importId`.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the import does not exist.
   * @example
   * ```ts
   * const import_ = await client.serverless.imports.get(clusterId, id)
   * ```
   */
  get(clusterId: string, id: string, options?: CallOptions): Call<Import> {
    return this.session.call<Import>(operations.get, [clusterId, id], undefined, options)
  }

  /**
   * Wait until all rows of an import are in the cluster.
   *
   * Ends at `COMPLETED`. Fails at once at `FAILED` and `CANCELED`. Gives up after 3600 seconds unless told
   * otherwise.
   *
   * @param clusterId The cluster's id.
   * @param id The import's id, its `importId`.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilCompleted(clusterId: string, id: string, options?: WaitOptions): Promise<Import> {
    return this.session.wait(operations.get, 'wait_until_completed', [clusterId, id], options)
  }

  /**
   * List the imports of a cluster.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.serverless.imports.list(clusterId)) console.log(item)
   * ```
   */
  list(
    clusterId: string,
    args?: ImportsListArguments,
    options?: CallOptions,
  ): List<Import, ListImportsResponse> {
    return this.session.list<Import, ListImportsResponse>(operations.list, [clusterId], args, options)
  }

  /**
   * Begin to upload a file to import.
   *
   * Send each part by PUT to its URL, without an API key, and keep the ETag of the answer; then complete the
   * upload, and import it with a source of type LOCAL. Each part but the last has 5 MiB at least, and none
   * more than 5 GiB. No list shows uploads: one that was begun without an answer is harmless.
   *
   * Not repeated when the connection breaks after it was sent: `serverless.imports.list` shows whether it was
   * applied.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A parameter is missing or there are too many parts.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const upload = await client.serverless.imports.startUpload(clusterId, { fileName, partNumber, targetDatabase, targetTable })
   * ```
   */
  startUpload(
    clusterId: string,
    args: ImportsStartUploadArguments,
    options?: CallOptions,
  ): Call<StartUploadResponse> {
    return this.session.call<StartUploadResponse>(operations.startUpload, [clusterId], args, options)
  }
}
