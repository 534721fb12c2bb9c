// Generated from api/serverless.yaml by codegen; do not edit.

export type * from './index.js'
export {
  AuditLogsResource,
  BackupsResource,
  BranchesResource,
  ClustersResource,
  ExportsResource,
  ImportsResource,
  RegionsResource,
  Serverless,
} from './index.js'
