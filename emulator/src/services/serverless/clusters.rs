//! Starter and Essential clusters.

mod batches;
mod creation;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use super::audit_logs::AuditLog;
use super::backups::Backups;
use super::branches::Branch;
use super::charges;
use super::dataflow::Dataflow;
use super::endpoints;
use super::exports::Export;
use super::imports::Import;
use super::regions::{self, Region};
use super::uploads::Upload;
use crate::clock::Moment;
use crate::dataset::{self, Table};
use crate::envelope::Failure;
use crate::filter::Filter;
use crate::life::{Life, name_of};
use crate::paging::{Order, Page};
use crate::services::{Call, Reply, State, nothing, reply};

pub(crate) use batches::{batch_create, batch_get};
pub(crate) use creation::{create, restore};

const DELETING: i64 = 10;
const VERSION: &str = "v7.5.6-serverless";
const PROJECT: &str = "tidb.cloud/project";
const ORGANIZATION: &str = "tidb.cloud/organization";
const FEATURES: &str = "DELEGATE_USER,DISABLE_PUBLIC_LB,PRIVATELINK";

/// What an update can change, down to the last name. A mask may also stop before the last.
const CHANGEABLE: [&str; 11] = [
    "displayName",
    "labels",
    "spendingLimit.monthly",
    "automatedBackupPolicy.startTime",
    "automatedBackupPolicy.retentionDays",
    "endpoints.public.disabled",
    "endpoints.public.authorizedNetworks",
    "auditLogConfig.enabled",
    "auditLogConfig.unredacted",
    "autoScaling.minRcu",
    "autoScaling.maxRcu",
];

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ClusterState {
    Creating,
    Active,
    Restoring,
    Maintenance,
    Upgrading,
    Importing,
    Modifying,
    Pausing,
    Paused,
    Resuming,
    Deleting,
    /// Gone: the service does not find it any more.
    Deleted,
    Inactive,
    Unavailable,
    Failed,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Cluster {
    id: u64,
    region: String,
    project_id: u64,
    user_prefix: String,
    created_by: String,
    has_password: bool,
    essential: bool,
    /// What an update can change, as the owner has set it.
    settings: Map<String, Value>,
    encryption: Value,
    high_availability: String,
    updated: Moment,
    pub(crate) life: Life<ClusterState>,
    pub(crate) branches: BTreeMap<String, Branch>,
    pub(crate) exports: BTreeMap<String, Export>,
    pub(crate) imports: BTreeMap<String, Import>,
    pub(crate) uploads: BTreeMap<String, Upload>,
    pub(crate) audit_log: AuditLog,
    pub(crate) backups: Backups,
    pub(crate) dataflow: Dataflow,
    /// What the tables held when it was restored from another cluster; `None` for the sample that new ones have.
    restored: Option<Vec<Table>>,
    /// Its part of a list, until it changes: lists are long, and their readers come often.
    #[serde(skip)]
    rendering: Option<Rendering>,
}

#[derive(Clone, Debug)]
struct Rendering {
    json: Box<RawValue>,
    /// When its state changes by itself.
    until: Option<Moment>,
}

impl Cluster {
    pub(crate) fn display_name(&self) -> &str {
        self.settings.get("displayName").and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn id(&self) -> u64 {
        self.id
    }

    /// What the names of its SQL users begin with.
    pub(crate) fn user_prefix(&self) -> &str {
        &self.user_prefix
    }

    /// The request capacity units that an Essential cluster is never below; `None` for a Starter cluster.
    pub(crate) fn least_units(&self) -> Option<u64> {
        self.essential.then(|| self.settings["autoScaling"]["minRcu"].as_u64().unwrap_or_default())
    }

    /// Whether a Starter cluster may go beyond what is free.
    pub(crate) fn may_spend(&self) -> bool {
        let limit = self.settings.get("spendingLimit").and_then(|limit| limit["monthly"].as_i64());
        limit.is_some_and(|limit| limit > 0)
    }

    pub(crate) fn region(&self) -> &'static Region {
        Region::named(&self.region).expect("a cluster is created in a known region")
    }

    pub(crate) fn project_id(&self) -> u64 {
        self.project_id
    }

    pub(crate) fn created(&self) -> Moment {
        self.life.began()
    }

    pub(crate) fn exists(&self, now: Moment) -> bool {
        self.life.state(now) != ClusterState::Deleted
    }

    /// The name of its root user, as SQL clients give it.
    pub(crate) fn root(&self) -> String {
        format!("{}.root", self.user_prefix)
    }

    /// What a setting is, of those that an update can change.
    pub(crate) fn setting(&self, name: &str) -> Option<&Value> {
        self.settings.get(name)
    }

    /// Changes a setting of which a part may be given to other operations than an update.
    pub(crate) fn set(&mut self, path: &str, value: &Value, now: Moment) {
        put(&mut self.settings, path, value);
        self.updated = now;
    }

    /// When it is backed up, and for how long backups are kept.
    pub(crate) fn backup_policy(&self) -> Value {
        self.setting_over("automatedBackupPolicy", default_backups(self.essential))
    }

    /// A setting with what the service takes for the parts of it that nobody has set.
    fn setting_over(&self, name: &str, mut defaults: Value) -> Value {
        for (part, value) in self.settings.get(name).and_then(Value::as_object).into_iter().flatten() {
            if !value.is_null() {
                defaults[part] = value.clone();
            }
        }
        defaults
    }

    /// What the tables hold: the sample that every new cluster has, and what was imported.
    pub(crate) fn tables(&self, now: Moment) -> Vec<Table> {
        let mut tables = self.restored.clone().unwrap_or_else(|| vec![Table::sample()]);
        dataset::merge(&mut tables, self.imports.values().flat_map(|import| import.loaded(now)));
        tables
    }

    /// Refuses what only a running cluster can do.
    pub(crate) fn require_active(&self, now: Moment) -> Result<(), Failure> {
        match self.life.state(now) {
            ClusterState::Active => Ok(()),
            state => {
                Err(Failure::wrong_state(format!("cluster {} is {}, not ACTIVE", self.id, name_of(state))))
            }
        }
    }

    /// Makes sure that its part of a list is there and still true.
    fn render(&mut self, organization_id: u64, now: Moment) -> Result<(), Failure> {
        let holds = |rendering: &Rendering| rendering.until.is_none_or(|until| now < until);
        if !self.rendering.as_ref().is_some_and(holds) {
            let json = serde_json::value::to_raw_value(&self.view(organization_id, now, Detail::Full))
                .map_err(|error| Failure::internal(error.to_string()))?;
            self.rendering = Some(Rendering { json, until: self.life.until(now) });
        }
        Ok(())
    }

    /// For whoever changes it without having found it for a call.
    pub(crate) fn forget_rendering(&mut self) {
        self.rendering = None;
    }

    fn labels(&self, organization_id: u64) -> BTreeMap<&str, String> {
        let own = self.settings.get("labels").and_then(Value::as_object);
        let own = own
            .into_iter()
            .flatten()
            .map(|(key, value)| (key.as_str(), value.as_str().unwrap_or_default().to_owned()));
        let mut labels: BTreeMap<&str, String> = own.collect();
        labels.insert(ORGANIZATION, organization_id.to_string());
        labels.insert(PROJECT, self.project_id.to_string());
        labels
    }

    fn view(&self, organization_id: u64, now: Moment, detail: Detail) -> View<'_> {
        let id = self.id.to_string();
        let (plan, capitals) =
            if self.essential { ("Essential", "ESSENTIAL") } else { ("Starter", "STARTER") };
        let set = |name: &str| self.settings.get(name);
        let mut view = View {
            name: format!("clusters/{id}"),
            cluster_id: id,
            display_name: self.display_name(),
            region: self.region().view(),
            state: self.life.state(now),
            labels: self.labels(organization_id),
            service_plan: plan,
            cluster_plan: capitals,
            create_time: self.created().rfc3339(),
            update_time: self.updated.max(self.life.since(now)).rfc3339(),
            rest: None,
            annotations: None,
        };
        if detail == Detail::Basic {
            return view;
        }
        if detail == Detail::Full {
            let has_password = if self.has_password { "true" } else { "false" };
            let annotations =
                [("tidb.cloud/has-set-password", has_password), ("tidb.cloud/available-features", FEATURES)];
            view.annotations = Some(annotations.into());
        }
        view.rest = Some(Rest {
            // Only Starter clusters have a limit when nobody has set one.
            spending_limit: set("spendingLimit")
                .cloned()
                .or_else(|| (!self.essential).then(|| json!({ "monthly": 0 }))),
            automated_backup_policy: self.backup_policy(),
            endpoints: endpoints::view(self.region(), set("endpoints")),
            encryption_config: &self.encryption,
            high_availability_type: &self.high_availability,
            version: VERSION,
            created_by: &self.created_by,
            user_prefix: &self.user_prefix,
            audit_log_config: self
                .setting_over("auditLogConfig", json!({ "enabled": false, "unredacted": false })),
            auto_scaling: set("autoScaling"),
        });
        view
    }
}

