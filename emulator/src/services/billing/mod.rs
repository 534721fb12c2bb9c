//! Bills: what the ledger and the clock come to. Nothing is stored here.
//!
//! A bill is made of lines, one for each charge and day, and each line is rounded once. So days add up to their
//! month, and parts to their whole, to the last hundredth of a cent.

pub(crate) mod bill;
pub(crate) mod bills;
pub(crate) mod cost_explorer;
pub(crate) mod line;
pub(crate) mod money;
pub(crate) mod month;

use crate::envelope::Failure;
use crate::services::Call;

/// Refuses keys whose role does not include bills.
pub(crate) fn require_bills(call: &Call<'_>) -> Result<(), Failure> {
    if call.grant.may_see_bills() {
        return Ok(());
    }
    Err(Failure::forbidden("the role of this API key does not include bills"))
}
