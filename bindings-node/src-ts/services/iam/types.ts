// Generated from api/iam.yaml by codegen; do not edit.

/** What the operations take and give. */

/** An API key. */
export interface ApiKey {
  /** The public key. */
  accessKey: string
  /** The name that people gave it. */
  displayName?: string | null
  /** Name of the resource. */
  name?: string | null
  /** What the key may do. */
  role?: ApiKeyRole | null
  /** The private key, whole in the answer to its creation and masked in all others. */
  secretKey?: string | null
}

/**
 * What an API key may do, in the organization or in one project.
 *
 * - `org:owner`: Everything in the organization.
 * - `org:member`: Looking at the organization, and changing nothing.
 * - `org:billing_admin`: Managing bills and payment.
 * - `org:billing_viewer`: Reading bills.
 * - `org:audit_admin`: Managing and reading the audit log.
 * - `project:owner`: Everything in the project.
 * - `project:dev`: Reading and writing data in the project's clusters.
 * - `project:readonly`: Reading data in the project's clusters.
 * - `project:ctl_plane_viewer`: Looking at the project's clusters, but not at their data.
 *
 * The service may come to know others.
 */
export type ApiKeyRole =
  | 'org:owner'
  | 'org:member'
  | 'org:billing_admin'
  | 'org:billing_viewer'
  | 'org:audit_admin'
  | 'project:owner'
  | 'project:dev'
  | 'project:readonly'
  | 'project:ctl_plane_viewer'
  | (string & {})

/** Something that was done in the organization. */
export interface AuditLog {
  /** Id of the event. */
  id: string
  /** What was done. */
  eventType?: string | null
  /** Whether it worked, `Success` or `Failure`. */
  result?: string | null
  /** When it was done. An RFC 3339 time. */
  endTime?: string | null
  /** Id of the operation that the event is part of. */
  operationId?: string | null
  /** How it was done, by a user in the console or through the API. */
  operationType?: string | null
  /** Email address of who did it. */
  operationEmail?: string | null
  /** IP address from which it was done. */
  operationIp?: string | null
  /** How they had logged in. */
  operationLoginMethod?: string | null
  /** Id of the organization. */
  organizationId?: string | null
  /** Name of the organization. */
  organizationName?: string | null
  /** Id of the project that it was done in. */
  projectId?: string | null
  /** Name of that project. */
  projectName?: string | null
  /** Id of the cluster that it was done to. */
  clusterId?: string | null
  /** Name of that cluster. */
  clusterName?: string | null
  /** Plan of that cluster. */
  clusterType?: string | null
  /** More about it, as the text of a JSON object. */
  details?: string | null
  /** Trace id of the request. The name is the service's own spelling. */
  tranceId?: string | null
}

/** Why a member could not be changed. */
export interface BatchUpdateMemberError {
  /** Code of the error. */
  code?: string | null
  /** What went wrong. */
  message?: string | null
}

/** What became of one member of a batch. */
export interface BatchUpdateMemberResult {
  /** Id of the member. */
  userId?: string | null
  /** Whether the member was changed. */
  success?: boolean | null
  /** Why not; absent when it worked. */
  error?: BatchUpdateMemberError | null
}

/** New roles of one member. What is left out stays as it is. */
export interface BatchUpdateMembersEntry {
  /** Id of the member. */
  userId: string
  /** The new role in the organization. */
  orgRole?: OrganizationRoleInput | undefined
  /** All roles in projects from now on. */
  projectRoles?: ProjectRoleInput[] | undefined
  /** All roles in instances from now on. */
  instanceRoles?: InstanceRoleInput[] | undefined
}

/** What became of a batch. */
export interface BatchUpdateMembersResponse {
  /** One result for each member of the request. */
  results?: BatchUpdateMemberResult[] | null
}

/** A user of a cluster's database, for whoever asked. */
export interface DbUser {
  /** Name to connect with. */
  dbuser?: string | null
  /** JSON web token to connect with. */
  jwt?: string | null
}

/** Whether a SQL user was deleted. */
export interface DeleteSqlUserResponse {
  /** 0 when it was. */
  code?: number | null
  /** What the service says about it. */
  message?: string | null
}

