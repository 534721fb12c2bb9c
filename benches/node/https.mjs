// node:https with an agent that keeps its connection, signing ahead.

import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import { caBundle, origin, target } from './course.mjs'
import { Digest } from './digest.mjs'

const agent = new Agent({ keepAlive: true, ca: readFileSync(caBundle) })
const url = new URL(origin)
const digest = new Digest()

function attempt() {
  return new Promise((resolve, reject) => {
    const authorization = digest.header(target)
    const headers = authorization === undefined ? {} : { authorization }
    request({ agent, host: url.hostname, port: url.port, path: target, headers }, (answer) => {
      const chunks = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => resolve([answer, chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)]))
    })
      .on('error', reject)
      .end()
  })
}

/** The body of what `target` names. */
export async function fetchBody() {
  const [answer, body] = await attempt()
  if (answer.statusCode === 200) return body
  if (answer.statusCode !== 401) throw new Error(`${answer.statusCode}: ${body}`)
  digest.learn(answer.headers['www-authenticate'])
  const [second, secondBody] = await attempt()
  if (second.statusCode !== 200) throw new Error(`${second.statusCode}: ${secondBody}`)
  return secondBody
}