/// How much of a cluster an answer shows.
#[derive(Clone, Copy, PartialEq)]
enum Detail {
    Basic,
    WithoutAnnotations,
    Full,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    name: String,
    cluster_id: String,
    display_name: &'a str,
    region: regions::View,
    state: ClusterState,
    labels: BTreeMap<&'a str, String>,
    service_plan: &'static str,
    cluster_plan: &'static str,
    create_time: String,
    update_time: String,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    rest: Option<Rest<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    annotations: Option<BTreeMap<&'static str, &'static str>>,
}

/// What the basic view leaves out.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rest<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    spending_limit: Option<Value>,
    automated_backup_policy: Value,
    endpoints: endpoints::View,
    encryption_config: &'a Value,
    high_availability_type: &'a str,
    version: &'static str,
    created_by: &'a str,
    user_prefix: &'a str,
    audit_log_config: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    auto_scaling: Option<&'a Value>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    clusters: Vec<&'a RawValue>,
    next_page_token: String,
    total_size: usize,
}

fn default_backups(essential: bool) -> Value {
    let days = if essential { 14 } else { 1 };
    json!({ "startTime": "07:00", "retentionDays": days })
}

/// The cluster that the first path parameter names, for whoever may do this to it. The caller may change it.
pub(crate) fn find<'s>(call: &Call<'_>, state: &'s mut State) -> Result<&'s mut Cluster, Failure> {
    find_by_id(call, state, &call.path[0])
}

