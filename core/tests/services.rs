//! The generated services: what models read and write, and that the operation table is whole.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tidbcloud::operations::{OPERATIONS, by_name};
use tidbcloud::{Service, serverless, v1beta};

#[test]
fn rows_are_sorted_by_name_and_each_is_found_by_its_own() {
    assert!(OPERATIONS.is_sorted_by_key(|row| row.name));
    for row in OPERATIONS {
        assert!(std::ptr::eq(by_name(row.name).unwrap(), *row), "{}", row.name);
        assert_eq!(row.name.split('.').next(), Some(row.service.name()));
    }
    assert_eq!(by_name("serverless.clusters.explode"), None);
}

#[test]
fn what_cannot_be_repeated_names_the_call_that_shows_it() {
    for row in OPERATIONS {
        let shown_by = row.settled_by.map(|name| by_name(name).expect("it is an operation of the table"));
        assert_eq!(row.idempotent, shown_by.is_none(), "{}", row.name);
        assert!(
            shown_by.is_none_or(|other| other.idempotent && other.service == row.service),
            "{}",
            row.name
        );
    }
}

#[test]
fn services_live_at_origins_of_their_own() {
    let origins: BTreeSet<_> = Service::ALL.iter().map(|service| service.default_endpoint()).collect();
    assert_eq!(origins.len(), Service::ALL.len(), "{origins:?}");
    for origin in origins {
        let host = origin.strip_prefix("https://").expect("nothing else carries a key");
        assert!(host.ends_with(".tidbapi.com") || host == "api.tidbcloud.com", "{origin}");
    }
}

#[test]
fn a_cluster_reads_what_the_service_sends_and_keeps_a_state_that_is_new() {
    let sent = json!({
        "clusterId": 10_581_524_018_573_000_000_u64,
        "displayName": null,
        "state": "DREAMING",
        "region": {"name": "regions/aws-us-east-1", "servicePlans": null},
        "rootPassword": "correct horse",
        "labels": null,
        "invented": {"later": true},
    });
    let cluster: serverless::Cluster = serde_json::from_value(sent).unwrap();
    assert_eq!(cluster.cluster_id.as_deref(), Some("10581524018573000000"));
    assert_eq!(cluster.display_name, None);
    assert_eq!(cluster.state, Some(serverless::ClusterState::Other("DREAMING".to_owned())));
    assert!(cluster.labels.is_empty());
    assert!(cluster.region.as_ref().unwrap().service_plans.is_empty());
    assert!(!format!("{cluster:?}").contains("correct horse"));
}

#[test]
fn a_64_bit_number_reads_from_text_and_from_a_number() {
    for bytes in [json!("17179869184"), json!(17_179_869_184_u64)] {
        let node: v1beta::ClusterNode = serde_json::from_value(json!({ "ram_bytes": bytes })).unwrap();
        assert_eq!(node.ram_bytes, Some(17_179_869_184));
    }
}

#[test]
fn a_request_carries_what_was_set_and_nothing_else() {
    let closed =
        serverless::PublicEndpoint::new().authorized_networks(Vec::<serverless::AuthorizedNetwork>::new());
    let endpoints = serverless::Endpoints::new().public(closed);
    assert_eq!(serde_json::to_value(endpoints).unwrap(), json!({"public": {"authorizedNetworks": []}}));
    assert_eq!(serde_json::to_value(serverless::Endpoints::new()).unwrap(), json!({}));
}

#[test]
fn a_secret_in_a_request_is_written_and_not_shown() {
    let key = serverless::AccessKey::new().id("AK").secret("hunter2");
    assert_eq!(serde_json::to_value(&key).unwrap(), json!({"id": "AK", "secret": "hunter2"}));
    assert!(!format!("{key:?}").contains("hunter2"));
}

#[test]
fn what_is_read_is_written_the_same_again() {
    let sent = json!({
        "branchId": "bran-7", "state": "ACTIVE", "parentTimestamp": "2026-01-01T00:00:00Z",
        "endpoints": {"public": {"host": "h", "port": 4000, "disabled": false}}, "annotations": {"a": "b"},
    });
    let branch: serverless::Branch = serde_json::from_value(sent.clone()).unwrap();
    assert_eq!(serde_json::to_value(branch).unwrap(), sent);
    let empty: v1beta::Cluster = serde_json::from_value(Value::Object(serde_json::Map::new())).unwrap();
    assert_eq!(empty, v1beta::Cluster::default());
}
