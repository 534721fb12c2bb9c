// Generated from api/serverless.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  AuditLogConfigInput,
  AutomatedBackupPolicyInput,
  AutoScalingInput,
  BatchCreateClusterItem,
  BatchCreateClustersResponse,
  BatchGetClustersResponse,
  Cluster,
  ClusterUpdate,
  ClusterView,
  EncryptionConfigInput,
  EndpointsInput,
  HighAvailabilityType,
  ListClustersResponse,
  RegionInput,
  SpendingLimitInput,
} from './types.js'

const operations = {
  batchCreate: {
    row: 184,
    name: 'serverless.clusters.batch_create',
    path: {},
    body: { requests: '[BatchCreateClusterItem]!' },
    structs,
    answers: 'object',
    read: readers.readBatchCreateClustersResponse,
  },
  batchGet: {
    row: 185,
    name: 'serverless.clusters.batch_get',
    path: {},
    query: { clusterIds: '[string]!', view: 'string' },
    answers: 'object',
    read: readers.readBatchGetClustersResponse,
  },
  changeRootPassword: {
    row: 186,
    name: 'serverless.clusters.change_root_password',
    path: { clusterId: 'string' },
    body: { password: 'string/^[^\\n]{8,64}$/!' },
  },
  create: {
    row: 187,
    name: 'serverless.clusters.create',
    path: {},
    body: {
      displayName: 'string/^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$/!',
      region: 'Region!',
      spendingLimit: 'SpendingLimit',
      automatedBackupPolicy: 'AutomatedBackupPolicy',
      endpoints: 'Endpoints',
      rootPassword: 'string/^[^\\n]{8,64}$/',
      encryptionConfig: 'EncryptionConfig',
      highAvailabilityType: 'string',
      labels: '{string}',
      auditLogConfig: 'AuditLogConfig',
      autoScaling: 'AutoScaling',
    },
    structs,
    answers: 'object',
    read: readers.readCluster,
  },
  delete: {
    row: 188,
    name: 'serverless.clusters.delete',
    path: { clusterId: 'string' },
    answers: 'object',
    read: readers.readCluster,
  },
  get: {
    row: 189,
    name: 'serverless.clusters.get',
    path: { clusterId: 'string' },
    query: { view: 'string' },
    answers: 'object',
    read: readers.readCluster,
  },
  list: {
    row: 190,
    name: 'serverless.clusters.list',
    path: {},
    query: { filter: 'string', orderBy: 'string', skip: 'integer32' },
    answers: 'object',
    read: readers.readListClustersResponse,
    items: 'clusters',
  },
  update: {
    row: 191,
    name: 'serverless.clusters.update',
    path: { clusterId: 'string' },
    body: { updateMask: 'string!', cluster: 'ClusterUpdate' },
    structs,
    answers: 'object',
    read: readers.readCluster,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link ClustersResource.batchCreate}. */
export interface ClustersBatchCreateArguments {
  /** The clusters, at most 1000. At most 1000 items. */
  requests: BatchCreateClusterItem[]
}

/** Arguments of {@link ClustersResource.batchGet}. */
export interface ClustersBatchGetArguments {
  /** Ids of the clusters, at most 1000. At most 1000 items. */
  clusterIds: string[]
  /** How much of each cluster to answer. */
  view?: ClusterView | undefined
}

/** Arguments of {@link ClustersResource.changeRootPassword}. */
export interface ClustersChangeRootPasswordArguments {
  /** The new password. From 8 to 64 characters. Must match `^.{8,64}$`. */
  password: string
}

/** Arguments of {@link ClustersResource.create}. */
export interface ClustersCreateArguments {
  /**
   * Name of the cluster. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
   * `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
   */
  displayName: string
  /** Where the cluster is to run. */
  region: RegionInput
  /** The most that a Starter cluster may cost. */
  spendingLimit?: SpendingLimitInput | undefined
  /** When it is to be backed up. */
  automatedBackupPolicy?: AutomatedBackupPolicyInput | undefined
  /** Whether its public endpoint is to be open, and to whom. */
  endpoints?: EndpointsInput | undefined
  /** Password for the root user. From 8 to 64 characters. Must match `^.{8,64}$`. */
  rootPassword?: string | undefined
  /** How its data is to be encrypted. */
  encryptionConfig?: EncryptionConfigInput | undefined
  /** What it is to survive. */
  highAvailabilityType?: HighAvailabilityType | undefined
  /** Labels. `tidb.cloud/project` holds the id of the project to create the cluster in. */
  labels?: Record<string, string> | undefined
  /** What to write to the audit log. */
  auditLogConfig?: AuditLogConfigInput | undefined
  /** Capacity, both bounds of it. Makes the cluster an Essential one. */
  autoScaling?: AutoScalingInput | undefined
}

/** Arguments of {@link ClustersResource.get}. */
export interface ClustersGetArguments {
  /** How much of the cluster to answer. Default: FULL. */
  view?: ClusterView | undefined
}

/** Arguments of {@link ClustersResource.list}. */
export interface ClustersListArguments {
  /**
   * Only clusters that meet these conditions, each `field=value`, joined by `AND`.
   *
   * - `region.provider`: a cloud provider, such as `aws` - `region.name`: a region, such as
   *   `regions/aws-us-east-1` - `state`: a state, such as `ACTIVE` - `projectId`, `clusterId`: an id, or
   *   several separated by commas - `displayName`: the name - `labels.{key}`: the value of a label.
   */
  filter?: string | undefined
  /**
   * Fields to sort by, separated by commas, each followed by ` desc` to turn its order around. The service
   * does not say which fields it takes.
   */
  orderBy?: string | undefined
  /** Clusters to pass over before the first one answered. Past the end, the list is empty. */
  skip?: number | undefined
}

/** Arguments of {@link ClustersResource.update}. */
export interface ClustersUpdateArguments {
  /**
   * The field of `cluster` to change, as a path, such as `displayName`, `labels`, `endpoints.public.disabled`
   * or `endpoints.public.authorizedNetworks`. Change several fields by several calls.
   */
  updateMask: string
  /** The new values. */
  cluster?: ClusterUpdate | undefined
}

/** Starter and Essential clusters. */
export class ClustersResource extends Resource {
  /**
   * Create several clusters at once.
   *
   * Either all of them are created or none. A batch sent twice is twice as many clusters, and each costs
   * money.
   *
   * Not repeated when the connection breaks after it was sent: `serverless.clusters.list` shows whether it
   * was applied.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A field of any of the clusters is missing or breaks its limits.
   * @throws ApiError 403: The key may not create clusters in one of the projects.
   * @example
   * ```ts
   * const create = await client.serverless.clusters.batchCreate({ requests })
   * ```
   */
  batchCreate(args: ClustersBatchCreateArguments, options?: CallOptions): Call<BatchCreateClustersResponse> {
    return this.session.call<BatchCreateClustersResponse>(operations.batchCreate, [], args, options)
  }

  /**
   * Get several clusters at once.
   *
   * Fails as a whole if any of them does not exist; `serverless.clusters.list` with a filter by `clusterId`
   * passes over those.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: One of the clusters does not exist.
   * @example
   * ```ts
   * const get = await client.serverless.clusters.batchGet({ clusterIds })
   * ```
   */
  batchGet(args: ClustersBatchGetArguments, options?: CallOptions): Call<BatchGetClustersResponse> {
    return this.session.call<BatchGetClustersResponse>(operations.batchGet, [], args, options)
  }

  /**
   * Change the password of the root user of a cluster.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The password breaks its limits or the cluster is not ACTIVE.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * await client.serverless.clusters.changeRootPassword(clusterId, { password })
   * ```
   */
  changeRootPassword(
    clusterId: string,
    args: ClustersChangeRootPasswordArguments,
    options?: CallOptions,
  ): Call<void> {
    return this.session.call<void>(operations.changeRootPassword, [clusterId], args, options)
  }

  /**
   * Create a cluster.
   *
   * With `autoScaling` the cluster is an Essential one, without it a Starter one. The label
   * `tidb.cloud/project` chooses its project. The answer comes before the cluster is ready: its state is
   * CREATING until it becomes ACTIVE. A cluster created twice is two clusters, and each costs money.
   *
   * Not repeated when the connection breaks after it was sent: `serverless.clusters.list` shows whether it
   * was applied.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A field is missing or breaks its limits.
   * @throws ApiError 403: The key may not create clusters in this project.
   * @example
   * ```ts
   * const cluster = await client.serverless.clusters.create({ displayName, region })
   * ```
   */
  create(args: ClustersCreateArguments, options?: CallOptions): Call<Cluster> {
    return this.session.call<Cluster>(operations.create, [], args, options)
  }

  /**
   * Delete a cluster.
   *
   * The cluster, its branches and all their data are lost.
   *
   * @param clusterId The cluster's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster is still being created.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const cluster = await client.serverless.clusters.delete(clusterId)
   * ```
   */
  delete(clusterId: string, options?: CallOptions): Call<Cluster> {
    return this.session.call<Cluster>(operations.delete, [clusterId], undefined, options)
  }

  /**
   * Get a cluster.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const cluster = await client.serverless.clusters.get(clusterId)
   * ```
   */
  get(clusterId: string, args?: ClustersGetArguments, options?: CallOptions): Call<Cluster> {
    return this.session.call<Cluster>(operations.get, [clusterId], args, options)
  }

  /**
   * Wait until a cluster that is being created, restored or changed can be used.
   *
   * Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`. Gives
   * up after 600 seconds unless told otherwise.
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
   * Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise.
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
   * List the clusters that the API key can see.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 400: The filter cannot be read.
   * @example
   * ```ts
   * for await (const item of client.serverless.clusters.list()) console.log(item)
   * ```
   */
  list(args?: ClustersListArguments, options?: CallOptions): List<Cluster, ListClustersResponse> {
    return this.session.list<Cluster, ListClustersResponse>(operations.list, [], args, options)
  }

  /**
   * Change a cluster.
   *
   * Changes the field that `updateMask` names to its value in `cluster`; others stay as they are. The answer
   * lacks annotations: get the cluster where they matter.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The mask names a field that cannot change or a value breaks its limits.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const cluster = await client.serverless.clusters.update(clusterId, { updateMask })
   * ```
   */
  update(clusterId: string, args: ClustersUpdateArguments, options?: CallOptions): Call<Cluster> {
    return this.session.call<Cluster>(operations.update, [clusterId], args, options)
  }
}
