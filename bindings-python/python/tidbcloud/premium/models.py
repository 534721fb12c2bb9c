# Generated from api/premium.yaml by codegen; do not edit.
"""Models of the premium service: what it answers."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from tidbcloud._model import Model

if TYPE_CHECKING:
    AvroBigintUnsigned: TypeAlias = (
        Literal["BIGINT_UNSIGNED_HANDLING_MODE_LONG", "BIGINT_UNSIGNED_HANDLING_MODE_STRING"] | str
    )
    """How Avro messages carry BIGINT UNSIGNED values.

    - `BIGINT_UNSIGNED_HANDLING_MODE_LONG`: As signed 64-bit integers, which very large values overflow.
    - `BIGINT_UNSIGNED_HANDLING_MODE_STRING`: As text, which holds all values.
    """

    AvroDecimal: TypeAlias = Literal["DECIMAL_HANDLING_MODE_PRECISE", "DECIMAL_HANDLING_MODE_STRING"] | str
    """How Avro messages carry DECIMAL values.

    - `DECIMAL_HANDLING_MODE_PRECISE`: Exactly, in binary.
    - `DECIMAL_HANDLING_MODE_STRING`: As text.
    """

    BackedUpInstanceState: TypeAlias = Literal["ACTIVE", "DELETED"] | str
    """Whether the instance of a backup is still there.

    - `ACTIVE`: It is there.
    - `DELETED`: It is deleted.
    """

    BackupState: TypeAlias = (
        Literal["UNKNOWN", "PENDING", "RUNNING", "SUCCEEDED", "FAILED", "CANCELLED"] | str
    )
    """How far a backup is.

    - `UNKNOWN`: The service does not know.
    - `PENDING`: It waits to begin.
    - `RUNNING`: Data is being copied.
    - `SUCCEEDED`: It can be restored.
    - `FAILED`: It ended with an error.
    - `CANCELLED`: It was cancelled.
    """

    BackupTriggerType: TypeAlias = Literal["AUTO", "MANUAL"] | str
    """Who started a backup.

    - `AUTO`: The service, by its schedule.
    - `MANUAL`: A user.
    """

    BackupType: TypeAlias = Literal["SNAPSHOT"] | str
    """What a backup holds.

    - `SNAPSHOT`: All data at one moment.
    """

    ChangefeedState: TypeAlias = (
        Literal[
            "STATE_UNSPECIFIED",
            "RUNNING",
            "FAILED",
            "ERROR",
            "CREATING",
            "PAUSING",
            "PAUSED",
            "DELETING",
            "DELETED",
            "EDITING",
            "WARNING",
            "SCALING",
            "RESUMING",
        ]
        | str
    )
    """What a changefeed is doing.

    - `STATE_UNSPECIFIED`: Not used.
    - `RUNNING`: It replicates.
    - `FAILED`: It has stopped for good, for a reason that `error` tells.
    - `ERROR`: It has met an error, and may recover by itself.
    - `CREATING`: It is being created.
    - `PAUSING`: It is being paused.
    - `PAUSED`: It is paused.
    - `DELETING`: It is being deleted.
    - `DELETED`: It is deleted.
    - `EDITING`: Its settings are being changed.
    - `WARNING`: It replicates, and something needs attention.
    - `SCALING`: Its capacity is being changed.
    - `RESUMING`: It is being resumed.
    """

    CloudProvider: TypeAlias = Literal["aws", "gcp", "azure", "alicloud"] | str
    """Who runs a region.

    - `aws`: Amazon Web Services.
    - `gcp`: Google Cloud.
    - `azure`: Microsoft Azure.
    - `alicloud`: Alibaba Cloud.
    """

    DownstreamType: TypeAlias = Literal["DOWNSTREAM_TYPE_UNSPECIFIED", "KAFKA", "MYSQL", "S3"] | str
    """The kind of system that a changefeed writes to.

    - `DOWNSTREAM_TYPE_UNSPECIFIED`: Not said. As a filter, every kind.
    - `KAFKA`: Apache Kafka.
    - `MYSQL`: A database that speaks MySQL.
    - `S3`: Amazon S3, or storage that speaks S3.
    """

    EndpointConnectionType: TypeAlias = Literal["PUBLIC", "PRIVATE_ENDPOINT", "VPC_PEERING"] | str
    """Over which network an endpoint is reached.

    - `PUBLIC`: The internet.
    - `PRIVATE_ENDPOINT`: A private endpoint in the cloud provider's network.
    - `VPC_PEERING`: A peered network. Not offered yet.
    """

    HighAvailabilityType: TypeAlias = Literal["REGIONAL", "ZONAL"] | str
    """What an instance survives.

    - `REGIONAL`: The loss of an availability zone.
    - `ZONAL`: The loss of a machine. Not a mode of Premium.
    """

    InstanceState: TypeAlias = (
        Literal[
            "CREATING",
            "DELETING",
            "ACTIVE",
            "RESTORING",
            "MAINTENANCE",
            "DELETED",
            "INACTIVE",
            "UPGRADING",
            "IMPORTING",
            "MODIFYING",
            "PAUSING",
            "PAUSED",
            "RESUMING",
        ]
        | str
    )
    """What an instance is doing.

    - `CREATING`: It is being created.
    - `DELETING`: It is being deleted.
    - `ACTIVE`: It can be used.
    - `RESTORING`: A backup is being restored into it.
    - `MAINTENANCE`: The service is working on it.
    - `DELETED`: It is deleted.
    - `INACTIVE`: It cannot be used, though it is not being deleted.
    - `UPGRADING`: Its version is being raised. Dedicated clusters only.
    - `IMPORTING`: Data is being imported. Dedicated clusters only.
    - `MODIFYING`: It is being changed. Dedicated clusters only.
    - `PAUSING`: It is being paused. Dedicated clusters only.
    - `PAUSED`: It is paused. Dedicated clusters only.
    - `RESUMING`: It is being resumed. Dedicated clusters only.
    """

    KafkaAuthType: TypeAlias = (
        Literal["DISABLE", "SASL_PLAIN", "SASL_SCRAM_SHA_256", "SASL_SCRAM_SHA_512"] | str
    )
    """How Kafka knows the changefeed.

    - `DISABLE`: Not at all.
    - `SASL_PLAIN`: SASL with the password as it is.
    - `SASL_SCRAM_SHA_256`: SASL with SCRAM and SHA-256.
    - `SASL_SCRAM_SHA_512`: SASL with SCRAM and SHA-512.
    """

    KafkaCompression: TypeAlias = Literal["NONE", "GZIP", "SNAPPY", "LZ4", "ZSTD"] | str
    """How messages are compressed.

    - `NONE`: Not at all.
    - `GZIP`: With gzip.
    - `SNAPPY`: With Snappy.
    - `LZ4`: With LZ4.
    - `ZSTD`: With Zstandard.
    """

    KafkaDispatchType: TypeAlias = (
        Literal["DISPATCH_TYPE_ONE_TOPIC", "DISPATCH_TYPE_BY_TABLE", "DISPATCH_TYPE_BY_DATABASE"] | str
    )
    """How changes are spread over topics.

    - `DISPATCH_TYPE_ONE_TOPIC`: All into one.
    - `DISPATCH_TYPE_BY_TABLE`: One topic for each table.
    - `DISPATCH_TYPE_BY_DATABASE`: One topic for each database.
    """

    KafkaPartitionType: TypeAlias = Literal["TABLE", "INDEX_VALUE", "TIMESTAMP", "COLUMNS"] | str
    """What the partition of a change follows from.

    - `TABLE`: The table's name.
    - `INDEX_VALUE`: The value of an index.
    - `TIMESTAMP`: The time of the commit.
    - `COLUMNS`: The values of some columns.
    """

    KafkaProtocol: TypeAlias = (
        Literal[
            "PROTOCOL_CANAL_JSON",
            "PROTOCOL_OPEN_PROTOCOL",
            "PROTOCOL_AVRO",
            "PROTOCOL_DEBEZIUM",
            "PROTOCOL_DEBEZIUM_AVRO",
        ]
        | str
    )
    """The form of messages.

    - `PROTOCOL_CANAL_JSON`: Canal's JSON.
    - `PROTOCOL_OPEN_PROTOCOL`: TiDB's own, several events in a message.
    - `PROTOCOL_AVRO`: Apache Avro, with Confluent's or AWS Glue's schema registry.
    - `PROTOCOL_DEBEZIUM`: Debezium's JSON.
    - `PROTOCOL_DEBEZIUM_AVRO`: Debezium's events in Avro.
    """

    KafkaVersion: TypeAlias = (
        Literal["KAFKA_VERSION_UNSPECIFIED", "KAFKA_VERSION_1XX", "KAFKA_VERSION_2XX", "KAFKA_VERSION_3XX"]
        | str
    )
    """The version of Kafka's brokers.

    - `KAFKA_VERSION_UNSPECIFIED`: Not used.
    - `KAFKA_VERSION_1XX`: 1.x.
    - `KAFKA_VERSION_2XX`: 2.x.
    - `KAFKA_VERSION_3XX`: 3.x.
    """

    NetworkType: TypeAlias = (
        Literal[
            "NETWORK_TYPE_UNSPECIFIED",
            "NETWORK_TYPE_PUBLIC",
            "NETWORK_TYPE_VPC_PEERING",
            "NETWORK_TYPE_PRIVATE_LINK",
        ]
        | str
    )
    """The kind of network over which a downstream is reached.

    - `NETWORK_TYPE_UNSPECIFIED`: Not used.
    - `NETWORK_TYPE_PUBLIC`: The internet.
    - `NETWORK_TYPE_VPC_PEERING`: A peered network of AWS.
    - `NETWORK_TYPE_PRIVATE_LINK`: A private endpoint that the service keeps.
    """

    RestoreMode: TypeAlias = Literal["SNAPSHOT", "PITR", "DEDICATED_SNAPSHOT", "CLASSIC_SNAPSHOT"] | str
    """What an instance is restored from.

    - `SNAPSHOT`: A backup of a Premium instance.
    - `PITR`: A Premium instance as it was at a moment.
    - `DEDICATED_SNAPSHOT`: A backup of a Dedicated cluster.
    - `CLASSIC_SNAPSHOT`: A backup of a self-managed TiDB in object storage.
    """

    RestoreState: TypeAlias = (
        Literal["UNKNOWN", "PENDING", "RUNNING", "SUCCEEDED", "FAILED", "CANCELLED"] | str
    )
    """How far a restore is.

    - `UNKNOWN`: The service does not know.
    - `PENDING`: It waits to begin.
    - `RUNNING`: Data is being copied.
    - `SUCCEEDED`: All data is there.
    - `FAILED`: It ended with an error, which `message` tells.
    - `CANCELLED`: It was cancelled.
    """

    S3AuthType: TypeAlias = Literal["S3_AUTH_TYPE_AK_SK", "S3_AUTH_TYPE_ASSUME_ROLE"] | str
    """How object storage is accessed.

    - `S3_AUTH_TYPE_AK_SK`: With an access key.
    - `S3_AUTH_TYPE_ASSUME_ROLE`: By taking on a role that trusts the service.
    """

    S3BinaryEncoding: TypeAlias = Literal["BASE64", "HEX"] | str
    """How binary values are written.

    - `BASE64`: In Base64.
    - `HEX`: In hexadecimal.
    """

    S3DateSeparator: TypeAlias = Literal["NONE", "YEAR", "MONTH", "DAY"] | str
    """The part of the date by which folders are made.

    - `NONE`: None.
    - `YEAR`: The year.
    - `MONTH`: The month.
    - `DAY`: The day.
    """

    S3Protocol: TypeAlias = Literal["PROTOCOL_CSV", "PROTOCOL_CANAL_JSON"] | str
    """The form of files.

    - `PROTOCOL_CSV`: CSV.
    - `PROTOCOL_CANAL_JSON`: Canal's JSON.
    """

    S3Provider: TypeAlias = Literal["PROVIDER_UNSPECIFIED", "AWS", "ALIBABA_OSS"] | str
    """Who runs storage that speaks S3.

    - `PROVIDER_UNSPECIFIED`: Not said, so Amazon S3.
    - `AWS`: Amazon S3.
    - `ALIBABA_OSS`: Alibaba Cloud Object Storage Service, at its S3-compatible endpoint.
    """

    ServicePlan: TypeAlias = Literal["Premium"] | str
    """A plan of the service.

    - `Premium`: Capacity of its own, run by the service.
    """

    StartPositionMode: TypeAlias = Literal["MODE_UNSPECIFIED", "FROM_NOW", "FROM_TSO", "FROM_UTC"] | str
    """What says from where on changes are replicated.

    - `MODE_UNSPECIFIED`: Not used.
    - `FROM_NOW`: The moment of creation.
    - `FROM_TSO`: A timestamp of TiDB.
    - `FROM_UTC`: A time.
    """

    TableConfigMode: TypeAlias = Literal["MODE_UNSPECIFIED", "IGNORE_NOT_SUPPORT_TABLE", "FORCE_SYNC"] | str
    """What is done with tables that cannot be replicated exactly, such as those without a key.

    - `MODE_UNSPECIFIED`: Not used.
    - `IGNORE_NOT_SUPPORT_TABLE`: They are left out.
    - `FORCE_SYNC`: They are replicated all the same, which can fail.
    """
else:
    AvroBigintUnsigned = str
    AvroDecimal = str
    BackedUpInstanceState = str
    BackupState = str
    BackupTriggerType = str
    BackupType = str
    ChangefeedState = str
    CloudProvider = str
    DownstreamType = str
    EndpointConnectionType = str
    HighAvailabilityType = str
    InstanceState = str
    KafkaAuthType = str
    KafkaCompression = str
    KafkaDispatchType = str
    KafkaPartitionType = str
    KafkaProtocol = str
    KafkaVersion = str
    NetworkType = str
    RestoreMode = str
    RestoreState = str
    S3AuthType = str
    S3BinaryEncoding = str
    S3DateSeparator = str
    S3Protocol = str
    S3Provider = str
    ServicePlan = str
    StartPositionMode = str
    TableConfigMode = str


class AliyunKmsKey(Model, rename="camel"):
    """A key of Alibaba Cloud KMS."""

    kms_key_arn: str | None = None
    """The key's resource name."""


