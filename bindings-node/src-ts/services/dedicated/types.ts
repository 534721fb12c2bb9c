// Generated from api/dedicated.yaml by codegen; do not edit.

/** What the operations take and give. */

/**
 * Who runs a region.
 *
 * - `aws`: Amazon Web Services.
 * - `gcp`: Google Cloud.
 * - `azure`: Microsoft Azure.
 * - `alicloud`: Alibaba Cloud.
 *
 * The service may come to know others.
 */
export type CloudProvider = 'aws' | 'gcp' | 'azure' | 'alicloud' | (string & {})

/** A cluster of reserved nodes. */
export interface Cluster {
  /** Resource name of the cluster, `clusters/{clusterId}`. */
  name?: string | null
  /** The cluster's id. */
  clusterId: string
  /** Name for people. */
  displayName?: string | null
  /** Id of the region that it runs in. */
  regionId?: string | null
  /**
   * Its labels. Those whose key begins with `tidb.cloud/` are the service's own: `tidb.cloud/project` holds
   * the id of its project.
   */
  labels?: Record<string, string> | null
  /** Its TiDB nodes. */
  tidbNodeSetting?: TidbNodeSetting | null
  /** Its TiKV nodes. */
  tikvNodeSetting?: StorageNodeSetting | null
  /** Its TiFlash nodes. Absent where it has none. */
  tiflashNodeSetting?: StorageNodeSetting | null
  /** Port of all its endpoints. */
  port?: number | null
  /** What the cluster is going through. */
  state?: ClusterState | null
  /** Its version of TiDB. */
  version?: string | null
  /** Email address or public key of whoever created it. */
  createdBy?: string | null
  /** When it was created. An RFC 3339 time. */
  createTime?: string | null
  /** When it last changed. An RFC 3339 time. */
  updateTime?: string | null
  /** How it is paused. Absent where it is not. */
  pausePlan?: PausePlan | null
  /** The region's name for people. */
  regionDisplayName?: string | null
  /** Who runs the region. */
  cloudProvider?: CloudProvider | null
  /**
   * What else the service says of it. `tidb.cloud/has-set-password` says whether the root user has a
   * password, `tidb.cloud/available-features` lists features, and `tidb.cloud/insufficient-vm-resource` says
   * that the region lacks machines for a change.
   */
  annotations?: Record<string, string> | null
}

/**
 * What a cluster is going through.
 *
 * - `CREATING`: It is being created.
 * - `DELETING`: It is being deleted.
 * - `ACTIVE`: It can be used.
 * - `RESTORING`: Data is being restored into it.
 * - `MAINTENANCE`: The service works on it.
 * - `DELETED`: It is gone.
 * - `INACTIVE`: It cannot be used, though nobody deleted it.
 * - `UPGRADING`: It is getting a newer version.
 * - `IMPORTING`: Data is being imported into it.
 * - `MODIFYING`: Its nodes are being changed.
 * - `PAUSING`: It is being paused.
 * - `PAUSED`: It is paused.
 * - `RESUMING`: It is being resumed.
 *
 * The service may come to know others.
 */
export type ClusterState =
  | 'CREATING'
  | 'DELETING'
  | 'ACTIVE'
  | 'RESTORING'
  | 'MAINTENANCE'
  | 'DELETED'
  | 'INACTIVE'
  | 'UPGRADING'
  | 'IMPORTING'
  | 'MODIFYING'
  | 'PAUSING'
  | 'PAUSED'
  | 'RESUMING'
  | (string & {})

/** How many nodes of a component an organization may have. */
export interface ComponentQuota {
  /** What runs on the nodes. */
  componentType?: ComponentType | null
  /** Most nodes over all clusters. */
  quota?: number | null
}

/**
 * What runs on a node.
 *
 * - `TIKV`: Stores rows.
 * - `TIDB`: Takes connections and runs SQL.
 * - `TIFLASH`: Stores columns, for analysis.
 * - `PD`: Places data and hands out timestamps.
 * - `TIPROXY`: Keeps connections alive while TiDB nodes change.
 *
 * The service may come to know others.
 */
export type ComponentType = 'TIKV' | 'TIDB' | 'TIFLASH' | 'PD' | 'TIPROXY' | (string & {})

/** A page of clusters. */
export interface ListClustersResponse {
  /** The clusters. */
  clusters?: Cluster[] | null
  /** How many clusters there are over all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty or absent on the last page. */
  nextPageToken?: string | null
}

