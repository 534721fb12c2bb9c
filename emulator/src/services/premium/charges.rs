//! What an instance costs, in prices of the emulator's own. The service charges for request units as they are
//! used; here nobody runs queries, so an instance uses the least that it can be scaled to.

use super::instances::Instance;
use super::{State, changefeeds};
use crate::clock::Moment;
use crate::ledger::{Charge, Price, Product};
use crate::services;

const UNIT: Price = Price::micro_dollars_an_hour(75);
const STORAGE: Price = Price::micro_dollars_an_hour(500);
const CHANGEFEED_UNIT: Price = Price::micro_dollars_an_hour(110_000);

/// Charges what an instance costs from now on; nothing when it is going or gone.
pub(super) fn settle(state: &mut services::State, id: u64, now: Moment) {
    let charges = match state.premium.instances.get(&id).filter(|instance| instance.is_charged(now)) {
        Some(instance) => of(&state.premium, instance, &state.project_name(instance.project_id), now),
        None => Vec::new(),
    };
    state.ledger.replace(&id.to_string(), charges, now);
}

fn of(state: &State, instance: &Instance, project_name: &str, now: Moment) -> Vec<Charge> {
    let region = instance.region();
    let provider = if region.provider() == "aws" { "AWS" } else { "ALIBABA_CLOUD" };
    let charge = |category: &str, component: &str, price| Charge {
        product: Product::Premium,
        category: category.to_owned(),
        component: component.to_owned(),
        project_id: instance.project_id,
        project_name: project_name.to_owned(),
        cluster_id: instance.id.to_string(),
        cluster_name: instance.display_name.clone(),
        provider: provider.to_owned(),
        region: region.code().to_owned(),
        price,
    };
    let least = u64::try_from(instance.min_rcu()).unwrap_or(0);
    let mut charges = vec![
        charge("Compute", "Request Capacity Units", UNIT.times(least)),
        charge("Storage", "Row-based Storage", STORAGE),
    ];
    let units = changefeeds::units(state, instance.id, now);
    if units > 0 {
        charges.push(charge("Data Replication", "Changefeed", CHANGEFEED_UNIT.times(units)));
    }
    charges
}
