// Generated from api/billing.yaml by codegen; do not edit.

//! What the operations take and give.

use serde::{Deserialize, Serialize};

use crate::Decimal;
use crate::builder::setter;
use crate::open_enum;
use crate::rules::{Check, Fields, Form, Rule};
use crate::wire;

/// The bill of one month.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Bill {
    /// What the month cost as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overview: Option<BillOverview>,
    /// The same by project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary_by_project: Option<ProjectSummary>,
    /// The same by service.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub summary_by_service: Vec<ServiceCosts>,
}

/// What one service of one cluster cost on one day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillDetail {
    /// The day. As YYYY-MM-DD.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billed_date: Option<String>,
    /// Name of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// Name of the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    /// Names of product, category and component, joined by ` - `.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_path_name: Option<String>,
    /// What was used. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub running_total: Option<Decimal>,
    /// What discounts take off. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Decimal>,
    /// What credits take off. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub credits: Option<Decimal>,
    /// What is to be paid: `runningTotal` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub total_cost: Option<Decimal>,
}

/// What each day of a month cost.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct BillDetails {
    /// The costs, by day, cluster and service.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<BillDetail>,
}

/// What a month cost as a whole.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillOverview {
    /// The month. As YYYY-MM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billed_month: Option<String>,
    /// What was used. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub running_total: Option<Decimal>,
    /// What discounts take off. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Decimal>,
    /// What credits take off. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub credits: Option<Decimal>,
    /// What is to be paid: `runningTotal` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub total_cost: Option<Decimal>,
}

/// The values that a query can filter by.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CostExplorerArguments {
    /// Everything that was sold to the organization.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<CostExplorerService>,
    /// Cloud providers, with their regions.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub providers: Vec<CostExplorerProvider>,
    /// Projects.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub projects: Vec<CostExplorerProject>,
    /// Clusters, those that are gone included.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub clusters: Vec<CostExplorerCluster>,
}

/// A cluster to filter by.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CostExplorerCluster {
    /// Id of the cluster.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of its project. The capitals are the service's own.
    #[serde(
        rename = "ProjectID",
        deserialize_with = "wire::string::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub project_id: Option<String>,
    /// Its region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_name: Option<String>,
    /// Its state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// What costs must meet to count. What is left out admits all.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CostExplorerFilter {
    /// When they arose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<CostExplorerTimeRange>,
    /// What they are for, any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub services: Option<Vec<CostExplorerService>>,
    /// Where they arose, in any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub providers: Option<Vec<CostExplorerProvider>>,
    /// Ids of projects, any of which they belong to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub projects: Option<Vec<String>>,
    /// Ids of clusters, any of which they belong to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clusters: Option<Vec<String>>,
}

impl CostExplorerFilter {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(time_range: CostExplorerTimeRange);
    setter!(services: list CostExplorerService);
    setter!(providers: list CostExplorerProvider);
    setter!(projects: list String);
    setter!(clusters: list String);
}

pub(super) static COST_EXPLORER_FILTER_FIELDS: Fields = Fields(&[Check {
    name: "timeRange",
    required: false,
    rule: Rule::Object(&COST_EXPLORER_TIME_RANGE_FIELDS),
}]);

open_enum! {
    /// How long the periods of a report are.
    pub enum CostExplorerGranularity {
        /// A day each.
        Day = "day",
        /// A month each.
        Month = "month",
        /// One period in all.
        Total = "total",
    }
}

open_enum! {
    /// What costs are broken down by.
    pub enum CostExplorerGroupBy {
        /// By service, down to the component.
        Service = "service",
        /// By product.
        Product = "product",
        /// By project.
        Project = "project",
        /// By cluster.
        Cluster = "cluster",
        /// By cloud provider.
        Provider = "provider",
        /// By region of a cloud provider.
        Region = "region",
    }
}

/// How costs are summed up.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CostExplorerGroups {
    /// What the costs of a period are broken down by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_by: Option<Vec<CostExplorerGroupBy>>,
    /// How long a period is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_granularity: Option<CostExplorerGranularity>,
}

