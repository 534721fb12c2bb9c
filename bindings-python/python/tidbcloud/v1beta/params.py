# Generated from api/v1beta.yaml by codegen; do not edit.
"""What requests of the v1beta service are made of, as plain dicts.

These are for type checkers: at run time any dict with these keys will do, or with the names on the wire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from tidbcloud.v1beta import models


class AccessPointIpRangeParam(TypedDict, total=False):
    """A range of IP addresses that may connect."""

    cidr: str
    """The range in CIDR notation."""


class AccessPointPublicEndpointParam(TypedDict, total=False):
    """The endpoint of an access point on the internet."""

    ip_allowlist: Sequence[AccessPointIpRangeParam | models.AccessPointIpRange]
    """Addresses that may connect. A new list replaces the old one whole."""


class AwsAssumeRoleAccessParam(TypedDict, total=False):
    """A role of yours that may read the bucket."""

    assume_role: Required[str]
    """ARN of the role."""


class AwsCmekParam(TypedDict, total=False):
    """An encryption key of your own in AWS KMS."""

    region: Required[str]
    """The AWS code of the key's region, such as `us-west-2`."""
    kms_arn: Required[str]
    """ARN of the key."""


class AwsKeyAccessParam(TypedDict, total=False):
    """An access key of yours that may read the bucket. Answers blank both fields out."""

    access_key_id: Required[str]
    """Id of the access key."""
    secret_access_key: Required[str]
    """Secret of the access key."""


class AzureTokenAccessParam(TypedDict, total=False):
    """A SAS token of yours that may read the container. Answers blank it out."""

    sas_token: Required[str]
    """The token."""


class ClusterComponentsParam(TypedDict, total=False):
    """Nodes of a cluster by component. Where TiDB or TiKV nodes have 4 vCPUs, those of the other must too,
    and the cluster can have no TiFlash.
    """

    tidb: Required[TidbComponentParam | models.TidbComponent]
    """SQL nodes."""
    tikv: Required[TikvComponentParam | models.TikvComponent]
    """Row storage nodes."""
    tiflash: TiflashComponentParam | models.TiflashComponent
    """Columnar storage nodes."""


class ColumnDefinitionParam(TypedDict, total=False):
    """A column of a table."""

    column_name: Required[str]
    """Name of the column."""
    column_type: Required[str]
    """SQL type of the column, such as `VARCHAR(255)`."""


class CsvConfigParam(TypedDict, total=False):
    """How to read CSV files."""

    delimiter: str
    """What separates the fields of a row. Default: ,."""
    quote: str
    """What encloses a field. Default: "."""
    backslash_escape: bool
    r"""Whether a backslash and the character behind it stand for one character. Known are `\0`, `\b`, `\n`,
    `\r`, `\t` and `\Z`; elsewhere the backslash is dropped. Default: true.
    """
    has_header_row: bool
    """Whether the first row names the columns; they are then matched by name to the table's. Default: true.
    """


class ImportFormatParam(TypedDict, total=False):
    """Format of the files of an import."""

    type: Required[models.ImportFormatType]
    """The format."""
    csv_config: CsvConfigParam | models.CsvConfig
    """How to read CSV files."""


class ImportOptionsParam(TypedDict, total=False):
    """What to do before an import."""

    pre_create_tables: Sequence[TableDefinitionParam]
    """Tables to create first. Those that are not a target of the import are ignored."""


class ImportSourceParam(TypedDict, total=False):
    """Where the files of an import are and how to read them. For Amazon S3, give one of
    `aws_assume_role_access` and `aws_key_access`, never both.
    """

    type: Required[models.ImportSourceType]
    """Kind of storage."""
    uri: Required[str]
    """Place of the files: `s3://bucket/folder/`, `gs://bucket/folder/`, or, for an uploaded file,
    `file://<upload_stub_id>/`.
    """
    aws_assume_role_access: AwsAssumeRoleAccessParam | models.AwsAssumeRoleAccess
    """Read Amazon S3 in a role of yours."""
    aws_key_access: AwsKeyAccessParam | models.AwsKeyAccess
    """Read Amazon S3 with an access key of yours."""
    azure_token_access: AzureTokenAccessParam | models.AzureTokenAccess
    """Read Azure Blob Storage with a SAS token of yours."""
    format: Required[ImportFormatParam | models.ImportFormat]
    """Format of the files."""


class ImportSpecParam(TypedDict, total=False):
    """What to import, and into which tables."""

    source: Required[ImportSourceParam | models.ImportSource]
    """Where the files are and how to read them."""
    target: Required[ImportTargetParam | models.ImportTarget]
    """The tables to fill."""


class ImportTargetParam(TypedDict, total=False):
    """The tables that an import fills."""

    tables: Sequence[ImportTargetTableParam | models.ImportTargetTable]
    """The tables. Left empty, all files of the source whose names follow the default pattern are imported. A
    table that does not exist is created from the file `<database>.<table>-schema.sql` of the source.
    """


