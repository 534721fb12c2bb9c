// Generated from api/v1beta.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  AccessPoint,
  AccessPointPublicEndpointInput,
  CreateAccessPointResponse,
  ListAccessPointsResponse,
} from './types.js'

const operations = {
  create: {
    row: 225,
    name: 'v1beta.access_points.create',
    path: { project_id: 'id', cluster_id: 'id' },
    body: {
      display_name: 'string/^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$/!',
      public_endpoint: 'AccessPointPublicEndpoint',
    },
    structs,
    answers: 'object',
    read: readers.readCreateAccessPointResponse,
  },
  delete: {
    row: 226,
    name: 'v1beta.access_points.delete',
    path: { project_id: 'id', cluster_id: 'id', accesspoint_id: 'id' },
  },
  get: {
    row: 227,
    name: 'v1beta.access_points.get',
    path: { project_id: 'id', cluster_id: 'id', accesspoint_id: 'id' },
    answers: 'object',
    read: readers.readAccessPoint,
  },
  list: {
    row: 228,
    name: 'v1beta.access_points.list',
    path: { project_id: 'id', cluster_id: 'id' },
    answers: 'object',
    read: readers.readListAccessPointsResponse,
    items: 'items',
  },
  update: {
    row: 229,
    name: 'v1beta.access_points.update',
    path: { project_id: 'id', cluster_id: 'id', accesspoint_id: 'id' },
    body: {
      display_name: 'string/^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$/',
      public_endpoint: 'AccessPointPublicEndpoint',
    },
    structs,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link AccessPointsResource.create}. */
export interface AccessPointsCreateArguments {
  /**
   * Name of the access point. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
   * `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
   */
  display_name: string
  /** Who may connect from the internet. */
  public_endpoint?: AccessPointPublicEndpointInput | undefined
}

/** Arguments of {@link AccessPointsResource.update}. */
export interface AccessPointsUpdateArguments {
  /**
   * Name of the access point. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
   * `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
   */
  display_name?: string | undefined
  /** Who may connect from the internet. */
  public_endpoint?: AccessPointPublicEndpointInput | undefined
}

/** Ways into a Dedicated cluster, each with endpoints of its own. */
export class AccessPointsResource extends Resource {
  /**
   * Create an access point of a Dedicated cluster.
   *
   * The answer comes before the access point is ready: its private link service is CREATING until it becomes
   * ACTIVE. An access point created twice is two access points.
   *
   * Not repeated when the connection breaks after it was sent: `v1beta.access_points.list` shows whether it
   * was applied.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The name or an address range is not valid or the cluster is not a running Dedicated
   * one.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const accessPoint = await client.v1beta.accessPoints.create(projectId, clusterId, { display_name })
   * ```
   */
  create(
    projectId: string,
    clusterId: string,
    args: AccessPointsCreateArguments,
    options?: CallOptions,
  ): Call<CreateAccessPointResponse> {
    return this.session.call<CreateAccessPointResponse>(
      operations.create,
      [projectId, clusterId],
      args,
      options,
    )
  }

  /**
   * Delete an access point.
   *
   * Its private link endpoints go with it.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param accesspointId Id of the access point, as `v1beta.access_points.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the access point does not exist.
   * @example
   * ```ts
   * await client.v1beta.accessPoints.delete(projectId, clusterId, accesspointId)
   * ```
   */
  delete(projectId: string, clusterId: string, accesspointId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(
      operations.delete,
      [projectId, clusterId, accesspointId],
      undefined,
      options,
    )
  }

  /**
   * Get an access point.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param accesspointId Id of the access point, as `v1beta.access_points.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the access point does not exist.
   * @example
   * ```ts
   * const accessPoint = await client.v1beta.accessPoints.get(projectId, clusterId, accesspointId)
   * ```
   */
  get(projectId: string, clusterId: string, accesspointId: string, options?: CallOptions): Call<AccessPoint> {
    return this.session.call<AccessPoint>(
      operations.get,
      [projectId, clusterId, accesspointId],
      undefined,
      options,
    )
  }

  /**
   * Wait until the private link service of an access point can be connected to.
   *
   * Ends at `ACTIVE`. Fails at once at `DELETING` and `DELETED`. Gives up after 1800 seconds unless told
   * otherwise.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param accesspointId Id of the access point, as `v1beta.access_points.list` gives it.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilActive(
    projectId: string,
    clusterId: string,
    accesspointId: string,
    options?: WaitOptions,
  ): Promise<AccessPoint> {
    return this.session.wait(
      operations.get,
      'wait_until_active',
      [projectId, clusterId, accesspointId],
      options,
    )
  }

  /**
   * Wait until a deleted access point is gone.
   *
   * Ends at `DELETED` or when it is gone. Gives up after 1800 seconds unless told otherwise.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param accesspointId Id of the access point, as `v1beta.access_points.list` gives it.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource as it was seen last; `undefined` where it is gone.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilDeleted(
    projectId: string,
    clusterId: string,
    accesspointId: string,
    options?: WaitOptions,
  ): Promise<AccessPoint | undefined> {
    return this.session.wait(
      operations.get,
      'wait_until_deleted',
      [projectId, clusterId, accesspointId],
      options,
    )
  }

  /**
   * List the access points of a cluster.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.v1beta.accessPoints.list(projectId, clusterId)) console.log(item)
   * ```
   */
  list(
    projectId: string,
    clusterId: string,
    options?: CallOptions,
  ): List<AccessPoint, ListAccessPointsResponse> {
    return this.session.list<AccessPoint, ListAccessPointsResponse>(
      operations.list,
      [projectId, clusterId],
      undefined,
      options,
    )
  }

  /**
   * Change an access point.
   *
   * Fields that are left out stay as they are. A list of address ranges replaces the old one whole.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param accesspointId Id of the access point, as `v1beta.access_points.list` gives it.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The name or an address range is not valid.
   * @throws ApiError 404: The cluster or the access point does not exist.
   * @example
   * ```ts
   * await client.v1beta.accessPoints.update(projectId, clusterId, accesspointId)
   * ```
   */
  update(
    projectId: string,
    clusterId: string,
    accesspointId: string,
    args?: AccessPointsUpdateArguments,
    options?: CallOptions,
  ): Call<void> {
    return this.session.call<void>(operations.update, [projectId, clusterId, accesspointId], args, options)
  }
}
