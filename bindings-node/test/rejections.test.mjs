// Whoever handles the promises that the package gave has handled all that can be rejected: nothing inside is left
// over, whatever fails and whoever stops listening. Node ends a process over one unhandled rejection, so each
// program here says by its end whether there was one.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { clean, run } from './child.mjs'
import { useOrigin } from './origin.mjs'

describe('no rejection is left unhandled', () => {
  const origin = useOrigin()

  const failures = {
    'an error of the service': (_request, response) => response.writeHead(400).end('{"message": "no"}'),
    'a reset connection': (request) => request.socket.destroy(),
    'an answer that is no JSON': (_request, response) => response.end('<html>'),
    'an answer of another kind': (_request, response) => response.end('[[]]'),
  }

  /** A program's `outcomes` are the names of what its promises were rejected with, or `fulfilled`. */
  const within = (body) => `
    import { Client } from 'tidbcloud'
    const client = new Client({ retries: 0, timeout: 5000 })
    const { clusters } = client.serverless
    const named = (promise) => promise.then(() => 'fulfilled', ({ name }) => name)
    const pause = () => new Promise((resolve) => setTimeout(resolve, 20))
    ${body}
    await pause()
    console.log(outcomes.join())
  `

  async function outcomes(body) {
    const { stdout, ...ended } = await run(within(body), { environment: origin.environment })
    assert.deepEqual(ended, clean)
    return stdout.trim().split(',')
  }

  for (const [what, answer] of Object.entries(failures)) {
    it(`after ${what}`, async () => {
      origin.answer = answer
      const names = await outcomes(`
        const outcomes = await Promise.all([
          clusters.get('1'),
          clusters.get('1').withResponse(),
          clusters.create({ displayName: 'a', region: { name: 'b' } }),
          clusters.list().toArray(),
          clusters.list().pages().next(),
          clusters.waitUntilActive('1', { retries: 0, timeout: 200 }),
          client.request('serverless', 'GET', '/'),
          Promise.race([clusters.get('1'), clusters.get('2')]),
        ].map(named))
        await Promise.allSettled([clusters.get('1')])
      `)
      const unasked = what === 'an answer of another kind' ? 'fulfilled' : names[0]
      assert.equal(names[6], unasked)
      assert.ok(
        names.every((name, index) => index === 6 || name.endsWith('Error')),
        String(names),
      )
    })
  }

  it('of a call whose whole answer was asked for', async () => {
    origin.answer = failures['an error of the service']
    assert.deepEqual(
      await outcomes(`
        const call = clusters.get('1')
        const outcomes = [await named(call.withResponse())]
        const refused = clusters.get('')
        outcomes.push(await named(refused.withResponse()))
      `),
      ['BadRequestError', 'InvalidArgumentError'],
    )
  })

  it('of a page that is fetched ahead for a caller who leaves the list, or never comes back', async () => {
    origin.answer = (request, response) => {
      if (request.url.includes('broken')) failures['an error of the service'](request, response)
      else response.end(JSON.stringify({ clusters: [{}], nextPageToken: 'broken' }))
    }
    assert.deepEqual(
      await outcomes(`
        const outcomes = []
        for await (const _ of clusters.list()) {
          await pause()
          outcomes.push('left')
          break
        }
        await clusters.list()[Symbol.asyncIterator]().next()
        const items = clusters.list()[Symbol.asyncIterator]()
        outcomes.push(...(await Promise.all([items.next(), items.next(), items.next()].map(named))))
      `),
      ['left', 'fulfilled', 'BadRequestError', 'BadRequestError'],
    )
  })

  it('of calls, lists and waits that are aborted while nobody listens yet', async () => {
    origin.hang('hang', (_request, response) => {
      response.end(JSON.stringify({ clusters: [{}], nextPageToken: 'hang' }))
    })
    assert.deepEqual(
      await outcomes(`
        await clusters.get('1')
        const controller = new AbortController()
        const options = { signal: controller.signal }
        const pages = clusters.list({}, options).pages()
        await pages.next()
        await clusters.list({}, options).pages().next()
        const all = [
          clusters.get('hang', {}, options),
          clusters.get('hang', {}, options).withResponse(),
          clusters.list({ filter: 'hang' }, options).toArray(),
          clusters.waitUntilActive('hang', options),
          pages.next(),
        ]
        controller.abort()
        const outcomes = await Promise.all(all.map(named))
      `),
      Array.from({ length: 5 }, () => 'AbortError'),
    )
  })

  it('of a progress callback, plain or async', async () => {
    origin.answer = (_request, response) => response.end('{"state": "CREATING"}')
    assert.deepEqual(
      await outcomes(`
        const fail = () => { throw new RangeError('enough') }
        const failLater = async () => { await pause(); fail() }
        const outcomes = []
        for (const progress of [fail, failLater]) {
          outcomes.push(await named(clusters.waitUntilActive('1', { initialInterval: 1, progress })))
        }
      `),
      ['RangeError', 'RangeError'],
    )
  })

  it('of a client that is closed before, during and after', async () => {
    origin.answer = (_request, response) =>
      response.end(JSON.stringify({ clusters: [{}], nextPageToken: String(Math.random()) }))
    assert.deepEqual(
      await outcomes(`
        const pages = clusters.list().pages()
        await pages.next()
        const under = [clusters.get('1'), clusters.get('2', {}, { signal: new AbortController().signal })]
        client.close()
        client.close()
        const outcomes = await Promise.all([
          ...under,
          pages.next(),
          clusters.get('1'),
          clusters.get('1').withResponse(),
          clusters.list().toArray(),
          clusters.waitUntilActive('1'),
          client.request('serverless', 'GET', '/'),
          (async () => client.withOptions({ retries: 1 }))(),
        ].map(named))
        await pages.return()
      `),
      [...Array.from({ length: 3 }, () => 'fulfilled'), ...Array.from({ length: 6 }, () => 'ConfigError')],
    )
  })
})
