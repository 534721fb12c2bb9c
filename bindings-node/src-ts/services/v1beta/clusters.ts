// Generated from api/v1beta.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  CloudProvider,
  Cluster,
  ClusterType,
  CreateClusterResponse,
  ListClustersResponse,
  ListProviderRegionsResponse,
  NewClusterConfig,
  ProviderRegion,
  UpdateClusterConfig,
} from './types.js'

const operations = {
  create: {
    row: 236,
    name: 'v1beta.clusters.create',
    path: { project_id: 'id' },
    body: {
      name: 'string/^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$/!',
      cluster_type: 'string!',
      cloud_provider: 'string!',
      region: 'string!',
      config: 'NewClusterConfig!',
    },
    structs,
    answers: 'object',
    read: readers.readCreateClusterResponse,
  },
  delete: {
    row: 237,
    name: 'v1beta.clusters.delete',
    path: { project_id: 'id', cluster_id: 'id' },
  },
  get: {
    row: 238,
    name: 'v1beta.clusters.get',
    path: { project_id: 'id', cluster_id: 'id' },
    answers: 'object',
    read: readers.readCluster,
  },
  list: {
    row: 239,
    name: 'v1beta.clusters.list',
    path: { project_id: 'id' },
    answers: 'object',
    read: readers.readListClustersResponse,
    items: 'items',
  },
  listProviderRegions: {
    row: 240,
    name: 'v1beta.clusters.list_provider_regions',
    path: {},
    answers: 'object',
    read: readers.readListProviderRegionsResponse,
    items: 'items',
  },
  update: {
    row: 241,
    name: 'v1beta.clusters.update',
    path: { project_id: 'id', cluster_id: 'id' },
    body: { config: 'UpdateClusterConfig!' },
    structs,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link ClustersResource.create}. */
export interface ClustersCreateArguments {
  /**
   * Name of the cluster: 4 to 64 letters, digits and hyphens, with a letter or digit at both ends. From 4 to
   * 64 characters. Must match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
   */
  name: string
  /** Plan of the cluster. */
  cluster_type: ClusterType
  /** Cloud that hosts the cluster. */
  cloud_provider: CloudProvider
  /**
   * The provider's code of the region, such as `us-west-2`; `v1beta.clusters.list_provider_regions` gives the
   * choices.
   */
  region: string
  /** Password, port, nodes and access list. */
  config: NewClusterConfig
}

/** Arguments of {@link ClustersResource.update}. */
export interface ClustersUpdateArguments {
  /** What to change. */
  config: UpdateClusterConfig
}

/** Dedicated and Starter clusters, and the regions and node sizes they can use. */
export class ClustersResource extends Resource {
  /**
   * Create a cluster.
   *
   * Returns the new cluster's id at once; it can be used when its status is `AVAILABLE`. Before the first
   * Dedicated cluster of a project, set the project's CIDR in the TiDB Cloud console.
   *
   * Not repeated when the connection breaks after it was sent: `v1beta.clusters.list` shows whether it was
   * applied.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The region does not offer the cluster type, a node size, a number of nodes or a
   * storage size.
   * @throws ApiError 400: The cluster is Dedicated and `config.components` is missing, or the project has no
   * CIDR.
   * @example
   * ```ts
   * const cluster = await client.v1beta.clusters.create(projectId, { name, cluster_type, cloud_provider, region, config })
   * ```
   */
  create(
    projectId: string,
    args: ClustersCreateArguments,
    options?: CallOptions,
  ): Call<CreateClusterResponse> {
    return this.session.call<CreateClusterResponse>(operations.create, [projectId], args, options)
  }

  /**
   * Delete a cluster.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster's state does not allow it, as while it is being created.
   * @example
   * ```ts
   * await client.v1beta.clusters.delete(projectId, clusterId)
   * ```
   */
  delete(projectId: string, clusterId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.delete, [projectId, clusterId], undefined, options)
  }

  /**
   * Get a cluster.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @example
   * ```ts
   * const cluster = await client.v1beta.clusters.get(projectId, clusterId)
   * ```
   */
  get(projectId: string, clusterId: string, options?: CallOptions): Call<Cluster> {
    return this.session.call<Cluster>(operations.get, [projectId, clusterId], undefined, options)
  }

  /**
   * Wait until the cluster can be used, as after creating, modifying or resuming it.
   *
   * Ends at `AVAILABLE`. Fails at once at `UNAVAILABLE`, `DELETING`, `DELETED` and `CLEARED`. Gives up after
   * 3600 seconds unless told otherwise.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilAvailable(projectId: string, clusterId: string, options?: WaitOptions): Promise<Cluster> {
    return this.session.wait(operations.get, 'wait_until_available', [projectId, clusterId], options)
  }

  /**
   * Wait until the cluster is paused.
   *
   * Ends at `PAUSED`. Fails at once at `UNAVAILABLE`, `DELETING`, `DELETED` and `CLEARED`. Gives up after
   * 3600 seconds unless told otherwise.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilPaused(projectId: string, clusterId: string, options?: WaitOptions): Promise<Cluster> {
    return this.session.wait(operations.get, 'wait_until_paused', [projectId, clusterId], options)
  }

  /**
   * Wait until the cluster no longer exists.
   *
   * Ends at `DELETED` and `CLEARED` or when it is gone. Gives up after 3600 seconds unless told otherwise.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource as it was seen last; `undefined` where it is gone.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilDeleted(
    projectId: string,
    clusterId: string,
    options?: WaitOptions,
  ): Promise<Cluster | undefined> {
    return this.session.wait(operations.get, 'wait_until_deleted', [projectId, clusterId], options)
  }

  /**
   * List the clusters of a project.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @example
   * ```ts
   * for await (const item of client.v1beta.clusters.list(projectId)) console.log(item)
   * ```
   */
  list(projectId: string, options?: CallOptions): List<Cluster, ListClustersResponse> {
    return this.session.list<Cluster, ListClustersResponse>(operations.list, [projectId], undefined, options)
  }

  /**
   * List the regions of each cloud provider with the nodes they offer.
   *
   * Each item is one combination of cluster type, provider and region, with the node sizes, numbers of nodes
   * and storage sizes that a cluster there can have.
   *
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @example
   * ```ts
   * for await (const item of client.v1beta.clusters.listProviderRegions()) console.log(item)
   * ```
   */
  listProviderRegions(options?: CallOptions): List<ProviderRegion, ListProviderRegionsResponse> {
    return this.session.list<ProviderRegion, ListProviderRegionsResponse>(
      operations.listProviderRegions,
      [],
      undefined,
      options,
    )
  }

  /**
   * Scale, pause or resume a Dedicated cluster.
   *
   * Set either `config.components`, to change the nodes, or `config.paused`, to pause or resume; never both
   * in one call.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: Both `config.components` and `config.paused` are set.
   * @throws ApiError 400: The cluster is to be paused but is not `AVAILABLE`, or to be resumed but is not
   * `PAUSED`.
   * @throws ApiError 400: The storage of TiKV or TiFlash would shrink, or on AWS was changed less than six
   * hours ago.
   * @throws ApiError 400: The first TiFlash nodes are to be added without node size, storage size and number
   * of nodes.
   * @example
   * ```ts
   * await client.v1beta.clusters.update(projectId, clusterId, { config })
   * ```
   */
  update(
    projectId: string,
    clusterId: string,
    args: ClustersUpdateArguments,
    options?: CallOptions,
  ): Call<void> {
    return this.session.call<void>(operations.update, [projectId, clusterId], args, options)
  }
}
