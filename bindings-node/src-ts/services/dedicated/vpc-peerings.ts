// Generated from api/dedicated.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { CloudProvider, ListVpcPeeringsResponse, VpcPeering } from './types.js'

const operations = {
  create: {
    row: 98,
    name: 'dedicated.vpc_peerings.create',
    path: {},
    body: {
      tidbCloudRegionId: 'string!',
      customerAccountId: 'string!',
      customerVpcId: 'string!',
      customerVpcCidr: 'string!',
      labels: '{string}',
      customerRegionId: 'string',
    },
    answers: 'object',
    read: readers.readVpcPeering,
  },
  delete: {
    row: 99,
    name: 'dedicated.vpc_peerings.delete',
    path: { vpcPeeringId: 'string' },
  },
  get: {
    row: 100,
    name: 'dedicated.vpc_peerings.get',
    path: { vpcPeeringId: 'string' },
    answers: 'object',
    read: readers.readVpcPeering,
  },
  list: {
    row: 101,
    name: 'dedicated.vpc_peerings.list',
    path: {},
    query: { projectId: 'string', cloudProvider: 'string' },
    answers: 'object',
    read: readers.readListVpcPeeringsResponse,
    items: 'vpcPeerings',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link VpcPeeringsResource.create}. */
export interface VpcPeeringsCreateArguments {
  /** The region of your clusters, provider and code joined by a hyphen, such as `aws-us-east-1`. */
  tidbCloudRegionId: string
  /** The account of your network on AWS, the name of its project on Google Cloud. */
  customerAccountId: string
  /** The id of your network on AWS, its name on Google Cloud. */
  customerVpcId: string
  /** The addresses of your network, such as `10.0.0.0/16`. */
  customerVpcCidr: string
  /**
   * The label `tidb.cloud/project` holds the id of the project it is for. The default project's unless given.
   */
  labels?: Record<string, string> | undefined
  /** The region of your network, in the same form. Required on AWS. */
  customerRegionId?: string | undefined
}

/** Arguments of {@link VpcPeeringsResource.list}. */
export interface VpcPeeringsListArguments {
  /** The project's id. The default project's unless given. */
  projectId?: string | undefined
  /** Only those of this cloud provider. */
  cloudProvider?: CloudProvider | undefined
}

/** Peerings between the network of a project and networks of a customer. */
export class VpcPeeringsResource extends Resource {
  /**
   * Peer the network of a project in a region with one of your own.
   *
   * The project needs a cluster in the region first. The peering is PENDING until its other side accepts it.
   * AWS and Google Cloud only.
   *
   * Not repeated when the connection breaks after it was sent: `dedicated.vpc_peerings.list` shows whether it
   * was applied.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The region has no active network container, or the networks overlap or are peered
   * already.
   * @throws ApiError 403: The key may not use this project.
   * @example
   * ```ts
   * const vpcPeering = await client.dedicated.vpcPeerings.create({ tidbCloudRegionId, customerAccountId, customerVpcId, customerVpcCidr })
   * ```
   */
  create(args: VpcPeeringsCreateArguments, options?: CallOptions): Call<VpcPeering> {
    return this.session.call<VpcPeering>(operations.create, [], args, options)
  }

  /**
   * Delete a VPC peering.
   *
   * Connections over it break. It can still be seen until the networks are apart.
   *
   * @param vpcPeeringId The peering's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The peering does not exist.
   * @example
   * ```ts
   * await client.dedicated.vpcPeerings.delete(vpcPeeringId)
   * ```
   */
  delete(vpcPeeringId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.delete, [vpcPeeringId], undefined, options)
  }

  /**
   * Get a VPC peering.
   *
   * @param vpcPeeringId The peering's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The peering does not exist.
   * @example
   * ```ts
   * const vpcPeering = await client.dedicated.vpcPeerings.get(vpcPeeringId)
   * ```
   */
  get(vpcPeeringId: string, options?: CallOptions): Call<VpcPeering> {
    return this.session.call<VpcPeering>(operations.get, [vpcPeeringId], undefined, options)
  }

  /**
   * Wait until the other side has accepted the peering.
   *
   * Ends at `ACTIVE`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 3600 seconds unless
   * told otherwise.
   *
   * @param vpcPeeringId The peering's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilActive(vpcPeeringId: string, options?: WaitOptions): Promise<VpcPeering> {
    return this.session.wait(operations.get, 'wait_until_active', [vpcPeeringId], options)
  }

  /**
   * Wait until a deleted peering is gone.
   *
   * Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise.
   *
   * @param vpcPeeringId The peering's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource as it was seen last; `undefined` where it is gone.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilDeleted(vpcPeeringId: string, options?: WaitOptions): Promise<VpcPeering | undefined> {
    return this.session.wait(operations.get, 'wait_until_deleted', [vpcPeeringId], options)
  }

  /**
   * List the VPC peerings of a project.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 403: The key may not use this project.
   * @example
   * ```ts
   * for await (const item of client.dedicated.vpcPeerings.list()) console.log(item)
   * ```
   */
  list(args?: VpcPeeringsListArguments, options?: CallOptions): List<VpcPeering, ListVpcPeeringsResponse> {
    return this.session.list<VpcPeering, ListVpcPeeringsResponse>(operations.list, [], args, options)
  }
}
