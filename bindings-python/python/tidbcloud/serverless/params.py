# Generated from api/serverless.yaml by codegen; do not edit.
"""What requests of the serverless service are made of, as plain dicts.

These are for type checkers: at run time any dict with these keys will do, or with the names on the wire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from tidbcloud.serverless import models


class AccessKeyParam(TypedDict, total=False):
    """An access key of an object storage account."""

    id: Required[str]
    """The key's id."""
    secret: Required[str]
    """The key's secret. The answer about an import leaves it out."""


class AlicloudEndpointServiceParam(TypedDict, total=False):
    """An endpoint service at Alibaba Cloud."""

    name: Required[str]
    """Name of the endpoint service."""


class AttachDomainParam(TypedDict, total=False):
    """Domains to attach to a private link connection."""

    type: Required[models.PrivateLinkDomainType]
    """Whose domains they are."""
    unique_name: str
    """The part of the domains that sets them apart from others. Only TIDBCLOUD_MANAGED domains that are not
    attached yet (`validateOnly`) may leave it out: the service makes one up.
    """


class AuditLogAzureBlobStorageParam(TypedDict, total=False):
    """A place in Azure Blob Storage for audit log files."""

    uri: Required[str]
    """Where the files go: `azure://<account>.blob.core.windows.net/<container>/<path>/`, or the same with
    `https://`.
    """
    auth_type: Required[models.AzureBlobAuthType]
    """How the container is accessed."""
    sas_token: str
    """Shared access signature that allows writing. Answers leave it out."""


class AuditLogConfigParam(TypedDict, total=False):
    """What a cluster writes to its audit log."""

    enabled: bool
    """Whether the log is written."""
    unredacted: bool
    """Whether values in SQL statements are logged as they are."""


class AuditLogFilterParam(TypedDict, total=False):
    """Conditions that a statement meets all. One without conditions is met by every statement."""

    classes: Sequence[str]
    """Classes of events, such as `SELECT` or `QUERY_DDL`, of which one has to be met."""
    tables: Sequence[str]
    """Tables, such as `shop.orders`, of which one has to be met."""
    status_codes: Sequence[int]
    """How statements end, of which one has to be met: 1 for success, 0 for an error."""


class AuditLogFilterRuleParam(TypedDict, total=False):
    """Chooses statements for the audit log by their user and by filters."""

    display_name: Required[str]
    """Name of the rule, which no other rule of the cluster has."""
    users: Required[Sequence[str]]
    """SQL users, as `user@host` or `user` for any host, where `%` stands for any text. One has to be met. At
    least 1 item.
    """
    filters: Required[Sequence[AuditLogFilterParam | models.AuditLogFilter]]
    """Filters, of which one has to be met. A single empty one is met by every statement. At least 1 item."""


class AuditLogGcsStorageParam(TypedDict, total=False):
    """A place in Google Cloud Storage for audit log files."""

    uri: Required[str]
    """Where the files go: `gs://<bucket>/<path>/`."""
    auth_type: Required[models.GcsAuthType]
    """How the bucket is accessed."""
    service_account_key: str
    """Key of a service account that may write to the bucket. Answers leave it out."""


class AuditLogOssStorageParam(TypedDict, total=False):
    """A place in Alibaba Cloud Object Storage Service for audit log files."""

    uri: Required[str]
    """Where the files go: `oss://<bucket>/<path>/`."""
    auth_type: Required[models.AuditLogOssAuthType]
    """How the bucket is accessed."""
    access_key: AccessKeyParam | models.AccessKey
    """Access key that may write to the bucket. Needed when `auth_type` is ACCESS_KEY."""
    role_arn: str
    """Role that may write to the bucket. Needed when `auth_type` is ROLE_ARN."""


