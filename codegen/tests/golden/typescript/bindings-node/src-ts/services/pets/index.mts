// Generated from api/pets.yaml by codegen; do not edit.

export type * from './index.js'
export { AnimalsResource, BillsResource, OpeningHoursResource, Pets, StoresResource } from './index.js'
