// Generated from api/msp.yaml by codegen; do not edit.

//! What the operations take and give.

use serde::{Deserialize, Serialize};

use crate::Decimal;
use crate::secret::Secret;
use crate::timestamp::Timestamp;
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

/// An amount that pays for future use.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Credit {
    /// Code of the credit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_code: Option<String>,
    /// The whole amount. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub credit: Option<Decimal>,
    /// What is left of it. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub remaining_credit: Option<Decimal>,
    /// What it pays for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub services: Option<String>,
    /// When it begins. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Timestamp>,
    /// When it ends. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiry_date: Option<Timestamp>,
    /// Whether it can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// A customer of the provider.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Customer {
    /// Id of the customer.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the customer's organization.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub org_id: Option<String>,
    /// Name of the customer's organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_name: Option<String>,
    /// The customer's email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the customer is served.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// When they became a customer, in UTC. As YYYY-MM-DD HH:mm:ss, of a zone that is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effected_time: Option<Timestamp>,
    /// When they cease to be one, in UTC. As YYYY-MM-DD HH:mm:ss, of a zone that is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_time: Option<Timestamp>,
}

/// The bill of one customer, within that of its provider.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomerBill {
    /// Id of the customer's organization.
    #[serde(
        rename = "customerID",
        deserialize_with = "wire::int64::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub customer_id: Option<i64>,
    /// The bill.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub msp_customer_bills: Option<Bill>,
}

/// A share that is taken off prices.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Discount {
    /// Code of the discount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_code: Option<String>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The share, with a percent sign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percentage_discount: Option<String>,
    /// What it is taken off, names separated by commas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub services: Option<String>,
    /// When it begins. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Timestamp>,
    /// When it ends. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiry_date: Option<Timestamp>,
    /// Whether it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// A page of customers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListCustomersResponse {
    /// The customers.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub msp_customers: Vec<Customer>,
    /// Where the next page begins; empty on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

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

/// The bill of a provider for one month.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProviderBill {
    /// What the month cost as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overview: Option<BillOverview>,
    /// The bill of each customer.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub summary_by_customer: Vec<CustomerBill>,
    /// The whole by service.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub summary_by_service: Vec<ServiceCosts>,
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

/// A URL to sign up with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct SignupUrl {
    /// The URL. Whoever has it can sign up as a customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_signup_url: Option<Secret>,
    /// Until when it is good, in UTC. As YYYY-MM-DD HH:mm:ss, of a zone that is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_at: Option<Timestamp>,
}
