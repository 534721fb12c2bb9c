// Generated from api/dedicated.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  AuditLogBucketManager,
  AuditLogConfig,
  AuditLogEventType,
  AuditLogFile,
  AuditLogFilterRule,
  AuditLogFormat,
  AuditLogRotationPolicyInput,
  GenerateAuditLogFileDownloadAddressResponse,
  ListAuditLogFilterRulesResponse,
  QueryAuditLogFilesResponse,
  ReplaceAuditLogFilterRuleResponse,
  ShowObjectStorageAccessIamPrincipalResponse,
} from './types.js'

const operations = {
  createFilterRule: {
    row: 32,
    name: 'dedicated.audit_logs.create_filter_rule',
    path: { clusterId: 'string' },
    body: {
      userExpr: 'string',
      disabled: 'boolean',
      eventTypes: '[string]',
      displayName: 'string',
      dbExpr: 'string',
      tableExpr: 'string',
      accessTypeList: '[string]',
    },
    answers: 'object',
    read: readers.readAuditLogFilterRule,
  },
  deleteFilterRule: {
    row: 33,
    name: 'dedicated.audit_logs.delete_filter_rule',
    path: { clusterId: 'string', auditLogFilterRuleId: 'string' },
  },
  generateFileDownloadAddress: {
    row: 34,
    name: 'dedicated.audit_logs.generate_file_download_address',
    path: { clusterId: 'string' },
    query: { auditLogFileUri: 'string!' },
    answers: 'object',
    read: readers.readGenerateAuditLogFileDownloadAddressResponse,
  },
  getConfig: {
    row: 35,
    name: 'dedicated.audit_logs.get_config',
    path: { clusterId: 'string' },
    answers: 'object',
    read: readers.readAuditLogConfig,
  },
  getFilterRule: {
    row: 36,
    name: 'dedicated.audit_logs.get_filter_rule',
    path: { clusterId: 'string', auditLogFilterRuleId: 'string' },
    answers: 'object',
    read: readers.readAuditLogFilterRule,
  },
  listFilterRules: {
    row: 37,
    name: 'dedicated.audit_logs.list_filter_rules',
    path: { clusterId: 'string' },
    query: { skip: 'integer32' },
    answers: 'object',
    read: readers.readListAuditLogFilterRulesResponse,
    items: 'auditLogFilterRules',
  },
  queryFiles: {
    row: 38,
    name: 'dedicated.audit_logs.query_files',
    path: { clusterId: 'string' },
    query: { startTime: 'time', endTime: 'time', skip: 'integer32' },
    answers: 'object',
    read: readers.readQueryAuditLogFilesResponse,
    items: 'auditLogFiles',
  },
  replaceFilterRule: {
    row: 39,
    name: 'dedicated.audit_logs.replace_filter_rule',
    path: { clusterId: 'string', auditLogFilterRuleId: 'string' },
    body: { userExpr: 'string', disabled: 'boolean', eventTypes: '[string]', displayName: 'string' },
    answers: 'object',
    read: readers.readReplaceAuditLogFilterRuleResponse,
  },
  showObjectStorageAccessIamPrincipal: {
    row: 40,
    name: 'dedicated.audit_logs.show_object_storage_access_iam_principal',
    path: { clusterId: 'string' },
    answers: 'object',
  },
  updateConfig: {
    row: 41,
    name: 'dedicated.audit_logs.update_config',
    path: { clusterId: 'string' },
    query: { validateOnly: 'boolean' },
    body: {
      enabled: 'boolean',
      bucketUri: 'string',
      bucketRegionId: 'string',
      awsRoleArn: 'string',
      azureSasToken: 'string',
      bucketManager: 'string',
      unredacted: 'boolean',
      format: 'string',
      rotationPolicy: 'AuditLogRotationPolicy',
    },
    structs,
    answers: 'object',
    read: readers.readAuditLogConfig,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link AuditLogsResource.createFilterRule}. */
export interface AuditLogsCreateFilterRuleArguments {
  /**
   * The users it is for, `user@host`, of which `@host` may be left out. `%` stands for any text and `_` for
   * any character. Required, but for older audit logs.
   */
  userExpr?: string | undefined
  /** Whether to add the rule without it counting yet. Default: false. */
  disabled?: boolean | undefined
  /** Events to let through. All unless given. */
  eventTypes?: AuditLogEventType[] | undefined
  /** Name of the rule. The same as `userExpr` unless given. */
  displayName?: string | undefined
  /**
   * Pattern of databases. Older audit logs only.
   *
   * @deprecated The service is about to drop it.
   */
  dbExpr?: string | undefined
  /**
   * Pattern of tables. Older audit logs only.
   *
   * @deprecated The service is about to drop it.
   */
  tableExpr?: string | undefined
  /**
   * Kinds of access. Older audit logs only.
   *
   * @deprecated The service is about to drop it.
   */
  accessTypeList?: string[] | undefined
}

/** Arguments of {@link AuditLogsResource.generateFileDownloadAddress}. */
export interface AuditLogsGenerateFileDownloadAddressArguments {
  /** The file's `uri`. */
  auditLogFileUri: string
}

/** Arguments of {@link AuditLogsResource.listFilterRules}. */
export interface AuditLogsListFilterRulesArguments {
  /** Items to pass over before the first one answered. Past the end, the list is empty. */
  skip?: number | undefined
}

/** Arguments of {@link AuditLogsResource.queryFiles}. */
export interface AuditLogsQueryFilesArguments {
  /** Only files created at or after this time. An RFC 3339 time. */
  startTime?: string | Date | undefined
  /** Only files created before this time. An RFC 3339 time. */
  endTime?: string | Date | undefined
  /** Items to pass over before the first one answered. Past the end, the list is empty. */
  skip?: number | undefined
}

/** Arguments of {@link AuditLogsResource.replaceFilterRule}. */
export interface AuditLogsReplaceFilterRuleArguments {
  /** The users it is for, in the form that new rules have. Required, but for older audit logs. */
  userExpr?: string | undefined
  /** Whether the rule is passed over. Default: false. */
  disabled?: boolean | undefined
  /** Events to let through. All unless given. */
  eventTypes?: AuditLogEventType[] | undefined
  /** Name of the rule. The same as `userExpr` unless given. */
  displayName?: string | undefined
}

/** Arguments of {@link AuditLogsResource.updateConfig}. */
export interface AuditLogsUpdateConfigArguments {
  /** Only check the request, and change nothing. Default: false. */
  validateOnly?: boolean | undefined
  /** Whether to write the log. */
  enabled?: boolean | undefined
  /** Your bucket and folder, such as `s3://logs/tidb`. Required for a bucket of your own. */
  bucketUri?: string | undefined
  /** Region of the bucket, provider and code joined by a hyphen, such as `aws-us-east-1`. */
  bucketRegionId?: string | undefined
  /** Role that lets the service write into a bucket on AWS. */
  awsRoleArn?: string | undefined
  /** Shared access signature that lets the service write into a container on Azure. */
  azureSasToken?: string | undefined
  /** Whose bucket to write to. Your own unless given. */
  bucketManager?: AuditLogBucketManager | undefined
  /** Whether to write values in statements as they are. */
  unredacted?: boolean | undefined
  /** The form of its lines. TEXT unless set. */
  format?: AuditLogFormat | undefined
  /** When to begin a new file. */
  rotationPolicy?: AuditLogRotationPolicyInput | undefined
}

/** Records of who did what in a cluster, and which of them are kept. */
export class AuditLogsResource extends Resource {
  /**
   * Add a filter rule to the audit log of a cluster.
   *
   * A rule says of which users which events are written. Where several match a user, the one with the longest
   * name counts.
   *
   * Not repeated when the connection breaks after it was sent: `dedicated.audit_logs.list_filter_rules` shows
   * whether it was applied.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The users are missing, are named by another rule already, or a field is for older
   * audit logs only.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const filterRule = await client.dedicated.auditLogs.createFilterRule(clusterId)
   * ```
   */
  createFilterRule(
    clusterId: string,
    args?: AuditLogsCreateFilterRuleArguments,
    options?: CallOptions,
  ): Call<AuditLogFilterRule> {
    return this.session.call<AuditLogFilterRule>(operations.createFilterRule, [clusterId], args, options)
  }

  /**
   * Delete a filter rule of an audit log.
   *
   * @param clusterId The cluster's id.
   * @param auditLogFilterRuleId The rule's id, which is its `userExpr`.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the rule does not exist.
   * @example
   * ```ts
   * await client.dedicated.auditLogs.deleteFilterRule(clusterId, auditLogFilterRuleId)
   * ```
   */
  deleteFilterRule(clusterId: string, auditLogFilterRuleId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(
      operations.deleteFilterRule,
      [clusterId, auditLogFilterRuleId],
      undefined,
      options,
    )
  }

  /**
   * Make an address from which a file of an audit log can be downloaded.
   *
   * The address is good for 15 minutes, for whoever has it.
   *
   * Not repeated when the connection breaks after it was sent: `dedicated.audit_logs.query_files` shows
   * whether it was applied.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The file lies in the customer's own bucket.
   * @throws ApiError 404: The cluster or the file does not exist.
   * @example
   * ```ts
   * const fileDownloadAddress = await client.dedicated.auditLogs.generateFileDownloadAddress(clusterId, { auditLogFileUri })
   * ```
   */
  generateFileDownloadAddress(
    clusterId: string,
    args: AuditLogsGenerateFileDownloadAddressArguments,
    options?: CallOptions,
  ): Call<GenerateAuditLogFileDownloadAddressResponse> {
    return this.session.call<GenerateAuditLogFileDownloadAddressResponse>(
      operations.generateFileDownloadAddress,
      [clusterId],
      args,
      options,
    )
  }

  /**
   * Get how the audit log of a cluster is written.
   *
   * @param clusterId The cluster's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const config = await client.dedicated.auditLogs.getConfig(clusterId)
   * ```
   */
  getConfig(clusterId: string, options?: CallOptions): Call<AuditLogConfig> {
    return this.session.call<AuditLogConfig>(operations.getConfig, [clusterId], undefined, options)
  }

  /**
   * Get a filter rule of an audit log.
   *
   * @param clusterId The cluster's id.
   * @param auditLogFilterRuleId The rule's id, which is its `userExpr`.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the rule does not exist.
   * @example
   * ```ts
   * const filterRule = await client.dedicated.auditLogs.getFilterRule(clusterId, auditLogFilterRuleId)
   * ```
   */
  getFilterRule(
    clusterId: string,
    auditLogFilterRuleId: string,
    options?: CallOptions,
  ): Call<AuditLogFilterRule> {
    return this.session.call<AuditLogFilterRule>(
      operations.getFilterRule,
      [clusterId, auditLogFilterRuleId],
      undefined,
      options,
    )
  }

  /**
   * List the filter rules of the audit log of a cluster.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.dedicated.auditLogs.listFilterRules(clusterId)) console.log(item)
   * ```
   */
  listFilterRules(
    clusterId: string,
    args?: AuditLogsListFilterRulesArguments,
    options?: CallOptions,
  ): List<AuditLogFilterRule, ListAuditLogFilterRulesResponse> {
    return this.session.list<AuditLogFilterRule, ListAuditLogFilterRulesResponse>(
      operations.listFilterRules,
      [clusterId],
      args,
      options,
    )
  }

  /**
   * List the files of the audit log of a cluster.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 400: The time range ends before it begins.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.dedicated.auditLogs.queryFiles(clusterId)) console.log(item)
   * ```
   */
  queryFiles(
    clusterId: string,
    args?: AuditLogsQueryFilesArguments,
    options?: CallOptions,
  ): List<AuditLogFile, QueryAuditLogFilesResponse> {
    return this.session.list<AuditLogFile, QueryAuditLogFilesResponse>(
      operations.queryFiles,
      [clusterId],
      args,
      options,
    )
  }

  /**
   * Replace a filter rule of an audit log.
   *
   * All fields take the values given, or their defaults where none is given. The id follows the users that
   * the rule is for.
   *
   * @param clusterId The cluster's id.
   * @param auditLogFilterRuleId The rule's id, which is its `userExpr`.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The users are missing or are named by another rule already.
   * @throws ApiError 404: The cluster or the rule does not exist.
   * @example
   * ```ts
   * const filterRule = await client.dedicated.auditLogs.replaceFilterRule(clusterId, auditLogFilterRuleId)
   * ```
   */
  replaceFilterRule(
    clusterId: string,
    auditLogFilterRuleId: string,
    args?: AuditLogsReplaceFilterRuleArguments,
    options?: CallOptions,
  ): Call<ReplaceAuditLogFilterRuleResponse> {
    return this.session.call<ReplaceAuditLogFilterRuleResponse>(
      operations.replaceFilterRule,
      [clusterId, auditLogFilterRuleId],
      args,
      options,
    )
  }

  /**
   * Show who writes the audit log of a cluster into object storage.
   *
   * It is whom a bucket of your own has to let in.
   *
   * @param clusterId The cluster's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const objectStorageAccessIamPrincipal = await client.dedicated.auditLogs.showObjectStorageAccessIamPrincipal(clusterId)
   * ```
   */
  showObjectStorageAccessIamPrincipal(
    clusterId: string,
    options?: CallOptions,
  ): Call<ShowObjectStorageAccessIamPrincipalResponse> {
    return this.session.call<ShowObjectStorageAccessIamPrincipalResponse>(
      operations.showObjectStorageAccessIamPrincipal,
      [clusterId],
      undefined,
      options,
    )
  }

  /**
   * Change how the audit log of a cluster is written.
   *
   * Fields that are not given stay as they are. A log is enabled once its bucket can be written to, which is
   * tried at once.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The bucket is not named, its access is missing, or it cannot be written to.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const config = await client.dedicated.auditLogs.updateConfig(clusterId)
   * ```
   */
  updateConfig(
    clusterId: string,
    args?: AuditLogsUpdateConfigArguments,
    options?: CallOptions,
  ): Call<AuditLogConfig> {
    return this.session.call<AuditLogConfig>(operations.updateConfig, [clusterId], args, options)
  }
}
