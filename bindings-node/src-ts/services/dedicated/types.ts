// Generated from api/dedicated.yaml by codegen; do not edit.

/** What the operations take and give. */

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

/** Whether a cluster's logs hide values. */
export interface LogRedactionPolicy {
  /** Id of the cluster. */
  clusterId?: string | null
  /** Whether values that may be secret are hidden. They are unless someone turned that off. */
  redactLog?: boolean | null
}

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

/** What resuming a cluster answers. */
export interface ResumeClusterResponse {
  /** The cluster as it is being resumed. */
  cluster?: Cluster | null
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
  tidbNodeGroupId?: string | null
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
