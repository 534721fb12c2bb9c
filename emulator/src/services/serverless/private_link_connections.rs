//! Private link connections: ways out of a cluster to an endpoint service, for changefeeds and migrations, and
//! the domains whose names lead there.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::clusters::{self, Cluster};
use super::regions::Region;
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::ids::random_text;
use crate::life::{Life, name_of};
use crate::paging::Page;
use crate::services::{Call, Reply, reply};

const CREATING: i64 = 20;
/// How long the owner of the service takes to accept a connection.
const UNACCEPTED: i64 = 40;
const DELETING: i64 = 10;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ConnectionState {
    Creating,
    Active,
    Failed,
    PendingAcceptance,
    Deleting,
    /// Gone: the service does not find it any more.
    Deleted,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Connection {
    id: String,
    display_name: String,
    r#type: String,
    service_name: String,
    service_region: String,
    endpoint_id: String,
    created_by: String,
    updated: Moment,
    /// By their ids.
    domains: BTreeMap<String, Domains>,
    /// Why it failed, when it does.
    pub(super) message: String,
    pub(super) life: Life<ConnectionState>,
}

/// Domains that were attached together.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Domains {
    r#type: String,
    unique_name: String,
    created_by: String,
    created: Moment,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    private_link_connection_id: &'a str,
    cluster_id: &'a str,
    display_name: &'a str,
    state: ConnectionState,
    message: &'a str,
    created_by: &'a str,
    create_time: String,
    update_time: String,
    r#type: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    attached_domains: Option<Vec<DomainsView<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    aws_endpoint_service: Option<ServiceView<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alicloud_endpoint_service: Option<ServiceView<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ServiceView<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<&'a str>,
    endpoint_id: &'a str,
    availability_zone_ids: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DomainsView<'a> {
    attach_domain_id: &'a str,
    cluster_id: &'a str,
    private_link_connection_id: &'a str,
    r#type: &'a str,
    unique_name: &'a str,
    domains: Vec<DomainView>,
    created_by: &'a str,
    create_time: String,
}

#[derive(Serialize)]
struct DomainView {
    name: String,
    state: &'static str,
    message: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    private_link_connections: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Zones {
    account_id: &'static str,
    az_ids: Vec<String>,
}

impl Connection {
    fn exists(&self, now: Moment) -> bool {
        self.life.state(now) != ConnectionState::Deleted
    }

    /// `region` is the cluster's. The domains are shown where the answer is to be `whole`.
    fn view<'a>(&'a self, call: &'a Call<'_>, region: &Region, whole: bool) -> View<'a> {
        let state = self.life.state(call.now);
        let is_aws = self.r#type == "AWS_ENDPOINT_SERVICE";
        // The endpoint comes into being with the connection.
        let is_there = state != ConnectionState::Creating;
        let service = ServiceView {
            name: &self.service_name,
            region: is_aws.then_some(&self.service_region),
            endpoint_id: if is_there { &self.endpoint_id } else { "" },
            availability_zone_ids: if is_there { zones(region) } else { Vec::new() },
        };
        let (aws_endpoint_service, alicloud_endpoint_service) =
            if is_aws { (Some(service), None) } else { (None, Some(service)) };
        let domains = || {
            let all = self.domains.iter();
            all.map(|(id, domains)| domains.view(call, id, &self.id, region)).collect()
        };
        View {
            private_link_connection_id: &self.id,
            cluster_id: &call.path[0],
            display_name: &self.display_name,
            state,
            message: &self.message,
            created_by: &self.created_by,
            create_time: self.life.began().rfc3339(),
            update_time: self.updated.max(self.life.since(call.now)).rfc3339(),
            r#type: &self.r#type,
            attached_domains: whole.then(domains),
            aws_endpoint_service,
            alicloud_endpoint_service,
        }
    }
}

impl Domains {
    fn view<'a>(
        &'a self,
        call: &'a Call<'_>,
        id: &'a str,
        connection: &'a str,
        region: &Region,
    ) -> DomainsView<'a> {
        let owner = if self.r#type == "CONFLUENT" { "confluent.cloud" } else { "plc.tidbcloud.com" };
        let base = format!("{}.{}.{owner}", self.unique_name, region.provider());
        let domain = |name| DomainView { name, state: "ACTIVE", message: "" };
        DomainsView {
            attach_domain_id: id,
            cluster_id: &call.path[0],
            private_link_connection_id: connection,
            r#type: &self.r#type,
            unique_name: &self.unique_name,
            domains: vec![domain(format!("*.{base}")), domain(base)],
            created_by: &self.created_by,
            create_time: self.created.rfc3339(),
        }
    }
}

/// The ids of a region's availability zones: `use1-az1` of AWS, `ap-southeast-1a` of Alibaba Cloud.
fn zones(region: &Region) -> Vec<String> {
    let code = region.code();
    if region.provider() != "aws" {
        return ["a", "b", "c"].map(|zone| format!("{code}{zone}")).to_vec();
    }
    let parts: Vec<&str> = code.split('-').collect();
    let [area, direction, number] = parts[..] else { return Vec::new() };
    let direction = match direction {
        "northeast" => "ne",
        "southeast" => "se",
        other => other.get(..1).unwrap_or(other),
    };
    (1..=3).map(|zone| format!("{area}{direction}{number}-az{zone}")).collect()
}

