# Generated from api/v1beta.yaml by codegen; do not edit.
"""Models of the v1beta service: what it answers."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from tidbcloud._model import Model

if TYPE_CHECKING:
    BackupStatus: TypeAlias = Literal["PENDING", "RUNNING", "FAILED", "SUCCESS"] | str
    """Status of a backup.

    - `PENDING`: Not started yet.
    - `RUNNING`: Being taken.
    - `FAILED`: Ended without a backup that can be used.
    - `SUCCESS`: Complete.
    """

    BackupType: TypeAlias = Literal["MANUAL", "AUTO"] | str
    """Who started a backup.

    - `MANUAL`: Started by a user or by this API.
    - `AUTO`: Started by the cluster's backup schedule.
    """

    CloudProvider: TypeAlias = Literal["AWS", "GCP"] | str
    """Cloud that hosts a cluster.

    - `AWS`: Amazon Web Services.
    - `GCP`: Google Cloud.
    """

    ClusterStatus: TypeAlias = (
        Literal[
            "AVAILABLE",
            "CREATING",
            "MODIFYING",
            "PAUSED",
            "RESUMING",
            "UNAVAILABLE",
            "IMPORTING",
            "MAINTAINING",
            "PAUSING",
            "CLEARED",
        ]
        | str
    )
    """Status of a cluster.

    - `AVAILABLE`: Ready for use.
    - `CREATING`: Being created.
    - `MODIFYING`: Nodes are being added, removed or resized.
    - `PAUSED`: Stopped, with its data kept.
    - `RESUMING`: Being started after a pause.
    - `UNAVAILABLE`: Cannot be used.
    - `IMPORTING`: An import is running.
    - `MAINTAINING`: Under maintenance by TiDB Cloud.
    - `PAUSING`: Being paused.
    - `CLEARED`: Gone; only restores report it, of a cluster that no longer exists.
    """

    ClusterType: TypeAlias = Literal["DEDICATED", "DEVELOPER"] | str
    """Plan of a cluster. The service has announced `SERVERLESS` as a new name of `DEVELOPER`.

    - `DEDICATED`: TiDB Cloud Dedicated.
    - `DEVELOPER`: TiDB Cloud Starter.
    """

    ImportAction: TypeAlias = Literal["CANCEL"] | str
    """What can be done with an import.

    - `CANCEL`: Stop the import.
    """

    ImportFormatType: TypeAlias = Literal["CSV", "PARQUET", "SQL", "AURORA_SNAPSHOT"] | str
    """Format of files.

    - `CSV`: Comma-separated values.
    - `PARQUET`: Apache Parquet.
    - `SQL`: SQL statements.
    - `AURORA_SNAPSHOT`: A snapshot exported from Amazon Aurora.
    """

    ImportPhase: TypeAlias = (
        Literal["PREPARING", "IMPORTING", "COMPLETED", "FAILED", "CANCELING", "CANCELED"] | str
    )
    """What an import is doing.

    - `PREPARING`: Getting ready.
    - `IMPORTING`: Loading data.
    - `COMPLETED`: All data is loaded.
    - `FAILED`: Ended by an error.
    - `CANCELING`: Being canceled.
    - `CANCELED`: Ended by a user.
    """

    ImportSourceType: TypeAlias = Literal["S3", "GCS", "LOCAL_FILE", "AZBLOB"] | str
    """Kind of storage that an import reads.

    - `S3`: Amazon S3.
    - `GCS`: Google Cloud Storage; Dedicated clusters only.
    - `LOCAL_FILE`: A CSV file that was uploaded with `v1beta.imports.upload_file`; Starter clusters only.
    - `AZBLOB`: Azure Blob Storage.
    """

    NodeStatus: TypeAlias = (
        Literal[
            "NODE_STATUS_AVAILABLE",
            "NODE_STATUS_UNAVAILABLE",
            "NODE_STATUS_CREATING",
            "NODE_STATUS_DELETING",
        ]
        | str
    )
    """Status of a node.

    - `NODE_STATUS_AVAILABLE`: Serving.
    - `NODE_STATUS_UNAVAILABLE`: Not serving.
    - `NODE_STATUS_CREATING`: Being created.
    - `NODE_STATUS_DELETING`: Being removed.
    """

    PrivateEndpointServiceStatus: TypeAlias = Literal["CREATING", "ACTIVE", "DELETING"] | str
    """Status of a private endpoint service.

    - `CREATING`: Being created.
    - `ACTIVE`: Ready for use.
    - `DELETING`: Being deleted.
    """

    PrivateEndpointStatus: TypeAlias = Literal["PENDING", "ACTIVE", "DELETING", "FAILED"] | str
    """Status of a private endpoint.

    - `PENDING`: Not accepted yet.
    - `ACTIVE`: Ready for use.
    - `DELETING`: Being deleted.
    - `FAILED`: Cannot be used; `message` says why.
    """

    ProjectType: TypeAlias = Literal["dedicated", "tidbx", "tidbx_virtual"] | str
    """Kind of clusters that a project holds.

    - `dedicated`: Dedicated clusters.
    - `tidbx`: TiDB X instances, such as Starter and Essential.
    - `tidbx_virtual`: The TiDB X instances that belong to no project of their own.
    """

    RestoreStatus: TypeAlias = Literal["PENDING", "RUNNING", "FAILED", "SUCCESS"] | str
    """Status of a restore.

    - `PENDING`: Not started yet.
    - `RUNNING`: The cluster is being created or loaded.
    - `FAILED`: Ended without a complete cluster.
    - `SUCCESS`: Complete.
    """
else:
    BackupStatus = str
    BackupType = str
    CloudProvider = str
    ClusterStatus = str
    ClusterType = str
    ImportAction = str
    ImportFormatType = str
    ImportPhase = str
    ImportSourceType = str
    NodeStatus = str
    PrivateEndpointServiceStatus = str
    PrivateEndpointStatus = str
    ProjectType = str
    RestoreStatus = str


class AccessPoint(Model):
    """A way into a Dedicated cluster, with endpoints of its own."""

    id: str = ""
    """Id of the access point."""
    project_id: str | None = None
    """Id of the project."""
    cluster_id: str | None = None
    """Id of the cluster."""
    display_name: str | None = None
    """Name of the access point."""
    tidb_node_quantity: int | None = None
    """Number of TiDB nodes that it leads to."""
    public_endpoint: AccessPointPublicEndpoint | None = None
    """The endpoint on the internet."""
    vpc_peering_endpoint: AccessPointVpcPeeringEndpoint | None = None
    """The endpoint for peered networks."""
    private_endpoint: AccessPointPrivateEndpoint | None = None
    """The endpoint for private links."""


class AccessPointIpRange(Model):
    """A range of IP addresses that may connect."""

    cidr: str | None = None
    """The range in CIDR notation."""


class AccessPointPrivateEndpoint(Model):
    """The endpoint of an access point for private links."""

    private_link_service: PrivateLinkService | None = None
    """What private link endpoints connect to."""
    host: str | None = None
    """Host name to connect to through an endpoint."""
    port: int | None = None
    """Port to connect to."""
    az_ids: list[str] = []
    """Ids of the availability zones that the service is in; AWS only."""


class AccessPointPublicEndpoint(Model):
    """The endpoint of an access point on the internet."""

    host: str | None = None
    """Host name to connect to."""
    port: int | None = None
    """Port to connect to."""
    ip_allowlist: list[AccessPointIpRange] = []
    """Addresses that may connect. A new list replaces the old one whole."""


class AccessPointVpcPeeringEndpoint(Model):
    """The endpoint of an access point for peered networks."""

    host: str | None = None
    """Host name to connect to."""
    port: int | None = None
    """Port to connect to."""


class AwsAssumeRoleAccess(Model):
    """A role of yours that may read the bucket."""

    assume_role: str | None = None
    """ARN of the role."""


class AwsCmek(Model):
    """An encryption key of your own in AWS KMS."""

    region: str | None = None
    """The AWS code of the key's region, such as `us-west-2`."""
    kms_arn: str | None = None
    """ARN of the key."""


