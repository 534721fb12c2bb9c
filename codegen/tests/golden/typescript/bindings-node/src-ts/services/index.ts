// Generated from api/ by codegen; do not edit.

import type { Session } from '../session.js'
import type { Pets } from './pets/index.js'

/** The services of a client. A service's code is loaded when it is first used. */
export abstract class Services {
  readonly #session: Session
  #pets: Pets | undefined

  /** @internal */
  constructor(session: Session) {
    this.#session = session
  }

  /** Stores and the animals that live in them. */
  get pets(): Pets {
    if (this.#pets === undefined) {
      const { Pets } = require('./pets/index.js') as typeof import('./pets/index.js')
      this.#pets = new Pets(this.#session)
    }
    return this.#pets
  }
}
