# Generated from api/dedicated.yaml by codegen; do not edit.
"""What requests of the dedicated service are made of, as plain dicts.

These are for type checkers: at run time any dict with these keys will do, or with the names on the wire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from typing_extensions import Required

    from tidbcloud.dedicated import models


class AuditLogRotationPolicyParam(TypedDict, total=False):
    """When the file of an audit log is closed and a new one begun."""

    max_size_mib: int
    """Size at which a file is closed. Unit: MiB. From 1 to 100. Default: 10."""
    max_age_second: int
    """Age at which a file is closed. With 0, age closes none. Unit: seconds. From 0 to 2592000.
    Default: 86400.
    """


class AvroConfigParam(TypedDict, total=False):
    """How Avro messages are written."""

    decimal_handling_mode: models.AvroDecimalHandling
    """How they carry decimals."""
    bigint_unsigned_handling_mode: models.AvroBigintUnsignedHandling
    """How they carry values of the type BIGINT UNSIGNED."""
    schema_registry: SchemaRegistryParam | models.SchemaRegistry
    """Where their schemas are kept."""


class AzureBlobDownstreamParam(TypedDict, total=False):
    """A place in Azure Blob Storage to which changes go."""

    endpoint: Required[AzureBlobDownstreamEndpointParam | models.AzureBlobDownstreamEndpoint]
    """Where it is."""
    data_format: Required[StorageDataFormatParam | models.StorageDataFormat]
    """How files are written."""
    storage_flush_config: StorageFlushConfigParam | models.StorageFlushConfig
    """When files are written."""


class AzureBlobDownstreamEndpointParam(TypedDict, total=False):
    """A place in Azure Blob Storage."""

    blob_uri: Required[str]
    """Where it is, `https://<account>.blob.core.windows.net/<container>/<path>`."""
    sas_token: Required[str]
    """Shared access signature that allows writing. Answers leave it out."""


class ChangefeedParam(TypedDict, total=False):
    """A stream of a cluster's changes to another system."""

    cluster_id: Required[str]
    """Id of the cluster whose changes flow."""
    name: Required[str]
    """Name for people."""
    network_info: ChangefeedNetworkParam | models.ChangefeedNetwork
    """How the downstream is reached."""
    replication_capacity: Required[str]
    """Its capacity, the name of one of `dedicated.changefeeds.list_rcus`."""
    downstream_type: Required[models.ChangefeedDownstreamType]
    """Kind of system that the changes go to. Its settings are required too, and it never changes."""
    table_config: Required[ChangefeedTableConfigParam | models.ChangefeedTableConfig]
    """Which changes flow."""
    start_position: Required[ChangefeedStartPositionParam | models.ChangefeedStartPosition]
    """From when on changes flow. Only a new changefeed has a choice."""
    kafka: KafkaDownstreamParam | models.KafkaDownstream
    """Settings for the type `KAFKA`."""
    mysql: MysqlDownstreamParam | models.MysqlDownstream
    """Settings for the type `MYSQL`."""
    s3: S3DownstreamParam | models.S3Downstream
    """Settings for the type `S3`."""
    gcs: GcsDownstreamParam | models.GcsDownstream
    """Settings for the type `GCS`."""
    azure_blob: AzureBlobDownstreamParam | models.AzureBlobDownstream
    """Settings for the type `AZURE_BLOB`."""


class ChangefeedEventFilterParam(TypedDict, total=False):
    """Changes of some tables that do not flow."""

    table_matchers: Sequence[str]
    """The tables, `<database>.<table>`, with `*` for any text."""
    ignored_events: Sequence[str]
    """Kinds of changes to leave out, such as `insert` or `alter table`."""
    ignored_sql_statements: Sequence[str]
    """Regular expressions of statements that change schemas to leave out."""
    ignored_insert_value_expression: str
    """Leaves out inserted rows for which this SQL expression holds."""
    ignored_update_old_value_expression: str
    """Leaves out updated rows for whose old values this SQL expression holds."""
    ignored_update_new_value_expression: str
    """Leaves out updated rows for whose new values this SQL expression holds."""
    ignored_delete_value_expression: str
    """Leaves out deleted rows for which this SQL expression holds."""