class AwsImportRole(Model):
    """Identity that imports on AWS run as."""

    account_id: str | None = None
    """Id of the AWS account."""
    external_id: str | None = None
    """Id that the cluster's imports present when they assume a role; name it in the role's trust policy so
    that no other cluster can.
    """


class AwsKeyAccess(Model):
    """An access key of yours that may read the bucket. Answers blank both fields out."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"secret_access_key"})

    access_key_id: str | None = None
    """Id of the access key."""
    secret_access_key: str | None = None
    """Secret of the access key."""


class AzureTokenAccess(Model):
    """A SAS token of yours that may read the container. Answers blank it out."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"sas_token"})

    sas_token: str | None = None
    """The token."""


class Backup(Model):
    """A backup of a Dedicated cluster."""

    id: str = ""
    """Id of the backup."""
    name: str | None = None
    """Name of the backup."""
    description: str | None = None
    """What the backup is for, as its creator put it; manual backups only."""
    type: BackupType | None = None
    """Who started the backup."""
    create_timestamp: dt.datetime | None = None
    """When the backup was created. An RFC 3339 time."""
    size: str | None = None
    """Size of the backup. Unit: bytes."""
    status: BackupStatus | None = None
    """Status of the backup."""


class Cluster(Model):
    """A TiDB cluster."""

    __forms__: ClassVar[dict[str, str]] = {"create_timestamp": "epoch-seconds"}

    id: str = ""
    """Id of the cluster."""
    project_id: str | None = None
    """Id of the project that the cluster belongs to."""
    name: str | None = None
    """Name of the cluster."""
    cluster_type: ClusterType | None = None
    """Plan of the cluster."""
    cloud_provider: CloudProvider | None = None
    """Cloud that hosts the cluster."""
    region: str | None = None
    """The provider's code of the region, such as `us-west-2`."""
    create_timestamp: dt.datetime | None = None
    """When the cluster was created. On the wire, seconds since 1970."""
    config: ClusterConfig | None = None
    """Port and nodes as they were asked for."""
    status: ClusterState | None = None
    """Version, status, nodes and addresses as they are now."""


