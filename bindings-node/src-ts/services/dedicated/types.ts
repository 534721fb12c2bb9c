// Generated from api/dedicated.yaml by codegen; do not edit.

/** What the operations take and give. */

/**
 * Whose bucket an audit log is written to.
 *
 * - `CUSTOMER`: The customer's own.
 * - `PINGCAP`: The service's, from which files can be downloaded.
 *
 * The service may come to know others.
 */
export type AuditLogBucketManager = 'CUSTOMER' | 'PINGCAP' | (string & {})

/** What came of trying to write into a bucket. */
export interface AuditLogBucketWriteCheck {
  /** Whether the service can write. */
  writable?: boolean | null
  /** Why it cannot. */
  errorReason?: string | null
}

/** How the audit log of a cluster is written. */
export interface AuditLogConfig {
  /** Resource name, `clusters/{clusterId}/auditLogConfig`. */
  name?: string | null
  /** Id of the cluster. */
  clusterId?: string | null
  /** Whether the log is written. */
  enabled?: boolean | null
  /** The customer's bucket and folder. */
  bucketUri?: string | null
  /** Region of the bucket, provider and code joined by a hyphen. */
  bucketRegionId?: string | null
  /** Role that lets the service write into a bucket on AWS. */
  awsRoleArn?: string | null
  /** Shared access signature that lets the service write into a container on Azure. */
  azureSasToken?: string | null
  /** Whose bucket it is. */
  bucketManager?: AuditLogBucketManager | null
  /** Whether values in statements are written as they are. */
  unredacted?: boolean | null
  /** The form of its lines. */
  format?: AuditLogFormat | null
  /** When a new file is begun. */
  rotationPolicy?: AuditLogRotationPolicy | null
  /** What went wrong when writing was tried. Only there when it failed. */
  bucketWriteCheck?: AuditLogBucketWriteCheck | null
  /** Whether it is the older kind of audit log. Only there when it is. */
  legacy?: boolean | null
}

/**
 * What an audit log tells. CONNECTION stands for all about connections, QUERY for all about statements, and
 * QUERY_DML for all that change or read rows.
 *
 * - `CONNECTION`: Everything about connections.
 * - `CONNECT`: A connection is opened.
 * - `DISCONNECT`: A connection is closed.
 * - `CHANGE_USER`: A connection changes its user.
 * - `QUERY`: Every statement.
 * - `TRANSACTION`: A transaction begins or ends.
 * - `EXECUTE`: A prepared statement runs.
 * - `QUERY_DML`: Every statement that reads or changes rows.
 * - `INSERT`: Rows are inserted.
 * - `REPLACE`: Rows are replaced.
 * - `UPDATE`: Rows are updated.
 * - `DELETE`: Rows are deleted.
 * - `LOAD_DATA`: A file is loaded.
 * - `SELECT`: Rows are read.
 * - `QUERY_DDL`: A definition is changed.
 *
 * The service may come to know others.
 */
export type AuditLogEventType =
  | 'CONNECTION'
  | 'CONNECT'
  | 'DISCONNECT'
  | 'CHANGE_USER'
  | 'QUERY'
  | 'TRANSACTION'
  | 'EXECUTE'
  | 'QUERY_DML'
  | 'INSERT'
  | 'REPLACE'
  | 'UPDATE'
  | 'DELETE'
  | 'LOAD_DATA'
  | 'SELECT'
  | 'QUERY_DDL'
  | (string & {})

/** A file of an audit log. */
export interface AuditLogFile {
  /** Name of the file. */
  filename?: string | null
  /** Where it is, and what a download address is made from. */
  uri?: string | null
  /** The bucket that holds it. */
  bucket?: string | null
  /** Size of the file. Unit: bytes. */
  sizeByte?: number | null
  /** When the file was closed and stored. An RFC 3339 time. */
  createTime?: string | null
}

/** Which events of which users an audit log tells. */
export interface AuditLogFilterRule {
  /** Resource name, `auditLogFilterRules/{auditLogFilterRuleId}`. */
  name?: string | null
  /** The rule's id. It is the same as `userExpr`, or a number in older audit logs. */
  auditLogFilterRuleId?: string | null
  /** Id of the cluster. */
  clusterId?: string | null
  /** The users it is for, `user@host`. */
  userExpr?: string | null
  /** Whether the rule is passed over. */
  disabled?: boolean | null
  /** Events it lets through. Empty for all. */
  eventTypes?: AuditLogEventType[] | null
  /** Name of the rule. */
  displayName?: string | null
  /**
   * Pattern of databases. Older audit logs only.
   *
   * @deprecated The service is about to drop it.
   */
  dbExpr?: string | null
  /**
   * Pattern of tables. Older audit logs only.
   *
   * @deprecated The service is about to drop it.
   */
  tableExpr?: string | null
  /**
   * Kinds of access. Older audit logs only.
   *
   * @deprecated The service is about to drop it.
   */
  accessTypeList?: string[] | null
}

/**
 * The form of an audit log's lines.
 *
 * - `TEXT`: Fields in brackets.
 * - `JSON`: One JSON object a line.
 *
 * The service may come to know others.
 */
export type AuditLogFormat = 'TEXT' | 'JSON' | (string & {})

/** When the file of an audit log is closed and a new one begun. */
export interface AuditLogRotationPolicy {
  /** Size at which a file is closed. Unit: MiB. From 1 to 100. Default: 10. */
  maxSizeMib?: number | null
  /**
   * Age at which a file is closed. With 0, age closes none. Unit: seconds. From 0 to 2592000. Default: 86400.
   */
  maxAgeSecond?: number | null
}

/** When the file of an audit log is closed and a new one begun. As a caller gives it. */
export interface AuditLogRotationPolicyInput {
  /** Size at which a file is closed. Unit: MiB. From 1 to 100. Default: 10. */
  maxSizeMib?: number | undefined
  /**
   * Age at which a file is closed. With 0, age closes none. Unit: seconds. From 0 to 2592000. Default: 86400.
   */
  maxAgeSecond?: number | undefined
}

/**
 * How Avro messages carry values of the type BIGINT UNSIGNED.
 *
 * - `BIGINT_UNSIGNED_HANDLING_MODE_LONG`: As 64-bit integers, into which the largest do not fit.
 * - `BIGINT_UNSIGNED_HANDLING_MODE_STRING`: As text, into which all fit.
 *
 * The service may come to know others.
 */
export type AvroBigintUnsignedHandling =
  | 'BIGINT_UNSIGNED_HANDLING_MODE_LONG'
  | 'BIGINT_UNSIGNED_HANDLING_MODE_STRING'
  | (string & {})

/** How Avro messages are written. */
export interface AvroConfig {
  /** How they carry decimals. */
  decimalHandlingMode?: AvroDecimalHandling | null
  /** How they carry values of the type BIGINT UNSIGNED. */
  bigintUnsignedHandlingMode?: AvroBigintUnsignedHandling | null
  /** Where their schemas are kept. */
  schemaRegistry?: SchemaRegistry | null
}

/** How Avro messages are written. As a caller gives it. */
export interface AvroConfigInput {
  /** How they carry decimals. */
  decimalHandlingMode?: AvroDecimalHandling | undefined
  /** How they carry values of the type BIGINT UNSIGNED. */
  bigintUnsignedHandlingMode?: AvroBigintUnsignedHandling | undefined
  /** Where their schemas are kept. */
  schemaRegistry?: SchemaRegistryInput | undefined
}

/**
 * How Avro messages carry decimals.
 *
 * - `DECIMAL_HANDLING_MODE_UNSPECIFIED`: Nobody said.
 * - `DECIMAL_HANDLING_MODE_PRECISE`: As exact decimals.
 * - `DECIMAL_HANDLING_MODE_STRING`: As text.
 *
 * The service may come to know others.
 */
export type AvroDecimalHandling =
  | 'DECIMAL_HANDLING_MODE_UNSPECIFIED'
  | 'DECIMAL_HANDLING_MODE_PRECISE'
  | 'DECIMAL_HANDLING_MODE_STRING'
  | (string & {})

/** A place in Azure Blob Storage to which changes go. */
export interface AzureBlobDownstream {
  /** Where it is. */
  endpoint?: AzureBlobDownstreamEndpoint | null
  /** How files are written. */
  dataFormat?: StorageDataFormat | null
  /** When files are written. */
  storageFlushConfig?: StorageFlushConfig | null
}

/** A place in Azure Blob Storage to which changes go. As a caller gives it. */
export interface AzureBlobDownstreamInput {
  /** Where it is. */
  endpoint: AzureBlobDownstreamEndpointInput
  /** How files are written. */
  dataFormat: StorageDataFormatInput
  /** When files are written. */
  storageFlushConfig?: StorageFlushConfigInput | undefined
}

/** A place in Azure Blob Storage. */
export interface AzureBlobDownstreamEndpoint {
  /** Where it is, `https://<account>.blob.core.windows.net/<container>/<path>`. */
  blobUri?: string | null
  /** Shared access signature that allows writing. Answers leave it out. */
  sasToken?: string | null
}

/** A place in Azure Blob Storage. As a caller gives it. */
export interface AzureBlobDownstreamEndpointInput {
  /** Where it is, `https://<account>.blob.core.windows.net/<container>/<path>`. */
  blobUri: string
  /** Shared access signature that allows writing. Answers leave it out. */
  sasToken: string
}

/** A stream of a cluster's changes to another system. */
export interface Changefeed {
  /** The changefeed's id. */
  id: string
  /** Id of the cluster whose changes flow. */
  clusterId?: string | null
  /** Name for people. */
  name?: string | null
  /** How the downstream is reached. */
  networkInfo?: ChangefeedNetwork | null
  /** What the changefeed is going through. */
  state?: ChangefeedState | null
  /** When it was created. An RFC 3339 time. */
  createTime?: string | null
  /** Timestamp of the cluster's up to which all changes have been written. */
  checkpointTso?: string | null
  /** Time up to which all changes have been written. An RFC 3339 time. */
  checkpointTs?: string | null
  /** Its capacity, the name of one of `dedicated.changefeeds.list_rcus`. */
  replicationCapacity?: string | null
  /** Kind of system that the changes go to. Its settings are required too, and it never changes. */
  downstreamType?: ChangefeedDownstreamType | null
  /** Which changes flow. */
  tableConfig?: ChangefeedTableConfig | null
  /** From when on changes flow. Only a new changefeed has a choice. */
  startPosition?: ChangefeedStartPosition | null
  /** Settings for the type `KAFKA`. */
  kafka?: KafkaDownstream | null
  /** Settings for the type `MYSQL`. */
  mysql?: MysqlDownstream | null
  /** Settings for the type `S3`. */
  s3?: S3Downstream | null
  /** Settings for the type `GCS`. */
  gcs?: GcsDownstream | null
  /** Settings for the type `AZURE_BLOB`. */
  azureBlob?: AzureBlobDownstream | null
  /** What went wrong, in the states FAILED and ERROR. */
  error?: string | null
}

