//! Imports of files into a cluster.
//!
//! A bucket that is not in the emulator's own storage is taken to be somewhere else, and its import runs its
//! course; a bucket that is there but has no file at the path makes the import fail, as it does at the service.
//! A cluster that imports is IMPORTING, so one import waits for the other.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::clusters::{self, Cluster};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::{Life, name_of};
use crate::paging::{Order, Page};
use crate::services::places::Place;
use crate::services::{Call, Reply, nothing, reply};

const PREPARING: i64 = 30;
const IMPORTING: i64 = 120;
const CANCELING: i64 = 10;
/// The size of files that are somewhere else.
const SIZE_ELSEWHERE: u64 = 1 << 30;
const SOURCE: &str = "creationDetails.source";

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ImportState {
    Preparing,
    Importing,
    Completed,
    Failed,
    Canceling,
    Canceled,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Import {
    id: u64,
    creator: String,
    details: Value,
    total_size: u64,
    /// Why it fails, when it does.
    pub(crate) message: String,
    pub(crate) life: Life<ImportState>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    name: String,
    cluster_id: &'a str,
    total_size: String,
    create_time: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    complete_time: Option<String>,
    state: ImportState,
    complete_percent: u32,
    message: &'a str,
    creator: &'a str,
    creation_details: &'a Value,
    import_id: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    imports: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

impl Import {
    pub(crate) fn is_under_way(&self, now: Moment) -> bool {
        matches!(
            self.life.state(now),
            ImportState::Preparing | ImportState::Importing | ImportState::Canceling
        )
    }

    fn view<'a>(&'a self, cluster_id: &'a str, now: Moment) -> View<'a> {
        let state = self.life.state(now);
        let ends = [ImportState::Completed, ImportState::Failed, ImportState::Canceled];
        let ended = ends.into_iter().find_map(|state| self.life.entered(state, now));
        View {
            name: format!("clusters/{cluster_id}/imports/{}", self.id),
            cluster_id,
            total_size: self.total_size.to_string(),
            create_time: self.life.began().rfc3339(),
            complete_time: ended.map(Moment::rfc3339),
            state,
            complete_percent: self.percent(now),
            message: if state == ImportState::Failed { &self.message } else { "" },
            creator: &self.creator,
            creation_details: &self.details,
            import_id: self.id.to_string(),
        }
    }

    fn percent(&self, now: Moment) -> u32 {
        match self.life.state(now) {
            ImportState::Completed => 100,
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a share from 0 to 100"
            )]
            ImportState::Importing => (self.life.progress(now) * 100.0) as u32,
            _ => 0,
        }
    }
}

/// The import that the second path parameter names.
fn find<'c>(call: &Call<'_>, cluster: &'c mut Cluster) -> Result<&'c mut Import, Failure> {
    let id = &call.path[1];
    let found = id.parse().ok().and_then(|id: u64| cluster.imports.get_mut(&id));
    found.ok_or_else(|| Failure::not_found("import", id))
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let details = &call.body.value["creationDetails"];
    let mut state = call.state();
    let cluster = clusters::find_for_data(call, &mut state)?;
    if details["importOptions"]["fileType"] == "UNSPECIFIED" {
        return Err(Failure::invalid("creationDetails.importOptions.fileType", "is required"));
    }
    let Place::Bucket(path) = Place::of(call.body, SOURCE)? else {
        return Err(Failure::invalid(format!("{SOURCE}.type"), "is required"));
    };
    cluster.require_active(call.now)?;
    let found = size(call, &path);
    let then: &[_] = match &found {
        Ok(_) => &[(PREPARING, ImportState::Importing), (IMPORTING, ImportState::Completed)],
        Err(_) => &[(PREPARING, ImportState::Failed)],
    };
    let import = Import {
        id: call.world.ids.number(),
        creator: call.organization.owner(),
        details: details.clone(),
        total_size: found.as_ref().copied().unwrap_or_default(),
        message: found.err().unwrap_or_default(),
        life: Life::plan(call.now, ImportState::Preparing, then),
    };
    if details["importOptions"]["validateOnly"] == true {
        return reply(&unmade(&import, call)?);
    }
    let answer = reply(&import.view(&call.path[0], call.now));
    cluster.imports.insert(import.id, import);
    answer
}

/// How an import is answered that was only checked: without what it would get when it is made.
fn unmade(import: &Import, call: &Call<'_>) -> Result<Value, Failure> {
    let view = serde_json::to_value(import.view(&call.path[0], call.now));
    let mut view = view.map_err(|error| Failure::internal(error.to_string()))?;
    for name in ["name", "importId"] {
        view.as_object_mut().and_then(|fields| fields.remove(name));
    }
    Ok(view)
}

/// Size of the files at a path, or why there is nothing to import.
fn size(call: &Call<'_>, path: &str) -> Result<u64, String> {
    let (storage, organization) = (&call.world.storage, call.organization.id);
    let bucket = path.split('/').next().unwrap_or(path);
    if storage.list(organization, &format!("{bucket}/"), call.now).is_empty() {
        return Ok(SIZE_ELSEWHERE);
    }
    let mut files = storage.list(organization, &format!("{path}/"), call.now);
    files.extend(storage.get(organization, path, call.now).map(|content| (path.to_owned(), content)));
    if files.is_empty() {
        return Err(format!("no file was found at {path}"));
    }
    Ok(files.iter().map(|(_, content)| content.len() as u64).sum())
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    reply(&find(call, cluster)?.view(&call.path[0], call.now))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    // Names end in ids, which rise with time, so both fields put imports in the same order, and none are equal.
    let fields = call.query.get("orderBy").unwrap_or_default().split(',');
    let orders = fields.map(|field| Order::parse(Some(field), &["createTime", "name"]));
    let orders = orders.collect::<Result<Vec<_>, _>>()?;
    let mut state = call.state();
    let imports = clusters::find(call, &mut state)?.imports.values().collect();
    let page =
        Page::by_token(imports, call.query, orders[0].descending, |import| format!("{:020}", import.id))?;
    let imports = page.items.iter().map(|import| import.view(&call.path[0], call.now)).collect();
    reply(&List { imports, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn cancel(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find_for_data(call, &mut state)?;
    let import = find(call, cluster)?;
    match import.life.state(call.now) {
        ImportState::Preparing | ImportState::Importing => {
            import.life.replan(call.now, ImportState::Canceling, &[(CANCELING, ImportState::Canceled)]);
        }
        ImportState::Canceling => {}
        state => {
            return Err(Failure::wrong_state(format!("import {} is {} already", import.id, name_of(state))));
        }
    }
    nothing()
}
