//! The log redaction policy of a cluster: whether its logs show the values of statements.

use serde_json::json;

use super::clusters::{self, Cluster};
use crate::services::{Call, Reply, reply};

fn answer(cluster: &Cluster) -> Reply {
    reply(&json!({ "clusterId": cluster.id().to_string(), "redactLog": cluster.redacts_log }))
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    answer(clusters::find(call, &mut call.state())?)
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    cluster.require_active(call.now)?;
    if let Some(redacts) = call.body.value["redactLog"].as_bool() {
        cluster.redacts_log = redacts;
    }
    answer(cluster)
}
