// Generated from api/data_service.yaml by codegen; do not edit.

import type { Structs } from '../../operation.js'

/** What callers make inside arguments. */
export const structs: Structs = {
  ApiKeyExpireSetting: { expireOption: 'string', apiKeyTtl: 'integer64+' },
  EndpointParameter: {
    name: 'string!',
    type: 'string!',
    itemType: 'string',
    required: 'boolean',
    defaultValue: 'string',
    description: 'string',
    enum: 'string',
  },
  EndpointSettings: {
    timeout: 'integer32+!',
    rowLimit: 'integer32+!',
    paginationEnabled: 'boolean!',
    cacheEnabled: 'boolean!',
    cacheTtl: 'integer32+',
  },
  EndpointTestArguments: { items: '{string}!' },
  SystemEndpoint: { type: 'string!', key: 'string!', enabled: 'boolean!' },
}
