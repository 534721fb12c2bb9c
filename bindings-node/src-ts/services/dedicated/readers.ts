// Generated from api/dedicated.yaml by codegen; do not edit.

import type { Json } from '../../operation.js'
import { integer } from '../../wire.js'

export function readListNodeSpecsResponse(it: Json): void {
  if (it.nodeSpecs) for (const item of it.nodeSpecs) if (item) readNodeSpec(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListRegionsResponse(it: Json): void {
  if (it.regions) for (const item of it.regions) if (item) readRegion(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
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

export function readRegion(it: Json): void {
  if (typeof it.regionId === 'number') it.regionId = String(it.regionId)
}
