/**
 * What the generated readers do with single fields.
 *
 * Every field of 64 bits was reviewed: counts, sizes, percentages and capacity units stay below 2^53 and are
 * numbers; ids pass it and are strings. Should a count pass it all the same, it stays the string that came, so no
 * digit is lost: the native part hands a number that JavaScript cannot hold over as a string.
 */

import { type InspectOptions, inspect } from 'node:util'
import type { Json } from './operation.js'

/** An integer that came as a string. */
export function integer(text: string): number | string {
  const number = Number(text)
  return text !== '' && Number.isSafeInteger(number) ? number : text
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
