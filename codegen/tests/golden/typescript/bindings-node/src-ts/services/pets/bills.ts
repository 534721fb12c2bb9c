// Generated from api/pets.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type { Bill, CancelBillResponse, Entry } from './types.js'

const operations = {
  add: {
    row: 6,
    name: 'pets.bills.add',
    path: { storeId: 'string' },
    query: { printed: 'unzoned' },
    body: { entries: '[Entry]!' },
    bare: true,
    structs,
    answers: 'any',
  },
  cancel: {
    row: 7,
    name: 'pets.bills.cancel',
    path: { storeId: 'string', number: 'string' },
    answers: 'object',
    read: readers.readCancelBillResponse,
  },
  list: {
    row: 8,
    name: 'pets.bills.list',
    path: { storeId: 'string' },
    query: { since: 'date', month: 'month', least: 'decimal' },
    answers: 'array',
    read: readers.readBill,
    decimals: ['total'],
    items: '',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link BillsResource.add}. */
export interface BillsAddArguments {
  /** What to add. At least 1 item. */
  entries: Entry[]
  /** When it was printed. As YYYY-MM-DD HH:mm:ss, of a zone that is not said. */
  printed?: string | undefined
}

/** Arguments of {@link BillsResource.list}. */
export interface BillsListArguments {
  /** Only of this day and later. As YYYY-MM-DD. */
  since?: string | undefined
  /** Only of this month. As YYYY-MM. */
  month?: string | undefined
  /** Only larger ones. Unit: USD. An exact decimal. */
  least?: string | number | undefined
}

/** What stores are to pay. */
export class BillsResource extends Resource {
  /**
   * Add to the bill of a store.
   *
   * Not repeated when the connection breaks after it was sent: `pets.bills.list` shows whether it was
   * applied.
   *
   * @param storeId The store's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @example
   * ```ts
   * const bill = await client.pets.bills.add(storeId, { entries })
   * ```
   */
  add(storeId: string, args: BillsAddArguments, options?: CallOptions): Call<unknown> {
    return this.session.call<unknown>(operations.add, [storeId], args, options)
  }

  /**
   * Cancel a bill.
   *
   * @param storeId The store's id.
   * @param number The bill's number.
   * @param options Bounds, headers and signal of the call.
   * @example
   * ```ts
   * const bill = await client.pets.bills.cancel(storeId, number)
   * ```
   */
  cancel(storeId: string, number: string, options?: CallOptions): Call<CancelBillResponse> {
    return this.session.call<CancelBillResponse>(operations.cancel, [storeId, number], undefined, options)
  }

  /**
   * List the bills of a store.
   *
   * @param storeId The store's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @example
   * ```ts
   * for await (const item of client.pets.bills.list(storeId)) console.log(item)
   * ```
   */
  list(storeId: string, args?: BillsListArguments, options?: CallOptions): List<Bill, Bill[]> {
    return this.session.list<Bill, Bill[]>(operations.list, [storeId], args, options)
  }
}
