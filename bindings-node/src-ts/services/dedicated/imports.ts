// Generated from api/dedicated.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type { Import, ImportCreationDetailsInput, ListImportsResponse } from './types.js'

const operations = {
  cancel: {
    row: 64,
    name: 'dedicated.imports.cancel',
    path: { clusterId: 'string', importId: 'string' },
  },
  create: {
    row: 65,
    name: 'dedicated.imports.create',
    path: { clusterId: 'string' },
    body: { creationDetails: 'ImportCreationDetails!' },
    structs,
    answers: 'object',
    read: readers.readImport,
  },
  get: {
    row: 66,
    name: 'dedicated.imports.get',
    path: { clusterId: 'string', importId: 'string' },
    answers: 'object',
    read: readers.readImport,
  },
  list: {
    row: 67,
    name: 'dedicated.imports.list',
    path: { clusterId: 'string' },
    query: { orderBy: 'string' },
    answers: 'object',
    read: readers.readListImportsResponse,
    items: 'imports',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link ImportsResource.create}. */
export interface ImportsCreateArguments {
  /** What to import, and how. */
  creationDetails: ImportCreationDetailsInput
}

/** Arguments of {@link ImportsResource.list}. */
export interface ImportsListArguments {
  /**
   * Fields to sort by, separated by commas, each followed by ` desc` for the largest first. `createTime` and
   * `name` are known.
   */
  orderBy?: string | undefined
}

/** Imports of files into a cluster. */
export class ImportsResource extends Resource {
  /**
   * Cancel an import.
   *
   * What has been imported by then stays in the cluster.
   *
   * @param clusterId The cluster's id.
   * @param importId The import's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The import has ended.
   * @throws ApiError 404: The cluster or the import does not exist.
   * @example
   * ```ts
   * await client.dedicated.imports.cancel(clusterId, importId)
   * ```
   */
  cancel(clusterId: string, importId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.cancel, [clusterId, importId], undefined, options)
  }

  /**
   * Import files into a cluster.
   *
   * The answer comes at once: the import's state is PREPARING, then IMPORTING, until it ends. The cluster is
   * IMPORTING meanwhile.
   *
   * Not repeated when the connection breaks after it was sent: `dedicated.imports.list` shows whether it was
   * applied.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The source lacks its settings, or the cluster is not ACTIVE.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const import_ = await client.dedicated.imports.create(clusterId, { creationDetails })
   * ```
   */
  create(clusterId: string, args: ImportsCreateArguments, options?: CallOptions): Call<Import> {
    return this.session.call<Import>(operations.create, [clusterId], args, options)
  }

  /**
   * Get an import.
   *
   * @param clusterId The cluster's id.
   * @param importId The import's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the import does not exist.
   * @example
   * ```ts
   * const import_ = await client.dedicated.imports.get(clusterId, importId)
   * ```
   */
  get(clusterId: string, importId: string, options?: CallOptions): Call<Import> {
    return this.session.call<Import>(operations.get, [clusterId, importId], undefined, options)
  }

  /**
   * Wait until all rows of an import are in the cluster.
   *
   * Ends at `COMPLETED`. Fails at once at `FAILED` and `CANCELED`. Gives up after 3600 seconds unless told
   * otherwise.
   *
   * @param clusterId The cluster's id.
   * @param importId The import's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilCompleted(clusterId: string, importId: string, options?: WaitOptions): Promise<Import> {
    return this.session.wait(operations.get, 'wait_until_completed', [clusterId, importId], options)
  }

  /**
   * List the imports into a cluster.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 400: The order names a field that imports are not sorted by.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.dedicated.imports.list(clusterId)) console.log(item)
   * ```
   */
  list(
    clusterId: string,
    args?: ImportsListArguments,
    options?: CallOptions,
  ): List<Import, ListImportsResponse> {
    return this.session.list<Import, ListImportsResponse>(operations.list, [clusterId], args, options)
  }
}
