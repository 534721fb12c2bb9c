// Generated from api/iam.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { ApiKey, ApiKeyRole, ListApiKeysResponse } from './types.js'

const operations = {
  create: {
    row: 102,
    name: 'iam.api_keys.create',
    path: {},
    body: { displayName: 'string', projectId: 'exact', role: 'string' },
    answers: 'object',
    read: readers.readApiKey,
  },
  delete: {
    row: 103,
    name: 'iam.api_keys.delete',
    path: { accessKey: 'string' },
  },
  get: {
    row: 104,
    name: 'iam.api_keys.get',
    path: { accessKey: 'string' },
    answers: 'object',
    read: readers.readApiKey,
  },
  list: {
    row: 105,
    name: 'iam.api_keys.list',
    path: {},
    query: { projectId: 'exact' },
    answers: 'object',
    read: readers.readListApiKeysResponse,
    items: 'apiKeys',
  },
  update: {
    row: 106,
    name: 'iam.api_keys.update',
    path: { accessKey: 'string' },
    body: { displayName: 'string', projectId: 'exact', role: 'string' },
  },
} satisfies Record<string, Operation>

/** Arguments of {@link ApiKeysResource.create}. */
export interface ApiKeysCreateArguments {
  /** Name of the key. */
  displayName?: string | undefined
  /**
   * The project that a project's role is for. 0 for a role in the organization; left out, the default
   * project.
   */
  projectId?: string | number | bigint | undefined
  /** What the key may do. */
  role?: ApiKeyRole | undefined
}

/** Arguments of {@link ApiKeysResource.list}. */
export interface ApiKeysListArguments {
  /**
   * Only keys of this project. The service documents that it takes the default project when this is left out,
   * and 0 for keys of the organization itself.
   */
  projectId?: string | number | bigint | undefined
}

/** Arguments of {@link ApiKeysResource.update}. */
export interface ApiKeysUpdateArguments {
  /** The new name. */
  displayName?: string | undefined
  /** The project that a project's role is for. 0 for a role in the organization. */
  projectId?: string | number | bigint | undefined
  /** What the key may do from now on. */
  role?: ApiKeyRole | undefined
}

/** API keys, each with a role in the organization or in one project. */
export class ApiKeysResource extends Resource {
  /**
   * Create an API key.
   *
   * The answer holds the private key. It is shown this once, so keep it. The key can be used at once. A key
   * created twice is two keys.
   *
   * Not repeated when the connection breaks after it was sent: `iam.api_keys.list` shows whether it was
   * applied.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The role is not known or does not fit the project.
   * @throws ApiError 403: The key that asks is neither an owner of the organization nor of the project.
   * @example
   * ```ts
   * const apiKey = await client.iam.apiKeys.create()
   * ```
   */
  create(args?: ApiKeysCreateArguments, options?: CallOptions): Call<ApiKey> {
    return this.session.call<ApiKey>(operations.create, [], args, options)
  }

  /**
   * Delete an API key.
   *
   * Requests that it signs are refused from now on.
   *
   * @param accessKey The public key of the API key.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 403: The key that asks is neither an owner of the organization nor of the project.
   * @throws ApiError 404: The key does not exist.
   * @example
   * ```ts
   * await client.iam.apiKeys.delete(accessKey)
   * ```
   */
  delete(accessKey: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.delete, [accessKey], undefined, options)
  }

  /**
   * Get an API key.
   *
   * The private key in the answer is masked, all but its last characters.
   *
   * @param accessKey The public key of the API key.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The key does not exist.
   * @example
   * ```ts
   * const apiKey = await client.iam.apiKeys.get(accessKey)
   * ```
   */
  get(accessKey: string, options?: CallOptions): Call<ApiKey> {
    return this.session.call<ApiKey>(operations.get, [accessKey], undefined, options)
  }

  /**
   * List API keys.
   *
   * The private keys in the answer are masked, all but their last characters.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @example
   * ```ts
   * for await (const item of client.iam.apiKeys.list()) console.log(item)
   * ```
   */
  list(args?: ApiKeysListArguments, options?: CallOptions): List<ApiKey, ListApiKeysResponse> {
    return this.session.list<ApiKey, ListApiKeysResponse>(operations.list, [], args, options)
  }

  /**
   * Change the name, the role or the project of an API key.
   *
   * What is left out stays as it is.
   *
   * @param accessKey The public key of the API key.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The role is not known or does not fit the project.
   * @throws ApiError 403: The key that asks is neither an owner of the organization nor of the project.
   * @throws ApiError 404: The key does not exist.
   * @example
   * ```ts
   * await client.iam.apiKeys.update(accessKey)
   * ```
   */
  update(accessKey: string, args?: ApiKeysUpdateArguments, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.update, [accessKey], args, options)
  }
}
