//! Where a changefeed writes, and whether its settings are whole.
//!
//! The schema has seen to each field alone; this sees to what they mean together. Secrets have left the body
//! already, so it asks the body whether they were there.

use serde_json::Value;

use crate::envelope::Failure;
use crate::validate::Body;

/// The types, and the names of their settings.
const KINDS: [(&str, &str); 5] =
    [("KAFKA", "kafka"), ("MYSQL", "mysql"), ("S3", "s3"), ("GCS", "gcs"), ("AZURE_BLOB", "azureBlob")];
const LEAST_FILE: u64 = 1 << 20;
const LARGEST_FILE: u64 = 512 << 20;
/// Of the time after which a file is written, in seconds.
const SHORTEST_INTERVAL: u64 = 2;
const LONGEST_INTERVAL: u64 = 600;

/// The settings of a downstream in a request.
pub(super) struct Downstream<'a> {
    pub(super) body: &'a Body,
    /// What has `downstreamType`, and the settings beside it.
    pub(super) settings: &'a Value,
    /// The path of that in the body: empty, or with a dot at its end.
    pub(super) root: &'a str,
    /// How the downstream is reached.
    pub(super) network: &'a Value,
}

impl Downstream<'_> {
    /// Whether any settings are there.
    pub(super) fn is_given(&self) -> bool {
        KINDS.iter().any(|(_, name)| self.settings.get(name).is_some())
    }

    pub(super) fn check(&self) -> Result<(), Failure> {
        let kind = self.settings["downstreamType"].as_str().unwrap_or_default();
        let Some((_, name)) = KINDS.iter().find(|(known, _)| *known == kind) else {
            return Err(self.invalid("downstreamType", "is required"));
        };
        for (_, other) in KINDS.iter().filter(|(_, other)| other != name) {
            if self.settings.get(other).is_some() {
                return Err(self.invalid(other, format!("is not for the type {kind}")));
            }
        }
        if self.settings.get(name).is_none() {
            return Err(self.invalid(name, format!("is required for the type {kind}")));
        }
        let is_private = self.network["networkType"] == "NETWORK_TYPE_PRIVATE_LINK";
        if is_private && self.network["sinkEndpointId"].is_null() {
            return Err(self.invalid("networkInfo.sinkEndpointId", "is required for a private link"));
        }
        match *name {
            "kafka" => self.check_kafka(is_private),
            "mysql" if !is_private => self.require("mysql.connection.endpoint", "unless over a private link"),
            "mysql" => Ok(()),
            "s3" => self.check_s3(),
            "gcs" => self.check_uri("gcs.endpoint.gcsUri", "gs://").and_then(|()| self.check_flush("gcs")),
            _ => self
                .check_uri("azureBlob.endpoint.blobUri", "https://")
                .and_then(|()| self.check_flush("azureBlob")),
        }
    }

    fn check_kafka(&self, is_private: bool) -> Result<(), Failure> {
        if !is_private {
            self.require("kafka.broker.brokerEndpoints", "unless over a private link")?;
        }
        match self.text("kafka.authentication.authType") {
            "DISABLE" => {}
            "AUTH_TYPE_UNSPECIFIED" => {
                return Err(self.invalid("kafka.authentication.authType", "is required"));
            }
            _ => {
                self.require("kafka.authentication.username", "for SASL")?;
                self.require_secret("kafka.authentication.password", "for SASL")?;
            }
        }
        match self.text("kafka.topicPartitionConfig.dispatchType") {
            "DISPATCH_TYPE_ONE_TOPIC" => {
                self.require("kafka.topicPartitionConfig.defaultTopic", "for one topic")
            }
            "DISPATCH_TYPE_UNSPECIFIED" => {
                Err(self.invalid("kafka.topicPartitionConfig.dispatchType", "is required"))
            }
            _ => Ok(()),
        }
    }

    fn check_s3(&self) -> Result<(), Failure> {
        self.check_uri("s3.endpoint.s3Uri", "s3://")?;
        if !self.text("s3.endpoint.s3Uri").ends_with('/') {
            return Err(self.invalid("s3.endpoint.s3Uri", "must end with a slash"));
        }
        match self.text("s3.endpoint.authType") {
            "S3_AUTH_TYPE_AK_SK" => {
                self.require("s3.endpoint.accessKey", "for an access key")?;
                self.require_secret("s3.endpoint.secretKey", "for an access key")?;
            }
            "S3_AUTH_TYPE_ASSUME_ROLE" => self.require("s3.endpoint.iamAssumedRoleArn", "for a role")?,
            _ => return Err(self.invalid("s3.endpoint.authType", "is required")),
        }
        self.check_flush("s3")
    }

    fn check_uri(&self, field: &str, scheme: &str) -> Result<(), Failure> {
        match self.text(field).strip_prefix(scheme) {
            Some(rest) if !rest.trim_matches('/').is_empty() => Ok(()),
            _ => Err(self.invalid(field, format!("must begin with {scheme} and name a place"))),
        }
    }

    fn check_flush(&self, name: &str) -> Result<(), Failure> {
        let interval = format!("{name}.storageFlushConfig.interval");
        let text = self.text(&interval);
        let is_good = |seconds: u64| (SHORTEST_INTERVAL..=LONGEST_INTERVAL).contains(&seconds);
        if !text.is_empty() && !seconds(text).is_some_and(is_good) {
            return Err(self.invalid(&interval, "must be from 2s to 10m"));
        }
        let size = format!("{name}.storageFlushConfig.fileSize");
        let value = self.value(&size);
        let bytes = value.as_u64().or_else(|| value.as_str()?.parse().ok());
        if !value.is_null() && !bytes.is_some_and(|bytes| (LEAST_FILE..=LARGEST_FILE).contains(&bytes)) {
            return Err(self.invalid(&size, format!("must be from {LEAST_FILE} to {LARGEST_FILE} bytes")));
        }
        Ok(())
    }

    fn value(&self, field: &str) -> &Value {
        field.split('.').fold(self.settings, |value, name| &value[name])
    }

    fn text(&self, field: &str) -> &str {
        self.value(field).as_str().unwrap_or_default()
    }

    fn require(&self, field: &str, when: &str) -> Result<(), Failure> {
        if self.text(field).is_empty() {
            Err(self.invalid(field, format!("is required {when}")))
        } else {
            Ok(())
        }
    }

    fn require_secret(&self, field: &str, when: &str) -> Result<(), Failure> {
        if self.body.had_secret(&format!("{}{field}", self.root)) {
            return Ok(());
        }
        Err(self.invalid(field, format!("is required {when}")))
    }

    fn invalid(&self, field: &str, problem: impl Into<String>) -> Failure {
        Failure::invalid(format!("{}{field}", self.root), problem)
    }
}

