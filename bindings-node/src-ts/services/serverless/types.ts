// Generated from api/serverless.yaml by codegen; do not edit.

/** What the operations take and give. */

/** An access key of an object storage account. */
export interface AccessKey {
  /** The key's id. */
  id?: string | null
  /** The key's secret. The answer about an import leaves it out. */
  secret?: string | null
}

/** An access key of an object storage account. As a caller gives it. */
export interface AccessKeyInput {
  /** The key's id. */
  id: string
  /** The key's secret. The answer about an import leaves it out. */
  secret: string
}

/** An endpoint service at Alibaba Cloud. */
export interface AlicloudEndpointService {
  /** Name of the endpoint service. */
  name?: string | null
  /** Id of the endpoint that leads to the service. */
  endpointId?: string | null
  /** Availability zones in which the endpoint is. */
  availabilityZoneIds?: string[] | null
}

/** An endpoint service at Alibaba Cloud. As a caller gives it. */
export interface AlicloudEndpointServiceInput {
  /** Name of the endpoint service. */
  name: string
}

/** What an Alibaba Cloud PrivateLink endpoint connects to. */
export interface AlicloudPrivateLink {
  /** Name of the endpoint service. */
  serviceName?: string | null
  /** Availability zones that offer the service. */
  availabilityZone?: string[] | null
}

/** Domains to attach to a private link connection. */
export interface AttachDomain {
  /** Whose domains they are. */
  type: PrivateLinkDomainType
  /**
   * The part of the domains that sets them apart from others. Only TIDBCLOUD_MANAGED domains that are not
   * attached yet (`validateOnly`) may leave it out: the service makes one up.
   */
  uniqueName?: string | undefined
}

/** Domains that were attached to a private link connection together. */
export interface AttachedDomains {
  /** Id by which they can be detached. */
  attachDomainId?: string | null
  /** Id of the cluster. */
  clusterId?: string | null
  /** Id of the connection. */
  privateLinkConnectionId?: string | null
  /** Whose domains they are. */
  type?: PrivateLinkDomainType | null
  /** The part of the domains that sets them apart from others. */
  uniqueName?: string | null
  /** The domains. */
  domains?: PrivateLinkDomain[] | null
  /** Email address of who attached them. */
  createdBy?: string | null
  /** When they were attached. An RFC 3339 time. */
  createTime?: string | null
}

/** A place in Azure Blob Storage for audit log files. */
export interface AuditLogAzureBlobStorage {
  /**
   * Where the files go: `azure://<account>.blob.core.windows.net/<container>/<path>/`, or the same with
   * `https://`.
   */
  uri?: string | null
  /** How the container is accessed. */
  authType?: AzureBlobAuthType | null
  /** Shared access signature that allows writing. Answers leave it out. */
  sasToken?: string | null
}

/** A place in Azure Blob Storage for audit log files. As a caller gives it. */
export interface AuditLogAzureBlobStorageInput {
  /**
   * Where the files go: `azure://<account>.blob.core.windows.net/<container>/<path>/`, or the same with
   * `https://`.
   */
  uri: string
  /** How the container is accessed. */
  authType: AzureBlobAuthType
  /** Shared access signature that allows writing. Answers leave it out. */
  sasToken?: string | undefined
}

/** What a cluster writes to its audit log. */
export interface AuditLogConfig {
  /** Whether the log is written. */
  enabled?: boolean | null
  /** Whether values in SQL statements are logged as they are. */
  unredacted?: boolean | null
}

/** What a cluster writes to its audit log. As a caller gives it. */
export interface AuditLogConfigInput {
  /** Whether the log is written. */
  enabled?: boolean | undefined
  /** Whether values in SQL statements are logged as they are. */
  unredacted?: boolean | undefined
}

/** A file of the audit log. */
export interface AuditLogFile {
  /** Name of the file. */
  name?: string | null
  /** Size of the file. Unit: bytes. */
  sizeBytes?: number | null
  /** Where to download it from, without an API key. It expires, and a list leaves it out. */
  url?: string | null
  /** When the file was created. An RFC 3339 time. */
  createTime?: string | null
}

/** Conditions that a statement meets all. One without conditions is met by every statement. */
export interface AuditLogFilter {
  /** Classes of events, such as `SELECT` or `QUERY_DDL`, of which one has to be met. */
  classes?: string[] | null
  /** Tables, such as `shop.orders`, of which one has to be met. */
  tables?: string[] | null
  /** How statements end, of which one has to be met: 1 for success, 0 for an error. */
  statusCodes?: number[] | null
}

/**
 * Conditions that a statement meets all. One without conditions is met by every statement. As a caller gives
 * it.
 */
export interface AuditLogFilterInput {
  /** Classes of events, such as `SELECT` or `QUERY_DDL`, of which one has to be met. */
  classes?: string[] | undefined
  /** Tables, such as `shop.orders`, of which one has to be met. */
  tables?: string[] | undefined
  /** How statements end, of which one has to be met: 1 for success, 0 for an error. */
  statusCodes?: number[] | undefined
}

/** Chooses statements for the audit log by their user and by filters. */
export interface AuditLogFilterRule {
  /** The rule's id. */
  filterRuleId?: string | null
  /** Id of the cluster that it belongs to. */
  clusterId?: string | null
  /** Name of the rule, which no other rule of the cluster has. */
  displayName?: string | null
  /**
   * SQL users, as `user@host` or `user` for any host, where `%` stands for any text. One has to be met. At
   * least 1 item.
   */
  users?: string[] | null
  /** Filters, of which one has to be met. A single empty one is met by every statement. At least 1 item. */
  filters?: AuditLogFilter[] | null
  /** Whether the rule chooses nothing for the time being. */
  disabled?: boolean | null
  /** When the rule was created. An RFC 3339 time. */
  createTime?: string | null
  /** When it last changed. An RFC 3339 time. */
  updateTime?: string | null
}

/** Chooses statements for the audit log by their user and by filters. As a caller gives it. */
export interface AuditLogFilterRuleInput {
  /** Name of the rule, which no other rule of the cluster has. */
  displayName: string
  /**
   * SQL users, as `user@host` or `user` for any host, where `%` stands for any text. One has to be met. At
   * least 1 item.
   */
  users: string[]
  /** Filters, of which one has to be met. A single empty one is met by every statement. At least 1 item. */
  filters: AuditLogFilterInput[]
}

/** A place in Google Cloud Storage for audit log files. */
export interface AuditLogGcsStorage {
  /** Where the files go: `gs://<bucket>/<path>/`. */
  uri?: string | null
  /** How the bucket is accessed. */
  authType?: GcsAuthType | null
  /** Key of a service account that may write to the bucket. Answers leave it out. */
  serviceAccountKey?: string | null
}

/** A place in Google Cloud Storage for audit log files. As a caller gives it. */
export interface AuditLogGcsStorageInput {
  /** Where the files go: `gs://<bucket>/<path>/`. */
  uri: string
  /** How the bucket is accessed. */
  authType: GcsAuthType
  /** Key of a service account that may write to the bucket. Answers leave it out. */
  serviceAccountKey?: string | undefined
}

/**
 * How Alibaba Cloud Object Storage Service is accessed for audit log files.
 *
 * - `ACCESS_KEY`: With an access key.
 * - `ROLE_ARN`: By taking on a role that trusts the service.
 *
 * The service may come to know others.
 */
export type AuditLogOssAuthType = 'ACCESS_KEY' | 'ROLE_ARN' | (string & {})

/** A place in Alibaba Cloud Object Storage Service for audit log files. */
export interface AuditLogOssStorage {
  /** Where the files go: `oss://<bucket>/<path>/`. */
  uri?: string | null
  /** How the bucket is accessed. */
  authType?: AuditLogOssAuthType | null
  /** Access key that may write to the bucket. Needed when `authType` is ACCESS_KEY. */
  accessKey?: AccessKey | null
  /** Role that may write to the bucket. Needed when `authType` is ROLE_ARN. */
  roleArn?: string | null
}

/** A place in Alibaba Cloud Object Storage Service for audit log files. As a caller gives it. */
export interface AuditLogOssStorageInput {
  /** Where the files go: `oss://<bucket>/<path>/`. */
  uri: string
  /** How the bucket is accessed. */
  authType: AuditLogOssAuthType
  /** Access key that may write to the bucket. Needed when `authType` is ACCESS_KEY. */
  accessKey?: AccessKeyInput | undefined
  /** Role that may write to the bucket. Needed when `authType` is ROLE_ARN. */
  roleArn?: string | undefined
}

/** A place in Amazon S3 for audit log files. */
export interface AuditLogS3Storage {
  /** Where the files go: `s3://<bucket>/<path>/`. */
  uri?: string | null
  /** How the bucket is accessed. */
  authType?: S3AuthType | null
  /** Access key that may write to the bucket. Needed when `authType` is ACCESS_KEY. */
  accessKey?: AccessKey | null
  /** Role that may write to the bucket. Needed when `authType` is ROLE_ARN. */
  roleArn?: string | null
}

/** A place in Amazon S3 for audit log files. As a caller gives it. */
export interface AuditLogS3StorageInput {
  /** Where the files go: `s3://<bucket>/<path>/`. */
  uri: string
  /** How the bucket is accessed. */
  authType: S3AuthType
  /** Access key that may write to the bucket. Needed when `authType` is ACCESS_KEY. */
  accessKey?: AccessKeyInput | undefined
  /** Role that may write to the bucket. Needed when `authType` is ROLE_ARN. */
  roleArn?: string | undefined
}

/** Where audit log files go. The settings that belong to `type` are needed. */
export interface AuditLogStorage {
  /** Kind of the place. */
  type?: AuditLogStorageType | null
  /** Needed when `type` is S3. */
  s3?: AuditLogS3Storage | null
  /** Needed when `type` is GCS. */
  gcs?: AuditLogGcsStorage | null
  /** Needed when `type` is AZURE_BLOB. */
  azureBlob?: AuditLogAzureBlobStorage | null
  /** Needed when `type` is OSS. */
  oss?: AuditLogOssStorage | null
}

/** Where audit log files go. The settings that belong to `type` are needed. As a caller gives it. */
export interface AuditLogStorageInput {
  /** Kind of the place. */
  type: AuditLogStorageType
  /** Needed when `type` is S3. */
  s3?: AuditLogS3StorageInput | undefined
  /** Needed when `type` is GCS. */
  gcs?: AuditLogGcsStorageInput | undefined
  /** Needed when `type` is AZURE_BLOB. */
  azureBlob?: AuditLogAzureBlobStorageInput | undefined
  /** Needed when `type` is OSS. */
  oss?: AuditLogOssStorageInput | undefined
}

/**
 * The kind of place that audit log files go to.
 *
 * - `TIDB_CLOUD`: The service keeps the files for download.
 * - `S3`: Amazon S3.
 * - `GCS`: Google Cloud Storage.
 * - `AZURE_BLOB`: Azure Blob Storage.
 * - `OSS`: Alibaba Cloud Object Storage Service.
 *
 * The service may come to know others.
 */
export type AuditLogStorageType = 'TIDB_CLOUD' | 'S3' | 'GCS' | 'AZURE_BLOB' | 'OSS' | (string & {})

/** A range of IP addresses that may connect through the public endpoint. */
export interface AuthorizedNetwork {
  /** First address of the range. */
  startIpAddress?: string | null
  /** Last address of the range, itself included. */
  endIpAddress?: string | null
  /** Name of the range. */
  displayName?: string | null
}

/** A range of IP addresses that may connect through the public endpoint. As a caller gives it. */
export interface AuthorizedNetworkInput {
  /** First address of the range. */
  startIpAddress: string
  /** Last address of the range, itself included. */
  endIpAddress: string
  /** Name of the range. */
  displayName: string
}

/** Bounds between which the capacity of an Essential cluster follows its load. */
export interface AutoScaling {
  /** Least capacity, in request capacity units. At most `maxRcu`. Unit: RCU. At least 2000. */
  minRcu?: number | null
  /** Greatest capacity, in request capacity units. At least `minRcu`. Unit: RCU. At most 100000. */
  maxRcu?: number | null
}

/** Bounds between which the capacity of an Essential cluster follows its load. As a caller gives it. */
export interface AutoScalingInput {
  /** Least capacity, in request capacity units. At most `maxRcu`. Unit: RCU. At least 2000. */
  minRcu?: number | undefined
  /** Greatest capacity, in request capacity units. At least `minRcu`. Unit: RCU. At most 100000. */
  maxRcu?: number | undefined
}

