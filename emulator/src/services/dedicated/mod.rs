//! The dedicated service: clusters of reserved nodes, and what belongs to them.

pub(crate) mod node_specs;
pub(crate) mod regions;

use serde::{Deserialize, Serialize};

use crate::envelope::Failure;
use crate::services::{Call, State as Everything};

/// What an organization has made here.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct State {}

/// The project that a request speaks of; the organization's own where it names none.
fn project(call: &Call<'_>, state: &Everything, wanted: Option<&str>) -> Result<u64, Failure> {
    let Some(wanted) = wanted.filter(|id| !id.is_empty()) else { return Ok(call.organization.project_id) };
    match wanted.parse::<u64>() {
        Ok(id) if state.v1beta.has_project(id) => Ok(id),
        _ => Err(Failure::forbidden(format!(
            "the key of organization {} may not use project {wanted}",
            call.organization.id
        ))),
    }
}
