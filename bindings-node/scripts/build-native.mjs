// Puts the native part where the package of the working tree finds it: `tidbcloud.node`.
//
// `npm run build:native` builds the debug profile; `npm run build:native -- --release` what is published.
// `--built` takes what cargo has built already.

import { execFileSync } from 'node:child_process'
import { copyFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const names = { darwin: 'libtidbcloud_node.dylib', win32: 'tidbcloud_node.dll' }
const here = dirname(dirname(fileURLToPath(import.meta.url)))
const release = process.argv.includes('--release')

if (!process.argv.includes('--built')) {
  const profile = release ? ['--release'] : []
  execFileSync('cargo', ['build', '--package', 'tidbcloud-node', ...profile], { cwd: here, stdio: 'inherit' })
}
const target = process.env.CARGO_TARGET_DIR ?? join(here, '..', 'target')
const built = join(target, release ? 'release' : 'debug', names[process.platform] ?? 'libtidbcloud_node.so')
const placed = join(here, 'tidbcloud.node')
// Never over the old file: a process that has it loaded would see it change.
copyFileSync(built, `${placed}.new`)
renameSync(`${placed}.new`, placed)
