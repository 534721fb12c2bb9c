// Generated from api/premium.yaml by codegen; do not edit.

/** What the operations take and give. */

/** A key of Alibaba Cloud KMS. */
export interface AliyunKmsKey {
  /** The key's resource name. */
  kmsKeyArn?: string | null
}

/** A key of Alibaba Cloud KMS. As a caller gives it. */
export interface AliyunKmsKeyInput {
  /** The key's resource name. */
  kmsKeyArn: string
}

/** Who uses an encryption key in Alibaba Cloud. */
export interface AliyunPrincipal {
  /** Alibaba Cloud account that the key has to admit. */
  accountId?: string | null
}

/**
 * How Avro messages carry BIGINT UNSIGNED values.
 *
 * - `BIGINT_UNSIGNED_HANDLING_MODE_LONG`: As signed 64-bit integers, which very large values overflow.
 * - `BIGINT_UNSIGNED_HANDLING_MODE_STRING`: As text, which holds all values.
 *
 * The service may come to know others.
 */
export type AvroBigintUnsigned =
  | 'BIGINT_UNSIGNED_HANDLING_MODE_LONG'
  | 'BIGINT_UNSIGNED_HANDLING_MODE_STRING'
  | (string & {})

/** Settings of messages in Avro. */
export interface AvroConfig {
  /** How DECIMAL values are carried. Default: DECIMAL_HANDLING_MODE_PRECISE. */
  decimalHandlingMode?: AvroDecimal | null
  /** How BIGINT UNSIGNED values are carried. Default: BIGINT_UNSIGNED_HANDLING_MODE_LONG. */
  bigintUnsignedHandlingMode?: AvroBigintUnsigned | null
  /** Where schemas are registered. */
  schemaRegistry?: SchemaRegistry | null
}

/** Settings of messages in Avro. As a caller gives it. */
export interface AvroConfigInput {
  /** How DECIMAL values are carried. Default: DECIMAL_HANDLING_MODE_PRECISE. */
  decimalHandlingMode?: AvroDecimal | undefined
  /** How BIGINT UNSIGNED values are carried. Default: BIGINT_UNSIGNED_HANDLING_MODE_LONG. */
  bigintUnsignedHandlingMode?: AvroBigintUnsigned | undefined
  /** Where schemas are registered. */
  schemaRegistry?: SchemaRegistryInput | undefined
}

/**
 * How Avro messages carry DECIMAL values.
 *
 * - `DECIMAL_HANDLING_MODE_PRECISE`: Exactly, in binary.
 * - `DECIMAL_HANDLING_MODE_STRING`: As text.
 *
 * The service may come to know others.
 */
export type AvroDecimal = 'DECIMAL_HANDLING_MODE_PRECISE' | 'DECIMAL_HANDLING_MODE_STRING' | (string & {})

/** A key of AWS KMS. */
export interface AwsKmsKey {
  /** The key's resource name. */
  kmsKeyArn?: string | null
}

/** A key of AWS KMS. As a caller gives it. */
export interface AwsKmsKeyInput {
  /** The key's resource name. */
  kmsKeyArn: string
}

/** Who uses an encryption key in AWS. */
export interface AwsPrincipal {
  /** AWS account that the key's policy has to admit. */
  accountId?: string | null
  /** External id with which the role is assumed. Demand it in a condition of the key's policy. */
  externalId?: string | null
}

/**
 * Whether the instance of a backup is still there.
 *
 * - `ACTIVE`: It is there.
 * - `DELETED`: It is deleted.
 *
 * The service may come to know others.
 */
export type BackedUpInstanceState = 'ACTIVE' | 'DELETED' | (string & {})

/** A copy of an instance's data at a moment. */
export interface Backup {
  /** The backup's id. */
  id: string
  /** Id of the instance it was taken of. */
  tidbId?: string | null
  /** Id of the organization it belongs to. */
  organizationId?: string | null
  /** Plan of the instance. */
  servicePlan?: ServicePlan | null
  /** Name of the backup. */
  displayName?: string | null
  /** What it is for. */
  description?: string | null
  /** When it was started. An RFC 3339 time. */
  createTime?: string | null
  /** Size of its data. Unit: bytes. */
  sizeBytes?: number | null
  /** How far it is. */
  state?: BackupState | null
  /** What it holds. */
  type?: BackupType | null
  /** Who started it. */
  triggerType?: BackupTriggerType | null
  /** When the service deletes it. An RFC 3339 time. */
  expirationTime?: string | null
  /** Moment of the data, as TiDB's timestamp (TSO). */
  backupTs?: string | null
  /** Id of the region where it is stored. */
  regionId?: string | null
  /** Whether a key of the customer's own encrypted the instance when it was taken. */
  customerManaged?: boolean | null
  /** Id of the key that encrypted the instance when it was taken. `0` when none did. */
  encryptionKeyId?: string | null
}

/**
 * How far a backup is.
 *
 * - `UNKNOWN`: The service does not know.
 * - `PENDING`: It waits to begin.
 * - `RUNNING`: Data is being copied.
 * - `SUCCEEDED`: It can be restored.
 * - `FAILED`: It ended with an error.
 * - `CANCELLED`: It was cancelled.
 *
 * The service may come to know others.
 */
export type BackupState =
  | 'UNKNOWN'
  | 'PENDING'
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELLED'
  | (string & {})

/** An access key of the object storage that holds a backup. */
export interface BackupStorageAuth {
  /** The key's id. */
  accessKeyId: string
  /** The key's secret. */
  accessKeySecret: string
}

/**
 * Who started a backup.
 *
 * - `AUTO`: The service, by its schedule.
 * - `MANUAL`: A user.
 *
 * The service may come to know others.
 */
export type BackupTriggerType = 'AUTO' | 'MANUAL' | (string & {})

/**
 * What a backup holds.
 *
 * - `SNAPSHOT`: All data at one moment.
 *
 * The service may come to know others.
 */
export type BackupType = 'SNAPSHOT' | (string & {})

/** Where a CA certificate is. */
export interface CaCertificateUrl {
  /** URL to download the certificate from, in PEM. */
  uri?: string | null
}

