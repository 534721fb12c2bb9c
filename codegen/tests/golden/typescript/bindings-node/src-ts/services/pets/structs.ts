// Generated from api/pets.yaml by codegen; do not edit.

import type { Structs } from '../../operation.js'

/** What callers make inside arguments. */
export const structs: Structs = {
  Bed: { s3Size: 'string', price: 'integer32+', madeAt: 'clock' },
  Entry: {
    amount: 'decimal!',
    animal: 'exact',
    on: 'date',
    from: 'epoch',
    code: 'string',
    entries: '[Entry]',
  },
  Home: { type: 'string!', self: 'boolean', beds: '[Bed]', labels: '{string}' },
}