class AliyunPrincipal(Model, rename="camel"):
    """Who uses an encryption key in Alibaba Cloud."""

    account_id: str | None = None
    """Alibaba Cloud account that the key has to admit."""


class AvroConfig(Model, rename="camel"):
    """Settings of messages in Avro."""

    decimal_handling_mode: AvroDecimal | None = None
    """How DECIMAL values are carried. Default: DECIMAL_HANDLING_MODE_PRECISE."""
    bigint_unsigned_handling_mode: AvroBigintUnsigned | None = None
    """How BIGINT UNSIGNED values are carried. Default: BIGINT_UNSIGNED_HANDLING_MODE_LONG."""
    schema_registry: SchemaRegistry | None = None
    """Where schemas are registered."""


class AwsKmsKey(Model, rename="camel"):
    """A key of AWS KMS."""

    kms_key_arn: str | None = None
    """The key's resource name."""


class AwsPrincipal(Model, rename="camel"):
    """Who uses an encryption key in AWS."""

    account_id: str | None = None
    """AWS account that the key's policy has to admit."""
    external_id: str | None = None
    """External id with which the role is assumed. Demand it in a condition of the key's policy."""


class Backup(Model, rename="camel"):
    """A copy of an instance's data at a moment."""

    id: str = ""
    """The backup's id."""
    tidb_id: str | None = None
    """Id of the instance it was taken of."""
    organization_id: str | None = None
    """Id of the organization it belongs to."""
    service_plan: ServicePlan | None = None
    """Plan of the instance."""
    display_name: str | None = None
    """Name of the backup."""
    description: str | None = None
    """What it is for."""
    create_time: dt.datetime | None = None
    """When it was started. An RFC 3339 time."""
    size_bytes: int | None = None
    """Size of its data. Unit: bytes."""
    state: BackupState | None = None
    """How far it is."""
    type: BackupType | None = None
    """What it holds."""
    trigger_type: BackupTriggerType | None = None
    """Who started it."""
    expiration_time: dt.datetime | None = None
    """When the service deletes it. An RFC 3339 time."""
    backup_ts: str | None = None
    """Moment of the data, as TiDB's timestamp (TSO)."""
    region_id: str | None = None
    """Id of the region where it is stored."""
    customer_managed: bool | None = None
    """Whether a key of the customer's own encrypted the instance when it was taken."""
    encryption_key_id: str | None = None
    """Id of the key that encrypted the instance when it was taken. `0` when none did."""