/** A role in one Starter, Essential or Premium instance. */
export interface InstanceRole {
  /** The role. */
  rbacRole?: InstanceRoleName | null
  /** Id of the instance. */
  scopeId?: string | null
}

/** A role in one Starter, Essential or Premium instance. As a caller gives it. */
export interface InstanceRoleInput {
  /** The role. */
  rbacRole?: InstanceRoleName | undefined
  /** Id of the instance. */
  scopeId?: string | undefined
}

/**
 * What a member may do in an instance.
 *
 * - `cluster:admin`: Everything in the instance.
 * - `cluster:viewer`: Looking at the instance.
 *
 * The service may come to know others.
 */
export type InstanceRoleName = 'cluster:admin' | 'cluster:viewer' | (string & {})

/** What became of an invitation. */
export interface InviteMembersResponse {
  /** Whether the invitations were sent. */
  success?: boolean | null
  /** What the service says about it. */
  message?: string | null
  /** Who was invited. */
  users?: InvitedMember[] | null
}

/** Someone who was invited. */
export interface InvitedMember {
  /** Their email address. */
  email?: string | null
  /** Their id as a member. */
  userId?: string | null
}

/** A page of API keys. */
export interface ListApiKeysResponse {
  /** The keys. */
  apiKeys?: ApiKey[] | null
  /** Where the next page begins; empty on the last one. */
  nextPageToken?: string | null
}

/** A page of the audit log. */
export interface ListAuditLogsResponse {
  /** The events. */
  auditLogs?: AuditLog[] | null
  /** Where the next page begins; empty on the last one. */
  nextPageToken?: string | null
  /** How many events there are on all pages. */
  totalSize?: number | null
}

/** A page of members. */
export interface ListMembersResponse {
  /** The members. */
  users?: Member[] | null
  /** Where the next page begins; empty on the last one. */
  nextPageToken?: string | null
  /** How many members there are on all pages. */
  totalSize?: number | null
}

/** A page of projects. */
export interface ListProjectsResponse {
  /** The projects. */
  projects?: Project[] | null
  /** Where the next page begins; empty on the last one. */
  nextPageToken?: string | null
}

/** A page of SQL users. */
export interface ListSqlUsersResponse {
  /** The users. */
  sqlUsers?: SqlUser[] | null
  /** Where the next page begins; empty on the last one. */
  nextPageToken?: string | null
}

/** Someone who belongs to the organization, or is invited to. */
export interface Member {
  /** Their id. */
  userId?: string | null
  /** Their email address. */
  email?: string | null
  /** Their first name. */
  firstName?: string | null
  /** Their last name. */
  lastName?: string | null
  /** Whether they have accepted their invitation. */
  status?: MemberStatus | null
  /** When they were invited. An RFC 3339 time. */
  inviteTime?: string | null
  /** When they last logged in. An RFC 3339 time. */
  lastLoginTime?: string | null
  /** Their role in the organization. */
  orgRole?: OrganizationRole | null
  /** Their roles in projects. */
  projectRoles?: ProjectRole[] | null
  /** Their roles in instances. */
  instanceRoles?: InstanceRole[] | null
}

/**
 * What members are sorted by. Without a direction, the order ascends.
 *
 * - `email`: By email address.
 * - `email asc`: By email address, the first in the alphabet first.
 * - `email desc`: By email address, the last in the alphabet first.
 * - `invite_time`: By the time of their invitation.
 * - `invite_time asc`: By the time of their invitation, the oldest first.
 * - `invite_time desc`: By the time of their invitation, the newest first.
 * - `login_time`: By the time of their last login.
 * - `login_time asc`: By the time of their last login, the oldest first.
 * - `login_time desc`: By the time of their last login, the newest first.
 *
 * The service may come to know others.
 */
export type MemberOrder =
  | 'email'
  | 'email asc'
  | 'email desc'
  | 'invite_time'
  | 'invite_time asc'
  | 'invite_time desc'
  | 'login_time'
  | 'login_time asc'
  | 'login_time desc'
  | (string & {})