/** When the service backs a cluster up, and how long it keeps the backups. */
export interface AutomatedBackupPolicy {
  /** Time of day in UTC at which the backup starts. A time of the day as HH:mm, in UTC. */
  startTime?: string | null
  /** How long a backup is kept. Unit: days. */
  retentionDays?: number | null
}

/** When the service backs a cluster up, and how long it keeps the backups. As a caller gives it. */
export interface AutomatedBackupPolicyInput {
  /** Time of day in UTC at which the backup starts. A time of the day as HH:mm, in UTC. */
  startTime?: string | undefined
  /** How long a backup is kept. Unit: days. */
  retentionDays?: number | undefined
}

/** From where a cluster connects to endpoint services. */
export interface AvailabilityZones {
  /** Id of the account at the cloud provider that owns the endpoints. */
  accountId?: string | null
  /** Ids of the availability zones. */
  azIds?: string[] | null
}

/**
 * How Avro messages hold unsigned BIGINT values.
 *
 * - `LONG`: As signed 64-bit numbers, which values from 2^63 on do not fit.
 * - `STRING`: As text.
 *
 * The service may come to know others.
 */
export type AvroBigintUnsignedHandlingMode = 'LONG' | 'STRING' | (string & {})

/** The form of Avro messages, and where their schemas are registered. */
export interface AvroConfig {
  /** How they hold DECIMAL values. */
  decimalHandlingMode?: AvroDecimalHandlingMode | null
  /** How they hold unsigned BIGINT values. */
  bigintUnsignedHandlingMode?: AvroBigintUnsignedHandlingMode | null
  /** A schema registry of Confluent's kind. Either this or `awsGlueSchemaRegistry`. */
  confluentSchemaRegistry?: ConfluentSchemaRegistry | null
  /** A schema registry of AWS Glue. Either this or `confluentSchemaRegistry`. */
  awsGlueSchemaRegistry?: GlueSchemaRegistry | null
}

/** The form of Avro messages, and where their schemas are registered. As a caller gives it. */
export interface AvroConfigInput {
  /** How they hold DECIMAL values. */
  decimalHandlingMode?: AvroDecimalHandlingMode | undefined
  /** How they hold unsigned BIGINT values. */
  bigintUnsignedHandlingMode?: AvroBigintUnsignedHandlingMode | undefined
  /** A schema registry of Confluent's kind. Either this or `awsGlueSchemaRegistry`. */
  confluentSchemaRegistry?: ConfluentSchemaRegistryInput | undefined
  /** A schema registry of AWS Glue. Either this or `confluentSchemaRegistry`. */
  awsGlueSchemaRegistry?: GlueSchemaRegistryInput | undefined
}

/**
 * How Avro messages hold DECIMAL values.
 *
 * - `PRECISE`: As bytes with a scale, so that nothing is lost.
 * - `STRING`: As text.
 *
 * The service may come to know others.
 */
export type AvroDecimalHandlingMode = 'PRECISE' | 'STRING' | (string & {})

/** An endpoint service at AWS. */
export interface AwsEndpointService {
  /** Name of the endpoint service. */
  name?: string | null
  /** Region of the endpoint service. By default that of the cluster. */
  region?: string | null
  /** Id of the endpoint that leads to the service. */
  endpointId?: string | null
  /** Availability zones in which the endpoint is. */
  availabilityZoneIds?: string[] | null
}

/** An endpoint service at AWS. As a caller gives it. */
export interface AwsEndpointServiceInput {
  /** Name of the endpoint service. */
  name: string
  /** Region of the endpoint service. By default that of the cluster. */
  region?: string | undefined
}

/** What an AWS PrivateLink endpoint connects to. */
export interface AwsPrivateLink {
  /** Name of the endpoint service. */
  serviceName?: string | null
  /** Availability zones that offer the service. */
  availabilityZone?: string[] | null
}

/**
 * How Azure Blob Storage is accessed.
 *
 * - `SAS_TOKEN`: With a shared access signature.
 *
 * The service may come to know others.
 */
export type AzureBlobAuthType = 'SAS_TOKEN' | (string & {})

/** Files in Azure Blob Storage to import. */
export interface AzureBlobSource {
  /**
   * Where the files are: `azure://<account>.blob.core.windows.net/<container>/<path>`, or the same with
   * `https://`.
   */
  uri?: string | null
  /** How the container is accessed. */
  authType?: AzureBlobAuthType | null
  /** Shared access signature that allows reading and listing. Answers leave it out. */
  sasToken?: string | null
}

/** Files in Azure Blob Storage to import. As a caller gives it. */
export interface AzureBlobSourceInput {
  /**
   * Where the files are: `azure://<account>.blob.core.windows.net/<container>/<path>`, or the same with
   * `https://`.
   */
  uri: string
  /** How the container is accessed. */
  authType: AzureBlobAuthType
  /** Shared access signature that allows reading and listing. Answers leave it out. */
  sasToken?: string | undefined
}

/** A place in Azure Blob Storage to export to. */
export interface AzureBlobTarget {
  /**
   * Where the files go: `azure://<account>.blob.core.windows.net/<container>/<path>`, or the same with
   * `https://`.
   */
  uri?: string | null
  /** How the container is accessed. */
  authType?: AzureBlobAuthType | null
  /** Shared access signature that allows writing. */
  sasToken?: string | null
}

/** A place in Azure Blob Storage to export to. As a caller gives it. */
export interface AzureBlobTargetInput {
  /**
   * Where the files go: `azure://<account>.blob.core.windows.net/<container>/<path>`, or the same with
   * `https://`.
   */
  uri: string
  /** How the container is accessed. */
  authType: AzureBlobAuthType
  /** Shared access signature that allows writing. */
  sasToken?: string | undefined
}

/** A backup of a cluster. */
export interface Backup {
  /** Resource name of the backup. */
  name?: string | null
  /** The backup's id. */
  backupId: string
  /** Id of the cluster that it is of. */
  clusterId?: string | null
  /** When the backup was created: the moment whose data it holds. An RFC 3339 time. */
  createTime?: string | null
}

/** One of several clusters to create. */
export interface BatchCreateClusterItem {
  /** The cluster to create. */
  cluster?: CreateClusterRequest | undefined
}

/** Clusters that were created at once. */
export interface BatchCreateClustersResponse {
  /** The clusters, in the order of the request. */
  clusters?: Cluster[] | null
}

/** Clusters that were asked for at once. */
export interface BatchGetClustersResponse {
  /** The clusters, in the order of the request. */
  clusters?: Cluster[] | null
}

/** A copy of a cluster, or of another branch, at a point in time. */
export interface Branch {
  /** Resource name of the branch. */
  name?: string | null
  /** The branch's id. */
  branchId: string
  /** Name that its maker chose. */
  displayName?: string | null
  /** Id of the cluster that the branch belongs to. */
  clusterId?: string | null
  /** Id of the cluster or branch that it was made from. */
  parentId?: string | null
  /** Name of the cluster or branch that it was made from. */
  parentDisplayName?: string | null
  /** Moment of the parent that the branch was made from, in whole seconds. An RFC 3339 time. */
  parentTimestamp?: string | null
  /** Email address of the maker. */
  createdBy?: string | null
  /** What the branch is doing. */
  state?: BranchState | null
  /** Where to connect to. */
  endpoints?: Endpoints | null
  /** Prefix that every SQL user name on this branch begins with. */
  userPrefix?: string | null
  /** Password of the branch's root user, where the service repeats it. */
  rootPassword?: string | null
  /** Facts that the service keeps about the branch. */
  annotations?: Record<string, string> | null
  /** When the branch was created. An RFC 3339 time. */
  createTime?: string | null
  /** When the branch last changed. An RFC 3339 time. */
  updateTime?: string | null
}

/**
 * What a branch is doing.
 *
 * - `CREATING`: It is being created.
 * - `ACTIVE`: It can be used.
 * - `RESTORING`: Its data is being restored.
 * - `RESETTING`: It is being reset to what its parent holds.
 * - `DELETING`: It is being deleted.
 * - `DELETED`: It is deleted.
 * - `INACTIVE`: It cannot be used, though it is not being deleted.
 * - `UNAVAILABLE`: It cannot be reached.
 * - `FAILED`: The last change to it failed.
 *
 * The service may come to know others.
 */
export type BranchState =
  | 'CREATING'
  | 'ACTIVE'
  | 'RESTORING'
  | 'RESETTING'
  | 'DELETING'
  | 'DELETED'
  | 'INACTIVE'
  | 'UNAVAILABLE'
  | 'FAILED'
  | (string & {})

/**
 * How much of a branch to answer.
 *
 * - `BASIC`: Basic fields only.
 * - `FULL`: All fields.
 *
 * The service may come to know others.
 */
export type BranchView = 'BASIC' | 'FULL' | (string & {})

/** A stream of a cluster's changes to a sink. */
export interface Changefeed {
  /** Id of the cluster whose changes it sends. */
  clusterId?: string | null
  /** The changefeed's id. */
  changefeedId: string
  /** What the changefeed is doing. */
  state?: ChangefeedState | null
  /** Name of the changefeed. */
  displayName?: string | null
  /** Where the changes go. Secrets are left out. */
  sink?: ChangefeedSink | null
  /** Which changes it sends. */
  filter?: ChangefeedFilter | null
  /** From which change on it was to send. */
  startPosition?: ChangefeedStartPosition | null
  /** Up to where all changes are at the sink. */
  checkpoint?: ChangefeedCheckpoint | null
  /** What went wrong. Empty otherwise. */
  error?: string | null
  /** When the changefeed was created. An RFC 3339 time. */
  createTime?: string | null
  /** When it last changed. An RFC 3339 time. */
  updateTime?: string | null
}

/** A point in the history of a cluster. All changes before it are at the sink. */
export interface ChangefeedCheckpoint {
  /** The point as a timestamp of TiDB. */
  tso?: string | null
  /** The point as a time. An RFC 3339 time. */
  time?: string | null
}

/** Kinds of changes that are not to be sent for some tables. */
export interface ChangefeedEventFilterRule {
  /** Patterns of the tables. */
  matcher?: string[] | null
  /** Kinds of changes to leave out. */
  ignoreEvent?: string[] | null
}

/** Kinds of changes that are not to be sent for some tables. As a caller gives it. */
export interface ChangefeedEventFilterRuleInput {
  /** Patterns of the tables. */
  matcher?: string[] | undefined
  /** Kinds of changes to leave out. */
  ignoreEvent?: string[] | undefined
}

/** Which changes a changefeed sends. */
export interface ChangefeedFilter {
  /**
   * Patterns of tables to send, `database.table` with `*` and `?`. One that begins with `!` takes tables out
   * again; the last one that fits decides.
   */
  filterRule?: string[] | null
  /** What is done about tables without a primary key. */
  mode?: ChangefeedTableMode | null
  /** Kinds of changes to leave out. */
  eventFilterRule?: ChangefeedEventFilterRule[] | null
  /** Whether capitals count in the names of databases and tables. */
  caseSensitive?: boolean | null
}

/** Which changes a changefeed sends. As a caller gives it. */
export interface ChangefeedFilterInput {
  /**
   * Patterns of tables to send, `database.table` with `*` and `?`. One that begins with `!` takes tables out
   * again; the last one that fits decides.
   */
  filterRule?: string[] | undefined
  /** What is done about tables without a primary key. */
  mode?: ChangefeedTableMode | undefined
  /** Kinds of changes to leave out. */
  eventFilterRule?: ChangefeedEventFilterRuleInput[] | undefined
  /** Whether capitals count in the names of databases and tables. */
  caseSensitive?: boolean | undefined
}

/** What Kafka is behind a private link service. */
export interface ChangefeedKafkaEndpoint {
  /** Who runs it. */
  kafkaType?: KafkaType | null
  /** For each availability zone, the pattern of the addresses that its brokers advertise. */
  advertisedListenersPattern?: Record<string, string> | null
}

/** What Kafka is behind a private link service. As a caller gives it. */
export interface ChangefeedKafkaEndpointInput {
  /** Who runs it. */
  kafkaType: KafkaType
  /** For each availability zone, the pattern of the addresses that its brokers advertise. */
  advertisedListenersPattern: Record<string, string>
}

/** An endpoint through which changefeeds reach a private link service. */
export interface ChangefeedPrivateLinkEndpoint {
  /** The endpoint's id. */
  endpointId?: string | null
  /** Id of the cluster. */
  clusterId?: string | null
  /** Name of the private link service. */
  privateLinkServiceName?: string | null
  /** Kind of the sinks behind it. */
  changefeedType?: ChangefeedType | null
  /** Whether it can be used. */
  state?: ChangefeedPrivateLinkEndpointState | null
  /** The Kafka behind it. */
  kafka?: ChangefeedKafkaEndpoint | null
  /** What the service says about its state. */
  message?: string | null
  /** Host name of the endpoint. */
  endpointUrl?: string | null
  /** When the endpoint was created. An RFC 3339 time. */
  createTime?: string | null
  /** When it last changed. An RFC 3339 time. */
  updateTime?: string | null
}

