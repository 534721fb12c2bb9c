// The client's list of clusters.

import { Client } from 'tidbcloud'
import { caBundle, checkList, origin, privateKey, publicKey, takeTurns } from './course.mjs'

const endpoints = { serverless: `${origin}/serverless` }
const client = new Client({ publicKey, privateKey, endpoints, caBundle })

await takeTurns(1, async () => checkList(await client.serverless.clusters.list().toArray()))
