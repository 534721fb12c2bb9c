//! The sizes of nodes, and what each allows.
//!
//! Every region offers the same sizes. Only on AWS do they differ in their disks: the other providers have one
//! kind of storage, and no operations to reserve for the Raft log.

use serde::{Deserialize, Serialize};

use super::regions::Region;
use super::{clusters, project};
use crate::envelope::Failure;
use crate::paging::Page;
use crate::services::{Call, Reply, reply};

pub(crate) const VERSION: &str = "v1";
const RAFT_STORE_IOPS: RaftStoreIops = RaftStoreIops { minimum: 3000, maximum: 16000, default: 3000 };

/// What runs on a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Component {
    Tidb,
    Tikv,
    Tiflash,
    Pd,
    Tiproxy,
}

/// A size of node for one component.
#[derive(Debug)]
pub(crate) struct NodeSpec {
    pub(crate) component: Component,
    pub(crate) key: &'static str,
    pub(crate) display_name: &'static str,
    pub(crate) v_cpu: i64,
    pub(crate) memory_gib: i64,
    /// Of components that store data.
    pub(crate) storage: Option<Storage>,
    default_node_count: i64,
    /// What a cluster gets that asks for nothing else.
    pub(crate) is_default: bool,
}

/// How much a node can store, in GiB.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Storage {
    pub(crate) minimum: i64,
    pub(crate) maximum: i64,
    pub(crate) default: i64,
}

/// Operations a second that can be reserved for the Raft log.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RaftStoreIops {
    pub(crate) minimum: i64,
    pub(crate) maximum: i64,
    pub(crate) default: i64,
}

const fn compute(
    component: Component,
    (key, display_name): (&'static str, &'static str),
    (v_cpu, memory_gib): (i64, i64),
    is_default: bool,
) -> NodeSpec {
    let default_node_count = if matches!(component, Component::Pd) { 3 } else { 2 };
    NodeSpec {
        component,
        key,
        display_name,
        v_cpu,
        memory_gib,
        storage: None,
        default_node_count,
        is_default,
    }
}

const fn storing(
    component: Component,
    names: (&'static str, &'static str),
    size: (i64, i64),
    maximum: i64,
    is_default: bool,
) -> NodeSpec {
    let default_node_count = if matches!(component, Component::Tikv) { 3 } else { 1 };
    NodeSpec {
        storage: Some(Storage { minimum: 200, maximum, default: 500 }),
        default_node_count,
        ..compute(component, names, size, is_default)
    }
}

static NODE_SPECS: [NodeSpec; 19] = [
    compute(Component::Tidb, ("4C16G", "4 vCPU, 16 GiB"), (4, 16), false),
    compute(Component::Tidb, ("8C16G", "8 vCPU, 16 GiB"), (8, 16), true),
    compute(Component::Tidb, ("8C32G", "8 vCPU, 32 GiB"), (8, 32), false),
    compute(Component::Tidb, ("16C32G", "16 vCPU, 32 GiB"), (16, 32), false),
    compute(Component::Tidb, ("16C64G", "16 vCPU, 64 GiB"), (16, 64), false),
    compute(Component::Tidb, ("32C64G", "32 vCPU, 64 GiB"), (32, 64), false),
    compute(Component::Tidb, ("32C128G", "32 vCPU, 128 GiB"), (32, 128), false),
    storing(Component::Tikv, ("4C16G", "4 vCPU, 16 GiB"), (4, 16), 2048, false),
    storing(Component::Tikv, ("8C32G", "8 vCPU, 32 GiB"), (8, 32), 4096, true),
    storing(Component::Tikv, ("8C64G", "8 vCPU, 64 GiB"), (8, 64), 4096, false),
    storing(Component::Tikv, ("16C64G", "16 vCPU, 64 GiB"), (16, 64), 6144, false),
    storing(Component::Tikv, ("32C128G", "32 vCPU, 128 GiB"), (32, 128), 6144, false),
    storing(Component::Tiflash, ("8C64G", "8 vCPU, 64 GiB"), (8, 64), 4096, true),
    storing(Component::Tiflash, ("16C128G", "16 vCPU, 128 GiB"), (16, 128), 4096, false),
    storing(Component::Tiflash, ("32C256G", "32 vCPU, 256 GiB"), (32, 256), 8192, false),
    compute(Component::Pd, ("4C8G", "4 vCPU, 8 GiB"), (4, 8), true),
    compute(Component::Tiproxy, ("2C4G", "2 vCPU, 4 GiB"), (2, 4), true),
    compute(Component::Tiproxy, ("4C8G", "4 vCPU, 8 GiB"), (4, 8), false),
    compute(Component::Tiproxy, ("8C16G", "8 vCPU, 16 GiB"), (8, 16), false),
];

