/**
 * Checks what a caller gives against what the operation takes, and puts it into the form that crosses.
 *
 * TypeScript says most of this at compile time; plain JavaScript, `any` and data from elsewhere do not, and the
 * service answers some mistakes with silence: an unknown field is dropped. So a wrong name or type is an error
 * here, before anything is sent, and it names the argument. So is a value whose form is known to be another: an id,
 * a time, a name. Limits that the service may widen are left to it.
 */

import { randomUUID } from 'node:crypto'
import { InvalidArgumentError } from './errors.js'
import type { Fields, Operation, Structs } from './operation.js'

/** Arguments in the form that crosses: the query as names and values in turns, the body as JSON. */
export interface Encoded {
  readonly query: string[] | undefined
  readonly body: string | undefined
}

/** A field's type, taken apart. */
interface Type {
  readonly kind: string
  readonly inner?: Type
  readonly required: boolean
  readonly nullable: boolean
  /** What text matches. */
  readonly pattern?: RegExp
  /** Whether it is not empty, or not negative. */
  readonly floor?: boolean
}

/** What a single value must be, how to say so, and how it is written where JSON would not write it so. */
interface Scalar {
  readonly expected: string
  holds(value: unknown): boolean
  /** What it matches where it is text. */
  readonly form?: RegExp
  /** The largest number where it is text of digits. */
  readonly largest?: bigint
  write?(value: unknown): unknown
}

const EXACT = `exact ${randomUUID()} `
const EXACT_IN_QUOTES = new RegExp(`"${EXACT}(-?\\d+)"`, 'g')
const DAY = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])'
const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d'

const scalars: Record<string, Scalar> = {
  string: { expected: 'a string', holds: isText },
  id: {
    expected: 'a string of a decimal number of 64 bits without a sign',
    holds: isText,
    form: /^\d+$/,
    largest: 2n ** 64n - 1n,
  },
  time: {
    expected: 'an RFC 3339 string or a valid Date',
    holds: isTime,
    form: new RegExp(`^${DAY}[Tt]${CLOCK}:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}:\\d{2})$`),
  },
  epoch: {
    expected: 'a string of seconds since 1970 or a valid Date',
    holds: isTime,
    form: /^\d+$/,
    write: (value) => (value instanceof Date ? String(Math.floor(value.getTime() / 1000)) : value),
  },
  unzoned: {
    expected: 'a string as YYYY-MM-DD HH:mm:ss',
    holds: isText,
    form: new RegExp(`^${DAY} ${CLOCK}:[0-5]\\d$`),
  },
  date: { expected: 'a string as YYYY-MM-DD', holds: isText, form: new RegExp(`^${DAY}$`) },
  month: { expected: 'a string as YYYY-MM', holds: isText, form: /^\d{4}-(?:0[1-9]|1[0-2])$/ },
  clock: { expected: 'a string as HH:mm', holds: isText, form: new RegExp(`^${CLOCK}$`) },
  boolean: { expected: 'true or false', holds: (value) => typeof value === 'boolean' },
  number: { expected: 'a number', holds: Number.isFinite },
  integer32: {
    expected: 'a whole number of 32 bits',
    holds: (value) => Number.isInteger(value) && value === (value as number) >> 0,
  },
  integer64: { expected: 'a whole number', holds: Number.isSafeInteger },
  exact: {
    expected: 'a whole number: a bigint, a string of digits, or a number up to 2^53',
    holds: (value) => typeof value === 'bigint' || Number.isSafeInteger(value) || isText(value),
    form: /^-?\d+$/,
    write: exactNumber,
  },
  decimal: {
    expected: 'a decimal number: a string of digits, or a number',
    holds: (value) => Number.isFinite(value) || isText(value),
    form: /^-?\d+(?:\.\d+)?$/,
    write: (value) => (typeof value === 'number' ? plainDigits(value) : value),
  },
  any: { expected: 'anything', holds: () => true },
}

const none: Encoded = { query: undefined, body: undefined }
const types = new Map<string, Type>()

/** Refuses a path value that is no text or has not its form. What else it may hold is the engine's to say. */
export function checkPath(operation: Operation, path: readonly unknown[]): void {
  const checker = new Checker(operation, {})
  for (const [index, name] of Object.keys(operation.path).entries()) {
    checker.place(path[index], operation.path[name] as string, name)
  }
}

/** Checks the arguments by name and encodes them. */
export function encode(operation: Operation, given: object | null | undefined): Encoded {
  const { query = {}, body, structs = {} } = operation
  if (given === undefined || given === null) {
    if (body === undefined && operation.query === undefined) return none
    given = {}
  }
  if (!isObject(given)) throw refused(operation, 'arguments', 'an object', given)
  for (const name of Object.keys(given)) {
    if (name in query || (body !== undefined && name in body)) continue
    throw unknown(operation, name, [...Object.keys(query), ...Object.keys(body ?? {})])
  }
  const checker = new Checker(operation, structs)
  const inQuery = encodeQuery(checker.fields(given, query, ''), query)
  if (body === undefined) return { query: inQuery, body: undefined }
  const fields = checker.fields(given, body, '')
  const whole = operation.bare ? Object.values(fields)[0] : fields
  return { query: inQuery, body: JSON.stringify(whole).replace(EXACT_IN_QUOTES, '$1') }
}

function encodeQuery(given: Record<string, unknown>, query: Fields): string[] | undefined {
  const encoded: string[] = []
  for (const name of Object.keys(query)) {
    const value = given[name]
    if (value === undefined || value === null) continue
    for (const item of Array.isArray(value) ? value : [value]) {
      encoded.push(name, item instanceof Date ? item.toISOString() : String(item).replace(EXACT, ''))
    }
  }
  return encoded.length === 0 ? undefined : encoded
}

