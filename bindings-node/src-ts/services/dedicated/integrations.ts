// Generated from api/dedicated.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  CreateDatadogIntegration,
  CreateNewRelicIntegration,
  Integration,
  IntegrationType,
  ListIntegrationsResponse,
} from './types.js'

const operations = {
  create: {
    row: 68,
    name: 'dedicated.integrations.create',
    path: { clusterId: 'string' },
    body: {
      type: 'string!',
      datadog: 'CreateDatadogIntegration',
      newrelic: 'CreateNewRelicIntegration',
      prometheus: '{any}',
    },
    structs,
    answers: 'object',
    read: readers.readIntegration,
  },
  delete: {
    row: 69,
    name: 'dedicated.integrations.delete',
    path: { clusterId: 'string', id: 'id' },
  },
  list: {
    row: 70,
    name: 'dedicated.integrations.list',
    path: { clusterId: 'string' },
    answers: 'object',
    read: readers.readListIntegrationsResponse,
    items: 'items',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link IntegrationsResource.create}. */
export interface IntegrationsCreateArguments {
  /** The service. Its settings are required too. */
  type: IntegrationType
  /** Settings for the type `DATADOG`. */
  datadog?: CreateDatadogIntegration | undefined
  /** Settings for the type `NEWRELIC`. */
  newrelic?: CreateNewRelicIntegration | undefined
  /** Settings for the type `PROMETHEUS`. There are none yet: give an empty object. */
  prometheus?: Record<string, unknown> | undefined
}

/** Services to which a cluster's metrics go. */
export class IntegrationsResource extends Resource {
  /**
   * Send a cluster's metrics to a service.
   *
   * The settings of the chosen service are required beside its type. For Prometheus, which fetches metrics
   * itself, the answer has the key with which it does.
   *
   * Not repeated when the connection breaks after it was sent: `dedicated.integrations.list` shows whether it
   * was applied.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The settings of the service are missing or the cluster has such an integration.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const integration = await client.dedicated.integrations.create(clusterId, { type })
   * ```
   */
  create(clusterId: string, args: IntegrationsCreateArguments, options?: CallOptions): Call<Integration> {
    return this.session.call<Integration>(operations.create, [clusterId], args, options)
  }

  /**
   * Stop sending a cluster's metrics to a service.
   *
   * @param clusterId The cluster's id.
   * @param id The integration's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the integration does not exist.
   * @example
   * ```ts
   * await client.dedicated.integrations.delete(clusterId, id)
   * ```
   */
  delete(clusterId: string, id: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.delete, [clusterId, id], undefined, options)
  }

  /**
   * List the services to which a cluster's metrics go.
   *
   * @param clusterId The cluster's id.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.dedicated.integrations.list(clusterId)) console.log(item)
   * ```
   */
  list(clusterId: string, options?: CallOptions): List<Integration, ListIntegrationsResponse> {
    return this.session.list<Integration, ListIntegrationsResponse>(
      operations.list,
      [clusterId],
      undefined,
      options,
    )
  }
}