class ClusterComponents(Model):
    """Nodes of a cluster by component. Where TiDB or TiKV nodes have 4 vCPUs, those of the other must too,
    and the cluster can have no TiFlash.
    """

    tidb: TidbComponent | None = None
    """SQL nodes."""
    tikv: TikvComponent | None = None
    """Row storage nodes."""
    tiflash: TiflashComponent | None = None
    """Columnar storage nodes."""


class ClusterConfig(Model):
    """Configuration of a cluster."""

    port: int | None = None
    """Port to connect to."""
    components: ClusterComponents | None = None
    """Nodes of the cluster."""


class ClusterNode(Model):
    """One node of a cluster."""

    node_name: str | None = None
    """Name of the node, such as `tikv-0`."""
    availability_zone: str | None = None
    """Availability zone that the node runs in, such as `us-west-2a`."""
    node_size: str | None = None
    """Size of the node as vCPUs and GiB of memory, such as `8C32G`."""
    vcpu_num: int | None = None
    """Number of vCPUs; 0 in a Starter cluster."""
    ram_bytes: int | None = None
    """Memory of the node; 0 in a Starter cluster. Unit: bytes."""
    storage_size_gib: int | None = None
    """Storage of the node; absent for TiDB nodes, which store nothing. Unit: GiB."""
    status: NodeStatus | None = None
    """Status of the node."""


class ClusterState(Model):
    """What a cluster is like at present."""

    tidb_version: str | None = None
    """Version of TiDB, such as `v6.1.0`."""
    cluster_status: ClusterStatus | None = None
    """What the cluster is doing."""
    node_map: NodeMap | None = None
    """The nodes; given only while the status is `AVAILABLE` or `MODIFYING`."""
    connection_strings: ConnectionStrings | None = None
    """Where to connect; can be empty while the status is `CREATING`."""


