// Generated from api/data_service.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { Deployment, ListDeploymentsResponse } from './types.js'

const operations = {
  create: {
    row: 23,
    name: 'data_service.deployments.create',
    path: { dataAppId: 'string' },
    body: { description: 'string' },
    answers: 'object',
    read: readers.readDeployment,
  },
  get: {
    row: 24,
    name: 'data_service.deployments.get',
    path: { dataAppId: 'string', deploymentId: 'string' },
    answers: 'object',
    read: readers.readDeployment,
  },
  list: {
    row: 25,
    name: 'data_service.deployments.list',
    path: { dataAppId: 'string' },
    answers: 'object',
    read: readers.readListDeploymentsResponse,
    items: 'deployments',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link DeploymentsResource.create}. */
export interface DeploymentsCreateArguments {
  /** What is deployed, and why. */
  description?: string | undefined
}

/** Deployments, which put the endpoints of a Data App online as they are at that moment. */
export class DeploymentsResource extends Resource {
  /**
   * Deploy the endpoints of a Data App.
   *
   * Puts all endpoints online as they are now. The answer comes before that is done: `status` is absent until
   * the deployment has ended.
   *
   * Not repeated when the connection breaks after it was sent: `data_service.deployments.list` shows whether
   * it was applied.
   *
   * @param dataAppId The Data App's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The Data App does not exist.
   * @example
   * ```ts
   * const deployment = await client.dataService.deployments.create(dataAppId)
   * ```
   */
  create(dataAppId: string, args?: DeploymentsCreateArguments, options?: CallOptions): Call<Deployment> {
    return this.session.call<Deployment>(operations.create, [dataAppId], args, options)
  }

  /**
   * Get a deployment of a Data App.
   *
   * @param dataAppId The Data App's id.
   * @param deploymentId The deployment's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The Data App or the deployment does not exist.
   * @example
   * ```ts
   * const deployment = await client.dataService.deployments.get(dataAppId, deploymentId)
   * ```
   */
  get(dataAppId: string, deploymentId: string, options?: CallOptions): Call<Deployment> {
    return this.session.call<Deployment>(operations.get, [dataAppId, deploymentId], undefined, options)
  }

  /**
   * Wait until a deployment has put its endpoints online.
   *
   * Ends at `success`. Fails at once at `failed`. Gives up after 600 seconds unless told otherwise.
   *
   * @param dataAppId The Data App's id.
   * @param deploymentId The deployment's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilSucceeded(dataAppId: string, deploymentId: string, options?: WaitOptions): Promise<Deployment> {
    return this.session.wait(operations.get, 'wait_until_succeeded', [dataAppId, deploymentId], options)
  }

  /**
   * List the deployments of a Data App.
   *
   * @param dataAppId The Data App's id.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The Data App does not exist.
   * @example
   * ```ts
   * for await (const item of client.dataService.deployments.list(dataAppId)) console.log(item)
   * ```
   */
  list(dataAppId: string, options?: CallOptions): List<Deployment, ListDeploymentsResponse> {
    return this.session.list<Deployment, ListDeploymentsResponse>(
      operations.list,
      [dataAppId],
      undefined,
      options,
    )
  }
}
