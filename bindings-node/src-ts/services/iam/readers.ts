// Generated from api/iam.yaml by codegen; do not edit.

import type { Json } from '../../operation.js'
import { conceal, integer } from '../../wire.js'

export function readApiKey(it: Json): void {
  conceal(it, 'secretKey')
}

export function readAuditLog(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  if (typeof it.operationId === 'number') it.operationId = String(it.operationId)
  if (typeof it.organizationId === 'number') it.organizationId = String(it.organizationId)
  if (typeof it.projectId === 'number') it.projectId = String(it.projectId)
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (typeof it.tranceId === 'number') it.tranceId = String(it.tranceId)
}

export function readBatchUpdateMemberResult(it: Json): void {
  if (typeof it.userId === 'number') it.userId = String(it.userId)
}

export function readBatchUpdateMembersResponse(it: Json): void {
  if (it.results) for (const item of it.results) if (item) readBatchUpdateMemberResult(item)
}

export function readDbUser(it: Json): void {
  conceal(it, 'jwt')
}

export function readDeleteSqlUserResponse(it: Json): void {
  if (typeof it.code === 'string') it.code = integer(it.code)
}

export function readInstanceRole(it: Json): void {
  if (typeof it.scopeId === 'number') it.scopeId = String(it.scopeId)
}

export function readInviteMembersResponse(it: Json): void {
  if (it.users) for (const item of it.users) if (item) readInvitedMember(item)
}

export function readInvitedMember(it: Json): void {
  if (typeof it.userId === 'number') it.userId = String(it.userId)
}

export function readListApiKeysResponse(it: Json): void {
  if (it.apiKeys) for (const item of it.apiKeys) if (item) readApiKey(item)
}

export function readListAuditLogsResponse(it: Json): void {
  if (it.auditLogs) for (const item of it.auditLogs) if (item) readAuditLog(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListMembersResponse(it: Json): void {
  if (it.users) for (const item of it.users) if (item) readMember(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListProjectsResponse(it: Json): void {
  if (it.projects) for (const item of it.projects) if (item) readProject(item)
}

export function readMember(it: Json): void {
  if (typeof it.userId === 'number') it.userId = String(it.userId)
  if (it.orgRole) readOrganizationRole(it.orgRole)
  if (it.projectRoles) for (const item of it.projectRoles) if (item) readProjectRole(item)
  if (it.instanceRoles) for (const item of it.instanceRoles) if (item) readInstanceRole(item)
}

export function readOrganizationRole(it: Json): void {
  if (typeof it.scopeId === 'number') it.scopeId = String(it.scopeId)
}

export function readProject(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  if (typeof it.org_id === 'number') it.org_id = String(it.org_id)
  if (typeof it.cluster_count === 'string') it.cluster_count = integer(it.cluster_count)
  if (typeof it.user_count === 'string') it.user_count = integer(it.user_count)
  if (typeof it.create_timestamp === 'number') it.create_timestamp = String(it.create_timestamp)
}

export function readProjectRole(it: Json): void {
  if (typeof it.scopeId === 'number') it.scopeId = String(it.scopeId)
}
