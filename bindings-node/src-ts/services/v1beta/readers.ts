// Generated from api/v1beta.yaml by codegen; do not edit.

import type { Json } from '../../operation.js'
import { conceal, integer } from '../../wire.js'

export function readAccessPoint(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  if (typeof it.project_id === 'number') it.project_id = String(it.project_id)
  if (typeof it.cluster_id === 'number') it.cluster_id = String(it.cluster_id)
  if (typeof it.tidb_node_quantity === 'string') it.tidb_node_quantity = integer(it.tidb_node_quantity)
  if (it.public_endpoint) readAccessPointPublicEndpoint(it.public_endpoint)
  if (it.vpc_peering_endpoint) readAccessPointVpcPeeringEndpoint(it.vpc_peering_endpoint)
  if (it.private_endpoint) readAccessPointPrivateEndpoint(it.private_endpoint)
}

export function readAccessPointPrivateEndpoint(it: Json): void {
  if (typeof it.port === 'string') it.port = integer(it.port)
}

export function readAccessPointPublicEndpoint(it: Json): void {
  if (typeof it.port === 'string') it.port = integer(it.port)
}

export function readAccessPointVpcPeeringEndpoint(it: Json): void {
  if (typeof it.port === 'string') it.port = integer(it.port)
}

export function readAwsImportRole(it: Json): void {
  if (typeof it.account_id === 'number') it.account_id = String(it.account_id)
  if (typeof it.external_id === 'number') it.external_id = String(it.external_id)
}

export function readAwsKeyAccess(it: Json): void {
  if (typeof it.access_key_id === 'number') it.access_key_id = String(it.access_key_id)
  conceal(it, 'secret_access_key')
}

export function readAzureTokenAccess(it: Json): void {
  conceal(it, 'sas_token')
}

export function readBackup(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  if (typeof it.size === 'number') it.size = String(it.size)
}

export function readCluster(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  if (typeof it.project_id === 'number') it.project_id = String(it.project_id)
  if (typeof it.create_timestamp === 'number') it.create_timestamp = String(it.create_timestamp)
  if (it.config) readClusterConfig(it.config)
  if (it.status) readClusterState(it.status)
}

export function readClusterComponents(it: Json): void {
  if (it.tidb) readTidbComponent(it.tidb)
  if (it.tikv) readTikvComponent(it.tikv)
  if (it.tiflash) readTiflashComponent(it.tiflash)
}

export function readClusterConfig(it: Json): void {
  if (typeof it.port === 'string') it.port = integer(it.port)
  if (it.components) readClusterComponents(it.components)
}

export function readClusterNode(it: Json): void {
  if (typeof it.vcpu_num === 'string') it.vcpu_num = integer(it.vcpu_num)
  if (typeof it.ram_bytes === 'string') it.ram_bytes = integer(it.ram_bytes)
  if (typeof it.storage_size_gib === 'string') it.storage_size_gib = integer(it.storage_size_gib)
}

export function readClusterState(it: Json): void {
  if (it.node_map) readNodeMap(it.node_map)
  if (it.connection_strings) readConnectionStrings(it.connection_strings)
}

export function readConnectionAddress(it: Json): void {
  if (typeof it.port === 'string') it.port = integer(it.port)
}

export function readConnectionStrings(it: Json): void {
  if (it.standard) readConnectionAddress(it.standard)
  if (it.vpc_peering) readConnectionAddress(it.vpc_peering)
}

export function readCreateAccessPointResponse(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
}

export function readCreateBackupResponse(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
}

export function readCreateClusterResponse(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
}

export function readCreateImportResponse(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
}

export function readCreatePrivateEndpointResponse(it: Json): void {
  if (it.private_endpoint) readPrivateEndpoint(it.private_endpoint)
}

export function readCreatePrivateLinkEndpointResponse(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
}

export function readCreateProjectResponse(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
}

export function readCreateRestoreResponse(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  if (typeof it.cluster_id === 'number') it.cluster_id = String(it.cluster_id)
}

export function readGcpImportRole(it: Json): void {
  if (typeof it.account_id === 'number') it.account_id = String(it.account_id)
}

export function readImport(it: Json): void {
  if (it.metadata) readImportMetadata(it.metadata)
  if (it.spec) readImportSpec(it.spec)
  if (it.status) readImportStatus(it.status)
}

export function readImportMetadata(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  if (typeof it.create_timestamp === 'number') it.create_timestamp = String(it.create_timestamp)
}

export function readImportProgress(it: Json): void {
  if (typeof it.import_progress === 'string') it.import_progress = Number(it.import_progress)
  if (typeof it.validation_progress === 'string') it.validation_progress = Number(it.validation_progress)
}

export function readImportRoleInfo(it: Json): void {
  if (it.aws_import_role) readAwsImportRole(it.aws_import_role)
  if (it.gcp_import_role) readGcpImportRole(it.gcp_import_role)
}

export function readImportSource(it: Json): void {
  if (it.aws_key_access) readAwsKeyAccess(it.aws_key_access)
  if (it.azure_token_access) readAzureTokenAccess(it.azure_token_access)
}

export function readImportSpec(it: Json): void {
  if (it.source) readImportSource(it.source)
}

