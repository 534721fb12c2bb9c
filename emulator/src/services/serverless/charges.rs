//! What a cluster costs, in prices of the emulator's own. The service charges for request units as they are
//! used; here nobody runs queries, so a Starter cluster uses a fixed share, and nothing without a spending
//! limit, and an Essential cluster uses the least that it is scaled to.

use super::clusters::Cluster;
use crate::ledger::{Charge, Price, Product};

const STARTER_UNITS: Price = Price::micro_dollars_an_hour(10_000);
const ESSENTIAL_UNIT: Price = Price::micro_dollars_an_hour(60);
const STORAGE: Price = Price::micro_dollars_an_hour(400);
const FREE: Price = Price::micro_dollars_an_hour(0);

/// Everything that a cluster is charged for.
pub(super) fn of(cluster: &Cluster, project_name: &str) -> Vec<Charge> {
    let region = cluster.region();
    let provider = if region.provider() == "aws" { "AWS" } else { "ALIBABA_CLOUD" };
    let (product, units, storage) = match cluster.least_units() {
        Some(units) => (Product::Essential, ESSENTIAL_UNIT.times(units), STORAGE),
        None if cluster.may_spend() => (Product::Starter, STARTER_UNITS, STORAGE),
        None => (Product::Starter, FREE, FREE),
    };
    let charge = |category: &str, component: &str, price| Charge {
        product,
        category: category.to_owned(),
        component: component.to_owned(),
        project_id: cluster.project_id(),
        project_name: project_name.to_owned(),
        cluster_id: cluster.id().to_string(),
        cluster_name: cluster.display_name().to_owned(),
        provider: provider.to_owned(),
        region: region.code().to_owned(),
        price,
    };
    vec![charge("Compute", "Request Units", units), charge("Storage", "Row-based Storage", storage)]
}
