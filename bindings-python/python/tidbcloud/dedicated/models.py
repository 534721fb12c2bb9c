# Generated from api/dedicated.yaml by codegen; do not edit.
"""Models of the dedicated service: what it answers."""

from __future__ import annotations

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

    ComponentType: TypeAlias = Literal["TIKV", "TIDB", "TIFLASH", "PD", "TIPROXY"] | str
    """What runs on a node.

    - `TIKV`: Stores rows.
    - `TIDB`: Takes connections and runs SQL.
    - `TIFLASH`: Stores columns, for analysis.
    - `PD`: Places data and hands out timestamps.
    - `TIPROXY`: Keeps connections alive while TiDB nodes change.
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
else:
    CloudProvider = str
    ComponentType = str
    ServicePlan = str
    StorageType = str


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


class ShowCloudProvidersResponse(Model, rename="camel"):
    """Cloud providers on which a cluster can be created."""

    cloud_providers: list[CloudProvider] = []
    """The cloud providers."""
