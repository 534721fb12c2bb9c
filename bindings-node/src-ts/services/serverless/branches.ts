// Generated from api/serverless.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { Branch, BranchView, ListBranchesResponse, SqlUser } from './types.js'

const operations = {
  create: {
    row: 166,
    name: 'serverless.branches.create',
    path: { clusterId: 'string' },
    body: {
      displayName: 'string!',
      parentId: 'string',
      parentTimestamp: 'time',
      rootPassword: 'string/^[^\\n]{8,64}$/',
      annotations: '{string}',
    },
    answers: 'object',
    read: readers.readBranch,
  },
  delete: {
    row: 167,
    name: 'serverless.branches.delete',
    path: { clusterId: 'string', branchId: 'string' },
    answers: 'object',
    read: readers.readBranch,
  },
  get: {
    row: 168,
    name: 'serverless.branches.get',
    path: { clusterId: 'string', branchId: 'string' },
    query: { view: 'string' },
    answers: 'object',
    read: readers.readBranch,
  },
  list: {
    row: 169,
    name: 'serverless.branches.list',
    path: { clusterId: 'string' },
    answers: 'object',
    read: readers.readListBranchesResponse,
    items: 'branches',
  },
  reset: {
    row: 170,
    name: 'serverless.branches.reset',
    path: { clusterId: 'string', branchId: 'string' },
    answers: 'object',
    read: readers.readBranch,
  },
  updateSqlUser: {
    row: 171,
    name: 'serverless.branches.update_sql_user',
    path: { clusterId: 'string', branchId: 'string', username: 'string' },
    body: { password: 'string/^[^\\n]{8,64}$/' },
    answers: 'object',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link BranchesResource.create}. */
export interface BranchesCreateArguments {
  /** Name of the branch. */
  displayName: string
  /** Id of the cluster or branch to copy. By default the cluster itself. */
  parentId?: string | undefined
  /** Moment of the parent to copy; fractions of a second are cut off. By default now. An RFC 3339 time. */
  parentTimestamp?: string | Date | undefined
  /** Password for the branch's root user. From 8 to 64 characters. Must match `^.{8,64}$`. */
  rootPassword?: string | undefined
  /** Facts to keep with the branch. */
  annotations?: Record<string, string> | undefined
}

/** Arguments of {@link BranchesResource.get}. */
export interface BranchesGetArguments {
  /** How much of the branch to answer. Default: FULL. */
  view?: BranchView | undefined
}

/** Arguments of {@link BranchesResource.updateSqlUser}. */
export interface BranchesUpdateSqlUserArguments {
  /** The new password. From 8 to 64 characters. Must match `^.{8,64}$`. */
  password?: string | undefined
}

/** Copies of a cluster at a point in time, to develop and test against. */
export class BranchesResource extends Resource {
  /**
   * Create a branch of a cluster.
   *
   * The answer comes before the branch is ready: its state is CREATING until it becomes ACTIVE. A branch
   * created twice is two branches.
   *
   * Not repeated when the connection breaks after it was sent: `serverless.branches.list` shows whether it
   * was applied.
   *
   * @param clusterId The cluster's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The name is missing or the parent or time cannot be branched from.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const branch = await client.serverless.branches.create(clusterId, { displayName })
   * ```
   */
  create(clusterId: string, args: BranchesCreateArguments, options?: CallOptions): Call<Branch> {
    return this.session.call<Branch>(operations.create, [clusterId], args, options)
  }

  /**
   * Delete a branch.
   *
   * The branch and all data written to it are lost. Its parent is not touched.
   *
   * @param clusterId The cluster's id.
   * @param branchId The branch's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the branch does not exist.
   * @example
   * ```ts
   * const branch = await client.serverless.branches.delete(clusterId, branchId)
   * ```
   */
  delete(clusterId: string, branchId: string, options?: CallOptions): Call<Branch> {
    return this.session.call<Branch>(operations.delete, [clusterId, branchId], undefined, options)
  }

  /**
   * Get a branch.
   *
   * @param clusterId The cluster's id.
   * @param branchId The branch's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the branch does not exist.
   * @example
   * ```ts
   * const branch = await client.serverless.branches.get(clusterId, branchId)
   * ```
   */
  get(clusterId: string, branchId: string, args?: BranchesGetArguments, options?: CallOptions): Call<Branch> {
    return this.session.call<Branch>(operations.get, [clusterId, branchId], args, options)
  }

  /**
   * Wait until a branch that is being created, restored or reset can be used.
   *
   * Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`. Gives
   * up after 600 seconds unless told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param branchId The branch's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilActive(clusterId: string, branchId: string, options?: WaitOptions): Promise<Branch> {
    return this.session.wait(operations.get, 'wait_until_active', [clusterId, branchId], options)
  }

  /**
   * Wait until a deleted branch is gone.
   *
   * Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise.
   *
   * @param clusterId The cluster's id.
   * @param branchId The branch's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource as it was seen last; `undefined` where it is gone.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilDeleted(clusterId: string, branchId: string, options?: WaitOptions): Promise<Branch | undefined> {
    return this.session.wait(operations.get, 'wait_until_deleted', [clusterId, branchId], options)
  }

  /**
   * List the branches of a cluster.
   *
   * @param clusterId The cluster's id.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.serverless.branches.list(clusterId)) console.log(item)
   * ```
   */
  list(clusterId: string, options?: CallOptions): List<Branch, ListBranchesResponse> {
    return this.session.list<Branch, ListBranchesResponse>(operations.list, [clusterId], undefined, options)
  }

  /**
   * Reset a branch to what its parent holds now.
   *
   * All changes made on the branch are lost. It cannot be used until it is ACTIVE again.
   *
   * Not repeated when the connection breaks after it was sent: `serverless.branches.get` shows whether it was
   * applied.
   *
   * @param clusterId The cluster's id.
   * @param branchId The branch's id.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The branch is not ACTIVE.
   * @throws ApiError 404: The cluster or the branch does not exist.
   * @example
   * ```ts
   * const branch = await client.serverless.branches.reset(clusterId, branchId)
   * ```
   */
  reset(clusterId: string, branchId: string, options?: CallOptions): Call<Branch> {
    return this.session.call<Branch>(operations.reset, [clusterId, branchId], undefined, options)
  }

  /**
   * Change the password of a SQL user of a branch.
   *
   * @param clusterId The cluster's id.
   * @param branchId The branch's id.
   * @param username The user's name, with the branch's `userPrefix`, such as `3pTAoNNegb47Uc8.root`.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The password is missing or breaks its limits or the branch is not ACTIVE.
   * @throws ApiError 404: The cluster or the branch or the user does not exist.
   * @example
   * ```ts
   * const sqlUser = await client.serverless.branches.updateSqlUser(clusterId, branchId, username)
   * ```
   */
  updateSqlUser(
    clusterId: string,
    branchId: string,
    username: string,
    args?: BranchesUpdateSqlUserArguments,
    options?: CallOptions,
  ): Call<SqlUser> {
    return this.session.call<SqlUser>(
      operations.updateSqlUser,
      [clusterId, branchId, username],
      args,
      options,
    )
  }
}