/**
 * Whether an endpoint can be used.
 *
 * - `PENDING_ACCEPTANCE`: The owner of the service has to accept it.
 * - `PENDING`: It is being created.
 * - `AVAILABLE`: It can be used.
 * - `REJECTED`: The owner of the service did not accept it.
 * - `EXPIRED`: Nobody accepted it in time.
 * - `FAILED`: It could not be created.
 * - `DELETING`: It is being deleted.
 *
 * The service may come to know others.
 */
export type ChangefeedPrivateLinkEndpointState =
  | 'PENDING_ACCEPTANCE'
  | 'PENDING'
  | 'AVAILABLE'
  | 'REJECTED'
  | 'EXPIRED'
  | 'FAILED'
  | 'DELETING'
  | (string & {})

/** Where changes go. The settings stand under the name of the kind. */
export interface ChangefeedSink {
  /** Kind of the sink. */
  type?: ChangefeedType | null
  /** Settings of a KAFKA sink. */
  kafka?: KafkaSink | null
  /** Settings of a MYSQL sink. */
  mysql?: MysqlSink | null
}

/** Where changes go. The settings stand under the name of the kind. As a caller gives it. */
export interface ChangefeedSinkInput {
  /** Kind of the sink. */
  type: ChangefeedType
  /** Settings of a KAFKA sink. */
  kafka?: KafkaSinkInput | undefined
  /** Settings of a MYSQL sink. */
  mysql?: MysqlSinkInput | undefined
}

/**
 * How the start of a changefeed is given.
 *
 * - `FROM_NOW`: The moment of its creation.
 * - `FROM_TSO`: A timestamp of TiDB.
 * - `FROM_TIME`: A time.
 *
 * The service may come to know others.
 */
export type ChangefeedStartMode = 'FROM_NOW' | 'FROM_TSO' | 'FROM_TIME' | (string & {})

/** The first change that a changefeed sends. The cluster must still keep the changes since then. */
export interface ChangefeedStartPosition {
  /** How the position is given. By default FROM_NOW. */
  mode?: ChangefeedStartMode | null
  /** The position as a timestamp of TiDB, for FROM_TSO. */
  tso?: string | null
  /** The position as a time, for FROM_TIME. An RFC 3339 time. */
  time?: string | null
}

/**
 * The first change that a changefeed sends. The cluster must still keep the changes since then. As a caller
 * gives it.
 */
export interface ChangefeedStartPositionInput {
  /** How the position is given. By default FROM_NOW. */
  mode?: ChangefeedStartMode | undefined
  /** The position as a timestamp of TiDB, for FROM_TSO. */
  tso?: string | number | bigint | undefined
  /** The position as a time, for FROM_TIME. An RFC 3339 time. */
  time?: string | Date | undefined
}

/**
 * What a changefeed is doing.
 *
 * - `RUNNING`: It sends changes.
 * - `CREATE_FAILED`: It could not be created.
 * - `RUNNING_FAILED`: It ran, and met an error that it does not get over by itself.
 * - `CREATING`: It is being created.
 * - `PAUSED`: It is stopped, and can be started.
 * - `DELETED`: It is deleted.
 * - `WARNING`: It met an error, and tries again.
 *
 * The service may come to know others.
 */
export type ChangefeedState =
  | 'RUNNING'
  | 'CREATE_FAILED'
  | 'RUNNING_FAILED'
  | 'CREATING'
  | 'PAUSED'
  | 'DELETED'
  | 'WARNING'
  | (string & {})

/**
 * What a changefeed does about tables without a primary key or a unique key that is not null.
 *
 * - `IGNORE_NOT_SUPPORT_TABLE`: It leaves them out.
 * - `FORCE_SYNC`: It sends their changes too, which may reach the sink twice.
 *
 * The service may come to know others.
 */
export type ChangefeedTableMode = 'IGNORE_NOT_SUPPORT_TABLE' | 'FORCE_SYNC' | (string & {})

/**
 * Kind of a sink.
 *
 * - `KAFKA`: Topics of Kafka.
 * - `MYSQL`: A database that speaks MySQL's protocol.
 *
 * The service may come to know others.
 */
export type ChangefeedType = 'KAFKA' | 'MYSQL' | (string & {})

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

/** A Starter or Essential cluster. */
export interface Cluster {
  /** Resource name of the cluster, `clusters/{clusterId}`. */
  name?: string | null
  /** The cluster's id. */
  clusterId: string
  /** Name that its owner chose. */
  displayName?: string | null
  /** Where the cluster runs. */
  region?: Region | null
  /** The most that a Starter cluster may cost. */
  spendingLimit?: SpendingLimit | null
  /** When it is backed up. */
  automatedBackupPolicy?: AutomatedBackupPolicy | null
  /** Where to connect to. */
  endpoints?: Endpoints | null
  /** Password of the root user, where the service repeats it. */
  rootPassword?: string | null
  /** How its data is encrypted. */
  encryptionConfig?: EncryptionConfig | null
  /** What it survives. */
  highAvailabilityType?: HighAvailabilityType | null
  /** Version of TiDB. */
  version?: string | null
  /** Email address of the maker. */
  createdBy?: string | null
  /** Prefix that every SQL user name on this cluster begins with. */
  userPrefix?: string | null
  /** What the cluster is doing. */
  state?: ClusterState | null
  /**
   * Its owner's labels, and two of the service: `tidb.cloud/organization` and `tidb.cloud/project` hold the
   * ids of the organization and project it belongs to.
   */
  labels?: Record<string, string> | null
  /**
   * Facts that the service keeps: among them `tidb.cloud/has-set-password` (the root user has a password) and
   * `tidb.cloud/available-features`. The answer to an update lacks them.
   */
  annotations?: Record<string, string> | null
  /** What is written to the audit log. */
  auditLogConfig?: AuditLogConfig | null
  /** Capacity of an Essential cluster. */
  autoScaling?: AutoScaling | null
  /** Plan of the cluster; `servicePlan` says the same. */
  clusterPlan?: ClusterPlan | null
  /** Plan of the cluster. */
  servicePlan?: ServicePlan | null
  /** When the cluster was created. An RFC 3339 time. */
  createTime?: string | null
  /** When the cluster last changed. An RFC 3339 time. */
  updateTime?: string | null
}

/**
 * Plan of a cluster, spelled in capitals.
 *
 * - `STARTER`: Starter.
 * - `ESSENTIAL`: Essential.
 *
 * The service may come to know others.
 */
export type ClusterPlan = 'STARTER' | 'ESSENTIAL' | (string & {})

/**
 * What a cluster is doing.
 *
 * - `CREATING`: It is being created.
 * - `ACTIVE`: It can be used.
 * - `RESTORING`: Its data is being restored.
 * - `MAINTENANCE`: The service is working on it.
 * - `UPGRADING`: Its version is being raised. Dedicated clusters only.
 * - `IMPORTING`: Data is being imported. Dedicated clusters only.
 * - `MODIFYING`: It is being changed. Dedicated clusters only.
 * - `PAUSING`: It is being paused. Dedicated clusters only.
 * - `PAUSED`: It is paused. Dedicated clusters only.
 * - `RESUMING`: It is being resumed. Dedicated clusters only.
 * - `DELETING`: It is being deleted.
 * - `DELETED`: It is deleted.
 * - `INACTIVE`: It cannot be used, though it is not being deleted.
 * - `UNAVAILABLE`: It cannot be reached.
 * - `FAILED`: The last change to it failed.
 *
 * The service may come to know others.
 */
export type ClusterState =
  | 'CREATING'
  | 'ACTIVE'
  | 'RESTORING'
  | 'MAINTENANCE'
  | 'UPGRADING'
  | 'IMPORTING'
  | 'MODIFYING'
  | 'PAUSING'
  | 'PAUSED'
  | 'RESUMING'
  | 'DELETING'
  | 'DELETED'
  | 'INACTIVE'
  | 'UNAVAILABLE'
  | 'FAILED'
  | (string & {})

/** New values for a cluster. Those that the mask does not name are ignored. */
export interface ClusterUpdate {
  /**
   * New name. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
   * `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
   */
  displayName?: string | undefined
  /** The most that a Starter cluster may cost. */
  spendingLimit?: SpendingLimitInput | undefined
  /** When it is backed up. */
  automatedBackupPolicy?: AutomatedBackupPolicyInput | undefined
  /** Whether its public endpoint is open, and to whom. */
  endpoints?: EndpointsInput | undefined
  /** Labels to set. */
  labels?: Record<string, string> | undefined
  /** What is written to the audit log. */
  auditLogConfig?: AuditLogConfigInput | undefined
  /** Capacity of an Essential cluster. */
  autoScaling?: AutoScalingInput | undefined
}

/**
 * How much of a cluster to answer.
 *
 * - `BASIC`: Basic fields only.
 * - `FULL`: All fields.
 *
 * The service may come to know others.
 */
export type ClusterView = 'BASIC' | 'FULL' | (string & {})

/** A part of an upload that has arrived. */
export interface CompletePart {
  /** Number of the part, from 1. From 1 to 10000. */
  partNumber: number
  /** ETag that the PUT of the part was answered with, quotes included. */
  etag: string
}

/** A schema registry of Confluent's kind. */
export interface ConfluentSchemaRegistry {
  /** URL of the registry. */
  endpoint?: string | null
  /** Whether to sign in with user name and password. */
  enableHttpAuth?: boolean | null
  /** User name for the registry. */
  username?: string | null
  /** Password for the registry. Answers leave it out. */
  password?: string | null
}

/** A schema registry of Confluent's kind. As a caller gives it. */
export interface ConfluentSchemaRegistryInput {
  /** URL of the registry. */
  endpoint: string
  /** Whether to sign in with user name and password. */
  enableHttpAuth?: boolean | undefined
  /** User name for the registry. */
  username?: string | undefined
  /** Password for the registry. Answers leave it out. */
  password?: string | undefined
}

/** A cluster to create. */
export interface CreateClusterRequest {
  /**
   * Name of the cluster. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
   * `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
   */
  displayName: string
  /** Where the cluster is to run. */
  region: RegionInput
  /** The most that a Starter cluster may cost. */
  spendingLimit?: SpendingLimitInput | undefined
  /** When it is to be backed up. */
  automatedBackupPolicy?: AutomatedBackupPolicyInput | undefined
  /** Whether its public endpoint is to be open, and to whom. */
  endpoints?: EndpointsInput | undefined
  /** Password for the root user. From 8 to 64 characters. Must match `^.{8,64}$`. */
  rootPassword?: string | undefined
  /** How its data is to be encrypted. */
  encryptionConfig?: EncryptionConfigInput | undefined
  /** What it is to survive. */
  highAvailabilityType?: HighAvailabilityType | undefined
  /** Labels. `tidb.cloud/project` holds the id of the project to create the cluster in. */
  labels?: Record<string, string> | undefined
  /** What to write to the audit log. */
  auditLogConfig?: AuditLogConfigInput | undefined
  /** Capacity, both bounds of it. Makes the cluster an Essential one. */
  autoScaling?: AutoScalingInput | undefined
}

/** What was begun. */
export interface CreateMigrationPrecheckResponse {
  /** Id of the check. */
  precheckId: string
}

/** How the audit log of a cluster is written, and where to. */
export interface DatabaseAuditLogConfig {
  /** Id of the cluster. */
  clusterId?: string | null
  /** Whether the log is written. */
  enabled?: boolean | null
  /** Whether values in SQL statements are logged as they are. */
  unredacted?: boolean | null
  /** Where the files go. By default the service keeps them for download. */
  cloudStorage?: AuditLogStorage | null
  /** After how long a new file is begun. Unit: minutes. Default: 60. */
  rotationIntervalMinutes?: number | null
  /** At which size a new file is begun. Unit: MiB. Default: 100. */
  rotationSizeMib?: number | null
}

/** How the audit log of a cluster is written, and where to. As a caller gives it. */
export interface DatabaseAuditLogConfigInput {
  /** Whether the log is written. */
  enabled?: boolean | undefined
  /** Whether values in SQL statements are logged as they are. */
  unredacted?: boolean | undefined
  /** Where the files go. By default the service keeps them for download. */
  cloudStorage?: AuditLogStorageInput | undefined
  /** After how long a new file is begun. Unit: minutes. Default: 60. */
  rotationIntervalMinutes?: number | undefined
  /** At which size a new file is begun. Unit: MiB. Default: 100. */
  rotationSizeMib?: number | undefined
}

