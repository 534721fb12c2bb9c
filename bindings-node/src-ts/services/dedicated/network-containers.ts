// Generated from api/dedicated.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { CloudProvider, ListNetworkContainersResponse, NetworkContainer } from './types.js'

const operations = {
  create: {
    row: 77,
    name: 'dedicated.network_containers.create',
    path: {},
    query: { validateOnly: 'boolean' },
    body: { regionId: 'string!', labels: '{string}', cidrNotation: 'string' },
    answers: 'object',
    read: readers.readNetworkContainer,
  },
  delete: {
    row: 78,
    name: 'dedicated.network_containers.delete',
    path: { networkContainerId: 'string' },
  },
  get: {
    row: 79,
    name: 'dedicated.network_containers.get',
    path: { networkContainerId: 'string' },
    answers: 'object',
    read: readers.readNetworkContainer,
  },
  list: {
    row: 80,
    name: 'dedicated.network_containers.list',
    path: {},
    query: { projectId: 'string', cloudProvider: 'string', skip: 'integer32' },
    answers: 'object',
    read: readers.readListNetworkContainersResponse,
    items: 'networkContainers',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link NetworkContainersResource.create}. */
export interface NetworkContainersCreateArguments {
  /** The region, provider and code joined by a hyphen, such as `aws-us-east-1`. */
  regionId: string
  /** Only check the request, and change nothing. Default: false. */
  validateOnly?: boolean | undefined
  /**
   * The label `tidb.cloud/project` holds the id of the project it is for. The default project's unless given.
   */
  labels?: Record<string, string> | undefined
  /** The range, such as `172.16.16.0/21`. The default of the region unless given. */
  cidrNotation?: string | undefined
}

/** Arguments of {@link NetworkContainersResource.list}. */
export interface NetworkContainersListArguments {
  /** The project's id. The default project's unless given. */
  projectId?: string | undefined
  /** Only those of this cloud provider. */
  cloudProvider?: CloudProvider | undefined
  /** Items to pass over before the first one answered. Past the end, the list is empty. */
  skip?: number | undefined
}

/** Ranges of addresses in which the clusters of a project live, one a region. */
export class NetworkContainersResource extends Resource {
  /**
   * Reserve a range of addresses for the clusters of a project in a region.
   *
   * The range cannot be changed later. It becomes ACTIVE with the first cluster in the region; without one of
   * your own, that cluster takes the default of the region.
   *
   * Not repeated when the connection breaks after it was sent: `dedicated.network_containers.list` shows
   * whether it was applied.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The project has a container in this region already, or the range is not valid or
   * overlaps another one.
   * @throws ApiError 403: The key may not use this project.
   * @example
   * ```ts
   * const networkContainer = await client.dedicated.networkContainers.create({ regionId })
   * ```
   */
  create(args: NetworkContainersCreateArguments, options?: CallOptions): Call<NetworkContainer> {
    return this.session.call<NetworkContainer>(operations.create, [], args, options)
  }

  /**
   * Delete a network container.
   *
   * @param networkContainerId The network container's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A cluster or a VPC peering uses it.
   * @throws ApiError 404: The network container does not exist.
   * @example
   * ```ts
   * await client.dedicated.networkContainers.delete(networkContainerId)
   * ```
   */
  delete(networkContainerId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.delete, [networkContainerId], undefined, options)
  }

  /**
   * Get a network container.
   *
   * @param networkContainerId The network container's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The network container does not exist.
   * @example
   * ```ts
   * const networkContainer = await client.dedicated.networkContainers.get(networkContainerId)
   * ```
   */
  get(networkContainerId: string, options?: CallOptions): Call<NetworkContainer> {
    return this.session.call<NetworkContainer>(operations.get, [networkContainerId], undefined, options)
  }

  /**
   * Wait until the first cluster in its region has made the network.
   *
   * Ends at `ACTIVE`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 3600 seconds unless
   * told otherwise.
   *
   * @param networkContainerId The network container's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilActive(networkContainerId: string, options?: WaitOptions): Promise<NetworkContainer> {
    return this.session.wait(operations.get, 'wait_until_active', [networkContainerId], options)
  }

  /**
   * List the network containers of a project.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 403: The key may not use this project.
   * @example
   * ```ts
   * for await (const item of client.dedicated.networkContainers.list()) console.log(item)
   * ```
   */
  list(
    args?: NetworkContainersListArguments,
    options?: CallOptions,
  ): List<NetworkContainer, ListNetworkContainersResponse> {
    return this.session.list<NetworkContainer, ListNetworkContainersResponse>(
      operations.list,
      [],
      args,
      options,
    )
  }
}