class CaCertificateUrl(Model):
    """Where a CA certificate is."""

    uri: str | None = None
    """URL to download the certificate from, in PEM."""


class Changefeed(Model, rename="camel"):
    """Replication of an instance's changes to another system."""

    id: str = ""
    """The changefeed's id."""
    tidb_id: str | None = None
    """Id of the instance whose changes it replicates."""
    name: str | None = None
    """Name that its maker chose."""
    network_info: NetworkInfo | None = None
    """How the downstream is reached."""
    state: ChangefeedState | None = None
    """What the changefeed is doing."""
    create_time: dt.datetime | None = None
    """When it was created. An RFC 3339 time."""
    checkpoint_tso: int | None = None
    """Up to where everything is replicated, as TiDB's timestamp (TSO)."""
    checkpoint_ts: dt.datetime | None = None
    """Up to where everything is replicated, as a time. An RFC 3339 time."""
    changefeed_capacity: str | None = None
    """Name of its capacity."""
    downstream_type: DownstreamType | None = None
    """Kind of the system it writes to."""
    table_config: TableConfig | None = None
    """Which tables and events it replicates."""
    start_position: StartPosition | None = None
    """Where it began."""
    kafka: KafkaDownstream | None = None
    """Settings of a Kafka downstream."""
    mysql: MysqlDownstream | None = None
    """Settings of a MySQL downstream."""
    s3: S3Downstream | None = None
    """Settings of an object storage downstream."""
    error: str | None = None
    """What went wrong, when the state is FAILED or ERROR."""


