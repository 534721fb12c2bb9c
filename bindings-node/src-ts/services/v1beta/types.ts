// Generated from api/v1beta.yaml by codegen; do not edit.

/** What the operations take and give. */

/** A way into a Dedicated cluster, with endpoints of its own. */
export interface AccessPoint {
  /** Id of the access point. */
  id: string
  /** Id of the project. */
  project_id?: string | null
  /** Id of the cluster. */
  cluster_id?: string | null
  /** Name of the access point. */
  display_name?: string | null
  /** Number of TiDB nodes that it leads to. */
  tidb_node_quantity?: number | null
  /** The endpoint on the internet. */
  public_endpoint?: AccessPointPublicEndpoint | null
  /** The endpoint for peered networks. */
  vpc_peering_endpoint?: AccessPointVpcPeeringEndpoint | null
  /** The endpoint for private links. */
  private_endpoint?: AccessPointPrivateEndpoint | null
}

/** A range of IP addresses that may connect. */
export interface AccessPointIpRange {
  /** The range in CIDR notation. */
  cidr?: string | null
}

/** A range of IP addresses that may connect. As a caller gives it. */
export interface AccessPointIpRangeInput {
  /** The range in CIDR notation. */
  cidr?: string | undefined
}

/** The endpoint of an access point for private links. */
export interface AccessPointPrivateEndpoint {
  /** What private link endpoints connect to. */
  private_link_service?: PrivateLinkService | null
  /** Host name to connect to through an endpoint. */
  host?: string | null
  /** Port to connect to. */
  port?: number | null
  /** Ids of the availability zones that the service is in; AWS only. */
  az_ids?: string[] | null
}

/** The endpoint of an access point on the internet. */
export interface AccessPointPublicEndpoint {
  /** Host name to connect to. */
  host?: string | null
  /** Port to connect to. */
  port?: number | null
  /** Addresses that may connect. A new list replaces the old one whole. */
  ip_allowlist?: AccessPointIpRange[] | null
}

/** The endpoint of an access point on the internet. As a caller gives it. */
export interface AccessPointPublicEndpointInput {
  /** Addresses that may connect. A new list replaces the old one whole. */
  ip_allowlist?: AccessPointIpRangeInput[] | undefined
}

/** The endpoint of an access point for peered networks. */
export interface AccessPointVpcPeeringEndpoint {
  /** Host name to connect to. */
  host?: string | null
  /** Port to connect to. */
  port?: number | null
}

/** A role of yours that may read the bucket. */
export interface AwsAssumeRoleAccess {
  /** ARN of the role. */
  assume_role?: string | null
}

/** A role of yours that may read the bucket. As a caller gives it. */
export interface AwsAssumeRoleAccessInput {
  /** ARN of the role. */
  assume_role: string
}

/** An encryption key of your own in AWS KMS. */
export interface AwsCmek {
  /** The AWS code of the key's region, such as `us-west-2`. */
  region?: string | null
  /** ARN of the key. */
  kms_arn?: string | null
}

/** An encryption key of your own in AWS KMS. As a caller gives it. */
export interface AwsCmekInput {
  /** The AWS code of the key's region, such as `us-west-2`. */
  region: string
  /** ARN of the key. */
  kms_arn: string
}

/** Identity that imports on AWS run as. */
export interface AwsImportRole {
  /** Id of the AWS account. */
  account_id?: string | null
  /**
   * Id that the cluster's imports present when they assume a role; name it in the role's trust policy so that
   * no other cluster can.
   */
  external_id?: string | null
}

/** An access key of yours that may read the bucket. Answers blank both fields out. */
export interface AwsKeyAccess {
  /** Id of the access key. */
  access_key_id?: string | null
  /** Secret of the access key. */
  secret_access_key?: string | null
}

/** An access key of yours that may read the bucket. Answers blank both fields out. As a caller gives it. */
export interface AwsKeyAccessInput {
  /** Id of the access key. */
  access_key_id: string
  /** Secret of the access key. */
  secret_access_key: string
}

/** A SAS token of yours that may read the container. Answers blank it out. */
export interface AzureTokenAccess {
  /** The token. */
  sas_token?: string | null
}

/** A SAS token of yours that may read the container. Answers blank it out. As a caller gives it. */
export interface AzureTokenAccessInput {
  /** The token. */
  sas_token: string
}

/** A backup of a Dedicated cluster. */
export interface Backup {
  /** Id of the backup. */
  id: string
  /** Name of the backup. */
  name?: string | null
  /** What the backup is for, as its creator put it; manual backups only. */
  description?: string | null
  /** Who started the backup. */
  type?: BackupType | null
  /** When the backup was created. An RFC 3339 time. */
  create_timestamp?: string | null
  /** Size of the backup. Unit: bytes. */
  size?: string | null
  /** Status of the backup. */
  status?: BackupStatus | null
}

