# Generated from api/dedicated.yaml by codegen; do not edit.
"""Models of the dedicated service: what it answers."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from tidbcloud._model import Model

if TYPE_CHECKING:
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

    NewRelicSite: TypeAlias = Literal["US_OTLP", "EU_OTLP"] | str
    """A site of New Relic's.

    - `US_OTLP`: In the United States.
    - `EU_OTLP`: In the European Union.
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

    ServicePlan: TypeAlias = Literal["Starter", "Essential", "Premium", "BYOC"] | str
    """What a cluster is billed as.

    - `Starter`: Billed by use, with a free part.
    - `Essential`: Billed by provisioned capacity, which follows the load.
    - `Premium`: Billed by capacity, for the largest loads.
    - `BYOC`: Runs in the customer's own cloud account.
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
else:
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
    NewRelicSite = str
    PauseType = str
    PrivateEndpointState = str
    PrivateLinkServiceState = str
    ServicePlan = str
    StorageType = str
    TidbNodeGroupConnectionType = str
    TidbNodeGroupState = str


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
    """What stands for NULL. Default: \\N."""
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


class LogRedactionPolicy(Model, rename="camel"):
    """Whether a cluster's logs hide values."""

    cluster_id: str | None = None
    """Id of the cluster."""
    redact_log: bool | None = None
    """Whether values that may be secret are hidden. They are unless someone turned that off."""


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


class ResumeClusterResponse(Model):
    """What resuming a cluster answers."""

    cluster: Cluster | None = None
    """The cluster as it is being resumed."""


class ShowCloudProvidersResponse(Model, rename="camel"):
    """Cloud providers on which a cluster can be created."""

    cloud_providers: list[CloudProvider] = []
    """The cloud providers."""


class ShowNodeQuotaResponse(Model, rename="camel"):
    """How many nodes an organization may have."""

    component_quotas: list[ComponentQuota] = []
    """The most nodes of each component."""


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
    tidb_node_group_id: str | None = None
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