class AuditLogS3StorageParam(TypedDict, total=False):
    """A place in Amazon S3 for audit log files."""

    uri: Required[str]
    """Where the files go: `s3://<bucket>/<path>/`."""
    auth_type: Required[models.S3AuthType]
    """How the bucket is accessed."""
    access_key: AccessKeyParam | models.AccessKey
    """Access key that may write to the bucket. Needed when `auth_type` is ACCESS_KEY."""
    role_arn: str
    """Role that may write to the bucket. Needed when `auth_type` is ROLE_ARN."""


class AuditLogStorageParam(TypedDict, total=False):
    """Where audit log files go. The settings that belong to `type` are needed."""

    type: Required[models.AuditLogStorageType]
    """Kind of the place."""
    s3: AuditLogS3StorageParam | models.AuditLogS3Storage
    """Needed when `type` is S3."""
    gcs: AuditLogGcsStorageParam | models.AuditLogGcsStorage
    """Needed when `type` is GCS."""
    azure_blob: AuditLogAzureBlobStorageParam | models.AuditLogAzureBlobStorage
    """Needed when `type` is AZURE_BLOB."""
    oss: AuditLogOssStorageParam | models.AuditLogOssStorage
    """Needed when `type` is OSS."""


class AuthorizedNetworkParam(TypedDict, total=False):
    """A range of IP addresses that may connect through the public endpoint."""

    start_ip_address: Required[str]
    """First address of the range."""
    end_ip_address: Required[str]
    """Last address of the range, itself included."""
    display_name: Required[str]
    """Name of the range."""


class AutoScalingParam(TypedDict, total=False):
    """Bounds between which the capacity of an Essential cluster follows its load."""

    min_rcu: int
    """Least capacity, in request capacity units. At most `max_rcu`. Unit: RCU. At least 2000."""
    max_rcu: int
    """Greatest capacity, in request capacity units. At least `min_rcu`. Unit: RCU. At most 100000."""


class AutomatedBackupPolicyParam(TypedDict, total=False):
    """When the service backs a cluster up, and how long it keeps the backups."""

    start_time: str
    """Time of day in UTC at which the backup starts. A time of the day as HH:mm, in UTC."""
    retention_days: int
    """How long a backup is kept. Unit: days."""


class AvroConfigParam(TypedDict, total=False):
    """The form of Avro messages, and where their schemas are registered."""

    decimal_handling_mode: models.AvroDecimalHandlingMode
    """How they hold DECIMAL values."""
    bigint_unsigned_handling_mode: models.AvroBigintUnsignedHandlingMode
    """How they hold unsigned BIGINT values."""
    confluent_schema_registry: ConfluentSchemaRegistryParam | models.ConfluentSchemaRegistry
    """A schema registry of Confluent's kind. Either this or `aws_glue_schema_registry`."""
    aws_glue_schema_registry: GlueSchemaRegistryParam | models.GlueSchemaRegistry
    """A schema registry of AWS Glue. Either this or `confluent_schema_registry`."""


class AwsEndpointServiceParam(TypedDict, total=False):
    """An endpoint service at AWS."""

    name: Required[str]
    """Name of the endpoint service."""
    region: str
    """Region of the endpoint service. By default that of the cluster."""


class AzureBlobSourceParam(TypedDict, total=False):
    """Files in Azure Blob Storage to import."""

    uri: Required[str]
    """Where the files are: `azure://<account>.blob.core.windows.net/<container>/<path>`, or the same with
    `https://`.
    """
    auth_type: Required[models.AzureBlobAuthType]
    """How the container is accessed."""
    sas_token: str
    """Shared access signature that allows reading and listing. Answers leave it out."""


class AzureBlobTargetParam(TypedDict, total=False):
    """A place in Azure Blob Storage to export to."""

    uri: Required[str]
    """Where the files go: `azure://<account>.blob.core.windows.net/<container>/<path>`, or the same with
    `https://`.
    """
    auth_type: Required[models.AzureBlobAuthType]
    """How the container is accessed."""
    sas_token: str
    """Shared access signature that allows writing."""


class BatchCreateClusterItemParam(TypedDict, total=False):
    """One of several clusters to create."""

    cluster: CreateClusterRequestParam
    """The cluster to create."""


