// Generated from api/v1beta.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type {
  CreatePrivateEndpointResponse,
  ListPrivateEndpointsResponse,
  PrivateEndpoint,
  PrivateEndpointServiceResponse,
} from './types.js'

const operations = {
  create: {
    row: 249,
    name: 'v1beta.private_endpoints.create',
    path: { project_id: 'id', cluster_id: 'id' },
    body: { endpoint_name: 'string!' },
    answers: 'object',
    read: readers.readCreatePrivateEndpointResponse,
  },
  createService: {
    row: 250,
    name: 'v1beta.private_endpoints.create_service',
    path: { project_id: 'id', cluster_id: 'id' },
    body: {},
    answers: 'object',
    read: readers.readPrivateEndpointServiceResponse,
  },
  delete: {
    row: 251,
    name: 'v1beta.private_endpoints.delete',
    path: { project_id: 'id', cluster_id: 'id', endpoint_id: 'id' },
  },
  getService: {
    row: 252,
    name: 'v1beta.private_endpoints.get_service',
    path: { project_id: 'id', cluster_id: 'id' },
    answers: 'object',
    read: readers.readPrivateEndpointServiceResponse,
  },
  list: {
    row: 253,
    name: 'v1beta.private_endpoints.list',
    path: { project_id: 'id', cluster_id: 'id' },
    answers: 'object',
    read: readers.readListPrivateEndpointsResponse,
    items: 'endpoints',
  },
  listForProject: {
    row: 254,
    name: 'v1beta.private_endpoints.list_for_project',
    path: { project_id: 'id' },
    answers: 'object',
    read: readers.readListPrivateEndpointsResponse,
    items: 'endpoints',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link PrivateEndpointsResource.create}. */
export interface PrivateEndpointsCreateArguments {
  /** Name of your endpoint: `vpce-…` on AWS, or `projects/…/regions/…/forwardingRules/…` on Google Cloud. */
  endpoint_name: string
}

/**
 * Private network access to Dedicated clusters through AWS PrivateLink or Google Cloud Private Service
 * Connect.
 */
export class PrivateEndpointsResource extends Resource {
  /**
   * Accept a private endpoint of yours for a Dedicated cluster.
   *
   * First create the endpoint in your own AWS or Google Cloud account, towards the cluster's private endpoint
   * service; then name it here, and TiDB Cloud accepts its connections.
   *
   * Not repeated when the connection breaks after it was sent: `v1beta.private_endpoints.list` shows whether
   * it was applied.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster is a Starter cluster.
   * @example
   * ```ts
   * const privateEndpoint = await client.v1beta.privateEndpoints.create(projectId, clusterId, { endpoint_name })
   * ```
   */
  create(
    projectId: string,
    clusterId: string,
    args: PrivateEndpointsCreateArguments,
    options?: CallOptions,
  ): Call<CreatePrivateEndpointResponse> {
    return this.session.call<CreatePrivateEndpointResponse>(
      operations.create,
      [projectId, clusterId],
      args,
      options,
    )
  }

  /**
   * Create the private endpoint service of a Dedicated cluster.
   *
   * Creates an AWS PrivateLink or a Google Cloud Private Service Connect service, as the cluster's provider
   * has it. The request has no fields.
   *
   * Not repeated when the connection breaks after it was sent: `v1beta.private_endpoints.get_service` shows
   * whether it was applied.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster is a Starter cluster.
   * @example
   * ```ts
   * const service = await client.v1beta.privateEndpoints.createService(projectId, clusterId)
   * ```
   */
  createService(
    projectId: string,
    clusterId: string,
    options?: CallOptions,
  ): Call<PrivateEndpointServiceResponse> {
    return this.session.call<PrivateEndpointServiceResponse>(
      operations.createService,
      [projectId, clusterId],
      undefined,
      options,
    )
  }

  /**
   * Delete a private endpoint of a Dedicated cluster.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param endpointId Id of the private endpoint, as `v1beta.private_endpoints.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster is a Starter cluster.
   * @example
   * ```ts
   * await client.v1beta.privateEndpoints.delete(projectId, clusterId, endpointId)
   * ```
   */
  delete(projectId: string, clusterId: string, endpointId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.delete, [projectId, clusterId, endpointId], undefined, options)
  }

  /**
   * Get the private endpoint service of a Dedicated cluster.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster is a Starter cluster.
   * @example
   * ```ts
   * const service = await client.v1beta.privateEndpoints.getService(projectId, clusterId)
   * ```
   */
  getService(
    projectId: string,
    clusterId: string,
    options?: CallOptions,
  ): Call<PrivateEndpointServiceResponse> {
    return this.session.call<PrivateEndpointServiceResponse>(
      operations.getService,
      [projectId, clusterId],
      undefined,
      options,
    )
  }

  /**
   * List the private endpoints of a cluster.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param clusterId Id of the cluster, as `v1beta.clusters.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @example
   * ```ts
   * for await (const item of client.v1beta.privateEndpoints.list(projectId, clusterId)) console.log(item)
   * ```
   */
  list(
    projectId: string,
    clusterId: string,
    options?: CallOptions,
  ): List<PrivateEndpoint, ListPrivateEndpointsResponse> {
    return this.session.list<PrivateEndpoint, ListPrivateEndpointsResponse>(
      operations.list,
      [projectId, clusterId],
      undefined,
      options,
    )
  }

  /**
   * List the private endpoints of all clusters of a project.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @example
   * ```ts
   * for await (const item of client.v1beta.privateEndpoints.listForProject(projectId)) console.log(item)
   * ```
   */
  listForProject(
    projectId: string,
    options?: CallOptions,
  ): List<PrivateEndpoint, ListPrivateEndpointsResponse> {
    return this.session.list<PrivateEndpoint, ListPrivateEndpointsResponse>(
      operations.listForProject,
      [projectId],
      undefined,
      options,
    )
  }
}
