// A server that means harm, or has gone mad: whatever it answers ends in a clear error of the package, within a bound
// of time and memory. Each program runs in a process of its own, which a crash would end.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { clean, run } from './child.mjs'
import { useOrigin } from './origin.mjs'

describe('a hostile answer', () => {
  const origin = useOrigin()

  /** What the calls end in, and by how many megabytes the process has grown at its largest. */
  async function outcomes(calls) {
    const program = `
      import { readFileSync } from 'node:fs'
      import { Client } from 'tidbcloud'
      const client = new Client({ retries: 0, timeout: 15_000 })
      const { clusters } = client.serverless
      const peak = () => process.resourceUsage().maxRSS / 1024
      const before = peak()
      const outcomes = []
      for (const call of [${calls.join()}]) {
        const outcome = await call().then(() => 'fulfilled', (error) => error.name + ': ' + error.message)
        outcomes.push(outcome.slice(0, 300))
      }
      console.log(JSON.stringify({ outcomes, grown: peak() - before }))
    `
    const { stdout, ...ended } = await run(program, { environment: origin.environment, bound: 40_000 })
    assert.deepEqual(ended, clean)
    return JSON.parse(stdout)
  }

  const get = "() => clusters.get('1')"
  const list = '() => clusters.list().toArray()'
  const wait = "() => clusters.waitUntilActive('1', { retries: 0, timeout: 5000 })"
  const plain = "() => client.request('serverless', 'GET', '/')"

  for (const [what, body] of Object.entries({
    'an array nested 100,000 deep': '['.repeat(100_000) + ']'.repeat(100_000),
    'an object nested 100,000 deep': `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    'a known field nested 100,000 deep': `{"clusters":[${'{"region":'.repeat(100_000)}1${'}'.repeat(100_000)}]}`,
    'brackets that nobody closes': '['.repeat(100_000),
  })) {
    it(`of ${what} crashes nothing`, async () => {
      origin.answer = (_request, response) => response.end(body)
      const ended = await outcomes([get, list, wait, plain])
      for (const outcome of ended.outcomes) assert.match(outcome, /^(fulfilled|DecodeError|WaitTimeoutError)/)
      if (body.length === 100_000) {
        assert.ok(
          ended.outcomes.every((outcome) => outcome.startsWith('DecodeError: ')),
          String(ended.outcomes),
        )
      }
    })
  }

  it('of garbage is a DecodeError that says where', async () => {
    const bodies = [
      '',
      '\0'.repeat(1000),
      '\xff\xfe\xfd',
      '<html>',
      '{"a": 1',
      '"',
      'nul',
      '{"a": 1}}',
      '1e99999999',
    ]
    let requests = 0
    origin.answer = (_request, response) => response.end(Buffer.from(bodies[requests++ >> 1], 'latin1'))
    const { outcomes: ended } = await outcomes(bodies.flatMap(() => [get, list]))
    for (const [index, outcome] of ended.entries()) {
      assert.match(outcome, /^DecodeError: .*line \d+ column \d+/, JSON.stringify(bodies[index >> 1]))
    }
  })

  it('of a page with 300,000 items is a list of them', async () => {
    origin.answer = (_request, response) => response.end(`{"clusters":[${'{},'.repeat(299_999)}{}]}`)
    assert.deepEqual((await outcomes([list])).outcomes, ['fulfilled'])
  })

  it('of a gigabyte ends at a bound of memory', async () => {
    const piece = Buffer.alloc(1 << 20, ' ')
    let sent = 0
    origin.answer = (_request, response) => {
      const more = () => {
        while (!response.destroyed && sent < 1 << 30) {
          sent += piece.length
          if (!response.write(piece)) return response.once('drain', more)
        }
        return response.end()
      }
      response.on('error', () => {})
      more()
    }
    const ended = await outcomes([get])
    assert.match(ended.outcomes[0], /^\w+Error: .*larger than/)
    assert.ok(sent < 256 << 20, `${sent >> 20} MiB were taken`)
    assert.ok(ended.grown < 256, `the process has grown by ${ended.grown} MB`)
  })
})