/** Replication of an instance's changes to another system. */
export interface Changefeed {
  /** The changefeed's id. */
  id: string
  /** Id of the instance whose changes it replicates. */
  tidbId?: string | null
  /** Name that its maker chose. */
  name?: string | null
  /** How the downstream is reached. */
  networkInfo?: NetworkInfo | null
  /** What the changefeed is doing. */
  state?: ChangefeedState | null
  /** When it was created. An RFC 3339 time. */
  createTime?: string | null
  /** Up to where everything is replicated, as TiDB's timestamp (TSO). */
  checkpointTso?: string | null
  /** Up to where everything is replicated, as a time. An RFC 3339 time. */
  checkpointTs?: string | null
  /** Name of its capacity. */
  changefeedCapacity?: string | null
  /** Kind of the system it writes to. */
  downstreamType?: DownstreamType | null
  /** Which tables and events it replicates. */
  tableConfig?: TableConfig | null
  /** Where it began. */
  startPosition?: StartPosition | null
  /** Settings of a Kafka downstream. */
  kafka?: KafkaDownstream | null
  /** Settings of a MySQL downstream. */
  mysql?: MysqlDownstream | null
  /** Settings of an object storage downstream. */
  s3?: S3Downstream | null
  /** What went wrong, when the state is FAILED or ERROR. */
  error?: string | null
}

/** A capacity that a changefeed can have. */
export interface ChangefeedCcu {
  /** Name by which it is chosen. */
  name?: string | null
  /** Name for people. */
  displayName?: string | null
  /** Capacity in changefeed capacity units. Unit: CCU. */
  ccuNum?: number | null
  /** Rows that it replicates at most, as a guide. Unit: rows per second. */
  rpsLimit?: number | null
}

/**
 * What a changefeed is doing.
 *
 * - `STATE_UNSPECIFIED`: Not used.
 * - `RUNNING`: It replicates.
 * - `FAILED`: It has stopped for good, for a reason that `error` tells.
 * - `ERROR`: It has met an error, and may recover by itself.
 * - `CREATING`: It is being created.
 * - `PAUSING`: It is being paused.
 * - `PAUSED`: It is paused.
 * - `DELETING`: It is being deleted.
 * - `DELETED`: It is deleted.
 * - `EDITING`: Its settings are being changed.
 * - `WARNING`: It replicates, and something needs attention.
 * - `SCALING`: Its capacity is being changed.
 * - `RESUMING`: It is being resumed.
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
  | 'RESUMING'
  | (string & {})

/** Object storage that holds a backup of a self-managed TiDB. */
export interface ClassicBackupStorage {
  /** Who runs the storage, `aws` or `alicloud`. */
  cloudProvider: CloudProvider
  /** Region of the bucket. Needed on Alibaba Cloud. */
  regionId?: string | undefined
  /** Where the backup is: `s3://<bucket>/<path>` in Amazon S3, `oss://<bucket>/<path>` on Alibaba Cloud. */
  bucketUri: string
  /** Access key that may read the bucket. */
  auth: BackupStorageAuth
}

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

/** The cloud identity as which an instance reaches your storage. */
export interface CloudProviderInfo {
  /** The instance's id. */
  tidbId?: string | null
  /** Who runs the instance's region. */
  cloudProvider?: CloudProvider | null
  /** The service's account with this provider. */
  tidbCloudAccountId?: string | null
  /** External id with which the service assumes your roles. */
  tidbCloudAccountExternalId?: string | null
  /** Role or identity of the instance's nodes. On Azure the object id of the kubelet's identity. */
  nodeRole?: string | null
}

/** Whether an endpoint can be reached. */
export interface ConnectionReachability {
  /** Whether it can. */
  reachable?: boolean | null
  /** What that depends on. */
  detail?: ConnectionReachabilityDetail | null
}

/** What it depends on whether an endpoint can be reached. */
export interface ConnectionReachabilityDetail {
  /** Whether the endpoint service is active. */
  serviceActive?: boolean | null
  /** Whether the endpoint is active. */
  endpointActive?: boolean | null
  /** Whether its name resolves. */
  dnsReachable?: boolean | null
  /** The same for people. */
  message?: string | null
}

/** A backup that has been started. */
export interface CreateBackupResponse {
  /** The backup's id. */
  backupId: string
}

/** An instance to create. */
export interface CreateInstanceRequest {
  /**
   * Name of the instance. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
   * `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
   */
  displayName: string
  /** Id of the region where it is to run. */
  regionId: string
  /**
   * Greatest capacity, in request capacity units. The least is a quarter of it, and at least 5000. Unit: RCU.
   */
  maxRcu: number
  /** Plan of the instance. */
  servicePlan: ServicePlan
  /**
   * Password for the root user, 8 to 64 characters; or, after `rsa_oaep_sha256:`, the password as the
   * service's public key encrypts it. Must match `^(rsa_oaep_sha256:.+|.{8,64})$`.
   */
  rootPassword?: string | undefined
  /** Facts to keep with the instance. */
  annotations?: Record<string, string> | undefined
  /** Labels. `tidb.cloud/project` holds the id of the project to create the instance in. */
  labels?: Record<string, string> | undefined
  /** How its data is to be encrypted, beyond what the cloud provider does. */
  dualLayerDataEncryption?: DualLayerDataEncryptionInput | undefined
  /** Words to find it by. */
  tags?: string[] | undefined
}

/** An encryption key of the customer's own. The settings of its cloud provider are needed. */
export interface CustomerManagedEncryptionKey {
  /** Resource name of the key, `cmeks/{id}`. */
  name?: string | null
  /** The key's id. */
  customerManagedEncryptionKeyId?: string | null
  /** Id of the region of the key, which is that of the instance. */
  regionId?: string | null
  /** Who keeps the key, `aws` or `alicloud`. */
  cloudProvider?: CloudProvider | null
  /** Plan of the instances that it is for. */
  servicePlan?: ServicePlan | null
  /** Needed on AWS. */
  awsKms?: AwsKmsKey | null
  /** Needed on Alibaba Cloud. */
  aliyunKms?: AliyunKmsKey | null
  /** On AWS, whom the key's policy has to admit. */
  awsPrincipal?: AwsPrincipal | null
  /** On Alibaba Cloud, whom the key has to admit. */
  aliyunPrincipal?: AliyunPrincipal | null
  /** When the key was made known to the service. An RFC 3339 time. */
  createTime?: string | null
}

