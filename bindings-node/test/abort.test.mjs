import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { describe, it } from 'node:test'
import { useOrigin } from './origin.mjs'
import { cluster, useEmulator } from './stage.mjs'

describe('a signal', () => {
  const stage = useEmulator()

  it('that is aborted before the call sends nothing', async () => {
    const { client, journal } = await stage.open()
    const reason = new Error('never mind')
    const call = client.serverless.clusters.create(cluster(), { signal: AbortSignal.abort(reason) })
    await assert.rejects(call, (error) => error === reason)
    assert.deepEqual(await journal(), [])
  })

  it('that is aborted right after the call rejects it', async () => {
    const { client } = await stage.open()
    const controller = new AbortController()
    const call = client.serverless.clusters.get('1', {}, { signal: controller.signal })
    controller.abort()
    await assert.rejects(call, { name: 'AbortError' })
  })

  it('that is aborted during the call ends the request', async () => {
    const { client, fault, signed } = await stage.open()
    await client.serverless.regions.list().toArray()
    await fault({ kind: 'delay', delay: 60_000, operation: 'serverless.clusters.get' })
    const controller = new AbortController()
    const call = client.serverless.clusters.get('1', {}, { signal: controller.signal })
    call.catch(() => {})
    while (!(await signed()).some(({ operation }) => operation === 'serverless.clusters.get')) {}
    controller.abort()
    await assert.rejects(call, { name: 'AbortError' })
    await assert.rejects(call.withResponse(), { name: 'AbortError' })
    await assert.rejects(client.serverless.clusters.get('1'), { name: 'NotFoundError' })
  })

  it('of time rejects with its own reason', async () => {
    const { client, fault } = await stage.open()
    await fault({ kind: 'delay', delay: 60_000 })
    const call = client.serverless.clusters.get('1', {}, { signal: AbortSignal.timeout(30) })
    await assert.rejects(call, { name: 'TimeoutError', constructor: DOMException })
  })

  it('that is aborted after the call changes nothing, and is not listened to any more', async () => {
    const { client } = await stage.open()
    const controller = new AbortController()
    const created = await client.serverless.clusters.create(cluster(), { signal: controller.signal })
    assert.deepEqual(getEventListeners(controller.signal, 'abort'), [])
    controller.abort()
    assert.equal(created.displayName, 'orders')
  })

  it('ends only its own calls', async () => {
    const { client } = await stage.open()
    const controllers = Array.from({ length: 20 }, () => new AbortController())
    const calls = controllers.map(({ signal }, number) =>
      client.serverless.clusters.create(cluster(`cluster-${number}`), { signal }),
    )
    for (const [number, controller] of controllers.entries()) if (number % 2 === 0) controller.abort()
    const results = await Promise.allSettled(calls)
    assert.deepEqual(
      results.map(({ status }) => status),
      results.map((_, number) => (number % 2 === 0 ? 'rejected' : 'fulfilled')),
    )
  })
})

describe('the request of an aborted call', () => {
  const origin = useOrigin()
  const bound = { timeout: 10_000 }
  const reason = new Error('never mind')
  const first = JSON.stringify({ clusters: [{ clusterId: '1' }], nextPageToken: 'hang' })
  const quick = { initialInterval: 1, maximumInterval: 1 }

  const calls = {
    'a call': ({ clusters }, options) => clusters.get('hang', {}, options),
    'a create': ({ clusters }, options) => clusters.create({ ...cluster('hang') }, options),
    "a call's whole answer": ({ clusters }, options) => clusters.get('hang', {}, options).withResponse(),
    'items of a list': ({ clusters }, options) => clusters.list({ filter: 'hang' }, options).toArray(),
    'a poll': ({ clusters }, options) => clusters.waitUntilActive('hang', { ...quick, ...options }),
  }
  for (const [kind, call] of Object.entries(calls)) {
    it(`ends on the wire: ${kind}`, bound, async () => {
      const client = origin.client({ retries: 0 })
      const hung = hang(kind)
      const controller = new AbortController()
      const called = call(client.serverless, { signal: controller.signal })
      called.catch(() => {})
      const { left } = await hung
      controller.abort(reason)
      await assert.rejects(called, (error) => error === reason)
      await left
      assert.deepEqual(getEventListeners(controller.signal, 'abort'), [])
    })
  }

  function hang(kind) {
    if (kind !== 'a create') return origin.hang('hang', (_request, response) => response.end(first))
    return origin.hang('clusters')
  }

  it('ends on the wire: a second page that is asked for while it is fetched ahead', bound, async () => {
    const hung = hang()
    const controller = new AbortController()
    const pages = origin.client().serverless.clusters.list({}, { signal: controller.signal }).pages()
    await pages.next()
    const second = pages.next()
    const { left } = await hung
    await new Promise(setImmediate)
    controller.abort(reason)
    await assert.rejects(second, (error) => error === reason)
    await left
  })

  it('ends on the wire: a request without a method', bound, async () => {
    const hung = origin.hang('hang')
    const controller = new AbortController()
    const called = origin.client().request('serverless', 'GET', '/hang', { signal: controller.signal })
    const { left } = await Promise.race([hung, called])
    controller.abort(reason)
    await assert.rejects(called, (error) => error === reason)
    await left
  })

  it(
    'ends on the wire: a page that is fetched ahead, whether or not the caller comes back',
    bound,
    async () => {
      const hung = hang()
      const controller = new AbortController()
      const pages = origin.client().serverless.clusters.list({}, { signal: controller.signal }).pages()
      await pages.next()
      const { left } = await hung
      controller.abort(reason)
      await left
      await assert.rejects(pages.next(), (error) => error === reason)
      assert.deepEqual(await pages.next(), { done: true, value: undefined })
      assert.deepEqual(getEventListeners(controller.signal, 'abort'), [])
    },
  )

  it('ends on the wire: a page that is fetched ahead for a caller who leaves the list', bound, async () => {
    const hung = hang()
    for await (const item of origin.client().serverless.clusters.list()) {
      assert.equal(item.clusterId, '1')
      await hung
      break
    }
    const { left } = await hung
    await left
  })

  it('is not sent by a list or a wait that begins with an aborted signal', bound, async () => {
    origin.answer = () => assert.fail('a request was sent')
    const { clusters } = origin.client().serverless
    const options = { signal: AbortSignal.abort(reason) }
    const isReason = (error) => error === reason
    await assert.rejects(clusters.list({}, options).toArray(), isReason)
    await assert.rejects(clusters.list({}, options).pages().next(), isReason)
    await assert.rejects(clusters.waitUntilActive('1', options), isReason)
    await assert.rejects(clusters.get('1', {}, options).withResponse(), isReason)
  })
})
