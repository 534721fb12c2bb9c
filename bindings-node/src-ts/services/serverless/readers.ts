// Generated from api/serverless.yaml by codegen; do not edit.

import type { Json } from '../../operation.js'
import { conceal, integer, integers } from '../../wire.js'

export function readAccessKey(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  conceal(it, 'secret')
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

export function readCluster(it: Json): void {
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (it.region) readRegion(it.region)
  if (it.spendingLimit) readSpendingLimit(it.spendingLimit)
  if (it.automatedBackupPolicy) readAutomatedBackupPolicy(it.automatedBackupPolicy)
  if (it.endpoints) readEndpoints(it.endpoints)
  if (it.autoScaling) readAutoScaling(it.autoScaling)
  conceal(it, 'rootPassword')
}

export function readDatabaseAuditLogConfig(it: Json): void {
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (it.cloudStorage) readAuditLogStorage(it.cloudStorage)
  if (typeof it.rotationIntervalMinutes === 'string')
    it.rotationIntervalMinutes = integer(it.rotationIntervalMinutes)
  if (typeof it.rotationSizeMib === 'string') it.rotationSizeMib = integer(it.rotationSizeMib)
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

export function readListRegionsResponse(it: Json): void {
  if (it.regions) for (const item of it.regions) if (item) readRegion(item)
}

export function readLocalSource(it: Json): void {
  if (typeof it.uploadId === 'number') it.uploadId = String(it.uploadId)
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
