// Generated from api/iam.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type {
  BatchUpdateMembersEntry,
  BatchUpdateMembersResponse,
  InstanceRoleInput,
  InviteMembersResponse,
  ListMembersResponse,
  Member,
  MemberOrder,
  MemberRole,
  MemberStatus,
  OrganizationRoleInput,
  ProjectRoleInput,
} from './types.js'

const operations = {
  batchUpdate: {
    row: 108,
    name: 'iam.members.batch_update',
    path: {},
    body: { users: '[BatchUpdateMembersEntry]' },
    structs,
    answers: 'object',
    read: readers.readBatchUpdateMembersResponse,
  },
  delete: {
    row: 109,
    name: 'iam.members.delete',
    path: { user_id: 'string' },
  },
  invite: {
    row: 110,
    name: 'iam.members.invite',
    path: {},
    body: {
      emails: '[string]!',
      orgRole: 'OrganizationRole!',
      projectRoles: '[ProjectRole]',
      instanceRoles: '[InstanceRole]',
    },
    structs,
    answers: 'object',
    read: readers.readInviteMembersResponse,
  },
  list: {
    row: 111,
    name: 'iam.members.list',
    path: {},
    query: {
      email: 'string',
      roles: '[string]',
      statuses: '[string]',
      orderBy: 'string',
      projectId: 'string',
      instanceId: 'string',
    },
    answers: 'object',
    read: readers.readListMembersResponse,
    items: 'users',
  },
  resendInvitation: {
    row: 112,
    name: 'iam.members.resend_invitation',
    path: { user_id: 'string' },
  },
  update: {
    row: 113,
    name: 'iam.members.update',
    path: { user_id: 'string' },
    body: { orgRole: 'OrganizationRole', projectRoles: '[ProjectRole]', instanceRoles: '[InstanceRole]' },
    structs,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link MembersResource.batchUpdate}. */
export interface MembersBatchUpdateArguments {
  /** The members, each with new roles. At most 100 items. */
  users?: BatchUpdateMembersEntry[] | undefined
}

/** Arguments of {@link MembersResource.invite}. */
export interface MembersInviteArguments {
  /** Email addresses of those to invite. */
  emails: string[]
  /** Their role in the organization. */
  orgRole: OrganizationRoleInput
  /** Their roles in projects. */
  projectRoles?: ProjectRoleInput[] | undefined
  /** Their roles in instances. */
  instanceRoles?: InstanceRoleInput[] | undefined
}

/** Arguments of {@link MembersResource.list}. */
export interface MembersListArguments {
  /** Only the member with this email address. */
  email?: string | undefined
  /** Only members who have one of these roles. */
  roles?: MemberRole[] | undefined
  /** Only members with one of these statuses. */
  statuses?: MemberStatus[] | undefined
  /** What to sort by. */
  orderBy?: MemberOrder | undefined
  /** Only members who have a role in this project. */
  projectId?: string | undefined
  /** Only members who have a role in this Starter, Essential or Premium instance. */
  instanceId?: string | undefined
}

/** Arguments of {@link MembersResource.update}. */
export interface MembersUpdateArguments {
  /** The new role in the organization. */
  orgRole?: OrganizationRoleInput | undefined
  /** All roles in projects from now on. */
  projectRoles?: ProjectRoleInput[] | undefined
  /** All roles in instances from now on. */
  instanceRoles?: InstanceRoleInput[] | undefined
}

/** The people of an organization, their roles, and invitations to join it. */
export class MembersResource extends Resource {
  /**
   * Change the roles of several members.
   *
   * Each member is changed apart from the others, and the answer says of each whether it worked: look at
   * `success` of every result.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: There are no members or more than 100.
   * @throws ApiError 403: The key is not an owner of the organization.
   * @example
   * ```ts
   * const update = await client.iam.members.batchUpdate()
   * ```
   */
  batchUpdate(args?: MembersBatchUpdateArguments, options?: CallOptions): Call<BatchUpdateMembersResponse> {
    return this.session.call<BatchUpdateMembersResponse>(operations.batchUpdate, [], args, options)
  }

  /**
   * Remove a member from the organization.
   *
   * All roles of the member end. A pending invitation can no longer be accepted.
   *
   * @param userId Id of the member, as `iam.members.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The member is the last owner.
   * @throws ApiError 403: The key is not an owner of the organization.
   * @throws ApiError 404: There is no such member.
   * @example
   * ```ts
   * await client.iam.members.delete(userId)
   * ```
   */
  delete(userId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.delete, [userId], undefined, options)
  }

  /**
   * Invite people to the organization.
   *
   * Each of them gets an email, and is a member with the status `Pending` until they accept.
   *
   * Not repeated when the connection breaks after it was sent: `iam.members.list` shows whether it was
   * applied.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: An address is not valid or a member's already or a role does not exist.
   * @throws ApiError 403: The key is not an owner of the organization.
   * @example
   * ```ts
   * const member = await client.iam.members.invite({ emails, orgRole })
   * ```
   */
  invite(args: MembersInviteArguments, options?: CallOptions): Call<InviteMembersResponse> {
    return this.session.call<InviteMembersResponse>(operations.invite, [], args, options)
  }

  /**
   * List the members of the organization.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @throws ApiError 403: The key has no role in the organization that shows its members.
   * @example
   * ```ts
   * for await (const item of client.iam.members.list()) console.log(item)
   * ```
   */
  list(args?: MembersListArguments, options?: CallOptions): List<Member, ListMembersResponse> {
    return this.session.list<Member, ListMembersResponse>(operations.list, [], args, options)
  }

  /**
   * Send the invitation of a pending member again.
   *
   * Not repeated when the connection breaks after it was sent: `iam.members.list` shows whether it was
   * applied.
   *
   * @param userId Id of the member, as `iam.members.list` gives it.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The member has accepted already.
   * @throws ApiError 403: The key is not an owner of the organization.
   * @throws ApiError 404: There is no such member.
   * @example
   * ```ts
   * await client.iam.members.resendInvitation(userId)
   * ```
   */
  resendInvitation(userId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.resendInvitation, [userId], undefined, options)
  }

  /**
   * Change the roles of a member.
   *
   * A list of roles that is given replaces all roles of its kind. What is left out stays as it is.
   *
   * @param userId Id of the member, as `iam.members.list` gives it.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: A role does not exist or the last owner would cease to be one.
   * @throws ApiError 403: The key is not an owner of the organization.
   * @throws ApiError 404: There is no such member.
   * @example
   * ```ts
   * await client.iam.members.update(userId)
   * ```
   */
  update(userId: string, args?: MembersUpdateArguments, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.update, [userId], args, options)
  }
}
