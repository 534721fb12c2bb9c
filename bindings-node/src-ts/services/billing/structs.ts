// Generated from api/billing.yaml by codegen; do not edit.

import type { Structs } from '../../operation.js'

/** What callers make inside arguments. */
export const structs: Structs = {
  CostExplorerFilter: {
    timeRange: 'CostExplorerTimeRange',
    services: '[CostExplorerService]',
    providers: '[CostExplorerProvider]',
    projects: '[string]',
    clusters: '[string]',
  },
  CostExplorerGroups: { groupBy: '[string]', timeGranularity: 'string' },
  CostExplorerProvider: { name: 'string', regions: '[string]' },
  CostExplorerService: { product: 'string', category: 'string', component: 'string', service: 'string' },
  CostExplorerTimeRange: { startDate: 'date', endDate: 'date' },
}
