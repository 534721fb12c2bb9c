# Generated from api/serverless.yaml by codegen; do not edit.
"""Models of the serverless service: what it answers."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from tidbcloud._model import Model

if TYPE_CHECKING:
    AuditLogOssAuthType: TypeAlias = Literal["ACCESS_KEY", "ROLE_ARN"] | str
    """How Alibaba Cloud Object Storage Service is accessed for audit log files.

    - `ACCESS_KEY`: With an access key.
    - `ROLE_ARN`: By taking on a role that trusts the service.
    """

    AuditLogStorageType: TypeAlias = Literal["TIDB_CLOUD", "S3", "GCS", "AZURE_BLOB", "OSS"] | str
    """The kind of place that audit log files go to.

    - `TIDB_CLOUD`: The service keeps the files for download.
    - `S3`: Amazon S3.
    - `GCS`: Google Cloud Storage.
    - `AZURE_BLOB`: Azure Blob Storage.
    - `OSS`: Alibaba Cloud Object Storage Service.
    """

    AvroBigintUnsignedHandlingMode: TypeAlias = Literal["LONG", "STRING"] | str
    """How Avro messages hold unsigned BIGINT values.

    - `LONG`: As signed 64-bit numbers, which values from 2^63 on do not fit.
    - `STRING`: As text.
    """

    AvroDecimalHandlingMode: TypeAlias = Literal["PRECISE", "STRING"] | str
    """How Avro messages hold DECIMAL values.

    - `PRECISE`: As bytes with a scale, so that nothing is lost.
    - `STRING`: As text.
    """

    AzureBlobAuthType: TypeAlias = Literal["SAS_TOKEN"] | str
    """How Azure Blob Storage is accessed.

    - `SAS_TOKEN`: With a shared access signature.
    """

    BranchState: TypeAlias = (
        Literal[
            "CREATING",
            "ACTIVE",
            "RESTORING",
            "RESETTING",
            "DELETING",
            "DELETED",
            "INACTIVE",
            "UNAVAILABLE",
            "FAILED",
        ]
        | str
    )
    """What a branch is doing.

    - `CREATING`: It is being created.
    - `ACTIVE`: It can be used.
    - `RESTORING`: Its data is being restored.
    - `RESETTING`: It is being reset to what its parent holds.
    - `DELETING`: It is being deleted.
    - `DELETED`: It is deleted.
    - `INACTIVE`: It cannot be used, though it is not being deleted.
    - `UNAVAILABLE`: It cannot be reached.
    - `FAILED`: The last change to it failed.
    """

    BranchView: TypeAlias = Literal["BASIC", "FULL"] | str
    """How much of a branch to answer.

    - `BASIC`: Basic fields only.
    - `FULL`: All fields.
    """

    ChangefeedPrivateLinkEndpointState: TypeAlias = (
        Literal["PENDING_ACCEPTANCE", "PENDING", "AVAILABLE", "REJECTED", "EXPIRED", "FAILED", "DELETING"]
        | str
    )
    """Whether an endpoint can be used.

    - `PENDING_ACCEPTANCE`: The owner of the service has to accept it.
    - `PENDING`: It is being created.
    - `AVAILABLE`: It can be used.
    - `REJECTED`: The owner of the service did not accept it.
    - `EXPIRED`: Nobody accepted it in time.
    - `FAILED`: It could not be created.
    - `DELETING`: It is being deleted.
    """

    ChangefeedStartMode: TypeAlias = Literal["FROM_NOW", "FROM_TSO", "FROM_TIME"] | str
    """How the start of a changefeed is given.

    - `FROM_NOW`: The moment of its creation.
    - `FROM_TSO`: A timestamp of TiDB.
    - `FROM_TIME`: A time.
    """

    ChangefeedState: TypeAlias = (
        Literal["RUNNING", "CREATE_FAILED", "RUNNING_FAILED", "CREATING", "PAUSED", "DELETED", "WARNING"]
        | str
    )
    """What a changefeed is doing.

    - `RUNNING`: It sends changes.
    - `CREATE_FAILED`: It could not be created.
    - `RUNNING_FAILED`: It ran, and met an error that it does not get over by itself.
    - `CREATING`: It is being created.
    - `PAUSED`: It is stopped, and can be started.
    - `DELETED`: It is deleted.
    - `WARNING`: It met an error, and tries again.
    """

    ChangefeedTableMode: TypeAlias = Literal["IGNORE_NOT_SUPPORT_TABLE", "FORCE_SYNC"] | str
    """What a changefeed does about tables without a primary key or a unique key that is not null.

    - `IGNORE_NOT_SUPPORT_TABLE`: It leaves them out.
    - `FORCE_SYNC`: It sends their changes too, which may reach the sink twice.
    """

    ChangefeedType: TypeAlias = Literal["KAFKA", "MYSQL"] | str
    """Kind of a sink.

    - `KAFKA`: Topics of Kafka.
    - `MYSQL`: A database that speaks MySQL's protocol.
    """

    CloudProvider: TypeAlias = Literal["aws", "gcp", "azure", "alicloud"] | str
    """Who runs a region.

    - `aws`: Amazon Web Services.
    - `gcp`: Google Cloud.
    - `azure`: Microsoft Azure.
    - `alicloud`: Alibaba Cloud.
    """

    ClusterPlan: TypeAlias = Literal["STARTER", "ESSENTIAL"] | str
    """Plan of a cluster, spelled in capitals.

    - `STARTER`: Starter.
    - `ESSENTIAL`: Essential.
    """

    ClusterState: TypeAlias = (
        Literal[
            "CREATING",
            "ACTIVE",
            "RESTORING",
            "MAINTENANCE",
            "UPGRADING",
            "IMPORTING",
            "MODIFYING",
            "PAUSING",
            "PAUSED",
            "RESUMING",
            "DELETING",
            "DELETED",
            "INACTIVE",
            "UNAVAILABLE",
            "FAILED",
        ]
        | str
    )
    """What a cluster is doing.

    - `CREATING`: It is being created.
    - `ACTIVE`: It can be used.
    - `RESTORING`: Its data is being restored.
    - `MAINTENANCE`: The service is working on it.
    - `UPGRADING`: Its version is being raised. Dedicated clusters only.
    - `IMPORTING`: Data is being imported. Dedicated clusters only.
    - `MODIFYING`: It is being changed. Dedicated clusters only.
    - `PAUSING`: It is being paused. Dedicated clusters only.
    - `PAUSED`: It is paused. Dedicated clusters only.
    - `RESUMING`: It is being resumed. Dedicated clusters only.
    - `DELETING`: It is being deleted.
    - `DELETED`: It is deleted.
    - `INACTIVE`: It cannot be used, though it is not being deleted.
    - `UNAVAILABLE`: It cannot be reached.
    - `FAILED`: The last change to it failed.
    """

    ClusterView: TypeAlias = Literal["BASIC", "FULL"] | str
    """How much of a cluster to answer.

    - `BASIC`: Basic fields only.
    - `FULL`: All fields.
    """

    ExportCompression: TypeAlias = Literal["GZIP", "SNAPPY", "ZSTD", "NONE"] | str
    """How exported data is compressed.

    - `GZIP`: Gzip.
    - `SNAPPY`: Snappy.
    - `ZSTD`: Zstandard.
    - `NONE`: Not compressed.
    """

    ExportFileType: TypeAlias = Literal["SQL", "CSV", "PARQUET"] | str
    """The form of exported files.

    - `SQL`: SQL statements.
    - `CSV`: Values separated by commas or another text.
    - `PARQUET`: Apache Parquet.
    """

    ExportState: TypeAlias = Literal["RUNNING", "SUCCEEDED", "FAILED", "CANCELED", "EXPIRED", "DELETED"] | str
    """How far an export is.

    - `RUNNING`: It is being written.
    - `SUCCEEDED`: All files are written.
    - `FAILED`: It ended with an error, which `reason` tells.
    - `CANCELED`: It was canceled.
    - `EXPIRED`: The files that the service kept for download are removed.
    - `DELETED`: It was deleted.
    """

    ExportTargetType: TypeAlias = Literal["LOCAL", "S3", "GCS", "AZURE_BLOB", "OSS"] | str
    """The kind of place that an export writes to.

    - `LOCAL`: The service keeps the files for download until they expire.
    - `S3`: Amazon S3.
    - `GCS`: Google Cloud Storage.
    - `AZURE_BLOB`: Azure Blob Storage.
    - `OSS`: Alibaba Cloud Object Storage Service.
    """

    GcsAuthType: TypeAlias = Literal["SERVICE_ACCOUNT_KEY"] | str
    """How Google Cloud Storage is accessed.

    - `SERVICE_ACCOUNT_KEY`: With the key of a service account.
    """

    HighAvailabilityType: TypeAlias = Literal["ZONAL", "REGIONAL"] | str
    """What a cluster survives.

    - `ZONAL`: The loss of a machine. All of the cluster runs in one availability zone.
    - `REGIONAL`: The loss of an availability zone. The cluster runs in several zones of its region.
    """

    ImportFileType: TypeAlias = Literal["CSV", "SQL", "AURORA_SNAPSHOT", "PARQUET"] | str
    """The form of files to import.

    - `CSV`: Values separated by commas or another text.
    - `SQL`: SQL statements.
    - `AURORA_SNAPSHOT`: A snapshot of Amazon Aurora.
    - `PARQUET`: Apache Parquet.
    """

    ImportSourceType: TypeAlias = Literal["LOCAL", "S3", "GCS", "AZURE_BLOB", "S3_COMPATIBLE", "OSS"] | str
    """The kind of place that an import reads from.

    - `LOCAL`: A file that was uploaded to the service.
    - `S3`: Amazon S3.
    - `GCS`: Google Cloud Storage.
    - `AZURE_BLOB`: Azure Blob Storage.
    - `S3_COMPATIBLE`: Storage of another provider that speaks S3.
    - `OSS`: Alibaba Cloud Object Storage Service.
    """

    ImportState: TypeAlias = (
        Literal["PREPARING", "IMPORTING", "COMPLETED", "FAILED", "CANCELING", "CANCELED"] | str
    )
    """How far an import is.

    - `PREPARING`: The files are being examined.
    - `IMPORTING`: Rows are being written.
    - `COMPLETED`: All rows are in the cluster.
    - `FAILED`: It ended with an error, which `message` tells.
    - `CANCELING`: It is being canceled.
    - `CANCELED`: It was canceled.
    """

    KafkaAuthType: TypeAlias = (
        Literal["DISABLE", "SASL_PLAIN", "SASL_SCRAM_SHA_256", "SASL_SCRAM_SHA_512"] | str
    )
    """How a changefeed signs in at Kafka.

    - `DISABLE`: Not at all.
    - `SASL_PLAIN`: SASL/PLAIN.
    - `SASL_SCRAM_SHA_256`: SASL/SCRAM-SHA-256.
    - `SASL_SCRAM_SHA_512`: SASL/SCRAM-SHA-512.
    """

    KafkaCompression: TypeAlias = Literal["NONE", "GZIP", "SNAPPY", "LZ4", "ZSTD"] | str
    """How messages are compressed.

    - `NONE`: Not compressed.
    - `GZIP`: Gzip.
    - `SNAPPY`: Snappy.
    - `LZ4`: LZ4.
    - `ZSTD`: Zstandard.
    """

    KafkaNetworkType: TypeAlias = Literal["PUBLIC", "PRIVATE_LINK"] | str
    """How a changefeed reaches Kafka.

    - `PUBLIC`: Over the internet.
    - `PRIVATE_LINK`: Through a private link connection.
    """

    KafkaPartitionType: TypeAlias = Literal["TABLE", "INDEX_VALUE", "TS", "COLUMNS"] | str
    """What decides the partition of a change.

    - `TABLE`: Its table.
    - `INDEX_VALUE`: The values of an index.
    - `TS`: When it was committed.
    - `COLUMNS`: The values of some columns.
    """

    KafkaProtocol: TypeAlias = Literal["CANAL_JSON", "OPEN_PROTOCOL", "AVRO", "DEBEZIUM"] | str
    """The form of messages.

    - `CANAL_JSON`: JSON as Canal writes it.
    - `OPEN_PROTOCOL`: TiCDC's own JSON.
    - `AVRO`: Avro, with its schemas in a registry.
    - `DEBEZIUM`: JSON as Debezium writes it.
    """

    KafkaTopicDispatchType: TypeAlias = Literal["ONE_TOPIC", "BY_TABLE", "BY_DATABASE"] | str
    """How changes spread over topics.

    - `ONE_TOPIC`: All go to one topic.
    - `BY_TABLE`: Each table has a topic.
    - `BY_DATABASE`: Each database has a topic.
    """

    KafkaType: TypeAlias = Literal["SELF_HOSTED", "MSK", "CONFLUENT"] | str
    """Who runs a Kafka.

    - `SELF_HOSTED`: Its owner.
    - `MSK`: Amazon Managed Streaming for Apache Kafka.
    - `CONFLUENT`: Confluent Cloud.
    """

    KafkaVersion: TypeAlias = Literal["VERSION_2XX", "VERSION_3XX"] | str
    """Version of Kafka's brokers.

    - `VERSION_2XX`: Any version 2.
    - `VERSION_3XX`: Any version 3.
    """

    MigrationConnectionType: TypeAlias = Literal["PUBLIC", "PRIVATE_LINK"] | str
    """How a migration reaches a source.

    - `PUBLIC`: Over the internet.
    - `PRIVATE_LINK`: Through a private link connection.
    """

    MigrationMode: TypeAlias = Literal["ALL", "INCREMENTAL"] | str
    """What a migration copies.

    - `ALL`: What the sources hold, and then their changes.
    - `INCREMENTAL`: Their changes only.
    """

    MigrationPrecheckItemStatus: TypeAlias = Literal["SUCCESS", "WARNING", "FAILED"] | str
    """What came out of one item of a check.

    - `SUCCESS`: It passed.
    - `WARNING`: The migration works, but not all may be as wished.
    - `FAILED`: The migration would fail.
    """

    MigrationPrecheckStatus: TypeAlias = Literal["RUNNING", "FINISHED", "PENDING", "FAILED", "CANCELED"] | str
    """How far a check is.

    - `RUNNING`: Items are being checked.
    - `FINISHED`: It has ended, and no item failed.
    - `PENDING`: It has not begun.
    - `FAILED`: It has ended, and the migration would fail.
    - `CANCELED`: It was canceled.
    """

    MigrationPrecheckType: TypeAlias = (
        Literal[
            "DUMP_PRIVILEGE_CHECKING",
            "REPLICATION_PRIVILEGE_CHECKING",
            "VERSION_CHECKING",
            "SERVER_ID_CHECKING",
            "BINLOG_ENABLE_CHECKING",
            "BINLOG_FORMAT_CHECKING",
            "BINLOG_ROW_IMAGE_CHECKING",
            "TABLE_SCHEMA_CHECKING",
            "BINLOG_DB_CHECKING",
            "CONN_NUMBER_CHECKING",
            "TARGET_DB_PRIVILEGE_CHECKING",
            "META_POSITION_CHECKING",
            "LIGHTNING_TABLE_EMPTY_CHECKING",
            "PRIMARY_KEY_CHECKING",
        ]
        | str
    )
    """What one item of a check looks at.

    - `DUMP_PRIVILEGE_CHECKING`: The user may read the source's tables.
    - `REPLICATION_PRIVILEGE_CHECKING`: The user may read the source's binary log.
    - `VERSION_CHECKING`: The source's version is one that can be migrated.
    - `SERVER_ID_CHECKING`: The source has a server id.
    - `BINLOG_ENABLE_CHECKING`: The source writes a binary log.
    - `BINLOG_FORMAT_CHECKING`: The binary log holds rows.
    - `BINLOG_ROW_IMAGE_CHECKING`: The binary log holds whole rows.
    - `TABLE_SCHEMA_CHECKING`: The tables can be created in the cluster.
    - `BINLOG_DB_CHECKING`: The binary log holds the databases to migrate.
    - `CONN_NUMBER_CHECKING`: The source admits as many connections as are needed.
    - `TARGET_DB_PRIVILEGE_CHECKING`: The target user may write.
    - `META_POSITION_CHECKING`: The position to begin at is still in the binary log.
    - `LIGHTNING_TABLE_EMPTY_CHECKING`: The tables to be filled are empty.
    - `PRIMARY_KEY_CHECKING`: The tables have primary keys.
    """

    MigrationShardMode: TypeAlias = Literal["PESSIMISTIC", "OPTIMISTIC"] | str
    """How schema changes of tables that are merged from several sources are brought together.

    - `PESSIMISTIC`: A source that has changed waits for the others.
    - `OPTIMISTIC`: No source waits; schema changes have to fit together at all times.
    """

    MigrationSourceType: TypeAlias = Literal["MYSQL", "ALICLOUD_RDS_MYSQL", "AWS_RDS_MYSQL"] | str
    """Kind of a source.

    - `MYSQL`: MySQL that its owner runs.
    - `ALICLOUD_RDS_MYSQL`: ApsaraDB RDS for MySQL of Alibaba Cloud.
    - `AWS_RDS_MYSQL`: Amazon RDS for MySQL.
    """

    MigrationStage: TypeAlias = Literal["RUNNING", "PAUSED", "FAILED", "FINISHED", "UNKNOWN"] | str
    """What a migration is doing about one source.

    - `RUNNING`: It copies.
    - `PAUSED`: It is paused.
    - `FAILED`: It failed.
    - `FINISHED`: It is done.
    - `UNKNOWN`: The service cannot tell.
    """

    MigrationState: TypeAlias = Literal["CREATING", "RUNNING", "PAUSED", "FAILED", "DELETING"] | str
    """What a migration is doing. One that is not paused goes on following changes, so none is ever complete.

    - `CREATING`: It is being created.
    - `RUNNING`: It copies.
    - `PAUSED`: It is paused.
    - `FAILED`: It failed.
    - `DELETING`: It is being deleted.
    """

    MigrationStep: TypeAlias = Literal["DUMP", "LOAD", "SYNC"] | str
    """How far a migration is with one source.

    - `DUMP`: It reads what the source holds.
    - `LOAD`: It writes that into the cluster.
    - `SYNC`: It follows the source's changes.
    """

    MysqlNetworkType: TypeAlias = Literal["PUBLIC", "PRIVATE_LINK"] | str
    """How a changefeed reaches a database.

    - `PUBLIC`: Over the internet.
    - `PRIVATE_LINK`: Through a private link connection.
    """

    OssAuthType: TypeAlias = Literal["ACCESS_KEY"] | str
    """How Alibaba Cloud Object Storage Service is accessed.

    - `ACCESS_KEY`: With an access key.
    """

    PrivateLinkConnectionState: TypeAlias = (
        Literal["CREATING", "ACTIVE", "FAILED", "PENDING_ACCEPTANCE", "DELETING"] | str
    )
    """Whether a private link connection can be used.

    - `CREATING`: It is being created.
    - `ACTIVE`: It can be used.
    - `FAILED`: It could not be created.
    - `PENDING_ACCEPTANCE`: The owner of the endpoint service has to accept it.
    - `DELETING`: It is being deleted.
    """

    PrivateLinkConnectionType: TypeAlias = Literal["AWS_ENDPOINT_SERVICE", "ALICLOUD_ENDPOINT_SERVICE"] | str
    """What a private link connection leads to.

    - `AWS_ENDPOINT_SERVICE`: An endpoint service at AWS.
    - `ALICLOUD_ENDPOINT_SERVICE`: An endpoint service at Alibaba Cloud.
    """

    PrivateLinkDomainType: TypeAlias = Literal["TIDBCLOUD_MANAGED", "CONFLUENT"] | str
    """Whose domains lead to a private link connection.

    - `TIDBCLOUD_MANAGED`: Domains of the service, which end in the provider and `plc.tidbcloud.com`.
    - `CONFLUENT`: Domains of Confluent Cloud, which end in the provider and `confluent.cloud`.
    """

    S3AuthType: TypeAlias = Literal["ROLE_ARN", "ACCESS_KEY"] | str
    """How Amazon S3 is accessed.

    - `ROLE_ARN`: By taking on a role that trusts the service.
    - `ACCESS_KEY`: With an access key.
    """

    S3CompatibleAuthType: TypeAlias = Literal["ACCESS_KEY"] | str
    """How storage that speaks S3 is accessed.

    - `ACCESS_KEY`: With an access key.
    """

    ServicePlan: TypeAlias = Literal["Starter", "Essential", "Premium", "BYOC"] | str
    """A plan of the service.

    - `Starter`: Shared capacity, billed by use, with a free quota.
    - `Essential`: Shared capacity between bounds that the owner sets.
    - `Premium`: Capacity of its own, run by the service.
    - `BYOC`: Run by the service in the owner's cloud account.
    """
else:
    AuditLogOssAuthType = str
    AuditLogStorageType = str
    AvroBigintUnsignedHandlingMode = str
    AvroDecimalHandlingMode = str
    AzureBlobAuthType = str
    BranchState = str
    BranchView = str
    ChangefeedPrivateLinkEndpointState = str
    ChangefeedStartMode = str
    ChangefeedState = str
    ChangefeedTableMode = str
    ChangefeedType = str
    CloudProvider = str
    ClusterPlan = str
    ClusterState = str
    ClusterView = str
    ExportCompression = str
    ExportFileType = str
    ExportState = str
    ExportTargetType = str
    GcsAuthType = str
    HighAvailabilityType = str
    ImportFileType = str
    ImportSourceType = str
    ImportState = str
    KafkaAuthType = str
    KafkaCompression = str
    KafkaNetworkType = str
    KafkaPartitionType = str
    KafkaProtocol = str
    KafkaTopicDispatchType = str
    KafkaType = str
    KafkaVersion = str
    MigrationConnectionType = str
    MigrationMode = str
    MigrationPrecheckItemStatus = str
    MigrationPrecheckStatus = str
    MigrationPrecheckType = str
    MigrationShardMode = str
    MigrationSourceType = str
    MigrationStage = str
    MigrationState = str
    MigrationStep = str
    MysqlNetworkType = str
    OssAuthType = str
    PrivateLinkConnectionState = str
    PrivateLinkConnectionType = str
    PrivateLinkDomainType = str
    S3AuthType = str
    S3CompatibleAuthType = str
    ServicePlan = str


class AccessKey(Model):
    """An access key of an object storage account."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"secret"})

    id: str | None = None
    """The key's id."""
    secret: str | None = None
    """The key's secret. The answer about an import leaves it out."""