/**
 * An encryption key of the customer's own. The settings of its cloud provider are needed. As a caller gives
 * it.
 */
export interface CustomerManagedEncryptionKeyInput {
  /** Id of the region of the key, which is that of the instance. */
  regionId: string
  /** Plan of the instances that it is for. */
  servicePlan: ServicePlan
  /** Needed on AWS. */
  awsKms?: AwsKmsKeyInput | undefined
  /** Needed on Alibaba Cloud. */
  aliyunKms?: AliyunKmsKeyInput | undefined
}

/** Settings of messages in Debezium's form. */
export interface DebeziumConfig {
  /** Whether messages hold the values before a change too. */
  outputOldValue?: boolean | null
  /** Whether messages leave the schema out. */
  disableSchema?: boolean | null
}

/** Settings of messages in Debezium's form. As a caller gives it. */
export interface DebeziumConfigInput {
  /** Whether messages hold the values before a change too. */
  outputOldValue?: boolean | undefined
  /** Whether messages leave the schema out. */
  disableSchema?: boolean | undefined
}

/**
 * The kind of system that a changefeed writes to.
 *
 * - `DOWNSTREAM_TYPE_UNSPECIFIED`: Not said. As a filter, every kind.
 * - `KAFKA`: Apache Kafka.
 * - `MYSQL`: A database that speaks MySQL.
 * - `S3`: Amazon S3, or storage that speaks S3.
 *
 * The service may come to know others.
 */
export type DownstreamType = 'DOWNSTREAM_TYPE_UNSPECIFIED' | 'KAFKA' | 'MYSQL' | 'S3' | (string & {})

/** How data is encrypted beyond what the cloud provider does. One of the three is set. */
export interface DualLayerDataEncryption {
  /** Set, to an empty object, for no second layer. */
  noEncryption?: Record<string, unknown> | null
  /** Set, to an empty object, for a key of the service's. */
  defaultKey?: Record<string, unknown> | null
  /** Set for a key of your own. */
  cmek?: CustomerManagedEncryptionKey | null
}

/**
 * How data is encrypted beyond what the cloud provider does. One of the three is set. As a caller gives it.
 */
export interface DualLayerDataEncryptionInput {
  /** Set, to an empty object, for no second layer. */
  noEncryption?: Record<string, unknown> | undefined
  /** Set, to an empty object, for a key of the service's. */
  defaultKey?: Record<string, unknown> | undefined
  /** Set for a key of your own. */
  cmek?: CustomerManagedEncryptionKeyInput | undefined
}

/** Where to connect to. */
export interface Endpoint {
  /**
   * Host name. That of a private endpoint is known once the endpoint service is ready (AWS) or a connection
   * to it exists (Google Cloud and Azure).
   */
  host?: string | null
  /** TCP port. */
  port?: number | null
  /** Over which network it is reached. */
  connectionType?: EndpointConnectionType | null
  /** Whether it can be reached. */
  connectionReachability?: ConnectionReachability | null
}

/**
 * Over which network an endpoint is reached.
 *
 * - `PUBLIC`: The internet.
 * - `PRIVATE_ENDPOINT`: A private endpoint in the cloud provider's network.
 * - `VPC_PEERING`: A peered network. Not offered yet.
 *
 * The service may come to know others.
 */
export type EndpointConnectionType = 'PUBLIC' | 'PRIVATE_ENDPOINT' | 'VPC_PEERING' | (string & {})

/** Events of some tables that are not replicated. */
export interface EventFilter {
  /** Patterns of the tables it is for, with their databases, in the syntax of TiCDC. */
  tableMatchers?: string[] | null
  /** Kinds of events to leave out, such as `insert`, `all dml` or `drop table`. */
  ignoredEvents?: string[] | null
  /** Regular expressions of DDL statements to leave out. */
  ignoredSqlStatements?: string[] | null
  /** SQL condition on the new row; an INSERT that meets it is left out. */
  ignoredInsertValueExpression?: string | null
  /** SQL condition on the old row; an UPDATE that meets it is left out. */
  ignoredUpdateOldValueExpression?: string | null
  /** SQL condition on the new row; an UPDATE that meets it is left out. */
  ignoredUpdateNewValueExpression?: string | null
  /** SQL condition on the old row; a DELETE that meets it is left out. */
  ignoredDeleteValueExpression?: string | null
}

/** Events of some tables that are not replicated. As a caller gives it. */
export interface EventFilterInput {
  /** Patterns of the tables it is for, with their databases, in the syntax of TiCDC. */
  tableMatchers?: string[] | undefined
  /** Kinds of events to leave out, such as `insert`, `all dml` or `drop table`. */
  ignoredEvents?: string[] | undefined
  /** Regular expressions of DDL statements to leave out. */
  ignoredSqlStatements?: string[] | undefined
  /** SQL condition on the new row; an INSERT that meets it is left out. */
  ignoredInsertValueExpression?: string | undefined
  /** SQL condition on the old row; an UPDATE that meets it is left out. */
  ignoredUpdateOldValueExpression?: string | undefined
  /** SQL condition on the new row; an UPDATE that meets it is left out. */
  ignoredUpdateNewValueExpression?: string | undefined
  /** SQL condition on the old row; a DELETE that meets it is left out. */
  ignoredDeleteValueExpression?: string | undefined
}

/**
 * What an instance survives.
 *
 * - `REGIONAL`: The loss of an availability zone.
 * - `ZONAL`: The loss of a machine. Not a mode of Premium.
 *
 * The service may come to know others.
 */
export type HighAvailabilityType = 'REGIONAL' | 'ZONAL' | (string & {})