/// The connection that the second path parameter names.
fn find<'c>(call: &Call<'_>, cluster: &'c mut Cluster) -> Result<&'c mut Connection, Failure> {
    let id = &call.path[1];
    let found = cluster.dataflow.connections.get_mut(id).filter(|connection| connection.exists(call.now));
    found.ok_or_else(|| Failure::not_found("private link connection", id))
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let given = &call.body.value["privateLinkConnection"];
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let field = |name: &str| format!("privateLinkConnection.{name}");
    if given["clusterId"] != call.path[0].as_str() {
        return Err(Failure::invalid(field("clusterId"), "is not the cluster of the path"));
    }
    let display_name = text(&given["displayName"]);
    if display_name.is_empty() {
        return Err(Failure::invalid(field("displayName"), "must not be empty"));
    }
    let kind = text(&given["type"]);
    let (name, provider) = match kind.as_str() {
        "ALICLOUD_ENDPOINT_SERVICE" => ("alicloudEndpointService", "alicloud"),
        _ => ("awsEndpointService", "aws"),
    };
    let service = &given[name];
    let service_name = text(&service["name"]);
    if service_name.is_empty() {
        return Err(Failure::invalid(field(&format!("{name}.name")), format!("is required for {kind}")));
    }
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let region = cluster.region();
    if region.provider() != provider {
        let problem = format!("is not for a cluster in {}", region.name());
        return Err(Failure::invalid(field("type"), problem));
    }
    cluster.require_active(call.now)?;
    cluster.dataflow.connections.retain(|_, connection| connection.exists(call.now));
    let prefix = if provider == "aws" { "vpce" } else { "ep" };
    let connection = Connection {
        id: call.world.ids.text("plc"),
        display_name,
        r#type: kind,
        service_name,
        service_region: service["region"].as_str().unwrap_or(region.code()).to_owned(),
        endpoint_id: call.world.ids.text(prefix),
        created_by: call.organization.owner(),
        updated: call.now,
        domains: BTreeMap::new(),
        message: String::new(),
        life: Life::plan(
            call.now,
            ConnectionState::Creating,
            &[(CREATING, ConnectionState::PendingAcceptance), (UNACCEPTED, ConnectionState::Active)],
        ),
    };
    let answer = reply(&connection.view(call, region, true));
    cluster.dataflow.connections.insert(connection.id.clone(), connection);
    answer
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let region = cluster.region();
    reply(&find(call, cluster)?.view(call, region, true))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let wanted = call.query.get("state");
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let region = cluster.region();
    let connections = cluster.dataflow.connections.values().filter(|connection| {
        connection.exists(call.now)
            && wanted.is_none_or(|wanted| name_of(connection.life.state(call.now)) == wanted)
    });
    let page = Page::by_token(connections.collect(), call.query, false, |connection: &&Connection| {
        connection.id.clone()
    })?;
    let private_link_connections =
        page.items.iter().map(|connection| connection.view(call, region, false)).collect();
    reply(&List { private_link_connections, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let region = cluster.region();
    let id = &call.path[1];
    find(call, cluster)?;
    if let Some(user) = cluster.dataflow.user_of(id, call.now) {
        return Err(Failure::wrong_state(format!("private link connection {id} is used by {user}")));
    }
    let connection = find(call, cluster)?;
    if connection.life.state(call.now) != ConnectionState::Deleting {
        connection.life.replan(call.now, ConnectionState::Deleting, &[(DELETING, ConnectionState::Deleted)]);
    }
    reply(&connection.view(call, region, true))
}

pub(crate) fn attach_domains(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let (given, only_shows) = (&body["attachDomain"], body["validateOnly"] == true);
    let kind = given["type"].as_str().unwrap_or_default();
    let unique_name = match given["uniqueName"].as_str().filter(|name| !name.is_empty()) {
        Some(name) => name.to_owned(),
        None if only_shows && kind == "TIDBCLOUD_MANAGED" => random_text(8),
        None => return Err(Failure::invalid("attachDomain.uniqueName", "is required")),
    };
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let region = cluster.region();
    let mut others = cluster.dataflow.connections.values().filter(|other| other.exists(call.now));
    let is_taken = others.any(|other| {
        other.domains.values().any(|domains| domains.r#type == kind && domains.unique_name == unique_name)
    });
    let connection = find(call, cluster)?;
    if is_taken {
        return Err(Failure::already_exists(format!(
            "domains with the name {unique_name} are attached already"
        )));
    }
    let domains = Domains {
        r#type: kind.to_owned(),
        unique_name,
        created_by: call.organization.owner(),
        created: call.now,
    };
    if only_shows {
        return reply(&domains.view(call, "", &connection.id, region));
    }
    let state = connection.life.state(call.now);
    if state != ConnectionState::Active {
        let told = format!("private link connection {} is {}, not ACTIVE", connection.id, name_of(state));
        return Err(Failure::wrong_state(told));
    }
    let id = call.world.ids.text("attach");
    let answer = reply(&domains.view(call, &id, &connection.id, region));
    connection.domains.insert(id, domains);
    connection.updated = call.now;
    answer
}

pub(crate) fn detach_domains(call: &Call<'_>) -> Reply {
    let id = call.body.value["attachDomainId"].as_str().unwrap_or_default();
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let region = cluster.region();
    let connection = find(call, cluster)?;
    let domains = connection.domains.remove(id).ok_or_else(|| Failure::not_found("attached domain", id))?;
    connection.updated = call.now;
    reply(&domains.view(call, id, &connection.id, region))
}

pub(crate) fn get_availability_zones(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let region = clusters::find(call, &mut state)?.region();
    let account_id = if region.provider() == "aws" { "111122223333" } else { "1111222233334444" };
    reply(&Zones { account_id, az_ids: zones(region) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_named_as_their_provider_names_them() {
        let of = |name| zones(Region::named(name).expect("a region"));
        assert_eq!(of("regions/aws-us-east-1")[0], "use1-az1");
        assert_eq!(of("regions/aws-ap-southeast-1")[2], "apse1-az3");
        assert_eq!(of("regions/alicloud-cn-hongkong")[1], "cn-hongkongb");
    }
}
