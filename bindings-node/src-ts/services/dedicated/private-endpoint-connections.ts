// Generated from api/dedicated.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type {
  CloudProvider,
  ListPrivateEndpointConnectionsResponse,
  PrivateEndpointConnection,
  PrivateLinkService,
} from './types.js'

const operations = {
  create: {
    row: 81,
    name: 'dedicated.private_endpoint_connections.create',
    path: { clusterId: 'string', tidbNodeGroupId: 'string' },
    query: { validateOnly: 'boolean' },
    body: { endpointId: 'string!', privateIpAddress: 'string' },
    answers: 'object',
    read: readers.readPrivateEndpointConnection,
  },
  delete: {
    row: 82,
    name: 'dedicated.private_endpoint_connections.delete',
    path: { clusterId: 'string', tidbNodeGroupId: 'string', privateEndpointConnectionId: 'string' },
  },
  get: {
    row: 83,
    name: 'dedicated.private_endpoint_connections.get',
    path: { clusterId: 'string', tidbNodeGroupId: 'string', privateEndpointConnectionId: 'string' },
    answers: 'object',
    read: readers.readPrivateEndpointConnection,
  },
  getPrivateLinkService: {
    row: 84,
    name: 'dedicated.private_endpoint_connections.get_private_link_service',
    path: { clusterId: 'string', tidbNodeGroupId: 'string' },
    answers: 'object',
    read: readers.readPrivateLinkService,
  },
  list: {
    row: 85,
    name: 'dedicated.private_endpoint_connections.list',
    path: { clusterId: 'string', tidbNodeGroupId: 'string' },
    query: { projectId: 'string', cloudProvider: 'string', skip: 'integer32' },
    answers: 'object',
    read: readers.readListPrivateEndpointConnectionsResponse,
    items: 'privateEndpointConnections',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link PrivateEndpointConnectionsResource.create}. */
export interface PrivateEndpointConnectionsCreateArguments {
  /**
   * The endpoint's id: of the VPC endpoint on AWS, of the Private Service Connect endpoint on Google Cloud,
   * the resource id of the private endpoint on Azure.
   */
  endpointId: string
  /** Only check the request, and change nothing. Default: false. */
  validateOnly?: boolean | undefined
  /** Address of the endpoint in its network. For Azure only, where a public DNS record leads to it. */
  privateIpAddress?: string | undefined
}

/** Arguments of {@link PrivateEndpointConnectionsResource.list}. */
export interface PrivateEndpointConnectionsListArguments {
  /** Only connections of this project. For all clusters and all groups only. */
  projectId?: string | undefined
  /** Only connections with this cloud provider. */
  cloudProvider?: CloudProvider | undefined
  /** Items to pass over before the first one answered. Past the end, the list is empty. */
  skip?: number | undefined
}

/** Private connections from a network of the customer's to a group of TiDB nodes. */
export class PrivateEndpointConnectionsResource extends Resource {
  /**
   * Accept a private endpoint for a group of TiDB nodes.
   *
   * First make the endpoint with the cloud provider, for the service that
   * `dedicated.private_endpoint_connections.get_private_link_service` names. The answer comes before the
   * connection can be used: its state is PENDING until it becomes ACTIVE.
   *
   * Not repeated when the connection breaks after it was sent: `dedicated.private_endpoint_connections.list`
   * shows whether it was applied.
   *
   * @param clusterId The cluster's id.
   * @param tidbNodeGroupId The id of the group of TiDB nodes.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The endpoint's id has not the provider's form, it is connected already, or the link
   * service is not ready.
   * @throws ApiError 404: The cluster or the group does not exist.
   * @example
   * ```ts
   * const privateEndpointConnection = await client.dedicated.privateEndpointConnections.create(clusterId, tidbNodeGroupId, { endpointId })
   * ```
   */
  create(
    clusterId: string,
    tidbNodeGroupId: string,
    args: PrivateEndpointConnectionsCreateArguments,
    options?: CallOptions,
  ): Call<PrivateEndpointConnection> {
    return this.session.call<PrivateEndpointConnection>(
      operations.create,
      [clusterId, tidbNodeGroupId],
      args,
      options,
    )
  }

  /**
   * End a private endpoint connection.
   *
   * @param clusterId The cluster's id.
   * @param tidbNodeGroupId The id of the group of TiDB nodes.
   * @param privateEndpointConnectionId The connection's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster, the group or the connection does not exist.
   * @example
   * ```ts
   * await client.dedicated.privateEndpointConnections.delete(clusterId, tidbNodeGroupId, privateEndpointConnectionId)
   * ```
   */
  delete(
    clusterId: string,
    tidbNodeGroupId: string,
    privateEndpointConnectionId: string,
    options?: CallOptions,
  ): Call<void> {
    return this.session.call<void>(
      operations.delete,
      [clusterId, tidbNodeGroupId, privateEndpointConnectionId],
      undefined,
      options,
    )
  }

  /**
   * Get a private endpoint connection.
   *
   * @param clusterId The cluster's id.
   * @param tidbNodeGroupId The id of the group of TiDB nodes.
   * @param privateEndpointConnectionId The connection's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster, the group or the connection does not exist.
   * @example
   * ```ts
   * const privateEndpointConnection = await client.dedicated.privateEndpointConnections.get(clusterId, tidbNodeGroupId, privateEndpointConnectionId)
   * ```
   */
  get(
    clusterId: string,
    tidbNodeGroupId: string,
    privateEndpointConnectionId: string,
    options?: CallOptions,
  ): Call<PrivateEndpointConnection> {
    return this.session.call<PrivateEndpointConnection>(
      operations.get,
      [clusterId, tidbNodeGroupId, privateEndpointConnectionId],
      undefined,
      options,
    )
  }

  /**
   * Wait until a connection can be used.
   *
   * Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED` and `FAILED`. Gives up after 1800 seconds unless
   * told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param tidbNodeGroupId The id of the group of TiDB nodes.
   * @param privateEndpointConnectionId The connection's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilActive(
    clusterId: string,
    tidbNodeGroupId: string,
    privateEndpointConnectionId: string,
    options?: WaitOptions,
  ): Promise<PrivateEndpointConnection> {
    return this.session.wait(
      operations.get,
      'wait_until_active',
      [clusterId, tidbNodeGroupId, privateEndpointConnectionId],
      options,
    )
  }

  /**
   * Wait until a deleted connection is gone.
   *
   * Ends at `DELETED` or when it is gone. Gives up after 1800 seconds unless told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param tidbNodeGroupId The id of the group of TiDB nodes.
   * @param privateEndpointConnectionId The connection's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource as it was seen last; `undefined` where it is gone.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilDeleted(
    clusterId: string,
    tidbNodeGroupId: string,
    privateEndpointConnectionId: string,
    options?: WaitOptions,
  ): Promise<PrivateEndpointConnection | undefined> {
    return this.session.wait(
      operations.get,
      'wait_until_deleted',
      [clusterId, tidbNodeGroupId, privateEndpointConnectionId],
      options,
    )
  }

  /**
   * Get the service to which private endpoints of a group of TiDB nodes connect.
   *
   * @param clusterId The cluster's id.
   * @param tidbNodeGroupId The id of the group of TiDB nodes.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the group does not exist.
   * @example
   * ```ts
   * const privateLinkService = await client.dedicated.privateEndpointConnections.getPrivateLinkService(clusterId, tidbNodeGroupId)
   * ```
   */
  getPrivateLinkService(
    clusterId: string,
    tidbNodeGroupId: string,
    options?: CallOptions,
  ): Call<PrivateLinkService> {
    return this.session.call<PrivateLinkService>(
      operations.getPrivateLinkService,
      [clusterId, tidbNodeGroupId],
      undefined,
      options,
    )
  }

  /**
   * Wait until private endpoints can be connected.
   *
   * Ends at `ACTIVE`. Fails at once at `DELETING` and `DELETED`. Gives up after 1800 seconds unless told
   * otherwise.
   *
   * @param clusterId The cluster's id.
   * @param tidbNodeGroupId The id of the group of TiDB nodes.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilConnectable(
    clusterId: string,
    tidbNodeGroupId: string,
    options?: WaitOptions,
  ): Promise<PrivateLinkService> {
    return this.session.wait(
      operations.getPrivateLinkService,
      'wait_until_connectable',
      [clusterId, tidbNodeGroupId],
      options,
    )
  }

  /**
   * List private endpoint connections.
   *
   * Of one group of TiDB nodes; of all groups of a cluster with `-` for the group; and of all clusters with
   * `-` for both.
   *
   * @param clusterId The cluster's id, or `-` for all clusters.
   * @param tidbNodeGroupId The group's id, or `-` for all groups.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 400: A project is given beside a cluster or a group.
   * @throws ApiError 404: The cluster or the group does not exist.
   * @example
   * ```ts
   * for await (const item of client.dedicated.privateEndpointConnections.list(clusterId, tidbNodeGroupId)) console.log(item)
   * ```
   */
  list(
    clusterId: string,
    tidbNodeGroupId: string,
    args?: PrivateEndpointConnectionsListArguments,
    options?: CallOptions,
  ): List<PrivateEndpointConnection, ListPrivateEndpointConnectionsResponse> {
    return this.session.list<PrivateEndpointConnection, ListPrivateEndpointConnectionsResponse>(
      operations.list,
      [clusterId, tidbNodeGroupId],
      args,
      options,
    )
  }
}