class ChangefeedEventFilterRuleParam(TypedDict, total=False):
    """Kinds of changes that are not to be sent for some tables."""

    matcher: Sequence[str]
    """Patterns of the tables."""
    ignore_event: Sequence[str]
    """Kinds of changes to leave out."""


class ChangefeedFilterParam(TypedDict, total=False):
    """Which changes a changefeed sends."""

    filter_rule: Sequence[str]
    """Patterns of tables to send, `database.table` with `*` and `?`. One that begins with `!` takes tables
    out again; the last one that fits decides.
    """
    mode: models.ChangefeedTableMode
    """What is done about tables without a primary key."""
    event_filter_rule: Sequence[ChangefeedEventFilterRuleParam | models.ChangefeedEventFilterRule]
    """Kinds of changes to leave out."""
    case_sensitive: bool
    """Whether capitals count in the names of databases and tables."""


class ChangefeedKafkaEndpointParam(TypedDict, total=False):
    """What Kafka is behind a private link service."""

    kafka_type: Required[models.KafkaType]
    """Who runs it."""
    advertised_listeners_pattern: Required[Mapping[str, str]]
    """For each availability zone, the pattern of the addresses that its brokers advertise."""


class ChangefeedSinkParam(TypedDict, total=False):
    """Where changes go. The settings stand under the name of the kind."""

    type: Required[models.ChangefeedType]
    """Kind of the sink."""
    kafka: KafkaSinkParam | models.KafkaSink
    """Settings of a KAFKA sink."""
    mysql: MysqlSinkParam | models.MysqlSink
    """Settings of a MYSQL sink."""


class ChangefeedStartPositionParam(TypedDict, total=False):
    """The first change that a changefeed sends. The cluster must still keep the changes since then."""

    mode: models.ChangefeedStartMode
    """How the position is given. By default FROM_NOW."""
    tso: int
    """The position as a timestamp of TiDB, for FROM_TSO."""
    time: dt.datetime | str
    """The position as a time, for FROM_TIME. An RFC 3339 time."""


class ClusterUpdateParam(TypedDict, total=False):
    """New values for a cluster. Those that the mask does not name are ignored."""

    display_name: str
    """New name. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
    `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
    """
    spending_limit: SpendingLimitParam | models.SpendingLimit
    """The most that a Starter cluster may cost."""
    automated_backup_policy: AutomatedBackupPolicyParam | models.AutomatedBackupPolicy
    """When it is backed up."""
    endpoints: EndpointsParam | models.Endpoints
    """Whether its public endpoint is open, and to whom."""
    labels: Mapping[str, str]
    """Labels to set."""
    audit_log_config: AuditLogConfigParam | models.AuditLogConfig
    """What is written to the audit log."""
    auto_scaling: AutoScalingParam | models.AutoScaling
    """Capacity of an Essential cluster."""


class CompletePartParam(TypedDict, total=False):
    """A part of an upload that has arrived."""

    part_number: Required[int]
    """Number of the part, from 1. From 1 to 10000."""
    etag: Required[str]
    """ETag that the PUT of the part was answered with, quotes included."""


class ConfluentSchemaRegistryParam(TypedDict, total=False):
    """A schema registry of Confluent's kind."""

    endpoint: Required[str]
    """URL of the registry."""
    enable_http_auth: bool
    """Whether to sign in with user name and password."""
    username: str
    """User name for the registry."""
    password: str
    """Password for the registry. Answers leave it out."""