impl CostExplorerGroups {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(group_by: list CostExplorerGroupBy);
    setter!(time_granularity: into CostExplorerGranularity);
}

/// What one group cost in one period.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CostExplorerPart {
    /// The day or the month, depending on the granularity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billed_date: Option<String>,
    /// Id of the group's project or cluster, or the name of anything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_key: Option<String>,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_name: Option<String>,
    /// What was used. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub running_total: Option<Decimal>,
    /// What discounts take off. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Decimal>,
    /// What credits take off. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub credits: Option<Decimal>,
    /// What is to be paid: `runningTotal` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub total_cost: Option<Decimal>,
}

/// What one period cost.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CostExplorerPeriod {
    /// The day or the month, depending on the granularity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billed_date: Option<String>,
    /// The same, broken down by what was asked for.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub breakdown: Vec<CostExplorerPart>,
    /// What was used. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub running_total: Option<Decimal>,
    /// What discounts take off. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Decimal>,
    /// What credits take off. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub credits: Option<Decimal>,
    /// What is to be paid: `runningTotal` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub total_cost: Option<Decimal>,
}

/// A project to filter by.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CostExplorerProject {
    /// Id of the project.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// A cloud provider, and regions of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CostExplorerProvider {
    /// Name of the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Names of regions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regions: Option<Vec<String>>,
}

impl CostExplorerProvider {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(name: into String);
    setter!(regions: list String);
}

/// The answer to a question about costs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CostExplorerReport {
    /// One element for each period that cost something.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub elements: Vec<CostExplorerPeriod>,
    /// What was used. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub running_total: Option<Decimal>,
    /// What discounts take off. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Decimal>,
    /// What credits take off. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub credits: Option<Decimal>,
    /// What is to be paid: `runningTotal` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub total_cost: Option<Decimal>,
}

/// Something that is sold, told on three levels. A filter may leave lower levels out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CostExplorerService {
    /// The first level, a product.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    /// The second level, a kind of service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// The third level, a component.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub component: Option<String>,
    /// All levels, joined by ` - `.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
}

impl CostExplorerService {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(product: into String);
    setter!(category: into String);
    setter!(component: into String);
    setter!(service: into String);
}

/// Days from the first to the last, both included.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CostExplorerTimeRange {
    /// The first day. As YYYY-MM-DD.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// The last day. As YYYY-MM-DD.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

impl CostExplorerTimeRange {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(start_date: into String);
    setter!(end_date: into String);
}

pub(super) static COST_EXPLORER_TIME_RANGE_FIELDS: Fields = Fields(&[
    Check { name: "startDate", required: false, rule: Rule::Time(Form::Date) },
    Check { name: "endDate", required: false, rule: Rule::Time(Form::Date) },
]);

/// A cost of the whole organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct OtherCharge {
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charge_name: Option<String>,
    /// What was used. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub running_total: Option<Decimal>,
    /// What discounts take off. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Decimal>,
    /// What credits take off. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub credits: Option<Decimal>,
    /// What is to be paid: `runningTotal` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub total_cost: Option<Decimal>,
}

/// What a project cost.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectCosts {
    /// Name of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// What was used. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub running_total: Option<Decimal>,
    /// What discounts take off. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Decimal>,
    /// What credits take off. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub credits: Option<Decimal>,
    /// What is to be paid: `runningTotal` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub total_cost: Option<Decimal>,
}

/// The costs of a month by project.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectSummary {
    /// What each project cost.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub projects: Vec<ProjectCosts>,
    /// Costs that belong to no project.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub other_charges: Vec<OtherCharge>,
}

/// What a service cost, and its parts within.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceCosts {
    /// Name of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    /// The parts that it is made of; each may have parts of its own.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub service_costs: Vec<ServiceCosts>,
    /// What was used. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub running_total: Option<Decimal>,
    /// What discounts take off. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Decimal>,
    /// What credits take off. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub credits: Option<Decimal>,
    /// What is to be paid: `runningTotal` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub total_cost: Option<Decimal>,
}
