//! Generated from `api/billing.yaml` by codegen; do not edit.

use super::{Operation, Service};
use crate::operation::{PathParameter, Row};

pub(super) const ROWS: &[Row] = &[
    Row {
        operation: Operation::BillingBillsGet,
        name: "billing.bills.get",
        service: Service::Billing,
        method: "GET",
        path: "/v1beta1/bills/{billedMonth}",
        alternative_path: None,
        path_parameters: &[PathParameter {
            name: "billedMonth",
            unsigned: false,
            pattern: Some("^[0-9]{4}-(0[1-9]|1[0-2])$"),
        }],
        query_parameters: &[],
        body: None,
        answer: Some("answer.Bill"),
        secrets: &[],
    },
    Row {
        operation: Operation::BillingBillsGetDetails,
        name: "billing.bills.get_details",
        service: Service::Billing,
        method: "GET",
        path: "/v1beta1/billsDetails/{billedMonth}",
        alternative_path: None,
        path_parameters: &[PathParameter {
            name: "billedMonth",
            unsigned: false,
            pattern: Some("^[0-9]{4}-(0[1-9]|1[0-2])$"),
        }],
        query_parameters: &[],
        body: None,
        answer: Some("answer.BillDetails"),
        secrets: &[],
    },
    Row {
        operation: Operation::BillingCostExplorerGetArgs,
        name: "billing.cost_explorer.get_args",
        service: Service::Billing,
        method: "GET",
        path: "/v1beta1/billsCostExplorer/args",
        alternative_path: None,
        path_parameters: &[],
        query_parameters: &[],
        body: None,
        answer: Some("answer.CostExplorerArguments"),
        secrets: &[],
    },
    Row {
        operation: Operation::BillingCostExplorerQuery,
        name: "billing.cost_explorer.query",
        service: Service::Billing,
        method: "POST",
        path: "/v1beta1/billsCostExplorer",
        alternative_path: None,
        path_parameters: &[],
        query_parameters: &[],
        body: Some("request.CostExplorerQuery"),
        answer: Some("answer.CostExplorerReport"),
        secrets: &[],
    },
];
