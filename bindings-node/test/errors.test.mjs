import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inspect } from 'node:util'
import * as errors from 'tidbcloud'
import { cluster, useEmulator } from './stage.mjs'

const { ApiError, AuthenticationError, NotFoundError, RateLimitError, TidbCloudError } = errors
const classes = Object.values(errors).filter((value) => value.prototype instanceof Error)

describe('error classes', () => {
  it('are one tree with a name and a code each', () => {
    assert.equal(classes.length, 17)
    for (const type of classes) {
      const error = new type('what happened')
      assert.ok(error instanceof TidbCloudError)
      assert.equal(error.name, type.name)
      assert.match(error.code, /^[A-Z_]+$/)
      assert.match(error.stack, new RegExp(`^${type.name}: what happened\n`))
    }
    assert.equal(new Set(classes.map(({ code }) => code)).size, 17)
    const api = classes.filter((type) => type.prototype instanceof ApiError).map(({ name }) => name)
    assert.deepEqual(api.sort(), [
      'AuthenticationError',
      'BadRequestError',
      'ConflictError',
      'NotFoundError',
      'PermissionDeniedError',
      'RateLimitError',
      'ServerError',
    ])
  })

  it('show no fact that does not apply', () => {
    const shown = inspect(new NotFoundError('none', { status: 404 }))
    assert.match(shown, /status: 404/)
    assert.doesNotMatch(shown, /undefined|null/)
  })
})

describe('errors', () => {
  const stage = useEmulator()

  async function failing(fault, call = (client) => client.serverless.clusters.get('1', {}, { retries: 0 })) {
    const { client, fault: arm } = await stage.open()
    await arm(fault)
    return call(client).then(
      () => assert.fail('it succeeded'),
      (error) => error,
    )
  }

  for (const [status, name] of [
    [400, 'BadRequestError'],
    [403, 'PermissionDeniedError'],
    [404, 'NotFoundError'],
    [409, 'ConflictError'],
    [422, 'BadRequestError'],
    [429, 'RateLimitError'],
    [500, 'ServerError'],
    [503, 'ServerError'],
  ]) {
    it(`of status ${status} are a ${name}`, async () => {
      const error = await failing({ kind: 'status', status, body: '{"code": 7, "message": "so it is"}' })
      assert.equal(error.name, name)
      assert.equal(error.constructor.name, name)
      assert.equal(error.status, status)
      assert.equal(error.operation, 'serverless.clusters.get')
    })
  }

  it('of a wrong key are an AuthenticationError', async () => {
    const { publicKey } = await stage.emulator.organization()
    const client = stage.emulator.client({ publicKey, privateKey: 'wrong' })
    const error = await client.serverless.clusters.get('1').catch((refused) => refused)
    assert.ok(error instanceof AuthenticationError)
    assert.equal(error.status, 401)
    assert.equal(error.attempts, 1)
  })

  it('carry what the service said', async () => {
    const body = '{"code": 7, "message": "no room", "details": [{"limit": 5}]}'
    const error = await failing({ kind: 'status', status: 409, body })
    assert.equal(error.serviceCode, '7')
    assert.deepEqual(error.details, [{ limit: 5 }])
    assert.equal(error.body.toString(), body)
    assert.equal(error.attempts, 1)
    assert.match(error.traceId, /^[0-9a-f]+$/)
    assert.match(error.message, /^serverless\.clusters\.get: no room \(status 409/)
  })

  it('of the rate limit say in milliseconds when to come back', async () => {
    const error = await failing({ kind: 'status', status: 429, headers: { 'Retry-After': '7' } })
    assert.ok(error instanceof RateLimitError)
    assert.equal(error.retryAfter, 7000)
  })

  it('have the caller in their stack', async () => {
    async function somebodyWhoCalls(client) {
      return await client.serverless.clusters.get('1')
    }
    const error = await failing({ kind: 'status', status: 404 }, somebodyWhoCalls)
    assert.match(error.stack, /somebodyWhoCalls/)
    assert.match(error.stack, /errors\.test\.mjs/)
  })

  it('have their causes as a chain', async () => {
    const error = await failing({ kind: 'reset' })
    assert.equal(error.name, 'ConnectionError')
    assert.ok(error.cause instanceof Error)
    assert.ok(error.cause.message.length > 0)
  })

  it('of a create whose answer is lost say how to find out', async () => {
    const create = (client) => client.serverless.clusters.create(cluster())
    const error = await failing({ kind: 'reset', when: 'after' }, create)
    assert.equal(error.name, 'OutcomeUnknownError')
    assert.equal(error.settledBy, 'serverless.clusters.list')
    assert.match(error.hint, /serverless\.clusters\.list/)
  })

  it('of time say so', async () => {
    const get = (client) => client.serverless.clusters.get('1', {}, { timeout: 50, retries: 0 })
    const error = await failing({ kind: 'delay', delay: 5000 }, get)
    assert.equal(error.name, 'TimeoutError')
    assert.equal(error.code, 'TIMEOUT')
  })

  it('of a call whose whole answer was asked for are to be caught only once', async () => {
    const unhandled = []
    const listen = (reason) => unhandled.push(reason)
    process.on('unhandledRejection', listen)
    try {
      const { client } = await stage.open()
      await assert.rejects(client.serverless.clusters.get('1').withResponse(), { name: 'NotFoundError' })
      await new Promise(setImmediate)
      assert.deepEqual(unhandled, [])
    } finally {
      process.off('unhandledRejection', listen)
    }
  })
})
