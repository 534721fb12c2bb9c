// Generated from api/dedicated.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  Cluster,
  ClusterState,
  ComponentType,
  ListClustersResponse,
  ListNodeInstancesResponse,
  LogRedactionPolicy,
  NodeInstance,
  PauseClusterResponse,
  ResumeClusterResponse,
  ShowNodeQuotaResponse,
  StorageNodeSettingInput,
  TidbNodeSettingInput,
  UpdateStorageNodeSetting,
  UpdateTidbNodeSetting,
} from './types.js'

const operations = {
  create: {
    row: 51,
    name: 'dedicated.clusters.create',
    path: {},
    query: { validateOnly: 'boolean' },
    body: {
      displayName: 'string/^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$/!',
      regionId: 'string!',
      tidbNodeSetting: 'TidbNodeSetting!',
      tikvNodeSetting: 'StorageNodeSetting!',
      labels: '{string}',
      tiflashNodeSetting: 'StorageNodeSetting',
      port: 'integer32+',
      rootPassword: 'string+',
    },
    structs,
    answers: 'object',
    read: readers.readCluster,
  },
  delete: {
    row: 52,
    name: 'dedicated.clusters.delete',
    path: { clusterId: 'string' },
    query: { validateOnly: 'boolean' },
    answers: 'object',
    read: readers.readCluster,
  },
  get: {
    row: 53,
    name: 'dedicated.clusters.get',
    path: { clusterId: 'string' },
    answers: 'object',
    read: readers.readCluster,
  },
  getLogRedactionPolicy: {
    row: 54,
    name: 'dedicated.clusters.get_log_redaction_policy',
    path: { clusterId: 'string' },
    answers: 'object',
    read: readers.readLogRedactionPolicy,
  },
  getNodeInstance: {
    row: 55,
    name: 'dedicated.clusters.get_node_instance',
    path: { clusterId: 'string', instanceId: 'string' },
    answers: 'object',
    read: readers.readNodeInstance,
  },
  list: {
    row: 56,
    name: 'dedicated.clusters.list',
    path: {},
    query: {
      projectId: 'string',
      clusterIds: '[string]',
      regionIds: '[string]',
      clusterStates: '[string]',
      skip: 'integer32',
    },
    answers: 'object',
    read: readers.readListClustersResponse,
    items: 'clusters',
  },
  listNodeInstances: {
    row: 57,
    name: 'dedicated.clusters.list_node_instances',
    path: { clusterId: 'string' },
    query: { componentType: 'string', skip: 'integer32' },
    answers: 'object',
    read: readers.readListNodeInstancesResponse,
    items: 'nodeInstances',
  },
  pause: {
    row: 58,
    name: 'dedicated.clusters.pause',
    path: { clusterId: 'string' },
    answers: 'object',
    read: readers.readPauseClusterResponse,
  },
  resetRootPassword: {
    row: 59,
    name: 'dedicated.clusters.reset_root_password',
    path: { clusterId: 'string' },
    body: { rootPassword: 'string+!' },
  },
  resume: {
    row: 60,
    name: 'dedicated.clusters.resume',
    path: { clusterId: 'string' },
    answers: 'object',
    read: readers.readResumeClusterResponse,
  },
  showNodeQuota: {
    row: 61,
    name: 'dedicated.clusters.show_node_quota',
    path: {},
    answers: 'object',
    read: readers.readShowNodeQuotaResponse,
  },
  update: {
    row: 62,
    name: 'dedicated.clusters.update',
    path: { clusterId: 'string' },
    query: { validateOnly: 'boolean' },
    body: {
      tidbNodeSetting: 'UpdateTidbNodeSetting',
      tikvNodeSetting: 'UpdateStorageNodeSetting',
      tiflashNodeSetting: 'UpdateStorageNodeSetting',
      displayName: 'string',
      labels: '{string}',
    },
    structs,
    answers: 'object',
    read: readers.readCluster,
  },
  updateLogRedactionPolicy: {
    row: 63,
    name: 'dedicated.clusters.update_log_redaction_policy',
    path: { clusterId: 'string' },
    body: { redactLog: 'boolean' },
    answers: 'object',
    read: readers.readLogRedactionPolicy,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link ClustersResource.create}. */
export interface ClustersCreateArguments {
  /**
   * Name for people. Letters, digits and hyphens, no hyphen at either end. From 4 to 64 characters. Must
   * match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
   */
  displayName: string
  /** Id of the region to run in. */
  regionId: string
  /** Its TiDB nodes. A new cluster has exactly one group of them. */
  tidbNodeSetting: TidbNodeSettingInput
  /** Its TiKV nodes, a multiple of three. */
  tikvNodeSetting: StorageNodeSettingInput
  /** Only check the request, and change nothing. Default: false. */
  validateOnly?: boolean | undefined
  /**
   * Labels. Only `tidb.cloud/project` can be given, the id of a project; without it the cluster belongs to
   * the organization's default project.
   */
  labels?: Record<string, string> | undefined
  /** Its TiFlash nodes. Without them, it has none. */
  tiflashNodeSetting?: StorageNodeSettingInput | undefined
  /** Port of all its endpoints. From 1024 to 65535. Default: 4000. */
  port?: number | undefined
  /** Password of the root user. No answer ever shows it. From 8 to 64 characters. */
  rootPassword?: string | undefined
}

/** Arguments of {@link ClustersResource.delete}. */
export interface ClustersDeleteArguments {
  /** Only check the request, and change nothing. Default: false. */
  validateOnly?: boolean | undefined
}

/** Arguments of {@link ClustersResource.list}. */
export interface ClustersListArguments {
  /** Only clusters of this project. */
  projectId?: string | undefined
  /** Only clusters of these ids. */
  clusterIds?: string[] | undefined
  /** Only clusters in these regions, such as `aws-us-east-1`. */
  regionIds?: string[] | undefined
  /** Only clusters in these states. */
  clusterStates?: ClusterState[] | undefined
  /** Items to pass over before the first one answered. Past the end, the list is empty. */
  skip?: number | undefined
}

/** Arguments of {@link ClustersResource.listNodeInstances}. */
export interface ClustersListNodeInstancesArguments {
  /** Only nodes that run this component. */
  componentType?: ComponentType | undefined
  /** Items to pass over before the first one answered. Past the end, the list is empty. */
  skip?: number | undefined
}

/** Arguments of {@link ClustersResource.resetRootPassword}. */
export interface ClustersResetRootPasswordArguments {
  /** The password. From 8 to 64 characters. */
  rootPassword: string
}

/** Arguments of {@link ClustersResource.update}. */
export interface ClustersUpdateArguments {
  /** Only check the request, and change nothing. Default: false. */
  validateOnly?: boolean | undefined
  /** What to change of its TiDB nodes. */
  tidbNodeSetting?: UpdateTidbNodeSetting | undefined
  /** What to change of its TiKV nodes. */
  tikvNodeSetting?: UpdateStorageNodeSetting | undefined
  /** What to change of its TiFlash nodes. A number of 0 removes them. */
  tiflashNodeSetting?: UpdateStorageNodeSetting | undefined
  /** Name for people. */
  displayName?: string | undefined
  /** Labels. The service does not change them yet. */
  labels?: Record<string, string> | undefined
}

/** Arguments of {@link ClustersResource.updateLogRedactionPolicy}. */
export interface ClustersUpdateLogRedactionPolicyArguments {
  /** Whether to leave values in statements out of the logs. */
  redactLog?: boolean | undefined
}

/** Clusters of reserved nodes. */
export class ClustersResource extends Resource {
  /**
   * Create a cluster.
   *
   * The label `tidb.cloud/project` chooses its project, which needs a CIDR before its first cluster. The
   * answer comes before the cluster is ready: its state is CREATING until it becomes ACTIVE. A cluster
   * created twice is two clusters, and each costs money.
   *
   * Not repeated when the connection breaks after it was sent: `dedicated.clusters.list` shows whether it was
   * applied.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A field is missing or breaks its limits, or the node quota is used up.
   * @throws ApiError 403: The key may not create clusters in this project.
   * @example
   * ```ts
   * const cluster = await client.dedicated.clusters.create({ displayName, regionId, tidbNodeSetting, tikvNodeSetting })
   * ```
   */
  create(args: ClustersCreateArguments, options?: CallOptions): Call<Cluster> {
    return this.session.call<Cluster>(operations.create, [], args, options)
  }

  /**
   * Delete a cluster.
   *
   * The cluster and all its data are lost, and its changefeeds and private endpoints end with it.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster is still being created.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const cluster = await client.dedicated.clusters.delete(clusterId)
   * ```
   */
  delete(clusterId: string, args?: ClustersDeleteArguments, options?: CallOptions): Call<Cluster> {
    return this.session.call<Cluster>(operations.delete, [clusterId], args, options)
  }

  /**
   * Get a cluster.
   *
   * @param clusterId The cluster's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const cluster = await client.dedicated.clusters.get(clusterId)
   * ```
   */
  get(clusterId: string, options?: CallOptions): Call<Cluster> {
    return this.session.call<Cluster>(operations.get, [clusterId], undefined, options)
  }

  /**
   * Wait until a cluster that is being created, changed or resumed can be used.
   *
   * Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`. Gives
   * up after 3600 seconds unless told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilActive(clusterId: string, options?: WaitOptions): Promise<Cluster> {
    return this.session.wait(operations.get, 'wait_until_active', [clusterId], options)
  }

  /**
   * Wait until a deleted cluster is gone.
   *
   * Ends at `DELETED` or when it is gone. Gives up after 3600 seconds unless told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource as it was seen last; `undefined` where it is gone.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilDeleted(clusterId: string, options?: WaitOptions): Promise<Cluster | undefined> {
    return this.session.wait(operations.get, 'wait_until_deleted', [clusterId], options)
  }

  /**
   * Wait until a cluster is paused.
   *
   * Ends at `PAUSED`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`. Gives
   * up after 3600 seconds unless told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilPaused(clusterId: string, options?: WaitOptions): Promise<Cluster> {
    return this.session.wait(operations.get, 'wait_until_paused', [clusterId], options)
  }

  /**
   * Get whether a cluster's logs hide values.
   *
   * @param clusterId The cluster's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const logRedactionPolicy = await client.dedicated.clusters.getLogRedactionPolicy(clusterId)
   * ```
   */
  getLogRedactionPolicy(clusterId: string, options?: CallOptions): Call<LogRedactionPolicy> {
    return this.session.call<LogRedactionPolicy>(
      operations.getLogRedactionPolicy,
      [clusterId],
      undefined,
      options,
    )
  }

  /**
   * Get a node of a cluster.
   *
   * @param clusterId The cluster's id.
   * @param instanceId The node's id, such as `tidb-0`.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the node does not exist.
   * @example
   * ```ts
   * const nodeInstance = await client.dedicated.clusters.getNodeInstance(clusterId, instanceId)
   * ```
   */
  getNodeInstance(clusterId: string, instanceId: string, options?: CallOptions): Call<NodeInstance> {
    return this.session.call<NodeInstance>(
      operations.getNodeInstance,
      [clusterId, instanceId],
      undefined,
      options,
    )
  }

  /**
   * List the clusters that the API key can see.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 403: The key may not use this project.
   * @example
   * ```ts
   * for await (const item of client.dedicated.clusters.list()) console.log(item)
   * ```
   */
  list(args?: ClustersListArguments, options?: CallOptions): List<Cluster, ListClustersResponse> {
    return this.session.list<Cluster, ListClustersResponse>(operations.list, [], args, options)
  }

  /**
   * List the nodes of a cluster.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.dedicated.clusters.listNodeInstances(clusterId)) console.log(item)
   * ```
   */
  listNodeInstances(
    clusterId: string,
    args?: ClustersListNodeInstancesArguments,
    options?: CallOptions,
  ): List<NodeInstance, ListNodeInstancesResponse> {
    return this.session.list<NodeInstance, ListNodeInstancesResponse>(
      operations.listNodeInstances,
      [clusterId],
      args,
      options,
    )
  }

  /**
   * Pause a cluster.
   *
   * A paused cluster takes no connections, and costs its storage only. It resumes by itself at the time that
   * `pausePlan` says.
   *
   * @param clusterId The cluster's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster is not ACTIVE.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const cluster = await client.dedicated.clusters.pause(clusterId)
   * ```
   */
  pause(clusterId: string, options?: CallOptions): Call<PauseClusterResponse> {
    return this.session.call<PauseClusterResponse>(operations.pause, [clusterId], undefined, options)
  }

  /**
   * Set the password of a cluster's root user.
   *
   * No answer ever shows the password, so keep it.
   *
   * Not repeated when the connection breaks after it was sent: `dedicated.clusters.get` shows whether it was
   * applied.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster is not ACTIVE or the password breaks its limits.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * await client.dedicated.clusters.resetRootPassword(clusterId, { rootPassword })
   * ```
   */
  resetRootPassword(
    clusterId: string,
    args: ClustersResetRootPasswordArguments,
    options?: CallOptions,
  ): Call<void> {
    return this.session.call<void>(operations.resetRootPassword, [clusterId], args, options)
  }

  /**
   * Resume a paused cluster.
   *
   * @param clusterId The cluster's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster is not PAUSED.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const cluster = await client.dedicated.clusters.resume(clusterId)
   * ```
   */
  resume(clusterId: string, options?: CallOptions): Call<ResumeClusterResponse> {
    return this.session.call<ResumeClusterResponse>(operations.resume, [clusterId], undefined, options)
  }

  /**
   * Show how many nodes the organization may have.
   *
   * @param options Bounds, headers and signal of the call.
   * @example
   * ```ts
   * const nodeQuota = await client.dedicated.clusters.showNodeQuota()
   * ```
   */
  showNodeQuota(options?: CallOptions): Call<ShowNodeQuotaResponse> {
    return this.session.call<ShowNodeQuotaResponse>(operations.showNodeQuota, [], undefined, options)
  }

  /**
   * Rename or scale a cluster.
   *
   * Sets what is given and leaves the rest as it is. A cluster that is scaled is MODIFYING until its nodes
   * have changed, and can be used meanwhile. Storage can grow but not shrink.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A field breaks its limits, the cluster is not ACTIVE, or the node quota is used up.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const cluster = await client.dedicated.clusters.update(clusterId)
   * ```
   */
  update(clusterId: string, args?: ClustersUpdateArguments, options?: CallOptions): Call<Cluster> {
    return this.session.call<Cluster>(operations.update, [clusterId], args, options)
  }

  /**
   * Change whether the logs of a cluster are redacted.
   *
   * Logs that are not redacted can show the values of statements. Turn redaction on again when you are done.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster is not ACTIVE.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const logRedactionPolicy = await client.dedicated.clusters.updateLogRedactionPolicy(clusterId)
   * ```
   */
  updateLogRedactionPolicy(
    clusterId: string,
    args?: ClustersUpdateLogRedactionPolicyArguments,
    options?: CallOptions,
  ): Call<LogRedactionPolicy> {
    return this.session.call<LogRedactionPolicy>(
      operations.updateLogRedactionPolicy,
      [clusterId],
      args,
      options,
    )
  }
}