/**
 * Status of a backup.
 *
 * - `PENDING`: Not started yet.
 * - `RUNNING`: Being taken.
 * - `FAILED`: Ended without a backup that can be used.
 * - `SUCCESS`: Complete.
 *
 * The service may come to know others.
 */
export type BackupStatus = 'PENDING' | 'RUNNING' | 'FAILED' | 'SUCCESS' | (string & {})

/**
 * Who started a backup.
 *
 * - `MANUAL`: Started by a user or by this API.
 * - `AUTO`: Started by the cluster's backup schedule.
 *
 * The service may come to know others.
 */
export type BackupType = 'MANUAL' | 'AUTO' | (string & {})

/**
 * Cloud that hosts a cluster.
 *
 * - `AWS`: Amazon Web Services.
 * - `GCP`: Google Cloud.
 *
 * The service may come to know others.
 */
export type CloudProvider = 'AWS' | 'GCP' | (string & {})

/** A TiDB cluster. */
export interface Cluster {
  /** Id of the cluster. */
  id: string
  /** Id of the project that the cluster belongs to. */
  project_id?: string | null
  /** Name of the cluster. */
  name?: string | null
  /** Plan of the cluster. */
  cluster_type?: ClusterType | null
  /** Cloud that hosts the cluster. */
  cloud_provider?: CloudProvider | null
  /** The provider's code of the region, such as `us-west-2`. */
  region?: string | null
  /** When the cluster was created. On the wire, seconds since 1970. */
  create_timestamp?: string | null
  /** Port and nodes as they were asked for. */
  config?: ClusterConfig | null
  /** Version, status, nodes and addresses as they are now. */
  status?: ClusterState | null
}

/**
 * Nodes of a cluster by component. Where TiDB or TiKV nodes have 4 vCPUs, those of the other must too, and
 * the cluster can have no TiFlash.
 */
export interface ClusterComponents {
  /** SQL nodes. */
  tidb?: TidbComponent | null
  /** Row storage nodes. */
  tikv?: TikvComponent | null
  /** Columnar storage nodes. */
  tiflash?: TiflashComponent | null
}

/**
 * Nodes of a cluster by component. Where TiDB or TiKV nodes have 4 vCPUs, those of the other must too, and
 * the cluster can have no TiFlash. As a caller gives it.
 */
export interface ClusterComponentsInput {
  /** SQL nodes. */
  tidb: TidbComponentInput
  /** Row storage nodes. */
  tikv: TikvComponentInput
  /** Columnar storage nodes. */
  tiflash?: TiflashComponentInput | undefined
}

/** Configuration of a cluster. */
export interface ClusterConfig {
  /** Port to connect to. */
  port?: number | null
  /** Nodes of the cluster. */
  components?: ClusterComponents | null
}

/** One node of a cluster. */
export interface ClusterNode {
  /** Name of the node, such as `tikv-0`. */
  node_name?: string | null
  /** Availability zone that the node runs in, such as `us-west-2a`. */
  availability_zone?: string | null
  /** Size of the node as vCPUs and GiB of memory, such as `8C32G`. */
  node_size?: string | null
  /** Number of vCPUs; 0 in a Starter cluster. */
  vcpu_num?: number | null
  /** Memory of the node; 0 in a Starter cluster. Unit: bytes. */
  ram_bytes?: number | null
  /** Storage of the node; absent for TiDB nodes, which store nothing. Unit: GiB. */
  storage_size_gib?: number | null
  /** Status of the node. */
  status?: NodeStatus | null
}

/** What a cluster is like at present. */
export interface ClusterState {
  /** Version of TiDB, such as `v6.1.0`. */
  tidb_version?: string | null
  /** What the cluster is doing. */
  cluster_status?: ClusterStatus | null
  /** The nodes; given only while the status is `AVAILABLE` or `MODIFYING`. */
  node_map?: NodeMap | null
  /** Where to connect; can be empty while the status is `CREATING`. */
  connection_strings?: ConnectionStrings | null
}

/**
 * Status of a cluster.
 *
 * - `AVAILABLE`: Ready for use.
 * - `CREATING`: Being created.
 * - `MODIFYING`: Nodes are being added, removed or resized.
 * - `PAUSED`: Stopped, with its data kept.
 * - `RESUMING`: Being started after a pause.
 * - `UNAVAILABLE`: Cannot be used.
 * - `IMPORTING`: An import is running.
 * - `MAINTAINING`: Under maintenance by TiDB Cloud.
 * - `PAUSING`: Being paused.
 * - `CLEARED`: Gone; only restores report it, of a cluster that no longer exists.
 *
 * The service may come to know others.
 */
