// Generated from api/v1beta.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type {
  CreatePrivateLinkEndpointResponse,
  ListPrivateLinkEndpointsResponse,
  PrivateLinkEndpoint,
} from './types.js'

const operations = {
  create: {
    row: 255,
    name: 'v1beta.private_link_endpoints.create',
    path: { project_id: 'id', cluster_id: 'id', accesspoint_id: 'id' },
    body: { endpoint_name: 'string!' },
    answers: 'object',
    read: readers.readCreatePrivateLinkEndpointResponse,
  },
  delete: {
    row: 256,
    name: 'v1beta.private_link_endpoints.delete',
    path: { project_id: 'id', cluster_id: 'id', accesspoint_id: 'id', private_link_endpoint_id: 'id' },
  },
  get: {
    row: 257,
    name: 'v1beta.private_link_endpoints.get',
    path: { project_id: 'id', cluster_id: 'id', accesspoint_id: 'id', private_link_endpoint_id: 'id' },
    answers: 'object',
    read: readers.readPrivateLinkEndpoint,
  },
  list: {
    row: 258,
    name: 'v1beta.private_link_endpoints.list',
    path: { project_id: 'id', cluster_id: 'id', accesspoint_id: 'id' },
    answers: 'object',
    read: readers.readListPrivateLinkEndpointsResponse,
    items: 'items',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link PrivateLinkEndpointsResource.create}. */
export interface PrivateLinkEndpointsCreateArguments {
  /**
   * The name that the cloud provider gives the endpoint: `vpce-xxxx` on AWS,
   * `projects/xxx/regions/xxx/forwardingRules/xxx` on Google Cloud.
   */
  endpoint_name: string
}

/** Private endpoints of yours that an access point accepts. */
export class PrivateLinkEndpointsResource extends Resource {
  /**
   * Accept a private endpoint of yours at an access point.
   *
   * First create the endpoint in your own AWS or Google Cloud account, towards the access point's private
   * link service; then name it here, and TiDB Cloud accepts its connections.
   *
   * Not repeated when the connection breaks after it was sent: `v1beta.private_link_endpoints.list` shows
   * whether it was applied.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param accesspointId Id of the access point, as `v1beta.access_points.list` gives it.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The name has the wrong form or the private link service is not ACTIVE.
   * @throws ApiError 404: The cluster or the access point does not exist.
   * @example
   * ```ts
   * const privateLinkEndpoint = await client.v1beta.privateLinkEndpoints.create(projectId, clusterId, accesspointId, { endpoint_name })
   * ```
   */
  create(
    projectId: string,
    clusterId: string,
    accesspointId: string,
    args: PrivateLinkEndpointsCreateArguments,
    options?: CallOptions,
  ): Call<CreatePrivateLinkEndpointResponse> {
    return this.session.call<CreatePrivateLinkEndpointResponse>(
      operations.create,
      [projectId, clusterId, accesspointId],
      args,
      options,
    )
  }

  /**
   * Delete a private link endpoint.
   *
   * TiDB Cloud no longer accepts its connections. The endpoint in your own account stays.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param accesspointId Id of the access point, as `v1beta.access_points.list` gives it.
   * @param privateLinkEndpointId Id of the private link endpoint, as `v1beta.private_link_endpoints.list`
   * gives it.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the access point or the endpoint does not exist.
   * @example
   * ```ts
   * await client.v1beta.privateLinkEndpoints.delete(projectId, clusterId, accesspointId, privateLinkEndpointId)
   * ```
   */
  delete(
    projectId: string,
    clusterId: string,
    accesspointId: string,
    privateLinkEndpointId: string,
    options?: CallOptions,
  ): Call<void> {
    return this.session.call<void>(
      operations.delete,
      [projectId, clusterId, accesspointId, privateLinkEndpointId],
      undefined,
      options,
    )
  }

  /**
   * Get a private link endpoint.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param accesspointId Id of the access point, as `v1beta.access_points.list` gives it.
   * @param privateLinkEndpointId Id of the private link endpoint, as `v1beta.private_link_endpoints.list`
   * gives it.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the access point or the endpoint does not exist.
   * @example
   * ```ts
   * const privateLinkEndpoint = await client.v1beta.privateLinkEndpoints.get(projectId, clusterId, accesspointId, privateLinkEndpointId)
   * ```
   */
  get(
    projectId: string,
    clusterId: string,
    accesspointId: string,
    privateLinkEndpointId: string,
    options?: CallOptions,
  ): Call<PrivateLinkEndpoint> {
    return this.session.call<PrivateLinkEndpoint>(
      operations.get,
      [projectId, clusterId, accesspointId, privateLinkEndpointId],
      undefined,
      options,
    )
  }

  /**
   * Wait until a private link endpoint can be used.
   *
   * Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED` and `FAILED`. Gives up after 1800 seconds unless
   * told otherwise.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param accesspointId Id of the access point, as `v1beta.access_points.list` gives it.
   * @param privateLinkEndpointId Id of the private link endpoint, as `v1beta.private_link_endpoints.list`
   * gives it.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilActive(
    projectId: string,
    clusterId: string,
    accesspointId: string,
    privateLinkEndpointId: string,
    options?: WaitOptions,
  ): Promise<PrivateLinkEndpoint> {
    return this.session.wait(
      operations.get,
      'wait_until_active',
      [projectId, clusterId, accesspointId, privateLinkEndpointId],
      options,
    )
  }

  /**
   * Wait until a deleted private link endpoint is gone.
   *
   * Ends at `DELETED` or when it is gone. Gives up after 1800 seconds unless told otherwise.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param accesspointId Id of the access point, as `v1beta.access_points.list` gives it.
   * @param privateLinkEndpointId Id of the private link endpoint, as `v1beta.private_link_endpoints.list`
   * gives it.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource as it was seen last; `undefined` where it is gone.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilDeleted(
    projectId: string,
    clusterId: string,
    accesspointId: string,
    privateLinkEndpointId: string,
    options?: WaitOptions,
  ): Promise<PrivateLinkEndpoint | undefined> {
    return this.session.wait(
      operations.get,
      'wait_until_deleted',
      [projectId, clusterId, accesspointId, privateLinkEndpointId],
      options,
    )
  }

  /**
   * List the private link endpoints of an access point.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param accesspointId Id of the access point, as `v1beta.access_points.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The cluster or the access point does not exist.
   * @example
   * ```ts
   * for await (const item of client.v1beta.privateLinkEndpoints.list(projectId, clusterId, accesspointId)) console.log(item)
   * ```
   */
  list(
    projectId: string,
    clusterId: string,
    accesspointId: string,
    options?: CallOptions,
  ): List<PrivateLinkEndpoint, ListPrivateLinkEndpointsResponse> {
    return this.session.list<PrivateLinkEndpoint, ListPrivateLinkEndpointsResponse>(
      operations.list,
      [projectId, clusterId, accesspointId],
      undefined,
      options,
    )
  }
}
