//! Several clusters at once: all of them or none.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Detail, View, creation, find_by_id};
use crate::envelope::Failure;
use crate::services::{Call, Reply, reply};

const LARGEST: usize = 1000;

#[derive(Serialize)]
struct Clusters<'a> {
    clusters: Vec<View<'a>>,
}

pub(crate) fn batch_create(call: &Call<'_>) -> Reply {
    let requests = call.body.value["requests"].as_array().map(Vec::as_slice).unwrap_or_default();
    if requests.is_empty() {
        return Err(Failure::invalid("requests", "must not be empty"));
    }
    let mut state = call.state();
    let mut drafts = Vec::with_capacity(requests.len());
    for (index, request) in requests.iter().enumerate() {
        let place = format!("requests.{index}.cluster");
        let Some(wanted) = request.get("cluster").filter(|cluster| cluster.is_object()) else {
            return Err(Failure::invalid(place, "is required"));
        };
        let has_password = call.body.had_secret(&format!("{place}.rootPassword"));
        let draft = creation::draft(call, &state, wanted, has_password);
        drafts.push(draft.map_err(|failure| failure.within(&place))?);
    }
    let views = drafts.iter().map(|draft| draft.view(call.organization.id, call.now, Detail::Full));
    let answer = reply(&Clusters { clusters: views.collect() });
    for draft in drafts {
        creation::add(call, &mut state, draft);
    }
    answer
}

pub(crate) fn batch_get(call: &Call<'_>) -> Reply {
    let detail = if call.query.get("view") == Some("BASIC") { Detail::Basic } else { Detail::Full };
    let ids: Vec<&str> = call.query.all("clusterIds").collect();
    if ids.len() > LARGEST {
        return Err(Failure::invalid("clusterIds", format!("must be at most {LARGEST}")));
    }
    let mut state = call.state();
    let mut seen = BTreeSet::new();
    let mut found = Vec::with_capacity(ids.len());
    for id in ids.into_iter().filter(|id| seen.insert(*id)) {
        found.push(find_by_id(call, &mut state, id)?.id);
    }
    let clusters = found.iter().filter_map(|id| state.serverless.get(id));
    let views = clusters.map(|cluster| cluster.view(call.organization.id, call.now, detail));
    reply(&Clusters { clusters: views.collect() })
}
