// Generated from api/msp.yaml by codegen; do not edit.

export type * from './index.js'
export {
  BillsResource,
  CreditsResource,
  CustomersResource,
  DiscountsResource,
  Msp,
  SignupUrlsResource,
} from './index.js'