/** The form of Debezium messages. */
export interface DebeziumConfig {
  /** Whether to leave out what a row held before. Default: false. */
  disableOutputOldValue?: boolean | null
  /** Whether to leave out the schema of the row. Default: false. */
  disableSchema?: boolean | null
}

/** The form of Debezium messages. As a caller gives it. */
export interface DebeziumConfigInput {
  /** Whether to leave out what a row held before. Default: false. */
  disableOutputOldValue?: boolean | undefined
  /** Whether to leave out the schema of the row. Default: false. */
  disableSchema?: boolean | undefined
}

/** Which tables a filter selects, and from when on a changefeed can begin. */
export interface DescribeSchemaTableResponse {
  /** Id of the cluster. */
  clusterId?: string | null
  /**
   * Selected tables with a primary key or a unique key that is not null, at most 1000. A changefeed can send
   * them.
   */
  handleKeyTables?: string[] | null
  /** Selected tables without such a key, at most 1000. */
  nonHandleKeyTables?: string[] | null
  /** The cluster keeps the changes since then; no changefeed can begin before it. An RFC 3339 time. */
  gcSafePoint?: string | null
}

/** Where to download files of the audit log from. */
export interface DownloadAuditLogFilesResponse {
  /** The files, each with its URL. */
  auditLogFiles?: AuditLogFile[] | null
}

/** Where to download files of an export from. */
export interface DownloadExportFilesResponse {
  /** The files, each with its URL. */
  files?: ExportFile[] | null
}

/** Where to download all files of an export from. */
export interface DownloadExportResponse {
  /** The files, each with its URL. */
  downloads?: ExportDownload[] | null
}

/** How a cluster's data is encrypted. */
export interface EncryptionConfig {
  /** Whether data is encrypted once more, above the storage's own encryption. */
  enhancedEncryptionEnabled?: boolean | null
}

/** How a cluster's data is encrypted. As a caller gives it. */
export interface EncryptionConfigInput {
  /** Whether data is encrypted once more, above the storage's own encryption. */
  enhancedEncryptionEnabled?: boolean | undefined
}

/** Where to connect to a cluster or a branch. */
export interface Endpoints {
  /** The endpoint on the internet. */
  public?: PublicEndpoint | null
  /** The endpoint inside the cloud provider's network. */
  private?: PrivateEndpoint | null
}

/** Where to connect to a cluster or a branch. As a caller gives it. */
export interface EndpointsInput {
  /** The endpoint on the internet. */
  public?: PublicEndpointInput | undefined
}

/** An export of a cluster's data. */
export interface Export {
  /** Resource name of the export. */
  name?: string | null
  /** The export's id. */
  exportId: string
  /** Id of the cluster that it exports. */
  clusterId?: string | null
  /** Name that its maker chose, or `SNAPSHOT_` and the time of its snapshot. */
  displayName?: string | null
  /** Email address of the maker. */
  createdBy?: string | null
  /** How far the export is. */
  state?: ExportState | null
  /** Why it failed. Empty otherwise. */
  reason?: string | null
  /** What it exports, and in which form. */
  exportOptions?: ExportOptions | null
  /** Where the files go. */
  target?: ExportTarget | null
  /** When the export was created. An RFC 3339 time. */
  createTime?: string | null
  /** When it last changed. An RFC 3339 time. */
  updateTime?: string | null
  /** When it ended. An RFC 3339 time. */
  completeTime?: string | null
  /** The moment whose data it holds. An RFC 3339 time. */
  snapshotTime?: string | null
  /** When the files that the service keeps are removed. An RFC 3339 time. */
  expireTime?: string | null
}

/**
 * How exported data is compressed.
 *
 * - `GZIP`: Gzip.
 * - `SNAPPY`: Snappy.
 * - `ZSTD`: Zstandard.
 * - `NONE`: Not compressed.
 *
 * The service may come to know others.
 */
export type ExportCompression = 'GZIP' | 'SNAPPY' | 'ZSTD' | 'NONE' | (string & {})

/** The form of exported CSV files. */
export interface ExportCsvFormat {
  /** Text between values. A rare one such as `|+|` cannot be mistaken for data. Default: ,. */
  separator?: string | null
  /** Text on both sides of a string. Default: ". */
  delimiter?: string | null
  /** Text that stands for NULL. Default: \N. */
  nullValue?: string | null
  /** Whether to leave out the line of column names. Default: false. */
  skipHeader?: boolean | null
}

/** The form of exported CSV files. As a caller gives it. */
export interface ExportCsvFormatInput {
  /** Text between values. A rare one such as `|+|` cannot be mistaken for data. Default: ,. */
  separator?: string | undefined
  /** Text on both sides of a string. Default: ". */
  delimiter?: string | undefined
  /** Text that stands for NULL. Default: \N. */
  nullValue?: string | undefined
  /** Whether to leave out the line of column names. Default: false. */
  skipHeader?: boolean | undefined
}

/** A file of an export to download. */
export interface ExportDownload {
  /** Name of the file. */
  name?: string | null
  /** Where to download it from, without an API key. It expires. */
  url?: string | null
  /** Size of the file. Unit: bytes. */
  size?: number | null
}

/** A file of an export. */
export interface ExportFile {
  /** Name of the file. */
  name?: string | null
  /** Size of the file. Unit: bytes. */
  size?: number | null
  /** Where to download it from, without an API key. It expires. A list has it only where it is asked for. */
  url?: string | null
}

/**
 * The form of exported files.
 *
 * - `SQL`: SQL statements.
 * - `CSV`: Values separated by commas or another text.
 * - `PARQUET`: Apache Parquet.
 *
 * The service may come to know others.
 */
export type ExportFileType = 'SQL' | 'CSV' | 'PARQUET' | (string & {})

/** Which data to export. Give either of the two. */
export interface ExportFilter {
  /** A SELECT statement whose result is exported. */
  sql?: string | null
  /** Tables to export. */
  table?: ExportTableFilter | null
}

/** Which data to export. Give either of the two. As a caller gives it. */
export interface ExportFilterInput {
  /** A SELECT statement whose result is exported. */
  sql?: string | undefined
  /** Tables to export. */
  table?: ExportTableFilterInput | undefined
}

/** What to export, and in which form. */
export interface ExportOptions {
  /** Form of the files. Default: CSV. */
  fileType?: ExportFileType | null
  /**
   * The one database to export.
   *
   * @deprecated Use filter.
   */
  database?: string | null
  /**
   * The one table to export.
   *
   * @deprecated Use filter.
   */
  table?: string | null
  /** Compression of the files. Default: GZIP. */
  compression?: ExportCompression | null
  /** Which data to export. By default all tables of the cluster. */
  filter?: ExportFilter | null
  /** Form of CSV files. */
  csvFormat?: ExportCsvFormat | null
  /** Form of Parquet files. */
  parquetFormat?: ExportParquetFormat | null
}

/** What to export, and in which form. As a caller gives it. */
export interface ExportOptionsInput {
  /** Form of the files. Default: CSV. */
  fileType?: ExportFileType | undefined
  /**
   * The one database to export.
   *
   * @deprecated Use filter.
   */
  database?: string | undefined
  /**
   * The one table to export.
   *
   * @deprecated Use filter.
   */
  table?: string | undefined
  /** Compression of the files. Default: GZIP. */
  compression?: ExportCompression | undefined
  /** Which data to export. By default all tables of the cluster. */
  filter?: ExportFilterInput | undefined
  /** Form of CSV files. */
  csvFormat?: ExportCsvFormatInput | undefined
  /** Form of Parquet files. */
  parquetFormat?: ExportParquetFormatInput | undefined
}

/** The form of exported Parquet files. */
export interface ExportParquetFormat {
  /** Compression inside the files. Default: ZSTD. */
  compression?: ExportCompression | null
}

/** The form of exported Parquet files. As a caller gives it. */
export interface ExportParquetFormatInput {
  /** Compression inside the files. Default: ZSTD. */
  compression?: ExportCompression | undefined
}

/**
 * How far an export is.
 *
 * - `RUNNING`: It is being written.
 * - `SUCCEEDED`: All files are written.
 * - `FAILED`: It ended with an error, which `reason` tells.
 * - `CANCELED`: It was canceled.
 * - `EXPIRED`: The files that the service kept for download are removed.
 * - `DELETED`: It was deleted.
 *
 * The service may come to know others.
 */
export type ExportState =
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELED'
  | 'EXPIRED'
  | 'DELETED'
  | (string & {})

/** Which tables to export, and which of their rows. */
export interface ExportTableFilter {
  /** Table filter patterns of TiDB, such as `shop.*` or `!shop.tmp_*`. */
  patterns?: string[] | null
  /** Condition that rows must meet, as after WHERE in SQL. */
  where?: string | null
  /** Partitions to export. By default all. */
  partitions?: string[] | null
}

/** Which tables to export, and which of their rows. As a caller gives it. */
export interface ExportTableFilterInput {
  /** Table filter patterns of TiDB, such as `shop.*` or `!shop.tmp_*`. */
  patterns?: string[] | undefined
  /** Condition that rows must meet, as after WHERE in SQL. */
  where?: string | undefined
  /** Partitions to export. By default all. */
  partitions?: string[] | undefined
}

/** Where exported files go. The settings that belong to `type` are needed. */
export interface ExportTarget {
  /** Kind of the place. Default: LOCAL. */
  type?: ExportTargetType | null
  /** Needed when `type` is S3. */
  s3?: S3Target | null
  /** Needed when `type` is GCS. */
  gcs?: GcsTarget | null
  /** Needed when `type` is AZURE_BLOB. */
  azureBlob?: AzureBlobTarget | null
  /** Needed when `type` is OSS. */
  oss?: OssTarget | null
}

/** Where exported files go. The settings that belong to `type` are needed. As a caller gives it. */
export interface ExportTargetInput {
  /** Kind of the place. Default: LOCAL. */
  type?: ExportTargetType | undefined
  /** Needed when `type` is S3. */
  s3?: S3TargetInput | undefined
  /** Needed when `type` is GCS. */
  gcs?: GcsTargetInput | undefined
  /** Needed when `type` is AZURE_BLOB. */
  azureBlob?: AzureBlobTargetInput | undefined
  /** Needed when `type` is OSS. */
  oss?: OssTargetInput | undefined
}

/**
 * The kind of place that an export writes to.
 *
 * - `LOCAL`: The service keeps the files for download until they expire.
 * - `S3`: Amazon S3.
 * - `GCS`: Google Cloud Storage.
 * - `AZURE_BLOB`: Azure Blob Storage.
 * - `OSS`: Alibaba Cloud Object Storage Service.
 *
 * The service may come to know others.
 */
export type ExportTargetType = 'LOCAL' | 'S3' | 'GCS' | 'AZURE_BLOB' | 'OSS' | (string & {})

/** What a Google Cloud Private Service Connect endpoint connects to. */
export interface GcpPrivateServiceConnect {
  /** Name of the service attachment. */
  serviceAttachmentName?: string | null
}

/**
 * How Google Cloud Storage is accessed.
 *
 * - `SERVICE_ACCOUNT_KEY`: With the key of a service account.
 *
 * The service may come to know others.
 */
export type GcsAuthType = 'SERVICE_ACCOUNT_KEY' | (string & {})

/** Files in Google Cloud Storage to import. */
export interface GcsSource {
  /** Where the files are: `gs://<bucket>/<path>`. */
  uri?: string | null
  /** How the bucket is accessed. */
  authType?: GcsAuthType | null
  /** Key of a service account that may read the bucket. */
  serviceAccountKey?: string | null
}

/** Files in Google Cloud Storage to import. As a caller gives it. */
export interface GcsSourceInput {
  /** Where the files are: `gs://<bucket>/<path>`. */
  uri: string
  /** How the bucket is accessed. */
  authType: GcsAuthType
  /** Key of a service account that may read the bucket. */
  serviceAccountKey?: string | undefined
}

/** A place in Google Cloud Storage to export to. */
export interface GcsTarget {
  /** Where the files go: `gs://<bucket>/<path>`. */
  uri?: string | null
  /** How the bucket is accessed. */
  authType?: GcsAuthType | null
  /** Key of a service account that may write to the bucket. */
  serviceAccountKey?: string | null
}

/** A place in Google Cloud Storage to export to. As a caller gives it. */
export interface GcsTargetInput {
  /** Where the files go: `gs://<bucket>/<path>`. */
  uri: string
  /** How the bucket is accessed. */
  authType: GcsAuthType
  /** Key of a service account that may write to the bucket. */
  serviceAccountKey?: string | undefined
}

