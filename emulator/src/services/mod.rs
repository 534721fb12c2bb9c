//! The services themselves: what each operation does.
//!
//! A handler is a plain function from a [`Call`] to the bytes of its answer. It holds the organization's
//! state for as long as it runs and never waits, so calls of one organization happen one after another.

pub(crate) mod serverless;
pub(crate) mod v1beta;

use std::collections::BTreeMap;

use parking_lot::MutexGuard;
use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::envelope::Failure;
use crate::generated::Operation;
use crate::organization::Organization;
use crate::validate::{Body, Query};
use crate::world::World;

/// Everything that one organization has made.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct State {
    /// Clusters of the serverless service, by id.
    pub(crate) serverless: BTreeMap<u64, serverless::clusters::Cluster>,
    pub(crate) v1beta: v1beta::State,
}

impl State {
    pub(crate) fn with_default_project(project_id: u64, now: Moment) -> Self {
        let v1beta = v1beta::State::with_default_project(project_id, now);
        Self { v1beta, ..Self::default() }
    }
}

/// A checked request to an operation, and what it acts on.
pub(crate) struct Call<'a> {
    pub(crate) world: &'a World,
    pub(crate) organization: &'a Organization,
    /// The values of the path parameters, in order.
    pub(crate) path: &'a [String],
    pub(crate) query: &'a Query,
    pub(crate) body: &'a Body,
    pub(crate) now: Moment,
}

impl Call<'_> {
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.organization.state.lock()
    }
}

/// The body of an answer, as JSON.
pub(crate) type Reply = Result<Vec<u8>, Failure>;

pub(crate) fn reply(answer: &impl Serialize) -> Reply {
    serde_json::to_vec(answer).map_err(|error| Failure::internal(error.to_string()))
}

/// The answer of operations that have nothing to say.
pub(crate) fn nothing() -> Reply {
    Ok(b"{}".to_vec())
}

/// Runs an operation. It lists them all: one without a handler does not compile.
pub(crate) fn dispatch(operation: Operation, call: &Call<'_>) -> Reply {
    use serverless::{branches, clusters, regions};
    match operation {
        Operation::ServerlessBranchesCreate => branches::create(call),
        Operation::ServerlessBranchesDelete => branches::delete(call),
        Operation::ServerlessBranchesGet => branches::get(call),
        Operation::ServerlessBranchesList => branches::list(call),
        Operation::ServerlessBranchesReset => branches::reset(call),
        Operation::ServerlessClustersCreate => clusters::create(call),
        Operation::ServerlessClustersDelete => clusters::delete(call),
        Operation::ServerlessClustersGet => clusters::get(call),
        Operation::ServerlessClustersList => clusters::list(call),
        Operation::ServerlessClustersUpdate => clusters::update(call),
        Operation::ServerlessRegionsList => regions::list(call),
        _ => Err(Failure::internal("this operation is not served yet")),
    }
}