class ChangefeedNetworkParam(TypedDict, total=False):
    """How a downstream is reached."""

    network_type: Required[models.ChangefeedNetworkType]
    """Over which network."""
    sink_endpoint_id: str
    """Id of the private endpoint, required for private links."""
    ports: Sequence[int]
    """Ports of the downstream, for private links."""


class ChangefeedStartPositionParam(TypedDict, total=False):
    """From when on changes flow."""

    mode: Required[models.ChangefeedStartMode]
    """What tells."""
    start_tso: str
    """The timestamp, for the mode `FROM_TSO`."""
    start_timestamp: dt.datetime | str
    """The time, for the mode `FROM_UTC`. An RFC 3339 time."""


class ChangefeedTableConfigParam(TypedDict, total=False):
    """Which changes flow."""

    filter_rules: Sequence[str]
    """Rules that choose tables, in the syntax of TiCDC's table filter."""
    mode: models.ChangefeedTableMode
    """What becomes of tables that cannot be followed exactly."""
    case_sensitive: bool
    """Whether the rules tell capital letters from small ones."""
    event_filters: Sequence[ChangefeedEventFilterParam | models.ChangefeedEventFilter]
    """Changes that do not flow."""


class CreateDatadogIntegrationParam(TypedDict, total=False):
    """Settings of Datadog."""

    api_key: str
    """API key of Datadog's. Answers show part of it only."""
    site: models.DatadogSite
    """Where the metrics go."""


class CreateNewRelicIntegrationParam(TypedDict, total=False):
    """Settings of New Relic."""

    api_key: str
    """Ingestion key of New Relic's. Answers show part of it only."""
    site: models.NewRelicSite
    """Where the metrics go."""


class DebeziumConfigParam(TypedDict, total=False):
    """How Debezium messages are written."""

    output_old_value: bool
    """Whether they carry the values before a change."""
    disable_schema: bool
    """Whether they leave out the schema."""


class GcsDownstreamParam(TypedDict, total=False):
    """A place in Google Cloud Storage to which changes go."""

    endpoint: Required[GcsDownstreamEndpointParam | models.GcsDownstreamEndpoint]
    """Where it is."""
    data_format: Required[StorageDataFormatParam | models.StorageDataFormat]
    """How files are written."""
    storage_flush_config: StorageFlushConfigParam | models.StorageFlushConfig
    """When files are written."""


class GcsDownstreamEndpointParam(TypedDict, total=False):
    """A place in Google Cloud Storage."""

    gcs_uri: Required[str]
    """Where it is, `gs://<bucket>/<path>`."""


class ImportAccessKeyParam(TypedDict, total=False):
    """An access key of AWS."""

    id: Required[str]
    """The key's id."""
    secret: Required[str]
    """The key's secret. Answers leave it out."""


class ImportAzureBlobSourceParam(TypedDict, total=False):
    """Files in Azure Blob Storage to import."""

    auth_type: Required[models.ImportAzureBlobAuthType]
    """How the container is accessed."""
    sas_token: str
    """Shared access signature that allows reading and listing. Answers leave it out."""
    uri: Required[str]
    """Where the files are: `azure://<account>.blob.core.windows.net/<container>/<path>`, or the same with
    `https://`.
    """


class ImportCreationDetailsParam(TypedDict, total=False):
    """What is imported, and how."""

    import_options: Required[ImportOptionsParam | models.ImportOptions]
    """How the files are read."""
    source: Required[ImportSourceParam | models.ImportSource]
    """Where the files are."""
    target_table_infos: Sequence[ImportTargetTableParam | models.ImportTargetTable]
    """Tables to import into, and their files. Without them, the names of the files tell."""
    check_items: Sequence[models.ImportCheckItem]
    """What to check first."""


class ImportCsvFormatParam(TypedDict, total=False):
    """How CSV files are written."""

    separator: str
    """What stands between values. Default: ,."""
    delimiter: str
    """What stands around a value. Default: "."""
    header: bool
    """Whether the first line names the columns. Default: true."""
    not_null: bool
    """Whether no value is ever NULL. Default: false."""
    null_value: str
    r"""What stands for NULL. Default: \N."""
    backslash_escape: bool
    """Whether a backslash escapes what follows it. Default: true."""
    trim_last_separator: bool
    """Whether lines end with a separator that means nothing. Default: false."""


