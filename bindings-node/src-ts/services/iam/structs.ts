// Generated from api/iam.yaml by codegen; do not edit.

import type { Structs } from '../../operation.js'

/** What callers make inside arguments. */
export const structs: Structs = {
  BatchUpdateMembersEntry: {
    userId: 'string!',
    orgRole: 'OrganizationRole',
    projectRoles: '[ProjectRole]',
    instanceRoles: '[InstanceRole]',
  },
  InstanceRole: { rbacRole: 'string', scopeId: 'string' },
  OrganizationRole: { rbacRole: 'string', scopeId: 'string' },
  ProjectRole: { rbacRole: 'string', scopeId: 'string' },
}
