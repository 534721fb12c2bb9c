// Generated from api/serverless.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  CreateMigrationPrecheckResponse,
  MigrationMode,
  MigrationPrecheck,
  MigrationShardMode,
  MigrationSourceInput,
  MigrationTarget,
} from './types.js'

const operations = {
  cancel: {
    row: 207,
    name: 'serverless.migration_prechecks.cancel',
    path: { clusterId: 'string', precheckId: 'string' },
  },
  create: {
    row: 208,
    name: 'serverless.migration_prechecks.create',
    path: { clusterId: 'string' },
    body: {
      displayName: 'string!',
      sources: '[MigrationSource]!',
      target: 'MigrationTarget!',
      mode: 'string!',
      shardMode: 'string',
    },
    structs,
    answers: 'object',
    read: readers.readCreateMigrationPrecheckResponse,
  },
  get: {
    row: 209,
    name: 'serverless.migration_prechecks.get',
    path: { clusterId: 'string', precheckId: 'string' },
    answers: 'object',
    read: readers.readMigrationPrecheck,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link MigrationPrechecksResource.create}. */
export interface MigrationPrechecksCreateArguments {
  /** Name of the migration. */
  displayName: string
  /** The databases to copy from. */
  sources: MigrationSourceInput[]
  /** As whom to write into the cluster. */
  target: MigrationTarget
  /** What to copy. */
  mode: MigrationMode
  /** How changes of tables that are merged from several sources are brought together. */
  shardMode?: MigrationShardMode | undefined
}

/** Checks of what a migration would meet. */
export class MigrationPrechecksResource extends Resource {
  /**
   * Cancel a check of a migration.
   *
   * @param clusterId The cluster's id.
   * @param precheckId The check's id, as `serverless.migration_prechecks.create` answers it.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The check has already ended.
   * @throws ApiError 404: The cluster or the check does not exist.
   * @example
   * ```ts
   * await client.serverless.migrationPrechecks.cancel(clusterId, precheckId)
   * ```
   */
  cancel(clusterId: string, precheckId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.cancel, [clusterId, precheckId], undefined, options)
  }

  /**
   * Check whether a migration would work.
   *
   * Takes what the migration would take, and creates nothing but the check. The check is PENDING, then
   * RUNNING, until it has ended; get it to see its items. A second check does no harm.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A source lacks its settings or the cluster is not active.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const migrationPrecheck = await client.serverless.migrationPrechecks.create(clusterId, { displayName, sources, target, mode })
   * ```
   */
  create(
    clusterId: string,
    args: MigrationPrechecksCreateArguments,
    options?: CallOptions,
  ): Call<CreateMigrationPrecheckResponse> {
    return this.session.call<CreateMigrationPrecheckResponse>(operations.create, [clusterId], args, options)
  }

  /**
   * Get a check of a migration.
   *
   * @param clusterId The cluster's id.
   * @param precheckId The check's id, as `serverless.migration_prechecks.create` answers it.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the check does not exist.
   * @example
   * ```ts
   * const migrationPrecheck = await client.serverless.migrationPrechecks.get(clusterId, precheckId)
   * ```
   */
  get(clusterId: string, precheckId: string, options?: CallOptions): Call<MigrationPrecheck> {
    return this.session.call<MigrationPrecheck>(operations.get, [clusterId, precheckId], undefined, options)
  }

  /**
   * Wait until a check has ended without a failed item. It may still hold warnings.
   *
   * Ends at `FINISHED`. Fails at once at `FAILED` and `CANCELED`. Gives up after 600 seconds unless told
   * otherwise.
   *
   * @param clusterId The cluster's id.
   * @param precheckId The check's id, as `serverless.migration_prechecks.create` answers it.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilFinished(
    clusterId: string,
    precheckId: string,
    options?: WaitOptions,
  ): Promise<MigrationPrecheck> {
    return this.session.wait(operations.get, 'wait_until_finished', [clusterId, precheckId], options)
  }
}
