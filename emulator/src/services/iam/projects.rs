//! Projects, as this service tells them: made through v1beta, and seen from here.

use serde::Serialize;

use crate::services::{Call, Reply, reply};

#[derive(Serialize)]
struct View<'a> {
    id: String,
    org_id: String,
    name: &'a str,
    cluster_count: usize,
    user_count: usize,
    create_timestamp: String,
    aws_cmek_enabled: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    projects: Vec<View<'a>>,
    next_page_token: String,
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let state = call.state();
    let projects = state.v1beta.projects.iter().filter(|(id, _)| call.may_see(**id)).collect();
    let page = super::page(call, projects, false, |(id, _)| format!("{id:020}"))?;
    let clusters = state.ledger.clusters_by_project();
    let users = |id: u64| state.iam.members.values().filter(|member| member.is_in_project(id)).count();
    let projects = page.items.into_iter().map(|(id, project)| View {
        id: id.to_string(),
        org_id: call.organization.id.to_string(),
        name: &project.name,
        cluster_count: clusters.get(id).copied().unwrap_or_default(),
        user_count: users(*id),
        create_timestamp: project.created.epoch_seconds(),
        aws_cmek_enabled: project.aws_cmek_enabled,
    });
    reply(&List { projects: projects.collect(), next_page_token: page.next })
}