class CreateClusterRequestParam(TypedDict, total=False):
    """A cluster to create."""

    display_name: Required[str]
    """Name of the cluster. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
    `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
    """
    region: Required[RegionParam | models.Region]
    """Where the cluster is to run."""
    spending_limit: SpendingLimitParam | models.SpendingLimit
    """The most that a Starter cluster may cost."""
    automated_backup_policy: AutomatedBackupPolicyParam | models.AutomatedBackupPolicy
    """When it is to be backed up."""
    endpoints: EndpointsParam | models.Endpoints
    """Whether its public endpoint is to be open, and to whom."""
    root_password: str
    """Password for the root user. From 8 to 64 characters. Must match `^.{8,64}$`."""
    encryption_config: EncryptionConfigParam | models.EncryptionConfig
    """How its data is to be encrypted."""
    high_availability_type: models.HighAvailabilityType
    """What it is to survive."""
    labels: Mapping[str, str]
    """Labels. `tidb.cloud/project` holds the id of the project to create the cluster in."""
    audit_log_config: AuditLogConfigParam | models.AuditLogConfig
    """What to write to the audit log."""
    auto_scaling: AutoScalingParam | models.AutoScaling
    """Capacity, both bounds of it. Makes the cluster an Essential one."""


class DatabaseAuditLogConfigParam(TypedDict, total=False):
    """How the audit log of a cluster is written, and where to."""

    enabled: bool
    """Whether the log is written."""
    unredacted: bool
    """Whether values in SQL statements are logged as they are."""
    cloud_storage: AuditLogStorageParam | models.AuditLogStorage
    """Where the files go. By default the service keeps them for download."""
    rotation_interval_minutes: int
    """After how long a new file is begun. Unit: minutes. Default: 60."""
    rotation_size_mib: int
    """At which size a new file is begun. Unit: MiB. Default: 100."""


class DebeziumConfigParam(TypedDict, total=False):
    """The form of Debezium messages."""

    disable_output_old_value: bool
    """Whether to leave out what a row held before. Default: false."""
    disable_schema: bool
    """Whether to leave out the schema of the row. Default: false."""


class EncryptionConfigParam(TypedDict, total=False):
    """How a cluster's data is encrypted."""

    enhanced_encryption_enabled: bool
    """Whether data is encrypted once more, above the storage's own encryption."""


class EndpointsParam(TypedDict, total=False):
    """Where to connect to a cluster or a branch."""

    public: PublicEndpointParam | models.PublicEndpoint
    """The endpoint on the internet."""


class ExportCsvFormatParam(TypedDict, total=False):
    """The form of exported CSV files."""

    separator: str
    """Text between values. A rare one such as `|+|` cannot be mistaken for data. Default: ,."""
    delimiter: str
    """Text on both sides of a string. Default: "."""
    null_value: str
    r"""Text that stands for NULL. Default: \N."""
    skip_header: bool
    """Whether to leave out the line of column names. Default: false."""


class ExportFilterParam(TypedDict, total=False):
    """Which data to export. Give either of the two."""

    sql: str
    """A SELECT statement whose result is exported."""
    table: ExportTableFilterParam | models.ExportTableFilter
    """Tables to export."""


class ExportOptionsParam(TypedDict, total=False):
    """What to export, and in which form."""

    file_type: models.ExportFileType
    """Form of the files. Default: CSV."""
    database: str
    """The one database to export. Deprecated: Use filter."""
    table: str
    """The one table to export. Deprecated: Use filter."""
    compression: models.ExportCompression
    """Compression of the files. Default: GZIP."""
    filter: ExportFilterParam | models.ExportFilter
    """Which data to export. By default all tables of the cluster."""
    csv_format: ExportCsvFormatParam | models.ExportCsvFormat
    """Form of CSV files."""
    parquet_format: ExportParquetFormatParam | models.ExportParquetFormat
    """Form of Parquet files."""


class ExportParquetFormatParam(TypedDict, total=False):
    """The form of exported Parquet files."""

    compression: models.ExportCompression
    """Compression inside the files. Default: ZSTD."""


class ExportTableFilterParam(TypedDict, total=False):
    """Which tables to export, and which of their rows."""

    patterns: Sequence[str]
    """Table filter patterns of TiDB, such as `shop.*` or `!shop.tmp_*`."""
    where: str
    """Condition that rows must meet, as after WHERE in SQL."""
    partitions: Sequence[str]
    """Partitions to export. By default all."""


