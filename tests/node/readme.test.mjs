// The programs in the package's README, as they stand, against an emulator that their environment names.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, before, it } from 'node:test'
import { root } from './play.mjs'

// The working tree's own, unless the environment names another.
process.env.TIDBCLOUD_EMULATOR ??= join(root, 'target', 'debug', 'tidbcloud-emulator')
const { Emulator } = createRequire(join(root, 'bindings-node', 'package.json'))('./dist/testing.js')

const readme = readFileSync(join(root, 'bindings-node', 'README.md'), 'utf8')
const programs = readme.matchAll(/```js\n(.*?)```/gs)
let emulator

before(async () => {
  emulator = await Emulator.start({ timeFactor: 600 })
})
after(() => emulator.stop())

for (const [index, [, program]] of [...programs].entries()) {
  it(`program ${index + 1} of the README runs`, () => {
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: root, // where `tidbcloud` is found
      env: { ...process.env, ...emulator.environment },
      encoding: 'utf8',
      timeout: 60_000,
    })
    assert.equal(status, 0, stderr)
  })
}
