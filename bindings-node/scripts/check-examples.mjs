// Compiles the example of every method's documentation against the package's own types.
//
// An example shows values under the names of their arguments. Here each becomes a function that takes those names
// from the parameters of the very method it calls, so a wrong method, a wrong name or a missing argument fails.

import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const binding = dirname(dirname(fileURLToPath(import.meta.url)))
const services = join(binding, 'src-ts', 'services')
const folder = join(binding, '..', 'target', 'examples')

/** The examples in a file: their lines without the comment's stars. */
function examples(text) {
  const found = text.matchAll(/@example\n[ ]*\* ```ts\n(.*?)\n[ ]*\* ```/gs)
  return [...found].map(([, code]) => code.replace(/^[ ]*\* ?/gm, ''))
}

function compiled(code, index, file) {
  const [, method, values] = /(client(?:\.\w+)+)\(([^)]*)\)/.exec(code) ?? []
  if (method === undefined) throw new Error(`${file}: an example calls nothing of the client:\n${code}`)
  const names = values === '' ? '' : `  const [${values}] = given<Parameters<typeof ${method}>>()\n`
  const body = code.replace(/^/gm, '  ')
  return `// ${file}\nexport async function example${index}(client: Client) {\n${names}${body}\n}\n`
}

const files = readdirSync(services, { recursive: true }).filter((file) => file.endsWith('.ts'))
const all = files
  .sort()
  .flatMap((file) => examples(readFileSync(join(services, file), 'utf8')).map((code) => ({ code, file })))
if (all.length === 0) throw new Error(`there are no examples in ${services}`)

mkdirSync(folder, { recursive: true })
const head = "import type { Client } from 'tidbcloud'\ndeclare function given<T>(): T\n"
const functions = all.map(({ code, file }, index) => compiled(code, index, file))
writeFileSync(join(folder, 'examples.mts'), [head, ...functions].join('\n'))
const configuration = {
  extends: relative(folder, join(binding, 'tsconfig.json')),
  compilerOptions: {
    rootDir: relative(folder, join(binding, '..')),
    noEmit: true,
    declaration: false,
    noUnusedLocals: false,
    typeRoots: [relative(folder, join(binding, 'node_modules', '@types'))],
    paths: { tidbcloud: [relative(folder, join(binding, 'dist', 'index.d.mts'))] },
  },
  files: ['examples.mts'],
}
writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration, null, 2))

const compiler = resolve(
  dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin',
  'tsc',
)
const { status } = spawnSync(process.execPath, [compiler, '--project', folder], { stdio: 'inherit' })
if (status === 0) console.log(`${all.length} examples compile`)
process.exitCode = status ?? 1