/** A stream of a cluster's changes to another system. As a caller gives it. */
export interface ChangefeedInput {
  /** Id of the cluster whose changes flow. */
  clusterId: string
  /** Name for people. */
  name: string
  /** How the downstream is reached. */
  networkInfo?: ChangefeedNetworkInput | undefined
  /** Its capacity, the name of one of `dedicated.changefeeds.list_rcus`. */
  replicationCapacity: string
  /** Kind of system that the changes go to. Its settings are required too, and it never changes. */
  downstreamType: ChangefeedDownstreamType
  /** Which changes flow. */
  tableConfig: ChangefeedTableConfigInput
  /** From when on changes flow. Only a new changefeed has a choice. */
  startPosition: ChangefeedStartPositionInput
  /** Settings for the type `KAFKA`. */
  kafka?: KafkaDownstreamInput | undefined
  /** Settings for the type `MYSQL`. */
  mysql?: MysqlDownstreamInput | undefined
  /** Settings for the type `S3`. */
  s3?: S3DownstreamInput | undefined
  /** Settings for the type `GCS`. */
  gcs?: GcsDownstreamInput | undefined
  /** Settings for the type `AZURE_BLOB`. */
  azureBlob?: AzureBlobDownstreamInput | undefined
}

/**
 * Kind of system that changes go to.
 *
 * - `DOWNSTREAM_TYPE_UNSPECIFIED`: Nobody said.
 * - `KAFKA`: Apache Kafka.
 * - `MYSQL`: MySQL, or what is compatible with it.
 * - `S3`: Amazon S3, or what is compatible with it.
 * - `GCS`: Google Cloud Storage.
 * - `AZURE_BLOB`: Azure Blob Storage.
 *
 * The service may come to know others.
 */
export type ChangefeedDownstreamType =
  | 'DOWNSTREAM_TYPE_UNSPECIFIED'
  | 'KAFKA'
  | 'MYSQL'
  | 'S3'
  | 'GCS'
  | 'AZURE_BLOB'
  | (string & {})

/** Changes of some tables that do not flow. */
export interface ChangefeedEventFilter {
  /** The tables, `<database>.<table>`, with `*` for any text. */
  tableMatchers?: string[] | null
  /** Kinds of changes to leave out, such as `insert` or `alter table`. */
  ignoredEvents?: string[] | null
  /** Regular expressions of statements that change schemas to leave out. */
  ignoredSqlStatements?: string[] | null
  /** Leaves out inserted rows for which this SQL expression holds. */
  ignoredInsertValueExpression?: string | null
  /** Leaves out updated rows for whose old values this SQL expression holds. */
  ignoredUpdateOldValueExpression?: string | null
  /** Leaves out updated rows for whose new values this SQL expression holds. */
  ignoredUpdateNewValueExpression?: string | null
  /** Leaves out deleted rows for which this SQL expression holds. */
  ignoredDeleteValueExpression?: string | null
}

/** Changes of some tables that do not flow. As a caller gives it. */
export interface ChangefeedEventFilterInput {
  /** The tables, `<database>.<table>`, with `*` for any text. */
  tableMatchers?: string[] | undefined
  /** Kinds of changes to leave out, such as `insert` or `alter table`. */
  ignoredEvents?: string[] | undefined
  /** Regular expressions of statements that change schemas to leave out. */
  ignoredSqlStatements?: string[] | undefined
  /** Leaves out inserted rows for which this SQL expression holds. */
  ignoredInsertValueExpression?: string | undefined
  /** Leaves out updated rows for whose old values this SQL expression holds. */
  ignoredUpdateOldValueExpression?: string | undefined
  /** Leaves out updated rows for whose new values this SQL expression holds. */
  ignoredUpdateNewValueExpression?: string | undefined
  /** Leaves out deleted rows for which this SQL expression holds. */
  ignoredDeleteValueExpression?: string | undefined
}

/** How a downstream is reached. */
export interface ChangefeedNetwork {
  /** Over which network. */
  networkType?: ChangefeedNetworkType | null
  /** Id of the private endpoint, required for private links. */
  sinkEndpointId?: string | null
  /** Ports of the downstream, for private links. */
  ports?: number[] | null
}

/** How a downstream is reached. As a caller gives it. */
export interface ChangefeedNetworkInput {
  /** Over which network. */
  networkType: ChangefeedNetworkType
  /** Id of the private endpoint, required for private links. */
  sinkEndpointId?: string | undefined
  /** Ports of the downstream, for private links. */
  ports?: number[] | undefined
}

/**
 * Over which network a downstream is reached.
 *
 * - `NETWORK_TYPE_UNSPECIFIED`: Nobody said.
 * - `NETWORK_TYPE_PUBLIC`: Over the internet.
 * - `NETWORK_TYPE_VPC_PEERING`: Over a peered network.
 * - `NETWORK_TYPE_PRIVATE_LINK`: Over a private endpoint of the service's.
 *
 * The service may come to know others.
 */
export type ChangefeedNetworkType =
  | 'NETWORK_TYPE_UNSPECIFIED'
  | 'NETWORK_TYPE_PUBLIC'
  | 'NETWORK_TYPE_VPC_PEERING'
  | 'NETWORK_TYPE_PRIVATE_LINK'
  | (string & {})

/** A capacity that a changefeed can have. */
export interface ChangefeedRcu {
  /** Its name, which changefeeds refer to. */
  name?: string | null
  /** Name for people. */
  displayName?: string | null
  /** Replication capacity units. Unit: RCU. */
  rcuNum?: number | null
  /** Roughly how many rows a second it can take. Unit: rows per second. */
  rpsLimit?: number | null
}

/**
 * What tells from when on changes flow.
 *
 * - `MODE_UNSPECIFIED`: Nobody said.
 * - `FROM_NOW`: The time at which the changefeed begins.
 * - `FROM_TSO`: A timestamp of the cluster's.
 * - `FROM_UTC`: A time.
 *
 * The service may come to know others.
 */
export type ChangefeedStartMode = 'MODE_UNSPECIFIED' | 'FROM_NOW' | 'FROM_TSO' | 'FROM_UTC' | (string & {})

/** From when on changes flow. */
export interface ChangefeedStartPosition {
  /** What tells. */
  mode?: ChangefeedStartMode | null
  /** The timestamp, for the mode `FROM_TSO`. */
  startTso?: string | null
  /** The time, for the mode `FROM_UTC`. An RFC 3339 time. */
  startTimestamp?: string | null
}

/** From when on changes flow. As a caller gives it. */
export interface ChangefeedStartPositionInput {
  /** What tells. */
  mode: ChangefeedStartMode
  /** The timestamp, for the mode `FROM_TSO`. */
  startTso?: string | undefined
  /** The time, for the mode `FROM_UTC`. An RFC 3339 time. */
  startTimestamp?: string | Date | undefined
}

/**
 * What a changefeed is going through.
 *
 * - `STATE_UNSPECIFIED`: Nobody said.
 * - `RUNNING`: Changes flow.
 * - `FAILED`: An error has ended it.
 * - `ERROR`: An error keeps changes from flowing, perhaps not for good.
 * - `CREATING`: It is being created.
 * - `PAUSING`: It is being paused.
 * - `PAUSED`: It is paused.
 * - `DELETING`: It is being deleted.
 * - `DELETED`: It is gone.
 * - `EDITING`: Its settings are being changed.
 * - `WARNING`: Changes flow, but something needs to be looked at.
 * - `SCALING`: It is getting another capacity.
 *
 * The service may come to know others.
 */
export type ChangefeedState =
  | 'STATE_UNSPECIFIED'
  | 'RUNNING'
  | 'FAILED'
  | 'ERROR'
  | 'CREATING'
  | 'PAUSING'
  | 'PAUSED'
  | 'DELETING'
  | 'DELETED'
  | 'EDITING'
  | 'WARNING'
  | 'SCALING'
  | (string & {})

/** Which changes flow. */
export interface ChangefeedTableConfig {
  /** Rules that choose tables, in the syntax of TiCDC's table filter. */
  filterRules?: string[] | null
  /** What becomes of tables that cannot be followed exactly. */
  mode?: ChangefeedTableMode | null
  /** Whether the rules tell capital letters from small ones. */
  caseSensitive?: boolean | null
  /** Changes that do not flow. */
  eventFilters?: ChangefeedEventFilter[] | null
}

/** Which changes flow. As a caller gives it. */
export interface ChangefeedTableConfigInput {
  /** Rules that choose tables, in the syntax of TiCDC's table filter. */
  filterRules?: string[] | undefined
  /** What becomes of tables that cannot be followed exactly. */
  mode?: ChangefeedTableMode | undefined
  /** Whether the rules tell capital letters from small ones. */
  caseSensitive?: boolean | undefined
  /** Changes that do not flow. */
  eventFilters?: ChangefeedEventFilterInput[] | undefined
}

/**
 * What becomes of tables that cannot be followed exactly, such as those without a key.
 *
 * - `MODE_UNSPECIFIED`: Nobody said.
 * - `IGNORE_NOT_SUPPORT_TABLE`: They are left out.
 * - `FORCE_SYNC`: They are followed as well as can be.
 *
 * The service may come to know others.
 */
export type ChangefeedTableMode =
  | 'MODE_UNSPECIFIED'
  | 'IGNORE_NOT_SUPPORT_TABLE'
  | 'FORCE_SYNC'
  | (string & {})

/**
 * Who runs a region.
 *
 * - `aws`: Amazon Web Services.
 * - `gcp`: Google Cloud.
 * - `azure`: Microsoft Azure.
 * - `alicloud`: Alibaba Cloud.
 *
 * The service may come to know others.
 */
export type CloudProvider = 'aws' | 'gcp' | 'azure' | 'alicloud' | (string & {})

/** A cluster of reserved nodes. */
export interface Cluster {
  /** Resource name of the cluster, `clusters/{clusterId}`. */
  name?: string | null
  /** The cluster's id. */
  clusterId: string
  /** Name for people. */
  displayName?: string | null
  /** Id of the region that it runs in. */
  regionId?: string | null
  /**
   * Its labels. Those whose key begins with `tidb.cloud/` are the service's own: `tidb.cloud/project` holds
   * the id of its project.
   */
  labels?: Record<string, string> | null
  /** Its TiDB nodes. */
  tidbNodeSetting?: TidbNodeSetting | null
  /** Its TiKV nodes. */
  tikvNodeSetting?: StorageNodeSetting | null
  /** Its TiFlash nodes. Absent where it has none. */
  tiflashNodeSetting?: StorageNodeSetting | null
  /** Port of all its endpoints. */
  port?: number | null
  /** What the cluster is going through. */
  state?: ClusterState | null
  /** Its version of TiDB. */
  version?: string | null
  /** Email address or public key of whoever created it. */
  createdBy?: string | null
  /** When it was created. An RFC 3339 time. */
  createTime?: string | null
  /** When it last changed. An RFC 3339 time. */
  updateTime?: string | null
  /** How it is paused. Absent where it is not. */
  pausePlan?: PausePlan | null
  /** The region's name for people. */
  regionDisplayName?: string | null
  /** Who runs the region. */
  cloudProvider?: CloudProvider | null
  /**
   * What else the service says of it. `tidb.cloud/has-set-password` says whether the root user has a
   * password, `tidb.cloud/available-features` lists features, and `tidb.cloud/insufficient-vm-resource` says
   * that the region lacks machines for a change.
   */
  annotations?: Record<string, string> | null
}

