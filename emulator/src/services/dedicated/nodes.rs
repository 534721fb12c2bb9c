//! Nodes of one component and size, and how they turn into another number or another size.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::node_specs::{Component, NodeSpec};
use crate::clock::Moment;
use crate::envelope::Failure;

/// TiKV keeps three copies of everything, so its nodes come in threes.
const COPIES: i64 = 3;

/// Some nodes, all of one size.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Nodes {
    component: Component,
    spec_key: String,
    count: i64,
    change: Option<Change>,
}

/// From what they are turning into what they are to be.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Change {
    from: Moment,
    until: Moment,
    count_before: i64,
    size_stays: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Progress {
    matching_node_spec_node_count: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    remaining_deletion_node_count: Option<i64>,
}

/// How many nodes of some serve, are being created and are being deleted.
#[derive(Debug, PartialEq)]
pub(crate) struct Present {
    pub(crate) serving: i64,
    pub(crate) coming: i64,
    pub(crate) going: i64,
}

impl Nodes {
    /// Nodes as a request asks for them; `field` is the path of the setting in it.
    pub(crate) fn new(
        component: Component,
        spec_key: Option<&str>,
        count: i64,
        field: &str,
    ) -> Result<Self, Failure> {
        let spec_field = format!("{field}.nodeSpecKey");
        let spec_key = spec_key.ok_or_else(|| Failure::invalid(&spec_field, "is required"))?;
        if NodeSpec::named(component, spec_key).is_none() {
            let problem = format!("{spec_key} is not a size of {} nodes", component.name());
            return Err(Failure::invalid(spec_field, problem));
        }
        let problem = match component {
            Component::Tikv if count < COPIES || count % COPIES != 0 => Some("must be a multiple of 3"),
            _ if count < 1 => Some("must be at least 1"),
            _ => None,
        };
        match problem {
            Some(problem) => Err(Failure::invalid(format!("{field}.nodeCount"), problem)),
            None => Ok(Self { component, spec_key: spec_key.to_owned(), count, change: None }),
        }
    }

    /// The same nodes with what a request changes of them, from `now` on.
    pub(crate) fn changed(
        &self,
        (spec_key, count): (Option<&str>, Option<i64>),
        field: &str,
        (now, until): (Moment, Moment),
    ) -> Result<Self, Failure> {
        let spec_key = spec_key.unwrap_or(&self.spec_key);
        let mut nodes = Self::new(self.component, Some(spec_key), count.unwrap_or(self.count), field)?;
        if (&nodes.spec_key, nodes.count) == (&self.spec_key, self.count) {
            nodes.change.clone_from(&self.change);
        } else {
            let size_stays = nodes.spec_key == self.spec_key;
            nodes.change = Some(Change { from: now, until, count_before: self.count, size_stays });
        }
        Ok(nodes)
    }

    /// The same nodes, of which none is there yet.
    pub(crate) fn arriving(self, (now, until): (Moment, Moment)) -> Self {
        Self { change: Some(Change { from: now, until, count_before: 0, size_stays: true }), ..self }
    }

    /// No nodes, once those that there are have gone.
    pub(crate) fn leaving(&self, (now, until): (Moment, Moment)) -> Self {
        let change = Change { from: now, until, count_before: self.count, size_stays: true };
        Self { count: 0, change: Some(change), ..self.clone() }
    }

    pub(crate) fn count(&self) -> i64 {
        self.count
    }

    pub(crate) fn spec(&self) -> &'static NodeSpec {
        NodeSpec::named(self.component, &self.spec_key).expect("nodes are made in a known size")
    }

    pub(crate) fn are_changing(&self, now: Moment) -> bool {
        self.change.as_ref().is_some_and(|change| now < change.until)
    }

    /// The nodes that there are at a moment, whichever way they go.
    pub(crate) fn present(&self, now: Moment) -> Present {
        let change = self.change.as_ref().filter(|change| now < change.until);
        let (Some(change), Some(progress)) = (change, self.progress(now)) else {
            return Present { serving: self.count, coming: 0, going: 0 };
        };
        // A node of another size takes over from one that serves until then.
        let serving = progress.matching_node_spec_node_count.max(change.count_before.min(self.count));
        let going = progress.remaining_deletion_node_count.unwrap_or(0);
        Present { serving, coming: self.count - serving, going }
    }

    pub(crate) fn progress(&self, now: Moment) -> Option<Progress> {
        let change = self.change.as_ref().filter(|change| now < change.until)?;
        let (whole, part) = (
            (change.until.milliseconds() - change.from.milliseconds()).max(1),
            now.milliseconds() - change.from.milliseconds(),
        );
        let share = |nodes: i64| nodes * part.clamp(0, whole) / whole;
        let kept = if change.size_stays { change.count_before.min(self.count) } else { 0 };
        let to_go = change.count_before - self.count;
        Some(Progress {
            matching_node_spec_node_count: kept + share(self.count - kept),
            remaining_deletion_node_count: (to_go > 0).then(|| to_go - share(to_go)),
        })
    }
}