/** A page of sizes of nodes. */
export interface ListNodeSpecsResponse {
  /** The sizes. */
  nodeSpecs?: NodeSpec[] | null
  /** How many sizes there are over all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty or absent on the last page. */
  nextPageToken?: string | null
}

/** A page of regions. */
export interface ListRegionsResponse {
  /** The regions. */
  regions?: Region[] | null
  /** How many regions there are over all pages. */
  totalSize?: number | null
  /** Where the next page begins. Empty or absent on the last page. */
  nextPageToken?: string | null
}

/** Whether a cluster's logs hide values. */
export interface LogRedactionPolicy {
  /** Id of the cluster. */
  clusterId?: string | null
  /** Whether values that may be secret are hidden. They are unless someone turned that off. */
  redactLog?: boolean | null
}

/** How far a change of nodes has come. */
export interface NodeChangingProgress {
  /** Nodes that have the wanted size already. */
  matchingNodeSpecNodeCount?: number | null
  /** Nodes that are still to go. Absent where none go. */
  remainingDeletionNodeCount?: number | null
}

/** A size of node that a region offers for a component. */
export interface NodeSpec {
  /** Resource name, `regions/{regionId}/componentTypes/{componentType}/nodeSpecs/{nodeSpecKey}`. */
  name?: string | null
  /** Id of the region that offers it. */
  regionId: string
  /** What runs on such a node. */
  componentType?: ComponentType | null
  /** The size's key, which clusters refer to. */
  nodeSpecKey?: string | null
  /** Name for people. */
  displayName?: string | null
  /** Virtual processors of a node. */
  vCpu?: number | null
  /** Memory of a node. Unit: GiB. */
  memorySizeGi?: number | null
  /** Storage of a node unless another size is asked for. Unit: GiB. */
  defaultStorageSizeGi?: number | null
  /** Most storage that a node can have. Unit: GiB. */
  maxStorageSizeGi?: number | null
  /** Least storage that a node can have. Unit: GiB. */
  minStorageSizeGi?: number | null
  /** Nodes of a cluster unless another number is asked for. */
  defaultNodeCount?: number | null
  /** Kinds of storage that a node can have. */
  storageTypes?: StorageType[] | null
  /** Most operations a second that can be reserved for the Raft log. Absent where none can. */
  maxRaftStoreIops?: number | null
  /** Fewest operations a second that can be reserved for the Raft log. Absent where none can. */
  minRaftStoreIops?: number | null
  /** Operations a second of the Raft log unless others are asked for. Absent where none can be. */
  defaultRaftStoreIops?: number | null
  /** Generation of the hardware, on which performance and price depend. */
  version?: string | null
  /** Whether clusters get this size unless they ask for another. */
  default?: boolean | null
}

/** What pausing a cluster answers. */
export interface PauseClusterResponse {
  /** The cluster as it is being paused. */
  cluster?: Cluster | null
}

/** How a cluster is paused. */
export interface PausePlan {
  /** Under which rules it is paused. */
  pauseType?: PauseType | null
  /** When it resumes by itself. An RFC 3339 time. */
  scheduledResumeTime?: string | null
}

/**
 * Under which rules a cluster is paused.
 *
 * - `NORMAL`: Those of today.
 * - `DEPRECATE`: Older ones, which a later release takes away.
 *
 * The service may come to know others.
 */
export type PauseType = 'NORMAL' | 'DEPRECATE' | (string & {})

/** A region of a cloud provider. */
export interface Region {
  /** Resource name of the region, `regions/{regionId}`. */
  name?: string | null
  /** The region's id, provider and code joined by a hyphen. */
  regionId: string
  /** Who runs the region. */
  cloudProvider?: CloudProvider | null
  /** Name for people. */
  displayName?: string | null
  /**
   * Who runs the region.
   *
   * @deprecated Use cloudProvider.
   */
  provider?: string | null
  /** Plans that the region offers beside Dedicated. */
  servicePlans?: ServicePlan[] | null
}

/** What resuming a cluster answers. */
export interface ResumeClusterResponse {
  /** The cluster as it is being resumed. */
  cluster?: Cluster | null
}

