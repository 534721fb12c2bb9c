// Generated from api/v1beta.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import { structs } from './structs.js'
import type { AwsCmek, AwsCmekInput, ListAwsCmekResponse } from './types.js'

const operations = {
  create: {
    row: 230,
    name: 'v1beta.aws_cmek.create',
    path: { project_id: 'id' },
    body: { specs: '[AwsCmek]!' },
    structs,
  },
  list: {
    row: 231,
    name: 'v1beta.aws_cmek.list',
    path: { project_id: 'id' },
    answers: 'object',
    items: 'items',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link AwsCmekResource.create}. */
export interface AwsCmekCreateArguments {
  /** The keys, all of one region. */
  specs: AwsCmekInput[]
}

/** Encryption keys of your own in AWS KMS. */
export class AwsCmekResource extends Resource {
  /**
   * Set the AWS encryption keys of a project.
   *
   * The project must have been created with `aws_cmek_enabled`, a feature that TiDB Cloud support switches on
   * for an organization. A project takes keys of one AWS region only, and can then have clusters in no other.
   *
   * Not repeated when the connection breaks after it was sent: `v1beta.aws_cmek.list` shows whether it was
   * applied.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The project was created without `aws_cmek_enabled`, or the keys are of different
   * regions.
   * @example
   * ```ts
   * await client.v1beta.awsCmek.create(projectId, { specs })
   * ```
   */
  create(projectId: string, args: AwsCmekCreateArguments, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.create, [projectId], args, options)
  }

  /**
   * List the AWS encryption keys of a project.
   *
   * @param projectId Id of the project, as `v1beta.projects.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @example
   * ```ts
   * for await (const item of client.v1beta.awsCmek.list(projectId)) console.log(item)
   * ```
   */
  list(projectId: string, options?: CallOptions): List<AwsCmek, ListAwsCmekResponse> {
    return this.session.list<AwsCmek, ListAwsCmekResponse>(operations.list, [projectId], undefined, options)
  }
}
