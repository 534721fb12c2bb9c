//! The settings of an audit log, and whether its bucket can be written to.

use serde::Serialize;
use serde_json::{Value, json};

use super::audit_log::{Config, Format, Manager, Rotation};
use super::clusters::{self, Cluster};
use super::{audit_log_files, validates_only};
use crate::envelope::Failure;
use crate::services::{Call, Reply, reply};

/// Who writes into buckets on AWS.
const AWS_PRINCIPAL: &str = "arn:aws:iam::380838443567:root";
const DIGITS_OF_AN_AWS_ACCOUNT: usize = 12;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    name: String,
    cluster_id: String,
    enabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    bucket_uri: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bucket_region_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    aws_role_arn: Option<&'a str>,
    bucket_manager: Manager,
    unredacted: bool,
    format: Format,
    rotation_policy: Rotation,
    #[serde(skip_serializing_if = "Option::is_none")]
    bucket_write_check: Option<Value>,
}

fn view<'a>(cluster: &Cluster, config: &'a Config, unwritable: Option<&str>) -> View<'a> {
    View {
        name: format!("clusters/{}/auditLogConfig", cluster.id()),
        cluster_id: cluster.id().to_string(),
        enabled: config.enabled,
        bucket_uri: config.bucket_uri.as_deref(),
        bucket_region_id: config.bucket_region_id.as_deref(),
        aws_role_arn: config.aws_role_arn.as_deref(),
        bucket_manager: config.manager,
        unredacted: config.unredacted,
        format: config.format,
        rotation_policy: config.rotation,
        bucket_write_check: unwritable.map(|reason| json!({ "writable": false, "errorReason": reason })),
    }
}

/// The settings with what a request changes of them.
fn changed(call: &Call<'_>, config: &Config) -> Config {
    let body = &call.body.value;
    let text = |name: &str, old: &Option<String>| match body[name].as_str() {
        Some("") => None,
        Some(new) => Some(new.to_owned()),
        None => old.clone(),
    };
    let rotation = &body["rotationPolicy"];
    Config {
        enabled: body["enabled"].as_bool().unwrap_or(config.enabled),
        manager: serde_json::from_value(body["bucketManager"].clone()).unwrap_or(config.manager),
        bucket_uri: text("bucketUri", &config.bucket_uri),
        bucket_region_id: text("bucketRegionId", &config.bucket_region_id),
        aws_role_arn: text("awsRoleArn", &config.aws_role_arn),
        has_sas_token: config.has_sas_token || call.body.had_secret("azureSasToken"),
        unredacted: body["unredacted"].as_bool().unwrap_or(config.unredacted),
        format: serde_json::from_value(body["format"].clone()).unwrap_or(config.format),
        rotation: Rotation {
            max_size_mib: rotation["maxSizeMib"].as_i64().unwrap_or(config.rotation.max_size_mib),
            max_age_second: rotation["maxAgeSecond"].as_i64().unwrap_or(config.rotation.max_age_second),
        },
    }
}

/// Refuses a bucket of the customer that is not told in full. The service's own needs nothing.
fn check_bucket(config: &Config, provider: &str) -> Result<(), Failure> {
    if config.manager == Manager::Pingcap {
        return Ok(());
    }
    let scheme = match provider {
        "aws" => "s3://",
        "gcp" => "gs://",
        "azure" => "https://",
        _ => "oss://",
    };
    let rest = config.bucket_uri.as_deref().and_then(|uri| uri.strip_prefix(scheme));
    if rest.is_none_or(|rest| rest.trim_matches('/').is_empty()) {
        let problem = format!("must name a bucket of the customer that begins with {scheme}");
        return Err(Failure::invalid("bucketUri", problem));
    }
    match provider {
        "aws" if config.aws_role_arn.is_none() => {
            Err(Failure::invalid("awsRoleArn", "is required for a bucket on AWS"))
        }
        "azure" if !config.has_sas_token => {
            Err(Failure::invalid("azureSasToken", "is required for a container on Azure"))
        }
        _ => Ok(()),
    }
}

/// Why the service cannot write into a bucket, if it cannot: a role that nobody can take on.
fn unwritable(config: &Config, provider: &str) -> Option<&'static str> {
    if config.manager == Manager::Pingcap || provider != "aws" {
        return None;
    }
    let role = config.aws_role_arn.as_deref().and_then(|role| role.strip_prefix("arn:aws:iam::"));
    let is_role = role.and_then(|role| role.split_once(":role/")).is_some_and(|(account, name)| {
        account.len() == DIGITS_OF_AN_AWS_ACCOUNT
            && account.bytes().all(|byte| byte.is_ascii_digit())
            && !name.is_empty()
    });
    if is_role { None } else { Some("the role cannot be assumed: AccessDenied") }
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    reply(&view(cluster, &cluster.audit_log.config, None))
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    cluster.require_active(call.now)?;
    let config = changed(call, &cluster.audit_log.config);
    let provider = cluster.region().provider();
    let mut problem = None;
    if config.enabled {
        check_bucket(&config, provider)?;
        problem = unwritable(&config, provider);
    }
    if validates_only(call) {
        return reply(&view(cluster, &config, problem));
    }
    if let Some(problem) = problem {
        return Err(Failure::invalid("awsRoleArn", problem));
    }
    let answer = reply(&view(cluster, &config, None));
    audit_log_files::reconfigure(call, cluster, config);
    answer
}

pub(crate) fn show_iam_principal(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let principal = match cluster.region().provider() {
        "aws" => AWS_PRINCIPAL.to_owned(),
        "gcp" => format!("tidb-cloud-{}@tidb-cloud-emulator.iam.gserviceaccount.com", cluster.id()),
        _ => {
            let problem =
                "containers on Azure are written to with a shared access signature, by nobody's name";
            return Err(Failure::wrong_state(problem));
        }
    };
    reply(&json!({ "iamPrincipal": principal }))
}
