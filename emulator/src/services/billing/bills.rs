//! The bill of a month, as a whole and by the day.

use serde::Serialize;

use super::bill::Bill;
use super::line::{lines, no_discount};
use super::money::{Form, Told};
use super::month::Month;
use super::require_bills;
use crate::services::{Call, Reply, reply};

#[derive(Serialize)]
struct Details<'a> {
    details: Vec<Detail<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Detail<'a> {
    billed_date: String,
    project_name: &'a str,
    cluster_name: &'a str,
    service_path_name: String,
    #[serde(flatten)]
    sums: Told,
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    require_bills(call)?;
    let month = Month::billed(&call.path[0], call.now)?;
    let state = call.state();
    let lines = lines(&state.ledger, month.first_day(), month.last_day(), call.now, no_discount);
    reply(&Bill::of(&lines, month, Form::Text))
}

pub(crate) fn get_details(call: &Call<'_>) -> Reply {
    require_bills(call)?;
    let month = Month::billed(&call.path[0], call.now)?;
    let state = call.state();
    let mut lines = lines(&state.ledger, month.first_day(), month.last_day(), call.now, no_discount);
    // Of one day, in the order in which the charges began.
    lines.sort_by_key(|line| line.date);
    let details = lines.iter().map(|line| Detail {
        billed_date: line.date.to_string(),
        project_name: &line.charge.project_name,
        cluster_name: &line.charge.cluster_name,
        service_path_name: line.charge.service_path(),
        sums: line.sums.told(Form::Text),
    });
    reply(&Details { details: details.collect() })
}
