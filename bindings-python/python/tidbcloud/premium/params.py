# Generated from api/premium.yaml by codegen; do not edit.
"""What requests of the premium service are made of, as plain dicts.

These are for type checkers: at run time any dict with these keys will do, or with the names on the wire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from tidbcloud.premium import models


class AliyunKmsKeyParam(TypedDict, total=False):
    """A key of Alibaba Cloud KMS."""

    kms_key_arn: Required[str]
    """The key's resource name."""


class AvroConfigParam(TypedDict, total=False):
    """Settings of messages in Avro."""

    decimal_handling_mode: models.AvroDecimal
    """How DECIMAL values are carried. Default: DECIMAL_HANDLING_MODE_PRECISE."""
    bigint_unsigned_handling_mode: models.AvroBigintUnsigned
    """How BIGINT UNSIGNED values are carried. Default: BIGINT_UNSIGNED_HANDLING_MODE_LONG."""
    schema_registry: SchemaRegistryParam | models.SchemaRegistry
    """Where schemas are registered."""


class AwsKmsKeyParam(TypedDict, total=False):
    """A key of AWS KMS."""

    kms_key_arn: Required[str]
    """The key's resource name."""


class BackupStorageAuthParam(TypedDict, total=False):
    """An access key of the object storage that holds a backup."""

    access_key_id: Required[str]
    """The key's id."""
    access_key_secret: Required[str]
    """The key's secret."""


class ClassicBackupStorageParam(TypedDict, total=False):
    """Object storage that holds a backup of a self-managed TiDB."""

    cloud_provider: Required[models.CloudProvider]
    """Who runs the storage, `aws` or `alicloud`."""
    region_id: str
    """Region of the bucket. Needed on Alibaba Cloud."""
    bucket_uri: Required[str]
    """Where the backup is: `s3://<bucket>/<path>` in Amazon S3, `oss://<bucket>/<path>` on Alibaba Cloud."""
    auth: Required[BackupStorageAuthParam]
    """Access key that may read the bucket."""


class CreateInstanceRequestParam(TypedDict, total=False):
    """An instance to create."""

    display_name: Required[str]
    """Name of the instance. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
    `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
    """
    region_id: Required[str]
    """Id of the region where it is to run."""
    max_rcu: Required[int]
    """Greatest capacity, in request capacity units. The least is a quarter of it, and at least 5000. Unit:
    RCU.
    """
    service_plan: Required[models.ServicePlan]
    """Plan of the instance."""
    root_password: str
    """Password for the root user, 8 to 64 characters; or, after `rsa_oaep_sha256:`, the password as the
    service's public key encrypts it. Must match `^(rsa_oaep_sha256:.+|.{8,64})$`.
    """
    annotations: Mapping[str, str]
    """Facts to keep with the instance."""
    labels: Mapping[str, str]
    """Labels. `tidb.cloud/project` holds the id of the project to create the instance in."""
    dual_layer_data_encryption: DualLayerDataEncryptionParam | models.DualLayerDataEncryption
    """How its data is to be encrypted, beyond what the cloud provider does."""
    tags: Sequence[str]
    """Words to find it by."""


class CustomerManagedEncryptionKeyParam(TypedDict, total=False):
    """An encryption key of the customer's own. The settings of its cloud provider are needed."""

    region_id: Required[str]
    """Id of the region of the key, which is that of the instance."""
    service_plan: Required[models.ServicePlan]
    """Plan of the instances that it is for."""
    aws_kms: AwsKmsKeyParam | models.AwsKmsKey
    """Needed on AWS."""
    aliyun_kms: AliyunKmsKeyParam | models.AliyunKmsKey
    """Needed on Alibaba Cloud."""


class DebeziumConfigParam(TypedDict, total=False):
    """Settings of messages in Debezium's form."""

    output_old_value: bool
    """Whether messages hold the values before a change too."""
    disable_schema: bool
    """Whether messages leave the schema out."""


class DualLayerDataEncryptionParam(TypedDict, total=False):
    """How data is encrypted beyond what the cloud provider does. One of the three is set."""

    no_encryption: Mapping[str, object]
    """Set, to an empty object, for no second layer."""
    default_key: Mapping[str, object]
    """Set, to an empty object, for a key of the service's."""
    cmek: CustomerManagedEncryptionKeyParam | models.CustomerManagedEncryptionKey
    """Set for a key of your own."""


class EventFilterParam(TypedDict, total=False):
    """Events of some tables that are not replicated."""

    table_matchers: Sequence[str]
    """Patterns of the tables it is for, with their databases, in the syntax of TiCDC."""
    ignored_events: Sequence[str]
    """Kinds of events to leave out, such as `insert`, `all dml` or `drop table`."""
    ignored_sql_statements: Sequence[str]
    """Regular expressions of DDL statements to leave out."""
    ignored_insert_value_expression: str
    """SQL condition on the new row; an INSERT that meets it is left out."""
    ignored_update_old_value_expression: str
    """SQL condition on the old row; an UPDATE that meets it is left out."""
    ignored_update_new_value_expression: str
    """SQL condition on the new row; an UPDATE that meets it is left out."""
    ignored_delete_value_expression: str
    """SQL condition on the old row; a DELETE that meets it is left out."""


