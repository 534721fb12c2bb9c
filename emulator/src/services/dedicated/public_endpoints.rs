//! Public endpoints: whether and from where a group of TiDB nodes can be reached over the internet. A new
//! group cannot.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::cidr::Cidr;
use super::node_groups::NodeGroup;
use super::{clusters, node_groups, validates_only};
use crate::envelope::Failure;
use crate::services::{Call, Reply, reply};

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct PublicEndpoint {
    pub(crate) enabled: bool,
    /// Everyone where it is empty.
    access: Vec<Access>,
}

/// Addresses that may connect.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Access {
    cidr_notation: Cidr,
    description: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    name: String,
    tidb_node_group_id: String,
    enabled: bool,
    ip_access_list: &'a [Access],
}

fn view(group: &NodeGroup) -> View<'_> {
    View {
        name: format!("tidbNodeGroups/{}/publicEndpointSetting", group.id),
        tidb_node_group_id: group.id.to_string(),
        enabled: group.public_endpoint.enabled,
        ip_access_list: &group.public_endpoint.access,
    }
}

/// The access list of a request.
fn access_list(list: &[Value]) -> Result<Vec<Access>, Failure> {
    let read = |(index, access): (usize, &Value)| {
        let text = access["cidrNotation"].as_str().unwrap_or_default();
        let cidr_notation = Cidr::parse(text).ok_or_else(|| {
            let problem = format!("{text} is not the first address and the length of a range");
            Failure::invalid(format!("ipAccessList.{index}.cidrNotation"), problem)
        })?;
        let description = access["description"].as_str().unwrap_or_default().to_owned();
        Ok(Access { cidr_notation, description })
    };
    list.iter().enumerate().map(read).collect()
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    reply(&view(node_groups::find(call, cluster)?))
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let group = node_groups::find(call, cluster)?;
    let mut changed = group.clone();
    if let Some(enabled) = body["enabled"].as_bool() {
        changed.public_endpoint.enabled = enabled;
    }
    if let Some(list) = body["ipAccessList"].as_array() {
        changed.public_endpoint.access = access_list(list)?;
    }
    let answer = reply(&view(&changed));
    if !validates_only(call) {
        *group = changed;
    }
    answer
}
