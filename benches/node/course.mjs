// What every Node contender shares: where the server is, and how it takes its turn.
//
// A contender is a process of its own. It reads a number from its standard input, makes that many requests, and
// writes how many seconds they took; the harness decides when and how often. An end of input ends it.

import { createInterface } from 'node:readline'

export const origin = process.env.BENCH_ORIGIN
export const caBundle = process.env.BENCH_CA_BUNDLE
export const publicKey = process.env.BENCH_PUBLIC_KEY
export const privateKey = process.env.BENCH_PRIVATE_KEY
/** Path and query of what is fetched. */
export const target = process.env.BENCH_TARGET
const clusters = Number(process.env.BENCH_CLUSTERS)

/** An answer that is not the object would make a contender look fast. */
export function check(value) {
  if (value.displayName !== 'kilobyte') throw new Error(`this is not the object: ${JSON.stringify(value)}`)
}

export function checkList(list) {
  if (list.length !== clusters) throw new Error(`the list has ${list.length} clusters, not ${clusters}`)
}

/** Takes turns, always with `width` requests under way. */
export async function takeTurns(width, fetch) {
  for await (const line of createInterface({ input: process.stdin })) {
    let left = Number(line)
    const lane = async () => {
      while (left-- > 0) await fetch()
    }
    const started = performance.now()
    await Promise.all(Array.from({ length: width }, lane))
    process.stdout.write(`${(performance.now() - started) / 1000}\n`)
  }
}