class Checker {
  readonly #operation: Operation
  readonly #structs: Structs

  constructor(operation: Operation, structs: Structs) {
    this.#operation = operation
    this.#structs = structs
  }

  /** The fields of one object that are described, as the wire wants them; `prefix` is where it stands. */
  fields(object: Record<string, unknown>, fields: Fields, prefix: string): Record<string, unknown> {
    const written: Record<string, unknown> = {}
    for (const name of Object.keys(fields)) {
      const type = typeOf(fields[name] as string)
      const value = object[name]
      if (value === undefined) {
        if (!type.required) continue
        throw new InvalidArgumentError(`${this.#operation.name}: ${prefix}${name} is required`, {
          operation: this.#operation.name,
          argument: prefix + name,
        })
      }
      written[name] = value === null && type.nullable ? null : this.#value(value, type, prefix + name)
    }
    return written
  }

  /** A path value. An empty one is the engine's to refuse, in words of its own. */
  place(value: unknown, form: string, name: string): void {
    if (value !== '') this.#value(value, typeOf(form), name)
  }

  #value(value: unknown, type: Type, place: string): unknown {
    const scalar = scalars[type.kind]
    if (scalar !== undefined) {
      if (!scalar.holds(value)) throw refused(this.#operation, place, scalar.expected, value)
      const wrong = misformed(value, scalar, type)
      if (wrong !== undefined) {
        throw new InvalidArgumentError(`${this.#operation.name}: ${place} must ${wrong}`, {
          operation: this.#operation.name,
          argument: place,
        })
      }
      return scalar.write === undefined ? value : scalar.write(value)
    }
    if (type.kind === 'list') {
      if (!Array.isArray(value)) throw refused(this.#operation, place, 'an array', value)
      return value.map((item, index) => this.#value(item, type.inner as Type, `${place}[${index}]`))
    }
    if (!isObject(value)) throw refused(this.#operation, place, 'an object', value)
    if (type.kind === 'map') {
      const entries = Object.entries(value)
      return Object.fromEntries(
        entries.map(([key, entry]) => [key, this.#value(entry, type.inner as Type, `${place}.${key}`)]),
      )
    }
    const fields = this.#structs[type.kind] as Fields
    for (const name of Object.keys(value)) {
      if (!(name in fields)) throw unknown(this.#operation, `${place}.${name}`, Object.keys(fields))
    }
    return this.fields(value, fields, `${place}.`)
  }
}

/** What is wrong with the form of a value of the right type. The value is not named: it may be a secret. */
function misformed(value: unknown, scalar: Scalar, type: Type): string | undefined {
  if (typeof value === 'string') {
    const fits = scalar.form?.test(value) ?? true
    if (!fits || (scalar.largest !== undefined && BigInt(value) > scalar.largest))
      return `be ${scalar.expected}`
    if (!(type.pattern?.test(value) ?? true)) return `match ${type.pattern?.source}`
  }
  if (!type.floor) return undefined
  if (type.kind === 'string') return value === '' ? 'not be empty' : undefined
  return Number(value) < 0 ? 'not be negative' : undefined
}

function typeOf(text: string): Type {
  let type = types.get(text)
  if (type === undefined) {
    const [, form, required, nullable] = /^(.*?)(!?)(\??)$/.exec(text) as unknown as [
      string,
      string,
      string,
      string,
    ]
    type = { ...innerType(form), required: required !== '', nullable: nullable !== '' }
    types.set(text, type)
  }
  return type
}

function innerType(form: string): Omit<Type, 'required' | 'nullable'> {
  if (form.startsWith('[')) return { kind: 'list', inner: typeOf(form.slice(1, -1)) }
  if (form.startsWith('{')) return { kind: 'map', inner: typeOf(form.slice(1, -1)) }
  if (form.endsWith('+')) return { kind: form.slice(0, -1), floor: true }
  const slash = form.indexOf('/')
  if (slash < 0) return { kind: form }
  // Read by whole characters, as the other languages do.
  return { kind: form.slice(0, slash), pattern: new RegExp(form.slice(slash + 1, -1), 'u') }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' || (value instanceof Date && !Number.isNaN(value.getTime()))
}

/**
 * A whole number as JSON has it, whatever its size. JavaScript writes no number beyond 2^53, so such a one goes as
 * text with a mark that nobody else can make, and the quotes around it fall when all is written.
 */
function exactNumber(value: unknown): unknown {
  const digits = BigInt(value as string | number | bigint)
  const number = Number(digits)
  return Number.isSafeInteger(number) ? number : EXACT + digits
}

/** A number's shortest decimal digits without an exponent. */
function plainDigits(number: number): string {
  const text = String(number)
  return text.includes('e')
    ? number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : text
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unknown(operation: Operation, argument: string, names: string[]): InvalidArgumentError {
  const choice = names.length === 0 ? 'it takes no arguments' : `known are ${names.join(', ')}`
  const options = /^(timeout|deadline|retries|headers|signal)$/.test(argument)
  return new InvalidArgumentError(
    `${operation.name}: there is no argument ${argument}; ${choice}` +
      (options ? '. Options of the call go into a last object of their own' : ''),
    { operation: operation.name, argument },
  )
}

/** Names the kind of what was given and not its value, which may be a secret in the wrong place. */
function refused(
  operation: Operation,
  argument: string,
  expected: string,
  given: unknown,
): InvalidArgumentError {
  const kind = given === null ? 'null' : Array.isArray(given) ? 'an array' : typeof given
  return new InvalidArgumentError(`${operation.name}: ${argument} must be ${expected}, not ${kind}`, {
    operation: operation.name,
    argument,
  })
}