/**
 * What a cluster is going through.
 *
 * - `CREATING`: It is being created.
 * - `DELETING`: It is being deleted.
 * - `ACTIVE`: It can be used.
 * - `RESTORING`: Data is being restored into it.
 * - `MAINTENANCE`: The service works on it.
 * - `DELETED`: It is gone.
 * - `INACTIVE`: It cannot be used, though nobody deleted it.
 * - `UPGRADING`: It is getting a newer version.
 * - `IMPORTING`: Data is being imported into it.
 * - `MODIFYING`: Its nodes are being changed.
 * - `PAUSING`: It is being paused.
 * - `PAUSED`: It is paused.
 * - `RESUMING`: It is being resumed.
 *
 * The service may come to know others.
 */
export type ClusterState =
  | 'CREATING'
  | 'DELETING'
  | 'ACTIVE'
  | 'RESTORING'
  | 'MAINTENANCE'
  | 'DELETED'
  | 'INACTIVE'
  | 'UPGRADING'
  | 'IMPORTING'
  | 'MODIFYING'
  | 'PAUSING'
  | 'PAUSED'
  | 'RESUMING'
  | (string & {})

/** How many nodes of a component an organization may have. */
export interface ComponentQuota {
  /** What runs on the nodes. */
  componentType?: ComponentType | null
  /** Most nodes over all clusters. */
  quota?: number | null
}

/**
 * What runs on a node.
 *
 * - `TIKV`: Stores rows.
 * - `TIDB`: Takes connections and runs SQL.
 * - `TIFLASH`: Stores columns, for analysis.
 * - `PD`: Places data and hands out timestamps.
 * - `TIPROXY`: Keeps connections alive while TiDB nodes change.
 *
 * The service may come to know others.
 */
export type ComponentType = 'TIKV' | 'TIDB' | 'TIFLASH' | 'PD' | 'TIPROXY' | (string & {})

/** Settings of Datadog. */
export interface CreateDatadogIntegration {
  /** API key of Datadog's. Answers show part of it only. */
  apiKey?: string | undefined
  /** Where the metrics go. */
  site?: DatadogSite | undefined
}

/** Settings of New Relic. */
export interface CreateNewRelicIntegration {
  /** Ingestion key of New Relic's. Answers show part of it only. */
  apiKey?: string | undefined
  /** Where the metrics go. */
  site?: NewRelicSite | undefined
}

/** How metrics go to Datadog. */
export interface DatadogIntegration {
  /** How the integration fares. */
  state?: IntegrationState | null
  /** Why it is in the state ERROR. Empty otherwise. */
  statusReason?: string | null
  /** Where the metrics go. */
  site?: DatadogSite | null
  /** URL of that site. */
  siteUrl?: string | null
  /** Where to look at the metrics. */
  dashboardUrl?: string | null
  /** The API key, most of it masked. */
  maskedApiKey?: string | null
}

/**
 * A site of Datadog's.
 *
 * - `US1`: datadoghq.com.
 * - `US3`: us3.datadoghq.com.
 * - `US5`: us5.datadoghq.com.
 * - `EU1`: datadoghq.eu.
 * - `US1_FED`: ddog-gov.com.
 * - `AP1`: ap1.datadoghq.com.
 * - `AP2`: ap2.datadoghq.com.
 *
 * The service may come to know others.
 */
export type DatadogSite = 'US1' | 'US3' | 'US5' | 'EU1' | 'US1_FED' | 'AP1' | 'AP2' | (string & {})

/** How Debezium messages are written. */
export interface DebeziumConfig {
  /** Whether they carry the values before a change. */
  outputOldValue?: boolean | null
  /** Whether they leave out the schema. */
  disableSchema?: boolean | null
}

/** How Debezium messages are written. As a caller gives it. */
export interface DebeziumConfigInput {
  /** Whether they carry the values before a change. */
  outputOldValue?: boolean | undefined
  /** Whether they leave out the schema. */
  disableSchema?: boolean | undefined
}

/** A place in Google Cloud Storage to which changes go. */
export interface GcsDownstream {
  /** Where it is. */
  endpoint?: GcsDownstreamEndpoint | null
  /** How files are written. */
  dataFormat?: StorageDataFormat | null
  /** When files are written. */
  storageFlushConfig?: StorageFlushConfig | null
}

/** A place in Google Cloud Storage to which changes go. As a caller gives it. */
export interface GcsDownstreamInput {
  /** Where it is. */
  endpoint: GcsDownstreamEndpointInput
  /** How files are written. */
  dataFormat: StorageDataFormatInput
  /** When files are written. */
  storageFlushConfig?: StorageFlushConfigInput | undefined
}

/** A place in Google Cloud Storage. */
export interface GcsDownstreamEndpoint {
  /** Where it is, `gs://<bucket>/<path>`. */
  gcsUri?: string | null
}

/** A place in Google Cloud Storage. As a caller gives it. */
export interface GcsDownstreamEndpointInput {
  /** Where it is, `gs://<bucket>/<path>`. */
  gcsUri: string
}

/** Where a file of an audit log can be downloaded. */
export interface GenerateAuditLogFileDownloadAddressResponse {
  /** A presigned URL, good for 15 minutes. */
  downloadAddress?: string | null
}

/** An import of files into a cluster. */
export interface Import {
  /** Resource name of the import, `clusters/{clusterId}/imports/{importId}`. */
  name?: string | null
  /** Id of the cluster. */
  clusterId?: string | null
  /** Size of all that is imported. Unit: bytes. */
  totalSize?: number | null
  /** When it was created. An RFC 3339 time. */
  createTime?: string | null
  /** When it ended. Absent until then. An RFC 3339 time. */
  completeTime?: string | null
  /** What the import is going through. */
  state?: ImportState | null
  /** How far it has come, without what follows once all is loaded. Unit: percent. */
  completePercent?: number | null
  /** Why it failed. Empty otherwise. */
  message?: string | null
  /** Email address of whoever created it. */
  creator?: string | null
  /** What is imported, and how, without secrets. */
  creationDetails?: ImportCreationDetails | null
  /** The import's id. */
  importId: string
}

/** An access key of AWS. */
export interface ImportAccessKey {
  /** The key's id. */
  id?: string | null
  /** The key's secret. Answers leave it out. */
  secret?: string | null
}

/** An access key of AWS. As a caller gives it. */
export interface ImportAccessKeyInput {
  /** The key's id. */
  id: string
  /** The key's secret. Answers leave it out. */
  secret: string
}

/**
 * How Azure Blob Storage is accessed.
 *
 * - `UNSPECIFIED`: Nobody said.
 * - `SAS_TOKEN`: With a shared access signature.
 *
 * The service may come to know others.
 */
export type ImportAzureBlobAuthType = 'UNSPECIFIED' | 'SAS_TOKEN' | (string & {})

/** Files in Azure Blob Storage to import. */
export interface ImportAzureBlobSource {
  /** How the container is accessed. */
  authType?: ImportAzureBlobAuthType | null
  /** Shared access signature that allows reading and listing. Answers leave it out. */
  sasToken?: string | null
  /**
   * Where the files are: `azure://<account>.blob.core.windows.net/<container>/<path>`, or the same with
   * `https://`.
   */
  uri?: string | null
}

/** Files in Azure Blob Storage to import. As a caller gives it. */
export interface ImportAzureBlobSourceInput {
  /** How the container is accessed. */
  authType: ImportAzureBlobAuthType
  /** Shared access signature that allows reading and listing. Answers leave it out. */
  sasToken?: string | undefined
  /**
   * Where the files are: `azure://<account>.blob.core.windows.net/<container>/<path>`, or the same with
   * `https://`.
   */
  uri: string
}

/**
 * What is checked before an import.
 *
 * - `IMPORT_VALIDATION_ITEM_UNSPECIFIED`: Nobody said.
 * - `SOURCE_ACCESS_CHECK`: Whether the files can be read.
 * - `TARGET_ACCESS_CHECK`: Whether the cluster can be written to. No longer in use.
 * - `FILTER_AND_RULE_CHECK`: Whether files match tables. No longer in use.
 * - `IMPORT_PRECHECK`: Whether the import can begin.
 * - `TARGET_TABLE_EMPTY_CHECK`: Whether the tables are empty.
 * - `ESTIMATE_SIZE`: How large the files are.
 * - `IMPORT_DATA_ONLY_CHECK`: Whether the tables are there already, for files that hold rows only.
 *
 * The service may come to know others.
 */
export type ImportCheckItem =
  | 'IMPORT_VALIDATION_ITEM_UNSPECIFIED'
  | 'SOURCE_ACCESS_CHECK'
  | 'TARGET_ACCESS_CHECK'
  | 'FILTER_AND_RULE_CHECK'
  | 'IMPORT_PRECHECK'
  | 'TARGET_TABLE_EMPTY_CHECK'
  | 'ESTIMATE_SIZE'
  | 'IMPORT_DATA_ONLY_CHECK'
  | (string & {})

/** What is imported, and how. */
export interface ImportCreationDetails {
  /** How the files are read. */
  importOptions?: ImportOptions | null
  /** Where the files are. */
  source?: ImportSource | null
  /** Tables to import into, and their files. Without them, the names of the files tell. */
  targetTableInfos?: ImportTargetTable[] | null
  /** What to check first. */
  checkItems?: ImportCheckItem[] | null
}

/** What is imported, and how. As a caller gives it. */
export interface ImportCreationDetailsInput {
  /** How the files are read. */
  importOptions: ImportOptionsInput
  /** Where the files are. */
  source: ImportSourceInput
  /** Tables to import into, and their files. Without them, the names of the files tell. */
  targetTableInfos?: ImportTargetTableInput[] | undefined
  /** What to check first. */
  checkItems?: ImportCheckItem[] | undefined
}

/** How CSV files are written. */
export interface ImportCsvFormat {
  /** What stands between values. Default: ,. */
  separator?: string | null
  /** What stands around a value. Default: ". */
  delimiter?: string | null
  /** Whether the first line names the columns. Default: true. */
  header?: boolean | null
  /** Whether no value is ever NULL. Default: false. */
  notNull?: boolean | null
  /** What stands for NULL. Default: \N. */
  nullValue?: string | null
  /** Whether a backslash escapes what follows it. Default: true. */
  backslashEscape?: boolean | null
  /** Whether lines end with a separator that means nothing. Default: false. */
  trimLastSeparator?: boolean | null
}

/** How CSV files are written. As a caller gives it. */
export interface ImportCsvFormatInput {
  /** What stands between values. Default: ,. */
  separator?: string | undefined
  /** What stands around a value. Default: ". */
  delimiter?: string | undefined
  /** Whether the first line names the columns. Default: true. */
  header?: boolean | undefined
  /** Whether no value is ever NULL. Default: false. */
  notNull?: boolean | undefined
  /** What stands for NULL. Default: \N. */
  nullValue?: string | undefined
  /** Whether a backslash escapes what follows it. Default: true. */
  backslashEscape?: boolean | undefined
  /** Whether lines end with a separator that means nothing. Default: false. */
  trimLastSeparator?: boolean | undefined
}

/**
 * What becomes of rows of SQL files that are there already.
 *
 * - `UNSPECIFIED`: Nobody said.
 * - `REPLACE`: New rows replace old ones.
 * - `IGNORE`: Old rows stay.
 * - `ERROR`: The import fails.
 *
 * The service may come to know others.
 */
export type ImportDuplicationHandling = 'UNSPECIFIED' | 'REPLACE' | 'IGNORE' | 'ERROR' | (string & {})

