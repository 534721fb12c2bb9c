//! Projects.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::aws_cmek::Key;
use super::{Created, List};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::paging::Page;
use crate::services::{Call, Reply, reply};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Project {
    pub(crate) name: String,
    pub(crate) aws_cmek_enabled: bool,
    pub(crate) aws_cmek: Vec<Key>,
    pub(crate) created: Moment,
}

#[derive(Serialize)]
struct View<'a> {
    id: String,
    org_id: String,
    name: &'a str,
    cluster_count: usize,
    user_count: usize,
    create_timestamp: String,
    aws_cmek_enabled: bool,
    r#type: &'static str,
}

impl Project {
    pub(crate) fn new(name: String, aws_cmek_enabled: bool, created: Moment) -> Self {
        Self { name, aws_cmek_enabled, aws_cmek: Vec::new(), created }
    }
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    call.require_owner()?;
    let body = &call.body.value;
    let name = body["name"].as_str().unwrap_or_default();
    if name.is_empty() {
        return Err(Failure::invalid("name", "must not be empty"));
    }
    let enabled = body.get("aws_cmek_enabled").and_then(Value::as_bool).unwrap_or(false);
    let id = call.world.ids.signed();
    call.state().v1beta.projects.insert(id, Project::new(name.to_owned(), enabled, call.now));
    reply(&Created { id: id.to_string() })
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let state = call.state();
    let clusters = state.ledger.clusters_by_project();
    let users = |id: u64| state.iam.members.values().filter(|member| member.is_in_project(id)).count();
    let projects = state.v1beta.projects.iter().filter(|(id, _)| call.may_see(**id));
    let page = Page::by_number(projects.collect(), call.query);
    let items = page.items.into_iter().map(|(id, project)| View {
        id: id.to_string(),
        org_id: call.organization.id.to_string(),
        name: &project.name,
        cluster_count: clusters.get(id).copied().unwrap_or_default(),
        user_count: users(*id),
        create_timestamp: project.created.epoch_seconds(),
        aws_cmek_enabled: project.aws_cmek_enabled,
        r#type: "dedicated",
    });
    reply(&List { items: items.collect(), total: page.total })
}
