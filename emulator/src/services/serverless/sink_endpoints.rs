//! Endpoints of a changefeed's own, which lead to a private link service. There is one for each service, found
//! by the service's name.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::clusters::{self, Cluster};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::Life;
use crate::services::{Call, Reply, reply};

const PENDING: i64 = 15;
/// How long the owner of the service takes to accept an endpoint.
const UNACCEPTED: i64 = 30;
const DELETING: i64 = 10;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum EndpointState {
    PendingAcceptance,
    Pending,
    Available,
    Rejected,
    Expired,
    Failed,
    Deleting,
    /// Gone: the service does not find it any more.
    Deleted,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SinkEndpoint {
    pub(super) id: String,
    service_name: String,
    changefeed_type: String,
    kafka: Value,
    host: String,
    pub(super) message: String,
    pub(super) life: Life<EndpointState>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    endpoint_id: &'a str,
    cluster_id: &'a str,
    private_link_service_name: &'a str,
    changefeed_type: &'a str,
    state: EndpointState,
    #[serde(skip_serializing_if = "Value::is_null")]
    kafka: &'a Value,
    message: &'a str,
    endpoint_url: &'a str,
    create_time: String,
    update_time: String,
}

impl SinkEndpoint {
    fn exists(&self, now: Moment) -> bool {
        self.life.state(now) != EndpointState::Deleted
    }

    fn view<'a>(&'a self, call: &'a Call<'_>) -> View<'a> {
        let state = self.life.state(call.now);
        View {
            endpoint_id: &self.id,
            cluster_id: &call.path[0],
            private_link_service_name: &self.service_name,
            changefeed_type: &self.changefeed_type,
            state,
            kafka: &self.kafka,
            message: &self.message,
            endpoint_url: if state == EndpointState::Available { &self.host } else { "" },
            create_time: self.life.began().rfc3339(),
            update_time: self.life.since(call.now).rfc3339(),
        }
    }
}

/// The endpoint of the service that the query names.
fn find<'c>(call: &Call<'_>, cluster: &'c mut Cluster) -> Result<&'c mut SinkEndpoint, Failure> {
    let name = call.query.get("privateLinkServiceName").unwrap_or_default();
    let found = cluster.dataflow.sink_endpoints.get_mut(name);
    let found = found.filter(|endpoint| endpoint.exists(call.now));
    found.ok_or_else(|| Failure::not_found("endpoint of the private link service", name))
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let text = |name: &str| body[name].as_str().unwrap_or_default();
    let service_name = text("privateLinkServiceName");
    if service_name.is_empty() {
        return Err(Failure::invalid("privateLinkServiceName", "must not be empty"));
    }
    let kafka = &body["kafka"];
    match (text("changefeedType"), kafka.is_object()) {
        ("KAFKA", false) => {
            return Err(Failure::invalid("kafka", "is required when changefeedType is KAFKA"));
        }
        ("MYSQL", true) => return Err(Failure::invalid("kafka", "is not for the changefeedType MYSQL")),
        _ => {}
    }
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    cluster.require_active(call.now)?;
    cluster.dataflow.sink_endpoints.retain(|_, endpoint| endpoint.exists(call.now));
    if cluster.dataflow.sink_endpoints.contains_key(service_name) {
        return Err(Failure::already_exists(format!("{service_name} has an endpoint already")));
    }
    let id = call.world.ids.text("vpce");
    let region = cluster.region();
    let endpoint = SinkEndpoint {
        service_name: service_name.to_owned(),
        changefeed_type: text("changefeedType").to_owned(),
        kafka: kafka.clone(),
        host: format!("{id}.{}.{}.plc.tidbcloud.com", region.code(), region.provider()),
        message: String::new(),
        life: Life::plan(
            call.now,
            EndpointState::Pending,
            &[(PENDING, EndpointState::PendingAcceptance), (UNACCEPTED, EndpointState::Available)],
        ),
        id,
    };
    let answer = reply(&endpoint.view(call));
    cluster.dataflow.sink_endpoints.insert(endpoint.service_name.clone(), endpoint);
    answer
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    reply(&find(call, cluster)?.view(call))
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let endpoint = find(call, cluster)?;
    if endpoint.life.state(call.now) != EndpointState::Deleting {
        endpoint.life.replan(call.now, EndpointState::Deleting, &[(DELETING, EndpointState::Deleted)]);
    }
    reply(&endpoint.view(call))
}
