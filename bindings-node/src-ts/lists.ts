/**
 * A list: items over all its pages, fetched as the caller comes to them.
 *
 * The engine fetches the next page while the caller works on this one, and stops when the caller does. Iterators
 * are written by hand where a generator would do: an async generator takes several turns of the microtask queue
 * for each of a hundred items.
 */

import { Answer, decode } from './answers.js'
import { Kind, step } from './bridge.js'
import type { NativePages } from './native.js'
import type { Json, Operation } from './operation.js'

/** How a list begins: anew for each iteration. */
export type Begin = () => { pages: NativePages; signal: AbortSignal | undefined }

/** A lazy list. Nothing is sent before it is iterated; each iteration asks anew. */
export class List<Item, Page> implements AsyncIterable<Item> {
  readonly #operation: Operation
  readonly #begin: Begin

  /** @internal */
  constructor(operation: Operation, begin: Begin) {
    this.#operation = operation
    this.#begin = begin
  }

  /** The items of all pages. */
  [Symbol.asyncIterator](): AsyncIterator<Item, undefined> {
    return new Items<Item, Page>(this.#operation, this.answers()[Symbol.asyncIterator]())
  }

  /** The pages, each as the service answers it. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    for await (const answer of this.answers()) yield answer.value
  }

  /** The pages as whole answers: value, status, headers, trace id, body, attempts. */
  async *answers(): AsyncGenerator<Answer<Page>, void, undefined> {
    const { pages, signal } = this.#begin()
    // Heard between two steps, too: the page that is fetched ahead is not wanted any more, and the caller may be
    // long in coming back, or never come.
    const giveUp = () => pages.close()
    signal?.addEventListener('abort', giveUp, { once: true })
    try {
      for (;;) {
        const outcome = await step(pages, signal)
        if (outcome.kind === Kind.end) return
        yield new Answer(decode<Page>(this.#operation, outcome), outcome)
        if (outcome.kind === Kind.lastPage) return
      }
    } finally {
      signal?.removeEventListener('abort', giveUp)
      pages.close()
    }
  }

  /** All items, in an array. */
  async toArray(): Promise<Item[]> {
    const items: Item[] = []
    for await (const page of this.pages()) {
      // One by one: as arguments of one call, the items of a huge page would overflow the stack.
      for (const item of itemsOf<Item>(this.#operation, page)) items.push(item)
    }
    return items
  }
}

class Items<Item, Page> implements AsyncIterator<Item, undefined> {
  readonly #operation: Operation
  readonly #answers: AsyncIterator<Answer<Page>>
  #items: Item[] = []
  #at = 0
  #page: Promise<IteratorResult<Item, undefined>> | undefined

  constructor(operation: Operation, answers: AsyncIterator<Answer<Page>>) {
    this.#operation = operation
    this.#answers = answers
  }

  next(): Promise<IteratorResult<Item, undefined>> {
    // A second `next` before the first has ended waits its turn.
    if (this.#page !== undefined) return this.#page.then(() => this.next())
    if (this.#at < this.#items.length) {
      return Promise.resolve({ done: false, value: this.#items[this.#at++] as Item })
    }
    this.#page = this.#nextPage().finally(() => {
      this.#page = undefined
    })
    return this.#page
  }

  async return(): Promise<IteratorResult<Item, undefined>> {
    this.#items = []
    await this.#answers.return?.()
    return { done: true, value: undefined }
  }

  async #nextPage(): Promise<IteratorResult<Item, undefined>> {
    for (;;) {
      const page = await this.#answers.next()
      if (page.done) return { done: true, value: undefined }
      this.#items = itemsOf(this.#operation, page.value.value)
      if (this.#items.length > 0) {
        this.#at = 1
        return { done: false, value: this.#items[0] as Item }
      }
    }
  }
}

function itemsOf<Item>(operation: Operation, page: Json): Item[] {
  return operation.items === '' ? page : (page[operation.items as string] ?? [])
}