class AlicloudEndpointService(Model, rename="camel"):
    """An endpoint service at Alibaba Cloud."""

    name: str | None = None
    """Name of the endpoint service."""
    endpoint_id: str | None = None
    """Id of the endpoint that leads to the service."""
    availability_zone_ids: list[str] = []
    """Availability zones in which the endpoint is."""


class AlicloudPrivateLink(Model, rename="camel"):
    """What an Alibaba Cloud PrivateLink endpoint connects to."""

    service_name: str | None = None
    """Name of the endpoint service."""
    availability_zone: list[str] = []
    """Availability zones that offer the service."""


class AttachedDomains(Model, rename="camel"):
    """Domains that were attached to a private link connection together."""

    attach_domain_id: str | None = None
    """Id by which they can be detached."""
    cluster_id: str | None = None
    """Id of the cluster."""
    private_link_connection_id: str | None = None
    """Id of the connection."""
    type: PrivateLinkDomainType | None = None
    """Whose domains they are."""
    unique_name: str | None = None
    """The part of the domains that sets them apart from others."""
    domains: list[PrivateLinkDomain] = []
    """The domains."""
    created_by: str | None = None
    """Email address of who attached them."""
    create_time: dt.datetime | None = None
    """When they were attached. An RFC 3339 time."""