/// The same for an id from elsewhere in the request.
pub(crate) fn find_by_id<'s>(
    call: &Call<'_>,
    state: &'s mut State,
    id: &str,
) -> Result<&'s mut Cluster, Failure> {
    let found = id.parse::<u64>().ok().and_then(|id| state.serverless.get_mut(&id));
    let found = found.filter(|cluster| cluster.exists(call.now));
    let cluster = found.ok_or_else(|| Failure::not_found("cluster", id))?;
    call.require_access(cluster.project_id, "cluster", id)?;
    cluster.forget_rendering();
    Ok(cluster)
}

/// Charges what a cluster costs from now on.
fn charge(state: &mut State, id: u64, now: Moment) {
    if let Some(cluster) = state.serverless.get(&id) {
        let charges = charges::of(cluster, &state.project_name(cluster.project_id));
        state.ledger.replace(&id.to_string(), charges, now);
    }
}

/// Takes the label that chooses a project out of the labels: it is the service's own.
fn project(
    call: &Call<'_>,
    state: &State,
    settings: &mut Map<String, Value>,
) -> Result<Option<u64>, Failure> {
    let Some(labels) = settings.get_mut("labels").and_then(Value::as_object_mut) else { return Ok(None) };
    labels.remove(ORGANIZATION);
    let Some(wanted) = labels.remove(PROJECT) else { return Ok(None) };
    let wanted = wanted.as_str().unwrap_or_default();
    match wanted.parse::<u64>() {
        Ok(id) if state.v1beta.has_project(id) && call.grant.may_change(id) => Ok(Some(id)),
        _ => Err(Failure::forbidden(format!(
            "the key of organization {} may not use project {wanted}",
            call.organization.id
        ))),
    }
}

