// Generated from api/dedicated.yaml by codegen; do not edit.

import type { Structs } from '../../operation.js'

/** What callers make inside arguments. */
export const structs: Structs = {
  CreateDatadogIntegration: { apiKey: 'string', site: 'string' },
  CreateNewRelicIntegration: { apiKey: 'string', site: 'string' },
  ImportAccessKey: { id: 'string!', secret: 'string!' },
  ImportAzureBlobSource: { authType: 'string!', sasToken: 'string', uri: 'string!' },
  ImportCreationDetails: {
    importOptions: 'ImportOptions!',
    source: 'ImportSource!',
    targetTableInfos: '[ImportTargetTable]',
    checkItems: '[string]',
  },
  ImportCsvFormat: {
    separator: 'string',
    delimiter: 'string',
    header: 'boolean',
    notNull: 'boolean',
    nullValue: 'string',
    backslashEscape: 'boolean',
    trimLastSeparator: 'boolean',
  },
  ImportGcsSource: { uri: 'string!', authType: 'string!', serviceAccountKey: 'string' },
  ImportOptions: {
    fileType: 'string!',
    csvFormat: 'ImportCsvFormat',
    duplicationHandling: 'string',
    validateOnly: 'boolean',
  },
  ImportS3Source: { uri: 'string!', authType: 'string!', roleArn: 'string', accessKey: 'ImportAccessKey' },
  ImportSource: {
    type: 'string!',
    s3: 'ImportS3Source',
    gcs: 'ImportGcsSource',
    azureBlob: 'ImportAzureBlobSource',
  },
  ImportTable: { schema: 'string', table: 'string' },
  ImportTargetTable: { targetTable: 'ImportTable', customFile: 'string' },
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