class ImportTargetTableParam(TypedDict, total=False):
    """A table that an import fills."""

    database_name: Required[str]
    """Database of the table."""
    table_name: Required[str]
    """Name of the table."""
    file_name_pattern: str
    """Files to load into the table, with `?` for one character and `*` for any number; only possible where it
    is the only table. The default is `<database>.<table>.<number>.<format>`, with or without the number.
    For an uploaded file it is the file's name.
    """


class IpAccessListEntryParam(TypedDict, total=False):
    """Addresses that may connect to a cluster over the public network."""

    cidr: Required[str]
    """An IP address, or a range in CIDR notation such as `203.0.113.0/24`."""
    description: str
    """What the addresses are."""


class LocalFilePayloadParam(TypedDict, total=False):
    """A file and its size."""

    total_size_bytes: Required[str]
    """Size of the file itself, before compression; at most 52428800 (50 MiB). Unit: bytes."""
    content: Required[str]
    """The file, compressed with gzip and then encoded in base64. At most 52428800 characters."""


class NewClusterConfigParam(TypedDict, total=False):
    """Configuration of a cluster to create or to restore into."""

    root_password: Required[str]
    """Password of the `root` user, 8 to 64 characters. From 8 to 64 characters."""
    port: int
    """Port to connect to, 1024 to 65535 but not 10080. A Starter cluster has 4000 only. From 1024 to 65535.
    Default: 4000.
    """
    components: ClusterComponentsParam | models.ClusterComponents
    """Nodes of the cluster. Needed for a Dedicated cluster, ignored for a Starter cluster."""
    ip_access_list: Sequence[IpAccessListEntryParam]
    """Addresses that may connect over the public network."""


class TableDefinitionParam(TypedDict, total=False):
    """A table to create."""

    database_name: Required[str]
    """Database of the table."""
    table_name: Required[str]
    """Name of the table."""
    schema: Required[TableSchemaParam | models.TableSchema]
    """Columns of the table."""


class TableSchemaParam(TypedDict, total=False):
    """The columns of a table."""

    column_definitions: Required[Sequence[ColumnDefinitionParam | models.ColumnDefinition]]
    """The columns."""
    primary_key_columns: Sequence[str]
    """Names of the columns that form the primary key."""


class TidbComponentParam(TypedDict, total=False):
    """Size and number of the TiDB nodes."""

    node_size: Required[str]
    """Size of each node as vCPUs and GiB of memory, such as `8C16G`."""
    node_quantity: Required[int]
    """Number of nodes."""


class TiflashComponentParam(TypedDict, total=False):
    """Size and number of the TiFlash nodes."""

    node_size: Required[str]
    """Size of each node as vCPUs and GiB of memory, such as `8C64G`."""
    storage_size_gib: Required[int]
    """Storage of each node. Unit: GiB."""
    node_quantity: Required[int]
    """Number of nodes."""


class TikvComponentParam(TypedDict, total=False):
    """Size and number of the TiKV nodes."""

    node_size: Required[str]
    """Size of each node as vCPUs and GiB of memory, such as `8C32G`."""
    storage_size_gib: Required[int]
    """Storage of each node. Unit: GiB."""
    node_quantity: Required[int]
    """Number of nodes, a multiple of 3."""


class UpdateClusterComponentsParam(TypedDict, total=False):
    """New sizes and numbers of nodes; what is left out stays as it is."""

    tidb: UpdateTidbComponentParam
    """SQL nodes."""
    tikv: UpdateTikvComponentParam
    """Row storage nodes."""
    tiflash: UpdateTiflashComponentParam
    """Columnar storage nodes. The first ones of a cluster need all three fields."""


class UpdateClusterConfigParam(TypedDict, total=False):
    """A change to a cluster; only one of the two fields may be set."""

    components: UpdateClusterComponentsParam
    """New sizes and numbers of nodes."""
    paused: bool
    """`true` pauses a cluster that is `AVAILABLE`, `false` resumes one that is `PAUSED`."""


class UpdateTidbComponentParam(TypedDict, total=False):
    """New size and number of the TiDB nodes."""

    node_size: str
    """Size of each node as vCPUs and GiB of memory, such as `16C32G`."""
    node_quantity: int
    """Number of nodes."""
    accesspoint_id: str
    """Id of the access point that these nodes serve."""


class UpdateTiflashComponentParam(TypedDict, total=False):
    """New size and number of the TiFlash nodes."""

    node_size: str
    """Size of each node as vCPUs and GiB of memory, such as `16C128G`."""
    storage_size_gib: int
    """Storage of each node. It cannot shrink, and on AWS can change once in six hours. Unit: GiB."""
    node_quantity: int
    """Number of nodes."""


class UpdateTikvComponentParam(TypedDict, total=False):
    """New size and number of the TiKV nodes."""

    node_size: str
    """Size of each node as vCPUs and GiB of memory, such as `16C64G`."""
    storage_size_gib: int
    """Storage of each node. It cannot shrink, and on AWS can change once in six hours. Unit: GiB."""
    node_quantity: int
    """Number of nodes, a multiple of 3."""
