// Generated from api/data_service.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type { ApiKey, ApiKeyExpireSettingInput, ApiKeyRole, ListApiKeysResponse } from './types.js'

const operations = {
  create: {
    row: 4,
    name: 'data_service.api_keys.create',
    path: { dataAppId: 'string' },
    body: {
      description: 'string!',
      role: 'string!',
      rateLimitRpm: 'integer32+!',
      apiKeyExpireSetting: 'ApiKeyExpireSetting',
    },
    structs,
    answers: 'object',
    read: readers.readApiKey,
  },
  delete: {
    row: 5,
    name: 'data_service.api_keys.delete',
    path: { dataAppId: 'string', apiKeyId: 'id' },
  },
  get: {
    row: 6,
    name: 'data_service.api_keys.get',
    path: { dataAppId: 'string', apiKeyId: 'id' },
    answers: 'object',
    read: readers.readApiKey,
  },
  list: {
    row: 7,
    name: 'data_service.api_keys.list',
    path: { dataAppId: 'string' },
    answers: 'object',
    read: readers.readListApiKeysResponse,
    items: 'apiKeys',
  },
  update: {
    row: 8,
    name: 'data_service.api_keys.update',
    path: { dataAppId: 'string', apiKeyId: 'id' },
    body: {
      description: 'string',
      role: 'string',
      rateLimitRpm: 'integer32+',
      apiKeyExpireSetting: 'ApiKeyExpireSetting',
    },
    structs,
    answers: 'object',
    read: readers.readApiKey,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link ApiKeysResource.create}. */
export interface ApiKeysCreateArguments {
  /** What the key is for. */
  description: string
  /** What the key may do with data. */
  role: ApiKeyRole
  /** Calls that the key may make. Unit: requests a minute. From 1 to 1000. */
  rateLimitRpm: number
  /** How long the key lives. Without it, until it is deleted. */
  apiKeyExpireSetting?: ApiKeyExpireSettingInput | undefined
}

/** Arguments of {@link ApiKeysResource.update}. */
export interface ApiKeysUpdateArguments {
  /** What the key is for. */
  description?: string | undefined
  /** What the key may do with data. */
  role?: ApiKeyRole | undefined
  /**
   * Calls that the key may make. A CHAT2QUERY Data App's keys keep theirs. Unit: requests a minute. From 1
   * to 1000.
   */
  rateLimitRpm?: number | undefined
  /** How long the key lives from now on. */
  apiKeyExpireSetting?: ApiKeyExpireSettingInput | undefined
}

/** Keys with which the endpoints of a Data App are called. They manage nothing. */
export class ApiKeysResource extends Resource {
  /**
   * Create an API key of a Data App.
   *
   * The answer is the only one that holds the whole private key. A Data App has at most 100 API keys. A key
   * created twice is two keys.
   *
   * Not repeated when the connection breaks after it was sent: `data_service.api_keys.list` shows whether it
   * was applied.
   *
   * @param dataAppId The Data App's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A field is missing or breaks its limits or the Data App has 100 API keys already.
   * @throws ApiError 404: The Data App does not exist.
   * @example
   * ```ts
   * const apiKey = await client.dataService.apiKeys.create(dataAppId, { description, role, rateLimitRpm })
   * ```
   */
  create(dataAppId: string, args: ApiKeysCreateArguments, options?: CallOptions): Call<ApiKey> {
    return this.session.call<ApiKey>(operations.create, [dataAppId], args, options)
  }

  /**
   * Delete an API key of a Data App.
   *
   * Whoever calls endpoints with it is refused from then on.
   *
   * @param dataAppId The Data App's id.
   * @param apiKeyId The API key's id, its `apiKeyId`.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The Data App or the API key does not exist.
   * @example
   * ```ts
   * await client.dataService.apiKeys.delete(dataAppId, apiKeyId)
   * ```
   */
  delete(dataAppId: string, apiKeyId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.delete, [dataAppId, apiKeyId], undefined, options)
  }

  /**
   * Get an API key of a Data App.
   *
   * Of the private key only the last four characters can be read.
   *
   * @param dataAppId The Data App's id.
   * @param apiKeyId The API key's id, its `apiKeyId`.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The Data App or the API key does not exist.
   * @example
   * ```ts
   * const apiKey = await client.dataService.apiKeys.get(dataAppId, apiKeyId)
   * ```
   */
  get(dataAppId: string, apiKeyId: string, options?: CallOptions): Call<ApiKey> {
    return this.session.call<ApiKey>(operations.get, [dataAppId, apiKeyId], undefined, options)
  }

  /**
   * List the API keys of a Data App.
   *
   * Of each private key only the last four characters can be read.
   *
   * @param dataAppId The Data App's id.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The Data App does not exist.
   * @example
   * ```ts
   * for await (const item of client.dataService.apiKeys.list(dataAppId)) console.log(item)
   * ```
   */
  list(dataAppId: string, options?: CallOptions): List<ApiKey, ListApiKeysResponse> {
    return this.session.list<ApiKey, ListApiKeysResponse>(operations.list, [dataAppId], undefined, options)
  }

  /**
   * Change an API key of a Data App.
   *
   * Fields that are left out stay as they are. A lifetime that is set begins anew with the change.
   *
   * @param dataAppId The Data App's id.
   * @param apiKeyId The API key's id, its `apiKeyId`.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The key has expired or a value breaks its limits or the rate limit is a CHAT2QUERY
   * Data App's.
   * @throws ApiError 404: The Data App or the API key does not exist.
   * @example
   * ```ts
   * const apiKey = await client.dataService.apiKeys.update(dataAppId, apiKeyId)
   * ```
   */
  update(
    dataAppId: string,
    apiKeyId: string,
    args?: ApiKeysUpdateArguments,
    options?: CallOptions,
  ): Call<ApiKey> {
    return this.session.call<ApiKey>(operations.update, [dataAppId, apiKeyId], args, options)
  }
}
