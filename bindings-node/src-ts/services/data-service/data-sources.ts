// Generated from api/data_service.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { DataSource, ListDataSourcesResponse } from './types.js'

const operations = {
  create: {
    row: 19,
    name: 'data_service.data_sources.create',
    path: { dataAppId: 'string' },
    body: { clusterId: 'string!' },
    answers: 'object',
    read: readers.readDataSource,
  },
  delete: {
    row: 20,
    name: 'data_service.data_sources.delete',
    path: { dataAppId: 'string', clusterId: 'string' },
  },
  get: {
    row: 21,
    name: 'data_service.data_sources.get',
    path: { dataAppId: 'string', clusterId: 'string' },
    answers: 'object',
    read: readers.readDataSource,
  },
  list: {
    row: 22,
    name: 'data_service.data_sources.list',
    path: { dataAppId: 'string' },
    answers: 'object',
    read: readers.readListDataSourcesResponse,
    items: 'dataSources',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link DataSourcesResource.create}. */
export interface DataSourcesCreateArguments {
  /** The id of a cluster that is active. */
  clusterId: string
}

/** Clusters whose data a Data App can reach. */
export class DataSourcesResource extends Resource {
  /**
   * Link a cluster to a Data App.
   *
   * The Data App's endpoints can then read and change the cluster's data. A cluster is linked once.
   *
   * Not repeated when the connection breaks after it was sent: `data_service.data_sources.list` shows whether
   * it was applied.
   *
   * @param dataAppId The Data App's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster does not exist or cannot be used now or is linked already.
   * @throws ApiError 404: The Data App does not exist.
   * @example
   * ```ts
   * const dataSource = await client.dataService.dataSources.create(dataAppId, { clusterId })
   * ```
   */
  create(dataAppId: string, args: DataSourcesCreateArguments, options?: CallOptions): Call<DataSource> {
    return this.session.call<DataSource>(operations.create, [dataAppId], args, options)
  }

  /**
   * Unlink a cluster from a Data App.
   *
   * Endpoints on the cluster stay, but cannot reach its data any more.
   *
   * @param dataAppId The Data App's id.
   * @param clusterId The id of a cluster that the Data App is linked to.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The Data App does not exist or is not linked to the cluster.
   * @example
   * ```ts
   * await client.dataService.dataSources.delete(dataAppId, clusterId)
   * ```
   */
  delete(dataAppId: string, clusterId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.delete, [dataAppId, clusterId], undefined, options)
  }

  /**
   * Get a cluster that a Data App is linked to.
   *
   * @param dataAppId The Data App's id.
   * @param clusterId The id of a cluster that the Data App is linked to.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The Data App does not exist or is not linked to the cluster.
   * @example
   * ```ts
   * const dataSource = await client.dataService.dataSources.get(dataAppId, clusterId)
   * ```
   */
  get(dataAppId: string, clusterId: string, options?: CallOptions): Call<DataSource> {
    return this.session.call<DataSource>(operations.get, [dataAppId, clusterId], undefined, options)
  }

  /**
   * List the clusters that a Data App is linked to.
   *
   * @param dataAppId The Data App's id.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The Data App does not exist.
   * @example
   * ```ts
   * for await (const item of client.dataService.dataSources.list(dataAppId)) console.log(item)
   * ```
   */
  list(dataAppId: string, options?: CallOptions): List<DataSource, ListDataSourcesResponse> {
    return this.session.list<DataSource, ListDataSourcesResponse>(
      operations.list,
      [dataAppId],
      undefined,
      options,
    )
  }
}
