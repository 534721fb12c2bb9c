//! What moves data out of a cluster and into it as it changes: changefeeds, migrations, and the private ways
//! they take. All of it hangs on the cluster, so it ends with the cluster.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::changefeeds::Changefeed;
use super::migration_prechecks::Precheck;
use super::migrations::Migration;
use super::private_link_connections::{Connection, ConnectionState};
use super::sink_endpoints::SinkEndpoint;
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::name_of;
use crate::services::outcome::Outcome;

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Dataflow {
    pub(super) changefeeds: BTreeMap<String, Changefeed>,
    /// By the name of the service that they lead to.
    pub(super) sink_endpoints: BTreeMap<String, SinkEndpoint>,
    pub(super) migrations: BTreeMap<String, Migration>,
    pub(super) prechecks: BTreeMap<String, Precheck>,
    pub(super) connections: BTreeMap<String, Connection>,
}

impl Dataflow {
    /// Puts an outcome on whatever of this has its id; `None` when nothing has.
    pub(crate) fn apply(&mut self, outcome: &Outcome<'_>, now: Moment) -> Option<Result<(), String>> {
        if let Some(changefeed) = self.changefeeds.get_mut(outcome.id) {
            outcome.message.clone_into(&mut changefeed.error);
            return Some(outcome.settle(&mut changefeed.life, now));
        }
        if let Some(migration) = self.migrations.get_mut(outcome.id) {
            outcome.message.clone_into(&mut migration.error);
            return Some(outcome.settle(&mut migration.life, now));
        }
        if let Some(precheck) = self.prechecks.get_mut(outcome.id) {
            precheck.blame(outcome.message);
            return Some(outcome.settle(&mut precheck.life, now));
        }
        if let Some(connection) = self.connections.get_mut(outcome.id) {
            outcome.message.clone_into(&mut connection.message);
            return Some(outcome.settle(&mut connection.life, now));
        }
        let endpoint = self.sink_endpoints.values_mut().find(|endpoint| endpoint.id == outcome.id)?;
        outcome.message.clone_into(&mut endpoint.message);
        Some(outcome.settle(&mut endpoint.life, now))
    }

    /// What still needs a private link connection.
    pub(super) fn user_of(&self, connection: &str, now: Moment) -> Option<String> {
        let changefeed = self.changefeeds.values().find(|changefeed| changefeed.uses(connection, now));
        let migration = self.migrations.values().find(|migration| migration.uses(connection, now));
        let changefeed = changefeed.map(|changefeed| format!("changefeed {}", changefeed.id()));
        changefeed.or_else(|| Some(format!("migration {}", migration?.id())))
    }

    /// Refuses the id of a connection, read from `field`, that cannot be used.
    pub(super) fn require_connection(&self, field: &str, id: &Value, now: Moment) -> Result<(), Failure> {
        let Some(id) = id.as_str().filter(|id| !id.is_empty()) else {
            return Err(Failure::invalid(field, "is required for PRIVATE_LINK"));
        };
        match self.connections.get(id).map(|connection| connection.life.state(now)) {
            Some(ConnectionState::Active) => Ok(()),
            None | Some(ConnectionState::Deleted) => {
                Err(Failure::invalid(field, format!("there is no private link connection {id}")))
            }
            Some(state) => Err(Failure::invalid(
                field,
                format!("private link connection {id} is {}, not ACTIVE", name_of(state)),
            )),
        }
    }
}

/// Nothing outside is ever spoken to: a host is taken to answer, unless its name is one that can exist nowhere
/// (RFC 2606). So whoever wants a source or a sink that cannot be reached names one.
pub(super) fn host_answers(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    !name.trim_end_matches('.').to_ascii_lowercase().ends_with(".invalid")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_exist_nowhere_do_not_answer() {
        assert!(
            host_answers("broker.example.com:9092")
                && host_answers("10.0.0.2")
                && host_answers("invalid.com")
        );
        assert!(!host_answers("broker.invalid:9092") && !host_answers("Broker.INVALID."));
    }
}
