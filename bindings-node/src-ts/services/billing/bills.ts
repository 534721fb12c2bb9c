// Generated from api/billing.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { Bill, BillDetails } from './types.js'

const operations = {
  get: {
    row: 0,
    name: 'billing.bills.get',
    path: { billedMonth: 'month' },
    answers: 'object',
    read: readers.readBill,
    decimals: ['credits', 'discounts', 'runningTotal', 'totalCost'],
  },
  getDetails: {
    row: 1,
    name: 'billing.bills.get_details',
    path: { billedMonth: 'month' },
    answers: 'object',
    read: readers.readBillDetails,
    decimals: ['credits', 'discounts', 'runningTotal', 'totalCost'],
  },
} satisfies Record<string, Operation>

/** The bill of a month, in total and by the day. */
export class BillsResource extends Resource {
  /**
   * Get the bill of a month.
   *
   * Of this month, the bill so far. A bill can be read until six months after its month.
   *
   * @param billedMonth The month of the bill, as in `2024-05`. As YYYY-MM.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The month cannot be read or lies ahead or more than six months back.
   * @throws ApiError 403: The role of the key does not include bills.
   * @example
   * ```ts
   * const bill = await client.billing.bills.get(billedMonth)
   * ```
   */
  get(billedMonth: string, options?: CallOptions): Call<Bill> {
    return this.session.call<Bill>(operations.get, [billedMonth], undefined, options)
  }

  /**
   * Get what each day of a month cost.
   *
   * Of this month, the days so far. Details can be read until six months after their month.
   *
   * @param billedMonth The month of the bill, as in `2024-05`. As YYYY-MM.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The month cannot be read or lies ahead or more than six months back.
   * @throws ApiError 403: The role of the key does not include bills.
   * @example
   * ```ts
   * const details = await client.billing.bills.getDetails(billedMonth)
   * ```
   */
  getDetails(billedMonth: string, options?: CallOptions): Call<BillDetails> {
    return this.session.call<BillDetails>(operations.getDetails, [billedMonth], undefined, options)
  }
}
