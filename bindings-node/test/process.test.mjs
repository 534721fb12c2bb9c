// What a process does around the client: when it ends, and what goes with its threads.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { clean, run as runChild, start } from './child.mjs'
import { useOrigin } from './origin.mjs'
import { useEmulator } from './stage.mjs'

describe('a process', () => {
  const stage = useEmulator()

  const run = (program, kind) => runChild(program, { kind, environment: stage.emulator.environment })

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

describe('a process with calls under way', () => {
  const origin = useOrigin()

  /** Calls of every kind, of which only the first gets an answer: a list's two pages, calls, a poll. */
  const program = `
    import { Client } from 'tidbcloud'
    const client = new Client()
    const pages = client.serverless.clusters.list().pages()
    await pages.next()
    pages.next()
    for (let number = 0; number < 20; number++) client.serverless.clusters.get('hang')
    client.serverless.clusters.waitUntilActive('hang')
  `

  /** Answers a list's first page and nothing else; the promise is of the request for the second. */
  function hang() {
    const first = JSON.stringify({ clusters: [{}], nextPageToken: 'hang' })
    let requests = 0
    return new Promise((resolve) => {
      origin.answer = (request, response) => {
        requests += 1
        if (request.url.includes('clusters?') && !request.url.includes('hang')) response.end(first)
        if (requests === 23) resolve()
      }
    })
  }

  for (const [how, end, expected] of [
    ['exits when told to', 'process.exit(7)', { code: 7, signal: null }],
    ['ends with an error that nobody catches', 'throw new Error("enough")', { code: 1, signal: null }],
    ['dies of a signal', 'process.kill(process.pid, "SIGTERM")', { code: null, signal: 'SIGTERM' }],
  ]) {
    it(`${how} at once`, async () => {
      const hung = hang()
      const { child, ended } = start(
        `process.once('SIGUSR2', () => setImmediate(() => { ${end} }));${program}`,
        { environment: origin.environment },
      )
      await hung
      const told = performance.now()
      child.kill('SIGUSR2')
      const { code, signal, stderr } = await ended
      assert.deepEqual({ code, signal }, expected)
      assert.ok(performance.now() - told < 2000, 'it took its time')
      assert.equal(stderr.includes('enough'), expected.code === 1)
      assert.doesNotMatch(stderr, /panicked/)
    })
  }
})