/** A Premium instance. */
export interface Instance {
  /** Resource name of the instance, `tidbs/{tidbId}`. */
  name?: string | null
  /** The instance's id. */
  tidbId: string
  /** Name that its owner chose. */
  displayName?: string | null
  /** Id of the region where it runs. */
  regionId?: string | null
  /** Who runs the region. */
  cloudProvider?: CloudProvider | null
  /** The region's name for people. */
  regionDisplayName?: string | null
  /** What the instance is doing. */
  state?: InstanceState | null
  /** Password of the root user, where the service repeats it. */
  rootPassword?: string | null
  /** Least capacity, which follows from the greatest. Unit: RCU. */
  minRcu?: number | null
  /** Greatest capacity, in request capacity units. Unit: RCU. */
  maxRcu?: number | null
  /** Plan of the instance. */
  servicePlan?: ServicePlan | null
  /** What it survives. */
  highAvailabilityType?: HighAvailabilityType | null
  /**
   * Facts that the service keeps: among them `tidb.cloud/has-set-password` (the root user has a password) and
   * `tidb.cloud/available-features`.
   */
  annotations?: Record<string, string> | null
  /**
   * Its owner's labels, and two of the service: `tidb.cloud/organization` and `tidb.cloud/project` hold the
   * ids of the organization and project it belongs to.
   */
  labels?: Record<string, string> | null
  /** Email address or public API key of the maker. */
  creator?: string | null
  /** When the instance was created. An RFC 3339 time. */
  createTime?: string | null
  /** When the instance last changed. An RFC 3339 time. */
  updateTime?: string | null
  /** Where to connect to. */
  endpoints?: Endpoint[] | null
  /** How its data is encrypted, beyond what the cloud provider does. */
  dualLayerDataEncryption?: DualLayerDataEncryption | null
  /** Version of TiDB. */
  tidbVersion?: string | null
  /** Words to find it by. */
  tags?: string[] | null
  /** When its capacity last changed. An RFC 3339 time. */
  capacityUpdateTime?: string | null
}

/**
 * What an instance is doing.
 *
 * - `CREATING`: It is being created.
 * - `DELETING`: It is being deleted.
 * - `ACTIVE`: It can be used.
 * - `RESTORING`: A backup is being restored into it.
 * - `MAINTENANCE`: The service is working on it.
 * - `DELETED`: It is deleted.
 * - `INACTIVE`: It cannot be used, though it is not being deleted.
 * - `UPGRADING`: Its version is being raised. Dedicated clusters only.
 * - `IMPORTING`: Data is being imported. Dedicated clusters only.
 * - `MODIFYING`: It is being changed. Dedicated clusters only.
 * - `PAUSING`: It is being paused. Dedicated clusters only.
 * - `PAUSED`: It is paused. Dedicated clusters only.
 * - `RESUMING`: It is being resumed. Dedicated clusters only.
 *
 * The service may come to know others.
 */
export type InstanceState =
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

/**
 * How Kafka knows the changefeed.
 *
 * - `DISABLE`: Not at all.
 * - `SASL_PLAIN`: SASL with the password as it is.
 * - `SASL_SCRAM_SHA_256`: SASL with SCRAM and SHA-256.
 * - `SASL_SCRAM_SHA_512`: SASL with SCRAM and SHA-512.
 *
 * The service may come to know others.
 */
export type KafkaAuthType =
  | 'DISABLE'
  | 'SASL_PLAIN'
  | 'SASL_SCRAM_SHA_256'
  | 'SASL_SCRAM_SHA_512'
  | (string & {})

/** How Kafka knows the changefeed. */
export interface KafkaAuthentication {
  /** The mechanism. */
  authType?: KafkaAuthType | null
  /** User name for SASL. */
  username?: string | null
  /** Password for SASL. Answers leave it out. */
  password?: string | null
}

/** How Kafka knows the changefeed. As a caller gives it. */
export interface KafkaAuthenticationInput {
  /** The mechanism. */
  authType: KafkaAuthType
  /** User name for SASL. */
  username?: string | undefined
  /** Password for SASL. Answers leave it out. */
  password?: string | undefined
}

/** How Kafka's brokers are reached. */
export interface KafkaBroker {
  /** Version of the brokers. */
  version?: KafkaVersion | null
  /**
   * Addresses of the brokers, separated by commas. Needed over the internet and over peered networks; behind
   * a private link they follow from the network settings.
   */
  brokerEndpoints?: string | null
  /** Whether connections use TLS. Default: false. */
  useTls?: boolean | null
  /** Whether certificates go unchecked. Default: false. */
  insecureSkipVerify?: boolean | null
  /** How messages are compressed. Default: NONE. */
  compression?: KafkaCompression | null
  /** Client id that the brokers see. By default the service chooses it. */
  kafkaClientId?: string | null
}

/** How Kafka's brokers are reached. As a caller gives it. */
export interface KafkaBrokerInput {
  /** Version of the brokers. */
  version: KafkaVersion
  /**
   * Addresses of the brokers, separated by commas. Needed over the internet and over peered networks; behind
   * a private link they follow from the network settings.
   */
  brokerEndpoints?: string | undefined
  /** Whether connections use TLS. Default: false. */
  useTls?: boolean | undefined
  /** Whether certificates go unchecked. Default: false. */
  insecureSkipVerify?: boolean | undefined
  /** How messages are compressed. Default: NONE. */
  compression?: KafkaCompression | undefined
  /** Client id that the brokers see. By default the service chooses it. */
  kafkaClientId?: string | undefined
}

/** Columns of some tables to replicate. */
export interface KafkaColumnSelector {
  /** Patterns of the tables it is for. */
  matcher?: string[] | null
  /** Names of the columns. */
  columns?: string[] | null
}

/** Columns of some tables to replicate. As a caller gives it. */
export interface KafkaColumnSelectorInput {
  /** Patterns of the tables it is for. */
  matcher?: string[] | undefined
  /** Names of the columns. */
  columns?: string[] | undefined
}

/**
 * How messages are compressed.
 *
 * - `NONE`: Not at all.
 * - `GZIP`: With gzip.
 * - `SNAPPY`: With Snappy.
 * - `LZ4`: With LZ4.
 * - `ZSTD`: With Zstandard.
 *
 * The service may come to know others.
 */
export type KafkaCompression = 'NONE' | 'GZIP' | 'SNAPPY' | 'LZ4' | 'ZSTD' | (string & {})

