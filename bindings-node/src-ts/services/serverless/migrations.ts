// Generated from api/serverless.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  ListMigrationsResponse,
  Migration,
  MigrationMode,
  MigrationShardMode,
  MigrationSourceInput,
  MigrationTarget,
} from './types.js'

const operations = {
  create: {
    row: 210,
    name: 'serverless.migrations.create',
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
    read: readers.readMigration,
  },
  delete: {
    row: 211,
    name: 'serverless.migrations.delete',
    path: { clusterId: 'string', migrationId: 'string' },
    answers: 'object',
    read: readers.readMigration,
  },
  get: {
    row: 212,
    name: 'serverless.migrations.get',
    path: { clusterId: 'string', migrationId: 'string' },
    answers: 'object',
    read: readers.readMigration,
  },
  list: {
    row: 213,
    name: 'serverless.migrations.list',
    path: { clusterId: 'string' },
    query: { orderBy: 'string' },
    answers: 'object',
    read: readers.readListMigrationsResponse,
    items: 'migrations',
  },
  pause: {
    row: 214,
    name: 'serverless.migrations.pause',
    path: { clusterId: 'string', migrationId: 'string' },
  },
  resume: {
    row: 215,
    name: 'serverless.migrations.resume',
    path: { clusterId: 'string', migrationId: 'string' },
  },
} satisfies Record<string, Operation>

/** Arguments of {@link MigrationsResource.create}. */
export interface MigrationsCreateArguments {
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

/** Arguments of {@link MigrationsResource.list}. */
export interface MigrationsListArguments {
  /** Field to sort by, followed by ` desc` for the largest first. Only `createTime` is known. */
  orderBy?: string | undefined
}

/** Migrations from MySQL into a cluster. */
export class MigrationsResource extends Resource {
  /**
   * Create a migration into a cluster.
   *
   * Copies what the sources hold (mode ALL) and then follows their changes until it is paused or deleted; in
   * mode INCREMENTAL it follows changes only. It is CREATING until it becomes RUNNING.
   *
   * Not repeated when the connection breaks after it was sent: `serverless.migrations.list` shows whether it
   * was applied.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A source lacks its settings or the cluster is not active.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const migration = await client.serverless.migrations.create(clusterId, { displayName, sources, target, mode })
   * ```
   */
  create(clusterId: string, args: MigrationsCreateArguments, options?: CallOptions): Call<Migration> {
    return this.session.call<Migration>(operations.create, [clusterId], args, options)
  }

  /**
   * Delete a migration.
   *
   * What it has copied stays in the cluster.
   *
   * @param clusterId The cluster's id.
   * @param migrationId The migration's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the migration does not exist.
   * @example
   * ```ts
   * const migration = await client.serverless.migrations.delete(clusterId, migrationId)
   * ```
   */
  delete(clusterId: string, migrationId: string, options?: CallOptions): Call<Migration> {
    return this.session.call<Migration>(operations.delete, [clusterId, migrationId], undefined, options)
  }

  /**
   * Get a migration.
   *
   * @param clusterId The cluster's id.
   * @param migrationId The migration's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the migration does not exist.
   * @example
   * ```ts
   * const migration = await client.serverless.migrations.get(clusterId, migrationId)
   * ```
   */
  get(clusterId: string, migrationId: string, options?: CallOptions): Call<Migration> {
    return this.session.call<Migration>(operations.get, [clusterId, migrationId], undefined, options)
  }

  /**
   * Wait until a migration that is being created or resumed copies data.
   *
   * Ends at `RUNNING`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 600 seconds unless
   * told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param migrationId The migration's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilRunning(clusterId: string, migrationId: string, options?: WaitOptions): Promise<Migration> {
    return this.session.wait(operations.get, 'wait_until_running', [clusterId, migrationId], options)
  }

  /**
   * Wait until a migration that is being paused copies nothing more.
   *
   * Ends at `PAUSED`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 600 seconds unless
   * told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param migrationId The migration's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilPaused(clusterId: string, migrationId: string, options?: WaitOptions): Promise<Migration> {
    return this.session.wait(operations.get, 'wait_until_paused', [clusterId, migrationId], options)
  }

  /**
   * Wait until a deleted migration is gone.
   *
   * Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param migrationId The migration's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource as it was seen last; `undefined` where it is gone.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilDeleted(
    clusterId: string,
    migrationId: string,
    options?: WaitOptions,
  ): Promise<Migration | undefined> {
    return this.session.wait(operations.get, 'wait_until_deleted', [clusterId, migrationId], options)
  }

  /**
   * List the migrations into a cluster.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 400: The order names another field than `createTime`.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.serverless.migrations.list(clusterId)) console.log(item)
   * ```
   */
  list(
    clusterId: string,
    args?: MigrationsListArguments,
    options?: CallOptions,
  ): List<Migration, ListMigrationsResponse> {
    return this.session.list<Migration, ListMigrationsResponse>(operations.list, [clusterId], args, options)
  }

  /**
   * Pause a running migration.
   *
   * @param clusterId The cluster's id.
   * @param migrationId The migration's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The migration is not running.
   * @throws ApiError 404: The cluster or the migration does not exist.
   * @example
   * ```ts
   * await client.serverless.migrations.pause(clusterId, migrationId)
   * ```
   */
  pause(clusterId: string, migrationId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.pause, [clusterId, migrationId], undefined, options)
  }

  /**
   * Resume a paused migration.
   *
   * It goes on where it stood.
   *
   * @param clusterId The cluster's id.
   * @param migrationId The migration's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The migration is not paused.
   * @throws ApiError 404: The cluster or the migration does not exist.
   * @example
   * ```ts
   * await client.serverless.migrations.resume(clusterId, migrationId)
   * ```
   */
  resume(clusterId: string, migrationId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.resume, [clusterId, migrationId], undefined, options)
  }
}
