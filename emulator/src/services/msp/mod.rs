//! The service for managed service providers: every organization here is one, with customers from the start.
//!
//! There is no operation that makes a customer, so they are given. What they use is entered in a ledger of
//! their own, and their bills follow from it as any other's do.

pub(crate) mod bills;
pub(crate) mod credits;
pub(crate) mod customers;
pub(crate) mod discounts;
pub(crate) mod signup_urls;

use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::organization::Founding;

const DAY: i64 = 24 * 3600;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct State {
    customers: Vec<customers::Customer>,
    credits: Vec<credits::Credit>,
    discount: discounts::Discount,
}

impl Default for State {
    fn default() -> Self {
        Self::founded(&Founding::default(), Moment::from_milliseconds(0))
    }
}

impl State {
    /// What a provider begins with.
    pub(crate) fn founded(founding: &Founding, now: Moment) -> Self {
        Self {
            customers: customers::founded(founding, now),
            credits: credits::founded(now),
            discount: discounts::founded(now),
        }
    }
}
