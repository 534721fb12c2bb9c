/**
 * What generated methods call: an engine, and the ways through it.
 */

import { checkPath, encode } from './arguments.js'
import { submit } from './bridge.js'
import { type Call, callOf } from './call.js'
import { ConfigError } from './errors.js'
import { List } from './lists.js'
import type { NativeEngine } from './native.js'
import type { Operation } from './operation.js'
import { type CallOptions, crossing, type WaitOptions, waitCrossing } from './options.js'
import { waitFor } from './wait.js'

type Given = object | null | undefined

/** Calls, lists and waits of one client. */
export class Session {
  #engine: NativeEngine | undefined

  constructor(engine: NativeEngine) {
    this.#engine = engine
  }

  /** The engine; a closed client has none. */
  get engine(): NativeEngine {
    if (this.#engine !== undefined) return this.#engine
    throw new ConfigError('the client is closed. Make another one, or close it later.', { setting: 'client' })
  }

  /** Whether the client was closed. */
  get closed(): boolean {
    return this.#engine === undefined
  }

  /** Lets go of the engine: idle connections close, and what is under way goes on to its end. */
  close(): void {
    this.#engine?.close()
    this.#engine = undefined
  }

  /** Starts a call. A mistake in its arguments is its outcome too, so a caller has one place to look. */
  call<T>(operation: Operation, path: string[], given: Given, options: CallOptions | undefined): Call<T> {
    try {
      const { engine } = this
      checkPath(operation, path)
      const { query, body } = encode(operation, given)
      const crossed = crossing(options)
      const outcome = submit(
        (id, cancellable) => engine.start(id, operation.row, path, query, body, crossed, cancellable),
        options?.signal,
      )
      return callOf<T>(operation, outcome)
    } catch (error) {
      return callOf<T>(operation, Promise.reject(error))
    }
  }

  /** A list, to be iterated; its arguments are checked when that begins. */
  list<Item, Page>(
    operation: Operation,
    path: string[],
    given: Given,
    options: CallOptions | undefined,
  ): List<Item, Page> {
    return new List(operation, () => {
      checkPath(operation, path)
      const { query } = encode(operation, given)
      const pages = this.engine.pages(operation.row, path, query, crossing(options))
      return { pages, signal: options?.signal }
    })
  }

  /** Waits for a state. */
  async wait<T>(
    operation: Operation,
    name: string,
    path: string[],
    options: WaitOptions | undefined,
  ): Promise<T> {
    checkPath(operation, path)
    const crossed = waitCrossing(options)
    const polls = this.engine.wait(operation.row, name, path, crossed.bounds, crossed.options)
    return waitFor<T>(operation, polls, options?.progress, options?.signal)
  }
}

/** What every resource of the generated code is: methods over a session. */
export abstract class Resource {
  /** @internal */
  declare protected readonly session: Session

  /** @internal */
  constructor(session: Session) {
    // Not enumerable, so that `inspect` shows a resource's name and nothing else.
    Object.defineProperty(this, 'session', { value: session })
  }
}
