// Generated from api/dedicated.yaml by codegen; do not edit.

import type { Json } from '../../operation.js'
import { conceal, integer, integers } from '../../wire.js'

export function readAuditLogConfig(it: Json): void {
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (typeof it.bucketRegionId === 'number') it.bucketRegionId = String(it.bucketRegionId)
  if (it.rotationPolicy) readAuditLogRotationPolicy(it.rotationPolicy)
  conceal(it, 'azureSasToken')
}

export function readAuditLogFile(it: Json): void {
  if (typeof it.sizeByte === 'string') it.sizeByte = integer(it.sizeByte)
}

export function readAuditLogFilterRule(it: Json): void {
  if (typeof it.auditLogFilterRuleId === 'number') it.auditLogFilterRuleId = String(it.auditLogFilterRuleId)
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
}

export function readAuditLogRotationPolicy(it: Json): void {
  if (typeof it.maxSizeMib === 'string') it.maxSizeMib = integer(it.maxSizeMib)
  if (typeof it.maxAgeSecond === 'string') it.maxAgeSecond = integer(it.maxAgeSecond)
}

export function readAvroConfig(it: Json): void {
  if (it.schemaRegistry) readSchemaRegistry(it.schemaRegistry)
}

export function readAzureBlobDownstream(it: Json): void {
  if (it.endpoint) readAzureBlobDownstreamEndpoint(it.endpoint)
  if (it.storageFlushConfig) readStorageFlushConfig(it.storageFlushConfig)
}

export function readAzureBlobDownstreamEndpoint(it: Json): void {
  conceal(it, 'sasToken')
}

export function readChangefeed(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (it.networkInfo) readChangefeedNetwork(it.networkInfo)
  if (typeof it.checkpointTso === 'number') it.checkpointTso = String(it.checkpointTso)
  if (it.startPosition) readChangefeedStartPosition(it.startPosition)
  if (it.kafka) readKafkaDownstream(it.kafka)
  if (it.mysql) readMysqlDownstream(it.mysql)
  if (it.s3) readS3Downstream(it.s3)
  if (it.gcs) readGcsDownstream(it.gcs)
  if (it.azureBlob) readAzureBlobDownstream(it.azureBlob)
}

export function readChangefeedNetwork(it: Json): void {
  if (typeof it.sinkEndpointId === 'number') it.sinkEndpointId = String(it.sinkEndpointId)
  if (it.ports) integers(it.ports)
}

export function readChangefeedRcu(it: Json): void {
  if (typeof it.rcuNum === 'string') it.rcuNum = integer(it.rcuNum)
  if (typeof it.rpsLimit === 'string') it.rpsLimit = integer(it.rpsLimit)
}

export function readChangefeedStartPosition(it: Json): void {
  if (typeof it.startTso === 'number') it.startTso = String(it.startTso)
}

export function readCluster(it: Json): void {
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (typeof it.regionId === 'number') it.regionId = String(it.regionId)
  if (it.tidbNodeSetting) readTidbNodeSetting(it.tidbNodeSetting)
  if (it.tikvNodeSetting) readStorageNodeSetting(it.tikvNodeSetting)
  if (it.tiflashNodeSetting) readStorageNodeSetting(it.tiflashNodeSetting)
  if (typeof it.port === 'string') it.port = integer(it.port)
}

export function readComponentQuota(it: Json): void {
  if (typeof it.quota === 'string') it.quota = integer(it.quota)
}

export function readGcsDownstream(it: Json): void {
  if (it.storageFlushConfig) readStorageFlushConfig(it.storageFlushConfig)
}

export function readGenerateAuditLogFileDownloadAddressResponse(it: Json): void {
  conceal(it, 'downloadAddress')
}

export function readImport(it: Json): void {
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
  if (typeof it.completePercent === 'string') it.completePercent = integer(it.completePercent)
  if (it.creationDetails) readImportCreationDetails(it.creationDetails)
  if (typeof it.importId === 'number') it.importId = String(it.importId)
}

export function readImportAccessKey(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  conceal(it, 'secret')
}

export function readImportAzureBlobSource(it: Json): void {
  conceal(it, 'sasToken')
}

export function readImportCreationDetails(it: Json): void {
  if (it.source) readImportSource(it.source)
}

