// Generated from api/premium.yaml by codegen; do not edit.

export type * from './index.js'
export { BackupsResource, ChangefeedsResource, InstancesResource, Premium, RegionsResource } from './index.js'
