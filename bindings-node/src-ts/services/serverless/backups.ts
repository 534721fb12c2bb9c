// Generated from api/serverless.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  Backup,
  ListBackupsResponse,
  RestoreFromBackup,
  RestoreFromPointInTime,
  RestoreResponse,
} from './types.js'

const operations = {
  delete: {
    row: 162,
    name: 'serverless.backups.delete',
    path: { backupId: 'string' },
    answers: 'object',
    read: readers.readBackup,
  },
  get: {
    row: 163,
    name: 'serverless.backups.get',
    path: { backupId: 'string' },
    answers: 'object',
    read: readers.readBackup,
  },
  list: {
    row: 164,
    name: 'serverless.backups.list',
    path: {},
    query: { clusterId: 'string!' },
    answers: 'object',
    read: readers.readListBackupsResponse,
    items: 'backups',
  },
  restore: {
    row: 165,
    name: 'serverless.backups.restore',
    path: {},
    body: { snapshot: 'RestoreFromBackup', pointInTime: 'RestoreFromPointInTime' },
    structs,
    answers: 'object',
    read: readers.readRestoreResponse,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link BackupsResource.list}. */
export interface BackupsListArguments {
  /** The cluster's id. */
  clusterId: string
}

/** Arguments of {@link BackupsResource.restore}. */
export interface BackupsRestoreArguments {
  /** A backup. */
  snapshot?: RestoreFromBackup | undefined
  /** A moment of a cluster that still exists. */
  pointInTime?: RestoreFromPointInTime | undefined
}

/** Backups that the service makes of a cluster, and new clusters made from them. */
export class BackupsResource extends Resource {
  /**
   * Delete a backup.
   *
   * Nothing can be restored from it any more.
   *
   * @param backupId The backup's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The backup does not exist.
   * @example
   * ```ts
   * const backup = await client.serverless.backups.delete(backupId)
   * ```
   */
  delete(backupId: string, options?: CallOptions): Call<Backup> {
    return this.session.call<Backup>(operations.delete, [backupId], undefined, options)
  }

  /**
   * Get a backup.
   *
   * @param backupId The backup's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The backup does not exist.
   * @example
   * ```ts
   * const backup = await client.serverless.backups.get(backupId)
   * ```
   */
  get(backupId: string, options?: CallOptions): Call<Backup> {
    return this.session.call<Backup>(operations.get, [backupId], undefined, options)
  }

  /**
   * List the backups of a cluster.
   *
   * The service makes them by itself, as the cluster's `automatedBackupPolicy` says.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.serverless.backups.list({ clusterId })) console.log(item)
   * ```
   */
  list(args: BackupsListArguments, options?: CallOptions): List<Backup, ListBackupsResponse> {
    return this.session.list<Backup, ListBackupsResponse>(operations.list, [], args, options)
  }

  /**
   * Restore a backup, or a moment of a cluster, into a new cluster.
   *
   * Give either of `snapshot` and `pointInTime`. The new cluster is like the old one and is RESTORING until
   * it becomes ACTIVE: wait for it with `serverless.clusters.wait_until_active`. Restored twice, there are
   * two clusters, and each costs money.
   *
   * Not repeated when the connection breaks after it was sent: `serverless.clusters.list` shows whether it
   * was applied.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: Neither or both are given or nothing is kept of that moment.
   * @throws ApiError 404: The backup or the cluster does not exist.
   * @example
   * ```ts
   * const backup = await client.serverless.backups.restore()
   * ```
   */
  restore(args?: BackupsRestoreArguments, options?: CallOptions): Call<RestoreResponse> {
    return this.session.call<RestoreResponse>(operations.restore, [], args, options)
  }
}