/// A time such as `30s` or `10m`.
fn seconds(text: &str) -> Option<u64> {
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let number: u64 = number.parse().ok()?;
    match unit {
        "s" => Some(number),
        "m" => number.checked_mul(60),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn problem(settings: &Value) -> Option<String> {
        let body = Body::bare(Value::Null);
        let network = &settings["networkInfo"];
        let result = Downstream { body: &body, settings, root: "", network }.check();
        result.err().map(|failure| format!("{failure:?}"))
    }

    fn s3(endpoint: &Value, flush: &Value) -> Value {
        let s3 = json!({ "endpoint": endpoint, "dataFormat": {}, "storageFlushConfig": flush });
        json!({ "downstreamType": "S3", "s3": s3 })
    }

    fn role(uri: &str) -> Value {
        json!({ "s3Uri": uri, "authType": "S3_AUTH_TYPE_ASSUME_ROLE", "iamAssumedRoleArn": "arn" })
    }

    #[test]
    fn whole_settings_pass() {
        assert_eq!(
            problem(&s3(&role("s3://b/p/"), &json!({ "interval": "10m", "fileSize": "1048576" }))),
            None
        );
        let mysql = json!({ "connection": { "endpoint": "host:3306", "username": "root" } });
        assert_eq!(problem(&json!({ "downstreamType": "MYSQL", "mysql": mysql })), None);
    }

    #[test]
    fn a_private_link_needs_its_endpoint_and_no_address() {
        let mut settings = json!({
            "downstreamType": "MYSQL",
            "networkInfo": { "networkType": "NETWORK_TYPE_PRIVATE_LINK" },
            "mysql": { "connection": { "username": "root" } },
        });
        assert!(problem(&settings).is_some_and(|problem| problem.contains("sinkEndpointId")));
        settings["networkInfo"]["sinkEndpointId"] = "7".into();
        assert_eq!(problem(&settings), None);
    }

    #[test]
    fn settings_have_to_be_those_of_the_type_and_whole() {
        for (settings, field) in [
            (json!({ "downstreamType": "DOWNSTREAM_TYPE_UNSPECIFIED" }), "downstreamType"),
            (json!({ "downstreamType": "S3" }), "s3"),
            (json!({ "downstreamType": "S3", "gcs": {} }), "gcs"),
            (s3(&role("gs://b/p/"), &Value::Null), "s3Uri"),
            (s3(&role("s3:///"), &Value::Null), "s3Uri"),
            (s3(&role("s3://b/p"), &Value::Null), "s3Uri"),
            (s3(&role("s3://b/p/"), &json!({ "interval": "1s" })), "interval"),
            (s3(&role("s3://b/p/"), &json!({ "interval": "11m" })), "interval"),
            (s3(&role("s3://b/p/"), &json!({ "fileSize": "1" })), "fileSize"),
            (
                s3(
                    &json!({ "s3Uri": "s3://b/", "authType": "S3_AUTH_TYPE_AK_SK", "accessKey": "id" }),
                    &Value::Null,
                ),
                "secretKey",
            ),
        ] {
            let problem = problem(&settings).unwrap_or_default();
            assert!(problem.contains(field), "{settings}: {problem}");
        }
    }

    #[test]
    fn times_are_seconds_or_minutes() {
        assert_eq!(seconds("30s"), Some(30));
        assert_eq!(seconds("2m"), Some(120));
        for text in ["", "s", "30", "1h", "-1s", "é"] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }
}
