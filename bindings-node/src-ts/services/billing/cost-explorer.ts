// Generated from api/billing.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  CostExplorerArguments,
  CostExplorerFilter,
  CostExplorerGroups,
  CostExplorerReport,
} from './types.js'

const operations = {
  getArgs: {
    row: 2,
    name: 'billing.cost_explorer.get_args',
    path: {},
    answers: 'object',
    read: readers.readCostExplorerArguments,
  },
  query: {
    row: 3,
    name: 'billing.cost_explorer.query',
    path: {},
    body: { filter: 'CostExplorerFilter', groups: 'CostExplorerGroups' },
    structs,
    answers: 'object',
    read: readers.readCostExplorerReport,
    decimals: ['credits', 'discounts', 'runningTotal', 'totalCost'],
  },
} satisfies Record<string, Operation>

/** Arguments of {@link CostExplorerResource.query}. */
export interface CostExplorerQueryArguments {
  /** Which costs count. */
  filter?: CostExplorerFilter | undefined
  /** How they are summed up. */
  groups?: CostExplorerGroups | undefined
}

/** Questions about costs, with filters and groups. */
export class CostExplorerResource extends Resource {
  /**
   * Get the values that a query of the cost explorer can filter by.
   *
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 403: The role of the key does not include bills.
   * @example
   * ```ts
   * const args = await client.billing.costExplorer.getArgs()
   * ```
   */
  getArgs(options?: CallOptions): Call<CostExplorerArguments> {
    return this.session.call<CostExplorerArguments>(operations.getArgs, [], undefined, options)
  }

  /**
   * Ask what was spent, filtered and grouped.
   *
   * Everything may be left out: without filters all costs count. `billing.cost_explorer.get_args` lists the
   * values that filters can have. A query changes nothing.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A date cannot be read or the range ends before it starts.
   * @throws ApiError 403: The role of the key does not include bills.
   * @example
   * ```ts
   * const costExplorer = await client.billing.costExplorer.query()
   * ```
   */
  query(args?: CostExplorerQueryArguments, options?: CallOptions): Call<CostExplorerReport> {
    return this.session.call<CostExplorerReport>(operations.query, [], args, options)
  }
}
