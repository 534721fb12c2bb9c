// Generated from api/pets.yaml by codegen; do not edit.

/**
 * Pets: what `client.pets` is, and the types of what it takes and answers.
 *
 * @module tidbcloud/pets
 */

import { Resource, type Session } from '../../session.js'
import { AnimalsResource } from './animals.js'
import { BillsResource } from './bills.js'
import { OpeningHoursResource } from './opening-hours.js'
import { StoresResource } from './stores.js'

export {
  type AnimalsCreateArguments,
  type AnimalsListArguments,
  AnimalsResource,
  type AnimalsUpdateArguments,
} from './animals.js'
export { type BillsAddArguments, type BillsListArguments, BillsResource } from './bills.js'
export { OpeningHoursResource } from './opening-hours.js'
export { StoresResource } from './stores.js'
export type * from './types.js'

/** Stores and the animals that live in them. */
export class Pets extends Resource {
  /** Animals of a store. Some <b>names</b> [in brackets], see https://example.com/animals. */
  readonly animals: AnimalsResource
  /** What stores are to pay. */
  readonly bills: BillsResource
  /** The opening hours of the service. */
  readonly openingHours: OpeningHoursResource
  /** Places with animals. */
  readonly stores: StoresResource

  /** @internal */
  constructor(session: Session) {
    super(session)
    this.animals = new AnimalsResource(session)
    this.bills = new BillsResource(session)
    this.openingHours = new OpeningHoursResource(session)
    this.stores = new StoresResource(session)
  }
}
