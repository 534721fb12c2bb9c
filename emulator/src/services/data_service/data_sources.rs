//! Data sources: the clusters that a Data App is linked to.

use serde::Serialize;

use super::data_apps::App;
use super::{PAGE, data_apps};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::paging::Page;
use crate::services::directory::{self, Kind, Listing};
use crate::services::{Call, Reply, State, nothing, reply};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View {
    name: String,
    cluster_id: String,
    cluster_display: String,
    cluster_type: &'static str,
    cluster_provider: String,
    cluster_region: String,
    cluster_region_display: String,
    created_at: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List {
    data_sources: Vec<View>,
    next_page_token: String,
}

fn view(app: &App, cluster: Listing, linked: Moment) -> View {
    View {
        name: format!("{}/dataSources/{}", app.name(), cluster.id),
        cluster_id: cluster.id,
        cluster_display: cluster.display_name,
        cluster_type: match cluster.kind {
            Kind::Serverless => "Serverless",
            Kind::Dedicated => "Dedicated",
        },
        cluster_provider: cluster.provider,
        cluster_region: cluster.region,
        cluster_region_display: cluster.region_display_name,
        created_at: linked.rfc3339(),
    }
}

/// The cluster with this id, if the key sees it and it can be linked now. `field` is where the request names it.
pub(super) fn linkable(call: &Call<'_>, state: &State, id: &str, field: &str) -> Result<Listing, Failure> {
    match directory::find(state, id, call.now).filter(|cluster| call.may_see(cluster.project_id)) {
        None => Err(Failure::invalid(field, format!("there is no cluster {id}"))),
        Some(cluster) if !cluster.active => Err(Failure::wrong_state(format!(
            "cluster {id} is {}: only a running cluster can be linked",
            cluster.state
        ))),
        Some(cluster) => Ok(cluster),
    }
}

/// The cluster that the second path parameter names, when the Data App is linked to it.
fn find(call: &Call<'_>, state: &State) -> Result<(Listing, Moment), Failure> {
    let id = &call.path[1];
    let linked = state.data_service.app(call)?.data_sources.get(id).copied();
    let found = linked.and_then(|linked| Some((directory::find(state, id, call.now)?, linked)));
    found.ok_or_else(|| Failure::not_found("data source", id))
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let id = call.body.value["clusterId"].as_str().unwrap_or_default();
    let mut state = call.state();
    if state.data_service.app(call)?.data_sources.contains_key(id) {
        return Err(Failure::wrong_state(format!("the Data App is linked to cluster {id} already")));
    }
    let cluster = linkable(call, &state, id, "clusterId")?;
    let app: &mut data_apps::App = state.data_service.app_mut(call)?;
    app.data_sources.insert(id.to_owned(), call.now);
    app.updated = call.now;
    reply(&view(app, cluster, call.now))
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let state = call.state();
    let (cluster, linked) = find(call, &state)?;
    reply(&view(state.data_service.app(call)?, cluster, linked))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let state = call.state();
    let app = state.data_service.app(call)?;
    let linked = app.linked(&state, call.now);
    let page = Page::by_token_sized(linked, call.query, PAGE, false, |(id, since)| {
        format!("{:020}{id}", since.milliseconds())
    })?;
    let clusters = page
        .items
        .into_iter()
        .filter_map(|(id, since)| Some(view(app, directory::find(&state, id, call.now)?, since)));
    reply(&List { data_sources: clusters.collect(), next_page_token: page.next })
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    find(call, &state)?;
    let app = state.data_service.app_mut(call)?;
    app.data_sources.remove(&call.path[1]);
    app.updated = call.now;
    nothing()
}