/** What messages look like. */
export interface KafkaDataFormat {
  /** Their form. */
  protocol?: KafkaProtocol | null
  /** Settings of Debezium's form. */
  debeziumConfig?: DebeziumConfig | null
  /** Settings of Avro. */
  avroConfig?: AvroConfig | null
  /** Whether messages hold fields that only TiDB has. Default: false. */
  enableTidbExtension?: boolean | null
  /** Whether changes are written as they came, not split. Default: false. */
  outputRawChangeEvent?: boolean | null
}

/** What messages look like. As a caller gives it. */
export interface KafkaDataFormatInput {
  /** Their form. */
  protocol: KafkaProtocol
  /** Settings of Debezium's form. */
  debeziumConfig?: DebeziumConfigInput | undefined
  /** Settings of Avro. */
  avroConfig?: AvroConfigInput | undefined
  /** Whether messages hold fields that only TiDB has. Default: false. */
  enableTidbExtension?: boolean | undefined
  /** Whether changes are written as they came, not split. Default: false. */
  outputRawChangeEvent?: boolean | undefined
}

/**
 * How changes are spread over topics.
 *
 * - `DISPATCH_TYPE_ONE_TOPIC`: All into one.
 * - `DISPATCH_TYPE_BY_TABLE`: One topic for each table.
 * - `DISPATCH_TYPE_BY_DATABASE`: One topic for each database.
 *
 * The service may come to know others.
 */
export type KafkaDispatchType =
  | 'DISPATCH_TYPE_ONE_TOPIC'
  | 'DISPATCH_TYPE_BY_TABLE'
  | 'DISPATCH_TYPE_BY_DATABASE'
  | (string & {})

/** A Kafka to write to. */
export interface KafkaDownstream {
  /** How its brokers are reached. */
  broker?: KafkaBroker | null
  /** How it knows the changefeed. */
  authentication?: KafkaAuthentication | null
  /** What messages look like. */
  dataFormat?: KafkaDataFormat | null
  /** Into which topics and partitions they go. */
  topicPartitionConfig?: KafkaTopicPartition | null
  /** Columns to replicate. By default all. */
  columnSelectors?: KafkaColumnSelector[] | null
}

/** A Kafka to write to. As a caller gives it. */
export interface KafkaDownstreamInput {
  /** How its brokers are reached. */
  broker: KafkaBrokerInput
  /** How it knows the changefeed. */
  authentication: KafkaAuthenticationInput
  /** What messages look like. */
  dataFormat: KafkaDataFormatInput
  /** Into which topics and partitions they go. */
  topicPartitionConfig: KafkaTopicPartitionInput
  /** Columns to replicate. By default all. */
  columnSelectors?: KafkaColumnSelectorInput[] | undefined
}

/** How changes of some tables are spread over partitions. */
export interface KafkaPartitionDispatcher {
  /** What the partition follows from. */
  partitionType?: KafkaPartitionType | null
  /** Patterns of the tables it is for. */
  matcher?: string[] | null
  /** The index, when the type is INDEX_VALUE. */
  indexName?: string | null
  /** The columns, when the type is COLUMNS. */
  columns?: string[] | null
}

/** How changes of some tables are spread over partitions. As a caller gives it. */
export interface KafkaPartitionDispatcherInput {
  /** What the partition follows from. */
  partitionType: KafkaPartitionType
  /** Patterns of the tables it is for. */
  matcher: string[]
  /** The index, when the type is INDEX_VALUE. */
  indexName?: string | undefined
  /** The columns, when the type is COLUMNS. */
  columns?: string[] | undefined
}

/**
 * What the partition of a change follows from.
 *
 * - `TABLE`: The table's name.
 * - `INDEX_VALUE`: The value of an index.
 * - `TIMESTAMP`: The time of the commit.
 * - `COLUMNS`: The values of some columns.
 *
 * The service may come to know others.
 */
export type KafkaPartitionType = 'TABLE' | 'INDEX_VALUE' | 'TIMESTAMP' | 'COLUMNS' | (string & {})

/**
 * The form of messages.
 *
 * - `PROTOCOL_CANAL_JSON`: Canal's JSON.
 * - `PROTOCOL_OPEN_PROTOCOL`: TiDB's own, several events in a message.
 * - `PROTOCOL_AVRO`: Apache Avro, with Confluent's or AWS Glue's schema registry.
 * - `PROTOCOL_DEBEZIUM`: Debezium's JSON.
 * - `PROTOCOL_DEBEZIUM_AVRO`: Debezium's events in Avro.
 *
 * The service may come to know others.
 */
export type KafkaProtocol =
  | 'PROTOCOL_CANAL_JSON'
  | 'PROTOCOL_OPEN_PROTOCOL'
  | 'PROTOCOL_AVRO'
  | 'PROTOCOL_DEBEZIUM'
  | 'PROTOCOL_DEBEZIUM_AVRO'
  | (string & {})

/** Into which topics and partitions messages go. */
export interface KafkaTopicPartition {
  /** How changes are spread over topics. */
  dispatchType?: KafkaDispatchType | null
  /** The topic, when all changes go into one. */
  defaultTopic?: string | null
  /** What names of topics begin with, when there are several. */
  topicPrefix?: string | null
  /** What stands between the prefix and the table or database. */
  separator?: string | null
  /** What names of topics end with, when there are several. */
  topicSuffix?: string | null
  /** Copies that Kafka keeps of a topic that it creates. At least 1. */
  replicationFactor?: number | null
  /** Partitions of a topic that it creates. At least 1. */
  partitionNum?: number | null
  /** How changes are spread over partitions, where the default does not do. */
  partitionDispatchers?: KafkaPartitionDispatcher[] | null
}

/** Into which topics and partitions messages go. As a caller gives it. */
export interface KafkaTopicPartitionInput {
  /** How changes are spread over topics. */
  dispatchType: KafkaDispatchType
  /** The topic, when all changes go into one. */
  defaultTopic?: string | undefined
  /** What names of topics begin with, when there are several. */
  topicPrefix?: string | undefined
  /** What stands between the prefix and the table or database. */
  separator?: string | undefined
  /** What names of topics end with, when there are several. */
  topicSuffix?: string | undefined
  /** Copies that Kafka keeps of a topic that it creates. At least 1. */
  replicationFactor: number
  /** Partitions of a topic that it creates. At least 1. */
  partitionNum: number
  /** How changes are spread over partitions, where the default does not do. */
  partitionDispatchers?: KafkaPartitionDispatcherInput[] | undefined
}

