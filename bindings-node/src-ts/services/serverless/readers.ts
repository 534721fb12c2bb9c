// Generated from api/serverless.yaml by codegen; do not edit.

import type { Json } from '../../operation.js'
import { conceal, integer } from '../../wire.js'

export function readAccessKey(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  conceal(it, 'secret')
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

export function readEndpoints(it: Json): void {
  if (it.public) readPublicEndpoint(it.public)
  if (it.private) readPrivateEndpoint(it.private)
}

export function readExport(it: Json): void {
  if (typeof it.exportId === 'number') it.exportId = String(it.exportId)
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (it.target) readExportTarget(it.target)
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

export function readListBranchesResponse(it: Json): void {
  if (it.branches) for (const item of it.branches) if (item) readBranch(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListClustersResponse(it: Json): void {
  if (it.clusters) for (const item of it.clusters) if (item) readCluster(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
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
