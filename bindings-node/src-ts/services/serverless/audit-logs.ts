// Generated from api/serverless.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  AuditLogFile,
  AuditLogFilterInput,
  AuditLogFilterRule,
  AuditLogFilterRuleInput,
  DatabaseAuditLogConfig,
  DatabaseAuditLogConfigInput,
  DownloadAuditLogFilesResponse,
  ListAuditLogFilesResponse,
  ListAuditLogFilterRulesResponse,
} from './types.js'

const operations = {
  createFilterRule: {
    row: 153,
    name: 'serverless.audit_logs.create_filter_rule',
    path: { clusterId: 'string' },
    body: { filterRule: 'AuditLogFilterRule!' },
    structs,
    answers: 'object',
    read: readers.readAuditLogFilterRule,
  },
  deleteFilterRule: {
    row: 154,
    name: 'serverless.audit_logs.delete_filter_rule',
    path: { clusterId: 'string', filterRuleId: 'string' },
    answers: 'object',
    read: readers.readAuditLogFilterRule,
  },
  downloadFiles: {
    row: 155,
    name: 'serverless.audit_logs.download_files',
    path: { clusterId: 'string' },
    body: { auditLogFileNames: '[string]!' },
    answers: 'object',
    read: readers.readDownloadAuditLogFilesResponse,
  },
  getConfig: {
    row: 156,
    name: 'serverless.audit_logs.get_config',
    path: { clusterId: 'string' },
    answers: 'object',
    read: readers.readDatabaseAuditLogConfig,
  },
  getFilterRule: {
    row: 157,
    name: 'serverless.audit_logs.get_filter_rule',
    path: { clusterId: 'string', filterRuleId: 'string' },
    answers: 'object',
    read: readers.readAuditLogFilterRule,
  },
  listFiles: {
    row: 158,
    name: 'serverless.audit_logs.list_files',
    path: { clusterId: 'string' },
    query: { date: 'date' },
    answers: 'object',
    read: readers.readListAuditLogFilesResponse,
    items: 'auditLogFiles',
  },
  listFilterRules: {
    row: 159,
    name: 'serverless.audit_logs.list_filter_rules',
    path: { clusterId: 'string' },
    answers: 'object',
    read: readers.readListAuditLogFilterRulesResponse,
    items: 'filterRules',
  },
  updateConfig: {
    row: 160,
    name: 'serverless.audit_logs.update_config',
    path: { clusterId: 'string' },
    body: { auditLogConfig: 'DatabaseAuditLogConfig!' },
    structs,
    answers: 'object',
    read: readers.readDatabaseAuditLogConfig,
  },
  updateFilterRule: {
    row: 161,
    name: 'serverless.audit_logs.update_filter_rule',
    path: { clusterId: 'string', filterRuleId: 'string' },
    body: { filters: '[AuditLogFilter]', users: '[string]', disabled: 'boolean', displayName: 'string' },
    structs,
    answers: 'object',
    read: readers.readAuditLogFilterRule,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link AuditLogsResource.createFilterRule}. */
export interface AuditLogsCreateFilterRuleArguments {
  /** The rule. */
  filterRule: AuditLogFilterRuleInput
}

/** Arguments of {@link AuditLogsResource.downloadFiles}. */
export interface AuditLogsDownloadFilesArguments {
  /** Names of the files, at most 100. At most 100 items. */
  auditLogFileNames: string[]
}

/** Arguments of {@link AuditLogsResource.listFiles}. */
export interface AuditLogsListFilesArguments {
  /** Only files of this day, in UTC. As YYYY-MM-DD. */
  date?: string | undefined
}

/** Arguments of {@link AuditLogsResource.updateConfig}. */
export interface AuditLogsUpdateConfigArguments {
  /** The new values. */
  auditLogConfig: DatabaseAuditLogConfigInput
}

/** Arguments of {@link AuditLogsResource.updateFilterRule}. */
export interface AuditLogsUpdateFilterRuleArguments {
  /** Filters, of which one has to be met. A single empty one is met by every statement. At least 1 item. */
  filters?: AuditLogFilterInput[] | undefined
  /**
   * SQL users, as `user@host` or `user` for any host, where `%` stands for any text. One has to be met. At
   * least 1 item.
   */
  users?: string[] | undefined
  /** Whether the rule chooses nothing for the time being. */
  disabled?: boolean | undefined
  /** Name of the rule, which no other rule of the cluster has. */
  displayName?: string | undefined
}

/** What a cluster's audit log records, where it is kept, and its files. */
export class AuditLogsResource extends Resource {
  /**
   * Create a rule that chooses what the audit log records.
   *
   * A statement is recorded when any rule that is not disabled chooses it. As long as a cluster has no rule,
   * its log stays empty.
   *
   * Not repeated when the connection breaks after it was sent: `serverless.audit_logs.list_filter_rules`
   * shows whether it was applied.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A field is missing or empty.
   * @throws ApiError 404: The cluster does not exist.
   * @throws ApiError 409: The cluster has a rule of this name.
   * @example
   * ```ts
   * const answer = await client.serverless.auditLogs.createFilterRule(clusterId, { filterRule })
   * ```
   */
  createFilterRule(
    clusterId: string,
    args: AuditLogsCreateFilterRuleArguments,
    options?: CallOptions,
  ): Call<AuditLogFilterRule> {
    return this.session.call<AuditLogFilterRule>(operations.createFilterRule, [clusterId], args, options)
  }

  /**
   * Delete a rule of a cluster's audit log.
   *
   * What the rule has let into the log stays there.
   *
   * @param clusterId The cluster's id.
   * @param filterRuleId The rule's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the rule does not exist.
   * @example
   * ```ts
   * const filterRule = await client.serverless.auditLogs.deleteFilterRule(clusterId, filterRuleId)
   * ```
   */
  deleteFilterRule(clusterId: string, filterRuleId: string, options?: CallOptions): Call<AuditLogFilterRule> {
    return this.session.call<AuditLogFilterRule>(
      operations.deleteFilterRule,
      [clusterId, filterRuleId],
      undefined,
      options,
    )
  }

  /**
   * Get URLs to download files of the audit log from.
   *
   * Only for a log that TiDB Cloud itself stores. The URLs need no API key and expire.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The log is stored elsewhere.
   * @throws ApiError 404: The cluster or one of the files does not exist.
   * @example
   * ```ts
   * const files = await client.serverless.auditLogs.downloadFiles(clusterId, { auditLogFileNames })
   * ```
   */
  downloadFiles(
    clusterId: string,
    args: AuditLogsDownloadFilesArguments,
    options?: CallOptions,
  ): Call<DownloadAuditLogFilesResponse> {
    return this.session.call<DownloadAuditLogFilesResponse>(
      operations.downloadFiles,
      [clusterId],
      args,
      options,
    )
  }

  /**
   * Get what a cluster's audit log is like.
   *
   * @param clusterId The cluster's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const config = await client.serverless.auditLogs.getConfig(clusterId)
   * ```
   */
  getConfig(clusterId: string, options?: CallOptions): Call<DatabaseAuditLogConfig> {
    return this.session.call<DatabaseAuditLogConfig>(operations.getConfig, [clusterId], undefined, options)
  }

  /**
   * Get a rule of a cluster's audit log.
   *
   * @param clusterId The cluster's id.
   * @param filterRuleId The rule's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the rule does not exist.
   * @example
   * ```ts
   * const filterRule = await client.serverless.auditLogs.getFilterRule(clusterId, filterRuleId)
   * ```
   */
  getFilterRule(clusterId: string, filterRuleId: string, options?: CallOptions): Call<AuditLogFilterRule> {
    return this.session.call<AuditLogFilterRule>(
      operations.getFilterRule,
      [clusterId, filterRuleId],
      undefined,
      options,
    )
  }

  /**
   * List the files of a cluster's audit log.
   *
   * Only for a log that TiDB Cloud itself stores.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 400: The log is stored elsewhere or the date is none.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.serverless.auditLogs.listFiles(clusterId)) console.log(item)
   * ```
   */
  listFiles(
    clusterId: string,
    args?: AuditLogsListFilesArguments,
    options?: CallOptions,
  ): List<AuditLogFile, ListAuditLogFilesResponse> {
    return this.session.list<AuditLogFile, ListAuditLogFilesResponse>(
      operations.listFiles,
      [clusterId],
      args,
      options,
    )
  }

  /**
   * List the rules of a cluster's audit log.
   *
   * @param clusterId The cluster's id.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.serverless.auditLogs.listFilterRules(clusterId)) console.log(item)
   * ```
   */
  listFilterRules(
    clusterId: string,
    options?: CallOptions,
  ): List<AuditLogFilterRule, ListAuditLogFilterRulesResponse> {
    return this.session.list<AuditLogFilterRule, ListAuditLogFilterRulesResponse>(
      operations.listFilterRules,
      [clusterId],
      undefined,
      options,
    )
  }

  /**
   * Change what a cluster's audit log is like.
   *
   * Turns the log on or off, and chooses where its files go. Fields that are left out stay as they are.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The storage lacks its settings.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const config = await client.serverless.auditLogs.updateConfig(clusterId, { auditLogConfig })
   * ```
   */
  updateConfig(
    clusterId: string,
    args: AuditLogsUpdateConfigArguments,
    options?: CallOptions,
  ): Call<DatabaseAuditLogConfig> {
    return this.session.call<DatabaseAuditLogConfig>(operations.updateConfig, [clusterId], args, options)
  }

  /**
   * Change a rule of a cluster's audit log.
   *
   * Fields that are left out stay as they are. A list replaces the old one whole.
   *
   * @param clusterId The cluster's id.
   * @param filterRuleId The rule's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A field is empty.
   * @throws ApiError 404: The cluster or the rule does not exist.
   * @throws ApiError 409: Another rule of the cluster has this name.
   * @example
   * ```ts
   * const filterRule = await client.serverless.auditLogs.updateFilterRule(clusterId, filterRuleId)
   * ```
   */
  updateFilterRule(
    clusterId: string,
    filterRuleId: string,
    args?: AuditLogsUpdateFilterRuleArguments,
    options?: CallOptions,
  ): Call<AuditLogFilterRule> {
    return this.session.call<AuditLogFilterRule>(
      operations.updateFilterRule,
      [clusterId, filterRuleId],
      args,
      options,
    )
  }
}
