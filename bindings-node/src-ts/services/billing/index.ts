// Generated from api/billing.yaml by codegen; do not edit.

/**
 * TiDB Cloud billing: what `client.billing` is, and the types of what it takes and answers.
 *
 * @module tidbcloud/billing
 */

import { Resource, type Session } from '../../session.js'
import { BillsResource } from './bills.js'
import { CostExplorerResource } from './cost-explorer.js'

export { BillsResource } from './bills.js'
export { type CostExplorerQueryArguments, CostExplorerResource } from './cost-explorer.js'
export type * from './types.js'

/**
 * Reads an organization's bills of this month and of the six before it, and asks what was spent on what. All
 * amounts are in US cents. The key needs the role of an owner or billing manager of the organization.
 */
export class Billing extends Resource {
  /** The bill of a month, in total and by the day. */
  readonly bills: BillsResource
  /** Questions about costs, with filters and groups. */
  readonly costExplorer: CostExplorerResource

  /** @internal */
  constructor(session: Session) {
    super(session)
    this.bills = new BillsResource(session)
    this.costExplorer = new CostExplorerResource(session)
  }
}