class ColumnDefinition(Model):
    """A column of a table."""

    column_name: str | None = None
    """Name of the column."""
    column_type: str | None = None
    """SQL type of the column, such as `VARCHAR(255)`."""


class ConnectionAddress(Model):
    """A host and port to connect to."""

    host: str | None = None
    """Host name."""
    port: int | None = None
    """Port."""


class ConnectionStrings(Model):
    """How to connect to a cluster."""

    default_user: str | None = None
    """User to begin with, such as `root`."""
    standard: ConnectionAddress | None = None
    """Address on the public network, for clients that the IP access list allows."""
    vpc_peering: ConnectionAddress | None = None
    """Address inside a VPC that is peered with the project's."""


class CreateAccessPointResponse(Model):
    """What creating an access point returns."""

    id: str = ""
    """Id of the access point."""


class CreateBackupResponse(Model):
    """What `v1beta.backups.create` returns."""

    id: str = ""
    """Id of the backup that was started."""


class CreateClusterResponse(Model):
    """What `v1beta.clusters.create` returns."""

    id: str = ""
    """Id of the new cluster."""


class CreateImportResponse(Model):
    """What `v1beta.imports.create` returns."""

    id: str = ""
    """Id of the import that was started."""


class CreatePrivateEndpointResponse(Model):
    """What `v1beta.private_endpoints.create` returns."""

    private_endpoint: PrivateEndpoint | None = None
    """The private endpoint."""


class CreatePrivateLinkEndpointResponse(Model):
    """What creating a private link endpoint returns."""

    id: str = ""
    """Id of the private link endpoint."""


class CreateProjectResponse(Model):
    """What `v1beta.projects.create` returns."""

    id: str = ""
    """Id of the new project."""


class CreateRestoreResponse(Model):
    """What `v1beta.restores.create` returns."""

    id: str = ""
    """Id of the restore that was started."""
    cluster_id: str | None = None
    """Id of the new cluster that the backup is restored into."""


class CsvConfig(Model):
    """How to read CSV files."""

    delimiter: str | None = None
    """What separates the fields of a row. Default: ,."""
    quote: str | None = None
    """What encloses a field. Default: "."""
    backslash_escape: bool | None = None
    r"""Whether a backslash and the character behind it stand for one character. Known are `\0`, `\b`, `\n`,
    `\r`, `\t` and `\Z`; elsewhere the backslash is dropped. Default: true.
    """
    has_header_row: bool | None = None
    """Whether the first row names the columns; they are then matched by name to the table's. Default: true.
    """


class GcpImportRole(Model):
    """Identity that imports on Google Cloud run as."""

    account_id: str | None = None
    """Service account, as an email address."""


class Import(Model):
    """The loading of files into a cluster."""

    metadata: ImportMetadata | None = None
    """Id, name and time of creation."""
    spec: ImportSpec | None = None
    """What is imported, and into which tables; secrets are blanked out."""
    status: ImportStatus | None = None
    """How far the import is."""


class ImportFormat(Model):
    """Format of the files of an import."""

    type: ImportFormatType | None = None
    """The format."""
    csv_config: CsvConfig | None = None
    """How to read CSV files."""


class ImportMetadata(Model):
    """What identifies an import."""

    __forms__: ClassVar[dict[str, str]] = {"create_timestamp": "epoch-seconds"}

    id: str | None = None
    """Id of the import."""
    name: str | None = None
    """Name of the import."""
    create_timestamp: dt.datetime | None = None
    """When the import was created. On the wire, seconds since 1970."""


class ImportProgress(Model):
    """How much of an import is done."""

    import_progress: float | None = None
    """How much of the data is loaded. Unit: percent."""
    validation_progress: float | None = None
    """How much of the loaded data is validated. Unit: percent."""


