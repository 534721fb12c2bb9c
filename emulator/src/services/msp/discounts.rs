//! The discount of a provider, which its bills take off.

use serde::{Deserialize, Serialize};

use super::DAY;
use crate::clock::Moment;
use crate::ids::random_text;
use crate::ledger::Charge;
use crate::services::billing::require_bills;
use crate::services::{Call, Reply, reply};

const PERCENT: u128 = 20;
const CATEGORY: &str = "Node Compute";

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Discount {
    code: String,
    starts: Moment,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    discount_code: &'a str,
    description: String,
    percentage_discount: String,
    services: &'static str,
    start_date: String,
    expiry_date: String,
    status: &'static str,
}

pub(super) fn founded(now: Moment) -> Discount {
    Discount { code: [8, 4, 4, 4, 12].map(random_text).join("-"), starts: now.plus_seconds(-365 * DAY) }
}

/// What a provider does not pay of a charge.
pub(super) fn percent_off(charge: &Charge) -> u128 {
    if charge.category == CATEGORY { PERCENT } else { 0 }
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    require_bills(call)?;
    let state = call.state();
    let Discount { code, starts } = &state.msp.discount;
    reply(&[View {
        discount_code: code,
        description: format!("{PERCENT}% off {CATEGORY}"),
        percentage_discount: format!("{PERCENT}%"),
        services: CATEGORY,
        start_date: starts.rfc3339(),
        expiry_date: starts.plus_seconds(3650 * DAY).rfc3339(),
        status: "valid",
    }])
}
