// What a process does around the client: when it ends, and what goes with its threads.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { useEmulator } from './stage.mjs'

describe('a process', () => {
  const stage = useEmulator()

  /** Runs a program of the package's user to its end: code, signal, and what it wrote. */
  async function run(program, kind = 'module') {
    const child = spawn(process.execPath, ['--input-type', kind, '--eval', program], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...process.env, ...stage.emulator.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 20_000,
    })
    const ended = once(child, 'close')
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
    const [code, signal] = await ended
    return { code, signal, stdout, stderr }
  }

  async function text(stream) {
    return Buffer.concat(await stream.toArray()).toString()
  }

  const clean = { code: 0, signal: null, stderr: '' }

  it('ends by itself when only idle connections are left', async () => {
    const program = `
      import { Client } from 'tidbcloud'
      const client = new Client()
      for await (const region of client.serverless.regions.list()) console.log(region.name)
    `
    const { stdout, ...ended } = await run(program)
    assert.deepEqual(ended, clean)
    assert.match(stdout, /regions\/aws/)
  })

  it('ends by itself with a client that was never used, and with one that was never kept', async () => {
    const program = `
      import { Client } from 'tidbcloud'
      globalThis.kept = new Client()
      new Client().serverless.regions
    `
    assert.deepEqual(await run(program), { ...clean, stdout: '' })
  })

  it('lives until the last call has ended, near or far', async () => {
    await stage.emulator.fault({ kind: 'delay', delay: 300, times: 2 })
    const program = `
      import { Client } from 'tidbcloud'
      const client = new Client()
      client.request('serverless', 'GET', '/v1beta1/regions').then(() => console.log('far'))
      client.serverless.regions.list().toArray().then(() => console.log('list'))
    `
    const { stdout, ...ended } = await run(program)
    assert.deepEqual(ended, clean)
    assert.deepEqual(stdout.trim().split('\n').sort(), ['far', 'list'])
  })

  it('ends when its last call is aborted', async () => {
    await stage.emulator.fault({ kind: 'delay', delay: 60_000 })
    const program = `
      import { Client } from 'tidbcloud'
      const controller = new AbortController()
      const call = new Client().request('serverless', 'GET', '/v1beta1/regions', { signal: controller.signal })
      setTimeout(() => controller.abort(), 100)
      await call.catch((error) => console.log(error.name))
    `
    const started = performance.now()
    assert.deepEqual(await run(program), { ...clean, stdout: 'AbortError\n' })
    assert.ok(performance.now() - started < 20_000)
  })

  it('ends when a list is left in the middle', async () => {
    const program = `
      import { Client } from 'tidbcloud'
      for await (const region of new Client().serverless.regions.list()) {
        console.log('one')
        break
      }
    `
    assert.deepEqual(await run(program), { ...clean, stdout: 'one\n' })
  })

  it('ends with an error that nobody catches, and says it', async () => {
    const program = `
      import { Client } from 'tidbcloud'
      await new Client().serverless.clusters.get('404')
    `
    const { code, stderr } = await run(program)
    assert.equal(code, 1)
    assert.match(stderr, /NotFoundError: serverless\.clusters\.get/)
  })

  it('exits at once when told to, with calls under way', async () => {
    await stage.emulator.fault({ kind: 'delay', delay: 60_000 })
    const program = `
      import { Client } from 'tidbcloud'
      new Client().request('serverless', 'GET', '/v1beta1/regions')
      setTimeout(() => process.exit(7), 50)
    `
    assert.equal((await run(program)).code, 7)
    await stage.emulator.clearFaults()
  })

  it('may be of CommonJS', async () => {
    const program = `
      const { Client } = require('tidbcloud')
      new Client().serverless.regions.list().toArray().then((regions) => console.log(regions.length > 0))
    `
    assert.deepEqual(await run(program, 'commonjs'), { ...clean, stdout: 'true\n' })
  })

  it('has one implementation for both kinds of module', async () => {
    const program = `
      import { createRequire } from 'node:module'
      import * as esm from 'tidbcloud'
      import * as serverless from 'tidbcloud/serverless'
      import * as testing from 'tidbcloud/testing'
      const require = createRequire(process.cwd() + '/')
      for (const [name, module] of Object.entries({ '': esm, '/serverless': serverless, '/testing': testing })) {
        const cjs = require('tidbcloud' + name)
        for (const key of Object.keys(cjs)) console.log(key in module && cjs[key] === module[key])
      }
    `
    const { stdout, ...ended } = await run(program)
    assert.deepEqual(ended, clean)
    assert.deepEqual(new Set(stdout.trim().split('\n')), new Set(['true']))
  })

  it('loads the code of a service when it is first used', async () => {
    const program = `
      const { Client } = require('tidbcloud')
      const loaded = () => Object.keys(require.cache).map((path) => /services.(\\w+)./.exec(path)?.[1])
      const client = new Client()
      console.log(loaded().includes('serverless'), loaded().includes('v1beta'))
      client.serverless
      console.log(loaded().includes('serverless'), loaded().includes('v1beta'))
    `
    assert.deepEqual(await run(program, 'commonjs'), { ...clean, stdout: 'false false\ntrue false\n' })
  })
})

describe('worker threads', () => {
  const stage = useEmulator()

  const program = `
    const { parentPort, workerData } = require('node:worker_threads')
    const { Client } = require('tidbcloud')
    const client = new Client(workerData.settings)
    const regions = () => client.request('serverless', 'GET', '/v1beta1/regions').then(({ regions }) => regions.length)
    Promise.all(Array.from({ length: 5 }, regions)).then((lengths) => parentPort.postMessage(lengths))
    if (workerData.stays) client.serverless.clusters.waitUntilActive(workerData.stays, { initialInterval: 60_000 })
  `

  /** A worker, its first message and its end. */
  function start(data = {}) {
    const workerData = { settings: stage.emulator.settings, ...data }
    const worker = new Worker(program, { eval: true, workerData })
    return { worker, message: once(worker, 'message'), exit: once(worker, 'exit') }
  }

  it('have clients of their own, which end with them', async () => {
    const workers = Array.from({ length: 4 }, () => start())
    const messages = await Promise.all(workers.map(({ message }) => message))
    for (const [lengths] of messages) assert.equal(new Set(lengths).size, 1)
    assert.deepEqual(await Promise.all(workers.map(({ exit }) => exit)), [[0], [0], [0], [0]])
  })

  it('can be ended with calls under way, again and again', async () => {
    const client = stage.emulator.client()
    const region = { name: 'regions/aws-us-east-1' }
    const { clusterId } = await client.serverless.clusters.create({ displayName: 'orders', region })
    for (let round = 0; round < 5; round++) {
      const workers = Array.from({ length: 3 }, () => start({ stays: clusterId }))
      await Promise.all(workers.map(({ message }) => message))
      await Promise.all(workers.map(({ worker }) => worker.terminate()))
    }
    assert.equal((await client.serverless.clusters.get(clusterId)).clusterId, clusterId)
  })
})
