//! The lines that all bills are made of: what one charge came to on one day.

use jiff::civil::Date;

use super::money::Sums;
use crate::clock::Moment;
use crate::ledger::{Charge, Ledger};

/// One charge on one day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'a> {
    pub(crate) charge: &'a Charge,
    pub(crate) date: Date,
    pub(crate) sums: Sums,
}

/// Percent that are taken off a charge.
pub(crate) type Discount = fn(&Charge) -> u128;

pub(crate) fn no_discount(_charge: &Charge) -> u128 {
    0
}

/// What the ledger came to from one day to another, both included, as far as it has happened. What is free is
/// on no bill.
pub(crate) fn lines(
    ledger: &Ledger,
    first: Date,
    last: Date,
    now: Moment,
    discount: Discount,
) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    for entry in ledger.entries() {
        let charge = &entry.charge;
        let days = entry.days(now);
        let mut date = first.max(*days.start());
        while date <= last.min(*days.end()) {
            let Ok(next) = date.tomorrow() else { break };
            let cost = entry.cost(Moment::midnight(date), Moment::midnight(next), now);
            let used = cost.hundredths_of_a_cent();
            let discounts = used * discount(charge) / 100;
            if used > 0 {
                lines.push(Line { charge, date, sums: Sums { used, discounts } });
            }
            date = next;
        }
    }
    lines
}