/** A schema registry of AWS Glue. */
export interface GlueSchemaRegistry {
  /** Region of the registry. */
  region?: string | null
  /** Name of the registry. */
  name?: string | null
  /** Id of an AWS access key that may use it. */
  accessKeyId?: string | null
  /** The access key's secret. Answers leave it out. */
  secretAccessKey?: string | null
}

/** A schema registry of AWS Glue. As a caller gives it. */
export interface GlueSchemaRegistryInput {
  /** Region of the registry. */
  region: string
  /** Name of the registry. */
  name: string
  /** Id of an AWS access key that may use it. */
  accessKeyId: string
  /** The access key's secret. Answers leave it out. */
  secretAccessKey: string
}

/**
 * What a cluster survives.
 *
 * - `ZONAL`: The loss of a machine. All of the cluster runs in one availability zone.
 * - `REGIONAL`: The loss of an availability zone. The cluster runs in several zones of its region.
 *
 * The service may come to know others.
 */
export type HighAvailabilityType = 'ZONAL' | 'REGIONAL' | (string & {})

/** An import of files into a cluster. */
export interface Import {
  /** Name of the import. */
  name?: string | null
  /** The import's id. */
  importId?: string | null
  /**
   * The import's id.
   *
   * @deprecated Use importId.
   */
  id: string
  /** Id of the cluster that receives the data. */
  clusterId?: string | null
  /** Email address of the maker. */
  createdBy?: string | null
  /** How far the import is. */
  state?: ImportState | null
  /** Why it failed. Empty otherwise. */
  message?: string | null
  /** Size of the files. Unit: bytes. */
  totalSize?: number | null
  /** How much of the files is read. Work that follows the reading is not counted. Unit: percent. */
  completePercent?: number | null
  /** What the import was created with. */
  creationDetails?: ImportCreationDetails | null
  /** When the import was created. An RFC 3339 time. */
  createTime?: string | null
  /** When it ended. An RFC 3339 time. */
  completeTime?: string | null
}

/** What an import was created with. */
export interface ImportCreationDetails {
  /** What form the files have. */
  importOptions?: ImportOptions | null
  /** Where the files are. Secrets are left out. */
  source?: ImportSource | null
}

/** The form of CSV files to import. */
export interface ImportCsvFormat {
  /** Text between values. Default: ,. */
  separator?: string | null
  /** Text on both sides of a string. Default: ". */
  delimiter?: string | null
  /** Whether the first line holds the column names. Default: true. */
  header?: boolean | null
  /** Whether no value is NULL, so that `null` is read as the text it is. Default: false. */
  notNull?: boolean | null
  /** Text that stands for NULL. Default: \N. */
  null?: string | null
  /** Whether a backslash escapes the character after it. Default: true. */
  backslashEscape?: boolean | null
  /** Whether a separator at the end of a line is dropped. Default: false. */
  trimLastSeparator?: boolean | null
}

/** The form of CSV files to import. As a caller gives it. */
export interface ImportCsvFormatInput {
  /** Text between values. Default: ,. */
  separator?: string | undefined
  /** Text on both sides of a string. Default: ". */
  delimiter?: string | undefined
  /** Whether the first line holds the column names. Default: true. */
  header?: boolean | undefined
  /** Whether no value is NULL, so that `null` is read as the text it is. Default: false. */
  notNull?: boolean | undefined
  /** Text that stands for NULL. Default: \N. */
  null?: string | undefined
  /** Whether a backslash escapes the character after it. Default: true. */
  backslashEscape?: boolean | undefined
  /** Whether a separator at the end of a line is dropped. Default: false. */
  trimLastSeparator?: boolean | undefined
}

/**
 * The form of files to import.
 *
 * - `CSV`: Values separated by commas or another text.
 * - `SQL`: SQL statements.
 * - `AURORA_SNAPSHOT`: A snapshot of Amazon Aurora.
 * - `PARQUET`: Apache Parquet.
 *
 * The service may come to know others.
 */
export type ImportFileType = 'CSV' | 'SQL' | 'AURORA_SNAPSHOT' | 'PARQUET' | (string & {})

/** What form the files to import have. */
export interface ImportOptions {
  /** Form of the files. */
  fileType?: ImportFileType | null
  /** Form of CSV files. */
  csvFormat?: ImportCsvFormat | null
}

/** What form the files to import have. As a caller gives it. */
export interface ImportOptionsInput {
  /** Form of the files. */
  fileType: ImportFileType
  /** Form of CSV files. */
  csvFormat?: ImportCsvFormatInput | undefined
}

/** Where the files to import are. The settings that belong to `type` are needed. */
export interface ImportSource {
  /** Kind of the place. */
  type?: ImportSourceType | null
  /** Needed when `type` is LOCAL. */
  local?: LocalSource | null
  /** Needed when `type` is S3. */
  s3?: S3Source | null
  /** Needed when `type` is GCS. */
  gcs?: GcsSource | null
  /** Needed when `type` is AZURE_BLOB. */
  azureBlob?: AzureBlobSource | null
  /** Needed when `type` is S3_COMPATIBLE. */
  s3Compatible?: S3CompatibleSource | null
  /** Needed when `type` is OSS. */
  oss?: OssSource | null
}

/** Where the files to import are. The settings that belong to `type` are needed. As a caller gives it. */
export interface ImportSourceInput {
  /** Kind of the place. */
  type: ImportSourceType
  /** Needed when `type` is LOCAL. */
  local?: LocalSourceInput | undefined
  /** Needed when `type` is S3. */
  s3?: S3SourceInput | undefined
  /** Needed when `type` is GCS. */
  gcs?: GcsSourceInput | undefined
  /** Needed when `type` is AZURE_BLOB. */
  azureBlob?: AzureBlobSourceInput | undefined
  /** Needed when `type` is S3_COMPATIBLE. */
  s3Compatible?: S3CompatibleSourceInput | undefined
  /** Needed when `type` is OSS. */
  oss?: OssSourceInput | undefined
}

/**
 * The kind of place that an import reads from.
 *
 * - `LOCAL`: A file that was uploaded to the service.
 * - `S3`: Amazon S3.
 * - `GCS`: Google Cloud Storage.
 * - `AZURE_BLOB`: Azure Blob Storage.
 * - `S3_COMPATIBLE`: Storage of another provider that speaks S3.
 * - `OSS`: Alibaba Cloud Object Storage Service.
 *
 * The service may come to know others.
 */
export type ImportSourceType = 'LOCAL' | 'S3' | 'GCS' | 'AZURE_BLOB' | 'S3_COMPATIBLE' | 'OSS' | (string & {})

/**
 * How far an import is.
 *
 * - `PREPARING`: The files are being examined.
 * - `IMPORTING`: Rows are being written.
 * - `COMPLETED`: All rows are in the cluster.
 * - `FAILED`: It ended with an error, which `message` tells.
 * - `CANCELING`: It is being canceled.
 * - `CANCELED`: It was canceled.
 *
 * The service may come to know others.
 */
export type ImportState =
  | 'PREPARING'
  | 'IMPORTING'
  | 'COMPLETED'
  | 'FAILED'
  | 'CANCELING'
  | 'CANCELED'
  | (string & {})

/**
 * How a changefeed signs in at Kafka.
 *
 * - `DISABLE`: Not at all.
 * - `SASL_PLAIN`: SASL/PLAIN.
 * - `SASL_SCRAM_SHA_256`: SASL/SCRAM-SHA-256.
 * - `SASL_SCRAM_SHA_512`: SASL/SCRAM-SHA-512.
 *
 * The service may come to know others.
 */
export type KafkaAuthType =
  | 'DISABLE'
  | 'SASL_PLAIN'
  | 'SASL_SCRAM_SHA_256'
  | 'SASL_SCRAM_SHA_512'
  | (string & {})

/** How a changefeed signs in at Kafka. */
export interface KafkaAuthentication {
  /** The way of signing in. */
  authType?: KafkaAuthType | null
  /** User name, for all ways but DISABLE. */
  username?: string | null
  /** Password, for all ways but DISABLE. Answers leave it out. */
  password?: string | null
  /** Whether to connect by TLS. */
  enableTls?: boolean | null
  /** Name that the server's certificate is checked for, where TLS needs one to find the server. */
  serverName?: string | null
}

/** How a changefeed signs in at Kafka. As a caller gives it. */
export interface KafkaAuthenticationInput {
  /** The way of signing in. */
  authType?: KafkaAuthType | undefined
  /** User name, for all ways but DISABLE. */
  username?: string | undefined
  /** Password, for all ways but DISABLE. Answers leave it out. */
  password?: string | undefined
  /** Whether to connect by TLS. */
  enableTls?: boolean | undefined
  /** Name that the server's certificate is checked for, where TLS needs one to find the server. */
  serverName?: string | undefined
}

/** What the brokers understand. */
export interface KafkaBroker {
  /** Their version. */
  kafkaVersion?: KafkaVersion | null
  /** How messages are compressed. */
  compression?: KafkaCompression | null
}

/** What the brokers understand. As a caller gives it. */
export interface KafkaBrokerInput {
  /** Their version. */
  kafkaVersion?: KafkaVersion | undefined
  /** How messages are compressed. */
  compression?: KafkaCompression | undefined
}

/** Columns to send for some tables. */
export interface KafkaColumnSelector {
  /** Patterns of the tables. */
  matcher?: string[] | null
  /** Patterns of their columns. */
  columns?: string[] | null
}

/** Columns to send for some tables. As a caller gives it. */
export interface KafkaColumnSelectorInput {
  /** Patterns of the tables. */
  matcher?: string[] | undefined
  /** Patterns of their columns. */
  columns?: string[] | undefined
}

/**
 * How messages are compressed.
 *
 * - `NONE`: Not compressed.
 * - `GZIP`: Gzip.
 * - `SNAPPY`: Snappy.
 * - `LZ4`: LZ4.
 * - `ZSTD`: Zstandard.
 *
 * The service may come to know others.
 */
export type KafkaCompression = 'NONE' | 'GZIP' | 'SNAPPY' | 'LZ4' | 'ZSTD' | (string & {})

/** The form of messages. */
export interface KafkaDataFormat {
  /** The form. */
  protocol?: KafkaProtocol | null
  /** Whether to add fields of TiDB's own. For CANAL_JSON and AVRO. */
  enableTidbExtension?: boolean | null
  /** Settings of AVRO. */
  avroConfig?: AvroConfig | null
  /** Settings of DEBEZIUM. */
  debeziumConfig?: DebeziumConfig | null
}

/** The form of messages. As a caller gives it. */
export interface KafkaDataFormatInput {
  /** The form. */
  protocol?: KafkaProtocol | undefined
  /** Whether to add fields of TiDB's own. For CANAL_JSON and AVRO. */
  enableTidbExtension?: boolean | undefined
  /** Settings of AVRO. */
  avroConfig?: AvroConfigInput | undefined
  /** Settings of DEBEZIUM. */
  debeziumConfig?: DebeziumConfigInput | undefined
}

/** How a changefeed reaches Kafka. */
export interface KafkaNetwork {
  /** The way. */
  networkType?: KafkaNetworkType | null
  /** The connection to use, for PRIVATE_LINK. */
  privateLink?: KafkaPrivateLink | null
  /** Brokers with ports, separated by commas, for PUBLIC. */
  publicEndpoints?: string | null
}

/** How a changefeed reaches Kafka. As a caller gives it. */
export interface KafkaNetworkInput {
  /** The way. */
  networkType?: KafkaNetworkType | undefined
  /** The connection to use, for PRIVATE_LINK. */
  privateLink?: KafkaPrivateLinkInput | undefined
  /** Brokers with ports, separated by commas, for PUBLIC. */
  publicEndpoints?: string | undefined
}

/**
 * How a changefeed reaches Kafka.
 *
 * - `PUBLIC`: Over the internet.
 * - `PRIVATE_LINK`: Through a private link connection.
 *
 * The service may come to know others.
 */
export type KafkaNetworkType = 'PUBLIC' | 'PRIVATE_LINK' | (string & {})

/** How the changes of some tables spread over the partitions of a topic. */
export interface KafkaPartitionDispatcher {
  /** What decides the partition. */
  partitionType?: KafkaPartitionType | null
  /** Patterns of the tables. */
  matcher?: string[] | null
  /** The index whose values decide, for INDEX_VALUE. By default the primary key. */
  indexName?: string | null
  /** The columns whose values decide, for COLUMNS. */
  columns?: string[] | null
}