class ExportTargetParam(TypedDict, total=False):
    """Where exported files go. The settings that belong to `type` are needed."""

    type: models.ExportTargetType
    """Kind of the place. Default: LOCAL."""
    s3: S3TargetParam | models.S3Target
    """Needed when `type` is S3."""
    gcs: GcsTargetParam | models.GcsTarget
    """Needed when `type` is GCS."""
    azure_blob: AzureBlobTargetParam | models.AzureBlobTarget
    """Needed when `type` is AZURE_BLOB."""
    oss: OssTargetParam | models.OssTarget
    """Needed when `type` is OSS."""


class GcsSourceParam(TypedDict, total=False):
    """Files in Google Cloud Storage to import."""

    uri: Required[str]
    """Where the files are: `gs://<bucket>/<path>`."""
    auth_type: Required[models.GcsAuthType]
    """How the bucket is accessed."""
    service_account_key: str
    """Key of a service account that may read the bucket."""


class GcsTargetParam(TypedDict, total=False):
    """A place in Google Cloud Storage to export to."""

    uri: Required[str]
    """Where the files go: `gs://<bucket>/<path>`."""
    auth_type: Required[models.GcsAuthType]
    """How the bucket is accessed."""
    service_account_key: str
    """Key of a service account that may write to the bucket."""


class GlueSchemaRegistryParam(TypedDict, total=False):
    """A schema registry of AWS Glue."""

    region: Required[str]
    """Region of the registry."""
    name: Required[str]
    """Name of the registry."""
    access_key_id: Required[str]
    """Id of an AWS access key that may use it."""
    secret_access_key: Required[str]
    """The access key's secret. Answers leave it out."""


class ImportCsvFormatParam(TypedDict, total=False):
    """The form of CSV files to import."""

    separator: str
    """Text between values. Default: ,."""
    delimiter: str
    """Text on both sides of a string. Default: "."""
    header: bool
    """Whether the first line holds the column names. Default: true."""
    not_null: bool
    """Whether no value is NULL, so that `null` is read as the text it is. Default: false."""
    null: str
    r"""Text that stands for NULL. Default: \N."""
    backslash_escape: bool
    """Whether a backslash escapes the character after it. Default: true."""
    trim_last_separator: bool
    """Whether a separator at the end of a line is dropped. Default: false."""


class ImportOptionsParam(TypedDict, total=False):
    """What form the files to import have."""

    file_type: Required[models.ImportFileType]
    """Form of the files."""
    csv_format: ImportCsvFormatParam | models.ImportCsvFormat
    """Form of CSV files."""


class ImportSourceParam(TypedDict, total=False):
    """Where the files to import are. The settings that belong to `type` are needed."""

    type: Required[models.ImportSourceType]
    """Kind of the place."""
    local: LocalSourceParam | models.LocalSource
    """Needed when `type` is LOCAL."""
    s3: S3SourceParam | models.S3Source
    """Needed when `type` is S3."""
    gcs: GcsSourceParam | models.GcsSource
    """Needed when `type` is GCS."""
    azure_blob: AzureBlobSourceParam | models.AzureBlobSource
    """Needed when `type` is AZURE_BLOB."""
    s3_compatible: S3CompatibleSourceParam | models.S3CompatibleSource
    """Needed when `type` is S3_COMPATIBLE."""
    oss: OssSourceParam | models.OssSource
    """Needed when `type` is OSS."""


class KafkaAuthenticationParam(TypedDict, total=False):
    """How a changefeed signs in at Kafka."""

    auth_type: models.KafkaAuthType
    """The way of signing in."""
    username: str
    """User name, for all ways but DISABLE."""
    password: str
    """Password, for all ways but DISABLE. Answers leave it out."""
    enable_tls: bool
    """Whether to connect by TLS."""
    server_name: str
    """Name that the server's certificate is checked for, where TLS needs one to find the server."""


