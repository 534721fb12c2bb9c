// Generated from api/serverless.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  Changefeed,
  ChangefeedFilterInput,
  ChangefeedKafkaEndpointInput,
  ChangefeedPrivateLinkEndpoint,
  ChangefeedSinkInput,
  ChangefeedStartPositionInput,
  ChangefeedType,
  DescribeSchemaTableResponse,
  ListChangefeedsResponse,
} from './types.js'

const operations = {
  create: {
    row: 172,
    name: 'serverless.changefeeds.create',
    path: { clusterId: 'string' },
    body: {
      sink: 'ChangefeedSink!',
      filter: 'ChangefeedFilter!',
      displayName: 'string',
      startPosition: 'ChangefeedStartPosition',
    },
    structs,
    answers: 'object',
    read: readers.readChangefeed,
  },
  createPrivateLinkEndpoint: {
    row: 173,
    name: 'serverless.changefeeds.create_private_link_endpoint',
    path: { clusterId: 'string' },
    body: { privateLinkServiceName: 'string!', changefeedType: 'string!', kafka: 'ChangefeedKafkaEndpoint' },
    structs,
    answers: 'object',
    read: readers.readChangefeedPrivateLinkEndpoint,
  },
  delete: {
    row: 174,
    name: 'serverless.changefeeds.delete',
    path: { clusterId: 'string', changefeedId: 'string' },
    answers: 'object',
    read: readers.readChangefeed,
  },
  deletePrivateLinkEndpoint: {
    row: 175,
    name: 'serverless.changefeeds.delete_private_link_endpoint',
    path: { clusterId: 'string' },
    query: { privateLinkServiceName: 'string!' },
    answers: 'object',
    read: readers.readChangefeedPrivateLinkEndpoint,
  },
  describeSchemaTable: {
    row: 176,
    name: 'serverless.changefeeds.describe_schema_table',
    path: { clusterId: 'string' },
    body: { filterRules: '[string]' },
    answers: 'object',
    read: readers.readDescribeSchemaTableResponse,
  },
  get: {
    row: 177,
    name: 'serverless.changefeeds.get',
    path: { clusterId: 'string', changefeedId: 'string' },
    answers: 'object',
    read: readers.readChangefeed,
  },
  getPrivateLinkEndpoint: {
    row: 178,
    name: 'serverless.changefeeds.get_private_link_endpoint',
    path: { clusterId: 'string' },
    query: { privateLinkServiceName: 'string!' },
    answers: 'object',
    read: readers.readChangefeedPrivateLinkEndpoint,
  },
  list: {
    row: 179,
    name: 'serverless.changefeeds.list',
    path: { clusterId: 'string' },
    query: { changefeedType: 'string' },
    answers: 'object',
    read: readers.readListChangefeedsResponse,
    items: 'changefeeds',
  },
  start: {
    row: 180,
    name: 'serverless.changefeeds.start',
    path: { clusterId: 'string', changefeedId: 'string' },
    answers: 'object',
    read: readers.readChangefeed,
  },
  stop: {
    row: 181,
    name: 'serverless.changefeeds.stop',
    path: { clusterId: 'string', changefeedId: 'string' },
    answers: 'object',
    read: readers.readChangefeed,
  },
  test: {
    row: 182,
    name: 'serverless.changefeeds.test',
    path: { clusterId: 'string' },
    body: { sink: 'ChangefeedSink!' },
    structs,
  },
  update: {
    row: 183,
    name: 'serverless.changefeeds.update',
    path: { clusterId: 'string', changefeedId: 'string' },
    body: { sink: 'ChangefeedSink!', filter: 'ChangefeedFilter!', displayName: 'string' },
    structs,
    answers: 'object',
    read: readers.readChangefeed,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link ChangefeedsResource.create}. */
export interface ChangefeedsCreateArguments {
  /** Where the changes go. */
  sink: ChangefeedSinkInput
  /** Which changes to send. */
  filter: ChangefeedFilterInput
  /** Name of the changefeed. */
  displayName?: string | undefined
  /** From which change on to send. By default the moment of its creation. */
  startPosition?: ChangefeedStartPositionInput | undefined
}

/** Arguments of {@link ChangefeedsResource.createPrivateLinkEndpoint}. */
export interface ChangefeedsCreatePrivateLinkEndpointArguments {
  /** Name of the private link service that the endpoint is to lead to. */
  privateLinkServiceName: string
  /** Kind of the sinks behind it. */
  changefeedType: ChangefeedType
  /** The Kafka behind it, for KAFKA. */
  kafka?: ChangefeedKafkaEndpointInput | undefined
}

/** Arguments of {@link ChangefeedsResource.deletePrivateLinkEndpoint}. */
export interface ChangefeedsDeletePrivateLinkEndpointArguments {
  /** Name of the private link service that the endpoint leads to. */
  privateLinkServiceName: string
}

/** Arguments of {@link ChangefeedsResource.describeSchemaTable}. */
export interface ChangefeedsDescribeSchemaTableArguments {
  /** Patterns of tables, as in `filterRule` of a changefeed's filter. By default all tables. */
  filterRules?: string[] | undefined
}

/** Arguments of {@link ChangefeedsResource.getPrivateLinkEndpoint}. */
export interface ChangefeedsGetPrivateLinkEndpointArguments {
  /** Name of the private link service that the endpoint leads to. */
  privateLinkServiceName: string
}

/** Arguments of {@link ChangefeedsResource.list}. */
export interface ChangefeedsListArguments {
  /** Only changefeeds with a sink of this kind. By default all. */
  changefeedType?: ChangefeedType | undefined
}

/** Arguments of {@link ChangefeedsResource.test}. */
export interface ChangefeedsTestArguments {
  /** The sink. */
  sink: ChangefeedSinkInput
}

/** Arguments of {@link ChangefeedsResource.update}. */
export interface ChangefeedsUpdateArguments {
  /** New settings of the sink, all of them, with secrets. The kind stays. */
  sink: ChangefeedSinkInput
  /** Which changes to send from now on. */
  filter: ChangefeedFilterInput
  /** New name. */
  displayName?: string | undefined
}

/** Streams of a cluster's changes to Kafka or MySQL. */
export class ChangefeedsResource extends Resource {
  /**
   * Create a changefeed.
   *
   * The changefeed is CREATING until it becomes RUNNING, and sends changes to its sink from then on. One
   * created twice sends every change twice.
   *
   * Not repeated when the connection breaks after it was sent: `serverless.changefeeds.list` shows whether it
   * was applied.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The sink lacks its settings, the start position is gone already, or the cluster is
   * not active.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const changefeed = await client.serverless.changefeeds.create(clusterId, { sink, filter })
   * ```
   */
  create(clusterId: string, args: ChangefeedsCreateArguments, options?: CallOptions): Call<Changefeed> {
    return this.session.call<Changefeed>(operations.create, [clusterId], args, options)
  }

  /**
   * Create an endpoint through which changefeeds reach a private link service.
   *
   * The owner of the service may have to accept it: it is PENDING_ACCEPTANCE until then, and AVAILABLE
   * afterwards.
   *
   * Not repeated when the connection breaks after it was sent:
   * `serverless.changefeeds.get_private_link_endpoint` shows whether it was applied.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The settings for its kind are missing or the cluster is not active.
   * @throws ApiError 404: The cluster does not exist.
   * @throws ApiError 409: The service has an endpoint already.
   * @example
   * ```ts
   * const privateLinkEndpoint = await client.serverless.changefeeds.createPrivateLinkEndpoint(clusterId, { privateLinkServiceName, changefeedType })
   * ```
   */
  createPrivateLinkEndpoint(
    clusterId: string,
    args: ChangefeedsCreatePrivateLinkEndpointArguments,
    options?: CallOptions,
  ): Call<ChangefeedPrivateLinkEndpoint> {
    return this.session.call<ChangefeedPrivateLinkEndpoint>(
      operations.createPrivateLinkEndpoint,
      [clusterId],
      args,
      options,
    )
  }

  /**
   * Delete a changefeed.
   *
   * What it has sent stays at the sink. Where it stood is lost.
   *
   * @param clusterId The cluster's id.
   * @param changefeedId The changefeed's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the changefeed does not exist.
   * @example
   * ```ts
   * const changefeed = await client.serverless.changefeeds.delete(clusterId, changefeedId)
   * ```
   */
  delete(clusterId: string, changefeedId: string, options?: CallOptions): Call<Changefeed> {
    return this.session.call<Changefeed>(operations.delete, [clusterId, changefeedId], undefined, options)
  }

  /**
   * Delete the endpoint of a private link service.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster does not exist or has no endpoint of this service.
   * @example
   * ```ts
   * const privateLinkEndpoint = await client.serverless.changefeeds.deletePrivateLinkEndpoint(clusterId, { privateLinkServiceName })
   * ```
   */
  deletePrivateLinkEndpoint(
    clusterId: string,
    args: ChangefeedsDeletePrivateLinkEndpointArguments,
    options?: CallOptions,
  ): Call<ChangefeedPrivateLinkEndpoint> {
    return this.session.call<ChangefeedPrivateLinkEndpoint>(
      operations.deletePrivateLinkEndpoint,
      [clusterId],
      args,
      options,
    )
  }

  /**
   * Show which tables a filter selects, and which of them a changefeed can send.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A filter rule cannot be read.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const schemaTable = await client.serverless.changefeeds.describeSchemaTable(clusterId)
   * ```
   */
  describeSchemaTable(
    clusterId: string,
    args?: ChangefeedsDescribeSchemaTableArguments,
    options?: CallOptions,
  ): Call<DescribeSchemaTableResponse> {
    return this.session.call<DescribeSchemaTableResponse>(
      operations.describeSchemaTable,
      [clusterId],
      args,
      options,
    )
  }

  /**
   * Get a changefeed.
   *
   * @param clusterId The cluster's id.
   * @param changefeedId The changefeed's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the changefeed does not exist.
   * @example
   * ```ts
   * const changefeed = await client.serverless.changefeeds.get(clusterId, changefeedId)
   * ```
   */
  get(clusterId: string, changefeedId: string, options?: CallOptions): Call<Changefeed> {
    return this.session.call<Changefeed>(operations.get, [clusterId, changefeedId], undefined, options)
  }

  /**
   * Wait until a changefeed that is being created or started sends changes. One with a warning is tried again
   * by the service, so the wait goes on.
   *
   * Ends at `RUNNING`. Fails at once at `CREATE_FAILED`, `RUNNING_FAILED` and `DELETED`. Gives up after 600
   * seconds unless told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param changefeedId The changefeed's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilRunning(clusterId: string, changefeedId: string, options?: WaitOptions): Promise<Changefeed> {
    return this.session.wait(operations.get, 'wait_until_running', [clusterId, changefeedId], options)
  }

  /**
   * Wait until a changefeed that is being stopped sends nothing more.
   *
   * Ends at `PAUSED`. Fails at once at `CREATE_FAILED`, `RUNNING_FAILED` and `DELETED`. Gives up after 600
   * seconds unless told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param changefeedId The changefeed's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilPaused(clusterId: string, changefeedId: string, options?: WaitOptions): Promise<Changefeed> {
    return this.session.wait(operations.get, 'wait_until_paused', [clusterId, changefeedId], options)
  }

  /**
   * Wait until a deleted changefeed is gone.
   *
   * Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param changefeedId The changefeed's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource as it was seen last; `undefined` where it is gone.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilDeleted(
    clusterId: string,
    changefeedId: string,
    options?: WaitOptions,
  ): Promise<Changefeed | undefined> {
    return this.session.wait(operations.get, 'wait_until_deleted', [clusterId, changefeedId], options)
  }

  /**
   * Get the endpoint of a private link service.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster does not exist or has no endpoint of this service.
   * @example
   * ```ts
   * const privateLinkEndpoint = await client.serverless.changefeeds.getPrivateLinkEndpoint(clusterId, { privateLinkServiceName })
   * ```
   */
  getPrivateLinkEndpoint(
    clusterId: string,
    args: ChangefeedsGetPrivateLinkEndpointArguments,
    options?: CallOptions,
  ): Call<ChangefeedPrivateLinkEndpoint> {
    return this.session.call<ChangefeedPrivateLinkEndpoint>(
      operations.getPrivateLinkEndpoint,
      [clusterId],
      args,
      options,
    )
  }

  /**
   * List the changefeeds of a cluster.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.serverless.changefeeds.list(clusterId)) console.log(item)
   * ```
   */
  list(
    clusterId: string,
    args?: ChangefeedsListArguments,
    options?: CallOptions,
  ): List<Changefeed, ListChangefeedsResponse> {
    return this.session.list<Changefeed, ListChangefeedsResponse>(operations.list, [clusterId], args, options)
  }

  /**
   * Start a paused changefeed.
   *
   * It goes on where it stood, as long as the cluster still keeps the changes since then.
   *
   * @param clusterId The cluster's id.
   * @param changefeedId The changefeed's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The changefeed cannot be started, or the changes since it stood are gone.
   * @throws ApiError 404: The cluster or the changefeed does not exist.
   * @example
   * ```ts
   * const changefeed = await client.serverless.changefeeds.start(clusterId, changefeedId)
   * ```
   */
  start(clusterId: string, changefeedId: string, options?: CallOptions): Call<Changefeed> {
    return this.session.call<Changefeed>(operations.start, [clusterId, changefeedId], undefined, options)
  }

  /**
   * Pause a changefeed.
   *
   * It sends nothing until it is started, and keeps its checkpoint.
   *
   * @param clusterId The cluster's id.
   * @param changefeedId The changefeed's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The changefeed is being created or could not be.
   * @throws ApiError 404: The cluster or the changefeed does not exist.
   * @example
   * ```ts
   * const changefeed = await client.serverless.changefeeds.stop(clusterId, changefeedId)
   * ```
   */
  stop(clusterId: string, changefeedId: string, options?: CallOptions): Call<Changefeed> {
    return this.session.call<Changefeed>(operations.stop, [clusterId, changefeedId], undefined, options)
  }

  /**
   * Test whether a changefeed could reach a sink.
   *
   * Nothing is created. An answer without an error says that the sink can be used.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The sink lacks its settings or cannot be reached.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * await client.serverless.changefeeds.test(clusterId, { sink })
   * ```
   */
  test(clusterId: string, args: ChangefeedsTestArguments, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.test, [clusterId], args, options)
  }

  /**
   * Change a paused changefeed.
   *
   * Sink and filter are replaced as a whole, secrets included. The kind of sink stays what it is. Changes are
   * sent by the new settings once the changefeed is started.
   *
   * @param clusterId The cluster's id.
   * @param changefeedId The changefeed's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The changefeed is not paused or the sink lacks its settings.
   * @throws ApiError 404: The cluster or the changefeed does not exist.
   * @example
   * ```ts
   * const changefeed = await client.serverless.changefeeds.update(clusterId, changefeedId, { sink, filter })
   * ```
   */
  update(
    clusterId: string,
    changefeedId: string,
    args: ChangefeedsUpdateArguments,
    options?: CallOptions,
  ): Call<Changefeed> {
    return this.session.call<Changefeed>(operations.update, [clusterId, changefeedId], args, options)
  }
}