/** How the changes of some tables spread over the partitions of a topic. As a caller gives it. */
export interface KafkaPartitionDispatcherInput {
  /** What decides the partition. */
  partitionType?: KafkaPartitionType | undefined
  /** Patterns of the tables. */
  matcher?: string[] | undefined
  /** The index whose values decide, for INDEX_VALUE. By default the primary key. */
  indexName?: string | undefined
  /** The columns whose values decide, for COLUMNS. */
  columns?: string[] | undefined
}

/**
 * What decides the partition of a change.
 *
 * - `TABLE`: Its table.
 * - `INDEX_VALUE`: The values of an index.
 * - `TS`: When it was committed.
 * - `COLUMNS`: The values of some columns.
 *
 * The service may come to know others.
 */
export type KafkaPartitionType = 'TABLE' | 'INDEX_VALUE' | 'TS' | 'COLUMNS' | (string & {})

/** The private link connection to Kafka. */
export interface KafkaPrivateLink {
  /** Id of the connection. */
  privateLinkConnectionId?: string | null
  /** Port of the first broker. */
  port?: number | null
}

/** The private link connection to Kafka. As a caller gives it. */
export interface KafkaPrivateLinkInput {
  /** Id of the connection. */
  privateLinkConnectionId?: string | undefined
  /** Port of the first broker. */
  port?: number | undefined
}

/**
 * The form of messages.
 *
 * - `CANAL_JSON`: JSON as Canal writes it.
 * - `OPEN_PROTOCOL`: TiCDC's own JSON.
 * - `AVRO`: Avro, with its schemas in a registry.
 * - `DEBEZIUM`: JSON as Debezium writes it.
 *
 * The service may come to know others.
 */
export type KafkaProtocol = 'CANAL_JSON' | 'OPEN_PROTOCOL' | 'AVRO' | 'DEBEZIUM' | (string & {})

/** Settings of a Kafka sink. */
export interface KafkaSink {
  /** How to reach Kafka. */
  network?: KafkaNetwork | null
  /** What the brokers understand. */
  broker?: KafkaBroker | null
  /** How to sign in. */
  authentication?: KafkaAuthentication | null
  /** The form of messages. */
  dataFormat?: KafkaDataFormat | null
  /** Which topic and partition a change goes to. */
  topicPartitionConfig?: KafkaTopicPartitionConfig | null
  /** Columns to send. By default all. */
  columnSelectors?: KafkaColumnSelector[] | null
  /** Whether changes of primary and unique keys are sent as they are, not as delete and insert. */
  outputRawChangeEvent?: boolean | null
}

/** Settings of a Kafka sink. As a caller gives it. */
export interface KafkaSinkInput {
  /** How to reach Kafka. */
  network?: KafkaNetworkInput | undefined
  /** What the brokers understand. */
  broker?: KafkaBrokerInput | undefined
  /** How to sign in. */
  authentication?: KafkaAuthenticationInput | undefined
  /** The form of messages. */
  dataFormat?: KafkaDataFormatInput | undefined
  /** Which topic and partition a change goes to. */
  topicPartitionConfig?: KafkaTopicPartitionConfigInput | undefined
  /** Columns to send. By default all. */
  columnSelectors?: KafkaColumnSelectorInput[] | undefined
  /** Whether changes of primary and unique keys are sent as they are, not as delete and insert. */
  outputRawChangeEvent?: boolean | undefined
}

/**
 * How changes spread over topics.
 *
 * - `ONE_TOPIC`: All go to one topic.
 * - `BY_TABLE`: Each table has a topic.
 * - `BY_DATABASE`: Each database has a topic.
 *
 * The service may come to know others.
 */
export type KafkaTopicDispatchType = 'ONE_TOPIC' | 'BY_TABLE' | 'BY_DATABASE' | (string & {})

/** Which topic and partition a change goes to. */
export interface KafkaTopicPartitionConfig {
  /** How changes spread over topics. */
  dispatchType?: KafkaTopicDispatchType | null
  /** The topic of all that has no other, and with ONE_TOPIC of everything. */
  defaultTopic?: string | null
  /** What the names of topics begin with, for BY_TABLE and BY_DATABASE. */
  topicPrefix?: string | null
  /** What stands between database and table in the name of a topic. */
  separator?: string | null
  /** What the names of topics end with. */
  topicSuffix?: string | null
  /** Copies of each new topic. */
  replicationFactor?: number | null
  /** Partitions of each new topic. */
  partitionNum?: number | null
  /** How changes spread over partitions. */
  partitionDispatchers?: KafkaPartitionDispatcher[] | null
}

/** Which topic and partition a change goes to. As a caller gives it. */
export interface KafkaTopicPartitionConfigInput {
  /** How changes spread over topics. */
  dispatchType?: KafkaTopicDispatchType | undefined
  /** The topic of all that has no other, and with ONE_TOPIC of everything. */
  defaultTopic?: string | undefined
  /** What the names of topics begin with, for BY_TABLE and BY_DATABASE. */
  topicPrefix?: string | undefined
  /** What stands between database and table in the name of a topic. */
  separator?: string | undefined
  /** What the names of topics end with. */
  topicSuffix?: string | undefined
  /** Copies of each new topic. */
  replicationFactor?: number | undefined
  /** Partitions of each new topic. */
  partitionNum?: number | undefined
  /** How changes spread over partitions. */
  partitionDispatchers?: KafkaPartitionDispatcherInput[] | undefined
}

/**
 * Who runs a Kafka.
 *
 * - `SELF_HOSTED`: Its owner.
 * - `MSK`: Amazon Managed Streaming for Apache Kafka.
 * - `CONFLUENT`: Confluent Cloud.
 *
 * The service may come to know others.
 */
export type KafkaType = 'SELF_HOSTED' | 'MSK' | 'CONFLUENT' | (string & {})

/**
 * Version of Kafka's brokers.
 *
 * - `VERSION_2XX`: Any version 2.
 * - `VERSION_3XX`: Any version 3.
 *
 * The service may come to know others.
 */
export type KafkaVersion = 'VERSION_2XX' | 'VERSION_3XX' | (string & {})

/** A page of audit log files. */
export interface ListAuditLogFilesResponse {
  /** The files, without URLs. */
  auditLogFiles?: AuditLogFile[] | null
  /** Token of the next page. Empty on the last. */
  nextPageToken?: string | null
}

/** A page of audit log rules. */
export interface ListAuditLogFilterRulesResponse {
  /** The rules. */
  filterRules?: AuditLogFilterRule[] | null
  /** Token of the next page. Empty on the last. */
  nextPageToken?: string | null
  /** Number of rules on all pages. */
  totalSize?: number | null
}

/** A page of backups. */
export interface ListBackupsResponse {
  /** The backups. */
  backups?: Backup[] | null
  /** Token of the next page. Empty on the last. */
  nextPageToken?: string | null
  /** Number of backups on all pages. */
  totalSize?: number | null
}

/** A page of branches. */
export interface ListBranchesResponse {
  /** The branches. */
  branches?: Branch[] | null
  /** Token of the next page. Empty on the last. */
  nextPageToken?: string | null
  /** Number of branches on all pages. */
  totalSize?: number | null
}

/** A page of changefeeds. */
export interface ListChangefeedsResponse {
  /** The changefeeds. */
  changefeeds?: Changefeed[] | null
  /** Token of the next page. Empty or missing on the last. */
  nextPageToken?: string | null
  /** How many changefeeds there are on all pages. */
  totalSize?: number | null
}

/** All cloud providers. */
export interface ListCloudProvidersResponse {
  /** The cloud providers. */
  cloudProviders?: CloudProvider[] | null
}

/** A page of clusters. */
export interface ListClustersResponse {
  /** The clusters. */
  clusters?: Cluster[] | null
  /** Token of the next page. Empty on the last. */
  nextPageToken?: string | null
  /** Number of clusters on all pages. */
  totalSize?: number | null
}

/** A page of files of an export. */
export interface ListExportFilesResponse {
  /** The files. */
  files?: ExportFile[] | null
  /** Token of the next page. Empty on the last. */
  nextPageToken?: string | null
}

/** A page of exports. */
export interface ListExportsResponse {
  /** The exports. */
  exports?: Export[] | null
  /** Token of the next page. Empty on the last. */
  nextPageToken?: string | null
  /** Number of exports on all pages. */
  totalSize?: number | null
}

/** A page of imports. */
export interface ListImportsResponse {
  /** The imports. */
  imports?: Import[] | null
  /** Token of the next page. Empty on the last. */
  nextPageToken?: string | null
  /** Number of imports on all pages. */
  totalSize?: number | null
}

/** A page of migrations. */
export interface ListMigrationsResponse {
  /** The migrations. */
  migrations?: Migration[] | null
  /** Token of the next page. Empty or missing on the last. */
  nextPageToken?: string | null
  /** How many migrations there are on all pages. */
  totalSize?: number | null
}

/** A page of private link connections. */
export interface ListPrivateLinkConnectionsResponse {
  /** The connections. */
  privateLinkConnections?: PrivateLinkConnection[] | null
  /** Token of the next page. Empty or missing on the last. */
  nextPageToken?: string | null
  /** How many connections there are on all pages. */
  totalSize?: number | null
}

/** All regions that match. */
export interface ListRegionsResponse {
  /** The regions. */
  regions?: Region[] | null
}

/** An uploaded file to import. */
export interface LocalSource {
  /** Id of the upload, which must be complete. */
  uploadId?: string | null
  /** Database that receives the rows. */
  targetDatabase?: string | null
  /** Table that receives the rows. */
  targetTable?: string | null
  /** Name of the uploaded file. */
  fileName?: string | null
}

/** An uploaded file to import. As a caller gives it. */
export interface LocalSourceInput {
  /** Id of the upload, which must be complete. */
  uploadId: string
  /** Database that receives the rows. */
  targetDatabase: string
  /** Table that receives the rows. */
  targetTable: string
}

/** Data and changes of other databases on their way into a cluster. */
export interface Migration {
  /** The migration's id. */
  migrationId: string
  /** Name of the migration. */
  displayName?: string | null
  /** How far it is, for each source. */
  subTasks?: MigrationSubTask[] | null
  /** SQL user as whom it writes into the cluster. */
  targetUser?: string | null
  /** When the migration was created. An RFC 3339 time. */
  createTime?: string | null
  /** What it copies. */
  mode?: MigrationMode | null
  /** What the migration is doing. */
  state?: MigrationState | null
}

/** How a migration reaches a source. */
export interface MigrationConnection {
  /** The way. */
  connType?: MigrationConnectionType | null
  /** Id of the private link connection to use, for PRIVATE_LINK. */
  endpointId?: string | null
  /** Host of the source, for PUBLIC. */
  host?: string | null
  /** Port of the source. */
  port?: number | null
  /** User of the source who may read it, and its binary log. */
  user?: string | null
  /** That user's password. Answers leave it out. */
  password?: string | null
  /** Certificates for TLS. */
  security?: MigrationSecurity | null
}

/** How a migration reaches a source. As a caller gives it. */
export interface MigrationConnectionInput {
  /** The way. */
  connType: MigrationConnectionType
  /** Id of the private link connection to use, for PRIVATE_LINK. */
  endpointId?: string | undefined
  /** Host of the source, for PUBLIC. */
  host?: string | undefined
  /** Port of the source. */
  port: number
  /** User of the source who may read it, and its binary log. */
  user: string
  /** That user's password. Answers leave it out. */
  password: string
  /** Certificates for TLS. */
  security?: MigrationSecurityInput | undefined
}

/**
 * How a migration reaches a source.
 *
 * - `PUBLIC`: Over the internet.
 * - `PRIVATE_LINK`: Through a private link connection.
 *
 * The service may come to know others.
 */
export type MigrationConnectionType = 'PUBLIC' | 'PRIVATE_LINK' | (string & {})

/** How far a source has been read. */
export interface MigrationDumpDetail {
  /** Speed. Unit: bytes per second. */
  bps?: number | null
  /** How much is done. Unit: percent. */
  progress?: number | null
  /** Tables to read. */
  totalTables?: number | null
  /** Tables read. */
  completedTables?: number | null
  /** Data read. Unit: bytes. */
  finishedBytes?: number | null
  /** Rows read. */
  finishedRows?: number | null
}

/** How far what was read is in the cluster. */
export interface MigrationLoadDetail {
  /** Speed. Unit: bytes per second. */
  bps?: number | null
  /** How much is done. Unit: percent. */
  progress?: number | null
  /** Data written. Unit: bytes. */
  finishedBytes?: number | null
  /** Data to write. Unit: bytes. */
  totalBytes?: number | null
}

/**
 * What a migration copies.
 *
 * - `ALL`: What the sources hold, and then their changes.
 * - `INCREMENTAL`: Their changes only.
 *
 * The service may come to know others.
 */
export type MigrationMode = 'ALL' | 'INCREMENTAL' | (string & {})