export type ClusterStatus =
  | 'AVAILABLE'
  | 'CREATING'
  | 'MODIFYING'
  | 'PAUSED'
  | 'RESUMING'
  | 'UNAVAILABLE'
  | 'IMPORTING'
  | 'MAINTAINING'
  | 'PAUSING'
  | 'CLEARED'
  | (string & {})

/**
 * Plan of a cluster. The service has announced `SERVERLESS` as a new name of `DEVELOPER`.
 *
 * - `DEDICATED`: TiDB Cloud Dedicated.
 * - `DEVELOPER`: TiDB Cloud Starter.
 *
 * The service may come to know others.
 */
export type ClusterType = 'DEDICATED' | 'DEVELOPER' | (string & {})

/** A column of a table. */
export interface ColumnDefinition {
  /** Name of the column. */
  column_name?: string | null
  /** SQL type of the column, such as `VARCHAR(255)`. */
  column_type?: string | null
}

/** A column of a table. As a caller gives it. */
export interface ColumnDefinitionInput {
  /** Name of the column. */
  column_name: string
  /** SQL type of the column, such as `VARCHAR(255)`. */
  column_type: string
}

/** A host and port to connect to. */
export interface ConnectionAddress {
  /** Host name. */
  host?: string | null
  /** Port. */
  port?: number | null
}

/** How to connect to a cluster. */
export interface ConnectionStrings {
  /** User to begin with, such as `root`. */
  default_user?: string | null
  /** Address on the public network, for clients that the IP access list allows. */
  standard?: ConnectionAddress | null
  /** Address inside a VPC that is peered with the project's. */
  vpc_peering?: ConnectionAddress | null
}

/** What creating an access point returns. */
export interface CreateAccessPointResponse {
  /** Id of the access point. */
  id: string
}

/** What `v1beta.backups.create` returns. */
export interface CreateBackupResponse {
  /** Id of the backup that was started. */
  id: string
}

/** What `v1beta.clusters.create` returns. */
export interface CreateClusterResponse {
  /** Id of the new cluster. */
  id: string
}

/** What `v1beta.imports.create` returns. */
export interface CreateImportResponse {
  /** Id of the import that was started. */
  id: string
}

/** What `v1beta.private_endpoints.create` returns. */
export interface CreatePrivateEndpointResponse {
  /** The private endpoint. */
  private_endpoint?: PrivateEndpoint | null
}

/** What creating a private link endpoint returns. */
export interface CreatePrivateLinkEndpointResponse {
  /** Id of the private link endpoint. */
  id: string
}

/** What `v1beta.projects.create` returns. */
export interface CreateProjectResponse {
  /** Id of the new project. */
  id: string
}

/** What `v1beta.restores.create` returns. */
export interface CreateRestoreResponse {
  /** Id of the restore that was started. */
  id: string
  /** Id of the new cluster that the backup is restored into. */
  cluster_id?: string | null
}

/** How to read CSV files. */
export interface CsvConfig {
  /** What separates the fields of a row. Default: ,. */
  delimiter?: string | null
  /** What encloses a field. Default: ". */
  quote?: string | null
  /**
   * Whether a backslash and the character behind it stand for one character. Known are `\0`, `\b`, `\n`,
   * `\r`, `\t` and `\Z`; elsewhere the backslash is dropped. Default: true.
   */
  backslash_escape?: boolean | null
  /** Whether the first row names the columns; they are then matched by name to the table's. Default: true. */
  has_header_row?: boolean | null
}

/** How to read CSV files. As a caller gives it. */
export interface CsvConfigInput {
  /** What separates the fields of a row. Default: ,. */
  delimiter?: string | undefined
  /** What encloses a field. Default: ". */
  quote?: string | undefined
  /**
   * Whether a backslash and the character behind it stand for one character. Known are `\0`, `\b`, `\n`,
   * `\r`, `\t` and `\Z`; elsewhere the backslash is dropped. Default: true.
   */
  backslash_escape?: boolean | undefined
  /** Whether the first row names the columns; they are then matched by name to the table's. Default: true. */
  has_header_row?: boolean | undefined
}

/** Identity that imports on Google Cloud run as. */
export interface GcpImportRole {
  /** Service account, as an email address. */
  account_id?: string | null
}

/** The loading of files into a cluster. */
export interface Import {
  /** Id, name and time of creation. */
  metadata?: ImportMetadata | null
  /** What is imported, and into which tables; secrets are blanked out. */
  spec?: ImportSpec | null
  /** How far the import is. */
  status?: ImportStatus | null
}

