/**
 * An operation as the generated code describes it, to the modules that check arguments and read answers.
 */

/**
 * The types of an object's fields, by name: `string`, `id`, `time`, `epoch`, `unzoned`, `date`, `month`, `clock`,
 * `integer32`, `integer64`, `exact`, `decimal`, `number`, `boolean`, `any`, or the name of an entry of {@link Structs}; `[type]` is a list and `{type}` an object with any keys.
 * A `/pattern/` after a type says what it matches, and a `+` that it is not empty or not negative. A `!` after it means that the field is required, a `?` after that that null has a meaning.
 */
export type Fields = Readonly<Record<string, string>>

/** What callers make inside arguments: types by name. */
export type Structs = Readonly<Record<string, Fields>>

/** An answer after `JSON.parse`, before its type is known. */
// biome-ignore lint/suspicious/noExplicitAny: what JSON holds is known only to the generated readers
export type Json = any

/** One row of the engine's table, and what is needed to call it. */
export interface Operation {
  /** The index in the engine's table. */
  readonly row: number
  /** The canonical name: `serverless.clusters.get`. */
  readonly name: string
  /** The path's values, in order. */
  readonly path: Fields
  /** Arguments that go into the query. */
  readonly query?: Fields
  /** Arguments that go into the body; without it there is no body. */
  readonly body?: Fields
  /** Whether the body is the value of its only argument, and not an object with it. */
  readonly bare?: boolean
  /** The types that `query` and `body` name. */
  readonly structs?: Structs
  /** What there is to read: an object, an array, any JSON or, without it, nothing. */
  readonly answers?: 'object' | 'array' | 'any'
  /** Puts right what the service writes now this way, now that, in the answer or in each item of an array. */
  readonly read?: ((answer: Json) => void) | undefined
  /** Properties anywhere in the answer that are decimals: a number there is read by its digits. */
  readonly decimals?: readonly string[]
  /** For lists: the answer's property with the items; empty where the answer itself is the list. */
  readonly items?: string
}
