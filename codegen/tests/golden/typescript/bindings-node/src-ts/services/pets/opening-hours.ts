// Generated from api/pets.yaml by codegen; do not edit.

import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import type { ListHoursResponse } from './types.js'

const operations = {
  listForWeek: {
    row: 9,
    name: 'pets.opening_hours.list_for_week',
    path: {},
    answers: 'object',
    items: 'hours',
  },
} satisfies Record<string, Operation>

/** The opening hours of the service. */
export class OpeningHoursResource extends Resource {
  /**
   * List when the stores are open.
   *
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @example
   * ```ts
   * for await (const item of client.pets.openingHours.listForWeek()) console.log(item)
   * ```
   */
  listForWeek(options?: CallOptions): List<string[], ListHoursResponse> {
    return this.session.list<string[], ListHoursResponse>(operations.listForWeek, [], undefined, options)
  }
}