/** A check of what a migration would meet. */
export interface MigrationPrecheck {
  /** The check's id. */
  precheckId: string
  /** How many items there are to check. */
  total?: number | null
  /** How many of them failed so far. */
  failedCnt?: number | null
  /** How many gave a warning so far. */
  warnCnt?: number | null
  /** How many passed so far. */
  successCnt?: number | null
  /** How far the check is. */
  status?: MigrationPrecheckStatus | null
  /** What was checked so far. */
  items?: MigrationPrecheckItem[] | null
}

/** One thing that was checked. */
export interface MigrationPrecheckItem {
  /** What was checked. */
  type?: MigrationPrecheckType | null
  /** What was checked, in words. */
  description?: string | null
  /** What came out. */
  status?: MigrationPrecheckItemStatus | null
  /** Why it failed or gave a warning. */
  reason?: string | null
  /** What to do about it. */
  solution?: string | null
  /** Where to read more about it. */
  solutionDocUrl?: string | null
}

/**
 * What came out of one item of a check.
 *
 * - `SUCCESS`: It passed.
 * - `WARNING`: The migration works, but not all may be as wished.
 * - `FAILED`: The migration would fail.
 *
 * The service may come to know others.
 */
export type MigrationPrecheckItemStatus = 'SUCCESS' | 'WARNING' | 'FAILED' | (string & {})

/**
 * How far a check is.
 *
 * - `RUNNING`: Items are being checked.
 * - `FINISHED`: It has ended, and no item failed.
 * - `PENDING`: It has not begun.
 * - `FAILED`: It has ended, and the migration would fail.
 * - `CANCELED`: It was canceled.
 *
 * The service may come to know others.
 */
export type MigrationPrecheckStatus =
  | 'RUNNING'
  | 'FINISHED'
  | 'PENDING'
  | 'FAILED'
  | 'CANCELED'
  | (string & {})

/**
 * What one item of a check looks at.
 *
 * - `DUMP_PRIVILEGE_CHECKING`: The user may read the source's tables.
 * - `REPLICATION_PRIVILEGE_CHECKING`: The user may read the source's binary log.
 * - `VERSION_CHECKING`: The source's version is one that can be migrated.
 * - `SERVER_ID_CHECKING`: The source has a server id.
 * - `BINLOG_ENABLE_CHECKING`: The source writes a binary log.
 * - `BINLOG_FORMAT_CHECKING`: The binary log holds rows.
 * - `BINLOG_ROW_IMAGE_CHECKING`: The binary log holds whole rows.
 * - `TABLE_SCHEMA_CHECKING`: The tables can be created in the cluster.
 * - `BINLOG_DB_CHECKING`: The binary log holds the databases to migrate.
 * - `CONN_NUMBER_CHECKING`: The source admits as many connections as are needed.
 * - `TARGET_DB_PRIVILEGE_CHECKING`: The target user may write.
 * - `META_POSITION_CHECKING`: The position to begin at is still in the binary log.
 * - `LIGHTNING_TABLE_EMPTY_CHECKING`: The tables to be filled are empty.
 * - `PRIMARY_KEY_CHECKING`: The tables have primary keys.
 *
 * The service may come to know others.
 */
export type MigrationPrecheckType =
  | 'DUMP_PRIVILEGE_CHECKING'
  | 'REPLICATION_PRIVILEGE_CHECKING'
  | 'VERSION_CHECKING'
  | 'SERVER_ID_CHECKING'
  | 'BINLOG_ENABLE_CHECKING'
  | 'BINLOG_FORMAT_CHECKING'
  | 'BINLOG_ROW_IMAGE_CHECKING'
  | 'TABLE_SCHEMA_CHECKING'
  | 'BINLOG_DB_CHECKING'
  | 'CONN_NUMBER_CHECKING'
  | 'TARGET_DB_PRIVILEGE_CHECKING'
  | 'META_POSITION_CHECKING'
  | 'LIGHTNING_TABLE_EMPTY_CHECKING'
  | 'PRIMARY_KEY_CHECKING'
  | (string & {})

/** Tables to migrate, and where to. */
export interface MigrationRule {
  /** The tables. */
  sourceTable?: MigrationRuleSource | null
  /** Where they go. By default to the same names. */
  targetTable?: MigrationRuleTarget | null
}

/** Tables to migrate, and where to. As a caller gives it. */
export interface MigrationRuleInput {
  /** The tables. */
  sourceTable?: MigrationRuleSourceInput | undefined
  /** Where they go. By default to the same names. */
  targetTable?: MigrationRuleTargetInput | undefined
}

/** Tables of a source. */
export interface MigrationRuleSource {
  /** Pattern of their database's name, with `*` and `?`. */
  schemaPattern?: string | null
  /** Pattern of their names, with `*` and `?`. By default all of the database. */
  tablePattern?: string | null
}

/** Tables of a source. As a caller gives it. */
export interface MigrationRuleSourceInput {
  /** Pattern of their database's name, with `*` and `?`. */
  schemaPattern: string
  /** Pattern of their names, with `*` and `?`. By default all of the database. */
  tablePattern?: string | undefined
}

/** Where the tables of a rule go. */
export interface MigrationRuleTarget {
  /** Name of the database, without wildcards. At least 1 character. */
  schema?: string | null
  /** Name of the table, without wildcards. Empty for the same name as at the source. */
  table?: string | null
}

/** Where the tables of a rule go. As a caller gives it. */
export interface MigrationRuleTargetInput {
  /** Name of the database, without wildcards. At least 1 character. */
  schema: string
  /** Name of the table, without wildcards. Empty for the same name as at the source. */
  table?: string | undefined
}

/** Certificates for TLS to a source. Each is a PEM file in Base64. */
export interface MigrationSecurity {
  /** Common names that the source's certificate may have. */
  certAllowedCn?: string[] | null
  /** Certificate of the authority that the source's certificate is checked with. */
  sslCaContent?: string | null
  /** Certificate to present. */
  sslCertContent?: string | null
  /** Private key of the certificate to present. Answers leave it out. */
  sslKeyContent?: string | null
}

/** Certificates for TLS to a source. Each is a PEM file in Base64. As a caller gives it. */
export interface MigrationSecurityInput {
  /** Common names that the source's certificate may have. */
  certAllowedCn?: string[] | undefined
  /** Certificate of the authority that the source's certificate is checked with. */
  sslCaContent?: string | undefined
  /** Certificate to present. */
  sslCertContent?: string | undefined
  /** Private key of the certificate to present. Answers leave it out. */
  sslKeyContent?: string | undefined
}

/**
 * How schema changes of tables that are merged from several sources are brought together.
 *
 * - `PESSIMISTIC`: A source that has changed waits for the others.
 * - `OPTIMISTIC`: No source waits; schema changes have to fit together at all times.
 *
 * The service may come to know others.
 */
export type MigrationShardMode = 'PESSIMISTIC' | 'OPTIMISTIC' | (string & {})

/** A database to copy from. */
export interface MigrationSource {
  /** How to reach it. */
  connProfile?: MigrationConnection | null
  /** Tables to copy. By default all but the system's. */
  migrationRules?: MigrationRule[] | null
  /** File of the binary log at which changes begin. */
  binlogName?: string | null
  /** Position in that file. */
  binlogPosition?: number | null
  /** Set of transactions after which changes begin. */
  binlogGtid?: string | null
  /** Kind of the source. */
  sourceType?: MigrationSourceType | null
}

/** A database to copy from. As a caller gives it. */
export interface MigrationSourceInput {
  /** How to reach it. */
  connProfile: MigrationConnectionInput
  /** Tables to copy. By default all but the system's. */
  migrationRules?: MigrationRuleInput[] | undefined
  /** File of the binary log at which changes begin. */
  binlogName?: string | undefined
  /** Position in that file. */
  binlogPosition?: number | undefined
  /** Set of transactions after which changes begin. */
  binlogGtid?: string | undefined
  /** Kind of the source. */
  sourceType: MigrationSourceType
}

/**
 * Kind of a source.
 *
 * - `MYSQL`: MySQL that its owner runs.
 * - `ALICLOUD_RDS_MYSQL`: ApsaraDB RDS for MySQL of Alibaba Cloud.
 * - `AWS_RDS_MYSQL`: Amazon RDS for MySQL.
 *
 * The service may come to know others.
 */
export type MigrationSourceType = 'MYSQL' | 'ALICLOUD_RDS_MYSQL' | 'AWS_RDS_MYSQL' | (string & {})

/**
 * What a migration is doing about one source.
 *
 * - `RUNNING`: It copies.
 * - `PAUSED`: It is paused.
 * - `FAILED`: It failed.
 * - `FINISHED`: It is done.
 * - `UNKNOWN`: The service cannot tell.
 *
 * The service may come to know others.
 */
export type MigrationStage = 'RUNNING' | 'PAUSED' | 'FAILED' | 'FINISHED' | 'UNKNOWN' | (string & {})

/**
 * What a migration is doing. One that is not paused goes on following changes, so none is ever complete.
 *
 * - `CREATING`: It is being created.
 * - `RUNNING`: It copies.
 * - `PAUSED`: It is paused.
 * - `FAILED`: It failed.
 * - `DELETING`: It is being deleted.
 *
 * The service may come to know others.
 */
export type MigrationState = 'CREATING' | 'RUNNING' | 'PAUSED' | 'FAILED' | 'DELETING' | (string & {})

/**
 * How far a migration is with one source.
 *
 * - `DUMP`: It reads what the source holds.
 * - `LOAD`: It writes that into the cluster.
 * - `SYNC`: It follows the source's changes.
 *
 * The service may come to know others.
 */
export type MigrationStep = 'DUMP' | 'LOAD' | 'SYNC' | (string & {})

/** How far a migration is with one source. */
export interface MigrationSubTask {
  /** The source. Secrets are left out. */
  source?: MigrationSource | null
  /** Which step it is at. */
  currentStep?: MigrationStep | null
  /** What it is doing. */
  stage?: MigrationStage | null
  /** How far the source has been read. */
  dumpDetail?: MigrationDumpDetail | null
  /** How far that is in the cluster. */
  loadDetail?: MigrationLoadDetail | null
  /** How it follows changes. */
  syncDetail?: MigrationSyncDetail | null
  /** Why it failed. */
  errorMsg?: string | null
}

/** How a migration follows the changes of a source. */
export interface MigrationSyncDetail {
  /** Speed. Unit: rows per second. */
  rps?: number | null
  /** How far the cluster is behind the source. Unit: seconds. */
  latency?: number | null
  /** Position in the source's binary log up to which all changes are in the cluster. */
  checkpoint?: string | null
}

/** As whom a migration writes into the cluster. */
export interface MigrationTarget {
  /** SQL user of the cluster. */
  user: string
  /** That user's password. */
  password: string
}

/** How a changefeed signs in at a database. */
export interface MysqlAuthentication {
  /** User name. */
  userName?: string | null
  /** Password. Answers leave it out. */
  password?: string | null
  /** Whether to connect by TLS. */
  enableTls?: boolean | null
}

/** How a changefeed signs in at a database. As a caller gives it. */
export interface MysqlAuthenticationInput {
  /** User name. */
  userName: string
  /** Password. Answers leave it out. */
  password: string
  /** Whether to connect by TLS. */
  enableTls?: boolean | undefined
}

/** How a changefeed reaches a database. */
export interface MysqlNetwork {
  /** The way. */
  networkType?: MysqlNetworkType | null
  /** Host and port, for PUBLIC. */
  publicEndpoint?: string | null
  /** The connection to use, for PRIVATE_LINK. */
  privateLink?: MysqlPrivateLink | null
}

/** How a changefeed reaches a database. As a caller gives it. */
export interface MysqlNetworkInput {
  /** The way. */
  networkType: MysqlNetworkType
  /** Host and port, for PUBLIC. */
  publicEndpoint?: string | undefined
  /** The connection to use, for PRIVATE_LINK. */
  privateLink?: MysqlPrivateLinkInput | undefined
}

/**
 * How a changefeed reaches a database.
 *
 * - `PUBLIC`: Over the internet.
 * - `PRIVATE_LINK`: Through a private link connection.
 *
 * The service may come to know others.
 */
export type MysqlNetworkType = 'PUBLIC' | 'PRIVATE_LINK' | (string & {})

/** The private link connection to a database. */
export interface MysqlPrivateLink {
  /** Id of the connection. */
  privateLinkConnectionId?: string | null
  /** Port of the database. */
  port?: number | null
}

/** The private link connection to a database. As a caller gives it. */
export interface MysqlPrivateLinkInput {
  /** Id of the connection. */
  privateLinkConnectionId: string
  /** Port of the database. */
  port: number
}