/**
 * What a cluster is billed as.
 *
 * - `Starter`: Billed by use, with a free part.
 * - `Essential`: Billed by provisioned capacity, which follows the load.
 * - `Premium`: Billed by capacity, for the largest loads.
 * - `BYOC`: Runs in the customer's own cloud account.
 *
 * The service may come to know others.
 */
export type ServicePlan = 'Starter' | 'Essential' | 'Premium' | 'BYOC' | (string & {})

/** Cloud providers on which a cluster can be created. */
export interface ShowCloudProvidersResponse {
  /** The cloud providers. */
  cloudProviders?: CloudProvider[] | null
}

/** How many nodes an organization may have. */
export interface ShowNodeQuotaResponse {
  /** The most nodes of each component. */
  componentQuotas?: ComponentQuota[] | null
}

/** TiKV or TiFlash nodes of a cluster. */
export interface StorageNodeSetting {
  /** How many nodes. */
  nodeCount?: number | null
  /** Key of their size, one that the region lists. */
  nodeSpecKey?: string | null
  /** Generation of the hardware, on which performance and price depend. */
  nodeSpecVersion?: string | null
  /** Storage of each node, within what its size allows. Unit: GiB. */
  storageSizeGi?: number | null
  /** Disks of each node, among those that its size allows. */
  storageType?: StorageType | null
  /** Operations a second to reserve for the Raft log of each node. The default is best left alone. */
  raftStoreIops?: number | null
  /** Their size's name for people. */
  nodeSpecDisplayName?: string | null
  /** How far a change of the nodes has come. Absent where they do not change. */
  nodeChangingProgress?: NodeChangingProgress | null
}

/** TiKV or TiFlash nodes of a cluster. As a caller gives it. */
export interface StorageNodeSettingInput {
  /** How many nodes. */
  nodeCount: number
  /** Key of their size, one that the region lists. */
  nodeSpecKey: string
  /** Storage of each node, within what its size allows. Unit: GiB. */
  storageSizeGi: number
  /** Disks of each node, among those that its size allows. */
  storageType?: StorageType | undefined
  /** Operations a second to reserve for the Raft log of each node. The default is best left alone. */
  raftStoreIops?: number | undefined
}

/**
 * Disks of a node that stores data.
 *
 * - `Basic`: One general-purpose disk for all.
 * - `Standard`: General-purpose disks, one of them for the Raft log alone.
 * - `Performance`: A general-purpose disk for data, a fast one for the Raft log.
 * - `Plus`: One fast disk for all.
 *
 * The service may come to know others.
 */
export type StorageType = 'Basic' | 'Standard' | 'Performance' | 'Plus' | (string & {})

/** TiDB nodes of a cluster that share endpoints. */
export interface TidbNodeGroup {
  /** Resource name of the group, `tidbNodeGroups/{tidbNodeGroupId}`. */
  name?: string | null
  /** The group's id. */
  tidbNodeGroupId?: string | null
  /** Id of the cluster that it belongs to. */
  clusterId?: string | null
  /** Name for people. */
  displayName?: string | null
  /** How many TiDB nodes. At least 1. */
  nodeCount?: number | null
  /** Where to connect. */
  endpoints?: TidbNodeGroupEndpoint[] | null
  /** Key of their size, one that the region lists. That of the cluster's TiDB nodes unless given. */
  nodeSpecKey?: string | null
  /** Generation of the hardware, on which performance and price depend. */
  nodeSpecVersion?: string | null
  /** Their size's name for people. */
  nodeSpecDisplayName?: string | null
  /** Whether it is the group that the cluster was created with. */
  isDefaultGroup?: boolean | null
  /** What the group is going through. */
  state?: TidbNodeGroupState | null
  /** How far a change of the nodes has come. Absent where they do not change. */
  nodeChangingProgress?: NodeChangingProgress | null
  /** TiProxy nodes before the TiDB nodes. Without them, there are none. */
  tiproxySetting?: TiproxySetting | null
  /** How far a change of the TiProxy nodes has come. Absent where they do not change. */
  tiproxyNodeChangingProgress?: NodeChangingProgress | null
}

/** TiDB nodes of a cluster that share endpoints. As a caller gives it. */
export interface TidbNodeGroupInput {
  /** Name for people. */
  displayName?: string | undefined
  /** How many TiDB nodes. At least 1. */
  nodeCount: number
  /** Key of their size, one that the region lists. That of the cluster's TiDB nodes unless given. */
  nodeSpecKey?: string | undefined
  /** TiProxy nodes before the TiDB nodes. Without them, there are none. */
  tiproxySetting?: TiproxySettingInput | undefined
}