/**
 * What kind of files are imported.
 *
 * - `UNSPECIFIED`: Nobody said.
 * - `CSV`: Values separated by commas, or by something else.
 * - `SQL`: SQL statements.
 * - `AURORA_SNAPSHOT`: A snapshot of Amazon Aurora.
 * - `PARQUET`: Apache Parquet.
 *
 * The service may come to know others.
 */
export type ImportFileType = 'UNSPECIFIED' | 'CSV' | 'SQL' | 'AURORA_SNAPSHOT' | 'PARQUET' | (string & {})

/**
 * How Google Cloud Storage is accessed.
 *
 * - `UNSPECIFIED`: Nobody said.
 * - `SERVICE_ACCOUNT_KEY`: With the key of a service account.
 *
 * The service may come to know others.
 */
export type ImportGcsAuthType = 'UNSPECIFIED' | 'SERVICE_ACCOUNT_KEY' | (string & {})

/** Files in Google Cloud Storage to import. */
export interface ImportGcsSource {
  /** Where the files are, `gs://<bucket>/<path>/`. */
  uri?: string | null
  /** How the bucket is accessed. */
  authType?: ImportGcsAuthType | null
  /** Key of a service account. Answers leave it out. */
  serviceAccountKey?: string | null
}

/** Files in Google Cloud Storage to import. As a caller gives it. */
export interface ImportGcsSourceInput {
  /** Where the files are, `gs://<bucket>/<path>/`. */
  uri: string
  /** How the bucket is accessed. */
  authType: ImportGcsAuthType
  /** Key of a service account. Answers leave it out. */
  serviceAccountKey?: string | undefined
}

/** How files are read. */
export interface ImportOptions {
  /** What kind of files they are. */
  fileType?: ImportFileType | null
  /** How CSV files are written. */
  csvFormat?: ImportCsvFormat | null
  /** What becomes of rows of SQL files that are there already. */
  duplicationHandling?: ImportDuplicationHandling | null
  /** Only check the request, and import nothing. Default: false. */
  validateOnly?: boolean | null
}

/** How files are read. As a caller gives it. */
export interface ImportOptionsInput {
  /** What kind of files they are. */
  fileType: ImportFileType
  /** How CSV files are written. */
  csvFormat?: ImportCsvFormatInput | undefined
  /** What becomes of rows of SQL files that are there already. */
  duplicationHandling?: ImportDuplicationHandling | undefined
  /** Only check the request, and import nothing. Default: false. */
  validateOnly?: boolean | undefined
}

/**
 * How Amazon S3 is accessed.
 *
 * - `UNSPECIFIED`: Nobody said.
 * - `ROLE_ARN`: By taking a role.
 * - `ACCESS_KEY`: With an access key.
 *
 * The service may come to know others.
 */
export type ImportS3AuthType = 'UNSPECIFIED' | 'ROLE_ARN' | 'ACCESS_KEY' | (string & {})

/** Files in Amazon S3 to import. */
export interface ImportS3Source {
  /** Where the files are, `s3://<bucket>/<path>/`. */
  uri?: string | null
  /** How the bucket is accessed. */
  authType?: ImportS3AuthType | null
  /** ARN of the role to take. */
  roleArn?: string | null
  /** Access key to use. */
  accessKey?: ImportAccessKey | null
}

/** Files in Amazon S3 to import. As a caller gives it. */
export interface ImportS3SourceInput {
  /** Where the files are, `s3://<bucket>/<path>/`. */
  uri: string
  /** How the bucket is accessed. */
  authType: ImportS3AuthType
  /** ARN of the role to take. */
  roleArn?: string | undefined
  /** Access key to use. */
  accessKey?: ImportAccessKeyInput | undefined
}

/** Where files to import are. The settings of the chosen type are required. */
export interface ImportSource {
  /** Kind of storage. */
  type?: ImportSourceType | null
  /** Settings for the type `S3`. */
  s3?: ImportS3Source | null
  /** Settings for the type `GCS`. */
  gcs?: ImportGcsSource | null
  /** Settings for the type `AZURE_BLOB`. */
  azureBlob?: ImportAzureBlobSource | null
}

/** Where files to import are. The settings of the chosen type are required. As a caller gives it. */
export interface ImportSourceInput {
  /** Kind of storage. */
  type: ImportSourceType
  /** Settings for the type `S3`. */
  s3?: ImportS3SourceInput | undefined
  /** Settings for the type `GCS`. */
  gcs?: ImportGcsSourceInput | undefined
  /** Settings for the type `AZURE_BLOB`. */
  azureBlob?: ImportAzureBlobSourceInput | undefined
}

/**
 * Kind of storage that files are imported from.
 *
 * - `UNSPECIFIED`: Nobody said.
 * - `S3`: Amazon S3.
 * - `GCS`: Google Cloud Storage.
 * - `AZURE_BLOB`: Azure Blob Storage.
 *
 * The service may come to know others.
 */
export type ImportSourceType = 'UNSPECIFIED' | 'S3' | 'GCS' | 'AZURE_BLOB' | (string & {})

/**
 * What an import is going through.
 *
 * - `UNSPECIFIED`: Nobody said.
 * - `PREPARING`: The files are being looked at.
 * - `IMPORTING`: Rows are being loaded.
 * - `COMPLETED`: All rows are in the cluster.
 * - `FAILED`: It ended with an error.
 * - `CANCELING`: It is being canceled.
 * - `CANCELED`: Somebody canceled it.
 *
 * The service may come to know others.
 */
export type ImportState =
  | 'UNSPECIFIED'
  | 'PREPARING'
  | 'IMPORTING'
  | 'COMPLETED'
  | 'FAILED'
  | 'CANCELING'
  | 'CANCELED'
  | (string & {})

/** A table. */
export interface ImportTable {
  /** Name of its database. */
  schema?: string | null
  /** Its name. */
  table?: string | null
}

/** A table. As a caller gives it. */
export interface ImportTableInput {
  /** Name of its database. */
  schema?: string | undefined
  /** Its name. */
  table?: string | undefined
}

/** A table to import into, and its file. */
export interface ImportTargetTable {
  /** The table. */
  targetTable?: ImportTable | null
  /** URI of its file. Without it, the files' names tell which are the table's. */
  customFile?: string | null
  /** URI of the file that was found for it. */
  matchedUri?: string | null
}

/** A table to import into, and its file. As a caller gives it. */
export interface ImportTargetTableInput {
  /** The table. */
  targetTable?: ImportTableInput | undefined
  /** URI of its file. Without it, the files' names tell which are the table's. */
  customFile?: string | undefined
}

/** A service to which a cluster's metrics go, and how that fares. */
export interface Integration {
  /** The integration's id. */
  id: string
  /** The service. */
  type?: IntegrationType | null
  /** For the type `DATADOG`. */
  datadog?: DatadogIntegration | null
  /** For the type `NEWRELIC`. */
  newrelic?: NewRelicIntegration | null
  /** For the type `PROMETHEUS`. */
  prometheus?: PrometheusIntegration | null
  /** When it was created. An RFC 3339 time. */
  createTime?: string | null
  /** When it last changed. An RFC 3339 time. */
  updateTime?: string | null
  /** Email address, or another name, of whoever created it. */
  creator?: string | null
}

/**
 * How an integration fares.
 *
 * - `NONE`: Nothing has been sent yet.
 * - `ACTIVE`: Metrics arrive.
 * - `ERROR`: Metrics do not arrive.
 *
 * The service may come to know others.
 */
export type IntegrationState = 'NONE' | 'ACTIVE' | 'ERROR' | (string & {})

/**
 * A service that takes metrics.
 *
 * - `DATADOG`: Datadog.
 * - `NEWRELIC`: New Relic.
 * - `PROMETHEUS`: Prometheus, which fetches them itself.
 *
 * The service may come to know others.
 */
export type IntegrationType = 'DATADOG' | 'NEWRELIC' | 'PROMETHEUS' | (string & {})

/**
 * A way to access Kafka.
 *
 * - `AUTH_TYPE_UNSPECIFIED`: Nobody said.
 * - `DISABLE`: Without a password.
 * - `SASL_PLAIN`: SASL/PLAIN.
 * - `SASL_SCRAM_SHA_256`: SASL/SCRAM with SHA-256.
 * - `SASL_SCRAM_SHA_512`: SASL/SCRAM with SHA-512.
 *
 * The service may come to know others.
 */
export type KafkaAuthType =
  | 'AUTH_TYPE_UNSPECIFIED'
  | 'DISABLE'
  | 'SASL_PLAIN'
  | 'SASL_SCRAM_SHA_256'
  | 'SASL_SCRAM_SHA_512'
  | (string & {})

/** How Kafka is accessed. */
export interface KafkaAuthentication {
  /** The way of access. */
  authType?: KafkaAuthType | null
  /** Name of the user. */
  username?: string | null
  /** Password of the user. Answers leave it out. */
  password?: string | null
}

/** How Kafka is accessed. As a caller gives it. */
export interface KafkaAuthenticationInput {
  /** The way of access. */
  authType: KafkaAuthType
  /** Name of the user. */
  username?: string | undefined
  /** Password of the user. Answers leave it out. */
  password?: string | undefined
}

/** Brokers of Kafka. */
export interface KafkaBroker {
  /** Their version. */
  version?: KafkaVersion | null
  /** Their hosts and ports, separated by commas. Required unless they are reached over a private link. */
  brokerEndpoints?: string | null
  /** Whether to speak TLS. Default: false. */
  useTls?: boolean | null
  /** Whether to take any certificate. Default: false. */
  insecureSkipVerify?: boolean | null
  /** How messages are compressed. */
  compression?: KafkaCompression | null
}

/** Brokers of Kafka. As a caller gives it. */
export interface KafkaBrokerInput {
  /** Their version. */
  version: KafkaVersion
  /** Their hosts and ports, separated by commas. Required unless they are reached over a private link. */
  brokerEndpoints?: string | undefined
  /** Whether to speak TLS. Default: false. */
  useTls?: boolean | undefined
  /** Whether to take any certificate. Default: false. */
  insecureSkipVerify?: boolean | undefined
  /** How messages are compressed. */
  compression?: KafkaCompression | undefined
}

/** Columns of some tables that flow. */
export interface KafkaColumnSelector {
  /** The tables, `<database>.<table>`, with `*` for any text. */
  matcher?: string[] | null
  /** The columns. */
  columns?: string[] | null
}

/** Columns of some tables that flow. As a caller gives it. */
export interface KafkaColumnSelectorInput {
  /** The tables, `<database>.<table>`, with `*` for any text. */
  matcher?: string[] | undefined
  /** The columns. */
  columns?: string[] | undefined
}

/**
 * How messages are compressed.
 *
 * - `COMPRESSION_TYPE_UNSPECIFIED`: Nobody said.
 * - `NONE`: Not at all.
 * - `GZIP`: With gzip.
 * - `SNAPPY`: With Snappy.
 * - `LZ4`: With LZ4.
 * - `ZSTD`: With Zstandard.
 *
 * The service may come to know others.
 */
export type KafkaCompression =
  | 'COMPRESSION_TYPE_UNSPECIFIED'
  | 'NONE'
  | 'GZIP'
  | 'SNAPPY'
  | 'LZ4'
  | 'ZSTD'
  | (string & {})

