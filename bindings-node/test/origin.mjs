// What no emulator of the service does: a server whose every answer is the test's to say, and which tells when a
// client has gone away. It asks for no signature, so a request is what the call sends and nothing before it.

import { once } from 'node:events'
import { createServer } from 'node:http'
import { after, before } from 'node:test'
import { Client } from 'tidbcloud'

/** A server for the tests of a file. `origin.answer(request, response)` says what it does. */
export function useOrigin() {
  const origin = {
    /** @type {import('node:http').RequestListener} */
    answer: (_request, response) => response.end('{}'),
    url: '',
    /** Where a client of a process of its own finds it, and keys that it does not look at. */
    get environment() {
      const endpoints = { TIDBCLOUD_SERVERLESS_ENDPOINT: origin.url, TIDBCLOUD_V1BETA_ENDPOINT: origin.url }
      return { ...endpoints, TIDBCLOUD_PUBLIC_KEY: 'public', TIDBCLOUD_PRIVATE_KEY: 'private' }
    },
    client: (settings = {}) =>
      new Client({
        publicKey: 'public',
        privateKey: 'private',
        endpoints: { serverless: origin.url, v1beta: origin.url },
        ...settings,
      }),
    /** Leaves requests to these paths without an answer. The promise is of the first: `{ request, left }`. */
    hang: (path, otherwise = (_request, response) => response.end('{}')) =>
      new Promise((resolve) => {
        origin.answer = (request, response) => {
          if (request.url.includes(path)) resolve({ request, left: once(response, 'close') })
          else otherwise(request, response)
        }
      }),
  }
  const server = createServer((request, response) => origin.answer(request, response))
  before(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening')
    origin.url = `http://127.0.0.1:${server.address().port}`
  })
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  return origin
}
