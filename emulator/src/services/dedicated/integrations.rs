//! Services to which a cluster's metrics go.
//!
//! A cluster has at most one of each. The key with which Prometheus reads is answered once, when it is made.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::clusters;
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::services::{Call, Reply, nothing, reply};

/// Secrets never reach a handler, so there is nothing of a key to show.
const MASKED_KEY: &str = "****************";

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
enum Kind {
    Datadog,
    Newrelic,
    Prometheus,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Integration {
    id: u64,
    kind: Kind,
    /// Where the metrics go; empty for Prometheus.
    site: String,
    creator: String,
    created: Moment,
}

impl Kind {
    /// The name of its settings in requests and answers.
    fn field(self) -> &'static str {
        match self {
            Self::Datadog => "datadog",
            Self::Newrelic => "newrelic",
            Self::Prometheus => "prometheus",
        }
    }
}

impl Integration {
    /// `key` is the one that was just made for Prometheus.
    fn view(&self, call: &Call<'_>, key: Option<&str>) -> Value {
        let cluster_id = &call.path[0];
        let details = match self.kind {
            Kind::Prometheus => {
                let mut details = json!({
                    "queryEndpoint": format!("{}/prometheus/clusters/{cluster_id}", call.world.origin),
                });
                if let Some(key) = key {
                    details["key"] = key.into();
                }
                details
            }
            Kind::Datadog | Kind::Newrelic => {
                let (site_url, dashboard) = site_urls(self.kind, &self.site);
                json!({
                    "state": "ACTIVE",
                    "statusReason": "",
                    "site": self.site,
                    "siteUrl": site_url,
                    "dashboardUrl": format!("{site_url}/{dashboard}?cluster_id={cluster_id}"),
                    "maskedApiKey": MASKED_KEY,
                })
            }
        };
        let time = self.created.rfc3339();
        let mut view = json!({
            "id": self.id.to_string(),
            "type": self.kind,
            "createTime": time,
            "updateTime": time,
            "creator": self.creator,
        });
        view[self.kind.field()] = details;
        view
    }
}

/// The URL of a site, and the page there that shows a cluster.
fn site_urls(kind: Kind, site: &str) -> (&'static str, &'static str) {
    if kind == Kind::Newrelic {
        let url = if site == "EU_OTLP" { "https://one.eu.newrelic.com" } else { "https://one.newrelic.com" };
        return (url, "dashboards");
    }
    let url = match site {
        "US3" => "https://us3.datadoghq.com",
        "US5" => "https://us5.datadoghq.com",
        "EU1" => "https://app.datadoghq.eu",
        "US1_FED" => "https://app.ddog-gov.com",
        "AP1" => "https://ap1.datadoghq.com",
        "AP2" => "https://ap2.datadoghq.com",
        _ => "https://app.datadoghq.com",
    };
    (url, "dash/integration/tidb_cloud")
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let kind: Kind =
        serde_json::from_value(body["type"].clone()).map_err(|_| Failure::invalid("type", "is not known"))?;
    let field = kind.field();
    let settings = &body[field];
    if settings.is_null() {
        return Err(Failure::invalid(field, format!("is required for the type {}", body["type"])));
    }
    if kind == Kind::Prometheus {
        if settings.as_object().is_some_and(|settings| !settings.is_empty()) {
            return Err(Failure::invalid(field, "has no settings"));
        }
    } else if !call.body.had_secret(&format!("{field}.apiKey")) {
        return Err(Failure::invalid(format!("{field}.apiKey"), "is required"));
    } else if settings["site"].is_null() {
        return Err(Failure::invalid(format!("{field}.site"), "is required"));
    }
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    if cluster.integrations.values().any(|other| other.kind == kind) {
        let problem = format!("cluster {} has an integration of the type {}", cluster.id(), body["type"]);
        return Err(Failure::bad_request(problem));
    }
    let integration = Integration {
        id: call.world.ids.number(),
        kind,
        site: settings["site"].as_str().unwrap_or_default().to_owned(),
        creator: call.organization.owner(),
        created: call.now,
    };
    let key = (kind == Kind::Prometheus).then(|| crate::ids::random_text(32));
    let answer = reply(&integration.view(call, key.as_deref()));
    cluster.integrations.insert(integration.id, integration);
    answer
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let integrations = clusters::find(call, &mut state)?.integrations.values();
    let items: Vec<Value> = integrations.map(|integration| integration.view(call, None)).collect();
    reply(&json!({ "total": items.len(), "items": items }))
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let id = &call.path[1];
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let removed = id.parse().ok().and_then(|id: u64| cluster.integrations.remove(&id));
    removed.map_or_else(|| Err(Failure::not_found("integration", id)), |_| nothing())
}
