// Generated from api/v1beta.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { Backup, CreateBackupResponse, ListBackupsResponse } from './types.js'

const operations = {
  create: {
    row: 232,
    name: 'v1beta.backups.create',
    path: { project_id: 'id', cluster_id: 'id' },
    body: { name: 'string!', description: 'string' },
    answers: 'object',
    read: readers.readCreateBackupResponse,
  },
  delete: {
    row: 233,
    name: 'v1beta.backups.delete',
    path: { project_id: 'id', cluster_id: 'id', backup_id: 'id' },
  },
  get: {
    row: 234,
    name: 'v1beta.backups.get',
    path: { project_id: 'id', cluster_id: 'id', backup_id: 'id' },
    answers: 'object',
    read: readers.readBackup,
  },
  list: {
    row: 235,
    name: 'v1beta.backups.list',
    path: { project_id: 'id', cluster_id: 'id' },
    answers: 'object',
    read: readers.readListBackupsResponse,
    items: 'items',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link BackupsResource.create}. */
export interface BackupsCreateArguments {
  /** Name of the backup. It need not be unique, but is easier to find when it is. */
  name: string
  /** What the backup is for, in at most 256 characters. At most 256 characters. */
  description?: string | undefined
}

/** Backups of Dedicated clusters. */
export class BackupsResource extends Resource {
  /**
   * Create a backup of a Dedicated cluster.
   *
   * Starts a manual backup; there is no limit to their number. Starter clusters have no backups in this API:
   * export their data instead.
   *
   * Not repeated when the connection breaks after it was sent: `v1beta.backups.list` shows whether it was
   * applied.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster is a Starter cluster.
   * @example
   * ```ts
   * const backup = await client.v1beta.backups.create(projectId, clusterId, { name })
   * ```
   */
  create(
    projectId: string,
    clusterId: string,
    args: BackupsCreateArguments,
    options?: CallOptions,
  ): Call<CreateBackupResponse> {
    return this.session.call<CreateBackupResponse>(operations.create, [projectId, clusterId], args, options)
  }

  /**
   * Delete a backup of a Dedicated cluster.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param backupId Id of the backup, as `v1beta.backups.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster is a Starter cluster.
   * @example
   * ```ts
   * await client.v1beta.backups.delete(projectId, clusterId, backupId)
   * ```
   */
  delete(projectId: string, clusterId: string, backupId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.delete, [projectId, clusterId, backupId], undefined, options)
  }

  /**
   * Get a backup of a Dedicated cluster.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param backupId Id of the backup, as `v1beta.backups.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster is a Starter cluster.
   * @example
   * ```ts
   * const backup = await client.v1beta.backups.get(projectId, clusterId, backupId)
   * ```
   */
  get(projectId: string, clusterId: string, backupId: string, options?: CallOptions): Call<Backup> {
    return this.session.call<Backup>(operations.get, [projectId, clusterId, backupId], undefined, options)
  }

  /**
   * Wait until the backup is complete and can be restored.
   *
   * Ends at `SUCCESS`. Fails at once at `FAILED`. Gives up after 3600 seconds unless told otherwise.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param backupId Id of the backup, as `v1beta.backups.list` gives it.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilSucceeded(
    projectId: string,
    clusterId: string,
    backupId: string,
    options?: WaitOptions,
  ): Promise<Backup> {
    return this.session.wait(
      operations.get,
      'wait_until_succeeded',
      [projectId, clusterId, backupId],
      options,
    )
  }

  /**
   * List the backups of a Dedicated cluster.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 400: The cluster is a Starter cluster.
   * @example
   * ```ts
   * for await (const item of client.v1beta.backups.list(projectId, clusterId)) console.log(item)
   * ```
   */
  list(projectId: string, clusterId: string, options?: CallOptions): List<Backup, ListBackupsResponse> {
    return this.session.list<Backup, ListBackupsResponse>(
      operations.list,
      [projectId, clusterId],
      undefined,
      options,
    )
  }
}
