// Generated from api/msp.yaml by codegen; do not edit.

/**
 * TiDB Cloud for managed service providers: what `client.msp` is, and the types of what it takes and answers.
 *
 * @module tidbcloud/msp
 */

import { Resource, type Session } from '../../session.js'
import { BillsResource } from './bills.js'
import { CreditsResource } from './credits.js'
import { CustomersResource } from './customers.js'
import { DiscountsResource } from './discounts.js'
import { SignupUrlsResource } from './signup-urls.js'

export { BillsResource } from './bills.js'
export { CreditsResource } from './credits.js'
export { CustomersResource } from './customers.js'
export { DiscountsResource } from './discounts.js'
export { type SignupUrlsCreateArguments, SignupUrlsResource } from './signup-urls.js'
export type * from './types.js'

/**
 * For organizations that resell TiDB Cloud to customers of their own. Deprecated since October 2024: the
 * Partner Management API of TiDB Cloud takes its place.
 */
export class Msp extends Resource {
  /** Bills of the provider and of its customers (deprecated). */
  readonly bills: BillsResource
  /** Credits of the provider (deprecated). */
  readonly credits: CreditsResource
  /** Customers of the provider (deprecated). */
  readonly customers: CustomersResource
  /** Discounts of the provider (deprecated). */
  readonly discounts: DiscountsResource
  /** URLs for customers to sign up with (deprecated). */
  readonly signupUrls: SignupUrlsResource

  /** @internal */
  constructor(session: Session) {
    super(session)
    this.bills = new BillsResource(session)
    this.credits = new CreditsResource(session)
    this.customers = new CustomersResource(session)
    this.discounts = new DiscountsResource(session)
    this.signupUrls = new SignupUrlsResource(session)
  }
}