/**
 * The version of Kafka's brokers.
 *
 * - `KAFKA_VERSION_UNSPECIFIED`: Not used.
 * - `KAFKA_VERSION_1XX`: 1.x.
 * - `KAFKA_VERSION_2XX`: 2.x.
 * - `KAFKA_VERSION_3XX`: 3.x.
 *
 * The service may come to know others.
 */
export type KafkaVersion =
  | 'KAFKA_VERSION_UNSPECIFIED'
  | 'KAFKA_VERSION_1XX'
  | 'KAFKA_VERSION_2XX'
  | 'KAFKA_VERSION_3XX'
  | (string & {})

/** A page of backups. */
export interface ListBackupsResponse {
  /** The backups. */
  backups?: Backup[] | null
  /** Number of backups on all pages. */
  totalSize?: number | null
  /** Token of the next page. Empty on the last. */
  nextPageToken?: string | null
}

/** All capacities that a changefeed can have. */
export interface ListCcusResponse {
  /** The capacities. */
  ccus?: ChangefeedCcu[] | null
}

/** A page of changefeeds. */
export interface ListChangefeedsResponse {
  /** The changefeeds. */
  changefeeds?: Changefeed[] | null
  /** Number of changefeeds on all pages. */
  totalSize?: number | null
  /** Token of the next page. Empty on the last. */
  nextPageToken?: string | null
}

/** A page of instances. */
export interface ListInstancesResponse {
  /** The instances. */
  tidbs?: Instance[] | null
  /** Number of instances on all pages. */
  totalSize?: number | null
  /** Token of the next page. Empty on the last. */
  nextPageToken?: string | null
}

/** A page of regions. */
export interface ListRegionsResponse {
  /** The regions. */
  regions?: Region[] | null
  /** Number of regions on all pages. */
  totalSize?: number | null
  /** Token of the next page. Empty on the last. */
  nextPageToken?: string | null
}

/** How a MySQL database is reached. */
export interface MysqlConnection {
  /**
   * Host and port. Needed over the internet and over peered networks; behind a private link it follows from
   * the network settings.
   */
  endpoint?: string | null
  /** User to connect as. */
  username?: string | null
  /** The user's password. Answers leave it out. */
  password?: string | null
}

/** How a MySQL database is reached. As a caller gives it. */
export interface MysqlConnectionInput {
  /**
   * Host and port. Needed over the internet and over peered networks; behind a private link it follows from
   * the network settings.
   */
  endpoint?: string | undefined
  /** User to connect as. */
  username: string
  /** The user's password. Answers leave it out. */
  password?: string | undefined
}

/** A MySQL database to write to. */
export interface MysqlDownstream {
  /** How it is reached. */
  connection?: MysqlConnection | null
}

/** A MySQL database to write to. As a caller gives it. */
export interface MysqlDownstreamInput {
  /** How it is reached. */
  connection: MysqlConnectionInput
}

/** How a downstream is reached. */
export interface NetworkInfo {
  /** The kind of network. */
  networkType?: NetworkType | null
  /** Id of the private endpoint to it. Needed for a private link. */
  sinkEndpointId?: string | null
  /** Ports of the private endpoint. Needed for a private link. */
  ports?: number[] | null
}

/** How a downstream is reached. As a caller gives it. */
export interface NetworkInfoInput {
  /** The kind of network. */
  networkType: NetworkType
  /** Id of the private endpoint to it. Needed for a private link. */
  sinkEndpointId?: string | undefined
  /** Ports of the private endpoint. Needed for a private link. */
  ports?: number[] | undefined
}

/**
 * The kind of network over which a downstream is reached.
 *
 * - `NETWORK_TYPE_UNSPECIFIED`: Not used.
 * - `NETWORK_TYPE_PUBLIC`: The internet.
 * - `NETWORK_TYPE_VPC_PEERING`: A peered network of AWS.
 * - `NETWORK_TYPE_PRIVATE_LINK`: A private endpoint that the service keeps.
 *
 * The service may come to know others.
 */
export type NetworkType =
  | 'NETWORK_TYPE_UNSPECIFIED'
  | 'NETWORK_TYPE_PUBLIC'
  | 'NETWORK_TYPE_VPC_PEERING'
  | 'NETWORK_TYPE_PRIVATE_LINK'
  | (string & {})

/** A changefeed to create. The settings that belong to `downstreamType` are needed. */
export interface NewChangefeed {
  /** Id of the instance whose changes to replicate. */
  tidbId: string
  /** Name of the changefeed, which no other of the instance has. */
  name: string
  /** How the downstream is reached. Needed for KAFKA and MYSQL. */
  networkInfo?: NetworkInfoInput | undefined
  /** Name of its capacity, one of those that `list_ccus` answers. */
  changefeedCapacity: string
  /** Kind of the system to write to. */
  downstreamType: DownstreamType
  /** Which tables and events to replicate. */
  tableConfig: TableConfigInput
  /** Where to begin. */
  startPosition: StartPositionInput
  /** Needed when `downstreamType` is KAFKA. */
  kafka?: KafkaDownstreamInput | undefined
  /** Needed when `downstreamType` is MYSQL. */
  mysql?: MysqlDownstreamInput | undefined
  /** Needed when `downstreamType` is S3. */
  s3?: S3DownstreamInput | undefined
}

/** A region of a cloud provider. */
export interface Region {
  /** Resource name of the region, `regions/{regionId}`. */
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
  /** The same plans, with their names for people. */
  supportedServicePlans?: ServicePlanInfo[] | null
}

/**
 * What an instance is restored from.
 *
 * - `SNAPSHOT`: A backup of a Premium instance.
 * - `PITR`: A Premium instance as it was at a moment.
 * - `DEDICATED_SNAPSHOT`: A backup of a Dedicated cluster.
 * - `CLASSIC_SNAPSHOT`: A backup of a self-managed TiDB in object storage.
 *
 * The service may come to know others.
 */
export type RestoreMode = 'SNAPSHOT' | 'PITR' | 'DEDICATED_SNAPSHOT' | 'CLASSIC_SNAPSHOT' | (string & {})

