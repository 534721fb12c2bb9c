// Generated from api/premium.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  Changefeed,
  ChangefeedCcu,
  DownstreamType,
  KafkaDownstreamInput,
  ListCcusResponse,
  ListChangefeedsResponse,
  MysqlDownstreamInput,
  NewChangefeed,
  S3DownstreamInput,
  TableConfigInput,
} from './types.js'

const operations = {
  create: {
    row: 135,
    name: 'premium.changefeeds.create',
    path: {},
    body: { changefeed: 'NewChangefeed!', dryRun: 'boolean' },
    structs,
    answers: 'object',
    read: readers.readChangefeed,
  },
  delete: {
    row: 136,
    name: 'premium.changefeeds.delete',
    path: { changefeedId: 'string' },
  },
  editDownstreamConfig: {
    row: 137,
    name: 'premium.changefeeds.edit_downstream_config',
    path: { changefeedId: 'string' },
    body: {
      downstreamType: 'string!',
      dryRun: 'boolean',
      tableConfig: 'TableConfig',
      kafka: 'KafkaDownstream',
      mysql: 'MysqlDownstream',
      s3: 'S3Downstream',
    },
    structs,
    answers: 'object',
    read: readers.readChangefeed,
  },
  get: {
    row: 138,
    name: 'premium.changefeeds.get',
    path: { changefeedId: 'string' },
    query: { invalidateCache: 'boolean' },
    answers: 'object',
    read: readers.readChangefeed,
  },
  list: {
    row: 139,
    name: 'premium.changefeeds.list',
    path: {},
    query: { tidbId: 'string!', downstreamType: 'string' },
    answers: 'object',
    read: readers.readListChangefeedsResponse,
    items: 'changefeeds',
  },
  listCcus: {
    row: 140,
    name: 'premium.changefeeds.list_ccus',
    path: {},
    answers: 'object',
    read: readers.readListCcusResponse,
    items: 'ccus',
  },
  pause: {
    row: 141,
    name: 'premium.changefeeds.pause',
    path: { changefeedId: 'string' },
  },
  resume: {
    row: 142,
    name: 'premium.changefeeds.resume',
    path: { changefeedId: 'string' },
  },
  scale: {
    row: 143,
    name: 'premium.changefeeds.scale',
    path: { changefeedId: 'string' },
    body: { changefeedCapacity: 'string!' },
    answers: 'object',
    read: readers.readChangefeed,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link ChangefeedsResource.create}. */
export interface ChangefeedsCreateArguments {
  /** The changefeed. */
  changefeed: NewChangefeed
  /** Whether to check the changefeed and not create it. Default: false. */
  dryRun?: boolean | undefined
}

/** Arguments of {@link ChangefeedsResource.editDownstreamConfig}. */
export interface ChangefeedsEditDownstreamConfigArguments {
  /** Kind of the system it writes to, which cannot change. */
  downstreamType: DownstreamType
  /** Whether to check the change and not make it. Default: false. */
  dryRun?: boolean | undefined
  /** Which tables and events to replicate. */
  tableConfig?: TableConfigInput | undefined
  /** New settings of a Kafka downstream. */
  kafka?: KafkaDownstreamInput | undefined
  /** New settings of a MySQL downstream. */
  mysql?: MysqlDownstreamInput | undefined
  /** New settings of an object storage downstream. */
  s3?: S3DownstreamInput | undefined
}

/** Arguments of {@link ChangefeedsResource.get}. */
export interface ChangefeedsGetArguments {
  /** Whether to read the checkpoint anew rather than answer the one last read. */
  invalidateCache?: boolean | undefined
}

/** Arguments of {@link ChangefeedsResource.list}. */
export interface ChangefeedsListArguments {
  /** The instance's id. */
  tidbId: string
  /** Only changefeeds that write to this kind of system. Default: DOWNSTREAM_TYPE_UNSPECIFIED. */
  downstreamType?: DownstreamType | undefined
}

/** Arguments of {@link ChangefeedsResource.scale}. */
export interface ChangefeedsScaleArguments {
  /** Name of the capacity, one of those that `list_ccus` answers. */
  changefeedCapacity: string
}

/** Replication of an instance's changes to Kafka, MySQL or object storage. */
export class ChangefeedsResource extends Resource {
  /**
   * Create a changefeed.
   *
   * The changefeed is CREATING until it becomes RUNNING. With `dryRun` it is only checked. For Alibaba Cloud
   * OSS choose the downstream type S3 and the provider ALIBABA_OSS, with an access key and the bucket's
   * S3-compatible endpoint.
   *
   * Not repeated when the connection breaks after it was sent: `premium.changefeeds.list` shows whether it
   * was applied.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The downstream lacks its settings or the instance is not ACTIVE.
   * @throws ApiError 404: The instance does not exist.
   * @example
   * ```ts
   * const answer = await client.premium.changefeeds.create({ changefeed })
   * ```
   */
  create(args: ChangefeedsCreateArguments, options?: CallOptions): Call<Changefeed> {
    return this.session.call<Changefeed>(operations.create, [], args, options)
  }

  /**
   * Delete a changefeed.
   *
   * Its checkpoint is lost. What it wrote downstream stays there.
   *
   * @param changefeedId The changefeed's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The changefeed is being created or changed.
   * @throws ApiError 404: The changefeed does not exist.
   * @example
   * ```ts
   * await client.premium.changefeeds.delete(changefeedId)
   * ```
   */
  delete(changefeedId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.delete, [changefeedId], undefined, options)
  }

  /**
   * Change what a paused changefeed replicates and where to.
   *
   * The downstream's settings and the table filters that are given replace those that stand. With `dryRun`
   * they are only checked.
   *
   * @param changefeedId The changefeed's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The changefeed is not PAUSED or has another downstream type.
   * @throws ApiError 404: The changefeed does not exist.
   * @example
   * ```ts
   * const downstreamConfig = await client.premium.changefeeds.editDownstreamConfig(changefeedId, { downstreamType })
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
   * const changefeed = await client.premium.changefeeds.get(changefeedId)
   * ```
   */
  get(changefeedId: string, args?: ChangefeedsGetArguments, options?: CallOptions): Call<Changefeed> {
    return this.session.call<Changefeed>(operations.get, [changefeedId], args, options)
  }

  /**
   * Wait until a changefeed that is being created, resumed or scaled replicates.
   *
   * Ends at `RUNNING` and `WARNING`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 1800
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
   * Wait until a changefeed that is being paused, edited or scaled is paused.
   *
   * Ends at `PAUSED`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 1800 seconds unless
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
   * List the changefeeds of an instance.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The instance does not exist.
   * @example
   * ```ts
   * for await (const item of client.premium.changefeeds.list({ tidbId })) console.log(item)
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
   * for await (const item of client.premium.changefeeds.listCcus()) console.log(item)
   * ```
   */
  listCcus(options?: CallOptions): List<ChangefeedCcu, ListCcusResponse> {
    return this.session.list<ChangefeedCcu, ListCcusResponse>(operations.listCcus, [], undefined, options)
  }

  /**
   * Pause a changefeed.
   *
   * It keeps its settings and its checkpoint. It is PAUSING until it is PAUSED.
   *
   * @param changefeedId The changefeed's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The changefeed is not running.
   * @throws ApiError 404: The changefeed does not exist.
   * @example
   * ```ts
   * await client.premium.changefeeds.pause(changefeedId)
   * ```
   */
  pause(changefeedId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.pause, [changefeedId], undefined, options)
  }

  /**
   * Resume a changefeed from its checkpoint.
   *
   * It is RESUMING until it is RUNNING.
   *
   * @param changefeedId The changefeed's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The changefeed is neither paused nor failed.
   * @throws ApiError 404: The changefeed does not exist.
   * @example
   * ```ts
   * await client.premium.changefeeds.resume(changefeedId)
   * ```
   */
  resume(changefeedId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.resume, [changefeedId], undefined, options)
  }

  /**
   * Give a changefeed another capacity.
   *
   * It is SCALING until the new capacity takes effect; then it goes on as before.
   *
   * @param changefeedId The changefeed's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: There is no such capacity or the changefeed is neither running nor paused.
   * @throws ApiError 404: The changefeed does not exist.
   * @example
   * ```ts
   * const changefeed = await client.premium.changefeeds.scale(changefeedId, { changefeedCapacity })
   * ```
   */
  scale(changefeedId: string, args: ChangefeedsScaleArguments, options?: CallOptions): Call<Changefeed> {
    return this.session.call<Changefeed>(operations.scale, [changefeedId], args, options)
  }
}