/** How messages are written. */
export interface KafkaDataFormat {
  /** Their form. */
  protocol?: KafkaProtocol | null
  /** Settings for the protocol `PROTOCOL_DEBEZIUM`. */
  debeziumConfig?: DebeziumConfig | null
  /** Settings for the protocol `PROTOCOL_AVRO`. */
  avroConfig?: AvroConfig | null
  /** Whether they carry fields of TiDB's own. Default: false. */
  enableTidbExtension?: boolean | null
  /** Whether an update of a key stays one change, rather than a deletion and an insertion. Default: false. */
  outputRawChangeEvent?: boolean | null
}

/** How messages are written. As a caller gives it. */
export interface KafkaDataFormatInput {
  /** Their form. */
  protocol: KafkaProtocol
  /** Settings for the protocol `PROTOCOL_DEBEZIUM`. */
  debeziumConfig?: DebeziumConfigInput | undefined
  /** Settings for the protocol `PROTOCOL_AVRO`. */
  avroConfig?: AvroConfigInput | undefined
  /** Whether they carry fields of TiDB's own. Default: false. */
  enableTidbExtension?: boolean | undefined
  /** Whether an update of a key stays one change, rather than a deletion and an insertion. Default: false. */
  outputRawChangeEvent?: boolean | undefined
}

/** A Kafka to which changes go. */
export interface KafkaDownstream {
  /** Its brokers. */
  broker?: KafkaBroker | null
  /** How it is accessed. */
  authentication?: KafkaAuthentication | null
  /** How messages are written. */
  dataFormat?: KafkaDataFormat | null
  /** Which topics and partitions they go to. */
  topicPartitionConfig?: KafkaTopicPartitions | null
  /** Columns that flow, where not all do. */
  columnSelectors?: KafkaColumnSelector[] | null
}

/** A Kafka to which changes go. As a caller gives it. */
export interface KafkaDownstreamInput {
  /** Its brokers. */
  broker: KafkaBrokerInput
  /** How it is accessed. */
  authentication: KafkaAuthenticationInput
  /** How messages are written. */
  dataFormat: KafkaDataFormatInput
  /** Which topics and partitions they go to. */
  topicPartitionConfig: KafkaTopicPartitionsInput
  /** Columns that flow, where not all do. */
  columnSelectors?: KafkaColumnSelectorInput[] | undefined
}

/** Which partitions changes of some tables go to. */
export interface KafkaPartitionDispatcher {
  /** What decides. */
  partitionType?: KafkaPartitionType | null
  /** The tables, `<database>.<table>`, with `*` for any text. */
  matcher?: string[] | null
  /** The index, for the type `INDEX_VALUE`. */
  indexName?: string | null
  /** The columns, for the type `COLUMNS`. */
  columns?: string[] | null
}

/** Which partitions changes of some tables go to. As a caller gives it. */
export interface KafkaPartitionDispatcherInput {
  /** What decides. */
  partitionType: KafkaPartitionType
  /** The tables, `<database>.<table>`, with `*` for any text. */
  matcher?: string[] | undefined
  /** The index, for the type `INDEX_VALUE`. */
  indexName?: string | undefined
  /** The columns, for the type `COLUMNS`. */
  columns?: string[] | undefined
}

/**
 * What decides which partition a change goes to.
 *
 * - `PARTITION_DISPATCHER_UNSPECIFIED`: Nobody said.
 * - `TABLE`: The table's name.
 * - `INDEX_VALUE`: The value of an index.
 * - `Timestamp`: The time of the change.
 * - `COLUMNS`: The values of some columns.
 *
 * The service may come to know others.
 */
export type KafkaPartitionType =
  | 'PARTITION_DISPATCHER_UNSPECIFIED'
  | 'TABLE'
  | 'INDEX_VALUE'
  | 'Timestamp'
  | 'COLUMNS'
  | (string & {})

/**
 * Form of messages.
 *
 * - `PROTOCOL_UNSPECIFIED`: Nobody said.
 * - `PROTOCOL_CANAL_JSON`: Canal JSON, which suits most.
 * - `PROTOCOL_OPEN_PROTOCOL`: TiDB's own.
 * - `PROTOCOL_AVRO`: Apache Avro.
 * - `PROTOCOL_DEBEZIUM`: Debezium.
 *
 * The service may come to know others.
 */
export type KafkaProtocol =
  | 'PROTOCOL_UNSPECIFIED'
  | 'PROTOCOL_CANAL_JSON'
  | 'PROTOCOL_OPEN_PROTOCOL'
  | 'PROTOCOL_AVRO'
  | 'PROTOCOL_DEBEZIUM'
  | (string & {})

/**
 * Which topics messages go to.
 *
 * - `DISPATCH_TYPE_UNSPECIFIED`: Nobody said.
 * - `DISPATCH_TYPE_ONE_TOPIC`: All to one.
 * - `DISPATCH_TYPE_BY_TABLE`: One for each table.
 * - `DISPATCH_TYPE_BY_DATABASE`: One for each database.
 *
 * The service may come to know others.
 */
export type KafkaTopicDispatch =
  | 'DISPATCH_TYPE_UNSPECIFIED'
  | 'DISPATCH_TYPE_ONE_TOPIC'
  | 'DISPATCH_TYPE_BY_TABLE'
  | 'DISPATCH_TYPE_BY_DATABASE'
  | (string & {})

/** Which topics and partitions messages go to. */
export interface KafkaTopicPartitions {
  /** Which topics. */
  dispatchType?: KafkaTopicDispatch | null
  /** The topic of all messages, for the type `DISPATCH_TYPE_ONE_TOPIC`. */
  defaultTopic?: string | null
  /** What topics' names begin with, where each table or database has its own. */
  topicPrefix?: string | null
  /** What stands between that and the name of the table or database. */
  separator?: string | null
  /** What topics' names end with, where each table or database has its own. */
  topicSuffix?: string | null
  /** Copies of a topic that is created. At least 1. */
  replicationFactor?: number | null
  /** Partitions of a topic that is created. At least 1. */
  partitionNum?: number | null
  /** Which partitions, for some tables. */
  partitionDispatchers?: KafkaPartitionDispatcher[] | null
}

/** Which topics and partitions messages go to. As a caller gives it. */
export interface KafkaTopicPartitionsInput {
  /** Which topics. */
  dispatchType: KafkaTopicDispatch
  /** The topic of all messages, for the type `DISPATCH_TYPE_ONE_TOPIC`. */
  defaultTopic?: string | undefined
  /** What topics' names begin with, where each table or database has its own. */
  topicPrefix?: string | undefined
  /** What stands between that and the name of the table or database. */
  separator?: string | undefined
  /** What topics' names end with, where each table or database has its own. */
  topicSuffix?: string | undefined
  /** Copies of a topic that is created. At least 1. */
  replicationFactor: number
  /** Partitions of a topic that is created. At least 1. */
  partitionNum: number
  /** Which partitions, for some tables. */
  partitionDispatchers?: KafkaPartitionDispatcherInput[] | undefined
}

/**
 * Version of Kafka.
 *
 * - `KAFKA_VERSION_UNSPECIFIED`: Nobody said.
 * - `KAFKA_VERSION_0XX`: One that begins with 0.
 * - `KAFKA_VERSION_1XX`: One that begins with 1.
 * - `KAFKA_VERSION_2XX`: One that begins with 2.
 * - `KAFKA_VERSION_3XX`: One that begins with 3.
 *
 * The service may come to know others.
 */
export type KafkaVersion =
  | 'KAFKA_VERSION_UNSPECIFIED'
  | 'KAFKA_VERSION_0XX'
  | 'KAFKA_VERSION_1XX'
  | 'KAFKA_VERSION_2XX'
  | 'KAFKA_VERSION_3XX'
  | (string & {})

/** A page of rules. */
export interface ListAuditLogFilterRulesResponse {
  /** The rules. */
  auditLogFilterRules?: AuditLogFilterRule[] | null
  /** Rules on all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty on the last one. */
  nextPageToken?: string | null
}

/** Capacities that a changefeed can have. */
export interface ListChangefeedRcusResponse {
  /** The capacities. */
  rcus?: ChangefeedRcu[] | null
}

/** A page of changefeeds. */
export interface ListChangefeedsResponse {
  /** The changefeeds. */
  changefeeds?: Changefeed[] | null
  /** How many changefeeds there are over all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty or absent on the last page. */
  nextPageToken?: string | null
}

/** A page of clusters. */
export interface ListClustersResponse {
  /** The clusters. */
  clusters?: Cluster[] | null
  /** How many clusters there are over all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty or absent on the last page. */
  nextPageToken?: string | null
}

/** A page of imports. */
export interface ListImportsResponse {
  /** The imports. */
  imports?: Import[] | null
  /** How many imports there are over all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty or absent on the last page. */
  nextPageToken?: string | null
}

/** All integrations of a cluster. */
export interface ListIntegrationsResponse {
  /** The integrations. */
  items?: Integration[] | null
  /** How many there are. */
  total?: number | null
}

/** A page of maintenance tasks. */
export interface ListMaintenanceTasksResponse {
  /** The tasks. */
  maintenanceTasks?: MaintenanceTask[] | null
  /** Tasks on all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty on the last one. */
  nextPageToken?: string | null
}

/** A page of maintenance windows. */
export interface ListMaintenanceWindowsResponse {
  /** The windows. */
  maintenanceWindows?: MaintenanceWindow[] | null
  /** Windows on all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty on the last one. */
  nextPageToken?: string | null
}

/** A page of network containers. */
export interface ListNetworkContainersResponse {
  /** The network containers. */
  networkContainers?: NetworkContainer[] | null
  /** Network containers on all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty on the last one. */
  nextPageToken?: string | null
}

/** A page of nodes. */
export interface ListNodeInstancesResponse {
  /** The nodes. */
  nodeInstances?: NodeInstance[] | null
  /** Nodes on all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty on the last one. */
  nextPageToken?: string | null
}

/** A page of sizes of nodes. */
export interface ListNodeSpecsResponse {
  /** The sizes. */
  nodeSpecs?: NodeSpec[] | null
  /** How many sizes there are over all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty or absent on the last page. */
  nextPageToken?: string | null
}

/** A page of private endpoint connections. */
export interface ListPrivateEndpointConnectionsResponse {
  /** The connections. */
  privateEndpointConnections?: PrivateEndpointConnection[] | null
  /** How many connections there are over all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty or absent on the last page. */
  nextPageToken?: string | null
}

/** A page of regions. */
export interface ListRegionsResponse {
  /** The regions. */
  regions?: Region[] | null
  /** How many regions there are over all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty or absent on the last page. */
  nextPageToken?: string | null
}

/** A page of groups of TiDB nodes. */
export interface ListTidbNodeGroupsResponse {
  /** The groups. */
  tidbNodeGroups?: TidbNodeGroup[] | null
  /** Groups on all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty on the last one. */
  nextPageToken?: string | null
}

/** A page of VPC peerings. */
export interface ListVpcPeeringsResponse {
  /** The peerings. */
  vpcPeerings?: VpcPeering[] | null
  /** Peerings on all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty on the last one. */
  nextPageToken?: string | null
}

