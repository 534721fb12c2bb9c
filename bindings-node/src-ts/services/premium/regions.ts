// Generated from api/premium.yaml by codegen; do not edit.

import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { ListRegionsResponse, Region, ServicePlan } from './types.js'

const operations = {
  list: {
    row: 152,
    name: 'premium.regions.list',
    path: {},
    query: { cloudProvider: 'string', servicePlan: 'string', skip: 'integer32' },
    answers: 'object',
    read: readers.readListRegionsResponse,
    items: 'regions',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link RegionsResource.list}. */
export interface RegionsListArguments {
  /** Only regions of this cloud provider, such as `aws`. */
  cloudProvider?: string | undefined
  /** Only regions that offer this plan. */
  servicePlan?: ServicePlan | undefined
  /** Items to pass over before the first one answered. Past the end, the list is empty. */
  skip?: number | undefined
}

/** Regions in which an instance can be created. */
export class RegionsResource extends Resource {
  /**
   * List the regions in which an instance can be created.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 400: The plan is not known or the page token belongs to another list.
   * @example
   * ```ts
   * for await (const item of client.premium.regions.list()) console.log(item)
   * ```
   */
  list(args?: RegionsListArguments, options?: CallOptions): List<Region, ListRegionsResponse> {
    return this.session.list<Region, ListRegionsResponse>(operations.list, [], args, options)
  }
}
