import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { Client } from 'tidbcloud'
import { parse } from 'yaml'

const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())
const folder = new URL('../../api/', import.meta.url)
const operations = readdirSync(folder).flatMap((file) =>
  Object.entries(parse(readFileSync(new URL(file, folder), 'utf8')).paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => ({ path, ...operation })),
  ),
)

describe('the surface', () => {
  const client = new Client({ publicKey: 'key', privateKey: 'secret' })

  function resource(operationId) {
    const [service, name] = operationId.split('.').map(camel)
    return client[service][name]
  }

  it('has a method for each operation, which takes its path values first', () => {
    assert.ok(operations.length >= 50)
    for (const { operationId, path } of operations) {
      const verb = camel(operationId.split('.')[2])
      const method = resource(operationId)[verb]
      assert.equal(typeof method, 'function', operationId)
      const values = path.match(/\{/g)?.length ?? 0
      assert.ok(method.length === values + 1 || method.length === values + 2, operationId)
    }
  })

  it('has a method for each wait', () => {
    const waits = operations.flatMap(({ operationId, 'x-waits': own = [] }) =>
      own.map(({ name }) => [operationId, camel(name)]),
    )
    assert.ok(waits.length >= 8)
    for (const [operationId, name] of waits) {
      assert.equal(typeof resource(operationId)[name], 'function', `${operationId} ${name}`)
    }
  })

  it('makes a promise of the language itself', () => {
    const call = client.serverless.clusters.get('')
    call.catch(() => {})
    assert.equal(call.constructor, Promise)
    assert.equal(typeof call.withResponse, 'function')
  })

  it('makes a further client within a millisecond', () => {
    const durations = Array.from({ length: 21 }, () => {
      const started = performance.now()
      new Client({ publicKey: 'key', privateKey: 'secret' })
      return performance.now() - started
    })
    durations.sort((one, other) => one - other)
    assert.ok(durations[10] < 1, `${durations[10]} ms`)
  })
})
