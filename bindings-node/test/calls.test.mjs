import assert from 'node:assert/strict'
import { AsyncLocalStorage } from 'node:async_hooks'
import { describe, it } from 'node:test'
import { Client } from 'tidbcloud'
import { cluster, useEmulator } from './stage.mjs'

describe('calls', () => {
  const stage = useEmulator()

  it('give the answer as it stands on the wire', async () => {
    const { client, signed } = await stage.open()
    const created = await client.serverless.clusters.create(cluster('orders'))
    assert.equal(created.displayName, 'orders')
    assert.equal(created.state, 'CREATING')
    assert.match(created.clusterId, /^\d+$/)
    const [request] = await signed()
    assert.deepEqual(JSON.parse(request.body), cluster('orders'))
  })

  it('give the whole answer on demand', async () => {
    const { client } = await stage.open()
    const answer = await client.serverless.clusters.create(cluster()).withResponse()
    assert.equal(answer.status, 200)
    assert.equal(answer.attempts, 1)
    assert.match(answer.traceId, /^[0-9a-f]+$/)
    assert.equal(answer.headers.get('content-type'), 'application/json')
    assert.deepEqual(JSON.parse(answer.body.toString()), answer.value)
  })

  it('give the whole answer of a call that was awaited already, without another request', async () => {
    const { client, signed } = await stage.open()
    const call = client.serverless.clusters.create(cluster())
    const value = await call
    const answer = await call.withResponse()
    assert.deepEqual(answer.value, value)
    assert.equal((await signed()).length, 1)
  })

  it('make n + 1 requests for n calls in a row', async () => {
    const { client, journal } = await stage.open()
    for (let count = 0; count < 20; count++) await client.serverless.regions.list().toArray()
    assert.equal((await journal()).length, 21)
  })

  it('make 51 requests for 50 cold calls at once', async () => {
    const { client, journal } = await stage.open()
    await Promise.all(
      Array.from({ length: 50 }, () => client.request('serverless', 'GET', '/v1beta1/regions')),
    )
    assert.equal((await journal()).length, 51)
  })

  it('settle side by side, each with its own answer', async () => {
    const { client } = await stage.open()
    const names = Array.from({ length: 30 }, (_, number) => `cluster-${number}`)
    const created = await Promise.all(names.map((name) => client.serverless.clusters.create(cluster(name))))
    assert.deepEqual(
      created.map(({ displayName }) => displayName),
      names,
    )
    const ids = created.map(({ clusterId }) => clusterId)
    const got = await Promise.all(ids.map((id) => client.serverless.clusters.get(id)))
    assert.deepEqual(
      got.map(({ clusterId }) => clusterId),
      ids,
    )
  })

  it('settle whether the answer is near or far', async () => {
    const { client, fault } = await stage.open()
    const ids = []
    for (let count = 0; count < 12; count++) {
      if (count % 3 === 0) await fault({ kind: 'delay', delay: 20 })
      ids.push((await client.serverless.clusters.create(cluster())).clusterId)
    }
    assert.equal(new Set(ids).size, 12)
  })

  it('settle at once where nothing has to be sent, also after late answers', async () => {
    const { client, fault } = await stage.open()
    for (let count = 0; count < 3; count++) {
      await fault({ kind: 'delay', delay: 20 })
      await client.serverless.clusters.list().toArray()
      await assert.rejects(client.serverless.clusters.get('no/slash'), { name: 'InvalidArgumentError' })
    }
  })

  it('keep the asynchronous context of whoever awaits them', async () => {
    const { client } = await stage.open()
    const storage = new AsyncLocalStorage()
    const seen = await Promise.all(
      [1, 2, 3].map((number) =>
        storage.run(number, async () => {
          await client.serverless.regions.list().toArray()
          await client.serverless.clusters.get('404').catch(() => {})
          return storage.getStore()
        }),
      ),
    )
    assert.deepEqual(seen, [1, 2, 3])
  })

  it('without an answer worth reading give undefined', async () => {
    const { client, fault } = await stage.open()
    await fault({ kind: 'status', status: 200, body: '{}', operation: 'v1beta.clusters.delete' })
    assert.equal(await client.v1beta.clusters.delete('1', '2'), undefined)
  })

  it('without a method of their own are signed and repeated as all else', async () => {
    const { client, fault, signed } = await stage.open()
    await fault({ kind: 'status', status: 503 })
    const answer = await client.request('serverless', 'GET', '/v1beta1/clusters', { query: { pageSize: 7 } })
    assert.deepEqual(answer.clusters ?? [], [])
    const requests = await signed()
    assert.deepEqual(
      requests.map(({ status }) => status),
      [503, 200],
    )
    assert.match(requests[1].target, /\?pageSize=7$/)
  })

  it('take bounds and headers of their own', async () => {
    const { client, fault, signed } = await stage.open()
    await fault({ kind: 'status', status: 503, times: 2 })
    const options = { retries: 0, headers: { 'X-Run': '7' } }
    await assert.rejects(client.serverless.clusters.get('1', {}, options), {
      name: 'ServerError',
      attempts: 1,
    })
    const [request] = await signed()
    assert.equal(request.headers['x-run'], '7')
  })

  it('take bounds and headers of the client, and of one made from it', async () => {
    const { client, fault, signed } = await stage.open({ headers: { 'X-Team': 'shop', 'X-Run': '1' } })
    const derived = client.withOptions({ retries: 0, headers: { 'X-Run': '2' } })
    await fault({ kind: 'status', status: 503 })
    await assert.rejects(derived.serverless.clusters.get('1'), { name: 'ServerError', attempts: 1 })
    const [request] = await signed()
    assert.equal(request.headers['x-team'], 'shop')
    assert.equal(request.headers['x-run'], '2')
  })

  it('of a closed client are refused', async () => {
    const { client } = await stage.open()
    const pending = client.serverless.clusters.create(cluster())
    client.close()
    client.close()
    assert.equal((await pending).displayName, 'orders')
    await assert.rejects(client.serverless.clusters.get('1'), { name: 'ConfigError', message: /closed/ })
    assert.throws(() => client.withOptions({}), { name: 'ConfigError' })
  })

  it('end with the block of a disposable client', async () => {
    const { client } = await stage.open()
    client[Symbol.dispose]()
    await assert.rejects(client.serverless.clusters.get('1'), { name: 'ConfigError' })
  })

  it('go where the environment says', async () => {
    const { environment } = stage.emulator
    const before = { ...process.env }
    Object.assign(process.env, environment)
    try {
      const regions = await new Client().serverless.regions.list().toArray()
      assert.ok(regions.length > 0)
    } finally {
      for (const name of Object.keys(environment)) delete process.env[name]
      Object.assign(process.env, before)
    }
  })
})
