//! New clusters: as a request describes them, or like one whose data they begin with.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::super::audit_logs::AuditLog;
use super::super::backups::Backups;
use super::super::dataflow::Dataflow;
use super::super::regions;
use super::{CHANGEABLE, Cluster, ClusterState, Detail, charge, check_scaling, project};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::ids::random_text;
use crate::life::Life;
use crate::services::{Call, Reply, State, reply};

const CREATING: i64 = 30;
const RESTORING: i64 = 60;
const LONGEST_NAME: usize = 64;

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = draft(call, &state, &call.body.value, call.body.had_secret("rootPassword"))?;
    let answer = reply(&cluster.view(call.organization.id, call.now, Detail::Full));
    add(call, &mut state, cluster);
    answer
}

/// The cluster that `wanted` describes, or why there cannot be one. Nothing is changed yet.
pub(super) fn draft(
    call: &Call<'_>,
    state: &State,
    wanted: &Value,
    has_password: bool,
) -> Result<Cluster, Failure> {
    let region = regions::of_body(wanted)?;
    let mut settings = Map::new();
    for name in CHANGEABLE.iter().filter_map(|path| path.split('.').next()) {
        if let Some(value) = wanted.get(name) {
            settings.insert(name.to_owned(), value.clone());
        }
    }
    let essential = settings.contains_key("autoScaling");
    if essential {
        check_scaling(&mut settings)?;
    } else if !region.plans().contains(&"Starter") {
        return Err(Failure::invalid(
            "region.name",
            format!("{} offers Essential clusters only", region.name()),
        ));
    }
    let project_id = project(call, state, &mut settings)?.unwrap_or(call.default_project());
    call.require_project(project_id)?;
    Ok(Cluster {
        id: call.world.ids.number(),
        region: region.name(),
        project_id,
        user_prefix: random_text(15),
        created_by: call.organization.owner(),
        has_password,
        essential,
        settings,
        encryption: wanted
            .get("encryptionConfig")
            .cloned()
            .unwrap_or_else(|| json!({ "enhancedEncryptionEnabled": false })),
        high_availability: wanted["highAvailabilityType"].as_str().unwrap_or("ZONAL").to_owned(),
        updated: call.now,
        life: Life::plan(call.now, ClusterState::Creating, &[(CREATING, ClusterState::Active)]),
        branches: BTreeMap::new(),
        exports: BTreeMap::new(),
        imports: BTreeMap::new(),
        uploads: BTreeMap::new(),
        audit_log: AuditLog::default(),
        backups: Backups::default(),
        dataflow: Dataflow::default(),
        restored: None,
        rendering: None,
    })
}

/// Adds a cluster to those of the organization, and charges for it from now on.
pub(super) fn add(call: &Call<'_>, state: &mut State, cluster: Cluster) -> u64 {
    state.serverless.retain(|_, cluster| cluster.exists(call.now));
    let id = cluster.id;
    state.serverless.insert(id, cluster);
    charge(state, id, call.now);
    id
}

/// Makes a cluster like another one, with what that one's tables held at a moment. Gives its id.
///
/// Only data and settings come over: what hangs on the other cluster (branches, exports) stays there.
pub(crate) fn restore(call: &Call<'_>, state: &mut State, source: u64, moment: Moment) -> Option<u64> {
    let source = state.serverless.get(&source)?;
    let mut settings = source.settings.clone();
    let name: String = source.display_name().chars().take(LONGEST_NAME - "-restored".len()).collect();
    settings.insert("displayName".to_owned(), format!("{name}-restored").into());
    let cluster = Cluster {
        id: call.world.ids.number(),
        user_prefix: random_text(15),
        created_by: call.organization.owner(),
        settings,
        updated: call.now,
        life: Life::plan(call.now, ClusterState::Restoring, &[(RESTORING, ClusterState::Active)]),
        branches: BTreeMap::new(),
        exports: BTreeMap::new(),
        imports: BTreeMap::new(),
        uploads: BTreeMap::new(),
        audit_log: AuditLog::default(),
        backups: Backups::default(),
        dataflow: Dataflow::default(),
        restored: Some(source.tables(moment)),
        rendering: None,
        ..source.clone()
    };
    Some(add(call, state, cluster))
}
