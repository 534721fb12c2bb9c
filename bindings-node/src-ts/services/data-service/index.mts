// Generated from api/data_service.yaml by codegen; do not edit.

export type * from './index.js'
export {
  ApiKeysResource,
  DataAppsResource,
  DataService,
  DataSourcesResource,
  DeploymentsResource,
  EndpointsResource,
} from './index.js'