class ImportRoleInfo(Model):
    """The cloud identity that a cluster's imports run as; only the one of the cluster's provider is given."""

    aws_import_role: AwsImportRole | None = None
    """Identity of a cluster on AWS."""
    gcp_import_role: GcpImportRole | None = None
    """Identity of a cluster on Google Cloud."""


class ImportSource(Model):
    """Where the files of an import are and how to read them. For Amazon S3, give one of
    `aws_assume_role_access` and `aws_key_access`, never both.
    """

    type: ImportSourceType | None = None
    """Kind of storage."""
    uri: str | None = None
    """Place of the files: `s3://bucket/folder/`, `gs://bucket/folder/`, or, for an uploaded file,
    `file://<upload_stub_id>/`.
    """
    aws_assume_role_access: AwsAssumeRoleAccess | None = None
    """Read Amazon S3 in a role of yours."""
    aws_key_access: AwsKeyAccess | None = None
    """Read Amazon S3 with an access key of yours."""
    azure_token_access: AzureTokenAccess | None = None
    """Read Azure Blob Storage with a SAS token of yours."""
    format: ImportFormat | None = None
    """Format of the files."""


class ImportSpec(Model):
    """What to import, and into which tables."""

    source: ImportSource | None = None
    """Where the files are and how to read them."""
    target: ImportTarget | None = None
    """The tables to fill."""


class ImportStatus(Model):
    """How far an import is."""

    __forms__: ClassVar[dict[str, str]] = {
        "start_timestamp": "epoch-seconds",
        "end_timestamp": "epoch-seconds",
    }

    phase: ImportPhase | None = None
    """What the import is doing."""
    error_message: str | None = None
    """Why the import failed."""
    start_timestamp: dt.datetime | None = None
    """When the import started. On the wire, seconds since 1970."""
    end_timestamp: dt.datetime | None = None
    """When the import ended. On the wire, seconds since 1970."""
    progress: ImportProgress | None = None
    """How much is done."""
    source_total_size_bytes: str | None = None
    """Size of all files of the source. Unit: bytes."""


class ImportTarget(Model):
    """The tables that an import fills."""

    tables: list[ImportTargetTable] = []
    """The tables. Left empty, all files of the source whose names follow the default pattern are imported. A
    table that does not exist is created from the file `<database>.<table>-schema.sql` of the source.
    """


class ImportTargetTable(Model):
    """A table that an import fills."""

    database_name: str | None = None
    """Database of the table."""
    table_name: str | None = None
    """Name of the table."""
    file_name_pattern: str | None = None
    """Files to load into the table, with `?` for one character and `*` for any number; only possible where it
    is the only table. The default is `<database>.<table>.<number>.<format>`, with or without the number.
    For an uploaded file it is the file's name.
    """


class ListAccessPointsResponse(Model):
    """The access points of a cluster."""

    items: list[AccessPoint] = []
    """The access points."""
    total: int | None = None
    """Number of access points."""


class ListAwsCmekResponse(Model):
    """The AWS encryption keys of a project."""

    items: list[AwsCmek] = []
    """The keys."""


class ListBackupsResponse(Model):
    """A page of backups."""

    items: list[Backup] = []
    """The backups of this page."""
    total: int | None = None
    """Number of backups on all pages."""


class ListClustersResponse(Model):
    """A page of clusters."""

    items: list[Cluster] = []
    """The clusters of this page."""
    total: int | None = None
    """Number of clusters on all pages."""


class ListImportsResponse(Model):
    """A page of imports."""

    items: list[Import] = []
    """The imports of this page."""
    total: int | None = None
    """Number of imports on all pages."""


class ListPrivateEndpointsResponse(Model):
    """The private endpoints of a cluster or of a project."""

    endpoints: list[PrivateEndpoint] = []
    """The private endpoints."""


class ListPrivateLinkEndpointsResponse(Model):
    """The private link endpoints of an access point."""

    items: list[PrivateLinkEndpoint] = []
    """The endpoints."""
    total: int | None = None
    """Number of endpoints."""


class ListProjectsResponse(Model):
    """A page of projects."""

    items: list[Project] = []
    """The projects of this page."""
    total: int | None = None
    """Number of projects on all pages."""


