// Generated from api/premium.yaml by codegen; do not edit.

import type { Json } from '../../operation.js'
import { conceal, integer, integers } from '../../wire.js'

export function readAliyunPrincipal(it: Json): void {
  if (typeof it.accountId === 'number') it.accountId = String(it.accountId)
}

export function readAvroConfig(it: Json): void {
  if (it.schemaRegistry) readSchemaRegistry(it.schemaRegistry)
}

export function readAwsPrincipal(it: Json): void {
  if (typeof it.accountId === 'number') it.accountId = String(it.accountId)
  if (typeof it.externalId === 'number') it.externalId = String(it.externalId)
}

export function readBackup(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  if (typeof it.tidbId === 'number') it.tidbId = String(it.tidbId)
  if (typeof it.organizationId === 'number') it.organizationId = String(it.organizationId)
  if (typeof it.sizeBytes === 'string') it.sizeBytes = integer(it.sizeBytes)
  if (typeof it.regionId === 'number') it.regionId = String(it.regionId)
  if (typeof it.encryptionKeyId === 'number') it.encryptionKeyId = String(it.encryptionKeyId)
}

export function readChangefeed(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  if (typeof it.tidbId === 'number') it.tidbId = String(it.tidbId)
  if (it.networkInfo) readNetworkInfo(it.networkInfo)
  if (typeof it.checkpointTso === 'number') it.checkpointTso = String(it.checkpointTso)
  if (it.startPosition) readStartPosition(it.startPosition)
  if (it.kafka) readKafkaDownstream(it.kafka)
  if (it.mysql) readMysqlDownstream(it.mysql)
  if (it.s3) readS3Downstream(it.s3)
}

export function readChangefeedCcu(it: Json): void {
  if (typeof it.ccuNum === 'string') it.ccuNum = integer(it.ccuNum)
  if (typeof it.rpsLimit === 'string') it.rpsLimit = integer(it.rpsLimit)
}

export function readCloudProviderInfo(it: Json): void {
  if (typeof it.tidbId === 'number') it.tidbId = String(it.tidbId)
  if (typeof it.tidbCloudAccountId === 'number') it.tidbCloudAccountId = String(it.tidbCloudAccountId)
  if (typeof it.tidbCloudAccountExternalId === 'number')
    it.tidbCloudAccountExternalId = String(it.tidbCloudAccountExternalId)
}

export function readCreateBackupResponse(it: Json): void {
  if (typeof it.backupId === 'number') it.backupId = String(it.backupId)
}

export function readCustomerManagedEncryptionKey(it: Json): void {
  if (typeof it.customerManagedEncryptionKeyId === 'number')
    it.customerManagedEncryptionKeyId = String(it.customerManagedEncryptionKeyId)
  if (typeof it.regionId === 'number') it.regionId = String(it.regionId)
  if (it.awsPrincipal) readAwsPrincipal(it.awsPrincipal)
  if (it.aliyunPrincipal) readAliyunPrincipal(it.aliyunPrincipal)
}

export function readDualLayerDataEncryption(it: Json): void {
  if (it.cmek) readCustomerManagedEncryptionKey(it.cmek)
}

export function readEndpoint(it: Json): void {
  if (typeof it.port === 'string') it.port = integer(it.port)
}

export function readInstance(it: Json): void {
  if (typeof it.tidbId === 'number') it.tidbId = String(it.tidbId)
  if (typeof it.regionId === 'number') it.regionId = String(it.regionId)
  if (typeof it.minRcu === 'string') it.minRcu = integer(it.minRcu)
  if (typeof it.maxRcu === 'string') it.maxRcu = integer(it.maxRcu)
  if (it.endpoints) for (const item of it.endpoints) if (item) readEndpoint(item)
  if (it.dualLayerDataEncryption) readDualLayerDataEncryption(it.dualLayerDataEncryption)
  conceal(it, 'rootPassword')
}

export function readKafkaAuthentication(it: Json): void {
  conceal(it, 'password')
}

export function readKafkaBroker(it: Json): void {
  if (typeof it.kafkaClientId === 'number') it.kafkaClientId = String(it.kafkaClientId)
}

export function readKafkaDataFormat(it: Json): void {
  if (it.avroConfig) readAvroConfig(it.avroConfig)
}

export function readKafkaDownstream(it: Json): void {
  if (it.broker) readKafkaBroker(it.broker)
  if (it.authentication) readKafkaAuthentication(it.authentication)
  if (it.dataFormat) readKafkaDataFormat(it.dataFormat)
  if (it.topicPartitionConfig) readKafkaTopicPartition(it.topicPartitionConfig)
}

export function readKafkaTopicPartition(it: Json): void {
  if (typeof it.replicationFactor === 'string') it.replicationFactor = integer(it.replicationFactor)
  if (typeof it.partitionNum === 'string') it.partitionNum = integer(it.partitionNum)
}

export function readListBackupsResponse(it: Json): void {
  if (it.backups) for (const item of it.backups) if (item) readBackup(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListCcusResponse(it: Json): void {
  if (it.ccus) for (const item of it.ccus) if (item) readChangefeedCcu(item)
}

export function readListChangefeedsResponse(it: Json): void {
  if (it.changefeeds) for (const item of it.changefeeds) if (item) readChangefeed(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListInstancesResponse(it: Json): void {
  if (it.tidbs) for (const item of it.tidbs) if (item) readInstance(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListRegionsResponse(it: Json): void {
  if (it.regions) for (const item of it.regions) if (item) readRegion(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readMysqlConnection(it: Json): void {
  conceal(it, 'password')
}

export function readMysqlDownstream(it: Json): void {
  if (it.connection) readMysqlConnection(it.connection)
}

export function readNetworkInfo(it: Json): void {
  if (typeof it.sinkEndpointId === 'number') it.sinkEndpointId = String(it.sinkEndpointId)
  if (it.ports) integers(it.ports)
}

export function readRegion(it: Json): void {
  if (typeof it.regionId === 'number') it.regionId = String(it.regionId)
}

export function readRestoreResponse(it: Json): void {
  if (it.tidb) readInstance(it.tidb)
}

export function readRestoreStatus(it: Json): void {
  if (typeof it.progress === 'string') it.progress = integer(it.progress)
}

export function readS3Downstream(it: Json): void {
  if (it.endpoint) readS3Endpoint(it.endpoint)
  if (it.storageFlushConfig) readStorageFlushConfig(it.storageFlushConfig)
}

export function readS3Endpoint(it: Json): void {
  conceal(it, 'secretKey')
}

export function readSchemaRegistry(it: Json): void {
  conceal(it, 'basicAuthPassword')
}

export function readStartPosition(it: Json): void {
  if (typeof it.startTso === 'number') it.startTso = String(it.startTso)
}

export function readStorageFlushConfig(it: Json): void {
  if (typeof it.fileSize === 'string') it.fileSize = integer(it.fileSize)
}
