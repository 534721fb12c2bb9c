// Runs a program of the package's user to its end, in a process of its own and within a bound on time.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** How a program ends that has nothing to complain of. */
export const clean = { code: 0, signal: null, stderr: '' }

/**
 * The program's end: code, signal, and what it wrote. One that does not end is killed after the bound, and its
 * signal tells.
 */
export function run(program, { environment = {}, ...options } = {}) {
  return start(program, { environment, ...options }).ended
}

/** The same for a test that does something meanwhile: the process, and its end. */
export function start(program, { environment = {}, kind = 'module', flags = [], bound = 20_000 } = {}) {
  const child = spawn(process.execPath, [...flags, '--input-type', kind, '--eval', program], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: bound,
    killSignal: 'SIGKILL',
  })
  return { child, ended: end(child) }
}

async function end(child) {
  const ended = once(child, 'close')
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [code, signal] = await ended
  return { code, signal, stdout, stderr }
}

async function text(stream) {
  return Buffer.concat(await stream.toArray()).toString()
}