class ListProviderRegionsResponse(Model):
    """Where clusters can be created, and with which nodes."""

    items: list[ProviderRegion] = []
    """One item for each cluster type, provider and region."""


class ListRestoresResponse(Model):
    """A page of restores."""

    items: list[Restore] = []
    """The restores of this page."""
    total: int | None = None
    """Number of restores on all pages."""


class NodeMap(Model):
    """The nodes of a cluster by component."""

    tidb: list[ClusterNode] = []
    """TiDB nodes."""
    tikv: list[ClusterNode] = []
    """TiKV nodes."""
    tiflash: list[ClusterNode] = []
    """TiFlash nodes."""


class NodeQuantityRange(Model):
    """Allowed numbers of nodes."""

    min: int | None = None
    """Smallest number of nodes."""
    step: int | None = None
    """What the number grows by."""


class NodeSpecification(Model):
    """A node size that a region offers, with how many nodes and how much storage it allows."""

    node_size: str | None = None
    """Size of a node as vCPUs and GiB of memory, such as `8C32G`."""
    node_quantity_range: NodeQuantityRange | None = None
    """Allowed numbers of nodes."""
    storage_size_gib_range: StorageSizeRange | None = None
    """Allowed storage of each node; absent for TiDB nodes."""


class PreviewImportResponse(Model):
    """What an import would load."""

    table_previews: list[TablePreview] = []
    """One item for each target table."""


class PrivateEndpoint(Model):
    """An endpoint in your network that reaches a cluster."""

    id: str = ""
    """Id of the private endpoint."""
    cloud_provider: CloudProvider | None = None
    """Cloud that hosts the endpoint and the service."""
    cluster_id: str | None = None
    """Id of the cluster."""
    cluster_name: str | None = None
    """Name of the cluster."""
    region_name: str | None = None
    """Region of the endpoint by name, such as `Oregon`."""
    endpoint_name: str | None = None
    """The provider's name of the endpoint."""
    status: PrivateEndpointStatus | None = None
    """Status of the endpoint."""
    message: str | None = None
    """Why the endpoint failed."""
    service_name: str | None = None
    """The provider's name of the service that the endpoint connects to."""
    service_status: PrivateEndpointServiceStatus | None = None
    """Status of the service."""


class PrivateEndpointService(Model):
    """What private endpoints connect to in order to reach a cluster."""

    cloud_provider: CloudProvider | None = None
    """Cloud that hosts the service."""
    name: str | None = None
    """The provider's name of the service, which an endpoint is created for."""
    status: PrivateEndpointServiceStatus | None = None
    """Status of the service."""
    dns_name: str | None = None
    """Host name to connect to through an endpoint."""
    port: int | None = None
    """Port to connect to."""
    az_ids: list[str] = []
    """Ids of the availability zones that the service is in; AWS only."""


class PrivateEndpointServiceResponse(Model):
    """What the calls for the private endpoint service of a cluster return."""

    private_endpoint_service: PrivateEndpointService | None = None
    """The service."""


class PrivateLinkEndpoint(Model):
    """An endpoint in your network that reaches an access point."""

    id: str = ""
    """Id of the private link endpoint."""
    endpoint_name: str | None = None
    """The provider's name of the endpoint."""
    status: PrivateEndpointStatus | None = None
    """Status of the endpoint."""
    message: str | None = None
    """Why the endpoint failed."""


class PrivateLinkService(Model):
    """What private link endpoints connect to in order to reach an access point."""

    service_name: str | None = None
    """The provider's name of the service, which an endpoint is created for."""
    status: PrivateEndpointServiceStatus | None = None
    """Status of the service."""