class AuditLogAzureBlobStorage(Model, rename="camel"):
    """A place in Azure Blob Storage for audit log files."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"sas_token"})

    uri: str | None = None
    """Where the files go: `azure://<account>.blob.core.windows.net/<container>/<path>/`, or the same with
    `https://`.
    """
    auth_type: AzureBlobAuthType | None = None
    """How the container is accessed."""
    sas_token: str | None = None
    """Shared access signature that allows writing. Answers leave it out."""


class AuditLogConfig(Model):
    """What a cluster writes to its audit log."""

    enabled: bool | None = None
    """Whether the log is written."""
    unredacted: bool | None = None
    """Whether values in SQL statements are logged as they are."""


class AuditLogFile(Model, rename="camel"):
    """A file of the audit log."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"url"})

    name: str | None = None
    """Name of the file."""
    size_bytes: int | None = None
    """Size of the file. Unit: bytes."""
    url: str | None = None
    """Where to download it from, without an API key. It expires, and a list leaves it out."""
    create_time: dt.datetime | None = None
    """When the file was created. An RFC 3339 time."""


class AuditLogFilter(Model, rename="camel"):
    """Conditions that a statement meets all. One without conditions is met by every statement."""

    classes: list[str] = []
    """Classes of events, such as `SELECT` or `QUERY_DDL`, of which one has to be met."""
    tables: list[str] = []
    """Tables, such as `shop.orders`, of which one has to be met."""
    status_codes: list[int] = []
    """How statements end, of which one has to be met: 1 for success, 0 for an error."""


class AuditLogFilterRule(Model, rename="camel"):
    """Chooses statements for the audit log by their user and by filters."""

    filter_rule_id: str | None = None
    """The rule's id."""
    cluster_id: str | None = None
    """Id of the cluster that it belongs to."""
    display_name: str | None = None
    """Name of the rule, which no other rule of the cluster has."""
    users: list[str] = []
    """SQL users, as `user@host` or `user` for any host, where `%` stands for any text. One has to be met. At
    least 1 item.
    """
    filters: list[AuditLogFilter] = []
    """Filters, of which one has to be met. A single empty one is met by every statement. At least 1 item."""
    disabled: bool | None = None
    """Whether the rule chooses nothing for the time being."""
    create_time: dt.datetime | None = None
    """When the rule was created. An RFC 3339 time."""
    update_time: dt.datetime | None = None
    """When it last changed. An RFC 3339 time."""