/// The key and number of nodes that a setting in a request has.
pub(crate) fn wanted(setting: &Value) -> (Option<&str>, Option<i64>) {
    (setting["nodeSpecKey"].as_str().filter(|key| !key.is_empty()), setting["nodeCount"].as_i64())
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Moment = Moment::from_milliseconds(0);

    fn scaled(before: i64, (spec_key, count): (&str, i64)) -> Nodes {
        let nodes = Nodes::new(Component::Tidb, Some("8C16G"), before, "nodes").expect("good nodes");
        let span = (START, START.plus_seconds(100));
        nodes.changed((Some(spec_key), Some(count)), "nodes", span).expect("a good change")
    }

    fn progress(nodes: &Nodes, seconds: i64) -> (i64, Option<i64>) {
        let progress = nodes.progress(START.plus_seconds(seconds)).expect("a change under way");
        (progress.matching_node_spec_node_count, progress.remaining_deletion_node_count)
    }

    #[test]
    fn added_nodes_join_those_that_stay() {
        let nodes = scaled(2, ("8C16G", 6));
        assert_eq!(progress(&nodes, 0), (2, None));
        assert_eq!(progress(&nodes, 50), (4, None));
        assert!(nodes.progress(START.plus_seconds(100)).is_none());
    }

    #[test]
    fn removed_nodes_go_one_after_another() {
        let nodes = scaled(6, ("8C16G", 2));
        assert_eq!(progress(&nodes, 0), (2, Some(4)));
        assert_eq!(progress(&nodes, 75), (2, Some(1)));
    }

    #[test]
    fn a_new_size_replaces_every_node() {
        let nodes = scaled(4, ("16C32G", 4));
        assert_eq!(progress(&nodes, 0), (0, None));
        assert_eq!(progress(&nodes, 99), (3, None));
    }

    #[test]
    fn nodes_that_come_or_go_are_there_beside_those_that_serve() {
        let present = |nodes: &Nodes, seconds| {
            let Present { serving, coming, going } = nodes.present(START.plus_seconds(seconds));
            [serving, coming, going]
        };
        let grown = scaled(2, ("8C16G", 6));
        assert_eq!([0, 50, 100].map(|seconds| present(&grown, seconds)), [[2, 4, 0], [4, 2, 0], [6, 0, 0]]);
        assert_eq!(present(&scaled(6, ("8C16G", 2)), 75), [2, 0, 1]);
        assert_eq!(present(&scaled(4, ("16C32G", 4)), 0), [4, 0, 0]);
    }

    #[test]
    fn a_whole_group_comes_and_goes() {
        let span = (START, START.plus_seconds(100));
        let nodes = Nodes::new(Component::Tidb, Some("8C16G"), 2, "nodes").expect("good nodes");
        let leaving = nodes.leaving(span);
        assert_eq!(progress(&leaving, 0), (0, Some(2)));
        assert_eq!(progress(&nodes.arriving(span), 50), (1, None));
    }

    #[test]
    fn asking_for_what_is_there_changes_nothing() {
        assert!(!scaled(2, ("8C16G", 2)).are_changing(START));
    }

    #[test]
    fn tikv_nodes_come_in_threes() {
        let nodes = |count| Nodes::new(Component::Tikv, Some("8C32G"), count, "nodes");
        assert!(nodes(3).is_ok() && nodes(9).is_ok());
        assert!(nodes(0).is_err() && nodes(4).is_err());
    }
}