class ChangefeedCcu(Model, rename="camel"):
    """A capacity that a changefeed can have."""

    name: str | None = None
    """Name by which it is chosen."""
    display_name: str | None = None
    """Name for people."""
    ccu_num: int | None = None
    """Capacity in changefeed capacity units. Unit: CCU."""
    rps_limit: int | None = None
    """Rows that it replicates at most, as a guide. Unit: rows per second."""


class CloudProviderInfo(Model, rename="camel"):
    """The cloud identity as which an instance reaches your storage."""

    tidb_id: str | None = None
    """The instance's id."""
    cloud_provider: CloudProvider | None = None
    """Who runs the instance's region."""
    tidb_cloud_account_id: str | None = None
    """The service's account with this provider."""
    tidb_cloud_account_external_id: str | None = None
    """External id with which the service assumes your roles."""
    node_role: str | None = None
    """Role or identity of the instance's nodes. On Azure the object id of the kubelet's identity."""


class ConnectionReachability(Model):
    """Whether an endpoint can be reached."""

    reachable: bool | None = None
    """Whether it can."""
    detail: ConnectionReachabilityDetail | None = None
    """What that depends on."""


class ConnectionReachabilityDetail(Model, rename="camel"):
    """What it depends on whether an endpoint can be reached."""

    service_active: bool | None = None
    """Whether the endpoint service is active."""
    endpoint_active: bool | None = None
    """Whether the endpoint is active."""
    dns_reachable: bool | None = None
    """Whether its name resolves."""
    message: str | None = None
    """The same for people."""


