/**
 * A call under way.
 */

import { Answer, decode } from './answers.js'
import type { Outcome } from './bridge.js'
import type { Operation } from './operation.js'

/** A promise of a call's value. The call is under way already. */
export interface Call<T> extends Promise<T> {
  /** The same call's whole answer: value, status, headers, trace id, body, attempts. */
  withResponse(): Promise<Answer<T>>
}

/** The call that ends with this outcome. */
export function callOf<T>(operation: Operation, outcome: Promise<Outcome>): Call<T> {
  // A promise of the language itself with one more method, and no subclass: `await` takes a subclass's instance
  // the long way round, and an error made inside an async function has the awaiting caller in its stack.
  const call = settle<T>(operation, outcome) as Call<T>
  call.withResponse = () => {
    // The caller listens to the answer, and need not listen to the value as well.
    call.catch(() => {})
    return answer(operation, outcome)
  }
  return call
}

async function settle<T>(operation: Operation, outcome: Promise<Outcome>): Promise<T> {
  return decode<T>(operation, await outcome)
}

async function answer<T>(operation: Operation, outcome: Promise<Outcome>): Promise<Answer<T>> {
  const ended = await outcome
  return new Answer(decode<T>(operation, ended), ended)
}
