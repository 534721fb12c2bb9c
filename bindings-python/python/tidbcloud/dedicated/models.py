# Generated from api/dedicated.yaml by codegen; do not edit.
"""Models of the dedicated service: what it answers."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias

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

    PauseType: TypeAlias = Literal["NORMAL", "DEPRECATE"] | str
    """Under which rules a cluster is paused.

    - `NORMAL`: Those of today.
    - `DEPRECATE`: Older ones, which a later release takes away.
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
    PauseType = str
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


class ListClustersResponse(Model, rename="camel"):
    """A page of clusters."""

    clusters: list[Cluster] = []
    """The clusters."""
    total_size: int | None = None
    """How many clusters there are over all pages."""
    next_page_token: str | None = None
    """Where the next page begins. Empty or absent on the last page."""


class ListNodeSpecsResponse(Model, rename="camel"):
    """A page of sizes of nodes."""

    node_specs: list[NodeSpec] = []
    """The sizes."""
    total_size: int | None = None
    """How many sizes there are over all pages."""
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
