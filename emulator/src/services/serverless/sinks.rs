//! What a changefeed writes to: whether its settings are whole, and whether it would answer.
//!
//! The schema knows each setting alone. Which of them belong together depends on the kind of sink, on how it is
//! reached and on the form of its messages, and that is here.

use serde_json::Value;

use super::dataflow::{Dataflow, host_answers};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::validate::Body;

/// Refuses the `sink` of a body whose settings are not whole.
pub(super) fn check(body: &Body, dataflow: &Dataflow, now: Moment) -> Result<(), Failure> {
    let sink = &body.value["sink"];
    let (kind, name, address, other) = if sink["type"] == "MYSQL" {
        ("MYSQL", "mysql", "publicEndpoint", "kafka")
    } else {
        ("KAFKA", "kafka", "publicEndpoints", "mysql")
    };
    if !sink[name].is_object() {
        return Err(missing(&format!("sink.{name}"), "sink.type", kind));
    }
    if !sink[other].is_null() {
        return Err(Failure::invalid(format!("sink.{other}"), format!("is not for a sink of type {kind}")));
    }
    let field = format!("sink.{name}.network");
    check_network(&field, &sink[name]["network"], address, dataflow, now)?;
    if kind == "KAFKA" { check_kafka(body, &sink["kafka"]) } else { Ok(()) }
}

/// Why the sink cannot be reached, if that is so.
pub(super) fn obstacle(sink: &Value) -> Option<String> {
    let public = |kind: &str, name: &str| sink[kind]["network"][name].as_str().unwrap_or_default().to_owned();
    let addresses = [public("kafka", "publicEndpoints"), public("mysql", "publicEndpoint")].join(",");
    let silent = addresses.split(',').map(str::trim).find(|address| !host_answers(address))?;
    Some(format!("cannot connect to {silent}: the host is not found"))
}

/// The private link connection that a sink is reached through.
pub(super) fn connection(sink: &Value) -> Option<&str> {
    let of = |kind: &str| sink[kind]["network"]["privateLink"]["privateLinkConnectionId"].as_str();
    of("kafka").or_else(|| of("mysql"))
}

fn missing(field: &str, because: &str, value: &str) -> Failure {
    Failure::invalid(field, format!("is required when {because} is {value}"))
}

/// `address` names the setting for what is reached over the internet.
fn check_network(
    field: &str,
    network: &Value,
    address: &str,
    dataflow: &Dataflow,
    now: Moment,
) -> Result<(), Failure> {
    match network["networkType"].as_str() {
        Some("PRIVATE_LINK") => {
            let link = &network["privateLink"];
            let id = &link["privateLinkConnectionId"];
            dataflow.require_connection(&format!("{field}.privateLink.privateLinkConnectionId"), id, now)?;
            if link["port"].is_null() {
                return Err(missing(
                    &format!("{field}.privateLink.port"),
                    &format!("{field}.networkType"),
                    "PRIVATE_LINK",
                ));
            }
            Ok(())
        }
        Some(_) => {
            let field = format!("{field}.{address}");
            let addresses = network[address].as_str().unwrap_or_default();
            if addresses.is_empty() {
                return Err(Failure::invalid(field, "is required when networkType is PUBLIC"));
            }
            match addresses.split(',').find(|address| !is_address(address.trim())) {
                Some(bad) => Err(Failure::invalid(field, format!("{bad:?} is no host with a port"))),
                None => Ok(()),
            }
        }
        None => Err(Failure::invalid(format!("{field}.networkType"), "is required")),
    }
}

fn is_address(text: &str) -> bool {
    text.rsplit_once(':').is_some_and(|(host, port)| {
        !host.is_empty() && !host.contains('/') && port.parse::<u16>().is_ok_and(|port| port > 0)
    })
}

fn check_kafka(body: &Body, kafka: &Value) -> Result<(), Failure> {
    let sign_in = &kafka["authentication"];
    let way = sign_in["authType"].as_str().unwrap_or("DISABLE");
    if way != "DISABLE" {
        let field = "sink.kafka.authentication";
        if sign_in["username"].as_str().is_none_or(str::is_empty) {
            return Err(missing(&format!("{field}.username"), "authType", way));
        }
        if !body.had_secret("sink.kafka.authentication.password") {
            return Err(missing(&format!("{field}.password"), "authType", way));
        }
    }
    let form = &kafka["dataFormat"];
    let Some(protocol) = form["protocol"].as_str() else {
        return Err(Failure::invalid("sink.kafka.dataFormat.protocol", "is required"));
    };
    if form["enableTidbExtension"] == true && !matches!(protocol, "CANAL_JSON" | "AVRO") {
        return Err(Failure::invalid(
            "sink.kafka.dataFormat.enableTidbExtension",
            "is for CANAL_JSON and AVRO only",
        ));
    }
    if protocol == "AVRO" {
        let registries = ["confluentSchemaRegistry", "awsGlueSchemaRegistry"];
        let count = registries.iter().filter(|name| form["avroConfig"][**name].is_object()).count();
        if count != 1 {
            return Err(Failure::invalid(
                "sink.kafka.dataFormat.avroConfig",
                format!("takes one schema registry for AVRO, and has {count}"),
            ));
        }
    }
    check_topics(&kafka["topicPartitionConfig"])
}