class AuditLogGcsStorage(Model, rename="camel"):
    """A place in Google Cloud Storage for audit log files."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"service_account_key"})

    uri: str | None = None
    """Where the files go: `gs://<bucket>/<path>/`."""
    auth_type: GcsAuthType | None = None
    """How the bucket is accessed."""
    service_account_key: str | None = None
    """Key of a service account that may write to the bucket. Answers leave it out."""


class AuditLogOssStorage(Model, rename="camel"):
    """A place in Alibaba Cloud Object Storage Service for audit log files."""

    uri: str | None = None
    """Where the files go: `oss://<bucket>/<path>/`."""
    auth_type: AuditLogOssAuthType | None = None
    """How the bucket is accessed."""
    access_key: AccessKey | None = None
    """Access key that may write to the bucket. Needed when `auth_type` is ACCESS_KEY."""
    role_arn: str | None = None
    """Role that may write to the bucket. Needed when `auth_type` is ROLE_ARN."""


class AuditLogS3Storage(Model, rename="camel"):
    """A place in Amazon S3 for audit log files."""

    uri: str | None = None
    """Where the files go: `s3://<bucket>/<path>/`."""
    auth_type: S3AuthType | None = None
    """How the bucket is accessed."""
    access_key: AccessKey | None = None
    """Access key that may write to the bucket. Needed when `auth_type` is ACCESS_KEY."""
    role_arn: str | None = None
    """Role that may write to the bucket. Needed when `auth_type` is ROLE_ARN."""


class AuditLogStorage(Model, rename="camel"):
    """Where audit log files go. The settings that belong to `type` are needed."""

    type: AuditLogStorageType | None = None
    """Kind of the place."""
    s3: AuditLogS3Storage | None = None
    """Needed when `type` is S3."""
    gcs: AuditLogGcsStorage | None = None
    """Needed when `type` is GCS."""
    azure_blob: AuditLogAzureBlobStorage | None = None
    """Needed when `type` is AZURE_BLOB."""
    oss: AuditLogOssStorage | None = None
    """Needed when `type` is OSS."""


class AuthorizedNetwork(Model, rename="camel"):
    """A range of IP addresses that may connect through the public endpoint."""

    start_ip_address: str | None = None
    """First address of the range."""
    end_ip_address: str | None = None
    """Last address of the range, itself included."""
    display_name: str | None = None
    """Name of the range."""


class AutoScaling(Model, rename="camel"):
    """Bounds between which the capacity of an Essential cluster follows its load."""

    min_rcu: int | None = None
    """Least capacity, in request capacity units. At most `max_rcu`. Unit: RCU. At least 2000."""
    max_rcu: int | None = None
    """Greatest capacity, in request capacity units. At least `min_rcu`. Unit: RCU. At most 100000."""


class AutomatedBackupPolicy(Model, rename="camel"):
    """When the service backs a cluster up, and how long it keeps the backups."""

    start_time: str | None = None
    """Time of day in UTC at which the backup starts. A time of the day as HH:mm, in UTC."""
    retention_days: int | None = None
    """How long a backup is kept. Unit: days."""


class AvailabilityZones(Model, rename="camel"):
    """From where a cluster connects to endpoint services."""

    account_id: str | None = None
    """Id of the account at the cloud provider that owns the endpoints."""
    az_ids: list[str] = []
    """Ids of the availability zones."""


class AvroConfig(Model, rename="camel"):
    """The form of Avro messages, and where their schemas are registered."""

    decimal_handling_mode: AvroDecimalHandlingMode | None = None
    """How they hold DECIMAL values."""
    bigint_unsigned_handling_mode: AvroBigintUnsignedHandlingMode | None = None
    """How they hold unsigned BIGINT values."""
    confluent_schema_registry: ConfluentSchemaRegistry | None = None
    """A schema registry of Confluent's kind. Either this or `aws_glue_schema_registry`."""
    aws_glue_schema_registry: GlueSchemaRegistry | None = None
    """A schema registry of AWS Glue. Either this or `confluent_schema_registry`."""


class AwsEndpointService(Model, rename="camel"):
    """An endpoint service at AWS."""

    name: str | None = None
    """Name of the endpoint service."""
    region: str | None = None
    """Region of the endpoint service. By default that of the cluster."""
    endpoint_id: str | None = None
    """Id of the endpoint that leads to the service."""
    availability_zone_ids: list[str] = []
    """Availability zones in which the endpoint is."""


class AwsPrivateLink(Model, rename="camel"):
    """What an AWS PrivateLink endpoint connects to."""

    service_name: str | None = None
    """Name of the endpoint service."""
    availability_zone: list[str] = []
    """Availability zones that offer the service."""


class AzureBlobSource(Model, rename="camel"):
    """Files in Azure Blob Storage to import."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"sas_token"})

    uri: str | None = None
    """Where the files are: `azure://<account>.blob.core.windows.net/<container>/<path>`, or the same with
    `https://`.
    """
    auth_type: AzureBlobAuthType | None = None
    """How the container is accessed."""
    sas_token: str | None = None
    """Shared access signature that allows reading and listing. Answers leave it out."""


class AzureBlobTarget(Model, rename="camel"):
    """A place in Azure Blob Storage to export to."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"sas_token"})

    uri: str | None = None
    """Where the files go: `azure://<account>.blob.core.windows.net/<container>/<path>`, or the same with
    `https://`.
    """
    auth_type: AzureBlobAuthType | None = None
    """How the container is accessed."""
    sas_token: str | None = None
    """Shared access signature that allows writing."""


class Backup(Model, rename="camel"):
    """A backup of a cluster."""

    name: str | None = None
    """Resource name of the backup."""
    backup_id: str = ""
    """The backup's id."""
    cluster_id: str | None = None
    """Id of the cluster that it is of."""
    create_time: dt.datetime | None = None
    """When the backup was created: the moment whose data it holds. An RFC 3339 time."""


class BatchCreateClustersResponse(Model):
    """Clusters that were created at once."""

    clusters: list[Cluster] = []
    """The clusters, in the order of the request."""


class BatchGetClustersResponse(Model):
    """Clusters that were asked for at once."""

    clusters: list[Cluster] = []
    """The clusters, in the order of the request."""


class Branch(Model, rename="camel"):
    """A copy of a cluster, or of another branch, at a point in time."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"root_password"})

    name: str | None = None
    """Resource name of the branch."""
    branch_id: str = ""
    """The branch's id."""
    display_name: str | None = None
    """Name that its maker chose."""
    cluster_id: str | None = None
    """Id of the cluster that the branch belongs to."""
    parent_id: str | None = None
    """Id of the cluster or branch that it was made from."""
    parent_display_name: str | None = None
    """Name of the cluster or branch that it was made from."""
    parent_timestamp: dt.datetime | None = None
    """Moment of the parent that the branch was made from, in whole seconds. An RFC 3339 time."""
    created_by: str | None = None
    """Email address of the maker."""
    state: BranchState | None = None
    """What the branch is doing."""
    endpoints: Endpoints | None = None
    """Where to connect to."""
    user_prefix: str | None = None
    """Prefix that every SQL user name on this branch begins with."""
    root_password: str | None = None
    """Password of the branch's root user, where the service repeats it."""
    annotations: dict[str, str] = {}
    """Facts that the service keeps about the branch."""
    create_time: dt.datetime | None = None
    """When the branch was created. An RFC 3339 time."""
    update_time: dt.datetime | None = None
    """When the branch last changed. An RFC 3339 time."""


class Changefeed(Model, rename="camel"):
    """A stream of a cluster's changes to a sink."""

    cluster_id: str | None = None
    """Id of the cluster whose changes it sends."""
    changefeed_id: str = ""
    """The changefeed's id."""
    state: ChangefeedState | None = None
    """What the changefeed is doing."""
    display_name: str | None = None
    """Name of the changefeed."""
    sink: ChangefeedSink | None = None
    """Where the changes go. Secrets are left out."""
    filter: ChangefeedFilter | None = None
    """Which changes it sends."""
    start_position: ChangefeedStartPosition | None = None
    """From which change on it was to send."""
    checkpoint: ChangefeedCheckpoint | None = None
    """Up to where all changes are at the sink."""
    error: str | None = None
    """What went wrong. Empty otherwise."""
    create_time: dt.datetime | None = None
    """When the changefeed was created. An RFC 3339 time."""
    update_time: dt.datetime | None = None
    """When it last changed. An RFC 3339 time."""


class ChangefeedCheckpoint(Model):
    """A point in the history of a cluster. All changes before it are at the sink."""

    tso: int | None = None
    """The point as a timestamp of TiDB."""
    time: dt.datetime | None = None
    """The point as a time. An RFC 3339 time."""


class ChangefeedEventFilterRule(Model, rename="camel"):
    """Kinds of changes that are not to be sent for some tables."""

    matcher: list[str] = []
    """Patterns of the tables."""
    ignore_event: list[str] = []
    """Kinds of changes to leave out."""


