// Generated from api/iam.yaml by codegen; do not edit.

export type * from './index.js'
export {
  ApiKeysResource,
  AuditLogsResource,
  Iam,
  MembersResource,
  ProjectsResource,
  SqlUsersResource,
} from './index.js'