/** What a restore makes. */
export interface RestoreResponse {
  /** The new instance. */
  tidb?: Instance | null
}

/**
 * How far a restore is.
 *
 * - `UNKNOWN`: The service does not know.
 * - `PENDING`: It waits to begin.
 * - `RUNNING`: Data is being copied.
 * - `SUCCEEDED`: All data is there.
 * - `FAILED`: It ended with an error, which `message` tells.
 * - `CANCELLED`: It was cancelled.
 *
 * The service may come to know others.
 */
export type RestoreState =
  | 'UNKNOWN'
  | 'PENDING'
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELLED'
  | (string & {})

/** How far a restore is. */
export interface RestoreStatus {
  /** What it is doing. */
  state?: RestoreState | null
  /** What went wrong, when it failed. */
  message?: string | null
  /** How much of the data is there. Unit: percent. */
  progress?: number | null
}

/**
 * How object storage is accessed.
 *
 * - `S3_AUTH_TYPE_AK_SK`: With an access key.
 * - `S3_AUTH_TYPE_ASSUME_ROLE`: By taking on a role that trusts the service.
 *
 * The service may come to know others.
 */
export type S3AuthType = 'S3_AUTH_TYPE_AK_SK' | 'S3_AUTH_TYPE_ASSUME_ROLE' | (string & {})

/**
 * How binary values are written.
 *
 * - `BASE64`: In Base64.
 * - `HEX`: In hexadecimal.
 *
 * The service may come to know others.
 */
export type S3BinaryEncoding = 'BASE64' | 'HEX' | (string & {})

/** What files look like. */
export interface S3DataFormat {
  /** Their form. */
  protocol?: S3Protocol | null
  /** Text at the end of a row. By default a line feed, and also when it is empty. */
  terminator?: string | null
  /** By which part of the date folders are made. Default: NONE. */
  dateSeparator?: S3DateSeparator | null
  /** Whether Canal's JSON holds fields that only TiDB has. Default: false. */
  enableTidbExtension?: boolean | null
  /** ASCII character between values. Needed for CSV. */
  delimiter?: string | null
  /** Character on both sides of a string in CSV. Default: ". */
  quote?: string | null
  /** Text that stands for NULL in CSV. Default: \N. */
  null?: string | null
  /** Whether rows of CSV hold the timestamp of their commit. Default: false. */
  includeCommitTs?: boolean | null
  /** How binary values are written. Default: BASE64. */
  binaryEncodingMethod?: S3BinaryEncoding | null
  /** Whether changes are written as they came, not split. Default: false. */
  outputRawChangeEvent?: boolean | null
  /** Whether the first line of CSV holds the column names. Default: false. */
  outputFieldHeader?: boolean | null
}

/** What files look like. As a caller gives it. */
export interface S3DataFormatInput {
  /** Their form. */
  protocol: S3Protocol
  /** Text at the end of a row. By default a line feed, and also when it is empty. */
  terminator?: string | undefined
  /** By which part of the date folders are made. Default: NONE. */
  dateSeparator?: S3DateSeparator | undefined
  /** Whether Canal's JSON holds fields that only TiDB has. Default: false. */
  enableTidbExtension?: boolean | undefined
  /** ASCII character between values. Needed for CSV. */
  delimiter?: string | undefined
  /** Character on both sides of a string in CSV. Default: ". */
  quote?: string | undefined
  /** Text that stands for NULL in CSV. Default: \N. */
  null?: string | undefined
  /** Whether rows of CSV hold the timestamp of their commit. Default: false. */
  includeCommitTs?: boolean | undefined
  /** How binary values are written. Default: BASE64. */
  binaryEncodingMethod?: S3BinaryEncoding | undefined
  /** Whether changes are written as they came, not split. Default: false. */
  outputRawChangeEvent?: boolean | undefined
  /** Whether the first line of CSV holds the column names. Default: false. */
  outputFieldHeader?: boolean | undefined
}

/**
 * The part of the date by which folders are made.
 *
 * - `NONE`: None.
 * - `YEAR`: The year.
 * - `MONTH`: The month.
 * - `DAY`: The day.
 *
 * The service may come to know others.
 */
export type S3DateSeparator = 'NONE' | 'YEAR' | 'MONTH' | 'DAY' | (string & {})

/** Object storage to write to. */
export interface S3Downstream {
  /** Where it is, and how it is accessed. */
  endpoint?: S3Endpoint | null
  /** What files look like. */
  dataFormat?: S3DataFormat | null
  /** When files are written. */
  storageFlushConfig?: StorageFlushConfig | null
}

/** Object storage to write to. As a caller gives it. */
export interface S3DownstreamInput {
  /** Where it is, and how it is accessed. */
  endpoint: S3EndpointInput
  /** What files look like. */
  dataFormat: S3DataFormatInput
  /** When files are written. */
  storageFlushConfig?: StorageFlushConfigInput | undefined
}

/** A place in object storage, and how it is accessed. */
export interface S3Endpoint {
  /** Where the files go, on Alibaba Cloud too: `s3://<bucket>/<path>/`, with the slash at the end. */
  s3Uri?: string | null
  /** How the bucket is accessed. On Alibaba Cloud, with an access key only. */
  authType?: S3AuthType | null
  /** Id of an access key that may write to the bucket. Needed for S3_AUTH_TYPE_AK_SK. */
  accessKey?: string | null
  /** Secret of the access key. Needed for S3_AUTH_TYPE_AK_SK. Answers leave it out. */
  secretKey?: string | null
  /** Role that may write to the bucket. Needed for S3_AUTH_TYPE_ASSUME_ROLE. */
  iamAssumedRoleArn?: string | null
  /** S3-compatible endpoint of the provider. Needed for ALIBABA_OSS. */
  customEndpoint?: string | null
  /** Who runs the storage. By default Amazon. */
  provider?: S3Provider | null
}

