# Generated from api/serverless.yaml by codegen; do not edit.
"""What requests of the serverless service are made of, as plain dicts.

These are for type checkers: at run time any dict with these keys will do, or with the names on the wire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from tidbcloud.serverless import models


class AccessKeyParam(TypedDict, total=False):
    """An access key of an object storage account."""

    id: Required[str]
    """The key's id."""
    secret: Required[str]
    """The key's secret. The answer about an import leaves it out."""


class AuditLogConfigParam(TypedDict, total=False):
    """What a cluster writes to its audit log."""

    enabled: bool
    """Whether the log is written."""
    unredacted: bool
    """Whether values in SQL statements are logged as they are."""


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