/** Whether a cluster's logs hide values. */
export interface LogRedactionPolicy {
  /** Id of the cluster. */
  clusterId?: string | null
  /** Whether values that may be secret are hidden. They are unless someone turned that off. */
  redactLog?: boolean | null
}

/** Work that the service has to do on the clusters of a project. */
export interface MaintenanceTask {
  /** Resource name, `maintenanceTasks/{maintenanceTaskId}`. */
  name?: string | null
  /** The task's id. */
  maintenanceTaskId: string
  /** Id of the project. */
  projectId?: string | null
  /** What is to be done. */
  description?: string | null
  /** Where the task stands. */
  state?: MaintenanceTaskState | null
  /** When the task was announced. An RFC 3339 time. */
  createTime?: string | null
  /** When it runs. An RFC 3339 time. */
  scheduledApplyTime?: string | null
  /** The last time at which it can run. An RFC 3339 time. */
  deadline?: string | null
}

/**
 * Where a maintenance task stands.
 *
 * - `PENDING`: It has not begun and can be rescheduled.
 * - `RUNNING`: It runs.
 * - `DONE`: It has run.
 *
 * The service may come to know others.
 */
export type MaintenanceTaskState = 'PENDING' | 'RUNNING' | 'DONE' | (string & {})

/** When in the week the service may work on the clusters of a project. Times are in UTC. */
export interface MaintenanceWindow {
  /** Resource name, `maintenanceWindows/{maintenanceWindowId}`. */
  name?: string | null
  /** The window's id, `project-` and the project's id. */
  maintenanceWindowId: string
  /** Id of the project. */
  projectId?: string | null
  /** Day of the week, from 0 for Sunday to 6. */
  weekDay?: number | null
  /** Hour of the day. Unit: hours. */
  dayHour?: number | null
  /** Minute of the hour. Unit: minutes. */
  hourMinute?: number | null
  /** When the window opens next. An RFC 3339 time. */
  nextMaintenanceDate?: string | null
  /** Tasks that have not begun and do not run when the window opens, as they are set to another time. */
  unchangedMaintenanceTasks?: MaintenanceTask[] | null
}

/** How a MySQL is accessed. */
export interface MysqlConnection {
  /** Its host and port. Required unless it is reached over a private link. */
  endpoint?: string | null
  /** Name of the user. */
  username?: string | null
  /** Password of the user. Answers leave it out. */
  password?: string | null
}

/** How a MySQL is accessed. As a caller gives it. */
export interface MysqlConnectionInput {
  /** Its host and port. Required unless it is reached over a private link. */
  endpoint?: string | undefined
  /** Name of the user. */
  username: string
  /** Password of the user. Answers leave it out. */
  password?: string | undefined
}

/** A MySQL to which changes go. */
export interface MysqlDownstream {
  /** How it is accessed. */
  connection?: MysqlConnection | null
}

/** A MySQL to which changes go. As a caller gives it. */
export interface MysqlDownstreamInput {
  /** How it is accessed. */
  connection: MysqlConnectionInput
}

/** The range of addresses in which the clusters of a project in a region live. */
export interface NetworkContainer {
  /** Resource name, `networkContainers/{networkContainerId}`. */
  name?: string | null
  /** The network container's id. */
  networkContainerId: string
  /** Its labels. `tidb.cloud/project` holds the id of the project. */
  labels?: Record<string, string> | null
  /** The region, provider and code joined by a hyphen. */
  regionId?: string | null
  /** The range. */
  cidrNotation?: string | null
  /** Who runs the region. */
  cloudProvider?: CloudProvider | null
  /** Whether clusters use it. */
  state?: NetworkContainerState | null
  /** Name of the region. */
  regionDisplayName?: string | null
  /** The network's id on AWS, its name elsewhere. Only there once a cluster has been made. */
  vpcId?: string | null
}

/**
 * Whether a network container is used.
 *
 * - `ACTIVE`: Clusters use it, and it can be peered.
 * - `INACTIVE`: No cluster uses it.
 *
 * The service may come to know others.
 */
export type NetworkContainerState = 'ACTIVE' | 'INACTIVE' | (string & {})

/** How metrics go to New Relic. */
export interface NewRelicIntegration {
  /** How the integration fares. */
  state?: IntegrationState | null
  /** Why it is in the state ERROR. Empty otherwise. */
  statusReason?: string | null
  /** Where the metrics go. */
  site?: NewRelicSite | null
  /** URL of that site. */
  siteUrl?: string | null
  /** Where to look at the metrics. */
  dashboardUrl?: string | null
  /** The ingestion key, most of it masked. */
  maskedApiKey?: string | null
}

/**
 * A site of New Relic's.
 *
 * - `US_OTLP`: In the United States.
 * - `EU_OTLP`: In the European Union.
 *
 * The service may come to know others.
 */
export type NewRelicSite = 'US_OTLP' | 'EU_OTLP' | (string & {})

/** How far a change of nodes has come. */
export interface NodeChangingProgress {
  /** Nodes that have the wanted size already. */
  matchingNodeSpecNodeCount?: number | null
  /** Nodes that are still to go. Absent where none go. */
  remainingDeletionNodeCount?: number | null
}

/** A node of a cluster. */
export interface NodeInstance {
  /** Resource name, `clusters/{clusterId}/nodeInstances/{instanceId}`. */
  name?: string | null
  /** Id of the cluster. */
  clusterId: string
  /**
   * The node's id: its component and a number, such as `tikv-0`, with the name of its group before it where
   * that is not the default one.
   */
  instanceId?: string | null
  /** What runs on it. */
  componentType?: ComponentType | null
  /** Where it stands. */
  state?: NodeInstanceState | null
  /** Its vCPUs. */
  vCpu?: number | null
  /** Its memory. Unit: GiB. */
  memorySizeGi?: number | null
  /** The zone it runs in. */
  availabilityZone?: string | null
  /** Its storage. Unit: GiB. */
  storageSizeGi?: number | null
  /** Id of the group it belongs to. TiDB and TiProxy nodes only. */
  tidbNodeGroupId?: string | null
  /** Name of that group. */
  tidbNodeGroupDisplayName?: string | null
  /** Whether that group is the default one. */
  isDefaultTidbNodeGroup?: boolean | null
  /**
   * Operations that the disk of its Raft log can do. The default of its size unless set. Unit: operations a
   * second.
   */
  raftStoreIops?: number | null
  /** Its disks. Only of nodes that store data. */
  storageType?: StorageType | null
  /** Name of its size, such as `8 vCPU, 32 GiB`. */
  nodeSpecDisplayName?: string | null
  /** Version of its size, on which performance and price depend. */
  nodeSpecVersion?: string | null
  /** Its size, such as `8C32G`. */
  nodeSpecKey?: string | null
}

/**
 * Where a node stands.
 *
 * - `CREATING`: It is being created.
 * - `AVAILABLE`: It serves.
 * - `DELETING`: It is being deleted.
 * - `UNAVAILABLE`: It does not serve.
 *
 * The service may come to know others.
 */
export type NodeInstanceState = 'CREATING' | 'AVAILABLE' | 'DELETING' | 'UNAVAILABLE' | (string & {})

/** A size of node that a region offers for a component. */
export interface NodeSpec {
  /** Resource name, `regions/{regionId}/componentTypes/{componentType}/nodeSpecs/{nodeSpecKey}`. */
  name?: string | null
  /** Id of the region that offers it. */
  regionId: string
  /** What runs on such a node. */
  componentType?: ComponentType | null
  /** The size's key, which clusters refer to. */
  nodeSpecKey?: string | null
  /** Name for people. */
  displayName?: string | null
  /** Virtual processors of a node. */
  vCpu?: number | null
  /** Memory of a node. Unit: GiB. */
  memorySizeGi?: number | null
  /** Storage of a node unless another size is asked for. Unit: GiB. */
  defaultStorageSizeGi?: number | null
  /** Most storage that a node can have. Unit: GiB. */
  maxStorageSizeGi?: number | null
  /** Least storage that a node can have. Unit: GiB. */
  minStorageSizeGi?: number | null
  /** Nodes of a cluster unless another number is asked for. */
  defaultNodeCount?: number | null
  /** Kinds of storage that a node can have. */
  storageTypes?: StorageType[] | null
  /** Most operations a second that can be reserved for the Raft log. Absent where none can. */
  maxRaftStoreIops?: number | null
  /** Fewest operations a second that can be reserved for the Raft log. Absent where none can. */
  minRaftStoreIops?: number | null
  /** Operations a second of the Raft log unless others are asked for. Absent where none can be. */
  defaultRaftStoreIops?: number | null
  /** Generation of the hardware, on which performance and price depend. */
  version?: string | null
  /** Whether clusters get this size unless they ask for another. */
  default?: boolean | null
}

/** What pausing a cluster answers. */
export interface PauseClusterResponse {
  /** The cluster as it is being paused. */
  cluster?: Cluster | null
}

/** How a cluster is paused. */
export interface PausePlan {
  /** Under which rules it is paused. */
  pauseType?: PauseType | null
  /** When it resumes by itself. An RFC 3339 time. */
  scheduledResumeTime?: string | null
}

/**
 * Under which rules a cluster is paused.
 *
 * - `NORMAL`: Those of today.
 * - `DEPRECATE`: Older ones, which a later release takes away.
 *
 * The service may come to know others.
 */
export type PauseType = 'NORMAL' | 'DEPRECATE' | (string & {})

/** A private connection from a network of the customer's to a group of TiDB nodes. */
export interface PrivateEndpointConnection {
  /**
   * Resource name,
   * `tidbNodeGroups/{tidbNodeGroupId}/privateEndpointConnections/{privateEndpointConnectionId}`.
   */
  name?: string | null
  /** Id of the group that it leads to. */
  tidbNodeGroupId?: string | null
  /** The connection's id. */
  privateEndpointConnectionId: string
  /** Id of the cluster that it leads to. */
  clusterId?: string | null
  /** The cluster's name for people. */
  clusterDisplayName?: string | null
  /** Its labels. `tidb.cloud/project` holds the id of its project. */
  labels?: Record<string, string> | null
  /** The endpoint's id with the cloud provider. */
  endpointId?: string | null
  /** Address of the endpoint in its network. On Azure only. */
  privateIpAddress?: string | null
  /** What the connection is going through. */
  endpointState?: PrivateEndpointState | null
  /** Why it failed. Empty otherwise. */
  message?: string | null
  /** Id of the region that it is in. */
  regionId?: string | null
  /** The region's name for people. */
  regionDisplayName?: string | null
  /** Who runs the region. */
  cloudProvider?: CloudProvider | null
  /** Name of the service that the endpoint connects to. */
  privateLinkServiceName?: string | null
  /** What that service is going through. */
  privateLinkServiceState?: PrivateLinkServiceState | null
  /** The group's name for people. */
  tidbNodeGroupDisplayName?: string | null
  /** Google Cloud project that the endpoint belongs to. On Google Cloud only. */
  accountId?: string | null
  /** Host to connect to through it. */
  host?: string | null
  /** Port to connect to through it. */
  port?: number | null
}

/**
 * What a private endpoint connection is going through.
 *
 * - `PENDING`: It is being accepted.
 * - `ACTIVE`: It can be used.
 * - `DELETING`: It is being deleted.
 * - `FAILED`: It could not be made.
 * - `DISCOVERED`: The endpoint is there, but nobody has asked the service to accept it.
 *
 * The service may come to know others.
 */
