// Generated from api/serverless.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  AttachDomain,
  AttachedDomains,
  AvailabilityZones,
  ListPrivateLinkConnectionsResponse,
  NewPrivateLinkConnection,
  PrivateLinkConnection,
  PrivateLinkConnectionState,
} from './types.js'

const operations = {
  attachDomains: {
    row: 216,
    name: 'serverless.private_link_connections.attach_domains',
    path: { clusterId: 'string', privateLinkConnectionId: 'string' },
    body: { attachDomain: 'AttachDomain!', validateOnly: 'boolean' },
    structs,
    answers: 'object',
    read: readers.readAttachedDomains,
  },
  create: {
    row: 217,
    name: 'serverless.private_link_connections.create',
    path: { clusterId: 'string' },
    body: { privateLinkConnection: 'NewPrivateLinkConnection!' },
    structs,
    answers: 'object',
    read: readers.readPrivateLinkConnection,
  },
  delete: {
    row: 218,
    name: 'serverless.private_link_connections.delete',
    path: { clusterId: 'string', privateLinkConnectionId: 'string' },
    answers: 'object',
    read: readers.readPrivateLinkConnection,
  },
  detachDomains: {
    row: 219,
    name: 'serverless.private_link_connections.detach_domains',
    path: { clusterId: 'string', privateLinkConnectionId: 'string' },
    body: { attachDomainId: 'string!' },
    answers: 'object',
    read: readers.readAttachedDomains,
  },
  get: {
    row: 220,
    name: 'serverless.private_link_connections.get',
    path: { clusterId: 'string', privateLinkConnectionId: 'string' },
    answers: 'object',
    read: readers.readPrivateLinkConnection,
  },
  getAvailabilityZones: {
    row: 221,
    name: 'serverless.private_link_connections.get_availability_zones',
    path: { clusterId: 'string' },
    answers: 'object',
    read: readers.readAvailabilityZones,
  },
  list: {
    row: 222,
    name: 'serverless.private_link_connections.list',
    path: { clusterId: 'string' },
    query: { state: 'string' },
    answers: 'object',
    read: readers.readListPrivateLinkConnectionsResponse,
    items: 'privateLinkConnections',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link PrivateLinkConnectionsResource.attachDomains}. */
export interface PrivateLinkConnectionsAttachDomainsArguments {
  /** The domains. */
  attachDomain: AttachDomain
  /** Whether to answer the domains without attaching them. */
  validateOnly?: boolean | undefined
}

/** Arguments of {@link PrivateLinkConnectionsResource.create}. */
export interface PrivateLinkConnectionsCreateArguments {
  /** The connection. */
  privateLinkConnection: NewPrivateLinkConnection
}

/** Arguments of {@link PrivateLinkConnectionsResource.detachDomains}. */
export interface PrivateLinkConnectionsDetachDomainsArguments {
  /** Their `attachDomainId`. */
  attachDomainId: string
}

/** Arguments of {@link PrivateLinkConnectionsResource.list}. */
export interface PrivateLinkConnectionsListArguments {
  /** Only connections in this state. */
  state?: PrivateLinkConnectionState | undefined
}

/** Ways out of a cluster to private endpoint services, for changefeeds and migrations. */
export class PrivateLinkConnectionsResource extends Resource {
  /**
   * Attach domains to a private link connection.
   *
   * Names under these domains lead to the endpoint of the connection. With `validateOnly` the answer shows
   * the domains, and nothing is attached.
   *
   * Not repeated when the connection breaks after it was sent: `serverless.private_link_connections.get`
   * shows whether it was applied.
   *
   * @param clusterId The cluster's id.
   * @param privateLinkConnectionId The connection's id, which begins with `plc-`.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The name is missing or the connection is not active.
   * @throws ApiError 404: The cluster or the connection does not exist.
   * @throws ApiError 409: Domains with this name are attached already.
   * @example
   * ```ts
   * const domains = await client.serverless.privateLinkConnections.attachDomains(clusterId, privateLinkConnectionId, { attachDomain })
   * ```
   */
  attachDomains(
    clusterId: string,
    privateLinkConnectionId: string,
    args: PrivateLinkConnectionsAttachDomainsArguments,
    options?: CallOptions,
  ): Call<AttachedDomains> {
    return this.session.call<AttachedDomains>(
      operations.attachDomains,
      [clusterId, privateLinkConnectionId],
      args,
      options,
    )
  }

  /**
   * Connect a cluster to a private endpoint service.
   *
   * The owner of the service may have to accept the connection: it is PENDING_ACCEPTANCE until then.
   * Changefeeds and migrations can use it once it is ACTIVE.
   *
   * Not repeated when the connection breaks after it was sent: `serverless.private_link_connections.list`
   * shows whether it was applied.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The settings for the type are missing, or the service is at another provider than
   * the cluster.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const answer = await client.serverless.privateLinkConnections.create(clusterId, { privateLinkConnection })
   * ```
   */
  create(
    clusterId: string,
    args: PrivateLinkConnectionsCreateArguments,
    options?: CallOptions,
  ): Call<PrivateLinkConnection> {
    return this.session.call<PrivateLinkConnection>(operations.create, [clusterId], args, options)
  }

  /**
   * Delete a private link connection.
   *
   * @param clusterId The cluster's id.
   * @param privateLinkConnectionId The connection's id, which begins with `plc-`.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A changefeed or a migration still uses the connection.
   * @throws ApiError 404: The cluster or the connection does not exist.
   * @example
   * ```ts
   * const privateLinkConnection = await client.serverless.privateLinkConnections.delete(clusterId, privateLinkConnectionId)
   * ```
   */
  delete(
    clusterId: string,
    privateLinkConnectionId: string,
    options?: CallOptions,
  ): Call<PrivateLinkConnection> {
    return this.session.call<PrivateLinkConnection>(
      operations.delete,
      [clusterId, privateLinkConnectionId],
      undefined,
      options,
    )
  }

  /**
   * Detach domains from a private link connection.
   *
   * @param clusterId The cluster's id.
   * @param privateLinkConnectionId The connection's id, which begins with `plc-`.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the connection does not exist, or has no such domains.
   * @example
   * ```ts
   * const domains = await client.serverless.privateLinkConnections.detachDomains(clusterId, privateLinkConnectionId, { attachDomainId })
   * ```
   */
  detachDomains(
    clusterId: string,
    privateLinkConnectionId: string,
    args: PrivateLinkConnectionsDetachDomainsArguments,
    options?: CallOptions,
  ): Call<AttachedDomains> {
    return this.session.call<AttachedDomains>(
      operations.detachDomains,
      [clusterId, privateLinkConnectionId],
      args,
      options,
    )
  }

  /**
   * Get a private link connection.
   *
   * @param clusterId The cluster's id.
   * @param privateLinkConnectionId The connection's id, which begins with `plc-`.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the connection does not exist.
   * @example
   * ```ts
   * const privateLinkConnection = await client.serverless.privateLinkConnections.get(clusterId, privateLinkConnectionId)
   * ```
   */
  get(
    clusterId: string,
    privateLinkConnectionId: string,
    options?: CallOptions,
  ): Call<PrivateLinkConnection> {
    return this.session.call<PrivateLinkConnection>(
      operations.get,
      [clusterId, privateLinkConnectionId],
      undefined,
      options,
    )
  }

  /**
   * Wait until a connection can be used. Where the owner of the service has to accept it, that is part of the
   * wait.
   *
   * Ends at `ACTIVE`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 1200 seconds unless
   * told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param privateLinkConnectionId The connection's id, which begins with `plc-`.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilActive(
    clusterId: string,
    privateLinkConnectionId: string,
    options?: WaitOptions,
  ): Promise<PrivateLinkConnection> {
    return this.session.wait(
      operations.get,
      'wait_until_active',
      [clusterId, privateLinkConnectionId],
      options,
    )
  }

  /**
   * Wait until a deleted connection is gone.
   *
   * Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param privateLinkConnectionId The connection's id, which begins with `plc-`.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource as it was seen last; `undefined` where it is gone.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilDeleted(
    clusterId: string,
    privateLinkConnectionId: string,
    options?: WaitOptions,
  ): Promise<PrivateLinkConnection | undefined> {
    return this.session.wait(
      operations.get,
      'wait_until_deleted',
      [clusterId, privateLinkConnectionId],
      options,
    )
  }

  /**
   * Get the account and the availability zones from which a cluster connects.
   *
   * An endpoint service has to admit the account, and to be offered in one of the zones at least.
   *
   * @param clusterId The cluster's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const availabilityZones = await client.serverless.privateLinkConnections.getAvailabilityZones(clusterId)
   * ```
   */
  getAvailabilityZones(clusterId: string, options?: CallOptions): Call<AvailabilityZones> {
    return this.session.call<AvailabilityZones>(
      operations.getAvailabilityZones,
      [clusterId],
      undefined,
      options,
    )
  }

  /**
   * List the private link connections of a cluster.
   *
   * The items lack `attachedDomains`.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.serverless.privateLinkConnections.list(clusterId)) console.log(item)
   * ```
   */
  list(
    clusterId: string,
    args?: PrivateLinkConnectionsListArguments,
    options?: CallOptions,
  ): List<PrivateLinkConnection, ListPrivateLinkConnectionsResponse> {
    return this.session.list<PrivateLinkConnection, ListPrivateLinkConnectionsResponse>(
      operations.list,
      [clusterId],
      args,
      options,
    )
  }
}
