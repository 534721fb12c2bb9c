//! Branches: copies of a cluster, or of another branch, at a point in time.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::clusters::{self, Cluster};
use super::endpoints;
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::ids::random_text;
use crate::life::{Life, name_of};
use crate::paging::Page;
use crate::services::{Call, Reply, State, reply};

const CREATING: i64 = 20;
const RESETTING: i64 = 15;
const DELETING: i64 = 5;
const ROOT: &str = "root";

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum BranchState {
    Creating,
    Active,
    Restoring,
    Resetting,
    Deleting,
    /// Gone: the service does not find it any more.
    Deleted,
    Inactive,
    Unavailable,
    Failed,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Branch {
    id: String,
    display_name: String,
    /// Of a branch, or the cluster's own.
    parent_id: String,
    parent_display_name: String,
    /// The moment of the parent that it shows.
    parent_moment: Moment,
    created_by: String,
    user_prefix: String,
    has_password: bool,
    /// Its SQL users but for root, by name without the prefix.
    users: Vec<String>,
    annotations: BTreeMap<String, String>,
    pub(crate) life: Life<BranchState>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    name: String,
    branch_id: &'a str,
    display_name: &'a str,
    cluster_id: &'a str,
    parent_id: &'a str,
    parent_display_name: &'a str,
    parent_timestamp: String,
    state: BranchState,
    created_by: &'a str,
    create_time: String,
    update_time: String,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    rest: Option<Rest<'a>>,
}

/// What the basic view leaves out.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rest<'a> {
    endpoints: endpoints::View,
    user_prefix: &'a str,
    annotations: BTreeMap<&'a str, &'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    branches: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

impl Branch {
    fn exists(&self, now: Moment) -> bool {
        self.life.state(now) != BranchState::Deleted
    }

    /// Refuses what only a branch that can be used can do.
    fn require_active(&self, now: Moment) -> Result<(), Failure> {
        match self.life.state(now) {
            BranchState::Active => Ok(()),
            state => {
                Err(Failure::wrong_state(format!("branch {} is {}, not ACTIVE", self.id, name_of(state))))
            }
        }
    }

    fn view<'a>(&'a self, call: &'a Call<'_>, endpoints: Option<endpoints::View>) -> View<'a> {
        let cluster_id = &call.path[0];
        let rest = endpoints.map(|endpoints| {
            let own = self.annotations.iter().map(|(key, value)| (key.as_str(), value.as_str()));
            let mut annotations: BTreeMap<_, _> = own.collect();
            annotations
                .insert("tidb.cloud/has-set-password", if self.has_password { "true" } else { "false" });
            Rest { endpoints, user_prefix: &self.user_prefix, annotations }
        });
        View {
            name: format!("clusters/{cluster_id}/branches/{}", self.id),
            branch_id: &self.id,
            display_name: &self.display_name,
            cluster_id,
            parent_id: &self.parent_id,
            parent_display_name: &self.parent_display_name,
            parent_timestamp: self.parent_moment.rfc3339(),
            state: self.life.state(call.now),
            created_by: &self.created_by,
            create_time: self.life.began().rfc3339(),
            update_time: self.life.since(call.now).rfc3339(),
            rest,
        }
    }
}

/// The branch that the second path parameter names.
fn find<'c>(call: &Call<'_>, cluster: &'c mut Cluster) -> Result<&'c mut Branch, Failure> {
    let id = &call.path[1];
    let found = cluster.branches.get_mut(id).filter(|branch| branch.exists(call.now));
    found.ok_or_else(|| Failure::not_found("branch", id))
}