export function readImportStatus(it: Json): void {
  if (typeof it.start_timestamp === 'number') it.start_timestamp = String(it.start_timestamp)
  if (typeof it.end_timestamp === 'number') it.end_timestamp = String(it.end_timestamp)
  if (it.progress) readImportProgress(it.progress)
  if (typeof it.source_total_size_bytes === 'number')
    it.source_total_size_bytes = String(it.source_total_size_bytes)
}

export function readListAccessPointsResponse(it: Json): void {
  if (it.items) for (const item of it.items) if (item) readAccessPoint(item)
  if (typeof it.total === 'string') it.total = integer(it.total)
}

export function readListBackupsResponse(it: Json): void {
  if (it.items) for (const item of it.items) if (item) readBackup(item)
  if (typeof it.total === 'string') it.total = integer(it.total)
}

export function readListClustersResponse(it: Json): void {
  if (it.items) for (const item of it.items) if (item) readCluster(item)
  if (typeof it.total === 'string') it.total = integer(it.total)
}

export function readListImportsResponse(it: Json): void {
  if (it.items) for (const item of it.items) if (item) readImport(item)
  if (typeof it.total === 'string') it.total = integer(it.total)
}

export function readListPrivateEndpointsResponse(it: Json): void {
  if (it.endpoints) for (const item of it.endpoints) if (item) readPrivateEndpoint(item)
}

export function readListPrivateLinkEndpointsResponse(it: Json): void {
  if (it.items) for (const item of it.items) if (item) readPrivateLinkEndpoint(item)
  if (typeof it.total === 'string') it.total = integer(it.total)
}

export function readListProjectsResponse(it: Json): void {
  if (it.items) for (const item of it.items) if (item) readProject(item)
  if (typeof it.total === 'string') it.total = integer(it.total)
}

export function readListProviderRegionsResponse(it: Json): void {
  if (it.items) for (const item of it.items) if (item) readProviderRegion(item)
}

export function readListRestoresResponse(it: Json): void {
  if (it.items) for (const item of it.items) if (item) readRestore(item)
  if (typeof it.total === 'string') it.total = integer(it.total)
}

export function readNodeMap(it: Json): void {
  if (it.tidb) for (const item of it.tidb) if (item) readClusterNode(item)
  if (it.tikv) for (const item of it.tikv) if (item) readClusterNode(item)
  if (it.tiflash) for (const item of it.tiflash) if (item) readClusterNode(item)
}

export function readNodeQuantityRange(it: Json): void {
  if (typeof it.min === 'string') it.min = integer(it.min)
  if (typeof it.step === 'string') it.step = integer(it.step)
}

export function readNodeSpecification(it: Json): void {
  if (it.node_quantity_range) readNodeQuantityRange(it.node_quantity_range)
  if (it.storage_size_gib_range) readStorageSizeRange(it.storage_size_gib_range)
}

export function readPrivateEndpoint(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  if (typeof it.cluster_id === 'number') it.cluster_id = String(it.cluster_id)
}

export function readPrivateEndpointService(it: Json): void {
  if (typeof it.port === 'string') it.port = integer(it.port)
}

export function readPrivateEndpointServiceResponse(it: Json): void {
  if (it.private_endpoint_service) readPrivateEndpointService(it.private_endpoint_service)
}

export function readPrivateLinkEndpoint(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
}

export function readProject(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  if (typeof it.org_id === 'number') it.org_id = String(it.org_id)
  if (typeof it.cluster_count === 'string') it.cluster_count = integer(it.cluster_count)
  if (typeof it.user_count === 'string') it.user_count = integer(it.user_count)
  if (typeof it.create_timestamp === 'number') it.create_timestamp = String(it.create_timestamp)
}

export function readProviderRegion(it: Json): void {
  if (it.tidb) for (const item of it.tidb) if (item) readNodeSpecification(item)
  if (it.tikv) for (const item of it.tikv) if (item) readNodeSpecification(item)
  if (it.tiflash) for (const item of it.tiflash) if (item) readNodeSpecification(item)
}

export function readRestore(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  if (typeof it.backup_id === 'number') it.backup_id = String(it.backup_id)
  if (typeof it.cluster_id === 'number') it.cluster_id = String(it.cluster_id)
  if (it.cluster) readRestoredCluster(it.cluster)
}

export function readRestoredCluster(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
}

export function readStorageSizeRange(it: Json): void {
  if (typeof it.min === 'string') it.min = integer(it.min)
  if (typeof it.max === 'string') it.max = integer(it.max)
}

export function readTidbComponent(it: Json): void {
  if (typeof it.node_quantity === 'string') it.node_quantity = integer(it.node_quantity)
}

export function readTiflashComponent(it: Json): void {
  if (typeof it.storage_size_gib === 'string') it.storage_size_gib = integer(it.storage_size_gib)
  if (typeof it.node_quantity === 'string') it.node_quantity = integer(it.node_quantity)
}

export function readTikvComponent(it: Json): void {
  if (typeof it.storage_size_gib === 'string') it.storage_size_gib = integer(it.storage_size_gib)
  if (typeof it.node_quantity === 'string') it.node_quantity = integer(it.node_quantity)
}

export function readUploadImportFileResponse(it: Json): void {
  if (typeof it.upload_stub_id === 'number') it.upload_stub_id = String(it.upload_stub_id)
}
