// Generated from api/serverless.yaml by codegen; do not edit.

import type { Json } from '../../operation.js'
import { conceal, integer, integers } from '../../wire.js'

export function readAccessKey(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  conceal(it, 'secret')
}

export function readAlicloudEndpointService(it: Json): void {
  if (typeof it.endpointId === 'number') it.endpointId = String(it.endpointId)
}

export function readAttachedDomains(it: Json): void {
  if (typeof it.attachDomainId === 'number') it.attachDomainId = String(it.attachDomainId)
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (typeof it.privateLinkConnectionId === 'number')
    it.privateLinkConnectionId = String(it.privateLinkConnectionId)
}

export function readAuditLogAzureBlobStorage(it: Json): void {
  conceal(it, 'sasToken')
}

export function readAuditLogFile(it: Json): void {
  if (typeof it.sizeBytes === 'string') it.sizeBytes = integer(it.sizeBytes)
  conceal(it, 'url')
}

export function readAuditLogFilter(it: Json): void {
  if (it.statusCodes) integers(it.statusCodes)
}

export function readAuditLogFilterRule(it: Json): void {
  if (typeof it.filterRuleId === 'number') it.filterRuleId = String(it.filterRuleId)
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (it.filters) for (const item of it.filters) if (item) readAuditLogFilter(item)
}

export function readAuditLogGcsStorage(it: Json): void {
  conceal(it, 'serviceAccountKey')
}

export function readAuditLogOssStorage(it: Json): void {
  if (it.accessKey) readAccessKey(it.accessKey)
}

export function readAuditLogS3Storage(it: Json): void {
  if (it.accessKey) readAccessKey(it.accessKey)
}

export function readAuditLogStorage(it: Json): void {
  if (it.s3) readAuditLogS3Storage(it.s3)
  if (it.gcs) readAuditLogGcsStorage(it.gcs)
  if (it.azureBlob) readAuditLogAzureBlobStorage(it.azureBlob)
  if (it.oss) readAuditLogOssStorage(it.oss)
}

export function readAutoScaling(it: Json): void {
  if (typeof it.minRcu === 'string') it.minRcu = integer(it.minRcu)
  if (typeof it.maxRcu === 'string') it.maxRcu = integer(it.maxRcu)
}

export function readAutomatedBackupPolicy(it: Json): void {
  if (typeof it.retentionDays === 'string') it.retentionDays = integer(it.retentionDays)
}

export function readAvailabilityZones(it: Json): void {
  if (typeof it.accountId === 'number') it.accountId = String(it.accountId)
}

export function readAvroConfig(it: Json): void {
  if (it.confluentSchemaRegistry) readConfluentSchemaRegistry(it.confluentSchemaRegistry)
  if (it.awsGlueSchemaRegistry) readGlueSchemaRegistry(it.awsGlueSchemaRegistry)
}

export function readAwsEndpointService(it: Json): void {
  if (typeof it.endpointId === 'number') it.endpointId = String(it.endpointId)
}

export function readAzureBlobSource(it: Json): void {
  conceal(it, 'sasToken')
}

export function readAzureBlobTarget(it: Json): void {
  conceal(it, 'sasToken')
}

export function readBackup(it: Json): void {
  if (typeof it.backupId === 'number') it.backupId = String(it.backupId)
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
}

export function readBatchCreateClustersResponse(it: Json): void {
  if (it.clusters) for (const item of it.clusters) if (item) readCluster(item)
}

export function readBatchGetClustersResponse(it: Json): void {
  if (it.clusters) for (const item of it.clusters) if (item) readCluster(item)
}

export function readBranch(it: Json): void {
  if (typeof it.branchId === 'number') it.branchId = String(it.branchId)
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (typeof it.parentId === 'number') it.parentId = String(it.parentId)
  if (it.endpoints) readEndpoints(it.endpoints)
  conceal(it, 'rootPassword')
}

export function readChangefeed(it: Json): void {
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (typeof it.changefeedId === 'number') it.changefeedId = String(it.changefeedId)
  if (it.sink) readChangefeedSink(it.sink)
  if (it.startPosition) readChangefeedStartPosition(it.startPosition)
  if (it.checkpoint) readChangefeedCheckpoint(it.checkpoint)
}

