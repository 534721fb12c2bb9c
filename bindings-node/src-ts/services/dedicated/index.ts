// Generated from api/dedicated.yaml by codegen; do not edit.

/**
 * TiDB Cloud Dedicated: what `client.dedicated` is, and the types of what it takes and answers.
 *
 * @module tidbcloud/dedicated
 */

import { Resource, type Session } from '../../session.js'
import { ChangefeedsResource } from './changefeeds.js'
import { ClustersResource } from './clusters.js'
import { ImportsResource } from './imports.js'
import { IntegrationsResource } from './integrations.js'
import { PrivateEndpointConnectionsResource } from './private-endpoint-connections.js'
import { RegionsResource } from './regions.js'

export {
  type ChangefeedsCreateArguments,
  type ChangefeedsEditDownstreamConfigArguments,
  type ChangefeedsGetArguments,
  type ChangefeedsListArguments,
  ChangefeedsResource,
  type ChangefeedsScaleArguments,
} from './changefeeds.js'
export {
  type ClustersCreateArguments,
  type ClustersDeleteArguments,
  type ClustersListArguments,
  type ClustersResetRootPasswordArguments,
  ClustersResource,
  type ClustersUpdateArguments,
} from './clusters.js'
export { type ImportsCreateArguments, type ImportsListArguments, ImportsResource } from './imports.js'
export { type IntegrationsCreateArguments, IntegrationsResource } from './integrations.js'
export {
  type PrivateEndpointConnectionsCreateArguments,
  type PrivateEndpointConnectionsListArguments,
  PrivateEndpointConnectionsResource,
} from './private-endpoint-connections.js'
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
  /** Streams of a cluster's changes to Kafka, to MySQL or to object storage. */
  readonly changefeeds: ChangefeedsResource
  /** Clusters of reserved nodes. */
  readonly clusters: ClustersResource
  /** Imports of files into a cluster. */
  readonly imports: ImportsResource
  /** Services to which a cluster's metrics go. */
  readonly integrations: IntegrationsResource
  /** Private connections from a network of the customer's to a group of TiDB nodes. */
  readonly privateEndpointConnections: PrivateEndpointConnectionsResource
  /** Regions in which a cluster can be created, and the nodes that they offer. */
  readonly regions: RegionsResource

  /** @internal */
  constructor(session: Session) {
    super(session)
    this.changefeeds = new ChangefeedsResource(session)
    this.clusters = new ClustersResource(session)
    this.imports = new ImportsResource(session)
    this.integrations = new IntegrationsResource(session)
    this.privateEndpointConnections = new PrivateEndpointConnectionsResource(session)
    this.regions = new RegionsResource(session)
  }
}
