//! Bills of a provider and of its customers, with the provider's discount.

use jiff::civil::Date;
use serde::Serialize;

use super::customers::{self, Customer};
use super::discounts;
use crate::clock::Moment;
use crate::services::billing::bill::{Bill, Overview, ServiceCosts, by_service};
use crate::services::billing::line::{Line, lines};
use crate::services::billing::money::Form;
use crate::services::billing::month::Month;
use crate::services::billing::require_bills;
use crate::services::{Call, Reply, reply};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ProviderBill<'a> {
    overview: Overview,
    summary_by_customer: Vec<CustomerBill<'a>>,
    summary_by_service: Vec<ServiceCosts<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CustomerBill<'a> {
    #[serde(rename = "customerID")]
    customer_id: u64,
    msp_customer_bills: Bill<'a>,
}

impl Customer {
    fn lines(&self, first: Date, last: Date, now: Moment) -> Vec<Line<'_>> {
        lines(&self.ledger, first, last, now, discounts::percent_off)
    }
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    require_bills(call)?;
    let month = Month::billed(&call.path[0], call.now)?;
    let state = call.state();
    let (mut all, mut customers) = (Vec::new(), Vec::new());
    for customer in &state.msp.customers {
        let lines = customer.lines(month.first_day(), month.last_day(), call.now);
        let bill = Bill::of(&lines, month, Form::Number);
        customers.push(CustomerBill { customer_id: customer.id, msp_customer_bills: bill });
        all.extend(lines);
    }
    reply(&ProviderBill {
        overview: Overview::of(&all, month, Form::Number),
        summary_by_customer: customers,
        summary_by_service: by_service(&all, Form::Number),
    })
}

pub(crate) fn get_for_customer(call: &Call<'_>) -> Reply {
    require_bills(call)?;
    let month = Month::billed(&call.path[0], call.now)?;
    let state = call.state();
    let customer = customers::find(&state, &call.path[1])?;
    let lines = customer.lines(month.first_day(), month.last_day(), call.now);
    reply(&Bill::of(&lines, month, Form::Number))
}