/** Settings of a MySQL sink. */
export interface MysqlSink {
  /** How to reach the database. */
  network?: MysqlNetwork | null
  /** How to sign in. */
  authentication?: MysqlAuthentication | null
}

/** Settings of a MySQL sink. As a caller gives it. */
export interface MysqlSinkInput {
  /** How to reach the database. */
  network: MysqlNetworkInput
  /** How to sign in. */
  authentication: MysqlAuthenticationInput
}

/** A private link connection to create. The settings stand under the name of the type. */
export interface NewPrivateLinkConnection {
  /** Id of the cluster, the same as in the path. */
  clusterId: string
  /** Name of the connection. */
  displayName: string
  /** What it leads to. */
  type: PrivateLinkConnectionType
  /** The endpoint service, for AWS_ENDPOINT_SERVICE. */
  awsEndpointService?: AwsEndpointServiceInput | undefined
  /** The endpoint service, for ALICLOUD_ENDPOINT_SERVICE. */
  alicloudEndpointService?: AlicloudEndpointServiceInput | undefined
}

/**
 * How Alibaba Cloud Object Storage Service is accessed.
 *
 * - `ACCESS_KEY`: With an access key.
 *
 * The service may come to know others.
 */
export type OssAuthType = 'ACCESS_KEY' | (string & {})

/** Files in Alibaba Cloud Object Storage Service to import. */
export interface OssSource {
  /** Where the files are: `oss://<bucket>/<path>`. */
  uri?: string | null
  /** How the bucket is accessed. */
  authType?: OssAuthType | null
  /** Access key that may read the bucket. */
  accessKey?: AccessKey | null
}

/** Files in Alibaba Cloud Object Storage Service to import. As a caller gives it. */
export interface OssSourceInput {
  /** Where the files are: `oss://<bucket>/<path>`. */
  uri: string
  /** How the bucket is accessed. */
  authType: OssAuthType
  /** Access key that may read the bucket. */
  accessKey?: AccessKeyInput | undefined
}

/** A place in Alibaba Cloud Object Storage Service to export to. */
export interface OssTarget {
  /** Where the files go: `oss://<bucket>/<path>`. */
  uri?: string | null
  /** How the bucket is accessed. */
  authType?: OssAuthType | null
  /** Access key that may write to the bucket. */
  accessKey?: AccessKey | null
}

/** A place in Alibaba Cloud Object Storage Service to export to. As a caller gives it. */
export interface OssTargetInput {
  /** Where the files go: `oss://<bucket>/<path>`. */
  uri: string
  /** How the bucket is accessed. */
  authType: OssAuthType
  /** Access key that may write to the bucket. */
  accessKey?: AccessKeyInput | undefined
}

/** An endpoint inside the cloud provider's network. One of the provider's blocks is set. */
export interface PrivateEndpoint {
  /** Host name. */
  host?: string | null
  /** TCP port. */
  port?: number | null
  /** On AWS, what to connect to. */
  aws?: AwsPrivateLink | null
  /** On Google Cloud, what to connect to. */
  gcp?: GcpPrivateServiceConnect | null
  /** On Alibaba Cloud, what to connect to. */
  alicloud?: AlicloudPrivateLink | null
}

/** A way out of a cluster to a private endpoint service, for changefeeds and migrations. */
export interface PrivateLinkConnection {
  /** The connection's id, which begins with `plc-`. */
  privateLinkConnectionId: string
  /** Id of the cluster. */
  clusterId?: string | null
  /** Name of the connection. */
  displayName?: string | null
  /** Whether the connection can be used. */
  state?: PrivateLinkConnectionState | null
  /** Why it failed. Empty otherwise. */
  message?: string | null
  /** Email address of the maker. */
  createdBy?: string | null
  /** When the connection was created. An RFC 3339 time. */
  createTime?: string | null
  /** When it last changed. An RFC 3339 time. */
  updateTime?: string | null
  /** What it leads to. */
  type?: PrivateLinkConnectionType | null
  /** Domains that lead to its endpoint. The items of a list lack them. */
  attachedDomains?: AttachedDomains[] | null
  /** The endpoint service, for AWS_ENDPOINT_SERVICE. */
  awsEndpointService?: AwsEndpointService | null
  /** The endpoint service, for ALICLOUD_ENDPOINT_SERVICE. */
  alicloudEndpointService?: AlicloudEndpointService | null
}

/**
 * Whether a private link connection can be used.
 *
 * - `CREATING`: It is being created.
 * - `ACTIVE`: It can be used.
 * - `FAILED`: It could not be created.
 * - `PENDING_ACCEPTANCE`: The owner of the endpoint service has to accept it.
 * - `DELETING`: It is being deleted.
 *
 * The service may come to know others.
 */
export type PrivateLinkConnectionState =
  | 'CREATING'
  | 'ACTIVE'
  | 'FAILED'
  | 'PENDING_ACCEPTANCE'
  | 'DELETING'
  | (string & {})

/**
 * What a private link connection leads to.
 *
 * - `AWS_ENDPOINT_SERVICE`: An endpoint service at AWS.
 * - `ALICLOUD_ENDPOINT_SERVICE`: An endpoint service at Alibaba Cloud.
 *
 * The service may come to know others.
 */
export type PrivateLinkConnectionType = 'AWS_ENDPOINT_SERVICE' | 'ALICLOUD_ENDPOINT_SERVICE' | (string & {})

/** A domain that leads to the endpoint of a private link connection. */
export interface PrivateLinkDomain {
  /** The domain. */
  name?: string | null
  /** Whether it can be used. */
  state?: string | null
  /** Why it failed. Empty otherwise. */
  message?: string | null
}

/**
 * Whose domains lead to a private link connection.
 *
 * - `TIDBCLOUD_MANAGED`: Domains of the service, which end in the provider and `plc.tidbcloud.com`.
 * - `CONFLUENT`: Domains of Confluent Cloud, which end in the provider and `confluent.cloud`.
 *
 * The service may come to know others.
 */
export type PrivateLinkDomainType = 'TIDBCLOUD_MANAGED' | 'CONFLUENT' | (string & {})

/** An endpoint on the internet. */
export interface PublicEndpoint {
  /** Host name. */
  host?: string | null
  /** TCP port. */
  port?: number | null
  /** Whether it is closed to everybody. */
  disabled?: boolean | null
  /** Addresses that may connect. A new list replaces the old one whole. */
  authorizedNetworks?: AuthorizedNetwork[] | null
}

/** An endpoint on the internet. As a caller gives it. */
export interface PublicEndpointInput {
  /** Whether it is closed to everybody. */
  disabled?: boolean | undefined
  /** Addresses that may connect. A new list replaces the old one whole. */
  authorizedNetworks?: AuthorizedNetworkInput[] | undefined
}

/** A region of a cloud provider. */
export interface Region {
  /**
   * Resource name of the region, `regions/{regionId}`. A new cluster needs it. Must match
   * `^regions/[a-z0-9]+-.+$`.
   */
  name?: string | null
  /** The region's id, provider and code joined by a hyphen. */
  regionId?: string | null
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
  /** Plans that the region offers. */
  servicePlans?: ServicePlan[] | null
}

/** A region of a cloud provider. As a caller gives it. */
export interface RegionInput {
  /**
   * Resource name of the region, `regions/{regionId}`. A new cluster needs it. Must match
   * `^regions/[a-z0-9]+-.+$`.
   */
  name?: string | undefined
}

/** A backup to restore. */
export interface RestoreFromBackup {
  /** The backup's id. */
  backupId?: string | undefined
}

/** A moment of a cluster to restore. */
export interface RestoreFromPointInTime {
  /** The cluster's id. */
  clusterId?: string | undefined
  /**
   * The moment whose data to restore. It lies within the time for which the cluster keeps backups. An RFC
   * 3339 time.
   */
  backupTime?: string | Date | undefined
}

/** The cluster that data is restored into. */
export interface RestoreResponse {
  /** Id of the new cluster. */
  clusterId?: string | null
}

/**
 * How Amazon S3 is accessed.
 *
 * - `ROLE_ARN`: By taking on a role that trusts the service.
 * - `ACCESS_KEY`: With an access key.
 *
 * The service may come to know others.
 */
export type S3AuthType = 'ROLE_ARN' | 'ACCESS_KEY' | (string & {})

/**
 * How storage that speaks S3 is accessed.
 *
 * - `ACCESS_KEY`: With an access key.
 *
 * The service may come to know others.
 */
export type S3CompatibleAuthType = 'ACCESS_KEY' | (string & {})

/** Files to import from storage of another provider that speaks S3. */
export interface S3CompatibleSource {
  /** Where the files are: `s3://<bucket>/<path>`. */
  uri?: string | null
  /** How the bucket is accessed. */
  authType?: S3CompatibleAuthType | null
  /** Access key that may read the bucket. */
  accessKey?: AccessKey | null
  /** The provider's endpoint. HTTPS only. */
  endpoint?: string | null
}

/** Files to import from storage of another provider that speaks S3. As a caller gives it. */
export interface S3CompatibleSourceInput {
  /** Where the files are: `s3://<bucket>/<path>`. */
  uri: string
  /** How the bucket is accessed. */
  authType: S3CompatibleAuthType
  /** Access key that may read the bucket. */
  accessKey?: AccessKeyInput | undefined
  /** The provider's endpoint. HTTPS only. */
  endpoint?: string | undefined
}

/** Files in Amazon S3 to import. */
export interface S3Source {
  /** Where the files are: `s3://<bucket>/<path>`. */
  uri?: string | null
  /** How the bucket is accessed. */
  authType?: S3AuthType | null
  /** Role that may read the bucket. Needed when `authType` is ROLE_ARN. */
  roleArn?: string | null
  /** Access key that may read the bucket. Needed when `authType` is ACCESS_KEY. */
  accessKey?: AccessKey | null
}

/** Files in Amazon S3 to import. As a caller gives it. */
export interface S3SourceInput {
  /** Where the files are: `s3://<bucket>/<path>`. */
  uri: string
  /** How the bucket is accessed. */
  authType: S3AuthType
  /** Role that may read the bucket. Needed when `authType` is ROLE_ARN. */
  roleArn?: string | undefined
  /** Access key that may read the bucket. Needed when `authType` is ACCESS_KEY. */
  accessKey?: AccessKeyInput | undefined
}

/** A place in Amazon S3 to export to. */
export interface S3Target {
  /** Where the files go: `s3://<bucket>/<path>`. */
  uri?: string | null
  /**
   * Where the files go.
   *
   * @deprecated Use uri.
   */
  bucketUri?: string | null
  /** How the bucket is accessed. */
  authType?: S3AuthType | null
  /** Role that may write to the bucket. Needed when `authType` is ROLE_ARN. */
  roleArn?: string | null
  /** Access key that may write to the bucket. Needed when `authType` is ACCESS_KEY. */
  accessKey?: AccessKey | null
}

/** A place in Amazon S3 to export to. As a caller gives it. */
export interface S3TargetInput {
  /** Where the files go: `s3://<bucket>/<path>`. */
  uri?: string | undefined
  /**
   * Where the files go.
   *
   * @deprecated Use uri.
   */
  bucketUri?: string | undefined
  /** How the bucket is accessed. */
  authType: S3AuthType
  /** Role that may write to the bucket. Needed when `authType` is ROLE_ARN. */
  roleArn?: string | undefined
  /** Access key that may write to the bucket. Needed when `authType` is ACCESS_KEY. */
  accessKey?: AccessKeyInput | undefined
}

/**
 * A plan of the service.
 *
 * - `Starter`: Shared capacity, billed by use, with a free quota.
 * - `Essential`: Shared capacity between bounds that the owner sets.
 * - `Premium`: Capacity of its own, run by the service.
 * - `BYOC`: Run by the service in the owner's cloud account.
 *
 * The service may come to know others.
 */
export type ServicePlan = 'Starter' | 'Essential' | 'Premium' | 'BYOC' | (string & {})

/** The most that a Starter cluster may cost. */
export interface SpendingLimit {
  /** Limit for a month. Unit: USD cents. */
  monthly?: number | null
}

/** The most that a Starter cluster may cost. As a caller gives it. */
export interface SpendingLimitInput {
  /** Limit for a month. Unit: USD cents. */
  monthly?: number | undefined
}

/** A SQL user of a branch. */
export interface SqlUser {
  /** The user's name. */
  username?: string | null
}

/** An upload that has begun. */
export interface StartUploadResponse {
  /** A URL for each part, in order. A PUT to it needs no API key. It expires. */
  uploadUrl?: string[] | null
  /** The upload's id, by which it is completed and imported. */
  uploadId?: string | null
}
