/**
 * Bounds and headers of a call: what a caller may write, and the form in which it crosses.
 */

import { InvalidArgumentError } from './errors.js'
import type { NativeOptions } from './native.js'

/** Bounds, headers and the signal of one call. What is left out is the client's. */
export interface CallOptions {
  /** Milliseconds for one attempt, from connecting to the last byte. Default: 30 000. */
  timeout?: number | undefined
  /** Milliseconds for the whole call: all attempts and the pauses between them. Default: 120 000. */
  deadline?: number | undefined
  /** How often a failed attempt is repeated at most. Default: 2, so 3 tries. */
  retries?: number | undefined
  /** Headers sent beside the client's own. */
  headers?: Record<string, string> | undefined
  /** Ends the call: its promise is rejected with the signal's reason, and the request is given up. */
  signal?: AbortSignal | undefined
}

/** How far a wait has come. */
export interface Progress {
  /** The resource's state; empty where it is gone. */
  readonly state: string
  /** Milliseconds since the wait began. */
  readonly elapsed: number
  /** How many polls there were so far. */
  readonly polls: number
  /** Whether the wait is over. */
  readonly done: boolean
}

/** Bounds of a wait, and who is told of its progress. */
export interface WaitOptions {
  /** Milliseconds for the whole wait. Default: the wait's own, which its method names. */
  timeout?: number | undefined
  /** Milliseconds before the second poll. Default: the wait's own. */
  initialInterval?: number | undefined
  /** Milliseconds between two polls, at most: the pauses grow up to it. Default: the wait's own. */
  maximumInterval?: number | undefined
  /** Called after every poll, and awaited. What it throws ends the wait. */
  progress?: ((progress: Progress) => void | PromiseLike<void>) | undefined
  /** How often a failed poll is repeated at most. Default: the client's. */
  retries?: number | undefined
  /** Headers sent beside the client's own. */
  headers?: Record<string, string> | undefined
  /** Ends the wait: its promise is rejected with the signal's reason. */
  signal?: AbortSignal | undefined
}

const callOptions = new Set(['timeout', 'deadline', 'retries', 'headers', 'signal'])
const waitOptions = new Set([
  'timeout',
  'initialInterval',
  'maximumInterval',
  'progress',
  'retries',
  'headers',
  'signal',
])

/** Call options in the form that crosses; `undefined` where there is nothing to say. */
export function crossing(
  options: CallOptions | null | undefined,
  others: readonly string[] = [],
): NativeOptions | undefined {
  if (options === undefined || options === null) return undefined
  known(options, callOptions, others)
  signal(options.signal)
  return { ...milliseconds(options, 'timeout', 'deadline'), ...retries(options), ...headers(options) }
}

/** Wait options in the two forms that cross: bounds of the wait, and options of each poll. */
export function waitCrossing(options: WaitOptions | null | undefined) {
  if (options === undefined || options === null) return { bounds: {}, options: undefined }
  known(options, waitOptions)
  signal(options.signal)
  if (options.progress !== undefined && typeof options.progress !== 'function') {
    throw refused('progress', 'a function', options.progress)
  }
  return {
    bounds: milliseconds(options, 'timeout', 'initialInterval', 'maximumInterval'),
    options: { ...retries(options), ...headers(options) },
  }
}

function known(options: object, names: ReadonlySet<string>, others: readonly string[] = []): void {
  if (typeof options !== 'object' || Array.isArray(options)) throw refused('options', 'an object', options)
  for (const name of Object.keys(options)) {
    if (names.has(name) || others.includes(name)) continue
    const all = [...others, ...names].join(', ')
    throw new InvalidArgumentError(`there is no option ${name}; known are ${all}`, { argument: name })
  }
}

function milliseconds<Name extends string>(
  options: { [name in Name]?: number | undefined },
  ...names: Name[]
): { [name in Name]?: number } {
  const bounds: { [name in Name]?: number } = {}
  for (const name of names) {
    const value: unknown = options[name]
    if (value === undefined) continue
    if (typeof value !== 'number' || !(value > 0)) {
      throw refused(name, 'a number of milliseconds greater than 0', value)
    }
    bounds[name] = value
  }
  return bounds
}

function retries(options: CallOptions): { retries?: number } {
  const value: unknown = options.retries
  if (value === undefined) return {}
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 0xffffffff) {
    throw refused('retries', 'a whole number, 0 or more', value)
  }
  return { retries: value }
}

function headers(options: CallOptions): { headers?: string[] } {
  const value: unknown = options.headers
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null) throw refused('headers', 'an object of texts', value)
  return {
    headers: Object.entries(value).flatMap(([name, text]) => {
      if (typeof text !== 'string') throw refused(`headers.${name}`, 'a string', text)
      return [name, text]
    }),
  }
}

function signal(value: unknown): void {
  if (value !== undefined && !(value instanceof AbortSignal)) throw refused('signal', 'an AbortSignal', value)
}

/** Names the kind of what was given and not its value, which may be a secret in the wrong place. */
function refused(argument: string, expected: string, given: unknown): InvalidArgumentError {
  const kind = given === null ? 'null' : Array.isArray(given) ? 'an array' : typeof given
  return new InvalidArgumentError(`${argument} must be ${expected}, not ${kind}`, { argument })
}
