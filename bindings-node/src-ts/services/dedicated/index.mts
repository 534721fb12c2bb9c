// Generated from api/dedicated.yaml by codegen; do not edit.

export type * from './index.js'
export {
  ClustersResource,
  Dedicated,
  ImportsResource,
  IntegrationsResource,
  PrivateEndpointConnectionsResource,
  RegionsResource,
} from './index.js'
