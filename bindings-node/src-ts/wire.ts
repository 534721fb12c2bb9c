/**
 * What the generated readers do with fields that the service writes now as a number, now as a string.
 *
 * Every field of 64 bits was reviewed: counts, sizes, percentages and capacity units stay below 2^53 and are
 * numbers; ids pass it and are strings. Should a count pass it all the same, it stays the string that came, so no
 * digit is lost: the native part hands a number that JavaScript cannot hold over as a string.
 */

/** A 64-bit integer that may have come as a string. */
export function integer(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const number = Number(value)
  return value !== '' && Number.isSafeInteger(number) ? number : value
}

/** An id that may have come as a number. */
export function id(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value
}