export function readChangefeedCheckpoint(it: Json): void {
  if (typeof it.tso === 'number') it.tso = String(it.tso)
}

export function readChangefeedPrivateLinkEndpoint(it: Json): void {
  if (typeof it.endpointId === 'number') it.endpointId = String(it.endpointId)
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
}

export function readChangefeedSink(it: Json): void {
  if (it.kafka) readKafkaSink(it.kafka)
  if (it.mysql) readMysqlSink(it.mysql)
}

export function readChangefeedStartPosition(it: Json): void {
  if (typeof it.tso === 'number') it.tso = String(it.tso)
}

export function readCluster(it: Json): void {
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (it.region) readRegion(it.region)
  if (it.spendingLimit) readSpendingLimit(it.spendingLimit)
  if (it.automatedBackupPolicy) readAutomatedBackupPolicy(it.automatedBackupPolicy)
  if (it.endpoints) readEndpoints(it.endpoints)
  if (it.autoScaling) readAutoScaling(it.autoScaling)
  conceal(it, 'rootPassword')
}

export function readConfluentSchemaRegistry(it: Json): void {
  conceal(it, 'password')
}

export function readCreateMigrationPrecheckResponse(it: Json): void {
  if (typeof it.precheckId === 'number') it.precheckId = String(it.precheckId)
}

export function readDatabaseAuditLogConfig(it: Json): void {
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (it.cloudStorage) readAuditLogStorage(it.cloudStorage)
  if (typeof it.rotationIntervalMinutes === 'string')
    it.rotationIntervalMinutes = integer(it.rotationIntervalMinutes)
  if (typeof it.rotationSizeMib === 'string') it.rotationSizeMib = integer(it.rotationSizeMib)
}

export function readDescribeSchemaTableResponse(it: Json): void {
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
}

export function readDownloadAuditLogFilesResponse(it: Json): void {
  if (it.auditLogFiles) for (const item of it.auditLogFiles) if (item) readAuditLogFile(item)
}

export function readDownloadExportFilesResponse(it: Json): void {
  if (it.files) for (const item of it.files) if (item) readExportFile(item)
}

export function readDownloadExportResponse(it: Json): void {
  if (it.downloads) for (const item of it.downloads) if (item) readExportDownload(item)
}

export function readEndpoints(it: Json): void {
  if (it.public) readPublicEndpoint(it.public)
  if (it.private) readPrivateEndpoint(it.private)
}

export function readExport(it: Json): void {
  if (typeof it.exportId === 'number') it.exportId = String(it.exportId)
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (it.target) readExportTarget(it.target)
}

export function readExportDownload(it: Json): void {
  if (typeof it.size === 'string') it.size = integer(it.size)
  conceal(it, 'url')
}

export function readExportFile(it: Json): void {
  if (typeof it.size === 'string') it.size = integer(it.size)
  conceal(it, 'url')
}

export function readExportTarget(it: Json): void {
  if (it.s3) readS3Target(it.s3)
  if (it.gcs) readGcsTarget(it.gcs)
  if (it.azureBlob) readAzureBlobTarget(it.azureBlob)
  if (it.oss) readOssTarget(it.oss)
}

export function readGcsSource(it: Json): void {
  conceal(it, 'serviceAccountKey')
}

export function readGcsTarget(it: Json): void {
  conceal(it, 'serviceAccountKey')
}

export function readGlueSchemaRegistry(it: Json): void {
  if (typeof it.accessKeyId === 'number') it.accessKeyId = String(it.accessKeyId)
  conceal(it, 'secretAccessKey')
}

export function readImport(it: Json): void {
  if (typeof it.importId === 'number') it.importId = String(it.importId)
  if (typeof it.id === 'number') it.id = String(it.id)
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
  if (typeof it.completePercent === 'string') it.completePercent = integer(it.completePercent)
  if (it.creationDetails) readImportCreationDetails(it.creationDetails)
}

export function readImportCreationDetails(it: Json): void {
  if (it.source) readImportSource(it.source)
}

export function readImportSource(it: Json): void {
  if (it.local) readLocalSource(it.local)
  if (it.s3) readS3Source(it.s3)
  if (it.gcs) readGcsSource(it.gcs)
  if (it.azureBlob) readAzureBlobSource(it.azureBlob)
  if (it.s3Compatible) readS3CompatibleSource(it.s3Compatible)
  if (it.oss) readOssSource(it.oss)
}

