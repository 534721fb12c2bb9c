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