class CreateBackupResponse(Model, rename="camel"):
    """A backup that has been started."""

    backup_id: str = ""
    """The backup's id."""


class CustomerManagedEncryptionKey(Model, rename="camel"):
    """An encryption key of the customer's own. The settings of its cloud provider are needed."""

    name: str | None = None
    """Resource name of the key, `cmeks/{id}`."""
    customer_managed_encryption_key_id: str | None = None
    """The key's id."""
    region_id: str | None = None
    """Id of the region of the key, which is that of the instance."""
    cloud_provider: CloudProvider | None = None
    """Who keeps the key, `aws` or `alicloud`."""
    service_plan: ServicePlan | None = None
    """Plan of the instances that it is for."""
    aws_kms: AwsKmsKey | None = None
    """Needed on AWS."""
    aliyun_kms: AliyunKmsKey | None = None
    """Needed on Alibaba Cloud."""
    aws_principal: AwsPrincipal | None = None
    """On AWS, whom the key's policy has to admit."""
    aliyun_principal: AliyunPrincipal | None = None
    """On Alibaba Cloud, whom the key has to admit."""
    create_time: dt.datetime | None = None
    """When the key was made known to the service. An RFC 3339 time."""


class DebeziumConfig(Model, rename="camel"):
    """Settings of messages in Debezium's form."""

    output_old_value: bool | None = None
    """Whether messages hold the values before a change too."""
    disable_schema: bool | None = None
    """Whether messages leave the schema out."""


class DualLayerDataEncryption(Model, rename="camel"):
    """How data is encrypted beyond what the cloud provider does. One of the three is set."""

    no_encryption: dict[str, Any] = {}
    """Set, to an empty object, for no second layer."""
    default_key: dict[str, Any] = {}
    """Set, to an empty object, for a key of the service's."""
    cmek: CustomerManagedEncryptionKey | None = None
    """Set for a key of your own."""


class Endpoint(Model, rename="camel"):
    """Where to connect to."""

    host: str | None = None
    """Host name. That of a private endpoint is known once the endpoint service is ready (AWS) or a connection
    to it exists (Google Cloud and Azure).
    """
    port: int | None = None
    """TCP port."""
    connection_type: EndpointConnectionType | None = None
    """Over which network it is reached."""
    connection_reachability: ConnectionReachability | None = None
    """Whether it can be reached."""


