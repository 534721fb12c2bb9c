// Generated from api/serverless.yaml by codegen; do not edit.

export type * from './index.js'
export {
  AuditLogsResource,
  BackupsResource,
  BranchesResource,
  ChangefeedsResource,
  ClustersResource,
  ExportsResource,
  ImportsResource,
  MigrationPrechecksResource,
  MigrationsResource,
  PrivateLinkConnectionsResource,
  RegionsResource,
  Serverless,
} from './index.js'
