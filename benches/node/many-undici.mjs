// undici with a pool of 64 connections, signing ahead.

import { readFileSync } from 'node:fs'
import { Pool } from 'undici'
import { caBundle, check, origin, takeTurns, target } from './course.mjs'
import { Digest } from './digest.mjs'

const pool = new Pool(origin, { connections: 64, connect: { ca: readFileSync(caBundle) } })
const digest = new Digest()
// Of 64 first calls one asks for the challenge, and the others wait for it.
let challenged

async function learn() {
  const { headers, body } = await pool.request({ path: target, method: 'GET' })
  await body.dump()
  digest.learn(headers['www-authenticate'])
}

async function fetchValue() {
  await (challenged ??= learn())
  const sent = challenged
  const { statusCode, body } = await pool.request({
    path: target,
    method: 'GET',
    headers: { authorization: digest.header(target) },
  })
  if (statusCode === 200) return body.json()
  const text = await body.text()
  if (statusCode !== 401) throw new Error(`${statusCode}: ${text}`)
  if (challenged === sent) challenged = learn()
  return fetchValue()
}

await takeTurns(64, async () => check(await fetchValue()))
