// Generated from api/dedicated.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  ListTidbNodeGroupsResponse,
  PublicEndpointAccessInput,
  PublicEndpointSetting,
  TidbNodeGroup,
  TiproxySettingInput,
} from './types.js'

const operations = {
  create: {
    row: 91,
    name: 'dedicated.tidb_node_groups.create',
    path: { clusterId: 'string' },
    query: { validateOnly: 'boolean' },
    body: {
      nodeCount: 'integer32+!',
      displayName: 'string',
      nodeSpecKey: 'string',
      tiproxySetting: 'TiproxySetting',
    },
    structs,
    answers: 'object',
    read: readers.readTidbNodeGroup,
  },
  delete: {
    row: 92,
    name: 'dedicated.tidb_node_groups.delete',
    path: { clusterId: 'string', tidbNodeGroupId: 'string' },
    query: { validateOnly: 'boolean' },
  },
  get: {
    row: 93,
    name: 'dedicated.tidb_node_groups.get',
    path: { clusterId: 'string', tidbNodeGroupId: 'string' },
    answers: 'object',
    read: readers.readTidbNodeGroup,
  },
  getPublicEndpointSetting: {
    row: 94,
    name: 'dedicated.tidb_node_groups.get_public_endpoint_setting',
    path: { clusterId: 'string', tidbNodeGroupId: 'string' },
    answers: 'object',
    read: readers.readPublicEndpointSetting,
  },
  list: {
    row: 95,
    name: 'dedicated.tidb_node_groups.list',
    path: { clusterId: 'string' },
    query: { skip: 'integer32' },
    answers: 'object',
    read: readers.readListTidbNodeGroupsResponse,
    items: 'tidbNodeGroups',
  },
  update: {
    row: 96,
    name: 'dedicated.tidb_node_groups.update',
    path: { clusterId: 'string', tidbNodeGroupId: 'string' },
    query: { validateOnly: 'boolean' },
    body: { displayName: 'string', nodeCount: 'integer32+', tiproxySetting: 'TiproxySetting' },
    structs,
    answers: 'object',
    read: readers.readTidbNodeGroup,
  },
  updatePublicEndpointSetting: {
    row: 97,
    name: 'dedicated.tidb_node_groups.update_public_endpoint_setting',
    path: { clusterId: 'string', tidbNodeGroupId: 'string' },
    query: { validateOnly: 'boolean' },
    body: { enabled: 'boolean', ipAccessList: '[PublicEndpointAccess]' },
    structs,
    answers: 'object',
    read: readers.readPublicEndpointSetting,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link TidbNodeGroupsResource.create}. */
export interface TidbNodeGroupsCreateArguments {
  /** Nodes in the group. At least 1. */
  nodeCount: number
  /** Only check the request, and change nothing. Default: false. */
  validateOnly?: boolean | undefined
  /** Name of the group, which no other group of the cluster has. */
  displayName?: string | undefined
  /** Size of its nodes, such as `8C32G`. That of the default group unless given. */
  nodeSpecKey?: string | undefined
  /** TiProxy nodes in front of the group. None unless given. */
  tiproxySetting?: TiproxySettingInput | undefined
}

/** Arguments of {@link TidbNodeGroupsResource.delete}. */
export interface TidbNodeGroupsDeleteArguments {
  /** Only check the request, and change nothing. Default: false. */
  validateOnly?: boolean | undefined
}

/** Arguments of {@link TidbNodeGroupsResource.list}. */
export interface TidbNodeGroupsListArguments {
  /** Items to pass over before the first one answered. Past the end, the list is empty. */
  skip?: number | undefined
}

/** Arguments of {@link TidbNodeGroupsResource.update}. */
export interface TidbNodeGroupsUpdateArguments {
  /** Only check the request, and change nothing. Default: false. */
  validateOnly?: boolean | undefined
  /** Name of the group, which no other group of the cluster has. */
  displayName?: string | undefined
  /** Nodes in the group. At least 1. */
  nodeCount?: number | undefined
  /** TiProxy nodes in front of the group. */
  tiproxySetting?: TiproxySettingInput | undefined
}

/** Arguments of {@link TidbNodeGroupsResource.updatePublicEndpointSetting}. */
export interface TidbNodeGroupsUpdatePublicEndpointSettingArguments {
  /** Only check the request, and change nothing. Default: false. */
  validateOnly?: boolean | undefined
  /** Whether the group can be reached over the internet. */
  enabled?: boolean | undefined
  /** From where, all of it. An empty list lets everyone in. */
  ipAccessList?: PublicEndpointAccessInput[] | undefined
}

/** Groups of TiDB nodes of a cluster, each with connections of its own. */
export class TidbNodeGroupsResource extends Resource {
  /**
   * Add a group of TiDB nodes to a cluster.
   *
   * Its nodes serve connections of their own, apart from those of other groups. Its state is MODIFYING until
   * it becomes ACTIVE.
   *
   * Not repeated when the connection breaks after it was sent: `dedicated.tidb_node_groups.list` shows
   * whether it was applied.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster is not ACTIVE, has as many groups as it can, or does not offer nodes of
   * this size.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const tidbNodeGroup = await client.dedicated.tidbNodeGroups.create(clusterId, { nodeCount })
   * ```
   */
  create(clusterId: string, args: TidbNodeGroupsCreateArguments, options?: CallOptions): Call<TidbNodeGroup> {
    return this.session.call<TidbNodeGroup>(operations.create, [clusterId], args, options)
  }

  /**
   * Delete a group of TiDB nodes.
   *
   * Connections to its nodes end. Its state is MODIFYING until it is gone. The default group stays for as
   * long as the cluster does.
   *
   * @param clusterId The cluster's id.
   * @param tidbNodeGroupId The id of the group of TiDB nodes.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: It is the default group, or the cluster or the group is not ACTIVE.
   * @throws ApiError 404: The cluster or the group does not exist.
   * @example
   * ```ts
   * await client.dedicated.tidbNodeGroups.delete(clusterId, tidbNodeGroupId)
   * ```
   */
  delete(
    clusterId: string,
    tidbNodeGroupId: string,
    args?: TidbNodeGroupsDeleteArguments,
    options?: CallOptions,
  ): Call<void> {
    return this.session.call<void>(operations.delete, [clusterId, tidbNodeGroupId], args, options)
  }

  /**
   * Get a group of TiDB nodes.
   *
   * @param clusterId The cluster's id.
   * @param tidbNodeGroupId The id of the group of TiDB nodes.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the group does not exist.
   * @example
   * ```ts
   * const tidbNodeGroup = await client.dedicated.tidbNodeGroups.get(clusterId, tidbNodeGroupId)
   * ```
   */
  get(clusterId: string, tidbNodeGroupId: string, options?: CallOptions): Call<TidbNodeGroup> {
    return this.session.call<TidbNodeGroup>(operations.get, [clusterId, tidbNodeGroupId], undefined, options)
  }

  /**
   * Wait until a group that is being created or changed has all its nodes.
   *
   * Ends at `ACTIVE`. Fails at once at `FAILED`, `DELETING`, `DELETED` and `UNAVAILABLE`. Gives up after 3600
   * seconds unless told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param tidbNodeGroupId The id of the group of TiDB nodes.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilActive(clusterId: string, tidbNodeGroupId: string, options?: WaitOptions): Promise<TidbNodeGroup> {
    return this.session.wait(operations.get, 'wait_until_active', [clusterId, tidbNodeGroupId], options)
  }

  /**
   * Wait until a deleted group is gone.
   *
   * Ends at `DELETED` or when it is gone. Gives up after 3600 seconds unless told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param tidbNodeGroupId The id of the group of TiDB nodes.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource as it was seen last; `undefined` where it is gone.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilDeleted(
    clusterId: string,
    tidbNodeGroupId: string,
    options?: WaitOptions,
  ): Promise<TidbNodeGroup | undefined> {
    return this.session.wait(operations.get, 'wait_until_deleted', [clusterId, tidbNodeGroupId], options)
  }

  /**
   * Get the public endpoint of a group of TiDB nodes.
   *
   * @param clusterId The cluster's id.
   * @param tidbNodeGroupId The group's id, or `-` for the default group.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the group does not exist.
   * @example
   * ```ts
   * const publicEndpointSetting = await client.dedicated.tidbNodeGroups.getPublicEndpointSetting(clusterId, tidbNodeGroupId)
   * ```
   */
  getPublicEndpointSetting(
    clusterId: string,
    tidbNodeGroupId: string,
    options?: CallOptions,
  ): Call<PublicEndpointSetting> {
    return this.session.call<PublicEndpointSetting>(
      operations.getPublicEndpointSetting,
      [clusterId, tidbNodeGroupId],
      undefined,
      options,
    )
  }

  /**
   * List the groups of TiDB nodes of a cluster.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.dedicated.tidbNodeGroups.list(clusterId)) console.log(item)
   * ```
   */
  list(
    clusterId: string,
    args?: TidbNodeGroupsListArguments,
    options?: CallOptions,
  ): List<TidbNodeGroup, ListTidbNodeGroupsResponse> {
    return this.session.list<TidbNodeGroup, ListTidbNodeGroupsResponse>(
      operations.list,
      [clusterId],
      args,
      options,
    )
  }

  /**
   * Rename or resize a group of TiDB nodes.
   *
   * Fields that are not given stay as they are. Where nodes come or go, its state is MODIFYING until it
   * becomes ACTIVE again.
   *
   * @param clusterId The cluster's id.
   * @param tidbNodeGroupId The id of the group of TiDB nodes.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The cluster or the group is not ACTIVE, or the quota of nodes is too small.
   * @throws ApiError 404: The cluster or the group does not exist.
   * @example
   * ```ts
   * const tidbNodeGroup = await client.dedicated.tidbNodeGroups.update(clusterId, tidbNodeGroupId)
   * ```
   */
  update(
    clusterId: string,
    tidbNodeGroupId: string,
    args?: TidbNodeGroupsUpdateArguments,
    options?: CallOptions,
  ): Call<TidbNodeGroup> {
    return this.session.call<TidbNodeGroup>(operations.update, [clusterId, tidbNodeGroupId], args, options)
  }

  /**
   * Open or close the public endpoint of a group of TiDB nodes.
   *
   * Fields that are not given stay as they are. A list of addresses replaces the one before it as a whole.
   *
   * @param clusterId The cluster's id.
   * @param tidbNodeGroupId The group's id, or `-` for the default group.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: An address is not in CIDR notation.
   * @throws ApiError 404: The cluster or the group does not exist.
   * @example
   * ```ts
   * const publicEndpointSetting = await client.dedicated.tidbNodeGroups.updatePublicEndpointSetting(clusterId, tidbNodeGroupId)
   * ```
   */
  updatePublicEndpointSetting(
    clusterId: string,
    tidbNodeGroupId: string,
    args?: TidbNodeGroupsUpdatePublicEndpointSettingArguments,
    options?: CallOptions,
  ): Call<PublicEndpointSetting> {
    return this.session.call<PublicEndpointSetting>(
      operations.updatePublicEndpointSetting,
      [clusterId, tidbNodeGroupId],
      args,
      options,
    )
  }
}
