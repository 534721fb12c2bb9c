//! The AWS encryption keys that a project's Dedicated clusters use.

use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::envelope::Failure;
use crate::services::{Call, Reply, nothing, reply};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Key {
    pub(crate) region: String,
    kms_arn: String,
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let specs = call.body.value["specs"].as_array().into_iter().flatten();
    let text = |spec: &serde_json::Value, name: &str| spec[name].as_str().unwrap_or_default().to_owned();
    let keys: Vec<Key> =
        specs.map(|spec| Key { region: text(spec, "region"), kms_arn: text(spec, "kms_arn") }).collect();
    let mut state = call.state();
    let id = state.v1beta.project_id(call)?;
    let Some(project) = state.v1beta.projects.get_mut(&id) else { return nothing() };
    if !project.aws_cmek_enabled {
        return Err(Failure::wrong_state(format!("project {id} was created without aws_cmek_enabled")));
    }
    let Some(first) = keys.first() else {
        return Err(Failure::invalid("specs", "must hold one key at least"));
    };
    let region = project.aws_cmek.first().unwrap_or(first).region.clone();
    if keys.iter().any(|key| key.region != region) {
        return Err(Failure::invalid(
            "specs",
            format!("a project has keys of one region, and this one's is {region}"),
        ));
    }
    project.aws_cmek.extend(keys);
    nothing()
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let state = call.state();
    let id = state.v1beta.project_id(call)?;
    reply(&json!({ "items": state.v1beta.projects.get(&id).map(|project| &project.aws_cmek) }))
}
