//! The audit log: every operation that changes something, whether it worked or not.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clock::Moment;
use crate::envelope::Failure;
use crate::generated::Operation;
use crate::ledger::Product;
use crate::services::{Call, Reply, reply};

/// Older events are forgotten.
const MOST_EVENTS: usize = 10_000;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Event {
    id: u64,
    at: Moment,
    kind: String,
    failed: bool,
    trace_id: String,
    project_id: Option<u64>,
    project_name: String,
    cluster: Option<Cluster>,
    details: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Cluster {
    id: String,
    name: String,
    product: Product,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    id: String,
    event_type: &'a str,
    result: &'static str,
    end_time: String,
    operation_id: String,
    operation_type: &'static str,
    operation_email: String,
    operation_ip: &'static str,
    operation_login_method: &'static str,
    organization_id: String,
    organization_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    project_id: Option<String>,
    #[serde(skip_serializing_if = "str::is_empty")]
    project_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cluster_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cluster_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cluster_type: Option<&'static str>,
    details: &'a str,
    trance_id: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    audit_logs: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

/// Writes down what a call did, unless it only read.
pub(crate) fn record(call: &Call<'_>, outcome: &Reply) {
    if call.row.method == "GET" || only_reads(call.row.operation) {
        return;
    }
    let named = || call.row.path_parameters.iter().zip(call.path);
    let parameters: BTreeMap<&str, &String> =
        named().map(|(parameter, value)| (parameter.name, value)).collect();
    let in_path =
        named().find(|(parameter, _)| matches!(parameter.name, "clusterId" | "cluster_id" | "instanceId"));
    let made = outcome.as_ref().ok().and_then(|answer| id_of(answer));
    let cluster_id = in_path.map(|(_, value)| value.clone()).or(made);
    let mut state = call.state();
    let latest = cluster_id.and_then(|id| state.ledger.latest(&id));
    let cluster = latest.map(|entry| Cluster {
        id: entry.charge.cluster_id.clone(),
        name: entry.charge.cluster_name.clone(),
        product: entry.charge.product,
    });
    let project_id = latest.map(|entry| entry.charge.project_id).or_else(|| {
        let in_path = named().find(|(parameter, _)| matches!(parameter.name, "project_id" | "projectId"));
        in_path.and_then(|(_, value)| value.parse().ok())
    });
    let event = Event {
        id: call.world.ids.number(),
        at: call.now,
        kind: event_type(call.row.name),
        failed: outcome.is_err(),
        trace_id: call.trace_id.to_owned(),
        project_id,
        project_name: project_id.map(|id| state.project_name(id)).unwrap_or_default(),
        cluster,
        details: json!({
            "operation": call.row.name,
            "api_key": call.key.public_key(),
            "parameters": parameters,
        })
        .to_string(),
    };
    let log = &mut state.iam.audit_log;
    if log.len() == MOST_EVENTS {
        log.pop_front();
    }
    log.push_back(event);
}

/// Questions that are asked by POST.
const fn only_reads(operation: Operation) -> bool {
    matches!(operation, Operation::BillingCostExplorerQuery | Operation::V1betaImportsPreview)
}

/// The id in the answer of whatever makes a cluster.
fn id_of(answer: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Made {
        #[serde(alias = "clusterId", alias = "instanceId")]
        id: Option<Value>,
    }
    let made: Made = serde_json::from_slice(answer).ok()?;
    made.id?.as_str().map(str::to_owned)
}

/// `CreateCluster` for `serverless.clusters.create`.
fn event_type(operation: &str) -> String {
    let mut parts = operation.split('.').skip(1);
    let (resource, verb) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let singular = match resource.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None if resource.ends_with("ches") => resource[..resource.len() - 2].to_owned(),
        None => resource.strip_suffix('s').unwrap_or(resource).to_owned(),
    };
    let words = verb.split('_').chain(singular.split('_'));
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    words.map(capital).collect()
}

impl Event {
    fn view(&self, call: &Call<'_>) -> View<'_> {
        View {
            id: self.id.to_string(),
            event_type: &self.kind,
            result: if self.failed { "Failure" } else { "Success" },
            end_time: self.at.rfc3339(),
            operation_id: self.id.to_string(),
            operation_type: "API",
            operation_email: call.organization.owner(),
            operation_ip: "127.0.0.1",
            operation_login_method: "api-key",
            organization_id: call.organization.id.to_string(),
            organization_name: call.organization.name(),
            project_id: self.project_id.map(|id| id.to_string()),
            project_name: &self.project_name,
            cluster_id: self.cluster.as_ref().map(|cluster| cluster.id.as_str()),
            cluster_name: self.cluster.as_ref().map(|cluster| cluster.name.as_str()),
            cluster_type: self.cluster.as_ref().map(|cluster| cluster.product.plan()),
            details: &self.details,
            trance_id: &self.trace_id,
        }
    }

    /// Whether any text of it has the keyword, whatever its case.
    fn contains(&self, keyword: &str) -> bool {
        let cluster = self.cluster.as_ref();
        let texts = [&self.kind, &self.project_name, &self.details, &self.trace_id];
        let texts =
            texts.into_iter().chain(cluster.into_iter().flat_map(|cluster| [&cluster.id, &cluster.name]));
        texts.into_iter().any(|text| text.to_lowercase().contains(keyword))
    }
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    if !call.grant.may_see_audit_logs() {
        return Err(Failure::forbidden("the role of this API key does not include the audit log"));
    }
    let (start, end) = (call.query.moment("startTime"), call.query.moment("endTime"));
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        return Err(Failure::invalid("endTime", "must not be before startTime"));
    }
    let types: Vec<&str> =
        call.query.get("auditEventTypes").into_iter().flat_map(|types| types.split(',')).collect();
    let keyword = call.query.get("keyword").map(str::to_lowercase);
    let admits = |event: &&Event| {
        start.is_none_or(|start| event.at.seconds() >= start.seconds())
            && end.is_none_or(|end| event.at.seconds() <= end.seconds())
            && (types.is_empty() || types.iter().any(|wanted| wanted.trim() == event.kind))
            && keyword.as_ref().is_none_or(|keyword| event.contains(keyword))
    };
    let state = call.state();
    let events = state.iam.audit_log.iter().filter(admits).collect();
    // The newest first, as the console shows them.
    let page = super::page(call, events, true, |event| format!("{:020}", event.id))?;
    let audit_logs = page.items.iter().map(|event| event.view(call)).collect();
    reply(&List { audit_logs, next_page_token: page.next, total_size: page.total })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_named_for_what_was_done() {
        assert_eq!(event_type("serverless.clusters.create"), "CreateCluster");
        assert_eq!(event_type("serverless.branches.reset"), "ResetBranch");
        assert_eq!(event_type("iam.api_keys.delete"), "DeleteApiKey");
        assert_eq!(event_type("dedicated.vpc_peerings.create"), "CreateVpcPeering");
    }

    #[test]
    fn a_made_cluster_is_known_by_any_of_its_names_for_an_id() {
        assert_eq!(id_of(br#"{"clusterId": "12", "state": "CREATING"}"#).as_deref(), Some("12"));
        assert_eq!(id_of(br#"{"id": "13"}"#).as_deref(), Some("13"));
        assert_eq!(id_of(b"[]"), None);
    }
}
