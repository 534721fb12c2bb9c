//! Clusters of reserved nodes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::audit_log::AuditLog;
use super::imports::Import;
use super::integrations::Integration;
use super::node_groups::{self, NodeGroup};
use super::node_specs::{Component, VERSION};
use super::regions::Region;
use super::storage_nodes::{self, StorageNodes};
use super::{PROJECT_LABEL, charges, network_containers, node_quota, project, validates_only};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::ledger::EntryId;
use crate::life::{Life, name_of};
use crate::paging::Page;
use crate::services::{Call, Reply, State, nothing, reply};

const CREATING: i64 = 900;
const MODIFYING: i64 = 300;
const PAUSING: i64 = 120;
const RESUMING: i64 = 300;
const DELETING: i64 = 60;
/// A cluster that nobody resumes resumes by itself.
const LONGEST_PAUSE: i64 = 7 * 24 * 3600;
const TIDB_VERSION: &str = "8.5.2";
const DEFAULT_PORT: i64 = 4000;
const FEATURES: &str = "DELEGATE_USER,PRIVATELINK,CHANGEFEED";

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ClusterState {
    Creating,
    Deleting,
    Active,
    Restoring,
    Maintenance,
    /// Gone: the service does not find it any more.
    Deleted,
    Inactive,
    Upgrading,
    Importing,
    Modifying,
    Pausing,
    Paused,
    Resuming,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Cluster {
    id: u64,
    project_id: u64,
    region: String,
    display_name: String,
    port: i64,
    has_password: bool,
    created_by: String,
    updated: Moment,
    pub(crate) redacts_log: bool,
    pub(crate) audit_log: AuditLog,
    pub(crate) node_groups: BTreeMap<u64, NodeGroup>,
    pub(crate) tikv: StorageNodes,
    pub(crate) tiflash: Option<StorageNodes>,
    pub(crate) imports: BTreeMap<u64, Import>,
    pub(crate) integrations: BTreeMap<u64, Integration>,
    /// Those from when it resumes by itself.
    pub(crate) expected_charges: Vec<EntryId>,
    pub(crate) life: Life<ClusterState>,
}

impl Cluster {
    pub(crate) fn id(&self) -> u64 {
        self.id
    }

    pub(crate) fn project_id(&self) -> u64 {
        self.project_id
    }

    pub(crate) fn display_name(&self) -> &str {
        &self.display_name
    }

    pub(crate) fn port(&self) -> i64 {
        self.port
    }

    pub(crate) fn region(&self) -> &'static Region {
        Region::named(&self.region).expect("a cluster is created in a known region")
    }

    pub(crate) fn exists(&self, now: Moment) -> bool {
        self.life.state(now) != ClusterState::Deleted
    }

    pub(crate) fn state(&self, now: Moment) -> ClusterState {
        match self.life.state(now) {
            ClusterState::Active if self.imports.values().any(|import| import.is_under_way(now)) => {
                ClusterState::Importing
            }
            state => state,
        }
    }

    /// Refuses what only a running cluster can do.
    pub(crate) fn require_active(&self, now: Moment) -> Result<(), Failure> {
        match self.state(now) {
            ClusterState::Active => Ok(()),
            state => {
                Err(Failure::wrong_state(format!("cluster {} is {}, not ACTIVE", self.id, name_of(state))))
            }
        }
    }

    /// When a change of nodes that begins now is done.
    pub(crate) fn change_span(now: Moment) -> (Moment, Moment) {
        (now, now.plus_seconds(MODIFYING))
    }

    /// Its nodes change from now on.
    pub(crate) fn begin_change(&mut self, now: Moment) {
        self.life.replan(now, ClusterState::Modifying, &[(MODIFYING, ClusterState::Active)]);
        self.updated = now;
    }

    /// How many nodes of a component it has.
    pub(crate) fn node_count(&self, component: Component) -> i64 {
        match component {
            Component::Tidb => self.node_groups.values().map(|group| group.nodes.count()).sum(),
            Component::Tikv => self.tikv.nodes.count(),
            Component::Tiflash => self.tiflash.as_ref().map_or(0, |tiflash| tiflash.nodes.count()),
            Component::Pd | Component::Tiproxy => 0,
        }
    }

    /// The group that it was created with.
    pub(crate) fn default_group(&self) -> &NodeGroup {
        let found = self.node_groups.values().find(|group| group.is_default);
        found.expect("the default group cannot be deleted")
    }

    /// Its groups, without those that are gone.
    pub(crate) fn groups(&self, now: Moment) -> impl Iterator<Item = &NodeGroup> {
        self.node_groups.values().filter(move |group| group.exists(now))
    }

    /// Drops groups that are gone.
    pub(crate) fn forget_deleted_groups(&mut self, now: Moment) {
        self.node_groups.retain(|_, group| group.exists(now));
    }

    /// When that will be, for one that is paused.
    pub(crate) fn resumes_by_itself(&self, now: Moment) -> Option<Moment> {
        match self.life.state(now) {
            ClusterState::Pausing => Some(self.life.until(now)?.plus_seconds(LONGEST_PAUSE)),
            ClusterState::Paused => self.life.until(now),
            _ => None,
        }
    }

    fn pause_plan(&self, now: Moment) -> Option<PausePlan> {
        let scheduled_resume_time = self.resumes_by_itself(now)?.rfc3339();
        Some(PausePlan { pause_type: "NORMAL", scheduled_resume_time })
    }

    fn view(&self, now: Moment) -> View<'_> {
        let spec = self.default_group().nodes.spec();
        let region = self.region();
        let has_password = if self.has_password { "true" } else { "false" };
        View {
            name: format!("clusters/{}", self.id),
            cluster_id: self.id.to_string(),
            display_name: &self.display_name,
            region_id: region.id,
            labels: [(PROJECT_LABEL, self.project_id.to_string())].into(),
            tidb_node_setting: TidbNodes {
                node_spec_key: spec.key,
                node_spec_display_name: spec.display_name,
                node_spec_version: VERSION,
                tidb_node_groups: self.groups(now).map(|group| group.view(self, now)).collect(),
            },
            tikv_node_setting: self.tikv.view(now),
            tiflash_node_setting: self.tiflash.as_ref().map(|tiflash| tiflash.view(now)),
            port: self.port,
            state: self.state(now),
            version: TIDB_VERSION,
            created_by: &self.created_by,
            create_time: self.life.began().rfc3339(),
            update_time: self.updated.max(self.life.since(now)).rfc3339(),
            pause_plan: self.pause_plan(now),
            region_display_name: region.display_name,
            cloud_provider: region.provider(),
            annotations: [
                ("tidb.cloud/has-set-password", has_password),
                ("tidb.cloud/available-features", FEATURES),
            ]
            .into(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    name: String,
    cluster_id: String,
    display_name: &'a str,
    region_id: &'static str,
    labels: BTreeMap<&'static str, String>,
    tidb_node_setting: TidbNodes<'a>,
    tikv_node_setting: storage_nodes::View<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tiflash_node_setting: Option<storage_nodes::View<'a>>,
    port: i64,
    state: ClusterState,
    version: &'static str,
    created_by: &'a str,
    create_time: String,
    update_time: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pause_plan: Option<PausePlan>,
    region_display_name: &'static str,
    cloud_provider: &'static str,
    annotations: BTreeMap<&'static str, &'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TidbNodes<'a> {
    node_spec_key: &'static str,
    node_spec_display_name: &'static str,
    node_spec_version: &'static str,
    tidb_node_groups: Vec<node_groups::View<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PausePlan {
    pause_type: &'static str,
    scheduled_resume_time: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    clusters: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

/// The cluster with this id, for whoever sees it.
fn visible<'s>(call: &Call<'_>, state: &'s mut State, id: &str) -> Result<&'s mut Cluster, Failure> {
    let found = id.parse::<u64>().ok().and_then(|id| state.dedicated.clusters.get_mut(&id));
    let found = found.filter(|cluster| cluster.exists(call.now) && call.may_see(cluster.project_id));
    found.ok_or_else(|| Failure::not_found("cluster", id))
}

/// The cluster with this id, for whoever may do this to it.
pub(crate) fn named<'s>(call: &Call<'_>, state: &'s mut State, id: &str) -> Result<&'s mut Cluster, Failure> {
    let cluster = visible(call, state, id)?;
    call.require_access(cluster.project_id, "cluster", id)?;
    Ok(cluster)
}

/// The cluster that the first path parameter names, for whoever may change its data: more roles than may change
/// the cluster.
pub(crate) fn find_for_data<'s>(call: &Call<'_>, state: &'s mut State) -> Result<&'s mut Cluster, Failure> {
    let cluster = visible(call, state, &call.path[0])?;
    call.require_data_access(cluster.project_id)?;
    Ok(cluster)
}

/// The cluster that the first path parameter names.
pub(crate) fn find<'s>(call: &Call<'_>, state: &'s mut State) -> Result<&'s mut Cluster, Failure> {
    named(call, state, &call.path[0])
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let region_id = body["regionId"].as_str().unwrap_or_default();
    let region = Region::named(region_id)
        .ok_or_else(|| Failure::invalid("regionId", format!("{region_id} is not a region to choose")))?;
    let tikv =
        StorageNodes::of_setting(&body["tikvNodeSetting"], Component::Tikv, region, "tikvNodeSetting")?
            .expect("TiKV nodes cannot be left out");
    let tiflash = StorageNodes::of_setting(
        &body["tiflashNodeSetting"],
        Component::Tiflash,
        region,
        "tiflashNodeSetting",
    )?;
    let mut group = first_group(call)?;
    group.is_default = true;
    let mut state = call.state();
    let project_id = project(call, &state, project_label(body)?)?;
    call.require_project(project_id)?;
    state.dedicated.forget_deleted(call.now);
    let cluster = Cluster {
        id: call.world.ids.number(),
        project_id,
        region: region.id.to_owned(),
        display_name: body["displayName"].as_str().unwrap_or_default().to_owned(),
        port: body["port"].as_i64().unwrap_or(DEFAULT_PORT),
        has_password: call.body.had_secret("rootPassword"),
        created_by: call.organization.owner(),
        updated: call.now,
        redacts_log: true,
        audit_log: AuditLog::default(),
        node_groups: [(group.id, group)].into(),
        tikv,
        tiflash,
        imports: BTreeMap::new(),
        integrations: BTreeMap::new(),
        expected_charges: Vec::new(),
        life: Life::plan(call.now, ClusterState::Creating, &[(CREATING, ClusterState::Active)]),
    };
    node_quota::check(&state, &cluster, call.now)?;
    if validates_only(call) {
        return reply(&unmade(&cluster, call.now)?);
    }
    let answer = reply(&cluster.view(call.now));
    network_containers::reserve(&mut state.dedicated, &call.world.ids, project_id, region.id)?;
    put(call, &mut state, cluster);
    answer
}

/// Takes a cluster over as it is now, with what it costs.
pub(crate) fn put(call: &Call<'_>, state: &mut State, cluster: Cluster) {
    let id = cluster.id;
    state.dedicated.clusters.insert(id, cluster);
    charges::settle(state, id, call.now);
}

/// The one group that a new cluster has.
fn first_group(call: &Call<'_>) -> Result<NodeGroup, Failure> {
    const FIELD: &str = "tidbNodeSetting.tidbNodeGroups";
    let setting = &call.body.value["tidbNodeSetting"];
    match setting["tidbNodeGroups"].as_array().map(Vec::as_slice) {
        Some([group]) => {
            NodeGroup::of_setting(call, group, setting["nodeSpecKey"].as_str(), &format!("{FIELD}.0"))
        }
        _ => Err(Failure::invalid(FIELD, "must be exactly one group")),
    }
}

/// The project that the labels choose. They can choose nothing else yet.
fn project_label(body: &Value) -> Result<Option<&str>, Failure> {
    let labels = body["labels"].as_object();
    match labels.into_iter().flatten().find(|(key, _)| *key != PROJECT_LABEL) {
        Some((key, _)) => {
            Err(Failure::invalid(format!("labels.{key}"), format!("only {PROJECT_LABEL} can be given")))
        }
        None => Ok(body["labels"][PROJECT_LABEL].as_str()),
    }
}

/// How a cluster is answered that was only checked: without what it would get when it is made.
fn unmade(cluster: &Cluster, now: Moment) -> Result<Value, Failure> {
    let mut view =
        serde_json::to_value(cluster.view(now)).map_err(|error| Failure::internal(error.to_string()))?;
    let group = &mut view["tidbNodeSetting"]["tidbNodeGroups"][0];
    for name in ["name", "tidbNodeGroupId", "clusterId"] {
        group.as_object_mut().and_then(|fields| fields.remove(name));
    }
    for name in ["name", "clusterId"] {
        view.as_object_mut().and_then(|fields| fields.remove(name));
    }
    Ok(view)
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    reply(&find(call, &mut call.state())?.view(call.now))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let state = call.state();
    let project_id = match call.query.get("projectId") {
        None => None,
        wanted => Some(project(call, &state, wanted)?),
    };
    let admits = |name: &str, value: &str| {
        let mut wanted = call.query.all(name).peekable();
        wanted.peek().is_none() || wanted.any(|wanted| wanted == value)
    };
    let clusters = state.dedicated.clusters.values().filter(|cluster| {
        cluster.exists(call.now)
            && call.may_see(cluster.project_id)
            && project_id.is_none_or(|id| id == cluster.project_id)
            && admits("clusterIds", &cluster.id.to_string())
            && admits("regionIds", &cluster.region)
            && admits("clusterStates", &name_of(cluster.state(call.now)))
    });
    let page =
        Page::by_token(clusters.collect(), call.query, false, |cluster| format!("{:020}", cluster.id))?;
    let clusters = page.items.iter().map(|cluster| cluster.view(call.now)).collect();
    reply(&List { clusters, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    if body.get("labels").is_some() {
        return Err(Failure::invalid("labels", "cannot be changed"));
    }
    let mut state = call.state();
    let mut cluster = find(call, &mut state)?.clone();
    if matches!(cluster.state(call.now), ClusterState::Deleting) {
        return Err(Failure::wrong_state(format!("cluster {} is being deleted", cluster.id)));
    }
    if let Some(name) = body["displayName"].as_str() {
        if name.trim().is_empty() {
            return Err(Failure::invalid("displayName", "must not be empty"));
        }
        name.clone_into(&mut cluster.display_name);
        cluster.updated = call.now;
    }
    if ["tidbNodeSetting", "tikvNodeSetting", "tiflashNodeSetting"]
        .iter()
        .any(|name| body.get(name).is_some())
    {
        cluster.require_active(call.now)?;
        scale(&mut cluster, body, call.now)?;
        node_quota::check(&state, &cluster, call.now)?;
    }
    let answer = reply(&cluster.view(call.now));
    if !validates_only(call) {
        put(call, &mut state, cluster);
    }
    answer
}

/// Turns the nodes into those that the body asks for.
fn scale(cluster: &mut Cluster, body: &Value, now: Moment) -> Result<(), Failure> {
    let (region, span) = (cluster.region(), Cluster::change_span(now));
    cluster.forget_deleted_groups(now);
    if let Some(setting) = body.get("tidbNodeSetting") {
        scale_groups(cluster, setting, span)?;
    }
    if let Some(setting) = body.get("tikvNodeSetting") {
        cluster.tikv = cluster.tikv.changed(setting, region, "tikvNodeSetting", span)?;
    }
    if let Some(setting) = body.get("tiflashNodeSetting") {
        cluster.tiflash = match &cluster.tiflash {
            Some(_) if setting["nodeCount"] == 0 => None,
            Some(tiflash) => Some(tiflash.changed(setting, region, "tiflashNodeSetting", span)?),
            None => StorageNodes::of_setting(setting, Component::Tiflash, region, "tiflashNodeSetting")?,
        };
    }
    cluster.begin_change(now);
    Ok(())
}

fn scale_groups(cluster: &mut Cluster, setting: &Value, span: (Moment, Moment)) -> Result<(), Failure> {
    let spec_key = setting["nodeSpecKey"].as_str();
    if spec_key.is_some() {
        for group in cluster.node_groups.values_mut() {
            group.change(&Value::Null, spec_key, "tidbNodeSetting", span)?;
        }
    }
    for (index, wanted) in setting["tidbNodeGroups"].as_array().into_iter().flatten().enumerate() {
        let field = format!("tidbNodeSetting.tidbNodeGroups.{index}");
        let id = wanted["tidbNodeGroupId"].as_str().unwrap_or_default();
        let is_wanted = |group: &&mut NodeGroup| {
            if id.is_empty() { group.is_default } else { id.parse() == Ok(group.id) }
        };
        let Some(group) = cluster.node_groups.values_mut().find(is_wanted) else {
            return Err(Failure::invalid(
                format!("{field}.tidbNodeGroupId"),
                format!("{id} is not a group of this cluster"),
            ));
        };
        group.change(wanted, None, &field, span)?;
    }
    Ok(())
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = find(call, &mut state)?;
    match cluster.life.state(call.now) {
        ClusterState::Creating => {
            return Err(Failure::wrong_state(format!("cluster {} is still being created", cluster.id)));
        }
        ClusterState::Deleting => return reply(&cluster.view(call.now)),
        _ if validates_only(call) => return reply(&cluster.view(call.now)),
        _ => cluster.life.replan(call.now, ClusterState::Deleting, &[(DELETING, ClusterState::Deleted)]),
    }
    let (id, answer) = (cluster.id, reply(&cluster.view(call.now)));
    for changefeed in state.dedicated.changefeeds.values_mut().filter(|feed| feed.cluster_id() == id) {
        changefeed.end(call.now);
    }
    state.ledger.close_cluster(&id.to_string(), call.now);
    answer
}

/// Answers a cluster whose costs have changed, under its own name.
fn wrapped(call: &Call<'_>, state: &mut State) -> Reply {
    let cluster = find(call, state)?;
    let (id, answer) = (cluster.id, reply(&json!({ "cluster": cluster.view(call.now) })));
    charges::settle(state, id, call.now);
    answer
}

pub(crate) fn pause(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = find(call, &mut state)?;
    // A repeated request finds what the first one did.
    if !matches!(cluster.state(call.now), ClusterState::Pausing | ClusterState::Paused) {
        cluster.require_active(call.now)?;
        let then = [
            (PAUSING, ClusterState::Paused),
            (LONGEST_PAUSE, ClusterState::Resuming),
            (RESUMING, ClusterState::Active),
        ];
        cluster.life.replan(call.now, ClusterState::Pausing, &then);
    }
    wrapped(call, &mut state)
}

pub(crate) fn resume(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = find(call, &mut state)?;
    match cluster.state(call.now) {
        ClusterState::Paused => {
            cluster.life.replan(call.now, ClusterState::Resuming, &[(RESUMING, ClusterState::Active)]);
        }
        ClusterState::Resuming => {}
        state => {
            let problem = format!("cluster {} is {}, not PAUSED", cluster.id, name_of(state));
            return Err(Failure::wrong_state(problem));
        }
    }
    wrapped(call, &mut state)
}

pub(crate) fn reset_root_password(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = find(call, &mut state)?;
    cluster.require_active(call.now)?;
    cluster.has_password = true;
    cluster.updated = call.now;
    nothing()
}
