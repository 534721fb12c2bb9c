//! The credits of a provider. Nothing draws on them.

use serde::{Deserialize, Serialize};

use super::DAY;
use crate::clock::Moment;
use crate::ids::random_text;
use crate::services::billing::money::{Form, Money};
use crate::services::billing::require_bills;
use crate::services::{Call, Reply, reply};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Credit {
    code: String,
    /// Hundredths of a cent.
    amount: u64,
    starts: Moment,
    expires: Moment,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    credit_code: &'a str,
    credit: Money,
    remaining_credit: Money,
    services: &'static str,
    start_date: String,
    expiry_date: String,
    status: &'static str,
}

/// One that can be used, and one that no longer can.
pub(super) fn founded(now: Moment) -> Vec<Credit> {
    let credit = |amount, starts: i64, expires: i64| Credit {
        code: [8, 4, 4, 4, 12].map(random_text).join("-"),
        amount,
        starts: now.plus_seconds(starts * DAY),
        expires: now.plus_seconds(expires * DAY),
    };
    vec![credit(10_000_055, -30, 335), credit(5_000_025, -400, -35)]
}

impl Credit {
    fn view(&self, now: Moment) -> View<'_> {
        let is_active = now < self.expires;
        let money = |amount: u64| Money { amount: amount.into(), form: Form::Number };
        View {
            credit_code: &self.code,
            credit: money(self.amount),
            remaining_credit: money(if is_active { self.amount } else { 0 }),
            services: "General Product",
            start_date: self.starts.rfc3339(),
            expiry_date: self.expires.rfc3339(),
            status: if is_active { "active" } else { "expired" },
        }
    }
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    require_bills(call)?;
    let state = call.state();
    let credits: Vec<_> = state.msp.credits.iter().map(|credit| credit.view(call.now)).collect();
    reply(&credits)
}