class ImportGcsSourceParam(TypedDict, total=False):
    """Files in Google Cloud Storage to import."""

    uri: Required[str]
    """Where the files are, `gs://<bucket>/<path>/`."""
    auth_type: Required[models.ImportGcsAuthType]
    """How the bucket is accessed."""
    service_account_key: str
    """Key of a service account. Answers leave it out."""


class ImportOptionsParam(TypedDict, total=False):
    """How files are read."""

    file_type: Required[models.ImportFileType]
    """What kind of files they are."""
    csv_format: ImportCsvFormatParam | models.ImportCsvFormat
    """How CSV files are written."""
    duplication_handling: models.ImportDuplicationHandling
    """What becomes of rows of SQL files that are there already."""
    validate_only: bool
    """Only check the request, and import nothing. Default: false."""


class ImportS3SourceParam(TypedDict, total=False):
    """Files in Amazon S3 to import."""

    uri: Required[str]
    """Where the files are, `s3://<bucket>/<path>/`."""
    auth_type: Required[models.ImportS3AuthType]
    """How the bucket is accessed."""
    role_arn: str
    """ARN of the role to take."""
    access_key: ImportAccessKeyParam | models.ImportAccessKey
    """Access key to use."""


class ImportSourceParam(TypedDict, total=False):
    """Where files to import are. The settings of the chosen type are required."""

    type: Required[models.ImportSourceType]
    """Kind of storage."""
    s3: ImportS3SourceParam | models.ImportS3Source
    """Settings for the type `S3`."""
    gcs: ImportGcsSourceParam | models.ImportGcsSource
    """Settings for the type `GCS`."""
    azure_blob: ImportAzureBlobSourceParam | models.ImportAzureBlobSource
    """Settings for the type `AZURE_BLOB`."""


class ImportTableParam(TypedDict, total=False):
    """A table."""

    schema: str
    """Name of its database."""
    table: str
    """Its name."""


class ImportTargetTableParam(TypedDict, total=False):
    """A table to import into, and its file."""

    target_table: ImportTableParam | models.ImportTable
    """The table."""
    custom_file: str
    """URI of its file. Without it, the files' names tell which are the table's."""


class KafkaAuthenticationParam(TypedDict, total=False):
    """How Kafka is accessed."""

    auth_type: Required[models.KafkaAuthType]
    """The way of access."""
    username: str
    """Name of the user."""
    password: str
    """Password of the user. Answers leave it out."""


class KafkaBrokerParam(TypedDict, total=False):
    """Brokers of Kafka."""

    version: Required[models.KafkaVersion]
    """Their version."""
    broker_endpoints: str
    """Their hosts and ports, separated by commas. Required unless they are reached over a private link."""
    use_tls: bool
    """Whether to speak TLS. Default: false."""
    insecure_skip_verify: bool
    """Whether to take any certificate. Default: false."""
    compression: models.KafkaCompression
    """How messages are compressed."""


class KafkaColumnSelectorParam(TypedDict, total=False):
    """Columns of some tables that flow."""

    matcher: Sequence[str]
    """The tables, `<database>.<table>`, with `*` for any text."""
    columns: Sequence[str]
    """The columns."""


class KafkaDataFormatParam(TypedDict, total=False):
    """How messages are written."""

    protocol: Required[models.KafkaProtocol]
    """Their form."""
    debezium_config: DebeziumConfigParam | models.DebeziumConfig
    """Settings for the protocol `PROTOCOL_DEBEZIUM`."""
    avro_config: AvroConfigParam | models.AvroConfig
    """Settings for the protocol `PROTOCOL_AVRO`."""
    enable_tidb_extension: bool
    """Whether they carry fields of TiDB's own. Default: false."""
    output_raw_change_event: bool
    """Whether an update of a key stays one change, rather than a deletion and an insertion. Default: false.
    """