class KafkaBrokerParam(TypedDict, total=False):
    """What the brokers understand."""

    kafka_version: models.KafkaVersion
    """Their version."""
    compression: models.KafkaCompression
    """How messages are compressed."""


class KafkaColumnSelectorParam(TypedDict, total=False):
    """Columns to send for some tables."""

    matcher: Sequence[str]
    """Patterns of the tables."""
    columns: Sequence[str]
    """Patterns of their columns."""


class KafkaDataFormatParam(TypedDict, total=False):
    """The form of messages."""

    protocol: models.KafkaProtocol
    """The form."""
    enable_tidb_extension: bool
    """Whether to add fields of TiDB's own. For CANAL_JSON and AVRO."""
    avro_config: AvroConfigParam | models.AvroConfig
    """Settings of AVRO."""
    debezium_config: DebeziumConfigParam | models.DebeziumConfig
    """Settings of DEBEZIUM."""


class KafkaNetworkParam(TypedDict, total=False):
    """How a changefeed reaches Kafka."""

    network_type: models.KafkaNetworkType
    """The way."""
    private_link: KafkaPrivateLinkParam | models.KafkaPrivateLink
    """The connection to use, for PRIVATE_LINK."""
    public_endpoints: str
    """Brokers with ports, separated by commas, for PUBLIC."""


class KafkaPartitionDispatcherParam(TypedDict, total=False):
    """How the changes of some tables spread over the partitions of a topic."""

    partition_type: models.KafkaPartitionType
    """What decides the partition."""
    matcher: Sequence[str]
    """Patterns of the tables."""
    index_name: str
    """The index whose values decide, for INDEX_VALUE. By default the primary key."""
    columns: Sequence[str]
    """The columns whose values decide, for COLUMNS."""


class KafkaPrivateLinkParam(TypedDict, total=False):
    """The private link connection to Kafka."""

    private_link_connection_id: str
    """Id of the connection."""
    port: int
    """Port of the first broker."""


class KafkaSinkParam(TypedDict, total=False):
    """Settings of a Kafka sink."""

    network: KafkaNetworkParam | models.KafkaNetwork
    """How to reach Kafka."""
    broker: KafkaBrokerParam | models.KafkaBroker
    """What the brokers understand."""
    authentication: KafkaAuthenticationParam | models.KafkaAuthentication
    """How to sign in."""
    data_format: KafkaDataFormatParam | models.KafkaDataFormat
    """The form of messages."""
    topic_partition_config: KafkaTopicPartitionConfigParam | models.KafkaTopicPartitionConfig
    """Which topic and partition a change goes to."""
    column_selectors: Sequence[KafkaColumnSelectorParam | models.KafkaColumnSelector]
    """Columns to send. By default all."""
    output_raw_change_event: bool
    """Whether changes of primary and unique keys are sent as they are, not as delete and insert."""


class KafkaTopicPartitionConfigParam(TypedDict, total=False):
    """Which topic and partition a change goes to."""

    dispatch_type: models.KafkaTopicDispatchType
    """How changes spread over topics."""
    default_topic: str
    """The topic of all that has no other, and with ONE_TOPIC of everything."""
    topic_prefix: str
    """What the names of topics begin with, for BY_TABLE and BY_DATABASE."""
    separator: str
    """What stands between database and table in the name of a topic."""
    topic_suffix: str
    """What the names of topics end with."""
    replication_factor: int
    """Copies of each new topic."""
    partition_num: int
    """Partitions of each new topic."""
    partition_dispatchers: Sequence[KafkaPartitionDispatcherParam | models.KafkaPartitionDispatcher]
    """How changes spread over partitions."""


class LocalSourceParam(TypedDict, total=False):
    """An uploaded file to import."""

    upload_id: Required[str]
    """Id of the upload, which must be complete."""
    target_database: Required[str]
    """Database that receives the rows."""
    target_table: Required[str]
    """Table that receives the rows."""


