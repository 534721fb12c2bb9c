// Generated from api/dedicated.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { ListMaintenanceWindowsResponse, MaintenanceWindow } from './types.js'

const operations = {
  get: {
    row: 74,
    name: 'dedicated.maintenance_windows.get',
    path: { maintenanceWindowId: 'string' },
    answers: 'object',
    read: readers.readMaintenanceWindow,
  },
  list: {
    row: 75,
    name: 'dedicated.maintenance_windows.list',
    path: {},
    query: { projectId: 'string', skip: 'integer32' },
    answers: 'object',
    read: readers.readListMaintenanceWindowsResponse,
    items: 'maintenanceWindows',
  },
  update: {
    row: 76,
    name: 'dedicated.maintenance_windows.update',
    path: { maintenanceWindowId: 'string' },
    body: { weekDay: 'integer32+', dayHour: 'integer32+', hourMinute: 'integer32+' },
    answers: 'object',
    read: readers.readMaintenanceWindow,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link MaintenanceWindowsResource.list}. */
export interface MaintenanceWindowsListArguments {
  /** The project's id. The default project's unless given. */
  projectId?: string | undefined
  /** Items to pass over before the first one answered. Past the end, the list is empty. */
  skip?: number | undefined
}

/** Arguments of {@link MaintenanceWindowsResource.update}. */
export interface MaintenanceWindowsUpdateArguments {
  /** Day of the week, from 0 for Sunday. From 0 to 6. */
  weekDay?: number | undefined
  /** Hour of the day. Unit: hours. From 0 to 23. */
  dayHour?: number | undefined
  /** Minute of the hour. Unit: minutes. From 0 to 59. */
  hourMinute?: number | undefined
}

/** When in the week the service may work on the clusters of a project. */
export class MaintenanceWindowsResource extends Resource {
  /**
   * Get the maintenance window of a project.
   *
   * @param maintenanceWindowId The window's id, `project-` and the project's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The project does not exist.
   * @example
   * ```ts
   * const maintenanceWindow = await client.dedicated.maintenanceWindows.get(maintenanceWindowId)
   * ```
   */
  get(maintenanceWindowId: string, options?: CallOptions): Call<MaintenanceWindow> {
    return this.session.call<MaintenanceWindow>(operations.get, [maintenanceWindowId], undefined, options)
  }

  /**
   * List the maintenance windows of a project.
   *
   * A project has exactly one.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 403: The key may not use this project.
   * @example
   * ```ts
   * for await (const item of client.dedicated.maintenanceWindows.list()) console.log(item)
   * ```
   */
  list(
    args?: MaintenanceWindowsListArguments,
    options?: CallOptions,
  ): List<MaintenanceWindow, ListMaintenanceWindowsResponse> {
    return this.session.list<MaintenanceWindow, ListMaintenanceWindowsResponse>(
      operations.list,
      [],
      args,
      options,
    )
  }

  /**
   * Move the maintenance window of a project.
   *
   * Tasks that have not begun move with it, but for those whose deadline lies before the new window.
   *
   * @param maintenanceWindowId The window's id, `project-` and the project's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A day, an hour or a minute is out of range.
   * @throws ApiError 404: The project does not exist.
   * @example
   * ```ts
   * const maintenanceWindow = await client.dedicated.maintenanceWindows.update(maintenanceWindowId)
   * ```
   */
  update(
    maintenanceWindowId: string,
    args?: MaintenanceWindowsUpdateArguments,
    options?: CallOptions,
  ): Call<MaintenanceWindow> {
    return this.session.call<MaintenanceWindow>(operations.update, [maintenanceWindowId], args, options)
  }
}
