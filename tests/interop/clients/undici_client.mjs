// A day at the service by undici, signed by `urllib`, the client on undici that knows Digest. As day.py, in JavaScript.

import { HttpClient } from 'urllib'

const { INTEROP_BASE, INTEROP_PUBLIC_KEY, INTEROP_PRIVATE_KEY } = process.env
const client = new HttpClient()
const clusters = `${INTEROP_BASE}/v1beta1/clusters`

async function call(method, url, data, key = INTEROP_PRIVATE_KEY) {
  const digestAuth = `${INTEROP_PUBLIC_KEY}:${key}`
  const answer = await client.request(url, {
    method,
    data,
    digestAuth,
    contentType: 'json',
    dataType: 'json',
    timeout: 20_000,
  })
  return [answer.status, answer.data]
}

const [created, cluster] = await call('POST', clusters, {
  displayName: 'foreign',
  region: { name: 'regions/aws-us-east-1' },
})
const one = `${clusters}/${cluster.clusterId}`
const [read, found] = await call('GET', one)
const [listed, page] = await call('GET', `${clusters}?filter=displayName%3D%22foreign%22&pageSize=5`)
const [missing] = await call('GET', `${clusters}/1`)
const [deleted] = await call('DELETE', one)
const [refused] = await call('GET', clusters, undefined, 'wrong')
const names = [found.displayName, ...(page.clusters ?? []).map((item) => item.displayName)]
console.log(
  JSON.stringify({
    version: 'HTTP/1.1',
    statuses: [created, read, listed, missing, deleted, refused],
    names,
  }),
)
