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

    OssAuthType: TypeAlias = Literal["ACCESS_KEY"] | str
    """How Alibaba Cloud Object Storage Service is accessed.

    - `ACCESS_KEY`: With an access key.
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
    AzureBlobAuthType = str
    BranchState = str
    BranchView = str
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
    OssAuthType = str
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


class AlicloudPrivateLink(Model, rename="camel"):
    """What an Alibaba Cloud PrivateLink endpoint connects to."""

    service_name: str | None = None
    """Name of the endpoint service."""
    availability_zone: list[str] = []
    """Availability zones that offer the service."""


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
    """Text that stands for NULL. Default: \\N."""
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
    """Text that stands for NULL. Default: \\N."""
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
    `^regions/(aws|gcp|azure|alicloud)-(.+)$`.
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

    upload_url: list[str] = []
    """A URL for each part, in order. A PUT to it needs no API key. It expires."""
    upload_id: str | None = None
    """The upload's id, by which it is completed and imported."""
