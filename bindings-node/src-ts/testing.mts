/** The same for ES modules. */

export type * from './testing.js'
export { Emulator } from './testing.js'
