// Generated from api/iam.yaml by codegen; do not edit.

/**
 * TiDB Cloud identity and access: what `client.iam` is, and the types of what it takes and answers.
 *
 * @module tidbcloud/iam
 */

import { Resource, type Session } from '../../session.js'
import { ApiKeysResource } from './api-keys.js'
import { AuditLogsResource } from './audit-logs.js'
import { MembersResource } from './members.js'
import { ProjectsResource } from './projects.js'
import { SqlUsersResource } from './sql-users.js'

export {
  type ApiKeysCreateArguments,
  type ApiKeysListArguments,
  ApiKeysResource,
  type ApiKeysUpdateArguments,
} from './api-keys.js'
export { type AuditLogsListArguments, AuditLogsResource } from './audit-logs.js'
export {
  type MembersBatchUpdateArguments,
  type MembersInviteArguments,
  type MembersListArguments,
  MembersResource,
  type MembersUpdateArguments,
} from './members.js'
export { ProjectsResource } from './projects.js'
export { type SqlUsersCreateArguments, SqlUsersResource, type SqlUsersUpdateArguments } from './sql-users.js'
export type * from './types.js'

/**
 * Manages who and what may use an organization: API keys, members and their invitations, projects, and the
 * SQL users of clusters. Its audit log says what was done in the console and through the API.
 */
export class Iam extends Resource {
  /** API keys, each with a role in the organization or in one project. */
  readonly apiKeys: ApiKeysResource
  /** What was done in the organization, by whom and from where. */
  readonly auditLogs: AuditLogsResource
  /** The people of an organization, their roles, and invitations to join it. */
  readonly members: MembersResource
  /** Projects, which group clusters and their users. */
  readonly projects: ProjectsResource
  /** Users of a cluster's database. */
  readonly sqlUsers: SqlUsersResource

  /** @internal */
  constructor(session: Session) {
    super(session)
    this.apiKeys = new ApiKeysResource(session)
    this.auditLogs = new AuditLogsResource(session)
    this.members = new MembersResource(session)
    this.projects = new ProjectsResource(session)
    this.sqlUsers = new SqlUsersResource(session)
  }
}
