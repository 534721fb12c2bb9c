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
    """Text that stands for NULL. Default: \\N."""
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
    """Text that stands for NULL. Default: \\N."""
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


class LocalSourceParam(TypedDict, total=False):
    """An uploaded file to import."""

    upload_id: Required[str]
    """Id of the upload, which must be complete."""
    target_database: Required[str]
    """Database that receives the rows."""
    target_table: Required[str]
    """Table that receives the rows."""


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
    `^regions/(aws|gcp|azure|alicloud)-(.+)$`.
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