/**
 * What can be done with an import.
 *
 * - `CANCEL`: Stop the import.
 *
 * The service may come to know others.
 */
export type ImportAction = 'CANCEL' | (string & {})

/** Format of the files of an import. */
export interface ImportFormat {
  /** The format. */
  type?: ImportFormatType | null
  /** How to read CSV files. */
  csv_config?: CsvConfig | null
}

/** Format of the files of an import. As a caller gives it. */
export interface ImportFormatInput {
  /** The format. */
  type: ImportFormatType
  /** How to read CSV files. */
  csv_config?: CsvConfigInput | undefined
}

/**
 * Format of files.
 *
 * - `CSV`: Comma-separated values.
 * - `PARQUET`: Apache Parquet.
 * - `SQL`: SQL statements.
 * - `AURORA_SNAPSHOT`: A snapshot exported from Amazon Aurora.
 *
 * The service may come to know others.
 */
export type ImportFormatType = 'CSV' | 'PARQUET' | 'SQL' | 'AURORA_SNAPSHOT' | (string & {})

/** What identifies an import. */
export interface ImportMetadata {
  /** Id of the import. */
  id?: string | null
  /** Name of the import. */
  name?: string | null
  /** When the import was created. On the wire, seconds since 1970. */
  create_timestamp?: string | null
}

/** What to do before an import. */
export interface ImportOptions {
  /** Tables to create first. Those that are not a target of the import are ignored. */
  pre_create_tables?: TableDefinition[] | undefined
}

/**
 * What an import is doing.
 *
 * - `PREPARING`: Getting ready.
 * - `IMPORTING`: Loading data.
 * - `COMPLETED`: All data is loaded.
 * - `FAILED`: Ended by an error.
 * - `CANCELING`: Being canceled.
 * - `CANCELED`: Ended by a user.
 *
 * The service may come to know others.
 */
export type ImportPhase =
  | 'PREPARING'
  | 'IMPORTING'
  | 'COMPLETED'
  | 'FAILED'
  | 'CANCELING'
  | 'CANCELED'
  | (string & {})

/** How much of an import is done. */
export interface ImportProgress {
  /** How much of the data is loaded. Unit: percent. */
  import_progress?: number | null
  /** How much of the loaded data is validated. Unit: percent. */
  validation_progress?: number | null
}

/** The cloud identity that a cluster's imports run as; only the one of the cluster's provider is given. */
export interface ImportRoleInfo {
  /** Identity of a cluster on AWS. */
  aws_import_role?: AwsImportRole | null
  /** Identity of a cluster on Google Cloud. */
  gcp_import_role?: GcpImportRole | null
}

/**
 * Where the files of an import are and how to read them. For Amazon S3, give one of `aws_assume_role_access`
 * and `aws_key_access`, never both.
 */
export interface ImportSource {
  /** Kind of storage. */
  type?: ImportSourceType | null
  /**
   * Place of the files: `s3://bucket/folder/`, `gs://bucket/folder/`, or, for an uploaded file,
   * `file://<upload_stub_id>/`.
   */
  uri?: string | null
  /** Read Amazon S3 in a role of yours. */
  aws_assume_role_access?: AwsAssumeRoleAccess | null
  /** Read Amazon S3 with an access key of yours. */
  aws_key_access?: AwsKeyAccess | null
  /** Read Azure Blob Storage with a SAS token of yours. */
  azure_token_access?: AzureTokenAccess | null
  /** Format of the files. */
  format?: ImportFormat | null
}

/**
 * Where the files of an import are and how to read them. For Amazon S3, give one of `aws_assume_role_access`
 * and `aws_key_access`, never both. As a caller gives it.
 */
export interface ImportSourceInput {
  /** Kind of storage. */
  type: ImportSourceType
  /**
   * Place of the files: `s3://bucket/folder/`, `gs://bucket/folder/`, or, for an uploaded file,
   * `file://<upload_stub_id>/`.
   */
  uri: string
  /** Read Amazon S3 in a role of yours. */
  aws_assume_role_access?: AwsAssumeRoleAccessInput | undefined
  /** Read Amazon S3 with an access key of yours. */
  aws_key_access?: AwsKeyAccessInput | undefined
  /** Read Azure Blob Storage with a SAS token of yours. */
  azure_token_access?: AzureTokenAccessInput | undefined
  /** Format of the files. */
  format: ImportFormatInput
}

/**
 * Kind of storage that an import reads.
 *
 * - `S3`: Amazon S3.
 * - `GCS`: Google Cloud Storage; Dedicated clusters only.
 * - `LOCAL_FILE`: A CSV file that was uploaded with `v1beta.imports.upload_file`; Starter clusters only.
 * - `AZBLOB`: Azure Blob Storage.
 *
 * The service may come to know others.
 */