fn endpoints_of(cluster: &Cluster) -> endpoints::View {
    endpoints::view(cluster.region(), None)
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let display_name = text("displayName").unwrap_or_default();
    if display_name.is_empty() {
        return Err(Failure::invalid("displayName", "must not be empty"));
    }
    let mut state = call.state();
    let known = users_of_cluster(call, &state);
    let cluster = clusters::find(call, &mut state)?;
    cluster.require_active(call.now)?;
    cluster.branches.retain(|_, branch| branch.exists(call.now));
    let parent_id = text("parentId").filter(|parent| !parent.is_empty()).unwrap_or(&call.path[0]);
    let (parent_display_name, parent_created) = parent(call, cluster, parent_id)?;
    let parent_moment = match text("parentTimestamp") {
        None => call.now,
        Some(moment) => Moment::parse(moment)
            .filter(|moment| *moment <= call.now && moment.seconds() >= parent_created.seconds())
            .ok_or_else(|| {
                Failure::invalid("parentTimestamp", "must lie between the parent's creation and now")
            })?,
    };
    let annotations = body.get("annotations").and_then(Value::as_object).into_iter().flatten();
    let branch = Branch {
        id: call.world.ids.text("bran"),
        display_name: display_name.to_owned(),
        parent_id: parent_id.to_owned(),
        parent_display_name,
        parent_moment,
        created_by: call.organization.owner(),
        user_prefix: random_text(15),
        has_password: call.body.had_secret("rootPassword"),
        users: users_of_parent(cluster, parent_id, known),
        annotations: annotations
            .map(|(key, value)| (key.clone(), value.as_str().unwrap_or_default().to_owned()))
            .collect(),
        life: Life::plan(call.now, BranchState::Creating, &[(CREATING, BranchState::Active)]),
    };
    let answer = reply(&branch.view(call, Some(endpoints_of(cluster))));
    cluster.branches.insert(branch.id.clone(), branch);
    answer
}

/// The SQL users of the cluster, without the prefix that they have there.
fn users_of_cluster(call: &Call<'_>, state: &State) -> Vec<String> {
    let users = state.iam.sql_users.get(&call.path[0]).into_iter().flat_map(BTreeMap::keys);
    users.map(|name| name.split_once('.').map_or(name.as_str(), |(_, bare)| bare).to_owned()).collect()
}

/// The users that a copy of the parent has: `of_cluster`, unless the parent is a branch.
fn users_of_parent(cluster: &Cluster, parent_id: &str, of_cluster: Vec<String>) -> Vec<String> {
    cluster.branches.get(parent_id).map_or(of_cluster, |parent| parent.users.clone())
}

/// Name and time of creation of what is to be branched: the cluster itself or a branch that can be used.
fn parent(call: &Call<'_>, cluster: &Cluster, id: &str) -> Result<(String, Moment), Failure> {
    if id == call.path[0] {
        return Ok((cluster.display_name().to_owned(), cluster.created()));
    }
    let Some(branch) = cluster.branches.get(id) else {
        return Err(Failure::invalid("parentId", format!("{id} is neither the cluster nor a branch of it")));
    };
    match branch.life.state(call.now) {
        BranchState::Active => Ok((branch.display_name.clone(), branch.life.began())),
        state => Err(Failure::invalid("parentId", format!("branch {id} is {}, not ACTIVE", name_of(state)))),
    }
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let endpoints = (call.query.get("view") != Some("BASIC")).then(|| endpoints_of(cluster));
    reply(&find(call, cluster)?.view(call, endpoints))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let branches = cluster.branches.values().filter(|branch| branch.exists(call.now)).collect();
    let page = Page::by_token(branches, call.query, false, |branch: &&Branch| branch.id.clone())?;
    let branches = page.items.iter().map(|branch| branch.view(call, Some(endpoints_of(cluster)))).collect();
    reply(&List { branches, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let endpoints = endpoints_of(cluster);
    let branch = find(call, cluster)?;
    if branch.life.state(call.now) != BranchState::Deleting {
        branch.life.replan(call.now, BranchState::Deleting, &[(DELETING, BranchState::Deleted)]);
    }
    reply(&branch.view(call, Some(endpoints)))
}

pub(crate) fn reset(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let known = users_of_cluster(call, &state);
    let cluster = clusters::find(call, &mut state)?;
    let endpoints = endpoints_of(cluster);
    let parent_id = find(call, cluster)?.parent_id.clone();
    let users = users_of_parent(cluster, &parent_id, known);
    let branch = find(call, cluster)?;
    branch.require_active(call.now)?;
    branch.parent_moment = call.now;
    branch.users = users;
    branch.life.replan(call.now, BranchState::Resetting, &[(RESETTING, BranchState::Active)]);
    reply(&branch.view(call, Some(endpoints)))
}

pub(crate) fn update_sql_user(call: &Call<'_>) -> Reply {
    if !call.body.had_secret("password") {
        return Err(Failure::invalid("password", "is required"));
    }
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let branch = find(call, cluster)?;
    let username = &call.path[2];
    let bare = username.strip_prefix(&format!("{}.", branch.user_prefix)).unwrap_or_default();
    if bare != ROOT && !branch.users.iter().any(|user| user == bare) {
        return Err(Failure::not_found("SQL user", username));
    }
    branch.require_active(call.now)?;
    branch.has_password |= bare == ROOT;
    reply(&json!({ "username": username }))
}