export function readKafkaAuthentication(it: Json): void {
  conceal(it, 'password')
}

export function readKafkaDataFormat(it: Json): void {
  if (it.avroConfig) readAvroConfig(it.avroConfig)
}

export function readKafkaNetwork(it: Json): void {
  if (it.privateLink) readKafkaPrivateLink(it.privateLink)
}

export function readKafkaPrivateLink(it: Json): void {
  if (typeof it.privateLinkConnectionId === 'number')
    it.privateLinkConnectionId = String(it.privateLinkConnectionId)
  if (typeof it.port === 'string') it.port = integer(it.port)
}

export function readKafkaSink(it: Json): void {
  if (it.network) readKafkaNetwork(it.network)
  if (it.authentication) readKafkaAuthentication(it.authentication)
  if (it.dataFormat) readKafkaDataFormat(it.dataFormat)
  if (it.topicPartitionConfig) readKafkaTopicPartitionConfig(it.topicPartitionConfig)
}

export function readKafkaTopicPartitionConfig(it: Json): void {
  if (typeof it.replicationFactor === 'string') it.replicationFactor = integer(it.replicationFactor)
  if (typeof it.partitionNum === 'string') it.partitionNum = integer(it.partitionNum)
}

export function readListAuditLogFilesResponse(it: Json): void {
  if (it.auditLogFiles) for (const item of it.auditLogFiles) if (item) readAuditLogFile(item)
}

