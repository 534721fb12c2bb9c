// Many small calls from Node, and what they leave behind in the process: memory and file descriptors.
//
//     node --expose-gc --max-semi-space-size=1 tests/soak/node_memory.mjs 1000000
//
// makes half of the calls one after another and half 64 at once, and fails if the process has grown by more than
// 5 MB or by a descriptor after a warm-up. The emulator is the one of the environment, or one that it starts.

import { readdirSync, readFileSync } from 'node:fs'
import { Client } from '../../bindings-node/dist/index.mjs'
import { Emulator } from '../../bindings-node/dist/testing.mjs'

const MOST = 5e6
const AT_ONCE = 64
const calls = Number(process.argv[2] ?? 1_000_000)
const own = process.env.TIDBCLOUD_SERVERLESS_ENDPOINT === undefined
const emulator = own ? await Emulator.start({ rateLimit: null }) : undefined
const client = emulator?.client() ?? new Client()
const call = () => client.request('serverless', 'GET', '/v1beta1/regions')

async function row(count) {
  for (let made = 0; made < count; made++) await call()
}

async function run(count) {
  await row(count / 2)
  await Promise.all(Array.from({ length: AT_ONCE }, () => row(count / 2 / AT_ONCE)))
}

/** Bytes that are resident, after what nobody holds has gone, and open descriptors. */
function now() {
  for (let round = 0; round < 3; round++) globalThis.gc()
  const [, pages] = readFileSync('/proc/self/statm', 'ascii').split(' ')
  return { memory: Number(pages) * 4096, files: readdirSync('/proc/self/fd').length }
}

// Until V8 has compiled and sized its heap, memory grows with any program.
await run(Math.min(calls, 50_000))
const before = now()
const started = performance.now()
await run(calls)
const rate = (calls / (performance.now() - started)) * 1000
const after = now()
const grown = after.memory - before.memory
const opened = after.files - before.files
console.log(
  `Node: ${calls} calls, ${rate.toFixed(0)} a second; memory ${(before.memory / 1e6).toFixed(1)} MB, ` +
    `grown by ${(grown / 1e6).toFixed(2)} MB; descriptors ${before.files}, ${opened} more`,
)
client.close()
await emulator?.stop()
if (grown > MOST || opened > 0) {
  console.error(`more than ${MOST / 1e6} MB or a descriptor was left behind`)
  process.exitCode = 1
}
