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

/** What an Alibaba Cloud PrivateLink endpoint connects to. */
export interface AlicloudPrivateLink {
  /** Name of the endpoint service. */
  serviceName?: string | null
  /** Availability zones that offer the service. */
  availabilityZone?: string[] | null
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
   * `^regions/(aws|gcp|azure|alicloud)-(.+)$`.
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
   * `^regions/(aws|gcp|azure|alicloud)-(.+)$`.
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
