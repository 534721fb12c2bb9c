// Generated from api/dedicated.yaml by codegen; do not edit.

export type * from './index.js'
export { ClustersResource, Dedicated, RegionsResource } from './index.js'
