/**
 * What a user holds: a client for one API key.
 */

import { inspect } from 'node:util'
import { engine, submit } from './bridge.js'
import { type Call, callOf } from './call.js'
import { ConfigError, errorOf, InvalidArgumentError } from './errors.js'
import type { NativeEngine, NativeSettings } from './native.js'
import type { Operation } from './operation.js'
import { type CallOptions, crossing } from './options.js'
import { Services } from './services/index.js'
import { Session } from './session.js'

/** Bounds and headers of every call of a client. */
export type ClientBounds = Omit<CallOptions, 'signal'>

/** Settings of a client. What is left out comes from the environment, then from a profile. */
export interface ClientOptions extends ClientBounds {
  /** The public key. Default: `TIDBCLOUD_PUBLIC_KEY`, then the profile's. */
  publicKey?: string | undefined
  /** The private key. Default: `TIDBCLOUD_PRIVATE_KEY`, then the profile's. */
  privateKey?: string | undefined
  /** A profile of the configuration file. Default: `TIDBCLOUD_PROFILE`, then the file's `current-profile`. */
  profile?: string | undefined
  /** The configuration file. Default: `~/.ticloud/config.toml`. */
  configFile?: string | undefined
  /**
   * Where services are reached, by name: an origin with an optional path prefix, as in
   * `{ serverless: 'https://proxy.example/tidb' }`. Plain http only to a loopback address. Default:
   * `TIDBCLOUD_<SERVICE>_ENDPOINT`, then the profile's, then the service's public address.
   */
  endpoints?: Record<string, string> | undefined
  /** A file of certificates in PEM form, trusted beside the system's. Default: `TIDBCLOUD_CA_BUNDLE`. */
  caBundle?: string | undefined
}

/** What a request without a method of its own carries. */
export interface RequestOptions extends CallOptions {
  /** The query's parameters; those of an array are repeated. */
  query?: Record<string, string | number | boolean | readonly string[]> | undefined
  /** The body, sent as JSON. */
  body?: unknown
}

const texts = ['publicKey', 'privateKey', 'profile', 'configFile', 'caBundle'] as const
const bounds = ['timeout', 'deadline', 'retries', 'headers'] as const
const settings: readonly string[] = [...texts, ...bounds, 'endpoints']
const { version } = require('../package.json') as { version: string }

/**
 * A client of the TiDB Cloud API for one API key.
 *
 * Make it once and share it: its calls share connections, Digest sessions, the quota and the budget of repeats.
 * A process ends by itself when nothing is under way, with or without {@link Client.close}.
 *
 * @example
 * ```ts
 * import { Client } from 'tidbcloud'
 *
 * const client = new Client()
 * for await (const cluster of client.serverless.clusters.list()) console.log(cluster.displayName)
 * ```
 */
export class Client extends Services {
  readonly #session: Session

  /**
   * @throws {@link ConfigError} A setting is missing or wrong: the error says which, and where it came from.
   */
  constructor(options?: ClientOptions)
  /** @internal */
  constructor(options?: ClientOptions | Session)
  constructor(options: ClientOptions | Session = {}) {
    const session = options instanceof Session ? options : new Session(open(options))
    super(session)
    this.#session = session
  }

