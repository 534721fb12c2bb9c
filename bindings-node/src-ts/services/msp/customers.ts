// Generated from api/msp.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { Customer, ListCustomersResponse } from './types.js'

const operations = {
  get: {
    row: 124,
    name: 'msp.customers.get',
    path: { customerOrgId: 'string' },
    answers: 'object',
    read: readers.readCustomer,
  },
  list: {
    row: 125,
    name: 'msp.customers.list',
    path: {},
    answers: 'object',
    read: readers.readListCustomersResponse,
    items: 'mspCustomers',
  },
} satisfies Record<string, Operation>

/** Customers of the provider (deprecated). */
export class CustomersResource extends Resource {
  /**
   * Get a customer.
   *
   * @param customerOrgId Id of the customer's organization.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 403: The organization is no provider or the role of the key does not include bills.
   * @throws ApiError 404: There is no such customer.
   * @deprecated Use the Partner Management API of TiDB Cloud.
   * @example
   * ```ts
   * const customer = await client.msp.customers.get(customerOrgId)
   * ```
   */
  get(customerOrgId: string, options?: CallOptions): Call<Customer> {
    return this.session.call<Customer>(operations.get, [customerOrgId], undefined, options)
  }

  /**
   * List the customers of the provider.
   *
   * With a `pageSize` of 0, all customers come on one page.
   *
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 403: The organization is no provider or the role of the key does not include bills.
   * @deprecated Use the Partner Management API of TiDB Cloud.
   * @example
   * ```ts
   * for await (const item of client.msp.customers.list()) console.log(item)
   * ```
   */
  list(options?: CallOptions): List<Customer, ListCustomersResponse> {
    return this.session.list<Customer, ListCustomersResponse>(operations.list, [], undefined, options)
  }
}
