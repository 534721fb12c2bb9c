// Generated from api/iam.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { DbUser, DeleteSqlUserResponse, ListSqlUsersResponse, SqlAuthMethod, SqlUser } from './types.js'

const operations = {
  create: {
    row: 115,
    name: 'iam.sql_users.create',
    path: { clusterId: 'string' },
    body: {
      userName: 'string',
      password: 'string',
      authMethod: 'string',
      autoPrefix: 'boolean',
      builtinRole: 'string',
      customRoles: '[string]',
    },
    answers: 'object',
  },
  delete: {
    row: 116,
    name: 'iam.sql_users.delete',
    path: { clusterId: 'string', userName: 'string' },
    answers: 'object',
    read: readers.readDeleteSqlUserResponse,
  },
  get: {
    row: 117,
    name: 'iam.sql_users.get',
    path: { clusterId: 'string', userName: 'string' },
    answers: 'object',
  },
  getDbUser: {
    row: 118,
    name: 'iam.sql_users.get_db_user',
    path: { clusterId: 'string' },
    answers: 'object',
    read: readers.readDbUser,
  },
  list: {
    row: 119,
    name: 'iam.sql_users.list',
    path: { clusterId: 'string' },
    answers: 'object',
    items: 'sqlUsers',
  },
  update: {
    row: 120,
    name: 'iam.sql_users.update',
    path: { clusterId: 'string', userName: 'string' },
    body: { password: 'string', builtinRole: 'string', customRoles: '[string]' },
    answers: 'object',
  },
} satisfies Record<string, Operation>

/** Arguments of {@link SqlUsersResource.create}. */
export interface SqlUsersCreateArguments {
  /**
   * Name of the user. In a Starter or Essential cluster it begins with the cluster's prefix, unless
   * `autoPrefix` is true.
   */
  userName?: string | undefined
  /** Password of the user. */
  password?: string | undefined
  /** How the user proves who it is. */
  authMethod?: SqlAuthMethod | undefined
  /** Whether the service puts the prefix before the name and the built-in role. */
  autoPrefix?: boolean | undefined
  /**
   * `role_admin`, `role_readonly` or `role_readwrite`. In a Starter or Essential cluster the last two begin
   * with the cluster's prefix, unless `autoPrefix` is true.
   */
  builtinRole?: string | undefined
  /** Roles of your own, without a prefix. */
  customRoles?: string[] | undefined
}

/** Arguments of {@link SqlUsersResource.update}. */
export interface SqlUsersUpdateArguments {
  /** The new password. */
  password?: string | undefined
  /** The new built-in role. */
  builtinRole?: string | undefined
  /** All roles of your own from now on. */
  customRoles?: string[] | undefined
}

/** Users of a cluster's database. */
export class SqlUsersResource extends Resource {
  /**
   * Create a SQL user.
   *
   * Names of users and built-in roles of a Starter or Essential cluster begin with the cluster's prefix and a
   * dot. With `autoPrefix` the service puts it there.
   *
   * Not repeated when the connection breaks after it was sent: `iam.sql_users.get` shows whether it was
   * applied.
   *
   * @param clusterId Id of the cluster.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The name is taken or lacks the prefix or a role does not exist.
   * @throws ApiError 403: The key may not change what is in the cluster's project.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const sqlUser = await client.iam.sqlUsers.create(clusterId)
   * ```
   */
  create(clusterId: string, args?: SqlUsersCreateArguments, options?: CallOptions): Call<SqlUser> {
    return this.session.call<SqlUser>(operations.create, [clusterId], args, options)
  }

  /**
   * Delete a SQL user.
   *
   * The service answers 200 in any case. A `code` other than 0 says that it failed.
   *
   * @param clusterId Id of the cluster.
   * @param userName Name of the SQL user, with its prefix.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 403: The key may not change what is in the cluster's project.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const sqlUser = await client.iam.sqlUsers.delete(clusterId, userName)
   * ```
   */
  delete(clusterId: string, userName: string, options?: CallOptions): Call<DeleteSqlUserResponse> {
    return this.session.call<DeleteSqlUserResponse>(
      operations.delete,
      [clusterId, userName],
      undefined,
      options,
    )
  }

  /**
   * Get a SQL user.
   *
   * @param clusterId Id of the cluster.
   * @param userName Name of the SQL user, with its prefix.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster or the user does not exist.
   * @example
   * ```ts
   * const sqlUser = await client.iam.sqlUsers.get(clusterId, userName)
   * ```
   */
  get(clusterId: string, userName: string, options?: CallOptions): Call<SqlUser> {
    return this.session.call<SqlUser>(operations.get, [clusterId, userName], undefined, options)
  }

  /**
   * Get a user of the cluster's database for the caller, with a token to log in.
   *
   * @param clusterId Id of the cluster.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * const dbUser = await client.iam.sqlUsers.getDbUser(clusterId)
   * ```
   */
  getDbUser(clusterId: string, options?: CallOptions): Call<DbUser> {
    return this.session.call<DbUser>(operations.getDbUser, [clusterId], undefined, options)
  }

  /**
   * List the SQL users of a cluster.
   *
   * @param clusterId Id of the cluster.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 404: The cluster does not exist.
   * @example
   * ```ts
   * for await (const item of client.iam.sqlUsers.list(clusterId)) console.log(item)
   * ```
   */
  list(clusterId: string, options?: CallOptions): List<SqlUser, ListSqlUsersResponse> {
    return this.session.list<SqlUser, ListSqlUsersResponse>(operations.list, [clusterId], undefined, options)
  }

  /**
   * Change the password or the roles of a SQL user.
   *
   * What is left out stays as it is.
   *
   * @param clusterId Id of the cluster.
   * @param userName Name of the SQL user, with its prefix.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A role does not exist.
   * @throws ApiError 403: The key may not change what is in the cluster's project.
   * @throws ApiError 404: The cluster or the user does not exist.
   * @example
   * ```ts
   * const sqlUser = await client.iam.sqlUsers.update(clusterId, userName)
   * ```
   */
  update(
    clusterId: string,
    userName: string,
    args?: SqlUsersUpdateArguments,
    options?: CallOptions,
  ): Call<SqlUser> {
    return this.session.call<SqlUser>(operations.update, [clusterId, userName], args, options)
  }
}
