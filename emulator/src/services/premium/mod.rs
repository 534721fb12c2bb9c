//! The premium service: instances, their backups and changefeeds.

pub(crate) mod backups;
pub(crate) mod changefeeds;
mod charges;
mod downstreams;
mod encryption;
pub(crate) mod instances;
pub(crate) mod regions;
pub(crate) mod restores;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use self::backups::Backup;
use self::changefeeds::Changefeed;
use self::instances::Instance;
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::services::Call;

/// The only plan.
const PLAN: &str = "Premium";

/// What an organization has made here, each by its id.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) instances: BTreeMap<u64, Instance>,
    /// They outlive their instances.
    pub(crate) backups: BTreeMap<u64, Backup>,
    pub(crate) changefeeds: BTreeMap<u64, Changefeed>,
}

impl State {
    /// The instance with this id, if there is one and the key may do this to it.
    fn instance(&mut self, call: &Call<'_>, id: &str) -> Result<&mut Instance, Failure> {
        let found = id.parse().ok().and_then(|id: u64| self.instances.get_mut(&id));
        let instance = found.filter(|instance| instance.exists(call.now));
        let instance = instance.ok_or_else(|| Failure::not_found("instance", id))?;
        call.require_access(instance.project_id, "instance", id)?;
        Ok(instance)
    }
}

/// A whole number, which callers may write as text.
fn integer(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

/// A moment as TiDB's timestamp oracle counts: milliseconds, and 18 bits for what happens within one.
fn tso(moment: Moment) -> String {
    (moment.milliseconds() << 18).to_string()
}
