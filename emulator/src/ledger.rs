//! What costs money, from when to when: the one source of every bill.
//!
//! A service enters what it creates and ends the entry when that goes; it computes no bill. Entries outlive
//! what they were made for, as last month's bill still names a cluster that is gone. Whatever changes a price
//! (pausing, scaling) ends the old entries and opens new ones:
//!
//! ```text
//! let charge = Charge {
//!     product: Product::Dedicated,
//!     category: "Node Compute".to_owned(),
//!     component: "TiDB".to_owned(),
//!     project_id,
//!     project_name: state.project_name(project_id),
//!     cluster_id: id.to_string(),
//!     cluster_name: name.to_owned(),
//!     provider: "AWS".to_owned(),
//!     region: "us-east-1".to_owned(),
//!     price: Price::micro_dollars_an_hour(480_000).times(nodes),
//! };
//! state.ledger.open(charge, call.now);
//! // … and when the cluster is asked to go:
//! state.ledger.close_cluster(&id.to_string(), call.now);
//! ```

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::clock::Moment;

/// The first level of what is sold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Product {
    Starter,
    Essential,
    Premium,
    Dedicated,
}

impl Product {
    /// The plan alone, as in audit logs.
    pub(crate) const fn plan(self) -> &'static str {
        match self {
            Self::Starter => "Starter",
            Self::Essential => "Essential",
            Self::Premium => "Premium",
            Self::Dedicated => "Dedicated",
        }
    }

    /// The name on a bill.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Starter => "TiDB Cloud Starter",
            Self::Essential => "TiDB Cloud Essential",
            Self::Premium => "TiDB Cloud Premium",
            Self::Dedicated => "TiDB Dedicated",
        }
    }
}

/// An exact price: millionths of a US dollar for each hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Price(u64);

impl Price {
    pub(crate) const fn micro_dollars_an_hour(amount: u64) -> Self {
        Self(amount)
    }

    /// So many of it, such as nodes or GiB.
    #[must_use]
    pub(crate) const fn times(self, count: u64) -> Self {
        Self(self.0.saturating_mul(count))
    }
}

/// What is charged for, as a bill will tell it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Charge {
    pub(crate) product: Product,
    /// The second level of what is sold: `Node Compute`.
    pub(crate) category: String,
    /// The third level: `TiFlash`.
    pub(crate) component: String,
    pub(crate) project_id: u64,
    pub(crate) project_name: String,
    /// The id of the cluster or instance, as its service writes it.
    pub(crate) cluster_id: String,
    pub(crate) cluster_name: String,
    /// `AWS`, `GCP`, `AZURE` or `ALIBABA_CLOUD`.
    pub(crate) provider: String,
    /// The provider's own name of it: `us-east-1`.
    pub(crate) region: String,
    pub(crate) price: Price,
}

impl Charge {
    /// All three levels of what is sold, as bills join them.
    pub(crate) fn service_path(&self) -> String {
        format!("{} - {} - {}", self.product.name(), self.category, self.component)
    }
}

/// A charge and the time for which it runs.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub(crate) charge: Charge,
    opened: Moment,
    closed: Option<Moment>,
}

/// Names an entry, to end it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct EntryId(usize);

/// Everything that an organization was ever charged for.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Ledger {
    /// In the order in which they were opened.
    entries: Vec<Entry>,
    by_cluster: BTreeMap<String, Vec<EntryId>>,
}

impl Ledger {
    /// Begins to charge.
    pub(crate) fn open(&mut self, charge: Charge, now: Moment) -> EntryId {
        let id = EntryId(self.entries.len());
        self.by_cluster.entry(charge.cluster_id.clone()).or_default().push(id);
        self.entries.push(Entry { charge, opened: now, closed: None });
        id
    }

    /// Stops charging. An entry that has ended already stays as it is.
    pub(crate) fn close(&mut self, id: EntryId, now: Moment) {
        if let Some(entry) = self.entries.get_mut(id.0) {
            entry.closed.get_or_insert(now);
        }
    }

    /// Stops charging for everything of a cluster.
    pub(crate) fn close_cluster(&mut self, cluster_id: &str, now: Moment) {
        self.replace(cluster_id, Vec::new(), now);
    }

    /// Goes on with other prices from now on: what a cluster cost so far ends, and this begins. Charges that
    /// stay as they are go on unbroken.
    pub(crate) fn replace(&mut self, cluster_id: &str, charges: Vec<Charge>, now: Moment) {
        let mut opening = charges;
        for id in self.by_cluster.get(cluster_id).into_iter().flatten() {
            let entry = &mut self.entries[id.0];
            if entry.closed.is_some() {
                continue;
            }
            match opening.iter().position(|charge| *charge == entry.charge) {
                Some(index) => drop(opening.remove(index)),
                None => entry.closed = Some(now),
            }
        }
        for charge in opening {
            self.open(charge, now);
        }
    }