class MigrationConnectionParam(TypedDict, total=False):
    """How a migration reaches a source."""

    conn_type: Required[models.MigrationConnectionType]
    """The way."""
    endpoint_id: str
    """Id of the private link connection to use, for PRIVATE_LINK."""
    host: str
    """Host of the source, for PUBLIC."""
    port: Required[int]
    """Port of the source."""
    user: Required[str]
    """User of the source who may read it, and its binary log."""
    password: Required[str]
    """That user's password. Answers leave it out."""
    security: MigrationSecurityParam | models.MigrationSecurity
    """Certificates for TLS."""


class MigrationRuleParam(TypedDict, total=False):
    """Tables to migrate, and where to."""

    source_table: MigrationRuleSourceParam | models.MigrationRuleSource
    """The tables."""
    target_table: MigrationRuleTargetParam | models.MigrationRuleTarget
    """Where they go. By default to the same names."""


class MigrationRuleSourceParam(TypedDict, total=False):
    """Tables of a source."""

    schema_pattern: Required[str]
    """Pattern of their database's name, with `*` and `?`."""
    table_pattern: str
    """Pattern of their names, with `*` and `?`. By default all of the database."""


class MigrationRuleTargetParam(TypedDict, total=False):
    """Where the tables of a rule go."""

    schema: Required[str]
    """Name of the database, without wildcards. At least 1 character."""
    table: str
    """Name of the table, without wildcards. Empty for the same name as at the source."""


class MigrationSecurityParam(TypedDict, total=False):
    """Certificates for TLS to a source. Each is a PEM file in Base64."""

    cert_allowed_cn: Sequence[str]
    """Common names that the source's certificate may have."""
    ssl_ca_content: str
    """Certificate of the authority that the source's certificate is checked with."""
    ssl_cert_content: str
    """Certificate to present."""
    ssl_key_content: str
    """Private key of the certificate to present. Answers leave it out."""


class MigrationSourceParam(TypedDict, total=False):
    """A database to copy from."""

    conn_profile: Required[MigrationConnectionParam | models.MigrationConnection]
    """How to reach it."""
    migration_rules: Sequence[MigrationRuleParam | models.MigrationRule]
    """Tables to copy. By default all but the system's."""
    binlog_name: str
    """File of the binary log at which changes begin."""
    binlog_position: int
    """Position in that file."""
    binlog_gtid: str
    """Set of transactions after which changes begin."""
    source_type: Required[models.MigrationSourceType]
    """Kind of the source."""


class MigrationTargetParam(TypedDict, total=False):
    """As whom a migration writes into the cluster."""

    user: Required[str]
    """SQL user of the cluster."""
    password: Required[str]
    """That user's password."""


class MysqlAuthenticationParam(TypedDict, total=False):
    """How a changefeed signs in at a database."""

    user_name: Required[str]
    """User name."""
    password: Required[str]
    """Password. Answers leave it out."""
    enable_tls: bool
    """Whether to connect by TLS."""


class MysqlNetworkParam(TypedDict, total=False):
    """How a changefeed reaches a database."""

    network_type: Required[models.MysqlNetworkType]
    """The way."""
    public_endpoint: str
    """Host and port, for PUBLIC."""
    private_link: MysqlPrivateLinkParam | models.MysqlPrivateLink
    """The connection to use, for PRIVATE_LINK."""


class MysqlPrivateLinkParam(TypedDict, total=False):
    """The private link connection to a database."""

    private_link_connection_id: Required[str]
    """Id of the connection."""
    port: Required[int]
    """Port of the database."""


class MysqlSinkParam(TypedDict, total=False):
    """Settings of a MySQL sink."""

    network: Required[MysqlNetworkParam | models.MysqlNetwork]
    """How to reach the database."""
    authentication: Required[MysqlAuthenticationParam | models.MysqlAuthentication]
    """How to sign in."""


