// What tests are played on: one emulator for a file, and an organization of its own for each test.

import { after, before } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Emulator } from 'tidbcloud/testing'

// The working tree's own, unless the environment names another.
process.env.TIDBCLOUD_EMULATOR ??= fileURLToPath(
  new URL('../../target/debug/tidbcloud-emulator', import.meta.url),
)

/** An emulator for the tests of a file. Its clock runs as fast as theirs unless a test says otherwise. */
export function useEmulator() {
  const stage = {
    /** @type {Emulator} */
    emulator: undefined,
    /** A client for a new organization, and what the emulator saw of it. */
    async open({ rateLimit = null, timeFactor = 1, ...settings } = {}) {
      const organization = await stage.emulator.organization({ rateLimit, timeFactor })
      const { publicKey, projectId } = organization
      const journal = () => stage.emulator.journal(publicKey)
      return {
        organization,
        projectId,
        client: organization.client(settings),
        journal,
        signed: async () => (await journal()).filter(({ authenticated }) => authenticated),
        fault: (fault) => stage.emulator.fault({ publicKey, ...fault }),
        advance: (seconds) => stage.emulator.advance(seconds, publicKey),
      }
    },
  }
  before(async () => {
    stage.emulator = await Emulator.start({ rateLimit: null, timeFactor: 1 })
  })
  after(() => stage.emulator?.stop())
  return stage
}

/** The least that a cluster is created with. */
export function cluster(displayName = 'orders') {
  return { displayName, region: { name: 'regions/aws-us-east-1' } }
}
