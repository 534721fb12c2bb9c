/**
 * The service itself, on this machine, for tests: starts the program `tidbcloud-emulator` and makes clients for it.
 *
 * The program is the one that `TIDBCLOUD_EMULATOR` names, else the first on the `PATH`, else that of the package
 * `tidbcloud-emulator`. It ends with this process, however that ends, and does not keep it alive.
 *
 * @module tidbcloud/testing
 */

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import type { Socket } from 'node:net'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client, type ClientOptions } from './client.js'

/** How the emulator runs. */
export interface EmulatorOptions {
  /** How many times faster than the wall clock states change. Default: 60. */
  timeFactor?: number | undefined
  /** Requests a minute for each key; `null` for no limit. Default: 100. */
  rateLimit?: number | null | undefined
  /** The port on the loopback address. Default: a free one. */
  port?: number | undefined
  /** Whether to compress answers. Default: false. */
  gzip?: boolean | undefined
  /** A file to load state from, and to save it to when stopped. Default: none. */
  state?: string | undefined
}

/** How an organization of its own behaves. */
export interface OrganizationOptions {
  /** Requests a minute; `null` for no limit. Default: none. */
  rateLimit?: number | null | undefined
  /** How many times faster than the wall clock its states change. Default: the emulator's. */
  timeFactor?: number | undefined
}

/** Something to go wrong on demand. */
export interface Fault {
  /** What goes wrong. */
  kind:
    | 'refuse'
    | 'unread'
    | 'reset'
    | 'stream'
    | 'close'
    | 'delay'
    | 'truncate'
    | 'status'
    | 'stale'
    | 'garbage'
  /** For requests of this key only. Default: all. */
  publicKey?: string | undefined
  /** For this operation only, by canonical name. Default: all. */
  operation?: string | undefined
  /** Whether the request is applied first. Default: `before`, so it is not. */
  when?: 'before' | 'after' | undefined
  /** How many times. Default: 1. */
  times?: number | undefined
  /** For this share of the requests, from 0 to 1, until it is disarmed; in place of `times`. */
  rate?: number | undefined
  /** Which of them a `rate` picks: the same seed picks the same again. Default: 0. */
  seed?: number | undefined
  /** The status, for `status`. */
  status?: number | undefined
  /** The answer's body. */
  body?: string | undefined
  /** The answer's headers. */
  headers?: Record<string, string> | undefined
  /** Milliseconds, for `delay`. */
  delay?: number | undefined
}

/** A request as the emulator saw it. */
export interface JournalEntry {
  /** Its number, which rises from request to request. */
  sequence: number
  /** The operation's name, where the path is one's. */
  operation?: string
  /** The HTTP method. */
  method: string
  /** Path and query as they were sent. */
  target: string
  /** The version of HTTP: `HTTP/1.1` or `HTTP/2.0`. */
  http_version: string
  /** Whether it carried a signature that was accepted. */
  authenticated: boolean
  /** The answer's status; 0 where none was sent. */
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  /** The body as text, if there was one. */
  body?: string
  /** Whether it was carried out. */
  applied: boolean
}

/** A key with an organization of its own, which sees none of the others. */
export interface Organization {
  /** The key's public part. */
  publicKey: string
  /** The key's private part. */
  privateKey: string
  /** The organization's id. */
  organizationId: string
  /** The default project. */
  projectId: string
  /** A client for this organization. */
  client(options?: ClientOptions): Client
}

interface Ready {
  public_key: string
  private_key: string
  ca_bundle?: string
  endpoints: Record<string, string>
  admin: string
  environment: Record<string, string>
}

/**
 * A running emulator.
 *
 * @example
 * ```ts
 * import { Emulator } from 'tidbcloud/testing'
 *
 * const emulator = await Emulator.start()
 * const { client } = await emulator.organization()
 * await client().serverless.clusters.create({ displayName: 'test', region: { name: 'regions/aws-us-east-1' } })
 * await emulator.stop()
 * ```
 */
export class Emulator {
  readonly #process: ChildProcess
  readonly #ready: Ready
  readonly #agent: Agent

  private constructor(process: ChildProcess, ready: Ready) {
    this.#process = process
    this.#ready = ready
    this.#agent = new Agent({ keepAlive: false, ca: ready.ca_bundle && readFileSync(ready.ca_bundle) })
  }

  /** Starts an emulator, and waits until it serves. */
  static async start(options: EmulatorOptions = {}): Promise<Emulator> {
    const program = findProgram()
    const child = spawn(program, commandLine(options), { stdio: ['pipe', 'pipe', 'inherit'] })
    const failed = new Promise<never>((_, reject) => {
      child.once('error', reject)
      child.once('exit', (code) => reject(new Error(`${program} ended with ${code} before it was ready`)))
    })
    const lines = createInterface({ input: child.stdout })
    const first = new Promise<string>((resolve) => lines.once('line', resolve))
    const ready = JSON.parse(await Promise.race([first, failed])) as Ready
    child.unref()
    for (const pipe of [child.stdin, child.stdout]) (pipe as unknown as Socket).unref()
    failed.catch(() => {})
    return new Emulator(child, ready)
  }