export function readImportGcsSource(it: Json): void {
  conceal(it, 'serviceAccountKey')
}

export function readImportS3Source(it: Json): void {
  if (it.accessKey) readImportAccessKey(it.accessKey)
}

export function readImportSource(it: Json): void {
  if (it.s3) readImportS3Source(it.s3)
  if (it.gcs) readImportGcsSource(it.gcs)
  if (it.azureBlob) readImportAzureBlobSource(it.azureBlob)
}

export function readIntegration(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  if (it.prometheus) readPrometheusIntegration(it.prometheus)
}

export function readKafkaAuthentication(it: Json): void {
  conceal(it, 'password')
}

export function readKafkaDataFormat(it: Json): void {
  if (it.avroConfig) readAvroConfig(it.avroConfig)
}

export function readKafkaDownstream(it: Json): void {
  if (it.authentication) readKafkaAuthentication(it.authentication)
  if (it.dataFormat) readKafkaDataFormat(it.dataFormat)
  if (it.topicPartitionConfig) readKafkaTopicPartitions(it.topicPartitionConfig)
}

export function readKafkaTopicPartitions(it: Json): void {
  if (typeof it.replicationFactor === 'string') it.replicationFactor = integer(it.replicationFactor)
  if (typeof it.partitionNum === 'string') it.partitionNum = integer(it.partitionNum)
}

