// Threads that load the package, use it and go, in a process of its own: a crash there would be no test's failure
// but the end of the test run.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { clean, run } from './child.mjs'
import { useOrigin } from './origin.mjs'
import { useEmulator } from './stage.mjs'

describe('worker threads', () => {
  const stage = useEmulator()

  it('have clients of their own, which end with them', async () => {
    const program = `
      import { once } from 'node:events'
      import { Worker } from 'node:worker_threads'
      const own = \`
        const { parentPort } = require('node:worker_threads')
        const { Client } = require('tidbcloud')
        const { regions } = new Client().serverless
        Promise.all(Array.from({ length: 5 }, () => regions.list().toArray())).then((lists) => {
          parentPort.postMessage(new Set(lists.map(({ length }) => length)).size)
        })
      \`
      const workers = Array.from({ length: 4 }, () => new Worker(own, { eval: true, execArgv: [] }))
      const ends = workers.map((worker) => Promise.all([once(worker, 'message'), once(worker, 'exit')]))
      console.log(String(await Promise.all(ends)))
    `
    assert.deepEqual(await run(program, { environment: stage.emulator.environment }), {
      ...clean,
      stdout: '1,0,1,0,1,0,1,0\n',
    })
  })
})

describe('a package that is loaded in 50 threads, one after another', () => {
  const origin = useOrigin()

  // Half of them are ended with calls of every kind under way, half end by themselves. Threads and descriptors are
  // counted after the first ten, which bring what a process has once, and after the last.
  const program = `
    import { once } from 'node:events'
    import { readdirSync } from 'node:fs'
    import { Worker } from 'node:worker_threads'
    const own = \`
      const { parentPort, workerData } = require('node:worker_threads')
      const { Client } = require('tidbcloud')
      const client = new Client()
      const { clusters, regions } = client.serverless
      regions.list().toArray().then(async () => {
        if (!workerData.stays) return
        for (let number = 0; number < 10; number++) clusters.get('hang')
        clusters.waitUntilActive('hang')
        clusters.get('hang', {}, { signal: new AbortController().signal })
        const pages = clusters.list().pages()
        await pages.next()
        parentPort.postMessage('under way')
      })
    \`
    const counts = () => ['fd', 'task'].map((kind) => readdirSync('/proc/self/' + kind).length)
    const codes = new Set()
    let before
    for (let number = 1; number <= 50; number++) {
      const stays = number % 2 === 0
      const worker = new Worker(own, { eval: true, execArgv: [], workerData: { stays } })
      const exit = once(worker, 'exit')
      if (stays) {
        await once(worker, 'message')
        await worker.terminate()
      }
      codes.add((await exit)[0])
      if (number === 10 && process.platform === 'linux') before = counts()
    }
    // A thread of the runtime may be a moment longer on its way out than the one that it served.
    const grown = () => before?.some((count, index) => counts()[index] > count)
    const deadline = Date.now() + 5000
    while (grown() && Date.now() < deadline) await new Promise(setImmediate)
    if (grown()) console.error('descriptors and threads: ' + before + ' became ' + counts())
    console.log([...codes].sort().join())
  `

  it('leaves nothing behind, also of calls under way', async () => {
    origin.hang('hang', (_request, response) => {
      response.end(JSON.stringify({ regions: [{}], clusters: [{}], nextPageToken: 'hang' }))
    })
    const { stdout, ...ended } = await run(program, { environment: origin.environment, bound: 40_000 })
    assert.deepEqual(ended, clean)
    assert.match(stdout, /^0,1\n$/)
  })
})
