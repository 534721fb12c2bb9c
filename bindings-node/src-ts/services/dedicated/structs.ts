// Generated from api/dedicated.yaml by codegen; do not edit.

import type { Structs } from '../../operation.js'

/** What callers make inside arguments. */
export const structs: Structs = {
  StorageNodeSetting: {
    nodeCount: 'integer32!',
    nodeSpecKey: 'string!',
    storageSizeGi: 'integer32!',
    storageType: 'string',
    raftStoreIops: 'integer32',
  },
  TidbNodeGroup: {
    displayName: 'string',
    nodeCount: 'integer32!',
    nodeSpecKey: 'string',
    tiproxySetting: 'TiproxySetting',
  },
  TidbNodeSetting: { nodeSpecKey: 'string', tidbNodeGroups: '[TidbNodeGroup]!' },
  TiproxySetting: { nodeSpecKey: 'string!', nodeCount: 'integer32' },
  UpdateStorageNodeSetting: {
    nodeSpecKey: 'string',
    nodeCount: 'integer32',
    storageSizeGi: 'integer32',
    storageType: 'string',
    raftStoreIops: 'integer32',
  },
  UpdateTidbNodeSetting: { nodeSpecKey: 'string', tidbNodeGroups: '[UpdateTidbNodeSettingGroup]' },
  UpdateTidbNodeSettingGroup: {
    tidbNodeGroupId: 'string',
    nodeCount: 'integer32',
    tiproxySetting: 'TiproxySetting',
    nodeSpecKey: 'string',
  },
}
