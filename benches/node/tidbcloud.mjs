// The client on the object: `node tidbcloud.mjs 1` makes one request after another, `64` so many at once.

import { Client } from 'tidbcloud'
import { caBundle, check, origin, privateKey, publicKey, takeTurns, target } from './course.mjs'

const client = new Client({ publicKey, privateKey, endpoints: { serverless: origin }, caBundle })

await takeTurns(Number(process.argv[2]), async () => {
  check(await client.request('serverless', 'GET', target))
})