class KafkaAuthenticationParam(TypedDict, total=False):
    """How Kafka knows the changefeed."""

    auth_type: Required[models.KafkaAuthType]
    """The mechanism."""
    username: str
    """User name for SASL."""
    password: str
    """Password for SASL. Answers leave it out."""


class KafkaBrokerParam(TypedDict, total=False):
    """How Kafka's brokers are reached."""

    version: Required[models.KafkaVersion]
    """Version of the brokers."""
    broker_endpoints: str
    """Addresses of the brokers, separated by commas. Needed over the internet and over peered networks;
    behind a private link they follow from the network settings.
    """
    use_tls: bool
    """Whether connections use TLS. Default: false."""
    insecure_skip_verify: bool
    """Whether certificates go unchecked. Default: false."""
    compression: models.KafkaCompression
    """How messages are compressed. Default: NONE."""
    kafka_client_id: str
    """Client id that the brokers see. By default the service chooses it."""


class KafkaColumnSelectorParam(TypedDict, total=False):
    """Columns of some tables to replicate."""

    matcher: Sequence[str]
    """Patterns of the tables it is for."""
    columns: Sequence[str]
    """Names of the columns."""


class KafkaDataFormatParam(TypedDict, total=False):
    """What messages look like."""

    protocol: Required[models.KafkaProtocol]
    """Their form."""
    debezium_config: DebeziumConfigParam | models.DebeziumConfig
    """Settings of Debezium's form."""
    avro_config: AvroConfigParam | models.AvroConfig
    """Settings of Avro."""
    enable_tidb_extension: bool
    """Whether messages hold fields that only TiDB has. Default: false."""
    output_raw_change_event: bool
    """Whether changes are written as they came, not split. Default: false."""


class KafkaDownstreamParam(TypedDict, total=False):
    """A Kafka to write to."""

    broker: Required[KafkaBrokerParam | models.KafkaBroker]
    """How its brokers are reached."""
    authentication: Required[KafkaAuthenticationParam | models.KafkaAuthentication]
    """How it knows the changefeed."""
    data_format: Required[KafkaDataFormatParam | models.KafkaDataFormat]
    """What messages look like."""
    topic_partition_config: Required[KafkaTopicPartitionParam | models.KafkaTopicPartition]
    """Into which topics and partitions they go."""
    column_selectors: Sequence[KafkaColumnSelectorParam | models.KafkaColumnSelector]
    """Columns to replicate. By default all."""


class KafkaPartitionDispatcherParam(TypedDict, total=False):
    """How changes of some tables are spread over partitions."""

    partition_type: Required[models.KafkaPartitionType]
    """What the partition follows from."""
    matcher: Required[Sequence[str]]
    """Patterns of the tables it is for."""
    index_name: str
    """The index, when the type is INDEX_VALUE."""
    columns: Sequence[str]
    """The columns, when the type is COLUMNS."""


class KafkaTopicPartitionParam(TypedDict, total=False):
    """Into which topics and partitions messages go."""

    dispatch_type: Required[models.KafkaDispatchType]
    """How changes are spread over topics."""
    default_topic: str
    """The topic, when all changes go into one."""
    topic_prefix: str
    """What names of topics begin with, when there are several."""
    separator: str
    """What stands between the prefix and the table or database."""
    topic_suffix: str
    """What names of topics end with, when there are several."""
    replication_factor: Required[int]
    """Copies that Kafka keeps of a topic that it creates. At least 1."""
    partition_num: Required[int]
    """Partitions of a topic that it creates. At least 1."""
    partition_dispatchers: Sequence[KafkaPartitionDispatcherParam | models.KafkaPartitionDispatcher]
    """How changes are spread over partitions, where the default does not do."""


class MysqlConnectionParam(TypedDict, total=False):
    """How a MySQL database is reached."""

    endpoint: str
    """Host and port. Needed over the internet and over peered networks; behind a private link it follows from
    the network settings.
    """
    username: Required[str]
    """User to connect as."""
    password: str
    """The user's password. Answers leave it out."""


class MysqlDownstreamParam(TypedDict, total=False):
    """A MySQL database to write to."""

    connection: Required[MysqlConnectionParam | models.MysqlConnection]
    """How it is reached."""


class NetworkInfoParam(TypedDict, total=False):
    """How a downstream is reached."""

    network_type: Required[models.NetworkType]
    """The kind of network."""
    sink_endpoint_id: str
    """Id of the private endpoint to it. Needed for a private link."""
    ports: Sequence[int]
    """Ports of the private endpoint. Needed for a private link."""


