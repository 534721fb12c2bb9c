// Generated from api/pets.yaml by codegen; do not edit.

import type { Json } from '../../operation.js'
import { conceal, integer, integers } from '../../wire.js'

export function readAnimal(it: Json): void {
  if (typeof it.animalId === 'number') it.animalId = String(it.animalId)
  if (it.progress) readProgress(it.progress)
  if (it.home) readHome(it.home)
  if (typeof it.weight === 'string') it.weight = integer(it.weight)
  if (typeof it.memory === 'string') it.memory = integer(it.memory)
  conceal(it, 'chip')
}

export function readBed(it: Json): void {
  if (typeof it.price === 'string') it.price = integer(it.price)
}

export function readBill(it: Json): void {
  if (typeof it.number === 'number') it.number = String(it.number)
  if (typeof it.total === 'number') it.total = String(it.total)
  if (typeof it.share === 'string') it.share = Number(it.share)
  if (typeof it.paid === 'number') it.paid = String(it.paid)
  if (it.parts) for (const item of it.parts) if (item) readBill(item)
  if (it.pages) integers(it.pages)
}

export function readCancelBillResponse(it: Json): void {
  if (typeof it.code === 'string') it.code = integer(it.code)
}

export function readHome(it: Json): void {
  if (it.beds) for (const item of it.beds) if (item) readBed(item)
}

export function readListAnimalsResponse(it: Json): void {
  if (it.animals) for (const item of it.animals) if (item) readAnimal(item)
  if (typeof it.totalSize === 'string') it.totalSize = integer(it.totalSize)
}

export function readListStoresResponse(it: Json): void {
  if (it.items) for (const item of it.items) if (item) readStore(item)
  if (typeof it.total === 'string') it.total = integer(it.total)
}

export function readProgress(it: Json): void {
  if (typeof it.percent === 'string') it.percent = Number(it.percent)
}

export function readStore(it: Json): void {
  if (typeof it.store_id === 'number') it.store_id = String(it.store_id)
  if (typeof it.opened === 'number') it.opened = String(it.opened)
}
