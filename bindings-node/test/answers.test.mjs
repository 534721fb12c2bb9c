import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inspect } from 'node:util'
import { useEmulator } from './stage.mjs'

describe('answers', () => {
  const stage = useEmulator()

  async function answered(body, get = (client) => client.serverless.clusters.get('1')) {
    const { client, fault } = await stage.open()
    await fault({ kind: 'status', status: 200, body: typeof body === 'string' ? body : JSON.stringify(body) })
    return get(client)
  }

  it('keep fields and values that the types do not know', async () => {
    const cluster = await answered({ state: 'DREAMING', mood: { today: 'fine' } })
    assert.deepEqual(cluster, { state: 'DREAMING', mood: { today: 'fine' } })
  })

  it('have integers as numbers, whichever way they came', async () => {
    const cluster = await answered('{"autoScaling": {"minRcu": "2000", "maxRcu": 4000}}')
    assert.deepEqual(cluster.autoScaling, { minRcu: 2000, maxRcu: 4000 })
  })

  it('have ids as strings, whichever way they came, without losing a digit', async () => {
    const list = (client) => client.serverless.clusters.list().toArray()
    const clusters = await answered(
      '{"clusters": [{"clusterId": 10581524018573000001}, {"clusterId": 7}, {"clusterId": "8"}]}',
      list,
    )
    assert.deepEqual(
      clusters.map(({ clusterId }) => clusterId),
      ['10581524018573000001', '7', '8'],
    )
  })

  it('keep every digit of a count that no number can hold', async () => {
    const cluster = await answered('{"autoScaling": {"minRcu": 9007199254740993}}')
    assert.equal(cluster.autoScaling.minRcu, '9007199254740993')
  })

  it('keep text of any alphabet', async () => {
    const text = 'zwölf Boxkämpfer 試験 🚀 "\\'
    const cluster = await answered({ displayName: text })
    assert.equal(cluster.displayName, text)
  })

  it('give their bytes back as they came', async () => {
    const body = '{ "displayName" : "zwölf" }'
    const answer = await answered(body, (client) => client.serverless.clusters.get('1').withResponse())
    assert.equal(answer.body.toString(), body)
  })

  it('that are not JSON are errors with the place and the bytes', async () => {
    const page = '<html>secret-in-a-page</html>'
    await assert.rejects(answered(page), (error) => {
      assert.equal(error.name, 'DecodeError')
      assert.equal(error.code, 'DECODE')
      assert.equal(error.position, 'line 1 column 1')
      assert.equal(error.status, 200)
      assert.equal(error.body.toString(), page)
      assert.doesNotMatch(inspect(error), /secret-in-a-page/)
      return true
    })
  })

  it('that break off are errors', async () => {
    await assert.rejects(answered('{"clusterId": "1", "state"'), {
      name: 'DecodeError',
      operation: 'serverless.clusters.get',
      position: 'line 1 column 26',
    })
  })

  it('of the wrong form are errors', async () => {
    for (const body of ['[]', '"text"', '7', 'null', '']) {
      await assert.rejects(answered(body), { name: 'DecodeError' }, body)
    }
    const clusters = answered('{"clusters": 7}', (client) => client.serverless.clusters.list().toArray())
    await assert.rejects(clusters, { name: 'DecodeError' })
  })

  it('of a request without a method may be any JSON, or nothing', async () => {
    const request = (client) => client.request('serverless', 'GET', '/v1beta1/clusters')
    assert.deepEqual(await answered('[1]', request), [1])
    assert.equal(await answered('', request), undefined)
  })

  it('show stars where a secret is, and keep it', async () => {
    const secret = 'hidden-access-key'
    const target = { type: 'S3', s3: { uri: 's3://a/', accessKey: { id: 'AKIA', secret } } }
    const got = await answered({ exportId: '1', target }, (client) => client.serverless.exports.get('1', '2'))
    assert.doesNotMatch(inspect(got, { depth: 9 }), /hidden/)
    assert.match(inspect(got, { depth: 9 }), /AKIA/)
    assert.equal(got.target.s3.accessKey.secret, secret)
    assert.match(JSON.stringify(got), /hidden/)
  })
})
