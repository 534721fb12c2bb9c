// Generated from api/dedicated.yaml by codegen; do not edit.

export type * from './index.js'
export {
  AuditLogsResource,
  ChangefeedsResource,
  ClustersResource,
  Dedicated,
  ImportsResource,
  IntegrationsResource,
  MaintenanceTasksResource,
  MaintenanceWindowsResource,
  NetworkContainersResource,
  PrivateEndpointConnectionsResource,
  RegionsResource,
  TidbNodeGroupsResource,
  VpcPeeringsResource,
} from './index.js'