    /// All entries, in the order in which they were opened.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    /// What is known of a cluster: the newest of its entries that run, or else of all of them. Only the entry
    /// of a cluster that is gone has ended.
    pub(crate) fn latest(&self, cluster_id: &str) -> Option<&Entry> {
        let mut newest_first = self.by_cluster.get(cluster_id)?.iter().rev().map(|id| &self.entries[id.0]);
        newest_first.clone().find(|entry| entry.is_open()).or_else(|| newest_first.next())
    }

    /// The same for each cluster that there ever was.
    pub(crate) fn clusters(&self) -> impl Iterator<Item = &Entry> {
        self.by_cluster.keys().filter_map(|id| self.latest(id))
    }

    /// How many clusters there are now in each project.
    pub(crate) fn clusters_by_project(&self) -> BTreeMap<u64, usize> {
        let mut counts = BTreeMap::new();
        for entry in self.clusters().filter(|entry| entry.is_open()) {
            *counts.entry(entry.charge.project_id).or_default() += 1;
        }
        counts
    }
}

impl Entry {
    pub(crate) const fn is_open(&self) -> bool {
        self.closed.is_none()
    }

    /// The days on which it runs, as far as they have come.
    pub(crate) fn days(&self, now: Moment) -> RangeInclusive<Date> {
        self.opened.date()..=self.closed.unwrap_or(now).min(now).date()
    }

    /// What it costs within a span of time, seen from `now`: nothing is charged before it has happened.
    pub(crate) fn cost(&self, from: Moment, until: Moment, now: Moment) -> Cost {
        let start = self.opened.max(from).milliseconds();
        let end = self.closed.unwrap_or(now).min(now).min(until).milliseconds();
        let milliseconds = u128::try_from(end.saturating_sub(start)).unwrap_or(0);
        Cost(milliseconds * u128::from(self.charge.price.0))
    }
}

/// An exact amount of money: what a price comes to in some milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Cost(u128);

impl Cost {
    const MICRO_DOLLARS_A_CENT: u128 = 10_000;
    const MILLISECONDS_AN_HOUR: u128 = 3_600_000;

    /// Hundredths of a cent, rounded half up.
    pub(crate) const fn hundredths_of_a_cent(self) -> u128 {
        let unit = Self::MICRO_DOLLARS_A_CENT * Self::MILLISECONDS_AN_HOUR / 100;
        (self.0 + unit / 2) / unit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Moment = Moment::from_milliseconds(1_714_521_600_000);
    const HOUR: i64 = 3600;

    fn charge(component: &str, micro_dollars: u64) -> Charge {
        Charge {
            product: Product::Dedicated,
            category: "Node Compute".to_owned(),
            component: component.to_owned(),
            project_id: 1,
            project_name: "default project".to_owned(),
            cluster_id: "2".to_owned(),
            cluster_name: "orders".to_owned(),
            provider: "AWS".to_owned(),
            region: "us-east-1".to_owned(),
            price: Price::micro_dollars_an_hour(micro_dollars),
        }
    }

    /// Hundredths of a cent that everything has cost after so many hours.
    fn cost(ledger: &Ledger, hours: i64) -> u128 {
        let now = START.plus_seconds(hours * HOUR);
        ledger.entries().map(|entry| entry.cost(START, now, now).hundredths_of_a_cent()).sum()
    }

    #[test]
    fn an_entry_costs_its_price_for_as_long_as_it_is_open() {
        let mut ledger = Ledger::default();
        let id = ledger.open(charge("TiDB", 123_456), START.plus_seconds(HOUR));
        assert_eq!(cost(&ledger, 1), 0);
        assert_eq!(cost(&ledger, 3), 2469);
        ledger.close(id, START.plus_seconds(2 * HOUR));
        ledger.close(id, START.plus_seconds(9 * HOUR));
        assert_eq!(cost(&ledger, 10), 1235);
    }

    #[test]
    fn only_what_lies_within_the_span_and_has_happened_costs() {
        let mut ledger = Ledger::default();
        ledger.open(charge("TiDB", 1_000_000), START);
        let entry = ledger.entries().next().expect("an entry");
        let at = |hours: i64| START.plus_seconds(hours * HOUR);
        assert_eq!(entry.cost(at(2), at(5), at(100)).hundredths_of_a_cent(), 30000);
        assert_eq!(entry.cost(at(2), at(5), at(3)).hundredths_of_a_cent(), 10000);
        assert_eq!(entry.cost(at(5), at(2), at(100)).hundredths_of_a_cent(), 0);
    }

    #[test]
    fn a_new_price_begins_where_the_old_one_ends() {
        let mut ledger = Ledger::default();
        ledger.open(charge("TiDB", 1_000_000), START);
        ledger.open(charge("TiKV", 10_000), START);
        let later = vec![charge("TiDB", 2_000_000), charge("TiKV", 10_000)];
        ledger.replace("2", later, START.plus_seconds(HOUR));
        assert_eq!(ledger.entries().count(), 3, "TiKV goes on unbroken");
        assert_eq!(cost(&ledger, 2), 30200);
        ledger.close_cluster("2", START.plus_seconds(2 * HOUR));
        assert_eq!(cost(&ledger, 50), 30200);
    }
}