export function readListAuditLogFilterRulesResponse(it: Json): void {
  if (it.filterRules) for (const item of it.filterRules) if (item) readAuditLogFilterRule(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListBackupsResponse(it: Json): void {
  if (it.backups) for (const item of it.backups) if (item) readBackup(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListBranchesResponse(it: Json): void {
  if (it.branches) for (const item of it.branches) if (item) readBranch(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListChangefeedsResponse(it: Json): void {
  if (it.changefeeds) for (const item of it.changefeeds) if (item) readChangefeed(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListClustersResponse(it: Json): void {
  if (it.clusters) for (const item of it.clusters) if (item) readCluster(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListExportFilesResponse(it: Json): void {
  if (it.files) for (const item of it.files) if (item) readExportFile(item)
}

export function readListExportsResponse(it: Json): void {
  if (it.exports) for (const item of it.exports) if (item) readExport(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListImportsResponse(it: Json): void {
  if (it.imports) for (const item of it.imports) if (item) readImport(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListMigrationsResponse(it: Json): void {
  if (it.migrations) for (const item of it.migrations) if (item) readMigration(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListPrivateLinkConnectionsResponse(it: Json): void {
  if (it.privateLinkConnections)
    for (const item of it.privateLinkConnections) if (item) readPrivateLinkConnection(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListRegionsResponse(it: Json): void {
  if (it.regions) for (const item of it.regions) if (item) readRegion(item)
}

export function readLocalSource(it: Json): void {
  if (typeof it.uploadId === 'number') it.uploadId = String(it.uploadId)
}

export function readMigration(it: Json): void {
  if (typeof it.migrationId === 'number') it.migrationId = String(it.migrationId)
  if (it.subTasks) for (const item of it.subTasks) if (item) readMigrationSubTask(item)
}

export function readMigrationConnection(it: Json): void {
  if (typeof it.endpointId === 'number') it.endpointId = String(it.endpointId)
  if (typeof it.port === 'string') it.port = integer(it.port)
  if (it.security) readMigrationSecurity(it.security)
  conceal(it, 'password')
}

export function readMigrationDumpDetail(it: Json): void {
  if (typeof it.bps === 'string') it.bps = integer(it.bps)
  if (typeof it.progress === 'string') it.progress = Number(it.progress)
  if (typeof it.totalTables === 'string') it.totalTables = integer(it.totalTables)
  if (typeof it.completedTables === 'string') it.completedTables = integer(it.completedTables)
  if (typeof it.finishedBytes === 'string') it.finishedBytes = integer(it.finishedBytes)
  if (typeof it.finishedRows === 'string') it.finishedRows = integer(it.finishedRows)
}

export function readMigrationLoadDetail(it: Json): void {
  if (typeof it.bps === 'string') it.bps = integer(it.bps)
  if (typeof it.progress === 'string') it.progress = Number(it.progress)
  if (typeof it.finishedBytes === 'string') it.finishedBytes = integer(it.finishedBytes)
  if (typeof it.totalBytes === 'string') it.totalBytes = integer(it.totalBytes)
}

export function readMigrationPrecheck(it: Json): void {
  if (typeof it.precheckId === 'number') it.precheckId = String(it.precheckId)
  if (typeof it.total === 'string') it.total = integer(it.total)
  if (typeof it.failedCnt === 'string') it.failedCnt = integer(it.failedCnt)
  if (typeof it.warnCnt === 'string') it.warnCnt = integer(it.warnCnt)
  if (typeof it.successCnt === 'string') it.successCnt = integer(it.successCnt)
}

export function readMigrationSecurity(it: Json): void {
  conceal(it, 'sslKeyContent')
}

export function readMigrationSource(it: Json): void {
  if (it.connProfile) readMigrationConnection(it.connProfile)
  if (typeof it.binlogPosition === 'string') it.binlogPosition = integer(it.binlogPosition)
}

export function readMigrationSubTask(it: Json): void {
  if (it.source) readMigrationSource(it.source)
  if (it.dumpDetail) readMigrationDumpDetail(it.dumpDetail)
  if (it.loadDetail) readMigrationLoadDetail(it.loadDetail)
  if (it.syncDetail) readMigrationSyncDetail(it.syncDetail)
}

export function readMigrationSyncDetail(it: Json): void {
  if (typeof it.rps === 'string') it.rps = integer(it.rps)
  if (typeof it.latency === 'string') it.latency = integer(it.latency)
}

export function readMysqlAuthentication(it: Json): void {
  conceal(it, 'password')
}

export function readMysqlNetwork(it: Json): void {
  if (it.privateLink) readMysqlPrivateLink(it.privateLink)
}

export function readMysqlPrivateLink(it: Json): void {
  if (typeof it.privateLinkConnectionId === 'number')
    it.privateLinkConnectionId = String(it.privateLinkConnectionId)
  if (typeof it.port === 'string') it.port = integer(it.port)
}

export function readMysqlSink(it: Json): void {
  if (it.network) readMysqlNetwork(it.network)
  if (it.authentication) readMysqlAuthentication(it.authentication)
}

export function readOssSource(it: Json): void {
  if (it.accessKey) readAccessKey(it.accessKey)
}

export function readOssTarget(it: Json): void {
  if (it.accessKey) readAccessKey(it.accessKey)
}

export function readPrivateEndpoint(it: Json): void {
  if (typeof it.port === 'string') it.port = integer(it.port)
}

export function readPrivateLinkConnection(it: Json): void {
  if (typeof it.privateLinkConnectionId === 'number')
    it.privateLinkConnectionId = String(it.privateLinkConnectionId)
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (it.attachedDomains) for (const item of it.attachedDomains) if (item) readAttachedDomains(item)
  if (it.awsEndpointService) readAwsEndpointService(it.awsEndpointService)
  if (it.alicloudEndpointService) readAlicloudEndpointService(it.alicloudEndpointService)
}

export function readPublicEndpoint(it: Json): void {
  if (typeof it.port === 'string') it.port = integer(it.port)
}

export function readRegion(it: Json): void {
  if (typeof it.regionId === 'number') it.regionId = String(it.regionId)
}

export function readRestoreResponse(it: Json): void {
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
}

export function readS3CompatibleSource(it: Json): void {
  if (it.accessKey) readAccessKey(it.accessKey)
}

export function readS3Source(it: Json): void {
  if (it.accessKey) readAccessKey(it.accessKey)
}

export function readS3Target(it: Json): void {
  if (it.accessKey) readAccessKey(it.accessKey)
}

export function readSpendingLimit(it: Json): void {
  if (typeof it.monthly === 'string') it.monthly = integer(it.monthly)
}

export function readStartUploadResponse(it: Json): void {
  if (typeof it.uploadId === 'number') it.uploadId = String(it.uploadId)
}
