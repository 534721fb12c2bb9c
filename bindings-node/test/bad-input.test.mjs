import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inspect } from 'node:util'
import { Client, ConnectionError, DecodeError, InvalidArgumentError } from 'tidbcloud'
import { cluster, useEmulator } from './stage.mjs'

const secret = 'private-key-that-nobody-may-see'

describe('arguments', () => {
  const stage = useEmulator()

  async function refuses(call, expected) {
    const { client, journal } = await stage.open()
    await assert.rejects(
      async () => call(client),
      (error) => {
        assert.ok(error instanceof InvalidArgumentError, inspect(error))
        assert.equal(error.code, 'INVALID_ARGUMENT')
        assert.equal(error.attempts, 0)
        for (const [name, value] of Object.entries(expected)) {
          if (value instanceof RegExp) assert.match(error[name], value)
          else assert.equal(error[name], value)
        }
        return true
      },
    )
    assert.deepEqual(await journal(), [])
  }

  for (const value of ['', 'a/b', 'a?b', '..', '.', 'a#b', 'a\nb']) {
    it(`refuse ${JSON.stringify(value)} as a path value`, async () => {
      await refuses((client) => client.serverless.clusters.get(value), {
        argument: 'clusterId',
        operation: 'serverless.clusters.get',
      })
      await refuses((client) => client.serverless.branches.list(value).toArray(), { argument: 'clusterId' })
      await refuses((client) => client.serverless.branches.waitUntilActive('1', value), {
        argument: 'branchId',
      })
    })
  }

  it('refuse a path value that is no string', async () => {
    for (const value of [undefined, null, 5, 5n, {}, []]) {
      await refuses((client) => client.serverless.clusters.get(value), {
        argument: 'clusterId',
        message: /string/,
      })
    }
  })

  it('refuse an unknown name and say which there are', async () => {
    await refuses((client) => client.serverless.clusters.create({ ...cluster(), colour: 'red' }), {
      argument: 'colour',
      message: /displayName/,
    })
    await refuses((client) => client.serverless.clusters.list({ filters: 'x' }).toArray(), {
      argument: 'filters',
      message: /filter/,
    })
    await refuses((client) => client.serverless.clusters.create({ ...cluster(), region: { nam: 'x' } }), {
      argument: 'region.nam',
      message: /name/,
    })
  })

  it('refuse options among the arguments and say where they go', async () => {
    await refuses((client) => client.serverless.clusters.get('1', { timeout: 5 }), {
      argument: 'timeout',
      message: /last object/,
    })
  })

  it('refuse a required one that is missing', async () => {
    await refuses((client) => client.serverless.clusters.create({ displayName: 'orders' }), {
      argument: 'region',
    })
    await refuses((client) => client.serverless.clusters.create(), { argument: 'displayName' })
    const authorizedNetworks = [{ startIpAddress: '1.1.1.1', endIpAddress: '1.1.1.2' }]
    const change = { cluster: { endpoints: { public: { authorizedNetworks } } }, updateMask: 'endpoints' }
    await refuses((client) => client.serverless.clusters.update('1', change), {
      argument: 'cluster.endpoints.public.authorizedNetworks[0].displayName',
      message: /required/,
    })
  })

  it('refuse a wrong type, however deep', async () => {
    const wrong = [
      [{ displayName: 5 }, 'displayName'],
      [{ displayName: null }, 'displayName'],
      [{ region: 'aws' }, 'region'],
      [{ region: [] }, 'region'],
      [{ spendingLimit: { monthly: '5' } }, 'spendingLimit.monthly'],
      [{ spendingLimit: { monthly: 1.5 } }, 'spendingLimit.monthly'],
      [{ spendingLimit: { monthly: 2 ** 31 } }, 'spendingLimit.monthly'],
      [{ autoScaling: { minRcu: 2 ** 53 } }, 'autoScaling.minRcu'],
      [{ labels: { team: 5 } }, 'labels.team'],
      [{ labels: [] }, 'labels'],
    ]
    for (const [given, argument] of wrong) {
      await refuses((client) => client.serverless.clusters.create({ ...cluster(), ...given }), { argument })
    }
    const network = { displayName: 'office', startIpAddress: '1.1.1.1', endIpAddress: '1.1.1.2' }
    const authorizedNetworks = [network, { ...network, startIpAddress: 1 }]
    const change = { cluster: { endpoints: { public: { authorizedNetworks } } }, updateMask: 'endpoints' }
    await refuses((client) => client.serverless.clusters.update('1', change), {
      argument: 'cluster.endpoints.public.authorizedNetworks[1].startIpAddress',
    })
    await refuses((client) => client.serverless.clusters.create('orders'), { argument: 'arguments' })
    await refuses((client) => client.serverless.clusters.list({ skip: 'x' }).toArray(), { argument: 'skip' })
  })

  it('never repeat what was given, which may be a secret in the wrong place', async () => {
    const { client } = await stage.open()
    const error = await client.serverless.clusters
      .create({ ...cluster(), rootPassword: [secret] })
      .catch((e) => e)
    assert.equal(error.argument, 'rootPassword')
    assert.doesNotMatch(inspect(error), new RegExp(secret))
  })

  it('refuse options that are unknown or of a wrong type', async () => {
    for (const [options, argument] of [
      [{ timout: 5 }, 'timout'],
      [{ timeout: 0 }, 'timeout'],
      [{ deadline: Number.NaN }, 'deadline'],
      [{ retries: -1 }, 'retries'],
      [{ headers: 'x' }, 'headers'],
      [{ headers: { 'X-Run': 1 } }, 'headers.X-Run'],
      [{ signal: {} }, 'signal'],
      [[], 'options'],
    ]) {
      await refuses((client) => client.serverless.clusters.get('1', {}, options), { argument })
    }
    await refuses((client) => client.serverless.clusters.waitUntilActive('1', { progress: true }), {
      argument: 'progress',
    })
    await refuses((client) => client.serverless.clusters.waitUntilActive('1', { interval: 5 }), {
      argument: 'interval',
      message: /initialInterval/,
    })
    await refuses((client) => client.serverless.clusters.get('1', {}, { headers: { 'X-Run': 'a\nb' } }), {
      argument: 'headers',
    })
  })

  it('of a request are refused by name', async () => {
    await refuses((client) => client.request('serverles', 'GET', '/x'), {
      argument: 'service',
      message: /serverless/,
    })
    await refuses((client) => client.request('serverless', 'BREW', '/x'), { argument: 'method' })
    await refuses((client) => client.request('serverless', 'GET', 'x'), {
      argument: 'path',
      message: /slash/,
    })
    await refuses((client) => client.request('serverless', 'GET', undefined), {
      argument: 'path',
      message: /string/,
    })
  })

  it('may be times', async () => {
    const { client, signed } = await stage.open()
    const parentTimestamp = new Date('2026-01-02T03:04:05Z')
    const branch = client.serverless.branches.create('1', { displayName: 'pr-42', parentTimestamp })
    await assert.rejects(branch, { name: 'NotFoundError' })
    const [request] = await signed()
    assert.equal(JSON.parse(request.body).parentTimestamp, '2026-01-02T03:04:05.000Z')
    await refuses(
      (other) => other.serverless.branches.create('1', { displayName: 'x', parentTimestamp: new Date('') }),
      {
        argument: 'parentTimestamp',
      },
    )
  })
})

