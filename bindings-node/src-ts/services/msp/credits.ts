// Generated from api/msp.yaml by codegen; do not edit.

import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { Credit } from './types.js'

const operations = {
  list: {
    row: 123,
    name: 'msp.credits.list',
    path: {},
    answers: 'array',
    read: readers.readCredit,
    decimals: ['credit', 'remainingCredit'],
    items: '',
  },
} satisfies Record<string, Operation>

/** Credits of the provider (deprecated). */
export class CreditsResource extends Resource {
  /**
   * List the credits of the provider.
   *
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 403: The organization is no provider or the role of the key does not include bills.
   * @deprecated Use the Partner Management API of TiDB Cloud.
   * @example
   * ```ts
   * for await (const item of client.msp.credits.list()) console.log(item)
   * ```
   */
  list(options?: CallOptions): List<Credit, Credit[]> {
    return this.session.list<Credit, Credit[]>(operations.list, [], undefined, options)
  }
}
