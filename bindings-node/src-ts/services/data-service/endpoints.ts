// Generated from api/data_service.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  Endpoint,
  EndpointMethod,
  EndpointParameterInput,
  EndpointSettingsInput,
  EndpointTest,
  EndpointTestArguments,
  ListEndpointsResponse,
} from './types.js'

const operations = {
  create: {
    row: 26,
    name: 'data_service.endpoints.create',
    path: { dataAppId: 'string' },
    body: {
      displayName: 'string/^[a-zA-Z0-9_\\-/\\[\\]]+$/!',
      path: 'string/^/([a-zA-Z0-9_]+/)*[a-zA-Z0-9_]+$/!',
      method: 'string!',
      clusterId: 'string!',
      settings: 'EndpointSettings!',
      tag: 'string!',
      sqlTemplate: 'string!',
      description: 'string',
      params: '[EndpointParameter]',
      batchOperation: 'boolean',
    },
    structs,
    answers: 'object',
    read: readers.readEndpoint,
  },
  delete: {
    row: 27,
    name: 'data_service.endpoints.delete',
    path: { dataAppId: 'string', endpointId: 'string' },
  },
  get: {
    row: 28,
    name: 'data_service.endpoints.get',
    path: { dataAppId: 'string', endpointId: 'string' },
    answers: 'object',
    read: readers.readEndpoint,
  },
  list: {
    row: 29,
    name: 'data_service.endpoints.list',
    path: { dataAppId: 'string' },
    answers: 'object',
    read: readers.readListEndpointsResponse,
    items: 'endpoints',
  },
  test: {
    row: 30,
    name: 'data_service.endpoints.test',
    path: { dataAppId: 'string', endpointId: 'string' },
    body: { args: '[EndpointTestArguments]!' },
    structs,
    answers: 'object',
    read: readers.readEndpointTest,
  },
  update: {
    row: 31,
    name: 'data_service.endpoints.update',
    path: { dataAppId: 'string', endpointId: 'string' },
    body: {
      displayName: 'string/^[a-zA-Z0-9_\\-/\\[\\]]+$/',
      description: 'string',
      path: 'string/^/([a-zA-Z0-9_]+/)*[a-zA-Z0-9_]+$/',
      method: 'string',
      clusterId: 'string',
      params: '[EndpointParameter]',
      settings: 'EndpointSettings',
      tag: 'string',
      batchOperation: 'boolean',
      sqlTemplate: 'string',
    },
    structs,
    answers: 'object',
    read: readers.readEndpoint,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link EndpointsResource.create}. */
export interface EndpointsCreateArguments {
  /**
   * Its name for people, most often its path. From 1 to 32 characters. Must match `^[a-zA-Z0-9_\-/\[\]]+$`.
   */
  displayName: string
  /** Its path in the Data App. From 2 to 64 characters. Must match `^/([a-zA-Z0-9_]+/)*[a-zA-Z0-9_]+$`. */
  path: string
  /** The HTTP method that it is called with. */
  method: EndpointMethod
  /** The id of the cluster that it runs on, a data source of the Data App. */
  clusterId: string
  /** Its limits, pages and cache. */
  settings: EndpointSettingsInput
  /** The group that it belongs to. */
  tag: string
  /** The SQL statements that it runs, in which `${name}` stands for a parameter. */
  sqlTemplate: string
  /** What it is for. At most 2000 characters. */
  description?: string | undefined
  /** The parameters that its callers give. */
  params?: EndpointParameterInput[] | undefined
  /** Whether one call may carry many rows. */
  batchOperation?: boolean | undefined
}

/** Arguments of {@link EndpointsResource.test}. */
export interface EndpointsTestArguments {
  /** Values of the parameters. The statement runs once for each item; only a batch endpoint takes several. */
  args: EndpointTestArguments[]
}

/** Arguments of {@link EndpointsResource.update}. */
export interface EndpointsUpdateArguments {
  /**
   * Its name for people, most often its path. From 1 to 32 characters. Must match `^[a-zA-Z0-9_\-/\[\]]+$`.
   */
  displayName?: string | undefined
  /** What it is for. At most 2000 characters. */
  description?: string | undefined
  /** Its path in the Data App. From 2 to 64 characters. Must match `^/([a-zA-Z0-9_]+/)*[a-zA-Z0-9_]+$`. */
  path?: string | undefined
  /** The HTTP method that it is called with. */
  method?: EndpointMethod | undefined
  /** The id of the cluster that it runs on, a data source of the Data App. */
  clusterId?: string | undefined
  /** The parameters that its callers give. */
  params?: EndpointParameterInput[] | undefined
  /** Its limits, pages and cache. */
  settings?: EndpointSettingsInput | undefined
  /** The group that it belongs to. */
  tag?: string | undefined
  /** Whether one call may carry many rows. */
  batchOperation?: boolean | undefined
  /** The SQL statements that it runs, in which `${name}` stands for a parameter. */
  sqlTemplate?: string | undefined
}

/** SQL statements that are called by method and path. */
export class EndpointsResource extends Resource {
  /**
   * Create an endpoint of a Data App.
   *
   * It is a draft until the Data App is deployed. An endpoint has its method and path for itself.
   *
   * Not repeated when the connection breaks after it was sent: `data_service.endpoints.list` shows whether it
   * was applied.
   *
   * @param dataAppId The Data App's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A field is missing or breaks its limits or the cluster is no data source or another
   * endpoint has this method and path.
   * @throws ApiError 404: The Data App does not exist.
   * @example
   * ```ts
   * const endpoint = await client.dataService.endpoints.create(dataAppId, { displayName, path, method, clusterId, settings, tag, sqlTemplate })
   * ```
   */
  create(dataAppId: string, args: EndpointsCreateArguments, options?: CallOptions): Call<Endpoint> {
    return this.session.call<Endpoint>(operations.create, [dataAppId], args, options)
  }

  /**
   * Delete an endpoint of a Data App.
   *
   * It must be a draft: one that is deployed cannot be deleted.
   *
   * @param dataAppId The Data App's id.
   * @param endpointId The endpoint's id, the last part of its `name`.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The endpoint is deployed.
   * @throws ApiError 404: The Data App or the endpoint does not exist.
   * @example
   * ```ts
   * await client.dataService.endpoints.delete(dataAppId, endpointId)
   * ```
   */
  delete(dataAppId: string, endpointId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.delete, [dataAppId, endpointId], undefined, options)
  }

  /**
   * Get an endpoint of a Data App.
   *
   * @param dataAppId The Data App's id.
   * @param endpointId The endpoint's id, the last part of its `name`.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The Data App or the endpoint does not exist.
   * @example
   * ```ts
   * const endpoint = await client.dataService.endpoints.get(dataAppId, endpointId)
   * ```
   */
  get(dataAppId: string, endpointId: string, options?: CallOptions): Call<Endpoint> {
    return this.session.call<Endpoint>(operations.get, [dataAppId, endpointId], undefined, options)
  }

  /**
   * List the endpoints of a Data App.
   *
   * @param dataAppId The Data App's id.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The Data App does not exist.
   * @example
   * ```ts
   * for await (const item of client.dataService.endpoints.list(dataAppId)) console.log(item)
   * ```
   */
  list(dataAppId: string, options?: CallOptions): List<Endpoint, ListEndpointsResponse> {
    return this.session.list<Endpoint, ListEndpointsResponse>(
      operations.list,
      [dataAppId],
      undefined,
      options,
    )
  }

  /**
   * Run the statement of an endpoint.
   *
   * Draft or deployed, it runs for real: what it changes stays changed. What goes wrong in the statement is
   * told in `data.result`, not as an error.
   *
   * Not repeated when the connection breaks after it was sent: `data_service.endpoints.get` shows whether it
   * was applied.
   *
   * @param dataAppId The Data App's id.
   * @param endpointId The endpoint's id, the last part of its `name`.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A parameter is missing or is none of the endpoint.
   * @throws ApiError 404: The Data App or the endpoint does not exist.
   * @example
   * ```ts
   * const endpoint = await client.dataService.endpoints.test(dataAppId, endpointId, { args })
   * ```
   */
  test(
    dataAppId: string,
    endpointId: string,
    args: EndpointsTestArguments,
    options?: CallOptions,
  ): Call<EndpointTest> {
    return this.session.call<EndpointTest>(operations.test, [dataAppId, endpointId], args, options)
  }

  /**
   * Change an endpoint of a Data App.
   *
   * Fields that are left out stay as they are. A deployed endpoint becomes a draft again; until the next
   * deployment it is called as it was.
   *
   * @param dataAppId The Data App's id.
   * @param endpointId The endpoint's id, the last part of its `name`.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A value breaks its limits or the cluster is no data source or another endpoint has
   * this method and path.
   * @throws ApiError 404: The Data App or the endpoint does not exist.
   * @example
   * ```ts
   * const endpoint = await client.dataService.endpoints.update(dataAppId, endpointId)
   * ```
   */
  update(
    dataAppId: string,
    endpointId: string,
    args?: EndpointsUpdateArguments,
    options?: CallOptions,
  ): Call<Endpoint> {
    return this.session.call<Endpoint>(operations.update, [dataAppId, endpointId], args, options)
  }
}
