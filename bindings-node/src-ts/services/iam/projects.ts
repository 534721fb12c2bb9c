// Generated from api/iam.yaml by codegen; do not edit.

import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { ListProjectsResponse, Project } from './types.js'

const operations = {
  list: {
    row: 114,
    name: 'iam.projects.list',
    path: {},
    answers: 'object',
    read: readers.readListProjectsResponse,
    items: 'projects',
  },
} satisfies Record<string, Operation>

/** Projects, which group clusters and their users. */
export class ProjectsResource extends Resource {
  /**
   * List the projects that the API key can see.
   *
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @example
   * ```ts
   * for await (const item of client.iam.projects.list()) console.log(item)
   * ```
   */
  list(options?: CallOptions): List<Project, ListProjectsResponse> {
    return this.session.list<Project, ListProjectsResponse>(operations.list, [], undefined, options)
  }
}
