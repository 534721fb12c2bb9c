// Generated from api/pets.yaml by codegen; do not edit.

import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { ListStoresResponse, Store } from './types.js'

const operations = {
  list: {
    row: 10,
    name: 'pets.stores.list',
    path: {},
    answers: 'object',
    read: readers.readListStoresResponse,
    items: 'items',
  },
} satisfies Record<string, Operation>

/** Places with animals. */
export class StoresResource extends Resource {
  /**
   * List the stores.
   *
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @example
   * ```ts
   * for await (const item of client.pets.stores.list()) console.log(item)
   * ```
   */
  list(options?: CallOptions): List<Store, ListStoresResponse> {
    return this.session.list<Store, ListStoresResponse>(operations.list, [], undefined, options)
  }
}
