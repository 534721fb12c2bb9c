//! The nodes of a Dedicated cluster, and the rules for what may be combined.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::provider_regions::{NodeSpecification, ProviderRegion};
use crate::envelope::Failure;

/// The nodes of one component.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Nodes {
    pub(crate) node_size: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) storage_size_gib: Option<i64>,
    pub(crate) node_quantity: i64,
}

/// All nodes of a cluster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Components {
    pub(crate) tidb: Nodes,
    pub(crate) tikv: Nodes,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) tiflash: Option<Nodes>,
}

/// Cores and GiB of memory of a node size such as `8C32G`.
pub(crate) fn cores_and_memory(node_size: &str) -> (u32, u32) {
    let parse = || {
        let (cores, memory) = node_size.strip_suffix('G')?.split_once('C')?;
        Some((cores.parse().ok()?, memory.parse().ok()?))
    };
    parse().unwrap_or((0, 0))
}

impl Nodes {
    fn cores(&self) -> u32 {
        cores_and_memory(&self.node_size).0
    }

    /// Takes over what a change names.
    fn change(&mut self, change: &Value) {
        if let Some(size) = change["node_size"].as_str() {
            size.clone_into(&mut self.node_size);
        }
        if let Some(storage) = change["storage_size_gib"].as_i64() {
            self.storage_size_gib = Some(storage);
        }
        if let Some(quantity) = change["node_quantity"].as_i64() {
            self.node_quantity = quantity;
        }
    }

    fn check(&self, name: &str, offers: &[NodeSpecification]) -> Result<(), Failure> {
        let field = |property: &str| format!("config.components.{name}.{property}");
        let Some(offer) = offers.iter().find(|offer| offer.node_size == self.node_size) else {
            let sizes: Vec<&str> = offers.iter().map(|offer| offer.node_size).collect();
            return Err(Failure::invalid(field("node_size"), format!("must be one of {}", sizes.join(", "))));
        };
        let (least, step) = (offer.node_quantity_range.min, offer.node_quantity_range.step);
        if self.node_quantity < least || (self.node_quantity - least) % step != 0 {
            let problem = format!("must be {least} or more, in steps of {step}");
            return Err(Failure::invalid(field("node_quantity"), problem));
        }
        match (self.storage_size_gib, offer.storage_size_gib_range) {
            (Some(size), Some(range)) if !(range.min..=range.max).contains(&size) => {
                let problem = format!("must be from {} to {}", range.min, range.max);
                Err(Failure::invalid(field("storage_size_gib"), problem))
            }
            _ => Ok(()),
        }
    }
}

impl Components {
    /// Reads what the schema has checked.
    pub(crate) fn read(value: &Value) -> Result<Self, Failure> {
        serde_json::from_value(value.clone())
            .map_err(|error| Failure::invalid("config.components", error.to_string()))
    }

    /// Checks against what the region offers, and what may be combined.
    pub(crate) fn check(&self, region: &ProviderRegion) -> Result<(), Failure> {
        self.tidb.check("tidb", region.tidb)?;
        self.tikv.check("tikv", region.tikv)?;
        if let Some(tiflash) = &self.tiflash {
            tiflash.check("tiflash", region.tiflash)?;
        }
        let smallest = self.tidb.cores().min(self.tikv.cores());
        if smallest == 4 && self.tidb.cores() != self.tikv.cores() {
            let problem = "must have as many cores as TiDB when either has 4";
            return Err(Failure::invalid("config.components.tikv.node_size", problem));
        }
        if smallest == 4 && self.tiflash.as_ref().is_some_and(|tiflash| tiflash.node_quantity > 0) {
            return Err(Failure::invalid(
                "config.components.tiflash",
                "needs TiDB and TiKV nodes of more than 4 cores",
            ));
        }
        Ok(())
    }

    /// These with a change. The first TiFlash nodes need everything said.
    pub(crate) fn changed(&self, change: &Value) -> Result<Self, Failure> {
        let mut changed = self.clone();
        changed.tidb.change(&change["tidb"]);
        changed.tikv.change(&change["tikv"]);
        match (&mut changed.tiflash, &change["tiflash"]) {
            (_, Value::Null) => {}
            (Some(tiflash), change) if tiflash.node_quantity > 0 => tiflash.change(change),
            (tiflash, change) => {
                for property in ["node_size", "storage_size_gib", "node_quantity"] {
                    if change[property].is_null() {
                        let field = format!("config.components.tiflash.{property}");
                        return Err(Failure::invalid(field, "is required for the first nodes of tiflash"));
                    }
                }
                let mut first = Nodes { node_size: String::new(), storage_size_gib: None, node_quantity: 0 };
                first.change(change);
                *tiflash = Some(first);
            }
        }
        self.refuse_less_storage(&changed)?;
        Ok(changed)
    }

