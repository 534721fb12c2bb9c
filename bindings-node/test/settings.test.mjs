import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import { inspect } from 'node:util'
import { Client, ConfigError } from 'tidbcloud'

const secret = 'private-key-that-nobody-may-see'

describe('settings', () => {
  const saved = { ...process.env }
  let folder

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'tidbcloud-'))
  })
  beforeEach(() => {
    for (const name of Object.keys(process.env)) if (name.startsWith('TIDBCLOUD_')) delete process.env[name]
    process.env.HOME = folder
  })
  after(() => {
    Object.assign(process.env, saved)
    rmSync(folder, { recursive: true })
  })

  function refuses(options, expected) {
    assert.throws(
      () => new Client(options),
      (error) => {
        assert.ok(error instanceof ConfigError, inspect(error))
        assert.equal(error.code, 'CONFIG')
        for (const [name, value] of Object.entries(expected)) {
          if (value instanceof RegExp) assert.match(error[name], value)
          else assert.equal(error[name], value)
        }
        assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), new RegExp(secret))
        return true
      },
    )
  }

  it('without keys say where keys can come from', () => {
    refuses(
      {},
      { setting: 'publicKey', message: /TIDBCLOUD_PUBLIC_KEY.*profile/s, hint: /TIDBCLOUD_PRIVATE_KEY/ },
    )
  })

  it('with half a pair say which half is missing', () => {
    refuses({ publicKey: 'key' }, { setting: 'privateKey', message: /private key is not/ })
    refuses({ privateKey: secret }, { setting: 'publicKey', message: /public key is not/ })
    process.env.TIDBCLOUD_PUBLIC_KEY = 'key'
    refuses({}, { setting: 'privateKey', settingSource: /environment/ })
  })

  it('with a colon or a newline in a key name the key', () => {
    refuses({ publicKey: 'half:whole', privateKey: secret }, { setting: 'publicKey', message: /colon/ })
    refuses({ publicKey: 'key\n', privateKey: secret }, { setting: 'publicKey' })
    refuses(
      { publicKey: 'key', privateKey: `${secret}\n` },
      { setting: 'privateKey', settingSource: /argument/ },
    )
  })

  it('with a plain http endpoint ask for https', () => {
    const endpoints = { serverless: 'http://serverless.example.com' }
    refuses({ publicKey: 'key', privateKey: secret, endpoints }, { setting: 'endpoints', message: /https/ })
  })

  it('with plain http to a loopback address are fine', () => {
    const endpoints = { serverless: 'http://127.0.0.1:1', v1beta: 'http://localhost:1' }
    assert.match(inspect(new Client({ publicKey: 'key', privateKey: secret, endpoints })), /127\.0\.0\.1/)
  })

  it('with a service that there is not name those that there are', () => {
    const endpoints = { serverles: 'https://serverless.example.com' }
    refuses(
      { publicKey: 'key', privateKey: secret, endpoints },
      { setting: 'endpoints', message: /serverless/ },
    )
  })

  it('with an unknown name or a wrong type name the setting', () => {
    refuses(
      { publicKey: 'key', privateKey: secret, region: 'x' },
      { setting: 'region', message: /publicKey/ },
    )
    refuses({ publicKey: 5, privateKey: secret }, { setting: 'publicKey', message: /string/ })
    refuses({ publicKey: 'key', privateKey: [secret] }, { setting: 'privateKey', message: /string/ })
    refuses({ publicKey: 'key', privateKey: secret, endpoints: 'https://a' }, { setting: 'endpoints' })
    refuses(
      { publicKey: 'key', privateKey: secret, endpoints: { serverless: 1 } },
      { setting: 'endpoints.serverless' },
    )
    refuses(
      { publicKey: 'key', privateKey: secret, timeout: '30' },
      { setting: 'timeout', message: /milliseconds/ },
    )
    refuses({ publicKey: 'key', privateKey: secret, deadline: -1 }, { setting: 'deadline' })
    refuses({ publicKey: 'key', privateKey: secret, retries: 1.5 }, { setting: 'retries' })
    refuses(null, { message: /object/ })
  })

  it('with a profile that there is not name the profile and the file', () => {
    const configFile = join(folder, 'config.toml')
    writeFileSync(configFile, `[one]\npublic-key = "key"\nprivate-key = "${secret}"\n`)
    assert.match(inspect(new Client({ configFile, profile: 'one' })), /key/)
    refuses({ configFile, profile: 'two' }, { setting: 'profile', message: /two/ })
  })

  it('with a CA bundle that cannot be read name the file', () => {
    const caBundle = join(folder, 'none.pem')
    refuses({ publicKey: 'key', privateKey: secret, caBundle }, { setting: 'caBundle', message: /none\.pem/ })
  })
})
