/**
 * Checks what a caller gives against what the operation takes, and puts it into the form that crosses.
 *
 * TypeScript says most of this at compile time; plain JavaScript, `any` and data from elsewhere do not, and the
 * service answers some mistakes with silence: an unknown field is dropped. So a wrong name or type is an error
 * here, before anything is sent, and it names the argument. Limits are left to the service, which knows them.
 */

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
}

const none: Encoded = { query: undefined, body: undefined }
const types = new Map<string, Type>()

/** Refuses a path value that is no text. What a text may hold is the engine's to say. */
export function checkPath(operation: Operation, path: readonly unknown[]): void {
  for (let index = 0; index < path.length; index++) {
    if (typeof path[index] !== 'string') {
      throw refused(operation, operation.path[index] as string, 'a string', path[index])
    }
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
  checker.fields(given, query, '')
  if (body === undefined) return { query: encodeQuery(given, query), body: undefined }
  checker.fields(given, body, '')
  if (operation.query === undefined) return { query: undefined, body: JSON.stringify(given) }
  const fields = Object.entries(given).filter(([name]) => name in body)
  return { query: encodeQuery(given, query), body: JSON.stringify(Object.fromEntries(fields)) }
}

function encodeQuery(given: Record<string, unknown>, query: Fields): string[] | undefined {
  const encoded: string[] = []
  for (const name of Object.keys(query)) {
    const value = given[name]
    if (value === undefined || value === null) continue
    for (const item of Array.isArray(value) ? value : [value]) {
      encoded.push(name, item instanceof Date ? item.toISOString() : String(item))
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

  /** The fields of one object that are described; `prefix` is where it stands. */
  fields(object: Record<string, unknown>, fields: Fields, prefix: string): void {
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
      if (value === null && type.nullable) continue
      this.#value(value, type, prefix + name)
    }
  }

  #value(value: unknown, type: Type, place: string): void {
    switch (type.kind) {
      case 'string':
        return this.#expect(typeof value === 'string', place, 'a string', value)
      case 'time':
        if (value instanceof Date) return this.#expect(!Number.isNaN(value.getTime()), place, 'a valid time', value)
        return this.#expect(typeof value === 'string', place, 'an RFC 3339 string or a Date', value)
      case 'boolean':
        return this.#expect(typeof value === 'boolean', place, 'true or false', value)
      case 'number':
        return this.#expect(Number.isFinite(value), place, 'a number', value)
      case 'integer32':
        return this.#expect(value === Number(value) << 0, place, 'a whole number of 32 bits', value)
      case 'integer64':
        return this.#expect(Number.isSafeInteger(value), place, 'a whole number', value)
      case 'list':
        this.#expect(Array.isArray(value), place, 'an array', value)
        for (const [index, item] of (value as unknown[]).entries()) {
          this.#value(item, type.inner as Type, `${place}[${index}]`)
        }
        return
      case 'map':
        this.#expect(isObject(value), place, 'an object', value)
        for (const [key, item] of Object.entries(value as object)) {
          this.#value(item, type.inner as Type, `${place}.${key}`)
        }
        return
      case 'any':
        return
      default:
        return this.#struct(value, this.#structs[type.kind] as Fields, place)
    }
  }

  #struct(value: unknown, fields: Fields, place: string): void {
    if (!isObject(value)) throw refused(this.#operation, place, 'an object', value)
    for (const name of Object.keys(value)) {
      if (!(name in fields)) throw unknown(this.#operation, `${place}.${name}`, Object.keys(fields))
    }
    this.fields(value, fields, `${place}.`)
  }

  #expect(holds: boolean, place: string, expected: string, value: unknown): void {
    if (!holds) throw refused(this.#operation, place, expected, value)
  }
}

function typeOf(text: string): Type {
  let type = types.get(text)
  if (type === undefined) {
    const required = text.endsWith('!')
    const nullable = text.endsWith('?')
    const kind = required || nullable ? text.slice(0, -1) : text
    const wrapper = kind.startsWith('[') ? 'list' : kind.startsWith('{') ? 'map' : undefined
    type = wrapper
      ? { kind: wrapper, inner: typeOf(kind.slice(1, -1)), required, nullable }
      : { kind, required, nullable }
    types.set(text, type)
  }
  return type
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unknown(operation: Operation, argument: string, names: string[]): InvalidArgumentError {
  const choice = names.length === 0 ? 'it takes no arguments' : `there are ${names.join(', ')}`
  const options = /^(timeout|deadline|retries|headers|signal)$/.test(argument)
  return new InvalidArgumentError(
    `${operation.name}: there is no argument ${argument}; ${choice}` +
      (options ? '. Options of the call go into a last object of their own' : ''),
    { operation: operation.name, argument },
  )
}

/** Names the kind of what was given and not its value, which may be a secret in the wrong place. */
function refused(operation: Operation, argument: string, expected: string, given: unknown): InvalidArgumentError {
  const kind = given === null ? 'null' : Array.isArray(given) ? 'an array' : typeof given
  return new InvalidArgumentError(`${operation.name}: ${argument} must be ${expected}, not ${kind}`, {
    operation: operation.name,
    argument,
  })
}
