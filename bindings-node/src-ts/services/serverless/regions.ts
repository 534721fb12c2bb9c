// Generated from api/serverless.yaml by codegen; do not edit.

import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type {
  CloudProvider,
  ListCloudProvidersResponse,
  ListRegionsResponse,
  Region,
  ServicePlan,
} from './types.js'

const operations = {
  list: {
    row: 223,
    name: 'serverless.regions.list',
    path: {},
    query: { cloudProvider: 'string', servicePlan: 'string' },
    answers: 'object',
    read: readers.readListRegionsResponse,
    items: 'regions',
  },
  listCloudProviders: {
    row: 224,
    name: 'serverless.regions.list_cloud_providers',
    path: {},
    answers: 'object',
    items: 'cloudProviders',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link RegionsResource.list}. */
export interface RegionsListArguments {
  /** Only regions of this cloud provider. */
  cloudProvider?: CloudProvider | undefined
  /** Only regions that offer this plan. */
  servicePlan?: ServicePlan | undefined
}

/** Regions in which a cluster can be created. */
export class RegionsResource extends Resource {
  /**
   * List the regions in which a cluster can be created.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @example
   * ```ts
   * for await (const item of client.serverless.regions.list()) console.log(item)
   * ```
   */
  list(args?: RegionsListArguments, options?: CallOptions): List<Region, ListRegionsResponse> {
    return this.session.list<Region, ListRegionsResponse>(operations.list, [], args, options)
  }

  /**
   * List the cloud providers that clusters can run on.
   *
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @example
   * ```ts
   * for await (const item of client.serverless.regions.listCloudProviders()) console.log(item)
   * ```
   */
  listCloudProviders(options?: CallOptions): List<CloudProvider, ListCloudProvidersResponse> {
    return this.session.list<CloudProvider, ListCloudProvidersResponse>(
      operations.listCloudProviders,
      [],
      undefined,
      options,
    )
  }
}