export function readListAuditLogFilterRulesResponse(it: Json): void {
  if (it.auditLogFilterRules)
    for (const item of it.auditLogFilterRules) if (item) readAuditLogFilterRule(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListChangefeedRcusResponse(it: Json): void {
  if (it.rcus) for (const item of it.rcus) if (item) readChangefeedRcu(item)
}

export function readListChangefeedsResponse(it: Json): void {
  if (it.changefeeds) for (const item of it.changefeeds) if (item) readChangefeed(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListClustersResponse(it: Json): void {
  if (it.clusters) for (const item of it.clusters) if (item) readCluster(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListImportsResponse(it: Json): void {
  if (it.imports) for (const item of it.imports) if (item) readImport(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListIntegrationsResponse(it: Json): void {
  if (it.items) for (const item of it.items) if (item) readIntegration(item)
  if (typeof it.total === 'string') it.total = integer(it.total)
}

export function readListMaintenanceTasksResponse(it: Json): void {
  if (it.maintenanceTasks) for (const item of it.maintenanceTasks) if (item) readMaintenanceTask(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListMaintenanceWindowsResponse(it: Json): void {
  if (it.maintenanceWindows) for (const item of it.maintenanceWindows) if (item) readMaintenanceWindow(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListNetworkContainersResponse(it: Json): void {
  if (it.networkContainers) for (const item of it.networkContainers) if (item) readNetworkContainer(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListNodeInstancesResponse(it: Json): void {
  if (it.nodeInstances) for (const item of it.nodeInstances) if (item) readNodeInstance(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListNodeSpecsResponse(it: Json): void {
  if (it.nodeSpecs) for (const item of it.nodeSpecs) if (item) readNodeSpec(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListPrivateEndpointConnectionsResponse(it: Json): void {
  if (it.privateEndpointConnections)
    for (const item of it.privateEndpointConnections) if (item) readPrivateEndpointConnection(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListRegionsResponse(it: Json): void {
  if (it.regions) for (const item of it.regions) if (item) readRegion(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListTidbNodeGroupsResponse(it: Json): void {
  if (it.tidbNodeGroups) for (const item of it.tidbNodeGroups) if (item) readTidbNodeGroup(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListVpcPeeringsResponse(it: Json): void {
  if (it.vpcPeerings) for (const item of it.vpcPeerings) if (item) readVpcPeering(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readLogRedactionPolicy(it: Json): void {
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
}

export function readMaintenanceTask(it: Json): void {
  if (typeof it.maintenanceTaskId === 'number') it.maintenanceTaskId = String(it.maintenanceTaskId)
  if (typeof it.projectId === 'number') it.projectId = String(it.projectId)
}

export function readMaintenanceWindow(it: Json): void {
  if (typeof it.maintenanceWindowId === 'number') it.maintenanceWindowId = String(it.maintenanceWindowId)
  if (typeof it.projectId === 'number') it.projectId = String(it.projectId)
  if (typeof it.weekDay === 'string') it.weekDay = integer(it.weekDay)
  if (typeof it.dayHour === 'string') it.dayHour = integer(it.dayHour)
  if (typeof it.hourMinute === 'string') it.hourMinute = integer(it.hourMinute)
  if (it.unchangedMaintenanceTasks)
    for (const item of it.unchangedMaintenanceTasks) if (item) readMaintenanceTask(item)
}

export function readMysqlConnection(it: Json): void {
  conceal(it, 'password')
}

export function readMysqlDownstream(it: Json): void {
  if (it.connection) readMysqlConnection(it.connection)
}

export function readNetworkContainer(it: Json): void {
  if (typeof it.networkContainerId === 'number') it.networkContainerId = String(it.networkContainerId)
  if (typeof it.regionId === 'number') it.regionId = String(it.regionId)
  if (typeof it.vpcId === 'number') it.vpcId = String(it.vpcId)
}

export function readNodeChangingProgress(it: Json): void {
  if (typeof it.matchingNodeSpecNodeCount === 'string')
    it.matchingNodeSpecNodeCount = integer(it.matchingNodeSpecNodeCount)
  if (typeof it.remainingDeletionNodeCount === 'string')
    it.remainingDeletionNodeCount = integer(it.remainingDeletionNodeCount)
}

export function readNodeInstance(it: Json): void {
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (typeof it.instanceId === 'number') it.instanceId = String(it.instanceId)
  if (typeof it.vCpu === 'string') it.vCpu = integer(it.vCpu)
  if (typeof it.memorySizeGi === 'string') it.memorySizeGi = integer(it.memorySizeGi)
  if (typeof it.storageSizeGi === 'string') it.storageSizeGi = integer(it.storageSizeGi)
  if (typeof it.tidbNodeGroupId === 'number') it.tidbNodeGroupId = String(it.tidbNodeGroupId)
  if (typeof it.raftStoreIops === 'string') it.raftStoreIops = integer(it.raftStoreIops)
}

export function readNodeSpec(it: Json): void {
  if (typeof it.regionId === 'number') it.regionId = String(it.regionId)
  if (typeof it.vCpu === 'string') it.vCpu = integer(it.vCpu)
  if (typeof it.memorySizeGi === 'string') it.memorySizeGi = integer(it.memorySizeGi)
  if (typeof it.defaultStorageSizeGi === 'string') it.defaultStorageSizeGi = integer(it.defaultStorageSizeGi)
  if (typeof it.maxStorageSizeGi === 'string') it.maxStorageSizeGi = integer(it.maxStorageSizeGi)
  if (typeof it.minStorageSizeGi === 'string') it.minStorageSizeGi = integer(it.minStorageSizeGi)
  if (typeof it.defaultNodeCount === 'string') it.defaultNodeCount = integer(it.defaultNodeCount)
  if (typeof it.maxRaftStoreIops === 'string') it.maxRaftStoreIops = integer(it.maxRaftStoreIops)
  if (typeof it.minRaftStoreIops === 'string') it.minRaftStoreIops = integer(it.minRaftStoreIops)
  if (typeof it.defaultRaftStoreIops === 'string') it.defaultRaftStoreIops = integer(it.defaultRaftStoreIops)
}

export function readPauseClusterResponse(it: Json): void {
  if (it.cluster) readCluster(it.cluster)
}

export function readPrivateEndpointConnection(it: Json): void {
  if (typeof it.tidbNodeGroupId === 'number') it.tidbNodeGroupId = String(it.tidbNodeGroupId)
  if (typeof it.privateEndpointConnectionId === 'number')
    it.privateEndpointConnectionId = String(it.privateEndpointConnectionId)
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (typeof it.endpointId === 'number') it.endpointId = String(it.endpointId)
  if (typeof it.regionId === 'number') it.regionId = String(it.regionId)
  if (typeof it.accountId === 'number') it.accountId = String(it.accountId)
  if (typeof it.port === 'string') it.port = integer(it.port)
}

export function readPrivateLinkService(it: Json): void {
  if (typeof it.tidbNodeGroupId === 'number') it.tidbNodeGroupId = String(it.tidbNodeGroupId)
  if (typeof it.regionId === 'number') it.regionId = String(it.regionId)
}

export function readPrometheusIntegration(it: Json): void {
  conceal(it, 'key')
}

export function readPublicEndpointSetting(it: Json): void {
  if (typeof it.tidbNodeGroupId === 'number') it.tidbNodeGroupId = String(it.tidbNodeGroupId)
}

export function readQueryAuditLogFilesResponse(it: Json): void {
  if (it.auditLogFiles) for (const item of it.auditLogFiles) if (item) readAuditLogFile(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readRegion(it: Json): void {
  if (typeof it.regionId === 'number') it.regionId = String(it.regionId)
}

export function readReplaceAuditLogFilterRuleResponse(it: Json): void {
  if (it.auditLogFilterRule) readAuditLogFilterRule(it.auditLogFilterRule)
}

export function readResumeClusterResponse(it: Json): void {
  if (it.cluster) readCluster(it.cluster)
}

export function readS3Downstream(it: Json): void {
  if (it.endpoint) readS3DownstreamEndpoint(it.endpoint)
  if (it.storageFlushConfig) readStorageFlushConfig(it.storageFlushConfig)
}

export function readS3DownstreamEndpoint(it: Json): void {
  conceal(it, 'secretKey')
}

export function readSchemaRegistry(it: Json): void {
  conceal(it, 'basicAuthPassword')
}

export function readShowNodeQuotaResponse(it: Json): void {
  if (it.componentQuotas) for (const item of it.componentQuotas) if (item) readComponentQuota(item)
}

export function readStorageFlushConfig(it: Json): void {
  if (typeof it.fileSize === 'number') it.fileSize = String(it.fileSize)
}

export function readStorageNodeSetting(it: Json): void {
  if (typeof it.nodeCount === 'string') it.nodeCount = integer(it.nodeCount)
  if (typeof it.storageSizeGi === 'string') it.storageSizeGi = integer(it.storageSizeGi)
  if (typeof it.raftStoreIops === 'string') it.raftStoreIops = integer(it.raftStoreIops)
  if (it.nodeChangingProgress) readNodeChangingProgress(it.nodeChangingProgress)
}

export function readTidbNodeGroup(it: Json): void {
  if (typeof it.tidbNodeGroupId === 'number') it.tidbNodeGroupId = String(it.tidbNodeGroupId)
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (typeof it.nodeCount === 'string') it.nodeCount = integer(it.nodeCount)
  if (it.endpoints) for (const item of it.endpoints) if (item) readTidbNodeGroupEndpoint(item)
  if (it.nodeChangingProgress) readNodeChangingProgress(it.nodeChangingProgress)
  if (it.tiproxySetting) readTiproxySetting(it.tiproxySetting)
  if (it.tiproxyNodeChangingProgress) readNodeChangingProgress(it.tiproxyNodeChangingProgress)
}

export function readTidbNodeGroupEndpoint(it: Json): void {
  if (typeof it.port === 'string') it.port = integer(it.port)
}

export function readTidbNodeSetting(it: Json): void {
  if (it.tidbNodeGroups) for (const item of it.tidbNodeGroups) if (item) readTidbNodeGroup(item)
}

export function readTiproxySetting(it: Json): void {
  if (typeof it.nodeCount === 'string') it.nodeCount = integer(it.nodeCount)
}

export function readVpcPeering(it: Json): void {
  if (typeof it.vpcPeeringId === 'number') it.vpcPeeringId = String(it.vpcPeeringId)
  if (typeof it.tidbCloudRegionId === 'number') it.tidbCloudRegionId = String(it.tidbCloudRegionId)
  if (typeof it.customerRegionId === 'number') it.customerRegionId = String(it.customerRegionId)
  if (typeof it.customerAccountId === 'number') it.customerAccountId = String(it.customerAccountId)
  if (typeof it.customerVpcId === 'number') it.customerVpcId = String(it.customerVpcId)
  if (typeof it.tidbCloudAccountId === 'number') it.tidbCloudAccountId = String(it.tidbCloudAccountId)
  if (typeof it.tidbCloudVpcId === 'number') it.tidbCloudVpcId = String(it.tidbCloudVpcId)
  if (typeof it.awsVpcPeeringConnectionId === 'number')
    it.awsVpcPeeringConnectionId = String(it.awsVpcPeeringConnectionId)
}
