// Generated from api/dedicated.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  AzureBlobDownstreamInput,
  Changefeed,
  ChangefeedDownstreamType,
  ChangefeedInput,
  ChangefeedRcu,
  ChangefeedTableConfigInput,
  GcsDownstreamInput,
  KafkaDownstreamInput,
  ListChangefeedRcusResponse,
  ListChangefeedsResponse,
  MysqlDownstreamInput,
  S3DownstreamInput,
} from './types.js'

const operations = {
  create: {
    row: 42,
    name: 'dedicated.changefeeds.create',
    path: {},
    body: { changefeed: 'Changefeed!', dryRun: 'boolean' },
    structs,
    answers: 'object',
    read: readers.readChangefeed,
  },
  delete: {
    row: 43,
    name: 'dedicated.changefeeds.delete',
    path: { changefeedId: 'string' },
  },
  editDownstreamConfig: {
    row: 44,
    name: 'dedicated.changefeeds.edit_downstream_config',
    path: { changefeedId: 'string' },
    body: {
      downstreamType: 'string!',
      dryRun: 'boolean',
      tableConfig: 'ChangefeedTableConfig',
      kafka: 'KafkaDownstream',
      mysql: 'MysqlDownstream',
      s3: 'S3Downstream',
      gcs: 'GcsDownstream',
      azureBlob: 'AzureBlobDownstream',
    },
    structs,
    answers: 'object',
    read: readers.readChangefeed,
  },
  get: {
    row: 45,
    name: 'dedicated.changefeeds.get',
    path: { changefeedId: 'string' },
    query: { invalidateCache: 'boolean' },
    answers: 'object',
    read: readers.readChangefeed,
  },
  list: {
    row: 46,
    name: 'dedicated.changefeeds.list',
    path: {},
    query: { clusterId: 'string!', downstreamType: 'string' },
    answers: 'object',
    read: readers.readListChangefeedsResponse,
    items: 'changefeeds',
  },
  listRcus: {
    row: 47,
    name: 'dedicated.changefeeds.list_rcus',
    path: {},
    answers: 'object',
    read: readers.readListChangefeedRcusResponse,
    items: 'rcus',
  },
  pause: {
    row: 48,
    name: 'dedicated.changefeeds.pause',
    path: { changefeedId: 'string' },
  },
  resume: {
    row: 49,
    name: 'dedicated.changefeeds.resume',
    path: { changefeedId: 'string' },
  },
  scale: {
    row: 50,
    name: 'dedicated.changefeeds.scale',
    path: { changefeedId: 'string' },
    body: { replicationCapacity: 'string!' },
    answers: 'object',
    read: readers.readChangefeed,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link ChangefeedsResource.create}. */
export interface ChangefeedsCreateArguments {
  /** The changefeed. */
  changefeed: ChangefeedInput
  /** Only check the request, and create nothing. */
  dryRun?: boolean | undefined
}

/** Arguments of {@link ChangefeedsResource.editDownstreamConfig}. */
export interface ChangefeedsEditDownstreamConfigArguments {
  /** Kind of system that the changes go to, which stays as it is. */
  downstreamType: ChangefeedDownstreamType
  /** Only check the request, and change nothing. */
  dryRun?: boolean | undefined
  /** Which changes flow. */
  tableConfig?: ChangefeedTableConfigInput | undefined
  /** Settings for the type `KAFKA`. */
  kafka?: KafkaDownstreamInput | undefined
  /** Settings for the type `MYSQL`. */
  mysql?: MysqlDownstreamInput | undefined
  /** Settings for the type `S3`. */
  s3?: S3DownstreamInput | undefined
  /** Settings for the type `GCS`. */
  gcs?: GcsDownstreamInput | undefined
  /** Settings for the type `AZURE_BLOB`. */
  azureBlob?: AzureBlobDownstreamInput | undefined
}

/** Arguments of {@link ChangefeedsResource.get}. */
export interface ChangefeedsGetArguments {
  /** Whether the checkpoint has to be the latest, not one that the service remembers. */
  invalidateCache?: boolean | undefined
}

/** Arguments of {@link ChangefeedsResource.list}. */
export interface ChangefeedsListArguments {
  /** Id of the cluster whose changes flow. */
  clusterId: string
  /** Only changefeeds to this kind of system. Default: DOWNSTREAM_TYPE_UNSPECIFIED. */
  downstreamType?: ChangefeedDownstreamType | undefined
}

/** Arguments of {@link ChangefeedsResource.scale}. */
export interface ChangefeedsScaleArguments {
  /** The capacity, the name of one of `dedicated.changefeeds.list_rcus`. */
  replicationCapacity: string
}

/** Streams of a cluster's changes to Kafka, to MySQL or to object storage. */
export class ChangefeedsResource extends Resource {
  /**
   * Stream a cluster's changes to another system.
   *
   * The settings of the chosen downstream are required beside its type. The answer comes before changes flow:
   * the changefeed's state is CREATING until it becomes RUNNING. Each one costs money.
   *
   * Not repeated when the connection breaks after it was sent: `dedicated.changefeeds.list` shows whether it
   * was applied.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The settings contradict each other, or the cluster is not ACTIVE.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const answer = await client.dedicated.changefeeds.create({ changefeed })
   * ```
   */
  create(args: ChangefeedsCreateArguments, options?: CallOptions): Call<Changefeed> {
    return this.session.call<Changefeed>(operations.create, [], args, options)
  }

  /**
   * Delete a changefeed.
   *
   * @param changefeedId The changefeed's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The changefeed is still being created.
   * @throws ApiError 404: The changefeed does not exist.
   * @example
   * ```ts
   * await client.dedicated.changefeeds.delete(changefeedId)
   * ```
   */
  delete(changefeedId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.delete, [changefeedId], undefined, options)
  }

  /**
   * Change where and how a paused changefeed writes.
   *
   * Replaces the settings that are given. The kind of downstream stays. The changefeed is EDITING until it is
   * PAUSED again.
   *
   * @param changefeedId The changefeed's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The changefeed is not PAUSED, or the settings are for another kind of downstream.
   * @throws ApiError 404: The changefeed does not exist.
   * @example
   * ```ts
   * const downstreamConfig = await client.dedicated.changefeeds.editDownstreamConfig(changefeedId, { downstreamType })
   * ```
   */
  editDownstreamConfig(
    changefeedId: string,
    args: ChangefeedsEditDownstreamConfigArguments,
    options?: CallOptions,
  ): Call<Changefeed> {
    return this.session.call<Changefeed>(operations.editDownstreamConfig, [changefeedId], args, options)
  }

  /**
   * Get a changefeed.
   *
   * @param changefeedId The changefeed's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The changefeed does not exist.
   * @example
   * ```ts
   * const changefeed = await client.dedicated.changefeeds.get(changefeedId)
   * ```
   */
  get(changefeedId: string, args?: ChangefeedsGetArguments, options?: CallOptions): Call<Changefeed> {
    return this.session.call<Changefeed>(operations.get, [changefeedId], args, options)
  }

  /**
   * Wait until a deleted changefeed is gone.
   *
   * Ends at `DELETED` or when it is gone. Gives up after 1800 seconds unless told otherwise.
   *
   * @param changefeedId The changefeed's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource as it was seen last; `undefined` where it is gone.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilDeleted(changefeedId: string, options?: WaitOptions): Promise<Changefeed | undefined> {
    return this.session.wait(operations.get, 'wait_until_deleted', [changefeedId], options)
  }

  /**
   * Wait until a changefeed is paused, or paused again once its settings have changed.
   *
   * Ends at `PAUSED`. Fails at once at `DELETING`, `DELETED` and `FAILED`. Gives up after 1800 seconds unless
   * told otherwise.
   *
   * @param changefeedId The changefeed's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilPaused(changefeedId: string, options?: WaitOptions): Promise<Changefeed> {
    return this.session.wait(operations.get, 'wait_until_paused', [changefeedId], options)
  }

  /**
   * Wait until changes flow.
   *
   * Ends at `RUNNING` and `WARNING`. Fails at once at `DELETING`, `DELETED` and `FAILED`. Gives up after 1800
   * seconds unless told otherwise.
   *
   * @param changefeedId The changefeed's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilRunning(changefeedId: string, options?: WaitOptions): Promise<Changefeed> {
    return this.session.wait(operations.get, 'wait_until_running', [changefeedId], options)
  }

  /**
   * List the changefeeds of a cluster.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.dedicated.changefeeds.list({ clusterId })) console.log(item)
   * ```
   */
  list(args: ChangefeedsListArguments, options?: CallOptions): List<Changefeed, ListChangefeedsResponse> {
    return this.session.list<Changefeed, ListChangefeedsResponse>(operations.list, [], args, options)
  }

  /**
   * List the capacities that a changefeed can have.
   *
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @example
   * ```ts
   * for await (const item of client.dedicated.changefeeds.listRcus()) console.log(item)
   * ```
   */
  listRcus(options?: CallOptions): List<ChangefeedRcu, ListChangefeedRcusResponse> {
    return this.session.list<ChangefeedRcu, ListChangefeedRcusResponse>(
      operations.listRcus,
      [],
      undefined,
      options,
    )
  }

  /**
   * Pause a changefeed.
   *
   * It keeps its settings and remembers how far it has come.
   *
   * @param changefeedId The changefeed's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The changefeed is not running.
   * @throws ApiError 404: The changefeed does not exist.
   * @example
   * ```ts
   * await client.dedicated.changefeeds.pause(changefeedId)
   * ```
   */
  pause(changefeedId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.pause, [changefeedId], undefined, options)
  }

  /**
   * Resume a paused changefeed.
   *
   * It goes on from where it was paused.
   *
   * @param changefeedId The changefeed's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The changefeed is not PAUSED.
   * @throws ApiError 404: The changefeed does not exist.
   * @example
   * ```ts
   * await client.dedicated.changefeeds.resume(changefeedId)
   * ```
   */
  resume(changefeedId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.resume, [changefeedId], undefined, options)
  }

  /**
   * Give a changefeed another capacity.
   *
   * It is SCALING until it has the new capacity.
   *
   * @param changefeedId The changefeed's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: There is no such capacity or the changefeed is neither running nor PAUSED.
   * @throws ApiError 404: The changefeed does not exist.
   * @example
   * ```ts
   * const changefeed = await client.dedicated.changefeeds.scale(changefeedId, { replicationCapacity })
   * ```
   */
  scale(changefeedId: string, args: ChangefeedsScaleArguments, options?: CallOptions): Call<Changefeed> {
    return this.session.call<Changefeed>(operations.scale, [changefeedId], args, options)
  }
}
