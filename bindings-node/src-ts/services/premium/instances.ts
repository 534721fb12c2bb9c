// Generated from api/premium.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  CaCertificateUrl,
  CloudProviderInfo,
  DualLayerDataEncryptionInput,
  Instance,
  ListInstancesResponse,
  ServicePlan,
} from './types.js'

const operations = {
  create: {
    row: 144,
    name: 'premium.instances.create',
    path: {},
    query: { validateOnly: 'boolean' },
    body: {
      displayName: 'string/^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$/!',
      regionId: 'string!',
      maxRcu: 'integer64!',
      servicePlan: 'string!',
      rootPassword: 'string/^(rsa_oaep_sha256:[^\\n]+|[^\\n]{8,64})$/',
      annotations: '{string}',
      labels: '{string}',
      dualLayerDataEncryption: 'DualLayerDataEncryption',
      tags: '[string]',
    },
    structs,
    answers: 'object',
    read: readers.readInstance,
  },
  delete: {
    row: 145,
    name: 'premium.instances.delete',
    path: { tidbId: 'string' },
    query: { validateOnly: 'boolean' },
    answers: 'object',
    read: readers.readInstance,
  },
  get: {
    row: 146,
    name: 'premium.instances.get',
    path: { tidbId: 'string' },
    answers: 'object',
    read: readers.readInstance,
  },
  getCaCertificateUrl: {
    row: 147,
    name: 'premium.instances.get_ca_certificate_url',
    path: { tidbId: 'string' },
    answers: 'object',
  },
  getCloudProviderInfo: {
    row: 148,
    name: 'premium.instances.get_cloud_provider_info',
    path: { tidbId: 'string' },
    answers: 'object',
    read: readers.readCloudProviderInfo,
  },
  list: {
    row: 149,
    name: 'premium.instances.list',
    path: {},
    query: {
      servicePlan: 'string',
      regionIds: '[string]',
      name: 'string',
      tags: '[string]',
      tidbIds: '[string]',
      skip: 'integer32',
    },
    answers: 'object',
    read: readers.readListInstancesResponse,
    items: 'tidbs',
  },
  resetRootPassword: {
    row: 150,
    name: 'premium.instances.reset_root_password',
    path: { tidbId: 'string' },
    body: { rootPassword: 'string/^(rsa_oaep_sha256:[^\\n]+|[^\\n]{8,64})$/!' },
  },
  update: {
    row: 151,
    name: 'premium.instances.update',
    path: { tidbId: 'string' },
    query: { validateOnly: 'boolean' },
    body: { displayName: 'string/^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$/', maxRcu: 'integer64' },
    answers: 'object',
    read: readers.readInstance,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link InstancesResource.create}. */
export interface InstancesCreateArguments {
  /**
   * Name of the instance. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
   * `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
   */
  displayName: string
  /** Id of the region where it is to run. */
  regionId: string
  /**
   * Greatest capacity, in request capacity units. The least is a quarter of it, and at least 5000. Unit: RCU.
   */
  maxRcu: number
  /** Plan of the instance. */
  servicePlan: ServicePlan
  /** Whether to check the request and change nothing. Default: false. */
  validateOnly?: boolean | undefined
  /**
   * Password for the root user, 8 to 64 characters; or, after `rsa_oaep_sha256:`, the password as the
   * service's public key encrypts it. Must match `^(rsa_oaep_sha256:.+|.{8,64})$`.
   */
  rootPassword?: string | undefined
  /** Facts to keep with the instance. */
  annotations?: Record<string, string> | undefined
  /** Labels. `tidb.cloud/project` holds the id of the project to create the instance in. */
  labels?: Record<string, string> | undefined
  /** How its data is to be encrypted, beyond what the cloud provider does. */
  dualLayerDataEncryption?: DualLayerDataEncryptionInput | undefined
  /** Words to find it by. */
  tags?: string[] | undefined
}

/** Arguments of {@link InstancesResource.delete}. */
export interface InstancesDeleteArguments {
  /** Whether to check the request and change nothing. Default: false. */
  validateOnly?: boolean | undefined
}

/** Arguments of {@link InstancesResource.list}. */
export interface InstancesListArguments {
  /** Only instances of this plan. */
  servicePlan?: ServicePlan | undefined
  /** Only instances in these regions. */
  regionIds?: string[] | undefined
  /** Only instances whose display name contains this text. */
  name?: string | undefined
  /** Only instances that have at least one of these tags. */
  tags?: string[] | undefined
  /** Only instances with these ids. */
  tidbIds?: string[] | undefined
  /** Items to pass over before the first one answered. Past the end, the list is empty. */
  skip?: number | undefined
}

/** Arguments of {@link InstancesResource.resetRootPassword}. */
export interface InstancesResetRootPasswordArguments {
  /**
   * The password, 8 to 64 characters; or, after `rsa_oaep_sha256:`, the password as the service's public key
   * encrypts it. Must match `^(rsa_oaep_sha256:.+|.{8,64})$`.
   */
  rootPassword: string
}

/** Arguments of {@link InstancesResource.update}. */
export interface InstancesUpdateArguments {
  /** Whether to check the request and change nothing. Default: false. */
  validateOnly?: boolean | undefined
  /**
   * New name. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
   * `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
   */
  displayName?: string | undefined
  /** New greatest capacity, in request capacity units. The least one follows it. Unit: RCU. */
  maxRcu?: number | undefined
}

/** Premium instances. */
export class InstancesResource extends Resource {
  /**
   * Create an instance.
   *
   * The label `tidb.cloud/project` chooses its project. The answer comes before the instance is ready: its
   * state is CREATING until it becomes ACTIVE. An instance created twice is two instances, and each costs
   * money.
   *
   * Not repeated when the connection breaks after it was sent: `premium.instances.list` shows whether it was
   * applied.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A field is missing or breaks its limits.
   * @throws ApiError 403: The key may not create instances in this project.
   * @example
   * ```ts
   * const instance = await client.premium.instances.create({ displayName, regionId, maxRcu, servicePlan })
   * ```
   */
  create(args: InstancesCreateArguments, options?: CallOptions): Call<Instance> {
    return this.session.call<Instance>(operations.create, [], args, options)
  }

  /**
   * Delete an instance.
   *
   * Its data and its changefeeds are lost. Its backups stay until they expire or are deleted. With
   * `validateOnly` it is only checked whether it can be deleted.
   *
   * @param tidbId The instance's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The instance is still being created or restored.
   * @throws ApiError 404: The instance does not exist.
   * @example
   * ```ts
   * const instance = await client.premium.instances.delete(tidbId)
   * ```
   */
  delete(tidbId: string, args?: InstancesDeleteArguments, options?: CallOptions): Call<Instance> {
    return this.session.call<Instance>(operations.delete, [tidbId], args, options)
  }

  /**
   * Get an instance.
   *
   * @param tidbId The instance's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The instance does not exist.
   * @example
   * ```ts
   * const instance = await client.premium.instances.get(tidbId)
   * ```
   */
  get(tidbId: string, options?: CallOptions): Call<Instance> {
    return this.session.call<Instance>(operations.get, [tidbId], undefined, options)
  }

  /**
   * Wait until an instance that is being created, restored or maintained can be used.
   *
   * Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`. Gives
   * up after 3600 seconds unless told otherwise.
   *
   * @param tidbId The instance's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilActive(tidbId: string, options?: WaitOptions): Promise<Instance> {
    return this.session.wait(operations.get, 'wait_until_active', [tidbId], options)
  }

  /**
   * Wait until a deleted instance is gone.
   *
   * Ends at `DELETED` or when it is gone. Gives up after 3600 seconds unless told otherwise.
   *
   * @param tidbId The instance's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource as it was seen last; `undefined` where it is gone.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilDeleted(tidbId: string, options?: WaitOptions): Promise<Instance | undefined> {
    return this.session.wait(operations.get, 'wait_until_deleted', [tidbId], options)
  }

  /**
   * Get where to download the CA certificate that clients of an instance trust.
   *
   * @param tidbId The instance's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The instance does not exist.
   * @example
   * ```ts
   * const caCertificateUrl = await client.premium.instances.getCaCertificateUrl(tidbId)
   * ```
   */
  getCaCertificateUrl(tidbId: string, options?: CallOptions): Call<CaCertificateUrl> {
    return this.session.call<CaCertificateUrl>(operations.getCaCertificateUrl, [tidbId], undefined, options)
  }

  /**
   * Get the cloud identity as which an instance reaches your storage.
   *
   * @param tidbId The instance's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The instance does not exist.
   * @example
   * ```ts
   * const cloudProviderInfo = await client.premium.instances.getCloudProviderInfo(tidbId)
   * ```
   */
  getCloudProviderInfo(tidbId: string, options?: CallOptions): Call<CloudProviderInfo> {
    return this.session.call<CloudProviderInfo>(operations.getCloudProviderInfo, [tidbId], undefined, options)
  }

  /**
   * List the instances that the API key can see.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 400: A filter has a value that is not known.
   * @example
   * ```ts
   * for await (const item of client.premium.instances.list()) console.log(item)
   * ```
   */
  list(args?: InstancesListArguments, options?: CallOptions): List<Instance, ListInstancesResponse> {
    return this.session.list<Instance, ListInstancesResponse>(operations.list, [], args, options)
  }

  /**
   * Set the root password of an instance.
   *
   * No answer ever shows the password, so keep it.
   *
   * Not repeated when the connection breaks after it was sent: `premium.instances.get` shows whether it was
   * applied.
   *
   * @param tidbId The instance's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The password breaks its limits or the instance is not ACTIVE.
   * @throws ApiError 404: The instance does not exist.
   * @example
   * ```ts
   * await client.premium.instances.resetRootPassword(tidbId, { rootPassword })
   * ```
   */
  resetRootPassword(
    tidbId: string,
    args: InstancesResetRootPasswordArguments,
    options?: CallOptions,
  ): Call<void> {
    return this.session.call<void>(operations.resetRootPassword, [tidbId], args, options)
  }

  /**
   * Rename an instance or change its capacity.
   *
   * What is not given stays as it is. With `validateOnly` the change is only checked.
   *
   * @param tidbId The instance's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A value breaks its limits or the instance is not ACTIVE.
   * @throws ApiError 404: The instance does not exist.
   * @example
   * ```ts
   * const instance = await client.premium.instances.update(tidbId)
   * ```
   */
  update(tidbId: string, args?: InstancesUpdateArguments, options?: CallOptions): Call<Instance> {
    return this.session.call<Instance>(operations.update, [tidbId], args, options)
  }
}
