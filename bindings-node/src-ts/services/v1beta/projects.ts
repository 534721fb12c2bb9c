// Generated from api/v1beta.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { CreateProjectResponse, ListProjectsResponse, Project } from './types.js'

const operations = {
  create: {
    row: 259,
    name: 'v1beta.projects.create',
    path: {},
    body: { name: 'string!', aws_cmek_enabled: 'boolean' },
    answers: 'object',
    read: readers.readCreateProjectResponse,
  },
  list: {
    row: 260,
    name: 'v1beta.projects.list',
    path: {},
    answers: 'object',
    read: readers.readListProjectsResponse,
    items: 'items',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link ProjectsResource.create}. */
export interface ProjectsCreateArguments {
  /** Name of the project. */
  name: string
  /**
   * Whether the project's data is to be encrypted with AWS keys of your own. Support switches this feature on
   * for an organization. Default: false.
   */
  aws_cmek_enabled?: boolean | undefined
}

/** Projects, which group clusters and their users. */
export class ProjectsResource extends Resource {
  /**
   * Create a project.
   *
   * Not repeated when the connection breaks after it was sent: `v1beta.projects.list` shows whether it was
   * applied.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @example
   * ```ts
   * const project = await client.v1beta.projects.create({ name })
   * ```
   */
  create(args: ProjectsCreateArguments, options?: CallOptions): Call<CreateProjectResponse> {
    return this.session.call<CreateProjectResponse>(operations.create, [], args, options)
  }

  /**
   * List the projects that the API key can access.
   *
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @example
   * ```ts
   * for await (const item of client.v1beta.projects.list()) console.log(item)
   * ```
   */
  list(options?: CallOptions): List<Project, ListProjectsResponse> {
    return this.session.list<Project, ListProjectsResponse>(operations.list, [], undefined, options)
  }
}
