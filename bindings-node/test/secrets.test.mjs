// Nothing that shows a client, an error or a call shows a secret. Each way in which Node or a caller's logger may
// print them is tried with planted ones: keys, a password that was sent, one that came back, a presigned URL.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { format, inspect } from 'node:util'
import * as tidbcloud from 'tidbcloud'
import { run } from './child.mjs'
import { useOrigin } from './origin.mjs'

const secrets = {
  publicKey: 'PlantedPublicKey',
  privateKey: 'planted-private-key',
  password: 'planted-password',
  returned: 'planted-returned-password',
  token: 'planted-token',
  url: 'https://bucket.example/part?X-Amz-Signature=planted-signature',
}

/** Every text that a value is likely to become. */
function faces(value) {
  const texts = [inspect(value), inspect(value, { depth: null, showHidden: true, getters: false })]
  texts.push(
    inspect({ nested: [{ value }] }, { depth: null, showHidden: true }),
    format('%o %O %j', value, value, {}),
  )
  texts.push(JSON.stringify(value) ?? '', JSON.stringify({ value }), JSON.stringify(Object.entries(value)))
  texts.push(String(value), Object.prototype.toString.call(value), value.stack ?? '', value.message ?? '')
  texts.push(inspect(Object.getOwnPropertyDescriptors(value), { depth: null, showHidden: true }))
  if (value.cause !== undefined) texts.push(...faces(value.cause))
  return texts
}

function assertSilent(what, texts) {
  for (const text of texts) {
    for (const [name, secret] of Object.entries(secrets)) {
      assert.ok(!text.includes(secret), `${what} shows the ${name}:\n${text}`)
    }
    assert.doesNotMatch(text, /planted/, what)
  }
}

describe('secrets', () => {
  const origin = useOrigin()
  const { publicKey, privateKey, password, returned, token, url } = secrets
  const client = (settings = {}) => origin.client({ publicKey, privateKey, retries: 0, ...settings })
  const sent = { displayName: 'orders', region: { name: 'regions/aws-us-east-1' }, rootPassword: password }
  const answered = { rootPassword: returned, uploadUrl: [url], accessKey: { secret: token } }

  it('are in nothing that shows a client', () => {
    const shown = client({ headers: { 'X-Token': token } })
    const { serverless } = shown
    const list = serverless.clusters.list({ filter: password })
    const all = { shown, bounded: shown.withOptions({ retries: 1 }), serverless, list }
    all.clusters = serverless.clusters
    for (const [name, value] of Object.entries(all)) assertSilent(name, faces(value))
  })

  const answers = {
    'an error of the service with more in it than its message': (_request, response) =>
      response
        .writeHead(500, { 'X-Debug': token })
        .end(JSON.stringify({ ...answered, code: 7, message: 'no' })),
    'an answer that is not JSON': (_request, response) =>
      response.end(`{"rootPassword": "${returned}" ${url}`),
    'an answer of another form': (_request, response) => response.end(JSON.stringify([answered])),
    'a connection that breaks off': (request) => request.socket.destroy(),
    'an answer that breaks off': (_request, response) => {
      response.writeHead(200, { 'Content-Length': 1000 }).write(JSON.stringify(answered))
      setImmediate(() => response.destroy())
    },
    'a challenge that cannot be met': (_request, response) =>
      response
        .writeHead(401, { 'WWW-Authenticate': `Digest realm="${token}", nonce="${token}", qop="x"` })
        .end(),
    'a redirect to a presigned URL': (_request, response) => response.writeHead(302, { Location: url }).end(),
    'a state that ends a wait': (_request, response) =>
      response.end(JSON.stringify({ ...answered, state: 'DELETED' })),
  }
  const waits = ['a state that ends a wait']
  for (const [what, answer] of Object.entries(answers)) {
    it(`are in no error of ${what}`, async () => {
      origin.answer = answer
      const { clusters } = client({ headers: { 'X-Token': token } }).serverless
      const calls = waits.includes(what)
        ? [clusters.waitUntilActive('1')]
        : [
            clusters.create(sent),
            clusters.create(sent).withResponse(),
            clusters.list({ filter: password }).toArray(),
          ]
      for (const { reason } of await Promise.allSettled(calls)) {
        assert.ok(reason instanceof tidbcloud.TidbCloudError, inspect(reason))
        assertSilent(reason.name, faces(reason))
      }
    })
  }

  it('are in no error of an argument or a setting', async () => {
    const { clusters } = client().serverless
    const calls = [
      clusters.create({ ...sent, rootPassword: { value: password } }),
      clusters.create({ ...sent, region: password }),
      clusters.get('1', {}, { headers: { 'X-Token': `${token}\n` } }),
      clusters.get('1', {}, { headers: { 'X-Token': [token] } }),
      clusters.get('1', {}, { timeout: token }),
    ]
    for (const { reason } of await Promise.allSettled(calls)) {
      assert.equal(reason?.name, 'InvalidArgumentError')
      assertSilent(reason.message, faces(reason))
    }
    for (const settings of [
      { publicKey: undefined },
      { publicKey: `${publicKey}:` },
      { privateKey: { value: privateKey } },
      { privateKey: `${privateKey}\n` },
      { endpoints: { serverless: `http://user:${password}@example.com` } },
      { endpoints: { serverless: [token] } },
      { headers: { 'X-Token': [token] } },
    ]) {
      try {
        client(settings)
      } catch (error) {
        assert.equal(error.name, 'ConfigError')
        assertSilent(`of ${inspect(settings)}`, faces(error))
      }
    }
  })

  it('are in no whole answer unless it is asked for', async () => {
    origin.answer = (_request, response) =>
      response.writeHead(200, { 'X-Token': token }).end(JSON.stringify(answered))
    const answer = await client().serverless.clusters.get('1').withResponse()
    const { value, ...rest } = answer
    assert.equal(value.rootPassword, returned)
    assertSilent('an answer without its value', [inspect(rest, { depth: null, showHidden: true })])
  })

  it('are in nothing that a process writes, logs or tells its diagnostics', async () => {
    origin.answer = answers['an error of the service with more in it than its message']
    const program = `
      import channels from 'node:diagnostics_channel'
      import { Client } from 'tidbcloud'
      const publish = channels.Channel.prototype.publish
      channels.Channel.prototype.publish = function (message) { console.log(this.name, message); publish.call(this, message) }
      const client = new Client({ retries: 0, headers: { 'X-Token': '${token}' } })
      console.log(client, { client }, [client.serverless.clusters], '%o', client)
      console.table([client]); console.dir(client, { depth: null, showHidden: true })
      const call = client.serverless.clusters.create(${JSON.stringify(sent)})
      console.log(call)
      await call.catch((error) => { console.error(error); console.dir(error, { depth: null, showHidden: true }); console.trace(error) })
      process.emitWarning(await call.catch((error) => error))
      await call
    `
    const environment = {
      ...origin.environment,
      TIDBCLOUD_PUBLIC_KEY: publicKey,
      TIDBCLOUD_PRIVATE_KEY: privateKey,
      NODE_DEBUG: 'http,https,net,tls,undici',
      RUST_LOG: 'trace',
      RUST_BACKTRACE: 'full',
    }
    const { code, stdout, stderr } = await run(program, { environment })
    assert.equal(code, 1, 'the last error is left to Node to print')
    assert.match(stderr, /OutcomeUnknownError/)
    // Node quotes the line of the program where it ends, so the program itself is not looked at.
    assertSilent('what it wrote', [stdout, stderr.replaceAll(program, '')])
  })
})
