/**
 * A wait: poll by poll, with the caller told of each.
 */

import { decode } from './answers.js'
import { Kind, step } from './bridge.js'
import { errorOf } from './errors.js'
import type { NativeSteps } from './native.js'
import type { Operation } from './operation.js'
import type { Progress } from './options.js'

/** Polls until the wait's end. Its value is the resource, or nothing where that is gone. */
export async function waitFor<T>(
  operation: Operation,
  polls: NativeSteps,
  tell: ((progress: Progress) => void | PromiseLike<void>) | undefined,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (;;) {
    const outcome = await step(polls, signal)
    if (outcome.kind === Kind.failure) throw errorOf(outcome.facts, outcome.body)
    const progress = progressOf(outcome.facts)
    // Awaited, so that what an async callback throws ends the wait as well, and is not left unhandled.
    await tell?.(progress)
    if (!progress.done) continue
    return typeof outcome.body === 'string' ? decode<T>(operation, outcome) : (undefined as T)
  }
}

function progressOf(facts: string): Progress {
  const [elapsed, polls, done, state] = facts.split('\n') as [string, string, string, string]
  return { state, elapsed: Number(elapsed), polls: Number(polls), done: done === 'true' }
}