export type ImportSourceType = 'S3' | 'GCS' | 'LOCAL_FILE' | 'AZBLOB' | (string & {})

/** What to import, and into which tables. */
export interface ImportSpec {
  /** Where the files are and how to read them. */
  source?: ImportSource | null
  /** The tables to fill. */
  target?: ImportTarget | null
}

/** What to import, and into which tables. As a caller gives it. */
export interface ImportSpecInput {
  /** Where the files are and how to read them. */
  source: ImportSourceInput
  /** The tables to fill. */
  target: ImportTargetInput
}

/** How far an import is. */
export interface ImportStatus {
  /** What the import is doing. */
  phase?: ImportPhase | null
  /** Why the import failed. */
  error_message?: string | null
  /** When the import started. On the wire, seconds since 1970. */
  start_timestamp?: string | null
  /** When the import ended. On the wire, seconds since 1970. */
  end_timestamp?: string | null
  /** How much is done. */
  progress?: ImportProgress | null
  /** Size of all files of the source. Unit: bytes. */
  source_total_size_bytes?: string | null
}

/** The tables that an import fills. */
export interface ImportTarget {
  /**
   * The tables. Left empty, all files of the source whose names follow the default pattern are imported. A
   * table that does not exist is created from the file `<database>.<table>-schema.sql` of the source.
   */
  tables?: ImportTargetTable[] | null
}

/** The tables that an import fills. As a caller gives it. */
export interface ImportTargetInput {
  /**
   * The tables. Left empty, all files of the source whose names follow the default pattern are imported. A
   * table that does not exist is created from the file `<database>.<table>-schema.sql` of the source.
   */
  tables?: ImportTargetTableInput[] | undefined
}

/** A table that an import fills. */
export interface ImportTargetTable {
  /** Database of the table. */
  database_name?: string | null
  /** Name of the table. */
  table_name?: string | null
  /**
   * Files to load into the table, with `?` for one character and `*` for any number; only possible where it
   * is the only table. The default is `<database>.<table>.<number>.<format>`, with or without the number. For
   * an uploaded file it is the file's name.
   */
  file_name_pattern?: string | null
}

/** A table that an import fills. As a caller gives it. */
export interface ImportTargetTableInput {
  /** Database of the table. */
  database_name: string
  /** Name of the table. */
  table_name: string
  /**
   * Files to load into the table, with `?` for one character and `*` for any number; only possible where it
   * is the only table. The default is `<database>.<table>.<number>.<format>`, with or without the number. For
   * an uploaded file it is the file's name.
   */
  file_name_pattern?: string | undefined
}

/** Addresses that may connect to a cluster over the public network. */
export interface IpAccessListEntry {
  /** An IP address, or a range in CIDR notation such as `203.0.113.0/24`. */
  cidr: string
  /** What the addresses are. */
  description?: string | undefined
}

/** The access points of a cluster. */
export interface ListAccessPointsResponse {
  /** The access points. */
  items?: AccessPoint[] | null
  /** Number of access points. */
  total?: number | null
}

/** The AWS encryption keys of a project. */
export interface ListAwsCmekResponse {
  /** The keys. */
  items?: AwsCmek[] | null
}

/** A page of backups. */
export interface ListBackupsResponse {
  /** The backups of this page. */
  items?: Backup[] | null
  /** Number of backups on all pages. */
  total?: number | null
}

/** A page of clusters. */
export interface ListClustersResponse {
  /** The clusters of this page. */
  items?: Cluster[] | null
  /** Number of clusters on all pages. */
  total?: number | null
}

/** A page of imports. */
export interface ListImportsResponse {
  /** The imports of this page. */
  items?: Import[] | null
  /** Number of imports on all pages. */
  total?: number | null
}

/** The private endpoints of a cluster or of a project. */
export interface ListPrivateEndpointsResponse {
  /** The private endpoints. */
  endpoints?: PrivateEndpoint[] | null
}

/** The private link endpoints of an access point. */
export interface ListPrivateLinkEndpointsResponse {
  /** The endpoints. */
  items?: PrivateLinkEndpoint[] | null
  /** Number of endpoints. */
  total?: number | null
}

/** A page of projects. */
export interface ListProjectsResponse {
  /** The projects of this page. */
  items?: Project[] | null
  /** Number of projects on all pages. */
  total?: number | null
}

/** Where clusters can be created, and with which nodes. */
export interface ListProviderRegionsResponse {
  /** One item for each cluster type, provider and region. */
  items?: ProviderRegion[] | null
}

/** A page of restores. */
export interface ListRestoresResponse {
  /** The restores of this page. */
  items?: Restore[] | null
  /** Number of restores on all pages. */
  total?: number | null
}

