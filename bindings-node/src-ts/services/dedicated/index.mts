// Generated from api/dedicated.yaml by codegen; do not edit.

export type * from './index.js'
export {
  ChangefeedsResource,
  ClustersResource,
  Dedicated,
  ImportsResource,
  IntegrationsResource,
  PrivateEndpointConnectionsResource,
  RegionsResource,
} from './index.js'