class Project(Model):
    """A group of clusters with their users and settings."""

    __forms__: ClassVar[dict[str, str]] = {"create_timestamp": "epoch-seconds"}

    id: str = ""
    """Id of the project."""
    org_id: str | None = None
    """Id of the organization that the project belongs to."""
    name: str | None = None
    """Name of the project."""
    type: ProjectType | None = None
    """Kind of clusters that the project holds."""
    cluster_count: int | None = None
    """Number of clusters in the project."""
    user_count: int | None = None
    """Number of users in the project."""
    create_timestamp: dt.datetime | None = None
    """When the project was created. On the wire, seconds since 1970."""
    aws_cmek_enabled: bool | None = None
    """Whether the project's data is encrypted with AWS keys of your own."""


class ProviderRegion(Model):
    """What a region offers for one type of cluster."""

    cluster_type: ClusterType | None = None
    """Plan that the item is about."""
    cloud_provider: CloudProvider | None = None
    """Cloud that the region belongs to."""
    region: str | None = None
    """The provider's code of the region, such as `us-west-2`."""
    tidb: list[NodeSpecification] = []
    """Choices for TiDB nodes."""
    tikv: list[NodeSpecification] = []
    """Choices for TiKV nodes."""
    tiflash: list[NodeSpecification] = []
    """Choices for TiFlash nodes."""


class Restore(Model):
    """The restoring of a backup into a new cluster."""

    id: str = ""
    """Id of the restore."""
    create_timestamp: dt.datetime | None = None
    """When the restore was created. An RFC 3339 time."""
    backup_id: str | None = None
    """Id of the backup."""
    cluster_id: str | None = None
    """Id of the cluster that was backed up; `cluster` has the new one."""
    status: RestoreStatus | None = None
    """Status of the restore."""
    cluster: RestoredCluster | None = None
    """The new cluster."""
    error_message: str | None = None
    """Why the restore failed."""


class RestoredCluster(Model):
    """The cluster that a backup is restored into."""

    id: str | None = None
    """Id of the cluster."""
    name: str | None = None
    """Name of the cluster."""
    status: ClusterStatus | None = None
    """What the cluster is doing."""


class StorageSizeRange(Model):
    """Allowed storage of each node."""

    min: int | None = None
    """Smallest storage of a node. Unit: GiB."""
    max: int | None = None
    """Largest storage of a node. Unit: GiB."""


class TableData(Model):
    """Sample rows of a table."""

    column_names: list[str] = []
    """Names of the columns, in the order of the values in a row."""
    rows: list[TableRow] = []
    """The rows."""


class TablePreview(Model):
    """What an import would load into one table."""

    database_name: str | None = None
    """Database of the table."""
    table_name: str | None = None
    """Name of the table."""
    schema_preview: TableSchema | None = None
    """Columns of the table."""
    data_preview: TableData | None = None
    """Sample rows."""


class TableRow(Model):
    """A row of a table."""

    columns: list[str] = []
    """The values, as text."""


class TableSchema(Model):
    """The columns of a table."""

    column_definitions: list[ColumnDefinition] = []
    """The columns."""
    primary_key_columns: list[str] = []
    """Names of the columns that form the primary key."""


class TidbComponent(Model):
    """Size and number of the TiDB nodes."""

    node_size: str | None = None
    """Size of each node as vCPUs and GiB of memory, such as `8C16G`."""
    node_quantity: int | None = None
    """Number of nodes."""


class TiflashComponent(Model):
    """Size and number of the TiFlash nodes."""

    node_size: str | None = None
    """Size of each node as vCPUs and GiB of memory, such as `8C64G`."""
    storage_size_gib: int | None = None
    """Storage of each node. Unit: GiB."""
    node_quantity: int | None = None
    """Number of nodes."""


class TikvComponent(Model):
    """Size and number of the TiKV nodes."""

    node_size: str | None = None
    """Size of each node as vCPUs and GiB of memory, such as `8C32G`."""
    storage_size_gib: int | None = None
    """Storage of each node. Unit: GiB."""
    node_quantity: int | None = None
    """Number of nodes, a multiple of 3."""


class UploadImportFileResponse(Model):
    """What `v1beta.imports.upload_file` returns."""

    upload_stub_id: str | None = None
    """Id of the upload; an import has it as its source, in `file://<id>/`."""