/** A file and its size. */
export interface LocalFilePayload {
  /** Size of the file itself, before compression; at most 52428800 (50 MiB). Unit: bytes. */
  total_size_bytes: string
  /** The file, compressed with gzip and then encoded in base64. At most 52428800 characters. */
  content: string
}

/** Configuration of a cluster to create or to restore into. */
export interface NewClusterConfig {
  /** Password of the `root` user, 8 to 64 characters. From 8 to 64 characters. */
  root_password: string
  /**
   * Port to connect to, 1024 to 65535 but not 10080. A Starter cluster has 4000 only. From 1024 to 65535.
   * Default: 4000.
   */
  port?: number | undefined
  /** Nodes of the cluster. Needed for a Dedicated cluster, ignored for a Starter cluster. */
  components?: ClusterComponentsInput | undefined
  /** Addresses that may connect over the public network. */
  ip_access_list?: IpAccessListEntry[] | undefined
}

/** The nodes of a cluster by component. */
export interface NodeMap {
  /** TiDB nodes. */
  tidb?: ClusterNode[] | null
  /** TiKV nodes. */
  tikv?: ClusterNode[] | null
  /** TiFlash nodes. */
  tiflash?: ClusterNode[] | null
}

/** Allowed numbers of nodes. */
export interface NodeQuantityRange {
  /** Smallest number of nodes. */
  min?: number | null
  /** What the number grows by. */
  step?: number | null
}

/** A node size that a region offers, with how many nodes and how much storage it allows. */
export interface NodeSpecification {
  /** Size of a node as vCPUs and GiB of memory, such as `8C32G`. */
  node_size?: string | null
  /** Allowed numbers of nodes. */
  node_quantity_range?: NodeQuantityRange | null
  /** Allowed storage of each node; absent for TiDB nodes. */
  storage_size_gib_range?: StorageSizeRange | null
}

/**
 * Status of a node.
 *
 * - `NODE_STATUS_AVAILABLE`: Serving.
 * - `NODE_STATUS_UNAVAILABLE`: Not serving.
 * - `NODE_STATUS_CREATING`: Being created.
 * - `NODE_STATUS_DELETING`: Being removed.
 *
 * The service may come to know others.
 */
export type NodeStatus =
  | 'NODE_STATUS_AVAILABLE'
  | 'NODE_STATUS_UNAVAILABLE'
  | 'NODE_STATUS_CREATING'
  | 'NODE_STATUS_DELETING'
  | (string & {})

/** What an import would load. */
export interface PreviewImportResponse {
  /** One item for each target table. */
  table_previews?: TablePreview[] | null
}

/** An endpoint in your network that reaches a cluster. */
export interface PrivateEndpoint {
  /** Id of the private endpoint. */
  id: string
  /** Cloud that hosts the endpoint and the service. */
  cloud_provider?: CloudProvider | null
  /** Id of the cluster. */
  cluster_id?: string | null
  /** Name of the cluster. */
  cluster_name?: string | null
  /** Region of the endpoint by name, such as `Oregon`. */
  region_name?: string | null
  /** The provider's name of the endpoint. */
  endpoint_name?: string | null
  /** Status of the endpoint. */
  status?: PrivateEndpointStatus | null
  /** Why the endpoint failed. */
  message?: string | null
  /** The provider's name of the service that the endpoint connects to. */
  service_name?: string | null
  /** Status of the service. */
  service_status?: PrivateEndpointServiceStatus | null
}

/** What private endpoints connect to in order to reach a cluster. */
export interface PrivateEndpointService {
  /** Cloud that hosts the service. */
  cloud_provider?: CloudProvider | null
  /** The provider's name of the service, which an endpoint is created for. */
  name?: string | null
  /** Status of the service. */
  status?: PrivateEndpointServiceStatus | null
  /** Host name to connect to through an endpoint. */
  dns_name?: string | null
  /** Port to connect to. */
  port?: number | null
  /** Ids of the availability zones that the service is in; AWS only. */
  az_ids?: string[] | null
}

/** What the calls for the private endpoint service of a cluster return. */
export interface PrivateEndpointServiceResponse {
  /** The service. */
  private_endpoint_service?: PrivateEndpointService | null
}

/**
 * Status of a private endpoint service.
 *
 * - `CREATING`: Being created.
 * - `ACTIVE`: Ready for use.
 * - `DELETING`: Being deleted.
 *
 * The service may come to know others.
 */
export type PrivateEndpointServiceStatus = 'CREATING' | 'ACTIVE' | 'DELETING' | (string & {})

