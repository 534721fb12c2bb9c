// Generated from api/msp.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { Bill, ProviderBill } from './types.js'

const operations = {
  get: {
    row: 121,
    name: 'msp.bills.get',
    path: { billedMonth: 'month' },
    answers: 'object',
    read: readers.readProviderBill,
    decimals: ['credits', 'discounts', 'runningTotal', 'totalCost'],
  },
  getForCustomer: {
    row: 122,
    name: 'msp.bills.get_for_customer',
    path: { billedMonth: 'month', mspCustomerId: 'string' },
    answers: 'object',
    read: readers.readBill,
    decimals: ['credits', 'discounts', 'runningTotal', 'totalCost'],
  },
} satisfies Record<string, Operation>

/** Bills of the provider and of its customers (deprecated). */
export class BillsResource extends Resource {
  /**
   * Get the bill of a month, with those of all customers.
   *
   * Of this month, the bill so far. A bill can be read until six months after its month.
   *
   * @param billedMonth The month of the bill, as in `2024-05`. As YYYY-MM.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The month cannot be read or lies ahead or more than six months back.
   * @throws ApiError 403: The organization is no provider or the role of the key does not include bills.
   * @deprecated Use the Partner Management API of TiDB Cloud.
   * @example
   * ```ts
   * const bill = await client.msp.bills.get(billedMonth)
   * ```
   */
  get(billedMonth: string, options?: CallOptions): Call<ProviderBill> {
    return this.session.call<ProviderBill>(operations.get, [billedMonth], undefined, options)
  }

  /**
   * Get the bill of a month of one customer.
   *
   * Of this month, the bill so far. A bill can be read until six months after its month.
   *
   * @param billedMonth The month of the bill, as in `2024-05`. As YYYY-MM.
   * @param mspCustomerId Id of the customer.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The month cannot be read or lies ahead or more than six months back.
   * @throws ApiError 403: The organization is no provider or the role of the key does not include bills.
   * @throws ApiError 404: There is no such customer.
   * @deprecated Use the Partner Management API of TiDB Cloud.
   * @example
   * ```ts
   * const forCustomer = await client.msp.bills.getForCustomer(billedMonth, mspCustomerId)
   * ```
   */
  getForCustomer(billedMonth: string, mspCustomerId: string, options?: CallOptions): Call<Bill> {
    return this.session.call<Bill>(
      operations.getForCustomer,
      [billedMonth, mspCustomerId],
      undefined,
      options,
    )
  }
}
