// Generated from api/premium.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  BackedUpInstanceState,
  Backup,
  BackupState,
  BackupTriggerType,
  ClassicBackupStorage,
  CreateBackupResponse,
  CreateInstanceRequest,
  ListBackupsResponse,
  RestoreMode,
  RestoreResponse,
  RestoreStatus,
  ServicePlan,
} from './types.js'

const operations = {
  create: {
    row: 128,
    name: 'premium.backups.create',
    path: { tidbId: 'string' },
    body: { name: 'string!' },
    answers: 'object',
    read: readers.readCreateBackupResponse,
  },
  delete: {
    row: 129,
    name: 'premium.backups.delete',
    path: { backupId: 'string' },
  },
  deleteForInstance: {
    row: 130,
    name: 'premium.backups.delete_for_instance',
    path: { tidbId: 'string', backupId: 'string' },
  },
  getRestoreStatus: {
    row: 131,
    name: 'premium.backups.get_restore_status',
    path: { tidbId: 'string' },
    answers: 'object',
    read: readers.readRestoreStatus,
  },
  list: {
    row: 132,
    name: 'premium.backups.list',
    path: {},
    query: {
      tidbIds: '[string]',
      states: '[string]',
      servicePlans: '[string]',
      regionIds: '[string]',
      tidbStates: '[string]',
      triggerTypes: '[string]',
      startTime: 'time',
      endTime: 'time',
      skip: 'integer32',
    },
    answers: 'object',
    read: readers.readListBackupsResponse,
    items: 'backups',
  },
  listForInstance: {
    row: 133,
    name: 'premium.backups.list_for_instance',
    path: { tidbId: 'string' },
    query: {
      states: '[string]',
      regionIds: '[string]',
      triggerTypes: '[string]',
      startTime: 'time',
      endTime: 'time',
      skip: 'integer32',
    },
    answers: 'object',
    read: readers.readListBackupsResponse,
    items: 'backups',
  },
  restore: {
    row: 134,
    name: 'premium.backups.restore',
    path: {},
    body: {
      tidb: 'CreateInstanceRequest!',
      restoreMode: 'string!',
      sourceTidbId: 'string',
      backupId: 'string',
      pointInTime: 'time',
      classicBackupStorage: 'ClassicBackupStorage',
      validateOnly: 'boolean',
    },
    structs,
    answers: 'object',
    read: readers.readRestoreResponse,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link BackupsResource.create}. */
export interface BackupsCreateArguments {
  /** Name of the backup. */
  name: string
}

/** Arguments of {@link BackupsResource.list}. */
export interface BackupsListArguments {
  /** Only backups of these instances. */
  tidbIds?: string[] | undefined
  /** Only backups in these states. */
  states?: BackupState[] | undefined
  /** Only backups of instances of these plans. */
  servicePlans?: ServicePlan[] | undefined
  /** Only backups that are stored in these regions. */
  regionIds?: string[] | undefined
  /** Only backups of instances that are still there, or of those that are not. */
  tidbStates?: BackedUpInstanceState[] | undefined
  /** Only backups that were started in these ways. */
  triggerTypes?: BackupTriggerType[] | undefined
  /** Only backups created after this moment. An RFC 3339 time. */
  startTime?: string | Date | undefined
  /** Only backups created before this moment. An RFC 3339 time. */
  endTime?: string | Date | undefined
  /** Items to pass over before the first one answered. Past the end, the list is empty. */
  skip?: number | undefined
}

/** Arguments of {@link BackupsResource.listForInstance}. */
export interface BackupsListForInstanceArguments {
  /** Only backups in these states. */
  states?: BackupState[] | undefined
  /** Only backups that are stored in these regions. */
  regionIds?: string[] | undefined
  /** Only backups that were started in these ways. */
  triggerTypes?: BackupTriggerType[] | undefined
  /** Only backups created at this moment or later. An RFC 3339 time. */
  startTime?: string | Date | undefined
  /** Only backups created at this moment or earlier. An RFC 3339 time. */
  endTime?: string | Date | undefined
  /** Items to pass over before the first one answered. Past the end, the list is empty. */
  skip?: number | undefined
}

/** Arguments of {@link BackupsResource.restore}. */
export interface BackupsRestoreArguments {
  /** The instance to create. */
  tidb: CreateInstanceRequest
  /** What to restore from. */
  restoreMode: RestoreMode
  /** Id of the instance or cluster that was backed up. Needed for PITR. */
  sourceTidbId?: string | undefined
  /** Id of the backup. Needed for SNAPSHOT and DEDICATED_SNAPSHOT. */
  backupId?: string | undefined
  /** Moment to restore. Needed for PITR. An RFC 3339 time. */
  pointInTime?: string | Date | undefined
  /** Where the backup is. Needed for CLASSIC_SNAPSHOT. */
  classicBackupStorage?: ClassicBackupStorage | undefined
  /** Whether to check the request and restore nothing. Default: false. */
  validateOnly?: boolean | undefined
}

/** Backups of instances, taken every day or by hand, and what is restored from them. */
export class BackupsResource extends Resource {
  /**
   * Back an instance up.
   *
   * The answer holds the backup's id only. Its state, which the list shows, is PENDING until it becomes
   * RUNNING and then SUCCEEDED. A backup created twice is two backups.
   *
   * Not repeated when the connection breaks after it was sent: `premium.backups.list_for_instance` shows
   * whether it was applied.
   *
   * @param tidbId The instance's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The name is missing or the instance is not ACTIVE.
   * @throws ApiError 404: The instance does not exist.
   * @example
   * ```ts
   * const backup = await client.premium.backups.create(tidbId, { name })
   * ```
   */
  create(tidbId: string, args: BackupsCreateArguments, options?: CallOptions): Call<CreateBackupResponse> {
    return this.session.call<CreateBackupResponse>(operations.create, [tidbId], args, options)
  }

  /**
   * Delete a backup.
   *
   * The instance it was taken of need not exist any more.
   *
   * @param backupId The backup's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The backup does not exist.
   * @example
   * ```ts
   * await client.premium.backups.delete(backupId)
   * ```
   */
  delete(backupId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.delete, [backupId], undefined, options)
  }

  /**
   * Delete a backup of an instance.
   *
   * @param tidbId The instance's id.
   * @param backupId The backup's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The instance does not exist or has no such backup.
   * @example
   * ```ts
   * await client.premium.backups.deleteForInstance(tidbId, backupId)
   * ```
   */
  deleteForInstance(tidbId: string, backupId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.deleteForInstance, [tidbId, backupId], undefined, options)
  }

  /**
   * Get how far the restore into an instance is.
   *
   * @param tidbId The instance's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The instance does not exist or was not restored from a backup.
   * @example
   * ```ts
   * const restoreStatus = await client.premium.backups.getRestoreStatus(tidbId)
   * ```
   */
  getRestoreStatus(tidbId: string, options?: CallOptions): Call<RestoreStatus> {
    return this.session.call<RestoreStatus>(operations.getRestoreStatus, [tidbId], undefined, options)
  }

  /**
   * Wait until all data of a backup is in the instance that was restored from it.
   *
   * Ends at `SUCCEEDED`. Fails at once at `FAILED` and `CANCELLED`. Gives up after 7200 seconds unless told
   * otherwise.
   *
   * @param tidbId The instance's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilRestored(tidbId: string, options?: WaitOptions): Promise<RestoreStatus> {
    return this.session.wait(operations.getRestoreStatus, 'wait_until_restored', [tidbId], options)
  }

  /**
   * List the backups of an organization.
   *
   * Backups of deleted instances are among them until they expire or are deleted.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 400: A filter has a value that is not known or a time that cannot be read.
   * @example
   * ```ts
   * for await (const item of client.premium.backups.list()) console.log(item)
   * ```
   */
  list(args?: BackupsListArguments, options?: CallOptions): List<Backup, ListBackupsResponse> {
    return this.session.list<Backup, ListBackupsResponse>(operations.list, [], args, options)
  }

  /**
   * List the backups of an instance.
   *
   * @param tidbId The instance's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 400: A filter has a value that is not known or a time that cannot be read.
   * @throws ApiError 404: The instance does not exist.
   * @example
   * ```ts
   * for await (const item of client.premium.backups.listForInstance(tidbId)) console.log(item)
   * ```
   */
  listForInstance(
    tidbId: string,
    args?: BackupsListForInstanceArguments,
    options?: CallOptions,
  ): List<Backup, ListBackupsResponse> {
    return this.session.list<Backup, ListBackupsResponse>(operations.listForInstance, [tidbId], args, options)
  }

  /**
   * Restore a backup into a new instance.
   *
   * `restoreMode` says what is restored and which other fields are needed. The new instance is RESTORING
   * until it becomes ACTIVE. A restore asked for twice makes two instances, and each costs money.
   *
   * Not repeated when the connection breaks after it was sent: `premium.instances.list` shows whether it was
   * applied.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The mode lacks its settings or the backup has not succeeded.
   * @throws ApiError 403: The key may not create instances in this project.
   * @throws ApiError 404: The backup or the source instance does not exist.
   * @example
   * ```ts
   * const backup = await client.premium.backups.restore({ tidb, restoreMode })
   * ```
   */
  restore(args: BackupsRestoreArguments, options?: CallOptions): Call<RestoreResponse> {
    return this.session.call<RestoreResponse>(operations.restore, [], args, options)
  }
}