class ChangefeedFilter(Model, rename="camel"):
    """Which changes a changefeed sends."""

    filter_rule: list[str] = []
    """Patterns of tables to send, `database.table` with `*` and `?`. One that begins with `!` takes tables
    out again; the last one that fits decides.
    """
    mode: ChangefeedTableMode | None = None
    """What is done about tables without a primary key."""
    event_filter_rule: list[ChangefeedEventFilterRule] = []
    """Kinds of changes to leave out."""
    case_sensitive: bool | None = None
    """Whether capitals count in the names of databases and tables."""


class ChangefeedKafkaEndpoint(Model, rename="camel"):
    """What Kafka is behind a private link service."""

    kafka_type: KafkaType | None = None
    """Who runs it."""
    advertised_listeners_pattern: dict[str, str] = {}
    """For each availability zone, the pattern of the addresses that its brokers advertise."""


class ChangefeedPrivateLinkEndpoint(Model, rename="camel"):
    """An endpoint through which changefeeds reach a private link service."""

    endpoint_id: str | None = None
    """The endpoint's id."""
    cluster_id: str | None = None
    """Id of the cluster."""
    private_link_service_name: str | None = None
    """Name of the private link service."""
    changefeed_type: ChangefeedType | None = None
    """Kind of the sinks behind it."""
    state: ChangefeedPrivateLinkEndpointState | None = None
    """Whether it can be used."""
    kafka: ChangefeedKafkaEndpoint | None = None
    """The Kafka behind it."""
    message: str | None = None
    """What the service says about its state."""
    endpoint_url: str | None = None
    """Host name of the endpoint."""
    create_time: dt.datetime | None = None
    """When the endpoint was created. An RFC 3339 time."""
    update_time: dt.datetime | None = None
    """When it last changed. An RFC 3339 time."""


class ChangefeedSink(Model):
    """Where changes go. The settings stand under the name of the kind."""

    type: ChangefeedType | None = None
    """Kind of the sink."""
    kafka: KafkaSink | None = None
    """Settings of a KAFKA sink."""
    mysql: MysqlSink | None = None
    """Settings of a MYSQL sink."""


class ChangefeedStartPosition(Model):
    """The first change that a changefeed sends. The cluster must still keep the changes since then."""

    mode: ChangefeedStartMode | None = None
    """How the position is given. By default FROM_NOW."""
    tso: int | None = None
    """The position as a timestamp of TiDB, for FROM_TSO."""
    time: dt.datetime | None = None
    """The position as a time, for FROM_TIME. An RFC 3339 time."""


class Cluster(Model, rename="camel"):
    """A Starter or Essential cluster."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"root_password"})

    name: str | None = None
    """Resource name of the cluster, `clusters/{clusterId}`."""
    cluster_id: str = ""
    """The cluster's id."""
    display_name: str | None = None
    """Name that its owner chose."""
    region: Region | None = None
    """Where the cluster runs."""
    spending_limit: SpendingLimit | None = None
    """The most that a Starter cluster may cost."""
    automated_backup_policy: AutomatedBackupPolicy | None = None
    """When it is backed up."""
    endpoints: Endpoints | None = None
    """Where to connect to."""
    root_password: str | None = None
    """Password of the root user, where the service repeats it."""
    encryption_config: EncryptionConfig | None = None
    """How its data is encrypted."""
    high_availability_type: HighAvailabilityType | None = None
    """What it survives."""
    version: str | None = None
    """Version of TiDB."""
    created_by: str | None = None
    """Email address of the maker."""
    user_prefix: str | None = None
    """Prefix that every SQL user name on this cluster begins with."""
    state: ClusterState | None = None
    """What the cluster is doing."""
    labels: dict[str, str] = {}
    """Its owner's labels, and two of the service: `tidb.cloud/organization` and `tidb.cloud/project` hold the
    ids of the organization and project it belongs to.
    """
    annotations: dict[str, str] = {}
    """Facts that the service keeps: among them `tidb.cloud/has-set-password` (the root user has a password)
    and `tidb.cloud/available-features`. The answer to an update lacks them.
    """
    audit_log_config: AuditLogConfig | None = None
    """What is written to the audit log."""
    auto_scaling: AutoScaling | None = None
    """Capacity of an Essential cluster."""
    cluster_plan: ClusterPlan | None = None
    """Plan of the cluster; `service_plan` says the same."""
    service_plan: ServicePlan | None = None
    """Plan of the cluster."""
    create_time: dt.datetime | None = None
    """When the cluster was created. An RFC 3339 time."""
    update_time: dt.datetime | None = None
    """When the cluster last changed. An RFC 3339 time."""


class ConfluentSchemaRegistry(Model, rename="camel"):
    """A schema registry of Confluent's kind."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"password"})

    endpoint: str | None = None
    """URL of the registry."""
    enable_http_auth: bool | None = None
    """Whether to sign in with user name and password."""
    username: str | None = None
    """User name for the registry."""
    password: str | None = None
    """Password for the registry. Answers leave it out."""


class CreateMigrationPrecheckResponse(Model, rename="camel"):
    """What was begun."""

    precheck_id: str = ""
    """Id of the check."""


class DatabaseAuditLogConfig(Model, rename="camel"):
    """How the audit log of a cluster is written, and where to."""

    cluster_id: str | None = None
    """Id of the cluster."""
    enabled: bool | None = None
    """Whether the log is written."""
    unredacted: bool | None = None
    """Whether values in SQL statements are logged as they are."""
    cloud_storage: AuditLogStorage | None = None
    """Where the files go. By default the service keeps them for download."""
    rotation_interval_minutes: int | None = None
    """After how long a new file is begun. Unit: minutes. Default: 60."""
    rotation_size_mib: int | None = None
    """At which size a new file is begun. Unit: MiB. Default: 100."""


class DebeziumConfig(Model, rename="camel"):
    """The form of Debezium messages."""

    disable_output_old_value: bool | None = None
    """Whether to leave out what a row held before. Default: false."""
    disable_schema: bool | None = None
    """Whether to leave out the schema of the row. Default: false."""


class DescribeSchemaTableResponse(Model, rename="camel"):
    """Which tables a filter selects, and from when on a changefeed can begin."""

    cluster_id: str | None = None
    """Id of the cluster."""
    handle_key_tables: list[str] = []
    """Selected tables with a primary key or a unique key that is not null, at most 1000. A changefeed can
    send them.
    """
    non_handle_key_tables: list[str] = []
    """Selected tables without such a key, at most 1000."""
    gc_safe_point: dt.datetime | None = None
    """The cluster keeps the changes since then; no changefeed can begin before it. An RFC 3339 time."""


class DownloadAuditLogFilesResponse(Model, rename="camel"):
    """Where to download files of the audit log from."""

    audit_log_files: list[AuditLogFile] = []
    """The files, each with its URL."""


class DownloadExportFilesResponse(Model):
    """Where to download files of an export from."""

    files: list[ExportFile] = []
    """The files, each with its URL."""


class DownloadExportResponse(Model):
    """Where to download all files of an export from."""

    downloads: list[ExportDownload] = []
    """The files, each with its URL."""


class EncryptionConfig(Model, rename="camel"):
    """How a cluster's data is encrypted."""

    enhanced_encryption_enabled: bool | None = None
    """Whether data is encrypted once more, above the storage's own encryption."""


class Endpoints(Model):
    """Where to connect to a cluster or a branch."""

    public: PublicEndpoint | None = None
    """The endpoint on the internet."""
    private: PrivateEndpoint | None = None
    """The endpoint inside the cloud provider's network."""


class Export(Model, rename="camel"):
    """An export of a cluster's data."""

    name: str | None = None
    """Resource name of the export."""
    export_id: str = ""
    """The export's id."""
    cluster_id: str | None = None
    """Id of the cluster that it exports."""
    display_name: str | None = None
    """Name that its maker chose, or `SNAPSHOT_` and the time of its snapshot."""
    created_by: str | None = None
    """Email address of the maker."""
    state: ExportState | None = None
    """How far the export is."""
    reason: str | None = None
    """Why it failed. Empty otherwise."""
    export_options: ExportOptions | None = None
    """What it exports, and in which form."""
    target: ExportTarget | None = None
    """Where the files go."""
    create_time: dt.datetime | None = None
    """When the export was created. An RFC 3339 time."""
    update_time: dt.datetime | None = None
    """When it last changed. An RFC 3339 time."""
    complete_time: dt.datetime | None = None
    """When it ended. An RFC 3339 time."""
    snapshot_time: dt.datetime | None = None
    """The moment whose data it holds. An RFC 3339 time."""
    expire_time: dt.datetime | None = None
    """When the files that the service keeps are removed. An RFC 3339 time."""