class EventFilter(Model, rename="camel"):
    """Events of some tables that are not replicated."""

    table_matchers: list[str] = []
    """Patterns of the tables it is for, with their databases, in the syntax of TiCDC."""
    ignored_events: list[str] = []
    """Kinds of events to leave out, such as `insert`, `all dml` or `drop table`."""
    ignored_sql_statements: list[str] = []
    """Regular expressions of DDL statements to leave out."""
    ignored_insert_value_expression: str | None = None
    """SQL condition on the new row; an INSERT that meets it is left out."""
    ignored_update_old_value_expression: str | None = None
    """SQL condition on the old row; an UPDATE that meets it is left out."""
    ignored_update_new_value_expression: str | None = None
    """SQL condition on the new row; an UPDATE that meets it is left out."""
    ignored_delete_value_expression: str | None = None
    """SQL condition on the old row; a DELETE that meets it is left out."""


class Instance(Model, rename="camel"):
    """A Premium instance."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"root_password"})

    name: str | None = None
    """Resource name of the instance, `tidbs/{tidbId}`."""
    tidb_id: str = ""
    """The instance's id."""
    display_name: str | None = None
    """Name that its owner chose."""
    region_id: str | None = None
    """Id of the region where it runs."""
    cloud_provider: CloudProvider | None = None
    """Who runs the region."""
    region_display_name: str | None = None
    """The region's name for people."""
    state: InstanceState | None = None
    """What the instance is doing."""
    root_password: str | None = None
    """Password of the root user, where the service repeats it."""
    min_rcu: int | None = None
    """Least capacity, which follows from the greatest. Unit: RCU."""
    max_rcu: int | None = None
    """Greatest capacity, in request capacity units. Unit: RCU."""
    service_plan: ServicePlan | None = None
    """Plan of the instance."""
    high_availability_type: HighAvailabilityType | None = None
    """What it survives."""
    annotations: dict[str, str] = {}
    """Facts that the service keeps: among them `tidb.cloud/has-set-password` (the root user has a password)
    and `tidb.cloud/available-features`.
    """
    labels: dict[str, str] = {}
    """Its owner's labels, and two of the service: `tidb.cloud/organization` and `tidb.cloud/project` hold the
    ids of the organization and project it belongs to.
    """
    creator: str | None = None
    """Email address or public API key of the maker."""
    create_time: dt.datetime | None = None
    """When the instance was created. An RFC 3339 time."""
    update_time: dt.datetime | None = None
    """When the instance last changed. An RFC 3339 time."""
    endpoints: list[Endpoint] = []
    """Where to connect to."""
    dual_layer_data_encryption: DualLayerDataEncryption | None = None
    """How its data is encrypted, beyond what the cloud provider does."""
    tidb_version: str | None = None
    """Version of TiDB."""
    tags: list[str] = []
    """Words to find it by."""
    capacity_update_time: dt.datetime | None = None
    """When its capacity last changed. An RFC 3339 time."""


class KafkaAuthentication(Model, rename="camel"):
    """How Kafka knows the changefeed."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"password"})

    auth_type: KafkaAuthType | None = None
    """The mechanism."""
    username: str | None = None
    """User name for SASL."""
    password: str | None = None
    """Password for SASL. Answers leave it out."""


class KafkaBroker(Model, rename="camel"):
    """How Kafka's brokers are reached."""

    version: KafkaVersion | None = None
    """Version of the brokers."""
    broker_endpoints: str | None = None
    """Addresses of the brokers, separated by commas. Needed over the internet and over peered networks;
    behind a private link they follow from the network settings.
    """
    use_tls: bool | None = None
    """Whether connections use TLS. Default: false."""
    insecure_skip_verify: bool | None = None
    """Whether certificates go unchecked. Default: false."""
    compression: KafkaCompression | None = None
    """How messages are compressed. Default: NONE."""
    kafka_client_id: str | None = None
    """Client id that the brokers see. By default the service chooses it."""


class KafkaColumnSelector(Model):
    """Columns of some tables to replicate."""

    matcher: list[str] = []
    """Patterns of the tables it is for."""
    columns: list[str] = []
    """Names of the columns."""


class KafkaDataFormat(Model, rename="camel"):
    """What messages look like."""

    protocol: KafkaProtocol | None = None
    """Their form."""
    debezium_config: DebeziumConfig | None = None
    """Settings of Debezium's form."""
    avro_config: AvroConfig | None = None
    """Settings of Avro."""
    enable_tidb_extension: bool | None = None
    """Whether messages hold fields that only TiDB has. Default: false."""
    output_raw_change_event: bool | None = None
    """Whether changes are written as they came, not split. Default: false."""


