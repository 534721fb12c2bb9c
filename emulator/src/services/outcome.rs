//! Decides how something ends, from outside: a cluster that becomes unavailable, a backup that fails.
//!
//! Left alone, everything here ends well. What a client does when it does not can only be tried if a test can
//! say so, and this is how.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::State;
use super::premium::instances::InstanceState;
use super::premium::restores::RestoreState;
use crate::clock::Moment;
use crate::life::Life;

/// The state that something is to have from now on.
pub(crate) struct Outcome<'a> {
    pub(crate) id: &'a str,
    /// As it is written on the wire.
    pub(crate) state: &'a str,
    /// What the service says about it, where it says anything.
    pub(crate) message: &'a str,
}

impl Outcome<'_> {
    /// Puts the outcome on whatever has the id. The error says why that cannot be done.
    pub(crate) fn apply(&self, state: &mut State, now: Moment) -> Result<(), String> {
        let number = self.id.parse::<u64>().ok();
        for (id, cluster) in &mut state.serverless {
            if number == Some(*id) {
                cluster.forget_rendering();
                return self.settle(&mut cluster.life, now);
            }
            if let Some(branch) = cluster.branches.get_mut(self.id) {
                return self.settle(&mut branch.life, now);
            }
            if let Some(export) = cluster.exports.get_mut(self.id) {
                self.message.clone_into(&mut export.reason);
                return self.settle(&mut export.life, now);
            }
            if let Some(import) = cluster.imports.get_mut(self.id) {
                self.message.clone_into(&mut import.message);
                return self.settle(&mut import.life, now);
            }
            if let Some(applied) = cluster.dataflow.apply(self, now) {
                return applied;
            }
        }
        for app in state.data_service.apps.values_mut() {
            if let Some(deployment) = number.and_then(|id| app.deployments.get_mut(&id)) {
                self.message.clone_into(&mut deployment.error_message);
                return self.settle(&mut deployment.life, now);
            }
        }
        if let Some(member) = number.and_then(|id| state.iam.members.get_mut(&id)) {
            return self.settle(&mut member.life, now);
        }
        if let Some(peering) = state.dedicated.vpc_peerings.get_mut(self.id) {
            return self.settle(&mut peering.life, now);
        }
        let Some(id) = number else { return Err(self.unknown()) };
        let applied = self
            .apply_to_dedicated(&mut state.dedicated, id, now)
            .or_else(|| self.apply_to_premium(&mut state.premium, id, now));
        match applied {
            Some(applied) => applied,
            None => self.apply_to_v1beta(&mut state.v1beta, id, now),
        }
    }

    /// `None` when nothing there has the id.
    fn apply_to_dedicated(
        &self,
        state: &mut super::dedicated::State,
        id: u64,
        now: Moment,
    ) -> Option<Result<(), String>> {
        if let Some(cluster) = state.clusters.get_mut(&id) {
            return Some(self.settle(&mut cluster.life, now));
        }
        if let Some(changefeed) = state.changefeeds.get_mut(&id) {
            self.message.clone_into(&mut changefeed.error);
            return Some(self.settle(&mut changefeed.life, now));
        }
        for cluster in state.clusters.values_mut() {
            if let Some(import) = cluster.imports.get_mut(&id) {
                self.message.clone_into(&mut import.message);
                return Some(self.settle(&mut import.life, now));
            }
            let mut groups = cluster.node_groups.values_mut();
            if let Some(connection) = groups.find_map(|group| group.connections.get_mut(&id)) {
                self.message.clone_into(&mut connection.message);
                return Some(self.settle(&mut connection.life, now));
            }
        }
        None
    }

    /// `None` when nothing there has the id.
    fn apply_to_premium(
        &self,
        state: &mut super::premium::State,
        id: u64,
        now: Moment,
    ) -> Option<Result<(), String>> {
        if let Some(backup) = state.backups.get_mut(&id) {
            return Some(self.settle(&mut backup.life, now));
        }
        if let Some(changefeed) = state.changefeeds.get_mut(&id) {
            changefeed.stop(now, self.message);
            return Some(self.settle(&mut changefeed.life, now));
        }
        let instance = state.instances.get_mut(&id)?;
        // A restore has no id but that of its instance, which only one that succeeded makes fit for use.
        if let Some(restore) = &mut instance.restore
            && self.settle(&mut restore.life, now).is_ok()
        {
            self.message.clone_into(&mut restore.message);
            let succeeded = restore.life.state(now) == RestoreState::Succeeded;
            let state = if succeeded { InstanceState::Active } else { InstanceState::Inactive };
            instance.life.settle(now, state);
            return Some(Ok(()));
        }
        Some(self.settle(&mut instance.life, now))
    }

    fn apply_to_v1beta(&self, state: &mut super::v1beta::State, id: u64, now: Moment) -> Result<(), String> {
        if let Some(restore) = state.restores.get_mut(&id) {
            self.message.clone_into(&mut restore.error_message);
            return self.settle(&mut restore.life, now);
        }
        if let Some(cluster) = state.clusters.get_mut(&id) {
            return self.settle(&mut cluster.life, now);
        }
        for cluster in state.clusters.values_mut() {
            if let Some(backup) = cluster.backups.get_mut(&id) {
                return self.settle(&mut backup.life, now);
            }
            if let Some(import) = cluster.imports.get_mut(&id) {
                self.message.clone_into(&mut import.message);
                return self.settle(&mut import.life, now);
            }
            if let Some(endpoint) = cluster.endpoints.endpoints.get_mut(&id) {
                self.message.clone_into(&mut endpoint.message);
                return self.settle(&mut endpoint.life, now);
            }
            if let Some(point) = cluster.access_points.get_mut(&id) {
                return self.settle(&mut point.life, now);
            }
            for point in cluster.access_points.values_mut() {
                if let Some(endpoint) = point.endpoints.get_mut(&id) {
                    self.message.clone_into(&mut endpoint.message);
                    return self.settle(&mut endpoint.life, now);
                }
            }
        }
        Err(self.unknown())
    }

    /// Puts the state on a life; the error says that it has no such state.
    pub(crate) fn settle<S: Copy + PartialEq + DeserializeOwned>(
        &self,
        life: &mut Life<S>,
        now: Moment,
    ) -> Result<(), String> {
        let state = serde_json::from_value(Value::from(self.state));
        let state = state.map_err(|_| format!("state: {} is not a state of {}", self.state, self.id))?;
        life.settle(now, state);
        Ok(())
    }

    fn unknown(&self) -> String {
        format!("id: there is nothing with the id {}", self.id)
    }
}