/**
 * Status of a private endpoint.
 *
 * - `PENDING`: Not accepted yet.
 * - `ACTIVE`: Ready for use.
 * - `DELETING`: Being deleted.
 * - `FAILED`: Cannot be used; `message` says why.
 *
 * The service may come to know others.
 */
export type PrivateEndpointStatus = 'PENDING' | 'ACTIVE' | 'DELETING' | 'FAILED' | (string & {})

/** An endpoint in your network that reaches an access point. */
export interface PrivateLinkEndpoint {
  /** Id of the private link endpoint. */
  id: string
  /** The provider's name of the endpoint. */
  endpoint_name?: string | null
  /** Status of the endpoint. */
  status?: PrivateEndpointStatus | null
  /** Why the endpoint failed. */
  message?: string | null
}

/** What private link endpoints connect to in order to reach an access point. */
export interface PrivateLinkService {
  /** The provider's name of the service, which an endpoint is created for. */
  service_name?: string | null
  /** Status of the service. */
  status?: PrivateEndpointServiceStatus | null
}

/** A group of clusters with their users and settings. */
export interface Project {
  /** Id of the project. */
  id: string
  /** Id of the organization that the project belongs to. */
  org_id?: string | null
  /** Name of the project. */
  name?: string | null
  /** Kind of clusters that the project holds. */
  type?: ProjectType | null
  /** Number of clusters in the project. */
  cluster_count?: number | null
  /** Number of users in the project. */
  user_count?: number | null
  /** When the project was created. On the wire, seconds since 1970. */
  create_timestamp?: string | null
  /** Whether the project's data is encrypted with AWS keys of your own. */
  aws_cmek_enabled?: boolean | null
}

/**
 * Kind of clusters that a project holds.
 *
 * - `dedicated`: Dedicated clusters.
 * - `tidbx`: TiDB X instances, such as Starter and Essential.
 * - `tidbx_virtual`: The TiDB X instances that belong to no project of their own.
 *
 * The service may come to know others.
 */
export type ProjectType = 'dedicated' | 'tidbx' | 'tidbx_virtual' | (string & {})

/** What a region offers for one type of cluster. */
export interface ProviderRegion {
  /** Plan that the item is about. */
  cluster_type?: ClusterType | null
  /** Cloud that the region belongs to. */
  cloud_provider?: CloudProvider | null
  /** The provider's code of the region, such as `us-west-2`. */
  region?: string | null
  /** Choices for TiDB nodes. */
  tidb?: NodeSpecification[] | null
  /** Choices for TiKV nodes. */
  tikv?: NodeSpecification[] | null
  /** Choices for TiFlash nodes. */
  tiflash?: NodeSpecification[] | null
}

/** The restoring of a backup into a new cluster. */
export interface Restore {
  /** Id of the restore. */
  id: string
  /** When the restore was created. An RFC 3339 time. */
  create_timestamp?: string | null
  /** Id of the backup. */
  backup_id?: string | null
  /** Id of the cluster that was backed up; `cluster` has the new one. */
  cluster_id?: string | null
  /** Status of the restore. */
  status?: RestoreStatus | null
  /** The new cluster. */
  cluster?: RestoredCluster | null
  /** Why the restore failed. */
  error_message?: string | null
}

/**
 * Status of a restore.
 *
 * - `PENDING`: Not started yet.
 * - `RUNNING`: The cluster is being created or loaded.
 * - `FAILED`: Ended without a complete cluster.
 * - `SUCCESS`: Complete.
 *
 * The service may come to know others.
 */
export type RestoreStatus = 'PENDING' | 'RUNNING' | 'FAILED' | 'SUCCESS' | (string & {})

/** The cluster that a backup is restored into. */
export interface RestoredCluster {
  /** Id of the cluster. */
  id?: string | null
  /** Name of the cluster. */
  name?: string | null
  /** What the cluster is doing. */
  status?: ClusterStatus | null
}

/** Allowed storage of each node. */
export interface StorageSizeRange {
  /** Smallest storage of a node. Unit: GiB. */
  min?: number | null
  /** Largest storage of a node. Unit: GiB. */
  max?: number | null
}

/** Sample rows of a table. */
export interface TableData {
  /** Names of the columns, in the order of the values in a row. */
  column_names?: string[] | null
  /** The rows. */
  rows?: TableRow[] | null
}

/** A table to create. */
export interface TableDefinition {
  /** Database of the table. */
  database_name: string
  /** Name of the table. */
  table_name: string
  /** Columns of the table. */
  schema: TableSchemaInput
}

/** What an import would load into one table. */
export interface TablePreview {
  /** Database of the table. */
  database_name?: string | null
  /** Name of the table. */
  table_name?: string | null
  /** Columns of the table. */
  schema_preview?: TableSchema | null
  /** Sample rows. */
  data_preview?: TableData | null
}

