import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inspect } from 'node:util'
import { cluster, useEmulator } from './stage.mjs'

describe('waits', () => {
  const stage = useEmulator()
  const quick = { initialInterval: 1, maximumInterval: 5 }

  it('end with the resource in the state, and tell of each poll', async () => {
    const { client, advance } = await stage.open()
    const { clusterId } = await client.serverless.clusters.create(cluster())
    const seen = []
    let advanced
    const active = await client.serverless.clusters.waitUntilActive(clusterId, {
      ...quick,
      progress(progress) {
        seen.push(progress)
        advanced ??= advance(600)
      },
    })
    await advanced
    assert.equal(active.clusterId, clusterId)
    assert.equal(active.state, 'ACTIVE')
    assert.equal(seen[0].state, 'CREATING')
    assert.equal(seen[0].done, false)
    assert.deepEqual(
      { ...seen.at(-1), elapsed: 0 },
      { state: 'ACTIVE', done: true, polls: seen.length, elapsed: 0 },
    )
    assert.deepEqual(
      seen.map(({ polls }) => polls),
      seen.map((_, index) => index + 1),
    )
    const elapsed = seen.map((progress) => progress.elapsed)
    assert.deepEqual(
      elapsed,
      elapsed.toSorted((one, other) => one - other),
    )
  })

  it('fail at once at a failed state, with the resource', async () => {
    const { client, fault } = await stage.open()
    await fault({ kind: 'status', status: 200, body: '{"clusterId": "1", "state": "DELETED"}' })
    await assert.rejects(client.serverless.clusters.waitUntilActive('1'), (error) => {
      assert.equal(error.name, 'WaitFailedError')
      assert.equal(error.lastState, 'DELETED')
      assert.deepEqual(error.resource, { clusterId: '1', state: 'DELETED' })
      assert.equal(error.operation, 'serverless.clusters.wait_until_active')
      return true
    })
  })

  it('give up when their time is over, and say where the resource stands', async () => {
    const { client } = await stage.open()
    const { clusterId } = await client.serverless.clusters.create(cluster())
    const waiting = client.serverless.clusters.waitUntilActive(clusterId, { ...quick, timeout: 30 })
    await assert.rejects(waiting, { name: 'WaitTimeoutError', lastState: 'CREATING', hint: /still exists/ })
  })

  it('for the end of a resource that is gone give nothing', async () => {
    const { client } = await stage.open()
    assert.equal(await client.serverless.clusters.waitUntilDeleted('404'), undefined)
  })

  it('end with what the progress callback throws', async () => {
    const { client, signed } = await stage.open()
    const { clusterId } = await client.serverless.clusters.create(cluster())
    const reason = new Error('the caller has seen enough')
    const waiting = client.serverless.clusters.waitUntilActive(clusterId, {
      ...quick,
      progress() {
        throw reason
      },
    })
    await assert.rejects(waiting, (error) => error === reason)
    assert.equal((await signed()).length, 2)
  })

  it('end with the reason of a signal, while they pause', async () => {
    const { client, signed } = await stage.open()
    const { clusterId } = await client.serverless.clusters.create(cluster())
    const controller = new AbortController()
    const waiting = client.serverless.clusters.waitUntilActive(clusterId, {
      initialInterval: 60_000,
      signal: controller.signal,
      progress: () => setImmediate(() => controller.abort()),
    })
    await assert.rejects(waiting, { name: 'AbortError' })
    assert.equal((await signed()).length, 2)
  })

  it('of v1beta find their state where it stands', async () => {
    const { client, fault, projectId } = await stage.open()
    await fault({
      kind: 'status',
      status: 200,
      body: '{"id": "1", "status": {"cluster_status": "AVAILABLE"}}',
    })
    const available = await client.v1beta.clusters.waitUntilAvailable(projectId, '1')
    assert.equal(available.status.cluster_status, 'AVAILABLE', inspect(available))
  })
})