/** A place in object storage, and how it is accessed. As a caller gives it. */
export interface S3EndpointInput {
  /** Where the files go, on Alibaba Cloud too: `s3://<bucket>/<path>/`, with the slash at the end. */
  s3Uri: string
  /** How the bucket is accessed. On Alibaba Cloud, with an access key only. */
  authType: S3AuthType
  /** Id of an access key that may write to the bucket. Needed for S3_AUTH_TYPE_AK_SK. */
  accessKey?: string | undefined
  /** Secret of the access key. Needed for S3_AUTH_TYPE_AK_SK. Answers leave it out. */
  secretKey?: string | undefined
  /** Role that may write to the bucket. Needed for S3_AUTH_TYPE_ASSUME_ROLE. */
  iamAssumedRoleArn?: string | undefined
  /** S3-compatible endpoint of the provider. Needed for ALIBABA_OSS. */
  customEndpoint?: string | undefined
  /** Who runs the storage. By default Amazon. */
  provider?: S3Provider | undefined
}

/**
 * The form of files.
 *
 * - `PROTOCOL_CSV`: CSV.
 * - `PROTOCOL_CANAL_JSON`: Canal's JSON.
 *
 * The service may come to know others.
 */
export type S3Protocol = 'PROTOCOL_CSV' | 'PROTOCOL_CANAL_JSON' | (string & {})

/**
 * Who runs storage that speaks S3.
 *
 * - `PROVIDER_UNSPECIFIED`: Not said, so Amazon S3.
 * - `AWS`: Amazon S3.
 * - `ALIBABA_OSS`: Alibaba Cloud Object Storage Service, at its S3-compatible endpoint.
 *
 * The service may come to know others.
 */
export type S3Provider = 'PROVIDER_UNSPECIFIED' | 'AWS' | 'ALIBABA_OSS' | (string & {})

/** A registry of schemas. */
export interface SchemaRegistry {
  /** Addresses of the registry, separated by commas. Needed for Confluent's. */
  schemaRegistryEndpoints?: string | null
  /** Whether it asks for a user name and a password. */
  enableBasicAuth?: boolean | null
  /** The user name. */
  basicAuthUsername?: string | null
  /** The password. Answers leave it out. */
  basicAuthPassword?: string | null
}

/** A registry of schemas. As a caller gives it. */
export interface SchemaRegistryInput {
  /** Addresses of the registry, separated by commas. Needed for Confluent's. */
  schemaRegistryEndpoints?: string | undefined
  /** Whether it asks for a user name and a password. */
  enableBasicAuth?: boolean | undefined
  /** The user name. */
  basicAuthUsername?: string | undefined
  /** The password. Answers leave it out. */
  basicAuthPassword?: string | undefined
}

/**
 * A plan of the service.
 *
 * - `Premium`: Capacity of its own, run by the service.
 *
 * The service may come to know others.
 */
export type ServicePlan = 'Premium' | (string & {})

/** A plan, and its name. */
export interface ServicePlanInfo {
  /** The plan. */
  servicePlan?: ServicePlan | null
  /** Its name for people. */
  displayName?: string | null
}

/** From where on changes are replicated. */
export interface StartPosition {
  /** What says where. */
  mode?: StartPositionMode | null
  /** The position, as TiDB's timestamp (TSO). Needed for FROM_TSO. */
  startTso?: string | null
  /** The position, as a time in UTC. Needed for FROM_UTC. An RFC 3339 time. */
  startTimestamp?: string | null
}

/** From where on changes are replicated. As a caller gives it. */
export interface StartPositionInput {
  /** What says where. */
  mode: StartPositionMode
  /** The position, as TiDB's timestamp (TSO). Needed for FROM_TSO. */
  startTso?: string | number | bigint | undefined
  /** The position, as a time in UTC. Needed for FROM_UTC. An RFC 3339 time. */
  startTimestamp?: string | Date | undefined
}

/**
 * What says from where on changes are replicated.
 *
 * - `MODE_UNSPECIFIED`: Not used.
 * - `FROM_NOW`: The moment of creation.
 * - `FROM_TSO`: A timestamp of TiDB.
 * - `FROM_UTC`: A time.
 *
 * The service may come to know others.
 */
export type StartPositionMode = 'MODE_UNSPECIFIED' | 'FROM_NOW' | 'FROM_TSO' | 'FROM_UTC' | (string & {})

/** When files are written to object storage. */
export interface StorageFlushConfig {
  /** The longest time between two files, from `2s` to `10m`. Default: 1m. */
  interval?: string | null
  /** Size at which a file is written. Unit: bytes. From 1048576 to 536870912. Default: 67108864. */
  fileSize?: number | null
}

/** When files are written to object storage. As a caller gives it. */
export interface StorageFlushConfigInput {
  /** The longest time between two files, from `2s` to `10m`. Default: 1m. */
  interval?: string | undefined
  /** Size at which a file is written. Unit: bytes. From 1048576 to 536870912. Default: 67108864. */
  fileSize?: number | undefined
}

/** Which tables and events are replicated. */
export interface TableConfig {
  /** Which tables, in the filter syntax of TiCDC. */
  filterRules?: string[] | null
  /** What is done with tables that cannot be replicated exactly. */
  mode?: TableConfigMode | null
  /** Whether the rules tell capitals from small letters. Default: false. */
  caseSensitive?: boolean | null
  /** Events to leave out. */
  eventFilters?: EventFilter[] | null
  /** Whether another changefeed replicates in the opposite direction. */
  bdrMode?: boolean | null
}

/** Which tables and events are replicated. As a caller gives it. */
export interface TableConfigInput {
  /** Which tables, in the filter syntax of TiCDC. */
  filterRules?: string[] | undefined
  /** What is done with tables that cannot be replicated exactly. */
  mode: TableConfigMode
  /** Whether the rules tell capitals from small letters. Default: false. */
  caseSensitive?: boolean | undefined
  /** Events to leave out. */
  eventFilters?: EventFilterInput[] | undefined
  /** Whether another changefeed replicates in the opposite direction. */
  bdrMode?: boolean | undefined
}

/**
 * What is done with tables that cannot be replicated exactly, such as those without a key.
 *
 * - `MODE_UNSPECIFIED`: Not used.
 * - `IGNORE_NOT_SUPPORT_TABLE`: They are left out.
 * - `FORCE_SYNC`: They are replicated all the same, which can fail.
 *
 * The service may come to know others.
 */
export type TableConfigMode = 'MODE_UNSPECIFIED' | 'IGNORE_NOT_SUPPORT_TABLE' | 'FORCE_SYNC' | (string & {})
