// Generated from api/msp.yaml by codegen; do not edit.

import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import type { Discount } from './types.js'

const operations = {
  list: {
    row: 126,
    name: 'msp.discounts.list',
    path: {},
    answers: 'array',
    items: '',
  },
} satisfies Record<string, Operation>

/** Discounts of the provider (deprecated). */
export class DiscountsResource extends Resource {
  /**
   * List the discounts of the provider.
   *
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 403: The organization is no provider or the role of the key does not include bills.
   * @deprecated Use the Partner Management API of TiDB Cloud.
   * @example
   * ```ts
   * for await (const item of client.msp.discounts.list()) console.log(item)
   * ```
   */
  list(options?: CallOptions): List<Discount, Discount[]> {
    return this.session.list<Discount, Discount[]>(operations.list, [], undefined, options)
  }
}