  /** The same client with other bounds or headers; what they leave open stays as it is. */
  withOptions(options: ClientBounds): Client {
    return new Client(new Session(this.#session.engine.withOptions(crossing(options) ?? {})))
  }

  /**
   * Sends a request that has no method yet, signed and paced as all else.
   *
   * GET, PUT and DELETE are repeated when they fail in passing, others only where the service cannot have acted.
   *
   * @param service The service's name, such as `serverless`.
   * @param method GET, POST, PUT, PATCH or DELETE.
   * @param path The whole path after the endpoint, percent-encoded, such as `/v1beta1/clusters/123`.
   * @param options Query, body, and the bounds, headers and signal of the call.
   * @returns The answer's JSON; `undefined` where there is none.
   */
  request(service: string, method: string, path: string, options?: RequestOptions): Call<unknown> {
    const operation: Operation = { row: -1, name: service, path: {}, answers: 'any' }
    try {
      const { engine } = this.#session
      checkText('service', service)
      checkText('method', method)
      checkText('path', path)
      const { query, body, signal } = options ?? {}
      const encoded = query && encodeQuery(query)
      const text = body === undefined ? undefined : JSON.stringify(body)
      const crossed = crossing(options, ['query', 'body'])
      const outcome = submit(
        (id, cancellable) => engine.request(id, service, method, path, encoded, text, crossed, cancellable),
        signal,
      )
      return callOf(operation, outcome)
    } catch (error) {
      return callOf(operation, Promise.reject(error))
    }
  }

  /**
   * Closes idle connections and refuses further calls; those under way go on to their end. A process ends without
   * it, too. Clients made by {@link Client.withOptions} are closed on their own.
   */
  close(): void {
    this.#session.close()
  }

  /** The same as {@link Client.close}, for `using client = new Client()`. */
  [Symbol.dispose](): void {
    this.close()
  }

  /** Shows where the client goes, and of its keys the beginning of the public one. */
  [inspect.custom](_depth: number, options: object): string {
    if (this.#session.closed) return 'Client (closed)'
    const { publicKey, endpoints } = this.#session.engine
    const shown = {
      publicKey: `${publicKey.slice(0, 4)}…`,
      endpoints: Object.fromEntries(pairs(endpoints)),
    }
    return `Client ${inspect(shown, options)}`
  }
}

function open(options: ClientOptions): NativeEngine {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigError('the settings of a client are an object', { setting: 'options' })
  }
  for (const name of Object.keys(options)) {
    if (settings.includes(name)) continue
    throw new ConfigError(`there is no setting ${name}; there are ${settings.join(', ')}`, { setting: name })
  }
  const given: NativeSettings = {
    endpoints: endpointsOf(options.endpoints),
    userAgent: `node/${process.versions.node} package/${version}`,
    options: {},
  }
  for (const name of texts) {
    const value: unknown = options[name]
    if (value === undefined) continue
    if (typeof value !== 'string') throw wrongType(name, 'a string')
    given[name] = value
  }
  try {
    const { timeout, deadline, retries, headers } = options
    given.options = crossing({ timeout, deadline, retries, headers }) ?? {}
  } catch (cause) {
    const { message, argument } = cause as InvalidArgumentError
    throw new ConfigError(message, { setting: argument, settingSource: 'an argument' })
  }
  try {
    return engine(given)
  } catch (cause) {
    const { message } = cause as Error
    if (!message.startsWith('{')) throw cause
    throw errorOf(message, undefined)
  }
}

function checkText(argument: string, value: unknown): void {
  if (typeof value === 'string') return
  throw new InvalidArgumentError(`${argument} must be a string, not ${typeof value}`, { argument })
}

function encodeQuery(query: NonNullable<RequestOptions['query']>): string[] {
  return Object.entries(query).flatMap(([name, value]) =>
    [value].flat().flatMap((item) => [name, String(item)]),
  )
}

function endpointsOf(given: unknown): string[] {
  if (given === undefined) return []
  if (typeof given !== 'object' || given === null)
    throw wrongType('endpoints', 'an object of URLs by service')
  return Object.entries(given).flatMap(([service, url]) => {
    if (typeof url !== 'string') throw wrongType(`endpoints.${service}`, 'a string')
    return [service, url]
  })
}

function wrongType(setting: string, expected: string): ConfigError {
  return new ConfigError(`${setting} must be ${expected}`, { setting, settingSource: 'an argument' })
}

function* pairs(flat: string[]): Generator<[string, string]> {
  for (let at = 0; at + 1 < flat.length; at += 2) yield [flat[at] as string, flat[at + 1] as string]
}