class KafkaDownstreamParam(TypedDict, total=False):
    """A Kafka to which changes go."""

    broker: Required[KafkaBrokerParam | models.KafkaBroker]
    """Its brokers."""
    authentication: Required[KafkaAuthenticationParam | models.KafkaAuthentication]
    """How it is accessed."""
    data_format: Required[KafkaDataFormatParam | models.KafkaDataFormat]
    """How messages are written."""
    topic_partition_config: Required[KafkaTopicPartitionsParam | models.KafkaTopicPartitions]
    """Which topics and partitions they go to."""
    column_selectors: Sequence[KafkaColumnSelectorParam | models.KafkaColumnSelector]
    """Columns that flow, where not all do."""


class KafkaPartitionDispatcherParam(TypedDict, total=False):
    """Which partitions changes of some tables go to."""

    partition_type: Required[models.KafkaPartitionType]
    """What decides."""
    matcher: Sequence[str]
    """The tables, `<database>.<table>`, with `*` for any text."""
    index_name: str
    """The index, for the type `INDEX_VALUE`."""
    columns: Sequence[str]
    """The columns, for the type `COLUMNS`."""


class KafkaTopicPartitionsParam(TypedDict, total=False):
    """Which topics and partitions messages go to."""

    dispatch_type: Required[models.KafkaTopicDispatch]
    """Which topics."""
    default_topic: str
    """The topic of all messages, for the type `DISPATCH_TYPE_ONE_TOPIC`."""
    topic_prefix: str
    """What topics' names begin with, where each table or database has its own."""
    separator: str
    """What stands between that and the name of the table or database."""
    topic_suffix: str
    """What topics' names end with, where each table or database has its own."""
    replication_factor: Required[int]
    """Copies of a topic that is created. At least 1."""
    partition_num: Required[int]
    """Partitions of a topic that is created. At least 1."""
    partition_dispatchers: Sequence[KafkaPartitionDispatcherParam | models.KafkaPartitionDispatcher]
    """Which partitions, for some tables."""


class MysqlConnectionParam(TypedDict, total=False):
    """How a MySQL is accessed."""

    endpoint: str
    """Its host and port. Required unless it is reached over a private link."""
    username: Required[str]
    """Name of the user."""
    password: str
    """Password of the user. Answers leave it out."""


class MysqlDownstreamParam(TypedDict, total=False):
    """A MySQL to which changes go."""

    connection: Required[MysqlConnectionParam | models.MysqlConnection]
    """How it is accessed."""


class PublicEndpointAccessParam(TypedDict, total=False):
    """Addresses that may connect."""

    cidr_notation: Required[str]
    """The addresses, such as `198.51.100.0/24`."""
    description: str
    """What they are."""


class S3DownstreamParam(TypedDict, total=False):
    """A place in Amazon S3 to which changes go."""

    endpoint: Required[S3DownstreamEndpointParam | models.S3DownstreamEndpoint]
    """Where it is."""
    data_format: Required[StorageDataFormatParam | models.StorageDataFormat]
    """How files are written."""
    storage_flush_config: StorageFlushConfigParam | models.StorageFlushConfig
    """When files are written."""


class S3DownstreamEndpointParam(TypedDict, total=False):
    """A place in Amazon S3."""

    s3_uri: Required[str]
    """Where it is, `s3://<bucket>/<path>/`, with a slash at the end."""
    auth_type: Required[models.S3DownstreamAuthType]
    """The way of access."""
    access_key: str
    """Id of the access key, for the way `S3_AUTH_TYPE_AK_SK`."""
    secret_key: str
    """Secret of the access key, for the way `S3_AUTH_TYPE_AK_SK`. Answers leave it out."""
    iam_assumed_role_arn: str
    """ARN of the role, for the way `S3_AUTH_TYPE_ASSUME_ROLE`."""


class SchemaRegistryParam(TypedDict, total=False):
    """Where schemas of messages are kept."""

    schema_registry_endpoints: str
    """Its URLs, separated by commas."""
    enable_basic_auth: bool
    """Whether it asks for a name and a password. Default: false."""
    basic_auth_username: str
    """The name."""
    basic_auth_password: str
    """The password. Answers leave it out."""


