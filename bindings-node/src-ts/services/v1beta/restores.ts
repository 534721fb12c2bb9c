// Generated from api/v1beta.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type { CreateRestoreResponse, ListRestoresResponse, NewClusterConfig, Restore } from './types.js'

const operations = {
  create: {
    row: 261,
    name: 'v1beta.restores.create',
    path: { project_id: 'id' },
    body: {
      backup_id: 'id!',
      name: 'string/^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$/!',
      config: 'NewClusterConfig!',
    },
    structs,
    answers: 'object',
    read: readers.readCreateRestoreResponse,
  },
  get: {
    row: 262,
    name: 'v1beta.restores.get',
    path: { project_id: 'id', restore_id: 'id' },
    answers: 'object',
    read: readers.readRestore,
  },
  list: {
    row: 263,
    name: 'v1beta.restores.list',
    path: { project_id: 'id' },
    answers: 'object',
    read: readers.readListRestoresResponse,
    items: 'items',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link RestoresResource.create}. */
export interface RestoresCreateArguments {
  /** Id of the backup to restore. */
  backup_id: string
  /**
   * Name of the new cluster, which no other may have: 4 to 64 letters, digits and hyphens, with a letter or
   * digit at both ends. From 4 to 64 characters. Must match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
   */
  name: string
  /** Password, port, nodes and access list of the new cluster. */
  config: NewClusterConfig
}

/** Restoring a backup of a Dedicated cluster into a new cluster. */
export class RestoresResource extends Resource {
  /**
   * Restore a backup into a new Dedicated cluster.
   *
   * Creates a cluster with the given configuration and loads the backup into it. Its nodes must be at least
   * as large as those of the cluster that was backed up. Starter clusters can be neither source nor target.
   *
   * Not repeated when the connection breaks after it was sent: `v1beta.restores.list` shows whether it was
   * applied.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A node size is smaller than that of the cluster that was backed up.
   * @throws ApiError 400: A cluster of this name exists already.
   * @throws ApiError 404: The backup does not exist.
   * @example
   * ```ts
   * const restore = await client.v1beta.restores.create(projectId, { backup_id, name, config })
   * ```
   */
  create(
    projectId: string,
    args: RestoresCreateArguments,
    options?: CallOptions,
  ): Call<CreateRestoreResponse> {
    return this.session.call<CreateRestoreResponse>(operations.create, [projectId], args, options)
  }

  /**
   * Get a restore.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param restoreId Id of the restore, as `v1beta.restores.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @example
   * ```ts
   * const restore = await client.v1beta.restores.get(projectId, restoreId)
   * ```
   */
  get(projectId: string, restoreId: string, options?: CallOptions): Call<Restore> {
    return this.session.call<Restore>(operations.get, [projectId, restoreId], undefined, options)
  }

  /**
   * Wait until the backup is restored and the new cluster holds its data.
   *
   * Ends at `SUCCESS`. Fails at once at `FAILED`. Gives up after 7200 seconds unless told otherwise.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param restoreId Id of the restore, as `v1beta.restores.list` gives it.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilSucceeded(projectId: string, restoreId: string, options?: WaitOptions): Promise<Restore> {
    return this.session.wait(operations.get, 'wait_until_succeeded', [projectId, restoreId], options)
  }

  /**
   * List the restores of a project.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @example
   * ```ts
   * for await (const item of client.v1beta.restores.list(projectId)) console.log(item)
   * ```
   */
  list(projectId: string, options?: CallOptions): List<Restore, ListRestoresResponse> {
    return this.session.list<Restore, ListRestoresResponse>(operations.list, [projectId], undefined, options)
  }
}
