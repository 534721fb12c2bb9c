// Generated from api/v1beta.yaml by codegen; do not edit.

export type * from './index.js'
export {
  AccessPointsResource,
  AwsCmekResource,
  BackupsResource,
  ClustersResource,
  ImportsResource,
  PrivateEndpointsResource,
  PrivateLinkEndpointsResource,
  ProjectsResource,
  RestoresResource,
  V1beta,
} from './index.js'
