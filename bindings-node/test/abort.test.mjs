import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { describe, it } from 'node:test'
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
