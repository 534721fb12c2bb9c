// Generated from api/billing.yaml by codegen; do not edit.

export type * from './index.js'
export { Billing, BillsResource, CostExplorerResource } from './index.js'
