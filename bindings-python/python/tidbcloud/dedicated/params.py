# Generated from api/dedicated.yaml by codegen; do not edit.
"""What requests of the dedicated service are made of, as plain dicts.

These are for type checkers: at run time any dict with these keys will do, or with the names on the wire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from tidbcloud.dedicated import models


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
    """What stands for NULL. Default: \\N."""
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
