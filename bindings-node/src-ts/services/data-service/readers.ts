// Generated from api/data_service.yaml by codegen; do not edit.

import type { Json } from '../../operation.js'
import { conceal, integer } from '../../wire.js'

export function readApiKey(it: Json): void {
  if (typeof it.apiKeyId === 'number') it.apiKeyId = String(it.apiKeyId)
  if (typeof it.rateLimitRpm === 'string') it.rateLimitRpm = integer(it.rateLimitRpm)
  if (it.apiKeyExpireSetting) readApiKeyExpireSetting(it.apiKeyExpireSetting)
  conceal(it, 'privateKey')
}

export function readApiKeyExpireSetting(it: Json): void {
  if (typeof it.apiKeyTtl === 'string') it.apiKeyTtl = integer(it.apiKeyTtl)
}

export function readChat2QuerySettings(it: Json): void {
  conceal(it, 'llmApiKey')
}

export function readDataApp(it: Json): void {
  if (typeof it.dataAppId === 'number') it.dataAppId = String(it.dataAppId)
  if (typeof it.projectId === 'number') it.projectId = String(it.projectId)
}

export function readDataSource(it: Json): void {
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
}

export function readDeployment(it: Json): void {
  if (typeof it.deploymentId === 'number') it.deploymentId = String(it.deploymentId)
}

export function readEndpoint(it: Json): void {
  if (typeof it.clusterId === 'number') it.clusterId = String(it.clusterId)
  if (it.settings) readEndpointSettings(it.settings)
}

export function readEndpointSettings(it: Json): void {
  if (typeof it.timeout === 'string') it.timeout = integer(it.timeout)
  if (typeof it.rowLimit === 'string') it.rowLimit = integer(it.rowLimit)
  if (typeof it.cacheTtl === 'string') it.cacheTtl = integer(it.cacheTtl)
}

export function readEndpointTest(it: Json): void {
  if (it.data) readEndpointTestData(it.data)
}

export function readEndpointTestData(it: Json): void {
  if (it.result) readEndpointTestResult(it.result)
}

export function readEndpointTestResult(it: Json): void {
  if (typeof it.code === 'string') it.code = integer(it.code)
  if (typeof it.startMs === 'string') it.startMs = integer(it.startMs)
  if (typeof it.endMs === 'string') it.endMs = integer(it.endMs)
  if (typeof it.rowCount === 'string') it.rowCount = integer(it.rowCount)
  if (typeof it.rowAffect === 'string') it.rowAffect = integer(it.rowAffect)
  if (typeof it.limit === 'string') it.limit = integer(it.limit)
}

export function readListApiKeysResponse(it: Json): void {
  if (it.apiKeys) for (const item of it.apiKeys) if (item) readApiKey(item)
}

export function readListDataAppsResponse(it: Json): void {
  if (it.dataApps) for (const item of it.dataApps) if (item) readDataApp(item)
}

export function readListDataSourcesResponse(it: Json): void {
  if (it.dataSources) for (const item of it.dataSources) if (item) readDataSource(item)
}

export function readListDeploymentsResponse(it: Json): void {
  if (it.deployments) for (const item of it.deployments) if (item) readDeployment(item)
}

export function readListEndpointsResponse(it: Json): void {
  if (it.endpoints) for (const item of it.endpoints) if (item) readEndpoint(item)
}
