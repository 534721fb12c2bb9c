// Packs what npm installs: each package without what only its development needs, and beside it the package that
// holds the built file of this platform. npm chooses that one by `os`, `cpu` and `libc`.
//
//   node packaging/npm.mjs OUTPUT

import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target')
const output = resolve(process.argv[2] ?? join(root, 'dist'))
const library = { darwin: 'libtidbcloud_node.dylib', win32: 'tidbcloud_node.dll' }[process.platform] ?? 'libtidbcloud_node.so'
const program = process.platform === 'win32' ? 'tidbcloud-emulator.exe' : 'tidbcloud-emulator'

const packages = [
  { folder: join(root, 'bindings-node'), built: library, file: 'tidbcloud.node' },
  { folder: join(root, 'emulator', 'node'), built: program, file: program },
]

/** The platform, as npm names its parts: `linux-x64-gnu`. */
function platform() {
  const parts = { os: [process.platform], cpu: [process.arch] }
  const name = `${process.platform}-${process.arch}`
  if (process.platform !== 'linux') return { name, parts }
  const glibc = process.report.getReport().header.glibcVersionRuntime !== undefined
  return { name: `${name}-${glibc ? 'gnu' : 'musl'}`, parts: { ...parts, libc: [glibc ? 'glibc' : 'musl'] } }
}

function pack(folder) {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', output], { cwd: folder })
}

function write(folder, manifest) {
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

const here = platform()
mkdirSync(output, { recursive: true })
const stage = mkdtempSync(join(tmpdir(), 'tidbcloud-npm-'))
try {
  for (const { folder, built, file } of packages) {
    const { scripts: _scripts, devDependencies: _tools, ...manifest } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const own = `${manifest.name}-${here.name}`

    const native = join(stage, own)
    mkdirSync(native)
    copyFileSync(join(target, 'release', built), join(native, file))
    chmodSync(join(native, file), 0o755)
    copyFileSync(join(root, 'LICENSE'), join(native, 'LICENSE'))
    write(native, {
      name: own,
      version: manifest.version,
      description: `What is built of ${manifest.name} for ${here.name}.`,
      license: manifest.license,
      author: manifest.author,
      repository: manifest.repository,
      ...here.parts,
      engines: manifest.engines,
      main: file,
      files: [file],
    })
    pack(native)

    const main = join(stage, manifest.name)
    mkdirSync(main)
    for (const name of [...manifest.files, 'README.md']) cpSync(join(folder, name), join(main, name), { recursive: true })
    copyFileSync(join(root, 'LICENSE'), join(main, 'LICENSE'))
    write(main, { ...manifest, optionalDependencies: { [own]: manifest.version } })
    pack(main)
  }
} finally {
  rmSync(stage, { recursive: true })
}
