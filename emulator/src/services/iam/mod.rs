//! Identity and access: API keys, members, projects, SQL users, and the audit log of an organization.

pub(crate) mod api_keys;
pub(crate) mod audit_logs;
pub(crate) mod members;
pub(crate) mod projects;
pub(crate) mod sql_users;

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::envelope::Failure;
use crate::organization::Founding;
use crate::paging::Page;
use crate::services::Call;

/// What a page holds when nothing is said, and at most.
const PAGE: usize = 100;

/// What an organization has made here. Its API keys are its own, as they decide who gets this far.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) members: BTreeMap<u64, members::Member>,
    /// By cluster and name.
    pub(crate) sql_users: BTreeMap<String, BTreeMap<String, sql_users::SqlUser>>,
    pub(crate) audit_log: VecDeque<audit_logs::Event>,
}

impl State {
    /// What an organization begins with: its owner.
    pub(crate) fn founded(founding: &Founding, now: Moment) -> Self {
        let members = BTreeMap::from([(founding.owner_id, members::Member::owner(founding, now))]);
        Self { members, ..Self::default() }
    }
}

/// A page of something, in the order of its keys.
fn page<T>(
    call: &Call<'_>,
    items: Vec<T>,
    descending: bool,
    key: impl Fn(&T) -> String,
) -> Result<Page<T>, Failure> {
    Page::by_token_sized(items, call.query, PAGE, descending, key)
}
