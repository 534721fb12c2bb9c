// Generated from api/msp.yaml by codegen; do not edit.

/** What the operations take and give. */

/** The bill of one month. */
export interface Bill {
  /** What the month cost as a whole. */
  overview?: BillOverview | null
  /** The same by project. */
  summaryByProject?: ProjectSummary | null
  /** The same by service. */
  summaryByService?: ServiceCosts[] | null
}

/** What a month cost as a whole. */
export interface BillOverview {
  /** The month. As YYYY-MM. */
  billedMonth?: string | null
  /** What was used. Unit: USD cents. An exact decimal. */
  runningTotal?: string | null
  /** What discounts take off. Unit: USD cents. An exact decimal. */
  discounts?: string | null
  /** What credits take off. Unit: USD cents. An exact decimal. */
  credits?: string | null
  /** What is to be paid: `runningTotal` less `discounts` and `credits`. Unit: USD cents. An exact decimal. */
  totalCost?: string | null
}

/** An amount that pays for future use. */
export interface Credit {
  /** Code of the credit. */
  creditCode?: string | null
  /** The whole amount. Unit: USD cents. An exact decimal. */
  credit?: string | null
  /** What is left of it. Unit: USD cents. An exact decimal. */
  remainingCredit?: string | null
  /** What it pays for. */
  services?: string | null
  /** When it begins. An RFC 3339 time. */
  startDate?: string | null
  /** When it ends. An RFC 3339 time. */
  expiryDate?: string | null
  /** Whether it can be used. */
  status?: string | null
}

/** A customer of the provider. */
export interface Customer {
  /** Id of the customer. */
  id: string
  /** Id of the customer's organization. */
  orgId?: string | null
  /** Name of the customer's organization. */
  orgName?: string | null
  /** The customer's email address. */
  email?: string | null
  /** Whether the customer is served. */
  state?: string | null
  /** When they became a customer, in UTC. As YYYY-MM-DD HH:mm:ss, of a zone that is not said. */
  effectedTime?: string | null
  /** When they cease to be one, in UTC. As YYYY-MM-DD HH:mm:ss, of a zone that is not said. */
  expiredTime?: string | null
}

/** The bill of one customer, within that of its provider. */
export interface CustomerBill {
  /** Id of the customer's organization. */
  customerID?: string | null
  /** The bill. */
  mspCustomerBills?: Bill | null
}

/** A share that is taken off prices. */
export interface Discount {
  /** Code of the discount. */
  discountCode?: string | null
  /** What it is. */
  description?: string | null
  /** The share, with a percent sign. */
  percentageDiscount?: string | null
  /** What it is taken off, names separated by commas. */
  services?: string | null
  /** When it begins. An RFC 3339 time. */
  startDate?: string | null
  /** When it ends. An RFC 3339 time. */
  expiryDate?: string | null
  /** Whether it holds. */
  status?: string | null
}

/** A page of customers. */
export interface ListCustomersResponse {
  /** The customers. */
  mspCustomers?: Customer[] | null
  /** Where the next page begins; empty on the last one. */
  nextPageToken?: string | null
}

/** A cost of the whole organization. */
export interface OtherCharge {
  /** What it is for. */
  chargeName?: string | null
  /** What was used. Unit: USD cents. An exact decimal. */
  runningTotal?: string | null
  /** What discounts take off. Unit: USD cents. An exact decimal. */
  discounts?: string | null
  /** What credits take off. Unit: USD cents. An exact decimal. */
  credits?: string | null
  /** What is to be paid: `runningTotal` less `discounts` and `credits`. Unit: USD cents. An exact decimal. */
  totalCost?: string | null
}

/** What a project cost. */
export interface ProjectCosts {
  /** Name of the project. */
  projectName?: string | null
  /** What was used. Unit: USD cents. An exact decimal. */
  runningTotal?: string | null
  /** What discounts take off. Unit: USD cents. An exact decimal. */
  discounts?: string | null
  /** What credits take off. Unit: USD cents. An exact decimal. */
  credits?: string | null
  /** What is to be paid: `runningTotal` less `discounts` and `credits`. Unit: USD cents. An exact decimal. */
  totalCost?: string | null
}

/** The costs of a month by project. */
export interface ProjectSummary {
  /** What each project cost. */
  projects?: ProjectCosts[] | null
  /** Costs that belong to no project. */
  otherCharges?: OtherCharge[] | null
}

/** The bill of a provider for one month. */
export interface ProviderBill {
  /** What the month cost as a whole. */
  overview?: BillOverview | null
  /** The bill of each customer. */
  summaryByCustomer?: CustomerBill[] | null
  /** The whole by service. */
  summaryByService?: ServiceCosts[] | null
}

/** What a service cost, and its parts within. */
export interface ServiceCosts {
  /** Name of the service. */
  serviceName?: string | null
  /** The parts that it is made of; each may have parts of its own. */
  serviceCosts?: ServiceCosts[] | null
  /** What was used. Unit: USD cents. An exact decimal. */
  runningTotal?: string | null
  /** What discounts take off. Unit: USD cents. An exact decimal. */
  discounts?: string | null
  /** What credits take off. Unit: USD cents. An exact decimal. */
  credits?: string | null
  /** What is to be paid: `runningTotal` less `discounts` and `credits`. Unit: USD cents. An exact decimal. */
  totalCost?: string | null
}

/** A URL to sign up with. */
export interface SignupUrl {
  /** The URL. Whoever has it can sign up as a customer. */
  customerSignupUrl?: string | null
  /** Until when it is good, in UTC. As YYYY-MM-DD HH:mm:ss, of a zone that is not said. */
  expiredAt?: string | null
}