/**
 * Any role of a member, in the organization, in a project or in an instance.
 *
 * - `org:owner`: Everything in the organization.
 * - `org:member`: Looking at the organization, and changing nothing.
 * - `org:billing_admin`: Managing bills and payment.
 * - `org:billing_viewer`: Reading bills.
 * - `org:audit_admin`: Managing and reading the audit log.
 * - `project:owner`: Everything in a project.
 * - `project:dev`: Reading and writing data in a project's clusters.
 * - `project:readonly`: Reading data in a project's clusters.
 * - `project:ctl_plane_viewer`: Looking at a project's clusters, but not at their data.
 * - `cluster:admin`: Everything in an instance.
 * - `cluster:viewer`: Looking at an instance.
 *
 * The service may come to know others.
 */
export type MemberRole =
  | 'org:owner'
  | 'org:member'
  | 'org:billing_admin'
  | 'org:billing_viewer'
  | 'org:audit_admin'
  | 'project:owner'
  | 'project:dev'
  | 'project:readonly'
  | 'project:ctl_plane_viewer'
  | 'cluster:admin'
  | 'cluster:viewer'
  | (string & {})

/**
 * Whether a member has accepted their invitation.
 *
 * - `Active`: The invitation is accepted.
 * - `Pending`: The invitation is not accepted yet.
 *
 * The service may come to know others.
 */
export type MemberStatus = 'Active' | 'Pending' | (string & {})

/** A role in the organization. */
export interface OrganizationRole {
  /** The role. */
  rbacRole?: OrganizationRoleName | null
  /** Id of the organization. */
  scopeId?: string | null
}

/** A role in the organization. As a caller gives it. */
export interface OrganizationRoleInput {
  /** The role. */
  rbacRole?: OrganizationRoleName | undefined
  /** Id of the organization. */
  scopeId?: string | undefined
}

/**
 * What a member may do in the organization.
 *
 * - `org:owner`: Everything.
 * - `org:member`: Looking, and changing nothing.
 * - `org:billing_admin`: Managing bills and payment.
 * - `org:billing_viewer`: Reading bills.
 * - `org:audit_admin`: Managing and reading the audit log.
 *
 * The service may come to know others.
 */
export type OrganizationRoleName =
  | 'org:owner'
  | 'org:member'
  | 'org:billing_admin'
  | 'org:billing_viewer'
  | 'org:audit_admin'
  | (string & {})

/** A project. */
export interface Project {
  /** Id of the project. */
  id: string
  /** Id of the organization. */
  org_id?: string | null
  /** Name of the project. */
  name?: string | null
  /** How many clusters are in it. */
  cluster_count?: number | null
  /** How many users have a role in it. */
  user_count?: number | null
  /** When it was created. On the wire, seconds since 1970. */
  create_timestamp?: string | null
  /** Whether its clusters can be encrypted with keys of your own in AWS KMS. */
  aws_cmek_enabled?: boolean | null
}

/** A role in one project. */
export interface ProjectRole {
  /** The role. */
  rbacRole?: ProjectRoleName | null
  /** Id of the project. */
  scopeId?: string | null
}

/** A role in one project. As a caller gives it. */
export interface ProjectRoleInput {
  /** The role. */
  rbacRole?: ProjectRoleName | undefined
  /** Id of the project. */
  scopeId?: string | undefined
}

/**
 * What a member may do in a project.
 *
 * - `project:owner`: Everything.
 * - `project:dev`: Reading and writing data in its clusters.
 * - `project:readonly`: Reading data in its clusters.
 * - `project:ctl_plane_viewer`: Looking at its clusters, but not at their data.
 *
 * The service may come to know others.
 */
export type ProjectRoleName =
  | 'project:owner'
  | 'project:dev'
  | 'project:readonly'
  | 'project:ctl_plane_viewer'
  | (string & {})

/**
 * How a SQL user proves who it is.
 *
 * - `mysql_native_password`: With a password, in MySQL's native way.
 *
 * The service may come to know others.
 */
export type SqlAuthMethod = 'mysql_native_password' | (string & {})

/** A user of a cluster's database. */
export interface SqlUser {
  /** Name of the user, with its prefix. */
  userName: string
  /** How the user proves who it is. */
  authMethod?: SqlAuthMethod | null
  /** The built-in role, with its prefix. */
  builtinRole?: string | null
  /** Roles of your own. */
  customRoles?: string[] | null
}