impl Component {
    fn named(name: &str) -> Option<Self> {
        let components = [Self::Tidb, Self::Tikv, Self::Tiflash, Self::Pd, Self::Tiproxy];
        components.into_iter().find(|component| component.name() == name)
    }

    /// As it is written on the wire.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Tidb => "TIDB",
            Self::Tikv => "TIKV",
            Self::Tiflash => "TIFLASH",
            Self::Pd => "PD",
            Self::Tiproxy => "TIPROXY",
        }
    }
}

impl NodeSpec {
    /// The size of this key for a component, if there is one.
    pub(crate) fn named(component: Component, key: &str) -> Option<&'static Self> {
        NODE_SPECS.iter().find(|spec| spec.component == component && spec.key == key)
    }

    /// The size that a component has unless another is asked for.
    pub(crate) fn default_of(component: Component) -> &'static Self {
        let mut specs = NODE_SPECS.iter().filter(|spec| spec.component == component);
        specs.find(|spec| spec.is_default).expect("every component has a default size")
    }

    /// Kinds of storage that a node can have; none where it stores nothing. The first is what it gets unless
    /// another is asked for.
    pub(crate) fn storage_types(&self, region: &Region) -> &'static [&'static str] {
        match (self.component, region.provider()) {
            (Component::Tikv, "aws") => &["Standard", "Basic", "Performance", "Plus"],
            (Component::Tiflash, "aws") => &["Basic", "Plus"],
            (Component::Tikv | Component::Tiflash, _) => &["Basic"],
            _ => &[],
        }
    }

    pub(crate) fn raft_store_iops(&self, region: &Region) -> Option<RaftStoreIops> {
        (self.component == Component::Tikv && region.provider() == "aws").then_some(RAFT_STORE_IOPS)
    }

    fn view(&self, region: &Region) -> View {
        let (storage, iops) = (self.storage, self.raft_store_iops(region));
        View {
            name: format!(
                "{}/componentTypes/{}/nodeSpecs/{}",
                region.name(),
                self.component.name(),
                self.key
            ),
            region_id: region.id,
            component_type: self.component,
            node_spec_key: self.key,
            display_name: self.display_name,
            v_cpu: self.v_cpu,
            memory_size_gi: self.memory_gib,
            default_storage_size_gi: storage.map(|storage| storage.default),
            max_storage_size_gi: storage.map(|storage| storage.maximum),
            min_storage_size_gi: storage.map(|storage| storage.minimum),
            default_node_count: self.default_node_count,
            storage_types: self.storage_types(region),
            max_raft_store_iops: iops.map(|iops| iops.maximum),
            min_raft_store_iops: iops.map(|iops| iops.minimum),
            default_raft_store_iops: iops.map(|iops| iops.default),
            version: VERSION,
            default: self.is_default,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View {
    name: String,
    region_id: &'static str,
    component_type: Component,
    node_spec_key: &'static str,
    display_name: &'static str,
    v_cpu: i64,
    memory_size_gi: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    default_storage_size_gi: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_storage_size_gi: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_storage_size_gi: Option<i64>,
    default_node_count: i64,
    storage_types: &'static [&'static str],
    #[serde(skip_serializing_if = "Option::is_none")]
    max_raft_store_iops: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_raft_store_iops: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    default_raft_store_iops: Option<i64>,
    version: &'static str,
    default: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List {
    node_specs: Vec<View>,
    next_page_token: String,
    total_size: usize,
}

/// The region of the path, once project and cluster have been seen to be there.
fn region(call: &Call<'_>) -> Result<&'static Region, Failure> {
    let region = Region::of_path(call)?;
    let mut state = call.state();
    project(call, &state, call.query.get("projectId"))?;
    if let Some(id) = call.query.get("clusterId") {
        let cluster = clusters::named(call, &mut state, id)?;
        if cluster.region().id != region.id {
            let problem = format!("cluster {id} is in {}, not in {}", cluster.region().id, region.id);
            return Err(Failure::invalid("clusterId", problem));
        }
    }
    Ok(region)
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let region = region(call)?;
    let (component, key) = (&call.path[1], &call.path[2]);
    let known = Component::named(component).ok_or_else(|| Failure::not_found("component type", component))?;
    let spec = NodeSpec::named(known, key).ok_or_else(|| Failure::not_found("node spec", key))?;
    reply(&spec.view(region))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let region = region(call)?;
    let component = call.query.get("componentType").and_then(Component::named);
    let wanted = NODE_SPECS.iter().enumerate();
    let wanted = wanted.filter(|(_, spec)| component.is_none_or(|component| spec.component == component));
    let page = Page::by_token(wanted.collect(), call.query, false, |(index, _)| format!("{index:04}"))?;
    let node_specs = page.items.iter().map(|(_, spec)| spec.view(region)).collect();
    reply(&List { node_specs, next_page_token: page.next, total_size: page.total })
}
