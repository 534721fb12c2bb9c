import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Emulator } from 'tidbcloud/testing'
import { cluster, useEmulator } from './stage.mjs'

describe('an emulator', () => {
  const stage = useEmulator()

  it('gives the environment under which any client finds it', () => {
    const { environment, endpoints, caBundle } = stage.emulator
    assert.equal(environment.TIDBCLOUD_SERVERLESS_ENDPOINT, endpoints.serverless)
    assert.equal(environment.TIDBCLOUD_CA_BUNDLE, caBundle)
    assert.ok(environment.TIDBCLOUD_PUBLIC_KEY && environment.TIDBCLOUD_PRIVATE_KEY)
  })

  it('keeps organizations apart', async () => {
    const [one, other] = await Promise.all([stage.emulator.organization(), stage.emulator.organization()])
    await one.client().serverless.clusters.create(cluster())
    assert.equal((await one.client().serverless.clusters.list().toArray()).length, 1)
    assert.equal((await other.client().serverless.clusters.list().toArray()).length, 0)
    assert.notEqual(one.projectId, other.projectId)
  })

  it('moves its clock', async () => {
    const { client, advance } = await stage.open()
    const { clusterId } = await client.serverless.clusters.create(cluster())
    await advance(600)
    assert.equal((await client.serverless.clusters.get(clusterId)).state, 'ACTIVE')
  })

  it('takes back faults that have not happened', async () => {
    const { client, fault } = await stage.open()
    await fault({ kind: 'status', status: 500, times: 9 })
    await stage.emulator.clearFaults()
    assert.deepEqual(await client.serverless.clusters.list().toArray(), [])
  })

  it('says what it cannot do', async () => {
    await assert.rejects(stage.emulator.admin('POST', 'faults', { kind: 'earthquake' }), /POST faults: 4\d\d/)
  })

  it('ends when told to, and with the block that it is disposed of in', async () => {
    for (const end of ['stop', Symbol.asyncDispose]) {
      const emulator = await Emulator.start()
      const client = emulator.client({ retries: 0 })
      assert.deepEqual(await client.serverless.clusters.list().toArray(), [])
      await emulator[end]()
      await emulator.stop()
      await assert.rejects(client.serverless.clusters.list().toArray(), { name: 'ConnectionError' })
    }
  })

  it('does not keep its process alive', () => {
    const program = "import('tidbcloud/testing').then(({ Emulator }) => Emulator.start())"
    execFileSync(process.execPath, ['--eval', program], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      timeout: 20_000,
    })
  })

  it('that is not there is asked for by name', async () => {
    const named = process.env.TIDBCLOUD_EMULATOR
    const path = process.env.PATH
    try {
      process.env.TIDBCLOUD_EMULATOR = '/nowhere/tidbcloud-emulator'
      await assert.rejects(Emulator.start(), /nowhere/)
      delete process.env.TIDBCLOUD_EMULATOR
      process.env.PATH = ''
      await assert.rejects(Emulator.start(), /install the package tidbcloud-emulator/)
    } finally {
      process.env.TIDBCLOUD_EMULATOR = named
      process.env.PATH = path
    }
  })
})
