// Generated from api/v1beta.yaml by codegen; do not edit.

import type { Structs } from '../../operation.js'

/** What callers make inside arguments. */
export const structs: Structs = {
  AccessPointIpRange: { cidr: 'string' },
  AccessPointPublicEndpoint: { ip_allowlist: '[AccessPointIpRange]' },
  AwsAssumeRoleAccess: { assume_role: 'string!' },
  AwsCmek: { region: 'string!', kms_arn: 'string!' },
  AwsKeyAccess: { access_key_id: 'string!', secret_access_key: 'string!' },
  AzureTokenAccess: { sas_token: 'string!' },
  ClusterComponents: { tidb: 'TidbComponent!', tikv: 'TikvComponent!', tiflash: 'TiflashComponent' },
  ColumnDefinition: { column_name: 'string!', column_type: 'string!' },
  CsvConfig: { delimiter: 'string', quote: 'string', backslash_escape: 'boolean', has_header_row: 'boolean' },
  ImportFormat: { type: 'string!', csv_config: 'CsvConfig' },
  ImportOptions: { pre_create_tables: '[TableDefinition]' },
  ImportSource: {
    type: 'string!',
    uri: 'string!',
    aws_assume_role_access: 'AwsAssumeRoleAccess',
    aws_key_access: 'AwsKeyAccess',
    azure_token_access: 'AzureTokenAccess',
    format: 'ImportFormat!',
  },
  ImportSpec: { source: 'ImportSource!', target: 'ImportTarget!' },
  ImportTarget: { tables: '[ImportTargetTable]' },
  ImportTargetTable: { database_name: 'string!', table_name: 'string!', file_name_pattern: 'string' },
  IpAccessListEntry: { cidr: 'string!', description: 'string' },
  LocalFilePayload: { total_size_bytes: 'id!', content: 'string!' },
  NewClusterConfig: {
    root_password: 'string+!',
    port: 'integer32+',
    components: 'ClusterComponents',
    ip_access_list: '[IpAccessListEntry]',
  },
  TableDefinition: { database_name: 'string!', table_name: 'string!', schema: 'TableSchema!' },
  TableSchema: { column_definitions: '[ColumnDefinition]!', primary_key_columns: '[string]' },
  TidbComponent: { node_size: 'string!', node_quantity: 'integer32!' },
  TiflashComponent: { node_size: 'string!', storage_size_gib: 'integer32!', node_quantity: 'integer32!' },
  TikvComponent: { node_size: 'string!', storage_size_gib: 'integer32!', node_quantity: 'integer32!' },
  UpdateClusterComponents: {
    tidb: 'UpdateTidbComponent',
    tikv: 'UpdateTikvComponent',
    tiflash: 'UpdateTiflashComponent',
  },
  UpdateClusterConfig: { components: 'UpdateClusterComponents', paused: 'boolean' },
  UpdateTidbComponent: { node_size: 'string', node_quantity: 'integer32', accesspoint_id: 'id' },
  UpdateTiflashComponent: { node_size: 'string', storage_size_gib: 'integer32', node_quantity: 'integer32' },
  UpdateTikvComponent: { node_size: 'string', storage_size_gib: 'integer32', node_quantity: 'integer32' },
}