/// Both bounds have to be there, as numbers, and in order. The schema has seen to each alone.
fn check_scaling(settings: &mut Map<String, Value>) -> Result<(), Failure> {
    let Some(scaling) = settings.get_mut("autoScaling") else { return Ok(()) };
    let bound = |name: &str| {
        let value = &scaling[name];
        let number = value.as_i64().or_else(|| value.as_str().and_then(|text| text.parse().ok()));
        number.ok_or_else(|| Failure::invalid(format!("autoScaling.{name}"), "is required"))
    };
    let (least, most) = (bound("minRcu")?, bound("maxRcu")?);
    if least < 2000 {
        return Err(Failure::invalid("autoScaling.minRcu", "must be at least 2000"));
    }
    if most > 100_000 {
        return Err(Failure::invalid("autoScaling.maxRcu", "must be at most 100000"));
    }
    if least > most {
        return Err(Failure::invalid("autoScaling.minRcu", "must not be larger than maxRcu"));
    }
    *scaling = json!({ "minRcu": least, "maxRcu": most });
    Ok(())
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let detail = if call.query.get("view") == Some("BASIC") { Detail::Basic } else { Detail::Full };
    let mut state = call.state();
    reply(&find(call, &mut state)?.view(call.organization.id, call.now, detail))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let filter = Filter::parse(call.query.get("filter").unwrap_or_default(), |field| {
        matches!(
            field,
            "region.provider"
                | "region.cloudProvider"
                | "region.name"
                | "state"
                | "projectId"
                | "clusterId"
                | "displayName"
        ) || field.starts_with("labels.")
    })?;
    let order = Order::parse(call.query.get("orderBy"), &["createTime", "displayName"])?;
    let mut state = call.state();
    let organization_id = call.organization.id;
    let clusters = state.serverless.values();
    let admitted = clusters.filter(|cluster| {
        call.may_see(cluster.project_id)
            && cluster.exists(call.now)
            && admits(&filter, cluster, organization_id, call.now)
    });
    let keys = admitted.map(|cluster| {
        let name = if order.field == "displayName" { cluster.display_name() } else { "" };
        (format!("{name}\0{:020}", cluster.id), cluster.id)
    });
    let page = Page::by_token(keys.collect(), call.query, order.descending, |(key, _)| key.clone())?;
    for (_, id) in &page.items {
        if let Some(cluster) = state.serverless.get_mut(id) {
            cluster.render(organization_id, call.now)?;
        }
    }
    let rendering = |id: &u64| Some(&*state.serverless.get(id)?.rendering.as_ref()?.json);
    let clusters = page.items.iter().filter_map(|(_, id)| rendering(id)).collect();
    reply(&List { clusters, next_page_token: page.next, total_size: page.total })
}

fn admits(filter: &Filter, cluster: &Cluster, organization_id: u64, now: Moment) -> bool {
    if filter.is_empty() {
        return true;
    }
    let (id, project_id, state) =
        (cluster.id.to_string(), cluster.project_id.to_string(), name_of(cluster.life.state(now)));
    let labels = cluster.labels(organization_id);
    filter.admits(|field| match field {
        "region.provider" | "region.cloudProvider" => Some(cluster.region().provider()),
        "region.name" => Some(&cluster.region),
        "state" => Some(&state),
        "projectId" => Some(&project_id),
        "clusterId" => Some(&id),
        "displayName" => Some(cluster.display_name()),
        _ => field.strip_prefix("labels.").and_then(|label| labels.get(label)).map(String::as_str),
    })
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let mut settings = find(call, &mut state)?.settings.clone();
    for path in body["updateMask"].as_str().unwrap_or_default().split(',').map(str::trim) {
        let is_path = |known: &&str| {
            known.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        if path.is_empty() || !CHANGEABLE.iter().any(is_path) {
            return Err(Failure::invalid("updateMask", format!("{path:?} is not a field that can change")));
        }
        let value = path.split('.').fold(&body["cluster"], |value, name| &value[name]);
        if path == "displayName" && value.is_null() {
            return Err(Failure::invalid("cluster.displayName", "is required, as updateMask names it"));
        }
        put(&mut settings, path, value);
    }
    let project_id = project(call, &state, &mut settings)?;
    let cluster = find(call, &mut state)?;
    if settings.contains_key("autoScaling") && !cluster.essential {
        return Err(Failure::invalid("cluster.autoScaling", "is for Essential clusters"));
    }
    check_scaling(&mut settings)?;
    cluster.settings = settings;
    cluster.project_id = project_id.unwrap_or(cluster.project_id);
    cluster.updated = call.now;
    let id = cluster.id;
    let answer = reply(&cluster.view(call.organization.id, call.now, Detail::WithoutAnnotations));
    charge(&mut state, id, call.now);
    answer
}

/// Sets the value at a dotted path, or clears it for null.
fn put(settings: &mut Map<String, Value>, path: &str, value: &Value) {
    match path.split_once('.') {
        None if value.is_null() => {
            settings.remove(path);
        }
        None => {
            settings.insert(path.to_owned(), value.clone());
        }
        Some((name, rest)) => {
            let inner = settings.entry(name).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = find(call, &mut state)?;
    match cluster.life.state(call.now) {
        ClusterState::Creating => {
            return Err(Failure::wrong_state(format!("cluster {} is still being created", cluster.id)));
        }
        ClusterState::Deleting => {}
        _ => cluster.life.replan(call.now, ClusterState::Deleting, &[(DELETING, ClusterState::Deleted)]),
    }
    let id = cluster.id;
    let answer = reply(&cluster.view(call.organization.id, call.now, Detail::Full));
    state.ledger.close_cluster(&id.to_string(), call.now);
    answer
}

pub(crate) fn change_root_password(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = find(call, &mut state)?;
    cluster.require_active(call.now)?;
    cluster.has_password = true;
    cluster.updated = call.now;
    nothing()
}