class KafkaDownstream(Model, rename="camel"):
    """A Kafka to write to."""

    broker: KafkaBroker | None = None
    """How its brokers are reached."""
    authentication: KafkaAuthentication | None = None
    """How it knows the changefeed."""
    data_format: KafkaDataFormat | None = None
    """What messages look like."""
    topic_partition_config: KafkaTopicPartition | None = None
    """Into which topics and partitions they go."""
    column_selectors: list[KafkaColumnSelector] = []
    """Columns to replicate. By default all."""


class KafkaPartitionDispatcher(Model, rename="camel"):
    """How changes of some tables are spread over partitions."""

    partition_type: KafkaPartitionType | None = None
    """What the partition follows from."""
    matcher: list[str] = []
    """Patterns of the tables it is for."""
    index_name: str | None = None
    """The index, when the type is INDEX_VALUE."""
    columns: list[str] = []
    """The columns, when the type is COLUMNS."""


class KafkaTopicPartition(Model, rename="camel"):
    """Into which topics and partitions messages go."""

    dispatch_type: KafkaDispatchType | None = None
    """How changes are spread over topics."""
    default_topic: str | None = None
    """The topic, when all changes go into one."""
    topic_prefix: str | None = None
    """What names of topics begin with, when there are several."""
    separator: str | None = None
    """What stands between the prefix and the table or database."""
    topic_suffix: str | None = None
    """What names of topics end with, when there are several."""
    replication_factor: int | None = None
    """Copies that Kafka keeps of a topic that it creates. At least 1."""
    partition_num: int | None = None
    """Partitions of a topic that it creates. At least 1."""
    partition_dispatchers: list[KafkaPartitionDispatcher] = []
    """How changes are spread over partitions, where the default does not do."""


class ListBackupsResponse(Model, rename="camel"):
    """A page of backups."""

    backups: list[Backup] = []
    """The backups."""
    total_size: int | None = None
    """Number of backups on all pages."""
    next_page_token: str | None = None
    """Token of the next page. Empty on the last."""


class ListCcusResponse(Model):
    """All capacities that a changefeed can have."""

    ccus: list[ChangefeedCcu] = []
    """The capacities."""


class ListChangefeedsResponse(Model, rename="camel"):
    """A page of changefeeds."""

    changefeeds: list[Changefeed] = []
    """The changefeeds."""
    total_size: int | None = None
    """Number of changefeeds on all pages."""
    next_page_token: str | None = None
    """Token of the next page. Empty on the last."""


class ListInstancesResponse(Model, rename="camel"):
    """A page of instances."""

    tidbs: list[Instance] = []
    """The instances."""
    total_size: int | None = None
    """Number of instances on all pages."""
    next_page_token: str | None = None
    """Token of the next page. Empty on the last."""


class ListRegionsResponse(Model, rename="camel"):
    """A page of regions."""

    regions: list[Region] = []
    """The regions."""
    total_size: int | None = None
    """Number of regions on all pages."""
    next_page_token: str | None = None
    """Token of the next page. Empty on the last."""


class MysqlConnection(Model):
    """How a MySQL database is reached."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"password"})

    endpoint: str | None = None
    """Host and port. Needed over the internet and over peered networks; behind a private link it follows from
    the network settings.
    """
    username: str | None = None
    """User to connect as."""
    password: str | None = None
    """The user's password. Answers leave it out."""


class MysqlDownstream(Model):
    """A MySQL database to write to."""

    connection: MysqlConnection | None = None
    """How it is reached."""


class NetworkInfo(Model, rename="camel"):
    """How a downstream is reached."""

    network_type: NetworkType | None = None
    """The kind of network."""
    sink_endpoint_id: str | None = None
    """Id of the private endpoint to it. Needed for a private link."""
    ports: list[int] = []
    """Ports of the private endpoint. Needed for a private link."""


class Region(Model, rename="camel"):
    """A region of a cloud provider."""

    name: str | None = None
    """Resource name of the region, `regions/{regionId}`."""
    region_id: str | None = None
    """The region's id, provider and code joined by a hyphen."""
    cloud_provider: CloudProvider | None = None
    """Who runs the region."""
    display_name: str | None = None
    """Name for people."""
    provider: str | None = None
    """Who runs the region. Deprecated: Use cloudProvider."""
    service_plans: list[ServicePlan] = []
    """Plans that the region offers."""
    supported_service_plans: list[ServicePlanInfo] = []
    """The same plans, with their names for people."""


class RestoreResponse(Model):
    """What a restore makes."""

    tidb: Instance | None = None
    """The new instance."""