class ExportCsvFormat(Model, rename="camel"):
    """The form of exported CSV files."""

    separator: str | None = None
    """Text between values. A rare one such as `|+|` cannot be mistaken for data. Default: ,."""
    delimiter: str | None = None
    """Text on both sides of a string. Default: "."""
    null_value: str | None = None
    r"""Text that stands for NULL. Default: \N."""
    skip_header: bool | None = None
    """Whether to leave out the line of column names. Default: false."""


class ExportDownload(Model):
    """A file of an export to download."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"url"})

    name: str | None = None
    """Name of the file."""
    url: str | None = None
    """Where to download it from, without an API key. It expires."""
    size: int | None = None
    """Size of the file. Unit: bytes."""


class ExportFile(Model):
    """A file of an export."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"url"})

    name: str | None = None
    """Name of the file."""
    size: int | None = None
    """Size of the file. Unit: bytes."""
    url: str | None = None
    """Where to download it from, without an API key. It expires. A list has it only where it is asked for."""


class ExportFilter(Model):
    """Which data to export. Give either of the two."""

    sql: str | None = None
    """A SELECT statement whose result is exported."""
    table: ExportTableFilter | None = None
    """Tables to export."""


class ExportOptions(Model, rename="camel"):
    """What to export, and in which form."""

    file_type: ExportFileType | None = None
    """Form of the files. Default: CSV."""
    database: str | None = None
    """The one database to export. Deprecated: Use filter."""
    table: str | None = None
    """The one table to export. Deprecated: Use filter."""
    compression: ExportCompression | None = None
    """Compression of the files. Default: GZIP."""
    filter: ExportFilter | None = None
    """Which data to export. By default all tables of the cluster."""
    csv_format: ExportCsvFormat | None = None
    """Form of CSV files."""
    parquet_format: ExportParquetFormat | None = None
    """Form of Parquet files."""


class ExportParquetFormat(Model):
    """The form of exported Parquet files."""

    compression: ExportCompression | None = None
    """Compression inside the files. Default: ZSTD."""


class ExportTableFilter(Model):
    """Which tables to export, and which of their rows."""

    patterns: list[str] = []
    """Table filter patterns of TiDB, such as `shop.*` or `!shop.tmp_*`."""
    where: str | None = None
    """Condition that rows must meet, as after WHERE in SQL."""
    partitions: list[str] = []
    """Partitions to export. By default all."""


class ExportTarget(Model, rename="camel"):
    """Where exported files go. The settings that belong to `type` are needed."""

    type: ExportTargetType | None = None
    """Kind of the place. Default: LOCAL."""
    s3: S3Target | None = None
    """Needed when `type` is S3."""
    gcs: GcsTarget | None = None
    """Needed when `type` is GCS."""
    azure_blob: AzureBlobTarget | None = None
    """Needed when `type` is AZURE_BLOB."""
    oss: OssTarget | None = None
    """Needed when `type` is OSS."""


class GcpPrivateServiceConnect(Model, rename="camel"):
    """What a Google Cloud Private Service Connect endpoint connects to."""

    service_attachment_name: str | None = None
    """Name of the service attachment."""


class GcsSource(Model, rename="camel"):
    """Files in Google Cloud Storage to import."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"service_account_key"})

    uri: str | None = None
    """Where the files are: `gs://<bucket>/<path>`."""
    auth_type: GcsAuthType | None = None
    """How the bucket is accessed."""
    service_account_key: str | None = None
    """Key of a service account that may read the bucket."""


class GcsTarget(Model, rename="camel"):
    """A place in Google Cloud Storage to export to."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"service_account_key"})

    uri: str | None = None
    """Where the files go: `gs://<bucket>/<path>`."""
    auth_type: GcsAuthType | None = None
    """How the bucket is accessed."""
    service_account_key: str | None = None
    """Key of a service account that may write to the bucket."""


class GlueSchemaRegistry(Model, rename="camel"):
    """A schema registry of AWS Glue."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"secret_access_key"})

    region: str | None = None
    """Region of the registry."""
    name: str | None = None
    """Name of the registry."""
    access_key_id: str | None = None
    """Id of an AWS access key that may use it."""
    secret_access_key: str | None = None
    """The access key's secret. Answers leave it out."""


class Import(Model, rename="camel"):
    """An import of files into a cluster."""

    name: str | None = None
    """Name of the import."""
    import_id: str | None = None
    """The import's id."""
    id: str = ""
    """The import's id. Deprecated: Use importId."""
    cluster_id: str | None = None
    """Id of the cluster that receives the data."""
    created_by: str | None = None
    """Email address of the maker."""
    state: ImportState | None = None
    """How far the import is."""
    message: str | None = None
    """Why it failed. Empty otherwise."""
    total_size: int | None = None
    """Size of the files. Unit: bytes."""
    complete_percent: int | None = None
    """How much of the files is read. Work that follows the reading is not counted. Unit: percent."""
    creation_details: ImportCreationDetails | None = None
    """What the import was created with."""
    create_time: dt.datetime | None = None
    """When the import was created. An RFC 3339 time."""
    complete_time: dt.datetime | None = None
    """When it ended. An RFC 3339 time."""


class ImportCreationDetails(Model, rename="camel"):
    """What an import was created with."""

    import_options: ImportOptions | None = None
    """What form the files have."""
    source: ImportSource | None = None
    """Where the files are. Secrets are left out."""


class ImportCsvFormat(Model, rename="camel"):
    """The form of CSV files to import."""

    separator: str | None = None
    """Text between values. Default: ,."""
    delimiter: str | None = None
    """Text on both sides of a string. Default: "."""
    header: bool | None = None
    """Whether the first line holds the column names. Default: true."""
    not_null: bool | None = None
    """Whether no value is NULL, so that `null` is read as the text it is. Default: false."""
    null: str | None = None
    r"""Text that stands for NULL. Default: \N."""
    backslash_escape: bool | None = None
    """Whether a backslash escapes the character after it. Default: true."""
    trim_last_separator: bool | None = None
    """Whether a separator at the end of a line is dropped. Default: false."""


class ImportOptions(Model, rename="camel"):
    """What form the files to import have."""

    file_type: ImportFileType | None = None
    """Form of the files."""
    csv_format: ImportCsvFormat | None = None
    """Form of CSV files."""


class ImportSource(Model, rename="camel"):
    """Where the files to import are. The settings that belong to `type` are needed."""

    type: ImportSourceType | None = None
    """Kind of the place."""
    local: LocalSource | None = None
    """Needed when `type` is LOCAL."""
    s3: S3Source | None = None
    """Needed when `type` is S3."""
    gcs: GcsSource | None = None
    """Needed when `type` is GCS."""
    azure_blob: AzureBlobSource | None = None
    """Needed when `type` is AZURE_BLOB."""
    s3_compatible: S3CompatibleSource | None = None
    """Needed when `type` is S3_COMPATIBLE."""
    oss: OssSource | None = None
    """Needed when `type` is OSS."""


class KafkaAuthentication(Model, rename="camel"):
    """How a changefeed signs in at Kafka."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"password"})

    auth_type: KafkaAuthType | None = None
    """The way of signing in."""
    username: str | None = None
    """User name, for all ways but DISABLE."""
    password: str | None = None
    """Password, for all ways but DISABLE. Answers leave it out."""
    enable_tls: bool | None = None
    """Whether to connect by TLS."""
    server_name: str | None = None
    """Name that the server's certificate is checked for, where TLS needs one to find the server."""


class KafkaBroker(Model, rename="camel"):
    """What the brokers understand."""

    kafka_version: KafkaVersion | None = None
    """Their version."""
    compression: KafkaCompression | None = None
    """How messages are compressed."""


class KafkaColumnSelector(Model):
    """Columns to send for some tables."""

    matcher: list[str] = []
    """Patterns of the tables."""
    columns: list[str] = []
    """Patterns of their columns."""


class KafkaDataFormat(Model, rename="camel"):
    """The form of messages."""

    protocol: KafkaProtocol | None = None
    """The form."""
    enable_tidb_extension: bool | None = None
    """Whether to add fields of TiDB's own. For CANAL_JSON and AVRO."""
    avro_config: AvroConfig | None = None
    """Settings of AVRO."""
    debezium_config: DebeziumConfig | None = None
    """Settings of DEBEZIUM."""


class KafkaNetwork(Model, rename="camel"):
    """How a changefeed reaches Kafka."""

    network_type: KafkaNetworkType | None = None
    """The way."""
    private_link: KafkaPrivateLink | None = None
    """The connection to use, for PRIVATE_LINK."""
    public_endpoints: str | None = None
    """Brokers with ports, separated by commas, for PUBLIC."""


class KafkaPartitionDispatcher(Model, rename="camel"):
    """How the changes of some tables spread over the partitions of a topic."""

    partition_type: KafkaPartitionType | None = None
    """What decides the partition."""
    matcher: list[str] = []
    """Patterns of the tables."""
    index_name: str | None = None
    """The index whose values decide, for INDEX_VALUE. By default the primary key."""
    columns: list[str] = []
    """The columns whose values decide, for COLUMNS."""


