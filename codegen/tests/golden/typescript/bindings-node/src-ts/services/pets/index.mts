// Generated from api/pets.yaml by codegen; do not edit.

export type * from './index.js'
export { AnimalsResource, OpeningHoursResource, Pets, StoresResource } from './index.js'