/** A row of a table. */
export interface TableRow {
  /** The values, as text. */
  columns?: string[] | null
}

/** The columns of a table. */
export interface TableSchema {
  /** The columns. */
  column_definitions?: ColumnDefinition[] | null
  /** Names of the columns that form the primary key. */
  primary_key_columns?: string[] | null
}

/** The columns of a table. As a caller gives it. */
export interface TableSchemaInput {
  /** The columns. */
  column_definitions: ColumnDefinitionInput[]
  /** Names of the columns that form the primary key. */
  primary_key_columns?: string[] | undefined
}

/** Size and number of the TiDB nodes. */
export interface TidbComponent {
  /** Size of each node as vCPUs and GiB of memory, such as `8C16G`. */
  node_size?: string | null
  /** Number of nodes. */
  node_quantity?: number | null
}

/** Size and number of the TiDB nodes. As a caller gives it. */
export interface TidbComponentInput {
  /** Size of each node as vCPUs and GiB of memory, such as `8C16G`. */
  node_size: string
  /** Number of nodes. */
  node_quantity: number
}

/** Size and number of the TiFlash nodes. */
export interface TiflashComponent {
  /** Size of each node as vCPUs and GiB of memory, such as `8C64G`. */
  node_size?: string | null
  /** Storage of each node. Unit: GiB. */
  storage_size_gib?: number | null
  /** Number of nodes. */
  node_quantity?: number | null
}

/** Size and number of the TiFlash nodes. As a caller gives it. */
export interface TiflashComponentInput {
  /** Size of each node as vCPUs and GiB of memory, such as `8C64G`. */
  node_size: string
  /** Storage of each node. Unit: GiB. */
  storage_size_gib: number
  /** Number of nodes. */
  node_quantity: number
}

/** Size and number of the TiKV nodes. */
export interface TikvComponent {
  /** Size of each node as vCPUs and GiB of memory, such as `8C32G`. */
  node_size?: string | null
  /** Storage of each node. Unit: GiB. */
  storage_size_gib?: number | null
  /** Number of nodes, a multiple of 3. */
  node_quantity?: number | null
}

/** Size and number of the TiKV nodes. As a caller gives it. */
export interface TikvComponentInput {
  /** Size of each node as vCPUs and GiB of memory, such as `8C32G`. */
  node_size: string
  /** Storage of each node. Unit: GiB. */
  storage_size_gib: number
  /** Number of nodes, a multiple of 3. */
  node_quantity: number
}

/** New sizes and numbers of nodes; what is left out stays as it is. */
export interface UpdateClusterComponents {
  /** SQL nodes. */
  tidb?: UpdateTidbComponent | undefined
  /** Row storage nodes. */
  tikv?: UpdateTikvComponent | undefined
  /** Columnar storage nodes. The first ones of a cluster need all three fields. */
  tiflash?: UpdateTiflashComponent | undefined
}

/** A change to a cluster; only one of the two fields may be set. */
export interface UpdateClusterConfig {
  /** New sizes and numbers of nodes. */
  components?: UpdateClusterComponents | undefined
  /** `true` pauses a cluster that is `AVAILABLE`, `false` resumes one that is `PAUSED`. */
  paused?: boolean | undefined
}

/** New size and number of the TiDB nodes. */
export interface UpdateTidbComponent {
  /** Size of each node as vCPUs and GiB of memory, such as `16C32G`. */
  node_size?: string | undefined
  /** Number of nodes. */
  node_quantity?: number | undefined
  /** Id of the access point that these nodes serve. */
  accesspoint_id?: string | undefined
}

/** New size and number of the TiFlash nodes. */
export interface UpdateTiflashComponent {
  /** Size of each node as vCPUs and GiB of memory, such as `16C128G`. */
  node_size?: string | undefined
  /** Storage of each node. It cannot shrink, and on AWS can change once in six hours. Unit: GiB. */
  storage_size_gib?: number | undefined
  /** Number of nodes. */
  node_quantity?: number | undefined
}

/** New size and number of the TiKV nodes. */
export interface UpdateTikvComponent {
  /** Size of each node as vCPUs and GiB of memory, such as `16C64G`. */
  node_size?: string | undefined
  /** Storage of each node. It cannot shrink, and on AWS can change once in six hours. Unit: GiB. */
  storage_size_gib?: number | undefined
  /** Number of nodes, a multiple of 3. */
  node_quantity?: number | undefined
}

/** What `v1beta.imports.upload_file` returns. */
export interface UploadImportFileResponse {
  /** Id of the upload; an import has it as its source, in `file://<id>/`. */
  upload_stub_id?: string | null
}
