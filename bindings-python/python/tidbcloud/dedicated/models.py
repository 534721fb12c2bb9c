# Generated from api/dedicated.yaml by codegen; do not edit.
"""Models of the dedicated service: what it answers."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from tidbcloud._model import Model

if TYPE_CHECKING:
    AuditLogBucketManager: TypeAlias = Literal["CUSTOMER", "PINGCAP"] | str
    """Whose bucket an audit log is written to.

    - `CUSTOMER`: The customer's own.
    - `PINGCAP`: The service's, from which files can be downloaded.
    """

    AuditLogEventType: TypeAlias = (
        Literal[
            "CONNECTION",
            "CONNECT",
            "DISCONNECT",
            "CHANGE_USER",
            "QUERY",
            "TRANSACTION",
            "EXECUTE",
            "QUERY_DML",
            "INSERT",
            "REPLACE",
            "UPDATE",
            "DELETE",
            "LOAD_DATA",
            "SELECT",
            "QUERY_DDL",
        ]
        | str
    )
    """What an audit log tells. CONNECTION stands for all about connections, QUERY for all about statements,
    and QUERY_DML for all that change or read rows.

    - `CONNECTION`: Everything about connections.
    - `CONNECT`: A connection is opened.
    - `DISCONNECT`: A connection is closed.
    - `CHANGE_USER`: A connection changes its user.
    - `QUERY`: Every statement.
    - `TRANSACTION`: A transaction begins or ends.
    - `EXECUTE`: A prepared statement runs.
    - `QUERY_DML`: Every statement that reads or changes rows.
    - `INSERT`: Rows are inserted.
    - `REPLACE`: Rows are replaced.
    - `UPDATE`: Rows are updated.
    - `DELETE`: Rows are deleted.
    - `LOAD_DATA`: A file is loaded.
    - `SELECT`: Rows are read.
    - `QUERY_DDL`: A definition is changed.
    """

    AuditLogFormat: TypeAlias = Literal["TEXT", "JSON"] | str
    """The form of an audit log's lines.

    - `TEXT`: Fields in brackets.
    - `JSON`: One JSON object a line.
    """

    AvroBigintUnsignedHandling: TypeAlias = (
        Literal["BIGINT_UNSIGNED_HANDLING_MODE_LONG", "BIGINT_UNSIGNED_HANDLING_MODE_STRING"] | str
    )
    """How Avro messages carry values of the type BIGINT UNSIGNED.

    - `BIGINT_UNSIGNED_HANDLING_MODE_LONG`: As 64-bit integers, into which the largest do not fit.
    - `BIGINT_UNSIGNED_HANDLING_MODE_STRING`: As text, into which all fit.
    """

    AvroDecimalHandling: TypeAlias = (
        Literal[
            "DECIMAL_HANDLING_MODE_UNSPECIFIED",
            "DECIMAL_HANDLING_MODE_PRECISE",
            "DECIMAL_HANDLING_MODE_STRING",
        ]
        | str
    )
    """How Avro messages carry decimals.

    - `DECIMAL_HANDLING_MODE_UNSPECIFIED`: Nobody said.
    - `DECIMAL_HANDLING_MODE_PRECISE`: As exact decimals.
    - `DECIMAL_HANDLING_MODE_STRING`: As text.
    """

    ChangefeedDownstreamType: TypeAlias = (
        Literal["DOWNSTREAM_TYPE_UNSPECIFIED", "KAFKA", "MYSQL", "S3", "GCS", "AZURE_BLOB"] | str
    )
    """Kind of system that changes go to.

    - `DOWNSTREAM_TYPE_UNSPECIFIED`: Nobody said.
    - `KAFKA`: Apache Kafka.
    - `MYSQL`: MySQL, or what is compatible with it.
    - `S3`: Amazon S3, or what is compatible with it.
    - `GCS`: Google Cloud Storage.
    - `AZURE_BLOB`: Azure Blob Storage.
    """

    ChangefeedNetworkType: TypeAlias = (
        Literal[
            "NETWORK_TYPE_UNSPECIFIED",
            "NETWORK_TYPE_PUBLIC",
            "NETWORK_TYPE_VPC_PEERING",
            "NETWORK_TYPE_PRIVATE_LINK",
        ]
        | str
    )
    """Over which network a downstream is reached.

    - `NETWORK_TYPE_UNSPECIFIED`: Nobody said.
    - `NETWORK_TYPE_PUBLIC`: Over the internet.
    - `NETWORK_TYPE_VPC_PEERING`: Over a peered network.
    - `NETWORK_TYPE_PRIVATE_LINK`: Over a private endpoint of the service's.
    """

    ChangefeedStartMode: TypeAlias = Literal["MODE_UNSPECIFIED", "FROM_NOW", "FROM_TSO", "FROM_UTC"] | str
    """What tells from when on changes flow.

    - `MODE_UNSPECIFIED`: Nobody said.
    - `FROM_NOW`: The time at which the changefeed begins.
    - `FROM_TSO`: A timestamp of the cluster's.
    - `FROM_UTC`: A time.
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
        ]
        | str
    )
    """What a changefeed is going through.

    - `STATE_UNSPECIFIED`: Nobody said.
    - `RUNNING`: Changes flow.
    - `FAILED`: An error has ended it.
    - `ERROR`: An error keeps changes from flowing, perhaps not for good.
    - `CREATING`: It is being created.
    - `PAUSING`: It is being paused.
    - `PAUSED`: It is paused.
    - `DELETING`: It is being deleted.
    - `DELETED`: It is gone.
    - `EDITING`: Its settings are being changed.
    - `WARNING`: Changes flow, but something needs to be looked at.
    - `SCALING`: It is getting another capacity.
    """

    ChangefeedTableMode: TypeAlias = (
        Literal["MODE_UNSPECIFIED", "IGNORE_NOT_SUPPORT_TABLE", "FORCE_SYNC"] | str
    )
    """What becomes of tables that cannot be followed exactly, such as those without a key.

    - `MODE_UNSPECIFIED`: Nobody said.
    - `IGNORE_NOT_SUPPORT_TABLE`: They are left out.
    - `FORCE_SYNC`: They are followed as well as can be.
    """

    CloudProvider: TypeAlias = Literal["aws", "gcp", "azure", "alicloud"] | str
    """Who runs a region.

    - `aws`: Amazon Web Services.
    - `gcp`: Google Cloud.
    - `azure`: Microsoft Azure.
    - `alicloud`: Alibaba Cloud.
    """

    ClusterState: TypeAlias = (
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
    """What a cluster is going through.

    - `CREATING`: It is being created.
    - `DELETING`: It is being deleted.
    - `ACTIVE`: It can be used.
    - `RESTORING`: Data is being restored into it.
    - `MAINTENANCE`: The service works on it.
    - `DELETED`: It is gone.
    - `INACTIVE`: It cannot be used, though nobody deleted it.
    - `UPGRADING`: It is getting a newer version.
    - `IMPORTING`: Data is being imported into it.
    - `MODIFYING`: Its nodes are being changed.
    - `PAUSING`: It is being paused.
    - `PAUSED`: It is paused.
    - `RESUMING`: It is being resumed.
    """

    ComponentType: TypeAlias = Literal["TIKV", "TIDB", "TIFLASH", "PD", "TIPROXY"] | str
    """What runs on a node.

    - `TIKV`: Stores rows.
    - `TIDB`: Takes connections and runs SQL.
    - `TIFLASH`: Stores columns, for analysis.
    - `PD`: Places data and hands out timestamps.
    - `TIPROXY`: Keeps connections alive while TiDB nodes change.
    """

    DatadogSite: TypeAlias = Literal["US1", "US3", "US5", "EU1", "US1_FED", "AP1", "AP2"] | str
    """A site of Datadog's.

    - `US1`: datadoghq.com.
    - `US3`: us3.datadoghq.com.
    - `US5`: us5.datadoghq.com.
    - `EU1`: datadoghq.eu.
    - `US1_FED`: ddog-gov.com.
    - `AP1`: ap1.datadoghq.com.
    - `AP2`: ap2.datadoghq.com.
    """

    ImportAzureBlobAuthType: TypeAlias = Literal["UNSPECIFIED", "SAS_TOKEN"] | str
    """How Azure Blob Storage is accessed.

    - `UNSPECIFIED`: Nobody said.
    - `SAS_TOKEN`: With a shared access signature.
    """

    ImportCheckItem: TypeAlias = (
        Literal[
            "IMPORT_VALIDATION_ITEM_UNSPECIFIED",
            "SOURCE_ACCESS_CHECK",
            "TARGET_ACCESS_CHECK",
            "FILTER_AND_RULE_CHECK",
            "IMPORT_PRECHECK",
            "TARGET_TABLE_EMPTY_CHECK",
            "ESTIMATE_SIZE",
            "IMPORT_DATA_ONLY_CHECK",
        ]
        | str
    )
    """What is checked before an import.

    - `IMPORT_VALIDATION_ITEM_UNSPECIFIED`: Nobody said.
    - `SOURCE_ACCESS_CHECK`: Whether the files can be read.
    - `TARGET_ACCESS_CHECK`: Whether the cluster can be written to. No longer in use.
    - `FILTER_AND_RULE_CHECK`: Whether files match tables. No longer in use.
    - `IMPORT_PRECHECK`: Whether the import can begin.
    - `TARGET_TABLE_EMPTY_CHECK`: Whether the tables are empty.
    - `ESTIMATE_SIZE`: How large the files are.
    - `IMPORT_DATA_ONLY_CHECK`: Whether the tables are there already, for files that hold rows only.
    """

    ImportDuplicationHandling: TypeAlias = Literal["UNSPECIFIED", "REPLACE", "IGNORE", "ERROR"] | str
    """What becomes of rows of SQL files that are there already.

    - `UNSPECIFIED`: Nobody said.
    - `REPLACE`: New rows replace old ones.
    - `IGNORE`: Old rows stay.
    - `ERROR`: The import fails.
    """

    ImportFileType: TypeAlias = Literal["UNSPECIFIED", "CSV", "SQL", "AURORA_SNAPSHOT", "PARQUET"] | str
    """What kind of files are imported.

    - `UNSPECIFIED`: Nobody said.
    - `CSV`: Values separated by commas, or by something else.
    - `SQL`: SQL statements.
    - `AURORA_SNAPSHOT`: A snapshot of Amazon Aurora.
    - `PARQUET`: Apache Parquet.
    """

    ImportGcsAuthType: TypeAlias = Literal["UNSPECIFIED", "SERVICE_ACCOUNT_KEY"] | str
    """How Google Cloud Storage is accessed.

    - `UNSPECIFIED`: Nobody said.
    - `SERVICE_ACCOUNT_KEY`: With the key of a service account.
    """

    ImportS3AuthType: TypeAlias = Literal["UNSPECIFIED", "ROLE_ARN", "ACCESS_KEY"] | str
    """How Amazon S3 is accessed.

    - `UNSPECIFIED`: Nobody said.
    - `ROLE_ARN`: By taking a role.
    - `ACCESS_KEY`: With an access key.
    """

    ImportSourceType: TypeAlias = Literal["UNSPECIFIED", "S3", "GCS", "AZURE_BLOB"] | str
    """Kind of storage that files are imported from.

    - `UNSPECIFIED`: Nobody said.
    - `S3`: Amazon S3.
    - `GCS`: Google Cloud Storage.
    - `AZURE_BLOB`: Azure Blob Storage.
    """

    ImportState: TypeAlias = (
        Literal["UNSPECIFIED", "PREPARING", "IMPORTING", "COMPLETED", "FAILED", "CANCELING", "CANCELED"] | str
    )
    """What an import is going through.

    - `UNSPECIFIED`: Nobody said.
    - `PREPARING`: The files are being looked at.
    - `IMPORTING`: Rows are being loaded.
    - `COMPLETED`: All rows are in the cluster.
    - `FAILED`: It ended with an error.
    - `CANCELING`: It is being canceled.
    - `CANCELED`: Somebody canceled it.
    """

    IntegrationState: TypeAlias = Literal["NONE", "ACTIVE", "ERROR"] | str
    """How an integration fares.

    - `NONE`: Nothing has been sent yet.
    - `ACTIVE`: Metrics arrive.
    - `ERROR`: Metrics do not arrive.
    """

    IntegrationType: TypeAlias = Literal["DATADOG", "NEWRELIC", "PROMETHEUS"] | str
    """A service that takes metrics.

    - `DATADOG`: Datadog.
    - `NEWRELIC`: New Relic.
    - `PROMETHEUS`: Prometheus, which fetches them itself.
    """

    KafkaAuthType: TypeAlias = (
        Literal["AUTH_TYPE_UNSPECIFIED", "DISABLE", "SASL_PLAIN", "SASL_SCRAM_SHA_256", "SASL_SCRAM_SHA_512"]
        | str
    )
    """A way to access Kafka.

    - `AUTH_TYPE_UNSPECIFIED`: Nobody said.
    - `DISABLE`: Without a password.
    - `SASL_PLAIN`: SASL/PLAIN.
    - `SASL_SCRAM_SHA_256`: SASL/SCRAM with SHA-256.
    - `SASL_SCRAM_SHA_512`: SASL/SCRAM with SHA-512.
    """

    KafkaCompression: TypeAlias = (
        Literal["COMPRESSION_TYPE_UNSPECIFIED", "NONE", "GZIP", "SNAPPY", "LZ4", "ZSTD"] | str
    )
    """How messages are compressed.

    - `COMPRESSION_TYPE_UNSPECIFIED`: Nobody said.
    - `NONE`: Not at all.
    - `GZIP`: With gzip.
    - `SNAPPY`: With Snappy.
    - `LZ4`: With LZ4.
    - `ZSTD`: With Zstandard.
    """

    KafkaPartitionType: TypeAlias = (
        Literal["PARTITION_DISPATCHER_UNSPECIFIED", "TABLE", "INDEX_VALUE", "Timestamp", "COLUMNS"] | str
    )
    """What decides which partition a change goes to.

    - `PARTITION_DISPATCHER_UNSPECIFIED`: Nobody said.
    - `TABLE`: The table's name.
    - `INDEX_VALUE`: The value of an index.
    - `Timestamp`: The time of the change.
    - `COLUMNS`: The values of some columns.
    """

    KafkaProtocol: TypeAlias = (
        Literal[
            "PROTOCOL_UNSPECIFIED",
            "PROTOCOL_CANAL_JSON",
            "PROTOCOL_OPEN_PROTOCOL",
            "PROTOCOL_AVRO",
            "PROTOCOL_DEBEZIUM",
        ]
        | str
    )
    """Form of messages.

    - `PROTOCOL_UNSPECIFIED`: Nobody said.
    - `PROTOCOL_CANAL_JSON`: Canal JSON, which suits most.
    - `PROTOCOL_OPEN_PROTOCOL`: TiDB's own.
    - `PROTOCOL_AVRO`: Apache Avro.
    - `PROTOCOL_DEBEZIUM`: Debezium.
    """

    KafkaTopicDispatch: TypeAlias = (
        Literal[
            "DISPATCH_TYPE_UNSPECIFIED",
            "DISPATCH_TYPE_ONE_TOPIC",
            "DISPATCH_TYPE_BY_TABLE",
            "DISPATCH_TYPE_BY_DATABASE",
        ]
        | str
    )
    """Which topics messages go to.

    - `DISPATCH_TYPE_UNSPECIFIED`: Nobody said.
    - `DISPATCH_TYPE_ONE_TOPIC`: All to one.
    - `DISPATCH_TYPE_BY_TABLE`: One for each table.
    - `DISPATCH_TYPE_BY_DATABASE`: One for each database.
    """

    KafkaVersion: TypeAlias = (
        Literal[
            "KAFKA_VERSION_UNSPECIFIED",
            "KAFKA_VERSION_0XX",
            "KAFKA_VERSION_1XX",
            "KAFKA_VERSION_2XX",
            "KAFKA_VERSION_3XX",
        ]
        | str
    )
    """Version of Kafka.

    - `KAFKA_VERSION_UNSPECIFIED`: Nobody said.
    - `KAFKA_VERSION_0XX`: One that begins with 0.
    - `KAFKA_VERSION_1XX`: One that begins with 1.
    - `KAFKA_VERSION_2XX`: One that begins with 2.
    - `KAFKA_VERSION_3XX`: One that begins with 3.
    """

    MaintenanceTaskState: TypeAlias = Literal["PENDING", "RUNNING", "DONE"] | str
    """Where a maintenance task stands.

    - `PENDING`: It has not begun and can be rescheduled.
    - `RUNNING`: It runs.
    - `DONE`: It has run.
    """

    NetworkContainerState: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str
    """Whether a network container is used.

    - `ACTIVE`: Clusters use it, and it can be peered.
    - `INACTIVE`: No cluster uses it.
    """

    NewRelicSite: TypeAlias = Literal["US_OTLP", "EU_OTLP"] | str
    """A site of New Relic's.

    - `US_OTLP`: In the United States.
    - `EU_OTLP`: In the European Union.
    """

    NodeInstanceState: TypeAlias = Literal["CREATING", "AVAILABLE", "DELETING", "UNAVAILABLE"] | str
    """Where a node stands.

    - `CREATING`: It is being created.
    - `AVAILABLE`: It serves.
    - `DELETING`: It is being deleted.
    - `UNAVAILABLE`: It does not serve.
    """

    PauseType: TypeAlias = Literal["NORMAL", "DEPRECATE"] | str
    """Under which rules a cluster is paused.

    - `NORMAL`: Those of today.
    - `DEPRECATE`: Older ones, which a later release takes away.
    """

    PrivateEndpointState: TypeAlias = Literal["PENDING", "ACTIVE", "DELETING", "FAILED", "DISCOVERED"] | str
    """What a private endpoint connection is going through.

    - `PENDING`: It is being accepted.
    - `ACTIVE`: It can be used.
    - `DELETING`: It is being deleted.
    - `FAILED`: It could not be made.
    - `DISCOVERED`: The endpoint is there, but nobody has asked the service to accept it.
    """

    PrivateLinkServiceState: TypeAlias = Literal["CREATING", "ACTIVE", "DELETING"] | str
    """What a private link service is going through.

    - `CREATING`: It is being created.
    - `ACTIVE`: It can be connected to.
    - `DELETING`: It is being deleted.
    """

    S3DownstreamAuthType: TypeAlias = (
        Literal["S3_AUTH_TYPE_UNSPECIFIED", "S3_AUTH_TYPE_AK_SK", "S3_AUTH_TYPE_ASSUME_ROLE"] | str
    )
    """A way to access Amazon S3.

    - `S3_AUTH_TYPE_UNSPECIFIED`: Nobody said.
    - `S3_AUTH_TYPE_AK_SK`: With an access key.
    - `S3_AUTH_TYPE_ASSUME_ROLE`: By taking a role.
    """

    ServicePlan: TypeAlias = Literal["Starter", "Essential", "Premium", "BYOC"] | str
    """What a cluster is billed as.

    - `Starter`: Billed by use, with a free part.
    - `Essential`: Billed by provisioned capacity, which follows the load.
    - `Premium`: Billed by capacity, for the largest loads.
    - `BYOC`: Runs in the customer's own cloud account.
    """

    StorageBinaryEncoding: TypeAlias = Literal["BINARY_ENCODING_METHOD_UNSPECIFIED", "BASE64", "HEX"] | str
    """How CSV files carry bytes.

    - `BINARY_ENCODING_METHOD_UNSPECIFIED`: Nobody said.
    - `BASE64`: In base 64.
    - `HEX`: In hexadecimal.
    """

    StorageDateSeparator: TypeAlias = (
        Literal["DATE_SEPARATOR_UNSPECIFIED", "NONE", "YEAR", "MONTH", "DAY"] | str
    )
    """Into which folders files of changes go.

    - `DATE_SEPARATOR_UNSPECIFIED`: Nobody said.
    - `NONE`: All into one.
    - `YEAR`: One for each year.
    - `MONTH`: One for each month.
    - `DAY`: One for each day.
    """

    StorageProtocol: TypeAlias = (
        Literal["PROTOCOL_UNSPECIFIED", "PROTOCOL_CSV", "PROTOCOL_CANAL_JSON", "PROTOCOL_PARQUET"] | str
    )
    """Form of files of changes.

    - `PROTOCOL_UNSPECIFIED`: Nobody said.
    - `PROTOCOL_CSV`: CSV.
    - `PROTOCOL_CANAL_JSON`: Canal JSON.
    - `PROTOCOL_PARQUET`: Apache Parquet.
    """

    StorageType: TypeAlias = Literal["Basic", "Standard", "Performance", "Plus"] | str
    """Disks of a node that stores data.

    - `Basic`: One general-purpose disk for all.
    - `Standard`: General-purpose disks, one of them for the Raft log alone.
    - `Performance`: A general-purpose disk for data, a fast one for the Raft log.
    - `Plus`: One fast disk for all.
    """

    TidbNodeGroupConnectionType: TypeAlias = Literal["PUBLIC", "VPC_PEERING", "PRIVATE_ENDPOINT"] | str
    """From where an endpoint can be reached.

    - `PUBLIC`: From the internet.
    - `VPC_PEERING`: From a peered network.
    - `PRIVATE_ENDPOINT`: Through a private link.
    """

    TidbNodeGroupState: TypeAlias = Literal["ACTIVE", "MODIFYING", "PAUSED"] | str
    """What a group of TiDB nodes is going through.

    - `ACTIVE`: It can be used.
    - `MODIFYING`: It is being changed.
    - `PAUSED`: It is paused, as its cluster is.
    """

    VpcPeeringState: TypeAlias = Literal["PENDING", "FAILED", "ACTIVE"] | str
    """Where a VPC peering stands.

    - `PENDING`: It waits for its other side, or is being set up or taken down.
    - `FAILED`: It was refused, or expired before it was accepted.
    - `ACTIVE`: Traffic can pass.
    """
else:
    AuditLogBucketManager = str
    AuditLogEventType = str
    AuditLogFormat = str
    AvroBigintUnsignedHandling = str
    AvroDecimalHandling = str
    ChangefeedDownstreamType = str
    ChangefeedNetworkType = str
    ChangefeedStartMode = str
    ChangefeedState = str
    ChangefeedTableMode = str
    CloudProvider = str
    ClusterState = str
    ComponentType = str
    DatadogSite = str
    ImportAzureBlobAuthType = str
    ImportCheckItem = str
    ImportDuplicationHandling = str
    ImportFileType = str
    ImportGcsAuthType = str
    ImportS3AuthType = str
    ImportSourceType = str
    ImportState = str
    IntegrationState = str
    IntegrationType = str
    KafkaAuthType = str
    KafkaCompression = str
    KafkaPartitionType = str
    KafkaProtocol = str
    KafkaTopicDispatch = str
    KafkaVersion = str
    MaintenanceTaskState = str
    NetworkContainerState = str
    NewRelicSite = str
    NodeInstanceState = str
    PauseType = str
    PrivateEndpointState = str
    PrivateLinkServiceState = str
    S3DownstreamAuthType = str
    ServicePlan = str
    StorageBinaryEncoding = str
    StorageDateSeparator = str
    StorageProtocol = str
    StorageType = str
    TidbNodeGroupConnectionType = str
    TidbNodeGroupState = str
    VpcPeeringState = str


class AuditLogBucketWriteCheck(Model, rename="camel"):
    """What came of trying to write into a bucket."""

    writable: bool | None = None
    """Whether the service can write."""
    error_reason: str | None = None
    """Why it cannot."""


class AuditLogConfig(Model, rename="camel"):
    """How the audit log of a cluster is written."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"azure_sas_token"})

    name: str | None = None
    """Resource name, `clusters/{clusterId}/auditLogConfig`."""
    cluster_id: str | None = None
    """Id of the cluster."""
    enabled: bool | None = None
    """Whether the log is written."""
    bucket_uri: str | None = None
    """The customer's bucket and folder."""
    bucket_region_id: str | None = None
    """Region of the bucket, provider and code joined by a hyphen."""
    aws_role_arn: str | None = None
    """Role that lets the service write into a bucket on AWS."""
    azure_sas_token: str | None = None
    """Shared access signature that lets the service write into a container on Azure."""
    bucket_manager: AuditLogBucketManager | None = None
    """Whose bucket it is."""
    unredacted: bool | None = None
    """Whether values in statements are written as they are."""
    format: AuditLogFormat | None = None
    """The form of its lines."""
    rotation_policy: AuditLogRotationPolicy | None = None
    """When a new file is begun."""
    bucket_write_check: AuditLogBucketWriteCheck | None = None
    """What went wrong when writing was tried. Only there when it failed."""
    legacy: bool | None = None
    """Whether it is the older kind of audit log. Only there when it is."""


class AuditLogFile(Model, rename="camel"):
    """A file of an audit log."""

    filename: str | None = None
    """Name of the file."""
    uri: str | None = None
    """Where it is, and what a download address is made from."""
    bucket: str | None = None
    """The bucket that holds it."""
    size_byte: int | None = None
    """Size of the file. Unit: bytes."""
    create_time: dt.datetime | None = None
    """When the file was closed and stored. An RFC 3339 time."""


class AuditLogFilterRule(Model, rename="camel"):
    """Which events of which users an audit log tells."""

    name: str | None = None
    """Resource name, `auditLogFilterRules/{auditLogFilterRuleId}`."""
    audit_log_filter_rule_id: str | None = None
    """The rule's id. It is the same as `user_expr`, or a number in older audit logs."""
    cluster_id: str | None = None
    """Id of the cluster."""
    user_expr: str | None = None
    """The users it is for, `user@host`."""
    disabled: bool | None = None
    """Whether the rule is passed over."""
    event_types: list[AuditLogEventType] = []
    """Events it lets through. Empty for all."""
    display_name: str | None = None
    """Name of the rule."""
    db_expr: str | None = None
    """Pattern of databases. Older audit logs only. Deprecated: The service is about to drop it."""
    table_expr: str | None = None
    """Pattern of tables. Older audit logs only. Deprecated: The service is about to drop it."""
    access_type_list: list[str] = []
    """Kinds of access. Older audit logs only. Deprecated: The service is about to drop it."""


class AuditLogRotationPolicy(Model, rename="camel"):
    """When the file of an audit log is closed and a new one begun."""

    max_size_mib: int | None = None
    """Size at which a file is closed. Unit: MiB. From 1 to 100. Default: 10."""
    max_age_second: int | None = None
    """Age at which a file is closed. With 0, age closes none. Unit: seconds. From 0 to 2592000.
    Default: 86400.
    """


class AvroConfig(Model, rename="camel"):
    """How Avro messages are written."""

    decimal_handling_mode: AvroDecimalHandling | None = None
    """How they carry decimals."""
    bigint_unsigned_handling_mode: AvroBigintUnsignedHandling | None = None
    """How they carry values of the type BIGINT UNSIGNED."""
    schema_registry: SchemaRegistry | None = None
    """Where their schemas are kept."""


class AzureBlobDownstream(Model, rename="camel"):
    """A place in Azure Blob Storage to which changes go."""

    endpoint: AzureBlobDownstreamEndpoint | None = None
    """Where it is."""
    data_format: StorageDataFormat | None = None
    """How files are written."""
    storage_flush_config: StorageFlushConfig | None = None
    """When files are written."""


class AzureBlobDownstreamEndpoint(Model, rename="camel"):
    """A place in Azure Blob Storage."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"sas_token"})

    blob_uri: str | None = None
    """Where it is, `https://<account>.blob.core.windows.net/<container>/<path>`."""
    sas_token: str | None = None
    """Shared access signature that allows writing. Answers leave it out."""


class Changefeed(Model, rename="camel"):
    """A stream of a cluster's changes to another system."""

    id: str = ""
    """The changefeed's id."""
    cluster_id: str | None = None
    """Id of the cluster whose changes flow."""
    name: str | None = None
    """Name for people."""
    network_info: ChangefeedNetwork | None = None
    """How the downstream is reached."""
    state: ChangefeedState | None = None
    """What the changefeed is going through."""
    create_time: dt.datetime | None = None
    """When it was created. An RFC 3339 time."""
    checkpoint_tso: str | None = None
    """Timestamp of the cluster's up to which all changes have been written."""
    checkpoint_ts: dt.datetime | None = None
    """Time up to which all changes have been written. An RFC 3339 time."""
    replication_capacity: str | None = None
    """Its capacity, the name of one of `dedicated.changefeeds.list_rcus`."""
    downstream_type: ChangefeedDownstreamType | None = None
    """Kind of system that the changes go to. Its settings are required too, and it never changes."""
    table_config: ChangefeedTableConfig | None = None
    """Which changes flow."""
    start_position: ChangefeedStartPosition | None = None
    """From when on changes flow. Only a new changefeed has a choice."""
    kafka: KafkaDownstream | None = None
    """Settings for the type `KAFKA`."""
    mysql: MysqlDownstream | None = None
    """Settings for the type `MYSQL`."""
    s3: S3Downstream | None = None
    """Settings for the type `S3`."""
    gcs: GcsDownstream | None = None
    """Settings for the type `GCS`."""
    azure_blob: AzureBlobDownstream | None = None
    """Settings for the type `AZURE_BLOB`."""
    error: str | None = None
    """What went wrong, in the states FAILED and ERROR."""


class ChangefeedEventFilter(Model, rename="camel"):
    """Changes of some tables that do not flow."""

    table_matchers: list[str] = []
    """The tables, `<database>.<table>`, with `*` for any text."""
    ignored_events: list[str] = []
    """Kinds of changes to leave out, such as `insert` or `alter table`."""
    ignored_sql_statements: list[str] = []
    """Regular expressions of statements that change schemas to leave out."""
    ignored_insert_value_expression: str | None = None
    """Leaves out inserted rows for which this SQL expression holds."""
    ignored_update_old_value_expression: str | None = None
    """Leaves out updated rows for whose old values this SQL expression holds."""
    ignored_update_new_value_expression: str | None = None
    """Leaves out updated rows for whose new values this SQL expression holds."""
    ignored_delete_value_expression: str | None = None
    """Leaves out deleted rows for which this SQL expression holds."""


class ChangefeedNetwork(Model, rename="camel"):
    """How a downstream is reached."""

    network_type: ChangefeedNetworkType | None = None
    """Over which network."""
    sink_endpoint_id: str | None = None
    """Id of the private endpoint, required for private links."""
    ports: list[int] = []
    """Ports of the downstream, for private links."""


class ChangefeedRcu(Model, rename="camel"):
    """A capacity that a changefeed can have."""

    name: str | None = None
    """Its name, which changefeeds refer to."""
    display_name: str | None = None
    """Name for people."""
    rcu_num: int | None = None
    """Replication capacity units. Unit: RCU."""
    rps_limit: int | None = None
    """Roughly how many rows a second it can take. Unit: rows per second."""


class ChangefeedStartPosition(Model, rename="camel"):
    """From when on changes flow."""

    mode: ChangefeedStartMode | None = None
    """What tells."""
    start_tso: str | None = None
    """The timestamp, for the mode `FROM_TSO`."""
    start_timestamp: dt.datetime | None = None
    """The time, for the mode `FROM_UTC`. An RFC 3339 time."""


class ChangefeedTableConfig(Model, rename="camel"):
    """Which changes flow."""

    filter_rules: list[str] = []
    """Rules that choose tables, in the syntax of TiCDC's table filter."""
    mode: ChangefeedTableMode | None = None
    """What becomes of tables that cannot be followed exactly."""
    case_sensitive: bool | None = None
    """Whether the rules tell capital letters from small ones."""
    event_filters: list[ChangefeedEventFilter] = []
    """Changes that do not flow."""


class Cluster(Model, rename="camel"):
    """A cluster of reserved nodes."""

    name: str | None = None
    """Resource name of the cluster, `clusters/{clusterId}`."""
    cluster_id: str = ""
    """The cluster's id."""
    display_name: str | None = None
    """Name for people."""
    region_id: str | None = None
    """Id of the region that it runs in."""
    labels: dict[str, str] = {}
    """Its labels. Those whose key begins with `tidb.cloud/` are the service's own: `tidb.cloud/project` holds
    the id of its project.
    """
    tidb_node_setting: TidbNodeSetting | None = None
    """Its TiDB nodes."""
    tikv_node_setting: StorageNodeSetting | None = None
    """Its TiKV nodes."""
    tiflash_node_setting: StorageNodeSetting | None = None
    """Its TiFlash nodes. Absent where it has none."""
    port: int | None = None
    """Port of all its endpoints."""
    state: ClusterState | None = None
    """What the cluster is going through."""
    version: str | None = None
    """Its version of TiDB."""
    created_by: str | None = None
    """Email address or public key of whoever created it."""
    create_time: dt.datetime | None = None
    """When it was created. An RFC 3339 time."""
    update_time: dt.datetime | None = None
    """When it last changed. An RFC 3339 time."""
    pause_plan: PausePlan | None = None
    """How it is paused. Absent where it is not."""
    region_display_name: str | None = None
    """The region's name for people."""
    cloud_provider: CloudProvider | None = None
    """Who runs the region."""
    annotations: dict[str, str] = {}
    """What else the service says of it. `tidb.cloud/has-set-password` says whether the root user has a
    password, `tidb.cloud/available-features` lists features, and `tidb.cloud/insufficient-vm-resource`
    says that the region lacks machines for a change.
    """


class ComponentQuota(Model, rename="camel"):
    """How many nodes of a component an organization may have."""

    component_type: ComponentType | None = None
    """What runs on the nodes."""
    quota: int | None = None
    """Most nodes over all clusters."""


class DatadogIntegration(Model, rename="camel"):
    """How metrics go to Datadog."""

    state: IntegrationState | None = None
    """How the integration fares."""
    status_reason: str | None = None
    """Why it is in the state ERROR. Empty otherwise."""
    site: DatadogSite | None = None
    """Where the metrics go."""
    site_url: str | None = None
    """URL of that site."""
    dashboard_url: str | None = None
    """Where to look at the metrics."""
    masked_api_key: str | None = None
    """The API key, most of it masked."""


class DebeziumConfig(Model, rename="camel"):
    """How Debezium messages are written."""

    output_old_value: bool | None = None
    """Whether they carry the values before a change."""
    disable_schema: bool | None = None
    """Whether they leave out the schema."""


class GcsDownstream(Model, rename="camel"):
    """A place in Google Cloud Storage to which changes go."""

    endpoint: GcsDownstreamEndpoint | None = None
    """Where it is."""
    data_format: StorageDataFormat | None = None
    """How files are written."""
    storage_flush_config: StorageFlushConfig | None = None
    """When files are written."""


class GcsDownstreamEndpoint(Model, rename="camel"):
    """A place in Google Cloud Storage."""

    gcs_uri: str | None = None
    """Where it is, `gs://<bucket>/<path>`."""


class GenerateAuditLogFileDownloadAddressResponse(Model, rename="camel"):
    """Where a file of an audit log can be downloaded."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"download_address"})

    download_address: str | None = None
    """A presigned URL, good for 15 minutes."""


class Import(Model, rename="camel"):
    """An import of files into a cluster."""

    name: str | None = None
    """Resource name of the import, `clusters/{clusterId}/imports/{importId}`."""
    cluster_id: str | None = None
    """Id of the cluster."""
    total_size: int | None = None
    """Size of all that is imported. Unit: bytes."""
    create_time: dt.datetime | None = None
    """When it was created. An RFC 3339 time."""
    complete_time: dt.datetime | None = None
    """When it ended. Absent until then. An RFC 3339 time."""
    state: ImportState | None = None
    """What the import is going through."""
    complete_percent: int | None = None
    """How far it has come, without what follows once all is loaded. Unit: percent."""
    message: str | None = None
    """Why it failed. Empty otherwise."""
    creator: str | None = None
    """Email address of whoever created it."""
    creation_details: ImportCreationDetails | None = None
    """What is imported, and how, without secrets."""
    import_id: str = ""
    """The import's id."""


class ImportAccessKey(Model):
    """An access key of AWS."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"secret"})

    id: str | None = None
    """The key's id."""
    secret: str | None = None
    """The key's secret. Answers leave it out."""


class ImportAzureBlobSource(Model, rename="camel"):
    """Files in Azure Blob Storage to import."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"sas_token"})

    auth_type: ImportAzureBlobAuthType | None = None
    """How the container is accessed."""
    sas_token: str | None = None
    """Shared access signature that allows reading and listing. Answers leave it out."""
    uri: str | None = None
    """Where the files are: `azure://<account>.blob.core.windows.net/<container>/<path>`, or the same with
    `https://`.
    """


class ImportCreationDetails(Model, rename="camel"):
    """What is imported, and how."""

    import_options: ImportOptions | None = None
    """How the files are read."""
    source: ImportSource | None = None
    """Where the files are."""
    target_table_infos: list[ImportTargetTable] = []
    """Tables to import into, and their files. Without them, the names of the files tell."""
    check_items: list[ImportCheckItem] = []
    """What to check first."""


class ImportCsvFormat(Model, rename="camel"):
    """How CSV files are written."""

    separator: str | None = None
    """What stands between values. Default: ,."""
    delimiter: str | None = None
    """What stands around a value. Default: "."""
    header: bool | None = None
    """Whether the first line names the columns. Default: true."""
    not_null: bool | None = None
    """Whether no value is ever NULL. Default: false."""
    null_value: str | None = None
    r"""What stands for NULL. Default: \N."""
    backslash_escape: bool | None = None
    """Whether a backslash escapes what follows it. Default: true."""
    trim_last_separator: bool | None = None
    """Whether lines end with a separator that means nothing. Default: false."""


class ImportGcsSource(Model, rename="camel"):
    """Files in Google Cloud Storage to import."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"service_account_key"})

    uri: str | None = None
    """Where the files are, `gs://<bucket>/<path>/`."""
    auth_type: ImportGcsAuthType | None = None
    """How the bucket is accessed."""
    service_account_key: str | None = None
    """Key of a service account. Answers leave it out."""


class ImportOptions(Model, rename="camel"):
    """How files are read."""

    file_type: ImportFileType | None = None
    """What kind of files they are."""
    csv_format: ImportCsvFormat | None = None
    """How CSV files are written."""
    duplication_handling: ImportDuplicationHandling | None = None
    """What becomes of rows of SQL files that are there already."""
    validate_only: bool | None = None
    """Only check the request, and import nothing. Default: false."""


class ImportS3Source(Model, rename="camel"):
    """Files in Amazon S3 to import."""

    uri: str | None = None
    """Where the files are, `s3://<bucket>/<path>/`."""
    auth_type: ImportS3AuthType | None = None
    """How the bucket is accessed."""
    role_arn: str | None = None
    """ARN of the role to take."""
    access_key: ImportAccessKey | None = None
    """Access key to use."""


class ImportSource(Model, rename="camel"):
    """Where files to import are. The settings of the chosen type are required."""

    type: ImportSourceType | None = None
    """Kind of storage."""
    s3: ImportS3Source | None = None
    """Settings for the type `S3`."""
    gcs: ImportGcsSource | None = None
    """Settings for the type `GCS`."""
    azure_blob: ImportAzureBlobSource | None = None
    """Settings for the type `AZURE_BLOB`."""


class ImportTable(Model):
    """A table."""

    schema: str | None = None
    """Name of its database."""
    table: str | None = None
    """Its name."""


class ImportTargetTable(Model, rename="camel"):
    """A table to import into, and its file."""

    target_table: ImportTable | None = None
    """The table."""
    custom_file: str | None = None
    """URI of its file. Without it, the files' names tell which are the table's."""
    matched_uri: str | None = None
    """URI of the file that was found for it."""


class Integration(Model, rename="camel"):
    """A service to which a cluster's metrics go, and how that fares."""

    id: str = ""
    """The integration's id."""
    type: IntegrationType | None = None
    """The service."""
    datadog: DatadogIntegration | None = None
    """For the type `DATADOG`."""
    newrelic: NewRelicIntegration | None = None
    """For the type `NEWRELIC`."""
    prometheus: PrometheusIntegration | None = None
    """For the type `PROMETHEUS`."""
    create_time: dt.datetime | None = None
    """When it was created. An RFC 3339 time."""
    update_time: dt.datetime | None = None
    """When it last changed. An RFC 3339 time."""
    creator: str | None = None
    """Email address, or another name, of whoever created it."""


class KafkaAuthentication(Model, rename="camel"):
    """How Kafka is accessed."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"password"})

    auth_type: KafkaAuthType | None = None
    """The way of access."""
    username: str | None = None
    """Name of the user."""
    password: str | None = None
    """Password of the user. Answers leave it out."""


class KafkaBroker(Model, rename="camel"):
    """Brokers of Kafka."""

    version: KafkaVersion | None = None
    """Their version."""
    broker_endpoints: str | None = None
    """Their hosts and ports, separated by commas. Required unless they are reached over a private link."""
    use_tls: bool | None = None
    """Whether to speak TLS. Default: false."""
    insecure_skip_verify: bool | None = None
    """Whether to take any certificate. Default: false."""
    compression: KafkaCompression | None = None
    """How messages are compressed."""


class KafkaColumnSelector(Model):
    """Columns of some tables that flow."""

    matcher: list[str] = []
    """The tables, `<database>.<table>`, with `*` for any text."""
    columns: list[str] = []
    """The columns."""


class KafkaDataFormat(Model, rename="camel"):
    """How messages are written."""

    protocol: KafkaProtocol | None = None
    """Their form."""
    debezium_config: DebeziumConfig | None = None
    """Settings for the protocol `PROTOCOL_DEBEZIUM`."""
    avro_config: AvroConfig | None = None
    """Settings for the protocol `PROTOCOL_AVRO`."""
    enable_tidb_extension: bool | None = None
    """Whether they carry fields of TiDB's own. Default: false."""
    output_raw_change_event: bool | None = None
    """Whether an update of a key stays one change, rather than a deletion and an insertion. Default: false.
    """


class KafkaDownstream(Model, rename="camel"):
    """A Kafka to which changes go."""

    broker: KafkaBroker | None = None
    """Its brokers."""
    authentication: KafkaAuthentication | None = None
    """How it is accessed."""
    data_format: KafkaDataFormat | None = None
    """How messages are written."""
    topic_partition_config: KafkaTopicPartitions | None = None
    """Which topics and partitions they go to."""
    column_selectors: list[KafkaColumnSelector] = []
    """Columns that flow, where not all do."""


class KafkaPartitionDispatcher(Model, rename="camel"):
    """Which partitions changes of some tables go to."""

    partition_type: KafkaPartitionType | None = None
    """What decides."""
    matcher: list[str] = []
    """The tables, `<database>.<table>`, with `*` for any text."""
    index_name: str | None = None
    """The index, for the type `INDEX_VALUE`."""
    columns: list[str] = []
    """The columns, for the type `COLUMNS`."""


class KafkaTopicPartitions(Model, rename="camel"):
    """Which topics and partitions messages go to."""

    dispatch_type: KafkaTopicDispatch | None = None
    """Which topics."""
    default_topic: str | None = None
    """The topic of all messages, for the type `DISPATCH_TYPE_ONE_TOPIC`."""
    topic_prefix: str | None = None
    """What topics' names begin with, where each table or database has its own."""
    separator: str | None = None
    """What stands between that and the name of the table or database."""
    topic_suffix: str | None = None
    """What topics' names end with, where each table or database has its own."""
    replication_factor: int | None = None
    """Copies of a topic that is created. At least 1."""
    partition_num: int | None = None
    """Partitions of a topic that is created. At least 1."""
    partition_dispatchers: list[KafkaPartitionDispatcher] = []
    """Which partitions, for some tables."""


class ListAuditLogFilterRulesResponse(Model, rename="camel"):
    """A page of rules."""

    audit_log_filter_rules: list[AuditLogFilterRule] = []
    """The rules."""
    total_size: int | None = None
    """Rules on all pages."""
    next_page_token: str | None = None
    """Where the next page begins. Empty on the last one."""


class ListChangefeedRcusResponse(Model):
    """Capacities that a changefeed can have."""

    rcus: list[ChangefeedRcu] = []
    """The capacities."""


class ListChangefeedsResponse(Model, rename="camel"):
    """A page of changefeeds."""

    changefeeds: list[Changefeed] = []
    """The changefeeds."""
    total_size: int | None = None
    """How many changefeeds there are over all pages."""
    next_page_token: str | None = None
    """Where the next page begins. Empty or absent on the last page."""


class ListClustersResponse(Model, rename="camel"):
    """A page of clusters."""

    clusters: list[Cluster] = []
    """The clusters."""
    total_size: int | None = None
    """How many clusters there are over all pages."""
    next_page_token: str | None = None
    """Where the next page begins. Empty or absent on the last page."""


class ListImportsResponse(Model, rename="camel"):
    """A page of imports."""

    imports: list[Import] = []
    """The imports."""
    total_size: int | None = None
    """How many imports there are over all pages."""
    next_page_token: str | None = None
    """Where the next page begins. Empty or absent on the last page."""


class ListIntegrationsResponse(Model):
    """All integrations of a cluster."""

    items: list[Integration] = []
    """The integrations."""
    total: int | None = None
    """How many there are."""


class ListMaintenanceTasksResponse(Model, rename="camel"):
    """A page of maintenance tasks."""

    maintenance_tasks: list[MaintenanceTask] = []
    """The tasks."""
    total_size: int | None = None
    """Tasks on all pages."""
    next_page_token: str | None = None
    """Where the next page begins. Empty on the last one."""


class ListMaintenanceWindowsResponse(Model, rename="camel"):
    """A page of maintenance windows."""

    maintenance_windows: list[MaintenanceWindow] = []
    """The windows."""
    total_size: int | None = None
    """Windows on all pages."""
    next_page_token: str | None = None
    """Where the next page begins. Empty on the last one."""


class ListNetworkContainersResponse(Model, rename="camel"):
    """A page of network containers."""

    network_containers: list[NetworkContainer] = []
    """The network containers."""
    total_size: int | None = None
    """Network containers on all pages."""
    next_page_token: str | None = None
    """Where the next page begins. Empty on the last one."""


class ListNodeInstancesResponse(Model, rename="camel"):
    """A page of nodes."""

    node_instances: list[NodeInstance] = []
    """The nodes."""
    total_size: int | None = None
    """Nodes on all pages."""
    next_page_token: str | None = None
    """Where the next page begins. Empty on the last one."""


class ListNodeSpecsResponse(Model, rename="camel"):
    """A page of sizes of nodes."""

    node_specs: list[NodeSpec] = []
    """The sizes."""
    total_size: int | None = None
    """How many sizes there are over all pages."""
    next_page_token: str | None = None
    """Where the next page begins. Empty or absent on the last page."""


class ListPrivateEndpointConnectionsResponse(Model, rename="camel"):
    """A page of private endpoint connections."""

    private_endpoint_connections: list[PrivateEndpointConnection] = []
    """The connections."""
    total_size: int | None = None
    """How many connections there are over all pages."""
    next_page_token: str | None = None
    """Where the next page begins. Empty or absent on the last page."""


class ListRegionsResponse(Model, rename="camel"):
    """A page of regions."""

    regions: list[Region] = []
    """The regions."""
    total_size: int | None = None
    """How many regions there are over all pages."""
    next_page_token: str | None = None
    """Where the next page begins. Empty or absent on the last page."""


class ListTidbNodeGroupsResponse(Model, rename="camel"):
    """A page of groups of TiDB nodes."""

    tidb_node_groups: list[TidbNodeGroup] = []
    """The groups."""
    total_size: int | None = None
    """Groups on all pages."""
    next_page_token: str | None = None
    """Where the next page begins. Empty on the last one."""


class ListVpcPeeringsResponse(Model, rename="camel"):
    """A page of VPC peerings."""

    vpc_peerings: list[VpcPeering] = []
    """The peerings."""
    total_size: int | None = None
    """Peerings on all pages."""
    next_page_token: str | None = None
    """Where the next page begins. Empty on the last one."""


class LogRedactionPolicy(Model, rename="camel"):
    """Whether a cluster's logs hide values."""

    cluster_id: str | None = None
    """Id of the cluster."""
    redact_log: bool | None = None
    """Whether values that may be secret are hidden. They are unless someone turned that off."""


class MaintenanceTask(Model, rename="camel"):
    """Work that the service has to do on the clusters of a project."""

    name: str | None = None
    """Resource name, `maintenanceTasks/{maintenanceTaskId}`."""
    maintenance_task_id: str = ""
    """The task's id."""
    project_id: str | None = None
    """Id of the project."""
    description: str | None = None
    """What is to be done."""
    state: MaintenanceTaskState | None = None
    """Where the task stands."""
    create_time: dt.datetime | None = None
    """When the task was announced. An RFC 3339 time."""
    scheduled_apply_time: dt.datetime | None = None
    """When it runs. An RFC 3339 time."""
    deadline: dt.datetime | None = None
    """The last time at which it can run. An RFC 3339 time."""


class MaintenanceWindow(Model, rename="camel"):
    """When in the week the service may work on the clusters of a project. Times are in UTC."""

    name: str | None = None
    """Resource name, `maintenanceWindows/{maintenanceWindowId}`."""
    maintenance_window_id: str = ""
    """The window's id, `project-` and the project's id."""
    project_id: str | None = None
    """Id of the project."""
    week_day: int | None = None
    """Day of the week, from 0 for Sunday to 6."""
    day_hour: int | None = None
    """Hour of the day. Unit: hours."""
    hour_minute: int | None = None
    """Minute of the hour. Unit: minutes."""
    next_maintenance_date: dt.datetime | None = None
    """When the window opens next. An RFC 3339 time."""
    unchanged_maintenance_tasks: list[MaintenanceTask] = []
    """Tasks that have not begun and do not run when the window opens, as they are set to another time."""


class MysqlConnection(Model):
    """How a MySQL is accessed."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"password"})

    endpoint: str | None = None
    """Its host and port. Required unless it is reached over a private link."""
    username: str | None = None
    """Name of the user."""
    password: str | None = None
    """Password of the user. Answers leave it out."""


class MysqlDownstream(Model):
    """A MySQL to which changes go."""

    connection: MysqlConnection | None = None
    """How it is accessed."""


class NetworkContainer(Model, rename="camel"):
    """The range of addresses in which the clusters of a project in a region live."""

    name: str | None = None
    """Resource name, `networkContainers/{networkContainerId}`."""
    network_container_id: str = ""
    """The network container's id."""
    labels: dict[str, str] = {}
    """Its labels. `tidb.cloud/project` holds the id of the project."""
    region_id: str | None = None
    """The region, provider and code joined by a hyphen."""
    cidr_notation: str | None = None
    """The range."""
    cloud_provider: CloudProvider | None = None
    """Who runs the region."""
    state: NetworkContainerState | None = None
    """Whether clusters use it."""
    region_display_name: str | None = None
    """Name of the region."""
    vpc_id: str | None = None
    """The network's id on AWS, its name elsewhere. Only there once a cluster has been made."""


class NewRelicIntegration(Model, rename="camel"):
    """How metrics go to New Relic."""

    state: IntegrationState | None = None
    """How the integration fares."""
    status_reason: str | None = None
    """Why it is in the state ERROR. Empty otherwise."""
    site: NewRelicSite | None = None
    """Where the metrics go."""
    site_url: str | None = None
    """URL of that site."""
    dashboard_url: str | None = None
    """Where to look at the metrics."""
    masked_api_key: str | None = None
    """The ingestion key, most of it masked."""


class NodeChangingProgress(Model, rename="camel"):
    """How far a change of nodes has come."""

    matching_node_spec_node_count: int | None = None
    """Nodes that have the wanted size already."""
    remaining_deletion_node_count: int | None = None
    """Nodes that are still to go. Absent where none go."""


class NodeInstance(Model, rename="camel"):
    """A node of a cluster."""

    name: str | None = None
    """Resource name, `clusters/{clusterId}/nodeInstances/{instanceId}`."""
    cluster_id: str = ""
    """Id of the cluster."""
    instance_id: str | None = None
    """The node's id: its component and a number, such as `tikv-0`, with the name of its group before it where
    that is not the default one.
    """
    component_type: ComponentType | None = None
    """What runs on it."""
    state: NodeInstanceState | None = None
    """Where it stands."""
    v_cpu: int | None = None
    """Its vCPUs."""
    memory_size_gi: int | None = None
    """Its memory. Unit: GiB."""
    availability_zone: str | None = None
    """The zone it runs in."""
    storage_size_gi: int | None = None
    """Its storage. Unit: GiB."""
    tidb_node_group_id: str | None = None
    """Id of the group it belongs to. TiDB and TiProxy nodes only."""
    tidb_node_group_display_name: str | None = None
    """Name of that group."""
    is_default_tidb_node_group: bool | None = None
    """Whether that group is the default one."""
    raft_store_iops: int | None = None
    """Operations that the disk of its Raft log can do. The default of its size unless set. Unit: operations a
    second.
    """
    storage_type: StorageType | None = None
    """Its disks. Only of nodes that store data."""
    node_spec_display_name: str | None = None
    """Name of its size, such as `8 vCPU, 32 GiB`."""
    node_spec_version: str | None = None
    """Version of its size, on which performance and price depend."""
    node_spec_key: str | None = None
    """Its size, such as `8C32G`."""


class NodeSpec(Model, rename="camel"):
    """A size of node that a region offers for a component."""

    name: str | None = None
    """Resource name, `regions/{regionId}/componentTypes/{componentType}/nodeSpecs/{nodeSpecKey}`."""
    region_id: str = ""
    """Id of the region that offers it."""
    component_type: ComponentType | None = None
    """What runs on such a node."""
    node_spec_key: str | None = None
    """The size's key, which clusters refer to."""
    display_name: str | None = None
    """Name for people."""
    v_cpu: int | None = None
    """Virtual processors of a node."""
    memory_size_gi: int | None = None
    """Memory of a node. Unit: GiB."""
    default_storage_size_gi: int | None = None
    """Storage of a node unless another size is asked for. Unit: GiB."""
    max_storage_size_gi: int | None = None
    """Most storage that a node can have. Unit: GiB."""
    min_storage_size_gi: int | None = None
    """Least storage that a node can have. Unit: GiB."""
    default_node_count: int | None = None
    """Nodes of a cluster unless another number is asked for."""
    storage_types: list[StorageType] = []
    """Kinds of storage that a node can have."""
    max_raft_store_iops: int | None = None
    """Most operations a second that can be reserved for the Raft log. Absent where none can."""
    min_raft_store_iops: int | None = None
    """Fewest operations a second that can be reserved for the Raft log. Absent where none can."""
    default_raft_store_iops: int | None = None
    """Operations a second of the Raft log unless others are asked for. Absent where none can be."""
    version: str | None = None
    """Generation of the hardware, on which performance and price depend."""
    default: bool | None = None
    """Whether clusters get this size unless they ask for another."""


class PauseClusterResponse(Model):
    """What pausing a cluster answers."""

    cluster: Cluster | None = None
    """The cluster as it is being paused."""


class PausePlan(Model, rename="camel"):
    """How a cluster is paused."""

    pause_type: PauseType | None = None
    """Under which rules it is paused."""
    scheduled_resume_time: dt.datetime | None = None
    """When it resumes by itself. An RFC 3339 time."""


class PrivateEndpointConnection(Model, rename="camel"):
    """A private connection from a network of the customer's to a group of TiDB nodes."""

    name: str | None = None
    """Resource name,
    `tidbNodeGroups/{tidbNodeGroupId}/privateEndpointConnections/{privateEndpointConnectionId}`.
    """
    tidb_node_group_id: str | None = None
    """Id of the group that it leads to."""
    private_endpoint_connection_id: str = ""
    """The connection's id."""
    cluster_id: str | None = None
    """Id of the cluster that it leads to."""
    cluster_display_name: str | None = None
    """The cluster's name for people."""
    labels: dict[str, str] = {}
    """Its labels. `tidb.cloud/project` holds the id of its project."""
    endpoint_id: str | None = None
    """The endpoint's id with the cloud provider."""
    private_ip_address: str | None = None
    """Address of the endpoint in its network. On Azure only."""
    endpoint_state: PrivateEndpointState | None = None
    """What the connection is going through."""
    message: str | None = None
    """Why it failed. Empty otherwise."""
    region_id: str | None = None
    """Id of the region that it is in."""
    region_display_name: str | None = None
    """The region's name for people."""
    cloud_provider: CloudProvider | None = None
    """Who runs the region."""
    private_link_service_name: str | None = None
    """Name of the service that the endpoint connects to."""
    private_link_service_state: PrivateLinkServiceState | None = None
    """What that service is going through."""
    tidb_node_group_display_name: str | None = None
    """The group's name for people."""
    account_id: str | None = None
    """Google Cloud project that the endpoint belongs to. On Google Cloud only."""
    host: str | None = None
    """Host to connect to through it."""
    port: int | None = None
    """Port to connect to through it."""


class PrivateLinkService(Model, rename="camel"):
    """The service to which private endpoints connect."""

    name: str | None = None
    """Resource name, `tidbNodeGroups/{tidbNodeGroupId}/privateLinkService`."""
    tidb_node_group_id: str | None = None
    """Id of the group of TiDB nodes that it leads to."""
    service_name: str | None = None
    """Its name with the cloud provider: the service's name on AWS, the service attachment's on Google Cloud,
    the resource id of the private link service on Azure.
    """
    service_dns_name: str | None = None
    """Its DNS name: on AWS the host to connect to, on Google Cloud and Azure the zone in which each endpoint
    has a host.
    """
    available_zones: list[str] = []
    """Availability zones that it is offered in. On AWS only."""
    state: PrivateLinkServiceState | None = None
    """What it is going through."""
    region_id: str | None = None
    """Id of the region that it is in."""
    region_display_name: str | None = None
    """The region's name for people."""
    cloud_provider: CloudProvider | None = None
    """Who runs the region."""


class PrometheusIntegration(Model, rename="camel"):
    """How Prometheus fetches metrics."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"key"})

    key: str | None = None
    """Key to read the metrics with."""
    query_endpoint: str | None = None
    """Where to read them."""


class PublicEndpointAccess(Model, rename="camel"):
    """Addresses that may connect."""

    cidr_notation: str | None = None
    """The addresses, such as `198.51.100.0/24`."""
    description: str | None = None
    """What they are."""


class PublicEndpointSetting(Model, rename="camel"):
    """Whether and from where a group of TiDB nodes can be reached over the internet."""

    name: str | None = None
    """Resource name, `tidbNodeGroups/{tidbNodeGroupId}/publicEndpointSetting`."""
    tidb_node_group_id: str | None = None
    """Id of the group."""
    enabled: bool | None = None
    """Whether it can be reached."""
    ip_access_list: list[PublicEndpointAccess] = []
    """From where. From everywhere when empty."""


class QueryAuditLogFilesResponse(Model, rename="camel"):
    """A page of files of an audit log."""

    audit_log_files: list[AuditLogFile] = []
    """The files."""
    total_size: int | None = None
    """Files on all pages."""
    next_page_token: str | None = None
    """Where the next page begins. Empty on the last one."""


class Region(Model, rename="camel"):
    """A region of a cloud provider."""

    name: str | None = None
    """Resource name of the region, `regions/{regionId}`."""
    region_id: str = ""
    """The region's id, provider and code joined by a hyphen."""
    cloud_provider: CloudProvider | None = None
    """Who runs the region."""
    display_name: str | None = None
    """Name for people."""
    provider: str | None = None
    """Who runs the region. Deprecated: Use cloudProvider."""
    service_plans: list[ServicePlan] = []
    """Plans that the region offers beside Dedicated."""


class ReplaceAuditLogFilterRuleResponse(Model, rename="camel"):
    """What a rule has become."""

    audit_log_filter_rule: AuditLogFilterRule | None = None
    """The rule."""


class ResumeClusterResponse(Model):
    """What resuming a cluster answers."""

    cluster: Cluster | None = None
    """The cluster as it is being resumed."""


class S3Downstream(Model, rename="camel"):
    """A place in Amazon S3 to which changes go."""

    endpoint: S3DownstreamEndpoint | None = None
    """Where it is."""
    data_format: StorageDataFormat | None = None
    """How files are written."""
    storage_flush_config: StorageFlushConfig | None = None
    """When files are written."""


class S3DownstreamEndpoint(Model, rename="camel"):
    """A place in Amazon S3."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"secret_key"})

    s3_uri: str | None = None
    """Where it is, `s3://<bucket>/<path>/`, with a slash at the end."""
    auth_type: S3DownstreamAuthType | None = None
    """The way of access."""
    access_key: str | None = None
    """Id of the access key, for the way `S3_AUTH_TYPE_AK_SK`."""
    secret_key: str | None = None
    """Secret of the access key, for the way `S3_AUTH_TYPE_AK_SK`. Answers leave it out."""
    iam_assumed_role_arn: str | None = None
    """ARN of the role, for the way `S3_AUTH_TYPE_ASSUME_ROLE`."""


class SchemaRegistry(Model, rename="camel"):
    """Where schemas of messages are kept."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"basic_auth_password"})

    schema_registry_endpoints: str | None = None
    """Its URLs, separated by commas."""
    enable_basic_auth: bool | None = None
    """Whether it asks for a name and a password. Default: false."""
    basic_auth_username: str | None = None
    """The name."""
    basic_auth_password: str | None = None
    """The password. Answers leave it out."""


class ShowCloudProvidersResponse(Model, rename="camel"):
    """Cloud providers on which a cluster can be created."""

    cloud_providers: list[CloudProvider] = []
    """The cloud providers."""


class ShowNodeQuotaResponse(Model, rename="camel"):
    """How many nodes an organization may have."""

    component_quotas: list[ComponentQuota] = []
    """The most nodes of each component."""


class ShowObjectStorageAccessIamPrincipalResponse(Model, rename="camel"):
    """Who writes audit logs into object storage."""

    iam_principal: str | None = None
    """The identity, in the form of the cloud provider."""


class StorageDataFormat(Model, rename="camel"):
    """How files of changes are written."""

    protocol: StorageProtocol | None = None
    """Their form."""
    terminator: str | None = None
    """What ends a row. A carriage return and a line feed where it is empty."""
    date_separator: StorageDateSeparator | None = None
    """Into which folders they go."""
    enable_tidb_extension: bool | None = None
    """Whether Canal JSON carries fields of TiDB's own. Default: false."""
    delimiter: str | None = None
    """What stands between values of CSV files, one ASCII character. A comma unless given."""
    quote: str | None = None
    """What stands around values of CSV files. A double quote unless given, nothing where it is empty."""
    null: str | None = None
    """What stands for NULL in CSV files. A backslash and N unless given."""
    include_commit_ts: bool | None = None
    """Whether rows of CSV files carry the timestamp of their change. Default: false."""
    binary_encoding_method: StorageBinaryEncoding | None = None
    """How CSV files carry bytes."""
    output_raw_change_event: bool | None = None
    """Whether an update of a key stays one change, rather than a deletion and an insertion. Default: false.
    """
    output_field_header: bool | None = None
    """Whether CSV files begin with the names of their columns. Default: false."""


class StorageFlushConfig(Model, rename="camel"):
    """When files of changes are written."""

    interval: str | None = None
    """At the latest after this time, from `2s` to `10m`. `1m` unless given."""
    file_size: str | None = None
    """At the latest with this many bytes, from 1048576 (1 MiB) to 536870912 (512 MiB). 67108864 (64 MiB)
    unless given. Unit: bytes.
    """


class StorageNodeSetting(Model, rename="camel"):
    """TiKV or TiFlash nodes of a cluster."""

    node_count: int | None = None
    """How many nodes."""
    node_spec_key: str | None = None
    """Key of their size, one that the region lists."""
    node_spec_version: str | None = None
    """Generation of the hardware, on which performance and price depend."""
    storage_size_gi: int | None = None
    """Storage of each node, within what its size allows. Unit: GiB."""
    storage_type: StorageType | None = None
    """Disks of each node, among those that its size allows."""
    raft_store_iops: int | None = None
    """Operations a second to reserve for the Raft log of each node. The default is best left alone."""
    node_spec_display_name: str | None = None
    """Their size's name for people."""
    node_changing_progress: NodeChangingProgress | None = None
    """How far a change of the nodes has come. Absent where they do not change."""


class TidbNodeGroup(Model, rename="camel"):
    """TiDB nodes of a cluster that share endpoints."""

    name: str | None = None
    """Resource name of the group, `tidbNodeGroups/{tidbNodeGroupId}`."""
    tidb_node_group_id: str = ""
    """The group's id."""
    cluster_id: str | None = None
    """Id of the cluster that it belongs to."""
    display_name: str | None = None
    """Name for people."""
    node_count: int | None = None
    """How many TiDB nodes. At least 1."""
    endpoints: list[TidbNodeGroupEndpoint] = []
    """Where to connect."""
    node_spec_key: str | None = None
    """Key of their size, one that the region lists. That of the cluster's TiDB nodes unless given."""
    node_spec_version: str | None = None
    """Generation of the hardware, on which performance and price depend."""
    node_spec_display_name: str | None = None
    """Their size's name for people."""
    is_default_group: bool | None = None
    """Whether it is the group that the cluster was created with."""
    state: TidbNodeGroupState | None = None
    """What the group is going through."""
    node_changing_progress: NodeChangingProgress | None = None
    """How far a change of the nodes has come. Absent where they do not change."""
    tiproxy_setting: TiproxySetting | None = None
    """TiProxy nodes before the TiDB nodes. Without them, there are none."""
    tiproxy_node_changing_progress: NodeChangingProgress | None = None
    """How far a change of the TiProxy nodes has come. Absent where they do not change."""


class TidbNodeGroupEndpoint(Model, rename="camel"):
    """Where to connect to a group of TiDB nodes."""

    host: str | None = None
    """Name or address of the host. That of private endpoints is known once the private link service is ready,
    and outside AWS once an endpoint is connected.
    """
    port: int | None = None
    """Port."""
    connection_type: TidbNodeGroupConnectionType | None = None
    """From where it can be reached."""


class TidbNodeSetting(Model, rename="camel"):
    """TiDB nodes of a cluster."""

    node_spec_key: str | None = None
    """Key of their size, one that the region lists. A group may have another."""
    node_spec_display_name: str | None = None
    """Their size's name for people."""
    node_spec_version: str | None = None
    """Generation of the hardware, on which performance and price depend."""
    tidb_node_groups: list[TidbNodeGroup] = []
    """The groups that they form."""


class TiproxySetting(Model, rename="camel"):
    """TiProxy nodes before a group of TiDB nodes."""

    node_spec_key: str | None = None
    """Key of their size, one that the region lists."""
    node_spec_version: str | None = None
    """Generation of the hardware, on which performance and price depend."""
    node_count: int | None = None
    """How many TiProxy nodes. None where it is 0 or left out. At least 0."""
    node_spec_display_name: str | None = None
    """Their size's name for people."""


class VpcPeering(Model, rename="camel"):
    """A peering between the network of a project in a region and one of a customer."""

    name: str | None = None
    """Resource name, `vpcPeerings/{vpcPeeringId}`."""
    vpc_peering_id: str = ""
    """The peering's id."""
    labels: dict[str, str] = {}
    """Its labels. `tidb.cloud/project` holds the id of the project."""
    tidb_cloud_region_id: str | None = None
    """The region of the clusters, provider and code joined by a hyphen."""
    customer_region_id: str | None = None
    """The region of the customer's network, in the same form."""
    customer_account_id: str | None = None
    """The account of the customer's network on AWS, the name of its project on Google Cloud."""
    customer_vpc_id: str | None = None
    """The id of the customer's network on AWS, its name on Google Cloud."""
    customer_vpc_cidr: str | None = None
    """The addresses of the customer's network."""
    tidb_cloud_cloud_provider: CloudProvider | None = None
    """Who runs the region."""
    tidb_cloud_account_id: str | None = None
    """The account of the clusters' network on AWS, the name of its project on Google Cloud."""
    tidb_cloud_vpc_id: str | None = None
    """The id of the clusters' network on AWS, its name on Google Cloud."""
    tidb_cloud_vpc_cidr: str | None = None
    """The addresses of the clusters' network."""
    state: VpcPeeringState | None = None
    """Where it stands."""
    aws_vpc_peering_connection_id: str | None = None
    """The peering's id on AWS, under which the other side accepts it. AWS only."""