export type PrivateEndpointState = 'PENDING' | 'ACTIVE' | 'DELETING' | 'FAILED' | 'DISCOVERED' | (string & {})

/** The service to which private endpoints connect. */
export interface PrivateLinkService {
  /** Resource name, `tidbNodeGroups/{tidbNodeGroupId}/privateLinkService`. */
  name?: string | null
  /** Id of the group of TiDB nodes that it leads to. */
  tidbNodeGroupId?: string | null
  /**
   * Its name with the cloud provider: the service's name on AWS, the service attachment's on Google Cloud,
   * the resource id of the private link service on Azure.
   */
  serviceName?: string | null
  /**
   * Its DNS name: on AWS the host to connect to, on Google Cloud and Azure the zone in which each endpoint
   * has a host.
   */
  serviceDnsName?: string | null
  /** Availability zones that it is offered in. On AWS only. */
  availableZones?: string[] | null
  /** What it is going through. */
  state?: PrivateLinkServiceState | null
  /** Id of the region that it is in. */
  regionId?: string | null
  /** The region's name for people. */
  regionDisplayName?: string | null
  /** Who runs the region. */
  cloudProvider?: CloudProvider | null
}

/**
 * What a private link service is going through.
 *
 * - `CREATING`: It is being created.
 * - `ACTIVE`: It can be connected to.
 * - `DELETING`: It is being deleted.
 *
 * The service may come to know others.
 */
export type PrivateLinkServiceState = 'CREATING' | 'ACTIVE' | 'DELETING' | (string & {})

/** How Prometheus fetches metrics. */
export interface PrometheusIntegration {
  /** Key to read the metrics with. */
  key?: string | null
  /** Where to read them. */
  queryEndpoint?: string | null
}

/** Addresses that may connect. */
export interface PublicEndpointAccess {
  /** The addresses, such as `198.51.100.0/24`. */
  cidrNotation?: string | null
  /** What they are. */
  description?: string | null
}

/** Addresses that may connect. As a caller gives it. */
export interface PublicEndpointAccessInput {
  /** The addresses, such as `198.51.100.0/24`. */
  cidrNotation: string
  /** What they are. */
  description?: string | undefined
}

/** Whether and from where a group of TiDB nodes can be reached over the internet. */
export interface PublicEndpointSetting {
  /** Resource name, `tidbNodeGroups/{tidbNodeGroupId}/publicEndpointSetting`. */
  name?: string | null
  /** Id of the group. */
  tidbNodeGroupId?: string | null
  /** Whether it can be reached. */
  enabled?: boolean | null
  /** From where. From everywhere when empty. */
  ipAccessList?: PublicEndpointAccess[] | null
}

/** A page of files of an audit log. */
export interface QueryAuditLogFilesResponse {
  /** The files. */
  auditLogFiles?: AuditLogFile[] | null
  /** Files on all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty on the last one. */
  nextPageToken?: string | null
}

/** A region of a cloud provider. */
export interface Region {
  /** Resource name of the region, `regions/{regionId}`. */
  name?: string | null
  /** The region's id, provider and code joined by a hyphen. */
  regionId: string
  /** Who runs the region. */
  cloudProvider?: CloudProvider | null
  /** Name for people. */
  displayName?: string | null
  /**
   * Who runs the region.
   *
   * @deprecated Use cloudProvider.
   */
  provider?: string | null
  /** Plans that the region offers beside Dedicated. */
  servicePlans?: ServicePlan[] | null
}

/** What a rule has become. */
export interface ReplaceAuditLogFilterRuleResponse {
  /** The rule. */
  auditLogFilterRule?: AuditLogFilterRule | null
}

/** What resuming a cluster answers. */
export interface ResumeClusterResponse {
  /** The cluster as it is being resumed. */
  cluster?: Cluster | null
}

/** A place in Amazon S3 to which changes go. */
export interface S3Downstream {
  /** Where it is. */
  endpoint?: S3DownstreamEndpoint | null
  /** How files are written. */
  dataFormat?: StorageDataFormat | null
  /** When files are written. */
  storageFlushConfig?: StorageFlushConfig | null
}

/** A place in Amazon S3 to which changes go. As a caller gives it. */
export interface S3DownstreamInput {
  /** Where it is. */
  endpoint: S3DownstreamEndpointInput
  /** How files are written. */
  dataFormat: StorageDataFormatInput
  /** When files are written. */
  storageFlushConfig?: StorageFlushConfigInput | undefined
}

/**
 * A way to access Amazon S3.
 *
 * - `S3_AUTH_TYPE_UNSPECIFIED`: Nobody said.
 * - `S3_AUTH_TYPE_AK_SK`: With an access key.
 * - `S3_AUTH_TYPE_ASSUME_ROLE`: By taking a role.
 *
 * The service may come to know others.
 */
export type S3DownstreamAuthType =
  | 'S3_AUTH_TYPE_UNSPECIFIED'
  | 'S3_AUTH_TYPE_AK_SK'
  | 'S3_AUTH_TYPE_ASSUME_ROLE'
  | (string & {})

/** A place in Amazon S3. */
export interface S3DownstreamEndpoint {
  /** Where it is, `s3://<bucket>/<path>/`, with a slash at the end. */
  s3Uri?: string | null
  /** The way of access. */
  authType?: S3DownstreamAuthType | null
  /** Id of the access key, for the way `S3_AUTH_TYPE_AK_SK`. */
  accessKey?: string | null
  /** Secret of the access key, for the way `S3_AUTH_TYPE_AK_SK`. Answers leave it out. */
  secretKey?: string | null
  /** ARN of the role, for the way `S3_AUTH_TYPE_ASSUME_ROLE`. */
  iamAssumedRoleArn?: string | null
}

/** A place in Amazon S3. As a caller gives it. */
export interface S3DownstreamEndpointInput {
  /** Where it is, `s3://<bucket>/<path>/`, with a slash at the end. */
  s3Uri: string
  /** The way of access. */
  authType: S3DownstreamAuthType
  /** Id of the access key, for the way `S3_AUTH_TYPE_AK_SK`. */
  accessKey?: string | undefined
  /** Secret of the access key, for the way `S3_AUTH_TYPE_AK_SK`. Answers leave it out. */
  secretKey?: string | undefined
  /** ARN of the role, for the way `S3_AUTH_TYPE_ASSUME_ROLE`. */
  iamAssumedRoleArn?: string | undefined
}

/** Where schemas of messages are kept. */
export interface SchemaRegistry {
  /** Its URLs, separated by commas. */
  schemaRegistryEndpoints?: string | null
  /** Whether it asks for a name and a password. Default: false. */
  enableBasicAuth?: boolean | null
  /** The name. */
  basicAuthUsername?: string | null
  /** The password. Answers leave it out. */
  basicAuthPassword?: string | null
}

/** Where schemas of messages are kept. As a caller gives it. */
export interface SchemaRegistryInput {
  /** Its URLs, separated by commas. */
  schemaRegistryEndpoints?: string | undefined
  /** Whether it asks for a name and a password. Default: false. */
  enableBasicAuth?: boolean | undefined
  /** The name. */
  basicAuthUsername?: string | undefined
  /** The password. Answers leave it out. */
  basicAuthPassword?: string | undefined
}

/**
 * What a cluster is billed as.
 *
 * - `Starter`: Billed by use, with a free part.
 * - `Essential`: Billed by provisioned capacity, which follows the load.
 * - `Premium`: Billed by capacity, for the largest loads.
 * - `BYOC`: Runs in the customer's own cloud account.
 *
 * The service may come to know others.
 */
export type ServicePlan = 'Starter' | 'Essential' | 'Premium' | 'BYOC' | (string & {})

/** Cloud providers on which a cluster can be created. */
export interface ShowCloudProvidersResponse {
  /** The cloud providers. */
  cloudProviders?: CloudProvider[] | null
}

/** How many nodes an organization may have. */
export interface ShowNodeQuotaResponse {
  /** The most nodes of each component. */
  componentQuotas?: ComponentQuota[] | null
}

/** Who writes audit logs into object storage. */
export interface ShowObjectStorageAccessIamPrincipalResponse {
  /** The identity, in the form of the cloud provider. */
  iamPrincipal?: string | null
}

/**
 * How CSV files carry bytes.
 *
 * - `BINARY_ENCODING_METHOD_UNSPECIFIED`: Nobody said.
 * - `BASE64`: In base 64.
 * - `HEX`: In hexadecimal.
 *
 * The service may come to know others.
 */
export type StorageBinaryEncoding = 'BINARY_ENCODING_METHOD_UNSPECIFIED' | 'BASE64' | 'HEX' | (string & {})

/** How files of changes are written. */
export interface StorageDataFormat {
  /** Their form. */
  protocol?: StorageProtocol | null
  /** What ends a row. A carriage return and a line feed where it is empty. */
  terminator?: string | null
  /** Into which folders they go. */
  dateSeparator?: StorageDateSeparator | null
  /** Whether Canal JSON carries fields of TiDB's own. Default: false. */
  enableTidbExtension?: boolean | null
  /** What stands between values of CSV files, one ASCII character. A comma unless given. */
  delimiter?: string | null
  /** What stands around values of CSV files. A double quote unless given, nothing where it is empty. */
  quote?: string | null
  /** What stands for NULL in CSV files. A backslash and N unless given. */
  null?: string | null
  /** Whether rows of CSV files carry the timestamp of their change. Default: false. */
  includeCommitTs?: boolean | null
  /** How CSV files carry bytes. */
  binaryEncodingMethod?: StorageBinaryEncoding | null
  /** Whether an update of a key stays one change, rather than a deletion and an insertion. Default: false. */
  outputRawChangeEvent?: boolean | null
  /** Whether CSV files begin with the names of their columns. Default: false. */
  outputFieldHeader?: boolean | null
}

/** How files of changes are written. As a caller gives it. */
export interface StorageDataFormatInput {
  /** Their form. */
  protocol: StorageProtocol
  /** What ends a row. A carriage return and a line feed where it is empty. */
  terminator?: string | undefined
  /** Into which folders they go. */
  dateSeparator?: StorageDateSeparator | undefined
  /** Whether Canal JSON carries fields of TiDB's own. Default: false. */
  enableTidbExtension?: boolean | undefined
  /** What stands between values of CSV files, one ASCII character. A comma unless given. */
  delimiter?: string | undefined
  /** What stands around values of CSV files. A double quote unless given, nothing where it is empty. */
  quote?: string | undefined
  /** What stands for NULL in CSV files. A backslash and N unless given. */
  null?: string | undefined
  /** Whether rows of CSV files carry the timestamp of their change. Default: false. */
  includeCommitTs?: boolean | undefined
  /** How CSV files carry bytes. */
  binaryEncodingMethod?: StorageBinaryEncoding | undefined
  /** Whether an update of a key stays one change, rather than a deletion and an insertion. Default: false. */
  outputRawChangeEvent?: boolean | undefined
  /** Whether CSV files begin with the names of their columns. Default: false. */
  outputFieldHeader?: boolean | undefined
}

/**
 * Into which folders files of changes go.
 *
 * - `DATE_SEPARATOR_UNSPECIFIED`: Nobody said.
 * - `NONE`: All into one.
 * - `YEAR`: One for each year.
 * - `MONTH`: One for each month.
 * - `DAY`: One for each day.
 *
 * The service may come to know others.
 */
