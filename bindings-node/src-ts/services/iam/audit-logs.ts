// Generated from api/iam.yaml by codegen; do not edit.

import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { AuditLog, ListAuditLogsResponse } from './types.js'

const operations = {
  list: {
    row: 107,
    name: 'iam.audit_logs.list',
    path: {},
    query: { startTime: 'time', endTime: 'time', auditEventTypes: 'string', keyword: 'string' },
    answers: 'object',
    read: readers.readListAuditLogsResponse,
    items: 'auditLogs',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link AuditLogsResource.list}. */
export interface AuditLogsListArguments {
  /** Only events at or after this time. An RFC 3339 time. */
  startTime?: string | Date | undefined
  /** Only events before or at this time. An RFC 3339 time. */
  endTime?: string | Date | undefined
  /** Only events of these types, such as `CreateCluster`; several are separated by commas. */
  auditEventTypes?: string | undefined
  /** Only events that contain this text. */
  keyword?: string | undefined
}

/** What was done in the organization, by whom and from where. */
export class AuditLogsResource extends Resource {
  /**
   * List what was done in the organization.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 400: A time cannot be read or the range ends before it starts.
   * @throws ApiError 403: The key is neither an owner nor an audit manager of the organization.
   * @example
   * ```ts
   * for await (const item of client.iam.auditLogs.list()) console.log(item)
   * ```
   */
  list(args?: AuditLogsListArguments, options?: CallOptions): List<AuditLog, ListAuditLogsResponse> {
    return this.session.list<AuditLog, ListAuditLogsResponse>(operations.list, [], args, options)
  }
}