class NewPrivateLinkConnectionParam(TypedDict, total=False):
    """A private link connection to create. The settings stand under the name of the type."""

    cluster_id: Required[str]
    """Id of the cluster, the same as in the path."""
    display_name: Required[str]
    """Name of the connection."""
    type: Required[models.PrivateLinkConnectionType]
    """What it leads to."""
    aws_endpoint_service: AwsEndpointServiceParam | models.AwsEndpointService
    """The endpoint service, for AWS_ENDPOINT_SERVICE."""
    alicloud_endpoint_service: AlicloudEndpointServiceParam | models.AlicloudEndpointService
    """The endpoint service, for ALICLOUD_ENDPOINT_SERVICE."""


class OssSourceParam(TypedDict, total=False):
    """Files in Alibaba Cloud Object Storage Service to import."""

    uri: Required[str]
    """Where the files are: `oss://<bucket>/<path>`."""
    auth_type: Required[models.OssAuthType]
    """How the bucket is accessed."""
    access_key: AccessKeyParam | models.AccessKey
    """Access key that may read the bucket."""


class OssTargetParam(TypedDict, total=False):
    """A place in Alibaba Cloud Object Storage Service to export to."""

    uri: Required[str]
    """Where the files go: `oss://<bucket>/<path>`."""
    auth_type: Required[models.OssAuthType]
    """How the bucket is accessed."""
    access_key: AccessKeyParam | models.AccessKey
    """Access key that may write to the bucket."""


class PublicEndpointParam(TypedDict, total=False):
    """An endpoint on the internet."""

    disabled: bool
    """Whether it is closed to everybody."""
    authorized_networks: Sequence[AuthorizedNetworkParam | models.AuthorizedNetwork]
    """Addresses that may connect. A new list replaces the old one whole."""


class RegionParam(TypedDict, total=False):
    """A region of a cloud provider."""

    name: str
    """Resource name of the region, `regions/{regionId}`. A new cluster needs it. Must match
    `^regions/[a-z0-9]+-.+$`.
    """


class RestoreFromBackupParam(TypedDict, total=False):
    """A backup to restore."""

    backup_id: str
    """The backup's id."""


class RestoreFromPointInTimeParam(TypedDict, total=False):
    """A moment of a cluster to restore."""

    cluster_id: str
    """The cluster's id."""
    backup_time: dt.datetime | str
    """The moment whose data to restore. It lies within the time for which the cluster keeps backups. An RFC
    3339 time.
    """


class S3CompatibleSourceParam(TypedDict, total=False):
    """Files to import from storage of another provider that speaks S3."""

    uri: Required[str]
    """Where the files are: `s3://<bucket>/<path>`."""
    auth_type: Required[models.S3CompatibleAuthType]
    """How the bucket is accessed."""
    access_key: AccessKeyParam | models.AccessKey
    """Access key that may read the bucket."""
    endpoint: str
    """The provider's endpoint. HTTPS only."""


class S3SourceParam(TypedDict, total=False):
    """Files in Amazon S3 to import."""

    uri: Required[str]
    """Where the files are: `s3://<bucket>/<path>`."""
    auth_type: Required[models.S3AuthType]
    """How the bucket is accessed."""
    role_arn: str
    """Role that may read the bucket. Needed when `auth_type` is ROLE_ARN."""
    access_key: AccessKeyParam | models.AccessKey
    """Access key that may read the bucket. Needed when `auth_type` is ACCESS_KEY."""


class S3TargetParam(TypedDict, total=False):
    """A place in Amazon S3 to export to."""

    uri: str
    """Where the files go: `s3://<bucket>/<path>`."""
    bucket_uri: str
    """Where the files go. Deprecated: Use uri."""
    auth_type: Required[models.S3AuthType]
    """How the bucket is accessed."""
    role_arn: str
    """Role that may write to the bucket. Needed when `auth_type` is ROLE_ARN."""
    access_key: AccessKeyParam | models.AccessKey
    """Access key that may write to the bucket. Needed when `auth_type` is ACCESS_KEY."""


class SpendingLimitParam(TypedDict, total=False):
    """The most that a Starter cluster may cost."""

    monthly: int
    """Limit for a month. Unit: USD cents."""
