// Generated from api/dedicated.yaml by codegen; do not edit.

/**
 * TiDB Cloud Dedicated: what `client.dedicated` is, and the types of what it takes and answers.
 *
 * @module tidbcloud/dedicated
 */

import { Resource, type Session } from '../../session.js'
import { AuditLogsResource } from './audit-logs.js'
import { ChangefeedsResource } from './changefeeds.js'
import { ClustersResource } from './clusters.js'
import { ImportsResource } from './imports.js'
import { IntegrationsResource } from './integrations.js'
import { MaintenanceTasksResource } from './maintenance-tasks.js'
import { MaintenanceWindowsResource } from './maintenance-windows.js'
import { NetworkContainersResource } from './network-containers.js'
import { PrivateEndpointConnectionsResource } from './private-endpoint-connections.js'
import { RegionsResource } from './regions.js'
import { TidbNodeGroupsResource } from './tidb-node-groups.js'
import { VpcPeeringsResource } from './vpc-peerings.js'

export {
  type AuditLogsCreateFilterRuleArguments,
  type AuditLogsGenerateFileDownloadAddressArguments,
  type AuditLogsListFilterRulesArguments,
  type AuditLogsQueryFilesArguments,
  type AuditLogsReplaceFilterRuleArguments,
  AuditLogsResource,
  type AuditLogsUpdateConfigArguments,
} from './audit-logs.js'
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
  type ClustersListNodeInstancesArguments,
  type ClustersResetRootPasswordArguments,
  ClustersResource,
  type ClustersUpdateArguments,
  type ClustersUpdateLogRedactionPolicyArguments,
} from './clusters.js'
export { type ImportsCreateArguments, type ImportsListArguments, ImportsResource } from './imports.js'
export { type IntegrationsCreateArguments, IntegrationsResource } from './integrations.js'
export {
  type MaintenanceTasksListArguments,
  MaintenanceTasksResource,
  type MaintenanceTasksUpdateArguments,
} from './maintenance-tasks.js'
export {
  type MaintenanceWindowsListArguments,
  MaintenanceWindowsResource,
  type MaintenanceWindowsUpdateArguments,
} from './maintenance-windows.js'
export {
  type NetworkContainersCreateArguments,
  type NetworkContainersListArguments,
  NetworkContainersResource,
} from './network-containers.js'
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
export {
  type TidbNodeGroupsCreateArguments,
  type TidbNodeGroupsDeleteArguments,
  type TidbNodeGroupsListArguments,
  TidbNodeGroupsResource,
  type TidbNodeGroupsUpdateArguments,
  type TidbNodeGroupsUpdatePublicEndpointSettingArguments,
} from './tidb-node-groups.js'
export type * from './types.js'
export {
  type VpcPeeringsCreateArguments,
  type VpcPeeringsListArguments,
  VpcPeeringsResource,
} from './vpc-peerings.js'

/**
 * Creates, scales, pauses and connects clusters of reserved nodes, loads data into them and streams changes
 * out of them. Every change returns at once; a state field shows its progress.
 */
export class Dedicated extends Resource {
  /** Records of who did what in a cluster, and which of them are kept. */
  readonly auditLogs: AuditLogsResource
  /** Streams of a cluster's changes to Kafka, to MySQL or to object storage. */
  readonly changefeeds: ChangefeedsResource
  /** Clusters of reserved nodes. */
  readonly clusters: ClustersResource
  /** Imports of files into a cluster. */
  readonly imports: ImportsResource
  /** Services to which a cluster's metrics go. */
  readonly integrations: IntegrationsResource
  /** Work that the service has announced for the clusters of a project. */
  readonly maintenanceTasks: MaintenanceTasksResource
  /** When in the week the service may work on the clusters of a project. */
  readonly maintenanceWindows: MaintenanceWindowsResource
  /** Ranges of addresses in which the clusters of a project live, one a region. */
  readonly networkContainers: NetworkContainersResource
  /** Private connections from a network of the customer's to a group of TiDB nodes. */
  readonly privateEndpointConnections: PrivateEndpointConnectionsResource
  /** Regions in which a cluster can be created, and the nodes that they offer. */
  readonly regions: RegionsResource
  /** Groups of TiDB nodes of a cluster, each with connections of its own. */
  readonly tidbNodeGroups: TidbNodeGroupsResource
  /** Peerings between the network of a project and networks of a customer. */
  readonly vpcPeerings: VpcPeeringsResource

  /** @internal */
  constructor(session: Session) {
    super(session)
    this.auditLogs = new AuditLogsResource(session)
    this.changefeeds = new ChangefeedsResource(session)
    this.clusters = new ClustersResource(session)
    this.imports = new ImportsResource(session)
    this.integrations = new IntegrationsResource(session)
    this.maintenanceTasks = new MaintenanceTasksResource(session)
    this.maintenanceWindows = new MaintenanceWindowsResource(session)
    this.networkContainers = new NetworkContainersResource(session)
    this.privateEndpointConnections = new PrivateEndpointConnectionsResource(session)
    this.regions = new RegionsResource(session)
    this.tidbNodeGroups = new TidbNodeGroupsResource(session)
    this.vpcPeerings = new VpcPeeringsResource(session)
  }
}
