// Generated from api/data_service.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  ApiSpec,
  ApiSpecFormat,
  Chat2QueryLanguage,
  Chat2QueryModel,
  Chat2QuerySettings,
  DataApp,
  DataAppType,
  ListDataAppsResponse,
  SystemEndpointConfig,
  SystemEndpointInput,
} from './types.js'

const operations = {
  create: {
    row: 9,
    name: 'data_service.data_apps.create',
    path: {},
    body: {
      projectId: 'string!',
      version: 'string/^[1-9]\\.[0-9]\\.[0-9]$/!',
      displayName: 'string+!',
      description: 'string!',
      clusterIds: '[string]',
      appType: 'string',
    },
    answers: 'object',
    read: readers.readDataApp,
  },
  delete: {
    row: 10,
    name: 'data_service.data_apps.delete',
    path: { dataAppId: 'string' },
  },
  get: {
    row: 11,
    name: 'data_service.data_apps.get',
    path: { dataAppId: 'string' },
    answers: 'object',
    read: readers.readDataApp,
  },
  getApiSpec: {
    row: 12,
    name: 'data_service.data_apps.get_api_spec',
    path: { dataAppId: 'string' },
    query: { format: 'string' },
    answers: 'object',
  },
  getChat2querySettings: {
    row: 13,
    name: 'data_service.data_apps.get_chat2query_settings',
    path: { dataAppId: 'string' },
    answers: 'object',
    read: readers.readChat2QuerySettings,
  },
  getSystemEndpointConfig: {
    row: 14,
    name: 'data_service.data_apps.get_system_endpoint_config',
    path: { dataAppId: 'string' },
    answers: 'object',
  },
  list: {
    row: 15,
    name: 'data_service.data_apps.list',
    path: {},
    query: { projectId: 'string!' },
    answers: 'object',
    read: readers.readListDataAppsResponse,
    items: 'dataApps',
  },
  update: {
    row: 16,
    name: 'data_service.data_apps.update',
    path: { dataAppId: 'string' },
    body: { version: 'string/^[1-9]\\.[0-9]\\.[0-9]$/', displayName: 'string+', description: 'string' },
    answers: 'object',
    read: readers.readDataApp,
  },
  updateChat2querySettings: {
    row: 17,
    name: 'data_service.data_apps.update_chat2query_settings',
    path: { dataAppId: 'string' },
    body: { llmApiKey: 'string', languageCode: 'string', llmModel: 'string' },
    answers: 'object',
    read: readers.readChat2QuerySettings,
  },
  updateSystemEndpointConfig: {
    row: 18,
    name: 'data_service.data_apps.update_system_endpoint_config',
    path: { dataAppId: 'string' },
    body: { items: '[SystemEndpoint]!' },
    structs,
    answers: 'object',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link DataAppsResource.create}. */
export interface DataAppsCreateArguments {
  /** The id of the project that it is to belong to. */
  projectId: string
  /**
   * The owner's version number of it: three digits between dots, the first of them not 0. Must match
   * `^[1-9]\.[0-9]\.[0-9]$`.
   */
  version: string
  /** Its name for people. From 1 to 32 characters. */
  displayName: string
  /** What it is for. At most 1000 characters. */
  description: string
  /** Ids of clusters to link it to at once. */
  clusterIds?: string[] | undefined
  /** Its type. */
  appType?: DataAppType | undefined
}

/** Arguments of {@link DataAppsResource.getApiSpec}. */
export interface DataAppsGetApiSpecArguments {
  /** The format of the specification's text. Default: JSON. */
  format?: ApiSpecFormat | undefined
}

/** Arguments of {@link DataAppsResource.list}. */
export interface DataAppsListArguments {
  /** The id of the project whose Data Apps to list. */
  projectId: string
}

/** Arguments of {@link DataAppsResource.update}. */
export interface DataAppsUpdateArguments {
  /**
   * The owner's version number of it: three digits between dots, the first of them not 0. Must match
   * `^[1-9]\.[0-9]\.[0-9]$`.
   */
  version?: string | undefined
  /** Its name for people. From 1 to 32 characters. */
  displayName?: string | undefined
  /** What it is for. At most 1000 characters. */
  description?: string | undefined
}

/** Arguments of {@link DataAppsResource.updateChat2querySettings}. */
export interface DataAppsUpdateChat2querySettingsArguments {
  /** A key of the model service, `sk-xxxx`. Without one, 100 questions a day are answered. */
  llmApiKey?: string | undefined
  /** The language of the answers. */
  languageCode?: Chat2QueryLanguage | undefined
  /** The language model that answers. */
  llmModel?: Chat2QueryModel | undefined
}

/** Arguments of {@link DataAppsResource.updateSystemEndpointConfig}. */
export interface DataAppsUpdateSystemEndpointConfigArguments {
  /** The system endpoints to change. */
  items: SystemEndpointInput[]
}

/** Collections of endpoints for one application, and their settings. */
export class DataAppsResource extends Resource {
  /**
   * Create a Data App.
   *
   * A CHAT2QUERY Data App answers questions in plain language and has settings for that; a DATAAPP has only
   * the endpoints that you write. A Data App created twice is two Data Apps.
   *
   * Not repeated when the connection breaks after it was sent: `data_service.data_apps.list` shows whether it
   * was applied.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A field is missing or breaks its limits or a cluster cannot be linked.
   * @throws ApiError 403: The project does not exist or the key may not use it.
   * @example
   * ```ts
   * const dataApp = await client.dataService.dataApps.create({ projectId, version, displayName, description })
   * ```
   */
  create(args: DataAppsCreateArguments, options?: CallOptions): Call<DataApp> {
    return this.session.call<DataApp>(operations.create, [], args, options)
  }

  /**
   * Delete a Data App.
   *
   * Its endpoints go offline and its API keys end with it. The clusters that it is linked to are not touched.
   *
   * @param dataAppId The Data App's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The Data App does not exist.
   * @example
   * ```ts
   * await client.dataService.dataApps.delete(dataAppId)
   * ```
   */
  delete(dataAppId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.delete, [dataAppId], undefined, options)
  }

  /**
   * Get a Data App.
   *
   * @param dataAppId The Data App's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The Data App does not exist.
   * @example
   * ```ts
   * const dataApp = await client.dataService.dataApps.get(dataAppId)
   * ```
   */
  get(dataAppId: string, options?: CallOptions): Call<DataApp> {
    return this.session.call<DataApp>(operations.get, [dataAppId], undefined, options)
  }

  /**
   * Get the OpenAPI specification of a Data App.
   *
   * An OpenAPI 3.0 document of the endpoints that are online, to make documentation, clients or servers from.
   *
   * @param dataAppId The Data App's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The Data App does not exist.
   * @example
   * ```ts
   * const apiSpec = await client.dataService.dataApps.getApiSpec(dataAppId)
   * ```
   */
  getApiSpec(dataAppId: string, args?: DataAppsGetApiSpecArguments, options?: CallOptions): Call<ApiSpec> {
    return this.session.call<ApiSpec>(operations.getApiSpec, [dataAppId], args, options)
  }

  /**
   * Get how a Data App answers questions in plain language.
   *
   * Only a CHAT2QUERY Data App has these settings.
   *
   * @param dataAppId The Data App's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The Data App is not a CHAT2QUERY one.
   * @throws ApiError 404: The Data App does not exist.
   * @example
   * ```ts
   * const chat2querySettings = await client.dataService.dataApps.getChat2querySettings(dataAppId)
   * ```
   */
  getChat2querySettings(dataAppId: string, options?: CallOptions): Call<Chat2QuerySettings> {
    return this.session.call<Chat2QuerySettings>(
      operations.getChat2querySettings,
      [dataAppId],
      undefined,
      options,
    )
  }

  /**
   * Get which system endpoints of a Data App are enabled.
   *
   * System endpoints are ready-made: `POST:/system/query` runs whatever SQL statement its caller sends.
   *
   * @param dataAppId The Data App's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The Data App does not exist.
   * @example
   * ```ts
   * const systemEndpointConfig = await client.dataService.dataApps.getSystemEndpointConfig(dataAppId)
   * ```
   */
  getSystemEndpointConfig(dataAppId: string, options?: CallOptions): Call<SystemEndpointConfig> {
    return this.session.call<SystemEndpointConfig>(
      operations.getSystemEndpointConfig,
      [dataAppId],
      undefined,
      options,
    )
  }

  /**
   * List the Data Apps of a project.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 403: The project does not exist or the key may not use it.
   * @example
   * ```ts
   * for await (const item of client.dataService.dataApps.list({ projectId })) console.log(item)
   * ```
   */
  list(args: DataAppsListArguments, options?: CallOptions): List<DataApp, ListDataAppsResponse> {
    return this.session.list<DataApp, ListDataAppsResponse>(operations.list, [], args, options)
  }

  /**
   * Change the version, name or description of a Data App.
   *
   * Fields that are left out stay as they are. How a CHAT2QUERY Data App answers questions is set with
   * `data_service.data_apps.update_chat2query_settings`.
   *
   * @param dataAppId The Data App's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A value breaks its limits.
   * @throws ApiError 404: The Data App does not exist.
   * @example
   * ```ts
   * const dataApp = await client.dataService.dataApps.update(dataAppId)
   * ```
   */
  update(dataAppId: string, args?: DataAppsUpdateArguments, options?: CallOptions): Call<DataApp> {
    return this.session.call<DataApp>(operations.update, [dataAppId], args, options)
  }

  /**
   * Change how a Data App answers questions in plain language.
   *
   * Only a CHAT2QUERY Data App has these settings. Fields that are left out stay as they are.
   *
   * @param dataAppId The Data App's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The Data App is not a CHAT2QUERY one or the model needs a key of the model service.
   * @throws ApiError 404: The Data App does not exist.
   * @example
   * ```ts
   * const chat2querySettings = await client.dataService.dataApps.updateChat2querySettings(dataAppId)
   * ```
   */
  updateChat2querySettings(
    dataAppId: string,
    args?: DataAppsUpdateChat2querySettingsArguments,
    options?: CallOptions,
  ): Call<Chat2QuerySettings> {
    return this.session.call<Chat2QuerySettings>(
      operations.updateChat2querySettings,
      [dataAppId],
      args,
      options,
    )
  }

  /**
   * Enable or disable system endpoints of a Data App.
   *
   * System endpoints that are not named stay as they are.
   *
   * @param dataAppId The Data App's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: There is no system endpoint of this type and key.
   * @throws ApiError 404: The Data App does not exist.
   * @example
   * ```ts
   * const systemEndpointConfig = await client.dataService.dataApps.updateSystemEndpointConfig(dataAppId, { items })
   * ```
   */
  updateSystemEndpointConfig(
    dataAppId: string,
    args: DataAppsUpdateSystemEndpointConfigArguments,
    options?: CallOptions,
  ): Call<SystemEndpointConfig> {
    return this.session.call<SystemEndpointConfig>(
      operations.updateSystemEndpointConfig,
      [dataAppId],
      args,
      options,
    )
  }
}
