/**
 * This thread's side of the native queue: promises by number, and who looks for their outcomes.
 *
 * An outcome reaches JavaScript in one of two ways. While answers are near, this thread looks for them itself in
 * short turns between its other work, so that no thread has to be woken. Otherwise the native thread waits, and
 * one wake brings everything that has finished. `driver.rs` decides which, call by call.
 *
 * The process lives as long as something is under way and no longer: idle connections do not hold it.
 */

import { type Entry, type NativeSteps, native } from './native.js'

/** What an outcome is; the numbers of `crossing.rs`. */
export const Kind = { answer: 0, lastPage: 1, progress: 2, end: 3, failure: 4 } as const

/** What this thread does after it has started something; the numbers of `hub.rs`. */
const Next = { look: 1, flush: 2 } as const

/** How a call, a page or a poll ended. */
export interface Outcome {
  readonly kind: number
  /** Text, or bytes that are no UTF-8, or nothing. */
  readonly body: string | Buffer | null | undefined
  /** What is rarely read, in one string; its form depends on the kind. */
  readonly facts: string
}

const pending = new Map<number, (outcome: Outcome) => void>()
const bridge = new native.Bridge(() => settle(bridge.drain()))

let lastId = 0
let looking = false
let flushing = false
let held = false
// Node has no handle of its own for "something is under way"; a timer that never fires is one.
const hold = setInterval(() => {}, 0x7fffffff).unref()

/** Starts something, and promises its outcome; only a signal's reason rejects it. */
export function submit(
  begin: (id: number, cancellable: boolean) => number,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) throw signal.reason
    const id = nextId()
    const next = begin(id, signal !== undefined)
    if (signal === undefined) {
      pending.set(id, resolve)
    } else {
      const abort = () => {
        pending.delete(id)
        if (pending.size === 0) release()
        bridge.cancel(id)
        reject(signal.reason)
      }
      signal.addEventListener('abort', abort, { once: true })
      pending.set(id, (outcome) => {
        signal.removeEventListener('abort', abort)
        resolve(outcome)
      })
    }
    if (next & Next.look) look()
    else retain()
    if (next & Next.flush) flushSoon()
  })
}

/** One more step of a list or a wait. */
export function step(steps: NativeSteps, signal: AbortSignal | undefined): Promise<Outcome> {
  return submit((id) => steps.next(id), signal)
}

/** Makes an engine on this thread's bridge. */
export function engine(settings: ConstructorParameters<typeof native.Engine>[1]) {
  return new native.Engine(bridge, settings)
}

function nextId(): number {
  do lastId = (lastId + 1) >>> 0
  while (pending.has(lastId))
  return lastId
}

function look(): void {
  if (looking) return
  looking = true
  setImmediate(turn)
}

/** When all promises that are settled now have had their say, so that what they start goes out together. */
function flushSoon(): void {
  if (flushing) return
  flushing = true
  process.nextTick(flush)
}

function flush(): void {
  flushing = false
  if (bridge.flush()) look()
}

function turn(): void {
  const found = bridge.turn()
  if (found === false) {
    looking = false
    if (pending.size > 0) retain()
    return
  }
  if (found !== true) settle(found)
  setImmediate(turn)
}

function settle(entries: Entry[]): void {
  for (let at = 0; at < entries.length; at += 4) {
    const id = entries[at] as number
    const resolve = pending.get(id)
    if (resolve === undefined) continue
    pending.delete(id)
    resolve({
      kind: entries[at + 1] as number,
      body: entries[at + 2] as Outcome['body'],
      facts: entries[at + 3] as string,
    })
  }
  if (pending.size === 0) release()
}

function retain(): void {
  if (!held) hold.ref()
  held = true
}

function release(): void {
  if (held) hold.unref()
  held = false
}
