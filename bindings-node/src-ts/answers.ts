/**
 * From an outcome to what the caller awaits: a value, a whole answer, or an error.
 */

import { Kind, type Outcome } from './bridge.js'
import { DecodeError, errorOf, type TidbCloudError } from './errors.js'
import { native } from './native.js'
import type { Json, Operation } from './operation.js'

/** A whole answer: the typed value and what it came in. */
export class Answer<T> {
  /** The typed value. */
  readonly value: T
  readonly #outcome: Outcome
  #facts: string[] | undefined

  /** @internal */
  constructor(value: T, outcome: Outcome) {
    this.value = value
    this.#outcome = outcome
  }

  /** The HTTP status. */
  get status(): number {
    return Number(this.#fact(0))
  }

  /** How many attempts the call took. The first leg of a Digest exchange is none. */
  get attempts(): number {
    return Number(this.#fact(1))
  }

  /** The service's id of the request, to be named when asking its support. */
  get traceId(): string | undefined {
    return this.#fact(2) || undefined
  }

  /** The answer's headers. */
  get headers(): Headers {
    const headers = new Headers()
    this.#fact(0)
    for (let at = 3; at + 1 < (this.#facts?.length ?? 0); at += 2)
      headers.append(this.#fact(at), this.#fact(at + 1))
    return headers
  }

  /** The body's bytes, as they came. */
  get body(): Buffer {
    const body = this.#outcome.body ?? ''
    return typeof body === 'string' ? Buffer.from(body) : body
  }

  #fact(index: number): string {
    this.#facts ??= this.#outcome.facts.split('\n')
    return this.#facts[index] as string
  }
}

/** The typed value of a good outcome; throws what a bad one says. */
export function decode<T>(operation: Operation, outcome: Outcome): T {
  if (outcome.kind === Kind.failure) throw errorOf(outcome.facts, outcome.body)
  const { body } = outcome
  const { answers } = operation
  if (answers === undefined || (answers === 'any' && body === '')) return undefined as T
  let answer: Json
  try {
    answer = JSON.parse(withDecimals(operation, body as string))
  } catch {
    // The parser's own words quote the body, which may hold a secret.
    throw malformed(operation, outcome, 'the answer is not JSON')
  }
  if (answers === 'any') return answer
  if (answers === 'array') {
    // An empty list may come as null.
    answer ??= []
    if (!Array.isArray(answer)) throw malformed(operation, outcome, 'the answer is not an array')
  } else if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    throw malformed(operation, outcome, 'the answer is not an object')
  }
  const { read } = operation
  if (read !== undefined) {
    try {
      if (answers === 'object') read(answer)
      else for (const item of answer) if (item) read(item)
    } catch {
      throw malformed(operation, outcome, 'the answer does not have the form of this operation')
    }
  }
  return answer as T
}

const decimals = new WeakMap<Operation, RegExp>()

/**
 * The text with its decimals in quotes: `JSON.parse` would drop digits of a number. Inside of a JSON string no quote
 * stands without a backslash, so what looks like a property's name is one.
 */
function withDecimals(operation: Operation, text: string): string {
  if (operation.decimals === undefined) return text
  let numbers = decimals.get(operation)
  if (numbers === undefined) {
    numbers = new RegExp(`("(?:${operation.decimals.join('|')})"\\s*:\\s*)(-?\\d[\\d.]*)(?=[\\s,}])`, 'g')
    decimals.set(operation, numbers)
  }
  return text.replace(numbers, '$1"$2"')
}

function malformed(operation: Operation, outcome: Outcome, message: string): TidbCloudError {
  const { status, attempts, traceId } = new Answer(undefined, outcome)
  const text = typeof outcome.body === 'string' ? outcome.body : (outcome.body?.toString() ?? '')
  const position = native.position(text) ?? 'line 1 column 1'
  const hint = 'Look at what answers at this endpoint; the bytes are in the error.'
  return new DecodeError(`${operation.name}: ${message}, at ${position} (status ${status}). ${hint}`, {
    operation: operation.name,
    position,
    status,
    attempts,
    traceId,
    body: outcome.body,
    hint,
  })
}
