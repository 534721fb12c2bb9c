//! What a changefeed writes to: whether its settings are there and fit together.
//!
//! The schema has seen to each field alone. What is left is what one field demands of another.

use serde_json::Value;

use super::integer;
use crate::envelope::Failure;

/// The settings of one changefeed, as a body has them.
pub(super) struct Downstream<'a> {
    pub(super) kind: &'a str,
    /// What holds `kafka`, `mysql`, `s3` and `tableConfig`.
    pub(super) settings: &'a Value,
    pub(super) network: &'a Value,
    /// Where the settings stand in the body: the beginning of their fields' names.
    pub(super) prefix: &'a str,
    /// Whether the body had a secret at this place; `None` where the service has one already.
    pub(super) had_secret: Option<&'a dyn Fn(&str) -> bool>,
}

type Check = Result<(), Failure>;

impl Downstream<'_> {
    /// The name of the field that holds the settings of this kind.
    pub(super) fn field(&self) -> &'static str {
        match self.kind {
            "KAFKA" => "kafka",
            "MYSQL" => "mysql",
            _ => "s3",
        }
    }

    pub(super) fn check(&self) -> Check {
        if self.kind == "DOWNSTREAM_TYPE_UNSPECIFIED" {
            return self.invalid("downstreamType", "must be KAFKA, MYSQL or S3");
        }
        let field = self.field();
        if self.settings[field].is_null() {
            return self.invalid(field, &format!("is required for the downstream type {}", self.kind));
        }
        for other in ["kafka", "mysql", "s3"] {
            if other != field && !self.settings[other].is_null() {
                return self.invalid(other, &format!("is not for the downstream type {}", self.kind));
            }
        }
        match self.kind {
            "KAFKA" => self.kafka(),
            "MYSQL" => self.mysql(),
            _ => self.s3(),
        }
    }

    fn invalid(&self, field: &str, problem: &str) -> Check {
        Err(Failure::invalid(format!("{}{field}", self.prefix), problem))
    }

    /// The value at a dotted path of the settings.
    fn at(&self, path: &str) -> &Value {
        path.split('.').fold(self.settings, |value, name| &value[name])
    }

    fn require(&self, path: &str, condition: &str) -> Check {
        match self.at(path).as_str() {
            Some(text) if !text.is_empty() => Ok(()),
            _ => self.invalid(path, &format!("is required {condition}")),
        }
    }

    fn require_secret(&self, path: &str, condition: &str) -> Check {
        match self.had_secret {
            Some(had_secret) if !had_secret(&format!("{}{path}", self.prefix)) => {
                self.invalid(path, &format!("is required {condition}"))
            }
            _ => Ok(()),
        }
    }

    /// `address` is the setting that says where the downstream is, unless a private link does.
    fn network(&self, address: &str) -> Check {
        match self.network["networkType"].as_str() {
            None => {
                self.invalid("networkInfo", &format!("is required for the downstream type {}", self.kind))
            }
            Some("NETWORK_TYPE_UNSPECIFIED") => {
                self.invalid("networkInfo.networkType", "must say which network it is")
            }
            Some("NETWORK_TYPE_PRIVATE_LINK") => {
                if self.network["sinkEndpointId"].is_null() {
                    return self.invalid("networkInfo.sinkEndpointId", "is required for a private link");
                }
                if self.network["ports"].as_array().is_none_or(Vec::is_empty) {
                    return self.invalid("networkInfo.ports", "is required for a private link");
                }
                Ok(())
            }
            Some(_) => self.require(address, "unless there is a private link"),
        }
    }

    fn kafka(&self) -> Check {
        self.network("kafka.broker.brokerEndpoints")?;
        if self.at("kafka.broker.version") == "KAFKA_VERSION_UNSPECIFIED" {
            return self.invalid("kafka.broker.version", "must say which version it is");
        }
        if self.at("kafka.authentication.authType") != "DISABLE" {
            self.require("kafka.authentication.username", "for SASL")?;
            self.require_secret("kafka.authentication.password", "for SASL")?;
        }
        let topics = "kafka.topicPartitionConfig";
        if self.at(&format!("{topics}.dispatchType")) == "DISPATCH_TYPE_ONE_TOPIC" {
            self.require(&format!("{topics}.defaultTopic"), "when all changes go into one topic")?;
        }
        for name in ["replicationFactor", "partitionNum"] {
            let path = format!("{topics}.{name}");
            if integer(self.at(&path)).is_none_or(|number| number < 1) {
                return self.invalid(&path, "must be at least 1");
            }
        }
        Ok(())
    }

    fn mysql(&self) -> Check {
        self.network("mysql.connection.endpoint")?;
        self.require("mysql.connection.username", "")
    }

    fn s3(&self) -> Check {
        let uri = self.at("s3.endpoint.s3Uri").as_str().unwrap_or_default();
        if !uri.strip_prefix("s3://").is_some_and(|rest| rest.len() > 1 && rest.ends_with('/')) {
            return self
                .invalid("s3.endpoint.s3Uri", "must be s3://<bucket>/<path>/, with the slash at the end");
        }
        let is_alibaba = self.at("s3.endpoint.provider") == "ALIBABA_OSS";
        if is_alibaba {
            self.require("s3.endpoint.customEndpoint", "for ALIBABA_OSS")?;
        }
        match self.at("s3.endpoint.authType").as_str() {
            Some("S3_AUTH_TYPE_ASSUME_ROLE") if is_alibaba => {
                self.invalid("s3.endpoint.authType", "must be S3_AUTH_TYPE_AK_SK for ALIBABA_OSS")?;
            }
            Some("S3_AUTH_TYPE_ASSUME_ROLE") => {
                self.require("s3.endpoint.iamAssumedRoleArn", "for S3_AUTH_TYPE_ASSUME_ROLE")?;
            }
            _ => {
                self.require("s3.endpoint.accessKey", "for S3_AUTH_TYPE_AK_SK")?;
                self.require_secret("s3.endpoint.secretKey", "for S3_AUTH_TYPE_AK_SK")?;
            }
        }
        if self.at("s3.dataFormat.protocol") == "PROTOCOL_CSV" {
            let delimiter = self.at("s3.dataFormat.delimiter").as_str().unwrap_or_default();
            if delimiter.len() != 1 {
                return self.invalid("s3.dataFormat.delimiter", "must be one ASCII character for CSV");
            }
        }
        self.flush()
    }

    fn flush(&self) -> Check {
        let interval = self.at("s3.storageFlushConfig.interval").as_str();
        let milliseconds = interval.map(|text| milliseconds(text).unwrap_or(-1));
        if milliseconds.is_some_and(|span| !(2_000..=600_000).contains(&span)) {
            return self.invalid("s3.storageFlushConfig.interval", "must be a time from 2s to 10m");
        }
        let size = self.at("s3.storageFlushConfig.fileSize");
        if !size.is_null() && integer(size).is_none_or(|size| !(1_048_576..=536_870_912).contains(&size)) {
            let problem = "must be from 1048576 to 536870912 bytes";
            return self.invalid("s3.storageFlushConfig.fileSize", problem);
        }
        Ok(())
    }
}

/// Reads a span of time such as `30s` or `1m30s`.
fn milliseconds(text: &str) -> Option<i64> {
    let mut rest = text;
    let mut sum: i64 = 0;
    while !rest.is_empty() {
        let digits = rest.find(|character: char| !character.is_ascii_digit())?;
        let number: i64 = rest[..digits].parse().ok()?;
        rest = &rest[digits..];
        let length = rest.find(|character: char| character.is_ascii_digit()).unwrap_or(rest.len());
        let unit = match &rest[..length] {
            "ms" => 1,
            "s" => 1_000,
            "m" => 60_000,
            "h" => 3_600_000,
            _ => return None,
        };
        sum = sum.checked_add(number.checked_mul(unit)?)?;
        rest = &rest[length..];
    }
    (!text.is_empty()).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_of_time_are_read_unit_by_unit() {
        assert_eq!(milliseconds("2s"), Some(2_000));
        assert_eq!(milliseconds("1m30s"), Some(90_000));
        assert_eq!(milliseconds("1500ms"), Some(1_500));
        for wrong in ["", "10", "s", "1d", "-1s", "1.5s", "99999999999999999999h", "9223372036854775807h"] {
            assert_eq!(milliseconds(wrong), None, "{wrong}");
        }
    }
}
