// Generated from api/dedicated.yaml by codegen; do not edit.

import { Resource, type Session } from '../../session.js'
import { ClustersResource } from './clusters.js'
import { RegionsResource } from './regions.js'

export {
  type ClustersCreateArguments,
  type ClustersDeleteArguments,
  type ClustersListArguments,
  type ClustersResetRootPasswordArguments,
  ClustersResource,
  type ClustersUpdateArguments,
} from './clusters.js'
export {
  type RegionsGetArguments,
  type RegionsGetNodeSpecArguments,
  type RegionsListArguments,
  type RegionsListNodeSpecsArguments,
  RegionsResource,
  type RegionsShowCloudProvidersArguments,
} from './regions.js'
export type * from './types.js'

/**
 * Creates, scales, pauses and connects clusters of reserved nodes, loads data into them and streams changes
 * out of them. Every change returns at once; a state field shows its progress.
 */
export class Dedicated extends Resource {
  /** Clusters of reserved nodes. */
  readonly clusters: ClustersResource
  /** Regions in which a cluster can be created, and the nodes that they offer. */
  readonly regions: RegionsResource

  /** @internal */
  constructor(session: Session) {
    super(session)
    this.clusters = new ClustersResource(session)
    this.regions = new RegionsResource(session)
  }
}
