//! TiKV and TiFlash nodes: nodes that have disks.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::node_specs::{Component, VERSION};
use super::nodes::{self, Nodes, Progress};
use super::regions::Region;
use crate::clock::Moment;
use crate::envelope::Failure;

/// Nodes of a cluster and the disks of each.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct StorageNodes {
    pub(crate) nodes: Nodes,
    size_gib: i64,
    storage_type: String,
    raft_store_iops: Option<i64>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct View<'a> {
    node_count: i64,
    node_spec_key: &'static str,
    node_spec_version: &'static str,
    storage_size_gi: i64,
    storage_type: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    raft_store_iops: Option<i64>,
    node_spec_display_name: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    node_changing_progress: Option<Progress>,
}

impl StorageNodes {
    /// What a request asks for under `field`. No nodes are asked for by a number of 0.
    pub(crate) fn of_setting(
        setting: &Value,
        component: Component,
        region: &Region,
        field: &str,
    ) -> Result<Option<Self>, Failure> {
        let (spec_key, count) = nodes::wanted(setting);
        if component == Component::Tiflash && count.unwrap_or(0) == 0 {
            return Ok(None);
        }
        let nodes = Nodes::new(component, spec_key, count.unwrap_or(0), field)?;
        let default = nodes.spec().storage_types(region).first().copied().unwrap_or_default();
        let size_gib = setting["storageSizeGi"]
            .as_i64()
            .ok_or_else(|| Failure::invalid(format!("{field}.storageSizeGi"), "is required"))?;
        let wanted = Self {
            nodes,
            size_gib,
            storage_type: setting["storageType"].as_str().unwrap_or(default).to_owned(),
            raft_store_iops: setting["raftStoreIops"].as_i64(),
        };
        wanted.check(region, field)?;
        Ok(Some(wanted))
    }

    /// The same nodes with what a request changes of them.
    pub(crate) fn changed(
        &self,
        setting: &Value,
        region: &Region,
        field: &str,
        span: (Moment, Moment),
    ) -> Result<Self, Failure> {
        let (spec_key, count) = nodes::wanted(setting);
        // The service passes over a number of 0 here.
        let nodes = self.nodes.changed((spec_key, count.filter(|count| *count != 0)), field, span)?;
        let wanted = Self {
            nodes,
            size_gib: setting["storageSizeGi"].as_i64().unwrap_or(self.size_gib),
            storage_type: setting["storageType"].as_str().unwrap_or(&self.storage_type).to_owned(),
            raft_store_iops: setting["raftStoreIops"].as_i64().or(self.raft_store_iops),
        };
        if wanted.size_gib < self.size_gib {
            let problem = format!("must not shrink from {} GiB", self.size_gib);
            return Err(Failure::invalid(format!("{field}.storageSizeGi"), problem));
        }
        wanted.check(region, field)?;
        Ok(wanted)
    }

    fn check(&self, region: &Region, field: &str) -> Result<(), Failure> {
        let spec = self.nodes.spec();
        if let Some(storage) = spec.storage
            && !(storage.minimum..=storage.maximum).contains(&self.size_gib)
        {
            let problem =
                format!("must be from {} to {} GiB for {}", storage.minimum, storage.maximum, spec.key);
            return Err(Failure::invalid(format!("{field}.storageSizeGi"), problem));
        }
        let types = spec.storage_types(region);
        if !types.contains(&self.storage_type.as_str()) {
            let problem = format!("must be one of {} in {}", types.join(", "), region.id);
            return Err(Failure::invalid(format!("{field}.storageType"), problem));
        }
        let Some(wanted) = self.raft_store_iops else { return Ok(()) };
        let has_raft_disk = matches!(self.storage_type.as_str(), "Standard" | "Performance");
        let problem = match spec.raft_store_iops(region).filter(|_| has_raft_disk) {
            None => "needs storage with a disk for the Raft log alone".to_owned(),
            Some(iops) if (iops.minimum..=iops.maximum).contains(&wanted) => return Ok(()),
            Some(iops) => format!("must be from {} to {}", iops.minimum, iops.maximum),
        };
        Err(Failure::invalid(format!("{field}.raftStoreIops"), problem))
    }

    /// In GiB, of each node.
    pub(crate) fn size_gib(&self) -> i64 {
        self.size_gib
    }

    pub(crate) fn storage_type(&self) -> &str {
        &self.storage_type
    }

    pub(crate) fn raft_store_iops(&self) -> Option<i64> {
        self.raft_store_iops
    }

    pub(crate) fn view(&self, now: Moment) -> View<'_> {
        let spec = self.nodes.spec();
        View {
            node_count: self.nodes.count(),
            node_spec_key: spec.key,
            node_spec_version: VERSION,
            storage_size_gi: self.size_gib,
            storage_type: &self.storage_type,
            raft_store_iops: self.raft_store_iops,
            node_spec_display_name: spec.display_name,
            node_changing_progress: self.nodes.progress(now),
        }
    }
}
