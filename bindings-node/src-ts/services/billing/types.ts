// Generated from api/billing.yaml by codegen; do not edit.

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

/** What one service of one cluster cost on one day. */
export interface BillDetail {
  /** The day. As YYYY-MM-DD. */
  billedDate?: string | null
  /** Name of the project. */
  projectName?: string | null
  /** Name of the cluster. */
  clusterName?: string | null
  /** Names of product, category and component, joined by ` - `. */
  servicePathName?: string | null
  /** What was used. Unit: USD cents. An exact decimal. */
  runningTotal?: string | null
  /** What discounts take off. Unit: USD cents. An exact decimal. */
  discounts?: string | null
  /** What credits take off. Unit: USD cents. An exact decimal. */
  credits?: string | null
  /** What is to be paid: `runningTotal` less `discounts` and `credits`. Unit: USD cents. An exact decimal. */
  totalCost?: string | null
}

/** What each day of a month cost. */
export interface BillDetails {
  /** The costs, by day, cluster and service. */
  details?: BillDetail[] | null
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

/** The values that a query can filter by. */
export interface CostExplorerArguments {
  /** Everything that was sold to the organization. */
  services?: CostExplorerService[] | null
  /** Cloud providers, with their regions. */
  providers?: CostExplorerProvider[] | null
  /** Projects. */
  projects?: CostExplorerProject[] | null
  /** Clusters, those that are gone included. */
  clusters?: CostExplorerCluster[] | null
}

/** A cluster to filter by. */
export interface CostExplorerCluster {
  /** Id of the cluster. */
  id?: string | null
  /** Name of the cluster. */
  name?: string | null
  /** Id of its project. The capitals are the service's own. */
  ProjectID?: string | null
  /** Its region. */
  regionName?: string | null
  /** Its state. */
  status?: string | null
}

/** What costs must meet to count. What is left out admits all. */
export interface CostExplorerFilter {
  /** When they arose. */
  timeRange?: CostExplorerTimeRange | undefined
  /** What they are for, any of these. */
  services?: CostExplorerServiceInput[] | undefined
  /** Where they arose, in any of these. */
  providers?: CostExplorerProviderInput[] | undefined
  /** Ids of projects, any of which they belong to. */
  projects?: string[] | undefined
  /** Ids of clusters, any of which they belong to. */
  clusters?: string[] | undefined
}

/**
 * How long the periods of a report are.
 *
 * - `day`: A day each.
 * - `month`: A month each.
 * - `total`: One period in all.
 *
 * The service may come to know others.
 */
export type CostExplorerGranularity = 'day' | 'month' | 'total' | (string & {})

/**
 * What costs are broken down by.
 *
 * - `service`: By service, down to the component.
 * - `product`: By product.
 * - `project`: By project.
 * - `cluster`: By cluster.
 * - `provider`: By cloud provider.
 * - `region`: By region of a cloud provider.
 *
 * The service may come to know others.
 */
export type CostExplorerGroupBy =
  | 'service'
  | 'product'
  | 'project'
  | 'cluster'
  | 'provider'
  | 'region'
  | (string & {})

/** How costs are summed up. */
export interface CostExplorerGroups {
  /** What the costs of a period are broken down by. */
  groupBy?: CostExplorerGroupBy[] | undefined
  /** How long a period is. */
  timeGranularity?: CostExplorerGranularity | undefined
}

/** What one group cost in one period. */
export interface CostExplorerPart {
  /** The day or the month, depending on the granularity. */
  billedDate?: string | null
  /** Id of the group's project or cluster, or the name of anything else. */
  detailKey?: string | null
  /** Its name. */
  detailName?: string | null
  /** What was used. Unit: USD cents. An exact decimal. */
  runningTotal?: string | null
  /** What discounts take off. Unit: USD cents. An exact decimal. */
  discounts?: string | null
  /** What credits take off. Unit: USD cents. An exact decimal. */
  credits?: string | null
  /** What is to be paid: `runningTotal` less `discounts` and `credits`. Unit: USD cents. An exact decimal. */
  totalCost?: string | null
}

/** What one period cost. */
export interface CostExplorerPeriod {
  /** The day or the month, depending on the granularity. */
  billedDate?: string | null
  /** The same, broken down by what was asked for. */
  breakdown?: CostExplorerPart[] | null
  /** What was used. Unit: USD cents. An exact decimal. */
  runningTotal?: string | null
  /** What discounts take off. Unit: USD cents. An exact decimal. */
  discounts?: string | null
  /** What credits take off. Unit: USD cents. An exact decimal. */
  credits?: string | null
  /** What is to be paid: `runningTotal` less `discounts` and `credits`. Unit: USD cents. An exact decimal. */
  totalCost?: string | null
}

/** A project to filter by. */
export interface CostExplorerProject {
  /** Id of the project. */
  id?: string | null
  /** Name of the project. */
  name?: string | null
  /** Its state. */
  status?: string | null
}

/** A cloud provider, and regions of it. */
export interface CostExplorerProvider {
  /** Name of the provider. */
  name?: string | null
  /** Names of regions. */
  regions?: string[] | null
}

/** A cloud provider, and regions of it. As a caller gives it. */
export interface CostExplorerProviderInput {
  /** Name of the provider. */
  name?: string | undefined
  /** Names of regions. */
  regions?: string[] | undefined
}

/** The answer to a question about costs. */
export interface CostExplorerReport {
  /** One element for each period that cost something. */
  elements?: CostExplorerPeriod[] | null
  /** What was used. Unit: USD cents. An exact decimal. */
  runningTotal?: string | null
  /** What discounts take off. Unit: USD cents. An exact decimal. */
  discounts?: string | null
  /** What credits take off. Unit: USD cents. An exact decimal. */
  credits?: string | null
  /** What is to be paid: `runningTotal` less `discounts` and `credits`. Unit: USD cents. An exact decimal. */
  totalCost?: string | null
}

/** Something that is sold, told on three levels. A filter may leave lower levels out. */
export interface CostExplorerService {
  /** The first level, a product. */
  product?: string | null
  /** The second level, a kind of service. */
  category?: string | null
  /** The third level, a component. */
  component?: string | null
  /** All levels, joined by ` - `. */
  service?: string | null
}

/**
 * Something that is sold, told on three levels. A filter may leave lower levels out. As a caller gives it.
 */
export interface CostExplorerServiceInput {
  /** The first level, a product. */
  product?: string | undefined
  /** The second level, a kind of service. */
  category?: string | undefined
  /** The third level, a component. */
  component?: string | undefined
  /** All levels, joined by ` - `. */
  service?: string | undefined
}

/** Days from the first to the last, both included. */
export interface CostExplorerTimeRange {
  /** The first day. As YYYY-MM-DD. */
  startDate?: string | undefined
  /** The last day. As YYYY-MM-DD. */
  endDate?: string | undefined
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