class RestoreStatus(Model):
    """How far a restore is."""

    state: RestoreState | None = None
    """What it is doing."""
    message: str | None = None
    """What went wrong, when it failed."""
    progress: int | None = None
    """How much of the data is there. Unit: percent."""


class S3DataFormat(Model, rename="camel"):
    """What files look like."""

    protocol: S3Protocol | None = None
    """Their form."""
    terminator: str | None = None
    """Text at the end of a row. By default a line feed, and also when it is empty."""
    date_separator: S3DateSeparator | None = None
    """By which part of the date folders are made. Default: NONE."""
    enable_tidb_extension: bool | None = None
    """Whether Canal's JSON holds fields that only TiDB has. Default: false."""
    delimiter: str | None = None
    """ASCII character between values. Needed for CSV."""
    quote: str | None = None
    """Character on both sides of a string in CSV. Default: "."""
    null: str | None = None
    r"""Text that stands for NULL in CSV. Default: \N."""
    include_commit_ts: bool | None = None
    """Whether rows of CSV hold the timestamp of their commit. Default: false."""
    binary_encoding_method: S3BinaryEncoding | None = None
    """How binary values are written. Default: BASE64."""
    output_raw_change_event: bool | None = None
    """Whether changes are written as they came, not split. Default: false."""
    output_field_header: bool | None = None
    """Whether the first line of CSV holds the column names. Default: false."""


class S3Downstream(Model, rename="camel"):
    """Object storage to write to."""

    endpoint: S3Endpoint | None = None
    """Where it is, and how it is accessed."""
    data_format: S3DataFormat | None = None
    """What files look like."""
    storage_flush_config: StorageFlushConfig | None = None
    """When files are written."""


class S3Endpoint(Model, rename="camel"):
    """A place in object storage, and how it is accessed."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"secret_key"})

    s3_uri: str | None = None
    """Where the files go, on Alibaba Cloud too: `s3://<bucket>/<path>/`, with the slash at the end."""
    auth_type: S3AuthType | None = None
    """How the bucket is accessed. On Alibaba Cloud, with an access key only."""
    access_key: str | None = None
    """Id of an access key that may write to the bucket. Needed for S3_AUTH_TYPE_AK_SK."""
    secret_key: str | None = None
    """Secret of the access key. Needed for S3_AUTH_TYPE_AK_SK. Answers leave it out."""
    iam_assumed_role_arn: str | None = None
    """Role that may write to the bucket. Needed for S3_AUTH_TYPE_ASSUME_ROLE."""
    custom_endpoint: str | None = None
    """S3-compatible endpoint of the provider. Needed for ALIBABA_OSS."""
    provider: S3Provider | None = None
    """Who runs the storage. By default Amazon."""


class SchemaRegistry(Model, rename="camel"):
    """A registry of schemas."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"basic_auth_password"})

    schema_registry_endpoints: str | None = None
    """Addresses of the registry, separated by commas. Needed for Confluent's."""
    enable_basic_auth: bool | None = None
    """Whether it asks for a user name and a password."""
    basic_auth_username: str | None = None
    """The user name."""
    basic_auth_password: str | None = None
    """The password. Answers leave it out."""


class ServicePlanInfo(Model, rename="camel"):
    """A plan, and its name."""

    service_plan: ServicePlan | None = None
    """The plan."""
    display_name: str | None = None
    """Its name for people."""


class StartPosition(Model, rename="camel"):
    """From where on changes are replicated."""

    mode: StartPositionMode | None = None
    """What says where."""
    start_tso: int | None = None
    """The position, as TiDB's timestamp (TSO). Needed for FROM_TSO."""
    start_timestamp: dt.datetime | None = None
    """The position, as a time in UTC. Needed for FROM_UTC. An RFC 3339 time."""


class StorageFlushConfig(Model, rename="camel"):
    """When files are written to object storage."""

    interval: str | None = None
    """The longest time between two files, from `2s` to `10m`. Default: 1m."""
    file_size: int | None = None
    """Size at which a file is written. Unit: bytes. From 1048576 to 536870912. Default: 67108864."""


class TableConfig(Model, rename="camel"):
    """Which tables and events are replicated."""

    filter_rules: list[str] = []
    """Which tables, in the filter syntax of TiCDC."""
    mode: TableConfigMode | None = None
    """What is done with tables that cannot be replicated exactly."""
    case_sensitive: bool | None = None
    """Whether the rules tell capitals from small letters. Default: false."""
    event_filters: list[EventFilter] = []
    """Events to leave out."""
    bdr_mode: bool | None = None
    """Whether another changefeed replicates in the opposite direction."""
