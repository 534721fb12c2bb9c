// Generated from api/dedicated.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { ListMaintenanceTasksResponse, MaintenanceTask } from './types.js'

const operations = {
  get: {
    row: 71,
    name: 'dedicated.maintenance_tasks.get',
    path: { maintenanceTaskId: 'string' },
    answers: 'object',
    read: readers.readMaintenanceTask,
  },
  list: {
    row: 72,
    name: 'dedicated.maintenance_tasks.list',
    path: {},
    query: { projectId: 'string', skip: 'integer32' },
    answers: 'object',
    read: readers.readListMaintenanceTasksResponse,
    items: 'maintenanceTasks',
  },
  update: {
    row: 73,
    name: 'dedicated.maintenance_tasks.update',
    path: { maintenanceTaskId: 'string' },
    body: { scheduledApplyTime: 'time!' },
    answers: 'object',
    read: readers.readMaintenanceTask,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link MaintenanceTasksResource.list}. */
export interface MaintenanceTasksListArguments {
  /** The project's id. The default project's unless given. */
  projectId?: string | undefined
  /** Items to pass over before the first one answered. Past the end, the list is empty. */
  skip?: number | undefined
}

/** Arguments of {@link MaintenanceTasksResource.update}. */
export interface MaintenanceTasksUpdateArguments {
  /** The time, after now and not after the task's deadline. An RFC 3339 time. */
  scheduledApplyTime: string | Date
}

/** Work that the service has announced for the clusters of a project. */
export class MaintenanceTasksResource extends Resource {
  /**
   * Get a maintenance task.
   *
   * @param maintenanceTaskId The task's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The task does not exist.
   * @example
   * ```ts
   * const maintenanceTask = await client.dedicated.maintenanceTasks.get(maintenanceTaskId)
   * ```
   */
  get(maintenanceTaskId: string, options?: CallOptions): Call<MaintenanceTask> {
    return this.session.call<MaintenanceTask>(operations.get, [maintenanceTaskId], undefined, options)
  }

  /**
   * Wait until the task has run.
   *
   * Ends at `DONE`. Fails at once at `FAILED` and `DELETED`. Gives up after 14400 seconds unless told
   * otherwise.
   *
   * @param maintenanceTaskId The task's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilDone(maintenanceTaskId: string, options?: WaitOptions): Promise<MaintenanceTask> {
    return this.session.wait(operations.get, 'wait_until_done', [maintenanceTaskId], options)
  }

  /**
   * List the maintenance tasks of a project.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 403: The key may not use this project.
   * @example
   * ```ts
   * for await (const item of client.dedicated.maintenanceTasks.list()) console.log(item)
   * ```
   */
  list(
    args?: MaintenanceTasksListArguments,
    options?: CallOptions,
  ): List<MaintenanceTask, ListMaintenanceTasksResponse> {
    return this.session.list<MaintenanceTask, ListMaintenanceTasksResponse>(
      operations.list,
      [],
      args,
      options,
    )
  }

  /**
   * Reschedule a maintenance task.
   *
   * @param maintenanceTaskId The task's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The task has begun already, or the time is past or after its deadline.
   * @throws ApiError 404: The task does not exist.
   * @example
   * ```ts
   * const maintenanceTask = await client.dedicated.maintenanceTasks.update(maintenanceTaskId, { scheduledApplyTime })
   * ```
   */
  update(
    maintenanceTaskId: string,
    args: MaintenanceTasksUpdateArguments,
    options?: CallOptions,
  ): Call<MaintenanceTask> {
    return this.session.call<MaintenanceTask>(operations.update, [maintenanceTaskId], args, options)
  }
}