class NewChangefeedParam(TypedDict, total=False):
    """A changefeed to create. The settings that belong to `downstreamType` are needed."""

    tidb_id: Required[str]
    """Id of the instance whose changes to replicate."""
    name: Required[str]
    """Name of the changefeed, which no other of the instance has."""
    network_info: NetworkInfoParam | models.NetworkInfo
    """How the downstream is reached. Needed for KAFKA and MYSQL."""
    changefeed_capacity: Required[str]
    """Name of its capacity, one of those that `list_ccus` answers."""
    downstream_type: Required[models.DownstreamType]
    """Kind of the system to write to."""
    table_config: Required[TableConfigParam | models.TableConfig]
    """Which tables and events to replicate."""
    start_position: Required[StartPositionParam | models.StartPosition]
    """Where to begin."""
    kafka: KafkaDownstreamParam | models.KafkaDownstream
    """Needed when `downstream_type` is KAFKA."""
    mysql: MysqlDownstreamParam | models.MysqlDownstream
    """Needed when `downstream_type` is MYSQL."""
    s3: S3DownstreamParam | models.S3Downstream
    """Needed when `downstream_type` is S3."""


class S3DataFormatParam(TypedDict, total=False):
    """What files look like."""

    protocol: Required[models.S3Protocol]
    """Their form."""
    terminator: str
    """Text at the end of a row. By default a line feed, and also when it is empty."""
    date_separator: models.S3DateSeparator
    """By which part of the date folders are made. Default: NONE."""
    enable_tidb_extension: bool
    """Whether Canal's JSON holds fields that only TiDB has. Default: false."""
    delimiter: str
    """ASCII character between values. Needed for CSV."""
    quote: str
    """Character on both sides of a string in CSV. Default: "."""
    null: str
    r"""Text that stands for NULL in CSV. Default: \N."""
    include_commit_ts: bool
    """Whether rows of CSV hold the timestamp of their commit. Default: false."""
    binary_encoding_method: models.S3BinaryEncoding
    """How binary values are written. Default: BASE64."""
    output_raw_change_event: bool
    """Whether changes are written as they came, not split. Default: false."""
    output_field_header: bool
    """Whether the first line of CSV holds the column names. Default: false."""


class S3DownstreamParam(TypedDict, total=False):
    """Object storage to write to."""

    endpoint: Required[S3EndpointParam | models.S3Endpoint]
    """Where it is, and how it is accessed."""
    data_format: Required[S3DataFormatParam | models.S3DataFormat]
    """What files look like."""
    storage_flush_config: StorageFlushConfigParam | models.StorageFlushConfig
    """When files are written."""


class S3EndpointParam(TypedDict, total=False):
    """A place in object storage, and how it is accessed."""

    s3_uri: Required[str]
    """Where the files go, on Alibaba Cloud too: `s3://<bucket>/<path>/`, with the slash at the end."""
    auth_type: Required[models.S3AuthType]
    """How the bucket is accessed. On Alibaba Cloud, with an access key only."""
    access_key: str
    """Id of an access key that may write to the bucket. Needed for S3_AUTH_TYPE_AK_SK."""
    secret_key: str
    """Secret of the access key. Needed for S3_AUTH_TYPE_AK_SK. Answers leave it out."""
    iam_assumed_role_arn: str
    """Role that may write to the bucket. Needed for S3_AUTH_TYPE_ASSUME_ROLE."""
    custom_endpoint: str
    """S3-compatible endpoint of the provider. Needed for ALIBABA_OSS."""
    provider: models.S3Provider
    """Who runs the storage. By default Amazon."""


class SchemaRegistryParam(TypedDict, total=False):
    """A registry of schemas."""

    schema_registry_endpoints: str
    """Addresses of the registry, separated by commas. Needed for Confluent's."""
    enable_basic_auth: bool
    """Whether it asks for a user name and a password."""
    basic_auth_username: str
    """The user name."""
    basic_auth_password: str
    """The password. Answers leave it out."""


class StartPositionParam(TypedDict, total=False):
    """From where on changes are replicated."""

    mode: Required[models.StartPositionMode]
    """What says where."""
    start_tso: int
    """The position, as TiDB's timestamp (TSO). Needed for FROM_TSO."""
    start_timestamp: dt.datetime | str
    """The position, as a time in UTC. Needed for FROM_UTC. An RFC 3339 time."""


class StorageFlushConfigParam(TypedDict, total=False):
    """When files are written to object storage."""

    interval: str
    """The longest time between two files, from `2s` to `10m`. Default: 1m."""
    file_size: int
    """Size at which a file is written. Unit: bytes. From 1048576 to 536870912. Default: 67108864."""


class TableConfigParam(TypedDict, total=False):
    """Which tables and events are replicated."""

    filter_rules: Sequence[str]
    """Which tables, in the filter syntax of TiCDC."""
    mode: Required[models.TableConfigMode]
    """What is done with tables that cannot be replicated exactly."""
    case_sensitive: bool
    """Whether the rules tell capitals from small letters. Default: false."""
    event_filters: Sequence[EventFilterParam | models.EventFilter]
    """Events to leave out."""
    bdr_mode: bool
    """Whether another changefeed replicates in the opposite direction."""