describe('the network', () => {
  const stage = useEmulator()

  it('without anybody at the endpoint is a connection error that says so', async () => {
    const endpoints = { serverless: 'https://127.0.0.1:9' }
    const client = stage.emulator.client({ endpoints, retries: 0 })
    await assert.rejects(client.serverless.clusters.get('1'), (error) => {
      assert.ok(error instanceof ConnectionError)
      assert.equal(error.phase, 'connect')
      assert.equal(error.attempts, 1)
      assert.match(error.hint, /endpoint/)
      assert.ok(error.cause instanceof Error)
      return true
    })
  })

  it('with a certificate that is not trusted is final at once and says how to trust it', async () => {
    const { publicKey, privateKey, endpoints } = stage.emulator.settings
    const client = new Client({ publicKey, privateKey, endpoints })
    await assert.rejects(client.serverless.clusters.get('1'), {
      name: 'ConnectionError',
      attempts: 1,
      message: /certificate/,
      hint: /TIDBCLOUD_CA_BUNDLE/,
    })
  })

  it('with a body that is not JSON is a decode error with the body', async () => {
    const { client, fault } = await stage.open()
    await fault({ kind: 'garbage', body: 'It works!' })
    await assert.rejects(client.serverless.clusters.get('1'), (error) => {
      assert.ok(error instanceof DecodeError)
      assert.equal(error.body.toString(), 'It works!')
      return true
    })
  })

  it('with a page token that repeats is an error and no endless loop', async () => {
    const { client, fault, signed } = await stage.open()
    const body = JSON.stringify({ clusters: [{ clusterId: '1' }], nextPageToken: 'again' })
    await fault({ kind: 'status', status: 200, times: 100, body })
    await assert.rejects(client.serverless.clusters.list().toArray(), {
      name: 'DecodeError',
      message: /repeats/,
    })
    assert.equal((await signed()).length, 2)
  })

  it('never brings the private key to light', async () => {
    const { publicKey } = await stage.emulator.organization()
    const client = stage.emulator.client({ publicKey, privateKey: secret, retries: 0 })
    const error = await client.serverless.clusters.get('1').catch((refused) => refused)
    assert.equal(error.name, 'AuthenticationError')
    const everything = { client, serverless: client.serverless, clusters: client.serverless.clusters, error }
    const shown = inspect(everything, { depth: 20, showHidden: true, getters: true })
    for (const text of [shown, JSON.stringify(everything), error.stack, String(client)]) {
      assert.doesNotMatch(text, new RegExp(secret))
    }
    assert.match(inspect(client), /^Client \{/)
    client.close()
    assert.equal(inspect(client), 'Client (closed)')
  })
})
