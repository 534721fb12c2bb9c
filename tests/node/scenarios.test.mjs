// Plays the project's scenarios with the Node client against an emulator, side by side.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { play, root, scenarios } from './play.mjs'

// The working tree's own, unless the environment names another.
process.env.TIDBCLOUD_EMULATOR ??= join(root, 'target', 'debug', 'tidbcloud-emulator')
const { Emulator } = createRequire(join(root, 'bindings-node', 'package.json'))('./dist/testing.js')

describe('scenarios', { concurrency: 8 }, () => {
  let emulator

  before(async () => {
    emulator = await Emulator.start({ rateLimit: null, timeFactor: 1 })
  })
  after(() => emulator.stop())

  for (const scenario of scenarios()) {
    it(`${scenario.file}: ${scenario.name}`, () => play(scenario, emulator))
  }
})