/**
 * From where an endpoint can be reached.
 *
 * - `PUBLIC`: From the internet.
 * - `VPC_PEERING`: From a peered network.
 * - `PRIVATE_ENDPOINT`: Through a private link.
 *
 * The service may come to know others.
 */
export type TidbNodeGroupConnectionType = 'PUBLIC' | 'VPC_PEERING' | 'PRIVATE_ENDPOINT' | (string & {})

/** Where to connect to a group of TiDB nodes. */
export interface TidbNodeGroupEndpoint {
  /**
   * Name or address of the host. That of private endpoints is known once the private link service is ready,
   * and outside AWS once an endpoint is connected.
   */
  host?: string | null
  /** Port. */
  port?: number | null
  /** From where it can be reached. */
  connectionType?: TidbNodeGroupConnectionType | null
}

/**
 * What a group of TiDB nodes is going through.
 *
 * - `ACTIVE`: It can be used.
 * - `MODIFYING`: It is being changed.
 * - `PAUSED`: It is paused, as its cluster is.
 *
 * The service may come to know others.
 */
export type TidbNodeGroupState = 'ACTIVE' | 'MODIFYING' | 'PAUSED' | (string & {})

/** TiDB nodes of a cluster. */
export interface TidbNodeSetting {
  /** Key of their size, one that the region lists. A group may have another. */
  nodeSpecKey?: string | null
  /** Their size's name for people. */
  nodeSpecDisplayName?: string | null
  /** Generation of the hardware, on which performance and price depend. */
  nodeSpecVersion?: string | null
  /** The groups that they form. */
  tidbNodeGroups?: TidbNodeGroup[] | null
}

/** TiDB nodes of a cluster. As a caller gives it. */
export interface TidbNodeSettingInput {
  /** Key of their size, one that the region lists. A group may have another. */
  nodeSpecKey?: string | undefined
  /** The groups that they form. */
  tidbNodeGroups: TidbNodeGroupInput[]
}

/** TiProxy nodes before a group of TiDB nodes. */
export interface TiproxySetting {
  /** Key of their size, one that the region lists. */
  nodeSpecKey?: string | null
  /** Generation of the hardware, on which performance and price depend. */
  nodeSpecVersion?: string | null
  /** How many TiProxy nodes. None where it is 0 or left out. At least 0. */
  nodeCount?: number | null
  /** Their size's name for people. */
  nodeSpecDisplayName?: string | null
}

/** TiProxy nodes before a group of TiDB nodes. As a caller gives it. */
export interface TiproxySettingInput {
  /** Key of their size, one that the region lists. */
  nodeSpecKey: string
  /** How many TiProxy nodes. None where it is 0 or left out. At least 0. */
  nodeCount?: number | undefined
}

/** What to change of TiKV or TiFlash nodes. */
export interface UpdateStorageNodeSetting {
  /** Key of their size, one that the region lists. */
  nodeSpecKey?: string | undefined
  /** How many nodes. 0 removes TiFlash nodes, and is passed over for others. */
  nodeCount?: number | undefined
  /** Storage of each node. It can grow but not shrink. Unit: GiB. */
  storageSizeGi?: number | undefined
  /** Disks of each node, among those that its size allows. */
  storageType?: StorageType | undefined
  /** Operations a second to reserve for the Raft log of each node. */
  raftStoreIops?: number | undefined
}

/** What to change of TiDB nodes. */
export interface UpdateTidbNodeSetting {
  /** Key of the size of the nodes of all groups, one that the region lists. */
  nodeSpecKey?: string | undefined
  /** The groups to change. Others stay as they are. */
  tidbNodeGroups?: UpdateTidbNodeSettingGroup[] | undefined
}

/** What to change of a group of TiDB nodes. */
export interface UpdateTidbNodeSettingGroup {
  /** Id of the group. The default group unless given. */
  tidbNodeGroupId?: string | undefined
  /** How many TiDB nodes. At least 1. */
  nodeCount?: number | undefined
  /** The TiProxy nodes before them. */
  tiproxySetting?: TiproxySettingInput | undefined
  /** Key of their size, one that the region lists. */
  nodeSpecKey?: string | undefined
}
