// Generated from api/dedicated.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type {
  CloudProvider,
  ComponentType,
  ListNodeSpecsResponse,
  ListRegionsResponse,
  NodeSpec,
  Region,
  ShowCloudProvidersResponse,
} from './types.js'

const operations = {
  get: {
    row: 86,
    name: 'dedicated.regions.get',
    path: { regionId: 'string' },
    query: { projectId: 'string' },
    answers: 'object',
    read: readers.readRegion,
  },
  getNodeSpec: {
    row: 87,
    name: 'dedicated.regions.get_node_spec',
    path: { regionId: 'string', componentType: 'string', nodeSpecKey: 'string' },
    query: { projectId: 'string', clusterId: 'string' },
    answers: 'object',
    read: readers.readNodeSpec,
  },
  list: {
    row: 88,
    name: 'dedicated.regions.list',
    path: {},
    query: { cloudProvider: 'string', projectId: 'string', skip: 'integer32' },
    answers: 'object',
    read: readers.readListRegionsResponse,
    items: 'regions',
  },
  listNodeSpecs: {
    row: 89,
    name: 'dedicated.regions.list_node_specs',
    path: { regionId: 'string' },
    query: { componentType: 'string', projectId: 'string', clusterId: 'string', skip: 'integer32' },
    answers: 'object',
    read: readers.readListNodeSpecsResponse,
    items: 'nodeSpecs',
  },
  showCloudProviders: {
    row: 90,
    name: 'dedicated.regions.show_cloud_providers',
    path: {},
    query: { projectId: 'string' },
    answers: 'object',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link RegionsResource.get}. */
export interface RegionsGetArguments {
  /** The project's id. The default project's unless given. */
  projectId?: string | undefined
}

/** Arguments of {@link RegionsResource.getNodeSpec}. */
export interface RegionsGetNodeSpecArguments {
  /** The project's id. The default project's unless given. */
  projectId?: string | undefined
  /** A cluster for which the size has to be available. */
  clusterId?: string | undefined
}

/** Arguments of {@link RegionsResource.list}. */
export interface RegionsListArguments {
  /** Only regions of this cloud provider. */
  cloudProvider?: CloudProvider | undefined
  /** The project's id. The default project's unless given. */
  projectId?: string | undefined
  /** Items to pass over before the first one answered. Past the end, the list is empty. */
  skip?: number | undefined
}

/** Arguments of {@link RegionsResource.listNodeSpecs}. */
export interface RegionsListNodeSpecsArguments {
  /** Only sizes of nodes for this component. */
  componentType?: ComponentType | undefined
  /** The project's id. The default project's unless given. */
  projectId?: string | undefined
  /** Only sizes that are available to this cluster. */
  clusterId?: string | undefined
  /** Items to pass over before the first one answered. Past the end, the list is empty. */
  skip?: number | undefined
}

/** Arguments of {@link RegionsResource.showCloudProviders}. */
export interface RegionsShowCloudProvidersArguments {
  /** The project's id. The default project's unless given. */
  projectId?: string | undefined
}

/** Regions in which a cluster can be created, and the nodes that they offer. */
export class RegionsResource extends Resource {
  /**
   * Get a region.
   *
   * @param regionId The region's id, provider and code joined by a hyphen, such as `aws-us-east-1`.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 403: The key may not use this project.
   * @throws ApiError 404: The region does not exist.
   * @example
   * ```ts
   * const region = await client.dedicated.regions.get(regionId)
   * ```
   */
  get(regionId: string, args?: RegionsGetArguments, options?: CallOptions): Call<Region> {
    return this.session.call<Region>(operations.get, [regionId], args, options)
  }

  /**
   * Get a size of node that a region offers.
   *
   * @param regionId The region's id, provider and code joined by a hyphen, such as `aws-us-east-1`.
   * @param componentType What runs on the nodes: `TIDB`, `TIKV`, `TIFLASH`, `PD` or `TIPROXY`.
   * @param nodeSpecKey The size's key, such as `8C32G`.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 403: The key may not use this project.
   * @throws ApiError 404: The region, the component, the size or the cluster does not exist.
   * @example
   * ```ts
   * const nodeSpec = await client.dedicated.regions.getNodeSpec(regionId, componentType, nodeSpecKey)
   * ```
   */
  getNodeSpec(
    regionId: string,
    componentType: string,
    nodeSpecKey: string,
    args?: RegionsGetNodeSpecArguments,
    options?: CallOptions,
  ): Call<NodeSpec> {
    return this.session.call<NodeSpec>(
      operations.getNodeSpec,
      [regionId, componentType, nodeSpecKey],
      args,
      options,
    )
  }

  /**
   * List the regions in which a cluster can be created.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 403: The key may not use this project.
   * @example
   * ```ts
   * for await (const item of client.dedicated.regions.list()) console.log(item)
   * ```
   */
  list(args?: RegionsListArguments, options?: CallOptions): List<Region, ListRegionsResponse> {
    return this.session.list<Region, ListRegionsResponse>(operations.list, [], args, options)
  }

  /**
   * List the sizes of nodes that a region offers.
   *
   * @param regionId The region's id, provider and code joined by a hyphen, such as `aws-us-east-1`.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 403: The key may not use this project.
   * @throws ApiError 404: The region or the cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.dedicated.regions.listNodeSpecs(regionId)) console.log(item)
   * ```
   */
  listNodeSpecs(
    regionId: string,
    args?: RegionsListNodeSpecsArguments,
    options?: CallOptions,
  ): List<NodeSpec, ListNodeSpecsResponse> {
    return this.session.list<NodeSpec, ListNodeSpecsResponse>(
      operations.listNodeSpecs,
      [regionId],
      args,
      options,
    )
  }

  /**
   * Show the cloud providers on which a cluster can be created.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 403: The key may not use this project.
   * @example
   * ```ts
   * const cloudProviders = await client.dedicated.regions.showCloudProviders()
   * ```
   */
  showCloudProviders(
    args?: RegionsShowCloudProvidersArguments,
    options?: CallOptions,
  ): Call<ShowCloudProvidersResponse> {
    return this.session.call<ShowCloudProvidersResponse>(operations.showCloudProviders, [], args, options)
  }
}