  /** The environment under which any client finds this emulator. */
  get environment(): Record<string, string> {
    return { ...this.#ready.environment }
  }

  /** Where the services are, by name. */
  get endpoints(): Record<string, string> {
    return { ...this.#ready.endpoints }
  }

  /** The file with the certificate to trust. */
  get caBundle(): string | undefined {
    return this.#ready.ca_bundle
  }

  /** Settings of a client for this emulator's first organization. */
  get settings(): ClientOptions {
    return this.#settings(this.#ready.public_key, this.#ready.private_key)
  }

  /** A client for this emulator's first organization, with these settings on top. */
  client(options: ClientOptions = {}): Client {
    return new Client({ ...this.settings, ...options })
  }

  /** Makes an organization of its own, so that tests do not see each other. */
  async organization(options: OrganizationOptions = {}): Promise<Organization> {
    const { rateLimit, timeFactor } = options
    const made = (await this.admin('POST', 'organizations', {
      rate_limit: rateLimit,
      time_factor: timeFactor,
    })) as Record<'public_key' | 'private_key' | 'organization_id' | 'project_id', string>
    return {
      publicKey: made.public_key,
      privateKey: made.private_key,
      organizationId: made.organization_id,
      projectId: made.project_id,
      client: (own = {}) => new Client({ ...this.#settings(made.public_key, made.private_key), ...own }),
    }
  }

  /** Asks for something to go wrong. */
  async fault({ publicKey, delay, ...fault }: Fault): Promise<void> {
    await this.admin('POST', 'faults', { ...fault, public_key: publicKey, delay_ms: delay })
  }

  /** Takes back all faults that have not happened yet. */
  async clearFaults(): Promise<void> {
    await this.admin('DELETE', 'faults')
  }

  /** Moves the emulator's clock forward, by seconds of the service's time. */
  async advance(seconds: number, publicKey?: string): Promise<void> {
    await this.admin('POST', 'clock', { advance_seconds: seconds, public_key: publicKey })
  }

  /** The requests seen so far; those of one key if it is given. */
  async journal(publicKey?: string): Promise<JournalEntry[]> {
    const query = publicKey === undefined ? '' : `?public_key=${encodeURIComponent(publicKey)}`
    const { requests } = (await this.admin('GET', `journal${query}`)) as { requests: JournalEntry[] }
    return requests
  }

  /** A request to the emulator's own routes; `path` is what follows `/_emulator/`. */
  admin(method: string, path: string, body?: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const sent = request(
        `${this.#ready.admin}/${path}`,
        { method, agent: this.#agent },
        async (response) => {
          const chunks = await response.toArray()
          const text = Buffer.concat(chunks).toString()
          if (response.statusCode === 200) resolve(JSON.parse(text))
          else reject(new Error(`${method} ${path}: ${response.statusCode} ${text}`))
        },
      )
      sent.on('error', reject)
      sent.end(body === undefined ? undefined : JSON.stringify(body))
    })
  }

  /** Ends the emulator. */
  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    this.#process.ref()
    const ended = new Promise((resolve) => this.#process.once('exit', resolve))
    this.#process.stdin?.end()
    await ended
  }

  /** The same as {@link Emulator.stop}, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }

  #settings(publicKey: string, privateKey: string): ClientOptions {
    return { publicKey, privateKey, endpoints: this.endpoints, caBundle: this.caBundle }
  }
}

function commandLine(options: EmulatorOptions): string[] {
  const { timeFactor, rateLimit, port, gzip, state } = options
  const given = ['--format', 'json', '--exit-with-stdin']
  if (timeFactor !== undefined) given.push('--time-factor', String(timeFactor))
  if (rateLimit !== undefined) given.push('--rate-limit', rateLimit === null ? 'off' : String(rateLimit))
  if (port !== undefined) given.push('--port', String(port))
  if (gzip) given.push('--gzip')
  if (state !== undefined) given.push('--state', state)
  return given
}

function findProgram(): string {
  const named = process.env.TIDBCLOUD_EMULATOR
  if (named) return named
  const name = process.platform === 'win32' ? 'tidbcloud-emulator.exe' : 'tidbcloud-emulator'
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
  if (found !== undefined) return found
  try {
    return (require('tidbcloud-emulator') as { program(): string }).program()
  } catch (cause) {
    throw new Error(
      'there is no emulator: install the package tidbcloud-emulator, or name the program in TIDBCLOUD_EMULATOR',
      { cause },
    )
  }
}
