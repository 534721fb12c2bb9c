// What many small calls leave behind: the short version of `tests/soak/node_memory.mjs`.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { useEmulator } from './stage.mjs'

describe('memory', { skip: process.platform !== 'linux' }, () => {
  const stage = useEmulator()

  it('and descriptors do not grow with calls', async () => {
    const script = fileURLToPath(new URL('../../tests/soak/node_memory.mjs', import.meta.url))
    // A young generation that cannot grow: what V8 gives itself is not what calls leave behind.
    const flags = ['--expose-gc', '--max-semi-space-size=1']
    const environment = stage.emulator.environment
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, '4000'], {
      env: { ...process.env, ...environment },
      timeout: 50_000,
    })
    assert.match(stdout, /calls/)
  })
})