class KafkaPrivateLink(Model, rename="camel"):
    """The private link connection to Kafka."""

    private_link_connection_id: str | None = None
    """Id of the connection."""
    port: int | None = None
    """Port of the first broker."""


class KafkaSink(Model, rename="camel"):
    """Settings of a Kafka sink."""

    network: KafkaNetwork | None = None
    """How to reach Kafka."""
    broker: KafkaBroker | None = None
    """What the brokers understand."""
    authentication: KafkaAuthentication | None = None
    """How to sign in."""
    data_format: KafkaDataFormat | None = None
    """The form of messages."""
    topic_partition_config: KafkaTopicPartitionConfig | None = None
    """Which topic and partition a change goes to."""
    column_selectors: list[KafkaColumnSelector] = []
    """Columns to send. By default all."""
    output_raw_change_event: bool | None = None
    """Whether changes of primary and unique keys are sent as they are, not as delete and insert."""


class KafkaTopicPartitionConfig(Model, rename="camel"):
    """Which topic and partition a change goes to."""

    dispatch_type: KafkaTopicDispatchType | None = None
    """How changes spread over topics."""
    default_topic: str | None = None
    """The topic of all that has no other, and with ONE_TOPIC of everything."""
    topic_prefix: str | None = None
    """What the names of topics begin with, for BY_TABLE and BY_DATABASE."""
    separator: str | None = None
    """What stands between database and table in the name of a topic."""
    topic_suffix: str | None = None
    """What the names of topics end with."""
    replication_factor: int | None = None
    """Copies of each new topic."""
    partition_num: int | None = None
    """Partitions of each new topic."""
    partition_dispatchers: list[KafkaPartitionDispatcher] = []
    """How changes spread over partitions."""


class ListAuditLogFilesResponse(Model, rename="camel"):
    """A page of audit log files."""

    audit_log_files: list[AuditLogFile] = []
    """The files, without URLs."""
    next_page_token: str | None = None
    """Token of the next page. Empty on the last."""


class ListAuditLogFilterRulesResponse(Model, rename="camel"):
    """A page of audit log rules."""

    filter_rules: list[AuditLogFilterRule] = []
    """The rules."""
    next_page_token: str | None = None
    """Token of the next page. Empty on the last."""
    total_size: int | None = None
    """Number of rules on all pages."""


class ListBackupsResponse(Model, rename="camel"):
    """A page of backups."""

    backups: list[Backup] = []
    """The backups."""
    next_page_token: str | None = None
    """Token of the next page. Empty on the last."""
    total_size: int | None = None
    """Number of backups on all pages."""


class ListBranchesResponse(Model, rename="camel"):
    """A page of branches."""

    branches: list[Branch] = []
    """The branches."""
    next_page_token: str | None = None
    """Token of the next page. Empty on the last."""
    total_size: int | None = None
    """Number of branches on all pages."""


class ListChangefeedsResponse(Model, rename="camel"):
    """A page of changefeeds."""

    changefeeds: list[Changefeed] = []
    """The changefeeds."""
    next_page_token: str | None = None
    """Token of the next page. Empty or missing on the last."""
    total_size: int | None = None
    """How many changefeeds there are on all pages."""


class ListCloudProvidersResponse(Model, rename="camel"):
    """All cloud providers."""

    cloud_providers: list[CloudProvider] = []
    """The cloud providers."""


class ListClustersResponse(Model, rename="camel"):
    """A page of clusters."""

    clusters: list[Cluster] = []
    """The clusters."""
    next_page_token: str | None = None
    """Token of the next page. Empty on the last."""
    total_size: int | None = None
    """Number of clusters on all pages."""


class ListExportFilesResponse(Model, rename="camel"):
    """A page of files of an export."""

    files: list[ExportFile] = []
    """The files."""
    next_page_token: str | None = None
    """Token of the next page. Empty on the last."""


class ListExportsResponse(Model, rename="camel"):
    """A page of exports."""

    exports: list[Export] = []
    """The exports."""
    next_page_token: str | None = None
    """Token of the next page. Empty on the last."""
    total_size: int | None = None
    """Number of exports on all pages."""


class ListImportsResponse(Model, rename="camel"):
    """A page of imports."""

    imports: list[Import] = []
    """The imports."""
    next_page_token: str | None = None
    """Token of the next page. Empty on the last."""
    total_size: int | None = None
    """Number of imports on all pages."""


class ListMigrationsResponse(Model, rename="camel"):
    """A page of migrations."""

    migrations: list[Migration] = []
    """The migrations."""
    next_page_token: str | None = None
    """Token of the next page. Empty or missing on the last."""
    total_size: int | None = None
    """How many migrations there are on all pages."""


class ListPrivateLinkConnectionsResponse(Model, rename="camel"):
    """A page of private link connections."""

    private_link_connections: list[PrivateLinkConnection] = []
    """The connections."""
    next_page_token: str | None = None
    """Token of the next page. Empty or missing on the last."""
    total_size: int | None = None
    """How many connections there are on all pages."""


class ListRegionsResponse(Model):
    """All regions that match."""

    regions: list[Region] = []
    """The regions."""


class LocalSource(Model, rename="camel"):
    """An uploaded file to import."""

    upload_id: str | None = None
    """Id of the upload, which must be complete."""
    target_database: str | None = None
    """Database that receives the rows."""
    target_table: str | None = None
    """Table that receives the rows."""
    file_name: str | None = None
    """Name of the uploaded file."""


class Migration(Model, rename="camel"):
    """Data and changes of other databases on their way into a cluster."""

    migration_id: str = ""
    """The migration's id."""
    display_name: str | None = None
    """Name of the migration."""
    sub_tasks: list[MigrationSubTask] = []
    """How far it is, for each source."""
    target_user: str | None = None
    """SQL user as whom it writes into the cluster."""
    create_time: dt.datetime | None = None
    """When the migration was created. An RFC 3339 time."""
    mode: MigrationMode | None = None
    """What it copies."""
    state: MigrationState | None = None
    """What the migration is doing."""


class MigrationConnection(Model, rename="camel"):
    """How a migration reaches a source."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"password"})

    conn_type: MigrationConnectionType | None = None
    """The way."""
    endpoint_id: str | None = None
    """Id of the private link connection to use, for PRIVATE_LINK."""
    host: str | None = None
    """Host of the source, for PUBLIC."""
    port: int | None = None
    """Port of the source."""
    user: str | None = None
    """User of the source who may read it, and its binary log."""
    password: str | None = None
    """That user's password. Answers leave it out."""
    security: MigrationSecurity | None = None
    """Certificates for TLS."""


class MigrationDumpDetail(Model, rename="camel"):
    """How far a source has been read."""

    bps: int | None = None
    """Speed. Unit: bytes per second."""
    progress: float | None = None
    """How much is done. Unit: percent."""
    total_tables: int | None = None
    """Tables to read."""
    completed_tables: int | None = None
    """Tables read."""
    finished_bytes: int | None = None
    """Data read. Unit: bytes."""
    finished_rows: int | None = None
    """Rows read."""


class MigrationLoadDetail(Model, rename="camel"):
    """How far what was read is in the cluster."""

    bps: int | None = None
    """Speed. Unit: bytes per second."""
    progress: float | None = None
    """How much is done. Unit: percent."""
    finished_bytes: int | None = None
    """Data written. Unit: bytes."""
    total_bytes: int | None = None
    """Data to write. Unit: bytes."""


class MigrationPrecheck(Model, rename="camel"):
    """A check of what a migration would meet."""

    precheck_id: str = ""
    """The check's id."""
    total: int | None = None
    """How many items there are to check."""
    failed_cnt: int | None = None
    """How many of them failed so far."""
    warn_cnt: int | None = None
    """How many gave a warning so far."""
    success_cnt: int | None = None
    """How many passed so far."""
    status: MigrationPrecheckStatus | None = None
    """How far the check is."""
    items: list[MigrationPrecheckItem] = []
    """What was checked so far."""


class MigrationPrecheckItem(Model, rename="camel"):
    """One thing that was checked."""

    type: MigrationPrecheckType | None = None
    """What was checked."""
    description: str | None = None
    """What was checked, in words."""
    status: MigrationPrecheckItemStatus | None = None
    """What came out."""
    reason: str | None = None
    """Why it failed or gave a warning."""
    solution: str | None = None
    """What to do about it."""
    solution_doc_url: str | None = None
    """Where to read more about it."""


class MigrationRule(Model, rename="camel"):
    """Tables to migrate, and where to."""

    source_table: MigrationRuleSource | None = None
    """The tables."""
    target_table: MigrationRuleTarget | None = None
    """Where they go. By default to the same names."""


