/**
 * What the generated readers do with single fields.
 *
 * Every field of 64 bits was reviewed: counts, sizes, percentages and capacity units stay below 2^53 and are
 * numbers; ids and what the API's description marks as exact pass it and are strings. Should a count pass it all the
 * same, it stays the string that came, so no digit is lost: the native part hands a number that JavaScript cannot
 * hold, whole or a fraction, over as a string.
 */

import { type InspectOptions, inspect } from 'node:util'
import type { Json } from './operation.js'

/** An integer that came as a string. */
export function integer(text: string): number | string {
  const number = Number(text)
  return text !== '' && Number.isSafeInteger(number) ? number : text
}

/** The items of a list or the values of a map that are integers, some of which may have come as strings. */
export function integers(values: Json): void {
  for (const key of Object.keys(values)) {
    if (typeof values[key] === 'string') values[key] = integer(values[key])
  }
}

/** The items of a list or the values of a map that are text, some of which may have come as numbers. */
export function texts(values: Json): void {
  for (const key of Object.keys(values)) {
    if (typeof values[key] === 'number') values[key] = String(values[key])
  }
}

/** Makes `inspect`, and so `console.log`, show stars for these fields. Reading and JSON give them as they are. */
export function conceal(it: Json, ...names: string[]): void {
  if (!names.some((name) => it[name])) return
  const shown = (_depth: number, options: InspectOptions) => {
    const copy = { ...it }
    for (const name of names) if (copy[name]) copy[name] = '***'
    return inspect(copy, options)
  }
  Object.defineProperty(it, inspect.custom, { value: shown })
}