fn check_topics(topics: &Value) -> Result<(), Failure> {
    let field = "sink.kafka.topicPartitionConfig";
    if topics["defaultTopic"].as_str().is_none_or(str::is_empty) {
        return Err(Failure::invalid(format!("{field}.defaultTopic"), "is required"));
    }
    for name in ["replicationFactor", "partitionNum"] {
        let number = &topics[name];
        let is_too_small =
            number.as_i64().or_else(|| number.as_str()?.parse().ok()).is_some_and(|number| number < 1);
        if is_too_small {
            return Err(Failure::invalid(format!("{field}.{name}"), "must be at least 1"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn checked(sink: &Value) -> Result<(), Failure> {
        let body = Body::bare(json!({ "sink": sink }));
        check(&body, &Dataflow::default(), Moment::from_milliseconds(0))
    }

    fn kafka_with(name: &str, value: Value) -> Value {
        let mut kafka = json!({
            "network": { "networkType": "PUBLIC", "publicEndpoints": "b1.example.com:9092, b2.example.com:9092" },
            "dataFormat": { "protocol": "CANAL_JSON" },
            "topicPartitionConfig": { "dispatchType": "ONE_TOPIC", "defaultTopic": "changes" }
        });
        kafka[name] = value;
        json!({ "type": "KAFKA", "kafka": kafka })
    }

    #[test]
    fn whole_settings_pass() {
        assert_eq!(checked(&kafka_with("broker", json!({ "compression": "ZSTD" }))), Ok(()));
        let network = json!({ "networkType": "PUBLIC", "publicEndpoint": "db.example.com:3306" });
        assert_eq!(checked(&json!({ "type": "MYSQL", "mysql": { "network": network } })), Ok(()));
    }

    #[test]
    fn settings_have_to_be_whole_and_of_the_kind() {
        let avro = json!({ "protocol": "AVRO", "avroConfig": {} });
        let debezium = json!({ "protocol": "DEBEZIUM", "enableTidbExtension": true });
        let mut both = kafka_with("broker", json!({}));
        both["mysql"] = json!({});
        for sink in [
            json!({ "type": "KAFKA" }),
            json!({ "type": "MYSQL", "kafka": {} }),
            both,
            kafka_with("network", json!({})),
            kafka_with("network", json!({ "networkType": "PUBLIC" })),
            kafka_with("network", json!({ "networkType": "PUBLIC", "publicEndpoints": "b1.example.com" })),
            kafka_with("network", json!({ "networkType": "PRIVATE_LINK" })),
            kafka_with(
                "network",
                json!({ "networkType": "PRIVATE_LINK", "privateLink": { "privateLinkConnectionId": "plc-1", "port": 9092 } }),
            ),
            kafka_with("authentication", json!({ "authType": "SASL_PLAIN" })),
            kafka_with("authentication", json!({ "authType": "SASL_PLAIN", "username": "u" })),
            kafka_with("dataFormat", json!({})),
            kafka_with("dataFormat", avro),
            kafka_with("dataFormat", debezium),
            kafka_with("topicPartitionConfig", json!({ "dispatchType": "BY_TABLE" })),
            kafka_with("topicPartitionConfig", json!({ "defaultTopic": "t", "partitionNum": "0" })),
        ] {
            assert!(checked(&sink).is_err(), "{sink}");
        }
    }

    #[test]
    fn one_silent_broker_is_an_obstacle() {
        let network =
            json!({ "networkType": "PUBLIC", "publicEndpoints": "b1.example.com:9092,b2.invalid:9092" });
        let told = obstacle(&kafka_with("network", network)).expect("an obstacle");
        assert!(told.contains("b2.invalid:9092"), "{told}");
        assert_eq!(obstacle(&kafka_with("broker", json!({}))), None);
    }
}