class MigrationRuleSource(Model, rename="camel"):
    """Tables of a source."""

    schema_pattern: str | None = None
    """Pattern of their database's name, with `*` and `?`."""
    table_pattern: str | None = None
    """Pattern of their names, with `*` and `?`. By default all of the database."""


class MigrationRuleTarget(Model):
    """Where the tables of a rule go."""

    schema: str | None = None
    """Name of the database, without wildcards. At least 1 character."""
    table: str | None = None
    """Name of the table, without wildcards. Empty for the same name as at the source."""


class MigrationSecurity(Model, rename="camel"):
    """Certificates for TLS to a source. Each is a PEM file in Base64."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"ssl_key_content"})

    cert_allowed_cn: list[str] = []
    """Common names that the source's certificate may have."""
    ssl_ca_content: str | None = None
    """Certificate of the authority that the source's certificate is checked with."""
    ssl_cert_content: str | None = None
    """Certificate to present."""
    ssl_key_content: str | None = None
    """Private key of the certificate to present. Answers leave it out."""


class MigrationSource(Model, rename="camel"):
    """A database to copy from."""

    conn_profile: MigrationConnection | None = None
    """How to reach it."""
    migration_rules: list[MigrationRule] = []
    """Tables to copy. By default all but the system's."""
    binlog_name: str | None = None
    """File of the binary log at which changes begin."""
    binlog_position: int | None = None
    """Position in that file."""
    binlog_gtid: str | None = None
    """Set of transactions after which changes begin."""
    source_type: MigrationSourceType | None = None
    """Kind of the source."""


class MigrationSubTask(Model, rename="camel"):
    """How far a migration is with one source."""

    source: MigrationSource | None = None
    """The source. Secrets are left out."""
    current_step: MigrationStep | None = None
    """Which step it is at."""
    stage: MigrationStage | None = None
    """What it is doing."""
    dump_detail: MigrationDumpDetail | None = None
    """How far the source has been read."""
    load_detail: MigrationLoadDetail | None = None
    """How far that is in the cluster."""
    sync_detail: MigrationSyncDetail | None = None
    """How it follows changes."""
    error_msg: str | None = None
    """Why it failed."""


class MigrationSyncDetail(Model):
    """How a migration follows the changes of a source."""

    rps: int | None = None
    """Speed. Unit: rows per second."""
    latency: int | None = None
    """How far the cluster is behind the source. Unit: seconds."""
    checkpoint: str | None = None
    """Position in the source's binary log up to which all changes are in the cluster."""


class MysqlAuthentication(Model, rename="camel"):
    """How a changefeed signs in at a database."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"password"})

    user_name: str | None = None
    """User name."""
    password: str | None = None
    """Password. Answers leave it out."""
    enable_tls: bool | None = None
    """Whether to connect by TLS."""


class MysqlNetwork(Model, rename="camel"):
    """How a changefeed reaches a database."""

    network_type: MysqlNetworkType | None = None
    """The way."""
    public_endpoint: str | None = None
    """Host and port, for PUBLIC."""
    private_link: MysqlPrivateLink | None = None
    """The connection to use, for PRIVATE_LINK."""


class MysqlPrivateLink(Model, rename="camel"):
    """The private link connection to a database."""

    private_link_connection_id: str | None = None
    """Id of the connection."""
    port: int | None = None
    """Port of the database."""


class MysqlSink(Model):
    """Settings of a MySQL sink."""

    network: MysqlNetwork | None = None
    """How to reach the database."""
    authentication: MysqlAuthentication | None = None
    """How to sign in."""


class OssSource(Model, rename="camel"):
    """Files in Alibaba Cloud Object Storage Service to import."""

    uri: str | None = None
    """Where the files are: `oss://<bucket>/<path>`."""
    auth_type: OssAuthType | None = None
    """How the bucket is accessed."""
    access_key: AccessKey | None = None
    """Access key that may read the bucket."""


class OssTarget(Model, rename="camel"):
    """A place in Alibaba Cloud Object Storage Service to export to."""

    uri: str | None = None
    """Where the files go: `oss://<bucket>/<path>`."""
    auth_type: OssAuthType | None = None
    """How the bucket is accessed."""
    access_key: AccessKey | None = None
    """Access key that may write to the bucket."""


class PrivateEndpoint(Model):
    """An endpoint inside the cloud provider's network. One of the provider's blocks is set."""

    host: str | None = None
    """Host name."""
    port: int | None = None
    """TCP port."""
    aws: AwsPrivateLink | None = None
    """On AWS, what to connect to."""
    gcp: GcpPrivateServiceConnect | None = None
    """On Google Cloud, what to connect to."""
    alicloud: AlicloudPrivateLink | None = None
    """On Alibaba Cloud, what to connect to."""


class PrivateLinkConnection(Model, rename="camel"):
    """A way out of a cluster to a private endpoint service, for changefeeds and migrations."""

    private_link_connection_id: str = ""
    """The connection's id, which begins with `plc-`."""
    cluster_id: str | None = None
    """Id of the cluster."""
    display_name: str | None = None
    """Name of the connection."""
    state: PrivateLinkConnectionState | None = None
    """Whether the connection can be used."""
    message: str | None = None
    """Why it failed. Empty otherwise."""
    created_by: str | None = None
    """Email address of the maker."""
    create_time: dt.datetime | None = None
    """When the connection was created. An RFC 3339 time."""
    update_time: dt.datetime | None = None
    """When it last changed. An RFC 3339 time."""
    type: PrivateLinkConnectionType | None = None
    """What it leads to."""
    attached_domains: list[AttachedDomains] = []
    """Domains that lead to its endpoint. The items of a list lack them."""
    aws_endpoint_service: AwsEndpointService | None = None
    """The endpoint service, for AWS_ENDPOINT_SERVICE."""
    alicloud_endpoint_service: AlicloudEndpointService | None = None
    """The endpoint service, for ALICLOUD_ENDPOINT_SERVICE."""


class PrivateLinkDomain(Model):
    """A domain that leads to the endpoint of a private link connection."""

    name: str | None = None
    """The domain."""
    state: str | None = None
    """Whether it can be used."""
    message: str | None = None
    """Why it failed. Empty otherwise."""


class PublicEndpoint(Model, rename="camel"):
    """An endpoint on the internet."""

    host: str | None = None
    """Host name."""
    port: int | None = None
    """TCP port."""
    disabled: bool | None = None
    """Whether it is closed to everybody."""
    authorized_networks: list[AuthorizedNetwork] = []
    """Addresses that may connect. A new list replaces the old one whole."""


class Region(Model, rename="camel"):
    """A region of a cloud provider."""

    name: str | None = None
    """Resource name of the region, `regions/{regionId}`. A new cluster needs it. Must match
    `^regions/[a-z0-9]+-.+$`.
    """
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


class RestoreResponse(Model, rename="camel"):
    """The cluster that data is restored into."""

    cluster_id: str | None = None
    """Id of the new cluster."""


class S3CompatibleSource(Model, rename="camel"):
    """Files to import from storage of another provider that speaks S3."""

    uri: str | None = None
    """Where the files are: `s3://<bucket>/<path>`."""
    auth_type: S3CompatibleAuthType | None = None
    """How the bucket is accessed."""
    access_key: AccessKey | None = None
    """Access key that may read the bucket."""
    endpoint: str | None = None
    """The provider's endpoint. HTTPS only."""


class S3Source(Model, rename="camel"):
    """Files in Amazon S3 to import."""

    uri: str | None = None
    """Where the files are: `s3://<bucket>/<path>`."""
    auth_type: S3AuthType | None = None
    """How the bucket is accessed."""
    role_arn: str | None = None
    """Role that may read the bucket. Needed when `auth_type` is ROLE_ARN."""
    access_key: AccessKey | None = None
    """Access key that may read the bucket. Needed when `auth_type` is ACCESS_KEY."""


class S3Target(Model, rename="camel"):
    """A place in Amazon S3 to export to."""

    uri: str | None = None
    """Where the files go: `s3://<bucket>/<path>`."""
    bucket_uri: str | None = None
    """Where the files go. Deprecated: Use uri."""
    auth_type: S3AuthType | None = None
    """How the bucket is accessed."""
    role_arn: str | None = None
    """Role that may write to the bucket. Needed when `auth_type` is ROLE_ARN."""
    access_key: AccessKey | None = None
    """Access key that may write to the bucket. Needed when `auth_type` is ACCESS_KEY."""


class SpendingLimit(Model):
    """The most that a Starter cluster may cost."""

    monthly: int | None = None
    """Limit for a month. Unit: USD cents."""


class SqlUser(Model):
    """A SQL user of a branch."""

    username: str | None = None
    """The user's name."""


class StartUploadResponse(Model, rename="camel"):
    """An upload that has begun."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"upload_url"})

    upload_url: list[str] = []
    """A URL for each part, in order. A PUT to it needs no API key. It expires."""
    upload_id: str | None = None
    """The upload's id, by which it is completed and imported."""