export type StorageDateSeparator =
  | 'DATE_SEPARATOR_UNSPECIFIED'
  | 'NONE'
  | 'YEAR'
  | 'MONTH'
  | 'DAY'
  | (string & {})

/** When files of changes are written. */
export interface StorageFlushConfig {
  /** At the latest after this time, from `2s` to `10m`. `1m` unless given. */
  interval?: string | null
  /**
   * At the latest with this many bytes, from 1048576 (1 MiB) to 536870912 (512 MiB). 67108864 (64 MiB) unless
   * given. Unit: bytes.
   */
  fileSize?: string | null
}

/** When files of changes are written. As a caller gives it. */
export interface StorageFlushConfigInput {
  /** At the latest after this time, from `2s` to `10m`. `1m` unless given. */
  interval?: string | undefined
  /**
   * At the latest with this many bytes, from 1048576 (1 MiB) to 536870912 (512 MiB). 67108864 (64 MiB) unless
   * given. Unit: bytes.
   */
  fileSize?: string | undefined
}

/** TiKV or TiFlash nodes of a cluster. */
export interface StorageNodeSetting {
  /** How many nodes. */
  nodeCount?: number | null
  /** Key of their size, one that the region lists. */
  nodeSpecKey?: string | null
  /** Generation of the hardware, on which performance and price depend. */
  nodeSpecVersion?: string | null
  /** Storage of each node, within what its size allows. Unit: GiB. */
  storageSizeGi?: number | null
  /** Disks of each node, among those that its size allows. */
  storageType?: StorageType | null
  /** Operations a second to reserve for the Raft log of each node. The default is best left alone. */
  raftStoreIops?: number | null
  /** Their size's name for people. */
  nodeSpecDisplayName?: string | null
  /** How far a change of the nodes has come. Absent where they do not change. */
  nodeChangingProgress?: NodeChangingProgress | null
}

/** TiKV or TiFlash nodes of a cluster. As a caller gives it. */
export interface StorageNodeSettingInput {
  /** How many nodes. */
  nodeCount: number
  /** Key of their size, one that the region lists. */
  nodeSpecKey: string
  /** Storage of each node, within what its size allows. Unit: GiB. */
  storageSizeGi: number
  /** Disks of each node, among those that its size allows. */
  storageType?: StorageType | undefined
  /** Operations a second to reserve for the Raft log of each node. The default is best left alone. */
  raftStoreIops?: number | undefined
}

/**
 * Form of files of changes.
 *
 * - `PROTOCOL_UNSPECIFIED`: Nobody said.
 * - `PROTOCOL_CSV`: CSV.
 * - `PROTOCOL_CANAL_JSON`: Canal JSON.
 * - `PROTOCOL_PARQUET`: Apache Parquet.
 *
 * The service may come to know others.
 */
export type StorageProtocol =
  | 'PROTOCOL_UNSPECIFIED'
  | 'PROTOCOL_CSV'
  | 'PROTOCOL_CANAL_JSON'
  | 'PROTOCOL_PARQUET'
  | (string & {})

/**
 * Disks of a node that stores data.
 *
 * - `Basic`: One general-purpose disk for all.
 * - `Standard`: General-purpose disks, one of them for the Raft log alone.
 * - `Performance`: A general-purpose disk for data, a fast one for the Raft log.
 * - `Plus`: One fast disk for all.
 *
 * The service may come to know others.
 */
export type StorageType = 'Basic' | 'Standard' | 'Performance' | 'Plus' | (string & {})

/** TiDB nodes of a cluster that share endpoints. */
export interface TidbNodeGroup {
  /** Resource name of the group, `tidbNodeGroups/{tidbNodeGroupId}`. */
  name?: string | null
  /** The group's id. */
  tidbNodeGroupId: string
  /** Id of the cluster that it belongs to. */
  clusterId?: string | null
  /** Name for people. */
  displayName?: string | null
  /** How many TiDB nodes. At least 1. */
  nodeCount?: number | null
  /** Where to connect. */
  endpoints?: TidbNodeGroupEndpoint[] | null
  /** Key of their size, one that the region lists. That of the cluster's TiDB nodes unless given. */
  nodeSpecKey?: string | null
  /** Generation of the hardware, on which performance and price depend. */
  nodeSpecVersion?: string | null
  /** Their size's name for people. */
  nodeSpecDisplayName?: string | null
  /** Whether it is the group that the cluster was created with. */
  isDefaultGroup?: boolean | null
  /** What the group is going through. */
  state?: TidbNodeGroupState | null
  /** How far a change of the nodes has come. Absent where they do not change. */
  nodeChangingProgress?: NodeChangingProgress | null
  /** TiProxy nodes before the TiDB nodes. Without them, there are none. */
  tiproxySetting?: TiproxySetting | null
  /** How far a change of the TiProxy nodes has come. Absent where they do not change. */
  tiproxyNodeChangingProgress?: NodeChangingProgress | null
}

/** TiDB nodes of a cluster that share endpoints. As a caller gives it. */
export interface TidbNodeGroupInput {
  /** Name for people. */
  displayName?: string | undefined
  /** How many TiDB nodes. At least 1. */
  nodeCount: number
  /** Key of their size, one that the region lists. That of the cluster's TiDB nodes unless given. */
  nodeSpecKey?: string | undefined
  /** TiProxy nodes before the TiDB nodes. Without them, there are none. */
  tiproxySetting?: TiproxySettingInput | undefined
}

/**
 * From where an endpoint can be reached.
 *
 * - `PUBLIC`: From the internet.
 * - `VPC_PEERING`: From a peered network.
 * - `PRIVATE_ENDPOINT`: Through a private link.
 *
 * The service may come to know others.
 */
export type TidbNodeGroupConnectionType = 'PUBLIC' | 'VPC_PEERING' | 'PRIVATE_ENDPOINT' | (string & {})

/** Where to connect to a group of TiDB nodes. */
export interface TidbNodeGroupEndpoint {
  /**
   * Name or address of the host. That of private endpoints is known once the private link service is ready,
   * and outside AWS once an endpoint is connected.
   */
  host?: string | null
  /** Port. */
  port?: number | null
  /** From where it can be reached. */
  connectionType?: TidbNodeGroupConnectionType | null
}

/**
 * What a group of TiDB nodes is going through.
 *
 * - `ACTIVE`: It can be used.
 * - `MODIFYING`: It is being changed.
 * - `PAUSED`: It is paused, as its cluster is.
 *
 * The service may come to know others.
 */
export type TidbNodeGroupState = 'ACTIVE' | 'MODIFYING' | 'PAUSED' | (string & {})

/** TiDB nodes of a cluster. */
export interface TidbNodeSetting {
  /** Key of their size, one that the region lists. A group may have another. */
  nodeSpecKey?: string | null
  /** Their size's name for people. */
  nodeSpecDisplayName?: string | null
  /** Generation of the hardware, on which performance and price depend. */
  nodeSpecVersion?: string | null
  /** The groups that they form. */
  tidbNodeGroups?: TidbNodeGroup[] | null
}

/** TiDB nodes of a cluster. As a caller gives it. */
export interface TidbNodeSettingInput {
  /** Key of their size, one that the region lists. A group may have another. */
  nodeSpecKey?: string | undefined
  /** The groups that they form. */
  tidbNodeGroups: TidbNodeGroupInput[]
}

/** TiProxy nodes before a group of TiDB nodes. */
export interface TiproxySetting {
  /** Key of their size, one that the region lists. */
  nodeSpecKey?: string | null
  /** Generation of the hardware, on which performance and price depend. */
  nodeSpecVersion?: string | null
  /** How many TiProxy nodes. None where it is 0 or left out. At least 0. */
  nodeCount?: number | null
  /** Their size's name for people. */
  nodeSpecDisplayName?: string | null
}

/** TiProxy nodes before a group of TiDB nodes. As a caller gives it. */
export interface TiproxySettingInput {
  /** Key of their size, one that the region lists. */
  nodeSpecKey: string
  /** How many TiProxy nodes. None where it is 0 or left out. At least 0. */
  nodeCount?: number | undefined
}

/** What to change of TiKV or TiFlash nodes. */
export interface UpdateStorageNodeSetting {
  /** Key of their size, one that the region lists. */
  nodeSpecKey?: string | undefined
  /** How many nodes. 0 removes TiFlash nodes, and is passed over for others. */
  nodeCount?: number | undefined
  /** Storage of each node. It can grow but not shrink. Unit: GiB. */
  storageSizeGi?: number | undefined
  /** Disks of each node, among those that its size allows. */
  storageType?: StorageType | undefined
  /** Operations a second to reserve for the Raft log of each node. */
  raftStoreIops?: number | undefined
}

/** What to change of TiDB nodes. */
export interface UpdateTidbNodeSetting {
  /** Key of the size of the nodes of all groups, one that the region lists. */
  nodeSpecKey?: string | undefined
  /** The groups to change. Others stay as they are. */
  tidbNodeGroups?: UpdateTidbNodeSettingGroup[] | undefined
}

/** What to change of a group of TiDB nodes. */
export interface UpdateTidbNodeSettingGroup {
  /** Id of the group. The default group unless given. */
  tidbNodeGroupId?: string | undefined
  /** How many TiDB nodes. At least 1. */
  nodeCount?: number | undefined
  /** The TiProxy nodes before them. */
  tiproxySetting?: TiproxySettingInput | undefined
  /** Key of their size, one that the region lists. */
  nodeSpecKey?: string | undefined
}

/** A peering between the network of a project in a region and one of a customer. */
export interface VpcPeering {
  /** Resource name, `vpcPeerings/{vpcPeeringId}`. */
  name?: string | null
  /** The peering's id. */
  vpcPeeringId: string
  /** Its labels. `tidb.cloud/project` holds the id of the project. */
  labels?: Record<string, string> | null
  /** The region of the clusters, provider and code joined by a hyphen. */
  tidbCloudRegionId?: string | null
  /** The region of the customer's network, in the same form. */
  customerRegionId?: string | null
  /** The account of the customer's network on AWS, the name of its project on Google Cloud. */
  customerAccountId?: string | null
  /** The id of the customer's network on AWS, its name on Google Cloud. */
  customerVpcId?: string | null
  /** The addresses of the customer's network. */
  customerVpcCidr?: string | null
  /** Who runs the region. */
  tidbCloudCloudProvider?: CloudProvider | null
  /** The account of the clusters' network on AWS, the name of its project on Google Cloud. */
  tidbCloudAccountId?: string | null
  /** The id of the clusters' network on AWS, its name on Google Cloud. */
  tidbCloudVpcId?: string | null
  /** The addresses of the clusters' network. */
  tidbCloudVpcCidr?: string | null
  /** Where it stands. */
  state?: VpcPeeringState | null
  /** The peering's id on AWS, under which the other side accepts it. AWS only. */
  awsVpcPeeringConnectionId?: string | null
}

/**
 * Where a VPC peering stands.
 *
 * - `PENDING`: It waits for its other side, or is being set up or taken down.
 * - `FAILED`: It was refused, or expired before it was accepted.
 * - `ACTIVE`: Traffic can pass.
 *
 * The service may come to know others.
 */
export type VpcPeeringState = 'PENDING' | 'FAILED' | 'ACTIVE' | (string & {})