class StorageDataFormatParam(TypedDict, total=False):
    """How files of changes are written."""

    protocol: Required[models.StorageProtocol]
    """Their form."""
    terminator: str
    """What ends a row. A carriage return and a line feed where it is empty."""
    date_separator: models.StorageDateSeparator
    """Into which folders they go."""
    enable_tidb_extension: bool
    """Whether Canal JSON carries fields of TiDB's own. Default: false."""
    delimiter: str
    """What stands between values of CSV files, one ASCII character. A comma unless given."""
    quote: str
    """What stands around values of CSV files. A double quote unless given, nothing where it is empty."""
    null: str
    """What stands for NULL in CSV files. A backslash and N unless given."""
    include_commit_ts: bool
    """Whether rows of CSV files carry the timestamp of their change. Default: false."""
    binary_encoding_method: models.StorageBinaryEncoding
    """How CSV files carry bytes."""
    output_raw_change_event: bool
    """Whether an update of a key stays one change, rather than a deletion and an insertion. Default: false.
    """
    output_field_header: bool
    """Whether CSV files begin with the names of their columns. Default: false."""


class StorageFlushConfigParam(TypedDict, total=False):
    """When files of changes are written."""

    interval: str
    """At the latest after this time, from `2s` to `10m`. `1m` unless given."""
    file_size: str
    """At the latest with this many bytes, from 1048576 (1 MiB) to 536870912 (512 MiB). 67108864 (64 MiB)
    unless given. Unit: bytes.
    """


class StorageNodeSettingParam(TypedDict, total=False):
    """TiKV or TiFlash nodes of a cluster."""

    node_count: Required[int]
    """How many nodes."""
    node_spec_key: Required[str]
    """Key of their size, one that the region lists."""
    storage_size_gi: Required[int]
    """Storage of each node, within what its size allows. Unit: GiB."""
    storage_type: models.StorageType
    """Disks of each node, among those that its size allows."""
    raft_store_iops: int
    """Operations a second to reserve for the Raft log of each node. The default is best left alone."""


class TidbNodeGroupParam(TypedDict, total=False):
    """TiDB nodes of a cluster that share endpoints."""

    display_name: str
    """Name for people."""
    node_count: Required[int]
    """How many TiDB nodes. At least 1."""
    node_spec_key: str
    """Key of their size, one that the region lists. That of the cluster's TiDB nodes unless given."""
    tiproxy_setting: TiproxySettingParam | models.TiproxySetting
    """TiProxy nodes before the TiDB nodes. Without them, there are none."""


class TidbNodeSettingParam(TypedDict, total=False):
    """TiDB nodes of a cluster."""

    node_spec_key: str
    """Key of their size, one that the region lists. A group may have another."""
    tidb_node_groups: Required[Sequence[TidbNodeGroupParam | models.TidbNodeGroup]]
    """The groups that they form."""


class TiproxySettingParam(TypedDict, total=False):
    """TiProxy nodes before a group of TiDB nodes."""

    node_spec_key: Required[str]
    """Key of their size, one that the region lists."""
    node_count: int
    """How many TiProxy nodes. None where it is 0 or left out. At least 0."""


class UpdateStorageNodeSettingParam(TypedDict, total=False):
    """What to change of TiKV or TiFlash nodes."""

    node_spec_key: str
    """Key of their size, one that the region lists."""
    node_count: int
    """How many nodes. 0 removes TiFlash nodes, and is passed over for others."""
    storage_size_gi: int
    """Storage of each node. It can grow but not shrink. Unit: GiB."""
    storage_type: models.StorageType
    """Disks of each node, among those that its size allows."""
    raft_store_iops: int
    """Operations a second to reserve for the Raft log of each node."""


class UpdateTidbNodeSettingParam(TypedDict, total=False):
    """What to change of TiDB nodes."""

    node_spec_key: str
    """Key of the size of the nodes of all groups, one that the region lists."""
    tidb_node_groups: Sequence[UpdateTidbNodeSettingGroupParam]
    """The groups to change. Others stay as they are."""


class UpdateTidbNodeSettingGroupParam(TypedDict, total=False):
    """What to change of a group of TiDB nodes."""

    tidb_node_group_id: str
    """Id of the group. The default group unless given."""
    node_count: int
    """How many TiDB nodes. At least 1."""
    tiproxy_setting: TiproxySettingParam | models.TiproxySetting
    """The TiProxy nodes before them."""
    node_spec_key: str
    """Key of their size, one that the region lists."""
