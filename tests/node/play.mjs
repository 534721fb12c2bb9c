// Plays one scenario: does what its steps say, in the words of the Node client, and compares what comes of it.

import { readdirSync, readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { text as readText } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { check, withoutNothing } from './matching.mjs'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const require = createRequire(join(root, 'bindings-node', 'package.json'))
const { parse } = require('yaml')
const { Client } = require('./dist/index.js')

/** All scenarios, written by hand or derived from `api/`, each with the file that it stands in. */
export function scenarios() {
  return [
    ...read(join(root, 'tests', 'scenarios'), parse),
    ...read(join(root, 'target', 'conformance'), JSON.parse),
  ]
}

function read(folder, parse) {
  return readdirSync(folder).flatMap((file) =>
    parse(readFileSync(join(folder, file), 'utf8')).map((scenario) => ({ file, ...scenario })),
  )
}

/** The number of path values of each operation: what follows them are arguments or options. */
const pathLengths = new Map(
  readdirSync(join(root, 'api')).flatMap((file) => {
    const { paths } = parse(readFileSync(join(root, 'api', file), 'utf8'))
    return Object.entries(paths).flatMap(([path, methods]) =>
      Object.values(methods).map(({ operationId }) => [operationId, path.match(/\{/g)?.length ?? 0]),
    )
  }),
)

/** Plays all steps of a scenario on an organization of its own. */
export async function play(scenario, emulator) {
  const organization = await emulator.organization({
    timeFactor: scenario.time_factor ?? 1,
    rateLimit: scenario.rate_limit ?? null,
  })
  const player = new Player(emulator, organization)
  for (const [index, step] of scenario.steps.entries()) {
    try {
      await player.step(step)
    } catch (cause) {
      throw new Error(`step ${index + 1}: ${JSON.stringify(step)}\n${cause.message}`, { cause })
    }
  }
}

class Player {
  #emulator
  #organization
  #client
  #saved
  /** The number of the last request that has been looked at. */
  #seen = 0

  constructor(emulator, organization) {
    this.#emulator = emulator
    this.#organization = organization
    this.#client = organization.client()
    this.#saved = {
      project: organization.projectId,
      organization: organization.organizationId,
      public_key: organization.publicKey,
      origin: new URL(emulator.endpoints.serverless).origin,
    }
  }

  async step(raw) {
    const times = raw.repeat ?? 1
    let step
    for (let number = 1; number <= times; number++) {
      this.#saved.n = number
      step = this.#fill(raw)
      await this.#perform(step)
    }
    if (step.sent === undefined && step.wire === undefined && times === 1 && !isRequest(step)) return
    const requests = await this.#requests()
    if (step.sent !== undefined && step.sent !== requests.length) {
      throw new Error(`${step.sent} signed requests were expected, but ${requests.length} were sent`)
    }
    if (step.wire !== undefined) compare(step.wire, requests)
  }

  async #perform(step) {
    if (step.advance !== undefined) return this.#emulator.advance(step.advance, this.#organization.publicKey)
    if (step.fault !== undefined) return this.#fault(step.fault)
    const started = performance.now()
    let outcome
    let error
    try {
      outcome = await this.#outcome(step)
    } catch (cause) {
      error = cause
    }
    const seconds = (performance.now() - started) / 1000
    if (seconds < (step.seconds ?? 0))
      throw new Error(`it took ${seconds} s; ${step.seconds} s at least were expected`)
    if (error !== undefined) {
      if (step.error === undefined) throw error
      return check(step.error, describe(error), { at: 'error' })
    }
    if (step.error !== undefined) throw new Error(`it succeeded with ${JSON.stringify(outcome.value)}`)
    if (step.whole) check(withoutNothing(step.expect), withoutNothing(outcome.value), { whole: true })
    else if (step.expect !== undefined) check(step.expect, outcome.value)
    if (step.answer !== undefined) check(step.answer, outcome.answer, { at: 'answer' })
    for (const [name, path] of Object.entries(step.save ?? {})) this.#save(name, outcome.value, path)
  }

  #outcome(step) {
    if (step.client !== undefined) return this.#make(step.client)
    if (step.call !== undefined) return this.#call(step)
    if (step.wait !== undefined) return this.#wait(step)
    if (step.storage !== undefined) return this.#storage(step.storage)
    return this.#request(step)
  }

  /** Sends a request to a presigned URL, as whoever has one does: with no key. */
  async #storage({ method, url, body }) {
    const { request } = url.startsWith('https:') ? https : http
    const ca = this.#emulator.caBundle === undefined ? undefined : readFileSync(this.#emulator.caBundle)
    const response = await new Promise((resolve, reject) => {
      request(url, { method, ca }, resolve).on('error', reject).end(body)
    })
    const { etag } = response.headers
    return { value: { status: response.statusCode, etag, text: await readText(response) } }
  }

  async #make(changes) {
    const { publicKey, privateKey } = this.#organization
    const endpoints = { ...this.#emulator.endpoints, ...changes.endpoints }
    const settings = { publicKey, privateKey, caBundle: this.#emulator.caBundle }
    for (const [name, value] of Object.entries({ ...changes, endpoints }))
      settings[camel(name)] = value ?? undefined
    this.#client = new Client(inMilliseconds(settings))
    return { value: undefined }
  }

  async #call(step) {
    const method = this.#method(step.call)
    const options = inMilliseconds(step.options)
    const takesArguments = method.length - pathLengths.get(step.call) === 2
    const path = step.path ?? []
    const args = withIntegers(step.args)
    const result = takesArguments
      ? method(...path, args, options)
      : method(...path, args === undefined ? options : { ...args, ...options })
    if ('toArray' in result) return { value: await (step.pages ? all(result.pages()) : result.toArray()) }
    if (step.answer === undefined) return { value: await result }
    return whole(await result.withResponse())
  }

  async #wait(step) {
    const states = []
    const value = await this.#method(step.wait)(...step.path, {
      ...inMilliseconds(step.options),
      timeout: step.timeout === undefined ? undefined : step.timeout * 1000,
      progress: ({ state }) => {
        if (states.at(-1) !== state) states.push(state)
      },
    }).finally(() => {
      if (step.states !== undefined) check(step.states, states, { at: 'states' })
    })
    return { value }
  }

  async #request(step) {
    const { service, method, path, query, body } = step.request
    const options = { query, body, ...inMilliseconds(step.options) }
    return whole(await this.#client.request(service, method, path, options).withResponse())
  }

  /** `serverless.clusters.list_x` as a function. */
  #method(name) {
    const [service, resource, verb] = name.split('.').map(camel)
    const methods = this.#client[service][resource]
    return methods[verb].bind(methods)
  }

  async #fault(fault) {
    const body =
      fault.body === undefined || typeof fault.body === 'string' ? fault.body : JSON.stringify(fault.body)
    await this.#emulator.admin('POST', 'faults', { ...fault, body, public_key: this.#organization.publicKey })
  }

  /** The signed requests since this was last asked, as scenarios see them. */
  async #requests() {
    const journal = await this.#emulator.journal(this.#organization.publicKey)
    const fresh = journal.filter(({ sequence, authenticated }) => authenticated && sequence > this.#seen)
    this.#seen = fresh.at(-1)?.sequence ?? this.#seen
    return fresh.map(({ method, target, headers, body, status, applied }) => {
      const { pathname, searchParams } = new URL(target, 'https://emulator')
      const query = decoded(searchParams)
      const path = target.split('?')[0] ?? pathname
      const empty = Object.keys(query).length === 0
      return { method, path, query: empty ? null : query, headers, body: json(body), status, applied }
    })
  }

  #save(name, value, path) {
    const inside = (within) => (typeof within === 'string' ? within.split('/') : within)
    const part = path.split('.').reduce((within, key) => inside(within)?.[key], value)
    if (part === undefined || part === null) throw new Error(`there is no ${path} to save as ${name}`)
    this.#saved[name] = part
  }

  /** The same value with every `${name}` in its texts replaced; `$${name}` loses a dollar sign. */
  #fill(value) {
    if (typeof value === 'string') {
      const alone = /^\$\{(\w+)\}$/.exec(value)
      if (alone !== null) return this.#value(alone[1])
      return value.replace(/(\$?)\$\{(\w+)\}/g, (found, dollar, name) =>
        dollar === '' ? String(this.#value(name)) : found.slice(1),
      )
    }
    if (Array.isArray(value)) return value.map((item) => this.#fill(item))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.#fill(inner)]))
  }

  #value(name) {
    if (name in this.#saved) return this.#saved[name]
    throw new Error(`no step has saved ${name}`)
  }
}