    fn refuse_less_storage(&self, changed: &Self) -> Result<(), Failure> {
        let pairs = [
            ("tikv", Some(&self.tikv), Some(&changed.tikv)),
            ("tiflash", self.tiflash.as_ref(), changed.tiflash.as_ref()),
        ];
        for (name, before, after) in pairs {
            let storage = |nodes: Option<&Nodes>| nodes.and_then(|nodes| nodes.storage_size_gib).unwrap_or(0);
            if storage(after) < storage(before) {
                let field = format!("config.components.{name}.storage_size_gib");
                return Err(Failure::invalid(field, "storage cannot shrink"));
            }
        }
        Ok(())
    }

    /// Whether the storage of any node differs.
    pub(crate) fn differs_in_storage(&self, other: &Self) -> bool {
        let storage = |components: &Self| {
            let tiflash = components.tiflash.as_ref().and_then(|nodes| nodes.storage_size_gib);
            (components.tikv.storage_size_gib, tiflash)
        };
        storage(self) != storage(other)
    }

    /// The first component whose nodes here are smaller than there, as a path of the request.
    pub(crate) fn first_smaller_than(&self, other: &Self) -> Option<&'static str> {
        let smaller = |here: &Nodes, there: &Nodes| {
            let (here, there) = (cores_and_memory(&here.node_size), cores_and_memory(&there.node_size));
            here.0 < there.0 || here.1 < there.1
        };
        if smaller(&self.tidb, &other.tidb) {
            Some("config.components.tidb.node_size")
        } else if smaller(&self.tikv, &other.tikv) {
            Some("config.components.tikv.node_size")
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::provider_regions;
    use super::*;

    fn components(tidb: &str, tikv: &str, quantity: i64) -> Components {
        let value = json!({
            "tidb": { "node_size": tidb, "node_quantity": 1 },
            "tikv": { "node_size": tikv, "storage_size_gib": 500, "node_quantity": quantity },
        });
        Components::read(&value).expect("components")
    }

    fn refused(components: &Components) -> bool {
        let region = provider_regions::find("DEDICATED", "AWS", "us-west-2").expect("a region");
        components.check(region).is_err()
    }

    #[test]
    fn sizes_numbers_and_combinations_have_rules() {
        assert!(!refused(&components("8C16G", "8C32G", 3)));
        assert!(!refused(&components("4C16G", "4C16G", 6)));
        assert!(refused(&components("7C16G", "8C32G", 3)));
        assert!(refused(&components("8C16G", "8C32G", 4)));
        assert!(refused(&components("8C16G", "4C16G", 3)));
        let mut small = components("8C16G", "8C32G", 3);
        small.tikv.storage_size_gib = Some(100);
        assert!(refused(&small));
    }

    #[test]
    fn tiflash_needs_large_nodes_beside_it() {
        let tiflash =
            Some(Nodes { node_size: "8C64G".to_owned(), storage_size_gib: Some(500), node_quantity: 1 });
        assert!(refused(&Components { tiflash: tiflash.clone(), ..components("4C16G", "4C16G", 3) }));
        assert!(!refused(&Components { tiflash, ..components("8C16G", "8C32G", 3) }));
    }

    #[test]
    fn a_change_names_only_what_it_changes() {
        let before = components("8C16G", "8C32G", 3);
        let after = before.changed(&json!({ "tikv": { "node_quantity": 6 } })).expect("a change");
        assert_eq!(
            (after.tikv.node_quantity, after.tikv.storage_size_gib, &after.tidb),
            (6, Some(500), &before.tidb)
        );
    }

    #[test]
    fn storage_grows_only_and_the_first_tiflash_says_everything() {
        let before = components("8C16G", "8C32G", 3);
        assert!(before.changed(&json!({ "tikv": { "storage_size_gib": 499 } })).is_err());
        assert!(before.changed(&json!({ "tiflash": { "node_quantity": 1 } })).is_err());
        let whole =
            json!({ "tiflash": { "node_size": "8C64G", "storage_size_gib": 500, "node_quantity": 1 } });
        let with_tiflash = before.changed(&whole).expect("a change");
        assert!(with_tiflash.differs_in_storage(&before));
        assert!(with_tiflash.changed(&json!({ "tiflash": { "node_quantity": 2 } })).is_ok());
    }

    #[test]
    fn smaller_nodes_are_found() {
        let large = components("8C32G", "8C32G", 3);
        assert_eq!(
            components("8C16G", "8C32G", 3).first_smaller_than(&large),
            Some("config.components.tidb.node_size")
        );
        assert_eq!(large.first_smaller_than(&components("8C16G", "8C32G", 3)), None);
    }
}