function isRequest(step) {
  return step.call !== undefined || step.wait !== undefined || step.request !== undefined
}

function whole(answer) {
  const { value, status, attempts, traceId } = answer
  return { value, answer: { status, attempts, trace_id: traceId, body: json(answer.body.toString()) } }
}

async function all(pages) {
  const values = []
  for await (const page of pages) values.push(page)
  return values
}

/** The value with each `{$integer: '9007199254740993'}` as the number itself. */
function withIntegers(value) {
  if (Array.isArray(value)) return value.map(withIntegers)
  if (typeof value !== 'object' || value === null) return value
  if ('$integer' in value) return BigInt(value.$integer)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withIntegers(inner)]))
}

/** Names and values of a query; a name that is repeated has a list of them. */
function decoded(searchParams) {
  const names = [...new Set(searchParams.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const values = searchParams.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}

function json(text) {
  if (text === undefined || text === '') return undefined
  try {
    // Integers that a number would round are compared as text.
    return JSON.parse(text.replace(/(?<=[:[,]\s*)-?\d{16,}(?=\s*[,}\]])/g, '"$&"'))
  } catch {
    return text
  }
}

/** An error as scenarios see it. */
function describe(error) {
  return {
    kind: error.name,
    message: error.message,
    operation: error.operation,
    attempts: error.attempts,
    status: error.status,
    code: error.serviceCode,
    trace_id: error.traceId,
    body: error.body?.toString(),
    argument: error.argument,
    setting: error.setting?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    retry_after: error.retryAfter === undefined ? undefined : error.retryAfter / 1000,
    settled_by: error.settledBy,
    position: error.position,
    last_state: error.lastState,
    hint: error.hint,
  }
}

function compare(expected, requests) {
  if (expected.length !== requests.length) {
    const lines = requests.map(
      ({ method, path, query, status }) => `  ${method} ${path} ${JSON.stringify(query)} ${status}`,
    )
    throw new Error(
      `${expected.length} requests were expected on the wire, but these were sent:\n${lines.join('\n')}`,
    )
  }
  for (const [index, entry] of expected.entries()) {
    for (const [name, value] of Object.entries(entry)) {
      const whole = name === 'query' || name === 'body'
      check(value, requests[index][name], { whole, at: `wire[${index}].${name}` })
    }
  }
}

/** Scenarios say seconds, the client milliseconds. */
function inMilliseconds({ timeout, deadline, ...others } = {}) {
  const bounds = Object.entries({ timeout, deadline }).filter(([, value]) => value !== undefined)
  return { ...others, ...Object.fromEntries(bounds.map(([name, value]) => [name, value * 1000])) }
}

function camel(name) {
  return name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())
}
